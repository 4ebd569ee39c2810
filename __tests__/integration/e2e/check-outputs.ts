// The last step of the end-to-end workflow: what the actions handed on, checked from inside the job. Exits with 1 and says why.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { GraphNode } from '../../../src/graph/model.ts';
import type { AttachEntryJson } from '../../../src/report/receipt-json.ts';

const outputsOf = (step: string): Record<string, string> => JSON.parse(process.env[step] ?? '{}');
const attach = outputsOf('ATTACH');
const again = outputsOf('AGAIN');
const discover = outputsOf('DISCOVER');
const receiptsOf = (outputs: Record<string, string>): AttachEntryJson[] => JSON.parse(outputs.attached ?? '[]');
const digestsOf = (receipts: readonly AttachEntryJson[]): unknown[] => receipts.map(({ digest }) => digest).toSorted();

const receipts = receiptsOf(attach);
// An SBOM and the scan, which names no platform, for each of two platforms; provenance and the model card for the index.
const kinds = receipts.map(({ kind }) => kind).toSorted();
assert.deepEqual(kinds, ['model-card', 'provenance', 'sbom', 'sbom', 'scan', 'scan']);
assert.ok(
  receipts.every(({ status }) => status === 'created'),
  `created, all of them: ${attach.attached}`,
);
assert.equal(attach.subject, process.env.SUBJECT);

const repeated = receiptsOf(again).filter(({ kind }) => kind !== 'sbom' && kind !== 'provenance');
assert.ok(
  repeated.length > 0 && repeated.every(({ status }) => status === 'existing'),
  `nothing new: ${again.attached}`,
);

for (const path of attach['sbom-path']?.split('\n') ?? []) {
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).bomFormat, 'CycloneDX');
}
assert.ok(existsSync(attach['provenance-path'] ?? ''), `a provenance statement at ${attach['provenance-path']}`);

const graph = JSON.parse(readFileSync(discover.graph ?? '', 'utf8')) as GraphNode;
const found: string[] = [];
const collect = (node: GraphNode): void => {
  for (const referrer of node.referrers) found.push(referrer.digest);
  for (const child of [...node.manifests, ...node.referrers]) collect(child);
};
collect(graph);
assert.deepEqual(found.toSorted(), digestsOf(receipts), 'discover finds what attach attached, once');
assert.equal(Number(discover.count), receipts.length);

// Each form has a reader of its own, and the bundle must have every one of them.
const forms = receiptsOf(outputsOf('FORMS'));
const titles = [...new Set(forms.map(({ title }) => title))].toSorted();
const given = ['__tests__/fixtures/formats', 'examples/evidence'].flatMap((folder) => readdirSync(folder));
assert.deepEqual(titles, given.toSorted());
assert.ok(
  forms.every(({ status }) => status === 'created'),
  JSON.stringify(forms),
);

assert.equal(process.env.TAG, 'failure', 'a bare tag is refused');
