export const id = 304;
export const ids = [304];
export const modules = {

/***/ 6346:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/graph/walk.ts + 2 modules
var walk = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
// EXTERNAL MODULE: ./src/report/sections.ts + 3 modules
var sections = __webpack_require__(53351);
;// CONCATENATED MODULE: ./src/report/markdown.ts
// Renders the graph as a page of GitHub markdown, for the job summary of discover.






/** Below 1 MiB whatever the graph. */
function renderMarkdown(graph) {
    const evidence = [...(0,model/* nodesOf */.N)(graph)].filter(({ node, relation }) => relation !== 'root' && node.kind !== null);
    return (0,blocks/* page */.MY)([
        `## Evidence for ${(0,report_escape/* code */.aY)(graph.reference, 400)}`,
        graph.present ? '' : 'The subject itself is not in the store, only its referrers.',
        evidence.length === 0 ? 'Nothing is attached.' : `${countsByKind(evidence)}.`,
        evidence.length === 0 ? '' : evidenceTable(evidence),
        (0,blocks/* list */.p_)(graph.notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), blocks/* BOUND */.d9.notes),
        ...(evidence.length === 0 && graph.root.manifests.length === 0 ? [] : (0,sections/* graphSections */.P)(graph)),
        (0,sections/* checkCommands */.D)(graph.reference),
    ]);
}
function countsByKind(evidence) {
    const groups = Map.groupBy(evidence, ({ node }) => node.kind);
    const counts = [...groups].map(([kind, nodes]) => `${nodes.length} ${kind === null ? '' : (0,kinds/* kindRow */.LX)(kind).label}`);
    return `${evidence.length} attached: ${counts.join(', ')}`;
}
function evidenceTable(evidence) {
    const rows = evidence.map(({ node, parent }) => [
        (0,report_escape/* html */.qy)((0,node_text/* nodeName */.qp)(node)),
        (0,report_escape/* code */.aY)((0,node_text/* nodeType */.Vq)(node) || (0,node_text/* claim */.B7)(node.mediaType), 500),
        (0,node_text/* nodeTitle */.TH)(node) === '' ? '' : (0,report_escape/* code */.aY)((0,node_text/* nodeTitle */.TH)(node), 500),
        (0,report_escape/* html */.qy)(node.platform === null ? (parent === undefined ? '' : (0,node_text/* nodeName */.qp)(parent)) : (0,node_text/* claim */.B7)(node.platform)),
        (0,node_text/* signatureWord */.xC)(node),
        (0,report_escape/* html */.qy)((0,node_text/* nodeCreated */.$g)(node)),
        (0,node_text/* bytesText */.pV)(node.size),
        [(0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(node.digest)), (0,node_text/* viaWord */.fC)(node.via)].filter((text) => text !== '').join(' '),
    ]);
    return (0,blocks/* table */.tp)(['Kind', 'Type', 'Title', 'On', 'Signature', 'Created', 'Manifest', 'Digest'], rows, blocks/* BOUND */.d9.table);
}

// EXTERNAL MODULE: ./src/report/mermaid.ts
var mermaid = __webpack_require__(39409);
// EXTERNAL MODULE: ./src/report/tree.ts
var tree = __webpack_require__(87036);
;// CONCATENATED MODULE: ./src/report/graph-formats.ts




const GRAPH_FORMATS = {
    tree: tree/* renderTree */.B,
    json: json/* renderGraphJson */.l,
    mermaid: mermaid/* renderMermaid */.m,
    markdown: renderMarkdown,
};
/** The graph in the format `name`, without a line break at the end. Throws a RangeError for an unknown format. */
function renderGraph(graph, name, options = {}) {
    const render = GRAPH_FORMATS[name];
    if (render === undefined)
        throw new RangeError(`unknown graph format ${JSON.stringify(name)}`);
    return render(graph, options).trimEnd();
}

// EXTERNAL MODULE: ./src/commands/context.ts + 53 modules
var context = __webpack_require__(22537);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
;// CONCATENATED MODULE: ./src/commands/discover/run.ts








/**
 * Throws StoreError if the subject or a list of referrers cannot be read: a graph is complete or it is an error. A subject
 * that does not exist is a failure beside its graph, because its referrers may exist.
 */
