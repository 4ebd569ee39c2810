// Finds the images of one call that are not named by the input image: in files, in JSON, in the runner's list.
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileErrorText, rethrowUnless, settleAll, UserError, UTF8_CODE } from '../../errors.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { World } from '../world.ts';
import { ARTIFACTS_LIST } from './artifacts-list.ts';
import { readImageList } from './formats.ts';
import type { ImageList } from './image-list.ts';

export interface ListedImages extends ImageList {
  /** Those that do not come from a file, which may be a part of a pull request: only they may choose where a credential is sent. */
  readonly trusted: readonly Reference[];
}

const MAX_BYTES = 4 * 1024 * 1024;
const RUNNER_LIST = 'GITHUB_ARTIFACTS_LIST';
const BYTE_ORDER_MARK = '\ufeff';

/**
 * `named`: the images of the input image. `sources`: paths of lists, or one JSON text. Without both, the runner's list of
 * artifacts counts, if it has images. Rejects with UsageErrors for lists that cannot be read.
 */
export async function listedImages(
  named: readonly Reference[],
  sources: readonly string[],
  { env, cwd }: Pick<World, 'env' | 'cwd'>,
): Promise<ListedImages> {
  if (sources.length > 0) {
    const lists = await settleAll(sources.map((source) => listOf(source, cwd)));
    const empty = lists.every(({ references }) => references.length === 0);
    if (empty) throw new UserError('images-file names no image; check the build that writes it');
    const inline = lists.filter((_, at) => isJson(sources[at] as string));
    return { ...combined(lists), trusted: inline.flatMap(({ references }) => references) };
  }
  const path = env[RUNNER_LIST];
  if (named.length > 0 || path === undefined) return { references: [], notes: [], trusted: [] };
  const text = await read(path, `the list of artifacts (${RUNNER_LIST})`);
  // The runner leaves the file empty if the feature is off.
  if (text.trim() === '') return { references: [], notes: [], trusted: [] };
  const list = readImageList(text, `the list of artifacts (${RUNNER_LIST})`, [ARTIFACTS_LIST]);
  const found = `image is not set: using ${list.references.length === 1 ? 'the image' : `the ${list.references.length} images`} in the list of artifacts of this job`;
  const notes = list.references.length === 0 ? list.notes : [found, ...list.notes];
  return { references: list.references, notes, trusted: list.references };
}

async function listOf(source: string, cwd: string): Promise<ImageList> {
  if (isJson(source)) return readImageList(source, 'images-file');
  const name = `images-file ${JSON.stringify(source)}`;
  return readImageList(await read(resolve(cwd, source), name), name);
}

export function isJson(source: string): boolean {
  return source.startsWith('{') || source.startsWith('[');
}

function combined(lists: readonly ImageList[]): ImageList {
  const references = lists.flatMap((list) => list.references);
  return {
    references: [...new Map(references.map((one) => [formatReference(one), one])).values()],
    notes: lists.flatMap(({ notes }) => notes),
  };
}

async function read(path: string, name: string): Promise<string> {
  const fail = (why: string): UserError => new UserError(`could not read ${name}: ${why}`);
  try {
    const status = await stat(path);
    if (!status.isFile()) throw fail('it is not a regular file');
    if (status.size > MAX_BYTES) throw fail(`it has ${status.size} bytes; the limit is ${MAX_BYTES}`);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
    return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (isUtf8Error(error)) throw fail('it is not UTF-8 text');
    throw fail(`${fileErrorText(error)}; check the path`);
  }
}

function isUtf8Error(error: unknown): boolean {
  try {
    rethrowUnless(error, UTF8_CODE);
    return true;
  } catch (other) {
    if (other !== error) throw other;
    return false;
  }
}
