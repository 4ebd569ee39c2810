import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Graph, GraphNode } from '../../src/graph/model.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { AttachEntry } from '../../src/plan/receipt.ts';
import type { AttachReceipt } from '../../src/report/attach-receipt.ts';
import { type AttachSummary, renderAttachSummary } from '../../src/report/attach-summary.ts';
import { renderReceipt } from '../../src/report/attach-text.ts';
import { renderGraphJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderMermaid } from '../../src/report/mermaid.ts';
import { renderTree } from '../../src/report/tree.ts';
import { testEnvironment } from '../support/environment.ts';
import { unpackLayout } from '../support/fixtures.ts';
import { graphNode, graphOf } from '../support/graphs.ts';

const MIB = 1024 * 1024;
const UNSEEN = /(?!\n)\p{Cc}|\p{Cf}/u;
/** Text with which an attacker with push access could attack a report in each format. */
const HOSTILE =
  '"] --> x["|`</details>\n::error::pwned\n\u001b[2J\u202egpj.exe ```\n# [x](https://evil.example) @team <img src=x>';

async function realGraph(): Promise<Graph> {
  const store = new LayoutStore(await unpackLayout('interop-by-digest'), testEnvironment());
  const graph = await walkGraph(store, 'v1');
  return { ...graph, reference: `registry.example/interop/app@${graph.root.digest}` };
}

function hostileGraph(): Graph {
  const annotations = { 'org.opencontainers.image.title': HOSTILE, [HOSTILE]: HOSTILE };
  const signature = graphNode('b', { kind: 'signature', artifactType: HOSTILE, annotations });
  const sbom = graphNode('a', {
    kind: 'sbom',
    artifactType: HOSTILE,
    mediaType: HOSTILE,
    created: HOSTILE,
    predicateTypes: [HOSTILE],
    annotations,
    via: 'fallback-tag',
    referrers: [signature],
  });
  const platform = graphNode('p', { platform: HOSTILE, referrers: [sbom] });
  const graph = graphOf([sbom], [platform]);
  return { ...graph, reference: `oci-layout:/tmp/x y'${HOSTILE}@${graph.root.digest}`, notes: [HOSTILE] };
}

const CYCLONEDX = 'application/vnd.cyclonedx+json';
const entry: AttachEntry = {
  operation: 'attach',
  object: { mediaType: MEDIA_TYPE.manifest, digest: graphNode('sbom').digest, size: 700, artifactType: CYCLONEDX },
  kind: 'sbom',
  subject: graphNode('image').digest,
  platform: 'linux/amd64',
  title: 'sbom.cdx.json',
  document: { mediaType: CYCLONEDX, size: 156_687 },
  outcome: 'created',
  via: 'api',
};

const receipt: AttachReceipt = {
  reference: graphOf([]).reference,
  entries: [
    entry,
    {
      ...entry,
      kind: 'provenance',
      title: 'provenance.json',
      platform: null,
      outcome: 'existing',
      document: { ...entry.document, size: 2504 },
    },
    {
      ...entry,
      kind: 'scan',
      title: 'grype.sarif',
      object: null,
      outcome: 'failed',
      via: null,
      error: 'could not push blob at registry.example/team/app: 500; try again',
    },
  ],
  notes: ['the image has no provenance of its own'],
  traffic: { requests: 12, sentBytes: 160_000, receivedBytes: 2000, milliseconds: 412 },
};

const hostileSummary: AttachSummary = {
  receipt: {
    ...receipt,
    reference: hostileGraph().reference,
    entries: [
      {
        ...entry,
        title: HOSTILE,
        object: { mediaType: HOSTILE, digest: graphNode('sbom').digest, size: 1, artifactType: HOSTILE },
        platform: HOSTILE,
        outcome: 'failed',
        error: HOSTILE,
      },
    ],
    notes: [HOSTILE],
  },
  graph: hostileGraph(),
  failures: [HOSTILE],
};

/** The summary of a call with one image. */
function summaryOf(image: AttachSummary, inputs: Readonly<Record<string, string>> = {}): string {
  return renderAttachSummary({ images: [image], inputs, now: Date.parse('2026-11-21T12:00:00Z') });
}

