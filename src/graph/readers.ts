// Owns the table of well-known readers: which part of a graph each reads, and its caveats. One row per reader.
import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { isIndex } from '../oci/media-types.ts';
import type { GraphNode } from './model.ts';
import {
  asCosign,
  COSIGN_SIGNATURE,
  type GraphView,
  isCosignBundle,
  isKeySigned,
  isListedAsBundle,
  isListedAsSbom,
  isSigned,
  laterPages,
  legacyOf,
  listedWithOtherType,
  onlyInFallbackTag,
  onPlatformManifests,
  tagEnding,
  trivyCandidates,
  unreadTag,
} from './reader-view.ts';
import { KYVERNO_MAX_REFERRERS } from './traps.ts';

export interface ReaderRow {
  /** The flag, setting or version for which the row holds. */
  readonly when: string;
  /** What docs/visibility.md says about the row. */
  readonly reads: string;
  /** The version that was examined, and how: by running it, or by reading its source code, issues or documentation. */
  readonly version: string;
  readonly established: 'run' | 'source code' | 'issue' | 'documentation';
  readonly date: string;
  /** Where it was seen. */
  readonly source: string;
  finds(view: GraphView): readonly GraphNode[];
  /** Sentences without a full stop. */
  caveats(view: GraphView): readonly string[];
}

const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SPDX = 'application/spdx+json';
const SARIF = 'application/sarif+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
const COSIGN_OCI11 = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Trivy, pkg/vex/oci/oci.go. */
const TRIVY_VEX_TYPES: readonly string[] = [
  BUNDLE_V03,
  'application/vnd.dsse.envelope.v1+json',
  'application/vnd.in-toto+json',
];
const isOpenVex = (type: string): boolean =>
  type === 'https://openvex.dev/ns' || type.startsWith('https://openvex.dev/ns/');
const isListedAsVex = (node: GraphNode): boolean =>
  TRIVY_VEX_TYPES.includes(node.listedType ?? '') && node.predicateTypes.some(isOpenVex);

/** Annotated as OpenVEX, or without the annotation if none is. A bundle that is annotated as something else is not opened. */
function trivyVexes({ firstPage }: GraphView): readonly GraphNode[] {
  const announced = (node: GraphNode): string | undefined => node.annotations[EVIDENCE_ANNOTATION.predicateType];
  const candidates = firstPage.filter(({ listedType }) => TRIVY_VEX_TYPES.includes(listedType ?? ''));
  const annotated = candidates.filter((node) => isOpenVex(announced(node) ?? ''));
  const opened = annotated.length > 0 ? annotated : candidates.filter((node) => announced(node) === undefined);
  return opened.filter(isListedAsVex);
}

