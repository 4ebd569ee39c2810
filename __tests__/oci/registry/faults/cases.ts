// What a test of a switch says: that everything comes out right under it, or that each verb fails with an error that one
// can act on and that nothing stands in the way of a re-run.
import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../../src/oci/digest.ts';
import { StoreError, type StoreErrorCode } from '../../../../src/oci/errors.ts';
import type { Artifact, Blob, Store } from '../../../../src/oci/store.ts';
import type { FAULTS, FaultName, Faults } from '../../../support/registry/faults/table.ts';
import {
  all,
  attach,
  blobOf,
  digestsOf,
  listed,
  OTHER_TYPE,
  openScene,
  type Scene,
  type SceneOptions,
  VERBS,
  type Verb,
  whole,
} from './scene.ts';

/** Waits take no time, but the machine may be busy. */
const TIMEOUT = 30_000;

/** The tests of some switches, which must be all of them. */
export type Cases<Names extends FaultName> = Record<Names, () => void>;

/** What is on with each of the two ways in which a registry keeps referrers. */
const KINDS = [
  { kind: 'api', title: 'with the referrers API', faults: {} },
  { kind: 'fallback-tag', title: 'with fallback tags', faults: { noReferrers: 404 } },
] as const;

export interface CaseOptions extends SceneOptions {
  /** Which of the two kinds of registry; both where absent. */
  readonly only?: (typeof KINDS)[number]['kind'];
  /** What has to be mended besides the switches before a re-run. */
  readonly mend?: () => void;
  /** More that must hold after everything else. */
  readonly and?: (scene: Scene) => unknown;
}

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
  await fresh().deleteTag('v2');
  await scene.environment.sleep(10_000);
  expect((await all(fresh().tags())).filter((tag) => tag.startsWith('v'))).toEqual(['v1']);
  expect(await fresh().resolve('v1')).toMatchObject({ digest: subject.digest });
  expect(digestOf((await fresh().manifest(subject.digest)).bytes)).toBe(subject.digest);
  await expect(fresh().deleteTag('v2')).rejects.toMatchObject({ code: 'not-found' });

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
          else if (!verb.startsWith('delete')) await VERBS[verb](scene);
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
