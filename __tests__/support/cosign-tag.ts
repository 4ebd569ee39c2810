// Verifies the signatures that cosign before 3 stores under a tag, for tests that have no graph.
import { type CosignSuffix, cosignTag } from '../../src/oci/referrers-tag.ts';
import type { Located, ReadableStore } from '../../src/oci/store.ts';
import { SIMPLE_SIGNING } from '../../src/signing/cosign-legacy.ts';
import type { SignedSubject, Verification, Verifier } from '../../src/signing/verifier.ts';
import { verifyReferrer } from '../../src/signing/verify-referrer.ts';

/** One result for each layer; none if the tag does not exist. */
export async function verifyCosignTag(
  store: Located & ReadableStore,
  suffix: Extract<CosignSuffix, 'sig' | 'att'>,
  subject: SignedSubject,
  verifier: Verifier,
): Promise<readonly Verification[]> {
  const tag = cosignTag(subject.digest, suffix);
  for await (const name of store.tags()) {
    if (name !== tag) continue;
    // cosign's own manifests have no artifact type.
    const tagged = { ...(await store.resolve(tag)), artifactType: SIMPLE_SIGNING };
    return verifyReferrer(store, tagged, subject, verifier);
  }
  return [];
}
