export const id = 4424;
export const ids = [4424,9908];
export const modules = {

/***/ 31579:
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
    let isLayout = false;
    for await (const { via, referrers } of store.referrers(subject)) {
        if (via === 'api')
            hasApi = true;
        if (via === 'index')
            isLayout = true;
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
        // A layout finds referrers by subject field. Tools that read the tag do not.
        const isListed = isLayout ? inTag.has(descriptor.digest) : listed.has(descriptor.digest);
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
        blobs: blobs.map((blob) => ({ descriptor: blob, isVerified: true, open: () => store.blob(blob) })),
    };
    const [outcome] = await store.pushArtifacts([artifact]);
    if (outcome?.status === 'failed')
        throw outcome.error;
}

// EXTERNAL MODULE: ./src/graph/visibility.ts + 1 modules
var visibility = __webpack_require__(65315);
// EXTERNAL MODULE: ./src/graph/walk.ts + 1 modules
var walk = __webpack_require__(12544);
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
    convert: ['in an older form', 'converted'],
};
function renderReconcile(report) {
    const { applied, repairs, readers, notes } = report;
    const lines = repairs.map((repair) => {
        const into = repair.into === undefined ? '' : `\n    into ${repair.into}`;
        const error = repair.error === undefined ? '' : `\n    ${(0,report_escape/* visible */.RK)(repair.error, 2000)}`;
        return `${word(report, repair).padEnd(25)}  ${(0,report_escape/* visible */.RK)(repair.object, 200)}  for ${repair.subject}${into}${error}`;
    });
    const counts = readers.map(({ reader, before, after }) => `  ${reader.padEnd(26)}  finds ${before}${applied ? `, now ${after}` : ''}`);
    return [
        ...lines,
        repairs.length === 0
            ? 'the lists agree'
            : `${repairs.length} ${repairs.length === 1 ? 'difference' : 'differences'}`,
        ...counts,
        ...notes.map((note) => `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`),
        ...(applied || repairs.length === 0 ? [] : ['nothing was changed; set apply to repair what is listed']),
    ].join('\n');
}
function renderReconcileMarkdown(report) {
    const { reference, repairs, readers, applied, notes } = report;
    const failed = repairs.filter(({ error }) => error !== undefined);
    return (0,blocks/* page */.MY)([
        `## Lists of ${(0,report_escape/* code */.aY)(reference, 400)}`,
        repairs.length === 0
            ? 'The lists agree.'
            : (0,blocks/* table */.tp)(['Result', 'Referrer or tag', 'Subject'], repairs.map((repair) => [word(report, repair), (0,report_escape/* code */.aY)(repair.object, 200), (0,report_escape/* code */.aY)(repair.subject)]), blocks/* BOUND */.d9.table),
        (0,blocks/* list */.p_)(failed.map(({ object, error }) => `${(0,report_escape/* code */.aY)(object, 200)}: ${(0,report_escape/* html */.qy)(error ?? '', 2000)}`), blocks/* BOUND */.d9.errors),
        (0,blocks/* table */.tp)(['Reader', 'Finds', ...(applied ? ['Finds now'] : [])], readers.map(({ reader, before, after }) => [(0,report_escape/* html */.qy)(reader), String(before), ...(applied ? [String(after)] : [])]), blocks/* BOUND */.d9.readers),
        (0,blocks/* list */.p_)(notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), blocks/* BOUND */.d9.errors),
    ]);
}
/** Fields may be added but never removed. */
function renderReconcileJson(report) {
    const { reference, applied, readers, notes } = report;
    const repairs = report.repairs.map(({ what, object, subject, into, error }) => ({
        operation: what,
        object,
        subject,
        status: error !== undefined ? 'failed' : applied ? 'done' : 'planned',
        ...(into !== undefined && { into }),
        ...(error !== undefined && { error }),
    }));
    return (0,report_escape/* visibleJson */.$m)(`${JSON.stringify({ reference, applied, repairs, readers, notes }, null, 2)}\n`);
}
function word({ applied }, { what, error }) {
    if (error !== undefined)
        return 'failed';
    return WORDS[what][applied ? 1 : 0];
}

// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/cosign-content.ts + 3 modules
var cosign_content = __webpack_require__(44894);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/evidence/legacy-artifact.ts
var legacy_artifact = __webpack_require__(6265);
// EXTERNAL MODULE: ./src/evidence/pack.ts
var pack = __webpack_require__(28060);
;// CONCATENATED MODULE: ./src/commands/reconcile/convert.ts
// Converts evidence in older forms: attestations under cosign's tags to bundles, legacy artifact manifests to image manifests.







/** Everything in `graph` that is not converted yet, in one push. Throws a StoreError if the graph's content cannot be read. */
async function convertEvidence(store, graph, options) {
    const notes = [];
    const pieces = [
        ...(options.conversions.includes('cosign') ? await cosignPieces(store, graph, options, notes) : []),
        ...(options.conversions.includes('legacy') ? await legacyPieces(store, graph, notes) : []),
    ];
    if (!options.apply) {
        return { repairs: pieces.map(({ object, subject }) => ({ what: 'convert', object, subject })), notes };
    }
    return { repairs: await push(store, pieces), notes };
}
async function push(store, pieces) {
    const made = await Promise.all(pieces.map(async ({ object, subject, artifact }) => {
        const repair = { what: 'convert', object, subject };
        try {
            return { repair, artifact: await artifact() };
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            return { repair: { ...repair, error: error.message } };
        }
    }));
    const outcomes = await store.pushArtifacts(made.flatMap(({ artifact }) => artifact ?? []));
    const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
    return made.map(({ repair, artifact }) => {
        if (artifact === undefined)
            return repair;
        const into = artifact.manifest.descriptor.digest;
        const outcome = byDigest.get(into);
        return { ...repair, into, ...(outcome?.status === 'failed' && { error: outcome.error.message }) };
    });
}
async function cosignPieces(store, graph, { name, proof }, notes) {
    const tagged = new Map();
    for (const { node, parent } of (0,model/* nodesOf */.N)(graph)) {
        // A subject that is not in the store has no descriptor to refer to.
        if (node.via === 'cosign-tag' && parent !== undefined && parent.mediaType !== '')
            tagged.set(parent.digest, parent);
    }
    const found = await Promise.all([...tagged.values()].map(async ({ mediaType, digest, size }) => {
        const targets = { subject: { mediaType, digest, size }, platforms: [], name };
        const content = await (0,cosign_content/* readCosignContent */.f)(store, targets);
        notes.push(...content.notes);
        const signatures = content.evidence.filter(({ kind }) => kind === 'signature').length;
        if (signatures > 0)
            notes.push(signatureNote(signatures, digest));
        if (content.evidence.length > signatures)
            notes.push(unsignedNote(digest));
        return content.attestations
            .filter(({ isConverted }) => !isConverted)
            .map(({ envelope, bundle }) => ({
            object: envelope.document.descriptor.digest,
            subject: digest,
            artifact: async () => (0,pack/* pack */.q)(await bundle(proof)),
        }));
    }));
    return found.flat();
}
function signatureNote(count, subject) {
    const which = count === 1 ? '1 signature' : `${count} signatures`;
    return `left ${which} under ${(0,referrers_tag/* cosignTag */.qv)(subject, 'sig')}: a bundle cannot hold what they sign, and cosign 3 ignores the tag once the image has a bundle; sign the image again with \`attach --sign-image\``;
}
function unsignedNote(subject) {
    return `left the unsigned documents of the cosign tags of ${subject}; attach them with \`attach --collect cosign\``;
}
async function legacyPieces(store, graph, notes) {
    const found = await Promise.all([...(0,model/* nodesOf */.N)(graph)].map(async ({ node, parent }) => {
        if (parent === undefined || !(0,legacy_artifact/* isLegacyArtifact */.C)(node.mediaType))
            return [];
        const { mediaType, digest, size } = node;
        try {
            const artifact = await (0,legacy_artifact/* repackLegacyArtifact */.e)(store, { mediaType, digest, size });
            const into = artifact.manifest.descriptor.digest;
            if (parent.referrers.some((one) => one.digest === into))
                return [];
            return [{ object: digest, subject: parent.digest, artifact: async () => artifact }];
        }
        catch (error) {
            if (!(error instanceof oci_errors/* StoreError */.A) || error.code !== 'invalid-response')
                throw error;
            notes.push(error.message);
            return [];
        }
    }));
    return found.flat();
}

