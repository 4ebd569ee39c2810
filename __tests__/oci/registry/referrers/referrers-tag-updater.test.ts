import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { StoreError } from '../../../../src/oci/errors.ts';
import { type Entry, merged, NEW_INDEX } from '../../../../src/oci/registry/referrers/fallback-index.ts';
import { SimulatedTag, type Staleness, type World } from '../simulated-tag.ts';

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `sha256:writer${at}`);
const entry = (digest: string) => ({ digest, text: `{"digest":"${digest}"}` });

/** Lets writers begin within `spread` milliseconds, with careless ones among them. Returns the slowest one's time. */
async function race(world: SimulatedTag, writers: readonly string[], spread: number, careless = 0): Promise<number> {
  const { clock } = world;
  let slowest = 0;
  const ours = writers.map(async (digest) => {
    await clock.sleep(world.random() * spread);
    const began = clock.now();
    await world.attach(digest);
    slowest = Math.max(slowest, clock.now() - began);
  });
  const others = Array.from({ length: careless }, async (_, at) => {
    await clock.sleep(world.random() * (spread + 2000));
    await world.attachCarelessly(`sha256:careless${at}`);
  });
  await clock.run(Promise.all([...ours, ...others]));
  return slowest;
}

const lost = (world: SimulatedTag, writers: readonly string[]): string[] =>
  writers.filter((digest) => !world.digests.includes(digest));

describe('a single writer', () => {
  test('reads, writes once, and ends after two reads one window apart', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const began = world.clock.now();
    await world.clock.run(world.attach('sha256:a'));
    expect([world.reads, world.writes, world.heads]).toEqual([3, 1, 0]);
    // Read, write, read, window, read.
    expect(world.clock.now() - began).toBe(50 + 50 + 50 + 350 + 50);
    expect(world.digests).toEqual(['sha256:a']);
  });

  test('does not write or wait if the entry is already listed', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    world.put(merged(NEW_INDEX, [entry('sha256:a')], new Set()));
    await world.clock.run(world.attach('sha256:a'));
    expect([world.reads, world.writes]).toEqual([1, 0]);
  });

  test('writes once if reads are two seconds stale, and waits until the entry stays visible', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50], staleness: 'delayed', staleFor: 2000 });
    const began = world.clock.now();
    await world.clock.run(world.attach('sha256:a'));
    expect(world.writes).toBe(1);
    expect(world.clock.now() - began).toBeGreaterThan(4000);
    expect(world.clock.now() - began).toBeLessThan(6000);
  });

  test('waits longer if requests are slow', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [400, 400] });
    const began = world.clock.now();
    await world.clock.run(world.attach('sha256:a'));
    // The gap between read and write is 800 ms here: another writer's may be as long.
    expect(world.clock.now() - began).toBeGreaterThan(3 * 800);
    expect(world.writes).toBe(1);
  });

  test('reads again before writing if the first read is too old', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const { clock } = world;
    const updater = world.updater();
    const first = clock.sleep(0).then(() => ({ began: clock.now(), ended: clock.now(), state: '', index: NEW_INDEX }));
    await clock.run(
      (async () => {
        await first;
        await clock.sleep(500);
        await world.attachCarelessly('sha256:other');
        await updater.apply({ added: [entry('sha256:a')], first });
      })(),
    );
    expect(world.digests).toEqual(['sha256:other', 'sha256:a']);
    expect(world.writes).toBe(2);
  });

  test('retries a write after transient failures, up to a limit', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    let failures = 3;
    const unavailable = () =>
      new StoreError({ code: 'unavailable', store: 's', attempted: 'write', detail: '503', remedy: 'wait' });
    world.onWrite = () => {
      if (failures-- > 0) throw unavailable();
    };
    await world.clock.run(world.attach('sha256:a'));
    expect(world.digests).toEqual(['sha256:a']);
    failures = Number.POSITIVE_INFINITY;
    await expect(world.clock.run(world.attach('sha256:b'))).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('fails immediately if a write is rejected', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    world.onWrite = () => {
      throw new StoreError({ code: 'immutable', store: 's', attempted: 'write', detail: '400', remedy: 'allow it' });
    };
    await expect(world.clock.run(world.attach('sha256:a'))).rejects.toMatchObject({ code: 'immutable' });
    expect(world.writes).toBe(1);
  });
});

