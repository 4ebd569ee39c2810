import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { elfLayout } from '../../../src/sbom/formats/elf-layout.ts';
import { GoStrings } from '../../../src/sbom/formats/go-strings.ts';
import { heldVersion } from '../../../src/sbom/formats/go-version.ts';

const ADDRESS = 0x40_0000;
const TEXTS = 4096;

interface Segment {
  readonly offset: number;
  readonly size: number;
  readonly flags: number;
}

function head(segments: readonly Segment[]): Buffer {
  const bytes = Buffer.alloc(TEXTS);
  bytes.write('\x7fELF\x02\x01\x01', 'latin1');
  bytes.writeBigUInt64LE(64n, 32);
  bytes.writeUInt16LE(56, 54);
  bytes.writeUInt16LE(segments.length, 56);
  for (const [index, { offset, size, flags }] of segments.entries()) {
    const at = 64 + index * 56;
    bytes.writeUInt32LE(1, at);
    bytes.writeUInt32LE(flags, at + 4);
    bytes.writeBigUInt64LE(BigInt(offset), at + 8);
    bytes.writeBigUInt64LE(BigInt(ADDRESS + offset), at + 16);
    bytes.writeBigUInt64LE(BigInt(size), at + 32);
  }
  return bytes;
}

/** A program with constants, and variables that refer to places in them. */
function program(constants: Buffer, variables: readonly (readonly [number, number])[]): Buffer {
  const size = Math.ceil(constants.length / 16) * 16;
  const data = Buffer.alloc(variables.length * 16 + 128);
  for (const [index, [at, length]] of variables.entries()) {
    data.writeBigUInt64LE(BigInt(ADDRESS + TEXTS + at), index * 16);
    data.writeBigUInt64LE(BigInt(length), index * 16 + 8);
  }
  const segments = [
    { offset: TEXTS, size, flags: 4 },
    { offset: TEXTS + size, size: data.length, flags: 6 },
  ];
  return Buffer.concat([head(segments), constants, Buffer.alloc(size - constants.length), data]);
}

function versionsIn(file: Buffer, chunk = file.length): string[] {
  const layout = elfLayout(file.subarray(0, TEXTS));
  if (layout === undefined) throw new Error('no layout');
  const strings = new GoStrings(layout);
  for (let at = 0; at < file.length && strings.write(file.subarray(at, at + chunk)); ) at += chunk;
  return strings.versions;
}

describe('a variable that holds a version', () => {
  const constants = Buffer.from('\x01\x029v1.2.3\0--3.146.0-rc.1\n....10.20.30\0\0', 'latin1');
  const at = (text: string): number => constants.indexOf(text);

  test('states the begin and the length of the text', () => {
    expect(versionsIn(program(constants, [[at('v1.2.3'), 6]]))).toEqual(['v1.2.3']);
    expect(versionsIn(program(constants, [[at('1.2.3'), 5]]))).toEqual(['1.2.3']);
    // With the newline of an embedded file.
    expect(versionsIn(program(constants, [[at('3.146.0'), 13]]))).toEqual(['3.146.0-rc.1']);
    expect(
      versionsIn(
        program(constants, [
          [at('10.20.30'), 8],
          [at('v1.2.3'), 6],
        ]),
      ),
    ).toEqual(['10.20.30', 'v1.2.3']);
  });

  test.each([
    ['of a part of the text', 'v1.2.3', 5],
    ['of more than the text', 'v1.2.3', 7],
    ['without the newline', '3.146.0', 12],
    ['within a number', '0.20.30', 9],
    ['of a negative or huge length', 'v1.2.3', Number.MAX_SAFE_INTEGER],
  ])('is none %s', (_, text, length) => {
    expect(versionsIn(program(constants, [[at(text), length]]))).toEqual([]);
  });

  test('is none without a reference, and none that is in code', () => {
    expect(versionsIn(program(constants, []))).toEqual([]);
    const file = program(constants, [[at('v1.2.3'), 6]]);
    file.writeUInt32LE(5, 64 + 4);
    expect(versionsIn(file)).toEqual([]);
  });

  test('is found at any place, whatever the chunks', () => {
    for (let before = 0; before < 300; before += 7) {
      const file = program(Buffer.concat([Buffer.alloc(before, '\xfe', 'latin1'), constants]), [
        [before + at('v1.2.3'), 6],
        [before + at('10.20.30'), 8],
      ]);
      for (const chunk of [1, 13, 64, 127, 128, 129, 1000])
        expect([before, chunk, versionsIn(file, chunk)]).toEqual([before, chunk, ['v1.2.3', '10.20.30']]);
    }
  });
});

describe('a hostile file', () => {
  test.each([
    [
      'segments that overlap',
      [
        { offset: 4096, size: 4096, flags: 4 },
        { offset: 5000, size: 4096, flags: 6 },
      ],
    ],
    ['more than 64 segments', Array.from({ length: 65 }, () => ({ offset: 4096, size: 0, flags: 4 }))],
  ])('with %s has no layout', (_, segments) => {
    expect(elfLayout(head(segments))).toBeUndefined();
  });

  test('whose headers are elsewhere has no layout', () => {
    const bytes = head([{ offset: 4096, size: 4096, flags: 4 }]);
    bytes.writeBigUInt64LE(2n ** 63n, 32);
    expect(elfLayout(bytes)).toBeUndefined();
    expect(elfLayout(bytes.subarray(0, 60))).toBeUndefined();
    expect(elfLayout(Buffer.alloc(4096))).toBeUndefined();
  });

  test('of arbitrary bytes has a layout or none', () => {
    const start = Buffer.from('\x7fELF', 'latin1');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 4000 }), (fields, bytes) => {
        const layout = elfLayout(Buffer.concat([start, fields, Buffer.alloc(400)]));
        if (layout === undefined) return;
        const strings = new GoStrings(layout);
        strings.write(bytes);
        expect(strings.versions).toEqual([]);
      }),
    );
  });

  test.each(['1.1.1\0', '1.1.1.1.1\n', 'go1.', '9', 'v1.2.3-0.0.0.0.0.0\0'])(
    'full of %j is read in linear time',
    (unit) => {
      const constants = Buffer.alloc(16 * 1024 * 1024, unit, 'latin1');
      const start = performance.now();
      const versions = versionsIn(program(constants, [[0, unit.length - 1]]), 65_536);
      expect(performance.now() - start).toBeLessThan(3000);
      // Too many texts for any of them to be certain.
      expect(versions).toEqual([]);
    },
  );
});

test.each([
  [['v1.2.3'], 'example.com/app', 'v1.2.3'],
  [['1.2.3', 'v1.2.3\n'], 'example.com/app', 'v1.2.3'],
  [['1.2.3', '1.21.4'], 'example.com/app', 'v1.2.3'],
  [['1.2.3', '1.2.4'], 'example.com/app', undefined],
  [['1.2.3'], 'example.com/app/v2', undefined],
  [['2.2.3'], 'example.com/app/v2', 'v2.2.3'],
  [['20.2.3'], 'example.com/app/v2', undefined],
  [[], 'example.com/app', undefined],
])('of the variables %j of %s, built with Go 1.21.4, the version is %s', (texts, module, expected) => {
  expect(heldVersion(texts, module, 'go1.21.4')).toBe(expected);
});
