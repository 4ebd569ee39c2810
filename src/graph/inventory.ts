// Owns the inventory of a repository or image as plain data: its manifests, and which of them depend on which. Pure.
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { COSIGN_SUFFIXES, isReferrersTag } from '../oci/referrers-tag.ts';

/**
 * `image`: an image, an index, or an entry of one. `fallback-tag`: the index of a subject's referrers. `cosign-tag`: evidence
 * under `sha256-….sig|att|sbom`.
 */
export type InventoryRole = 'image' | 'referrer' | 'cosign-tag' | 'fallback-tag';

export interface InventoryNode {
  readonly descriptor: Descriptor;
  readonly role: InventoryRole;
  readonly tags: readonly string[];
  /** Entries of an image index. */
  readonly entries: readonly Digest[];
  /** Of a referrer: what it is attached to. Of a fallback or cosign tag: the digest in its name. */
  readonly subject: Digest | null;
  /** `os/architecture[/variant]` of the image that it is or is attached to. */
  readonly platform: string | null;
  /** When the registry received it, in milliseconds since 1970, if the registry says so. */
  readonly pushed?: number;
}

export interface Inventory {
  /** `registry/repository` or `oci-layout:PATH`. */
  readonly location: string;
  readonly nodes: ReadonlyMap<Digest, InventoryNode>;
  /** Subjects of evidence that are not in the store. */
  readonly missing: ReadonlySet<Digest>;
  /** All tags with their digests; empty if only one image was read. */
  readonly tags: ReadonlyMap<string, Digest>;
  readonly notes: readonly string[];
}

/** The digest in the name of a fallback tag or cosign tag; undefined for any other tag. */
export function taggedSubject(tag: string): { readonly subject: Digest; readonly isCosign: boolean } | undefined {
  const dot = tag.indexOf('.');
  const name = dot < 0 ? tag : tag.slice(0, dot);
  const suffix = dot < 0 ? undefined : tag.slice(dot + 1);
  const isCosign = COSIGN_SUFFIXES.some((one) => one === suffix);
  if (suffix !== undefined && !isCosign) return undefined;
  if (!isReferrersTag(name) || !name.startsWith('sha256-')) return undefined;
  return { subject: name.replace('-', ':') as Digest, isCosign };
}

/** What depends on each digest: its evidence, with the tags that hold or list it. */
export function dependentsOf(nodes: Iterable<InventoryNode>): ReadonlyMap<Digest, readonly InventoryNode[]> {
  const dependents = new Map<Digest, InventoryNode[]>();
  for (const node of nodes) {
    if (node.subject === null) continue;
    const list = dependents.get(node.subject);
    if (list === undefined) dependents.set(node.subject, [node]);
    else list.push(node);
  }
  return dependents;
}

/** Everything that belongs to the roots: entries of indexes, and evidence at every level. */
export function reachableFrom(roots: Iterable<Digest>, { nodes }: Pick<Inventory, 'nodes'>): ReadonlySet<Digest> {
  const dependents = dependentsOf(nodes.values());
  const reached = new Set<Digest>();
  const open = [...roots];
  for (let digest = open.pop(); digest !== undefined; digest = open.pop()) {
    if (reached.has(digest)) continue;
    reached.add(digest);
    open.push(...(nodes.get(digest)?.entries ?? []));
    for (const { descriptor } of dependents.get(digest) ?? []) open.push(descriptor.digest);
  }
  return reached;
}

/** Images with a tag of their own. */
export function taggedImages({ nodes }: Pick<Inventory, 'nodes'>): readonly InventoryNode[] {
  return [...nodes.values()].filter(({ tags }) => tags.some((tag) => taggedSubject(tag) === undefined));
}

/** Levels of evidence above a node: 0 for an image. A cycle, which only a false list can have, ends the count. */
export function levelOf(node: InventoryNode, nodes: Inventory['nodes']): number {
  const seen = new Set<Digest>();
  let level = 0;
  for (let at: InventoryNode | undefined = node; at !== undefined && at.subject !== null; ) {
    if (seen.has(at.descriptor.digest)) break;
    seen.add(at.descriptor.digest);
    level += 1;
    at = nodes.get(at.subject);
  }
  return level;
}
