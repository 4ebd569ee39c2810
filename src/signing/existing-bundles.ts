// Finds bundles of earlier runs, so that a statement is not signed again. Signing twice would attach two bundles, because
// signatures differ each time.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { type Descriptor, parseManifest } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { StoreError, type StoreErrorCode } from '../oci/errors.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { BlobReader, Located, ManifestReader, ReferrersLister, ReferrersPage } from '../oci/store.ts';
import { MAX_READ_BYTES, readBundle } from './bundle.ts';
import type { SignerIdentity } from './signer.ts';
import type { Verifier } from './verifier.ts';
import { readBlob } from './verify-referrer.ts';

/** A statement to sign, and its subject. */
export interface StatementReference {
  readonly subject: Digest;
  readonly statement: Digest;
}

export interface ReuseOptions {
  readonly verifier: Verifier;
  /** Only bundles by this signer are reused. */
  readonly signer: SignerIdentity;
  /** Whether a bundle needs a log entry, and a timestamp. */
  readonly log: boolean;
  readonly timestamp: boolean;
}

/** The bundles on a subject that have been listed already. */
export interface ListedBundles {
  readonly subject: Digest;
  readonly bundles: readonly Descriptor[];
}

type BundleReader = Located & ManifestReader & BlobReader;

/** Normally there is one candidate. Others may have been planted. */
const MAX_CANDIDATES = 8;
/** Several signers may sign one statement. */
const MAX_SIGNATURES = 64;
/** Errors that mean a candidate is missing or damaged. Any other error of the store is thrown. */
export const UNUSABLE: readonly StoreErrorCode[] = [
  'not-found',
  'invalid-response',
  'digest-mismatch',
  'size-mismatch',
  'limit-exceeded',
];

/**
 * The existing bundles, by the digest of their statement. Candidates are found by the annotation that names the statement,
 * then read and verified, because anyone with push access can write the annotation. Throws a StoreError.
 */
export async function findBundles(
  store: BundleReader & ReferrersLister,
  wanted: readonly StatementReference[],
  reuse: ReuseOptions,
  listed?: ListedBundles,
): Promise<ReadonlyMap<Digest, Uint8Array>> {
  const found = new Map<Digest, Uint8Array>();
  const subjects = [...new Set(wanted.map(({ subject }) => subject))];
  await Promise.all(
    subjects.map(async (subject) => {
      const statements = new Set(wanted.filter((one) => one.subject === subject).map(({ statement }) => statement));
      const pages = listed?.subject === subject ? [{ referrers: listed.bundles }] : bundlePages(store, subject);
      const candidates = await candidatesOf(pages, statements);
      await Promise.all(
        [...candidates].map(async ([statement, referrers]) => {
          for (const referrer of referrers.slice(0, MAX_CANDIDATES)) {
            const bundle = await readCandidate(store, referrer);
            if (bundle !== undefined && (await isReusable(bundle, { subject, statement }, reuse))) {
              found.set(statement, bundle);
              return;
            }
          }
        }),
      );
    }),
  );
  return found;
}

/**
 * The bundles on a subject that hold one of these statements, by `identify`. Only bundles that name their statement in an
 * annotation are read. Throws a StoreError.
 */
export async function readBundlesOf(
  store: BundleReader & ReferrersLister,
  subject: Digest,
  statements: ReadonlySet<Digest>,
  identify: (bundle: Uint8Array) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const candidates = await candidatesOf(bundlePages(store, subject), statements);
  const found = new Map<string, Uint8Array>();
  await Promise.all(
    [...candidates.values()].flatMap((referrers) =>
      referrers.slice(0, MAX_SIGNATURES).map(async (referrer) => {
        const bundle = await readCandidate(store, referrer);
        const identity = bundle && (await identify(bundle));
        if (bundle !== undefined && identity !== undefined) found.set(identity, bundle);
      }),
    ),
  );
  return found;
}

function bundlePages(store: ReferrersLister, subject: Digest): AsyncIterable<Pick<ReferrersPage, 'referrers'>> {
  return store.referrers(subject, { artifactType: MEDIA_TYPE.sigstoreBundle });
}

async function candidatesOf(
  pages: AsyncIterable<Pick<ReferrersPage, 'referrers'>> | Iterable<Pick<ReferrersPage, 'referrers'>>,
  statements: ReadonlySet<string>,
): Promise<ReadonlyMap<Digest, Descriptor[]>> {
  const candidates = new Map<Digest, Descriptor[]>();
  for await (const { referrers } of pages) {
    for (const referrer of referrers) {
      const statement = referrer.annotations?.[EVIDENCE_ANNOTATION.statement] as Digest | undefined;
      if (statement === undefined || !statements.has(statement)) continue;
      candidates.set(statement, [...(candidates.get(statement) ?? []), referrer]);
    }
  }
  return candidates;
}

async function readCandidate(store: BundleReader, referrer: Descriptor): Promise<Uint8Array | undefined> {
  try {
    const [layer] = parseManifest(await store.manifest(referrer.digest), store.location).layers;
    return layer === undefined || layer.size > MAX_READ_BYTES ? undefined : await readBlob(store, layer);
  } catch (error) {
    if (error instanceof StoreError && UNUSABLE.includes(error.code)) return undefined;
    throw error;
  }
}

async function isReusable(
  bytes: Uint8Array,
  { subject, statement }: StatementReference,
  reuse: ReuseOptions,
): Promise<boolean> {
  const bundle = await readBundle(bytes);
  if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope') return false;
  if (digestOf(bundle.content.dsseEnvelope.payload) !== statement) return false;
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
  if (reuse.log && tlogEntries.length === 0) return false;
  if (reuse.timestamp && (timestampVerificationData?.rfc3161Timestamps ?? []).length === 0) return false;
  const verdict = await reuse.verifier.bundle(bytes, { digest: subject });
  if (verdict.status !== 'verified') return false;
  const { signer } = verdict;
  return signer.kind === 'key'
    ? reuse.signer.kind === 'key' && signer.hint === reuse.signer.hint
    : reuse.signer.kind === 'certificate' && signer.san === reuse.signer.san && signer.issuer === reuse.signer.issuer;
}
