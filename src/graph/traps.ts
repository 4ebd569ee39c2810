// Owns the table of traps: evidence that a well-known reader does not find, or takes for something else, and what to do.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { isIndex } from '../oci/media-types.ts';
import type { Graph, GraphNode } from './model.ts';
import {
  count,
  type GraphView,
  isBundle,
  isCosignBundle,
  isListedAsBundle,
  isSigned,
  legacyOf,
  trivyCandidates,
  viewOf,
} from './reader-view.ts';

export interface TrapRow {
  /** When it applies, for docs/visibility.md. */
  readonly when: string;
  /** What the reader does, without a full stop; undefined where the trap does not apply. */
  says(view: GraphView): string | undefined;
  /** What to do, an imperative without a full stop. */
  readonly remedy: string;
}

/** Kyverno, pkg/cosign/sigstore.go: a ClusterPolicy rejects every image with more referrers, of whatever type. */
export const KYVERNO_MAX_REFERRERS = 50;
/** The same file: a bundle that is larger rejects the image. */
export const KYVERNO_MAX_BUNDLE = 10_000_000;

export const TRAPS = {
  'hidden-signature': {
    when: 'an image has a Sigstore bundle and a signature under the `.sig` tag',
    says: (view) =>
      hidesTags(view) && legacyOf(view, 'sig').length > 0
        ? `${bundles(view)} the signature in the .sig tag from cosign 3, ImageValidatingPolicies and Conforma: \`cosign verify --key\` with the key of the tag fails`
        : undefined,
    remedy:
      'sign the image as a bundle too, with the key of the tag (`sign-image` with `signing-key`, or `cosign sign --key`)',
  },
  'hidden-attestation': {
    when: 'an image has a Sigstore bundle and attestations under the `.att` tag',
    says: (view) =>
      hidesTags(view) && legacyOf(view, 'att').length > 0
        ? `${bundles(view)} the attestations in the .att tag from cosign 3, ImageValidatingPolicies and Conforma`
        : undefined,
    remedy: 'attach the attestations as bundles too (`collect: cosign`)',
  },
  'too-many-referrers': {
    when: `an image has more than ${KYVERNO_MAX_REFERRERS} referrers of any type`,
    says: ({ firstPage }) =>
      firstPage.length > KYVERNO_MAX_REFERRERS
        ? `${firstPage.length} referrers: a Kyverno ClusterPolicy rejects images with more than ${KYVERNO_MAX_REFERRERS}, whatever their type`
        : undefined,
    remedy:
      'delete those that are not needed (`oci-evidence prune`), or attach evidence to the manifests of the platforms',
  },
  'too-large-bundle': {
    when: 'a Sigstore bundle is larger than 10 MB',
    says: (view) => {
      const large = view.bundles.filter((node) => isListedAsBundle(node) && bundleSize(node) > KYVERNO_MAX_BUNDLE);
      return large.length === 0
        ? undefined
        : `${count(large.length, 'bundle')} larger than 10 MB (${large.map(nameOf).join(', ')}): a Kyverno ClusterPolicy rejects the image`;
    },
    remedy: 'lower `max-embedded-size`, so that the bundle refers to the document instead of holding it',
  },
  'first-sbom': {
    when: 'an image has several SBOMs that Trivy can read, or another document with the media type of an SBOM',
    says: (view) => {
      const candidates = trivyCandidates(view);
      const [first] = candidates;
      if (first === undefined) return undefined;
      if (first.kind !== 'sbom')
        return `Trivy takes ${nameOf(first)} as the SBOM of the image, although it is not an SBOM, because it is the first in the list with that media type`;
      const documents = new Set(candidates.filter(({ kind }) => kind === 'sbom').map(documentOf));
      return documents.size > 1
        ? `Trivy takes ${nameOf(first)} as the SBOM of the image, because it is the first of ${documents.size} SBOMs in the list`
        : undefined;
    },
    remedy:
      'delete the others (`oci-evidence prune`), or pass the right one to Trivy as a file (`oci-evidence get`, then `trivy sbom`)',
  },
  'on-platforms': {
    when: 'evidence is attached to the manifests of the platforms of a multi-platform image',
    says: ({ graph, onPlatforms }) => {
      const platforms = graph.root.manifests.filter(({ kind, referrers }) => kind === null && referrers.length > 0);
      if (!isIndex(graph.root.mediaType) || onPlatforms.length === 0) return undefined;
      return `${count(onPlatforms.length, 'referrer')} on the manifests of ${platforms.length === 1 ? '1 platform' : `${platforms.length} platforms`}: cosign, gh, Trivy and Kyverno do not find ${onPlatforms.length === 1 ? 'it' : 'them'} by the tag or the digest of the index`;
    },
    remedy: 'pass the digest of the platform to the tool',
  },
  'later-pages': {
    when: 'the registry lists the referrers of an image on several pages',
    says: ({ listed, firstPage }) => {
      const unread = listed.slice(firstPage.length);
      return unread.length === 0
        ? undefined
        : `${count(unread.length, 'referrer')} beyond the first page of the list, which has ${firstPage.length} of ${listed.length}: cosign, gh, Trivy, Kyverno, policy-controller and Conforma read that page only`;
    },
    remedy:
      'delete referrers that are not needed (`oci-evidence prune`), or attach evidence to the manifests of the platforms',
  },
} as const satisfies Record<string, TrapRow>;

