// Decides whether a version is affected, by the evaluation algorithm of the OSV schema. Pure.
import type { VersionOrder } from '../versions/order.ts';
import { semverOrder } from '../versions/semver.ts';
import type { OsvAffected, OsvEvent, OsvRange } from './record.ts';

export type Evaluation =
  | { readonly status: 'affected'; readonly fixed?: string }
  | { readonly status: 'not_affected' }
  /** The version or a bound is invalid, the order of the ecosystem is not implemented, or there is nothing to compare with. */
  | { readonly status: 'unknown' };

/** OSV schema, "Evaluation", applied to the entries for the package. */
export function evaluate(
  entries: readonly OsvAffected[],
  version: string,
  order: VersionOrder | undefined,
): Evaluation {
  let isOpen = entries.length === 0;
  for (const entry of entries) {
    if (entry.ranges.length === 0) {
      if (isEnumerated(entry, version, order)) return { status: 'affected' };
      // An entry without ranges and versions decides nothing.
      isOpen ||= entry.versions.length === 0;
      continue;
    }
    const results = entry.ranges.map((range) => evaluateRange(range, version, order));
    const within = results.find(({ status }) => status === 'affected');
    if (within !== undefined) return within;
    if (entry.versions.includes(version)) return { status: 'affected' };
    isOpen ||= results.some(({ status }) => status === 'unknown');
  }
  return { status: isOpen ? 'unknown' : 'not_affected' };
}

/** Compares by the version order too, because a version can have several spellings: `1.0` and `1.0.0`. */
function isEnumerated({ versions }: OsvAffected, version: string, order: VersionOrder | undefined): boolean {
  return versions.includes(version) || (order !== undefined && versions.some((other) => order(other, version) === 0));
}

function evaluateRange({ type, events }: OsvRange, version: string, own: VersionOrder | undefined): Evaluation {
  const order = type === 'SEMVER' ? semverOrder : own;
  if (order === undefined) return { status: 'unknown' };
  const compared = events.map((event) => ({ event, order: compare(version, event, order) }));
  if (compared.some((one) => one.order === undefined)) return { status: 'unknown' };
  const limits = compared.filter(({ event }) => event.type === 'limit');
  if (limits.length > 0 && limits.every((one) => (one.order as number) >= 0)) return { status: 'not_affected' };
  const sorted = compared
    .filter(({ event }) => event.type !== 'limit')
    .sort((a, b) => byVersion(a.event, b.event, order));
  let affected = false;
  for (const { event, order: position } of sorted) {
    const reached = event.type === 'last_affected' ? (position as number) > 0 : (position as number) >= 0;
    if (reached) affected = event.type === 'introduced';
    else if (affected && event.type === 'fixed') return { status: 'affected', fixed: event.version };
  }
  return { status: affected ? 'affected' : 'not_affected' };
}

/** Compares the version with that of an event. `0` is before every version, `*` after every version. */
function compare(version: string, { type, version: bound }: OsvEvent, order: VersionOrder): number | undefined {
  if (type === 'introduced' && bound === '0') return 1;
  if (type === 'limit' && bound === '*') return -1;
  return order(version, bound);
}

/** All bounds are valid here, because they have been compared with the version. */
function byVersion(a: OsvEvent, b: OsvEvent, order: VersionOrder): number {
  const isFirst = ({ type, version }: OsvEvent): boolean => type === 'introduced' && version === '0';
  if (isFirst(a) || isFirst(b)) return Number(isFirst(b)) - Number(isFirst(a));
  return order(a.version, b.version) ?? 0;
}
