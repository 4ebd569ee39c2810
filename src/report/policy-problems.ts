// Renders the problems of policies: lines for a terminal, and annotations of the runner on the policy's lines.
import { type PolicyProblem, problemLine } from '../policy/schema/problem.ts';
import { visible } from './escape.ts';

/** A message of the checked file is bounded by the reader; this is for the positions in included ones. */
const MAX_LINE = 2_000;

export function problemLines(problems: readonly PolicyProblem[]): string {
  return problems.map((problem) => `${visible(problemLine(problem), MAX_LINE)}\n`).join('');
}

/**
 * The commands by which a workflow run shows each problem on its line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
export function problemAnnotations(problems: readonly PolicyProblem[]): string {
  return problems
    .map(({ severity, at, text }) => {
      const place = `file=${property(at.file)},line=${at.line},col=${at.column}`;
      return `::${severity} ${place}::${data(visible(text, MAX_LINE))}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(visible(text, MAX_LINE)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
