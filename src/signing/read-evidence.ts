// Reads the evidence that a graph lists, in all its forms, in parallel and within memory bounds.
import pLimit from 'p-limit';
import { kindOfReferrer } from '../evidence/classify.ts';
import { artifactTypeOf, type Descriptor, type ManifestContent, parseManifest } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { ByteBudget, type Lease } from './byte-budget.ts';
import {
  type EvidencePlace,
  type EvidenceStore,
  READ_LIMITS,
  type ReadLimits,
  type ReadSelection,
} from './evidence-place.ts';
import type { FoundEvidence, ReadProblem } from './found-evidence.ts';
import { openLayer, placed, unopenable, unopened } from './open-layer.ts';
import { damaged, problemOf, unknown } from './read-problem.ts';
import { KnownLayers, referenceOf } from './referenced-documents.ts';
import { formOf, isSigned, type StoredLayer, storedLayer } from './stored-layer.ts';
import { readBlob } from './verify-referrer.ts';

export type { EvidencePlace, EvidenceStore, ReadSelection } from './evidence-place.ts';

/** One tag of cosign holds all signatures of an image. */
const MAX_LAYERS = 256;

/**
 * Calls `use` once for each piece of evidence at `places`; what it returns is the result, in the order of the places, so that
 * content need not be kept. Evidence that cannot be read has a problem and is never left out, unless its annotations say that
 * its kind is not wanted. Rejects with what `places` and `use` throw.
 */
export function mapEvidence<T>(
  store: EvidenceStore,
  places: Iterable<EvidencePlace> | AsyncIterable<EvidencePlace>,
  selection: ReadSelection,
  use: (evidence: FoundEvidence) => T | Promise<T>,
): Promise<readonly T[]> {
  return new EvidenceReader(store, selection, use).read(places);
}

/** A result, or evidence whose document must still be found among the other manifests. */
type Result<T> = { readonly value: T } | { readonly referring: FoundEvidence };

class EvidenceReader<T> {
  readonly #store: EvidenceStore;
  readonly #selection: ReadSelection;
  readonly #limits: ReadLimits;
  readonly #use: (evidence: FoundEvidence) => T | Promise<T>;
  readonly #budget: ByteBudget;
  readonly #layers = new KnownLayers();
  /** Raw documents of kinds that were not requested. A statement may refer to one. */
  readonly #passedOver: EvidencePlace[] = [];
  #rest: Promise<void> | undefined;
  #bytes = 0;
  #manifests = 0;
  #undecided = false;

  constructor(store: EvidenceStore, selection: ReadSelection, use: (evidence: FoundEvidence) => T | Promise<T>) {
    this.#store = store;
    this.#selection = selection;
    this.#limits = { ...READ_LIMITS, ...selection.limits };
    this.#use = use;
    this.#budget = new ByteBudget(this.#limits.heldBytes);
  }

