export const id = 7604;
export const ids = [7604];
export const modules = {

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
function* nodesOf(graph) {
    // Not recursive: a node would pass through one generator for each level above it.
    const waiting = [{ node: graph.root, parent: undefined, relation: 'root', depth: 0 }];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        yield place;
        const { node: parent } = place;
        const depth = place.depth + 1;
        // The last one that is pushed is the next.
        for (const node of parent.referrers.toReversed())
            waiting.push({ node, parent, relation: 'referrer', depth });
        for (const node of parent.manifests.toReversed())
            waiting.push({ node, parent, relation: 'entry', depth });
    }
}


/***/ }),

/***/ 65579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ listedWithOtherType),
/* harmony export */   E9: () => (/* binding */ isKeySigned),
/* harmony export */   GL: () => (/* binding */ isCosignBundle),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   P8: () => (/* binding */ COSIGN_SIGNATURE),
/* harmony export */   Qo: () => (/* binding */ unreadTag),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V5: () => (/* binding */ onPlatformManifests),
/* harmony export */   Zg: () => (/* binding */ isListedAsSbom),
/* harmony export */   _F: () => (/* binding */ asCosign),
/* harmony export */   aP: () => (/* binding */ onlyInFallbackTag),
/* harmony export */   b4: () => (/* binding */ laterPages),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   dI: () => (/* binding */ trivyCandidates),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   ec: () => (/* binding */ isListedAsBundle),
/* harmony export */   lR: () => (/* binding */ legacyOf),
/* harmony export */   o3: () => (/* binding */ tagEnding)
/* harmony export */ });
/* unused harmony export isSignature */
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52573);
// Selects from a graph the parts that its readers distinguish, and the caveats that several readers share.



const COSIGN_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Trivy compares these exactly, including parameters. */
const TRIVY_TYPES = ['application/vnd.cyclonedx+json', 'application/spdx+json'];
/** Bundles before 0.3, which cosign ignores. */
const OLD_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[12])?\+json/;
function viewOf(graph) {
    const { root, listing } = graph;
    const referrers = root.referrers.map(opened);
    const all = referrers.filter((node) => node.via !== 'cosign-tag');
    const listed = listing?.via === 'api' ? all.filter((node) => node.via === 'api') : all;
    const firstPage = listed.slice(0, listing?.firstPage ?? listed.length);
    const platforms = [...(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .N)(graph)].filter(({ relation, node }) => relation === 'entry' && node.kind === null);
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
function opened(node) {
    const types = (node.documents ?? []).flatMap(({ predicateType }) => predicateType ?? []);
    if (node.predicateTypes.length > 0 || types.length === 0)
        return node;
    return { ...node, predicateTypes: types, kind: node.documents?.[0]?.kind ?? node.kind };
}
function count(number, noun) {
    return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}
const isSigned = (node) => isSignature(node) || node.predicateTypes.includes(COSIGN_SIGNATURE);
const isSignature = (node) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isMessageSignature */ .m1)({ artifactType: node.artifactType, annotations: node.annotations });
const isBundle = (node) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(node.artifactType ?? '');
const isListedAsBundle = (node) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(node.listedType ?? '');
const isCosignBundle = (node) => !OLD_BUNDLE.test(node.artifactType ?? '');
const tagEnding = (node) => node.predicateTypes.length > 0 ? 'att' : node.kind === 'signature' ? 'sig' : 'sbom';
const legacyOf = (view, ending) => view.legacy.filter((node) => tagEnding(node) === ending);
/** Verified with a key; a signature that was not verified may be of either sort. */
const isKeySigned = (node) => (node.documents ?? []).some(({ signature }) => signature.state === 'verified' && signature.signer.startsWith('key '));
/** If an image has any bundle, cosign 3 reads only bundles, whatever their predicate type. */
function unreadTag(view, ending, who = 'cosign 3') {
    if (!view.bundles.some(isCosignBundle) || legacyOf(view, ending).length === 0)
        return [];
    return [`${who} ignores the .${ending} tag because the image has a bundle; attach its content as a bundle too`];
}
/** `wanted` are the entries that the reader would use on a later page. */
function laterPages({ listed, firstPage }, who, wanted = isBundle) {
    const unread = listed.slice(firstPage.length).filter(wanted).length;
    if (unread === 0)
        return [];
    return [
        `${who} reads only the first page of the referrers list, which has ${firstPage.length} of ${listed.length} entries, and misses ${unread}; delete referrers that are not needed, or attach them to the platforms`,
    ];
}
function listedWithOtherType({ bundles }, who) {
    const ignored = bundles.filter((node) => !isListedAsBundle(node)).length;
    if (ignored === 0)
        return [];
    return [
        `${count(ignored, 'bundle')} listed with another artifact type (older versions of cosign write ${_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.empty} into fallback tags): ${who} ignores ${ignored === 1 ? 'it' : 'them'}`,
    ];
}
function onPlatformManifests({ graph, onPlatforms }) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndex */ .nw)(graph.root.mediaType) || onPlatforms.length === 0)
        return [];
    return [`${count(onPlatforms.length, 'referrer')} on platform manifests: found only by the digest of the platform`];
}
function onlyInFallbackTag({ graph, listed }) {
    const all = graph.root.referrers.filter((node) => node.via !== 'cosign-tag').length;
    if (all === listed.length)
        return [];
    return [`${count(all - listed.length, 'referrer')} only in the fallback tag, which clients of the API do not read`];
}
/** The bundles that cosign uses, else those of its tags. */
function asCosign(view, ending, ofBundles) {
    return view.bundles.some(isCosignBundle) ? ofBundles.filter(isCosignBundle) : legacyOf(view, ending);
}
const isListedAsSbom = (node) => TRIVY_TYPES.includes(node.listedType ?? '');
/** What Trivy opens as an SBOM, in its order: that of the list. It takes the first that it can read. */
function trivyCandidates({ firstPage }) {
    return firstPage.filter((node) => isListedAsSbom(node) || (node.listedType === BUNDLE_V03 && node.kind === 'sbom' && !isSignature(node)));
}


