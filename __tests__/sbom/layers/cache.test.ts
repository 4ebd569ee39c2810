import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/oci/digest.ts';
import { generateSboms, isImageSbom } from '../../../src/sbom/generate.ts';
import { DirectoryCache, withSharedCache } from '../../../src/sbom/layers/cache.ts';
import type { LayerRecord } from '../../../src/sbom/layers/layer-record.ts';
import { PathSet } from '../../../src/sbom/layers/path.ts';
import { decodeRecord, encodeRecord } from '../../../src/sbom/layers/record-file.ts';
import { toy } from '../../support/cataloguers.ts';
import { putImage, putLayer } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sbom-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const NOW = Date.UTC(2026, 0, 1);
const key = (name: string): string => digestOf(name).replace(':', '-');
const cacheAt = (parent: string, maxBytes?: number) =>
  new DirectoryCache(parent, { now: () => NOW, ...(maxBytes !== undefined && { maxBytes }) });

async function encoded(content: LayerRecord): Promise<Buffer> {
  return Buffer.from((await encodeRecord(content)) ?? []);
}

function record(name = 'layer'): LayerRecord {
  const directories = new PathSet();
  const others = new PathSet();
  for (const path of ['usr', 'usr/lib']) directories.add(path);
  for (const path of ['usr/lib/é.toy', 'bin']) others.add(path);
  return {
    digest: digestOf(name),
    facts: [{ path: 'usr/lib/é.toy', cataloguer: 'toy', facts: [{ name: 'a', version: '1' }] }],
    symlinks: [{ path: 'bin', target: 'usr/bin' }],
    hardLinks: [],
    whiteouts: ['gone'],
    opaque: [],
    implied: ['opt'],
    directories,
    others,
    notes: [{ path: 'x', text: 'not read' }],
  };
}

test('a record that cannot be renamed leaves no temporary file', async () => {
  const cache = cacheAt(folder);
  await mkdir(join(cache.directory, key('taken')), { recursive: true });
  await cache.put(key('taken'), record());
  expect([await readdir(cache.directory), cache.written]).toEqual([[key('taken')], 0]);
});

describe('files', () => {
  test('decode to the record that was encoded', async () => {
    const decoded = await decodeRecord(await encoded(record()));
    expect(decoded).toEqual(record());
    expect([decoded?.others.has('bin'), decoded?.others.has('usr'), decoded?.directories.has('usr/lib')]).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('with a byte changed, removed or added are ignored', async () => {
    const good = await encoded(record());
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] as number) ^ change;
        expect(await decodeRecord(bad)).toBeUndefined();
        expect(await decodeRecord(good.subarray(0, at))).toBeUndefined();
        expect(await decodeRecord(Buffer.concat([good, bad.subarray(0, at + 1)]))).toBeUndefined();
      }),
    );
  });
});

