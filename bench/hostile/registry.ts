// Hostile registries on loopback: one that never ends, is slow, lists too much, or writes into the terminal of its reader.
import { readdir, readFile } from 'node:fs/promises';
import http, { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Content } from '../../__tests__/support/registry/content.ts';
import type { Entry } from '../../__tests__/support/registry/referrers.ts';
import { startRegistry } from '../../__tests__/support/registry/registry.ts';
import type { Repository } from '../../__tests__/support/registry/storage.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { Layout } from './layout.ts';

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const CONFIG = json({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } });
const LAYER = digestOf(Buffer.from('layer'));
const MANIFEST = json({
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.manifest,
  config: { mediaType: MEDIA_TYPE.config, digest: digestOf(CONFIG), size: CONFIG.length },
  layers: [{ mediaType: MEDIA_TYPE.layer, digest: LAYER, size: 1_000_000 }],
});
/** The image of a hostile registry that was given none. */
const SUBJECT = digestOf(MANIFEST);

interface Call {
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The referrers of the image that were really pushed. */
  readonly pushed: readonly Entry[];
}

/** Answers a call; false leaves it to the ordinary registry. */
export type Hostility = (call: Call) => boolean;

export interface HostileRegistry {
  readonly reference: string;
  /** The documents that were pushed for the image and its platforms, by media type. */
  documents(): Promise<readonly { readonly mediaType: string; readonly text: string }[]>;
  stop(): Promise<void>;
}

const REPOSITORY = 'hostile';

