// The referrers tags of a layout: written for tools that read only them, and kept in step with the subject fields.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compareTag, listAgain, missingFromList } from '../../../src/graph/reconcile.ts';
import { walkGraph } from '../../../src/graph/walk.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import type { Digest } from '../../../src/oci/digest.ts';
import { LayoutStore } from '../../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { referrersTag } from '../../../src/oci/referrers-tag.ts';
import { manifestOf, textArtifact, textBlob } from '../../support/artifacts.ts';
import { testEnvironment } from '../../support/environment.ts';
import { INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';

const subject = INTEROP.index as Digest;
const first = INTEROP.indexSignature as Digest;
const REF_NAME = 'org.opencontainers.image.ref.name';

interface IndexJson {
  manifests: (Record<string, unknown> & { digest: Digest; annotations?: Record<string, string> })[];
}

const open = (path: string): LayoutStore => new LayoutStore(path, testEnvironment());
const readIndex = async (path: string): Promise<IndexJson> =>
  JSON.parse(await readFile(join(path, 'index.json'), 'utf8'));
const blobPath = (path: string, digest: Digest): string => join(path, 'blobs', ...digest.split(':'));
const digestOf = ({ manifest }: { manifest: { descriptor: Descriptor } }): Digest => manifest.descriptor.digest;

/** What a tool that reads only the referrers tag finds: the entry of index.json, then the entries of its index. */
async function underTag(path: string, of: Digest = subject): Promise<readonly Record<string, unknown>[] | undefined> {
  const named = (await readIndex(path)).manifests.filter((one) => one.annotations?.[REF_NAME] === referrersTag(of));
  expect(named.length).toBeLessThanOrEqual(1);
  const [entry] = named;
  if (entry === undefined) return undefined;
  const bytes = await readFile(blobPath(path, entry.digest));
  expect(entry).toMatchObject({ mediaType: MEDIA_TYPE.index, size: bytes.byteLength });
  const index = JSON.parse(bytes.toString());
  expect(index).toMatchObject({ schemaVersion: 2, mediaType: MEDIA_TYPE.index });
  return index.manifests;
}

async function listed(store: LayoutStore, of: Digest = subject): Promise<readonly Digest[]> {
  const digests: Digest[] = [];
  for await (const { referrers } of store.referrers(of)) digests.push(...referrers.map(({ digest }) => digest));
  return digests;
}

describe('a layout without referrers tags', () => {
  test('gets one with everything that refers to the subject, once, with what a registry would list', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    const image = await store.resolve('v1');
    const batch = ['one', 'two'].map((text) => textArtifact(image, text));
    await store.pushArtifacts(batch);
    const entries = await underTag(path);
    expect(entries?.map(({ digest }) => digest)).toEqual([first, ...batch.map(digestOf)]);
    expect(entries?.[0]).toMatchObject({ artifactType: MEDIA_TYPE.sigstoreBundle, annotations: expect.any(Object) });
    expect(entries?.[1]).toEqual(batch[0]?.manifest.descriptor);

    const blobs = await readdir(join(path, 'blobs', 'sha256'));
    const index = await readFile(join(path, 'index.json'));
    await open(path).pushArtifacts(batch);
    expect(await readFile(join(path, 'index.json'))).toEqual(index);
    expect(await readdir(join(path, 'blobs', 'sha256'))).toEqual(blobs);
  });

  test('the index under the tag is neither evidence nor an image', async () => {
    const path = await unpackLayout('interop-by-digest');
    const before = await walkGraph(open(path), 'v1');
    const image = await open(path).resolve('v1');
    const artifact = textArtifact(image, 'one');
    await open(path).pushArtifacts([artifact]);
    const after = await walkGraph(open(path), 'v1');
    const digests = ({ root }: typeof after): readonly Digest[] => root.referrers.map(({ digest }) => digest);
    expect(digests(after).toSorted()).toEqual([...digests(before), digestOf(artifact)].toSorted());
    expect(after.notes).toEqual(before.notes);
    expect(await open(path).resolve('')).toEqual(image);
    expect(await listed(open(path), first)).toEqual([]);
  });

  test('the annotation of an artifact does not name an entry under the tag', async () => {
    const path = await unpackLayout('interop-by-digest');
    const image = await open(path).resolve('v1');
    const annotations = { [REF_NAME]: referrersTag(subject), title: 'kept' };
    await open(path).pushArtifacts([textArtifact(image, 'evil', { annotations })]);
    expect((await underTag(path))?.at(-1)).toMatchObject({ annotations: { title: 'kept' } });
    expect((await underTag(path))?.at(-1)?.annotations).not.toHaveProperty(REF_NAME);
  });

  test('each subject gets its own: the image, and a referrer of it', async () => {
    const path = join(await temporaryDirectory(), 'new');
    const image = manifestOf({ mediaType: MEDIA_TYPE.manifest, config: textBlob('{}').descriptor, layers: [] });
    const store = open(path);
    await store.pushManifest(image, 'v1');
    const sbom = textArtifact(image.descriptor, 'sbom');
    const signature = textArtifact(sbom.manifest.descriptor, 'signature');
    await store.pushArtifacts([sbom, signature]);
    const digests = async (of: Digest) => (await underTag(path, of))?.map(({ digest }) => digest);
    expect(await digests(image.descriptor.digest)).toEqual([digestOf(sbom)]);
    expect(await digests(digestOf(sbom))).toEqual([digestOf(signature)]);
  });
});

