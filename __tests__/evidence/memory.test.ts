import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { fixturePath } from '../support/fixtures.ts';

const source = (path: string): string => pathToFileURL(fixturePath(`../../src/evidence/${path}`)).href;

/** Recognises and validates a document of `megabytes` in a separate process. Returns the result and the peak memory in MiB. */
async function measured(
  front: string,
  element: string,
  megabytes: number,
): Promise<{ size: number; kind: string; problems: number; peak: number }> {
  const program = `
    const { recognise } = await import(${JSON.stringify(source('recognise.ts'))});
    const { validate } = await import(${JSON.stringify(source('validation/validate.ts'))});
    const [, front, element, megabytes] = process.argv;
    const piece = Buffer.from(',' + element);
    const block = Buffer.concat(Array.from({ length: 500 }, () => piece));
    async function* open() {
      yield Buffer.from(front + element);
      for (let size = 0; size < megabytes * 2 ** 20; size += block.length) yield Buffer.from(block);
      yield Buffer.from(front.startsWith('{"version') ? ']}]}' : ']}');
    }
    const { digest, size, ...content } = await recognise(open());
    const { problems } = await validate({ descriptor: { mediaType: content.mediaType, digest, size }, open }, content);
    // Linux counts a child's resource usage from what its parent had; elsewhere there is no such file.
    const { existsSync, readFileSync } = await import('node:fs');
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const peak = Number(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
    console.log(JSON.stringify({ size, kind: content.kind, problems: problems.length, peak }));
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    // A young generation of a fixed size: the peak shows what is held, not what has not been collected yet.
    ['--max-semi-space-size=8', '--input-type=module', '-e', program, front, element, String(megabytes)],
    {
      env: { PATH: process.env.PATH },
    },
  );
  return JSON.parse(stdout);
}

test('recognises and validates an SBOM of 60 MB in at most 300 MB of memory', async () => {
  const component = JSON.stringify({
    type: 'library',
    name: 'a',
    version: '1.0.0',
    purl: 'pkg:npm/a@1.0.0',
    description: 'x'.repeat(300),
  });
  const found = await measured('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[', component, 60);
  expect(found.size).toBeGreaterThan(60e6);
  expect(found).toMatchObject({ kind: 'sbom', problems: 0 });
  expect(found.peak).toBeLessThan(300);
});

test('recognises and validates a SARIF file of 200,000 results in at most 300 MB of memory', async () => {
  const result = JSON.stringify({ ruleId: 'CVE-2026-0001', level: 'error', message: { text: 'x'.repeat(200) } });
  const megabytes = (200_000 * (result.length + 1)) / 2 ** 20;
  const found = await measured(
    '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[',
    result,
    megabytes,
  );
  expect(found.size).toBeGreaterThan(200_000 * result.length);
  expect(found).toMatchObject({ kind: 'scan', problems: 0 });
  expect(found.peak).toBeLessThan(300);
});
