// What observers see of requests: those of undici, fetch and node:http, waits, and attempts of Sigstore's clients.
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { request as undiciRequest } from 'undici';
import { type ObservedRequest, observeRequests } from '../../src/net/activity.ts';
import { pause } from '../../src/net/pause.ts';
import { retried } from '../../src/net/service-calls.ts';

let server: Server;
let url: string;
let stop: () => void;
let seen: string[];
let waits: number[];
let attempts: string[];

beforeEach(async () => {
  server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (request.url?.startsWith('/gone')) return request.socket.destroy();
      response.writeHead(request.url?.startsWith('/no') ? 404 : 200, { 'content-length': 5 });
      return response.end(request.method === 'HEAD' ? undefined : 'hello');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  [seen, waits, attempts] = [[], [], []];
  const line = ({ method, url: at, status, sent, received }: ObservedRequest, error?: string): string =>
    `${method} ${at.replace(url, '')} ${error ?? status} ${sent}/${received}`;
  stop = observeRequests({
    now: () => 0,
    ended: (request, error) => void seen.push(line(request, error)),
    waits: (milliseconds) => void waits.push(milliseconds),
    failedAttempt: (text) => void attempts.push(text),
  });
});
afterEach(async () => {
  stop();
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

function throughNode(path: string, method = 'GET', body = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = body === '' ? {} : { 'content-length': body.length };
    const sent = httpRequest(`${url}${path}`, { method, headers, agent: false }, (response) => {
      response.resume().on('end', resolve);
    });
    sent.on('error', reject).end(body);
  });
}

test('requests through node:http, as of Sigstore: address with port, status, lengths, no secret', async () => {
  await throughNode('/v1/entries?digest=sha256:1&signature=secret', 'POST', 'abc');
  await throughNode('/no');
  await throughNode('/', 'HEAD');
  await expect(throughNode('/gone')).rejects.toThrow();
  expect(seen).toEqual([
    'POST /v1/entries?digest=sha256:1&signature=*** 200 3/5',
    'GET /no 404 0/5',
    'HEAD / 200 0/0',
    'GET /gone ECONNRESET 0/0',
  ]);
});

test('requests through undici and fetch', async () => {
  await (await undiciRequest(`${url}/a?token=secret`)).body.text();
  await (await fetch(`${url}/b`, { method: 'POST', body: 'abc' })).text();
  expect(seen).toEqual(['GET /a?token=*** 200 0/5', 'POST /b 200 3/5']);
});

test('nothing is observed after the end', async () => {
  stop();
  await throughNode('/');
  await pause(1);
  expect([seen, waits]).toEqual([[], []]);
});

test('waits of every service call are announced, before they begin', async () => {
  let calls = 0;
  const call = async (): Promise<number> => {
    calls += 1;
    if (calls < 3) throw Object.assign(new Error('read'), { code: 'ECONNRESET' });
    return calls;
  };
  await expect(retried(call, { retries: 3, firstDelay: 2, timeout: 60_000 })).resolves.toBe(3);
  expect(waits).toEqual([2, 4]);
});

test("attempts of Sigstore's clients are known by the event of proc-log", () => {
  process.emit(
    'log' as never,
    'http' as never,
    'fetch' as never,
    `POST ${url}/x?k=v attempt 1 failed with 503` as never,
  );
  process.emit('log' as never, 'http' as never, 'something else' as never);
  process.emit('log' as never, 'info' as never, 'fetch' as never, 'POST x attempt 1 failed with 503' as never);
  expect(attempts).toEqual([`attempt 1 of POST ${url}/x?k=*** failed with 503`]);
});
