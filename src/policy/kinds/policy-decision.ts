// Owns the checks of policy decisions: SLSA verification summary attestations.
import { record, text, texts } from '../../json/fields.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';
import { matchesAny, patternsText } from '../pattern.ts';
import { bounded, quoted, shortDigest, some } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';

const OPTIONS = {
  by: { type: 'names', description: 'The verifier that decided, by its identifier' },
  passed: { type: 'flag', default: 'true', description: 'Whether the decision must be `PASSED`' },
  levels: {
    type: 'texts',
    description: 'Levels that must be verified, such as `SLSA_BUILD_LEVEL_3`. A higher level of the same track counts',
  },
  policy: {
    type: 'text',
    description: 'Digest of the policy that was applied (`sha256:…`), or `same` for the digest of this policy',
    example: 'same',
  },
  'policy-uri': { type: 'names', description: 'URI of the policy that was applied' },
  resource: {
    type: 'names',
    description: 'Resource that the decision is about, such as `pkg:oci/app` or an image name',
  },
} as const;

interface DecisionFacts {
  readonly verifier?: string;
  /** `PASSED`, `FAILED`, or any other text in the document. */
  readonly result: string;
  readonly levels: readonly string[];
  readonly policyUri?: string;
  /** `sha256:…`. */
  readonly policyDigest?: string;
  readonly resource?: string;
  readonly time?: string;
}

export const POLICY_DECISION = defineKind({
  description: 'The decision of another gate: a SLSA verification summary',
  options: OPTIONS,
  read: readDecision,
  timeOf: ({ time }) => time,
  check: async (facts, options, { policy, subject, image }) => {
    const { verifier, result, levels, policyUri, policyDigest, resource } = facts;
    const objections: Objection[] = [];
    const named = [
      ['verifier', options.by, verifier],
      ['policy', options['policy-uri'], policyUri],
      ['resource', options.resource, resource],
    ] as const;
    for (const [name, patterns, value] of named) {
      if (patterns === undefined || (await matchesAny(patterns, value === undefined ? [] : [value]))) continue;
      const text = `has the ${name} ${quoted(value)}, required: ${patternsText(patterns)}`;
      objections.push({ code: 'mismatch', text, isOther: true });
    }
    const wanted = options.policy === 'same' ? policy : options.policy;
    if (wanted !== undefined && policyDigest !== wanted) {
      const found =
        policyDigest === undefined ? 'a policy without digest' : `the policy ${bounded(shortDigest(policyDigest), 80)}`;
      const which = options.policy === 'same' ? ' (this policy)' : '';
      objections.push({
        code: 'mismatch',
        text: `is by ${found}, required: ${shortDigest(wanted)}${which}`,
        isOther: true,
        remedy: 'verify again with the required version of the policy, and attach the new decision',
      });
    }
    const other = otherDigest(resource, [subject, image]);
    if (other !== undefined) {
      objections.push({ code: 'mismatch', text: `is about ${bounded(other, 80)}, not about this digest` });
    }
    if (options.passed !== false && result !== 'PASSED') {
      objections.push({
        code: 'mismatch',
        text: `has the result ${quoted(result, 40)}, required: PASSED`,
        remedy: 'fix the reasons that the decision lists, then verify again',
      });
    }
    const missing = (options.levels ?? []).filter((level) => !levels.some((one) => reaches(one, level)));
    if (missing.length > 0) {
      const found =
        levels.length === 0
          ? 'no verified levels'
          : `the verified levels ${some(
              levels.map((one) => bounded(one, 60)),
              5,
            )}`;
      objections.push({ code: 'mismatch', text: `has ${found}, required: ${some(missing, 5)}` });
    }
    return {
      objections,
      summary: `${bounded(result, 40)} by ${verifier === undefined ? 'an unknown verifier' : bounded(verifier, 120)}`,
    };
  },
});

/** SLSA VSA 0.1 writes `verification_result` and `policy_level`, later versions `verificationResult` and `verifiedLevels`. */
function readDecision(content: EvidenceContent): DecisionFacts {
  const json = record(content.json());
  const result = text(json.verificationResult) ?? text(json.verification_result);
  if (result === undefined) throw new EvidenceFault('has no verification result');
  const policy = record(json.policy);
  const { sha256, sha512 } = record(policy.digest);
  const [short, long] = [text(sha256), text(sha512)];
  const digest = short !== undefined ? `sha256:${short}` : long !== undefined ? `sha512:${long}` : undefined;
  const facts = {
    verifier: text(record(json.verifier).id),
    policyUri: text(policy.uri),
    policyDigest: digest,
    resource: text(json.resourceUri) ?? text(json.resource_uri),
    time: text(json.timeVerified) ?? text(json.time_verified),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...known, result, levels: texts(json.verifiedLevels ?? json.verified_levels ?? json.policy_level ?? []) };
}

/** `SLSA_BUILD_LEVEL_3` includes the lower levels of its track (SLSA 1.0, "SlsaResult"). */
function reaches(verified: string, required: string): boolean {
  const parts = (level: string) => /^(.*_(?:LEVEL_|L))(\d{1,3})$/.exec(level);
  const [a, b] = [parts(verified), parts(required)];
  if (a === null || b === null) return verified === required;
  return a[1] === b[1] && Number(a[2]) >= Number(b[2]);
}

/** The digest in a resource URI if it is not one of `subjects`. */
function otherDigest(resource: string | undefined, subjects: readonly string[]): string | undefined {
  const digest = /sha(?:256|512)(?::|%3a)[a-f0-9]{64,128}/i
    .exec(resource ?? '')?.[0]
    .toLowerCase()
    .replace('%3a', ':');
  return digest === undefined || subjects.includes(digest) ? undefined : digest;
}