;// CONCATENATED MODULE: ./src/commands/reconcile/run.ts
// reconcile: compares fallback tags with the referrers API, repairs lists, and converts evidence in older forms. Shows the
// comparison by default.













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
    const { before, repairs, notes } = await (0,context/* withContext */.e)(world, inputs, [reference], (context) => reconcile(context, reference, inputs), options);
    // A separate context has cached nothing from before the repair.
    const after = await (0,context/* withContext */.e)(world, inputs, [reference], ({ stores }) => (0,walk/* walkGraph */.i)(stores.open(reference), before.root.digest), options);
    const report = {
        reference: (0,oci_reference/* formatReference */.FH)(reference),
        applied: inputs.apply,
        repairs,
        readers: readerChanges(before, after),
        notes,
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
async function reconcile(context, reference, inputs) {
    const store = context.stores.open(reference, inputs.apply ? 'delete' : 'read');
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
    const converted = await convertEvidence(store, graph, {
        conversions: inputs.convert,
        apply: inputs.apply,
        name: (0,oci_reference/* subjectName */.wn)(reference),
        proof: (0,cosign_content/* openLogProofs */.s)(context, inputs['rekor-url']),
    });
    return { before, repairs: [...repairs.values(), ...converted.repairs], notes: converted.notes };
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

/***/ 60721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare),
/* harmony export */   s: () => (/* binding */ artifactManifest)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
// Builds artifact manifests: image manifests with an artifact type and a subject. The same content yields the same bytes.
// OCI image specification 1.1, "Guidelines for Artifact Usage".



/** Layers and subject are reduced to the required fields, and the annotations of the layers. */
function artifactManifest(content) {
    const { artifactType, config = _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi, annotations } = content;
    const annotated = Object.keys(annotations).length > 0 && { annotations };
    // The order of the keys is part of the digest: never change it.
    const bytes = new TextEncoder().encode(JSON.stringify({
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest,
        artifactType,
        config: { ...bare(config), ...(config.artifactType !== undefined && { artifactType: config.artifactType }) },
        layers: content.layers.map((layer) => ({
            ...bare(layer),
            ...(layer.annotations && { annotations: layer.annotations }),
        })),
        subject: bare(content.subject),
        ...annotated,
    }));
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return { descriptor: { ...descriptor, artifactType, ...annotated }, bytes };
}
/** A descriptor without the fields that belong to the manifest or list it comes from. */
function bare({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}


/***/ }),

/***/ 28060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76335);
/* harmony import */ var _artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60721);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74271);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66716);
// Packs evidence into an artifact manifest and its blobs. Pure. The same evidence always packs to the same digest, so that
// pushing it again adds nothing.






/**
 * Artifact type and layer media type are the document's, unless the evidence names another artifact type. A Sigstore bundle
 * is packed in the form that cosign 3, gh, Kyverno, policy-controller and Trivy read.
 */
function pack(evidence) {
    const { document, predicateType, producer, created } = evidence;
    const { mediaType } = document.descriptor;
    const isBundle = (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundleType */ .Jo)(mediaType);
    const artifactType = evidence.artifactType ?? mediaType;
    const annotations = sorted({
        ...evidence.annotations,
        ...(isBundle && bundleAnnotations(predicateType)),
        [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.kind]: evidence.kind,
        // Readers that filter by predicate type expect a statement.
        ...(predicateType !== undefined &&
            (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .needsPredicate */ .pj)(artifactType) && { [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.predicateType]: predicateType }),
        ...(producer !== undefined && { [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.producer]: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignValue */ .W4)(producer) }),
        ...(created !== undefined && { [_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATION */ .YX.created]: created }),
    });
    const layerAnnotations = {
        ...sorted(evidence.layerAnnotations ?? {}),
        [_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATION */ .YX.title]: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignValue */ .W4)(evidence.title),
    };
    const subject = (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .bare */ .$)(evidence.subject);
    const manifest = (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactManifest */ .s)({
        artifactType,
        // `cosign clean` reads the type from the config's descriptor.
        config: isBundle ? { ..._oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi, artifactType: mediaType } : _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi,
        layers: [{ ...document.descriptor, annotations: layerAnnotations }],
        subject,
        annotations,
    });
    return { manifest, subject, blobs: [(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .documentOf */ .lM)(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_JSON */ .JO, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.empty), document] };
}
/** The annotations that Sigstore's readers filter by. A bundle without a predicate type signs the subject itself. */
function bundleAnnotations(predicateType) {
    return predicateType === undefined
        ? { [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.bundleContent]: 'message-signature' }
        : {
            [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.bundleContent]: 'dsse-envelope',
            [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.bundlePredicateType]: predicateType,
        };
}
function sorted(annotations) {
    return Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 73583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kindOfStatement)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63240);
