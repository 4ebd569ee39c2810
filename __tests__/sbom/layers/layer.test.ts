import { randomBytes } from 'node:crypto';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Digest, Digester, digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { BOUNDS, type Bounds, Budget } from '../../../src/sbom/layers/bounds.ts';
import { readLayer } from '../../../src/sbom/layers/layer.ts';
import type { LayerRecord } from '../../../src/sbom/layers/layer-record.ts';
import { toy, toyBinary } from '../../support/cataloguers.ts';
import { PACKINGS, type PackedLayer, putLayer, type TarEntry, tar } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';

function read(
  store: MemoryStore,
  { descriptor, diffId }: Pick<PackedLayer, 'descriptor'> & { diffId?: string },
  bounds: Partial<Bounds> = {},
): Promise<LayerRecord> {
  const limits = { ...BOUNDS, ...bounds };
  return readLayer(
    { descriptor, ...(diffId !== undefined && { diffId: diffId as Digest }) },
    {
      store,
      cataloguers: [toy, toyBinary],
      bounds: limits,
      budget: new Budget(limits.heldBytes),
      signal: new AbortController().signal,
    },
  );
}

async function readEntries(entries: readonly TarEntry[], bounds: Partial<Bounds> = {}): Promise<LayerRecord> {
  const store = new MemoryStore();
  return read(store, await putLayer(store, entries), bounds);
}

async function readBytes(bytes: Uint8Array, mediaType: string = MEDIA_TYPE.layerGzip): Promise<LayerRecord> {
  const store = new MemoryStore();
  return read(store, { descriptor: store.put(bytes, mediaType) });
}

const A = [{ name: 'a', version: '1' }];
const text = (record: LayerRecord): string => record.notes.map(({ path, text }) => `${path}: ${text}`).join('\n');

describe('packing', () => {
  test.each(['gzip', 'zstd', 'tar'] as const)('%s is read, and its diffID checked', async (packing) => {
    const store = new MemoryStore();
    const record = await read(store, await putLayer(store, { 'opt/a.toy': 'a 1', 'opt/b.txt': 'b' }, packing));
    expect(record.facts).toEqual([{ path: 'opt/a.toy', cataloguer: 'toy', facts: A }]);
    expect(record.notes).toEqual([]);
  });

  test.each(['gzip', 'zstd', 'tar'] as const)(
    '%s is recognized by its bytes under every other label',
    async (packing) => {
      const bytes = PACKINGS[packing].pack(await tar([{ name: 'a.toy', content: 'a 1' }]));
      for (const label of [MEDIA_TYPE.layer, MEDIA_TYPE.layerGzip, MEDIA_TYPE.layerZstd, 'application/octet-stream']) {
        const record = await readBytes(bytes, label);
        expect([record.facts.length, text(record)]).toEqual([1, '']);
      }
    },
  );

  test('several gzip members and several zstd frames make one archive', async () => {
    const archive = await tar([
      { name: 'a.toy', content: 'a 1' },
      { name: 'b.toy', content: 'b 1' },
    ]);
    const [head, tail] = [archive.subarray(0, 700), archive.subarray(700)];
    // A skippable frame, as zstd:chunked appends for its table of contents.
    const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
    for (const bytes of [
      Buffer.concat([gzipSync(head), gzipSync(tail)]),
      Buffer.concat([zstdCompressSync(head), zstdCompressSync(tail)]),
      Buffer.concat([zstdCompressSync(head), skippable, zstdCompressSync(tail), skippable]),
      Buffer.concat([skippable, zstdCompressSync(archive)]),
    ]) {
      const record = await readBytes(bytes);
      expect([record.facts.map(({ path }) => path), text(record)]).toEqual([['a.toy', 'b.toy'], '']);
    }
  });

  test('another compression is named in the note', async () => {
    expect(text(await readBytes(Buffer.from('BZh91AY&SY')))).toContain('bzip2');
    expect(text(await readBytes(Buffer.from('fd377a585a000000', 'hex')))).toContain('xz');
    expect(text(await readBytes(Buffer.from('<html>no layer</html>')))).toContain('neither gzip, zstd nor tar');
    expect(text(await readBytes(Buffer.alloc(0)))).toBe('');
    expect(text(await readBytes(Buffer.alloc(1024)))).toBe('');
  });
});

