// OCI layouts in tar archives: read in place, written whole or not at all, and hostile archives refused.
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { extract, pack } from 'tar-stream';
import { digestOf } from '../../../src/oci/digest.ts';
import { fileHeaders, parseHeader, parsePax } from '../../../src/oci/layout/archive/tar-header.ts';
import { LayoutStore } from '../../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { formatReference, parseReference } from '../../../src/oci/reference.ts';
import { manifestOf, textArtifact, textBlob } from '../../support/artifacts.ts';
import { copy, failures, objects, openStore } from '../../support/copies.ts';
import { testEnvironment } from '../../support/environment.ts';
import { fixturePath, INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await temporaryDirectory();
  path = join(directory, 'image.tar');
});

const opened: LayoutStore[] = [];
afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));
const open = (file = path): LayoutStore => {
  const store = LayoutStore.ofArchive(file, testEnvironment({ env: { RUNNER_TEMP: directory } }));
  opened.push(store);
  return store;
};

const layer = textBlob('a layer', MEDIA_TYPE.layer);
const config = textBlob('{"os":"linux","architecture":"amd64"}', MEDIA_TYPE.config);
const image = manifestOf({ mediaType: MEDIA_TYPE.manifest, config: config.descriptor, layers: [layer.descriptor] });

async function writeImage(): Promise<void> {
  const store = open();
  await store.pushBlob(layer);
  await store.pushBlob(config);
  await store.pushManifest(image, 'v1');
  await store.close();
}

async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  const archive = extract();
  archive.on('entry', (header, body, next) => {
    names.push(header.name);
    body.resume();
    body.on('end', next);
  });
  await pipeline(async function* () {
    yield bytes;
  }, archive);
  return names;
}

test('references name archives as those of skopeo do', () => {
  const reference = parseReference('oci-archive:out/image.tar:v1');
  expect(reference).toEqual({ scheme: 'oci-archive', path: 'out/image.tar', tag: 'v1' });
  expect(formatReference(reference)).toBe('oci-archive:out/image.tar:v1');
});

