// Owns the model of an audit line: the decision about one image with what is missing, who signed, ages, findings and the registry.
import { schemaId } from '../evidence/kinds.ts';
import type { Outcome } from '../policy/decision.ts';

/** Every line has every field, so that tables can be made of the lines without a look at all of them. */
export interface AuditLine {
  readonly $schema: string;
  /** As it was listed, in canonical form. */
  readonly reference: string;
  /** Null for an OCI layout. */
  readonly registry: string | null;
  readonly repository: string;
  readonly tag: string | null;
  /** Null if the image was not found. */
  readonly digest: string | null;
  readonly labels: readonly Label[];
  /** The lines of files that name the image. */
  readonly places: readonly string[];
  /** When it was decided (RFC 3339). */
  readonly time: string;
  readonly outcome: Outcome;
  /** Why there is no decision. */
  readonly error: LineError | null;
  readonly policy: { readonly source: string; readonly digest: string } | null;
  /** The time at which a passed decision must be made again. */
  readonly reviewBy: string | null;
  readonly platforms: readonly string[];
  readonly missing: readonly Missing[];
  readonly evidence: readonly LineEvidence[];
  /** Distinct signers of verified evidence. */
  readonly signers: readonly string[];
  readonly ages: readonly Age[];
  /** Null if no scan was read. */
  readonly findings: LineFindings | null;
  /** Why findings may be missing: scans that could not be read, or that state that they are incomplete. */
  readonly findingsIncomplete: readonly string[];
  readonly behaviour: RegistryBehaviour;
}

export interface Label {
  readonly name: string;
  readonly value: string;
}

export interface LineError {
  /** `not-found`, `rate-limited`, `denied`: the code of the error, or `unknown` for an image that no shard reported. */
  readonly code: string;
  readonly message: string;
}

/** One reason why a requirement is not met. */
export interface Missing {
  /** As in the policy: `require[0]`. */
  readonly name: string;
  readonly requirement: string;
  readonly kind: string | null;
  readonly platform: string | null;
  readonly outcome: Outcome;
  readonly code: string;
  readonly reason: string;
  readonly remedy: string;
}

export interface LineEvidence {
  readonly kind: string;
  readonly digest: string;
  readonly platform: string | null;
  readonly source: string;
  /** `verified`, `none`, `unverified`, `refused`, or `not-read` if no requirement is about it. */
  readonly signature: string;
  readonly signer: string | null;
  readonly signedAt: string | null;
  /** The time that its annotations claim. */
  readonly created: string | null;
  readonly trustedAs: readonly string[];
  /** Whether a requirement accepts it. */
  readonly satisfies: boolean;
}

/** The age of the newest evidence of a kind when the image was audited. */
export interface Age {
  readonly kind: string;
  readonly newest: string;
  /** Whole days. */
  readonly days: number;
  /** False if only the evidence itself states the time. */
  readonly trusted: boolean;
}

export interface SeverityCounts {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly negligible: number;
  readonly unknown: number;
}

export interface LineFindings {
  /** Scans that were read: the newest of each platform and scanner. */
  readonly scans: number;
  /** Whether all of them are signed by a verified signer. */
  readonly verified: boolean;
  readonly incomplete: boolean;
  /** Open findings, each once. */
  readonly open: SeverityCounts;
  /** Those with a fixed version. */
  readonly fixable: SeverityCounts;
  /** The most severe, those with a fix first. */
  readonly worst: readonly WorstFinding[];
}

export interface WorstFinding {
  readonly id: string;
  readonly severity: string;
  readonly package: string;
  readonly installed: string | null;
  readonly fixed: string | null;
}

/** What the registry did while the image was read. */
export interface RegistryBehaviour {
  /** How referrers were found; `mixed` if in several ways, null if no list was read. */
  readonly referrers: string | null;
  readonly queries: number;
  readonly pages: number;
  readonly listed: number;
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly requests: number;
  readonly receivedBytes: number;
  readonly milliseconds: number;
}

export const AUDIT_LINE_SCHEMA = schemaId('audit-line');

export const NO_BEHAVIOUR: RegistryBehaviour = {
  referrers: null,
  queries: 0,
  pages: 0,
  listed: 0,
  errors: [],
  warnings: [],
  requests: 0,
  receivedBytes: 0,
  milliseconds: 0,
};

/** The code of a line that says that no shard reported the image. */
export const UNKNOWN = 'unknown';

/** Lists in a line are cut after so many entries, and texts after so many characters. */
export const LIMITS = {
  missing: 50,
  evidence: 200,
  worst: 10,
  notes: 10,
  labels: 20,
  places: 10,
  platforms: 50,
  text: 600,
};