// Decides which kind of evidence an in-toto statement is, by its predicate. Pure.



/** The kind of the predicate; of a reference, that of the document that it names. Annotations have no say. */
function kindOfStatement(predicateType, predicate) {
    if (predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .REFERENCE_PREDICATE */ .Sy) {
        const { mediaType } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(predicate).references)[0]);
        return (typeof mediaType === 'string' ? (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfMediaType */ .SX)(mediaType) : undefined) ?? 'custom';
    }
    const kind = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicate */ .dT)(predicateType) ?? 'custom';
    return kind === 'sbom' && predicateType.startsWith('https://cyclonedx.org/') ? kindOfBom((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(predicate)) : kind;
}
/** CycloneDX has one predicate type for several kinds. A BOM with components is an SBOM, whatever else it lists. */
function kindOfBom({ metadata, components, vulnerabilities }) {
    const [first] = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(components);
    const main = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(metadata).component).type ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(first).type;
    if (main === 'machine-learning-model')
        return 'model-card';
    const found = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(vulnerabilities);
    if (first !== undefined || found.length === 0)
        return 'sbom';
    return found.some((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).analysis).state !== undefined) ? 'vex' : 'scan';
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
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
// Turns entries of referrers lists into the plain data that retention rules compare. Pure.





/** Config media types, which reveal nothing about the content. */
const GENERIC_TYPES = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.empty, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.config, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.dockerConfig]);
const SIGNED_TYPES = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.dsse, 'application/jose+json', 'application/cose']);
/** Signed evidence is `foreign` until a verifier has said who signed it. */
function evidenceItem(descriptor, place) {
    const { annotations = {}, artifactType } = descriptor;
    const predicateType = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypeShown */ .PA)(annotations);
    const kind = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfReferrer */ .zT)(descriptor);
    const isKnown = artifactType !== undefined && !GENERIC_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .bareMediaType */ .ZX)(artifactType));
    return {
        ...place,
        descriptor,
        kind,
        artifactType: isKnown ? (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .bareMediaType */ .ZX)(artifactType) : null,
        predicateTypes: predicateType === undefined ? [] : [predicateType],
        producer: annotations[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.producer]?.replace(/ \S*$/, '') ?? null,
        created: timeOf(annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .ANNOTATION */ .YX.created]),
        signature: { state: isSignedEvidence(kind, artifactType) ? 'foreign' : 'none' },
    };
}
/** A digest of the layers and config of a manifest, with the annotations of layers, where cosign keeps signatures. */
function contentKey({ layers, config }) {
    const content = [config?.digest, layers.map(({ digest, annotations = {} }) => [digest, sorted(annotations)])];
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(JSON.stringify(content));
}
/** The descriptor of a referrer as a list shows it: with the type and annotations of its manifest. */
function listedDescriptor({ descriptor }, content) {
    const artifactType = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactTypeOf */ .Gh)(content);
    return { ...descriptor, ...(artifactType !== undefined && { artifactType }), annotations: content.annotations };
}
function isSignedEvidence(kind, artifactType = '') {
    return kind === 'signature' || (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(artifactType) || SIGNED_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .bareMediaType */ .ZX)(artifactType));
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

/***/ 72584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isConnectionFailure),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY),
/* harmony export */   sT: () => (/* binding */ retried)
/* harmony export */ });
/* unused harmony export AttemptTimeout */
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82536);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53737);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37893);
// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.



const SERVICE_POLICY = { retries: 3, firstDelay: 500, timeout: 10_000 };
/** An attempt took longer than its policy allows. */
class AttemptTimeout extends Error {
    name = 'AttemptTimeout';
}
/** A lost connection or a response that takes too long: another attempt may succeed. */
function isConnectionFailure(error) {
    return error instanceof AttemptTimeout || (0,_connection_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isConnectionError */ .R)(error);
}
/** Runs `attempt` until it does not reject, or rejects with an error that `again` does not name. */
async function retried(attempt, { retries, firstDelay, timeout }, again = isConnectionFailure) {
    const maxDelay = 10 * firstDelay;
    const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
    const { value } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(() => bounded(attempt(), timeout), policy, { sleep: _pause_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v, random: () => 1 }, (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined));
    return value;
}
async function bounded(work, milliseconds) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.reject(new AttemptTimeout(`no response within ${milliseconds} ms`)), milliseconds);
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 71440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71830);
// Checks the URLs of services that are sent credentials: HTTPS only, except on this machine.


