// Job summaries as GitHub shows them, in a real browser: one screen, charts of bounded height, and nothing runs.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { renderAttachSummary } from '../../src/report/attach-summary.ts';
import { renderDecisions } from '../../src/report/decision-markdown.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { type OpenedPage, TestBrowser } from '../support/browser.ts';
import { decisionWith, imageWith } from '../support/decisions.ts';
import { githubPage } from '../support/github-page.ts';
import {
  comparedScene,
  failedScene,
  NOW,
  plannedScene,
  type SceneOptions,
  summaryScene,
  WORKFLOW_SIGNER,
} from '../support/summaries.ts';

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

const SIGNED = { platforms: 2, signer: WORKFLOW_SIGNER } as const;
const attached = (...images: Parameters<typeof renderAttachSummary>[0]['images']): string =>
  renderAttachSummary({ images, inputs: { image: 'ghcr.io/acme/app', scan: 'osv' }, now: NOW });
const second = (): ReturnType<typeof summaryScene> => {
  const scene = summaryScene({ ...SIGNED, findings: [] });
  const { receipt } = scene;
  return { ...scene, receipt: { ...receipt, reference: receipt.reference.replace('acme/app', 'acme/worker') } };
};
const decided = (count: number): string => {
  const image = imageWith(undefined);
  const decision = decisionWith(undefined);
  const [met, unmet] = decision.results;
  if (met === undefined || unmet === undefined) throw new Error('there are two requirements');
  const results = [met, ...Array.from({ length: count }, (_, at) => ({ ...unmet, text: `${unmet.text}, ${at + 1}` }))];
  return renderDecisions([{ ...image, decision: { ...decision, results } }]);
};

/** What a reader sees first in each, and in which order. */
const SCENES: readonly (readonly [string, () => string, readonly RegExp[]])[] = [
  ['failed', () => attached(failedScene()), [/❌ ghcr\.io\/acme\/app:1\.4\.2/, /To fix it:/, /Evidence/]],
  ['planned', () => attached(plannedScene()), [/📝 ghcr\.io\/acme\/app:1\.4\.2/, /Dry run: would attach/]],
  ['compared', () => attached(comparedScene()), [/✅ ghcr\.io/, /Compared with ghcr\.io\/acme\/app:1\.4\.1/]],
  [
    'several',
    () =>
      attached(summaryScene(SIGNED), failedScene(), second(), { reference: 'ghcr.io/acme/db:1', error: 'no; retry' }),
    [/❌ Evidence for 4 images, 2 failed/, /acme\/worker/, /Nothing is attached/],
  ],
  ['verify-passed', () => renderDecisions([imageWith(undefined, 'passed')]), [/✅ ghcr\.io\/acme\/app:v1/, /Passed/]],
  ['verify-failed', () => decided(1), [/❌ ghcr\.io\/acme\/app:v1/, /To satisfy it/, /Requirement/]],
  ['verify-many', () => decided(9), [/❌ ghcr\.io/, /To satisfy it/, /Reasons of 5 more requirements/]],
];

describe.each(SCENES)('the summary: %s', (name, markdown, order) => {
  test.each([
    [WIDE, 'light'],
    [WIDE, 'dark'],
    [NARROW, 'light'],
  ] as const)('%d pixels wide, %s', async (width, scheme) => {
    const { page, screenshot } = await open(markdown(), width, scheme);
    await screenshot(`summary-${name}-${width}-${scheme}`);
    const text = await page.locator('.markdown-body').innerText();
    const places = order.map((pattern) => text.search(pattern));
    expect({ found: places.every((place) => place >= 0), places }).toEqual({
      found: true,
      places: places.toSorted((a, b) => a - b),
    });
    // Tables scroll in their own box; the page itself does not scroll sideways.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.locator('details').evaluateAll((all) => {
      for (const element of all) element.setAttribute('open', '');
    });
    await screenshot(`summary-${name}-${width}-${scheme}-open`);
  });
});

test('the summary of discover', async () => {
  const { graph } = summaryScene({ platforms: 2, older: 10, signer: WORKFLOW_SIGNER });
  if (graph === undefined) throw new Error('the scene has a graph');
  const { screenshot } = await open(renderMarkdown(graph, { now: NOW }), WIDE);
  await screenshot('discover');
});

const HOSTILE =
  '"] --> x["|`</details></code>\n> [!NOTE]\n```mermaid\n# [x](https://evil.example) <img src=x onerror=alert(1)><script>alert(2)</script>';

test.each([WIDE, NARROW])(
  'hostile names are text at a width of %d: nothing runs or leaves its place',
  async (width) => {
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
    const { page, screenshot } = await open(markdown, width);
    await screenshot(`summary-hostile-${width}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const tags = await page
      .locator('.markdown-body :is(img, script, iframe, h1, blockquote, .markdown-alert-note)')
      .count();
    const evil = await page.locator('a[href*="evil"]').count();
    expect({ tags, evil, charts: await page.locator('pre.mermaid svg').count() }).toEqual({
      tags: 0,
      evil: 0,
      charts: 1,
    });
  },
);
