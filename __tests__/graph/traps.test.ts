import { describe, expect, test } from '@jest/globals';
import type { Graph, GraphNode } from '../../src/graph/model.ts';
import { withPlanned } from '../../src/graph/planned.ts';
import { TRAPS, type TrapName, trapsOf, trapText } from '../../src/graph/traps.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { GraphStore } from '../support/graph-store.ts';
import { graphNode, graphOf } from '../support/graphs.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const CYCLONEDX = 'application/vnd.cyclonedx+json';
const SIGN = 'https://sigstore.dev/cosign/sign/v1';
const BOM = 'https://cyclonedx.org/bom';

const bundle = (name: string, type = BOM, fields: Partial<GraphNode> = {}): GraphNode =>
  graphNode(name, {
    artifactType: BUNDLE,
    predicateTypes: [type],
    kind: type === BOM ? 'sbom' : 'signature',
    ...fields,
  });
const sbom = (name: string, fields: Partial<GraphNode> = {}): GraphNode =>
  graphNode(name, { artifactType: CYCLONEDX, kind: 'sbom', ...fields });
const sarif = (name: string): GraphNode => graphNode(name, { artifactType: 'application/sarif+json', kind: 'scan' });
const sigTag = graphNode('sig', { via: 'cosign-tag', kind: 'signature' });
const attTag = graphNode('att', { via: 'cosign-tag', kind: 'provenance', predicateTypes: ['p'] });
const many = (count: number): GraphNode[] => Array.from({ length: count }, (_, at) => sarif(`scan ${at}`));
const on = (platform: string, referrers: GraphNode[], fields: Partial<GraphNode> = {}): GraphNode =>
  graphNode(platform, { platform, via: 'index', referrers, ...fields });
const paged = (graph: Graph, firstPage: number): Graph => ({ ...graph, listing: { via: 'api', firstPage } });
const sized = (size: number): GraphNode =>
  bundle('large', BOM, {
    documents: [
      {
        ...{ digest: graphNode('d').digest, size, mediaType: BUNDLE, title: null, kind: 'sbom', predicateType: BOM },
        signature: { state: 'unverified' },
      },
    ],
  });

/** For each trap: graphs to which it applies, with words of its sentence, and graphs that are close but have no such trap. */
const CASES: Readonly<
  Record<TrapName, { readonly applies: readonly (readonly [Graph, RegExp])[]; readonly not: readonly Graph[] }>
