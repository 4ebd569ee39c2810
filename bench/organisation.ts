// Measures an audit of an organisation: images with twelve referrers each on a registry that limits the rate, with latency.
// One process on one core, four shards, a killed audit that is resumed, and the merge of many lines.
// usage: npm run bench:organisation [-- --images 2000] [--latency 50] [--limit 1200] [--lines 20000]
import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AuditLine } from '../src/audit/line.ts';
import { type Command, run } from './process.ts';

const LIMITS = { seconds: 60, megabytes: 250, mergeSeconds: 5, mergeMegabytes: 200 } as const;
const CLI = process.env.BENCH_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const SHARDS = 4;

const { values: options } = parseArgs({
  options: {
    images: { type: 'string', default: '2000' },
    latency: { type: 'string', default: '50' },
    limit: { type: 'string', default: '1200' },
    lines: { type: 'string', default: '20000' },
    require: { type: 'string', default: 'sbom,provenance,scan' },
  },
});
const images = Number(options.images);

const folder = await mkdtemp(join(tmpdir(), 'bench-organisation-'));
const file = (name: string): string => join(folder, name);
const keyFile = file('release.pub');

async function startRegistryProcess(): Promise<{ readonly host: string; stop(): void }> {
  const program = fileURLToPath(new URL('organisation-registry.ts', import.meta.url));
  const args = [program, options.images, keyFile, options.latency, options.limit];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const host = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => reject(new Error('the registry of the benchmark did not start')));
  });
  return { host, stop: () => void child.kill() };
}

const registry = await startRegistryProcess();

/** On one core, where the system can do that. */
function audit(...args: readonly string[]): Command {
  const policy = [`--require=${options.require}`, `--signed-by=key:${keyFile}`];
  const words = [CLI, 'audit', `--images-from=${registry.host}/acme/*`, ...policy, ...args];
  return process.platform === 'linux'
    ? { program: 'taskset', args: ['-c', '0', process.execPath, ...words] }
    : { program: process.execPath, args: words };
}

async function linesIn(name: string): Promise<readonly AuditLine[]> {
  const lines: AuditLine[] = [];
  for await (const line of createInterface({ input: createReadStream(file(name)) })) lines.push(JSON.parse(line));
  return lines;
}

/** The same images, none twice, all decided. */
function complete(lines: readonly AuditLine[]): readonly (readonly [string, boolean])[] {
  const references = new Set(lines.map(({ reference }) => reference));
  const passed = lines.filter(({ outcome }) => outcome === 'passed').length;
  return [
    [`${references.size} images, none twice`, references.size === images && lines.length === images],
    [`${passed} passed`, passed === images],
  ];
}

try {
  const whole = await run(audit(`--output=${file('whole.jsonl')}`));
  const lines = await linesIn('whole.jsonl');
  const requests = lines.reduce((sum, { behaviour }) => sum + behaviour.requests, 0);
  report(
    `${images} images with 12 referrers, ${options.latency} ms a request, at most ${options.limit} requests a second`,
    [
      ...figures(whole, LIMITS.seconds, LIMITS.megabytes),
      [`${requests} requests, ${(requests / (whole.milliseconds / 1000)).toFixed(0)} a second`, true],
      ...complete(lines),
    ],
  );

  const half = await run(audit(`--output=${file('half.jsonl')}`, '--tags=v1.*0', '--tags=v1.*5'));
  const growth = whole.peakBytes / half.peakBytes;
  report('A fifth of the images: memory does not depend on their number', [
    [`${(half.peakBytes / 1e6).toFixed(0)} MB, and all of them ${growth.toFixed(2)} times that`, growth < 1.5],
  ]);

  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, at) =>
      run(audit(`--shard=${at + 1}/${SHARDS}`, `--output=${file(`shard-${at + 1}.jsonl`)}`)),
    ),
  );
  const parts = await Promise.all(shards.map((_, at) => linesIn(`shard-${at + 1}.jsonl`)));
  report(`${SHARDS} shards at the same time, on the same core`, [
    [`${(Math.max(...shards.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(1)} s for the slowest`, true],
    [`${parts.map(({ length }) => length).join(' + ')} lines`, true],
    ...complete(parts.flat()),
  ]);

  const resumable = audit(`--state=${file('state')}`, `--output=${file('resumed.jsonl')}`);
  const child = spawn(resumable.program, resumable.args, { stdio: 'ignore' });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await sleep(whole.milliseconds / 2);
  child.kill('SIGKILL');
  await exited;
  const before = (await readFile(file('state/audit-lines.jsonl'), 'utf8')).split('\n').length - 1;
  const resumed = await run(resumable);
  report('A killed audit, resumed', [
    [
      `${before} lines before, ${(resumed.milliseconds / 1000).toFixed(1)} s for the rest`,
      before > 0 && before < images,
    ],
    ...complete(await linesIn('resumed.jsonl')),
  ]);

  const count = Number(options.lines);
  const names = Array.from({ length: count }, (_, at) => {
    const line = lines[at % lines.length] as AuditLine;
    return JSON.stringify({ ...line, reference: `${line.reference}-${Math.floor(at / lines.length)}` });
  });
  for (const at of [0, 1, 2, 3]) {
    await writeFile(file(`many-${at}.jsonl`), `${names.filter((_, number) => number % 4 === at).join('\n')}\n`);
  }
  const many = [0, 1, 2, 3].map((at) => file(`many-${at}.jsonl`));
  const merged = await run({
    program: process.execPath,
    args: [CLI, 'audit', 'merge', ...many, `--output-dir=${file('report')}`],
  });
  const mergedLines = (await linesIn('report/audit.jsonl')).length;
  report(`Merge of ${count} lines into markdown, CSV, HTML and JSON lines`, [
    ...figures(merged, LIMITS.mergeSeconds, LIMITS.mergeMegabytes),
    [`${mergedLines} lines`, mergedLines === count],
  ]);
} finally {
  registry.stop();
  await rm(folder, { recursive: true, force: true });
}

function figures(
  { milliseconds, cpuSeconds, peakBytes }: Awaited<ReturnType<typeof run>>,
  seconds: number,
  megabytes: number,
): readonly (readonly [string, boolean])[] {
  return [
    [`${(milliseconds / 1000).toFixed(1)} s (at most ${seconds})`, milliseconds / 1000 <= seconds],
    [`${cpuSeconds.toFixed(1)} s of processor time`, true],
    [`${(peakBytes / 1e6).toFixed(0)} MB at the peak (below ${megabytes})`, peakBytes / 1e6 < megabytes],
  ];
}

function report(title: string, lines: readonly (readonly [text: string, isReached: boolean])[]): void {
  console.log(`\n${title}`);
  for (const [text, isReached] of lines) {
    console.log(`  ${isReached ? ' ' : '✗'} ${text}`);
    if (!isReached) process.exitCode = 1;
  }
}
