// When to try again, with the clock and the dice in the test's hand.
import { expect, test } from '@jest/globals';
import {
  MAX_RETRY_AFTER_MILLISECONDS,
  MAX_TRIES,
  parseRetryAfter,
  waitBefore,
} from '../../../../src/oci/registry/http/retry.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const dice = (random: number) => ({ now: () => NOW, random: () => random });
const busy = (retryAfter?: string) => ({ status: 503, retryAfter });

test('the back-off doubles up to its cap, and jitter takes anything between nothing and that', () => {
  const most = Array.from({ length: MAX_TRIES - 1 }, (_, at) => waitBefore(busy(), at + 1, true, dice(1)));
  expect(most).toEqual([250, 500, 1000, 2000]);
  expect(waitBefore(busy(), 3, true, dice(0))).toBe(0);
  expect(waitBefore(busy(), 3, true, dice(0.25))).toBe(250);
});

test('tries are bounded', () => {
  expect(waitBefore(busy('1'), MAX_TRIES, true, dice(0))).toBeUndefined();
  expect(waitBefore({ transient: true }, MAX_TRIES, true, dice(0))).toBeUndefined();
});

test('what does not pass is not tried again, and without retry only 429 is', () => {
  for (const status of [400, 401, 403, 404, 405, 416, 501, 505]) {
    expect(waitBefore({ status, retryAfter: '1' }, 1, true, dice(0))).toBeUndefined();
  }
  expect(waitBefore({ transient: false }, 1, true, dice(0))).toBeUndefined();
  expect(waitBefore({ transient: true }, 1, false, dice(0))).toBeUndefined();
  expect(waitBefore(busy('1'), 1, false, dice(0))).toBeUndefined();
  expect(waitBefore({ status: 429, retryAfter: '1' }, 1, false, dice(0))).toBe(1000);
});

test('Retry-After is seconds or an HTTP date in any of its three forms', () => {
  expect(parseRetryAfter('120', NOW)).toBe(120_000);
  expect(parseRetryAfter(' 0 ', NOW)).toBe(0);
  expect(parseRetryAfter('Mon, 01 Jun 2026 12:00:10 GMT', NOW)).toBe(10_000);
  expect(parseRetryAfter('Monday, 01-Jun-26 12:00:10 GMT', NOW)).toBe(10_000);
  expect(parseRetryAfter('Mon, 01 Jun 2026 11:59:00 GMT', NOW)).toBe(0);
  for (const other of [undefined, '', '-5', '1.5', 'soon', '2026-06-01', 'Mon, nonsense']) {
    expect(parseRetryAfter(other, NOW)).toBeUndefined();
  }
});

test('a wait is never shorter than Retry-After, and one beyond the bound is given up', () => {
  expect(waitBefore(busy('10'), 1, true, dice(0.5))).toBe(10_125);
  expect(waitBefore(busy(String(MAX_RETRY_AFTER_MILLISECONDS / 1000)), 1, true, dice(0))).toBe(120_000);
  expect(waitBefore(busy(String(MAX_RETRY_AFTER_MILLISECONDS / 1000 + 1)), 1, true, dice(0))).toBeUndefined();
});
