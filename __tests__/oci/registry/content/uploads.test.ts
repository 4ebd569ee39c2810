// Pushing and mounting blobs: the requests sent, the host capabilities remembered, and recovery from interruptions.
import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../../../src/errors.ts';
import { EMPTY_DESCRIPTOR, EMPTY_JSON } from '../../../../src/oci/descriptor.ts';
import { digestOf } from '../../../../src/oci/digest.ts';
import { Uploads } from '../../../../src/oci/registry/content/uploads.ts';
import { RegistryTransport } from '../../../../src/oci/registry/http/transport.ts';
import { Repository } from '../../../../src/oci/registry/repository.ts';
import type { Blob } from '../../../../src/oci/store.ts';
import { type TestEnvironment, testEnvironment } from '../../../support/environment.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../../support/registry/registry.ts';
import { errorBody, scriptedStore } from '../scripted.ts';

/** Thresholds that are small enough for tests to reach every upload method. */
const SIZES = {
  optimistic: 500,
  singlePost: 2500,
  held: 1000,
  lookFirst: 4000,
  chunk: 2000,
  leastChunk: 500,
};

let registry: TestRegistry;
let environment: TestEnvironment;
let transport: RegistryTransport;

const open = async (options: RegistryOptions = {}): Promise<Uploads> => {
  registry = await startRegistry(options);
  environment = testEnvironment({ sleep: async () => {} });
  transport = new RegistryTransport(registry.host, environment);
  return uploads();
};
/** A registry that has refused a whole blob of 5,000 bytes, so that as large ones are pushed in chunks. */
const openForChunks = async (faults: RegistryOptions['faults'] = {}): Promise<Uploads> => {
  const up = await open({ faults: { maxMonolithic: 4000 } });
  await up.push(blobOf(5000));
  delete registry.faults.maxMonolithic;
  Object.assign(registry.faults, faults);
  registry.clear();
  return up;
};
const uploads = (repository = 'team/app') => new Uploads(new Repository(transport, repository, environment), SIZES);
afterEach(async () => {
  await transport?.close();
  await registry?.close();
});

/** A blob whose source yields chunks of `piece` bytes and counts how often it is opened. */
function blobOf(size: number, piece = 300): Blob & { readonly bytes: Buffer; opened: number } {
  const bytes = randomBytes(size);
  return {
    bytes,
    opened: 0,
    descriptor: { mediaType: 'application/octet-stream', digest: digestOf(bytes), size },
    async *open() {
      this.opened += 1;
      for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
    },
  };
}
const empty: Blob = {
  descriptor: EMPTY_DESCRIPTOR,
  async *open() {
    yield EMPTY_JSON;
  },
};

/** Each request as one line: method, shortened path, query, status and Content-Range. */
const said = (): string[] =>
  registry.requests.map(({ method, path, query, status, headers }) => {
    const rest = path
      .replace('/v2/team/app/blobs/', '')
      .replace(/uploads\/.+/, 'uploads/ID')
      .replace(/^sha256.*/, 'BLOB');
    const digest = decodeURIComponent(query).replace(/sha256:[a-f0-9]{64}/g, 'BLOB');
    const range = headers['content-range'];
    return `${method} ${rest}${digest && `?${digest}`} ${status || 'cut'}${range ? ` ${range}` : ''}`;
  });
const stored = (blob: { readonly bytes: Buffer; readonly descriptor: Blob['descriptor'] }): Promise<boolean> =>
  fetch(`${registry.url}/v2/team/app/blobs/${blob.descriptor.digest}`)
    .then((answer) => answer.arrayBuffer())
    .then((bytes) => Buffer.from(bytes).equals(blob.bytes));

