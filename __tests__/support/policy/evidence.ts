// Makes evidence as the reader of a store yields it, from the short rows of the policy tests.
import type { Kind } from '../../../src/evidence/kinds.ts';
import { KINDS } from '../../../src/evidence/kinds.ts';
import { type Digest, digestOf } from '../../../src/oci/digest.ts';
import type { FoundEvidence, SignatureState } from '../../../src/signing/found-evidence.ts';
import type { FailureCode } from '../../../src/signing/verification-failure.ts';

const GITHUB = 'https://token.actions.githubusercontent.com';

/** One row: a kind with its content, and where it comes from. */
export type EvidenceRow = Readonly<Record<string, unknown>> & {
  /** A signer of SIGNERS; absent: not signed. */
  readonly by?: string;
  /** Age of the trusted time, of the claimed time for unsigned evidence: `2h`; `-1h` is in the future. */
  readonly age?: string;
  /** Whether a log, a timestamp authority or nothing proves the time. */
  readonly clock?: 'log' | 'timestamp' | 'none';
  /** Age of `org.opencontainers.image.created`. */
  readonly claimed?: string;
  /** `image`, `linux/amd64`, `linux/arm64`, or anything else for a digest that is not part of the image. */
  readonly on?: string;
  readonly type?: string;
  /** The predicate type that the annotations claim. */
  readonly claims?: string;
  /** Stored as a document, with this media type. */
  readonly raw?: string;
  /** The digest of the artifact follows from it. */
  readonly id?: string;
  readonly refused?: string;
  readonly unverified?: boolean;
  readonly damaged?: string;
  readonly unavailable?: string;
};

const workflow = (san: string, extensions: Readonly<Record<string, string>> = {}) =>
  ({
    kind: 'certificate',
    root: 'public-good',
    san: `https://github.com/${san}`,
    issuer: GITHUB,
    extensions: {
      sourceRepositoryURI: 'https://github.com/acme/app',
      sourceRepositoryRef: 'refs/heads/main',
      sourceRepositoryDigest: 'c'.repeat(40),
      runnerEnvironment: 'github-hosted',
      buildSignerURI: `https://github.com/${san}`,
      ...extensions,
    },
  }) as const;

const EVIDENCE_WORKFLOW = 'acme/workflows/.github/workflows/evidence.yml@refs/tags/v1';

export const SIGNERS = {
  release: workflow(EVIDENCE_WORKFLOW),
  'release-v2': workflow(EVIDENCE_WORKFLOW.replace('v1', 'v2')),
  scanner: workflow('acme/workflows/.github/workflows/rescan.yml@refs/heads/main'),
  /** The right workflow, called by a repository of somebody else. */
  fork: workflow(EVIDENCE_WORKFLOW, { sourceRepositoryURI: 'https://github.com/evil/app' }),
  /** The right workflow on a runner of the repository's owner. */
  'self-hosted': workflow(EVIDENCE_WORKFLOW, { runnerEnvironment: 'self-hosted' }),
  stranger: workflow('evil/app/.github/workflows/build.yml@refs/heads/main', {
    sourceRepositoryURI: 'https://github.com/evil/app',
  }),
  google: { ...workflow(EVIDENCE_WORKFLOW), issuer: 'https://accounts.google.com', san: 'release@acme.example' },
  legacy: { kind: 'key', hint: 'bGVnYWN5', algorithm: 'ECDSA P-256' },
  'other-key': { kind: 'key', hint: 'b3RoZXI=', algorithm: 'ECDSA P-256' },
} as const;

export const NOW = new Date('2026-11-21T12:00:00Z');
export const PLATFORMS = ['linux/amd64', 'linux/arm64'] as const;

