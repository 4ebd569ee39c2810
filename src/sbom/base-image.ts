// Finds out which layers of an image are those of its base image. Pure.
import type { Digest } from '../oci/digest.ts';
import type { LayerSource } from './layers/layer.ts';

/** An image that may be the base of another one. */
export interface BaseCandidate {
  /** For documents: with its digest. */
  readonly reference: string;
  /** For people: `debian:12`. */
  readonly name: string;
  /** From the lowest. */
  readonly layers: readonly { readonly digest: Digest; readonly diffId?: Digest }[];
}

export interface BaseImage extends Pick<BaseCandidate, 'reference' | 'name'> {
  /** The number of layers in common, from the lowest. Zero if the image is not built on it, or was squashed. */
  readonly layers: number;
}

/**
 * The candidate with the most layers in common, from the lowest. Of several, the one with the fewest layers: an image that a build
 * stage used may have the same base. Undefined without candidates.
 */
export function baseOf(layers: readonly LayerSource[], candidates: readonly BaseCandidate[]): BaseImage | undefined {
  const compared = candidates.map((candidate) => ({ candidate, common: commonLayers(layers, candidate.layers) }));
  const [best] = compared.sort((a, b) => b.common - a.common || a.candidate.layers.length - b.candidate.layers.length);
  return best && { reference: best.candidate.reference, name: best.candidate.name, layers: best.common };
}

/** Layers are the same if their uncompressed bytes are: a registry or a copy may compress them again. */
function commonLayers(layers: readonly LayerSource[], others: BaseCandidate['layers']): number {
  let at = 0;
  for (; at < layers.length && at < others.length; at++) {
    const [one, other] = [layers[at], others[at]];
    const isSame =
      one?.descriptor.digest === other?.digest || (one?.diffId !== undefined && one.diffId === other?.diffId);
    if (!isSame) break;
  }
  return at;
}