async function run(inputs, world) {
    const reference = (0,subject/* readableReference */.ep)(inputs.image, inputs.digest);
    const graph = await (0,context/* withContext */.e)(world, inputs, [reference], async ({ stores }) => (0,walk/* walkGraph */.i)(stores.open(reference), reference.digest ?? reference.tag ?? '', { depth: inputs.depth }));
    return {
        outputs: {
            subject: graph.reference,
            graph: [{ name: 'graph.json', content: (0,json/* renderGraphJson */.l)(graph) }],
            count: String([...(0,model/* nodesOf */.N)(graph)].filter(({ relation }) => relation === 'referrer').length),
        },
        report: {
            document: ({ color }) => `${renderGraph(graph, inputs.format, { color })}\n`,
            ...(inputs.summary && { summary: () => renderMarkdown(graph) }),
        },
        failures: graph.present || inputs['allow-missing-subject'] ? [] : [missingSubject(graph)],
    };
}
function missingSubject({ reference, root }) {
    return new errors/* StoreError */.A({
        code: 'not-found',
        store: reference.slice(0, reference.lastIndexOf('@')),
        reference: root.digest,
        attempted: 'find the subject',
        detail: 'it is not in the store',
        remedy: 'check the digest, or set allow-missing-subject to true',
    });
}


/***/ }),

/***/ 25358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ exactReference),
/* harmony export */   ep: () => (/* binding */ readableReference),
/* harmony export */   f9: () => (/* binding */ resolveSubject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40258);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62148);
// Resolves the subject of a command: the exact reference, its manifest and its platforms.






/**
 * The reference with its digest. Throws a UserError where `image` and `digest` contradict each other, and where there is
 * no digest at all: a tag can move between the build and this call, so evidence is never bound to one.
 */
