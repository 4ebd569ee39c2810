// The model of lists of images that build tools write, and what all of them check.
import { UserError } from '../../errors.ts';
import { type Digest, parseDigest } from '../../oci/digest.ts';
import { parseReference, type Reference } from '../../oci/reference.ts';

export interface ImageList {
  /** Each with a digest, unless the list has none for it. */
  readonly references: readonly Reference[];
  readonly notes: readonly string[];
}

/** A format: one row of the table. */
export interface ImageListFormat {
  readonly name: string;
  /** Whether a JSON value, or a text that is not JSON, has this format. */
  matches(content: unknown): boolean;
  /** Throws a UserError that names no file: the caller does. */
  read(content: unknown): ImageList;
}

/** The runner of GitHub Actions has the same limit. */
export const MAX_IMAGES = 500;
const MAX_QUOTED = 200;

/** Foreign text in quotation marks, bounded. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text);
}

/** A sha256 digest, as all of these tools write it. Throws a UserError that names the field. */
export function digestIn(value: unknown, field: string): Digest {
  const digest = typeof value === 'string' && value.startsWith('sha256:') ? parseDigest(value) : undefined;
  if (digest === undefined) throw new UserError(`${field} is ${quoted(value)}, not a sha256 digest`);
  return digest;
}

/** The image of a name, with a digest in place of its tag. Throws a UserError. */
export function imageOf(name: unknown, digest: Digest, field: string): Reference {
  if (typeof name !== 'string' || name === '')
    throw new UserError(`${field} is ${quoted(name)}, not the name of an image`);
  const { tag: _, ...reference } = parseReference(name);
  if (reference.digest !== undefined && reference.digest !== digest) {
    throw new UserError(`${field} is ${quoted(name)}, but its digest is ${digest}`);
  }
  if (reference.scheme !== 'registry') throw new UserError(`${field} is ${quoted(name)}, which is not in a registry`);
  return { ...reference, digest };
}
