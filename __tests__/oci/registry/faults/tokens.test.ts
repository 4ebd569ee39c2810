// What comes of token services of every kind, and of manifests that are taken unchecked.
import { expect, test } from '@jest/globals';
import type { TOKEN_FAULTS } from '../../../support/registry/faults/tokens.ts';
import { type Cases, describeCases, fails, works } from './cases.ts';
import { openScene, type Scene, USER, VERBS } from './scene.ts';

const BEARER = { auth: { users: { [USER.username]: USER.password }, scheme: 'bearer' } } as const;

const tokenIsMasked = ({ registry, environment }: Scene): void => {
  for (const { token } of registry.tokens) expect(environment.masked).toContain(token);
};

const CASES: Cases<keyof typeof TOKEN_FAULTS> = {
  tokenSeconds() {
    works({ tokenSeconds: 1 }, { ...BEARER, and: tokenIsMasked });
    fails(
      { tokenSeconds: 0 },
      { code: 'unauthorized', status: 401, says: /check that the credential from/ },
      { ...BEARER, only: 'api' },
    );
  },

  tokenUses() {
    works({ tokenUses: 10 }, BEARER);
    test('a token for every single request', async () => {
      const scene = await openScene({ ...BEARER, faults: { tokenUses: 1 } });
      for (const verb of [
        'resolve',
        'manifest',
        'blob',
        'push a blob',
        'push a tag',
        'tags',
        'prove access',
      ] as const) {
        await VERBS[verb](scene);
      }
      expect(scene.registry.tokens.every(({ uses }) => uses <= 1)).toBe(true);
    });
  },

  tokenWithoutExpiry() {
    works({ tokenWithoutExpiry: true }, { ...BEARER, only: 'api' });
  },

  tokenStrict() {
    works({ tokenStrict: true }, { ...BEARER, only: 'api' });
    const denied = { code: 'denied', status: 403, says: /check that the credential from the inputs/ } as const;
    const writes = {
      'push a blob': denied,
      'push a tag': denied,
      attach: denied,
      'prove access': denied,
      delete: denied,
    };
    const readers: string[] = [USER.username];
    const promote = (): void => {
      readers.length = 0;
    };
    fails({ tokenStrict: true }, writes, { auth: { ...BEARER.auth, readers }, only: 'api', mend: promote });
  },

  tokenGetOnly() {
    works({ tokenGetOnly: true }, { ...BEARER, only: 'api' });
  },

  tokenKey() {
    works({ tokenKey: 'token' }, { ...BEARER, only: 'api' });
    works({ tokenKey: 'access_token' }, { ...BEARER, only: 'api' });
  },

  foreignRealm() {
    works(
      { foreignRealm: true },
      {
        ...BEARER,
        only: 'api',
        and({ registry }) {
          const credentials = registry.requests.filter(({ headers }) => headers.authorization?.startsWith('Basic '));
          expect(new Set(credentials.map(({ origin, path }) => `${origin} ${path}`))).toEqual(
            new Set(['foreign /token']),
          );
        },
      },
    );
  },

  acceptMissingContent() {
    works({ acceptMissingContent: true }, { only: 'api' });
  },
};

describeCases(CASES);
