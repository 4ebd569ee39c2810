// TLS, certificate authorities, proxies and the choice between http and https, with real handshakes and tunnels.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { UserError } from '../../../../src/errors.ts';
import type { StoreError } from '../../../../src/oci/errors.ts';
import { LIMITS } from '../../../../src/oci/registry/http/connections.ts';
import { shared } from '../../../../src/oci/registry/http/transport.ts';
import { CA_FILE, environment, failure, get, serve, serveProxy, serveRaw, streamOf, transport } from '../loopback.ts';

const OK: Parameters<typeof serve>[0] = (_, response) => response.end('{}');
const TLS = { tls: true };

test('a registry that is not on loopback is contacted over TLS through the proxy, and the CA file is trusted', async () => {
  const server = await serve(OK, TLS);
  const proxy = await serveProxy(server.host);
  const outside = environment({ env: { HTTPS_PROXY: `http://${proxy.host}` }, caFile: CA_FILE });
  const registry = transport('registry.test', outside);
  const response = await registry.exchange(get());
  expect(response.url).toBe('https://registry.test/v2/app/manifests/latest');
  await response.discard();
  await (await registry.exchange(get())).discard();
  expect(proxy.passed).toEqual(['CONNECT registry.test:443']);
  expect(server.seen.map(({ headers }) => headers.host)).toEqual(['registry.test', 'registry.test']);
  expect(registry.traffic().requests).toBe(2);
});

test('the credential of a proxy is sent only to the proxy, and its password is masked', async () => {
  const server = await serve(OK, TLS);
  const authorization = `Basic ${Buffer.from('p:pass word').toString('base64')}`;
  const proxy = await serveProxy(server.host, { authorization });
  const outside = environment({ env: { https_proxy: `http://p:pass%20word@${proxy.host}` }, caFile: CA_FILE });
  await (await transport('registry.test', outside).exchange(get())).discard();
  expect(server.seen[0]?.headers['proxy-authorization']).toBeUndefined();
  expect(outside.masked).toEqual(['pass word']);
});

test.each([
  ['HTTPS_PROXY', {}],
  ['HTTP_PROXY', { plainHttp: ['registry.test'] }],
])('a request fails without a retry if the proxy in %s requires authentication', async (variable, more) => {
  const proxy = await serveProxy('127.0.0.1:1', { authorization: 'Basic x' });
  const outside = environment({ env: { [variable]: `http://p:wrong-password@${proxy.host}` }, ...more });
  const error = await failure<StoreError>(transport('registry.test', outside).exchange(get()));
  expect(error).toMatchObject({ code: 'network' });
  expect(error.message).toMatch(/the proxy used for registry\.test requires authentication/);
  expect(error.message).not.toContain('wrong-password');
  expect(outside.waits).toEqual([]);
});

