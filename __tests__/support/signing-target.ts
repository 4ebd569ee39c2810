// What tests of signatures sign: an image by digest in a registry on loopback, with and without the referrers API.
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { SeedRepository } from './seed.ts';

export const REGISTRIES = [
  { title: 'with the referrers API', faults: {} },
  { title: 'with fallback tags', faults: { noReferrers: 404 } },
] as const;

/** Pushes an image with one layer. */
export async function pushTarget(host: string, name: string, layer: string | Uint8Array = name): Promise<string> {
  const { digest } = await new SeedRepository(host, `signing/${name}`).pushImage(layer);
  return `${host}/signing/${name}@${digest}`;
}

/** A private key as PEM. */
export async function writeKey(path: string): Promise<void> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }));
}
