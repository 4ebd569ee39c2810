// The same promises of a store on every registry that the tests can start, with and without credentials.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  type Descriptor,
  EMPTY_DESCRIPTOR,
  EMPTY_JSON,
  type Manifest,
  type ManifestContent,
} from '../../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../../src/oci/digest.ts';
import type { Credential, Environment } from '../../../src/oci/environment.ts';
import { StoreError } from '../../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { Stores } from '../../../src/oci/open.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import type { Artifact, ArtifactOutcome, Blob, Store } from '../../../src/oci/store.ts';
import type { Running } from '../../support/registries/process.ts';
import { REGISTRIES, USER } from '../../support/registries/registries.ts';

const SBOM = 'application/vnd.cyclonedx+json';
const SARIF = 'application/sarif+json';
const TIMEOUT = 60_000;

const rows = REGISTRIES.map((row) => ({ listsUnknown: false, ...row })).flatMap((row) => [
  { ...row, auth: false, title: `${row.name}, open` },
  { ...row, auth: true, title: `${row.name}, with a password` },
]);

describe.each(rows)('$title', ({ via, auth, saysNameUnknown, listsUnknown, canRefuseDeletes, start }) => {
  let registry: Running;
  let stores: Stores;
  let repository: string;
  let store: Store;
  const opened: Stores[] = [];

  /** The stores of one command, with its own connections; with the right credentials unless told otherwise. */
  function command(credential: Credential | null = auth ? USER : null): Stores {
    const environment: Environment = {
      env: {},
      now: Date.now,
      sleep: (milliseconds) => sleep(milliseconds),
      random: Math.random,
      ...(credential && { credential: () => credential }),
      warn: () => undefined,
      mask: () => undefined,
    };
    const made = new Stores(environment);
    opened.push(made);
    return made;
  }
  const open = (from: Stores, name = repository) => from.open(parseReference(`${registry.host}/${name}`));

  beforeAll(async () => {
    registry = await start({ auth });
  }, TIMEOUT);
  afterAll(async () => {
    await Promise.all(opened.map((each) => each.close()));
    await registry?.stop();
  });
  beforeEach(() => {
    repository = `team/app-${randomBytes(4).toString('hex')}`;
    stores = command();
    store = open(stores);
  });

  test('a blob that was pushed is read, whole and in part', async () => {
    const blob = blobOf(randomBytes(70_000));
    await store.pushBlob(blob);
    await store.pushBlob(blob);
    expect(await whole(store.blob(blob.descriptor))).toEqual(await whole(blob.open()));
    const part = await whole(store.blob(blob.descriptor, { start: 100, end: 199 }));
    expect(part).toEqual((await whole(blob.open())).subarray(100, 200));
  });

  test('a blob is taken over from another repository', async () => {
    const blob = blobOf(randomBytes(1000));
    await store.pushBlob(blob);
    const other = open(stores, `${repository}-copy`);
    if (!(await other.mountBlob(blob.descriptor, store))) await other.pushBlob(blob);
    expect(await whole(other.blob(blob.descriptor))).toEqual(await whole(blob.open()));
  });

  test('a manifest is found by tag and by digest', async () => {
    const { descriptor, bytes } = await pushImage(store, 'v1');
    expect(await store.resolve('v1')).toMatchObject(descriptor);
    expect(await store.resolve(descriptor.digest)).toMatchObject(descriptor);
    for (const reference of ['v1', descriptor.digest]) {
      const read = await store.manifest(reference);
      expect(Buffer.from(read.bytes).equals(bytes)).toBe(true);
      expect(read.descriptor).toMatchObject(descriptor);
    }
  });

  test('tags are listed', async () => {
    await pushImage(store, 'b');
    await pushImage(store, 'a');
    expect((await listed(store.tags())).sort()).toEqual(['a', 'b']);
  });

  test('a subject without referrers has an empty list that says how it looked', async () => {
    const { descriptor } = await pushImage(store);
    expect(await listed(store.referrers(descriptor.digest))).toEqual([{ via, referrers: [] }]);
  });

  test('artifacts are pushed, listed, and existing the next time', async () => {
    const subject = (await pushImage(store)).descriptor;
    const batch = [artifact(subject, SBOM), artifact(subject, SBOM), artifact(subject, SARIF)];
    const created = await store.pushArtifacts(batch);
    expect(created.map(({ status }) => status)).toEqual(['created', 'created', 'created']);
    expect(created.map((outcome) => (outcome.status === 'failed' ? outcome.error : outcome.via))).toEqual([
      via,
      via,
      via,
    ]);
    const pages = await listed(open(command()).referrers(subject.digest));
    expect(pages.map((page) => page.via)).toEqual(pages.map(() => via));
    const found = pages.flatMap(({ referrers }) => referrers);
    const shown = (descriptor: Descriptor) => [descriptor.digest, descriptor.size, descriptor.annotations];
    expect(found.map(shown).sort()).toEqual(batch.map(({ manifest }) => shown(manifest.descriptor)).sort());
    const again = await open(command()).pushArtifacts(batch);
    expect(again.map(({ status }) => status)).toEqual(['existing', 'existing', 'existing']);
    expect(await referrersOf(open(command()), subject.digest)).toEqual(digestsOf(batch));
  });

  test('a list is filtered by artifact type', async () => {
    const subject = (await pushImage(store)).descriptor;
    const batch = [artifact(subject, SBOM), artifact(subject, SARIF)];
    await store.pushArtifacts(batch);
    const pages = await listed(store.referrers(subject.digest, { artifactType: SARIF }));
    const found = pages.flatMap(({ referrers }) => referrers.map(({ digest }) => digest));
    expect(found).toEqual(digestsOf(batch.slice(1)));
  });

  test('a subject that is not there has referrers too', async () => {
    const absent = { mediaType: MEDIA_TYPE.manifest, digest: digestOf(randomBytes(8)), size: 8 };
    const batch = [artifact(absent, SBOM)];
    expect(await store.pushArtifacts(batch)).toMatchObject([{ status: 'created', via }]);
    expect(await referrersOf(store, absent.digest)).toEqual(digestsOf(batch));
  });

  test('a subject with a sha512 digest', async () => {
    const absent = { mediaType: MEDIA_TYPE.manifest, digest: digestOf(randomBytes(8), 'sha512'), size: 8 };
    const batch = [artifact(absent, SBOM)];
    const outcomes = await store.pushArtifacts(batch);
    expect(outcomes).toMatchObject([{ status: 'created', via }]);
    expect(await referrersOf(open(command()), absent.digest)).toEqual(digestsOf(batch));
  });

  test('referrers of referrers in one batch', async () => {
    const subject = (await pushImage(store)).descriptor;
    const lower = artifact(subject, SBOM);
    const upper = artifact(lower.manifest.descriptor, MEDIA_TYPE.sigstoreBundle);
    const outcomes = await store.pushArtifacts([upper, lower]);
    expect(outcomes.map(({ status }) => status)).toEqual(['created', 'created']);
    expect(await referrersOf(store, subject.digest)).toEqual(digestsOf([lower]));
    expect(await referrersOf(store, lower.manifest.descriptor.digest)).toEqual(digestsOf([upper]));
  });

  test(
    'eight writers at once lose nothing',
    async () => {
      const subject = (await pushImage(store)).descriptor;
      const batches = Array.from({ length: 8 }, () => [artifact(subject, SBOM)]);
      const outcomes = await Promise.all(batches.map((batch) => open(command()).pushArtifacts(batch)));
      expect(outcomes.flat().map(whatBecame)).toEqual(batches.map(() => 'created'));
      expect(await referrersOf(open(command()), subject.digest)).toEqual(digestsOf(batches.flat()));
    },
    TIMEOUT,
  );

  test(
    'five artifacts in one batch are all listed, ten times',
    async () => {
      for (let round = 0; round < 10; round++) {
        const subject = (await pushImage(store)).descriptor;
        const batch = Array.from({ length: 5 }, () => artifact(subject, SBOM));
        const outcomes = await open(command()).pushArtifacts(batch);
        expect(outcomes.map(whatBecame)).toEqual(batch.map(() => 'created'));
        expect(new Set(outcomes.map((outcome) => outcome.status !== 'failed' && outcome.via))).toEqual(new Set([via]));
        expect(await referrersOf(open(command()), subject.digest)).toEqual(digestsOf(batch));
      }
    },
    TIMEOUT,
  );

  test('a deleted referrer is gone from the list, and the others stay', async () => {
    const subject = (await pushImage(store)).descriptor;
    const [stays, goes] = [artifact(subject, SBOM), artifact(subject, SARIF)];
    await store.pushArtifacts([stays, goes]);
    await store.delete(goes.manifest.descriptor.digest);
    await expectError(store.resolve(goes.manifest.descriptor.digest), 'not-found');
    expect(await referrersOf(open(command()), subject.digest)).toEqual(digestsOf([stays]));
  });

  test('push access is proven without leaving anything behind', async () => {
    await store.provePushAccess();
    await expectError(store.resolve('latest'), 'not-found');
  });

  test('what is not there is not found, whatever is asked of it', async () => {
    const digest = digestOf(randomBytes(8));
    await expectError(store.resolve('latest'), 'not-found');
    await expectError(store.manifest(digest), 'not-found');
    if (listsUnknown) expect(await listed(store.tags())).toEqual([]);
    else await expectError(listed(store.tags()), 'not-found');
    await expectError(whole(store.blob({ mediaType: SBOM, digest, size: 8 })), 'not-found');
    await expectError(store.delete(digest), 'not-found');
  });

  test('an unknown repository has no referrers, unless the registry says that it does not know it', async () => {
    const list = referrersOf(store, digestOf(randomBytes(8)));
    if (saysNameUnknown) await expectError(list, 'not-found');
    else expect(await list).toEqual([]);
  });

  test('what was deleted once is not found the second time', async () => {
    const subject = (await pushImage(store)).descriptor;
    const [gone, stays] = [artifact(subject, SBOM), artifact(subject, SARIF)];
    await store.pushArtifacts([gone, stays]);
    await store.delete(gone.manifest.descriptor.digest);
    await expectError(open(command()).delete(gone.manifest.descriptor.digest), 'not-found');
    expect(await referrersOf(store, subject.digest)).toEqual(digestsOf([stays]));
  });

  test('content that is not what its descriptor says is refused', async () => {
    const blob = blobOf(randomBytes(100));
    const lie = { descriptor: { ...blob.descriptor, digest: digestOf('other') }, open: blob.open };
    await expect(store.pushBlob(lie)).rejects.toThrow(StoreError);
    await expectError(whole(store.blob(lie.descriptor)), 'not-found');
    await store.pushBlob(blob);
    await expectError(whole(store.blob({ ...blob.descriptor, size: 99 })), 'size-mismatch');
  });

  if (auth) {
    test.each([
      ['a wrong password', { ...USER, password: 'wrong' }],
      ['no credentials', null],
    ])('%s is an authorization error whatever is tried', async (_, credential) => {
      const subject = (await pushImage(store, 'v1')).descriptor;
      const stranger = open(command(credential));
      await expectError(stranger.resolve('v1'), 'unauthorized');
      await expectError(listed(stranger.referrers(subject.digest)), 'unauthorized');
      await expectError(listed(stranger.tags()), 'unauthorized');
      await expectError(stranger.pushBlob(blobOf(randomBytes(10))), 'unauthorized');
      await expectError(stranger.provePushAccess(), 'unauthorized');
      await expectError(stranger.delete(subject.digest), 'unauthorized');
      const [outcome] = await stranger.pushArtifacts([artifact(subject, SBOM)]);
      expect(outcome).toMatchObject({ status: 'failed', error: { code: 'unauthorized' } });
      expect(await referrersOf(store, subject.digest)).toEqual([]);
    });
  }

  if (canRefuseDeletes && !auth) {
    test('a registry that refuses deletion says so, and nothing is lost', async () => {
      const strict = await start({ auth, deletes: false });
      try {
        const other = command().open(parseReference(`${strict.host}/${repository}`));
        const subject = (await pushImage(other)).descriptor;
        const batch = [artifact(subject, SBOM)];
        await other.pushArtifacts(batch);
        await expectError(other.delete((batch[0] as Artifact).manifest.descriptor.digest), 'unsupported');
        expect(await referrersOf(other, subject.digest)).toEqual(digestsOf(batch));
      } finally {
        await strict.stop();
      }
    });
  }
});