  async read(places: Iterable<EvidencePlace> | AsyncIterable<EvidencePlace>): Promise<readonly T[]> {
    const limit = pLimit(this.#limits.atOnce);
    const seen = new Set<string>();
    const reading: Promise<readonly Result<T>[]>[] = [];
    try {
      for await (const place of places) {
        const key = `${place.artifact.digest} ${place.subject}`;
        if (seen.has(key)) continue;
        seen.add(key);
        reading.push(limit(() => this.#artifact(place)));
      }
    } finally {
      await Promise.allSettled(reading);
    }
    const results = (await Promise.all(reading)).flat();
    return Promise.all(
      results.map((result) => ('value' in result ? result.value : limit(() => this.#withDocument(result.referring)))),
    );
  }

  async #artifact(place: EvidencePlace): Promise<readonly Result<T>[]> {
    if (place.bundle !== undefined) return this.#layer(storedLayer(place, place.artifact, 0));
    if (!this.#mayHold(place)) {
      this.#passedOver.push(place);
      return [];
    }
    const full = this.#manifests >= this.#limits.manifests;
    this.#manifests += 1;
    if (full)
      return this.#unread(place, unknown(`it was not opened: the limit is ${this.#limits.manifests} manifests`));
    let content: ManifestContent;
    try {
      content = parseManifest(await this.#store.manifest(place.artifact.digest), this.#store.location);
    } catch (error) {
      return this.#unread(place, problemOf(error));
    }
    const fault = faultOf(place, content);
    if (fault !== undefined) return this.#unread(place, damaged(`${place.artifact.digest} ${fault}`));
    const known = { ...place, artifact: withContent(place.artifact, content) };
    const layers = content.layers.map((layer, at) => storedLayer(known, layer, at));
    this.#layers.add(content.layers);
    const own = place.source === 'buildkit' ? layers.filter(({ form }) => form === 'statement') : layers;
    return (await Promise.all(own.map((layer) => this.#layer(layer)))).flat();
  }

  /** Whether the manifest may hold a requested kind. Claims are relied on only for raw documents. */
  #mayHold({ artifact, source }: EvidencePlace): boolean {
    if (source === 'cosign-tag' || source === 'buildkit') return true;
    if (formOf(artifact.artifactType ?? '') !== undefined) return true;
    return this.#isWanted(kindOfReferrer(artifact));
  }

  /** Evidence of unknown kind may be of any kind. */
  #isWanted(kind: FoundEvidence['kind']): boolean {
    return kind === 'custom' || this.#selection.kinds === undefined || this.#selection.kinds.has(kind);
  }

  async #layer(stored: StoredLayer): Promise<readonly Result<T>[]> {
    const { verifier } = this.#selection;
    const closed = unopenable(stored, verifier) ?? (this.#mustOpen(stored) ? undefined : unopened(stored));
    if (closed !== undefined) return this.#result(closed);
    const { layer, place } = stored;
    const { lease, problem } = await this.#lease(layer);
    try {
      if (problem !== undefined) return await this.#result({ ...unopened(stored), problem });
      return await this.#result(await this.#open(stored, place));
    } finally {
      lease?.release();
    }
  }

  async #open(stored: StoredLayer, { bundle, subject }: EvidencePlace): Promise<FoundEvidence> {
    const { depth, verifier } = this.#selection;
    try {
      const bytes = bundle ?? (await readBlob(this.#store, stored.layer));
      const about = { digest: subject, bytes: async () => (await this.#store.manifest(subject)).bytes };
      return await openLayer(stored, bytes, about, depth === 'claims' ? undefined : verifier);
    } catch (error) {
      return { ...unopened(stored), problem: problemOf(error) };
    }
  }

  #mustOpen({ form, claimed }: StoredLayer): boolean {
    const { depth = 'documents' } = this.#selection;
    const isRevealed = claimed.kind !== 'custom' || claimed.predicateType !== undefined;
    if (depth === 'documents') return isSigned(form) || form === 'statement' || this.#isWanted(claimed.kind);
    if (depth === 'signatures' && isSigned(form)) return true;
    return form !== 'document' && !isRevealed;
  }

  /** A lease to hold the bytes of a layer, or the problem why they are not read. */
  async #lease({ size, digest }: Descriptor): Promise<{ lease?: Lease; problem?: ReadProblem }> {
    const { documentBytes, totalBytes } = this.#limits;
    const skipped = `${digest} was not read: `;
    if (size > documentBytes) {
      return { problem: damaged(`${skipped}${size} bytes, more than the limit of ${documentBytes}`) };
    }
    if (this.#bytes + size > totalBytes) {
      return { problem: unknown(`${skipped}all documents together exceed the limit of ${totalBytes} bytes`) };
    }
    this.#bytes += size;
    return { lease: await this.#budget.take(size) };
  }

  async #result(evidence: FoundEvidence): Promise<readonly Result<T>[]> {
    if (evidence.problem?.undecided) this.#undecided = true;
    const isWanted = evidence.problem === undefined ? this.#isChosen(evidence.kind) : this.#isWanted(evidence.kind);
    if (!isWanted) return [];
    if (referenceOf(evidence) !== undefined && (this.#selection.depth ?? 'documents') === 'documents') {
      return [{ referring: evidence }];
    }
    return [{ value: await this.#use(evidence) }];
  }

  #isChosen(kind: FoundEvidence['kind']): boolean {
    return this.#selection.kinds?.has(kind) ?? true;
  }

  #unread(place: EvidencePlace, problem: ReadProblem): Promise<readonly Result<T>[]> {
    const { artifact } = place;
    const { form, claimed } = storedLayer(place, artifact, 0);
    return this.#result({
      ...placed(place),
      layer: 0,
      kind: claimed.kind,
      signature: { state: isSigned(form) ? 'unverified' : 'none' },
      ...(claimed.predicateType !== undefined && { claimedPredicateType: claimed.predicateType }),
      ...(claimed.created !== undefined && { created: claimed.created }),
      problem,
    });
  }

  /** Called when all manifests have been read, so that every layer that a statement can refer to is known. */
  async #withDocument(evidence: FoundEvidence): Promise<T> {
    const digest = referenceOf(evidence)?.digest;
    const layer = digest && (this.#layers.get(digest) ?? (await this.#passedOverLayer(digest)));
    if (layer === undefined) {
      const text = `its statement refers to the document ${digest ?? 'without a sha256 or sha512 digest'}, which is not attached`;
      return this.#use({ ...evidence, problem: { undecided: this.#undecided, text } });
    }
    const { lease, problem } = await this.#lease(layer);
    try {
      if (problem !== undefined) return await this.#use({ ...evidence, problem });
      let found: FoundEvidence;
      try {
        found = { ...evidence, document: { descriptor: layer, bytes: await readBlob(this.#store, layer) } };
      } catch (error) {
        found = { ...evidence, problem: problemOf(error) };
      }
      return await this.#use(found);
    } finally {
      lease?.release();
    }
  }

  /** Finds a layer in manifests that have not been read yet, because their kind was not requested. */
  async #passedOverLayer(digest: Descriptor['digest']): Promise<Descriptor | undefined> {
    this.#rest ??= this.#readPassedOver();
    await this.#rest;
    return this.#layers.get(digest);
  }

  async #readPassedOver(): Promise<void> {
    for (const { artifact } of this.#passedOver) {
      if (this.#manifests >= this.#limits.manifests) break;
      this.#manifests += 1;
      try {
        this.#layers.add(parseManifest(await this.#store.manifest(artifact.digest), this.#store.location).layers);
      } catch (error) {
        if (problemOf(error).undecided) this.#undecided = true;
      }
    }
  }
}

/** A manifest's own fields take precedence over those of a list. */
function withContent(listed: Descriptor, content: ManifestContent): Descriptor {
  const artifactType = content.artifactType ?? listed.artifactType ?? artifactTypeOf(content);
  const annotations = { ...listed.annotations, ...content.annotations };
  return {
    ...listed,
    ...(artifactType !== undefined && { artifactType }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  };
}

/** Why the manifest cannot hold evidence about the subject; undefined if it can. */
function faultOf({ source, subject }: EvidencePlace, content: ManifestContent): string | undefined {
  const { layers, mediaType } = content;
  const isReferrer = source !== 'cosign-tag' && source !== 'buildkit';
  if (isReferrer && content.subject?.digest !== subject) {
    return `is listed for ${subject} but ${content.subject === undefined ? 'has no subject' : `its subject is ${content.subject.digest}`}`;
  }
  if (layers.length > MAX_LAYERS) return `has ${layers.length} layers, more than the limit of ${MAX_LAYERS}`;
  if (layers.length === 0)
    return mediaType === MEDIA_TYPE.index ? 'is an index and holds no document' : 'has no layers';
  return undefined;
}
