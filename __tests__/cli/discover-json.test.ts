// discover as JSON: documents with digest, size, title and signature, as the schema says; and only the evidence that is asked for.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { run } from '../../src/cli/command-line.ts';
import { KINDS } from '../../src/evidence/kinds.ts';
import { INTEROP, type LayoutFixture, temporaryDirectory, unpackLayout } from '../support/fixtures.ts';

// biome-ignore lint/suspicious/noExplicitAny: JSON that the schema describes
type Json = any;
let schema: Json;
beforeAll(async () => {
  schema = JSON.parse(await readFile(new URL('../../schemas/graph.v1.schema.json', import.meta.url), 'utf8'));
});

async function discover(...args: string[]): Promise<string> {
  const out: string[] = [];
  const terminal = { env: {}, cwd: await temporaryDirectory(), color: false, err: () => {} };
  const code = await run(['discover', ...args], { ...terminal, out: (text) => out.push(String(text)) });
  expect(code).toBe(0);
  return out.join('');
}

/** Every evidence node below, as `kind digest`. */
function evidenceIn(node: Json): string[] {
  const children = [...node.manifests, ...node.referrers];
  const own = children.filter(({ kind }: Json) => kind !== null).map(({ kind, digest }: Json) => `${kind} ${digest}`);
  return [...own, ...children.flatMap(evidenceIn)].sort();
}

describe.each([
  'interop-by-digest',
  'interop-fallback-tags',
  'buildkit-attestations-image',
  'buildkit-attestations-oci-artifact',
] as const)('%s', (layout: LayoutFixture) => {
  test('the JSON follows its schema', async () => {
    const image = `oci-layout:${await unpackLayout(layout)}${layout.startsWith('interop') ? `@${INTEROP.index}` : ''}`;
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
    validate(JSON.parse(await discover(image, '--format', 'json')));
    expect(validate.errors).toBeNull();
  });
});

test('the schema names every kind', () => {
  expect(schema.$defs.kind.enum).toEqual(Object.keys(KINDS));
});

describe('an image with evidence of many tools', () => {
  let image: string;
  beforeAll(async () => {
    image = `oci-layout:${await unpackLayout('interop-by-digest')}@${INTEROP.index}`;
  });
  const json = async (...args: string[]): Promise<Json> => JSON.parse(await discover(image, '--format=json', ...args));

  test('each artifact has its documents, with digest, size, title and signature', async () => {
    const { manifests, referrers } = await json();
    const amd64 = manifests.find(({ digest }: Json) => digest === INTEROP.amd64);
    const of = (digest: string): Json => [...amd64.referrers, ...referrers].find((one: Json) => one.digest === digest);
    expect(of(INTEROP.sbom).documents).toEqual([
      {
        digest: 'sha256:982d0096d068921231ce48d5237c3a7efc662e9553da7a20ead278e9539e225d',
        size: 156_687,
        mediaType: 'application/vnd.cyclonedx+json',
        title: 'small.cdx.json',
        kind: 'sbom',
        predicateType: null,
        signature: { state: 'none' },
      },
    ]);
    expect(of(INTEROP.sbomBundle).documents).toMatchObject([
      { kind: 'sbom', predicateType: 'https://cyclonedx.org/bom', signature: { state: 'unverified' } },
    ]);
    expect(of(INTEROP.legacyAttestation).documents).toMatchObject([
      { predicateType: 'https://spdx.dev/Document', signature: { state: 'unverified' } },
    ]);
    expect(of(INTEROP.legacySignature).documents).toMatchObject([
      { kind: 'signature', signature: { state: 'unverified' } },
    ]);
    expect(amd64.documents).toBeNull();
  });

  test.each([
    [['--kind', 'scan'], [`scan ${INTEROP.sarif}`]],
    [['--kind', 'scan,provenance', '--platform', 'linux/arm64'], [`provenance ${INTEROP.buildkit}`]],
    [['--type', 'https://spdx.dev/Document'], [`sbom ${INTEROP.legacyAttestation}`]],
    [['--type', 'application/sarif+json', '--kind', 'sbom'], []],
  ])('%j', async (args, expected) => {
    const graph = await json(...args);
    expect(evidenceIn(graph)).toEqual(expected);
    expect(graph.notes.at(-1)).toMatch(/^only evidence of .* is shown$/);
  });

  test('evidence that matches is shown with what it is attached to', async () => {
    const graph = await json('--kind', 'signature', '--platform', 'linux/amd64');
    expect(graph.manifests.map(({ platform }: Json) => platform)).toEqual(['linux/amd64']);
    expect(evidenceIn(graph.manifests[0])).toEqual([`sbom ${INTEROP.sbom}`, `signature ${INTEROP.sbomSignature}`]);
  });

  test('an unknown kind is a mistake with a suggestion', async () => {
    const err: string[] = [];
    const code = await run(['discover', image, '--kind', 'sbomm'], {
      env: {},
      cwd: '/',
      color: false,
      out: () => {},
      err: (text) => err.push(text),
    });
    expect([code, err.join('')]).toEqual([2, expect.stringMatching(/kind: .*"sbomm".*did you mean "sbom"\?/)]);
  });
});
