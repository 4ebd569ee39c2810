// Owns the table of well-known readers: which part of a graph each reads, and its caveats. One row per reader.
// docs/visibility.md has the source and the version of each row.
import { isBundleType, isMessageSignature } from '../evidence/classify.ts';
import { isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import { type Graph, type GraphNode, nodesOf } from './model.ts';

/** The parts of a graph that readers distinguish. */
export interface GraphView {
  readonly graph: Graph;
  /** Listed referrers of the subject itself, in the order of the list. */
  readonly listed: readonly GraphNode[];
  /** Sigstore bundles among them. */
  readonly bundles: readonly GraphNode[];
  /** The subject's evidence under cosign's tags. */
  readonly legacy: readonly GraphNode[];
  /** BuildKit's attestation manifests in the index. */
  readonly attestations: readonly GraphNode[];
  /** Referrers of the platform manifests of an index. */
  readonly onPlatforms: readonly GraphNode[];
}

interface ReaderRow {
  /** The flag, setting or version for which the row holds. */
  readonly when: string;
  finds(view: GraphView): readonly GraphNode[];
  /** Sentences without a full stop. */
  caveats(view: GraphView): readonly string[];
}

/** Kyverno, pkg/image/verifiers: it rejects every image with more referrers, of whatever type. */
const KYVERNO_MAX_REFERRERS = 50;
const COSIGN_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
/** Trivy compares these exactly, including parameters. */
const TRIVY_TYPES: readonly string[] = ['application/vnd.cyclonedx+json', 'application/spdx+json'];
const SPDX = 'application/spdx+json';
const SARIF = 'application/sarif+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
const COSIGN_OCI11 = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Bundles before 0.3, which cosign ignores. */
const OLD_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[12])?\+json/;

const isSigned = (node: GraphNode): boolean => isSignature(node) || node.predicateTypes.includes(COSIGN_SIGNATURE);
const isSignature = (node: GraphNode): boolean =>
  isMessageSignature({ artifactType: node.artifactType, annotations: node.annotations });
const isListedAsBundle = (node: GraphNode): boolean => isBundleType(node.listedType ?? '');
const isCosignBundle = (node: GraphNode): boolean => !OLD_BUNDLE.test(node.artifactType ?? '');
const tagEnding = (node: GraphNode): 'sig' | 'att' | 'sbom' =>
  node.predicateTypes.length > 0 ? 'att' : node.kind === 'signature' ? 'sig' : 'sbom';
const legacyOf = (view: GraphView, ending: 'sig' | 'att'): readonly GraphNode[] =>
  view.legacy.filter((node) => tagEnding(node) === ending);

/** If an image has any bundle, cosign 3 reads only bundles, whatever their predicate type. */
function unreadTag({ bundles, ...view }: GraphView, ending: 'sig' | 'att'): readonly string[] {
  if (!bundles.some(isCosignBundle) || legacyOf({ bundles, ...view }, ending).length === 0) return [];
  return [`cosign 3 ignores the .${ending} tag because the image has a bundle; attach its content as a bundle too`];
}

function listedWithOtherType({ bundles }: GraphView, who: string): readonly string[] {
  const ignored = bundles.filter((node) => !isListedAsBundle(node)).length;
  if (ignored === 0) return [];
  return [
    `${count(ignored, 'bundle')} listed with another artifact type (older versions of cosign write ${MEDIA_TYPE.empty} into fallback tags): ${who} ignores ${ignored === 1 ? 'it' : 'them'}`,
  ];
}

function onPlatformManifests({ graph, onPlatforms }: GraphView): readonly string[] {
  if (!isIndex(graph.root.mediaType) || onPlatforms.length === 0) return [];
  return [`${count(onPlatforms.length, 'referrer')} on platform manifests: found only by the digest of the platform`];
}

