// The registry against distribution specification 1.1.1, workflow by workflow: pull, push, content discovery, management.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Client, codeOf, EMPTY, IMAGE, INDEX, image, index, nextOf } from './client.ts';
import { digestOfBytes } from './content.ts';
import type { Entry } from './referrers.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

const REPO = 'team/project/app';
const OTHER = 'team/other';
let directory: string;
let registry: TestRegistry;
let client: Client;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'registry-test-'));
});
afterAll(() => rm(directory, { recursive: true }));
beforeEach(async () => {
  registry = await startRegistry();
  client = new Client(registry.url);
});
afterEach(() => registry.close());

test('GET /v2/ succeeds', async () => {
  expect((await client.send('GET', '/v2/')).status).toBe(200);
});

describe.each(['sha256', 'sha512'])('blobs by %s', (algorithm) => {
  const bytes = randomBytes(3000);
  const digest = digestOfBytes(bytes, algorithm);
  const octets = { 'Content-Type': 'application/octet-stream' };

  async function expectPullable(location: string | null, expected = bytes): Promise<void> {
    const got = await client.send('GET', location as string);
    expect(got.status).toBe(200);
    expect(got.bytes.equals(expected)).toBe(true);
    expect(got.headers.get('content-length')).toBe(String(expected.byteLength));
    expect(got.headers.get('docker-content-digest')).toBe(digestOfBytes(expected, algorithm));
  }

  test('are pushed with one POST', async () => {
    const reply = await client.send('POST', `/v2/${REPO}/blobs/uploads/?digest=${digest}`, { body: bytes });
    expect(reply.status).toBe(201);
    await expectPullable(reply.headers.get('location'));
  });

  test('are pushed with POST, then PUT', async () => {
    const location = await client.begin(REPO);
    const reply = await client.send('PUT', `${location}?digest=${digest}`, { headers: octets, body: bytes });
    expect(reply.status).toBe(201);
    await expectPullable(reply.headers.get('location'));
  });

  test('are pushed with a streamed PATCH without a length, then PUT', async () => {
    const location = await client.begin(REPO);
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 1000));
        controller.enqueue(bytes.subarray(1000));
        controller.close();
      },
    });
    const patched = await client.send('PATCH', location, { headers: octets, body });
    expect(patched.status).toBe(202);
    expect(patched.headers.get('range')).toBe('0-2999');
    const reply = await client.send('PUT', `${patched.headers.get('location')}?digest=${digest}`);
    expect(reply.status).toBe(201);
    await expectPullable(reply.headers.get('location'));
  });

  test.each(['PATCH', 'PUT'])(
    'are pushed in chunks: in order, out of order and repeated, the last with %s',
    async (lastMethod) => {
      let location = await client.begin(REPO);
      const chunk = (start: number, method = 'PATCH') => {
        const body = bytes.subarray(start, start + 1000);
        const headers = { ...octets, 'Content-Range': `${start}-${start + body.byteLength - 1}` };
        return client.send(method, method === 'PUT' ? `${location}?digest=${digest}` : location, { headers, body });
      };
      for (let start = 0; start < 2000; start += 1000) {
        const reply = await chunk(start);
        expect(reply.status).toBe(202);
        expect(reply.headers.get('range')).toBe(`0-${start + 999}`);
        expect((await chunk(start)).status).toBe(416);
        location = reply.headers.get('location') as string;
      }
      expect((await chunk(2500)).status).toBe(416);
      const status = await client.send('GET', location);
      expect(status.status).toBe(204);
      expect(status.headers.get('range')).toBe('0-1999');
      location = status.headers.get('location') as string;
      const last = await chunk(2000, lastMethod);
      expect(last.status).toBe(lastMethod === 'PUT' ? 201 : 202);
      const reply = lastMethod === 'PUT' ? last : await client.send('PUT', `${location}?digest=${digest}`);
      expect(reply.status).toBe(201);
      await expectPullable(reply.headers.get('location'));
    },
  );

  test('an empty upload has the range 0-0', async () => {
    const status = await client.send('GET', await client.begin(REPO));
    expect([status.status, status.headers.get('range')]).toEqual([204, '0-0']);
  });

  test.each([
    ['POST', async () => `/v2/${REPO}/blobs/uploads/`],
    ['PUT', () => client.begin(REPO)],
  ])('a digest that does not match the content is rejected on %s', async (method, start) => {
    const reply = await client.send(method, `${await start()}?digest=${digest}`, { body: Buffer.from('other') });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'DIGEST_INVALID']);
    expect((await client.send('HEAD', `/v2/${REPO}/blobs/${digest}`)).status).toBe(404);
  });

  test.each([0, 2])('blobs of %i bytes are pushed in each way', async (size) => {
    const small = Buffer.alloc(size, '{');
    const put = digestOfBytes(small, algorithm);
    const post = await client.send('POST', `/v2/${REPO}/blobs/uploads/?digest=${put}`, { body: small });
    expect(post.status).toBe(201);
    await expectPullable(post.headers.get('location'), small);
    const location = await client.begin(OTHER);
    const reply = await client.send('PUT', `${location}?digest=${put}`, { body: small });
    expect(reply.status).toBe(201);
    await expectPullable(reply.headers.get('location'), small);
  });

  test('HEAD gives the length without the body', async () => {
    await client.pushBlob(REPO, bytes, algorithm);
    const head = await client.send('HEAD', `/v2/${REPO}/blobs/${digest}`);
    expect([head.status, head.headers.get('content-length'), head.bytes.byteLength]).toEqual([200, '3000', 0]);
  });

  test.each([
    ['bytes=500-1499', 500, 1499],
    ['bytes=500-', 500, 2999],
    ['bytes=-500', 2500, 2999],
    ['bytes=2900-5000', 2900, 2999],
    ['bytes=0-0', 0, 0],
  ])('returns the range %s', async (range, start, end) => {
    await client.pushBlob(REPO, bytes, algorithm);
    const reply = await client.send('GET', `/v2/${REPO}/blobs/${digest}`, { headers: { Range: range } });
    expect(reply.status).toBe(206);
    expect(reply.headers.get('content-range')).toBe(`bytes ${start}-${end}/3000`);
    expect(reply.bytes.equals(bytes.subarray(start, end + 1))).toBe(true);
  });

  test.each(['bytes=3000-', 'bytes=500-0', 'bytes=5000-6000', 'bytes=-0'])('rejects the range %s', async (range) => {
    await client.pushBlob(REPO, bytes, algorithm);
    const reply = await client.send('GET', `/v2/${REPO}/blobs/${digest}`, { headers: { Range: range } });
    expect([reply.status, reply.headers.get('content-range')]).toEqual([416, 'bytes */3000']);
  });

  test('ignores forms of Range that may be ignored', async () => {
    await client.pushBlob(REPO, bytes, algorithm);
    const reply = await client.send('GET', `/v2/${REPO}/blobs/${digest}`, { headers: { Range: 'bytes=0-1,4-5' } });
    expect([reply.status, reply.bytes.byteLength]).toEqual([200, 3000]);
  });

  test('are mounted from a named repository, or from any', async () => {
    await client.pushBlob(OTHER, bytes, algorithm);
    const mount = await client.send('POST', `/v2/${REPO}/blobs/uploads/?mount=${digest}&from=${OTHER}`);
    expect(mount.status).toBe(201);
    expect(mount.headers.get('location')).toBe(`/v2/${REPO}/blobs/${digest}`);
    await expectPullable(mount.headers.get('location'));
    const anonymous = await client.send('POST', `/v2/third/blobs/uploads/?mount=${digest}`);
    expect(anonymous.status).toBe(201);
    await expectPullable(anonymous.headers.get('location'));
  });

  test('a mount of a missing blob starts an upload', async () => {
    for (const query of [`mount=${digest}&from=${OTHER}`, `mount=${digest}`]) {
      const mount = await client.send('POST', `/v2/${REPO}/blobs/uploads/?${query}`);
      expect(mount.status).toBe(202);
      const location = mount.headers.get('location');
      const reply = await client.send('PUT', `${location}?digest=${digest}`, { body: bytes });
      expect(reply.status).toBe(201);
      expect((await client.send('DELETE', `/v2/${REPO}/blobs/${digest}`)).status).toBe(202);
    }
  });

  test('are deleted from one repository only', async () => {
    await client.pushBlob(REPO, bytes, algorithm);
    await client.pushBlob(OTHER, bytes, algorithm);
    expect((await client.send('DELETE', `/v2/${REPO}/blobs/${digest}`)).status).toBe(202);
    const gone = await client.send('GET', `/v2/${REPO}/blobs/${digest}`);
    expect([gone.status, codeOf(gone)]).toEqual([404, 'BLOB_UNKNOWN']);
    expect((await client.send('DELETE', `/v2/${REPO}/blobs/${digest}`)).status).toBe(404);
    expect((await client.send('HEAD', `/v2/${OTHER}/blobs/${digest}`)).status).toBe(200);
  });
});

