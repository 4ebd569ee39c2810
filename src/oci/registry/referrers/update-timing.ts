// Decides how long the update of a referrers tag waits, from measured gaps, staleness and lost writes.

/** When a tag was read, in milliseconds, and a key of its content: equal states are equal contents. */
export interface Moment {
  readonly state: string;
  /** Before the request. */
  readonly began: number;
  /** After the response. */
  readonly ended: number;
}

/** The maximum pause after a write that was lost; doubled with each further one. */
const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 1600;
/** A state from before the own write is a stale read; after this time, another writer has restored it. */
const MAX_STALENESS_MS = 6000;
/** A write that takes longer to be seen was lost and restored rather than served late. */
const MAX_LAG_MS = 4000;
const MAX_WINDOW_MS = 20_000;
/** How long the own entries must have been listed while entries of others keep getting lost. */
const OWN_ENTRIES_STABLE_MS = 8_000;

export class UpdateTiming {
  readonly #least: number;
  readonly #random: () => number;
  readonly #states = new Set<string>();
  #earlier: ReadonlySet<string> = new Set();
  #written: number | undefined;
  #unseenSince: number | undefined;
  #quietSince: number | undefined;
  #ownSince: number | undefined;
  #writes = 0;
  #dice = 0;
  #gap = 0;
  #lag = 0;
  #staleness = 0;
  /** Whether the last read returned a state from before the own write. */
  #stale = false;

  /** `window`: the minimum of milliseconds between the two reads that confirm an update. */
  constructor(window: number, random: () => number) {
    this.#least = window;
    this.#random = random;
  }

  /** A write based on `base` succeeded. */
  wrote(base: Moment, ended: number): void {
    this.#tried(base, ended);
    this.#earlier = new Set(this.#states);
    this.#unseenSince ??= ended;
  }

  /** A write failed. It may have been carried out, so that a state from before it does not prove staleness. */
  failed(base: Moment, ended: number): void {
    this.#tried(base, ended);
    this.#earlier = new Set();
  }

  #tried(base: Moment, ended: number): void {
    this.#gap = Math.max(this.#gap, ended - base.began);
    this.#written = ended;
    this.#quietSince = undefined;
    this.#writes += 1;
    this.#dice = this.#random();
  }

  /** A read: `own` if it has the changes of this writer, `all` if it has every known entry of others too. */
  saw(moment: Moment, own: boolean, all: boolean): void {
    this.#states.add(moment.state);
    this.#stale = false;
    if (own) {
      if (this.#unseenSince !== undefined) {
        this.#lag = Math.min(MAX_LAG_MS, Math.max(this.#lag, moment.began - this.#unseenSince));
      }
      this.#unseenSince = undefined;
      // From now on a state from before the write means that another writer has restored it.
      this.#earlier = new Set();
    } else if (this.#written !== undefined && this.#earlier.has(moment.state)) {
      const staleness = moment.began - this.#written;
      this.#stale = staleness <= MAX_STALENESS_MS;
      if (this.#stale) this.#staleness = Math.max(this.#staleness, staleness);
    }
    this.#quietSince = all ? (this.#quietSince ?? moment.ended) : undefined;
    this.#ownSince = own ? (this.#ownSince ?? moment.ended) : undefined;
  }

  /**
   * Milliseconds between the first and the last read that confirm an update. A slower writer may overwrite what it did not
   * see, until its gap from read to write has passed, and its read may have been stale. The gap and lag of others are
   * unknown: three times the own gap and 1.25 times the own lag are used instead.
   */
  get window(): number {
    return Math.min(MAX_WINDOW_MS, Math.max(this.#least, 3 * this.#gap + 1.25 * this.#lag));
  }

  /**
   * A complete read that begins then confirms the update, if all reads until then are complete; undefined while something
   * is missing. If nothing had to be written, the writer of the entries has confirmed them.
   */
  get confirmedFrom(): number | undefined {
    if (this.#quietSince === undefined) return undefined;
    return this.#writes === 0 ? Number.NEGATIVE_INFINITY : this.#quietSince + this.window;
  }

  /**
   * Whether a read of the own entries ends the update although entries of others are missing: another tool that keeps
   * writing from stale reads loses them faster than they can be restored.
   */
  ownEntriesStable(read: Moment): boolean {
    return (
      this.#ownSince !== undefined && read.began >= this.#ownSince + Math.max(OWN_ENTRIES_STABLE_MS, 2 * this.window)
    );
  }

  get hasWritten(): boolean {
    return this.#writes > 0;
  }

  /** A further write before this time is too early: the last one may just not be visible yet, or others may be writing. */
  get writesFrom(): number {
    if (this.#written === undefined) return Number.NEGATIVE_INFINITY;
    if (this.#stale) return Number.POSITIVE_INFINITY;
    const pause = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#writes - 1));
    return this.#written + 1.25 * this.#staleness + this.#dice * Math.max(pause, this.#staleness);
  }
}
