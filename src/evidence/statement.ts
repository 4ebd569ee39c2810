// Makes in-toto statements (attestation framework 1.0, "Statement"), the form in which evidence is signed.
import type { Descriptor } from '../oci/descriptor.ts';
import { splitDigest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { Blob } from '../oci/store.ts';
import { documentOf, streamedDocument } from './document.ts';
import type { Evidence } from './evidence.ts';
import { NAMESPACE } from './kinds.ts';

export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
export const REFERENCE_PREDICATE = 'https://in-toto.io/attestation/reference/v0.1';

/** The default of the size up to which a statement contains a document. It refers to a larger one by digest. */
export const MAX_EMBEDDED_BYTES = 7 * 1024 * 1024;

/** The used fields of a ResourceDescriptor (in-toto attestation framework 1.0). */
export interface ResourceDescriptor {
  readonly name?: string;
  readonly uri?: string;
  readonly digest: Readonly<Record<string, string>>;
  readonly mediaType?: string;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

export interface Statement {
  readonly _type: typeof STATEMENT_TYPE;
  readonly subject: readonly ResourceDescriptor[];
  readonly predicateType: string;
  readonly predicate: object;
}

/** A subject in a statement. `name` is its location, `registry/repository`, without tag or digest. */
export function subjectOf(name: string, subject: Pick<Descriptor, 'digest'>): ResourceDescriptor {
  const { algorithm, encoded } = splitDigest(subject.digest);
  return { name, digest: { [algorithm]: encoded } };
}

/** A statement about one subject. The order of the keys is fixed, so that equal statements have equal bytes. */
export function statementAbout(subject: ResourceDescriptor, predicateType: string, predicate: object): Statement {
  return { _type: STATEMENT_TYPE, subject: [subject], predicateType, predicate };
}

export function encodeStatement(statement: Statement): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(statement));
}

/**
 * Wraps a JSON predicate in a statement. Its bytes are copied, never parsed and serialised again, so that numbers and key
 * order are preserved and size does not matter.
 */
export function wrapPredicate(subject: ResourceDescriptor, predicateType: string, predicate: Blob): Promise<Blob> {
  const { predicate: _, ...front } = statementAbout(subject, predicateType, {});
  const before = Buffer.from(`${JSON.stringify(front).slice(0, -1)},"predicate":`);
  return streamedDocument(async function* () {
    yield before;
    yield* predicate.open();
    yield Buffer.from('}');
  }, MEDIA_TYPE.inToto);
}

/** The statement with its subject list, at `range` in its bytes, replaced by `subject`. */
export function fillSubject(
  statement: Blob,
  range: { readonly start: number; readonly end: number },
  subject: ResourceDescriptor,
): Promise<Blob> {
  const list = Buffer.from(JSON.stringify([subject]));
  return streamedDocument(async function* () {
    let at = 0;
    let filled = false;
    for await (const chunk of statement.open()) {
      const before = chunk.subarray(0, Math.max(0, range.start - at));
      const after = chunk.subarray(Math.max(0, range.end - at));
      if (before.length > 0) yield before;
      if (!filled && at + chunk.length > range.start) {
        filled = true;
        yield list;
      }
      if (after.length > 0) yield after;
      at += chunk.length;
    }
  }, MEDIA_TYPE.inToto);
}

/**
 * The statement to sign for a piece of evidence: the document itself if it is a statement; a statement around it if it can
 * be a predicate and is not too large; otherwise a statement that refers to it by digest (predicate type `reference/v0.1`).
 * `name` is the name of the subject.
 */
export async function statementOf(
  evidence: Evidence,
  name: string,
  maxBytes: number = MAX_EMBEDDED_BYTES,
): Promise<{ statement: Blob; predicateType: string }> {
  const { document, predicateType, title } = evidence;
  const { mediaType, size, digest } = document.descriptor;
  const small = size <= maxBytes;
  if (predicateType !== undefined && mediaType === MEDIA_TYPE.inToto && small) {
    return { statement: document, predicateType };
  }
  const subject = subjectOf(name, evidence.subject);
  if (predicateType !== undefined && /[/+]json$/.test(mediaType) && mediaType !== MEDIA_TYPE.inToto && small) {
    return { statement: await wrapPredicate(subject, predicateType, document), predicateType };
  }
  const { algorithm, encoded } = splitDigest(digest);
  const reference = statementAbout(subject, REFERENCE_PREDICATE, {
    attester: { id: NAMESPACE },
    references: [{ name: title, digest: { [algorithm]: encoded }, mediaType }],
  });
  return { statement: documentOf(encodeStatement(reference), MEDIA_TYPE.inToto), predicateType: REFERENCE_PREDICATE };
}
