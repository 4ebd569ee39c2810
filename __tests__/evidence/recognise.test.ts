import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Recognition, recognise } from '../../src/evidence/recognise.ts';
import { digestOf } from '../../src/oci/digest.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url));

async function recognised(content: unknown, chunkSize = 1 << 16): Promise<Recognition> {
  const bytes =
    content instanceof Uint8Array
      ? Buffer.from(content)
      : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
  return recognise(
    (async function* () {
      for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
    })(),
  );
}

const AMD64 = 'sha256:a8b8e89fa4761c674bfeb0032cfd2a3e7f3f86043ecc281b7a2f1898e31c6c69';
const hex = AMD64.slice('sha256:'.length);
const statement = (predicateType: string, predicate: object): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'registry.example/app', digest: { sha256: hex } }],
  predicateType,
  predicate,
});
const dsse = (payload: object): object => ({
  payload: Buffer.from(JSON.stringify(payload)).toString('base64'),
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: 'MEUCIQ==' }],
});

describe('documents as real tools write them', () => {
  test.each([
    ['syft.cdx.json', 'cyclonedx-json', 'sbom', 'application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
    ['syft.cdx.xml', 'cyclonedx-xml', 'sbom', 'application/vnd.cyclonedx+xml', undefined],
    ['syft.spdx.json', 'spdx-json', 'sbom', 'application/spdx+json', 'https://spdx.dev/Document'],
    ['syft.spdx', 'spdx-tag-value', 'sbom', 'text/spdx', undefined],
    ['syft.json', 'syft-json', 'sbom', 'application/vnd.syft+json', undefined],
  ])('%s', async (name, format, kind, mediaType, predicateType) => {
    const bytes = fixture(name);
    const found = await recognised(bytes);
    expect(found).toMatchObject({ format, kind, mediaType, digest: digestOf(bytes), size: bytes.length });
    expect(found.predicateType).toBe(predicateType);
    expect(found.fault).toBeUndefined();
    expect(found.producer).toBe('syft');
    if (name !== 'syft.json') expect(found.created).toBe('2026-11-21T03:29:02Z');
    expect(await recognised(bytes, 100)).toEqual(found);
  });

  test.each([
    [
      'lm-eval.json',
      'lm-evaluation-harness',
      'evaluation-report',
      'lm-evaluation-harness 0.4.13',
      '2026-11-21T03:47:16.450Z',
    ],
    ['inspect.json', 'inspect', 'evaluation-report', 'inspect_ai 0.3.285', '2026-11-21T03:47:56+00:00'],
    ['promptfoo.json', 'promptfoo', 'evaluation-report', 'promptfoo 0.121.20', '2026-11-21T03:47:19.142Z'],
    ['mcp-tools.json', 'mcp-tools', 'tool-manifest', undefined, undefined],
    ['pytest.junit.xml', 'junit', 'test-result', undefined, '2026-11-21T03:47:57.093432+00:00'],
    ['zizmor.sarif', 'sarif', 'scan', 'zizmor 1.32.0', undefined],
  ])('%s', async (name, format, kind, producer, created) => {
    const found = await recognised(fixture(name));
    expect(found).toMatchObject({ format, kind });
    expect([found.producer, found.created, found.fault]).toEqual([producer, created, undefined]);
    expect(await recognised(fixture(name), 33)).toEqual(found);
  });

  test.each(['syft-image.cdx.json', 'syft-image.spdx.json', 'syft-image.json'])(
    'reads the digest of the platform manifest from %s',
    async (name) => {
      expect((await recognised(fixture(name))).mentions).toContain(AMD64);
    },
  );
});

describe('documents by their structure', () => {
  const cdx = { bomFormat: 'CycloneDX', specVersion: '1.6', metadata: { timestamp: '2026-01-02T03:04:05Z' } };
  test.each<[string, unknown, Partial<Recognition>]>([
    [
      'a CycloneDX ML-BOM, which must not pass for the image’s SBOM',
      {
        ...cdx,
        metadata: { component: { type: 'machine-learning-model', name: 'm' } },
        components: [{ type: 'data' }],
      },
      {
        format: 'cyclonedx-json',
        kind: 'model-card',
        mediaType: 'application/vnd.oci-evidence.model-card.v1+json',
        predicateType: 'https://oci-evidence.github.io/model-card/v1',
      },
    ],
    [
      'an image’s SBOM that has a model among its components',
      { ...cdx, metadata: { component: { type: 'container' } }, components: [{ type: 'machine-learning-model' }] },
      { kind: 'sbom', mediaType: 'application/vnd.cyclonedx+json' },
    ],
    [
      'a CycloneDX VEX',
      { ...cdx, vulnerabilities: [{ id: 'CVE-2026-1', analysis: { state: 'not_affected' } }] },
      { kind: 'vex', mediaType: 'application/vnd.oci-evidence.vex.v1+json', created: '2026-01-02T03:04:05Z' },
    ],
    [
      'CycloneDX with vulnerabilities',
      { ...cdx, components: [{ type: 'library' }], vulnerabilities: [{ id: 'CVE-2026-1', ratings: [] }] },
      { kind: 'scan', mediaType: 'application/vnd.oci-evidence.scan.v1+json' },
    ],
    [
      'SPDX 3',
      {
        '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld',
        '@graph': [{ type: 'CreationInfo', created: '2026-01-02T03:04:05Z', specVersion: '3.0.1' }],
      },
      { format: 'spdx3-json', kind: 'sbom', mediaType: 'application/spdx+json', created: '2026-01-02T03:04:05Z' },
    ],
    [
      'SARIF',
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: { driver: { name: 'Trivy', version: '0.60.0' } },
            results: [],
            invocations: [{ executionSuccessful: true, endTimeUtc: '2026-01-02T03:04:05.678Z' }],
          },
        ],
      },
      {
        format: 'sarif',
        kind: 'scan',
        mediaType: 'application/sarif+json',
        producer: 'Trivy 0.60.0',
        created: '2026-01-02T03:04:05.678Z',
      },
    ],
    [
      'Trivy',
      {
        SchemaVersion: 2,
        CreatedAt: '2026-01-02T03:04:05.123456789Z',
        ArtifactName: 'registry.example/app',
        ArtifactType: 'container_image',
        Metadata: { RepoDigests: [`registry.example/app@${AMD64}`] },
        Results: [],
      },
      {
        format: 'trivy-json',
        kind: 'scan',
        mediaType: 'application/vnd.oci-evidence.scan.v1+json',
        created: '2026-01-02T03:04:05.123456789Z',
        mentions: [digestOf('')].map(() => AMD64 as Recognition['digest']),
      },
    ],
    [
      'Grype',
      {
        matches: [],
        source: { type: 'image', target: { manifestDigest: AMD64, repoDigests: [] } },
        descriptor: { name: 'grype', version: '0.100.0', timestamp: '2026-01-02T03:04:05Z' },
      },
      { format: 'grype-json', kind: 'scan', producer: 'grype 0.100.0', mentions: [AMD64 as Recognition['digest']] },
    ],
    [
      'a cosign vulnerability predicate',
      {
        invocation: { uri: 'https://example.com/run/1' },
        scanner: { uri: 'pkg:github/aquasecurity/trivy', version: '0.60.0', result: { SchemaVersion: 2 } },
        metadata: { scanStartedOn: '2026-01-02T03:04:00Z', scanFinishedOn: '2026-01-02T03:04:05Z' },
      },
      {
        format: 'cosign-vuln',
        kind: 'scan',
        bare: true,
        predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1',
        created: '2026-01-02T03:04:05Z',
      },
    ],
    [
      'an in-toto vulnerability predicate',
      { scanner: { uri: 'pkg:x', db: {}, result: [] }, metadata: { scanFinishedOn: '2026-01-02T03:04:05Z' } },
      { format: 'in-toto-vulns', bare: true, predicateType: 'https://in-toto.io/attestation/vulns/v0.2' },
    ],
    [
      'OpenVEX',
      {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': 'https://openvex.dev/docs/public/vex-1',
        author: 'Wolfi',
        timestamp: '2026-01-02T03:04:05Z',
        version: 1,
        statements: [{ products: [{ '@id': `pkg:oci/app@${AMD64}` }] }],
      },
      {
        format: 'openvex',
        kind: 'vex',
        mediaType: 'application/vnd.openvex+json',
        mentions: [AMD64 as Recognition['digest']],
      },
    ],
    [
      'CSAF',
      {
        document: {
          category: 'csaf_vex',
          csaf_version: '2.0',
          publisher: { name: 'Example' },
          tracking: { current_release_date: '2026-01-02T03:04:05.000Z' },
        },
      },
      { format: 'csaf', kind: 'vex', mediaType: 'application/csaf+json', producer: 'Example' },
    ],
    [
      'a SLSA v1 predicate',
      {
        buildDefinition: { buildType: 'https://b/t' },
        runDetails: { builder: { id: 'https://b' }, metadata: { finishedOn: '2026-01-02T03:04:05Z' } },
      },
      { kind: 'provenance', bare: true, predicateType: 'https://slsa.dev/provenance/v1', producer: 'https://b' },
    ],
    [
      'a SLSA v0.2 predicate',
      { builder: { id: 'https://b' }, buildType: 'https://b/t', invocation: {} },
      { kind: 'provenance', bare: true, predicateType: 'https://slsa.dev/provenance/v0.2' },
    ],
    [
      'a verification summary',
      {
        verifier: { id: 'https://v' },
        timeVerified: '2026-01-02T03:04:05Z',
        resourceUri: 'oci://x',
        verificationResult: 'PASSED',
      },
      { kind: 'policy-decision', bare: true, predicateType: 'https://slsa.dev/verification_summary/v1' },
    ],
    [
      'a test result predicate',
      { result: 'PASSED', configuration: [{ name: 'ci.yml', digest: { gitCommit: 'abc' } }], passedTests: ['a'] },
      { kind: 'test-result', bare: true, predicateType: 'https://in-toto.io/attestation/test-result/v0.1' },
    ],
    [
      'JUnit XML',
      '<?xml version="1.0"?>\n<!-- x -->\n<testsuites tests="1"><testsuite name="a" timestamp="2026-01-02T03:04:05Z"/></testsuites>\n',
      { format: 'junit', kind: 'test-result', mediaType: 'application/vnd.junit+xml', created: '2026-01-02T03:04:05Z' },
    ],
    [
      'SPDX RDF/XML',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#"></rdf:RDF>',
      { format: 'spdx-rdf', kind: 'sbom' },
    ],
    [
      'a document of one of our own kinds',
      { $schema: 'https://oci-evidence.github.io/schemas/approval.v1.schema.json', created: '2026-01-02T03:04:05Z' },
      { format: 'approval', kind: 'approval', mediaType: 'application/vnd.oci-evidence.approval.v1+json' },
    ],
    [
      'lm-evaluation-harness results',
      { results: { arc: {} }, versions: { arc: 1 }, 'n-shot': { arc: 0 }, config: {}, date: 1767323045.5 },
      { format: 'lm-evaluation-harness', kind: 'evaluation-report', created: '2026-01-02T03:04:05.500Z' },
    ],
    [
      'MCP tools',
      { jsonrpc: '2.0', id: 1, result: { tools: [{ name: 'read', inputSchema: { type: 'object' } }] } },
      { format: 'mcp-tools', kind: 'tool-manifest' },
    ],
    [
      'an MCP server.json',
      {
        $schema: 'https://static.modelcontextprotocol.io/schemas/2025-10-17/server.schema.json',
        name: 'io.github.acme/files',
        version: '1.2.3',
      },
      { format: 'mcp-server', kind: 'tool-manifest', producer: 'io.github.acme/files 1.2.3' },
    ],
    [
      'a Hugging Face model card',
      '---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n# Model Card for X\n\nText.\n',
      { format: 'model-card-markdown', kind: 'model-card', mediaType: 'text/markdown' },
    ],
    [
      'a Markdown model card without front matter',
      '# X\n\n## Model Details\n\n## Intended Use\n',
      { format: 'model-card-markdown', kind: 'model-card' },
    ],
  ])('%s', async (_, content, expected) => {
    expect(await recognised(content)).toMatchObject(expected);
    expect(await recognised(content, 7)).toEqual(await recognised(content));
  });
});

