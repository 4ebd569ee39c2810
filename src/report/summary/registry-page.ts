// Owns the table of registries that have a web page for a repository.

interface PageRow {
  readonly host: RegExp;
  /** `path` is the repository's name, `tag` and `digest` are those of the image; undefined if the name has no page. */
  url(host: string, path: string, image: ImageVersion): string | undefined;
}

interface ImageVersion {
  readonly tag: string | undefined;
  readonly digest: string;
}

/** Pages that the registry documents, or that many public documents link to in this form. */
const PAGES: readonly PageRow[] = [
  // Redirects to the page of the package, whether its owner is a user or an organisation.
  { host: /^ghcr\.io$/, url: (_, path) => `https://ghcr.io/${path}` },
  {
    host: /^docker\.io$/,
    url: (_, path, { tag }) => {
      const official = /^library\/([^/]+)$/.exec(path)?.[1];
      const page = official === undefined ? `r/${path}/tags` : `_/${official}/tags`;
      return `https://hub.docker.com/${page}${tag === undefined ? '' : `?name=${encodeURIComponent(tag)}`}`;
    },
  },
  { host: /^quay\.io$/, url: (_, path, { digest }) => `https://quay.io/repository/${path}/manifest/${digest}` },
  {
    host: /^[a-z0-9-]+-docker\.pkg\.dev$/,
    url: (host, path) => {
      // A project of a domain has two parts, of which the first has a dot: where they end is not known.
      const [, project, repository, name] = /^([^/.]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
      const location = host.replace(/-docker\.pkg\.dev$/, '');
      return name === undefined
        ? undefined
        : `https://console.cloud.google.com/artifacts/docker/${project}/${location}/${repository}/${encodeURIComponent(name)}`;
    },
  },
  {
    host: /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/,
    url: (host, path) => {
      const [account, , , region] = host.split('.');
      return `https://${region}.console.aws.amazon.com/ecr/repositories/private/${account}/${path}`;
    },
  },
  // Amazon ECR Public user guide, "Public registry concepts".
  { host: /^public\.ecr\.aws$/, url: (_, path) => `https://gallery.ecr.aws/${path}` },
];

/** The registry's page about `registry/repository`; undefined if none is known. */
export function registryPage(location: string, image: ImageVersion): string | undefined {
  const [, host, path] = /^([^/]+)\/([a-z0-9._/-]+)$/.exec(location) ?? [];
  if (host === undefined || path === undefined) return undefined;
  return PAGES.find((row) => row.host.test(host))?.url(host, path, image);
}
