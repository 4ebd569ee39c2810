import { execFile } from 'node:child_process';
import { link, mkdir, readdir, readFile, rm, stat, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../../src/oci/digest.ts';
import { LayoutStore } from '../../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { ReferrersFilter } from '../../../src/oci/store.ts';
import { manifestOf, textArtifact, textBlob } from '../../support/artifacts.ts';
import { testEnvironment } from '../../support/environment.ts';
import { INTEROP, type LayoutFixture, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';

const digests = INTEROP as Record<keyof typeof INTEROP, Digest>;

function open(path: string): LayoutStore {
  return new LayoutStore(path, testEnvironment());
}

async function listed(store: LayoutStore, subject: Digest, filter?: ReferrersFilter) {
  const pages = [];
  for await (const page of store.referrers(subject, filter)) pages.push(page);
  expect(pages).toHaveLength(1);
  const [page] = pages;
  return { via: page?.via, digests: page?.referrers.map(({ digest }) => digest), referrers: page?.referrers ?? [] };
}

async function indexOf(path: string): Promise<{ manifests: Record<string, unknown>[]; [key: string]: unknown }> {
  return JSON.parse(await readFile(join(path, 'index.json'), 'utf8'));
}

function blobPath(path: string, digest: Digest): string {
  return join(path, 'blobs', ...digest.split(':'));
}

describe('reading what other tools wrote', () => {
  test('tags, digests, and the one image of a layout', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    const index = { mediaType: MEDIA_TYPE.index, digest: digests.index, size: 1607 };
    expect(await store.resolve('v1')).toEqual(index);
    expect(await store.resolve(digests.index)).toEqual(index);
    expect(await store.resolve('')).toEqual(index);
    expect(await store.resolve('scan')).toMatchObject({ digest: digests.sarif });
    const tags = [];
    for await (const tag of store.tags()) tags.push(tag);
    expect(tags).toEqual([
      'v1',
      ...['sig', 'att', 'sbom'].map((suffix) => `${digests.index.replace(':', '-')}.${suffix}`),
      'scan',
    ]);
  });

  test.each<[LayoutFixture, string]>([
    ['interop-by-digest', 'index'],
    ['interop-fallback-tags', 'fallback-tag'],
  ])('%s lists the same referrers, found via %s', async (fixture, via) => {
    const store = open(await unpackLayout(fixture));
    expect(await listed(store, digests.index)).toMatchObject({ via, digests: [digests.indexSignature] });
    const amd64 = await listed(store, digests.amd64);
    expect(amd64.via).toBe(via);
    expect(amd64.digests?.toSorted()).toEqual([digests.sarif, digests.sbom, digests.sbomBundle].toSorted());
    expect(amd64.referrers.find(({ digest }) => digest === digests.sbom)).toEqual({
      mediaType: MEDIA_TYPE.manifest,
      digest: digests.sbom,
      size: 783,
      artifactType: 'application/vnd.cyclonedx+json',
      annotations: { 'org.example.note': 'naïve – ☃', 'org.opencontainers.image.created': '2026-11-21T02:06:23Z' },
    });
    expect(await listed(store, digests.sbom)).toMatchObject({ via, digests: [digests.sbomSignature] });
    expect(await listed(store, digests.arm64)).toMatchObject({ via: 'index', digests: [] });
  });

  test('an attestation manifest inside an index refers to its platform', async () => {
    const store = open(await unpackLayout('buildkit-attestations-oci-artifact'));
    const { referrers } = await listed(store, digests.amd64);
    expect(referrers).toEqual([
      expect.objectContaining({ artifactType: 'application/vnd.docker.attestation.manifest.v1+json', size: 836 }),
    ]);
  });

  test('filters by artifact type', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    expect(await listed(store, digests.amd64, { artifactType: 'application/sarif+json' })).toMatchObject({
      digests: [digests.sarif],
    });
    expect(await listed(store, digests.amd64, { artifactType: 'text/plain' })).toMatchObject({ digests: [] });
  });

  test('streams a blob whole and in part', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    const sarif = {
      mediaType: 'application/sarif+json',
      digest: 'sha256:d4c727b427806c98f5a7adec222ef372cc0613e29cd3594b4e15e8c045ab09d3' as Digest,
      size: 160,
    };
    const whole = await text(store.blob(sarif));
    expect(JSON.parse(whole)).toMatchObject({ version: '2.1.0' });
    expect(await text(store.blob(sarif, { start: 2, end: 8 }))).toBe(whole.slice(2, 9));
    expect(await text(store.blob(sarif, { start: 150 }))).toBe(whole.slice(150));
    await expect(text(store.blob(sarif, { start: 160 }))).rejects.toMatchObject({ code: 'rejected' });
  });

  test('costs no requests', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    await store.resolve('v1');
    expect(store.traffic()).toEqual({ requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 });
    await store.close();
  });
});

