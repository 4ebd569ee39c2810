import { describe, expect, test } from '@jest/globals';
import type { Graph, GraphDocument, GraphNode } from '../../src/graph/model.ts';
import { READERS, type Reader } from '../../src/graph/readers.ts';
import { visibilityOf } from '../../src/graph/visibility.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { RegistrySession } from '../../src/oci/registry/session.ts';
import { testEnvironment } from '../support/environment.ts';
import { evidenceImage } from '../support/evidence-image.ts';
import { INTEROP, unpackLayout } from '../support/fixtures.ts';
import { graphNode, graphOf } from '../support/graphs.ts';
import { startRegistry } from '../support/registry/registry.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SIGN = 'https://sigstore.dev/cosign/sign/v1';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const CYCLONEDX = 'application/vnd.cyclonedx+json';

const bundle = (name: string, predicateType: string, fields: Partial<GraphNode> = {}): GraphNode =>
  graphNode(name, { artifactType: BUNDLE, kind: 'custom', predicateTypes: [predicateType], ...fields });
const raw = (name: string, artifactType: string, kind: GraphNode['kind'] = 'sbom'): GraphNode =>
  graphNode(name, { artifactType, kind });
const legacySignature = graphNode('sig', { via: 'cosign-tag', kind: 'signature' });
const legacyAttestation = graphNode('att', {
  via: 'cosign-tag',
  kind: 'sbom',
  predicateTypes: ['https://spdx.dev/Document'],
});

function view(reader: Reader, graph: Graph) {
  const found = visibilityOf(graph).find((each) => each.reader === reader);
  if (found === undefined) throw new Error(`no row ${reader}`);
  return { finds: found.finds.map(({ digest }) => digest), caveats: found.caveats };
}

const digests = (...nodes: readonly GraphNode[]) => nodes.map(({ digest }) => digest);

test('returns a view for each row', () => {
  expect(visibilityOf(graphOf([])).map(({ reader }) => reader)).toEqual(Object.keys(READERS));
});

