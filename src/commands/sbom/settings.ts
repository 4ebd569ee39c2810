// How SBOMs are made: the generator, the format and the cache.
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { GeneratorName } from '../../sbom/external.ts';
import { SbomGenerator } from '../../sbom/isolation/isolated.ts';
import type { SbomFormat } from '../../sbom/sbom-evidence.ts';
import { cacheDirectory } from '../cache-directory.ts';
import type { CacheChoice } from '../inputs/sbom.ts';
import type { World } from '../world.ts';
import type { BaseChoice } from './base-images.ts';

export interface SbomSettings {
  /** Absent: the built-in one. */
  readonly generator?: GeneratorName;
  readonly builtIn: SbomGenerator;
  readonly format: SbomFormat;
  readonly base: BaseChoice;
  /** Absolute path of the directory for cached layer contents; absent: no cache. */
  readonly cacheDir?: string;
  /** Authenticates the cache's records. */
  readonly cacheKey?: string;
  /** A cache was asked for, but is not used because its records could not be authenticated. */
  readonly cacheRefused?: true;
  /** Also store the directory in the GitHub Actions cache. */
  readonly sharedCache: boolean;
  /** Anything that cannot be read fails the SBOM. */
  readonly strict: boolean;
}

interface SbomInputs {
  readonly 'sbom-format': SbomFormat;
  readonly 'base-image'?: BaseChoice;
  readonly strict: boolean;
  readonly 'cache-dir': CacheChoice;
}

/** The environment variable with a secret that authenticates the cache's records. */
export const CACHE_KEY = 'OCI_EVIDENCE_CACHE_KEY';

/**
 * A cache on a self-hosted runner is shared by all jobs of the machine, which run as the same user. So no result is signed
 * that may come from a record of another job: with `signs`, the cache is used only with a secret key. Throws a UserError for
 * a shared cache without a directory.
 */
export function sbomSettings(
  inputs: SbomInputs,
  { env, cwd }: Pick<World, 'env' | 'cwd'>,
  options: { readonly generator?: GeneratorName; readonly sharedCache?: boolean; readonly signs?: boolean } = {},
): SbomSettings {
  const { generator, sharedCache = false, signs = false } = options;
  const choice = inputs['cache-dir'];
  const cacheKey = env[CACHE_KEY] || undefined;
  const isTrusted = cacheKey !== undefined || !signs;
  const isChosen = choice !== 'none' && (choice.path !== undefined || sharedCache);
  if (sharedCache && choice === 'none')
    throw new UserError('actions-cache needs a cache directory, and cache-dir is none');
  return {
    ...(generator !== undefined && { generator }),
    builtIn: new SbomGenerator({ now: () => Date.now() }),
    format: inputs['sbom-format'],
    base: inputs['base-image'] ?? 'none',
    ...(choice !== 'none' && isTrusted && { cacheDir: resolve(cwd, choice.path ?? defaultCacheDir(env)) }),
    ...(cacheKey !== undefined && { cacheKey }),
    ...(isChosen && !isTrusted && { cacheRefused: true }),
    sharedCache: sharedCache && isTrusted,
    strict: inputs.strict,
  };
}

/** The tool cache outlives jobs on self-hosted runners. */
function defaultCacheDir(env: World['env']): string {
  return env.RUNNER_TOOL_CACHE ? join(env.RUNNER_TOOL_CACHE, 'oci-evidence') : cacheDirectory(env);
}
