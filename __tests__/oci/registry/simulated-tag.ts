// One fallback tag with many writers in virtual time: latencies, stalls and stale reads of several kinds, seeded.
import { StoreError } from '../../../src/oci/errors.ts';
import { type FallbackIndex, merged, NEW_INDEX } from '../../../src/oci/registry/referrers/fallback-index.ts';
import {
  type Reading,
  ReferrersTagUpdater,
  type Tag,
  type UpdaterOptions,
} from '../../../src/oci/registry/referrers/referrers-tag-updater.ts';
import { seededRandom, type VirtualClock, virtualClock } from '../../support/virtual-clock.ts';

/**
 * How reads lag behind writes: `delayed`: all by the same time; `cached`: a value is kept for so long once it was read;
 * `scattered`: each read by another time, as from replicas.
 */
export type Staleness = 'none' | 'delayed' | 'cached' | 'scattered';

export interface World {
  readonly seed: number;
  /** Milliseconds of a request, from and to. */
  readonly latency: readonly [number, number];
  readonly staleness?: Staleness;
  readonly staleFor?: number;
  /** One leg of twenty takes up to so many milliseconds more. */
  readonly stall?: number;
  /** The maximum time between read and write of a careless writer, instead of the latencies and stalls. */
  readonly carelessGap?: number;
}

export class SimulatedTag {
  readonly clock: VirtualClock = virtualClock();
  readonly random: () => number;
  readonly #world: World;
  readonly #history: { readonly at: number; readonly index: FallbackIndex }[] = [];
  readonly #manifests = new Set<string>();
  #cache: { readonly until: number; readonly index: FallbackIndex | undefined } | undefined;
  reads = 0;
  writes = 0;
  heads = 0;
  /** Milliseconds that the next write takes longer to arrive. */
  holdNextWrite = 0;
  /** Called with each write before it is answered; may throw what a registry answers. */
  onWrite: (index: FallbackIndex) => void = () => {};

  constructor(world: World) {
    this.#world = world;
    this.random = seededRandom(world.seed);
  }

  /** The digests that the tag holds now. */
  get digests(): readonly string[] {
    return (this.#history.at(-1)?.index ?? NEW_INDEX).entries.flatMap(({ digest }) => digest ?? []);
  }

  put(index: FallbackIndex): void {
    this.#history.push({ at: this.clock.now(), index });
  }

  deleteManifest(digest: string): void {
    this.#manifests.delete(digest);
  }

  updater(window = 350, options: Partial<UpdaterOptions> = {}): ReferrersTagUpdater {
    const clock = { now: () => this.clock.now(), sleep: (ms: number) => this.clock.sleep(ms), random: this.random };
    return new ReferrersTagUpdater(this.#tag(), clock, { window, ...options });
  }

  /** Attaches as this project does it. */
  attach(digest: string, updater = this.updater()): Promise<void> {
    this.#manifests.add(digest);
    return updater.apply({ added: [{ digest, text: `{"digest":"${digest}"}` }] });
  }

  /** Attaches as other tools do: reads, merges, writes, and does not confirm. */
  async attachCarelessly(digest: string, gap?: number): Promise<void> {
    this.#manifests.add(digest);
    const most = this.#world.carelessGap;
    if (most !== undefined) {
      const index = this.#visible() ?? NEW_INDEX;
      await this.clock.sleep(gap ?? this.random() * most);
      this.put(merged(index, [{ digest, text: `{"digest":"${digest}"}` }], new Set()));
      return;
    }
    const tag = this.#tag();
    const { index } = await tag.read();
    await tag.write(merged(index, [{ digest, text: `{"digest":"${digest}"}` }], new Set()));
  }

  #tag(): Tag {
    return {
      name: 'tag',
      read: () => this.#read(),
      write: async (index) => {
        this.writes += 1;
        const held = this.holdNextWrite;
        this.holdNextWrite = 0;
        await this.clock.sleep(held);
        await this.#leg();
        this.onWrite(index);
        this.put(index);
        await this.#leg();
      },
      exists: async (digest) => {
        this.heads += 1;
        await this.#leg();
        const exists = this.#manifests.has(digest);
        await this.#leg();
        return exists;
      },
      error: (code, detail, remedy) => new StoreError({ code, store: 'tag', attempted: 'settle', detail, remedy }),
    };
  }

  async #read(): Promise<Reading> {
    this.reads += 1;
    const began = this.clock.now();
    await this.#leg();
    const index = this.#visible() ?? NEW_INDEX;
    await this.#leg();
    const state = index.entries.map(({ digest }) => digest).join(' ');
    return { began, ended: this.clock.now(), state, index };
  }

  #visible(): FallbackIndex | undefined {
    const { staleness = 'none', staleFor = 0 } = this.#world;
    const now = this.clock.now();
    const asOf = (time: number) => this.#history.findLast(({ at }) => at <= time)?.index;
    if (staleness === 'delayed') return asOf(now - staleFor);
    if (staleness === 'scattered') return asOf(now - this.random() * staleFor);
    if (staleness === 'none') return asOf(now);
    if (this.#cache === undefined || this.#cache.until <= now)
      this.#cache = { until: now + staleFor, index: asOf(now) };
    return this.#cache.index;
  }

  #leg(): Promise<void> {
    const { latency, stall = 0 } = this.#world;
    const [least, most] = latency;
    const held = stall > 0 && this.random() < 0.05 ? this.random() * stall : 0;
    return this.clock.sleep((least + this.random() * (most - least)) / 2 + held);
  }
}
