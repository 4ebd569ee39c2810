// Renders the tables of readers, traps and size limits in docs/visibility.md and docs/signing.md.
import { READERS, type Reader, readerRow } from '../src/graph/readers.ts';
import { TRAPS } from '../src/graph/traps.ts';
import { SIZE_LIMITS } from '../src/signing/embedding-limit.ts';

export const READER_TABLES: readonly (readonly [page: string, name: string, render: () => string])[] = [
  ['docs/visibility.md', 'readers', readerTable],
  ['docs/visibility.md', 'traps', trapTable],
  ['docs/signing.md', 'size-limits', limitTable],
];

function readerTable(): string {
  const rows = (Object.keys(READERS) as Reader[]).map((reader) => {
    const { reads, version, established, date, source } = readerRow(reader);
    return [reader, reads, `${version}, ${date}`, `${established}: ${source}`];
  });
  const head = ['reader', 'reads', 'version examined', 'how'];
  return tableOf(head, rows);
}

function trapTable(): string {
  const rows = Object.entries(TRAPS).map(([name, { when, remedy }]) => [`\`${name}\``, when, remedy]);
  return tableOf(['trap', 'applies when', 'what to do'], rows);
}

function limitTable(): string {
  const rows = SIZE_LIMITS.map(({ who, of, bytes, when, source }) => [
    who,
    bytes % 1_000_000 === 0 ? `${bytes / 1_000_000} MB` : `${bytes / 1024 / 1024} MiB`,
    of,
    when,
    source,
  ]);
  return tableOf(['who', 'limit', 'of', 'applies', 'source'], rows);
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