describe('statements', () => {
  const provenance = statement('https://slsa.dev/provenance/v1', {
    buildDefinition: { buildType: 'x' },
    runDetails: { builder: { id: 'https://b' }, metadata: { finishedOn: '2026-01-02T03:04:05Z' } },
  });
  test.each([
    ['bare', provenance, 'in-toto', 'application/vnd.in-toto+json'],
    ['in a DSSE envelope', dsse(provenance), 'dsse', 'application/vnd.dsse.envelope.v1+json'],
    [
      'in a Sigstore bundle',
      { mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.3', dsseEnvelope: dsse(provenance) },
      'sigstore-bundle',
      'application/vnd.dev.sigstore.bundle.v0.3+json',
    ],
  ])('%s give kind, predicate type, time, producer and subject', async (_, content, format, mediaType) => {
    expect(await recognised(content)).toMatchObject({
      format,
      mediaType,
      kind: 'provenance',
      predicateType: 'https://slsa.dev/provenance/v1',
      created: '2026-01-02T03:04:05Z',
      producer: 'https://b',
      subjects: { count: 1, digests: [AMD64] },
    });
  });

  test.each([
    ['https://slsa.dev/provenance/v0.2', 'provenance'],
    ['https://slsa.dev/verification_summary/v1', 'policy-decision'],
    ['https://spdx.dev/Document/v2.3', 'sbom'],
    ['https://cyclonedx.org/bom/v1.5', 'sbom'],
    ['https://in-toto.io/attestation/vulns/v0.1', 'scan'],
    ['https://cosign.sigstore.dev/attestation/vuln/v1', 'scan'],
    ['https://openvex.dev/ns/v0.2.0', 'vex'],
    ['https://in-toto.io/attestation/test-result/v0.1', 'test-result'],
    ['https://sigstore.dev/cosign/sign/v1', 'signature'],
    ['https://oci-evidence.github.io/approval/v1', 'approval'],
    ['https://example.com/own/v1', 'custom'],
  ])('with predicate type %s are %s', async (predicateType, kind) => {
    expect(await recognised(statement(predicateType, {}))).toMatchObject({ kind, predicateType });
  });

  test('that contain a CycloneDX VEX are a VEX and not an SBOM', async () => {
    const predicate = { vulnerabilities: [{ id: 'CVE-1', analysis: { state: 'exploitable' } }] };
    expect(await recognised(dsse(statement('https://cyclonedx.org/bom', predicate)))).toMatchObject({ kind: 'vex' });
  });

  test('with an empty list of subjects are reported with the position of the list', async () => {
    const text = JSON.stringify({ ...provenance, subject: [] });
    const found = await recognised(text);
    expect(found.subjects).toEqual({ count: 0, digests: [] });
    expect(text.slice(found.subjectRange?.start, found.subjectRange?.end)).toBe('[]');
  });

  test('a bundle that signs a digest is a signature', async () => {
    const found = await recognised({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: {},
      messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest: 'x' }, signature: 'y' },
    });
    expect(found).toMatchObject({ kind: 'signature', format: 'sigstore-bundle' });
    expect(found.subjects).toBeUndefined();
  });

  test.each([
    ['without subject', { _type: 'https://in-toto.io/Statement/v1', predicateType: 'x' }, 'no list of subjects'],
    ['without predicateType', { _type: 'https://in-toto.io/Statement/v1', subject: [] }, 'no predicateType'],
    ['in a damaged payload', { ...dsse({}), payload: '{{{{' }, 'its payload is not base64'],
  ])('%s are reported as damaged', async (_, content, fault) => {
    expect((await recognised(content)).fault).toContain(fault);
  });
});

