import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { declaredAs } from '../../../src/evidence/declared.ts';
import { documentOf, streamedDocument } from '../../../src/evidence/document.ts';
import type { Kind } from '../../../src/evidence/kinds.ts';
import { recognise } from '../../../src/evidence/recognise.ts';
import { type Findings, validate } from '../../../src/evidence/validation/validate.ts';
import type { Blob } from '../../../src/oci/store.ts';
import { fixturePath } from '../../support/fixtures.ts';

async function checked(document: Blob, kind?: Kind): Promise<Findings> {
  const { digest: _, size: __, ...content } = await recognise(document.open());
  const declared = declaredAs(content, kind, 'a.json');
  return validate({ ...document, descriptor: { ...document.descriptor, mediaType: declared.mediaType } }, declared);
}
const problems = async (json: unknown, kind?: Kind): Promise<readonly string[]> => {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const { problems: found, partial } = await checked(documentOf(Buffer.from(text), 'x'), kind);
  expect(partial).toBe(false);
  return found;
};
const statement = (predicateType: string, predicate: unknown, more: object = {}): Record<string, unknown> => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }],
  predicateType,
  predicate,
  ...more,
});
const dsse = (payload: unknown): object => ({
  payload: Buffer.from(JSON.stringify(payload)).toString('base64'),
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: 'MEUC' }],
});
const cyclonedx = (components: unknown[]): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components,
});
const spdx = (more: object = {}): object => ({
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'x',
  documentNamespace: 'https://example.com/x',
  creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: x-1'] },
  ...more,
});
const VSA = {
  verifier: { id: 'https://v' },
  timeVerified: '2026-01-02T03:04:05Z',
  resourceUri: 'x',
  policy: {},
  verificationResult: 'PASSED',
};

test.each([
  'syft.cdx.json',
  'syft.cdx.xml',
  'syft.spdx.json',
  'syft.spdx',
  'syft.json',
  'syft-image.cdx.json',
  'syft-image.spdx.json',
  'syft-image.json',
  'zizmor.sarif',
  'pytest.junit.xml',
])('accepts the output of a real tool: %s', async (name) => {
  expect(await checked(documentOf(readFileSync(fixturePath(`formats/${name}`)), 'x'))).toEqual({
    problems: [],
    partial: false,
  });
});

