// Reads the evidence that a subject and its platforms already have, so that `auto` does not generate what is proven to be there.
import { EVIDENCE_ANNOTATION, foreignValue } from '../../evidence/annotations.ts';
import { attestationEntries } from '../../evidence/attestation-entries.ts';
import { kindOfPredicate, kindOfReferrer, predicateTypeShown } from '../../evidence/classify.ts';
import type { Kind } from '../../evidence/kinds.ts';
import { type Annotations, type Descriptor, parseManifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import type { ReadableStore } from '../../oci/store.ts';
import { signerName } from '../../signing/signer.ts';
import type { Verifier } from '../../signing/verifier.ts';
import { verifyEvidence } from '../../signing/verify-evidence.ts';
import { isSignature } from '../../signing/verify-referrer.ts';
import type { Subject } from '../subject.ts';

/** Opens the verifier of the trusted signers, when there is something to verify; undefined if no signer is trusted. */
export type OpenVerifier = () => Promise<Verifier | undefined>;

/** Signatures that are verified for one subject. Anybody who may push can add more. */
const MAX_VERIFIED = 32;

/** Existing evidence about one subject. */
interface Existing {
  /** By kind: why it is trusted. */
  readonly trusted: Map<Kind, string>;
  /** By kind: why it is not trusted. */
  readonly untrusted: Map<Kind, string>;
  /** Referrers that this project says to have generated. Their content decides whether that is true. */
  readonly generated: Descriptor[];
}

export class ExistingEvidence {
  readonly #bySubject = new Map<Digest, Existing>();

  of(digest: Digest): Existing {
    const known = this.#bySubject.get(digest) ?? { trusted: new Map(), untrusted: new Map(), generated: [] };
    this.#bySubject.set(digest, known);
    return known;
  }
}

/** True if the annotations say that this project generated the document, instead of only attaching it. */
function isOwn(annotations: Annotations = {}): boolean {
  return (
    annotations[EVIDENCE_ANNOTATION.producer]?.startsWith('oci-evidence ') ||
    (annotations[EVIDENCE_ANNOTATION.kind] === 'provenance' && annotations[EVIDENCE_ANNOTATION.format] === undefined)
  );
}

/**
 * Reads the referrers of the subject and its platforms and BuildKit's attestations in the index, all at once. Evidence of
 * `kinds` counts if its signature verifies for a trusted signer, and an SBOM of BuildKit if the digest of the index covers
 * it. Evidence that this project generated is left out: it is generated again, and its digest shows that it is attached.
 * Throws StoreError: a list that cannot be read is never taken for an empty one.
 */
export async function readExisting(
  store: ReadableStore,
  subject: Subject,
  kinds: ReadonlySet<Kind>,
  openVerifier: OpenVerifier,
): Promise<ExistingEvidence> {
  const existing = new ExistingEvidence();
  const digests = new Set([subject.descriptor.digest, ...subject.platforms.map(({ digest }) => digest)]);
  const referrers = [...digests].map(async (digest) => {
    const candidates: Descriptor[] = [];
    for await (const page of store.referrers(digest)) {
      for (const referrer of page.referrers) {
        if (referrer.annotations?.[EVIDENCE_ANNOTATION.generator] !== undefined) {
          existing.of(digest).generated.push(referrer);
        }
        if (kinds.has(kindOfReferrer(referrer)) && !isOwn(referrer.annotations)) candidates.push(referrer);
      }
    }
    await verifyCandidates(store, digest, candidates, openVerifier, existing.of(digest));
  });
  const entries = attestationEntries(subject.content?.manifests ?? []).filter(({ image }) => digests.has(image.digest));
  const attestations = entries.map(async ({ manifest, image }) => {
    const { layers } = parseManifest(await store.manifest(manifest.digest), store.location);
    for (const { annotations } of layers) {
      const kind = kindOfPredicate(predicateTypeShown(annotations) ?? '');
      // Provenance must be signed: the index proves what BuildKit wrote, but not which workflow ran it.
      if (kind === 'sbom') existing.of(image.digest).trusted.set(kind, 'in the attestations of BuildKit');
      else if (kind !== undefined) existing.of(image.digest).untrusted.set(kind, 'an unsigned attestation of BuildKit');
    }
  });
  await Promise.all([...referrers, ...attestations]);
  return existing;
}

/** Signed evidence is verified; the annotations of a referrer only select what is worth verifying. */
async function verifyCandidates(
  store: ReadableStore,
  digest: Digest,
  candidates: readonly Descriptor[],
  openVerifier: OpenVerifier,
  { trusted, untrusted }: Existing,
): Promise<void> {
  if (candidates.length === 0) return;
  const verifier = candidates.some(isSignature) ? await openVerifier() : undefined;
  const verified = candidates.slice(0, MAX_VERIFIED).map(async (referrer) => {
    const evidence =
      verifier === undefined
        ? { status: 'unverified' as const, reason: isSignature(referrer) ? 'no signer is trusted' : 'unsigned' }
        : await verifyEvidence(store, digest, referrer, verifier);
    if (evidence.status === 'unverified') untrusted.set(kindOfReferrer(referrer), foreignValue(evidence.reason));
    else trusted.set(evidence.kind, `signed by ${foreignValue(signerName(evidence.signer))}`);
  });
  await Promise.all(verified);
}
