// Puts images and evidence straight into the storage of the test registry, and reads what is left of them.
import type { TestRegistry } from './registry/registry.ts';
import type { Repository } from './registry/storage.ts';

export interface Stored {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';

export interface EvidenceFields {
  readonly artifactType?: string;
  readonly created?: string;
  readonly content?: string;
  readonly title?: string;
  readonly producer?: string;
}

export class StoredImages {
  readonly repository: Repository;
  /** Whether evidence is listed under fallback tags as well. */
  readonly fallback: boolean;

  constructor(repository: Repository, fallback = false) {
    this.repository = repository;
    this.fallback = fallback;
  }

  image(name: string, tag?: string, created = '2026-01-01T00:00:00Z'): Stored {
    const config = this.repository.putBlob(JSON.stringify({ architecture: 'amd64', os: 'linux', created, name }));
    const layers = [this.repository.putBlob(`layer of ${name}`)];
    return this.#put({ mediaType: MANIFEST, config, layers }, tag);
  }

  index(entries: readonly Stored[], tag?: string): Stored {
    const architectures = ['amd64', 'arm64', 's390x', 'riscv64'];
    const manifests = entries.map((entry, at) => ({
      ...entry,
      platform: { os: 'linux', architecture: architectures[at % 4] },
    }));
    return this.#put({ mediaType: INDEX, manifests, annotations: { tag: tag ?? '' } }, tag);
  }

  evidence(subject: Stored, name: string, fields: EvidenceFields = {}): Stored {
    const { artifactType = 'application/sarif+json', created, title, producer, content = name } = fields;
    const annotations = {
      'org.opencontainers.image.title': title ?? name,
      ...(created !== undefined && { 'org.opencontainers.image.created': created }),
      ...(producer !== undefined && { 'io.github.oci-evidence.producer': producer }),
    };
    const config = { ...this.repository.putBlob('{}'), mediaType: 'application/vnd.oci.empty.v1+json' };
    const layers = [{ ...this.repository.putBlob(content), mediaType: artifactType }];
    const manifest = this.#put({ mediaType: MANIFEST, artifactType, config, layers, subject, annotations });
    if (this.fallback) this.list(subject, { ...manifest, artifactType, annotations });
    return manifest;
  }

  /** Adds an entry to the fallback tag of a subject. */
  list(subject: Pick<Stored, 'digest'>, entry: object): void {
    const entries = this.listed(subject);
    this.#put({ mediaType: INDEX, manifests: [...entries, entry] }, subject.digest.replace(':', '-'));
  }

  /** The entries of the fallback tag of a subject. */
  listed(subject: Pick<Stored, 'digest'>): readonly Stored[] {
    const stored = this.repository.manifest(subject.digest.replace(':', '-'));
    return stored === undefined ? [] : (JSON.parse(stored.bytes.toString()) as { manifests: Stored[] }).manifests;
  }

  cosignTag(subject: Stored, suffix: string): Stored {
    const layers = [this.repository.putBlob(`${suffix} of ${subject.digest}`)];
    const config = this.repository.putBlob('{}', 'application/vnd.oci.image.config.v1+json');
    return this.#put({ mediaType: MANIFEST, config, layers }, `${subject.digest.replace(':', '-')}.${suffix}`);
  }

  has({ digest }: Pick<Stored, 'digest'>): boolean {
    return this.repository.manifests.has(digest);
  }

  #put(json: object, tag?: string): Stored {
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, ...json }));
    const { mediaType } = json as { mediaType: string };
    return this.repository.putManifest(bytes, mediaType, tag);
  }
}

/** Calls `then` with every request from now on, before it is carried out. */
export function onRequest(registry: TestRegistry, then: (request: TestRegistry['requests'][number]) => void): void {
  const { requests } = registry;
  const push = requests.push.bind(requests);
  requests.push = (...added) => {
    for (const request of added) then(request);
    return push(...added);
  };
}
