// Verifies log entries of type `intoto`, version 0.0.1, which cosign before 2.3 made for attestations. @sigstore/verify
// supports later types only, so inclusion promise and content are verified here by the rules of Rekor's first API.
import { createHash, createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { TrustMaterial } from '@sigstore/verify';
import { CRYPTO_CODE, rethrowUnless } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import { parseJson } from '../json/parse.ts';
import { failed, type VerificationFailure } from './verification-failure.ts';

export function isIntotoEntry({ kindVersion }: TransparencyLogEntry): boolean {
  return kindVersion.kind === 'intoto' && kindVersion.version === '0.0.1';
}

/** Verifies that one of `logs` recorded exactly this `envelope` with the key of `signer`; undefined if so. */
export async function checkIntotoEntry(
  entry: TransparencyLogEntry,
  envelope: Uint8Array,
  signer: KeyObject,
  logs: TrustMaterial['tlogs'],
): Promise<VerificationFailure | undefined> {
  const { json } = await import('@sigstore/core');
  const seconds = Number(entry.integratedTime);
  // https://github.com/sigstore/rekor, "Signed Entry Timestamp": over the canonical JSON (RFC 8785) of these four.
  const promised = json.canonicalize({
    body: entry.canonicalizedBody.toString('base64'),
    integratedTime: seconds,
    logIndex: Number(entry.logIndex),
    logID: entry.logId.keyId.toString('hex'),
  });
  const time = new Date(seconds * 1000);
  const signature = entry.inclusionPromise?.signedEntryTimestamp ?? Buffer.alloc(0);
  const vouched = logs.some(
    ({ logID, publicKey, validFor }) =>
      logID.equals(entry.logId.keyId) &&
      validFor.start <= time &&
      time <= validFor.end &&
      verify('sha256', Buffer.from(promised), publicKey, signature),
  );
  if (!vouched) return failed('log-promise-invalid', 'the inclusion promise does not verify');
  const { hash, publicKey } = readBody(entry.canonicalizedBody);
  if (hash !== createHash('sha256').update(envelope).digest('hex')) {
    return failed('log-entry-mismatch', 'the entry is for another envelope');
  }
  if (publicKey === undefined || !publicKey.equals(signer)) {
    return failed('log-entry-mismatch', 'the entry is for another key');
  }
  return undefined;
}

function readBody(bytes: Uint8Array): { hash: unknown; publicKey: KeyObject | undefined } {
  const body = parseJson(Buffer.from(bytes).toString('utf8'));
  const spec = isRecord(body) && body.kind === 'intoto' && isRecord(body.spec) ? body.spec : {};
  const content = isRecord(spec.content) ? spec.content : {};
  const hash = isRecord(content.hash) && content.hash.algorithm === 'sha256' ? content.hash.value : undefined;
  return { hash, publicKey: keyOf(spec.publicKey) };
}

/** A certificate or a public key, as base64 of PEM. */
function keyOf(value: unknown): KeyObject | undefined {
  if (typeof value !== 'string') return undefined;
  const pem = Buffer.from(value, 'base64').toString('utf8');
  try {
    return pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem);
  } catch (error) {
    rethrowUnless(error, Error, CRYPTO_CODE);
    return undefined;
  }
}
