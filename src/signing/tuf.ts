// Fetches trusted roots by TUF (The Update Framework), from Sigstore's public-good instance and from GitHub.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorDetail, rethrowBug } from '../errors.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { clientOptions } from './client-options.ts';
import { SigningError } from './signing-error.ts';
import { rootOf, type TrustedRoot } from './trust.ts';

export interface TufSource {
  readonly name: string;
  readonly mirror: string;
  /** The initial root metadata; the library contains that of the public-good mirror. */
  readonly root?: () => Promise<string>;
  /** The logs in GitHub's root belong to other instances; its own certificates have timestamps only. */
  readonly timestampsOnly?: true;
}

export const TUF_SOURCES = {
  'public-good': { name: 'public-good', mirror: 'https://tuf-repo-cdn.sigstore.dev' },
  github: {
    name: 'github',
    mirror: 'https://tuf-repo.github.com',
    root: async () => JSON.stringify((await import('./github-tuf-root.json', { with: { type: 'json' } })).default),
    timestampsOnly: true,
  },
} as const satisfies Record<string, TufSource>;

/**
 * The trusted root that a mirror publishes, verified from the initial root. It is cached in `cacheDir` until it expires, so
 * that a later run makes no request. Throws a SigningError.
 */
export async function fetchTrustedRoot(
  source: TufSource,
  cacheDir: string,
  policy: ServicePolicy,
): Promise<TrustedRoot> {
  const [{ getTrustedRoot }, { toTrustMaterial }] = await Promise.all([
    import('@sigstore/tuf'),
    import('@sigstore/verify'),
  ]);
  try {
    await mkdir(cacheDir, { recursive: true });
    const rootPath = source.root && join(cacheDir, `${source.name}-root.json`);
    if (rootPath !== undefined) await writeFile(rootPath, (await source.root?.()) as string);
    const message = await getTrustedRoot({
      mirrorURL: source.mirror,
      cachePath: cacheDir,
      forceCache: true,
      ...(rootPath !== undefined && { rootPath }),
      ...clientOptions(policy),
    });
    const root = rootOf(toTrustMaterial(message), source.name);
    return source.timestampsOnly ? { ...root, certificateLogs: 0, logs: 0 } : root;
  } catch (error) {
    rethrowBug(error);
    throw new SigningError({
      attempted: 'get the trusted root',
      service: source.mirror,
      detail: errorDetail(error),
      remedy: 'run it again, or set trusted-root to a trusted_root.json',
    });
  }
}
