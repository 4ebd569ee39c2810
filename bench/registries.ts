// The registries that the benchmark runs on: one with the referrers API, one whose referrers live under a fallback tag.
import { fileURLToPath } from 'node:url';
import { type Running, startProgram } from '../__tests__/support/registries/process.ts';
import { REGISTRIES as REAL } from '../__tests__/support/registries/registries.ts';

export interface RegistryRow {
  readonly name: string;
  readonly title: string;
  readonly referrersApi: boolean;
  /** Sequential requests that a blob takes: 1 where `POST ?digest=` is answered with 201, else POST and PUT. */
  readonly blobTrips: 1 | 2;
  /** Throws an Error that says what to install where it is not on this machine. */
  start(): Promise<Running>;
}

/** The registry of the tests, as a process of its own. */
function embedded(...flags: readonly string[]): Promise<Running> {
  const main = fileURLToPath(new URL('../__tests__/support/registry/main.ts', import.meta.url));
  return startProgram('node', async ({ host }) => [main, '--port', host.split(':')[1] ?? '', ...flags]);
}

async function distribution(): Promise<Running> {
  const row = REAL.find(({ name }) => name === 'distribution 3');
  if (row === undefined) throw new Error('the tests know no distribution 3');
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

/** The embedded registry without the API, whose tag reads are stale for so many milliseconds: the ground of the race. */
export function startRacecourse(stale: number): Promise<Running> {
  return embedded('--no-referrers', ...(stale > 0 ? ['--fault', `stale-tags=${stale}`] : []));
}
