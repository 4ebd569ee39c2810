// Plans a copy: which manifests, blobs and tags the destination lacks. Pure.
import type { Descriptor, ManifestContent } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import type { DestinationState } from './destination.ts';
import type { CopyNode, CopySource } from './source.ts';

/**
 * `copy`: it does not exist, or not under its cosign tag. `list`: it exists but is not listed for its subject. `none`:
 * nothing to do. `conflict`: its cosign tag holds other signatures, which a copy would overwrite.
 */
export type CopyAction = 'copy' | 'list' | 'none' | 'conflict';

export interface PlannedManifest {
  readonly node: CopyNode;
  readonly action: CopyAction;
}

export interface PlannedTag {
  readonly tag: string;
  /** The digest that the tag points to now, if it exists. */
  readonly before: Digest | undefined;
}

export interface CopyPlan {
  /** The locations of the two stores. */
  readonly from: string;
  readonly to: string;
  readonly root: Descriptor;
  /** In the order of the source: subjects before their referrers. */
  readonly manifests: readonly PlannedManifest[];
  /** The blobs of the manifests to copy, without duplicates. Some of them may exist at the destination. */
  readonly blobs: readonly Descriptor[];
  readonly tags: readonly PlannedTag[];
  readonly notes: readonly string[];
}

/** Layers that registries do not store. */
const FOREIGN_LAYER = /\.nondistributable\.|\.foreign\./;

export function planCopy(source: CopySource, destination: DestinationState, tags: readonly string[]): CopyPlan {
  const manifests = [...source.nodes.values()].map((node) => ({ node, action: actionFor(node, destination) }));
  const copied = manifests.filter(({ action }) => action === 'copy');
  return {
    from: source.location,
    to: destination.location,
    root: source.root,
    manifests,
    blobs: [...blobsOf(copied.map(({ node }) => node.content)).values()],
    tags: [...new Set(tags)].map((tag) => ({ tag, before: destination.tags.get(tag) })),
    notes: source.notes,
  };
}

/** The blobs of one manifest that must be copied. */
export function blobsIn({ config, layers }: ManifestContent): readonly Descriptor[] {
  const all = config === undefined ? layers : [config, ...layers];
  return all.filter(({ mediaType }) => !FOREIGN_LAYER.test(mediaType));
}

function blobsOf(contents: readonly ManifestContent[]): ReadonlyMap<Digest, Descriptor> {
  return new Map(contents.flatMap((content) => blobsIn(content).map((blob) => [blob.digest, blob] as const)));
}

function actionFor(node: CopyNode, { present, listed, cosign }: DestinationState): CopyAction {
  const { digest } = node.manifest.descriptor;
  const others = node.tags.map((tag) => cosign.get(tag)).filter((held) => held?.digest !== digest);
  if (others.some((held) => held !== undefined && !holdsAll(node.content, held.content))) {
    const all = node.tags.every((tag) => cosign.has(tag) && holdsAll(cosign.get(tag)?.content, node.content));
    return all ? 'none' : 'conflict';
  }
  if (!present.has(digest) || others.length > 0) return 'copy';
  return node.listedFor === undefined || listed.has(digest) ? 'none' : 'list';
}

/** Whether a manifest has every layer of another one. cosign stores further signatures under a tag as layers. */
function holdsAll(content: ManifestContent | undefined, other: ManifestContent): boolean {
  const layers = new Set(content?.layers.map(({ digest }) => digest));
  return other.layers.every(({ digest }) => layers.has(digest));
}
