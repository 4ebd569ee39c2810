// Finds mistakes in a valid policy: rules that are expired, contradictory or without effect.
import { isDeepStrictEqual } from 'node:util';
import { KIND_ROWS } from '../kinds/table.ts';
import type { EvidenceRequirement, NamePattern, Policy, Requirement, SourcePosition, TrustedSigner } from '../model.ts';
import { type Problems, quote } from './problem.ts';
import { GITHUB_ISSUER } from './signer-fields.ts';
import { endOf } from './values.ts';

/** `uses`: the names of `trust` that requirements refer to. Adds its findings to `problems`. */
export function lintPolicy(policy: Policy, uses: ReadonlySet<string>, now: number, problems: Problems): void {
  const start: SourcePosition = { file: policy.source, line: 1, column: 1 };
  const evidence = policy.require.flatMap((one) => (one.type === 'any-of' ? one.anyOf : [one]));
  for (const { id, until, at = start } of policy.exceptions) {
    if (endOf(until) < now)
      problems.error(at, `the exception for ${quote(id)} expired on ${until}; remove it or renew it`);
  }
  if (policy.exceptions.length > 0 && !evidence.some(({ kind }) => kind === 'scan')) {
    problems.warn(policy.exceptions[0]?.at ?? start, 'exceptions have no effect, because no scan is required');
  }
  for (const [name, { until, at = start }] of Object.entries(policy.trust)) {
    if (until !== undefined && endOf(until) < now) {
      problems.warn(at, `the signer ${quote(name)} is trusted until ${until}, so newer signatures do not count`);
    }
    if (!uses.has(name))
      problems.warn(at, `the signer ${quote(name)} is never used; name it in "signed-by" or remove it`);
  }
  for (const [name, signer] of Object.entries(policy.trust)) {
    if (!allowsAnyCaller(signer)) continue;
    problems.warn(
      signer.at ?? start,
      `the signer ${quote(name)} has no "repository", so whoever calls this workflow can sign; add the repositories whose runs may sign, such as acme/*`,
    );
  }
  for (const requirement of evidence) lintEvidence(requirement, policy, requirement.at ?? start, problems);
  lintAlternatives(policy.require, start, problems);
  lintPairs(policy.require, start, problems);
}

/** The extensions that name the repository or the workflow whose run called a reusable workflow. */
const CALLER_EXTENSIONS = [
  'buildConfigURI',
  'githubWorkflowRepository',
  'sourceRepositoryIdentifier',
  'sourceRepositoryOwnerIdentifier',
  'sourceRepositoryOwnerURI',
] as const;

/** Whether a workflow of GitHub is trusted for runs of every repository. Any repository can call a public workflow. */
function allowsAnyCaller(signer: TrustedSigner): boolean {
  if (signer.kind !== 'certificate' || signer.issuer !== GITHUB_ISSUER || signer.repository !== undefined) return false;
  return CALLER_EXTENSIONS.every((name) => signer.extensions[name] === undefined);
}

function lintEvidence(one: EvidenceRequirement, policy: Policy, at: SourcePosition, problems: Problems): void {
  const { kind, signedBy, count, options } = one;
  const countsSigners = KIND_ROWS[kind].counts === undefined;
  const signers = signedBy.map((name) => policy.trust[name]);
  if (one.maxAge !== undefined && signedBy.length === 0) {
    problems.warn(
      at,
      `"max-age" of ${kind} needs a trusted time, which unsigned evidence does not have; add "signed-by"`,
    );
  }
  if (count > 1 && countsSigners && signedBy.length === 0) {
    problems.warn(at, `"count" of ${kind} counts different signers, but there is no "signed-by"; add it`);
  }
  if (
    count > signedBy.length &&
    countsSigners &&
    signers.length > 0 &&
    signers.every((signer) => signer?.kind === 'key')
  ) {
    problems.error(
      at,
      `${kind} can never be met: it needs ${count} different signers, and "signed-by" names ${signers.length} ${signers.length === 1 ? 'key' : 'keys'}`,
    );
  }
  for (const name of new Set(signedBy.filter((signer, index) => signedBy.indexOf(signer) !== index))) {
    problems.warn(at, `"signed-by" of ${kind} names ${quote(name)} twice`);
  }
  for (const [allow, deny] of ALLOW_AND_DENY) {
    lintAllowed(
      texts(options[allow]),
      texts(options[deny]),
      `${kind}: ${quote(allow)} and ${quote(deny)}`,
      at,
      problems,
    );
  }
}

