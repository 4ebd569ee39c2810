// How SBOMs are made: the generator, the format, the cache. The inputs as typed data.
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { type GeneratorName, isGenerator } from '../sbom/external.ts';
import { isSbomFormat, type SbomFormat } from '../sbom/sbom-evidence.ts';
import { type Inputs, switchOf } from './inputs.ts';

export interface SbomSettings {
  /** Absent: the built-in one. */
  readonly generator?: GeneratorName;
  readonly format: SbomFormat;
  /** Folder where what layers hold is kept; absent: none. */
  readonly cacheDir?: string;
  /** Keep the folder in GitHub's cache too. */
  readonly sharedCache: boolean;
  /** Whatever cannot be read fails the SBOM. */
  readonly strict: boolean;
}

/** Throws a UserError that names the input. */
export function sbomSettings(inputs: Inputs, env: Readonly<Record<string, string | undefined>>): SbomSettings {
  const format = inputs['sbom-format'];
  if (!isSbomFormat(format)) throw new UserError(`sbom-format: there is no format ${JSON.stringify(format)}`);
  const cacheDir = inputs['cache-dir'] === 'none' ? undefined : inputs['cache-dir'] || defaultCacheDir(env);
  const sharedCache = switchOf('actions-cache', inputs['actions-cache']);
  if (sharedCache && cacheDir === undefined) throw new UserError('actions-cache needs a folder; cache-dir is none');
  return {
    ...(isGenerator(inputs.sbom) && { generator: inputs.sbom }),
    format,
    ...(cacheDir !== undefined && { cacheDir }),
    sharedCache,
    strict: switchOf('strict', inputs.strict),
  };
}

/** The runner's tool cache outlives jobs on self-hosted runners; a person's cache directory is XDG's. */
function defaultCacheDir({
  RUNNER_TOOL_CACHE,
  XDG_CACHE_HOME,
  HOME,
}: Readonly<Record<string, string | undefined>>): string {
  return join(RUNNER_TOOL_CACHE || XDG_CACHE_HOME || join(HOME || homedir(), '.cache'), 'oci-evidence');
}
