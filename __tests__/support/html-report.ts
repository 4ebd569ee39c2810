// Reports of images with any number of referrers, for tests of the HTML report.
import { SEVERITIES } from '../../src/evidence/finding.ts';
import { digestOf } from '../../src/oci/digest.ts';
import type { AuditRecord, RecordedEvidence } from '../../src/policy/audit-record.ts';
import type { Outcome, RequirementResult } from '../../src/policy/decision.ts';
import { mergeContents } from '../../src/report/html/contents.ts';
import { imageOfRecord } from '../../src/report/html/from-record.ts';
import type { HtmlReport, ImageReport } from '../../src/report/html/model.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const DAY = 86_400_000;
const WORKFLOW = 'https://github.com/acme/app/.github/workflows';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const at = (days: number): string => new Date(NOW - days * DAY).toISOString();

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/arm/v7'];
const LICENSES = ['MIT', 'Apache-2.0', 'BSD-3-Clause', 'GPL-2.0-only', 'ISC', 'LGPL-2.1-or-later AND MIT', ''];
const TYPES = ['deb', 'npm', 'golang', 'pypi'];

/** An image on three platforms with about `referrers` artifacts, most of them scans of many days. */
export function recordOf(referrers: number, outcome: Outcome = 'failed'): AuditRecord {
  const subject = digestOf(`image ${referrers}`);
  const platforms = PLATFORMS.map((name) => ({ name, digest: digestOf(`${name} ${referrers}`) }));
  const one = (kind: string, type: string, day: number, fields: Partial<RecordedEvidence> = {}): RecordedEvidence => {
    const digest = digestOf(JSON.stringify([kind, type, day, fields, referrers]));
    return {
      digest,
      artifactType: BUNDLE,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      size: 1234,
      layer: 0,
      stored: digestOf(`layer of ${digest}`),
      subject,
      platform: null,
      source: 'api',
      kind,
      predicateType: type,
      created: at(day),
      verification: 'verified',
      signer: {
        kind: 'certificate',
        name: `${WORKFLOW}/release.yml@refs/tags/v1.4.2`,
        issuer: 'https://token.actions.githubusercontent.com',
      },
      signedAt: at(day),
      trustedAs: ['release'],
      satisfies: [],
      problems: [],
      ...fields,
    };
  };
  const on = (at: number): Partial<RecordedEvidence> => ({
    subject: platforms[at % 3]?.digest ?? subject,
    platform: PLATFORMS[at % 3] ?? null,
  });
  const unsigned = { verification: 'none', signer: null, signedAt: null, trustedAs: [] } as const;
  const fixed = [
    one('provenance', 'https://slsa.dev/provenance/v1', 1, { satisfies: ['require[1]'] }),
    ...platforms.map((_, at) => one('sbom', 'https://cyclonedx.org/bom', 1, { ...on(at), satisfies: ['require[0]'] })),
    ...platforms.map((_, at) =>
      one('sbom', '', 1, {
        ...on(at),
        ...unsigned,
        predicateType: null,
        artifactType: 'application/vnd.cyclonedx+json',
      }),
    ),
    one('vex', 'https://openvex.dev/ns/v0.2.0', 2, {
      verification: 'refused',
      signer: null,
      signedAt: null,
      problems: ['the certificate does not chain to a trusted root'],
    }),
  ];
  const [sbom] = fixed.slice(1);
  const rest = Array.from({ length: Math.max(0, referrers - fixed.length - 1) }, (_, n) =>
    one('scan', 'https://in-toto.io/attestation/vulns/v0.2', 1 + n / 12, {
      ...on(n),
      ...(n % 7 === 6 ? unsigned : {}),
    }),
  );
  const signature = one('signature', 'https://sigstore.dev/cosign/sign/v1', 1, {
    subject: sbom?.digest ?? subject,
    verification: 'verified',
    signer: { kind: 'key', name: 'MFkwEwYHKoZIzj0CAQ' },
  });
  const failed = outcome === 'failed';
  const result = (name: string, text: string, fields: Partial<RequirementResult> = {}): RequirementResult => ({
    name,
    text,
    outcome: 'passed',
    evidence: [],
    reasons: [],
    waived: [],
    ...fields,
  });
  return {
    $schema: 'https://oci-evidence.github.io/audit-record/v1',
    client: { name: 'oci-evidence', version: '1.0.0' },
    time: new Date(NOW).toISOString(),
    reviewBy: outcome === 'passed' ? at(-6) : null,
    subject: {
      registry: 'https://ghcr.io',
      namespace: 'acme/app',
      reference: `ghcr.io/acme/app@${subject}`,
      digest: subject,
      tag: '1.4.2',
      platforms,
    },
    queries: [{ digest: subject }, ...platforms].map(({ digest }, at) => ({
      subject: digest,
      request: `/v2/acme/app/referrers/${digest}`,
      via: 'api',
      filter: null,
      pages: 1,
      referrers: at === 0 ? 2 : Math.floor((referrers - 2) / 3),
    })),
    warnings: ['ghcr.io warns: this repository will move on 2027-01-01'],
    evidence: [...fixed, signature, ...rest],
    policy: { source: 'policies/production.yml', digest: digestOf('policy') },
    decision: {
      outcome,
      results: [
        result('require[0]', 'SBOM on every platform, signed by release'),
        result('require[1]', 'provenance, signed by release'),
        result('require[2]', 'scan without critical findings on every platform, signed by release, at most 7 d old', {
          outcome,
          at: { file: 'policies/production.yml', line: 12, column: 5 },
          reasons: failed
            ? [
                {
                  code: 'findings',
                  text: 'the scan sha256:0123456789ab of linux/amd64 has 1 critical finding, the most severe one allowed is high: CVE-2026-1000 in openssl 3.0.11 (critical, fixed in 3.0.13)',
                  subject,
                  platform: 'linux/amd64',
                  found: [],
                  remedy:
                    'update openssl to 3.0.13 and rebuild, then attach a new scan: `oci-evidence attach ghcr.io/acme/app:1.4.2 --scan osv`',
                },
              ]
            : [],
          waived: ['CVE-2025-4711 in zlib1g (medium): not reachable, until 2027-01-31'],
        }),
      ],
      notes: [],
    },
    commands: [
      {
        tool: 'oci-evidence',
        shows: 'the decision',
        words: ['oci-evidence', 'verify', `ghcr.io/acme/app@${subject}`, '--policy', 'policies/production.yml'],
      },
      {
        tool: 'cosign',
        shows: 'the signed SBOM',
        words: [
          'cosign',
          'verify-attestation',
          '--type',
          'cyclonedx',
          '--certificate-identity',
          `${WORKFLOW}/release.yml@refs/tags/v1.4.2`,
          `ghcr.io/acme/app@${platforms[0]?.digest}`,
        ],
      },
    ],
  };
}

