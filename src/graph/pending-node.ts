// Owns the nodes of a walk in progress, completed as listings and manifests are read.
import { attestationEntries, isAttestationEntry } from '../evidence/attestation-entries.ts';
import {
  isMessageSignature,
  kindOfPredicate,
  kindOfReferrer,
  needsPredicate,
  predicateTypeShown,
} from '../evidence/classify.ts';
import type { Kind } from '../evidence/kinds.ts';
import {
  type Annotations,
  artifactTypeOf,
  type Descriptor,
  type ManifestContent,
  platformName,
} from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { ANNOTATION, isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import { type CosignSuffix, cosignTag } from '../oci/referrers-tag.ts';
import type { ListedReferrer } from '../oci/store.ts';
import type { FoundEvidenceNode, FoundVia, GraphNode } from './model.ts';

/** Config media types, which registries list as the artifact type of a manifest without one. They reveal no kind. */
const GENERIC_TYPES: ReadonlySet<string> = new Set([MEDIA_TYPE.empty, MEDIA_TYPE.config, MEDIA_TYPE.dockerConfig]);

export type Role = 'subject' | 'entry' | 'attestation' | 'referrer' | 'cosign';

export interface PendingNode {
  readonly role: Role;
  readonly via: FoundVia;
  readonly parent: PendingNode | undefined;
  /** Levels of referrers above it. Entries of an index are on the level of the index. */
  readonly level: number;
  /** How many indexes contain it. */
  readonly nesting: number;
  readonly suffix?: CosignSuffix;
  descriptor: ListedReferrer;
  content: ManifestContent | undefined;
  platform: string | null;
  /** Referrers on the first page of its list, if there are more pages. */
  firstPage?: number;
  /** Found in the fallback tag only, although there is a referrers API. */
  tagOnly?: true;
  /** Of an attestation manifest: the image that it is about. */
  image?: Digest;
  manifests: PendingNode[];
  referrers: PendingNode[];
}

export function pendingNode(
  descriptor: ListedReferrer,
  place: Pick<PendingNode, 'role' | 'via' | 'parent' | 'level'> & { readonly suffix?: CosignSuffix },
): PendingNode {
  const platform = place.role === 'entry' && descriptor.platform ? platformName(descriptor.platform) : null;
  const nesting = place.role === 'entry' || place.role === 'attestation' ? (place.parent?.nesting ?? 0) + 1 : 0;
  return { ...place, nesting, descriptor, content: undefined, platform, manifests: [], referrers: [] };
}

/** The entries of an index as nodes. An attestation gets the name of the platform that it is about. */
export function entriesOf(node: PendingNode, entries: readonly Descriptor[]): readonly PendingNode[] {
  const images = new Map(attestationEntries(entries).map(({ manifest, image }) => [manifest, image]));
  return entries.map((descriptor) => {
    const role = isAttestationEntry(descriptor) ? 'attestation' : 'entry';
    const entry = pendingNode(descriptor, { role, via: 'index', parent: node, level: node.level });
    const image = images.get(descriptor);
    if (image !== undefined) entry.image = image.digest;
    if (image?.platform !== undefined) entry.platform = platformName(image.platform);
    return entry;
  });
}

/** The node as evidence; undefined for an image, an index, and an attestation manifest about something else. */
export function evidenceOf(node: PendingNode): FoundEvidenceNode | undefined {
  const { descriptor, role, via, parent, image } = node;
  if (role === 'attestation') {
    return image && { descriptor, subject: image, platform: node.platform, via: 'attestation' };
  }
  if (parent === undefined || via === 'subject' || role === 'entry') return undefined;
  let about: PendingNode | undefined = parent;
  while (about !== undefined && about.role !== 'entry' && about.role !== 'attestation') about = about.parent;
  return { descriptor, subject: parent.descriptor.digest, platform: about?.platform ?? null, via };
}

/**
 * Whether the manifest itself must be read: that of an index for its entries, of an attestation for its predicates, and of
 * a listed referrer if the listing does not reveal its kind (no artifact type, as in fallback indexes of old clients; a
 * config media type instead; a bundle or statement without its predicate type).
 */
export function needsManifest({ content, descriptor, role }: PendingNode): boolean {
  if (content !== undefined) return false;
  if (role === 'subject' || role === 'attestation' || isIndex(descriptor.mediaType)) return true;
  if (role !== 'referrer') return false;
  const { artifactType, annotations } = descriptor;
  if (artifactType === undefined || GENERIC_TYPES.has(artifactType)) return true;
  if (isMessageSignature({ artifactType, ...(annotations && { annotations }) })) return false;
  return needsPredicate(artifactType) && predicateTypeShown(annotations) === undefined;
}

export function isAncestor(digest: Digest, of: PendingNode): boolean {
  for (let node: PendingNode | undefined = of; node !== undefined; node = node.parent) {
    if (node.descriptor.digest === digest) return true;
  }
  return false;
}

/** The finished node. A manifest's own fields take precedence over those of a listing. `first` is the same digest elsewhere. */
export function nodeOf(node: PendingNode, first: PendingNode | undefined): GraphNode {
  const { descriptor, role, via, platform, parent, suffix } = node;
  const content = node.content ?? first?.content;
  const artifactType = (content && artifactTypeShown(content)) ?? descriptor.artifactType ?? null;
  const annotations: Annotations = { ...descriptor.annotations, ...content?.annotations };
  const predicateTypes = predicateTypesOf(annotations, content);
  return {
    digest: descriptor.digest,
    mediaType: descriptor.mediaType,
    artifactType: role === 'cosign' ? null : artifactType,
    listedType: role === 'referrer' ? listedTypeOf(descriptor) : null,
    kind: kindOf(node, artifactType, annotations, predicateTypes),
    predicateTypes,
    size: descriptor.size,
    created: annotations[ANNOTATION.created] ?? null,
    annotations,
    platform,
    via,
    ...(node.tagOnly && { tagOnly: node.tagOnly }),
    ...(parent && suffix && { tag: cosignTag(parent.descriptor.digest, suffix) }),
    manifests: [],
    referrers: [],
    ...(role === 'entry' && node.firstPage !== undefined && { firstPage: node.firstPage }),
  };
}

function listedTypeOf({ listedType, artifactType }: ListedReferrer): string | null {
  return listedType === undefined ? (artifactType ?? null) : listedType;
}

function kindOf(
  { role, suffix, parent }: PendingNode,
  artifactType: string | null,
  annotations: Annotations,
  predicateTypes: readonly string[],
): Kind | null {
  const attested = (): Kind => predicateTypes.map(kindOfPredicate).find((kind) => kind !== undefined) ?? 'custom';
  if (role === 'attestation') return attested();
  if (role === 'cosign') return suffix === 'sig' ? 'signature' : suffix === 'sbom' ? 'sbom' : attested();
  if (role === 'referrer') {
    const kind = kindOfReferrer({ artifactType, annotations });
    return kind === 'custom' ? attested() : kind;
  }
  // An entry is part of its index and has no kind of its own. The subject may be evidence itself.
  const shown =
    artifactType === null || GENERIC_TYPES.has(artifactType) ? 'custom' : kindOfReferrer({ artifactType, annotations });
  return parent === undefined && shown !== 'custom' ? shown : null;
}

function predicateTypesOf(annotations: Annotations, content: ManifestContent | undefined): readonly string[] {
  const own = predicateTypeShown(annotations);
  const layers = content?.layers.map((layer) => predicateTypeShown(layer.annotations)) ?? [];
  return [...new Set([own, ...layers].filter((type) => type !== undefined))];
}

/** The artifact type without config media types, which registries list for manifests without an artifact type. */
function artifactTypeShown(content: ManifestContent): string | undefined {
  const type = artifactTypeOf(content);
  return content.artifactType === undefined && type !== undefined && GENERIC_TYPES.has(type) ? undefined : type;
}
