// The display of progress, with a clock of the test: a bar on a terminal, a line every few seconds in a log.
import { expect, test } from '@jest/globals';
import { ProgressDisplay } from '../../../src/commands/promote/progress.ts';

const MB = 1_000_000;
const at = (bytes: number, blobs = 1) => ({ bytes, blobs, totalBytes: 100 * MB, totalBlobs: 4 });

test('a log gets a line every five seconds', () => {
  const lines: string[] = [];
  let now = 0;
  const display = new ProgressDisplay({ note: (text) => lines.push(text) }, () => now);
  for (; now <= 12_000; now += 100) display.update('app', at((now / 12_000) * 100 * MB, 2));
  display.end();
  expect(lines).toEqual([
    'copying: 41 %, 41.7 MB of 100.0 MB, 2 of 4 blobs, 8.3 MB/s',
    'copying: 83 %, 83.3 MB of 100.0 MB, 2 of 4 blobs, 8.3 MB/s',
  ]);
});

test('a terminal gets a bar that is replaced, and removed at the end', () => {
  const shown: (string | undefined)[] = [];
  let now = 0;
  const display = new ProgressDisplay({ note: () => undefined, status: (text) => shown.push(text) }, () => now);
  for (; now < 1000; now += 10) display.update('app', at((now / 1000) * 100 * MB));
  display.update('other', at(0, 0));
  display.end();
  expect(shown).toHaveLength(11);
  expect(shown[4]).toBe('[############------------] 50 %  50.0 MB of 100.0 MB  1 of 4 blobs  100.0 MB/s');
  expect(shown.at(-1)).toBeUndefined();
});

test('the progress of several copies is added up', () => {
  const lines: string[] = [];
  let now = 0;
  const display = new ProgressDisplay({ note: (text) => lines.push(text) }, () => now);
  display.update('one', at(50 * MB, 2));
  now = 6000;
  display.update('two', { ...at(0, 0), totalBytes: 0 });
  expect(lines).toEqual(['copying: 50 %, 50.0 MB of 100.0 MB, 2 of 8 blobs, 8.3 MB/s']);
});
