// Token scopes of the distribution project's token specification: `repository:NAME:pull,push`, separated by spaces.
import type { Scope } from '../http/exchange.ts';

/** The access of a token: actions by `type:name`. */
export type ScopeSet = ReadonlyMap<string, ReadonlySet<string>>;

/** Bounds on a challenge: no request needs more than two repositories. */
const MAX_RESOURCES = 16;
const MAX_TEXT = 4096;
const ORDER = ['pull', 'push', 'delete'];

export function scopeSet(scopes: readonly Scope[]): ScopeSet {
  return collect(scopes.map(({ repository, actions }) => [`repository:${repository}`, actions]));
}

/** Parses the `scope` of a challenge, ignoring invalid parts. The name may contain colons (`host:port/name`). */
export function parseScopes(text: string): ScopeSet {
  const entries: [string, string[]][] = [];
  for (const part of text.slice(0, MAX_TEXT).split(' ').slice(0, MAX_RESOURCES)) {
    const match = /^([^:]+:.+):([^:]*)$/.exec(part);
    if (match?.[1] !== undefined && match[2]) entries.push([match[1], match[2].split(',')]);
  }
  return collect(entries);
}

export function union(a: ScopeSet, b: ScopeSet): ScopeSet {
  return collect([...a, ...b]);
}

/** Whether a token for `wide` grants `narrow`. */
export function covers(wide: ScopeSet, narrow: ScopeSet): boolean {
  return [...narrow].every(([resource, actions]) => {
    const allowed = wide.get(resource);
    return allowed !== undefined && (allowed.has('*') || [...actions].every((action) => allowed.has(action)));
  });
}

/** One text per resource, sorted. */
export function formatScopes(scopes: ScopeSet): string[] {
  return [...scopes].map(([resource, actions]) => `${resource}:${[...actions].toSorted(byOrder).join(',')}`).toSorted();
}

function collect(entries: readonly (readonly [string, Iterable<string>])[]): ScopeSet {
  const set = new Map<string, Set<string>>();
  for (const [resource, actions] of entries) {
    const known = set.get(resource) ?? new Set();
    for (const action of actions) known.add(action);
    set.set(resource, known);
  }
  return set;
}

function byOrder(a: string, b: string): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b) || (a < b ? -1 : 1);
}
