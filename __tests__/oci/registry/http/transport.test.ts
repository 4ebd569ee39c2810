// Retries, bodies, limits and traffic counts of the transport, asserted on the requests that a loopback server gets.
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { RETRY_POLICY } from '../../../../src/net/retry.ts';
import type { StoreError } from '../../../../src/oci/errors.ts';
import { LIMITS } from '../../../../src/oci/registry/http/connections.ts';
import { shared } from '../../../../src/oci/registry/http/transport.ts';
import {
  collect,
  environment,
  failure,
  get,
  type Loopback,
  serve,
  serveRaw,
  streamOf,
  transport,
} from '../loopback.ts';

const OK: Parameters<typeof serve>[0] = (_, response) => response.writeHead(200, { 'x-one': 'a' }).end('{}');

test('a request is sent unchanged, and its response has headers, URL and body', async () => {
  const server = await serve((_, response) => {
    response.setHeader('Link', ['</a>; rel="next"', '</b>']);
    response.end('hello');
  });
  const registry = transport(server.host, environment());
  const response = await registry.exchange(get({ url: '/v2/app/tags/list?n=2', headers: { accept: 'text/plain' } }));
  expect(response).toMatchObject({ status: 200, url: `${server.url}/v2/app/tags/list?n=2` });
  expect(response.headers.link).toBe('</a>; rel="next", </b>');
  expect(new TextDecoder().decode(await response.bytes(5))).toBe('hello');
  expect(server.lines()).toEqual(['GET /v2/app/tags/list?n=2']);
  expect(server.seen[0]?.headers).toMatchObject({ accept: 'text/plain', 'user-agent': 'oci-evidence' });
  expect(server.seen[0]?.headers.authorization).toBeUndefined();
});

test.each([408, 429, 500, 502, 503, 504])('status %i is retried with increasing waits', async (status) => {
  const server = await serve((_, response, nth) => response.writeHead(nth < 4 ? status : 200).end('{}'));
  const outside = environment();
  await (await transport(server.host, outside).exchange(get())).discard();
  expect(server.seen).toHaveLength(4);
  expect(outside.waits).toEqual([125, 250, 500]);
});

test.each([400, 403, 404, 405, 409, 501])('status %i is not retried', async (status) => {
  const server = await serve((_, response) => response.writeHead(status).end());
  expect(await failure<StoreError>(transport(server.host, environment()).exchange(get()))).toMatchObject({ status });
  expect(server.seen).toHaveLength(1);
});

test('a request to an unavailable registry fails, and the error states the number of tries', async () => {
  const server = await serve((_, response) => response.writeHead(503).end('overloaded'));
  const error = await failure<StoreError>(transport(server.host, environment()).exchange(get()));
  expect(server.seen).toHaveLength(RETRY_POLICY.tries);
  expect(error).toMatchObject({
    code: 'unavailable',
    status: 503,
    store: 'registry.test/app',
    reference: 'latest',
    attempted: 'read manifest',
    request: 'GET /v2/app/manifests/latest',
    detail: `overloaded (after ${RETRY_POLICY.tries} tries)`,
  });
  expect(error.remedy).toMatch(/run again later/);
});

test('Retry-After is honoured in seconds and as a date, and a wait that is too long fails the request', async () => {
  const asked = ['7', new Date(Date.UTC(2026, 0, 1, 0, 0, 30)).toUTCString(), '3600'];
  const server = await serve((_, response, nth) => {
    response.writeHead(429, { 'retry-after': asked[nth - 1] }).end();
  });
  const outside = environment();
  const error = await failure<StoreError>(transport(server.host, outside).exchange(get()));
  // The date is 30 s after the start, 7.125 s of which have passed. Half of the back-off is added to each wait.
  expect(outside.waits).toEqual([7_125, 22_875 + 250]);
  expect(error).toMatchObject({ code: 'rate-limited', status: 429 });
  expect(error.remedy).toContain('in 60 minutes');
});

