// The minimum rate of a body, with the clock in the test's hand, and through a store whose registry is slow.
import { expect, test } from '@jest/globals';
import { atMinimumRate, SlowBody } from '../../../../src/oci/registry/http/body.ts';
import { LIMITS } from '../../../../src/oci/registry/http/connections.ts';
import { RegistrySession } from '../../../../src/oci/registry/session.ts';
import { testEnvironment } from '../../../support/environment.ts';
import { virtualClock } from '../../../support/virtual-clock.ts';
import { blobOf, whole } from '../faults/scene.ts';
import { failure, serve } from '../loopback.ts';

const RATE = { bytesPerSecond: 100, window: 10_000 };

/** Reads chunks of so many bytes that come so many milliseconds apart, with a reader that takes some itself. */
async function read(chunks: readonly (readonly [bytes: number, milliseconds: number])[], reading = 0): Promise<number> {
  const clock = virtualClock();
  async function* body(): AsyncGenerator<Uint8Array> {
    for (const [bytes, milliseconds] of chunks) {
      await clock.sleep(milliseconds);
      yield new Uint8Array(bytes);
    }
  }
  async function all(): Promise<number> {
    let size = 0;
    for await (const chunk of atMinimumRate(body(), RATE, clock.now)) {
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
    'slow in bursts, fast enough over each window',
    [...times(9, 1, 1000), [1000, 1000] as const, ...times(9, 1, 1000), [1000, 1000] as const],
  ],
  ['late, and then complete', [[10, 60_000] as const]],
  ['slow, and complete before a window has passed', times(9, 1, 1000)],
])('a body that is %s is passed through', async (_, chunks) => {
  expect(await read(chunks)).toBe(chunks.reduce((sum, [bytes]) => sum + bytes, 0));
});

test('a reader that is slow itself does not count', async () => {
  expect(await read(times(50, 10, 1), 60_000)).toBe(500);
});

test.each([
  ['a byte every 2 s', times(1000, 1, 2000), '5 bytes in 10 s, below 100 bytes per second'],
  ['just below the minimum', times(1000, 99, 1000), '990 bytes in 10 s, below 100 bytes per second'],
  ['fast at first', [...times(100, 10_000, 1), ...times(100, 3, 5000)], /bytes in 10 s, below 100 bytes per second$/],
])('a body with %s is refused with the bound', async (_, chunks, message) => {
  const error = await failure(read(chunks));
  expect(error).toBeInstanceOf(SlowBody);
  expect(error.message).toMatch(message);
});

test('a blob that trickles is resumed once, and then refused with the bound in the error', async () => {
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
    expect(error.message).toMatch(/sends the response too slowly \(\d+ bytes in \d+ s, below 1000 bytes per second\)/);
    expect(server.lines()).toHaveLength(2);
    expect(server.seen[1]?.headers.range).toMatch(/^bytes=\d+-$/);
  } finally {
    await session.close();
  }
}, 20_000);
