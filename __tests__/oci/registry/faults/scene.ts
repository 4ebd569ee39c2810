// A registry with an image in it and a switch on, and what a command does there: each verb of a store by itself, and all
// of them one after the other. Whoever waits makes the clock run ahead, so that no wait takes time.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Descriptor, EMPTY_DESCRIPTOR, EMPTY_JSON } from '../../../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../../../src/oci/digest.ts';
import type { Credential, Environment } from '../../../../src/oci/environment.ts';
import { StoreError, type StoreErrorCode } from '../../../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../../../src/oci/media-types.ts';
import { Stores } from '../../../../src/oci/open.ts';
import { parseReference } from '../../../../src/oci/reference.ts';
import { LIMITS } from '../../../../src/oci/registry/connections.ts';
import type { Artifact, Blob, Store } from '../../../../src/oci/store.ts';
import { manifestOf, textArtifact, textBlob } from '../../../support/artifacts.ts';
import { type TestEnvironment, testEnvironment } from '../../../support/environment.ts';
import type { FAULTS, FaultName, Faults } from '../../../support/registry/faults/table.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../../support/registry/registry.ts';

export const REPOSITORY = 'team/app';
export const USER: Credential = { username: 'tester', password: 'correct-horse' };
/** Waits take no time, but the machine may be busy. */
const TIMEOUT = 30_000;
const OTHER_TYPE = 'application/vnd.example.scan';

/** The tests of some switches, which must be all of them. */
export type Cases<Names extends FaultName> = Record<Names, () => void>;

export interface CaseOptions extends SceneOptions {
  /** Which of the two kinds of registry; both where absent. */
  readonly only?: (typeof KINDS)[number]['kind'];
  /** What has to be mended besides the switches before a re-run. */
  readonly mend?: () => void;
  /** More that must hold after everything else. */
  readonly and?: (scene: Scene) => unknown;
}

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

/** What is on with each of the two ways in which a registry keeps referrers. */
const KINDS = [
  { kind: 'api', title: 'with the referrers API', faults: {} },
  { kind: 'fallback-tag', title: 'with fallback tags', faults: { noReferrers: 404 } },
] as const;

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
} as const satisfies Record<string, (scene: Scene) => Promise<unknown>>;

export type Verb = keyof typeof VERBS;

/** What an error must say besides where it was and what to do. */
export interface Complaint {
  readonly code: StoreErrorCode;
  /** Absent where no answer came. */
  readonly status?: number;
  /** Part of the message, detail or remedy. */
  readonly says?: RegExp;
}

