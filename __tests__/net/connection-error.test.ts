// Errors of connections and bugs.
import { expect, test } from '@jest/globals';
import { isConnectionError } from '../../src/net/connection-error.ts';
import { networkFailure } from '../../src/oci/registry/http/network-failure.ts';

const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test.each([
  ...['ECONNREFUSED', 'EAI_AGAIN', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT', 'HPE_INVALID_CONSTANT', 'ABORT_ERR'],
  ...['CERT_HAS_EXPIRED', 'SELF_SIGNED_CERT_IN_CHAIN', 'ERR_TLS_CERT_ALTNAME_INVALID', 'ERR_SSL_WRONG_VERSION_NUMBER'],
])('%s is an error of a connection', (code) => {
  expect(isConnectionError(coded(code))).toBe(true);
  expect(networkFailure(coded(code), 'registry.test').detail).toContain('registry.test');
});

test('an error without a code is recognized if undici throws it for a proxy or an invalid response', () => {
  expect(isConnectionError(coded('UND_ERR_INVALID_ARG', 'Proxy Authentication Required (407)'))).toBe(true);
  expect(isConnectionError(Object.assign(new Error('Expected HTTP/'), { name: 'HTTPParserError' }))).toBe(true);
});

test('several addresses fail with one error for each', () => {
  expect(isConnectionError(new AggregateError([coded('ECONNREFUSED'), coded('ETIMEDOUT')]))).toBe(true);
  expect(isConnectionError(new AggregateError([coded('ECONNREFUSED'), new TypeError('x')]))).toBe(false);
});

test.each([
  ['a TypeError', new TypeError('x is not a function')],
  ['an error without a code', new Error('x')],
  ['an invalid argument', coded('UND_ERR_INVALID_ARG')],
  ["an invalid argument of Node's", coded('ERR_INVALID_ARG_TYPE')],
  ['no error', 'x'],
])('%s is none, and networkFailure throws it again', (_, error) => {
  expect(isConnectionError(error)).toBe(false);
  let thrown: unknown;
  try {
    networkFailure(error, 'registry.test');
  } catch (caught) {
    thrown = caught;
  }
  expect(thrown).toBe(error);
});
