// Reads what the legacy tags of cosign hold, and converts their attestations to bundles: for attach and reconcile.

import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { collectCosignLegacy } from '../evidence/cosign-legacy.ts';
import { documentOf, readDocument } from '../evidence/document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Targets } from '../evidence/placement.ts';
import { openDownloads } from '../net/download.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../net/service-calls.ts';
import { checkServiceUrl } from '../net/service-url.ts';
import type { Digest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { cosignTag } from '../oci/referrers-tag.ts';
import type { ReadableStore } from '../oci/store.ts';
import { MAX_READ_BYTES, tooLarge } from '../signing/bundle.ts';
import {
  type ConvertibleAttestation,
  convertAttestation,
  identityOf,
  type Unconvertible,
} from '../signing/convert-attestation.ts';
import { readBundlesOf } from '../signing/existing-bundles.ts';
import { type FetchProof, logProofs, MAX_PROOF_BYTES } from '../signing/log-proof.ts';
import type { Context } from './context.ts';

/** An attestation of a `.att` tag: its envelope as evidence. */
export interface CosignAttestation {
  readonly envelope: Evidence;
  /** Whether the subject has a bundle with the same signature already. */
  readonly isConverted: boolean;
  /** The bundle as evidence: the existing one, or a new one. Throws what `proof` throws. */
  bundle(proof: FetchProof): Promise<Evidence>;
}

export interface CosignContent {
  /** Signatures and SBOMs, and attestations that are no envelopes, as they are. */
  readonly evidence: readonly Evidence[];
  readonly attestations: readonly CosignAttestation[];
  /** What stays under its tag, and why. */
  readonly notes: readonly string[];
}

/** Reads the tags of the subject and its platforms. Throws a StoreError. */
export async function readCosignContent(store: ReadableStore, targets: Targets): Promise<CosignContent> {
  const { evidence, notes } = await collectCosignLegacy(store, targets);
  const envelopes = evidence.filter(({ document }) => document.descriptor.mediaType === MEDIA_TYPE.dsse);
  const left: string[] = [];
  const convertible: { readonly envelope: Evidence; readonly conversion: ConvertibleAttestation }[] = [];
  for (const envelope of envelopes) {
    const conversion = await conversionOf(envelope);
    if ('left' in conversion) {
      const { digest } = envelope.document.descriptor;
      left.push(
        `left the attestation ${digest} under ${cosignTag(envelope.subject.digest, 'att')}: ${conversion.left}`,
      );
    } else convertible.push({ envelope, conversion });
  }
  const existing = await existingBundles(store, convertible);
  return {
    evidence: evidence.filter((piece) => !envelopes.includes(piece)),
    attestations: convertible.map(({ envelope, conversion }) => {
      const found = existing.get(envelope.subject.digest)?.get(conversion.identity);
      return {
        envelope,
        isConverted: found !== undefined,
        bundle: async (proof) => bundleOf(envelope, conversion.statement, found ?? (await conversion.bundle(proof))),
      };
    }),
    notes: [...notes, ...left],
  };
}

async function conversionOf({
  document,
  layerAnnotations = {},
}: Evidence): Promise<ConvertibleAttestation | Unconvertible> {
  const { size } = document.descriptor;
  if (size > MAX_READ_BYTES) return { left: tooLarge(size).text };
  return convertAttestation(await readDocument(document, MAX_READ_BYTES), layerAnnotations);
}

/** The bundles of earlier conversions: a proof differs at each fetch, so that a new bundle would be another one. */
async function existingBundles(
  store: ReadableStore,
  convertible: readonly { readonly envelope: Evidence; readonly conversion: ConvertibleAttestation }[],
): Promise<ReadonlyMap<Digest, ReadonlyMap<string, Uint8Array>>> {
  const bySubject = Map.groupBy(convertible, ({ envelope }) => envelope.subject.digest);
  return new Map(
    await Promise.all(
      [...bySubject].map(async ([subject, of]) => {
        const statements = new Set(of.map(({ conversion }) => conversion.statement));
        return [subject, await readBundlesOf(store, subject, statements, identityOf)] as const;
      }),
    ),
  );
}

function bundleOf(envelope: Evidence, statement: Digest, bundle: Uint8Array): Evidence {
  const { layerAnnotations: _, ...rest } = envelope;
  return {
    ...rest,
    document: documentOf(bundle, MEDIA_TYPE.sigstoreBundle),
    title: `${envelope.kind}.sigstore.json`,
    annotations: { [EVIDENCE_ANNOTATION.statement]: statement },
  };
}

/** Fetches inclusion proofs over the network. Throws a UserError for a URL that is not https. */
export function openLogProofs(
  { env, caFile }: Pick<Context, 'env' | 'caFile'>,
  rekorUrl: string | undefined,
  policy: ServicePolicy = SERVICE_POLICY,
): FetchProof {
  const service = rekorUrl === undefined ? undefined : checkServiceUrl('rekor-url', rekorUrl);
  const get = async (url: string): Promise<Uint8Array> => {
    const downloads = await openDownloads({ env, caFile, maxBytes: MAX_PROOF_BYTES, policy });
    try {
      return await downloads.get(url);
    } finally {
      await downloads.close();
    }
  };
  return logProofs(get, service);
}
