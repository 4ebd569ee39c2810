// The index under a referrers tag as a value: parsed, merged and serialised, with foreign entries kept byte for byte.

import { isRecord } from '../../../json/fields.ts';
import type { Descriptor } from '../../descriptor.ts';
import { MEDIA_TYPE } from '../../media-types.ts';

/** One entry: its digest, and its JSON text exactly as it is in the registry. */
export interface Entry {
  /** Absent if the text has none: such an entry is kept and never matched. */
  readonly digest?: string;
  readonly text: string;
}

/** Immutable. */
export interface FallbackIndex {
  /** The members of the index as text (`"key":value`), in order; null marks the position of the entries. */
  readonly members: readonly (string | null)[];
  readonly entries: readonly Entry[];
}

export const NEW_INDEX: FallbackIndex = {
  members: ['"schemaVersion":2', `"mediaType":${JSON.stringify(MEDIA_TYPE.index)}`, null],
  entries: [],
};

/** Throws a SyntaxError if the bytes are not an index. */
export function parseFallbackIndex(bytes: Uint8Array): FallbackIndex {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const json: unknown = JSON.parse(text);
  if (!isRecord(json)) throw new SyntaxError('it is not a JSON object');
  const members: (string | null)[] = [];
  let list: string | undefined;
  for (const member of partsOf(text)) {
    const key = /^"[^"\\]*(?:\\.[^"\\]*)*"/s.exec(member)?.[0] ?? '';
    if (JSON.parse(key) !== 'manifests') {
      members.push(member);
      continue;
    }
    if (list === undefined) members.push(null);
    // As in JSON.parse, the last of several members of the same name counts.
    list = member.slice(key.length).replace(/^\s*:\s*/, '');
  }
  if (list === undefined || list === 'null')
    return { members: list === undefined ? [...members, null] : members, entries: [] };
  if (!list.startsWith('[')) throw new SyntaxError('manifests is not a list');
  return { members, entries: [...partsOf(list)].map(parseEntry) };
}

export function serialiseFallbackIndex({ members, entries }: FallbackIndex): Uint8Array {
  const list = `"manifests":[${entries.map(({ text }) => text).join(',')}]`;
  return new TextEncoder().encode(`{${members.map((member) => member ?? list).join(',')}}`);
}

/**
 * The index with `added` appended in the order of their digests, and without the digests in `removed`. Of two entries with
 * the same digest, the first is kept.
 */
export function merged(index: FallbackIndex, added: Iterable<Entry>, removed: ReadonlySet<string>): FallbackIndex {
  const seen = new Set<string>();
  const fresh = ({ digest }: Entry): boolean => {
    if (digest === undefined) return true;
    if (seen.has(digest) || removed.has(digest)) return false;
    seen.add(digest);
    return true;
  };
  const sorted = [...added].toSorted((a, b) => ((a.digest ?? '') < (b.digest ?? '') ? -1 : 1));
  return { members: index.members, entries: [...index.entries, ...sorted].filter(fresh) };
}

/** The entry of a manifest in a referrers list (distribution 1.1.1, "Referrers Tag Schema"). */
export function entryOf({ mediaType, digest, size, artifactType, annotations }: Descriptor): Entry {
  const json = {
    mediaType,
    digest,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations && Object.keys(annotations).length > 0 && { annotations }),
  };
  return { digest, text: JSON.stringify(json) };
}

/** An entry from its JSON text. */
export function parseEntry(text: string): Entry {
  const json: unknown = JSON.parse(text);
  return isRecord(json) && typeof json.digest === 'string' ? { digest: json.digest, text } : { text };
}

/** The texts between the commas of an object or a list, which must be valid JSON. */
function* partsOf(text: string): Generator<string> {
  let depth = 0;
  let from = 0;
  const upTo = (end: number): string => text.slice(from, end).trim();
  for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/gs)) {
    if (token === '[' || token === '{') {
      if (depth++ === 0) from = index + 1;
    } else if (token === ']' || token === '}') {
      if (--depth > 0) continue;
      const last = upTo(index);
      if (last !== '') yield last;
    } else if (token === ',' && depth === 1) {
      yield upTo(index);
      from = index + 1;
    }
  }
}
