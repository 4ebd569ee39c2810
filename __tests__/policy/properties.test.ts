// Properties of decisions over random evidence.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Decision } from '../../src/policy/decision.ts';
import { evaluate } from '../../src/policy/evaluate.ts';
import type { GateInput } from '../../src/policy/evaluation.ts';
import type { Policy, TrustedSigner } from '../../src/policy/model.ts';
import { type EvidenceRow, NOW } from '../support/policy/evidence.ts';
import { inputOf, policyOf } from '../support/policy/gate.ts';

const RUNS = { numRuns: 200, seed: 20_261_121 } as const;

const REQUIREMENTS = [
  { sbom: { on: 'platforms', 'signed-by': 'release', 'min-components': 2, 'deny-licenses': ['GPL-3.0-only'] } },
  { scan: { on: 'any', 'signed-by': 'scanner', 'max-age': '2d', 'max-severity': 'high', 'vex-by': 'release' } },
  { scan: { on: 'any', 'signed-by': 'scanner', select: 'all', 'max-severity': 'high' } },
  { scan: { on: 'any', 'signed-by': 'scanner', select: 'any', 'max-severity': 'high' } },
  { approval: { 'signed-by': 'release', count: 2, 'not-by': ['author'] } },
  { 'any-of': [{ 'test-result': { 'signed-by': 'release' } }, { 'policy-decision': { 'signed-by': 'release' } }] },
];

const signer = fc.constantFrom('release', 'scanner', 'fork', 'stranger', 'legacy', undefined);
const place = fc.constantFrom('image', 'linux/amd64', 'linux/arm64', 'elsewhere');
const age = fc.constantFrom('1m', '1h', '2h', '1d', '3d', '9d', '-1h');

const content = fc.oneof(
  fc.record({ sbom: fc.constantFrom(0, 1, 3, ['a@1 MIT', 'b@1 GPL-3.0-only'], {}) }),
  fc.record({ scan: fc.constantFrom([], ['CVE-1 critical'], ['CVE-1 high', 'CVE-2 unknown'], {}) }),
  fc.record({ vex: fc.constantFrom(['CVE-1 not_affected'], ['CVE-1 affected'], {}) }),
  fc.record({ approval: fc.constantFrom(['alice'], ['bob'], ['alice', 'bob'], ['carol rejected'], {}) }),
  fc.record({ 'test-result': fc.constantFrom('PASSED', 'FAILED', {}) }),
  fc.record({ 'policy-decision': fc.constantFrom({ by: 'gate' }, { by: 'gate', result: 'FAILED' }) }),
);

const row = fc
  .tuple(content, signer, place, age, fc.constantFrom('log', 'none'), fc.constantFrom('', '', '', 'damaged', 'refused'))
  .map(
    ([what, by, on, howOld, clock, fault]): EvidenceRow => ({
      ...what,
      on,
      age: howOld,
      clock: clock as 'log' | 'none',
      ...(by !== undefined && { by }),
      ...(fault !== '' && { [fault]: fault === 'refused' ? 'signature-invalid' : 'digest mismatch' }),
    }),
  );

const rows = fc.array(row, { maxLength: 14 });
const requirements = fc.subarray(REQUIREMENTS, { minLength: 1 });

/** Evidence of kinds that no requirement is about, in every state. */
const unasked = fc.array(
  fc
    .tuple(
      fc.constantFrom<Readonly<Record<string, unknown>>>(
        { provenance: {} },
        { 'model-card': {} },
        { custom: { a: 1 } },
        { signature: null },
      ),
      signer,
      place,
      fc.constantFrom('', 'damaged', 'refused', 'unverified'),
    )
    .map(
      ([what, by, on, fault]): EvidenceRow => ({
        ...what,
        on,
        ...(by !== undefined && { by }),
        ...(fault !== '' && { [fault]: fault === 'unverified' ? true : 'signature-invalid' }),
      }),
    ),
  { maxLength: 6 },
);

const evidenceFrom = (evidence: readonly EvidenceRow[]): GateInput => inputOf({ image: 'index', evidence });
const decided = (policy: Policy, input: GateInput): Promise<Decision> => evaluate(policy, input, NOW);

/** Every subset of the requirements is read once. */
const policies = new Map<string, Promise<Policy>>();
function policyFor(require: readonly unknown[]): Promise<Policy> {
  const key = JSON.stringify(require);
  const known = policies.get(key) ?? policyOf({ require });
  policies.set(key, known);
  return known;
}

