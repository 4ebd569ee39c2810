// Evidence that other tools attached, read from layouts: cosign 3 bundles, cosign 2 tags, ORAS, regctl and BuildKit.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { mapImage, readImage } from '../../src/commands/read-image.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import type { FoundEvidence } from '../../src/signing/found-evidence.ts';
import { readPublicKey } from '../../src/signing/key.ts';
import type { ReadSelection } from '../../src/signing/read-evidence.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { testEnvironment } from '../support/environment.ts';
import { fixturePath, INTEROP, type LayoutFixture, unpackLayout } from '../support/fixtures.ts';
import { testKey } from '../support/sigstore/signed.ts';

async function open(layout: LayoutFixture) {
  const store = new LayoutStore(await unpackLayout(layout), testEnvironment());
  return { store, subject: layout.startsWith('interop') ? INTEROP.index : '' };
}
async function cosignKey(): Promise<Verifier> {
  const pem = await readFile(fixturePath('interop-cosign.pub'), 'utf8');
  return Verifier.open({ keys: [readPublicKey(pem, 'interop-cosign.pub')] });
}
const short = ({ kind, platform, source, signature, statement, document, problem }: FoundEvidence) =>
  [
    kind,
    platform ?? 'image',
    source,
    signature.state,
    statement?.predicateType ?? document?.descriptor.mediaType ?? 'nothing',
    ...(problem === undefined ? [] : [problem.text]),
  ].join(' ');

describe.each(['interop-by-digest', 'interop-fallback-tags'] as const)('%s', (layout) => {
  let store: LayoutStore;
  let verifier: Verifier;
  beforeAll(async () => {
    ({ store } = await open(layout));
    verifier = await cosignKey();
  });
  const read = async (selection: ReadSelection) => (await readImage(store, INTEROP.index, selection)).evidence;

  test('every form is read, and the signatures of cosign verify with its key', async () => {
    const via = layout === 'interop-by-digest' ? 'index' : 'fallback-tag';
    const found = await read({ verifier });
    expect(found.map(short).sort()).toEqual(
      [
        'provenance linux/amd64 buildkit none https://slsa.dev/provenance/v1',
        'provenance linux/arm64 buildkit none https://slsa.dev/provenance/v1',
        `signature image ${via} verified https://sigstore.dev/cosign/sign/v1`,
        'signature image cosign-tag verified nothing',
        'sbom image cosign-tag verified https://spdx.dev/Document',
        'sbom image cosign-tag none application/vnd.cyclonedx+json',
        `sbom linux/amd64 ${via} none application/vnd.cyclonedx+json`,
        `signature linux/amd64 ${via} verified https://sigstore.dev/cosign/sign/v1`,
        `sbom linux/amd64 ${via} verified https://cyclonedx.org/bom`,
        `scan linux/amd64 ${via} none application/sarif+json`,
      ].sort(),
    );
  });

  test('only the kinds that are wanted', async () => {
    const found = await read({ verifier, kinds: new Set(['scan']) });
    expect(found.map(({ kind, artifact }) => [kind, artifact.digest])).toEqual([['scan', INTEROP.sarif]]);
  });

  test('another key rejects them, and no statement is given', async () => {
    const other = await Verifier.open({ keys: [await testKey()] });
    const signed = (await read({ verifier: other })).filter(({ signature }) => signature.state !== 'none');
    expect(signed).toHaveLength(5);
    for (const { signature, statement } of signed) {
      expect(signature).toMatchObject({ state: 'refused' });
      expect(statement).toBeUndefined();
    }
  });

  test('without a verifier they are unverified, and no statement is given', async () => {
    const signed = (await read({})).filter(({ signature }) => signature.state !== 'none');
    expect(signed.map(({ signature, statement }) => [signature.state, statement])).toEqual(
      signed.map(() => ['unverified', undefined]),
    );
    expect(signed.map(({ kind }) => kind).sort()).toEqual(['sbom', 'sbom', 'signature', 'signature', 'signature']);
  });

  test('content that is used and dropped', async () => {
    const { evidence } = await mapImage(store, INTEROP.index, {}, ({ document }) => document?.bytes.length ?? 0);
    expect(evidence.filter((size) => size > 0)).toHaveLength(3);
  });
});

test.each(['buildkit-attestations-image', 'buildkit-attestations-oci-artifact'] as const)(
  '%s: the statements of each platform, whatever BuildKit’s storage mode',
  async (layout) => {
    const { store, subject } = await open(layout);
    const { evidence: found } = await readImage(store, subject);
    expect(new Set(found.map(({ source }) => source))).toEqual(new Set(['buildkit']));
    expect(new Set(found.map(({ problem }) => problem))).toEqual(new Set([undefined]));
    expect(found.map(({ kind }) => kind)).toContain('provenance');
    expect(found.every(({ statement }) => statement !== undefined)).toBe(true);
  },
);
