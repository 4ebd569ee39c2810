// Calls of services: what is tried again, and how long one attempt may take.
import { expect, test } from '@jest/globals';
import { retried } from '../../src/net/service-calls.ts';

const POLICY = { retries: 2, firstDelay: 1, timeout: 1_000 };

/** How often a call that rejects with `error` is attempted. */
async function attempts(error: Error, again?: (error: unknown) => boolean): Promise<number> {
  let count = 0;
  const call = async (): Promise<never> => {
    count += 1;
    throw error;
  };
  await expect(retried(call, POLICY, again)).rejects.toBe(error);
  return count;
}

test('a lost connection is tried again', async () => {
  await expect(attempts(Object.assign(new Error('read'), { code: 'ECONNRESET' }))).resolves.toBe(3);
});

test.each([
  ['a bug', new TypeError('x is not a function')],
  ['a refusal', new Error('403 Forbidden')],
])('%s is not', async (_, error) => {
  await expect(attempts(error)).resolves.toBe(1);
});

test('the caller can name other errors', async () => {
  await expect(attempts(new Error('503'), (error) => String(error).includes('503'))).resolves.toBe(3);
});

test('an attempt that takes too long is one that failed', async () => {
  let count = 0;
  const call = (): Promise<string> => (count++ === 0 ? new Promise(() => {}) : Promise.resolve('late'));
  await expect(retried(call, { ...POLICY, timeout: 5 })).resolves.toBe('late');
  await expect(retried(() => new Promise(() => {}), { ...POLICY, retries: 0, timeout: 5 })).rejects.toMatchObject({
    name: 'AttemptTimeout',
    message: 'no response within 5 ms',
  });
});
