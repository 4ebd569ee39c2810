// Renders what promote did: a page of GitHub markdown for the job summary, and lines for a terminal.
import { styleText } from 'node:util';
import { kindRow } from '../evidence/kinds.ts';
import { isIndex } from '../oci/media-types.ts';
import { type CopyEntry, type CopyReceipt, countsOf, outcomeWord } from '../plan/receipt.ts';
import { BOUND, folded, page, table } from './blocks.ts';
import { code, html, visible } from './escape.ts';
import { bytesText, claim, shortDigest } from './node-text.ts';
import { checkCommands } from './summary/check-commands.ts';
import { renderFailures } from './summary/failures.ts';
import { imageHeading } from './summary/heading.ts';
import { renderNotes } from './summary/notes.ts';

/** More lines are counted only: an image can have thousands of referrers. */
const MAX_LINES = 100;

/** The copy in one line, one line for each manifest and tag, then notes and counts. No line break at the end. */
export function renderPromoteReceipt(
  receipt: CopyReceipt,
  { color = false }: { readonly color?: boolean } = {},
): string {
  const { from, reference, entries, notes } = receipt;
  const paint = (style: 'green' | 'red' | 'yellow' | 'dim' | 'bold', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = ordered(entries).map((entry) => {
    const { outcome, object, title, error, reason } = entry;
    const parts = [
      paint(outcome === 'failed' ? 'red' : outcome === 'created' ? 'green' : 'dim', outcomeWord(entry).padEnd(16)),
      visible(nameOf(entry)).padEnd(17),
      visible(placeOf(entry)).padEnd(14),
      ...(title === undefined ? [] : [visible(title)]),
      paint('dim', object.digest),
    ];
    const why = error ?? reason;
    return parts.join('  ') + (why === undefined ? '' : `\n    ${paint(error ? 'red' : 'dim', visible(why, 2000))}`);
  });
  const more = entries.length - MAX_LINES;
  return [
    paint('bold', `${visible(from, 400)} -> ${visible(reference, 400)}`),
    ...lines.slice(0, MAX_LINES),
    ...(more > 0 ? [`${more} more`] : []),
    ...notes.map((note) => paint('yellow', `note: ${visible(note, 1000)}`)),
    countsText(receipt),
  ].join('\n');
}

/** Below 1 MiB whatever was copied. */
export function renderPromoteSummary(receipt: CopyReceipt): string {
  const { from, reference, entries, notes } = receipt;
  const failed = entries.filter(({ outcome }) => outcome === 'failed');
  const rows = ordered(entries).map((entry) => [
    outcomeWord(entry),
    html(nameOf(entry)),
    html(placeOf(entry)),
    entry.title === undefined ? '' : code(entry.title, 100),
    entry.operation === 'tag' ? '' : bytesText(entry.object.size),
    code(shortDigest(entry.object.digest)),
  ]);
  const isPlan = entries.some(({ outcome }) => outcome === 'planned');
  const [mark, word] =
    failed.length > 0 ? ['❌', 'Incomplete copy'] : isPlan ? ['📝', 'Dry run: would copy'] : ['✅', 'Copied'];
  return page([
    imageHeading(mark, reference),
    `**${word}** from ${code(from, 400)} · ${countsText(receipt)}`,
    renderFailures(
      failed.map((entry) => ({ what: `**${html(nameOf(entry), 100)}**`, error: entry.error ?? 'unknown reason' })),
    ),
    folded(`Manifests and tags (${entries.length})`, table(HEAD, rows, BOUND.table)),
    renderNotes(notes),
    checkCommands({ reference, kinds: [], evidence: [] }),
  ]);
}

const HEAD = ['Status', 'Manifest', 'For', 'Title', 'Manifest size', 'Digest'];

/** Failures first, so that none is cut off. */
function ordered(entries: readonly CopyEntry[]): readonly CopyEntry[] {
  const first = entries.filter(({ outcome }) => outcome === 'failed' || outcome === 'absent');
  const tags = entries.filter((entry) => entry.operation === 'tag' && !first.includes(entry));
  const rest = entries.filter((entry) => entry.operation === 'copy' && !first.includes(entry));
  return [...first, ...tags, ...rest];
}

function nameOf({ operation, kind, object, tag }: CopyEntry): string {
  if (operation === 'tag') return `tag ${tag ?? ''}`;
  if (kind !== undefined) return kindRow(kind).label;
  return isIndex(object.mediaType) ? 'index' : 'manifest';
}

function placeOf({ operation, platform }: CopyEntry): string {
  if (operation === 'tag') return '';
  return platform === null ? 'image' : claim(platform);
}

/** `52 copied, 1 tagged; 104 objects copied, 53 mounted, 0 already there, 1.2 MB sent`. */
function countsText(receipt: CopyReceipt): string {
  const { entries, counts } = receipt;
  const tags = entries.filter(({ operation }) => operation === 'tag');
  const manifests = { entries: entries.filter(({ operation }) => operation === 'copy') };
  const parts = [
    `manifests: ${countsOf(manifests, 'copy')}`,
    ...(tags.length > 0 ? [`tags: ${countsOf({ entries: tags }, 'tag')}`] : []),
  ];
  if (entries.some(({ outcome }) => outcome === 'planned') && counts.copied === 0) return parts.join('; ');
  const { copied, mounted, present, bytes } = counts;
  return [
    ...parts,
    `manifests and blobs: ${copied} copied, ${mounted} mounted, ${present} already there, ${bytesText(bytes)} sent`,
  ].join('; ');
}