/***/ }),

/***/ 62520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ trapsOf),
/* harmony export */   hz: () => (/* binding */ KYVERNO_MAX_REFERRERS),
/* harmony export */   vj: () => (/* binding */ trapText)
/* harmony export */ });
/* unused harmony exports KYVERNO_MAX_BUNDLE, TRAPS */
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _reader_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65579);
// Owns the table of traps: evidence that a well-known reader does not find, or takes for something else, and what to do.



/** Kyverno, pkg/cosign/sigstore.go: a ClusterPolicy rejects every image with more referrers, of whatever type. */
const KYVERNO_MAX_REFERRERS = 50;
/** The same file: a bundle that is larger rejects the image. */
const KYVERNO_MAX_BUNDLE = 10_000_000;
const TRAPS = {
    'hidden-signature': {
        when: 'an image has a Sigstore bundle and a signature under the `.sig` tag',
        says: (view) => hidesTags(view) && (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyOf */ .lR)(view, 'sig').length > 0
            ? `${bundles(view)} the signature in the .sig tag from cosign 3, ImageValidatingPolicies and Conforma: \`cosign verify --key\` with the key of the tag fails`
            : undefined,
        remedy: 'sign the image as a bundle too, with the key of the tag (`sign-image` with `signing-key`, or `cosign sign --key`)',
    },
    'hidden-attestation': {
        when: 'an image has a Sigstore bundle and attestations under the `.att` tag',
        says: (view) => hidesTags(view) && (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyOf */ .lR)(view, 'att').length > 0
            ? `${bundles(view)} the attestations in the .att tag from cosign 3, ImageValidatingPolicies and Conforma`
            : undefined,
        remedy: 'attach the attestations as bundles too (`collect: cosign`)',
    },
    'too-many-referrers': {
        when: `an image has more than ${KYVERNO_MAX_REFERRERS} referrers of any type`,
        says: ({ firstPage }) => firstPage.length > KYVERNO_MAX_REFERRERS
            ? `${firstPage.length} referrers: a Kyverno ClusterPolicy rejects images with more than ${KYVERNO_MAX_REFERRERS}, whatever their type`
            : undefined,
        remedy: 'delete those that are not needed (`oci-evidence prune`), or attach evidence to the manifests of the platforms',
    },
    'too-large-bundle': {
        when: 'a Sigstore bundle is larger than 10 MB',
        says: (view) => {
            const large = view.bundles.filter((node) => (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isListedAsBundle */ .ec)(node) && bundleSize(node) > KYVERNO_MAX_BUNDLE);
            return large.length === 0
                ? undefined
                : `${(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(large.length, 'bundle')} larger than 10 MB (${large.map(nameOf).join(', ')}): a Kyverno ClusterPolicy rejects the image`;
        },
        remedy: 'lower `max-embedded-size`, so that the bundle refers to the document instead of holding it',
    },
    'first-sbom': {
        when: 'an image has several SBOMs that Trivy can read, or another document with the media type of an SBOM',
        says: (view) => {
            const candidates = (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .trivyCandidates */ .dI)(view);
            const [first] = candidates;
            if (first === undefined)
                return undefined;
            if (first.kind !== 'sbom')
                return `Trivy takes ${nameOf(first)} as the SBOM of the image, although it is not an SBOM, because it is the first in the list with that media type`;
            const documents = new Set(candidates.filter(({ kind }) => kind === 'sbom').map(documentOf));
            return documents.size > 1
                ? `Trivy takes ${nameOf(first)} as the SBOM of the image, because it is the first of ${documents.size} SBOMs in the list`
                : undefined;
        },
        remedy: 'delete the others (`oci-evidence prune`), or pass the right one to Trivy as a file (`oci-evidence get`, then `trivy sbom`)',
    },
    'on-platforms': {
        when: 'evidence is attached to the manifests of the platforms of a multi-platform image',
        says: ({ graph, onPlatforms }) => {
            const platforms = graph.root.manifests.filter(({ kind, referrers }) => kind === null && referrers.length > 0);
            if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndex */ .nw)(graph.root.mediaType) || onPlatforms.length === 0)
                return undefined;
            return `${(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(onPlatforms.length, 'referrer')} on the manifests of ${platforms.length === 1 ? '1 platform' : `${platforms.length} platforms`}: cosign, gh, Trivy and Kyverno do not find ${onPlatforms.length === 1 ? 'it' : 'them'} by the tag or the digest of the index`;
        },
        remedy: 'pass the digest of the platform to the tool',
    },
    'later-pages': {
        when: 'the registry lists the referrers of an image on several pages',
        says: ({ listed, firstPage }) => {
            const unread = listed.slice(firstPage.length);
            return unread.length === 0
                ? undefined
                : `${(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unread.length, 'referrer')} beyond the first page of the list, which has ${firstPage.length} of ${listed.length}: cosign, gh, Trivy, Kyverno, policy-controller and Conforma read that page only`;
        },
        remedy: 'delete referrers that are not needed (`oci-evidence prune`), or attach evidence to the manifests of the platforms',
    },
};
/** The traps of the image and of each of its platforms, in the order of the table. */
function trapsOf(graph) {
    const images = graph.root.manifests.filter(({ kind }) => kind === null);
    const views = [graph, ...images.map((node) => graphAt(graph, node))].map(_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du);
    return Object.keys(TRAPS).flatMap((trap) => {
        const row = TRAPS[trap];
        return views.flatMap((view) => {
            const says = row.says(view);
            const { digest, platform } = view.graph.root;
            return says === undefined ? [] : [{ trap, subject: digest, platform, says, remedy: row.remedy }];
        });
    });
}
/** One sentence with the platform and the remedy, without a full stop. */
function trapText({ platform, says, remedy }) {
    return `${platform === null ? '' : `${platform}: `}${says}; ${remedy}`;
}
/** The part of the graph that a reader of one index entry finds. */
function graphAt({ listing, ...graph }, root) {
    const { firstPage } = root;
    return {
        ...graph,
        root,
        ...(listing && { listing: { via: listing.via, ...(firstPage !== undefined && { firstPage }) } }),
    };
}
const hidesTags = (view) => view.bundles.some(_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isCosignBundle */ .GL);
function bundles(view) {
    const usable = view.bundles.filter(_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isCosignBundle */ .GL);
    const attestations = usable.every((node) => !(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(node)) ? ' (attestations only)' : '';
    return usable.length === 1
        ? `the Sigstore bundle${attestations} hides`
        : `${usable.length} Sigstore bundles${attestations} hide`;
}
/** Known only if the manifest was read for its documents, or if the bundle is planned. */
function bundleSize({ documents = [] }) {
    return Math.max(0, ...documents.map(({ size }) => size));
}
/** A document and the bundle that signs it count once: both have the time and the producer of the document. */
function documentOf({ digest, annotations, created }) {
    return created === null ? digest : JSON.stringify([created, annotations[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.producer] ?? '']);
}
function nameOf(node) {
    const what = (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundle */ .bn)(node) ? 'the bundle' : 'the document';
    return node.planned ? `${what} of this run` : `${what} ${node.digest}`;
}


/***/ }),

