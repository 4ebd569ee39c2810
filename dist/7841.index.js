export const id = 7841;
export const ids = [7841];
export const modules = {

/***/ 4720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ chooseEvidence),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   mU: () => (/* binding */ UndecidedError),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   p3: () => (/* binding */ NoEvidenceError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49229);
// Chooses the evidence of an image that get prints. Pure.




/** The image has no such evidence. */
class NoEvidenceError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'NoEvidenceError';
    code = 'no-evidence';
}
/** The registry did not respond, so it is unknown which evidence is the newest. */
class UndecidedError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'UndecidedError';
    code = 'undecided';
    exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided;
}
/**
 * The evidence to print, newest first; one piece unless all are requested. Throws a NoEvidenceError that lists what exists
 * instead, an UndecidedError if a candidate could not be read, and a UserError if a platform must be chosen.
 */
function chooseEvidence(found, choice) {
    const { kind, type, signers, subjects, reference } = choice;
    const ofImage = found.filter((one) => subjects.has(one.subject));
    const ofKind = ofImage.filter((one) => one.kind === kind);
    // Evidence that could not be read and is of unknown kind may match the request.
    checkRead(ofImage.filter((one) => one.kind === 'custom'), choice);
    if (ofKind.length === 0)
        throw noneOf(choice);
    const ofType = type === undefined ? ofKind : ofKind.filter((one) => typesOf(one).some((found) => isType(found, type)));
    if (ofType.length === 0) {
        const types = [...new Set(ofKind.flatMap((one) => typesOf(one)))].sort();
        throw new NoEvidenceError(`could not find ${label(kind)} of type ${JSON.stringify(type)} at ${reference}: there is ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(types)}; set type to one of them`);
    }
    const ofPlatform = onPlatform(ofType, choice);
    checkRead(ofPlatform, choice);
    const usable = ofPlatform.filter((one) => refusalOf(one, signers) === undefined);
    if (usable.length === 0)
        throw refused(ofPlatform, choice);
    const sorted = usable.toSorted(byAge);
    return choice.all ? sorted : sorted.slice(0, 1);
}
function checkRead(found, { kind }) {
    const unread = found.find(({ problem }) => problem?.undecided);
    if (unread?.problem === undefined)
        return;
    throw new UndecidedError(`could not decide which document of the kind ${kind} is the newest: ${unread.problem.text}`);
}
/** The reason not to print the evidence; undefined if there is none. */
function refusalOf(evidence, signers) {
    const { problem, statement, claimedPredicateType: claimed } = evidence;
    if (problem !== undefined)
        return problem.text;
    if (signers === undefined)
        return undefined;
    const refusal = signers.refusal(evidence.signature);
    if (refusal !== undefined)
        return refusal;
    return statement === undefined || claimed === undefined || statement.predicateType === claimed
        ? undefined
        : `its annotations claim the predicate type ${claimed}, and its statement has ${statement.predicateType}`;
}
/** The trusted time of the evidence if it has one, otherwise the claimed time. */
function timeOf({ signature, created }) {
    return signature.state === 'verified' && signature.time.clock !== 'none' ? signature.time.at : created;
}
function onPlatform(found, choice) {
    const { kind, platform, all, reference } = choice;
    const names = [...new Set(found.map((one) => one.platform).filter((name) => name !== null))].sort();
    const ofImage = found.filter((one) => one.platform === null);
    if (platform !== undefined) {
        const chosen = found.filter((one) => one.platform !== null && (one.platform === platform || one.platform.startsWith(`${platform}/`)));
        if (chosen.length > 0)
            return chosen;
        // Evidence about the image applies to each of its platforms.
        if (ofImage.length > 0)
            return ofImage;
        throw new NoEvidenceError(`could not find ${label(kind)} for ${platform} at ${reference}: there is one for ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(names)}; set platform to one of them`);
    }
    if (all)
        return found;
    if (ofImage.length > 0 || names.length < 2)
        return ofImage.length > 0 ? ofImage : found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${reference} has ${label(kind)} for several platforms: ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(names).replace(/ or (?=[^ ]*$)/, ' and ')}; set platform to one of them`);
}
/** Newest first. At equal age, documents that need no unwrapping come first, then the lowest digest, for a stable order. */
function byAge(a, b) {
    const [timeA, timeB] = [a, b].map((one) => Date.parse(timeOf(one) ?? '') || 0);
    if (timeA !== timeB)
        return timeB - timeA;
    const wrapped = ({ signature, stored }) => signature.state === 'none' && stored?.mediaType !== 'application/vnd.in-toto+json' ? 0 : 1;
    return wrapped(a) - wrapped(b) || a.layer - b.layer || (a.artifact.digest < b.artifact.digest ? -1 : 1);
}
function typesOf({ statement, claimedPredicateType, stored, artifact }) {
    const types = [statement?.predicateType ?? claimedPredicateType, stored?.mediaType, artifact.artifactType];
    return types.flatMap((type) => (type === undefined ? [] : [(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(type)]));
}
/** A predicate type without a version matches every version. */
function isType(found, wanted) {
    const type = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(wanted);
    return found === type || (type.includes('://') && found.startsWith(`${type}/`));
}
function label(kind) {
    return (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(kind).label;
}
function noneOf({ kind, kinds, reference }) {
    const others = [...kinds].filter((one) => one !== kind).sort();
    const reason = others.length === 0 ? 'no evidence is attached' : `the kinds of the attached evidence are ${others.join(', ')}`;
    const remedy = others.length === 0 ? 'attach it, or check the digest' : 'set kind to one of these';
    return new NoEvidenceError(`could not find ${label(kind)} at ${reference}: ${reason}; ${remedy}`);
}
function refused(found, { kind, signers, reference }) {
    const reasons = [...new Set(found.map((one) => refusalOf(one, signers)))].slice(0, 3);
    const remedy = signers === undefined ? 'attach it again' : 'check signed-by, or attach one by that signer';
    return new NoEvidenceError(`could not use ${found.length === 1 ? `the only ${label(kind)}` : `any of ${found.length} documents of the kind ${kind}`} at ${reference}: ${reasons.join('; ')}; ${remedy}`);
}


/***/ }),

/***/ 72144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ readDocumentOf)
});

// EXTERNAL MODULE: ./src/evidence/recognise.ts + 3 modules
var recognise = __webpack_require__(19604);
// EXTERNAL MODULE: ./src/signing/bundle.ts
var signing_bundle = __webpack_require__(7363);
// EXTERNAL MODULE: ./src/signing/evidence-place.ts
var evidence_place = __webpack_require__(94780);
// EXTERNAL MODULE: ./src/signing/stored-layer.ts
var stored_layer = __webpack_require__(48836);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var evidence_statement = __webpack_require__(63240);
// EXTERNAL MODULE: ./src/json/error.ts
var json_error = __webpack_require__(31060);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/json/scanner.ts + 3 modules
var json_scanner = __webpack_require__(98527);
// EXTERNAL MODULE: ./src/signing/cosign-legacy.ts
var cosign_legacy = __webpack_require__(32510);
// EXTERNAL MODULE: ./src/signing/referenced-documents.ts
var referenced_documents = __webpack_require__(17587);
;// CONCATENATED MODULE: ./src/signing/unwrap.ts
// Unwraps stored evidence: the document inside a bundle, envelope or statement, byte for byte.








/** The content of a layer of this form and media type. A signature over the image itself contains no document. */
async function unwrap(form, bytes, mediaType) {
    if (form === 'statement')
        return predicateOf(bytes);
    if (form === 'bundle') {
        const bundle = await (0,signing_bundle/* readBundle */.Bo)(bytes);
        if ('status' in bundle)
            return { fault: bundle.text };
        const { content } = bundle;
        return content.$case === 'dsseEnvelope' ? predicateOf(content.dsseEnvelope.payload) : { bytes, mediaType };
    }
    if (form === 'envelope') {
        const signed = (0,cosign_legacy/* readCosignAttestation */.Ml)(bytes, {});
        if ('status' in signed)
            return { fault: signed.text };
        const { content } = signed.bundle;
        if (content.$case === 'dsseEnvelope')
            return predicateOf(content.dsseEnvelope.payload);
    }
    return { bytes, mediaType };
}
/** The predicate as it is in the statement, so that no number and no order of keys changes. */
function predicateOf(statement) {
    const scanner = new json_scanner/* JsonScanner */.V({ places: ['predicateType', 'predicate'] });
    try {
        scanner.push(statement);
        scanner.end();
    }
    catch (error) {
        if (!(error instanceof json_error/* JsonError */.N))
            throw error;
        return { fault: `the statement is not JSON: ${error.message}` };
    }
    const { facts } = scanner;
    const predicateType = facts.text('predicateType');
    const range = facts.range('predicate');
    if (predicateType === undefined || range === undefined)
        return { fault: 'the statement has no predicate' };
    const predicate = Buffer.from(statement.buffer, statement.byteOffset, statement.byteLength).subarray(range.start, range.end);
    if (predicateType === evidence_statement/* REFERENCE_PREDICATE */.Sy)
        return referenceIn(predicate);
    return { ...textIn(predicate), predicateType };
}
function referenceIn(predicate) {
    const reference = (0,referenced_documents/* referencedDigest */.Ag)((0,parse/* parseJsonBytes */.d)(predicate));
    return reference === undefined ? { fault: 'the statement refers to a document without a digest' } : { reference };
}
/** cosign embeds a document that is not JSON as a text: as the predicate itself, or as its `Data`. */
function textIn(predicate) {
    const first = predicate[0];
    const json = first === 0x22 || predicate.byteLength < MAX_WRAPPED ? (0,parse/* parseJsonBytes */.d)(predicate) : undefined;
    const data = typeof json === 'string' ? json : isCosignData(json) ? json.Data : undefined;
    if (data === undefined)
        return { bytes: predicate, mediaType: 'application/json' };
    return { bytes: Buffer.from(data), mediaType: /^\s*[{[]/.test(data) ? 'application/json' : 'text/plain' };
}
/** A larger predicate is not one of cosign's wrappers around a short text. */
const MAX_WRAPPED = 16 * 1024 * 1024;
function isCosignData(json) {
    const { Data, ...others } = (0,fields/* record */.g1)(json);
    return typeof Data === 'string' && Object.keys(others).every((name) => name === 'Timestamp');
}

// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
// EXTERNAL MODULE: ./src/commands/get/choose.ts
var choose = __webpack_require__(4720);
;// CONCATENATED MODULE: ./src/commands/get/document.ts
// Reads the document of a chosen piece of evidence, checks its digest, and unwraps it unless the stored form is requested.







/** Throws a StoreError, and a NoEvidenceError for a document that cannot be unwrapped. */
async function readDocumentOf(evidence, source) {
    const { stored, artifact, document } = evidence;
    const fail = (why) => new choose/* NoEvidenceError */.p3(`could not read the document of ${artifact.digest}: ${why}; set raw to print it as it is stored`);
    const bundle = stored === undefined ? source.bundles.get(artifact.digest) : undefined;
    const layer = stored ?? (bundle && artifact);
    if (layer === undefined)
        throw fail('its manifest could not be read');
    if (document !== undefined && !source.raw)
        return { bytes: document.bytes, mediaType: document.descriptor.mediaType };
    const bytes = bundle ?? (await readBounded(source.store, layer, fail));
    if (source.raw)
        return { bytes, mediaType: layer.mediaType };
    const form = (0,stored_layer/* formOf */.QU)(layer.mediaType) ?? (0,stored_layer/* formOf */.QU)(artifact.artifactType ?? '') ?? 'document';
    const unwrapped = await unwrap(form, bytes, layer.mediaType);
    if ('fault' in unwrapped)
        throw fail(unwrapped.fault);
    if ('reference' in unwrapped)
        return referenced(unwrapped.reference, source, fail);
    const { mediaType } = unwrapped;
    if (mediaType !== 'application/json' && mediaType !== 'text/plain')
        return unwrapped;
    const content = await (0,recognise/* recognise */.G)(once(unwrapped.bytes));
    return content.format === undefined ? unwrapped : { ...unwrapped, mediaType: content.mediaType };
}
async function referenced(digest, { store, found }, fail) {
    const layer = found.find(({ stored }) => stored?.digest === digest)?.stored;
    if (layer === undefined)
        throw fail(`its statement refers to the document ${digest}, which is not attached`);
    return { bytes: await readBounded(store, layer, fail), mediaType: layer.mediaType };
}
function readBounded(store, layer, fail) {
    const limit = (0,stored_layer/* formOf */.QU)(layer.mediaType) === undefined ? evidence_place/* READ_LIMITS */.C.documentBytes : signing_bundle/* MAX_READ_BYTES */.qT;
    if (layer.size > limit)
        throw fail(`${layer.size} bytes, more than the limit of ${limit}`);
    return (0,verify_referrer/* readBlob */.gm)(store, layer);
}
async function* once(bytes) {
    yield bytes;
}


/***/ }),

/***/ 97841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ contentsOfEvidence),
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _policy_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72175);
/* harmony import */ var _policy_kinds_sbom_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52851);
/* harmony import */ var _policy_kinds_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34909);
/* harmony import */ var _report_html_contents_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60258);
/* harmony import */ var _signing_read_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61543);
/* harmony import */ var _get_choose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4720);
/* harmony import */ var _get_document_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72144);
// Reads what SBOMs and scans of an image say, for the tables of the HTML report.









/** The kinds whose content the report shows. */
const SHOWN = new Set(['sbom', 'scan']);
/** The contents of evidence that was read. Evidence without content is left out. `images`: how many share the report. */
async function contentsOfEvidence(evidence, images) {
    const documents = [];
    for (const one of evidence) {
        const content = SHOWN.has(one.kind) ? (0,_policy_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)(one) : undefined;
        if (content !== undefined)
            documents.push(await readDocument(one, content));
    }
    return (0,_report_html_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeContents */ .t)(documents, images);
}
/**
 * Reads the SBOMs and scans at `places`, each whole but not all at once. A signed document is read without verifying it, and
 * only if the same subject has no unsigned one of the kind. `notes` are shown with the contents.
 */
async function readContents(store, places, notes = []) {
    const found = await (0,_signing_read_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .mapEvidence */ ._)(store, places, { kinds: SHOWN }, async ({ document, statement, ...evidence }) => {
        const content = (0,_policy_content_js__WEBPACK_IMPORTED_MODULE_2__/* .contentOf */ .$)({ ...evidence, ...(document && { document }), ...(statement && { statement }) });
        return { evidence, read: content && (await readDocument(evidence, content)) };
    });
    const known = new Set(found.flatMap(({ evidence, read }) => (read === undefined ? [] : [placeOf(evidence)])));
    const all = found.map(({ evidence }) => evidence);
    const documents = [];
    for (const { evidence, read } of found) {
        if (read !== undefined)
            documents.push(read);
        else if (SHOWN.has(evidence.kind) && !known.has(placeOf(evidence))) {
            documents.push(await unwrapped(store, evidence, all));
        }
    }
    const contents = (0,_report_html_contents_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeContents */ .t)(documents);
    return { ...contents, leftOut: [...contents.leftOut, ...notes] };
}
function placeOf({ subject, kind }) {
    return `${subject} ${kind}`;
}
async function unwrapped(store, evidence, found) {
    const source = { store, bundles: new Map(), found, raw: false };
    try {
        const { bytes, mediaType, predicateType } = await (0,_get_document_js__WEBPACK_IMPORTED_MODULE_8__/* .readDocumentOf */ .b)(evidence, source);
        // A predicate is read like that of a statement, other documents by their bytes.
        const json = () => jsonOf(bytes);
        return await readDocument(evidence, predicateType === undefined ? { bytes, mediaType, json } : { predicateType, mediaType, json });
    }
    catch (error) {
        if (!(error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A || error instanceof _get_choose_js__WEBPACK_IMPORTED_MODULE_7__/* .NoEvidenceError */ .p3))
            throw error;
        return { ...sourceOf(evidence), content: { fault: error.message } };
    }
}
function jsonOf(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, SyntaxError, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_CODE */ .OV);
        throw new _policy_content_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceFault */ .w(`is not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)})`);
    }
}
function sourceOf({ platform, artifact, signature }) {
    return { platform, digest: artifact.digest, signature: signature.state };
}
async function readDocument(evidence, content) {
    try {
        return {
            ...sourceOf(evidence),
            content: evidence.kind === 'sbom' ? { sbom: (0,_policy_kinds_sbom_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .readSbom */ .k)(content) } : { scan: await (0,_policy_kinds_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .readScan */ .C)(content) },
        };
    }
    catch (error) {
        if (!(error instanceof _policy_content_js__WEBPACK_IMPORTED_MODULE_2__/* .EvidenceFault */ .w))
            throw error;
        return { ...sourceOf(evidence), content: { fault: error.message } };
    }
}


/***/ }),

/***/ 60258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NO_CONTENTS),
/* harmony export */   t: () => (/* binding */ mergeContents)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94984);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19334);
// Merges what SBOMs and scans of an image say into the tables of components and findings. Pure.



/** Rows of one image. A browser searches this many at once. */
const MAX_FINDINGS = 5_000;
const MAX_COMPONENTS = 20_000;
/** Images with as many rows as one alone; more images share the rows of these. */
const MANY_IMAGES = 10;
const MAX_FAULTS = 50;
const NO_CONTENTS = { scans: [], findings: [], sboms: [], components: [], leftOut: [] };
/** The same component or finding in several documents is one row with several sources. */
function mergeContents(documents, images = 1) {
    const share = Math.min(1, MANY_IMAGES / images);
    const findings = new Rows(findingKey, byRank, Math.ceil(MAX_FINDINGS * share));
    const components = new Rows(componentKey, byName, Math.ceil(MAX_COMPONENTS * share));
    const scans = [];
    const sboms = [];
    const leftOut = [];
    let uncounted = 0;
    for (const { platform, digest, signature, content } of documents) {
        const about = platform === null ? 'image' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(platform, 60);
        if ('sbom' in content) {
            const { label, components: all } = content.sbom;
            for (const component of all)
                components.add(component, sboms.length);
            sboms.push({ label: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(label, 60), about, digest, signature, count: all.length });
        }
        else if ('scan' in content) {
            const { scanner, counts, findings: all, total, incomplete } = content.scan;
            for (const finding of all)
                findings.add(finding, scans.length);
            uncounted += Math.max(0, total - all.length);
            scans.push({
                label: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([scanner.name, scanner.version].filter(Boolean).join(' '), 80),
                about,
                digest,
                signature,
                count: _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0),
                incomplete: incomplete.slice(0, 10).map((why) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(why, 300)),
            });
        }
        else if (leftOut.length < MAX_FAULTS) {
            leftOut.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${digest.slice(0, 19)} for ${about} ${content.fault}`, 400));
        }
    }
    return {
        scans,
        findings: findings.sorted().map(([finding, sources]) => findingRow(finding, sources)),
        sboms,
        components: components.sorted().map(([component, sources]) => componentRow(component, sources)),
        leftOut: [
            ...leftOut,
            ...(findings.left + uncounted > 0 ? [`${findings.left + uncounted} more findings are in the scans`] : []),
            ...(components.left > 0 ? [`${components.left} more components are in the SBOMs`] : []),
        ],
    };
}
/** Distinct values with the indices of their sources. Shows the first `max` in their order. */
class Rows {
    #rows = new Map();
    #key;
    #order;
    #max;
    constructor(key, order, max) {
        this.#key = key;
        this.#order = order;
        this.#max = max;
    }
    /** How many are not shown. */
    get left() {
        return Math.max(0, this.#rows.size - this.#max);
    }
    add(value, source) {
        const key = this.#key(value);
        const known = this.#rows.get(key);
        if (known === undefined) {
            this.#rows.set(key, { value, sources: [source] });
            return;
        }
        if (known.sources.at(-1) !== source)
            known.sources.push(source);
        if (this.#order(value, known.value) < 0)
            known.value = value;
    }
    sorted() {
        return [...this.#rows.values()]
            .sort((a, b) => this.#order(a.value, b.value))
            .slice(0, this.#max)
            .map(({ value, sources }) => [value, sources]);
    }
}
function findingKey(finding) {
    return [finding.id, (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(finding), finding.installed ?? '', finding.status].join('\n');
}
/** Open findings first, then the most severe. */
function byRank(a, b) {
    return rank(a) - rank(b) || byText(a.id, b.id) || byText((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(a), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(b));
}
function rank({ severity, cvss, status }) {
    const resolved = status === 'fixed' || status === 'not_affected' ? 10_000 : 0;
    return resolved + _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
function componentKey({ name, version = '', purl = '', license = '' }) {
    return [name, version, purlType(purl), license].join('\n');
}
function byName(a, b) {
    return byText(a.name, b.name) || byText(a.version ?? '', b.version ?? '');
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function findingRow(finding, sources) {
    const { severity, id, installed = '', fixed = '', status, title = '', url = '' } = finding;
    return [
        severity,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(id, 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(finding), 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(installed, 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(fixed, 80),
        status,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title, 160),
        // A shortened address would lead elsewhere.
        url.length <= 600 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(url, 600) : '',
        sources,
    ];
}
function componentRow(component, sources) {
    const { name, version = '', purl = '', license = '' } = component;
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name, 120), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(version, 80), purlType(purl), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(license, 120), sources];
}
/** `deb`, `npm`; empty for a component without a package URL. */
function purlType(purl) {
    return /^pkg:([A-Za-z][A-Za-z0-9.+-]{0,30})\//.exec(purl)?.[1]?.toLowerCase() ?? '';
}


/***/ })

};