describe('cosign', () => {
  test('reads its tags if there is no bundle', () => {
    const graph = graphOf([legacySignature, legacyAttestation]);
    expect(view('cosign verify', graph)).toEqual({ finds: digests(legacySignature), caveats: [] });
    expect(view('cosign verify-attestation', graph)).toEqual({ finds: digests(legacyAttestation), caveats: [] });
  });

  test('ignores its tags if there is a bundle', () => {
    const provenance = bundle('provenance', PROVENANCE);
    const graph = graphOf([provenance, legacySignature, legacyAttestation]);
    expect(view('cosign verify', graph)).toEqual({
      finds: digests(provenance),
      caveats: [
        'cosign 3 ignores the .sig tag because the image has a bundle; attach its content as a bundle too',
        expect.stringContaining('accepts an attestation instead of a signature'),
      ],
    });
    expect(view('cosign verify-attestation', graph)).toEqual({
      finds: digests(provenance),
      caveats: ['cosign 3 ignores the .att tag because the image has a bundle; attach its content as a bundle too'],
    });
  });

  test('ignores bundles before 0.3', () => {
    const old = bundle('old', SIGN, { artifactType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' });
    expect(view('cosign verify', graphOf([old, legacySignature]))).toEqual({
      finds: digests(legacySignature),
      caveats: [],
    });
  });

  test('finds a signature bundle, without a caveat', () => {
    const signature = bundle('signature', SIGN);
    expect(view('cosign verify', graphOf([signature]))).toEqual({ finds: digests(signature), caveats: [] });
  });

  test('tree shows referrers listed with a type, and the tags', () => {
    const untyped = graphNode('untyped', { artifactType: CYCLONEDX, listedType: null, kind: 'sbom' });
    const sarif = raw('sarif', 'application/sarif+json', 'scan');
    expect(view('cosign tree', graphOf([untyped, sarif, legacySignature])).finds).toEqual(
      digests(sarif, legacySignature),
    );
  });
});

describe('gh', () => {
  test('finds provenance that is listed as a bundle', () => {
    const provenance = bundle('provenance', PROVENANCE);
    expect(view('gh attestation verify', graphOf([bundle('sbom', 'https://cyclonedx.org/bom'), provenance]))).toEqual({
      finds: digests(provenance),
      caveats: [],
    });
    expect(view('gh attestation verify', graphOf([bundle('sbom', 'https://cyclonedx.org/bom')])).caveats).toEqual([
      'no bundle holds provenance: pass --predicate-type to gh',
    ]);
    expect(view('gh attestation verify', graphOf([legacySignature]))).toEqual({ finds: [], caveats: [] });
  });

  test('ignores a bundle that is listed with another type', () => {
    const misnamed = bundle('provenance', PROVENANCE, { listedType: MEDIA_TYPE.empty });
    expect(view('gh attestation verify', graphOf([misnamed]))).toEqual({
      finds: [],
      caveats: [expect.stringMatching(/^1 bundle is listed with another artifact type .* gh ignores it$/)],
    });
  });
});

describe('Trivy', () => {
  test('finds the first document with the type of an SBOM, even if it is not an SBOM', () => {
    const vex = raw('vex', CYCLONEDX, 'vex');
    const sbom = raw('sbom', 'application/spdx+json');
    expect(view('Trivy --sbom-sources oci', graphOf([vex, sbom]))).toEqual({
      finds: digests(vex),
      caveats: [
        `${vex.digest} is listed as ${CYCLONEDX} but is not an SBOM: Trivy uses it as the image's SBOM`,
        '2 documents have the type of an SBOM: Trivy uses the first in the list',
      ],
    });
    expect(view('Trivy --sbom-sources oci', graphOf([sbom])).caveats).toEqual([]);
  });

  test('ignores types with parameters, and other types', () => {
    const graph = graphOf([raw('a', `${CYCLONEDX}; version=1.6`), raw('b', 'application/vnd.syft+json')]);
    expect(view('Trivy --sbom-sources oci', graph)).toEqual({ finds: [], caveats: [] });
  });

  test('finds a bundle with an SBOM, and no SBOM on a platform', () => {
    const signed = bundle('sbom', 'https://cyclonedx.org/bom', { kind: 'sbom' });
    expect(view('Trivy --sbom-sources oci', graphOf([signed])).finds).toEqual(digests(signed));
    const platform = graphNode('amd64', { platform: 'linux/amd64', referrers: [raw('sbom', CYCLONEDX)] });
    expect(view('Trivy --sbom-sources oci', graphOf([], [platform]))).toEqual({
      finds: [],
      caveats: [expect.stringContaining('pass the digest of a platform to Trivy')],
    });
  });
});

describe('Kyverno ClusterPolicy', () => {
  const many = (count: number): GraphNode[] => Array.from({ length: count }, (_, at) => bundle(`bundle ${at}`, SIGN));

  test('rejects an image with 51 referrers of any type', () => {
    expect(view('Kyverno ClusterPolicy', graphOf(many(50)))).toEqual({ finds: digests(...many(50)), caveats: [] });
    expect(
      view('Kyverno ClusterPolicy', graphOf([...many(50), raw('sarif', 'application/sarif+json', 'scan')])),
    ).toEqual({
      finds: [],
      caveats: [
        '51 referrers: a Kyverno ClusterPolicy rejects images with more than 50; delete referrers that are not needed',
      ],
    });
    expect(view('Kyverno ClusterPolicy', graphOf([...many(50), legacySignature])).caveats).toEqual([]);
  });

  test('ignores bundles that are listed with another type', () => {
    const graph = graphOf([0, 1].map((at) => bundle(`${at}`, SIGN, { listedType: MEDIA_TYPE.empty })));
    expect(view('Kyverno ClusterPolicy', graph)).toEqual({
      finds: [],
      caveats: [expect.stringMatching(/^2 bundles are .* ignores them$/)],
    });
  });
});

describe('a list of several pages', () => {
  const bundles = Array.from({ length: 7 }, (_, at) => bundle(`bundle ${at}`, at === 6 ? PROVENANCE : SIGN));
  const paged: Graph = { ...graphOf(bundles), listing: { via: 'api', firstPage: 5 } };

  test('go-containerregistry reads the first page: cosign, gh, Kyverno, policy-controller and Conforma', () => {
    const caveat = (who: string) =>
      expect.stringMatching(
        new RegExp(`^${who} reads only the first page of the referrers list, which has 5 of 7 entries, and misses 2; `),
      );
    const first = digests(...bundles.slice(0, 5));
    expect(view('cosign verify', paged)).toEqual({ finds: first, caveats: [caveat('cosign')] });
    expect(view('gh attestation verify', paged)).toEqual({
      finds: [],
      caveats: [caveat('gh'), 'no bundle holds provenance: pass --predicate-type to gh'],
    });
    expect(view('Kyverno ClusterPolicy', paged)).toEqual({ finds: first, caveats: [caveat('Kyverno')] });
    expect(view('Kyverno ImageValidatingPolicy', paged)).toEqual({ finds: first, caveats: [caveat('Kyverno')] });
    expect(view('policy-controller', paged).finds).toEqual(first);
    expect(view('Conforma', paged)).toEqual({ finds: first, caveats: [caveat('Conforma')] });
  });

  test('oras, regctl and Ampel follow the pages', () => {
    for (const reader of ['oras discover', 'regctl artifact list', 'Ampel'] as const)
      expect(view(reader, paged)).toEqual({ finds: digests(...bundles), caveats: [] });
  });

  test('Kyverno counts the entries of the first page', () => {
    const many = Array.from({ length: 60 }, (_, at) => bundle(`bundle ${at}`, SIGN));
    const graph: Graph = { ...graphOf(many), listing: { via: 'api', firstPage: 40 } };
    expect(view('Kyverno ClusterPolicy', graph).finds).toHaveLength(40);
  });

  test('a walk records the first page of a registry with pages', async () => {
    const registry = await startRegistry();
    const session = new RegistrySession(testEnvironment());
    try {
      registry.faults.pageSize = 5;
      const image = evidenceImage(registry);
      for (let at = 0; at < 7; at++) image.attachOne(image.index, CYCLONEDX, Buffer.from(`${at}`));
      const graph = await walkGraph(session.store(registry.host, 'app'), image.index.digest);
      expect(graph.listing).toEqual({ via: 'api', firstPage: 5 });
      expect(graph.root.referrers).toHaveLength(7);
    } finally {
      await session.close();
      await registry.close();
    }
  });
});

describe('entries that only the fallback tag has', () => {
  const known = bundle('known', SIGN);
  const orphan = bundle('orphan', PROVENANCE, { via: 'fallback-tag' });

  test('are hidden from clients of the API', () => {
    const graph: Graph = { ...graphOf([known, orphan]), listing: { via: 'api' } };
    expect(view('oras discover', graph)).toEqual({
      finds: digests(known),
      caveats: ['1 referrer is only in the fallback tag, which clients of the API do not read'],
    });
    expect(view('cosign verify', graph).finds).toEqual(digests(known));
  });

  test('are marked and counted by a walk', async () => {
    const registry = await startRegistry();
    const session = new RegistrySession(testEnvironment());
    try {
      const image = evidenceImage(registry);
      const listed = image.attachOne(image.index, CYCLONEDX, 'listed');
      // Without a subject, the API does not list it.
      const old = image.attach(image.index, [{ mediaType: CYCLONEDX, bytes: 'old' }], {
        artifactType: CYCLONEDX,
        tag: 'old',
      });
      const manifests = [{ ...old, artifactType: CYCLONEDX }];
      const index = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests });
      const tag = image.index.digest.replace(':', '-');
      registry.storage.repository('app').putManifest(index, MEDIA_TYPE.index, tag);
      const graph = await walkGraph(session.store(registry.host, 'app'), image.index.digest);
      expect(graph.root.referrers.map(({ digest, via }) => [digest, via])).toEqual([
        [listed.digest, 'api'],
        [old.digest, 'fallback-tag'],
      ]);
      expect(graph.notes).toContain(
        `1 referrer is only in the tag ${tag}, which clients of the registry's referrers API do not read; list them with \`oci-evidence reconcile\``,
      );
      expect(graph.notes.join()).not.toContain('are not shown');
      expect(view('oras discover', graph).finds).toEqual([listed.digest]);
    } finally {
      await session.close();
      await registry.close();
    }
  });

  test('are listed where there is no API', () => {
    const graph: Graph = { ...graphOf([orphan]), listing: { via: 'fallback-tag' } };
    expect(view('oras discover', graph)).toEqual({ finds: digests(orphan), caveats: [] });
  });
});

