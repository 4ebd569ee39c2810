// Keeps entries in a fallback index while others write it too: no registry takes a conditional write, so a writer reads,
// merges and writes, and stays until what it knows has been in place for longer than a slower writer needs to undo it.
import type { Environment } from '../../environment.ts';
import { StoreError, type StoreErrorCode } from '../../errors.ts';
import { type Entry, type FallbackIndex, merged } from './fallback-index.ts';
import { type Moment, UpdateTiming } from './update-timing.ts';

/** What a tag held when it was read. */
export interface Reading extends Moment {
  readonly index: FallbackIndex;
  /**
   * What stands in the way of an index: the registry answers with the subject itself (GitLab), so that what is written
   * cannot be read; or the tag holds something else, which must not be written over.
   */
  readonly obstacle?: 'subject' | 'other';
}

/** The tag of one subject in its registry. */
export interface Tag {
  read(): Promise<Reading>;
  /** One try: a write that is repeated by itself would be based on an old read. */
  write(index: FallbackIndex): Promise<void>;
  /** Whether the manifest of an entry is there. */
  exists(digest: string): Promise<boolean>;
  error(code: StoreErrorCode, detail: string, remedy: string): StoreError;
}

export type Clock = Pick<Environment, 'now' | 'sleep' | 'random'>;

/** What is asked of a stay. */
export interface IndexChange {
  readonly added?: readonly Entry[];
  /** Digests. */
  readonly removed?: readonly string[];
  /** A reading that is under way, or done, already. */
  readonly first?: Promise<Reading>;
  /** Entries that were seen in the tag before: a stale `first` may lack them. */
  readonly seen?: readonly Entry[];
}

/** A write is not based on a reading that came longer ago. */
const MAX_READ_AGE_MS = 100;
/** A request that takes longer was held up, unless all do. */
const SLOW_REQUEST_MS = 250;
/** Between two reads while something is missing: each may show entries that are gone a moment later. */
const POLL_MS = 100;
/** Between two reads while nothing is missing. */
const CONFIRM_POLL_MS = 1000;
/** How long it is believed that a manifest exists, once that has been seen. */
const EXISTENCE_VALID_MS = 1000;
const MAX_FAILED_WRITES = 6;
const UNREADABLE_TAG_MS = 3000;
const UPDATE_TIMEOUT_MS = 180_000;

const TRANSIENT_CODES: ReadonlySet<StoreErrorCode> = new Set(['network', 'timeout', 'unavailable', 'rate-limited']);

/** What a reading lacks of what this writer knows. */
interface Lost {
  readonly own: readonly Entry[];
  readonly others: readonly Entry[];
  /** Whether entries that were to go are there. */
  readonly unwanted: boolean;
}

/** One writer's stay at one tag. What is wished for while it lasts joins it, so that one write holds it all. */
export class ReferrersTagUpdater {
  readonly #tag: Tag;
  readonly #clock: Clock;
  readonly #window: number;
  readonly #own = new Map<string, Entry>();
  readonly #unwanted = new Set<string>();
  /** Entries of others that were ever seen, and when their manifests were last known to exist. */
  readonly #others = new Map<string, { readonly entry: Entry; existed: number }>();
  /** Entries of others that the next write is without: their manifests are gone, and the registry minds. */
  readonly #dead = new Set<string>();
  #update: Promise<void> | undefined;

  /** `window`: milliseconds between the two reads that end a stay, unless what is measured asks for more. */
  constructor(tag: Tag, clock: Clock, window: number) {
    this.#tag = tag;
    this.#clock = clock;
    this.#window = window;
  }

