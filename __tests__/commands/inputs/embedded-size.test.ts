import { expect, test } from '@jest/globals';
import { SIGNING } from '../../../src/commands/inputs/signing.ts';

const size = SIGNING['max-embedded-size'];

test.each([
  ['', undefined],
  ['7MiB', 7 * 1024 * 1024],
  ['500 kB', 500_000],
  ['2mb', 2_000_000],
  ['64KiB', 65_536],
  ['1024', 1024],
  ['10B', 10],
  ['23MiB', 23 * 1024 * 1024],
])('%j is a size', (text, bytes) => {
  expect(size.parse(text)).toBe(bytes);
});

test.each(['0', '24MiB', '1.5MiB', '-1', 'MiB', '7GiB', '9999999999', 'auto'])('%j is refused', (text) => {
  expect(() => size.parse(text)).toThrow('use a size from 1 byte to 23MiB, such as 7MiB or 500kB');
});
