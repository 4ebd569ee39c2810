// Defines the places of a JSON document to watch, and the facts that the scanner collects there.
//
// The syntax of a place is `metadata.tools.components[0].name`: `[]` is every element of an array, `[0]` its first one, `*`
// every key of an object.

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** The values found at one place. Only distinct scalars are kept, bounded in length and number. */
export interface Seen {
  readonly place: string;
  count: number;
  type: JsonType | undefined;
  readonly texts: Set<string>;
  /** Only texts that match are kept. */
  readonly only: RegExp | undefined;
  /** Byte offsets of the first value here: `start` inclusive, `end` exclusive. */
  start: number;
  end: number;
}

/** A node of the tree of watched places. The scanner holds the nodes that match its position. */
export interface WatchNode {
  readonly keys: Map<string, WatchNode>;
  every?: WatchNode;
  items?: WatchNode;
  first?: WatchNode;
  seen?: Seen;
  /** Set if values here are passed to `OnElement`. */
  element?: string;
  /** Set if the string here is another JSON document as base64, which is scanned along with this one. */
  embedded?: { readonly root: WatchNode; readonly place: string };
}

const MENTION = /\bsha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})\b/;

/** Distinct scalars that are kept for one place. */
export const MAX_TEXTS = 4096;

/** The facts of one scan. Throws an Error for a place that is not watched, which is a programming error. */
export class Facts {
  readonly #seen = new Map<string, Seen>();
  readonly #faults = new Map<string, string>();

  add(seen: Seen): void {
    this.#seen.set(seen.place, seen);
  }

  /** The first string at `place`. */
  text(place: string): string | undefined {
    const seen = this.#at(place);
    return seen.type === 'string' ? seen.texts.values().next().value : undefined;
  }

  /** Every distinct scalar at `place`. Numbers and literals are texts as written. */
  texts(place: string): ReadonlySet<string> {
    return this.#at(place).texts;
  }

  /** The number of values at `place`. */
  count(place: string): number {
    return this.#at(place).count;
  }

  /** The JSON type of the first value at `place`. */
  type(place: string): JsonType | undefined {
    return this.#at(place).type;
  }

  /** The byte range of the first value at `place`. */
  range(place: string): { readonly start: number; readonly end: number } | undefined {
    const { start, end } = this.#at(place);
    return end < 0 ? undefined : { start, end };
  }

  /** Why the document embedded at `place` could not be read; undefined if it could. */
  faultAt(place: string): string | undefined {
    return this.#faults.get(place);
  }

  fault(place: string, text: string): void {
    this.#faults.set(place, text);
  }

  #at(place: string): Seen {
    const seen = this.#seen.get(place);
    if (seen === undefined) throw new Error(`${place} is not a watched place`);
    return seen;
  }
}

export interface Watch {
  /** Places to collect facts at. */
  readonly places: readonly string[];
  /** Places to collect only texts that contain a digest at. */
  readonly mentions?: readonly string[];
  /** Places whose values are passed to `OnElement`, each when it is complete. */
  readonly elements?: readonly string[];
  /** Places of base64-encoded JSON documents, with the places to watch inside, which are named `PLACE/inner.place`. */
  readonly embedded?: readonly { readonly at: string; readonly places: readonly string[] }[];
}

/** Builds the tree of watched places, and the facts that the scanner fills. */
export function compileWatch(watch: Watch): { readonly root: WatchNode; readonly facts: Facts } {
  const facts = new Facts();
  const root = newNode();
  const see = (node: WatchNode, place: string, only?: RegExp): void => {
    if (node.seen !== undefined) return;
    node.seen = { place, count: 0, type: undefined, texts: new Set(), only, start: -1, end: -1 };
    facts.add(node.seen);
  };
  for (const place of watch.places) see(nodeAt(root, place), place);
  for (const place of watch.mentions ?? []) see(nodeAt(root, place), place, MENTION);
  for (const place of watch.elements ?? []) nodeAt(root, place).element = place;
  for (const { at, places } of watch.embedded ?? []) {
    const inner = newNode();
    for (const place of places) see(nodeAt(inner, place), `${at}/${place}`);
    nodeAt(root, at).embedded = { root: inner, place: at };
  }
  return { root, facts };
}

function newNode(): WatchNode {
  return { keys: new Map() };
}

function nodeAt(root: WatchNode, place: string): WatchNode {
  let node = root;
  for (const step of place.match(/\[\d*\]|[^.[\]]+/g) ?? []) {
    if (step === '[]') node = node.items ??= newNode();
    else if (step === '[0]') node = node.first ??= newNode();
    else if (step === '*') node = node.every ??= newNode();
    else {
      const next = node.keys.get(step) ?? newNode();
      node.keys.set(step, next);
      node = next;
    }
  }
  return node;
}
