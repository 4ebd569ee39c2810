// Runs one cataloguer on files in memory as the engine does, and reads the fixtures of __tests__/fixtures/sbom.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { digestOf } from '../../src/oci/digest.ts';
import type { AnyCataloguer } from '../../src/sbom/cataloguers/catalogue.ts';
import { type Component, type Distro, type Found, Unreadable } from '../../src/sbom/cataloguers/cataloguer.ts';

const ROOT = fileURLToPath(new URL('../fixtures/sbom', import.meta.url));
export const LAYER = digestOf('layer');

export type Files = Readonly<Record<string, Uint8Array | string>>;

/** A fixture's bytes; one that ends in `.gz` unpacked. */
export function fixture(path: string): Buffer {
  const bytes = readFileSync(join(ROOT, path));
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

/** All files of a fixture directory, by their path in it. */
export function tree(folder: string): Record<string, Buffer> {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name).slice(join(ROOT, folder).length + 1);
        return [path, readFileSync(join(ROOT, folder, path))];
      }),
  );
}

/** The result of a cataloguer for one file: its facts, or the reason why there are none. */
export async function readOne(
  cataloguer: AnyCataloguer,
  path: string,
  bytes: Uint8Array,
  chunk = 65_536,
): Promise<unknown> {
  if ('scan' in cataloguer) {
    const scanner = cataloguer.scan(path, 0o755, bytes.length);
    for (let at = 0; scanner !== undefined && at < bytes.length; at += chunk) {
      // A copy that is overwritten afterwards: scanners may not hold on to what they are shown.
      const part = Buffer.from(bytes.subarray(at, at + chunk));
      const goesOn = scanner.write(part);
      part.fill(0);
      if (!goesOn) break;
    }
    return scanner?.end();
  }
  if ('directory' in cataloguer) return cataloguer.directory(path);
  return cataloguer.wants(path, 0o644) ? await cataloguer.read({ path, bytes }) : undefined;
}

export interface Catalogued {
  readonly components: Component[];
  readonly purls: string[];
  /** `path: text` */
  readonly notes: string[];
  find(name: string): Component;
}

export async function catalogued(cataloguer: AnyCataloguer, files: Files, distro?: Distro): Promise<Catalogued> {
  const found: Found<unknown>[] = [];
  const notes: string[] = [];
  for (const path of Object.keys(files).sort()) {
    try {
      const facts = await readOne(cataloguer, path, Buffer.from(files[path] ?? ''));
      // Facts are cached as JSON: what does not survive that is lost.
      if (facts !== undefined) found.push({ path, layer: LAYER, facts: JSON.parse(JSON.stringify(facts)) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.push(`/${path}: ${error.message}`);
    }
  }
  const note = (path: string, text: string): void => void notes.push(`${path}: ${text}`);
  const components = cataloguer.assemble(found, { ...(distro && { distro }), note });
  return {
    components,
    purls: components.map(({ purl }) => purl),
    notes,
    find: (name) => {
      const component = components.find((one) => one.name === name);
      if (component === undefined)
        throw new Error(`no component ${name} among ${components.map((one) => one.name).join(', ')}`);
      return component;
    },
  };
}

export const DEBIAN: Distro = { id: 'debian', versionId: '12' };
