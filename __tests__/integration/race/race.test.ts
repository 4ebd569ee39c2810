// Processes that attach to one digest at once, on a registry without the referrers API: nothing that was said to be done is
// lost. The command line is the built one: BENCH_CLI, or dist/cli.js.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const RACE = fileURLToPath(new URL('../../../bench/race.ts', import.meta.url));
const WRITERS = 8;

/** What `bench/race.ts` prints of one round, with 50 ms for each request. */
async function race(...options: string[]): Promise<string> {
  const args = [RACE, '--writers', String(WRITERS), '--rounds', '1', ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (error: { stdout?: string; stderr?: string }) => {
      throw new Error(`${error.stdout}\n${error.stderr}`, { cause: error });
    },
  );
  return stdout;
}

test.each([
  ['that reads its own writes', []],
  ['whose tags are read two seconds stale', ['--stale', '2000']],
  ['that another tool writes to meanwhile', ['--with', 'regctl']],
  ['that is stale and written to by another tool', ['--stale', '2000', '--with', 'regctl']],
])(
  'eight processes keep every entry on a registry %s',
  async (_, options) => {
    const printed = await race(...options);
    expect(printed).toContain(`${WRITERS} of ${WRITERS} survive`);
    expect(printed).not.toContain('said that they failed');
    expect(printed).toContain(`0 lost of ${WRITERS} reported as attached`);
  },
  240_000,
);
