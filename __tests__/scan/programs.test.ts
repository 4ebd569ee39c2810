import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import type { Execute } from '../../src/process/execute.ts';
import { checkScanner, externalScan, SCANNERS, type ScannerName } from '../../src/scan/programs.ts';

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/scans/${name}`, import.meta.url), 'utf8');
const NAMES = Object.keys(SCANNERS) as ScannerName[];

let folder: string;
let calls: { program: string; args: readonly string[] }[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scan-'));
  calls = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** A machine on which a scanner writes `report`, prints `stderr` and ends with `exitCode`. */
function machine(report: string | undefined, exitCode = 0, stderr = ''): Execute {
  return async (program, args) => {
    calls.push({ program, args: args.map((arg) => arg.replace(folder, 'FOLDER')) });
    const file = args.find((arg) => arg.startsWith(folder) && arg.includes('scan-'));
    if (report !== undefined && file !== undefined) await writeFile(file, report);
    return { exitCode, stdout: '', stderr };
  };
}

const scan = (name: ScannerName, execute: Execute) =>
  externalScan(name, join(folder, 'sbom.cdx.json'), folder, execute);

test.each([
  ['grype', ['sbom:FOLDER/sbom.cdx.json', '--output', 'json', '--file', 'FOLDER/scan-grype.json'], 4],
  [
    'trivy',
    [
      'sbom',
      '--no-progress',
      '--format',
      'json',
      '--exit-code',
      '0',
      '--output',
      'FOLDER/scan-trivy.json',
      'FOLDER/sbom.cdx.json',
    ],
    7,
  ],
] as const)('runs %s on the SBOM and reads its report', async (name, args, total) => {
  const report = await scan(name, machine(fixture(`${name}.json`)));
  expect(calls).toEqual([{ program: name, args }]);
  expect(report.scan).toMatchObject({ total, scanner: { name }, incomplete: [] });
  expect(report.content.format).toBe(`${name}-json`);
  expect(report.document.descriptor.size).toBe(Buffer.byteLength(fixture(`${name}.json`)));
});

test('does not treat findings above a threshold as a failure of grype', async () => {
  expect((await scan('grype', machine(fixture('grype.json'), 2))).scan?.total).toBe(4);
});

describe.each(NAMES)('a failing %s', (name) => {
  test.each([
    [
      'ends with another exit code',
      undefined,
      1,
      '\u001b[31mERROR\u001b[0m failed to load\n vulnerability db',
      /exit code 1: ERROR failed to load vulnerability db/,
    ],
    ['ends badly and writes a report', fixture(`${name}.json`), 137, '', /exit code 137;/],
    ['writes nothing', undefined, 0, '', /not a valid report: .* matches no file/],
    ['writes an empty file', '', 0, '', /not a valid report: .* is empty/],
    ['writes garbage', '<html>502 Bad Gateway</html>', 0, '', /not a valid report: /],
    [
      'writes half a report',
      fixture(`${name}.json`).slice(0, 2000),
      0,
      '',
      /not a valid report: .* the JSON is truncated/,
    ],
    ['writes another JSON', '{"hello":"world"}', 0, '', /its output is JSON.*, not a report of/],
    ['writes an SBOM', '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1}', 0, '', /not a valid report: /],
  ])('a scanner that %s gives an error, never "no findings"', async (_, report, exitCode, stderr, message) => {
    const attempt = scan(name, machine(report, exitCode, stderr));
    await expect(attempt).rejects.toBeInstanceOf(UserError);
    await expect(attempt).rejects.toThrow(message);
    await expect(attempt).rejects.toThrow(new RegExp(`^${name} could not scan the SBOM: `));
  });

  test('limits the length of the output in the error', async () => {
    const outcome = await scan(name, machine(undefined, 1, 'x'.repeat(1_000_000))).catch(
      (error: Error) => error.message,
    );
    expect(String(outcome).length).toBeLessThan(800);
  });

  test('a programming error is not reported as a missing scanner', async () => {
    const broken: Execute = () => Promise.reject(new TypeError('planted'));
    await expect(checkScanner(name, broken)).rejects.toThrow(new TypeError('planted'));
  });

  test('a missing scanner gives an error that says how to install it', async () => {
    const missing: Execute = () => Promise.reject(new Error(`Unable to locate executable file: ${name}`));
    await expect(checkScanner(name, missing)).rejects.toThrow(
      new RegExp(`^could not run the scanner ${name} \\(Unable to locate .*\\); add a step "uses: .*, or use osv`),
    );
    await expect(checkScanner(name, machine(undefined, 3, 'boom'))).rejects.toThrow(/\(exit code 3: boom\)/);
    await expect(checkScanner(name, machine(undefined))).resolves.toBeUndefined();
  });
});
