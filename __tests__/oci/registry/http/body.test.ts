// The minimum transfer rate of response bodies, with a virtual clock and with stores on a slow registry.
import { expect, test } from '@jest/globals';
import { MEDIA_TYPE } from '../../../../src/oci/media-types.ts';
import { atMinimumRate, type BodyClock, SlowBody } from '../../../../src/oci/registry/http/body.ts';
import { LIMITS } from '../../../../src/oci/registry/http/connections.ts';
import { RegistrySession } from '../../../../src/oci/registry/session.ts';
import type { Store } from '../../../../src/oci/store.ts';
import { testEnvironment } from '../../../support/environment.ts';
import { type VirtualClock, virtualClock } from '../../../support/virtual-clock.ts';
import { all, blobOf, whole } from '../faults/scene.ts';
import { failure, serve } from '../loopback.ts';

const RATE = { bytesPerSecond: 100, window: 10_000 };

/** A clock whose timers expire `late` milliseconds too late. */
function bodyClock({ now, sleep }: VirtualClock, late: number): BodyClock {
  return {
    now,
    after(milliseconds, expired) {
      let cancelled = false;
      void sleep(milliseconds + late).then(() => cancelled || expired());
      return () => {
        cancelled = true;
      };
    },
  };
}

/** Reads chunks that each arrive after a delay. The reader spends `reading` milliseconds on each chunk. */
async function read(
  chunks: readonly (readonly [bytes: number, milliseconds: number])[],
  reading = 0,
  clock = virtualClock(),
  late = 0,
): Promise<number> {
  async function* body(): AsyncGenerator<Uint8Array> {
    for (const [bytes, milliseconds] of chunks) {
      await clock.sleep(milliseconds);
      yield new Uint8Array(bytes);
    }
  }
  async function all(): Promise<number> {
    let size = 0;
    for await (const chunk of atMinimumRate(body(), RATE, bodyClock(clock, late))) {
      size += chunk.byteLength;
      await clock.sleep(reading);
    }
    return size;
  }
  return clock.run(all());
}

const times = (count: number, bytes: number, milliseconds: number) =>
  Array.from({ length: count }, () => [bytes, milliseconds] as const);

test.each([
  ['fast', times(50, 1000, 10)],
  ['exactly at the minimum', times(300, 100, 1000)],
  [
    'slow between bursts but fast enough over each window',
    [...times(9, 1, 1000), [1000, 1000] as const, ...times(9, 1, 1000), [1000, 1000] as const],
  ],
  ['late but complete within the window', [[10, 10_000] as const]],
  ['slow but complete before the window ends', times(9, 1, 1000)],
])('a body that is %s is passed through', async (_, chunks) => {
  expect(await read(chunks)).toBe(chunks.reduce((sum, [bytes]) => sum + bytes, 0));
});

test('the time that a slow reader takes does not count', async () => {
  expect(await read(times(50, 10, 1), 60_000)).toBe(500);
});

test.each([
  [
    'one byte every 2 s',
    times(1000, 1, 2000),
    'received 5 bytes in 10 s, below the minimum of 100 bytes per second',
    10,
  ],
  ['one byte every 5001 ms', times(1000, 1, 5001), 'received 1 bytes in 10 s, below', 11],
  ['one byte every 2001 ms', times(1000, 1, 2001), 'received 4 bytes in 10 s, below', 11],
  ['99 bytes every second', times(1000, 99, 1000), 'received 990 bytes in 10 s, below', 10],
  ['no bytes', times(1, 10, 1_000_000), 'received 0 bytes in 10 s, below', 10],
  ['one byte every 20 s', times(1000, 1, 20_000), 'received 0 bytes in 10 s, below', 10],
  ['a stall in the middle', [[5000, 1000] as const, [10, 1_000_000] as const], 'received 0 bytes in 10 s, below', 20],
  [
    'a fast start and a slow rest',
    [...times(100, 10_000, 1), ...times(100, 3, 5000)],
    /received \d bytes in 10 s, below/,
    21,
  ],
])('a body with %s fails in time, and the error states the minimum rate', async (_, chunks, message, seconds) => {
  const clock = virtualClock(0);
  const error = await failure(read(chunks, 0, clock));
  expect(clock.now()).toBeLessThanOrEqual(seconds * 1000 + 100);
  expect(error).toBeInstanceOf(SlowBody);
  expect(error.message).toMatch(message);
});

test('a chunk that arrives just before a late timer does not start another window', async () => {
  const clock = virtualClock(0);
  const error = await failure(read(times(1000, 1, 2001), 0, clock, 10));
  expect(error).toBeInstanceOf(SlowBody);
  expect(clock.now()).toBeLessThan(10_100);
});

test('a slow blob fails without a retry, and the error states the minimum rate', async () => {
  const blob = blobOf(5000);
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '5000' }).write('e');
    const timer = setInterval(() => response.write('e'), 20);
    response.on('close', () => clearInterval(timer));
  });
  const limits = { ...LIMITS, rate: { bytesPerSecond: 1000, window: 200 } };
  const session = new RegistrySession(testEnvironment(), limits);
  try {
    const error = await failure(whole(session.store(server.host, 'app').blob(blob.descriptor)));
    expect(error).toMatchObject({ code: 'timeout', attempted: 'read the blob', reference: blob.descriptor.digest });
    expect(error.message).toMatch(
      /sends the response too slowly \(received \d+ bytes in 0.2 s, below the minimum of 1000 bytes per second\)/,
    );
    expect(server.lines()).toHaveLength(1);
  } finally {
    await session.close();
  }
});

test.each([
  ['manifest', (store: Store) => store.manifest('latest')],
  ['list of referrers', (store: Store) => all(store.referrers(blobOf(1).descriptor.digest))],
])('a slow %s is not requested again', async (_, read) => {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': MEDIA_TYPE.index, 'content-length': '500' }).write('{');
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  });
  const limits = { ...LIMITS, rate: { bytesPerSecond: 1000, window: 200 } };
  const session = new RegistrySession(testEnvironment(), limits);
  try {
    const error = await failure(read(session.store(server.host, 'app')));
    expect(error).toMatchObject({ code: 'timeout' });
    expect(error.message).toMatch(/below the minimum of 1000 bytes per second/);
    expect(new Set(server.lines()).size).toBe(server.lines().length);
  } finally {
    await session.close();
  }
});

test('a token is not requested again after a slow response', async () => {
  let tokens = 0;
  const server = await serve(({ url }, response) => {
    if (!url.startsWith('/token')) {
      const realm = `Bearer realm="http://${server.host}/token"`;
      response.writeHead(401, { 'www-authenticate': realm }).end();
      return;
    }
    tokens += 1;
    response.writeHead(200, { 'content-length': '500' }).flushHeaders();
  });
  const limits = { ...LIMITS, rate: { bytesPerSecond: 1000, window: 200 } };
  const session = new RegistrySession(testEnvironment(), limits);
  try {
    const error = await failure(session.store(server.host, 'app').manifest('latest'));
    expect(error.message).toMatch(/received 0 bytes in 0.2 s, below the minimum of 1000 bytes per second/);
    expect(tokens).toBe(1);
  } finally {
    await session.close();
  }
});
