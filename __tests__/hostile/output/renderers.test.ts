// Whatever names, types, titles, platforms and errors are called: no renderer prints a command or an escape sequence.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ScanReport } from '../../../src/evidence/scan-report.ts';
import type { Graph } from '../../../src/graph/model.ts';
import type { AttachEntry } from '../../../src/plan/receipt.ts';
import type { AttachReceipt } from '../../../src/report/attach-receipt.ts';
import { renderAttachSummary } from '../../../src/report/attach-summary.ts';
import { renderReceipt } from '../../../src/report/attach-text.ts';
import { logLines, messageLine, messageLines, quoted } from '../../../src/report/escape.ts';
import { renderGraph } from '../../../src/report/graph-formats.ts';
import { renderReceiptsJson } from '../../../src/report/receipt-json.ts';
import { FindingTally } from '../../../src/scan/tally.ts';
import { graphNode, graphOf } from '../../support/graphs.ts';
import { hostileText, runnerCommands, terminalActions } from '../../support/hostile-text.ts';

const graph: fc.Arbitrary<Graph> = fc
  .record({
    title: hostileText,
    type: hostileText,
    predicateType: hostileText,
    platform: hostileText,
    created: hostileText,
    key: hostileText,
    note: hostileText,
    path: hostileText,
  })
  .map(({ title, type, predicateType, platform, created, key, note, path }) => {
    const annotations = { 'org.opencontainers.image.title': title, [key]: title };
    const evidence = graphNode('e', { kind: 'sbom', artifactType: type, mediaType: type, created, annotations });
    const bundle = graphNode('b', { kind: 'scan', predicateTypes: [predicateType, type], platform, annotations });
    const entry = graphNode('p', { platform, mediaType: type, referrers: [evidence, bundle] });
    const whole = graphOf([evidence], [entry]);
    return { ...whole, reference: `oci-layout:${path}@${whole.root.digest}`, notes: [note] };
  });

const receipt: fc.Arbitrary<AttachReceipt> = fc
  .record({ title: hostileText, type: hostileText, platform: hostileText, error: hostileText, reference: hostileText })
  .map(({ title, type, platform, error, reference }) => {
    const tally = new FindingTally();
    const finding = {
      id: title,
      aliases: [],
      severity: 'high',
      status: 'affected',
      package: type,
      url: error,
    } as const;
    tally.add({ ...finding, title: error, installed: platform, fixed: type });
    const scanner = { name: title, uri: type, version: platform };
    const report: ScanReport = { ...tally.result(), scanner, incomplete: [error] };
    const entry: AttachEntry = {
      operation: 'attach',
      object: { mediaType: type, digest: graphNode('x').digest, size: 1, artifactType: type },
      kind: 'sbom',
      title,
      subject: graphNode('y').digest,
      platform,
      document: { mediaType: type, size: 1 },
      outcome: 'failed',
      via: null,
      error,
    };
    return { reference, entries: [entry], notes: [error], scans: [{ title, platforms: [platform], report }] };
  });

function expectHarmless(output: string): void {
  expect(terminalActions(output)).toEqual([]);
  expect(runnerCommands(logLines(output))).toEqual([]);
}

describe('foreign text is never executed', () => {
  test.each(['tree', 'json', 'mermaid', 'markdown'])('in a graph as %s', (format) => {
    fc.assert(fc.property(graph, (one) => expectHarmless(renderGraph(one, format))));
    fc.assert(fc.property(graph, (one) => expectHarmless(renderGraph(one, format, { color: true, width: 80 }))));
  });

  test('in a receipt, its summary and its JSON', () => {
    fc.assert(
      fc.property(receipt, graph, hostileText, (one, its, value) => {
        expectHarmless(renderReceipt(one));
        expectHarmless(renderReceipt(one, { color: true }));
        const image = { receipt: one, graph: its, failures: [value] };
        const failed = { reference: value, error: value };
        const inputs = { image: value, [value]: value };
        for (const images of [[image], [failed], [image, failed]])
          expectHarmless(renderAttachSummary({ images, inputs, now: 0 }));
        expectHarmless(renderReceiptsJson([one]));
      }),
    );
  });

  test('in a message, which stays one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expectHarmless(messageLine(text));
        expect(messageLine(text)).not.toContain('\n');
      }),
    );
  });

  test('in lines, whose number does not change', () => {
    fc.assert(
      fc.property(fc.array(hostileText.map((text) => text.replaceAll('\n', ''))), (lines) => {
        const shown = messageLines(lines.join('\n'));
        expectHarmless(shown);
        expect(shown.split('\n')).toHaveLength(Math.max(lines.length, 1));
      }),
    );
  });

  test('in a log, for any input', () => {
    fc.assert(fc.property(hostileText, (text) => expect(runnerCommands(logLines(text))).toEqual([])));
  });

  test('in a quotation, which stays one quotation', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inside = quoted(text).slice(1, -1);
        expect(inside.replaceAll(/\\["\\]/g, '')).not.toContain('"');
        expect(terminalActions(quoted(text))).toEqual([]);
      }),
    );
  });
});

test('the parser in these tests recognises the same commands as the runner', () => {
  for (const line of [
    '::error::x',
    '  ::error::x',
    '\u0085::error::x',
    '\u00a0\u3000::x::y',
    'a ##[error]',
    'a\r::b::c',
  ]) {
    expect(runnerCommands(line)).toHaveLength(1);
  }
  expect(runnerCommands('a ::error::x\nstd::string\n: :error::')).toEqual([]);
  expect(terminalActions('\u001b[31mred\u001b[39m\nplain ☃')).toEqual([]);
  expect(terminalActions('\u001b[2J\u009b')).toEqual(['U+1b', 'U+9b']);
});
