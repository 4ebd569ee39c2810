export const id = 5940;
export const ids = [5940];
export const modules = {

/***/ 83626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Finds the directory in which this program keeps what it can fetch or compute again.


/** `$XDG_CACHE_HOME/oci-evidence`, or `.cache/oci-evidence` in the home directory: an absolute path in any environment. */
function cacheDirectory({ XDG_CACHE_HOME, HOME }, userHome = systemHome) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(userHome) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Undefined for a user without an account, as in a container that runs with the user id of a CI agent. */
function home(userHome) {
    try {
        const directory = userHome();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
    }
    catch (error) {
        if (error.code === 'ERR_SYSTEM_ERROR')
            return undefined;
        throw error;
    }
}
/** Node takes an empty HOME for the home directory. */
function systemHome() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
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

/***/ 44627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
// EXTERNAL MODULE: ./src/process/directory.ts
var process_directory = __webpack_require__(61482);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/github-attestations.ts
var github_attestations = __webpack_require__(16375);
// EXTERNAL MODULE: ./src/commands/open-statements.ts
var open_statements = __webpack_require__(55071);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/signers.ts
var commands_signers = __webpack_require__(23241);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/commands/get/choose.ts
var choose = __webpack_require__(4720);
// EXTERNAL MODULE: ./src/commands/get/document.ts + 1 modules
var get_document = __webpack_require__(72144);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
;// CONCATENATED MODULE: ./src/commands/get/documents-index.ts




/** Extensions by media type; `.json` for other JSON. */
const EXTENSIONS = {
    'application/vnd.cyclonedx+json': '.cdx.json',
    'application/spdx+json': '.spdx.json',
    'text/spdx+json': '.spdx.json',
    'text/spdx': '.spdx',
    'application/sarif+json': '.sarif',
    'application/vnd.in-toto+json': '.intoto.json',
    'application/vnd.dsse.envelope.v1+json': '.dsse.json',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '.sigstore.json',
    'text/plain': '.txt',
};
/** `sbom-1-linux-amd64.cdx.json` */
function documentName(evidence, { mediaType }, number) {
    const platform = evidence.platform === null ? '' : `-${evidence.platform.replaceAll('/', '-')}`;
    const extension = EXTENSIONS[mediaType] ?? (/[/+]json$/.test(mediaType) ? '.json' : /[/+]xml$/.test(mediaType) ? '.xml' : '');
    return (0,output_files/* fileName */.Md)(`${evidence.kind}-${number}${platform}${extension}`);
}
/** One entry, for `JSON.stringify`. */
function indexEntry(file, evidence, { bytes, mediaType, predicateType }) {
    const { kind, platform, subject, artifact, stored, signature } = evidence;
    return {
        file,
        kind,
        platform,
        subject,
        artifact: artifact.digest,
        artifactType: artifact.artifactType ?? null,
        mediaType,
        predicateType: predicateType ?? evidence.statement?.predicateType ?? evidence.claimedPredicateType ?? null,
        digest: (0,digest/* digestOf */.ol)(bytes),
        size: bytes.byteLength,
        title: titleOf(stored) ?? titleOf(artifact) ?? null,
        time: (0,choose/* timeOf */.nR)(evidence) ?? null,
        signature: signatureJson(signature),
    };
}
function titleOf(descriptor) {
    return descriptor?.annotations?.[media_types/* ANNOTATION */.YX.title];
}
function signatureJson(signature) {
    if (signature.state !== 'verified')
        return { state: signature.state };
    const { signer, time } = signature;
    return {
        state: signature.state,
        signer: signer.kind === 'key' ? { key: signer.hint } : { issuer: signer.issuer, identity: signer.san },
        trustedTime: time.clock === 'none' ? null : time.at,
    };
}

;// CONCATENATED MODULE: ./src/commands/get/run.ts
// get: finds evidence of an image, verifies it, and prints the document. Nothing is written to the store.
















/** Throws a StoreError, a NoEvidenceError, an UndecidedError or a UserError: a document is printed whole or not at all. */
async function run(inputs, world) {
    const { all, output } = inputs;
    if (all && output === undefined)
        throw new errors/* UserError */.yo('all needs output: the directory to write the documents to');
    const reference = (0,subject/* readableReference */.ep)(inputs.image, inputs.digest);
    const places = (0,github_attestations/* attestationPlaces */.X)(inputs['attestations-from']);
    return (0,context/* withContext */.e)(world, inputs, [reference], async (context) => {
        const documents = await (0,github_attestations/* withGitHubAttestations */.P)(places, context, (attestations) => getDocuments(inputs, context, attestations));
        if (all)
            return writeAll(documents, output ?? '', world);
        const [first] = documents;
        if (first === undefined)
            throw new TypeError('there is a chosen document');
        const { document } = first;
        if (output === undefined)
            return printed(document.bytes);
        await (0,output_files/* writeOutput */.zh)(output, () => (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.resolve)(world.cwd, output), document.bytes));
        return printed();
    }, { concurrency: read_image/* READ_CONCURRENCY */.HJ });
}
async function getDocuments(inputs, context, attestations) {
    const { kind, platform, type, all, raw, 'signed-by': signedBy } = inputs;
    const reference = (0,subject/* readableReference */.ep)(inputs.image, inputs.digest);
    const store = context.stores.open(reference);
    const signers = signedBy.length > 0 ? await (0,commands_signers.openSigners)(signedBy, inputs['trusted-root'], context) : undefined;
    const bundles = new Map();
    const image = await (0,read_image/* readImage */.AM)(store, reference.digest ?? reference.tag ?? '', {
        kinds: new Set([kind]),
        depth: 'signatures',
        attestations: attestations && recorded(attestations, bundles),
        ...(signers && { verifier: signers.verifier }),
    });
    const graph = graphOf(image);
    const found = raw ? image.evidence : await (0,open_statements/* openStatements */.P)(store, kind, image.evidence);
    const chosen = (0,choose/* chooseEvidence */.N8)(found, {
        kind,
        platform,
        type,
        signers,
        all,
        subjects: new Set((0,read_image/* imagesOf */.IC)(graph).map(({ digest }) => digest)),
        reference: graph.reference,
        kinds: kindsOf(graph),
    });
    for (const one of all ? found : []) {
        const refusal = one.kind === kind ? (0,choose/* refusalOf */.Of)(one, signers) : undefined;
        if (refusal !== undefined)
            context.warn(`skipped ${one.artifact.digest}: ${refusal}`);
    }
    const documents = [];
    for (const evidence of chosen) {
        documents.push({
            evidence,
            document: await (0,get_document/* readDocumentOf */.b)(evidence, { store, bundles, found, raw }),
        });
    }
    return documents;
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
/** Requires a complete graph: in a partial one, the newest evidence may be missing. */
function graphOf({ graph, problems }) {
    const [problem] = problems;
    if (problem?.undecided)
        throw new choose/* UndecidedError */.mU(problem.text);
    if (graph === undefined)
        throw new choose/* NoEvidenceError */.p3(problem?.text ?? 'the graph could not be read');
    return graph;
}
function kindsOf(graph) {
    const kinds = [...(0,model/* nodesOf */.N)(graph)].map(({ node, relation }) => (relation === 'root' ? null : node.kind));
    return new Set(kinds.filter((kind) => kind !== null));
}
async function writeAll(documents, output, world) {
    const directory = (0,external_node_path_.resolve)(world.cwd, output);
    await (0,output_files/* writeOutput */.zh)(output, async () => {
        await (0,process_directory/* makeDirectory */.O)(directory);
        const entries = [];
        for (const [at, { evidence, document }] of documents.entries()) {
            const name = documentName(evidence, document, at + 1);
            await (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.join)(directory, name), document.bytes);
            entries.push(indexEntry(name, evidence, document));
        }
        await (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.join)(directory, 'index.json'), Buffer.from(`${JSON.stringify(entries, null, 2)}\n`));
    });
    world.note(`wrote ${documents.length} documents and index.json to ${output}`);
    return printed();
}
function printed(bytes) {
    return { outputs: {}, report: bytes === undefined ? {} : { document: () => bytesOf(bytes) }, failures: [] };
}
async function* bytesOf(bytes) {
    yield bytes;
}


