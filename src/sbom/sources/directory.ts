// Reads the lock files of a source directory, within bounds, and lists what they name.
import { constants, type Dirent } from 'node:fs';
import { open, opendir } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../../oci/digest.ts';
import { Unreadable } from '../cataloguers/cataloguer.ts';
import { catalogue } from '../components.ts';
import type { ImageSbom } from '../generate.ts';
import type { FileFacts, Note } from '../layers/layer-record.ts';
import type { VisibleFile } from '../layers/overlay.ts';
import { SOURCE_CATALOGUERS } from './catalogue.ts';

/** Directories of version control, of installed packages and of virtual environments. What they hold is in lock files. */
const SKIPPED: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  'vendor',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  'site-packages',
]);

export interface DirectoryBounds {
  readonly entries: number;
  readonly depth: number;
  readonly files: number;
  /** Bytes of all lock files together. */
  readonly bytes: number;
}

const BOUNDS: DirectoryBounds = { entries: 500_000, depth: 32, files: 2_000, bytes: 256 * 1024 * 1024 };

/** Further notes are counted. */
const MAX_NOTES = 500;

export type SourceSbom = Pick<ImageSbom, 'components' | 'hidden' | 'notes'>;

/**
 * Symbolic links are not followed, so that nothing outside of the directory is read. What could not be read is a note. Rejects
 * with the error of the file system if the directory itself cannot be listed.
 */
export async function readSources(root: string, bounds: Partial<DirectoryBounds> = {}): Promise<SourceSbom> {
  const reader = new DirectoryReader(root, { ...BOUNDS, ...bounds });
  await reader.read();
  const { notes } = reader;
  const layer = digestOf('');
  const found = catalogue([reader.files()], [layer], SOURCE_CATALOGUERS, (path, text) =>
    notes.push({ path: path.replace(/^\//, ''), text }),
  );
  const more = notes.length - MAX_NOTES;
  if (more > 0) notes.splice(MAX_NOTES, more, { path: '', text: `${more} more notes` });
  return { components: found.components, hidden: 0, notes };
}

class DirectoryReader {
  readonly notes: Note[] = [];
  readonly #root: string;
  readonly #bounds: DirectoryBounds;
  readonly #files: VisibleFile[] = [];
  #entries = 0;
  #bytes = 0;

  constructor(root: string, bounds: DirectoryBounds) {
    this.#root = root;
    this.#bounds = bounds;
  }

  files(): readonly VisibleFile[] {
    return this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Breadth first, so that a bound cuts off the deepest files. */
  async read(): Promise<void> {
    let level: readonly string[] = [''];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > this.#bounds.depth) {
        this.notes.push({ path: '', text: `directories deeper than ${this.#bounds.depth} levels were not read` });
        return;
      }
      const next: string[] = [];
      for (const directory of level) if (!(await this.#list(directory, next))) return;
      level = next;
    }
  }

  /** False once a bound is reached. */
  async #list(directory: string, next: string[]): Promise<boolean> {
    const entries: Dirent[] = [];
    let isWhole = true;
    try {
      isWhole = await this.#entriesOf(directory, entries);
    } catch (error) {
      if (directory === '') throw error;
      this.notes.push({ path: directory, text: `not read: ${codeOf(error)}` });
      return true;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) next.push(path);
      if (entry.isFile() && !(await this.#file(path))) return false;
    }
    if (isWhole) return true;
    this.notes.push({ path: '', text: `only the first ${this.#bounds.entries} entries were read` });
    return false;
  }

  /** Adds the entries one by one: all of a directory with millions of them would fill the memory. False once the bound is reached. */
  async #entriesOf(directory: string, entries: Dirent[]): Promise<boolean> {
    for await (const entry of await opendir(join(this.#root, directory), { bufferSize: 1024 })) {
      if (++this.#entries > this.#bounds.entries) return false;
      if (entry.isDirectory() || entry.isFile()) entries.push(entry);
    }
    return true;
  }

  /** False once a bound is reached. */
  async #file(path: string): Promise<boolean> {
    const cataloguers = SOURCE_CATALOGUERS.filter((one) => one.wants(path, 0o644));
    if (cataloguers.length === 0) return true;
    const bytes = await this.#bytesOf(path, Math.max(...cataloguers.map(({ maxBytes }) => maxBytes)));
    if (bytes === undefined) return true;
    this.#bytes += bytes.byteLength;
    if (this.#bytes > this.#bounds.bytes || this.#files.length >= this.#bounds.files) {
      this.notes.push({ path, text: `not read, like all after it: the lock files exceed the limits of the generator` });
      return false;
    }
    const facts: FileFacts[] = [];
    for (const cataloguer of cataloguers) {
      try {
        const found: unknown = await cataloguer.read({ path, bytes });
        if (found !== undefined) facts.push({ path, cataloguer: cataloguer.name, facts: found });
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        this.notes.push({ path, text: `not read by ${cataloguer.name}: ${error.message}` });
      }
    }
    if (facts.length > 0) this.#files.push({ path, layer: 0, facts });
    return true;
  }

  /** A file that was replaced by a link or a device since it was listed is not read. */
  async #bytesOf(path: string, maxBytes: number): Promise<Uint8Array | undefined> {
    try {
      const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
      await using file = await open(join(this.#root, path), flags);
      const stat = await file.stat();
      if (!stat.isFile()) return undefined;
      const { size } = stat;
      if (size > maxBytes) {
        this.notes.push({ path, text: `not read: its ${size} bytes exceed the limit of ${maxBytes}` });
        return undefined;
      }
      const bytes = Buffer.alloc(size);
      const { bytesRead } = await file.read(bytes, 0, size, 0);
      return bytes.subarray(0, bytesRead);
    } catch (error) {
      this.notes.push({ path, text: `not read: ${codeOf(error)}` });
      return undefined;
    }
  }
}

/** The code of an error of the file system. Throws any other error. */
function codeOf(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof syscall !== 'string' || code === undefined) throw error;
  return code;
}