const ALLOW_AND_DENY = [
  ['allow-licenses', 'deny-licenses'],
  ['allow-tools', 'deny-tools'],
] as const;

function lintAllowed(
  allowed: readonly string[],
  denied: readonly string[],
  what: string,
  at: SourcePosition,
  problems: Problems,
): void {
  const both = allowed.filter((value) => denied.includes(value));
  if (both.length === 0) return;
  const list = both.slice(0, 5).map(quote).join(', ');
  problems.error(at, `${what} contradict each other: both have ${list}`);
}

/** The literal values of an option. Patterns are left out, because their matches are unknown. */
function texts(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: string | NamePattern) =>
    typeof one === 'string' ? [one] : 'exactly' in one ? [one.exactly] : [],
  );
}

/** Finds an any-of that is always met, or whose alternatives are redundant. */
function lintAlternatives(require: readonly Requirement[], start: SourcePosition, problems: Problems): void {
  const required = require.filter((one) => one.type === 'evidence' && one.enforce === 'fail').map(meaning);
  for (const choice of require) {
    if (choice.type !== 'any-of') continue;
    const at = choice.at ?? start;
    if (choice.anyOf.length === 1)
      problems.warn(at, `${choice.name} has a single alternative; require it without "any-of"`);
    for (const [index, one] of choice.anyOf.entries()) {
      if (required.some((other) => isDeepStrictEqual(other, meaning(one)))) {
        problems.warn(
          one.at ?? at,
          `${choice.name} is always met, because its ${one.kind} is required anyway; remove one of them`,
        );
      }
      if (choice.anyOf.slice(0, index).some((other) => isDeepStrictEqual(meaning(other), meaning(one)))) {
        problems.warn(one.at ?? at, `${one.name} repeats an earlier alternative; remove it`);
      }
    }
  }
}

/** Finds two requirements that are equal, or that no evidence can meet at once. */
function lintPairs(require: readonly Requirement[], start: SourcePosition, problems: Problems): void {
  const evidence = require.filter((one) => one.type === 'evidence');
  for (const [index, one] of evidence.entries()) {
    for (const earlier of evidence.slice(0, index)) {
      if (earlier.kind !== one.kind) continue;
      const at = one.at ?? start;
      if (isDeepStrictEqual(meaning(earlier), meaning(one))) {
        problems.warn(at, `${one.name} repeats ${earlier.name}; remove one of them`);
        continue;
      }
      const option = contradiction(earlier, one);
      if (option !== undefined) {
        problems.error(
          at,
          `${one.name} and ${earlier.name} contradict each other: ${quote(option)} cannot have both values`,
        );
      }
    }
  }
}

/** An option for which two requirements on the same evidence have no value in common. */
function contradiction(a: EvidenceRequirement, b: EvidenceRequirement): string | undefined {
  const sameEvidence =
    isDeepStrictEqual([...a.signedBy].sort(), [...b.signedBy].sort()) &&
    a.on === b.on &&
    a.select === b.select &&
    a.select !== 'any' &&
    a.predicateType === b.predicateType;
  if (!sameEvidence || a.enforce === 'warn' || b.enforce === 'warn') return undefined;
  return SINGLE_VALUED.find((option) => {
    const [left, right] = [exact(a.options[option]), exact(b.options[option])];
    return left !== undefined && right !== undefined && !left.some((value) => right.includes(value));
  });
}

/** Options about a property that has exactly one value in each piece of evidence. */
const SINGLE_VALUED = [
  'builder',
  'source',
  'ref',
  'build-type',
  'runner',
  'trigger',
  'by',
  'policy',
  'policy-uri',
  'passed',
];

/** The values of an option, if all are literal. */
function exact(value: unknown): readonly unknown[] | undefined {
  if (value === undefined) return undefined;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const literals = values.map((one) =>
    typeof one === 'object' && one !== null ? ('exactly' in one ? one.exactly : undefined) : one,
  );
  return literals.includes(undefined) ? undefined : literals;
}

function meaning({ at: _, name: __, enforce: ___, ...rest }: Requirement): unknown {
  return rest;
}
