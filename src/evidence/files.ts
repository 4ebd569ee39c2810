// Finds, recognises and validates the files that inputs name. Uses no network, so that invalid files are found before
// anything is sent.
import { createReadStream, type Stats } from 'node:fs';
import { glob, realpath, stat } from 'node:fs/promises';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import pLimit from 'p-limit';
import { ERRNO, ExpectedError, fileErrorCode, fileErrorText, rethrowUnless, settleAll, UserError } from '../errors.ts';
import { verified } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import type { Blob } from '../oci/store.ts';
import { foreignValue } from './annotations.ts';
import { declaredAs } from './declared.ts';
import { type FileLine, kindHint, parseFileLine } from './file-line.ts';
import { type Content, recognise } from './recognise.ts';
import type { ScanReport } from './scan-report.ts';

export interface FilesOptions {
  /** The base of relative paths, which symbolic links must not leave. */
  readonly workspace: string;
  /** How to treat a line that matches no files; an error by default. */
  readonly ifNoFilesFound?: 'error' | 'warn' | 'ignore';
  /** The path of a file that holds what standard input was. */
  readonly standardInput?: string;
  /** Follow symbolic links that lead out of the workspace. */
  readonly allowOutside?: boolean;
  /** How to treat documents that fail validation; an error by default. */
  readonly validate?: 'error' | 'warn';
  /** Reads the findings of a scan; undefined if its format is not supported. */
  readonly readFindings: (document: Blob, content: Content, name: string) => Promise<ScanReport | undefined>;
  /** The size limit of a file, in bytes; MAX_DOCUMENT_BYTES by default. */
  readonly maxBytes?: number;
}

/** A file as evidence without its subject. */
export interface InspectedFile {
  /** The path to show: relative to the workspace if the file is inside it. */
  readonly name: string;
  /** What a line names the file by. */
  readonly path: string;
  readonly content: Content;
  /** The file's bytes. Each `open` reads them again and verifies their digest. */
  readonly document: Blob;
  /** The platform in the line. */
  readonly platform?: string;
  /** The artifact type in the line. */
  readonly artifactType?: string;
  /** The findings, if it is a scan in a supported format. */
  readonly scan?: ScanReport;
}

export interface InspectedFiles {
  readonly files: readonly InspectedFile[];
  readonly notes: readonly string[];
}

export const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
/** A glob that matches more files is a mistake. */
const MAX_FILES = 200;
/** Reading is bound by the processor, and one file at a time keeps memory low. */
const READ_AT_ONCE = 1;
const CHUNK_BYTES = 64 * 1024;

/** Media types of text in no known format, by file name extension. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.yaml': 'application/yaml',
  '.yml': 'application/yaml',
  '.toml': 'application/toml',
  '.jsonl': 'application/jsonl',
};

/**
 * The files of `lines`, each `[kind][@platform]=path-or-glob`, or `!glob` to exclude files. Rejects with UsageErrors that name
 * the line or file for every line that matches no files, and every file that is empty, damaged, too large, unreadable, not a
 * regular file, reached by a link out of the workspace, or not of the declared kind.
 */
export async function inspectFiles(lines: readonly string[], options: FilesOptions): Promise<InspectedFiles> {
  const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
  const wanted = lines.filter((line) => !line.startsWith('!')).map(parseFileLine);
  const notes: string[] = [];
  const workspace = await realWorkspace(options.workspace);
  const found = new Map<string, { line: FileLine; path: string }>();
  const counts: { readonly line: FileLine; readonly count: number }[] = [];
  const missing: UserError[] = [];
  for (const line of wanted) {
    const paths = await pathsOf(line, workspace, excluded);
    if (paths.length === 0) {
      const nothing = `${JSON.stringify(line.text)} matches no files in ${workspace}${kindHint(line.path)}`;
      if ((options.ifNoFilesFound ?? 'error') === 'error') missing.push(new UserError(nothing));
      if (options.ifNoFilesFound === 'warn') notes.push(nothing);
    }
    for (const path of paths) found.set([path, line.kind, line.platform, line.artifactType].join('\0'), { line, path });
    counts.push({ line, count: paths.length });
    if (found.size > MAX_FILES) throw tooManyFiles(counts);
  }
  const limit = pLimit(READ_AT_ONCE);
  const inspected = [...found.values()].map(({ line, path }) =>
    limit(() => inspect(line, path, workspace, options, notes)),
  );
  await settleAll([...missing.map((error) => Promise.reject(error)), ...inspected]);
  return { files: await Promise.all(inspected), notes };
}

/** Names the line that matches most files: the last one may match only a few. */
function tooManyFiles(counts: readonly { readonly line: FileLine; readonly count: number }[]): UserError {
  const [most] = [...counts].sort((a, b) => b.count - a.count);
  const glob = JSON.stringify(most?.line.text);
  return (most?.count ?? 0) > MAX_FILES
    ? new UserError(`${glob} matches more than ${MAX_FILES} files; narrow it down`)
    : new UserError(`more than ${MAX_FILES} files to attach; narrow down ${glob}, which matches ${most?.count}`);
}

