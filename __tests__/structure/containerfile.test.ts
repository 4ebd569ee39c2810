// The recipe of the container image: what it copies is published, it runs without root, and the release builds the same.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from 'tar-stream';
import { parseManifest } from '../../src/oci/descriptor.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { writeLayout } from '../support/bundle.ts';
import { testEnvironment } from '../support/environment.ts';

interface Instruction {
  readonly name: string;
  readonly value: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const INSTRUCTIONS = instructionsOf(readFileSync(join(ROOT, 'Containerfile'), 'utf8'));
const valuesOf = (name: string): readonly string[] =>
  INSTRUCTIONS.filter((one) => one.name === name).map(({ value }) => value);

/** Comments are dropped, and lines that end with a backslash are joined. */
function instructionsOf(text: string): readonly Instruction[] {
  const lines = text.replaceAll(/^\s*#.*\n/gm, '').replaceAll(/\\\n\s*/g, ' ');
  return lines.split('\n').flatMap((line) => {
    const [, name = '', value = ''] = /^([A-Z]+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (name === '' && line.trim() !== '') throw new Error(`${JSON.stringify(line)} is not an instruction`);
    return name === '' ? [] : [{ name, value }];
  });
}

/** Values of ARG, in which `${NAME}` is replaced. */
function expanded(text: string): string {
  const defaults = new Map<string, string>();
  for (const one of valuesOf('ARG')) {
    const [name = '', value] = one.split('=', 2);
    // ARG without a value takes the one before FROM.
    if (value !== undefined) defaults.set(name, value);
  }
  return text.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = defaults.get(name);
    if (value === undefined) throw new Error(`ARG ${name} has no value`);
    return value;
  });
}

const labels = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    valuesOf('LABEL').flatMap((line) =>
      [...line.matchAll(/([\w.]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, expanded(value)]),
    ),
  );

test('one stage on a base that is pinned by digest, the one of the release', () => {
  const [base, ...others] = valuesOf('FROM');
  expect(others).toEqual([]);
  expect(expanded(base ?? '')).toMatch(/^docker\.io\/library\/node@sha256:[0-9a-f]{64}$/);
  const release = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');
  expect(release).toContain(`'${expanded(base ?? '')}'`);
});

test('nothing is downloaded or run while it is built, and it does not run as root', () => {
  const names = new Set(INSTRUCTIONS.map(({ name }) => name));
  expect([...names].sort()).toEqual(['ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'FROM', 'LABEL', 'USER', 'WORKDIR']);
  expect(valuesOf('USER')).toEqual(['node']);
  // The user is set after everything is copied, so that it cannot change the program.
  const order = INSTRUCTIONS.map(({ name }) => name);
  expect(order.lastIndexOf('COPY')).toBeLessThan(order.indexOf('USER'));
});

test('every source of a COPY exists and is in the published package', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT });
  const [{ files }] = JSON.parse(String(packed)) as [{ files: readonly { path: string }[] }];
  const published = new Set(files.map(({ path }) => path));
  const sources = valuesOf('COPY').flatMap((value) => value.split(/\s+/).slice(0, -1));
  expect(sources).not.toEqual([]);
  for (const source of sources) {
    expect(source).not.toMatch(/^--|^\/|\.\./);
    for (const file of filesIn(join(ROOT, source))) expect(published).toContain(relative(ROOT, file));
  }
});

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('the image of a release', () => {
  let directory: string;
  let config: {
    readonly Entrypoint: readonly string[];
    readonly User: string;
    readonly WorkingDir: string;
    readonly Labels: Readonly<Record<string, string>>;
  };
  let paths: readonly string[];
  const created = new Date(0).toISOString();

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'containerfile-'));
    const digest = await writeLayout(directory, { 'etc/os-release': 'ID=demo\n' }, ['amd64', 'arm64']);
    const store = new LayoutStore(directory, testEnvironment());
    await store.pushManifest(await store.manifest(digest), 'base');
    const args = ['.ci/release/image.ts', directory, '1.2.3', 'a-commit', '0'];
    const printed = String(execFileSync('node', args, { cwd: ROOT }));
    const image = /^image=(.*)$/m.exec(printed)?.[1] ?? '';
    const index = parseManifest(await store.manifest(image), directory);
    const [entry] = index.manifests;
    const manifest = parseManifest(await store.manifest(entry?.digest ?? ''), directory);
    const [added] = manifest.layers.slice(-1);
    if (manifest.config === undefined || added === undefined) throw new Error('the image has no config or no layer');
    ({ config } = JSON.parse(String(await buffer(store.blob(manifest.config)))));
    const archive = extract();
    const found: string[] = [];
    archive.on('entry', (header, stream, next) => {
      found.push(`/${header.name}`);
      stream.resume().on('end', next);
    });
    const done = new Promise<void>((finish) => archive.on('finish', () => finish()));
    Readable.from([gunzipSync(await buffer(store.blob(added)))]).pipe(archive);
    await done;
    paths = found;
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  test('starts the same program, as the same user, in the same directory', () => {
    expect(config).toMatchObject({
      Entrypoint: JSON.parse(valuesOf('ENTRYPOINT')[0] ?? ''),
      User: valuesOf('USER')[0],
      WorkingDir: valuesOf('WORKDIR')[0],
    });
  });

  test('has the same files', () => {
    const [source = '', target = ''] = valuesOf('COPY')[0]?.split(/\s+/) ?? [];
    const expected = filesIn(join(ROOT, source)).map((file) => `${target}${relative(join(ROOT, source), file)}`);
    expect([...paths].sort()).toEqual(expected.sort());
    expect(paths).toContain((JSON.parse(valuesOf('ENTRYPOINT')[0] ?? '') as string[])[1]);
  });

  test('has the same labels', () => {
    const given = { version: '1.2.3', revision: 'a-commit', created };
    const changed = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [`org.opencontainers.image.${key}`, value]),
    );
    const base = 'org.opencontainers.image.base.digest';
    expect({ ...config.Labels, [base]: '' }).toEqual({ ...labels(), ...changed, [base]: '' });
    expect(config.Labels[base]).toMatch(/^sha256:/);
  });
});
