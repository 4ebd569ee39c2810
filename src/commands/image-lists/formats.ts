// The table of formats of image lists, and how the format of a content is found.
import { UserError } from '../../errors.ts';
import { parseJson } from '../../json/parse.ts';
import { formatReference } from '../../oci/reference.ts';
import { ARTIFACTS_LIST } from './artifacts-list.ts';
import { BUILD_METADATA } from './build-metadata.ts';
import { type ImageList, type ImageListFormat, MAX_IMAGES } from './image-list.ts';
import { JIB } from './jib.ts';
import { REFERENCE_LINES } from './reference-lines.ts';

export const IMAGE_LIST_FORMATS: readonly ImageListFormat[] = [ARTIFACTS_LIST, BUILD_METADATA, JIB, REFERENCE_LINES];

/** The images of a text, each once, in one of `formats`. Throws a UserError that begins with `name`. */
export function readImageList(
  text: string,
  name: string,
  formats: readonly ImageListFormat[] = IMAGE_LIST_FORMATS,
): ImageList {
  const isJson = /^\s*[[{]/.test(text);
  const content = isJson ? parseJson(text) : text;
  if (content === undefined) throw new UserError(`${name} is not valid JSON`);
  const format = formats.find((one) => one.matches(content));
  if (format === undefined) {
    const known = formats.map((one) => one.name).join('; ');
    throw new UserError(`${name} has an unknown format; the known ones are: ${known}`);
  }
  try {
    const { references, notes } = format.read(content);
    const distinct = [...new Map(references.map((one) => [formatReference(one), one])).values()];
    if (distinct.length > MAX_IMAGES)
      throw new UserError(`it names ${distinct.length} images; the limit is ${MAX_IMAGES}`);
    return { references: distinct, notes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`${name}: ${error.message}`, { cause: error });
  }
}
