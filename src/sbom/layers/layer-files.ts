// Passes the files of one layer to the cataloguers and collects their facts.

import type { Header } from 'tar-stream';
import { errorDetail, rethrowUnless, unexpectedDetail } from '../../errors.ts';
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import {
  type ArchiveBudget,
  type DirectoryCataloguer,
  type FileCataloguer,
  type Scanner,
  Unreadable,
} from '../cataloguers/cataloguer.ts';
import { BoundExceeded, type Bounds, type Budget } from './bounds.ts';
import { FILE_SYSTEM_CODE, LargeFile } from './large-file.ts';
import type { FileFacts } from './layer-record.ts';
import type { LayerTree } from './layer-tree.ts';
import { normalPath } from './path.ts';

/** The content of an entry. It must be read to its end or resumed before the next entry arrives. */
export type Body = AsyncIterable<Uint8Array> & { resume(): unknown };

const EXECUTABLE = 0o755;
const SLICE_BYTES = 512 * 1024;

/** What reading a large archive holds at once: an archive inside it. */
const LARGE_HELD_BYTES = 64 * 1024 * 1024;
const NOTHING = new Uint8Array(0);

interface Reader {
  readonly name: string;
  readonly cataloguer: FileCataloguer;
}

interface FileScanner {
  readonly name: string;
  readonly cataloguer: string;
  readonly scanner: Scanner;
}

export interface LayerFilesOptions {
  readonly cataloguers: readonly AnyCataloguer[];
  readonly bounds: Bounds;
  readonly budget: Budget;
  readonly only?: ReadonlyMap<string, readonly string[]>;
  /** Size of the layer's blob. */
  readonly layerBytes: number;
}

export class LayerFiles {
  readonly #tree: LayerTree;
  readonly #options: LayerFilesOptions;
  readonly #keepers: readonly FileCataloguer[];
  readonly #facts = new Map<string, FileFacts[]>();
  readonly #archives: ArchiveBudget;
  readonly #directories: readonly DirectoryCataloguer[];
  #entries = 0;

  constructor(tree: LayerTree, options: LayerFilesOptions) {
    this.#tree = tree;
    this.#options = options;
    const { archiveFloorBytes, archiveRatio, archiveEntries } = options.bounds;
    this.#archives = { bytes: archiveFloorBytes + archiveRatio * options.layerBytes, entries: archiveEntries };
    this.#keepers = options.cataloguers.filter((cataloguer) => 'read' in cataloguer);
    this.#directories = options.cataloguers.filter((cataloguer) => 'directory' in cataloguer);
  }

  /** Processes one entry and reads its body to the end. Throws BoundExceeded when the layer reaches a bound. */
  async entry(header: Header, body: Body): Promise<void> {
    if (++this.#entries > this.#options.bounds.entries) {
      throw new BoundExceeded(`it has more than ${this.#options.bounds.entries} entries`);
    }
    const path = this.#tree.place(header.name);
    if (path !== undefined) {
      // Of two entries with the same name the later one is valid.
      if (this.#options.only === undefined) {
        this.#facts.delete(path);
        this.#inDirectories(path, header.type === 'directory');
      }
      switch (header.type) {
        case 'file':
        case 'contiguous-file':
          this.#tree.other(path);
          await this.#file(path, header, body);
          break;
        case 'directory':
          this.#tree.directory(path);
          break;
        case 'symlink':
          this.#tree.symlink(path, header.linkname);
          break;
        case 'link':
          this.#tree.other(path);
          this.#hardLink(path, normalPath(header.linkname));
          break;
        default:
          this.#tree.other(path);
      }
    }
    body.resume();
  }

  /** Passes on the directory that the path is, or is in. An archive need not have an entry for a directory with files. */
  #inDirectories(path: string, isDirectory: boolean): void {
    for (const cataloguer of this.#directories) {
      const { name, parent } = cataloguer;
      if (!path.startsWith(parent) || path[parent.length] !== '/') continue;
      const end = path.indexOf('/', parent.length + 1);
      if (end === -1 && !isDirectory) continue;
      const directory = end === -1 ? path : path.slice(0, end);
      if (this.#facts.get(directory)?.some((one) => one.cataloguer === name)) continue;
      const facts = cataloguer.directory(directory);
      if (facts !== undefined) this.#add({ path: directory, cataloguer: name, facts });
    }
  }

