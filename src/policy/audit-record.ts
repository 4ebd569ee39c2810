// Makes the audit record of a decision: the requests, the registry's responses, the evidence and the conclusion. Pure.
import { schemaId } from '../evidence/kinds.ts';
import type { PlacedNode } from '../graph/model.ts';
import type { Digest } from '../oci/digest.ts';
import type { EvidenceSource, FoundEvidence, SignatureState } from '../signing/found-evidence.ts';
import { VERSION } from '../version.ts';
import type { CheckCommand } from './check-commands.ts';
import type { Decision } from './decision.ts';
import type { GateInput } from './evaluation.ts';

/** One listing of referrers with the response of the store. */
export interface ReferrersQuery {
  readonly subject: Digest;
  /** The path of the request, without host; null for a layout. */
  readonly request: string | null;
  /** The referrers API, a fallback tag, or the index of a layout; null if there was no response. */
  readonly via: 'api' | 'fallback-tag' | 'index' | null;
  /** The requested artifact type filter; null if everything was requested. */
  readonly filter: string | null;
  readonly pages: number;
  readonly referrers: number;
  /** Why the list is not complete. */
  readonly error?: string;
}

export interface AuditPlace {
  /** `https://ghcr.io`; null for a layout. */
  readonly registry: string | null;
  /** The repository, or the path of the layout. */
  readonly namespace: string;
}

export interface RecordedSigner {
  readonly kind: 'key' | 'certificate';
  /** The identity in the certificate, or the hint of the key. */
  readonly name: string;
  readonly issuer?: string;
  readonly root?: string;
  readonly extensions?: Readonly<Record<string, string | undefined>>;
}

export interface RecordedEvidence {
  readonly digest: Digest;
  readonly artifactType: string | null;
  readonly mediaType: string;
  readonly size: number;
  readonly layer: number;
  /** The digest of the layer that holds the document or bundle. */
  readonly stored: Digest | null;
  readonly subject: Digest;
  readonly platform: string | null;
  readonly source: EvidenceSource;
  readonly kind: string;
  readonly predicateType: string | null;
  /** The time that its annotations claim. */
  readonly created: string | null;
  /** `not-read`: no requirement is about it. */
  readonly verification: SignatureState['state'] | 'not-read';
  readonly signer: RecordedSigner | null;
  readonly signedAt: string | null;
  /** Names of the policy's `trust` that the signer matches. Filled only for evidence that a requirement considered. */
  readonly trustedAs: readonly string[];
  /** The requirements that it satisfies. */
  readonly satisfies: readonly string[];
  /** Why the signature does not verify, the content could not be read, or no requirement accepts it. */
  readonly problems: readonly string[];
}

export interface AuditRecord {
  readonly $schema: string;
  readonly client: { readonly name: 'oci-evidence'; readonly version: string };
  /** When it was decided. */
  readonly time: string;
  /** The time at which a passed decision must be made again; null if there is none. */
  readonly reviewBy: string | null;
  readonly subject: AuditPlace & {
    readonly reference: string;
    readonly digest: Digest;
    readonly tag: string | null;
    readonly platforms: readonly { readonly digest: Digest; readonly name: string | null }[];
  };
  readonly queries: readonly ReferrersQuery[];
  /** Warnings of registries and services, notes, and lists or services that did not respond. */
  readonly warnings: readonly string[];
  readonly evidence: readonly RecordedEvidence[];
  readonly policy: Decision['policy'];
  readonly decision: Pick<Decision, 'outcome' | 'results' | 'notes'>;
  readonly commands: readonly CheckCommand[];
}

export const AUDIT_RECORD_SCHEMA = schemaId('audit-record');

export interface AuditFacts {
  readonly decision: Decision;
  readonly input: GateInput;
  readonly place: AuditPlace;
  readonly queries: readonly ReferrersQuery[];
  readonly warnings: readonly string[];
  /** Everything that the graph lists. Evidence that was not read is recorded with its claims. */
  readonly listed: readonly PlacedNode[];
  readonly reviewBy: string | undefined;
  readonly commands: readonly CheckCommand[];
}