  /**
   * Resolves when the tag has held what was to be added, and nothing that was to be removed, over the window. Throws what
   * the tag throws, and `lost-update` where it does not come to rest.
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
    else first?.catch(() => undefined);
    return this.#update;
  }

  async #runUpdate(first: Promise<Reading>): Promise<void> {
    const clock = this.#clock;
    const timing = new UpdateTiming(this.#window, () => clock.random());
    const started = clock.now();
    let fastest: number | undefined;
    let failedWrites = 0;
    try {
      for (let reading = await first; ; reading = await this.#tag.read()) {
        const lost = this.#compare(reading);
        const own = lost.own.length === 0 && !lost.unwanted;
        timing.saw(reading, own, own && lost.others.length === 0);
        if (timing.confirmedFrom !== undefined) {
          if (reading.began >= timing.confirmedFrom) return;
          // The reading may have come after that, and the next one is due at once.
          await clock.sleep(Math.max(0, Math.min(CONFIRM_POLL_MS, timing.confirmedFrom - clock.now())));
          continue;
        }
        if (timing.ownEntriesStable(reading)) return;
        this.#giveUp(reading, timing.hasWritten, clock.now() - started);
        const unsure = lost.others.filter(({ digest = '' }) => !this.#believed(digest));
        const early = timing.writesFrom - clock.now();
        const took = reading.ended - reading.began;
        const heldUp = took > Math.max(SLOW_REQUEST_MS, 1.5 * (fastest ?? 0));
        fastest = Math.min(fastest ?? took, took);
        if (unsure.length > 0 || early > 0) {
          await Promise.all([this.#verify(unsure), early > 0 && clock.sleep(Math.min(POLL_MS, early))]);
        } else if (!heldUp && clock.now() - reading.ended <= MAX_READ_AGE_MS) {
          const failure = await this.#write(reading, [...lost.own, ...lost.others]);
          if (failure === 'buried') continue;
          if (failure === undefined) timing.wrote(reading, clock.now());
          else timing.failed(reading, clock.now());
          failedWrites = failure === undefined ? 0 : failedWrites + 1;
          if (failedWrites > MAX_FAILED_WRITES) throw failure;
        }
      }
    } finally {
      // In the same turn as the decision to leave: whoever comes next begins a stay of its own.
      this.#update = undefined;
      this.#own.clear();
      this.#unwanted.clear();
      this.#others.clear();
      this.#dead.clear();
    }
  }

  #learn(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const { digest } = entry;
      if (digest === undefined || this.#own.has(digest) || this.#unwanted.has(digest)) continue;
      if (!this.#others.has(digest)) this.#others.set(digest, { entry, existed: Number.NEGATIVE_INFINITY });
    }
  }

  /** Learns what others have written, and finds what is missing or too many. */
  #compare({ index }: Reading): Lost {
    this.#learn(index.entries);
    const there = new Set(index.entries.map(({ digest }) => digest));
    return {
      own: [...this.#own.values()].filter(({ digest }) => !there.has(digest)),
      others: [...this.#others.values()].map(({ entry }) => entry).filter(({ digest }) => !there.has(digest)),
      unwanted: [...this.#unwanted].some((digest) => there.has(digest)),
    };
  }

  #believed(digest: string): boolean {
    const existed = this.#others.get(digest)?.existed ?? Number.NEGATIVE_INFINITY;
    return this.#clock.now() - existed <= EXISTENCE_VALID_MS;
  }

  /** An entry that is gone may have been deleted with its manifest: then it is forgotten instead of put back. */
  async #verify(entries: readonly Entry[]): Promise<void> {
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
   * The error where it may pass: the write may have been done all the same, and the next read will show. `buried` where
   * the registry refused an index with dead entries: the next write is without them. While a write is held up, the tag is
   * watched, since whatever others write now is what the late write will undo.
   */
  async #write({ index }: Reading, added: readonly Entry[]): Promise<StoreError | 'buried' | undefined> {
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
        return 'buried';
      throw error;
    }
  }

  /** Finds out which entries of others stand for nothing any more; false where there is no news of that. */
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

  #giveUp({ obstacle }: Reading, hasWritten: boolean, elapsed: number): void {
    if (obstacle === 'other') {
      throw this.#tag.error(
        'rejected',
        'the tag holds something that is not an image index',
        'delete the tag, or move what it holds to another',
      );
    }
    if (obstacle === 'subject' && hasWritten && elapsed > Math.max(UNREADABLE_TAG_MS, this.#window)) {
      throw this.#tag.error(
        'unsupported',
        'the tag reads as the subject itself, whatever is written under it',
        'this registry has no referrers API and cannot hold a fallback tag; use another registry for evidence',
      );
    }
    if (elapsed <= UPDATE_TIMEOUT_MS) return;
    throw this.#tag.error(
      'lost-update',
      `after ${Math.round(elapsed / 1000)} s others still write over the entries`,
      'run again when fewer writers are at work on this subject; what was pushed is kept',
    );
  }
}
