// Remembers which repositories have tags of cosign, so that images of one repository do not each list its tags.
import { ExpectedError } from '../../errors.ts';
import { isCosignTag } from '../../oci/referrers-tag.ts';
import type { Located, TagLister } from '../../oci/store.ts';

const MAX_REPOSITORIES = 20_000;

export class CosignTags {
  readonly #known = new Map<string, Promise<boolean>>();

  /** Records the tags of a repository, so that they need not be listed again. */
  learn(location: string, tags: readonly string[]): void {
    this.#keep(location, Promise.resolve(tags.some(isCosignTag)));
  }

  /** Whether the repository has such tags, or may have them because it does not list its tags. */
  in(store: Located & TagLister): Promise<boolean> {
    const known = this.#known.get(store.location);
    if (known !== undefined) return known;
    const found = hasCosignTags(store);
    this.#keep(store.location, found);
    return found;
  }

  #keep(location: string, found: Promise<boolean>): void {
    if (this.#known.size >= MAX_REPOSITORIES) this.#known.clear();
    this.#known.set(location, found);
  }
}

async function hasCosignTags(store: TagLister): Promise<boolean> {
  try {
    for await (const tag of store.tags()) if (isCosignTag(tag)) return true;
    return false;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return true;
  }
}
