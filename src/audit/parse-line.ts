// Reads audit lines that an earlier call wrote, and validates them, because the user may pass any file.
import { UserError } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import { parseJson } from '../json/parse.ts';
import type { Outcome } from '../policy/decision.ts';
import {
  AUDIT_LINE_SCHEMA,
  type AuditLine,
  LIMITS,
  type LineFindings,
  NO_BEHAVIOUR,
  type SeverityCounts,
} from './line.ts';

/** A line has a few kilobytes; one with every list at its limit has less than this. */
export const MAX_LINE_BYTES = 1024 * 1024;

const OUTCOMES: readonly Outcome[] = ['passed', 'warned', 'failed', 'undecided'];
const MAX_TEXT = 4096;

/** Throws a UserError that begins with `place` if the text is not an audit line. */
export function parseLine(text: string, place: string): AuditLine {
  const refused = (why: string): UserError =>
    new UserError(`${place} is not an audit line: ${why}; pass files that \`oci-evidence audit\` wrote`);
  if (text.length > MAX_LINE_BYTES) throw refused(`it has more than ${MAX_LINE_BYTES} characters`);
  const json = parseJson(text);
  if (!isRecord(json)) throw refused('it is not a JSON object');
  if (json.$schema !== AUDIT_LINE_SCHEMA) throw refused(`its $schema is not ${AUDIT_LINE_SCHEMA}`);
  const outcome = OUTCOMES.find((one) => one === json.outcome);
  if (outcome === undefined) throw refused(`outcome is not ${OUTCOMES.join(', ')}`);
  const needed = (field: string): string => {
    const value = json[field];
    if (typeof value !== 'string' || value === '') throw refused(`${field} is missing`);
    return cut(value);
  };
  const findings = isRecord(json.findings) ? findingsOf(json.findings) : null;
  const [error, policy, behaviour] = [json.error, json.policy, objectOf(json.behaviour)];
  return {
    $schema: AUDIT_LINE_SCHEMA,
    reference: needed('reference'),
    registry: textOrNull(json.registry),
    repository: needed('repository'),
    tag: textOrNull(json.tag),
    digest: textOrNull(json.digest),
    labels: objects(json.labels, LIMITS.labels).map(({ name, value }) => ({
      name: textOf(name),
      value: textOf(value),
    })),
    places: textsOf(json.places, LIMITS.places),
    time: needed('time'),
    outcome,
    error: isRecord(error) ? { code: textOf(error.code), message: textOf(error.message) } : null,
    policy: isRecord(policy) ? { source: textOf(policy.source), digest: textOf(policy.digest) } : null,
    reviewBy: textOrNull(json.reviewBy),
    platforms: textsOf(json.platforms, LIMITS.platforms),
    missing: objects(json.missing, LIMITS.missing).map((one) => ({
      name: textOf(one.name),
      requirement: textOf(one.requirement),
      kind: textOrNull(one.kind),
      platform: textOrNull(one.platform),
      outcome: OUTCOMES.find((known) => known === one.outcome) ?? 'undecided',
      code: textOf(one.code),
      reason: textOf(one.reason),
      remedy: textOf(one.remedy),
    })),
    evidence: objects(json.evidence, LIMITS.evidence).map((one) => ({
      kind: textOf(one.kind),
      digest: textOf(one.digest),
      platform: textOrNull(one.platform),
      source: textOf(one.source),
      signature: textOf(one.signature),
      signer: textOrNull(one.signer),
      signedAt: textOrNull(one.signedAt),
      created: textOrNull(one.created),
      trustedAs: textsOf(one.trustedAs, LIMITS.notes),
      satisfies: one.satisfies === true,
    })),
    signers: textsOf(json.signers, LIMITS.evidence),
    ages: objects(json.ages, LIMITS.notes * 3).map((one) => ({
      kind: textOf(one.kind),
      newest: textOf(one.newest),
      days: numberOf(one.days),
      trusted: one.trusted === true,
    })),
    findings,
    findingsIncomplete: incompleteOf(json.findingsIncomplete, findings),
    behaviour: {
      ...NO_BEHAVIOUR,
      referrers: textOrNull(behaviour.referrers),
      queries: numberOf(behaviour.queries),
      pages: numberOf(behaviour.pages),
      listed: numberOf(behaviour.listed),
      errors: textsOf(behaviour.errors, LIMITS.notes),
      warnings: textsOf(behaviour.warnings, LIMITS.notes),
      requests: numberOf(behaviour.requests),
      receivedBytes: numberOf(behaviour.receivedBytes),
      milliseconds: numberOf(behaviour.milliseconds),
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

function findingsOf(fields: Fields): LineFindings {
  return {
    scans: numberOf(fields.scans),
    verified: fields.verified === true,
    incomplete: fields.incomplete === true,
    open: countsOf(fields.open),
    fixable: countsOf(fields.fixable),
    worst: objects(fields.worst, LIMITS.worst).map((one) => ({
      id: textOf(one.id),
      severity: textOf(one.severity),
      package: textOf(one.package),
      installed: textOrNull(one.installed),
      fixed: textOrNull(one.fixed),
    })),
  };
}

/** Lines of earlier versions only state that findings may be missing. */
function incompleteOf(value: unknown, findings: LineFindings | null): readonly string[] {
  if (value === undefined && findings?.incomplete === true) return ['a scan states that findings may be missing'];
  return textsOf(value, LIMITS.notes);
}

function countsOf(value: unknown): SeverityCounts {
  const counts = objectOf(value);
  return {
    critical: numberOf(counts.critical),
    high: numberOf(counts.high),
    medium: numberOf(counts.medium),
    low: numberOf(counts.low),
    negligible: numberOf(counts.negligible),
    unknown: numberOf(counts.unknown),
  };
}

function objectOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function objects(value: unknown, most: number): readonly Fields[] {
  return Array.isArray(value) ? value.slice(0, most).filter(isRecord) : [];
}

function textsOf(value: unknown, most: number): string[] {
  return Array.isArray(value) ? value.slice(0, most).map(textOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? cut(value) : '';
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? cut(value) : null;
}

function numberOf(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;
}

function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`;
}
