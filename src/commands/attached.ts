// What a subject and its platforms have already, so that `auto` makes no second SBOM or provenance.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { attestationEntries } from '../evidence/attestation-entries.ts';
import { kindOfPredicate, kindOfReferrer, predicateTypeShown } from '../evidence/classify.ts';
import type { Kind } from '../evidence/kinds.ts';
import { type Annotations, parseManifest } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { ReadableStore } from '../oci/store.ts';
import type { Subject } from './subject.ts';

/** Whether this project generated a referrer, and not merely attached it for somebody. */
function isOwn(annotations: Annotations = {}): boolean {
  return (
    annotations[EVIDENCE_ANNOTATION.producer]?.startsWith('oci-evidence ') ||
    (annotations[EVIDENCE_ANNOTATION.kind] === 'provenance' && annotations[EVIDENCE_ANNOTATION.format] === undefined)
  );
}

/** Kinds of evidence by others, by the digest that they are about. */
export class Attached {
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
 * Reads the referrers of the subject and its platforms and BuildKit's attestations in the index, all in one wave.
 * Evidence that this project made is left out: it is made again, and found to be there by its digest. Throws StoreError:
 * a list that cannot be read is never taken for an empty one.
 */
export async function readAttached(store: ReadableStore, subject: Subject): Promise<Attached> {
  const attached = new Attached();
  const digests = new Set([subject.descriptor.digest, ...subject.platforms.map(({ digest }) => digest)]);
  const referrers = [...digests].map(async (digest) => {
    for await (const page of store.referrers(digest)) {
      for (const referrer of page.referrers) {
        if (!isOwn(referrer.annotations)) attached.add(digest, kindOfReferrer(referrer));
      }
    }
  });
  const entries = attestationEntries(subject.content?.manifests ?? []).filter(({ image }) => digests.has(image.digest));
  const attestations = entries.map(async ({ manifest, image }) => {
    const { layers } = parseManifest(await store.manifest(manifest.digest), store.location);
    for (const { annotations } of layers) {
      const kind = kindOfPredicate(predicateTypeShown(annotations) ?? '');
      if (kind !== undefined) attached.add(image.digest, kind);
    }
  });
  await Promise.all([...referrers, ...attestations]);
  return attached;
}
