// Attestations as cosign 2 stores them: a DSSE envelope, with certificate and log entry in the annotations of its layer.
import { createHash } from 'node:crypto';
import type { Annotations } from '../../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { Blob } from '../../../src/oci/store.ts';
import { preAuthEncoding } from '../../../src/signing/envelope.ts';
import type { Signer } from '../../../src/signing/signer.ts';
import type { LayerFields } from '../evidence-image.ts';
import type { Json } from './signed.ts';
import type { Sigstore } from './sigstore.ts';

/** `log`: the log and the type of the entry in it; none by default. */
export interface CosignAttestationOptions {
  readonly log?: { readonly sigstore: Sigstore; readonly type?: 'dsse' | 'intoto' };
}

export async function cosignAttestation(
  statement: Blob,
  signer: Signer,
  { log }: CosignAttestationOptions = {},
): Promise<LayerFields & { readonly annotations: Annotations }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of statement.open()) chunks.push(chunk);
  const payload = Buffer.concat(chunks);
  const sig = signer.sign(preAuthEncoding(payload)).toString('base64');
  const envelope = JSON.stringify({
    payloadType: MEDIA_TYPE.inToto,
    payload: payload.toString('base64'),
    signatures: [{ keyid: '', sig }],
  });
  const verifier = Buffer.from(signer.verifierPem).toString('base64');
  const entry =
    log?.type === 'intoto'
      ? {
          apiVersion: '0.0.1',
          kind: 'intoto',
          spec: {
            content: { hash: { algorithm: 'sha256', value: createHash('sha256').update(envelope).digest('hex') } },
            publicKey: verifier,
          },
        }
      : { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope, verifiers: [verifier] } } };
  return {
    mediaType: MEDIA_TYPE.dsse,
    bytes: envelope,
    annotations: {
      'dev.cosignproject.cosign/signature': '',
      predicateType: JSON.parse(payload.toString()).predicateType,
      ...(signer.certificate && { 'dev.sigstore.cosign/certificate': signer.verifierPem }),
      ...(log && { 'dev.sigstore.cosign/bundle': await logged(log.sigstore, entry) }),
    },
  };
}

/** Logs an entry and returns cosign's annotation of the response. */
async function logged(sigstore: Sigstore, entry: object): Promise<string> {
  const response = await fetch(`${sigstore.rekor.url}/api/v1/log/entries`, {
    method: 'POST',
    body: JSON.stringify(entry),
  });
  const entries = (await response.json()) as Record<string, Json>;
  const [{ body, integratedTime, logIndex, logID, verification }] = Object.values(entries) as [Json];
  return JSON.stringify({
    SignedEntryTimestamp: verification.signedEntryTimestamp,
    Payload: { body, integratedTime, logIndex, logID },
  });
}