describe('damaged layers', () => {
  test('a truncated layer keeps the entries before the cut, with a note', async () => {
    const archive = await tar([
      { name: 'a.toy', content: 'a 1' },
      { name: 'large', content: Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) & 0xff)) },
      { name: 'b.toy', content: 'b 1' },
    ]);
    const packed = { gzip: gzipSync(archive), zstd: zstdCompressSync(archive), tar: archive };
    for (const [packing, bytes] of Object.entries(packed)) {
      const record = await readBytes(bytes.subarray(0, Math.floor(bytes.length * 0.6)));
      expect([packing, text(record)]).toEqual([packing, expect.stringContaining('only partly read')]);
      expect(record.facts.map(({ path }) => path)).not.toContain('b.toy');
    }
    expect((await readBytes(archive.subarray(0, 20_000))).facts.map(({ path }) => path)).toEqual(['a.toy']);
  });

  test('a truncated file is not passed to its cataloguer', async () => {
    const archive = await tar([{ name: 'a.toy', content: `a 1\n${'b 2\n'.repeat(1000)}` }]);
    const record = await readBytes(archive.subarray(0, 2000));
    expect(record.facts).toEqual([]);
    expect(text(record)).toContain('only partly read');
  });

  test('corrupt bytes end the reading with a note', async () => {
    const archive = await tar([
      { name: 'a.toy', content: 'a 1' },
      { name: 'b.toy', content: 'b 1' },
    ]);
    const corruptHeader = Buffer.from(archive);
    corruptHeader.fill(0xff, 1024, 1100);
    const record = await readBytes(corruptHeader);
    expect(record.facts.map(({ path }) => path)).toEqual(['a.toy']);
    expect(text(record)).toContain('archive is damaged');
    const corruptGzip = gzipSync(archive);
    corruptGzip.fill(0x55, 30, 60);
    expect(text(await readBytes(corruptGzip))).toContain('archive is damaged');
  });

  test('a wrong digest is thrown, even if decompression or the archive failed first', async () => {
    for (const bytes of [
      await tar([{ name: 'a.toy', content: 'a 1' }]),
      Buffer.alloc(100_000, 'x'),
      gzipSync('short'),
      gzipSync(randomBytes(50_000)),
      zstdCompressSync(randomBytes(50_000)),
    ]) {
      const store = new MemoryStore();
      const good = store.put(bytes, MEDIA_TYPE.layer);
      const bad = Buffer.from(bytes);
      bad[bad.length - 1] = (bad.at(-1) as number) ^ 1;
      store.putStream(good.digest, async function* () {
        yield bad;
      });
      await expect(read(store, { descriptor: good })).rejects.toMatchObject({ code: 'digest-mismatch' });
    }
  });

  test('a diffID that differs from the config is noted', async () => {
    const store = new MemoryStore();
    const { descriptor } = await putLayer(store, { 'a.toy': 'a 1' });
    const record = await read(store, { descriptor, diffId: digestOf('else') });
    expect(text(record)).toContain(`do not match the diffID in the image's config (${digestOf('else')})`);
  });

  test('an aborted read throws the reason and stops reading the blob', async () => {
    const store = new MemoryStore();
    const stop = new AbortController();
    let sent = 0;
    const descriptor = { mediaType: MEDIA_TYPE.layer, digest: digestOf('endless'), size: Number.MAX_SAFE_INTEGER };
    store.putStream(descriptor.digest, async function* () {
      yield await tar([{ name: 'a', content: 'a' }]);
      for (;;) {
        if (++sent === 5) stop.abort(new Error('another layer failed'));
        yield Buffer.alloc(10_240);
      }
    });
    const reading = readLayer(
      { descriptor },
      { store, cataloguers: [toy], bounds: BOUNDS, budget: new Budget(1000), signal: stop.signal },
    );
    await expect(reading).rejects.toThrow('another layer failed');
    expect(sent).toBeLessThan(10);
  });
});

