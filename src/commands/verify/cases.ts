// Writes what verify read and decided as cases of `policy test`.
import { join, relative, resolve, sep } from 'node:path';
import { fileErrorCode, UserError } from '../../errors.ts';
import { writeAtomically } from '../../oci/layout/atomic-file.ts';
import type { Decision } from '../../policy/decision.ts';
import type { WrittenCase } from '../../policy/record-case.ts';
import type { PolicySource } from '../../policy/schema/source.ts';
import { sourceName } from '../../policy/schema/source.ts';
import { makeDirectory } from '../../process/directory.ts';
import { fileName } from '../output-files.ts';

/** The policy as a case in `directory` names it: relative to the case, or by its reference. */
export function policyName(source: PolicySource, directory: string, cwd: string): string {
  if (source.type !== 'file') return sourceName(source);
  const path = relative(resolve(cwd, directory), resolve(cwd, source.path)).split(sep).join('/');
  return path.startsWith('.') || path.startsWith('/') ? path : `./${path}`;
}

/** Gives the number of files. Rejects with a UserError if the directory cannot be written. */
export async function writeCases(
  images: readonly { readonly decision: Pick<Decision, 'subject'>; readonly recorded: WrittenCase }[],
  directory: string,
  cwd: string,
): Promise<number> {
  try {
    await makeDirectory(resolve(cwd, directory));
    for (const { decision, recorded } of images) {
      const { reference, digest } = decision.subject;
      const name = fileName(`${reference.replace(/@[^@]*$/, '')}-${digest.slice(7, 19)}.json`);
      await writeAtomically(join(resolve(cwd, directory), name), Buffer.from(`${JSON.stringify(recorded, null, 2)}\n`));
    }
  } catch (error) {
    const code = fileErrorCode(error);
    throw new UserError(
      `could not write to record ${JSON.stringify(directory)}: ${code}; choose a directory that is writable`,
    );
  }
  return images.length;
}
