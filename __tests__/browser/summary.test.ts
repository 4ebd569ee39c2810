// Job summaries as GitHub shows them, in a real browser.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { TestBrowser } from '../support/browser.ts';
import { githubPage } from '../support/github-page.ts';
import { graphNode, graphOf } from '../support/graphs.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await TestBrowser.start();
}, 60_000);
afterAll(() => browser?.close());

test('the summary of discover', async () => {
  const graph = graphOf([graphNode('sbom', { kind: 'sbom', artifactType: 'application/vnd.cyclonedx+json' })]);
  const { page, problems, requests, dialogs, screenshot } = await browser.open(githubPage(renderMarkdown(graph)));
  await page.waitForSelector('body[data-ready]');
  expect(await page.getAttribute('body', 'data-failed')).toBeNull();
  expect(await page.locator('pre.mermaid svg').count()).toBe(1);
  await screenshot('discover');
  expect({ problems, requests, dialogs }).toEqual({ problems: [], requests: [], dialogs: [] });
}, 60_000);
