// Owns the table of OSV ecosystems: one row per kind of package URL, with ecosystem, names and version order.
import { PackageURL } from 'packageurl-js';
import { rethrowUnless } from '../../errors.ts';
import { apkOrder } from '../versions/apk.ts';
import { composerOrder } from '../versions/composer.ts';
import { dpkgOrder } from '../versions/dpkg.ts';
import { gemOrder } from '../versions/gem.ts';
import { mavenOrder } from '../versions/maven.ts';
import type { VersionOrder } from '../versions/order.ts';
import { pep440Order } from '../versions/pep440.ts';
import { rpmOrder } from '../versions/rpm.ts';
import { nugetOrder, semverOrder } from '../versions/semver.ts';

/** A package in terms of OSV. */
export interface OsvPackage {
  readonly ecosystem: string;
  /** Its name or its source package's, or both, depending on what the distribution's database uses. */
  readonly names: readonly string[];
  readonly version: string;
  /** Absent if the order of this ecosystem is not implemented. */
  readonly order?: VersionOrder;
  /** True if an advisory's entry for `ecosystem` applies to the release that this package belongs to. */
  accepts(ecosystem: string): boolean;
  /** Advisories of distributions may cover several upstream vulnerabilities, and have the distribution's own ratings. */
  readonly isDistribution: boolean;
}

type Purl = Pick<PackageURL, 'type' | 'namespace' | 'name' | 'version' | 'qualifiers'>;

interface EcosystemRow {
  readonly order?: VersionOrder;
  names(purl: Purl): readonly string[];
  version?(purl: Purl): string | undefined;
  /** The ecosystem to query; undefined if it depends on the release and the release is unknown. */
  ecosystem(release: Release): string | undefined;
  /** Set if the entries of advisories have another ecosystem than the query. */
  accepts?(ecosystem: string, release: Release): boolean;
}

/** The release in a `distro` qualifier: `debian-12`, `opensuse-leap-15.6`, `12.7`, `bookworm`. */
interface Release {
  readonly id: string;
  /** `22.04`; empty if there is none. */
  readonly version: string;
}

const major = (version: string): string => version.split('.', 1)[0] as string;
const withRelease = (name: string, release: string): string | undefined =>
  release === '' ? undefined : `${name}:${release}`;

const CODENAMES: Readonly<Record<string, string>> = {
  ...{ buster: '10', bullseye: '11', bookworm: '12', trixie: '13', forky: '14' },
  ...{ bionic: '18.04', focal: '20.04', jammy: '22.04', noble: '24.04' },
};

/**
 * Distributions by type and namespace of the package URL, with the names of the OSV schema's "Defined ecosystems". They are
 * queried by name, because the service finds no advisories for a distribution's package URL unless its qualifiers have one
 * particular form.
 */
const DISTRIBUTIONS: Readonly<Record<string, EcosystemRow>> = {
  'deb/debian': deb(({ version }) => withRelease('Debian', major(version))),
  'deb/ubuntu': deb(({ version }) => withRelease('Ubuntu', isLongTerm(version) ? `${version}:LTS` : version)),
  'apk/alpine': apk(({ version }) =>
    withRelease('Alpine', /^\d+\.\d+/.test(version) ? `v${/^\d+\.\d+/.exec(version)}` : ''),
  ),
  'apk/wolfi': apk(() => 'Wolfi'),
  'apk/chainguard': apk(() => 'Chainguard'),
  'apk/minimos': apk(() => 'MinimOS'),
  'apk/alpaquita': apk(({ version }) => withRelease('Alpaquita', version === '' ? 'stream' : major(version))),
  'rpm/redhat': {
    ...rpm(() => 'Red Hat'),
    // `Red Hat:enterprise_linux:9::appstream`, `Red Hat:rhel_eus:9.2::baseos`.
    accepts: (ecosystem, { version }) =>
      version === '' ||
      new RegExp(`^Red Hat:(?:enterprise_linux|rhel\\w*):${literally(major(version))}(?:[.:]|$)`).test(ecosystem),
  },
  'rpm/rocky': rpm(({ version }) => withRelease('Rocky Linux', major(version))),
  'rpm/almalinux': rpm(({ version }) => withRelease('AlmaLinux', major(version))),
  'rpm/opensuse': rpm(({ id, version }) =>
    id.includes('tumbleweed') ? 'openSUSE:Tumbleweed' : withRelease('openSUSE', version && `Leap ${version}`),
  ),
  'rpm/suse': {
    ...rpm(() => 'SUSE'),
    // `SUSE:Linux Enterprise Module for Basesystem 15 SP6` for release 15.6.
    accepts: (ecosystem, { version }) => version === '' || ecosystem.endsWith(` ${version.replace('.', ' SP')}`),
  },
  'rpm/azurelinux': rpm(({ version }) => withRelease('Azure Linux', major(version))),
  'rpm/photon': rpm(({ version }) => withRelease('Photon OS', version)),
  'rpm/mageia': rpm(({ version }) => withRelease('Mageia', major(version))),
  'rpm/openeuler': rpm(({ id, version }) =>
    withRelease('openEuler', version && `${version}${(/-lts.*$/.exec(id)?.[0] ?? '-lts').toUpperCase()}`),
  ),
};

/** Namespaces that other tools use for the same distributions. */
const NAMESPACES: Readonly<Record<string, string>> = {
  rhel: 'redhat',
  'rocky-linux': 'rocky',
  alma: 'almalinux',
  sles: 'suse',
  'azure-linux': 'azurelinux',
  'photon os': 'photon',
};

