// Uploads: one POST, POST then PUT, chunks, status, cancel, mounts. Distribution specification 1.1.1, "Pushing blobs".
import { algorithmOf, digestOfContent, type Sink } from '../content.ts';
import { type Answer, type Call, empty, isDigest, isRepositoryName, problem } from '../message.ts';
import type { Repository, Storage, Upload } from '../storage.ts';

/** POST /v2/NAME/blobs/uploads/, plain, with `digest` and the whole body, or with `mount`. */
export async function startUpload(
  call: Call & { target: { kind: 'upload-start' } },
  storage: Storage,
): Promise<Answer> {
  const name = call.target.repository;
  if (call.method !== 'POST') return problem(405, 'UNSUPPORTED', `${call.method} of uploads`);
  if (!isRepositoryName(name)) return problem(400, 'NAME_INVALID', 'the repository name is malformed');

  const mount = call.query.get('mount');
  if (mount !== null) {
    if (!isDigest(mount)) return problem(400, 'DIGEST_INVALID', 'the digest to mount is malformed');
    const from = call.query.get('from');
    const content =
      from === null
        ? storage.anyBlob(mount)
        : call.mayRead(from)
          ? storage.repositories.get(from)?.blobs.get(mount)
          : undefined;
    if (content === undefined) return accepted(storage.startUpload(storage.repository(name)), 202);
    const repository = storage.repository(name);
    repository.blobs.set(mount, content);
    return created(repository, mount);
  }

  const digest = call.query.get('digest');
  if (digest === null) return accepted(storage.startUpload(storage.repository(name)), 202);
  if (!isDigest(digest)) return problem(400, 'DIGEST_INVALID', 'the digest is malformed');
  const sink = storage.sink();
  for await (const chunk of call.body()) await sink.append(chunk);
  return finish(storage.repository(name), sink, digest);
}

/** GET, PATCH, PUT and DELETE of an upload under way. */
export async function upload(call: Call & { target: { kind: 'upload' } }, storage: Storage): Promise<Answer> {
  const session = storage.uploads.get(call.target.id);
  if (session === undefined || session.repository.name !== call.target.repository) {
    return problem(404, 'BLOB_UPLOAD_UNKNOWN', 'there is no such upload');
  }
  switch (call.method) {
    case 'GET':
      return accepted(session, 204);
    case 'DELETE':
      storage.uploads.delete(session.id);
      await session.sink.discard();
      return empty(204);
    case 'PATCH': {
      const refusal = await append(call, session);
      return refusal ?? accepted(session, 202);
    }
    case 'PUT': {
      const digest = call.query.get('digest');
      if (digest === null || !isDigest(digest)) {
        return problem(400, 'DIGEST_INVALID', 'a digest must be given to close an upload');
      }
      const refusal = await append(call, session);
      if (refusal !== undefined) return refusal;
      storage.uploads.delete(session.id);
      return finish(session.repository, session.sink, digest);
    }
    default:
      return problem(405, 'UNSUPPORTED', `${call.method} of an upload`);
  }
}

/** Takes a chunk. What came before a connection broke is kept, and the status of the upload says how much that is. */
async function append(call: Call, session: Upload): Promise<Answer | undefined> {
  const range = call.headers['content-range'];
  if (range !== undefined) {
    const match = /^(?:bytes[ =])?(\d+)-(\d+)(?:\/(?:\d+|\*))?$/.exec(range);
    if (!match) return problem(400, 'BLOB_UPLOAD_INVALID', 'the Content-Range is malformed');
    const start = Number(match[1]);
    const length = Number(match[2]) - start + 1;
    if (start !== session.sink.size) return outOfOrder(session);
    if (call.contentLength !== undefined && call.contentLength !== length) {
      return problem(400, 'SIZE_INVALID', 'Content-Range and Content-Length differ');
    }
  }
  for await (const chunk of call.body()) await session.sink.append(chunk);
  return undefined;
}

async function finish(repository: Repository, sink: Sink, digest: string): Promise<Answer> {
  const content = await sink.finish();
  if ((await digestOfContent(content, algorithmOf(digest))) !== digest) {
    return problem(400, 'DIGEST_INVALID', 'the content has another digest');
  }
  repository.blobs.set(digest, content);
  return created(repository, digest);
}

function created(repository: Repository, digest: string): Answer {
  return empty(201, { Location: `/v2/${repository.name}/blobs/${digest}`, 'Docker-Content-Digest': digest });
}

function outOfOrder(session: Upload): Answer {
  const answer = problem(416, 'BLOB_UPLOAD_INVALID', `the next byte to come is ${session.sink.size}`);
  answer.headers = { ...answer.headers, ...position(session) };
  return answer;
}

function accepted(session: Upload, status: number): Answer {
  return empty(status, { ...position(session), 'Docker-Upload-UUID': session.id });
}

/** `Range` is inclusive, so that an empty upload says `0-0`, as registries do. */
function position(session: Upload): Record<string, string> {
  return {
    Location: `/v2/${session.repository.name}/blobs/uploads/${session.id}`,
    Range: `0-${Math.max(0, session.sink.size - 1)}`,
  };
}