describe('several changes of one process', () => {
  test('share one write', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const updater = world.updater();
    await world.clock.run(Promise.all(names(10).map((digest) => world.attach(digest, updater))));
    expect(world.writes).toBe(1);
    expect(world.digests.toSorted()).toEqual(names(10).toSorted());
  });

  test('that arrive during an update join it', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const { clock } = world;
    const updater = world.updater();
    const late = clock.sleep(300).then(() => world.attach('sha256:late', updater));
    await clock.run(Promise.all([world.attach('sha256:early', updater), late]));
    expect(world.digests).toEqual(['sha256:early', 'sha256:late']);
    expect(world.writes).toBe(2);
  });

  test('after an update has ended start a new one', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const updater = world.updater();
    await world.clock.run(world.attach('sha256:a', updater));
    await world.clock.run(updater.apply({ removed: ['sha256:a'] }));
    await world.clock.run(world.attach('sha256:b', updater));
    expect(world.digests).toEqual(['sha256:b']);
  });
});

describe('entries of other writers', () => {
  test('that were listed and are missing are restored', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const { clock } = world;
    await clock.run(world.attachCarelessly('sha256:other'));
    const overwritten = clock.sleep(250).then(() => world.put(NEW_INDEX));
    await clock.run(Promise.all([world.attach('sha256:a'), overwritten]));
    expect(world.digests.toSorted()).toEqual(['sha256:a', 'sha256:other']);
    expect(world.heads).toBeGreaterThan(0);
  });

  test('whose manifest was deleted are not restored', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const { clock } = world;
    await clock.run(world.attachCarelessly('sha256:other'));
    const deleted = clock.sleep(250).then(() => {
      world.deleteManifest('sha256:other');
      world.put(merged(NEW_INDEX, [entry('sha256:a')], new Set()));
    });
    await clock.run(Promise.all([world.attach('sha256:a'), deleted]));
    expect(world.digests).toEqual(['sha256:a']);
  });

  test('that were seen in an earlier list are restored too', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    await world.clock.run(world.attachCarelessly('sha256:other'));
    world.put(NEW_INDEX);
    const seen = [entry('sha256:other')];
    await world.clock.run(world.updater().apply({ added: [entry('sha256:a')], seen }));
    expect(world.digests.toSorted()).toEqual(['sha256:a', 'sha256:other']);
  });

  test('that a delayed write overwrites are read during the delay, and restored', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const { clock } = world;
    world.holdNextWrite = 2000;
    const slow = world.attach('sha256:slow');
    // Long enough for the slow one to have read, and to be writing.
    const quick = clock.sleep(100).then(() => world.attach('sha256:quick'));
    await clock.run(quick);
    expect(world.digests).toEqual(['sha256:quick']);
    await clock.run(slow);
    expect(world.digests.toSorted()).toEqual(['sha256:quick', 'sha256:slow']);
  });
});

describe('dead entries', () => {
  const refused = () =>
    new StoreError({ code: 'rejected', store: 's', attempted: 'write', detail: 'MANIFEST_UNKNOWN', remedy: 'mend it' });

  test('are omitted if the registry rejects an index that lists them', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    for (const digest of ['sha256:dead', 'sha256:alive']) await world.clock.run(world.attachCarelessly(digest));
    world.deleteManifest('sha256:dead');
    world.onWrite = ({ entries }) => {
      if (entries.some(({ digest }) => digest === 'sha256:dead')) throw refused();
    };
    await world.clock.run(world.attach('sha256:a'));
    expect(world.digests).toEqual(['sha256:alive', 'sha256:a']);
  });

  test('are kept if the registry accepts them', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    await world.clock.run(world.attachCarelessly('sha256:dead'));
    world.deleteManifest('sha256:dead');
    await world.clock.run(world.attach('sha256:a'));
    expect(world.digests).toEqual(['sha256:dead', 'sha256:a']);
  });

  test('do not hide other reasons for a rejection', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    await world.clock.run(world.attachCarelessly('sha256:dead'));
    world.deleteManifest('sha256:dead');
    world.onWrite = () => {
      throw refused();
    };
    await expect(world.clock.run(world.attach('sha256:a'))).rejects.toMatchObject({ code: 'rejected' });
    expect(world.writes).toBe(3);
  });
});

