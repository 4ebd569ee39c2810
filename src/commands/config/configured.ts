// Finds the configuration of one call, and gives the texts that it sets for the inputs of the command.
import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { fileErrorCode, fileErrorText, UsageErrors, UserError } from '../../errors.ts';
import { GitHubError, githubRepository } from '../../github/client.ts';
import { findRepositoryFile } from '../../github/contents.ts';
import { SERVICE_POLICY } from '../../net/service-calls.ts';
import { type PolicyProblem, problemLine } from '../../policy/schema/problem.ts';
import type { Command } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { readInputs } from '../inputs/read.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { readSource } from '../policy-reader.ts';
import type { World } from '../world.ts';
import { type ConfigSource, resolveConfig } from './config-source.ts';
import { loadConfig, settingsFor } from './load-config.ts';
import { SHARED, sectionsOf } from './settings.ts';
import { type Trusted, trustedCommit } from './trusted-commit.ts';

/** The file that is used without the input `config`. */
export const CONFIG_FILE = '.oci-evidence.yml';

const MAX_BYTES = 256 * 1024;
const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The texts that a configuration sets. `read` gives those of the call itself, which take precedence. Rejects with UsageErrors
 * that have line and column for a broken file, and for a file that the call names and that does not exist.
 */
export async function configuredTexts(
  command: Command,
  commands: readonly Command[],
  read: (input: string) => string | undefined,
  world: World,
): Promise<ReadonlyMap<string, string>> {
  if (command.inputs.config === undefined) return NONE;
  const name = read('config') || undefined;
  if (name === 'none') return NONE;
  const isRemote = name !== undefined && /^(?:oci|github):/.test(name);
  const isAbsent = name === undefined && !(await exists(resolve(world.cwd, CONFIG_FILE)));
  const trusted = isRemote ? undefined : await trustedFor(isAbsent, world.env);
  // Most calls have no configuration, and need neither a registry nor the API.
  if (isAbsent && trusted?.where !== 'commit') return NONE;
  return withContext(world, readInputs(REGISTRY, read), [], async (context) => {
    const found = await find(name, trusted?.where === 'commit' ? trusted : undefined, context);
    if (found === undefined) return NONE;
    const { files, names, problems } = await loadConfig(found.source, found.bytes, sectionsOf(commands), context);
    for (const problem of problems.list) if (problem.severity === 'warning') world.warn(problemLine(problem));
    if (problems.hasErrors) throw configError(problems.list);
    world.note(`configuration: ${names.join(', extends ')}`);
    return settingsFor(command.name, SHARED, files);
  });
}

/** Without a file in the checkout, variables that name no base commit are no mistake: GitHub always sets them. */
async function trustedFor(isAbsent: boolean, env: World['env']): Promise<Trusted | undefined> {
  try {
    return await trustedCommit(env);
  } catch (error) {
    if (!(error instanceof UserError) || !isAbsent) throw error;
    return undefined;
  }
}

/** The mistakes of a configuration, each with its place. */
export function configError(problems: readonly PolicyProblem[]): UsageErrors {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return new UsageErrors(errors.map((problem) => new UserError(problemLine(problem), { place: problem.at })));
}

interface Found {
  readonly source: ConfigSource;
  readonly bytes: Uint8Array;
}

async function find(
  name: string | undefined,
  base: { readonly commit: string; readonly why: string } | undefined,
  context: Context,
): Promise<Found | undefined> {
  const path = name ?? CONFIG_FILE;
  if (/^(?:oci|github):/.test(path)) {
    const source = await resolveConfig(path, { type: 'file', path: '' }, context);
    return { source, bytes: await readSource(source, context, 'a configuration') };
  }
  const inside = relative(context.cwd, resolve(context.cwd, path));
  const isInside = !isAbsolute(inside) && inside !== '..' && !inside.startsWith(`..${sep}`);
  if (base === undefined || !isInside) {
    return { source: { type: 'file', path }, bytes: await readConfigured(path, isInside, context) };
  }
  // Without access to the base commit no configuration works in this workflow, so none is lost without a file in the checkout.
  const mayLack = name === undefined && !(await exists(resolve(context.cwd, CONFIG_FILE)));
  if (mayLack && !context.env.GITHUB_TOKEN) return undefined;
  try {
    return await findAtCommit(inside.split(sep).join('/'), name !== undefined, base, context);
  } catch (error) {
    if (!mayLack || !(error instanceof GitHubError) || ![401, 403, 404].includes(error.status ?? 0)) throw error;
    return undefined;
  }
}

/** The file as the base commit has it: the checkout may have been written by anybody. */
async function findAtCommit(
  path: string,
  isNamed: boolean,
  { commit, why }: { readonly commit: string; readonly why: string },
  { env, note }: Context,
): Promise<Found | undefined> {
  const repository = githubRepository(env, `the configuration of the base commit (${why})`);
  const bytes = await findRepositoryFile(repository, path, commit, SERVICE_POLICY);
  if (bytes === undefined && isNamed)
    throw new UserError(`config: ${JSON.stringify(path)} does not exist at the base commit ${commit}`);
  if (bytes === undefined) return undefined;
  note(`the configuration is that of the base commit ${commit}, because ${why}`);
  return { source: { type: 'github', owner: repository.owner, repository: repository.repo, path, commit }, bytes };
}

/** A link in the working directory must not lead out of it. */
async function readConfigured(path: string, isInside: boolean, { cwd }: Context): Promise<Uint8Array> {
  const fail = (why: string): UserError =>
    new UserError(`could not read the configuration ${JSON.stringify(path)}: ${why}`);
  try {
    const real = await realpath(resolve(cwd, path));
    const below = relative(await realpath(cwd), real);
    if (isInside && (isAbsolute(below) || below.startsWith('..'))) throw fail('it leads out of the working directory');
    const status = await stat(real);
    if (!status.isFile()) throw fail('it is not a regular file');
    if (status.size > MAX_BYTES) throw fail(`it has ${status.size} bytes; the limit is ${MAX_BYTES}`);
    return await readFile(real);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw fail(`${fileErrorText(error)}; check the path`);
  }
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
