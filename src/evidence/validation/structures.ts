// Owns the structural checks of each format, as JSON Schema (draft 2020-12): the fields that readers depend on. Formats with
// a published schema are checked against that schema instead.

/** Versions of CycloneDX that documents are validated against. */
export const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const;
export type CycloneDxVersion = (typeof CYCLONEDX_VERSIONS)[number];

export type Schema = Readonly<Record<string, unknown>>;

export interface Structure {
  readonly schema: Schema;
  /** Lists of unbounded length, and the definition of their elements. */
  readonly elements?: Readonly<Record<string, string>>;
}

const text = { type: 'string', minLength: 1 };
const time = { type: 'string', format: 'date-time' };
const uri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' };
const hex = { type: 'string', pattern: '^[A-Fa-f0-9]+$' };
const list = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });
/** An object with these properties; a name that ends in `?` is optional. */
const shape = (properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema => ({
  type: 'object',
  required: Object.keys(properties).filter((key) => !key.endsWith('?')),
  properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.replace(/\?$/, ''), value])),
  ...more,
});

const provenance1 = shape({
  buildDefinition: shape({
    buildType: uri,
    externalParameters: { type: 'object' },
    'resolvedDependencies?': list({ type: 'object' }),
  }),
  runDetails: shape({
    builder: shape({ id: { type: 'string' } }),
    'metadata?': shape({ 'startedOn?': time, 'finishedOn?': time }),
  }),
});
const scanTimes = shape({ 'scanStartedOn?': time, 'scanFinishedOn?': time });

/** Predicates by their type. */
export const PREDICATES: Readonly<Record<string, Schema>> = {
  'https://slsa.dev/provenance/v1': provenance1,
  'https://slsa.dev/provenance/v0.2': shape({
    builder: shape({ id: { type: 'string' } }),
    buildType: uri,
    'materials?': list(shape({ 'uri?': text })),
  }),
  'https://slsa.dev/verification_summary/v1': shape({
    verifier: shape({ id: uri }),
    timeVerified: time,
    resourceUri: text,
    policy: { type: 'object' },
    verificationResult: { enum: ['PASSED', 'FAILED'] },
    'verifiedLevels?': list(text),
  }),
  'https://in-toto.io/attestation/vulns/v0.2': shape({
    scanner: shape({
      uri: text,
      result: list(shape({ id: text, 'severity?': list(shape({ method: text, score: text })) })),
    }),
    metadata: scanTimes,
  }),
  'https://cosign.sigstore.dev/attestation/vuln/v1': shape({
    invocation: { type: 'object' },
    scanner: shape({ uri: text, result: { type: 'object' } }),
    metadata: scanTimes,
  }),
  'https://in-toto.io/attestation/test-result/v0.1': shape({
    result: { enum: ['PASSED', 'WARNED', 'FAILED'] },
    configuration: list(shape({})),
    'passedTests?': list(text),
    'warnedTests?': list(text),
    'failedTests?': list(text),
  }),
};

