// Defines the interface of a scan result parser, and reads the values that parsers need in one pass.

import type { Finding, FindingCounts } from '../../evidence/finding.ts';
import { eachValue } from '../../json/pick.ts';
import type { OnElement } from '../../json/scanner.ts';
import type { Blob } from '../../oci/store.ts';

export interface ScanFacts {
  readonly scanner: {
    readonly name?: string | undefined;
    readonly uri?: string | undefined;
    readonly version?: string | undefined;
    /** `uri`, `version` and `lastUpdate`, unchecked. */
    readonly db?: Readonly<Record<string, unknown>>;
  };
  readonly startedOn?: string | undefined;
  readonly finishedOn?: string | undefined;
  /** Why findings may be missing. */
  readonly incomplete?: readonly string[];
  /** Counts of all findings, if the document lists only the most urgent ones. */
  readonly all?: { readonly counts: FindingCounts; readonly total: number } | undefined;
}

/**
 * Streams a document of any size and calls `add` with each finding. `at` is the place of the results in the document, empty
 * or ending with a dot. Throws a UserError, which names the document `name`, for invalid JSON.
 */
export type ReadFindings = (
  document: Blob,
  at: string,
  name: string,
  add: (finding: Finding) => void,
) => Promise<ScanFacts>;

/**
 * Reads a document in one pass: calls `onValue` with every value at `places`, and returns the first value at each of `facts`,
 * and for each of `lists` whether there is an array. Throws a UserError, which names the document `name`, for invalid JSON.
 */
export async function readThrough(
  document: Blob,
  places: readonly string[],
  facts: readonly string[],
  name: string,
  onValue: (place: string, index: number, value: unknown) => void,
  lists: readonly string[] = [],
): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  const onFound: OnElement = (place, index, value) => {
    if (!facts.includes(place)) onValue(place, index, value);
    else if (index === 0) found[place] = value;
  };
  const watched = await eachValue(document, [...places, ...facts], name, onFound, lists);
  for (const place of lists) found[place] = watched.type(place) === 'array';
  return found;
}
