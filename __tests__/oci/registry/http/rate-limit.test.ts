// The rate limit of a registry: all requests wait when one is told to, and fewer are sent at once after refusals.
import { expect, test } from '@jest/globals';
import { RateLimit } from '../../../../src/oci/registry/http/rate-limit.ts';
import { virtualClock } from '../../../support/virtual-clock.ts';

const START = 1_700_000_000_000;

function limited(longest = 60_000) {
  const clock = virtualClock(START);
  return { clock, limit: new RateLimit({ ...clock, random: () => 0 }, longest) };
}

/** How long a request waits for its turn. */
async function waitOf({ clock, limit }: ReturnType<typeof limited>): Promise<number> {
  const began = clock.now();
  const done = await clock.run(limit.turn());
  done();
  return clock.now() - began;
}

test.each([
  ['Retry-After of a 429', 429, { 'retry-after': '7' }, 7_000],
  ['RateLimit with nothing left', 200, { ratelimit: '"default";r=0;t=30' }, 30_000],
  ['RateLimit-Remaining with a duration', 200, { 'ratelimit-remaining': '0;w=60', 'ratelimit-reset': '12' }, 12_000],
  [
    'X-RateLimit with a date',
    200,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(START / 1000 + 9) },
    9_000,
  ],
  ['something left', 200, { ratelimit: '"default";r=1;t=30' }, 0],
  ['a remainder without a reset (Docker Hub)', 200, { 'ratelimit-remaining': '0;w=21600' }, 0],
  ['a wait beyond the limit, with which the request itself fails', 429, { 'retry-after': '3600' }, 0],
  ['headers that are no numbers', 200, { 'ratelimit-remaining': 'none', 'ratelimit-reset': '-1' }, 0],
])('%s', async (_, status, headers, wait) => {
  const one = limited();
  one.limit.learn(status, headers);
  expect(await waitOf(one)).toBe(wait);
});

test('after a burst of refusals half as many requests are sent at once, and successes bring them back', async () => {
  const { clock, limit } = limited();
  const done = await Promise.all(Array.from({ length: 8 }, () => limit.turn()));
  // One burst: eight refusals halve the number once.
  for (const _ of done) limit.learn(429, {});
  for (const end of done) end();
  const active: (() => void)[] = [];
  const started = Array.from({ length: 8 }, () => limit.turn().then((end) => void active.push(end)));
  await clock.run(new Promise((resume) => setImmediate(resume)));
  expect(active).toHaveLength(4);
  for (let at = 0; at < started.length; at += 1) {
    limit.learn(200, {});
    await Promise.resolve();
    active[at]?.();
    await new Promise((resume) => setImmediate(resume));
  }
  await Promise.all(started);
  expect(active).toHaveLength(8);
});