describe('uploads', () => {
  test('a cancelled upload is unknown', async () => {
    const location = await client.begin(REPO);
    expect((await client.send('DELETE', location)).status).toBe(204);
    const reply = await client.send('PATCH', location, { body: Buffer.from('x') });
    expect([reply.status, codeOf(reply)]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
  });

  test('an upload belongs to its repository', async () => {
    const location = await client.begin(REPO);
    expect((await client.send('GET', location.replace(REPO, OTHER))).status).toBe(404);
  });

  test.each([
    ['a malformed digest', '?digest=sha256:short', 'DIGEST_INVALID'],
    ['no digest', '', 'DIGEST_INVALID'],
  ])('an upload cannot be closed with %s', async (_, query, code) => {
    const reply = await client.send('PUT', `${await client.begin(REPO)}${query}`, { body: Buffer.from('x') });
    expect([reply.status, codeOf(reply)]).toEqual([400, code]);
  });

  test.each([
    ['0-9x', 'BLOB_UPLOAD_INVALID'],
    ['0-9', 'SIZE_INVALID'],
  ])('a chunk of 3 bytes with Content-Range %s is rejected', async (range, code) => {
    const headers = { 'Content-Range': range };
    const reply = await client.send('PATCH', await client.begin(REPO), { headers, body: Buffer.from('abc') });
    expect([reply.status, codeOf(reply)]).toEqual([400, code]);
  });

  test('uploads stored in a directory are returned unchanged', async () => {
    const onDisk = await startRegistry({ directory });
    const disk = new Client(onDisk.url);
    const bytes = randomBytes(200_000);
    const { digest } = await disk.pushBlob(REPO, bytes);
    const whole = await disk.send('GET', `/v2/${REPO}/blobs/${digest}`);
    const part = await disk.send('GET', `/v2/${REPO}/blobs/${digest}`, { headers: { Range: 'bytes=10-19' } });
    await disk.pushBlob(REPO, Buffer.alloc(0));
    const none = await disk.send('GET', `/v2/${REPO}/blobs/${digestOfBytes(Buffer.alloc(0))}`);
    await disk.send('DELETE', await disk.begin(REPO));
    await onDisk.close();
    expect(whole.bytes.equals(bytes)).toBe(true);
    expect(part.bytes.equals(bytes.subarray(10, 20))).toBe(true);
    expect([none.status, none.bytes.byteLength]).toEqual([200, 0]);
  });
});

describe.each(['sha256', 'sha512'])('manifests by %s', (algorithm) => {
  test('an image and its index are pushed and pulled by digest', async () => {
    const child = await client.pushImage(REPO, undefined, algorithm);
    const inner = await client.pushManifest(REPO, index({ manifests: [child] }), { algorithm });
    const outer = await client.pushManifest(REPO, index({ manifests: [inner.entry] }), { algorithm });
    expect([inner.status, outer.status]).toEqual([201, 201]);
    expect(outer.headers.get('docker-content-digest')).toBe(outer.entry.digest);
    const got = await client.send('GET', outer.headers.get('location') as string);
    expect(got.headers.get('content-type')).toBe(INDEX);
    expect(digestOfBytes(got.bytes, algorithm)).toBe(outer.entry.digest);
    const head = await client.send('HEAD', `/v2/${REPO}/manifests/${child.digest}`);
    expect([head.status, head.headers.get('content-type')]).toEqual([200, IMAGE]);
    expect(head.headers.get('content-length')).toBe(String(child.size));
  });

  test('a digest that does not match the content is rejected', async () => {
    const reference = digestOfBytes(Buffer.from('another'), algorithm);
    const config = await client.pushBlob(REPO, Buffer.from('{}'));
    const reply = await client.pushManifest(REPO, image({ config, layers: [] }), { reference });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'DIGEST_INVALID']);
  });
});