  facts(): FileFacts[] {
    return [...this.#facts.values()].flat();
  }

  async #file(path: string, header: Header, body: Body): Promise<void> {
    const names = this.#options.only === undefined ? [path] : (this.#options.only.get(path) ?? []);
    const size = header.size;
    const mode = header.mode;
    const again = this.#options.only !== undefined;
    const readers: Reader[] = [];
    const scanners: FileScanner[] = [];
    for (const name of names) {
      for (const cataloguer of this.#options.cataloguers) {
        if ('read' in cataloguer) {
          if (!cataloguer.wants(name, mode) && !(again && cataloguer.places?.includes(name))) continue;
          if (size <= cataloguer.maxBytes) readers.push({ name, cataloguer });
          else this.#tree.note(name, `not read: its ${size} bytes exceed the limit of ${cataloguer.maxBytes}`);
        } else if ('scan' in cataloguer && !again) {
          const scanner = cataloguer.scan(name, mode, size);
          if (scanner !== undefined) scanners.push({ name, cataloguer: cataloguer.name, scanner });
        }
      }
    }
    if (readers.length === 0) return scanners.length === 0 ? undefined : this.#scan(scanners, body);
    const large = readers.every(({ cataloguer: { heldBytes } }) => heldBytes !== undefined && size > heldBytes)
      ? openLargeFile()
      : undefined;
    const held = large === undefined ? size : LARGE_HELD_BYTES;
    await this.#options.budget.acquire(held);
    try {
      if (large === undefined) await this.#read(readers, scanners, await whole(body, size));
      else await this.#readLarge(readers, scanners, { body, size, large });
    } finally {
      this.#options.budget.release(held);
      large?.close();
    }
  }

  async #read(readers: readonly Reader[], scanners: readonly FileScanner[], bytes: Uint8Array): Promise<void> {
    for (const { name, cataloguer } of readers) {
      await this.#record(name, cataloguer.name, () => cataloguer.read({ path: name, bytes, archives: this.#archives }));
    }
    for (const { name, cataloguer, scanner } of scanners) {
      // Scanners copy what they are given.
      for (let at = 0; at < bytes.length && scanner.write(bytes.subarray(at, at + SLICE_BYTES)); ) at += SLICE_BYTES;
      await this.#record(name, cataloguer, () => scanner.end());
    }
  }

  async #readLarge(
    readers: readonly Reader[],
    scanners: readonly FileScanner[],
    { body, size, large }: { readonly body: Body; readonly size: number; readonly large: LargeFile },
  ): Promise<void> {
    let fault: unknown;
    const scanned = copied(body, (chunk) => {
      if (fault !== undefined) return;
      try {
        large.append(chunk);
      } catch (error) {
        // The disk is full. The rest of the layer is read all the same.
        rethrowUnless(error, FILE_SYSTEM_CODE);
        fault = error;
      }
    });
    await this.#scan(scanners, scanned);
    if (fault === undefined && large.size !== size) throw new BoundExceeded('it ends within a file');
    for (const { name, cataloguer } of readers) {
      await this.#record(name, cataloguer.name, () => {
        if (fault !== undefined) throw new Unreadable(`could not be kept in a temporary file: ${errorDetail(fault)}`);
        return cataloguer.read({ path: name, bytes: NOTHING, large, archives: this.#archives });
      });
    }
  }

  /** Passes the body to scanners. Reads it to the end even if no scanner needs more, because stopping ends the archive. */
  async #scan(scanners: readonly FileScanner[], body: AsyncIterable<Uint8Array>): Promise<void> {
    let active = scanners;
    for await (const chunk of body) {
      if (active.length > 0) active = active.filter(({ scanner }) => scanner.write(chunk));
    }
    for (const { name, cataloguer, scanner } of scanners) await this.#record(name, cataloguer, () => scanner.end());
  }

  /** A hard link follows its target: the facts of the target apply to the link too if a cataloguer wants its name. */
  #hardLink(path: string, target: string | undefined): void {
    if (this.#options.only !== undefined || target === undefined) return;
    const known = this.#facts.get(target) ?? [];
    for (const { cataloguer, facts } of known) {
      const keeper = this.#keepers.find(({ name }) => name === cataloguer);
      if (keeper === undefined || keeper.wants(path, EXECUTABLE)) this.#add({ path, cataloguer, facts });
    }
    const missing = this.#keepers.some(
      (keeper) => keeper.wants(path, EXECUTABLE) && !known.some(({ cataloguer }) => cataloguer === keeper.name),
    );
    if (missing) this.#tree.hardLink(path, target);
  }

  async #record(path: string, cataloguer: string, read: () => unknown): Promise<void> {
    let facts: unknown;
    try {
      facts = await read();
    } catch (error) {
      // Any other error is a bug in the cataloguer, and foreign content must not be able to stop a build with it.
      const why = error instanceof Unreadable ? error.message : unexpectedDetail(error);
      this.#tree.note(path, `not read by ${cataloguer}: ${why.slice(0, 300)}`);
    }
    if (facts !== undefined) this.#add({ path, cataloguer, facts });
  }

  #add(facts: FileFacts): void {
    const list = this.#facts.get(facts.path);
    if (list !== undefined) list.push(facts);
    else this.#facts.set(facts.path, [facts]);
    if (this.#facts.size > this.#options.bounds.files) {
      throw new BoundExceeded(`it has more than ${this.#options.bounds.files} files that describe packages`);
    }
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

/** Passes the body on, and each chunk to `take`. */
async function* copied(body: Body, take: (chunk: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    take(chunk);
    yield chunk;
  }
}

/** The body in one buffer. */
async function whole(body: Body, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafeSlow(size);
  let at = 0;
  for await (const chunk of body) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  if (at !== size) throw new BoundExceeded('it ends within a file');
  return bytes;
}
