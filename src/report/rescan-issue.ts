// Renders the issue with the fixable findings of images, and reads the data that it keeps for the next run.
import { type Finding, isOpen, SEVERITIES, type Severity } from '../evidence/finding.ts';
import { list as items, record, text } from '../json/fields.ts';
import { parseJson } from '../json/parse.ts';
import { page, table } from './blocks.ts';
import { code, scriptJson } from './escape.ts';
import { distinctFindings, MARKS, whereText } from './findings.ts';

/** The first line of the body, by which a later run finds the issue. */
export const ISSUE_MARKER = '<!-- oci-evidence rescan -->';

/** GitHub takes 65,536 characters. */
const MAX_BYTES = 60_000;
const MAX_TEXT = 200;
const MAX_IMAGES = 200;

/** A finding as the issue lists it. Texts are untrusted. */
export interface IssueFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly package: string;
  readonly installed: string;
  readonly fixed: string;
}

/** Findings by image: `registry/repository:tag`, the most urgent first. */
export type IssueState = ReadonlyMap<string, readonly IssueFinding[]>;

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** The open findings with a fixed version that are at least as severe as `least`, each once. */
export function fixableFindings(findings: readonly Finding[], least: Severity): readonly IssueFinding[] {
  const limit = SEVERITIES.indexOf(least);
  const wanted = findings.filter(
    (finding) => isOpen(finding) && finding.fixed !== undefined && SEVERITIES.indexOf(finding.severity) <= limit,
  );
  return distinctFindings(wanted).map((finding) => ({
    id: bounded(finding.id),
    severity: finding.severity,
    package: bounded(whereText(finding)),
    installed: bounded(finding.installed ?? ''),
    fixed: bounded(finding.fixed ?? ''),
  }));
}

export function findingCount(state: IssueState): number {
  return [...state.values()].reduce((sum, findings) => sum + findings.length, 0);
}

/** Whether every finding is in `known` too. */
export function isKnown(state: IssueState, known: IssueState): boolean {
  return [...state].every(([image, findings]) => {
    const keys = new Set(known.get(image)?.map(keyOf));
    return findings.every((finding) => keys.has(keyOf(finding)));
  });
}

/** The data of an issue that this program rendered; empty for a body that somebody has changed beyond recognition. */
export function issueState(body: string): IssueState {
  const [, json = ''] = /^<!-- oci-evidence data (\{.*\}) -->\r?$/m.exec(body) ?? [];
  const images = record(record(parseJson(json)).images);
  return new Map(
    Object.entries(images)
      .slice(0, MAX_IMAGES)
      .map(([image, findings]) => [bounded(image), items(findings).flatMap(findingOf)]),
  );
}

/** The same state gives the same text. The least urgent findings are left out if there are too many. */
export function renderIssue(state: IssueState, least: Severity): IssueText {
  const sorted = new Map(
    [...state]
      .filter(([, findings]) => findings.length > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, MAX_IMAGES),
  );
  const total = findingCount(state);
  for (let most = 200; ; most = Math.floor(most / 2)) {
    const shown = new Map([...sorted].map(([image, findings]) => [image, findings.slice(0, most)]));
    const body = bodyOf(shown, sorted, state.size, least);
    if (Buffer.byteLength(body) <= MAX_BYTES || most === 0) return { title: titleOf(total, sorted.size), body };
  }
}

function titleOf(total: number, images: number): string {
  if (total === 0) return 'No fixable findings in images';
  return `${total} fixable ${total === 1 ? 'finding' : 'findings'} in ${images} ${images === 1 ? 'image' : 'images'}`;
}

function bodyOf(shown: IssueState, all: IssueState, scanned: number, least: Severity): string {
  const data = scriptJson({ version: 1, images: Object.fromEntries(shown) });
  const sections = [...all].map(([image, findings]) => {
    const rows = (shown.get(image) ?? []).map((finding) => [
      `${MARKS[finding.severity]} ${finding.severity}`,
      code(finding.id, 100),
      code(finding.package, 100),
      code(finding.installed, 60),
      code(finding.fixed, 60),
    ]);
    const left = findings.length - rows.length;
    const listed =
      rows.length === 0 ? '' : table(['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'], rows, MAX_BYTES);
    const more = left === 0 ? '' : `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the scan.`;
    return [`### ${code(image, 300)}`, listed, more].filter((part) => part !== '').join('\n\n');
  });
  const total = findingCount(all);
  const images = `${scanned} ${scanned === 1 ? 'image' : 'images'}`;
  const head =
    total === 0
      ? `No open finding of severity ${least} or higher has a fixed version.`
      : `The last scans of ${images} have open findings of severity ${least} or higher with a fixed version. Update the packages, and rebuild.`;
  return page([
    `${ISSUE_MARKER}\n<!-- oci-evidence data ${data} -->`,
    head,
    ...sections,
    'Written by `oci-evidence rescan`, which updates this issue and closes it when nothing is left.',
  ]);
}

function findingOf(value: unknown): readonly IssueFinding[] {
  const fields = record(value);
  const severity = SEVERITIES.find((one) => one === fields.severity);
  const id = text(fields.id);
  if (severity === undefined || id === undefined) return [];
  const field = (name: string): string => bounded(text(fields[name]) ?? '');
  return [
    { id: bounded(id), severity, package: field('package'), installed: field('installed'), fixed: field('fixed') },
  ];
}

function keyOf({ id, package: name, installed }: IssueFinding): string {
  return JSON.stringify([id, name, installed]);
}

function bounded(value: string): string {
  return value.slice(0, MAX_TEXT);
}
