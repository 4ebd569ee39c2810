// verify --record: what was read and decided becomes cases that `policy test` decides in the same way, without network.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type EvidenceImage, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';

const gate = useGate();
let image: EvidenceImage;
const POLICY = [
  'version: 1',
  'trust:',
  '  release: { workflow: acme/app/.github/workflows/release.yml@refs/heads/main }',
  'require:',
  '  - sbom: { on: platforms, signed-by: release, min-components: 1 }',
  '  - scan: { enforce: warn }',
];

beforeEach(async () => {
  image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  image.attachOne(image.index, 'application/vnd.cyclonedx+json', JSON.stringify(SBOM));
  image.attachOne(image.index, 'application/spdx+json', 'no JSON');
  gate.workspace.write('policies/gate.yml', POLICY.join('\n'));
});

const record = (...flags: readonly string[]) =>
  gate.verify(gate.image(), '--policy=policies/gate.yml', '--record=cases/app', ...flags);
const cases = () => readdirSync(join(gate.workspace.path, 'cases/app'));

test('the case is decided as the image was, after the image and the registry are gone', async () => {
  const { code, err } = await record();
  expect(code).toBe(0);
  expect(err).toContain('recorded 1 case in cases/app');
  const [name = ''] = cases();
  expect(name).toMatch(/app-[0-9a-f]{12}\.json$/);
  const json = JSON.parse(readFileSync(join(gate.workspace.path, 'cases/app', name), 'utf8'));
  const schema = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('schemas/policy-test.v1.schema.json', 'utf8')),
  );
  expect([schema(json), schema.errors]).toEqual([true, null]);
  expect(json).toMatchObject({
    policy: '../../policies/gate.yml',
    input: { tag: 'v1', digest: image.index.digest },
    expect: { outcome: 'warned', unmet: { 'require[1]': { outcome: 'warned', reasons: ['missing'] } } },
  });
  gate.registry.storage.repository('app').deleteManifest(image.index.digest);
  gate.registry.clear();
  expect(await gate.cli('policy', 'test', 'cases')).toMatchObject({
    code: 0,
    out: expect.stringContaining('1 of 1 case as expected'),
  });
  expect(gate.registry.requests).toEqual([]);
});

test('a change of the policy shows in the recorded case', async () => {
  await record();
  gate.workspace.write('policies/gate.yml', POLICY.join('\n').replace('min-components: 1', 'min-components: 9'));
  const { code, out } = await gate.cli('policy', 'test', 'cases');
  expect(code).toBe(1);
  expect(out).toContain('+ require[0]: failed (incomplete)');
});

test('a failed and an undecided decision are recorded, and the exit code is that of the decision', async () => {
  gate.registry.faults.forbidden = { on: new RegExp(`/referrers/${image.arm64.digest}`) };
  expect(await record()).toMatchObject({ code: 3 });
  delete gate.registry.faults.forbidden;
  evidenceImage(gate.registry, 'app', 'without evidence');
  expect(await record()).toMatchObject({ code: 1 });
  expect(cases()).toHaveLength(2);
  const { code, out } = await gate.cli('policy', 'test', 'cases');
  expect(out).toMatch(/ok .*: undecided/);
  expect(out).toMatch(/ok .*: failed/);
  expect(code).toBe(0);
});

test('without a policy file, and into a file instead of a directory, it is exit code 2', async () => {
  gate.registry.clear();
  const { code, err } = await gate.verify(gate.image(), '--require=sbom', '--record=cases');
  expect([code, err]).toEqual([2, 'error: record needs policy: a case names the policy that decides it\n']);
  expect(gate.registry.requests).toEqual([]);
  writeFileSync(join(gate.workspace.path, 'cases'), '');
  expect(await record()).toMatchObject({
    code: 2,
    err: expect.stringContaining('could not write to record "cases/app"'),
  });
});
