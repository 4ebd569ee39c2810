// Renders what changed since an earlier image as a folded section, whose title has the counts.
import type { ImageDiff } from '../../diff/compare.ts';
import { folded } from '../blocks.ts';
import { diffParts } from '../diff.ts';
import { imageText } from './heading.ts';

export interface Comparison {
  /** The earlier image, as `registry/repository[:tag]@digest`. */
  readonly reference: string;
  readonly diff: ImageDiff;
}

/** `Compared with ghcr.io/acme/app:1.4.1 sha256:…: 3 components added, 12 upgraded; 2 findings fixed, 1 new`. */
export function renderComparison({ reference, diff }: Comparison, bytes: number): string {
  const parts = diffParts(diff, bytes).filter((part) => part !== '');
  return folded(`Compared with ${imageText(reference)}: ${changesText(diff)}`, parts.join('\n\n'));
}

/** A change that several platforms share counts once. */
function changesText({ platforms, isSame }: ImageDiff): string {
  if (isSame) return 'the same image';
  const changes = platforms.flatMap(({ components }) => components?.changes ?? []);
  const byChange = Map.groupBy(distinct(changes), ({ change }) => change);
  const components = [...byChange].map(([change, all]) => ({ word: change, count: all.length }));
  const count = (of: 'appeared' | 'fixed'): number =>
    distinct(platforms.flatMap(({ findings }) => findings?.[of] ?? [])).length;
  const findings = [
    { word: 'fixed', count: count('fixed') },
    { word: 'new', count: count('appeared') },
  ];
  return [countsText(components, 'component'), countsText(findings, 'finding')].join('; ');
}

function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** `3 components added, 12 upgraded`. */
function countsText(all: readonly { readonly word: string; readonly count: number }[], noun: string): string {
  const [first, ...rest] = all.filter(({ count }) => count > 0);
  if (first === undefined) return `no changes of ${noun}s`;
  const head = `${first.count} ${first.count === 1 ? noun : `${noun}s`} ${first.word}`;
  return [head, ...rest.map(({ count, word }) => `${count} ${word}`)].join(', ');
}