describe('a deletion', () => {
  test('removes the entry and keeps the others', async () => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    for (const digest of ['sha256:a', 'sha256:b', 'sha256:c']) await world.clock.run(world.attachCarelessly(digest));
    await world.clock.run(world.updater().apply({ removed: ['sha256:b'] }));
    expect(world.digests).toEqual(['sha256:a', 'sha256:c']);
  });

  test('is not reverted by writers that know the entry, once its manifest is deleted', async () => {
    const world = new SimulatedTag({ seed: 3, latency: [50, 60] });
    const { clock } = world;
    await clock.run(world.attachCarelessly('sha256:old'));
    const deletion = clock.sleep(400).then(() => {
      world.deleteManifest('sha256:old');
      return world.updater().apply({ removed: ['sha256:old'] });
    });
    const writers = names(6).map(async (digest) => {
      await clock.sleep(world.random() * 800);
      await world.attach(digest);
    });
    await clock.run(Promise.all([deletion, ...writers]));
    expect(world.digests.toSorted()).toEqual(names(6).toSorted());
  });
});

describe('obstacles', () => {
  const obstructed = async (obstacle: 'subject' | 'other') => {
    const world = new SimulatedTag({ seed: 1, latency: [50, 50] });
    const { clock } = world;
    const { ReferrersTagUpdater } = await import('../../../../src/oci/registry/referrers/referrers-tag-updater.ts');
    let writes = 0;
    const updater = new ReferrersTagUpdater(
      {
        name: 'tag',
        read: async () => {
          const began = clock.now();
          await clock.sleep(50);
          return { began, ended: clock.now(), state: 'subject', index: NEW_INDEX, obstacle };
        },
        write: async () => {
          writes += 1;
          await clock.sleep(50);
        },
        exists: async () => true,
        error: (code, detail, remedy) => new StoreError({ code, store: 's', attempted: 'settle', detail, remedy }),
      },
      { now: () => clock.now(), sleep: (ms) => clock.sleep(ms), random: world.random },
      { window: 350 },
    );
    const failure = clock.run(updater.apply({ added: [entry('sha256:a')] }));
    await expect(failure).rejects.toBeInstanceOf(StoreError);
    return { writes, error: (await failure.catch((error: unknown) => error)) as StoreError };
  };

  test('a tag that always resolves as the subject fails after a time limit', async () => {
    const { error, writes } = await obstructed('subject');
    expect(error.code).toBe('unsupported');
    expect(writes).toBeGreaterThan(0);
  });

  test('a tag that holds something else is never overwritten', async () => {
    const { error, writes } = await obstructed('other');
    expect(error.code).toBe('rejected');
    expect(writes).toBe(0);
  });
});

