// Starts the registries that the benchmark runs on: one with the referrers API, one with referrers tags.
import { fileURLToPath } from 'node:url';
import { type Running, startProgram } from '../__tests__/support/registries/process.ts';
import { REGISTRIES as REAL } from '../__tests__/support/registries/registries.ts';

export interface RegistryRow {
  readonly name: string;
  readonly title: string;
  readonly referrersApi: boolean;
  /** Sequential requests per blob: 1 if the registry accepts `POST ?digest=` with 201, else 2 (POST and PUT). */
  readonly blobTrips: 1 | 2;
  /** Throws an error that says what to install if it is missing. */
  start(): Promise<Running>;
}

/** The registry of the tests, in a separate process. */
function embedded(...flags: readonly string[]): Promise<Running> {
  const main = fileURLToPath(new URL('../__tests__/support/registry/main.ts', import.meta.url));
  return startProgram('node', async ({ host }) => [main, '--port', host.split(':')[1] ?? '', ...flags]);
}

async function distribution(): Promise<Running> {
  const row = REAL.find(({ name }) => name === 'distribution 3');
  if (row === undefined) throw new Error('the tests have no row for distribution 3');
  return row.start({ auth: false });
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
    start: distribution,
  },
];

/** The embedded registry without the referrers API, with tag reads that are stale for some milliseconds; used by the race. */
export function startRacecourse(stale: number): Promise<Running> {
  return embedded('--no-referrers', ...(stale > 0 ? ['--fault', `stale-tags=${stale}`] : []));
}
