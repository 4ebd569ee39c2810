// Decides when the update of a referrers tag may write again and when it is confirmed, from the delays it has measured.

/** One read of a tag: its times in milliseconds, and a key of the content that it returned. */
export interface Moment {
  /** Equal for equal contents. */
  readonly state: string;
  /** Before the request. */
  readonly began: number;
  /** After the response. */
  readonly ended: number;
}

/** The maximum pause after a lost write. It doubles with each further one. */
const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 1600;
/** Up to this time after a write, reading the content from before it is a stale read. Later, another writer restored it. */
const MAX_STALENESS_MS = 6000;
/** A write that becomes visible later than this was lost and restored, not delayed. */
const MAX_LAG_MS = 4000;
const MAX_WINDOW_MS = 20_000;
/** How long this writer's entries must stay listed if entries of other writers keep getting lost. */
const OWN_ENTRIES_STABLE_MS = 8_000;

export class UpdateTiming {
  readonly #minWindow: number;
  readonly #random: () => number;
  readonly #states = new Set<string>();
  #statesBeforeWrite: ReadonlySet<string> = new Set();
  #lastWrite: number | undefined;
  #unseenSince: number | undefined;
  #completeSince: number | undefined;
  #ownVisibleSince: number | undefined;
  #writes = 0;
  #jitter = 0;
  #gap = 0;
  #lag = 0;
  #staleness = 0;
  /** Whether the last read returned a state from before the own write. */
  #stale = false;

  /** `window`: the minimum number of milliseconds between the two reads that confirm an update. */
  constructor(window: number, random: () => number) {
    this.#minWindow = window;
    this.#random = random;
  }

  /** A write based on `base` succeeded. */
  recordWrite(base: Moment, ended: number): void {
    this.#recordAttempt(base, ended);
    this.#statesBeforeWrite = new Set(this.#states);
    this.#unseenSince ??= ended;
  }

  /** A write failed. The registry may still have applied it, so a state from before it does not prove a stale read. */
  recordFailedWrite(base: Moment, ended: number): void {
    this.#recordAttempt(base, ended);
    this.#statesBeforeWrite = new Set();
  }

  #recordAttempt(base: Moment, ended: number): void {
    this.#gap = Math.max(this.#gap, ended - base.began);
    this.#lastWrite = ended;
    this.#completeSince = undefined;
    this.#writes += 1;
    this.#jitter = this.#random();
  }

  /** A read returned `moment`. `own`: it has this writer's changes. `all`: it also has every known entry of other writers. */
  recordRead(moment: Moment, own: boolean, all: boolean): void {
    this.#states.add(moment.state);
    this.#stale = false;
    if (own) {
      if (this.#unseenSince !== undefined) {
        this.#lag = Math.min(MAX_LAG_MS, Math.max(this.#lag, moment.began - this.#unseenSince));
      }
      this.#unseenSince = undefined;
      // From now on, a state from before the write was restored by another writer.
      this.#statesBeforeWrite = new Set();
    } else if (this.#lastWrite !== undefined && this.#statesBeforeWrite.has(moment.state)) {
      const staleness = moment.began - this.#lastWrite;
      this.#stale = staleness <= MAX_STALENESS_MS;
      if (this.#stale) this.#staleness = Math.max(this.#staleness, staleness);
    }
    this.#completeSince = all ? (this.#completeSince ?? moment.ended) : undefined;
    this.#ownVisibleSince = own ? (this.#ownVisibleSince ?? moment.ended) : undefined;
  }

  /**
   * Milliseconds between the first and the last read that confirm an update. A slower writer may still overwrite the update
   * until the time between its read and its write has passed, and that read may have been stale. These times are unknown for
   * other writers, so this writer's own are used as an estimate: three times its gap and 1.25 times its lag.
   */
  get window(): number {
    return Math.min(MAX_WINDOW_MS, Math.max(this.#minWindow, 3 * this.#gap + 1.25 * this.#lag));
  }

  /**
   * The time from which a complete read confirms the update, provided that all reads until then are complete. Undefined while
   * entries are missing. If this writer wrote nothing, the writer of the entries has confirmed them already.
   */
  get confirmedFrom(): number | undefined {
    if (this.#completeSince === undefined) return undefined;
    return this.#writes === 0 ? Number.NEGATIVE_INFINITY : this.#completeSince + this.window;
  }

  /**
   * Whether the update may end although entries of other writers are missing. Another tool that keeps writing from stale reads
   * removes them faster than they can be restored.
   */
  ownEntriesStable(read: Moment): boolean {
    return (
      this.#ownVisibleSince !== undefined &&
      read.began >= this.#ownVisibleSince + Math.max(OWN_ENTRIES_STABLE_MS, 2 * this.window)
    );
  }

  get hasWritten(): boolean {
    return this.#writes > 0;
  }

  /** The earliest time of the next write. Before it, the last write may not be visible yet, or others may be writing. */
  get writesFrom(): number {
    if (this.#lastWrite === undefined) return Number.NEGATIVE_INFINITY;
    if (this.#stale) return Number.POSITIVE_INFINITY;
    const pause = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#writes - 1));
    return this.#lastWrite + 1.25 * this.#staleness + this.#jitter * Math.max(pause, this.#staleness);
  }
}
