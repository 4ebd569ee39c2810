export const id = 6368;
export const ids = [6368,6584];
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
        throw fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c2)(error)}; check the path`);
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

/***/ 74894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ decideInventory)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/graph/evidence-items.ts
var evidence_items = __webpack_require__(55542);
;// CONCATENATED MODULE: ./src/graph/retention.ts
/** Clocks of build machines differ by this at most. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** The first rule that selects an item is its reason. What a rule selects can still be protected. */
function decideEvidence(items, rules) {
    const removed = new Map();
    const kept = new Map();
    const select = (item, reason) => {
        const { digest } = item.descriptor;
        if (removed.has(digest) || kept.has(digest))
            return;
        const protection = protectionOf(item, rules);
        if (protection === undefined)
            removed.set(digest, reason);
        else
            kept.set(digest, protection);
    };
    const isLeft = ({ descriptor }) => !removed.has(descriptor.digest);
    const attached = items.filter(({ orphan }) => !orphan);
    if (rules.orphans)
        for (const item of items)
            if (item.orphan)
                select(item, 'orphan');
    if (rules.duplicates) {
        for (const group of groupsOf(attached.filter(({ content }) => content !== undefined), duplicateKey)) {
            for (const item of ranked(group).slice(1))
                select(item, 'duplicate');
        }
    }
    const dated = attached.filter((item) => isDated(item, rules.now));
    if (rules.superseded) {
        const own = dated.filter(({ signature }) => signature.state === 'own');
        for (const group of groupsOf(own.filter(isLeft), supersedeKey)) {
            const [newest] = ranked(group);
            for (const item of group)
                if (Number(item.created) < Number(newest?.created))
                    select(item, 'superseded');
        }
    }
    if (rules.keepNewest !== undefined) {
        for (const group of groupsOf(dated.filter(isLeft), newestKey)) {
            for (const item of ranked(group).slice(rules.keepNewest))
                select(item, 'newer-kept');
        }
    }
    if (rules.olderThan !== undefined) {
        const limit = rules.now - rules.olderThan;
        for (const item of dated)
            if (Number(item.created) < limit)
                select(item, 'too-old');
    }
    if (rules.keepNewest !== undefined || rules.olderThan !== undefined) {
        for (const item of attached) {
            const { digest } = item.descriptor;
            if (removed.has(digest) || kept.has(digest))
                continue;
            if (item.created === null)
                kept.set(digest, 'unknown-age');
            else if (!isDated(item, rules.now))
                kept.set(digest, 'future');
        }
    }
    keepRequired(attached, rules.requiredKinds, removed, kept);
    const guarded = items.filter((item) => protectionOf(item, rules) !== undefined);
    return { removed, kept, guarded: new Set(guarded.map(({ descriptor }) => descriptor.digest)) };
}
/** The evidence whose signatures decide something: all that is signed in groups of several, or that may be too old. */
function signaturesToVerify(items, rules) {
    const wanted = new Set();
    for (const item of items) {
        const isOld = rules.olderThan !== undefined && (item.created ?? 0) < rules.now - rules.olderThan;
        if (isOld || (item.orphan && rules.orphans))
            wanted.add(item);
    }
    if (rules.superseded || rules.keepNewest !== undefined || rules.duplicates) {
        for (const group of groupsOf(items, subjectKindKey))
            if (group.length > 1)
                for (const item of group)
                    wanted.add(item);
    }
    return items.filter((item) => wanted.has(item) && item.signature.state !== 'none');
}
/** The evidence that may have duplicates among what a decision keeps: equal as far as the lists say. */
function possibleDuplicates(items, decision) {
    const left = items.filter(({ orphan, descriptor }) => !orphan && !decision.removed.has(descriptor.digest));
    return groupsOf(left, listedKey)
        .filter(({ length }) => length > 1)
        .flat();
}
function protectionOf(item, rules) {
    if (item.artifactType === null)
        return 'unknown-type';
    if (item.signature.state === 'foreign' && !rules.anySigner)
        return 'signed-by-others';
    if (item.orphan && item.created !== null && item.created > rules.now - rules.grace)
        return 'too-young';
    return undefined;
}
/** Every subject keeps one of each required kind: the newest that this caller signed, else the newest. */
function keepRequired(items, required, removed, kept) {
    for (const group of groupsOf(items.filter(({ kind }) => required.has(kind)), subjectKindKey)) {
        if (group.some(({ descriptor }) => !removed.has(descriptor.digest)))
            continue;
        const own = group.filter(({ signature }) => signature.state === 'own');
        const last = ranked(own.length > 0 ? own : group)[0]?.descriptor.digest;
        if (last === undefined)
            continue;
        removed.delete(last);
        kept.set(last, 'required-by-policy');
    }
}
function isDated({ created }, now) {
    return created !== null && created <= now + CLOCK_SKEW_MS;
}
/** The newest first. Equal times are ordered by digest, so that every run decides the same. */
function ranked(items) {
    return items.toSorted((a, b) => (b.created ?? Number.NEGATIVE_INFINITY) - (a.created ?? Number.NEGATIVE_INFINITY) ||
        (a.descriptor.digest < b.descriptor.digest ? -1 : 1));
}
function groupsOf(items, key) {
    return [...Map.groupBy(items, (item) => JSON.stringify(key(item))).values()];
}
const subjectKindKey = ({ subject, kind }) => [subject, kind];
/** Unsigned evidence never pushes out signed evidence, and nobody's pushes out that of somebody else. */
const newestKey = ({ subject, kind, producer, platform, artifactType, signature }) => [
    ...[subject, kind, producer, platform, artifactType, signature.state],
    signature.state === 'own' ? signature.signer : null,
];
const supersedeKey = (item) => [...newestKey(item), ...item.predicateTypes];
const duplicateKey = (item) => [...supersedeKey(item), item.content ?? null];
const listedKey = ({ subject, kind, artifactType, predicateTypes, descriptor }) => [
    ...[subject, kind, artifactType],
    descriptor.annotations?.['org.opencontainers.image.title'] ?? null,
    ...predicateTypes,
];

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/policy/trust.ts
var trust = __webpack_require__(23112);
// EXTERNAL MODULE: ./src/signing/read-evidence.ts + 2 modules
var read_evidence = __webpack_require__(61543);
;// CONCATENATED MODULE: ./src/commands/prune/evidence.ts
// Prepares the evidence of an inventory for the rules of prune: verifies signers, finds duplicates and applies the rules.







/** Possible duplicates that are read for a plan that is only shown: one request each. Before a deletion, all are. */
const MAX_COMPARED = 1_000;
async function decideInventory(inventory, rules, store, signers, learnt, { compareAll }) {
    const listed = itemsOf(inventory).map((item) => withLearnt(item, learnt));
    if (signers !== undefined) {
        const unverified = signaturesToVerify(listed, rules).filter(({ descriptor }) => !learnt.signatures.has(descriptor.digest));
        await verifySignatures(unverified, store, signers, learnt);
    }
    const signed = listed.map((item) => withLearnt(item, learnt));
    const first = decideEvidence(signed, { ...rules, duplicates: false });
    if (!rules.duplicates)
        return { items: signed, evidence: first };
    const candidates = possibleDuplicates(signed, first).filter(({ descriptor: { digest } }) => !learnt.contents.has(digest) && !learnt.uncompared.has(digest));
    const left = compareAll ? candidates.length : Math.max(0, MAX_COMPARED - learnt.contents.size);
    for (const { descriptor } of candidates.slice(left))
        learnt.uncompared.add(descriptor.digest);
    await readContents(candidates.slice(0, left), store, learnt);
    const items = signed.map((item) => withLearnt(item, learnt));
    return { items, evidence: decideEvidence(items, rules) };
}
/** All referrers, and cosign tags without an image. The cosign tag of an existing image holds all its signatures. */
function itemsOf(inventory) {
    return [...inventory.nodes.values()].flatMap((node) => {
        if (node.subject === null)
            return [];
        const place = { subject: node.subject, platform: node.platform, orphan: isOrphan(node, inventory) };
        if (node.role === 'referrer')
            return [(0,evidence_items/* evidenceItem */.vQ)(node.descriptor, place)];
        if (node.role !== 'cosign-tag' || !place.orphan)
            return [];
        const artifactType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
        return [(0,evidence_items/* evidenceItem */.vQ)({ ...node.descriptor, artifactType }, place)];
    });
}
/** Whether the image that it refers to, directly or indirectly, no longer exists. */
function isOrphan(node, { nodes, missing }) {
    const seen = new Set();
    for (let subject = node.subject; subject !== null && !seen.has(subject);) {
        if (missing.has(subject))
            return true;
        seen.add(subject);
        subject = nodes.get(subject)?.subject ?? null;
    }
    return false;
}
function withLearnt(item, { signatures, contents }) {
    const { digest } = item.descriptor;
    const known = signatures.get(digest);
    const content = contents.get(digest);
    return {
        ...item,
        ...(known && { signature: known.signature, created: known.time ?? item.created }),
        ...(content !== undefined && { content }),
    };
}
async function verifySignatures(items, store, signers, { signatures }) {
    const places = items.map(({ descriptor, subject, platform }) => ({
        artifact: descriptor,
        subject,
        platform,
        source: 'api',
    }));
    const limits = { manifests: Number.MAX_SAFE_INTEGER };
    const selection = { verifier: signers.verifier, depth: 'signatures', limits };
    const found = await (0,read_evidence/* mapEvidence */._)(store, places, selection, (evidence) => ({
        digest: evidence.artifact.digest,
        own: ownSignature(evidence, signers),
    }));
    for (const [digest, layers] of Map.groupBy(found, (one) => one.digest)) {
        const [first] = layers;
        // A manifest can hold several signatures. All of them must be by the same own signer.
        const own = layers.every((one) => one.own !== undefined && one.own.signer === first?.own?.signer);
        if (!own || first?.own === undefined)
            continue;
        signatures.set(digest, { signature: { state: 'own', signer: first.own.signer }, time: first.own.time });
    }
}
function ownSignature({ signature }, signers) {
    if (signature.state !== 'verified' || signers.refusal(signature) !== undefined)
        return undefined;
    const time = signature.time.clock === 'none' ? null : (0,evidence_items/* timeOf */.nR)(signature.time.at);
    return { signer: (0,trust/* signerIdentity */.Rc)(signature.signer), time };
}
async function readContents(items, store, { contents }) {
    const limit = (0,p_limit/* default */.A)(64);
    await Promise.all(items.map(({ descriptor: { digest } }) => limit(async () => {
        try {
            contents.set(digest, (0,evidence_items/* contentKey */.lO)((0,descriptor/* parseManifest */.Ng)(await store.manifest(digest), store.location)));
        }
        catch (error) {
            // It was deleted in the meantime or is not a manifest, so it has no duplicates.
            if (!(error instanceof errors/* StoreError */.A) || !UNCOMPARABLE.has(error.code))
                throw error;
            contents.set(digest, undefined);
        }
    })));
}
const UNCOMPARABLE = new Set(['not-found', 'invalid-response', 'not-a-registry']);


/***/ }),

/***/ 16368:
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
function renderRescanJson({ images, services, dryRun }) {
    const json = {
        dryRun,
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
// EXTERNAL MODULE: ./src/commands/image-lists/listed-images.ts
var listed_images = __webpack_require__(14034);
// EXTERNAL MODULE: ./src/commands/images-from.ts + 5 modules
var images_from = __webpack_require__(70353);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/signers.ts
var commands_signers = __webpack_require__(23241);
// EXTERNAL MODULE: ./src/commands/subject.ts + 1 modules
var commands_subject = __webpack_require__(40276);
// EXTERNAL MODULE: ./src/evidence/pack.ts
var pack = __webpack_require__(28060);
// EXTERNAL MODULE: ./src/evidence/scan-report.ts
var scan_report = __webpack_require__(5467);
// EXTERNAL MODULE: ./src/evidence/title.ts
var title = __webpack_require__(39067);
// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(96584);
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
        const { data } = await this.#client.request({ attempted: 'upload SARIF to code scanning', permission: PERMISSION }, (octokit, at) => octokit.rest.codeScanning.uploadSarif({
            ...at,
            commit_sha: this.#commit.sha,
            ref: this.#commit.ref,
            sarif: packed.toString('base64'),
            tool_name: tool,
            ...(startedAt !== undefined && { started_at: startedAt }),
        }));
        return (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(data).id) ?? '';
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
    const { data } = await client.request({ attempted: 'submit dependencies', permission: dependency_snapshot_PERMISSION }, (octokit, { owner, repo }) => octokit.rest.dependencyGraph.createRepositorySnapshot({
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
    return (0,json_fields/* text */.Qq)(id) ?? '';
}
function manifestOf({ name, packages }) {
    const resolved = packages.map((purl) => [purl, { package_url: purl, scope: 'runtime' }]);
    return { name, resolved: Object.fromEntries(resolved) };
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
                throw this.#error('list the issues', 'the response has no list of issues');
            found.push(...nodes.flatMap((node) => this.#issueOf(node)));
            const { hasNextPage, endCursor } = (0,json_fields/* record */.g1)(pageInfo);
            after = (0,json_fields/* text */.Qq)(endCursor);
            if (hasNextPage !== true || after === undefined)
                return found;
        }
        throw this.#error('find the issue', `the token has written more than ${MAX_PAGES * 100} issues`);
    }
    /** Throws a GitHubError. */
    async create(content) {
        const { data } = await this.#client.request({ attempted: 'open an issue', permission: issues_PERMISSION }, (octokit, at) => octokit.rest.issues.create({ ...at, ...content }));
        return { number: data.number, url: data.html_url, ...content, isOpen: true };
    }
    /** Throws a GitHubError. */
    async update({ number }, content) {
        await this.#client.request({ attempted: `update issue #${number}`, permission: issues_PERMISSION }, (octokit, at) => octokit.rest.issues.update({ ...at, issue_number: number, ...content }));
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

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/report/rescan-issue.ts
// Renders the issue with the fixable findings of images, and reads the data that it keeps for the next run.






