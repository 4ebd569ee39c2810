// Authentication as it goes over the wire: challenges, tokens, their sharing and renewal, and secrets that stay inside.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import type { Environment } from '../../../../src/oci/environment.ts';
import { StoreError } from '../../../../src/oci/errors.ts';
import type { Scope } from '../../../../src/oci/registry/http/exchange.ts';
import {
  CA_FILE,
  environment,
  failure,
  get,
  type Loopback,
  type Seen,
  serve,
  serveProxy,
  streamOf,
  transport,
} from '../loopback.ts';

const PASSWORD = 'opensesame';
const ADA: Pick<Environment, 'credential'> = { credential: () => ({ username: 'ada', password: PASSWORD }) };
const ADA_BASIC = `Basic ${Buffer.from(`ada:${PASSWORD}`).toString('base64')}`;
const PULL: Scope[] = [{ repository: 'app', actions: ['pull'] }];
const PUSH: Scope[] = [{ repository: 'app', actions: ['pull', 'push'] }];

interface Tokens {
  /** The token that the service gives out next, and those that the registry takes. */
  next: string;
  valid: Set<string>;
  /** Fields of the service's answer besides the token. */
  answer: Record<string, unknown>;
  /** Parameters of the challenge besides realm and service. */
  challenge: string;
}

/** A registry and the token service that its challenge names, on two ports; every token is valid once given out. */
async function bearer(
  onToken?: (seen: Seen) => number | undefined,
): Promise<Tokens & { registry: Loopback; service: Loopback }> {
  const tokens: Tokens = { next: 'token-1', valid: new Set(), answer: {}, challenge: '' };
  const service = await serve(async (seen, response) => {
    await sleep(20);
    const status = onToken?.(seen);
    if (status !== undefined) return response.writeHead(status).end('{"details": "incorrect username or password"}');
    tokens.valid.add(tokens.next);
    return response.end(JSON.stringify({ token: tokens.next, ...tokens.answer }));
  });
  const registry = await serve(({ headers }, response) => {
    if (tokens.valid.has(headers.authorization?.replace('Bearer ', '') ?? '')) return response.end('{}');
    const challenge = `Bearer realm="${service.url}/token?kept=1",service="registry.test"${tokens.challenge}`;
    return response.writeHead(401, { 'www-authenticate': challenge }).end();
  });
  return Object.assign(tokens, { registry, service });
}

const authorizations = (server: Loopback): (string | undefined)[] =>
  server.seen.map(({ headers }) => headers.authorization);

test('the challenge is learnt from the first request, and no ping is sent', async () => {
  const { registry, service } = await bearer();
  const client = transport(registry.host, environment(ADA));
  await (await client.exchange(get())).discard();
  await (await client.exchange(get({ url: '/v2/app/tags/list' }))).discard();
  expect(registry.lines()).toEqual([...Array(2).fill('GET /v2/app/manifests/latest'), 'GET /v2/app/tags/list']);
  expect(authorizations(registry)).toEqual([undefined, 'Bearer token-1', 'Bearer token-1']);
  expect(service.lines()).toEqual(['GET /token?kept=1&service=registry.test&scope=repository%3Aapp%3Apull']);
  expect(authorizations(service)).toEqual([ADA_BASIC]);
  expect(client.traffic().requests).toBe(4);
});

test('without a credential a token is asked for anonymously', async () => {
  const { registry, service } = await bearer();
  await (await transport(registry.host, environment()).exchange(get())).discard();
  expect(authorizations(service)).toEqual([undefined]);
  expect(authorizations(registry)).toEqual([undefined, 'Bearer token-1']);
});

test('a service may call its token access_token', async () => {
  const tokens = await bearer();
  tokens.answer = { token: undefined, access_token: 'token-1' };
  await (await transport(tokens.registry.host, environment()).exchange(get())).discard();
  expect(authorizations(tokens.registry).at(-1)).toBe('Bearer token-1');
});

test('the scopes are those of the request and those of the challenge together', async () => {
  const tokens = await bearer();
  tokens.challenge = ',scope="repository:app:push,pull registry:catalog:*"';
  const scopes: Scope[] = [...PULL, { repository: 'base', actions: ['pull'] }];
  await (await transport(tokens.registry.host, environment()).exchange(get({ scopes }))).discard();
  expect(new URL(`http://x${tokens.service.seen[0]?.url}`).searchParams.getAll('scope')).toEqual([
    'registry:catalog:*',
    'repository:app:pull,push',
    'repository:base:pull',
  ]);
});

