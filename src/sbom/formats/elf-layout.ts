// Reads the program headers of an ELF file: which bytes of the file are at which addresses.

export interface ElfSegment {
  /** First byte in the file. */
  readonly offset: number;
  readonly address: number;
  /** Number of bytes in the file. */
  readonly size: number;
  readonly isWritable: boolean;
  readonly isExecutable: boolean;
}

export interface ElfLayout {
  readonly pointerSize: 4 | 8;
  readonly isBigEndian: boolean;
  /** The segments that are loaded into memory. */
  readonly segments: readonly ElfSegment[];
}

const LOADED = 1;
const EXECUTABLE = 1;
const WRITABLE = 2;
const MAX_SEGMENTS = 64;
/** Sizes of the file's and of a program's header, and the places of their fields, for 32 and 64 bits. */
const FIELDS = {
  4: { header: 52, at: 28, entrySize: 42, count: 44, entry: 32, offset: 4, address: 8, size: 16, flags: 24 },
  8: { header: 64, at: 32, entrySize: 54, count: 56, entry: 56, offset: 8, address: 16, size: 32, flags: 4 },
} as const;

/** The layout, or nothing if the first bytes of the file are not those of an ELF file with all its headers, or if segments overlap. */
export function elfLayout(head: Buffer): ElfLayout | undefined {
  if (head.length < FIELDS[8].header || head.toString('latin1', 0, 4) !== '\x7fELF') return undefined;
  const pointerSize = head[4] === 1 ? 4 : 8;
  const isBigEndian = head[5] === 2;
  const fields = FIELDS[pointerSize];
  const short = (at: number): number => (isBigEndian ? head.readUInt16BE(at) : head.readUInt16LE(at));
  const word = (at: number): number => pointerAt(head, at, { pointerSize, isBigEndian });
  const start = word(fields.at);
  const count = short(fields.count);
  if (short(fields.entrySize) !== fields.entry || count > MAX_SEGMENTS) return undefined;
  if (start + count * fields.entry > head.length) return undefined;
  const segments: ElfSegment[] = [];
  for (let at = start; at < start + count * fields.entry; at += fields.entry) {
    if (int(head, at, isBigEndian) !== LOADED) continue;
    const flags = int(head, at + fields.flags, isBigEndian);
    segments.push({
      offset: word(at + fields.offset),
      address: word(at + fields.address),
      size: word(at + fields.size),
      isWritable: (flags & WRITABLE) !== 0,
      isExecutable: (flags & EXECUTABLE) !== 0,
    });
  }
  // Each byte is read once.
  const isOrdered = segments.every(({ offset }, at) => at === 0 || offset >= endOf(segments[at - 1] as ElfSegment));
  return isOrdered ? { pointerSize, isBigEndian, segments } : undefined;
}

/** The first byte behind a segment in the file. */
export function endOf({ offset, size }: ElfSegment): number {
  return offset + size;
}

/** The address at a place. Those above 2^53 are rounded: no program uses them. */
export function pointerAt(
  bytes: Buffer,
  at: number,
  { pointerSize, isBigEndian }: Pick<ElfLayout, 'pointerSize' | 'isBigEndian'>,
): number {
  if (pointerSize === 4) return int(bytes, at, isBigEndian);
  const [first, second] = [int(bytes, at, isBigEndian), int(bytes, at + 4, isBigEndian)];
  return isBigEndian ? first * 2 ** 32 + second : second * 2 ** 32 + first;
}

function int(bytes: Buffer, at: number, isBigEndian: boolean): number {
  return isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
}