const statement: Schema = {
  ...shape({
    _type: { enum: ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'] },
    // BuildKit writes an empty list, which is filled in before the statement is used.
    subject: list(shape({ digest: { type: 'object', minProperties: 1, additionalProperties: hex } })),
    predicateType: uri,
    'predicate?': { type: 'object' },
  }),
  allOf: Object.entries(PREDICATES).map(([type, predicate]) => ({
    if: { properties: { predicateType: { const: type } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise.
    then: { required: ['predicate'], properties: { predicate } },
  })),
};

const envelope = shape({
  payload: { type: 'string', minLength: 1, pattern: '^[A-Za-z0-9+/_-]+={0,2}$' },
  payloadType: text,
  signatures: list(shape({ sig: text }), { minItems: 1 }),
});

const spdxPackage = shape({
  SPDXID: { type: 'string', pattern: '^SPDXRef-[A-Za-z0-9.-]+$' },
  name: text,
  downloadLocation: text,
  'checksums?': list(shape({ algorithm: text, checksumValue: hex })),
  'externalRefs?': list(shape({ referenceCategory: text, referenceType: text, referenceLocator: text })),
});

const vexStatement: Schema = {
  ...shape({
    vulnerability: { anyOf: [text, shape({ name: text }), shape({ '@id': text })] },
    status: { enum: ['not_affected', 'affected', 'fixed', 'under_investigation'] },
    'products?': list({ anyOf: [text, { type: 'object' }] }),
  }),
  // OpenVEX 0.2.0, "Statement": these statuses require an explanation.
  allOf: [
    {
      if: { properties: { status: { const: 'not_affected' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise.
      then: { anyOf: [{ required: ['justification'] }, { required: ['impact_statement'] }] },
    },
    {
      if: { properties: { status: { const: 'affected' } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise.
      then: { required: ['action_statement'] },
    },
  ],
};

/** By the name of the format in the formats tables. */
export const STRUCTURES: Readonly<Record<string, Structure>> = {
  'in-toto': { schema: statement },
  dsse: { schema: envelope },
  'sigstore-bundle': {
    schema: {
      ...shape({ mediaType: text, verificationMaterial: { type: 'object' }, 'dsseEnvelope?': envelope }),
      oneOf: [{ required: ['dsseEnvelope'] }, { required: ['messageSignature'] }],
    },
  },
  'spdx-json': {
    schema: {
      ...shape({
        spdxVersion: { type: 'string', pattern: '^SPDX-2\\.[0-3]$' },
        dataLicense: { const: 'CC0-1.0' },
        SPDXID: { const: 'SPDXRef-DOCUMENT' },
        name: text,
        documentNamespace: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$' },
        creationInfo: shape({
          created: time,
          creators: list({ type: 'string', pattern: '^(Person|Organization|Tool): ?' }, { minItems: 1 }),
        }),
        'packages?': list(ref('package')),
        'files?': list(ref('file')),
        'relationships?': list(ref('relationship')),
      }),
      $defs: {
        package: spdxPackage,
        file: shape({
          SPDXID: text,
          fileName: text,
          'checksums?': list(shape({ algorithm: text, checksumValue: hex })),
        }),
        relationship: shape({ spdxElementId: text, relationshipType: text, relatedSpdxElement: text }),
      },
    },
    elements: { 'packages[]': 'package', 'files[]': 'file', 'relationships[]': 'relationship' },
  },
  'spdx3-json': {
    schema: {
      ...shape({ '@graph': { ...list(ref('element')), contains: shape({ type: { const: 'SpdxDocument' } }) } }),
      $defs: {
        element: { ...shape({ type: text }), anyOf: [{ required: ['spdxId'] }, { required: ['@id'] }] },
      },
    },
    elements: { '@graph[]': 'element' },
  },
  'syft-json': {
    schema: {
      ...shape({ artifacts: list(ref('artifact')), schema: shape({ version: text }) }),
      $defs: { artifact: shape({ id: text, name: text, version: { type: 'string' } }) },
    },
    elements: { 'artifacts[]': 'artifact' },
  },
  // For documents that are too large to validate against the schema of the specification.
  'cyclonedx-json': {
    schema: {
      ...shape({
        specVersion: { type: 'string', pattern: '^1\\.\\d+$' },
        'components?': list(ref('component')),
        'vulnerabilities?': list(ref('vulnerability')),
      }),
      $defs: {
        component: shape({
          type: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
          name: text,
          'version?': { type: 'string' },
          'purl?': text,
          'licenses?': list({ type: 'object' }),
        }),
        vulnerability: shape({ 'id?': text, 'affects?': list(shape({ ref: text })) }),
      },
    },
    elements: { 'components[]': 'component', 'vulnerabilities[]': 'vulnerability' },
  },
  sarif: {
    schema: {
      ...shape({
        version: { const: '2.1.0' },
        runs: list(
          shape({
            tool: shape({ driver: shape({ name: text }) }),
            'results?': { anyOf: [{ type: 'null' }, list(ref('result'))] },
          }),
        ),
      }),
      $defs: {
        result: shape({
          message: { type: 'object', anyOf: [{ required: ['text'] }, { required: ['id'] }] },
          'ruleId?': { type: 'string' },
          'level?': { enum: ['none', 'note', 'warning', 'error'] },
          'kind?': { enum: ['pass', 'open', 'informational', 'notApplicable', 'review', 'fail'] },
          'locations?': list({ type: 'object' }),
        }),
      },
    },
    elements: { 'runs[].results[]': 'result' },
  },
  'trivy-json': {
    schema: {
      ...shape({
        'Results?': list(
          shape({
            Target: { type: 'string' },
            'Vulnerabilities?': { anyOf: [{ type: 'null' }, list(ref('vulnerability'))] },
          }),
        ),
      }),
      $defs: {
        vulnerability: shape({
          VulnerabilityID: text,
          PkgName: text,
          'InstalledVersion?': { type: 'string' },
          'Severity?': { enum: ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] },
        }),
      },
    },
    elements: { 'Results[].Vulnerabilities[]': 'vulnerability' },
  },
  'grype-json': {
    schema: {
      ...shape({ matches: list(ref('match')) }),
      $defs: {
        match: shape({
          vulnerability: shape({ id: text }),
          artifact: shape({ name: text, version: { type: 'string' } }),
        }),
      },
    },
    elements: { 'matches[]': 'match' },
  },
  openvex: {
    schema: {
      ...shape({
        '@id': text,
        author: text,
        timestamp: time,
        version: { anyOf: [{ type: 'integer', minimum: 1 }, text] },
        statements: list(ref('statement'), { minItems: 1 }),
      }),
      $defs: { statement: vexStatement },
    },
    elements: { 'statements[]': 'statement' },
  },
  csaf: {
    schema: {
      ...shape({
        document: shape({
          category: text,
          csaf_version: text,
          title: text,
          publisher: shape({ category: text, name: text, namespace: text }),
          tracking: shape({
            id: text,
            version: text,
            status: { enum: ['draft', 'interim', 'final'] },
            initial_release_date: time,
            current_release_date: time,
            revision_history: list(shape({ date: time, number: text, summary: text }), { minItems: 1 }),
          }),
        }),
        'vulnerabilities?': list(ref('vulnerability')),
      }),
      $defs: { vulnerability: { type: 'object', minProperties: 1 } },
    },
    elements: { 'vulnerabilities[]': 'vulnerability' },
  },
};