describe('directory', () => {
  test('keeps records between runs, and no partial files', async () => {
    await cacheAt(folder).put(key('a'), record());
    const cache = cacheAt(folder);
    expect(await cache.get(key('a'))).toEqual(record());
    expect(await cache.get(key('b'))).toBeUndefined();
    expect(await readdir(cache.directory)).toEqual([key('a')]);
    await expect(cache.get('../../etc/passwd')).rejects.toThrow('is not a cache key');
  });

  test('a damaged record is ignored and written again', async () => {
    const store = new MemoryStore();
    const subject = putImage(store, [await putLayer(store, { 'a.toy': 'a 1' })]);
    const run = async () => {
      const cache = cacheAt(folder);
      const [sbom] = await generateSboms(store, [{ subject }], { cataloguers: [toy], cache });
      if (sbom === undefined || !isImageSbom(sbom)) throw new Error('no SBOM');
      return { read: sbom.layersRead, components: sbom.components.length, written: cache.written };
    };
    expect(await run()).toEqual({ read: 1, components: 1, written: 1 });
    expect(await run()).toEqual({ read: 0, components: 1, written: 0 });
    const { directory } = cacheAt(folder);
    const [name = ''] = await readdir(directory);
    const bytes = await readFile(join(directory, name));
    await writeFile(join(directory, name), bytes.subarray(0, 100));
    expect(await run()).toEqual({ read: 1, components: 1, written: 1 });
    expect(await readFile(join(directory, name))).toEqual(bytes);
    expect(await run()).toEqual({ read: 0, components: 1, written: 0 });
  });

  test('the record of another layer is ignored', async () => {
    const store = new MemoryStore();
    const subject = putImage(store, [await putLayer(store, { 'a.toy': 'a 1' })]);
    const stubborn = { get: async () => record('another'), put: async () => undefined };
    const [sbom] = await generateSboms(store, [{ subject }], { cataloguers: [toy], cache: stubborn });
    expect(sbom).toMatchObject({ layersRead: 1 });
  });

  test('a directory that cannot be written or read costs time only', async () => {
    await writeFile(join(folder, 'file'), '');
    const cache = cacheAt(join(folder, 'file'));
    await cache.put(key('a'), record());
    await cache.prune();
    expect([await cache.get(key('a')), cache.written]).toEqual([undefined, 0]);
  });

  test('a record that is not authenticated by the key is ignored', async () => {
    const secret = { now: () => NOW, key: Buffer.from('secret of this repository') };
    await cacheAt(folder).put(key('a'), record());
    expect(await new DirectoryCache(folder, secret).get(key('a'))).toBeUndefined();
    await new DirectoryCache(folder, secret).put(key('a'), record());
    expect(await new DirectoryCache(folder, secret).get(key('a'))).toEqual(record());
    expect(await new DirectoryCache(folder, { ...secret, key: Buffer.from('another') }).get(key('a'))).toBeUndefined();
    expect(await cacheAt(folder).get(key('a'))).toBeUndefined();
  });

  test.each([
    ['facts', [null]],
    ['facts', [{ path: 'a', cataloguer: 7, facts: 1 }]],
    ['symlinks', [{ path: 'a' }]],
    ['hardLinks', 'a'],
    ['whiteouts', [1]],
    ['implied', ['x'.repeat(5000)]],
    ['notes', [{ path: null, text: '' }]],
    ['digest', 1],
  ])('a record with a right hash and a wrong %s is not believed', async (field, value) => {
    const forged = { ...record(), [field]: value } as unknown as LayerRecord;
    expect(await decodeRecord(await encoded(forged))).toBeUndefined();
  });

  test('a directory below /proc causes one warning, and the layers are read', async () => {
    const warnings: string[] = [];
    const cache = new DirectoryCache('/proc/self/cache/here', { now: () => NOW, warn: (text) => warnings.push(text) });
    await cache.put(key('a'), record());
    await cache.put(key('b'), record());
    expect([await cache.get(key('a')), cache.written]).toEqual([undefined, 0]);
    await cache.prune();
    expect(warnings).toEqual([expect.stringMatching(/^could not use the SBOM cache in "\/proc\/self\/cache/)]);
  });

  test('above its size limit the least recently used records are deleted', async () => {
    const size = (await encoded(record())).byteLength;
    const cache = cacheAt(folder, size * 2);
    for (const [index, name] of ['a', 'b', 'c'].entries()) {
      await cache.put(key(name), record());
      await utimes(join(cache.directory, key(name)), 1000 + index, 1000 + index);
    }
    await writeFile(join(cache.directory, 'README'), 'not ours');
    const dead = `${key('d')}.00000000-0000-4000-8000-000000000000`;
    await writeFile(join(cache.directory, dead), 'half of a rec');
    await utimes(join(cache.directory, dead), 1000, 1000);
    await cache.get(key('a'));
    expect((await stat(join(cache.directory, key('a')))).mtimeMs).toBe(NOW);
    await cache.prune();
    expect((await readdir(cache.directory)).sort()).toEqual(['README', key('a'), key('c')].sort());
  });
});

/** The result of `work` with the number of records that it has written. */
async function counted<T>(cache: DirectoryCache, work: () => Promise<T>): Promise<{ value: T; written: number }> {
  const before = cache.written;
  const value = await work();
  return { value, written: cache.written - before };
}

describe('shared cache', () => {
  test('is restored before the work, and saved after it if there are new records', async () => {
    const calls: string[] = [];
    const shared = {
      restore: async (directory: string, name: string, prefixes: readonly string[]) =>
        calls.push(`restore ${directory} ${name} ${prefixes}`),
      save: async (directory: string, name: string) => calls.push(`save ${directory} ${name}`),
    };
    const cache = cacheAt(folder);
    const run = (work: () => Promise<unknown>) =>
      withSharedCache(
        cache.directory,
        shared,
        'team/app',
        () => undefined,
        () => counted(cache, work),
      );
    const prefix = 'oci-evidence-sbom-layers-v2-team/app-';
    expect(await run(async () => 'result')).toEqual({ value: 'result', written: 0 });
    expect(calls).toEqual([`restore ${cache.directory} ${prefix} ${prefix}`]);
    await run(() => cache.put(key('a'), record()));
    await run(() => cache.put(key('b'), record()));
    const saved = calls.filter((call) => call.startsWith('save')).map((call) => call.split(' ')[2]);
    expect(saved).toHaveLength(2);
    expect(new Set(saved).size).toBe(2);
    for (const name of saved) expect(name).toMatch(/^oci-evidence-sbom-layers-v2-team\/app-[0-9a-f]{16}$/);
  });

  test('causes a warning if it fails, and the work is done', async () => {
    const warnings: string[] = [];
    const fail = async () => {
      throw new Error('no service');
    };
    const cache = cacheAt(folder);
    const work = () => counted(cache, () => cache.put(key('a'), record()));
    await withSharedCache(cache.directory, { restore: fail, save: fail }, 'app', (text) => warnings.push(text), work);
    expect(warnings).toEqual(['restore', 'save'].map((what) => `could not ${what} the shared SBOM cache: no service`));
    expect(cache.written).toBe(1);
  });

  test('fails the run if it has a bug', async () => {
    const cache = cacheAt(folder);
    const bug = () => Promise.reject(new TypeError('restore is not a function'));
    const work = () => counted(cache, async () => undefined);
    const run = withSharedCache(cache.directory, { restore: bug, save: bug }, 'app', () => {}, work);
    await expect(run).rejects.toThrow(TypeError);
  });
});
