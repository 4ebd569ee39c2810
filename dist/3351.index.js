export const id = 3351;
export const ids = [3351];
export const modules = {

/***/ 76335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ EVIDENCE_ANNOTATION),
/* harmony export */   LO: () => (/* binding */ checkAnnotations),
/* harmony export */   W4: () => (/* binding */ foreignValue)
/* harmony export */ });
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28630);

/** Under `io.github.oci-evidence`: ours. The others are what in-toto's and Sigstore's readers filter by. */
const EVIDENCE_ANNOTATION = {
    predicateType: 'in-toto.io/predicate-type',
    bundleContent: 'dev.sigstore.bundle.content',
    bundlePredicateType: 'dev.sigstore.bundle.predicateType',
    /** The kind, a key of the kinds table: a hint where media type and predicate type leave it open. */
    kind: 'io.github.oci-evidence.kind',
    /** The document's format, a row of the formats table: needed where the media type is one of our own. */
    format: 'io.github.oci-evidence.format',
    /** Who made the document, as `name version`. */
    producer: 'io.github.oci-evidence.producer',
    /** On a bundle: the digest of the statement that it signs, so that a later run finds it and does not sign again. */
    statement: 'io.github.oci-evidence.statement',
    /** `complete`, or `incomplete` where a scan may have missed findings. */
    scanStatus: 'io.github.oci-evidence.scan-status',
};
/** A registry copies annotations into the referrers list, which is bounded to 4 MiB for all referrers together. */
const MAX_KEY_LENGTH = 256;
const MAX_VALUE_LENGTH = 4096;
const MAX_TOTAL_LENGTH = 32 * 1024;
/** Values that come out of a document are cut to this. */
const MAX_FOREIGN_LENGTH = 256;
/** Keys by which readers choose and date evidence: a user's value there would make it lie about its content. */
const RESERVED = /^(?:dev\.sigstore\.|in-toto\.io\/|io\.github\.oci-evidence\.|org\.opencontainers\.image\.(?:created|title)$)/;
/** Checks annotations that a user wrote. Throws a UserError that quotes the key. */
function checkAnnotations(annotations) {
    let total = 0;
    for (const [key, value] of Object.entries(annotations)) {
        const fail = (why) => new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`annotations: ${JSON.stringify(key.slice(0, 80))} ${why}`);
        if (!/^[\x21-\x7e]+$/.test(key))
            throw fail('is not a key: it takes visible ASCII characters');
        if (key.length > MAX_KEY_LENGTH)
            throw fail(`is longer than ${MAX_KEY_LENGTH} characters`);
        if (RESERVED.test(key))
            throw fail('is set by the evidence itself');
        if (value.length > MAX_VALUE_LENGTH)
            throw fail(`has a value longer than ${MAX_VALUE_LENGTH} characters`);
        total += key.length + value.length;
    }
    if (total > MAX_TOTAL_LENGTH)
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`annotations: more than ${MAX_TOTAL_LENGTH} characters in all`);
}
/** Text out of a document as an annotation value: one line, no control characters, bounded. */
function foreignValue(text) {
    const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
    const points = [...line.slice(0, 2 * MAX_FOREIGN_LENGTH)];
    return points.length > MAX_FOREIGN_LENGTH ? `${points.slice(0, MAX_FOREIGN_LENGTH - 1).join('')}…` : points.join('');
}


/***/ }),

/***/ 74271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   PA: () => (/* binding */ predicateTypeShown),
/* harmony export */   dT: () => (/* binding */ kindOfPredicate),
/* harmony export */   m1: () => (/* binding */ isMessageSignature),
/* harmony export */   pj: () => (/* binding */ needsPredicate),
/* harmony export */   zT: () => (/* binding */ kindOfReferrer)
/* harmony export */ });
/* unused harmony export kindOfMediaType */
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76335);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46662);



