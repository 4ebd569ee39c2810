// Checks the shape of foreign JSON before the generated code of Sigstore's messages reads it. That code fails with a
// TypeError, as a bug does, for a null in a list and for bytes that are not text.
import { isRecord } from '../json/fields.ts';

/** The fields of bundles and trusted roots that hold bytes in base64. */
const BYTES = new Set([
  'canonicalizedBody',
  'digest',
  'hashes',
  'keyId',
  'payload',
  'rawBytes',
  'rootHash',
  'sig',
  'signature',
  'signedEntryTimestamp',
  'signedTimestamp',
  'value',
]);

/** Throws unless `json` is an object in which no list has a null and all bytes are text. */
export function checkMessage(json: unknown): asserts json is Readonly<Record<string, unknown>> {
  if (!isRecord(json)) throw new Error('it is not a JSON object');
  for (const [name, value] of Object.entries(json)) checkField(name, value);
}

function checkField(name: string, value: unknown): void {
  // Protobuf reads null as an absent field (ProtoJSON, "null values").
  if (value === null) return;
  for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
    if (one === null) throw new Error(`the list "${name}" has a null`);
    if (BYTES.has(name) && typeof one !== 'string') throw new Error(`"${name}" is not text`);
    if (isRecord(one)) checkMessage(one);
  }
  if (BYTES.has(name) && name !== 'hashes' && Array.isArray(value)) throw new Error(`"${name}" is not text`);
}
