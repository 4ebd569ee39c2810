// Passes the files of one layer to the cataloguers and collects their facts.
import { unexpectedDetail } from '../../errors.ts';
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import {
  type ArchiveBudget,
  type DirectoryCataloguer,
  type FileCataloguer,
  Unreadable,
} from '../cataloguers/cataloguer.ts';
import { BoundExceeded, type Bounds, type Budget } from './bounds.ts';
import { type FileReader, type FileScanner, type ReadContent, readContent, ScannedContent } from './file-content.ts';
import type { FileFacts } from './layer-record.ts';
import type { LayerTree } from './layer-tree.ts';
import { normalPath } from './path.ts';
import type { TarHeader } from './tar-header.ts';
import type { EntryBody } from './tar-reader.ts';

const EXECUTABLE = 0o755;
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

  /** Processes one entry. Returns what reads its content, if anything does. Throws BoundExceeded at a bound of the layer. */
  entry(header: TarHeader): EntryBody | undefined | Promise<EntryBody> {
    if (++this.#entries > this.#options.bounds.entries) {
      throw new BoundExceeded(`it has more than ${this.#options.bounds.entries} entries`);
    }
    const path = this.#tree.place(header.name);
    if (path === undefined) return undefined;
    // Of two entries with the same name the later one is valid.
    if (this.#options.only === undefined) {
      this.#facts.delete(path);
      this.#inDirectories(path, header.type === 'directory');
    }
    switch (header.type) {
      case 'file':
        this.#tree.other(path);
        return this.#file(path, header);
      case 'directory':
        this.#tree.directory(path);
        return undefined;
      case 'symlink':
        this.#tree.symlink(path, header.linkname);
        return undefined;
      case 'link':
        this.#tree.other(path);
        this.#hardLink(path, normalPath(header.linkname));
        return undefined;
      default:
        this.#tree.other(path);
        return undefined;
    }
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

  #file(path: string, { size, mode }: TarHeader): EntryBody | undefined | Promise<EntryBody> {
    const again = this.#options.only !== undefined;
    const names = again ? (this.#options.only.get(path) ?? []) : [path];
    const readers: FileReader[] = [];
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
    const scanned = scanners.length === 0 ? undefined : new ScannedContent(scanners, this.#record);
    if (readers.length === 0) return scanned;
    return this.#granted(readContent({ size, readers, archives: this.#archives, record: this.#record }, scanned));
  }

  /** The content, once the memory that it needs is free. */
  #granted(content: ReadContent): EntryBody | Promise<EntryBody> {
    const { budget } = this.#options;
    const body: EntryBody = {
      write: (bytes) => content.write(bytes),
      end: () => content.end(),
      close: () => {
        budget.release(content.heldBytes);
        content.close();
      },
    };
    return budget.acquire(content.heldBytes)?.then(() => body) ?? body;
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

  readonly #record = async (path: string, cataloguer: string, read: () => unknown): Promise<void> => {
    let facts: unknown;
    try {
      facts = await read();
    } catch (error) {
      // Any other error is a bug in the cataloguer, and foreign content must not be able to stop a build with it.
      const why = error instanceof Unreadable ? error.message : unexpectedDetail(error);
      this.#tree.note(path, `not read by ${cataloguer}: ${why.slice(0, 300)}`);
    }
    if (facts !== undefined) this.#add({ path, cataloguer, facts });
  };

  #add(facts: FileFacts): void {
    const list = this.#facts.get(facts.path);
    if (list !== undefined) list.push(facts);
    else this.#facts.set(facts.path, [facts]);
    if (this.#facts.size > this.#options.bounds.files) {
      throw new BoundExceeded(`it has more than ${this.#options.bounds.files} files that describe packages`);
    }
  }
}
