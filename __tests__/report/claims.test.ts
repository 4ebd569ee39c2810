// Checks that reports show claims as claims: unverified evidence never appears as signed, and no claim is green.
import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/model.ts';
import { renderGraphJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderMermaid } from '../../src/report/mermaid.ts';
import { renderTree } from '../../src/report/tree.ts';
import { graphNode, graphOf } from '../support/graphs.ts';

const TITLE = 'signed by acme release key';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const GREEN = '\u001b[32m';

/** The manifest of a document `{}` whose annotations claim to be a bundle, a signature, and more. */
const claim = (fields = {}) =>
  graphNode('planted', {
    kind: 'provenance',
    artifactType: BUNDLE,
    predicateTypes: ['https://slsa.dev/provenance/v1'],
    annotations: { 'org.opencontainers.image.title': TITLE },
    ...fields,
  });

/** The text that a reader sees, with character references resolved. */
const read = (render: (graph: Graph) => string, graph: Graph): string =>
  render(graph).replaceAll(/&?#(34|92);/g, (_, code: string) => String.fromCharCode(Number(code)));

const FORMS: readonly (readonly [string, (graph: Graph) => string])[] = [
  ['a tree', (graph) => renderTree(graph)],
  ['a coloured tree', (graph) => renderTree(graph, { color: true })],
  ['markdown', renderMarkdown],
  ['mermaid', renderMermaid],
];

describe.each(FORMS)('in %s', (_, render) => {
  test('titles are always quoted', () => {
    const text = read(render, graphOf([claim()]));
    expect(text).toContain(`"${TITLE}"`);
    expect(text.replaceAll(`"${TITLE}"`, '')).not.toContain(TITLE);
  });

  test.each([
    ['created', { created: TITLE }],
    ['the platform', { platform: TITLE }],
    ['the artifact type', { artifactType: TITLE, predicateTypes: [], annotations: {} }],
    ['the predicate type', { predicateTypes: [TITLE], annotations: {} }],
  ])('%s is quoted unless it is a plain word', (__, fields) => {
    const text = read(render, graphOf([claim(fields)]));
    expect(text.replaceAll(`"${TITLE}"`, '')).not.toContain(TITLE);
  });

  test('a quote in a title does not end the quotation', () => {
    const text = read(
      render,
      graphOf([claim({ annotations: { 'org.opencontainers.image.title': 'x" verified "y' } })]),
    );
    expect(text).toContain('"x\\" verified \\"y"');
  });

  test.each([
    ['a bundle', claim()],
    ['a signature', claim({ kind: 'signature' })],
    ['evidence with a signature', claim({ artifactType: 'application/x', referrers: [claim({ kind: 'signature' })] })],
    ['evidence under a cosign tag', claim({ via: 'cosign-tag' })],
  ])('%s is marked as unverified', (__, node) => {
    const text = read(render, graphOf([node]));
    expect(text).toMatch(/unverified/);
    expect(text).not.toContain('signature inside');
  });

  test('no mark of success is shown', () => {
    const text = read(
      render,
      graphOf([claim(), claim({ kind: 'signature' }), claim({ artifactType: 'application/x' })]),
    );
    expect(text).not.toContain(GREEN);
    expect(text).not.toMatch(/✅|✔|☑|#dafbe1|#1a7f37|green/i);
  });
});

test('JSON has verified: false for all evidence, and null for images', () => {
  const graph = JSON.parse(renderGraphJson(graphOf([claim(), claim({ kind: 'signature' })])));
  expect(graph.verified).toBeNull();
  expect(graph.referrers.map(({ verified }: { verified: unknown }) => verified)).toEqual([false, false]);
});
