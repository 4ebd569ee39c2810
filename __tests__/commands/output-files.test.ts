import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cacheDirectory } from '../../src/commands/cache-directory.ts';
import { fileName, prepareDirectory, writeOutputFile } from '../../src/commands/output-files.ts';
import { UserError } from '../../src/errors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a name of any origin is one short name of plain characters in the directory', () => {
  expect(fileName('sbom-linux-amd64.cdx.json')).toBe('sbom-linux-amd64.cdx.json');
  expect(fileName('sbom-linux\nevil=1\n-a.cdx.json')).toBe('sbom-linux-evil-1--a.cdx.json');
  expect(fileName('../../etc/passwd')).toBe('etc-passwd');
  expect(fileName(`sbom-linux-${'a'.repeat(300)}.cdx.json`)).toMatch(/^sbom-linux-a{100,}\.cdx\.json$/);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
      expect(fileName(name)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/);
    }),
  );
});

test('a file is written whole, or not at all', async () => {
  const path = await writeOutputFile(folder, { name: 'a.json', content: '{}' });
  expect(readFileSync(path, 'utf8')).toBe('{}');
  async function* full(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"half":');
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  }
  const failed = writeOutputFile(folder, { name: 'b.json', content: full() });
  await expect(failed).rejects.toThrow(UserError);
  await expect(failed).rejects.toThrow(/could not write .*b\.json: ENOSPC/);
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('an error that is none of the file system’s is a bug', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('x');
    throw new TypeError('bug');
  }
  await expect(writeOutputFile(folder, { name: 'a', content: broken() })).rejects.toThrow(TypeError);
  expect(readdirSync(folder)).toEqual([]);
});

test('a file is never written through a symbolic link that was there before', async () => {
  const target = join(folder, 'target');
  writeFileSync(target, 'of somebody else');
  for (const name of ['a.json', 'a.json.partial']) symlinkSync(target, join(folder, name));
  const path = await writeOutputFile(folder, { name: 'a.json', content: '{}' });
  expect(readFileSync(path, 'utf8')).toBe('{}');
  expect(readFileSync(target, 'utf8')).toBe('of somebody else');
});

test('a directory that cannot be written is refused', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(prepareDirectory(join(folder, 'file', 'below'))).rejects.toThrow(UserError);
  await expect(prepareDirectory(join(folder, 'file'))).rejects.toThrow(/output-dir: could not write/);
  await prepareDirectory(join(folder, 'new', 'directory'));
  expect(readdirSync(join(folder, 'new', 'directory'))).toEqual([]);
});

test('the cache directory is absolute in any environment', () => {
  const { HOME } = process.env;
  try {
    process.env.HOME = '';
    for (const env of [{}, { HOME: '' }, { HOME: 'relative' }, { XDG_CACHE_HOME: 'relative', HOME: '' }]) {
      expect(isAbsolute(cacheDirectory(env))).toBe(true);
      expect(cacheDirectory(env).startsWith(process.cwd())).toBe(false);
    }
  } finally {
    process.env.HOME = HOME;
  }
  mkdirSync(join(folder, 'home'));
  expect(cacheDirectory({ HOME: join(folder, 'home') })).toBe(join(folder, 'home', '.cache', 'oci-evidence'));
  expect(cacheDirectory({ XDG_CACHE_HOME: '/x', HOME: '/y' })).toBe('/x/oci-evidence');
});

test('a user without an account has the cache in the temporary directory', () => {
  const error = Object.assign(new Error('uv_os_homedir returned ENOENT'), { code: 'ERR_SYSTEM_ERROR' });
  const unknown = (): string => {
    throw error;
  };
  expect(cacheDirectory({}, unknown)).toBe(join(tmpdir(), '.cache', 'oci-evidence'));
  expect(() =>
    cacheDirectory({}, () => {
      throw new TypeError('a bug');
    }),
  ).toThrow('a bug');
});
