// Digests: parsed, computed, and verified while bytes stream.
import { createHash, type Hash } from 'node:crypto';
import { StoreError } from './errors.ts';

/** `algorithm:encoded` as in the OCI image specification 1.1, descriptor.md "Digests". Only `parseDigest` makes one. */
export type Digest = string & { readonly __digest: unique symbol };

/** Hex length of the registered algorithms; bytes can be verified only for these. */
const HEX_LENGTH = { sha256: 64, sha512: 128 } as const;
type Algorithm = keyof typeof HEX_LENGTH;

const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/;

/** Parses a digest; undefined if it is malformed or its algorithm is not supported. */
export function parseDigest(text: string): Digest | undefined {
  if (!GRAMMAR.test(text)) return undefined;
  const { algorithm, encoded } = splitDigest(text as Digest);
  if (!isRegistered(algorithm)) return undefined;
  return encoded.length === HEX_LENGTH[algorithm] && /^[a-f0-9]+$/.test(encoded) ? (text as Digest) : undefined;
}

export function splitDigest(digest: Digest): { algorithm: string; encoded: string } {
  const colon = digest.indexOf(':');
  return { algorithm: digest.slice(0, colon), encoded: digest.slice(colon + 1) };
}

/** The digest of bytes, sha256 by default. */
export function digestOf(bytes: Uint8Array | string, algorithm: Algorithm = 'sha256'): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}` as Digest;
}

/** A running digest: `update` with each chunk, then `digest()` once. */
export class Digester {
  readonly #algorithm: Algorithm;
  readonly #hash: Hash;
  size = 0;

  constructor(algorithm: string = 'sha256') {
    if (!isRegistered(algorithm)) throw new RangeError(`digest algorithm ${algorithm} is not sha256 or sha512`);
    this.#algorithm = algorithm;
    this.#hash = createHash(algorithm);
  }

  update(chunk: Uint8Array): void {
    this.size += chunk.byteLength;
    this.#hash.update(chunk);
  }

  digest(): Digest {
    return `${this.#algorithm}:${this.#hash.digest('hex')}` as Digest;
  }
}

/** The expected digest and size of a stream; `where` is the store, for errors. */
export interface Expected {
  readonly digest: Digest;
  readonly size: number;
  readonly where: string;
}

/**
 * Passes `source` through. Throws a StoreError: `size-mismatch` as soon as it is longer than expected, so that a hostile
 * body is not read whole, or at its end if it is shorter; `digest-mismatch` at its end.
 */
export async function* verified(source: AsyncIterable<Uint8Array>, expected: Expected): AsyncGenerator<Uint8Array> {
  const digester = new Digester(splitDigest(expected.digest).algorithm);
  for await (const chunk of source) {
    digester.update(chunk);
    if (digester.size > expected.size) throw sizeMismatch(expected, `more than ${expected.size}`);
    yield chunk;
  }
  if (digester.size !== expected.size) throw sizeMismatch(expected, String(digester.size));
  const actual = digester.digest();
  if (actual !== expected.digest) throw digestMismatch(expected, actual);
}

/** The same check on bytes that are already whole; returns them. */
export function verifiedBytes(bytes: Uint8Array, expected: Expected): Uint8Array {
  if (bytes.byteLength !== expected.size) throw sizeMismatch(expected, String(bytes.byteLength));
  const actual = digestOf(bytes, splitDigest(expected.digest).algorithm as Algorithm);
  if (actual !== expected.digest) throw digestMismatch(expected, actual);
  return bytes;
}

function isRegistered(algorithm: string): algorithm is Algorithm {
  return Object.hasOwn(HEX_LENGTH, algorithm);
}

function sizeMismatch(expected: Expected, actual: string): StoreError {
  return new StoreError({
    code: 'size-mismatch',
    store: expected.where,
    reference: expected.digest,
    attempted: 'read content',
    detail: `expected ${expected.size} bytes and received ${actual}`,
    remedy: 'push it again, or check proxies and mirrors: the content is corrupted or was tampered with in transit',
  });
}

function digestMismatch(expected: Expected, actual: Digest): StoreError {
  return new StoreError({
    code: 'digest-mismatch',
    store: expected.where,
    reference: expected.digest,
    attempted: 'read content',
    detail: `the content does not match its digest: it has ${actual}`,
    remedy: 'push it again, or check proxies and mirrors: the content is corrupted or was tampered with in transit',
  });
}
