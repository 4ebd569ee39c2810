// A registry that has stopped answering is not asked again for a while, and then by one request.
import { expect, test } from '@jest/globals';
import { Circuit, Unanswered } from '../../../../src/oci/registry/http/circuit.ts';

const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

function circuit() {
  let now = 1_000_000;
  const one = new Circuit(() => now);
  return {
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Whether a request is sent. */
    isSent: (): boolean => {
      try {
        one.enter();
        return true;
      } catch (error) {
        if (error instanceof Unanswered) return false;
        throw error;
      }
    },
    fail: (took: number, error: unknown = reset) => one.failed(error, now - took),
    answer: () => one.answered(),
  };
}

test('three requests without an answer for ten seconds: further ones are not sent for a minute, then one is', () => {
  const { pass, isSent, fail, answer } = circuit();
  for (const _ of [1, 2, 3]) {
    expect(isSent()).toBe(true);
    fail(10_000);
  }
  expect(isSent()).toBe(false);
  pass(59_999);
  expect(isSent()).toBe(false);
  pass(1);
  expect([isSent(), isSent()]).toEqual([true, false]);
  fail(30_000);
  pass(59_999);
  expect(isSent()).toBe(false);
  pass(1);
  expect(isSent()).toBe(true);
  answer();
  expect([isSent(), isSent()]).toEqual([true, true]);
});

test('connections that are lost at the same moment do not stop it', () => {
  const { isSent, fail } = circuit();
  for (let at = 0; at < 100; at += 1) fail(50);
  expect(isSent()).toBe(true);
});

test('an answer in between, of whatever status, begins the count anew', () => {
  const { isSent, fail, answer } = circuit();
  for (let at = 0; at < 20; at += 1) {
    fail(30_000);
    fail(30_000);
    answer();
  }
  expect(isSent()).toBe(true);
});

test('a bug is no failure of the registry', () => {
  const { isSent, fail } = circuit();
  for (let at = 0; at < 5; at += 1) fail(30_000, new TypeError('x is not a function'));
  expect(isSent()).toBe(true);
});
