// What a version order is, and the comparisons that several of them are made of.

/** Negative, zero or positive as `a` is older than, as old as, or newer than `b`; undefined where either is no version. */
export type VersionOrder = (a: string, b: string) => number | undefined;

/** Longer texts are no package's version, and would cost time. */
export const MAX_VERSION_LENGTH = 1024;

/** The order of two texts by code unit. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of two runs of digits as numbers of any length; an empty run is zero. */
export function byNumber(a: string, b: string): number {
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || byText(left, right);
}

/** The order of two lists by their first difference; a missing element counts as `filler`. */
export function byElement<T>(a: readonly T[], b: readonly T[], filler: T, compare: (a: T, b: T) => number): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const order = compare(a[at] ?? filler, b[at] ?? filler);
    if (order !== 0) return order;
  }
  return 0;
}