function exactReference(reference, digest) {
    checkDigests(reference, digest);
    const exact = digest ?? reference.digest;
    if (exact === undefined) {
        const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference);
        const find = reference.scheme === 'registry'
            ? `run "crane digest ${name}" or use the output "digest" of docker/build-push-action`
            : `see index.json in ${reference.path}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`image ${name} has no digest, and a tag can move; write ${name}@sha256:… (to find it, ${find})`);
    }
    return { ...reference, digest: exact };
}
/**
 * The reference of a command that only reads: a tag is enough, and `latest` is the default as in every other tool. A layout
 * may have neither tag nor digest, since it often holds one image. Throws a UserError.
 */
function readableReference(reference, digest) {
    if (digest !== undefined)
        return exactReference(reference, digest);
    const isNamed = reference.tag !== undefined || reference.digest !== undefined;
    return isNamed || reference.scheme === 'oci-layout' ? reference : { ...reference, tag: 'latest' };
}
function checkDigests(reference, digest) {
    if (digest !== undefined && reference.digest !== undefined && digest !== reference.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`image names ${reference.digest} and digest names ${digest}; set only one of them`);
    }
}
/**
 * Reads the subject in one request. With `allowMissing` a subject that the store does not have is accepted.
 * Throws a UserError for a platform that is not in the index, and StoreError `not-found` for a missing subject.
 */
async function resolveSubject(store, reference, options) {
    let manifest;
    try {
        manifest = await store.manifest(reference.digest);
    }
    catch (error) {
        if (!(error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A) || error.code !== 'not-found')
            throw error;
        if (options.allowMissing)
            return missingSubject(reference);
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A({
            code: 'not-found',
            store: store.location,
            reference: reference.digest,
            attempted: 'find the subject',
            ...(error.request !== undefined && { request: error.request }),
            ...(error.status !== undefined && { status: error.status }),
            detail: error.detail,
            remedy: 'push the image first and pass the digest that the push printed, or set allow-missing-subject to true',
            cause: error,
        });
    }
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest, store.location);
    const { descriptor } = manifest;
    const platforms = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(descriptor.mediaType)
        ? selectPlatforms(content.manifests, options.platforms, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference))
        : [descriptor];
    return { reference, descriptor, manifest, content, platforms };
}
function selectPlatforms(manifests, wanted, reference) {
    const entries = (0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .imageEntries */ .Io)(manifests);
    if (wanted.length === 0)
        return entries;
    const named = entries.map((entry) => ({ entry, name: entry.platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(entry.platform) : '' }));
    return wanted.flatMap((want) => {
        const found = named.filter(({ name }) => name === want || name.startsWith(`${want}/`));
        if (found.length === 0) {
            const has = named.map(({ name }) => name || 'no platform').join(', ') || 'no platforms';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`platforms: "${want}" is not in ${reference}, which has ${has}`);
        }
        return found.map(({ entry }) => entry);
    });
}
/** The size of a missing manifest is unknown; registries list referrers by the digest alone. */
function missingSubject(reference) {
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.manifest, digest: reference.digest, size: 0 };
    return { reference, descriptor, platforms: [descriptor] };
}


/***/ }),

/***/ 40258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ imageEntries),
/* harmony export */   Nz: () => (/* binding */ attestationEntries),
/* harmony export */   r2: () => (/* binding */ isAttestationEntry)
/* harmony export */ });
const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const ATTESTATION_MANIFEST = 'attestation-manifest';
/** True for an entry that holds attestations instead of an image. */
function isAttestationEntry(entry) {
    return entry.annotations?.[REFERENCE_TYPE] === ATTESTATION_MANIFEST;
}
/** The attestation entries of an index. Equal builds share a manifest, which is then listed once per image. */
function attestationEntries(entries) {
    const images = new Map();
    for (const entry of entries) {
        if (!isAttestationEntry(entry) && !images.has(entry.digest))
            images.set(entry.digest, entry);
    }
    return entries.filter(isAttestationEntry).flatMap((manifest) => {
        const image = images.get(manifest.annotations?.[REFERENCE_DIGEST] ?? '');
        return image === undefined ? [] : [{ manifest, image }];
    });
}
/** The image entries of an index. An entry with the platform unknown/unknown is never an image, annotated or not. */
function imageEntries(entries) {
    return entries.filter((entry) => !isAttestationEntry(entry) && !(entry.platform?.os === 'unknown' && entry.platform.architecture === 'unknown'));
}


/***/ }),

/***/ 74271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   PA: () => (/* binding */ predicateTypeShown),
/* harmony export */   SX: () => (/* binding */ kindOfMediaType),
/* harmony export */   dT: () => (/* binding */ kindOfPredicate),
/* harmony export */   m1: () => (/* binding */ isMessageSignature),
/* harmony export */   pj: () => (/* binding */ needsPredicate),
/* harmony export */   zT: () => (/* binding */ kindOfReferrer)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76335);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46662);



/** Annotations that hold a predicate type: on Sigstore bundles, by this project and BuildKit, by cosign before version 3. */
const PREDICATE_ANNOTATIONS = [
    'dev.sigstore.bundle.predicateType',
    'in-toto.io/predicate-type',
    'predicateType',
];
/** A Sigstore bundle of any version: `…bundle.v0.3+json`, earlier `…bundle+json;version=0.2`. */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[0-9.]+)?\+json$/;
/** Envelopes and statements: only the predicate type identifies their content. */
const STATEMENT_TYPES = new Set([
    'application/vnd.in-toto+json',
    'application/vnd.dsse.envelope.v1+json',
    'application/vnd.docker.attestation.manifest.v1+json',
]);
const KIND_NAMES = Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW);
const BY_MEDIA_TYPE = new Map(KIND_NAMES.flatMap((kind) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).mediaTypes.map((type) => [(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(type), kind])));
const PREDICATES = KIND_NAMES.flatMap((kind) => [...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).predicateTypes, ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).aliases].map((pattern) => [pattern, kind]));
/** The predicate type in the annotations of a referrer or layer. */
function predicateTypeShown(annotations) {
    for (const key of PREDICATE_ANNOTATIONS) {
        const value = annotations?.[key];
        if (value !== undefined && value !== '')
            return value;
    }
    return undefined;
}
/** The kind of a predicate type, including versioned aliases; undefined if no row of KINDS has it. */
function kindOfPredicate(predicateType) {
    const matches = ([pattern]) => pattern.endsWith('*') ? predicateType.startsWith(pattern.slice(0, -1)) : predicateType === pattern;
    return PREDICATES.find(matches)?.[1];
}
/** The kind of a media type or artifact type, without its parameters; undefined if no row of KINDS has it. */
function kindOfMediaType(mediaType) {
    return BY_MEDIA_TYPE.get((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(mediaType));
}
function isBundleType(mediaType) {
    return BUNDLE.test((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(mediaType));
}
/**
 * The kind of a referrer. For a bundle or statement, the predicate type decides. For anything else, this project's annotation
 * decides (a CycloneDX document can be an SBOM, a VEX or an ML-BOM), then the artifact type, then the predicate type.
 * `custom` if nothing does.
 */
function kindOfReferrer(info) {
    const type = info.artifactType ?? info.mediaType ?? '';
    const predicateType = predicateTypeShown(info.annotations);
    const byPredicate = predicateType === undefined ? undefined : kindOfPredicate(predicateType);
    const hint = info.annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.kind];
    const hinted = hint !== undefined && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(hint) ? hint : undefined;
    if (isMessageSignature(info))
        return 'signature';
    if (needsPredicate(type))
        return byPredicate ?? hinted ?? 'custom';
    return hinted ?? kindOfMediaType(type) ?? byPredicate ?? 'custom';
}
/** True for a bundle that signs the subject itself and holds no statement. */
function isMessageSignature({ artifactType, annotations }) {
    return isBundleType(artifactType ?? '') && annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.bundleContent] === 'message-signature';
}
/** True for types that identify no kind without a predicate type. */
function needsPredicate(artifactType) {
    return isBundleType(artifactType) || STATEMENT_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(artifactType));
}


/***/ }),

/***/ 46662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   CW: () => (/* binding */ ownPredicate),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   LX: () => (/* binding */ kindRow),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   Vl: () => (/* binding */ schemaId),
/* harmony export */   ZZ: () => (/* binding */ ownType),
/* harmony export */   vo: () => (/* binding */ OWN_KINDS)
/* harmony export */ });
// Owns the table of evidence kinds: one row per kind.
/** The prefix of this project's own predicate types and schema identifiers. */
const NAMESPACE = 'https://oci-evidence.github.io/';
/** The predicate type of a kind that in-toto defines none for. */
const ownPredicate = (name) => `${NAMESPACE}${name}/v1`;
/** The media type of a kind whose documents have no media type, or one that would mislead readers. */
const ownType = (name) => `application/vnd.oci-evidence.${name}.v1+json`;
/** The `$schema` by which a document of one of this project's kinds is recognised. */
const schemaId = (name) => `${NAMESPACE}schemas/${name}.v1.schema.json`;
/** The row of a kind that this project defines: everything but its label and sources follows from its name. */
const own = (name, label, madeFrom) => ({
    label,
    target: 'index',
    predicateTypes: [ownPredicate(name)],
    aliases: [],
    mediaTypes: [ownType(name)],
    anyJson: true,
    own: { ...(madeFrom !== undefined && { madeFrom }) },
});
const KINDS = {
    signature: {
        label: 'Signature',
        target: 'index',
        predicateTypes: ['https://sigstore.dev/cosign/sign/v1'],
        aliases: [],
        mediaTypes: [
            'application/vnd.dev.cosign.artifact.sig.v1+json',
            'application/vnd.dev.cosign.simplesigning.v1+json',
            'application/vnd.cncf.notary.signature',
        ],
    },
    sbom: {
        label: 'SBOM',
        target: 'platform',
        predicateTypes: ['https://cyclonedx.org/bom', 'https://spdx.dev/Document'],
        aliases: ['https://cyclonedx.org/bom/*', 'https://spdx.dev/Document/*', 'https://cyclonedx.org/schema'],
        mediaTypes: [
            'application/vnd.cyclonedx+json',
            'application/vnd.cyclonedx+xml',
            'application/spdx+json',
            'text/spdx',
            'text/spdx+json',
            'text/spdx+xml',
            'application/vnd.syft+json',
            'application/vnd.dev.cosign.artifact.sbom.v1+json',
        ],
    },
    provenance: {
        label: 'Provenance',
        target: 'index',
        predicateTypes: ['https://slsa.dev/provenance/v1'],
        aliases: ['https://slsa.dev/provenance/*'],
        mediaTypes: [],
    },
    scan: {
        label: 'Scan',
        target: 'platform',
        predicateTypes: ['https://in-toto.io/attestation/vulns/v0.2', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
        aliases: ['https://in-toto.io/attestation/vulns', 'https://in-toto.io/attestation/vulns/*'],
        anyJson: true,
        mediaTypes: [
            'application/sarif+json',
            'application/vnd.security.vulnerability.report; version=1.1',
            ownType('scan'),
        ],
    },
    vex: {
        label: 'VEX',
        target: 'platform',
        predicateTypes: ['https://openvex.dev/ns', ownPredicate('vex')],
        aliases: ['https://openvex.dev/ns/*'],
        mediaTypes: ['application/vnd.openvex+json', ownType('vex'), 'application/csaf+json'],
    },
    'policy-decision': {
        label: 'Policy decision',
        target: 'index',
        predicateTypes: ['https://slsa.dev/verification_summary/v1'],
        aliases: ['https://slsa.dev/verification_summary/*'],
        mediaTypes: [ownType('policy-decision')],
        anyJson: true,
    },
    approval: own('approval', 'Approval'),
    'test-result': {
        label: 'Test result',
        target: 'index',
        predicateTypes: ['https://in-toto.io/attestation/test-result/v0.1'],
        aliases: ['https://in-toto.io/attestation/test-result/*'],
        mediaTypes: ['application/vnd.junit+xml', ownType('test-result')],
        anyJson: true,
    },
    'model-card': own('model-card', 'Model card', 'Markdown with or without the front matter of the Hugging Face hub, CycloneDX ML-BOM'),
    'evaluation-report': own('evaluation-report', 'Evaluation report', 'lm-evaluation-harness, Inspect, promptfoo'),
    'red-team-summary': own('red-team-summary', 'Red-team summary', 'promptfoo red-team runs'),
    'tool-manifest': own('tool-manifest', 'Tool manifest', "the result of MCP's `tools/list`, a registry's `server.json`"),
    custom: { label: 'Custom', target: 'index', predicateTypes: [], aliases: [], mediaTypes: [] },
};
function isKind(text) {
    return Object.hasOwn(KINDS, text);
}
function kindRow(kind) {
    return KINDS[kind];
}
const OWN_KINDS = Object.keys(KINDS).filter((kind) => kindRow(kind).own !== undefined);


/***/ })

};
