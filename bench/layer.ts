// Compares promote with crane copy on an image with one large layer, between two registries of the distribution project.
// usage: npm run bench:layer -- [--mebibytes 1024] [--runs 5]     BENCH_CLI: another cli.js than that of dist
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findProgram } from '../__tests__/support/programs.ts';
import { REGISTRIES } from '../__tests__/support/registries/registries.ts';
import { SeedRepository } from '../__tests__/support/seed.ts';
import { type Command, type Finished, run } from './process.ts';

const { values: options } = parseArgs({
  options: { mebibytes: { type: 'string', default: '1024' }, runs: { type: 'string', default: '5' } },
});

const MIB = 1024 * 1024;
const size = Number(options.mebibytes) * MIB;
const block = Buffer.alloc(MIB);
for (let at = 0; at < MIB; at += 4) block.writeUInt32LE((Math.random() * 2 ** 32) >>> 0, at);

/** Blocks that differ in their number only: a registry does not compress. */
function* content(): Generator<Buffer> {
  for (let number = 0; number < size / MIB; number += 1) {
    const next = Buffer.from(block);
    next.writeUInt32LE(number);
    yield next;
  }
}

/** Pushes the layer without holding it, and an image that consists of it. */
async function pushImage(host: string, repository: string, tag: string): Promise<void> {
  const hash = createHash('sha256');
  for (const chunk of content()) hash.update(chunk);
  const digest = `sha256:${hash.digest('hex')}`;
  const base = `http://${host}/v2/${repository}/`;
  const started = await fetch(`${base}blobs/uploads/`, { method: 'POST' });
  const location = new URL(started.headers.get('location') ?? '', base);
  location.searchParams.set('digest', digest);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const upload = request(location, { method: 'PUT', headers: { 'content-length': size } }, (response) =>
      resolve(response.resume().statusCode),
    ).on('error', reject);
    (async () => {
      for (const chunk of content())
        if (!upload.write(chunk)) await new Promise((drained) => upload.once('drain', drained));
      upload.end();
    })().catch(reject);
  });
  if (status !== 201) throw new Error(`the registry answered the upload of the layer with ${status}`);
  const seed = new SeedRepository(host, repository);
  const config = await seed.pushBlob('application/vnd.oci.image.config.v1+json', Buffer.from('{}'));
  const layer = { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest, size };
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  await seed.pushManifest({ schemaVersion: 2, mediaType, config, layers: [layer] }, tag);
}

const crane = await findProgram('crane');
const cli = process.env.BENCH_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const distribution = REGISTRIES.find(({ name }) => name === 'distribution 3');
if (distribution === undefined) throw new Error('the tests have no row for distribution 3');
const [source, target] = await Promise.all([distribution.start({ auth: false }), distribution.start({ auth: false })]);
try {
  await pushImage(source.host, 'bench/layer', 'v1');
  const from = `${source.host}/bench/layer:v1`;
  const tools: Readonly<Record<string, (to: string) => Command>> = {
    promote: (to) => ({ program: process.execPath, args: [cli, 'promote', from, to] }),
    ...(crane && { crane: (to) => ({ program: crane, args: ['copy', '--insecure', from, to] }) }),
  };
  const finished = new Map<string, Finished[]>(Object.keys(tools).map((name) => [name, []]));
  for (let number = 1; number <= Number(options.runs); number += 1) {
    for (const [name, command] of Object.entries(tools)) {
      finished.get(name)?.push(await run(command(`${target.host}/bench/${name}-${number}:v1`)));
    }
  }
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, a layer of ${options.mebibytes} MiB`);
  for (const [name, runs] of finished) {
    const best = (field: 'milliseconds' | 'cpuSeconds'): number => Math.min(...runs.map((one) => one[field]));
    const peak = Math.max(...runs.map(({ peakBytes }) => peakBytes)) / 1e6;
    const figures = `${Math.round(best('milliseconds'))} ms, ${best('cpuSeconds').toFixed(1)} s of processor time`;
    console.log(`${name}: best of ${runs.length} runs: ${figures}; peak memory ${Math.round(peak)} MB`);
  }
} finally {
  await Promise.all([source.stop(), target.stop()]);
}