/** The first line of the body, by which a later run finds the issue. */
const ISSUE_MARKER = '<!-- oci-evidence rescan -->';
/** GitHub takes 65,536 characters. */
const rescan_issue_MAX_BYTES = 60_000;
const MAX_TEXT = 200;
const MAX_IMAGES = 200;
/** The open findings with a fixed version that are at least as severe as `least`, each once. */
function fixableFindings(findings, least) {
    const limit = evidence_finding/* SEVERITIES */.oC.indexOf(least);
    const wanted = findings.filter((finding) => (0,evidence_finding/* isOpen */.nT)(finding) && finding.fixed !== undefined && evidence_finding/* SEVERITIES */.oC.indexOf(finding.severity) <= limit);
    return (0,report_findings/* distinctFindings */.H2)(wanted).map((finding) => ({
        id: bounded(finding.id),
        severity: finding.severity,
        package: bounded((0,report_findings/* whereText */.ZF)(finding)),
        installed: bounded(finding.installed ?? ''),
        fixed: bounded(finding.fixed ?? ''),
    }));
}
function findingCount(state) {
    return [...state.values()].reduce((sum, findings) => sum + findings.length, 0);
}
/** Whether every finding is in `known` too. */
function isKnown(state, known) {
    return [...state].every(([image, findings]) => {
        const keys = new Set(known.get(image)?.map(rescan_issue_keyOf));
        return findings.every((finding) => keys.has(rescan_issue_keyOf(finding)));
    });
}
/** The data of an issue that this program rendered; empty for a body that somebody has changed beyond recognition. */
function issueState(body) {
    const [, json = ''] = /^<!-- oci-evidence data (\{.*\}) -->\r?$/m.exec(body) ?? [];
    const images = (0,json_fields/* record */.g1)((0,json_fields/* record */.g1)((0,parse/* parseJson */.q)(json)).images);
    return new Map(Object.entries(images)
        .slice(0, MAX_IMAGES)
        .map(([image, findings]) => [bounded(image), (0,json_fields/* list */.p_)(findings).flatMap(findingOf)]));
}
/** The same state gives the same text. The least urgent findings are left out if there are too many. */
function renderIssue(state, least) {
    const sorted = new Map([...state]
        .filter(([, findings]) => findings.length > 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, MAX_IMAGES));
    const total = findingCount(state);
    for (let most = 200;; most = Math.floor(most / 2)) {
        const shown = new Map([...sorted].map(([image, findings]) => [image, findings.slice(0, most)]));
        const body = bodyOf(shown, sorted, state.size, least);
        if (Buffer.byteLength(body) <= rescan_issue_MAX_BYTES || most === 0)
            return { title: titleOf(total, sorted.size), body };
    }
}
function titleOf(total, images) {
    if (total === 0)
        return 'No fixable findings in images';
    return `${total} fixable ${total === 1 ? 'finding' : 'findings'} in ${images} ${images === 1 ? 'image' : 'images'}`;
}
function bodyOf(shown, all, scanned, least) {
    const data = (0,report_escape/* scriptJson */.eC)({ version: 1, images: Object.fromEntries(shown) });
    const sections = [...all].map(([image, findings]) => {
        const rows = (shown.get(image) ?? []).map((finding) => [
            `${report_findings/* MARKS */.j7[finding.severity]} ${finding.severity}`,
            (0,report_escape/* code */.aY)(finding.id, 100),
            (0,report_escape/* code */.aY)(finding.package, 100),
            (0,report_escape/* code */.aY)(finding.installed, 60),
            (0,report_escape/* code */.aY)(finding.fixed, 60),
        ]);
        const left = findings.length - rows.length;
        const listed = rows.length === 0 ? '' : (0,blocks/* table */.tp)(['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'], rows, rescan_issue_MAX_BYTES);
        const more = left === 0 ? '' : `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the scan.`;
        return [`### ${(0,report_escape/* code */.aY)(image, 300)}`, listed, more].filter((part) => part !== '').join('\n\n');
    });
    const total = findingCount(all);
    const images = `${scanned} ${scanned === 1 ? 'image' : 'images'}`;
    const head = total === 0
        ? `No open finding of severity ${least} or higher has a fixed version.`
        : `The last scans of ${images} have open findings of severity ${least} or higher with a fixed version. Update the packages, and rebuild.`;
    return (0,blocks/* page */.MY)([
        `${ISSUE_MARKER}\n<!-- oci-evidence data ${data} -->`,
        head,
        ...sections,
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
    return value.slice(0, MAX_TEXT);
}

;// CONCATENATED MODULE: ./src/report/sarif.ts
// Renders the findings of an image as SARIF 2.1.0, for code scanning.




/** GitHub shows 5,000 results of a run and refuses more than 25,000. */
const MAX_RESULTS = 5_000;
const sarif_MAX_TEXT = 1_000;
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
    return (0,report_escape/* visible */.RK)(text, sarif_MAX_TEXT).replaceAll(/[\\[\]]/g, '\\$&');
}
function isWebAddress(url) {
    return url.length <= 2_000 && URL.parse(url)?.protocol === 'https:';
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
/** The name under which services keep an image: its tag outlives its digest. */
function serviceName(reference) {
    return reference.tag === undefined ? (0,oci_reference/* locationOf */.hD)(reference) : `${(0,oci_reference/* locationOf */.hD)(reference)}:${reference.tag}`;
}
/** A service that fails is a failure; the others are served. `isWhole`: every image of the call was scanned completely. */
async function serve(request, images, { dryRun, isWhole, env }, policy = service_calls/* SERVICE_POLICY */.pZ) {
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
        await attempt('issue', () => serveIssue(repository, issue, images, { dryRun, isWhole }, policy));
    }
    if (codeScanning !== undefined) {
        await attempt('code scanning', () => serveCodeScanning(repository, codeScanning, images, dryRun, policy));
    }
    if (dependencies !== undefined && images.length > 0) {
        await attempt('dependency graph', () => serveDependencies(repository, dependencies, images, { dryRun, env }, policy));
    }
    return { entries, failures };
}
async function serveIssue(repository, least, images, { dryRun, isWhole }, policy) {
    const found = new Map();
    for (const [name, same] of Map.groupBy(images, ({ reference }) => serviceName(reference))) {
        found.set(name, fixableFindings(same.flatMap(({ findings }) => findings), least));
    }
    const issues = await MarkedIssues.open(repository, ISSUE_MARKER, policy);
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
        const state = new Map([...issueState(issue.body), ...found]);
        const content = renderIssue(state, least);
        const isDone = findingCount(state) === 0 && isWhole;
        if (!isDone && isSame(issue, content))
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
/** Packages of all images of a call, which are held until the OSV service has responded. */
const run_MAX_PACKAGES = 2_000_000;
/** Distinct vulnerabilities of all images of a call. */
const MAX_RECORDS = 100_000;
/** `now`: milliseconds since the epoch. */
async function run(inputs, world, now = Date.now) {
    const { references, trusted } = await namedReferences(inputs, world);
    const services = servicesRequest(inputs, world);
    const request = (0,signing_request/* signingRequest */.R)({
        ...inputs,
        'trusted-signers': [],
        'sign-image': false,
        'scan-predicate': 'vulns',
    });
    const places = (0,github_attestations/* attestationPlaces */.X)(inputs['attestations-from']);
    if (references.length > MANY_IMAGES)
        (0,heap_growth/* growHeapSlowly */.a)();
    return (0,context/* withContext */.e)(world, inputs, trusted, async (context) => {
        const [signing, signers] = await (0,errors/* settleAll */.j3)([
            (0,attach_signing/* openSigning */.O)(request, context),
            inputs['signed-by'].length > 0 ? (0,commands_signers.openSigners)(inputs['signed-by'], inputs['trusted-root'], context) : undefined,
        ]);
        const own = await ownVerifier(signing);
        const read = await (0,github_attestations/* withGitHubAttestations */.P)(places, context, (attestations) => readImages(references, { platforms: inputs.platforms, signers, attestations }, own, context));
        const options = {
            dryRun: inputs['dry-run'],
            prune: inputs.prune,
            deleteWith: inputs['delete-with'],
            rescanAfter: inputs['rescan-after'],
            now,
        };
        const rescanned = await rescanAll(read, { signing, own, context }, inputs, options);
        return finished(rescanned, services, inputs, context);
    }, { concurrency: read_image/* READ_CONCURRENCY */.HJ });
}
/** Rejects with a UserError if no image is named. A file may come from a pull request: it gets no credential of the inputs. */
async function namedReferences(inputs, world) {
    const { image, 'images-from': from, 'images-file': files } = inputs;
    const [listed, used] = await (0,errors/* settleAll */.j3)([
        files.length === 0 ? undefined : (0,listed_images/* listedImages */.k)(image, files, world),
        from.length === 0 ? undefined : (0,images_from/* imagesFrom */.r2)(from, world.cwd),
    ]);
    for (const note of [...(listed?.notes ?? []), ...(used?.notes ?? [])])
        world.note(note);
    const all = [...image, ...(listed?.references ?? []), ...(used?.images ?? []).map(({ reference }) => reference)];
    if (all.length === 0)
        throw new errors/* UserError */.yo('set image, or images-file or images-from with files that name images');
    const references = new Map(all.map((one) => [(0,oci_reference/* formatReference */.FH)((0,commands_subject/* readableReference */.ep)(one)), (0,commands_subject/* readableReference */.ep)(one)]));
    return { references: [...references.values()], trusted: [...image, ...(listed?.trusted ?? [])] };
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
async function readImages(references, selection, own, context) {
    const limit = (0,p_limit/* default */.A)(IMAGES_AT_ONCE);
    const known = new Map();
    let packages = 0;
    const readOne = async (reference) => {
        try {
            const store = context.stores.open(reference);
            const { subject, graph, sboms } = await imageSboms(store, reference, selection);
            packages += sboms.reduce((sum, one) => sum + one.packages.purls.length, 0);
            if (packages > run_MAX_PACKAGES) {
                throw new RescanError(`the images have more than ${run_MAX_PACKAGES} packages; name fewer in one call`, false);
            }
            // Images of one base share most package URLs.
            const shared = sboms.map((one) => ({ ...one, packages: interned(one.packages, known) }));
            return { subject, sboms: shared, own: await ownScans(store, graph, own) };
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            return { reference, error };
        }
    };
    const read = await Promise.all(references.map((reference) => limit(() => readOne(reference))));
    const distinct = new Map(read.map((one, at) => [run_keyOf(one, at), one]));
    return [...distinct.values()];
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
            return Promise.resolve(stopped(one.reference, one.error, failures));
        const first = next;
        next += one.sboms.length;
        return limit(async () => {
            const { reference } = one.subject;
            if (reportOf instanceof errors/* UserError */.yo)
                return stopped(reference, new RescanError(reportOf.message, true), failures);
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
function stopped(reference, error, failures) {
    const name = (0,oci_reference/* formatReference */.FH)(reference);
    const text = error.message.includes(name) ? error.message : `${name}: ${error.message}`;
    const undecided = isUndecided(error);
    failures.push(new RescanError(text, undecided, error));
    const outcome = undecided ? 'undecided' : 'failed';
    return { reference: name, outcome, error: text, scans: [], entries: [], notes: [] };
}
/** Errors after which nothing is known about an image. A registry that forbids to read it is one of them. */
const UNANSWERED = new Set(['undecided', 'unavailable', 'network', 'rate-limited', 'timeout'].concat('denied', 'unauthorized'));
/** Whether the registry or another service did not respond, so that nothing is known about the image. */
function isUndecided({ code }) {
    return UNANSWERED.has(code);
}
/** The error if the service responds to no query. */
async function reportsOf(images, url, { env, caFile }, now) {
    const [{ osvReports }, { OsvClient, osvRoot }, { openConnection }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8224), __webpack_require__.e(4379)]).then(__webpack_require__.bind(__webpack_require__, 58224)),
        __webpack_require__.e(/* import() */ 4379).then(__webpack_require__.bind(__webpack_require__, 44379)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(2191)]).then(__webpack_require__.bind(__webpack_require__, 34572)),
    ]);
    const connection = await openConnection(osvRoot(url), env, caFile);
    try {
        const client = new OsvClient({
            url,
            fetch: connection.fetch,
            sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
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
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    }
    finally {
        await connection.close();
    }
}
async function finished({ receipts, failures, served }, services, inputs, { env }) {
    const dryRun = inputs['dry-run'];
    const isWhole = served.length === receipts.length;
    const given = services === undefined ? undefined : await serve(services, served, { dryRun, isWhole, env });
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

/***/ 23241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSigners: () => (/* binding */ openSigners)
/* harmony export */ });
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72584);
/* harmony import */ var _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16583);
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23112);
/* harmony import */ var _trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28445);
// Owns the signers that `signed-by` names: the verifier of their signatures, and the decision whether one of them signed.




