export const id = 1440;
export const ids = [1440];
export const modules = {

/***/ 81309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   qv: () => (/* binding */ NO_BEHAVIOUR),
/* harmony export */   vw: () => (/* binding */ AUDIT_LINE_SCHEMA)
/* harmony export */ });
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
// Owns the model of an audit line: the decision about one image with what is missing, who signed, ages, findings and the registry.

const AUDIT_LINE_SCHEMA = (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaId */ .Vl)('audit-line');
const NO_BEHAVIOUR = {
    referrers: null,
    queries: 0,
    pages: 0,
    listed: 0,
    errors: [],
    warnings: [],
    requests: 0,
    receivedBytes: 0,
    milliseconds: 0,
};
/** The code of a line that says that no shard reported the image. */
const UNKNOWN = 'unknown';
/** Lists in a line are cut after so many entries, and texts after so many characters. */
const LIMITS = {
    missing: 50,
    evidence: 200,
    worst: 10,
    notes: 10,
    labels: 20,
    places: 10,
    platforms: 50,
    text: 600,
};


/***/ }),

/***/ 62350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   HM: () => (/* binding */ parseTargetLine),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   Xx: () => (/* binding */ formatTargetLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81309);
// Owns the lines of a list of images: a reference or a repository pattern, and labels such as `team=payments`.



const LABEL = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}=[^\s\p{C}]{1,200}$/u;
/** One line of a list. Throws a UserError. */
function parseTargetLine(line) {
    const [name = '', ...words] = line.trim().split(/\s+/);
    const wrong = words.find((word) => !LABEL.test(word));
    if (wrong !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(wrong.slice(0, 100))} is not a label; write NAME=VALUE after the reference`);
    }
    const labels = words.slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.labels).map((word) => {
        const at = word.indexOf('=');
        return { name: word.slice(0, at), value: word.slice(at + 1) };
    });
    const pattern = parsePattern(name);
    if (pattern !== undefined)
        return { ...pattern, labels };
    return { type: 'image', reference: canonical((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name)), labels, places: [] };
}
/** `registry/prefix/*` or `registry/repository:*`; undefined for another text. Throws a UserError for a wrong prefix. */
function parsePattern(text) {
    const [, registry, name = '', end] = /^([^/\s]*[.:][^/\s]*|localhost)(?:\/(.*?))?(\/\*|:\*)$/.exec(text) ?? [];
    if (registry === undefined)
        return undefined;
    if (name === '' && end === '/*')
        return { type: 'repositories', registry: hostOf(registry, text), name };
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(`${registry}/${name}`);
    if (reference.scheme !== 'registry')
        return undefined;
    return { type: end === '/*' ? 'repositories' : 'tags', registry: reference.registry, name: reference.repository };
}
function hostOf(registry, text) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(`${registry}/any/name`);
    if (reference.scheme === 'registry')
        return reference.registry;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} names no registry`);
}
/** With the tag `latest` if the reference has neither tag nor digest. */
function canonical(reference) {
    const isNamed = reference.tag !== undefined || reference.digest !== undefined || reference.scheme !== 'registry';
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(isNamed ? reference : { ...reference, tag: 'latest' });
}
function patternText({ type, registry, name }) {
    return `${registry}${name === '' ? '' : `/${name}`}${type === 'tags' ? ':*' : '/*'}`;
}
/** The line from which `parseTargetLine` reads the same. */
function formatTargetLine(text, labels) {
    return [text, ...labels.map(({ name, value }) => `${name}=${value}`)].join(' ');
}


/***/ }),

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

/***/ 14034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ listedImages)
/* harmony export */ });
/* unused harmony export isJson */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62148);
/* harmony import */ var _artifacts_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33368);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93054);
// Finds the images of one call that are not named by the input image: in files, in JSON, in the runner's list.






const MAX_BYTES = 4 * 1024 * 1024;
const RUNNER_LIST = 'GITHUB_ARTIFACTS_LIST';
const BYTE_ORDER_MARK = '\ufeff';
/**
 * `named`: the images of the input image. `sources`: paths of lists, or one JSON text. Without both, the runner's list of
 * artifacts counts, if it has images. Rejects with UsageErrors for lists that cannot be read.
 */
async function listedImages(named, sources, { env, cwd }) {
    if (sources.length > 0) {
        const lists = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .settleAll */ .j3)(sources.map((source) => listOf(source, cwd)));
        const empty = lists.every(({ references }) => references.length === 0);
        if (empty)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('images-file names no image; check the build that writes it');
        const inline = lists.filter((_, at) => isJson(sources[at]));
        return { ...combined(lists), trusted: inline.flatMap(({ references }) => references) };
    }
    const path = env[RUNNER_LIST];
    if (named.length > 0 || path === undefined)
        return { references: [], notes: [], trusted: [] };
    const text = await read(path, `the list of artifacts (${RUNNER_LIST})`);
    // The runner leaves the file empty if the feature is off.
    if (text.trim() === '')
        return { references: [], notes: [], trusted: [] };
    const list = (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(text, `the list of artifacts (${RUNNER_LIST})`, [_artifacts_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ARTIFACTS_LIST */ .n]);
    const found = `image is not set: using ${list.references.length === 1 ? 'the image' : `the ${list.references.length} images`} in the list of artifacts of this job`;
    const notes = list.references.length === 0 ? list.notes : [found, ...list.notes];
    return { references: list.references, notes, trusted: list.references };
}
async function listOf(source, cwd) {
    if (isJson(source))
        return (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(source, 'images-file');
    const name = `images-file ${JSON.stringify(source)}`;
    return (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, source), name), name);
}
function isJson(source) {
    return source.startsWith('{') || source.startsWith('[');
}
function combined(lists) {
    const references = lists.flatMap((list) => list.references);
    return {
        references: [...new Map(references.map((one) => [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(one), one])).values()],
        notes: lists.flatMap(({ notes }) => notes),
    };
}
async function read(path, name) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${name}: ${why}`);
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!status.isFile())
            throw fail('it is not a regular file');
        if (status.size > MAX_BYTES)
            throw fail(`it has ${status.size} bytes; the limit is ${MAX_BYTES}`);
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
        return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        if (isUtf8Error(error))
            throw fail('it is not UTF-8 text');
        throw fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
}
function isUtf8Error(error) {
    try {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UTF8_CODE */ .OV);
        return true;
    }
    catch (other) {
        if (other !== error)
            throw other;
        return false;
    }
}


/***/ }),

/***/ 53443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ targetsOfList),
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62350);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
// Reads lists of images line by line: files of any length, and standard input.




