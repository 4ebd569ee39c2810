// The table of evidence kinds: one row a kind. A new kind is a new row and touches nothing else.

/** Own predicate types and artifact types live under these. */
export const NAMESPACE = 'https://oci-evidence.github.io/';
/** The predicate type of a kind that in-toto has none for. */
export const ownPredicate = (name: string): string => `${NAMESPACE}${name}/v1`;
/** The type of a kind's documents that have none of their own, or whose own would mislead a reader. */
export const ownType = (name: string): string => `application/vnd.oci-evidence.${name}.v1+json`;

interface KindRow {
  /** What a reader is shown. */
  readonly label: string;
  /** Where it goes on a multi-platform image: on the index, or on each platform's manifest. */
  readonly target: 'index' | 'platform';
  /** Predicate types that are emitted, the first by default. */
  readonly predicateTypes: readonly string[];
  /** Predicate types that are also read as this kind: a trailing `*` stands for any ending. */
  readonly aliases: readonly string[];
  /** Media types or artifact types by which a referrer shows that it is of this kind. */
  readonly mediaTypes: readonly string[];
}

export const KINDS = {
  signature: {
    label: 'Signature',
    target: 'index',
    predicateTypes: ['https://sigstore.dev/cosign/sign/v1'],
    aliases: [],
    mediaTypes: [
      'application/vnd.dev.cosign.artifact.sig.v1+json',
      'application/vnd.dev.cosign.simplesigning.v1+json',
      'application/vnd.cncf.notary.signature',
    ],
  },
  sbom: {
    label: 'SBOM',
    target: 'platform',
    predicateTypes: ['https://cyclonedx.org/bom', 'https://spdx.dev/Document'],
    aliases: ['https://cyclonedx.org/bom/*', 'https://spdx.dev/Document/*', 'https://cyclonedx.org/schema'],
    mediaTypes: [
      'application/vnd.cyclonedx+json',
      'application/vnd.cyclonedx+xml',
      'application/spdx+json',
      'text/spdx',
      'text/spdx+json',
      'text/spdx+xml',
      'application/vnd.syft+json',
      'application/vnd.dev.cosign.artifact.sbom.v1+json',
    ],
  },
  provenance: {
    label: 'Provenance',
    target: 'index',
    predicateTypes: ['https://slsa.dev/provenance/v1'],
    aliases: ['https://slsa.dev/provenance/*'],
    mediaTypes: [],
  },
  scan: {
    label: 'Scan',
    target: 'platform',
    predicateTypes: ['https://in-toto.io/attestation/vulns/v0.2', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
    aliases: ['https://in-toto.io/attestation/vulns', 'https://in-toto.io/attestation/vulns/*'],
    mediaTypes: [
      'application/sarif+json',
      'application/vnd.security.vulnerability.report; version=1.1',
      ownType('scan'),
    ],
  },
  vex: {
    label: 'VEX',
    target: 'platform',
    predicateTypes: ['https://openvex.dev/ns', ownPredicate('vex')],
    aliases: ['https://openvex.dev/ns/*'],
    mediaTypes: ['application/vnd.openvex+json', ownType('vex'), 'application/csaf+json'],
  },
  'policy-decision': {
    label: 'Policy decision',
    target: 'index',
    predicateTypes: ['https://slsa.dev/verification_summary/v1'],
    aliases: ['https://slsa.dev/verification_summary/*'],
    mediaTypes: [ownType('policy-decision')],
  },
  approval: {
    label: 'Approval',
    target: 'index',
    predicateTypes: [ownPredicate('approval')],
    aliases: [],
    mediaTypes: [ownType('approval')],
  },
  'test-result': {
    label: 'Test result',
    target: 'index',
    predicateTypes: ['https://in-toto.io/attestation/test-result/v0.1'],
    aliases: ['https://in-toto.io/attestation/test-result/*'],
    mediaTypes: ['application/vnd.junit+xml', ownType('test-result')],
  },
  'model-card': {
    label: 'Model card',
    target: 'index',
    predicateTypes: [ownPredicate('model-card')],
    aliases: [],
    mediaTypes: [ownType('model-card')],
  },
  'evaluation-report': {
    label: 'Evaluation report',
    target: 'index',
    predicateTypes: [ownPredicate('evaluation-report')],
    aliases: [],
    mediaTypes: [ownType('evaluation-report')],
  },
  'red-team-summary': {
    label: 'Red-team summary',
    target: 'index',
    predicateTypes: [ownPredicate('red-team-summary')],
    aliases: [],
    mediaTypes: [ownType('red-team-summary')],
  },
  'tool-manifest': {
    label: 'Tool manifest',
    target: 'index',
    predicateTypes: [ownPredicate('tool-manifest')],
    aliases: [],
    mediaTypes: [ownType('tool-manifest')],
  },
  custom: { label: 'Custom', target: 'index', predicateTypes: [], aliases: [], mediaTypes: [] },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;

export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}

export function kindRow(kind: Kind): KindRow {
  return KINDS[kind];
}
