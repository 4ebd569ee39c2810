// Checks the bundles among given files as far as possible: a bundle with a broken signature is never attached.
import { settleAll, UserError } from '../../errors.ts';
import { isBundleType } from '../../evidence/classify.ts';
import { readDocument } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { InspectedFile } from '../../evidence/files.ts';
import { MAX_READ_BYTES, readBundle } from '../../signing/bundle.ts';
import type { PublicKey } from '../../signing/key.ts';
import { selfCheck } from '../../signing/self-check.ts';
import type { FailureCode } from '../../signing/verification-failure.ts';
import type { Verifier } from '../../signing/verifier.ts';

/** Reasons that depend on whom this run trusts. The signature may be good for other verifiers. */
const UNTRUSTED: ReadonlySet<FailureCode> = new Set([
  'no-trust',
  'wrong-key',
  'certificate-untrusted',
  'log-missing',
  'timestamp-missing',
  'unsupported-format',
  'wrong-issuer',
  'wrong-identity',
  'wrong-extension',
]);

/**
 * Checks each signature under the certificate in its bundle, or under one of `keys`, and its log entries against signature
 * and content. Makes no network call. Throws a UserError for a bundle that no verifier can accept. Returns notes about
 * bundles that could not be checked.
 */
export async function checkGivenBundles(
  files: readonly InspectedFile[],
  keys: readonly PublicKey[],
): Promise<readonly string[]> {
  const bundles = files.filter(({ content }) => content.format === 'sigstore-bundle');
  const keyOf = (hint: string) => keys.find((key) => key.hint === hint)?.key;
  const notes = await settleAll(
    bundles.map(async ({ name, document }): Promise<string | undefined> => {
      const { size } = document.descriptor;
      if (size > MAX_READ_BYTES) return `the signature of ${name} was not checked: it has ${size} bytes`;
      const bundle = await readBundle(await readDocument(document, MAX_READ_BYTES));
      if ('status' in bundle) return `the signature of ${name} was not checked: ${bundle.text}`;
      const failure = selfCheck(bundle, keyOf);
      if (failure !== undefined) throw refused(name, failure.text);
      return undefined;
    }),
  );
  return notes.filter((note) => note !== undefined);
}

/** Verifies the bundles among the evidence for the signers that this run trusts. Throws a UserError for a broken one. */
export async function verifyGivenBundles(evidence: readonly Evidence[], verifier: Verifier): Promise<void> {
  const bundles = evidence.filter(({ document }) => isBundleType(document.descriptor.mediaType));
  await settleAll(
    bundles.map(async ({ title, document, subject }) => {
      if (document.descriptor.size > MAX_READ_BYTES) return;
      const verdict = await verifier.bundle(await readDocument(document, MAX_READ_BYTES), { digest: subject.digest });
      if (verdict.status === 'failed' && verdict.code !== 'malformed' && !UNTRUSTED.has(verdict.code)) {
        throw refused(title, verdict.text);
      }
    }),
  );
}

function refused(name: string, reason: string): UserError {
  return new UserError(`could not attach the bundle ${name}: ${reason}; sign its content again`);
}