const MAX_LINE = 4096;
const MAX_LINES = 1_000_000;
/** The targets of a list. Throws a UserError that names the line. Lines that begin with `#` are comments. */
async function* targetsOfList(source, name) {
    let number = 0;
    for await (const line of textLines(source, name)) {
        number += 1;
        if (number > MAX_LINES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} has more than ${MAX_LINES} lines; audit it in parts`);
        const text = line.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        try {
            yield (0,_audit_target_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTargetLine */ .HM)(text);
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}:${number}: ${error.message}`);
        }
    }
}
/** The bytes of a file. Throws a UserError. */
async function* fileBytes(path, cwd) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`could not read ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
}
/** Lines without their ends. Throws a UserError for a line that is too long and for bytes that are not UTF-8. */
async function* textLines(source, name) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let rest = '';
    const decode = (chunk) => {
        try {
            return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UTF8_CODE */ .OV);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} is not UTF-8 text`);
        }
    };
    for await (const chunk of source) {
        const lines = (rest + decode(chunk)).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
        if (rest.length > MAX_LINE)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} has a line of more than ${MAX_LINE} characters`);
    }
    rest += decode();
    if (rest !== '')
        yield rest;
}


/***/ }),

/***/ 55071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ openStatements)
/* harmony export */ });
/* harmony import */ var _signing_read_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61543);
/* harmony import */ var _signing_stored_layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48836);


/** Unsigned statements of a kind are listed unread. Opened, one about another image has a problem. Others are as they were. */
async function openStatements(store, kind, found) {
    const isUnread = (one) => one.kind === kind &&
        one.signature.state === 'none' &&
        one.stored !== undefined &&
        (0,_signing_stored_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .formOf */ .QU)(one.stored.mediaType) === 'statement';
    const unread = found.filter(isUnread);
    if (unread.length === 0)
        return found;
    const opened = await (0,_signing_read_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .mapEvidence */ ._)(store, unread, { kinds: new Set([kind]) }, (evidence) => evidence);
    return [...found.filter((one) => !isUnread(one)), ...opened];
}


/***/ }),

/***/ 68326:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/net/pause.ts
var pause = __webpack_require__(53737);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/process/heap-growth.ts
var heap_growth = __webpack_require__(12443);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/evidence/finding.ts
var evidence_finding = __webpack_require__(94984);
// EXTERNAL MODULE: ./src/plan/receipt.ts
var receipt = __webpack_require__(12019);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(19334);
// EXTERNAL MODULE: ./src/report/summary/failures.ts
var failures = __webpack_require__(20350);
// EXTERNAL MODULE: ./src/report/summary/heading.ts + 1 modules
var heading = __webpack_require__(64721);
// EXTERNAL MODULE: ./src/report/summary/notes.ts
var summary_notes = __webpack_require__(15440);
;// CONCATENATED MODULE: ./src/report/rescan.ts
// Renders the receipt of rescan: for a terminal, as markdown for the job summary, and as JSON.









/** One paragraph for each image, then the services of GitHub. No line break at the end. */
function renderRescan(result, { color = false } = {}) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const images = result.images.flatMap((image) => [
        `${(0,report_escape/* visible */.RK)(image.reference, 500)}: ${image.outcome === 'scanned' ? statusText(image) : paint('red', image.outcome)}`,
        ...(image.error === undefined ? [] : [`  ${paint('red', (0,report_escape/* visible */.RK)(image.error, 2000))}`]),
        ...image.scans.map((scan) => `  ${scanText(scan)}`),
        ...image.entries.map((entry) => `  ${entryText(entry)}`),
        ...image.notes.map((note) => `  ${paint('yellow', `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`)}`),
    ]);
    const services = result.services.map((entry) => `${entry.service}: ${entry.outcome}, ${(0,report_escape/* visible */.RK)(entry.text, 2000)}`);
    return [...images, ...services, summaryLine(result)].join('\n');
}
function renderRescanMarkdown(result) {
    const { images, services, dryRun } = result;
    const stopped = images.filter(({ outcome }) => outcome !== 'scanned');
    const mark = stopped.length > 0 ? '❌' : dryRun ? '📝' : '🔁';
    const notes = images.flatMap((image) => image.notes);
    return (0,blocks/* page */.MY)([
        `## ${mark} ${dryRun ? 'Dry run: rescan' : 'Rescan'} of ${counted(images.length, 'image')}`,
        (0,report_escape/* html */.qy)(summaryLine(result), 1000),
        (0,failures/* renderFailures */.S)(stopped.map(({ reference, error, outcome }) => ({
            what: `${(0,heading/* imageText */.f1)(reference)} (${outcome})`,
            error: error ?? 'unknown reason',
        }))),
        stopped.length === images.length ? '' : imagesTable(images),
        services.length === 0
            ? ''
            : (0,blocks/* list */.p_)(services.map(({ service, outcome, text }) => `**${service}**: ${outcome}, ${(0,report_escape/* html */.qy)(text, 1000)}`), blocks/* BOUND */.d9.notes),
        (0,summary_notes/* renderNotes */.I)(notes),
    ]);
}
function imagesTable(images) {
    const rows = images
        .filter(({ outcome }) => outcome === 'scanned')
        .map((image) => [
        (0,heading/* imageText */.f1)(image.reference),
        findingsText(image.scans, true),
        String(sum(image.scans.map(({ fixable }) => fixable))),
        (0,report_escape/* html */.qy)(statusText(image), 500),
    ]);
    return (0,blocks/* table */.tp)(['Image', 'Findings', 'Fixable', 'Result'], rows, blocks/* BOUND */.d9.table);
}
/** Fields may be added but never removed. */
function renderRescanJson(result) {
    const { images, services, dryRun } = result;
    const json = {
        dryRun,
        totals: { images: images.length, ...rescanCounts(result) },
        images: images.map(({ reference, outcome, error, scans, entries, notes }) => ({
            reference,
            outcome,
            ...(error !== undefined && { error }),
            scans,
            entries: entries.map(({ operation, outcome: status, object, subject, platform, reason, error: why }) => ({
                operation,
                status,
                digest: object?.digest ?? null,
                subject,
                platform,
                reason,
                ...(why !== undefined && { error: why }),
            })),
            notes,
        })),
        services,
    };
    return (0,report_escape/* visibleJson */.$m)(`${JSON.stringify(json, null, 2)}\n`);
}
/** Counts over all images. */
function rescanCounts({ images }) {
    const entries = images.flatMap((image) => image.entries);
    const scans = images.flatMap((image) => image.scans);
    const count = (operation, outcomes) => entries.filter((entry) => entry.operation === operation && outcomes.includes(entry.outcome)).length;
    return {
        attached: count('attach', ['created', 'planned']),
        deleted: count('delete', ['deleted', 'absent', 'planned']),
        unchanged: images.filter((image) => image.outcome === 'scanned' && isUnchanged(image)).length,
        undecided: images.filter(({ outcome }) => outcome === 'undecided').length,
        failed: images.filter(({ outcome }) => outcome === 'failed').length,
        findings: sum(scans.map(openCount)),
        fixable: sum(scans.map(({ fixable }) => fixable)),
    };
}
function summaryLine(result) {
    const { attached, deleted, unchanged, undecided, failed, findings, fixable } = rescanCounts(result);
    const would = result.dryRun ? 'to attach' : 'attached';
    return [
        `${counted(result.images.length, 'image')}: ${counted(attached, 'scan')} ${would}`,
        `${counted(deleted, 'older scan')} ${result.dryRun ? 'to delete' : 'deleted'}`,
        `${unchanged} up to date`,
        ...(undecided > 0 ? [`${undecided} undecided`] : []),
        ...(failed > 0 ? [`${failed} failed`] : []),
        `${counted(findings, 'open finding')}, ${fixable} fixable`,
    ].join(', ');
}
function statusText(image) {
    if (isUnchanged(image))
        return 'up to date';
    return image.entries.map((entry) => `${(0,receipt/* outcomeWord */.n)(entry)}${on(entry.platform)}: ${entry.reason}`).join('; ');
}
function isUnchanged({ entries }) {
    return entries.length === 0;
}
function entryText(entry) {
    const error = entry.error === undefined ? '' : ` (${(0,report_escape/* visible */.RK)(entry.error, 1000)})`;
    const action = entry.outcome === 'planned' ? `would ${entry.operation}` : (0,receipt/* outcomeWord */.n)(entry);
    return `${action}${on(entry.platform)} ${entry.object?.digest ?? ''}: ${(0,report_escape/* visible */.RK)(entry.reason, 300)}${error}`;
}
function scanText(scan) {
    const signer = scan.sbom.signer === null ? 'unsigned' : `signed by ${(0,report_escape/* visible */.RK)(scan.sbom.signer)}`;
    return `${counted(scan.packages, 'package')}${on(scan.platform)} of the SBOM ${scan.sbom.digest}, ${signer}: ${findingsText([scan])}, ${scan.fixable} fixable`;
}
function on(platform) {
    return platform === null ? '' : ` for ${(0,report_escape/* visible */.RK)(platform)}`;
}
function findingsText(scans, marks = false) {
    const parts = evidence_finding/* SEVERITIES */.oC.flatMap((severity) => {
        const count = sum(scans.map(({ counts }) => counts[severity]));
        return count === 0 ? [] : [marks ? `${report_findings/* MARKS */.j7[severity]} ${count}` : `${count} ${severity}`];
    });
    return parts.join(marks ? ' ' : ', ') || 'no open findings';
}
function openCount({ counts }) {
    return sum(evidence_finding/* SEVERITIES */.oC.map((severity) => counts[severity]));
}
function sum(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}
function counted(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./src/signing/read-problem.ts
var read_problem = __webpack_require__(16349);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/attach/signing.ts + 5 modules
var attach_signing = __webpack_require__(48409);
// EXTERNAL MODULE: ./src/commands/attach/signing-request.ts
var signing_request = __webpack_require__(91529);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/github-attestations.ts
var github_attestations = __webpack_require__(16375);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/signers.ts
var commands_signers = __webpack_require__(23241);
// EXTERNAL MODULE: ./src/evidence/pack.ts
var pack = __webpack_require__(28060);
// EXTERNAL MODULE: ./src/evidence/scan-report.ts
var scan_report = __webpack_require__(5467);
// EXTERNAL MODULE: ./src/evidence/title.ts
var title = __webpack_require__(39067);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(75398);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/scan/statement.ts
var statement = __webpack_require__(56508);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/scan/packages.ts
var scan_packages = __webpack_require__(70088);
// EXTERNAL MODULE: ./src/signing/signer.ts
var signer = __webpack_require__(70997);
// EXTERNAL MODULE: ./src/commands/get/choose.ts
var get_choose = __webpack_require__(4720);
// EXTERNAL MODULE: ./src/commands/get/document.ts + 1 modules
var get_document = __webpack_require__(72144);
// EXTERNAL MODULE: ./src/commands/open-statements.ts
var open_statements = __webpack_require__(55071);
// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
;// CONCATENATED MODULE: ./src/commands/rescan/image-sboms.ts
// Chooses the SBOM of each platform among the evidence of an image, verifies it, and reads the packages in it.












/** Why an image cannot be scanned. */
class RescanError extends errors/* ExpectedError */.Dh {
    name = 'RescanError';
    code;
    exitCode;
    constructor(message, undecided, cause) {
        super(message, { cause });
        this.code = undecided ? 'undecided' : 'rescan-failed';
        this.exitCode = undecided ? errors/* EXIT */.dc.undecided : errors/* EXIT */.dc.failed;
    }
}
/**
 * The newest usable SBOM of each platform; one about the whole image counts for platforms without their own. Throws a
 * StoreError, an UndecidedError if the registry does not list everything, and a NoEvidenceError if a platform has no SBOM that
 * may be used. Reads no layer.
 */
async function imageSboms(store, reference, { platforms, signers, attestations }) {
    const bundles = new Map();
    const image = await (0,read_image/* readImage */.AM)(store, reference.digest ?? reference.tag ?? '', {
        kinds: new Set(['sbom']),
        depth: 'signatures',
        attestations: attestations && recorded(attestations, bundles),
        ...(signers && { verifier: signers.verifier }),
    });
    const graph = graphOf(image);
    const exact = { ...reference, digest: graph.root.digest };
    const subject = await (0,commands_subject/* resolveSubject */.f9)(store, exact, { platforms, allowMissing: false });
    const found = await (0,open_statements/* openStatements */.P)(store, 'sbom', image.evidence);
    const kinds = new Set(found.map(({ kind }) => kind));
    const choose = (digest) => {
        const choice = { kind: 'sbom', all: false, signers, kinds, reference: (0,oci_reference/* formatReference */.FH)(exact) };
        const [chosen] = (0,get_choose/* chooseEvidence */.N8)(found, { ...choice, subjects: new Set([digest]) });
        if (chosen === undefined)
            throw new TypeError('a choice is never empty');
        return chosen;
    };
    const sboms = [];
    for (const descriptor of subject.platforms) {
        const evidence = chosenFor(descriptor.digest, subject.descriptor.digest, found, choose);
        const { bytes, mediaType } = await (0,get_document/* readDocumentOf */.b)(evidence, { store, bundles, found, raw: false });
        const name = `the SBOM ${evidence.artifact.digest} of ${(0,oci_reference/* formatReference */.FH)(exact)}`;
        sboms.push({
            subject: descriptor,
            platform: descriptor.platform === undefined ? null : (0,oci_descriptor/* platformName */.$r)(descriptor.platform),
            artifact: evidence.artifact.digest,
            signer: evidence.signature.state === 'verified' ? (0,signer/* signerName */.E)(evidence.signature.signer) : null,
            packages: await (0,scan_packages/* packagesOf */.D)((0,evidence_document/* documentOf */.lM)(bytes, mediaType), name),
        });
    }
    return { subject, graph, sboms };
}
function chosenFor(platform, image, found, choose) {
    const hasOwn = found.some(({ subject, kind }) => subject === platform && kind === 'sbom');
    if (platform === image || !found.some(({ subject, kind }) => subject === image && kind === 'sbom')) {
        return choose(platform);
    }
    if (!hasOwn)
        return choose(image);
    try {
        return choose(platform);
    }
    catch (error) {
        // Every SBOM of the platform is refused.
        if (!(error instanceof get_choose/* NoEvidenceError */.p3))
            throw error;
        return choose(image);
    }
}
/** Requires a complete graph: in a partial one, the newest SBOM may be missing. */
function graphOf({ graph, problems, error }) {
    const [problem] = problems;
    if (problem?.undecided)
        throw new get_choose/* UndecidedError */.mU(problem.text);
    if (graph !== undefined)
        return graph;
    if (error !== undefined)
        throw error;
    throw new get_choose/* NoEvidenceError */.p3(problem?.text ?? 'the graph could not be read');
}
/** Records the listed bundles in `bundles`, because they cannot be read from the store. */
function recorded(attestations, bundles) {
    return async (subject) => {
        const list = await attestations(subject);
        for (const bundle of list.bundles)
            bundles.set((0,digest/* digestOf */.ol)(bundle), bundle);
        return list;
    };
}

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/policy/content.ts
var policy_content = __webpack_require__(72175);
// EXTERNAL MODULE: ./src/policy/kinds/scan.ts
var scan = __webpack_require__(34909);
// EXTERNAL MODULE: ./src/policy/text.ts
var policy_text = __webpack_require__(20075);
// EXTERNAL MODULE: ./src/signing/read-evidence.ts + 2 modules
var read_evidence = __webpack_require__(61543);
;// CONCATENATED MODULE: ./src/commands/rescan/own-scans.ts
// Finds the scans that earlier runs of this signer attached, and decides whether another one is due.








/** The producer of built-in scans, which the annotation names with its version. */
const PRODUCER = 'oci-evidence';
/**
 * Own scans of the image and its platforms, newest first. With `own`, those that it verifies; without, unsigned ones, which
 * anybody may have attached. Throws an UndecidedError if one could not be read: then it is unknown what has changed.
 */
async function ownScans(store, graph, own) {
    const places = [...(0,model/* nodesOf */.N)(graph)].flatMap(({ node, parent, relation }) => {
        if (relation !== 'referrer' || parent === undefined || (node.kind !== 'scan' && node.kind !== 'custom'))
            return [];
        if (node.via === 'subject' || node.via === 'cosign-tag')
            return [];
        const { mediaType, digest, size, artifactType, annotations, platform, via } = node;
        const artifact = { mediaType, digest, size, annotations, ...(artifactType !== null && { artifactType }) };
        return [{ artifact, subject: parent.digest, platform, source: via }];
    });
    if (places.length === 0)
        return [];
    const selection = { kinds: new Set(['scan']), ...(own && { verifier: own }) };
    const found = await (0,read_evidence/* mapEvidence */._)(store, places, selection, (evidence) => ownScan(evidence, own !== undefined));
    return found.filter((scan) => scan !== undefined).toSorted((a, b) => b.time - a.time);
}
async function ownScan(evidence, isSigned) {
    const { artifact, subject, kind, signature, problem } = evidence;
    if (kind !== 'scan' || signature.state !== (isSigned ? 'verified' : 'none'))
        return undefined;
    if (!artifact.annotations?.[annotations/* EVIDENCE_ANNOTATION */.Gg.producer]?.startsWith(`${PRODUCER} `))
        return undefined;
    if (problem?.undecided)
        throw new get_choose/* UndecidedError */.mU(`could not read the last scan ${artifact.digest}: ${problem.text}`);
    const content = (0,policy_content/* contentOf */.$)(evidence);
    if (content === undefined)
        return undefined;
    try {
        const report = await (0,scan/* readScan */.C)(content);
        if (report.scanner.uri !== kinds/* NAMESPACE */.CU)
            return undefined;
        const time = Date.parse((0,get_choose/* timeOf */.nR)(evidence) ?? report.finishedOn ?? '');
        return { artifact: artifact.digest, subject, time: Number.isNaN(time) ? 0 : time, report };
    }
    catch (error) {
        // It is replaced by a scan that can be read.
        if (!(error instanceof policy_content/* EvidenceFault */.w))
            throw error;
        return undefined;
    }
}
/** Why the report is attached; undefined if the last scan says the same and is recent enough. */
function reasonToAttach(report, last, { rescanAfter, now }) {
    if (last === undefined)
        return 'no earlier scan of this signer';
    const changes = changedFindings(last.report, report);
    if (changes !== undefined)
        return changes;
    if (databaseOf(last.report) !== databaseOf(report))
        return 'the database has changed';
    const age = now - last.time;
    return age >= rescanAfter ? `the last scan is ${(0,policy_text/* durationText */.S5)(age)} old` : undefined;
}
/** `2 new findings, 1 resolved`; undefined if both reports list the same. */
function changedFindings(before, after) {
    const [old, current] = [before, after].map(({ findings }) => new Set(findings.map(keyOf)));
    // A statement lists the most urgent findings, and counts the others.
    const isWhole = before.findings.length === before.total;
    const added = [...current].filter((key) => !old.has(key)).length;
    const gone = [...old].filter((key) => !current.has(key)).length;
    if (isWhole ? added + gone === 0 : gone === 0 && before.total === after.total)
        return undefined;
    const parts = [
        ...(isWhole && added > 0 ? [`${added} new ${added === 1 ? 'finding' : 'findings'}`] : []),
        ...(gone > 0 ? [`${gone} no longer found`] : []),
    ];
    return parts.join(', ') || 'the number of findings has changed';
}
function keyOf({ id, package: purl, name, installed, fixed, severity, status }) {
    return JSON.stringify([id, purl ?? name, installed, fixed, severity, status]);
}
/** The state of the database. Without a matching record, it is unknown, and the start of the scan stands for it. */
function databaseOf({ scanner: { db }, startedOn }) {
    return JSON.stringify([db?.uri, db?.lastUpdate === startedOn ? null : db?.lastUpdate]);
}

// EXTERNAL MODULE: ./src/graph/apply-removal.ts
var apply_removal = __webpack_require__(73501);
// EXTERNAL MODULE: ./src/graph/retention-plan.ts
var retention_plan = __webpack_require__(86092);
// EXTERNAL MODULE: ./src/commands/prune/evidence.ts + 1 modules
var prune_evidence = __webpack_require__(74894);
// EXTERNAL MODULE: ./src/commands/prune/remover.ts
var prune_remover = __webpack_require__(80743);
;// CONCATENATED MODULE: ./src/commands/rescan/replaced-scans.ts
// Deletes the scans that newer ones of the same signer replace. Scans of others stay, whatever they claim.





const RULES = {
    duplicates: false,
    orphans: false,
    grace: 0,
    anySigner: false,
    requiredKinds: new Set(),
};
/**
 * Keeps the newest own scan of each platform. Signed ones are compared with those of the same signer, unsigned ones with each
 * other. Throws a StoreError if the evidence cannot be listed, because a plan from a partial list could delete too much.
 */
async function deleteReplaced(reference, context, own, { deleteWith, now }) {
    const store = context.stores.open(reference, 'delete');
    const { reader, remover } = await (0,prune_remover/* openRemover */.V)(reference, store, context, { deleteWith, isImage: true });
    const root = await reader.readImage(reference.digest);
    const rules = own === undefined ? { ...RULES, superseded: false, keepNewest: 1, now } : { ...RULES, superseded: true, now };
    const signers = own && signersOf(own);
    const learnt = { signatures: new Map(), contents: new Map(), uncompared: new Set() };
    const decide = async () => {
        const { items, evidence } = await (0,prune_evidence/* decideInventory */.r)(reader.inventory(), rules, store, signers, learnt, {
            compareAll: true,
        });
        const candidates = new Set(items.filter((item) => isOwn(item, own !== undefined)).map(digestOf));
        const removed = new Map([...evidence.removed].filter(([digest]) => candidates.has(digest)));
        return { items, evidence: { ...evidence, removed } };
    };
    // What is attached to a candidate decides whether it can go.
    await reader.readLevels([...(await decide()).evidence.removed.keys()]);
    const inventory = reader.inventory();
    const plan = (0,retention_plan/* removalPlan */.GO)({ inventory, ...(await decide()), untaggedBefore: 0, keptImages: [root] });
    return (0,apply_removal/* applyRemoval */.bn)(plan, inventory, store, remover);
}
function isOwn({ kind, producer, signature }, isSigned) {
    return kind === 'scan' && producer === PRODUCER && signature.state === (isSigned ? 'own' : 'none');
}
function digestOf({ descriptor }) {
    return descriptor.digest;
}
/** The verifier of this run accepts nobody else's signatures. */
function signersOf(verifier) {
    return {
        verifier,
        refusal: (signature) => (signature.state === 'verified' ? undefined : 'it is not signed by this run'),
    };
}

;// CONCATENATED MODULE: ./src/commands/rescan/image.ts
// Rescans one image: reads its SBOMs and own scans, decides what is due, attaches it, and deletes what it replaces.












/** `reports` are those of the SBOMs, in their order. */
async function rescanImage({ subject, sboms, own }, reports, { signing, verifier, context }, options) {
    const reference = (0,oci_reference/* formatReference */.FH)(subject.reference);
    const now = options.now();
    const lastOf = (sbom) => own.find((scan) => scan.subject === sbom.subject.digest && scan.time <= now + CLOCK_SKEW);
    const due = [];
    const notes = [];
    const incomplete = [];
    let scannedAt = 0;
    for (const [at, sbom] of sboms.entries()) {
        const report = reports[at];
        const where = sbom.platform === null ? '' : ` for ${sbom.platform}`;
        if (sbom.packages.purls.length === 0)
            notes.push(`the SBOM${where} has no packages with a package URL`);
        if (!(0,scan_report/* isComplete */.A)(report)) {
            // An incomplete scan would take the place of a complete one.
            incomplete.push(`the scan${where} is incomplete, so that findings may be missing: ${report.incomplete.join('; ')}`);
            continue;
        }
        const last = lastOf(sbom);
        const reason = reasonToAttach(report, last, { rescanAfter: options.rescanAfter, now });
        scannedAt = Math.max(scannedAt, reason === undefined ? (last?.time ?? 0) : now);
        if (reason !== undefined)
            due.push({ sbom, evidence: evidenceOf(report, sbom, subject), reason });
    }
    const scans = sboms.flatMap((sbom, at) => {
        const report = reports[at];
        return (0,scan_report/* isComplete */.A)(report) ? [scannedPlatform(sbom, report)] : [];
    });
    const receipt = { reference, scans };
    const failures = incomplete.map((text) => new RescanError(`${reference}: ${text}; run again when the OSV service responds`, true));
    const entries = [];
    try {
        const attached = await attachScans(due, subject, signing, context, options.dryRun);
        entries.push(...attached.entries);
        notes.push(...attached.notes);
        failures.push(...attached.failures);
        const isReplaced = own.some((scan) => isOlder(scan, own, due));
        if (options.prune && isReplaced && attached.failures.length === 0) {
            if (options.dryRun) {
                entries.push(...own.filter((scan) => isOlder(scan, own, due)).map((scan) => plannedRemoval(scan, sboms)));
            }
            else {
                const outcomes = await deleteReplaced(subject.reference, context, verifier, { ...options, now });
                const removal = removalOf(outcomes, reference);
                entries.push(...removal.entries);
                notes.push(...removal.notes);
                failures.push(...removal.failures);
            }
        }
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        failures.push(new RescanError(`${reference}: ${error.message}`, false, error));
    }
    const [failure] = failures;
    const isUndecided = failures.length > 0 && failures.length === incomplete.length;
    return {
        receipt: {
            ...receipt,
            entries,
            notes,
            outcome: failure === undefined ? 'scanned' : isUndecided ? 'undecided' : 'failed',
            ...(failure !== undefined && { error: failure.message }),
        },
        ...(incomplete.length === 0 && { findings: reports.flatMap(({ findings }) => findings), scannedAt }),
        failures,
    };
}
/** Clocks of build machines differ by this at most. A scan from the future would otherwise be the last one for ever. */
const CLOCK_SKEW = 5 * 60_000;
function evidenceOf(report, sbom, subject) {
    const suffix = subject.platforms.length > 1 ? (0,title/* platformSuffix */.J)(sbom.subject.platform) : '';
    const evidence = (0,statement/* scanStatement */.py)(report, sbom.subject, (0,oci_reference/* subjectName */.wn)(subject.reference));
    return { ...evidence, title: `scan-osv${suffix}.intoto.json` };
}
/** Whether a newer own scan of the same manifest is there, or is attached by this run. */
function isOlder(scan, own, due) {
    if (due.some(({ sbom }) => sbom.subject.digest === scan.subject))
        return true;
    return own.some((other) => other.subject === scan.subject && other.time > scan.time);
}
async function attachScans(due, subject, signing, context, dryRun) {
    if (due.length === 0)
        return { entries: [], notes: [], failures: [] };
    const store = context.stores.open(subject.reference, dryRun ? 'read' : 'write');
    const pieces = due.map(({ evidence }) => evidence);
    const signed = await signing.sign(store, subject, pieces, { dryRun });
    const entryOf = (piece) => {
        const origin = due.find(({ evidence }) => evidence === (piece.signs ?? piece));
        return {
            operation: 'attach',
            kind: 'scan',
            title: piece.title,
            subject: piece.subject.digest,
            platform: origin?.sbom.platform ?? null,
            reason: origin?.reason ?? '',
        };
    };
    const planned = [...signed.planned, ...(dryRun ? signed.evidence : [])];
    const failed = signed.failures.map(({ piece, error }) => {
        return { ...entryOf(piece), object: null, outcome: 'failed', error: error.message };
    });
    const artifacts = dryRun ? [] : signed.evidence.map((piece) => (0,pack/* pack */.q)(piece));
    const outcomes = artifacts.length === 0 ? [] : await store.pushArtifacts(artifacts);
    const pushed = outcomes.map((outcome, at) => {
        const entry = entryOf(signed.evidence[at]);
        const object = outcome.artifact.manifest.descriptor;
        if (outcome.status === 'failed')
            return { ...entry, object, outcome: 'failed', error: outcome.error.message };
        return { ...entry, object, outcome: outcome.status };
    });
    const lost = new Set(outcomes.flatMap(({ status, artifact }) => status === 'failed' ? artifact.blobs.map(({ descriptor }) => descriptor.digest) : []));
    const reference = (0,oci_reference/* formatReference */.FH)(subject.reference);
    const unpublished = [];
    let published;
    try {
        published = await signing.publish(signed.attestations.filter(({ bundle }) => !lost.has((0,digest/* digestOf */.ol)(bundle))));
    }
    catch (error) {
        // The scan is in the registry.
        if (!(error instanceof github_client.GitHubError))
            throw error;
        unpublished.push(new RescanError(`${reference}: ${error.message}`, false, error));
    }
    const entries = [
        ...planned.map((piece) => ({ ...entryOf(piece), object: null, outcome: 'planned' })),
        ...pushed,
        ...failed,
    ];
    return {
        entries,
        notes: [
            ...signed.notes,
            ...(signed.unsigned === undefined || signed.unsigned.why === 'off' ? [] : [signed.unsigned.text]),
            ...(published === undefined ? [] : [published]),
        ],
        failures: [
            ...entries.flatMap(({ error }) => error === undefined ? [] : [new RescanError(`${reference}: could not attach the scan: ${error}`, false)]),
            ...unpublished,
        ],
    };
}
function plannedRemoval(scan, sboms) {
    const sbom = sboms.find(({ subject }) => subject.digest === scan.subject);
    const object = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: scan.artifact, size: 0 };
    return { ...REPLACED, object, subject: scan.subject, platform: sbom?.platform ?? null, outcome: 'planned' };
}
const REPLACED = { operation: 'delete', kind: 'scan', reason: 'a newer scan of the same signer replaces it' };
/** A registry that deletes nothing, or not for this token, is a note: the newest scan counts anyway. */
const REFUSALS = new Set(['unsupported', 'denied', 'unauthorized']);
function removalOf(outcomes, reference) {
    const notes = [];
    const failures = [];
    const entries = outcomes.map((one) => {
        const { object, subject, platform } = one.step;
        const entry = { ...REPLACED, object, subject: subject ?? object.digest, platform };
        if (one.outcome === 'skipped')
            return { ...entry, outcome: 'skipped', error: one.why };
        if (one.outcome !== 'failed')
            return { ...entry, outcome: one.outcome };
        const text = `older scans of ${reference} could not be deleted: ${one.error.message}`;
        if (REFUSALS.has(one.error.code))
            notes.push(`${text}; set prune to false`);
        else
            failures.push(new RescanError(text, false, one.error));
        return { ...entry, outcome: 'skipped', error: one.error.message };
    });
    return { entries, notes, failures };
}
function scannedPlatform(sbom, { counts, findings }) {
    return {
        subject: sbom.subject.digest,
        platform: sbom.platform,
        sbom: { digest: sbom.artifact, signer: sbom.signer },
        packages: sbom.packages.purls.length,
        counts,
        fixable: findings.filter((finding) => (0,evidence_finding/* isOpen */.nT)(finding) && finding.fixed !== undefined).length,
    };
}

