// A page that is too large is cut, and what is open at the cut is closed.
import { expect, test } from '@jest/globals';
import { cutPage, folded } from '../../src/report/blocks.ts';
import { fenced } from '../../src/report/escape.ts';

test('a page within the limit stays as it is', () => {
  expect(cutPage('## A\n\nb\n', 100)).toBe('## A\n\nb\n');
});

test('a larger one is cut inside a fence of a folded block, and both are closed', () => {
  const lines = Array.from({ length: 1000 }, (_, at) => `line ${at} <details>`).join('\n');
  const cut = cutPage(folded('Tree', fenced(lines)), 5000);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(5000);
  expect(cut).toMatch(/line \d+ <details>\n```\n\n<\/details>\n\nThe rest is left out, [^\n]+$/);
});
