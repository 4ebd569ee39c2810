// What a row of the JSON formats table is, and how rows read facts.
import type { Facts } from '../../json/watch.ts';
import type { Kind } from '../kinds.ts';

export interface JsonFormat {
  readonly name: string;
  /** What a reader is shown. */
  readonly label: string;
  /** Places that `matches`, `kind`, `predicateType` and `producer` look at. */
  readonly reads: readonly string[];
  matches(facts: Facts): boolean;
  readonly kind: Kind | ((facts: Facts) => Kind);
  /** Kinds that a document of this format may be declared as besides. */
  readonly also?: readonly Kind[];
  /** The document's own media type; where it has none, it travels under the kind's own type. */
  readonly mediaType?: string | ((facts: Facts, kind: Kind) => string);
  /** Only where the document can stand as the predicate, or holds the statement. */
  readonly predicateType?: string | ((facts: Facts) => string | undefined);
  /** The document is a predicate that lacks its statement. */
  readonly bare?: true;
  /** Where its time stands, the best one first. */
  readonly created?: readonly string[];
  producer?(facts: Facts): string | undefined;
  /** Where it may mention the digest of the image that it is about. */
  readonly mentions?: readonly string[];
  /** Where the statement stands in it: '' for the document itself, `payload/` inside an envelope. */
  readonly statement?: string;
}

/** `name version` from two places, or undefined where there is no name. */
export function tool(facts: Facts, name: string, version: string): string | undefined {
  return named(facts.text(name), facts.text(version));
}

/** `name version`; a tool built without a version says so in words, which are left out. */
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