describe('bounds', () => {
  test('on the decompression ratio, above the floor', async () => {
    const bomb = gzipSync(await tar([{ name: 'zeros', content: Buffer.alloc(3_000_000) }]));
    const store = new MemoryStore();
    const descriptor = store.put(bomb, MEDIA_TYPE.layerGzip);
    const small = { ratio: 100, ratioFloorBytes: 1_000_000 };
    expect(text(await read(store, { descriptor }, small))).toContain('unpacks to more than 100 times its size');
    expect(text(await read(store, { descriptor }, { ...small, ratioFloorBytes: 10_000_000 }))).toBe('');
  });

  test('on the size, the number of entries and the characters of links', async () => {
    const files = Array.from({ length: 20 }, (_, at) => ({ name: `${at}.toy`, content: `p${at} 1` }));
    expect(text(await readEntries(files, { layerBytes: 8000 }))).toContain('unpacks to more than 8000 bytes');
    const cut = await readEntries(files, { entries: 10 });
    expect(text(cut)).toContain('has more than 10 entries');
    expect(cut.facts).toHaveLength(10);
    const few = await readEntries(files, { files: 5 });
    expect(text(few)).toContain('has more than 5 files that describe packages');
    expect(few.facts.length).toBeLessThanOrEqual(6);
    const links = files.map(({ name }): TarEntry => ({ name, type: 'symlink', target: 'x'.repeat(90) }));
    expect(text(await readEntries(links, { nameCharacters: 1000 }))).toContain(
      'links and whiteouts exceed 1000 characters',
    );
  });

  test('on path length and depth skip only the file', async () => {
    const record = await readEntries(
      [
        { name: `${'long/'.repeat(20)}a.toy`, content: 'a 1' },
        { name: `${'d/'.repeat(10)}a.toy`, content: 'a 1' },
        { name: 'a.toy', content: 'a 1' },
      ],
      { pathLength: 50, depth: 5 },
    );
    expect(record.facts.map(({ path }) => path)).toEqual(['a.toy']);
    expect(text(record)).toContain('exceeds 50 characters');
    expect(text(record)).toContain('deeper than 5 directories');
  });

  test('on the size of one file: it is noted, and the rest is read', async () => {
    const record = await readEntries([
      { name: 'large.toy', content: 'x'.repeat(20_000) },
      { name: 'a.toy', content: 'a 1' },
    ]);
    expect(record.facts.map(({ path }) => path)).toEqual(['a.toy']);
    expect(text(record)).toBe('large.toy: not read: its 20000 bytes exceed the limit of 10000');
  });

  test('a package database of 300 MB is skipped without holding it in memory', async () => {
    const store = new MemoryStore();
    const size = 300 * 1024 * 1024;
    const header = (await tar([{ name: 'var/lib/toy/list.toy', content: '' }])).subarray(0, 512);
    header.write(size.toString(8).padStart(11, '0'), 124);
    const sum = header.reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const block = Buffer.alloc(1024 * 1024, 'a 1\n');
    const end = await tar([{ name: 'b.toy', content: 'b 1' }]);
    const chunks = function* () {
      yield header;
      for (let at = 0; at < size; at += block.length) yield block;
      yield end;
    };
    const digester = new Digester();
    for (const chunk of chunks()) digester.update(chunk);
    const descriptor = { mediaType: MEDIA_TYPE.layer, digest: digester.digest(), size: digester.size };
    store.putStream(descriptor.digest, async function* () {
      yield* chunks();
    });
    const record = await read(store, { descriptor });
    expect(record.facts.map(({ path }) => path)).toEqual(['b.toy']);
    expect(text(record)).toBe(`var/lib/toy/list.toy: not read: its ${size} bytes exceed the limit of 10000`);
  });

  test('on notes: further ones are counted', async () => {
    const files = Array.from({ length: 30 }, (_, at) => ({ name: `${at}.toy`, content: 'broken' }));
    const record = await readEntries(files, { notes: 5 });
    expect(record.notes).toHaveLength(6);
    expect(text(record)).toContain('25 more files were not read');
  });

  test('on memory: files wait until others are released, and each is read', async () => {
    const budget = new Budget(5000);
    const store = new MemoryStore();
    const held: number[] = [];
    const slow = {
      ...toy,
      name: 'slow',
      async read(file: Parameters<typeof toy.read>[0]) {
        held.push(file.bytes.length);
        expect(held.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(8000);
        await new Promise((resolve) => setTimeout(resolve, 5));
        held.splice(held.indexOf(file.bytes.length), 1);
        return [];
      },
    };
    const layers = await Promise.all(
      [2000, 3000, 4000, 8000].map((size) => putLayer(store, { 'a.toy': 'x'.repeat(size), 'b.toy': 'y'.repeat(size) })),
    );
    const signal = new AbortController().signal;
    const records = await Promise.all(
      layers.map(({ descriptor }) =>
        readLayer({ descriptor }, { store, cataloguers: [slow], bounds: BOUNDS, budget, signal }),
      ),
    );
    expect(records.map(({ facts }) => facts.length)).toEqual([2, 2, 2, 2]);
  });

  test('a million entries take no more memory than their hashes', async () => {
    // Scaled: what matters is that memory grows by eight bytes an entry and that the bound ends it.
    const store = new MemoryStore();
    const header = (await tar([{ name: 'f/0000000', content: '' }])).subarray(0, 512);
    const blocks = async function* () {
      for (let batch = 0; batch < 30; batch++) yield Buffer.concat(Array.from({ length: 1000 }, () => header));
    };
    const whole: Buffer[] = [];
    for await (const block of blocks()) whole.push(block);
    const descriptor = store.put(Buffer.concat(whole), MEDIA_TYPE.layer);
    const record = await read(store, { descriptor }, { entries: 29_000 });
    expect(record.others.size).toBe(29_000);
    expect(record.others.hashes().byteLength).toBe(29_000 * 8);
    expect(text(record)).toContain('more than 29000 entries');
  });
});

describe('random bytes', () => {
  const sound = tar([
    { name: 'a.toy', content: 'a 1' },
    { name: `${'deep/'.repeat(40)}b.toy`, content: 'b 1' },
    { name: 'dir/', type: 'directory' },
    { name: 'dir/link', type: 'symlink', target: '../a.toy' },
    { name: 'dir/hard.toy', type: 'link', target: 'a.toy' },
    { name: 'dir/.wh.gone', content: '' },
    { name: 'bin/tool', mode: 0o755, content: 'TOY1tool and more' },
  ]);
  const change = fc.record({ at: fc.nat(20_000), byte: fc.nat(255) });

  test.each(['gzip', 'zstd', 'tar'] as const)(
    'in a changed or truncated %s layer still give a record',
    async (packing) => {
      const bytes = PACKINGS[packing].pack(await sound);
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { maxLength: 5 }),
          fc.nat(20_000),
          fc.nat(20_000),
          async (changes, from, to) => {
            const bad = Buffer.from(bytes);
            for (const { at, byte } of changes) bad[at % bad.length] = byte;
            const [start, end] = [from % bad.length, to % bad.length].sort((a, b) => a - b);
            for (const some of [
              bad,
              bad.subarray(0, end),
              Buffer.concat([bad.subarray(0, start), bad.subarray(end)]),
            ]) {
              const record = await readBytes(some);
              for (const { path } of record.facts) expect(path).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)|\0/);
            }
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  test('as a layer still give a record', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2000 }),
        fc.constantFrom('', '1f8b', '28b52ffd', '502a4d18'),
        async (tail, magic) => {
          const record = await readBytes(Buffer.concat([Buffer.from(magic, 'hex'), tail]));
          expect(record.facts).toEqual([]);
        },
      ),
    );
  });

  test('as names of entries are read or skipped', async () => {
    const name = fc.string({
      unit: fc.constantFrom('a', '.', '..', '/', '.wh.', '.wh..wh..opq', 'é', ' ', '\n', '.toy'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 10 }), async (names) => {
        const record = await readEntries(
          names.filter((one) => one !== '').map((one) => ({ name: one, content: 'a 1' })),
        );
        for (const { path } of record.facts) expect(path).not.toMatch(/^\/|(?:^|\/)\.{1,2}(?:\/|$)|\/$/);
        for (const path of [...record.whiteouts, ...record.opaque])
          expect(path).not.toMatch(/^\/|(?:^|\/)\.\.(?:\/|$)/);
      }),
    );
  });
});

