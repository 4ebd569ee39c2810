// Reads a tar archive from chunks as they arrive, and passes on the bodies that are wanted without copying them.
import {
  BLOCK_BYTES,
  decodeHeader,
  decodeLongText,
  decodePax,
  type PaxRecords,
  TarFault,
  type TarHeader,
  type TarType,
} from './tar-header.ts';

/** Takes the body of one entry. */
export interface EntryBody {
  /** Takes the next bytes. The last ones are valid until `end` is over, all others only during the call. */
  write(bytes: Buffer): void;
  /** Called after the last byte. */
  end(): Promise<void> | undefined;
  /** Called once the body is no longer used, also if the archive ends within it. */
  close(): void;
}

/** Called for each entry, under its full name. The content is skipped unless a body takes it. */
export type EntryOpener = (header: TarHeader) => EntryBody | undefined | Promise<EntryBody | undefined>;

const MAX_LONG_BYTES = 4 * 1024 * 1024;
/** Container runtimes ignore the size of these. A reader that believes it would skip entries that they unpack. */
const WITHOUT_BODY: ReadonlySet<TarType> = new Set(['directory', 'symlink', 'link', 'special']);
const NO_SIZE = 'a tar header has no valid size';
const NO_RECORDS: PaxRecords = {};
const NOTHING = Buffer.alloc(0);

/**
 * Only those records of pax headers count that decide what an entry is. Global ones are ignored, as in container runtimes.
 * The time is linear in the bytes of the archive, and the memory is that of one extended header, whatever the bytes are.
 */
export class TarReader {
  readonly #open: EntryOpener;
  /** An incomplete block. */
  readonly #block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
  #blockBytes = 0;
  /** Bytes to come of the body, and from its end to the next block. */
  #left = 0;
  #padding = 0;
  #body: EntryBody | undefined;
  /** What extended headers state about the next entry. */
  #longName = '';
  #longLink = '';
  #records = NO_RECORDS;

  constructor(open: EntryOpener) {
    this.#open = open;
  }

  /** Resolves when the chunk is no longer used. Throws TarFault, and the errors of opener and bodies. */
  async write(chunk: Uint8Array): Promise<void> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let at = 0; at < bytes.length; ) {
      let waiting: Promise<void> | undefined;
      if (this.#left > 0) {
        const end = Math.min(bytes.length, at + this.#left);
        this.#left -= end - at;
        this.#body?.write(bytes.subarray(at, end));
        if (this.#left === 0) waiting = this.#endBody();
        at = end;
      } else if (this.#padding > 0) {
        const skipped = Math.min(bytes.length - at, this.#padding);
        this.#padding -= skipped;
        at += skipped;
      } else if (this.#blockBytes === 0 && bytes.length - at >= BLOCK_BYTES) {
        waiting = this.#begin(decodeHeader(bytes, at));
        at += BLOCK_BYTES;
      } else {
        const end = Math.min(bytes.length, at + BLOCK_BYTES - this.#blockBytes);
        this.#blockBytes += bytes.copy(this.#block, this.#blockBytes, at, end);
        if (this.#blockBytes === BLOCK_BYTES) {
          this.#blockBytes = 0;
          waiting = this.#begin(decodeHeader(this.#block, 0));
        }
        at = end;
      }
      // Most entries need no time of their own.
      if (waiting !== undefined) await waiting;
    }
  }

  /** Throws TarFault if the archive ends within an entry. */
  end(): void {
    if (this.#left > 0 || this.#padding > 0 || this.#blockBytes > 0) throw new TarFault('it ends within an entry');
  }

  /** Releases what an entry holds that was not read to its end. */
  close(): void {
    this.#body?.close();
    this.#body = undefined;
  }

  #begin(header: TarHeader | undefined): Promise<void> | undefined {
    if (header === undefined) return undefined;
    const extend = this.#extension(header.type);
    if (extend === undefined) return this.#beginEntry(this.#extended(header));
    if (!(header.size >= 0)) throw new TarFault(NO_SIZE);
    if (header.size > MAX_LONG_BYTES) throw new TarFault(`an extended tar header exceeds ${MAX_LONG_BYTES} bytes`);
    return this.#receive(header, new ExtendedHeader(header.size, extend));
  }

  /** What the content of an extended header changes; undefined for any other entry. */
  #extension(type: TarHeader['type']): ((bytes: Buffer) => void) | undefined {
    switch (type) {
      case 'long-name':
        return (bytes) => {
          this.#longName = decodeLongText(bytes);
        };
      case 'long-link':
        return (bytes) => {
          this.#longLink = decodeLongText(bytes);
        };
      case 'pax':
        return (bytes) => {
          this.#records = decodePax(bytes);
        };
      case 'pax-global':
        return () => undefined;
      default:
        return undefined;
    }
  }

  /** The header with the fields that extended headers replace. */
  #extended(header: TarHeader): TarHeader {
    const { path, linkpath, size } = this.#records;
    const extended = {
      ...header,
      name: path || this.#longName || header.name,
      linkname: linkpath || this.#longLink || header.linkname,
      ...(size && { size: Number.parseInt(size, 10) }),
    };
    this.#longName = this.#longLink = '';
    this.#records = NO_RECORDS;
    return extended;
  }

  #beginEntry(header: TarHeader): Promise<void> | undefined {
    if (!(header.size >= 0)) throw new TarFault(NO_SIZE);
    const body = this.#open(header);
    if (body instanceof Promise) return body.then((opened) => this.#receive(header, opened));
    return this.#receive(header, body);
  }

  #receive({ type, size }: TarHeader, body: EntryBody | undefined): Promise<void> | undefined {
    this.#body = body;
    this.#left = WITHOUT_BODY.has(type) ? 0 : size;
    this.#padding = (BLOCK_BYTES - (this.#left % BLOCK_BYTES)) % BLOCK_BYTES;
    return this.#left === 0 ? this.#endBody() : undefined;
  }

  #endBody(): Promise<void> | undefined {
    const ended = this.#body?.end();
    if (ended !== undefined) return ended.then(() => this.close());
    this.close();
    return undefined;
  }
}

class ExtendedHeader implements EntryBody {
  readonly #content: WholeBody;
  readonly #extend: (bytes: Buffer) => void;

  constructor(size: number, extend: (bytes: Buffer) => void) {
    this.#content = new WholeBody(size);
    this.#extend = extend;
  }

  write(bytes: Buffer): void {
    this.#content.write(bytes);
  }

  end(): undefined {
    this.#extend(this.#content.bytes);
  }

  close(): void {}
}

/** Collects a body of known size. A body that arrives in one piece is not copied. */
export class WholeBody {
  readonly #size: number;
  #bytes: Buffer = NOTHING;
  #length = 0;

  constructor(size: number) {
    this.#size = size;
  }

  write(bytes: Buffer): void {
    if (bytes.length === this.#size) {
      this.#bytes = bytes;
      return;
    }
    if (this.#length === 0) this.#bytes = Buffer.allocUnsafeSlow(this.#size);
    this.#length += bytes.copy(this.#bytes, this.#length);
  }

  /** The body, once it has been written to its end. */
  get bytes(): Buffer {
    return this.#bytes;
  }
}
