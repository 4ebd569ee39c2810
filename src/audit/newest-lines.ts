// Chooses one line for each image among those of several files: the newest. Pure.
import type { AuditLine } from './line.ts';

/** Reads lines in a first pass, and says in a second pass over the same lines which ones count. */
export class NewestLines {
  readonly #chosen = new Map<string, { readonly number: number; readonly time: string; readonly isUrgent: boolean }>();
  #numbers: ReadonlyMap<number, boolean> | undefined;
  #read = 0;

  /** Whether a repository has a line, for images that a list names by a pattern. */
  readonly #locations = new Set<string>();

  get images(): number {
    return this.#chosen.size;
  }

  /** Lines of images that have another one. */
  get duplicates(): number {
    return this.#read - this.#chosen.size;
  }

  /** The next line of the first pass. A line with a decision takes precedence over one that only says that there is none. */
  add({ reference, time, error, outcome, registry, repository }: AuditLine): void {
    const number = this.#read;
    this.#read += 1;
    const rank = `${error === null ? 1 : 0} ${time}`;
    const known = this.#chosen.get(reference);
    if (known === undefined || rank > known.time) {
      const isUrgent = outcome === 'failed' || outcome === 'undecided';
      this.#chosen.set(reference, { number, time: rank, isUrgent });
    }
    this.#locations.add(`${registry ?? ''}/${repository}`);
  }

  /** The numbers of the lines that count in a second pass, each with whether its image needs attention. */
  chosen(): ReadonlyMap<number, boolean> {
    this.#numbers ??= new Map([...this.#chosen.values()].map(({ number, isUrgent }) => [number, isUrgent]));
    return this.#numbers;
  }

  has(reference: string): boolean {
    return this.#chosen.has(reference);
  }

  hasRepository(registry: string, repository: string): boolean {
    return this.#locations.has(`${registry}/${repository}`);
  }
}
