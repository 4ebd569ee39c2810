export const id = 8500;
export const ids = [8500];
export const modules = {

/***/ 38500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   AM: () => (/* binding */ readImage),
/* harmony export */   HJ: () => (/* binding */ READ_CONCURRENCY),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   oo: () => (/* binding */ mapImage)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _graph_walk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12544);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
/* harmony import */ var _signing_read_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61543);
/* harmony import */ var _signing_read_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16349);
// Reads an image with its graph and all evidence in it: each piece as soon as the graph lists it.







/** Requests in flight at the same time, for commands that read many small manifests and blobs. */
const READ_CONCURRENCY = 64;
/**
 * Walks the graph of `subject`, a manifest that was read already or a tag or digest, and reads its evidence. What the store
 * does not answer is a problem, of one piece of evidence or of the whole, and never missing evidence.
 */
function readImage(store, subject, options = {}) {
    return mapImage(store, subject, options, (evidence) => evidence);
}
/** The same for content that need not be kept: `use` is called for each piece, and what it returns is the evidence. */
async function mapImage(store, subject, { walk, attestations, ...selection }, use) {
    const places = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough({ objectMode: true, highWaterMark: Number.MAX_SAFE_INTEGER });
    const onFound = (node) => {
        walk?.onFound?.(node);
        places.write(placeOf(node));
    };
    const problems = [];
    let failure;
    const listing = async () => {
        try {
            const graph = await (0,_graph_walk_js__WEBPACK_IMPORTED_MODULE_1__/* .walkGraph */ .i)(store, subject, { ...walk, onFound });
            if (!graph.complete)
                problems.push({ undecided: true, text: graph.notes.join('; ') });
            await Promise.all(attestations === undefined ? [] : imagesOf(graph).map((image) => listService(image)));
            return graph;
        }
        catch (error) {
            if (!(error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A))
                throw error;
            failure = error;
            problems.push((0,_signing_read_problem_js__WEBPACK_IMPORTED_MODULE_6__/* .problemOf */ .Zw)(error));
            return undefined;
        }
        finally {
            places.end();
        }
    };
    const listService = async ({ digest, platform }) => {
        const list = await attestations?.(digest, platform);
        for (const bundle of list?.bundles ?? [])
            places.write(bundlePlace(bundle, digest, platform));
        problems.push(...(list?.problems ?? []).map(({ message }) => ({ undecided: true, text: message })));
    };
    const [graph, evidence] = await Promise.all([listing(), (0,_signing_read_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .mapEvidence */ ._)(store, places, selection, use)]);
    return { graph, evidence, problems, ...(failure !== undefined && { error: failure }) };
}
/** The image, and the manifests of its platforms, also those in nested indexes. */
function imagesOf({ root }) {
    // An attestation manifest of BuildKit has the kind of what it holds.
    return [root, ...root.manifests.filter(({ kind }) => kind === null).flatMap((entry) => imagesOf({ root: entry }))];
}
function bundlePlace(bundle, subject, platform) {
    const mediaType = _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.sigstoreBundle;
    const artifact = { mediaType, artifactType: mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle), size: bundle.byteLength };
    return { artifact, subject, platform, source: 'github', bundle };
}
/** Where the evidence of a node is read. */
function placeOf({ descriptor, subject, platform, via }) {
    return { artifact: descriptor, subject, platform, source: via === 'attestation' ? 'buildkit' : via };
}


/***/ }),

/***/ 94780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ READ_LIMITS)
/* harmony export */ });
const MIB = 1024 * 1024;
const READ_LIMITS = {
    documentBytes: 64 * MIB,
    heldBytes: 96 * MIB,
    totalBytes: 256 * MIB,
    manifests: 2_000,
    atOnce: 64,
};


/***/ }),

/***/ 61543:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ mapEvidence)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
;// CONCATENATED MODULE: ./src/signing/byte-budget.ts
// Owns the budget of bytes that reads may hold in memory at the same time.
/** Makes reads wait for free bytes, so that large documents are read one after the other and small ones in parallel. */
class ByteBudget {
    #waiting = [];
    #limit;
    #free;
    constructor(limit) {
        this.#limit = limit;
        this.#free = limit;
    }
    /** Resolves when the bytes are free. A request larger than the whole budget waits until nothing else is held. */
    async take(bytes) {
        const share = Math.min(bytes, this.#limit);
        if (this.#waiting.length > 0 || share > this.#free) {
            await new Promise((start) => {
                this.#waiting.push({ bytes: share, start });
            });
        }
        else {
            this.#free -= share;
        }
        let held = true;
        const release = () => {
            if (!held)
                return;
            held = false;
            this.#free += share;
            this.#startNext();
        };
        return { release };
    }
    #startNext() {
        for (let next = this.#waiting[0]; next !== undefined && next.bytes <= this.#free; next = this.#waiting[0]) {
            this.#waiting.shift();
            this.#free -= next.bytes;
            next.start();
        }
    }
}

