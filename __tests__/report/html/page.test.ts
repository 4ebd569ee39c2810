// The page of the HTML report: its generated file, its policy, and that no data ends its element.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pageFile } from '../../../.ci/page.ts';
import { imageOfRecord } from '../../../src/report/html/from-record.ts';
import type { HtmlReport, ImageReport } from '../../../src/report/html/model.ts';
import { renderHtml } from '../../../src/report/html/render.ts';
import { recordWith } from '../../support/decisions.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { reportImage, reportOf } from '../../support/html-report.ts';

function dataIn(html: string): HtmlReport {
  const [, json = ''] = /<script type="application\/json" id="report">(.*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

test('page.json is what its sources give', async () => {
  expect(readFileSync('src/report/html/page.json', 'utf8') === (await pageFile())).toBe(true);
});

test('the policy allows the script and the styles of the page by their hashes, and no request', () => {
  const html = renderHtml(reportOf([reportImage(5)]));
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect(html).not.toMatch(/\s(?:src|href)=["']/);
});

test('hostile text stays inside the data, whatever it is', () => {
  const texts = fc.oneof(
    hostileText,
    fc.constantFrom(
      '</script><script>alert(1)</script>',
      '<!--<script>',
      ']]>',
      '\u2028',
      '<img src=x onerror=alert(1)>',
    ),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const image: ImageReport = imageOfRecord(recordWith(text));
      const html = renderHtml(reportOf([image]));
      const rest = html.slice(html.indexOf('id="report"') + 'id="report">'.length);
      const data = rest.slice(0, rest.indexOf('<'));
      expect(rest.slice(data.length)).toMatch(/^<\/script>/);
      expect(data).not.toMatch(/[\p{C}\p{Zl}\p{Zp}<>&]/u);
      expect(dataIn(html).images).toEqual(JSON.parse(JSON.stringify([image])));
    }),
  );
});

test('the size for 500 referrers is below 1.5 MB', () => {
  expect(Buffer.byteLength(renderHtml(reportOf([reportImage(500)])))).toBeLessThan(1_500_000);
});

test('images beyond the limit of the page keep their verdict', () => {
  const image = reportImage(2_000, 'failed', 1_000, 500);
  const html = renderHtml(reportOf(Array.from({ length: 40 }, () => image)));
  expect(Buffer.byteLength(html)).toBeLessThan(40_000_000);
  const { images } = dataIn(html);
  expect(images).toHaveLength(40);
  expect(images[0]?.nodes.length).toBeGreaterThan(1_900);
  expect(images[39]).toMatchObject({ outcome: 'failed', verdict: image.verdict, nodes: [{ label: 'image' }] });
  expect(images[39]?.notes.join()).toContain('left out because the report would be too large');
});
