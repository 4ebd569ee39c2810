// Layers laid over each other: which files, as cataloguers saw them, the image shows in the end.
import type { FileFacts, LayerRecord } from './layer-record.ts';
import { Links } from './links.ts';
import { ancestors } from './path.ts';

/** What cataloguers said of one file, at the path where the image shows it. */
export interface VisibleFile {
  readonly path: string;
  /** Position of the layer that brought it, 0 the lowest. */
  readonly layer: number;
  readonly facts: readonly FileFacts[];
}

/** A file that is wanted under the name of a link: the layer to read once more, and what to look for in it. */
export interface Unread {
  readonly layer: number;
  /** The file's path in the layer's archive. */
  readonly file: string;
  /** The path that it is wanted under. */
  readonly path: string;
}

/** A layer in its place above others. */
interface Placed {
  readonly record: LayerRecord;
  /** The names that the layer's archive may have for a path: its own, and those through links to directories above it. */
  names(path: string): readonly string[];
  /** Whether the layer deletes a path of the layers below, or puts something else in its place. */
  hides(path: string): boolean;
}

/** The image's files after the layers 0 to n, as far as cataloguers know them. `add` the layers from the lowest up. */
export class Overlay {
  readonly #layers: Placed[] = [];
  readonly #files = new Map<string, VisibleFile>();
  #sorted: readonly VisibleFile[] | undefined;
  readonly #links: Links;
  readonly #hardLinks = new Map<string, { readonly target: string; readonly layer: number }>();

  constructor(links = new Links()) {
    this.#links = links;
  }

  /** Takes away what the layer deletes or replaces, and lays what it has on top. */
  add(record: LayerRecord): void {
    // A link that the layer names itself is no way into a directory any more; with it gone, the rest can be placed.
    for (const path of [...this.#links.paths()]) {
      if (record.directories.has(path) || record.others.has(path)) this.#links.delete(path);
    }
    const below = this.#placed(record);
    const hidden = [...this.#links.paths()].filter(below.hides);
    for (const path of hidden) this.#links.delete(path);
    for (const { path, target } of record.symlinks) this.#links.set(this.#links.place(path), target);

    const isSame = hidden.length === 0 && record.symlinks.length === 0;
    const placed = isSame ? below : this.#placed(record);
    for (const path of [...this.#files.keys()]) if (placed.hides(path)) this.#files.delete(path);
    for (const path of [...this.#hardLinks.keys()]) if (placed.hides(path)) this.#hardLinks.delete(path);

    const layer = this.#layers.length;
    for (const facts of record.facts) this.#show(this.#links.place(facts.path), layer, facts);
    for (const { path, target } of record.hardLinks) this.#hardLinks.set(this.#links.place(path), { target, layer });
    this.#layers.push(placed);
    this.#sorted = undefined;
  }

  /** Every visible file that a cataloguer had something to say of, in the order of the paths. */
  files(): readonly VisibleFile[] {
    this.#sorted ??= [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return this.#sorted;
  }

  /** True where links were too many or too tangled to follow them all. */
  get tangled(): boolean {
    return this.#links.exhausted;
  }

  /**
   * Files that were not read under their own name although `wants` says yes to a link that leads to them, or `places`
   * names a path that does.
   */
  unread(wants: (path: string) => boolean, places: readonly string[]): Unread[] {
    const found = new Map<string, Unread>();
    const seek = (path: string, target: string | undefined, top: number): void => {
      if (target === undefined || target === path || this.#files.has(path) || this.#files.has(target)) return;
      const at = this.#locate(target, top);
      if (at !== undefined) found.set(path, { ...at, path });
    };
    const top = this.#layers.length - 1;
    for (const [path, { target, layer }] of this.#hardLinks) seek(path, this.#links.place(target), layer);
    for (const path of this.#links.paths()) if (wants(path)) seek(path, this.#links.resolve(path), top);
    for (const place of places) seek(place, this.#links.resolve(place), top);
    return [...found.values()];
  }

  #show(path: string, layer: number, facts: FileFacts): void {
    const there = this.#files.get(path);
    const before = there?.layer === layer ? there.facts : [];
    this.#files.set(path, { path, layer, facts: [...before, facts] });
  }

  #placed(record: LayerRecord): Placed {
    const ways = new Map<string, string[]>();
    for (const directory of record.implied) {
      const real = this.#links.resolve(directory);
      if (real === undefined || real === directory) continue;
      const known = ways.get(real);
      if (known === undefined) ways.set(real, [directory]);
      else known.push(directory);
    }
    const names = (path: string): readonly string[] => {
      if (ways.size === 0) return [path];
      const all = [path];
      for (const above of ancestors(path)) {
        for (const way of ways.get(above) ?? []) all.push(way + path.slice(above.length));
      }
      return all;
    };
    const deleted = new Set(record.whiteouts.map((path) => this.#links.place(path)));
    const opaque = new Set(record.opaque.map((path) => this.#links.resolve(path) ?? path));
    const isReplaced = (path: string): boolean => names(path).some((name) => record.others.has(name));
    const known = new Map<string, boolean>();
    const hidesDirectory = (path: string): boolean => {
      let hidden = known.get(path);
      if (hidden === undefined) {
        hidden = deleted.has(path) || opaque.has(path) || isReplaced(path);
        known.set(path, hidden);
      }
      return hidden;
    };
    const hides = (path: string): boolean => {
      if (opaque.has('') || deleted.has(path) || isReplaced(path)) return true;
      if (names(path).some((name) => record.directories.has(name))) return true;
      for (const above of ancestors(path)) if (hidesDirectory(above)) return true;
      return false;
    };
    return { record, names, hides };
  }

  /** The highest layer up to `top` that has a file at the path, and its name there. */
  #locate(path: string, top: number): { layer: number; file: string } | undefined {
    for (let layer = top; layer >= 0; layer--) {
      const { record, names, hides } = this.#layers[layer] as Placed;
      const file = names(path).find((name) => record.others.has(name));
      if (file !== undefined) return { layer, file };
      if (hides(path)) return undefined;
    }
    return undefined;
  }
}
