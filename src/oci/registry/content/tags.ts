// The tags of a repository: listed page by page, and deleted (distribution 1.1.1, "Listing Tags", "Deleting tags").
import { isRecord } from '../../../json/fields.ts';
import { parseJson } from '../../../json/parse.ts';
import { StoreError } from '../../errors.ts';
import { isTag } from '../../reference.ts';
import { isReferrersTag } from '../../referrers-tag.ts';
import { Pages } from '../http/pages.ts';
import { lineOf, type Repository } from '../repository.ts';
import { type Manifests, textOf } from './manifests.ts';

const PAGE_SIZE = 1000;
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/** Every tag in the registry's order. Invalid names are left out, because in a path they would address something else. */
export async function* listTags(repository: Repository): AsyncGenerator<string> {
  const pages = new Pages(repository, 'list tags');
  const start = `${repository.path('tags/list')}?n=${PAGE_SIZE}`;
  let last: string | undefined;
  for (let url: string | undefined = start; url !== undefined; ) {
    const response = await repository.pull({ method: 'GET', url, accept: [200], attempted: 'list tags' });
    const bytes = await response.bytes(MAX_PAGE_BYTES);
    const tags = tagsOf(bytes);
    if (tags === undefined) throw pages.error(response, 'invalid-response', 'the response is not a list of tags');
    yield* tags.filter(isTag);
    url = pages.after(response, bytes, tags.length);
    // A full page without a Link: some registries page without sending one. A repeated page is the end.
    const end = tags.at(-1);
    if (url === undefined && tags.length === PAGE_SIZE && end !== undefined && end !== last) {
      url = `${start}&last=${encodeURIComponent(end)}`;
    }
    last = end;
  }
}

function tagsOf(bytes: Uint8Array): readonly string[] | undefined {
  const json = parseJson(new TextDecoder().decode(bytes));
  if (!isRecord(json)) return undefined;
  const tags = json.tags ?? [];
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
}

/**
 * Deletes a tag. Some registries delete the manifest with the tag, or with its last tag (Amazon ECR). The manifest is then
 * pushed again by digest, since other tags, indexes and referrers may depend on it.
 */
export async function deleteTag(repository: Repository, manifests: Manifests, tag: string): Promise<void> {
  const attempted = 'delete the tag';
  if (!isTag(tag)) {
    throw repository.error({
      code: 'rejected',
      attempted,
      detail: `${JSON.stringify(tag.slice(0, 200))} is not a tag`,
      remedy: 'give a tag; delete a manifest by its digest',
    });
  }
  const manifest = await manifests.read(tag);
  const { digest } = manifest.descriptor;
  // GitLab resolves such a tag as the digest, and would delete the manifest.
  if (isReferrersTag(tag) && tag.replace('-', ':') === digest) {
    throw repository.error({
      code: 'unsupported',
      reference: tag,
      attempted,
      detail: `the registry resolves the tag as the digest ${digest}, so that deleting it would delete that manifest`,
      remedy: 'nothing has to be deleted: the tag does not exist',
    });
  }
  const response = await repository.remove({
    method: 'DELETE',
    url: repository.path(`manifests/${tag}`),
    accept: [200, 202, 204, 400, 404, 405, 501],
    attempted,
    reference: tag,
  });
  const { status } = response;
  const refused = status === 404 ? response.tries === 1 && (await isThere(manifests, tag)) : status >= 300;
  if (refused) {
    throw repository.error({
      code: 'unsupported',
      reference: tag,
      attempted,
      request: lineOf('DELETE', response),
      status,
      detail: `the registry does not delete tags: ${await textOf(response)}`,
      remedy: repository.settings.deleteTagRemedy,
    });
  }
  await response.discard();
  if (await manifests.exists(digest)) return;
  await manifests.put(manifest);
  repository.environment.warn(
    `${repository.location} deleted the manifest ${digest} with the tag "${tag}"; it was pushed again by digest, ` +
      'and other tags that pointed to it have to be set again',
  );
}

async function isThere(manifests: Manifests, tag: string): Promise<boolean> {
  try {
    await manifests.resolve(tag);
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return false;
    throw error;
  }
}
