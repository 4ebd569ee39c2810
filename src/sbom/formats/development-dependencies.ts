// Leaves out what only development needs, in lock files that do not mark it.
import type { LockedPackage } from './npm-lock.ts';

/** What a project wants, as `name@version` or `name@range`. */
export interface Wanted {
  readonly runtime: readonly string[];
  readonly development: readonly string[];
}

/** Without the packages that development dependencies need, and nothing else. All others stay, also those that nothing wants. */
export function withoutDevelopment(
  locked: readonly LockedPackage[],
  { runtime, development }: Wanted,
): LockedPackage[] {
  const byId = new Map(locked.map((one) => [idOf(one), one]));
  const byRange = new Map(locked.flatMap((one) => [idOf(one), ...(one.wantedAs ?? [])].map((wanted) => [wanted, one])));
  const byName = Map.groupBy(locked, ({ name }) => name);
  // An override may have changed the range. Then every version of that name is needed.
  const changed = new Set(runtime.flatMap((wanted) => (byRange.has(wanted) ? [] : nameOf(wanted))));
  const needed = [
    ...runtime.flatMap((wanted) => byRange.get(wanted) ?? []),
    ...[...changed].flatMap((name) => byName.get(name) ?? []),
  ];
  const atRuntime = reached(needed, byId);
  const inDevelopment = reached(
    development.flatMap((wanted) => byRange.get(wanted) ?? []),
    byId,
  );
  return locked.filter((one) => atRuntime.has(one) || !inDevelopment.has(one));
}

function reached(from: readonly LockedPackage[], byId: ReadonlyMap<string, LockedPackage>): Set<LockedPackage> {
  const all = new Set(from);
  // A set also yields what is added while it is read.
  for (const one of all) {
    for (const id of one.dependsOn) {
      const other = byId.get(id);
      if (other !== undefined) all.add(other);
    }
  }
  return all;
}

function idOf({ name, version }: LockedPackage): string {
  return `${name}@${version}`;
}

function nameOf(wanted: string): string {
  return wanted.slice(0, wanted.indexOf('@', 1));
}