/**
 * Reads the keys; roots are fetched when a certificate is first verified. Without any signer, every identity under a trusted
 * root is one. Throws a UserError for what is no signer.
 */
async function openSigners(signedBy, trustedRoot, context) {
    const keys = new Map();
    for (const path of (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.keyPaths)(signedBy)) {
        const { readPublicKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337));
        const pem = await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedFile */ .wh)('signed-by', path, context);
        keys.set(path, { pem, ...readPublicKey(pem, `signed-by ${JSON.stringify(path)}`) });
    }
    const trust = Object.fromEntries(signedBy.map((text) => [text, (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.flagSigner)(text, keys)]));
    const isAnyone = signedBy.length === 0;
    const needsRoots = isAnyone || trustedRoot !== undefined || Object.values(trust).some(({ kind }) => kind === 'certificate');
    const roots = trustedRoot === undefined ? (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .allRoots */ .zr)(context, _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_POLICY */ .pZ) : await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedRootFile */ .K3)(trustedRoot, context);
    const { Verifier } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24399));
    const match = await (0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .compileTrust */ .y6)(trust);
    return {
        verifier: await Verifier.open({ keys: [...keys.values()], ...(needsRoots && { roots }) }),
        refusal(signature) {
            if (signature.state === 'refused')
                return signature.reason;
            if (signature.state !== 'verified')
                return 'it is not signed';
            if (isAnyone)
                return undefined;
            const { names, refusals } = match(signature);
            if (names.length > 0)
                return undefined;
            const [closest] = refusals.toSorted((a, b) => a.differences - b.differences);
            return `it is signed by ${(0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .signerText */ .S)(signature.signer)}: ${closest?.text ?? 'nobody is trusted'}`;
        },
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

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   GitHubError: () => (/* binding */ GitHubError),
/* harmony export */   githubRepository: () => (/* binding */ githubRepository),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);
// Owns the client of GitHub's REST API: authentication, timeouts, retries and errors. No other file imports Octokit.



