// The tags of a repository, page by page (distribution 1.1.1, "Listing Tags").
import { isRecord } from '../../descriptor.ts';
import { isTag } from '../../reference.ts';
import { Pages } from '../http/pages.ts';
import type { Repository } from '../repository.ts';

const PAGE_SIZE = 1000;
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** Every tag in the registry's order. What cannot be a tag is left out: used in a path, it would lead elsewhere. */
export async function* listTags(repository: Repository): AsyncGenerator<string> {
  const pages = new Pages(repository, 'list tags');
  const start = `${repository.path('tags/list')}?n=${PAGE_SIZE}`;
  let last: string | undefined;
  for (let url: string | undefined = start; url !== undefined; ) {
    const response = await repository.pull({ method: 'GET', url, accept: [200], attempted: 'list tags' });
    const bytes = await response.bytes(MAX_PAGE_BYTES);
    const tags = tagsOf(bytes);
    if (tags === undefined) throw pages.error(response, 'invalid-response', 'what came is not a list of tags');
    yield* tags.filter(isTag);
    url = pages.after(response, bytes, tags.length);
    // A full page without a Link: some registries page and do not say so. The same page again is the end.
    const end = tags.at(-1);
    if (url === undefined && tags.length === PAGE_SIZE && end !== undefined && end !== last) {
      url = `${start}&last=${encodeURIComponent(end)}`;
    }
    last = end;
  }
}

function tagsOf(bytes: Uint8Array): readonly string[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(json)) return undefined;
  const tags = json.tags ?? [];
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
}
