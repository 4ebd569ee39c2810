// Parses a line that names an image and its destination.
import { parseReference, type Reference } from '../../oci/reference.ts';
import { invalidValue, linesOf } from '../inputs/input.ts';

export interface Pair {
  readonly from: Reference;
  readonly to: Reference;
}

/** `FROM TO`. Throws a UserError. */
export function parsePair(line: string): Pair {
  const [from, to, ...more] = line.split(/\s+/);
  if (from === undefined || to === undefined || more.length > 0)
    throw invalidValue(line, 'FROM TO, separated by a space');
  return { from: parseReference(from), to: parseReference(to) };
}

/** The pairs of a file. Empty lines, and what follows a `#` at the start of a line or after white space, are ignored. */
export function parsePairs(content: string): readonly Pair[] {
  return linesOf(content.replaceAll(/(^|\s)#.*$/gm, '')).map(parsePair);
}