describe('manifests', () => {
  test('are pushed under a tag, which can move', async () => {
    const first = await client.pushImage(REPO, 'v1');
    const second = await client.pushImage(REPO, 'v1');
    const got = await client.send('GET', `/v2/${REPO}/manifests/v1`);
    expect(got.headers.get('docker-content-digest')).toBe(second.digest);
    expect((await client.send('HEAD', `/v2/${REPO}/manifests/${first.digest}`)).status).toBe(200);
  });

  test('can have no layers, custom fields and a data field', async () => {
    const config = { ...(await client.pushBlob(REPO, Buffer.from('{}'))), data: 'e30=' };
    const reply = await client.pushManifest(REPO, image({ config, layers: [], 'org.example.extra': { a: 1 } }));
    expect(reply.status).toBe(201);
    const got = await client.send('GET', reply.headers.get('location') as string);
    expect(got.json()['org.example.extra']).toEqual({ a: 1 });
  });

  test('can be an empty index', async () => {
    expect((await client.pushManifest(REPO, index({ manifests: [] }))).status).toBe(201);
  });

  test('non-distributable layers may be missing', async () => {
    const config = await client.pushBlob(REPO, Buffer.from('{}'));
    const absent = { digest: digestOfBytes(Buffer.from('absent')), size: 6 };
    const layers = [
      { ...absent, mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip' },
      { ...absent, mediaType: 'application/vnd.oci.image.layer.v1.tar', urls: ['https://example.com/layer'] },
    ];
    expect((await client.pushManifest(REPO, image({ config, layers }))).status).toBe(201);
  });

  test.each([
    ['config', (absent: Entry, there: Entry) => image({ config: absent, layers: [there] })],
    ['layer', (absent: Entry, there: Entry) => image({ config: there, layers: [there, absent] })],
    ['manifest of an index', (absent: Entry) => index({ manifests: [absent] })],
  ])('a missing %s is rejected', async (_, make) => {
    const there = await client.pushBlob(REPO, Buffer.from('{}'));
    const absent = { mediaType: IMAGE, digest: digestOfBytes(Buffer.from('absent')), size: 6 };
    const reply = await client.pushManifest(REPO, make(absent, there));
    expect([reply.status, codeOf(reply)]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN']);
  });

  test.each([
    ['text that is not JSON', '{'],
    ['a list', '[]'],
    ['no config', JSON.stringify(image({ layers: [] }))],
    ['layers that are no list', JSON.stringify(image({ config: {}, layers: 'x' }))],
    ['a config that is no descriptor', JSON.stringify(image({ config: { digest: 'x' }, layers: [] }))],
    ['a subject that is no descriptor', JSON.stringify(index({ manifests: [], subject: {} }))],
    ['another mediaType than the Content-Type', JSON.stringify(index({ manifests: [] }))],
  ])('%s is rejected', async (_, body) => {
    const headers = { 'Content-Type': body.includes('"subject"') ? INDEX : IMAGE };
    const reply = await client.send('PUT', `/v2/${REPO}/manifests/bad`, { headers, body });
    expect([reply.status, codeOf(reply)]).toEqual([400, 'MANIFEST_INVALID']);
  });

  test('4 MiB are accepted and more are rejected', async () => {
    const config = await client.pushBlob(REPO, Buffer.from('{}'));
    const base = JSON.stringify(image({ config, layers: [], annotations: { pad: '' } })).length;
    const padded = (size: number) => image({ config, layers: [], annotations: { pad: 'A'.repeat(size - base) } });
    expect((await client.pushManifest(REPO, padded(4 * 1024 * 1024))).status).toBe(201);
    expect((await client.pushManifest(REPO, padded(4 * 1024 * 1024 + 1))).status).toBe(413);
  });

  test.each([
    ['GET', 'absent', 404, 'MANIFEST_UNKNOWN'],
    ['GET', `sha256:${'0'.repeat(64)}`, 404, 'MANIFEST_UNKNOWN'],
    ['GET', 'sha256:short', 400, 'DIGEST_INVALID'],
    ['PUT', 'sha256:short', 400, 'DIGEST_INVALID'],
    ['GET', '-bad', 400, 'TAG_INVALID'],
    ['POST', 'v1', 405, 'UNSUPPORTED'],
  ])('%s of %s: %i', async (method, reference, status, code) => {
    await client.pushImage(REPO, 'v1');
    const reply = await client.send(method, `/v2/${REPO}/manifests/${reference}`);
    expect([reply.status, codeOf(reply)]).toEqual([status, code]);
  });

  test('unknown and invalid names are rejected', async () => {
    const unknown = await client.send('GET', '/v2/nowhere/manifests/v1');
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'NAME_UNKNOWN']);
    for (const [method, path] of [
      ['GET', 'manifests/v1'],
      ['POST', 'blobs/uploads/'],
      ['GET', 'tags/list'],
      ['GET', `referrers/sha256:${'0'.repeat(64)}`],
    ] as const) {
      const reply = await client.send(method, `/v2/Upper/${path}`);
      expect([reply.status, codeOf(reply)]).toEqual([400, 'NAME_INVALID']);
    }
  });

  test('a repository can be named blobs/manifests', async () => {
    const { digest } = await client.pushImage('a/blobs/manifests', 'v1');
    const got = await client.send('HEAD', '/v2/a/blobs/manifests/manifests/v1');
    expect(got.headers.get('docker-content-digest')).toBe(digest);
  });

  test('deleting a tag keeps the manifest', async () => {
    const { digest } = await client.pushImage(REPO, 'v1');
    expect((await client.send('DELETE', `/v2/${REPO}/manifests/v1`)).status).toBe(202);
    expect((await client.send('GET', `/v2/${REPO}/manifests/v1`)).status).toBe(404);
    expect((await client.send('GET', `/v2/${REPO}/manifests/${digest}`)).status).toBe(200);
    expect((await client.send('DELETE', `/v2/${REPO}/manifests/v1`)).status).toBe(404);
  });

  test('deleting a manifest deletes its tags', async () => {
    const { digest } = await client.pushImage(REPO, 'v1');
    await client.pushImage(REPO, 'v2');
    expect((await client.send('DELETE', `/v2/${REPO}/manifests/${digest}`)).status).toBe(202);
    expect((await client.send('GET', `/v2/${REPO}/manifests/v1`)).status).toBe(404);
    expect((await client.send('GET', `/v2/${REPO}/tags/list`)).json().tags).toEqual(['v2']);
  });
});

