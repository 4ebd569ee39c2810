import { describe, expect, test } from '@jest/globals';
import { type Graph, type GraphNode, nodesOf } from '../../src/graph/model.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { testEnvironment } from '../support/environment.ts';
import { INTEROP, type LayoutFixture, unpackLayout } from '../support/fixtures.ts';
import { GraphStore, storeError } from '../support/graph-store.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const names = new Map<string, string>(Object.entries(INTEROP).map(([name, digest]) => [digest, name]));

/** Every node as `depth relation name kind platform via`, depth first. */
function outline(graph: Graph): string[] {
  return [...nodesOf(graph)].map(({ node, depth, relation }) =>
    [depth, relation, names.get(node.digest) ?? node.digest.slice(7, 13), node.kind, node.platform, node.via].join(' '),
  );
}

function referrersOf(graph: Graph): readonly GraphNode[] {
  return graph.root.referrers;
}

async function walkFixture(fixture: LayoutFixture, options = {}): Promise<Graph> {
  return walkGraph(new LayoutStore(await unpackLayout(fixture), testEnvironment()), '', options);
}

describe('graphs made by other tools', () => {
  const attached = (via: string): string[] => [
    `2 referrer sbomBundle sbom  ${via}`,
    `2 referrer sbom sbom  ${via}`,
    `3 referrer sbomSignature signature  ${via}`,
    `2 referrer sarif scan  ${via}`,
  ];
  const rest = (via: string): string[] => [
    '1 entry arm64  linux/arm64 index',
    '1 entry buildkit provenance linux/amd64 index',
    '1 entry buildkit provenance linux/arm64 index',
    `1 referrer indexSignature signature  ${via}`,
    '1 referrer legacySignature signature  cosign-tag',
    '1 referrer legacyAttestation sbom  cosign-tag',
    '1 referrer legacySbom sbom  cosign-tag',
  ];

  test.each<[LayoutFixture, string]>([
    ['interop-by-digest', 'index'],
    ['interop-fallback-tags', 'fallback-tag'],
  ])('%s: every level, platform and convention', async (fixture, via) => {
    const graph = await walkFixture(fixture);
    const lines = outline(graph);
    expect(lines.slice(0, 2)).toEqual(['0 root index   subject', '1 entry amd64  linux/amd64 index']);
    expect(lines.slice(2, 6).toSorted()).toEqual(attached(via).toSorted());
    expect(lines.indexOf(attached(via)[2] as string)).toBe(lines.indexOf(attached(via)[1] as string) + 1);
    expect(lines.slice(6)).toEqual(rest(via));
    expect(graph.notes).toEqual([]);
    expect(graph).toMatchObject({
      present: true,
      complete: true,
      reference: expect.stringMatching(/^oci-layout:.*@sha256:5469749fd/),
    });
  });

  test('nodes have the fields of lists and manifests', async () => {
    const nodes = new Map(
      [...nodesOf(await walkFixture('interop-by-digest'))].map(({ node }) => [node.digest as string, node]),
    );
    expect(nodes.get(INTEROP.sbom)).toMatchObject({
      mediaType: MEDIA_TYPE.manifest,
      artifactType: 'application/vnd.cyclonedx+json',
      size: 783,
      created: '2026-11-21T02:06:23Z',
      annotations: { 'org.example.note': 'naïve – ☃' },
      predicateTypes: [],
    });
    expect(nodes.get(INTEROP.sbomBundle)).toMatchObject({
      artifactType: BUNDLE,
      predicateTypes: ['https://cyclonedx.org/bom'],
    });
    expect(nodes.get(INTEROP.legacyAttestation)).toMatchObject({
      artifactType: null,
      predicateTypes: ['https://spdx.dev/Document'],
    });
    expect(nodes.get(INTEROP.buildkit)).toMatchObject({
      artifactType: null,
      predicateTypes: ['https://slsa.dev/provenance/v1'],
    });
    expect(nodes.get(INTEROP.index)).toMatchObject({ artifactType: null, kind: null, size: 1607 });
  });

  test('attestations of BuildKit with a subject are shown in the index and at their subject', async () => {
    const graph = await walkFixture('buildkit-attestations-oci-artifact');
    const attestation = 'application/vnd.docker.attestation.manifest.v1+json';
    for (const at of [0, 1]) {
      const platform = graph.root.manifests[at];
      const entry = graph.root.manifests[at + 2];
      expect(platform?.referrers).toMatchObject([{ kind: 'provenance', artifactType: attestation, via: 'index' }]);
      expect(entry).toMatchObject({
        digest: platform?.referrers[0]?.digest,
        kind: 'provenance',
        platform: platform?.platform,
      });
    }
  });

  test('a walk can start at a referrer, and the root has its kind', async () => {
    const store = new LayoutStore(await unpackLayout('interop-by-digest'), testEnvironment());
    const graph = await walkGraph(store, INTEROP.sbom);
    expect(outline(graph)).toEqual(['0 root sbom sbom  subject', '1 referrer sbomSignature signature  index']);
  });
});