describe('a problem is reported with its place', () => {
  test.each<[string, unknown, string]>([
    [
      'CycloneDX by its schema',
      cyclonedx([
        { type: 'library', name: 'a' },
        { type: 'libary', name: 'b' },
      ]),
      'components[1].type: ',
    ],
    [
      'a package URL',
      cyclonedx([{ type: 'library', name: 'a', purl: 'npm/a' }]),
      'components[0].purl: "npm/a" is not a package URL',
    ],
    [
      'a component inside another',
      cyclonedx([{ type: 'library', name: 'a', components: [{ type: 'library', name: 'b', purl: 'x' }] }]),
      'components[0].components[0].purl: ',
    ],
    [
      'a reference that is given twice',
      cyclonedx([
        { type: 'library', name: 'a', 'bom-ref': 'r' },
        { type: 'library', name: 'b', 'bom-ref': 'r' },
      ]),
      'components[1].bom-ref: "r" is not unique',
    ],
    [
      'SPDX',
      spdx({ packages: [{ SPDXID: 'SPDXRef-a', name: 'a' }] }),
      "packages[0]: must have required property 'downloadLocation'",
    ],
    [
      'SPDX’s creators',
      spdx({ creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['me'] } }),
      'creationInfo.creators[0]: ',
    ],
    [
      'SPDX’s time',
      spdx({ creationInfo: { created: 'now', creators: ['Tool: x'] } }),
      'creationInfo.created: must match format "date-time"',
    ],
    [
      'SPDX 3',
      {
        '@context': 'https://spdx.org/rdf/3.0.1/x',
        '@graph': [{ type: 'SpdxDocument', spdxId: 'a' }, { type: 'Package' }],
      },
      '@graph[1]: must have required property',
    ],
    [
      'SARIF',
      { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] },
      'runs[0].results[0].message: must have required property',
    ],
    [
      'SARIF’s level',
      {
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'a' }, level: 'bad' }] }],
      },
      'runs[0].results[0].level: must be one of none, note, warning, error',
    ],
    [
      'Trivy',
      {
        SchemaVersion: 2,
        ArtifactName: 'a',
        Results: [{ Target: 't', Vulnerabilities: [{ VulnerabilityID: 'CVE-1' }] }],
      },
      "Results[0].Vulnerabilities[0]: must have required property 'PkgName'",
    ],
    ['Grype', { matches: [{ vulnerability: {} }], descriptor: { name: 'grype' } }, 'matches[0]'],
    [
      'OpenVEX without a reason',
      {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': 'x',
        author: 'a',
        timestamp: '2026-01-02T03:04:05Z',
        version: 1,
        statements: [{ vulnerability: { name: 'CVE-1' }, status: 'not_affected' }],
      },
      "statements[0]: must have required property 'justification'",
    ],
    [
      'CSAF',
      { document: { csaf_version: '2.0', category: 'csaf_vex', title: 't', publisher: {} } },
      "document: must have required property 'tracking'",
    ],
    [
      'a statement',
      statement('https://x/v1', {}, { subject: [{ name: 'x' }] }),
      "subject[0]: must have required property 'digest'",
    ],
    [
      'a predicate',
      statement('https://slsa.dev/provenance/v1', { buildDefinition: {} }),
      "predicate: must have required property 'runDetails'",
    ],
    ['a bare predicate', { ...VSA, verificationResult: 'MAYBE' }, 'verificationResult: must be one of PASSED, FAILED'],
    [
      'a statement in an envelope',
      dsse(statement('https://slsa.dev/provenance/v1', 1)),
      'payload: predicate: must be object',
    ],
    [
      'a statement in a bundle',
      {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {},
        dsseEnvelope: dsse(statement('https://slsa.dev/provenance/v1', 1)),
      },
      'payload: predicate: must be object',
    ],
    [
      'a bundle of nothing',
      { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', verificationMaterial: {} },
      'must have required property',
    ],
    [
      'an envelope without signature',
      { ...dsse(statement('https://x/v1', {})), signatures: [] },
      'signatures: must NOT have fewer than 1 items',
    ],
    ['tag-value', 'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n', 'SPDXID: required tag is missing'],
    ['CycloneDX XML', '<bom xmlns="http://cyclonedx.org/schema/bom/9.9"></bom>', 'bom: the namespace'],
  ])('of %s', async (_, json, problem) => {
    const [first] = await problems(json);
    expect(first).toContain(problem);
    expect(first?.startsWith(problem.split(':')[0] as string)).toBe(true);
  });

  test('for own kinds, by the published schema', async () => {
    const approval = { approver: { name: 'a' }, role: 'r', decision: 'approved', time: '2026-01-02T03:04:05Z' };
    expect(await problems({ approvals: [approval] }, 'approval')).toEqual([]);
    expect(await problems({ approvals: [approval, { ...approval, decision: 'perhaps' }] }, 'approval')).toEqual([
      'approvals[1].decision: must be one of approved, rejected',
    ]);
    const own = {
      $schema: 'https://oci-evidence.github.io/schemas/red-team-summary.v1.schema.json',
      target: { name: 'x' },
    };
    expect(await problems(own)).toEqual(["must have required property 'categories'"]);
  });

  test('and the number of problems is limited', async () => {
    const wrong = cyclonedx(Array.from({ length: 50 }, (_, at) => ({ type: 'library', name: `${at}`, purl: 'x' })));
    expect(await problems(wrong)).toHaveLength(5);
  });
});

test.each<[string, unknown]>([
  ['a statement of an unknown type', statement('https://example.com/x', { a: 1 })],
  [
    'an empty subject, which is filled later',
    statement('https://slsa.dev/verification_summary/v1', VSA, { subject: [] }),
  ],
  ['an older statement', statement('https://spdx.dev/Document', {}, { _type: 'https://in-toto.io/Statement/v0.1' })],
  ['SARIF without results', { version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: null }] }],
  ['any other JSON', { anything: 1 }],
])('%s has no problem', async (_, json) => {
  expect(await problems(json)).toEqual([]);
});

describe('a document that is too large for its whole schema', () => {
  const large = (components: (at: number) => object, count = 60_000): Promise<Blob> =>
    streamedDocument(async function* () {
      yield Buffer.from('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[');
      for (let at = 0; at < count; at += 1000) {
        const some = Array.from({ length: 1000 }, (_, more) => JSON.stringify(components(at + more)));
        yield Buffer.from((at > 0 ? ',' : '') + some.join());
      }
      yield Buffer.from(']}');
    }, 'x');
  const component = (at: number): object => ({
    type: 'library',
    name: `name-${at}`,
    version: '1.0.0',
    'bom-ref': `ref-${at}`,
    purl: `pkg:npm/name-${at}@1.0.0`,
    description: 'x'.repeat(60),
  });

  test('is validated element by element', async () => {
    const document = await large(component);
    expect(document.descriptor.size).toBeGreaterThan(8 * 1024 * 1024);
    expect(await checked(document)).toEqual({ problems: [], partial: true });
  });

  test('has its problems reported with their place', async () => {
    const document = await large((at) =>
      at === 59_998
        ? { type: 'library' }
        : at === 59_999
          ? { ...component(0), purl: 'x', licenses: [1] }
          : component(at),
    );
    expect(await checked(document)).toEqual({
      problems: [
        "components[59998]: must have required property 'name'",
        'components[59999].licenses[0]: must be object',
        expect.stringContaining('components[59999].purl: "x" is not a package URL'),
        'components[59999].bom-ref: "ref-0" is not unique',
      ],
      partial: true,
    });
  });
});