describe('a small blob', () => {
  test('is pushed with a single POST if the registry supports it', async () => {
    const up = await open();
    const blob = blobOf(100);
    await up.push(blob);
    expect(said()).toEqual(['POST uploads/?digest=BLOB 201']);
    expect(registry.requests[0]?.headers).toMatchObject({
      'content-length': '100',
      'content-type': 'application/octet-stream',
    });
    expect(await stored(blob)).toBe(true);
  });

  test('is pushed with POST and PUT if the registry does not support a single POST, which is remembered for the host', async () => {
    const up = await open({ faults: { noSinglePost: true } });
    await up.push(blobOf(100));
    await uploads('team/other').push(blobOf(100));
    expect(registry.requests.map(({ method, query }) => `${method} ${query.split('=')[0]}`)).toEqual([
      'POST digest',
      'PUT digest',
      'POST ',
      'PUT digest',
    ]);
  });

  test('is pushed with POST and PUT after a single POST fails', async () => {
    const up = await open({ faults: { maxMonolithic: 0 } });
    const { requests, faults } = registry;
    const push = requests.push.bind(requests);
    requests.push = (record) => {
      if (record?.method === 'PUT') delete faults.maxMonolithic;
      return push(record as never);
    };
    const blob = blobOf(100);
    await up.push(blob);
    expect(said()).toEqual(['POST uploads/?digest=BLOB 413', 'POST uploads/ 202', 'PUT uploads/ID?digest=BLOB 201']);
    expect(await stored(blob)).toBe(true);
  });

  test('is pushed once, even if several pushes are requested', async () => {
    const up = await open();
    const blob = blobOf(100);
    await Promise.all([up.push(blob), up.push(blob)]);
    await up.push(blob);
    expect(said()).toHaveLength(1);
    expect(blob.opened).toBe(1);
  });

  test('is pushed again when requested after a failed push', async () => {
    const up = await open({ faults: { forbidden: { times: 1 } } });
    const blob = blobOf(100);
    await expect(up.push(blob)).rejects.toMatchObject({ code: 'denied', status: 403 });
    await up.push(blob);
    expect(await stored(blob)).toBe(true);
  });

  test('can have zero bytes', async () => {
    const up = await open({ faults: { noSinglePost: true } });
    const blob = blobOf(0);
    await up.push(blob);
    expect(await stored(blob)).toBe(true);
  });

  test('is uploaded again if its upload session is lost', async () => {
    const up = await open({ faults: { noSinglePost: true, loseUploads: { times: 1, on: /PUT/ } } });
    const blob = blobOf(100);
    await up.push(blob);
    expect(said()).toEqual([
      'POST uploads/?digest=BLOB 202',
      'PUT uploads/ID?digest=BLOB 404',
      'POST uploads/ 202',
      'PUT uploads/ID?digest=BLOB 201',
    ]);
    expect(await stored(blob)).toBe(true);
  });

  test.each([
    ['is interrupted', { resetUpload: { times: 2, on: /PUT/ } }],
    ['gets a 503 response', { serverError: { times: 2, on: /PUT/ } }],
    ['succeeds but gets a 502 response', { failAfterWork: { times: 1, on: /PUT/ } }],
  ])('is stored even if its PUT %s', async (_, faults) => {
    const up = await open({ faults: { noSinglePost: true, ...faults } });
    const blob = blobOf(100);
    await up.push(blob);
    expect(await stored(blob)).toBe(true);
  });

  test('fails after a bounded number of tries', async () => {
    const up = await open({ faults: { noSinglePost: true, serverError: { on: /PUT/ } } });
    await expect(up.push(blobOf(100))).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    expect(said().filter((line) => line.startsWith('PUT'))).toHaveLength(4);
  });

  test('fails at once if the registry does not know the repository', async () => {
    await open();
    const { store, said: lines } = scriptedStore((line) =>
      line.startsWith('POST') ? { status: 404, body: errorBody('NAME_UNKNOWN') } : undefined,
    );
    await expect(store.pushBlob(blobOf(10))).rejects.toMatchObject({ code: 'not-found' });
    expect(lines).toHaveLength(2);
  });

  test('fails if the registry stores it under another digest', async () => {
    await open();
    const { store } = scriptedStore((line) => {
      if (line.startsWith('POST')) return { status: 202, headers: { location: '/v2/team/app/blobs/uploads/1' } };
      return { status: 201, headers: { 'docker-content-digest': digestOf('another') } };
    });
    await expect(store.pushBlob(blobOf(10))).rejects.toMatchObject({ code: 'digest-mismatch' });
  });
});

