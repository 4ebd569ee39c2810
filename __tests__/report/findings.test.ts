import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/evidence/finding.ts';
import { countsText, findingLines, type ScanEntry } from '../../src/report/findings.ts';
import { findingCounts, renderUrgentFindings } from '../../src/report/summary/findings.ts';
import { FindingTally } from '../../src/scan/tally.ts';

const UNSEEN = /(?!\n)\p{Cc}|\p{Cf}/u;
const HOSTILE = '"] | `</details>\n::error::pwned\n\u001b[2J\u202e [x](https://evil.example) @team <img src=x>';

function scanOf(
  findings: readonly Partial<Finding>[],
  more: Partial<ScanEntry['report']> = {},
  title = 'scan.json',
): ScanEntry {
  const tally = new FindingTally();
  for (const one of findings) tally.add({ id: 'X', aliases: [], severity: 'unknown', status: 'affected', ...one });
  const report = { ...tally.result(), scanner: { name: 'grype', uri: 'x', version: '1.0' }, incomplete: [], ...more };
  return { title, platforms: ['linux/amd64', 'linux/arm64'], report };
}

const LIBC: Partial<Finding> = {
  id: 'CVE-2023-4911',
  package: 'pkg:deb/debian/libc6@2.36-9%2Bdeb12u1?arch=amd64',
  installed: '2.36-9+deb12u1',
  fixed: '2.36-9+deb12u3',
  severity: 'high',
  cvss: { score: 7.8 },
  title: 'glibc: buffer overflow in ld.so',
  url: 'https://example.com/CVE-2023-4911',
};

const render = (scans: readonly ScanEntry[]): string => Object.values(renderUrgentFindings(scans)).join('\n\n');

test('shows the most urgent findings with their fix, and the counts of each scan in a folded block', () => {
  const scans = [
    scanOf([LIBC, { id: 'CVE-1', severity: 'low' }, { id: 'CVE-2', severity: 'critical', status: 'not_affected' }]),
  ];
  const { shown, folded } = renderUrgentFindings(scans);
  expect(shown).toContain(
    '| 🔴&nbsp;7.8 | <a href="https&#58;//example.com/CVE-2023-4911">CVE-2023-4911</a> glibc&#58; buffer overflow in ld.so | libc6 (deb) 2&#46;36-9+deb12u1 | 2&#46;36-9+deb12u3 |',
  );
  expect(shown).not.toContain('CVE-1');
  expect(folded).toContain('<summary>Scans, and 1 more findings</summary>');
  expect(folded).toContain(
    '| <code>scan.json</code> grype 1.0 | amd64 · arm64 | 1 high, 1 low; 1 resolved | complete |',
  );
  expect(folded).toContain('| CVE-1 |');
  expect(shown + folded).not.toContain('CVE-2 ');
  expect(findingCounts(scans)).toBe('🔴&nbsp;1&nbsp;high · 🟡&nbsp;1&nbsp;low (1&nbsp;with&nbsp;a&nbsp;fix)');
});

test('of findings that are equally severe, shows those with a fix first', () => {
  const { shown } = renderUrgentFindings([
    scanOf([
      { id: 'CVE-1', severity: 'high' },
      { id: 'CVE-2', severity: 'high', fixed: '2' },
    ]),
  ]);
  expect(shown.indexOf('CVE-2')).toBeLessThan(shown.indexOf('CVE-1'));
});

test('shows that a scan is incomplete, and why, before its findings', () => {
  const scan = scanOf([], { incomplete: ['7 of 9 records could not be read'] });
  expect(render([scan])).toContain('| ❗ incomplete |');
  expect(renderUrgentFindings([scan]).shown).toContain(
    '❗ <code>scan.json</code> is incomplete: 7 of 9 records could not be read',
  );
  expect(findingLines([scan])).toEqual([
    'scan.json on linux/amd64, linux/arm64: no open findings (incomplete: 7 of 9 records could not be read)',
  ]);
});

test('shows the counts and the first findings on a terminal', () => {
  const many = Array.from({ length: 8 }, (_, at) => ({ id: `CVE-${at}`, severity: 'medium' as const, name: 'p' }));
  expect(findingLines([scanOf([LIBC, ...many])])).toEqual([
    'scan.json on linux/amd64, linux/arm64: 1 high, 8 medium',
    '    CVE-2023-4911  high  deb/debian/libc6  2.36-9+deb12u1 -> 2.36-9+deb12u3',
    '    CVE-0  medium  p',
    '    CVE-1  medium  p',
    '    CVE-2  medium  p',
    '    CVE-3  medium  p',
    '    and 4 more',
  ]);
  const colored = findingLines([scanOf([LIBC])], { color: true });
  expect(colored[1]).not.toBe(stripVTControlCharacters(colored[1] ?? ''));
});

test('lists a finding of several scanners once', () => {
  const markdown = render([scanOf([LIBC]), scanOf([{ ...LIBC, severity: 'critical' }], {}, 'other.json')]);
  expect(markdown.split('>CVE-2023-4911</a>').length).toBe(2);
  expect(markdown).toContain('🟣&nbsp;7.8');
});

test('does not call an image without findings secure, and shows no section without a scan', () => {
  expect(countsText(scanOf([]).report)).toBe('no open findings');
  expect(countsText(scanOf([{ status: 'fixed' }]).report)).toBe('no open findings; 1 resolved');
  expect(render([]).trim()).toBe('');
  expect(findingCounts([])).toBe('');
  expect(findingLines([])).toEqual([]);
});

test('escapes hostile text, and limits the size of the section', () => {
  const hostile: Partial<Finding> = { id: HOSTILE, name: HOSTILE, installed: HOSTILE, fixed: HOSTILE, title: HOSTILE };
  const scan = scanOf([hostile], { scanner: { name: HOSTILE, uri: 'x' }, incomplete: [HOSTILE] }, HOSTILE);
  const markdown = render([{ ...scan, platforms: [HOSTILE] }]);
  expect(markdown).not.toMatch(/<img|@team|\]\(/);
  expect(markdown).not.toMatch(UNSEEN);
  expect(markdown.match(/<\/details>/g)).toHaveLength(1);
  for (const line of findingLines([{ ...scan, platforms: [HOSTILE] }])) expect(line).not.toMatch(UNSEEN);

  const many = Array.from({ length: 60 }, (_, at) => ({ ...hostile, id: `${at}${'ü|'.repeat(90)}` }));
  const scans = Array.from({ length: 300 }, (_, at) => scanOf(many, {}, `${at}${HOSTILE}`));
  expect(Buffer.byteLength(render(scans))).toBeLessThan(70_000);
});
