// Hostile registries on loopback: one that never ends, is slow, lists too much, or writes into the terminal of its reader.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const CONFIG = json({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } });
const LAYER = digestOf(Buffer.from('layer'));
const MANIFEST = json({
  schemaVersion: 2,
  mediaType: MEDIA_TYPE.manifest,
  config: { mediaType: MEDIA_TYPE.config, digest: digestOf(CONFIG), size: CONFIG.length },
  layers: [{ mediaType: MEDIA_TYPE.layer, digest: LAYER, size: 1_000_000 }],
});
/** The image that every hostile registry has. */
export const SUBJECT = digestOf(MANIFEST);

interface Call {
  readonly path: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers a call; false leaves it to the ordinary registry. */
export type Hostility = (call: Call) => boolean;

export interface HostileRegistry {
  readonly reference: string;
  stop(): void;
}

const reply = ({ request, response }: Call, status: number, mediaType: string, body: Buffer): true => {
  response.writeHead(status, { 'content-type': mediaType, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
};

const list = (manifests: readonly unknown[]): Buffer =>
  json({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests });

/** Starts a registry with one image, whose calls `hostility` takes first. */
export async function startHostileRegistry(hostility: Hostility): Promise<HostileRegistry> {
  const server = createServer((request, response) => {
    const call = { path: new URL(request.url ?? '/', 'http://localhost').pathname, request, response };
    if (call.path === '/v2/' || call.path.includes('/referrers/') || !hostility(call)) ordinary(call, hostility);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    reference: `127.0.0.1:${port}/hostile@${SUBJECT}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function ordinary(call: Call, hostility: Hostility): boolean {
  const { path } = call;
  if (path === '/v2/') return reply(call, 200, 'application/json', json({}));
  if (path.includes('/referrers/')) return hostility(call) || reply(call, 200, MEDIA_TYPE.index, list([]));
  if (path.endsWith(`/manifests/${SUBJECT}`)) return reply(call, 200, MEDIA_TYPE.manifest, MANIFEST);
  if (path.endsWith(`/blobs/${digestOf(CONFIG)}`)) return reply(call, 200, 'application/octet-stream', CONFIG);
  if (path.endsWith('/tags/list')) return reply(call, 200, 'application/json', json({ name: 'hostile', tags: [] }));
  return reply(call, 404, 'application/json', json({ errors: [{ code: 'MANIFEST_UNKNOWN' }] }));
}

/** A list of `count` referrers without a type, none of which exists. */
export function broadList(count: number): Hostility {
  const entries = Array.from({ length: count }, (_, number) => ({
    mediaType: MEDIA_TYPE.manifest,
    digest: digestOf(Buffer.from(`referrer ${number}`)),
    size: 2,
  }));
  const body = list(entries);
  return (call) => call.path.includes('/referrers/') && reply(call, 200, MEDIA_TYPE.index, body);
}

/** A list of referrers that always has another page. */
export function endlessPages(): Hostility {
  let page = 0;
  return (call) => {
    if (!call.path.includes('/referrers/')) return false;
    page += 1;
    call.response.setHeader('link', `<${call.path}?page=${page}>; rel="next"`);
    return reply(call, 200, MEDIA_TYPE.index, list([]));
  };
}

/** A layer that comes one byte at a time. */
export function slowLayer(milliseconds: number): Hostility {
  return ({ path, response }) => {
    if (!path.endsWith(`/blobs/${LAYER}`)) return false;
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': 1_000_000 });
    const drip = setInterval(() => response.write('a'), milliseconds);
    response.on('close', () => clearInterval(drip));
    return true;
  };
}

/** Every request is refused for `seconds`. */
export function retryAfter(seconds: number): Hostility {
  return (call) => {
    call.response.setHeader('retry-after', String(seconds));
    return reply(call, 429, 'application/json', json({}));
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
