// Reads a source directory for its SBOM, and says what the sources are: a commit on GitHub, or a directory.
import { realpath } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileErrorText, UserError } from '../../errors.ts';
import { packageUrl } from '../../sbom/documents/purl.ts';
import type { SbomGenerator } from '../../sbom/isolation/isolated.ts';
import type { SourceOrigin } from '../../sbom/sources/origin.ts';
import type { SourceDocument, SourceDocumentOptions } from '../../sbom/sources/source-evidence.ts';
import type { World } from '../world.ts';

const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})\/([A-Za-z0-9_.-]{1,100})$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export interface Sources {
  readonly document: SourceDocument;
  readonly origin: SourceOrigin;
}

export interface SourceSettings {
  readonly generator: SbomGenerator;
  readonly document: SourceDocumentOptions;
  readonly allowOutside: boolean;
  readonly strict: boolean;
}

/**
 * Throws a UserError for a directory that cannot be read, that a link leads out of the workspace to, and without lock files, and
 * GeneratorError for one that takes too much memory or time.
 */
export async function sourcesIn(
  path: string,
  { cwd, env }: Pick<World, 'cwd' | 'env'>,
  { generator, document: options, allowOutside, strict }: SourceSettings,
): Promise<Sources> {
  const fail = (why: string): UserError =>
    new UserError(`could not read the source directory ${JSON.stringify(path)}: ${why}`);
  const [workspace, directory] = [resolve(cwd), resolve(cwd, path)];
  let real: string;
  try {
    const resolved = await Promise.all([realpath(workspace), realpath(directory)]);
    real = resolved[1];
    if (isInside(workspace, directory) && !isInside(...resolved) && !allowOutside) {
      throw fail('a symbolic link leads out of the workspace; set allow-outside-workspace to follow it');
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw fail(`${fileErrorText(error)}; check the path`);
  }
  const inWorkspace = relative(workspace, directory).split(sep).join('/') || '.';
  const shown = isInside(workspace, directory) ? inWorkspace : basename(real);
  const origin = originOf(shown, basename(directory), env);
  const document = await generator
    .sources({ root: real, source: origin, document: options })
    .catch((error: unknown) => {
      throw error instanceof UserError ? fail(`${error.message}; check the path`) : error;
    });
  const [note] = document.notes;
  if (strict && note !== undefined) {
    throw fail(`the SBOM would be incomplete: /${note.path}: ${note.text}; remove it, or unset strict`);
  }
  if (document.components === 0) throw fail('it has no lock file that lists packages; check the path');
  return { document, origin };
}

function isInside(parent: string, path: string): boolean {
  const way = relative(parent, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

/** In a workflow run, the commit that it runs for. */
function originOf(directory: string, name: string, env: World['env']): SourceOrigin {
  const [, owner, repository] = REPOSITORY.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
  const commit = env.GITHUB_SHA ?? '';
  const isGitHub = (env.GITHUB_SERVER_URL ?? 'https://github.com') === 'https://github.com';
  if (owner !== undefined && repository !== undefined && COMMIT.test(commit) && isGitHub) {
    const subpath = directory === '.' ? undefined : directory;
    const parts = {
      type: 'github',
      namespace: owner.toLowerCase(),
      name: repository.toLowerCase(),
      version: commit,
      subpath,
    };
    const purl = packageUrl(parts);
    if (purl !== undefined) return { name: `${owner}/${repository}`, version: commit, purl, directory };
  }
  return { name, purl: packageUrl({ type: 'generic', name }) ?? 'pkg:generic/source', directory };
}
