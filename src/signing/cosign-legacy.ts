// Converts cosign's signatures from before bundles to bundles: a layer with signature, certificate, log entry and timestamp
// in its annotations. Nothing in them is verified here.

import { createHash, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { errorDetail } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import { parseJsonBytes } from '../json/parse.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { failed, rethrowUnlessContent, type VerificationFailure } from './verification-failure.ts';
import type { SignedContent } from './verify-signature.ts';

export const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';

const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';

/** A signature over a payload (`.sig`), which names the image's digest. */
export function readCosignSignature(
  payload: Uint8Array,
  annotations: Annotations,
): SignedContent | VerificationFailure {
  return reading(() => ({
    artifact: payload,
    bundle: {
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
      verificationMaterial: material(annotations),
      content: {
        $case: 'messageSignature',
        messageSignature: {
          messageDigest: { algorithm: 1, digest: createHash('sha256').update(payload).digest() },
          signature: base64(annotations[SIGNATURE] ?? '', SIGNATURE),
        },
      },
    },
  }));
}

/** An attestation (`.att`): the layer is a DSSE envelope around an in-toto statement. */
export function readCosignAttestation(
  layer: Uint8Array,
  annotations: Annotations,
): SignedContent | VerificationFailure {
  return reading(() => {
    const json = parseJsonBytes(layer);
    if (!isRecord(json) || !Array.isArray(json.signatures)) throw new Error('not a DSSE envelope');
    if (json.signatures.length !== 1) throw new Error(`${json.signatures.length} signatures, expected one`);
    const [signature] = json.signatures as unknown[];
    const sig = isRecord(signature) && typeof signature.sig === 'string' ? signature.sig : '';
    if (typeof json.payload !== 'string' || json.payloadType !== MEDIA_TYPE.inToto) {
      throw new Error('the payload is not an in-toto statement');
    }
    const dsseEnvelope = {
      payload: base64(json.payload, 'the payload'),
      payloadType: json.payloadType,
      signatures: [{ sig: base64(sig, 'the signature'), keyid: '' }],
    };
    return {
      envelope: layer,
      bundle: {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        verificationMaterial: material(annotations),
        content: { $case: 'dsseEnvelope', dsseEnvelope },
      },
    };
  });
}

function material(annotations: Annotations): Bundle['verificationMaterial'] {
  const certificate = annotations[CERTIFICATE];
  const timestamp = annotations[TIMESTAMP];
  const entry = annotations[LOG_ENTRY];
  return {
    content:
      certificate === undefined || certificate === ''
        ? { $case: 'publicKey', publicKey: { hint: '' } }
        : { $case: 'certificate', certificate: { rawBytes: new X509Certificate(certificate).raw } },
    tlogEntries: entry === undefined || entry === '' ? [] : [logEntry(entry)],
    timestampVerificationData:
      timestamp === undefined || timestamp === ''
        ? undefined
        : { rfc3161Timestamps: [{ signedTimestamp: base64(field(timestamp, 'SignedRFC3161Timestamp'), TIMESTAMP) }] },
  };
}

/** cosign's own format for a response of Rekor: the entry and the log's signature over it. */
function logEntry(text: string): Bundle['verificationMaterial']['tlogEntries'][number] {
  const json: unknown = JSON.parse(text);
  const payload = isRecord(json) && isRecord(json.Payload) ? json.Payload : {};
  const { body, integratedTime, logIndex, logID } = payload;
  if (typeof body !== 'string' || typeof integratedTime !== 'number' || typeof logIndex !== 'number') {
    throw new Error(`${LOG_ENTRY} is not a log entry`);
  }
  const canonicalizedBody = base64(body, LOG_ENTRY);
  const entry: unknown = JSON.parse(canonicalizedBody.toString('utf8'));
  const { kind, apiVersion } = isRecord(entry) ? entry : {};
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(typeof logID === 'string' ? logID : '', 'hex') },
    kindVersion: { kind: String(kind), version: String(apiVersion) },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: base64(field(text, 'SignedEntryTimestamp'), LOG_ENTRY) },
    inclusionProof: undefined,
    canonicalizedBody,
  };
}

function field(text: string, name: string): string {
  const json: unknown = JSON.parse(text);
  return isRecord(json) && typeof json[name] === 'string' ? json[name] : '';
}

function base64(text: string, what: string): Buffer {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 0) throw new Error(`${what} is empty or not base64`);
  return bytes;
}

function reading(read: () => SignedContent): SignedContent | VerificationFailure {
  try {
    return read();
  } catch (error) {
    rethrowUnlessContent(error);
    return failed('malformed', `not a cosign signature (${errorDetail(error)})`);
  }
}
