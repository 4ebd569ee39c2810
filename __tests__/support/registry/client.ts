// A minimal client for the tests of the test registry: sends literal requests and returns raw responses.
import { randomBytes } from 'node:crypto';
import { digestOfBytes } from './content.ts';
import type { Entry } from './referrers.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  json(): { [key: string]: never } & { errors?: { code: string }[]; tags?: string[]; manifests?: Entry[] };
}

export interface Send {
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array | string | ReadableStream;
}

export const IMAGE = 'application/vnd.oci.image.manifest.v1+json';
export const INDEX = 'application/vnd.oci.image.index.v1+json';
export const EMPTY = 'application/vnd.oci.empty.v1+json';

export class Client {
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Sends one request; redirects are not followed. `url` may be relative to the registry, as a Location is. */
  async send(method: string, url: string, { headers = {}, body }: Send = {}): Promise<Reply> {
    const response = await fetch(new URL(url, this.#origin), {
      method,
      headers,
      redirect: 'manual',
      ...(body !== undefined && { body: body as never, duplex: 'half' }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, bytes, json: () => JSON.parse(bytes.toString()) };
  }

  /** Begins an upload and returns its Location. */
  async begin(repository: string): Promise<string> {
    const reply = await this.send('POST', `/v2/${repository}/blobs/uploads/`);
    return reply.headers.get('location') as string;
  }

  async pushBlob(repository: string, bytes: Buffer, algorithm = 'sha256'): Promise<Entry> {
    const digest = digestOfBytes(bytes, algorithm);
    const reply = await this.send('POST', `/v2/${repository}/blobs/uploads/?digest=${digest}`, { body: bytes });
    if (reply.status !== 201) throw new Error(`blob push: ${reply.status}`);
    return { mediaType: 'application/octet-stream', digest, size: bytes.byteLength };
  }

  /** Pushes a manifest by its digest or under `reference`; returns the reply and the descriptor. */
  async pushManifest(
    repository: string,
    manifest: object,
    { reference, algorithm = 'sha256' }: { reference?: string; algorithm?: string } = {},
  ): Promise<Reply & { readonly entry: Entry }> {
    const bytes = Buffer.from(JSON.stringify(manifest));
    const digest = digestOfBytes(bytes, algorithm);
    const mediaType = (manifest as { mediaType?: string }).mediaType ?? IMAGE;
    const reply = await this.send('PUT', `/v2/${repository}/manifests/${reference ?? digest}`, {
      headers: { 'Content-Type': mediaType },
      body: bytes,
    });
    return { ...reply, entry: { mediaType, digest, size: bytes.byteLength } };
  }

  /** Pushes a small image with one random layer. */
  async pushImage(repository: string, reference?: string, algorithm = 'sha256'): Promise<Entry> {
    const config = await this.pushBlob(repository, Buffer.from('{}'), algorithm);
    const layer = await this.pushBlob(repository, randomBytes(64), algorithm);
    const manifest = image({ config, layers: [layer] });
    return (await this.pushManifest(repository, manifest, { ...(reference && { reference }), algorithm })).entry;
  }

  /** Pushes an artifact that refers to `subject`. */
  async pushReferrer(repository: string, subject: Entry, artifactType: string): Promise<Reply & { entry: Entry }> {
    const config = { ...(await this.pushBlob(repository, Buffer.from('{}'))), mediaType: EMPTY };
    const layer = await this.pushBlob(repository, randomBytes(16));
    const annotations = { 'org.example.kind': artifactType };
    return this.pushManifest(repository, image({ artifactType, config, layers: [layer], subject, annotations }));
  }

  async referrers(repository: string, subject: string, query = ''): Promise<Reply> {
    return this.send('GET', `/v2/${repository}/referrers/${subject}${query}`);
  }
}

export function image(fields: object): object {
  return { schemaVersion: 2, mediaType: IMAGE, ...fields };
}

export function index(fields: object): object {
  return { schemaVersion: 2, mediaType: INDEX, ...fields };
}

/** The code of the first error in an error body. */
export function codeOf(reply: Reply): string | undefined {
  return reply.json().errors?.[0]?.code;
}

/** Where the `Link` of a page leads; undefined on the last. */
export function nextOf(reply: Reply): string | undefined {
  return /<([^>]+)>; *rel="?next"?/.exec(reply.headers.get('link') ?? '')?.[1];
}
