// What reads findings out of one format of scan results.

import type { Finding, FindingCounts } from '../../evidence/finding.ts';
import { eachValue } from '../../json/pick.ts';
import type { Blob } from '../../oci/store.ts';

export interface ScanFacts {
  readonly scanner: {
    readonly name?: string | undefined;
    readonly uri?: string | undefined;
    readonly version?: string | undefined;
    /** uri, version and lastUpdate, as they are stated. */
    readonly db?: Readonly<Record<string, unknown>>;
  };
  readonly startedOn?: string | undefined;
  readonly finishedOn?: string | undefined;
  /** Why findings may be missing. */
  readonly incomplete?: readonly string[];
  /** Of all findings, where the document lists the most urgent ones only. */
  readonly all?: { readonly counts: FindingCounts; readonly total: number } | undefined;
}

/**
 * Reads a document of any size as it streams by and hands over each finding. `at` is the place where the results stand in
 * it, with a point at its end, or empty; `name` stands for the document in the UserError for what is not JSON.
 */
export type ReadFindings = (
  document: Blob,
  at: string,
  name: string,
  add: (finding: Finding) => void,
) => Promise<ScanFacts>;

/**
 * One pass over a document: hands over every value at `places`, and gives the first value at each of `facts`. Throws a
 * UserError, with `name` for the document, for what is not JSON.
 */
export async function readThrough(
  document: Blob,
  places: readonly string[],
  facts: readonly string[],
  name: string,
  onValue: (place: string, index: number, value: unknown) => void,
): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {};
  await eachValue(document, [...places, ...facts], name, (place, index, value) => {
    if (!facts.includes(place)) onValue(place, index, value);
    else if (index === 0) found[place] = value;
  });
  return found;
}
