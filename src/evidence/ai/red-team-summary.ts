// Converts promptfoo red-team runs to red-team summaries (schemas/red-team-summary.v1.schema.json).

import { list, record, text } from '../../json/fields.ts';
import { eachValue } from '../../json/pick.ts';
import type { Blob } from '../../oci/store.ts';

const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;
type Severity = (typeof SEVERITIES)[number];

interface Category {
  readonly name: string;
  attempts: number;
  successes: number;
  errors: number;
  worstSeverity: Severity;
}

export interface RedTeamSummary {
  readonly target: { readonly name: string };
  readonly method: string;
  readonly categories: readonly Category[];
  readonly worstSeverity: Severity;
}

/**
 * Each result is one attempt of a plugin, the category. A failed test is a successful attack. Results are counted as they
 * are read, so their number is not limited.
 */
export async function fromPromptfooRedTeam(document: Blob, name: string): Promise<RedTeamSummary> {
  const categories = new Map<string, Category>();
  const providers = new Set<string>();
  await eachValue(document, ['results.results[]', 'results.prompts'], name, (place, _, value) => {
    if (place === 'results.prompts') {
      for (const prompt of list(value)) providers.add(text(record(prompt).provider) ?? 'unknown');
      return;
    }
    countAttempt(record(value), categories);
  });
  const counted = [...categories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    target: { name: [...providers].join(', ') || 'unknown' },
    method: 'promptfoo redteam',
    categories: counted,
    worstSeverity: counted.reduce<Severity>((worst, { worstSeverity }) => worseOf(worst, worstSeverity), 'none'),
  };
}

function countAttempt(result: Readonly<Record<string, unknown>>, categories: Map<string, Category>): void {
  const metadata = { ...record(record(result.testCase).metadata), ...record(result.metadata) };
  const name = text(metadata.pluginId) ?? 'other';
  const category = categories.get(name) ?? { name, attempts: 0, successes: 0, errors: 0, worstSeverity: 'none' };
  categories.set(name, category);
  category.attempts += 1;
  // failureReason 2 is an error of the run, 1 a failed assertion.
  if (result.failureReason === 2) category.errors += 1;
  else if (result.success === false) {
    category.successes += 1;
    category.worstSeverity = worseOf(category.worstSeverity, severityOf(metadata.severity));
  }
}

/** A successful attack without a severity counts as medium. */
function severityOf(value: unknown): Severity {
  const named = text(value)?.toLowerCase();
  return SEVERITIES.find((severity) => severity === named) ?? 'medium';
}

function worseOf(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}
