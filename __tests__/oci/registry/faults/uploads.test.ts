// What comes of uploads that registries take in their own way, and of blobs that lie elsewhere.
import { expect } from '@jest/globals';
import type { UPLOAD_FAULTS } from '../../../support/registry/faults/uploads.ts';
import { type Cases, describeCases, fails, OnceEach, works } from './cases.ts';
import { blobOf, EMPTY, type Scene, USER, whole } from './scene.ts';

const BEARER = { auth: { users: { [USER.username]: USER.password }, scheme: 'bearer' } } as const;
const MEBIBYTE = 1024 * 1024;

/** A blob that is larger than a chunk. */
async function pushesLarge({ fresh }: Scene): Promise<void> {
  const blob = blobOf(65 * MEBIBYTE);
  await fresh().pushBlob(blob);
  let size = 0;
  for await (const chunk of fresh().blob(blob.descriptor)) size += chunk.byteLength;
  expect(size).toBe(65 * MEBIBYTE);
}

/** No credential may be seen on the other origin, and something was asked of it. */
function leaksNothing({ registry }: Scene): void {
  const foreign = registry.requests.filter(({ origin }) => origin === 'foreign');
  expect(foreign.length).toBeGreaterThan(0);
  for (const { headers } of foreign) expect(headers.authorization).toBeUndefined();
}

const CASES: Cases<keyof typeof UPLOAD_FAULTS> = {
  noSinglePost() {
    works({ noSinglePost: true });
  },

  maxMonolithic() {
    works({ maxMonolithic: 1000 }, { only: 'api' });
    works({ maxMonolithic: 150_000 }, { only: 'api' });
    const tooLarge = {
      code: 'limit-exceeded',
      status: 413,
      says: /at most 1000 bytes.*raise the registry's limit/,
    } as const;
    fails({ maxMonolithic: 1000, noChunks: true }, { 'push a blob': tooLarge }, { only: 'api' });
  },

  chunkMinLength() {
    works({ chunkMinLength: 100_000, maxMonolithic: 150_000 }, { only: 'api' });
    works({ chunkMinLength: 40 * MEBIBYTE, maxMonolithic: 60 * MEBIBYTE }, { only: 'api', and: pushesLarge });
  },

  noChunks() {
    works({ noChunks: true, resetUpload: { on: new OnceEach(), after: 1000 } }, { only: 'api', and: pushesLarge });
  },

  singleChunk() {
    works({ singleChunk: true, resetUpload: { on: new OnceEach(), after: 1000 } }, { only: 'api', and: pushesLarge });
  },

  loseUploads() {
    works({ noSinglePost: true, loseUploads: { on: new OnceEach() } });
    const lost = { code: 'not-found', status: 404, says: /BLOB_UPLOAD_UNKNOWN/ } as const;
    fails({ noSinglePost: true, loseUploads: {} }, { 'push a blob': lost, attach: lost });
  },

  lateBlobs() {
    works({ lateBlobs: { times: 3 } });
    const early = { code: 'rejected', status: 400, says: /MANIFEST_BLOB_UNKNOWN/ } as const;
    fails({ lateBlobs: {} }, { attach: early, 'push a tag': early });
  },

  noMount() {
    works({ noMount: true }, { only: 'api' });
    works({ noMount: true, noSinglePost: true }, { only: 'api' });
  },

  noAnonymousMount() {
    works({ noAnonymousMount: true, noSinglePost: true }, { only: 'api' });
  },

  mountNeedsFrom() {
    for (const status of [400, 404, 405]) {
      works(
        { mountNeedsFrom: status, noSinglePost: true },
        {
          only: 'api',
          async and({ fresh }) {
            const store = fresh('team/second');
            await store.pushBlob(blobOf(10));
            await store.pushBlob(EMPTY);
            expect(await whole(fresh('team/second').blob(EMPTY.descriptor))).toEqual(Buffer.from('{}'));
          },
        },
      );
    }
  },

  absoluteLocation() {
    works({ absoluteLocation: true, noSinglePost: true }, { only: 'api' });
  },

  locationQuery() {
    works({ locationQuery: true, noSinglePost: true }, { only: 'api' });
    works({ locationQuery: true, maxMonolithic: 1000 }, { only: 'api' });
  },

  foreignUploads() {
    works({ foreignUploads: true, noSinglePost: true }, { only: 'api', ...BEARER, and: leaksNothing });
  },

  redirectBlobs() {
    for (const status of [301, 302, 303, 307, 308]) {
      works({ redirectBlobs: status }, { only: 'api', ...BEARER, and: leaksNothing });
    }
  },

  redirectLoop() {
    const loop = { code: 'invalid-response', status: 307, says: /more than 5 redirects; check the registry/ } as const;
    fails({ redirectLoop: true }, { blob: loop }, { only: 'api' });
  },

  noRanges() {
    works({ noRanges: true }, { only: 'api' });
    works({ noRanges: true, resetDownload: { after: 1000, times: 3, on: /blobs/ } }, { only: 'api' });
  },
};

describeCases(CASES);
