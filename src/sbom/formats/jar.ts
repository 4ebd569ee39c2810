// A Java archive, with those nested in it: which artifact each one is, and which were merged into it.
import { createHash } from 'node:crypto';
import { Unreadable } from '../cataloguers/cataloguer.ts';
import { titled } from '../documents/license.ts';
import type { Hash } from './integrity.ts';
import { type Coordinates, knownGroup, type Pom, pomProperties, pomXml } from './maven.ts';
import { firstStanza, type Stanza } from './stanzas.ts';
import { type ZipBudget, zipEntries } from './zip.ts';

export interface JavaArtifact extends Coordinates {
  /** Where it stands in the outermost archive: empty for that itself, `!/BOOT-INF/lib/x.jar` for a nested one. */
  readonly inside: string;
  /** What the artifact's own archive is; absent for what was merged into another. */
  readonly hashes?: readonly Hash[];
  readonly licenses: readonly string[];
  readonly dependencies: readonly string[];
  readonly description?: string;
  readonly url?: string;
  readonly vendor?: string;
  readonly isRunnable: boolean;
}

export interface JavaArchive {
  readonly artifacts: readonly JavaArtifact[];
  /** Nested archives and metadata that could not be read, each with its reason. */
  readonly skipped: readonly (readonly [inside: string, reason: string])[];
}

/** Archives that hold classes, by their extension. */
export const ARCHIVE = /\.(?:jar|war|ear|hpi|jpi|par|sar|kar|nar|lpkg)$/i;
const METADATA = /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.(?:properties|xml)$/;
const MANIFEST = 'META-INF/MANIFEST.MF';
const LICENSE = /^META-INF\/LICENSE(?:\.txt|\.md)?$/i;
const FIELDS: ReadonlySet<string> = new Set(
  'automatic-module-name bundle-license bundle-symbolicname bundle-vendor bundle-version group-id implementation-title implementation-vendor implementation-vendor-id implementation-version main-class plugin-version short-name specification-version'.split(
    ' ',
  ),
);
const MAX_METADATA = 1024 * 1024;
/** Of all metadata in one file of the image: what is parsed costs more than what is only unpacked. */
const MAX_ALL_METADATA = 32 * 1024 * 1024;
const MAX_NESTED = 64 * 1024 * 1024;
const MAX_DEPTH = 3;
const MAX_SKIPPED = 50;

/** Of one file of the image, whatever is nested in it. */
const BUDGET: ZipBudget = { bytes: 512 * 1024 * 1024, entries: 200_000 };

/** Throws `Unreadable` for what is no archive; what is nested in it and unreadable is only listed. */
export async function javaArchive(path: string, bytes: Uint8Array, bounds: ZipBudget = BUDGET): Promise<JavaArchive> {
  const skipped: (readonly [string, string])[] = [];
  const skip = (inside: string, reason: string): void => {
    if (skipped.length < MAX_SKIPPED) skipped.push([inside, reason]);
  };
  const budget = { ...bounds };
  let metadata = MAX_ALL_METADATA;
  const open = async (archive: Uint8Array, inside: string, depth: number): Promise<JavaArtifact[]> => {
    const own = new Metadata();
    const limit = (name: string): number | undefined =>
      name === MANIFEST || METADATA.test(name) || LICENSE.test(name)
        ? Math.min(MAX_METADATA, metadata)
        : ARCHIVE.test(name)
          ? MAX_NESTED
          : undefined;
    const nested: JavaArtifact[] = [];
    try {
      for await (const entry of zipEntries(archive, budget, limit, (name, reason) =>
        skip(`${inside}!/${name}`, reason),
      )) {
        if (!ARCHIVE.test(entry.name)) {
          metadata -= entry.bytes.length;
          own.add(entry.name, entry.bytes);
        } else if (depth === MAX_DEPTH) skip(`${inside}!/${entry.name}`, `is nested deeper than ${MAX_DEPTH} archives`);
        else for (const one of await open(entry.bytes, `${inside}!/${entry.name}`, depth + 1)) nested.push(one);
      }
    } catch (error) {
      // What is no archive at all has nothing to list.
      const isNothing = inside === '' && own.isEmpty && nested.length === 0 && skipped.length === 0;
      if (!(error instanceof Unreadable) || isNothing) throw error;
      skip(inside, error.message);
    }
    return [...own.artifacts(inside === '' ? path : inside, inside, archive), ...nested];
  };
  return { artifacts: await open(bytes, '', 1), skipped };
}

