// Reads the document of a chosen piece of evidence, checks its digest, and unwraps it unless the stored form is requested.
import { recognise } from '../../evidence/recognise.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { MAX_READ_BYTES } from '../../signing/bundle.ts';
import { type EvidenceStore, READ_LIMITS } from '../../signing/evidence-place.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import { formOf } from '../../signing/stored-layer.ts';
import { unwrap } from '../../signing/unwrap.ts';
import { readBlob } from '../../signing/verify-referrer.ts';
import { NoEvidenceError } from './choose.ts';

export interface GotDocument {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly predicateType?: string;
}

export interface DocumentSource {
  readonly store: EvidenceStore;
  /** Bundles that come from a service and are not in the store, by digest. */
  readonly bundles: ReadonlyMap<Digest, Uint8Array>;
  /** All evidence that was found: a statement may refer to the document of another. */
  readonly found: readonly FoundEvidence[];
  /** Whether to return the stored bytes without unwrapping them. */
  readonly raw: boolean;
}

/** Throws a StoreError, and a NoEvidenceError for a document that cannot be unwrapped. */
export async function readDocumentOf(evidence: FoundEvidence, source: DocumentSource): Promise<GotDocument> {
  const { stored, artifact, document } = evidence;
  const fail = (why: string): NoEvidenceError =>
    new NoEvidenceError(
      `could not read the document of ${artifact.digest}: ${why}; set raw to print it as it is stored`,
    );
  const bundle = stored === undefined ? source.bundles.get(artifact.digest) : undefined;
  const layer = stored ?? (bundle && artifact);
  if (layer === undefined) throw fail('its manifest could not be read');
  if (document !== undefined && !source.raw) return { bytes: document.bytes, mediaType: document.descriptor.mediaType };
  const bytes = bundle ?? (await readBounded(source.store, layer, fail));
  if (source.raw) return { bytes, mediaType: layer.mediaType };
  const form = formOf(layer.mediaType) ?? formOf(artifact.artifactType ?? '') ?? 'document';
  const unwrapped = await unwrap(form, bytes, layer.mediaType);
  if ('fault' in unwrapped) throw fail(unwrapped.fault);
  if ('reference' in unwrapped) return referenced(unwrapped.reference, source, fail);
  const { mediaType } = unwrapped;
  if (mediaType !== 'application/json' && mediaType !== 'text/plain') return unwrapped;
  const content = await recognise(once(unwrapped.bytes));
  return content.format === undefined ? unwrapped : { ...unwrapped, mediaType: content.mediaType };
}

async function referenced(
  digest: Digest,
  { store, found }: DocumentSource,
  fail: (why: string) => NoEvidenceError,
): Promise<GotDocument> {
  const layer = found.find(({ stored }) => stored?.digest === digest)?.stored;
  if (layer === undefined) throw fail(`its statement refers to the document ${digest}, which is not attached`);
  return { bytes: await readBounded(store, layer, fail), mediaType: layer.mediaType };
}

function readBounded(
  store: EvidenceStore,
  layer: Descriptor,
  fail: (why: string) => NoEvidenceError,
): Promise<Uint8Array> {
  const limit = formOf(layer.mediaType) === undefined ? READ_LIMITS.documentBytes : MAX_READ_BYTES;
  if (layer.size > limit) throw fail(`${layer.size} bytes, more than the limit of ${limit}`);
  return readBlob(store, layer);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
