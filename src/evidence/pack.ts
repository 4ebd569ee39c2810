// Packing: one piece of evidence becomes an artifact manifest and its blobs. Pure, and the same evidence always packs to
// the same digest, so that pushing it again adds nothing. OCI image specification 1.1, "Guidelines for Artifact Usage".
import { type Annotations, type Descriptor, EMPTY_DESCRIPTOR, EMPTY_JSON } from '../oci/descriptor.ts';
import { digestOf } from '../oci/digest.ts';
import { ANNOTATION, MEDIA_TYPE } from '../oci/media-types.ts';
import type { Artifact, Blob } from '../oci/store.ts';
import { EVIDENCE_ANNOTATION, foreignValue } from './annotations.ts';
import { documentOf } from './document.ts';
import type { Evidence } from './evidence.ts';

/**
 * The document as it is: artifact type = layer media type = the document's own. A document that is a Sigstore bundle
 * goes in the bundle form, since that is the form its readers look for.
 */
export function packRaw(evidence: Evidence): Artifact {
  return isBundle(evidence.document.descriptor.mediaType)
    ? bundleArtifact(evidence, evidence.document, evidence.title)
    : artifact(evidence, evidence.document, evidence.title, {}, EMPTY_DESCRIPTOR);
}

/**
 * The evidence as a Sigstore bundle v0.3 that holds its signed statement: what cosign 3, gh, Kyverno, policy-controller
 * and Trivy read. `bundle` is the serialised bundle.
 */
export function packBundle(evidence: Evidence, bundle: Uint8Array): Artifact {
  return bundleArtifact(evidence, documentOf(bundle, MEDIA_TYPE.sigstoreBundle), `${evidence.title}.sigstore.json`);
}

function bundleArtifact(evidence: Evidence, bundle: Blob, title: string): Artifact {
  const { predicateType } = evidence;
  return artifact(
    evidence,
    bundle,
    title,
    predicateType === undefined
      ? { [EVIDENCE_ANNOTATION.bundleContent]: 'message-signature' }
      : {
          [EVIDENCE_ANNOTATION.bundleContent]: 'dsse-envelope',
          [EVIDENCE_ANNOTATION.bundlePredicateType]: predicateType,
        },
    // cosign's clean looks for the type on the config's descriptor.
    { ...EMPTY_DESCRIPTOR, artifactType: bundle.descriptor.mediaType },
  );
}

function artifact(evidence: Evidence, document: Blob, title: string, own: Annotations, config: Descriptor): Artifact {
  const { digest, size, mediaType } = document.descriptor;
  // A bundle stands for the document and has a type of its own.
  const artifactType = document === evidence.document ? (evidence.artifactType ?? mediaType) : mediaType;
  const layerAnnotations = document === evidence.document ? evidence.layerAnnotations : undefined;
  const annotations = sorted({
    ...evidence.annotations,
    ...own,
    [EVIDENCE_ANNOTATION.kind]: evidence.kind,
    ...(evidence.predicateType !== undefined &&
      carriesStatement(artifactType) && { [EVIDENCE_ANNOTATION.predicateType]: evidence.predicateType }),
    ...(evidence.producer !== undefined && { [EVIDENCE_ANNOTATION.producer]: foreignValue(evidence.producer) }),
    ...(evidence.created !== undefined && { [ANNOTATION.created]: evidence.created }),
  });
  const subject: Descriptor = {
    mediaType: evidence.subject.mediaType,
    digest: evidence.subject.digest,
    size: evidence.subject.size,
  };
  // The order of the keys is part of the digest: never change it.
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      artifactType,
      config: {
        mediaType: config.mediaType,
        digest: config.digest,
        size: config.size,
        ...(config.artifactType !== undefined && { artifactType: config.artifactType }),
      },
      layers: [
        {
          mediaType,
          digest,
          size,
          annotations: { ...(layerAnnotations && sorted(layerAnnotations)), [ANNOTATION.title]: foreignValue(title) },
        },
      ],
      subject,
      annotations,
    }),
  );
  return {
    manifest: {
      descriptor: {
        mediaType: MEDIA_TYPE.manifest,
        digest: digestOf(bytes),
        size: bytes.byteLength,
        artifactType,
        annotations,
      },
      bytes,
    },
    subject,
    blobs: [documentOf(EMPTY_JSON, MEDIA_TYPE.empty), document],
  };
}

/** Any version's bundle: `application/vnd.dev.sigstore.bundle.v0.3+json`, `…bundle+json;version=0.2`. */
export function isBundle(mediaType: string): boolean {
  return mediaType.startsWith('application/vnd.dev.sigstore.bundle');
}

/** Who filters by predicate type expects a statement inside. */
function carriesStatement(mediaType: string): boolean {
  return mediaType === MEDIA_TYPE.inToto || mediaType === MEDIA_TYPE.dsse || isBundle(mediaType);
}

function sorted(annotations: Annotations): Annotations {
  return Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
}
