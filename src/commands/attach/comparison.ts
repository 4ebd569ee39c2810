// Compares an image with the earlier one that compare-to names, after everything is attached.
import { ExpectedError } from '../../errors.ts';
import { StoreError } from '../../oci/errors.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { Comparison } from '../../report/summary/comparison.ts';
import type { Context } from '../context.ts';
import type { ExactReference } from '../subject.ts';
import { type EarlierImage, earlierReference } from './earlier-image.ts';
import type { AttachInputs } from './inputs.ts';
import type { AttachRequest } from './request.ts';

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
