// Opens the client that deletes manifests: the registry itself or, for ghcr.io, GitHub's packages API.

import { UserError } from '../../errors.ts';
import { type ManifestRemover, storeRemover } from '../../graph/apply-removal.ts';
import { InventoryReader, type ListedVersion } from '../../graph/read-inventory.ts';
import { pause } from '../../net/pause.ts';
import { SERVICE_POLICY } from '../../net/service-calls.ts';
import { checkServiceUrl } from '../../net/service-url.ts';
import type { Reference } from '../../oci/reference.ts';
import type { Store } from '../../oci/store.ts';
import type { Context } from '../context.ts';

export interface OpenRemover {
  readonly reader: InventoryReader;
  /** Manifests that the packages API lists, tagged or not. */
  readonly versions: readonly ListedVersion[];
  readonly remover: ManifestRemover;
}

export type DeleteWith = 'auto' | 'registry' | 'github-packages';

/** `versions` is filled only for a whole repository. Throws a UserError if the packages API is used without a token. */
export async function openRemover(
  reference: Reference,
  store: Store,
  context: Context,
  options: { readonly deleteWith: DeleteWith; readonly isImage: boolean },
): Promise<OpenRemover> {
  const reader = new InventoryReader(store);
  const isGitHub = reference.scheme === 'registry' && /^(?:ghcr\.io|containers\..+)$/.test(reference.registry);
  const packages = options.deleteWith === 'github-packages' || (options.deleteWith === 'auto' && isGitHub);
  if (!packages || reference.scheme !== 'registry') return { reader, versions: [], remover: storeRemover(store) };
  const [, owner, name] = /^([^/]+)\/(.+)$/.exec(reference.repository) ?? [];
  if (owner === undefined || name === undefined) {
    throw new UserError(`${reference.repository} is not a package of GitHub; write ghcr.io/OWNER/PACKAGE`);
  }
  const { GITHUB_API_URL: api, GITHUB_TOKEN: token = '' } = context.env;
  if (token === '') throw new UserError('deleting package versions needs a github-token with `packages: write`');
  const at = { api: checkServiceUrl('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo: name, token };
  const { GitHubPackages } = await import('../../github/packages.ts');
  const opened = await GitHubPackages.open(at, SERVICE_POLICY, {
    now: () => Date.now(),
    sleep: pause,
    note: (text) => context.note(text),
  });
  const remover = {
    deletesTags: false,
    updatesLists: false,
    remove: (digest: Parameters<ManifestRemover['remove']>[0]) => opened.remove(digest),
  };
  return { reader, versions: options.isImage ? [] : await opened.versions(), remover };
}
