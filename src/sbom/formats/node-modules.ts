// Node's rule for finding a package: the nearest node_modules folder at or above the one who asks.

/** A folder, however deep, is at most below this many others that are looked in. */
const MAX_FOLDERS = 64;
/** Characters of paths made in one tree: a hundred times what the largest applications need, a second of work. */
const MAX_CHARACTERS = 200_000_000;

/** Packages by their folder, such as `app/node_modules/debug`. */
export class NodeModules<T> {
  readonly #packages: ReadonlyMap<string, T>;
  #left = MAX_CHARACTERS;

  constructor(packages: ReadonlyMap<string, T>) {
    this.#packages = packages;
  }

  /** What `name` leads to for a file of the package in `folder`; undefined where nothing is there, or too much was asked. */
  find(folder: string, name: string): T | undefined {
    let directory = folder;
    for (let hop = 0; hop < MAX_FOLDERS && this.#left > 0; hop++) {
      this.#left -= directory.length + name.length;
      const isModules = directory === 'node_modules' || directory.endsWith('/node_modules');
      const place =
        directory === ''
          ? `node_modules/${name}`
          : isModules
            ? `${directory}/${name}`
            : `${directory}/node_modules/${name}`;
      const found = this.#packages.get(place);
      if (found !== undefined || directory === '') return found;
      directory = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
    }
    return undefined;
  }
}
