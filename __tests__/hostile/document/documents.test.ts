// Hostile documents: each is refused with one bounded line, or attached as what it is, within seconds and without a trace in
// the objects of the program.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ExpectedError } from '../../../src/errors.ts';
import type { Evidence } from '../../../src/evidence/evidence.ts';
import { inspectFiles } from '../../../src/evidence/files.ts';
import { pack } from '../../../src/evidence/pack.ts';
import { placeFiles } from '../../../src/evidence/placement.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { collectScan } from '../../../src/scan/parsers/parse.ts';

/** Of processor time: a busy machine takes longer. */
const SECONDS = 20;
const SUBJECT = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: digestOf('image'), size: 700 };
const HEX = SUBJECT.digest.slice(7);

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'oci-evidence-hostile-'));
});
afterEach(() => rm(workspace, { recursive: true, force: true }));

/** What became of a document: its evidence, or the message that refuses it. */
async function outcomeOf(content: string | Uint8Array, name: string, line: string) {
  await writeFile(join(workspace, name), content);
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  const start = process.cpuUsage();
  let outcome: { evidence: readonly Evidence[]; notes: readonly string[] } | { message: string };
  try {
    const { files, notes } = await inspectFiles([`${line}${name}`], {
      workspace,
      validate: 'error',
      readFindings: collectScan,
    });
    const placed = await placeFiles(files, { subject: SUBJECT, platforms: [SUBJECT], name: 'registry.example/app' });
    outcome = { evidence: placed.evidence, notes: [...notes, ...placed.notes] };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    outcome = { message: error.message };
  }
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(SECONDS);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  return outcome;
}

const json = (value: unknown): string => JSON.stringify(value);
const statement = (more: object = {}): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'x', digest: { sha256: HEX } }],
  predicateType: 'https://example.com/x/v1',
  predicate: {},
  ...more,
});
const dsse = (payload: string, more: object = {}): object => ({
  payload,
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: 'MEUC' }],
  ...more,
});
const encoded = (value: unknown): string => Buffer.from(json(value)).toString('base64');
const sarif = (...results: object[]): object => scanned(results);
const scanned = (results: readonly object[]): object => ({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'scanner', version: '1' } }, results }],
});
const cyclonedx = (more: object): object => ({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, ...more });
const vector = (text: string): object =>
  cyclonedx({
    components: [{ type: 'library', name: 'a', 'bom-ref': 'a' }],
    vulnerabilities: [{ id: 'CVE-1', ratings: [{ vector: text }], affects: [{ ref: 'a' }] }],
  });
const ESCAPES = '\u001b[31mred\u001b[0m\n::error::owned\u0085::warning::too\u2028\u202etxt';

interface Case {
  readonly content: () => string | Uint8Array;
  readonly name?: string;
  /** `kind=` in front of the name. */
  readonly line?: string;
  /** The message that refuses it. */
  readonly refused?: string | RegExp;
  /** The kind that it is attached as. */
  readonly kind?: string;
  check?(evidence: Evidence | undefined, notes: readonly string[]): void;
}

