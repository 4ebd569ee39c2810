// How SBOMs are made: the generator, the format and the cache.
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { GeneratorName } from '../../sbom/external.ts';
import type { SbomFormat } from '../../sbom/sbom-evidence.ts';
import { cacheDirectory } from '../cache-directory.ts';
import type { CacheChoice } from '../inputs/sbom.ts';
import type { World } from '../world.ts';

export interface SbomSettings {
  /** Absent: the built-in one. */
  readonly generator?: GeneratorName;
  readonly format: SbomFormat;
  /** Absolute path of the directory for cached layer contents; absent: no cache. */
  readonly cacheDir?: string;
  /** Also store the directory in the GitHub Actions cache. */
  readonly sharedCache: boolean;
  /** Anything that cannot be read fails the SBOM. */
  readonly strict: boolean;
}

interface SbomInputs {
  readonly 'sbom-format': SbomFormat;
  readonly strict: boolean;
  readonly 'cache-dir': CacheChoice;
}

/** Throws a UserError for a shared cache without a directory. */
export function sbomSettings(
  inputs: SbomInputs,
  { env, cwd }: Pick<World, 'env' | 'cwd'>,
  { generator, sharedCache = false }: { readonly generator?: GeneratorName; readonly sharedCache?: boolean } = {},
): SbomSettings {
  const choice = inputs['cache-dir'];
  if (sharedCache && choice === 'none')
    throw new UserError('actions-cache needs a cache directory, and cache-dir is none');
  return {
    ...(generator !== undefined && { generator }),
    format: inputs['sbom-format'],
    ...(choice !== 'none' && { cacheDir: resolve(cwd, choice.path ?? defaultCacheDir(env)) }),
    sharedCache,
    strict: inputs.strict,
  };
}

/** The tool cache outlives jobs on self-hosted runners. */
function defaultCacheDir(env: World['env']): string {
  return env.RUNNER_TOOL_CACHE ? join(env.RUNNER_TOOL_CACHE, 'oci-evidence') : cacheDirectory(env);
}
