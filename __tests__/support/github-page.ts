// Renders markdown as the page of a job summary on GitHub does: GFM, alerts, GitHub's style sheet and mermaid charts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const require = createRequire(import.meta.url);
const read = (module: string): string => readFileSync(require.resolve(module), 'utf8');

/** The page sets `data-ready` on its body when the charts are drawn, and `data-failed` if one of them is not valid. */
export function githubPage(markdown: string): string {
  const body = withAlerts(
    micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Summary</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${read('github-markdown-css/github-markdown.css')}</style>
<style>
  body { margin: 0; background: #ffffff; }
  @media (prefers-color-scheme: dark) { body { background: #0d1117; } }
  .markdown-body { box-sizing: border-box; max-width: 1012px; margin: 0 auto; padding: 24px; }
  .markdown-body pre.mermaid { text-align: center; background: transparent; overflow-x: auto; }
</style></head>
<body><article class="markdown-body">${body}</article>
<script>${read('@mermaid-js/tiny/dist/mermaid.tiny.js').replaceAll('</script', '<\\/script')}</script>
<script>${DRAW}</script></body></html>`;
}

/** GitHub draws charts in a frame of their own, folded ones too, with strict security. */
const DRAW = `
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: dark ? 'dark' : 'default' });
  (async () => {
    for (const [at, block] of [...document.querySelectorAll('pre > code.language-mermaid')].entries()) {
      const chart = document.createElement('pre');
      chart.className = 'mermaid';
      try {
        chart.innerHTML = (await mermaid.render('chart' + at, block.textContent)).svg;
      } catch (error) {
        document.body.dataset.failed = String(error);
      }
      block.parentElement.replaceWith(chart);
    }
    document.body.dataset.ready = 'true';
  })();
`;

/** GitHub turns a quotation that begins with [!NAME] into an alert. */
function withAlerts(html: string): string {
  return html.replaceAll(
    /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n?([\s\S]*?)<\/blockquote>/g,
    (_, name: string, rest: string) =>
      `<div class="markdown-alert markdown-alert-${name.toLowerCase()}"><p class="markdown-alert-title">${name}</p><p>${rest}</div>`,
  );
}