test.each([
  [MEDIA_TYPE.empty, MEDIA_TYPE.empty],
  [undefined, null],
])(
  'a walk keeps the type %p of the list, by which gh selects, although the store corrects it',
  async (type, listedType) => {
    const registry = await startRegistry({ faults: { noReferrers: 404 } });
    const session = new RegistrySession(testEnvironment());
    try {
      const image = evidenceImage(registry);
      const annotations = { 'dev.sigstore.bundle.predicateType': PROVENANCE };
      const pushed = image.attach(image.index, [{ mediaType: BUNDLE, bytes: '{}' }], {
        artifactType: BUNDLE,
        tag: 'x',
      });
      const entry = { ...pushed, annotations, ...(type !== undefined && { artifactType: type }) };
      const index = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [entry] });
      registry.storage.repository('app').putManifest(index, MEDIA_TYPE.index, image.index.digest.replace(':', '-'));
      const graph = await walkGraph(session.store(registry.host, 'app'), image.index.digest);
      expect(graph.root.referrers).toMatchObject([{ artifactType: BUNDLE, listedType }]);
      expect(view('gh attestation verify', graph)).toMatchObject({
        finds: [],
        caveats: [expect.stringContaining('listed with another artifact type')],
      });
    } finally {
      await session.close();
      await registry.close();
    }
  },
);

