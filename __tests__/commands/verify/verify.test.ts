// The gate on the command line, against a registry: evidence with real signatures, a policy of flags or of a file.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../../src/evidence/document.ts';
import { encodeStatement, statementAbout, subjectOf } from '../../../src/evidence/statement.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { BUNDLE, bundleAnnotations, type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { useScene } from '../../support/scene.ts';
import { type SignWith, signedBundle } from '../../support/sigstore/signed.ts';
import { type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';

const scene = useScene();
const { cli } = scene;
let sigstore: Sigstore;

beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

const CYCLONEDX = 'https://cyclonedx.org/bom';
const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { timestamp: '2026-11-20T00:00:00Z' },
  components: [{ type: 'library', name: 'musl', version: '1.2.5', purl: 'pkg:apk/alpine/musl@1.2.5' }],
};

async function attachSigned(
  image: EvidenceImage,
  subject: Descriptor,
  predicateType: string,
  predicate: object,
  options: SignWith = {},
): Promise<Descriptor> {
  const content = statementAbout(subjectOf('registry.example/app', subject), predicateType, predicate);
  const statement = documentOf(encodeStatement(content), MEDIA_TYPE.inToto);
  const bundle = await signedBundle(sigstore, { ...options, statement });
  return image.attachOne(subject, BUNDLE, bundle, bundleAnnotations(predicateType));
}

const gate = (reference: string, ...flags: string[]) => {
  scene.workspace.write('trusted_root.json', sigstore.trustedRoot);
  return cli('verify', reference, '--trusted-root', 'trusted_root.json', ...flags);
};

describe('flags', () => {
  test('an image whose SBOMs the workflow signed passes', async () => {
    const image = evidenceImage(scene.registry);
    for (const platform of [image.amd64, image.arm64]) await attachSigned(image, platform, CYCLONEDX, SBOM);
    const { code, out, err } = await gate(
      `${scene.registry.host}/app:v1`,
      '--require=sbom',
      '--signed-by=github:acme/app',
    );
    console.log(out, err);
    expect(code).toBe(0);
  });
  test('fails', async () => {
    const image = evidenceImage(scene.registry);
    for (const platform of [image.amd64]) await attachSigned(image, platform, CYCLONEDX, SBOM);
    for (const format of ['text', 'markdown', 'json']) {
    const { code, out, err } = await gate(
      `${scene.registry.host}/app:v1`,
      '--require=sbom,scan',
      '--signed-by=github:acme/other', '--output-dir=out', `--format=${format}`
    );
    console.log(out, err);
    expect(code).toBe(1);
    }
    console.log((await import('node:fs')).readFileSync(scene.workspace.path+'/out/audit-record.json','utf8'), (await import('node:fs')).readFileSync(scene.workspace.path+'/out/vsa.intoto.json','utf8'),(await import('node:fs')).readFileSync(scene.workspace.path+'/out/audit-record.md','utf8'));
  });
});
