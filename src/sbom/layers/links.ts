// Resolves paths through the visible symbolic links of an image.
import { joinPath, parentOf } from './path.ts';

/** Links followed for one path before it counts as a loop, as in Linux. */
const MAX_LINKS = 40;
/** Alternative names built per image, a second of work: files below a directory times links to that directory. */
const MAX_NAMES = 1_000_000;
/** Path segments walked per image, which take a few seconds. This bounds chains of links to links. */
const MAX_STEPS = 50_000_000;

export class Links {
  readonly #targets = new Map<string, string>();
  readonly #maxSteps: number;
  #steps = 0;
  #names = 0;

  constructor(maxSteps = MAX_STEPS) {
    this.#maxSteps = maxSteps;
  }

  paths(): Iterable<string> {
    return this.#targets.keys();
  }

  /** `target` is absolute or relative to the link, as written in the archive. */
  set(path: string, target: string): void {
    this.#targets.set(path, target);
  }

  delete(path: string): void {
    this.#targets.delete(path);
  }

  /** True once the bound is reached and links are no longer followed. */
  get exhausted(): boolean {
    return this.#steps > this.#maxSteps || this.#names > MAX_NAMES;
  }

  /** False once the bound on alternative names is reached. */
  allowName(): boolean {
    return ++this.#names <= MAX_NAMES;
  }

  /** The path with all symbolic links resolved, or undefined for a loop. It need not exist. */
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

  /** The path with the links of its parent directories resolved, as unpacking an entry of that name would. */
  place(path: string): string {
    const parent = parentOf(path);
    if (parent === '') return path;
    const resolved = this.resolve(parent);
    return resolved === undefined || resolved === parent ? path : joinPath(resolved, path.slice(parent.length + 1));
  }
}
