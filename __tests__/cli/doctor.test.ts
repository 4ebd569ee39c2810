// doctor: what each check says of registries that differ in one thing, and that it changes nothing.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/commands/doctor/checks.ts';
import type { Faults } from '../support/registry/faults/table.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { useScene } from '../support/scene.ts';
import { cliIn } from '../support/terminal.ts';
import { seedDemoImage } from '../support/workspace.ts';

const scene = useScene();
let image: string;
beforeEach(async () => {
  image = (await seedDemoImage(scene.registry)).reference;
});

interface Row {
  readonly outcome: string;
  readonly detail: string;
  readonly remedy?: string;
}

interface Examined {
  readonly code: number;
  readonly checks: Readonly<Record<string, Row>>;
  readonly err: string;
  readonly out: string;
}

async function examine(env: Record<string, string> = {}, reference = image): Promise<Examined> {
  const { code, out, err } = await cliIn(scene.workspace, ['doctor', reference, '--format', 'json'], { env });
  const { checks } = JSON.parse(out) as { checks: (Row & { name: string })[] };
  return { code, out, err, checks: Object.fromEntries(checks.map(({ name, ...row }) => [name, row])) };
}

test('every check of the table has a row, in JSON and in text', async () => {
  const { code, checks, err } = await examine();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(Object.keys(checks)).toEqual(CHECKS.map(({ name }) => name));
  const text = await scene.cli('doctor', image);
  for (const { question } of CHECKS) expect(text.out).toContain(`${question}: `);
  expect(text.out).toMatch(/^ok +May evidence be pushed: an upload was accepted, and cancelled$/m);
  expect(text.out).toMatch(/^warning +Is there an identity to sign with: none/m);
  expect(text.out).toContain('  cosign verify (version 3): nothing');
});

describe('a registry that differs in one thing', () => {
  const CASES: readonly (readonly [name: string, faults: Faults, row: Partial<Row>])[] = [
    ['referrers', {}, { outcome: 'ok', detail: 'referrers API; 0 listed' }],
    [
      'referrers',
      { noReferrers: 404 },
      { outcome: 'warning', detail: expect.stringContaining('fallback tags') as never },
    ],
    ['filter', {}, { outcome: 'ok' }],
    ['filter', { filterAnnotation: true }, { outcome: 'ok' }],
    ['filter', { ignoreFilter: true }, { outcome: 'warning' }],
    ['filter', { noReferrers: 404 }, { outcome: 'unknown' }],
    ['paging', {}, { outcome: 'unknown', detail: expect.stringContaining('fewer than two') as never }],
    ['delete', {}, { outcome: 'ok' }],
    ['delete', { refuseDeletes: 405 }, { outcome: 'warning' }],
    ['mount', {}, { outcome: 'ok' }],
    ['mount', { noMount: true }, { outcome: 'warning' }],
  ];

  test.each(CASES)('%s with %j', async (name, faults, row) => {
    Object.assign(scene.registry.faults, faults);
    const { code, checks } = await examine();
    expect(code).toBe(0);
    expect(checks[name]).toMatchObject(row);
  });

  test('long lists in pages', async () => {
    for (const file of ['a.md', 'b.md', 'c.md']) scene.workspace.write(file, `# ${file}`);
    const attached = await scene.cli(
      'attach',
      image,
      '--sbom=none',
      '--provenance=none',
      '--evidence=*.md',
      '--collect=none',
    );
    expect(attached.code).toBe(0);
    expect((await examine()).checks.paging).toMatchObject({
      outcome: 'ok',
      detail: expect.stringContaining('one response'),
    });
    scene.registry.faults.pageSize = 1;
    expect((await examine()).checks.paging).toMatchObject({
      outcome: 'ok',
      detail: expect.stringContaining('in pages'),
    });
  });
});

test('nothing in the registry changes', async () => {
  const before = JSON.stringify([...scene.registry.storage.repository('acme/app').manifests.keys()]);
  await examine();
  expect(JSON.stringify([...scene.registry.storage.repository('acme/app').manifests.keys()])).toBe(before);
});

