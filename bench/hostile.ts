// Runs the built command line against hostile images and registries, with small and with ten times larger numbers, and
// measures time and memory. A row passes if the command stays within the bounds or names the bound by which it refuses, prints
// nothing that a terminal or a workflow log would execute, and still attaches the other evidence of the same call.
// usage: npm run bench:hostile -- [--only NAME,...] [--once]    BENCH_CLI=PATH measures another build
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { problemsOf, tellingLine } from './hostile/judgement.ts';
import { runner } from './hostile/measure.ts';
import { ROWS } from './hostile/rows.ts';

const CLI = process.env.BENCH_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, once: { type: 'boolean', default: false } },
});
const only = options.only.split(',').filter((name) => name !== '');
const rows = ROWS.filter(({ name }) => only.length === 0 || only.includes(name));
const run = runner(CLI);

const folder = await mkdtemp(join(tmpdir(), 'oci-evidence-hostile-'));
let failed = 0;
try {
  const heads = ['attack', 'numbers', 'exit', 'time', 'CPU', 'peak memory', 'verdict', 'message'];
  console.log(`| ${heads.join(' | ')} |\n|${' --- |'.repeat(heads.length)}`);
  for (const row of rows) {
    for (const [at, numbers] of (options.once ? row.sizes.slice(0, 1) : row.sizes).entries()) {
      const own = join(folder, `${row.name.replaceAll(/\W+/g, '-')}-${at}`);
      await mkdir(own);
      const stage = await row.prepare(own, numbers, run);
      const outcome = await run(stage.args, stage.env);
      const problems = [...problemsOf(outcome), ...((await stage.check?.(outcome)) ?? [])];
      await stage.stop?.();
      await rm(own, { recursive: true, force: true });
      if (problems.length > 0) failed += 1;
      const cells = [
        row.name,
        numbers.map((number) => number.toLocaleString('en')).join(' × '),
        outcome.code ?? 'killed',
        `${outcome.seconds.toFixed(1)} s`,
        `${outcome.cpuSeconds.toFixed(1)} s`,
        `${Math.round(outcome.peakBytes / 1024 / 1024)} MB`,
        problems.length > 0 ? `**${problems.join('; ')}**` : 'ok',
        tellingLine(outcome),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`\n${failed === 0 ? 'all within the bounds' : `${failed} failed`}`);
process.exitCode = failed === 0 && rows.length > 0 ? 0 : 1;
