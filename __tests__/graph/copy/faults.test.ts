// Copies with faults on either side: what fails, what is left at the destination, and that no tag is written then.

import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { applyCopy } from '../../../src/graph/copy/copy.ts';
import { prepareCopy } from '../../../src/graph/copy/prepare.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { changes, copy, failures, objects, openStore } from '../../support/copies.ts';
import { type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { temporaryDirectory } from '../../support/fixtures.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';

let from: TestRegistry;
let to: TestRegistry;
let image: EvidenceImage;
beforeEach(async () => {
  from = await startRegistry();
  to = await startRegistry();
  image = evidenceImage(from);
});
afterEach(() => Promise.all([from.close(), to.close()]));

const source = () => openStore(`${from.host}/app`);
const target = () => openStore(`${to.host}/prod`);
const request = { reference: 'v1', tags: ['v1'] };
const stored = () => to.storage.repository('prod');

describe('evidence whose content is missing', () => {
  const lose = () => {
    const scan = image.attachOne(image.index, 'application/sarif+json', '{"lost":true}');
    const layer = from.storage.repository('app').manifest(scan.digest)?.fields.layers?.[0]?.digest ?? '';
    expect(from.storage.repository('app').blobs.delete(layer)).toBe(true);
    const signature = image.attachOne(scan, MEDIA_TYPE.sigstoreBundle, '{"of":"the scan"}');
    const other = image.attachOne(image.index, 'application/spdx+json', '{}');
    return { scan, signature, other };
  };

  test('fails the copy: everything else is there, and no tag', async () => {
    const { scan, signature, other } = lose();
    const result = await copy(source(), target(), request);
    expect(failures(result)).toEqual([expect.stringContaining('could not read the blob')]);
    expect(changes(result)).toEqual(
      expect.arrayContaining([`failed ${scan.digest}`, `planned ${signature.digest}`, 'planned v1']),
    );
    expect(stored().manifests.has(other.digest)).toBe(true);
    expect([...stored().tags.keys()]).toEqual([]);
  });

  test('is left out with allow-missing, and what refers to it', async () => {
    const { scan, signature, other } = lose();
    const result = await copy(source(), target(), { ...request, allowMissing: true });
    expect(changes(result)).toEqual(
      expect.arrayContaining([`left-out ${scan.digest}`, `left-out ${signature.digest}`, 'created v1']),
    );
    expect(stored().manifests.has(other.digest)).toBe(true);
    expect(stored().manifests.has(scan.digest)).toBe(false);
    expect(stored().tags.get('v1')).toBe(image.index.digest);
  });

  test('does not excuse a missing layer of the image', async () => {
    const layer = from.storage.repository('app').manifest(image.arm64.digest)?.fields.layers?.[0]?.digest ?? '';
    from.storage.repository('app').blobs.delete(layer);
    const result = await copy(source(), target(), { ...request, allowMissing: true });
    expect(failures(result)).toHaveLength(1);
    expect(stored().manifests.has(image.index.digest)).toBe(false);
    expect(stored().tags.size).toBe(0);
  });

  test('that is only listed fails before anything is written, or is left out with a note', async () => {
    const ghost = { mediaType: MEDIA_TYPE.manifest, digest: `sha256:${'9'.repeat(64)}`, size: 5, artifactType: 'a/b' };
    from.storage.repository('app').setReferrers(image.index.digest, [ghost]);
    await expect(copy(source(), target(), request)).rejects.toThrow(/lists it, and it does not exist; push it again/);
    expect(to.storage.repositories.has('prod')).toBe(false);
    const plan = await prepareCopy(source(), target(), { ...request, allowMissing: true });
    expect(plan.notes).toEqual([`left out ${ghost.digest}: it is listed for ${image.index.digest} and does not exist`]);
  });
});

describe('a source', () => {
  test('that lists a manifest with another subject does not get it copied', async () => {
    const own = image.attachOne(image.amd64, 'application/spdx+json', '{}');
    from.storage
      .repository('app')
      .setReferrers(image.index.digest, [{ ...own, artifactType: 'application/spdx+json' }]);
    const plan = await prepareCopy(source(), target(), request);
    expect(plan.notes).toEqual([
      `left out ${own.digest}: it is listed for ${image.index.digest} and has another subject`,
    ]);
  });

  test('whose lists form a cycle is copied once', async () => {
    const scan = image.attachOne(image.index, 'application/sarif+json', '{}');
    from.storage.repository('app').setReferrers(scan.digest, [
      { ...scan, artifactType: 'application/sarif+json' },
      { ...image.index, artifactType: 'a/b' },
    ]);
    const result = await copy(source(), target(), request);
    expect(failures(result)).toEqual([]);
    expect(stored().tags.get('v1')).toBe(image.index.digest);
    expect(stored().manifests.size).toBe(4);
  });

  test('whose tag moves during the copy: the digest that was resolved first is copied', async () => {
    const plan = await prepareCopy(source(), target(), request);
    evidenceImage(from, 'app', 'newer');
    expect(failures(await applyCopy(plan, source(), target()))).toEqual([]);
    expect(stored().tags.get('v1')).toBe(image.index.digest);
  });

  test('that loses content during the copy fails it, and another run completes it', async () => {
    const scan = image.attachOne(image.index, 'application/sarif+json', '{"a":1}');
    const plan = await prepareCopy(source(), target(), request);
    const { blobs, manifests } = from.storage.repository('app');
    const layer = manifests.get(scan.digest)?.fields.layers?.[0]?.digest ?? '';
    const kept = blobs.get(layer);
    blobs.delete(layer);
    expect(failures(await applyCopy(plan, source(), target()))).toHaveLength(1);
    expect(stored().tags.size).toBe(0);
    if (kept) blobs.set(layer, kept);
    expect(failures(await copy(source(), target(), request))).toEqual([]);
    expect(await objects(target(), 'v1')).toEqual(await objects(source(), 'v1'));
  });

  test('that sends other bytes than the digest names fails the copy, and they are not stored', async () => {
    from.faults.corruptBody = { on: /GET .*\/blobs\// };
    const result = await copy(source(), target(), request);
    expect(failures(result)[0]).toMatch(/does not match its digest/);
    expect([...stored().blobs.keys()]).toEqual([]);
    expect(stored().tags.size).toBe(0);
  });

  test('that breaks the connection in the middle of a layer is asked for the rest', async () => {
    const { digest, size } = from.storage.repository('big').putBlob(Buffer.alloc(3_000_000, 'x'), MEDIA_TYPE.layer);
    const config = from.storage.repository('big').putBlob('{}', MEDIA_TYPE.empty);
    const manifest = {
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      config,
      layers: [{ mediaType: MEDIA_TYPE.layer, digest, size }],
    };
    from.storage.repository('big').putManifest(JSON.stringify(manifest), MEDIA_TYPE.manifest, 'v1');
    from.faults.resetDownload = { on: /GET .*\/blobs\//, times: 1, after: 2_000_000 };
    const result = await copy(openStore(`${from.host}/big`), target(), request);
    expect(failures(result)).toEqual([]);
    const reads = from.requests.filter(({ method, path }) => method === 'GET' && path.endsWith(digest));
    expect(reads).toHaveLength(2);
    expect(reads[1]?.headers.range).toMatch(/^bytes=[1-9]\d*-/);
  });
});

describe('a destination', () => {
  test('that refuses unknown subjects gets every subject first', async () => {
    to.faults.refuseUnknownSubject = true;
    const sbom = image.attachOne(image.amd64, 'application/spdx+json', '{}');
    const signature = image.attachOne(sbom, MEDIA_TYPE.sigstoreBundle, '{}');
    image.attachOne(signature, MEDIA_TYPE.sigstoreBundle, '{"third":"level"}');
    expect(failures(await copy(source(), target(), request))).toEqual([]);
    expect(await objects(target(), 'v1')).toEqual(await objects(source(), 'v1'));
  });

  test('with immutable tags keeps its tag; the copy fails, and one of the same digest does not', async () => {
    to.faults.immutableTags = true;
    stored().putManifest('{"schemaVersion":2}', MEDIA_TYPE.manifest, 'v1');
    const before = stored().tags.get('v1');
    const result = await copy(source(), target(), request);
    expect(failures(result)).toEqual([expect.stringContaining('could not push the manifest')]);
    expect(stored().tags.get('v1')).toBe(before);
    stored().deleteTag('v1');
    expect(failures(await copy(source(), target(), request))).toEqual([]);
    expect(failures(await copy(source(), target(), request))).toEqual([]);
  });

  test('that is read-only fails the copy', async () => {
    to.faults.forbidden = { on: /^(POST|PUT|PATCH) / };
    const result = await copy(source(), target(), request);
    expect(failures(result)[0]).toMatch(/denied|403/i);
    expect(stored().manifests.size).toBe(0);
  });

  test('that is full fails the copy, and a later run completes it', async () => {
    to.faults.serverError = { on: /^PUT .*\/manifests\//, status: 507 };
    expect(failures(await copy(source(), target(), request)).length).toBeGreaterThan(0);
    expect(stored().tags.size).toBe(0);
    delete to.faults.serverError;
    expect(failures(await copy(source(), target(), request))).toEqual([]);
  });

  test('that cannot be a directory fails the copy', async () => {
    const file = `${await temporaryDirectory()}/file`;
    await writeFile(file, 'no layout');
    const result = await copy(source(), openStore(`oci-layout:${file}`), request).then(failures, (error: Error) => [
      error.message,
    ]);
    expect(result[0]).toMatch(/ENOTDIR/);
  });

  test("keeps signatures that cosign's tag has and the source lacks", async () => {
    const tag = `${image.index.digest.replace(':', '-')}.sig`;
    const type = 'application/vnd.dev.cosign.simplesigning.v1+json';
    image.attach(image.index, [{ mediaType: type, bytes: '{"by":"source"}' }], { tag });
    const held = [to.storage.repository('prod').putBlob('{"by":"destination"}', type)];
    const config = to.storage.repository('prod').putBlob('{}', MEDIA_TYPE.empty);
    const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config, layers: held };
    const before = stored().putManifest(JSON.stringify(manifest), MEDIA_TYPE.manifest, tag);
    const result = await copy(source(), target(), request);
    expect(failures(result)).toEqual([expect.stringContaining('holds other signatures or attestations')]);
    expect(stored().tags.get(tag)).toBe(before.digest);
    // One that has all of them is kept as it is.
    const own = from.storage.repository('app').manifest(tag)?.fields.layers ?? [];
    const both = { ...manifest, layers: [...held, ...own] };
    for (const layer of own)
      stored().blobs.set(layer.digest, from.storage.repository('app').blobs.get(layer.digest) as never);
    const more = stored().putManifest(JSON.stringify(both), MEDIA_TYPE.manifest, tag);
    expect(failures(await copy(source(), target(), request))).toEqual([]);
    expect(stored().tags.get(tag)).toBe(more.digest);
  });
});

test('two copies of one image at once are both complete', async () => {
  to.faults.noReferrers = 404;
  for (const run of [1, 2, 3, 4]) image.attachOne(image.index, 'application/sarif+json', `{"run":${run}}`);
  const results = await Promise.all([1, 2].map(() => copy(source(), target(), request)));
  expect(results.flatMap(failures)).toEqual([]);
  expect(await objects(target(), 'v1')).toEqual(await objects(source(), 'v1'));
});

describe('credentials', () => {
  const account = { username: 'robot', password: 'secret-of-the-robot' };
  const secured = async (now: () => number = Date.now) => {
    await to.close();
    to = await startRegistry({
      now,
      auth: { scheme: 'bearer', users: { robot: account.password }, anonymousPull: true },
    });
  };

  test('for the destination only are sent to it alone', async () => {
    await secured();
    const store = openStore(`${to.host}/prod`, {
      credential: (registry) => (registry === to.host ? account : undefined),
    });
    expect(failures(await copy(source(), store, request))).toEqual([]);
    expect(from.requests.some(({ headers }) => headers.authorization !== undefined)).toBe(false);
  });

  test('that expire during the copy are renewed', async () => {
    let clock = Date.now();
    await secured(() => clock);
    for (let run = 0; run < 20; run += 1) image.attachOne(image.index, 'application/sarif+json', `{"run":${run}}`);
    const store = openStore(`${to.host}/prod`, { credential: () => account });
    // The client learns of it from a 401: its own clock stands still.
    let last = 0;
    const onProgress = ({ blobs }: { readonly blobs: number }) => {
      if (blobs < last + 6) return;
      last = blobs;
      clock += 400_000;
    };
    expect(failures(await copy(source(), store, request, { onProgress }))).toEqual([]);
    expect(to.requests.filter(({ path, status }) => path !== '/v2/' && status === 401).length).toBeGreaterThan(1);
    expect(to.tokens.length).toBeGreaterThanOrEqual(4);
    expect(await objects(store, 'v1')).toEqual(await objects(source(), 'v1'));
  });

  test('that lack write access fail the copy', async () => {
    await secured();
    const result = await copy(source(), target(), request).then(failures, (error: Error) => [error.message]);
    expect(result[0]).toMatch(/authent|credential|denied/i);
    expect(stored().manifests.size).toBe(0);
  });
});
