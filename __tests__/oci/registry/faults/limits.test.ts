// What comes of a registry that does not answer, or refuses.
import { expect, test } from '@jest/globals';
import type { LIMIT_FAULTS } from '../../../support/registry/faults/limits.ts';
import { type Cases, describeCases, fails, OnceEach, UNTESTED, works } from './cases.ts';
import { attach, digestsOf, listed, openScene } from './scene.ts';

const CASES: Cases<keyof typeof LIMIT_FAULTS> = {
  latency() {
    works({ latency: 2 });
  },

  dropConnection() {
    works({ dropConnection: { on: new OnceEach() } });
    fails(
      { dropConnection: {} },
      { code: 'network', says: /the connection to .* was lost .*\(after 5 tries\); check the network/ },
    );
  },

  // Time limits are kept to the second.
  hang() {
    works({ hang: { times: 1 } }, { patience: 400, only: 'api' });
    fails(
      { hang: {} },
      { code: 'timeout', says: /did not answer in time .*overloaded/ },
      { patience: 400, only: 'api' },
    );
  },

  html() {
    const page = { code: 'not-a-registry', status: 200, says: /HTML.*check that 127.* is a registry/ } as const;
    const upload = { code: 'invalid-response', status: 200, says: /HTML.*check that the host is a registry/ } as const;
    fails(
      { html: {} },
      {
        resolve: page,
        manifest: page,
        blob: { code: 'size-mismatch' },
        tags: page,
        referrers: page,
        attach: page,
        'push a blob': upload,
        'push a tag': page,
        delete: page,
        'prove access': upload,
      },
    );
  },

  rateLimit() {
    works({ rateLimit: { on: new OnceEach(), retryAfter: 3 } });
    works({ rateLimit: { on: new OnceEach(), retryAfter: 3, date: true } });
    fails(
      { rateLimit: {} },
      { code: 'rate-limited', status: 429, says: /too many requests.*run again later, or log in/ },
    );
    fails({ rateLimit: { retryAfter: 3600 } }, { code: 'rate-limited', status: 429, says: /run again in 60 minutes/ });
  },

  requestsPerSecond() {
    works({ requestsPerSecond: 3 });
  },

  serverError() {
    works({ serverError: { on: new OnceEach() } });
    works({ serverError: { on: new OnceEach(), status: 408, retryAfter: 1 } });
    fails(
      { serverError: {} },
      { code: 'unavailable', status: 503, says: /the response is an HTML page \(after 5 tries\); run again later/ },
    );
    fails({ serverError: { status: 408 } }, { code: 'timeout', status: 408, says: /run again later/ });
  },

  // Was it done or not? Either way it is in the end, and once.
  failAfterWork() {
    works({ failAfterWork: { on: new OnceEach() } });
    test('a deletion whose answer was lost is one', async () => {
      const { fresh, artifacts, registry, subject } = await openScene();
      await attach(fresh(), artifacts);
      const store = fresh();
      const [gone, ...left] = await listed(store, subject.digest);
      registry.faults.failAfterWork = { times: 1, on: /DELETE/ };
      await store.delete(gone as never);
      expect(await listed(fresh(), subject.digest)).toEqual(left);
      await expect(store.delete(gone as never)).rejects.toMatchObject({ code: 'not-found' });
      expect(digestsOf(artifacts)).toContain(gone);
    });
    fails({ failAfterWork: {} }, { code: 'unavailable', status: 502, says: /after \d+ tries/ });
  },

  unauthorized() {
    fails(
      { unauthorized: {} },
      { code: 'unauthorized', status: 401, says: /log in to 127.* first: found no credential/ },
    );
    fails({ unauthorized: { challenge: false } }, { code: 'unauthorized', status: 401, says: /log in to 127/ });
  },

  forbidden() {
    fails({ forbidden: {} }, { code: 'denied', status: 403, says: /log in to 127/ });
    fails(
      { forbidden: { on: /^(POST|PUT|DELETE)/ } },
      {
        attach: { code: 'denied', status: 403 },
        'push a blob': { code: 'denied', status: 403 },
        'push a tag': { code: 'denied', status: 403 },
        delete: { code: 'denied', status: 403 },
        'prove access': { code: 'denied', status: 403 },
      },
    );
    // Of the tag, whatever the rest says: a list that cannot be read is none.
    const index = { code: 'denied', status: 403 } as const;
    fails({ forbidden: { on: /manifests\/sha256-/ } }, { referrers: index, attach: index }, { only: 'fallback-tag' });
  },

  resetUpload() {
    works({ resetUpload: { on: new OnceEach(), after: 1 } });
    const broken = { code: 'network', says: /the connection to .* was lost/ } as const;
    fails({ resetUpload: {} }, { attach: broken, 'push a blob': broken });
  },
};

describeCases(CASES);

test('no switch is without its tests', () => {
  expect(UNTESTED).toEqual([]);
});
