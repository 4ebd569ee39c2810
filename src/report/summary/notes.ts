// Merges notes that differ in a platform, digest, name or number only, so that forty platforms give one line.
import { BOUND, folded, list } from '../blocks.ts';
import { html } from '../escape.ts';

/** What differs between similar notes: digests, quoted text, platforms, file names and numbers. */
const VARIABLE =
  /\b[a-z0-9]+:[0-9a-f]{32,}\b|"(?:[^"\\]|\\.)*"|\b(?:linux|windows|darwin|freebsd)\/[\w./-]*\w|\b[\w.-]+\.(?:json|sarif|xml|md|yaml|yml|txt|spdx|tar)\b|\b\d+(?:\.\d+)*\b/g;
/** Values that a merged note lists. */
const LISTED = 3;

/** Notes in the order of their first appearance, similar ones as one: `skipped the SBOM for linux/amd64, linux/arm64: …`. */
export function mergedNotes(notes: readonly string[]): readonly string[] {
  const groups = Map.groupBy(notes, (note) => note.replaceAll(VARIABLE, '\0'));
  return [...groups.values()].map(mergedNote);
}

function mergedNote(similar: readonly string[]): string {
  const distinct = [...new Set(similar)];
  const [first = ''] = distinct;
  if (distinct.length === 1) return similar.length === 1 ? first : `${first} (${similar.length} times)`;
  const values = distinct.map((note) => note.match(VARIABLE) ?? []);
  const differing = (values[0] ?? []).flatMap((value, at) => (values.every((one) => one[at] === value) ? [] : [at]));
  const [place] = differing;
  if (place === undefined || differing.length > 1) return `${first} (and ${distinct.length - 1} similar)`;
  const shown = values.slice(0, LISTED).map((one) => one[place]);
  const more = distinct.length - shown.length;
  const all = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  let at = -1;
  return first.replaceAll(VARIABLE, (value) => {
    at += 1;
    return at === place ? all : value;
  });
}

/** Notes that are not folded. */
const SHOWN = 4;

/** Merged notes as a list; further ones are folded. Empty without notes. */
export function renderNotes(notes: readonly string[]): string {
  const lines = mergedNotes(notes).map((note) => html(note, 1000));
  const shown = list(lines.slice(0, SHOWN), BOUND.notes);
  const rest = lines.slice(SHOWN);
  return rest.length === 0 ? shown : `${shown}\n\n${folded(`${rest.length} more notes`, list(rest, BOUND.notes))}`;
}
