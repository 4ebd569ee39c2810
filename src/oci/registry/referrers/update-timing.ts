// How long a writer of a fallback index waits, reckoned from what it measures: gaps, staleness, lost writes. No I/O.

/** When a tag was read, in milliseconds of one clock, and a name for what it held: equal states are equal contents. */
export interface Moment {
  readonly state: string;
  /** Before the request. */
  readonly began: number;
  /** After the answer. */
  readonly ended: number;
}

/** The pause after a write that did not last, at most; doubled with each further one. */
const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 1600;
/** A state that is older than the own write shows a stale read; after so long it shows that somebody has put it back. */
const MAX_STALENESS_MS = 6000;
/** What takes longer to be seen was lost and healed again, rather than served late. */
const MAX_LAG_MS = 4000;
const MAX_WINDOW_MS = 20_000;
/** How long the own entries have to last where those of others do not: others may be lost without end. */
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
  /** Whether the last read showed a state from before the own write. */
  #stale = false;

  /** `window`: milliseconds between two reads that must hold everything, at least. */
  constructor(window: number, random: () => number) {
    this.#least = window;
    this.#random = random;
  }

  /** A write that was based on `base` has been answered. */
  wrote(base: Moment, ended: number): void {
    this.#tried(base, ended);
    this.#earlier = new Set(this.#states);
    this.#unseenSince ??= ended;
  }

  /** A write has failed. It may have been done all the same, so that a state from before it says nothing of staleness. */
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

  /** A read: `own` where it holds what this writer wants, `all` where it holds all that it knows of others too. */
  saw(moment: Moment, own: boolean, all: boolean): void {
    this.#states.add(moment.state);
    this.#stale = false;
    if (own) {
      if (this.#unseenSince !== undefined) {
        this.#lag = Math.min(MAX_LAG_MS, Math.max(this.#lag, moment.began - this.#unseenSince));
      }
      this.#unseenSince = undefined;
      // From here on a state from before the write shows that somebody put it back.
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
   * The time between the first and the last read that end a stay. A slower writer may undo what it did not see, until its
   * own gap from read to write has passed, and that gap starts as late as reads are stale. Neither can be known of others:
   * the own ones, tripled and with a quarter more, stand for them.
   */
  get window(): number {
    return Math.min(MAX_WINDOW_MS, Math.max(this.#least, 3 * this.#gap + 1.25 * this.#lag));
  }

  /**
   * A read that begins then ends the stay, if every one until then holds everything; undefined while something is missing.
   * Where nothing had to be written, whoever wrote it has watched over it.
   */
  get confirmedFrom(): number | undefined {
    if (this.#quietSince === undefined) return undefined;
    return this.#writes === 0 ? Number.NEGATIVE_INFINITY : this.#quietSince + this.window;
  }

  /**
   * Whether a read of the own entries ends the stay although entries of others are missing: a writer of another
   * kind that reads stale lists, and does not stop, loses them faster than they can be put back.
   */
  ownEntriesStable(read: Moment): boolean {
    return (
      this.#ownSince !== undefined && read.began >= this.#ownSince + Math.max(OWN_ENTRIES_STABLE_MS, 2 * this.window)
    );
  }

  get hasWritten(): boolean {
    return this.#writes > 0;
  }

  /** Before this, a further write is too early: an earlier one may only be unseen, or others may be writing. */
  get writesFrom(): number {
    if (this.#written === undefined) return Number.NEGATIVE_INFINITY;
    if (this.#stale) return Number.POSITIVE_INFINITY;
    const pause = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#writes - 1));
    return this.#written + 1.25 * this.#staleness + this.#dice * Math.max(pause, this.#staleness);
  }
}