export const READERS = {
  'cosign verify': {
    when: 'version 3',
    reads: 'Sigstore bundles among the referrers on the first page; the `.sig` tag only if there is no bundle',
    version: 'cosign 3.1.3',
    established: 'run',
    date: '2026-11-21',
    source:
      '`cmd/cosign/cli/verify/verify.go`, `GetBundles` in `pkg/cosign/verify.go`; [go-containerregistry#2446](https://github.com/google/go-containerregistry/pull/2446)',
    finds: (view) => asCosign(view, 'sig', view.bundles),
    caveats: (view) => [
      ...unreadTag(view, 'sig'),
      ...laterPages(view, 'cosign'),
      ...onlyInFallbackTag(view),
      ...(view.bundles.some(isCosignBundle) && !view.bundles.some(isSigned)
        ? [
            `no bundle has the predicate type ${COSIGN_SIGNATURE}: cosign verify accepts an attestation instead of a signature, other readers find no signature`,
          ]
        : []),
    ],
  },
  'cosign verify-attestation': {
    when: 'version 3, with --type',
    reads: 'the same bundles, filtered by `--type`; the `.att` tag only if there is no bundle',
    version: 'cosign 3.1.3',
    established: 'run',
    date: '2026-11-21',
    source:
      '`pkg/cosign/verify.go`; [go-containerregistry#2446](https://github.com/google/go-containerregistry/pull/2446)',
    finds: (view) =>
      asCosign(
        view,
        'att',
        view.bundles.filter((node) => !isSigned(node)),
      ),
    caveats: (view) => [...unreadTag(view, 'att'), ...laterPages(view, 'cosign')],
  },
  'cosign tree': {
    when: 'version 3',
    reads:
      'the `.sig`, `.att` and `.sbom` tags, and every referrer on the first page that is listed with an artifact type',
    version: 'cosign 3.1.3',
    established: 'run',
    date: '2026-11-21',
    source: '`cmd/cosign/cli/tree.go`',
    finds: ({ firstPage, legacy }) => [...firstPage.filter((node) => node.listedType !== null), ...legacy],
    caveats: (view) => [...onPlatformManifests(view), ...laterPages(view, 'cosign', () => true)],
  },
  'gh attestation verify': {
    when: `with --bundle-from-oci, for ${SLSA_PROVENANCE} unless --predicate-type names another; bundles with a certificate only`,
    reads:
      "GitHub's API; with `--bundle-from-oci` the referrers on the first page that are listed as bundles and have a certificate; provenance v1 unless `--predicate-type`",
    version: 'gh 2.83.0',
    established: 'run',
    date: '2026-11-22',
    source:
      '`pkg/cmd/attestation/artifact/oci/client.go` and `verification/sigstore.go` of [gh](https://github.com/cli/cli)',
    finds: ({ bundles }) =>
      bundles.filter(
        (node) => isListedAsBundle(node) && node.predicateTypes.includes(SLSA_PROVENANCE) && !isKeySigned(node),
      ),
    caveats: (view) => [
      ...listedWithOtherType(view, 'gh'),
      ...laterPages(view, 'gh'),
      ...(view.bundles.some(isKeySigned)
        ? ['a bundle is signed with a key: gh skips it (2.62 and later), or fails because of it (2.49)']
        : []),
      ...(view.bundles.length > 0 && !view.bundles.some((node) => node.predicateTypes.includes(SLSA_PROVENANCE))
        ? ['no bundle holds provenance: pass --predicate-type to gh']
        : []),
    ],
  },
  'Trivy --sbom-sources oci': {
    when: 'version 0.68 and later, referrers of the digest in the scanned reference',
    reads:
      'the first referrer on the first page that it can read as an SBOM: listed exactly as CycloneDX or SPDX JSON, or from 0.68 a bundle; from 0.60 it goes on after one that it cannot read, such as CycloneDX 1.7 in older versions',
    version: 'Trivy 0.76.0',
    established: 'run',
    date: '2026-11-22',
    source:
      '`npm run test:interop`; `pkg/fanal/artifact/image/remote_sbom.go`; [trivy#9516](https://github.com/aquasecurity/trivy/pull/9516), [trivy#10185](https://github.com/aquasecurity/trivy/issues/10185)',
    finds: (view) => trivyCandidates(view).slice(0, 1),
    caveats: (view) => {
      const raw = view.firstPage.filter(isListedAsSbom);
      const [first] = raw;
      return [
        ...(first !== undefined && first.kind !== 'sbom'
          ? [`${first.digest} is listed as ${first.listedType} but is not an SBOM: Trivy uses it as the image's SBOM`]
          : []),
        ...(raw.length > 1
          ? [`${raw.length} documents have the type of an SBOM: Trivy uses the first in the list`]
          : []),
        ...laterPages(view, 'Trivy', isListedAsSbom),
        ...(isIndex(view.graph.root.mediaType) && view.onPlatforms.some((node) => node.kind === 'sbom')
          ? [
              'the SBOMs are on platform manifests: pass the digest of a platform to Trivy, because a tag resolves to the index',
            ]
          : []),
      ];
    },
  },
  'Trivy --vex oci': {
    when: 'version 0.73 and later; older versions read the .att tag only',
    reads:
      'the first OpenVEX among the referrers on the first page that are listed as bundles, DSSE envelopes or in-toto statements: those that `in-toto.io/predicate-type` announces, or if there is none, those without this annotation; else the `.att` tag',
    version: 'Trivy 0.76.0',
    established: 'run',
    date: '2026-11-22',
    source:
      '`npm run test:interop`; `pkg/vex/oci/oci.go`; [trivy#10932](https://github.com/aquasecurity/trivy/pull/10932)',
    finds: (view) => {
      const listed = trivyVexes(view);
      const found =
        listed.length > 0 ? listed : legacyOf(view, 'att').filter((node) => node.predicateTypes.some(isOpenVex));
      return found.slice(0, 1);
    },
    caveats: (view) => laterPages(view, 'Trivy', isListedAsVex),
  },
  'Kyverno ClusterPolicy': {
    when: 'rules of type SigstoreBundle for bundles, of type Cosign for tags',
    reads:
      'keyless bundles that are listed as such on the first page, each of at most 10 MB, of at most 50 referrers of any type; with type Cosign the tags',
    version: 'Kyverno 1.19.1',
    established: 'source code',
    date: '2026-11-22',
    source:
      '`pkg/image/verifiers/cpol/cosign/sigstore.go` of [Kyverno](https://github.com/kyverno/kyverno); [kyverno#16267](https://github.com/kyverno/kyverno/issues/16267), [kyverno#16664](https://github.com/kyverno/kyverno/issues/16664)',
    finds: (view) =>
      view.firstPage.length > KYVERNO_MAX_REFERRERS
        ? []
        : [
            ...view.bundles.filter((node) => isListedAsBundle(node) && !isKeySigned(node)),
            ...view.legacy.filter((node) => tagEnding(node) !== 'sbom'),
          ],
    caveats: (view) => [
      ...(view.bundles.some(isKeySigned)
        ? ['a bundle is signed with a key: a ClusterPolicy verifies keyless bundles only; use an ImageValidatingPolicy']
        : []),
      ...(view.firstPage.length > KYVERNO_MAX_REFERRERS
        ? [
            `${view.firstPage.length} referrers: a Kyverno ClusterPolicy rejects images with more than ${KYVERNO_MAX_REFERRERS}; delete referrers that are not needed`,
          ]
        : []),
      ...laterPages(view, 'Kyverno'),
      ...listedWithOtherType(view, 'a Kyverno ClusterPolicy'),
    ],
  },
  'Kyverno ImageValidatingPolicy': {
    when: 'attestors of type cosign, Kyverno 1.17 and later; 1.15 has the library of cosign 2 and reads the tags only',
    reads:
      'the same as cosign 3, whose library it uses: bundles on the first page, the tags only if there is no bundle',
    version: 'Kyverno 1.19.1',
    established: 'source code',
    date: '2026-11-22',
    source:
      '`pkg/image/verifiers/ivpol/cosign/verifier.go` of [Kyverno](https://github.com/kyverno/kyverno); [kyverno#15327](https://github.com/kyverno/kyverno/issues/15327), [kyverno#17343](https://github.com/kyverno/kyverno/issues/17343)',
    finds: (view) =>
      view.bundles.some(isCosignBundle)
        ? view.bundles.filter(isCosignBundle)
        : view.legacy.filter((node) => tagEnding(node) !== 'sbom'),
    caveats: (view) => [
      ...(['sig', 'att'] as const).flatMap((ending) => unreadTag(view, ending, 'an ImageValidatingPolicy')),
      ...laterPages(view, 'Kyverno'),
    ],
  },
  'policy-controller': {
    when: 'signatureFormat: bundle (0.13 and later) for keyless bundles, without it for tags',
    reads:
      '`.sig` and `.att` tags; where the authority says `signatureFormat: bundle`, bundles on the first page, keyless only',
    version: 'policy-controller 0.13.1',
    established: 'source code',
    date: '2026-11-22',
    source:
      '`pkg/webhook/validator.go`; [policy-controller#1725](https://github.com/sigstore/policy-controller/pull/1725), [#1958](https://github.com/sigstore/policy-controller/issues/1958)',
    finds: ({ bundles, legacy }) => [
      ...bundles.filter((node) => !isKeySigned(node)),
      ...legacy.filter((node) => tagEnding(node) !== 'sbom'),
    ],
    caveats: (view) => [
      ...(view.bundles.length > 0 && view.legacy.every((node) => tagEnding(node) === 'sbom')
        ? ['authorities without signatureFormat: bundle read .sig and .att tags, and the image has none']
        : []),
      ...(view.bundles.some(isKeySigned)
        ? [
            'a bundle is signed with a key: policy-controller verifies keyless bundles only; sign keyless, or keep a .sig tag',
          ]
        : []),
      ...laterPages(view, 'policy-controller'),
    ],
  },
  Ratify: {
    when: 'version 1, built-in verifiers: notation, cosign signatures, SPDX, SARIF',
    reads: 'referrers of the artifact types in the configuration of its verifiers; with `cosignEnabled` the `.sig` tag',
    version: 'Ratify 1.4.6',
    established: 'source code',
    date: '2026-11-22',
    source:
      '`plugins/verifier/sbom/sbom.go` and `pkg/referrerstore/oras/oras.go` of [Ratify](https://github.com/notaryproject/ratify)',
    finds: ({ listed, legacy }) => [
      ...listed.filter((node) => [NOTATION, COSIGN_OCI11, SPDX, SARIF].includes(node.listedType ?? '')),
      ...legacy.filter((node) => tagEnding(node) === 'sig'),
    ],
    caveats: ({ listed }) =>
      listed.some((node) => node.kind === 'sbom') && !listed.some((node) => node.listedType === SPDX)
        ? [`no SBOM is listed as ${SPDX}, the only type that the SBOM verifier reads`]
        : [],
  },
  'Ratify 2': {
    when: 'built-in verifiers: notation, and after 2.0.0-alpha.1 cosign',
    reads: `signatures listed as \`${NOTATION}\` or \`${COSIGN_OCI11}\`; no tags, bundles, SBOMs or scans`,
    version: 'Ratify 2.0.0-alpha.1, and main of 2026',
    established: 'source code',
    date: '2026-11-21',
    source: '`internal/verifier/factory/cosign/register.go` of [Ratify](https://github.com/notaryproject/ratify)',
    finds: ({ listed }) => listed.filter((node) => [NOTATION, COSIGN_OCI11].includes(node.listedType ?? '')),
    caveats: ({ bundles }) => (bundles.length > 0 ? ['Ratify 2 reads no Sigstore bundles'] : []),
  },
  Conforma: {
    when: 'ec validate image',
    reads: 'the same as cosign: bundles on the first page, and the `.sig` and `.att` tags only if there is no bundle',
    version: 'ec, commit 098f69d',
    established: 'source code',
    date: '2026-11-22',
    source:
      '`hasBundles` in `internal/evaluation_target/application_snapshot_image/application_snapshot_image.go`; [conforma/cli#3123](https://github.com/conforma/cli/pull/3123), [#3185](https://github.com/conforma/cli/issues/3185)',
    finds: (view) =>
      view.bundles.some(isCosignBundle)
        ? view.bundles.filter(isCosignBundle)
        : view.legacy.filter((node) => tagEnding(node) !== 'sbom'),
    caveats: (view) => [
      ...(['sig', 'att'] as const).flatMap((ending) => unreadTag(view, ending, 'Conforma')),
      ...laterPages(view, 'Conforma'),
    ],
  },
  Ampel: {
    when: 'collector oci: for bundles, coci: for attestations with a certificate under the .att tag',
    reads: `every referrer listed exactly as \`${BUNDLE_V03}\`, on all pages; the collector \`coci\` keyless attestations under the \`.att\` tag`,
    version: 'collector, commit 05d9c9b',
    established: 'source code',
    date: '2026-11-22',
    source: '`repository/oci` and `repository/coci` of [collector](https://github.com/carabiner-dev/collector)',
    finds: (view) => [...view.listed.filter((node) => node.listedType === BUNDLE_V03), ...legacyOf(view, 'att')],
    caveats: (view) => listedWithOtherType(view, 'Ampel'),
  },
  'oras discover': {
    when: 'every type and level, with --platform for a platform',
    reads: 'every referrer, at every level, on all pages; no tags',
    version: 'oras 1.3.0',
    established: 'run',
    date: '2026-11-22',
    source: '`npm run test:interop`; [oras discover](https://oras.land/docs/commands/oras_discover)',
    finds: ({ listed }) => listed,
    caveats: (view) => [
      ...onPlatformManifests(view),
      ...onlyInFallbackTag(view),
      ...(view.legacy.length > 0 ? ["cosign's tags are not referrers and are not shown"] : []),
    ],
  },
  'regctl artifact list': {
    when: 'every type, with --platform for a platform and --digest-tags for tags',
    reads: 'every referrer of the digest, on all pages; with `--digest-tags` also tags that begin with the digest',
    version: 'regctl 0.11.7',
    established: 'run',
    date: '2026-11-22',
    source: '`npm run test:interop`; `scheme/reg/referrer.go`, which follows `Link`',
    finds: ({ listed }) => listed,
    caveats: (view) => [...onPlatformManifests(view), ...onlyInFallbackTag(view)],
  },
  'Docker Scout': {
    when: "BuildKit's attestations in the index",
    reads: "BuildKit's attestation manifests in the image index",
    version: 'Docker Scout, 2026',
    established: 'documentation',
    date: '2026-11-21',
    source: '[documentation](https://docs.docker.com/scout/sbom/)',
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
