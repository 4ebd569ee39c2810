// Walks the graph of a subject breadth first, with each wave of requests sent in parallel.
//
// Round trips: the first wave requests the subject's manifest, its referrers and the list of tags. Then each level takes
// one wave: the listings of all its nodes, and the few manifests that are needed to find out a node's kind. With the
// referrers API this is one listing per node. With fallback tags, the list of tags shows which nodes have one, so that
// leaves cost no request. The list is trusted only as long as it contains every fallback tag that was read, and never for
// the subject and its platforms.
import pLimit from 'p-limit';
import { type Descriptor, type Manifest, type ManifestContent, parseManifest } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { MAX_INDEX_NESTING } from '../oci/media-types.ts';
import { COSIGN_SUFFIXES, type CosignSuffix, cosignTag, referrersTag } from '../oci/referrers-tag.ts';
import type { Located, ManifestReader, ReadableStore, ReferrersLister, TagLister } from '../oci/store.ts';
import type { FoundEvidenceNode, Graph, GraphNode, SubjectListing } from './model.ts';
import {
  entriesOf,
  evidenceOf,
  isAncestor,
  needsManifest,
  nodeOf,
  type PendingNode,
  pendingNode,
} from './pending-node.ts';
import { TagList } from './tag-list.ts';

/** What a walk needs of a store. */
export type GraphSource = Located & ManifestReader & ReferrersLister & TagLister & Pick<ReadableStore, 'traffic'>;

export interface WalkOptions {
  /** Levels of referrers to follow; default 8. */
  readonly depth?: number;
  /** Nodes after which the walk ends with a note; default 20,000. */
  readonly maxNodes?: number;
  /** Bytes of manifests and listed annotations after which the walk ends with a note; default 64 MiB. */
  readonly maxBytes?: number;
  /** Manifests of listed nodes after whose reading the walk ends with a note; default 2,000. */
  readonly maxManifests?: number;
  /** Whether to include cosign's `sha256-….sig|att|sbom` tags; default true. Costs one listing of tags. */
  readonly legacyTags?: boolean;
  /**
   * Whether to follow referrers of referrers; default true. What only decides about an image does without them, which saves a
   * request per referrer.
   */
  readonly ofReferrers?: boolean;
  /** Called with each node that holds evidence as soon as it is listed, so that reading it need not wait for the walk. */
  readonly onFound?: (node: FoundEvidenceNode) => void;
}

const DEFAULTS = { depth: 8, maxNodes: 20_000, maxBytes: 64 * 1024 * 1024, maxManifests: 2_000 };
/** Listings in one wave from which one list of tags is cheaper than a request per fallback tag. */
const LIST_TAGS_FROM = 16;

/**
 * The graph of `subject`: a digest, which may be absent from the store; a tag, or the empty string for the only image of a
 * layout; or a descriptor or manifest that the caller has read already. Throws a StoreError if a listing or manifest cannot
 * be read (`not-found` for an unknown tag): a graph is whole, or `complete` is false.
 */
export async function walkGraph(
  store: GraphSource,
  subject: string | Descriptor | Manifest,
  options: WalkOptions = {},
): Promise<Graph> {
  return new Walk(store, options).run(subject);
}

class Walk {
  readonly #store: GraphSource;
  readonly #options: Required<Omit<WalkOptions, 'onFound'>> & Pick<WalkOptions, 'onFound'>;
  /** Requests that are not sent yet can be dropped when a limit is reached. The store's own limit is lower. */
  readonly #slots = pLimit(64);
  readonly #first = new Map<Digest, PendingNode>();
  readonly #notes = new Set<string>();
  /** Nodes without a listing request, because the list of tags shows no fallback tag for them. */
  readonly #passedOver: PendingNode[] = [];
  #nodes = 1;
  #bytes = 0;
  #manifests = 0;
  #present = true;
  #complete = true;
  #subjectLimit: string | undefined;
  #listing: SubjectListing | undefined;
  #fallback = false;
  #tags: Promise<TagList | undefined> | undefined;

