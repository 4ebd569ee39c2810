// The npm package: packed, and run by npx from the tarball, without a network and without a checkout.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const { name, version, man } = JSON.parse(readFileSync('package.json', 'utf8'));
const call = promisify(execFile);
let directory: string;
let tarball: string;
let files: readonly string[];

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'package-'));
  const { stdout } = await call('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', directory]);
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  tarball = join(directory, packed.filename);
  files = packed.files.map(({ path }) => path);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('it contains the bundle, the man page and what npm requires', () => {
  expect(files).toEqual(
    expect.arrayContaining(['package.json', 'README.md', 'LICENSE', 'dist/cli.js', man.replace('./', '')]),
  );
  expect(files.filter((path) => /^(?:src|__tests__|\.ci|node_modules)\//.test(path))).toEqual([]);
});

test('npx runs it from the tarball, offline', async () => {
  const npx = (...args: string[]): Promise<{ stdout: string }> =>
    call('npx', ['--yes', '--offline', '--package', tarball, name, ...args], {
      cwd: directory,
      env: {
        PATH: process.env.PATH,
        HOME: directory,
        npm_config_cache: join(directory, 'cache'),
        npm_config_update_notifier: 'false',
      },
    });
  expect((await npx('--version')).stdout).toBe(`${version}\n`);
  expect((await npx('completion', 'bash')).stdout).toContain('complete -F _oci_evidence oci-evidence');
}, 120_000);
