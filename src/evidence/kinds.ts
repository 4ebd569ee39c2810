// Owns the table of evidence kinds: one row per kind.

/** The prefix of this project's own predicate types and schema identifiers. */
export const NAMESPACE = 'https://oci-evidence.github.io/';
/** The predicate type of a kind that in-toto defines none for. */
export const ownPredicate = <Name extends string>(name: Name) => `${NAMESPACE}${name}/v1` as const;
/** The media type of a kind whose documents have no media type, or one that would mislead readers. */
export const ownType = <Name extends string>(name: Name) => `application/vnd.oci-evidence.${name}.v1+json` as const;
/** The `$schema` by which a document of one of this project's kinds is recognised. */
export const schemaId = (name: string): string => `${NAMESPACE}schemas/${name}.v1.schema.json`;

interface KindRow {
  readonly label: string;
  /** Where it is attached on a multi-platform image: to the index, or to each platform's manifest. */
  readonly target: 'index' | 'platform';
  /** Predicate types to emit, the default one first. */
  readonly predicateTypes: readonly string[];
  /** Predicate types that are also read as this kind; a trailing `*` matches any ending. */
  readonly aliases: readonly string[];
  /** Media types and artifact types that identify a referrer of this kind. */
  readonly mediaTypes: readonly string[];
  /** The kind has no single format: any JSON document can be declared as it. */
  readonly anyJson?: true;
  /** Set for a kind that this project defines, with the schema `schemas/KIND.v1.schema.json`. */
  readonly own?: OwnKindRow;
}

interface OwnKindRow {
  /** For the docs: the documents that are converted to this kind; absent if documents are attached unchanged only. */
  readonly madeFrom?: string;
}

/** The row of a kind that this project defines: everything but its label and sources follows from its name. */
const own = <Name extends string>(name: Name, label: string, madeFrom?: string) =>
  ({
    label,
    target: 'index',
    predicateTypes: [ownPredicate(name)],
    aliases: [],
    mediaTypes: [ownType(name)],
    anyJson: true,
    own: { ...(madeFrom !== undefined && { madeFrom }) },
  }) as const;

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
  /** Of the sources, not of the image: readers must not take it for the SBOM of the image, and so it has types of its own. */
  'source-sbom': {
    label: 'Source SBOM',
    target: 'index',
    predicateTypes: [ownPredicate('source-sbom')],
    aliases: [],
    mediaTypes: [ownType('source-sbom')],
    anyJson: true,
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
    anyJson: true,
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
    anyJson: true,
  },
  approval: own('approval', 'Approval'),
  'test-result': {
    label: 'Test result',
    target: 'index',
    predicateTypes: ['https://in-toto.io/attestation/test-result/v0.1'],
    aliases: ['https://in-toto.io/attestation/test-result/*'],
    mediaTypes: ['application/vnd.junit+xml', ownType('test-result')],
    anyJson: true,
  },
  'model-card': own(
    'model-card',
    'Model card',
    'Markdown with or without the front matter of the Hugging Face hub, CycloneDX ML-BOM',
  ),
  'evaluation-report': own('evaluation-report', 'Evaluation report', 'lm-evaluation-harness, Inspect, promptfoo'),
  'red-team-summary': own('red-team-summary', 'Red-team summary', 'promptfoo red-team runs'),
  'tool-manifest': own(
    'tool-manifest',
    'Tool manifest',
    "the result of MCP's `tools/list`, a registry's `server.json`",
  ),
  custom: { label: 'Custom', target: 'index', predicateTypes: [], aliases: [], mediaTypes: [] },
} as const satisfies Record<string, KindRow>;

export type Kind = keyof typeof KINDS;
/** The kinds that this project defines a schema for. */
export type OwnKind = { [K in Kind]: (typeof KINDS)[K] extends { own: OwnKindRow } ? K : never }[Kind];

export function isKind(text: string): text is Kind {
  return Object.hasOwn(KINDS, text);
}

export function kindRow(kind: Kind): KindRow {
  return KINDS[kind];
}

export const OWN_KINDS = (Object.keys(KINDS) as Kind[]).filter(
  (kind): kind is OwnKind => kindRow(kind).own !== undefined,
);
