// Reads jib-image.json, which Jib writes into the build directory.
import { isRecord } from '../../json/fields.ts';
import { digestIn, type ImageListFormat, imageOf } from './image-list.ts';

export const JIB: ImageListFormat = {
  name: 'jib-image.json of Jib',
  matches: (content) => isRecord(content) && Object.hasOwn(content, 'imageDigest') && Object.hasOwn(content, 'image'),
  read: (content) => {
    const { image, imageDigest } = content as Readonly<Record<string, unknown>>;
    return { references: [imageOf(image, digestIn(imageDigest, 'imageDigest'), 'image')], notes: [] };
  },
};
