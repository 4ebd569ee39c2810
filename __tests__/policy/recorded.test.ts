// Recorded cases of policies: the format, its JSON Schema, and what is refused.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { UserError } from '../../src/errors.ts';
import { parseCase } from '../../src/policy/recorded.ts';

const SCHEMA = JSON.parse(readFileSync('schemas/policy-test.v1.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(SCHEMA);
const DIGEST = `sha256:${'a'.repeat(64)}`;
const PLATFORM = `sha256:${'b'.repeat(64)}`;

const whole = () => ({
  policy: '../p.yml',
  time: '2026-11-21T12:00:00Z',
  input: {
    reference: `registry.example/app@${DIGEST}`,
    digest: DIGEST,
    platforms: [{ digest: PLATFORM, name: 'linux/amd64' }],
    evidence: [
      {
        kind: 'sbom',
        artifact: { digest: DIGEST },
        subject: PLATFORM,
        signature: {
          state: 'verified',
          signer: { kind: 'certificate', san: 'a', issuer: 'b' },
          time: { clock: 'log', at: '2026-11-21T11:00:00Z' },
        },
        statement: { predicateType: 'https://cyclonedx.org/bom', predicate: {} },
      },
      { kind: 'vex', artifact: { digest: DIGEST }, document: { mediaType: 'application/json', json: { a: 1 } } },
    ],
    problems: [{ undecided: true, text: 'no response' }],
  },
  expect: { outcome: 'failed', unmet: { 'require[0]': { outcome: 'failed', reasons: ['too-old', 'missing'] } } },
});

test('a case becomes the input of a decision', () => {
  const { input, expect: expected, time } = parseCase(whole(), 'a.json');
  expect(time.toISOString()).toBe('2026-11-21T12:00:00.000Z');
  expect(input.evidence).toMatchObject([
    {
      kind: 'sbom',
      platform: 'linux/amd64',
      source: 'api',
      layer: 0,
      claimedPredicateType: 'https://cyclonedx.org/bom',
      signature: { state: 'verified', signer: { extensions: {} } },
    },
    { kind: 'vex', subject: DIGEST, platform: null, signature: { state: 'none' } },
  ]);
  expect(Buffer.from(input.evidence[1]?.document?.bytes ?? []).toString()).toBe('{"a":1}');
  expect(expected).toEqual({
    outcome: 'failed',
    unmet: { 'require[0]': { outcome: 'failed', reasons: ['missing', 'too-old'] } },
  });
  expect([validate(whole()), validate.errors]).toEqual([true, null]);
});

test('without platforms the image is its own platform', () => {
  const { platforms: _, ...input } = whole().input;
  expect(parseCase({ ...whole(), input }, 'a.json').input.platforms).toEqual([{ digest: DIGEST, name: null }]);
});

type Change = (recorded: ReturnType<typeof whole>) => unknown;
const evidence =
  (change: object): Change =>
  (recorded) => ({
    ...recorded,
    input: { ...recorded.input, evidence: [{ ...recorded.input.evidence[0], ...change }] },
  });

test.each<[problem: string, change: Change]>([
  ['the file must be an object', () => []],
  ['policy must be a text', (recorded) => ({ ...recorded, policy: 1 })],
  ['time must be an RFC 3339 time', (recorded) => ({ ...recorded, time: 'yesterday' })],
  ['input must be an object', (recorded) => ({ ...recorded, input: undefined })],
  ['input.digest must be a digest', (recorded) => ({ ...recorded, input: { ...recorded.input, digest: 'sha256:1' } })],
  ['input.platforms must be a list', (recorded) => ({ ...recorded, input: { ...recorded.input, platforms: {} } })],
  ['input.evidence[0].kind must be a kind of evidence', evidence({ kind: '__proto__' })],
  ['input.evidence[0].artifact must be an object', evidence({ artifact: null })],
  ['input.evidence[0].subject must be a digest', evidence({ subject: 'x' })],
  [
    'input.evidence[0].signature.state must be none, unverified, verified or refused',
    evidence({ signature: { state: 'trusted' } }),
  ],
  ['input.evidence[0].signature.signer must be an object', evidence({ signature: { state: 'verified' } })],
  [
    'input.evidence[0].signature.signer.kind must be key or certificate',
    evidence({ signature: { state: 'verified', signer: { kind: 'x' } } }),
  ],
  [
    'input.evidence[0].signature.time.at must be a text',
    evidence({ signature: { state: 'verified', signer: { kind: 'key', hint: 'a' }, time: { clock: 'log' } } }),
  ],
  ['input.evidence[0].document.base64 must be a text', evidence({ document: { mediaType: 'text/plain' } })],
  ['input.evidence[0].problem.undecided must be true or false', evidence({ problem: { text: 'a' } })],
  ['expect must be an object', (recorded) => ({ ...recorded, expect: null })],
  [
    'expect.outcome must be passed, warned, failed, undecided',
    (recorded) => ({ ...recorded, expect: { outcome: 'ok' } }),
  ],
  [
    'expect.unmet["a"].reasons must be a list',
    (recorded) => ({ ...recorded, expect: { outcome: 'failed', unmet: { a: { outcome: 'failed' } } } }),
  ],
])('%s', (problem, change) => {
  const changed = change(whole());
  const read = () => parseCase(changed, 'a.json');
  expect(read).toThrow(UserError);
  expect(read).toThrow(`a.json is not a recorded case: ${problem}`);
});