// EXTERNAL MODULE: ./src/audit/shard.ts
var audit_shard = __webpack_require__(78963);
// EXTERNAL MODULE: ./src/audit/target.ts
var target = __webpack_require__(62350);
// EXTERNAL MODULE: ./src/commands/image-lists/listed-images.ts
var listed_images = __webpack_require__(14034);
// EXTERNAL MODULE: ./src/commands/image-lists/targets.ts + 2 modules
var targets = __webpack_require__(43833);
// EXTERNAL MODULE: ./src/commands/image-lists/trusted-registries.ts
var trusted_registries = __webpack_require__(64763);
;// CONCATENATED MODULE: ./src/commands/rescan/images.ts
// Lists the images of a rescan from all inputs, each once, and takes the part of its shard.








const WHOLE = { index: 1, count: 1 };
/** The images of `images-file`, which are read before the registries are known that may get a credential. */
async function filedImages(inputs, world) {
    const { image, 'images-file': files } = inputs;
    const listed = files.length === 0 ? { references: [], notes: [], trusted: [] } : await (0,listed_images/* listedImages */.k)(image, files, world);
    for (const note of listed.notes)
        world.note(note);
    return listed;
}
/** The references that may receive the credential of the inputs. A file may come from a pull request: its images get none. */
function trustedImages(inputs, filed) {
    return [...inputs.image, ...filed.trusted, ...(0,trusted_registries/* trustedRegistries */.R)(inputs['images-from'], inputs.registry)];
}
/** The images of this shard. Rejects with a UserError if no image is named. A shard may have none of them. */
async function namedImages(inputs, filed, context) {
    const { image, 'images-from': lines, tags, shard } = inputs;
    const images = new Map();
    for (const one of [...image, ...filed.references])
        images.set((0,target/* canonical */.$N)(one), (0,commands_subject/* readableReference */.ep)(one));
    // `image` and `images-file` may be the only ones.
    for await (const target of (0,targets/* auditTargets */.c)({ lines, tags, shard: WHOLE }, context)) {
        if (images.has(target.reference))
            continue;
        images.set(target.reference, target.type === 'image'
            ? (0,commands_subject/* readableReference */.ep)((0,oci_reference/* parseReference */.F2)(target.reference))
            : { name: target.reference, error: target.error });
    }
    if (images.size === 0)
        throw new errors/* UserError */.yo(noImages(lines));
    const own = [...images].filter(([name]) => (0,audit_shard/* isInShard */.O1)(name, shard));
    if (shard.count > 1)
        context.note(`shard ${shard.index}/${shard.count}: ${own.length} of ${images.size} images`);
    return own.map(([, one]) => one);
}
function noImages(lines) {
    if (lines.length === 0)
        return 'set image, or images-file or images-from with sources that name images';
    return `images-from names no image: ${lines.join(', ')}; check the sources and tags`;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/json/fields.ts
var json_fields = __webpack_require__(33905);
;// CONCATENATED MODULE: ./src/github/code-scanning.ts
// Uploads SARIF files to code scanning, and lists the analyses that it has.




const PERMISSION = 'security-events: write';
/** GitHub takes 10 MB of compressed SARIF. */
const MAX_BYTES = 10 * 1000 * 1000;
class CodeScanning {
    #client;
    #commit;
    constructor(client, commit) {
        this.#client = client;
        this.#commit = commit;
    }
    static async open(at, commit, policy) {
        return new CodeScanning(await github_client.GitHubClient.open(at, policy), commit);
    }
    /** The analyses of a tool at the ref, the newest first. Throws a GitHubError. */
    async analyses(tool) {
        const request = { attempted: 'list the code scanning analyses', permission: PERMISSION };
        const found = await this.#client.list(request, (octokit, at) => octokit
            .request('GET /repos/{owner}/{repo}/code-scanning/analyses', { ...at, ref: this.#commit.ref, tool_name: tool })
            .then(({ data }) => ({ data: data }), (error) => {
            // GitHub answers "no analysis found" for a repository without any.
            if ((0,github_client.statusOf)(error) === 404 && error instanceof Error && /no analysis found/i.test(error.message)) {
                return { data: [] };
            }
            throw error;
        }));
        return found.map((one) => {
            const { category, commit_sha: commit, created_at: created } = (0,json_fields/* record */.g1)(one);
            return { category: (0,json_fields/* text */.Qq)(category) ?? '', commit: (0,json_fields/* text */.Qq)(commit) ?? '', created: (0,json_fields/* text */.Qq)(created) ?? '' };
        });
    }
    /** Returns the id of the upload. Throws a GitHubError. */
    async upload({ sarif, tool, startedAt }) {
        const packed = await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(sarif);
        if (packed.byteLength > MAX_BYTES) {
            throw new github_client.GitHubError(`could not upload SARIF to ${this.#client.place}: ${packed.byteLength} bytes compressed, more than the limit of ${MAX_BYTES}`);
        }
        const request = { attempted: 'upload SARIF to code scanning', permission: PERMISSION };
        const { data } = await this.#client.request(request, (octokit, at) => octokit.rest.codeScanning.uploadSarif({
            ...at,
            commit_sha: this.#commit.sha,
            ref: this.#commit.ref,
            sarif: packed.toString('base64'),
            tool_name: tool,
            ...(startedAt !== undefined && { started_at: startedAt }),
        }));
        const id = (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(data).id);
        if (id === undefined)
            throw this.#client.unexpected(request, 'has no id', data);
        return id;
    }
}

