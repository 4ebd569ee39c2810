import { describe, expect, test } from '@jest/globals';
import { nextPage } from '../../../../src/oci/registry/http/link.ts';

const FROM = 'https://registry.example/v2/team/app/referrers/sha256:00?n=2';

const next = (header: string | undefined): string | undefined => {
  const url = nextPage(header, FROM);
  return url instanceof URL ? url.pathname + url.search : url;
};

describe('the next page of a Link header', () => {
  test.each([
    ['quoted', '</v2/a?last=x>; rel="next"'],
    ['unquoted, as olareg writes it', '</v2/a?last=x>; rel=next'],
    ['in capitals', '</v2/a?last=x>; REL="NEXT"'],
    ['without white space', '</v2/a?last=x>;rel=next'],
    ['after other parameters', '</v2/a?last=x>; title="a; rel=prev, b"; rel="next"'],
    ['among several relations', '</v2/a?last=x>; rel="last next"'],
    ['after another link', '</v2/first>; rel="first", </v2/a?last=x>; rel="next"'],
    ['absolute', '<https://registry.example/v2/a?last=x>; rel="next"'],
  ])('is found %s', (_, header) => {
    expect(next(header)).toBe('/v2/a?last=x');
  });

  test('keeps a comma within the target', () => {
    expect(next('</v2/a?last=x,y>; rel="next"')).toBe('/v2/a?last=x,y');
  });

  test('is resolved against the page that it came with', () => {
    expect(next('<?n=2&last=x>; rel="next"')).toBe('/v2/team/app/referrers/sha256:00?n=2&last=x');
  });

  test.each([
    ['no header', undefined],
    ['nothing', ''],
    ['another relation', '</v2/a>; rel="prev"'],
    ['a relation that only begins like it', '</v2/a>; rel="next-archive"'],
    ['no relation', '</v2/a>'],
    ['no brackets', '/v2/a; rel="next"'],
  ])('is not there with %s', (_, header) => {
    expect(next(header)).toBeUndefined();
  });

  test.each([
    ['another host', '<https://evil.example/v2/a>; rel="next"'],
    ['another scheme', '<http://registry.example/v2/a>; rel="next"'],
    ['another port', '<https://registry.example:8443/v2/a>; rel="next"'],
    ['what is no URL', '<https://[broken>; rel="next"'],
  ])('is elsewhere with %s', (_, header) => {
    expect(next(header)).toBe('elsewhere');
  });
});
