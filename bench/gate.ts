// Measures the gate: one image with 50 signed referrers, and 1,000 images with ten each against one cosign call per type and image.
// usage: npm run bench:gate [-- --images 1000] [--calls 40] [--runs 3]
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findProgram } from '../__tests__/support/programs.ts';
import type { GateData } from './gate-registry.ts';
import { type Command, type Finished, run, startProxyProcess } from './process.ts';
import { median } from './table.ts';

const LIMITS = { trips: 6, cpuSeconds: 1, peakMegabytes: 300, ratio: 20 } as const;
const KINDS =
  'sbom,provenance,scan,vex,test-result,approval,model-card,evaluation-report,red-team-summary,tool-manifest';
const CLI = process.env.BENCH_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));

const { values: options } = parseArgs({
  options: {
    images: { type: 'string', default: '1000' },
    calls: { type: 'string', default: '40' },
    runs: { type: 'string', default: '3' },
  },
});
const runs = Number(options.runs);

interface GateRegistry {
  readonly data: GateData;
  stop(): Promise<void>;
}

async function startGateRegistry(keyFile: string): Promise<GateRegistry> {
  const program = fileURLToPath(new URL('gate-registry.ts', import.meta.url));
  const child = spawn(process.execPath, [program, options.images, keyFile], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    void exited.then(() => reject(new Error('the registry of the benchmark did not start')));
  });
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
  };
  return { data: JSON.parse(line), stop };
}

async function repeated(command: Command): Promise<readonly Finished[]> {
  const finished: Finished[] = [];
  for (let turn = 0; turn < runs; turn += 1) finished.push(await run(command));
  return finished;
}

const folder = await mkdtemp(join(tmpdir(), 'bench-gate-'));
const keyFile = join(folder, 'release.pub');
const registry = await startGateRegistry(keyFile);
try {
  const { host, images, large, predicateTypes } = registry.data;
  const verify = (...args: readonly string[]): Command => ({
    program: process.execPath,
    args: [CLI, 'verify', ...args, `--require=${KINDS}`, `--signed-by=key:${keyFile}`, '--format=json'],
  });

  const proxy = await startProxyProcess(host);
  await proxy.reset(20);
  await run(verify(`${proxy.host}/${large}`));
  const { requests, waves } = await proxy.tally();
  await proxy.stop();
  const fifty = await repeated(verify(`${host}/${large}`));
  const cpu = Math.min(...fifty.map(({ cpuSeconds }) => cpuSeconds));
  const time = median(fifty.map(({ milliseconds }) => milliseconds));
  report('50 signed referrers', [
    [`${waves} round trips (${requests} requests)`, waves <= LIMITS.trips],
    [`${cpu.toFixed(2)} s of processor time, the start of Node included`, cpu <= LIMITS.cpuSeconds],
    [`${time.toFixed(0)} ms`, true],
  ]);

  // As a deployment names them.
  const containers = images.map((image) => `    - image: ${host}/${image}\n`).join('');
  const manifest = join(folder, 'pods.yaml');
  await writeFile(manifest, `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${containers}`);
  const ours = await repeated(verify(`--images-from=${manifest}`));
  const seconds = median(ours.map(({ milliseconds }) => milliseconds)) / 1000;
  const megabytes = Math.max(...ours.map(({ peakBytes }) => peakBytes)) / 1e6;
  const title = `${images.length} images with ${predicateTypes.length} signed referrers each, in one process`;
  report(title, [
    [`${megabytes.toFixed(0)} MB at the peak`, megabytes < LIMITS.peakMegabytes],
    [`${seconds.toFixed(1)} s`, true],
  ]);

  const cosign = await findProgram('cosign');
  if (cosign === undefined) throw new Error('cosign is not on this machine; run .ci/tools cosign');
  const pairs = images.flatMap((image) => predicateTypes.map((type) => ({ image, type })));
  const step = Math.max(1, Math.floor(pairs.length / Number(options.calls)));
  // A step that no number of types divides, so that the sample has all types.
  const sample = pairs.filter((_, at) => at % (step % predicateTypes.length === 0 ? step + 1 : step) === 0);
  const flags = ['--key', keyFile, '--insecure-ignore-tlog', '--allow-http-registry'];
  const calls: Finished[] = [];
  for (const { image, type } of sample) {
    const args = ['verify-attestation', ...flags, '--type', type, `${host}/${image}`];
    calls.push(await run({ program: cosign, args, env: { HOME: folder } }));
  }
  const each = calls.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / calls.length / 1000;
  const extrapolated = each * pairs.length;
  const ratio = extrapolated / seconds;
  report(`cosign verify-attestation --key, one call per type and image, on the same registry`, [
    [`${(each * 1000).toFixed(0)} ms a call, the mean of ${calls.length} calls in sequence`, true],
    [`${extrapolated.toFixed(0)} s for ${pairs.length} calls, extrapolated`, true],
    [`${ratio.toFixed(1)} times the time of oci-evidence`, ratio >= LIMITS.ratio],
  ]);
} finally {
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
}

function report(title: string, lines: readonly (readonly [text: string, isReached: boolean])[]): void {
  console.log(`\n${title}`);
  for (const [text, isReached] of lines) {
    console.log(`  ${isReached ? ' ' : '✗'} ${text}`);
    if (!isReached) process.exitCode = 1;
  }
}