  constructor(store: GraphSource, options: WalkOptions) {
    this.#store = store;
    this.#options = { ...DEFAULTS, legacyTags: true, ofReferrers: true, ...options };
  }

  async run(subject: string | Descriptor | Manifest): Promise<Graph> {
    if (this.#options.legacyTags) this.#tags = TagList.read(this.#store);
    // Both are waited for: whichever fails first, a rejection of the other one is handled.
    const [graph] = await Promise.all([this.#walk(subject), this.#tags]);
    return graph;
  }

  async #walk(subject: string | Descriptor | Manifest): Promise<Graph> {
    const root = await this.#root(subject);
    let wave = this.#admit([root]);
    for (let first = true; wave.length > 0; first = false) {
      if (!first && this.#fallback && wave.length > LIST_TAGS_FROM) this.#tags ??= TagList.read(this.#store);
      const tags = first ? undefined : await this.#tags;
      const found = await Promise.all(wave.map((node) => this.#visit(node, tags)));
      const passedOver = tags?.isTrusted() === false ? this.#passedOver.splice(0) : [];
      found.push(...(await Promise.all(passedOver.map((node) => this.#list(node, undefined)))));
      wave = this.#admit(found.flat());
    }
    return {
      reference: `${this.#store.location}@${root.descriptor.digest}`,
      present: this.#present,
      complete: this.#complete,
      ...(this.#subjectLimit !== undefined && { subjectLimit: this.#subjectLimit }),
      ...(this.#listing !== undefined && { listing: this.#listing }),
      root: this.#finish(root),
      notes: [...this.#notes],
    };
  }

  /** The root. Only a tag must be resolved before the first wave, to know the digest. */
  async #root(subject: string | Descriptor | Manifest): Promise<PendingNode> {
    const place = { role: 'subject', via: 'subject', parent: undefined, level: 0 } as const;
    if (typeof subject === 'string') {
      const digest = parseDigest(subject);
      if (digest !== undefined) return pendingNode({ mediaType: '', digest, size: 0 }, place);
    }
    const manifest =
      typeof subject === 'string' ? await this.#store.manifest(subject) : 'bytes' in subject ? subject : undefined;
    if (manifest === undefined) return pendingNode(subject as Descriptor, place);
    const root = pendingNode(manifest.descriptor, place);
    root.content = this.#parse(manifest);
    return root;
  }

  /** Adds new nodes to their parents, in order. Returns those to visit. */
  #admit(nodes: readonly PendingNode[]): PendingNode[] {
    const wave: PendingNode[] = [];
    for (const node of nodes) {
      const { digest } = node.descriptor;
      if (node.parent && isAncestor(digest, node.parent)) {
        this.#notes.add(`${digest} refers to itself through its referrers; the cycle was cut`);
        continue;
      }
      if (node.parent) siblingsOf(node, node.parent).push(node);
      const found = this.#options.onFound && evidenceOf(node);
      if (found) this.#options.onFound?.(found);
      if (this.#first.has(digest)) continue;
      this.#first.set(digest, node);
      wave.push(node);
      // The entries of an index that is read already do not wait for the next wave.
      if (node.content) wave.push(...this.#admit(this.#entries(node)));
    }
    return wave;
  }

  /** The children of one node. Its listing, its manifest and its cosign tags are requested in parallel. */
  async #visit(node: PendingNode, tags: TagList | undefined): Promise<readonly PendingNode[]> {
    const known = node.content !== undefined;
    const [entries, referrers, legacy] = await Promise.all([
      needsManifest(node) ? this.#slots(() => this.#read(node)) : [],
      this.#slots(() => this.#list(node, tags)),
      this.#legacy(node),
    ]);
    return [...(known ? [] : entries), ...referrers, ...legacy];
  }

  /** Reads a node's manifest. Returns the entries of an index. */
  async #read(node: PendingNode): Promise<readonly PendingNode[]> {
    if (this.#isFull()) return [];
    // Counted before the request: a list may name any number of manifests that do not exist.
    this.#manifests += 1;
    const { digest } = node.descriptor;
    let manifest: Manifest;
    try {
      manifest = await this.#store.manifest(digest);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'not-found') throw error;
      if (node.role === 'subject') this.#present = false;
      else this.#notes.add(`${digest} is listed but is not in the store`);
      return [];
    }
    const content = this.#parse(manifest);
    node.content = content;
    if (node.role === 'referrer' && content.subject?.digest !== node.parent?.descriptor.digest) {
      this.#notes.add(`${digest} is listed for ${node.parent?.descriptor.digest} but does not name it as its subject`);
    }
    if (node.role === 'subject') node.descriptor = { ...node.descriptor, ...manifest.descriptor };
    return this.#entries(node);
  }

  #parse(manifest: Manifest): ManifestContent {
    this.#bytes += manifest.bytes.byteLength;
    return parseManifest(manifest, this.#store.location);
  }

  #entries(node: PendingNode): readonly PendingNode[] {
    const nodes = entriesOf(node, node.content?.manifests ?? []);
    if (nodes.length > 0 && node.nesting > MAX_INDEX_NESTING) {
      this.#leaveOut(`nested indexes were followed to the limit of ${MAX_INDEX_NESTING} levels only`);
      return [];
    }
    return nodes.filter((entry) => this.#claim(entry.descriptor));
  }

  /** The referrers of a node, unless it is at the maximum depth or is known to have none. */
  async #list(node: PendingNode, tags: TagList | undefined): Promise<readonly PendingNode[]> {
    const { digest } = node.descriptor;
    if (node.level > 0 && !this.#options.ofReferrers) return [];
    if (node.level >= this.#options.depth) {
      this.#leaveOut(`referrers were followed to the limit of ${this.#options.depth} levels only`);
      return [];
    }
    if (this.#fallback && tags?.excludes(digest) && !isImage(node)) {
      this.#passedOver.push(node);
      return [];
    }
    const found = new Map<Digest, PendingNode>();
    if (this.#isFull()) return [];
    try {
      let pages = 0;
      let hasApi = false;
      for await (const { via, referrers } of this.#store.referrers(digest)) {
        this.#recordPage(node, via, found.size, ++pages);
        hasApi ||= via === 'api';
        await this.#learn(digest, via, referrers.length);
        const place = { role: 'referrer', via, parent: node, level: node.level + 1 } as const;
        for (const descriptor of referrers) {
          if (found.has(descriptor.digest)) continue;
          if (!this.#claim(descriptor)) {
            if (node.role === 'subject') this.#subjectLimit = this.#limitReached();
            return [...found.values()];
          }
          found.set(descriptor.digest, pendingNode(descriptor, place));
        }
      }
      if (hasApi) await this.#noteTag(digest, found.values());
    } catch (error) {
      // A list beyond the bounds of the store is incomplete, as one beyond those of the walk is.
      if (!(error instanceof StoreError) || error.code !== 'limit-exceeded') throw error;
      this.#leaveOut(error.message);
      if (node.role === 'subject') this.#subjectLimit = error.detail;
    }
    return [...found.values()];
  }

  /** Called before the entries of each page of a list; `before` is the number of entries on earlier pages. */
  #recordPage(node: PendingNode, via: SubjectListing['via'], before: number, page: number): void {
    const isSubject = node.role === 'subject';
    if (page === 1 && isSubject) this.#listing = { via };
    // Entries that only the fallback tag has are no second page of the API.
    if (page !== 2 || (this.#listing !== undefined && via !== this.#listing.via)) return;
    node.firstPage = before;
    if (isSubject) this.#listing = { via, firstPage: before };
  }

  /** A layout, which costs no requests, lists referrers by subject as well as by fallback tag, so no node is skipped. */
  async #learn(digest: Digest, via: PendingNode['via'], count: number): Promise<void> {
    if (via === 'fallback-tag' && this.#store.traffic().requests > 0) {
      this.#fallback = true;
      if (count > 0) (await this.#tags)?.confirm(digest);
    }
  }

  /** Entries that only the tag has are in the list if the store has read the tag. */
  async #noteTag(digest: Digest, nodes: Iterable<PendingNode>): Promise<void> {
    let tagOnly = 0;
    for (const node of nodes) {
      if (node.via !== 'fallback-tag') continue;
      node.tagOnly = true;
      tagOnly += 1;
    }
    const tag = referrersTag(digest);
    if (tagOnly > 0) {
      const count = tagOnly === 1 ? '1 referrer is' : `${tagOnly} referrers are`;
      this.#notes.add(
        `${count} only in the tag ${tag}, which clients of the registry's referrers API do not read; list them with \`oci-evidence reconcile\``,
      );
    } else if ((await this.#tags)?.hasReferrersTag(digest)) {
      this.#notes.add(
        `the tag ${tag} exists although the registry has the referrers API; compare both with \`oci-evidence reconcile\``,
      );
    }
  }

  /** The cosign tags of a node. Without a list of tags they are requested for the subject and its platforms only. */
  async #legacy(node: PendingNode): Promise<readonly PendingNode[]> {
    const { legacyTags, depth, ofReferrers } = this.#options;
    if (!legacyTags || node.level >= depth || (node.level > 0 && !ofReferrers)) return [];
    const { digest } = node.descriptor;
    const tags = await this.#tags;
    const suffixes = tags?.cosignSuffixes(digest) ?? (isImage(node) ? COSIGN_SUFFIXES : []);
    const found = await Promise.all(suffixes.map((suffix) => this.#slots(() => this.#legacyOne(node, suffix))));
    return found.flatMap((each) => each ?? []);
  }

  async #legacyOne(parent: PendingNode, suffix: CosignSuffix): Promise<PendingNode | undefined> {
    if (this.#isFull()) return undefined;
    try {
      const manifest = await this.#store.manifest(cosignTag(parent.descriptor.digest, suffix));
      const place = { role: 'cosign', via: 'cosign-tag', parent, level: parent.level + 1, suffix } as const;
      const node = pendingNode(manifest.descriptor, place);
      node.content = this.#parse(manifest);
      return this.#claim(manifest.descriptor) ? node : undefined;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'not-found') return undefined;
      throw error;
    }
  }

  /** Counts a node when it is found, not after its wave, because all listings of a wave share the limit. */
  #claim({ annotations }: Descriptor): boolean {
    if (this.#isFull()) return false;
    this.#nodes += 1;
    this.#bytes += annotations === undefined ? 0 : JSON.stringify(annotations).length;
    return true;
  }

  #leaveOut(note: string): void {
    this.#complete = false;
    this.#notes.add(note);
  }

  #isFull(): boolean {
    const limit = this.#limitReached();
    if (limit !== undefined) this.#leaveOut(`the walk ended at the ${limit}; the rest is not shown`);
    return limit !== undefined;
  }

  #limitReached(): string | undefined {
    const { maxNodes, maxBytes, maxManifests } = this.#options;
    const limits = [
      [this.#nodes, maxNodes, 'nodes'],
      [this.#bytes, maxBytes, 'bytes'],
      [this.#manifests, maxManifests, 'manifests read'],
    ] as const;
    const reached = limits.find(([count, limit]) => count >= limit);
    return reached && `limit of ${reached[1]} ${reached[2]}`;
  }

  #finish(node: PendingNode): GraphNode {
    return {
      ...nodeOf(node, this.#first.get(node.descriptor.digest)),
      manifests: node.manifests.map((entry) => this.#finish(entry)),
      referrers: node.referrers.map((referrer) => this.#finish(referrer)),
    };
  }
}

/** The subject or a platform's manifest, which are always requested, whatever the list of tags says. */
function isImage({ role }: PendingNode): boolean {
  return role === 'subject' || role === 'entry';
}

function siblingsOf({ role }: PendingNode, parent: PendingNode): PendingNode[] {
  return role === 'referrer' || role === 'cosign' ? parent.referrers : parent.manifests;
}