;// CONCATENATED MODULE: ./src/github/dependency-snapshot.ts
// Submits the packages of images to the dependency graph of a repository.


const dependency_snapshot_PERMISSION = 'contents: write';
/** Packages in one snapshot; the dependency graph rejects documents of more than 25 MB. */
const MAX_PACKAGES = 50_000;
/** Throws a GitHubError, also if GitHub calls the snapshot invalid. Returns the id. */
async function submitDependencies(at, { commit, correlator, job, detector, scanned, manifests }, policy) {
    const client = await github_client.GitHubClient.open(at, policy);
    const fail = (why) => new github_client.GitHubError(`could not submit dependencies to ${client.place}: ${why}`);
    const packages = manifests.reduce((sum, one) => sum + one.packages.length, 0);
    if (packages > MAX_PACKAGES) {
        throw fail(`${packages} packages, more than the limit of ${MAX_PACKAGES}; name fewer images in one call`);
    }
    const request = { attempted: 'submit dependencies', permission: dependency_snapshot_PERMISSION };
    const { data } = await client.request(request, (octokit, { owner, repo }) => octokit.rest.dependencyGraph.createRepositorySnapshot({
        owner,
        repo,
        version: 0,
        sha: commit.sha,
        ref: commit.ref,
        job: { id: job.id, correlator, ...(job.url !== undefined && { html_url: job.url }) },
        detector,
        scanned,
        manifests: Object.fromEntries(manifests.map((one) => [one.name, manifestOf(one)])),
    }));
    const { id, result, message } = (0,json_fields/* record */.g1)(data);
    if (result === 'INVALID')
        throw fail(`GitHub rejected the snapshot (${((0,json_fields/* text */.Qq)(message) ?? '').slice(0, 200)})`);
    const number = (0,json_fields/* text */.Qq)(id);
    if (number === undefined)
        throw client.unexpected(request, 'has no id', data);
    return number;
}
function manifestOf({ name, packages }) {
    const resolved = packages.map((purl) => [purl, { package_url: purl, scope: 'runtime' }]);
    return { name, resolved: Object.fromEntries(resolved) };
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
;// CONCATENATED MODULE: ./src/report/sarif.ts
// Renders the findings of an image as SARIF 2.1.0, for code scanning.




/** GitHub shows 5,000 results of a run and refuses more than 25,000. */
const MAX_RESULTS = 5_000;
const MAX_TEXT = 1_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** What GitHub sorts alerts by, for findings without a CVSS score. */
const SCORES = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.0',
    negligible: '0.1',
    unknown: '5.5',
};
/** `runs[].automationDetails.id` of an image. */
function sarifCategory(name) {
    return `oci-evidence/${name}/`;
}
/** The open findings, each once. Untrusted text is plain: brackets, which SARIF reads as links, are escaped. */
function renderSarif({ name, repository, digest, findings }, tool) {
    const results = (0,report_findings/* distinctFindings */.H2)(findings.filter(evidence_finding/* isOpen */.nT)).slice(0, MAX_RESULTS);
    const rules = new Map(results.toReversed().map((finding) => [ruleId(finding), finding]));
    const ids = [...rules.keys()];
    return JSON.stringify({
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                automationDetails: { id: sarifCategory(name) },
                tool: {
                    driver: {
                        name: tool.name,
                        version: tool.version,
                        informationUri: tool.url,
                        rules: [...rules.values()].map(ruleOf),
                    },
                },
                results: results.map((finding) => ({
                    ruleId: ruleId(finding),
                    ruleIndex: ids.indexOf(ruleId(finding)),
                    level: levelOf(finding),
                    message: { text: messageOf(finding, name, digest) },
                    locations: [
                        {
                            physicalLocation: { artifactLocation: { uri: encodeURI(repository) }, region: { startLine: 1 } },
                            message: { text: plain(`${name}@${digest}`) },
                        },
                    ],
                    partialFingerprints: { primaryLocationLineHash: fingerprintOf(finding, name) },
                })),
            },
        ],
    });
}
function ruleOf(finding) {
    const { id, title, url, severity, cvss } = finding;
    const short = plain(title ?? id);
    return {
        id: ruleId(finding),
        shortDescription: { text: short },
        fullDescription: { text: short },
        help: { text: `${plain(id)}: ${short}` },
        ...(url !== undefined && isWebAddress(url) && { helpUri: url }),
        defaultConfiguration: { level: levelOf(finding) },
        properties: {
            tags: ['security', 'vulnerability', severity],
            'security-severity': cvss === undefined ? SCORES[severity] : cvss.score.toFixed(1),
            precision: 'very-high',
        },
    };
}
function messageOf(finding, name, digest) {
    const { id, installed, fixed, severity } = finding;
    const what = plain(`${(0,report_findings/* whereText */.ZF)(finding)}${installed === undefined ? '' : ` ${installed}`}`);
    const remedy = fixed === undefined ? 'no fixed version is known' : `fixed in ${plain(fixed)}`;
    return `${plain(id)} (${severity}) in ${what}: ${remedy}. Image ${plain(`${name}@${digest}`)}`;
}
function levelOf({ severity }) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'low' || severity === 'negligible' ? 'note' : 'warning';
}
function ruleId({ id }) {
    return (0,report_escape/* visible */.RK)(id, 200);
}
function fingerprintOf(finding, name) {
    return (0,digest/* digestOf */.ol)(JSON.stringify([name, finding.id, (0,report_findings/* whereText */.ZF)(finding)])).slice('sha256:'.length, 'sha256:'.length + 32);
}
function plain(text) {
    return (0,report_escape/* visible */.RK)(text, MAX_TEXT).replaceAll(/[\\[\]]/g, '\\$&');
}
function isWebAddress(url) {
    return url.length <= 2_000 && URL.parse(url)?.protocol === 'https:';
}

