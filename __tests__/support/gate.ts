// The gate on the command line, over images with evidence that a Sigstore on loopback signed.
import { afterAll, beforeAll } from '@jest/globals';
import { documentOf } from '../../src/evidence/document.ts';
import { encodeStatement, statementAbout, subjectOf } from '../../src/evidence/statement.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { BUNDLE, bundleAnnotations, type EvidenceImage } from './evidence-image.ts';
import { type Scene, useScene } from './scene.ts';
import { type SignWith, signedBundle } from './sigstore/signed.ts';
import { type Sigstore, startSigstore } from './sigstore/sigstore.ts';
import type { Printed } from './terminal.ts';

export const CYCLONEDX = 'https://cyclonedx.org/bom';
export const VSA = 'https://slsa.dev/verification_summary/v1';

export const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { timestamp: '2026-11-20T00:00:00Z' },
  components: [{ type: 'library', name: 'musl', version: '1.2.5', purl: 'pkg:apk/alpine/musl@1.2.5' }],
};

export interface GateScene extends Scene {
  readonly sigstore: Sigstore;
  /** A bundle that holds the predicate, signed by the workflow of acme/app unless `options` say otherwise. */
  bundle(subject: Descriptor, predicateType: string, predicate: object, options?: SignWith): Promise<Uint8Array>;
  /** The same, attached to the subject. */
  attach(
    image: EvidenceImage,
    subject: Descriptor,
    predicateType: string,
    predicate: object,
    options?: SignWith,
  ): Promise<Descriptor>;
  /** `oci-evidence verify` with the trusted root of the instance. */
  verify(reference: string, ...flags: readonly string[]): Promise<Printed>;
  /** `registry/app:v1`, or another reference of the registry. */
  image(name?: string): string;
}

export function useGate(): GateScene {
  const scene = useScene();
  let sigstore: Sigstore;
  beforeAll(async () => {
    sigstore = await startSigstore();
  });
  afterAll(() => sigstore.close());
  const bundle: GateScene['bundle'] = (subject, predicateType, predicate, options = {}) => {
    const content = statementAbout(subjectOf('registry.example/app', subject), predicateType, predicate);
    return signedBundle(sigstore, { ...options, statement: documentOf(encodeStatement(content), MEDIA_TYPE.inToto) });
  };
  return {
    get registry() {
      return scene.registry;
    },
    get workspace() {
      return scene.workspace;
    },
    get sigstore() {
      return sigstore;
    },
    cli: scene.cli,
    bundle,
    attach: async (image, subject, predicateType, predicate, options) =>
      image.attachOne(
        subject,
        BUNDLE,
        await bundle(subject, predicateType, predicate, options),
        bundleAnnotations(predicateType),
      ),
    verify: (reference, ...flags) => {
      scene.workspace.write('trusted_root.json', sigstore.trustedRoot);
      return scene.cli('verify', reference, '--trusted-root=trusted_root.json', ...flags);
    },
    image: (name = 'app:v1') => `${scene.registry.host}/${name}`,
  };
}