test('a request is retried if the connection closes before the response', async () => {
  const server = await serve((_, response, nth) => (nth < 3 ? response.destroy() : response.end('{}')));
  const outside = environment();
  const registry = transport(server.host, outside);
  await (await registry.exchange(get())).discard();
  expect(server.seen).toHaveLength(3);
  expect(registry.traffic().requests).toBe(3);
});

test('with retries off, 429 is still retried, but 503 and a closed connection are not', async () => {
  const answers = [429, 503, 0];
  const server = await serve((_, response, nth) => {
    const status = answers[nth - 1];
    return status ? response.writeHead(status).end() : response.destroy();
  });
  const registry = transport(server.host, environment());
  const request = get({ method: 'PATCH', accept: [202], retry: false, body: Buffer.from('x') });
  expect(await failure(registry.exchange(request))).toMatchObject({ status: 503 });
  expect(server.seen).toHaveLength(2);
  expect(await failure(registry.exchange(request))).toMatchObject({ code: 'network' });
  expect(server.seen).toHaveLength(3);
});

test('each try opens the body again and sends all of it', async () => {
  const server = await serve((_, response, nth) => response.writeHead(nth < 3 ? 500 : 201).end());
  const { open, opened, length } = streamOf('first ', 'second');
  const request = get({ method: 'PUT', url: '/v2/x', body: open, bodyLength: length, accept: [201] });
  await (await transport(server.host, environment()).exchange(request)).discard();
  // A stream is never sent first: a registry that requires authentication would reject it after the transfer.
  expect(server.lines()).toEqual(['GET /v2/', 'PUT /v2/x', 'PUT /v2/x']);
  const puts = server.seen.slice(1);
  expect(puts.map(({ body, headers }) => `${headers['content-length']} ${body}`)).toEqual(
    Array(2).fill('12 first second'),
  );
  expect(opened()).toBe(2);
});

test('an error of the body source is passed on unchanged, without a retry', async () => {
  const server = await serve(OK);
  const registry = transport(server.host, environment());
  await (await registry.exchange(get())).discard();
  const broken = new Error('disk is gone');
  let opened = 0;
  const body = async function* (): AsyncGenerator<Uint8Array> {
    opened++;
    yield Buffer.from('abc');
    throw broken;
  };
  const error = await failure(registry.exchange(get({ method: 'PUT', body, bodyLength: 10, accept: [201] })));
  expect(error).toBe(broken);
  expect(opened).toBe(1);
});

test('a request fails if its body is longer or shorter than bodyLength', async () => {
  const server = await serve(OK);
  const registry = transport(server.host, environment());
  await (await registry.exchange(get())).discard();
  for (const bodyLength of [2, 5]) {
    const { open } = streamOf('abc');
    const request = get({ method: 'PUT', body: open, bodyLength, accept: [200] });
    expect(await failure(registry.exchange(request))).toMatchObject({ code: 'size-mismatch' });
  }
});

test('a hundred concurrent requests are sent sixteen at a time, over at most 17 connections', async () => {
  const server: Loopback = await serve(async (_, response) => {
    await sleep(5);
    // A busy machine delivers the requests one by one: the first are answered when sixteen have come.
    while (server.busiest() < 16) await sleep(1);
    response.end('{}');
  });
  const registry = transport(server.host, environment());
  const one = async (): Promise<void> => void (await (await registry.exchange(get())).bytes(10));
  await Promise.all(Array.from({ length: 100 }, one));
  expect(server.busiest()).toBe(16);
  expect(server.connections()).toBeLessThanOrEqual(17);
});

test('sequential requests, including HEAD, share one connection', async () => {
  const server = await serve(OK);
  const registry = transport(server.host, environment());
  for (const method of ['GET', 'HEAD', 'POST', 'HEAD', 'DELETE', 'GET'] as const) {
    await (await registry.exchange(get({ method }))).discard();
  }
  expect(server.connections()).toBe(1);
});

test('unread bodies do not block other requests', async () => {
  const big = Buffer.alloc(1 << 20);
  const server = await serve((seen, response) => response.end(seen.method === 'GET' ? big : ''));
  const registry = transport(server.host, environment({ concurrency: 2 }));
  const bodies = await Promise.all([1, 2, 3, 4].map(() => registry.exchange(get())));
  await (await registry.exchange(get({ method: 'HEAD' }))).discard();
  for (const body of bodies) expect((await body.bytes(1 << 20)).length).toBe(1 << 20);
});

