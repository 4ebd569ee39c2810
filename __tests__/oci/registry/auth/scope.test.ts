import { expect, test } from '@jest/globals';
import { covers, formatScopes, parseScopes, scopeSet, union } from '../../../../src/oci/registry/auth/scope.ts';

test('scopes are written in one order, whatever order they came in', () => {
  const set = scopeSet([
    { repository: 'b', actions: ['pull'] },
    { repository: 'a/x', actions: ['delete', 'push', 'pull'] },
    { repository: 'b', actions: ['push'] },
  ]);
  expect(formatScopes(set)).toEqual(['repository:a/x:pull,push,delete', 'repository:b:pull,push']);
});

test('the scope of a challenge is read, and what is not of the form left out', () => {
  const set = parseScopes('repository:host:5000/a:pull,push registry:catalog:* repository:a: nonsense :x:y');
  expect(formatScopes(set)).toEqual(['registry:catalog:*', 'repository:host:5000/a:pull,push']);
  expect(
    parseScopes(
      Array(1000)
        .fill('repository:a:b')
        .map((scope, at) => scope + at)
        .join(' '),
    ).size,
  ).toBe(1);
  expect(parseScopes(Array.from({ length: 1000 }, (_, at) => `repository:a${at}:pull`).join(' ')).size).toBe(16);
});

test('a set covers another if it allows all of its actions on all of its resources', () => {
  const of = (text: string) => parseScopes(text);
  expect(covers(of('repository:a:pull,push'), of('repository:a:pull'))).toBe(true);
  expect(covers(of('repository:a:pull'), of('repository:a:pull,push'))).toBe(false);
  expect(covers(of('repository:a:*'), of('repository:a:delete'))).toBe(true);
  expect(covers(of('repository:a:pull'), of('repository:a:pull repository:b:pull'))).toBe(false);
  expect(
    covers(union(of('repository:a:pull'), of('repository:b:pull')), of('repository:a:pull repository:b:pull')),
  ).toBe(true);
  expect(covers(of(''), of(''))).toBe(true);
});
