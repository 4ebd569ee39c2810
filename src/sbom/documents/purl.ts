// Builds package URLs, which identify components.
import { PackageURL } from 'packageurl-js';
import { rethrowUnless } from '../../errors.ts';
import type { Distro } from '../cataloguers/cataloguer.ts';

export interface PurlParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>>;
  readonly subpath?: string | undefined;
}

/**
 * What packageurl-js throws for invalid parts. A ReferenceError is its own bug: its rule for Go versions such as `v1` names a
 * variable that does not exist (2.0.1).
 */
const INVALID = [Error, URIError, ReferenceError];

/** No real name or version is longer. */
const MAX_PART = 1024;

/**
 * The canonical package URL (ECMA-427), or undefined if the parts are invalid: no name, a NUL, a Maven artifact without
 * group.
 */
export function packageUrl(parts: PurlParts): string | undefined {
  const { type, namespace, name, version, subpath } = parts;
  const qualifiers: Record<string, string> = {};
  for (const [key, value] of Object.entries(parts.qualifiers ?? {})) if (value) qualifiers[key] = value;
  const all = [type, namespace, name, version, subpath, ...Object.values(qualifiers)];
  if (all.some((part) => part !== undefined && (part.length > MAX_PART || !isPrintable(part)))) return undefined;
  try {
    const url = new PackageURL(
      type,
      namespace || undefined,
      name,
      version || undefined,
      qualifiers,
      subpath || undefined,
    );
    // packageurl-js does not encode `+` in versions. The specification encodes all but letters, digits and `.-_~:`.
    return url.toString().replace(/^[^?#]*/, (path) => path.replaceAll('+', '%2B'));
  } catch (error) {
    rethrowUnless(error, ...INVALID);
    return undefined;
  }
}

/** The parts of a package URL that a document states, or undefined if it is invalid. */
export function purlParts(text: string): PurlParts | undefined {
  if (text.length > MAX_PART || !text.startsWith('pkg:')) return undefined;
  try {
    const { type, namespace, name, version, qualifiers, subpath } = PackageURL.fromString(text);
    if (type === undefined || name === undefined) return undefined;
    return {
      type,
      name,
      ...(namespace && { namespace }),
      ...(version && { version }),
      ...(qualifiers && { qualifiers: { ...qualifiers } }),
      ...(subpath && { subpath }),
    };
  } catch (error) {
    rethrowUnless(error, ...INVALID);
    return undefined;
  }
}

/** The `distro` qualifier of system packages: `debian-12`, or the identifier if the distribution has no version. */
export function distroQualifier(distro: Distro | undefined): string | undefined {
  if (distro === undefined) return undefined;
  return distro.versionId === undefined ? distro.id : `${distro.id}-${distro.versionId}`;
}

function isPrintable(part: string): boolean {
  for (let at = 0; at < part.length; at++) {
    const unit = part.charCodeAt(at);
    if (unit < 0x20 || unit === 0x7f) return false;
  }
  return part.isWellFormed();
}