test('traffic counts every request, including retries and redirects, and the bytes of bodies', async () => {
  const server = await serve((seen, response, nth) => {
    if (nth === 1) return response.writeHead(500).end('wait');
    if (seen.url === '/v2/old') return response.writeHead(307, { location: '/v2/new' }).end();
    return response.writeHead(201).end('done');
  });
  const outside = environment();
  const registry = transport(server.host, outside);
  expect(registry.traffic()).toEqual({ requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 });
  const request = get({ method: 'POST', url: '/v2/old', body: Buffer.from('12345'), accept: [201] });
  await (await registry.exchange(request)).bytes(10);
  const { requests, sentBytes, receivedBytes, milliseconds } = registry.traffic();
  expect({ requests, sentBytes, receivedBytes }).toEqual({ requests: 3, sentBytes: 15, receivedBytes: 8 });
  expect(server.seen).toHaveLength(3);
  expect(milliseconds).toBe(125);
});

test('the connection is closed if a body stream is not read to its end', async () => {
  let closed: (() => void) | undefined;
  const gone = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const server = await serve((_, response) => {
    response.on('close', () => closed?.());
    const drip = setInterval(() => response.write(Buffer.alloc(1000)), 1);
    response.on('close', () => clearInterval(drip));
  });
  const response = await transport(server.host, environment()).exchange(get());
  for await (const chunk of response.body()) {
    expect(chunk.length).toBeGreaterThan(0);
    break;
  }
  await gone;
});

test('an interrupted body fails if it is streamed, and is fetched again if it is read whole', async () => {
  const server = await serve((_, response, nth) => {
    response.writeHead(200, { 'content-length': '6', etag: '"1"' });
    if (nth % 2 === 0) return response.end('abcdef');
    response.write('abc');
    return setTimeout(() => response.destroy(), 10);
  });
  const registry = transport(server.host, environment());
  const streamed = await registry.exchange(get());
  expect(await failure<StoreError>(collect(streamed.body()))).toMatchObject({
    code: 'network',
    status: 200,
    reference: 'latest',
  });
  await (await registry.exchange(get())).discard();
  const whole = await registry.exchange(get());
  expect(Buffer.from(await whole.bytes(10)).toString()).toBe('abcdef');
  expect(server.seen).toHaveLength(4);
});

test('an interrupted body is not replaced with a different version', async () => {
  const server = await serve((_, response, nth) => {
    response.writeHead(200, { 'content-length': '6', 'docker-content-digest': `sha256:${nth}` });
    if (nth > 1) return response.end('abcdef');
    response.write('abc');
    return setTimeout(() => response.destroy(), 10);
  });
  const response = await transport(server.host, environment()).exchange(get());
  expect(await failure(response.bytes(10))).toMatchObject({ code: 'network' });
});

test('a body is not read beyond the limit, with or without a Content-Length', async () => {
  const server = await serve((_, response, nth) => {
    if (nth === 1) response.setHeader('content-length', '11');
    response.write('01234567890');
    response.end();
  });
  const registry = transport(server.host, environment());
  for (let nth = 0; nth < 2; nth++) {
    const response = await registry.exchange(get());
    expect(await failure<StoreError>(response.bytes(10))).toMatchObject({ code: 'limit-exceeded', status: 200 });
  }
});

test('a missing response, a stalled body and a body that takes too long time out', async () => {
  const server = await serve(async (seen, response) => {
    if (seen.url.endsWith('/silent')) return;
    response.writeHead(200);
    response.write('a');
    if (seen.url.endsWith('/drip')) {
      const drip = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(drip));
    }
  });
  const outside = environment();
  // Only the limit of the case is short: a busy machine must not meet another one first.
  const within = (limits: Partial<typeof LIMITS>) =>
    transport(server.host, outside, shared(outside), { ...LIMITS, ...limits });
  const silent = await failure<StoreError>(within({ answer: 150 }).exchange(get({ url: '/v2/silent', retry: false })));
  expect(silent).toMatchObject({ code: 'timeout', request: 'GET /v2/silent' });
  const stalled = await within({ idle: 150 }).exchange(get({ url: '/v2/stall' }));
  expect(await failure(collect(stalled.body()))).toMatchObject({ code: 'timeout' });
  const dripping = await within({ whole: 400 }).exchange(get({ url: '/v2/drip', retry: false }));
  expect(await failure(dripping.bytes(1000))).toMatchObject({ code: 'timeout' });
});