/** The metadata of one archive. */
class Metadata {
  #manifest: Stanza | undefined;
  #license: string | undefined;
  readonly #properties = new Map<string, Coordinates>();
  readonly #poms = new Map<string, Pom>();

  get isEmpty(): boolean {
    return this.#manifest === undefined && this.#properties.size === 0 && this.#poms.size === 0;
  }

  add(name: string, bytes: Uint8Array): void {
    const text = new TextDecoder().decode(bytes);
    const folder = name.slice(0, name.lastIndexOf('/'));
    if (name === MANIFEST) this.#manifest = firstStanza(text, FIELDS);
    else if (LICENSE.test(name)) this.#license = titled(text);
    else if (name.endsWith('.properties')) {
      const coordinates = pomProperties(text);
      if (coordinates !== undefined) this.#properties.set(folder, coordinates);
    } else {
      try {
        this.#poms.set(folder, pomXml(text));
      } catch (error) {
        // A pom that is no XML takes nothing away from what the archive says elsewhere.
        if (!(error instanceof Unreadable)) throw error;
      }
    }
  }

  /** The archive's own artifact first, then those whose classes were merged into it. */
  artifacts(path: string, inside: string, archive: Uint8Array): JavaArtifact[] {
    const [stem, fileVersion] = splitName(path);
    const stated = new Map<string, Coordinates>();
    for (const [folder, { coordinates }] of this.#poms) if (coordinates !== undefined) stated.set(folder, coordinates);
    for (const [folder, coordinates] of this.#properties) stated.set(folder, coordinates);
    const main = mainOf(stated, stem, fileVersion);
    const merged = [...stated].filter(([folder]) => folder !== main);
    const coordinates = (main === undefined ? undefined : stated.get(main)) ?? this.#guessed(stem, fileVersion);
    const list: JavaArtifact[] = [];
    if (coordinates !== undefined) {
      list.push({ ...this.#artifact(coordinates, main, inside), ...this.#described(), hashes: hashesOf(archive) });
    }
    for (const [folder, other] of merged) list.push(this.#artifact(other, folder, `${inside}!/${folder}`));
    return list;
  }

  #artifact(coordinates: Coordinates, folder: string | undefined, inside: string): JavaArtifact {
    const pom = folder === undefined ? undefined : this.#poms.get(folder);
    const licenses = pom !== undefined && pom.licenses.length > 0 ? pom.licenses : this.#licenses(inside);
    return {
      ...coordinates,
      inside,
      licenses,
      dependencies: pom?.dependencies ?? [],
      ...(pom?.description && { description: pom.description }),
      ...(pom?.url && { url: pom.url }),
      ...(pom?.organization && { vendor: pom.organization }),
      isRunnable: false,
    };
  }

  /** The manifest and the licence's text speak of the archive, not of what was merged into it. */
  #licenses(inside: string): readonly string[] {
    if (inside.includes('!/META-INF/')) return [];
    const bundle = this.#field('bundle-license');
    if (bundle !== undefined) return licensesOf(bundle);
    return this.#license === undefined ? [] : [this.#license];
  }

  #described(): { readonly isRunnable: boolean; readonly vendor?: string } {
    const vendor = this.#field('implementation-vendor') ?? this.#field('bundle-vendor');
    return { isRunnable: this.#field('main-class') !== undefined, ...(vendor && { vendor }) };
  }

  /** Without a pom: the version and name of the file, then of the manifest; the group where anything tells it. */
  #guessed(stem: string, fileVersion: string | undefined): Coordinates | undefined {
    if (this.#manifest === undefined) return undefined;
    const versions = ['implementation-version', 'plugin-version', 'bundle-version', 'specification-version'];
    const version = fileVersion ?? versions.map((name) => this.#field(name)).find((value) => value && /\d/.test(value));
    if (version === undefined || /\s/.test(version) || stem === '') return undefined;
    return { group: this.#group(stem) ?? stem, artifact: stem, version };
  }

  #group(artifact: string): string | undefined {
    const known = knownGroup(artifact);
    if (known !== undefined) return known;
    // Gradle's nebula plugins write `group#artifact;version`.
    const title = /^([\w.-]+)#/.exec(this.#field('implementation-title') ?? '')?.[1];
    if (title !== undefined) return title;
    const group = this.#field('group-id') ?? this.#field('implementation-vendor-id');
    if (group !== undefined && isGroup(group)) {
      // Where the bundle's name says more than the vendor's, such as `org.hibernate.orm.core`, it is the group's.
      const bundle = this.#field('bundle-symbolicname')?.split(';', 1)[0]?.trim() ?? '';
      return bundle.startsWith(`${group}.`) ? bundle.slice(0, bundle.lastIndexOf('.')) : group;
    }
    for (const field of ['bundle-symbolicname', 'automatic-module-name']) {
      const name = this.#field(field)?.split(';', 1)[0]?.trim() ?? '';
      if (!isGroup(name)) continue;
      const last = name.slice(name.lastIndexOf('.') + 1);
      // `org.xerial.snappy.snappy-java` ends in the artifact's name; `org.postgresql.jdbc` has the group's name before that.
      return artifact.startsWith(last) || artifact.endsWith(last) || field === 'automatic-module-name'
        ? name.slice(0, name.lastIndexOf('.'))
        : name;
    }
    return undefined;
  }

  #field(name: string): string | undefined {
    // Lines of a manifest are cut after 72 bytes and go on with a space.
    return this.#manifest?.get(name)?.replaceAll('\n', '').trim() || undefined;
  }
}

/** A reversed domain of at least two parts. */
function isGroup(name: string): boolean {
  return /^(?:com|org|net|io|dev|edu|gov|jakarta|javax|software|de|fr|uk|eu|ch|jp|cn|ru|me|co|it|nl|se|cz|pl|at|app)\.[\w-]+(?:\.[\w-]+)*$/.test(
    name,
  );
}

/** The folder of the archive's own Maven metadata: the only one, or the one that the file is named after. */
function mainOf(
  stated: ReadonlyMap<string, Coordinates>,
  stem: string,
  version: string | undefined,
): string | undefined {
  const all = [...stated];
  if (all.length < 2) return all[0]?.[0];
  const exact = all.find(([, one]) => one.artifact === stem && (version === undefined || version === one.version));
  return (exact ?? all.find(([, one]) => one.artifact === stem))?.[0];
}

/** `guava-33.2.0-jre.jar`: the name up to the first part that begins with a digit, and the version. */
function splitName(path: string): [stem: string, version: string | undefined] {
  const base = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(ARCHIVE, '')
    .slice(0, 300);
  const match = /^(.+?)[-_](\d[\w.+~-]*)$/.exec(base);
  return match === null ? [base, undefined] : [match[1] as string, match[2]];
}

/** OSGi's syntax: several, each with attributes such as `;link=...`. */
function licensesOf(bundle: string): string[] {
  return bundle
    .split(',')
    .map((one) => one.split(';', 1)[0]?.trim() ?? '')
    .filter((one) => one !== '' && one !== '<<EXTERNAL>>')
    .slice(0, 20);
}

function hashesOf(bytes: Uint8Array): Hash[] {
  return [
    { algorithm: 'SHA-1', hex: createHash('sha1').update(bytes).digest('hex') },
    { algorithm: 'SHA-256', hex: createHash('sha256').update(bytes).digest('hex') },
  ];
}
