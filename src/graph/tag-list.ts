// Owns the list of a repository's tags, from which a walk learns which fallback tags and cosign tags exist.
import type { Digest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { COSIGN_SUFFIXES, type CosignSuffix, cosignTag, referrersTag } from '../oci/referrers-tag.ts';
import type { TagLister } from '../oci/store.ts';

/** A longer list takes more round trips than it saves. Registries return up to a thousand tags per page. */
const MAX_LISTED_TAGS = 2_000;

export class TagList {
  readonly #tags: ReadonlySet<string>;
  #trusted = true;

  private constructor(tags: ReadonlySet<string>) {
    this.#tags = tags;
  }

  /**
   * Undefined if the repository has more tags than MAX_LISTED_TAGS, or does not allow this caller to list them. The walk
   * then requests each tag, and fails there if the registry is down.
   */
  static async read(store: TagLister): Promise<TagList | undefined> {
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

  /** Records that a fallback tag of this digest exists. A list without it is stale or truncated and proves nothing. */
  confirm(digest: Digest): void {
    if (!this.hasReferrersTag(digest)) this.#trusted = false;
  }

  isTrusted(): boolean {
    return this.#trusted;
  }

  /** Whether the list proves that the digest has no fallback tag. */
  excludes(digest: Digest): boolean {
    return this.#trusted && !this.hasReferrersTag(digest);
  }
}