describe('tags', () => {
  test('are listed in lexical order, after `last`, `n` at a time with a Link', async () => {
    for (const tag of ['c', 'a', 'B', 'd1', 'd']) await client.pushImage(REPO, tag);
    const list = async (query: string) => client.send('GET', `/v2/${REPO}/tags/list${query}`);
    expect((await list('')).json()).toEqual({ name: REPO, tags: ['B', 'a', 'c', 'd', 'd1'] });
    expect((await list('?last=a')).json().tags).toEqual(['c', 'd', 'd1']);
    expect((await list('?last=bb')).json().tags).toEqual(['c', 'd', 'd1']);
    expect((await list('?last=z')).json().tags).toEqual([]);
    expect((await list('?n=0')).json().tags).toEqual([]);
    expect((await list('?n=x')).status).toBe(400);
    const pages: unknown[] = [];
    for (let next: string | undefined = `/v2/${REPO}/tags/list?n=2`; next; ) {
      const page: Awaited<ReturnType<typeof list>> = await client.send('GET', next);
      pages.push(page.json().tags);
      next = nextOf(page);
    }
    expect(pages).toEqual([['B', 'a'], ['c', 'd'], ['d1']]);
  });

  test('are not found in a missing repository', async () => {
    const reply = await client.send('GET', '/v2/nowhere/tags/list');
    expect([reply.status, codeOf(reply)]).toEqual([404, 'NAME_UNKNOWN']);
  });
});