/**
 * Reads the repository from the variables of a workflow run. Throws a UserError that names `feature`, which needs it, and
 * the variable that is missing or malformed.
 */
function githubRepository(env, feature) {
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs GITHUB_REPOSITORY to be owner/repository, as it is in a workflow`);
    }
    if (token === undefined || token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs a github-token`);
    return { api: (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServiceUrl */ .J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo, token };
}
/** A failed request to the API. The message names the permission that the token may lack, and never contains the token. */
class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'GitHubError';
    code = 'github';
    /** The HTTP status; undefined if there was no response. */
    status;
    constructor(message, { status, remedy } = {}) {
        super(message, remedy === undefined ? {} : { remedy });
        this.status = status;
    }
}
class GitHubClient {
    repository;
    #octokit;
    #policy;
    constructor(repository, octokit, policy) {
        this.repository = repository;
        this.#octokit = octokit;
        this.#policy = policy;
    }
    /** For messages: `OWNER/REPOSITORY`, or `OWNER` without a repository. */
    get place() {
        const { owner, repo } = this.repository;
        return repo === '' ? owner : `${owner}/${repo}`;
    }
    static async open(repository, policy) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(4794)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const request = { timeout: policy.timeout };
        return new GitHubClient(repository, getOctokit(repository.token, { baseUrl: repository.api, log: SILENT, request }), policy);
    }
    /** Sends one request, and again after a transient failure. Throws a GitHubError. */
    async request({ attempted, permission }, call) {
        const { api, owner, repo, token } = this.repository;
        try {
            return await (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retried */ .sT)(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowBug */ .zO)(error);
            const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error, [token]);
            // GraphQL answers 200 to a token that lacks a permission.
            const status = statusOf(error) ?? (/not accessible by/i.test(text) ? 403 : undefined);
            const detail = `${status ?? 'no response'}: ${text}`;
            const remedy = remedyOf(status, permission);
            throw new GitHubError(`could not ${attempted} of ${this.place} at ${api}: ${detail}; ${remedy}`, {
                status,
                remedy,
            });
        }
    }
    /** Sends one request whose response is a list. Throws a GitHubError also if it is not. */
    async page(request, call) {
        const { data } = await this.request(request, call);
        // The types describe GitHub's API; another server may send something else.
        if (Array.isArray(data))
            return data;
        const { attempted } = request;
        throw new GitHubError(`could not ${attempted} of ${this.place} at ${this.repository.api}: the response is not a list`);
    }
    /** Reads every page of a list. Throws a GitHubError also if there are more than MAX_PAGES of them. */
    async list(request, call) {
        const all = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const found = await this.page(request, (octokit, at) => call(octokit, { ...at, page, per_page: PAGE_SIZE }));
            all.push(...found);
            if (found.length < PAGE_SIZE)
                return all;
        }
        const most = MAX_PAGES * PAGE_SIZE;
        throw new GitHubError(`could not ${request.attempted} of ${this.place}: the list has more than ${most} entries`);
    }
}
/** Entries of a page of a list; the most that the API allows. */
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
/** The HTTP status of an error of Octokit; undefined if there was no response. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
function isTransient(error) {
    const status = statusOf(error);
    if (status === undefined)
        return (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .isConnectionFailure */ .$B)(error);
    return status === 408 || status === 429 || status >= 500;
}
function remedyOf(status, permission) {
    if (status === 401)
        return 'github-token is not valid for this API; pass a valid one';
    if (status === 403 || status === 404) {
        return `give the job the permission ${permission}, or pass a token that has it as github-token`;
    }
    return 'run the job again when the API responds';
}
/** Octokit writes to the console by default, where the runner reads commands. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };


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