export function digestNamed(name: string): Digest {
  return digestOf(name);
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `2h` before now, as RFC 3339. */
export function ago(age: string): string {
  const [, sign = '', number = '', unit = ''] = /^(-?)(\d+)([smhd])$/.exec(age) ?? [];
  const milliseconds = Number(number) * (UNITS[unit] ?? Number.NaN) * (sign === '-' ? -1 : 1);
  return new Date(NOW.getTime() - milliseconds).toISOString();
}

/** The digest of a place; of a single-platform image every platform is the image. */
export function subjectOf(on: string, isIndex: boolean): Digest {
  if (on === 'image' || !isIndex) return digestNamed(on === 'elsewhere' ? 'elsewhere' : 'image');
  return digestNamed(on);
}

const FIELDS = [
  'by',
  'age',
  'clock',
  'claimed',
  'on',
  'type',
  'claims',
  'raw',
  'id',
  'refused',
  'unverified',
  'damaged',
  'unavailable',
];

export function evidenceOf(row: EvidenceRow, at: number, isIndex: boolean): FoundEvidence {
  const [kind, content] = Object.entries(row).find(([key]) => !FIELDS.includes(key)) as [Kind, unknown];
  if (!Object.hasOwn(KINDS, kind)) throw new Error(`unknown kind ${kind}`);
  const on = row.on ?? 'image';
  const value = contentOf(kind, content, row.age);
  const predicateType = row.type ?? KINDS[kind].predicateTypes[0] ?? 'https://acme.example/custom/v1';
  const signature = signatureOf(row);
  const isReadable =
    row.damaged === undefined && row.unavailable === undefined && row.refused === undefined && !row.unverified;
  const bytes = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
  const created = row.claimed ?? (row.by === undefined ? row.age : undefined);
  const isBundle = row.by !== undefined;
  const claimed = row.claims ?? (isBundle ? predicateType : undefined);
  return {
    artifact: {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType:
        row.raw ?? (isBundle ? 'application/vnd.dev.sigstore.bundle.v0.3+json' : 'application/vnd.in-toto+json'),
      digest: digestNamed(row.id ?? `artifact ${at}`),
      size: 1000,
    },
    layer: 0,
    subject: subjectOf(on, isIndex),
    platform: on.includes('/') ? on : null,
    source: 'api',
    kind,
    ...(claimed !== undefined && { claimedPredicateType: claimed }),
    ...(created !== undefined && { created: ago(created) }),
    signature,
    ...(isReadable &&
      row.raw === undefined &&
      kind !== 'signature' && { statement: { predicateType, predicate: value } }),
    ...(isReadable &&
      row.raw !== undefined && {
        document: { descriptor: { mediaType: row.raw, digest: digestOf(bytes), size: bytes.length }, bytes },
      }),
    ...(row.damaged !== undefined && { problem: { undecided: false, text: row.damaged } }),
    ...(row.unavailable !== undefined && { problem: { undecided: true, text: row.unavailable } }),
  };
}

function signatureOf({ by, age = '1h', clock = 'log', refused, unverified }: EvidenceRow): SignatureState {
  if (refused !== undefined) {
    return { state: 'refused', code: refused as FailureCode, reason: `the signature was refused: ${refused}` };
  }
  if (unverified) return { state: 'unverified' };
  if (by === undefined) return { state: 'none' };
  const signer = SIGNERS[by as keyof typeof SIGNERS];
  if (signer === undefined) throw new Error(`unknown signer ${by}`);
  return { state: 'verified', signer, time: clock === 'none' ? { clock } : { clock, at: ago(age) } };
}

/** Short forms of contents; `{ predicate: … }` and anything else is the predicate or document itself. */
function contentOf(kind: Kind, content: unknown, age: string | undefined): unknown {
  if (isShort(content, 'predicate')) return (content as { readonly predicate: unknown }).predicate;
  if (kind === 'sbom' && (typeof content === 'number' || Array.isArray(content))) return sbomOf(content);
  if (kind === 'scan' && (Array.isArray(content) || isShort(content, 'findings'))) return scanOf(content, age);
  if (kind === 'vex' && Array.isArray(content)) return vexOf(content);
  if (kind === 'approval' && Array.isArray(content)) return { approvals: content.map(approvalOf) };
  if (kind === 'test-result' && typeof content === 'string' && !content.startsWith('<')) {
    return {
      result: content,
      configuration: [],
      passedTests: ['unit'],
      failedTests: content === 'FAILED' ? ['login'] : [],
    };
  }
  if (kind === 'provenance') {
    return provenanceOf((content ?? {}) as Readonly<Record<string, string>>);
  }
  if (kind === 'policy-decision' && isShort(content, 'by'))
    return summaryOf(content as Readonly<Record<string, string>>);
  return content ?? {};
}

function isShort(content: unknown, key: string): boolean {
  return typeof content === 'object' && content !== null && Object.hasOwn(content, key);
}

/** Each component as `name@version LICENSE`; a number makes so many. */
function sbomOf(content: number | readonly string[]): object {
  const rows = typeof content === 'number' ? Array.from({ length: content }, (_, at) => `c${at}@1.0 MIT`) : content;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { timestamp: ago('1h'), authors: [{ name: 'Acme' }], component: { type: 'container', name: 'app' } },
    components: rows.map((row) => {
      const [, name, version, license] = /^([^@ ]+)(?:@(\S+))?(?: (.+))?$/.exec(row) ?? [];
      return {
        type: 'library',
        name,
        ...(version && { version, purl: `pkg:generic/${name}@${version}` }),
        ...(license && { licenses: [{ expression: license }] }),
      };
    }),
  };
}

