// Owns the model of the HTML report: the plain data that its page shows. All texts are bounded and visible already.

export interface HtmlReport {
  /** The command that made it: `discover`, `verify`. */
  readonly command: string;
  /** `oci-evidence 1.2.3` */
  readonly client: string;
  /** RFC 3339. Ages are relative to it. */
  readonly time: string;
  readonly images: readonly ImageReport[];
}

/** `listed`: nothing was decided. */
export type ReportOutcome = 'passed' | 'warned' | 'failed' | 'undecided' | 'listed';

export interface ImageReport {
  /** As the call named it, with the tag. */
  readonly name: string;
  /** Absent if the image was not found. */
  readonly digest?: string;
  readonly outcome: ReportOutcome;
  /** One sentence without the image. */
  readonly verdict: string;
  /** The group of an image among many. */
  readonly group?: string;
  /** Counts of open findings as a text, where `contents` has only some of them. */
  readonly openFindings?: string;
  /** Labels with their values: policy, time of the decision. */
  readonly facts: readonly Fact[];
  readonly requirements: readonly RequirementReport[];
  /** The image first; each parent precedes its children. */
  readonly nodes: readonly ReportNode[];
  readonly contents: ReportContents;
  readonly audit?: AuditReport;
  readonly notes: readonly string[];
  readonly commands: readonly CommandText[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Shown in a monospaced font, with a button that copies it. */
  readonly code?: true;
}

export interface RequirementReport {
  readonly text: string;
  readonly outcome: Exclude<ReportOutcome, 'listed'>;
  /** `policy.yml:12` */
  readonly place?: string;
  readonly reasons: readonly { readonly text: string; readonly remedy: string }[];
  /** Findings that an exception or a VEX statement leaves out. */
  readonly waived: readonly string[];
}

/** `unknown`: its signature was not read. */
export type ReportSignatureState = 'verified' | 'unverified' | 'refused' | 'none' | 'unknown';

export interface ReportNode {
  /** The index of the node that it is attached to or an entry of; -1 for the image. */
  readonly parent: number;
  /** Absent for images and platforms. */
  readonly kind?: string;
  /** `SBOM`, `linux/amd64`, `image` */
  readonly label: string;
  readonly digest: string;
  /** The type that readers look for: predicate type or artifact type. */
  readonly type?: string;
  readonly title?: string;
  readonly mediaType?: string;
  readonly artifactType?: string;
  readonly size?: number;
  readonly platform?: string;
  /** As claimed by whoever pushed it. */
  readonly created?: string;
  /** How it was found: `referrers API`, `fallback tag`. */
  readonly source?: string;
  /** Absent for images and platforms. */
  readonly signature?: ReportSignature;
  /** Names of the policy's trust that the signer matches. */
  readonly trustedAs?: readonly string[];
  /** The requirements that it satisfies, as indices. */
  readonly satisfies?: readonly number[];
  readonly problems?: readonly string[];
  readonly documents?: readonly ReportDocument[];
  readonly annotations?: readonly (readonly [key: string, value: string])[];
}

export interface ReportSignature {
  readonly state: ReportSignatureState;
  /** The identity in the certificate or the hint of the key; only if it is verified. */
  readonly signer?: string;
  readonly issuer?: string;
  /** Trusted time. */
  readonly time?: string;
  readonly reason?: string;
}

export interface ReportDocument {
  readonly digest: string;
  readonly size: number;
  readonly mediaType: string;
  readonly title?: string;
  readonly type?: string;
}

/** What the documents say that were read. */
export interface ReportContents {
  readonly scans: readonly ScanSource[];
  /** By urgency. A finding of several scans is one row. */
  readonly findings: readonly FindingRow[];
  readonly sboms: readonly DocumentSource[];
  /** By name. A component of several SBOMs is one row. */
  readonly components: readonly ComponentRow[];
  /** What is not shown, and why. */
  readonly leftOut: readonly string[];
}

/** The document that rows come from. */
export interface DocumentSource {
  /** `CycloneDX 1.6`, `osv 1.2` */
  readonly label: string;
  /** The platform or `image`. */
  readonly about: string;
  readonly digest: string;
  readonly count: number;
  readonly signature: ReportSignatureState;
}

export interface ScanSource extends DocumentSource {
  readonly incomplete: readonly string[];
}

/** An array, because there are thousands. `sources` are indices into `scans`. */
export type FindingRow = readonly [
  severity: string,
  id: string,
  where: string,
  installed: string,
  fixed: string,
  status: string,
  title: string,
  url: string,
  sources: readonly number[],
];

/** `sources` are indices into `sboms`. */
export type ComponentRow = readonly [
  name: string,
  version: string,
  type: string,
  license: string,
  sources: readonly number[],
];

export interface AuditReport {
  readonly registry: string;
  readonly namespace: string;
  readonly queries: readonly AuditQuery[];
}

export interface AuditQuery {
  readonly request: string;
  readonly via: string;
  readonly filter: string;
  readonly pages: number;
  readonly referrers: number;
  readonly error?: string;
}

export interface CommandText {
  readonly text: string;
  readonly shows?: string;
}
