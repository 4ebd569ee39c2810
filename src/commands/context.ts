// What one call of a command works with: the stores, the folders, and the outside world as values.
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { Credential } from '../oci/environment.ts';
import { Stores } from '../oci/open.ts';
import { parseReference } from '../oci/reference.ts';
import type { SharedCache } from '../sbom/layers/cache.ts';
import { masksOf } from '../signing/key.ts';
import { type Inputs, itemsOf } from './inputs.ts';

/** The outside world as a front end hands it in. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Relative paths in inputs are looked up here. */
  readonly cwd: string;
  /** What the user should see while it works: one line each, already escaped by whoever shows it. */
  note(text: string): void;
  warn(text: string): void;
  /** Hides a secret from everything that is shown from now on. */
  mask(secret: string): void;
  /** A cache that outlives the machine, where the front end has one. */
  readonly sharedCache?: SharedCache;
  /** The workflow's identity token for an audience; absent where there is none to be had. */
  identityToken?(audience: string): Promise<string>;
}

export interface Context extends World {
  readonly stores: Stores;
  /** The credential that was passed as inputs, for the registries that it is for. */
  credential(registry: string): Credential | undefined;
  /** Where files that outputs name are written: absolute. */
  readonly outputDir: string;
}

/**
 * Opens what a command needs, without any network call. Credentials that were passed as inputs are for the registries of
 * `images` alone. Throws a UserError for half a credential.
 */
export function openContext(world: World, inputs: Inputs, images: readonly string[]): Context {
  const username = inputs['registry-username'];
  const password = inputs['registry-password'];
  if ((username === '') !== (password === '')) {
    throw new UserError('registry-username and registry-password go together; only one of them is set');
  }
  for (const secret of secretsOf(inputs)) if (secret !== '') world.mask(secret);
  const registries = new Set(
    images.map(parseReference).flatMap((reference) => (reference.scheme === 'registry' ? [reference.registry] : [])),
  );
  const plainHttp = itemsOf(inputs['plain-http']);
  const env = inputs['github-token'] === '' ? world.env : { ...world.env, GITHUB_TOKEN: inputs['github-token'] };
  const credential = (registry: string): Credential | undefined =>
    username !== '' && registries.has(registry) ? { username, password } : undefined;
  const stores = new Stores({
    env,
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
    credential,
    warn: (text) => world.warn(text),
    mask: (secret) => world.mask(secret),
    ...(plainHttp.length > 0 && { plainHttp }),
    ...(inputs['ca-file'] !== '' && { caFile: resolve(world.cwd, inputs['ca-file']) }),
  });
  // A folder for each run: the paths that an earlier step of the job handed on must keep their content.
  const run = `oci-evidence-${randomUUID().slice(0, 8)}`;
  const outputDir = inputs['output-dir'] || join(world.env.RUNNER_TEMP ?? '.oci-evidence', run);
  return { ...world, env, stores, credential, outputDir: resolve(world.cwd, outputDir) };
}

/** A signing key may be a path or a variable's name too: only the text of one is a secret. */
function secretsOf(inputs: Inputs): readonly string[] {
  const key = inputs['signing-key'];
  const given = [inputs['registry-password'], inputs['github-token'], inputs['signing-key-password']];
  return [...given, ...(/-----BEGIN|\n/.test(key) ? masksOf(key) : [])];
}
