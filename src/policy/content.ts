// Owns the content of a piece of evidence that a policy checks: the predicate of its statement, or its document.
import { ExpectedError, errorDetail, rethrowUnless, UTF8_CODE } from '../errors.ts';
import { REFERENCE_PREDICATE } from '../evidence/statement.ts';
import type { FoundEvidence } from '../signing/found-evidence.ts';

/** Evidence whose content does not match its format. */
export class EvidenceFault extends ExpectedError {
  override readonly name = 'EvidenceFault';
  override readonly code = 'evidence-invalid';
}

export interface EvidenceContent {
  /** The predicate type of the statement, unless the statement only refers to a document. */
  readonly predicateType?: string;
  readonly mediaType: string;
  /** The bytes of a document. */
  readonly bytes?: Uint8Array;
  /** The predicate, or the document as JSON. Throws an EvidenceFault for a document that is not JSON. */
  readonly json: () => unknown;
}

/** Undefined if the content was not read. */
export function contentOf({ statement, document }: FoundEvidence): EvidenceContent | undefined {
  if (statement !== undefined && statement.predicateType !== REFERENCE_PREDICATE) {
    const { predicateType, predicate } = statement;
    return { predicateType, mediaType: 'application/vnd.in-toto+json', json: () => predicate };
  }
  if (document === undefined) return undefined;
  const { bytes, descriptor } = document;
  let parsed: { readonly value: unknown } | undefined;
  return {
    mediaType: descriptor.mediaType,
    bytes,
    json: () => {
      parsed ??= { value: parseJson(bytes) };
      return parsed.value;
    },
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    rethrowUnless(error, SyntaxError, UTF8_CODE);
    throw new EvidenceFault(`is not JSON (${errorDetail(error)})`);
  }
}
