import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../../src/oci/digest.ts';
import {
  type Entry,
  entryOf,
  type FallbackIndex,
  merged,
  NEW_INDEX,
  parseFallbackIndex,
  serialiseFallbackIndex,
} from '../../../../src/oci/registry/referrers/fallback-index.ts';

const parse = (text: string): FallbackIndex => parseFallbackIndex(new TextEncoder().encode(text));
const serialise = (index: FallbackIndex): string => new TextDecoder().decode(serialiseFallbackIndex(index));
const entry = (digest: string): Entry => ({ digest, text: JSON.stringify({ digest }) });
const none: ReadonlySet<string> = new Set();

describe('a fallback index', () => {
  test('is new with the members that the specification asks for', () => {
    const index = merged(NEW_INDEX, [entry('sha256:b'), entry('sha256:a')], none);
    expect(serialise(index)).toBe(
      '{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json",' +
        '"manifests":[{"digest":"sha256:a"},{"digest":"sha256:b"}]}',
    );
  });

  test('keeps what others wrote byte for byte, numbers no double can hold and escapes included', () => {
    const foreign =
      '{ "digest" : "sha256:\\u0061", "size": 12345678901234567890.10, "note":"],}\\"\\\\", "x":{"y":[1,{"z":null}]} }';
    const text = `{\n "schemaVersion": 2,"annotations":{"big":1e999, "a":"1","a":"2"},"manifests" : [ ${foreign} ], "own":"\u00e9" }`;
    const index = parse(text);
    expect(index.entries).toEqual([{ digest: 'sha256:a', text: foreign }]);
    expect(serialise(merged(index, [entry('sha256:b')], none))).toBe(
      `{"schemaVersion": 2,"annotations":{"big":1e999, "a":"1","a":"2"},"manifests":[${foreign},{"digest":"sha256:b"}],"own":"\u00e9"}`,
    );
  });

  test('keeps entries that have no digest', () => {
    const index = parse('{"manifests":[1,"two",{"three":3},{"digest":4}]}');
    expect(serialise(merged(index, [], new Set(['4'])))).toBe('{"manifests":[1,"two",{"three":3},{"digest":4}]}');
  });

  test('has each digest once, the first entry of it', () => {
    const index = parse('{"manifests":[{"digest":"a","n":1},{"digest":"a","n":2}]}');
    expect(serialise(merged(index, [{ digest: 'a', text: '{"digest":"a","n":3}' }], none))).toBe(
      '{"manifests":[{"digest":"a","n":1}]}',
    );
  });

  test('loses what is removed and nothing else', () => {
    const index = parse('{"manifests":[{"digest":"a"},{"digest":"b"},{"digest":"c"}]}');
    expect(merged(index, [], new Set(['b'])).entries.map(({ digest }) => digest)).toEqual(['a', 'c']);
  });

  test.each([
    ['without a list', '{"schemaVersion":2}'],
    ['with null for a list', '{"manifests":null,"schemaVersion":2}'],
    ['with an empty list', '{"manifests":[ ],"schemaVersion":2}'],
  ])('gets one %s', (_, text) => {
    const index = parse(text);
    expect(index.entries).toEqual([]);
    const back = JSON.parse(serialise(merged(index, [entry('a')], none)));
    expect(back).toEqual({ schemaVersion: 2, manifests: [{ digest: 'a' }] });
  });

  test('with two lists has the last, as JSON parsers see it', () => {
    expect(parse('{"manifests":[{"digest":"a"}],"manifests":[{"digest":"b"}]}').entries).toEqual([entry('b')]);
  });

  test.each([
    ['no JSON', '{"manifests":'],
    ['no object', '[]'],
    ['no list', '{"manifests":{}}'],
  ])('that is %s is refused', (_, text) => {
    expect(() => parse(text)).toThrow(SyntaxError);
  });

  test('that is not UTF-8 is refused', () => {
    expect(() => parseFallbackIndex(new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]))).toThrow('utf-8');
  });

  test('passes megabytes of one annotation', () => {
    const long = 'x"'.repeat(1_000_000);
    const text = JSON.stringify({ manifests: [{ digest: 'a', annotations: { long } }] });
    expect(serialise(parse(text))).toBe(text);
  });

  test('means the same after a round trip, whatever JSON it is', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.array(fc.jsonValue()),
        fc.nat(4),
        (members, list, indent) => {
          const json = { ...members, manifests: list };
          expect(JSON.parse(serialise(parse(JSON.stringify(json, null, indent))))).toEqual(
            JSON.parse(JSON.stringify(json)),
          );
        },
      ),
    );
  });

  test('keeps every entry text through any number of merges', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1 });
    fc.assert(
      fc.property(texts, (digests) => {
        let index = NEW_INDEX;
        for (const digest of digests)
          index = parseFallbackIndex(serialiseFallbackIndex(merged(index, [entry(digest)], none)));
        expect(index.entries).toEqual(digests.map(entry));
      }),
    );
  });
});

test('the entry of a manifest has what a list shows of it', () => {
  const digest = digestOf('x');
  const full = entryOf({ mediaType: 'm', digest, size: 1, artifactType: 'a/b', annotations: { k: 'v' } });
  expect(full).toEqual({
    digest,
    text: `{"mediaType":"m","digest":"${digest}","size":1,"artifactType":"a/b","annotations":{"k":"v"}}`,
  });
  expect(entryOf({ mediaType: 'm', digest, size: 1, annotations: {}, data: 'x' }).text).toBe(
    `{"mediaType":"m","digest":"${digest}","size":1}`,
  );
});
