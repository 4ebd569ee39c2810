// The reasons of unmet requirements as a person reads them, in one file: a reviewer sees each change of wording.
// UPDATE_GOLDEN=1 npm run jest -- __tests__/policy/reasons    writes reasons.golden.md
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { type Case, decide } from '../support/policy/gate.ts';

const GOLDEN = '__tests__/policy/reasons.golden.md';

const CASES: readonly Case[] = [
  { name: 'Nothing is attached', policy: { require: [{ sbom: { 'signed-by': 'release' } }] } },
  {
    name: 'Only other evidence is attached',
    policy: { require: [{ provenance: { 'signed-by': 'release' } }, { signature: { 'signed-by': 'legacy' } }] },
    evidence: [{ sbom: 3, by: 'release' }, { scan: [] }],
  },
  {
    name: 'One platform has no SBOM',
    policy: { require: [{ sbom: { on: 'platforms', 'signed-by': ['release', 'legacy'] } }] },
    image: 'index',
    evidence: [{ sbom: 3, by: 'release', on: 'linux/amd64' }],
  },
  {
    name: 'The right workflow in the wrong repository',
    policy: { require: [{ sbom: { 'signed-by': 'release' } }] },
    evidence: [{ sbom: 3, by: 'fork' }],
  },
  {
    name: 'Several pieces, and none counts',
    policy: { require: [{ scan: { 'signed-by': ['release', 'scanner'] } }] },
    evidence: [
      { scan: [] },
      { scan: [], by: 'stranger' },
      { scan: [], by: 'scanner', refused: 'log-missing' },
      { scan: [], unverified: true, damaged: 'sha256:1 does not match its digest' },
    ],
  },
  {
    name: 'An unsigned scan',
    policy: { require: [{ scan: { 'signed-by': 'legacy' } }] },
    evidence: [{ scan: [], age: '2h' }],
  },
  {
    name: 'A key past its end',
    policy: { require: [{ sbom: { 'signed-by': 'retired' } }] },
    evidence: [{ sbom: 3, by: 'legacy' }],
  },
  {
    name: 'A key without trusted time',
    policy: { require: [{ sbom: { 'signed-by': 'legacy' } }] },
    evidence: [{ sbom: 3, by: 'legacy', clock: 'none' }],
  },
  {
    name: 'A scan that is too old and has findings',
    policy: {
      require: [{ scan: { 'signed-by': 'scanner', 'max-age': '7d', 'max-severity': 'high', 'vex-by': 'release' } }],
      exceptions: [{ id: 'CVE-2026-2', until: '2026-11-01', reason: 'not reachable' }],
    },
    evidence: [
      {
        scan: ['CVE-2026-1 critical openssl@3.0.1 fixed=3.0.2', 'CVE-2026-2 critical bash@5.2'],
        by: 'scanner',
        age: '9d',
      },
      { vex: ['CVE-2026-1 not_affected'], by: 'stranger' },
    ],
  },
  {
    name: 'Two signers contradict each other',
    policy: { require: [{ scan: { 'signed-by': ['release', 'scanner'], 'max-severity': 'high' } }] },
    evidence: [
      { scan: ['CVE-2026-1 critical'], by: 'scanner', age: '1h' },
      { scan: [], by: 'release', age: '3h' },
    ],
  },
  {
    name: 'A newer unsigned scan',
    policy: { require: [{ scan: { 'signed-by': 'scanner' } }] },
    evidence: [
      { scan: [], by: 'scanner', age: '3h' },
      { scan: ['CVE-2026-1 critical'], age: '1h' },
    ],
  },
  {
    name: 'Too few signers',
    policy: { require: [{ sbom: { 'signed-by': ['release', 'legacy'], count: 2 } }] },
    evidence: [{ sbom: 3, by: 'release' }],
  },
  {
    name: 'Annotations and statement disagree',
    policy: { require: [{ sbom: { 'signed-by': 'release' } }] },
    evidence: [{ custom: {}, by: 'release', claims: 'https://cyclonedx.org/bom' }],
  },
  {
    name: 'Provenance of another source',
    policy: {
      require: [{ provenance: { 'signed-by': 'release', source: 'github.com/acme/app', 'match-certificate': true } }],
    },
    evidence: [{ provenance: { source: 'https://github.com/acme/other' }, by: 'release' }],
  },
  {
    name: 'Licenses and minimum elements',
    policy: { require: [{ sbom: { 'deny-licenses': ['AGPL-3.0-only'], ntia: true, 'min-components': 10 } }] },
    evidence: [{ sbom: ['a@1 MIT', 'b@2 AGPL-3.0-or-later'] }],
  },
  {
    name: 'Approvals',
    policy: { require: [{ approval: { 'signed-by': 'release', count: 2, 'not-by': ['author'] } }] },
    evidence: [{ approval: ['alice', 'bob approved code-reviewer author', 'carol rejected'], by: 'release' }],
  },
  {
    name: 'A decision by another version of the policy',
    policy: { require: [{ 'policy-decision': { 'signed-by': 'release', policy: `sha256:${'b'.repeat(64)}` } }] },
    evidence: [{ 'policy-decision': { by: 'https://gate.acme.example', policy: 'a'.repeat(64) }, by: 'release' }],
  },
  {
    name: 'The registry does not respond',
    policy: { require: [{ sbom: { 'signed-by': 'release' } }] },
    evidence: [{ sbom: 3, by: 'release' }],
    problems: ['could not list referrers of sha256:6105d6cc76af at ghcr.io: 503 after 5 attempts'],
  },
  {
    name: 'None of several requirements, and a condition',
    policy: {
      require: [
        { 'any-of': [{ 'test-result': { 'signed-by': 'release' } }, { approval: { 'signed-by': 'release' } }] },
      ],
      conditions: [{ name: 'Small image', cel: 'sbom.components.size() < 2' }],
    },
    evidence: [
      { 'test-result': 'FAILED', by: 'release' },
      { sbom: 3, by: 'release' },
    ],
  },
  {
    name: 'A model',
    policy: {
      require: [
        { 'evaluation-report': { thresholds: { acc: { min: 0.8 } } } },
        { 'red-team-summary': { 'max-severity': 'low' } },
        { 'tool-manifest': { 'allow-tools': 'read_*' } },
        { 'model-card': { 'required-fields': ['license', 'datasets'] } },
      ],
    },
    evidence: [
      { 'evaluation-report': { suites: [{ name: 'gsm8k', metrics: [{ name: 'acc', value: 0.7 }] }] } },
      { 'red-team-summary': { categories: [{ name: 'injection', attempts: 9, successes: 2, worstSeverity: 'high' }] } },
      { 'tool-manifest': { tools: [{ name: 'shell' }] } },
      { 'model-card': { model: { name: 'm', license: 'MIT' } } },
    ],
  },
];

it('every reason reads as reviewed', async () => {
  const sections = await Promise.all(CASES.map(section));
  const text = `# Reasons of unmet requirements\n\nWritten by reasons.test.ts.\n\n${sections.join('\n')}`;
  if (process.env.UPDATE_GOLDEN !== undefined) writeFileSync(GOLDEN, text);
  expect(text).toBe(readFileSync(GOLDEN, 'utf8'));
});

async function section(row: Case): Promise<string> {
  const { outcome, results, notes } = await decide(row);
  const lines = results.flatMap((result) => [
    `- ${result.outcome}: ${result.text}`,
    ...result.reasons.flatMap(({ code, text, remedy }) => [`  - ${code}: ${text}`, `    - ${remedy}`]),
  ]);
  return [`## ${row.name}: ${outcome}`, '', ...lines, ...notes.map((note) => `- note: ${note}`), ''].join('\n');
}