/***/ }),

/***/ 16375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withGitHubAttestations),
/* harmony export */   X: () => (/* binding */ attestationPlaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);
// Opens GitHub's attestations API as a second source of evidence, for readImage.



/** Checks the values of attestations-from. Throws a UserError for one that is malformed. */
function attestationPlaces(names) {
    const wrong = names.find((name) => !/^[\w.-]+(?:\/[\w.-]+)?$/.test(name));
    if (wrong === undefined)
        return names;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`attestations-from: ${JSON.stringify(wrong.slice(0, 100))} is not OWNER/REPOSITORY or OWNER`);
}
/**
 * Calls `work` with the attestations of `places` (`OWNER/REPOSITORY` or `OWNER`), or with undefined if there are no places.
 * Throws a UserError without a github-token, and for a CA file or proxy that cannot be used.
 */
async function withGitHubAttestations(places, { env, caFile }, work, policy = _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_POLICY */ .pZ) {
    if (places.length === 0)
        return work(undefined);
    const api = (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServiceUrl */ .J)('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com');
    const token = env.GITHUB_TOKEN ?? '';
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('attestations-from needs a github-token with `attestations: read`');
    const [{ GitHubClient }, { listAttestations, MAX_ATTESTATION_BYTES }, { openDownloads }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5398).then(__webpack_require__.bind(__webpack_require__, 75398)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(9652)]).then(__webpack_require__.bind(__webpack_require__, 89652)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(7183)]).then(__webpack_require__.bind(__webpack_require__, 77183)),
    ]);
    const clients = await Promise.all(places.map((place) => {
        const [owner = '', repo = ''] = place.split('/');
        return GitHubClient.open({ api, owner, repo, token }, policy);
    }));
    const downloads = await openDownloads({ env, caFile, maxBytes: MAX_ATTESTATION_BYTES, policy });
    try {
        return await work(async (subject) => {
            const lists = await Promise.all(clients.map((client) => listAttestations(client, subject, downloads)));
            return {
                bundles: lists.flatMap(({ bundles }) => bundles),
                problems: lists.flatMap(({ problems }) => problems),
            };
        });
    }
    finally {
        await downloads.close();
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

/***/ 28445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ trustedRootFile),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Zw: () => (/* binding */ tufRoots),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   zr: () => (/* binding */ allRoots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83626);
// Owns the roots of certificates that a command trusts: those of a file, or those that Sigstore instances publish by TUF.




