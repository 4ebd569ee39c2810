// Computes which evidence in a graph each well-known reader finds, with caveats.
import type { Graph, GraphNode } from './model.ts';
import { viewOf } from './reader-view.ts';
import { READERS, type Reader, readerRow } from './readers.ts';

export interface ReaderView {
  readonly reader: Reader;
  /** The flag, setting or version for which this holds. */
  readonly when: string;
  /** The evidence that it finds, in the order of the referrers list. */
  readonly finds: readonly GraphNode[];
  /** Results that may surprise the user: sentences without a full stop. */
  readonly caveats: readonly string[];
}

/** One row per reader. It says what is found, not whether it verifies. */
export function visibilityOf(graph: Graph): readonly ReaderView[] {
  const view = viewOf(graph);
  return (Object.keys(READERS) as Reader[]).map((reader) => {
    const row = readerRow(reader);
    return { reader, when: row.when, finds: row.finds(view), caveats: row.caveats(view) };
  });
}
