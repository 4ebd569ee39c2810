// An audit that was stopped goes on where it was: the same lines, none twice. Directories of other audits are refused.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { evidenceImage } from '../../support/evidence-image.ts';
import { cliProcess } from '../../support/front-end.ts';
import { useScene } from '../../support/scene.ts';

const scene = useScene();
const IMAGES = 12;

function seed(): void {
  for (let at = 0; at < IMAGES; at += 1) evidenceImage(scene.registry, `acme/app-${at}`, String(at));
}
const flags = (...more: readonly string[]): string[] => [
  ...['audit', `--images-from=${scene.registry.host}/acme/*`, '--require=sbom', '--state=state'],
  ...more,
];
const file = (name: string): string => join(scene.workspace.path, 'state', name);
const linesFile = (): string[] => readFileSync(file('audit-lines.jsonl'), 'utf8').split('\n');
const referencesOf = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).reference)
    .sort();

test('a second call reads nothing again and prints the same lines', async () => {
  seed();
  const first = await scene.cli(...flags());
  scene.registry.clear();
  const second = await scene.cli(...flags());
  expect(second.out.split('\n').sort()).toEqual(first.out.split('\n').sort());
  expect(second.err).toContain(`${IMAGES} images are done`);
  expect(scene.registry.requests.some(({ path }) => path.includes('/manifests/'))).toBe(false);
});

test('images without a decision are audited again by the next call, and only they', async () => {
  seed();
  scene.registry.faults.forbidden = { on: /\/v2\/acme\/app-3\/manifests/ };
  expect((await scene.cli(...flags())).err).toContain('1 undecided');
  delete scene.registry.faults.forbidden;
  for (const done of [IMAGES - 1, IMAGES]) {
    scene.registry.clear();
    const { out, err } = await scene.cli(...flags());
    expect(err).toContain(`${done} images are done`);
    expect(referencesOf(out)).toHaveLength(IMAGES);
    expect(out).not.toContain('"undecided"');
    const repositories = scene.registry.requests.flatMap(({ path }) => /^\/v2\/(.*)\/manifests/.exec(path)?.[1] ?? []);
    expect([...new Set(repositories)]).toEqual(done < IMAGES ? ['acme/app-3'] : []);
  }
});

test('a process that is killed leaves lines that the next one goes on from', async () => {
  seed();
  scene.registry.faults.latency = 60;
  const args = flags('--requests-at-once=2');
  const options = { cwd: scene.workspace.path, env: { HOME: scene.workspace.path } };
  const killed = await cliProcess(args, {
    ...options,
    during: (child) => child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), 300)),
  });
  expect(killed.signal).toBe('SIGKILL');
  const before = linesFile().length - 1;
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(IMAGES);
  delete scene.registry.faults.latency;
  const { out, code, err } = await scene.cli(...flags('--requests-at-once=2'));
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('are done') });
  expect(referencesOf(out)).toEqual(
    Array.from({ length: IMAGES }, (_, at) => `${scene.registry.host}/acme/app-${at}:v1`).sort(),
  );
  expect(linesFile().slice(0, -1)).toHaveLength(IMAGES);
}, 60_000);

test('half a line at the end is dropped and audited again; a damaged line in the middle is an error', async () => {
  seed();
  const { out } = await scene.cli(...flags());
  const whole = readFileSync(file('audit-lines.jsonl'), 'utf8');
  writeFileSync(file('audit-lines.jsonl'), whole.slice(0, -100));
  const second = await scene.cli(...flags());
  expect(referencesOf(second.out)).toEqual(referencesOf(out));
  expect(second.err).toContain(`${IMAGES - 1} images are done`);
  writeFileSync(file('audit-lines.jsonl'), `{"reference":\n${whole}`);
  expect(await scene.cli(...flags())).toMatchObject({
    code: 2,
    err: expect.stringContaining('is damaged; pass restart'),
  });
  expect(await scene.cli(...flags('--restart'))).toMatchObject({ code: 0 });
});

test.each([
  ['another version', (json: object) => ({ ...json, version: 99 }), 'it is of version 99, and this is version 1'],
  ['another form of lines', (json: object) => ({ ...json, line: 'other' }), 'its lines have another format'],
  ['another policy', (json: object) => ({ ...json, policy: 'sha256:other' }), 'another policy'],
  ['another shard', (json: object) => ({ ...json, shard: '2/4' }), 'it is of shard 2/4, and this is 1/1'],
  ['other inputs', (json: object) => ({ ...json, inputs: '[]' }), 'other platforms, labels'],
  ['a damaged file', () => 'nothing', 'is damaged'],
])('a directory of %s is refused with a remedy, and started anew on request', async (_, change, why) => {
  seed();
  await scene.cli(...flags());
  const identity = JSON.parse(readFileSync(file('audit-state.json'), 'utf8'));
  writeFileSync(file('audit-state.json'), JSON.stringify(change(identity)));
  const { code, err } = await scene.cli(...flags());
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(why) });
  expect(err).toContain('pass restart to audit all images anew');
  expect(referencesOf((await scene.cli(...flags('--restart'))).out)).toHaveLength(IMAGES);
  expect(referencesOf((await scene.cli(...flags())).out)).toHaveLength(IMAGES);
});

test('two audits do not use one directory at the same time; a lock of a dead process is taken over', async () => {
  seed();
  const results = await Promise.all([scene.cli(...flags()), scene.cli(...flags())]);
  expect(results.map(({ code }) => code).sort()).toEqual([0, 2]);
  expect(results.find(({ code }) => code === 2)?.err).toContain(`process ${process.pid} uses it`);
  writeFileSync(file('audit.lock'), '99999999');
  expect(await scene.cli(...flags())).toMatchObject({ code: 0 });
});

test('an image that is not listed any more has no line', async () => {
  seed();
  await scene.cli(...flags());
  scene.registry.storage.repositories.delete('acme/app-0');
  expect(referencesOf((await scene.cli(...flags())).out)).toHaveLength(IMAGES - 1);
});

test('restart without a state directory is an error', async () => {
  const { code, err } = await scene.cli('audit', '--images-from=registry.example/*', '--require=sbom', '--restart');
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('restart needs state') });
});
