// Owns the checks of red-team summaries: worst severity, success rate and accepted risks.
import { count, list, record, text } from '../../json/fields.ts';
import { EvidenceFault } from '../content.ts';
import { bounded, counted, quoted, some } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';

const OPTIONS = {
  'max-severity': {
    type: 'choice',
    values: ['critical', 'high', 'medium', 'low', 'none'],
    description: 'The worst severity of a successful attack that is allowed',
  },
  'accepted-risks': {
    type: 'flag',
    default: 'true',
    description:
      'Whether a category with an accepted risk that has not expired is allowed to exceed `max-severity`, up to the severity that was accepted',
  },
  'max-success-rate': {
    type: 'number',
    min: 0,
    max: 1,
    description: 'Maximum share of successful attacks in each category, 0 to 1',
  },
  'min-attempts': { type: 'integer', min: 1, description: 'Minimum number of attempts in each category' },
  categories: { type: 'texts', description: 'Categories that must have been attempted' },
} as const;

/** In ascending order of severity. */
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;
type Severity = (typeof SEVERITIES)[number];

interface Category {
  readonly name: string;
  readonly attempts: number;
  readonly successes: number;
  readonly worst?: Severity;
}

interface AcceptedRisk {
  readonly id: string;
  readonly category?: string;
  readonly severity?: Severity;
  readonly expires: string;
}

interface RedTeamFacts {
  readonly categories: readonly Category[];
  readonly worst?: Severity;
  readonly acceptedRisks: readonly AcceptedRisk[];
}

export const RED_TEAM_SUMMARY = defineKind({
  description: 'The result of attacks on a model',
  options: OPTIONS,
  read: (content): RedTeamFacts => {
    const json = record(content.json());
    if (!Array.isArray(json.categories)) throw new EvidenceFault('has no list of categories');
    const worst = severityOf(json.worstSeverity);
    return {
      categories: list(json.categories).map((one) => categoryOf(record(one))),
      ...(worst !== undefined && { worst }),
      acceptedRisks: list(json.acceptedRisks).map((one) => riskOf(record(one))),
    };
  },
  check: (facts, options, { now }) => {
    const { categories, acceptedRisks } = facts;
    const objections: Objection[] = [];
    const limit = options['max-severity'] as Severity | undefined;
    const valid = acceptedRisks.filter(({ expires }) => Date.parse(expires) > now);
    const waived: string[] = [];
    if (limit !== undefined) {
      const risks = options['accepted-risks'] === false ? [] : valid;
      const above = categoriesAbove(facts, limit).filter((category) => {
        const risk = risks.find((one) => covers(one, category));
        if (risk !== undefined)
          waived.push(
            `${bounded(category.name, 80)}: accepted risk ${bounded(risk.id, 80)} until ${bounded(risk.expires, 40)}`,
          );
        return risk === undefined;
      });
      const texts = above.map(
        ({ name, worst }) => `${quoted(name, 80)} (${worst ?? 'unrated'}${expiredText(acceptedRisks, name, now)})`,
      );
      if (above.length > 0) {
        objections.push({
          code: 'findings',
          text: `has successful attacks above ${limit} in ${counted(above.length, 'category')}: ${some(texts, 5)}`,
          remedy: 'fix the weakness and test again, or record an accepted risk with an expiry in the summary',
        });
      }
    }
    const rate = options['max-success-rate'];
    const successful = categories.filter(
      ({ attempts, successes }) => rate !== undefined && successes > rate * attempts,
    );
    if (successful.length > 0) {
      const texts = successful.map(
        ({ name, attempts, successes }) => `${quoted(name, 80)} (${successes} of ${attempts})`,
      );
      objections.push({ code: 'findings', text: `has a success rate above ${rate}: ${some(texts, 5)}` });
    }
    const least = options['min-attempts'] ?? 0;
    const few = categories.filter(({ attempts }) => attempts < least);
    if (few.length > 0) {
      const texts = few.map(({ name, attempts }) => `${quoted(name, 80)} (${attempts})`);
      objections.push({ code: 'incomplete', text: `has too few attempts, required: ${least}: ${some(texts, 5)}` });
    }
    const tried = new Set(categories.filter(({ attempts }) => attempts > 0).map(({ name }) => name));
    const missing = (options.categories ?? []).filter((name) => !tried.has(name));
    if (missing.length > 0) {
      const names = missing.map((name) => quoted(name, 80));
      objections.push({ code: 'incomplete', text: `has no attempts in the category ${some(names, 5)}` });
    }
    return { objections, waived, summary: counted(categories.length, 'category') };
  },
});

/** Categories with a successful attack above the limit. Without a severity of its own, a category has that of the summary. */
function categoriesAbove({ categories, worst }: RedTeamFacts, limit: Severity): Category[] {
  const isAbove = (severity: Severity | undefined): boolean =>
    SEVERITIES.indexOf(severity ?? 'critical') > SEVERITIES.indexOf(limit);
  const successful = categories
    .filter(({ successes }) => successes > 0)
    .map((one) => ({ ...one, worst: one.worst ?? worst ?? 'critical' }));
  const above = successful.filter((category) => isAbove(category.worst));
  // The worst severity of the summary may be above that of all its categories.
  if (above.length > 0 || worst === undefined || !isAbove(worst)) return above;
  return [{ name: 'the summary', attempts: 0, successes: 0, worst }];
}

function covers({ category, severity }: AcceptedRisk, { name, worst }: Category): boolean {
  if (category !== undefined && category !== name) return false;
  // An accepted risk without category and severity covers nothing.
  if (severity === undefined) return category !== undefined;
  return SEVERITIES.indexOf(worst ?? 'critical') <= SEVERITIES.indexOf(severity);
}

function expiredText(risks: readonly AcceptedRisk[], name: string, now: number): string {
  const expired = risks.find((risk) => risk.category === name && !(Date.parse(risk.expires) > now));
  return expired === undefined ? '' : `, accepted only until ${bounded(expired.expires, 40)}`;
}

function severityOf(value: unknown): Severity | undefined {
  return SEVERITIES.find((known) => known === value);
}

function categoryOf(fields: Readonly<Record<string, unknown>>): Category {
  const [attempts, successes] = [count(fields.attempts), count(fields.successes)];
  if (attempts === undefined || successes === undefined || successes > attempts) {
    throw new EvidenceFault(
      `has a category whose attempts and successes are not plausible: ${quoted(fields.name, 80)}`,
    );
  }
  const worst = severityOf(fields.worstSeverity);
  return { name: text(fields.name) ?? '', attempts, successes, ...(worst !== undefined && { worst }) };
}

function riskOf(fields: Readonly<Record<string, unknown>>): AcceptedRisk {
  const [category, severity] = [text(fields.category), severityOf(fields.severity)];
  return {
    id: text(fields.id) ?? '',
    expires: text(fields.expires) ?? '',
    ...(category !== undefined && { category }),
    ...(severity !== undefined && { severity }),
  };
}
