// Signs in-toto statements into Sigstore bundles v0.3, in parallel.
import pLimit from 'p-limit';
import { readDocument } from '../evidence/document.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { Blob } from '../oci/store.ts';
import { MAX_READ_BYTES } from './bundle.ts';
import { preAuthEncoding } from './envelope.ts';
import type { Signer } from './signer.ts';
import { SigningError } from './signing-error.ts';
import type { Witness } from './witness.ts';

/** Limit on a statement. Callers pass no larger one: its bundle could not be read again. */
const MAX_STATEMENT_BYTES = (MAX_READ_BYTES * 3) / 4;
/** Statements for which log and timestamp authority are called at the same time. */
const SIGNED_AT_ONCE = 8;

/** The outcome for one statement: the serialised bundle, or the error. */
export type SignOutcome = { readonly bundle: Uint8Array } | { readonly error: SigningError };

/**
 * Signs in-toto statements; outcomes are in the order of the statements. A failure for one does not affect the others,
 * because those that are in a log already should be pushed. Throws a RangeError for a statement that is too large.
 */
export async function signStatements(
  statements: readonly Blob[],
  signer: Signer,
  witness: Witness,
): Promise<readonly SignOutcome[]> {
  const limit = pLimit(SIGNED_AT_ONCE);
  return Promise.all(
    statements.map((statement) =>
      limit(async (): Promise<SignOutcome> => {
        try {
          return { bundle: await signStatement(statement, signer, witness) };
        } catch (error) {
          if (error instanceof SigningError) return { error };
          throw error;
        }
      }),
    ),
  );
}

/** One bundle: a DSSE envelope with the statement, and the signer. It has exactly the fields that cosign 3 writes. */
async function signStatement(statement: Blob, signer: Signer, witness: Witness): Promise<Uint8Array> {
  const payload = await readDocument(statement, MAX_STATEMENT_BYTES);
  const { bundleToJSON, toDSSEBundle } = await import('@sigstore/bundle');
  const bundle = toDSSEBundle({
    artifact: payload,
    artifactType: MEDIA_TYPE.inToto,
    signature: signer.sign(preAuthEncoding(payload)),
    certificateChain: false,
    ...(signer.certificate !== undefined && { certificate: signer.certificate }),
    ...(signer.identity.kind === 'key' && { keyHint: signer.identity.hint }),
  });
  // cosign names the key outside the envelope only. A key id inside makes some verifiers look for a key of that name.
  if (bundle.content.$case === 'dsseEnvelope') {
    for (const signature of bundle.content.dsseEnvelope.signatures) signature.keyid = '';
  }
  bundle.verificationMaterial.timestampVerificationData = undefined;
  await witness(bundle, signer.verifierPem);
  return new TextEncoder().encode(JSON.stringify(bundleToJSON(bundle)));
}
