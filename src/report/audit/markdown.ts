// Renders the summary of an audit as GitHub markdown: totals, groups, what is missing, findings with fixes, undecided images.
import type { AuditSummary, Counted, GroupTotals, ImageNote, OutcomeCounts } from '../../audit/summary.ts';
import { fittingParts, page, table } from '../blocks.ts';
import { OUTCOME_WORDS } from '../decision-phrases.ts';
import { code, html } from '../escape.ts';

/** Below 1 MiB, the limit of a job summary. */
const MAX_BYTES = 900_000;
const TABLE_BYTES = 120_000;
const LISTED = 100;

export interface AuditReportOptions {
  /** What changed since an earlier audit; absent if nothing was compared. */
  readonly changes?: readonly ImageChange[];
  readonly since?: string;
  readonly notes?: readonly string[];
}

export interface ImageChange {
  readonly reference: string;
  readonly changes: readonly string[];
}

/** `12 images: 9 passed, 2 failed, 1 undecided`. */
export function auditVerdict({ images, outcomes, unknownImages }: AuditSummary): string {
  const parts = [
    [outcomes.passed, 'passed'],
    [outcomes.warned, 'passed with warnings'],
    [outcomes.failed, 'failed'],
    [outcomes.undecided, 'undecided'],
  ] as const;
  const texts = parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
  const unknown = unknownImages > 0 ? `, of which no shard reported ${unknownImages}` : '';
  return `${counted(images, 'image')}: ${texts.join(', ') || 'none'}${unknown}`;
}

export function auditMarkdown(summary: AuditSummary, options: AuditReportOptions = {}): string {
  const { outcomes, from, to } = summary;
  const mark = OUTCOME_WORDS[worstOutcome(outcomes)].mark;
  const times = from === null || to === null ? '' : `Decided between ${html(from)} and ${html(to)}.`;
  const parts = [
    section('Images that no shard reported', noteTable(summary.unknown, 'Why'), summary.unknown.length),
    section('Undecided', noteTable(summary.undecided, 'Why'), summary.undecided.length),
    changesSection(options),
    groupTable(summary.groups),
    section('Critical and high findings with a fix', noteTable(summary.worst, 'Findings'), summary.worst.length),
    section('Findings may be missing', noteTable(summary.incomplete, 'Why'), summary.incomplete.length),
    section('Failed', noteTable(summary.failed, 'Why'), summary.failed.length),
    countTable('Requirements that are not met', 'Requirement', summary.missing),
    countTable('Signers', 'Signer', summary.signers),
    section('Oldest evidence', noteTable(summary.oldestEvidence, 'Age'), summary.oldestEvidence.length),
    registryTable(summary),
    ...(options.notes ?? []).map((note) => html(note, 500)),
  ].filter((part) => part !== '');
  return page([
    `## ${mark} Audit of ${counted(summary.images, 'image')}`,
    `**${auditVerdict(summary)}**`,
    factsOf(summary),
    times,
    ...fittingParts(parts, MAX_BYTES, (left) => `${left} more sections are left out.`),
  ]);
}

function factsOf({ withFixableCritical, withFixableHigh, notScanned, incompleteImages }: AuditSummary): string {
  const facts = [
    `${counted(withFixableCritical, 'image')} with a critical finding that has a fix`,
    `${counted(withFixableHigh, 'image')} with a high one`,
    `${counted(notScanned, 'image')} without a scan that could be read`,
    ...(incompleteImages > 0 ? [`${counted(incompleteImages, 'image')} whose findings are incomplete`] : []),
  ];
  return `${facts.join(' · ')}.`;
}

function worstOutcome({ failed, undecided, warned }: OutcomeCounts): keyof OutcomeCounts {
  if (failed > 0) return 'failed';
  if (undecided > 0) return 'undecided';
  return warned > 0 ? 'warned' : 'passed';
}

function changesSection({ changes, since }: AuditReportOptions): string {
  if (changes === undefined) return '';
  const title = `Changes since ${html(since ?? '', 200)}`;
  if (changes.length === 0) return `### ${title}\n\nNothing changed.`;
  const rows = changes.map((one) => [
    code(one.reference, 300),
    one.changes.map((text) => html(text, 300)).join('<br>'),
  ]);
  return section(title, table(['Image', 'Change'], rows, TABLE_BYTES), changes.length);
}

function groupTable(groups: readonly GroupTotals[]): string {
  if (groups.length === 0) return '';
  const rows = groups.map(({ name, images, outcomes, criticalFixable }) => [
    html(name, 200),
    ...[images, outcomes.passed + outcomes.warned, outcomes.failed, outcomes.undecided, criticalFixable].map(String),
  ]);
  const head = ['Group', 'Images', 'Passed', 'Failed', 'Undecided', 'Critical with a fix'];
  return section('Groups', table(head, rows, TABLE_BYTES), 0);
}

function noteTable(notes: readonly ImageNote[], head: string): string {
  const rows = notes
    .slice(0, LISTED)
    .map(({ reference, group, text }) => [code(reference, 300), html(group, 100), html(text, 400)]);
  return table(['Image', 'Group', head], rows, TABLE_BYTES);
}

function countTable(title: string, head: string, counts: readonly Counted[]): string {
  if (counts.length === 0) return '';
  const rows = counts.slice(0, LISTED).map(({ name, images }) => [html(name, 300), String(images)]);
  return section(title, table([head, 'Images'], rows, TABLE_BYTES), 0);
}

function registryTable({ registries }: AuditSummary): string {
  const rows = registries.map(({ name, images, requests, receivedBytes, withProblems, ways }) => [
    html(name, 200),
    ...[images, requests].map(String),
    `${(receivedBytes / 1e6).toFixed(1)} MB`,
    html(ways.join(', ') || 'unknown', 100),
    String(withProblems),
  ]);
  const head = ['Registry', 'Images', 'Requests', 'Received', 'Referrers by', 'Images with warnings or errors'];
  return section('Registries', table(head, rows, TABLE_BYTES), 0);
}

/** `count`: of a list that may be cut, shown in the title. */
function section(title: string, body: string, count: number): string {
  if (count === 0 && /^### /.test(body)) return body;
  if (count === 0 && !body.includes('\n| ')) return '';
  const lines = body.split('\n').length;
  return lines <= 2 ? '' : `### ${title}${count > LISTED ? ` (the first ${LISTED})` : ''}\n\n${body}`;
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
}