/** The URL without a slash at the end. Throws a UserError that names the input or variable. */
function checkServiceUrl(name, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} contains a user name or password; remove it`);
    }
    const isSecure = url?.protocol === 'https:' || (url !== undefined && url.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname));
    if (!isSecure) {
        const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is ${JSON.stringify(shown)}, expected an https:// URL`);
    }
    return text.replace(/\/+$/, '');
}


/***/ }),

/***/ 83578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   a0: () => (/* binding */ cutPage),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   gq: () => (/* binding */ fittingParts),
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
/** The first parts that fit into `bytes`; if some do not, a last one that says so. */
function fittingParts(parts, bytes, rest) {
    let room = bytes;
    const count = parts.findIndex((part) => {
        room -= Buffer.byteLength(part) + 2;
        return room < 0;
    });
    return count < 0 ? parts : [...parts.slice(0, count), rest(parts.length - count)];
}
/** The first lines of a page that fit into `bytes`. What is open at the cut is closed: a fence, folded blocks. */
function cutPage(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const { lines } = fitting(markdown.split('\n'), bytes - 1000);
    let fence = '';
    let open = 0;
    for (const line of lines) {
        const mark = /^`{3,}/.exec(line)?.[0];
        if (fence === '')
            fence = mark ?? '';
        else if (line === fence)
            fence = '';
        if (fence === '')
            open += (line.match(/<details>/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
    }
    const close = [...(fence === '' ? [] : [fence]), ...Array.from({ length: Math.max(open, 0) }, () => '\n</details>')];
    return [...lines, ...close, '\nThe rest is left out, because the size of a job summary is limited.'].join('\n');
}
/** The non-empty parts, separated by blank lines. */
function page(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 99908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ EXTENSION_NAMES),
/* harmony export */   o: () => (/* binding */ extensionsOf)
/* harmony export */ });
const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';
/** The last arc of each extension; `bare` if its value is plain text instead of DER. */
const EXTENSIONS = {
    issuer: [8],
    buildSignerURI: [9],
    buildSignerDigest: [10],
    runnerEnvironment: [11],
    sourceRepositoryURI: [12],
    sourceRepositoryDigest: [13],
    sourceRepositoryRef: [14],
    sourceRepositoryIdentifier: [15],
    sourceRepositoryOwnerURI: [16],
    sourceRepositoryOwnerIdentifier: [17],
    buildConfigURI: [18],
    buildConfigDigest: [19],
    buildTrigger: [20],
    runInvocationURI: [21],
    sourceRepositoryVisibility: [22],
    deploymentEnvironment: [23],
    /** The older extensions for GitHub workflows, still in every certificate and used by older policies. */
    githubWorkflowTrigger: [2, 'bare'],
    githubWorkflowSha: [3, 'bare'],
    githubWorkflowName: [4, 'bare'],
    githubWorkflowRepository: [5, 'bare'],
    githubWorkflowRef: [6, 'bare'],
};
const EXTENSION_NAMES = Object.keys(EXTENSIONS);
/** The values of the extensions, without those that are absent or not text. */
function extensionsOf(pairs) {
    const values = new Map(pairs.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
    const entries = EXTENSION_NAMES.map((name) => {
        const [arc, bare] = EXTENSIONS[name];
        const value = values.get(`${FULCIO_ARC}${arc}`);
        return [name, value === undefined ? undefined : bare ? value.toString('utf8') : derText(value)];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The text of a DER UTF8String (X.690, 8.23); undefined for anything else. */
function derText(der) {
    if (der[0] !== 0x0c || der.length < 2)
        return undefined;
    const first = der[1];
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2)
        return undefined;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    return der.length === start + length ? der.toString('utf8', start) : undefined;
}


/***/ }),

/***/ 32510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ readCosignAttestation),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   aS: () => (/* binding */ readCosignSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5091);
// Converts cosign's signatures from before bundles to bundles: a layer with signature, certificate, log entry and timestamp
// in its annotations. Nothing in them is verified here.






const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
/** A signature over a payload (`.sig`), which names the image's digest. */
function readCosignSignature(payload, annotations) {
    return reading(() => ({
        artifact: payload,
        bundle: {
            mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
            verificationMaterial: material(annotations),
            content: {
                $case: 'messageSignature',
                messageSignature: {
                    messageDigest: { algorithm: 1, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest() },
                    signature: base64(annotations[SIGNATURE] ?? '', SIGNATURE),
                },
            },
        },
    }));
}
/** An attestation (`.att`): the layer is a DSSE envelope around an in-toto statement. */
function readCosignAttestation(layer, annotations) {
    return reading(() => {
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBytes */ .d)(layer);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) || !Array.isArray(json.signatures))
            throw new Error('not a DSSE envelope');
        if (json.signatures.length !== 1)
            throw new Error(`${json.signatures.length} signatures, expected one`);
        const [signature] = json.signatures;
        const sig = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(signature) && typeof signature.sig === 'string' ? signature.sig : '';
        if (typeof json.payload !== 'string' || json.payloadType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.inToto) {
            throw new Error('the payload is not an in-toto statement');
        }
        const dsseEnvelope = {
            payload: base64(json.payload, 'the payload'),
            payloadType: json.payloadType,
            signatures: [{ sig: base64(sig, 'the signature'), keyid: '' }],
        };
        return {
            envelope: layer,
            bundle: {
                mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
                verificationMaterial: material(annotations),
                content: { $case: 'dsseEnvelope', dsseEnvelope },
            },
        };
    });
}
function material(annotations) {
    const certificate = annotations[CERTIFICATE];
    const timestamp = annotations[TIMESTAMP];
    const entry = annotations[LOG_ENTRY];
    return {
        content: certificate === undefined || certificate === ''
            ? { $case: 'publicKey', publicKey: { hint: '' } }
            : { $case: 'certificate', certificate: { rawBytes: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw } },
        tlogEntries: entry === undefined || entry === '' ? [] : [logEntry(entry)],
        timestampVerificationData: timestamp === undefined || timestamp === ''
            ? undefined
            : { rfc3161Timestamps: [{ signedTimestamp: base64(field(timestamp, 'SignedRFC3161Timestamp'), TIMESTAMP) }] },
    };
}
/** cosign's own format for a response of Rekor: the entry and the log's signature over it. */
function logEntry(text) {
    const json = JSON.parse(text);
    const payload = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json.Payload) ? json.Payload : {};
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' || typeof integratedTime !== 'number' || typeof logIndex !== 'number') {
        throw new Error(`${LOG_ENTRY} is not a log entry`);
    }
    const canonicalizedBody = base64(body, LOG_ENTRY);
    const entry = JSON.parse(canonicalizedBody.toString('utf8'));
    const { kind, apiVersion } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(entry) ? entry : {};
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(typeof logID === 'string' ? logID : '', 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: base64(field(text, 'SignedEntryTimestamp'), LOG_ENTRY) },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function field(text, name) {
    const json = JSON.parse(text);
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && typeof json[name] === 'string' ? json[name] : '';
}
function base64(text, what) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === 0)
        throw new Error(`${what} is empty or not base64`);
    return bytes;
}
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .rethrowUnlessContent */ .B7)(error);
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('malformed', `not a cosign signature (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error)})`);
    }
}


/***/ }),

/***/ 29243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
// Owns the pre-authentication encoding of DSSE (protocol 1.0): a signature covers the payload together with its type.

/** Lengths precede type and payload, so that no byte can move from one to the other. */
function preAuthEncoding(payload, payloadType = _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.inToto) {
    const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(front), payload]);
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNUSABLE: () => (/* binding */ UNUSABLE),
/* harmony export */   findBundles: () => (/* binding */ findBundles),
/* harmony export */   readBundlesOf: () => (/* binding */ readBundlesOf)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7363);
/* harmony import */ var _verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71232);
// Finds bundles of earlier runs, so that a statement is not signed again. Signing twice would attach two bundles, because
// signatures differ each time.







/** Normally there is one candidate. Others may have been planted. */
const MAX_CANDIDATES = 8;
/** Several signers may sign one statement. */
const MAX_SIGNATURES = 64;
/** Errors that mean a candidate is missing or damaged. Any other error of the store is thrown. */
const UNUSABLE = [
    'not-found',
    'invalid-response',
    'digest-mismatch',
    'size-mismatch',
    'limit-exceeded',
];
/**
 * The existing bundles, by the digest of their statement. Candidates are found by the annotation that names the statement,
 * then read and verified, because anyone with push access can write the annotation. Throws a StoreError.
 */
async function findBundles(store, wanted, reuse, listed) {
    const found = new Map();
    const subjects = [...new Set(wanted.map(({ subject }) => subject))];
    await Promise.all(subjects.map(async (subject) => {
        const statements = new Set(wanted.filter((one) => one.subject === subject).map(({ statement }) => statement));
        const pages = listed?.subject === subject ? [{ referrers: listed.bundles }] : bundlePages(store, subject);
        const candidates = await candidatesOf(pages, statements);
        await Promise.all([...candidates].map(async ([statement, referrers]) => {
            for (const referrer of referrers.slice(0, MAX_CANDIDATES)) {
                const bundle = await readCandidate(store, referrer);
                if (bundle !== undefined && (await isReusable(bundle, { subject, statement }, reuse))) {
                    found.set(statement, bundle);
                    return;
                }
            }
        }));
    }));
    return found;
}
/**
 * The bundles on a subject that hold one of these statements, by `identify`. Only bundles that name their statement in an
 * annotation are read. Throws a StoreError.
 */
async function readBundlesOf(store, subject, statements, identify) {
    const candidates = await candidatesOf(bundlePages(store, subject), statements);
    const found = new Map();
    await Promise.all([...candidates.values()].flatMap((referrers) => referrers.slice(0, MAX_SIGNATURES).map(async (referrer) => {
        const bundle = await readCandidate(store, referrer);
        const identity = bundle && (await identify(bundle));
        if (bundle !== undefined && identity !== undefined)
            found.set(identity, bundle);
    })));
    return found;
}
function bundlePages(store, subject) {
    return store.referrers(subject, { artifactType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.sigstoreBundle });
}
async function candidatesOf(pages, statements) {
    const candidates = new Map();
    for await (const { referrers } of pages) {
        for (const referrer of referrers) {
            const statement = referrer.annotations?.[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.statement];
            if (statement === undefined || !statements.has(statement))
                continue;
            candidates.set(statement, [...(candidates.get(statement) ?? []), referrer]);
        }
    }
    return candidates;
}
async function readCandidate(store, referrer) {
    try {
        const [layer] = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location).layers;
        return layer === undefined || layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_READ_BYTES */ .qT ? undefined : await (0,_verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlob */ .gm)(store, layer);
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A && UNUSABLE.includes(error.code))
            return undefined;
        throw error;
    }
}
async function isReusable(bytes, { subject, statement }, reuse) {
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(bytes);
    if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope')
        return false;
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle.content.dsseEnvelope.payload) !== statement)
        return false;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    if (reuse.log && tlogEntries.length === 0)
        return false;
    if (reuse.timestamp && (timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return false;
    const verdict = await reuse.verifier.bundle(bytes, { digest: subject });
    if (verdict.status !== 'verified')
        return false;
    const { signer } = verdict;
    return signer.kind === 'key'
        ? reuse.signer.kind === 'key' && signer.hint === reuse.signer.hint
        : reuse.signer.kind === 'certificate' && signer.san === reuse.signer.san && signer.issuer === reuse.signer.issuer;
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkIntotoEntry),
/* harmony export */   k: () => (/* binding */ isIntotoEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5091);
// Verifies log entries of type `intoto`, version 0.0.1, which cosign before 2.3 made for attestations. @sigstore/verify
// supports later types only, so inclusion promise and content are verified here by the rules of Rekor's first API.





function isIntotoEntry({ kindVersion }) {
    return kindVersion.kind === 'intoto' && kindVersion.version === '0.0.1';
}
/** Verifies that one of `logs` recorded exactly this `envelope` with the key of `signer`; undefined if so. */
async function checkIntotoEntry(entry, envelope, signer, logs) {
    const { json } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 23));
    const seconds = Number(entry.integratedTime);
    // https://github.com/sigstore/rekor, "Signed Entry Timestamp": over the canonical JSON (RFC 8785) of these four.
    const promised = json.canonicalize({
        body: entry.canonicalizedBody.toString('base64'),
        integratedTime: seconds,
        logIndex: Number(entry.logIndex),
        logID: entry.logId.keyId.toString('hex'),
    });
    const time = new Date(seconds * 1000);
    const signature = entry.inclusionPromise?.signedEntryTimestamp ?? Buffer.alloc(0);
    const vouched = logs.some(({ logID, publicKey, validFor }) => logID.equals(entry.logId.keyId) &&
        validFor.start <= time &&
        time <= validFor.end &&
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', Buffer.from(promised), publicKey, signature));
    if (!vouched)
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-promise-invalid', 'the inclusion promise does not verify');
    const { hash, publicKey } = readBody(entry.canonicalizedBody);
    if (hash !== (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(envelope).digest('hex')) {
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-entry-mismatch', 'the entry is for another envelope');
    }
    if (publicKey === undefined || !publicKey.equals(signer)) {
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-entry-mismatch', 'the entry is for another key');
    }
    return undefined;
}
function readBody(bytes) {
    const body = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(bytes).toString('utf8'));
    const spec = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(body) && body.kind === 'intoto' && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(body.spec) ? body.spec : {};
    const content = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(spec.content) ? spec.content : {};
    const hash = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content.hash) && content.hash.algorithm === 'sha256' ? content.hash.value : undefined;
    return { hash, publicKey: keyOf(spec.publicKey) };
}
/** A certificate or a public key, as base64 of PEM. */
function keyOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const pem = Buffer.from(value, 'base64').toString('utf8');
    try {
        return pem.includes('CERTIFICATE') ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).publicKey : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, Error, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CRYPTO_CODE */ .YR);
        return undefined;
    }
}


/***/ }),

/***/ 94627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SigningError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the error of signing: a Sigstore service failed.

/** A signature could not be made. The message has every fact and no secret; no cause is kept, since it may have one. */
class SigningError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'SigningError';
    code = 'signing';
    constructor({ attempted, service, detail, remedy }) {
        super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`, { remedy });
    }
}


