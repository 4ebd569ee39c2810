// Starts a registry with images that have twelve referrers each, for the benchmark of an organisation: a process of its own.
// usage: node bench/organisation-registry.ts IMAGES PUBLIC_KEY_FILE LATENCY REQUESTS_PER_SECOND IMAGES_PER_REPOSITORY, prints its host, ends with SIGTERM
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { startRegistry } from '../__tests__/support/registry/registry.ts';
import { EMPTY_DESCRIPTOR } from '../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';
import { readSigningKey } from '../src/signing/key.ts';
import { keySigner } from '../src/signing/signer.ts';
import { attach, predicates, putImage } from './signed-images.ts';

const [count = '2000', keyFile = '', latency = '50', limit = '1200', perRepository = '1'] = process.argv.slice(2);
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
await writeFile(keyFile, publicKey.export({ type: 'spki', format: 'pem' }));
const signer = keySigner(await readSigningKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), ''));
const registry = await startRegistry({ faults: { pageSize: 1000 } });
const statements = await predicates();
for (let at = 0; at < Number(count); at += 1) {
  const application = Math.floor(at / Number(perRepository));
  const name = `acme/team-${application % 20}/app-${application}`;
  const repository = registry.storage.repository(name);
  const image = putImage(registry, name, String(at));
  const bytes = repository.manifests.get(image.digest)?.bytes;
  if (bytes !== undefined) repository.putManifest(bytes, MEDIA_TYPE.manifest, `v1.${at}`);
  await attach(registry, name, image, statements, signer);
  // What other tools attach beside the signed evidence.
  for (const [mediaType, document] of [
    ['application/vnd.cyclonedx+json', { bomFormat: 'CycloneDX', specVersion: '1.6', version: at + 1, components: [] }],
    [
      'application/sarif+json',
      { version: '2.1.0', runs: [{ tool: { driver: { name: `scanner ${at}` } }, results: [] }] },
    ],
  ] as const) {
    const layer = repository.putBlob(JSON.stringify(document), mediaType);
    const manifest = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      artifactType: mediaType,
      config: EMPTY_DESCRIPTOR,
    };
    const { digest, size } = image;
    const subject = { mediaType: image.mediaType, digest, size };
    repository.putManifest(JSON.stringify({ ...manifest, layers: [layer], subject }), MEDIA_TYPE.manifest);
  }
}
registry.faults.latency = Number(latency);
registry.faults.requestsPerSecond = Number(limit);
// The list of requests would grow all the time.
setInterval(() => registry.clear(), 1_000).unref();
process.once('SIGTERM', () => void registry.close().then(() => process.exit(0)));
process.stdout.write(`${registry.host}\n`);
