// Full disks: a file is written whole or not at all, and the receipt lists what was attached.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { writeLayout } from '../../support/bundle.ts';
import { actionProcess, cliProcess } from '../../support/front-end.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { makeWorkspace, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

/** Files larger than this cannot be written. The SBOM and its cache record are larger. */
const KIB = 4;
const PACKAGES = Object.fromEntries(
  Array.from({ length: 400 }, (_, at) => [
    `srv/${at}/node_modules/p${at}/package.json`,
    JSON.stringify({ name: `p${at}`, version: `1.0.${at}` }),
  ]),
);

let registry: TestRegistry;
let workspace: Workspace;
let layout: string;
let digest: string;
let image: string;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
  layout = join(workspace.path, 'layout');
  digest = await writeLayout(layout, PACKAGES);
  const storage = registry.storage.repository('acme/app');
  for (const name of readdirSync(join(layout, 'blobs/sha256'))) {
    const bytes = readFileSync(join(layout, 'blobs/sha256', name));
    if (bytes.includes('"schemaVersion":2')) storage.putManifest(bytes, MEDIA_TYPE.manifest);
    else storage.putBlob(bytes);
  }
  image = `${registry.host}/acme/app@${digest}`;
  workspace.write('note.txt', 'tested by hand\n');
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const below = (directory: string): string[] =>
  readdirSync(join(workspace.path, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
const env = (): Record<string, string> => ({ HOME: workspace.path, TMPDIR: workspace.path });
const limited = (largestFile = KIB) => ({ cwd: workspace.path, env: env(), largestFile });
const attach = (...args: readonly string[]): string[] => [
  'attach',
  image,
  '--sbom=generate',
  '--provenance=none',
  '--sign=none',
  '--evidence=note.txt',
  ...args,
];
const attached = (): number => registry.storage.repository('acme/app').referrersOf(digest).length;

describe('on the command line', () => {
  test('a cache that cannot be written causes a warning, and no partial record remains', async () => {
    const { code, out, err } = await cliProcess(attach('--cache-dir=cache'), limited());
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('could not use the SBOM cache in') });
    expect(err).toMatch(/EFBIG|ENOSPC/);
    expect(below('cache')).toEqual([]);
    expect(out).toContain('2 attached');
    expect(attached()).toBe(2);
  });

  test('documents that cannot be written are an error after the receipt, and no partial file remains', async () => {
    const { code, out, err } = await cliProcess(attach('--cache-dir=none', '--output-dir=documents'), limited());
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/error: output-dir: could not write .*EFBIG/),
    });
    expect(out).toContain('2 attached');
    // The graph is small enough.
    expect(below('documents')).toEqual(['graph.json']);
    JSON.parse(readFileSync(join(workspace.path, 'documents/graph.json'), 'utf8'));
    expect(attached()).toBe(2);
  });

  test('a layout that cannot be written fails that evidence only, and contains no partial blob', async () => {
    const before = below('layout');
    const args = ['attach', `oci-layout:${layout}@${digest}`, ...attach('--cache-dir=none').slice(2)];
    const { code, out, err } = await cliProcess(args, limited());
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/could not .*(EFBIG|space)/) });
    expect(out).toMatch(/1 attached|failed/);
    for (const name of below('layout').filter((one) => !before.includes(one))) expect(name).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a standard output that cannot be written is an error of one line', async () => {
    const { code, err } = await cliProcess(['sbom', `oci-layout:${layout}@${digest}`, '--cache-dir=none'], {
      ...limited(),
      stdout: '/dev/full',
    });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringMatching(/^error: could not write to standard output: ENOSPC: .*; free space .*\n$/),
    });
  });

  test('everything is attached even if standard output cannot be written', async () => {
    const { code, err } = await cliProcess(attach('--cache-dir=none'), { ...limited(), stdout: '/dev/full' });
    expect({ code, err }).toEqual({
      code: 1,
      err: expect.stringContaining('could not write to standard output: ENOSPC'),
    });
    expect(err).not.toMatch(/^\s+at /m);
    expect(attached()).toBe(2);
  });
});

test('a step whose files cannot be written fails after the receipt, and no partial document remains', async () => {
  for (const name of ['output', 'summary']) workspace.write(name, '');
  const { code, out } = await actionProcess(
    'attach',
    { image, sbom: 'generate', provenance: 'none', sign: 'none', evidence: 'note.txt' },
    {
      ...limited(),
      env: {
        ...env(),
        ...WORKFLOW_ENV,
        RUNNER_TEMP: join(workspace.path, 'temp'),
        GITHUB_WORKSPACE: workspace.path,
        GITHUB_OUTPUT: join(workspace.path, 'output'),
        GITHUB_STEP_SUMMARY: join(workspace.path, 'summary'),
      },
    },
  );
  expect(code).toBe(1);
  expect(out).toContain('2 attached');
  expect(out).toMatch(/^::error::.*could not write .*EFBIG/m);
  expect(below('temp').filter((name) => name.endsWith('.partial'))).toEqual([]);
  expect(attached()).toBe(2);
});
