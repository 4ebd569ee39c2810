// Renders measurements as a Markdown table: one row per task, one column per tool.
import type { Tally } from '../__tests__/support/proxy.ts';

export interface Sample extends Tally {
  readonly milliseconds: number;
  readonly peakBytes: number;
  /** The minimum of sequential round trips for this task. */
  readonly floor: number;
}

/** The samples of one tool on one task; empty if the tool cannot do it. */
export interface Cell {
  readonly samples: Sample[];
  failure?: string;
}

export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * The columns of tools other than `ours` also have the ratio to ours. A cell reads: median in
 * milliseconds (least to most), requests, sequential round trips, ratio to the minimum of round trips, peak memory.
 */
export function table(tools: readonly string[], ours: string, rows: readonly Row[], latency: number): string {
  const lines = rows.map(({ name, cells }) => {
    const floor = cells.flatMap(({ samples }) => samples)[0]?.floor;
    const own = median((cells[tools.indexOf(ours)]?.samples ?? []).map(({ milliseconds }) => milliseconds));
    const columns = cells.map((cell, index) => text(cell, latency, tools[index] === ours ? Number.NaN : own));
    return [name, floor === undefined ? '' : `${floor} trips`, ...columns];
  });
  const head = ['work', 'floor', ...tools];
  return [head, head.map(() => '---'), ...lines].map((columns) => `| ${columns.join(' | ')} |`).join('\n');
}

function text({ samples, failure }: Cell, latency: number, own: number): string {
  if (failure !== undefined) return 'failed';
  const [first] = samples;
  if (first === undefined) return '–';
  const times = samples.map(({ milliseconds }) => milliseconds);
  const middle = median(times);
  const peakBytes = Math.max(...samples.map((sample) => sample.peakBytes));
  const parts = [
    `**${number(middle)} ms** (${number(Math.min(...times))}–${number(Math.max(...times))})`,
    `${median(samples.map(({ requests }) => requests))} requests`,
    `${median(samples.map(({ waves }) => waves))} trips`,
    ...(latency > 0 ? [`${(middle / (first.floor * latency)).toFixed(1)} × floor`] : []),
    // A process that ended before the first sample has none.
    ...(peakBytes > 0 ? [`${number(peakBytes / 1e6)} MB`] : []),
    ...(Number.isNaN(own) ? [] : [`**${(middle / own).toFixed(1)} × ours**`]),
  ];
  return parts.join(', ');
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}
