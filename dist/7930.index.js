export const id = 7930;
export const ids = [7930];
export const modules = {

/***/ 39609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
// EXTERNAL MODULE: ./src/graph/evidence-items.ts
var evidence_items = __webpack_require__(55542);
;// CONCATENATED MODULE: ./src/graph/reconcile.ts
// Compares the fallback tags of an image with the referrers API, and repairs what one of them lacks.




/** Compares what is listed for a subject with its fallback tag, and with `known`: further manifests that may refer to it. */
async function compareTag(store, subject, known) {
    const listed = new Map();
    let hasApi = false;
    for await (const { via, referrers } of store.referrers(subject)) {
        if (via === 'api')
            hasApi = true;
        // On a registry with the API, what is found in the tag only is not listed for other clients.
        if (via === 'fallback-tag' && hasApi)
            continue;
        for (const one of referrers)
            listed.set(one.digest, one);
    }
    const tag = (0,referrers_tag/* referrersTag */.LN)(subject);
    const entries = await entriesOf(store, tag, subject);
    const inTag = new Set((entries ?? []).map(({ digest }) => digest));
    const all = new Map([...(entries ?? []), ...known, ...listed.values()].map((one) => [one.digest, one]));
    const referrers = await Promise.all([...all.values()].map(async (descriptor) => {
        const isListed = listed.has(descriptor.digest);
        const at = { subject, descriptor, listed: isListed, inTag: inTag.has(descriptor.digest) };
        const problem = isListed && hasApi ? undefined : await problemOf(store, descriptor, subject);
        return { ...at, ...(problem !== undefined && { problem }) };
    }));
    return { subject, hasApi, ...(entries !== undefined && { tag }), referrers };
}
/** Undefined without an index under the tag. */
async function entriesOf(store, tag, subject) {
    try {
        const manifest = await store.manifest(tag);
        // GitLab resolves the tag as the subject.
        return manifest.descriptor.digest === subject ? undefined : (0,descriptor/* parseManifest */.Ng)(manifest, store.location).manifests;
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
async function problemOf(store, { digest }, subject) {
    try {
        const named = (0,descriptor/* parseManifest */.Ng)(await store.manifest(digest), store.location).subject?.digest;
        return named === subject ? undefined : 'it does not name this subject';
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            return 'its manifest is not in the store';
        throw error;
    }
}
/** What is missing from the list of a comparison and can be put there. */
function missingFromList({ referrers }) {
    return referrers.filter(({ listed, problem }) => !listed && problem === undefined);
}
/** Whether the tag holds nothing that the API does not list. */
function isTagRedundant({ hasApi, tag, referrers }) {
    return hasApi && tag !== undefined && referrers.every(({ inTag, listed }) => !inTag || listed);
}
/**
 * Puts a referrer into the list of its subject: with the API by pushing its manifest again, else as an entry of the fallback
 * index. Its blobs are in the store already. Throws a StoreError.
 */
async function listAgain(store, { descriptor: { digest }, subject }, hasApi) {
    const manifest = await store.manifest(digest);
    if (hasApi) {
        await store.pushManifest(manifest);
        return;
    }
    const content = (0,descriptor/* parseManifest */.Ng)(manifest, store.location);
    const blobs = [...(content.config ? [content.config] : []), ...content.layers];
    const artifact = {
        manifest: { ...manifest, descriptor: (0,evidence_items/* listedDescriptor */.Lz)(manifest, content) },
        subject: content.subject ?? { mediaType: '', digest: subject, size: 0 },
        blobs: blobs.map((blob) => ({ descriptor: blob, open: () => store.blob(blob) })),
    };
    const [outcome] = await store.pushArtifacts([artifact]);
    if (outcome?.status === 'failed')
        throw outcome.error;
}

// EXTERNAL MODULE: ./src/graph/visibility.ts + 1 modules
var visibility = __webpack_require__(65315);
// EXTERNAL MODULE: ./src/graph/walk.ts + 2 modules
var walk = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/reconcile.ts


const WORDS = {
    list: ['not listed', 'listed again'],
    unlist: ['listed without a manifest', 'entry removed'],
    'remove-tag': ['tag not needed', 'tag deleted'],
};
function renderReconcile(report) {
    const { applied, repairs, readers } = report;
    const lines = repairs.map((repair) => {
        const error = repair.error === undefined ? '' : `\n    ${(0,report_escape/* visible */.RK)(repair.error, 2000)}`;
        return `${word(report, repair).padEnd(25)}  ${(0,report_escape/* visible */.RK)(repair.object, 200)}  for ${repair.subject}${error}`;
    });
    const counts = readers.map(({ reader, before, after }) => `  ${reader.padEnd(26)}  finds ${before}${applied ? `, now ${after}` : ''}`);
    return [
        ...lines,
        repairs.length === 0
            ? 'the lists agree'
            : `${repairs.length} ${repairs.length === 1 ? 'difference' : 'differences'}`,
        ...counts,
        ...(applied || repairs.length === 0 ? [] : ['nothing was changed; set apply to repair what is listed']),
    ].join('\n');
}
function renderReconcileMarkdown(report) {
    const { reference, repairs, readers, applied } = report;
    const failed = repairs.filter(({ error }) => error !== undefined);
    return (0,blocks/* page */.MY)([
        `## Lists of ${(0,report_escape/* code */.aY)(reference, 400)}`,
        repairs.length === 0
            ? 'The lists agree.'
            : (0,blocks/* table */.tp)(['Result', 'Referrer or tag', 'Subject'], repairs.map((repair) => [word(report, repair), (0,report_escape/* code */.aY)(repair.object, 200), (0,report_escape/* code */.aY)(repair.subject)]), blocks/* BOUND */.d9.table),
        (0,blocks/* list */.p_)(failed.map(({ object, error }) => `${(0,report_escape/* code */.aY)(object, 200)}: ${(0,report_escape/* html */.qy)(error ?? '', 2000)}`), blocks/* BOUND */.d9.errors),
        (0,blocks/* table */.tp)(['Reader', 'Finds', ...(applied ? ['Finds now'] : [])], readers.map(({ reader, before, after }) => [(0,report_escape/* html */.qy)(reader), String(before), ...(applied ? [String(after)] : [])]), blocks/* BOUND */.d9.readers),
    ]);
}
/** Fields may be added but never removed. */
function renderReconcileJson(report) {
    const { reference, applied, readers } = report;
    const repairs = report.repairs.map(({ what, object, subject, error }) => ({
        operation: what,
        object,
        subject,
        status: error !== undefined ? 'failed' : applied ? 'done' : 'planned',
        ...(error !== undefined && { error }),
    }));
    return (0,report_escape/* visibleJson */.$m)(`${JSON.stringify({ reference, applied, repairs, readers }, null, 2)}\n`);
}
function word({ applied }, { what, error }) {
    if (error !== undefined)
        return 'failed';
    return WORDS[what][applied ? 1 : 0];
}

// EXTERNAL MODULE: ./src/commands/context.ts + 32 modules
var context = __webpack_require__(64963);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
;// CONCATENATED MODULE: ./src/commands/reconcile/run.ts
// reconcile: compares fallback tags with the referrers API, and repairs lists. Shows the comparison by default.











/** Referrers that are listed again may have evidence of their own, which the next round finds. */
const MAX_ROUNDS = 8;
/** A repair failed. The other repairs were done. */
class ReconcileError extends errors/* ExpectedError */.Dh {
    name = 'ReconcileError';
    code = 'reconcile-incomplete';
}
async function run(inputs, world) {
    const reference = (0,subject/* readableReference */.ep)(inputs.image, inputs.digest);
    const options = { concurrency: read_image/* READ_CONCURRENCY */.HJ };
    const { before, repairs } = await (0,context/* withContext */.e)(world, inputs, [reference], ({ stores }) => reconcile(stores.open(reference, inputs.apply ? 'delete' : 'read'), reference, inputs), options);
    // A separate context has cached nothing from before the repair.
    const after = await (0,context/* withContext */.e)(world, inputs, [reference], ({ stores }) => (0,walk/* walkGraph */.i)(stores.open(reference), before.root.digest), options);
    const report = {
        reference: (0,oci_reference/* formatReference */.FH)(reference),
        applied: inputs.apply,
        repairs,
        readers: readerChanges(before, after),
    };
    const failed = repairs.filter(({ error }) => error !== undefined);
    const document = inputs.format === 'json' ? renderReconcileJson : renderReconcileMarkdown;
    return {
        outputs: { receipt: [{ name: 'receipt.json', content: renderReconcileJson(report) }] },
        report: inputs.format === 'text' ? { text: () => renderReconcile(report) } : { document: () => document(report) },
        failures: failed.length === 0
            ? []
            : [
                new ReconcileError(`could not repair ${failed.length} of ${repairs.length} entries at ${report.reference}: ${failed[0]?.error}`),
            ],
    };
}
async function reconcile(store, reference, inputs) {
    const before = await (0,walk/* walkGraph */.i)(store, reference.digest ?? reference.tag ?? '');
    const known = await knownReferrers(store, inputs.referrers);
    const repairs = new Map();
    let graph = before;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
        const subjects = new Set([...(0,model/* nodesOf */.N)(graph)].map(({ node }) => node.digest));
        let listed = 0;
        for (const subject of subjects) {
            const comparison = await compareTag(store, subject, known.get(subject) ?? []);
            listed += await repairSubject(store, comparison, inputs, repairs);
        }
        if (listed === 0 || !inputs.apply)
            break;
        graph = await (0,walk/* walkGraph */.i)(store, before.root.digest);
    }
    return { before, repairs: [...repairs.values()] };
}
/** Returns how many referrers were listed again. */
async function repairSubject(store, comparison, inputs, repairs) {
    const { subject, hasApi, tag, referrers } = comparison;
    let listed = 0;
    const attempt = async (what, object, work) => {
        const key = `${what} ${object} ${subject}`;
        if (repairs.has(key))
            return false;
        const repair = { what, object, subject };
        try {
            if (inputs.apply)
                await work();
            repairs.set(key, repair);
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            repairs.set(key, { ...repair, error: error.message });
            return false;
        }
    };
    for (const one of missingFromList(comparison)) {
        if (await attempt('list', one.descriptor.digest, () => listAgain(store, one, hasApi)))
            listed += 1;
    }
    for (const { descriptor, problem, inTag } of referrers) {
        if (problem === undefined || !inTag || hasApi)
            continue;
        await attempt('unlist', descriptor.digest, () => store.unlistReferrers(subject, [descriptor.digest]));
    }
    if (inputs['remove-tags'] && tag !== undefined) {
        const now = listed > 0 && inputs.apply ? await compareTag(store, subject, []) : comparison;
        if (isTagRedundant(now))
            await attempt('remove-tag', tag, () => store.deleteTag(tag));
    }
    return listed;
}
/** The manifests that the user names, grouped by subject. Throws a StoreError if one is not in the store. */
async function knownReferrers(store, digests) {
    const known = new Map();
    for (const digest of digests) {
        const manifest = await store.manifest(digest);
        const subject = (0,descriptor/* parseManifest */.Ng)(manifest, store.location).subject?.digest;
        if (subject !== undefined)
            known.set(subject, [...(known.get(subject) ?? []), manifest.descriptor]);
    }
    return known;
}
function readerChanges(before, after) {
    const then = new Map((0,visibility/* visibilityOf */.g)(before).map(({ reader, finds }) => [reader, finds.length]));
    return (0,visibility/* visibilityOf */.g)(after).map(({ reader, finds }) => ({
        reader,
        before: then.get(reader) ?? 0,
        after: finds.length,
    }));
}


/***/ }),

