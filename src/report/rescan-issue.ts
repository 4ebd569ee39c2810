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
const MAX_IMAGES = 400;
const MAX_SHOWN = 200;
const MAX_TOTAL = 1_000_000;

/** A finding as the issue lists it. Texts are untrusted. */
export interface IssueFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly package: string;
  readonly installed: string;
  readonly fixed: string;
}

/** The findings of an image. An issue that is full has only the most urgent ones. */
export interface ImageFindings {
  /** The most urgent first. */
  readonly findings: readonly IssueFinding[];
  /** Those that are left out included. */
  readonly total: number;
}

/** By image: `registry/repository:tag`. */
export type IssueState = ReadonlyMap<string, ImageFindings>;

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** The open findings with a fixed version that are at least as severe as `least`, each once. */
export function fixableFindings(findings: readonly Finding[], least: Severity): ImageFindings {
  const limit = SEVERITIES.indexOf(least);
  const wanted = findings.filter(
    (finding) => isOpen(finding) && finding.fixed !== undefined && SEVERITIES.indexOf(finding.severity) <= limit,
  );
  const listed = distinctFindings(wanted).map((finding) => ({
    id: bounded(finding.id),
    severity: finding.severity,
    package: bounded(whereText(finding)),
    installed: bounded(finding.installed ?? ''),
    fixed: bounded(finding.fixed ?? ''),
  }));
  return { findings: listed, total: listed.length };
}

export function findingCount(state: IssueState): number {
  return [...state.values()].reduce((sum, { total }) => sum + total, 0);
}

/** Whether every finding is in `known` too, as far as an issue that is full has them. */
export function isKnown(state: IssueState, known: IssueState): boolean {
  return [...state].every(([image, { findings, total }]) => {
    const { findings: listed, total: all } = known.get(image) ?? { findings: [], total: 0 };
    const keys = new Set(listed.map(keyOf));
    const isFull = all > listed.length && all === total;
    return (isFull ? findings.slice(0, listed.length) : findings).every((finding) => keys.has(keyOf(finding)));
  });
}

/** Whether `known` has the findings of `state`, and for its images no others. Images that a full issue leaves out count as known. */
export function isIn(state: IssueState, known: IssueState): boolean {
  return [...state].every(([image, own]) => {
    const there = known.get(image);
    if (there === undefined) return own.total === 0 || known.size >= MAX_IMAGES;
    return there.total === own.total && isKnown(new Map([[image, there]]), new Map([[image, own]]));
  });
}

/** The data of an issue that this program rendered; empty for a body that somebody has changed beyond recognition. */
export function issueState(body: string): IssueState {
  const [, json = ''] = /^<!-- oci-evidence data (\{.*\}) -->\r?$/m.exec(body) ?? [];
  const data = record(parseJson(json));
  const totals = record(data.totals);
  return new Map(
    Object.entries(record(data.images))
      .slice(0, MAX_IMAGES)
      .map(([image, value]) => {
        const findings = items(value).flatMap(findingOf);
        const total = Number.isSafeInteger(totals[image]) ? Math.min(Number(totals[image]), MAX_TOTAL) : 0;
        return [bounded(image), { findings, total: Math.max(findings.length, total) }];
      }),
  );
}

/** The same state gives the same text. If there are too many, the least urgent findings are left out, then images. */
export function renderIssue(state: IssueState, least: Severity): IssueText {
  const sorted = [...state].filter(([, { total }]) => total > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const title = titleOf(findingCount(state), sorted.length);
  let images = MAX_IMAGES;
  for (let most = MAX_SHOWN; ; ) {
    const shown = sorted.slice(0, images).map(([image, { findings, total }]): [string, ImageFindings] => {
      return [image, { findings: findings.slice(0, most), total }];
    });
    const body = bodyOf(new Map(shown), sorted.length, least);
    if (Buffer.byteLength(body) <= MAX_BYTES || images === 0) return { title, body };
    if (most > 0) most = Math.floor(most / 2);
    else images = Math.floor(images / 2);
  }
}

function titleOf(total: number, images: number): string {
  if (total === 0) return 'No fixable findings in images';
  return `${total} fixable ${total === 1 ? 'finding' : 'findings'} in ${images} ${images === 1 ? 'image' : 'images'}`;
}

function bodyOf(shown: IssueState, images: number, least: Severity): string {
  const listed = Object.fromEntries([...shown].map(([image, { findings }]) => [image, findings]));
  const totals = Object.fromEntries(
    [...shown].flatMap(([image, { findings, total }]) => (total > findings.length ? [[image, total]] : [])),
  );
  const data = scriptJson({ version: 1, images: listed, ...(Object.keys(totals).length > 0 && { totals }) });
  const sections = [...shown].map(([image, { findings, total }]) => {
    const rows = findings.map((finding) => [
      `${MARKS[finding.severity]} ${finding.severity}`,
      code(finding.id, 100),
      code(finding.package, 100),
      code(finding.installed, 60),
      code(finding.fixed, 60),
    ]);
    const left = total - rows.length;
    const findingsTable =
      rows.length === 0 ? '' : table(['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'], rows, MAX_BYTES);
    const more = left === 0 ? '' : `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the scan.`;
    return [`### ${code(image, 300)}`, findingsTable, more].filter((part) => part !== '').join('\n\n');
  });
  const hidden = images - shown.size;
  const head =
    images === 0
      ? `No open finding of severity ${least} or higher has a fixed version.`
      : `The last ${images === 1 ? 'scan of 1 image has' : `scans of ${images} images have`} open findings of severity ${least} or higher with a fixed version. Update the packages, and rebuild.`;
  return page([
    `${ISSUE_MARKER}\n<!-- oci-evidence data ${data} -->`,
    head,
    ...sections,
    hidden === 0
      ? ''
      : `${hidden} more ${hidden === 1 ? 'image has' : 'images have'} such findings; see the summaries of the jobs.`,
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