test('ten requests at once fetch one token', async () => {
  const { registry, service } = await bearer();
  const client = transport(registry.host, environment(ADA));
  const answers = await Promise.all(Array.from({ length: 10 }, () => client.exchange(get())));
  await Promise.all(answers.map((answer) => answer.discard()));
  expect(service.seen).toHaveLength(1);
  expect(authorizations(registry).filter((value) => value === 'Bearer token-1')).toHaveLength(10);
});

test('ten requests at once to a registry off loopback learn the challenge once, and open connections meanwhile', async () => {
  let refused = 0;
  let openedBefore = 0;
  const server: Loopback = await serve(
    async ({ url, headers }, response) => {
      if (url.startsWith('/token')) return response.end('{"token": "token-1"}');
      if (headers.authorization === 'Bearer token-1') return response.end('{}');
      refused++;
      // Nine requests wait for this one. Their connections are opened meanwhile, however slow the machine is.
      while (server.connections() < 10) await sleep(5);
      await sleep(100);
      openedBefore = server.connections();
      return response.writeHead(401, { 'www-authenticate': 'Bearer realm="https://auth.test/token"' }).end();
    },
    { tls: true },
  );
  const proxy = await serveProxy(server.host);
  const outside = environment({ env: { HTTPS_PROXY: proxy.host }, caFile: CA_FILE });
  const client = transport('registry.test', outside);
  const answers = await Promise.all(Array.from({ length: 10 }, () => client.exchange(get())));
  await Promise.all(answers.map((answer) => answer.discard()));
  expect(refused).toBe(1);
  // Ten manifests, the one that was refused, and the token; nothing was sent over the connections before.
  expect(server.seen).toHaveLength(12);
  expect(client.traffic().requests).toBe(12);
  expect(openedBefore).toBe(10);
  expect(server.connections()).toBe(11);
});

test('a first request that fails does not hold up the others for good', async () => {
  const server = await serve(({ url }, response) => (url === '/v2/bad' ? response.destroy() : response.end('{}')));
  const proxy = await serveProxy(server.host);
  const outside = environment({ env: { HTTP_PROXY: proxy.host }, plainHttp: ['registry.test'] });
  const client = transport('registry.test', outside);
  const bad = failure(client.exchange(get({ url: '/v2/bad', retry: false })));
  await (await client.exchange(get())).discard();
  expect(await bad).toMatchObject({ attempted: 'read manifest' });
});

test('a token for more serves for less, and one for less is not used for more', async () => {
  const tokens = await bearer();
  const client = transport(tokens.registry.host, environment(ADA));
  await (await client.exchange(get({ scopes: PUSH }))).discard();
  await (await client.exchange(get({ scopes: PULL }))).discard();
  expect(tokens.service.seen).toHaveLength(1);
  tokens.next = 'token-2';
  const more: Scope[] = [{ repository: 'app', actions: ['pull', 'push', 'delete'] }];
  await (await client.exchange(get({ scopes: more }))).discard();
  expect(tokens.service.seen.map(({ url }) => new URL(`http://x${url}`).searchParams.get('scope'))).toEqual([
    'repository:app:pull,push',
    'repository:app:pull,push,delete',
  ]);
  expect(authorizations(tokens.registry).at(-1)).toBe('Bearer token-2');
  tokens.next = 'token-3';
  await (await client.exchange(get({ scopes: [{ repository: 'other', actions: ['pull'] }] }))).discard();
  expect(authorizations(tokens.registry).at(-1)).toBe('Bearer token-3');
});

test.each([
  [{ expires_in: 300 }, 289, 291],
  [{ expires_in: 8 }, 5, 7],
  [{}, 49, 51],
  [{ expires_in: 0 }, 49, 51],
])('a token with %j is used for %i s and not for %i', async (answer, good, stale) => {
  const tokens = await bearer();
  tokens.answer = answer;
  const outside = environment(ADA);
  const client = transport(tokens.registry.host, outside);
  await (await client.exchange(get())).discard();
  outside.time += good * 1000;
  await (await client.exchange(get())).discard();
  expect(tokens.service.seen).toHaveLength(1);
  outside.time += (stale - good) * 1000;
  await (await client.exchange(get())).discard();
  expect(tokens.service.seen).toHaveLength(2);
  // No request was sent in vain.
  expect(tokens.registry.seen).toHaveLength(4);
});