/***/ }),

/***/ 71232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ NOTATION),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   nK: () => (/* binding */ verifyReferrer)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7363);
/* harmony import */ var _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32510);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5091);
// Verifies the signatures that a referrer in a store holds.







const DSSE = 'application/vnd.dsse.envelope.v1+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
/** The type that cosign 2 used for signatures attached as referrers. */
const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One cosign tag holds all signatures of an image. */
const MAX_LAYERS = 256;
/** Each layer is held in memory while it is verified. */
const READ_AT_ONCE = 4;
/** Whether the artifact type of a referrer is that of a signature, or of an artifact that contains one. */
function isSignature({ artifactType = '' }) {
    return ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(artifactType) ||
        [NOTATION, COSIGN_ARTIFACT, _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj, DSSE].includes((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(artifactType)));
}
/**
 * Verifies everything that a referrer holds: one result for a bundle, one per layer for cosign's older formats, none for
 * anything else. Throws a StoreError for content that cannot be read, which is never taken for unsigned.
 */
async function verifyReferrer(store, referrer, subject, verifier) {
    if (!isSignature(referrer))
        return [];
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(referrer.artifactType ?? '') === NOTATION) {
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', 'a Notation signature; verify it with notation verify')];
    }
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location);
    return verifyLayers(store, content, subject, verifier);
}
async function verifyLayers(store, { layers }, subject, verifier) {
    if (layers.length > MAX_LAYERS)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('limit-exceeded', `${layers.length} layers, more than the limit of ${MAX_LAYERS}`)];
    if (layers.length === 0)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('malformed', 'the manifest has no layers')];
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(READ_AT_ONCE);
    const verifyLayer = async (layer) => {
        if (layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT)
            return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(layer.size);
        const bytes = await readBlob(store, layer);
        const { annotations = {} } = layer;
        if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(layer.mediaType))
            return verifier.bundle(bytes, subject);
        switch ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(layer.mediaType)) {
            case _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj:
                return verifier.cosignSignature(bytes, annotations, subject);
            case DSSE:
                return verifier.cosignAttestation(bytes, annotations, subject);
            default:
                return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', `unsupported layer media type ${JSON.stringify(layer.mediaType)}`);
        }
    };
    return Promise.all(layers.map((layer) => limit(() => verifyLayer(layer))));
}
/** The whole layer, checked against its digest. The caller has checked its size. */
async function readBlob(store, layer) {
    const chunks = [];
    for await (const chunk of store.blob(layer))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ })

};