// EXTERNAL MODULE: ./src/signing/evidence-place.ts
var evidence_place = __webpack_require__(94780);
// EXTERNAL MODULE: ./src/evidence/recognise.ts + 3 modules
var recognise = __webpack_require__(19604);
// EXTERNAL MODULE: ./src/evidence/statement-kind.ts
var statement_kind = __webpack_require__(73583);
// EXTERNAL MODULE: ./src/signing/bundle.ts
var bundle = __webpack_require__(7363);
// EXTERNAL MODULE: ./src/signing/read-problem.ts
var read_problem = __webpack_require__(16349);
// EXTERNAL MODULE: ./src/signing/stored-layer.ts
var stored_layer = __webpack_require__(48836);
// EXTERNAL MODULE: ./src/signing/verification-failure.ts
var verification_failure = __webpack_require__(5091);
// EXTERNAL MODULE: ./src/signing/verifier.ts + 2 modules
var verifier = __webpack_require__(24399);
;// CONCATENATED MODULE: ./src/signing/open-layer.ts
// Opens a layer that holds evidence: verifies its signature, then reads its statement or treats it as a document.







/** The layer form of each format in evidence/formats that holds a statement. */
const FORMS = {
    'sigstore-bundle': 'bundle',
    dsse: 'envelope',
    'in-toto': 'statement',
};
/** The evidence of a layer before it is opened. */
function unopened({ place, layer, at, form, claimed }) {
    return {
        ...placed(place),
        layer: at,
        kind: claimed.kind,
        signature: { state: (0,stored_layer/* isSigned */.JI)(form) ? 'unverified' : 'none' },
        ...(place.bundle === undefined && { stored: layer }),
        ...(claimed.predicateType !== undefined && { claimedPredicateType: claimed.predicateType }),
        ...(claimed.created !== undefined && { created: claimed.created }),
    };
}
/** The fields of evidence that follow from its place. */
function placed({ artifact, subject, platform, source, }) {
    return { artifact, subject, platform, source };
}
/** The evidence of a layer that no program can open; undefined if it can be opened. */
function unopenable(stored, verifier) {
    const { form, layer } = stored;
    if (form === 'notation') {
        const failure = (0,verification_failure/* failed */.gz)('unsupported-format', 'a Notation signature; verify it with notation verify');
        return verifier === undefined ? unopened(stored) : { ...unopened(stored), signature: refused(failure) };
    }
    if (!(0,stored_layer/* isSigned */.JI)(form) || layer.size <= bundle/* MAX_READ_BYTES */.qT)
        return undefined;
    const failure = (0,bundle/* tooLarge */.g$)(layer.size);
    return verifier === undefined
        ? { ...unopened(stored), problem: (0,read_problem/* damaged */.qM)(failure.text) }
        : { ...unopened(stored), signature: refused(failure) };
}
/**
 * Evidence with its content. The bytes are checked against the layer's digest. A signed statement is parsed only after its
 * signature has been verified. Otherwise a bounded scan reads only the kind that it claims.
 */
