// Measures HTML reports of 5, 500 and 5,000 referrers: size, time to render, and time until Chromium has loaded and painted them.
// usage: npm run bench:html
import { TestBrowser } from '../__tests__/support/browser.ts';
import { reportImage, reportOf } from '../__tests__/support/html-report.ts';
import { renderHtml } from '../src/report/html/render.ts';

const RUNS = 7;
/** `loadEventEnd` is when the script has built the page. */
const TIMES = `new Promise((resolve) => setTimeout(() => resolve([
  performance.getEntriesByType('navigation')[0].loadEventEnd,
  performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
]), 200))`;

const milliseconds = (value: number): string => `${Math.round(value)} ms`;

const browser = await TestBrowser.start();
try {
  console.log('| referrers | size | render | load, best and worst of 7 | first paint, best |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const referrers of [5, 500, 5_000]) {
    const report = reportOf([reportImage(referrers)]);
    renderHtml(report);
    const began = performance.now();
    const html = renderHtml(report);
    const rendered = performance.now() - began;
    const loads: number[] = [];
    const paints: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const { page } = await browser.open(html);
      await page.waitForSelector('html[data-ready]');
      const [load, paint] = (await page.evaluate(TIMES)) as [number, number];
      loads.push(load);
      paints.push(paint);
      await page.context().close();
    }
    const size = `${(Buffer.byteLength(html) / 1e6).toFixed(2)} MB`;
    const range = `${milliseconds(Math.min(...loads))} to ${milliseconds(Math.max(...loads))}`;
    console.log(
      `| ${referrers} | ${size} | ${milliseconds(rendered)} | ${range} | ${milliseconds(Math.min(...paints))} |`,
    );
  }
} finally {
  await browser.close();
}
