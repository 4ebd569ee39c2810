import { describe, expect, test } from '@jest/globals';
import type { Graph, GraphNode } from '../../src/graph/model.ts';
import { READERS, type Reader } from '../../src/graph/readers.ts';
import { visibilityOf } from '../../src/graph/visibility.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { testEnvironment } from '../support/environment.ts';
import { INTEROP, unpackLayout } from '../support/fixtures.ts';
import { graphNode, graphOf } from '../support/graphs.ts';

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

describe('Kyverno', () => {
  const many = (count: number): GraphNode[] => Array.from({ length: count }, (_, at) => bundle(`bundle ${at}`, SIGN));

  test('rejects an image with 51 referrers of any type', () => {
    expect(view('Kyverno', graphOf(many(50)))).toEqual({ finds: digests(...many(50)), caveats: [] });
    expect(view('Kyverno', graphOf([...many(50), raw('sarif', 'application/sarif+json', 'scan')]))).toEqual({
      finds: [],
      caveats: ['51 referrers: Kyverno rejects images with more than 50'],
    });
    expect(view('Kyverno', graphOf([...many(50), legacySignature])).caveats).toEqual([]);
  });

  test('ignores bundles that are listed with another type', () => {
    const graph = graphOf([0, 1].map((at) => bundle(`${at}`, SIGN, { listedType: MEDIA_TYPE.empty })));
    expect(view('Kyverno', graph)).toEqual({
      finds: [],
      caveats: [expect.stringMatching(/^2 bundles are .* ignores them$/)],
    });
  });
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
    expect(view('Trivy --sbom-sources oci', amd64)).toEqual({ finds: [INTEROP.sbom], caveats: [] });
  });
});
