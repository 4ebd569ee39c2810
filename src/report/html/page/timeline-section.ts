// The section that orders the evidence by time: when it was signed, or when it claims to have been made.
import type { ImageReport, ReportNode } from '../model.ts';
import { section } from './controls.ts';
import { signatureLine } from './details.ts';
import { h } from './element.ts';
import { ageText } from './words.ts';

interface Entry {
  readonly time: string;
  readonly node: ReportNode;
  readonly trusted: boolean;
  count: number;
}

const FIRST_DAYS = 12;

export function timelineSection({ nodes }: ImageReport, now: string): HTMLElement | undefined {
  const days = Map.groupBy(entriesOf(nodes), ({ time }) => time.slice(0, 10));
  if (days.size === 0) return undefined;
  const list = h('ol', { class: 'timeline' });
  const elements = [...days].map(([day, entries]) =>
    h(
      'li',
      {},
      h(
        'h3',
        {},
        h('time', { datetime: day }, day),
        h('span', { class: 'muted' }, ` ${ageText(`${day}T23:59:59Z`, now)}`),
      ),
      h('ul', {}, ...entries.map(entryElement)),
    ),
  );
  list.append(...elements.slice(0, FIRST_DAYS));
  const left = elements.length - FIRST_DAYS;
  const more = h('button', { type: 'button', class: 'more-rows' }, `Show ${left} more days`);
  const showAll = (): void => {
    list.append(...elements.slice(FIRST_DAYS));
    more.remove();
  };
  more.addEventListener('click', showAll);
  addEventListener('beforeprint', showAll);
  return section('timeline', 'Timeline', 'newest first', list, left > 0 && more);
}

/** Newest first. Entries of one day that read the same are one with a count. */
function entriesOf(nodes: readonly ReportNode[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const node of nodes) {
    const trusted = node.signature?.time !== undefined;
    const parsed = new Date(node.signature?.time ?? node.created ?? '');
    if (node.kind === undefined || Number.isNaN(parsed.getTime())) continue;
    const time = parsed.toISOString();
    const key = [time.slice(0, 10), node.label, node.signature?.state, node.signature?.signer, trusted].join('\n');
    const known = entries.get(key);
    if (known === undefined) entries.set(key, { time, node, trusted, count: 1 });
    else known.count += 1;
  }
  return [...entries.values()].sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0));
}

function entryElement({ time, node, trusted, count }: Entry): HTMLElement {
  return h(
    'li',
    {},
    h('span', { class: 'hour' }, time.slice(11, 16)),
    h('b', {}, count > 1 ? `${count.toLocaleString('en')} × ${node.label}` : node.label),
    node.platform !== undefined && count === 1 && h('span', { class: 'muted' }, node.platform),
    signatureLine(node),
    h('span', { class: 'muted' }, trusted ? 'trusted time' : 'claimed time'),
  );
}
