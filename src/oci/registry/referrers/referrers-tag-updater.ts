// Updates a referrers tag safely under concurrent writers. No registry supports conditional writes, so the updater reads,
// merges and writes until all known entries have stayed listed for longer than a slower writer needs to overwrite them.
import { whenSettled } from '../../../errors.ts';
import type { Environment } from '../../environment.ts';
import { StoreError, type StoreErrorCode } from '../../errors.ts';
import { type Entry, type FallbackIndex, merged } from './fallback-index.ts';
import { type Moment, UpdateTiming } from './update-timing.ts';

/** The content of a tag when it was read. */
export interface Reading extends Moment {
  readonly index: FallbackIndex;
  /**
   * Why the tag cannot be used: `subject` if the registry resolves it as the subject itself (GitLab), so that writes cannot
   * be read back; `other` if it holds something else, which must not be overwritten.
   */
  readonly obstacle?: 'subject' | 'other';
}

/** The tag of one subject in its registry. */
export interface Tag {
  readonly name: string;
  read(): Promise<Reading>;
  /** Does not retry, because a retried write would be based on an old read. */
  write(index: FallbackIndex): Promise<void>;
  /** Whether the manifest of an entry exists. */
  exists(digest: string): Promise<boolean>;
  error(code: StoreErrorCode, detail: string, remedy: string): StoreError;
}

export type Clock = Pick<Environment, 'now' | 'sleep' | 'random'>;

/** A change to the index. */
export interface IndexChange {
  readonly added?: readonly Entry[];
  /** Digests. */
  readonly removed?: readonly string[];
  /** A read that has been started already. */
  readonly first?: Promise<Reading>;
  /** Entries that were listed before: a stale `first` may lack them. */
  readonly seen?: readonly Entry[];
}

/** A write must not be based on an older read. */
const MAX_READ_AGE_MS = 100;
/** A slower request counts as delayed, unless all requests are slow. */
const SLOW_REQUEST_MS = 250;
/** Time between reads while entries are missing. Each read may show entries of other writers that are soon overwritten. */
const POLL_MS = 100;
/** Time between reads while no entries are missing. */
const CONFIRM_POLL_MS = 1000;
/** How long a check that a manifest exists stays valid. */
const EXISTENCE_VALID_MS = 1000;
const MAX_FAILED_WRITES = 6;
/** How long the tag may resolve as the subject after a write before it counts as unusable. */
const UNREADABLE_TAG_MS = 3000;
/** A longer wait is reported to the user. */
const LONG_WAIT_MS = 1_500;
const UPDATE_TIMEOUT_MS = 180_000;

const TRANSIENT_CODES: ReadonlySet<StoreErrorCode> = new Set(['network', 'timeout', 'unavailable', 'rate-limited']);

export interface UpdaterOptions {
  /** The minimum number of milliseconds between the two reads that confirm an update. */
  readonly window: number;
  /** Reports why the updater waits, and for how long. */
  readonly note?: ((text: string) => void) | undefined;
  /**
   * Takes over the confirmation of an update that was written at `written`; false if it cannot. The update then ends after
   * one read instead of waiting for the window.
   */
  readonly defer?: ((entries: readonly Entry[], written: number) => boolean) | undefined;
}

/** The known entries that a read lacks. */
interface Missing {
  readonly own: readonly Entry[];
  readonly others: readonly Entry[];
  /** Whether entries to remove are listed. */
  readonly unwanted: boolean;
}

/** Applies the changes of one writer to one tag. Changes that arrive during an update join it and share its write. */
export class ReferrersTagUpdater {
  readonly #tag: Tag;
  readonly #clock: Clock;
  readonly #options: UpdaterOptions;
  readonly #own = new Map<string, Entry>();
  readonly #unwanted = new Set<string>();
  /** All entries of other writers seen during this update, and when their manifests were last known to exist. */
  readonly #others = new Map<string, { readonly entry: Entry; existed: number }>();
  /** Entries of other writers that the next write omits, because the registry rejects entries whose manifests are deleted. */
  readonly #dead = new Set<string>();
  #update: Promise<void> | undefined;

  constructor(tag: Tag, clock: Clock, options: UpdaterOptions) {
    this.#tag = tag;
    this.#clock = clock;
    this.#options = options;
  }

