import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { TarFault, type TarHeader } from '../../../src/sbom/layers/tar-header.ts';
import { TarReader, WholeBody } from '../../../src/sbom/layers/tar-reader.ts';
import { END, paxRecord, rawEntry } from '../../support/raw-tar.ts';

interface Entry extends Omit<TarHeader, 'mode'> {
  readonly content: string;
}

interface Outcome {
  readonly entries: readonly Entry[];
  readonly isDamaged: boolean;
}

/** Entries with their content. Every piece is overwritten once the reader may no longer use it. */
async function read(archive: Uint8Array, pieces: readonly number[] = [], delay = false): Promise<Outcome> {
  const entries: Entry[] = [];
  const reader = new TarReader(({ mode: _, ...header }) => {
    const content = new WholeBody(Math.min(header.size, archive.length));
    const body = {
      write: (bytes: Buffer) => content.write(bytes),
      end: () => {
        const keep = (): void => {
          entries.push({ ...header, content: content.bytes.toString('latin1') });
        };
        if (delay) return Promise.resolve().then(keep);
        keep();
        return undefined;
      },
      close: () => undefined,
    };
    return delay ? Promise.resolve(body) : body;
  });
  try {
    for (const piece of split(archive, pieces)) {
      await reader.write(piece);
      piece.fill(0xee);
    }
    reader.end();
    return { entries, isDamaged: false };
  } catch (error) {
    if (!(error instanceof TarFault)) throw error;
    return { entries, isDamaged: true };
  }
}

function* split(bytes: Uint8Array, pieces: readonly number[]): Generator<Buffer> {
  let at = 0;
  for (const length of pieces) {
    yield Buffer.from(bytes.subarray(at, at + length));
    at += length;
  }
  yield Buffer.from(bytes.subarray(at));
}

const TYPES: Readonly<Record<string, TarHeader['type']>> = {
  ...{ file: 'file', 'contiguous-file': 'file', directory: 'directory', symlink: 'symlink', link: 'link' },
  ...{ 'character-device': 'special', 'block-device': 'special', fifo: 'special' },
};

/** The same by tar-stream, which read layers before. */
async function readByTarStream(archive: Uint8Array): Promise<Outcome> {
  const entries: Entry[] = [];
  const stream = extract();
  const reading = (async () => {
    for await (const entry of stream) {
      const parts: Uint8Array[] = [];
      for await (const part of entry) parts.push(part as Uint8Array);
      const { name, size = 0, linkname, type } = entry.header;
      const content = Buffer.concat(parts).toString('latin1');
      entries.push({ name, size, linkname: linkname ?? '', type: TYPES[type ?? ''] ?? 'other', content });
    }
  })();
  stream.end(Buffer.from(archive));
  return reading.then(
    () => ({ entries, isDamaged: false }),
    () => ({ entries, isDamaged: true }),
  );
}

/** Sets bytes of a header and corrects its checksum. */
function changed(entry: Buffer, at: number, bytes: Uint8Array | string): Buffer {
  const copy = Buffer.from(entry);
  copy.set(Buffer.from(bytes as Uint8Array), at);
  copy.fill(' ', 148, 156);
  const sum = copy.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return copy;
}

const text = fc.string({ unit: fc.constantFrom('a', 'B', '/', '.', 'é', '\u{10ffff}', ' ', '='), maxLength: 120 });
const content = fc.uint8Array({ maxLength: 1600 });
const entry = fc.oneof(
  fc
    .record({ name: text, link: text, type: fc.constantFrom(...'123456') })
    .map(({ name, link, type }) => rawEntry(name, '', { type, link })),
  // With a body: files, GNU's sparse files and volumes, unknown types and global pax headers.
  fc
    .record({ name: text, body: content, type: fc.constantFrom(...'07SVyzg', '\0') })
    .map(({ name, body, type }) => rawEntry(name, body, { type })),
  // A header that states another size.
  fc
    .record({ name: text, body: content, size: fc.nat(4000) })
    .map(({ name, body, size }) => rawEntry(name, body, { size })),
  // Long names and links of GNU.
  fc
    .record({ type: fc.constantFrom('K', 'L', 'N'), long: text.filter((one) => one !== '') })
    .map(({ type, long }) => rawEntry('././@LongLink', `${long}\0`, { type })),
  // Records of pax.
  fc
    .array(fc.tuple(fc.constantFrom('path', 'linkpath', 'mtime', 'comment'), text), { minLength: 1, maxLength: 4 })
    .map((records) => rawEntry('pax', records.map(([key, value]) => paxRecord(key, value)).join(''), { type: 'x' })),
  fc
    .tuple(fc.nat(3000), content)
    .map(([size, body]) =>
      Buffer.concat([rawEntry('pax', paxRecord('size', String(size)), { type: 'x' }), rawEntry('f', body)]),
    ),
  // GNU's magic, a prefix, and numbers in other forms.
  content.map((body) => changed(rawEntry('gnu', body), 257, 'ustar  \0')),
  fc
    .tuple(text, content)
    .map(([prefix, body]) => changed(rawEntry('file', body), 345, Buffer.from(`p${prefix}`).subarray(0, 155))),
  content.map((body) => {
    const size = Buffer.alloc(12);
    size[0] = 0x80;
    size.writeUInt32BE(body.length, 8);
    return changed(rawEntry('binary', body), 124, size);
  }),
  content.map((body) =>
    changed(rawEntry('spaces', body), 124, `  ${body.length.toString(8).padStart(9)}  `.slice(0, 12)),
  ),
  // Blocks of zeros, a wrong checksum, and no header at all.
  fc.nat(3).map((blocks) => Buffer.alloc(512 * blocks)),
  fc.tuple(content, fc.nat(511)).map(([body, at]) => {
    const one = rawEntry('damaged', body);
    one[at] = (one[at] as number) ^ 0x21;
    return one;
  }),
  fc.uint8Array({ minLength: 512, maxLength: 512 }).map((block) => Buffer.from(block)),
);

