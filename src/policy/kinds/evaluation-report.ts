// Owns the checks of evaluation reports: thresholds for metrics.
import { count, flag, list, number, record, text } from '../../json/fields.ts';
import { EvidenceFault } from '../content.ts';
import { bounded, counted, quoted, some } from '../text.ts';
import { defineKind, type Limit, type Objection } from './kind.ts';

const OPTIONS = {
  passed: {
    type: 'flag',
    default: 'false',
    description: 'Whether the report must say that its own thresholds were met',
  },
  thresholds: {
    type: 'limits',
    description: 'Limits of metrics, by `METRIC` for every suite that has it or by `SUITE/METRIC`',
    example: '{ acc: { min: 0.8 }, gsm8k/exact_match: { min: 0.6 } }',
  },
  suites: { type: 'texts', description: 'Suites that must be in the report' },
  'min-samples': { type: 'integer', min: 1, description: 'Minimum number of samples in each suite' },
} as const;

interface Metric {
  readonly name: string;
  readonly variant?: string;
  /** Absent if the report has no number. */
  readonly value?: number;
  readonly passed?: boolean;
}

interface Suite {
  readonly name: string;
  readonly samples?: number;
  readonly metrics: readonly Metric[];
}

export const EVALUATION_REPORT = defineKind({
  description: 'Scores of a model in evaluations',
  options: OPTIONS,
  read: (content) => {
    const json = record(content.json());
    if (!Array.isArray(json.suites)) throw new EvidenceFault('has no list of suites');
    const passed = flag(json.passed);
    const target = text(record(json.target).name);
    return {
      ...(target !== undefined && { target }),
      ...(passed !== undefined && { passed }),
      suites: list(json.suites).map((suite) => suiteOf(record(suite))),
    };
  },
  check: ({ suites, passed, target }, options) => {
    const objections: Objection[] = [];
    if (options.passed === true && passed !== true) {
      objections.push({
        code: 'mismatch',
        text:
          passed === false ? 'says that its thresholds were not met' : 'does not say whether its thresholds were met',
      });
    }
    const missing = (options.suites ?? []).filter((name) => !suites.some((suite) => suite.name === name));
    if (missing.length > 0) {
      objections.push({
        code: 'incomplete',
        text: `has no suite ${some(
          missing.map((name) => quoted(name, 80)),
          5,
        )}`,
      });
    }
    const least = options['min-samples'];
    if (least !== undefined) {
      const small = suites.filter(({ samples = 0 }) => samples < least);
      const texts = small.map(({ name, samples }) => `${quoted(name, 80)} (${samples ?? 'unknown'})`);
      if (small.length > 0) {
        objections.push({ code: 'incomplete', text: `has too few samples, required: ${least}: ${some(texts, 5)}` });
      }
    }
    for (const [name, limit] of Object.entries(options.thresholds ?? {})) {
      objections.push(...thresholdObjections(name, limit, suites));
    }
    const metrics = suites.reduce((sum, suite) => sum + suite.metrics.length, 0);
    const summary = `${counted(metrics, 'metric')} in ${counted(suites.length, 'suite')}`;
    return { objections, summary: target === undefined ? summary : `${summary} of ${bounded(target, 80)}` };
  },
});

/** Every metric of that name must be within the limit, and there must be at least one. */
function thresholdObjections(wanted: string, { min, max }: Limit, suites: readonly Suite[]): Objection[] {
  const found = suites.flatMap(({ name, metrics }) =>
    metrics
      .filter((metric) =>
        [metric.name, `${metric.name},${metric.variant}`].some((one) => one === wanted || `${name}/${one}` === wanted),
      )
      .map((metric) => ({ suite: name, ...metric })),
  );
  if (found.length === 0) return [{ code: 'incomplete', text: `has no metric ${quoted(wanted, 80)}` }];
  const limit = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join(' and ');
  const isWithin = (value: number): boolean =>
    (min === undefined || value >= min) && (max === undefined || value <= max);
  return found
    .filter(({ value }) => value === undefined || !isWithin(value))
    .map(({ suite, name, value }) => ({
      code: 'mismatch' as const,
      text: `has ${bounded(`${suite}/${name}`, 120)} = ${value ?? 'no number'}, required: ${limit}`,
      remedy: 'evaluate a version that reaches the threshold',
    }));
}

function suiteOf(fields: Readonly<Record<string, unknown>>): Suite {
  const samples = count(fields.samples);
  return {
    name: text(fields.name) ?? '',
    ...(samples !== undefined && { samples }),
    metrics: list(fields.metrics).flatMap((metric) => {
      const { name, value, variant, passed } = record(metric);
      const [score, filter, met] = [number(value), text(variant), flag(passed)];
      return [
        {
          name: text(name) ?? '',
          ...(score !== undefined && { value: score }),
          ...(filter !== undefined && { variant: filter }),
          ...(met !== undefined && { passed: met }),
        },
      ];
    }),
  };
}
