// Decides how a piece of evidence is signed: which statement, and whether the document is attached unsigned as well.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { isBundleType } from '../evidence/classify.ts';
import { documentOf } from '../evidence/document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { REFERENCE_PREDICATE, statementOf } from '../evidence/statement.ts';
import { bareMediaType, MEDIA_TYPE } from '../oci/media-types.ts';
import type { Blob } from '../oci/store.ts';
import { isImageSignature } from './image-signature.ts';

export interface Signable {
  readonly evidence: Evidence;
  /** The statement to sign; absent if the evidence is a signature itself or is signed already. */
  readonly statement?: Blob;
  /** The predicate type of the statement, and so of the bundle. */
  readonly predicateType?: string;
  /** Whether the document is attached as well: for tools that read no bundles, or because the statement refers to it. */
  readonly raw: boolean;
}

/** A statement that stands for the document, such as the findings of a scan in in-toto's form. */
export type SubstituteStatement = Required<Pick<Signable, 'statement' | 'predicateType'>>;

const READ_RAW: readonly string[] = ['application/sarif+json'];

/** `name` is the subject's name in statements: `registry/repository`. A statement contains documents of up to `maxBytes`. */
export async function signableOf(
  evidence: Evidence,
  name: string,
  { substitute, maxBytes }: { readonly substitute?: SubstituteStatement; readonly maxBytes?: number } = {},
): Promise<Signable> {
  const { mediaType } = evidence.document.descriptor;
  const isSigned = isBundleType(mediaType) || mediaType === MEDIA_TYPE.dsse;
  if (isSigned || (evidence.kind === 'signature' && !isImageSignature(evidence))) return { evidence, raw: true };
  if (substitute !== undefined) return { evidence, ...substitute, raw: true };
  const { statement, predicateType } = await statementOf(evidence, name, maxBytes);
  const readRaw =
    mediaType !== MEDIA_TYPE.inToto && (evidence.kind === 'sbom' || READ_RAW.includes(bareMediaType(mediaType)));
  const hasOwnType = evidence.artifactType !== undefined;
  return { evidence, statement, predicateType, raw: readRaw || hasOwnType || predicateType === REFERENCE_PREDICATE };
}

/** The bundle as evidence, annotated with the digest of its statement so that a later run finds it. */
export function bundleEvidence({ evidence, statement, predicateType }: Signable, bundle: Uint8Array): Evidence {
  // A bundle is found by its own artifact type.
  const { artifactType: _, ...rest } = evidence;
  return {
    ...rest,
    document: documentOf(bundle, MEDIA_TYPE.sigstoreBundle),
    title: `${evidence.title}.sigstore.json`,
    signs: evidence,
    ...(predicateType !== undefined && { predicateType }),
    annotations: {
      ...evidence.annotations,
      ...(statement && { [EVIDENCE_ANNOTATION.statement]: statement.descriptor.digest }),
    },
  };
}
