// Pushes images and referrers to a registry by plain HTTP, so that the setup does not use the code under test.
import { createHash } from 'node:crypto';

export interface SeedDescriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const EMPTY = { mediaType: 'application/vnd.oci.empty.v1+json', bytes: Buffer.from('{}') };

/** One repository of a registry on loopback that needs no credentials. Every method throws on an unexpected status. */
export class SeedRepository {
  readonly #base: string;

  constructor(host: string, repository: string) {
    this.#base = `http://${host}/v2/${repository}`;
  }

  async pushBlob(mediaType: string, bytes: Uint8Array): Promise<SeedDescriptor> {
    const digest = sha256(bytes);
    const opened = await this.#send('POST', `${this.#base}/blobs/uploads/`, 202);
    const location = new URL(opened.headers.get('location') ?? '', this.#base);
    location.searchParams.set('digest', digest);
    await this.#send('PUT', location.href, 201, bytes, 'application/octet-stream');
    return { mediaType, digest, size: bytes.length };
  }

  /** Pushes by digest, or under `tag`. */
  pushManifest(manifest: { readonly mediaType: string; readonly [field: string]: unknown }, tag?: string) {
    return this.pushManifestBytes(manifest.mediaType, Buffer.from(JSON.stringify(manifest)), tag);
  }

  async pushManifestBytes(mediaType: string, bytes: Uint8Array, tag?: string): Promise<SeedDescriptor> {
    const digest = sha256(bytes);
    await this.#send('PUT', `${this.#base}/manifests/${tag ?? digest}`, 201, bytes, mediaType);
    return { mediaType, digest, size: bytes.length };
  }

  /** A single-platform image of one layer that holds `content`. */
  async pushImage(content: string | Uint8Array = 'image', tag?: string): Promise<SeedDescriptor> {
    const layer = Buffer.from(content as Uint8Array);
    const config = Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: [sha256(layer)] },
      }),
    );
    const manifest = {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: await this.pushBlob('application/vnd.oci.image.config.v1+json', config),
      layers: [await this.pushBlob('application/vnd.oci.image.layer.v1.tar', layer)],
    };
    return this.pushManifest(manifest, tag);
  }

  /** Pushes `count` small SARIF-typed artifacts for `subject`, each a minute newer than the one before; with `fallback`, their index under the referrers tag too. */
  async pushReferrers(
    subject: SeedDescriptor,
    count: number,
    fallback: boolean,
    atOnce = 16,
  ): Promise<readonly SeedDescriptor[]> {
    const artifactType = 'application/sarif+json';
    const config = await this.pushBlob(EMPTY.mediaType, EMPTY.bytes);
    const layer = await this.pushBlob(artifactType, Buffer.from('{"version":"2.1.0","runs":[]}'));
    const referrers = await inBatches(count, atOnce, async (number) => {
      const annotations = {
        'org.opencontainers.image.title': `scan ${number}`,
        'org.opencontainers.image.created': new Date(Date.UTC(2026, 0, 1) + number * 60_000).toISOString(),
      };
      const manifest = {
        schemaVersion: 2,
        mediaType: MANIFEST,
        artifactType,
        config,
        layers: [layer],
        subject,
        annotations,
      };
      return { ...(await this.pushManifest(manifest)), artifactType, annotations };
    });
    if (fallback) {
      await this.pushManifest(
        { schemaVersion: 2, mediaType: INDEX, manifests: referrers } as never,
        fallbackTag(subject),
      );
    }
    return referrers;
  }

  async hasApi({ digest }: Pick<SeedDescriptor, 'digest'>): Promise<boolean> {
    return (await fetch(`${this.#base}/referrers/${digest}`)).ok;
  }

  /** What the fallback tag lists; nothing where there is no such tag. */
  async fallbackEntries(subject: Pick<SeedDescriptor, 'digest'>): Promise<readonly SeedDescriptor[]> {
    const answer = await fetch(`${this.#base}/manifests/${fallbackTag(subject)}`, { headers: { accept: INDEX } });
    if (answer.status === 404) return [];
    if (!answer.ok) throw new Error(`GET ${answer.url}: ${answer.status} ${await answer.text()}`);
    const index = (await answer.json()) as { manifests: readonly SeedDescriptor[] };
    return index.manifests;
  }

  /** What the referrers API lists, page by page. */
  async referrersPages(subject: Pick<SeedDescriptor, 'digest'>): Promise<readonly (readonly SeedDescriptor[])[]> {
    const pages: (readonly SeedDescriptor[])[] = [];
    for (let url: string | undefined = `${this.#base}/referrers/${subject.digest}`; url !== undefined; ) {
      const answer: Response = await this.#send('GET', url, 200);
      const { manifests } = (await answer.json()) as { manifests: readonly SeedDescriptor[] };
      pages.push(manifests);
      const next: string | undefined = /<([^>]+)>;\s*rel="?next/.exec(answer.headers.get('link') ?? '')?.[1];
      url = next === undefined ? undefined : new URL(next, url).href;
    }
    return pages;
  }

  async #send(method: string, url: string, expected: number, body?: Uint8Array, mediaType?: string): Promise<Response> {
    const headers: Record<string, string> = mediaType === undefined ? {} : { 'content-type': mediaType };
    const answer = await fetch(url, { method, headers, ...(body && { body: Buffer.from(body) }) });
    if (answer.status !== expected) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}

function fallbackTag({ digest }: Pick<SeedDescriptor, 'digest'>): string {
  return digest.replace(':', '-');
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

async function inBatches<T>(count: number, width: number, make: (number: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let first = 0; first < count; first += width) {
    const numbers = Array.from({ length: Math.min(width, count - first) }, (_, offset) => first + offset);
    made.push(...(await Promise.all(numbers.map(make))));
  }
  return made;
}
