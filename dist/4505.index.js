export const id = 4505;
export const ids = [4505];
export const modules = {

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
function* nodesOf(graph) {
    yield* placed({ node: graph.root, parent: undefined, relation: 'root', depth: 0 });
}
function* placed(place) {
    yield place;
    const { node } = place;
    const depth = place.depth + 1;
    for (const entry of node.manifests)
        yield* placed({ node: entry, parent: node, relation: 'entry', depth });
    for (const referrer of node.referrers)
        yield* placed({ node: referrer, parent: node, relation: 'referrer', depth });
}


/***/ }),

/***/ 65315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ visibilityOf)
});

// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
;// CONCATENATED MODULE: ./src/graph/readers.ts
// Owns the table of well-known readers: which part of a graph each reads, and its caveats. One row per reader.
// docs/visibility.md has the source and the version of each row.



/** Kyverno, pkg/image/verifiers: it rejects every image with more referrers, of whatever type. */
const KYVERNO_MAX_REFERRERS = 50;
const COSIGN_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
/** Trivy compares these exactly, including parameters. */
const TRIVY_TYPES = ['application/vnd.cyclonedx+json', 'application/spdx+json'];
const SPDX = 'application/spdx+json';
const SARIF = 'application/sarif+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
const COSIGN_OCI11 = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Bundles before 0.3, which cosign ignores. */
const OLD_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[12])?\+json/;
const isSigned = (node) => isSignature(node) || node.predicateTypes.includes(COSIGN_SIGNATURE);
const isSignature = (node) => (0,classify/* isMessageSignature */.m1)({ artifactType: node.artifactType, annotations: node.annotations });
const isListedAsBundle = (node) => (0,classify/* isBundleType */.Jo)(node.listedType ?? '');
const isCosignBundle = (node) => !OLD_BUNDLE.test(node.artifactType ?? '');
const tagEnding = (node) => node.predicateTypes.length > 0 ? 'att' : node.kind === 'signature' ? 'sig' : 'sbom';
const legacyOf = (view, ending) => view.legacy.filter((node) => tagEnding(node) === ending);
/** If an image has any bundle, cosign 3 reads only bundles, whatever their predicate type. */
function unreadTag({ bundles, ...view }, ending) {
    if (!bundles.some(isCosignBundle) || legacyOf({ bundles, ...view }, ending).length === 0)
        return [];
    return [`cosign 3 ignores the .${ending} tag because the image has a bundle; attach its content as a bundle too`];
}
function listedWithOtherType({ bundles }, who) {
    const ignored = bundles.filter((node) => !isListedAsBundle(node)).length;
    if (ignored === 0)
        return [];
    return [
        `${count(ignored, 'bundle')} listed with another artifact type (older versions of cosign write ${media_types/* MEDIA_TYPE */.Ap.empty} into fallback tags): ${who} ignores ${ignored === 1 ? 'it' : 'them'}`,
    ];
}
function onPlatformManifests({ graph, onPlatforms }) {
    if (!(0,media_types/* isIndex */.nw)(graph.root.mediaType) || onPlatforms.length === 0)
        return [];
    return [`${count(onPlatforms.length, 'referrer')} on platform manifests: found only by the digest of the platform`];
}
const READERS = {
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
        finds: ({ bundles }) => bundles.filter((node) => isListedAsBundle(node) && node.predicateTypes.includes(SLSA_PROVENANCE)),
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
                ...((0,media_types/* isIndex */.nw)(view.graph.root.mediaType) && view.onPlatforms.some((node) => node.kind === 'sbom')
                    ? [
                        'the SBOMs are on platform manifests: pass the digest of a platform to Trivy, because a tag resolves to the index',
                    ]
                    : []),
            ];
        },
    },
    Kyverno: {
        when: 'rules of type SigstoreBundle for bundles, of type Cosign for tags',
        finds: (view) => view.listed.length > KYVERNO_MAX_REFERRERS
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
        caveats: ({ bundles, legacy }) => bundles.length > 0 && legacy.every((node) => tagEnding(node) === 'sbom')
            ? ['authorities without signatureFormat: bundle read .sig and .att tags, and the image has none']
            : [],
    },
    Ratify: {
        when: 'built-in verifiers: notation, cosign signatures, SPDX, SARIF',
        finds: ({ listed, legacy }) => [
            ...listed.filter((node) => [NOTATION, COSIGN_OCI11, SPDX, SARIF].includes(node.listedType ?? '')),
            ...legacy.filter((node) => tagEnding(node) === 'sig'),
        ],
        caveats: ({ listed }) => listed.some((node) => node.kind === 'sbom') && !listed.some((node) => node.listedType === SPDX)
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
        caveats: ({ attestations }) => attestations.some((node) => node.kind === 'sbom')
            ? []
            : ["BuildKit's SBOM attestation is missing: Docker Scout analyses the image itself"],
    },
};
function readerRow(reader) {
    return READERS[reader];
}
function viewOf(graph) {
    const { root } = graph;
    const listed = root.referrers.filter((node) => node.via !== 'cosign-tag');
    const platforms = [...(0,model/* nodesOf */.N)(graph)].filter(({ relation, node }) => relation === 'entry' && node.kind === null);
    return {
        graph,
        listed,
        bundles: listed.filter((node) => (0,classify/* isBundleType */.Jo)(node.artifactType ?? '')),
        legacy: root.referrers.filter((node) => node.via === 'cosign-tag'),
        attestations: root.manifests.filter((node) => node.kind !== null),
        onPlatforms: platforms.flatMap(({ node }) => node.referrers),
    };
}
function count(number, noun) {
    return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}