/** The verb's error, which names everything that one needs to act on it. */
export async function complaint(scene: Scene, verb: Verb, { code, status, says }: Complaint): Promise<StoreError> {
  const error = await VERBS[verb](scene).then(
    (value) => {
      throw new Error(`${verb} gave ${JSON.stringify(value)} instead of an error`);
    },
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StoreError)) throw error;
  const { message, store, request, reference, remedy, attempted, detail } = error;
  if (process.env.SHOW) process.stderr.write(`${verb.padEnd(14)} ${code} ${message}\n`);
  expect({ verb, code: error.code, status: error.status, message }).toMatchObject({ verb, code, message });
  expect({ verb, status: error.status, message }).toEqual({ verb, status, message });
  expect(store).toBe(scene.location);
  for (const part of [store, attempted, detail, remedy]) expect(message).toContain(part);
  expect(remedy.length).toBeGreaterThan(5);
  if (verb !== 'tags' && verb !== 'prove access')
    expect({ verb, reference }).toEqual({ verb, reference: expect.any(String) });
  // What is found out on this side, of a digest for one, belongs to no single request.
  if (!code.endsWith('-mismatch'))
    expect({ verb, message, request }).toMatchObject({ request: expect.stringMatching(/^[A-Z]+ (http:\/\/[^/]+)?\//) });
  if (request !== undefined) expect(message).toContain(request);
  expect(message.length).toBeLessThan(1200);
  expect(message).not.toMatch(/[\n\r]|correct-horse|Basic |Bearer /);
  if (says !== undefined) expect(message).toMatch(says);
  return error;
}

/** Reads, attaches, lists, attaches again, deletes, copies: everything comes out right. */
export async function everythingWorks(scene: Scene): Promise<void> {
  const { fresh, subject, small, large, artifacts } = scene;
  const reader = fresh();
  expect(await reader.resolve('v1')).toEqual({
    mediaType: subject.mediaType,
    digest: subject.digest,
    size: subject.size,
  });
  expect(digestOf((await reader.manifest(subject.digest)).bytes)).toBe(subject.digest);
  await expectBlob(reader, small);
  await expectBlob(reader, large);
  const part = await whole(reader.blob(large.descriptor, { start: 1000, end: 2999 }));
  expect(part.equals((await whole(large.open())).subarray(1000, 3000))).toBe(true);

  const first = await attach(fresh(), artifacts);
  expect(first).toHaveLength(artifacts.length);
  expect(await listed(fresh(), subject.digest)).toEqual(digestsOf(artifacts));
  expect(await listed(fresh(), subject.digest, OTHER_TYPE)).toEqual(digestsOf(artifacts.slice(2)));
  expect(await attach(fresh(), artifacts)).toEqual(artifacts.map(() => 'existing'));
  for (const { manifest, blobs } of artifacts) {
    const store = fresh();
    expect(digestOf((await store.manifest(manifest.descriptor.digest)).bytes)).toBe(manifest.descriptor.digest);
    for (const blob of blobs) await expectBlob(store, blob);
  }

  const writer = fresh();
  const blob = blobOf(200_000);
  await writer.pushBlob(blob);
  await expectBlob(fresh(), blob);
  const other = fresh('team/other');
  if (!(await other.mountBlob(large.descriptor, fresh()))) await other.pushBlob(large);
  await expectBlob(fresh('team/other'), large);
  await VERBS['push a tag'](scene);
  await scene.environment.sleep(10_000);
  expect(await fresh().resolve('v2')).toMatchObject({ digest: subject.digest });
  expect((await all(fresh().tags())).filter((tag) => tag.startsWith('v'))).toEqual(['v1', 'v2']);
  await writer.provePushAccess();

  const [gone, ...left] = artifacts;
  await fresh().delete((gone as Artifact).manifest.descriptor.digest);
  expect(await listed(fresh(), subject.digest)).toEqual(digestsOf(left));
  await expect(fresh().delete((gone as Artifact).manifest.descriptor.digest)).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await attach(fresh(), artifacts)).toEqual(['created', 'existing', 'existing']);
}

async function expectBlob(store: Store, blob: Blob): Promise<void> {
  const bytes = await whole(store.blob(blob.descriptor));
  expect(bytes.equals(await whole(blob.open()))).toBe(true);
}

/** Tests that with these switches everything comes out right. */
export function works(faults: Faults, options: CaseOptions = {}): void {
  test.each(kindsOf(options))(
    `everything works $title (${shown(faults)})`,
    async ({ faults: kind }) => {
      const scene = await openScene({ ...options, faults: { ...kind, ...faults } });
      await everythingWorks(scene);
      await options.and?.(scene);
    },
    TIMEOUT,
  );
}

/**
 * Tests that some verbs, or all, fail with a clear error and the others succeed, and that once the switches are off
 * everything comes out right: nothing that was half done stands in the way.
 */
export function fails(
  faults: Faults,
  complaints: Complaint | Partial<Record<Verb, Complaint>>,
  options: CaseOptions = {},
): void {
  test.each(kindsOf(options))(
    `clear errors $title, and a re-run completes it (${shown(faults)})`,
    async ({ faults: kind }) => {
      const scene = await openScene({ ...options, faults: { ...kind, ...faults } });
      const verbs = Object.keys(VERBS) as Verb[];
      if ('code' in complaints) {
        await Promise.all(verbs.map((verb) => complaint(scene, verb, complaints)));
      } else {
        for (const verb of verbs) {
          const expected = complaints[verb];
          if (expected !== undefined) await complaint(scene, verb, expected);
          else if (verb !== 'delete') await VERBS[verb](scene);
        }
      }
      for (const name of Object.keys(faults) as FaultName[]) delete scene.registry.faults[name];
      Object.assign(scene.registry.faults, kind);
      options.mend?.();
      await everythingWorks(scene);
      await options.and?.(scene);
    },
    TIMEOUT,
  );
}

function kindsOf({ only }: CaseOptions) {
  return KINDS.filter(({ kind }) => only === undefined || only === kind);
}

/** Declares the tests of each switch under its name. */
export function describeCases(cases: Readonly<Record<string, () => void>>): void {
  for (const [name, declare] of Object.entries(cases)) describe(name, declare);
}

/** For a rule's `on`: strikes the first request of each kind, and no other. */
export class OnceEach extends RegExp {
  readonly #seen = new Set<string>();

  constructor() {
    super('');
  }

  override test(line: string): boolean {
    const kind = line
      .replace(/[?].*/, '')
      .replace(/uploads\/.+/, 'uploads/ID')
      .replace(/sha256(.)[a-f0-9]+/, 'sha256$1');
    if (this.#seen.has(kind)) return false;
    this.#seen.add(kind);
    return true;
  }
}

function shown(faults: Faults): string {
  return Object.entries(faults)
    .map(
      ([name, value]) =>
        `${name} ${
          value instanceof Object
            ? Object.entries(value)
                .map(([key, of]) => `${key} ${of}`)
                .join(' ')
            : value
        }`,
    )
    .join(', ');
}

export const EMPTY: Blob = {
  descriptor: EMPTY_DESCRIPTOR,
  async *open() {
    yield EMPTY_JSON;
  },
};

/** Every switch has a file with its tests beside this one; a further group of switches does not compile without. */
type Tested =
  | keyof typeof import('../../../support/registry/faults/limits.ts').LIMIT_FAULTS
  | keyof typeof import('../../../support/registry/faults/referrers.ts').REFERRERS_FAULTS
  | keyof typeof import('../../../support/registry/faults/tags.ts').TAG_FAULTS
  | keyof typeof import('../../../support/registry/faults/uploads.ts').UPLOAD_FAULTS
  | keyof typeof import('../../../support/registry/faults/tokens.ts').TOKEN_FAULTS
  | keyof typeof import('../../../support/registry/faults/delivery.ts').DELIVERY_FAULTS;
export const UNTESTED: readonly Exclude<keyof typeof FAULTS, Tested>[] = [] satisfies Exclude<
  keyof typeof FAULTS,
  Tested
>[] &
  never[];
