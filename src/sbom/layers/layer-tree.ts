// Collects how a layer's entries change the file system: names, links and whiteouts.
import type { Digest } from '../../oci/digest.ts';
import { BoundExceeded, type Bounds } from './bounds.ts';
import type { FileFacts, LayerRecord, Link, Note } from './layer-record.ts';
import { joinPath, normalPath, PathSet, parentOf } from './path.ts';

const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';

export class LayerTree {
  readonly #digest: Digest;
  readonly #bounds: Bounds;
  readonly #symlinks: Link[] = [];
  readonly #hardLinks: Link[] = [];
  readonly #whiteouts: string[] = [];
  readonly #opaque: string[] = [];
  readonly #parents = new Set<string>();
  #lastParent = '';
  readonly #directories = new PathSet();
  readonly #others = new PathSet();
  readonly #notes: Note[] = [];
  #droppedNotes = 0;
  #characters = 0;

  constructor(digest: Digest, bounds: Bounds) {
    this.#digest = digest;
    this.#bounds = bounds;
  }

  /**
   * The normal path of an entry's name. Undefined for entries that need no further processing: the root, a whiteout (which
   * is recorded) and a name that no runtime could unpack (which is noted).
   */
  place(name: string): string | undefined {
    if (name.length > this.#bounds.pathLength) {
      this.note(name, `skipped: its path exceeds ${this.#bounds.pathLength} characters`);
      return undefined;
    }
    const path = normalPath(name);
    if (path === undefined) {
      this.note(name, 'skipped: its name contains a NUL character');
      return undefined;
    }
    if (path === '') return undefined;
    if (depthOf(path) > this.#bounds.depth) {
      this.note(path, `skipped: nested deeper than ${this.#bounds.depth} directories`);
      return undefined;
    }
    const directory = parentOf(path);
    this.#inside(directory);
    const base = path.slice(path.lastIndexOf('/') + 1);
    if (!base.startsWith(WHITEOUT)) return path;
    this.#count(path);
    const gone = base.slice(WHITEOUT.length);
    if (base === OPAQUE) this.#opaque.push(directory);
    // Other names with the double prefix are internal to aufs.
    else if (gone.startsWith(WHITEOUT)) return undefined;
    else if (gone === '' || gone === '.' || gone === '..') this.note(path, 'skipped: a whiteout without a file name');
    else this.#whiteouts.push(joinPath(directory, gone));
    return undefined;
  }

  directory(path: string): void {
    this.#directories.add(path);
  }

  /** A file, or anything else that is neither directory nor symbolic link. */
  other(path: string): void {
    this.#others.add(path);
  }

  symlink(path: string, target: string): void {
    this.#others.add(path);
    if (!this.#follows(path, target)) return;
    this.#count(path + target);
    this.#symlinks.push({ path, target });
  }

  /** A hard link whose target must be passed to the cataloguers again, under this name. */
  hardLink(path: string, target: string): void {
    if (!this.#follows(path, target)) return;
    this.#count(path + target);
    this.#hardLinks.push({ path, target });
  }

  note(path: string, text: string): void {
    if (this.#notes.length >= this.#bounds.notes) this.#droppedNotes++;
    else this.#notes.push({ path: path.slice(0, this.#bounds.pathLength), text });
  }

  /** Adds a note about the whole layer. */
  noteLayer(text: string): void {
    this.#notes.unshift({ path: '', text });
  }

  record(facts: readonly FileFacts[]): LayerRecord {
    if (this.#droppedNotes > 0) this.noteLayer(`${this.#droppedNotes} more files were not read`);
    return {
      digest: this.#digest,
      facts,
      symlinks: this.#symlinks,
      hardLinks: this.#hardLinks,
      whiteouts: this.#whiteouts,
      opaque: this.#opaque,
      directories: this.#directories,
      implied: [...this.#parents].filter((parent) => !this.#directories.has(parent)),
      others: this.#others,
      notes: this.#notes,
    };
  }

  /** Entries of one directory usually follow each other, so most calls return at once. */
  #inside(directory: string): void {
    if (directory === this.#lastParent) return;
    this.#lastParent = directory;
    if (directory === '' || this.#parents.has(directory)) return;
    this.#parents.add(directory);
    this.#count(directory);
  }

  #follows(path: string, target: string): boolean {
    if (target !== '' && target.length <= this.#bounds.pathLength && !target.includes('\0')) return true;
    this.note(path, 'link not followed: its target is not a valid path');
    return false;
  }

  #count(text: string): void {
    this.#characters += text.length;
    if (this.#characters > this.#bounds.nameCharacters) {
      throw new BoundExceeded(
        `the names of its directories, links and whiteouts exceed ${this.#bounds.nameCharacters} characters`,
      );
    }
  }
}

function depthOf(path: string): number {
  let depth = 1;
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) depth++;
  return depth;
}
