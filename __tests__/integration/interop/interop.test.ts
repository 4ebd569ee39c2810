// Other tools see what we attach, and we see what they attached; each on a registry with the referrers API and one without.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildDemoImage, type DemoImage } from '../../../demo/image.ts';
import { type Graph, nodesOf } from '../../../src/graph/model.ts';
import { INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';
import { runProgram } from '../../support/programs.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { outputOf } from '../../support/terminal.ts';

const ROOT = new URL('../../../', import.meta.url).pathname;
const ours = (...args: readonly string[]): Promise<string> => outputOf(args, { cwd: ROOT });

/** The JSON form has the fields of the subject's node beside those of the graph. */
async function graphOf(image: string): Promise<Graph> {
  const { reference, present, complete, notes, ...root } = JSON.parse(
    await ours('discover', image, '--format', 'json'),
  );
  return { reference, present, complete, notes, root };
}

describe.each([
  { title: 'with the referrers API', faults: {}, via: 'api' },
  { title: 'with fallback tags', faults: { noReferrers: 404 }, via: 'fallback-tag' },
] as const)('a registry $title', ({ faults, via }) => {
  let registry: TestRegistry;
  let folder: string;
  const regctl = (...args: readonly string[]): Promise<string> =>
    runProgram('regctl', ['--host', `reg=${registry.host},tls=disabled`, ...args], {
      REGCTL_CONFIG: join(folder, 'regctl.json'),
    });

  beforeAll(async () => {
    registry = await startRegistry({ faults });
    folder = await temporaryDirectory();
  });
  afterAll(() => registry.close());

  describe('what we attach', () => {
    let image: DemoImage;
    let repository: string;
    let graph: Graph;
    const platform = (): string => image.manifests[0]?.descriptor.digest ?? '';

    beforeAll(async () => {
      image = await buildDemoImage();
      repository = `${registry.host}/interop/ours`;
      const seed = new SeedRepository(registry.host, 'interop/ours');
      for (const { descriptor, bytes } of image.blobs) await seed.pushBlob(descriptor.mediaType, bytes);
      for (const { descriptor, bytes } of image.manifests) await seed.pushManifestBytes(descriptor.mediaType, bytes);
      const subject = `${repository}@${image.index.descriptor.digest}`;
      const evidence = 'model-card=demo/evidence/model-card.md';
      await ours('attach', '--image', subject, '--scan', 'demo/evidence/scan.sarif', '--evidence', evidence);
      graph = await graphOf(subject);
    });

    const attached = () =>
      [...nodesOf(graph)].filter(({ relation }) => relation === 'referrer').map(({ node }) => node);

    test('regctl shows every artifact in its tree', async () => {
      const tree = await regctl('artifact', 'tree', `${repository}@${image.index.descriptor.digest}`);
      expect(
        attached()
          .map(({ kind }) => kind)
          .toSorted(),
      ).toEqual(['model-card', 'sbom', 'sbom', 'scan', 'scan']);
      for (const { digest, artifactType } of attached()) expect(tree).toContain(`${digest}: ${artifactType}`);
    });

    test('regctl lists type, size and annotations as we do', async () => {
      const listed = await regctl(
        'artifact',
        'list',
        `${repository}@${platform()}`,
        '--format',
        '{{json .Descriptors}}',
      );
      const node = [...nodesOf(graph)].find(({ node: { digest } }) => digest === platform())?.node;
      const expected = (node?.referrers ?? []).map(({ digest, size, artifactType, annotations }) => {
        return expect.objectContaining({ digest, size, artifactType, annotations });
      });
      expect(expected).not.toHaveLength(0);
      expect(JSON.parse(listed)).toHaveLength(expected.length);
      expect(JSON.parse(listed)).toEqual(expect.arrayContaining(expected));
    });

    test('regctl gets the SBOM as the document that it is', async () => {
      const filter = ['--filter-artifact-type', 'application/vnd.cyclonedx+json'];
      const sbom = JSON.parse(await regctl('artifact', 'get', '--subject', `${repository}@${platform()}`, ...filter));
      expect(sbom).toMatchObject({ bomFormat: 'CycloneDX' });
      expect(sbom.components.map(({ name }: { name: string }) => name)).toContain('openssl');
    });

    test('crane reads each manifest and its layer, byte for byte', async () => {
      for (const { digest } of attached()) {
        const manifest = await runProgram('crane', ['manifest', `${repository}@${digest}`]);
        expect(`sha256:${createHash('sha256').update(manifest).digest('hex')}`).toBe(digest);
        const { layers } = JSON.parse(manifest) as { layers: { digest: string; size: number }[] };
        const layer = await runProgram('crane', ['blob', `${repository}@${layers[0]?.digest}`]);
        expect(Buffer.byteLength(layer)).toBe(layers[0]?.size);
      }
    });

    test('crane copies an artifact, and regctl the image with all of it', async () => {
      const [first] = attached();
      await runProgram('crane', ['copy', `${repository}@${first?.digest}`, `${registry.host}/interop/copied:one`]);
      const copy = `${registry.host}/interop/copied:all`;
      await regctl('image', 'copy', '--referrers', `${repository}@${image.index.descriptor.digest}`, copy);
      const digests = (of: Graph): string[] => [...nodesOf(of)].map(({ node }) => node.digest).toSorted();
      expect(digests(await graphOf(copy))).toEqual(digests(graph));
    });

    test('cosign shows them as artifacts by referrer', async () => {
      const tree = await runProgram('cosign', ['tree', '--allow-http-registry', `${repository}@${platform()}`]);
      const [node] = [...nodesOf(graph)].filter(({ node: { digest } }) => digest === platform());
      for (const { digest } of node?.node.referrers ?? []) expect(tree).toContain(`${repository}@${digest}`);
    });
  });

  describe('what others attached', () => {
    let graph: Graph;
    beforeAll(async () => {
      const layout = await unpackLayout('interop-fallback-tags');
      const target = `${registry.host}/interop/others:v1`;
      await regctl('image', 'copy', '--digest-tags', '--referrers', `ocidir://${layout}:v1`, target);
      graph = await graphOf(target);
    });

    const found = (digest: string) => {
      const [place] = [...nodesOf(graph)].filter(({ node }) => node.digest === digest);
      return place && { parent: place.parent?.digest, kind: place.node.kind, via: place.node.via };
    };

    test('bundles of cosign, an SBOM of ORAS with its own signature, SARIF of regctl', () => {
      expect(found(INTEROP.indexSignature)).toEqual({ parent: INTEROP.index, kind: 'signature', via });
      expect(found(INTEROP.sbom)).toEqual({ parent: INTEROP.amd64, kind: 'sbom', via });
      expect(found(INTEROP.sbomSignature)).toEqual({ parent: INTEROP.sbom, kind: 'signature', via });
      expect(found(INTEROP.sbomBundle)).toEqual({ parent: INTEROP.amd64, kind: 'sbom', via });
      expect(found(INTEROP.sarif)).toEqual({ parent: INTEROP.amd64, kind: 'scan', via });
    });

    test('legacy tags of cosign', () => {
      const legacy = { parent: INTEROP.index, via: 'cosign-tag' };
      expect(found(INTEROP.legacySignature)).toMatchObject({ ...legacy, kind: 'signature' });
      expect(found(INTEROP.legacySbom)).toMatchObject({ ...legacy, kind: 'sbom' });
      expect(found(INTEROP.legacyAttestation)).toMatchObject(legacy);
    });

    test('annotations beyond ASCII', () => {
      const sbom = [...nodesOf(graph)].find(({ node }) => node.digest === INTEROP.sbom)?.node;
      expect(sbom?.annotations['org.example.note']).toBe('naïve – ☃');
    });
  });

  test('we and regctl take turns at one digest, and no entry is lost', async () => {
    const seed = new SeedRepository(registry.host, 'interop/turns');
    const { digest } = await seed.pushImage('turns');
    const subject = `${registry.host}/interop/turns@${digest}`;
    const scan = new URL('../../../demo/evidence/scan.sarif', import.meta.url).pathname;
    const put = (type: string) =>
      regctl('artifact', 'put', '--subject', subject, '--artifact-type', type, '-m', type, '-f', scan);
    const attach = (title: string) => {
      const only = ['--sbom', 'none', '--provenance', 'none', '--scan', 'demo/evidence/scan.sarif'];
      return ours('attach', '--image', subject, ...only, '--annotations', `org.example.turn=${title}`);
    };
    const entries = async () =>
      via === 'api' ? (await seed.referrersPages({ digest })).flat() : seed.fallbackEntries({ digest });

    await put('application/vnd.example.first');
    const [first] = await entries();
    await attach('second');
    await put('application/vnd.example.third');
    await attach('fourth');

    const listed = await entries();
    expect(
      listed.map(({ artifactType, annotations }) => annotations?.['org.example.turn'] ?? artifactType).toSorted(),
    ).toEqual(['application/vnd.example.first', 'application/vnd.example.third', 'fourth', 'second']);
    expect(listed).toContainEqual(first);
  });
});