const reply = ({ request, response }: Call, status: number, mediaType: string, body: Buffer): true => {
  response.writeHead(status, { 'content-type': mediaType, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
};

const list = (manifests: readonly unknown[]): Buffer =>
  json({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests });

/**
 * Starts a registry that can be pushed to and whose calls `hostility` takes first. It has one image: that of `layout`, or
 * one whose only layer is for `hostility` to serve.
 */
export async function startHostileRegistry(hostility: Hostility, layout?: Layout): Promise<HostileRegistry> {
  const registry = await startRegistry();
  const storage = registry.storage.repository(REPOSITORY);
  const subject = layout === undefined ? SUBJECT : await seed(storage, layout);
  if (layout === undefined) {
    storage.putBlob(CONFIG);
    storage.putManifest(MANIFEST, MEDIA_TYPE.manifest);
  }
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const call = { path, request, response, pushed: storage.referrersOf(subject) };
    if (!hostility(call)) forward(call, registry.url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    reference: `127.0.0.1:${port}/${REPOSITORY}@${subject}`,
    async documents() {
      const artifacts = [...storage.manifests.values()].filter(({ fields }) => fields.subject !== undefined);
      const layers = artifacts.flatMap(({ bytes }): Descriptor[] => JSON.parse(bytes.toString()).layers ?? []);
      return Promise.all(
        layers.map(async ({ mediaType, digest }) => ({ mediaType, text: await text(storage.blobs.get(digest)) })),
      );
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await registry.close();
    },
  };
}

async function seed(storage: Repository, layout: Layout): Promise<string> {
  const blobs = join(layout.path, 'blobs/sha256');
  for (const name of await readdir(blobs)) storage.putBlob(await readFile(join(blobs, name)));
  const [{ digest, mediaType }] = JSON.parse(await readFile(join(layout.path, 'index.json'), 'utf8')).manifests;
  storage.putManifest(await readFile(join(blobs, digest.slice('sha256:'.length))), mediaType);
  return digest;
}

async function text(content: Content | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content?.read(0, content.size - 1) ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function forward({ request, response }: Call, url: string): void {
  const { method, headers } = request;
  const onward = http.request(new URL(request.url ?? '/', url), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

/** A list of `count` referrers without a type, none of which exists, before those that were pushed. */
export function broadList(count: number): Hostility {
  const entries = Array.from({ length: count }, (_, number) => ({
    mediaType: MEDIA_TYPE.manifest,
    digest: digestOf(Buffer.from(`referrer ${number}`)),
    size: 2,
  }));
  return (call) =>
    call.path.includes('/referrers/') && reply(call, 200, MEDIA_TYPE.index, list([...entries, ...call.pushed]));
}

/** A list of referrers that always has another page. */
export function endlessPages(): Hostility {
  let page = 0;
  return (call) => {
    if (!call.path.includes('/referrers/')) return false;
    page += 1;
    call.response.setHeader('link', `<${call.path}?page=${page}>; rel="next"`);
    return reply(call, 200, MEDIA_TYPE.index, list(page === 1 ? call.pushed : []));
  };
}

/** A layer of which one byte is sent every so many milliseconds, after the header. */
export function slowLayer(milliseconds: number): Hostility {
  return ({ path, response }) => {
    if (!path.endsWith(`/blobs/${LAYER}`)) return false;
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': 1_000_000 });
    response.flushHeaders();
    const drip = setInterval(() => response.write('a'), milliseconds);
    response.on('close', () => clearInterval(drip));
    return true;
  };
}

/** Every request whose path has `part` in it is refused for `seconds`. */
export function retryAfter(seconds: number, part = ''): Hostility {
  return (call) => {
    if (!call.path.includes(part)) return false;
    call.response.setHeader('retry-after', String(seconds));
    return reply(call, 429, 'application/json', json({}));
  };
}

export const LAYER_PATH = `/blobs/${LAYER}`;

/** Every request needs a bearer token, and the registry chooses it: a word of the documents that it serves. */
export function chosenToken(token: string): Hostility {
  return (call) => {
    if (call.path === '/token') return reply(call, 200, 'application/json', json({ token }));
    if (call.request.headers.authorization === `Bearer ${token}`) return false;
    const realm = `http://${call.request.headers.host}/token`;
    call.response.setHeader('www-authenticate', `Bearer realm="${realm}",service="hostile"`);
    return reply(call, 401, 'application/json', json({}));
  };
}

const TEXT = '\x1b]0;title\x07\x1b[2J\x1b[31mred\r\n::error::planted\u009b31m\u202eabc';

/** Errors, media types, headers and platforms with escapes and workflow commands in them. */
export const HOSTILE_TEXTS: Readonly<Record<string, Hostility>> = {
  error: (call) => reply(call, 403, 'application/json', json({ errors: [{ code: TEXT, message: TEXT }] })),
  'media type': (call) =>
    call.path.includes('/manifests/') &&
    reply(call, 200, MEDIA_TYPE.manifest, json({ schemaVersion: 2, mediaType: TEXT, layers: [] })),
  'list media type': (call) =>
    call.path.includes('/referrers/') && reply(call, 200, 'application/json', json({ mediaType: TEXT, manifests: [] })),
  'digest header': (call) => {
    call.response.setHeader('docker-content-digest', Buffer.from('sha256:\u009b31m\u202eabc').toString('latin1'));
    return call.path.includes('/manifests/') && reply(call, 200, MEDIA_TYPE.manifest, MANIFEST);
  },
  warning: (call) => {
    call.response.setHeader('warning', Buffer.from('299 - "\u009b31m\u202e ::error::x"').toString('latin1'));
    return reply(call, 404, 'application/json', json({}));
  },
  'broken manifest': (call) =>
    call.path.includes('/manifests/') && reply(call, 200, MEDIA_TYPE.manifest, Buffer.from(`{"a":"${TEXT}" x`)),
  'referrer title': (call) =>
    call.path.includes('/referrers/') &&
    reply(
      call,
      200,
      MEDIA_TYPE.index,
      list([
        {
          mediaType: MEDIA_TYPE.manifest,
          digest: SUBJECT,
          size: MANIFEST.length,
          artifactType: `application/${TEXT}`,
          annotations: { 'org.opencontainers.image.title': `signed by someone ${TEXT}` },
        },
      ]),
    ),
};

/** `count` referrers that claim to be an SBOM or provenance and hold an empty object, unsigned. */
export function plantedEvidence(count: number): Hostility {
  const types = ['application/vnd.cyclonedx+json', 'application/vnd.in-toto.provenance+json', MEDIA_TYPE.inToto];
  const empty = json({});
  const planted = new Map<string, { readonly bytes: Buffer; readonly entry: Entry }>();
  return (call) => {
    const { path } = call;
    if (path.endsWith(`/blobs/${digestOf(empty)}`)) return reply(call, 200, 'application/octet-stream', empty);
    const found = path.includes('/manifests/') && planted.get(path.slice(path.lastIndexOf('/') + 1));
    if (found) return reply(call, 200, MEDIA_TYPE.manifest, found.bytes);
    const subject = /\/referrers\/(sha256:[0-9a-f]{64})$/.exec(path)?.[1];
    if (subject === undefined || planted.has(subject)) return false;
    for (let at = planted.size; at < count; at += 1) {
      const artifactType = types[at % types.length] as string;
      const layer = { mediaType: artifactType, digest: digestOf(empty), size: empty.length };
      const annotations = { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1', number: String(at) };
      const config = { ...layer, mediaType: MEDIA_TYPE.empty };
      const about = { mediaType: MEDIA_TYPE.manifest, digest: subject, size: 500 };
      const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, artifactType, config };
      const bytes = json({ ...manifest, layers: [layer], subject: about, annotations });
      const entry = { mediaType: MEDIA_TYPE.manifest, digest: digestOf(bytes), size: bytes.length };
      planted.set(entry.digest, { bytes, entry: { ...entry, artifactType, annotations } });
    }
    const entries = [...planted.values()].map(({ entry }) => entry);
    return reply(call, 200, MEDIA_TYPE.index, list([...entries, ...call.pushed]));
  };
}
