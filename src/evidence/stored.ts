// Makes evidence of documents that are already in the store, as layers of other manifests.
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { Blob, ReadableStore } from '../oci/store.ts';
import { EVIDENCE_ANNOTATION } from './annotations.ts';
import { bare } from './artifact-manifest.ts';
import { documentOf, readDocument, retyped } from './document.ts';
import type { Evidence } from './evidence.ts';
import { MAX_DOCUMENT_BYTES } from './files.ts';
import type { Kind } from './kinds.ts';
import { recognise } from './recognise.ts';
import { fillSubject, subjectOf } from './statement.ts';
import { isAbout, isFillable, otherSubject } from './statement-subject.ts';

/** A layer up to this size is fetched once and kept in memory. A larger one is fetched whenever it is read. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;

/** The layer as a document. Each read verifies digest and size. */
export async function storedDocument(store: ReadableStore, layer: Descriptor): Promise<Blob> {
  const document: Blob = { descriptor: bare(layer), isVerified: true, open: () => store.blob(layer) };
  return layer.size > MAX_KEPT_BYTES
    ? document
    : documentOf(await readDocument(document, MAX_KEPT_BYTES), layer.mediaType);
}

/** What a layer of another manifest is about. */
export interface LayerPlace {
  readonly subject: Descriptor;
  /** In statements whose list of subjects is empty. */
  readonly name: string;
  /** Of a document that is not recognised. */
  readonly fallbackKind: Kind;
}

/**
 * Evidence from a layer. For a document that is damaged, too large, or a
 * statement about something else, the reason why it is skipped.
 */
export async function storedEvidence(
  store: ReadableStore,
  layer: Descriptor,
  { subject, name, fallbackKind }: LayerPlace,
): Promise<Evidence | string> {
  const where = `${layer.digest} (${layer.mediaType})`;
  if (layer.size > MAX_DOCUMENT_BYTES)
    return `${where}: ${layer.size} bytes, more than the limit of ${MAX_DOCUMENT_BYTES}`;
  const stored = await storedDocument(store, layer);
  const content = await recognise(stored.open());
  if (content.fault !== undefined) return `${where}: ${content.fault}`;
  if (content.subjects !== undefined && !isFillable(content) && !isAbout(content, subject.digest)) {
    return `${where}: ${otherSubject(content, subject.digest)}`;
  }
  const kind = content.format === undefined ? fallbackKind : content.kind;
  const typed = content.format === undefined ? stored : retyped(stored, content.mediaType);
  const document = isFillable(content)
    ? await fillSubject(typed, content.subjectRange, subjectOf(name, subject))
    : typed;
  return {
    kind,
    subject,
    document,
    title: `${kind}${ending(document.descriptor.mediaType)}`,
    ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
    ...(content.created !== undefined && { created: content.created }),
    ...(content.producer !== undefined && { producer: content.producer }),
    annotations: content.format === undefined ? {} : { [EVIDENCE_ANNOTATION.format]: content.format },
  };
}

function ending(mediaType: string): string {
  if (mediaType === MEDIA_TYPE.inToto) return '.intoto.json';
  if (mediaType === MEDIA_TYPE.dsse) return '.dsse.json';
  return /[/+]json$/.test(mediaType) ? '.json' : /[/+]xml$/.test(mediaType) ? '.xml' : '';
}
