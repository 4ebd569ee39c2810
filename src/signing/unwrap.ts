// Unwraps stored evidence: the document inside a bundle, envelope or statement, byte for byte.
import { REFERENCE_PREDICATE } from '../evidence/statement.ts';
import { JsonError } from '../json/error.ts';
import { record } from '../json/fields.ts';
import { parseJsonBytes } from '../json/parse.ts';
import { JsonScanner } from '../json/scanner.ts';
import type { Digest } from '../oci/digest.ts';
import { readBundle } from './bundle.ts';
import { readCosignAttestation } from './cosign-legacy.ts';
import { referencedDigest } from './referenced-documents.ts';
import type { LayerForm } from './stored-layer.ts';

export type Unwrapped =
  | { readonly bytes: Uint8Array; readonly mediaType: string; readonly predicateType?: string }
  /** The statement names a document by digest and does not contain it. */
  | { readonly reference: Digest }
  | { readonly fault: string };

/** The content of a layer of this form and media type. A signature over the image itself contains no document. */
export async function unwrap(form: LayerForm, bytes: Uint8Array, mediaType: string): Promise<Unwrapped> {
  if (form === 'statement') return predicateOf(bytes);
  if (form === 'bundle') {
    const bundle = await readBundle(bytes);
    if ('status' in bundle) return { fault: bundle.text };
    const { content } = bundle;
    return content.$case === 'dsseEnvelope' ? predicateOf(content.dsseEnvelope.payload) : { bytes, mediaType };
  }
  if (form === 'envelope') {
    const signed = readCosignAttestation(bytes, {});
    if ('status' in signed) return { fault: signed.text };
    const { content } = signed.bundle;
    if (content.$case === 'dsseEnvelope') return predicateOf(content.dsseEnvelope.payload);
  }
  return { bytes, mediaType };
}

/** The predicate as it is in the statement, so that no number and no order of keys changes. */
function predicateOf(statement: Uint8Array): Unwrapped {
  const scanner = new JsonScanner({ places: ['predicateType', 'predicate'] });
  try {
    scanner.push(statement);
    scanner.end();
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return { fault: `the statement is not JSON: ${error.message}` };
  }
  const { facts } = scanner;
  const predicateType = facts.text('predicateType');
  const range = facts.range('predicate');
  if (predicateType === undefined || range === undefined) return { fault: 'the statement has no predicate' };
  const predicate = Buffer.from(statement.buffer, statement.byteOffset, statement.byteLength).subarray(
    range.start,
    range.end,
  );
  if (predicateType === REFERENCE_PREDICATE) return referenceIn(predicate);
  return { ...textIn(predicate), predicateType };
}

function referenceIn(predicate: Uint8Array): Unwrapped {
  const reference = referencedDigest(parseJsonBytes(predicate));
  return reference === undefined ? { fault: 'the statement refers to a document without a digest' } : { reference };
}

/** cosign embeds a document that is not JSON as a text: as the predicate itself, or as its `Data`. */
function textIn(predicate: Uint8Array): { readonly bytes: Uint8Array; readonly mediaType: string } {
  const first = predicate[0];
  const json = first === 0x22 || predicate.byteLength < MAX_WRAPPED ? parseJsonBytes(predicate) : undefined;
  const data = typeof json === 'string' ? json : isCosignData(json) ? json.Data : undefined;
  if (data === undefined) return { bytes: predicate, mediaType: 'application/json' };
  return { bytes: Buffer.from(data), mediaType: /^\s*[{[]/.test(data) ? 'application/json' : 'text/plain' };
}

/** A larger predicate is not one of cosign's wrappers around a short text. */
const MAX_WRAPPED = 16 * 1024 * 1024;

function isCosignData(json: unknown): json is { readonly Data: string } {
  const { Data, ...others } = record(json);
  return typeof Data === 'string' && Object.keys(others).every((name) => name === 'Timestamp');
}
