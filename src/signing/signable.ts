// What becomes of a piece of evidence where there is a signer: the statement that is signed, and whether the document is
// attached beside its bundle too. Pure but for reading the document.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { isBundleType } from '../evidence/classify.ts';
import { documentOf } from '../evidence/document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { REFERENCE_PREDICATE, statementOf } from '../evidence/statement.ts';
import { bareMediaType, MEDIA_TYPE } from '../oci/media-types.ts';
import type { Blob } from '../oci/store.ts';
import { type ScanPredicate, signedScan } from '../scan/statement.ts';
import { isImageSignature } from './image-signature.ts';

export interface Signable {
  readonly evidence: Evidence;
  /** What is signed; absent where the evidence is a signature itself, or carries one. */
  readonly statement?: Blob;
  /** The statement's, and so the bundle's. */
  readonly predicateType?: string;
  /** The document goes as it is, too: tools that read no bundles look for it, or the statement only refers to it. */
  readonly raw: boolean;
}

const READ_RAW: readonly string[] = ['application/sarif+json'];

/** `name` is what statements call the subject: `registry/repository`. A scan's findings are signed, not its document. */
export async function signableOf(evidence: Evidence, name: string, scanPredicate?: ScanPredicate): Promise<Signable> {
  const { mediaType } = evidence.document.descriptor;
  const isSigned = isBundleType(mediaType) || mediaType === MEDIA_TYPE.dsse;
  if (isSigned || (evidence.kind === 'signature' && !isImageSignature(evidence))) return { evidence, raw: true };
  if (evidence.scan !== undefined && mediaType !== MEDIA_TYPE.inToto) {
    return { evidence, ...(await signedScan(evidence, evidence.scan, name, scanPredicate)), raw: true };
  }
  const { statement, predicateType } = await statementOf(evidence, name);
  const readRaw =
    mediaType !== MEDIA_TYPE.inToto && (evidence.kind === 'sbom' || READ_RAW.includes(bareMediaType(mediaType)));
  return { evidence, statement, predicateType, raw: readRaw || predicateType === REFERENCE_PREDICATE };
}

/** The bundle as evidence: it stands for the document, and names the statement so that a later run finds it. */
export function bundleEvidence({ evidence, statement, predicateType }: Signable, bundle: Uint8Array): Evidence {
  return {
    ...evidence,
    document: documentOf(bundle, MEDIA_TYPE.sigstoreBundle),
    title: `${evidence.title}.sigstore.json`,
    ...(predicateType !== undefined && { predicateType }),
    annotations: {
      ...evidence.annotations,
      ...(statement && { [EVIDENCE_ANNOTATION.statement]: statement.descriptor.digest }),
    },
  };
}
