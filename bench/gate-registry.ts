// Starts a registry with images that have ten signed referrers each, for the benchmark of the gate: a process of its own.
// usage: node bench/gate-registry.ts IMAGES PUBLIC_KEY_FILE, prints one line of JSON, ends with SIGTERM
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { startRegistry } from '../__tests__/support/registry/registry.ts';
import { readSigningKey } from '../src/signing/key.ts';
import { keySigner } from '../src/signing/signer.ts';
import { attach, predicates, putImage } from './signed-images.ts';

/** What the process prints. */
export interface GateData {
  readonly host: string;
  /** `repository@digest` of each image. */
  readonly images: readonly string[];
  /** The image with fifty referrers. */
  readonly large: string;
  readonly predicateTypes: readonly string[];
}

/** Images of one repository, as an organisation has versions of an application. */
const IMAGES_PER_REPOSITORY = 10;
const LARGE = 50;

const [count = '1000', keyFile = ''] = process.argv.slice(2);
const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
await writeFile(keyFile, publicKey.export({ type: 'spki', format: 'pem' }));
const signer = keySigner(await readSigningKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), ''));
const registry = await startRegistry({ faults: { pageSize: 1000 } });
const statements = await predicates();
const images: string[] = [];
for (let at = 0; at < Number(count); at += 1) {
  const name = `acme/app-${Math.floor(at / IMAGES_PER_REPOSITORY)}`;
  const image = putImage(registry, name, String(at));
  await attach(registry, name, image, statements, signer);
  images.push(`${name}@${image.digest}`);
}
const large = putImage(registry, 'acme/large', 'large');
const repeated = Array.from({ length: LARGE / statements.length }, (_, round) =>
  statements.map(([type, predicate]) => [type, { ...predicate, round }] as const),
);
await attach(registry, 'acme/large', large, repeated.flat(), signer);
process.once('SIGTERM', () => void registry.close().then(() => process.exit(0)));
const data: GateData = {
  host: registry.host,
  images,
  large: `acme/large@${large.digest}`,
  predicateTypes: statements.map(([type]) => type),
};
process.stdout.write(`${JSON.stringify(data)}\n`);
