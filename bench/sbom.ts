// Compares oci-evidence and syft on one image of real packages, in a local registry: time, memory and packages found.
// usage: npm run bench:sbom -- [--runs 5]
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgram } from '../__tests__/support/programs.ts';
import { parseManifest } from '../src/oci/descriptor.ts';
import { Stores } from '../src/oci/open.ts';
import { parseReference } from '../src/oci/reference.ts';
import { run } from './process.ts';
import { REGISTRIES } from './registries.ts';
import type { ChildReport } from './sbom-child.ts';
import { type BenchImage, benchImage } from './sbom-image.ts';
import { comparison, type Found, foundIn } from './sbom-packages.ts';
import { median } from './table.ts';

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });

interface Sample {
  readonly milliseconds: number;
  readonly cpuMilliseconds: number;
  /** Of all processes together: the SBOM is generated in a child process. */
  readonly peakBytes: number;
  /** A CycloneDX document. */
  readonly document?: string;
}

interface Contestant {
  readonly name: string;
  /** One run; undefined if the tool is not installed. */
  measure(): Promise<Sample | undefined>;
}

const OURS = 'ours, whole process';
const SYFT = 'syft, whole process';

const folder = await mkdtemp(join(tmpdir(), 'oci-evidence-sbom-'));
const image = await benchImage();
const registry = REGISTRIES.find(({ name }) => name === 'fallback') ?? REGISTRIES[0];
const server = await registry?.start();
if (server === undefined) throw new Error('there is no registry on this machine; run .ci/tools first');
try {
  const reference = `${server.host}/bench/sbom@${image.manifest.digest}`;
  await push(image, reference);
  const contestants = await contestantsOn(reference);
  const samples = new Map<string, Sample[]>();
  for (let number = 0; number < Number(options.runs); number++) {
    // The contestants take turns, so that a busy moment of the machine affects each of them.
    for (const { name, measure } of contestants) {
      const sample = await measure();
      if (sample !== undefined) samples.set(name, [...(samples.get(name) ?? []), sample]);
    }
  }
  report(samples);
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

async function contestantsOn(reference: string): Promise<readonly Contestant[]> {
  const child = new URL('sbom-child.ts', import.meta.url).pathname;
  const cache = join(folder, 'cache');
  const own = async (...args: string[]): Promise<Sample> => {
    const { stdout } = await run({ program: process.execPath, args: [child, ...args] });
    return JSON.parse(stdout) as ChildReport;
  };
  const cli = process.env.BENCH_CLI ?? new URL('../dist/cli.js', import.meta.url).pathname;
  const syft = await findProgram('syft');
  const whole = async (program: string, args: readonly string[]): Promise<Sample> => {
    const { milliseconds, cpuSeconds, peakBytes, stdout } = await run({ program, args });
    return { milliseconds, cpuMilliseconds: cpuSeconds * 1000, peakBytes, document: stdout };
  };
  const sbom = (cacheDirectory: string): Promise<Sample> =>
    whole(process.execPath, [cli, 'sbom', '--image', reference, '--cache-dir', cacheDirectory]);
  await sbom(cache);
  return [
    { name: 'decompressing the layers, nothing else', measure: () => own('decompress', reference) },
    { name: 'ours, the same work measured', measure: () => own('generate', reference) },
    { name: OURS, measure: () => sbom('none') },
    { name: 'ours, whole process, every layer cached', measure: () => sbom(cache) },
    {
      name: SYFT,
      measure: async () =>
        syft === undefined
          ? undefined
          : whole(syft, ['scan', '--quiet', '--output', 'cyclonedx-json', `registry:${reference}`]),
    },
  ];
}

function report(samples: ReadonlyMap<string, readonly Sample[]>): void {
  const floor = median((samples.values().next().value ?? []).map(({ milliseconds }) => milliseconds));
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
  );
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  const compressed = image.layers.reduce((sum, { size }) => sum + size, 0);
  console.log(
    `${image.layers.length} layers, ${megabytes(compressed)} compressed, ${megabytes(image.unpackedBytes)} unpacked; median of ${options.runs}.\n`,
  );
  console.log(
    '| | time | times decompressing | processor time | peak memory | packages |\n| --- | --- | --- | --- | --- | --- |',
  );
  const found = new Map<string, Found>();
  for (const [name, all] of samples) {
    const times = all.map(({ milliseconds }) => milliseconds);
    const cpu = all.map(({ cpuMilliseconds }) => cpuMilliseconds);
    const document = all[0]?.document;
    if (document !== undefined) found.set(name, foundIn(JSON.parse(document)));
    const cells = [
      name,
      `**${Math.round(median(times))} ms** (${Math.round(Math.min(...times))}–${Math.round(Math.max(...times))})`,
      (median(times) / floor).toFixed(2),
      `${Math.round(median(cpu))} ms`,
      megabytes(Math.max(...all.map(({ peakBytes }) => peakBytes))),
      found.has(name) ? `${[...(found.get(name) ?? new Map()).values()].reduce((sum, set) => sum + set.size, 0)}` : '',
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  const [ours, theirs] = [found.get(OURS), found.get(SYFT)];
  if (ours !== undefined && theirs !== undefined) console.log(`\n${comparison(ours, theirs)}`);
}

async function push({ path, manifest }: BenchImage, reference: string): Promise<void> {
  const stores = new Stores({
    env: process.env,
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
    warn: (text) => console.error(text),
    mask: () => undefined,
  });
  const from = stores.open(parseReference(`oci-layout:${path}`));
  const to = stores.open(parseReference(reference));
  const whole = await from.manifest(manifest.digest);
  const { config, layers } = parseManifest(whole, path);
  for (const descriptor of [...layers, ...(config ? [config] : [])]) {
    await to.pushBlob({ descriptor, open: () => from.blob(descriptor) });
  }
  await to.pushManifest(whole);
  await stores.close();
}
