// Overlays layers and determines which catalogued files are visible in the image.
import type { FileFacts, LayerRecord } from './layer-record.ts';
import { Links } from './links.ts';
import { ancestors } from './path.ts';

/** The facts of one file, at its path in the image. */
export interface VisibleFile {
  readonly path: string;
  /** Index of the layer that contains it; 0 is the lowest. */
  readonly layer: number;
  readonly facts: readonly FileFacts[];
}

/** A file that a cataloguer wants under the name of a link: the layer to read again and the file to look for. */
export interface LinkedFile {
  readonly layer: number;
  /** The file's path in the layer's archive. */
  readonly file: string;
  /** The path of the link. */
  readonly path: string;
}

/** Up to this number of entries, the paths of a layer are looked up one by one. */
const SMALL_LAYER = 64;

/** A layer and its position-dependent effects. */
interface PlacedLayer {
  readonly record: LayerRecord;
  /** The names that the layer's archive may use for a path: the path itself, and paths through links to its parents. */
  names(path: string): readonly string[];
  /** True if the layer deletes or replaces a path of the layers below. */
  hides(path: string): boolean;
  /** Frees the memory for what `hides` has found out about directories. */
  forget(): void;
}

/** The catalogued files of the image after the layers 0 to n. Call `add` for each layer from the lowest up. */
export class Overlay {
  readonly #layers: PlacedLayer[] = [];
  readonly #files = new Map<string, VisibleFile>();
  #sorted: readonly VisibleFile[] | undefined;
  readonly #links: Links;
  readonly #hardLinks = new Map<string, { readonly target: string; readonly layer: number }>();

  constructor(links = new Links()) {
    this.#links = links;
  }

  /** Removes what the layer deletes or replaces, and adds its files. */
  add(record: LayerRecord): void {
    // The layer replaces links that it has entries for. Remove these first, because the rest is placed through links.
    for (const path of [...this.#links.paths()]) {
      if (record.directories.has(path) || record.others.has(path)) this.#links.delete(path);
    }
    const below = this.#placed(record);
    const hidden = [...this.#links.paths()].filter(below.hides);
    for (const path of hidden) this.#links.delete(path);
    for (const { path, target } of record.symlinks) this.#links.set(this.#links.place(path), target);

    const isSame = hidden.length === 0 && record.symlinks.length === 0;
    const placed = isSame ? below : this.#placed(record);
    let isChanged = record.facts.length > 0;
    for (const path of [...this.#files.keys()]) {
      if (!placed.hides(path)) continue;
      this.#files.delete(path);
      isChanged = true;
    }
    for (const path of [...this.#hardLinks.keys()]) if (placed.hides(path)) this.#hardLinks.delete(path);

    const layer = this.#layers.length;
    for (const facts of record.facts) this.#addFile(this.#links.place(facts.path), layer, facts);
    for (const { path, target } of record.hardLinks) this.#hardLinks.set(this.#links.place(path), { target, layer });
    placed.forget();
    this.#layers.push(placed);
    if (isChanged) this.#sorted = undefined;
  }

  /** Every visible file with facts, sorted by path. The same array as before if the last layer changed nothing. */
  files(): readonly VisibleFile[] {
    this.#sorted ??= [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return this.#sorted;
  }

  /** True if there were too many links to follow them all. */
  get linksExhausted(): boolean {
    return this.#links.exhausted;
  }

  /**
   * Files that were not read under their own name, but are wanted under the name of a link, or because a path in `places`
   * leads to them.
   */
  linkedFiles(wants: (path: string) => boolean, places: readonly string[]): LinkedFile[] {
    const found = new Map<string, LinkedFile>();
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

  #addFile(path: string, layer: number, facts: FileFacts): void {
    const there = this.#files.get(path);
    const before = there?.layer === layer ? there.facts : [];
    this.#files.set(path, { path, layer, facts: [...before, facts] });
  }

  #placed(record: LayerRecord): PlacedLayer {
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
        for (const way of ways.get(above) ?? []) {
          if (!this.#links.allowName()) return all;
          all.push(way + path.slice(above.length));
        }
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
    // In an image with very many layers, most have few entries, for which remembering directories costs more than it saves.
    const isSmall = ways.size === 0 && deleted.size === 0 && opaque.size === 0 && record.others.size <= SMALL_LAYER;
    const hides = (path: string): boolean => {
      if (isSmall) return record.others.hasPrefix(path) || record.directories.has(path);
      if (opaque.has('') || deleted.has(path) || isReplaced(path)) return true;
      if (names(path).some((name) => record.directories.has(name))) return true;
      for (const above of ancestors(path)) if (hidesDirectory(above)) return true;
      return false;
    };
    return { record, names, hides, forget: () => known.clear() };
  }

  /** The highest layer up to `top` with a file at the path, and the file's name in its archive. */
  #locate(path: string, top: number): { layer: number; file: string } | undefined {
    for (let layer = top; layer >= 0; layer--) {
      const { record, names, hides } = this.#layers[layer] as PlacedLayer;
      const file = names(path).find((name) => record.others.has(name));
      if (file !== undefined) return { layer, file };
      if (hides(path)) return undefined;
    }
    return undefined;
  }
}
