// Adds a timestamp and a transparency log entry to a bundle.

import { createHash } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { errorDetail, rethrowBug } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { clientOptions } from './client-options.ts';
import type { ServiceUrls } from './instance.ts';
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
      for (const entry of tlogEntries) check(() => checkEntry(entry.canonicalizedBody, bundle), what);
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

/** Rekor's `dsse` entry, version 0.0.1, contains the hash of the payload and the signature. */
function checkEntry(body: Uint8Array, bundle: Bundle): void {
  const entry: unknown = JSON.parse(Buffer.from(body).toString('utf8'));
  const spec = isRecord(entry) && isRecord(entry.spec) ? entry.spec : {};
  const [first] = Array.isArray(spec.signatures) ? spec.signatures : [];
  const payload = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope.payload : Buffer.alloc(0);
  const hash = createHash('sha256').update(payload).digest('hex');
  if (!isRecord(spec.payloadHash) || spec.payloadHash.value !== hash) throw new Error('the entry has another payload');
  if (!isRecord(first) || first.signature !== signatureOf(bundle).toString('base64')) {
    throw new Error('the entry has another signature');
  }
}

function signatureOf({ content }: Bundle): Buffer {
  return content.$case === 'dsseEnvelope'
    ? (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0))
    : content.messageSignature.signature;
}
