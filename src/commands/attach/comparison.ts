// Compares an image with the earlier one that compare-to names, after everything is attached.
import { ExpectedError, UserError } from '../../errors.ts';
import { StoreError } from '../../oci/errors.ts';
import { formatReference, parseReference, type Reference } from '../../oci/reference.ts';
import type { Comparison } from '../../report/summary/comparison.ts';
import type { Context } from '../context.ts';
import { type ExactReference, readableReference } from '../subject.ts';
import type { AttachInputs } from './inputs.ts';
import type { AttachRequest } from './request.ts';

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

export type ComparisonOutcome =
  | { readonly comparison: Comparison }
  /** There is no earlier image, as before the first release. */
  | { readonly note: string }
  | { readonly error: ExpectedError };

export async function compareWithEarlier(
  image: ExactReference,
  earlier: EarlierImage,
  { request, inputs }: { readonly request: AttachRequest; readonly inputs: AttachInputs },
  context: Context,
): Promise<ComparisonOutcome> {
  const before = earlierReference(earlier, image);
  try {
    const exact = await resolved(before, context);
    if (exact === undefined) {
      return { note: `did not compare with ${formatReference(before)}: there is no such image yet` };
    }
    const { compareReferences } = await import('../diff/compare-references.ts');
    const settings = {
      ...{ 'trusted-root': inputs['trusted-root'], 'signed-by': [], base: [], platforms: request.platforms },
      settings: request.sbomSettings,
    };
    const diff = await compareReferences(exact, image, settings, context);
    return { comparison: { reference: formatReference(exact), diff } };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { error };
  }
}

/** The reference with the digest of its tag; undefined if the store does not have it. */
async function resolved(reference: Reference, { stores }: Context): Promise<Reference | undefined> {
  try {
    const { digest } = await stores.open(reference).resolve(reference.digest ?? reference.tag ?? '');
    return { ...reference, digest };
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
}
