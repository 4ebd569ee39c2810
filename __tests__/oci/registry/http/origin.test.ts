// Which URLs are contacted, and how request lines show them.
import { expect, test } from '@jest/globals';
import { isLoopback } from '../../../../src/net/loopback.ts';
import { requestLine, resolveUrl } from '../../../../src/oci/registry/http/origin.ts';
import { environment } from '../loopback.ts';

const HOME = new URL('https://registry.test');
const resolved = (text: string, from = HOME, plainHttp: string[] = []) =>
  String(resolveUrl(text, from, environment({ plainHttp })));

test.each(['localhost', '127.0.0.1', '127.8.9.10', '[::1]'])('%s is loopback', (host) => {
  expect(isLoopback(new URL(`http://${host}:5000`).hostname)).toBe(true);
});

test.each(['127.0.0.1.example.com', 'localhost.example.com', '10.0.0.1', '[::2]', '128.0.0.1', '0.0.0.0'])(
  '%s is not loopback',
  (host) => {
    expect(isLoopback(new URL(`http://${host}`).hostname)).toBe(false);
  },
);

test('paths, absolute and protocol-relative URLs are resolved, and fragments dropped', () => {
  expect(resolved('/v2/a?b=c')).toBe('https://registry.test/v2/a?b=c');
  expect(resolved('next', new URL('https://registry.test/v2/a/list'))).toBe('https://registry.test/v2/a/next');
  expect(resolved('https://cdn.test/x#y')).toBe('https://cdn.test/x');
  expect(resolved('//cdn.test/x')).toBe('https://cdn.test/x');
});

test('an http URL on the host of an https registry is upgraded to https, and other http URLs are rejected', () => {
  expect(resolved('http://registry.test/v2/a')).toBe('https://registry.test/v2/a');
  expect(resolved('http://registry.test:8080/v2/a')).toBe('it leads from https to http');
  expect(resolved('http://other.test/v2/a')).toBe('it leads from https to http');
});

test('http is allowed only for loopback and for the hosts in plainHttp, including their port', () => {
  const from = new URL('http://127.0.0.1:5000');
  expect(resolved('http://127.0.0.1:6000/x', from)).toBe('http://127.0.0.1:6000/x');
  expect(resolved('http://registry.test/x', from)).toBe('it is not https');
  expect(resolved('http://registry.test/x', from, ['Registry.test'])).toBe('http://registry.test/x');
  expect(resolved('http://registry.test:81/x', from, ['registry.test'])).toBe('it is not https');
  expect(resolved('http://registry.test/x', from, ['registry.test:80', 'not a host'])).toBe('http://registry.test/x');
});

test('a request line shows no secrets of a query, no control characters and no overlong URL', () => {
  const line = (url: string) => requestLine('PUT', new URL(url), HOME.origin);
  expect(line('https://registry.test/v2/a/blobs/uploads/1?_state=secret&digest=sha256:ab')).toBe(
    'PUT /v2/a/blobs/uploads/1?digest=sha256:ab',
  );
  expect(line('https://cdn.test/x?X-Amz-Signature=secret')).toBe('PUT https://cdn.test/x');
  expect(line('https://registry.test/v2/?n=%1b%5b31m%0a%0d1')).toBe('PUT /v2/?n=[31m1');
  expect(line(`https://registry.test/${'a'.repeat(1000)}`).length).toBeLessThan(420);
});