describe('a deferred confirmation', () => {
  const slow = { latency: [20, 20], staleness: 'delayed', staleFor: 2500 } as const;

  test('ends after the write and one read, with the entries to confirm', async () => {
    const tag = new SimulatedTag({ ...slow, seed: 1 });
    const deferred: unknown[] = [];
    const defer = (entries: readonly Entry[], written: number): boolean => {
      deferred.push({ digests: entries.map(({ digest }) => digest), written });
      return true;
    };
    const began = tag.clock.now();
    await tag.clock.run(tag.attach('sha256:a', tag.updater(6000, { defer })));
    expect(tag.clock.now() - began).toBe(60);
    expect([tag.reads, tag.writes]).toEqual([2, 1]);
    expect(deferred).toEqual([{ digests: ['sha256:a'], written: began + 40 }]);
  });

  test('that cannot be deferred is awaited, and the wait is reported once', async () => {
    const tag = new SimulatedTag({ ...slow, seed: 1 });
    const notes: string[] = [];
    const began = tag.clock.now();
    await tag.clock.run(
      tag.attach('sha256:a', tag.updater(6000, { defer: () => false, note: (text) => notes.push(text) })),
    );
    expect(tag.clock.now() - began).toBeGreaterThan(6000);
    expect(notes).toEqual([
      expect.stringMatching(/^waiting \d+ s to confirm the referrers tag tag: the registry shows tags late/),
    ]);
  });

  test('does not apply to removals, nor to entries that are listed already', async () => {
    const tag = new SimulatedTag({ latency: [20, 20], seed: 1 });
    let deferred = 0;
    const updater = tag.updater(6000, { defer: () => ++deferred > 0 });
    await tag.clock.run(tag.attach('sha256:a', updater));
    expect(deferred).toBe(1);
    await tag.clock.run(tag.attach('sha256:a', updater));
    await tag.clock.run(updater.apply({ removed: ['sha256:a'] }));
    expect(deferred).toBe(1);
    expect(tag.digests).toEqual([]);
  });

  test('of entries that joined after the write requires another write', async () => {
    const tag = new SimulatedTag({ latency: [20, 20], seed: 1 });
    const deferred: string[][] = [];
    const updater = tag.updater(6000, {
      defer: (entries) => deferred.push(entries.map(({ digest = '' }) => digest)) > 0,
    });
    const late = tag.clock.sleep(45).then(() => tag.attach('sha256:late', updater));
    await tag.clock.run(Promise.all([tag.attach('sha256:early', updater), late]));
    expect(deferred).toEqual([['sha256:early', 'sha256:late']]);
    expect(tag.digests).toEqual(['sha256:early', 'sha256:late']);
  });

  test.each(['none', 'delayed'] as const)(
    'of many writers loses nothing once all have confirmed, reads %s',
    async (staleness) => {
      for (let seed = 1; seed <= 3; seed++) {
        const tag = new SimulatedTag({ seed, latency: [50, 60], staleness, staleFor: 2000 });
        const { clock } = tag;
        const job = async (digest: string, at: number): Promise<void> => {
          await clock.sleep((at * 137) % 1500);
          const entries: Entry[] = [];
          await tag.attach(digest, tag.updater(6000, { defer: (own) => entries.push(...own) > 0 }));
          // The job goes on, and then comes its end.
          await clock.sleep(6000 + ((at * 613) % 4000));
          await tag.updater(6000).apply({ added: entries });
        };
        await clock.run(Promise.all(names(16).map(job)));
        expect({ seed, lost: lost(tag, names(16)) }).toEqual({ seed, lost: [] });
      }
    },
  );
});