/** The roots in a `trusted_root.json`. Throws a UserError. */
async function trustedRootFile(path, context) {
    const text = await readNamedFile('trusted-root', path, context);
    const { readTrustedRoots } = await __webpack_require__.e(/* import() */ 4465).then(__webpack_require__.bind(__webpack_require__, 34465));
    const roots = await readTrustedRoots(text, `trusted-root ${JSON.stringify(path)}`);
    return async () => roots;
}
/** The root of the instance; a self-hosted instance publishes none that is known here. */
function tufRoots(name, { env }, policy) {
    if (name === 'custom')
        return undefined;
    return once(async () => {
        const { fetchTrustedRoot, TUF_SOURCES } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 19824));
        return [await fetchTrustedRoot(TUF_SOURCES[name], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDirectory */ .o)(env), 'tuf'), policy)];
    });
}
/** Runs `work` at the first call; every call returns that outcome. */
function once(work) {
    let outcome;
    return () => {
        outcome ??= work();
        return outcome;
    };
}
/** The roots of every instance that publishes one, fetched when a signature first needs one. */
function allRoots(context, policy) {
    const names = ['public-good', 'github'];
    const sources = names.map((name) => tufRoots(name, context, policy));
    return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}
/** A file that an input names. Throws a UserError that names the input. */
async function readNamedFile(input, path, { cwd }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
}


