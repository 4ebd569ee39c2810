// Makes the audit line of an image from the audit record of its decision, or from the error that took its place. Pure.
import { isKind } from '../evidence/kinds.ts';
import { parseReference } from '../oci/reference.ts';
import type { Traffic } from '../oci/store.ts';
import type { AuditRecord, RecordedEvidence } from '../policy/audit-record.ts';
import type { Outcome } from '../policy/decision.ts';
import {
  type Age,
  AUDIT_LINE_SCHEMA,
  type AuditLine,
  type Label,
  LIMITS,
  type LineEvidence,
  type Missing,
  NO_BEHAVIOUR,
  type RegistryBehaviour,
} from './line.ts';
import type { ScanFindings } from './scan-findings.ts';
import { parsePattern } from './target.ts';

/** What is known of an image before it is read. */
export interface LinePlace {
  /** Canonical. */
  readonly reference: string;
  readonly labels: readonly Label[];
  readonly places: readonly string[];
}

const DAY = 24 * 60 * 60 * 1000;

/** The line of an image with a decision. */
export function lineOfRecord(
  place: LinePlace,
  record: AuditRecord,
  { findings, incomplete }: ScanFindings,
  traffic: Traffic,
): AuditLine {
  const { decision, subject, policy, time, reviewBy, warnings, evidence } = record;
  return {
    ...head(place, time),
    digest: subject.digest,
    outcome: decision.outcome,
    error: null,
    policy: { source: cut(policy.source), digest: policy.digest },
    reviewBy,
    platforms: subject.platforms.flatMap(({ name }) => (name === null ? [] : [cut(name)])).slice(0, LIMITS.platforms),
    missing: missingOf(decision.results),
    evidence: evidence.slice(0, LIMITS.evidence).map(evidenceOf),
    signers: signersOf(evidence),
    ages: agesOf(evidence, Date.parse(time)),
    findings,
    findingsIncomplete: [...new Set(incomplete.map((text) => cut(text)))].slice(0, LIMITS.notes),
    behaviour: behaviourOf(record.queries, warnings, traffic),
  };
}

/** The line of an image without a decision. */
export function lineOfError(
  place: LinePlace,
  time: string,
  failure: {
    readonly outcome: Extract<Outcome, 'failed' | 'undecided'>;
    readonly code: string;
    readonly message: string;
  },
  behaviour: RegistryBehaviour = NO_BEHAVIOUR,
): AuditLine {
  return {
    ...head(place, time),
    digest: null,
    outcome: failure.outcome,
    error: { code: failure.code, message: cut(failure.message) },
    policy: null,
    reviewBy: null,
    platforms: [],
    missing: [],
    evidence: [],
    signers: [],
    ages: [],
    findings: null,
    findingsIncomplete: [],
    behaviour,
  };
}

function head({ reference, labels, places }: LinePlace, time: string) {
  return {
    $schema: AUDIT_LINE_SCHEMA,
    reference,
    ...namesOf(reference),
    labels: labels.slice(0, LIMITS.labels).map(({ name, value }) => ({ name: cut(name, 100), value: cut(value, 300) })),
    places: places.slice(0, LIMITS.places).map((one) => cut(one, 300)),
    time,
  };
}

/** A pattern whose images could not be listed has a line too. */
function namesOf(reference: string): Pick<AuditLine, 'registry' | 'repository' | 'tag'> {
  const pattern = parsePattern(reference);
  if (pattern !== undefined) return { registry: pattern.registry, repository: pattern.name, tag: null };
  const parsed = parseReference(reference);
  return parsed.scheme === 'registry'
    ? { registry: parsed.registry, repository: parsed.repository, tag: parsed.tag ?? null }
    : { registry: null, repository: parsed.path, tag: parsed.tag ?? null };
}

function missingOf(results: AuditRecord['decision']['results']): Missing[] {
  return results
    .flatMap(({ name, text, kind, outcome, reasons }) =>
      outcome === 'passed'
        ? []
        : reasons.map(
            (reason): Missing => ({
              name,
              requirement: cut(text, 300),
              kind: kind ?? null,
              platform: reason.platform,
              outcome,
              code: reason.code,
              reason: cut(reason.text),
              remedy: cut(reason.remedy),
            }),
          ),
    )
    .slice(0, LIMITS.missing);
}

function evidenceOf(one: RecordedEvidence): LineEvidence {
  return {
    kind: isKind(one.kind) ? one.kind : cut(one.kind, 60),
    digest: one.digest,
    platform: one.platform === null ? null : cut(one.platform, 80),
    source: one.source,
    signature: one.verification,
    signer: one.signer === null ? null : signerName(one.signer),
    signedAt: one.signedAt,
    created: one.created === null ? null : cut(one.created, 60),
    trustedAs: one.trustedAs.slice(0, LIMITS.notes),
    satisfies: one.satisfies.length > 0,
  };
}

function signerName({ kind, name }: NonNullable<RecordedEvidence['signer']>): string {
  return cut(kind === 'key' ? `key ${name}` : name, 300);
}

function signersOf(evidence: readonly RecordedEvidence[]): string[] {
  const names = evidence.flatMap(({ verification, signer }) =>
    verification === 'verified' && signer !== null ? [signerName(signer)] : [],
  );
  return [...new Set(names)].sort().slice(0, LIMITS.evidence);
}

/** By the trusted time if there is one; otherwise by the time that the evidence claims. */
function agesOf(evidence: readonly RecordedEvidence[], now: number): Age[] {
  const newest = new Map<string, Age & { readonly at: number }>();
  for (const { kind, signedAt, created } of evidence) {
    const text = signedAt ?? created;
    const at = Date.parse(text ?? '');
    if (text === null || Number.isNaN(at) || !isKind(kind)) continue;
    const trusted = signedAt !== null;
    const known = newest.get(kind);
    const isBetter = known === undefined || (trusted === known.trusted ? at > known.at : trusted);
    if (!isBetter) continue;
    newest.set(kind, { kind, newest: new Date(at).toISOString(), days: Math.floor((now - at) / DAY), trusted, at });
  }
  return [...newest.values()].map(({ at: _, ...age }) => age).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}

function behaviourOf(
  queries: AuditRecord['queries'],
  warnings: readonly string[],
  { requests, receivedBytes, milliseconds }: Traffic,
): RegistryBehaviour {
  const ways = new Set(queries.flatMap(({ via }) => (via === null ? [] : [via])));
  const sum = (of: 'pages' | 'referrers'): number => queries.reduce((total, query) => total + query[of], 0);
  const errors = queries.flatMap(({ error }) => (error === undefined ? [] : [cut(error)]));
  return {
    referrers: ways.size > 1 ? 'mixed' : ([...ways][0] ?? null),
    queries: queries.length,
    pages: sum('pages'),
    listed: sum('referrers'),
    errors: [...new Set(errors)].slice(0, LIMITS.notes),
    warnings: [...new Set(warnings.map((text) => cut(text)))].slice(0, LIMITS.notes),
    requests,
    receivedBytes,
    milliseconds: Math.round(milliseconds),
  };
}

function cut(text: string, most: number = LIMITS.text): string {
  // Readers of JSON refuse half of a surrogate pair.
  return (text.length <= most ? text : `${text.slice(0, most - 1)}…`).toWellFormed();
}
