// Makes the SLSA verification summary of a decision (https://slsa.dev/spec/v1.1/verification_summary). Pure.
import { NAMESPACE } from '../evidence/kinds.ts';
import { type Digest, splitDigest } from '../oci/digest.ts';
import { VERSION } from '../version.ts';
import type { Decision, EvaluatedEvidence } from './decision.ts';
import { COMMAND_LINE } from './schema/flags.ts';

export const VSA_PREDICATE = 'https://slsa.dev/verification_summary/v1';
/** The identifier of the verifier in summaries. The signature identifies the workflow. */
export const VERIFIER_ID = `${NAMESPACE}verify`;

export interface VerificationSummary {
  readonly verifier: { readonly id: string; readonly version: Readonly<Record<string, string>> };
  readonly timeVerified: string;
  readonly resourceUri: string;
  readonly policy: SummaryReference;
  readonly inputAttestations: readonly SummaryReference[];
  readonly verificationResult: 'PASSED' | 'FAILED';
  readonly verifiedLevels: readonly string[];
  readonly slsaVersion: string;
}

interface SummaryReference {
  readonly uri: string;
  readonly digest: Readonly<Record<string, string>>;
}

/** Undefined for an undecided image, because a summary is either PASSED or FAILED. */
export function verificationSummary(decision: Decision): VerificationSummary | undefined {
  const { outcome, subject, policy, time, results } = decision;
  if (outcome === 'undecided') return undefined;
  const passed = outcome !== 'failed';
  const inputs = new Map<Digest, EvaluatedEvidence>();
  for (const one of results.flatMap(({ evidence }) => evidence)) inputs.set(one.artifact, one);
  return {
    verifier: { id: VERIFIER_ID, version: { 'oci-evidence': VERSION } },
    timeVerified: time,
    resourceUri: resourceUri(subject.reference, subject.digest),
    policy: { uri: policyUri(policy.source), digest: digestSet(policy.digest) },
    inputAttestations: [...inputs.values()]
      .toSorted((a, b) => (a.artifact < b.artifact ? -1 : 1))
      .map((one) => ({ uri: inputUri(one, subject.reference), digest: digestSet(one.artifact) })),
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: passed ? [buildLevel(decision)] : ['FAILED'],
    slsaVersion: '1.1',
  };
}

/** A package URL (https://github.com/package-url/purl-spec, type `oci`), which contains the digest. */
export function resourceUri(reference: string, digest: Digest): string {
  const location = reference.endsWith(`@${digest}`) ? reference.slice(0, -digest.length - 1) : reference;
  const path = location.replace(/^oci-(?:layout|archive):/, '');
  const name = path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.' && part !== '..') ?? 'image';
  const purl = `pkg:oci/${encodeURIComponent(name.toWellFormed())}@${encodeURIComponent(digest)}`;
  return path === location ? `${purl}?repository_url=${encodeURIComponent(location.toWellFormed())}` : purl;
}

function policyUri(source: string): string {
  if (source === COMMAND_LINE) return `${NAMESPACE}policy/command-line`;
  return /^(?:oci:\/\/|github:)/.test(source) ? source : encodeURI(source.toWellFormed());
}

function inputUri({ artifact, source }: EvaluatedEvidence, reference: string): string {
  if (source === 'github') return `urn:${artifact}`;
  return `oci://${reference.replace(/@[^@]*$/, '').replace(/^oci-layout:/, '')}@${artifact}`;
}

function digestSet(digest: Digest): Readonly<Record<string, string>> {
  const { algorithm, encoded } = splitDigest(digest);
  return { [algorithm]: encoded };
}

/**
 * The SLSA build level that the accepted provenance proves. Level 1: there is provenance. Level 2: a trusted identity of a
 * GitHub-hosted runner signed it. Level 3: that identity is a reusable workflow, which the caller's steps cannot influence
 * (https://docs.github.com/actions/security-for-github-actions, "Using artifact attestations and reusable workflows").
 */
function buildLevel({ results }: Decision): string {
  const accepted = results
    .filter(({ outcome }) => outcome === 'passed')
    .flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'provenance'));
  if (accepted.length === 0) return 'SLSA_BUILD_LEVEL_UNEVALUATED';
  return `SLSA_BUILD_LEVEL_${Math.min(...accepted.map(provenLevel))}`;
}

function provenLevel({ signature, trustedAs }: EvaluatedEvidence): 1 | 2 | 3 {
  if (signature.state !== 'verified' || signature.signer.kind !== 'certificate' || trustedAs.length === 0) return 1;
  const { runnerEnvironment, buildSignerURI, buildConfigURI } = signature.signer.extensions;
  if (runnerEnvironment !== 'github-hosted') return 1;
  const reusable = buildSignerURI !== undefined && buildConfigURI !== undefined && buildSignerURI !== buildConfigURI;
  return reusable ? 3 : 2;
}