;// CONCATENATED MODULE: ./src/graph/visibility.ts

/** One row per reader. It says what is found, not whether it verifies. */
function visibilityOf(graph) {
    const view = viewOf(graph);
    return Object.keys(READERS).map((reader) => {
        const row = readerRow(reader);
        return { reader, when: row.when, finds: row.finds(view), caveats: row.caveats(view) };
    });
}


/***/ }),

/***/ 83578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
// Builds blocks of markdown, each within a number of bytes, from text that is escaped already.
/** The runner truncates a step's summary at 1 MiB. The parts together stay below it. */
const BOUND = {
    table: 300_000,
    tree: 300_000,
    errors: 100_000,
    inputs: 50_000,
    notes: 50_000,
    readers: 50_000,
    findings: 30_000,
};
/** The first lines that fit into `bytes`, and how many do not. */
function fitting(lines, bytes) {
    let room = bytes;
    const count = lines.findIndex((line) => {
        room -= Buffer.byteLength(line) + 1;
        return room < 0;
    });
    return count < 0 ? { lines, left: 0 } : { lines: lines.slice(0, count), left: lines.length - count };
}
/** A table of escaped cells. Its last row says how many rows are not shown. */
function table(head, rows, bytes) {
    const { lines, left } = fitting(rows.map(row), bytes);
    const rest = left > 0 ? [row([`${left} more`, ...head.slice(1).map(() => '')])] : [];
    return [row(head), row(head.map(() => '---')), ...lines, ...rest].join('\n');
}
/** A list of escaped lines. Its last line says how many are not shown. */
function list(items, bytes) {
    const { lines, left } = fitting(items.map((item) => `- ${item}`), bytes);
    return [...lines, ...(left > 0 ? [`- ${left} more`] : [])].join('\n');
}
/** A block that is closed until the reader opens it. Blank lines let its content be parsed as markdown. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The non-empty parts, separated by blank lines. */
function page(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 39409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderMermaid)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59870);