describe('the Location of an upload', () => {
  test.each([
    ['is absolute', { absoluteLocation: true }],
    ['has a query that must be sent back', { locationQuery: true }],
    ['is absolute and has a query', { absoluteLocation: true, locationQuery: true }],
    ['is on another origin', { foreignUploads: true }],
  ])('is followed if it %s', async (_, faults) => {
    const up = await open({ faults: { noSinglePost: true, ...faults } });
    const blobs = [blobOf(100), blobOf(6000)];
    for (const blob of blobs) await up.push(blob);
    expect(await Promise.all(blobs.map(stored))).toEqual([true, true]);
  });

  test('gets no credential if it is on another origin', async () => {
    const up = await open({ auth: { kind: 'basic' } as never, faults: { noSinglePost: true, foreignUploads: true } });
    Object.assign(environment, { credential: () => ({ username: 'user', password: 'password' }) });
    await up.push(blobOf(100)).catch(() => undefined);
    const foreign = registry.requests.filter(({ origin }) => origin === 'foreign');
    expect(foreign.map(({ headers }) => headers.authorization)).toEqual(foreign.map(() => undefined));
  });

  test('keeps its query byte for byte', async () => {
    await open();
    const { store, said: lines } = scriptedStore((line) => {
      if (line.startsWith('POST')) return { status: 202, headers: { location: '/up/1?_state=a%2Bb~c%3D%3D&x=%20y' } };
      return { status: 201 };
    });
    const blob = blobOf(10);
    await store.pushBlob(blob);
    expect(lines.at(-1)).toBe(
      `PUT https://registry.example/up/1?_state=a%2Bb~c%3D%3D&x=%20y&digest=${blob.descriptor.digest}`,
    );
  });

  test.each([[undefined], [''], ['http://[broken']])(
    'fails the push if it is missing or invalid: %j',
    async (location) => {
      await open();
      const { store } = scriptedStore((line) =>
        line.startsWith('POST') ? { status: 202, headers: location === undefined ? {} : { location } } : undefined,
      );
      await expect(store.pushBlob(blobOf(10))).rejects.toThrow(/no valid Location/);
    },
  );
});

