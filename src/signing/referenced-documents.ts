// Finds the documents that signed reference predicates name by digest, among the layers of the same repository.

import { REFERENCE_PREDICATE } from '../evidence/statement.ts';
import { list, record } from '../json/fields.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import type { FoundEvidence } from './found-evidence.ts';

/** The digest of the document that a verified statement refers to; undefined if it is not a reference. */
export function referenceOf({
  signature,
  statement,
}: FoundEvidence): { readonly digest: Digest | undefined } | undefined {
  if (signature.state !== 'verified' || statement?.predicateType !== REFERENCE_PREDICATE) return undefined;
  return { digest: referencedDigest(statement.predicate) };
}

/** The digest in a reference predicate (in-toto.io/attestation/reference/v0.1); undefined if it has none that is supported. */
export function referencedDigest(predicate: unknown): Digest | undefined {
  const digests = record(record(list(record(predicate).references)[0]).digest);
  const [digest] = ['sha512', 'sha256'].flatMap((algorithm) => {
    const encoded = digests[algorithm];
    return typeof encoded === 'string' ? (parseDigest(`${algorithm}:${encoded}`) ?? []) : [];
  });
  return digest;
}

/** The layers seen so far. Their descriptors have the size, which a reference lacks. */
export class KnownLayers {
  readonly #layers = new Map<Digest, Descriptor>();

  add(layers: readonly Descriptor[]): void {
    for (const layer of layers) if (!this.#layers.has(layer.digest)) this.#layers.set(layer.digest, layer);
  }

  get(digest: Digest): Descriptor | undefined {
    return this.#layers.get(digest);
  }
}
