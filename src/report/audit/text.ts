// Renders the summary of an audit as lines for a terminal.
import { styleText } from 'node:util';
import type { AuditSummary, ImageNote } from '../../audit/summary.ts';
import { visible } from '../escape.ts';
import { type AuditReportOptions, auditVerdict } from './markdown.ts';

const LISTED = 20;

export function auditText(
  summary: AuditSummary,
  { color }: { readonly color: boolean },
  { changes, since }: AuditReportOptions = {},
): string {
  const bold = (text: string): string => (color ? styleText('bold', text, { validateStream: false }) : text);
  const notes = (title: string, list: readonly ImageNote[]): string[] =>
    list.length === 0
      ? []
      : [
          '',
          bold(title),
          ...list.slice(0, LISTED).map(({ reference, text }) => `  ${visible(reference, 300)}: ${visible(text, 300)}`),
          ...more(list.length),
        ];
  const groups = summary.groups.slice(0, LISTED).map(({ name, images, outcomes }) => {
    return `  ${visible(name)}: ${images} images, ${outcomes.failed} failed, ${outcomes.undecided} undecided`;
  });
  return [
    bold(auditVerdict(summary)),
    `${summary.withFixableCritical} with a critical finding that has a fix, ${summary.notScanned} without a scan`,
    ...(groups.length > 0 ? ['', bold('Groups'), ...groups, ...more(summary.groups.length)] : []),
    ...notes('No shard reported', summary.unknown),
    ...notes('Undecided', summary.undecided),
    ...notes('Failed', summary.failed),
    ...notes('Findings with a fix', summary.worst),
    ...notes('Findings may be missing', summary.incomplete),
    ...(changes === undefined
      ? []
      : [
          '',
          bold(`Changes since ${visible(since ?? '')}`),
          ...(changes.length === 0 ? ['  nothing changed'] : []),
          ...changes
            .slice(0, LISTED)
            .map((one) => `  ${visible(one.reference, 300)}: ${visible(one.changes.join('; '), 500)}`),
          ...more(changes.length),
        ]),
  ].join('\n');
}

function more(count: number): string[] {
  return count > LISTED ? [`  and ${count - LISTED} more`] : [];
}
