// What one listing of a repository's tags tells the walk: which fallback tags and which of cosign's tags exist at all.
import type { Digest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { COSIGN_SUFFIXES, type CosignSuffix, cosignTag, referrersTag } from '../oci/referrers-tag.ts';
import type { ReadableStore } from '../oci/store.ts';

/** A longer listing, two pages where a registry gives a thousand a page, takes more round trips than what it saves. */
const MAX_LISTED_TAGS = 2_000;

export class TagList {
  readonly #tags: ReadonlySet<string>;
  #trusted = true;

  private constructor(tags: ReadonlySet<string>) {
    this.#tags = tags;
  }

  /**
   * Undefined where the repository has more tags than MAX_LISTED_TAGS, or does not let this caller list them: whoever
   * asks then puts the questions one by one, and a registry that is down answers those with an error.
   */
  static async read(store: ReadableStore): Promise<TagList | undefined> {
    const tags = new Set<string>();
    try {
      for await (const tag of store.tags()) {
        if (tags.size >= MAX_LISTED_TAGS) return undefined;
        tags.add(tag);
      }
    } catch (error) {
      if (error instanceof StoreError) return undefined;
      throw error;
    }
    return new TagList(tags);
  }

  /** The suffixes under which cosign's tags for a digest exist. */
  cosignSuffixes(digest: Digest): readonly CosignSuffix[] {
    return COSIGN_SUFFIXES.filter((suffix) => this.#tags.has(cosignTag(digest, suffix)));
  }

  hasReferrersTag(digest: Digest): boolean {
    return this.#tags.has(referrersTag(digest));
  }

  /** A fallback tag of this digest was read: a list that does not hold it is stale or cut, and proves nothing. */
  confirm(digest: Digest): void {
    if (!this.hasReferrersTag(digest)) this.#trusted = false;
  }

  isTrusted(): boolean {
    return this.#trusted;
  }

  /** True where the list shows that the digest has no fallback tag, so that there is no need to ask. */
  excludes(digest: Digest): boolean {
    return this.#trusted && !this.hasReferrersTag(digest);
  }
}
