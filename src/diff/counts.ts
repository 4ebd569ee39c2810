// Counts what a comparison of two images found, on all platforms together.
import type { ImageDiff, PlatformDiff } from './compare.ts';

export interface DiffCounts {
  /** Components that were added, removed, upgraded or downgraded. */
  readonly changed: number;
  readonly newFindings: number;
  readonly fixedFindings: number;
}

export function countsOfDiff({ platforms }: ImageDiff): DiffCounts {
  const total = (count: (platform: PlatformDiff) => number | undefined): number =>
    platforms.reduce((sum, platform) => sum + (count(platform) ?? 0), 0);
  return {
    changed: total(({ components }) => components?.changes.length),
    newFindings: total(({ findings }) => findings?.appeared.length),
    fixedFindings: total(({ findings }) => findings?.fixed.length),
  };
}
