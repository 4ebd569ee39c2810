import { expect, test } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.ts';
import { type AttachEntry, countsOf, type Operation, type Outcome, outcomeWord } from '../../src/plan/receipt.ts';
import { renderReceiptsJson } from '../../src/report/receipt-json.ts';

const entry: AttachEntry = {
  operation: 'attach',
  object: null,
  kind: 'sbom',
  title: 'sbom.cdx.json',
  subject: digestOf('subject'),
  platform: null,
  document: { mediaType: 'application/vnd.cyclonedx+json', size: 12 },
  outcome: 'planned',
  via: null,
};

test.each<[Operation, Outcome, string]>([
  ['attach', 'created', 'attached'],
  ['attach', 'existing', 'already attached'],
  ['copy', 'created', 'copied'],
  ['mount', 'created', 'mounted'],
  ['tag', 'existing', 'already tagged'],
  ['delete', 'deleted', 'deleted'],
  ['delete', 'absent', 'already deleted'],
  ['delete', 'failed', 'failed'],
])('%s, %s: %s', (operation, outcome, word) => expect(outcomeWord({ operation, outcome })).toBe(word));

test('counts follow the order of outcomes, and no entries have words of their own', () => {
  const of = (...outcomes: Outcome[]) =>
    outcomes.map((outcome) => ({ operation: 'attach' as const, object: null, outcome }));
  expect(countsOf({ entries: of('failed', 'existing', 'created', 'created') }, 'attach')).toBe(
    '2 attached, 1 already attached, 1 failed',
  );
  expect(countsOf({ entries: [] }, 'attach')).toBe('nothing to attach');
  expect(countsOf({ entries: [] }, 'delete')).toBe('nothing to delete');
});

test('the output keeps its fields, and each entry names its image', () => {
  const receipts = ['r.example/a', 'r.example/b'].map((reference) => ({ reference, entries: [entry], notes: [] }));
  const [first, second] = JSON.parse(renderReceiptsJson(receipts));
  expect(first).toEqual({
    digest: null,
    kind: 'sbom',
    subject: entry.subject,
    platform: null,
    title: 'sbom.cdx.json',
    mediaType: 'application/vnd.cyclonedx+json',
    artifactType: 'application/vnd.cyclonedx+json',
    size: 12,
    status: 'planned',
    via: null,
    reference: 'r.example/a',
    operation: 'attach',
  });
  expect(second.reference).toBe('r.example/b');
});
