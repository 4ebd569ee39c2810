// When to try again, with the clock and the jitter in the test's hand.
import { expect, test } from '@jest/globals';
import {
  delayBefore,
  isTransientStatus,
  type Outcome,
  parseRetryAfter,
  RETRY_POLICY,
  retry,
} from '../../src/net/retry.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const clock = (random: number) => ({ now: () => NOW, random: () => random });
const delay = (tries: number, random: number, retryAfter?: string) =>
  delayBefore(tries, RETRY_POLICY, clock(random), retryAfter);

test('the back-off doubles up to its cap, and jitter takes anything between nothing and that', () => {
  const most = Array.from({ length: RETRY_POLICY.tries - 1 }, (_, at) => delay(at + 1, 1));
  expect(most).toEqual([250, 500, 1000, 2000]);
  expect(delay(3, 0)).toBe(0);
  expect(delay(3, 0.25)).toBe(250);
  expect(delayBefore(20, { ...RETRY_POLICY, tries: 30 }, clock(1))).toBe(10_000);
});

test('tries are bounded', () => {
  expect(delay(RETRY_POLICY.tries, 0, '1')).toBeUndefined();
  expect(delay(RETRY_POLICY.tries, 0)).toBeUndefined();
});

test('statuses that pass with time, and those that do not', () => {
  expect([408, 429, 500, 502, 503, 504].filter((status) => !isTransientStatus(status))).toEqual([]);
  expect([200, 400, 401, 403, 404, 405, 416, 501, 505].filter(isTransientStatus)).toEqual([]);
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
  const { maxRetryAfter } = RETRY_POLICY;
  expect(delay(1, 0.5, '10')).toBe(10_125);
  expect(delay(1, 0, String(maxRetryAfter / 1000))).toBe(120_000);
  expect(delay(1, 0, String(maxRetryAfter / 1000 + 1))).toBeUndefined();
});

test('what is not transient ends the tries, a value or an error, and what a try holds is released before the wait', async () => {
  const log: string[] = [];
  const waiting = { ...clock(1), sleep: async (milliseconds: number) => void log.push(`wait ${milliseconds}`) };
  const run = (outcomes: readonly Outcome<string>[]) =>
    retry(
      async (tries) => {
        const outcome = outcomes[tries - 1] as Outcome<string>;
        if ('error' in outcome) throw outcome.error;
        return outcome.value;
      },
      RETRY_POLICY,
      waiting,
      (outcome) => {
        const text = 'error' in outcome ? String(outcome.error) : outcome.value;
        return text.startsWith('busy') ? { release: () => log.push(`release ${text}`) } : undefined;
      },
    );
  expect(await run([{ value: 'busy 1' }, { error: 'busy 2' }, { value: 'done' }])).toEqual({ value: 'done', tries: 3 });
  expect(log).toEqual(['release busy 1', 'wait 250', 'release busy 2', 'wait 500']);
  await expect(run([{ value: 'busy' }, { error: 'broken' }])).rejects.toBe('broken');
  await expect(run(Array.from({ length: 9 }, () => ({ error: 'busy' })))).rejects.toBe('busy');
  expect(await run(Array.from({ length: 9 }, (_, at) => ({ value: `busy ${at}` })))).toEqual({
    value: 'busy 4',
    tries: 5,
  });
});

test('the waits that a service asks for are bounded together, not only one by one', async () => {
  const waits: number[] = [];
  const answers = retry(
    async () => 429,
    RETRY_POLICY,
    { ...clock(0), sleep: async (milliseconds) => void waits.push(milliseconds) },
    () => ({ retryAfter: '50' }),
  );
  expect(await answers).toEqual({ value: 429, tries: 3 });
  expect(waits).toEqual([50_000, 50_000]);
});
