// Job summaries as GitHub shows them, in a real browser: one screen, charts of bounded height, and nothing runs.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { renderAttachSummary } from '../../src/report/attach-summary.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { type OpenedPage, TestBrowser } from '../support/browser.ts';
import { githubPage } from '../support/github-page.ts';
import { NOW, type SceneOptions, summaryScene, WORKFLOW_SIGNER } from '../support/summaries.ts';

const WIDE = 1280;
const NARROW = 420;
const MAX_CHART_HEIGHT = 1200;
/** The window of a laptop. */
const SCREEN = 800;

// Chromium shares the machine with other tests.
jest.setTimeout(180_000);

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
});
afterAll(() => browser?.close());

const summary = (options: SceneOptions): string =>
  renderAttachSummary({
    images: [summaryScene(options)],
    inputs: { image: 'ghcr.io/acme/app', scan: 'osv' },
    now: NOW,
  });

/** Opens the page, waits for its charts, and checks what holds for each of them. */
async function open(markdown: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<OpenedPage> {
  const opened = await browser.open(githubPage(markdown), { width, height: SCREEN, colorScheme });
  await opened.page.waitForSelector('body[data-ready]');
  expect(await opened.page.getAttribute('body', 'data-failed')).toBeNull();
  expect({ problems: opened.problems, requests: opened.requests, dialogs: opened.dialogs }).toEqual({
    problems: [],
    requests: [],
    dialogs: [],
  });
  return opened;
}

describe.each([
  ['5', { platforms: 2, older: 0, signer: WORKFLOW_SIGNER }],
  ['50', { platforms: 6, older: 24, signer: WORKFLOW_SIGNER }],
  ['500', { platforms: 30, older: 380, signer: WORKFLOW_SIGNER }],
])('an image with about %s referrers', (name, options) => {
  test.each([WIDE, NARROW])('at a width of %d pixels', async (width) => {
    const { page, screenshot } = await open(summary(options), width);
    await screenshot(`summary-${name}-${width}-first`);
    // Everything that is not folded, up to the first folded block, is one screen.
    if (width === WIDE) {
      const top = await page
        .locator('details')
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeLessThan(SCREEN);
    }
    await page.locator('details').evaluateAll((all) => {
      for (const element of all) element.setAttribute('open', '');
    });
    await page.locator('pre.mermaid').screenshot({ path: `.cache/browser/chart-${name}-${width}.png` });
    await screenshot(`summary-${name}-${width}-open`);
    const heights = await page.locator('pre.mermaid svg').evaluateAll((all) =>
      all.map((svg) => ({
        drawn: svg.getBoundingClientRect().height,
        natural: Number(svg.getAttribute('viewBox')?.split(' ')[3]),
      })),
    );
    expect(heights).toHaveLength(1);
    for (const { drawn, natural } of heights) {
      expect(drawn).toBeLessThanOrEqual(MAX_CHART_HEIGHT);
      expect(natural).toBeLessThanOrEqual(MAX_CHART_HEIGHT);
    }
  });
});

test.each(['light', 'dark'] as const)('an unsigned image, %s', async (scheme) => {
  const { page, screenshot } = await open(summary({ platforms: 2 }), WIDE, scheme);
  expect(await page.locator('.markdown-alert-warning').innerText()).toContain('Nothing is signed');
  await screenshot(`summary-unsigned-${scheme}`);
});

test('the summary of discover', async () => {
  const { graph } = summaryScene({ platforms: 2, older: 10, signer: WORKFLOW_SIGNER });
  if (graph === undefined) throw new Error('the scene has a graph');
  const { screenshot } = await open(renderMarkdown(graph, { now: NOW }), WIDE);
  await screenshot('discover');
});

const HOSTILE =
  '"] --> x["|`</details></code>\n> [!NOTE]\n```mermaid\n# [x](https://evil.example) <img src=x onerror=alert(1)><script>alert(2)</script>';

test('hostile names are text: nothing runs, is requested or leaves its place', async () => {
  const { receipt, graph } = summaryScene({ platforms: 2, older: 10 });
  if (graph === undefined) throw new Error('the scene has a graph');
  const entries = receipt.entries.map((entry) => ({
    ...entry,
    title: HOSTILE,
    platform: HOSTILE,
    ...(entry.evidence && { evidence: { ...entry.evidence, title: HOSTILE, producer: HOSTILE, detail: HOSTILE } }),
  }));
  const manifests = graph.root.manifests.map((node) => ({ ...node, platform: HOSTILE, artifactType: HOSTILE }));
  const hostile = {
    receipt: { ...receipt, reference: HOSTILE, entries, notes: [HOSTILE] },
    graph: {
      ...graph,
      reference: `${HOSTILE}@${graph.root.digest}`,
      root: { ...graph.root, manifests },
      notes: [HOSTILE],
    },
    failures: [HOSTILE],
  };
  const images = [hostile, { reference: HOSTILE, error: HOSTILE }];
  const markdown = renderAttachSummary({ images, inputs: { [HOSTILE]: HOSTILE }, now: NOW });
  const { page, screenshot } = await open(markdown, WIDE);
  await screenshot('summary-hostile');
  const tags = await page
    .locator('.markdown-body :is(img, script, iframe, h1, blockquote, .markdown-alert-note)')
    .count();
  const evil = await page.locator('a[href*="evil"]').count();
  expect({ tags, evil, charts: await page.locator('pre.mermaid svg').count() }).toEqual({
    tags: 0,
    evil: 0,
    charts: 1,
  });
});