describe('number of requests', () => {
  const fallbackTag = (digest: string): string => digest.replace(':', '-');

  test('reads a manifest only if the listing does not determine its kind', async () => {
    const store = new GraphStore();
    const subject = store.put({ config: { mediaType: MEDIA_TYPE.config, digest: digestOf('c'), size: 1 } });
    const referrer = (json: object) => store.put({ subject, ...json });
    const bare = referrer({
      artifactType: 'application/vnd.cyclonedx+json',
      annotations: { 'org.opencontainers.image.created': 'x' },
    });
    const byConfig = referrer({
      config: { mediaType: 'application/vnd.example+json', digest: digestOf('c'), size: 1 },
    });
    const bundle = referrer({
      artifactType: BUNDLE,
      annotations: { 'dev.sigstore.bundle.predicateType': 'https://slsa.dev/provenance/v1' },
    });
    const statement = referrer({
      artifactType: 'application/vnd.in-toto+json',
      layers: [
        {
          mediaType: 'x',
          digest: digestOf('l'),
          size: 1,
          annotations: { 'in-toto.io/predicate-type': 'https://openvex.dev/ns' },
        },
      ],
    });
    for (const [{ digest }, artifactType] of [
      [bare, undefined],
      [byConfig, MEDIA_TYPE.empty],
      [bundle, BUNDLE],
      [statement, 'application/vnd.in-toto+json'],
    ] as const) {
      store.list(subject.digest, 'any', {
        digest,
        ...(artifactType ? { artifactType } : { artifactType: undefined as never }),
      });
    }
    store.list(subject.digest, 'told', {
      artifactType: BUNDLE,
      annotations: { 'dev.sigstore.bundle.predicateType': 'https://cyclonedx.org/bom' },
    });
    const graph = await walkGraph(store, subject.digest, { legacyTags: false });
    expect(referrersOf(graph).map(({ kind, artifactType, created }) => [kind, artifactType, created])).toEqual([
      ['sbom', 'application/vnd.cyclonedx+json', 'x'],
      ['custom', 'application/vnd.example+json', null],
      ['provenance', BUNDLE, null],
      ['vex', 'application/vnd.in-toto+json', null],
      ['sbom', BUNDLE, null],
    ]);
    expect(store.count('manifest')).toBe(5);
    expect(graph.notes).toEqual([]);
  });

  test('does not read the subject again if the caller has read it, and lists its platforms in the first wave', async () => {
    const store = new GraphStore();
    const platform = { os: 'linux', architecture: 'amd64' };
    const child = store.put({ name: 'child' });
    const index = store.put({ mediaType: MEDIA_TYPE.index, manifests: [{ ...child, platform }] });
    const manifest = await store.manifest(index.digest);
    store.asked.length = 0;
    const graph = await walkGraph(store, manifest, { legacyTags: false });
    expect(store.asked).toEqual([`referrers ${index.digest}`, `referrers ${child.digest}`]);
    expect(graph.root.manifests).toMatchObject([{ platform: 'linux/amd64' }]);
  });

  test('with fallback tags, does not request leaves without a tag in the list of tags', async () => {
    const store = new GraphStore({ via: 'fallback-tag', remote: true });
    const subject = store.put({});
    const signed = store.list(subject.digest, 'signed');
    store.list(subject.digest, 'unsigned');
    store.list(signed.digest, 'signature');
    store.tagList = [fallbackTag(subject.digest), fallbackTag(signed.digest), 'v1'];
    const graph = await walkGraph(store, subject.digest);
    expect(outline(graph).map((line) => line.slice(0, 10))).toEqual([
      `0 root ${subject.digest.slice(7, 10)}`,
      '1 referrer',
      '2 referrer',
      '1 referrer',
    ]);
    expect(store.asked.toSorted()).toEqual(
      ['tags', `manifest ${subject.digest}`, `referrers ${subject.digest}`, `referrers ${signed.digest}`].toSorted(),
    );
  });

  test('does not trust a list of tags without a fallback tag that was read', async () => {
    const store = new GraphStore({ via: 'fallback-tag', remote: true });
    const subject = store.put({});
    const signed = store.list(subject.digest, 'signed');
    store.list(signed.digest, 'signature');
    store.tagList = ['v1'];
    const graph = await walkGraph(store, subject.digest);
    expect(graph.root.referrers[0]?.referrers).toHaveLength(1);
  });

  test('requests skipped nodes if the list of tags turns out to be stale', async () => {
    const store = new GraphStore({ via: 'fallback-tag', remote: true });
    const child = store.put({ name: 'child' });
    const index = store.put({ mediaType: MEDIA_TYPE.index, manifests: [child] });
    store.list(child.digest, 'of the child');
    const signed = store.list(index.digest, 'signed');
    store.list(signed.digest, 'signature');
    store.tagList = [fallbackTag(index.digest)];
    const graph = await walkGraph(store, index.digest);
    expect(graph.root.referrers[0]?.referrers).toHaveLength(1);
    expect(graph.root.manifests[0]?.referrers).toHaveLength(1);
  });

  test('works without a list of tags that is not allowed or endless', async () => {
    for (const tagList of [storeError('denied', 'tags'), Array.from({ length: 2_001 }, (_, at) => `v${at}`)]) {
      const store = new GraphStore({ via: 'fallback-tag', remote: true });
      store.tagList = tagList;
      const subject = store.put({});
      const signed = store.list(subject.digest, 'signed');
      store.list(signed.digest, 'signature');
      store.put({ name: 'signature' }, `${fallbackTag(subject.digest)}.sig`);
      const graph = await walkGraph(store, subject.digest);
      expect(graph.root.referrers).toMatchObject([{ referrers: [{}] }, { kind: 'signature', via: 'cosign-tag' }]);
      expect(store.asked).not.toContain(`manifest ${fallbackTag(signed.digest)}.sig`);
    }
  });

  test('does not rely on the tags of a layout, which has referrers of both kinds', async () => {
    const store = new GraphStore({ via: 'fallback-tag', remote: false });
    const subject = store.put({});
    const signed = store.list(subject.digest, 'signed');
    store.list(signed.digest, 'signature');
    store.tagList = [fallbackTag(subject.digest)];
    expect((await walkGraph(store, subject.digest)).root.referrers[0]?.referrers).toHaveLength(1);
  });

  test('reports a fallback tag on a registry with the referrers API', async () => {
    const store = new GraphStore({ via: 'api', remote: true });
    const subject = store.put({});
    store.tagList = [fallbackTag(subject.digest)];
    expect((await walkGraph(store, subject.digest)).notes).toEqual([
      expect.stringContaining('exists although the registry has the referrers API'),
    ]);
  });
});