async function openLayer(stored, bytes, subject, verifier) {
    if (stored.form === 'statement')
        return openStatement(stored, bytes);
    if (stored.form === 'document')
        return openDocument(stored, bytes, subject, verifier);
    const result = verifier && (await verify(stored, bytes, subject, verifier));
    if (result === undefined || result.status === 'failed') {
        const evidence = await withClaims(stored, bytes);
        return result === undefined ? evidence : { ...evidence, signature: refused(result) };
    }
    const { signer, time, statement, payload } = result;
    const evidence = { ...unopened(stored), signature: { state: 'verified', signer, time } };
    if (statement === undefined)
        return { ...evidence, kind: 'signature' };
    const { predicateType, predicate } = statement;
    return {
        ...evidence,
        kind: (0,statement_kind/* kindOfStatement */.n)(predicateType, predicate),
        statement: { predicateType, predicate, ...(payload !== undefined && { digest: payload }) },
    };
}
async function verify({ form, layer }, bytes, subject, verifier) {
    const { annotations = {} } = layer;
    if (form === 'bundle')
        return verifier.bundle(bytes, subject);
    if (form === 'envelope')
        return verifier.cosignAttestation(bytes, annotations, subject);
    return verifier.cosignSignature(bytes, annotations, subject);
}
/** Kind and predicate type as the signed statement claims, without a verified signature. */
async function withClaims(stored, bytes) {
    const evidence = unopened(stored);
    if (stored.form === 'cosign-signature')
        return { ...evidence, kind: 'signature' };
    const content = await (0,recognise/* recognise */.G)(once(bytes));
    if (content.format === undefined || FORMS[content.format] === undefined)
        return evidence;
    const predicateType = evidence.claimedPredicateType ?? content.predicateType;
    return { ...evidence, kind: content.kind, ...(predicateType && { claimedPredicateType: predicateType }) };
}
/** Opens an unsigned statement. BuildKit's may have no subject, because the index binds it to the image. */
function openStatement(stored, bytes) {
    const { place } = stored;
    const evidence = unopened(stored);
    const statement = (0,verifier.readStatement)(bytes, { isBound: place.source === 'buildkit' });
    if ('status' in statement)
        return { ...evidence, problem: (0,read_problem/* damaged */.qM)(statement.text) };
    const { predicateType, predicate, subject } = statement;
    const other = subject.length > 0 ? (0,verifier.otherSubject)(statement, place.subject) : undefined;
    if (other !== undefined)
        return { ...evidence, problem: (0,read_problem/* damaged */.qM)(other.text) };
    return { ...evidence, kind: (0,statement_kind/* kindOfStatement */.n)(predicateType, predicate), statement: { predicateType, predicate } };
}
async function openDocument(stored, bytes, subject, verifier) {
    const { layer, claimed } = stored;
    const evidence = unopened(stored);
    if (claimed.kind !== 'custom')
        return { ...evidence, document: { descriptor: layer, bytes } };
    // The media type is generic, so the content determines the format.
    const content = await (0,recognise/* recognise */.G)(once(bytes));
    const form = FORMS[content.format ?? ''];
    if (form !== undefined)
        return openLayer({ ...stored, form }, bytes, subject, verifier);
    const isKnown = content.format !== undefined && content.fault === undefined;
    const descriptor = isKnown ? { ...layer, mediaType: content.mediaType } : layer;
    return { ...evidence, kind: isKnown ? content.kind : 'custom', document: { descriptor, bytes } };
}
function refused({ code, text }) {
    return { state: 'refused', code, reason: text };
}
async function* once(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./src/signing/referenced-documents.ts
var referenced_documents = __webpack_require__(17587);
// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
;// CONCATENATED MODULE: ./src/signing/read-evidence.ts
// Reads the evidence that a graph lists, in all its forms, in parallel and within memory bounds.











/** One tag of cosign holds all signatures of an image. */
const MAX_LAYERS = 256;
/**
 * Calls `use` once for each piece of evidence at `places`; what it returns is the result, in the order of the places, so that
 * content need not be kept. Evidence that cannot be read has a problem and is never left out, unless its annotations say that
 * its kind is not wanted. Rejects with what `places` and `use` throw.
 */
function mapEvidence(store, places, selection, use) {
    return new EvidenceReader(store, selection, use).read(places);
}
class EvidenceReader {
    #store;
    #selection;
    #limits;
    #use;
    #budget;
    #layers = new referenced_documents/* KnownLayers */.WF();
    /** Raw documents of kinds that were not requested. A statement may refer to one. */
    #passedOver = [];
    #rest;
    #bytes = 0;
    #manifests = 0;
    #undecided = false;
    constructor(store, selection, use) {
        this.#store = store;
        this.#selection = selection;
        this.#limits = { ...evidence_place/* READ_LIMITS */.C, ...selection.limits };
        this.#use = use;
        this.#budget = new ByteBudget(this.#limits.heldBytes);
    }
    async read(places) {
        const limit = (0,p_limit/* default */.A)(this.#limits.atOnce);
        const seen = new Set();
        const reading = [];
        try {
            for await (const place of places) {
                const key = `${place.artifact.digest} ${place.subject}`;
                if (seen.has(key))
                    continue;
                seen.add(key);
                reading.push(limit(() => this.#artifact(place)));
            }
        }
        finally {
            await Promise.allSettled(reading);
        }
        const results = (await Promise.all(reading)).flat();
        return Promise.all(results.map((result) => ('value' in result ? result.value : limit(() => this.#withDocument(result.referring)))));
    }
    async #artifact(place) {
        if (place.bundle !== undefined)
            return this.#layer((0,stored_layer/* storedLayer */.Jr)(place, place.artifact, 0));
        if (!this.#mayHold(place)) {
            this.#passedOver.push(place);
            return [];
        }
        const full = this.#manifests >= this.#limits.manifests;
        this.#manifests += 1;
        if (full)
            return this.#unread(place, (0,read_problem/* unknown */.L5)(`it was not opened: the limit is ${this.#limits.manifests} manifests`));
        let content;
        try {
            content = (0,descriptor/* parseManifest */.Ng)(await this.#store.manifest(place.artifact.digest), this.#store.location);
        }
        catch (error) {
            return this.#unread(place, (0,read_problem/* problemOf */.Zw)(error));
        }
        const fault = faultOf(place, content);
        if (fault !== undefined)
            return this.#unread(place, (0,read_problem/* damaged */.qM)(`${place.artifact.digest} ${fault}`));
        const known = { ...place, artifact: withContent(place.artifact, content) };
        const layers = content.layers.map((layer, at) => (0,stored_layer/* storedLayer */.Jr)(known, layer, at));
        this.#layers.add(content.layers);
        const own = place.source === 'buildkit' ? layers.filter(({ form }) => form === 'statement') : layers;
        return (await Promise.all(own.map((layer) => this.#layer(layer)))).flat();
    }
    /** Whether the manifest may hold a requested kind. Claims are relied on only for raw documents. */
    #mayHold({ artifact, source }) {
        if (source === 'cosign-tag' || source === 'buildkit')
            return true;
        if ((0,stored_layer/* formOf */.QU)(artifact.artifactType ?? '') !== undefined)
            return true;
        return this.#isWanted((0,classify/* kindOfReferrer */.zT)(artifact));
    }
    /** Evidence of unknown kind may be of any kind. */
    #isWanted(kind) {
        return kind === 'custom' || this.#selection.kinds === undefined || this.#selection.kinds.has(kind);
    }
    async #layer(stored) {
        const { verifier } = this.#selection;
        const closed = unopenable(stored, verifier) ?? (this.#mustOpen(stored) ? undefined : unopened(stored));
        if (closed !== undefined)
            return this.#result(closed);
        const { layer, place } = stored;
        const { lease, problem } = await this.#lease(layer);
        try {
            if (problem !== undefined)
                return await this.#result({ ...unopened(stored), problem });
            return await this.#result(await this.#open(stored, place));
        }
        finally {
            lease?.release();
        }
    }
    async #open(stored, { bundle, subject }) {
        const { depth, verifier } = this.#selection;
        try {
            const bytes = bundle ?? (await (0,verify_referrer/* readBlob */.gm)(this.#store, stored.layer));
            const about = { digest: subject, bytes: async () => (await this.#store.manifest(subject)).bytes };
            return await openLayer(stored, bytes, about, depth === 'claims' ? undefined : verifier);
        }
        catch (error) {
            return { ...unopened(stored), problem: (0,read_problem/* problemOf */.Zw)(error) };
        }
    }
    #mustOpen({ form, claimed }) {
        const { depth = 'documents' } = this.#selection;
        const isRevealed = claimed.kind !== 'custom' || claimed.predicateType !== undefined;
        if (depth === 'documents')
            return (0,stored_layer/* isSigned */.JI)(form) || form === 'statement' || this.#isWanted(claimed.kind);
        if (depth === 'signatures' && (0,stored_layer/* isSigned */.JI)(form))
            return true;
        return form !== 'document' && !isRevealed;
    }
    /** A lease to hold the bytes of a layer, or the problem why they are not read. */
    async #lease({ size, digest }) {
        const { documentBytes, totalBytes } = this.#limits;
        const skipped = `${digest} was not read: `;
        if (size > documentBytes) {
            return { problem: (0,read_problem/* damaged */.qM)(`${skipped}${size} bytes, more than the limit of ${documentBytes}`) };
        }
        if (this.#bytes + size > totalBytes) {
            return { problem: (0,read_problem/* unknown */.L5)(`${skipped}all documents together exceed the limit of ${totalBytes} bytes`) };
        }
        this.#bytes += size;
        return { lease: await this.#budget.take(size) };
    }
    async #result(evidence) {
        if (evidence.problem?.undecided)
            this.#undecided = true;
        const isWanted = evidence.problem === undefined ? this.#isChosen(evidence.kind) : this.#isWanted(evidence.kind);
        if (!isWanted)
            return [];
        if ((0,referenced_documents/* referenceOf */.Bz)(evidence) !== undefined && (this.#selection.depth ?? 'documents') === 'documents') {
            return [{ referring: evidence }];
        }
        return [{ value: await this.#use(evidence) }];
    }
    #isChosen(kind) {
        return this.#selection.kinds?.has(kind) ?? true;
    }
    #unread(place, problem) {
        const { artifact } = place;
        const { form, claimed } = (0,stored_layer/* storedLayer */.Jr)(place, artifact, 0);
        return this.#result({
            ...placed(place),
            layer: 0,
            kind: claimed.kind,
            signature: { state: (0,stored_layer/* isSigned */.JI)(form) ? 'unverified' : 'none' },
            ...(claimed.predicateType !== undefined && { claimedPredicateType: claimed.predicateType }),
            ...(claimed.created !== undefined && { created: claimed.created }),
            problem,
        });
    }
    /** Called when all manifests have been read, so that every layer that a statement can refer to is known. */
    async #withDocument(evidence) {
        const digest = (0,referenced_documents/* referenceOf */.Bz)(evidence)?.digest;
        const layer = digest && (this.#layers.get(digest) ?? (await this.#passedOverLayer(digest)));
        if (layer === undefined) {
            const text = `its statement refers to the document ${digest ?? 'without a sha256 or sha512 digest'}, which is not attached`;
            return this.#use({ ...evidence, problem: { undecided: this.#undecided, text } });
        }
        const { lease, problem } = await this.#lease(layer);
        try {
            if (problem !== undefined)
                return await this.#use({ ...evidence, problem });
            let found;
            try {
                found = { ...evidence, document: { descriptor: layer, bytes: await (0,verify_referrer/* readBlob */.gm)(this.#store, layer) } };
            }
            catch (error) {
                found = { ...evidence, problem: (0,read_problem/* problemOf */.Zw)(error) };
            }
            return await this.#use(found);
        }
        finally {
            lease?.release();
        }
    }
    /** Finds a layer in manifests that have not been read yet, because their kind was not requested. */
    async #passedOverLayer(digest) {
        this.#rest ??= this.#readPassedOver();
        await this.#rest;
        return this.#layers.get(digest);
    }
    async #readPassedOver() {
        for (const { artifact } of this.#passedOver) {
            if (this.#manifests >= this.#limits.manifests)
                break;
            this.#manifests += 1;
            try {
                this.#layers.add((0,descriptor/* parseManifest */.Ng)(await this.#store.manifest(artifact.digest), this.#store.location).layers);
            }
            catch (error) {
                if ((0,read_problem/* problemOf */.Zw)(error).undecided)
                    this.#undecided = true;
            }
        }
    }
}
/** A manifest's own fields take precedence over those of a list. */
function withContent(listed, content) {
    const artifactType = content.artifactType ?? listed.artifactType ?? (0,descriptor/* artifactTypeOf */.Gh)(content);
    const annotations = { ...listed.annotations, ...content.annotations };
    return {
        ...listed,
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(annotations).length > 0 && { annotations }),
    };
}
/** Why the manifest cannot hold evidence about the subject; undefined if it can. */
function faultOf({ source, subject }, content) {
    const { layers, mediaType } = content;
    const isReferrer = source !== 'cosign-tag' && source !== 'buildkit';
    if (isReferrer && content.subject?.digest !== subject) {
        return `is listed for ${subject} but ${content.subject === undefined ? 'has no subject' : `its subject is ${content.subject.digest}`}`;
    }
    if (layers.length > MAX_LAYERS)
        return `has ${layers.length} layers, more than the limit of ${MAX_LAYERS}`;
    if (layers.length === 0)
        return mediaType === media_types/* MEDIA_TYPE */.Ap.index ? 'is an index and holds no document' : 'has no layers';
    return undefined;
}


/***/ }),

/***/ 16349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _existing_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27354);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94627);
// Decides whether a failed read means that evidence is damaged, or only that it could not be read.




/** The problem that an error of a store or of a trusted root stands for. Throws any other error. */
function problemOf(error) {
    if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
        return { undecided: !_existing_bundles_js__WEBPACK_IMPORTED_MODULE_2__.UNUSABLE.includes(error.code), text: error.message };
    if (error instanceof _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u)
        return { undecided: true, text: error.message };
    throw error;
}
/**
 * Whether nothing is known after an error: the store or a service did not respond, or forbids to read. False if the image or its
 * evidence is missing or cannot be used.
 */
function isUndecided(error) {
    if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A || error instanceof _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u)
        return problemOf(error).undecided;
    return error.exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided;
}
/** The problem of evidence that exists but cannot be used. */
function damaged(text) {
    return { undecided: false, text };
}
/** The problem of evidence that was not read because of a limit. Whoever can push could hide evidence behind it otherwise. */
function unknown(text) {
    return { undecided: true, text };
}


/***/ }),

/***/ 17587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ referencedDigest),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   WF: () => (/* binding */ KnownLayers)
/* harmony export */ });
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63240);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
// Finds the documents that signed reference predicates name by digest, among the layers of the same repository.