async function expectError(work: Promise<unknown>, code: StoreError['code']): Promise<void> {
  await expect(work).rejects.toMatchObject({ name: 'StoreError', code });
}

function blobOf(bytes: Uint8Array, mediaType = 'application/octet-stream'): Blob {
  return {
    descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength },
    async *open() {
      yield bytes;
    },
  };
}

function manifestOf(content: Partial<ManifestContent> & object): Manifest {
  const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, ...content }));
  return { bytes, descriptor: { mediaType: MEDIA_TYPE.manifest, digest: digestOf(bytes), size: bytes.byteLength } };
}

async function pushImage(store: Store, tag?: string): Promise<Manifest> {
  const config = blobOf(Buffer.from('{}'), MEDIA_TYPE.config);
  const layer = blobOf(randomBytes(50), MEDIA_TYPE.layer);
  await store.pushBlob(config);
  await store.pushBlob(layer);
  const manifest = manifestOf({ config: config.descriptor, layers: [layer.descriptor] });
  await store.pushManifest(manifest, tag);
  return manifest;
}

/** An artifact with random content, and non-ASCII text in an annotation. */
function artifact(subject: Descriptor, artifactType: string): Artifact {
  const layer = blobOf(randomBytes(40), artifactType);
  const annotations = { 'org.example.note': 'geprüft ✓', 'org.example.id': randomBytes(4).toString('hex') };
  const fields = { artifactType, annotations };
  const { mediaType, digest, size } = subject;
  const { bytes, descriptor } = manifestOf({
    ...fields,
    config: EMPTY_DESCRIPTOR,
    layers: [layer.descriptor],
    subject: { mediaType, digest, size },
  });
  return {
    manifest: { bytes, descriptor: { ...descriptor, ...fields } },
    subject,
    blobs: [blobOf(EMPTY_JSON, MEDIA_TYPE.empty), layer],
  };
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await listed(source));
}

async function listed<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

async function referrersOf(store: Store, subject: Digest): Promise<Digest[]> {
  const pages = await listed(store.referrers(subject));
  return pages.flatMap(({ referrers }) => referrers.map(({ digest }) => digest)).sort();
}

/** The status, or for a failure all that there is to know. */
function whatBecame(outcome: ArtifactOutcome): string {
  return outcome.status === 'failed' ? outcome.error.message : outcome.status;
}

function digestsOf(batch: readonly Artifact[]): Digest[] {
  return batch.map(({ manifest }) => manifest.descriptor.digest).sort();
}
