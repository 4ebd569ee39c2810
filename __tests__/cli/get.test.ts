// get on the command line: the document itself, checked and unwrapped, or an error that says what there is instead.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import { documentOf } from '../../src/evidence/document.ts';
import { encodeStatement, REFERENCE_PREDICATE, statementAbout, subjectOf } from '../../src/evidence/statement.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { BUNDLE, bundleAnnotations, type EvidenceImage, evidenceImage } from '../support/evidence-image.ts';
import { fixturePath, INTEROP, temporaryDirectory, unpackLayout } from '../support/fixtures.ts';
import { startGitHubApi } from '../support/github-api.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { serve } from '../support/sigstore/services.ts';
import { signedBundle, statement, testKey } from '../support/sigstore/signed.ts';
import { ISSUER, SAN, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';
import { snappy } from '../support/snappy.ts';

let out: Buffer;
let err: string;
let cwd: string;
const cli = (...args: string[]): Promise<number> => cliWith({}, ...args);
const cliWith = (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<number> => {
  [out, err] = [Buffer.alloc(0), ''];
  return run(['get', ...args], {
    env: { HOME: cwd, ...env },
    cwd,
    color: false,
    out: (text) => {
      out = Buffer.concat([out, Buffer.from(text)]);
    },
    err: (text) => {
      err += text;
    },
  });
};

beforeAll(async () => {
  cwd = await temporaryDirectory();
});

describe('a layout that other tools wrote', () => {
  let image: string;
  const key = `key:${fixturePath('interop-cosign.pub')}`;
  beforeAll(async () => {
    image = `oci-layout:${await unpackLayout('interop-by-digest')}@${INTEROP.index}`;
  });

  test('the document is printed byte for byte, and nothing else', async () => {
    expect(await cli(image, '--kind', 'sbom', '--platform', 'linux/amd64')).toBe(0);
    expect(digestOf(out)).toBe('sha256:982d0096d068921231ce48d5237c3a7efc662e9553da7a20ead278e9539e225d');
    expect(err).toBe('');
  });

  test('a bundle is unwrapped, and printed as it is stored with --raw', async () => {
    const signed = [image, '--kind', 'sbom', '--platform', 'linux/amd64', '--signed-by', key];
    expect(await cli(...signed)).toBe(0);
    expect(out.toString()).toBe('{"bomFormat":"CycloneDX", "components":[], "specVersion":"1.6", "version":1}');
    expect(await cli(...signed, '--raw')).toBe(0);
    expect(JSON.parse(out.toString())).toMatchObject({ mediaType: BUNDLE });
  });

  test('the attestation under a tag of cosign 2 is unwrapped and verified', async () => {
    expect(await cli(image, '--kind=sbom', '--type=https://spdx.dev/Document', '--signed-by', key)).toBe(0);
    expect(out.toString()).toBe('{"spdxVersion":"SPDX-2.3"}');
  });

  test('statements of BuildKit are unwrapped for the chosen platform', async () => {
    expect(await cli(image, '--kind', 'provenance')).toBe(2);
    expect(err).toMatch(
      /^error: .* has Provenance for several platforms: linux\/amd64 and linux\/arm64; set platform to one of them\n$/,
    );
    expect(await cli(image, '--kind', 'provenance', '--platform', 'linux/arm64')).toBe(0);
    expect(JSON.parse(out.toString())).toHaveProperty('buildDefinition');
  });

  test('another kind, type, platform or signer: the error says what there is', async () => {
    expect(await cli(image, '--kind', 'vex')).toBe(1);
    expect(err).toMatch(
      /could not find VEX at .*: the kinds of the attached evidence are provenance, sbom, scan, signature; set kind to one of these/,
    );
    expect(await cli(image, '--kind', 'sbom', '--type', 'text/spdx')).toBe(1);
    expect(err).toMatch(/of type "text\/spdx" at .*: there is application\/vnd\.cyclonedx\+json/);
    expect(await cli(image, '--kind', 'scan', '--platform', 'linux/arm64')).toBe(1);
    expect(err).toMatch(/could not find Scan for linux\/arm64 at .*: there is one for linux\/amd64;/);
    expect(await cli(image, '--kind', 'scan', '--signed-by', key)).toBe(1);
    expect(err).toMatch(/could not use the only Scan at .*: it is not signed; check signed-by/);
    expect(out.toString()).toBe('');
  });

  test('--all writes every document with an index', async () => {
    const directory = join(await temporaryDirectory(), 'sboms');
    expect(await cli(image, '--kind', 'sbom', '--all', '-o', directory)).toBe(0);
    const entries = JSON.parse(await readFile(join(directory, 'index.json'), 'utf8'));
    expect((await readdir(directory)).sort()).toEqual(
      ['index.json', ...entries.map(({ file }: { file: string }) => file)].sort(),
    );
    expect(entries).toHaveLength(4);
    for (const { file, digest, size } of entries) {
      const bytes = await readFile(join(directory, file));
      expect([digestOf(bytes), bytes.length]).toEqual([digest, size]);
    }
    expect(entries[0]).toMatchObject({
      platform: 'linux/amd64',
      title: 'small.cdx.json',
      signature: { state: 'none' },
    });
    expect(await cli(image, '--kind', 'sbom', '--all')).toBe(2);
  });
});

describe('a registry', () => {
  let registry: TestRegistry;
  let sigstore: Sigstore;
  let image: EvidenceImage;
  let reference: string;
  let trusted: readonly string[];
  const at = (created: string) => ({ 'org.opencontainers.image.created': created });
  const CDX = 'application/vnd.cyclonedx+json';
  const bom = (version: number): string => JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version });

  beforeAll(async () => {
    sigstore = await startSigstore();
    await writeFile(join(cwd, 'trusted_root.json'), sigstore.trustedRoot);
    trusted = ['--trusted-root', 'trusted_root.json'];
  });
  afterAll(() => sigstore.close());
  beforeEach(async () => {
    registry = await startRegistry();
    image = evidenceImage(registry);
    reference = `${registry.host}/app:v1`;
  });

  afterEach(() => registry.close());

  test('of several documents the newest, by the time that they claim', async () => {
    image.attachOne(image.index, CDX, bom(1), at('2026-01-02T00:00:00Z'));
    image.attachOne(image.index, CDX, bom(2), at('2026-01-03T00:00:00+02:00'));
    image.attachOne(image.index, CDX, bom(3), at('2025-12-31T00:00:00Z'));
    image.attachOne(image.index, CDX, bom(4));
    expect(await cli(reference, '--kind', 'sbom')).toBe(0);
    expect(out.toString()).toBe(bom(2));
  });

  test.each([
    ['its workflow', `workflow:${SAN.replace('https://github.com/', '')}`, 0],
    ['its repository', 'github:acme/app', 0],
    ['its issuer and identity', `issuer=${ISSUER} identity=${SAN}`, 0],
    ['several repositories', 'github:acme/*', 2],
    ['another repository', 'github:acme/other', 1],
    ['another ref', `workflow:${SAN.replace('https://github.com/', '').replace('heads/main', 'heads/dev')}`, 1],
    ['something that is no signer', 'acme/app', 2],
  ])('the document that the job of a workflow signed, by %s', async (_, signer, code) => {
    const bundle = await signedBundle(sigstore, { statement: statement(image.index.digest, { by: 'job' }) });
    image.attachOne(image.index, BUNDLE, bundle, bundleAnnotations('https://slsa.dev/provenance/v1'));
    // Newer, and unsigned.
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(await text(statement(image.index.digest))), predicate: {} }),
    );
    image.attachOne(image.index, 'application/vnd.in-toto+json', forged, at('2099-01-01T00:00:00Z'));
    expect([await cli(reference, '--kind', 'provenance', '--signed-by', signer, ...trusted), err]).toEqual([
      code,
      code === 0 ? '' : expect.stringMatching(code === 1 ? /signed by .*expected/ : /^error: signed-by: /),
    ]);
    expect(out.toString()).toBe(code === 0 ? '{"by":"job"}' : '');
  });

  test('an unsigned statement about another image is not printed, and an older one about this image is', async () => {
    const provenance = 'https://slsa.dev/provenance/v1';
    const attach = (about: Descriptor, by: string, time: string): Descriptor => {
      const bytes = encodeStatement(statementAbout(subjectOf('app', about), provenance, { by }));
      const annotations = { ...at(time), 'in-toto.io/predicate-type': provenance };
      return image.attachOne(image.index, 'application/vnd.in-toto+json', bytes, annotations);
    };
    attach(image.amd64, 'moved', '2099-01-01T00:00:00Z');
    expect(await cli(reference, '--kind', 'provenance')).toBe(1);
    expect([err, out.toString()]).toEqual([
      expect.stringMatching(/^error: could not use the only Provenance .* is about another digest: /),
      '',
    ]);
    attach(image.index, 'job', '2026-01-01T00:00:00Z');
    expect([await cli(reference, '--kind', 'provenance'), err, out.toString()]).toEqual([0, '', '{"by":"job"}']);
  });

  test('a signed statement that refers to a document by digest yields that document', async () => {
    const key = await testKey();
    await writeFile(join(cwd, 'key.pub'), key.publicPem);
    const document = bom(7);
    const reference7 = statementAbout(subjectOf('app', image.index), REFERENCE_PREDICATE, {
      references: [{ name: 'sbom', digest: { sha256: digestOf(document).slice(7) }, mediaType: CDX }],
    });
    const blob = documentOf(encodeStatement(reference7), 'application/vnd.in-toto+json');
    const bundle = await signedBundle(sigstore, { key, log: false, timestamp: false, statement: blob });
    image.attachOne(image.index, BUNDLE, bundle, bundleAnnotations(REFERENCE_PREDICATE));
    const signed = [reference, '--kind', 'sbom', '--signed-by', 'key:key.pub'];
    expect([await cli(...signed), err]).toEqual([
      1,
      expect.stringMatching(/refers to the document sha256:[0-9a-f]{64}, which is not attached/),
    ]);
    image.attachOne(image.index, CDX, document);
    expect([await cli(...signed), err]).toEqual([0, '']);
    expect(out.toString()).toBe(document);
  });

  test('a document in an attestation that GitHub stores; an API that does not answer is undecided', async () => {
    const api = await startGitHubApi();
    const storage = await serve(() => ({ status: 200, body: block }));
    const bundle = await signedBundle(sigstore, { statement: statement(image.index.digest, { by: 'job' }) });
    const block = snappy(Buffer.from(bundle));
    try {
      const environment = { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'a token for tests' };
      const get = (...flags: readonly string[]) =>
        cliWith(environment, reference, '--kind=provenance', '--attestations-from=acme', ...flags);
      const body = { attestations: [{ bundle: null, bundle_url: storage.url }] };
      api.answer(`GET /users/acme/attestations/${image.index.digest}`, { body });
      expect([await get('--signed-by=github:acme/app', ...trusted), err]).toEqual([0, '']);
      expect(out.toString()).toBe('{"by":"job"}');
      expect([await get('--raw'), err]).toEqual([0, '']);
      expect(out).toEqual(Buffer.from(bundle));
      api.answer(`GET /orgs/acme/attestations/${image.index.digest}`, { status: 403, body: { message: 'no' } });
      expect([await get(), err]).toEqual([3, expect.stringContaining('attestations: read')]);
      expect([await get('--attestations-from=a/b/c'), err]).toEqual([2, expect.stringContaining('"a/b/c" is not')]);
    } finally {
      await storage.close();
      await api.close();
    }
  });

  test('a registry that does not answer for one of the documents: undecided, and nothing is printed', async () => {
    image.attachOne(image.index, CDX, bom(1), at('2026-01-02T00:00:00Z'));
    const bundle = await signedBundle(sigstore, { key: await testKey(), log: false, timestamp: false });
    const stored = image.attachOne(image.index, BUNDLE, bundle);
    registry.faults.forbidden = { on: new RegExp(stored.digest) };
    const code = await cli(reference, '--kind', 'sbom');
    expect([code, out.toString()]).toEqual([3, '']);
  });
});

async function text(blob: { open(): AsyncIterable<Uint8Array> }): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of blob.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
