// Owns the type of a row of the JSON formats table, and functions that rows read facts with.
import type { Facts } from '../../json/watch.ts';
import type { Kind } from '../kinds.ts';

export interface JsonFormat {
  readonly name: string;
  /** The name to show. */
  readonly label: string;
  /** The places that `matches`, `kind`, `predicateType` and `producer` read. */
  readonly reads: readonly string[];
  matches(facts: Facts): boolean;
  readonly kind: Kind | ((facts: Facts) => Kind);
  /** Other kinds that a document of this format can be declared as. */
  readonly also?: readonly Kind[];
  /** The media type of the format; the type of the kind by default. */
  readonly mediaType?: string | ((facts: Facts, kind: Kind) => string);
  /** Set if the document can be a predicate, or contains the statement. */
  readonly predicateType?: string | ((facts: Facts) => string | undefined);
  /** Set if the document is a predicate without a statement. */
  readonly bare?: true;
  /** Places of its time, the best one first. */
  readonly created?: readonly string[];
  producer?(facts: Facts): string | undefined;
  /** Places that may mention the digest of the image. */
  readonly mentions?: readonly string[];
  /** The place of the statement: '' for the document itself, `payload/` inside an envelope. */
  readonly statement?: string;
}

/** `name version` from two places; undefined without a name. */
export function tool(facts: Facts, name: string, version: string): string | undefined {
  return named(facts.text(name), facts.text(version));
}

/** `name version`. Development builds have a word instead of a version, which is omitted. */
export function named(name: string | undefined, version: string | undefined): string | undefined {
  if (name === undefined || name === '') return undefined;
  return version !== undefined && /^v?\d/.test(version) ? `${name} ${version}` : name;
}

export function firstOf(facts: Facts, places: readonly string[]): string | undefined {
  return places.map((place) => facts.text(place)).find((text) => text !== undefined);
}

export const begins = (text: string | undefined, prefix: string): boolean => text?.startsWith(prefix) ?? false;

/** SPDX names a tool as `Tool: syft-1.52.0`. */
export function spdxTool(creators: Iterable<string>): string | undefined {
  const creator = [...creators].find((text) => text.startsWith('Tool: '));
  const [, name, version] = /^Tool: (.+?)(?:-(\[.*\]|v?\d\S*))?$/.exec(creator ?? '') ?? [];
  return named(name, version);
}