test('a bundle without annotations is known by the document in it', () => {
  const document: GraphDocument = {
    ...{ digest: digestOf('document'), size: 1, mediaType: BUNDLE, title: null, kind: 'provenance' },
    predicateType: PROVENANCE,
    signature: { state: 'unverified' },
  };
  const node = graphNode('bundle', { artifactType: BUNDLE, kind: 'custom', documents: [document] });
  expect(view('gh attestation verify', graphOf([node])).finds).toEqual(digests(node));
});

describe('a bundle that is verified with a key', () => {
  const document: GraphDocument = {
    digest: digestOf('document'),
    size: 1,
    mediaType: BUNDLE,
    title: null,
    kind: 'provenance',
    predicateType: PROVENANCE,
    signature: { state: 'verified', signer: 'key abc', trustedTime: null },
  };
  const graph = graphOf([bundle('provenance', PROVENANCE, { documents: [document] })]);

  test('is not counted by gh and policy-controller', () => {
    expect(view('gh attestation verify', graph)).toEqual({
      finds: [],
      caveats: ['a bundle is signed with a key: gh skips it (2.62 and later), or fails because of it (2.49)'],
    });
    expect(view('policy-controller', graph)).toEqual({
      finds: [],
      caveats: [
        expect.stringContaining('signatureFormat: bundle'),
        expect.stringMatching(/policy-controller verifies keyless bundles only/),
      ],
    });
  });

  test('is read by cosign', () => {
    expect(view('cosign verify-attestation', graph).finds).toHaveLength(1);
  });
});

test('Trivy reads OpenVEX in bundles, else in the .att tag', () => {
  const vex = bundle('vex', 'https://openvex.dev/ns', { kind: 'vex' });
  const tagged = graphNode('att', { via: 'cosign-tag', kind: 'vex', predicateTypes: ['https://openvex.dev/ns'] });
  expect(view('Trivy --vex oci', graphOf([vex, tagged])).finds).toEqual(digests(vex));
  expect(view('Trivy --vex oci', graphOf([tagged])).finds).toEqual(digests(tagged));
  expect(
    view('Trivy --vex oci', graphOf([bundle('sbom', 'https://cyclonedx.org/bom', { kind: 'sbom' })])).finds,
  ).toEqual([]);
});

