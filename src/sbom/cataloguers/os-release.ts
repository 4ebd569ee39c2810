// Reads the operating system from os-release(5), or from the release files of older distributions.

import { packageUrl } from '../documents/purl.ts';
import {
  type Component,
  type Distro,
  type FileCataloguer,
  type Found,
  type SourceFile,
  Unreadable,
} from './cataloguer.ts';

export interface OsRelease {
  readonly id: string;
  readonly versionId?: string;
  readonly prettyName?: string;
  readonly cpe?: string;
  readonly vendor?: string;
  readonly homepage?: string;
  /** The number at the start of VERSION, if it is more precise than VERSION_ID. */
  readonly pointRelease?: string;
}

/** The point release that Debian's base-files states: 12.5. */
interface PointRelease {
  readonly pointRelease: string;
}

export type OsReleaseFacts = OsRelease | PointRelease;

const DEBIAN_VERSION = 'etc/debian_version';
/** In order of precedence: /etc before /usr/lib as in os-release(5), then the files of older distributions. */
const PLACES = ['etc/os-release', 'usr/lib/os-release', 'etc/system-release-cpe', 'etc/redhat-release'] as const;

export const osRelease: FileCataloguer<OsReleaseFacts> = {
  name: 'os-release',
  version: 2,
  maxBytes: 64 * 1024,
  places: [...PLACES, DEBIAN_VERSION],
  wants: (path) => path === DEBIAN_VERSION || (PLACES as readonly string[]).includes(path),
  read,
  assemble: (found) => {
    const first = preferred(found);
    return first === undefined ? [] : component(first);
  },
  distro: distroOf,
};

/** The distribution, used in package URLs of other cataloguers. */
export function distroOf(found: readonly Found<OsReleaseFacts>[]): Distro | undefined {
  const facts = preferred(found)?.facts;
  if (facts === undefined) return undefined;
  const { id, versionId, prettyName } = facts;
  const stated = found.flatMap((one) => ('id' in one.facts ? [] : one.facts.pointRelease));
  const pointRelease = [...stated, facts.pointRelease].find((one) => isPointRelease(one, versionId));
  return {
    id,
    ...(versionId !== undefined && { versionId }),
    ...(pointRelease !== undefined && { pointRelease }),
    ...(prettyName !== undefined && { prettyName }),
  };
}

/** True for 12.5 of 12. Ubuntu's 22.04.4 is no release of its own: advisories name 22.04. */
function isPointRelease(stated: string | undefined, versionId: string | undefined): stated is string {
  return stated !== undefined && /^\d{1,3}$/.test(versionId ?? '') && stated.startsWith(`${versionId}.`);
}

function preferred(found: readonly Found<OsReleaseFacts>[]): Found<OsRelease> | undefined {
  const systems = found.filter((one): one is Found<OsRelease> => 'id' in one.facts);
  for (const place of PLACES) {
    const there = systems.find((one) => one.path === place);
    if (there !== undefined) return there;
  }
  return systems[0];
}

function component({ path, facts }: Found<OsRelease>): Component[] {
  const { id, versionId = '', prettyName, cpe, vendor, homepage } = facts;
  const purl = packageUrl({ type: 'generic', name: id, version: versionId });
  if (purl === undefined) return [];
  return [
    {
      type: 'operating-system',
      ecosystem: 'generic',
      name: id,
      version: versionId,
      purl,
      locations: [`/${path}`],
      ...(prettyName !== undefined && { description: prettyName }),
      ...(cpe !== undefined && { cpes: [cpe] }),
      ...(vendor !== undefined && { supplier: vendor }),
      ...(homepage !== undefined && { homepage }),
    },
  ];
}

function read({ path, bytes }: SourceFile): OsReleaseFacts | undefined {
  const text = new TextDecoder().decode(bytes);
  if (path === DEBIAN_VERSION) {
    // `trixie/sid` before the release, and on other distributions anything.
    const pointRelease = /^\d{1,3}\.\d{1,3}$/.exec(text.trim())?.[0];
    return pointRelease === undefined ? undefined : { pointRelease };
  }
  const release = path.endsWith('system-release-cpe')
    ? fromCpe(text.trim())
    : path.endsWith('redhat-release')
      ? fromRedHat(text.trim())
      : fromOsRelease(text);
  if (release === undefined) throw new Unreadable('does not name an operating system');
  return release;
}

/** Parses `KEY=value` lines with shell quoting. */
function fromOsRelease(text: string): OsRelease | undefined {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=');
    if (equals <= 0 || line.startsWith('#')) continue;
    const value = unquote(line.slice(equals + 1).trim());
    if (value !== '') fields.set(line.slice(0, equals).trim(), value);
  }
  // os-release(5): the default of ID is `linux`. A file without any field is invalid.
  if (fields.size === 0) return undefined;
  // Rolling distributions have a build identifier instead of a version.
  const versionId = fields.get('VERSION_ID') ?? fields.get('BUILD_ID');
  const prettyName = fields.get('PRETTY_NAME') ?? fields.get('NAME');
  const cpe = fields.get('CPE_NAME');
  const vendor = fields.get('VENDOR_NAME');
  const homepage = fields.get('HOME_URL');
  const pointRelease = /^\d{1,3}\.\d{1,3}(?=\s|$)/.exec(fields.get('VERSION') ?? '')?.[0];
  return {
    id: (fields.get('ID') ?? 'linux').toLowerCase(),
    ...(versionId !== undefined && { versionId }),
    ...(prettyName !== undefined && { prettyName }),
    ...(cpe !== undefined && isCpe(cpe) && { cpe }),
    ...(vendor !== undefined && { vendor }),
    ...(homepage !== undefined && { homepage }),
    ...(pointRelease !== undefined && { pointRelease }),
  };
}

function unquote(value: string): string {
  const quote = value[0];
  if ((quote !== '"' && quote !== "'") || value.length < 2 || !value.endsWith(quote)) return value;
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replaceAll(/\\(["\\$`])/g, '$1') : inner;
}

/** Parses `cpe:/o:redhat:enterprise_linux:6server:ga:server` of Red Hat Enterprise Linux 6 and similar systems. */
function fromCpe(cpe: string): OsRelease | undefined {
  if (!isCpe(cpe)) return undefined;
  const [vendor, product, version] = cpe.split(':').slice(cpe.startsWith('cpe:2.3:') ? 3 : 2);
  const id = product?.startsWith('enterprise_linux') && vendor === 'redhat' ? 'rhel' : vendor;
  if (id === undefined || id === '') return undefined;
  const versionId = /^\d+(\.\d+)*/.exec(version ?? '')?.[0];
  return { id, cpe, ...(versionId !== undefined && { versionId }) };
}

/** Parses `CentOS release 6.10 (Final)`. */
function fromRedHat(text: string): OsRelease | undefined {
  const match = /^([A-Za-z][A-Za-z ]{0,60}?)(?: Linux)?(?: Server)? release (\d+(?:\.\d+){0,3})/.exec(
    text.slice(0, 200),
  );
  const [, name, versionId] = match ?? [];
  if (name === undefined || versionId === undefined) return undefined;
  const id = name.startsWith('Red Hat') ? 'rhel' : name.split(' ', 1)[0]?.toLowerCase();
  return id === undefined ? undefined : { id, versionId, prettyName: text.slice(0, 200) };
}

/** True for CPE 2.2 URIs and CPE 2.3 formatted strings, judging by prefix and characters. */
function isCpe(text: string): boolean {
  return text.length < 300 && /^cpe:(\/[aho]:|2\.3:[aho]:)[!-~]+$/.test(text);
}
