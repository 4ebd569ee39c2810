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
export function renderHtml({ images, ...report }: HtmlReport): string {
  const data = new ReportData();
  const parts = images.map((image, at) => data.image(image, at));
  return [...headParts(report), ...parts, END].join('');
}

/** The same part by part, for more images than memory should hold. */
export async function* htmlParts(
  report: Omit<HtmlReport, 'images'>,
  images: AsyncIterable<ImageReport>,
): AsyncGenerator<string> {
  yield* headParts(report);
  const data = new ReportData();
  let at = 0;
  for await (const image of images) yield data.image(image, at++);
  yield END;
}

/** Up to the first image. */
function headParts(report: Omit<HtmlReport, 'images'>): readonly string[] {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(page.script)}'`,
    `style-src '${hashOf(page.style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const head = [
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
  ].join('\n');
  return [`${head}\n<script type="application/json" id="report">${scriptJson(report).slice(0, -1)},"images":[`];
}

const END = [']}</script>', `<script>${page.script}</script>`, '</body>', '</html>', ''].join('\n');

/** The data of the images within the limit of the page. */
class ReportData {
  #room = MAX_BYTES;

  /** `at`: the number of the image, from 0. */
  image(image: ImageReport, at: number): string {
    const whole = scriptJson(image);
    const json = whole.length <= this.#room ? whole : scriptJson(verdictOnly(image));
    this.#room -= json.length;
    return at === 0 ? json : `,${json}`;
  }
}

function verdictOnly(image: ImageReport): ImageReport {
  const note =
    'the details of this image are left out because the report would be too large; verify it alone to see them';
  return { ...image, nodes: image.nodes.slice(0, 1), contents: NO_CONTENTS, notes: [note] };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