describe('in a race', () => {
  const worlds: readonly (readonly [string, Omit<World, 'seed'>, writers: number, spread: number, careless: number])[] =
    [
      ['32 at the same moment', { latency: [50, 60] }, 32, 0, 0],
      ['32 within a second and a half', { latency: [50, 60] }, 32, 1500, 0],
      ['32 with careless writers in between', { latency: [50, 60] }, 32, 1000, 20],
      ['32 with stalls of 400 ms', { latency: [50, 150], stall: 400 }, 32, 3000, 0],
      ['two, one of them held up', { latency: [50, 60], stall: 600 }, 2, 400, 0],
      ['32 with reads 2 s stale', { latency: [50, 60], staleness: 'delayed', staleFor: 2000 }, 32, 2000, 0],
      [
        '32 with reads 2 s stale and careless writers',
        { latency: [50, 99], staleness: 'delayed', staleFor: 2000 },
        32,
        3000,
        10,
      ],
      ['eight behind a cache of 2 s', { latency: [50, 60], staleness: 'cached', staleFor: 2000 }, 8, 1000, 0],
      ['32 on replicas up to 2 s behind', { latency: [50, 60], staleness: 'scattered', staleFor: 2000 }, 32, 1000, 0],
    ];

  test.each(worlds)('%s, every entry survives', async (_, world, count, spread, careless) => {
    for (let seed = 1; seed <= 4; seed++) {
      const tag = new SimulatedTag({ ...world, seed });
      await race(tag, names(count), spread, careless);
      expect({ seed, lost: lost(tag, names(count)) }).toEqual({ seed, lost: [] });
    }
  });

  const RUNS = Number(process.env.RACE_RUNS ?? 150);
  const anyWorld = {
    seed: fc.nat(),
    latency: fc.tuple(fc.nat(100), fc.nat(200)).map(([least, more]) => [least, least + more] as const),
    stall: fc.nat(500),
  };
  const startTimes = [fc.integer({ min: 1, max: 12 }), fc.nat(3000)] as const;

  test('every entry survives any latencies, stalls, staleness and start times', async () => {
    const staleness = fc.constantFrom<Staleness>('none', 'delayed');
    await fc.assert(
      fc.asyncProperty(
        fc.record({ ...anyWorld, staleness, staleFor: fc.nat(3000) }),
        ...startTimes,
        async (world, count, spread) => {
          const tag = new SimulatedTag(world);
          await race(tag, names(count), spread);
          expect(lost(tag, names(count))).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  // The guarantee: a writer that does not confirm its write loses no entry of ours if it writes sooner than one window after
  // the state that it read was current. Of two such writers at once, one may erase an entry and the other restore it between
  // the reads of our writer, which then ends before a third one writes the state without the entry.
  test('every entry survives a careless writer whose read-to-write gap and staleness are below the window', async () => {
    const careless = fc
      .nat(300)
      .chain((staleFor) => fc.record({ staleFor: fc.constant(staleFor), carelessGap: fc.nat(349 - staleFor) }));
    await fc.assert(
      fc.asyncProperty(
        fc.record(anyWorld),
        careless,
        ...startTimes,
        fc.nat(1),
        async (world, { staleFor, carelessGap }, count, spread, others) => {
          const tag = new SimulatedTag({ ...world, staleness: 'delayed', staleFor, carelessGap });
          await race(tag, names(count), spread, others);
          expect(lost(tag, names(count))).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('a careless writer whose gap exceeds the window erases an entry, and the next update of it restores both', async () => {
    const tag = new SimulatedTag({ seed: 1, latency: [10, 10], carelessGap: 2000 });
    const { clock } = tag;
    await clock.run(Promise.all([tag.attach('sha256:a'), tag.attachCarelessly('sha256:careless', 2000)]));
    expect(tag.digests).toEqual(['sha256:careless']);
    await clock.run(tag.attach('sha256:a'));
    expect(tag.digests).toEqual(['sha256:careless', 'sha256:a']);
  });

  test('the wait is bounded: none of 32 writers takes longer than 15 s if reads are fresh', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const tag = new SimulatedTag({ seed, latency: [50, 60] });
      expect(await race(tag, names(32), 500)).toBeLessThan(15_000);
    }
  });

  test('no writer waits forever for the entries of a writer that keeps writing from stale reads', async () => {
    for (let seed = 1; seed <= 3; seed++) {
      const tag = new SimulatedTag({ seed, latency: [50, 60], staleness: 'delayed', staleFor: 2000 });
      const { clock } = tag;
      let stopped = false;
      const endless = (async () => {
        for (let at = 0; !stopped; at++) {
          await tag.attachCarelessly(`sha256:careless${at}`);
          await clock.sleep(400);
        }
      })();
      const began = clock.now();
      const ours = Promise.all(names(16).map((digest) => tag.attach(digest)));
      const whole = ours.then(async () => {
        const took = clock.now() - began;
        // What they leave behind lasts, although the other goes on.
        await clock.sleep(10_000);
        stopped = true;
        await endless;
        return took;
      });
      expect(await clock.run(whole)).toBeLessThan(60_000);
      expect({ seed, lost: lost(tag, names(16)) }).toEqual({ seed, lost: [] });
    }
  });
});