export const READERS = {
  'cosign verify': {
    when: 'version 3',
    finds: (view) => {
      const bundles = view.bundles.filter(isCosignBundle);
      return bundles.length > 0 ? bundles : legacyOf(view, 'sig');
    },
    caveats: (view) => [
      ...unreadTag(view, 'sig'),
      ...(view.bundles.some(isCosignBundle) && !view.bundles.some(isSigned)
        ? [
            `no bundle has the predicate type ${COSIGN_SIGNATURE}: cosign verify accepts an attestation instead of a signature, other readers find no signature`,
          ]
        : []),
    ],
  },
  'cosign verify-attestation': {
    when: 'version 3, with --type',
    finds: (view) => {
      const bundles = view.bundles.filter(isCosignBundle);
      return bundles.length > 0 ? bundles.filter((node) => !isSigned(node)) : legacyOf(view, 'att');
    },
    caveats: (view) => unreadTag(view, 'att'),
  },
  'cosign tree': {
    when: 'version 3',
    finds: ({ listed, legacy }) => [...listed.filter((node) => node.listedType !== null), ...legacy],
    caveats: onPlatformManifests,
  },
  'gh attestation verify': {
    when: `with --bundle-from-oci, for ${SLSA_PROVENANCE} unless --predicate-type names another`,
    finds: ({ bundles }) =>
      bundles.filter((node) => isListedAsBundle(node) && node.predicateTypes.includes(SLSA_PROVENANCE)),
    caveats: (view) => [
      ...listedWithOtherType(view, 'gh'),
      ...(view.bundles.length > 0 && !view.bundles.some((node) => node.predicateTypes.includes(SLSA_PROVENANCE))
        ? ['no bundle holds provenance: pass --predicate-type to gh']
        : []),
    ],
  },
  'Trivy --sbom-sources oci': {
    when: 'referrers of the digest in the scanned reference',
    finds: (view) => {
      const raw = view.listed.find((node) => TRIVY_TYPES.includes(node.listedType ?? ''));
      const bundle = view.bundles.find((node) => node.kind === 'sbom' && isListedAsBundle(node));
      return [raw ?? bundle].filter((node) => node !== undefined);
    },
    caveats: (view) => {
      const raw = view.listed.filter((node) => TRIVY_TYPES.includes(node.listedType ?? ''));
      const [first] = raw;
      return [
        ...(first !== undefined && first.kind !== 'sbom'
          ? [`${first.digest} is listed as ${first.listedType} but is not an SBOM: Trivy uses it as the image's SBOM`]
          : []),
        ...(raw.length > 1
          ? [`${raw.length} documents have the type of an SBOM: Trivy uses the first in the list`]
          : []),
        ...(isIndex(view.graph.root.mediaType) && view.onPlatforms.some((node) => node.kind === 'sbom')
          ? [
              'the SBOMs are on platform manifests: pass the digest of a platform to Trivy, because a tag resolves to the index',
            ]
          : []),
      ];
    },
  },
  Kyverno: {
    when: 'rules of type SigstoreBundle for bundles, of type Cosign for tags',
    finds: (view) =>
      view.listed.length > KYVERNO_MAX_REFERRERS
        ? []
        : [...view.bundles.filter(isListedAsBundle), ...view.legacy.filter((node) => tagEnding(node) !== 'sbom')],
    caveats: (view) => [
      ...(view.listed.length > KYVERNO_MAX_REFERRERS
        ? [`${view.listed.length} referrers: Kyverno rejects images with more than ${KYVERNO_MAX_REFERRERS}`]
        : []),
      ...listedWithOtherType(view, 'Kyverno 1.18 and older'),
    ],
  },
  'policy-controller': {
    when: 'signatureFormat: bundle (0.13 and later) for bundles, without it for tags',
    finds: ({ bundles, legacy }) => [...bundles, ...legacy.filter((node) => tagEnding(node) !== 'sbom')],
    caveats: ({ bundles, legacy }) =>
      bundles.length > 0 && legacy.every((node) => tagEnding(node) === 'sbom')
        ? ['authorities without signatureFormat: bundle read .sig and .att tags, and the image has none']
        : [],
  },
  Ratify: {
    when: 'built-in verifiers: notation, cosign signatures, SPDX, SARIF',
    finds: ({ listed, legacy }) => [
      ...listed.filter((node) => [NOTATION, COSIGN_OCI11, SPDX, SARIF].includes(node.listedType ?? '')),
      ...legacy.filter((node) => tagEnding(node) === 'sig'),
    ],
    caveats: ({ listed }) =>
      listed.some((node) => node.kind === 'sbom') && !listed.some((node) => node.listedType === SPDX)
        ? [`no SBOM is listed as ${SPDX}, the only type that the SBOM verifier reads`]
        : [],
  },
  'oras discover': {
    when: 'every type and level, with --platform for a platform',
    finds: ({ listed }) => listed,
    caveats: (view) => [
      ...onPlatformManifests(view),
      ...(view.legacy.length > 0 ? ["cosign's tags are not referrers and are not shown"] : []),
    ],
  },
  'Docker Scout': {
    when: "BuildKit's attestations in the index",
    finds: ({ attestations }) => attestations,
    caveats: ({ attestations }) =>
      attestations.some((node) => node.kind === 'sbom')
        ? []
        : ["BuildKit's SBOM attestation is missing: Docker Scout analyses the image itself"],
  },
} as const satisfies Record<string, ReaderRow>;

export type Reader = keyof typeof READERS;

export function readerRow(reader: Reader): ReaderRow {
  return READERS[reader];
}

export function viewOf(graph: Graph): GraphView {
  const { root } = graph;
  const listed = root.referrers.filter((node) => node.via !== 'cosign-tag');
  const platforms = [...nodesOf(graph)].filter(({ relation, node }) => relation === 'entry' && node.kind === null);
  return {
    graph,
    listed,
    bundles: listed.filter((node) => isBundleType(node.artifactType ?? '')),
    legacy: root.referrers.filter((node) => node.via === 'cosign-tag'),
    attestations: root.manifests.filter((node) => node.kind !== null),
    onPlatforms: platforms.flatMap(({ node }) => node.referrers),
  };
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}
