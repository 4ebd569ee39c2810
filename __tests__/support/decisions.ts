// Decisions for tests of the renderers: every foreign text in them can be chosen.
import type { Digest } from '../../src/oci/digest.ts';
import { digestOf } from '../../src/oci/digest.ts';
import type { AuditRecord } from '../../src/policy/audit-record.ts';
import type { Decision, EvaluatedEvidence, Outcome } from '../../src/policy/decision.ts';
import type { ImageVerdict } from '../../src/report/decision-model.ts';

export const SUBJECT: Digest = digestOf('an image');
export const WORKFLOW = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';

export function evaluated(text: string | undefined, fields: Partial<EvaluatedEvidence> = {}): EvaluatedEvidence {
  return {
    artifact: digestOf(text ?? 'evidence'),
    subject: SUBJECT,
    platform: text ?? 'linux/amd64',
    kind: 'sbom',
    source: 'api',
    artifactType: text ?? 'application/vnd.dev.sigstore.bundle.v0.3+json',
    predicateType: text ?? 'https://cyclonedx.org/bom',
    signature: {
      state: 'verified',
      signer: {
        kind: 'certificate',
        root: 'test',
        san: text ?? WORKFLOW,
        issuer: text ?? 'https://issuer',
        extensions: {},
      },
      time: { clock: 'log', at: '2026-11-21T10:00:00Z' },
    },
    trustedAs: ['release'],
    time: '2026-11-21T10:00:00Z',
    ...fields,
  };
}

/** With `text` wherever a registry, an image or a document has a say. */
export function decisionWith(text: string | undefined, outcome: Outcome = 'failed'): Decision {
  const evidence = evaluated(text);
  const met = outcome === 'passed';
  return {
    outcome,
    subject: {
      reference: `${text ?? 'ghcr.io/acme/app'}@${SUBJECT}`,
      digest: SUBJECT,
      ...(text === undefined ? { tag: 'v1' } : { tag: text }),
    },
    policy: { source: text ?? 'policy.yml', digest: digestOf('policy') },
    time: '2026-11-21T12:00:00.000Z',
    results: [
      {
        name: 'require[0]',
        text: text ?? 'SBOM on every platform, signed by release',
        kind: 'sbom',
        outcome: 'passed',
        evidence: [evidence, evaluated(text, { platform: text ?? 'linux/arm64', time: '2026-11-19T10:00:00Z' })],
        reasons: [],
        waived: text === undefined ? [] : [text],
      },
      {
        name: 'require[1]',
        text: text ?? 'scan, signed by release, at most 7 d old',
        kind: 'scan',
        outcome,
        at: { file: text ?? 'policy.yml', line: 6, column: 5 },
        evidence: met
          ? [evaluated(text, { kind: 'scan', predicateType: 'https://in-toto.io/attestation/vulns/v0.2' })]
          : [],
        reasons: met
          ? []
          : [
              {
                code: 'too-old',
                text: text ?? 'the scan sha256:0123456789ab of linux/amd64 is 9 d old, required: at most 7 d',
                subject: SUBJECT,
                platform: text ?? 'linux/amd64',
                found: [evaluated(text, { kind: 'scan', rejected: `${text ?? 'is 9 d old'} ` })],
                remedy:
                  text ?? 'attach a new scan at least every 7 d: `oci-evidence attach ghcr.io/acme/app --scan osv`',
              },
            ],
        waived: [],
      },
    ],
    notes: text === undefined ? [] : [text],
  };
}

export function imageWith(text: string | undefined, outcome: Outcome = 'failed'): ImageVerdict {
  const decision = decisionWith(text, outcome);
  return {
    decision,
    commands: [`oci-evidence verify ${text ?? decision.subject.reference}`],
    ...(text !== undefined && {
      changes: {
        since: text,
        outcome: { before: text, after: outcome },
        requirements: [{ text, before: text, after: null }],
        gone: [recorded(text)],
        added: [recorded(text)],
        signatures: [{ evidence: recorded(text), before: text, after: text }],
      },
    }),
  };
}

function recorded(text: string) {
  const named = { digest: text, subject: text, platform: text, kind: text, verification: text, signer: { name: text } };
  return { ...named, layer: 0 };
}

export function recordWith(text: string): AuditRecord {
  const { outcome, results, notes, policy, time } = decisionWith(text);
  return {
    $schema: text,
    client: { name: 'oci-evidence', version: text },
    time,
    reviewBy: text,
    subject: {
      registry: text,
      namespace: text,
      reference: text,
      digest: SUBJECT,
      tag: text,
      platforms: [{ digest: SUBJECT, name: text }],
    },
    queries: [{ subject: SUBJECT, request: text, via: 'api', filter: text, pages: 1, referrers: 1, error: text }],
    warnings: [text],
    evidence: [
      {
        digest: SUBJECT,
        artifactType: text,
        mediaType: text,
        size: 1,
        layer: 0,
        stored: null,
        subject: SUBJECT,
        platform: text,
        source: 'api',
        kind: text,
        predicateType: text,
        created: text,
        verification: 'verified',
        signer: { kind: 'certificate', name: text },
        signedAt: text,
        trustedAs: [text],
        satisfies: [text],
        problems: [text],
      },
    ],
    policy,
    decision: { outcome, results, notes },
    commands: [{ tool: 'oras', shows: text, words: [text] }],
  };
}
