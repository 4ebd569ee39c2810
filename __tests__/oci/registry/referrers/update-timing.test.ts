import { describe, expect, test } from '@jest/globals';
import { type Moment, UpdateTiming } from '../../../../src/oci/registry/referrers/update-timing.ts';

/** A read of 50 ms that ends at a time. */
const at = (ended: number, state = 'own'): Moment => ({ state, began: ended - 50, ended });
const newTiming = (jitter = 0.5): UpdateTiming => new UpdateTiming(350, () => jitter);

/** A timing after one read and one write based on it, which ended at 100. */
function written(jitter?: number, base = at(50, 'before')): UpdateTiming {
  const timing = newTiming(jitter);
  timing.recordRead(base, false, false);
  timing.recordWrite(base, base.ended + 50);
  return timing;
}

describe('before anything is written', () => {
  test('a write is allowed immediately, and one complete read confirms the update', () => {
    const timing = newTiming();
    timing.recordRead(at(50), false, false);
    expect([timing.writesFrom, timing.confirmedFrom]).toEqual([Number.NEGATIVE_INFINITY, undefined]);
    timing.recordRead(at(100), true, true);
    expect(timing.confirmedFrom).toBe(Number.NEGATIVE_INFINITY);
    expect(timing.hasWritten).toBe(false);
  });
});

describe('after a write', () => {
  test('that is visible immediately, the update is confirmed one window after that read', () => {
    const timing = written();
    timing.recordRead(at(150), true, true);
    expect(timing.confirmedFrom).toBe(150 + 350);
    timing.recordRead(at(400), true, true);
    expect(timing.confirmedFrom).toBe(150 + 350);
  });

  test('the window restarts when an entry is missing', () => {
    const timing = written();
    timing.recordRead(at(150), true, true);
    timing.recordRead(at(400, 'theirs'), true, false);
    expect(timing.confirmedFrom).toBeUndefined();
    timing.recordRead(at(450), true, true);
    expect(timing.confirmedFrom).toBe(450 + 350);
  });

  test('the window is three times a long gap between read and write', () => {
    const timing = written(0.5, { state: 'before', began: 0, ended: 400 });
    timing.recordRead(at(500), true, true);
    expect(timing.window).toBe(3 * 450);
  });

  test('that becomes visible late, the window is extended by that lag, up to a limit', () => {
    const timing = written();
    timing.recordRead(at(150, 'theirs'), false, false);
    timing.recordRead(at(2150), true, true);
    expect(timing.window).toBe(3 * 100 + 1.25 * 2000);
    const later = written();
    later.recordRead(at(60_000), true, true);
    expect(later.window).toBe(3 * 100 + 1.25 * 4000);
  });

  test('that was lost, the next write waits, twice as long each time', () => {
    const timing = written(0.5);
    timing.recordRead(at(150, 'theirs'), false, false);
    expect(timing.writesFrom).toBe(100 + 0.5 * 100);
    const base = at(200, 'theirs');
    timing.recordWrite(base, 250);
    timing.recordRead(at(300, 'others'), false, false);
    expect(timing.writesFrom).toBe(250 + 0.5 * 200);
    for (let round = 0; round < 10; round++) timing.recordWrite(at(300, 'others'), 350);
    timing.recordRead(at(400, 'more'), false, false);
    expect(timing.writesFrom).toBe(350 + 0.5 * 1600);
  });
});

describe('a read of a state from before the write', () => {
  test('is stale: no write is allowed until another state is read', () => {
    const timing = written();
    timing.recordRead(at(2150, 'before'), false, false);
    expect(timing.writesFrom).toBe(Number.POSITIVE_INFINITY);
    timing.recordRead(at(2250, 'theirs'), false, false);
    // Any other state may be as stale as the earlier reads: 2,000 ms.
    expect(timing.writesFrom).toBe(100 + 1.25 * 2000 + 0.5 * 2000);
  });

  test('long after the write means that another writer restored it', () => {
    const timing = written();
    timing.recordRead(at(6200, 'before'), false, false);
    expect(timing.writesFrom).toBe(100 + 0.5 * 100);
  });

  test('after the write was visible means that another writer restored it', () => {
    const timing = written();
    timing.recordRead(at(150), true, true);
    timing.recordRead(at(250, 'before'), false, false);
    expect(timing.writesFrom).toBe(100 + 0.5 * 100);
  });

  test('after a failed write does not count as stale', () => {
    const timing = newTiming();
    timing.recordRead(at(50, 'before'), false, false);
    timing.recordFailedWrite(at(50, 'before'), 100);
    timing.recordRead(at(150, 'before'), false, false);
    expect(timing.writesFrom).toBe(100 + 0.5 * 100);
  });
});