describe('an existing tag', () => {
  test('is left alone if it is not an index of referrers', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    const image = await store.resolve('v1');
    const other = manifestOf({ mediaType: MEDIA_TYPE.manifest, config: textBlob('{}').descriptor, layers: [] });
    await store.pushManifest(other, referrersTag(subject));
    const artifact = textArtifact(image, 'one');
    expect(await store.pushArtifacts([artifact])).toMatchObject([{ status: 'created' }]);
    expect(await store.resolve(referrersTag(subject))).toEqual(other.descriptor);
    expect(await listed(open(path))).toEqual([first, digestOf(artifact)]);
  });

  test('gets what another tool attached by subject alone', async () => {
    const path = await unpackLayout('interop-by-digest');
    const image = await open(path).resolve('v1');
    const [one, foreign, two] = ['one', 'foreign', 'two'].map((text) => textArtifact(image, text));
    if (!one || !foreign || !two) throw new Error('three artifacts');
    await open(path).pushArtifacts([one]);
    await open(path).pushManifest(foreign.manifest);
    expect((await underTag(path))?.map(({ digest }) => digest)).not.toContain(digestOf(foreign));
    await open(path).pushArtifacts([two]);
    expect((await underTag(path))?.map(({ digest }) => digest)).toEqual([first, ...[one, foreign, two].map(digestOf)]);
  });

  test('does not grow beyond the limit for manifests: the subject fields are enough', async () => {
    const path = await unpackLayout('interop-by-digest');
    const store = open(path);
    const image = await store.resolve('v1');
    const annotations = { large: 'x'.repeat(700_000) };
    const batch = Array.from({ length: 7 }, (_, at) => textArtifact(image, `large ${at}`, { annotations }));
    for (const artifact of batch) expect(await store.pushArtifacts([artifact])).toMatchObject([{ status: 'created' }]);
    expect(await listed(open(path))).toEqual([first, ...batch.map(digestOf)]);
    expect((await underTag(path))?.map(({ digest }) => digest)).toEqual([first, ...batch.slice(0, 5).map(digestOf)]);
  });
});

describe('deletions', () => {
  test('take the entry away, and with the last one the tag', async () => {
    const path = join(await temporaryDirectory(), 'new');
    const image = manifestOf({ mediaType: MEDIA_TYPE.manifest, config: textBlob('{}').descriptor, layers: [] });
    const store = open(path);
    await store.pushManifest(image, 'v1');
    const [one, two] = ['one', 'two'].map((text) => textArtifact(image.descriptor, text));
    if (!one || !two) throw new Error('two artifacts');
    await store.pushArtifacts([one, two]);
    await store.delete(digestOf(one));
    expect((await underTag(path, image.descriptor.digest))?.map(({ digest }) => digest)).toEqual([digestOf(two)]);
    await store.delete(digestOf(two));
    expect((await readIndex(path)).manifests).toEqual([{ ...image.descriptor, annotations: { [REF_NAME]: 'v1' } }]);
  });

  test('an entry whose manifest another tool removed can be unlisted', async () => {
    const path = await unpackLayout('interop-by-digest');
    const image = await open(path).resolve('v1');
    const artifact = textArtifact(image, 'one');
    await open(path).pushArtifacts([artifact]);
    // As `oras manifest delete --oci-layout` does.
    const index = await readIndex(path);
    const manifests = index.manifests.filter(({ digest }) => digest !== digestOf(artifact));
    await writeFile(join(path, 'index.json'), JSON.stringify({ ...index, manifests }));
    await rm(blobPath(path, digestOf(artifact)));
    const { referrers } = await compareTag(open(path), subject, []);
    const dangling = referrers.filter(({ problem }) => problem !== undefined);
    expect(dangling.map(({ descriptor }) => descriptor.digest)).toEqual([digestOf(artifact)]);
    await open(path).unlistReferrers(subject, [digestOf(artifact)]);
    expect((await underTag(path))?.map(({ digest }) => digest)).toEqual([first]);
    expect(await listed(open(path))).toEqual([first]);
  });
});

describe('reconcile', () => {
  test('lists in the tag what only the subject fields say', async () => {
    const path = await unpackLayout('interop-by-digest');
    const comparison = await compareTag(open(path), subject, []);
    expect(comparison).toMatchObject({ hasApi: false, referrers: [{ listed: false, inTag: false }] });
    for (const one of missingFromList(comparison)) await listAgain(open(path), one, comparison.hasApi);
    expect((await underTag(path))?.map(({ digest }) => digest)).toEqual([first]);
    expect(missingFromList(await compareTag(open(path), subject, []))).toEqual([]);
  });
});