;// CONCATENATED MODULE: ./src/github/issues.ts
// Finds, opens, updates and closes the issues that a token has written, by a marker in their bodies.


const issues_PERMISSION = 'issues: write';
const MAX_PAGES = 50;
/** GraphQL says which issues the token wrote. Anybody can write the marker into an issue of their own. */
const QUERY = `query($owner: String!, $repo: String!, $login: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, filterBy: { createdBy: $login }, orderBy: { field: CREATED_AT, direction: ASC }) {
      nodes { number url title body state viewerDidAuthor }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const VIEWER = 'query { viewer { login } }';
/** The issues of one repository that carry one marker. */
class MarkedIssues {
    #client;
    #marker;
    constructor(client, marker) {
        this.#client = client;
        this.#marker = marker;
    }
    static async open(at, marker, policy) {
        return new MarkedIssues(await github_client.GitHubClient.open(at, policy), marker);
    }
    /** The issues that this token wrote with the marker at the beginning, the oldest first. Throws a GitHubError. */
    async own() {
        const request = { attempted: 'list the issues', permission: issues_PERMISSION };
        const viewer = await this.#client.request(request, (octokit) => octokit.graphql(VIEWER));
        const login = (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)((0,json_fields/* record */.g1)(viewer).viewer).login);
        const found = [];
        let after;
        for (let page = 0; page < MAX_PAGES; page += 1) {
            const data = await this.#client.request(request, (octokit, at) => octokit.graphql(QUERY, { ...at, login, after }));
            const { nodes, pageInfo } = (0,json_fields/* record */.g1)((0,json_fields/* record */.g1)((0,json_fields/* record */.g1)(data).repository).issues);
            if (!Array.isArray(nodes))
                throw this.#client.unexpected(request, 'has no list of issues', data);
            found.push(...nodes.flatMap((node) => this.#issueOf(node)));
            const { hasNextPage, endCursor } = (0,json_fields/* record */.g1)(pageInfo);
            after = (0,json_fields/* text */.Qq)(endCursor);
            if (hasNextPage === false)
                return found;
            if (after === undefined)
                throw this.#client.unexpected(request, 'has no cursor of the next page', pageInfo);
        }
        throw this.#error('find the issue', `the token has written more than ${MAX_PAGES * 100} issues`);
    }
    /** Throws a GitHubError. */
    async create(content) {
        const request = { attempted: 'open an issue', permission: issues_PERMISSION };
        const { data } = await this.#client.request(request, (octokit, at) => octokit.rest.issues.create({ ...at, ...content }));
        const { number, html_url: url } = (0,json_fields/* record */.g1)(data);
        if (typeof number !== 'number')
            throw this.#client.unexpected(request, 'has no number', data);
        return { number, url: (0,json_fields/* text */.Qq)(url) ?? '', ...content, isOpen: true };
    }
    /** Opens the issue again if another job has closed it in the meantime. Throws a GitHubError. */
    async update({ number }, content) {
        await this.#client.request({ attempted: `update issue #${number}`, permission: issues_PERMISSION }, (octokit, at) => octokit.rest.issues.update({ ...at, issue_number: number, state: 'open', ...content }));
    }
    /** Throws a GitHubError. */
    async close({ number }, reason) {
        await this.#client.request({ attempted: `close issue #${number}`, permission: issues_PERMISSION }, (octokit, at) => octokit.rest.issues.update({ ...at, issue_number: number, state: 'closed', state_reason: reason }));
    }
    #issueOf(node) {
        const { number, url, title, body, state, viewerDidAuthor } = (0,json_fields/* record */.g1)(node);
        if (viewerDidAuthor !== true || typeof body !== 'string' || typeof number !== 'number')
            return [];
        if (!body.startsWith(this.#marker))
            return [];
        return [{ number, url: (0,json_fields/* text */.Qq)(url) ?? '', title: (0,json_fields/* text */.Qq)(title) ?? '', body, isOpen: state === 'OPEN' }];
    }
    #error(attempted, why) {
        return new github_client.GitHubError(`could not ${attempted} of ${this.#client.place}: ${why}`);
    }
}

// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/report/rescan-issue.ts
// Renders the issue with the fixable findings of images, and reads the data that it keeps for the next run.






/** The first line of the body, by which a later run finds the issue. */
const ISSUE_MARKER = '<!-- oci-evidence rescan -->';
/** GitHub takes 65,536 characters. */
const rescan_issue_MAX_BYTES = 60_000;
const rescan_issue_MAX_TEXT = 200;
const MAX_IMAGES = 400;
const MAX_SHOWN = 200;
const MAX_TOTAL = 1_000_000;
/** The open findings with a fixed version that are at least as severe as `least`, each once. */
function fixableFindings(findings, least) {
    const limit = evidence_finding/* SEVERITIES */.oC.indexOf(least);
    const wanted = findings.filter((finding) => (0,evidence_finding/* isOpen */.nT)(finding) && finding.fixed !== undefined && evidence_finding/* SEVERITIES */.oC.indexOf(finding.severity) <= limit);
    const listed = (0,report_findings/* distinctFindings */.H2)(wanted).map((finding) => ({
        id: bounded(finding.id),
        severity: finding.severity,
        package: bounded((0,report_findings/* whereText */.ZF)(finding)),
        installed: bounded(finding.installed ?? ''),
        fixed: bounded(finding.fixed ?? ''),
    }));
    return { findings: listed, total: listed.length };
}
function findingCount(state) {
    return [...state.values()].reduce((sum, { total }) => sum + total, 0);
}
/** Whether every finding is in `known` too, as far as an issue that is full has them. */
function isKnown(state, known) {
    return [...state].every(([image, { findings, total }]) => {
        const { findings: listed, total: all } = known.get(image) ?? { findings: [], total: 0 };
        const keys = new Set(listed.map(rescan_issue_keyOf));
        const isFull = all > listed.length && all === total;
        return (isFull ? findings.slice(0, listed.length) : findings).every((finding) => keys.has(rescan_issue_keyOf(finding)));
    });
}
/** Whether `known` has the findings of `state`, and for its images no others. Images that a full issue leaves out count as known. */
function isIn(state, known) {
    return [...state].every(([image, own]) => {
        const there = known.get(image);
        if (there === undefined)
            return own.total === 0 || known.size >= MAX_IMAGES;
        return there.total === own.total && isKnown(new Map([[image, there]]), new Map([[image, own]]));
    });
}
/** The data of an issue that this program rendered; empty for a body that somebody has changed beyond recognition. */
function issueState(body) {
    const [, json = ''] = /^<!-- oci-evidence data (\{.*\}) -->\r?$/m.exec(body) ?? [];
    const data = (0,json_fields/* record */.g1)((0,parse/* parseJson */.q)(json));
    const totals = (0,json_fields/* record */.g1)(data.totals);
    return new Map(Object.entries((0,json_fields/* record */.g1)(data.images))
        .slice(0, MAX_IMAGES)
        .map(([image, value]) => {
        const findings = (0,json_fields/* list */.p_)(value).flatMap(findingOf);
        const total = Number.isSafeInteger(totals[image]) ? Math.min(Number(totals[image]), MAX_TOTAL) : 0;
        return [bounded(image), { findings, total: Math.max(findings.length, total) }];
    }));
}
/** The same state gives the same text. If there are too many, the least urgent findings are left out, then images. */
function renderIssue(state, least) {
    const sorted = [...state].filter(([, { total }]) => total > 0).sort(([a], [b]) => (a < b ? -1 : 1));
    const title = titleOf(findingCount(state), sorted.length);
    let images = MAX_IMAGES;
    for (let most = MAX_SHOWN;;) {
        const shown = sorted.slice(0, images).map(([image, { findings, total }]) => {
            return [image, { findings: findings.slice(0, most), total }];
        });
        const body = bodyOf(new Map(shown), sorted.length, least);
        if (Buffer.byteLength(body) <= rescan_issue_MAX_BYTES || images === 0)
            return { title, body };
        if (most > 0)
            most = Math.floor(most / 2);
        else
            images = Math.floor(images / 2);
    }
}
function titleOf(total, images) {
    if (total === 0)
        return 'No fixable findings in images';
    return `${total} fixable ${total === 1 ? 'finding' : 'findings'} in ${images} ${images === 1 ? 'image' : 'images'}`;
}
function bodyOf(shown, images, least) {
    const listed = Object.fromEntries([...shown].map(([image, { findings }]) => [image, findings]));
    const totals = Object.fromEntries([...shown].flatMap(([image, { findings, total }]) => (total > findings.length ? [[image, total]] : [])));
    const data = (0,report_escape/* scriptJson */.eC)({ version: 1, images: listed, ...(Object.keys(totals).length > 0 && { totals }) });
    const sections = [...shown].map(([image, { findings, total }]) => {
        const rows = findings.map((finding) => [
            `${report_findings/* MARKS */.j7[finding.severity]} ${finding.severity}`,
            (0,report_escape/* code */.aY)(finding.id, 100),
            (0,report_escape/* code */.aY)(finding.package, 100),
            (0,report_escape/* code */.aY)(finding.installed, 60),
            (0,report_escape/* code */.aY)(finding.fixed, 60),
        ]);
        const left = total - rows.length;
        const findingsTable = rows.length === 0 ? '' : (0,blocks/* table */.tp)(['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'], rows, rescan_issue_MAX_BYTES);
        const more = left === 0 ? '' : `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the scan.`;
        return [`### ${(0,report_escape/* code */.aY)(image, 300)}`, findingsTable, more].filter((part) => part !== '').join('\n\n');
    });
    const hidden = images - shown.size;
    const head = images === 0
        ? `No open finding of severity ${least} or higher has a fixed version.`
        : `The last ${images === 1 ? 'scan of 1 image has' : `scans of ${images} images have`} open findings of severity ${least} or higher with a fixed version. Update the packages, and rebuild.`;
    return (0,blocks/* page */.MY)([
        `${ISSUE_MARKER}\n<!-- oci-evidence data ${data} -->`,
        head,
        ...sections,
        hidden === 0
            ? ''
            : `${hidden} more ${hidden === 1 ? 'image has' : 'images have'} such findings; see the summaries of the jobs.`,
        'Written by `oci-evidence rescan`, which updates this issue and closes it when nothing is left.',
    ]);
}
function findingOf(value) {
    const fields = (0,json_fields/* record */.g1)(value);
    const severity = evidence_finding/* SEVERITIES */.oC.find((one) => one === fields.severity);
    const id = (0,json_fields/* text */.Qq)(fields.id);
    if (severity === undefined || id === undefined)
        return [];
    const field = (name) => bounded((0,json_fields/* text */.Qq)(fields[name]) ?? '');
    return [
        { id: bounded(id), severity, package: field('package'), installed: field('installed'), fixed: field('fixed') },
    ];
}
function rescan_issue_keyOf({ id, package: name, installed }) {
    return JSON.stringify([id, name, installed]);
}
function bounded(value) {
    return value.slice(0, rescan_issue_MAX_TEXT);
}

;// CONCATENATED MODULE: ./src/commands/rescan/served-image.ts

/** The name under which services keep an image: its tag outlives its digest. */
function serviceName(reference) {
    return reference.tag === undefined ? (0,oci_reference/* locationOf */.hD)(reference) : `${(0,oci_reference/* locationOf */.hD)(reference)}:${reference.tag}`;
}

;// CONCATENATED MODULE: ./src/commands/rescan/issue.ts




