// Reads the files of the input images-from, and finds the images that they name. Uses no network.
import { glob, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { findInFile } from '../deployment/formats.ts';
import {
  combine,
  type DeploymentFile,
  type FileTree,
  type ImagesFound,
  type ImageUse,
  imageUses,
  type Place,
  placeText,
} from '../deployment/image-use.ts';
import { MAX_FILE_BYTES } from '../deployment/yaml.ts';
import { fileErrorCode, fileErrorText, rethrowUnless, settleAll, UserError, UTF8_CODE } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { formatReference } from '../oci/reference.ts';

export interface ImagesFrom {
  /** Each image once; at least one. */
  readonly images: readonly ImageUse[];
  readonly notes: readonly string[];
}

/** A glob that matches more files is a mistake. */
const MAX_FILES = 2_000;
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/**
 * The images in the files of `lines`: each is a file, a directory with a kustomization, a glob, or `!glob` to exclude files.
 * Rejects with UsageErrors for every line that matches no files and every file that cannot be read or parsed, and with a
 * UserError if no file names an image.
 */
export async function imagesFrom(lines: readonly string[], cwd: string): Promise<ImagesFrom> {
  const workspace = await realpath(cwd);
  const paths = (await settleAll(await pathsOf(lines, workspace))).flat();
  if (paths.length > MAX_FILES) throw new UserError(`images-from matches more than ${MAX_FILES} files; narrow it down`);
  const found = await Promise.all([...new Map(paths.map((one) => [one.path, one])).values()].map(findOne(workspace)));
  const covered = new Set(found.flatMap(({ reads }) => [...reads]));
  // A glob also matches the files of a kustomization: only the kustomization has their final images.
  const roots = found.filter(({ path, isMatch }) => !isMatch || !covered.has(path));
  const { images, notes } = combine(await settleAll(roots.map(({ result }) => result())));
  const uses = imageUses(images);
  if (uses.length === 0) throw new UserError(`the files of images-from name no image: ${lines.join(', ')}`);
  return { images: uses, notes };
}

/** Where an image is used: `k8s/web.yaml:12 and 2 more places`. */
export function placesText(places: readonly Place[]): string {
  const [first, ...others] = places;
  const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
  return `${first === undefined ? '' : placeText(first)}${more}`;
}

/** The note for an image that a file names by a tag, which may lead to another image when it is deployed. */
export function tagNote({ reference, places }: ImageUse, digest: Digest): string | undefined {
  if (reference.digest !== undefined) return undefined;
  const named = reference.tag === undefined ? `${formatReference(reference)} (tag latest)` : formatReference(reference);
  return `${placesText(places)}: ${named} is a tag, not a digest; it was ${digest} now and can change before it is deployed`;
}

interface MatchedPath {
  readonly path: string;
  /** By a glob, not by name. */
  readonly isMatch: boolean;
}

async function pathsOf(lines: readonly string[], workspace: string): Promise<Promise<MatchedPath[]>[]> {
  const exclude = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  return lines
    .filter((line) => !line.startsWith('!'))
    .map(async (line) => {
      if (await exists(resolve(workspace, line))) return [{ path: resolve(workspace, line), isMatch: false }];
      const matches: MatchedPath[] = [];
      if (/[*?[{]/.test(line)) {
        for await (const match of glob(line, { cwd: workspace, exclude })) {
          const path = resolve(workspace, match);
          if (!(await stat(path)).isDirectory()) matches.push({ path, isMatch: true });
          if (matches.length > MAX_FILES) break;
        }
      }
      if (matches.length > 0) return matches.sort((a, b) => (a.path < b.path ? -1 : 1));
      throw new UserError(`images-from: ${JSON.stringify(line)} matches no files in ${workspace}`);
    });
}

interface FileResult extends MatchedPath {
  /** Absolute paths of the files that it names. */
  readonly reads: ReadonlySet<string>;
  /** Rejects with the error of the file. */
  result(): Promise<ImagesFound>;
}

function findOne(workspace: string): (matched: MatchedPath) => Promise<FileResult> {
  return async ({ path, isMatch }) => {
    const reads = new Set<string>();
    const isBounded = isWithin(path, workspace);
    const tree: FileTree = {
      read: async (name, from) => {
        try {
          const file = await readDeployment(resolve(workspace, name), workspace, isBounded);
          reads.add(resolve(workspace, file.path));
          return file;
        } catch (error) {
          rethrowUnless(error, UserError);
          throw new UserError(`${placeText(from)}: ${error.message}`);
        }
      },
    };
    const work = readDeployment(path, workspace, isBounded).then((file) => findInFile(file, tree));
    const [outcome] = await Promise.allSettled([work]);
    const result = (): Promise<ImagesFound> =>
      outcome.status === 'fulfilled' ? Promise.resolve(outcome.value) : Promise.reject(outcome.reason);
    return { path, isMatch, reads, result };
  };
}

/** `isBounded`: a link or path that leads out of the working directory is refused. It may come from a pull request. */
async function readDeployment(path: string, workspace: string, isBounded: boolean): Promise<DeploymentFile> {
  const name = nameOf(path, workspace);
  const fail = (why: string): UserError => new UserError(`could not read ${JSON.stringify(name)}: ${why}`);
  try {
    const status = await stat(path);
    if (status.isDirectory()) {
      const inside = await Promise.all(KUSTOMIZATIONS.map((file) => exists(resolve(path, file))));
      const file = KUSTOMIZATIONS[inside.indexOf(true)];
      if (file !== undefined) return await readDeployment(resolve(path, file), workspace, isBounded);
      throw fail(`it is a directory without kustomization.yaml; write ${name}/*.yaml for the files in it`);
    }
    if (!status.isFile()) throw fail('it is not a regular file');
    if (status.size > MAX_FILE_BYTES) throw fail(`it has ${status.size} bytes; the limit is ${MAX_FILE_BYTES}`);
    if (isBounded && !isWithin(await realpath(path), workspace)) {
      throw fail('it leads out of the working directory');
    }
    return { path: name, text: textOf(await readFile(path), fail) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw fail(`${fileErrorText(error)}; check the path`);
  }
}

function textOf(bytes: Uint8Array, fail: (why: string) => UserError): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    rethrowUnless(error, UTF8_CODE);
    throw fail('it is not UTF-8 text');
  }
}

function nameOf(path: string, workspace: string): string {
  return isWithin(path, workspace) ? relative(workspace, path).split(sep).join('/') : path;
}

function isWithin(path: string, directory: string): boolean {
  const inside = relative(directory, path);
  return !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`);
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(fileErrorCode(error))) throw error;
    return false;
  }
}
