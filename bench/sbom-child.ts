// One measured run in a process of its own, which reports the time from its first request to its last byte and its peak
// memory: `decompress` reads and unpacks every layer and does nothing else, `generate` makes the SBOM.
// usage: node bench/sbom-child.ts decompress|generate IMAGE
import { createGunzip } from 'node:zlib';
import { parseManifest } from '../src/oci/descriptor.ts';
import { Stores } from '../src/oci/open.ts';
import { parseReference } from '../src/oci/reference.ts';
import type { ReadableStore } from '../src/oci/store.ts';
import { generateSboms, isImageSbom } from '../src/sbom/generate.ts';
import { sbomEvidence } from '../src/sbom/sbom-evidence.ts';

/** What a run prints, as one line of JSON. */
export interface ChildReport {
  readonly milliseconds: number;
  /** User and system time of all threads. */
  readonly cpuMilliseconds: number;
  readonly peakBytes: number;
  /** Of `generate`: the document. */
  readonly document?: string;
}

const [mode, image = ''] = process.argv.slice(2);
const stores = new Stores({
  env: process.env,
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  warn: (text) => console.error(text),
  mask: () => undefined,
});
const reference = parseReference(image);
const store = stores.open(reference);
const began = performance.now();
const cpuBefore = process.cpuUsage();
const document =
  mode === 'decompress'
    ? await decompress(store, reference.digest ?? '')
    : await generate(store, reference.digest ?? '');
const milliseconds = performance.now() - began;
const { user, system } = process.cpuUsage(cpuBefore);
await stores.close();
const peakBytes = process.resourceUsage().maxRSS * 1024;
const report: ChildReport = {
  milliseconds,
  cpuMilliseconds: (user + system) / 1000,
  peakBytes,
  ...(document !== undefined && { document }),
};
process.stdout.write(JSON.stringify(report));

/** All layers at once, in the chunks that are quickest: the floor that everything else is measured against. */
async function decompress(from: ReadableStore, digest: string): Promise<undefined> {
  const { layers } = parseManifest(await from.manifest(digest), from.location);
  await Promise.all(
    layers.map(async (layer) => {
      const gunzip = createGunzip({ chunkSize: 512 * 1024 });
      const unpacked = (async () => {
        for await (const _ of gunzip);
      })();
      for await (const chunk of from.blob(layer)) {
        if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve));
      }
      gunzip.end();
      await unpacked;
    }),
  );
}

async function generate(from: ReadableStore, digest: string): Promise<string> {
  const subject = await from.resolve(digest);
  const [result] = await generateSboms(from, [{ subject }]);
  if (result === undefined || !isImageSbom(result)) throw new Error(result?.notice);
  const evidence = await sbomEvidence(result, { toolVersion: 'bench' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of evidence.document.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
