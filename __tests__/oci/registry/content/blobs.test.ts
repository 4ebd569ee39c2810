// Reading blobs as streams: verification, resumption and byte ranges.
import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Descriptor, EMPTY_DESCRIPTOR } from '../../../../src/oci/descriptor.ts';
import { digestOf } from '../../../../src/oci/digest.ts';
import type { ByteRange } from '../../../../src/oci/store.ts';
import { openScene, REPOSITORY, type Scene } from '../conversation.ts';
import { scriptedStore } from '../scripted.ts';

let scene: Scene;
let bytes: Buffer;
let blob: Descriptor;
beforeEach(async () => {
  scene = await openScene();
  bytes = randomBytes(200_000);
  blob = scene.registry.storage.repository(REPOSITORY).putBlob(bytes) as Descriptor;
});
afterEach(() => scene.close());

const read = (descriptor = blob, range?: ByteRange): Promise<Buffer> => buffer(scene.store.blob(descriptor, range));
const ranges = () => scene.registry.requests.map(({ headers }) => headers.range);

describe('a whole blob', () => {
  test('is streamed in one request', async () => {
    expect((await read()).equals(bytes)).toBe(true);
    expect(ranges()).toEqual([undefined]);
  });

  test('is read from another origin after a redirect', async () => {
    scene.registry.faults.redirectBlobs = 307;
    expect((await read()).equals(bytes)).toBe(true);
  });

  test('is resumed after a lost connection', async () => {
    scene.registry.faults.resetDownload = { after: 70_000, times: 2 };
    expect((await read()).equals(bytes)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=70000-', 'bytes=140000-']);
  });

  test('is requested again from the start if ranges are not supported, and yields no byte twice', async () => {
    Object.assign(scene.registry.faults, { resetDownload: { after: 70_000, times: 1 }, noRanges: true });
    expect((await read()).equals(bytes)).toBe(true);
  });

  test('is resumed after a truncated response', async () => {
    scene.registry.faults.truncateBody = { to: 50_000, times: 1 };
    expect((await read()).equals(bytes)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=50000-']);
  });

  test('fails after a bounded number of interruptions', async () => {
    scene.registry.faults.resetDownload = { after: 10 };
    await expect(read()).rejects.toMatchObject({ code: 'network' });
    expect(scene.registry.requests.length).toBeLessThan(10);
  });

  test.each([
    ['a byte is corrupted', { corruptBody: { at: 100_000 } }, 'digest-mismatch'],
    ['every response is truncated', { truncateBody: { to: 0 } }, 'size-mismatch'],
    ['it does not exist', { refused: true }, 'not-found'],
    ['access is denied', { forbidden: {} }, 'denied'],
  ])('fails if %s', async (_, faults, code) => {
    Object.assign(scene.registry.faults, faults);
    const wanted = code === 'not-found' ? { ...blob, digest: digestOf('missing') } : blob;
    await expect(read(wanted)).rejects.toMatchObject({ code });
  });

  test.each([
    ['longer', -1],
    ['shorter', 1],
  ])('fails if it is %s than its descriptor states', async (_, difference) => {
    await expect(read({ ...blob, size: blob.size + difference })).rejects.toMatchObject({ code: 'size-mismatch' });
  });

  test('can be read in full after an earlier read stopped early', async () => {
    for await (const _ of scene.store.blob(blob)) break;
    expect((await read()).equals(bytes)).toBe(true);
  });

  test('is returned without a request if it is the empty config', async () => {
    expect((await read(EMPTY_DESCRIPTOR)).toString()).toBe('{}');
    expect(scene.registry.requests).toEqual([]);
  });

  test('can have zero bytes', async () => {
    const none = scene.registry.storage.repository(REPOSITORY).putBlob('') as Descriptor;
    expect(await read(none)).toHaveLength(0);
  });
});

describe('a range of a blob', () => {
  test.each([
    [{ start: 0, end: 9 }, 'bytes=0-9'],
    [{ start: 100, end: 100 }, 'bytes=100-100'],
    [{ start: 199_990 }, 'bytes=199990-'],
    [{ start: 199_990, end: 300_000 }, 'bytes=199990-'],
  ])('is requested with a Range header: %j', async (range: ByteRange, header) => {
    expect((await read(blob, range)).equals(bytes.subarray(range.start, (range.end ?? bytes.length) + 1))).toBe(true);
    expect(ranges()).toEqual([header]);
  });

  test('is extracted if the registry sends the whole blob', async () => {
    scene.registry.faults.noRanges = true;
    expect((await read(blob, { start: 1000, end: 1999 })).equals(bytes.subarray(1000, 2000))).toBe(true);
  });

  test('is resumed after a lost connection', async () => {
    scene.registry.faults.resetDownload = { after: 600, times: 1 };
    expect((await read(blob, { start: 1000, end: 1999 })).equals(bytes.subarray(1000, 2000))).toBe(true);
    expect(ranges()).toEqual(['bytes=1000-1999', 'bytes=1600-1999']);
  });

  test('fails if it starts after the end of the stored blob', async () => {
    const longer = { ...blob, size: 300_000 };
    await expect(read(longer, { start: 250_000 })).rejects.toMatchObject({ code: 'size-mismatch' });
  });

  test.each([{ start: 200_000 }, { start: -1 }, { start: 5, end: 4 }, { start: 0.5 }])(
    'is rejected if it is invalid or outside the blob: %j',
    async (range) => {
      await expect(read(blob, range)).rejects.toThrow(RangeError);
    },
  );

  test('fails if the registry returns a different range', async () => {
    const { store } = scriptedStore(() => ({
      status: 206,
      headers: { 'content-range': 'bytes 0-9/100' },
      body: '0123456789',
    }));
    const part = store.blob({ mediaType: 'x', digest: digestOf('x'), size: 100 }, { start: 10, end: 19 });
    await expect(part[Symbol.asyncIterator]().next()).rejects.toThrow(/requested a range from byte 10/);
  });
});
