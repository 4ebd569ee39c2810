// Owns a request and its response as plain data, for routes and faults.
import type { IncomingHttpHeaders } from 'node:http';
import type { Entry } from './referrers.ts';

/** What a path names; `reference` is a tag or a digest, as it was written. */
export type Target =
  | { readonly kind: 'ping' | 'token' | 'catalog' | 'unknown' }
  | { readonly kind: 'tags' | 'upload-start'; readonly repository: string }
  | { readonly kind: 'manifest'; readonly repository: string; readonly reference: string }
  | { readonly kind: 'blob' | 'referrers'; readonly repository: string; readonly digest: string }
  | { readonly kind: 'upload'; readonly repository: string; readonly id: string };

/** A request on its way to a route. Faults may replace the target, the query and the body. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** `http://` and the Host that the client used, which may be a proxy. Absolute URLs begin with it. */
  readonly base: string;
  /** `foreign` where it came in on the second listener, which plays another origin and asks for no credentials. */
  readonly origin: 'registry' | 'foreign';
  target: Target;
  query: URLSearchParams;
  /** Whether the request carries a body at all, and its announced length where there is one. */
  readonly hasBody: boolean;
  readonly contentLength: number | undefined;
  /** The body as it arrives; to be read once. */
  body: () => AsyncIterable<Buffer>;
  /** The body whole, kept for whoever asks again; undefined beyond `limit` bytes. */
  bytes(limit: number): Promise<Buffer | undefined>;
  /** Entries on one page of referrers or tags. */
  pageSize: number;
  /** The digest that a pushed manifest gave as its subject; set by the route. */
  subject?: string;
  /** The referrers of the subject when the push arrived; set by a switch. */
  listed?: readonly Entry[];
  /** The digest whose tag was deleted; set by the route. */
  deleted?: string;
  /** Whether the credentials of this call may read another repository: what a mount asks. */
  mayRead: (repository: string) => boolean;
  /** Breaks the connection at once. */
  abort(): void;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[]>;
  body?: Buffer | (() => AsyncIterable<Buffer>);
  /** The length of a body that streams, or that a HEAD leaves out. */
  length?: number;
  delivery?: Delivery;
}

/** How a body goes wrong on the wire. */
export interface Delivery {
  /** Breaks the connection after so many bytes of the body. */
  readonly resetAfter?: number;
  /** Ends the body early, with a Content-Length that agrees. */
  readonly truncateTo?: number;
  /** Flips the bits of the byte at this offset. */
  readonly corruptAt?: number;
  /** Sends so many bytes at a time, with a pause after each. */
  readonly drip?: { readonly bytes: number; readonly milliseconds: number };
}

/** The error codes of distribution specification 1.1.1, "Error Codes". */
export type ErrorCode =
  | 'BLOB_UNKNOWN'
  | 'BLOB_UPLOAD_INVALID'
  | 'BLOB_UPLOAD_UNKNOWN'
  | 'DIGEST_INVALID'
  | 'MANIFEST_BLOB_UNKNOWN'
  | 'MANIFEST_INVALID'
  | 'MANIFEST_UNKNOWN'
  | 'NAME_INVALID'
  | 'NAME_UNKNOWN'
  | 'SIZE_INVALID'
  | 'TAG_INVALID'
  | 'UNAUTHORIZED'
  | 'DENIED'
  | 'UNSUPPORTED'
  | 'TOOMANYREQUESTS'
  | 'UNKNOWN';

export function empty(status: number, headers: Answer['headers'] = {}): Answer {
  return { status, headers };
}

export function json(status: number, value: unknown, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

/** The error body of the specification. */
export function problem(status: number, code: ErrorCode, message: string, headers: Answer['headers'] = {}): Answer {
  return json(status, { errors: [{ code, message, detail: message }] }, headers);
}

const NAME = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*';
const VALID_NAME = new RegExp(`^${NAME}$`);

/** What a path names. The name of a repository may itself hold `blobs` or `manifests`: the last of them counts. */
export function targetOf(path: string): Target {
  if (path === '/v2/' || path === '/v2') return { kind: 'ping' };
  if (path === '/token') return { kind: 'token' };
  if (path === '/v2/_catalog') return { kind: 'catalog' };
  let match = /^\/v2\/(.+)\/blobs\/uploads\/?$/.exec(path);
  if (match) return { kind: 'upload-start', repository: match[1] as string };
  match = /^\/v2\/(.+)\/blobs\/uploads\/([^/]+)$/.exec(path);
  if (match) return { kind: 'upload', repository: match[1] as string, id: match[2] as string };
  match = /^\/v2\/(.+)\/tags\/list$/.exec(path);
  if (match) return { kind: 'tags', repository: match[1] as string };
  match = /^\/v2\/(.+)\/(blobs|referrers)\/([^/]+)$/.exec(path);
  if (match) {
    const kind = match[2] === 'blobs' ? 'blob' : 'referrers';
    return { kind, repository: match[1] as string, digest: match[3] as string };
  }
  match = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(path);
  if (match) return { kind: 'manifest', repository: match[1] as string, reference: match[2] as string };
  return { kind: 'unknown' };
}

export function isRepositoryName(name: string): boolean {
  return name.length <= 255 && VALID_NAME.test(name);
}

export function isDigest(text: string): boolean {
  return /^(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})$/.test(text);
}

export function isTag(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
}
