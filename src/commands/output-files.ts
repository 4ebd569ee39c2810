// Writes the files that outputs name into the output directory.
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ERRNO, fileErrorCode, fileErrorText, rethrowUnless, UserError } from '../errors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Kind } from '../evidence/kinds.ts';
import { makeDirectory } from '../process/directory.ts';
import type { OutputFile } from './command.ts';

/** File systems take names of 255 bytes; the rest is for a suffix. */
const MAX_NAME = 200;

/** Creates the directory. Throws a UserError if files cannot be written there: to be called before anything is pushed. */
export async function prepareDirectory(directory: string): Promise<void> {
  try {
    await makeDirectory(directory);
    const probe = join(directory, `.oci-evidence-${randomUUID()}`);
    await writeFile(probe, '', { flag: 'wx' });
    await rm(probe);
  } catch (error) {
    throw notWritable(directory, error);
  }
}

/** Writes a file whole or not at all and gives its path. Throws a UserError. */
export async function writeOutputFile(directory: string, { name, content }: OutputFile): Promise<string> {
  const path = join(directory, fileName(name));
  // A name that nobody can guess, and `wx`: a symbolic link in the directory is never followed.
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await writeFile(partial, content, { flag: 'wx' });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw notWritable(path, error);
  }
  return path;
}

/** Runs `write`, which writes what the input `output` names. Throws a UserError that names it. */
export async function writeOutput(output: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = fileErrorCode(error);
    const remedy = code === 'EEXIST' ? 'it is a file; name a directory' : 'choose a path that is writable';
    throw new UserError(`could not write output ${JSON.stringify(output)}: ${fileErrorText(error)}; ${remedy}`);
  }
}

/** Renders part by part while it is read, because the records of a thousand images take many megabytes. */
export async function* bytesOf(parts: () => Iterable<string>): AsyncGenerator<Uint8Array> {
  for (const part of parts()) yield Buffer.from(part);
}

/** The bundles that a run made, `suffix` before the first dot of their titles. Names are distinct. */
export function bundleFiles(bundles: readonly Evidence[], suffix: string): readonly OutputFile[] {
  const taken = new Set<string>();
  return bundles.map(({ title, document }) => ({
    name: distinct(fileName(withSuffix(title, suffix)), taken),
    content: document.open(),
  }));
}

/** Letters, digits, dots, hyphens and underscores, bounded, the extension kept: names come from images too. */
export function fileName(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'document';
  if (plain.length <= MAX_NAME) return plain;
  const extension = /(?:\.[A-Za-z0-9]{1,16}){0,4}$/.exec(plain)?.[0] ?? '';
  return `${plain.slice(0, MAX_NAME - extension.length)}${extension}`;
}

/** Generated documents as files by kind, `suffix` before the first dot of their titles. Names are distinct. */
export function generatedFiles(
  generated: readonly Evidence[],
  suffix: string,
): Partial<Record<Kind, readonly OutputFile[]>> {
  const taken = new Set<string>();
  const files = generated.map(({ kind, title, document }) => {
    const name = distinct(fileName(withSuffix(title, suffix)), taken);
    return { kind, file: { name, content: document.open() } };
  });
  const byKind = Map.groupBy(files, ({ kind }) => kind);
  return Object.fromEntries([...byKind].map(([kind, group]) => [kind, group.map(({ file }) => file)]));
}

/** What the file names of one image end in if a call has several images. `at` from 0. */
export function imageSuffix(at: number, images: number): string {
  return images > 1 ? `-${at + 1}` : '';
}

/** `name` with a suffix before its first dot. */
export function withSuffix(name: string, suffix: string): string {
  return name.replace(/^[^.]*/, (stem) => `${stem}${suffix}`);
}

function distinct(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = withSuffix(name, `-${count}`);
  taken.add(free.toLowerCase());
  return free;
}

function notWritable(path: string, error: unknown): UserError {
  rethrowUnless(error, ERRNO);
  return new UserError(`output-dir: could not write ${path}: ${error.message}; choose a directory that is writable`);
}