/** Annotations under which a predicate type is published: ours and BuildKit's, Sigstore bundles', cosign's before 3. */
const PREDICATE_ANNOTATIONS = [
    'dev.sigstore.bundle.predicateType',
    'in-toto.io/predicate-type',
    'predicateType',
];
/** A Sigstore bundle of any version: `…bundle.v0.3+json`, and `…bundle+json;version=0.2` before it. */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[0-9.]+)?\+json$/;
/** Envelopes and statements: what they carry is told by the predicate type alone. */
const STATEMENT_TYPES = new Set([
    'application/vnd.in-toto+json',
    'application/vnd.dsse.envelope.v1+json',
    'application/vnd.docker.attestation.manifest.v1+json',
]);
const KIND_NAMES = Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW);
const BY_MEDIA_TYPE = new Map(KIND_NAMES.flatMap((kind) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).mediaTypes.map((type) => [(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(type), kind])));
const PREDICATES = KIND_NAMES.flatMap((kind) => [...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).predicateTypes, ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).aliases].map((pattern) => [pattern, kind]));
/** The predicate type that a referrer's or layer's annotations name. */
function predicateTypeShown(annotations) {
    for (const key of PREDICATE_ANNOTATIONS) {
        const value = annotations?.[key];
        if (value !== undefined && value !== '')
            return value;
    }
    return undefined;
}
/** The kind of a predicate type, versioned aliases included; undefined for one that no row of KINDS has. */
function kindOfPredicate(predicateType) {
    const matches = ([pattern]) => pattern.endsWith('*') ? predicateType.startsWith(pattern.slice(0, -1)) : predicateType === pattern;
    return PREDICATES.find(matches)?.[1];
}
/** The kind of a document's media type or an artifact type, parameters aside; undefined for one that no row has. */
function kindOfMediaType(mediaType) {
    return BY_MEDIA_TYPE.get((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(mediaType));
}
function isBundleType(mediaType) {
    return BUNDLE.test((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(mediaType));
}
/**
 * The kind of a referrer. A bundle or statement is what its predicate type says. Anything else is what our own annotation
 * says (a CycloneDX document can be an SBOM, a VEX or an ML-BOM), then its artifact type, then its predicate type.
 * `custom` where nothing tells.
 */
function kindOfReferrer(shown) {
    const type = shown.artifactType ?? shown.mediaType ?? '';
    const predicateType = predicateTypeShown(shown.annotations);
    const byPredicate = predicateType === undefined ? undefined : kindOfPredicate(predicateType);
    const hint = shown.annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.kind];
    const hinted = hint !== undefined && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(hint) ? hint : undefined;
    if (isMessageSignature(shown))
        return 'signature';
    if (needsPredicate(type))
        return byPredicate ?? hinted ?? 'custom';
    return hinted ?? kindOfMediaType(type) ?? byPredicate ?? 'custom';
}
/** True of a bundle that signs the subject itself and holds no statement. */
function isMessageSignature({ artifactType, annotations }) {
    return isBundleType(artifactType ?? '') && annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.bundleContent] === 'message-signature';
}
/** True of types that say nothing of the kind without a predicate type beside them. */
function needsPredicate(artifactType) {
    return isBundleType(artifactType) || STATEMENT_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(artifactType));
}


/***/ }),

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, an index's entries before its referrers. A digest found in two places comes twice. */
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
// Blocks of markdown, each within its own number of bytes. What goes into them is escaped already.
/** The runner cuts a step's summary off at 1 MiB: the parts together stay below it. */
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
/** A table of escaped cells; its last row says how many rows are left out. */
function table(head, rows, bytes) {
    const { lines, left } = fitting(rows.map(row), bytes);
    const rest = left > 0 ? [row([`${left} more`, ...head.slice(1).map(() => '')])] : [];
    return [row(head), row(head.map(() => '---')), ...lines, ...rest].join('\n');
}
/** A list of escaped lines; its last line says how many are left out. */
function list(items, bytes) {
    const { lines, left } = fitting(items.map((item) => `- ${item}`), bytes);
    return [...lines, ...(left > 0 ? [`- ${left} more`] : [])].join('\n');
}
/** A block that is closed until the reader opens it. Blank lines make markdown inside it markdown. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Parts with a blank line between each two; empty ones are left out. */
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


/** Mermaid's own defaults, maxTextSize and maxEdges: a larger chart is shown as an error. */
const MAX_CHARACTERS = 50_000;
const MAX_EDGES = 500;
const STYLES = [
    'classDef image fill:#ddf4ff,stroke:#0969da,color:#1f2328',
    'classDef evidence fill:#f6f8fa,stroke:#59636e,color:#1f2328',
    'classDef signature fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
];
/**
 * Solid lines lead to an index's manifests, dotted ones to referrers. Breadth first, so that what does not fit is the
 * deepest; then a last box says how many are left out.
 */
function renderMermaid(graph) {
    const lines = ['flowchart LR', ...STYLES.map((style) => `  ${style}`), `  n0["${rootLabel(graph)}"]:::image`];
    // Room for the box that says what is left out.
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
        lines.push(`  n0 -.- more["${leftOut} more not drawn"]:::evidence`);
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
    const lines = [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeName */ .qp)(node), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeTitle */ .TH)(node) || (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeType */ .Vq)(node), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(node.digest)];
    return lines
        .filter((line) => line !== '')
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLabel */ ._b)(line, 60))
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
// What a node of the graph is called, in every form of report. Foreign text comes out raw: each form escapes it its own way.




