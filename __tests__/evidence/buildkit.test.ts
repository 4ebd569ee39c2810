import { describe, expect, test } from '@jest/globals';
import { attestationEntries } from '../../src/evidence/attestation-entries.ts';
import { collectBuildkit } from '../../src/evidence/buildkit.ts';
import { readDocument } from '../../src/evidence/document.ts';
import { pack } from '../../src/evidence/pack.ts';
import type { Targets } from '../../src/evidence/placement.ts';
import { type Descriptor, type ManifestContent, parseManifest } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { testEnvironment } from '../support/environment.ts';
import { INTEROP, type LayoutFixture, unpackLayout } from '../support/fixtures.ts';
import { MemoryStore } from '../support/memory-store.ts';

const OCI_ARTIFACT_INDEX = 'sha256:c422bd60b37822be02b06081215078d6c1a5b8e787c8a9ed417522fb34358da5';

async function opened(
  fixture: LayoutFixture,
  digest: string,
): Promise<{ store: LayoutStore; content: ManifestContent; subject: Descriptor }> {
  const store = new LayoutStore(await unpackLayout(fixture), testEnvironment());
  const manifest = await store.manifest(digest);
  return { store, content: parseManifest(manifest, store.location), subject: manifest.descriptor };
}

const imagesOf = (content: ManifestContent): Descriptor[] =>
  content.manifests.filter(({ platform }) => platform?.os === 'linux');

describe.each<[LayoutFixture, string]>([
  ['buildkit-attestations-image', INTEROP.index],
  ['buildkit-attestations-oci-artifact', OCI_ARTIFACT_INDEX],
])('the index that BuildKit wrote as %s', (fixture, digest) => {
  test('collects the provenance of each platform, with that platform as subject', async () => {
    const { store, content, subject } = await opened(fixture, digest);
    const targets: Targets = { subject, platforms: imagesOf(content), name: 'registry.example/app' };
    const { evidence, notes } = await collectBuildkit(store, content, targets);
    expect(notes).toEqual([]);
    expect(evidence.map(({ kind, predicateType, subject: about }) => [kind, predicateType, about.digest])).toEqual([
      ['provenance', 'https://slsa.dev/provenance/v1', INTEROP.amd64],
      ['provenance', 'https://slsa.dev/provenance/v1', INTEROP.arm64],
    ]);
    for (const one of evidence) {
      const bytes = await readDocument(one.document, 1e6);
      expect(digestOf(bytes)).toBe(one.document.descriptor.digest);
      const statement = JSON.parse(bytes.toString());
      expect(statement.subject).toEqual([
        { name: 'registry.example/app', digest: { sha256: one.subject.digest.slice(7) } },
      ]);
      expect(statement.predicate.buildDefinition.buildType).toContain('moby/buildkit');
      expect(pack(one).manifest.descriptor.artifactType).toBe('application/vnd.in-toto+json');
    }
  });

  test('collects only the selected platforms', async () => {
    const { store, content, subject } = await opened(fixture, digest);
    const [, arm64] = imagesOf(content);
    const { evidence } = await collectBuildkit(store, content, {
      subject,
      platforms: [arm64 as Descriptor],
      name: 'n',
    });
    expect(evidence.map(({ subject: about }) => about.digest)).toEqual([INTEROP.arm64]);
  });
});

describe('hostile or unusual attestations', () => {
  const memory = new MemoryStore();
  const image: Descriptor = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf('image'),
    size: 5,
    platform: { os: 'linux', architecture: 'amd64' },
  };
  const indexWith = (layers: Descriptor[], reference: string = image.digest): ManifestContent => {
    const attestation = memory.putManifest({ schemaVersion: 2, layers }, image.mediaType);
    return {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      layers: [],
      annotations: {},
      manifests: [
        image,
        {
          ...attestation,
          platform: { os: 'unknown', architecture: 'unknown' },
          annotations: {
            'vnd.docker.reference.type': 'attestation-manifest',
            'vnd.docker.reference.digest': reference,
          },
        },
      ],
    };
  };
  const layer = (statement: object | string): Descriptor =>
    memory.put(
      Buffer.from(typeof statement === 'string' ? statement : JSON.stringify(statement)),
      'application/vnd.in-toto+json',
    );
  const targets: Targets = { subject: image, platforms: [image], name: 'n' };
  const statement = {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://spdx.dev/Document',
    predicate: {},
  };
  const collect = (content: ManifestContent) => collectBuildkit(memory, content, targets);

  test('keeps a statement that names its image unchanged', async () => {
    const named = { ...statement, subject: [{ name: 'pkg:docker/x', digest: { sha256: image.digest.slice(7) } }] };
    const { evidence } = await collect(indexWith([layer(named)]));
    expect(evidence[0]).toMatchObject({ kind: 'sbom', title: 'sbom.intoto.json' });
    expect(evidence[0]?.document.descriptor.digest).toBe(digestOf(JSON.stringify(named)));
  });

  test('skips a statement about another image', async () => {
    const other = { ...statement, subject: [{ name: 'x', digest: { sha256: 'b'.repeat(64) } }] };
    const { evidence, notes } = await collect(indexWith([layer(other)]));
    expect(evidence).toEqual([]);
    expect(notes[0]).toContain(
      `is about something else: none of its 1 subjects is ${image.digest} (found sha256:${'b'.repeat(64)})`,
    );
  });

  test('does not change the subject of a statement about a commit', async () => {
    const other = { ...statement, subject: [{ name: 'x', digest: { gitCommit: 'b'.repeat(40) } }] };
    const { evidence, notes } = await collect(indexWith([layer(other)]));
    expect(evidence).toEqual([]);
    expect(notes[0]).toContain('is about something else');
  });

  test('skips a damaged statement', async () => {
    const { evidence, notes } = await collect(indexWith([layer('{"_type":')]));
    expect([evidence.length, notes.length]).toEqual([0, 1]);
    expect(notes[0]).toContain('the JSON is truncated');
  });

  test('ignores layers of other types and entries for images that are not in the index', async () => {
    const tar = memory.put(Buffer.from('tar'), 'application/vnd.oci.image.layer.v1.tar');
    expect((await collect(indexWith([tar]))).evidence).toEqual([]);
    expect(attestationEntries(indexWith([], digestOf('elsewhere')).manifests)).toEqual([]);
    expect(attestationEntries(indexWith([], 'sha256:nonsense').manifests)).toEqual([]);
  });

  test('does not fetch a layer that announces a huge size', async () => {
    const huge = { ...layer({ ...statement, subject: [] }), size: 2 ** 40 };
    const { evidence, notes } = await collect(indexWith([huge]));
    expect([evidence.length, notes.length]).toEqual([0, 1]);
    expect(notes[0]).toContain('more than the limit of 536870912');
  });

  test('limits the number of layers, with a note', async () => {
    const many = Array.from({ length: 65 }, (_, at) => layer({ ...statement, subject: [], predicate: { at } }));
    const { evidence, notes } = await collect(indexWith(many));
    expect(evidence).toHaveLength(64);
    expect(notes[0]).toContain('65 attestations');
  });

  test('reports a failing store instead of an empty result', async () => {
    const gone = layer({ ...statement, subject: [] });
    memory.remove(gone.digest);
    await expect(collect(indexWith([gone]))).rejects.toMatchObject({ code: 'not-found' });
  });
});
