// The visible symbolic links of an image: where a path leads, and by which other names a directory is reached.
import { ancestors, joinPath, parentOf } from './path.ts';

/** Links followed for one path before it counts as a loop; what Linux allows. */
const MAX_LINKS = 40;
/** Names of one directory that are tried when a later layer may have used another one. */
const MAX_ALIASES = 64;
/** Path segments walked for one image, a few seconds' worth: chains of links to links, made to be slow, end here. */
const MAX_STEPS = 50_000_000;

export class Links {
  readonly #targets = new Map<string, string>();
  #aliases: Map<string, string[]> | undefined;
  readonly #maxSteps: number;
  #steps = 0;

  constructor(maxSteps = MAX_STEPS) {
    this.#maxSteps = maxSteps;
  }

  paths(): Iterable<string> {
    return this.#targets.keys();
  }

  has(path: string): boolean {
    return this.#targets.has(path);
  }

  /** `target` as the link states it, absolute or relative to the link. */
  set(path: string, target: string): void {
    this.#targets.set(path, target);
    this.#aliases = undefined;
  }

  delete(path: string): void {
    if (this.#targets.delete(path)) this.#aliases = undefined;
  }

  /** True once so much walking was asked for that links are not followed any more. */
  get exhausted(): boolean {
    return this.#steps > this.#maxSteps;
  }

  /** Where a path leads through every symbolic link, or undefined for a loop. What it leads to need not exist. */
  resolve(path: string): string | undefined {
    if (this.#targets.size === 0) return path;
    const rest = path.split('/').reverse();
    let at = '';
    let links = 0;
    for (let segment = rest.pop(); segment !== undefined; segment = rest.pop()) {
      if (++this.#steps > this.#maxSteps) return undefined;
      if (segment === '' || segment === '.') continue;
      if (segment === '..') {
        at = parentOf(at);
        continue;
      }
      const next = joinPath(at, segment);
      const target = this.#targets.get(next);
      if (target === undefined) {
        at = next;
        continue;
      }
      if (++links > MAX_LINKS) return undefined;
      if (target.startsWith('/')) at = '';
      rest.push(...target.split('/').reverse());
    }
    return at;
  }

  /** A path with the links of its parent directories followed, as unpacking an entry of that name would. */
  place(path: string): string {
    const parent = parentOf(path);
    if (parent === '') return path;
    const resolved = this.resolve(parent);
    return resolved === undefined || resolved === parent ? path : joinPath(resolved, path.slice(parent.length + 1));
  }

  /** A path's own name first, then its names through links to directories above it. */
  names(path: string): string[] {
    const aliases = this.#aliasesOf();
    if (aliases.size === 0) return [path];
    const names = [path];
    for (const above of ancestors(path)) {
      for (const alias of aliases.get(above) ?? []) names.push(alias + path.slice(above.length));
    }
    return names;
  }

  #aliasesOf(): Map<string, string[]> {
    if (this.#aliases !== undefined) return this.#aliases;
    const aliases = new Map<string, string[]>();
    for (const path of this.#targets.keys()) {
      const target = this.resolve(path);
      if (target === undefined || target === '' || target === path) continue;
      const known = aliases.get(target);
      if (known === undefined) aliases.set(target, [path]);
      else if (known.length < MAX_ALIASES) known.push(path);
    }
    this.#aliases = aliases;
    return aliases;
  }
}