test('Trivy takes raw SBOMs and bundles in the order of the list', () => {
  const signed = bundle('signed', 'https://cyclonedx.org/bom', { kind: 'sbom' });
  const plain = raw('plain', CYCLONEDX);
  expect(view('Trivy --sbom-sources oci', graphOf([signed, plain])).finds).toEqual(digests(signed));
  expect(view('Trivy --sbom-sources oci', graphOf([plain, signed])).finds).toEqual(digests(plain));
});

test('a bundle hides the tags from Conforma and from an ImageValidatingPolicy, as from cosign', () => {
  const graph = graphOf([bundle('signature', SIGN), legacySignature, legacyAttestation]);
  for (const [reader, who] of [
    ['Conforma', 'Conforma'],
    ['Kyverno ImageValidatingPolicy', 'an ImageValidatingPolicy'],
  ] as const) {
    const { finds, caveats } = view(reader, graph);
    expect(finds).toHaveLength(1);
    expect(caveats).toEqual(
      ['sig', 'att'].map(
        (end) => `${who} ignores the .${end} tag because the image has a bundle; attach its content as a bundle too`,
      ),
    );
  }
});

test('each row says which version was examined, when and how', () => {
  for (const row of Object.values(READERS)) {
    expect(row.version).toMatch(/\d|main|trunk/);
    expect(row.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(row.source).not.toBe('');
  }
});

describe('other readers', () => {
  test('policy-controller reads either bundles or tags', () => {
    const signature = bundle('signature', SIGN);
    expect(view('policy-controller', graphOf([signature]))).toEqual({
      finds: digests(signature),
      caveats: [expect.stringContaining('signatureFormat: bundle')],
    });
    expect(view('policy-controller', graphOf([signature, legacySignature])).caveats).toEqual([]);
  });

  test('Ratify 2 reads signatures of notation and cosign only', () => {
    const notation = raw('notation', 'application/vnd.cncf.notary.signature', 'signature');
    const graph = graphOf([bundle('signature', SIGN), raw('spdx', 'application/spdx+json'), notation]);
    expect(view('Ratify 2', graph)).toEqual({
      finds: digests(notation),
      caveats: ['Ratify 2 reads no Sigstore bundles'],
    });
  });

  test('Ratify reads SPDX and SARIF', () => {
    const spdx = raw('spdx', 'application/spdx+json');
    const sarif = raw('sarif', 'application/sarif+json', 'scan');
    const cyclonedx = raw('cyclonedx', CYCLONEDX);
    expect(view('Ratify', graphOf([cyclonedx, spdx, sarif]))).toEqual({ finds: digests(spdx, sarif), caveats: [] });
    expect(view('Ratify', graphOf([cyclonedx])).caveats).toEqual([expect.stringContaining('application/spdx+json')]);
  });

  test('a real graph: cosign, ORAS, regctl and BuildKit side by side', async () => {
    const store = new LayoutStore(await unpackLayout('interop-by-digest'), testEnvironment());
    const graph = await walkGraph(store, 'v1');
    expect(view('cosign verify', graph).finds).toEqual([INTEROP.indexSignature]);
    expect(view('oras discover', graph)).toEqual({
      finds: [INTEROP.indexSignature],
      caveats: [
        '3 referrers are on platform manifests: found only by the digest of the platform',
        "cosign's tags are not referrers and are not shown",
      ],
    });
    expect(view('Docker Scout', graph)).toEqual({
      finds: [INTEROP.buildkit, INTEROP.buildkit],
      caveats: ["BuildKit's SBOM attestation is missing: Docker Scout analyses the image itself"],
    });
    const amd64 = await walkGraph(store, INTEROP.amd64);
    // Its list has the bundle with the SBOM before the SBOM itself.
    expect(view('Trivy --sbom-sources oci', amd64)).toEqual({ finds: [INTEROP.sbomBundle], caveats: [] });
  });
});
