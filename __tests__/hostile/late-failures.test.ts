// What fails late, or in part: what was attached is reported, and what was not is named.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { stepIn } from '../support/step.ts';
import { cliIn } from '../support/terminal.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../support/workspace.ts';

let registry: TestRegistry;
let workspace: Workspace;
let reference: string;
let missing: string;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
  ({ reference } = await seedDemoImage(registry));
  missing = `${registry.host}/acme/app@sha256:${'12'.repeat(32)}`;
  workspace.write('note.json', '{"note":1}');
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const quiet = { sbom: 'none', provenance: 'none', evidence: 'note.json', sign: 'none' };
const flags = (inputs: Readonly<Record<string, string>>): string[] =>
  Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
/** Manifests: documents may be uploaded before it is known that the subject is missing, and are never listed. */
const writes = (): string[] =>
  registry.requests
    .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
    .map(({ path }) => path);

describe('an output directory that cannot be written is refused before anything is pushed', () => {
  beforeEach(() => workspace.write('file', ''));

  test.each(['file', 'file/below', '/proc/none'])('%s', async (directory) => {
    const inputs = { ...quiet, 'output-dir': directory };
    const cli = await cliIn(workspace, ['attach', reference, ...flags(inputs)]);
    expect(cli).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^error: output-dir: could not write /) });
    const step = await stepIn(workspace, 'attach', { image: reference, ...inputs });
    expect(step.log).toMatch(/^::error::output-dir: could not write [^\n]*\n$/);
    expect(registry.requests).toEqual([]);
  });
});

test('an output that cannot be written after the push is an error, and the receipt and the other outputs are written', async () => {
  mkdirSync(join(workspace.path, 'out', 'graph.json', 'taken'), { recursive: true });
  const inputs = { ...quiet, sbom: 'generate', 'cache-dir': 'none', 'output-dir': 'out', platforms: 'linux/amd64' };
  const cli = await cliIn(workspace, ['attach', reference, ...flags(inputs)]);
  expect(cli.out).toContain('2 attached');
  expect(cli.err).toMatch(/^error: output-dir: could not write [^\n]*graph\.json: [^\n]*\n$/m);
  expect(cli.code).not.toBe(0);
  const step = await stepIn(workspace, 'attach', { image: reference, ...inputs });
  expect(step).toMatchObject({ code: 1, log: expect.stringContaining('2 already attached') });
  expect(step.outputs.graph).toBe('');
  expect(readFileSync(step.outputs['sbom-path'] ?? '', 'utf8')).toContain('CycloneDX');
  expect(step.summary).toContain('2 already attached');
  expect(readdirSync(join(workspace.path, 'out')).sort()).toEqual(['graph.json', 'sbom.cdx.json']);
});

describe('an image that is missing or refused', () => {
  test.each(['fail', 'warn'])('is listed in the summary with the others, with on-error: %s', async (onError) => {
    const image = `${missing}\n${reference}`;
    const step = await stepIn(workspace, 'attach', { ...quiet, image, 'on-error': onError });
    expect(step.code).toBe(onError === 'fail' ? 1 : 0);
    const annotation = onError === 'fail' ? '::error::' : '::warning::';
    expect(step.log).toMatch(new RegExp(`^${annotation}[^\\n]*${missing.slice(-64)}`, 'm'));
    const sections = step.summary.split(/^### /m).slice(1);
    expect(sections).toHaveLength(2);
    expect(sections[0]).toContain('Nothing is attached');
    expect(sections[0]).toContain(missing.slice(-64));
    expect(sections[0]).toContain('push the image first');
    expect(sections[1]).toContain('**Custom** note.json');
    expect(step.outputs.subject).toBe(reference);
    expect(step.log).toContain(`${missing}\n`);
    expect(step.log).toContain(`${reference}\n`);
  });

  test('alone with on-error: warn passes, and the summary says why', async () => {
    for (const image of [missing, reference]) {
      if (image === reference) registry.faults.forbidden = { on: /GET .*manifests/ } as never;
      const step = await stepIn(workspace, 'attach', { ...quiet, image, 'on-error': 'warn' });
      expect(step.code).toBe(0);
      expect(step.log).toMatch(/^::warning::/m);
      expect(step.summary).toContain('Nothing is attached');
      expect(step.outputs.attached).toBe('[]');
      const cli = await cliIn(workspace, ['attach', image, ...flags({ ...quiet, 'on-error': 'warn' })]);
      expect(cli).toMatchObject({ code: 0, err: expect.stringMatching(/^warning: /) });
    }
    expect(writes()).toEqual([]);
  });
});

describe('usage errors have the same exit code in every command', () => {
  test('an unknown platform is a usage error', async () => {
    const attached = await cliIn(workspace, ['attach', reference, ...flags(quiet), '--platforms=linux/s390x']);
    const printed = await cliIn(workspace, ['sbom', reference, '--platforms=linux/s390x', '--cache-dir=none']);
    for (const { code, err } of [attached, printed]) {
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(
          /^error: platforms: "linux\/s390x" is not in .*, which has linux\/amd64, linux\/arm64\n$/,
        ),
      });
    }
  });

  test('a failure and a usage error together exit with the code of the failure', async () => {
    const image = ['--image', missing, '--image', reference];
    const { code } = await cliIn(workspace, ['attach', ...image, ...flags(quiet), '--platforms=linux/s390x']);
    expect(code).toBe(1);
  });

  test('sbom prints one document: several platforms are refused', async () => {
    const { code, out, err } = await cliIn(workspace, ['sbom', reference, '--platforms=linux/amd64,linux/arm64']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('sbom prints one document, and 2 platforms are given');
    expect(registry.requests).toEqual([]);
  });
});

describe('a program that is missing is found before any request', () => {
  const bin = (): string => {
    const directory = join(workspace.path, 'bin');
    mkdirSync(directory, { recursive: true });
    return directory;
  };

  test.each([{ scan: 'grype' }, { scan: 'trivy' }, { sbom: 'syft' }, { sbom: 'trivy' }, { sbom: 'cdxgen' }])(
    '%j',
    async (inputs) => {
      const env = { PATH: bin() };
      const name = Object.values(inputs)[0] as string;
      const cli = await cliIn(workspace, ['attach', reference, ...flags({ ...quiet, ...inputs })], { env });
      expect(cli).toMatchObject({ code: 2, out: '' });
      expect(cli.err).toContain(name);
      expect(cli.err.trimEnd().split('\n')).toHaveLength(1);
      expect(registry.requests).toEqual([]);
    },
  );

  test('a program that fails affects only its own evidence', async () => {
    writeFileSync(
      join(bin(), 'syft'),
      '#!/bin/sh\ncase "$1" in version) echo \'"version": "1.2.3"\'; exit 0;; esac\nexit 3\n',
      {
        mode: 0o755,
      },
    );
    const env = { PATH: [bin(), process.env.PATH].join(delimiter) };
    const cli = await cliIn(workspace, ['attach', reference, ...flags({ ...quiet, sbom: 'syft' })], { env });
    expect(cli).toMatchObject({ code: 1, out: expect.stringContaining('1 attached, 1 failed') });
  });
});
