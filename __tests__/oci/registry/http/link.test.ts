import { describe, expect, test } from '@jest/globals';
import { nextPage } from '../../../../src/oci/registry/http/link.ts';

const FROM = 'https://registry.example/v2/team/app/referrers/sha256:00?n=2';

const next = (header: string | undefined): string | undefined => {
  const url = nextPage(header, FROM);
  return url instanceof URL ? url.pathname + url.search : url;
};

describe('the next page of a Link header', () => {
  test.each([
    ['a quoted relation', '</v2/a?last=x>; rel="next"'],
    ['an unquoted relation (olareg)', '</v2/a?last=x>; rel=next'],
    ['upper-case names', '</v2/a?last=x>; REL="NEXT"'],
    ['no white space', '</v2/a?last=x>;rel=next'],
    ['other parameters before the relation', '</v2/a?last=x>; title="a; rel=prev, b"; rel="next"'],
    ['several relations in one parameter', '</v2/a?last=x>; rel="last next"'],
    ['another link before it', '</v2/first>; rel="first", </v2/a?last=x>; rel="next"'],
    ['an absolute URL', '<https://registry.example/v2/a?last=x>; rel="next"'],
  ])('is found with %s', (_, header) => {
    expect(next(header)).toBe('/v2/a?last=x');
  });

  test('keeps a comma in its target', () => {
    expect(next('</v2/a?last=x,y>; rel="next"')).toBe('/v2/a?last=x,y');
  });

  test('is resolved against the URL of the current page', () => {
    expect(next('<?n=2&last=x>; rel="next"')).toBe('/v2/team/app/referrers/sha256:00?n=2&last=x');
  });

  test.each([
    ['no header', undefined],
    ['an empty header', ''],
    ['another relation', '</v2/a>; rel="prev"'],
    ['a relation that only starts with next', '</v2/a>; rel="next-archive"'],
    ['no relation', '</v2/a>'],
    ['no angle brackets', '/v2/a; rel="next"'],
  ])('is undefined with %s', (_, header) => {
    expect(next(header)).toBeUndefined();
  });

  test.each([
    ['another host', '<https://evil.example/v2/a>; rel="next"'],
    ['another scheme', '<http://registry.example/v2/a>; rel="next"'],
    ['another port', '<https://registry.example:8443/v2/a>; rel="next"'],
    ['an invalid URL', '<https://[broken>; rel="next"'],
  ])('is reported as elsewhere with %s', (_, header) => {
    expect(next(header)).toBe('elsewhere');
  });
});
