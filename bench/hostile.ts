// Runs the built command line against hostile images and registries, each at two sizes, and measures time and memory. A row
// passes if the command stays within the bounds or names the bound by which it refuses, prints nothing that a terminal or a
// workflow log would execute, and still attaches the other evidence of the same call.
// usage: npm run bench:hostile -- [--only NAME,...] [--once]    BENCH_CLI=PATH measures another build
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  globalPaxHeader,
  hostileFileName,
  hostilePlatforms,
  type ImageMaker,
  jarBombs,
  linksTimesFiles,
  manyLayers,
  rpmNullColumns,
  skippableFrames,
} from './hostile/images.ts';
import { Layout } from './hostile/layout.ts';
import {
  broadList,
  endlessPages,
  HOSTILE_TEXTS,
  type Hostility,
  retryAfter,
  slowLayer,
  startHostileRegistry,
} from './hostile/registry.ts';

const MOST_BYTES = 512 * 1024 * 1024;
const MOST_SECONDS = 20;
/** A command that is not over by then is killed. */
const KILL_SECONDS = 90;

const CLI = process.env.BENCH_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, once: { type: 'boolean', default: false } },
});

interface Stage {
  /** The arguments of the command line. */
  readonly args: readonly string[];
  /** What the command attaches besides the hostile part, if it attaches anything. */
  readonly attached?: string;
  stop?(): void;
}

interface Row {
  readonly name: string;
  /** The numbers of each run: as small as the attack needs, then ten times larger. */
  readonly sizes: readonly (readonly number[])[];
  prepare(folder: string, numbers: readonly number[]): Promise<Stage>;
}

/** Attaches the SBOM of a hostile image, and a file that has nothing to do with it. */
const image = (name: string, sizes: Row['sizes'], make: ImageMaker): Row => ({
  name,
  sizes,
  async prepare(folder, numbers) {
    const layout = await Layout.create(join(folder, 'layout'));
    const reference = await layout.finish(await make(layout, numbers));
    const file = join(folder, 'other-evidence.txt');
    await writeFile(file, 'evidence that is not hostile');
    const flags = ['--sbom', 'generate', '--provenance', 'none', '--cache-dir', join(folder, 'cache')];
    return { args: ['attach', reference, ...flags, '--evidence', `custom=${file}`], attached: reference };
  },
});

const registry = (
  name: string,
  sizes: Row['sizes'],
  hostility: (numbers: readonly number[]) => Hostility,
  command: readonly string[] = ['discover'],
): Row => ({
  name,
  sizes,
  async prepare(folder, numbers) {
    const { reference, stop } = await startHostileRegistry(hostility(numbers));
    const [verb = '', ...flags] = command;
    const cache = verb === 'sbom' ? ['--cache-dir', join(folder, 'cache')] : [];
    return { args: [verb, reference, ...cache, ...flags], stop };
  },
});

const ROWS: readonly Row[] = [
  image(
    'many layers',
    [
      [18_000, 2_500],
      [180_000, 25_000],
    ],
    manyLayers,
  ),
  image(
    'links times files',
    [
      [7_000, 9_000],
      [70_000, 90_000],
    ],
    linksTimesFiles,
  ),
  image(
    'global pax header',
    [
      [300_000, 400],
      [3_000_000, 4_000],
    ],
    globalPaxHeader,
  ),
  image('rpm null columns', [[120], [1_200]], rpmNullColumns),
  image('jar bombs', [[25], [250]], jarBombs),
  image('zstd skippable frames', [[200_000], [2_000_000]], skippableFrames),
  image('file name', [[1]], hostileFileName),
  image('platform names', [[300], [3_000]], hostilePlatforms),
  registry('broad list', [[80_000], [800_000]], ([count = 0]) => broadList(count)),
  registry('endless pages', [[0]], () => endlessPages()),
  registry('slow layer', [[2_000], [20_000]], ([milliseconds = 0]) => slowLayer(milliseconds), ['sbom']),
  registry('retry after', [[110], [86_400]], ([seconds = 0]) => retryAfter(seconds)),
  ...Object.entries(HOSTILE_TEXTS).map(([name, hostility]) => registry(`text: ${name}`, [[0]], () => hostility)),
  {
    name: 'cache below /proc',
    sizes: [[0]],
    async prepare(folder) {
      const layout = await Layout.create(join(folder, 'layout'));
      const reference = await layout.finish(await manyLayers(layout, [10, 1]));
      return { args: ['sbom', reference, '--cache-dir', '/proc/1/cache'] };
    },
  },
];

