// Converts the results of evaluation tools to evaluation reports (schemas/evaluation-report.v1.schema.json).

import { count, flag, list, number, present, record, text } from '../../json/fields.ts';
import { pickValues } from '../../json/pick.ts';
import type { Blob } from '../../oci/store.ts';

export interface Metric {
  readonly name: string;
  readonly variant?: string;
  readonly value: number;
  readonly standardError?: number;
  readonly higherIsBetter?: boolean;
}

interface Suite {
  readonly name: string;
  readonly metrics: readonly Metric[];
}

/** The body of a report, in the order of its schema. */
export interface EvaluationReport {
  readonly target: { readonly name: string; readonly version?: string; readonly provider?: string };
  readonly suites: readonly Partial<Suite>[];
  readonly passed?: boolean;
}

/** EleutherAI's lm-evaluation-harness: `results` maps tasks to `metric,filter` values and their `metric_stderr,filter`. */
export async function fromHarness(document: Blob, name: string): Promise<EvaluationReport> {
  const found = await pickValues(
    document,
    [
      'results',
      'versions',
      'n-shot',
      'n-samples',
      'configs',
      'higher_is_better',
      'config',
      'model_name',
      'model_source',
    ],
    name,
  );
  const config = record(found.config);
  const suites = Object.entries(record(found.results)).map(([task, values]) =>
    present({
      name: task,
      version: text(record(found.versions)[task]),
      dataset: text(record(record(found.configs)[task]).dataset_path),
      samples: count(record(record(found['n-samples'])[task]).effective),
      shots: count(record(found['n-shot'])[task]),
      metrics: harnessMetrics(record(values), record(record(found.higher_is_better)[task])),
    }),
  );
  return {
    target: {
      name: text(found.model_name) ?? text(config.model) ?? 'unknown',
      ...present({ provider: text(found.model_source) }),
    },
    suites: suites.map(withMetrics),
  };
}

function harnessMetrics(
  values: Readonly<Record<string, unknown>>,
  better: Readonly<Record<string, unknown>>,
): readonly Metric[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const [metric = '', filter] = key.split(',', 2);
    const measured = number(value);
    if (filter === undefined || metric.endsWith('_stderr') || measured === undefined) return [];
    const optional = present({
      standardError: number(values[`${metric}_stderr,${filter}`]),
      higherIsBetter: flag(better[metric]),
    });
    return [{ name: metric, ...(filter !== 'none' && { variant: filter }), value: measured, ...optional }];
  });
}

/** UK AISI's Inspect: one log is one task; its scores hold metrics by scorer, the standard error among them. */
export async function fromInspect(document: Blob, name: string): Promise<EvaluationReport> {
  const found = await pickValues(document, ['status', 'eval', 'results'], name);
  const evaluated = record(found.eval);
  const results = record(found.results);
  const suite = present({
    name: text(evaluated.task) ?? 'unknown',
    version: text(evaluated.task_version),
    dataset: text(record(evaluated.dataset).name) ?? text(record(evaluated.dataset).location),
    samples: count(results.completed_samples),
    metrics: list(results.scores).flatMap((score) => inspectMetrics(record(score))),
  });
  return {
    target: {
      name: text(evaluated.model) ?? 'unknown',
      ...present({ version: text(record(evaluated.revision).commit) }),
    },
    suites: [withMetrics(suite)],
    // The results of a log that ended early are unreliable.
    ...(found.status !== 'success' && { passed: false }),
  };
}

function inspectMetrics(score: Readonly<Record<string, unknown>>): readonly Metric[] {
  const variant = text(score.name);
  const metrics = Object.values(record(score.metrics)).map(record);
  const standardError = number(metrics.find((metric) => metric.name === 'stderr')?.value);
  return metrics
    .filter((metric) => metric.name !== 'stderr')
    .flatMap((metric, at) => {
      const value = number(metric.value);
      if (value === undefined) return [];
      const error = at === 0 && standardError !== undefined ? { standardError } : {};
      return [{ name: text(metric.name) ?? 'unknown', ...(variant !== undefined && { variant }), value, ...error }];
    });
}

/** promptfoo: each prompt with each provider is a suite of tests that pass or fail. */
export async function fromPromptfoo(document: Blob, name: string): Promise<EvaluationReport> {
  const found = await pickValues(document, ['results.prompts', 'results.stats'], name);
  const prompts = list(found['results.prompts']).map(record);
  const stats = record(found['results.stats']);
  const total = testsOf(stats.successes, stats.failures, stats.errors);
  const suites = prompts.map((prompt) => {
    const metrics = record(prompt.metrics);
    return {
      name: labelOf(prompt),
      metrics: Object.entries(record(metrics.namedScores)).flatMap(([metric, value]) => {
        const measured = number(value);
        return measured === undefined ? [] : [{ name: metric, value: measured }];
      }),
      tests: testsOf(metrics.testPassCount, metrics.testFailCount, metrics.testErrorCount),
    };
  });
  const providers = [...new Set(prompts.map(({ provider }) => text(provider)).filter((one) => one !== undefined))];
  return {
    target: { name: providers.join(', ') || 'unknown' },
    suites: suites.length > 0 ? suites : [{ name: 'promptfoo', metrics: [], tests: total } as Suite],
    passed: total.failed === 0 && total.errors === 0 && total.passed > 0,
  };
}

/** Without a label of its own, a prompt's label is its whole text. */
function labelOf(prompt: Readonly<Record<string, unknown>>): string {
  const label = text(prompt.label) ?? text(prompt.id) ?? 'prompt';
  const line = label.split('\n', 1)[0] as string;
  const short = [...line].length > 120 ? `${[...line].slice(0, 119).join('')}…` : line;
  const provider = text(prompt.provider);
  return provider === undefined ? short : `${provider}: ${short}`;
}

function testsOf(
  passed: unknown,
  failed: unknown,
  errors: unknown,
): { passed: number; failed: number; errors: number } {
  return { passed: count(passed) ?? 0, failed: count(failed) ?? 0, errors: count(errors) ?? 0 };
}

/** `metrics` is required even if it is empty. */
function withMetrics(suite: Partial<Suite>): Partial<Suite> {
  return { ...suite, metrics: suite.metrics ?? [] };
}
