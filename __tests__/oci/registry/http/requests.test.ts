// Redirects and URLs from a registry: which are followed, which are rejected, and which hosts receive Authorization.
import { expect, test } from '@jest/globals';
import type { StoreError } from '../../../../src/oci/errors.ts';
import { CA_FILE, environment, failure, get, serve, streamOf, transport } from '../loopback.ts';

const BASIC = { credential: () => ({ username: 'ada', password: 'opensesame' }) };
const ADA = `Basic ${Buffer.from('ada:opensesame').toString('base64')}`;

/** A registry that requires Basic authentication and redirects to `location`, except for paths under /v2/home. */
function guarded(location: () => string, status = 307): ReturnType<typeof serve> {
  return serve(({ url, headers }, response) => {
    if (headers.authorization !== ADA) return response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end();
    if (url.startsWith('/v2/home')) return response.end('home');
    return response.writeHead(status, { location: location() }).end();
  });
}

test.each([301, 302, 303, 307, 308])('a GET follows %i, and the response has the final URL', async (status) => {
  const server = await serve((seen, response) =>
    seen.url === '/v2/b' ? response.end('there') : response.writeHead(status, { location: '../v2/b' }).end(),
  );
  const response = await transport(server.host, environment()).exchange(get({ url: '/v2/a' }));
  expect(Buffer.from(await response.bytes(10)).toString()).toBe('there');
  expect(response.url).toBe(`${server.url}/v2/b`);
});

test.each([307, 308])('a PUT follows %i and sends its body again', async (status) => {
  const other = await serve((_, response) => response.writeHead(201).end());
  const server = await serve((seen, response) =>
    seen.method === 'GET' ? response.end() : response.writeHead(status, { location: `${other.url}/store` }).end(),
  );
  const { open, opened, length } = streamOf('abc', 'def');
  const request = get({ method: 'PUT', body: open, bodyLength: length, accept: [201] });
  await (await transport(server.host, environment()).exchange(request)).discard();
  expect(other.seen.map(({ body }) => body.toString())).toEqual(['abcdef']);
  expect(opened()).toBe(2);
});

test('a PUT does not follow 302', async () => {
  const server = await serve((_, response) => response.writeHead(302, { location: '/v2/b' }).end());
  const error = await failure(transport(server.host, environment()).exchange(get({ method: 'PUT' })));
  expect(error).toMatchObject({ code: 'invalid-response', status: 302 });
  expect(server.seen).toHaveLength(1);
});

test('a redirect with an accepted status is returned, not followed', async () => {
  const server = await serve((_, response) => response.writeHead(307, { location: '/v2/b' }).end());
  const response = await transport(server.host, environment()).exchange(get({ accept: [200, 307] }));
  expect(response).toMatchObject({ status: 307, headers: { location: '/v2/b' } });
});

test('Authorization is sent only to the registry: not to a redirect target, but again after a redirect back', async () => {
  const back = { url: '' };
  const other = await serve((seen, response) =>
    seen.url === '/signed' ? response.end('blob') : response.writeHead(307, { location: back.url }).end(),
  );
  let target = `${other.url}/signed`;
  const registry = await guarded(() => target);
  const client = transport(registry.host, environment(BASIC));
  await (await client.exchange(get({ url: '/v2/app/blobs/a' }))).discard();
  expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  back.url = `${registry.url}/v2/home`;
  target = `${other.url}/back`;
  const response = await client.exchange(get({ url: '/v2/app/blobs/a' }));
  expect(response.url).toBe(back.url);
  expect(other.seen.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  expect(registry.seen.at(-1)?.headers.authorization).toBe(ADA);
});

test('a request to another origin has no Authorization, not even after a 401 response', async () => {
  const other = await serve((_, response) => response.writeHead(401, { 'www-authenticate': 'Basic realm="r"' }).end());
  const registry = await guarded(() => '/v2/home');
  const client = transport(registry.host, environment(BASIC));
  await (await client.exchange(get())).discard();
  const error = await failure<StoreError>(client.exchange(get({ url: `${other.url}/upload?signature=s3cret` })));
  expect(error).toMatchObject({ code: 'unauthorized', request: `GET ${other.url}/upload` });
  expect(error.message).not.toContain('s3cret');
  expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  // The same host under another name is another origin.
  const alias = registry.url.replace('127.0.0.1', 'localhost');
  expect(await failure(client.exchange(get({ url: `${alias}/v2/home` })))).toMatchObject({ code: 'unauthorized' });
  expect(registry.seen.at(-1)?.headers.authorization).toBeUndefined();
});

test('a redirect loop fails after 5 redirects', async () => {
  const server = await serve((_, response) => response.writeHead(302, { location: '/v2/x?token=s3cret' }).end());
  const error = await failure<StoreError>(transport(server.host, environment()).exchange(get()));
  expect(error).toMatchObject({ code: 'invalid-response', status: 302 });
  expect(error.message).toContain('more than 5 redirects');
  expect(error.message).not.toContain('s3cret');
  expect(server.seen).toHaveLength(6);
});

test.each([
  ['http://example.com/x?sig=s3cret', 'it is not https'],
  ['http://169.254.169.254/latest', 'it is not https'],
  ['ftp://127.0.0.1/x', 'neither https nor http'],
  ['http://ada:s3cret@127.0.0.1/x', 'name or password'],
  ['http://[', 'not a URL'],
])('a redirect to %s is rejected', async (location, why) => {
  const server = await serve((_, response) => response.writeHead(307, { location }).end());
  const client = transport(server.host, environment());
  const error = await failure<StoreError>(client.exchange(get()));
  expect(error).toMatchObject({ code: 'invalid-response', status: 307 });
  expect(error.message).toContain(why);
  expect(error.message).not.toContain('s3cret');
  const handed = await failure<StoreError>(client.exchange(get({ url: location })));
  expect(handed.message).toContain(why);
  expect(handed.message).not.toContain('s3cret');
  expect(server.seen).toHaveLength(1);
});

test('a redirect from https to http is rejected', async () => {
  const plain = await serve((_, response) => response.end());
  const registry = await serve((_, response) => response.writeHead(307, { location: plain.url }).end(), { tls: true });
  const client = transport(registry.host, environment({ caFile: CA_FILE }));
  expect(await failure<StoreError>(client.exchange(get()))).toMatchObject({ code: 'invalid-response' });
  expect(plain.seen).toHaveLength(0);
});