/** Absolute paths of the files of a line, in order. An existing path is used literally, even with glob characters. */
async function pathsOf(line: FileLine, workspace: string, exclude: readonly string[]): Promise<readonly string[]> {
  const literal = resolve(workspace, line.path);
  if ((await statOf(literal)) !== undefined) return [literal];
  if (!/[*?[{]/.test(line.path)) return [];
  const paths: string[] = [];
  for await (const match of glob(line.path, { cwd: workspace, exclude: [...exclude] })) {
    const path = resolve(workspace, match);
    if ((await statOf(path))?.isDirectory() === false) paths.push(path);
    if (paths.length > MAX_FILES) break;
  }
  return paths.sort();
}

async function inspect(
  line: FileLine,
  path: string,
  workspace: string,
  options: FilesOptions,
  notes: string[],
): Promise<InspectedFile> {
  const inside = relative(workspace, path);
  const isInside = !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`);
  const isStandardInput = path === options.standardInput;
  const name = isStandardInput ? 'standard input' : isInside ? inside.split(sep).join('/') : path;
  const limit = options.maxBytes ?? MAX_DOCUMENT_BYTES;
  try {
    const status = await stat(path);
    if (status.isDirectory())
      throw new UserError(`${name} is a directory; to attach the files in it, write ${join(name, '**', '*.json')}`);
    if (!status.isFile()) throw new UserError(`${name} is not a regular file`);
    if (status.size === 0) throw new UserError(`${name} is empty; check whether the tool that writes it failed`);
    if (status.size > limit) {
      throw new UserError(`${name} has ${status.size} bytes, more than the limit of ${limit}`);
    }
    // A path that the user writes out may point anywhere. A link in the workspace may come from a pull request.
    if (isInside && !options.allowOutside && !isWithin(await realpath(path), workspace)) {
      throw new UserError(
        `${name} is reached through a symbolic link that leads out of the workspace; allow-outside-workspace permits it`,
      );
    }
    const { digest, size, ...content } = await recognise(bounded(path, limit, name));
    const declared = declaredAs(refined(content, path), line.kind, name);
    const file = {
      name,
      path: isStandardInput ? '-' : name,
      content: declared,
      document: fileDocument(path, name, { mediaType: declared.mediaType, digest, size }),
      ...(line.platform !== undefined && { platform: line.platform }),
      ...(line.artifactType !== undefined && { artifactType: line.artifactType }),
    };
    if (declared.kind === 'custom') {
      if (declared.format === undefined && line.kind === undefined) {
        notes.push(`${name} is of an unknown format: attached as custom evidence (${declared.mediaType})`);
      }
      return file;
    }
    await check(file, options, notes);
    if (declared.kind === 'scan') return { ...file, ...(await findings(file, options, notes)) };
    const { convert } = await import('./ai/convert.ts');
    const converted = await convert(file.document, declared, name);
    if (converted === undefined) return file;
    await check({ ...file, ...converted }, options, notes);
    return { ...file, ...converted };
  } catch (error) {
    throw readError(error, name);
  }
}

async function findings(
  { document, content, name }: InspectedFile,
  { readFindings }: FilesOptions,
  notes: string[],
): Promise<Pick<InspectedFile, 'scan'>> {
  const scan = await readFindings(document, content, name);
  if (scan !== undefined) return { scan };
  notes.push(`${name} is of an unknown scan format: attached, but its findings are not counted`);
  return {};
}

/** Throws a UserError for a document that fails validation, or adds notes with `validate: warn`. */
async function check(file: InspectedFile, options: FilesOptions, notes: string[]): Promise<void> {
  const { validate } = await import('./validation/validate.ts');
  const { problems, partial } = await validate(file.document, file.content);
  const [first, ...others] = problems.map((problem) => `${file.name}: ${foreignValue(problem)}`);
  if (first !== undefined && options.validate !== 'warn') {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    throw new UserError(`${first}${more}; to attach it anyway, set validate: warn`);
  }
  if (first !== undefined) notes.push(first, ...others);
  if (partial)
    notes.push(`${file.name} is too large for full validation: only its elements were validated, one by one`);
}

function refined(content: Content, path: string): Content {
  const mediaType = content.mediaType === 'text/plain' ? TEXT_TYPES[extname(path).toLowerCase()] : undefined;
  return mediaType === undefined ? content : { ...content, mediaType };
}

function fileDocument(path: string, name: string, descriptor: Blob['descriptor']): Blob {
  return {
    descriptor,
    async *open() {
      try {
        yield* verified(chunksOf(path), { digest: descriptor.digest, size: descriptor.size, where: name });
      } catch (error) {
        if (error instanceof StoreError)
          throw new UserError(`${name} was modified while it was being attached; run again`);
        throw readError(error, name);
      }
    },
  };
}

/** The file's chunks, at most `limit` bytes: it may grow while it is read. */
async function* bounded(path: string, limit: number, name: string): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunksOf(path)) {
    size += chunk.length;
    if (size > limit) throw new UserError(`${name} has more than the limit of ${limit} bytes`);
    yield chunk;
  }
}

function chunksOf(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const code = error instanceof ExpectedError ? '' : fileErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw readError(error, path);
  }
}

function readError(error: unknown, name: string): unknown {
  if (error instanceof ExpectedError) return error;
  rethrowUnless(error, ERRNO);
  return new UserError(`could not read ${name}: ${fileErrorText(error)}`);
}

/** The title of a file's evidence. */
export function titleOf({ name, path }: Pick<InspectedFile, 'name' | 'path'>): string {
  return path === '-' ? 'stdin' : basename(name);
}

async function realWorkspace(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    throw new UserError(
      `could not read the workspace ${JSON.stringify(path)}: ${fileErrorText(error)}; check the path`,
    );
  }
}