/***/ }),

/***/ 94984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
// Owns the model of a finding: one vulnerability in one package, independent of the scanner's format.
/** The most severe first. `unknown` means not rated, never "harmless". */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/**
 * The statuses of VEX, and `unknown` if the scan could not decide whether the installed version is affected. Findings that are
 * `fixed` or `not_affected` are resolved, all others are open.
 */
const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'];
/** Findings of one scan that are kept. Further ones are only counted. */
const MAX_FINDINGS = 10_000;
function isOpen({ status }) {
    return status !== 'fixed' && status !== 'not_affected';
}
/** Open before resolved, then the most severe first. The other fields make the order deterministic. */
function byUrgency(a, b) {
    return (Number(isOpen(b)) - Number(isOpen(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (b.cvss?.score ?? -1) - (a.cvss?.score ?? -1) ||
        byText(a.id, b.id) ||
        byText(a.package ?? a.name, b.package ?? b.name) ||
        byText(a.installed, b.installed) ||
        byText(a.location, b.location) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        byText(JSON.stringify(a), JSON.stringify(b)));
}
function byText(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
function isComplete({ incomplete }) {
    return incomplete.length === 0;
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

/***/ 16583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_LINE: () => (/* binding */ COMMAND_LINE),
/* harmony export */   flagSigner: () => (/* binding */ flagSigner),
/* harmony export */   keyPaths: () => (/* binding */ keyPaths),
/* harmony export */   policyOfFlags: () => (/* binding */ policyOfFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49229);
/* harmony import */ var _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11273);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59182);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52695);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89676);
/* harmony import */ var _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61612);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31652);
// Builds a policy from the flags of a command line: --require, --signed-by, --max-severity, --max-age.









