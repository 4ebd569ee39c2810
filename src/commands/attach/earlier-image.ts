// Owns what compare-to names: the earlier image of one that evidence is attached to.
import { UserError } from '../../errors.ts';
import { parseReference, type Reference } from '../../oci/reference.ts';
import { type ExactReference, readableReference } from '../subject.ts';

/** What compare-to names: an image, or a tag in the repository of each image. */
export type EarlierImage = { readonly tag: string } | { readonly reference: Reference };

/** `:TAG`, or a reference. Throws a UserError. */
export function parseEarlierImage(text: string): EarlierImage | undefined {
  if (text === '') return undefined;
  if (!text.startsWith(':')) return { reference: parseReference(text) };
  const { tag, digest } = parseReference(`image${text}`);
  if (tag === undefined || digest !== undefined) throw new UserError(`${JSON.stringify(text)} is not a tag; use :TAG`);
  return { tag };
}

/** One image has one predecessor. Throws a UserError. */
export function checkEarlierImage(earlier: EarlierImage | undefined, images: number): EarlierImage | undefined {
  if (earlier === undefined || 'tag' in earlier || images === 1) return earlier;
  throw new UserError(
    `compare-to names one image, but ${images} images are given; use :TAG for a tag in the repository of each image`,
  );
}

/** The earlier image of one that evidence is attached to. */
export function earlierReference(earlier: EarlierImage, { digest: _, tag: __, ...image }: ExactReference): Reference {
  return 'tag' in earlier ? { ...image, tag: earlier.tag } : readableReference(earlier.reference);
}