/** Mermaid's defaults for maxTextSize and maxEdges. A larger chart is rendered as an error. */
const MAX_CHARACTERS = 50_000;
const MAX_EDGES = 500;
/** Characters of one line of a label. Titles are shorter, so that their closing quote is always there. */
const MAX_LINE = 120;
const STYLES = [
    'classDef image fill:#ddf4ff,stroke:#0969da,color:#1f2328',
    'classDef evidence fill:#f6f8fa,stroke:#59636e,color:#1f2328',
    'classDef signature fill:#fff8c5,stroke:#9a6700,color:#1f2328',
];
/**
 * Solid lines lead to the manifests of an index, dotted lines to referrers. Breadth first, so that the deepest nodes are
 * left out if there are too many. The last box then shows their number.
 */
function renderMermaid(graph) {
    const lines = ['flowchart LR', ...STYLES.map((style) => `  ${style}`), `  n0["${rootLabel(graph)}"]:::image`];
    // Leaves room for the box with the number of nodes that are left out.
    let room = MAX_CHARACTERS - lines.join('\n').length - 100;
    let drawn = 0;
    let leftOut = 0;
    let level = edgesBelow(graph.root, 'n0');
    while (level.length > 0) {
        const next = [];
        for (const { from, node, relation } of level) {
            const id = `n${drawn + 1}`;
            const arrow = relation === 'entry' ? '-->' : '-.->';
            const text = `  ${from} ${arrow} ${id}["${label(node)}"]:::${styleOf(node)}`;
            if (leftOut > 0 || drawn >= MAX_EDGES - 1 || text.length + 1 > room) {
                leftOut += sizeOf(node);
                continue;
            }
            lines.push(text);
            room -= text.length + 1;
            drawn += 1;
            next.push(...edgesBelow(node, id));
        }
        level = next;
    }
    if (leftOut > 0)
        lines.push(`  n0 -.- more["${leftOut} more not shown"]:::evidence`);
    return lines.join('\n');
}
function edgesBelow(node, from) {
    return [
        ...node.manifests.map((entry) => ({ from, node: entry, relation: 'entry' })),
        ...node.referrers.map((referrer) => ({ from, node: referrer, relation: 'referrer' })),
    ];
}
function sizeOf(node) {
    return [...node.manifests, ...node.referrers].reduce((sum, child) => sum + sizeOf(child), 1);
}
function rootLabel({ root, reference, present }) {
    const name = reference.slice(0, reference.lastIndexOf('@'));
    const lines = [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(name, 100),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(root.digest)),
        ...(present ? [] : ['not in the store']),
    ];
    return lines.join('<br/>');
}
function label(node) {
    const lines = [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeName */ .qp)(node), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeTitle */ .TH)(node) || (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeType */ .Vq)(node), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureWord */ .xC)(node), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(node.digest)];
    return lines
        .filter((line) => line !== '')
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(line, MAX_LINE))
        .join('<br/>');
}
function styleOf(node) {
    if (node.kind === null)
        return 'image';
    return node.kind === 'signature' ? 'signature' : 'evidence';
}


/***/ }),

/***/ 59870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ nodeCreated),
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   TH: () => (/* binding */ nodeTitle),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Vq: () => (/* binding */ nodeType),
/* harmony export */   fC: () => (/* binding */ viaWord),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   qp: () => (/* binding */ nodeName),
/* harmony export */   xC: () => (/* binding */ signatureWord)
/* harmony export */ });
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14031);
// Owns the texts that describe a graph node, for all formats. Claims of others are quoted; the formats escape all texts.





