// Blobs: HEAD, GET with ranges, DELETE. Distribution specification 1.1.1, "Pulling blobs", "Deleting Blobs".
import { type Answer, type Call, empty, isDigest, problem } from '../message.ts';
import type { Storage } from '../storage.ts';

export function blob(call: Call & { target: { kind: 'blob' } }, storage: Storage): Answer {
  const { repository, digest } = call.target;
  if (!isDigest(digest)) return problem(400, 'DIGEST_INVALID', 'the digest is malformed');
  const blobs = storage.repositories.get(repository)?.blobs;
  const content = blobs?.get(digest);
  if (content === undefined) return problem(404, 'BLOB_UNKNOWN', 'the blob is not in this repository');
  if (call.method === 'DELETE') {
    blobs?.delete(digest);
    return empty(202);
  }
  if (call.method !== 'GET' && call.method !== 'HEAD') {
    return problem(405, 'UNSUPPORTED', `${call.method} of a blob`);
  }

  const headers = {
    'Content-Type': 'application/octet-stream',
    'Docker-Content-Digest': digest,
    'Accept-Ranges': 'bytes',
  };
  const range = call.method === 'GET' ? parseRange(call.headers.range, content.size) : undefined;
  if (range === 'unsatisfiable') {
    return {
      ...problem(416, 'SIZE_INVALID', 'no such range'),
      headers: { 'Content-Range': `bytes */${content.size}` },
    };
  }
  const { start, end } = range ?? { start: 0, end: content.size - 1 };
  return {
    status: range === undefined ? 200 : 206,
    headers: range === undefined ? headers : { ...headers, 'Content-Range': `bytes ${start}-${end}/${content.size}` },
    body: content.bytes?.subarray(start, end + 1) ?? (() => content.read(start, end)),
    length: end - start + 1,
  };
}

/**
 * The one range that a `Range` header asks for (RFC 9110, section 14.2), both ends inclusive. Undefined where there is
 * none, or a form that a server may ignore.
 */
export function parseRange(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  if (match[1] === '') {
    const length = Math.min(Number(match[2]), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(match[1]);
  const end = match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start >= size || start > end ? 'unsatisfiable' : { start, end };
}