export type TrapName = keyof typeof TRAPS;

export interface Trap {
  readonly trap: TrapName;
  /** Where it applies: the digest of the image or of a platform's manifest. */
  readonly subject: GraphNode['digest'];
  /** `os/architecture[/variant]` if it applies to a platform. */
  readonly platform: string | null;
  /** What the reader does, without a full stop. */
  readonly says: string;
  readonly remedy: string;
}

/** The traps of the image and of each of its platforms, in the order of the table. */
export function trapsOf(graph: Graph): readonly Trap[] {
  const images = graph.root.manifests.filter(({ kind }) => kind === null);
  const views = [graph, ...images.map((node) => graphAt(graph, node))].map(viewOf);
  return (Object.keys(TRAPS) as TrapName[]).flatMap((trap) => {
    const row: TrapRow = TRAPS[trap];
    return views.flatMap((view) => {
      const says = row.says(view);
      const { digest, platform } = view.graph.root;
      return says === undefined ? [] : [{ trap, subject: digest, platform, says, remedy: row.remedy }];
    });
  });
}

/** One sentence with the platform and the remedy, without a full stop. */
export function trapText({ platform, says, remedy }: Trap): string {
  return `${platform === null ? '' : `${platform}: `}${says}; ${remedy}`;
}

/** The part of the graph that a reader of one index entry finds. */
function graphAt({ listing, ...graph }: Graph, root: GraphNode): Graph {
  const { firstPage } = root;
  return {
    ...graph,
    root,
    ...(listing && { listing: { via: listing.via, ...(firstPage !== undefined && { firstPage }) } }),
  };
}

const hidesTags = (view: GraphView): boolean => view.bundles.some(isCosignBundle);

function bundles(view: GraphView): string {
  const usable = view.bundles.filter(isCosignBundle);
  const attestations = usable.every((node) => !isSigned(node)) ? ' (attestations only)' : '';
  return usable.length === 1
    ? `the Sigstore bundle${attestations} hides`
    : `${usable.length} Sigstore bundles${attestations} hide`;
}

/** Known only if the manifest was read for its documents, or if the bundle is planned. */
function bundleSize({ documents = [] }: GraphNode): number {
  return Math.max(0, ...documents.map(({ size }) => size));
}

/** A document and the bundle that signs it count once: both have the time and the producer of the document. */
function documentOf({ digest, annotations, created }: GraphNode): string {
  return created === null ? digest : JSON.stringify([created, annotations[EVIDENCE_ANNOTATION.producer] ?? '']);
}

function nameOf(node: GraphNode): string {
  const what = isBundle(node) ? 'the bundle' : 'the document';
  return node.planned ? `${what} of this run` : `${what} ${node.digest}`;
}
