// Indexes that list indexes: attach, sbom and verify work on the platform manifests at any level, within bounds.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { flatEntries } from '../../src/commands/nested-index.ts';
import type { Descriptor, Manifest } from '../../src/oci/descriptor.ts';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { StoreError } from '../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { attachOne, graphOf } from '../support/attach.ts';
import { evidenceImage } from '../support/evidence-image.ts';
import { SBOM, useGate } from '../support/gate.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { makeWorkspace, WORKFLOW_ENV, type Workspace } from '../support/workspace.ts';

const LINUX = { os: 'linux', architecture: 'amd64' };

/** A store whose manifests have any digest, so that cycles exist. */
function fakeStore(indexes: Readonly<Record<string, readonly object[]>>) {
  const asked: string[] = [];
  const manifest = async (reference: string): Promise<Manifest> => {
    asked.push(reference);
    const name = Object.keys(indexes).find((one) => digestOf(one) === reference) as string;
    const content = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: indexes[name] };
    const bytes = Buffer.from(JSON.stringify(content));
    return { bytes, descriptor: { mediaType: MEDIA_TYPE.index, digest: reference as Digest, size: bytes.byteLength } };
  };
  return { location: 'registry.example/app', manifest, asked };
}

const index = (name: string, more: Partial<Descriptor> = {}): Descriptor => ({
  mediaType: MEDIA_TYPE.index,
  digest: digestOf(name),
  size: 1,
  ...more,
});
const image = (name: string, more: Partial<Descriptor> = {}): Descriptor => ({
  ...index(name, more),
  mediaType: MEDIA_TYPE.manifest,
});
const digests = (entries: readonly Descriptor[]): readonly Digest[] => entries.map(({ digest }) => digest);

describe('flatEntries', () => {
  test('an index without nested ones costs no request and stays as it is', async () => {
    const store = fakeStore({});
    const entries = [image('a'), image('a')];
    expect(await flatEntries(store, entries)).toBe(entries);
    expect(store.asked).toEqual([]);
  });

  test('an entry without a platform has that of its index', async () => {
    const store = fakeStore({ inner: [image('b'), image('c', { platform: { os: 'linux', architecture: 'arm64' } })] });
    const entries = await flatEntries(store, [image('a'), index('inner', { platform: LINUX })]);
    expect(digests(entries)).toEqual(digests([image('a'), image('b'), image('c')]));
    expect(entries.map(({ platform }) => platform?.architecture)).toEqual([undefined, 'amd64', 'arm64']);
  });

  test('a cycle ends, and an index that is listed often is read once', async () => {
    const store = fakeStore({ a: [index('b'), index('a'), image('x')], b: [index('a'), image('y'), image('x')] });
    const entries = await flatEntries(store, [index('a'), index('a'), index('b')]);
    expect(digests(entries)).toEqual(digests([image('x'), image('y')]));
    expect(store.asked).toHaveLength(2);
  });

  const deep = Object.fromEntries([0, 1, 2, 3, 4].map((at) => [`${at}`, [index(`${at + 1}`)]]));
  const wide = Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`${at}`, [image(`${at}`)]]));
  const many = Array.from({ length: 10_001 }, (_, at) => image(`${at}`));
  test.each([
    ['levels', deep, [index('0')], '4 levels of indexes'],
    ['indexes', wide, Object.keys(wide).map((name) => index(name)), '64 nested indexes'],
    ['entries', { many }, [index('many')], '10000 entries'],
  ])('too many %s are an error', async (_, indexes, entries, bound) => {
    const result = flatEntries(fakeStore(indexes), entries);
    await expect(result).rejects.toThrow(StoreError);
    await expect(result).rejects.toThrow(`the image has more than ${bound}`);
  });
});

/** An index that lists the index of a two-platform image, and nothing else. */
function nestedImage(registry: TestRegistry) {
  const inner = evidenceImage(registry);
  const content = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [inner.index] };
  const outer = registry.storage.repository('app').putManifest(JSON.stringify(content), MEDIA_TYPE.index, 'v1');
  return { inner, outer };
}

describe('attach', () => {
  let registry: TestRegistry;
  let workspace: Workspace;

  beforeEach(async () => {
    registry = await startRegistry();
    workspace = makeWorkspace(WORKFLOW_ENV);
  });

  afterEach(async () => {
    workspace.remove();
    await registry.close();
  });

  test('puts an SBOM on each platform manifest of the nested index', async () => {
    const { inner, outer } = nestedImage(registry);
    const reference = `${registry.host}/app@${outer.digest}`;
    const { receipt } = await attachOne(workspace.world, { image: reference, sbom: 'generate', provenance: 'none' });
    expect(receipt.entries.map(({ kind, platform, subject, outcome }) => [kind, platform, subject, outcome])).toEqual([
      ['sbom', 'linux/amd64', inner.amd64.digest, 'created'],
      ['sbom', 'linux/arm64', inner.arm64.digest, 'created'],
    ]);
    const { root } = await graphOf(workspace.world, reference);
    expect(root.manifests[0]?.manifests.map(({ referrers }) => referrers.map(({ kind }) => kind))).toEqual([
      ['sbom'],
      ['sbom'],
    ]);
  });

  test('puts one SBOM on a manifest that is listed in several places, and one on each of two of the same platform', async () => {
    const { inner } = nestedImage(registry);
    const entry = { ...inner.amd64, platform: LINUX };
    const other = { ...inner.arm64, platform: LINUX };
    const manifests = [inner.amd64, { ...inner.index, platform: LINUX }, entry, other];
    const content = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests };
    const outer = registry.storage.repository('app').putManifest(JSON.stringify(content), MEDIA_TYPE.index, 'v2');
    const image = `${registry.host}/app@${outer.digest}`;
    const { receipt } = await attachOne(workspace.world, { image, sbom: 'generate', provenance: 'none' });
    expect(receipt.entries.map(({ subject, platform }) => [subject, platform])).toEqual([
      [inner.amd64.digest, 'linux/amd64'],
      [inner.arm64.digest, 'linux/amd64'],
    ]);
  });

  test('chooses a platform of the nested index', async () => {
    const { inner, outer } = nestedImage(registry);
    const image = `${registry.host}/app@${outer.digest}`;
    const { receipt } = await attachOne(workspace.world, { image, platforms: 'linux/arm64', provenance: 'none' });
    expect(receipt.entries.map(({ subject }) => subject)).toEqual([inner.arm64.digest]);
  });
});

describe('verify', () => {
  const gate = useGate();

  test('requires evidence on the platforms of the nested index', async () => {
    const { inner } = nestedImage(gate.registry);
    inner.attachOne(inner.amd64, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
    const half = await gate.verify(gate.image(), '--require=sbom');
    expect(half.code).toBe(1);
    expect(half.out).toContain('no SBOM is attached to linux/arm64');
    inner.attachOne(inner.arm64, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
    expect(await gate.verify(gate.image(), '--require=sbom')).toMatchObject({ code: 0 });
  });

  test('is undecided if the nested index cannot be read', async () => {
    const { inner } = nestedImage(gate.registry);
    gate.registry.storage.repository('app').manifests.delete(inner.index.digest);
    const { code } = await gate.verify(gate.image(), '--require=sbom');
    expect(code).toBe(3);
  });
});
