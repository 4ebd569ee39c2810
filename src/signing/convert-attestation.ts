// Converts attestations of cosign before version 3 (a layer of a `.att` tag) to Sigstore bundles v0.3. The signature, its
// certificate, its log entry and its timestamp stay the same; only the inclusion proof of the log entry is added.
import type { Bundle, TransparencyLogEntry } from '@sigstore/bundle';
import type { Annotations } from '../oci/descriptor.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { readBundle } from './bundle.ts';
import { readCosignAttestation } from './cosign-legacy.ts';
import { isIntotoEntry } from './intoto-log-entry.ts';
import { bodyHash, type FetchProof } from './log-proof.ts';
import { selfCheck } from './self-check.ts';

/** An attestation that can become a bundle. */
export interface ConvertibleAttestation {
  /** The digest of the signed statement. */
  readonly statement: Digest;
  /** Equal for two bundles with the same signature, certificate, log entries and timestamps. */
  readonly identity: string;
  /** The bundle, once the log has been asked for the proofs that it lacks. Throws what `proof` throws. */
  bundle(proof: FetchProof): Promise<Uint8Array>;
}

/** Why the attestation cannot become a bundle. Foreign text in it is bounded, not escaped. */
export interface Unconvertible {
  readonly left: string;
}

/** `annotations` are those of the layer. */
export function convertAttestation(
  layer: Uint8Array,
  annotations: Annotations,
): ConvertibleAttestation | Unconvertible {
  const signed = readCosignAttestation(layer, annotations);
  if ('status' in signed) return { left: signed.text };
  const { content, verificationMaterial } = signed.bundle;
  if (content.$case !== 'dsseEnvelope') throw new TypeError('an attestation is an envelope');
  if (verificationMaterial.tlogEntries.some(isIntotoEntry)) {
    return {
      left: 'its log entry has the type intoto 0.0.1, which is for the stored envelope and which no reader of bundles verifies; sign the content again',
    };
  }
  const broken = selfCheck(signed.bundle);
  if (broken !== undefined) return { left: broken.text };
  return {
    statement: digestOf(content.dsseEnvelope.payload),
    identity: bundleIdentity(signed.bundle),
    bundle: async (proof) => {
      const { bundleToJSON } = await import('@sigstore/bundle');
      const tlogEntries = await Promise.all(
        (verificationMaterial.tlogEntries as TransparencyLogEntry[]).map(async (entry) => ({
          ...entry,
          inclusionProof: await proof(entry),
        })),
      );
      const bundle: Bundle = {
        ...signed.bundle,
        mediaType: MEDIA_TYPE.sigstoreBundle,
        verificationMaterial: { ...verificationMaterial, tlogEntries },
      };
      return new TextEncoder().encode(JSON.stringify(bundleToJSON(bundle)));
    },
  };
}

/** The identity of a bundle in a store; undefined if it is not a bundle with a statement, or lacks a proof. */
export async function identityOf(bytes: Uint8Array): Promise<string | undefined> {
  const bundle = await readBundle(bytes);
  if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope') return undefined;
  const { tlogEntries } = bundle.verificationMaterial;
  return tlogEntries.every(({ inclusionProof }) => inclusionProof !== undefined) ? bundleIdentity(bundle) : undefined;
}

function bundleIdentity({ content, verificationMaterial }: Bundle): string {
  const { content: key, tlogEntries, timestampVerificationData } = verificationMaterial;
  const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : undefined;
  return JSON.stringify([
    envelope && digestOf(envelope.payload),
    envelope?.signatures.map(({ sig }) => sig.toString('base64')),
    key.$case === 'certificate' ? key.certificate.rawBytes.toString('base64') : key.$case,
    tlogEntries.map(bodyHash),
    timestampVerificationData?.rfc3161Timestamps.map(({ signedTimestamp }) => signedTimestamp.toString('base64')) ?? [],
  ]);
}