/** `sha256:5469749fd490`, which is enough within one page. The full digest is always elsewhere on the page. */
function shortDigest(digest) {
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDigest */ .vo)(digest);
    return `${algorithm}:${encoded.slice(0, 12)}`;
}
/** `SBOM`, `linux/amd64`, `index`: one or two words for the node. */
function nodeName(node) {
    if (node.kind !== null)
        return (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(node.kind).label;
    if (node.platform !== null)
        return claim(node.platform);
    if (node.mediaType === '')
        return 'subject';
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(node.mediaType) ? 'index' : 'manifest';
}
/** The type that readers look for: the predicate type of a bundle or attestation, else the artifact type. */
function nodeType(node) {
    return node.predicateTypes.map(claim).join(', ') || claim(node.artifactType ?? '');
}
/** The title in quotes, because it was chosen by whoever pushed the evidence. */
function nodeTitle(node) {
    const title = node.annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION */ .YX.title] ?? '';
    return title === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(title);
}
function nodeCreated(node) {
    return claim(node.created ?? '');
}
/** Untrusted text: a single plain word unchanged, anything else in quotes, so that it cannot pass for text of the report. */
function claim(text) {
    return text === '' || /^[\x21\x23-\x7e]+$/.test(text) ? text : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text);
}
/** What the node claims about its signature, which a graph never verifies. Empty for images. */
function signatureWord(node) {
    if (node.kind === null)
        return '';
    if (node.kind === 'signature')
        return 'unverified';
    if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(node.artifactType ?? ''))
        return 'bundle, unverified';
    if (node.via === 'cosign-tag' && node.predicateTypes.length > 0)
        return 'envelope, unverified';
    return node.referrers.some(({ kind }) => kind === 'signature') ? 'signature attached, unverified' : 'unsigned';
}
const VIA_WORDS = {
    subject: '',
    api: '',
    index: '',
    'fallback-tag': 'fallback tag',
    'cosign-tag': 'cosign tag',
};
/** How it was found, if not by the referrers API: readers that use only the API do not find it. */
function viaWord(via) {
    return VIA_WORDS[via];
}
/** `156.7 kB`, in decimal units like those of registries. */
function bytesText(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const power = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
    return `${(bytes / 1000 ** power).toFixed(1)} ${['B', 'kB', 'MB', 'GB', 'TB'][power]}`;
}


/***/ }),

/***/ 44505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkCommands),
  P: () => (/* binding */ graphSections)
});

// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/graph/visibility.ts + 1 modules
var visibility = __webpack_require__(65315);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/mermaid.ts
var mermaid = __webpack_require__(39409);
// EXTERNAL MODULE: ./src/report/tree.ts
var report_tree = __webpack_require__(87036);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/report/visibility.ts
// Renders a table of the evidence that other tools find, for the job summary.



/** A folded block of markdown. Its title has the number of caveats, which is visible without opening it. */
function renderVisibility(views) {
    const total = views.reduce((sum, view) => sum + view.caveats.length, 0);
    const rows = views.map(({ reader, when, finds, caveats }) => [
        (0,report_escape/* html */.qy)(reader),
        findsText(finds),
        caveats.map((caveat) => (0,report_escape/* html */.qy)(caveat, 500)).join('<br>'),
        (0,report_escape/* html */.qy)(when),
    ]);
    const count = total === 1 ? '1 caveat' : `${total} caveats`;
    const title = total === 0 ? 'What other tools find' : `What other tools find (${count})`;
    return (0,blocks/* folded */.TM)(title, (0,blocks/* table */.tp)(['Tool', 'Finds', 'Caveats', 'Applies to'], rows, blocks/* BOUND */.d9.readers));
}
/** `2 SBOM, 1 Provenance`, or `nothing`. */
function findsText(finds) {
    const groups = Map.groupBy(finds, ({ kind }) => (kind === null ? 'manifest' : (0,kinds/* kindRow */.LX)(kind).label));
    return [...groups].map(([label, nodes]) => `${nodes.length} ${label}`).join(', ') || 'nothing';
}

;// CONCATENATED MODULE: ./src/report/sections.ts
// Renders the sections of a job summary that show the graph.







