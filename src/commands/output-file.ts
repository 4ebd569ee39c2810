// The files that outputs name: written whole into the output folder, so that later steps can read them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Kind } from '../evidence/kinds.ts';
import type { Context } from './context.ts';

/** Writes `content` and returns the absolute path. Throws a UserError where the folder cannot be written. */
export async function writeOutput(
  context: Context,
  name: string,
  content: string | AsyncIterable<Uint8Array>,
): Promise<string> {
  const path = join(context.outputDir, name);
  try {
    await mkdir(context.outputDir, { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new UserError(`output-dir: ${path} cannot be written (${(error as Error).message})`);
  }
  return path;
}

/** What the names of one image's files carry where a call has several, so that none overwrites another's. `at` from 0. */
export function imageSuffix(at: number, images: number): string {
  return images > 1 ? `-${at + 1}` : '';
}

/** Writes documents that were made here under their titles, `suffix` before the first dot. The paths, by kind, in the order of the documents. */
export async function writeGenerated(
  context: Context,
  generated: readonly Evidence[],
  suffix: string,
): Promise<Partial<Record<Kind, string[]>>> {
  const paths: Partial<Record<Kind, string[]>> = {};
  for (const { kind, title, document } of generated) {
    const path = await writeOutput(context, suffixed(title, suffix), document.open());
    paths[kind] = [...(paths[kind] ?? []), path];
  }
  return paths;
}

function suffixed(title: string, suffix: string): string {
  return title.replace(/^[^.]*/, (name) => `${name}${suffix}`);
}
