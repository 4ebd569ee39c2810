// Defines the type of a version order, and comparisons that several orders share.

/** Negative if `a` is older than `b`, zero if equal, positive if newer; undefined if either is not a valid version. */
export type VersionOrder = (a: string, b: string) => number | undefined;

/** Longer texts are not versions, and comparing them would take time. */
export const MAX_VERSION_LENGTH = 1024;

/** Compares two texts by code unit. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two runs of digits as numbers of any length. An empty run is zero. */
export function byNumber(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || byText(left, right);
}

/** Compares two lists by their first difference. The shorter list is padded with `filler`. */
export function byElement<T>(a: readonly T[], b: readonly T[], filler: T, compare: (a: T, b: T) => number): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compare(a[at] ?? filler, b[at] ?? filler);
    if (order !== 0) return order;
  }
  return 0;
}