/** Where the policy comes from, in decisions and reports. */
const COMMAND_LINE = 'command line';
/** The paths after `key:` in --signed-by, for the caller to read. */
function keyPaths(signedBy) {
    return signedBy.filter((text) => text.startsWith(KEY)).map((text) => text.slice(KEY.length));
}
const KEY = 'key:';
const FORMS = 'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, key:PATH or "issuer=URL identity=NAME"';
/** Throws a UserError that begins with the flag's name. `keys` has the content of every path of `keyPaths`. */
function policyOfFlags(flags, keys) {
    const kinds = [...new Set(flags.require.map(kindOf))];
    if (kinds.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('require: name at least one kind of evidence, such as sbom');
    const trust = {};
    // The text of the flag is the signer's name in reports.
    for (const text of flags.signedBy)
        trust[text] = flagSigner(text, keys);
    const maxSeverity = flags.maxSeverity === undefined ? undefined : severityOf(flags.maxSeverity, kinds);
    const ages = agesOf(flags.maxAge, kinds);
    const require = kinds.map((kind, index) => {
        const maxAge = ages.get(kind);
        return {
            type: 'evidence',
            name: `require[${index}]`,
            kind,
            on: 'any',
            signedBy: Object.keys(trust),
            count: 1,
            select: 'newest',
            enforce: 'fail',
            fields: [],
            ...(maxAge !== undefined && { maxAge }),
            options: kind === 'scan' && maxSeverity !== undefined ? { 'max-severity': maxSeverity } : {},
        };
    });
    const parts = { trust, require, exceptions: [], conditions: [] };
    return { source: COMMAND_LINE, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p)(parts), ...parts };
}
function kindOf(text) {
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text) && !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[text].needsPredicateType)
        return text;
    const known = Object.keys(_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW).filter((kind) => !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[kind].needsPredicateType);
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: ${text} needs a predicate type; use a policy file`);
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, known);
    const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: unknown kind of evidence ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}; ${hint}`);
}
function severityOf(text, kinds) {
    const row = _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B.scan.options['max-severity'];
    const values = row?.values ?? [];
    if (!values.includes(text)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, values);
        const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-severity: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a severity; use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(values)}${hint}`);
    }
    if (!kinds.includes('scan'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-severity applies only to scans, but scan is not required; add it to require');
    return text;
}
function agesOf(texts, kinds) {
    const ages = new Map();
    for (const text of texts) {
        const [name, age = ''] = text.includes('=') ? text.split('=', 2) : [undefined, text];
        const duration = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDuration */ .E9)(age.trim());
        if (duration === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind (units: m, h, d, w)`);
        }
        const named = name === undefined ? kinds : [kindOf(name.trim())];
        for (const kind of named) {
            if (!kinds.includes(kind))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${kind} is not required; add it to require`);
            // A duration for one kind takes precedence over the one for all kinds, whatever their order.
            if (name !== undefined || !ages.has(kind))
                ages.set(kind, duration);
        }
    }
    return ages;
}
/** Throws a UserError that quotes the text. */
function flagSigner(text, keys) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${why}`);
    const accepted = (name) => {
        if ('refused' in name)
            throw refuse(name.refused);
        return name;
    };
    const github = { kind: 'certificate', issuer: _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .GITHUB_ISSUER */ .oX, extensions: {} };
    if (text.startsWith('github:')) {
        const name = text.slice('github:'.length);
        const repository = accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(name));
        if (!('exactly' in repository)) {
            throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} must name one repository; use a policy file for several`);
        }
        // Without the second field, a reusable workflow of another repository would be trusted once this repository calls it.
        return { ...github, repository, identity: { pattern: workflowsOf(repository.exactly) } };
    }
    if (text.startsWith('workflow:')) {
        const [workflow = '', ...rest] = text.slice('workflow:'.length).trim().split(/\s+/);
        const fields = pairs(rest, ['repository'], text);
        const repository = fields.get('repository');
        const signer = { ...github, identity: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowIdentity */ .cI)(workflow)) };
        return repository === undefined ? signer : { ...signer, repository: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(repository)) };
    }
    if (text.startsWith(KEY)) {
        const path = text.slice(KEY.length);
        const key = keys.get(path);
        if (key === undefined)
            throw refuse(`the key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} was not read`);
        return { kind: 'key', name: path, ...key };
    }
    if (!text.includes('='))
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a signer; use ${FORMS}`);
    const fields = pairs(text.trim().split(/\s+/), ['issuer', 'identity'], text);
    const [issuer, identity] = [fields.get('issuer'), fields.get('identity')];
    if (issuer === undefined || identity === undefined)
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} needs both issuer=URL and identity=NAME`);
    if (!issuer.startsWith('https://'))
        throw refuse(`the issuer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(issuer)} is not an https URL`);
    if (/^\*+$/.test(identity))
        throw refuse(`the identity ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(identity)} matches everybody; name who may sign`);
    return { kind: 'certificate', issuer, identity: (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .namePattern */ ._u)(identity), extensions: {} };
}
/** An RE2 pattern for all workflows of a repository at any ref. A glob would not match the slashes of a ref. */
function workflowsOf(repository) {
    return `${repository.replaceAll(/[.+*?()|[\]{}^$\\]/g, '\\$&')}/\\.github/workflows/[^/@]+@.+`;
}
function pairs(words, known, text) {
    const fields = new Map();
    for (const word of words) {
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        const value = equals < 0 ? '' : word.slice(equals + 1);
        if (!known.includes(name) || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word)} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known.map((key) => `${key}=…`))}`);
        }
        if (fields.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} has ${name} twice`);
        fields.set(name, value);
    }
    return fields;
}


/***/ }),

/***/ 23112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Rc: () => (/* binding */ signerIdentity),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   y6: () => (/* binding */ compileTrust)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);


/** Number of signers whose results are remembered. Each signer is compared once, however many signatures it has. */
const MAX_REMEMBERED = 10_000;
/** Compiles the patterns once. Throws a UserError that quotes an invalid pattern. */
async function compileTrust(trust) {
    const signers = await Promise.all(Object.entries(trust).map(([name, signer]) => compile(name, signer)));
    const remembered = new Map();
    return ({ signer, time }) => {
        const key = JSON.stringify(signer);
        const known = remembered.get(key) ?? signers.map((one) => difference(one, signer));
        if (remembered.size < MAX_REMEMBERED)
            remembered.set(key, known);
        const refusals = known.map((refusal, at) => refusal ?? endOf(signers[at], time));
        return {
            names: signers.filter((_, at) => refusals[at] === undefined).map(({ name }) => name),
            refusals: refusals.filter((refusal) => refusal !== undefined),
        };
    };
}
/** Who signed, for messages: the identity in the certificate, or the key's hint. */
function signerText(signer) {
    return signer.kind === 'key' ? `key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.hint)}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.san);
}
/** Two signatures of one signer have the same text. A workflow is one signer at whatever ref, or a second tag would be a second one. */
function signerIdentity(signer) {
    if (signer.kind === 'key')
        return `key ${signer.hint}`;
    return `${signer.issuer} ${signer.san.replace(/^(https:\/\/[^@]+\/\.github\/workflows\/[^@/]+)@.*$/s, '$1')}`;
}
/** The time at which a date or time (RFC 3339) has passed: for a date, the end of the day in UTC. */
function endOfDay(until) {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + 86_400_000 : Date.parse(until) + 1;
}
async function compile(name, signer) {
    const fields = signer.kind === 'key' ? [] : await fieldsOf(signer);
    return { name, signer, fields, end: signer.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(signer.until) };
}
function fieldsOf(signer) {
    const field = async (name, pattern, found) => ({
        name,
        expected: await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern),
        found,
    });
    const extension = (name, pattern) => field(name, pattern, ({ extensions }) => extensions[name]);
    return Promise.all([
        field('issuer', { exactly: signer.issuer }, ({ issuer }) => issuer),
        ...(signer.identity === undefined ? [] : [field('identity', signer.identity, ({ san }) => san)]),
        ...(signer.repository === undefined ? [] : [extension('sourceRepositoryURI', signer.repository)]),
        ...(signer.ref === undefined ? [] : [extension('sourceRepositoryRef', signer.ref)]),
        ...(signer.runner === undefined ? [] : [extension('runnerEnvironment', { exactly: signer.runner })]),
        ...Object.entries(signer.extensions).map(([name, pattern]) => extension(name, pattern)),
    ]);
}
function difference({ name, signer, fields }, found) {
    const refused = (text, differences) => ({
        name,
        code: 'untrusted-signer',
        text,
        differences,
    });
    if (signer.kind === 'key') {
        if (found.kind === 'key' && found.hint === signer.hint)
            return undefined;
        const what = found.kind === 'key' ? `the key is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.hint)}` : 'it is signed with a certificate';
        return refused(`${what}, expected the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(signer.hint)} (${signer.name})`, 100);
    }
    if (found.kind === 'key')
        return refused('it is signed with a key, expected a certificate', 100);
    const texts = fields.flatMap((field) => {
        const value = field.found(found);
        if (value !== undefined && field.expected.matches(value))
            return [];
        return [`${field.name} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, expected ${field.expected.text}`];
    });
    return texts.length === 0 ? undefined : refused(texts.join('; '), texts.length);
}
/** Refuses a signature after the end of trust. Without trusted time, it could have been made after the end. */
function endOf({ name, signer, end }, time) {
    if (end === Number.POSITIVE_INFINITY)
        return undefined;
    const refused = (code, text) => ({ name, code, text, differences: 0 });
    if (time.clock === 'none') {
        return refused('no-trusted-time', `it is trusted until ${signer.until}, and nothing proves when it signed`);
    }
    if (Date.parse(time.at) < end)
        return undefined;
    return refused('expired', `it is trusted until ${signer.until}, and it signed at ${time.at}`);
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
