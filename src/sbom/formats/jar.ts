// Reads a Java archive and its nested archives: the artifact of each, and artifacts merged into it.
import { hash } from 'node:crypto';
import { type ArchiveBudget, type Identity, type RandomAccess, Unreadable } from '../cataloguers/cataloguer.ts';
import { titled } from '../documents/license.ts';
import type { Hash } from './integrity.ts';
import { type Coordinates, type Pom, pomProperties, pomXml } from './maven.ts';
import { isWellKnown, knownGroup } from './maven-groups.ts';
import { guessedGroup, KNOWN } from './maven-identity.ts';
import { firstStanza, type Stanza } from './stanzas.ts';
import { zipEntries } from './zip.ts';

export interface JavaArtifact extends Coordinates {
  /** Location in the outermost archive: empty for that archive, `!/BOOT-INF/lib/x.jar` for a nested one. */
  readonly inside: string;
  /** Hashes of the artifact's archive. Absent for artifacts merged into another archive. */
  readonly hashes?: readonly Hash[];
  readonly licenses: readonly string[];
  readonly dependencies: readonly string[];
  readonly description?: string;
  readonly url?: string;
  readonly vendor?: string;
  readonly isRunnable: boolean;
  /** How the coordinates were guessed, if the archive does not state them. */
  readonly identity?: Identity;
}

export interface JavaArchive {
  readonly artifacts: readonly JavaArtifact[];
  /** Nested archives and metadata that could not be read, with the reason. */
  readonly skipped: readonly (readonly [inside: string, reason: string])[];
}

/** Extensions of archives with classes. */
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
/** Bytes of metadata per file of the image. Parsing costs more than unpacking. */
const MAX_ALL_METADATA = 32 * 1024 * 1024;
const MAX_NESTED = 64 * 1024 * 1024;
const MAX_DEPTH = 3;
const MAX_SKIPPED = 50;

/** Per file, including nested archives, if the layer has no budget. */
const BUDGET: ArchiveBudget = { bytes: 512 * 1024 * 1024, entries: 200_000 };

