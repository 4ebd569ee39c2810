// Evaluates a policy, written as YAML, over rows of evidence: what the table of cases and the properties share.
import { stringify } from 'yaml';
import type { Decision } from '../../../src/policy/decision.ts';
import { evaluate } from '../../../src/policy/evaluate.ts';
import type { GateInput } from '../../../src/policy/evaluation.ts';
import type { Policy } from '../../../src/policy/model.ts';
import { loadPolicy } from '../../../src/policy/schema/load.ts';
import { problemLine } from '../../../src/policy/schema/problem.ts';
import { digestNamed, type EvidenceRow, evidenceOf, NOW, PLATFORMS, subjectOf } from './evidence.ts';
import { readerOf } from './files.ts';

/** The trust of every case that names none. */
const TRUST = {
  release: {
    workflow: 'acme/workflows/.github/workflows/evidence.yml@refs/tags/v1',
    repository: 'acme/*',
    runner: 'github-hosted',
  },
  scanner: { workflow: 'acme/workflows/.github/workflows/rescan.yml@refs/heads/main' },
  legacy: { key: 'keys/legacy.pub', until: '2027-01-31' },
  retired: { key: 'keys/legacy.pub', until: '2026-11-01' },
};

export interface Case {
  readonly name: string;
  readonly policy: Readonly<Record<string, unknown>>;
  /** One manifest, or an index of two platforms. */
  readonly image?: 'single' | 'index';
  readonly evidence?: readonly EvidenceRow[];
  /** Lists and services that did not answer; with `!`, those whose answer is damaged. */
  readonly problems?: readonly string[];
}

/** The policy as a user writes it, read by the reader of policies. */
export async function policyOf(policy: Case['policy']): Promise<Policy> {
  const text = stringify({ version: 1, trust: TRUST, ...policy });
  const reader = {
    ...readerOf({ 'policy.yml': text, 'keys/legacy.pub': 'legacy', 'keys/other.pub': 'other' }),
    keyHint: (pem: string) => Buffer.from(pem).toString('base64'),
    checkExpression: () => undefined,
  };
  const { policy: loaded, problems } = await loadPolicy({ type: 'file', path: 'policy.yml' }, reader);
  if (loaded === undefined) throw new Error(problems.list.map(problemLine).join('\n'));
  return loaded;
}

export function inputOf({ image = 'single', evidence = [], problems = [] }: Omit<Case, 'name' | 'policy'>): GateInput {
  const isIndex = image === 'index';
  const digest = digestNamed('image');
  return {
    reference: `ghcr.io/acme/app@${digest}`,
    digest,
    platforms: isIndex
      ? PLATFORMS.map((name) => ({ digest: subjectOf(name, true), name }))
      : [{ digest, name: 'linux/amd64' }],
    evidence: evidence.map((row, at) => evidenceOf(row, at, isIndex)),
    problems: problems.map((text) => ({ undecided: !text.startsWith('!'), text: text.replace(/^!/, '') })),
  };
}

export async function decide(row: Case): Promise<Decision> {
  return evaluate(await policyOf(row.policy), inputOf(row), NOW);
}
