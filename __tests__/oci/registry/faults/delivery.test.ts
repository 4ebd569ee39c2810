// What comes of answers that break off, come damaged, slowly or with strange headers: never less than all of it.
import { expect, test } from '@jest/globals';
import type { DELIVERY_FAULTS } from '../../../support/registry/faults/delivery.ts';
import { type Cases, describeCases, fails, OnceEach, works } from './cases.ts';
import { openScene, type Scene } from './scene.ts';

const CASES: Cases<keyof typeof DELIVERY_FAULTS> = {
  resetDownload() {
    works({ resetDownload: { on: new OnceEach() } });
    works({ resetDownload: { after: 1200, times: 4, on: /blobs/ } }, { only: 'api' });
    const broken = { code: 'network', status: 200, says: /the connection to .* was lost .*check the network/ } as const;
    const pieces = { ...broken, status: 206 } as const;
    const all = { manifest: broken, blob: pieces, tags: broken, referrers: broken, attach: broken };
    fails({ resetDownload: {} }, all, { only: 'api' });
    fails({ resetDownload: {} }, { ...all, delete: broken }, { only: 'fallback-tag' });
  },

  truncateBody() {
    const cut = { code: 'invalid-response', status: 200 } as const;
    const damaged = {
      code: 'digest-mismatch',
      status: 200,
      says: /the response does not match its digest: it has sha256:.*check proxies/,
    } as const;
    const all = { manifest: damaged, tags: cut };
    fails(
      { truncateBody: {} },
      { ...all, blob: { code: 'size-mismatch' }, referrers: cut, attach: cut },
      { only: 'api' },
    );
    fails(
      { truncateBody: {} },
      { ...all, blob: { code: 'size-mismatch' }, attach: damaged, referrers: damaged, delete: damaged },
      { only: 'fallback-tag' },
    );
    works({ truncateBody: { to: 1200, on: /blobs/, times: 1 } }, { only: 'api' });
  },

  corruptBody() {
    const broken = { code: 'invalid-response', status: 200 } as const;
    const damaged = {
      code: 'digest-mismatch',
      status: 200,
      says: /the response does not match its digest: it has sha256:.*check proxies/,
    } as const;
    const all = { manifest: damaged, blob: { code: 'digest-mismatch' }, tags: broken } as const;
    fails({ corruptBody: {} }, { ...all, attach: broken, referrers: broken }, { only: 'api' });
    fails(
      { corruptBody: {} },
      { ...all, attach: damaged, referrers: damaged, delete: damaged },
      { only: 'fallback-tag' },
    );
    fails({ corruptBody: { at: 2500 } }, { blob: { code: 'digest-mismatch' } }, { only: 'api' });
  },

  drip() {
    works({ drip: { bytes: 500, milliseconds: 1 } }, { only: 'api' });
  },

  wrongDigestHeader() {
    const wrong = { code: 'digest-mismatch', says: /sha256:0000.*/ } as const;
    fails(
      { wrongDigestHeader: true },
      {
        manifest: { ...wrong, status: 200 },
        'push a blob': { ...wrong, status: 201 },
        'push a tag': { ...wrong, status: 201 },
        attach: { ...wrong, status: 201 },
      },
      { only: 'api' },
    );
    test.each([{}, { noSinglePost: true }])(
      'a small blob that was stored as another is an error (%j)',
      async (faults) => {
        const { fresh, small } = await openScene({ faults: { wrongDigestHeader: true, ...faults } });
        await expect(fresh().pushBlob(small)).rejects.toMatchObject({ code: 'digest-mismatch', status: 201 });
      },
    );
  },

  noDigestHeader() {
    works({ noDigestHeader: true });
  },

  contentTypeParameters() {
    works({ contentTypeParameters: true });
  },

  oversizedHeaders() {
    works({ oversizedHeaders: 24 * 1024 });
    const huge = {
      code: 'invalid-response',
      says: /headers of .* exceed the limit of 256 KiB .*; check that the host is a registry/,
    } as const;
    fails({ oversizedHeaders: 300 * 1024 }, huge, { only: 'api' });
  },

  warning() {
    works(
      { warning: 'this registry closes in May' },
      {
        and({ environment, registry }: Scene) {
          const text = `${registry.host} warns: this registry closes in May`;
          // Once for each of the commands.
          expect(new Set(environment.warnings)).toEqual(new Set([text]));
        },
      },
    );
  },
};

describeCases(CASES);
