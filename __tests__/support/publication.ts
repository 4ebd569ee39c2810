// What a release is published to, on loopback: an npm registry with trusted publishing, and GitHub's API for releases and tags, which
// the program gh reaches as an HTTP proxy for the host github.localhost, the only one that it contacts without TLS.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Release {
  readonly tag: string;
  isDraft: boolean;
  isImmutable: boolean;
  /** Bytes by name. */
  readonly assets: Map<string, Buffer>;
}

export interface PublishedPackage {
  readonly version: string;
  readonly tarball: Buffer;
  readonly authorization: string | undefined;
}

export interface Publication {
  readonly url: string;
  readonly releases: Release[];
  readonly packages: PublishedPackage[];
  /** Commits by the name of a tag. */
  readonly tags: Map<string, string>;
  /** The tokens of the job that were exchanged for a token of the registry. */
  readonly exchanged: string[];
  /** `METHOD path`, in the order in which they came. */
  readonly requests: string[];
  close(): Promise<void>;
}

type Json = Readonly<Record<string, unknown>>;

/** `immutable`: whether the repository makes published releases immutable. */
export async function startPublication({ immutable = true } = {}): Promise<Publication> {
  const [releases, packages, exchanged, requests]: [Release[], PublishedPackage[], string[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  const tags = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    requests.push(`${request.method} ${pathname}`);
    const send = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    };
    answer(request, `${request.method} ${pathname}`, searchParams).then(
      ({ status = 200, body }) => send(status, body),
      (error: unknown) => send(500, { message: String(error) }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    releases,
    packages,
    tags,
    exchanged,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(
    request: IncomingMessage,
    line: string,
    query: URLSearchParams,
  ): Promise<{ readonly status?: number; readonly body: object }> {
    const authorization = request.headers.authorization;
    const notFound = { status: 404, body: { message: 'Not Found' } };
    const [, id = ''] = /\/releases\/(\d+)(?:\/assets)?$/.exec(line) ?? [];
    const release = releases[Number(id) - 1];
    const bytes = await read(request);
    const fields = (): Json => JSON.parse(bytes.toString());
    if (line.startsWith('POST /-/npm/v1/oidc/token/exchange/package/')) {
      exchanged.push(authorization?.replace(/^Bearer /, '') ?? '');
      return { status: 201, body: { token: 'npm_of-this-run' } };
    }
    if (line === 'PUT /oci-evidence') {
      const { versions, _attachments: attachments } = fields() as {
        versions: Json;
        _attachments: Record<string, { data: string }>;
      };
      const [version = ''] = Object.keys(versions);
      const [tarball] = Object.values(attachments);
      packages.push({ version, tarball: Buffer.from(tarball?.data ?? '', 'base64'), authorization });
      return { status: 201, body: { success: true } };
    }
    if (line === 'POST /graphql') return { body: { data: { repository: graphql(fields()) } } };
    if (/^POST .*\/releases$/.test(line)) {
      const { tag_name: tag, draft } = fields();
      releases.push({ tag: String(tag), isDraft: draft === true, isImmutable: false, assets: new Map() });
      return { status: 201, body: releaseJson(releases.length) };
    }
    if (/^POST .*\/assets$/.test(line) && release !== undefined) {
      if (release.isImmutable)
        return { status: 422, body: { message: 'Cannot upload assets to an immutable release.' } };
      release.assets.set(query.get('name') ?? '', bytes);
      return { status: 201, body: { id: release.assets.size, name: query.get('name'), state: 'uploaded' } };
    }
    if (/^PATCH .*\/releases\/\d+$/.test(line) && release !== undefined) {
      release.isDraft = fields().draft === true;
      release.isImmutable = !release.isDraft && immutable;
      return { body: releaseJson(Number(id)) };
    }
    if (/^GET .*\/releases\/\d+$/.test(line) && release !== undefined) return { body: releaseJson(Number(id)) };
    const [, released] = /^GET .*\/releases\/tags\/(.+)$/.exec(line) ?? [];
    const at = releases.findIndex(({ tag, isDraft }) => tag === released && !isDraft);
    if (at >= 0) return { body: releaseJson(at + 1) };
    const [, moved] = /^PATCH .*\/git\/refs\/tags\/(.+)$/.exec(line) ?? [];
    if (moved !== undefined) {
      if (!tags.has(moved)) return { status: 422, body: { message: 'Reference does not exist' } };
      tags.set(moved, String(fields().sha));
      return { body: { ref: `refs/tags/${moved}` } };
    }
    if (/^POST .*\/git\/refs$/.test(line)) {
      const { ref, sha } = fields();
      tags.set(String(ref).replace('refs/tags/', ''), String(sha));
      return { status: 201, body: { ref } };
    }
    return notFound;
  }

  function graphql({ query, variables }: Json): object {
    const { tagName } = variables as { tagName: string };
    if (String(query).includes('RepositoryFindRef')) return { ref: { id: 'REF_1' } };
    const at = releases.findIndex(({ tag }) => tag === tagName);
    return { release: at < 0 ? null : { databaseId: at + 1, isDraft: releases[at]?.isDraft } };
  }

  function releaseJson(id: number): object {
    const { tag, isDraft, isImmutable } = releases[id - 1] as Release;
    const url = `http://api.github.localhost/repos/oci-evidence/action/releases/${id}`;
    const names = { tag_name: tag, name: tag, html_url: `https://github.com/oci-evidence/action/releases/tag/${tag}` };
    return {
      id,
      ...names,
      url,
      draft: isDraft,
      immutable: isImmutable,
      upload_url: `${url}/assets{?name,label}`,
      assets: [],
    };
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