describe('content in no evidence format', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['JSON', '{"hello": 1}', 'application/json'],
    ['text', 'hello', 'text/plain'],
    ['Markdown that is no model card', '[link](x)\n# Evaluation\n', 'text/plain'],
    ['a blog post with front matter', '---\ntags: [x]\n---\n# Hello\n', 'text/plain'],
    ['XML', '<a/>', 'application/xml'],
    ['PDF', '%PDF-1.7\n%\u00e2', 'application/pdf'],
    ['bytes', Uint8Array.from([1, 2, 0xff, 0xfe]), 'application/octet-stream'],
  ])('%s is custom evidence with its media type', async (_, content, mediaType) => {
    const found = await recognised(content);
    expect(found).toMatchObject({ kind: 'custom', mediaType });
    expect(found.format).toBeUndefined();
    expect(found.fault).toBeUndefined();
  });
});

describe('content that cannot be parsed', () => {
  const sbom = '{"bomFormat":"CycloneDX","components":[{"name":"caf\u00e9"}]}';
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'it is empty'],
    ['white space', ' \n\n ', 'it contains only white space'],
    ['truncated JSON', sbom.slice(0, -5), 'the JSON is truncated: the file ends inside a string'],
    ['a truncated list', '[{"a":1},{"b":', 'the JSON is truncated'],
    ['two documents', `${sbom}\n${sbom}`, 'more data after the end of the JSON document, at line 2, column 1'],
    ['a byte order mark', `\ufeff${sbom}`, 'byte order mark'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${sbom}`, 'utf16le'), 'it is UTF-16LE, but JSON must be UTF-8'],
    ['UTF-16 without one', Buffer.from(sbom, 'utf16le'), 'it is UTF-16LE'],
    ['Latin-1', Buffer.from(sbom, 'latin1'), 'it is not UTF-8: byte 0xe9 is not UTF-8, at line 1, column'],
    ['a syntax error', '{"a": 1,\n "b" 2}', 'invalid JSON at line 2, column 6 (byte 14): expected a colon'],
    ['truncated XML', '<testsuites><testsuite name="a">', 'it is truncated: </testsuites> is missing'],
    [
      'tag-value in UTF-16',
      Buffer.from('\ufeffSPDXVersion: SPDX-2.3\n', 'utf16le'),
      'it is UTF-16LE; save it as UTF-8',
    ],
  ])('%s', async (_, content, fault) => {
    for (const size of [3, 1 << 16]) expect((await recognised(content, size)).fault).toContain(fault);
  });

  test('still gets digest and size, so that it can be attached unchanged', async () => {
    expect(await recognised('{')).toMatchObject({ digest: digestOf('{'), size: 1 });
  });
});

test('ignores times that do not follow RFC 3339', async () => {
  const found = await recognised({ bomFormat: 'CycloneDX', metadata: { timestamp: 'yesterday' } });
  expect(found).not.toHaveProperty('created');
});
