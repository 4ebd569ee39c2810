// Audit lines for tests: one that passed, with every foreign text in it to be chosen.
import { AUDIT_LINE_SCHEMA, type AuditLine, NO_BEHAVIOUR } from '../../src/audit/line.ts';

const NO_COUNTS = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
export const DIGEST = `sha256:${'a'.repeat(64)}`;

export function auditLine(fields: Partial<AuditLine> = {}): AuditLine {
  return {
    $schema: AUDIT_LINE_SCHEMA,
    reference: 'registry.example/acme/app:v1',
    registry: 'registry.example',
    repository: 'acme/app',
    tag: 'v1',
    digest: DIGEST,
    labels: [],
    places: [],
    time: '2026-11-21T12:00:00.000Z',
    outcome: 'passed',
    error: null,
    policy: { source: 'policy.yml', digest: DIGEST },
    reviewBy: null,
    platforms: ['linux/amd64'],
    missing: [],
    evidence: [],
    signers: [],
    ages: [],
    findings: null,
    findingsIncomplete: [],
    behaviour: { ...NO_BEHAVIOUR, referrers: 'api', queries: 1, pages: 1, requests: 10 },
    ...fields,
  };
}

export function numberedLine(number: number, fields: Partial<AuditLine> = {}): AuditLine {
  const repository = `team-${number % 20}/app-${number}`;
  return auditLine({ reference: `registry.example/${repository}:v1`, repository, ...fields });
}

/** A line with `text` wherever a registry, an image, a document or a list has a say. */
export function lineWith(text: string): AuditLine {
  return auditLine({
    reference: text,
    registry: text,
    repository: text,
    tag: text,
    labels: [{ name: 'team', value: text }],
    places: [text],
    outcome: 'failed',
    error: { code: text, message: text },
    policy: { source: text, digest: text },
    platforms: [text],
    missing: [
      {
        name: text,
        requirement: text,
        kind: text,
        platform: text,
        outcome: 'failed',
        code: text,
        reason: text,
        remedy: text,
      },
    ],
    evidence: [
      {
        kind: text,
        digest: text,
        platform: text,
        source: text,
        signature: text,
        signer: text,
        signedAt: text,
        created: text,
        trustedAs: [text],
        satisfies: false,
      },
    ],
    signers: [text],
    ages: [{ kind: text, newest: text, days: 400, trusted: false }],
    findings: {
      scans: 1,
      verified: false,
      incomplete: true,
      open: { ...NO_COUNTS, critical: 1 },
      fixable: { ...NO_COUNTS, critical: 1 },
      worst: [{ id: text, severity: text, package: text, installed: text, fixed: text }],
    },
    findingsIncomplete: [text],
    behaviour: { ...NO_BEHAVIOUR, referrers: text, errors: [text], warnings: [text] },
  });
}