/** `sha256:5469749fd490`: enough to tell apart what is on one page; the full digest always stands elsewhere on it. */
function shortDigest(digest) {
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDigest */ .vo)(digest);
    return `${algorithm}:${encoded.slice(0, 12)}`;
}
/** `SBOM`, `linux/amd64`, `index`: what it is, in one or two words. */
function nodeName(node) {
    if (node.kind !== null)
        return (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(node.kind).label;
    if (node.platform !== null)
        return node.platform;
    if (node.mediaType === '')
        return 'subject';
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(node.mediaType) ? 'index' : 'manifest';
}
/** The type by which readers look for it: the predicate type inside a bundle or attestation, else the artifact type. */
function nodeType(node) {
    return node.predicateTypes.join(', ') || node.artifactType || '';
}
function nodeTitle(node) {
    return node.annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION */ .YX.title] ?? '';
}
/**
 * What can be said of its signature without checking any: a bundle carries one; other evidence has one among its
 * referrers, or is unsigned. Empty for images, and for signatures themselves.
 */
function signatureWord(node) {
    if (node.kind === null || node.kind === 'signature')
        return '';
    if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(node.artifactType ?? '') || (node.via === 'cosign-tag' && node.predicateTypes.length > 0)) {
        return 'signature inside';
    }
    return node.referrers.some((referrer) => referrer.kind === 'signature') ? 'signature attached' : 'unsigned';
}
const VIA_WORDS = {
    subject: '',
    api: '',
    index: '',
    'fallback-tag': 'fallback tag',
    'cosign-tag': 'cosign tag',
};
/** How it was found, where that is worth a word: a reader that knows only the referrers API will not find it. */
function viaWord(via) {
    return VIA_WORDS[via];
}
/** `156.7 kB`, in decimal units as registries show them. */
function bytesText(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const power = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
    return `${(bytes / 1000 ** power).toFixed(1)} ${['B', 'kB', 'MB', 'GB', 'TB'][power]}`;
}


/***/ }),

/***/ 53351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ checkCommands),
  P: () => (/* binding */ graphSections)
});

// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
;// CONCATENATED MODULE: ./src/graph/readers.ts
// The table of well-known readers: which part of a graph each looks at, and the traps that it sets. One row a reader.
// docs/visibility.md says of each row how it was found out, and for which version.



