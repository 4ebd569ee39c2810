// Owns the images that the files of images-from name: their references, and the annotations at their places.
import type { ImageUse, Place } from '../../deployment/image-use.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { Annotation } from '../command.ts';
import { imagesFrom, tagNote } from '../images-from.ts';
import { readableReference } from '../subject.ts';
import { type EvaluatedImage, isEvaluated, type UnevaluatedImage } from './verify.ts';

/** The uses of each reference, by its canonical form. */
export interface NamedImages {
  readonly references: readonly Reference[];
  readonly uses: ReadonlyMap<string, ImageUse>;
  readonly notes: readonly string[];
}

/** Number of places of one image that get an annotation. */
const MAX_PLACES = 10;

/** Rejects with UsageErrors for files that cannot be read or parsed, before any request. */
export async function namedImages(lines: readonly string[], cwd: string): Promise<NamedImages> {
  if (lines.length === 0) return { references: [], uses: new Map(), notes: [] };
  const { images, notes } = await imagesFrom(lines, cwd);
  const references = images.map(({ reference }) => readableReference(reference));
  const uses = new Map(images.map((use, at) => [formatReference(references[at] as Reference), use]));
  return { references, uses, notes };
}

/** One warning for each image that the files name by a tag. */
export function tagWarnings({ uses }: NamedImages, results: readonly (EvaluatedImage | UnevaluatedImage)[]): string[] {
  return results.flatMap((result) => {
    const use = uses.get(formatReference(result.reference));
    const note = use === undefined || !isEvaluated(result) ? undefined : tagNote(use, result.descriptor.digest);
    return note === undefined ? [] : [note];
  });
}

/** An error annotation at each place of a blocked image. */
export function placeAnnotations({ uses }: NamedImages, reference: Reference, message: string): Annotation[] {
  const places: readonly Place[] = uses.get(formatReference(reference))?.places ?? [];
  return places
    .slice(0, MAX_PLACES)
    .map(({ file, line }) => ({ level: 'error', file, line, column: 1, message }) satisfies Annotation);
}
