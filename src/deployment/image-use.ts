// Owns the model of an image reference in a deployment file, and merges references to the same image.
import { UserError } from '../errors.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';

/** A position in a file, to be shown as `k8s/web.yaml:12`. */
export interface Place {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A reference as one parser found it, before it is checked. */
export interface FoundImage {
  readonly text: string;
  readonly place: Place;
  /** In `containers`, `initContainers` or `ephemeralContainers`, where Kustomize replaces images. */
  readonly isContainer?: true;
}

/** The result of a parser. */
export interface ImagesFound {
  readonly images: readonly FoundImage[];
  /** Images that are left out, and why. */
  readonly notes: readonly string[];
}

/** An image and all its places. */
export interface ImageUse {
  readonly reference: Reference;
  readonly places: readonly Place[];
}

/** A file of a user, as text. */
export interface DeploymentFile {
  /** The path to show. */
  readonly path: string;
  readonly text: string;
}

/** Reads what a deployment file refers to. Paths are relative to the working directory, with `/`. */
export interface FileTree {
  /** For a directory, reads its kustomization. Rejects with a UserError that says why the path cannot be read. */
  read(path: string, from: Place): Promise<DeploymentFile>;
}

export const NO_IMAGES: ImagesFound = { images: [], notes: [] };

/** Number of different images in one call. */
const MAX_IMAGES = 5_000;

export function placeText({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** An error in a file: `k8s/web.yaml:12: …`. */
export function fileError(place: Place, message: string): UserError {
  return new UserError(`${placeText(place)}: ${message}`);
}

export function combine(findings: readonly ImagesFound[]): ImagesFound {
  return { images: findings.flatMap(({ images }) => images), notes: findings.flatMap(({ notes }) => notes) };
}

/** Each image once, in the order of its first place. Throws a UserError for a reference that is not valid. */
export function imageUses(images: readonly FoundImage[]): ImageUse[] {
  const uses = new Map<string, { reference: Reference; places: Map<string, Place> }>();
  for (const { text, place } of images) {
    const reference = referenceAt(text, place);
    const key = formatReference(reference);
    const known = uses.get(key) ?? { reference, places: new Map() };
    known.places.set(placeText(place), place);
    uses.set(key, known);
    if (uses.size > MAX_IMAGES) {
      throw fileError(place, `the files name more than ${MAX_IMAGES} images; verify them in several calls`);
    }
  }
  return [...uses.values()].map(({ reference, places }) => ({ reference, places: [...places.values()] }));
}

function referenceAt(text: string, place: Place): Reference {
  try {
    const reference = parseReference(text);
    if (reference.scheme === 'registry') return reference;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw fileError(place, error.message);
  }
  throw fileError(place, `${JSON.stringify(text)} is not an image in a registry`);
}
