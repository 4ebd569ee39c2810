// Reads references, one per line: what ko prints and writes with --image-refs, and lists that people write.
import { UserError } from '../../errors.ts';
import { parseReference } from '../../oci/reference.ts';
import { linesOf } from '../inputs/input.ts';
import { type ImageListFormat, MAX_IMAGES } from './image-list.ts';

export const REFERENCE_LINES: ImageListFormat = {
  name: 'list of references, one per line, such as the output of ko',
  matches: (content) => typeof content === 'string',
  read: (content) => {
    const lines = linesOf(content as string).filter((line) => !line.startsWith('#'));
    if (lines.length > MAX_IMAGES)
      throw new UserError(`it has ${lines.length} lines; the limit is ${MAX_IMAGES} images`);
    return { references: lines.map(parseReference), notes: [] };
  },
};
