// Blobs as streams: checked, resumed, in part.
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
  test('streams in one request', async () => {
    expect((await read()).equals(bytes)).toBe(true);
    expect(ranges()).toEqual([undefined]);
  });

  test('may be served from another origin', async () => {
    scene.registry.faults.redirectBlobs = 307;
    expect((await read()).equals(bytes)).toBe(true);
  });

  test('is resumed after a lost connection', async () => {
    scene.registry.faults.resetDownload = { after: 70_000, times: 2 };
    expect((await read()).equals(bytes)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=70000-', 'bytes=140000-']);
  });

  test('is resumed from the start if ranges are not supported, and yields no byte twice', async () => {
    Object.assign(scene.registry.faults, { resetDownload: { after: 70_000, times: 1 }, noRanges: true });
    expect((await read()).equals(bytes)).toBe(true);
  });

  test('that a proxy truncated is fetched to its end', async () => {
    scene.registry.faults.truncateBody = { to: 50_000, times: 1 };
    expect((await read()).equals(bytes)).toBe(true);
    expect(ranges()).toEqual([undefined, 'bytes=50000-']);
  });

  test('that keeps being interrupted is an error in the end', async () => {
    scene.registry.faults.resetDownload = { after: 10 };
    await expect(read()).rejects.toMatchObject({ code: 'network' });
    expect(scene.registry.requests.length).toBeLessThan(10);
  });

  test.each([
    ['is corrupted', { corruptBody: { at: 100_000 } }, 'digest-mismatch'],
    ['is always cut short', { truncateBody: { to: 0 } }, 'size-mismatch'],
    ['is not there', { refused: true }, 'not-found'],
    ['is forbidden', { forbidden: {} }, 'denied'],
  ])('that %s is an error', async (_, faults, code) => {
    Object.assign(scene.registry.faults, faults);
    const wanted = code === 'not-found' ? { ...blob, digest: digestOf('missing') } : blob;
    await expect(read(wanted)).rejects.toMatchObject({ code });
  });

  test.each([
    ['longer', -1],
    ['shorter', 1],
  ])('%s than it should be is an error', async (_, difference) => {
    await expect(read({ ...blob, size: blob.size + difference })).rejects.toMatchObject({ code: 'size-mismatch' });
  });

  test('that is no longer read is cancelled', async () => {
    for await (const _ of scene.store.blob(blob)) break;
    expect((await read()).equals(bytes)).toBe(true);
  });

  test('of the empty config needs no request', async () => {
    expect((await read(EMPTY_DESCRIPTOR)).toString()).toBe('{}');
    expect(scene.registry.requests).toEqual([]);
  });

  test('of no bytes at all is one', async () => {
    const none = scene.registry.storage.repository(REPOSITORY).putBlob('') as Descriptor;
    expect(await read(none)).toHaveLength(0);
  });
});

describe('a part of a blob', () => {
  test.each([
    [{ start: 0, end: 9 }, 'bytes=0-9'],
    [{ start: 100, end: 100 }, 'bytes=100-100'],
    [{ start: 199_990 }, 'bytes=199990-'],
    [{ start: 199_990, end: 300_000 }, 'bytes=199990-'],
  ])('is asked for as a range: %j', async (range: ByteRange, header) => {
    expect((await read(blob, range)).equals(bytes.subarray(range.start, (range.end ?? bytes.length) + 1))).toBe(true);
    expect(ranges()).toEqual([header]);
  });

  test('is extracted if the registry sends everything', async () => {
    scene.registry.faults.noRanges = true;
    expect((await read(blob, { start: 1000, end: 1999 })).equals(bytes.subarray(1000, 2000))).toBe(true);
  });

  test('is resumed after a lost connection', async () => {
    scene.registry.faults.resetDownload = { after: 600, times: 1 };
    expect((await read(blob, { start: 1000, end: 1999 })).equals(bytes.subarray(1000, 2000))).toBe(true);
    expect(ranges()).toEqual(['bytes=1000-1999', 'bytes=1600-1999']);
  });

  test('that the registry does not have is an error', async () => {
    const longer = { ...blob, size: 300_000 };
    await expect(read(longer, { start: 250_000 })).rejects.toMatchObject({ code: 'size-mismatch' });
  });

  test.each([{ start: 200_000 }, { start: -1 }, { start: 5, end: 4 }, { start: 0.5 }])(
    'outside of it is a mistake: %j',
    async (range) => {
      await expect(read(blob, range)).rejects.toThrow(RangeError);
    },
  );

  test('that is another than was asked for is an error', async () => {
    const { store } = scriptedStore(() => ({
      status: 206,
      headers: { 'content-range': 'bytes 0-9/100' },
      body: '0123456789',
    }));
    const part = store.blob({ mediaType: 'x', digest: digestOf('x'), size: 100 }, { start: 10, end: 19 });
    await expect(part[Symbol.asyncIterator]().next()).rejects.toThrow(/requested a range from byte 10/);
  });
});