test('a 401 in mid-flow fetches one other token for all, and sends streams again', async () => {
  const tokens = await bearer();
  const client = transport(tokens.registry.host, environment(ADA));
  await (await client.exchange(get({ scopes: PUSH }))).discard();
  tokens.valid.clear();
  tokens.next = 'token-2';
  const { open, opened, length } = streamOf('abc', 'def');
  const put = get({ method: 'PUT', body: open, bodyLength: length, scopes: PUSH, retry: false });
  const answers = await Promise.all([put, get(), get()].map((request) => client.exchange(request)));
  await Promise.all(answers.map((answer) => answer.discard()));
  expect(tokens.service.seen).toHaveLength(2);
  expect(opened()).toBe(2);
  expect(tokens.registry.seen.filter(({ method }) => method === 'PUT').map(({ body }) => body.toString())).toEqual([
    'abcdef',
    'abcdef',
  ]);
});

test('a token that is refused as soon as it is there is not fetched again', async () => {
  const tokens = await bearer();
  tokens.challenge = ',scope="repository:app:pull",error="insufficient_scope"';
  tokens.valid.has = () => false;
  const error = await failure<StoreError>(transport(tokens.registry.host, environment(ADA)).exchange(get()));
  expect(error).toMatchObject({ code: 'denied', status: 401, store: 'registry.test/app', reference: 'latest' });
  expect(error.remedy).toContain('the inputs registry-username and registry-password');
  expect(tokens.service.seen).toHaveLength(1);
  expect(tokens.registry.seen).toHaveLength(2);
});

test('an old token that is refused is replaced once', async () => {
  const tokens = await bearer();
  const client = transport(tokens.registry.host, environment(ADA));
  await (await client.exchange(get())).discard();
  tokens.valid.has = () => false;
  tokens.next = 'token-2';
  expect(await failure(client.exchange(get()))).toMatchObject({ code: 'unauthorized' });
  expect(tokens.service.seen).toHaveLength(2);
  expect(tokens.registry.seen).toHaveLength(4);
});

test('a token service that refuses the credential is named, and the secret is not', async () => {
  const tokens = await bearer(() => 401);
  const error = await failure<StoreError>(transport(tokens.registry.host, environment(ADA)).exchange(get()));
  expect(error).toMatchObject({ code: 'unauthorized', status: 401, request: `GET ${tokens.service.url}/token` });
  expect(error.message).toContain('the token service answered: incorrect username or password');
  expect(error.message).toContain('check that the credential from the inputs registry-username and registry-password');
});

test('a token service that fails for a while is asked again', async () => {
  let nth = 0;
  const tokens = await bearer(() => (++nth < 3 ? 503 : undefined));
  await (await transport(tokens.registry.host, environment(ADA)).exchange(get())).discard();
  expect(tokens.service.seen).toHaveLength(3);
});

test('a token service that is not there is named', async () => {
  const registry = await serve((_, response) =>
    response.writeHead(401, { 'www-authenticate': 'Bearer realm="http://127.0.0.1:1/token"' }).end(),
  );
  const error = await failure<StoreError>(transport(registry.host, environment()).exchange(get()));
  expect(error).toMatchObject({ code: 'network', request: 'GET http://127.0.0.1:1/token', store: 'registry.test/app' });
  expect(error.message).toContain('127.0.0.1:1 refused the connection');
});

test('after a failure the next request asks for a token again', async () => {
  let status: number | undefined = 403;
  const tokens = await bearer(() => status);
  const client = transport(tokens.registry.host, environment(ADA));
  expect(await failure(client.exchange(get()))).toMatchObject({ code: 'denied' });
  status = undefined;
  await (await client.exchange(get())).discard();
});

test.each([
  ['{"token": ""}', /has no token/],
  ['[]', /has no token/],
  ['<html>', /is not JSON/],
  ['{"token": "a\\r\\nx-evil: 1"}', /with invalid characters/],
])('an answer of the token service that is %s is an error', async (text, message) => {
  const service = await serve((_, response) => response.end(text));
  const registry = await serve((_, response) =>
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}/token"` }).end(),
  );
  const error = await failure<StoreError>(transport(registry.host, environment()).exchange(get()));
  expect(error).toMatchObject({ code: 'invalid-response' });
  expect(error.message).toMatch(message);
});

test('Basic is learnt, and sent with every request after that', async () => {
  const registry = await serve(({ headers }, response) =>
    headers.authorization === ADA_BASIC
      ? response.end('{}')
      : response.writeHead(401, { 'www-authenticate': 'Negotiate, Basic realm=registry' }).end(),
  );
  const outside = environment(ADA);
  const client = transport(registry.host, outside);
  await (await client.exchange(get())).discard();
  await (await client.exchange(get())).discard();
  expect(authorizations(registry)).toEqual([undefined, ADA_BASIC, ADA_BASIC]);
  expect(outside.masked).toEqual([PASSWORD, ADA_BASIC.slice(6)]);
});

