// Reads which kinds of evidence a subject and its platforms already have, so that `auto` generates no second one.
import { EVIDENCE_ANNOTATION } from '../../evidence/annotations.ts';
import { attestationEntries } from '../../evidence/attestation-entries.ts';
import { kindOfPredicate, kindOfReferrer, predicateTypeShown } from '../../evidence/classify.ts';
import type { Kind } from '../../evidence/kinds.ts';
import { type Annotations, parseManifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { Subject } from '../subject.ts';

/** Whether this project generated the document of a referrer, instead of only attaching it. */
function isOwn(annotations: Annotations = {}): boolean {
  return (
    annotations[EVIDENCE_ANNOTATION.producer]?.startsWith('oci-evidence ') ||
    (annotations[EVIDENCE_ANNOTATION.kind] === 'provenance' && annotations[EVIDENCE_ANNOTATION.format] === undefined)
  );
}

/** Kinds of evidence from other producers, by the digest of their subject. */
export class ExistingEvidence {
  readonly #kinds = new Map<Digest, Set<Kind>>();

  add(digest: Digest, kind: Kind): void {
    const kinds = this.#kinds.get(digest) ?? new Set();
    this.#kinds.set(digest, kinds.add(kind));
  }

  has(digest: Digest, kind: Kind): boolean {
    return this.#kinds.get(digest)?.has(kind) ?? false;
  }
}

/**
 * Reads the referrers of the subject and its platforms and BuildKit's attestations in the index, all at once.
 * Evidence that this project generated is left out: it is generated again, and its digest shows that it is attached.
 * Throws StoreError: a list that cannot be read is never taken for an empty one.
 */
export async function readExisting(store: ReadableStore, subject: Subject): Promise<ExistingEvidence> {
  const existing = new ExistingEvidence();
  const digests = new Set([subject.descriptor.digest, ...subject.platforms.map(({ digest }) => digest)]);
  const referrers = [...digests].map(async (digest) => {
    for await (const page of store.referrers(digest)) {
      for (const referrer of page.referrers) {
        if (!isOwn(referrer.annotations)) existing.add(digest, kindOfReferrer(referrer));
      }
    }
  });
  const entries = attestationEntries(subject.content?.manifests ?? []).filter(({ image }) => digests.has(image.digest));
  const attestations = entries.map(async ({ manifest, image }) => {
    const { layers } = parseManifest(await store.manifest(manifest.digest), store.location);
    for (const { annotations } of layers) {
      const kind = kindOfPredicate(predicateTypeShown(annotations) ?? '');
      if (kind !== undefined) existing.add(image.digest, kind);
    }
  });
  await Promise.all([...referrers, ...attestations]);
  return existing;
}
