// Owns the pre-authentication encoding of DSSE (protocol 1.0): a signature covers the payload together with its type.
import { MEDIA_TYPE } from '../oci/media-types.ts';

/** Lengths precede type and payload, so that no byte can move from one to the other. */
export function preAuthEncoding(payload: Uint8Array, payloadType: string = MEDIA_TYPE.inToto): Buffer {
  const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(front), payload]);
}