/** Throws `Unreadable` if the file is not an archive. Unreadable nested archives are listed in `skipped`. */
export async function javaArchive(
  path: string,
  whole: Uint8Array | RandomAccess,
  layer?: ArchiveBudget,
): Promise<JavaArchive> {
  const skipped: (readonly [string, string])[] = [];
  const skip = (inside: string, reason: string): void => {
    if (skipped.length < MAX_SKIPPED) skipped.push([inside, reason]);
  };
  // A layer's own budget is shared by its files, whatever their number.
  const budget = layer ?? { ...BUDGET };
  let metadata = MAX_ALL_METADATA;
  const open = async (archive: Uint8Array | RandomAccess, inside: string, depth: number): Promise<JavaArtifact[]> => {
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
        } else if (depth === MAX_DEPTH) skip(`${inside}!/${entry.name}`, `nested in more than ${MAX_DEPTH} archives`);
        else for (const one of await open(entry.bytes, `${inside}!/${entry.name}`, depth + 1)) nested.push(one);
      }
    } catch (error) {
      // Nothing was read: the file is not an archive.
      const isNothing = inside === '' && own.isEmpty && nested.length === 0 && skipped.length === 0;
      if (!(error instanceof Unreadable) || isNothing) throw error;
      skip(inside, error.message);
    }
    return [...own.artifacts(inside === '' ? path : inside, inside, archive), ...nested];
  };
  return { artifacts: await open(whole, '', 1), skipped };
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
    const directory = name.slice(0, name.lastIndexOf('/'));
    if (name === MANIFEST) this.#manifest = firstStanza(text, FIELDS);
    else if (LICENSE.test(name)) this.#license = titled(text);
    else if (name.endsWith('.properties')) {
      const coordinates = pomProperties(text);
      if (coordinates !== undefined) this.#properties.set(directory, coordinates);
    } else {
      try {
        this.#poms.set(directory, pomXml(text));
      } catch (error) {
        // An invalid pom is ignored, because the archive has other metadata.
        if (!(error instanceof Unreadable)) throw error;
      }
    }
  }

  /** The archive's own artifact first, then the artifacts merged into it. */
  artifacts(path: string, inside: string, archive: Uint8Array | RandomAccess): JavaArtifact[] {
    const [stem, fileVersion] = splitName(path);
    const declared = new Map<string, Coordinates>();
    for (const [directory, { coordinates }] of this.#poms)
      if (coordinates !== undefined) declared.set(directory, coordinates);
    for (const [directory, coordinates] of this.#properties) declared.set(directory, coordinates);
    const main = mainOf(declared, stem, fileVersion);
    const merged = [...declared].filter(([directory]) => directory !== main);
    const stated = main === undefined ? undefined : published(declared.get(main), fileVersion);
    const coordinates = stated ?? this.#guessed(stem, fileVersion);
    const list: JavaArtifact[] = [];
    if (coordinates !== undefined) {
      list.push({ ...this.#artifact(coordinates, main, inside), ...this.#described(), hashes: hashesOf(archive) });
    }
    for (const [directory, other] of merged) list.push(this.#artifact(other, directory, `${inside}!/${directory}`));
    return list;
  }

  #artifact(coordinates: Coordinates, directory: string | undefined, inside: string): JavaArtifact {
    const pom = directory === undefined ? undefined : this.#poms.get(directory);
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

  /** Manifest and licence text describe the archive itself, not the artifacts merged into it. */
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

  /** Coordinates without a pom: from the file's name and the manifest. */
  #guessed(stem: string, fileVersion: string | undefined): (Coordinates & { readonly identity: Identity }) | undefined {
    const versions = ['implementation-version', 'plugin-version', 'bundle-version', 'specification-version'];
    const version = fileVersion ?? versions.map((name) => this.#field(name)).find((value) => value && /\d/.test(value));
    if (version === undefined || /\s/.test(version) || stem === '') return undefined;
    const guess = guessedGroup(stem, (name) => this.#field(name));
    if (this.#manifest === undefined && guess.confidence < KNOWN) return undefined;
    const { group, ...identity } = guess;
    return { group, artifact: stem, version, identity };
  }

  #field(name: string): string | undefined {
    // Manifest lines are wrapped after 72 bytes. Continuation lines start with a space.
    return this.#manifest?.get(name)?.replaceAll('\n', '').trim() || undefined;
  }
}

/** The directory of the archive's own Maven metadata: the only one, or the one that matches the file's name. */
function mainOf(
  declared: ReadonlyMap<string, Coordinates>,
  stem: string,
  version: string | undefined,
): string | undefined {
  const all = [...declared];
  const [only] = all;
  if (only === undefined || all.length === 1) {
    // The file is another artifact if it has another name and another version: xalan-2.7.3.jar contains the pom of bcel 6.7.0.
    const { artifact = '', version: own = '' } = only?.[1] ?? {};
    // log4j-1.2-api.jar is named after log4j-1.2-api, although a version may start at 1.2.
    const isNamed = `${stem}-${version}-`.startsWith(`${artifact}-`);
    const isOther = version !== undefined && !isNamed && !version.startsWith(own);
    return isOther && knownGroup(stem) !== undefined ? undefined : only?.[0];
  }
  const exact = all.find(([, one]) => one.artifact === stem && (version === undefined || version === one.version));
  return (exact ?? all.find(([, one]) => one.artifact === stem))?.[0];
}

/** Some poms leave out what the published version has in addition: `12.6.1` for mssql-jdbc-12.6.1.jre11.jar. */
function published(stated: Coordinates | undefined, fileVersion: string | undefined): Coordinates | undefined {
  if (stated === undefined || fileVersion === undefined || !fileVersion.startsWith(stated.version)) return stated;
  return /^\.jre\d{1,2}$/.test(fileVersion.slice(stated.version.length)) ? { ...stated, version: fileVersion } : stated;
}

/** Splits `guava-33.2.0-jre.jar` into the name, up to the first part that starts with a digit, and the version. */
function splitName(path: string): [stem: string, version: string | undefined] {
  const base = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(ARCHIVE, '')
    .slice(0, 300);
  // A well-known name may contain a number: log4j-1.2-api-2.19.0.jar.
  const last = /^(.+)-(\d[\w.+~]*)$/.exec(base);
  if (last !== null && isWellKnown(last[1] as string)) return [last[1] as string, last[2]];
  if (isWellKnown(base)) return [base, undefined];
  // The version of Scala is part of the name: spark-core_2.13-3.5.0.jar.
  const match = /^(.+_(?:2\.1\d|3))-(\d[\w.+~-]*)$/.exec(base) ?? /^(.+?)[-_](\d[\w.+~-]*)$/.exec(base);
  return match === null ? [base, undefined] : [match[1] as string, match[2]];
}

/** Parses OSGi's syntax: a list, each licence with attributes such as `;link=...`. */
function licensesOf(bundle: string): string[] {
  return bundle
    .split(',')
    .map((one) => one.split(';', 1)[0]?.trim() ?? '')
    .filter((one) => one !== '' && one !== '<<EXTERNAL>>')
    .slice(0, 20);
}

function hashesOf(archive: Uint8Array | RandomAccess): Hash[] {
  const { sha1, sha256 } =
    archive instanceof Uint8Array
      ? { sha1: hash('sha1', archive), sha256: hash('sha256', archive) }
      : { sha1: archive.sha1, sha256: archive.sha256 };
  return [
    { algorithm: 'SHA-1', hex: sha1 },
    { algorithm: 'SHA-256', hex: sha256 },
  ];
}
