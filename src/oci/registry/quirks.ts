// What single registries do otherwise than the distribution specification 1.1.1 says, as data. A new quirk is a row.

/** What the client does otherwise for a registry; every field has a default that fits a registry that keeps the rules. */
export interface Settings {
  /**
   * Milliseconds between the two reads of a fallback index that must hold everything before a writer leaves. It has to
   * be longer than any tag read is stale; what is measured on the way can only lengthen it.
   */
  readonly updateWindow: number;
  /** Whether a POST that carries the whole blob may be tried. */
  readonly singlePost: boolean;
  /** Whether `POST ?mount=` without `from` may be tried. */
  readonly anonymousMount: boolean;
  /** Whether blobs may come in several PATCH requests. */
  readonly chunks: boolean;
  /** What to do where a manifest cannot be deleted. */
  readonly deleteRemedy: string;
  /** What to do if a tag cannot be deleted. */
  readonly deleteTagRemedy: string;
  /** What to do where a fallback tag cannot be written again. */
  readonly immutableRemedy: string;
}

export interface Quirk {
  /** Hosts it is known of; absent where the behaviour shows itself and no name is needed. */
  readonly hosts?: RegExp;
  readonly registry: string;
  /** What it does. */
  readonly what: string;
  /** The answer by which it is seen. */
  readonly shows: string;
  readonly settings: Partial<Settings>;
}

export const DEFAULTS: Settings = {
  updateWindow: 350,
  singlePost: true,
  anonymousMount: true,
  chunks: true,
  deleteRemedy:
    'allow deletion in the registry (distribution: storage.delete.enabled), or delete in its own user interface',
  deleteTagRemedy:
    'delete the tag in the user interface of the registry; deleting its manifest by digest would remove every tag of it',
  immutableRemedy: 'exempt tags that begin with sha256- and sha512- from tag immutability in this repository',
};

export const QUIRKS: readonly Quirk[] = [
  {
    hosts: /^ghcr\.io$/,
    registry: 'GitHub Container Registry',
    what: 'has no referrers API, and tag reads are stale for seconds after a write',
    shows: 'GET /referrers/ is 404; a GET of the fallback tag after a PUT answers with the index before it',
    settings: { updateWindow: 6000 },
  },
  {
    hosts: /^ghcr\.io$/,
    registry: 'GitHub Container Registry',
    what: 'deletes no manifest by the distribution API',
    shows: 'DELETE /manifests/ is 405',
    settings: {
      deleteRemedy:
        'delete the package version with the packages API of GitHub (DELETE /orgs/ORG/packages/container/…)',
    },
  },
  {
    hosts: /^ghcr\.io$/,
    registry: 'GitHub Container Registry',
    what: 'takes no more than 4 MiB in a chunk, and blobs of any size whole',
    shows: 'PATCH of a larger chunk is 416',
    settings: { chunks: false },
  },
  {
    hosts: /(?:^|\.)quay\.io$/,
    registry: 'Quay',
    what: 'fails a mount that names no repository to mount from',
    shows: 'POST ?mount= without from is an error instead of 202',
    settings: { anonymousMount: false },
  },
  {
    hosts: /(?:^|\.)(?:gcr\.io|pkg\.dev)$/,
    registry: 'Google Artifact Registry',
    what: 'takes a blob whole only',
    shows: 'PATCH of an upload is refused; its documentation asks for monolithic uploads',
    settings: { chunks: false },
  },
  {
    hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
    registry: 'Amazon ECR',
    what: 'refuses to write a fallback tag again where the repository has immutable tags',
    shows: 'PUT /manifests/TAG is 400 with TAG_INVALID and the word immutable',
    settings: {
      immutableRemedy:
        'set the repository to IMMUTABLE_WITH_EXCLUSION with a filter for sha256-*, or to MUTABLE, in ECR',
    },
  },
  {
    registry: 'Amazon ECR',
    what: 'does not say how far an upload in chunks is',
    shows: 'the Range of a PATCH stands at the end of the first chunk, although all of them arrive',
    settings: {},
  },
  {
    registry: 'Amazon ECR',
    what: 'adds parameters to media types',
    shows: 'Content-Type: application/vnd.oci.image.index.v1+json; charset=utf-8',
    settings: {},
  },
  {
    registry: 'Amazon ECR, Docker Hub (both in the past)',
    what: 'sends OCI-Subject without having a referrers API',
    shows: 'the referrer is pushed with OCI-Subject and GET /referrers/ is 404 or does not list it',
    settings: {},
  },
  {
    registry: 'GitLab',
    what: 'resolves a tag ALGORITHM-HEX as the digest ALGORITHM:HEX',
    shows: 'GET of the fallback tag answers with the subject itself',
    settings: {},
  },
  {
    registry: 'Harbor before 2.9',
    what: 'has a referrers API and sends no OCI-Subject',
    shows: 'PUT of a referrer without the header, and the referrer is listed',
    settings: {},
  },
  {
    registry: 'docker-registry 2 (distribution 2.8) on a file system',
    what: 'refuses a manifest for a blob that is there while others push the same blob',
    shows: 'PUT /manifests/ is 400 with MANIFEST_BLOB_UNKNOWN, and 201 a moment later',
    settings: {},
  },
  {
    registry: 'zot',
    what: 'lists every referrer in one page',
    shows: 'no Link however many there are',
    settings: {},
  },
  {
    registry: 'olareg',
    what: 'writes rel without quotes',
    shows: 'Link: <…>; rel=next',
    settings: {},
  },
  {
    registry: 'go-containerregistry',
    what: 'lists the media type of the config as artifactType, ignores the filter and sends no OCI-Subject',
    shows: 'entries with artifactType application/vnd.oci.empty.v1+json',
    settings: {},
  },
];

/** What the rows say of a host (`registry` of a reference), later rows over earlier ones, over the defaults. */
export function settingsOf(registry: string): Settings {
  const host = registry.replace(/:\d+$/, '');
  const rows = QUIRKS.filter(({ hosts }) => hosts?.test(host));
  return Object.assign({}, DEFAULTS, ...rows.map(({ settings }) => settings));
}
