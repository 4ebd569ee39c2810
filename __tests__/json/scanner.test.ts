import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JsonError } from '../../src/json/error.ts';
import { JsonScanner } from '../../src/json/scanner.ts';
import type { Facts, Watch } from '../../src/json/watch.ts';

function scan(document: string | Uint8Array, watch: Watch = { places: [] }, chunkSize = 1 << 16): Facts {
  const scanner = new JsonScanner(watch);
  feed(scanner, document, chunkSize);
  return scanner.facts;
}

function feed(scanner: JsonScanner, document: string | Uint8Array, chunkSize: number): void {
  const bytes = typeof document === 'string' ? Buffer.from(document) : document;
  for (let at = 0; at < bytes.length; at += chunkSize)
    scanner.push(Uint8Array.from(bytes.subarray(at, at + chunkSize)));
  scanner.end();
}

function faultOf(document: string | Uint8Array, watch?: Watch, chunkSize?: number): JsonError {
  try {
    scan(document, watch, chunkSize);
  } catch (error) {
    if (error instanceof JsonError) return error;
    throw error;
  }
  throw new Error('it was taken as JSON');
}

const anyJson = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value, null, 1));
const chunkSizes = fc.integer({ min: 1, max: 40 });

describe('the grammar', () => {
  test('accepts all output of JSON.stringify, in chunks of any size', () => {
    fc.assert(fc.property(anyJson, chunkSizes, (text, size) => void scan(text, { places: ['a.b'] }, size)));
  });

  test('accepts and rejects damaged documents exactly as JSON.parse does', () => {
    const noise = fc.constantFrom(...'{}[]",:\\/0123456789.eE+-truefalsn \n\t\u0000é'.split(''));
    fc.assert(
      fc.property(anyJson, fc.nat(), noise, fc.nat(3), chunkSizes, (text, where, put, cut, size) => {
        const at = where % (text.length + 1);
        const damaged = text.slice(0, at) + put + text.slice(at + cut);
        let parses = true;
        try {
          JSON.parse(damaged);
        } catch {
          parses = false;
        }
        let scans = true;
        try {
          scan(damaged.toWellFormed(), { places: ['*', '[]'] }, size);
        } catch (error) {
          if (!(error instanceof JsonError)) throw error;
          scans = false;
        }
        expect({ damaged, scans }).toEqual({ damaged, scans: parses });
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['-0.5e+10', '0', '1E3', '"\\u00e9\\n"', 'null', '[]', '{}', ' [ 1 , { "a" : [ ] } ] ', '-1.25'])(
    'accepts %s',
    (text) => {
      expect(() => scan(text, undefined, 1)).not.toThrow();
    },
  );

  test.each([
    '01',
    '1.',
    '-',
    '+1',
    '.5',
    '1e',
    'nul',
    'tru e',
    "'a'",
    '{a:1}',
    '[1,]',
    '{"a":1,}',
    '"\\x"',
    '"\\u12g4"',
    '"\t"',
  ])('rejects %s', (text) => {
    expect(() => scan(text, undefined, 1)).toThrow(JsonError);
  });
});

describe('errors', () => {
  test.each([
    ['{"a": [1, 2', 'truncated', 11, 'the file ends inside the document, with 2 brackets still open'],
    ['{"a": "xy', 'truncated', 9, 'the file ends inside a string, with 1 bracket still open'],
    ['', 'truncated', 0, 'the file ends inside the document'],
    ['{"a":1}\n{"b":2}\n', 'trailing', 8, 'unexpected { after the end of the document'],
    ['{"a":1,\n "b" 2}', 'syntax', 13, 'expected a colon, found 2'],
    ['{"a"\u00a0:1}', 'syntax', 4, 'expected a colon, found byte 0xc2'],
    ['["a\nb"]', 'syntax', 3, 'a string contains the control character 0x0a'],
  ])('%j: %s at byte %i', (text, fault, offset, message) => {
    for (const size of [1, 3, 100]) {
      expect({ ...faultOf(text, undefined, size), message: faultOf(text, undefined, size).message }).toMatchObject({
        fault,
        offset,
        message,
      });
    }
  });

  test('state the line and column', () => {
    expect(faultOf('{\n  "a": 1,\n  "b": x\n}')).toMatchObject({ line: 3, column: 8 });
  });

  test('Latin-1 text is an encoding error at its first byte outside ASCII', () => {
    const latin1 = Buffer.from('{"name": "caf\u00e9 au lait"}', 'latin1');
    for (const size of [1, 2, 7, 100]) {
      expect(faultOf(latin1, undefined, size)).toMatchObject({ fault: 'encoding', offset: 13 });
      expect(faultOf(latin1, undefined, size).message).toContain('0xe9');
    }
  });

  test.each([
    ['a lone continuation byte', [0x80]],
    ['an overlong sequence', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code point above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a byte that starts no sequence', [0xff]],
  ])('%s is invalid UTF-8', (_, bytes) => {
    const document = Buffer.concat([Buffer.from('["é'), Buffer.from(bytes), Buffer.from('"]')]);
    for (const size of [1, 2, 3, 100])
      expect(faultOf(document, undefined, size)).toMatchObject({ fault: 'encoding', offset: 4 });
  });

  test('a deeply nested document is rejected at the depth limit', () => {
    expect(faultOf('['.repeat(100_000))).toMatchObject({ fault: 'depth', offset: 512 });
  });

  test('a duplicate of a watched key is rejected, because parsers differ in which value they use', () => {
    const watch = { places: ['predicateType'] };
    expect(faultOf('{"predicateType":"a","predicateType":"b"}', watch)).toMatchObject({ fault: 'duplicate' });
    expect(faultOf('{"predicateType":"a","predicate\\u0054ype":"b"}', watch)).toMatchObject({ fault: 'duplicate' });
    expect(() => scan('{"a":{"predicateType":"a"},"b":{"predicateType":"b"}}', watch)).not.toThrow();
  });
});

describe('facts', () => {
  const document = JSON.stringify({
    metadata: {
      timestamp: '2026-01-02T03:04:05Z',
      tools: { components: [{ name: 'syft', version: 1.5 }, { name: 'b\u2603' }] },
    },
    components: [{ type: 'library' }, { type: 'library' }, { type: 'machine-learning-model' }],
    results: { 'a.b': { alias: 'x' }, c: { alias: null } },
    flag: true,
  });
  const places = [
    'metadata.timestamp',
    'metadata.tools.components[0].name',
    'metadata.tools.components[].name',
    'metadata.tools.components[0].version',
    'components[].type',
    'components[]',
    'components',
    'results.*.alias',
    'flag',
    'absent',
  ];

  test.each([1, 2, 5, 13, 4096])('are the same in chunks of %i bytes', (size) => {
    const facts = scan(document, { places }, size);
    expect(facts.text('metadata.timestamp')).toBe('2026-01-02T03:04:05Z');
    expect(facts.text('metadata.tools.components[0].name')).toBe('syft');
    expect([...facts.texts('metadata.tools.components[].name')]).toEqual(['syft', 'b\u2603']);
    expect(facts.text('metadata.tools.components[0].version')).toBeUndefined();
    expect([...facts.texts('metadata.tools.components[0].version')]).toEqual(['1.5']);
    expect([...facts.texts('components[].type')]).toEqual(['library', 'machine-learning-model']);
    expect(facts.count('components[]')).toBe(3);
    expect(facts.type('components')).toBe('array');
    expect([...facts.texts('results.*.alias')]).toEqual(['x', 'null']);
    expect(facts.type('flag')).toBe('boolean');
    expect(facts.type('absent')).toBeUndefined();
    const range = facts.range('components');
    expect(JSON.parse(Buffer.from(document).subarray(range?.start, range?.end).toString())).toHaveLength(3);
  });

  test('throw if the place is not watched', () => {
    expect(() => scan('{}').text('a')).toThrow('a is not a watched place');
  });

  test('keep texts only up to a limit in length and number', () => {
    const facts = scan(JSON.stringify({ a: 'x'.repeat(5000) }), { places: ['a'] }, 64);
    expect([facts.count('a'), facts.texts('a').size, facts.type('a')]).toEqual([1, 0, 'string']);
    const many = scan(JSON.stringify(Array.from({ length: 5000 }, (_, at) => at)), { places: ['[]'] }, 64);
    expect([many.count('[]'), many.texts('[]').size]).toEqual([5000, 4096]);
  });
});

describe('elements', () => {
  test('are passed on whole and in order, in chunks of any size', () => {
    const list = fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(list, list, chunkSizes, (a, b, size) => {
        const got: [string, number, unknown][] = [];
        const scanner = new JsonScanner({ places: ['a[].x'], elements: ['a[]', 'b[]'] }, (...found) => got.push(found));
        feed(scanner, JSON.stringify({ a, skipped: [1], b }), size);
        const expected = [...a.map((v, at) => ['a[]', at, v]), ...b.map((v, at) => ['b[]', at, v])];
        expect(got).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
    );
  });

  test('are limited in size', () => {
    const scanner = new JsonScanner({ places: [], elements: ['[]'] });
    const half = Buffer.from(`["${'x'.repeat(9 * 1024 * 1024)}`);
    scanner.push(half);
    expect(() => scanner.push(half.subarray(2))).toThrow('[] has a value longer than 16777216 bytes');
  });
});

describe('an embedded document', () => {
  const watch: Watch = {
    places: ['payloadType'],
    embedded: [{ at: 'payload', places: ['predicateType', 'subject[].digest.sha256'] }],
  };
  const envelope = (payload: string): string =>
    JSON.stringify({ payload, payloadType: 'application/vnd.in-toto+json' });
  const statement = {
    subject: [{ digest: { sha256: 'aa' } }, { digest: { sha256: 'bb' } }],
    predicateType: 'https://x/é',
  };

  test.each([1, 3, 7, 1000])('is read while the outer document is streamed in chunks of %i bytes', (size) => {
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    for (const text of [
      envelope(payload),
      envelope(payload).replaceAll('/', '\\/'),
      envelope(payload).replaceAll('+', '\\u002b'),
    ]) {
      const facts = scan(text, watch, size);
      expect(facts.text('payload/predicateType')).toBe('https://x/é');
      expect([...facts.texts('payload/subject[].digest.sha256')]).toEqual(['aa', 'bb']);
      expect(facts.faultAt('payload')).toBeUndefined();
    }
  });

  test.each([
    ['!!!!', 'is not base64'],
    [Buffer.from('{"a":').toString('base64'), 'is not JSON: the file ends inside the document'],
    [Buffer.from('plain').toString('base64'), 'is not JSON: expected a value, found p'],
    ['eyJhIjox==fQ==', 'is not base64'],
    ['eyJhIjox====fQ==', 'is not base64'],
    ['eyJhIjoxfSA=eyJhIjoxfSA=', 'is not base64'],
    ['eyJhIjoxfSA=IA==', 'is not base64'],
    ['eyJhIjoxfSAgA', 'is not base64'],
  ])('is reported as a fault if it is invalid, and the outer document is still read: %s', (payload, fault) => {
    for (const size of [1, 4, 5, 1000]) {
      const facts = scan(envelope(payload), watch, size);
      expect(facts.text('payloadType')).toBe('application/vnd.in-toto+json');
      expect(facts.faultAt('payload')).toContain(fault);
    }
  });
});
