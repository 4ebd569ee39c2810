// The HTML report of many images, grouped by team, in a real browser: at three sizes, narrow and wide, light and dark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { AuditLine } from '../../src/audit/line.ts';
import { groupOf } from '../../src/audit/summary.ts';
import { imageOfLine } from '../../src/report/audit/image-of-line.ts';
import { renderHtml } from '../../src/report/html/render.ts';
import { lineWith, numberedLine } from '../support/audit-lines.ts';
import { type OpenedPage, type PageOptions, TestBrowser } from '../support/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TEAMS = ['payments', 'web', 'search and recommendations of the marketplace', 'data'];

// Chromium shares the machine with other tests.
jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(() => browser?.close());

/** Images of four teams; one in five failed, one in seven is undecided. */
function lines(count: number): readonly AuditLine[] {
  return Array.from({ length: count }, (_, at) => {
    const team = [{ name: 'team', value: TEAMS[at % TEAMS.length] ?? '' }];
    const missing = lineWith('the newest SBOM of linux/arm64 is not signed').missing;
    if (at % 5 === 0) return numberedLine(at, { labels: team, outcome: 'failed', missing });
    if (at % 7 !== 0) return numberedLine(at, { labels: team });
    const error = { code: 'timeout', message: 'registry.example accepted the request and did not answer in time' };
    return numberedLine(at, { labels: team, outcome: 'undecided', digest: null, error });
  });
}

async function open(audited: readonly AuditLine[], options?: PageOptions): Promise<OpenedPage> {
  const images = audited.map((line) => imageOfLine(line, groupOf(line, { label: 'team' })));
  const time = '2026-11-22T00:00:00.000Z';
  const opened = await browser.open(renderHtml({ command: 'audit', client: 'oci-evidence 0', time, images }), options);
  await opened.page.waitForSelector('html[data-ready]');
  return opened;
}

async function expectGood({ page, problems, requests, dialogs }: OpenedPage): Promise<void> {
  expect({ problems, requests, dialogs }).toEqual({ problems: [], requests: [], dialogs: [] });
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.evaluate(`${AXE}; undefined`);
  const violations = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe-core is a global of the page.
    const { violations: all } = await (globalThis as any).axe.run();
    return (all as { impact: string; id: string; nodes: { html: string }[] }[])
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
  });
  expect(violations).toEqual([]);
}

const texts = (page: Page, table: string): Promise<string[]> =>
  page.locator(`[aria-label="${table}"] tbody tr`).allTextContents();

test.each([
  [10, 'light', 1280],
  [10, 'dark', 400],
  [200, 'dark', 1280],
  [200, 'light', 400],
  [2_000, 'light', 1280],
  [2_000, 'dark', 400],
] as const)(
  '%i images, %s, %i pixels wide: groups and images, those that need attention first',
  async (count, colorScheme, width) => {
    const opened = await open(lines(count), { colorScheme, width });
    const { page, screenshot } = opened;
    const groups = await texts(page, 'Groups');
    expect(groups).toHaveLength(TEAMS.length);
    expect((await texts(page, 'Images'))[0]).toContain('Failed');
    await screenshot(`audit-${count}-${colorScheme}-${width}`);
    await expectGood(opened);
  },
);

test('a group shows its images alone, says so, and all of them the second time', async () => {
  const opened = await open(lines(200));
  const { page } = opened;
  const group = page.getByRole('button', { name: 'payments' });
  expect(await group.getAttribute('aria-pressed')).toBe('false');
  await group.click();
  expect(await group.getAttribute('aria-pressed')).toBe('true');
  for (const row of await texts(page, 'Images')) expect(row).toContain('payments');
  expect(await page.locator('#images output').textContent()).toBe('50 of 200 images');
  await opened.screenshot('audit-200-group');
  await group.click();
  expect(await group.getAttribute('aria-pressed')).toBe('false');
  expect((await texts(page, 'Images')).some((row) => row.includes('web'))).toBe(true);
  await expectGood(opened);
});

test('hostile names of images and teams are shown as text and run nothing', async () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202egnp.exe',
    '\u001b]8;;https://evil.example\u001b\\link\u0007',
    'x'.repeat(3_000),
    `${'a/'.repeat(200)}b`,
  ];
  const opened = await open(
    hostile.map((text, at) => ({
      ...lineWith(text),
      reference: `${text}${at}`,
      labels: [{ name: 'team', value: text }],
    })),
    { width: 400 },
  );
  const { page } = opened;
  expect(await page.locator('img, iframe, a[href^=javascript]').count()).toBe(0);
  expect((await texts(page, 'Groups')).join()).toContain('<img src=x onerror=alert(1)>');
  await opened.screenshot('audit-hostile');
  await expectGood(opened);
});
