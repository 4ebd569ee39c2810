import { describe, expect, test } from '@jest/globals';
import { type Moment, UpdateTiming } from '../../../../src/oci/registry/referrers/update-timing.ts';

/** A read of 50 ms that ends at a time. */
const at = (ended: number, state = 'own'): Moment => ({ state, began: ended - 50, ended });
const timing = (dice = 0.5): UpdateTiming => new UpdateTiming(350, () => dice);

/** A timing that has read, and written on the base of that, by 100. */
function written(dice?: number, base = at(50, 'before')): UpdateTiming {
  const made = timing(dice);
  made.saw(base, false, false);
  made.wrote(base, base.ended + 50);
  return made;
}

describe('before anything is written', () => {
  test('a write may follow at once, and finding everything there is enough', () => {
    const made = timing();
    made.saw(at(50), false, false);
    expect([made.writesFrom, made.confirmedFrom]).toEqual([Number.NEGATIVE_INFINITY, undefined]);
    made.saw(at(100), true, true);
    expect(made.confirmedFrom).toBe(Number.NEGATIVE_INFINITY);
    expect(made.hasWritten).toBe(false);
  });
});

describe('after a write', () => {
  test('that is seen at once the stay ends a window after that read', () => {
    const made = written();
    made.saw(at(150), true, true);
    expect(made.confirmedFrom).toBe(150 + 350);
    made.saw(at(400), true, true);
    expect(made.confirmedFrom).toBe(150 + 350);
  });

  test('the window begins anew whenever something is missing', () => {
    const made = written();
    made.saw(at(150), true, true);
    made.saw(at(400, 'theirs'), true, false);
    expect(made.confirmedFrom).toBeUndefined();
    made.saw(at(450), true, true);
    expect(made.confirmedFrom).toBe(450 + 350);
  });

  test('the window is three gaps between read and write, where these are long', () => {
    const made = written(0.5, { state: 'before', began: 0, ended: 400 });
    made.saw(at(500), true, true);
    expect(made.window).toBe(3 * 450);
  });

  test('that is seen late the window is longer by that, up to a bound', () => {
    const made = written();
    made.saw(at(150, 'theirs'), false, false);
    made.saw(at(2150), true, true);
    expect(made.window).toBe(3 * 100 + 1.25 * 2000);
    const later = written();
    later.saw(at(60_000), true, true);
    expect(later.window).toBe(3 * 100 + 1.25 * 4000);
  });

  test('that did not last another waits, twice as long each time', () => {
    const made = written(0.5);
    made.saw(at(150, 'theirs'), false, false);
    expect(made.writesFrom).toBe(100 + 0.5 * 100);
    const base = at(200, 'theirs');
    made.wrote(base, 250);
    made.saw(at(300, 'others'), false, false);
    expect(made.writesFrom).toBe(250 + 0.5 * 200);
    for (let round = 0; round < 10; round++) made.wrote(at(300, 'others'), 350);
    made.saw(at(400, 'more'), false, false);
    expect(made.writesFrom).toBe(350 + 0.5 * 1600);
  });
});

describe('a state from before the write', () => {
  test('shows a stale read: nothing is written until it is gone', () => {
    const made = written();
    made.saw(at(2150, 'before'), false, false);
    expect(made.writesFrom).toBe(Number.POSITIVE_INFINITY);
    made.saw(at(2250, 'theirs'), false, false);
    // Anything else may be as old as the reads were stale: 2,000 ms.
    expect(made.writesFrom).toBe(100 + 1.25 * 2000 + 0.5 * 2000);
  });

  test('shows that somebody has put it back, when it lasts too long', () => {
    const made = written();
    made.saw(at(6200, 'before'), false, false);
    expect(made.writesFrom).toBe(100 + 0.5 * 100);
  });

  test('shows that too, once the write has been seen', () => {
    const made = written();
    made.saw(at(150), true, true);
    made.saw(at(250, 'before'), false, false);
    expect(made.writesFrom).toBe(100 + 0.5 * 100);
  });

  test('shows nothing after a write that failed', () => {
    const made = timing();
    made.saw(at(50, 'before'), false, false);
    made.failed(at(50, 'before'), 100);
    made.saw(at(150, 'before'), false, false);
    expect(made.writesFrom).toBe(100 + 0.5 * 100);
  });
});
