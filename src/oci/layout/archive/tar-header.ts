// Headers of tar archives: parsed from foreign bytes with every field checked, and made (POSIX.1-2017, pax, "ustar").

export const BLOCK = 512;
/** Characters of a path that a header holds by itself. */
const MAX_PATH = 100;

export interface TarHeader {
  readonly name: string;
  readonly size: number;
  /** The type flag: `0` for a file, `1` and `2` for links, `x` and `g` for pax records, `L` for a long name of GNU tar. */
  readonly type: string;
}

/** Undefined for a block of zeros, which ends an archive. Throws a SyntaxError for a block that is no header. */
export function parseHeader(block: Uint8Array): TarHeader | undefined {
  if (block.every((byte) => byte === 0)) return undefined;
  const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  if (sum !== octal(block.subarray(148, 156))) throw new SyntaxError('a header has a wrong checksum');
  const isUstar = text(block.subarray(257, 262)) === 'ustar' && block[262] === 0;
  const prefix = isUstar ? text(block.subarray(345, 500)) : '';
  const name = text(block.subarray(0, 100));
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: sizeOf(block.subarray(124, 136)),
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
  };
}

/** The records of a pax header: `LENGTH KEY=VALUE\n`, LENGTH in bytes. Throws a SyntaxError. */
export function parsePax(bytes: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.byteLength && bytes[at] !== 0; ) {
    const space = bytes.indexOf(0x20, at);
    const digits = space < 0 ? '' : text(bytes.subarray(at, space));
    const length = /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
    const record = bytes.subarray(space + 1, at + length);
    const equals = record.indexOf(0x3d);
    if (length <= space - at + 1 || at + length > bytes.byteLength || record.at(-1) !== 0x0a || equals < 1) {
      throw new SyntaxError('a pax header is malformed');
    }
    const decoder = new TextDecoder();
    records.set(decoder.decode(record.subarray(0, equals)), decoder.decode(record.subarray(equals + 1, -1)));
    at += length;
  }
  return records;
}

/**
 * The headers of a file: a pax header first if the path is too long for one. Files of 8 GiB and more have the size in binary,
 * as GNU tar and Go write it.
 */
export function fileHeaders(path: string, size: number): Uint8Array {
  if (path.length <= MAX_PATH) return header(path, size, '0');
  const record = paxRecord('path', path);
  const padded = Buffer.alloc(record.byteLength + paddingOf(record.byteLength));
  record.copy(padded);
  return Buffer.concat([header('pax', record.byteLength, 'x'), padded, header(path.slice(0, MAX_PATH), size, '0')]);
}

/** `LENGTH KEY=VALUE\n`, where LENGTH counts its own digits too. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.from(` ${key}=${value}\n`);
  let length = rest.byteLength;
  while (String(length).length + rest.byteLength !== length) length = String(length).length + rest.byteLength;
  return Buffer.concat([Buffer.from(String(length)), rest]);
}

function header(path: string, size: number, type: string): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  if (size < 8 ** 11) block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  else {
    block.writeBigUInt64BE(BigInt(size), 128);
    block[124] = 0x80;
  }
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write('ustar\u000000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** Zeros that fill the last block of a file. */
export function paddingOf(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

function sizeOf(field: Uint8Array): number {
  if (((field[0] ?? 0) & 0x80) === 0) return octal(field);
  // The highest bit says that the rest is binary; a set next one would make it negative.
  const value = field.reduce((total, byte, at) => total * 256 + (at === 0 ? byte & 0x7f : byte), 0);
  if (!Number.isSafeInteger(value)) throw new SyntaxError('a header has an impossible size');
  return value;
}

function octal(field: Uint8Array): number {
  const digits = /^[ \0]*([0-7]+)[ \0]*$/.exec(Buffer.from(field).toString('latin1'))?.[1];
  if (digits === undefined) throw new SyntaxError('a header has a malformed number');
  return Number.parseInt(digits, 8);
}

/** Up to the first zero byte. */
function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}
