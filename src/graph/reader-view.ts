// Selects from a graph the parts that its readers distinguish, and the caveats that several readers share.
import { isBundleType, isMessageSignature } from '../evidence/classify.ts';
import { isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import { type Graph, type GraphNode, nodesOf } from './model.ts';

/** The parts of a graph that readers distinguish. */
export interface GraphView {
  readonly graph: Graph;
  /** Listed referrers of the subject itself, in the order of the list, for clients that follow the specification. */
  readonly listed: readonly GraphNode[];
  /** Those of them on the first page: go-containerregistry reads no other. */
  readonly firstPage: readonly GraphNode[];
  /** Sigstore bundles on the first page. */
  readonly bundles: readonly GraphNode[];
  /** The subject's evidence under cosign's tags. */
  readonly legacy: readonly GraphNode[];
  /** BuildKit's attestation manifests in the index. */
  readonly attestations: readonly GraphNode[];
  /** Referrers of the platform manifests of an index. */
  readonly onPlatforms: readonly GraphNode[];
}

export const COSIGN_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Trivy compares these exactly, including parameters. */
const TRIVY_TYPES: readonly string[] = ['application/vnd.cyclonedx+json', 'application/spdx+json'];
/** Bundles before 0.3, which cosign ignores. */
const OLD_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[12])?\+json/;

export function viewOf(graph: Graph): GraphView {
  const { root, listing } = graph;
  const referrers = root.referrers.map(opened);
  const all = referrers.filter((node) => node.via !== 'cosign-tag');
  const listed = listing?.via === 'api' ? all.filter((node) => node.via === 'api') : all;
  const firstPage = listed.slice(0, listing?.firstPage ?? listed.length);
  const platforms = [...nodesOf(graph)].filter(({ relation, node }) => relation === 'entry' && node.kind === null);
  return {
    graph,
    listed,
    firstPage,
    bundles: firstPage.filter(isBundle),
    legacy: referrers.filter((node) => node.via === 'cosign-tag'),
    attestations: root.manifests.filter((node) => node.kind !== null),
    onPlatforms: platforms.flatMap(({ node }) => node.referrers),
  };
}

/** Readers open a bundle without annotations. What is in it is known here only if its document was read. */
function opened(node: GraphNode): GraphNode {
  const types = (node.documents ?? []).flatMap(({ predicateType }) => predicateType ?? []);
  if (node.predicateTypes.length > 0 || types.length === 0) return node;
  return { ...node, predicateTypes: types, kind: node.documents?.[0]?.kind ?? node.kind };
}

export function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}

export const isSigned = (node: GraphNode): boolean =>
  isSignature(node) || node.predicateTypes.includes(COSIGN_SIGNATURE);
export const isSignature = (node: GraphNode): boolean =>
  isMessageSignature({ artifactType: node.artifactType, annotations: node.annotations });
export const isBundle = (node: GraphNode): boolean => isBundleType(node.artifactType ?? '');
export const isListedAsBundle = (node: GraphNode): boolean => isBundleType(node.listedType ?? '');
export const isCosignBundle = (node: GraphNode): boolean => !OLD_BUNDLE.test(node.artifactType ?? '');
export const tagEnding = (node: GraphNode): 'sig' | 'att' | 'sbom' =>
  node.predicateTypes.length > 0 ? 'att' : node.kind === 'signature' ? 'sig' : 'sbom';
export const legacyOf = (view: GraphView, ending: 'sig' | 'att'): readonly GraphNode[] =>
  view.legacy.filter((node) => tagEnding(node) === ending);
/** Verified with a key; a signature that was not verified may be of either sort. */
export const isKeySigned = (node: GraphNode): boolean =>
  (node.documents ?? []).some(({ signature }) => signature.state === 'verified' && signature.signer.startsWith('key '));

/** If an image has any bundle, cosign 3 reads only bundles, whatever their predicate type. */
export function unreadTag(view: GraphView, ending: 'sig' | 'att', who = 'cosign 3'): readonly string[] {
  if (!view.bundles.some(isCosignBundle) || legacyOf(view, ending).length === 0) return [];
  return [`${who} ignores the .${ending} tag because the image has a bundle; attach its content as a bundle too`];
}

/** `wanted` are the entries that the reader would use on a later page. */
export function laterPages({ listed, firstPage }: GraphView, who: string, wanted = isBundle): readonly string[] {
  const unread = listed.slice(firstPage.length).filter(wanted).length;
  if (unread === 0) return [];
  return [
    `${who} reads only the first page of the referrers list, which has ${firstPage.length} of ${listed.length} entries, and misses ${unread}; delete referrers that are not needed, or attach them to the platforms`,
  ];
}

export function listedWithOtherType({ bundles }: GraphView, who: string): readonly string[] {
  const ignored = bundles.filter((node) => !isListedAsBundle(node)).length;
  if (ignored === 0) return [];
  return [
    `${count(ignored, 'bundle')} listed with another artifact type (older versions of cosign write ${MEDIA_TYPE.empty} into fallback tags): ${who} ignores ${ignored === 1 ? 'it' : 'them'}`,
  ];
}

export function onPlatformManifests({ graph, onPlatforms }: GraphView): readonly string[] {
  if (!isIndex(graph.root.mediaType) || onPlatforms.length === 0) return [];
  return [`${count(onPlatforms.length, 'referrer')} on platform manifests: found only by the digest of the platform`];
}

export function onlyInFallbackTag({ graph, listed }: GraphView): readonly string[] {
  const all = graph.root.referrers.filter((node) => node.via !== 'cosign-tag').length;
  if (all === listed.length) return [];
  return [`${count(all - listed.length, 'referrer')} only in the fallback tag, which clients of the API do not read`];
}

/** The bundles that cosign uses, else those of its tags. */
export function asCosign(
  view: GraphView,
  ending: 'sig' | 'att',
  ofBundles: readonly GraphNode[],
): readonly GraphNode[] {
  return view.bundles.some(isCosignBundle) ? ofBundles.filter(isCosignBundle) : legacyOf(view, ending);
}

export const isListedAsSbom = (node: GraphNode): boolean => TRIVY_TYPES.includes(node.listedType ?? '');

/** What Trivy opens as an SBOM, in its order: that of the list. It takes the first that it can read. */
export function trivyCandidates({ firstPage }: GraphView): readonly GraphNode[] {
  return firstPage.filter(
    (node) => isListedAsSbom(node) || (node.listedType === BUNDLE_V03 && node.kind === 'sbom' && !isSignature(node)),
  );
}