/** A graph of many nodes, each with long annotations of characters that grow when they are escaped. */
function largeGraph(count: number): Graph {
  const artifactType = `application/vnd.${'|'.repeat(100)}`;
  const annotations = { 'org.opencontainers.image.title': '<'.repeat(500) };
  const nodes = Array.from({ length: count }, (_, at) =>
    graphNode(`${at}`, { kind: 'scan', artifactType, annotations }),
  );
  return graphOf(nodes.slice(0, count / 2), [
    graphNode('p', { platform: 'linux/amd64', referrers: nodes.slice(count / 2) }),
  ]);
}

/** Markdown outside fenced blocks, and the blocks. */
function parts(markdown: string): { readonly text: string; readonly fences: readonly string[] } {
  const fences: string[] = [];
  const text = markdown.replaceAll(/^(`{3,})[a-z]*\n([\s\S]*?)\n\1$/gm, (_, _fence, body: string) => {
    fences.push(body);
    return '';
  });
  return { text, fences };
}

function expectIntact(markdown: string): void {
  const { text, fences } = parts(markdown);
  expect(text).not.toContain('```');
  expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  expect(text).not.toMatch(/<(?!\/?(?:details|summary|code|br|wbr|a)>|a href="https(?::|&#58;)\/\/[^"<>]*">)/);
  expect(text).not.toMatch(/https:\/\/evil|@team|\]\(/);
  expect(markdown).not.toMatch(UNSEEN);
  expect(markdown).not.toMatch(/^\s*::/m);
  // Every row of a table has as many cells as its head.
  for (const block of text.split('\n\n').filter((part) => part.startsWith('|'))) {
    const cells = block.split('\n').map((row) => row.split('|').length);
    expect(new Set(cells).size).toBe(1);
  }
  for (const fence of fences) expect(fence).not.toMatch(/^`{3,}/m);
}

describe('a real graph', () => {
  test('is rendered as a tree', async () => expect(renderTree(await realGraph())).toMatchSnapshot());
  test('is rendered as markdown', async () => expect(renderMarkdown(await realGraph())).toMatchSnapshot());
  test('is rendered as JSON', async () => {
    const json = renderGraphJson(await realGraph());
    expect(json).toMatchSnapshot();
    expect(JSON.parse(json)).toMatchObject({
      present: true,
      kind: null,
      manifests: [{ platform: 'linux/amd64' }, {}, {}, {}],
    });
  });
  test('is rendered in the summary of attach', async () => {
    const graph = await realGraph();
    const markdown = summaryOf({ receipt, graph }, { image: receipt.reference, sbom: 'auto', scan: '' });
    expect(markdown).toMatchSnapshot();
    expectIntact(markdown);
  });
  test('is never called secure', async () => {
    const graph = await realGraph();
    const all = [renderTree(graph), renderMarkdown(graph), summaryOf({ receipt, graph }), renderReceipt(receipt)];
    expect(all.join('\n')).not.toMatch(/secure|trusted|safe/i);
  });
});

describe('a terminal', () => {
  test('limits lines to its width', async () => {
    const lines = renderTree(await realGraph(), { width: 60 }).split('\n');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(60);
    expect(lines[1]).toBe('├── linux/amd64  sha256:a8b8e89fa476');
  });

  test('shows the same text with and without colours', async () => {
    const graph = await realGraph();
    expect(renderTree(graph)).not.toContain('\u001b');
    const colored = renderTree(graph, { color: true });
    expect(colored).toContain('\u001b[36mSBOM');
    expect(stripVTControlCharacters(colored)).toBe(renderTree(graph));
  });

  test('shows receipts', () => {
    expect(renderReceipt(receipt)).toMatchSnapshot();
    expect(stripVTControlCharacters(renderReceipt(receipt, { color: true }))).toBe(renderReceipt(receipt));
  });
});

describe('a missing subject, and a subject without evidence', () => {
  test('are reported as such', () => {
    const absent = { ...graphOf([graphNode('s', { kind: 'sbom', artifactType: 'text/spdx' })]), present: false };
    expect(renderMarkdown(absent)).toContain('The subject itself is not in the store');
    expect(renderTree(absent).split('\n')[0]).toMatch(/not in the store, only its referrers$/);
    expect(renderMermaid(absent)).toContain('not in the store');
    expect(renderMarkdown(graphOf([]))).toContain('Nothing is attached.');
    expect(summaryOf({ receipt: { ...receipt, entries: [], notes: [] } })).toContain('Nothing is attached');
  });

  test('a dry run is reported as such', () => {
    const planned = { ...receipt, entries: [{ ...entry, outcome: 'planned' as const, via: null }] };
    expect(summaryOf({ receipt: planned })).toContain('**Dry run: would attach SBOM, unsigned**');
    expect(summaryOf({ receipt: planned })).toContain('Artifacts: 1 would be attached');
  });
});

describe('hostile text', () => {
  test('is escaped in markdown', () => {
    expectIntact(renderMarkdown(hostileGraph()));
    const markdown = summaryOf(hostileSummary, { image: HOSTILE, [HOSTILE]: HOSTILE });
    expectIntact(markdown);
    expect(markdown).toMatchSnapshot();
  });

  test('cannot leave its line in a tree', () => {
    const tree = renderTree(hostileGraph());
    expect(tree.split('\n')).toHaveLength(7);
    expect(tree).not.toMatch(UNSEEN);
  });

  test('cannot leave its label in a chart', () => {
    for (const line of renderMermaid(hostileGraph()).split('\n').slice(4)) {
      expect(line).toMatch(/^ {2}n0\["[^"[\]|`]*"\]:::image$|^ {2}n\d+ (?:-->|-\.->) n\d+\["[^"[\]|`]*"\]:::\w+$/);
    }
  });

  test('keeps its value in JSON, without invisible characters', () => {
    const json = renderGraphJson(hostileGraph());
    const node = JSON.parse(json) as GraphNode;
    expect(node.referrers[0]?.annotations[HOSTILE]).toBe(HOSTILE);
    expect(json).not.toMatch(UNSEEN);
  });

  test('cannot run as part of a pasted command', () => {
    const { fences } = parts(renderMarkdown(hostileGraph()));
    const isCommand = /^(?:oci-evidence|oras|cosign|gh|crane|regctl) /;
    const commands = fences.flatMap((fence) => (isCommand.test(fence) ? fence.split('\n') : []));
    // oci-evidence and oras list what is attached; there is nothing that cosign or gh could verify in a layout.
    expect(commands).toHaveLength(2);
    for (const command of commands) expect(command).toMatch(/^[a-z-]+ discover (?:--oci-layout )?'(?:[^'\n]|'\\'')*'$/);
  });
});

