// Parses hashes of package managers: subresource integrity (`sha512-BASE64`) and hexadecimal.
import type { Component } from '../cataloguers/cataloguer.ts';

export type Hash = NonNullable<Component['hashes']>[number];

const ALGORITHMS: Readonly<Record<string, readonly [Hash['algorithm'], bytes: number]>> = {
  md5: ['MD5', 16],
  sha1: ['SHA-1', 20],
  sha256: ['SHA-256', 32],
  sha512: ['SHA-512', 64],
};

/** The hashes of a subresource integrity value. Malformed hashes and other algorithms are left out. */
export function fromIntegrity(value: string): Hash[] {
  return value
    .slice(0, 1000)
    .split(/\s+/)
    .flatMap((one) => {
      const dash = one.indexOf('-');
      return hashOf(
        one.slice(0, dash),
        Buffer.from(one.slice(dash + 1).split('?', 1)[0] ?? '', 'base64').toString('hex'),
      );
    });
}

/** A hexadecimal hash whose algorithm is named `sha256` or `SHA-256`. Empty if malformed. */
export function hashOf(algorithm: string, hex: string): Hash[] {
  const name = algorithm.toLowerCase().replace('-', '');
  const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
  if (known === undefined || hex.length !== known[1] * 2 || !/^[0-9a-f]+$/i.test(hex)) return [];
  return [{ algorithm: known[0], hex: hex.toLowerCase() }];
}
