// Adds a timestamp and a transparency log entry to a bundle.

import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { errorDetail, rethrowBug } from '../errors.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { clientOptions } from './client-options.ts';
import type { ServiceUrls } from './instance.ts';
import { entryMismatch } from './log-entry-content.ts';
import { SigningError } from './signing-error.ts';
import { withSigningTime } from './timestamp.ts';
import { rethrowUnlessContent } from './verification-failure.ts';

type Material = Bundle['verificationMaterial'];

/** Adds timestamp and log entry to a bundle. Rejects with a SigningError. */
export type Witness = (bundle: Bundle, verifierPem: string) => Promise<void>;

/**
 * Calls the services that have a URL, the log last: log entries are permanent, so nothing that may fail comes after it.
 * Checks that each response is about exactly this signature.
 */
export async function openWitnesses(
  { rekorUrl, timestampUrl }: Pick<ServiceUrls, 'rekorUrl' | 'timestampUrl'>,
  policy: ServicePolicy,
): Promise<Witness> {
  if (rekorUrl === undefined && timestampUrl === undefined) return async () => {};
  const [{ RekorWitness, TSAWitness }, { RFC3161Timestamp }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/core'),
  ]);
  const options = clientOptions(policy);
  const authority = timestampUrl === undefined ? undefined : new TSAWitness({ tsaBaseURL: timestampUrl, ...options });
  const log =
    rekorUrl === undefined
      ? undefined
      : new RekorWitness({ rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true, ...options });
  return async (bundle, verifierPem) => {
    const material: Material = bundle.verificationMaterial;
    if (authority !== undefined) {
      const what = { attempted: 'get a timestamp', service: timestampUrl as string };
      const { rfc3161Timestamps = [] } = await call(() => authority.testify(bundle.content), what);
      for (const { signedTimestamp } of rfc3161Timestamps) {
        check(
          () =>
            withSigningTime(RFC3161Timestamp.parse(Buffer.from(signedTimestamp))).tstInfo.verify(signatureOf(bundle)),
          what,
        );
      }
      material.timestampVerificationData = { rfc3161Timestamps };
    }
    if (log !== undefined) {
      const what = { attempted: 'record the signature', service: rekorUrl as string };
      const { tlogEntries = [] } = await call(() => log.testify(bundle.content, verifierPem), what);
      for (const entry of tlogEntries) check(() => checkEntry(entry, bundle), what);
      material.tlogEntries = tlogEntries as Material['tlogEntries'];
    }
  };
}

type Attempt = Pick<ConstructorParameters<typeof SigningError>[0], 'attempted' | 'service'>;

async function call<T>(request: () => Promise<T>, what: Attempt): Promise<T> {
  try {
    return await request();
  } catch (error) {
    rethrowBug(error);
    throw new SigningError({
      ...what,
      detail: errorDetail(error),
      remedy: 'run it again; evidence that needs it was not pushed',
    });
  }
}

function check(verify: () => void, what: Attempt): void {
  try {
    verify();
  } catch (error) {
    rethrowUnlessContent(error);
    throw new SigningError({
      ...what,
      detail: `the response is for another signature (${errorDetail(error)})`,
      remedy: 'check the URL of the service',
    });
  }
}

function checkEntry(entry: Pick<TransparencyLogEntry, 'canonicalizedBody'>, bundle: Bundle): void {
  const mismatch = entryMismatch(bundle, entry);
  if (mismatch !== undefined) throw new Error(mismatch);
}

function signatureOf({ content }: Bundle): Buffer {
  return content.$case === 'dsseEnvelope'
    ? (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0))
    : content.messageSignature.signature;
}
