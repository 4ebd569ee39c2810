// Renders a table of evidence: a row for what a person calls one piece, whatever the number of platforms and artifacts.
import { type Kind, kindRow } from '../../evidence/kinds.ts';
import { table } from '../blocks.ts';
import { html } from '../escape.ts';
import { ageText } from './age.ts';

export interface SummaryEvidence {
  readonly kind: Kind;
  /** Format and producer, escaped. */
  readonly what: string;
  /** A few more words, not escaped: `342 packages`. */
  readonly detail: string | null;
  /** The platform that it is about, not escaped; null for the image itself. */
  readonly platform: string | null;
  /** The cell of the second column from the right, escaped. */
  readonly signature: string;
  /** RFC 3339, as claimed. */
  readonly created: string | null;
}

export interface EvidenceTable {
  readonly evidence: readonly SummaryEvidence[];
  /** The head of the column about signatures. */
  readonly signature: string;
  readonly now: number;
}

/** Rows of a table that fit on a screen together with what is above and below. */
const SHOWN = 14;
const PLATFORMS = 4;
/** Longer cells may break, such as the reason of a refused signature. */
const MAX_UNBROKEN = 40;

export function evidenceTable({ evidence, signature, now }: EvidenceTable, bytes = 40_000): string {
  const groups = [...Map.groupBy(evidence, (one) => [one.kind, one.what, one.signature].join('\n')).values()];
  const rows = groups.slice(0, SHOWN).map((group) => rowOf(group, now));
  const left = groups.slice(SHOWN);
  const more = left.length === 0 ? [] : [[`${left.length} more kinds and formats`, '', '', '']];
  return table(['Evidence', 'On', signature, 'Made'], [...rows, ...more], bytes);
}

function rowOf(group: readonly SummaryEvidence[], now: number): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const places = new Set(group.map(({ platform }) => platform));
  const documents = group.length > places.size ? `${group.length} documents` : '';
  const words = [first.what, ...[mergedDetail(group), documents].map((text) => html(text, 100))];
  const what = words.filter((text) => text !== '').join(', ');
  return [
    `**${kindRow(first.kind).label}**${what === '' ? '' : ` ${what}`}`,
    placesText([...places]),
    first.signature.length > MAX_UNBROKEN ? first.signature : unbroken(first.signature),
    unbroken(madeText(group, now)),
  ];
}

/** `342 packages`, or `338 to 342 packages` where only numbers differ between platforms; empty if more differs. */
function mergedDetail(group: readonly SummaryEvidence[]): string {
  const details = [...new Set(group.map(({ detail }) => detail ?? ''))];
  if (details.length <= 1) return details[0] ?? '';
  // Every second part is a number.
  const [first = [], ...others] = details.map((detail) => detail.split(/(\d+)/));
  const isAlike = others.every(
    (parts) => parts.length === first.length && parts.every((part, at) => at % 2 === 1 || part === first[at]),
  );
  if (!isAlike) return '';
  return first
    .map((part, at) => {
      const numbers = [part, ...others.map((parts) => parts[at] ?? part)];
      return at % 2 === 0 || numbers.every((number) => number === part) ? part : rangeOf(numbers.map(Number));
    })
    .join('');
}

function rangeOf(numbers: readonly number[]): string {
  return `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}

/** `image`, `amd64 · arm64`, `amd64 · arm64 · s390x · ppc64le and 5 more`. The default operating system is left out. */
export function placesText(places: readonly (string | null)[]): string {
  const names = places.map((platform) => (platform === null ? 'image' : platform.replace(/^linux\/(?=.)/, '')));
  const more = names.length - PLATFORMS;
  const shown = names.slice(0, PLATFORMS).map((name) => html(name, 60));
  return `${shown.join(' · ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '&nbsp;');
}

/** The age of the oldest: nobody may think that all of it is new. */
function madeText(group: readonly SummaryEvidence[], now: number): string {
  const oldest = group.map(({ created }) => created).sort((a, b) => timeOf(a) - timeOf(b))[0] ?? null;
  return ageText(oldest, now) ?? '';
}

function timeOf(created: string | null): number {
  const time = Date.parse(created ?? '');
  return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}
