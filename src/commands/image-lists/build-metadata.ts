// Reads the metadata of docker/build-push-action and docker/bake-action: `docker buildx --metadata-file`.
import { UserError } from '../../errors.ts';
import { isRecord } from '../../json/fields.ts';
import type { Reference } from '../../oci/reference.ts';
import { digestIn, type ImageListFormat, imageOf, quoted } from './image-list.ts';

const DIGEST = 'containerimage.digest';
const NAME = 'image.name';
const NOT_PUSHED = 'has no image.name: push it with a name, as in `tags` or `outputs: type=image,name=…,push=true`';

type Result = Readonly<Record<string, unknown>>;

const isResult = (value: unknown): value is Result => isRecord(value) && Object.hasOwn(value, DIGEST);

/** The result of one build, or one result for each target of a bake. */
export const BUILD_METADATA: ImageListFormat = {
  name: 'metadata of docker/build-push-action or docker/bake-action',
  matches: (content) => isResult(content) || (isRecord(content) && Object.values(content).some(isResult)),
  read: (content) => {
    if (isResult(content)) {
      if (content[NAME] === undefined) throw new UserError(`the build ${NOT_PUSHED}`);
      return { references: imagesOf(content, ''), notes: [] };
    }
    const targets = Object.entries(content as Result).filter((entry): entry is [string, Result] => isResult(entry[1]));
    const pushed = targets.filter(([, result]) => result[NAME] !== undefined);
    const notes = targets
      .filter(([, result]) => result[NAME] === undefined)
      .map(([target]) => `skipped the target ${quoted(target)}: it ${NOT_PUSHED}`);
    if (pushed.length === 0)
      throw new UserError(`no target has an image.name: it ${NOT_PUSHED.slice('has no image.name: '.length)}`);
    return { references: pushed.flatMap(([target, result]) => imagesOf(result, `${quoted(target)}.`)), notes };
  },
};

/** One image may be pushed under several names, separated by commas; tags of one repository are one image. */
function imagesOf(result: Result, place: string): Reference[] {
  const digest = digestIn(result[DIGEST], `${place}${DIGEST}`);
  const names = result[NAME];
  if (typeof names !== 'string') return [imageOf(names, digest, `${place}${NAME}`)];
  return names.split(',').map((name) => imageOf(name.trim(), digest, `${place}${NAME}`));
}
