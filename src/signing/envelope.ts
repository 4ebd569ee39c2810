// DSSE envelopes (protocol 1.0): what is signed is the payload together with its type.
import { MEDIA_TYPE } from '../oci/media-types.ts';

/** The pre-authentication encoding: lengths in front, so that no byte can change sides. */
export function preAuthEncoding(payload: Uint8Array, payloadType: string = MEDIA_TYPE.inToto): Buffer {
  const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(front), payload]);
}
