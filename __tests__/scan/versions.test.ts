import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apkOrder } from '../../src/scan/versions/apk.ts';
import { composerOrder } from '../../src/scan/versions/composer.ts';
import { dpkgOrder } from '../../src/scan/versions/dpkg.ts';
import { gemOrder } from '../../src/scan/versions/gem.ts';
import { mavenOrder } from '../../src/scan/versions/maven.ts';
import type { VersionOrder } from '../../src/scan/versions/order.ts';
import { pep440Order } from '../../src/scan/versions/pep440.ts';
import { rpmOrder } from '../../src/scan/versions/rpm.ts';
import { nugetOrder, semverOrder } from '../../src/scan/versions/semver.ts';

interface Scheme {
  readonly name: string;
  readonly order: VersionOrder;
  /** Real versions from the oldest to the newest. */
  readonly ascending: readonly string[];
  /** The parts of generated versions: one from each list. */
  readonly pieces: readonly (readonly string[])[];
  readonly invalid: readonly string[];
}

const NUMBERS = ['0', '1', '2', '10', '1.0', '1.2', '1.10', '0.0', '1.0.0', '007', '1.05', '2.0.1'];

/** The vectors beside this were made with dpkg 1.21, rpm 4.18, go-apk-version, semver 7, packaging 26, RubyGems 3.3, composer 2.5 and maven-artifact 3.9. */
const SCHEMES: readonly Scheme[] = [
  {
    name: 'dpkg',
    order: dpkgOrder,
    ascending: [
      '1.2.3~rc1-1',
      '1.2.3-1~bpo11+1',
      '1.2.3-1',
      '1.2.3-1+b1',
      '1.2.3-1+deb12u1',
      '1.2.3-1+deb12u10',
      '1.2.3+dfsg-1',
      '1.2.3.1-1',
      '1:0.9-1',
      '2:0.1',
    ],
    pieces: [['', '0:', '1:'], NUMBERS, ['', '~', '~rc1', '+b', 'a', '.a', '~~'], ['', '-0', '-1', '-1~', '-1+b1']],
    invalid: ['', '1 2', 'a:1', '1_2', `1${'0'.repeat(2000)}`],
  },
  {
    name: 'rpm',
    order: rpmOrder,
    ascending: [
      '1.1.1k-7.el8_6',
      '1.1.1k-9.el8_7',
      '1.1.1k-12.el8_9',
      '1:1.1.1c-2.el8',
      '1:1.1.1k-12.el8_9',
      '1:3.0.7-16.el9_2',
      '1:3.0.7-27.el9',
    ],
    pieces: [
      ['', '0:', '1:'],
      NUMBERS,
      ['', '~', '~rc1', '^', '^git1', 'a', '.a', '_1'],
      ['', '-1', '-1.el9', '-1~x', '-1^y'],
    ],
    invalid: ['', 'x:1-1', '1-2-3', '1 2'],
  },
  {
    name: 'apk',
    order: apkOrder,
    ascending: [
      '1.36.1_rc1-r0',
      '1.36.1-r0',
      '1.36.1-r2',
      '1.36.1-r15',
      '1.36.1_p1-r0',
      '1.36.1.1-r0',
      '1.37.0-r0',
      '3.0.0a-r0',
    ],
    pieces: [
      NUMBERS,
      ['', 'a', 'b'],
      ['', '_alpha', '_rc', '_rc2', '_p', '_p1', '_git2', '_rc1_p1'],
      ['', '~0ab1'],
      ['', '-r0', '-r1', '-r10'],
    ],
    invalid: ['', '1.x', '1_foo', '1-r', '1.2-1'],
  },
  {
    name: 'semver',
    order: semverOrder,
    ascending: [
      '0.0.0-20190101000000-aaaaaaaaaaaa',
      '0.0.0-20220314234659-1baeb1ce4c0b',
      '0.1.0-alpha',
      '0.1.0-alpha.1',
      '0.1.0-alpha.beta',
      '0.1.0-rc.1',
      'v0.1.0',
      '1.9.0',
      '1.10.0',
      '1.21',
      '1.21.1',
      '2.0.0+incompatible',
      '2.0.1',
    ],
    pieces: [['', 'v'], NUMBERS, ['', '-0', '-1', '-a', '-a.1', '-a.b', '-10', '-a-b'], ['', '+build']],
    invalid: ['', 'latest', '1.2.x', '1.0.0 || 2.0.0', '>=1.0.0'],
  },
  {
    name: 'nuget',
    order: nugetOrder,
    ascending: ['1.0.0-Alpha', '1.0.0-beta', '1.0.0', '1.0.0.1', '1.0.1'],
    pieces: [NUMBERS, ['', '-a', '-A', '-B.1', '-b.2'], ['', '+x']],
    invalid: ['', '1.*'],
  },
  {
    name: 'pep440',
    order: pep440Order,
    ascending: [
      '1.0.dev1',
      '1.0a1',
      '1.0a2.dev3',
      '1.0a2',
      '1.0b1',
      '1.0rc1',
      '1.0',
      '1.0+ubuntu.1',
      '1.0.post1',
      '1.0.1',
      '1!0.1',
    ],
    pieces: [
      ['', '1!'],
      NUMBERS,
      ['', 'a1', 'b', 'rc2'],
      ['', '.post1', '-1'],
      ['', '.dev0', '.dev2'],
      ['', '+a', '+1', '+a.2'],
    ],
    invalid: ['', '1.0-foo', '1.0+', 'french toast'],
  },
  {
    name: 'gem',
    order: gemOrder,
    ascending: ['3.0.0.beta1', '3.0.0.rc1', '3.0.0.rc2', '3.0.0', '3.0.0.1', '3.0.10', '3.1.0.pre', '3.1.0'],
    pieces: [NUMBERS, ['', '.a', '.pre', '.rc1', '.b.0', '.0.a'], ['', '-java', '-1']],
    invalid: ['', 'a.1', '1..2', '1 2'],
  },
  {
    name: 'composer',
    order: composerOrder,
    ascending: [
      '1.0.0-dev',
      '1.0.0-alpha1',
      '1.0.0-beta2',
      '1.0.0-RC1',
      '1.0.0-RC10',
      '1.0.0',
      '1.0.0-p1',
      '1.0.1',
      'v1.2',
      '2.0.0',
    ],
    pieces: [['', 'v'], NUMBERS, ['', '-alpha', '-beta2', '-RC1', '-p1', '-stable', '-beta.1.2'], ['', '-dev']],
    invalid: ['', 'dev-main', '1.2.3.4.5', '1.0-foo'],
  },
  {
    name: 'maven',
    order: mavenOrder,
    ascending: [
      '1.0-alpha-1',
      '1.0-beta2',
      '1.0-M1',
      '1.0-RC1',
      '1.0-rc2',
      '1.0-SNAPSHOT',
      '1.0',
      '1.0-sp1',
      '1.0-jre',
      '1.0.1',
      '1.1',
      '2.9.10',
      '2.9.10.1',
      '2.9.10.8',
      '2.10.0',
      '2.10.0.pr1',
    ],
    pieces: [
      NUMBERS,
      ['', '-alpha', '.Final', '-RC1', '.RC2', '-SNAPSHOT', '-sp', '.foo', '-foo', 'a1'],
      ['', '-1', '.1', '-0', '-foo', '.0'],
    ],
    invalid: ['', '1 2'],
  },
];

