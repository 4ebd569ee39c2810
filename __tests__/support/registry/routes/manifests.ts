// Manifests: GET, HEAD, PUT, DELETE by tag or digest. Distribution specification 1.1.1, "Pushing Manifests".
import { algorithmOf, digestOfBytes } from '../content.ts';
import { type Answer, type Call, empty, isDigest, isRepositoryName, isTag, problem } from '../message.ts';
import { type Entry, INDEX, type ManifestFields } from '../referrers.ts';
import { manifestFields, type Repository, type Storage } from '../storage.ts';

/** The largest manifest that is taken: the bound that the specification asks registries to reach. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEXES = new Set([INDEX, 'application/vnd.docker.distribution.manifest.list.v2+json']);

type ManifestCall = Call & { target: { kind: 'manifest' } };

export async function manifest(call: ManifestCall, storage: Storage, checkContent: boolean): Promise<Answer> {
  const { repository: name, reference } = call.target;
  if (!isRepositoryName(name)) return problem(400, 'NAME_INVALID', 'the repository name is malformed');
  if (reference.includes(':') && !isDigest(reference)) {
    return problem(400, 'DIGEST_INVALID', 'the digest is malformed');
  }
  if (!reference.includes(':') && !isTag(reference)) return problem(400, 'TAG_INVALID', 'the tag is malformed');
  if (call.method === 'PUT') return put(call, storage, checkContent);

  const repository = storage.repositories.get(name);
  if (repository === undefined) return problem(404, 'NAME_UNKNOWN', 'there is no such repository');
  const stored = repository.manifest(reference);
  if (stored === undefined) return problem(404, 'MANIFEST_UNKNOWN', 'there is no such manifest');
  if (call.method === 'DELETE') {
    if (reference.includes(':')) repository.deleteManifest(reference);
    else {
      call.deleted = stored.digest;
      repository.deleteTag(reference);
    }
    return empty(202);
  }
  if (call.method !== 'GET' && call.method !== 'HEAD') {
    return problem(405, 'UNSUPPORTED', `${call.method} of a manifest`);
  }
  return {
    status: 200,
    headers: { 'Content-Type': stored.mediaType, 'Docker-Content-Digest': stored.digest },
    body: stored.bytes,
  };
}

async function put(call: ManifestCall, storage: Storage, checkContent: boolean): Promise<Answer> {
  const { repository: name, reference } = call.target;
  const bytes = await call.bytes(MAX_MANIFEST_BYTES);
  if (bytes === undefined) {
    return problem(413, 'SIZE_INVALID', `a manifest may have at most ${MAX_MANIFEST_BYTES} bytes`);
  }
  const algorithm = reference.includes(':') ? algorithmOf(reference) : 'sha256';
  const digest = digestOfBytes(bytes, algorithm);
  if (reference.includes(':') && reference !== digest) {
    return problem(400, 'DIGEST_INVALID', 'the manifest has another digest');
  }
  const fields = manifestFields(bytes);
  if (fields === undefined) return problem(400, 'MANIFEST_INVALID', 'the manifest is not a JSON object');
  const contentType = (call.headers['content-type'] ?? '').split(';')[0]?.trim();
  const mediaType = contentType || fields.mediaType || MANIFEST;
  const fault = shapeFault(fields, mediaType);
  if (fault !== undefined) return problem(400, 'MANIFEST_INVALID', fault);
  const repository = storage.repository(name);
  const missing = checkContent ? missingContent(repository, fields, mediaType) : undefined;
  if (missing !== undefined) return problem(400, 'MANIFEST_BLOB_UNKNOWN', `${missing} is not in this repository`);

  repository.putManifest(bytes, mediaType, reference.includes(':') ? undefined : reference, algorithm);
  const subject = fields.subject?.digest;
  if (subject !== undefined) call.subject = subject;
  return empty(201, {
    Location: `/v2/${name}/manifests/${digest}`,
    'Docker-Content-Digest': digest,
    ...(subject !== undefined && { 'OCI-Subject': subject }),
  });
}

/** What is wrong with the shape of a manifest, or undefined. */
function shapeFault(fields: ManifestFields, mediaType: string): string | undefined {
  if (fields.mediaType !== undefined && fields.mediaType !== mediaType) return 'mediaType and Content-Type differ';
  const lists = { layers: fields.layers, blobs: fields.blobs, manifests: fields.manifests };
  for (const [key, list] of Object.entries(lists)) {
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list) || !list.every(isEntry)) return `${key} is not a list of descriptors`;
  }
  for (const key of ['config', 'subject'] as const) {
    const value = fields[key];
    if (value !== undefined && value !== null && !isEntry(value)) return `${key} is not a descriptor`;
  }
  if (mediaType === MANIFEST && !fields.config) return 'an image manifest must have a config';
  return undefined;
}

/** The first digest that the manifest needs and the repository has not. A subject may be absent. */
function missingContent(repository: Repository, fields: ManifestFields, mediaType: string): string | undefined {
  if (INDEXES.has(mediaType)) {
    return fields.manifests?.find((entry) => !repository.manifests.has(entry.digest))?.digest;
  }
  // Layers that may not be distributed stay where their URLs point.
  const layers = [...(fields.layers ?? []), ...(fields.blobs ?? [])].filter(
    (entry) => !/nondistributable|foreign/.test(entry.mediaType) && !entry.urls?.length,
  );
  const blobs = fields.config ? [fields.config, ...layers] : layers;
  return blobs.find((entry) => !repository.blobs.has(entry.digest))?.digest;
}

function isEntry(value: unknown): value is Entry {
  const entry = value as Partial<Entry> | null;
  return (
    typeof entry === 'object' &&
    entry !== null &&
    typeof entry.mediaType === 'string' &&
    typeof entry.digest === 'string' &&
    isDigest(entry.digest) &&
    typeof entry.size === 'number'
  );
}