describe('hostile names and odd entries', () => {
  test('absolute names and .. stay inside the root', async () => {
    const record = await readEntries(
      ['/abs.toy', '../up.toy', 'x/../../y.toy', './dot.toy', 'a//b/./c.toy'].map((name) => ({ name, content: 'a 1' })),
    );
    expect(record.facts.map(({ path }) => path)).toEqual(['abs.toy', 'up.toy', 'y.toy', 'dot.toy', 'a/b/c.toy']);
  });

  test('a NUL in a pax path, names that are not UTF-8, very long ones', async () => {
    const archive = await tar([
      { name: `${'x'.repeat(300)}/nul_.toy`, content: 'a 1' },
      { name: 'latin_.toy', content: 'a 1' },
      { name: `${'y/'.repeat(2500)}a.toy`, content: 'a 1' },
    ]);
    const nul = archive.indexOf('nul_');
    archive[nul + 3] = 0;
    const latin = archive.indexOf('latin_');
    archive[latin + 5] = 0xe9;
    const sum = archive
      .subarray(latin, latin + 512)
      .reduce((all, byte, at) => all + (at >= 148 && at < 156 ? 32 : byte), 0);
    archive.write(`${sum.toString(8).padStart(6, '0')}\0 `, latin + 148);
    const record = await readBytes(archive);
    expect(record.facts.map(({ path }) => path)).toEqual(['latin\u{fffd}.toy']);
    expect(text(record)).toContain('contains a NUL character');
    expect(text(record)).toContain('exceeds 4096 characters');
  });

  test('devices and pipes are not read, whatever their names', async () => {
    const record = await readEntries([
      { name: 'dev/a.toy', type: 'character-device' },
      { name: 'dev/b.toy', type: 'block-device' },
      { name: 'dev/c.toy', type: 'fifo' },
      { name: 'd.toy', content: 'a 1' },
    ]);
    expect(record.facts.map(({ path }) => path)).toEqual(['d.toy']);
    expect(record.others.has('dev/a.toy')).toBe(true);
  });

  test('of two entries with the same name the later one is valid', async () => {
    const record = await readEntries([
      { name: 'a.toy', content: 'a 1' },
      { name: 'a.toy', content: 'a 2' },
    ]);
    expect(record.facts).toEqual([{ path: 'a.toy', cataloguer: 'toy', facts: [{ name: 'a', version: '2' }] }]);
    for (const type of ['directory', 'symlink', 'fifo'] as const) {
      const over = await readEntries([
        { name: 'a.toy', content: 'a 1' },
        { name: 'a.toy', type, ...(type === 'symlink' && { target: 'b' }) },
      ]);
      expect(over.facts).toEqual([]);
    }
  });
});

