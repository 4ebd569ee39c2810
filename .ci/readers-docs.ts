// Renders the table of readers in docs/visibility.md.
import { READERS, type Reader, readerRow } from '../src/graph/readers.ts';

export const READER_TABLES: readonly (readonly [page: string, name: string, render: () => string])[] = [
  ['docs/visibility.md', 'readers', readerTable],
];

function readerTable(): string {
  const rows = (Object.keys(READERS) as Reader[]).map((reader) => {
    const { reads, version, established, date, source } = readerRow(reader);
    return [reader, reads, `${version}, ${date}`, `${established}: ${source}`];
  });
  const head = ['reader', 'reads', 'version examined', 'how'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