/** GitHub has no conditional update. A job that read the issue before another one wrote to it has written within this time. */
const WINDOW_MS = 4_000;
const MAX_ROUNDS = 12;
/** Throws a GitHubError. */
async function serveIssue(repository, least, images, options, policy) {
    const found = fixableByImage(images, least);
    const issues = await MarkedIssues.open(repository, ISSUE_MARKER, policy);
    const entries = [];
    for (let round = 1;; round += 1) {
        const step = await serveOnce(issues, found, least, { ...options, isRepeated: round > 1 });
        const changes = step.filter(({ outcome }) => outcome !== 'existing');
        if (entries.length === 0 || changes.length > 0)
            entries.splice(0, entries.length, ...step);
        if (changes.length === 0 || options.dryRun || !options.isShared)
            return entries;
        if (round === MAX_ROUNDS) {
            throw new github_client.GitHubError(`could not update the issue of ${repository.owner}/${repository.repo}: other jobs replaced it ${round} times; run the job again`);
        }
        // Another shard may have replaced what was just written.
        await options.sleep(WINDOW_MS);
    }
}
function fixableByImage(images, least) {
    const groups = Map.groupBy(images, ({ reference }) => serviceName(reference));
    return new Map([...groups].map(([name, same]) => {
        const findings = same.flatMap((one) => one.findings);
        return [name, fixableFindings(findings, least)];
    }));
}
async function serveOnce(issues, found, least, { dryRun, isWhole, isRepeated }) {
    const own = await issues.own();
    const [current, ...duplicates] = own.filter(({ isOpen }) => isOpen);
    const closed = own.findLast(({ isOpen }) => !isOpen);
    const entries = [];
    // Two jobs that found no issue at the same time each opened one.
    for (const duplicate of duplicates) {
        if (!dryRun)
            await issues.close(duplicate, 'not_planned');
        entries.push(entryOf(dryRun ? 'planned' : 'closed', `closes #${duplicate.number}, a duplicate of #${current?.number}`, duplicate));
    }
    const entry = current === undefined ? await open() : await update(current);
    return [entry, ...entries];
    async function open() {
        if (findingCount(found) === 0)
            return entryOf('existing', 'no fixable findings, and no open issue');
        if (closed !== undefined && isKnown(found, issueState(closed.body))) {
            return entryOf('existing', `no fixable findings but those of the closed issue #${closed.number}`, closed);
        }
        const content = renderIssue(found, least);
        if (dryRun)
            return entryOf('planned', `opens an issue: ${content.title}`);
        const created = await issues.create(content);
        return entryOf('created', `opened #${created.number}: ${content.title}`, created);
    }
    async function update(issue) {
        // Other jobs may scan other images. What was not scanned completely keeps its entry.
        const known = issueState(issue.body);
        const state = new Map([...duplicates.flatMap(({ body }) => [...issueState(body)]), ...known, ...found]);
        const content = renderIssue(state, least);
        const isDone = findingCount(state) === 0 && isWhole;
        // Two shards that leave out different findings of a full issue would never agree on its text.
        const isThere = isRepeated ? duplicates.length === 0 && isIn(found, known) : isSame(issue, content);
        if (!isDone && isThere)
            return entryOf('existing', `#${issue.number} is up to date`, issue);
        const text = isDone ? `closes #${issue.number}: nothing is left` : `updates #${issue.number}: ${content.title}`;
        if (dryRun)
            return entryOf('planned', text, issue);
        if (!isSame(issue, content))
            await issues.update(issue, content);
        if (isDone)
            await issues.close(issue, 'completed');
        return entryOf(isDone ? 'closed' : 'updated', text, issue);
    }
}
function isSame(issue, { title, body }) {
    return issue.title === title && issue.body.replaceAll('\r\n', '\n').trim() === body.trim();
}
function entryOf(outcome, text, issue) {
    return { service: 'issue', outcome, text, ...(issue !== undefined && issue.url !== '' && { url: issue.url }) };
}

;// CONCATENATED MODULE: ./src/commands/rescan/services.ts
// Gives the findings of a rescan to services of GitHub: one issue, code scanning and the dependency graph.










const TOOL = { name: 'oci-evidence', version: version/* VERSION */.xv, url: 'https://github.com/oci-evidence/action' };
/** Throws a UserError if a service is requested and the run has no repository, commit or token. */
function servicesRequest(inputs, { env }) {
    const { issue, 'code-scanning': codeScanning, 'dependency-submission': dependencies } = inputs;
    const [feature] = [issue && 'issue', codeScanning && 'code-scanning', dependencies && 'dependency-submission'].filter((one) => one !== false);
    if (feature === undefined)
        return undefined;
    const token = inputs['github-token'];
    const repository = (0,github_client.githubRepository)(token === undefined ? env : { ...env, GITHUB_TOKEN: token }, feature);
    return {
        repository,
        ...(issue && { issue: inputs['issue-severity'] }),
        ...(codeScanning && { codeScanning: commitOf(env, 'code-scanning') }),
        ...(dependencies && { dependencies: commitOf(env, 'dependency-submission') }),
    };
}
function commitOf({ GITHUB_SHA: sha = '', GITHUB_REF: ref = '' }, feature) {
    if (/^[0-9a-f]{40}$/.test(sha) && ref.startsWith('refs/'))
        return { sha, ref };
    throw new errors/* UserError */.yo(`${feature} needs GITHUB_SHA and GITHUB_REF to name a commit, as they do in a workflow`);
}
/** A service that fails is a failure; the others are served. */
async function serve(request, images, options, policy = service_calls/* SERVICE_POLICY */.pZ) {
    const { dryRun, env } = options;
    const { repository, issue, codeScanning, dependencies } = request;
    const entries = [];
    const failures = [];
    const attempt = async (service, work) => {
        try {
            entries.push(...(await work()));
        }
        catch (error) {
            if (!(error instanceof github_client.GitHubError))
                throw error;
            entries.push({ service, outcome: 'failed', text: error.message });
            failures.push(error);
        }
    };
    if (issue !== undefined) {
        await attempt('issue', () => serveIssue(repository, issue, images, options, policy));
    }
    if (codeScanning !== undefined) {
        await attempt('code scanning', () => serveCodeScanning(repository, codeScanning, images, dryRun, policy));
    }
    if (dependencies !== undefined && images.length > 0) {
        await attempt('dependency graph', () => serveDependencies(repository, dependencies, images, { dryRun, env }, policy));
    }
    return { entries, failures };
}
/** An analysis of the same commit that is not older than the scan has the same results. */
async function serveCodeScanning(repository, commit, images, dryRun, policy) {
    const service = await CodeScanning.open(repository, commit, policy);
    const analyses = await service.analyses(TOOL.name);
    const entries = [];
    for (const [name, same] of Map.groupBy(images, ({ reference }) => serviceName(reference))) {
        const [first] = same;
        if (first === undefined)
            continue;
        const scannedAt = Math.max(...same.map((one) => one.scannedAt));
        const isThere = analyses.some(({ category, commit: sha, created }) => category === sarifCategory(name) && sha === commit.sha && Date.parse(created) >= scannedAt);
        const { reference } = first;
        if (isThere) {
            entries.push({ service: 'code scanning', outcome: 'existing', text: `the analysis of ${name} is up to date` });
            continue;
        }
        if (!dryRun) {
            const repositoryName = reference.scheme === 'registry' ? reference.repository : 'image';
            const findings = same.flatMap((one) => one.findings);
            const image = { name, repository: repositoryName, digest: reference.digest, findings };
            await service.upload({ sarif: renderSarif(image, TOOL), tool: TOOL.name });
        }
        const text = `${dryRun ? 'uploads' : 'uploaded'} the findings of ${name}`;
        entries.push({ service: 'code scanning', outcome: dryRun ? 'planned' : 'created', text });
    }
    return entries;
}
async function serveDependencies(repository, commit, images, { dryRun, env }, policy) {
    const manifests = images.flatMap(({ reference, platforms }) => platforms.map(({ platform, packages }) => ({
        name: [serviceName(reference), ...(platform === null ? [] : [platform])].join(' '),
        packages,
    })));
    const packages = manifests.reduce((sum, one) => sum + one.packages.length, 0);
    const text = `${packages} packages of ${images.length} ${images.length === 1 ? 'image' : 'images'}`;
    if (dryRun)
        return [{ service: 'dependency graph', outcome: 'planned', text: `submits ${text}` }];
    const { GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server, GITHUB_WORKFLOW: workflow = '', GITHUB_JOB: job = '' } = env;
    // Jobs of a matrix scan different images, and must not replace each other's.
    const names = images.map(({ reference }) => serviceName(reference)).sort();
    const correlator = `oci-evidence ${workflow} ${job} ${(0,digest/* digestOf */.ol)(names.join('\n')).slice('sha256:'.length, 23)}`;
    const page = `${server ?? 'https://github.com'}/${repository.owner}/${repository.repo}/actions/runs/${run}`;
    await submitDependencies(repository, {
        commit,
        correlator,
        job: { id: run ?? 'none', ...(run !== undefined && { url: page }) },
        detector: TOOL,
        scanned: new Date(Math.max(...images.map((one) => one.scannedAt))).toISOString(),
        manifests,
    }, policy);
    return [{ service: 'dependency graph', outcome: 'created', text: `submitted ${text}` }];
}

;// CONCATENATED MODULE: ./src/commands/rescan/run.ts
// rescan: scans images again from the SBOMs that are attached to them, and attaches what has changed. No image is pulled.



















