// How error responses are reported: code, message of the registry, remedy.
import { expect, test } from '@jest/globals';
import { type ErrorResponse, errorResponseFacts } from '../../../../src/oci/registry/http/error-response.ts';

function facts(overrides: Partial<ErrorResponse> = {}) {
  return errorResponseFacts({
    request: 'PUT /v2/app/manifests/v1',
    status: 400,
    headers: {},
    body: '',
    tries: 1,
    registry: 'registry.test',
    login: undefined,
    places: '/home/ada/.docker/config.json',
    now: 0,
    ...overrides,
  });
}
const errors = (...list: unknown[]) => JSON.stringify({ errors: list });

test.each([
  [302, 'invalid-response'],
  [206, 'invalid-response'],
  [400, 'rejected'],
  [401, 'unauthorized'],
  [403, 'denied'],
  [404, 'not-found'],
  [405, 'unsupported'],
  [406, 'unsupported'],
  [408, 'timeout'],
  [409, 'rejected'],
  [413, 'limit-exceeded'],
  [416, 'rejected'],
  [422, 'rejected'],
  [429, 'rate-limited'],
  [500, 'unavailable'],
  [501, 'unsupported'],
  [503, 'unavailable'],
])('status %i is reported as %s, with a reason and a remedy', (status, code) => {
  const { detail, remedy, ...rest } = facts({ status });
  expect(rest).toEqual({ code, status, request: 'PUT /v2/app/manifests/v1' });
  expect(detail).not.toBe('');
  expect(remedy).not.toBe('');
});

test('the codes and messages of the registry are reported on one line of bounded length without control characters', () => {
  const body = errors(
    { code: 'MANIFEST_INVALID', message: 'bad\u001b[31m\r\n::error::thing\u202e' },
    { code: 'BLOB_UNKNOWN' },
    { message: 'x'.repeat(1000) },
    { code: 'FOURTH' },
    'nonsense',
  );
  const { detail } = facts({ body });
  expect(detail).toMatch(/^MANIFEST_INVALID: bad \[31m : :error: :thing; BLOB_UNKNOWN; x{299}…$/);
});

test.each([
  ['plain text\n', 'plain text'],
  ['{"error": "invalid_scope", "error_description": "no such"}', 'invalid_scope: no such'],
  ['{"details": "wrong"}', 'wrong'],
  ['{"errors": "odd"}', 'the registry rejected the request'],
  ['{"errors": []}', 'the registry rejected the request'],
  ['[1]', 'the registry rejected the request'],
  ['', 'the registry rejected the request'],
])('the body %j is reported as %j', (body, detail) => {
  expect(facts({ body }).detail).toBe(detail);
});

test('an HTML page is mentioned but not quoted', () => {
  const headers = { 'content-type': 'Text/HTML' };
  expect(facts({ status: 404, headers, body: '<html>secret</html>' }).detail).toBe('the response is an HTML page');
});

test('the remedy names where credentials were looked up, or the credential that was rejected', () => {
  expect(facts({ status: 401 }).remedy).toMatch(/log in to registry\.test first.*\/home\/ada\/\.docker\/config\.json/);
  expect(facts({ status: 403, login: 'auth.json' }).remedy).toMatch(/credential from auth\.json is valid/);
  expect(facts({ status: 403, registry: 'ghcr.io', login: 'x' }).remedy).toContain('packages: write');
  expect(facts({ status: 403, registry: 'ghcr.io.example.com', login: 'x' }).remedy).not.toContain('packages');
});

test('a token with insufficient scope is reported as denied, not as unauthorized', () => {
  const headers = { 'www-authenticate': 'Bearer realm="x",error="insufficient_scope"' };
  expect(facts({ status: 401, headers }).code).toBe('denied');
});

test('an immutable tag is reported as immutable with status 400, 403, 409 or 412, but not with 404 or 500', () => {
  const body = errors({ code: 'TAG_INVALID', message: 'The image tag v1 already exists ... repository is immutable.' });
  for (const status of [400, 403, 409, 412]) expect(facts({ status, body }).code).toBe('immutable');
  expect(facts({ status: 404, body }).code).toBe('not-found');
  expect(facts({ status: 500, body }).code).toBe('unavailable');
});

test('a rate limit error states how long to wait and suggests logging in', () => {
  const refused = { asked: 21_600_000, waited: 0, limit: 60_000 };
  const { detail, remedy } = facts({ status: 429, headers: { 'retry-after': '21600' }, refused });
  expect(detail).toBe('too many requests; Retry-After is 21600 s, which exceeds the limit of 60 s for all waits');
  expect(remedy).toBe('run again in 360 minutes, or log in: registries allow more requests then');
  expect(facts({ status: 429, login: 'x' }).remedy).toBe('run again later, or attach fewer files at once');
});
