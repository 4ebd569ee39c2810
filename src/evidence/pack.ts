// Packs evidence into an artifact manifest and its blobs. Pure. The same evidence always packs to the same digest, so that
// pushing it again adds nothing.
import { type Annotations, EMPTY_DESCRIPTOR, EMPTY_JSON } from '../oci/descriptor.ts';
import { ANNOTATION, MEDIA_TYPE } from '../oci/media-types.ts';
import type { Artifact } from '../oci/store.ts';
import { EVIDENCE_ANNOTATION, foreignValue } from './annotations.ts';
import { artifactManifest, bare } from './artifact-manifest.ts';
import { isBundleType, needsPredicate } from './classify.ts';
import { documentOf } from './document.ts';
import type { Evidence } from './evidence.ts';

/**
 * Artifact type and layer media type are the document's, unless the evidence names another artifact type. A Sigstore bundle
 * is packed in the form that cosign 3, gh, Kyverno, policy-controller and Trivy read.
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
    // Readers that filter by predicate type expect a statement.
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
    // `cosign clean` reads the type from the config's descriptor.
    config: isBundle ? { ...EMPTY_DESCRIPTOR, artifactType: mediaType } : EMPTY_DESCRIPTOR,
    layers: [{ ...document.descriptor, annotations: layerAnnotations }],
    subject,
    annotations,
  });
  return { manifest, subject, blobs: [documentOf(EMPTY_JSON, MEDIA_TYPE.empty), document] };
}

/** The annotations that Sigstore's readers filter by. A bundle without a predicate type signs the subject itself. */
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
