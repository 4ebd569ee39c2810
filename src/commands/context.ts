// Opens the stores and credentials that one call of a command needs.
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { pause } from '../net/pause.ts';
import type { Credential, Environment } from '../oci/environment.ts';
import { Stores } from '../oci/open.ts';
import type { Reference } from '../oci/reference.ts';
import type { Values } from './inputs/input.ts';
import type { REGISTRY } from './inputs/registry.ts';
import { deferral } from './unconfirmed.ts';
import type { World } from './world.ts';

export interface Context extends World {
  readonly stores: Stores;
  /** The absolute path of ca-file. */
  readonly caFile?: string | undefined;
  /** The credential from the inputs, if it applies to the registry. */
  credential(registry: string): Credential | undefined;
}

export interface ContextOptions {
  /** Requests to one registry at the same time, if not the default of the store. */
  readonly concurrency?: number;
  /** Milliseconds of Retry-After that each request waits for, if not the default of the store. */
  readonly patience?: number;
  /** Whether requests to a registry that has stopped answering fail at once. */
  readonly failFast?: boolean;
}

/**
 * Runs `work` with what a command needs; opening it makes no network call. Credentials that were passed as inputs are for
 * the registries of `references` alone. Throws a UserError for half a credential.
 */
export async function withContext<T>(
  world: World,
  inputs: Values<typeof REGISTRY>,
  references: readonly Reference[],
  work: (context: Context) => Promise<T>,
  options: ContextOptions = {},
): Promise<T> {
  const context = openContext(world, inputs, references, options);
  try {
    return await work(context);
  } finally {
    await context.stores.close();
  }
}

function openContext(
  world: World,
  inputs: Values<typeof REGISTRY>,
  references: readonly Reference[],
  { concurrency, patience, failFast }: ContextOptions,
): Context {
  const { 'registry-username': username, 'registry-password': password } = inputs;
  if ((username === undefined) !== (password === undefined)) {
    throw new UserError('registry-username and registry-password must be set together; only one of them is set');
  }
  const registries = new Set(
    references.flatMap((reference) => (reference.scheme === 'registry' ? [reference.registry] : [])),
  );
  const environment = registryEnvironment(world, inputs);
  const token = inputs['github-token'];
  const env = token === undefined ? world.env : { ...world.env, GITHUB_TOKEN: token };
  const credential = (registry: string): Credential | undefined =>
    username !== undefined && password !== undefined && registries.has(registry) ? { username, password } : undefined;
  const stores = new Stores({
    ...environment,
    env,
    ...(username !== undefined && { credential }),
    note: (text) => world.note(text),
    defer: deferral(world),
    ...(concurrency !== undefined && { concurrency }),
    ...(patience !== undefined && { patience }),
    ...(failFast !== undefined && { failFast }),
  });
  return { ...world, env, stores, caFile: environment.caFile, credential };
}

/** What a registry is contacted with, without credentials from inputs. */
export function registryEnvironment(
  world: World,
  inputs: Pick<Values<typeof REGISTRY>, 'plain-http' | 'ca-file'>,
): Environment {
  const caFile = inputs['ca-file'] === undefined ? undefined : resolve(world.cwd, inputs['ca-file']);
  return {
    env: world.env,
    now: () => Date.now(),
    sleep: pause,
    random: () => Math.random(),
    warn: (text) => world.warn(text),
    mask: (secret) => world.mask(secret),
    ...(inputs['plain-http'].length > 0 && { plainHttp: inputs['plain-http'] }),
    ...(caFile !== undefined && { caFile }),
  };
}
