// Reads RPM packages from the database in its three formats, and from the manifest of distroless images.

import { rethrowUnless } from '../../errors.ts';
import { licenseList } from '../documents/license.ts';
import { distroQualifier, packageUrl } from '../documents/purl.ts';
import { berkeleyValues } from '../formats/berkeley-db.ts';
import { RpmHeader, TAG } from '../formats/rpm-header.ts';
import { ndbBlobs } from '../formats/rpm-ndb.ts';
import { tableRows } from '../formats/sqlite.ts';
import {
  type AssembleContext,
  type Component,
  type FileCataloguer,
  type Found,
  type SourceFile,
  Unreadable,
} from './cataloguer.ts';
import { holdsComponents } from './owned.ts';

interface RpmPackage {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch?: number;
  readonly arch?: string;
  readonly source?: string;
  readonly license?: string;
  readonly vendor?: string;
  readonly url?: string;
  readonly summary?: string;
  readonly owns: readonly string[];
  /** Indexes in the list of packages. */
  readonly depends: readonly number[];
}

export interface RpmFacts {
  readonly packages: readonly RpmPackage[];
  /** Why the rest of the database could not be read. */
  readonly damage?: string;
}

const DATABASE = /^(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(Packages|Packages\.db|rpmdb\.sqlite)$/;
const MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';
const MAX_PACKAGES = 100_000;

const BLOBS: Readonly<Record<string, (bytes: Uint8Array) => Generator<Buffer>>> = {
  Packages: berkeleyValues,
  'Packages.db': ndbBlobs,
  'rpmdb.sqlite': sqliteBlobs,
};

export const rpm: FileCataloguer<RpmFacts> = {
  name: 'rpm',
  version: 3,
  maxBytes: 128 * 1024 * 1024,
  places: ['var/lib/rpm', 'usr/share/rpm', 'usr/lib/sysimage/rpm'].flatMap((directory) =>
    Object.keys(BLOBS).map((file) => `${directory}/${file}`),
  ),
  wants: (path) => path === MANIFEST || DATABASE.test(path),
  read,
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

function* sqliteBlobs(bytes: Uint8Array): Generator<Buffer> {
  for (const [, blob] of tableRows(bytes, 'Packages')) {
    if (blob instanceof Uint8Array) yield Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  }
}

function read({ path, bytes }: SourceFile): RpmFacts | undefined {
  if (path === MANIFEST) return manifest(new TextDecoder().decode(bytes));
  const blobs = BLOBS[path.slice(path.lastIndexOf('/') + 1)];
  if (blobs === undefined || bytes.length === 0) return undefined;
  const headers: RpmHeader[] = [];
  let damage: string | undefined;
  try {
    for (const blob of blobs(bytes)) {
      // Berkeley DB stores rpm's package counter as a separate short value.
      if (blob.length > 16) headers.push(new RpmHeader(blob));
      if (headers.length > MAX_PACKAGES) throw new Unreadable(`has more than ${MAX_PACKAGES} packages`);
    }
  } catch (error) {
    // Buffer throws a RangeError for a length beyond the end of the record.
    rethrowUnless(error, Unreadable, RangeError);
    damage = error instanceof Unreadable ? error.message : 'is damaged';
    if (headers.length === 0) throw new Unreadable(damage);
  }
  const packages = packagesOf(headers);
  return packages.length === 0 ? undefined : { packages, ...(damage !== undefined && { damage }) };
}

function packagesOf(all: readonly RpmHeader[]): RpmPackage[] {
  // Imported keys are listed among the packages but are not software.
  const headers = all.filter(
    (header) => header.text(TAG.version) && !['gpg-pubkey', undefined].includes(header.text(TAG.name)),
  );
  const requires = headers.map((header) => new Set(header.texts(TAG.requireName)));
  const wantedFiles = new Set(requires.flatMap((names) => [...names].filter((name) => name.startsWith('/'))));
  const providers = new Map<string, number>();
  const owns = headers.map((header, place) => {
    for (const name of [header.text(TAG.name) ?? '', ...header.texts(TAG.provideName)]) {
      if (!providers.has(name)) providers.set(name, place);
    }
    const paths: string[] = [];
    for (const file of header.files()) {
      if (wantedFiles.has(file) && !providers.has(file)) providers.set(file, place);
      if (holdsComponents(file.slice(1))) paths.push(file);
    }
    return paths;
  });
  return headers.map((header, place) => {
    const depends = new Set([...(requires[place] ?? [])].flatMap((name) => providers.get(name) ?? []));
    depends.delete(place);
    const epoch = header.numbers(TAG.epoch)[0];
    const arch = header.text(TAG.arch);
    const source = header.text(TAG.sourceRpm);
    const license = header.text(TAG.license);
    const vendor = header.text(TAG.vendor);
    const url = header.text(TAG.url);
    const summary = header.text(TAG.summary);
    return {
      name: header.text(TAG.name) ?? '',
      version: header.text(TAG.version) ?? '',
      release: header.text(TAG.release) ?? '',
      ...(epoch !== undefined && { epoch }),
      ...(arch && { arch }),
      ...(source && { source }),
      ...(license && { license }),
      ...(vendor && { vendor }),
      ...(url && { url }),
      ...(summary && { summary }),
      owns: owns[place] ?? [],
      depends: [...depends],
    };
  });
}

/** Fields separated by tabs: name, version-release, two times, vendor, epoch, size, architecture, epoch number, source. */
function manifest(text: string): RpmFacts | undefined {
  const packages = text.split('\n', MAX_PACKAGES).flatMap((line): RpmPackage[] => {
    const [name, full = '', , , vendor, epoch, , arch, epochNumber, source] = line.split('\t');
    const dash = full.lastIndexOf('-');
    if (!name || dash <= 0) return [];
    const stated = epoch === '(none)' ? Number.NaN : Number(epochNumber);
    return [
      {
        name,
        version: full.slice(0, dash),
        release: full.slice(dash + 1),
        ...(Number.isInteger(stated) && { epoch: stated }),
        ...(arch && { arch }),
        ...(source && source !== '(none)' && { source }),
        ...(vendor && vendor !== '(none)' && { vendor }),
        owns: [],
        depends: [],
      },
    ];
  });
  return packages.length === 0 ? undefined : { packages };
}

function componentsOf({ path, facts }: Found<RpmFacts>, context: AssembleContext): Component[] {
  if (facts.damage !== undefined)
    context.note(`/${path}`, `${facts.damage}; ${facts.packages.length} packages before it were read`);
  const purls = facts.packages.map((one) => purlOf(one, context));
  return facts.packages.flatMap((one, place) => {
    const purl = purls[place];
    if (purl === undefined) {
      context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
      return [];
    }
    const licenses = licenseList(one.license === undefined ? [] : [one.license]);
    const dependsOn = [...new Set(one.depends.flatMap((other) => purls[other] ?? []))].filter(
      (other) => other !== purl,
    );
    return {
      type: 'library',
      ecosystem: 'rpm',
      name: one.name,
      version: `${one.epoch ? `${one.epoch}:` : ''}${versionOf(one)}`,
      purl,
      locations: [`/${path}`],
      ...(licenses.length > 0 && { licenses }),
      ...(one.vendor !== undefined && { supplier: one.vendor }),
      ...(one.summary !== undefined && { description: one.summary }),
      ...(one.url !== undefined && { homepage: one.url }),
      ...(dependsOn.length > 0 && { dependsOn }),
      ...(one.owns.length > 0 && { owns: one.owns }),
    };
  });
}

function versionOf({ version, release }: RpmPackage): string {
  return release === '' ? version : `${version}-${release}`;
}

/** Type rpm of the package URL specification. The epoch is a qualifier. Scanners match advisories by `upstream`. */
function purlOf(one: RpmPackage, { distro }: AssembleContext): string | undefined {
  return packageUrl({
    type: 'rpm',
    namespace: vendorOf(distro?.id),
    name: one.name,
    version: versionOf(one),
    qualifiers: {
      arch: one.arch,
      distro: distroQualifier(distro),
      epoch: one.epoch === undefined ? undefined : String(one.epoch),
      upstream: one.source,
    },
  });
}

function vendorOf(id: string | undefined): string | undefined {
  if (id === 'rhel') return 'redhat';
  return id?.startsWith('opensuse') ? 'opensuse' : id;
}