describe('exit codes', () => {
  test('1 if the image does not exist, and the other checks still run', async () => {
    const missing = `${scene.registry.host}/acme/app@sha256:${'ab'.repeat(32)}`;
    const { code, checks, err } = await examine({}, missing);
    expect({ code, err }).toEqual({ code: 1, err: `error: 1 of ${CHECKS.length} checks failed: pull\n` });
    expect(checks.pull).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('404') });
    expect(checks.push).toMatchObject({ outcome: 'ok' });
    expect(checks.filter).toMatchObject({ outcome: 'unknown' });
  });

  test('1 if pushing is refused', async () => {
    scene.registry.faults.forbidden = { on: /^POST / };
    const { code, checks } = await examine();
    expect(code).toBe(1);
    expect(checks.push).toMatchObject({ outcome: 'failed', detail: expect.stringContaining('403') });
    expect(checks.pull).toMatchObject({ outcome: 'ok' });
  });

  test('3 if there is no reliable answer', async () => {
    scene.registry.faults.html = { on: /./ };
    const { code, checks, err } = await examine();
    expect({ code, err }).toEqual({ code: 3, err: 'error: no reliable answer for: pull, push\n' });
    expect(checks.pull).toMatchObject({ outcome: 'unknown' });
  });
});

test('the credential is named by its source, and its secret is never shown', async () => {
  const secret = 'correct-horse-battery';
  const registry = await startRegistry({ auth: { users: { ada: secret }, scheme: 'bearer' } });
  try {
    const { reference } = await seedDemoImage(registry);
    const docker = join(scene.workspace.path, '.docker');
    mkdirSync(docker);
    const auth = Buffer.from(`ada:${secret}`).toString('base64');
    writeFileSync(join(docker, 'config.json'), JSON.stringify({ auths: { [registry.host]: { auth } } }));
    const { code, checks, out, err } = await examine({}, reference);
    expect({ code, row: checks.credential }).toMatchObject({
      code: 0,
      row: { outcome: 'ok', detail: `the one from ${join(docker, 'config.json')}` },
    });
    expect(out + err).not.toContain(secret);
    expect(out + err).not.toContain(auth);
    writeFileSync(join(docker, 'config.json'), '{"auths": 1}');
    const broken = await examine({}, reference);
    expect(broken.code).toBe(1);
    expect(broken.checks.credential).toMatchObject({
      outcome: 'failed',
      detail: expect.stringContaining('auths is not an object'),
    });
  } finally {
    await registry.close();
  }
});

describe('the identity', () => {
  test.each([
    [
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.invalid', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token-token' },
      { outcome: 'ok' },
    ],
    [{ SIGSTORE_ID_TOKEN: 'a.b.c-token' }, { outcome: 'ok' }],
    [{ GITHUB_ACTIONS: 'true' }, { outcome: 'warning', remedy: expect.stringContaining('id-token: write') }],
    [
      { OCI_EVIDENCE_SIGNING_KEY: 'missing.key' },
      { outcome: 'failed', detail: expect.stringContaining('signing-key') },
    ],
  ])('%j', async (env, row) => {
    const { checks, out } = await examine(env);
    expect(checks.identity).toMatchObject(row);
    expect(out).not.toContain('token-token');
  });
});

test('an OCI layout has the checks that need no registry', async () => {
  const layout = `oci-layout:${join(scene.workspace.path, 'layout')}:v1`;
  expect((await scene.cli('promote', image, layout)).code).toBe(0);
  const { code, checks } = await examine({}, layout);
  expect(code).toBe(0);
  expect(Object.keys(checks)).toEqual(CHECKS.filter(({ needsRegistry }) => !needsRegistry).map(({ name }) => name));
  expect(checks.referrers).toMatchObject({ outcome: 'ok', detail: 'index of the layout; 0 listed' });
});

test('text of the registry cannot control the terminal', async () => {
  scene.registry.faults.forbidden = { on: /^POST / };
  const { out } = await scene.cli('doctor', image);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
});
