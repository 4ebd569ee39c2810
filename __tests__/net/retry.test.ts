// Retries with a virtual clock and fixed jitter.
import { expect, test } from '@jest/globals';
import {
  backoff,
  isTransientStatus,
  type Outcome,
  parseRetryAfter,
  RETRY_POLICY,
  refusedWait,
  retry,
} from '../../src/net/retry.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const clock = (random: number) => ({ now: () => NOW, random: () => random });
const delay = (tries: number, random: number) => backoff(tries, RETRY_POLICY, random);

/** Sends until the policy is exhausted, with a `Retry-After` in every response. */
async function retryAfter(value: string | undefined, random = 0) {
  const waits: number[] = [];
  const waiting = { ...clock(random), sleep: async (milliseconds: number) => void waits.push(milliseconds) };
  const { value: status, ...course } = await retry(
    async () => 429,
    RETRY_POLICY,
    waiting,
    () => ({ retryAfter: value }),
  );
  expect(status).toBe(429);
  return { waits, ...course };
}

test('the backoff doubles up to its maximum, and jitter shortens it', () => {
  const most = Array.from({ length: RETRY_POLICY.tries - 1 }, (_, at) => delay(at + 1, 1));
  expect(most).toEqual([250, 500, 1000, 2000]);
  expect(delay(3, 0)).toBe(0);
  expect(delay(3, 0.25)).toBe(250);
  expect(delay(20, 1)).toBe(10_000);
});

test('the number of tries is bounded, with and without Retry-After', async () => {
  expect(await retryAfter(undefined)).toEqual({ waits: [0, 0, 0, 0], tries: 5 });
  expect(await retryAfter('1')).toEqual({ waits: [1000, 1000, 1000, 1000], tries: 5 });
});

test('retries 408, 429 and server errors except 501 and 505', () => {
  expect([408, 429, 500, 502, 503, 504].filter((status) => !isTransientStatus(status))).toEqual([]);
  expect([200, 400, 401, 403, 404, 405, 416, 501, 505].filter(isTransientStatus)).toEqual([]);
});

test('Retry-After is a number of seconds or an HTTP date in one of its forms', () => {
  expect(parseRetryAfter('120', NOW)).toBe(120_000);
  expect(parseRetryAfter(' 0 ', NOW)).toBe(0);
  expect(parseRetryAfter('Mon, 01 Jun 2026 12:00:10 GMT', NOW)).toBe(10_000);
  expect(parseRetryAfter('Monday, 01-Jun-26 12:00:10 GMT', NOW)).toBe(10_000);
  expect(parseRetryAfter('Mon, 01 Jun 2026 11:59:00 GMT', NOW)).toBe(0);
  for (const other of [undefined, '', '-5', '1.5', 'soon', '2026-06-01', 'Mon, nonsense']) {
    expect(parseRetryAfter(other, NOW)).toBeUndefined();
  }
});

test('waits at least as long as Retry-After, up to 60 s', async () => {
  expect((await retryAfter('10', 0.5)).waits).toEqual([10_125, 10_250, 10_500, 11_000]);
  expect(await retryAfter('60', 0.5)).toEqual({
    waits: [60_125],
    tries: 2,
    refused: { asked: 60_000, waited: 60_000, limit: 60_000 },
  });
});

test.each([
  ['61', 61_000, '61 s'],
  ['110', 110_000, '110 s'],
  ['86400', 86_400_000, '86400 s'],
  ['Mon, 01 Jun 2026 12:05:00 GMT', 300_000, '300 s'],
])('refuses Retry-After %s without a wait, and names the limit', async (value, asked, shown) => {
  const { waits, tries, refused } = await retryAfter(value);
  expect({ waits, tries, refused }).toEqual({ waits: [], tries: 1, refused: { asked, waited: 0, limit: 60_000 } });
  expect(refusedWait(refused)).toBe(`; Retry-After is ${shown}, which exceeds the limit of 60 s for all waits`);
});

test('ends the retries at a final value or error, and releases a failed try before the wait', async () => {
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

test('the limit applies to the sum of all waits for Retry-After, without the backoff', async () => {
  const { waits, tries, refused } = await retryAfter('30', 1);
  expect({ waits, tries }).toEqual({ waits: [30_250, 30_500], tries: 3 });
  expect(refusedWait(refused)).toBe(
    '; Retry-After is 30 s after a wait of 60 s, which exceeds the limit of 60 s for all waits',
  );
});

test('the try that ends the retries may still reject', async () => {
  const refusals: unknown[] = [];
  const failing = retry(
    () => Promise.reject(new Error('busy')),
    RETRY_POLICY,
    { ...clock(0), sleep: () => Promise.reject(new Error('unexpected wait')) },
    () => ({ retryAfter: '90', refuse: (wait) => refusals.push(wait) }),
  );
  await expect(failing).rejects.toThrow('busy');
  expect(refusals).toEqual([{ asked: 90_000, waited: 0, limit: 60_000 }]);
});