/***/ 65315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ visibilityOf)
});

// EXTERNAL MODULE: ./src/graph/reader-view.ts
var reader_view = __webpack_require__(65579);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/graph/traps.ts
var traps = __webpack_require__(62520);
;// CONCATENATED MODULE: ./src/graph/readers.ts
// Owns the table of well-known readers: which part of a graph each reads, and its caveats. One row per reader.




const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SPDX = 'application/spdx+json';
const SARIF = 'application/sarif+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
const COSIGN_OCI11 = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Trivy, pkg/vex/oci/oci.go. */
const TRIVY_VEX_TYPES = [
    BUNDLE_V03,
    'application/vnd.dsse.envelope.v1+json',
    'application/vnd.in-toto+json',
];
const isOpenVex = (type) => type === 'https://openvex.dev/ns' || type.startsWith('https://openvex.dev/ns/');
const isListedAsVex = (node) => TRIVY_VEX_TYPES.includes(node.listedType ?? '') && node.predicateTypes.some(isOpenVex);
/** Annotated as OpenVEX, or without the annotation if none is. A bundle that is annotated as something else is not opened. */
function trivyVexes({ firstPage }) {
    const announced = (node) => node.annotations[annotations/* EVIDENCE_ANNOTATION */.Gg.predicateType];
    const candidates = firstPage.filter(({ listedType }) => TRIVY_VEX_TYPES.includes(listedType ?? ''));
    const annotated = candidates.filter((node) => isOpenVex(announced(node) ?? ''));
    const opened = annotated.length > 0 ? annotated : candidates.filter((node) => announced(node) === undefined);
    return opened.filter(isListedAsVex);
}
const READERS = {
    'cosign verify': {
        when: 'version 3',
        reads: 'Sigstore bundles among the referrers on the first page; the `.sig` tag only if there is no bundle',
        version: 'cosign 3.1.3',
        established: 'run',
        date: '2026-11-21',
        source: '`cmd/cosign/cli/verify/verify.go`, `GetBundles` in `pkg/cosign/verify.go`; [go-containerregistry#2446](https://github.com/google/go-containerregistry/pull/2446)',
        finds: (view) => (0,reader_view/* asCosign */._F)(view, 'sig', view.bundles),
        caveats: (view) => [
            ...(0,reader_view/* unreadTag */.Qo)(view, 'sig'),
            ...(0,reader_view/* laterPages */.b4)(view, 'cosign'),
            ...(0,reader_view/* onlyInFallbackTag */.aP)(view),
            ...(view.bundles.some(reader_view/* isCosignBundle */.GL) && !view.bundles.some(reader_view/* isSigned */.JI)
                ? [
                    `no bundle has the predicate type ${reader_view/* COSIGN_SIGNATURE */.P8}: cosign verify accepts an attestation instead of a signature, other readers find no signature`,
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
        source: '`pkg/cosign/verify.go`; [go-containerregistry#2446](https://github.com/google/go-containerregistry/pull/2446)',
        finds: (view) => (0,reader_view/* asCosign */._F)(view, 'att', view.bundles.filter((node) => !(0,reader_view/* isSigned */.JI)(node))),
        caveats: (view) => [...(0,reader_view/* unreadTag */.Qo)(view, 'att'), ...(0,reader_view/* laterPages */.b4)(view, 'cosign')],
    },
    'cosign tree': {
        when: 'version 3',
        reads: 'the `.sig`, `.att` and `.sbom` tags, and every referrer on the first page that is listed with an artifact type',
        version: 'cosign 3.1.3',
        established: 'run',
        date: '2026-11-21',
        source: '`cmd/cosign/cli/tree.go`',
        finds: ({ firstPage, legacy }) => [...firstPage.filter((node) => node.listedType !== null), ...legacy],
        caveats: (view) => [...(0,reader_view/* onPlatformManifests */.V5)(view), ...(0,reader_view/* laterPages */.b4)(view, 'cosign', () => true)],
    },
    'gh attestation verify': {
        when: `with --bundle-from-oci, for ${SLSA_PROVENANCE} unless --predicate-type names another; bundles with a certificate only`,
        reads: "GitHub's API; with `--bundle-from-oci` the referrers on the first page that are listed as bundles and have a certificate; provenance v1 unless `--predicate-type`",
        version: 'gh 2.83.0',
        established: 'run',
        date: '2026-11-22',
        source: '`pkg/cmd/attestation/artifact/oci/client.go` and `verification/sigstore.go` of [gh](https://github.com/cli/cli)',
        finds: ({ bundles }) => bundles.filter((node) => (0,reader_view/* isListedAsBundle */.ec)(node) && node.predicateTypes.includes(SLSA_PROVENANCE) && !(0,reader_view/* isKeySigned */.E9)(node)),
        caveats: (view) => [
            ...(0,reader_view/* listedWithOtherType */.C$)(view, 'gh'),
            ...(0,reader_view/* laterPages */.b4)(view, 'gh'),
            ...(view.bundles.some(reader_view/* isKeySigned */.E9)
                ? ['a bundle is signed with a key: gh skips it (2.62 and later), or fails because of it (2.49)']
                : []),
            ...(view.bundles.length > 0 && !view.bundles.some((node) => node.predicateTypes.includes(SLSA_PROVENANCE))
                ? ['no bundle holds provenance: pass --predicate-type to gh']
                : []),
        ],
    },
    'Trivy --sbom-sources oci': {
        when: 'version 0.68 and later, referrers of the digest in the scanned reference',
        reads: 'the first referrer on the first page that it can read as an SBOM: listed exactly as CycloneDX or SPDX JSON, or from 0.68 a bundle; from 0.60 it goes on after one that it cannot read, such as CycloneDX 1.7 in older versions',
        version: 'Trivy 0.76.0',
        established: 'run',
        date: '2026-11-22',
        source: '`npm run test:interop`; `pkg/fanal/artifact/image/remote_sbom.go`; [trivy#9516](https://github.com/aquasecurity/trivy/pull/9516), [trivy#10185](https://github.com/aquasecurity/trivy/issues/10185)',
        finds: (view) => (0,reader_view/* trivyCandidates */.dI)(view).slice(0, 1),
        caveats: (view) => {
            const raw = view.firstPage.filter(reader_view/* isListedAsSbom */.Zg);
            const [first] = raw;
            return [
                ...(first !== undefined && first.kind !== 'sbom'
                    ? [`${first.digest} is listed as ${first.listedType} but is not an SBOM: Trivy uses it as the image's SBOM`]
                    : []),
                ...(raw.length > 1
                    ? [`${raw.length} documents have the type of an SBOM: Trivy uses the first in the list`]
                    : []),
                ...(0,reader_view/* laterPages */.b4)(view, 'Trivy', reader_view/* isListedAsSbom */.Zg),
                ...((0,media_types/* isIndex */.nw)(view.graph.root.mediaType) && view.onPlatforms.some((node) => node.kind === 'sbom')
                    ? [
                        'the SBOMs are on platform manifests: pass the digest of a platform to Trivy, because a tag resolves to the index',
                    ]
                    : []),
            ];
        },
    },
    'Trivy --vex oci': {
        when: 'version 0.73 and later; older versions read the .att tag only',
        reads: 'the first OpenVEX among the referrers on the first page that are listed as bundles, DSSE envelopes or in-toto statements: those that `in-toto.io/predicate-type` announces, or if there is none, those without this annotation; else the `.att` tag',
        version: 'Trivy 0.76.0',
        established: 'run',
        date: '2026-11-22',
        source: '`npm run test:interop`; `pkg/vex/oci/oci.go`; [trivy#10932](https://github.com/aquasecurity/trivy/pull/10932)',
        finds: (view) => {
            const listed = trivyVexes(view);
            const found = listed.length > 0 ? listed : (0,reader_view/* legacyOf */.lR)(view, 'att').filter((node) => node.predicateTypes.some(isOpenVex));
            return found.slice(0, 1);
        },
        caveats: (view) => (0,reader_view/* laterPages */.b4)(view, 'Trivy', isListedAsVex),
    },
    'Kyverno ClusterPolicy': {
        when: 'rules of type SigstoreBundle for bundles, of type Cosign for tags',
        reads: 'keyless bundles that are listed as such on the first page, each of at most 10 MB, of at most 50 referrers of any type; with type Cosign the tags',
        version: 'Kyverno 1.19.1',
        established: 'source code',
        date: '2026-11-22',
        source: '`pkg/image/verifiers/cpol/cosign/sigstore.go` of [Kyverno](https://github.com/kyverno/kyverno); [kyverno#16267](https://github.com/kyverno/kyverno/issues/16267), [kyverno#16664](https://github.com/kyverno/kyverno/issues/16664)',
        finds: (view) => view.firstPage.length > traps/* KYVERNO_MAX_REFERRERS */.hz
            ? []
            : [
                ...view.bundles.filter((node) => (0,reader_view/* isListedAsBundle */.ec)(node) && !(0,reader_view/* isKeySigned */.E9)(node)),
                ...view.legacy.filter((node) => (0,reader_view/* tagEnding */.o3)(node) !== 'sbom'),
            ],
        caveats: (view) => [
            ...(view.bundles.some(reader_view/* isKeySigned */.E9)
                ? ['a bundle is signed with a key: a ClusterPolicy verifies keyless bundles only; use an ImageValidatingPolicy']
                : []),
            ...(view.firstPage.length > traps/* KYVERNO_MAX_REFERRERS */.hz
                ? [
                    `${view.firstPage.length} referrers: a Kyverno ClusterPolicy rejects images with more than ${traps/* KYVERNO_MAX_REFERRERS */.hz}; delete referrers that are not needed`,
                ]
                : []),
            ...(0,reader_view/* laterPages */.b4)(view, 'Kyverno'),
            ...(0,reader_view/* listedWithOtherType */.C$)(view, 'a Kyverno ClusterPolicy'),
        ],
    },
    'Kyverno ImageValidatingPolicy': {
        when: 'attestors of type cosign, Kyverno 1.17 and later; 1.15 has the library of cosign 2 and reads the tags only',
        reads: 'the same as cosign 3, whose library it uses: bundles on the first page, the tags only if there is no bundle',
        version: 'Kyverno 1.19.1',
        established: 'source code',
        date: '2026-11-22',
        source: '`pkg/image/verifiers/ivpol/cosign/verifier.go` of [Kyverno](https://github.com/kyverno/kyverno); [kyverno#15327](https://github.com/kyverno/kyverno/issues/15327), [kyverno#17343](https://github.com/kyverno/kyverno/issues/17343)',
        finds: (view) => view.bundles.some(reader_view/* isCosignBundle */.GL)
            ? view.bundles.filter(reader_view/* isCosignBundle */.GL)
            : view.legacy.filter((node) => (0,reader_view/* tagEnding */.o3)(node) !== 'sbom'),
        caveats: (view) => [
            ...['sig', 'att'].flatMap((ending) => (0,reader_view/* unreadTag */.Qo)(view, ending, 'an ImageValidatingPolicy')),
            ...(0,reader_view/* laterPages */.b4)(view, 'Kyverno'),
        ],
    },
    'policy-controller': {
        when: 'signatureFormat: bundle (0.13 and later) for keyless bundles, without it for tags',
        reads: '`.sig` and `.att` tags; where the authority says `signatureFormat: bundle`, bundles on the first page, keyless only',
        version: 'policy-controller 0.13.1',
        established: 'source code',
        date: '2026-11-22',
        source: '`pkg/webhook/validator.go`; [policy-controller#1725](https://github.com/sigstore/policy-controller/pull/1725), [#1958](https://github.com/sigstore/policy-controller/issues/1958)',
        finds: ({ bundles, legacy }) => [
            ...bundles.filter((node) => !(0,reader_view/* isKeySigned */.E9)(node)),
            ...legacy.filter((node) => (0,reader_view/* tagEnding */.o3)(node) !== 'sbom'),
        ],
        caveats: (view) => [
            ...(view.bundles.length > 0 && view.legacy.every((node) => (0,reader_view/* tagEnding */.o3)(node) === 'sbom')
                ? ['authorities without signatureFormat: bundle read .sig and .att tags, and the image has none']
                : []),
            ...(view.bundles.some(reader_view/* isKeySigned */.E9)
                ? [
                    'a bundle is signed with a key: policy-controller verifies keyless bundles only; sign keyless, or keep a .sig tag',
                ]
                : []),
            ...(0,reader_view/* laterPages */.b4)(view, 'policy-controller'),
        ],
    },
    Ratify: {
        when: 'version 1, built-in verifiers: notation, cosign signatures, SPDX, SARIF',
        reads: 'referrers of the artifact types in the configuration of its verifiers; with `cosignEnabled` the `.sig` tag',
        version: 'Ratify 1.4.6',
        established: 'source code',
        date: '2026-11-22',
        source: '`plugins/verifier/sbom/sbom.go` and `pkg/referrerstore/oras/oras.go` of [Ratify](https://github.com/notaryproject/ratify)',
        finds: ({ listed, legacy }) => [
            ...listed.filter((node) => [NOTATION, COSIGN_OCI11, SPDX, SARIF].includes(node.listedType ?? '')),
            ...legacy.filter((node) => (0,reader_view/* tagEnding */.o3)(node) === 'sig'),
        ],
        caveats: ({ listed }) => listed.some((node) => node.kind === 'sbom') && !listed.some((node) => node.listedType === SPDX)
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
        source: '`hasBundles` in `internal/evaluation_target/application_snapshot_image/application_snapshot_image.go`; [conforma/cli#3123](https://github.com/conforma/cli/pull/3123), [#3185](https://github.com/conforma/cli/issues/3185)',
        finds: (view) => view.bundles.some(reader_view/* isCosignBundle */.GL)
            ? view.bundles.filter(reader_view/* isCosignBundle */.GL)
            : view.legacy.filter((node) => (0,reader_view/* tagEnding */.o3)(node) !== 'sbom'),
        caveats: (view) => [
            ...['sig', 'att'].flatMap((ending) => (0,reader_view/* unreadTag */.Qo)(view, ending, 'Conforma')),
            ...(0,reader_view/* laterPages */.b4)(view, 'Conforma'),
        ],
    },
    Ampel: {
        when: 'collector oci: for bundles, coci: for attestations with a certificate under the .att tag',
        reads: `every referrer listed exactly as \`${BUNDLE_V03}\`, on all pages; the collector \`coci\` keyless attestations under the \`.att\` tag`,
        version: 'collector, commit 05d9c9b',
        established: 'source code',
        date: '2026-11-22',
        source: '`repository/oci` and `repository/coci` of [collector](https://github.com/carabiner-dev/collector)',
        finds: (view) => [...view.listed.filter((node) => node.listedType === BUNDLE_V03), ...(0,reader_view/* legacyOf */.lR)(view, 'att')],
        caveats: (view) => (0,reader_view/* listedWithOtherType */.C$)(view, 'Ampel'),
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
            ...(0,reader_view/* onPlatformManifests */.V5)(view),
            ...(0,reader_view/* onlyInFallbackTag */.aP)(view),
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
        caveats: (view) => [...(0,reader_view/* onPlatformManifests */.V5)(view), ...(0,reader_view/* onlyInFallbackTag */.aP)(view)],
    },
    'Docker Scout': {
        when: "BuildKit's attestations in the index",
        reads: "BuildKit's attestation manifests in the image index",
        version: 'Docker Scout, 2026',
        established: 'documentation',
        date: '2026-11-21',
        source: '[documentation](https://docs.docker.com/scout/sbom/)',
        finds: ({ attestations }) => attestations,
        caveats: ({ attestations }) => attestations.some((node) => node.kind === 'sbom')
            ? []
            : ["BuildKit's SBOM attestation is missing: Docker Scout analyses the image itself"],
    },
};
function readerRow(reader) {
    return READERS[reader];
}

;// CONCATENATED MODULE: ./src/graph/visibility.ts


/** One row per reader. It says what is found, not whether it verifies. */
function visibilityOf(graph) {
    const view = (0,reader_view/* viewOf */.du)(graph);
    return Object.keys(READERS).map((reader) => {
        const row = readerRow(reader);
        return { reader, when: row.when, finds: row.finds(view), caveats: row.caveats(view) };
    });
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
