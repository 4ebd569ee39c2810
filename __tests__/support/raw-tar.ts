// Writes tar entries byte by byte, including invalid ones.

export interface RawHeader {
  /** The type flag: `0` file, `1` hard link, `2` symbolic link, `5` directory, `x` pax, `g` global pax, `L` GNU long name. */
  readonly type?: string;
  readonly link?: string;
  /** The size in the header, where it is not that of the content. */
  readonly size?: number;
  /** The field of the size, one character per byte, where it is not an octal number. */
  readonly sizeField?: string;
  readonly mode?: number;
}

const BLOCK = 512;
/** The end of an archive. */
export const END = Buffer.alloc(2 * BLOCK);

export function rawEntry(name: string, content: string | Uint8Array = '', header: RawHeader = {}): Buffer {
  const { type = '0', link = '', mode = 0o644 } = header;
  const bytes = Buffer.from(content as Uint8Array);
  const block = Buffer.alloc(BLOCK);
  block.write(name, 0, 100);
  block.write(`${mode.toString(8).padStart(7, '0')}\0`, 100);
  block.write('0000000\x000000000\0', 108);
  block.write(`${(header.size ?? bytes.length).toString(8).padStart(11, '0')}\0`, 124);
  if (header.sizeField !== undefined) block.write(header.sizeField, 124, 12, 'latin1');
  block.write('00000000000\0', 136);
  block.write('        ', 148);
  block.write(type, 156);
  block.write(link, 157, 100);
  block.write('ustar\u000000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return Buffer.concat([block, bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)]);
}

/** One record of a pax header. */
export function paxRecord(key: string, value: string): string {
  const length = key.length + Buffer.byteLength(value) + 3;
  const digits = String(length + String(length).length).length;
  return `${length + digits} ${key}=${value}\n`;
}