> = {
  'hidden-signature': {
    applies: [
      [
        graphOf([sigTag, bundle('one')]),
        /^the Sigstore bundle \(attestations only\) hides the signature in the \.sig tag/,
      ],
      [graphOf([sigTag, bundle('one'), bundle('two', SIGN)]), /^2 Sigstore bundles hide the signature/],
    ],
    not: [
      graphOf([sigTag]),
      graphOf([bundle('one')]),
      graphOf([sigTag, sbom('raw')]),
      graphOf([sigTag, bundle('old', BOM, { artifactType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' })]),
      graphOf([attTag, bundle('one')]),
      paged(graphOf([sigTag, sarif('first'), bundle('one')]), 1),
    ],
  },
  'hidden-attestation': {
    applies: [[graphOf([attTag, bundle('one', SIGN)]), /^the Sigstore bundle hides the attestations in the \.att tag/]],
    not: [graphOf([attTag]), graphOf([sigTag, bundle('one')])],
  },
  'too-many-referrers': {
    applies: [
      [graphOf(many(51)), /^51 referrers: a Kyverno ClusterPolicy rejects/],
      [graphOf([], [on('linux/arm64', many(60))]), /^60 referrers: /],
    ],
    not: [graphOf(many(50)), graphOf([...many(50), sigTag]), paged(graphOf(many(60)), 50)],
  },
  'too-large-bundle': {
    applies: [
      [graphOf([sized(10_000_001)]), /^1 bundle is larger than 10 MB \(the bundle sha256:.*rejects the image$/],
    ],
    not: [
      graphOf([sized(10_000_000)]),
      graphOf([{ ...sized(20_000_000), artifactType: CYCLONEDX, listedType: CYCLONEDX }]),
      graphOf([{ ...sized(20_000_000), listedType: MEDIA_TYPE.empty }]),
    ],
  },
  'first-sbom': {
    applies: [
      [
        graphOf([sbom('one'), sbom('two')]),
        /^Trivy takes the document sha256:\w+ as .* the first of 2 SBOMs in the list$/,
      ],
      [graphOf([bundle('one'), sbom('two', { created: '2026-01-01T00:00:00Z' })]), /^Trivy takes the bundle sha256:/],
      [graphOf([graphNode('vex', { artifactType: CYCLONEDX, kind: 'vex' })]), /although it is not an SBOM/],
    ],
    not: [
      graphOf([sbom('one')]),
      graphOf([sarif('one'), bundle('two')]),
      // A document and the bundle that signs it.
      graphOf([bundle('b', BOM, { created: '2026-01-01T00:00:00Z' }), sbom('d', { created: '2026-01-01T00:00:00Z' })]),
      graphOf([sbom('one'), sbom('typed', { artifactType: `${CYCLONEDX}; version=1.6` })]),
      graphOf([], [on('linux/amd64', [sbom('one')]), on('linux/arm64', [sbom('two')])]),
    ],
  },
  'on-platforms': {
    applies: [
      [
        graphOf([], [on('linux/amd64', [sbom('one')])]),
        /^1 referrer is on the manifests of 1 platform: .* do not find it by the tag/,
      ],
      [
        graphOf([sarif('s')], [on('linux/amd64', [sbom('one')]), on('linux/arm64', [sbom('two'), sarif('t')])]),
        /^3 referrers are on the manifests of 2 platforms: /,
      ],
    ],
    not: [graphOf([sbom('one')]), graphOf([sbom('one')], [on('linux/amd64', [])])],
  },
  'later-pages': {
    applies: [
      [paged(graphOf(many(7)), 5), /^2 referrers are beyond the first page of the list, which has 5 of 7: cosign, gh/],
      [{ ...graphOf([], [on('linux/amd64', many(3), { firstPage: 2 })]), listing: { via: 'api' } }, /which has 2 of 3/],
    ],
    not: [paged(graphOf(many(5)), 5), graphOf(many(7))],
  },
};

describe.each(Object.entries(CASES))('%s', (trap, { applies, not }) => {
  test('applies, and says what to do', () => {
    for (const [graph, says] of applies) {
      const found = trapsOf(graph).filter((one) => one.trap === trap);
      expect(found).toEqual([
        expect.objectContaining({ says: expect.stringMatching(says), remedy: TRAPS[trap as TrapName].remedy }),
      ]);
      expect(found[0] && trapText(found[0])).toContain(`; ${TRAPS[trap as TrapName].remedy}`);
    }
  });

  test('does not apply to similar graphs', () => {
    for (const graph of not) expect(trapsOf(graph).map((one) => one.trap)).not.toContain(trap);
  });
});

test('every trap has cases, and names the platform that it applies to', () => {
  expect(Object.keys(CASES)).toEqual(Object.keys(TRAPS));
  const graph = graphOf([], [on('linux/arm64', many(51))]);
  const texts = trapsOf(graph).map(trapText);
  expect(texts).toContainEqual(expect.stringMatching(/^linux\/arm64: 51 referrers: /));
});

test('a walk records the first page of the platforms too', async () => {
  const store = new GraphStore({ pageSize: 2 });
  const platform = store.put({ config: {} });
  const manifests = [{ ...platform, platform: { os: 'linux', architecture: 'amd64' } }];
  const index = store.put({ mediaType: MEDIA_TYPE.index, manifests });
  for (const name of ['a', 'b', 'c']) store.list(platform.digest, name);
  const graph = await walkGraph(store, index.digest);
  expect(graph.root.manifests.map(({ firstPage }) => firstPage)).toEqual([2]);
  expect(trapsOf(graph).map(({ trap, platform: where }) => [trap, where])).toEqual([
    ['on-platforms', null],
    ['later-pages', 'linux/amd64'],
  ]);
});

describe('what a dry run would attach', () => {
  const planned = (name: string, size = 1) => {
    const annotations = { 'dev.sigstore.bundle.content': 'dsse-envelope', 'dev.sigstore.bundle.predicateType': BOM };
    const { digest, mediaType } = graphNode(name);
    return {
      subject: graphOf([]).root.digest,
      descriptor: { mediaType, digest, size: 500, artifactType: BUNDLE, annotations },
      size,
    };
  };

  test('counts as listed last', () => {
    const grown = withPlanned(graphOf([sigTag, sbom('there')]), [planned('new')]);
    expect(grown.root.referrers.map(({ kind, via, planned: isPlanned }) => [kind, via, isPlanned])).toEqual([
      ['signature', 'cosign-tag', undefined],
      ['sbom', 'api', undefined],
      ['sbom', 'api', true],
    ]);
    expect(trapsOf(grown).map(({ trap }) => trap)).toEqual(['hidden-signature', 'first-sbom']);
    expect(trapsOf(graphOf([sigTag, sbom('there')]))).toEqual([]);
  });

  test('is added once, to the platform that it is about', () => {
    expect(withPlanned(graphOf([bundle('new')]), [planned('new')]).root.referrers).toHaveLength(1);
    const platform = on('linux/amd64', []);
    const graph = withPlanned(graphOf([], [platform]), [{ ...planned('new'), subject: platform.digest }]);
    expect(graph.root.manifests[0]?.referrers).toHaveLength(1);
  });

  test('is named without the digest that it does not have yet', () => {
    const texts = trapsOf(withPlanned(graphOf([]), [planned('new', 11_000_000)])).map(trapText);
    expect(texts).toEqual([expect.stringContaining('larger than 10 MB (the bundle of this run)')]);
  });
});
