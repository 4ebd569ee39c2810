// A registry with an image in it and a switch on, and each verb of a store there by itself. Whoever waits makes the clock
// run ahead, so that no wait takes time.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach } from '@jest/globals';
import { type Descriptor, EMPTY_DESCRIPTOR, EMPTY_JSON } from '../../../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../../../src/oci/digest.ts';
import type { Credential, Environment } from '../../../../src/oci/environment.ts';
import { MEDIA_TYPE } from '../../../../src/oci/media-types.ts';
import { Stores } from '../../../../src/oci/open.ts';
import { parseReference } from '../../../../src/oci/reference.ts';
import { LIMITS } from '../../../../src/oci/registry/http/connections.ts';
import type { Artifact, Blob, Store } from '../../../../src/oci/store.ts';
import { manifestOf, textArtifact, textBlob } from '../../../support/artifacts.ts';
import { type TestEnvironment, testEnvironment } from '../../../support/environment.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../../support/registry/registry.ts';

export const REPOSITORY = 'team/app';
export const USER: Credential = { username: 'tester', password: 'correct-horse' };
export const OTHER_TYPE = 'application/vnd.example.scan';

export interface SceneOptions extends Omit<RegistryOptions, 'now'> {
  /** How long an answer is waited for, in milliseconds of the machine's clock; as long as in earnest where absent. */
  readonly patience?: number;
  readonly environment?: Partial<Environment>;
}

export interface Scene {
  readonly registry: TestRegistry;
  readonly environment: TestEnvironment;
  readonly location: string;
  readonly subject: Descriptor;
  /** Layers of the image: of a few bytes, and of some thousands. */
  readonly small: Blob;
  readonly large: Blob;
  /** Three, of two artifact types. */
  readonly artifacts: readonly Artifact[];
  /** A store that knows nothing of what others have learnt. */
  fresh(repository?: string): Store;
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Starts a registry without switches, puts the image there, and turns the switches on. Ends with the test. */
export async function openScene({
  faults = {},
  environment = {},
  patience,
  ...options
}: SceneOptions = {}): Promise<Scene> {
  let ahead = 0;
  const now = (): number => Date.now() + ahead;
  const sleep = async (milliseconds: number): Promise<void> => {
    if (!(milliseconds >= 0)) throw new RangeError(`nobody can sleep for ${milliseconds} ms`);
    const until = now() + milliseconds;
    await nextTurn();
    ahead += Math.max(0, until - now());
  };
  const registry = await startRegistry({ ...options, now });
  const credential = options.auth === undefined ? {} : { credential: () => USER };
  const surroundings = testEnvironment({ now, sleep, ...credential, ...environment });
  const stores: Stores[] = [];
  closing.push(async () => {
    await Promise.all(stores.map((each) => each.close()));
    await registry.close();
  });
  const fresh = (repository = REPOSITORY): Store => {
    const limits = patience === undefined ? {} : { answer: patience, commit: patience, idle: patience };
    const made = new Stores(surroundings, { ...LIMITS, ...limits });
    stores.push(made);
    return made.open(parseReference(`${registry.host}/${repository}`));
  };

  const [small, large, config] = [
    textBlob('layer'),
    textBlob('0123456789'.repeat(500)),
    textBlob('{}', MEDIA_TYPE.config),
  ];
  const image = manifestOf({
    mediaType: MEDIA_TYPE.manifest,
    config: config.descriptor,
    layers: [small.descriptor, large.descriptor],
  });
  const storage = registry.storage.repository(REPOSITORY);
  for (const blob of [small, large, config]) storage.putBlob(await whole(blob.open()));
  storage.putManifest(image.bytes, MEDIA_TYPE.manifest, 'v1');
  // Older than any staleness.
  ahead += 60_000;
  Object.assign(registry.faults, faults);
  const subject = image.descriptor;
  return {
    registry,
    environment: surroundings,
    location: `${registry.host}/${REPOSITORY}`,
    subject,
    small,
    large,
    artifacts: [
      textArtifact(subject, 'first document'),
      textArtifact(subject, 'second document'),
      textArtifact(subject, 'third document', { artifactType: OTHER_TYPE }),
    ],
    fresh,
  };
}

export async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await all(source));
}

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

export async function listed(store: Store, subject: Digest, artifactType?: string): Promise<Digest[]> {
  const pages = await all(store.referrers(subject, artifactType === undefined ? {} : { artifactType }));
  return pages.flatMap(({ referrers }) => referrers.map(({ digest }) => digest)).toSorted();
}

export function digestsOf(artifacts: readonly Artifact[]): Digest[] {
  return artifacts.map(({ manifest }) => manifest.descriptor.digest).toSorted();
}

/** Attaches and throws the first failure. */
export async function attach(store: Store, artifacts: readonly Artifact[]): Promise<string[]> {
  const outcomes = await store.pushArtifacts(artifacts);
  return outcomes.map((outcome) => {
    if (outcome.status === 'failed') throw outcome.error;
    return outcome.status;
  });
}

/** A blob of so many bytes, the same each time. */
export function blobOf(size: number): Blob {
  const piece = Buffer.alloc(Math.min(size, 1 << 20), 'evidence ');
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; left -= piece.byteLength) yield piece.subarray(0, left);
  }
  const pieces = Array.from({ length: Math.ceil(size / piece.byteLength) }, (_, at) =>
    piece.subarray(0, size - at * piece.byteLength),
  );
  return { descriptor: { mediaType: 'text/plain', digest: digestOf(Buffer.concat(pieces)), size }, open };
}

/** Every verb of a store on a registry that has the image, alone. */
export const VERBS = {
  resolve: ({ fresh }) => fresh().resolve('v1'),
  manifest: ({ fresh, subject }) => fresh().manifest(subject.digest),
  blob: ({ fresh, large }) => whole(fresh().blob(large.descriptor)),
  'push a blob': ({ fresh }) => fresh().pushBlob(blobOf(200_000)),
  'push a tag': async ({ fresh, subject, registry }) => {
    const stored = registry.storage.repository(REPOSITORY).manifest(subject.digest);
    await fresh().pushManifest({ descriptor: subject, bytes: stored?.bytes ?? EMPTY_JSON }, 'v2');
  },
  tags: ({ fresh }) => all(fresh().tags()),
  attach: ({ fresh, artifacts }) => attach(fresh(), artifacts),
  referrers: ({ fresh, subject }) => listed(fresh(), subject.digest),
  'prove access': ({ fresh }) => fresh().provePushAccess(),
  delete: ({ fresh, subject }) => fresh().delete(subject.digest),
  'delete a tag': ({ fresh }) => fresh().deleteTag('v1'),
} as const satisfies Record<string, (scene: Scene) => Promise<unknown>>;

export type Verb = keyof typeof VERBS;

export const EMPTY: Blob = {
  descriptor: EMPTY_DESCRIPTOR,
  async *open() {
    yield EMPTY_JSON;
  },
};