/** The digest of the document that a verified statement refers to; undefined if it is not a reference. */
function referenceOf({ signature, statement, }) {
    if (signature.state !== 'verified' || statement?.predicateType !== _evidence_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .REFERENCE_PREDICATE */ .Sy)
        return undefined;
    return { digest: referencedDigest(statement.predicate) };
}
/** The digest in a reference predicate (in-toto.io/attestation/reference/v0.1); undefined if it has none that is supported. */
function referencedDigest(predicate) {
    const digests = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(predicate).references)[0]).digest);
    const [digest] = ['sha512', 'sha256'].flatMap((algorithm) => {
        const encoded = digests[algorithm];
        return typeof encoded === 'string' ? ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(`${algorithm}:${encoded}`) ?? []) : [];
    });
    return digest;
}
/** The layers seen so far. Their descriptors have the size, which a reference lacks. */
class KnownLayers {
    #layers = new Map();
    add(layers) {
        for (const layer of layers)
            if (!this.#layers.has(layer.digest))
                this.#layers.set(layer.digest, layer);
    }
    get(digest) {
        return this.#layers.get(digest);
    }
}


/***/ }),

/***/ 48836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   Jr: () => (/* binding */ storedLayer),
/* harmony export */   QU: () => (/* binding */ formOf)
/* harmony export */ });
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32510);
/* harmony import */ var _verify_referrer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71232);
// Classifies a layer of an evidence manifest by its media type and annotations. Pure; nothing in it is verified.