describe('cataloguers', () => {
  test('content that they cannot read, and an error that they throw, become notes', async () => {
    const record = await readEntries([
      { name: 'x.toy', content: 'broken' },
      { name: 'y.toy', content: 'bug' },
      { name: 'z.toy', content: 'z 1' },
    ]);
    expect(record.facts).toHaveLength(1);
    expect(record.notes).toEqual([
      { path: 'x.toy', text: 'not read by toy: it says so itself' },
      { path: 'y.toy', text: 'not read by toy: unexpected TypeError: a defect' },
    ]);
  });

  test('a scanner reads executables of any size to the end, and only the beginning of other files', async () => {
    const record = await readEntries([
      { name: 'bin/tool', mode: 0o755, content: Buffer.concat([Buffer.from('TOY1tool '), Buffer.alloc(300_000)]) },
      { name: 'bin/other', mode: 0o755, content: Buffer.alloc(300_000, 'x') },
      { name: 'bin/data', content: 'TOY1data' },
      { name: 'bin/empty', mode: 0o755 },
      { name: 'bin/both.toy', mode: 0o755, content: 'TOY1both 1' },
    ]);
    expect(record.facts.map(({ path, cataloguer }) => [path, cataloguer])).toEqual([
      ['bin/tool', 'toy-binary'],
      ['bin/both.toy', 'toy'],
      ['bin/both.toy', 'toy-binary'],
    ]);
  });

  test('a hard link has the facts of its target, and is looked up if only its own name is wanted', async () => {
    const record = await readEntries([
      { name: 'a.toy', content: 'a 1' },
      { name: 'data', content: 'b 1' },
      { name: 'b.toy', type: 'link', target: 'a.toy' },
      { name: 'c.toy', type: 'link', target: '/data' },
      { name: 'd', type: 'link', target: 'a.toy' },
    ]);
    expect(record.facts.map(({ path }) => path)).toEqual(['a.toy', 'b.toy']);
    expect(record.hardLinks).toEqual([{ path: 'c.toy', target: 'data' }]);
  });
});
