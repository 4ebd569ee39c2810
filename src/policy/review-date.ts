// Computes when a decision must be made again, because the passing of time alone can change it. Pure.
import type { Decision } from './decision.ts';
import type { EvidenceRequirement, Policy } from './model.ts';
import { endOfDay } from './trust.ts';

/**
 * The end of an exception, of a signer's trust or of a maximum age, whichever comes first after the decision (RFC 3339).
 * Undefined if nothing in the policy expires.
 */
export function reviewDate(policy: Policy, decision: Decision): string | undefined {
  const now = Date.parse(decision.time);
  const used = new Set(decision.results.flatMap(({ evidence }) => evidence.flatMap(({ trustedAs }) => trustedAs)));
  const ends = [
    ...policy.exceptions.map(({ until }) => endOfDay(until)),
    ...Object.entries(policy.trust).flatMap(([name, { until }]) =>
      until === undefined || !used.has(name) ? [] : [endOfDay(until)],
    ),
    ...policy.require.flatMap((requirement) => {
      const rows = requirement.type === 'any-of' ? requirement.anyOf : [requirement];
      return rows.flatMap((row) => agesOf(row, requirement.name, decision));
    }),
  ].filter((end) => Number.isFinite(end) && end > now);
  return ends.length === 0 ? undefined : new Date(Math.min(...ends)).toISOString();
}

function agesOf({ maxAge, kind }: EvidenceRequirement, name: string, { results }: Decision): number[] {
  if (maxAge === undefined) return [];
  const result = results.find((one) => one.name === name);
  return (result?.evidence ?? [])
    .filter((one) => one.kind === kind)
    .flatMap(({ time, claimed }) => {
      const at = time ?? claimed;
      return at === undefined ? [] : [Date.parse(at) + maxAge];
    });
}
