// The HTML report in a real browser: what a reader sees and does, at three sizes, in both colour schemes and on paper.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { imageOfGraph } from '../../src/report/html/from-graph.ts';
import { imageOfRecord } from '../../src/report/html/from-record.ts';
import type { ImageReport } from '../../src/report/html/model.ts';
import { renderHtml } from '../../src/report/html/render.ts';
import { type OpenedPage, type PageOptions, TestBrowser } from '../support/browser.ts';
import { recordWith } from '../support/decisions.ts';
import { graphNode, graphOf } from '../support/graphs.ts';
import { reportImage, reportOf } from '../support/html-report.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SIZES = [5, 500, 5_000] as const;

// Chromium shares the machine with other tests.
jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(() => browser?.close());

async function open(images: readonly ImageReport[], options?: PageOptions): Promise<OpenedPage> {
  const opened = await browser.open(renderHtml(reportOf(images)), options);
  await opened.page.waitForSelector('html[data-ready]');
  return opened;
}

/** Asserts that nothing went wrong and nothing left the page. */
function expectQuiet({ problems, requests, dialogs }: OpenedPage): void {
  expect({ problems, requests, dialogs }).toEqual({ problems: [], requests: [], dialogs: [] });
}

/** The serious and critical violations that axe-core finds. The debugger evaluates it, which the policy of the page cannot forbid. */
async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${AXE}; undefined`);
  const violations = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe-core is a global of the page.
    const { violations: all } = await (globalThis as any).axe.run();
    return all as { impact: string; id: string; nodes: { html: string }[] }[];
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}

const nodesShown = (page: Page): Promise<number> => page.locator('[role=treeitem]').count();
const rowsShown = (page: Page, section: string): Promise<number> => page.locator(`#${section} tbody tr`).count();

