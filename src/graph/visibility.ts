// Which well-known readers will find what in a graph, and the caveats on the way, in words. Pure.
import type { Graph, GraphNode } from './model.ts';
import { READERS, type Reader, readerRow, viewOf } from './readers.ts';

export interface ReaderView {
  readonly reader: Reader;
  /** Under which flag, setting or version this holds. */
  readonly when: string;
  /** What it will find of the subject, in the order of the referrers list. */
  readonly finds: readonly GraphNode[];
  /** What will surprise its user: whole sentences without a full stop. */
  readonly caveats: readonly string[];
}

/** One view for each row of the readers table. They say what will be found, not whether it will be found valid. */
export function visibilityOf(graph: Graph): readonly ReaderView[] {
  const view = viewOf(graph);
  return (Object.keys(READERS) as Reader[]).map((reader) => {
    const row = readerRow(reader);
    return { reader, when: row.when, finds: row.finds(view), caveats: row.caveats(view) };
  });
}
