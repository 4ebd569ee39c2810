// Registries that answer anything at all: every verb ends soon with a clear error of one line, reads a bounded amount, and
// sends no credential elsewhere.
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { walkGraph } from '../../../src/graph/walk.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { StoreError, type StoreErrorCode } from '../../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { Stores } from '../../../src/oci/open.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { LIMITS } from '../../../src/oci/registry/http/connections.ts';
import type { Store } from '../../../src/oci/store.ts';
import { textArtifact, textBlob } from '../../support/artifacts.ts';
import { type TestEnvironment, testEnvironment } from '../../support/environment.ts';
import { runnerCommands, terminalActions } from '../../support/hostile-text.ts';

const ESC = '\u001b]0;pwned\u0007\u001b[31mEVIL\u001b[0m\r\n::error::injected\u0085##[error]x\u009b31m\u202eabc';
const PASSWORD = 'correct-horse-battery';
const KIB = 1024;
const MIB = KIB * KIB;
const MANIFEST = JSON.stringify({
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.manifest,
  config: { mediaType: MEDIA_TYPE.empty, digest: digestOf('{}'), size: 2 },
  layers: [],
});
const SUBJECT: Descriptor = { mediaType: MEDIA_TYPE.manifest, digest: digestOf(MANIFEST), size: MANIFEST.length };
const BLOB = textBlob('0123456789'.repeat(100));
const FOREVER = Buffer.alloc(64 * KIB, ' ');

interface Server {
  readonly url: string;
  readonly host: string;
  readonly requests: { readonly line: string; readonly authorization: string | undefined }[];
  /** Bytes of bodies that were taken from this server. */
  sent: number;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, foreign: Server, nth: number) => void;