/** Language ecosystems, by type of the package URL. */
const LANGUAGES: Readonly<Record<string, EcosystemRow>> = {
  npm: language('npm', semverOrder, '/'),
  pypi: { ...language('PyPI', pep440Order), names: ({ name }) => [name.toLowerCase().replaceAll(/[-_.]+/g, '-')] },
  golang: { ...language('Go', semverOrder, '/'), version: ({ version }) => version?.replace(/^(?:v|go)(?=\d)/, '') },
  maven: language('Maven', mavenOrder, ':'),
  gem: language('RubyGems', gemOrder),
  cargo: language('crates.io', semverOrder),
  composer: language('Packagist', composerOrder, '/'),
  nuget: language('NuGet', nugetOrder),
  hex: language('Hex', semverOrder, '/'),
  pub: language('Pub', semverOrder),
  cran: language('CRAN'),
  hackage: language('Hackage'),
  conan: language('ConanCenter'),
  swift: language('SwiftURL', semverOrder, '/'),
  bitnami: language('Bitnami', semverOrder),
};

/** The package of a package URL in terms of OSV, or the reason why OSV does not cover it. */
export function osvPackage(text: string): OsvPackage | { readonly why: string } {
  const purl = parsed(text);
  if (purl === undefined) return { why: 'their package URLs are invalid' };
  const namespace = purl.namespace?.toLowerCase() ?? '';
  const distribution = DISTRIBUTIONS[`${purl.type}/${NAMESPACES[namespace] ?? namespace}`];
  const row = distribution ?? LANGUAGES[purl.type];
  if (row === undefined) {
    const kind = ['deb', 'apk', 'rpm'].includes(purl.type)
      ? `${purl.type} packages of ${namespace || 'no distribution'}`
      : `${purl.type} packages`;
    return { why: `OSV has no advisories for ${kind}` };
  }
  const release = releaseOf(purl.qualifiers?.distro);
  const ecosystem = row.ecosystem(release);
  if (ecosystem === undefined) return { why: `their package URLs do not name the release of ${namespace}` };
  const version = row.version === undefined ? purl.version : row.version(purl);
  if (!version) return { why: 'they have no version' };
  const { accepts } = row;
  return {
    ecosystem,
    names: [...new Set(row.names(purl))],
    version,
    ...(row.order && { order: row.order }),
    accepts: (other) =>
      accepts === undefined
        ? other === ecosystem || (!ecosystem.includes(':') && base(other) === ecosystem)
        : accepts(other, release),
    isDistribution: distribution !== undefined,
  };
}

/** `Debian` for `Debian:12`. */
function base(ecosystem: string): string {
  return ecosystem.split(':', 1)[0] as string;
}

function parsed(text: string): Purl | undefined {
  try {
    return PackageURL.fromString(text) as Purl;
  } catch (error) {
    rethrowUnless(error, Error, URIError);
    return undefined;
  }
}

function releaseOf(distro = ''): Release {
  const text = distro.toLowerCase();
  const codename = CODENAMES[text.replace(/^(?:debian|ubuntu)-/, '')];
  if (codename !== undefined) return { id: text, version: codename };
  const version = /(?:^|[-_])v?(\d[\d.]*)/.exec(text)?.[1] ?? '';
  return { id: text, version };
}

/** Ubuntu's long-term releases appear in April of even years. */
function isLongTerm(version: string): boolean {
  const [, year] = /^(\d\d)\.04$/.exec(version) ?? [];
  return year !== undefined && Number(year) % 2 === 0;
}

/** Debian's databases use source packages. The qualifier `upstream` is `source` or `source@version`. */
function deb(ecosystem: EcosystemRow['ecosystem']): EcosystemRow {
  return {
    order: dpkgOrder,
    names: ({ name, qualifiers }) => [qualifiers?.upstream?.split('@', 1)[0] || name],
    version: ({ version, qualifiers }) =>
      withEpoch(/@(.+)$/.exec(qualifiers?.upstream ?? '')?.[1] ?? version, qualifiers),
    ecosystem,
  };
}

function apk(ecosystem: EcosystemRow['ecosystem']): EcosystemRow {
  return {
    order: apkOrder,
    names: ({ name, qualifiers }) => [qualifiers?.upstream?.split('@', 1)[0] || name, name],
    ecosystem,
  };
}

/** The qualifier `upstream` is the file name of the source package: `openssl-3.0.7-27.el9.src.rpm`. */
function rpm(ecosystem: EcosystemRow['ecosystem']): EcosystemRow {
  return {
    order: rpmOrder,
    names: ({ name, qualifiers }) => [name, /^(.+)-[^-]+-[^-]+$/.exec(qualifiers?.upstream ?? '')?.[1] ?? name],
    version: ({ version, qualifiers }) => withEpoch(version, qualifiers),
    ecosystem,
  };
}

function withEpoch(version: string | undefined, qualifiers: Purl['qualifiers']): string | undefined {
  const epoch = qualifiers?.epoch;
  return version !== undefined && epoch && !version.includes(':') ? `${epoch}:${version}` : version;
}

function language(ecosystem: string, order?: VersionOrder, join?: string): EcosystemRow {
  return {
    ...(order && { order }),
    names: ({ namespace, name }) => [namespace && join !== undefined ? `${namespace}${join}${name}` : name],
    ecosystem: () => ecosystem,
  };
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
