// Passes the content of one file to the cataloguers that want it: as a stream, as a whole, or through a temporary file.
import { errorDetail, rethrowUnless } from '../../errors.ts';
import { type ArchiveBudget, type FileCataloguer, type Scanner, Unreadable } from '../cataloguers/cataloguer.ts';
import { FILE_SYSTEM_CODE, LargeFile } from './large-file.ts';
import { type EntryBody, WholeBody } from './tar-reader.ts';

/** A cataloguer, and the path under which it gets the file. */
export interface FileReader {
  readonly name: string;
  readonly cataloguer: FileCataloguer;
}

export interface FileScanner {
  readonly name: string;
  readonly cataloguer: string;
  readonly scanner: Scanner;
}

/** Keeps the facts that `read` returns, or a note about its error. */
export type Recorder = (path: string, cataloguer: string, read: () => unknown) => Promise<void>;

/** What reading a large archive holds at once: an archive inside it. */
const LARGE_HELD_BYTES = 64 * 1024 * 1024;
const NOTHING = new Uint8Array(0);

export interface FileContentOptions {
  readonly size: number;
  readonly readers: readonly FileReader[];
  readonly archives: ArchiveBudget;
  readonly record: Recorder;
}

/** The content of a file that is only scanned. */
export class ScannedContent implements EntryBody {
  readonly #scanners: readonly FileScanner[];
  readonly #record: Recorder;
  readonly #failures = new Map<FileScanner, unknown>();
  #active: readonly FileScanner[];

  constructor(scanners: readonly FileScanner[], record: Recorder) {
    this.#scanners = scanners;
    this.#active = scanners;
    this.#record = record;
  }

  write(bytes: Uint8Array): void {
    if (this.#active.length === 0) return;
    this.#active = this.#active.filter((one) => {
      try {
        return one.scanner.write(bytes);
      } catch (error) {
        // The recorder tells what is expected of foreign bytes from a bug.
        this.#failures.set(one, error);
        return false;
      }
    });
  }

  async end(): Promise<void> {
    for (const one of this.#scanners) {
      await this.#record(one.name, one.cataloguer, () => {
        if (this.#failures.has(one)) throw this.#failures.get(one);
        return one.scanner.end();
      });
    }
  }

  close(): void {}
}

/** The content of a file that cataloguers read, and that others may scan. */
export interface ReadContent extends EntryBody {
  /** Bytes of memory that it needs. */
  readonly heldBytes: number;
}

/** Content beyond what its cataloguers hold goes to a temporary file, if there is a place for one. */
export function readContent(options: FileContentOptions, scanned: ScannedContent | undefined): ReadContent {
  const { readers, size } = options;
  const isLarge = readers.every(({ cataloguer: { heldBytes } }) => heldBytes !== undefined && size > heldBytes);
  const large = isLarge ? openLargeFile() : undefined;
  return large === undefined ? new HeldContent(options, scanned) : new LargeContent(options, scanned, large);
}

class HeldContent implements ReadContent {
  readonly heldBytes: number;
  readonly #options: FileContentOptions;
  readonly #scanned: ScannedContent | undefined;
  readonly #whole: WholeBody;

  constructor(options: FileContentOptions, scanned: ScannedContent | undefined) {
    this.#options = options;
    this.#scanned = scanned;
    this.heldBytes = options.size;
    this.#whole = new WholeBody(options.size);
  }

  write(bytes: Buffer): void {
    this.#whole.write(bytes);
    this.#scanned?.write(bytes);
  }

  async end(): Promise<void> {
    const { readers, archives, record } = this.#options;
    const { bytes } = this.#whole;
    for (const { name, cataloguer } of readers) {
      await record(name, cataloguer.name, () => cataloguer.read({ path: name, bytes, archives }));
    }
    await this.#scanned?.end();
  }

  close(): void {}
}

class LargeContent implements ReadContent {
  readonly heldBytes = LARGE_HELD_BYTES;
  readonly #options: FileContentOptions;
  readonly #scanned: ScannedContent | undefined;
  readonly #large: LargeFile;
  #fault: Error | undefined;

  constructor(options: FileContentOptions, scanned: ScannedContent | undefined, large: LargeFile) {
    this.#options = options;
    this.#scanned = scanned;
    this.#large = large;
  }

  write(bytes: Buffer): void {
    this.#scanned?.write(bytes);
    if (this.#fault !== undefined) return;
    try {
      this.#large.append(bytes);
    } catch (error) {
      // The disk is full. The rest of the layer is read all the same.
      rethrowUnless(error, FILE_SYSTEM_CODE);
      this.#fault = error as Error;
    }
  }

  async end(): Promise<void> {
    const { readers, archives, record } = this.#options;
    await this.#scanned?.end();
    for (const { name, cataloguer } of readers) {
      await record(name, cataloguer.name, () => {
        const fault = this.#fault;
        if (fault !== undefined) throw new Unreadable(`could not be kept in a temporary file: ${errorDetail(fault)}`);
        return cataloguer.read({ path: name, bytes: NOTHING, large: this.#large, archives });
      });
    }
  }

  close(): void {
    this.#large.close();
  }
}

/** Undefined if there is no directory for temporary files, such as in a container with a read-only file system. */
function openLargeFile(): LargeFile | undefined {
  try {
    return new LargeFile();
  } catch (error) {
    rethrowUnless(error, FILE_SYSTEM_CODE);
    return undefined;
  }
}
