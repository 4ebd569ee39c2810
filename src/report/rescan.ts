// Renders the receipt of rescan: for a terminal, as markdown for the job summary, and as JSON.
import { styleText } from 'node:util';
import { SEVERITIES } from '../evidence/finding.ts';
import { outcomeWord } from '../plan/receipt.ts';
import type { RescanEntry, RescanReceipt, RescanResult, ScannedPlatform } from '../plan/rescan.ts';
import { BOUND, list, page, table } from './blocks.ts';
import { html, visible, visibleJson } from './escape.ts';
import { MARKS } from './findings.ts';
import { renderFailures } from './summary/failures.ts';
import { imageText } from './summary/heading.ts';
import { renderNotes } from './summary/notes.ts';

/** One paragraph for each image, then the services of GitHub. No line break at the end. */
export function renderRescan(result: RescanResult, { color = false }: { readonly color?: boolean } = {}): string {
  const paint = (style: 'red' | 'yellow' | 'dim', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const images = result.images.flatMap((image) => [
    `${visible(image.reference, 500)}: ${image.outcome === 'scanned' ? statusText(image) : paint('red', image.outcome)}`,
    ...(image.error === undefined ? [] : [`  ${paint('red', visible(image.error, 2000))}`]),
    ...image.scans.map((scan) => `  ${scanText(scan)}`),
    ...image.entries.map((entry) => `  ${entryText(entry)}`),
    ...image.notes.map((note) => `  ${paint('yellow', `note: ${visible(note, 1000)}`)}`),
  ]);
  const services = result.services.map((entry) => `${entry.service}: ${entry.outcome}, ${visible(entry.text, 2000)}`);
  return [...images, ...services, summaryLine(result)].join('\n');
}

export function renderRescanMarkdown(result: RescanResult): string {
  const { images, services, dryRun } = result;
  const stopped = images.filter(({ outcome }) => outcome !== 'scanned');
  const mark = stopped.length > 0 ? '❌' : dryRun ? '📝' : '🔁';
  const notes = images.flatMap((image) => image.notes);
  return page([
    `## ${mark} ${dryRun ? 'Dry run: rescan' : 'Rescan'} of ${counted(images.length, 'image')}`,
    html(summaryLine(result), 1000),
    renderFailures(
      stopped.map(({ reference, error, outcome }) => ({
        what: `${imageText(reference)} (${outcome})`,
        error: error ?? 'unknown reason',
      })),
    ),
    stopped.length === images.length ? '' : imagesTable(images),
    services.length === 0
      ? ''
      : list(
          services.map(({ service, outcome, text }) => `**${service}**: ${outcome}, ${html(text, 1000)}`),
          BOUND.notes,
        ),
    renderNotes(notes),
  ]);
}

function imagesTable(images: readonly RescanReceipt[]): string {
  const rows = images
    .filter(({ outcome }) => outcome === 'scanned')
    .map((image) => [
      imageText(image.reference),
      findingsText(image.scans, true),
      String(sum(image.scans.map(({ fixable }) => fixable))),
      html(statusText(image), 500),
    ]);
  return table(['Image', 'Findings', 'Fixable', 'Result'], rows, BOUND.table);
}

/** Fields may be added but never removed. */
export function renderRescanJson(result: RescanResult): string {
  const { images, services, dryRun } = result;
  const json = {
    dryRun,
    totals: { images: images.length, ...rescanCounts(result) },
    images: images.map(({ reference, outcome, error, scans, entries, notes }) => ({
      reference,
      outcome,
      ...(error !== undefined && { error }),
      scans,
      entries: entries.map(({ operation, outcome: status, object, subject, platform, reason, error: why }) => ({
        operation,
        status,
        digest: object?.digest ?? null,
        subject,
        platform,
        reason,
        ...(why !== undefined && { error: why }),
      })),
      notes,
    })),
    services,
  };
  return visibleJson(`${JSON.stringify(json, null, 2)}\n`);
}

/** Counts over all images. */
export function rescanCounts({ images }: RescanResult) {
  const entries = images.flatMap((image) => image.entries);
  const scans = images.flatMap((image) => image.scans);
  const count = (operation: RescanEntry['operation'], outcomes: readonly string[]): number =>
    entries.filter((entry) => entry.operation === operation && outcomes.includes(entry.outcome)).length;
  return {
    attached: count('attach', ['created', 'planned']),
    deleted: count('delete', ['deleted', 'absent', 'planned']),
    unchanged: images.filter((image) => image.outcome === 'scanned' && isUnchanged(image)).length,
    undecided: images.filter(({ outcome }) => outcome === 'undecided').length,
    failed: images.filter(({ outcome }) => outcome === 'failed').length,
    findings: sum(scans.map(openCount)),
    fixable: sum(scans.map(({ fixable }) => fixable)),
  };
}

function summaryLine(result: RescanResult): string {
  const { attached, deleted, unchanged, undecided, failed, findings, fixable } = rescanCounts(result);
  const would = result.dryRun ? 'to attach' : 'attached';
  return [
    `${counted(result.images.length, 'image')}: ${counted(attached, 'scan')} ${would}`,
    `${counted(deleted, 'older scan')} ${result.dryRun ? 'to delete' : 'deleted'}`,
    `${unchanged} up to date`,
    ...(undecided > 0 ? [`${undecided} undecided`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    `${counted(findings, 'open finding')}, ${fixable} fixable`,
  ].join(', ');
}

function statusText(image: RescanReceipt): string {
  if (isUnchanged(image)) return 'up to date';
  return image.entries.map((entry) => `${outcomeWord(entry)}${on(entry.platform)}: ${entry.reason}`).join('; ');
}

function isUnchanged({ entries }: RescanReceipt): boolean {
  return entries.length === 0;
}

function entryText(entry: RescanEntry): string {
  const error = entry.error === undefined ? '' : ` (${visible(entry.error, 1000)})`;
  const action = entry.outcome === 'planned' ? `would ${entry.operation}` : outcomeWord(entry);
  return `${action}${on(entry.platform)} ${entry.object?.digest ?? ''}: ${visible(entry.reason, 300)}${error}`;
}

function scanText(scan: ScannedPlatform): string {
  const signer = scan.sbom.signer === null ? 'unsigned' : `signed by ${visible(scan.sbom.signer)}`;
  return `${counted(scan.packages, 'package')}${on(scan.platform)} of the SBOM ${scan.sbom.digest}, ${signer}: ${findingsText([scan])}, ${scan.fixable} fixable`;
}

function on(platform: string | null): string {
  return platform === null ? '' : ` for ${visible(platform)}`;
}

function findingsText(scans: readonly ScannedPlatform[], marks = false): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = sum(scans.map(({ counts }) => counts[severity]));
    return count === 0 ? [] : [marks ? `${MARKS[severity]} ${count}` : `${count} ${severity}`];
  });
  return parts.join(marks ? ' ' : ', ') || 'no open findings';
}

function openCount({ counts }: ScannedPlatform): number {
  return sum(SEVERITIES.map((severity) => counts[severity]));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
