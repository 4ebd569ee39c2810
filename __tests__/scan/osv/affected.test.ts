import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../../src/scan/osv/affected.ts';
import { type OsvAffected, osvRecord } from '../../../src/scan/osv/record.ts';
import { dpkgOrder } from '../../../src/scan/versions/dpkg.ts';
import { pep440Order } from '../../../src/scan/versions/pep440.ts';
import { semverOrder } from '../../../src/scan/versions/semver.ts';

type Event = Readonly<Record<string, string>>;

function entries(...affected: readonly object[]): readonly OsvAffected[] {
  const found = osvRecord(
    { id: 'X-1', modified: '', affected: affected.map((one) => ({ package: { name: 'p', ecosystem: 'E' }, ...one })) },
    () => true,
  );
  return found?.affected ?? [];
}

const range = (type: string, ...events: readonly Event[]): object => ({ ranges: [{ type, events }] });

describe('ranges', () => {
  const twice = entries(
    range('SEMVER', { introduced: '1.0.0' }, { fixed: '1.0.2' }, { introduced: '3.0.0' }, { fixed: '3.2.5' }),
  );

  test.each([
    ['0.9.0', 'not_affected', undefined],
    ['1.0.0-rc.1', 'not_affected', undefined],
    ['1.0.0', 'affected', '1.0.2'],
    ['1.0.1', 'affected', '1.0.2'],
    ['1.0.2', 'not_affected', undefined],
    ['2.9.9', 'not_affected', undefined],
    ['3.2.5-beta', 'affected', '3.2.5'],
    ['3.2.5', 'not_affected', undefined],
  ])('%s is %s', (version, status, fixed) => {
    expect(evaluate(twice, version, semverOrder)).toEqual({ status, ...(fixed !== undefined && { fixed }) });
  });

  test('treats zero as before every version, and without a fix every later version as affected', () => {
    const all = entries(range('ECOSYSTEM', { introduced: '0' }));
    expect(evaluate(all, '0~~', dpkgOrder)).toEqual({ status: 'affected' });
    expect(evaluate(all, '99:1', dpkgOrder)).toEqual({ status: 'affected' });
  });

  test('includes the last affected version, and reports no fixed version for it', () => {
    const last = entries(range('ECOSYSTEM', { introduced: '0' }, { last_affected: '2.1.214' }));
    expect(evaluate(last, '2.1.214', pep440Order)).toEqual({ status: 'affected' });
    expect(evaluate(last, '2.1.215', pep440Order)).toEqual({ status: 'not_affected' });
  });

  test('ends a range at its limits', () => {
    const limited = entries(range('ECOSYSTEM', { introduced: '1' }, { limit: '2' }));
    expect(evaluate(limited, '1.5', pep440Order).status).toBe('affected');
    expect(evaluate(limited, '2', pep440Order).status).toBe('not_affected');
    const endless = entries(range('ECOSYSTEM', { introduced: '1' }, { limit: '*' }));
    expect(evaluate(endless, '9', pep440Order).status).toBe('affected');
  });

  test('sorts events by version, whatever the order in the record', () => {
    const events: Event[] = [
      { introduced: '0' },
      { fixed: '1.2' },
      { introduced: '2.0' },
      { fixed: '2.10' },
      { introduced: '3' },
    ];
    const versions = ['0.1', '1.2', '1.9', '2.0', '2.9', '2.10', '2.11', '3', '4'];
    const wanted = versions.map((version) => evaluate(entries(range('ECOSYSTEM', ...events)), version, pep440Order));
    expect(wanted.map(({ status }) => status === 'affected')).toEqual([
      true,
      false,
      false,
      true,
      true,
      false,
      false,
      true,
      true,
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        const affected = entries(range('ECOSYSTEM', ...shuffled));
        expect(versions.map((version) => evaluate(affected, version, pep440Order))).toEqual(wanted);
      }),
    );
  });

  test('ignores ranges of commits', () => {
    const commits = range('GIT', { introduced: '0' }, { fixed: 'ab12' });
    expect(evaluate(entries(commits), '1.0', semverOrder)).toEqual({ status: 'unknown' });
    expect(evaluate(entries({ ...commits, versions: ['1.0'] }), '1.0', semverOrder)).toEqual({ status: 'affected' });
    expect(evaluate(entries({ ...commits, versions: ['1.1'] }), '1.0', semverOrder)).toEqual({
      status: 'not_affected',
    });
  });
});

describe('enumerations', () => {
  test('match the version and other spellings of it', () => {
    const affected = entries({ versions: ['1.0.0', '1.1'] });
    expect(evaluate(affected, '1.1', undefined).status).toBe('affected');
    expect(evaluate(affected, '1.0', pep440Order).status).toBe('affected');
    expect(evaluate(affected, '1.2', pep440Order).status).toBe('not_affected');
  });

  test('are used in addition to ranges', () => {
    const affected = entries({ ...range('SEMVER', { introduced: '2.0.0' }), versions: ['1.0.0'] });
    expect(evaluate(affected, '1.0.0', semverOrder).status).toBe('affected');
    expect(evaluate(affected, '1.0.1', semverOrder).status).toBe('not_affected');
  });
});

test.each([
  ['a version that has no place in the order', range('SEMVER', { introduced: '0' }, { fixed: '2.0.0' }), 'latest'],
  ['a bound that has none', range('SEMVER', { introduced: '0' }, { fixed: 'soon' }), '1.0.0'],
  ['nothing to compare with', {}, '1.0.0'],
])('%s gives the status unknown, never "not affected"', (_, affected, version) => {
  expect(evaluate(entries(affected), version, semverOrder)).toEqual({ status: 'unknown' });
});

test('a range in an ecosystem without a version order gives the status unknown', () => {
  const affected = entries(range('ECOSYSTEM', { introduced: '0' }, { fixed: '2' }));
  expect(evaluate(affected, '1', undefined)).toEqual({ status: 'unknown' });
  expect(evaluate([], '1', semverOrder)).toEqual({ status: 'unknown' });
});