test('the error for a proxy that rejects all requests says that the proxy refused', async () => {
  const proxy = await serveRaw((socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  const outside = environment({ env: { HTTPS_PROXY: proxy.host } });
  const error = await failure<StoreError>(transport('registry.test', outside).exchange(get()));
  expect(error.message).toMatch(/the proxy used for registry\.test refused the connection .*502.*after 5 tries/);
});

test('an unfinished TLS handshake and an unresponsive proxy time out', async () => {
  const silent = await serveRaw(() => {});
  const proxy = await serveProxy(silent.host);
  for (const through of [proxy.host, silent.host]) {
    const outside = environment({ env: { HTTPS_PROXY: through } });
    const registry = transport('registry.test', outside, shared(outside), { ...LIMITS, connect: 200 });
    const error = await failure<StoreError>(registry.exchange(get({ retry: false })));
    expect(error).toMatchObject({ code: 'timeout', request: 'GET /v2/app/manifests/latest' });
  }
});

test('a proxy is used only for its own protocol, and not for loopback or the hosts in NO_PROXY', async () => {
  const server = await serve(OK);
  const proxy = await serveProxy(server.host);
  const plainHttp = ['registry.invalid', 'a.internal.invalid'];
  const reached = async (host: string, env: Record<string, string>): Promise<boolean> => {
    proxy.passed.length = 0;
    await transport(host, environment({ env, plainHttp }))
      .exchange(get({ retry: false }))
      .catch(() => {});
    return proxy.passed.length > 0;
  };
  expect(await reached('registry.invalid', { HTTP_PROXY: proxy.host })).toBe(true);
  expect(await reached('registry.invalid', { HTTPS_PROXY: proxy.host })).toBe(false);
  expect(await reached('secure.invalid', { HTTPS_PROXY: proxy.host })).toBe(true);
  expect(await reached('secure.invalid', { HTTP_PROXY: proxy.host })).toBe(false);
  expect(await reached(server.host, { HTTP_PROXY: proxy.host, HTTPS_PROXY: proxy.host })).toBe(false);
  expect(server.seen.length).toBeGreaterThan(1);
  const exempt = { HTTP_PROXY: proxy.host, NO_PROXY: 'other.invalid, .internal.invalid' };
  expect(await reached('a.internal.invalid', exempt)).toBe(false);
  expect(await reached('registry.invalid', exempt)).toBe(true);
});

test.each([
  ['http://', 'is not a URL'],
  ['ftp://secret@proxy', 'the scheme ftp:'],
])('the proxy %s is rejected with a UserError', async (value, why) => {
  const error = await failure(transport('registry.test', environment({ env: { HTTPS_PROXY: value } })).exchange(get()));
  expect(error).toBeInstanceOf(UserError);
  expect(error.message).toContain(why);
  expect(error.message).not.toContain('secret');
});

test('an untrusted certificate fails without a retry, and the remedy names ca-file', async () => {
  const server = await serve(OK, TLS);
  const proxy = await serveProxy(server.host);
  const outside = environment({ env: { HTTPS_PROXY: proxy.host } });
  const error = await failure<StoreError>(transport('registry.test', outside).exchange(get()));
  expect(error).toMatchObject({ code: 'network' });
  expect(error.message).toMatch(/certificate of registry\.test is not signed by a trusted authority/);
  expect(error.remedy).toContain('ca-file');
  expect(outside.waits).toEqual([]);
  expect(server.seen).toHaveLength(0);
});

test('a certificate for another host name is rejected', async () => {
  const server = await serve(OK, TLS);
  const proxy = await serveProxy(server.host);
  const outside = environment({ env: { HTTPS_PROXY: proxy.host }, caFile: CA_FILE });
  const error = await failure<StoreError>(transport('other.test', outside).exchange(get()));
  expect(error.message).toMatch(/certificate of other\.test is invalid .*other\.test/);
});

test('a TLS handshake with a server without TLS fails, and the remedy names plain-http', async () => {
  const server = await serve(OK);
  const proxy = await serveProxy(server.host);
  const outside = environment({ env: { HTTPS_PROXY: proxy.host } });
  const error = await failure<StoreError>(transport('registry.test', outside).exchange(get()));
  expect(error.message).toMatch(/the TLS handshake with registry\.test failed/);
  expect(error.remedy).toContain('plain-http');
});

test('a CA file that is missing or contains no valid certificate is rejected with a UserError', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ca-'));
  const files: Record<string, string> = {
    'text.pem': 'hello',
    'broken.pem': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  for (const name of ['absent.pem', ...Object.keys(files)]) {
    const caFile = join(folder, name);
    const registry = transport('registry.test', environment({ caFile }));
    const error = await failure(registry.exchange(get()));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(caFile);
    await registry.close();
  }
});

test('concurrent first requests to a loopback registry detect only once that it requires TLS', async () => {
  const server = await serve(OK, TLS);
  const registry = transport(server.host, environment({ caFile: CA_FILE }));
  const answers = await Promise.all([1, 2, 3].map(() => registry.exchange(get({ retry: false }))));
  await Promise.all(answers.map((answer) => answer.discard()));
  expect(answers.map(({ url }) => url)).toEqual(Array(3).fill(`${server.url}/v2/app/manifests/latest`));
  const { open, opened, length } = streamOf('abc');
  const put = get({ method: 'PUT', body: open, bodyLength: length });
  await (await registry.exchange(put)).discard();
  expect(opened()).toBe(1);
  expect(server.seen).toHaveLength(4);
});

test('a TLS server on loopback that responds to HTTP with 400, as servers in Go do, is contacted over TLS', async () => {
  const server = await serve(OK, TLS);
  const [hostname = '', port] = server.host.split(':');
  const { connect } = await import('node:net');
  // The first byte distinguishes a TLS handshake (22) from HTTP.
  const front = await serveRaw((socket) => {
    socket.once('data', (first) => {
      if (first[0] !== 22) return socket.end('HTTP/1.0 400 Bad Request\r\n\r\nClient sent HTTP to an HTTPS server.\n');
      const onward = connect(Number(port), hostname);
      onward.write(first);
      onward.on('error', () => socket.destroy());
      return socket.pipe(onward).pipe(socket);
    });
  });
  const response = await transport(front.host, environment({ caFile: CA_FILE })).exchange(get());
  expect(response.url).toMatch(/^https:/);
  await response.discard();
});

test('a loopback registry without TLS that responds with 400 or closes a connection is still contacted over HTTP', async () => {
  const server = await serve((_, response, nth) => {
    if (nth === 1) return response.destroy();
    return response.writeHead(nth === 2 ? 400 : 200).end();
  });
  const registry = transport(server.host, environment());
  expect(await failure(registry.exchange(get()))).toMatchObject({ status: 400 });
  expect((await registry.exchange(get())).url).toMatch(/^http:/);
  expect(server.seen).toHaveLength(3);
});