test('a Basic credential that is refused is not sent twice', async () => {
  const registry = await serve(({ headers }, response) => {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' });
    response.end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: `no: ${headers.authorization}` }] }));
  });
  const error = await failure<StoreError>(transport(registry.host, environment(ADA)).exchange(get()));
  expect(registry.seen).toHaveLength(2);
  // The registry echoes the header.
  expect(error.detail).toBe('UNAUTHORIZED: no: Basic ***');
});

test('without a credential the error says where one was looked for', async () => {
  const registry = await serve((_, response) =>
    response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end(),
  );
  const outside = environment({ env: { HOME: '/nowhere', REGISTRY_AUTH_FILE: '/nowhere/auth.json' } });
  const error = await failure<StoreError>(transport(registry.host, outside).exchange(get()));
  expect(error).toMatchObject({ code: 'unauthorized', status: 401 });
  expect(error.remedy).toContain(`log in to ${registry.host} first`);
  expect(error.remedy).toContain('/nowhere/auth.json, /nowhere/.docker/config.json');
  expect(registry.seen).toHaveLength(1);
});

test('a credential is looked up only where a registry asks for one', async () => {
  let asked = 0;
  const outside = environment({ credential: () => void asked++ });
  const registry = await serve((_, response) => response.writeHead(404).end());
  expect(await failure(transport(registry.host, outside).exchange(get()))).toMatchObject({ code: 'not-found' });
  expect(asked).toBe(0);
});

test('a 401 without a challenge, or with one of an unknown scheme, is final', async () => {
  for (const challenge of [undefined, 'Negotiate', '"']) {
    const registry = await serve((_, response) => {
      if (challenge !== undefined) response.setHeader('www-authenticate', challenge);
      response.writeHead(401).end();
    });
    expect(await failure(transport(registry.host, environment(ADA)).exchange(get()))).toMatchObject({ status: 401 });
    expect(registry.seen).toHaveLength(1);
  }
});

test.each([
  ['Bearer realm="http://auth.example/token"', 'it is not https'],
  ['Bearer realm="ftp://127.0.0.1/token"', 'neither https nor http'],
  ['Bearer service="x"', 'not a URL'],
])('a credential is not sent to %s', async (challenge, why) => {
  const registry = await serve((_, response) => response.writeHead(401, { 'www-authenticate': challenge }).end());
  const error = await failure<StoreError>(transport(registry.host, environment(ADA)).exchange(get()));
  expect(error).toMatchObject({ code: 'invalid-response' });
  expect(error.message).toContain(why);
});

test('a registry with TLS cannot name a token service without', async () => {
  const service = await serve((_, response) => response.end('{"token": "t"}'));
  const registry = await serve(
    (_, response) => response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}/token"` }).end(),
    { tls: true },
  );
  const client = transport(registry.host, environment({ ...ADA, caFile: CA_FILE }));
  expect((await failure(client.exchange(get()))).message).toContain('leads from https to http');
  expect(service.seen).toHaveLength(0);
});

test('no secret is in an error, and all are masked before they are sent', async () => {
  const sent: string[] = [];
  const masked: string[] = [];
  const service = await serve((seen, response) => {
    sent.push(seen.headers.authorization?.replace('Basic ', '') ?? '');
    expect(masked).toEqual(expect.arrayContaining(sent));
    response.end('{"token": "very-secret-token"}');
  });
  const registry = await serve((seen, response) => {
    const value = seen.headers.authorization?.replace('Bearer ', '');
    if (value === undefined) {
      return response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}/t?key=realm-key"` }).end();
    }
    expect(masked).toContain(value);
    const message = `${value} ${PASSWORD} ${ADA_BASIC}`;
    return response.writeHead(403).end(JSON.stringify({ errors: [{ code: 'DENIED', message, detail: message }] }));
  });
  const outside = environment({ ...ADA, mask: (secret) => masked.push(secret) });
  const error = await failure<StoreError>(transport(registry.host, outside).exchange(get()));
  expect(error).toBeInstanceOf(StoreError);
  const shown = `${error.stack} ${JSON.stringify(error)} ${error.cause}`;
  for (const secret of ['very-secret-token', PASSWORD, ADA_BASIC.slice(6), 'realm-key'])
    expect(shown).not.toContain(secret);
  expect(error.detail).toBe('DENIED: *** *** Basic ***');
});
