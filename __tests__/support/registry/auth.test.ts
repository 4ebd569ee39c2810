// Credentials: Basic, tokens by GET and by OAuth2 POST, scopes, identity tokens and refusals.
import { once } from 'node:events';
import http from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { AuthOptions } from './auth.ts';
import { Client, codeOf } from './client.ts';
import { digestOfBytes } from './content.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

const DIGEST = digestOfBytes(Buffer.from('x'));
const users = { user: 'pa:ss' };
let registry: TestRegistry;
let client: Client;
let time: number;

async function start(auth: AuthOptions): Promise<void> {
  time = Date.now();
  registry = await startRegistry({ auth, now: () => time });
  client = new Client(registry.url);
}
afterEach(() => registry.close());

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const send = (method: string, path: string, authorization?: string) =>
  client.send(method, path, authorization === undefined ? {} : { headers: { authorization } });

async function token(query: string, authorization: string | undefined = basic('user', 'pa:ss')): Promise<string> {
  return `Bearer ${(await send('GET', `/token?service=test-registry${query}`, authorization)).json().token}`;
}

describe('Basic', () => {
  test('accepts the password, and challenges all other requests', async () => {
    await start({ users });
    expect((await send('GET', '/v2/', basic('user', 'pa:ss'))).status).toBe(200);
    for (const wrong of [undefined, basic('user', 'pa'), basic('other', 'pa:ss'), 'Bearer x', 'Basic %%']) {
      const reply = await send('GET', '/v2/', wrong);
      expect([reply.status, codeOf(reply)]).toEqual([401, 'UNAUTHORIZED']);
      expect(reply.headers.get('www-authenticate')).toBe('Basic realm="test-registry"');
    }
  });
});

