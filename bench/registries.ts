// The registries that the benchmark runs on: one with the referrers API, one whose referrers live under a fallback tag.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findProgram } from '../__tests__/support/programs.ts';
import { freePort, type Server, serve } from './process.ts';

export interface RegistryRow {
  readonly name: string;
  readonly title: string;
  readonly referrersApi: boolean;
  /** Sequential requests that a blob takes: 1 where `POST ?digest=` is answered with 201, else POST and PUT. */
  readonly blobTrips: 1 | 2;
  /** Undefined where it is not on this machine. */
  start(folder: string): Promise<Server | undefined>;
}

const inProcess = new URL('../__tests__/support/registry/main.ts', import.meta.url).pathname;

async function embedded(...flags: readonly string[]): Promise<Server> {
  const port = await freePort();
  return serve({ program: process.execPath, args: [inProcess, '--port', `${port}`, ...flags] }, port);
}

export const REGISTRIES: readonly RegistryRow[] = [
  {
    name: 'api',
    title: 'the embedded registry, with the referrers API, 1,000 to a page',
    referrersApi: true,
    blobTrips: 1,
    start: () => embedded('--fault', 'page-size=1000'),
  },
  {
    name: 'fallback',
    title: 'distribution 3, without it: referrers under the fallback tag',
    referrersApi: false,
    blobTrips: 2,
    async start(folder) {
      const program = await findProgram('registry');
      if (program === undefined) return undefined;
      const port = await freePort();
      await mkdir(join(folder, 'distribution'), { recursive: true });
      const file = join(folder, 'distribution.yml');
      const settings = {
        version: 0.1,
        log: { level: 'error' },
        storage: { filesystem: { rootdirectory: join(folder, 'distribution') } },
        http: { addr: `127.0.0.1:${port}` },
      };
      await writeFile(file, JSON.stringify(settings));
      return serve({ program, args: ['serve', file], env: { OTEL_TRACES_EXPORTER: 'none' } }, port);
    },
  },
];

/** The embedded registry without the API, whose tag reads are stale for so many milliseconds: the ground of the race. */
export function startRacecourse(stale: number): Promise<Server> {
  return embedded('--no-referrers', ...(stale > 0 ? ['--fault', `stale-tags=${stale}`] : []));
}
