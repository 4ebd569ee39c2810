// Compares the packages that oci-evidence and syft list for images as projects publish them, by package URL.
// usage: npm run bench:sbom-comparison -- [IMAGE...]
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../__tests__/support/programs.ts';
import { Stores } from '../src/oci/open.ts';
import { parseReference } from '../src/oci/reference.ts';
import { generateSboms, isImageSbom } from '../src/sbom/generate.ts';
import { sbomEvidence } from '../src/sbom/sbom-evidence.ts';
import { run } from './process.ts';
import { COMPARISON_IMAGES } from './sbom-comparison-images.ts';
import { type BenchImage, benchImage } from './sbom-image.ts';
import { comparison, foundIn } from './sbom-packages.ts';

const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(COMPARISON_IMAGES);
const syft = await findProgram('syft');
if (syft === undefined) throw new Error('syft is not on the PATH; run .ci/tools first');
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus()[0]?.model}, Node ${process.version}`);
const folder = await mkdtemp(join(tmpdir(), 'oci-evidence-comparison-'));
for (const name of names) {
  const layers = COMPARISON_IMAGES[name];
  if (layers === undefined) throw new Error(`there is no image "${name}"`);
  const image = await benchImage(`sbom-${name}`, layers);
  const ours = await ownDocument(image);
  const theirs = await run({
    program: syft,
    args: ['scan', '--quiet', '--output', 'cyclonedx-json', `oci-dir:${image.path}`],
  });
  const file = join(folder, `${name}.cdx.json`);
  await writeFile(file, ours);
  const converted = await run({ program: syft, args: ['convert', '--quiet', file, '--output', 'syft-json'] });
  const read: { readonly artifacts: readonly unknown[] } = JSON.parse(converted.stdout);
  const listed: { readonly components: readonly unknown[] } = JSON.parse(ours);
  console.log(
    `\n## ${name}\n\nsyft convert reads ${read.artifacts.length} of our ${listed.components.length} components.`,
  );
  console.log(`\n${comparison(foundIn(JSON.parse(ours)), foundIn(JSON.parse(theirs.stdout)))}`);
}
await rm(folder, { recursive: true, force: true });

async function ownDocument({ path, manifest }: BenchImage): Promise<string> {
  const stores = new Stores({
    env: process.env,
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: Math.random,
    warn: (text) => console.error(text),
    mask: () => undefined,
  });
  const store = stores.open(parseReference(`oci-layout:${path}`));
  const [result] = await generateSboms(store, [{ subject: await store.resolve(manifest.digest) }]);
  if (result === undefined || !isImageSbom(result)) throw new Error(result?.notice);
  const { document } = await sbomEvidence(result, { toolVersion: 'bench' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of document.open()) chunks.push(chunk);
  await stores.close();
  return Buffer.concat(chunks).toString();
}
