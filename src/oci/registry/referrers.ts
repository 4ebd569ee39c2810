// Referrers of a subject: first version.
import { type Descriptor, parseManifest } from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import { bareMediaType, MEDIA_TYPE } from '../media-types.ts';
import { referrersTag } from '../referrers-tag.ts';
import type { ReferrersFilter, ReferrersPage } from '../store.ts';
import type { Repository } from './repository.ts';

export async function* listReferrers(
  repository: Repository,
  subject: Digest,
  filter: ReferrersFilter = {},
): AsyncGenerator<ReferrersPage> {
  const matching = (found: readonly Descriptor[]) =>
    found.filter((one) => filter.artifactType === undefined || one.artifactType === filter.artifactType);
  let url: string | undefined = repository.path(`referrers/${subject}`);
  for (let first = true; url !== undefined; first = false) {
    const response = await repository.pull({
      method: 'GET',
      url,
      headers: { accept: MEDIA_TYPE.index },
      accept: first ? [200, 404] : [200],
      attempted: 'list referrers',
      reference: subject,
    });
    const bytes = await response.bytes(16 * 1024 * 1024);
    if (response.status === 404)
      return yield { via: 'fallback-tag', referrers: matching(await readFallback(repository, subject)) };
    const mediaType = bareMediaType(response.headers['content-type'] ?? '');
    yield { via: 'api', referrers: matching(entries(bytes, mediaType, subject, repository.location)) };
    const next: string | undefined = /<([^>]+)>\s*;\s*rel="?next/i.exec(response.headers.link ?? '')?.[1];
    url = next === undefined ? undefined : new URL(next, response.url).href;
  }
}

export async function readFallback(repository: Repository, subject: Digest): Promise<readonly Descriptor[]> {
  const tag = referrersTag(subject);
  const response = await repository.pull({
    method: 'GET',
    url: repository.path(`manifests/${tag}`),
    headers: { accept: MEDIA_TYPE.index },
    accept: [200, 404],
    attempted: 'list referrers',
    reference: tag,
  });
  const bytes = await response.bytes(4 * 1024 * 1024);
  const mediaType = bareMediaType(response.headers['content-type'] ?? '');
  return response.status === 404 ? [] : entries(bytes, mediaType, subject, repository.location);
}

function entries(bytes: Uint8Array, mediaType: string, subject: Digest, where: string): readonly Descriptor[] {
  return parseManifest({ descriptor: { mediaType, digest: subject, size: bytes.byteLength }, bytes }, where).manifests;
}
