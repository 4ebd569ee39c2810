// Owns the selection of evidence by signer: verifies the signatures of an image's graph before it is copied.
import { ExpectedError } from '../../errors.ts';
import type { Digest } from '../../oci/digest.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import { referenceOf } from '../../signing/referenced-documents.ts';
import { mapImage } from '../read-image.ts';
import type { Signers } from '../signers.ts';

/** Part of the evidence could not be read, so that it is not known who signed it. */
class SelectionError extends ExpectedError {
  override readonly name = 'SelectionError';
  override readonly code = 'unknown-signers';
}

interface Piece {
  readonly artifact: Digest;
  readonly isSigned: boolean;
  /** The digest of the layer that holds it. */
  readonly content: Digest | undefined;
  /** The digest of the document that its verified statement refers to. */
  readonly named: Digest | undefined;
  /** Why it could not be read. */
  readonly problem: string | undefined;
}

/**
 * The manifests with evidence that one of the signers signed, and those with a document that such evidence names by digest.
 * Throws an ExpectedError if anything cannot be read, because the copy would lack evidence.
 */
export async function signedEvidence(
  store: ReadableStore,
  reference: string,
  signers: Signers,
): Promise<ReadonlySet<Digest>> {
  const selection = { verifier: signers.verifier, depth: 'signatures', walk: { depth: 32 } } as const;
  const found = await mapImage(store, reference, selection, (one) => pieceOf(one, signers));
  if (found.error !== undefined) throw found.error;
  const { evidence: pieces } = found;
  const [problem] = [...found.problems.map(({ text }) => text), ...pieces.flatMap((one) => one.problem ?? [])];
  if (problem !== undefined) {
    throw new SelectionError(`could not determine who signed the evidence of ${store.location}: ${problem}; run again`);
  }
  const signed = pieces.filter(({ isSigned }) => isSigned);
  const named = new Set(signed.flatMap((one) => one.named ?? []));
  const documents = pieces.filter(({ content }) => content !== undefined && named.has(content));
  return new Set([...signed, ...documents].map(({ artifact }) => artifact));
}

function pieceOf(found: FoundEvidence, signers: Signers): Piece {
  const isSigned = found.signature.state === 'verified' && signers.refusal(found.signature) === undefined;
  return {
    artifact: found.artifact.digest,
    isSigned,
    content: found.stored?.digest,
    named: isSigned ? referenceOf(found)?.digest : undefined,
    problem: found.problem?.undecided ? found.problem.text : undefined,
  };
}
