// The small parts that checks share: package URLs, durations, schemas.
import { describe, expect, it } from '@jest/globals';
import { purlMatches } from '../../src/policy/package-url.ts';
import { compileSchema } from '../../src/policy/predicate-schema.ts';
import { ageText, bounded, counted, durationText, either, quoted, some } from '../../src/policy/text.ts';

describe('a package URL', () => {
  it.each([
    ['pkg:deb/debian/openssl', 'pkg:deb/debian/openssl@3.0?arch=amd64', true],
    ['pkg:deb/debian/openssl@3.0', 'pkg:deb/debian/openssl@3.0?arch=amd64', true],
    ['pkg:deb/debian/openssl@3.1', 'pkg:deb/debian/openssl@3.0', false],
    ['pkg:deb/debian/openssl?arch=arm64', 'pkg:deb/debian/openssl@3.0?arch=amd64', false],
    ['pkg:deb/debian/openssl?arch=amd64', 'pkg:deb/debian/openssl@3.0?arch=amd64&distro=12', true],
    ['pkg:deb/ubuntu/openssl', 'pkg:deb/debian/openssl@3.0', false],
    ['pkg:deb/debian/openssl', 'pkg:deb/debian/openssl-dev@3.0', false],
    ['pkg:npm/%40acme/app@1.0.0', 'pkg:npm/@acme/app@1.0.0', true],
    ['pkg:npm/@acme/app', 'pkg:npm/%40acme/app@1.0.0', true],
    ['pkg:DEB/debian/openssl', 'pkg:deb/debian/openssl@3', true],
    ['pkg:deb/debian/a@1%2B2', 'pkg:deb/debian/a@1+2', true],
    ['openssl', 'pkg:deb/debian/openssl@3.0', false],
    ['pkg:deb/debian/openssl', undefined, false],
    ['pkg:deb/debian/%', 'pkg:deb/debian/%', true],
  ])('%s names %s: %s', (wanted, found, expected) => {
    expect(purlMatches(wanted, found)).toBe(expected);
  });
});

describe('a text', () => {
  it('says durations in two units', () => {
    expect([0, 999, 61_000, 3_600_000, 93_600_000, 604_800_000].map(durationText)).toEqual([
      ...['0 s', '0 s', '1 min 1 s', '1 h', '1 d 2 h', '7 d'],
    ]);
    expect([ageText(0, 7_200_000), ageText(60_000, 0)]).toEqual(['2 h ago', 'in 1 min']);
  });

  it('counts and lists', () => {
    expect([counted(1, 'category'), counted(0, 'category'), counted(2, 'day')]).toEqual([
      '1 category',
      '0 categories',
      '2 days',
    ]);
    expect([either(['a']), either(['a', 'b']), either(['a', 'b', 'c'])]).toEqual(['a', 'a or b', 'a, b or c']);
    expect([some(['a', 'b', 'c']), some(['a', 'b', 'c', 'd'])]).toEqual(['a, b and c', 'a, b, c and 1 more']);
  });

  it('of a stranger is one bounded line', () => {
    expect(bounded(`a\r\n\u001b[31mb\u0000${'c'.repeat(1e6)}`, 20)).toBe(`a [31mb ${'c'.repeat(11)}…`);
    expect([quoted(undefined), quoted(''), quoted({ a: [1] }), quoted('x')]).toEqual([
      'absent',
      'absent',
      '"{\\"a\\":[1]}"',
      '"x"',
    ]);
  });
});

describe('a schema', () => {
  it('says where a value does not match', async () => {
    const check = await compileSchema({ properties: { a: { properties: { b: { type: 'integer' } } } } });
    expect(check({ a: { b: 1 } })).toBeUndefined();
    expect(check({ a: { b: 'x' } })).toBe('/a/b must be integer');
  });

  it('matches patterns in linear time', async () => {
    const check = await compileSchema({ pattern: '^(a+)+$' });
    expect(check(`${'a'.repeat(20_000)}!`)).toMatch(/must match pattern/);
  });

  it('is refused if it is invalid or refers to another host', async () => {
    await expect(compileSchema({ type: 'nothing' })).rejects.toThrow(/invalid schema/);
    await expect(compileSchema({ $ref: 'https://evil.example/schema' })).rejects.toThrow(/without remote references/);
    await expect(compileSchema({ pattern: '(?=a)' })).rejects.toThrow(/invalid schema/);
  });
});
