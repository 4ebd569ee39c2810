// Lists in pages: tags and referrers. Distribution specification 1.1.1, "Content Discovery".
import { type Answer, type Call, isDigest, isRepositoryName, json, problem } from '../message.ts';
import { INDEX, page } from '../referrers.ts';
import type { Storage } from '../storage.ts';

/** GET /v2/NAME/tags/list?n=&last=, in lexical order. */
export function tags(call: Call & { target: { kind: 'tags' } }, storage: Storage): Answer {
  const name = call.target.repository;
  if (call.method !== 'GET') return problem(405, 'UNSUPPORTED', `${call.method} of tags`);
  if (!isRepositoryName(name)) return problem(400, 'NAME_INVALID', 'the repository name is malformed');
  const repository = storage.repositories.get(name);
  if (repository === undefined) return problem(404, 'NAME_UNKNOWN', 'there is no such repository');
  const asked = call.query.get('n');
  if (asked !== null && !/^\d+$/.test(asked)) return problem(400, 'UNSUPPORTED', 'n is not a number');
  const size = Math.min(asked === null ? Number.POSITIVE_INFINITY : Number(asked), call.pageSize);
  // By code unit, which is what sort() does: tags are ASCII.
  const sorted = [...repository.tags.keys()].sort();
  const { items, next } = page(sorted, (tag) => tag, call.query.get('last'), size);
  const link = next === undefined ? {} : nextPage(`/v2/${name}/tags/list`, { n: String(size), last: next });
  return json(200, { name, tags: items }, link);
}

/** GET /v2/_catalog?n=&last=, as the distribution project has it. */
export function catalog(call: Call & { target: { kind: 'catalog' } }, storage: Storage): Answer {
  if (call.method !== 'GET') return problem(405, 'UNSUPPORTED', `${call.method} of the catalog`);
  const size = Math.min(Number(call.query.get('n') ?? Number.POSITIVE_INFINITY), call.pageSize);
  const sorted = [...storage.repositories.keys()].sort();
  const { items, next } = page(sorted, (name) => name, call.query.get('last'), size);
  const link = next === undefined ? {} : nextPage('/v2/_catalog', { n: String(size), last: next });
  return json(200, { repositories: items }, link);
}

/** GET /v2/NAME/referrers/DIGEST?artifactType=; a subject that is not there has an empty list. */
export function referrers(call: Call & { target: { kind: 'referrers' } }, storage: Storage): Answer {
  const { repository: name, digest } = call.target;
  if (call.method !== 'GET') return problem(405, 'UNSUPPORTED', `${call.method} of referrers`);
  if (!isRepositoryName(name)) return problem(400, 'NAME_INVALID', 'the repository name is malformed');
  if (!isDigest(digest)) return problem(400, 'DIGEST_INVALID', 'the digest is malformed');
  const artifactType = call.query.get('artifactType');
  const all = storage.repositories.get(name)?.referrersOf(digest) ?? [];
  const wanted = artifactType === null ? all : all.filter((entry) => entry.artifactType === artifactType);
  const { items, next } = page(wanted, (entry) => entry.digest, call.query.get('last'), call.pageSize);
  const filter = artifactType === null ? {} : { artifactType };
  return json(
    200,
    { schemaVersion: 2, mediaType: INDEX, manifests: items },
    {
      'Content-Type': INDEX,
      ...(artifactType !== null && { 'OCI-Filters-Applied': 'artifactType' }),
      ...(next !== undefined && nextPage(`/v2/${name}/referrers/${digest}`, { ...filter, last: next })),
    },
  );
}

function nextPage(path: string, query: Record<string, string>): { Link: string } {
  return { Link: `<${path}?${new URLSearchParams(query)}>; rel="next"` };
}
