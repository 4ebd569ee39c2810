// Caches referrers lists for a short time, within bounds, so that a push does not request them again.
import type { Digest } from '../../digest.ts';
import type { Via } from '../../store.ts';

export interface Listing {
  readonly via: Via;
  /** How each was found: an API may omit entries of a fallback tag that is older than the API. */
  readonly found: ReadonlyMap<Digest, Via>;
}

const MAX_AGE = 60_000;
const MAX_LISTINGS = 256;
/** Longer lists are not cached. */
export const MAX_LISTED = 2_000;

export class Listings {
  readonly #now: () => number;
  readonly #known = new Map<Digest, Listing & { readonly at: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Adds a complete, unfiltered list. */
  remember(subject: Digest, listing: Listing): void {
    this.#known.delete(subject);
    if (listing.found.size > MAX_LISTED) return;
    this.#known.set(subject, { ...listing, at: this.#now() });
    const oldest = this.#known.keys().next().value;
    if (this.#known.size > MAX_LISTINGS && oldest !== undefined) this.#known.delete(oldest);
  }

  recent(subject: Digest): Listing | undefined {
    const listing = this.#known.get(subject);
    return listing !== undefined && this.#now() - listing.at <= MAX_AGE ? listing : undefined;
  }

  /** The subjects whose fallback tags listed `referrer`. */
  underTagsOf(referrer: Digest): readonly Digest[] {
    return [...this.#known].flatMap(([subject, { found }]) =>
      found.get(referrer) === 'fallback-tag' ? [subject] : [],
    );
  }

  forget(subject: Digest): void {
    this.#known.delete(subject);
  }
}
