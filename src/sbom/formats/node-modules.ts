// Resolves a package like Node: the nearest node_modules directory at or above the importing package.

/** Parent directories searched for one package. */
const MAX_PARENTS = 64;
/** Characters of paths built per tree: a hundred times the need of the largest applications, a second of work. */
const MAX_CHARACTERS = 200_000_000;

/** Packages by directory, such as `app/node_modules/debug`. */
export class NodeModules<T> {
  readonly #packages: ReadonlyMap<string, T>;
  #left = MAX_CHARACTERS;

  constructor(packages: ReadonlyMap<string, T>) {
    this.#packages = packages;
  }

  /** Resolves `name` for the package in `from`. Undefined if there is none, or if the bound is reached. */
  find(from: string, name: string): T | undefined {
    let directory = from;
    for (let hop = 0; hop < MAX_PARENTS && this.#left > 0; hop++) {
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