describe('reading', () => {
  test.each(['interop-by-digest.oci.tgz', 'interop-fallback-tags.oci.tgz'])(
    '%s as it is, like the directory',
    async (file) => {
      const name = file.replace('.oci.tgz', '') as 'interop-by-digest';
      const unpacked = openStore(`oci-layout:${await unpackLayout(name)}`);
      const store = open(fixturePath(file));
      expect(await objects(store, INTEROP.index)).toEqual(await objects(unpacked, INTEROP.index));
      await store.close();
      expect(await readdir(directory)).toEqual([]);
    },
  );

  test('what BuildKit writes', async () => {
    const store = open(fixturePath('buildkit-attestations-image.tar'));
    expect((await objects(store, '')).length).toBeGreaterThan(5);
    await store.close();
  });

  test('a range of a blob', async () => {
    await writeImage();
    const store = open();
    const read: Uint8Array[] = [];
    for await (const chunk of store.blob(layer.descriptor, { start: 2, end: 4 })) read.push(chunk);
    expect(Buffer.concat(read).toString()).toBe('lay');
    await store.close();
  });

  test('an archive that does not exist is not found', async () => {
    await expect(open().resolve('v1')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('writing', () => {
  test('an archive that other programs read, with nothing beside it', async () => {
    await writeImage();
    expect(await readdir(directory)).toEqual(['image.tar']);
    const digests = [layer, config, image].map(({ descriptor }) => `blobs/${descriptor.digest.replace(':', '/')}`);
    expect(await namesIn(await readFile(path))).toEqual(['oci-layout', ...digests, 'index.json']);
    const store = open();
    expect((await store.resolve('v1')).digest).toBe(image.descriptor.digest);
    await store.close();
  });

  test('adds to an archive, and keeps what is in it', async () => {
    await writeImage();
    const store = open();
    const [outcome] = await store.pushArtifacts([textArtifact(image.descriptor, 'evidence')]);
    expect(outcome?.status).toBe('created');
    await store.close();
    const again = open();
    expect((await objects(again, 'v1')).length).toBe(6);
    await again.close();
  });

  test('nothing changes the file before the store is closed, nor without a change', async () => {
    await writeImage();
    const before = await readFile(path);
    const store = open();
    await store.pushManifest(image, 'v2');
    expect(await readFile(path)).toEqual(before);
    expect((await store.resolve('v2')).digest).toBe(image.descriptor.digest);
    await store.close();
    expect(await readFile(path)).not.toEqual(before);
    const unchanged = await readFile(path);
    const reader = open();
    await reader.pushBlob(layer);
    await reader.close();
    expect(await readFile(path)).toEqual(unchanged);
  });

  test('content that does not match its digest leaves nothing behind, and others go on', async () => {
    const store = open();
    const wrong = { ...layer, open: () => textBlob('b layer').open() };
    await expect(store.pushBlob(wrong)).rejects.toMatchObject({ code: 'digest-mismatch' });
    await store.pushBlob(layer);
    await store.pushBlob(config);
    await store.pushManifest(image, 'v1');
    await store.close();
    const again = open();
    expect((await objects(again, 'v1')).length).toBe(3);
    await again.close();
  });

  test('fails if another program changed the archive meanwhile, and keeps its changes', async () => {
    await writeImage();
    const one = open();
    await one.pushManifest(image, 'one');
    const two = open();
    await two.pushManifest(image, 'two');
    await two.close();
    await expect(one.close()).rejects.toMatchObject({ code: 'lost-update' });
    const store = open();
    expect((await store.resolve('two')).digest).toBe(image.descriptor.digest);
    await store.close();
    expect(await readdir(directory)).toEqual(['image.tar']);
  });

  test('a compressed archive is refused', async () => {
    await writeImage();
    await writeFile(path, gzipSync(await readFile(path)));
    await expect(open().pushManifest(image, 'v2')).rejects.toThrow(/compressed archives can be read only/);
    await expect(open(join(directory, 'new.tgz')).pushBlob(layer)).rejects.toThrow(
      /compressed archives can be read only/,
    );
  });

  test('copies to an archive and back are complete', async () => {
    const source = openStore(`oci-layout:${await unpackLayout('interop-by-digest')}`);
    const archive = openStore(`oci-archive:${path}`);
    expect(failures(await copy(source, archive, { reference: INTEROP.index, tags: ['v1'] }))).toEqual([]);
    await archive.close();
    const back = openStore(`oci-layout:${directory}/back`);
    expect(failures(await copy(open(), back, { reference: 'v1', tags: ['v1'] }))).toEqual([]);
    expect(await objects(back, 'v1')).toEqual(await objects(source, INTEROP.index));
  });
});

test('a blob named by sha512 is written and read: its path needs a header of pax', async () => {
  const bytes = new TextEncoder().encode('long name');
  const digest = digestOf(bytes, 'sha512');
  const blob = {
    descriptor: { mediaType: 'text/plain', digest, size: bytes.byteLength },
    open: textBlob('long name').open,
  };
  const store = open();
  await store.pushBlob(blob);
  await store.pushBlob(layer);
  await store.pushBlob(config);
  await store.pushManifest(image, 'v1');
  await store.close();
  expect(await namesIn(await readFile(path))).toContain(`blobs/${digest.replace(':', '/')}`);
  const again = open();
  const chunks: Uint8Array[] = [];
  for await (const chunk of again.blob(blob.descriptor)) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe('long name');
});

describe('a hostile archive', () => {
  type Entry = { readonly name: string; readonly type?: 'symlink' | 'link' | 'directory'; readonly linkname?: string };
  const index = (extra = {}) => JSON.stringify({ schemaVersion: 2, manifests: [{ ...image.descriptor, ...extra }] });
  const good: readonly [Entry, string | Uint8Array][] = [
    [{ name: 'oci-layout' }, '{"imageLayoutVersion":"1.0.0"}'],
    [{ name: 'index.json' }, index()],
    [{ name: `blobs/${image.descriptor.digest.replace(':', '/')}` }, image.bytes],
  ];

  async function tar(entries: readonly [Entry, string | Uint8Array][]): Promise<Buffer> {
    const archive = pack();
    for (const [entry, content] of entries) {
      if (entry.type === undefined) archive.entry({ name: entry.name }, Buffer.from(content as string));
      else archive.entry({ name: entry.name, type: entry.type, linkname: entry.linkname ?? '' });
    }
    archive.finalize();
    const chunks: Buffer[] = [];
    for await (const chunk of archive as AsyncIterable<Buffer>) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  const read = async (bytes: Uint8Array, reference = ''): Promise<string> => {
    await writeFile(path, bytes);
    const store = open();
    try {
      const { descriptor } = await store.manifest(reference);
      return descriptor.digest;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await store.close();
    }
  };

  test('names outside of a layout are never paths: nothing is written anywhere', async () => {
    const outside = join(directory, 'outside');
    await mkdir(outside);
    const bytes = await tar([
      [{ name: '../outside/one' }, 'x'],
      [{ name: join(outside, 'two') }, 'x'],
      [{ name: 'blobs/sha256/../../../outside/three' }, 'x'],
      [{ name: 'link', type: 'symlink', linkname: outside }, ''],
      [{ name: 'link/four' }, 'x'],
      ...good,
    ]);
    expect(await read(bytes)).toBe(image.descriptor.digest);
    expect(await readdir(outside)).toEqual([]);
  });

  test.each<['symlink' | 'link', string]>([
    ['symlink', 'blobs'],
    ['link', 'index.json'],
  ])('a %s in the place of %s is refused', async (type, what) => {
    const name = what === 'blobs' ? `blobs/${layer.descriptor.digest.replace(':', '/')}` : what;
    const others = good.filter(([entry]) => entry.name !== name);
    expect(await read(await tar([...others, [{ name, type, linkname: '/etc/passwd' }, '']]))).toMatch(
      /is a link or a special file/,
    );
  });

  test('a name that occurs twice is refused: readers differ in which one they take', async () => {
    expect(await read(await tar([...good, [{ name: './index.json' }, '{"manifests":[]}']]))).toMatch(
      /index\.json occurs twice/,
    );
  });

  test('a truncated archive is refused at every length', async () => {
    const bytes = await tar(good);
    for (let length = 0; length < bytes.byteLength - 1024; length += 211) {
      expect(await read(bytes.subarray(0, length))).toMatch(/it is truncated|cannot be unpacked/);
    }
  });

  test('a header with an impossible size, checksum or number is refused', async () => {
    const bytes = await tar(good);
    const edited = (edit: (header: Buffer) => void): Buffer => {
      const copied = Buffer.from(bytes);
      const header = copied.subarray(0, 512);
      edit(header);
      header.write('        ', 148);
      const sum = header.reduce((total, byte) => total + byte, 0);
      header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
      return copied;
    };
    expect(await read(edited((header) => header.write('77777777777\0', 124)))).toMatch(/it is truncated/);
    expect(await read(edited((header) => header.fill(0xff, 124, 136)))).toMatch(/impossible size/);
    expect(await read(edited((header) => header.write('9x', 124)))).toMatch(/malformed number/);
    const flipped = Buffer.from(bytes);
    flipped[0] = 0x7a;
    expect(await read(flipped)).toMatch(/wrong checksum/);
  });

  test('a blob with other content than its name says is refused when it is read', async () => {
    const other = manifestOf({ mediaType: MEDIA_TYPE.manifest, layers: [], config: config.descriptor });
    const bytes = await tar([
      ...good.slice(0, 2),
      [
        { name: `blobs/${image.descriptor.digest.replace(':', '/')}` },
        Buffer.concat([other.bytes], image.bytes.byteLength),
      ],
    ]);
    expect(await read(bytes)).toMatch(/does not match its digest/);
  });

  test('an index that is too large, and a compressed archive that unpacks to too much, are refused', async () => {
    const bytes = await tar([
      ...good.filter(([{ name }]) => name !== 'oci-layout'),
      [{ name: 'oci-layout' }, ' '.repeat(5000)],
    ]);
    expect(await read(bytes)).toMatch(/its oci-layout has more than 4096 bytes/);
    const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024));
    expect(await read(bomb)).toMatch(/it unpacks to more than \d+ bytes/);
    expect(await read(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(100)]))).toMatch(/cannot be unpacked/);
    expect(await readdir(directory)).toEqual(['image.tar']);
  });

  test('a name that is too long for a header is read', async () => {
    const content = 'x'.repeat(200);
    const sha512 = digestOf(content, 'sha512');
    const name = `blobs/sha512/${sha512.slice('sha512:'.length)}`;
    expect(name.length).toBeGreaterThan(100);
    await writeFile(path, await tar([...good, [{ name }, content]]));
    const store = open();
    const chunks: Uint8Array[] = [];
    for await (const chunk of store.blob({ mediaType: 'a/b', digest: sha512, size: 200 })) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe(content);
    await store.close();
  });

  test('something else than an archive is refused, and so is a link to nothing', async () => {
    expect(await read(Buffer.from('no archive'))).toMatch(/it is truncated/);
    expect(await read(await tar([[{ name: 'manifest.json' }, '[]']]))).toMatch(/it has no oci-layout/);
    await rm(path);
    await mkdir(path);
    await expect(open().resolve('v1')).rejects.toThrow(/EISDIR|it is not a file/);
    await rm(path, { recursive: true });
    await symlink(join(directory, 'nothing'), path);
    await expect(open().resolve('v1')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('headers', () => {
  test('a file of 8 GiB and more has its size in binary', () => {
    for (const size of [0, 511, 8 ** 11 - 1, 8 ** 11, 2 ** 50]) {
      expect(parseHeader(fileHeaders('index.json', size))).toEqual({ name: 'index.json', size, type: '0' });
    }
    expect(parseHeader(new Uint8Array(512))).toBeUndefined();
  });

  test('records of pax are read by their length', () => {
    const bytes = Buffer.from('18 path=a\nb=c\nd=e\n11 size=12\n');
    expect([...parsePax(bytes)]).toEqual([
      ['path', 'a\nb=c\nd=e'],
      ['size', '12'],
    ]);
    for (const wrong of ['5 a=b\n', '99 a=b\n', '6 a=b ', 'x a=b\n', '6a=bb\n', '0 a=b\n']) {
      expect(() => parsePax(Buffer.from(wrong))).toThrow(SyntaxError);
    }
  });
});