export function auditRecord(facts: AuditFacts): AuditRecord {
  const { decision, input, place, queries, warnings, listed, reviewBy, commands } = facts;
  const { outcome, results, notes, subject, policy, time } = decision;
  return {
    $schema: AUDIT_RECORD_SCHEMA,
    client: { name: 'oci-evidence', version: VERSION },
    time,
    reviewBy: reviewBy ?? null,
    subject: {
      ...place,
      reference: subject.reference,
      digest: subject.digest,
      tag: subject.tag ?? null,
      platforms: input.platforms,
    },
    queries,
    warnings: [...warnings, ...input.problems.map(({ text }) => text)],
    evidence: [
      ...input.evidence.map((one) => recordedEvidence(one, decision)),
      ...unread(
        listed,
        input.evidence.map(({ artifact }) => artifact.digest),
      ),
    ],
    policy,
    decision: { outcome, results, notes },
    commands,
  };
}

/** Evidence that was not read because no requirement is about it, one entry per manifest. */
function unread(listed: readonly PlacedNode[], read: readonly Digest[]): RecordedEvidence[] {
  const seen = new Set(read);
  return listed.flatMap(({ node, parent }) => {
    if (node.kind === null || parent === undefined || node.via === 'subject' || seen.has(node.digest)) return [];
    seen.add(node.digest);
    return [
      {
        digest: node.digest,
        artifactType: node.artifactType,
        mediaType: node.mediaType,
        size: node.size,
        layer: 0,
        stored: null,
        subject: parent.digest,
        platform: node.platform,
        source: node.via,
        kind: node.kind,
        predicateType: node.predicateTypes[0] ?? null,
        created: node.created,
        verification: 'not-read' as const,
        signer: null,
        signedAt: null,
        trustedAs: [],
        satisfies: [],
        problems: [],
      },
    ];
  });
}

function recordedEvidence(found: FoundEvidence, { results }: Decision): RecordedEvidence {
  const { artifact, layer, stored, subject, platform, source, kind, signature, problem } = found;
  const predicateType = found.statement?.predicateType ?? found.claimedPredicateType ?? null;
  const same = (one: { readonly artifact: Digest; readonly subject: Digest }): boolean =>
    one.artifact === artifact.digest && one.subject === subject;
  const accepted = results.filter(({ evidence }) => evidence.some(same));
  const considered = results.flatMap(({ evidence, reasons }) =>
    [...evidence, ...reasons.flatMap((reason) => reason.found)].filter(same),
  );
  return {
    digest: artifact.digest,
    artifactType: artifact.artifactType ?? null,
    mediaType: artifact.mediaType,
    size: artifact.size,
    layer,
    stored: stored?.digest ?? null,
    subject,
    platform,
    source,
    kind,
    predicateType,
    created: found.created ?? null,
    verification: signature.state,
    signer: signature.state === 'verified' ? recordedSigner(signature) : null,
    signedAt: signature.state === 'verified' && signature.time.clock !== 'none' ? signature.time.at : null,
    trustedAs: [...new Set(considered.flatMap(({ trustedAs }) => trustedAs))],
    satisfies: accepted.map(({ name }) => name),
    problems: [
      ...new Set([
        ...(signature.state === 'refused' ? [signature.reason] : []),
        ...(problem === undefined ? [] : [problem.text]),
        ...considered.flatMap(({ rejected }) => rejected ?? []),
      ]),
    ],
  };
}

function recordedSigner({ signer }: Extract<SignatureState, { readonly state: 'verified' }>): RecordedSigner {
  return signer.kind === 'key'
    ? { kind: 'key', name: signer.hint }
    : {
        kind: 'certificate',
        name: signer.san,
        issuer: signer.issuer,
        root: signer.root,
        extensions: signer.extensions,
      };
}
