// Reading, resolving and pushing manifests: validation of responses, the cache, limits and errors.
import { afterEach, describe, expect, test } from '@jest/globals';
import { MAX_MANIFEST_BYTES } from '../../../../src/oci/descriptor.ts';
import { digestOf } from '../../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../../src/oci/media-types.ts';
import { manifestOf } from '../../../support/artifacts.ts';
import type { RegistryOptions } from '../../../support/registry/registry.ts';
import { openScene, REPOSITORY, type Scene } from '../conversation.ts';
import { scriptedStore } from '../scripted.ts';

let scene: Scene | undefined;
const open = async (options: RegistryOptions = {}): Promise<Scene> => {
  scene = await openScene(options);
  return scene;
};
afterEach(async () => {
  await scene?.close();
  scene = undefined;
});

const manifest = manifestOf({ mediaType: MEDIA_TYPE.index, manifests: [] });
const text = Buffer.from(manifest.bytes).toString();
const { digest } = manifest.descriptor;
const answering = (headers: Record<string, string>, body: string | Uint8Array = text) =>
  scriptedStore((line) =>
    line.startsWith('HEAD')
      ? { status: 200, headers: { 'content-length': String(body.length), ...headers } }
      : { status: 200, headers, body },
  );

describe('a manifest that is read', () => {
  test('is the same by tag and by digest', async () => {
    const { store, subject } = await open();
    await store.pushManifest(manifest, 'v1');
    for (const reference of ['v1', digest]) {
      expect(await store.manifest(reference)).toEqual({
        descriptor: { mediaType: MEDIA_TYPE.index, digest, size: text.length },
        bytes: expect.anything(),
      });
    }
    expect((await store.manifest(subject.digest)).descriptor).toEqual(subject);
  });

  test('is requested with an Accept header that lists every manifest media type', async () => {
    const { store, requests } = answering({ 'content-type': MEDIA_TYPE.index });
    await store.manifest('v1');
    const accept = requests[0]?.headers?.accept ?? '';
    for (const type of [
      MEDIA_TYPE.index,
      MEDIA_TYPE.manifest,
      MEDIA_TYPE.dockerManifest,
      MEDIA_TYPE.dockerManifestList,
    ]) {
      expect(accept.split(', ')).toContain(type);
    }
  });

  test('is fetched once by digest, even by concurrent reads; a tag is resolved each time', async () => {
    const { fresh, subject, registry } = await open();
    const store = fresh();
    await store.pushManifest(manifest, 'v1');
    registry.clear();
    await Promise.all([store.manifest(subject.digest), store.manifest(subject.digest), store.resolve('v1')]);
    await store.manifest(subject.digest);
    await store.resolve(subject.digest);
    // This store pushed it, so its bytes are cached.
    await store.manifest(digest);
    expect(registry.requests.map(({ method, path }) => `${method} ${path.split('/').at(-1)}`).toSorted()).toEqual([
      `GET ${subject.digest}`,
      'HEAD v1',
    ]);
  });

  test('is requested again after a failure', async () => {
    const { store, subject, registry } = await open({ faults: { forbidden: { times: 1 } } });
    await expect(store.manifest(subject.digest)).rejects.toMatchObject({ code: 'denied' });
    expect((await store.manifest(subject.digest)).descriptor).toEqual(subject);
    expect(registry.requests).toHaveLength(2);
  });

  test('is verified against a sha512 digest', async () => {
    const sha512 = digestOf(text, 'sha512');
    const { store } = answering({ 'content-type': MEDIA_TYPE.index });
    expect((await store.manifest(sha512)).descriptor.digest).toBe(sha512);
    const other = digestOf('other', 'sha512');
    await expect(answering({ 'content-type': MEDIA_TYPE.index }).store.manifest(other)).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  test('has the sha512 digest of the response header if it is read by tag', async () => {
    const sha512 = digestOf(text, 'sha512');
    const { store } = answering({ 'content-type': MEDIA_TYPE.index, 'docker-content-digest': sha512 });
    expect((await store.manifest('v1')).descriptor.digest).toBe(sha512);
  });

  test.each([
    ['the header has parameters', `${MEDIA_TYPE.index}; charset=utf-8`],
    ['the header is in upper case', MEDIA_TYPE.index.toUpperCase()],
    ['only the JSON states it', 'application/json'],
    ['the header is empty', ''],
  ])('has the correct media type if %s', async (_, type) => {
    const { store } = answering({ 'content-type': type });
    expect((await store.manifest(digest)).descriptor.mediaType).toBe(MEDIA_TYPE.index);
  });

  test.each([
    ['{"schemaVersion":2,"manifests":[]}', MEDIA_TYPE.index],
    ['{"schemaVersion":2,"config":{},"layers":[]}', MEDIA_TYPE.manifest],
  ])('gets its media type from its fields if neither header nor JSON states one: %s', async (body, expected) => {
    expect((await answering({}, body).store.manifest('v1')).descriptor.mediaType).toBe(expected);
  });

  test.each([
    [
      'bytes that do not match the requested digest',
      { 'content-type': MEDIA_TYPE.index },
      digestOf('other'),
      'digest-mismatch',
    ],
    [
      'a digest header that does not match',
      { 'content-type': MEDIA_TYPE.index, 'docker-content-digest': digestOf('other') },
      digest,
      'digest-mismatch',
    ],
    [
      'a digest header that does not match, by tag',
      { 'content-type': MEDIA_TYPE.index, 'docker-content-digest': digestOf('other') },
      'v1',
      'digest-mismatch',
    ],
    [
      'an invalid digest header',
      { 'content-type': MEDIA_TYPE.index, 'docker-content-digest': 'sha256:short' },
      'v1',
      'invalid-response',
    ],
    [
      'a Content-Type that differs from its mediaType',
      { 'content-type': MEDIA_TYPE.manifest },
      digest,
      'invalid-response',
    ],
  ])('is rejected if it has %s', async (_, headers, reference, code) => {
    const failure = answering(headers as Record<string, string>).store.manifest(reference);
    await expect(failure).rejects.toMatchObject({ code, store: 'registry.example/team/app', reference });
  });

  test.each([
    ['HTML', 'text/html; charset=utf-8', '<!DOCTYPE html>'],
    ['plain text', 'text/plain', 'hello'],
    ['JSON but not an object', 'application/json', '[]'],
    ['a JSON object but not a manifest', 'application/json', '{"name":"app"}'],
    ['empty', '', ''],
    ['not valid UTF-8', MEDIA_TYPE.index, new Uint8Array([0x7b, 0xff, 0x7d])],
  ])('fails with not-a-registry if the response is %s', async (_, type, body) => {
    const failure = answering({ 'content-type': type }, body).store.manifest('v1');
    await expect(failure).rejects.toMatchObject({ code: 'not-a-registry' });
    await expect(failure).rejects.toThrow(/check that this host is an OCI registry/);
  });

  test('is rejected if it exceeds the size limit', async () => {
    const { store, registry } = await open();
    registry.storage
      .repository(REPOSITORY)
      .putManifest(
        JSON.stringify({ mediaType: MEDIA_TYPE.index, manifests: [], x: 'x'.repeat(MAX_MANIFEST_BYTES) }),
        MEDIA_TYPE.index,
        'huge',
      );
    await expect(store.manifest('huge')).rejects.toMatchObject({ code: 'limit-exceeded' });
    await expect(store.resolve('huge')).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  test.each([
    ['it is corrupted', { corruptBody: {} }, 'digest-mismatch'],
    ['it is truncated with a matching Content-Length', { truncateBody: { to: 40 } }, 'digest-mismatch'],
    ['every response is interrupted', { resetDownload: { after: 10 } }, 'network'],
    ['the response is an HTML page', { html: {} }, 'not-a-registry'],
    ['the digest header is wrong', { wrongDigestHeader: true }, 'digest-mismatch'],
  ])('fails with an error that names the repository and the reference if %s', async (_, faults, code) => {
    const { fresh, subject, registry } = await open({ faults: faults as never });
    const failure = fresh().manifest(subject.digest);
    await expect(failure).rejects.toMatchObject({
      code,
      store: `${registry.host}/${REPOSITORY}`,
      reference: subject.digest,
    });
  });

  test.each(['../other/manifests/x', 'a b', 'sha256:short', '', '.hidden', `${'x'.repeat(129)}`])(
    'is rejected before any request if its reference is %j',
    async (reference) => {
      const { store, said } = answering({ 'content-type': MEDIA_TYPE.index });
      await expect(store.manifest(reference)).rejects.toThrow(/neither a tag nor a digest/);
      await expect(store.resolve(reference)).rejects.toThrow(/neither a tag nor a digest/);
      await expect(store.pushManifest(manifest, reference)).rejects.toThrow(/neither a tag nor a digest/);
      expect(said).toEqual([]);
    },
  );
});

describe('the descriptor of a reference', () => {
  const full = { 'content-type': MEDIA_TYPE.index, 'docker-content-digest': digest };

  test('is read from a HEAD response', async () => {
    const { store, said } = answering(full);
    expect(await store.resolve('v1')).toEqual(manifest.descriptor);
    expect(said).toEqual(['HEAD /v2/team/app/manifests/v1']);
  });

  test.each([
    ['no digest', { 'content-type': MEDIA_TYPE.index }],
    ['no size', { ...full, 'content-length': '' }],
    ['a size of zero', { ...full, 'content-length': '0' }],
    ['a generic media type', { ...full, 'content-type': 'application/json' }],
    ['no media type', { ...full, 'content-type': '' }],
  ])('is read with GET if the HEAD response has %s', async (_, headers) => {
    const { store, said } = answering(headers);
    expect(await store.resolve('v1')).toEqual(manifest.descriptor);
    expect(said).toEqual(['HEAD /v2/team/app/manifests/v1', 'GET /v2/team/app/manifests/v1']);
  });

  test('is read with GET if the registry does not support HEAD', async () => {
    const { store } = scriptedStore((line) =>
      line.startsWith('HEAD') ? { status: 405 } : { status: 200, headers: full, body: text },
    );
    expect(await store.resolve('v1')).toEqual(manifest.descriptor);
  });

  test('is rejected if its digest differs from the requested one', async () => {
    await expect(answering(full).store.resolve(digestOf('other'))).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  test('is not found if the reference does not exist', async () => {
    const { store } = await open();
    await expect(store.resolve('missing')).rejects.toMatchObject({
      code: 'not-found',
      status: 404,
      reference: 'missing',
    });
    await expect(store.manifest('missing')).rejects.toMatchObject({ code: 'not-found', status: 404 });
  });
});

describe('pushing a manifest', () => {
  test('sends its media type, by digest or by tag', async () => {
    const { store, registry } = await open();
    await store.pushManifest(manifest);
    await store.pushManifest(manifest, 'v1');
    expect(registry.requests.map(({ path, headers }) => [path.split('/').at(-1), headers['content-type']])).toEqual([
      [digest, MEDIA_TYPE.index],
      ['v1', MEDIA_TYPE.index],
    ]);
  });

  test('fails if the registry stores it under another digest', async () => {
    const { store } = scriptedStore(() => ({ status: 201, headers: { 'docker-content-digest': digestOf('other') } }));
    await expect(store.pushManifest(manifest)).rejects.toMatchObject({
      code: 'digest-mismatch',
      attempted: 'push the manifest',
    });
  });

  test('fails without a request if the manifest exceeds the size limit', async () => {
    const { store, said } = answering({});
    const large = manifestOf({ mediaType: MEDIA_TYPE.index, manifests: [], x: 'x'.repeat(MAX_MANIFEST_BYTES) });
    await expect(store.pushManifest(large)).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect(said).toEqual([]);
  });

  test('fails with the code immutable if the tag is immutable', async () => {
    const { store, subject, registry } = await open({ faults: { immutableTags: true } });
    registry.storage.repository(REPOSITORY).setTag('v1', subject.digest);
    await expect(store.pushManifest(manifest, 'v1')).rejects.toMatchObject({
      code: 'immutable',
      status: 400,
      reference: 'v1',
    });
  });

  test('fails with the error of the registry if blobs are missing', async () => {
    const { store } = await open();
    const missing = manifestOf({
      mediaType: MEDIA_TYPE.manifest,
      config: { mediaType: 'x', digest: digestOf('missing'), size: 7 },
      layers: [],
    });
    await expect(store.pushManifest(missing)).rejects.toMatchObject({
      code: 'rejected',
      detail: expect.stringMatching(/BLOB_UNKNOWN/),
    });
  });
});
