// Writes tar archives piece by piece, right or wrong, for images that no build tool would make.

export interface Member {
  readonly name: string;
  readonly content?: string | Uint8Array;
  /** The type flag: `0` a file, `2` a symbolic link, `g` and `x` pax headers. */
  readonly type?: string;
  readonly target?: string;
}

const BLOCK = 512;
export const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK);

export function header({ name, type = '0', target = '' }: Member, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const field = (value: number, digits: number): string => `${value.toString(8).padStart(digits, '0')}\0`;
  block.write(name.slice(0, 100), 0);
  block.write(field(0o644, 7) + field(0, 7) + field(0, 7) + field(size, 11) + field(0, 11), 100);
  block.write('        ', 148);
  block.write(type, 156);
  block.write(target.slice(0, 100), 157);
  block.write('ustar\x0000', 257, 'latin1');
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

export function member(entry: Member): Buffer {
  const content = Buffer.from(entry.content ?? '');
  const padding = (BLOCK - (content.length % BLOCK)) % BLOCK;
  return Buffer.concat([header(entry, content.length), content, Buffer.alloc(padding)]);
}

/** One record of a pax header, which begins with its own length in decimal digits. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest);
  length += String(length + String(length).length).length;
  return `${length}${rest}`;
}