describe('the entries of an archive', () => {
  test('are those that tar-stream reads, however the bytes are split and wherever they are cut off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 12 }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        fc.boolean(),
        async (entries, pieces, cut, delay) => {
          const whole = Buffer.concat([...entries, END]);
          const archive = cut === null ? whole : whole.subarray(0, Math.floor(cut * whole.length));
          const [ours, theirs] = [await read(archive, pieces, delay), await readByTarStream(archive)];
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const A = rawEntry('a', 'first');
const B = rawEntry('b', 'second');

async function namesIn(...parts: readonly Uint8Array[]): Promise<string> {
  const { entries, isDamaged } = await read(Buffer.concat([...parts, END]));
  return `${entries.map(({ name }) => name).join(' ')}${isDamaged ? ' damaged' : ''}`;
}

describe('hostile headers', () => {
  test.each(['1', '2', '3', '4', '5', '6'])(
    'entries within the stated size of type %s are read, because a container runtime unpacks them',
    async (type) => {
      const cover = rawEntry('cover', '', { type, size: B.length });
      expect(await namesIn(A, cover, B)).toBe('a cover b');
    },
  );

  test.each([
    ['is binary, but neither positive nor negative', Buffer.from([0x81])],
    ['is negative, in binary', Buffer.alloc(12, 0xff).fill(0xfe, 11)],
    ['is negative, in octal', Buffer.from('-0000000005\0')],
    ['is not a number', Buffer.from('abcdefghijk\0')],
    ['is beyond every disk', Buffer.alloc(12, 0x7f).fill(0x80, 0, 1)],
  ])('a size that %s ends the archive, for files and for extended headers', async (_, size) => {
    expect(await namesIn(A, changed(B, 124, size), A)).toBe('a damaged');
    expect(await namesIn(A, changed(rawEntry('x', 'name\0', { type: 'L' }), 124, size), B)).toBe('a damaged');
  });

  test.each(['x', 'g', 'K', 'L'])('an extended header of type %s has at most 4 MiB', async (type) => {
    expect(await namesIn(A, rawEntry('x', Buffer.alloc(4 * 1024 * 1024), { type }), B)).toBe('a b');
    expect(await namesIn(A, rawEntry('x', '', { type, size: 4 * 1024 * 1024 + 1 }), B)).toBe('a damaged');
  });

  test('extended headers without content, repeated, and at the end of the archive change nothing else', async () => {
    const empty = ['x', 'g', 'K', 'L'].map((type) => rawEntry('x', '', { type }));
    expect(await namesIn(...empty, A, ...empty, B, ...empty)).toBe('a b');
    const long = rawEntry('x', 'long\0', { type: 'L' });
    expect(await namesIn(rawEntry('x', 'other\0', { type: 'L' }), long, A, B, long)).toBe('long b');
    const pax = rawEntry('x', paxRecord('path', 'pax'), { type: 'x' });
    expect(await namesIn(pax, long, A, B)).toBe('pax b');
  });

  test('a global pax header renames nothing', async () => {
    expect(await namesIn(rawEntry('x', paxRecord('path', 'hidden'), { type: 'g' }), A)).toBe('a');
  });

  test.each(['0 path=b\n', '-9 path=b\n', '99 path=b\n', '9path=b\n', 'path=b\n', '9 path b\n'])(
    'the invalid pax record %j is ignored, with those after it',
    async (record) => {
      const after = paxRecord('path', 'later');
      expect(await namesIn(rawEntry('x', `${record}${after}`, { type: 'x' }), A)).toBe('a');
    },
  );
});

describe('a body', () => {
  test('that arrives in one piece is not copied', async () => {
    const archive = Buffer.concat([A, END]);
    const whole = new WholeBody(5);
    const reader = new TarReader(() => ({
      write: (bytes) => whole.write(bytes),
      end: () => undefined,
      close: () => {},
    }));
    await reader.write(archive);
    expect(whole.bytes.buffer).toBe(archive.buffer);
    expect(whole.bytes.toString()).toBe('first');
  });

  test('is closed once, also when the archive ends within it or its end fails', async () => {
    for (const [archive, fails] of [
      [Buffer.concat([A, END]), false],
      [A.subarray(0, 514), false],
      [A, true],
    ] as const) {
      let closed = 0;
      const reader = new TarReader(() => ({
        write: () => undefined,
        end: async () => {
          if (fails) throw new TarFault('planned');
        },
        close: () => {
          closed++;
        },
      }));
      await reader.write(archive).catch((error: Error) => expect(error.message).toBe('planned'));
      reader.close();
      expect(closed).toBe(1);
    }
  });
});
