// Decides which images of a repository are kept, by patterns of their tags, number and age. Pure.
import type { Digest } from '../oci/digest.ts';

/** A tagged image. */
export interface RepositoryImage {
  readonly digest: Digest;
  readonly tags: readonly string[];
  /** Milliseconds since 1970; null if it is unknown. */
  readonly created: number | null;
}

/** One line of the input: images with a matching tag are kept, all of them or within the limits. */
export interface TagRule {
  /** For messages. */
  readonly text: string;
  readonly matches: (tag: string) => boolean;
  readonly newest?: number;
  /** In milliseconds. */
  readonly youngerThan?: number;
}

export interface ImageRules {
  readonly tags: readonly TagRule[];
  /** Milliseconds during which every image stays: a build may still be pushing. */
  readonly grace: number;
  readonly now: number;
}

export type ImageKept = 'matches' | 'too-young' | 'unknown-age';

export interface ImageDecision {
  readonly kept: ReadonlyMap<Digest, ImageKept>;
  readonly removed: ReadonlySet<Digest>;
}

/** An image from the future stays, and takes no place among the newest. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** An image stays if any of its tags is kept by any rule. With both limits, a rule keeps what either of them keeps. */
export function decideImages(images: readonly RepositoryImage[], rules: ImageRules): ImageDecision {
  const kept = new Map<Digest, ImageKept>();
  const { now, grace } = rules;
  for (const rule of rules.tags) {
    const matching = images.filter(({ tags }) => tags.some((tag) => rule.matches(tag)));
    for (const image of withinLimits(matching, rule, now)) kept.set(image.digest, 'matches');
  }
  const limited = rules.tags.filter(({ newest, youngerThan }) => newest !== undefined || youngerThan !== undefined);
  for (const { digest, tags, created } of images) {
    if (kept.has(digest)) continue;
    if (created !== null && created > now - grace) kept.set(digest, 'too-young');
    // Its place among the newest is unknown.
    else if (created === null && limited.some(({ matches }) => tags.some((tag) => matches(tag)))) {
      kept.set(digest, 'unknown-age');
    }
  }
  return { kept, removed: new Set(images.map(({ digest }) => digest).filter((digest) => !kept.has(digest))) };
}

function withinLimits(
  images: readonly RepositoryImage[],
  { newest, youngerThan }: TagRule,
  now: number,
): readonly RepositoryImage[] {
  if (newest === undefined && youngerThan === undefined) return images;
  const dated = images
    .filter(({ created }) => created !== null && created <= now + CLOCK_SKEW_MS)
    .toSorted((a, b) => Number(b.created) - Number(a.created) || (a.digest < b.digest ? -1 : 1));
  const young = youngerThan === undefined ? [] : dated.filter(({ created }) => Number(created) > now - youngerThan);
  return [...dated.slice(0, newest ?? 0), ...young];
}