test('a registry that is silent is announced once, is asked twice, and fails with the limit', async () => {
  const server = await serve(() => {});
  const notes: string[] = [];
  const outside = environment({ note: (text) => notes.push(text) });
  const limits = { ...LIMITS, answer: 1_100, silence: 600 };
  const registry = transport(server.host, outside, shared(outside), limits);
  const silent = await failure<StoreError>(registry.exchange(get()));
  expect(silent.message).toMatch(
    /accepted the request and did not answer in time \(no response within \d+ s\) \(after 2 tries\)/,
  );
  expect(notes).toEqual([`${server.host} has not answered a GET request for 1 s; waiting for at most 1 s`]);
});

test('response headers of 200 KB are accepted, and headers of 300 KB are rejected', async () => {
  const server = await serve((seen, response) => {
    response.writeHead(200, { 'x-long': 'a'.repeat(seen.url === '/v2/long' ? 200_000 : 300_000) }).end('{}');
  });
  const registry = transport(server.host, environment());
  expect((await registry.exchange(get({ url: '/v2/long' }))).headers['x-long']).toHaveLength(200_000);
  expect(await failure(registry.exchange(get()))).toMatchObject({ code: 'invalid-response' });
});

test('a refused connection, an unknown host name and a response that is not HTTP fail with different errors', async () => {
  const outside = environment({ plainHttp: ['nothing.invalid'] });
  const refused = await failure<StoreError>(transport('127.0.0.1:1', outside).exchange(get()));
  expect(refused).toMatchObject({ code: 'network', request: 'GET /v2/app/manifests/latest' });
  expect(refused.message).toMatch(/127\.0\.0\.1:1 refused the connection .*ECONNREFUSED.*after 5 tries/);
  const unknown = await failure<StoreError>(transport('nothing.invalid', outside).exchange(get()));
  expect(unknown.message).toMatch(/could not resolve the host name nothing\.invalid/);
  const smtp = await serveRaw((socket) => socket.end('220 mail.test ESMTP\r\n'));
  const other = await failure<StoreError>(transport(smtp.host, outside).exchange(get()));
  expect(other).toMatchObject({ code: 'not-a-registry' });
});

test('each Warning of the registry is reported once, on one line', async () => {
  const server = await serve((_, response) => {
    response.setHeader('Warning', ['299 - "old \\"client\\" \tplease"', '299 - "quota"', '110 - "stale"']);
    response.end('{}');
  });
  const outside = environment();
  const registry = transport(server.host, outside);
  for (let nth = 0; nth < 3; nth++) await (await registry.exchange(get())).discard();
  expect(outside.warnings).toEqual([`${server.host} warns: old "client" please`, `${server.host} warns: quota`]);
});

test('an HTML response is rejected, except for a blob', async () => {
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>log in</html>');
  });
  const registry = transport(server.host, environment());
  const error = await failure<StoreError>(registry.exchange(get()));
  expect(error).toMatchObject({ code: 'not-a-registry', status: 200 });
  const blob = await registry.exchange(get({ url: '/v2/app/blobs/sha256:1' }));
  expect(await collect(blob.body())).toContain('log in');
});

test('closing the transport fails pending and later requests', async () => {
  const server = await serve(() => {});
  const outside = environment();
  const registry = transport(server.host, outside);
  const pending = failure(registry.exchange(get()));
  while (server.seen.length === 0) await sleep(1);
  await registry.close();
  expect(await pending).toMatchObject({ code: 'network' });
  expect((await failure(registry.exchange(get()))).message).toMatch(/the client closed its connections/);
  expect(outside.waits).toEqual([]);
});