/** A chart of more nodes is higher than the screen. */
const MAX_OPEN_NODES = 20;
/** The chart, folded if it is large, the tree with full digests, and what other tools find. */
function graphSections(graph) {
    const { lines, left } = (0,blocks/* fitting */._Q)((0,report_tree/* treeLines */.W)(graph), blocks/* BOUND */.d9.tree);
    const tree = [...lines, ...(left > 0 ? [`${left} more lines`] : [])].join('\n');
    const chart = (0,report_escape/* fenced */.OF)((0,mermaid/* renderMermaid */.m)(graph), 'mermaid');
    const nodes = [...(0,model/* nodesOf */.N)(graph)].length;
    return [
        nodes > MAX_OPEN_NODES ? (0,blocks/* folded */.TM)(`Chart of ${nodes} nodes`, chart) : chart,
        'In the chart, solid lines lead to the manifests of an index, dotted lines to referrers. Evidence and signatures are listed here, not verified.',
        (0,blocks/* folded */.TM)('Tree with full digests', (0,report_escape/* fenced */.OF)(tree)),
        renderVisibility((0,visibility/* visibilityOf */.g)(graph)),
    ];
}
/** Commands that show the same with other tools. */
function checkCommands(reference) {
    const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
    const isArchive = reference.startsWith('oci-archive:');
    const commands = isArchive
        ? []
        : layout === undefined
            ? [`oras discover ${(0,report_escape/* shellArgument */.mN)(reference)}`, `cosign tree ${(0,report_escape/* shellArgument */.mN)(reference)}`]
            : [`oras discover --oci-layout ${(0,report_escape/* shellArgument */.mN)(layout)}`];
    commands.push(`oci-evidence discover ${(0,report_escape/* shellArgument */.mN)(reference)}`);
    return (0,blocks/* folded */.TM)('Commands to check', (0,report_escape/* fenced */.OF)(commands.join('\n'), 'sh'));
}


/***/ }),

/***/ 87036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderTree),
/* harmony export */   W: () => (/* binding */ treeLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59870);
// Renders the graph as a tree for a terminal.



/** One line per node, manifests of an index before its referrers, then the notes. No line break at the end. */
function renderTree(graph, options = {}) {
    return treeLines(graph, options).join('\n');
}
function treeLines(graph, options = {}) {
    const lines = [line('', [[(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(graph.reference, 1000), 'bold'], ...absence(graph)], options)];
    const below = (node, indent) => {
        const children = [...node.manifests, ...node.referrers];
        children.forEach((child, at) => {
            const last = at === children.length - 1;
            lines.push(line(`${indent}${last ? '└── ' : '├── '}`, pieces(child, options), options));
            below(child, `${indent}${last ? '    ' : '│   '}`);
        });
    };
    below(graph.root, '');
    for (const note of graph.notes)
        lines.push(line('', [[`note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(note, 1000)}`, 'yellow']], options));
    return lines;
}
function absence(graph) {
    return graph.present ? [] : [['not in the store, only its referrers', 'yellow']];
}
function pieces(node, { width }) {
    const about = node.kind !== null && node.platform !== null ? `for ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B7)(node.platform)}` : '';
    const all = [
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeName */ .qp)(node), node.kind === null ? 'bold' : 'cyan'],
        [about],
        [width === undefined ? node.digest : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(node.digest), 'dim'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeType */ .Vq)(node)],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeTitle */ .TH)(node)],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeCreated */ .$g)(node), 'dim'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureWord */ .xC)(node), 'yellow'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .viaWord */ .fC)(node.via), 'dim'],
    ];
    return all
        .filter(([text]) => text !== '')
        .map(([text, style]) => (style ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text, 500), style] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text, 500)]));
}
function line(indent, parts, { color = false, width = Number.POSITIVE_INFINITY }) {
    let room = Math.max(width, 20) - indent.length;
    let text = indent;
    for (const [part, style] of parts) {
        const gap = text === indent ? '' : '  ';
        const fits = part.length + gap.length <= room;
        const shown = fits ? part : `${[...part].slice(0, Math.max(room - gap.length - 1, 0)).join('')}…`;
        text += gap + (color && style ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, shown, { validateStream: false }) : shown);
        room -= shown.length + gap.length;
        if (!fits || room <= 0)
            break;
    }
    return text;
}


/***/ })

};