describe('a large blob', () => {
  test('is not pushed if the registry has it', async () => {
    const up = await open();
    const blob = blobOf(4500);
    await up.push(blob);
    registry.clear();
    await uploads().push(blob);
    expect(said()).toEqual(['HEAD BLOB 200']);
  });

  test('is streamed in a single POST up to a limit if the host supports it, otherwise with POST and PUT', async () => {
    const up = await open();
    await up.push(blobOf(10));
    const blob = blobOf(2000);
    await up.push(blob);
    expect(said().at(-1)).toBe('POST uploads/?digest=BLOB 201');
    await up.push(blobOf(3000));
    expect(said().slice(-2)).toEqual(['POST uploads/ 202', 'PUT uploads/ID?digest=BLOB 201']);
    expect(await stored(blob)).toBe(true);
  });

  test('is resumed at its offset after an interruption', async () => {
    const up = await open({ faults: { noSinglePost: true, resetUpload: { times: 1, after: 1200, on: /PUT/ } } });
    const blob = blobOf(3000);
    await up.push(blob);
    expect(said()).toEqual([
      'POST uploads/ 202',
      'PUT uploads/ID?digest=BLOB cut',
      'GET uploads/ID 204',
      'PUT uploads/ID?digest=BLOB 201 1200-2999',
    ]);
    expect(await stored(blob)).toBe(true);
  });

  test('is pushed whole whatever its size, and in chunks after an interruption that the registry kept nothing of', async () => {
    const up = await open({
      faults: { resetUpload: { times: 1, after: 700, on: /PUT/ }, loseUploads: { times: 1, on: /GET/ } },
    });
    const blobs = [blobOf(30_000), blobOf(40_000)];
    for (const blob of blobs) await up.push(blob);
    const lines = said();
    expect(await Promise.all(blobs.map(stored))).toEqual([true, true]);
    expect(lines.filter((line) => line.startsWith('PUT uploads/ID?digest=BLOB cut'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('PATCH'))).toHaveLength(14);
    expect(lines.slice(-3)).toEqual(['HEAD BLOB 404', 'POST uploads/ 202', 'PUT uploads/ID?digest=BLOB 201']);
  });

  test('is not verified again if its source verifies it', async () => {
    const up = await open({ faults: { noSinglePost: true } });
    const blob = blobOf(3000);
    const wrong: Blob = {
      ...blob,
      isVerified: true,
      open: async function* () {
        yield randomBytes(3000);
      },
    };
    // The registry finds the mistake of the source.
    await expect(up.push(wrong)).rejects.toMatchObject({ code: 'rejected' });
  });

  test('is pushed in chunks, the last one in the PUT', async () => {
    const up = await openForChunks();
    const blob = blobOf(5500);
    await up.push(blob);
    expect(said()).toEqual([
      'HEAD BLOB 404',
      'POST uploads/ 202',
      'PATCH uploads/ID 202 0-1999',
      'PATCH uploads/ID 202 2000-3999',
      'PUT uploads/ID?digest=BLOB 201 4000-5499',
    ]);
    expect(await stored(blob)).toBe(true);
    // Once for the chunks and once for the PUT, which verifies the blob from its start.
    expect(blob.opened).toBe(2);
  });

  test('is pushed in chunks of the minimum size that the registry requires', async () => {
    const up = await openForChunks({ chunkMinLength: 2500 });
    const blob = blobOf(6000);
    await up.push(blob);
    expect(said().slice(2)).toEqual([
      'PATCH uploads/ID 202 0-2499',
      'PATCH uploads/ID 202 2500-4999',
      'PUT uploads/ID?digest=BLOB 201 5000-5999',
    ]);
    expect(await stored(blob)).toBe(true);
  });

  test('is pushed without chunks if they are rejected, which is remembered for the host', async () => {
    const up = await openForChunks({ noChunks: true });
    const blobs = [blobOf(6000), blobOf(7000)];
    for (const blob of blobs) await up.push(blob);
    expect(said().filter((line) => line.startsWith('PATCH'))).toHaveLength(1);
    expect(await Promise.all(blobs.map(stored))).toEqual([true, true]);
  });

  test.each([
    ['is interrupted', { resetUpload: { times: 2, after: 700, on: /PATCH/ } }],
    ['gets a 503 response', { serverError: { times: 2, on: /PATCH/ } }],
    ['is stored but gets a 502 response', { failAfterWork: { times: 1, on: /PATCH/ } }],
    ['is the last one and is interrupted', { resetUpload: { times: 1, after: 700, on: /PUT/ } }],
    ['loses its upload session', { loseUploads: { times: 1, on: /PATCH/ } }],
    ['completes the upload but gets a 502 response', { failAfterWork: { times: 1, on: /PUT/ } }],
  ])('is stored even if a chunk %s', async (_, faults) => {
    const up = await openForChunks(faults as never);
    const blob = blobOf(6000);
    await up.push(blob);
    expect(await stored(blob)).toBe(true);
  });

  test('is pushed in chunks after a 413 response, and later blobs are pushed in chunks at once', async () => {
    const up = await open({ faults: { noSinglePost: true, maxMonolithic: 1500 } });
    const blobs = [blobOf(3000), blobOf(3500)];
    for (const blob of blobs) await up.push(blob);
    expect(await Promise.all(blobs.map(stored))).toEqual([true, true]);
    expect(said().filter((line) => line.includes('413'))).toHaveLength(1);
  });

  test('fails with the error of the registry if it is rejected both whole and in chunks', async () => {
    const up = await open({ faults: { noSinglePost: true, maxMonolithic: 100, noChunks: true } });
    await expect(up.push(blobOf(3000))).rejects.toMatchObject({ code: 'limit-exceeded', status: 413 });
  });

  test('is pushed in smaller chunks if large ones get a 416 response (GHCR)', async () => {
    await open();
    const arrived: number[] = [];
    let offset = 0;
    const { store, requests } = scriptedStore((line, { headers = {}, bodyLength = 0 }) => {
      const upload = { location: '/v2/team/app/blobs/uploads/1', range: `0-${Math.max(0, offset - 1)}` };
      if (line.startsWith('HEAD')) return { status: 404 };
      if (line.startsWith('POST')) return { status: 202, headers: upload };
      if (line.startsWith('GET')) return { status: 204, headers: upload };
      if (line.startsWith('PUT')) return { status: headers['content-range'] ? 201 : 413 };
      if (bodyLength > 20_000_000) return { status: 416 };
      offset = Number(headers['content-range']?.split('-')[1]) + 1;
      arrived.push(bodyLength);
      return { status: 202, headers: upload };
    }, {});
    const size = 70_000_000;
    const piece = Buffer.alloc(1_000_000);
    const whole = Buffer.alloc(size);
    await store.pushBlob({
      descriptor: { mediaType: 'x', digest: digestOf(whole), size },
      async *open() {
        for (let at = 0; at < size; at += piece.byteLength) yield piece;
      },
    });
    expect(arrived).toEqual(Array(4).fill(16 * 1024 * 1024));
    expect(requests.at(-1)?.headers?.['content-range']).toBe(`${4 * 16 * 1024 * 1024}-${size - 1}`);
  });

  test('is pushed correctly if the Range header never changes (ECR)', async () => {
    await open();
    const patched: (string | undefined)[] = [];
    const { store } = scriptedStore((line, { headers = {} }) => {
      const upload = { location: '/v2/team/app/blobs/uploads/1', range: '0-33554431' };
      if (line.startsWith('HEAD')) return { status: 404 };
      if (line.startsWith('PUT')) return { status: headers['content-range'] ? 201 : 413 };
      if (line.startsWith('PATCH')) patched.push(headers['content-range']);
      return { status: 202, headers: upload };
    });
    const whole = Buffer.alloc(100_000_000);
    await store.pushBlob({
      descriptor: { mediaType: 'x', digest: digestOf(whole), size: whole.byteLength },
      async *open() {
        yield whole;
      },
    });
    expect(patched).toEqual(['0-33554431', '33554432-67108863']);
  });

  test('fails if its upload makes no progress', async () => {
    await open();
    const { store } = scriptedStore((line) => {
      if (line.startsWith('HEAD')) return { status: 404 };
      if (line.startsWith('PUT')) return { status: 413 };
      if (line.startsWith('PATCH')) return { status: 416 };
      return { status: 202, headers: { location: '/v2/team/app/blobs/uploads/1', range: '0-0' } };
    });
    const whole = Buffer.alloc(70_000_000);
    const blob = {
      descriptor: { mediaType: 'x', digest: digestOf(whole), size: whole.byteLength },
      async *open() {
        yield whole;
      },
    };
    await expect(store.pushBlob(blob)).rejects.toThrow(/does not advance beyond byte 0/);
  });
});

describe('a document that changes while it is pushed', () => {
  const changing = (size: number, later: Buffer): Blob & { readonly bytes: Buffer } => {
    const blob = blobOf(size);
    return {
      ...blob,
      open: async function* () {
        yield later;
      },
    };
  };

  test.each([
    ['small', 100],
    ['large', 3000],
    ['in chunks', 6000],
  ])('fails the push before the registry stores it: %s', async (_, size) => {
    const up = await openForChunks({ noSinglePost: true });
    const blob = changing(size, randomBytes(size));
    await expect(up.push(blob)).rejects.toMatchObject({ code: 'digest-mismatch', attempted: 'push the blob' });
    expect(registry.requests.some(({ method, status }) => method === 'PUT' && status === 201)).toBe(false);
  });

  test.each([
    ['longer', 4000],
    ['shorter', 2000],
  ])('fails the push if it becomes %s', async (_, size) => {
    const up = await open({ faults: { noSinglePost: true } });
    const blob = changing(3000, randomBytes(size));
    await expect(up.push(blob)).rejects.toMatchObject({ code: 'size-mismatch' });
  });

  test('fails the push with the error of its source if reading fails', async () => {
    const up = await open();
    const blob = {
      ...blobOf(3000),
      // biome-ignore lint/correctness/useYield: the source fails before it yields
      async *open(): AsyncGenerator<Uint8Array> {
        throw new UserError('the file is gone');
      },
    };
    await expect(up.push(blob)).rejects.toThrow('the file is gone');
  });
});

describe('mounts', () => {
  test('add a blob from another repository without sending its bytes', async () => {
    await open();
    const from = new Repository(transport, 'team/other', environment);
    const blob = blobOf(100);
    await uploads('team/other').push(blob);
    registry.clear();
    const up = uploads();
    expect(await up.mount(blob.descriptor, from)).toBe(true);
    // The mounted blob counts as pushed.
    await up.push(blob);
    expect(said()).toEqual(['POST uploads/?mount=BLOB&from=team/other 201']);
    expect(await stored(blob)).toBe(true);
  });

  test('are continued as uploads if the registry starts an upload instead', async () => {
    await open({ faults: { noMount: true } });
    const up = uploads();
    const blob = blobOf(100);
    expect(await up.mount(blob.descriptor, new Repository(transport, 'team/other', environment))).toBe(false);
    await up.push(blob);
    expect(said()).toEqual(['POST uploads/?mount=BLOB&from=team/other 202', 'PUT uploads/ID?digest=BLOB 201']);
    expect(await stored(blob)).toBe(true);
  });

  test.each([
    ['denied', { forbidden: { on: /mount/ } }],
    ['not supported', { mountNeedsFrom: 400, noMount: true }],
  ])('return false if they are %s', async (_, faults) => {
    await open({ faults: faults as never });
    const up = uploads();
    expect(await up.mount(blobOf(10).descriptor, new Repository(transport, 'team/other', environment))).toBe(false);
  });

  test('fail if the registry is unavailable', async () => {
    await open({ faults: { serverError: { on: /mount/ } } });
    const mounting = uploads().mount(blobOf(10).descriptor, new Repository(transport, 'team/other', environment));
    await expect(mounting).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('of the empty config need no source repository on hosts without support for a single POST', async () => {
    const up = await open({ faults: { noSinglePost: true } });
    await up.push(blobOf(10));
    await uploads('team/other').push(empty);
    registry.clear();
    await up.push(empty);
    expect(said()).toEqual(['POST uploads/?mount=BLOB 201']);
  });

  test.each([
    [
      'answered with 202',
      { noAnonymousMount: true },
      ['POST uploads/?mount=BLOB 202', 'PUT uploads/ID?digest=BLOB 201'],
    ],
    [
      'rejected (Quay)',
      { mountNeedsFrom: 400 },
      ['POST uploads/?mount=BLOB 400', 'POST uploads/ 202', 'PUT uploads/ID?digest=BLOB 201'],
    ],
  ])('of the empty config are followed by an upload if they are %s', async (_, faults, lines) => {
    const up = await open({ faults: { noSinglePost: true, ...faults } });
    await up.push(blobOf(10));
    registry.clear();
    await up.push(empty);
    expect(said()).toEqual(lines);
  });

  test('of the empty config are not repeated on a host where one failed', async () => {
    const up = await open({ faults: { noSinglePost: true, mountNeedsFrom: 400 } });
    for (const blob of [blobOf(10), empty]) await up.push(blob);
    registry.clear();
    await uploads('team/other').push(empty);
    expect(registry.requests.map(({ method, query }) => `${method} ${query.split('=')[0]}`)).toEqual([
      'POST ',
      'PUT digest',
    ]);
  });

  test('of the empty config are never tried on Quay', async () => {
    await open();
    const { store, said: lines } = scriptedStore(
      (line) =>
        line.startsWith('POST')
          ? { status: 202, headers: { location: '/v2/team/app/blobs/uploads/1' } }
          : { status: 201 },
      { registry: 'quay.io' },
    );
    await store.pushBlob(blobOf(10));
    await store.pushBlob(empty);
    expect(lines.filter((line) => line.includes('mount'))).toEqual([]);
  });
});

describe('the check for push permission', () => {
  test('starts an upload and cancels it', async () => {
    await (await open()).prove();
    expect(said()).toEqual(['POST uploads/ 202', 'DELETE uploads/ID 204']);
    expect(registry.storage.uploads.size).toBe(0);
    expect(registry.storage.repositories.get('team/app')?.blobs.size ?? 0).toBe(0);
  });

  test('fails with the same error as a push', async () => {
    const up = await open({ faults: { forbidden: {} } });
    await expect(up.prove()).rejects.toMatchObject({ code: 'denied', status: 403 });
  });

  test('succeeds even if the upload cannot be cancelled', async () => {
    const up = await open({ faults: { forbidden: { on: /DELETE/ } } });
    await up.prove();
    expect(said()).toEqual(['POST uploads/ 202', 'DELETE uploads/ID 403']);
  });
});