describe('bounds', () => {
  const large = largeGraph(10_000);

  test('limits a summary to 1 MiB, and says how much is left out', () => {
    const markdown = renderMarkdown(large);
    expect(Buffer.byteLength(markdown)).toBeLessThan(MIB);
    expect(markdown).toContain(', 10000 documents |');
    // The tree has a line for the subject, for the platform and for each referrer: those that are shown, and the rest.
    const tree = parts(markdown).fences.find((fence) => fence.includes('├── ')) ?? '';
    const shown = tree.split('\n').filter((line) => !/more lines/.test(line)).length;
    const left = Number(/(\d+) more lines/.exec(markdown)?.[1] ?? Number.NaN);
    expect({ all: shown + left, isCut: shown > 100 && left > 100 }).toEqual({ all: 10_002, isCut: true });
    const entries = Array.from({ length: 5000 }, () => hostileSummary.receipt.entries[0] as AttachEntry);
    const notes = Array.from({ length: 5000 }, () => '|'.repeat(2000));
    const inputs = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`input-${at}`, '|'.repeat(1000)]));
    const summary = summaryOf({ receipt: { ...receipt, entries, notes }, graph: large }, inputs);
    expect(Buffer.byteLength(summary)).toBeLessThan(MIB);
    expectIntact(summary);
  });

  test('limits a chart to the size that mermaid renders, and counts the rest', () => {
    for (const count of [498, 500, 10_000]) {
      const nodes = Array.from({ length: count }, (_, at) => graphNode(`${at}`, { kind: 'scan', artifactType: 'x' }));
      const chart = renderMermaid(graphOf(nodes));
      expect(chart.length).toBeLessThanOrEqual(50_000);
      const edges = chart.split('\n').filter((line) => / -(?:->|\.->?|\.-) /.test(line));
      expect(edges.length).toBeLessThanOrEqual(500);
      const drawn = edges.filter((line) => !line.includes('more')).length;
      const left = Number(/"(\d+) more not shown"/.exec(chart)?.[1] ?? 0);
      expect(drawn + left).toBe(count);
    }
    expect(renderMermaid(large).length).toBeLessThanOrEqual(50_000);
  });
});