describe('Bearer', () => {
  test('challenges with realm, service and the missing scope', async () => {
    await start({ users, scheme: 'bearer' });
    const cases = [
      ['GET', '/v2/', ''],
      ['GET', '/v2/a/b/manifests/v1', ',scope="repository:a/b:pull"'],
      ['HEAD', `/v2/a/blobs/${DIGEST}`, ',scope="repository:a:pull"'],
      ['POST', '/v2/a/blobs/uploads/', ',scope="repository:a:pull,push"'],
      ['DELETE', '/v2/a/manifests/v1', ',scope="repository:a:delete"'],
    ] as const;
    for (const [method, path, scope] of cases) {
      const reply = await send(method, path);
      expect(reply.status).toBe(401);
      const expected = `Bearer realm="${registry.url}/token",service="test-registry"${scope}`;
      expect(reply.headers.get('www-authenticate')).toBe(expected);
    }
  });

  test('returns a realm at the address that the client used, such as a proxy', async () => {
    await start({ users, scheme: 'bearer' });
    const request = http.get(`${registry.url}/v2/`, { headers: { host: 'proxy.example:8080' } });
    const [response] = (await once(request, 'response')) as [http.IncomingMessage];
    response.resume();
    expect(response.headers['www-authenticate']).toContain('realm="http://proxy.example:8080/token"');
  });

  test('a token allows its scopes and no others', async () => {
    await start({ users, scheme: 'bearer' });
    const pull = await token('&scope=repository:a:pull');
    expect((await send('GET', '/v2/', pull)).status).toBe(200);
    expect((await send('GET', '/v2/a/manifests/v1', pull)).status).toBe(404);
    for (const [method, path] of [
      ['GET', '/v2/b/manifests/v1'],
      ['POST', '/v2/a/blobs/uploads/'],
      ['DELETE', '/v2/a/manifests/v1'],
    ] as const) {
      const reply = await send(method, path, pull);
      expect(reply.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
    }
    const all = await token('&scope=repository:a:pull,push&scope=repository:b:*');
    expect((await send('POST', '/v2/a/blobs/uploads/', all)).status).toBe(202);
    expect((await send('DELETE', '/v2/b/manifests/v1', all)).status).toBe(404);
  });

  test('a mount requires read access to the other repository', async () => {
    await start({ users, scheme: 'bearer' });
    const { digest } = registry.storage.repository('from').putBlob('x');
    const mount = `/v2/to/blobs/uploads/?mount=${digest}&from=from`;
    expect((await send('POST', mount, await token('&scope=repository:to:pull,push'))).status).toBe(202);
    const both = await token('&scope=repository:to:pull,push&scope=repository:from:pull');
    expect((await send('POST', mount, both)).status).toBe(201);
  });

  test('rejects unknown and expired tokens', async () => {
    await start({ users, scheme: 'bearer' });
    registry.faults.tokenSeconds = 60;
    const pull = await token('&scope=repository:a:pull');
    time += 59_999;
    expect((await send('GET', '/v2/a/manifests/v1', pull)).status).toBe(404);
    time += 1;
    for (const old of [pull, 'Bearer made-up']) {
      const reply = await send('GET', '/v2/a/manifests/v1', old);
      expect(reply.headers.get('www-authenticate')).toContain('error="invalid_token"');
    }
  });

  test('issues anonymous pull tokens if allowed', async () => {
    await start({ users, scheme: 'bearer', anonymousPull: true });
    const asked = '&scope=repository:a:pull,push&scope=repository:b:delete';
    const anonymous = `Bearer ${(await send('GET', `/token?${asked}`)).json().token}`;
    expect((await send('GET', '/v2/a/manifests/v1', anonymous)).status).toBe(404);
    expect((await send('POST', '/v2/a/blobs/uploads/', anonymous)).status).toBe(401);
    expect(registry.tokens[0]).toMatchObject({ grant: 'anonymous', scopes: ['repository:a:pull'] });
  });

  test.each([
    ['nobody', undefined],
    ['a wrong password', basic('user', 'wrong')],
  ])('issues no token for %s', async (_, authorization) => {
    await start({ users, scheme: 'bearer' });
    expect((await send('GET', '/token?scope=repository:a:pull', authorization)).status).toBe(401);
  });
});

describe('POST /token', () => {
  const post = (form: Record<string, string>) =>
    client.send('POST', '/token', { body: new URLSearchParams(form).toString() });

  test('accepts a password, and returns a refresh token if requested', async () => {
    await start({ users, scheme: 'bearer', identityTokens: ['id-1'] });
    const form = { grant_type: 'password', username: 'user', password: 'pa:ss', access_type: 'offline' };
    const reply = (await post({ ...form, scope: 'repository:a:pull repository:b:pull,push' })).json();
    expect(reply).toMatchObject({ expires_in: 300, refresh_token: 'id-1' });
    const bearer = `Bearer ${reply.access_token}`;
    expect((await send('POST', '/v2/b/blobs/uploads/', bearer)).status).toBe(202);
    expect(registry.tokens).toMatchObject([
      { method: 'POST', grant: 'password', account: 'user', scopes: ['repository:a:pull', 'repository:b:pull,push'] },
    ]);
  });

  test('accepts an identity token', async () => {
    await start({ users, scheme: 'bearer', identityTokens: ['id-1'] });
    const form = { grant_type: 'refresh_token', refresh_token: 'id-1', scope: 'repository:a:pull' };
    const bearer = `Bearer ${(await post(form)).json().access_token}`;
    expect((await send('GET', '/v2/a/manifests/v1', bearer)).status).toBe(404);
  });

  test.each([
    { grant_type: 'password', username: 'user', password: 'wrong' },
    { grant_type: 'refresh_token', refresh_token: 'id-2' },
    { grant_type: 'code' },
    {},
  ])('rejects %p', async (form) => {
    await start({ users, scheme: 'bearer', identityTokens: ['id-1'] });
    const reply = await post(form as Record<string, string>);
    expect([reply.status, reply.json()]).toEqual([401, { error: 'invalid_grant' }]);
  });
});

test('without users, sends no challenges and issues no tokens', async () => {
  await start({});
  expect((await send('GET', '/token')).status).toBe(404);
  expect((await send('POST', '/v2/a/blobs/uploads/')).status).toBe(202);
});