/** The same with what SBOMs and scans of it say. */
export function reportImage(
  referrers: number,
  outcome: Outcome = 'failed',
  components = 800,
  findings = 60,
): ImageReport {
  const record = recordOf(referrers, outcome);
  const documents = record.subject.platforms.flatMap(({ name, digest }) => [
    {
      platform: name,
      digest,
      signature: 'verified' as const,
      content: {
        sbom: {
          format: 'cyclonedx' as const,
          label: 'CycloneDX 1.6',
          authors: ['acme'],
          hasRelationships: true,
          components: Array.from({ length: components }, (_, n) => ({
            name: `${['lib', 'node-', 'python3-', 'golang.org/x/'][n % 4]}component-${n}`,
            version: `${n % 5}.${n % 11}.${n % 7}`,
            purl: `pkg:${TYPES[n % 4]}/component-${n}@1`,
            license: LICENSES[n % 7] ?? '',
            identified: true,
          })),
        },
      },
    },
    {
      platform: name,
      digest,
      signature: 'verified' as const,
      content: {
        scan: {
          scanner: { name: 'osv', uri: 'https://osv.dev', version: '2.1.0' },
          incomplete: [],
          counts: { critical: 1, high: 3, medium: findings - 14, low: 8, negligible: 2, unknown: 0, resolved: 0 },
          total: findings,
          findings: Array.from({ length: findings }, (_, n) => ({
            id: `CVE-2026-${1000 + n}`,
            aliases: [],
            package: n === 0 ? 'pkg:deb/debian/openssl@3.0.11' : `pkg:${TYPES[n % 4]}/component-${n}@1.0.${n}`,
            installed: n === 0 ? '3.0.11' : `1.0.${n}`,
            ...(n % 3 !== 2 && { fixed: n === 0 ? '3.0.13' : `1.1.${n}` }),
            severity:
              SEVERITIES[n === 0 ? 0 : n < 4 ? 1 : n < findings - 10 ? 2 : n < findings - 2 ? 3 : 4] ??
              ('low' as const),
            status: 'affected' as const,
            title:
              n === 0 ? 'Remote code execution in the TLS handshake' : 'Out-of-bounds read in the parser of headers',
            url: `https://osv.dev/vulnerability/CVE-2026-${1000 + n}`,
          })),
        },
      },
    },
  ]);
  return imageOfRecord(record, mergeContents(documents));
}

export function reportOf(images: readonly ImageReport[], command = 'verify'): HtmlReport {
  return { command, client: 'oci-evidence 1.0.0', time: new Date(NOW).toISOString(), images };
}