describe('writing', () => {
  const image = manifestOf({ mediaType: MEDIA_TYPE.manifest, config: textBlob('{}').descriptor, layers: [] });

  test('makes a layout where there is none, and another instance reads it', async () => {
    const path = join(await temporaryDirectory(), 'new', 'layout');
    const store = open(path);
    await expect(store.resolve('v1')).rejects.toMatchObject({ code: 'not-found', store: `oci-layout:${path}` });
    await store.pushBlob(textBlob('{}'));
    await store.pushManifest(image, 'v1');
    expect(JSON.parse(await readFile(join(path, 'oci-layout'), 'utf8'))).toEqual({ imageLayoutVersion: '1.0.0' });
    expect(await open(path).resolve('v1')).toEqual(image.descriptor);
    expect(await open(path).resolve('')).toEqual(image.descriptor);
    expect((await readdir(path)).toSorted()).toEqual(['blobs', 'index.json', 'oci-layout']);
    expect((await readdir(join(path, 'blobs', 'sha256'))).toSorted()).toEqual(
      [textBlob('{}').descriptor.digest, image.descriptor.digest].map((digest) => digest.slice(7)).toSorted(),
    );
  });

  test('a tag moves, and what it pointed to stays', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    await store.pushManifest(image, 'v1');
    expect(await store.resolve('v1')).toEqual(image.descriptor);
    expect(await store.resolve(digests.index)).toMatchObject({ size: 1607 });
    expect(await listed(store, digests.index)).toMatchObject({ digests: [digests.indexSignature] });
  });

  test('attaches a batch with one change of the index, and again with none', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    const before = await indexOf(path);
    const subject = await store.resolve('v1');
    const batch = ['one', 'two', 'three'].map((text) => textArtifact(subject, text));
    const outcomes = await store.pushArtifacts(batch);
    expect(outcomes.map(({ status }) => status)).toEqual(['created', 'created', 'created']);
    expect(outcomes.map((outcome) => outcome.artifact)).toEqual(batch);
    expect(await listed(open(path), digests.index)).toMatchObject({
      via: 'index',
      digests: [digests.indexSignature, ...batch.map(({ manifest }) => manifest.descriptor.digest)],
    });
    const after = await indexOf(path);
    expect(after.manifests.slice(0, before.manifests.length)).toEqual(before.manifests);
    expect(after.manifests.at(-2)).toEqual(batch[2]?.manifest.descriptor);

    const { mtimeMs } = await stat(join(path, 'index.json'));
    expect((await open(path).pushArtifacts(batch)).map(({ status }) => status)).toEqual([
      'existing',
      'existing',
      'existing',
    ]);
    expect((await stat(join(path, 'index.json'))).mtimeMs).toBe(mtimeMs);
  });

  test('keeps what it does not know: fields, annotations and entries of others', async () => {
    const path = await unpackLayout('interop-by-digest');
    const foreign = { 'x-tool': { deep: [1, null] }, annotations: { 'org.example': 'kept' } };
    const entry = { digest: 'md5:abc', 'x-entry': true };
    const index = await indexOf(path);
    const odd = { ...index.manifests[3], 'x-field': 'kept', urls: ['https://example.org'] };
    const manifests = [entry, 'no entry', odd, ...index.manifests.filter((_, at) => at !== 3)];
    await writeFile(join(path, 'index.json'), JSON.stringify({ ...foreign, ...index, manifests }, null, 3));
    const store = open(path);
    const subject = await store.resolve('v1');
    await store.pushArtifacts([textArtifact(subject, 'one')]);
    await store.pushManifest(image, 'v1');
    const after = await indexOf(path);
    expect(after).toMatchObject(foreign);
    const { annotations: _, ...untagged } = odd as Record<string, unknown>;
    expect(after.manifests.slice(0, manifests.length)).toEqual([entry, 'no entry', untagged, ...manifests.slice(3)]);
  });

  test('keeps a referrers tag in step where another tool has one for the subject', async () => {
    const path = await unpackLayout('interop-fallback-tags');
    const store = open(path);
    const subject = { mediaType: MEDIA_TYPE.manifest, digest: digests.amd64, size: 476 };
    const batch = ['one', 'two'].map((text) => textArtifact(subject, text));
    await store.pushArtifacts(batch);
    const tag = `sha256-${digests.amd64.slice(7)}`;
    const fallback = JSON.parse(Buffer.from((await store.manifest(tag)).bytes).toString());
    expect(fallback.manifests.map(({ digest }: Descriptor) => digest)).toEqual([
      digests.sarif,
      digests.sbomBundle,
      digests.sbom,
      ...batch.map(({ manifest }) => manifest.descriptor.digest),
    ]);
    const { manifests } = await indexOf(path);
    expect(
      manifests.find(
        (entry) => (entry.annotations as Record<string, string>)?.['org.opencontainers.image.ref.name'] === tag,
      ),
    ).toMatchObject({
      annotations: { 'org.opencontainers.image.created': '2026-11-21T02:06:53Z' },
    });
    const all = await listed(open(path), digests.amd64);
    expect(new Set(all.digests).size).toBe(5);
    expect(all.digests).toHaveLength(5);

    await store.delete(batch[0]?.manifest.descriptor.digest as Digest);
    await store.delete(digests.sarif);
    expect((await listed(open(path), digests.amd64)).digests?.toSorted()).toEqual(
      [digests.sbomBundle, digests.sbom, batch[1]?.manifest.descriptor.digest].toSorted(),
    );
  });

  test('an annotation of an artifact does not become a tag', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    const subject = await store.resolve('v1');
    const annotations = { 'org.opencontainers.image.ref.name': 'v1' };
    await store.pushArtifacts([textArtifact(subject, 'evil', { annotations })]);
    expect(await store.resolve('v1')).toEqual(subject);
  });

  test('one artifact that cannot be read fails alone', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    const subject = await store.resolve('v1');
    const [good, bad, worse] = ['good', 'bad', 'worse'].map((text) => textArtifact(subject, text));
    if (!good || !bad || !worse) throw new Error('three artifacts');
    const broken = {
      ...bad,
      blobs: [...bad.blobs.slice(0, 1), { ...textBlob('other'), descriptor: bad.blobs[1]?.descriptor as Descriptor }],
    };
    const silent = {
      ...worse,
      blobs: [
        {
          descriptor: textBlob('worse').descriptor,
          open: () => {
            throw Object.assign(new Error('the file is gone'), { code: 'EIO' });
          },
        },
      ],
    };
    const outcomes = await store.pushArtifacts([broken, good, silent]);
    expect(outcomes).toMatchObject([
      { status: 'failed', error: { code: 'size-mismatch' } },
      { status: 'created', via: 'index' },
      { status: 'failed', error: { code: 'unavailable', detail: expect.stringContaining('EIO') } },
    ]);
    expect((await listed(store, digests.index)).digests).toEqual([
      digests.indexSignature,
      good.manifest.descriptor.digest,
    ]);
    expect((await readdir(join(path, 'blobs', 'sha256'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('a bug in the source of a blob rejects the whole call', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    const subject = await store.resolve('v1');
    const artifact = textArtifact(subject, 'bug');
    const source = (): AsyncIterable<Uint8Array> => {
      throw new TypeError('bytes is not a function');
    };
    const blobs = artifact.blobs.map((blob) => ({ ...blob, open: source }));
    await expect(store.pushArtifacts([{ ...artifact, blobs }])).rejects.toThrow(TypeError);
  });

  test('deletes a manifest and its entries, and no other blob', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    const blobs = await readdir(join(path, 'blobs', 'sha256'));
    await store.delete(digests.sbom);
    expect((await readdir(join(path, 'blobs', 'sha256'))).toSorted()).toEqual(
      blobs.filter((name) => name !== digests.sbom.slice(7)).toSorted(),
    );
    expect((await listed(store, digests.amd64)).digests?.toSorted()).toEqual(
      [digests.sarif, digests.sbomBundle].toSorted(),
    );
    await expect(store.delete(digests.sbom)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('mounts from another layout without a second copy, after checking the content', async () => {
    const from = await unpackLayout('interop-by-digest');
    const path = join(await temporaryDirectory(), 'to');
    const layer = {
      mediaType: MEDIA_TYPE.layerGzip,
      digest: 'sha256:95f872bba3128963a23612c011f7ad01d4b692db81e20b09d647e76134560804' as Digest,
      size: 108,
    };
    expect(await open(path).mountBlob(layer, open(from))).toBe(true);
    expect((await stat(blobPath(path, layer.digest))).ino).toBe((await stat(blobPath(from, layer.digest))).ino);
    expect(await open(path).mountBlob(layer, open(from))).toBe(true);

    await rm(blobPath(path, layer.digest));
    await writeFile(blobPath(path, layer.digest), 'cut off');
    expect(await open(path).mountBlob(layer, open(from))).toBe(true);
    expect(await readFile(blobPath(path, layer.digest))).toEqual(await readFile(blobPath(from, layer.digest)));

    const config = {
      mediaType: MEDIA_TYPE.config,
      digest: 'sha256:ae0847344b469561b4e69b869c3fa1d615367b93a3cfb51d8097e74c687d08ba' as Digest,
      size: 442,
    };
    await writeFile(blobPath(from, config.digest), Buffer.alloc(442));
    await expect(open(path).mountBlob(config, open(from))).rejects.toMatchObject({ code: 'digest-mismatch' });
    await expect(stat(blobPath(path, config.digest))).rejects.toThrow('ENOENT');
    const { location, resolve, manifest, blob, referrers, tags, traffic, close } = open(from);
    expect(
      await open(path).mountBlob(layer, { location, resolve, manifest, blob, referrers, tags, traffic, close }),
    ).toBe(false);
  });

  test('proves push access and leaves nothing', async () => {
    const parent = await temporaryDirectory();
    await open(join(parent, 'not', 'there')).provePushAccess();
    expect(await readdir(parent)).toEqual([]);
    const path = await unpackLayout('interop-by-digest');
    const blobs = await readdir(join(path, 'blobs', 'sha256'));
    await open(path).provePushAccess();
    expect((await readdir(path)).toSorted()).toEqual(['blobs', 'index.json', 'oci-layout']);
    expect(await readdir(join(path, 'blobs', 'sha256'))).toEqual(blobs);
    const file = join(parent, 'file');
    await writeFile(file, 'x');
    await expect(open(file).provePushAccess()).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what must be refused', () => {
  test('a directory that holds other things is not made a layout', async () => {
    const path = await temporaryDirectory();
    await writeFile(join(path, 'thesis.txt'), 'x');
    await expect(open(path).pushBlob(textBlob('a'))).rejects.toMatchObject({
      code: 'not-found',
      attempted: 'open the layout',
    });
    expect(await readdir(path)).toEqual(['thesis.txt']);
  });

  test('no layout, an archive in its place, another version, a damaged index', async () => {
    const path = await temporaryDirectory();
    await expect(open(join(path, 'none')).resolve('v1')).rejects.toMatchObject({
      code: 'not-found',
      remedy: expect.any(String),
    });
    await writeFile(join(path, 'archive.tar'), 'x');
    await expect(open(join(path, 'archive.tar')).resolve('v1')).rejects.toMatchObject({
      code: 'not-found',
      remedy: expect.stringContaining('unpack an archive'),
    });
    const layout = await unpackLayout('interop-by-digest');
    await writeFile(join(layout, 'index.json'), '{"manifests": {}}');
    await expect(open(layout).resolve('v1')).rejects.toMatchObject({ code: 'invalid-response' });
    await writeFile(join(layout, 'index.json'), '{"manifests": [');
    await expect(listed(open(layout), digests.index)).rejects.toMatchObject({ code: 'invalid-response' });
    await rm(join(layout, 'index.json'));
    await expect(listed(open(layout), digests.index)).rejects.toMatchObject({ code: 'not-found' });
    await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"2.0.0"}');
    await expect(open(layout).resolve('v1')).rejects.toMatchObject({ code: 'unsupported' });
  });

  test('a tag of two manifests, and a layout with two images', async () => {
    const path = await unpackLayout('interop-by-digest');
    const index = await indexOf(path);
    const annotations = { 'org.opencontainers.image.ref.name': 'v1' };
    const other = manifestOf({ mediaType: MEDIA_TYPE.manifest, config: textBlob('{}').descriptor, layers: [] });
    await open(path).pushManifest(other);
    await expect(open(path).resolve('')).rejects.toMatchObject({ code: 'invalid-response', remedy: 'give a digest' });
    await writeFile(
      join(path, 'index.json'),
      JSON.stringify({ ...index, manifests: [...index.manifests, { ...other.descriptor, annotations }] }),
    );
    await expect(open(path).resolve('v1')).rejects.toMatchObject({ code: 'invalid-response' });
  });

  test('content that is not what its name says', async () => {
    const path = await unpackLayout('interop-by-digest');
    await writeFile(blobPath(path, digests.sbomSignature), '{}');
    const store = open(path);
    await expect(store.manifest(digests.sbomSignature)).rejects.toMatchObject({ code: 'size-mismatch' });
    await expect(listed(store, digests.index)).rejects.toMatchObject({ code: 'size-mismatch' });
    await truncate(blobPath(path, digests.index), 1000);
    await expect(store.resolve(digests.index)).rejects.toMatchObject({ code: 'size-mismatch' });
    const blob = { ...textBlob('abc').descriptor, digest: digestOf('abd') };
    await expect(store.pushBlob({ ...textBlob('abc'), descriptor: blob })).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
    await expect(stat(blobPath(path, blob.digest))).rejects.toThrow('ENOENT');
  });

  test('a blob that is no manifest, a manifest of more than 4 MiB', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    await expect(
      store.manifest('sha256:d4c727b427806c98f5a7adec222ef372cc0613e29cd3594b4e15e8c045ab09d3'),
    ).rejects.toMatchObject({ code: 'not-found' });
    const large = textBlob(`{"manifests":[${' '.repeat(5_000_000)}]}`);
    await store.pushBlob(large);
    await expect(store.manifest(large.descriptor.digest)).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  test('links that an archive brought: a blob, the directory of blobs', async () => {
    const path = await unpackLayout('interop-by-digest');
    const secret = join(await temporaryDirectory(), 'secret');
    const content = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config: {}, layers: [] });
    await writeFile(secret, content);
    const digest = digestOf(content);
    await symlink(secret, blobPath(path, digest));
    await expect(open(path).manifest(digest)).rejects.toMatchObject({ code: 'denied' });
    await expect(
      text(open(path).blob({ mediaType: 'x', digest, size: content.length }, { start: 0 })),
    ).rejects.toMatchObject({ code: 'denied' });
    await rm(blobPath(path, digest));
    await link(secret, blobPath(path, digest));
    expect(await open(path).manifest(digest)).toMatchObject({ descriptor: { digest } });

    const elsewhere = join(await temporaryDirectory(), 'elsewhere');
    await mkdir(join(elsewhere, 'sha512'), { recursive: true });
    await symlink(join(elsewhere, 'sha512'), join(path, 'blobs', 'sha512'));
    const bytes = new TextEncoder().encode('x');
    const blob = { mediaType: 'x', digest: digestOf(bytes, 'sha512'), size: 1 };
    await expect(
      open(path).pushBlob({
        descriptor: blob,
        async *open() {
          yield bytes;
        },
      }),
    ).rejects.toMatchObject({ code: 'denied' });
    expect(await readdir(join(elsewhere, 'sha512'))).toEqual([]);
  });

  test('a descriptor whose digest is a path', async () => {
    const store = open(await unpackLayout('interop-by-digest'));
    const hostile = { mediaType: 'x', digest: 'sha256:../../../etc/passwd' as Digest, size: 1 };
    await expect(text(store.blob(hostile))).rejects.toThrow('not a digest');
    await expect(store.resolve('../index.json')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a manifest that another store holds is left out, and found when it comes', async () => {
    const path = await unpackLayout('interop-by-digest');
    const bytes = await readFile(blobPath(path, digests.indexSignature));
    await rm(blobPath(path, digests.indexSignature));
    const store = open(path);
    expect(await listed(store, digests.index)).toMatchObject({ digests: [] });
    await writeFile(blobPath(path, digests.indexSignature), bytes);
    expect(await listed(store, digests.index)).toMatchObject({ digests: [digests.indexSignature] });
  });

  test('index.json is read again on each call', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    await listed(store, digests.index);
    const subject = await store.resolve('v1');
    const artifact = textArtifact(subject, 'from elsewhere');
    await open(path).pushArtifacts([artifact]);
    expect((await listed(store, digests.index)).digests).toContain(artifact.manifest.descriptor.digest);
  });

  test('a pipe in the place of a blob', async () => {
    const path = await unpackLayout('interop-by-digest');
    await rm(blobPath(path, digests.indexSignature));
    await promisify(execFile)('mkfifo', [blobPath(path, digests.indexSignature)]);
    await expect(listed(open(path), digests.index)).rejects.toMatchObject({ code: 'denied' });
  });
});

test('a tag is deleted, and its manifest, other tags and referrers stay', async () => {
  const path = await unpackLayout('interop-by-digest');
  const store = open(path);
  const manifest = await store.manifest('v1');
  const before = await listed(store, manifest.descriptor.digest);
  await store.pushManifest(manifest, 'latest');
  await store.deleteTag('latest');
  expect(await store.resolve('v1')).toMatchObject({ digest: manifest.descriptor.digest });
  await store.deleteTag('v1');
  await expect(store.resolve('v1')).rejects.toMatchObject({ code: 'not-found' });
  await expect(store.deleteTag('v1')).rejects.toMatchObject({ code: 'not-found', reference: 'v1' });
  const again = open(path);
  expect(await again.resolve(manifest.descriptor.digest)).toMatchObject({ digest: manifest.descriptor.digest });
  expect(await listed(again, manifest.descriptor.digest)).toEqual(before);
  const tags: string[] = [];
  for await (const tag of again.tags()) tags.push(tag);
  expect(tags).not.toContain('v1');
  expect(tags.length).toBeGreaterThan(0);
  await store.pushManifest(manifest, 'v1');
  expect(await again.resolve('v1')).toMatchObject({ digest: manifest.descriptor.digest });
});

test('what a killed writer left is removed a day later, and not before', async () => {
  const path = await unpackLayout('interop-by-digest');
  const [old, fresh] = ['.ingest-1-old', '.ingest-1-fresh'].map((name) => join(path, 'blobs', 'sha256', name));
  await writeFile(old as string, 'x');
  await writeFile(fresh as string, 'x');
  const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000);
  await utimes(old as string, yesterday, yesterday);
  await open(path).pushBlob(textBlob('anything'));
  const left = (await readdir(join(path, 'blobs', 'sha256'))).filter((name) => name.startsWith('.'));
  expect(left).toEqual(['.ingest-1-fresh']);
});

test('a thousand listings at once', async () => {
  const store = open(await unpackLayout('interop-by-digest'));
  const all = await Promise.all(Array.from({ length: 1000 }, () => listed(store, digests.amd64)));
  expect(all.every((page) => page.digests?.length === 3)).toBe(true);
});
