// The places of a JSON document that a scan looks at, and the facts that it brings back from them.
//
// A place is written `metadata.tools.components[0].name`: `[]` is every element of an array, `[0]` its first one, `*`
// every key of an object.

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null';

/** What was seen at one place. Only scalars are kept, each distinct one once, both their length and number bounded. */
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

/** One step into the document; a scan holds the nodes that match where it stands. */
export interface WatchNode {
  readonly keys: Map<string, WatchNode>;
  every?: WatchNode;
  items?: WatchNode;
  first?: WatchNode;
  seen?: Seen;
  /** Values here are handed over whole. */
  element?: string;
  /** The string here is base64 of another JSON document, which is scanned along with this one. */
  embedded?: { readonly root: WatchNode; readonly place: string };
}

const MENTION = /\bsha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})\b/;

/** Distinct scalars kept for one place. */
export const MAX_TEXTS = 4096;

/** The facts of one scan. Asking for a place that was not watched is a mistake of the program and throws. */
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

  /** Every distinct scalar at `place`, numbers and literals as they are spelt. */
  texts(place: string): ReadonlySet<string> {
    return this.#at(place).texts;
  }

  /** How many values stood at `place`. */
  count(place: string): number {
    return this.#at(place).count;
  }

  /** The JSON type of the first value at `place`. */
  type(place: string): JsonType | undefined {
    return this.#at(place).type;
  }

  /** Where the first value at `place` stands in the bytes. */
  range(place: string): { readonly start: number; readonly end: number } | undefined {
    const { start, end } = this.#at(place);
    return end < 0 ? undefined : { start, end };
  }

  /** Why the document embedded at `place` could not be read, where it could not. */
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
  /** Places whose facts are wanted. */
  readonly places: readonly string[];
  /** Places where only texts that mention a digest are wanted, out of any number. */
  readonly mentions?: readonly string[];
  /** Places whose values are wanted whole, one by one as they end. */
  readonly elements?: readonly string[];
  /** A place whose string is base64 of JSON, with the places to watch in there: they read `PLACE/inner.place`. */
  readonly embedded?: readonly { readonly at: string; readonly places: readonly string[] }[];
}

/** The tree of places that a scan walks down, and the facts that it fills. */
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
