// Reads which signature over which content a log entry records, in every entry type that bundles use.
import { createHash } from 'node:crypto';
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { list, record } from '../json/fields.ts';
import { parseJsonBytes } from '../json/parse.ts';

/** Hashes in hexadecimal, signatures in base64. */
interface Recorded {
  readonly hash: unknown;
  readonly signatures: readonly unknown[];
}

/** The answer for an entry of a type that is not known here. It may be right. */
export const UNKNOWN_ENTRY = 'the entry has an unsupported type';

/** Why the entry is not for the signature of the bundle; undefined if it is. */
export function entryMismatch(
  { content }: Bundle,
  { canonicalizedBody }: Pick<TransparencyLogEntry, 'canonicalizedBody'>,
): string | undefined {
  const body = parseJsonBytes(canonicalizedBody);
  if (body === undefined) return 'the entry is not JSON';
  const recorded = recordedIn(record(body));
  if (recorded === undefined) return UNKNOWN_ENTRY;
  const isEnvelope = content.$case === 'dsseEnvelope';
  const hash = isEnvelope
    ? createHash('sha256').update(content.dsseEnvelope.payload).digest('hex')
    : content.messageSignature.messageDigest.digest.toString('hex');
  const signature = isEnvelope ? content.dsseEnvelope.signatures[0]?.sig : content.messageSignature.signature;
  if (recorded.hash !== hash) return 'the entry has another payload';
  const isSame = recorded.signatures.length === 1 && recorded.signatures[0] === signature?.toString('base64');
  return isSame ? undefined : 'the entry has another signature';
}

function recordedIn({ kind, apiVersion, spec }: Readonly<Record<string, unknown>>): Recorded | undefined {
  const content = record(spec);
  switch (`${kind} ${apiVersion}`) {
    case 'dsse 0.0.1': {
      const signatures = list(content.signatures).map((one) => record(one).signature);
      return { hash: record(content.payloadHash).value, signatures };
    }
    case 'dsse 0.0.2': {
      const { payloadHash, signatures } = record(content.dsseV002);
      return { hash: hex(record(payloadHash).digest), signatures: list(signatures).map((one) => record(one).content) };
    }
    case 'intoto 0.0.2': {
      const { envelope, payloadHash } = record(content.content);
      const signatures = list(record(envelope).signatures).map((one) => decoded(record(one).sig));
      return { hash: record(payloadHash).value, signatures };
    }
    case 'hashedrekord 0.0.1':
      return {
        hash: record(record(content.data).hash).value,
        signatures: [record(content.signature).content],
      };
    default:
      return undefined;
  }
}

function hex(base64: unknown): string | undefined {
  return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString('hex') : undefined;
}

/** Entries of this type have signatures in base64 twice. */
function decoded(base64: unknown): string | undefined {
  return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString() : undefined;
}