describe.each(SIZES)('%i referrers', (size) => {
  test.each(['light', 'dark'] as const)('%s: opens whole, quiet and accessible', async (colorScheme) => {
    const opened = await open([reportImage(size)], { colorScheme });
    const { page, screenshot } = opened;
    expect(await page.title()).toBe('ghcr.io/acme/app:1.4.2 · evidence report');
    expect(await page.locator('h1').textContent()).toBe('ghcr.io/acme/app:1.4.2');
    expect(await page.locator('.sentence').textContent()).toBe('Failed: 1 of 3 requirements not met');
    expect(await page.locator('main section h2').allTextContents()).toEqual([
      'Requirements2 of 3 met',
      'Graph',
      expect.stringMatching(/^Evidence[\d,]+ artifacts$/),
      'Findings60 findings',
      'Components800 components',
      'Timelinenewest first',
      'Audit record',
    ]);
    const shown = await nodesShown(page);
    expect(shown).toBeGreaterThan(4);
    expect(shown).toBeLessThan(40);
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(246, 248, 250)');
    await screenshot(`html-${size}-${colorScheme}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expectQuiet(opened);
  });

  test('filters by kind, platform, signer and text, and resets', async () => {
    const opened = await open([reportImage(size)]);
    const { page } = opened;
    const result = page.locator('.toolbar output');
    const all = await result.textContent();
    await page.getByLabel('Kind').selectOption({ value: 'sbom' });
    expect(await rowsShown(page, 'evidence')).toBe(6);
    expect(await result.textContent()).toMatch(/^6 of /);
    await page.getByLabel('Platform').selectOption('linux/arm64');
    expect(await rowsShown(page, 'evidence')).toBe(2);
    expect(await nodesShown(page)).toBe(4);
    await page.getByLabel('Signer').selectOption('state:none');
    expect(await rowsShown(page, 'evidence')).toBe(1);
    expect(await page.locator('[role=treeitem] title').last().textContent()).toContain('SBOM');
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await result.textContent()).toBe(all);
    await page.getByLabel('Search the evidence').fill('openvex');
    await page.getByText(/^1 of [\d,]+ artifacts$/).waitFor();
    expect(await nodesShown(page)).toBe(2);
    expectQuiet(opened);
  });
});

test('5,000 referrers: groups open in parts, and any artifact of the table is shown in the graph', async () => {
  const opened = await open([reportImage(5_000)]);
  const { page, screenshot } = opened;
  const before = await nodesShown(page);
  await page.locator('[role=treeitem].group').first().click();
  expect(await nodesShown(page)).toBeGreaterThan(before + 20);
  // The field searches when typing pauses, so each text is awaited.
  await page.getByLabel('Search the evidence').fill('scan');
  await page
    .locator('.toolbar')
    .getByText(/^[\d,]+ of [\d,]+ artifacts$/)
    .waitFor();
  expect(await rowsShown(page, 'evidence')).toBe(25);
  await page.getByLabel('Search the evidence').fill('');
  await page
    .locator('.toolbar')
    .getByText(/^[\d,]+ artifacts$/)
    .waitFor();
  await page.locator('#evidence .more-rows').click();
  expect(await rowsShown(page, 'evidence')).toBe(125);
  const last = page.locator('#evidence tbody tr').last();
  const digest = await last.locator('code').getAttribute('title');
  await last.getByRole('button').click();
  expect(await page.locator('.details code').first().textContent()).toBe(digest);
  expect(await page.locator('[role=treeitem][aria-selected=true]').count()).toBe(1);
  expect(await page.evaluate('document.activeElement.closest("aside") !== null')).toBe(true);
  await screenshot('html-5000-open');
  expectQuiet(opened);
});

test('Enter searches at once, and a search that changes nothing keeps the rows shown', async () => {
  const opened = await open([reportImage(500)]);
  const { page } = opened;
  const field = page.getByLabel('Search the evidence');
  const result = page.locator('.toolbar output');
  const all = await result.textContent();
  await field.fill('scan');
  await field.press('Enter');
  expect(await result.textContent()).toMatch(/^[\d,]+ of [\d,]+ artifacts$/);
  await field.fill('');
  await field.press('Enter');
  expect(await result.textContent()).toBe(all);
  await page.locator('#evidence .more-rows').click();
  expect(await rowsShown(page, 'evidence')).toBe(125);
  await field.fill(' ');
  await field.press('Enter');
  expect(await rowsShown(page, 'evidence')).toBe(125);
  expectQuiet(opened);
});

test('the keyboard alone: moves through the graph, opens groups, shows details and returns', async () => {
  const opened = await open([reportImage(500)]);
  const { page } = opened;
  const selected = (): Promise<string | null> =>
    page.locator('[role=treeitem][aria-selected=true] title').textContent();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate('document.activeElement.getAttribute("role") === "tree"')) break;
  }
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('tree');
  expect(await selected()).toMatch(/^image, /);
  await page.keyboard.press('ArrowRight');
  expect(await selected()).toMatch(/^linux\/amd64, /);
  await page.keyboard.press('ArrowRight');
  expect(await selected()).toMatch(/^SBOM, .*acme\/app · release\.yml@v1\.4\.2/);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const before = await nodesShown(page);
  await page.keyboard.press('ArrowLeft');
  expect(await nodesShown(page)).toBeLessThan(before);
  await page.keyboard.press('Space');
  expect(await nodesShown(page)).toBe(before);
  const active = await page.locator('[role=tree]').getAttribute('aria-activedescendant');
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('linux/amd64');
  await page.keyboard.press('Escape');
  expect(await page.evaluate('document.activeElement.getAttribute("role")')).toBe('tree');
  expectQuiet(opened);
});

test('zooms, fits and drags; the wheel alone scrolls the page', async () => {
  const opened = await open([reportImage(500)]);
  const { page } = opened;
  const transform = (): Promise<string | null> => page.locator('.canvas > g').getAttribute('transform');
  const first = await transform();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const zoomed = await transform();
  expect(zoomed).not.toBe(first);
  await page.locator('.legend').scrollIntoViewIfNeeded();
  const box = await page.locator('.canvas').boundingBox();
  if (box === null) throw new Error('the graph has no place');
  const [x, y] = [box.x + 20, box.y + box.height - 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y - 40, { steps: 4 });
  await page.mouse.up();
  expect(await transform()).not.toBe(zoomed);
  const dragged = await transform();
  // The listener is there before the wheel turns.
  await page.evaluate(
    'globalThis.scrolled = new Promise((resolve) => addEventListener("scroll", () => resolve(true), { once: true })); undefined',
  );
  await page.mouse.wheel(0, 200);
  expect(await page.evaluate('scrolled')).toBe(true);
  expect(await transform()).toBe(dragged);
  await page.getByRole('button', { name: 'Fit the whole graph' }).click();
  expect(await transform()).not.toBe(dragged);
  expectQuiet(opened);
});

test('finds components and findings, sorts, and shows more rows', async () => {
  const opened = await open([reportImage(9)]);
  const { page } = opened;
  expect(await rowsShown(page, 'components')).toBe(25);
  await page.locator('#components .more-rows').click();
  expect(await rowsShown(page, 'components')).toBe(125);
  await page.getByLabel('Search the components').fill('component-77');
  await page.getByText('11 of 800 components').waitFor();
  await page.locator('#components').getByLabel('License').selectOption('MIT');
  expect(await page.locator('#components output').textContent()).toBe('3 of 800 components');
  await page.locator('#findings').getByRole('button', { name: 'critical 1' }).click();
  expect(await page.locator('#findings tbody tr').allTextContents()).toEqual([
    expect.stringContaining('CVE-2026-1000'),
  ]);
  await page.locator('#findings').getByRole('button', { name: 'critical 1' }).click();
  const sort = page.locator('#findings').getByRole('button', { name: 'Finding', exact: true });
  await sort.click();
  await sort.click();
  expect(await page.locator('#findings tbody tr td:nth-child(2)').first().textContent()).toBe('CVE-2026-1059');
  expect(await page.locator('#findings th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  expectQuiet(opened);
});

test('chooses light and dark whatever the system prefers', async () => {
  const opened = await open([reportImage(5)], { colorScheme: 'dark' });
  const { page } = opened;
  const background = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const dark = await background();
  const button = page.getByRole('button', { name: /^Colours/ });
  await button.click();
  expect(await button.getAttribute('aria-label')).toBe('Colours: light');
  expect(await background()).not.toBe(dark);
  await button.click();
  expect(await background()).toBe(dark);
  expectQuiet(opened);
});

test('several images: those that need attention first, and each opens', async () => {
  const missing: ImageReport = { ...reportImage(5), name: 'ghcr.io/acme/db:1', outcome: 'undecided', nodes: [] };
  const opened = await open([reportImage(9, 'passed'), missing, { ...reportImage(30), name: 'ghcr.io/acme/web:2' }]);
  const { page, screenshot } = opened;
  expect(await page.locator('#images tbody td:nth-child(2)').allTextContents()).toEqual([
    'ghcr.io/acme/web:2',
    'ghcr.io/acme/db:1',
    'ghcr.io/acme/app:1.4.2',
  ]);
  expect(await page.locator('h1').textContent()).toBe('ghcr.io/acme/web:2');
  await screenshot('html-images');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'ghcr.io/acme/db:1' }).click();
  expect(await page.locator('h1').textContent()).toBe('ghcr.io/acme/db:1');
  expect(await page.evaluate('document.activeElement.id')).toBe('title');
  expect(await page.locator('#graph').count()).toBe(0);
  expectQuiet(opened);
});

test('hostile text from registries and documents is shown as text and runs nothing', async () => {
  const attack = '<img src=x onerror=alert(1)></script><script>alert(2)</script><a href="javascript:alert(3)">x</a>';
  const node = graphNode('evil', {
    kind: 'sbom',
    artifactType: attack,
    platform: attack,
    created: attack,
    annotations: { [attack]: attack, 'org.opencontainers.image.title': attack },
  });
  const graph = { ...graphOf([node]), notes: [attack] };
  const contents = {
    scans: [
      { label: attack, about: attack, digest: attack, count: 1, signature: 'none' as const, incomplete: [attack] },
    ],
    findings: [[attack, attack, attack, attack, attack, attack, attack, 'javascript:alert(4)', [0]] as const],
    sboms: [{ label: attack, about: attack, digest: attack, count: 1, signature: 'none' as const }],
    components: [[attack, attack, attack, attack, [0]] as const],
    leftOut: [attack],
  };
  const opened = await open([imageOfGraph(graph, attack, contents), imageOfRecord(recordWith(attack))]);
  const { page } = opened;
  await page.locator('[role=treeitem]').last().click();
  for (const details of await page.locator('details').all())
    await details.evaluate((element) => element.setAttribute('open', ''));
  expect(await page.locator('h1').textContent()).toContain('<img src=x');
  await page.locator('#images .link').last().click();
  await page.locator('[role=treeitem]').last().click();
  expect(await page.locator('h1').textContent()).toContain('<img src=x');
  expect(await page.locator('img, main script, main [onerror], a[href^="javascript"]').count()).toBe(0);
  expectQuiet(opened);
});

test('on paper: light, without controls, with all rows and the whole graph', async () => {
  const opened = await open([reportImage(500)], { colorScheme: 'dark', media: 'print' });
  const { page, screenshot } = opened;
  await page.evaluate('dispatchEvent(new Event("beforeprint"))');
  expect(await page.evaluate('getComputedStyle(document.querySelector("section")).backgroundColor')).toBe(
    'rgb(255, 255, 255)',
  );
  for (const hidden of ['nav', '.filters', '.toolbar button', '.details', '.copy', '.theme']) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
  expect(await rowsShown(page, 'evidence')).toBe(500);
  expect(await rowsShown(page, 'components')).toBe(800);
  const [outer, inner] = [await page.locator('.canvas').boundingBox(), await page.locator('.canvas > g').boundingBox()];
  expect(inner?.height ?? 0).toBeLessThanOrEqual(outer?.height ?? 0);
  await screenshot('html-print');
  expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
  expectQuiet(opened);
});

test('a narrow window shows the same without scrolling sideways', async () => {
  const opened = await open([reportImage(30)], { width: 380, height: 800 });
  const { page, screenshot } = opened;
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(380);
  await screenshot('html-narrow');
  expect(await accessibilityProblems(page)).toEqual([]);
  expectQuiet(opened);
});