interface Outcome {
  readonly code: number | undefined;
  readonly seconds: number;
  readonly peakBytes: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process and everything that it started. A process that is gone has no children. */
async function processTree(pid: number): Promise<number[]> {
  const children = (await readProcess(`${pid}/task/${pid}/children`)).split(' ').filter((text) => text !== '');
  const below = await Promise.all(children.map((child) => processTree(Number(child))));
  return [pid, ...below.flat()];
}

async function residentBytes(pid: number): Promise<{ now: number; peak: number }> {
  const status = await readProcess(`${pid}/status`);
  const bytes = (field: string): number =>
    1024 * Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return { now: bytes('VmRSS'), peak: bytes('VmHWM') };
}

/** A file of /proc, or nothing if the process has ended. */
async function readProcess(path: string): Promise<string> {
  try {
    return await readFile(`/proc/${path}`, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

/** Runs the command line to its end, or to the time when it is killed. `peakBytes` is that of all its processes together. */
async function run(args: readonly string[]): Promise<Outcome> {
  const began = performance.now();
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', TMPDIR: tmpdir() };
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8');
    child[name].on('data', (text: string) => {
      if (printed[name].length < 1_000_000) printed[name] += text;
    });
  }
  let peakBytes = 0;
  const look = setInterval(async () => {
    const resident = await Promise.all((await processTree(child.pid ?? 0)).map(residentBytes));
    peakBytes = Math.max(peakBytes, ...resident.map(({ peak }) => peak));
    peakBytes = Math.max(
      peakBytes,
      resident.reduce((sum, { now }) => sum + now, 0),
    );
  }, 20);
  const kill = setTimeout(() => child.kill('SIGKILL'), KILL_SECONDS * 1000);
  const code = await new Promise<number | undefined>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? undefined));
  });
  clearInterval(look);
  clearTimeout(kill);
  return { code, seconds: (performance.now() - began) / 1000, peakBytes, ...printed };
}

/** A refusal says what could not be done or was left out, with a number, and which side of it is allowed. */
const REFUSAL =
  /could not|cannot|failed|refus|reject|skipp|stopp|incomplete|left out|unread|too |note:|warning:|error:/i;
const SIDE =
  /\b(limit|bound|budget|at most|more than|exceeds?|maximum|larger|longer|slower|within|only|least|above|below)\b/i;
const isRefusal = (line: string): boolean => REFUSAL.test(line) && SIDE.test(line) && /\d/.test(line);
/** Controls that a terminal executes, and lines that a runner takes for commands. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
const EXECUTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|(^|[\r\n\u0085\u2028\u2029])\s*::/;

async function judgementOf(stage: Stage, outcome: Outcome): Promise<string[]> {
  const problems: string[] = [];
  const text = outcome.stdout + outcome.stderr;
  const refusal = text.split('\n').find(isRefusal);
  const within = outcome.seconds <= MOST_SECONDS && outcome.peakBytes <= MOST_BYTES;
  if (outcome.code === undefined) problems.push(`killed after ${KILL_SECONDS} s`);
  else if (!within && refusal === undefined) problems.push('outside the bounds, and no bound named');
  else if (outcome.peakBytes > MOST_BYTES) problems.push('refused after using too much memory');
  if (outcome.code !== undefined && outcome.code > 2) problems.push(`exit code ${outcome.code}`);
  if (/^\s+at .+:\d+:\d+\)?$/m.test(outcome.stderr)) problems.push('a stack trace');
  if (EXECUTABLE.test(text)) problems.push('executable text in the output');
  if (stage.attached !== undefined) {
    const { stdout } = await run(['discover', stage.attached, '--format', 'json']);
    if (!stdout.includes('"kind": "custom"')) problems.push('the other evidence is not attached');
  }
  return problems;
}

function lastLine(text: string): string {
  const lines = text.trim().split('\n');
  const bound = lines.find(isRefusal) ?? lines.at(-1) ?? '';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the table is printed too
  return bound.replaceAll(/[\x00-\x1f\x7f-\x9f|]/g, ' ').slice(0, 140);
}

const folder = await mkdtemp(join(tmpdir(), 'oci-evidence-hostile-'));
let failed = 0;
try {
  console.log(
    '| attack | numbers | exit | time | peak memory | verdict | said |\n| --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const row of ROWS.filter(({ name }) => options.only === '' || options.only.split(',').includes(name))) {
    for (const [at, numbers] of (options.once ? row.sizes.slice(0, 1) : row.sizes).entries()) {
      const own = join(folder, `${row.name.replaceAll(/\W+/g, '-')}-${at}`);
      await mkdir(own);
      const stage = await row.prepare(own, numbers);
      const outcome = await run(stage.args);
      const problems = await judgementOf(stage, outcome);
      stage.stop?.();
      await rm(own, { recursive: true, force: true });
      if (problems.length > 0) failed += 1;
      const cells = [
        row.name,
        numbers.map((number) => number.toLocaleString('en')).join(' × '),
        outcome.code ?? 'killed',
        `${outcome.seconds.toFixed(1)} s`,
        `${Math.round(outcome.peakBytes / 1024 / 1024)} MB`,
        problems.length > 0 ? `**${problems.join('; ')}**` : 'ok',
        lastLine(outcome.stderr) || lastLine(outcome.stdout),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`\n${failed === 0 ? 'all within the bounds' : `${failed} failed`}`);
process.exitCode = failed === 0 ? 0 : 1;
