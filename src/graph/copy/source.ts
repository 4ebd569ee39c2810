// Reads what a copy needs from its source: the selected part of the graph, and every manifest in it.
import pLimit from 'p-limit';
import { type Descriptor, type Manifest, type ManifestContent, parseManifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { Graph, GraphNode } from '../model.ts';
import { walkGraph } from '../walk.ts';

/** One manifest to copy. */
export interface CopyNode {
  readonly node: GraphNode;
  readonly manifest: Manifest;
  readonly content: ManifestContent;
  /** Whether it is the image itself, or a manifest that an index of the image lists. */
  readonly isImage: boolean;
  /** The digest in whose list of referrers it was found. */
  readonly listedFor?: Digest;
  /** The manifests of the copy that must be at the destination first: entries of an index, and the subject. */
  readonly requires: readonly Digest[];
  /** The cosign tags under which it was found. */
  readonly tags: readonly string[];
}

/** The selected part of a graph. Subjects come before their referrers, and an index before its entries. */
export interface CopySource {
  readonly location: string;
  readonly root: Descriptor;
  readonly nodes: ReadonlyMap<Digest, CopyNode>;
  readonly notes: readonly string[];
}

export interface CopySelection {
  /**
   * Selects the evidence on the image and its platforms to copy; all if absent. Whatever refers to selected evidence is copied
   * with it. BuildKit's attestations are always copied, because the index that lists them is incomplete without them.
   */
  readonly select?: (node: GraphNode) => boolean;
  /** Whether to leave out evidence that is listed but does not exist, instead of failing. */
  readonly allowMissing?: boolean;
  /** Called with the image and the entries of its index as soon as they are known, before its evidence is. */
  readonly onImage?: (digests: readonly Digest[]) => void;
}

const LIMITS = { depth: 32, maxNodes: 100_000, maxManifests: 100_000, maxBytes: 64 * 1024 * 1024 };
/** All manifests are held in memory until they have been copied. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
const READS_AT_ONCE = 64;

/** Throws StoreError `not-found` if a part does not exist, and `limit-exceeded` if the graph is too large. */
export async function readCopySource(
  source: ReadableStore,
  reference: string,
  selection: CopySelection = {},
): Promise<CopySource> {
  const root = await source.manifest(reference);
  const reader = new ManifestReader(source, root);
  // The walk lists these manifests without reading them. They are read at the same time.
  const entries = parseManifest(root, source.location).manifests.map(({ digest }) => digest);
  selection.onImage?.([root.descriptor.digest, ...entries]);
  for (const digest of entries) reader.start(digest);
  const graph = await reader.unlessFailed(
    walkGraph(source, root, {
      ...LIMITS,
      ...(selection.select === undefined && { onFound: ({ descriptor }) => reader.start(descriptor.digest) }),
    }),
  );
  if (!graph.complete) throw incomplete(source, root.descriptor, graph.notes.join('; '));
  for (const { node } of selected(graph, selection)) reader.start(node.digest);
  await reader.finish();
  return new Selection(source, reader, selection).of(graph);
}

class ManifestReader {
  readonly #source: ReadableStore;
  readonly #slots = pLimit(READS_AT_ONCE);
  readonly #started = new Map<Digest, Promise<void>>();
  readonly #found = new Map<Digest, Manifest>();
  readonly #failed = Promise.withResolvers<never>();
  #bytes = 0;

  constructor(source: ReadableStore, root: Manifest) {
    this.#source = source;
    this.#found.set(root.descriptor.digest, root);
    this.#started.set(root.descriptor.digest, Promise.resolve());
  }

  start(digest: Digest): void {
    if (this.#started.has(digest)) return;
    const reading = this.#slots(() => this.#read(digest));
    this.#started.set(digest, reading.catch(this.#failed.reject));
  }

  /** The result of `work`. Rejects as soon as a manifest that was started cannot be read. */
  unlessFailed<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#failed.promise]);
  }

  async finish(): Promise<void> {
    await this.unlessFailed(Promise.all(this.#started.values()));
  }

  /** Undefined if the source does not have it. */
  get(digest: Digest): Manifest | undefined {
    return this.#found.get(digest);
  }

  async #read(digest: Digest): Promise<void> {
    try {
      const manifest = await this.#source.manifest(digest);
      this.#bytes += manifest.bytes.byteLength;
      if (this.#bytes > MAX_HELD_BYTES) {
        throw incomplete(this.#source, manifest.descriptor, `its manifests exceed ${MAX_HELD_BYTES} bytes`);
      }
      this.#found.set(digest, manifest);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'not-found') throw error;
    }
  }
}

interface SelectedNode {
  readonly node: GraphNode;
  readonly parent: GraphNode | undefined;
  readonly isImage: boolean;
  readonly isReferrer: boolean;
}

/** Walks depth first. `skip`: the nodes to leave out with everything below them. */
function* selected(
  { root }: Graph,
  { select }: CopySelection,
  skip: (place: SelectedNode) => boolean = () => false,
): Generator<SelectedNode> {
  const waiting: SelectedNode[] = [{ node: root, parent: undefined, isImage: true, isReferrer: false }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (skip(place)) continue;
    yield place;
    const { node, isImage } = place;
    const referrers = isImage && select !== undefined ? node.referrers.filter(select) : node.referrers;
    const below = [
      ...node.manifests.map((entry) => ({ node: entry, parent: node, isImage, isReferrer: false })),
      ...referrers.map((referrer) => ({ node: referrer, parent: node, isImage: false, isReferrer: true })),
    ];
    waiting.push(...below.reverse());
  }
}

class Selection {
  readonly #source: ReadableStore;
  readonly #reader: ManifestReader;
  readonly #selection: CopySelection;
  readonly #notes = new Set<string>();

  constructor(source: ReadableStore, reader: ManifestReader, selection: CopySelection) {
    this.#source = source;
    this.#reader = reader;
    this.#selection = selection;
  }

  of(graph: Graph): CopySource {
    const nodes = new Map<Digest, CopyNode>();
    for (const place of selected(graph, this.#selection, (one) => this.#leaveOut(one))) {
      const made = this.#node(place);
      const known = nodes.get(made.node.digest);
      nodes.set(made.node.digest, known === undefined ? made : merged(known, made));
    }
    for (const [digest, node] of nodes) {
      const subject = node.content.subject?.digest;
      const entries = node.content.manifests.map((entry) => entry.digest);
      const requires = [...new Set(subject === undefined ? entries : [...entries, subject])].filter((one) =>
        nodes.has(one),
      );
      nodes.set(digest, { ...node, requires });
    }
    const { digest, mediaType, size } = graph.root;
    return { location: this.#source.location, root: { mediaType, digest, size }, nodes, notes: [...this.#notes] };
  }

  #node({ node, parent, isImage, isReferrer }: SelectedNode): CopyNode {
    const manifest = this.#manifest(node.digest);
    return {
      node,
      manifest,
      content: parseManifest(manifest, this.#source.location),
      isImage,
      ...(isReferrer && parent !== undefined && node.tag === undefined && { listedFor: parent.digest }),
      requires: [],
      tags: node.tag === undefined ? [] : [node.tag],
    };
  }

  /** Whether to leave out a node that cannot be copied. Throws if it is not evidence, or if it must not be missing. */
  #leaveOut({ node, parent, isImage, isReferrer }: SelectedNode): boolean {
    const { digest } = node;
    const manifest = this.#reader.get(digest);
    if (manifest === undefined) {
      if (!isReferrer || isImage || !this.#selection.allowMissing) throw this.#missing(node, parent);
      this.#notes.add(`left out ${digest}: it is listed for ${parent?.digest} and does not exist`);
      return true;
    }
    if (!isReferrer || node.tag !== undefined) return false;
    if (parseManifest(manifest, this.#source.location).subject?.digest === parent?.digest) return false;
    this.#notes.add(`left out ${digest}: it is listed for ${parent?.digest} and has another subject`);
    return true;
  }

  #manifest(digest: Digest): Manifest {
    const manifest = this.#reader.get(digest);
    if (manifest === undefined) throw new TypeError(`${digest} was left out`);
    return manifest;
  }

  #missing({ digest }: GraphNode, parent: GraphNode | undefined): StoreError {
    return new StoreError({
      code: 'not-found',
      store: this.#source.location,
      reference: digest,
      attempted: 'read the manifest',
      detail: `${parent?.digest ?? 'the image'} lists it, and it does not exist`,
      remedy: 'push it again; set allow-missing to copy the image without evidence that is missing',
    });
  }
}

/** Merges two places of one manifest, such as an attestation that is an entry of the index and a referrer of a platform. */
function merged(one: CopyNode, other: CopyNode): CopyNode {
  const listedFor = one.listedFor ?? other.listedFor;
  return {
    ...one,
    isImage: one.isImage || other.isImage,
    ...(listedFor !== undefined && { listedFor }),
    tags: [...new Set([...one.tags, ...other.tags])],
  };
}

function incomplete(source: ReadableStore, { digest }: Descriptor, detail: string): StoreError {
  return new StoreError({
    code: 'limit-exceeded',
    store: source.location,
    reference: digest,
    attempted: 'read the whole graph',
    detail,
    remedy: 'delete referrers that are not needed, or copy a part of them with a filter',
  });
}
