// Parses a record of an OSV database (OSV schema 1.7), and keeps only the fields that a scan needs.
import { list, record, text, texts } from '../../json/fields.ts';

export interface OsvEvent {
  readonly type: 'introduced' | 'fixed' | 'last_affected' | 'limit';
  readonly version: string;
}

export interface OsvRange {
  readonly type: 'SEMVER' | 'ECOSYSTEM';
  readonly events: readonly OsvEvent[];
}

/** The part of a record about one package. */
export interface OsvAffected {
  readonly ecosystem: string;
  readonly name: string;
  readonly ranges: readonly OsvRange[];
  readonly versions: readonly string[];
  readonly severity: readonly OsvSeverity[];
  /** The severity as the database words it. */
  readonly rating?: string;
}

/** Type and value: `CVSS_V3` with a vector, `Ubuntu` with a priority. */
export interface OsvSeverity {
  readonly type: string;
  readonly score: string;
}

export interface OsvRecord {
  readonly id: string;
  readonly modified: string;
  readonly withdrawn: boolean;
  readonly aliases: readonly string[];
  readonly upstream: readonly string[];
  readonly related: readonly string[];
  readonly title?: string;
  readonly url?: string;
  readonly severity: readonly OsvSeverity[];
  readonly rating?: string;
  /** Only for packages that `wants` accepts. */
  readonly affected: readonly OsvAffected[];
}

const EVENTS = ['introduced', 'fixed', 'last_affected', 'limit'] as const;
const MAX_IDS = 100;
const MAX_TITLE = 300;

/** Undefined if the value is not a record. */
export function osvRecord(value: unknown, wants: (name: string) => boolean): OsvRecord | undefined {
  const fields = record(value);
  const id = text(fields.id);
  if (id === undefined) return undefined;
  const title = text(fields.summary) ?? text(fields.details)?.split('\n', 1)[0];
  const advisory = list(fields.references)
    .map(record)
    .find(({ type }) => type === 'ADVISORY');
  return {
    id,
    modified: text(fields.modified) ?? '',
    withdrawn: text(fields.withdrawn) !== undefined,
    aliases: texts(fields.aliases).slice(0, MAX_IDS),
    upstream: texts(fields.upstream).slice(0, MAX_IDS),
    related: texts(fields.related).slice(0, MAX_IDS),
    ...optional('title', title?.slice(0, MAX_TITLE)),
    ...optional('url', text(advisory?.url)),
    severity: severities(fields.severity),
    ...optional('rating', text(record(fields.database_specific).severity) ?? ratingInTitle(title)),
    affected: list(fields.affected)
      .map(record)
      .filter((affected) => wants(text(record(affected.package).name) ?? ''))
      .map(affectedOf),
  };
}

function affectedOf(fields: Readonly<Record<string, unknown>>): OsvAffected {
  const { ecosystem, name } = record(fields.package);
  const specific = { ...record(fields.database_specific), ...record(fields.ecosystem_specific) };
  return {
    ecosystem: text(ecosystem) ?? '',
    name: text(name) ?? '',
    ranges: list(fields.ranges).map(record).flatMap(rangeOf),
    versions: texts(fields.versions),
    severity: severities(fields.severity),
    ...optional('rating', text(specific.urgency) ?? text(specific.severity)),
  };
}

/** Ignores ranges of commits, which cannot be compared with a package's version. */
function rangeOf({ type, events }: Readonly<Record<string, unknown>>): OsvRange[] {
  if (type !== 'SEMVER' && type !== 'ECOSYSTEM') return [];
  const all = list(events)
    .map(record)
    .flatMap((event) =>
      EVENTS.flatMap((kind): OsvEvent[] => {
        const version = text(event[kind]);
        return version === undefined ? [] : [{ type: kind, version }];
      }),
    );
  return [{ type, events: all }];
}

function severities(value: unknown): OsvSeverity[] {
  return list(value)
    .map(record)
    .flatMap(({ type, score }) => {
      const [kind, rating] = [text(type), text(score)];
      return kind === undefined || rating === undefined ? [] : [{ type: kind, score: rating }];
    });
}

/** The severity at the start of Red Hat's titles, and those of its rebuilds: `Important: openssl security update`. */
function ratingInTitle(title = ''): string | undefined {
  return /^(Critical|Important|Moderate|Low): /.exec(title)?.[1];
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: string };
}