/** Images that are read or written at the same time; the requests to a registry have a limit of their own. */
const IMAGES_AT_ONCE = 16;
/** Above this number of images, their documents dominate the memory of the process. */
const MANY_IMAGES = 100;
/** Registries that limit the rate are waited for: a rescan has time. */
const PATIENCE_MS = 15 * 60 * 1000;
/** Packages of all images of a call, which are held until the OSV service has responded. */
const run_MAX_PACKAGES = 2_000_000;
/** Distinct vulnerabilities of all images of a call. */
const MAX_RECORDS = 100_000;
async function run(inputs, world, { now, sleep } = { now: Date.now, sleep: pause/* pause */.v }) {
    const filed = await filedImages(inputs, world);
    const services = servicesRequest(inputs, world);
    const { osvRoot } = await __webpack_require__.e(/* import() */ 4379).then(__webpack_require__.bind(__webpack_require__, 44379));
    osvRoot(inputs['osv-url']);
    const request = (0,signing_request/* signingRequest */.R)({
        ...inputs,
        'trusted-signers': [],
        'sign-image': false,
        'scan-predicate': 'vulns',
    });
    const places = (0,github_attestations/* attestationPlaces */.X)(inputs['attestations-from']);
    return (0,context/* withContext */.e)(world, inputs, trustedImages(inputs, filed), async (context) => {
        const images = await namedImages(inputs, filed, context);
        if (images.length > MANY_IMAGES)
            (0,heap_growth/* growHeapSlowly */.a)();
        const [signing, signers] = await (0,errors/* settleAll */.j3)([
            (0,attach_signing/* openSigning */.O)(request, context),
            inputs['signed-by'].length > 0 ? (0,commands_signers.openSigners)(inputs['signed-by'], inputs['trusted-root'], context) : undefined,
        ]);
        const own = await ownVerifier(signing);
        const read = await (0,github_attestations/* withGitHubAttestations */.P)(places, context, (attestations) => readImages(images, { platforms: inputs.platforms, signers, attestations }, own, context));
        const options = {
            dryRun: inputs['dry-run'],
            prune: inputs.prune,
            deleteWith: inputs['delete-with'],
            rescanAfter: inputs['rescan-after'],
            now,
        };
        const rescanned = await rescanAll(read, { signing, own, context }, inputs, options);
        return finished(rescanned, services, inputs, context, sleep);
    }, { concurrency: read_image/* READ_CONCURRENCY */.HJ, patience: PATIENCE_MS });
}
/** Verifies the scans of earlier runs. Throws a UserError if the signatures of this run cannot be verified. */
async function ownVerifier(signing) {
    if (!signing.signs)
        return undefined;
    const own = await signing.trusted();
    if (own !== undefined)
        return own;
    throw new errors/* UserError */.yo('rescan cannot recognise its own scans, because their signatures cannot be verified; set trusted-root to the trusted_root.json of the Sigstore instance, or sign to none');
}
/** Two references to the same digest are one image. */
async function readImages(images, selection, own, context) {
    const limit = (0,p_limit/* default */.A)(IMAGES_AT_ONCE);
    const known = new Map();
    let packages = 0;
    const readOne = async (reference) => {
        try {
            const store = context.stores.open(reference);
            const { subject, graph, sboms } = await imageSboms(store, reference, selection);
            packages += sboms.reduce((sum, one) => sum + one.packages.purls.length, 0);
            if (packages > run_MAX_PACKAGES) {
                throw new RescanError(`the images have more than ${run_MAX_PACKAGES} packages; name fewer in one call, or divide them with shard`, false);
            }
            // Images of one base share most package URLs.
            const shared = sboms.map((one) => ({ ...one, packages: interned(one.packages, known) }));
            return { subject, sboms: shared, own: await ownScans(store, graph, own) };
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            return { name: (0,oci_reference/* formatReference */.FH)(reference), error };
        }
    };
    const read = await Promise.all(images.map((one) => ('error' in one ? unlisted(one) : limit(() => readOne(one)))));
    const distinct = new Map(read.map((one, at) => [run_keyOf(one, at), one]));
    return [...distinct.values()];
}
/** It is unknown which images there are. */
function unlisted({ name, error }) {
    return { name, error: new RescanError(error.message, true, error) };
}
function run_keyOf(read, at) {
    return isStopped(read) ? String(at) : `${(0,oci_reference/* locationOf */.hD)(read.subject.reference)}@${read.subject.reference.digest}`;
}
function isStopped(read) {
    return 'error' in read;
}
function interned(packages, known) {
    const purls = packages.purls.map((purl) => {
        const same = known.get(purl) ?? purl;
        known.set(purl, same);
        return same;
    });
    return { ...packages, purls };
}
/** Queries the OSV service once for the packages of all images. */
async function rescanAll(read, { signing, own, context }, inputs, options) {
    const scanned = read.flatMap((one) => (isStopped(one) ? [] : one.sboms));
    const reportOf = await reportsOf(scanned.map(({ packages }) => packages), inputs['osv-url'], context, options.now);
    const limit = (0,p_limit/* default */.A)(IMAGES_AT_ONCE);
    const failures = [];
    const served = [];
    let next = 0;
    const works = read.map((one) => {
        if (isStopped(one))
            return Promise.resolve(stopped(one.name, one.error, failures));
        const first = next;
        next += one.sboms.length;
        return limit(async () => {
            const { reference } = one.subject;
            if (reportOf instanceof errors/* UserError */.yo)
                return stopped((0,oci_reference/* formatReference */.FH)(reference), new RescanError(reportOf.message, true), failures);
            const reports = one.sboms.map((_, at) => reportOf(first + at));
            const work = { signing, verifier: own, context };
            const result = await context.stores.withOwnMeter(() => rescanImage(one, reports, work, options));
            failures.push(...result.failures);
            const platforms = one.sboms.map(({ platform, packages }) => ({ platform, packages: packages.purls }));
            const { findings, scannedAt = 0 } = result;
            if (findings !== undefined)
                served.push({ reference, findings, scannedAt, platforms });
            return result.receipt;
        });
    });
    return { receipts: await Promise.all(works), failures, served };
}
function stopped(name, error, failures) {
    const text = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
    const undecided = (0,read_problem/* isUndecided */.Ae)(error);
    failures.push(new RescanError(text, undecided, error));
    const outcome = undecided ? 'undecided' : 'failed';
    return { reference: name, outcome, error: text, scans: [], entries: [], notes: [] };
}
/** The error if the service responds to no query. */
async function reportsOf(images, url, { env, caFile }, now) {
    const [{ osvReports, OsvUnavailable }, { OsvClient, osvRoot }, { openConnection }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8224), __webpack_require__.e(4379)]).then(__webpack_require__.bind(__webpack_require__, 58224)),
        __webpack_require__.e(/* import() */ 4379).then(__webpack_require__.bind(__webpack_require__, 44379)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(2191)]).then(__webpack_require__.bind(__webpack_require__, 34572)),
    ]);
    const connection = await openConnection(osvRoot(url), env, caFile);
    try {
        const client = new OsvClient({
            url,
            fetch: connection.fetch,
            sleep: pause/* pause */.v,
            random: () => Math.random(),
        });
        return await osvReports(images, {
            client,
            url,
            toolVersion: version/* VERSION */.xv,
            maxRecords: MAX_RECORDS,
            independent: true,
            now,
        });
    }
    catch (error) {
        if (error instanceof OsvUnavailable)
            return error;
        throw error;
    }
    finally {
        await connection.close();
    }
}
async function finished({ receipts, failures, served }, services, inputs, { env }, sleep) {
    const dryRun = inputs['dry-run'];
    const isWhole = served.length === receipts.length;
    const options = { dryRun, isWhole, isShared: inputs.shard.count > 1, env, sleep };
    const given = services === undefined ? undefined : await serve(services, served, options);
    const result = { dryRun, images: receipts, services: given?.entries ?? [] };
    const { attached, deleted, unchanged, undecided, failed, findings, fixable } = rescanCounts(result);
    const json = renderRescanJson(result);
    const document = inputs.format === 'json' ? () => json : () => renderRescanMarkdown(result);
    return {
        outputs: {
            receipt: [{ name: 'rescan-receipt.json', content: json }],
            attached: String(attached),
            deleted: String(deleted),
            unchanged: String(unchanged),
            undecided: String(undecided),
            failed: String(failed),
            findings: String(findings),
            fixable: String(fixable),
            issue: result.services.find(({ service, url }) => service === 'issue' && url !== undefined)?.url ?? '',
        },
        report: {
            ...(inputs.format === 'text' ? { text: (style) => renderRescan(result, style) } : { document }),
            ...(inputs.summary && { summary: () => renderRescanMarkdown(result) }),
        },
        failures: [...failures, ...(given?.failures ?? [])],
    };
}


/***/ }),

/***/ 39067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ platformSuffix)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
// Names the platform in titles of evidence about multi-platform images.

const MAX_SUFFIX = 64;
/** `-linux-arm64-v8`, safe in a file name whatever the platform's fields contain; empty without a platform. */
function platformSuffix(platform) {
    if (platform === undefined)
        return '';
    const name = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform).slice(0, MAX_SUFFIX * 4);
    return `-${name.replaceAll(/[^A-Za-z0-9._]+/g, '-').replaceAll(/\.{2,}/g, '.')}`.slice(0, MAX_SUFFIX);
}


/***/ }),

/***/ 70088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _json_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37245);
// Reads the package URLs of an SBOM in any JSON format as a stream.


/** Images have a few thousand packages. The bound protects against SBOMs that would exhaust the memory. */
const MAX_PACKAGES = 200_000;
/** The readers of CycloneDX, SPDX 2, SPDX 3 and Syft, by the place of the packages, also inside a statement. */
const PLACES = {
    'components[]': cyclonedx,
    'packages[]': spdx,
    '@graph[]': spdx3,
    'artifacts[]': ({ purl }, found) => found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(purl)),
};
/** Throws a UserError, which names the document `name`, for invalid JSON. */
async function packagesOf(sbom, name) {
    const found = new Found();
    const places = new Map(Object.entries(PLACES).flatMap(([place, read]) => [[place, read], [`predicate.${place}`, read]]));
    await (0,_json_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .eachValue */ .B)(sbom, [...places.keys()], name, (place, _, value) => places.get(place)?.((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value), found));
    return { purls: [...found.purls].sort(), unnamed: found.unnamed, whole: found.purls.size < MAX_PACKAGES };
}
class Found {
    purls = new Set();
    unnamed = 0;
    add(purl) {
        if (purl === undefined)
            this.unnamed += 1;
        else if (this.purls.size < MAX_PACKAGES)
            this.purls.add(purl);
    }
}
/** Files, devices and data are not packages, and an operating system is scanned by its packages. */
const CYCLONEDX_PACKAGES = ['library', 'application', 'framework', 'container', 'platform'];
function cyclonedx(component, found) {
    if (component.purl !== undefined || CYCLONEDX_PACKAGES.includes(component.type)) {
        if (component.type !== 'operating-system')
            found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(component.purl));
    }
    for (const inner of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(component.components))
        cyclonedx((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(inner), found);
}
function spdx({ externalRefs, primaryPackagePurpose: purpose }, found) {
    if (purpose === 'OPERATING-SYSTEM' || purpose === 'OPERATING_SYSTEM' || purpose === 'CONTAINER')
        return;
    const reference = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(externalRefs)
        .map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)
        .find(({ referenceType }) => referenceType === 'purl');
    found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference?.referenceLocator));
}
function spdx3(element, found) {
    const type = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element.type) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element['@type']) ?? '';
    if (!type.endsWith('software_Package') && !type.endsWith('software/Package'))
        return;
    found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element.software_packageUrl) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element.packageUrl));
}


/***/ })

};
