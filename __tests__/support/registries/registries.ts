// The registries that the store tests run against: our own in both modes, and four third-party ones.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startRegistry } from '../registry/registry.ts';
import { type Place, type Running, startProgram } from './process.ts';

/** The one user where a registry asks for credentials, and what the htpasswd file has for it (bcrypt, lowest cost). */
export const USER = { username: 'tester', password: 'correct horse' } as const;
const HTPASSWD = `${USER.username}:$2a$04$19Qv8KbWc8P9Yec4T8NUFegLP5zMA1jj5KqM4Uovo6b3xZTSBtv5q\n`;

export interface StartOptions {
  /** Whether it asks for USER's credentials. */
  readonly auth: boolean;
  /** Whether manifests may be deleted; true where absent. */
  readonly deletes?: boolean;
}

export interface RegistryRow {
  readonly name: string;
  readonly via: 'api' | 'fallback-tag';
  /** Whether it responds with NAME_UNKNOWN to a referrers request for a missing repository. */
  readonly saysNameUnknown: boolean;
  /** Whether deletion can be disabled. */
  readonly canRefuseDeletes: boolean;
  /** Whether an unknown repository has an empty list of tags, instead of being not found. */
  readonly listsUnknown?: boolean;
  /** Whether a tag still resolves after its manifest was deleted by digest. */
  readonly tagsOutliveManifests?: boolean;
  start(options: StartOptions): Promise<Running>;
}

export const REGISTRIES: readonly RegistryRow[] = [
  {
    name: 'the in-process registry with the referrers API',
    via: 'api',
    saysNameUnknown: false,
    canRefuseDeletes: true,
    start: (options) => startInProcess(options, {}),
  },
  {
    name: 'the in-process registry with fallback tags',
    via: 'fallback-tag',
    saysNameUnknown: false,
    canRefuseDeletes: true,
    start: (options) => startInProcess(options, { noReferrers: 404 }),
  },
  {
    name: 'distribution 3',
    via: 'fallback-tag',
    saysNameUnknown: false,
    canRefuseDeletes: true,
    start: (options) => startDistribution('registry', options),
  },
  {
    name: 'docker-registry 2.8',
    via: 'fallback-tag',
    saysNameUnknown: false,
    canRefuseDeletes: true,
    start: (options) => startDistribution('docker-registry', options),
  },
  {
    name: 'go-containerregistry',
    via: 'api',
    saysNameUnknown: true,
    canRefuseDeletes: false,
    tagsOutliveManifests: true,
    start: ({ auth }) =>
      startProgram('ggcr', async ({ host }) => [host, ...(auth ? [`${USER.username}:${USER.password}`] : [])]),
  },
  {
    name: 'olareg',
    via: 'api',
    saysNameUnknown: false,
    listsUnknown: true,
    canRefuseDeletes: false,
    start: ({ auth }) =>
      startProgram('olareg', async ({ host }) => [host, ...(auth ? [`${USER.username}:${USER.password}`] : [])]),
  },
];

async function startInProcess({ auth, deletes = true }: StartOptions, faults: { noReferrers?: number }) {
  const registry = await startRegistry({
    faults: { ...faults, ...(!deletes && { refuseDeletes: 405 }) },
    ...(auth && { auth: { users: { [USER.username]: USER.password } } }),
  });
  return { host: registry.host, stop: () => registry.close() };
}

/** Both generations of the distribution project's registry read the same settings. */
function startDistribution(program: string, { auth, deletes = true }: StartOptions): Promise<Running> {
  const prepare = async ({ host, directory }: Place) => {
    const passwords = join(directory, 'htpasswd');
    const settings = {
      version: 0.1,
      log: { level: 'warn' },
      storage: { filesystem: { rootdirectory: join(directory, 'data') }, delete: { enabled: deletes } },
      http: { addr: host },
      ...(auth && { auth: { htpasswd: { realm: 'test', path: passwords } } }),
    };
    // JSON is YAML.
    await writeFile(join(directory, 'config.yml'), JSON.stringify(settings));
    await writeFile(passwords, HTPASSWD);
    return ['serve', join(directory, 'config.yml')];
  };
  return startProgram(program, prepare, { OTEL_TRACES_EXPORTER: 'none' });
}
