// Access to pull that is handed to another process: what it contains, what it does not, and how it is used.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { digestOf } from '../../../src/oci/digest.ts';
import type { Environment } from '../../../src/oci/environment.ts';
import { openGranted } from '../../../src/oci/granted.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { PullAccess } from '../../../src/oci/pull-access.ts';
import { RegistrySession } from '../../../src/oci/registry/session.ts';
import type { RegistryStore } from '../../../src/oci/registry/store.ts';
import { testEnvironment } from '../../support/environment.ts';
import type { AuthOptions } from '../../support/registry/auth.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { collect, failure, serve } from './loopback.ts';

const PASSWORD = 'opensesame';
const ADA: Pick<Environment, 'credential'> = { credential: () => ({ username: 'ada', password: PASSWORD }) };
const BYTES = Buffer.from('the layer');
const LAYER = { mediaType: MEDIA_TYPE.layer, digest: digestOf(BYTES), size: BYTES.byteLength };

/** A store that has resolved its image, as commands do before they read layers. */
async function resolved(
  auth: AuthOptions | undefined,
  environment: Partial<Environment>,
): Promise<{ registry: TestRegistry; store: RegistryStore; [Symbol.asyncDispose](): Promise<void> }> {
  const registry = await startRegistry(auth && { auth });
  const repository = registry.storage.repository('app');
  repository.putBlob(BYTES);
  const image = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, layers: [] }));
  const session = new RegistrySession(testEnvironment(environment));
  const store = session.store(registry.host, 'app');
  store.expect('write');
  const digest = digestOf(image);
  repository.putManifest(image, MEDIA_TYPE.manifest);
  await store.manifest(digest);
  return {
    registry,
    store,
    async [Symbol.asyncDispose]() {
      await session.close();
      await registry.close();
    },
  };
}

test('it contains a token for pulling from this repository alone, although this process has one for pushing', async () => {
  await using scene = await resolved({ users: { ada: PASSWORD }, scheme: 'bearer' }, ADA);
  const { registry, store } = scene;
  const grant = await store.grantPull();
  expect(registry.tokens.map(({ scopes }) => scopes)).toEqual([['repository:app:pull,push'], ['repository:app:pull']]);
  expect(grant?.access).toEqual({
    kind: 'registry',
    registry: registry.host,
    repository: 'app',
    token: registry.tokens[1]?.token,
    proxies: {},
  });
  expect(JSON.stringify(grant?.access)).not.toContain(PASSWORD);
});

test('the token is renewed by the process that granted it, and only the refused one', async () => {
  await using scene = await resolved({ users: { ada: PASSWORD }, scheme: 'bearer' }, ADA);
  const { registry, store } = scene;
  const grant = await store.grantPull();
  const first = registry.tokens[1]?.token;
  const again = await Promise.all([grant?.renew(first), grant?.renew(first)]);
  expect(again).toEqual([registry.tokens[2]?.token, registry.tokens[2]?.token]);
  expect(registry.tokens).toHaveLength(3);
});

test('an anonymous token is granted too, and none if the registry requires none', async () => {
  await using scene = await resolved({ users: {}, scheme: 'bearer', anonymousPull: true }, {});
  expect((await scene.store.grantPull())?.access).toMatchObject({ token: scene.registry.tokens.at(-1)?.token });
  await using open = await resolved(undefined, {});
  expect((await open.store.grantPull())?.access).not.toHaveProperty('token');
});

test('nothing is granted if the registry takes the password itself', async () => {
  await using scene = await resolved({ users: { ada: PASSWORD }, scheme: 'basic' }, ADA);
  expect(await scene.store.grantPull()).toBeUndefined();
});

test.each([
  ['as it is', `x.${PASSWORD}`],
  ['in base64', Buffer.from(`ada:${PASSWORD}`).toString('base64')],
])('nothing is granted if the token contains the password %s', async (_, token) => {
  const service = await serve((_seen, response) => response.end(JSON.stringify({ token })));
  const registry = await serve(({ headers }, response) => {
    if (headers.authorization?.startsWith('Bearer ')) return response.end('{}');
    return response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}"` }).end();
  });
  const session = new RegistrySession(testEnvironment(ADA));
  const store = session.store(registry.host, 'app');
  await store.manifest('latest').catch(() => undefined);
  expect(await store.grantPull()).toBeUndefined();
  await session.close();
});

test('nothing is granted if the registry token of a configuration file is used, which may allow everything', async () => {
  const registry = await serve(({ headers }, response) => {
    if (headers.authorization === 'Bearer everything') return response.end('{}');
    return response.writeHead(401, { 'www-authenticate': 'Bearer realm="http://127.0.0.1:1/"' }).end();
  });
  const directory = await mkdtemp(join(tmpdir(), 'oci-evidence-'));
  const auths = { [registry.host]: { registrytoken: 'everything' } };
  await writeFile(join(directory, 'config.json'), JSON.stringify({ auths }));
  const session = new RegistrySession(testEnvironment({ env: { DOCKER_CONFIG: directory } }));
  const store = session.store(registry.host, 'app');
  await store.manifest('latest').catch(() => undefined);
  expect(await store.grantPull()).toBeUndefined();
  await session.close();
});

const accessTo = (registry: string, token?: string): PullAccess => ({
  kind: 'registry',
  registry,
  repository: 'app',
  proxies: {},
  ...(token !== undefined && { token }),
});

test('the holder sends the token from its first request, and asks for another when it is refused', async () => {
  const registry = await serve(({ headers }, response) => {
    if (headers.authorization === 'Bearer second') return response.end(BYTES);
    return response.writeHead(401, { 'www-authenticate': 'Bearer realm="http://127.0.0.1:1/"' }).end();
  });
  const refusedTokens: unknown[] = [];
  const blobs = await openGranted(accessTo(registry.host, 'first'), async (refused) => {
    refusedTokens.push(refused);
    return 'second';
  });
  expect(await collect(blobs.blob(LAYER))).toBe('the layer');
  expect(registry.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer first', 'Bearer second']);
  expect(refusedTokens).toEqual(['first']);
  expect(blobs.traffic()).toMatchObject({ requests: 2, receivedBytes: BYTES.byteLength });
});

test('the token is sent to no other origin, and errors do not contain it', async () => {
  const other = await serve(({ headers }, response) =>
    response.writeHead(400).end(`authorization: ${headers.authorization}`),
  );
  const registry = await serve(({ url, headers }, response) => {
    if (url.includes(LAYER.digest)) return response.writeHead(307, { location: `${other.url}/x` }).end();
    return response.writeHead(400).end(`authorization: ${headers.authorization}`);
  });
  const blobs = await openGranted(accessTo(registry.host, 'granted-secret'), async () => undefined);
  const redirected = await failure(collect(blobs.blob(LAYER)));
  expect(redirected.message).toContain('authorization: undefined');
  const refused = await failure(collect(blobs.blob({ ...LAYER, digest: digestOf('other') })));
  expect(refused.message).toContain('authorization: Bearer ***');
});

test('the holder refuses bytes of another digest', async () => {
  const registry = await serve((_seen, response) => response.end('the mayer'));
  const blobs = await openGranted(accessTo(registry.host), async () => undefined);
  expect(await failure(collect(blobs.blob(LAYER)))).toMatchObject({ code: 'digest-mismatch' });
});