describe.each(SCHEMES)('the order of $name', ({ name, order, ascending, pieces, invalid }) => {
  test('sorts real versions', () => {
    for (const [at, version] of ascending.entries()) {
      expect(order(version, version)).toBe(0);
      for (const newer of ascending.slice(at + 1)) {
        expect([version, newer, Math.sign(order(version, newer) as number)]).toEqual([version, newer, -1]);
      }
    }
  });

  // NuGet's order is SemVer's but for case; there is no tool of its own here.
  if (name !== 'nuget') {
    test('orders pairs as the original tool does', () => {
      const vectors = vectorsOf(name);
      expect(vectors.length).toBeGreaterThan(100);
      const wrong = vectors.filter(([a, sign, b]) => Math.sign(order(a, b) ?? Number.NaN) !== SIGNS[sign]);
      expect(wrong).toEqual([]);
    });
  }

  test('is a total order', () => {
    const version = fc.tuple(...pieces.map((piece) => fc.constantFrom(...piece))).map((chosen) => chosen.join(''));
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        const sign = (left: string, right: string): number => Math.sign(order(left, right) ?? Number.NaN);
        expect(sign(a, a)).toBe(0);
        expect(sign(a, b)).toBe(0 - sign(b, a));
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect([a, b, c, sign(a, c) <= 0]).toEqual([a, b, c, true]);
        if (sign(a, b) === 0) expect([a, b, c, sign(a, c)]).toEqual([a, b, c, sign(b, c)]);
      }),
      { numRuns: 1500 },
    );
  });

  test('does not order invalid versions', () => {
    for (const text of invalid) {
      expect([text, order(text, '1')]).toEqual([text, undefined]);
      expect([text, order('1', text)]).toEqual([text, undefined]);
    }
  });

  test('handles any text without throwing, in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (a, b) => {
        const forth = order(a, b);
        expect(forth === undefined).toBe(order(b, a) === undefined);
      }),
      { numRuns: 300 },
    );
    const long = '1.'.repeat(510);
    const started = performance.now();
    order(`${long}1`, `${long}2`);
    order('1-'.repeat(511), `${'a-'.repeat(511)}1`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

const SIGNS: Readonly<Record<string, number>> = { '<': -1, '=': 0, '>': 1 };

function vectorsOf(name: string): [string, string, string][] {
  const text = readFileSync(new URL(`../fixtures/versions/${name}.txt`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [string, string, string]);
}