/** Kyverno, pkg/image/verifiers: above it every image is refused, whatever the referrers are. */
const KYVERNO_MAX_REFERRERS = 50;
const COSIGN_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
/** Trivy compares these as they are, without regard to parameters. */
const TRIVY_TYPES = ['application/vnd.cyclonedx+json', 'application/spdx+json'];
const SPDX = 'application/spdx+json';
const SARIF = 'application/sarif+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
const COSIGN_OCI11 = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Bundles before 0.3, which cosign passes over. */
const OLD_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[12])?\+json/;
const isSigned = (node) => isSignature(node) || node.predicateTypes.includes(COSIGN_SIGNATURE);
const isSignature = (node) => (0,classify/* isMessageSignature */.m1)({ artifactType: node.artifactType, annotations: node.annotations });
const isListedAsBundle = (node) => (0,classify/* isBundleType */.Jo)(node.listedType ?? '');
const isCosignBundle = (node) => !OLD_BUNDLE.test(node.artifactType ?? '');
const tagEnding = (node) => node.predicateTypes.length > 0 ? 'att' : node.kind === 'signature' ? 'sig' : 'sbom';
const legacyOf = (around, ending) => around.legacy.filter((node) => tagEnding(node) === ending);
/** cosign 3 reads bundles alone as soon as there is one, of whatever predicate type. */
function unreadTag({ bundles, ...around }, ending) {
    if (!bundles.some(isCosignBundle) || legacyOf({ bundles, ...around }, ending).length === 0)
        return [];
    return [
        `the .${ending} tag is no longer read by cosign 3 because a bundle is there now; attach the same as a bundle`,
    ];
}
function misnamed({ bundles }, who) {
    const passedOver = bundles.filter((node) => !isListedAsBundle(node)).length;
    if (passedOver === 0)
        return [];
    return [
        `${count(passedOver, 'bundle')} listed under another type (older cosign wrote ${media_types/* MEDIA_TYPE */.Ap.empty} into fallback tags): ${who} passes over ${passedOver === 1 ? 'it' : 'them'}`,
    ];
}
function elsewhere({ graph, onPlatforms }) {
    if (!(0,media_types/* isIndex */.nw)(graph.root.mediaType) || onPlatforms.length === 0)
        return [];
    return [
        `${count(onPlatforms.length, 'referrer')} on platform manifests: they are found only where the platform's digest is given`,
    ];
}
const READERS = {
    'cosign verify': {
        when: 'version 3',
        finds: (around) => {
            const bundles = around.bundles.filter(isCosignBundle);
            return bundles.length > 0 ? bundles : legacyOf(around, 'sig');
        },
        traps: (around) => [
            ...unreadTag(around, 'sig'),
            ...(around.bundles.some(isCosignBundle) && !around.bundles.some(isSigned)
                ? [
                    `no bundle is a signature (${COSIGN_SIGNATURE}): cosign verify takes an attestation by the same signer in its place, other readers find no signature`,
                ]
                : []),
        ],
    },
    'cosign verify-attestation': {
        when: 'version 3, with --type',
        finds: (around) => {
            const bundles = around.bundles.filter(isCosignBundle);
            return bundles.length > 0 ? bundles.filter((node) => !isSigned(node)) : legacyOf(around, 'att');
        },
        traps: (around) => unreadTag(around, 'att'),
    },
    'cosign tree': {
        when: 'version 3',
        finds: ({ listed, legacy }) => [...listed.filter((node) => node.listedType !== null), ...legacy],
        traps: elsewhere,
    },
    'gh attestation verify': {
        when: `with --bundle-from-oci, for ${SLSA_PROVENANCE} unless --predicate-type names another`,
        finds: ({ bundles }) => bundles.filter((node) => isListedAsBundle(node) && node.predicateTypes.includes(SLSA_PROVENANCE)),
        traps: (around) => [
            ...misnamed(around, 'gh'),
            ...(around.bundles.length > 0 && !around.bundles.some((node) => node.predicateTypes.includes(SLSA_PROVENANCE))
                ? ['there is no provenance bundle: gh needs --predicate-type']
                : []),
        ],
    },
    'Trivy --sbom-sources oci': {
        when: 'for the digest that the scanned reference names',
        finds: (around) => {
            const raw = around.listed.find((node) => TRIVY_TYPES.includes(node.listedType ?? ''));
            const bundle = around.bundles.find((node) => node.kind === 'sbom' && isListedAsBundle(node));
            return [raw ?? bundle].filter((node) => node !== undefined);
        },
        traps: (around) => {
            const raw = around.listed.filter((node) => TRIVY_TYPES.includes(node.listedType ?? ''));
            const [first] = raw;
            return [
                ...(first !== undefined && first.kind !== 'sbom'
                    ? [`${first.digest} is listed as ${first.listedType} and is no SBOM: Trivy takes it as the image's SBOM`]
                    : []),
                ...(raw.length > 1 ? [`${raw.length} documents look like an SBOM: Trivy takes the first in the list`] : []),
                ...((0,media_types/* isIndex */.nw)(around.graph.root.mediaType) && around.onPlatforms.some((node) => node.kind === 'sbom')
                    ? ["the SBOMs are on platform manifests: give Trivy the platform's digest, a tag leads it to the index"]
                    : []),
            ];
        },
    },
    Kyverno: {
        when: 'rules of type SigstoreBundle for bundles, of type Cosign for tags',
        finds: (around) => around.listed.length > KYVERNO_MAX_REFERRERS
            ? []
            : [...around.bundles.filter(isListedAsBundle), ...around.legacy.filter((node) => tagEnding(node) !== 'sbom')],
        traps: (around) => [
            ...(around.listed.length > KYVERNO_MAX_REFERRERS
                ? [`${around.listed.length} referrers: Kyverno refuses an image with more than ${KYVERNO_MAX_REFERRERS}`]
                : []),
            ...misnamed(around, 'Kyverno 1.18 and before'),
        ],
    },
    'policy-controller': {
        when: 'signatureFormat: bundle (0.13 and later) for bundles, without it for tags',
        finds: ({ bundles, legacy }) => [...bundles, ...legacy.filter((node) => tagEnding(node) !== 'sbom')],
        traps: ({ bundles, legacy }) => bundles.length > 0 && legacy.every((node) => tagEnding(node) === 'sbom')
            ? ['an authority without signatureFormat: bundle looks for .sig and .att tags, and there are none']
            : [],
    },
    Ratify: {
        when: 'its own verifiers: notation, cosign signatures, SPDX, SARIF',
        finds: ({ listed, legacy }) => [
            ...listed.filter((node) => [NOTATION, COSIGN_OCI11, SPDX, SARIF].includes(node.listedType ?? '')),
            ...legacy.filter((node) => tagEnding(node) === 'sig'),
        ],
        traps: ({ listed }) => listed.some((node) => node.kind === 'sbom') && !listed.some((node) => node.listedType === SPDX)
            ? [`no SBOM is listed as ${SPDX}, the only type that its SBOM verifier reads`]
            : [],
    },
    'oras discover': {
        when: 'every type and level, with --platform for a platform',
        finds: ({ listed }) => listed,
        traps: (around) => [
            ...elsewhere(around),
            ...(around.legacy.length > 0 ? ["cosign's tags are no referrers and are not shown"] : []),
        ],
    },
    'Docker Scout': {
        when: 'attestations that BuildKit put into the index',
        finds: ({ attestations }) => attestations,
        traps: ({ attestations }) => attestations.some((node) => node.kind === 'sbom')
            ? []
            : ['no SBOM attestation is in the index: Docker Scout indexes the image itself'],
    },
};
function readerRow(reader) {
    return READERS[reader];
}
function surroundingsOf(graph) {
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

/** One view for each row of the readers table. They say what will be found, not whether it will be found valid. */
function visibilityOf(graph) {
    const around = surroundingsOf(graph);
    return Object.keys(READERS).map((reader) => {
        const row = readerRow(reader);
        return { reader, when: row.when, finds: row.finds(around), traps: row.traps(around) };
    });
}

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
// Who will find what, as a table for the job summary.



/** A folded block for markdown. Its title counts the traps, so that nobody has to open it to learn that there are any. */
function renderVisibility(views) {
    const traps = views.reduce((sum, view) => sum + view.traps.length, 0);
    const rows = views.map(({ reader, when, finds, traps: beware }) => [
        (0,report_escape/* html */.qy)(reader),
        findsText(finds),
        beware.map((trap) => (0,report_escape/* html */.qy)(trap, 500)).join('<br>'),
        (0,report_escape/* html */.qy)(when),
    ]);
    const title = traps === 0 ? 'Who will find what' : `Who will find what (${traps} to beware of)`;
    return (0,blocks/* folded */.TM)(title, (0,blocks/* table */.tp)(['Reader', 'Finds', 'Beware', 'Holds for'], rows, blocks/* BOUND */.d9.readers));
}
/** `2 SBOM, 1 Provenance`, or `nothing`. */
function findsText(finds) {
    const groups = Map.groupBy(finds, ({ kind }) => (kind === null ? 'manifest' : (0,kinds/* kindRow */.LX)(kind).label));
    return [...groups].map(([label, nodes]) => `${nodes.length} ${label}`).join(', ') || 'nothing';
}

;// CONCATENATED MODULE: ./src/report/sections.ts






/** The chart, the tree with full digests, and who will find what. */
function graphSections(graph) {
    const { lines, left } = (0,blocks/* fitting */._Q)((0,report_tree/* treeLines */.W)(graph), blocks/* BOUND */.d9.tree);
    const tree = [...lines, ...(left > 0 ? [`${left} more lines`] : [])].join('\n');
    return [
        (0,report_escape/* fenced */.OF)((0,mermaid/* renderMermaid */.m)(graph), 'mermaid'),
        'Solid lines lead to the manifests of an index, dotted ones to referrers. Signatures are listed here, not verified.',
        (0,blocks/* folded */.TM)('Tree with full digests', (0,report_escape/* fenced */.OF)(tree)),
        renderVisibility(visibilityOf(graph)),
    ];
}
/** What a reader can run to see the same with other tools. */
function checkCommands(reference) {
    const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
    const commands = layout === undefined
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
// The graph as a tree of lines for a terminal.



/** One line a node, an index's manifests before its referrers, then the notes. No line break at the end. */
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
    return graph.present ? [] : [['not in the store; what refers to it is', 'yellow']];
}
function pieces(node, { width }) {
    const about = node.kind !== null && node.platform !== null ? `for ${node.platform}` : '';
    const signature = (0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureWord */ .xC)(node);
    const all = [
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeName */ .qp)(node), node.kind === null ? 'bold' : 'cyan'],
        [about],
        [width === undefined ? node.digest : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(node.digest), 'dim'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeType */ .Vq)(node)],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeTitle */ .TH)(node)],
        [node.created ?? '', 'dim'],
        [signature, signature === 'unsigned' ? 'yellow' : 'green'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .viaWord */ .fC)(node.via), 'dim'],
    ];
    return all.filter(([text]) => text !== '').map(([text, style]) => (style ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), style] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)]));
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
