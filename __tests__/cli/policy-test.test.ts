// policy test: cases as expected, differences with what was decided, and mistakes of the call. The ready policies have cases.
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { policyJsonSchema } from '../../.ci/policy-schema.ts';
import { directoryWith, removeDirectories } from '../support/policy/directory.ts';
import { callCli } from '../support/terminal.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const CASE = {
  policy: '../policy.yml',
  time: '2026-11-21T12:00:00Z',
  input: {
    reference: `registry.example/app@${DIGEST}`,
    digest: DIGEST,
    evidence: [
      {
        kind: 'sbom',
        artifact: { digest: DIGEST },
        statement: {
          predicateType: 'https://cyclonedx.org/bom',
          predicate: { bomFormat: 'CycloneDX', components: [] },
        },
      },
    ],
  },
  expect: { outcome: 'passed' },
};
const POLICY = 'version: 1\nrequire: [sbom]\n';
const call = (cwd: string, directory = 'tests') => callCli(['policy', 'test', directory], { cwd });

afterEach(removeDirectories);

test('cases as expected exit with 0', async () => {
  const cwd = await directoryWith({ 'policy.yml': POLICY, 'tests/a.json': JSON.stringify(CASE) });
  expect(await call(cwd)).toEqual({
    code: 0,
    out: 'ok      tests/a.json: passed\n1 of 1 case as expected\n',
    err: '',
  });
});

test('a difference is shown with the reasons of the decision, and exits with 1', async () => {
  const wrong = {
    ...CASE,
    expect: { outcome: 'warned', unmet: { 'require[0]': { outcome: 'warned', reasons: ['missing'] } } },
  };
  const cwd = await directoryWith({
    'policy.yml': `${POLICY.replace('[sbom]', '[sbom, vex]')}`,
    'tests/a.json': JSON.stringify(wrong),
    'tests/more/b.json': JSON.stringify({
      ...CASE,
      policy: '../../policy.yml',
      expect: { outcome: 'failed', unmet: { 'require[1]': { outcome: 'failed', reasons: ['missing'] } } },
    }),
  });
  const { code, out, err } = await call(cwd);
  expect(out.split('\n').slice(0, 5)).toEqual([
    'differs tests/a.json: failed',
    '  - warned',
    '  + failed',
    '  - require[0]: warned (missing)',
    '  + require[0]: passed',
  ]);
  expect(out).toContain('  - require[1]: passed\n  + require[1]: failed (missing)\n');
  expect(out).toMatch(/ {4}require\[1\]: no VEX .* is attached/);
  expect(out).toMatch(/ok {6}tests\/more\/b\.json: failed\n1 of 2 cases as expected\n$/);
  expect([code, err]).toEqual([1, 'error: the decision for tests/a.json differs from the expected one\n']);
});

describe('mistakes of the call exit with 2', () => {
  test.each<[what: string, files: Readonly<Record<string, string>>, err: string | RegExp]>([
    ['no directory', {}, 'error: could not read "'],
    ['no cases', { 'tests/readme.md': '' }, 'error: "tests" has no recorded cases; add files that end with .json\n'],
    ['no JSON', { 'tests/a.json': '{' }, 'error: "tests/a.json" is not JSON\n'],
    ['no case', { 'tests/a.json': '{}' }, 'error: tests/a.json is not a recorded case: time must be a text\n'],
    [
      'no policy',
      { 'tests/a.json': JSON.stringify(CASE) },
      'error: could not read "policy.yml": no such file or directory (ENOENT); check the path\n',
    ],
    [
      'a policy with mistakes',
      { 'policy.yml': 'version: 1\nrequire: [sbon]\n', 'tests/a.json': JSON.stringify(CASE) },
      'error: policy.yml:2:11: unknown kind of evidence "sbon" in require[0]; did you mean "sbom"?\n',
    ],
  ])('%s', async (_, files, err) => {
    const result = await call(await directoryWith({ 'other.txt': '', ...files }));
    expect([result.code, result.err]).toEqual([2, expect.stringContaining(err as string)]);
  });
});

describe('the ready policies', () => {
  const names = readdirSync('policies')
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.replace('.yml', ''));

  test('are four, and valid', async () => {
    expect(names).toEqual(['ai-release', 'baseline', 'regulated', 'slsa-build-l3']);
    const files = names.map((name) => `policies/${name}.yml`);
    const { code, out } = await callCli(['policy', 'check', ...files], { cwd: process.cwd() });
    expect([code, out]).toEqual([0, '']);
  });

  test.each(names)('%s: its cases are as expected, and some pass and some fail', async (name) => {
    const { code, out, err } = await callCli(['policy', 'test', `policies/tests/${name}`], { cwd: process.cwd() });
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(': passed\n');
    expect(out).toContain(': failed\n');
  });

  test.each(names)('%s and its cases match the JSON Schemas', (name) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const policy = ajv.compile(policyJsonSchema());
    expect([policy(parse(readFileSync(`policies/${name}.yml`, 'utf8'))), policy.errors]).toEqual([true, null]);
    const recorded = ajv.compile(JSON.parse(readFileSync('schemas/policy-test.v1.schema.json', 'utf8')));
    for (const file of readdirSync(`policies/tests/${name}`)) {
      const json = JSON.parse(readFileSync(`policies/tests/${name}/${file}`, 'utf8'));
      expect([file, recorded(json), recorded.errors]).toEqual([file, true, null]);
    }
  });
});