const CASES: Readonly<Record<string, Case>> = {
  // JSON
  'nested a million levels deep': { content: () => '['.repeat(1_000_000), kind: 'custom' },
  'objects nested deep inside a known format': {
    content: () => `{"bomFormat":"CycloneDX","x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    refused: 'nested deeper than',
  },
  'the key that decides twice': {
    content: () => '{"bomFormat":"CycloneDX","bomFormat":"other","specVersion":"1.6"}',
    refused: 'occurs twice',
  },
  'two subject lists': {
    content: () =>
      json(statement()).replace(
        '"predicateType"',
        `"subject":[{"digest":{"sha256":"${'a'.repeat(64)}"}}],"predicateType"`,
      ),
    refused: 'occurs twice',
  },
  'a key that is spelt with an escape, twice': {
    content: () => '{"bomFormat":"CycloneDX","bom\\u0046ormat":"other"}',
    refused: 'occurs twice',
  },
  'invalid UTF-8 in a text': {
    content: () => Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]),
    refused: 'not UTF-8',
  },
  'an overlong encoding': {
    content: () => Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
    refused: 'not UTF-8',
  },
  'a surrogate encoded as UTF-8': {
    content: () => Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
    refused: 'not UTF-8',
  },
  'a byte order mark': { content: () => `\ufeff${json(cyclonedx({}))}`, refused: 'byte order mark' },
  'UTF-16': { content: () => Buffer.from(json(cyclonedx({})), 'utf16le'), refused: 'UTF-16LE' },
  'lone surrogates in every text': {
    content: () =>
      '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"\\ud800"}},"results":[{"message":{"text":"\\udfff"},"ruleId":"\\ud83d"}]}]}',
    kind: 'scan',
    check: (evidence) => expect(pack(evidence as Evidence).manifest.bytes.length).toBeGreaterThan(0),
  },
  'huge numbers': {
    content: () =>
      `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"a"}},"results":[{"message":{"text":"x"},"ruleIndex":1e400,"rank":${'9'.repeat(100_000)}}]}]}`,
    kind: 'scan',
  },
  'a number that never ends': { content: () => `[${'1'.repeat(5_000_000)}`, refused: 'truncated' },
  'a text of 20 MB where a name is read': {
    content: () => json(sarif()).replace('scanner', 'n'.repeat(20_000_000)),
    refused: 'longer than',
  },
  'a result of 60 MB': {
    content: () => json(sarif({ message: { text: 'x'.repeat(60_000_000) } })),
    refused: 'longer than',
  },
  '200,000 results': {
    content: () =>
      json(scanned(Array.from({ length: 200_000 }, (_, at) => ({ ruleId: `R${at}`, message: { text: 'x' } })))),
    kind: 'scan',
    check: (evidence) => {
      expect(evidence?.scan?.total).toBe(200_000);
      expect(evidence?.scan?.findings.length).toBeLessThanOrEqual(10_000);
    },
  },
  'a million distinct keys': {
    content: () => `{${Array.from({ length: 1_000_000 }, (_, at) => `"k${at}":1`).join()}}`,
    kind: 'custom',
  },
  'the keys of prototypes': {
    content: () =>
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[{"type":"library","name":"a","__proto__":{"polluted":1}}]}',
    refused: /./,
  },
  'the keys of prototypes in a scan': {
    content: () =>
      '{"SchemaVersion":2,"ArtifactName":"a","ArtifactType":"b","Results":[{"Target":"t","Vulnerabilities":[{"VulnerabilityID":"__proto__","PkgName":"constructor","Severity":"LOW","SeveritySource":"__proto__","CVSS":{"__proto__":{"V3Score":9}},"Status":"hasOwnProperty"}]}]}',
    kind: 'scan',
    check: (evidence) => expect(evidence?.scan?.findings[0]).toMatchObject({ id: '__proto__', severity: 'low' }),
  },
  'severities and states that objects inherit': {
    content: () =>
      json(
        cyclonedx({
          components: [{ type: 'library', name: 'a', 'bom-ref': 'a' }],
          vulnerabilities: [
            { id: 'CVE-1', analysis: { state: 'exploitable' }, affects: [{ ref: 'toString' }, { ref: '__proto__' }] },
          ],
        }),
      ),
    kind: 'scan',
  },
  // XML
  'entities that expand a billion times': {
    content: () =>
      `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><testsuites>&b;</testsuites>`,
    kind: 'custom',
    check: (evidence) => expect(evidence?.document.descriptor.size).toBeLessThan(10_000),
  },
  'an external entity': {
    content: () =>
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><bom xmlns="http://cyclonedx.org/schema/bom/1.6">&x;</bom>',
    kind: 'custom',
  },
  'XML with a million attributes': { content: () => `<a ${'b="c" '.repeat(1_000_000)}/>`, kind: 'custom' },
  'XML whose root never closes': { content: () => '<testsuites><testsuite/>', refused: 'truncated' },
  // YAML and Markdown
  'YAML aliases that multiply': {
    content: () =>
      `---\na: &a [1,1,1,1,1,1,1,1,1,1]\n${Array.from({ length: 12 }, (_, at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`},`.repeat(9)}1]`).join('\n')}\nlicense: mit\n---\n# Model card\n## Limitations\n`,
    name: 'card.md',
    refused: 'the front matter is not valid YAML',
  },
  'YAML that names a prototype': {
    content: () => '---\nlicense: mit\n__proto__:\n  polluted: 1\n---\n# Model card\n## Limitations\n',
    name: 'card.md',
    kind: 'model-card',
  },
  'front matter that is a list': {
    content: () => '---\n- license: mit\n---\n# Model card\n## Limitations\n',
    name: 'card.md',
    line: 'model-card=',
    refused: 'not a mapping',
  },
  'Markdown of 5 MB': {
    content: () => `# Model card\n## Limitations\n${'word '.repeat(1_100_000)}`,
    name: 'card.md',
    refused: 'more than the limit',
  },
  'headings that make a pattern backtrack': {
    content: () => `# Model card\n${'# '.repeat(30_000)}\n${'#\t'.repeat(30_000)}`,
    name: 'card.md',
    kind: 'custom',
  },
  'tag-value text that makes a pattern backtrack': { content: () => ' \t#\r\n'.repeat(15_000), kind: 'custom' },
  // Statements and envelopes
  'a statement about nothing that can be matched': {
    content: () => json(statement({ subject: [{ digest: { sha256: HEX.toUpperCase() } }] })),
    refused: 'about something else',
  },
  'a statement with a hundred thousand subjects, ours last': {
    content: () =>
      json(
        statement({
          subject: [
            ...Array.from({ length: 100_000 }, (_, at) => ({ digest: { sha256: digestOf(`${at}`).slice(7) } })),
            { digest: { sha256: HEX } },
          ],
        }),
      ),
    refused: 'about something else',
  },
  'a statement whose subject is no list': {
    content: () => json(statement({ subject: { digest: { sha256: HEX } } })),
    refused: 'no list of subjects',
  },
  'a predicate of another type than its name': {
    content: () => json(statement({ predicateType: 'https://slsa.dev/provenance/v1', predicate: ['x'] })),
    refused: 'predicate',
  },
  'a predicate type with line breaks': {
    content: () => json(statement({ predicateType: `https://example.com/${ESCAPES}` })),
    refused: 'predicateType',
  },
  'a payload that is no base64': { content: () => json(dsse('{{{{')), refused: 'base64' },
  'a payload with white space': {
    content: () => json(dsse(encoded(statement()).replace(/^(.{8})/, '$1\n'))),
    refused: /base64|pattern/,
  },
  'a payload with padding in its middle': {
    content: () => json(dsse(`${encoded({ a: 1 })}==${encoded(statement())}`)),
    refused: /./,
  },
  'a payload of base64 inside base64': { content: () => json(dsse(encoded(encoded(statement())))), kind: 'custom' },
  'a payload about another digest': {
    content: () => json(dsse(encoded(statement({ subject: [{ digest: { sha256: 'a'.repeat(64) } }] })))),
    refused: 'about something else',
  },
  'a bundle with a media type of line breaks': {
    content: () =>
      json({
        mediaType: `application/vnd.dev.sigstore.bundle${ESCAPES}`,
        verificationMaterial: {},
        dsseEnvelope: dsse(encoded(statement())),
      }),
    kind: 'custom',
  },
  // Texts
  'escapes in every text of a scan': {
    content: () =>
      json({
        ...sarif({
          ruleId: ESCAPES,
          message: { text: ESCAPES },
          locations: [{ physicalLocation: { artifactLocation: { uri: ESCAPES } } }],
        }),
        runs: [{ tool: { driver: { name: ESCAPES, version: '1' } }, results: [] }],
      }),
    kind: 'scan',
    check: (evidence) => expect(evidence?.producer ?? '').not.toMatch(/^\s*$/),
  },
  'escapes in a file name': { content: () => '{"a":', name: `x${ESCAPES}.json`, refused: 'truncated' },
  'a purl with escapes': {
    content: () => json(cyclonedx({ components: [{ type: 'library', name: 'a', purl: ESCAPES }] })),
    refused: 'package URL',
  },
  'a date far out of range': {
    content: () => json(cyclonedx({ metadata: { timestamp: '9999-99-99T99:99:99Z' } })),
    refused: 'timestamp',
  },
  'a time in seconds beyond all dates': {
    content: () =>
      '{"results":{"t":{"acc,none":1}},"versions":{},"configs":{},"lm_eval_version":"1","date":9999999999.999999}',
    kind: 'evaluation-report',
  },
  // CVSS
  'a vector named after a prototype': {
    content: () => json(vector('__proto__')),
    kind: 'scan',
    check: rated('unknown'),
  },
  'a vector of a megabyte': {
    content: () => json(vector('AV:N/'.repeat(200_000))),
    kind: 'scan',
    check: rated('unknown'),
  },
  'a vector with every metric twice': {
    content: () => json(vector('CVSS:3.1/AV:N/AV:L/AC:L/AC:H/PR:N/UI:N/S:U/C:H/I:H/A:H')),
    kind: 'scan',
  },
  // Tools
  'tools of one name': {
    content: () =>
      json({
        tools: [
          { name: 'a', inputSchema: {} },
          { name: 'a', inputSchema: {} },
        ],
      }),
    refused: 'two tools with the name',
  },
  'a tool whose number has no canonical form': {
    content: () => '{"tools":[{"name":"a","inputSchema":{"maximum":1e999}}]}',
    refused: 'canonical JSON',
  },
};

function rated(severity: string) {
  return (evidence: Evidence | undefined): void => {
    expect(evidence?.scan?.findings[0]).toMatchObject({ severity });
  };
}

test.each(Object.entries(CASES))('%s', async (_, { content, name = 'doc.json', line = '', refused, kind, check }) => {
  const outcome = await outcomeOf(content(), name, line);
  if (refused !== undefined) {
    expect(outcome).toEqual({ message: expect.stringMatching(refused) });
    expect((outcome as { message: string }).message.length).toBeLessThan(2000);
    return;
  }
  expect(outcome).toMatchObject({ evidence: [{ kind }] });
  if (!('evidence' in outcome)) throw new Error('unreachable');
  const [evidence] = outcome.evidence;
  const { annotations, mediaType, artifactType } = pack(evidence as Evidence).manifest.descriptor;
  for (const value of [...Object.values(annotations ?? {}), mediaType, artifactType ?? '']) {
    expect(value).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
    expect(value.length).toBeLessThanOrEqual(4096);
  }
  check?.(evidence, outcome.notes);
});