const servers: Server[] = [];

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse, nth: number) => void,
): Promise<Server> {
  const requests: Server['requests'] = [];
  const server = http.createServer({ maxHeaderSize: MIB }, (request, response) => {
    requests.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    request.resume();
    request.on('error', () => {});
    response.on('error', () => {});
    const write = response.write.bind(response) as (chunk: Buffer) => boolean;
    response.write = ((chunk: Buffer | string) => {
      made.sent += Buffer.byteLength(chunk);
      return write(Buffer.from(chunk as string));
    }) as typeof response.write;
    answer(request, response, requests.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made: Server = {
    url: `http://${host}`,
    host,
    requests,
    sent: 0,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  servers.push(made);
  return made;
}

/** Sends a body without end, as fast as it is read. */
function endless(response: ServerResponse, headers: Record<string, string>, piece: Buffer = FOREVER): void {
  response.writeHead(200, headers);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

const json = (
  response: ServerResponse,
  type: string,
  body: unknown,
  headers: Record<string, string | string[]> = {},
): void => {
  response
    .writeHead(200, { 'content-type': type, ...headers })
    .end(typeof body === 'string' ? body : JSON.stringify(body));
};
const index = (manifests: unknown, more: object = {}): object => ({
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.index,
  manifests,
  ...more,
});
const isReferrers = ({ url = '' }: IncomingMessage): boolean => url.includes('/referrers/');
const notFound = (response: ServerResponse): void => void response.writeHead(404).end('{}');

/** Answers lists of referrers so, and knows nothing else. */
const listing =
  (page: (response: ServerResponse, foreign: Server) => void): Handler =>
  (request, response, foreign) =>
    isReferrers(request) ? page(response, foreign) : notFound(response);

async function drain(source: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of source) items.push(item);
  return items;
}

const VERBS = {
  manifest: (store: Store) => store.manifest('latest'),
  exact: (store: Store) => store.manifest(SUBJECT.digest),
  resolve: (store: Store) => store.resolve('latest'),
  referrers: (store: Store) => drain(store.referrers(SUBJECT.digest)),
  tags: (store: Store) => drain(store.tags()),
  blob: (store: Store) => drain(store.blob(BLOB.descriptor)),
  part: (store: Store) => drain(store.blob(BLOB.descriptor, { start: 10, end: 19 })),
  push: (store: Store) => store.pushBlob(BLOB),
  tag: (store: Store) => store.deleteTag('latest'),
  async attach(store: Store) {
    const [outcome] = await store.pushArtifacts([textArtifact(SUBJECT, 'document')]);
    if (outcome?.status === 'failed') throw outcome.error;
    return outcome;
  },
} as const;

interface Case {
  readonly name: string;
  readonly verb: keyof typeof VERBS;
  readonly handler: Handler;
  readonly code: StoreErrorCode;
  readonly says?: RegExp;
  /** Requests to the registry at most; 12 where absent. */
  readonly requests?: number;
  /** Bytes of bodies at most; 2 MiB where absent. What sockets hold is not counted against the client. */
  readonly bytes?: number;
}

const CASES: readonly Case[] = [
  // Sizes.
  {
    name: 'a manifest without end',
    verb: 'manifest',
    handler: (_, r) => endless(r, { 'content-type': MEDIA_TYPE.manifest }),
    code: 'limit-exceeded',
    says: /limit of 4194304 bytes/,
    bytes: 12 * MIB,
  },
  {
    name: 'a manifest announced with a petabyte',
    verb: 'manifest',
    handler: (_, r) =>
      void r.writeHead(200, { 'content-type': MEDIA_TYPE.manifest, 'content-length': '1000000000000000' }).write('{'),
    code: 'limit-exceeded',
    bytes: KIB,
  },
  {
    name: 'a HEAD that announces a manifest of a petabyte',
    verb: 'resolve',
    handler: (q, r) =>
      q.method === 'HEAD'
        ? void r
            .writeHead(200, {
              'content-type': MEDIA_TYPE.manifest,
              'content-length': '1000000000000000',
              'docker-content-digest': SUBJECT.digest,
            })
            .end()
        : notFound(r),
    code: 'limit-exceeded',
  },
  {
    name: 'a page of referrers without end',
    verb: 'referrers',
    handler: listing((r) => endless(r, { 'content-type': MEDIA_TYPE.index })),
    code: 'limit-exceeded',
    says: /limit of 16777216 bytes/,
    bytes: 32 * MIB,
  },
  {
    name: 'a page of tags without end',
    verb: 'tags',
    handler: (_, r) => endless(r, { 'content-type': 'application/json' }),
    code: 'limit-exceeded',
    bytes: 32 * MIB,
  },
  {
    name: 'an error body without end',
    verb: 'manifest',
    handler: (_, r) =>
      endless(Object.assign(r, { writeHead: () => http.ServerResponse.prototype.writeHead.call(r, 403) }), {}),
    code: 'denied',
    bytes: 16 * MIB,
  },
  {
    name: 'a blob longer than its descriptor, without end',
    verb: 'blob',
    handler: (_, r) => endless(r, {}),
    code: 'size-mismatch',
    says: /expected 1000 bytes/,
    bytes: 12 * MIB,
  },
  {
    name: 'a manifest as a gzip bomb of 64 MiB by Content-Encoding',
    verb: 'manifest',
    handler: (_, r) =>
      void r
        .writeHead(200, { 'content-type': MEDIA_TYPE.manifest, 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(64 * MIB))),
    code: 'not-a-registry',
  },
  {
    name: 'a referrers list as a gzip bomb',
    verb: 'referrers',
    handler: listing(
      (r) =>
        void r
          .writeHead(200, { 'content-type': MEDIA_TYPE.index, 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(64 * MIB, '['))),
    ),
    code: 'invalid-response',
  },
  {
    name: 'headers of 900 KiB',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(200, { 'x-large': 'x'.repeat(900 * KIB) }).end(MANIFEST),
    code: 'invalid-response',
    says: /limit of 256 KiB/,
  },
  {
    name: 'ten thousand headers',
    verb: 'manifest',
    handler: (_, r) =>
      void r
        .writeHead(
          200,
          Object.fromEntries(
            Array.from({ length: 10_000 }, (_x, at) => [`x-padding-header-number-${at}`, 'y'.repeat(20)]),
          ),
        )
        .end(MANIFEST),
    code: 'invalid-response',
  },
  // Lists.
  {
    name: 'a list whose pages never end, each with other entries',
    verb: 'referrers',
    handler: (q, r, _, nth) =>
      isReferrers(q)
        ? json(
            r,
            MEDIA_TYPE.index,
            index(
              Array.from({ length: 20_000 }, (_x, at) => ({
                mediaType: 'x/y',
                digest: digestOf(`${nth} ${at}`),
                size: 1,
              })),
            ),
            { link: `</v2/app/referrers/x?page=${nth}>; rel="next"` },
          )
        : notFound(r),
    code: 'limit-exceeded',
    says: /more than 100000 referrers/,
  },
  {
    name: 'a Link to another origin',
    verb: 'referrers',
    handler: listing((r, foreign) =>
      json(r, MEDIA_TYPE.index, index([]), { link: `<${foreign.url}/v2/app/referrers/x>; rel="next"` }),
    ),
    code: 'invalid-response',
    says: /another origin/,
  },
  {
    name: 'a Link to a file',
    verb: 'tags',
    handler: (_, r) => json(r, 'application/json', { tags: ['a'] }, { link: '<file:///etc/passwd>; rel="next"' }),
    code: 'invalid-response',
    says: /another origin/,
  },
  {
    name: 'a Link to the same host by name and password',
    verb: 'tags',
    handler: (q, r) =>
      json(
        r,
        'application/json',
        { tags: ['a'] },
        { link: `<http://x:y@${q.headers.host}/v2/app/tags/list?page=2>; rel="next"` },
      ),
    code: 'invalid-response',
  },
  {
    name: 'an entry whose digest is a path',
    verb: 'referrers',
    handler: listing((r) =>
      json(r, MEDIA_TYPE.index, index([{ mediaType: 'x/y', digest: 'sha256:../../../etc/passwd', size: 1 }])),
    ),
    code: 'invalid-response',
    says: /manifests\[0\] is not a descriptor/,
  },
  {
    name: 'an entry of negative size',
    verb: 'referrers',
    handler: listing((r) => json(r, MEDIA_TYPE.index, index([{ mediaType: 'x/y', digest: SUBJECT.digest, size: -1 }]))),
    code: 'invalid-response',
  },
  {
    name: 'an entry of a size beyond any number',
    verb: 'referrers',
    handler: listing((r) =>
      json(r, MEDIA_TYPE.index, `{"manifests":[{"mediaType":"x/y","digest":"${SUBJECT.digest}","size":1e400}]}`),
    ),
    code: 'invalid-response',
  },
  {
    name: 'a list that is an object',
    verb: 'referrers',
    handler: listing((r) => json(r, MEDIA_TYPE.index, index({ length: 3 }))),
    code: 'invalid-response',
  },
  {
    name: 'a list given twice, the second time not a list (duplicate keys)',
    verb: 'referrers',
    handler: listing((r) => json(r, MEDIA_TYPE.index, '{"manifests":[],"manifests":"x"}')),
    code: 'invalid-response',
  },
  {
    name: 'a list nested a million levels deep',
    verb: 'referrers',
    handler: listing((r) => json(r, MEDIA_TYPE.index, '['.repeat(MIB))),
    code: 'invalid-response',
  },
  {
    name: 'a list of the wrong media type',
    verb: 'referrers',
    handler: listing((r) => json(r, 'application/json', '{"manifests":[]}')),
    code: 'invalid-response',
  },
  {
    name: 'a fallback index with an invalid entry',
    verb: 'referrers',
    handler: (q, r) => (q.url?.includes('/manifests/sha256-') ? json(r, MEDIA_TYPE.index, index([7])) : notFound(r)),
    code: 'invalid-response',
    says: /entry 0/,
  },
  // Redirects, locations, challenges.
  {
    name: 'redirects in a circle',
    verb: 'manifest',
    handler: (q, r) => void r.writeHead(307, { location: q.url ?? '' }).end(),
    code: 'invalid-response',
    says: /more than 5 redirects/,
  },
  {
    name: 'a redirect to a file',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    code: 'invalid-response',
    says: /neither https nor http/,
  },
  {
    name: 'a redirect to the metadata service',
    verb: 'blob',
    handler: (_, r) => void r.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
    code: 'invalid-response',
    says: /it is not https/,
  },
  {
    name: 'a redirect with terminal escapes',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(302, { location: `ftp://host/${encodeURIComponent(ESC)}` }).end(),
    code: 'invalid-response',
  },
  {
    name: 'a redirect of the manifest to another origin with other content',
    verb: 'exact',
    handler: (_, r, foreign) => void r.writeHead(307, { location: `${foreign.url}/manifest` }).end(),
    code: 'digest-mismatch',
    says: /does not match its digest/,
  },
  {
    name: 'an upload at another origin',
    verb: 'push',
    handler: (q, r, foreign) =>
      q.method === 'POST' ? void r.writeHead(202, { location: `${foreign.url}/upload` }).end() : notFound(r),
    code: 'invalid-response',
    requests: 20,
  },
  {
    name: 'an upload at a file',
    verb: 'push',
    handler: (q, r) => (q.method === 'POST' ? void r.writeHead(202, { location: 'file:///tmp/x' }).end() : notFound(r)),
    code: 'invalid-response',
  },
  {
    name: '401 whatever is sent',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end(),
    code: 'unauthorized',
    requests: 4,
  },
  {
    name: '401 with another scope each time',
    verb: 'manifest',
    handler: (q, r, _, nth) =>
      q.url?.startsWith('/token')
        ? json(r, 'application/json', { token: `t${nth}` })
        : void r
            .writeHead(401, {
              'www-authenticate': `Bearer realm="http://${q.headers.host}/token",scope="repository:app${nth}:pull"`,
            })
            .end(),
    code: 'unauthorized',
    requests: 10,
  },
  {
    name: 'a challenge of a thousand challenges',
    verb: 'manifest',
    handler: (_, r) =>
      void r.writeHead(401, { 'www-authenticate': Array.from({ length: 1000 }, () => 'Negotiate x').join(', ') }).end(),
    code: 'unauthorized',
  },
  {
    name: 'a token service that is not on TLS',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(401, { 'www-authenticate': 'Bearer realm="http://tokens.example/x"' }).end(),
    code: 'invalid-response',
    says: /refused to send a credential/,
  },
  {
    name: 'a token of a megabyte',
    verb: 'manifest',
    handler: (q, r) =>
      q.url?.startsWith('/token')
        ? json(r, 'application/json', { token: 'x'.repeat(MIB) })
        : void r.writeHead(401, { 'www-authenticate': `Bearer realm="http://${q.headers.host}/token"` }).end(),
    code: 'invalid-response',
    says: /limit of 262144 bytes/,
  },
  {
    name: 'a token that is two headers',
    verb: 'manifest',
    handler: (q, r) =>
      q.url?.startsWith('/token')
        ? json(r, 'application/json', { token: 'x\r\nhost: evil' })
        : void r.writeHead(401, { 'www-authenticate': `Bearer realm="http://${q.headers.host}/token"` }).end(),
    code: 'invalid-response',
    says: /invalid characters/,
  },
  // Texts.
  {
    name: 'escapes in an error body',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(403).end(JSON.stringify({ errors: [{ code: ESC, message: ESC }] })),
    code: 'denied',
    says: /EVIL/,
  },
  {
    name: 'escapes in a plain error body',
    verb: 'tags',
    handler: (_, r) => void r.writeHead(400).end(ESC),
    code: 'rejected',
    says: /EVIL/,
  },
  {
    name: 'escapes in the media type of a manifest',
    verb: 'manifest',
    handler: (_, r) => json(r, MEDIA_TYPE.manifest, { mediaType: ESC }),
    code: 'invalid-response',
    says: /EVIL/,
  },
  {
    name: 'escapes in the media type of a list',
    verb: 'referrers',
    handler: listing((r) => json(r, 'application/json', { mediaType: ESC, manifests: [] })),
    code: 'invalid-response',
    says: /EVIL/,
  },
  {
    name: 'escapes in Docker-Content-Digest',
    verb: 'manifest',
    handler: (_, r) =>
      json(r, MEDIA_TYPE.manifest, MANIFEST, {
        'docker-content-digest': Buffer.from('x\u009b31mEVIL\u202e ::error::y').toString('latin1'),
      }),
    code: 'invalid-response',
    says: /EVIL/,
  },
  {
    name: 'escapes in Content-Range',
    verb: 'part',
    handler: (_, r) =>
      void r
        .writeHead(206, { 'content-range': Buffer.from('bytes \u009b31mEVIL ##[error]').toString('latin1') })
        .end('x'),
    code: 'invalid-response',
    says: /EVIL/,
  },
  {
    name: 'escapes in a refusal to delete',
    verb: 'tag',
    handler: (q, r) =>
      q.method === 'DELETE' ? void r.writeHead(405).end(ESC) : json(r, MEDIA_TYPE.manifest, MANIFEST),
    code: 'unsupported',
    says: /EVIL/,
  },
  {
    name: 'JSON that is broken by escapes',
    verb: 'referrers',
    handler: (q, r) =>
      q.url?.includes('/manifests/sha256-')
        ? json(r, MEDIA_TYPE.index, `{"manifests":["${'\u001b[31mEVIL\u0007'}" x`)
        : notFound(r),
    code: 'not-a-registry',
  },
  // Answers that make no sense.
  {
    name: 'an HTML page with 200',
    verb: 'manifest',
    handler: (_, r) => json(r, 'text/html', '<h1>Welcome</h1>'),
    code: 'not-a-registry',
  },
  {
    name: 'a redirect without a target',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(302).end(),
    code: 'invalid-response',
  },
  {
    name: '304 to a request without a condition',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(304).end(),
    code: 'invalid-response',
  },
  {
    name: 'a manifest that is an array',
    verb: 'manifest',
    handler: (_, r) => json(r, MEDIA_TYPE.manifest, '[]'),
    code: 'not-a-registry',
  },
  {
    name: 'a manifest of another digest',
    verb: 'exact',
    handler: (_, r) => json(r, MEDIA_TYPE.manifest, MANIFEST.replace('[]', '[ ]')),
    code: 'digest-mismatch',
  },
  {
    name: 'a blob of another digest',
    verb: 'blob',
    handler: (_, r) => void r.writeHead(200).end('x'.repeat(1000)),
    code: 'digest-mismatch',
  },
  {
    name: 'a blob that ends early, and again, and again',
    verb: 'blob',
    handler: (q, r) => void r.writeHead(q.headers.range ? 416 : 200).end(q.headers.range ? '' : 'x'),
    code: 'size-mismatch',
  },
  {
    name: 'a part of a blob that is another',
    verb: 'part',
    handler: (_, r) => void r.writeHead(206, { 'content-range': 'bytes 0-9/1000' }).end('0123456789'),
    code: 'invalid-response',
  },
  {
    name: 'an upload that wants chunks of an exabyte and refuses them',
    verb: 'push',
    handler: (q, r) =>
      q.method === 'POST'
        ? void r.writeHead(202, { location: '/v2/app/u', 'oci-chunk-min-length': '1000000000000000000' }).end()
        : void r.writeHead(413).end(),
    code: 'limit-exceeded',
  },
  {
    name: 'a Retry-After of an age',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(429, { 'retry-after': '99999999999' }).end(),
    code: 'rate-limited',
    requests: 1,
  },
  {
    name: 'a Retry-After that is nonsense',
    verb: 'manifest',
    handler: (_, r) => void r.writeHead(503, { 'retry-after': '-Infinity' }).end(),
    code: 'unavailable',
    requests: 5,
  },
  {
    name: 'a pushed manifest that is stored as another',
    verb: 'attach',
    handler: (q, r) =>
      isReferrers(q)
        ? json(r, MEDIA_TYPE.index, index([]))
        : q.method === 'POST'
          ? void r.writeHead(201).end()
          : q.method === 'PUT'
            ? void r.writeHead(201, { 'docker-content-digest': SUBJECT.digest }).end()
            : notFound(r),
    code: 'digest-mismatch',
    requests: 20,
  },
];

let environment: TestEnvironment;
let stores: Stores;
beforeEach(() => {
  let ahead = 0;
  environment = testEnvironment({
    now: () => Date.now() + ahead,
    sleep: async (milliseconds) => {
      ahead += milliseconds;
    },
    credential: () => ({ username: 'ada', password: PASSWORD }),
  });
  stores = new Stores(environment, { ...LIMITS, answer: 3000, commit: 3000, idle: 3000, whole: 6000 });
});
afterEach(async () => {
  await stores.close();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function open(handler: Handler): Promise<{ registry: Server; foreign: Server; store: Store }> {
  const foreign = await serve(
    (_, response) => void response.writeHead(200, { 'content-type': MEDIA_TYPE.manifest }).end('{"foreign":1}'),
  );
  const registry = await serve((request, response, nth) => handler(request, response, foreign, nth));
  return { registry, foreign, store: stores.open(parseReference(`${registry.host}/app`), 'write') };
}

describe('a registry with', () => {
  test.each(CASES)(
    '$name: $verb ends with $code',
    async ({ verb, handler, code, says, requests = 12, bytes = 2 * MIB }) => {
      const { registry, foreign, store } = await open(handler);
      const error = await VERBS[verb](store).then(
        (value: unknown) => value,
        (thrown: unknown) => thrown,
      );
      if (!(error instanceof StoreError)) throw new Error('there is no StoreError', { cause: error });
      const { message } = error;
      expect({ code: error.code, message }).toMatchObject({ code });
      if (says !== undefined) expect(message).toMatch(says);
      expect(message).toMatch(/^could not [a-z ]+ at 127\.0\.0\.1:\d+\/app.*: .+; .+/);
      expect(message).not.toMatch(/\p{Cc}|\p{Cf}/u);
      expect([terminalActions(message), runnerCommands(message)]).toEqual([[], []]);
      expect(message.length).toBeLessThan(2000);
      expect(message).not.toContain(PASSWORD);
      expect(registry.requests.length).toBeLessThanOrEqual(requests);
      expect(registry.sent).toBeLessThanOrEqual(bytes);
      expect(foreign.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
      for (const warning of environment.warnings) expect(warning).not.toMatch(/\p{Cc}|\p{Cf}/u);
    },
  );
});

test('warnings are shown in one line each, and only so many', async () => {
  const { store } = await open((_, response, __, nth) => {
    const texts = Array.from({ length: 50 }, (_x, at) => `299 - "${nth} ${at} \u009b31mEVIL ::error::x ##[error]y"`);
    json(response, MEDIA_TYPE.manifest, MANIFEST, { warning: Buffer.from(texts.join(', ')).toString('latin1') });
  });
  await store.manifest('a');
  await store.manifest('b');
  expect(environment.warnings).toHaveLength(20);
  for (const warning of environment.warnings) {
    expect(warning).not.toMatch(/\p{Cc}|\p{Cf}/u);
    expect(runnerCommands(warning)).toEqual([]);
  }
});

test('tags that are paths or commands are left out', async () => {
  const { store } = await open((_, response) =>
    json(response, 'application/json', { tags: ['ok', '../../x', 'a b', ESC, '', '-x', 7, null, 'x'.repeat(200)] }),
  );
  expect(await drain(store.tags())).toEqual(['ok']);
});

describe('walking the graph ends', () => {
  test.each([
    ['that refers to itself', () => [SUBJECT]],
    [
      'whose referrers list each other',
      () => [1, 2, 3].map((at) => ({ ...SUBJECT, digest: digestOf(`${at}`), artifactType: 'x/y' })),
    ],
    ['listed a thousand times', () => Array.from({ length: 1000 }, () => ({ ...SUBJECT, artifactType: 'x/y' }))],
  ])('for a subject %s', async (_, entries) => {
    // Every digest has the same list.
    const { store, registry } = await open((request, response) => {
      if (isReferrers(request)) return json(response, MEDIA_TYPE.index, index(entries()));
      if (request.url?.includes('tags')) return json(response, 'application/json', { tags: [] });
      return request.url?.includes(SUBJECT.digest) ? json(response, MEDIA_TYPE.manifest, MANIFEST) : notFound(response);
    });
    const graph = await walkGraph(store, SUBJECT);
    expect(graph.notes.length).toBeGreaterThan(0);
    expect(registry.requests.length).toBeLessThan(40);
  });
});
