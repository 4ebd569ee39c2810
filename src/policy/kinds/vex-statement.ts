// Owns VEX statements independently of their format, and decides which findings they are about.
import type { Finding, FindingStatus } from '../../evidence/finding.ts';
import type { Digest } from '../../oci/digest.ts';
import { decoded, purlMatches } from '../package-url.ts';

/** What identifies an image in a VEX statement. */
export interface ImageNames {
  /** The platform's digest and the image's. */
  readonly digests: readonly Digest[];
  /** The last part of the repository's name; absent for a layout. */
  readonly name?: string;
}

export interface VexProduct {
  /** Package URLs and other identifiers of the product. */
  readonly ids: readonly string[];
  /** Package URLs of the parts that the statement is about; empty for the whole product. */
  readonly parts: readonly string[];
}

export interface VexStatement {
  /** The vulnerability and its aliases. */
  readonly vulnerabilities: readonly string[];
  /** The products that the statement is about; empty for the subject that the document is attached to. */
  readonly products: readonly VexProduct[];
  readonly status: Exclude<FindingStatus, 'unknown'>;
  readonly justification?: string;
  /** RFC 3339. */
  readonly time?: string;
  /** Who says so, for the report. */
  readonly by?: string;
  /** Trusted time of the document, in milliseconds since the epoch. */
  readonly signed?: number;
}

/** The statements by vulnerability, so that each finding is compared only with the statements about it. */
export function statementsById(statements: readonly VexStatement[]): ReadonlyMap<string, readonly VexStatement[]> {
  const byId = new Map<string, VexStatement[]>();
  for (const statement of statements) {
    for (const id of statement.vulnerabilities) {
      const known = byId.get(id);
      if (known === undefined) byId.set(id, [statement]);
      else known.push(statement);
    }
  }
  return byId;
}

/** The last statement about a finding; later statements replace earlier ones. */
export function statementAboutFinding(
  finding: Finding,
  byId: ReadonlyMap<string, readonly VexStatement[]>,
  image: ImageNames,
): VexStatement | undefined {
  const ids = new Set([finding.id, ...finding.aliases]);
  const about = [...ids].flatMap((id) => byId.get(id) ?? []).filter((one) => isAbout(one, finding, image));
  return about.reduce<VexStatement | undefined>(
    (last, one) => (last === undefined || replaces(one, last) ? one : last),
    undefined,
  );
}

/** Of statements of the same time, the one signed later takes precedence, then one that leaves the finding open. */
function replaces(one: VexStatement, last: VexStatement): boolean {
  const difference = timeOf(one) - timeOf(last) || (one.signed ?? 0) - (last.signed ?? 0);
  return difference > 0 || (difference === 0 && (isResolved(last) || !isResolved(one)));
}

export function isResolved({ status }: VexStatement): boolean {
  return status === 'not_affected' || status === 'fixed';
}

function timeOf({ time, signed = 0 }: VexStatement): number {
  const parsed = Date.parse(time ?? '');
  return Number.isNaN(parsed) ? signed : parsed;
}

function isAbout({ products }: VexStatement, finding: Finding, image: ImageNames): boolean {
  if (products.length === 0) return true;
  return products.some(({ ids, parts }) => {
    const isImage = ids.some((id) => isSubject(id, image));
    if (parts.length > 0) return isImage && parts.some((part) => purlMatches(part, finding.package));
    return isImage || ids.some((id) => purlMatches(id, finding.package));
  });
}

/**
 * A digest in the identifier must be that of a subject. A package URL without version must have the name of the image, because
 * one document may be about several images.
 */
function isSubject(id: string, { digests, name }: ImageNames): boolean {
  const digest = /sha(?:256|512)(?::|%3a)[a-f0-9]{64,128}/i.exec(id)?.[0].toLowerCase().replace('%3a', ':');
  if (digest !== undefined) return digests.some((subject) => subject === digest);
  const named = /^pkg:(?:oci|docker)\/(?:[^@?#]*\/)?([^@/?#]+)(?:[?#]|$)/i.exec(id)?.[1];
  return named !== undefined && name !== undefined && decoded(named).toLowerCase() === name.toLowerCase();
}
