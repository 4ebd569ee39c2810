// WWW-Authenticate as registries write it, and as nobody should.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseChallenges } from '../../../../src/oci/registry/auth/challenge.ts';

const bearer = (parameters: Record<string, string>) => ({ scheme: 'bearer', parameters });

test.each([
  [
    'Bearer realm="https://auth.test/token",service="registry.test",scope="repository:a/b:pull,push"',
    [bearer({ realm: 'https://auth.test/token', service: 'registry.test', scope: 'repository:a/b:pull,push' })],
  ],
  [
    'bearer realm=https://auth.test/token, service=registry.test',
    [bearer({ realm: 'https://auth.test/token', service: 'registry.test' })],
  ],
  ['BEARER Realm = "a" ,, error="invalid_token"', [bearer({ realm: 'a', error: 'invalid_token' })]],
  ['Bearer realm="a \\"b\\" \\\\c"', [bearer({ realm: 'a "b" \\c' })]],
  [
    'Basic realm="x, y=z", Bearer realm="t",scope=""',
    [{ scheme: 'basic', parameters: { realm: 'x, y=z' } }, bearer({ realm: 't', scope: '' })],
  ],
  [
    'Negotiate, NTLM TlRMTVNTUAAC==, Basic realm=r',
    [
      { scheme: 'negotiate', parameters: {} },
      { scheme: 'ntlm', parameters: {} },
      { scheme: 'basic', parameters: { realm: 'r' } },
    ],
  ],
  ['Bearer realm="first", realm="second"', [bearer({ realm: 'first' })]],
  ['Basic', [{ scheme: 'basic', parameters: {} }]],
  ['Bearer realm="unclosed', [bearer({ realm: '' })]],
  ['', []],
  ['"', []],
  ['= =', []],
])('%s', (header, challenges) => {
  expect(parseChallenges(header)).toEqual(challenges);
});

test('any text is read to its end, in time', () => {
  const piece = fc.constantFrom('Bearer', 'realm', '=', '"', '\\', ',', ' ', 'a', '==', '\t', 'é');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const { scheme } of parseChallenges(pieces.join(''))) expect(scheme).not.toBe('');
    }),
  );
  const started = performance.now();
  parseChallenges(`Bearer ${'a '.repeat(1_000_000)}`);
  parseChallenges(`Bearer realm="${'\\"'.repeat(1_000_000)}`);
  expect(performance.now() - started).toBeLessThan(10_000);
});