/** Each finding as `CVE-1 critical package@1.0 fixed=1.1`. */
function scanOf(content: unknown, age = '1h'): object {
  const options = (Array.isArray(content) ? { findings: content } : content) as {
    readonly findings: readonly string[];
    readonly scanner?: string;
    readonly database?: string;
    readonly incomplete?: readonly string[];
  };
  const { findings, scanner = 'trivy', database, incomplete = [] } = options;
  return {
    scanner: {
      uri: `pkg:github/acme/${scanner}`,
      version: '1.0',
      ...(database !== undefined && { db: { lastUpdate: ago(database) } }),
      result: findings.map((row) => {
        const [id, severity, named = 'openssl@3.0', ...rest] = row.split(' ');
        const [name, installed] = named.split('@');
        const fixed = rest.find((word) => word.startsWith('fixed='))?.slice(6);
        const aliases = rest.filter((word) => word.startsWith('alias=')).map((word) => word.slice(6));
        return {
          id,
          severity: severity === 'unknown' ? [] : [{ method: 'nvd', score: severity }],
          annotations: [
            { package: `pkg:deb/debian/${name}@${installed}`, name, installed, ...(fixed && { fixed }), aliases },
          ],
        };
      }),
    },
    metadata: {
      scanStartedOn: ago(age),
      scanFinishedOn: ago(age),
      ...(incomplete.length > 0 && { ociEvidence_scan: { status: 'incomplete', incomplete } }),
    },
  };
}

/** Each statement as `CVE-1 not_affected pkg:deb/debian/openssl`. */
function vexOf(rows: readonly string[]): object {
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://acme.example/vex/1',
    author: 'Acme Security',
    timestamp: ago('1h'),
    version: 1,
    statements: rows.map((row) => {
      const [name, status, ...products] = row.split(' ');
      return {
        vulnerability: { name },
        status,
        ...(products.length > 0 && { products: products.map((id) => ({ '@id': id })) }),
        ...(status === 'not_affected' && { justification: 'vulnerable_code_not_in_execute_path' }),
      };
    }),
  };
}

/** `alice approved code-reviewer author`: name, decision, role, and whether the approver is the author or the actor. */
function approvalOf(row: string): object {
  const [name, decision = 'approved', role = 'code-reviewer', ...flags] = row.split(' ');
  const environment = flags.find((flag) => flag.startsWith('environment='))?.slice(12);
  const time = flags.find((flag) => flag.startsWith('ago='))?.slice(4);
  const id = flags.find((flag) => flag.startsWith('id='))?.slice(3);
  return {
    approver: { name, ...(id !== undefined && { id }) },
    decision,
    role,
    ...(environment !== undefined && { environment }),
    ...(time !== undefined && { time: ago(time) }),
    ...(!flags.includes('unknown') && { isAuthor: flags.includes('author'), isActor: flags.includes('actor') }),
  };
}

function provenanceOf(row: Readonly<Record<string, string>>): object {
  const {
    builder = `https://github.com/${EVIDENCE_WORKFLOW}`,
    source = 'https://github.com/acme/app',
    ref = 'refs/heads/main',
    commit = 'c'.repeat(40),
    runner = 'github-hosted',
    trigger = 'push',
    type = 'https://actions.github.io/buildtypes/workflow/v1',
  } = row;
  return {
    buildDefinition: {
      buildType: type,
      externalParameters: { workflow: { ref, repository: source, path: '.github/workflows/evidence.yml' } },
      internalParameters: { github: { event_name: trigger, runner_environment: runner } },
      resolvedDependencies: commit === '' ? [] : [{ uri: `git+${source}@${ref}`, digest: { gitCommit: commit } }],
    },
    runDetails: { builder: { id: builder } },
  };
}

function summaryOf(row: Readonly<Record<string, string>>): object {
  const { by, result = 'PASSED', levels = '', policy, uri, resource } = row;
  return {
    verifier: { id: by },
    timeVerified: ago('1h'),
    verificationResult: result,
    verifiedLevels: levels.split(' ').filter(Boolean),
    ...(resource !== undefined && { resourceUri: resource }),
    policy: { ...(uri && { uri }), ...(policy && { digest: { sha256: policy } }) },
  };
}
