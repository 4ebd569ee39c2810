export const id = 9609;
export const ids = [9609];
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
        blobs: blobs.map((blob) => ({ descriptor: blob, isVerified: true, open: () => store.blob(blob) })),
    };
    const [outcome] = await store.pushArtifacts([artifact]);
    if (outcome?.status === 'failed')
        throw outcome.error;
}

// EXTERNAL MODULE: ./src/graph/visibility.ts + 2 modules
var visibility = __webpack_require__(49361);
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

// EXTERNAL MODULE: ./src/commands/context.ts + 33 modules
var context = __webpack_require__(69430);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/subject.ts + 1 modules
var subject = __webpack_require__(40276);
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


/***/ })

};
