// Owns the table of size limits of services and readers, and the limit above which a bundle refers to its document. Pure.
import type { Evidence } from '../evidence/evidence.ts';
import { REFERENCE_PREDICATE } from '../evidence/statement.ts';
import { MAX_READ_BYTES } from './bundle.ts';

const MIB = 1024 * 1024;

/** How evidence is signed. */
export interface SigningUse {
  /** With the identity of the job, or with a key. */
  readonly keyless: boolean;
  /** Whether signatures are recorded in a transparency log. */
  readonly log: boolean;
  /** Whether bundles are stored with GitHub's attestations API too. */
  readonly githubAttestations: boolean;
}

export interface SizeLimit {
  readonly who: string;
  /** Of what: the document, or the bundle with it. */
  readonly of: 'document' | 'bundle';
  readonly bytes: number;
  applies(use: SigningUse): boolean;
  /** For docs/signing.md. */
  readonly when: string;
  readonly source: string;
}

export const SIZE_LIMITS: readonly SizeLimit[] = [
  {
    who: 'Kyverno (ClusterPolicy)',
    of: 'bundle',
    bytes: 10_000_000,
    // It verifies keyless bundles only.
    applies: ({ keyless }) => keyless,
    when: 'keyless',
    source: '`maxLayerSize` in `pkg/cosign/sigstore.go` of Kyverno 1.15.2',
  },
  {
    who: 'Rekor',
    of: 'bundle',
    bytes: 10 * MIB,
    applies: ({ log }) => log,
    when: 'with a log',
    source:
      'the envelope is part of the request: `max_request_body_size` is unlimited by default, 10 MiB in [an operator](https://github.com/securesign/secure-sign-operator/pull/1271), and [not documented](https://github.com/sigstore/rekor/issues/2808) for the public-good instance',
  },
  {
    who: "GitHub's attestations API",
    of: 'document',
    bytes: 16 * MIB,
    applies: ({ githubAttestations }) => githubAttestations,
    when: '`github-attestations`',
    source:
      '[actions/attest#262](https://github.com/actions/attest/issues/262), [#402](https://github.com/actions/attest/issues/402)',
  },
  {
    who: 'oci-evidence',
    of: 'bundle',
    bytes: MAX_READ_BYTES,
    applies: () => true,
    when: 'always',
    source: '[How a signature is verified](#how-a-signature-is-verified)',
  },
  {
    who: 'cosign',
    of: 'bundle',
    bytes: 128 * MIB,
    applies: () => true,
    when: 'always',
    source: '`COSIGN_MAX_ATTACHMENT_SIZE`, `internal/pkg/cosign/payload/size/size.go` of cosign 3.1.3',
  },
];

/** A bundle has the document in base64, and certificates, log entries and timestamps. Rounded down to whole MiB. */
function documentBytes({ of, bytes }: SizeLimit): number {
  return of === 'document' ? bytes : Math.floor((bytes * 3) / 4 / MIB) * MIB;
}

/** The largest document that a statement may contain, whatever the user sets: a larger bundle is not read again here. */
export const MAX_EMBEDDABLE_BYTES = Math.floor((MAX_READ_BYTES * 3) / 4 / MIB - 1) * MIB;

export interface EmbeddingLimit {
  readonly bytes: number;
  /** Whose limit it is; absent if the user set it. */
  readonly who?: string;
}

/** `wanted` is the limit that the user set. */
export function embeddingLimit(use: SigningUse, wanted?: number): EmbeddingLimit {
  if (wanted !== undefined) return { bytes: wanted };
  const applying = SIZE_LIMITS.filter((limit) => limit.applies(use)).map((limit) => ({
    who: limit.who,
    bytes: Math.min(documentBytes(limit), MAX_EMBEDDABLE_BYTES),
  }));
  return applying.reduce((least, limit) => (limit.bytes < least.bytes ? limit : least));
}

/** What changes for readers of a document that is too large for its statement; undefined for any other. */
export function referenceNote(
  { title, document, predicateType }: Evidence,
  signedAs: string | undefined,
  { bytes, who }: EmbeddingLimit,
): string | undefined {
  const { size } = document.descriptor;
  if (signedAs !== REFERENCE_PREDICATE || predicateType === undefined || size <= bytes) return undefined;
  const limit = who === undefined ? `the max-embedded-size of ${mib(bytes)}` : `${mib(bytes)}, the limit of ${who}`;
  return `the bundle of ${JSON.stringify(title)} refers to the document by digest, because it has ${mib(size)}, more than ${limit}: readers that ask for ${predicateType} do not find it; ask for ${REFERENCE_PREDICATE}, or set max-embedded-size`;
}

function mib(bytes: number): string {
  if (bytes < MIB / 10) return `${bytes} bytes`;
  return `${(bytes / MIB).toLocaleString('en', { maximumFractionDigits: 1, useGrouping: false })} MiB`;
}