describe('a decision', () => {
  it('does not change when evidence that nobody asked for is added', async () => {
    await fc.assert(
      fc.asyncProperty(requirements, rows, unasked, async (require, evidence, others) => {
        const policy = await policyFor(require);
        const before = await decided(policy, evidenceFrom(evidence));
        const after = await decided(policy, evidenceFrom([...evidence, ...others]));
        expect(after.outcome).toBe(before.outcome);
        expect(after.results.map(({ outcome }) => outcome)).toEqual(before.results.map(({ outcome }) => outcome));
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the evidence', async () => {
    await fc.assert(
      fc.asyncProperty(requirements, rows, fc.infiniteStream(fc.nat()), async (require, evidence, random) => {
        const policy = await policyFor(require);
        const input = evidenceFrom(evidence);
        const keyed = input.evidence.map((one) => ({ one, key: random.next().value as number }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        const [before, after] = [await decided(policy, input), await decided(policy, { ...input, evidence: shuffled })];
        expect(sorted(after)).toEqual(sorted(before));
      }),
      RUNS,
    );
  });

  it('does not change when unsigned evidence is added, if every requirement names signers', async () => {
    await fc.assert(
      fc.asyncProperty(requirements, rows, rows, async (require, evidence, others) => {
        const policy = await policyFor(require);
        const unsigned = others.map(({ by: _, refused: __, ...one }) => one as EvidenceRow);
        const before = await decided(policy, evidenceFrom(evidence));
        const after = await decided(policy, evidenceFrom([...evidence, ...unsigned]));
        expect(after.outcome).toBe(before.outcome);
      }),
      RUNS,
    );
  });

  it('does not turn from failed to passed when a signer is not trusted any more', async () => {
    const nobody: TrustedSigner = { kind: 'certificate', issuer: 'https://nobody.example', extensions: {} };
    await fc.assert(
      fc.asyncProperty(requirements, rows, fc.constantFrom('release', 'scanner'), async (require, evidence, name) => {
        const policy = await policyFor(require);
        const input = evidenceFrom(evidence);
        const before = await decided(policy, input);
        const after = await decided({ ...policy, trust: { ...policy.trust, [name]: nobody } }, input);
        if (before.outcome === 'failed') expect(after.outcome).not.toBe('passed');
      }),
      RUNS,
    );
  });

  it('does not turn from failed to passed when evidence or a list is not delivered', async () => {
    await fc.assert(
      fc.asyncProperty(
        requirements,
        rows,
        fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
        fc.boolean(),
        async (require, evidence, missing, list) => {
          const policy = await policyFor(require);
          const full = await decided(policy, evidenceFrom(evidence));
          const partial = evidence.map((one, at): EvidenceRow => (missing[at] ? { ...one, unavailable: '503' } : one));
          const problems = list ? [{ undecided: true, text: 'timeout' }] : [];
          const less = await decided(policy, { ...evidenceFrom(partial), problems });
          if (full.outcome === 'failed') expect(less.outcome).not.toBe('passed');
        },
      ),
      RUNS,
    );
  });

  it('says for every unmet requirement why, and what would satisfy it', async () => {
    await fc.assert(
      fc.asyncProperty(requirements, rows, async (require, evidence) => {
        const { results } = await decided(await policyFor(require), evidenceFrom(evidence));
        for (const { outcome, reasons, evidence: counting } of results) {
          expect(reasons.length > 0).toBe(outcome !== 'passed');
          expect(counting.length > 0).toBe(outcome === 'passed');
          for (const { text, remedy } of reasons) expect(Math.min(text.length, remedy.length)).toBeGreaterThan(20);
        }
      }),
      RUNS,
    );
  });
});

/** Notes have the order of the requirements; within one, that of the evidence does not matter to the reader. */
function sorted(decision: Decision): Decision {
  return { ...decision, notes: decision.notes.toSorted() };
}

describe('the cost of a decision', () => {
  const many = (count: number): GateInput =>
    inputOf({
      evidence: Array.from(
        { length: count },
        (_, at): EvidenceRow => ({
          ...([{ sbom: 3 }, { scan: ['CVE-1 low'] }, { approval: ['alice'] }, { vex: ['CVE-1 fixed'] }][
            at % 4
          ] as object),
          by: ['release', 'scanner', 'stranger'][at % 3] as string,
          age: `${1 + (at % 47)}h`,
          id: `artifact ${at}`,
        }),
      ),
    });
  /** The number of times that the evaluation reads a field of a piece of evidence. */
  const reads = async (policy: Policy, input: GateInput): Promise<number> => {
    let count = 0;
    const counting = (one: GateInput['evidence'][number]) =>
      new Proxy(one, {
        get(target, field) {
          count += 1;
          return Reflect.get(target, field) as unknown;
        },
      });
    await decided(policy, { ...input, evidence: input.evidence.map(counting) });
    return count;
  };

  it('is linear in the number of pieces of evidence', async () => {
    const policy = await policyFor([
      { sbom: { 'signed-by': 'release' } },
      { scan: { 'signed-by': ['scanner', 'release'], select: 'all', 'vex-by': 'release', 'max-severity': 'high' } },
      { approval: { 'signed-by': 'release' } },
    ]);
    const [few, lots] = [many(2500), many(10_000)];
    const [a, b] = [await reads(policy, few), await reads(policy, lots)];
    expect(a).toBeGreaterThan(2500);
    // Four times the evidence; a quadratic algorithm would read sixteen times as often.
    expect(b / a).toBeLessThan(6);
  });
});
