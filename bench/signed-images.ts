// Makes images with signed referrers for benchmarks: one predicate of each kind, of usual sizes.
import { readFile } from 'node:fs/promises';
import { BUNDLE, bundleAnnotations } from '../__tests__/support/evidence-image.ts';
import type { TestRegistry } from '../__tests__/support/registry/registry.ts';
import { documentOf } from '../src/evidence/document.ts';
import { encodeStatement, statementAbout, subjectOf } from '../src/evidence/statement.ts';
import { type Descriptor, EMPTY_DESCRIPTOR } from '../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../src/oci/media-types.ts';
import type { Blob } from '../src/oci/store.ts';
import { signStatements } from '../src/signing/sign.ts';
import type { Signer } from '../src/signing/signer.ts';

const EXAMPLES = ['approval', 'model-card', 'evaluation-report', 'red-team-summary', 'tool-manifest'] as const;

const component = (at: number): object => ({
  type: 'library',
  'bom-ref': `pkg:npm/package-${at}@1.${at}.0`,
  name: `package-${at}`,
  version: `1.${at}.0`,
  purl: `pkg:npm/package-${at}@1.${at}.0`,
  licenses: [{ license: { id: 'MIT' } }],
});

const finding = (at: number): object => ({
  id: `CVE-2026-${1000 + at}`,
  severity: [{ method: 'nvd', score: 'low' }],
  annotations: [{ package: `pkg:npm/package-${at}@1.${at}.0`, status: 'affected' }],
});

/** One predicate of each kind, of usual sizes: 200 components, 50 findings. */
export async function predicates(): Promise<readonly (readonly [type: string, predicate: object])[]> {
  const examples = EXAMPLES.map(async (name) => {
    const file = new URL(`../examples/evidence/${name}.json`, import.meta.url);
    // The approval of the example has expired.
    const { expires: _, ...predicate } = JSON.parse(await readFile(file, 'utf8'));
    return [`https://oci-evidence.github.io/${name}/v1`, predicate] as const;
  });
  const now = new Date().toISOString();
  return [
    [
      'https://cyclonedx.org/bom',
      {
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { timestamp: now },
        components: Array.from({ length: 200 }, (_, at) => component(at)),
      },
    ],
    [
      'https://slsa.dev/provenance/v1',
      {
        buildDefinition: {
          buildType: 'https://actions.github.io/buildtypes/workflow/v1',
          externalParameters: { workflow: { ref: 'refs/heads/main', repository: 'https://github.com/acme/app' } },
          resolvedDependencies: [{ uri: 'git+https://github.com/acme/app', digest: { gitCommit: '0'.repeat(40) } }],
        },
        runDetails: { builder: { id: 'https://github.com/acme/app/.github/workflows/build.yml@refs/heads/main' } },
      },
    ],
    [
      'https://in-toto.io/attestation/vulns/v0.2',
      {
        scanner: {
          uri: 'pkg:github/anchore/grype',
          version: '0.110.0',
          result: Array.from({ length: 50 }, (_, at) => finding(at)),
        },
        metadata: { scanStartedOn: now, scanFinishedOn: now },
      },
    ],
    [
      'https://openvex.dev/ns',
      {
        '@context': 'https://openvex.dev/ns/v0.2.0',
        '@id': 'https://example.org/vex/1',
        author: 'acme',
        timestamp: now,
        version: 1,
        statements: [],
      },
    ],
    [
      'https://in-toto.io/attestation/test-result/v0.1',
      {
        result: 'PASSED',
        configuration: [{ uri: 'https://github.com/acme/app', digest: { gitCommit: '0'.repeat(40) } }],
      },
    ],
    ...(await Promise.all(examples)),
  ];
}

export function putImage(registry: TestRegistry, name: string, content: string): Descriptor {
  const repository = registry.storage.repository(name);
  repository.putBlob('{}', MEDIA_TYPE.empty);
  const layer = repository.putBlob(`layer of ${content}`, MEDIA_TYPE.layer);
  const config = repository.putBlob(JSON.stringify({ architecture: 'amd64', os: 'linux' }), MEDIA_TYPE.config);
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config, layers: [layer] };
  return repository.putManifest(JSON.stringify(manifest), MEDIA_TYPE.manifest) as Descriptor;
}

/** Signs the statements about an image and stores them as cosign 3 and oci-evidence do. */
export async function attach(
  registry: TestRegistry,
  name: string,
  image: Descriptor,
  statements: readonly (readonly [type: string, predicate: object])[],
  signer: Signer,
): Promise<void> {
  const repository = registry.storage.repository(name);
  const blobs = statements.map(([type, predicate]): Blob => {
    const statement = statementAbout(subjectOf(name, image), type, predicate);
    return documentOf(encodeStatement(statement), MEDIA_TYPE.inToto);
  });
  const outcomes = await signStatements(blobs, signer, async () => {});
  for (const [at, outcome] of outcomes.entries()) {
    if ('error' in outcome) throw outcome.error;
    const layer = repository.putBlob(outcome.bundle, BUNDLE);
    const { mediaType, digest, size } = image;
    const artifact = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      artifactType: BUNDLE,
      config: EMPTY_DESCRIPTOR,
      layers: [layer],
      subject: { mediaType, digest, size },
      annotations: bundleAnnotations(statements[at]?.[0] ?? ''),
    };
    repository.putManifest(JSON.stringify(artifact), MEDIA_TYPE.manifest);
  }
}
