// What cosign's legacy tags and BuildKit's index hold, promoted to referrers: cosign verifies the signature from there.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { collectBuildkit } from '../../../src/evidence/buildkit.ts';
import { collectCosignLegacy } from '../../../src/evidence/cosign-legacy.ts';
import { pack } from '../../../src/evidence/pack.ts';
import type { Targets } from '../../../src/evidence/placement.ts';
import { parseManifest } from '../../../src/oci/descriptor.ts';
import { LayoutStore } from '../../../src/oci/layout/store.ts';
import { Stores } from '../../../src/oci/open.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import type { ArtifactOutcome } from '../../../src/oci/store.ts';
import { testEnvironment } from '../../support/environment.ts';
import { fixturePath, INTEROP, unpackLayout } from '../../support/fixtures.ts';
import { runProgram } from '../../support/programs.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';

let registry: TestRegistry;
let outcomes: readonly ArtifactOutcome[];
let image: string;

beforeAll(async () => {
  registry = await startRegistry();
  image = `${registry.host}/interop/promoted@${INTEROP.index}`;
  const layout = new LayoutStore(await unpackLayout('interop-by-digest'), testEnvironment());
  const stores = new Stores(testEnvironment());
  const store = stores.open(parseReference(image));
  const index = await layout.manifest(INTEROP.index);
  const content = parseManifest(index, layout.location);
  for (const { digest } of content.manifests) {
    const manifest = await layout.manifest(digest);
    const { config, layers } = parseManifest(manifest, layout.location);
    for (const blob of [...(config ? [config] : []), ...layers]) {
      await store.pushBlob({ descriptor: blob, open: () => layout.blob(blob) });
    }
    await store.pushManifest(manifest);
  }
  await store.pushManifest(index);
  const platforms = content.manifests.filter(({ platform }) => platform?.os === 'linux');
  const targets: Targets = { subject: index.descriptor, platforms, name: `${registry.host}/interop/promoted` };
  const found = [await collectCosignLegacy(layout, targets), await collectBuildkit(layout, content, targets)];
  outcomes = await store.pushArtifacts(found.flatMap(({ evidence }) => evidence).map(pack));
  await stores.close();
});
afterAll(() => registry.close());

test('everything is listed by the registry', () => {
  expect(outcomes.map(({ status, artifact }) => [status, artifact.manifest.descriptor.artifactType])).toEqual([
    ['created', 'application/vnd.dev.cosign.artifact.sig.v1+json'],
    ['created', 'application/vnd.dsse.envelope.v1+json'],
    ['created', 'application/vnd.cyclonedx+json'],
    ['created', 'application/vnd.in-toto+json'],
    ['created', 'application/vnd.in-toto+json'],
  ]);
});

test('cosign verifies the promoted signature with the same key, and there is no tag that it could have read', async () => {
  const flags = ['--experimental-oci11', '--insecure-ignore-tlog=true', '--allow-insecure-registry'];
  const verified = await runProgram('cosign', ['verify', ...flags, '--key', fixturePath('interop-cosign.pub'), image], {
    COSIGN_EXPERIMENTAL: '1',
  });
  expect(verified).toContain(INTEROP.index);
  const tags = await fetch(`http://${registry.host}/v2/interop/promoted/tags/list`);
  expect(((await tags.json()) as { tags: string[] | null }).tags ?? []).toEqual([]);
});
