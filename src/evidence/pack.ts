// Packing: one piece of evidence becomes an artifact manifest and its blobs. Pure, and the same evidence always packs to
// the same digest, so that pushing it again adds nothing.
import { type Annotations, EMPTY_DESCRIPTOR, EMPTY_JSON } from '../oci/descriptor.ts';
import { ANNOTATION, MEDIA_TYPE } from '../oci/media-types.ts';
import type { Artifact } from '../oci/store.ts';
import { EVIDENCE_ANNOTATION, foreignValue } from './annotations.ts';
import { artifactManifest, bare } from './artifact-manifest.ts';
import { isBundleType, needsPredicate } from './classify.ts';
import { documentOf } from './document.ts';
import type { Evidence } from './evidence.ts';

/**
 * The document as it is: artifact type = layer media type = the document's own, unless the evidence names another. A
 * document that is a Sigstore bundle goes in the form that cosign 3, gh, Kyverno, policy-controller and Trivy read.
 */
export function pack(evidence: Evidence): Artifact {
  const { document, predicateType, producer, created } = evidence;
  const { mediaType } = document.descriptor;
  const isBundle = isBundleType(mediaType);
  const artifactType = evidence.artifactType ?? mediaType;
  const annotations = sorted({
    ...evidence.annotations,
    ...(isBundle && bundleAnnotations(predicateType)),
    [EVIDENCE_ANNOTATION.kind]: evidence.kind,
    // Who filters by predicate type expects a statement inside.
    ...(predicateType !== undefined &&
      needsPredicate(artifactType) && { [EVIDENCE_ANNOTATION.predicateType]: predicateType }),
    ...(producer !== undefined && { [EVIDENCE_ANNOTATION.producer]: foreignValue(producer) }),
    ...(created !== undefined && { [ANNOTATION.created]: created }),
  });
  const layerAnnotations = {
    ...sorted(evidence.layerAnnotations ?? {}),
    [ANNOTATION.title]: foreignValue(evidence.title),
  };
  const subject = bare(evidence.subject);
  const manifest = artifactManifest({
    artifactType,
    // cosign's clean looks for the type on the config's descriptor.
    config: isBundle ? { ...EMPTY_DESCRIPTOR, artifactType: mediaType } : EMPTY_DESCRIPTOR,
    layers: [{ ...document.descriptor, annotations: layerAnnotations }],
    subject,
    annotations,
  });
  return { manifest, subject, blobs: [documentOf(EMPTY_JSON, MEDIA_TYPE.empty), document] };
}

/** What Sigstore's readers filter by. A bundle without a predicate type signs the subject itself. */
function bundleAnnotations(predicateType: string | undefined): Annotations {
  return predicateType === undefined
    ? { [EVIDENCE_ANNOTATION.bundleContent]: 'message-signature' }
    : {
        [EVIDENCE_ANNOTATION.bundleContent]: 'dsse-envelope',
        [EVIDENCE_ANNOTATION.bundlePredicateType]: predicateType,
      };
}

function sorted(annotations: Annotations): Annotations {
  return Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
}
