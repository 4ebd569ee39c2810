// Lists the images of an account on GitHub by the packages API: all its container packages, and the tags of each.

import type { Label } from '../../../audit/line.ts';
import type { ImageTarget, PatternTarget } from '../../../audit/target.ts';
import { GitHubClient, GitHubError, type GitHubRequest, type ListPage, type Octokit } from '../../../github/client.ts';
import { GitHubPackages } from '../../../github/packages.ts';
import { isRecord } from '../../../json/fields.ts';
import { pause } from '../../../net/pause.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../../../net/service-calls.ts';
import { checkServiceUrl } from '../../../net/service-url.ts';
import { isRepositoryName, isTag } from '../../../oci/reference.ts';
import { isCosignTag, isReferrersTag } from '../../../oci/referrers-tag.ts';
import type { Context } from '../../context.ts';
import { type UnlistedTarget, unlisted } from './repositories.ts';

export interface PackagesSource {
  readonly owner: string;
  /** Only packages whose repository begins with it. */
  readonly prefix: string;
  readonly labels: readonly Label[];
  readonly wants: (tag: string) => boolean;
  readonly context: Pick<Context, 'env' | 'note'>;
  readonly policy?: ServicePolicy;
}

const LIST: GitHubRequest = { attempted: 'list the container packages', permission: 'packages: read' };

/** The registry of the packages of a GitHub server: that of github.com, or of GitHub Enterprise. */
export function packagesRegistry({ GITHUB_SERVER_URL: server }: Context['env']): string {
  const host = URL.parse(server ?? '')?.host ?? 'github.com';
  return host === 'github.com' ? 'ghcr.io' : `containers.${host}`;
}

/** Images of the account; a failure is a target as well. */
export async function* packageImages(source: PackagesSource): AsyncGenerator<ImageTarget | UnlistedTarget> {
  const { owner, prefix, labels, wants, context, policy = SERVICE_POLICY } = source;
  const registry = packagesRegistry(context.env);
  const account = owner.toLowerCase();
  const all: PatternTarget = { type: 'repositories', registry, name: prefix || account, labels };
  const { GITHUB_API_URL: api, GITHUB_TOKEN: token = '' } = context.env;
  if (token === '') {
    yield unlisted(all, new GitHubError(`could not list the container packages of ${owner}: there is no github-token`));
    return;
  }
  const at = { api: checkServiceUrl('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo: '', token };
  let names: readonly string[];
  try {
    names = await packageNames(await GitHubClient.open(at, policy));
  } catch (error) {
    yield unlisted(all, error);
    return;
  }
  for (const name of names) {
    const repository = `${account}/${name}`;
    if (!isRepositoryName(repository) || (prefix !== '' && !`${repository}/`.startsWith(`${prefix}/`))) continue;
    const tags: PatternTarget = { type: 'tags', registry, name: repository, labels };
    try {
      const packages = await GitHubPackages.open({ ...at, repo: name }, policy, {
        now: () => Date.now(),
        sleep: pause,
        note: (text) => context.note(text),
      });
      for (const version of await packages.versions()) {
        for (const tag of version.tags) {
          if (!isTag(tag) || isReferrersTag(tag) || isCosignTag(tag) || !wants(tag)) continue;
          yield { type: 'image', reference: `${registry}/${repository}:${tag}`, labels, places: [] };
        }
      }
    } catch (error) {
      yield unlisted(tags, error);
    }
  }
}

/** An account is an organisation or a user, and only the API knows which. */
async function packageNames(client: GitHubClient): Promise<readonly string[]> {
  const list = (accounts: 'orgs' | 'users'): Promise<readonly unknown[]> =>
    client.list(
      LIST,
      (octokit: Octokit, { owner, page, per_page }: ListPage) =>
        octokit.request(`GET /${accounts}/${encodeURIComponent(owner)}/packages`, {
          package_type: 'container',
          page,
          per_page,
        }) as Promise<{ readonly data: unknown[] }>,
    );
  try {
    return namesOf(client, await list('orgs'));
  } catch (error) {
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
    return namesOf(client, await list('users'));
  }
}

/** Throws a GitHubError for an entry without a name, whose images would be missing from the list. */
function namesOf(client: GitHubClient, packages: readonly unknown[]): readonly string[] {
  return packages.map((one) => {
    if (isRecord(one) && typeof one.name === 'string') return one.name;
    throw client.unexpected(LIST, 'has an entry that is not a package', one);
  });
}
