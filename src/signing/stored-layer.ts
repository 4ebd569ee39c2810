// Classifies a layer of an evidence manifest by its media type and annotations. Pure; nothing in it is verified.
import { isBundleType, kindOfReferrer, predicateTypeShown } from '../evidence/classify.ts';
import type { Kind } from '../evidence/kinds.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { ANNOTATION, bareMediaType, MEDIA_TYPE } from '../oci/media-types.ts';
import { SIMPLE_SIGNING } from './cosign-legacy.ts';
import type { EvidencePlace } from './evidence-place.ts';
import { NOTATION } from './verify-referrer.ts';

/** `statement`: an unsigned in-toto statement. `document`: anything that is not known to hold a statement. */
export type LayerForm = 'bundle' | 'envelope' | 'cosign-signature' | 'notation' | 'statement' | 'document';

export interface StoredLayer {
  readonly place: EvidencePlace;
  readonly layer: Descriptor;
  /** The number of the layer, from 0. */
  readonly at: number;
  readonly form: LayerForm;
  /** The claims of the annotations. */
  readonly claimed: { readonly kind: Kind; readonly predicateType?: string; readonly created?: string };
}

export function storedLayer(place: EvidencePlace, layer: Descriptor, at: number): StoredLayer {
  const { artifactType = '', annotations: ofArtifact } = place.artifact;
  const annotations = { ...ofArtifact, ...layer.annotations };
  const predicateType = predicateTypeShown(annotations);
  const created = annotations[ANNOTATION.created];
  const own = kindOfReferrer({ artifactType: layer.mediaType, annotations });
  const kind = own === 'custom' ? kindOfReferrer({ artifactType, annotations }) : own;
  return {
    place,
    layer,
    at,
    // A client that knows no media types pushes a bundle as a file; its artifact type says what it is.
    form: formOf(layer.mediaType) ?? formOf(artifactType) ?? 'document',
    claimed: {
      kind: kind === 'custom' && place.source === 'cosign-tag' && predicateType === undefined ? 'sbom' : kind,
      ...(predicateType !== undefined && { predicateType }),
      ...(created !== undefined && { created }),
    },
  };
}

/** The form that a media type or artifact type stands for; undefined for the type of a document. */
export function formOf(mediaType: string): Exclude<LayerForm, 'document'> | undefined {
  if (isBundleType(mediaType)) return 'bundle';
  switch (bareMediaType(mediaType)) {
    case MEDIA_TYPE.dsse:
      return 'envelope';
    case SIMPLE_SIGNING:
      return 'cosign-signature';
    case NOTATION:
      return 'notation';
    case MEDIA_TYPE.inToto:
      return 'statement';
    default:
      return undefined;
  }
}

/** Whether the form is that of signed evidence. */
export function isSigned(form: LayerForm): boolean {
  return form !== 'statement' && form !== 'document';
}