describe('referrers', () => {
  const SBOM = 'application/vnd.example.sbom';
  const SARIF = 'application/vnd.example.sarif';

  test('are an empty index if there are none, also in a missing repository', async () => {
    const reply = await client.referrers('nowhere', `sha256:${'0'.repeat(64)}`);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe(INDEX);
    expect(reply.json()).toEqual({ schemaVersion: 2, mediaType: INDEX, manifests: [] });
  });

  test('are rejected for a malformed digest', async () => {
    const reply = await client.referrers(REPO, 'sha256:short');
    expect([reply.status, codeOf(reply)]).toEqual([400, 'DIGEST_INVALID']);
  });

  test.each(['sha256', 'sha512'])('are listed with artifactType and annotations; subject by %s', async (algorithm) => {
    const subject = await client.pushImage(REPO, undefined, algorithm);
    const pushed = await client.pushReferrer(REPO, subject, SBOM);
    expect(pushed.headers.get('oci-subject')).toBe(subject.digest);
    expect((await client.referrers(REPO, subject.digest)).json().manifests).toEqual([
      { ...pushed.entry, artifactType: SBOM, annotations: { 'org.example.kind': SBOM } },
    ]);
    expect((await client.referrers(OTHER, subject.digest)).json().manifests).toEqual([]);
  });

  test('have the media type of the config if there is no artifactType; an index has none', async () => {
    const subject = await client.pushImage(REPO);
    const config = { ...(await client.pushBlob(REPO, Buffer.from('{}'))), mediaType: SARIF };
    await client.pushManifest(REPO, image({ config, layers: [], subject }));
    await client.pushManifest(REPO, index({ manifests: [], subject, artifactType: SBOM }));
    await client.pushManifest(REPO, index({ manifests: [], subject }));
    const types = (await client.referrers(REPO, subject.digest)).json().manifests?.map((entry) => entry.artifactType);
    expect(types?.sort()).toEqual([SARIF, SBOM, undefined].sort());
  });

  test('are listed for a missing subject, before and after it is pushed', async () => {
    const config = { ...(await client.pushBlob(REPO, Buffer.from('{}'))), mediaType: EMPTY };
    const manifest = image({ config, layers: [] });
    const bytes = Buffer.from(JSON.stringify(manifest));
    const subject = { mediaType: IMAGE, digest: digestOfBytes(bytes), size: bytes.byteLength };
    const pushed = await client.pushReferrer(REPO, subject, SBOM);
    expect([pushed.status, pushed.headers.get('oci-subject')]).toEqual([201, subject.digest]);
    const before = (await client.referrers(REPO, subject.digest)).json().manifests;
    await client.pushManifest(REPO, manifest);
    expect(before).toHaveLength(1);
    expect((await client.referrers(REPO, subject.digest)).json().manifests).toEqual(before);
  });

  test('are filtered by artifactType', async () => {
    const subject = await client.pushImage(REPO);
    await client.pushReferrer(REPO, subject, SBOM);
    const sarif = await client.pushReferrer(REPO, subject, SARIF);
    const reply = await client.referrers(REPO, subject.digest, `?artifactType=${encodeURIComponent(SARIF)}`);
    expect(reply.headers.get('oci-filters-applied')).toBe('artifactType');
    expect(reply.json().manifests?.map((entry) => entry.digest)).toEqual([sarif.entry.digest]);
    expect((await client.referrers(REPO, subject.digest)).headers.get('oci-filters-applied')).toBeNull();
  });

  test('are listed once if pushed again, and not if deleted', async () => {
    const subject = await client.pushImage(REPO);
    const config = { ...(await client.pushBlob(REPO, Buffer.from('{}'))), mediaType: EMPTY };
    const manifest = image({ config, layers: [], subject, artifactType: SBOM });
    const { entry } = await client.pushManifest(REPO, manifest);
    await client.pushManifest(REPO, manifest, { reference: 'tagged' });
    expect((await client.referrers(REPO, subject.digest)).json().manifests).toHaveLength(1);
    await client.send('DELETE', `/v2/${REPO}/manifests/${entry.digest}`);
    expect((await client.referrers(REPO, subject.digest)).json().manifests).toEqual([]);
  });

  test('are listed page by page, and each Link keeps the filter', async () => {
    registry.faults.pageSize = 2;
    const subject = await client.pushImage(REPO);
    const sboms: string[] = [];
    for (let at = 0; at < 5; at++) sboms.push((await client.pushReferrer(REPO, subject, SBOM)).entry.digest);
    await client.pushReferrer(REPO, subject, SARIF);
    const pages: string[][] = [];
    for (let next: string | undefined = `/v2/${REPO}/referrers/${subject.digest}?artifactType=${SBOM}`; next; ) {
      const page: Awaited<ReturnType<Client['send']>> = await client.send('GET', next);
      pages.push(page.json().manifests?.map((entry) => entry.digest) ?? []);
      next = nextOf(page);
    }
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pages.flat()).toEqual(sboms.sort());
  });
});

test('unknown routes are not found', async () => {
  for (const path of ['/', '/v1/', '/v2/app', '/v2/app/other/x']) {
    expect((await client.send('GET', path)).status).toBe(404);
  }
});

test.each([
  ['PUT', 'blobs/uploads/'],
  ['POST', `referrers/sha256:${'0'.repeat(64)}`],
  ['POST', 'tags/list'],
])('%s %s is not allowed', async (method, path) => {
  expect((await client.send(method, `/v2/${REPO}/${path}`)).status).toBe(405);
});
