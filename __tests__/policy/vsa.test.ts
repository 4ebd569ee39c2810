// What a decision becomes: a SLSA verification summary, a review date, and the commands that repeat the check.
import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.ts';
import { checkCommands } from '../../src/policy/check-commands.ts';
import type { EvaluatedEvidence } from '../../src/policy/decision.ts';
import type { Policy } from '../../src/policy/model.ts';
import { reviewDate } from '../../src/policy/review-date.ts';
import { resourceUri, verificationSummary } from '../../src/policy/vsa.ts';
import { decisionWith, evaluated, SUBJECT, WORKFLOW } from '../support/decisions.ts';

describe('the verification summary', () => {
  test('has the result and every input once; an undecided decision has none', () => {
    expect(verificationSummary(decisionWith(undefined, 'undecided'))).toBeUndefined();
    expect(verificationSummary(decisionWith(undefined, 'warned'))).toMatchObject({ verificationResult: 'PASSED' });
    const { verificationResult, verifiedLevels, inputAttestations } =
      verificationSummary(decisionWith(undefined)) ?? {};
    expect([verificationResult, verifiedLevels, inputAttestations?.length]).toEqual(['FAILED', ['FAILED'], 1]);
  });

  const level = (extensions: Readonly<Record<string, string>>, fields: Partial<EvaluatedEvidence> = {}) => {
    const decision = decisionWith(undefined, 'passed');
    const signer = { kind: 'certificate', root: 'test', san: WORKFLOW, issuer: 'https://issuer', extensions } as const;
    const signature = { state: 'verified', signer, time: { clock: 'log', at: decision.time } } as const;
    const evidence = [evaluated(undefined, { kind: 'provenance', signature, ...fields })];
    const [first] = decision.results;
    if (first === undefined) throw new Error('there is a requirement');
    const results = [{ ...first, kind: 'provenance', evidence } as const];
    return verificationSummary({ ...decision, results })?.verifiedLevels;
  };
  const hosted = {
    runnerEnvironment: 'github-hosted',
    buildSignerURI: 'https://x/a@v1',
    buildConfigURI: 'https://x/a@v1',
  };

  test('states a build level no higher than the provenance proves', () => {
    expect(level(hosted)).toEqual(['SLSA_BUILD_LEVEL_2']);
    expect(level({ ...hosted, buildSignerURI: 'https://x/reusable@v1' })).toEqual(['SLSA_BUILD_LEVEL_3']);
    expect(level({ ...hosted, runnerEnvironment: 'self-hosted' })).toEqual(['SLSA_BUILD_LEVEL_1']);
    expect(level({ runnerEnvironment: 'github-hosted' })).toEqual(['SLSA_BUILD_LEVEL_2']);
    expect(level(hosted, { trustedAs: [] })).toEqual(['SLSA_BUILD_LEVEL_1']);
    expect(level(hosted, { signature: { state: 'none' } })).toEqual(['SLSA_BUILD_LEVEL_1']);
  });

  test('names the resource by a package URL with the digest', () => {
    const digest = encodeURIComponent(SUBJECT);
    expect(resourceUri(`ghcr.io/acme/app@${SUBJECT}`, SUBJECT)).toBe(
      `pkg:oci/app@${digest}?repository_url=ghcr.io%2Facme%2Fapp`,
    );
    expect(resourceUri(`oci-layout:build/image@${SUBJECT}`, SUBJECT)).toBe(`pkg:oci/image@${digest}`);
    expect(resourceUri(`oci-layout:\ud800/..@${SUBJECT}`, SUBJECT)).toContain('pkg:oci/');
  });
});

describe('the review date', () => {
  const policy: Policy = {
    source: 'policy.yml',
    digest: digestOf('policy'),
    trust: {
      release: { kind: 'certificate', issuer: 'https://issuer', extensions: {}, until: '2027-01-31' },
      unused: { kind: 'certificate', issuer: 'https://issuer', extensions: {}, until: '2026-11-22' },
    },
    require: [],
    exceptions: [],
    conditions: [],
  };
  const passed = decisionWith(undefined, 'passed');

  test('is the end of a signer that counts, of an exception, or of an age, whichever is first', () => {
    expect(reviewDate({ ...policy, trust: {} }, passed)).toBeUndefined();
    expect(reviewDate(policy, passed)).toBe('2027-02-01T00:00:00.000Z');
    const exceptions = [
      { id: 'CVE-2026-1', until: '2026-12-31', reason: 'x' },
      { id: 'CVE-2026-2', until: '2026-01-01', reason: 'expired' },
    ];
    expect(reviewDate({ ...policy, exceptions }, passed)).toBe('2027-01-01T00:00:00.000Z');
    const scan = {
      type: 'evidence',
      name: 'require[1]',
      kind: 'scan',
      on: 'any',
      signedBy: ['release'],
      count: 1,
      select: 'newest',
      enforce: 'fail',
      fields: [],
      options: {},
      maxAge: 7 * 86_400_000,
    } as const;
    expect(reviewDate({ ...policy, exceptions, require: [scan] }, passed)).toBe('2026-11-28T10:00:00.000Z');
  });
});

test('a layout has commands that read it, and a key that the policy does not name has none of cosign', () => {
  const facts = { flags: ['--require', 'sbom'], evidence: [], keys: new Map<string, string>() };
  const words = (reference: string) => checkCommands({ ...facts, reference }).map((command) => command.words.join(' '));
  expect(words(`oci-layout:a b@${SUBJECT}`)).toEqual([
    `oci-evidence verify oci-layout:a b@${SUBJECT} --require sbom`,
    `oras discover --oci-layout a b@${SUBJECT}`,
  ]);
  expect(words(`ghcr.io/acme/app@${SUBJECT}`)).toHaveLength(2);
});
