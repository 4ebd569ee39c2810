// compare-to: what changed since an earlier image, in the summary, the JSON result and the output files.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { digestOf } from '../../../src/oci/digest.ts';
import { type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { stepIn } from '../../support/step.ts';

const gate = useGate();
const HOSTILE = '</details><script>alert(1)</script>![x](//evil) @acme';

const npm = (name: string, version: string) => ({
  ...{ type: 'library', name, version, purl: `pkg:npm/${encodeURIComponent(name)}@${version}` },
});

/** Two images of one repository, `:v1` and `:v2`, with SBOMs that differ. */
async function releases(): Promise<readonly [EvidenceImage, EvidenceImage]> {
  const before = evidenceImage(gate.registry, 'app', '1');
  const after = evidenceImage(gate.registry, 'app', '2');
  const repository = gate.registry.storage.repository('app');
  repository.tags.set('v1', before.index.digest);
  repository.tags.set('v2', after.index.digest);
  for (const platform of ['amd64', 'arm64'] as const) {
    const old = { ...SBOM, components: [npm('left', '1.0.0'), npm('gone', '1.0.0')] };
    const now = { ...SBOM, components: [npm('left', '1.1.0'), npm('here', '0.1.0'), npm(HOSTILE, '1.0.0')] };
    await gate.attach(before, before[platform], CYCLONEDX, old);
    await gate.attach(after, after[platform], CYCLONEDX, now);
  }
  gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
  gate.workspace.write('note.txt', 'a note');
  return [before, after];
}

const inputsOf = (image: EvidenceImage, compareTo: string) => ({
  image: gate.image(`app@${image.index.digest}`),
  'compare-to': compareTo,
  'trusted-root': 'trusted_root.json',
  evidence: 'note.txt',
  sbom: 'none',
  provenance: 'none',
  sign: 'none',
});

/** With the characters that stand for themselves in markdown. */
const decoded = (markdown: string): string =>
  markdown.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const flagsOf = (inputs: Readonly<Record<string, string>>) =>
  Object.entries(inputs).flatMap(([name, value]) => (name === 'image' ? [value] : [`--${name}=${value}`]));

test('the summary has a folded section with the counts; each image has a file', async () => {
  const [before, after] = await releases();
  const step = await stepIn(gate.workspace, 'attach', inputsOf(after, ':v1'));
  expect(step).toMatchObject({ code: 0 });
  const [title = ''] = /<summary>Compared with .*<\/summary>/.exec(decoded(step.summary)) ?? [];
  expect(title).toMatch(/app:v1 <code>sha256:[0-9a-f]{12}<\/code>/);
  // A change on both platforms counts once.
  expect(title).toMatch(/: 1 component upgraded, 2 added, 1 removed; no changes of findings<\/summary>$/);
  expect(step.summary).toContain('| upgraded |');
  expect(step.summary).not.toMatch(/<script|!\[x\]|[^&#;\w]@acme/);
  expect(step.summary.match(/<details>/g)?.length).toBe(step.summary.match(/<\/details>/g)?.length);
  const diff = JSON.parse(readFileSync(step.outputs.diff ?? '', 'utf8'));
  expect(diff).toMatchObject({
    version: 1,
    before: gate.image(`app@${before.index.digest}`),
    after: gate.image(`app@${after.index.digest}`),
  });
  expect(JSON.parse(step.outputs.images ?? '')[0].comparison).toEqual({
    ...{ reference: gate.image(`app:v1@${before.index.digest}`), isSame: false },
    ...{ changed: 8, newFindings: 0, fixedFindings: 0 },
  });
});

test('the JSON result has the whole comparison, by its schema', async () => {
  const [, after] = await releases();
  const { code, out } = await gate.cli(
    'attach',
    ...flagsOf(inputsOf(after, gate.image('app:v1'))),
    '--format=json',
    '--summary=false',
  );
  expect(code).toBe(0);
  const json = JSON.parse(out);
  const schema = async (name: string) =>
    JSON.parse(await readFile(new URL(`../../../schemas/${name}.v1.schema.json`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const [result, diff] = [ajv.compile(await schema('attach-result')), ajv.compile(await schema('diff'))];
  expect(result(json) ? [] : result.errors).toEqual([]);
  expect(diff(json[0].comparison.diff) ? [] : diff.errors).toEqual([]);
  expect(json[0].comparison.diff.platforms[0].components.changes).toHaveLength(4);
});

test.each([
  ['a tag', ':v0'],
  ['a repository', 'other:v1'],
  ['a digest', `app@${digestOf('missing')}`],
])('%s that does not exist yet is a note', async (_, earlier) => {
  const [, after] = await releases();
  const name = earlier.startsWith(':') ? earlier : gate.image(earlier);
  const step = await stepIn(gate.workspace, 'attach', inputsOf(after, name));
  expect(step).toMatchObject({ code: 0, outputs: { failed: '0', diff: '' } });
  expect(decoded(step.summary)).toMatch(/did not compare with .*: there is no such image yet/);
  expect(step.summary).not.toContain('Compared with');
  expect(JSON.parse(step.outputs.images ?? '')[0]).toMatchObject({
    comparison: null,
    notes: expect.arrayContaining([expect.stringContaining('did not compare with ')]),
  });
});

test('an earlier image that cannot be read is a failure; the evidence is attached', async () => {
  const [, after] = await releases();
  const attached = () => gate.registry.requests.filter(({ method, status }) => method === 'PUT' && status === 201);
  gate.registry.faults.forbidden = { on: /^(?:GET|HEAD) .*manifests\/v1/ };
  const step = await stepIn(gate.workspace, 'attach', inputsOf(after, ':v1'));
  expect(step.code).toBe(1);
  expect(step.log).toMatch(/::error::could not resolve the reference at /);
  expect(step.summary).toContain('❌');
  expect(attached().length).toBeGreaterThan(0);
});

test('the same image says so', async () => {
  const [, after] = await releases();
  const step = await stepIn(gate.workspace, 'attach', inputsOf(after, ':v2'));
  expect(step.code).toBe(0);
  expect(decoded(step.summary)).toMatch(/Compared with .*: the same image<\/summary>/);
});

test.each([
  [':', 2, /is not a valid image reference/],
  [':v1@sha256:x', 2, /is not a valid image reference/],
])('compare-to: %s is a mistake', async (text, code, message) => {
  const [, after] = await releases();
  const called = await gate.cli('attach', ...flagsOf(inputsOf(after, text)));
  expect(called).toMatchObject({ code, err: expect.stringMatching(message) });
  expect(gate.registry.requests).toEqual([]);
});

test('several images are compared by a tag only', async () => {
  const [before, after] = await releases();
  const both = [before, after].map(({ index }) => gate.image(`app@${index.digest}`)).join('\n');
  const { code, err } = await gate.cli('attach', ...flagsOf({ ...inputsOf(after, gate.image('app:v1')), image: both }));
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('compare-to names one image, but 2 images are given; use :TAG'),
  });
  const tagged = await stepIn(gate.workspace, 'attach', { ...inputsOf(after, ':v1'), image: both });
  expect(tagged.code).toBe(0);
  expect(tagged.outputs.diff?.split('\n')).toHaveLength(2);
});
