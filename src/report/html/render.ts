// Renders the HTML report: one file with its script, styles and data, which loads nothing and sends nothing.
import { createHash } from 'node:crypto';
import { scriptJson } from '../escape.ts';
import { NO_CONTENTS } from './contents.ts';
import type { HtmlReport, ImageReport } from './model.ts';
import page from './page.json' with { type: 'json' };

/** Bytes of the data. Images beyond it are shown with their verdict alone. */
const MAX_BYTES = 32_000_000;

/**
 * The page shows texts of the data as text only. Its policy forbids requests, other scripts, and markup from strings
 * (`require-trusted-types-for`).
 */
export function renderHtml(report: HtmlReport): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(page.script)}'`,
    `style-src '${hashOf(page.style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="color-scheme" content="light dark">',
    '<title>Evidence report</title>',
    `<style>${page.style}</style>`,
    '</head>',
    '<body>',
    '<noscript><p>This report needs JavaScript. The JSON and markdown formats have the same content.</p></noscript>',
    `<script type="application/json" id="report">${dataOf(report)}</script>`,
    `<script>${page.script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function dataOf({ images, ...report }: HtmlReport): string {
  let room = MAX_BYTES;
  const parts = images.map((image) => {
    const whole = scriptJson(image);
    const json = whole.length <= room ? whole : scriptJson(verdictOnly(image));
    room -= json.length;
    return json;
  });
  return `${scriptJson(report).slice(0, -1)},"images":[${parts.join(',')}]}`;
}

function verdictOnly(image: ImageReport): ImageReport {
  const note =
    'the details of this image are left out because the report would be too large; verify it alone to see them';
  return { ...image, nodes: image.nodes.slice(0, 1), contents: NO_CONTENTS, notes: [note] };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
