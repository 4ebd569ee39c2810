// Converts the unchecked fields of a source to a finding with bounded text.

import { rethrowUnless } from '../errors.ts';
import type { Cvss, Finding, FindingStatus, Severity } from '../evidence/finding.ts';
import { text } from '../json/fields.ts';

const MAX_ID = 128;
const MAX_ALIASES = 20;
const MAX_PACKAGE = 1024;
const MAX_VERSION = 256;
const MAX_TITLE = 200;
const MAX_URL = 512;
const MAX_VECTOR = 512;

/** Unchecked fields of an untrusted document. A field of the wrong type is ignored. */
export interface RawFinding {
  readonly id: unknown;
  readonly aliases?: readonly unknown[];
  readonly package?: unknown;
  readonly name?: unknown;
  readonly installed?: unknown;
  readonly fixed?: unknown;
  readonly severity: Severity;
  readonly severitySource?: unknown;
  readonly cvss?: { readonly vector?: unknown; readonly score?: unknown } | undefined;
  readonly status: FindingStatus;
  readonly location?: unknown;
  readonly title?: unknown;
  readonly url?: unknown;
}

/** Converts raw fields. A finding without an identifier is kept, so that it is counted. */
export function findingOf(raw: RawFinding): Finding {
  const { severity, status } = raw;
  const id = bounded(raw.id, MAX_ID) ?? 'unidentified';
  const aliases = new Set((raw.aliases ?? []).flatMap((alias) => bounded(alias, MAX_ID) ?? []));
  aliases.delete(id);
  const purl = bounded(raw.package, MAX_PACKAGE);
  const isPurl = purl?.startsWith('pkg:') ?? false;
  return {
    id,
    aliases: [...aliases].sort().slice(0, MAX_ALIASES),
    ...(isPurl && { package: purl as string }),
    ...(!isPurl && optional('name', bounded(raw.name, MAX_VERSION))),
    ...optional('installed', bounded(raw.installed ?? versionOf(purl), MAX_VERSION)),
    ...optional('fixed', bounded(raw.fixed, MAX_VERSION)),
    severity,
    ...(severity !== 'unknown' && optional('severitySource', bounded(raw.severitySource, MAX_ID)?.toLowerCase())),
    ...optional('cvss', cvssOf(raw.cvss)),
    status,
    ...optional('location', bounded(raw.location, MAX_PACKAGE)),
    ...optional('title', bounded(raw.title, MAX_TITLE)),
    ...optional('url', urlOf(raw.url)),
  };
}

function cvssOf(raw: RawFinding['cvss']): Cvss | undefined {
  const score = typeof raw?.score === 'string' ? Number(raw.score) : raw?.score;
  if (typeof score !== 'number' || !(score >= 0 && score <= 10)) return undefined;
  const vector = text(raw?.vector);
  return { ...(vector !== undefined && vector.length <= MAX_VECTOR && { vector }), score };
}

/** The value as one line of at most `max` characters. */
function bounded(value: unknown, max: number): string | undefined {
  const line = text(value)
    ?.slice(0, 4 * max)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line === undefined || line === '') return undefined;
  return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function versionOf(purl = ''): string | undefined {
  const version = /^pkg:[^?#]*@([^?#@]+)/.exec(purl)?.[1];
  try {
    return version === undefined ? undefined : decodeURIComponent(version);
  } catch (error) {
    rethrowUnless(error, URIError);
    return version;
  }
}

/** Only http and https URLs. A long URL is omitted, because a truncated one would point elsewhere. */
function urlOf(value: unknown): string | undefined {
  const url = text(value);
  return url !== undefined && url.length <= MAX_URL && /^https?:\/\/[^\s]+$/.test(url) ? url : undefined;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
