// Lists the images to audit from all sources, each once: lists, standard input, registries, packages, deployment files.
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { isInShard, type Shard } from '../../audit/shard.ts';
import { canonical, type ImageTarget, type PatternTarget, parsePattern } from '../../audit/target.ts';
import { isDockerfile } from '../../deployment/dockerfile.ts';
import { placeText } from '../../deployment/image-use.ts';
import { fileErrorCode, fileErrorText, UserError } from '../../errors.ts';
import { formatReference } from '../../oci/reference.ts';
import type { Context } from '../context.ts';
import { imagesFrom } from '../images-from.ts';
import { readImageList } from './formats.ts';
import { packageImages, packagesRegistry } from './sources/github-packages.ts';
import { fileBytes, targetsOfList } from './sources/list-lines.ts';
import { type Expansion, expandPattern, tagFilter, type UnlistedTarget } from './sources/repositories.ts';

export type AuditTarget = ImageTarget | UnlistedTarget;

export interface TargetSources {
  readonly lines: readonly string[];
  readonly tags: readonly string[];
  readonly shard: Shard;
  readonly listed?: Expansion['listed'];
}

const STANDARD_INPUT = '-';
const MAX_JSON_BYTES = 4 * 1024 * 1024;

/** Kinds of a line of images-from. */
export type SourceLine =
  | { readonly type: 'stdin' }
  | { readonly type: 'pattern'; readonly pattern: PatternTarget }
  | { readonly type: 'github'; readonly owner: string }
  | { readonly type: 'json' | 'list' | 'deployment'; readonly path: string };

/** Finds out what a line of images-from is. A file or directory of this name takes precedence over a pattern. Throws a UserError. */
export async function sourceLine(line: string, cwd: string): Promise<SourceLine> {
  if (line === STANDARD_INPUT) return { type: 'stdin' };
  const [, owner] = /^github:(.*)$/.exec(line) ?? [];
  if (owner !== undefined) {
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})$/.test(owner)) {
      throw new UserError(
        `images-from: ${JSON.stringify(line.slice(0, 100))} names no account; write github:ORGANISATION`,
      );
    }
    return { type: 'github', owner };
  }
  const file = await statusOf(resolve(cwd, line));
  if (file === undefined) {
    const first = await statusOf(resolve(cwd, line.split('/')[0] ?? ''));
    const pattern = first === undefined ? parsePattern(line) : undefined;
    if (pattern !== undefined) return { type: 'pattern', pattern: { ...pattern, labels: [] } };
    return { type: 'deployment', path: line };
  }
  const name = basename(line);
  if (file.isDirectory() || /\.ya?ml$/i.test(name) || isDockerfile(line)) return { type: 'deployment', path: line };
  return { type: /\.json$/i.test(name) ? 'json' : 'list', path: line };
}

/** Images of this shard, each once, as they are found. Throws a UserError for a source that cannot be read. */
export async function* auditTargets(
  { lines, tags, shard, listed }: TargetSources,
  context: Context,
): AsyncGenerator<AuditTarget> {
  const seen = new Set<string>();
  const wants = tagFilter(tags);
  for await (const target of allTargets(lines, context)) {
    const found =
      target.type === 'image' || target.type === 'unlisted'
        ? [target]
        : expand(target, { context, wants, ...(listed && { listed }) });
    for await (const one of found) {
      if (seen.has(one.reference)) continue;
      seen.add(one.reference);
      if (isInShard(one.reference, shard)) yield one;
    }
  }
}

/** The registry of GitHub has no catalog; its packages API takes the place of it. */
function expand(
  pattern: PatternTarget | GitHubTarget,
  expansion: Expansion & { readonly context: Context },
): AsyncIterable<AuditTarget> {
  const { context, wants } = expansion;
  if (pattern.type === 'github') {
    return packageImages({ owner: pattern.owner, prefix: '', labels: [], wants, context });
  }
  const { type, registry, name, labels } = pattern;
  const [owner = ''] = name.split('/');
  const isGitHub = type === 'repositories' && owner !== '' && registry === packagesRegistry(context.env);
  return isGitHub ? packageImages({ owner, prefix: name, labels, wants, context }) : expandPattern(pattern, expansion);
}

interface GitHubTarget {
  readonly type: 'github';
  readonly owner: string;
}

async function* allTargets(
  lines: readonly string[],
  context: Context,
): AsyncGenerator<AuditTarget | PatternTarget | GitHubTarget> {
  const { cwd } = context;
  const excluded = lines.filter((line) => line.startsWith('!'));
  const sources = await Promise.all(lines.filter((line) => !line.startsWith('!')).map((line) => sourceLine(line, cwd)));
  if (sources.filter(({ type }) => type === 'stdin').length > 1) {
    throw new UserError('images-from: standard input can be read once only; write one line with "-"');
  }
  const deployed = sources.flatMap((one) => (one.type === 'deployment' ? [one.path] : []));
  // First, because a mistake in a file must show before anything is audited.
  if (deployed.length > 0) yield* deployedImages([...deployed, ...excluded], context);
  for (const source of sources) {
    switch (source.type) {
      case 'pattern':
        yield source.pattern;
        break;
      case 'github':
        yield source;
        break;
      case 'stdin':
        yield* targetsOfList(standardInput(context), 'standard input');
        break;
      case 'json':
        yield* jsonImages(source.path, context);
        break;
      case 'list':
        yield* targetsOfList(fileBytes(source.path, cwd), source.path);
        break;
      case 'deployment':
        break;
    }
  }
}

async function* deployedImages(lines: readonly string[], { cwd, note }: Context): AsyncGenerator<ImageTarget> {
  const { images, notes } = await imagesFrom(lines, cwd);
  for (const text of notes) note(text);
  for (const { reference, places } of images) {
    yield { type: 'image', reference: canonical(reference), labels: [], places: places.map(placeText) };
  }
}

/** A list that a build tool wrote, or a manifest in JSON. */
async function* jsonImages(path: string, context: Context): AsyncGenerator<ImageTarget> {
  const name = `images-from ${JSON.stringify(path)}`;
  const text = await readText(resolve(context.cwd, path), name);
  if (/"apiVersion"\s*:/.test(text)) {
    yield* deployedImages([path], context);
    return;
  }
  for (const reference of readImageList(text, name).references) {
    yield { type: 'image', reference: formatReference(reference), labels: [], places: [] };
  }
}

async function readText(path: string, name: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > MAX_JSON_BYTES) {
      throw new UserError(`could not read ${name}: it has ${size} bytes; the limit is ${MAX_JSON_BYTES}`);
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`could not read ${name}: ${fileErrorText(error)}; check the path`);
  }
}

function standardInput({ standardInput }: Context): AsyncIterable<Uint8Array> {
  const input = standardInput?.();
  if (input !== undefined) return input;
  throw new UserError('"-" stands for standard input, which only the command line has; write the path of a file');
}

async function statusOf(path: string): Promise<Awaited<ReturnType<typeof stat>> | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(fileErrorCode(error))) throw error;
    return undefined;
  }
}
