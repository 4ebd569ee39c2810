// Decodes the blocks of a tar archive that describe entries: ustar and GNU headers, and the records of pax headers.

export const BLOCK_BYTES = 512;

/** `long-*` and `pax` describe the next entry. `special`: devices and pipes. `other`: types that are not known. */
export type TarType =
  | 'file'
  | 'directory'
  | 'symlink'
  | 'link'
  | 'special'
  | 'other'
  | 'long-name'
  | 'long-link'
  | 'pax'
  | 'pax-global';

export interface TarHeader {
  readonly type: TarType;
  readonly name: string;
  /** Target of a link; empty if the header has none. */
  readonly linkname: string;
  readonly mode: number;
  /** Bytes of the body. Negative or NaN in an invalid header. */
  readonly size: number;
}

/** The records of a pax header that decide what an entry is. */
export type PaxRecords = Readonly<Partial<Record<'path' | 'linkpath' | 'size', string>>>;

/** Thrown for bytes that are not a tar archive. */
export class TarFault extends Error {
  override readonly name = 'TarFault';
}

/** Type flags by their character (POSIX.1-2001, ustar; GNU tar: K, L and N). A contiguous file (7) is a file too. */
const TYPES: Readonly<Record<string, TarType>> = {
  ...{
    '\0': 'file',
    0: 'file',
    1: 'link',
    2: 'symlink',
    3: 'special',
    4: 'special',
    5: 'directory',
    6: 'special',
    7: 'file',
  },
  ...{ x: 'pax', g: 'pax-global', K: 'long-link', L: 'long-name', N: 'long-name' },
};
const TYPE_BY_FLAG: ReadonlyMap<number | undefined, TarType> = new Map(
  Object.entries(TYPES).map(([flag, type]) => [flag.charCodeAt(0), type]),
);

const SPACE = 0x20;
const ZERO = 0x30;
const NAME_AT = 0;
const MODE_AT = 100;
const SIZE_AT = 124;
const CHECKSUM_AT = 148;
const TYPE_AT = 156;
const LINK_AT = 157;
const MAGIC_AT = 257;
const PREFIX_AT = 345;
const NAME_LENGTH = 100;
const PREFIX_LENGTH = 155;
/** The checksum field counts as eight spaces. */
const EMPTY_CHECKSUM = 8 * SPACE;
const USTAR = Buffer.from('ustar\0', 'latin1');
const GNU = Buffer.from('ustar  \0', 'latin1');

/** The header in the block at `at`, or undefined for a block of zeros. Throws TarFault. */
export function decodeHeader(bytes: Buffer, at: number): TarHeader | undefined {
  const sum = checksum(bytes, at);
  if (sum === EMPTY_CHECKSUM) return undefined;
  if (sum !== number(bytes, at + CHECKSUM_AT, 8)) throw new TarFault('the checksum of a tar header is wrong');
  const isUstar = startsWith(bytes, at + MAGIC_AT, USTAR);
  if (!isUstar && !startsWith(bytes, at + MAGIC_AT, GNU)) throw new TarFault('a tar header has an unknown format');
  let name = text(bytes, at + NAME_AT, NAME_LENGTH);
  if (isUstar && bytes[at + PREFIX_AT] !== 0) name = `${text(bytes, at + PREFIX_AT, PREFIX_LENGTH)}/${name}`;
  return {
    type: TYPE_BY_FLAG.get(bytes[at + TYPE_AT]) ?? 'other',
    name,
    linkname: text(bytes, at + LINK_AT, NAME_LENGTH),
    mode: number(bytes, at + MODE_AT, 8),
    size: number(bytes, at + SIZE_AT, 12),
  };
}

/** The text of a GNU long name or link, up to the first NUL. */
export function decodeLongText(bytes: Buffer): string {
  return text(bytes, 0, bytes.length);
}

/** Records are `LENGTH KEY=VALUE\n` (POSIX.1-2001, pax). Reading ends at the first invalid one. */
export function decodePax(bytes: Buffer): PaxRecords {
  const records: { path?: string; linkpath?: string; size?: string } = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(SPACE, at);
    const length = space === -1 || space - at > 10 ? Number.NaN : Number(bytes.toString('latin1', at, space));
    const equals = bytes.indexOf('=', space);
    if (!(length > 0 && at + length <= bytes.length) || equals === -1 || equals >= at + length) break;
    const key = equals - space > 16 ? '' : bytes.toString('latin1', space + 1, equals);
    if (key === 'path' || key === 'linkpath' || key === 'size') {
      records[key] = bytes.toString('utf8', equals + 1, at + length - 1);
    }
    at += length;
  }
  return records;
}

/** The sum of all bytes, where those of the checksum itself count as spaces. */
function checksum(bytes: Buffer, at: number): number {
  let sum = EMPTY_CHECKSUM;
  for (let index = at; index < at + CHECKSUM_AT; index++) sum += bytes[index] as number;
  for (let index = at + TYPE_AT; index < at + BLOCK_BYTES; index++) sum += bytes[index] as number;
  return sum;
}

function startsWith(bytes: Buffer, at: number, beginning: Buffer): boolean {
  return bytes.compare(beginning, 0, beginning.length, at, at + beginning.length) === 0;
}

/** The text of a field, which ends at its first NUL. */
function text(bytes: Buffer, at: number, length: number): string {
  if (bytes[at] === 0) return '';
  let end = at;
  while (end < at + length && bytes[end] !== 0) end++;
  return bytes.toString('utf8', at, end);
}

/** An octal number that spaces may surround, or a binary one (GNU) whose first bit is set. NaN if it is neither. */
function number(bytes: Buffer, at: number, length: number): number {
  if (((bytes[at] as number) & 0x80) !== 0) return binary(bytes, at, length);
  const limit = at + length;
  let start = at;
  while (start < limit && bytes[start] === SPACE) start++;
  let end = start;
  while (end < limit && bytes[end] !== SPACE) end++;
  while (start < end && bytes[start] === 0) start++;
  let value = 0;
  for (let index = start; index < end; index++) {
    const digit = (bytes[index] as number) - ZERO;
    // Whatever is not a digit ends the number. It is rare before the first one.
    if (!(digit >= 0 && digit <= 7))
      return index > start ? value : Number.parseInt(bytes.toString('utf8', start, end), 8);
    value = value * 8 + digit;
  }
  return value;
}

/** The first byte is 0x80 for a positive number, 0xff for the complement of a negative one. */
function binary(bytes: Buffer, at: number, length: number): number {
  const isNegative = bytes[at] === 0xff;
  if (!isNegative && bytes[at] !== 0x80) return Number.NaN;
  let value = 0;
  for (let index = at + 1; index < at + length; index++) {
    const byte = bytes[index] as number;
    value = value * 256 + (isNegative ? 0xff - byte : byte);
  }
  return isNegative ? -value : value;
}
