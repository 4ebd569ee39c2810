// Fetches the inclusion proof of a log entry from Rekor's first API, and checks that it proves exactly that entry.
import { createHash } from 'node:crypto';
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import { errorDetail, rethrowBug } from '../errors.ts';
import { isRecord, record } from '../json/fields.ts';
import { parseJsonBytes } from '../json/parse.ts';
import { merkleRoot } from './merkle.ts';
import { SigningError } from './signing-error.ts';

export type InclusionProof = NonNullable<Bundle['verificationMaterial']['tlogEntries'][number]['inclusionProof']>;

/** Fetches the proof of an entry. Throws a SigningError, also for an entry of a log whose URL is not known. */
export type FetchProof = (entry: TransparencyLogEntry) => Promise<InclusionProof>;

/** Fetches a URL, bounded in size and time. */
export type Get = (url: string) => Promise<Uint8Array>;

/** A Rekor response has one entry: its body of a few kilobytes, and fewer than 64 hashes. */
export const MAX_PROOF_BYTES = 4 * 1024 * 1024;

/** The logs whose URLs are known, by the hexadecimal key id (RFC 6962). */
const KNOWN_LOGS: Readonly<Record<string, string>> = {
  // Sigstore's public-good instance: https://rekor.sigstore.dev/api/v1/log/publicKey
  c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d: 'https://rekor.sigstore.dev',
};

/** `rekorUrl` names the log of entries that are not in a known log. */
export function logProofs(get: Get, rekorUrl?: string): FetchProof {
  return async (entry) => {
    const service = KNOWN_LOGS[entry.logId.keyId.toString('hex')] ?? rekorUrl;
    const attempted = `get the inclusion proof of log entry ${entry.logIndex}`;
    if (service === undefined) {
      const detail = `the log with key id ${entry.logId.keyId.toString('hex').slice(0, 64)} is not known`;
      throw new SigningError({ attempted, detail, remedy: 'set rekor-url to its URL' });
    }
    const fail = (detail: string, remedy: string): SigningError =>
      new SigningError({ attempted, service, detail, remedy });
    let response: Uint8Array;
    try {
      response = await get(`${service}/api/v1/log/entries?logIndex=${encodeURIComponent(entry.logIndex)}`);
    } catch (error) {
      rethrowBug(error);
      throw fail(errorDetail(error), 'run it again, or set rekor-url to the log of the entry');
    }
    const proof = readProof(response, entry);
    if (typeof proof === 'string') throw fail(proof, 'check that rekor-url is the log of the entry');
    return proof;
  };
}

/** The proof in a response, or what is wrong with it. */
function readProof(bytes: Uint8Array, entry: TransparencyLogEntry): InclusionProof | string {
  const [found] = Object.values(record(parseJsonBytes(bytes)));
  if (!isRecord(found)) return 'the response has no entry';
  const body = bytesOf(found.body, 'base64');
  if (body === undefined || !body.equals(entry.canonicalizedBody)) return 'the log has another entry at this index';
  const { inclusionProof } = record(found.verification);
  const { checkpoint, hashes, logIndex, rootHash, treeSize } = record(inclusionProof);
  const path = (Array.isArray(hashes) ? hashes : []).map((hash) => bytesOf(hash, 'hex'));
  const root = bytesOf(rootHash, 'hex');
  const isWhole = path.every((hash) => hash !== undefined);
  if (typeof checkpoint !== 'string' || !isCount(logIndex) || !isCount(treeSize) || root === undefined || !isWhole) {
    return 'the response has no inclusion proof';
  }
  const audit = { index: BigInt(logIndex), treeSize: BigInt(treeSize), hashes: path };
  if (!merkleRoot(body, audit)?.equals(root)) return 'the inclusion proof does not lead to its root hash';
  return {
    logIndex: String(logIndex),
    rootHash: root,
    treeSize: String(treeSize),
    hashes: path,
    checkpoint: { envelope: checkpoint },
  };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function bytesOf(value: unknown, encoding: 'base64' | 'hex'): Buffer | undefined {
  if (typeof value !== 'string') return undefined;
  const bytes = Buffer.from(value, encoding);
  return bytes.toString(encoding) === value ? bytes : undefined;
}

/** A short name of an entry's body, to compare entries. */
export function bodyHash({ canonicalizedBody }: TransparencyLogEntry): string {
  return createHash('sha256').update(canonicalizedBody).digest('hex');
}
