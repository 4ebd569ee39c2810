// Colours are for terminals, and FORCE_COLOR and NO_COLOR decide before that.
import { expect, test } from '@jest/globals';
import { hasColor } from '../../src/cli/color.ts';
import { cliProcess } from '../support/front-end.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { seedDemoImage } from '../support/workspace.ts';

test.each([
  [true, {}, true],
  [false, {}, false],
  [undefined, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [true, { TERM: 'dumb' }, false],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
])('terminal: %j, variables: %j', (isTTY, env, expected) => {
  expect(hasColor(env, isTTY === undefined ? {} : { isTTY })).toBe(expected);
});

test('a process whose output is a pipe prints no escape sequences unless they are forced', async () => {
  const registry = await startRegistry();
  try {
    const { reference } = await seedDemoImage(registry);
    const plain = await cliProcess(['discover', reference]);
    const forced = await cliProcess(['discover', reference], { env: { FORCE_COLOR: '1' } });
    const removed = await cliProcess(['discover', reference], { env: { FORCE_COLOR: '0' } });
    expect([plain.code, forced.code, removed.code]).toEqual([0, 0, 0]);
    expect(plain.out).not.toContain('\u001b');
    expect(forced.out).toContain('\u001b[');
    expect(removed.out).toBe(plain.out);
  } finally {
    await registry.close();
  }
});
