// Owns the model of a policy: the evidence that an image needs, its signers, its maximum age, and its content.
import type { Severity } from '../evidence/finding.ts';
import type { Kind } from '../evidence/kinds.ts';
import type { Digest } from '../oci/digest.ts';

/** A place in a policy file; lines and columns count from 1. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Policy {
  /** The path or reference it was read from, or `command line` for a policy from flags. */
  readonly source: string;
  /** SHA-256 of the policy's canonical form with everything that it includes. A decision names exactly one policy digest. */
  readonly digest: Digest;
  readonly trust: Readonly<Record<string, TrustedSigner>>;
  readonly require: readonly Requirement[];
  readonly exceptions: readonly Exception[];
  readonly conditions: readonly Condition[];
}

/** A signer that requirements name. Every field that is set must match. */
export type TrustedSigner = (KeySigner | CertificateSigner) & {
  readonly at?: SourcePosition;
  /** The last day (RFC 3339 date or time, UTC) on which its signatures count, by trusted time. */
  readonly until?: string;
};

export interface KeySigner {
  readonly kind: 'key';
  /** The path, for messages. */
  readonly name: string;
  /** The hint of the public key (signing/key.ts), which identifies a verified signer. */
  readonly hint: string;
  /** The public key as PEM, which the verifier needs. */
  readonly pem: string;
}

/** Fields of Fulcio's certificates (https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md). */
export interface CertificateSigner {
  readonly kind: 'certificate';
  /** The OIDC issuer, exactly. */
  readonly issuer: string;
  /** The subject alternative name: exact, with `*` for any characters except a slash, or an RE2 pattern for the whole name. */
  readonly identity?: NamePattern;
  /** `https://github.com/OWNER/REPOSITORY` of the source; `*` matches any characters except a slash. */
  readonly repository?: NamePattern;
  readonly ref?: NamePattern;
  /** `github-hosted` or `self-hosted`. */
  readonly runner?: string;
  /** Other certificate extensions by their names in signing/certificate.ts. */
  readonly extensions: Readonly<Record<string, NamePattern>>;
}

export type NamePattern =
  | { readonly exactly: string }
  | { readonly glob: string }
  /** An RE2 pattern, which matches in linear time. */
  | { readonly pattern: string };

export type Requirement = EvidenceRequirement | AnyOfRequirement;

interface RequirementPlace {
  readonly at?: SourcePosition;
  /** The place in the policy, such as `require[2]` or `require[4].any-of[0]`: the name of the requirement in reports. */
  readonly name: string;
  /** Whether an unmet requirement fails the decision or only warns. */
  readonly enforce: 'fail' | 'warn';
}

export interface AnyOfRequirement extends RequirementPlace {
  readonly type: 'any-of';
  readonly anyOf: readonly EvidenceRequirement[];
}

export interface EvidenceRequirement extends RequirementPlace {
  readonly type: 'evidence';
  readonly kind: Kind;
  /** Where it must be attached: to the image's own digest, to every platform's manifest, or to either. */
  readonly on: 'image' | 'platforms' | 'any';
  /** Names of `trust`, one of which must have signed. If empty, unsigned evidence counts too. */
  readonly signedBy: readonly string[];
  /** How many pieces must satisfy it; with several, their signers differ. For approvals: how many people. Default 1. */
  readonly count: number;
  /** Which evidence must satisfy the checks: the newest by trusted time, all, or any. */
  readonly select: 'newest' | 'all' | 'any';
  /** In milliseconds, by trusted time. */
  readonly maxAge?: number;
  readonly predicateType?: string;
  /** A JSON Schema (2020-12) that the predicate or document must match. */
  readonly schema?: object;
  /** Fields of the predicate, by JSON pointer (RFC 6901), with their expected values. */
  readonly fields: readonly FieldCheck[];
  /** Options of the kind, as its row in policy/kinds/table.ts declares them: `max-severity`, `deny-licenses`, `builder`. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface FieldCheck {
  readonly pointer: string;
  readonly equals?: unknown;
  readonly oneOf?: readonly unknown[];
  readonly matches?: NamePattern;
}

/** A vulnerability that is accepted until a date. */
export interface Exception {
  readonly at?: SourcePosition;
  /** The identifier of the finding or one of its aliases. */
  readonly id: string;
  /** RFC 3339 date. The exception applies until the end of that day, UTC. */
  readonly until: string;
  readonly reason: string;
  /** Only for this image or platform manifest. */
  readonly digest?: Digest;
  /** Only for this package: a package URL. Without a version, it means every version. */
  readonly package?: string;
}

export interface Condition {
  readonly at?: SourcePosition;
  readonly name: string;
  /** A CEL expression (https://cel.dev) that must be true. */
  readonly cel: string;
  readonly enforce: 'fail' | 'warn';
}

/** The most severe finding that is allowed: `high` fails on critical findings, `none` on any. */
export type SeverityLimit = Exclude<Severity, 'unknown'> | 'none';