  /**
   * Resolves when the tag has kept the added entries, and none of the removed ones, throughout the window. Throws what the tag
   * throws, and `lost-update` if other writers keep overwriting the change.
   */
  apply({ added = [], removed = [], first, seen = [] }: IndexChange): Promise<void> {
    for (const entry of added) {
      const { digest = '' } = entry;
      this.#own.set(digest, entry);
      this.#unwanted.delete(digest);
    }
    for (const digest of removed) {
      this.#own.delete(digest);
      this.#others.delete(digest);
      this.#unwanted.add(digest);
    }
    this.#learn(seen);
    if (this.#update === undefined) this.#update = this.#runUpdate(first ?? this.#tag.read());
    // The update that is in progress reads the tag itself and reports its own error.
    else if (first) void whenSettled(first);
    return this.#update;
  }

  async #runUpdate(first: Promise<Reading>): Promise<void> {
    const clock = this.#clock;
    const timing = new UpdateTiming(this.#options.window, () => clock.random());
    const started = clock.now();
    let fastest: number | undefined;
    let failedWrites = 0;
    let announced = false;
    /** This writer's entries in the last successful write, and when it ended. */
    let last: { readonly own: ReadonlySet<string>; readonly written: number } | undefined;
    try {
      for (let reading = await first; ; reading = await this.#tag.read()) {
        const missing = this.#compare(reading);
        const own = missing.own.length === 0 && !missing.unwanted;
        timing.recordRead(reading, own, own && missing.others.length === 0);
        if (last !== undefined && reading.obstacle === undefined && this.#isDeferred(last)) return;
        if (timing.confirmedFrom !== undefined) {
          if (reading.began >= timing.confirmedFrom) return;
          // The wait is negative if the read itself took longer than that.
          const wait = timing.confirmedFrom - clock.now();
          if (!announced) this.#announce(wait);
          announced = true;
          await clock.sleep(Math.max(0, Math.min(CONFIRM_POLL_MS, wait)));
          continue;
        }
        if (timing.ownEntriesStable(reading)) return;
        this.#throwIfImpossible(reading, timing.hasWritten, clock.now() - started);
        const unsure = missing.others.filter(({ digest = '' }) => !this.#knownToExist(digest));
        const early = timing.writesFrom - clock.now();
        const took = reading.ended - reading.began;
        const delayed = took > Math.max(SLOW_REQUEST_MS, 1.5 * (fastest ?? 0));
        fastest = Math.min(fastest ?? took, took);
        if (unsure.length > 0 || early > 0) {
          await Promise.all([this.#checkExistence(unsure), early > 0 && clock.sleep(Math.min(POLL_MS, early))]);
        } else if (!delayed && clock.now() - reading.ended <= MAX_READ_AGE_MS) {
          const sent = new Set(this.#own.keys());
          const failure = await this.#write(reading, [...missing.own, ...missing.others]);
          if (failure === 'dead-entries') continue;
          const written = clock.now();
          if (failure === undefined) timing.recordWrite(reading, written);
          else timing.recordFailedWrite(reading, written);
          last = failure === undefined ? { own: sent, written } : undefined;
          failedWrites = failure === undefined ? 0 : failedWrites + 1;
          if (failedWrites > MAX_FAILED_WRITES) throw failure;
        }
      }
    } finally {
      // Without an await after the decision to end, so that a later change starts a new update.
      this.#update = undefined;
      this.#own.clear();
      this.#unwanted.clear();
      this.#others.clear();
      this.#dead.clear();
    }
  }

  /** Only additions are deferred, and only if the write contains all of them, since changes may have joined after it. */
  #isDeferred({ own, written }: { readonly own: ReadonlySet<string>; readonly written: number }): boolean {
    if (this.#unwanted.size > 0 || [...this.#own.keys()].some((digest) => !own.has(digest))) return false;
    return this.#options.defer?.([...this.#own.values()], written) ?? false;
  }

  #announce(wait: number): void {
    if (wait < LONG_WAIT_MS) return;
    const seconds = Math.round(wait / 1000);
    this.#options.note?.(
      `waiting ${seconds} s to confirm the referrers tag ${this.#tag.name}: the registry shows tags late, and other writers may overwrite them`,
    );
  }

  #learn(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const { digest } = entry;
      if (digest === undefined || this.#own.has(digest) || this.#unwanted.has(digest)) continue;
      if (!this.#others.has(digest)) this.#others.set(digest, { entry, existed: Number.NEGATIVE_INFINITY });
    }
  }

  /** Records the entries of other writers, and finds entries that are missing or must be removed. */
  #compare({ index }: Reading): Missing {
    this.#learn(index.entries);
    const there = new Set(index.entries.map(({ digest }) => digest));
    return {
      own: [...this.#own.values()].filter(({ digest }) => !there.has(digest)),
      others: [...this.#others.values()].map(({ entry }) => entry).filter(({ digest }) => !there.has(digest)),
      unwanted: [...this.#unwanted].some((digest) => there.has(digest)),
    };
  }

  #knownToExist(digest: string): boolean {
    const existed = this.#others.get(digest)?.existed ?? Number.NEGATIVE_INFINITY;
    return this.#clock.now() - existed <= EXISTENCE_VALID_MS;
  }

  /** A missing entry may have been deleted together with its manifest. It is then dropped instead of restored. */
  async #checkExistence(entries: readonly Entry[]): Promise<void> {
    await Promise.all(
      entries.map(async ({ digest = '' }) => {
        const exists = await this.#tag.exists(digest);
        const other = this.#others.get(digest);
        if (!exists) this.#others.delete(digest);
        else if (other !== undefined) other.existed = this.#clock.now();
      }),
    );
  }

  /**
   * Returns a transient error, since the write may have been applied and the next read shows that. Returns `dead-entries` if
   * the registry rejected entries whose manifests are deleted, which the next write omits. Polls the tag while the write is
   * delayed, because the late write will overwrite entries that others add in the meantime.
   */
  async #write({ index }: Reading, added: readonly Entry[]): Promise<StoreError | 'dead-entries' | undefined> {
    let answered = false;
    const write = this.#tag.write(merged(index, added, new Set([...this.#unwanted, ...this.#dead]))).finally(() => {
      answered = true;
    });
    try {
      await Promise.race([write, this.#clock.sleep(SLOW_REQUEST_MS)]);
      while (!answered) {
        this.#learn((await this.#tag.read()).index.entries);
        await Promise.race([write, this.#clock.sleep(POLL_MS)]);
      }
      await write;
      this.#dead.clear();
      return undefined;
    } catch (error) {
      if (error instanceof StoreError && TRANSIENT_CODES.has(error.code)) return error;
      if (
        error instanceof StoreError &&
        error.code === 'rejected' &&
        (await this.#findDeadEntries([...index.entries, ...added]))
      )
        return 'dead-entries';
      throw error;
    }
  }

  /** Finds entries of other writers whose manifests are deleted. False if there are no new ones. */
  async #findDeadEntries(entries: readonly Entry[]): Promise<boolean> {
    const digests = entries.flatMap(({ digest }) => (digest === undefined || this.#own.has(digest) ? [] : [digest]));
    const exist = await Promise.all(digests.map((digest) => this.#tag.exists(digest)));
    const dead = digests.filter((digest, at) => !exist[at] && !this.#dead.has(digest));
    for (const digest of dead) {
      this.#dead.add(digest);
      this.#others.delete(digest);
    }
    return dead.length > 0;
  }

  #throwIfImpossible({ obstacle }: Reading, hasWritten: boolean, elapsed: number): void {
    if (obstacle === 'other') {
      throw this.#tag.error(
        'rejected',
        'the tag holds something that is not an image index',
        'delete the tag, or move its content to another tag',
      );
    }
    if (obstacle === 'subject' && hasWritten && elapsed > Math.max(UNREADABLE_TAG_MS, this.#options.window)) {
      throw this.#tag.error(
        'unsupported',
        'the registry resolves the tag as the subject itself, whatever is written to it',
        'use another registry: this one has no referrers API and does not support fallback tags',
      );
    }
    if (elapsed <= UPDATE_TIMEOUT_MS) return;
    throw this.#tag.error(
      'lost-update',
      `other writers have kept overwriting the entries for ${Math.round(elapsed / 1000)} s`,
      'run again when fewer jobs write referrers of this subject; what was pushed is kept',
    );
  }
}
