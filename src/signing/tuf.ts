// Trusted roots from The Update Framework: Sigstore's public-good instance and GitHub's publish theirs so.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorDetail } from '../errors.ts';
import { clientOptions, type RetryPolicy } from './retry.ts';
import { SigningError } from './signing-error.ts';
import { rootOf, type TrustedRoot } from './trust.ts';

export interface TufSource {
  readonly name: string;
  readonly mirror: string;
  /** The root metadata to begin with; for the public-good mirror the library brings it. */
  readonly root?: () => Promise<string>;
  /** What GitHub's instance has of other instances' logs is not for its own certificates. */
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
 * The trusted root that a mirror publishes, checked from its first root on. What was fetched is kept in `cacheDir` and
 * used while it has not expired, so that a later run makes no request. Throws a SigningError.
 */
export async function fetchTrustedRoot(source: TufSource, cacheDir: string, policy: RetryPolicy): Promise<TrustedRoot> {
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
    throw new SigningError({
      attempted: 'get the trusted root',
      service: source.mirror,
      detail: errorDetail(error),
      remedy: 'run it again, or give a trusted_root.json as trusted-root',
    });
  }
}