/***/ 55542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ listedDescriptor),
/* harmony export */   lO: () => (/* binding */ contentKey),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   vQ: () => (/* binding */ evidenceItem)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
// Turns entries of referrers lists into the plain data that retention rules compare. Pure.




/** Config media types, which reveal nothing about the content. */
const GENERIC_TYPES = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.empty, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.config, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.dockerConfig]);
const SIGNED_TYPES = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.dsse, 'application/jose+json', 'application/cose']);
/** Signed evidence is `foreign` until a verifier has said who signed it. */
function evidenceItem(descriptor, place) {
    const { annotations = {}, artifactType } = descriptor;
    const predicateType = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypeShown */ .PA)(annotations);
    const kind = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfReferrer */ .zT)(descriptor);
    const isKnown = artifactType !== undefined && !GENERIC_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .bareMediaType */ .ZX)(artifactType));
    return {
        ...place,
        descriptor,
        kind,
        artifactType: isKnown ? (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .bareMediaType */ .ZX)(artifactType) : null,
        predicateTypes: predicateType === undefined ? [] : [predicateType],
        producer: annotations[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.producer]?.replace(/ \S*$/, '') ?? null,
        created: timeOf(annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION */ .YX.created]),
        signature: { state: isSignedEvidence(kind, artifactType) ? 'foreign' : 'none' },
    };
}
/** Layers and config of a manifest, with the annotations of layers, where cosign keeps signatures. */
function contentKey({ layers, config }) {
    return JSON.stringify([config?.digest, layers.map(({ digest, annotations = {} }) => [digest, sorted(annotations)])]);
}
/** The descriptor of a referrer as a list shows it: with the type and annotations of its manifest. */
function listedDescriptor({ descriptor }, content) {
    const artifactType = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactTypeOf */ .Gh)(content);
    return { ...descriptor, ...(artifactType !== undefined && { artifactType }), annotations: content.annotations };
}
function isSignedEvidence(kind, artifactType = '') {
    return kind === 'signature' || (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(artifactType) || SIGNED_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .bareMediaType */ .ZX)(artifactType));
}
function sorted(annotations) {
    return Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Times before 1980 are placeholders of reproducible builds and archives, not times. */
const FIRST_TIME = Date.UTC(1980, 0, 2);
function timeOf(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) || time < FIRST_TIME ? null : time;
}


/***/ }),

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