function storedLayer(place, layer, at) {
    const { artifactType = '', annotations: ofArtifact } = place.artifact;
    const annotations = { ...ofArtifact, ...layer.annotations };
    const predicateType = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .predicateTypeShown */ .PA)(annotations);
    const created = annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATION */ .YX.created];
    const own = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfReferrer */ .zT)({ artifactType: layer.mediaType, annotations });
    const kind = own === 'custom' ? (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfReferrer */ .zT)({ artifactType, annotations }) : own;
    return {
        place,
        layer,
        at,
        // A client that knows no media types pushes a bundle as a file; its artifact type says what it is.
        form: formOf(layer.mediaType) ?? formOf(artifactType) ?? 'document',
        claimed: {
            kind: kind === 'custom' && place.source === 'cosign-tag' && predicateType === undefined ? 'sbom' : kind,
            ...(predicateType !== undefined && { predicateType }),
            ...(created !== undefined && { created }),
        },
    };
}
/** The form that a media type or artifact type stands for; undefined for the type of a document. */
function formOf(mediaType) {
    if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(mediaType))
        return 'bundle';
    switch ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .bareMediaType */ .ZX)(mediaType)) {
        case _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.dsse:
            return 'envelope';
        case _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_2__/* .SIMPLE_SIGNING */ .Nj:
            return 'cosign-signature';
        case _verify_referrer_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTATION */ .Hi:
            return 'notation';
        case _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto:
            return 'statement';
        default:
            return undefined;
    }
}
/** Whether the form is that of signed evidence. */
function isSigned(form) {
    return form !== 'statement' && form !== 'document';
}


/***/ })

};
