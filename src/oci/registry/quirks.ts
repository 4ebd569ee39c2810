// Deviations of registries from the distribution specification 1.1.1, as data. A new quirk is a row.

/** Settings by registry. The defaults fit a registry that follows the specification. */
export interface Settings {
  /**
   * Milliseconds between the two reads of a fallback index that confirm an update. Longer than tag reads are stale; the
   * client extends it if it measures more.
   */
  readonly updateWindow: number;
  /** Whether to try a POST with the whole blob. */
  readonly singlePost: boolean;
  /** Whether to try `POST ?mount=` without `from`. */
  readonly anonymousMount: boolean;
  /** Whether to push large blobs in several PATCH requests. */
  readonly chunks: boolean;
  /** What to do if a manifest cannot be deleted. */
  readonly deleteRemedy: string;
  /** What to do if a tag cannot be deleted. */
  readonly deleteTagRemedy: string;
  /** What to do if a fallback tag cannot be overwritten. */
  readonly immutableRemedy: string;
}

export interface Quirk {
  /** The hosts; absent if the client detects the behaviour itself. */
  readonly hosts?: RegExp;
  readonly registry: string;
  /** What the registry does. */
  readonly what: string;
  /** The response that shows it. */
  readonly shows: string;
  readonly settings: Partial<Settings>;
}

export const DEFAULTS: Settings = {
  updateWindow: 350,
  singlePost: true,
  anonymousMount: true,
  chunks: true,
  deleteRemedy:
    'enable deletion in the registry (distribution: storage.delete.enabled), or delete it in its user interface (Harbor: curl -X DELETE https://HOST/api/v2.0/projects/PROJECT/repositories/REPOSITORY/artifacts/DIGEST)',
  deleteTagRemedy:
    'delete the tag in the user interface of the registry; deleting its manifest by digest would remove every tag of it',
  immutableRemedy: 'exclude tags that begin with sha256- and sha512- from tag immutability in this repository',
};

export const QUIRKS: readonly Quirk[] = [
  {
    hosts: /^ghcr\.io$/,
    registry: 'GitHub Container Registry',
    what: 'no referrers API; reads of a tag are stale for seconds after a write',
    shows: 'GET /referrers/ is 404; a GET of the fallback tag after a PUT returns the previous index',
    settings: { updateWindow: 6000 },
  },
  {
    hosts: /^ghcr\.io$/,
    registry: 'GitHub Container Registry',
    what: 'does not delete manifests by the distribution API',
    shows: 'DELETE /manifests/ is 405',
    settings: {
      deleteRemedy:
        'delete the package version with the packages API of GitHub (DELETE /orgs/ORG/packages/container/…), as prune and delete do',
    },
  },
  {
    hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
    registry: 'Amazon ECR',
    what: 'does not delete manifests by the distribution API',
    shows: 'DELETE /manifests/ is 405 with UNSUPPORTED',
    settings: {
      deleteRemedy:
        'delete it with: aws ecr batch-delete-image --repository-name REPOSITORY --image-ids imageDigest=DIGEST',
    },
  },
  {
    hosts: /^(?:registry-1\.)?docker\.io$/,
    registry: 'Docker Hub',
    what: 'does not delete manifests by the distribution API',
    shows: 'DELETE /manifests/ is 405 with UNSUPPORTED',
    settings: {
      deleteRemedy:
        'delete its tags with: curl -X DELETE -H "Authorization: Bearer TOKEN" https://hub.docker.com/v2/namespaces/NAMESPACE/repositories/REPOSITORY/tags/TAG',
    },
  },
  {
    hosts: /^ghcr\.io$/,
    registry: 'GitHub Container Registry',
    what: 'accepts chunks of at most 4 MiB, and whole blobs of any size',
    shows: 'PATCH of a larger chunk is 416',
    settings: { chunks: false },
  },
  {
    hosts: /(?:^|\.)quay\.io$/,
    registry: 'Quay',
    what: 'fails a mount without a source repository',
    shows: 'POST ?mount= without from is an error instead of 202',
    settings: { anonymousMount: false },
  },
  {
    hosts: /(?:^|\.)(?:gcr\.io|pkg\.dev)$/,
    registry: 'Google Artifact Registry',
    what: 'accepts whole blobs only',
    shows: 'PATCH of an upload is refused; its documentation requires monolithic uploads',
    settings: { chunks: false },
  },
  {
    hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
    registry: 'Amazon ECR',
    what: 'does not overwrite a fallback tag in a repository with immutable tags',
    shows: 'PUT /manifests/TAG is 400 with TAG_INVALID and the word immutable',
    settings: {
      immutableRemedy:
        'set the repository to IMMUTABLE_WITH_EXCLUSION with a filter for sha256-*, or to MUTABLE, in ECR',
    },
  },
  {
    registry: 'Amazon ECR',
    what: 'does not report the offset of a chunked upload',
    shows: 'the Range of every PATCH response ends with the first chunk, although all chunks are stored',
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
    what: 'sends OCI-Subject without a referrers API',
    shows: 'the referrer is pushed with OCI-Subject and GET /referrers/ is 404 or does not list it',
    settings: {},
  },
  {
    registry: 'GitLab',
    what: 'resolves a tag ALGORITHM-HEX as the digest ALGORITHM:HEX',
    shows: 'GET of the fallback tag returns the subject itself',
    settings: {},
  },
  {
    registry: 'Harbor before 2.9',
    what: 'has the referrers API and does not send OCI-Subject',
    shows: 'the PUT response of a referrer lacks the header, and the referrer is listed',
    settings: {},
  },
  {
    registry: 'docker-registry 2 (distribution 2.8) on a file system',
    what: 'rejects a manifest while another client pushes one of its blobs, which exists',
    shows: 'PUT /manifests/ is 400 with MANIFEST_BLOB_UNKNOWN, and 201 a moment later',
    settings: {},
  },
  {
    registry: 'zot',
    what: 'lists all referrers on one page',
    shows: 'no Link, whatever their number',
    settings: {},
  },
  {
    registry: 'olareg',
    what: 'sends Link parameters without quotes',
    shows: 'Link: <…>; rel=next',
    settings: {},
  },
  {
    registry: 'olareg',
    what: 'loses entries of its referrers list when several referrers of a subject are pushed at once',
    shows: 'GET /referrers/ does not list a pushed referrer, and lists it after it was pushed again',
    settings: {},
  },
  {
    registry: 'go-containerregistry',
    what: 'lists the media type of the config as artifactType, ignores the filter and does not send OCI-Subject',
    shows: 'entries with artifactType application/vnd.oci.empty.v1+json',
    settings: {},
  },
];

/** The settings of a host (`registry` of a reference): later rows override earlier ones and the defaults. */
export function settingsOf(registry: string): Settings {
  const host = registry.replace(/:\d+$/, '');
  const rows = QUIRKS.filter(({ hosts }) => hosts?.test(host));
  return Object.assign({}, DEFAULTS, ...rows.map(({ settings }) => settings));
}