describe('a subject', () => {
  test('that does not exist still has its referrers', async () => {
    const store = new GraphStore();
    const absent = digestOf('not pushed yet');
    store.list(absent, 'early');
    const graph = await walkGraph(store, absent);
    expect(graph).toMatchObject({
      present: false,
      root: { digest: absent, mediaType: '', size: 0, referrers: [{ kind: 'scan' }] },
    });
    await expect(walkGraph(store, 'v1')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('whose listing or manifest fails is an error, not an empty graph', async () => {
    const store = new GraphStore();
    const subject = store.put({});
    const leaf = store.list(subject.digest, 'leaf');
    store.failing.set(leaf.digest, storeError('unavailable', leaf.digest));
    await expect(walkGraph(store, subject.digest)).rejects.toMatchObject({ code: 'unavailable' });
  });
});

describe('hostile listings', () => {
  test('cuts cycles, with a note', async () => {
    const store = new GraphStore();
    const subject = store.put({});
    const a = store.list(subject.digest, 'a');
    const b = store.list(a.digest, 'b');
    store.list(subject.digest, 'itself', { digest: subject.digest });
    store.list(b.digest, 'a again', { digest: a.digest });
    const graph = await walkGraph(store, subject.digest);
    expect([...nodesOf(graph)].map(({ node }) => node.digest)).toEqual([subject.digest, a.digest, b.digest]);
    expect(graph.notes).toEqual([
      expect.stringContaining(`${subject.digest} refers to itself through its referrers`),
      expect.stringContaining(`${a.digest} refers to itself through its referrers`),
    ]);
  });

  test('follows a digest only once, wherever it is listed', async () => {
    const store = new GraphStore();
    const subject = store.put({});
    const shared = { digest: digestOf('shared') };
    for (let at = 0; at < 20; at += 1) store.list(store.list(subject.digest, `leaf ${at}`).digest, 'shared', shared);
    store.list(shared.digest, 'below');
    store.list(subject.digest, 'twice');
    store.list(subject.digest, 'twice');
    const graph = await walkGraph(store, subject.digest);
    expect(store.asked.filter((asked) => asked === `referrers ${shared.digest}`)).toHaveLength(1);
    expect([...nodesOf(graph)].filter(({ node }) => node.digest === digestOf('below'))).toHaveLength(1);
    expect(graph.root.referrers).toHaveLength(21);
  });

  test('ends an endless chain at the maximum depth', async () => {
    const store = new GraphStore();
    let below: Digest = store.put({}).digest;
    const subject = below;
    for (let at = 0; at < 20; at += 1) below = store.list(below, `level ${at}`).digest;
    const graph = await walkGraph(store, subject, { depth: 3 });
    expect([...nodesOf(graph)]).toHaveLength(4);
    expect(graph.notes).toEqual(['referrers were followed to the limit of 3 levels only']);
    expect(graph.complete).toBe(false);
    expect(graph.subjectLimit).toBeUndefined();
    expect([...nodesOf(await walkGraph(store, subject))]).toHaveLength(9);
  });

  test('ends an endless listing at the maximum number of nodes, and reads no further pages', async () => {
    const store = new GraphStore({ pageSize: 10 });
    const subject = store.put({});
    for (let at = 0; at < 100; at += 1) store.list(subject.digest, `leaf ${at}`);
    const graph = await walkGraph(store, subject.digest, { maxNodes: 25 });
    expect([...nodesOf(graph)]).toHaveLength(25);
    expect(graph.notes).toEqual(['the walk ended at the limit of 25 nodes; the rest is not shown']);
    expect(graph).toMatchObject({ complete: false, subjectLimit: 'limit of 25 nodes' });
    expect([...nodesOf(await walkGraph(store, subject.digest, { maxNodes: 101 }))]).toHaveLength(101);
  });

  test('ends multiplying listings at the maximum number of nodes, without requesting most of them', async () => {
    const store = new GraphStore({ pageSize: 100 });
    const subject = store.put({});
    for (let at = 0; at < 900; at += 1) {
      const leaf = store.list(subject.digest, `leaf ${at}`);
      for (let below = 0; below < 100; below += 1) store.list(leaf.digest, `leaf ${at} ${below}`);
    }
    const graph = await walkGraph(store, subject.digest, { maxNodes: 1000 });
    expect([...nodesOf(graph)]).toHaveLength(1000);
    expect(store.count('referrers')).toBeLessThan(200);
  });

  test('ends at the maximum number of bytes of manifests', async () => {
    const store = new GraphStore();
    const subject = store.put({});
    for (let at = 0; at < 300; at += 1) {
      const { digest } = store.put({ subject, at, annotations: { text: 'x'.repeat(1000) } });
      store.list(subject.digest, 'any', { digest, artifactType: MEDIA_TYPE.empty });
    }
    await walkGraph(store, subject.digest, { maxBytes: 50_000 });
    expect(store.count('manifest')).toBeLessThan(150);
  });

  test('limits the nesting of indexes', async () => {
    const store = new GraphStore();
    let inner = store.put({ name: 'image' });
    for (let at = 0; at < 10; at += 1) inner = store.put({ mediaType: MEDIA_TYPE.index, manifests: [inner] });
    const graph = await walkGraph(store, inner.digest);
    // The image, four levels of indexes, and the first index that is not followed.
    expect([...nodesOf(graph)]).toHaveLength(6);
    expect(graph.notes).toEqual(['nested indexes were followed to the limit of 4 levels only']);
  });

  test('ends at the maximum number of bytes of annotations', async () => {
    const store = new GraphStore();
    const subject = store.put({});
    for (let at = 0; at < 10; at += 1)
      store.list(subject.digest, `leaf ${at}`, { annotations: { text: 'x'.repeat(1000) } });
    const graph = await walkGraph(store, subject.digest, { maxBytes: 5000 });
    expect(graph.root.referrers.length).toBeLessThan(6);
    expect(graph.notes).toEqual(['the walk ended at the limit of 5000 bytes; the rest is not shown']);
  });

  test('reports listed referrers that do not exist or have another subject', async () => {
    const store = new GraphStore();
    const subject = store.put({});
    const gone = store.list(subject.digest, 'gone', { artifactType: MEDIA_TYPE.empty });
    const stray = store.put({
      artifactType: 'text/plain',
      subject: { mediaType: 'x', digest: digestOf('other'), size: 1 },
    });
    store.list(subject.digest, 'stray', { digest: stray.digest, artifactType: MEDIA_TYPE.empty });
    const graph = await walkGraph(store, subject.digest);
    expect(graph.notes.toSorted()).toEqual(
      [
        `${gone.digest} is listed but is not in the store`,
        `${stray.digest} is listed for ${subject.digest} but does not name it as its subject`,
      ].toSorted(),
    );
  });
});
