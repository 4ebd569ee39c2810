// Renders the comparison of two images: lines for a terminal, markdown for summaries and comments, JSON.
import { styleText } from 'node:util';
import type { ImageDiff, PlatformDiff } from '../diff/compare.ts';
import type { ComponentChange, LicenseChange } from '../diff/components.ts';
import type { AttachedEvidence, ComparedDocument } from '../diff/contents.ts';
import type { Finding } from '../evidence/finding.ts';
import { kindRow } from '../evidence/kinds.ts';
import { folded, list, page, table } from './blocks.ts';
import { code, html, visible, visibleJson } from './escape.ts';
import { MARKS, whereText } from './findings.ts';
import { claim, shortDigest } from './node-text.ts';
import { mergedNotes } from './summary/notes.ts';

/** Lines of each part in a terminal. */
const MAX_LINES = 50;
/** Bytes of markdown for everything together, below the limit of a job summary. */
const SUMMARY_BYTES = 900_000;

export function renderDiffJson(diff: ImageDiff): string {
  return `${visibleJson(JSON.stringify(diffJson(diff), null, 2))}\n`;
}

/** By schemas/diff.v1.schema.json. */
export function diffJson(diff: ImageDiff) {
  return { version: 1, ...diff };
}

export function renderDiff(diff: ImageDiff, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (style: 'red' | 'green' | 'yellow' | 'dim' | 'bold', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const part = (title: string, lines: readonly string[]): readonly string[] => {
    if (lines.length === 0) return [];
    const more = lines.length > MAX_LINES ? [`  ${lines.length - MAX_LINES} more`] : [];
    return [paint('bold', title), ...lines.slice(0, MAX_LINES).map((line) => `  ${line}`), ...more];
  };
  const { source } = diff;
  const platforms = diff.platforms.flatMap((platform) => {
    const { components, findings } = platform;
    const name = platformName(platform);
    return [
      paint('bold', `${visible(name)}: ${countsOf(platform)}`),
      ...documentLines(platform).map((line) => paint('dim', `  ${visible(line, 400)}`)),
      ...part(
        'New findings',
        (findings?.appeared ?? []).map((one) => paint('red', visible(findingText(one), 300))),
      ),
      ...part(
        'Fixed findings',
        (findings?.fixed ?? []).map((one) => paint('green', visible(findingText(one), 300))),
      ),
      ...part(
        'Components',
        (components?.changes ?? []).map((one) => visible(componentText(one), 300)),
      ),
      ...part(
        'Licenses',
        (components?.licenses ?? []).map((one) => visible(licenseText(one), 300)),
      ),
      ...part(
        'New licenses',
        (components?.newLicenses ?? []).map((one) => visible(one, 200)),
      ),
    ];
  });
  return [
    paint('bold', `${visible(diff.before, 400)} -> ${visible(diff.after, 400)}`),
    ...(diff.isSame ? ['the images are the same'] : []),
    ...sourceLines(diff).map((line) => visible(line, 500)),
    ...(source.compare === undefined ? [] : [source.compare]),
    ...platforms,
    ...part(
      'Evidence',
      evidenceLines(diff).map((line) => visible(line, 400)),
    ),
    ...part(
      'Signers',
      signerLines(diff).map((line) => visible(line, 400)),
    ),
    ...mergedNotes(diff.notes)
      .slice(0, MAX_LINES)
      .map((note) => paint('yellow', `note: ${visible(note, 1000)}`)),
  ].join('\n');
}

/** At most `bytes` bytes: long tables and lists say how much they leave out. */
export function renderDiffMarkdown(diff: ImageDiff, bytes = SUMMARY_BYTES): string {
  const heading = `## Changes from ${code(shortName(diff.before), 200)} to ${code(shortName(diff.after), 200)}`;
  return page([heading, ...diffParts(diff, bytes)]);
}

/** The same without a heading, to be put below one. */
export function diffParts(diff: ImageDiff, bytes: number): readonly string[] {
  const { source, platforms } = diff;
  // Half for the details of the platforms, in equal parts; the rest for what all of them share.
  const room = Math.floor(bytes / 2 / Math.max(1, platforms.length) / 5);
  const shared = Math.floor(bytes / 16);
  const link = source.compare === undefined ? [] : [`[Commits](${source.compare})`];
  return [
    diff.isSame ? 'The images are the same.' : '',
    [...sourceLines(diff).map((line) => html(line, 500)), ...link].join(' · '),
    table(
      ['Platform', 'Components', 'Findings', 'Licenses'],
      platforms.map((platform) => [
        code(platformName(platform), 60),
        componentCounts(platform),
        findingCounts(platform),
        licenseCounts(platform),
      ]),
      shared,
    ),
    ...platforms.flatMap((platform) => platformParts(platform, room)),
    listPart('Evidence', evidenceLines(diff), shared),
    listPart('Signers', signerLines(diff), shared),
    listPart('Notes', mergedNotes(diff.notes), shared),
  ];
}

function platformParts(platform: PlatformDiff, bytes: number): readonly string[] {
  const { components, findings } = platform;
  const on = platform.platform === null ? '' : ` on ${html(claim(platform.platform), 60)}`;
  const findingRows = (all: readonly Finding[]): readonly (readonly string[])[] =>
    all.map(({ id, severity, fixed, installed, ...finding }) => [
      `${MARKS[severity]} ${severity}`,
      html(id, 60),
      code(whereText({ ...finding, id, severity }), 120),
      html(installed ?? '', 60),
      html(fixed ?? '', 60),
    ]);
  const head = ['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'];
  const parts: string[] = [];
  const add = (title: string, count: number, body: () => string): void => {
    if (count > 0) parts.push(folded(`${title}${on} (${count})`, body()));
  };
  const { appeared = [], fixed = [] } = findings ?? {};
  add('New findings', appeared.length, () => table(head, findingRows(appeared), bytes));
  add('Fixed findings', fixed.length, () => table(head, findingRows(fixed), bytes));
  const { changes = [], licenses = [] } = components ?? {};
  add('Components', changes.length, () =>
    table(
      ['Change', 'Component', 'Type', 'Before', 'After', 'In'],
      changes.map((one) => [
        one.change,
        code(one.name, 120),
        html(one.type ?? '', 20),
        html(one.before ?? '', 80),
        html(one.after ?? '', 80),
        originOf(one),
      ]),
      bytes,
    ),
  );
  add('Changed licenses', licenses.length, () =>
    table(
      ['Component', 'Before', 'After'],
      licenses.map(({ name, before, after }) => [
        code(name, 120),
        html(before ?? 'none', 120),
        html(after ?? 'none', 120),
      ]),
      bytes,
    ),
  );
  const documents = documentLines(platform);
  add('Compared documents', documents.length, () =>
    list(
      documents.map((line) => html(line, 400)),
      bytes,
    ),
  );
  return parts;
}

function listPart(title: string, lines: readonly string[], bytes: number): string {
  if (lines.length === 0) return '';
  return folded(
    `${title} (${lines.length})`,
    list(
      lines.map((line) => html(line, 500)),
      bytes,
    ),
  );
}

/** `3 upgraded, 1 added`. */
function componentCounts({ components, before, after }: PlatformDiff): string {
  if (before === null) return 'platform added';
  if (after === null) return 'platform removed';
  if (components === undefined) return 'no SBOM to compare';
  const groups = [...Map.groupBy(components.changes, ({ change }) => change)];
  return groups.map(([change, all]) => `${all.length} ${change}`).join(', ') || 'no changes';
}

function findingCounts({ findings }: PlatformDiff): string {
  if (findings === undefined) return 'no scans to compare';
  return `${findings.appeared.length} new, ${findings.fixed.length} fixed, ${findings.remaining} remaining`;
}

function licenseCounts({ components }: PlatformDiff): string {
  if (components === undefined) return '';
  const { newLicenses, goneLicenses } = components;
  return `${newLicenses.length} new, ${goneLicenses.length} gone`;
}

function countsOf(platform: PlatformDiff): string {
  return `${componentCounts(platform)}; findings: ${findingCounts(platform)}`;
}

function platformName({ platform }: PlatformDiff): string {
  return platform === null ? 'image' : claim(platform);
}

function componentText(change: ComponentChange): string {
  const { name, type, before, after } = change;
  const versions = [before, after].filter((version) => version !== undefined).map((version) => claim(version));
  const origin = originOf(change);
  return [change.change, claim(name), versions.join(' -> '), type ?? '', origin === '' ? '' : `in the ${origin}`]
    .filter((word) => word !== '')
    .join('  ');
}

function originOf({ isBase }: ComponentChange): string {
  return isBase === null ? '' : isBase ? 'base image' : 'image itself';
}

function licenseText({ name, before, after }: LicenseChange): string {
  return `${claim(name)}: ${claim(before ?? 'none')} -> ${claim(after ?? 'none')}`;
}

function findingText(finding: Finding): string {
  const { id, severity, installed, fixed } = finding;
  const versions = [installed, fixed].filter((version) => version !== undefined).map((version) => claim(version));
  return [severity, claim(id), claim(whereText(finding)), versions.join(' -> ')].join('  ').trimEnd();
}

/** Which SBOMs were compared, and who signed them: an unsigned one is only a claim. */
function documentLines({ sboms: [before, after] }: PlatformDiff): readonly string[] {
  const line = (name: string, document: ComparedDocument | null): readonly string[] => {
    if (document === null) return [];
    const { from, digest, signer } = document;
    const origin = from === 'generated' ? 'generated from its layers' : `attached as ${digest}`;
    const signed = from === 'generated' ? '' : signer === undefined ? ', unsigned' : `, signed by ${claim(signer)}`;
    return [`${name} SBOM: ${origin}${signed}`];
  };
  return [...line('old', before), ...line('new', after)];
}

function sourceLines({ source: { before, after } }: ImageDiff): readonly string[] {
  if (before === null && after === null) return [];
  const name = (state: typeof before): string =>
    state === null ? 'unknown source' : `${claim(state.repository)} ${claim(state.commit.slice(0, 12))}`;
  return [`source: ${name(before)} -> ${name(after)}`];
}

function evidenceLines({ evidence: { appeared, gone } }: ImageDiff): readonly string[] {
  const line = (word: string, { kind, platform, predicateType, signer }: AttachedEvidence): string => {
    const about = platform === null ? '' : ` for ${claim(platform)}`;
    const type = predicateType === null ? '' : ` ${claim(predicateType)}`;
    return `${word}: ${kindRow(kind).label}${about}${type}, ${signer === null ? 'unsigned or not verified' : `signed by ${claim(signer)}`}`;
  };
  return [...appeared.map((one) => line('new', one)), ...gone.map((one) => line('gone', one))];
}

function signerLines({ signers: { appeared, gone } }: ImageDiff): readonly string[] {
  return [...appeared.map((one) => `new: ${claim(one)}`), ...gone.map((one) => `gone: ${claim(one)}`)];
}

/** `registry/repository@sha256:5469749fd490`. */
function shortName(reference: string): string {
  const at = reference.lastIndexOf('@');
  const digest = reference.slice(at + 1);
  return `${reference.slice(0, at)}@${shortDigest(digest as Parameters<typeof shortDigest>[0])}`;
}
