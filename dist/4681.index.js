export const id = 4681;
export const ids = [4681];
export const modules = {

/***/ 7363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   qT: () => (/* binding */ MAX_READ_BYTES)
/* harmony export */ });
/* unused harmony export tooLarge */
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66239);

/** A larger one is refused unread. Ours stay below 10 MB; others are known to make larger ones. */
const MAX_READ_BYTES = 32 * 1024 * 1024;
/** More than anybody needs, few enough to check: the bounds of Sigstore's own verifiers. */
const MAX_WITNESSES = 32;
const VERSIONS = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;\s*version=0\.[123]|\.v0\.3\+json)$/;
/** The bundle in these bytes, or why it is none. */
async function readBundle(bytes) {
    if (bytes.byteLength > MAX_READ_BYTES)
        return tooLarge(bytes.byteLength);
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    let bundle;
    try {
        bundle = bundleFromJSON(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    }
    catch (error) {
        const { message, fields } = error;
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('malformed', `it is no Sigstore bundle (${[message, ...(fields ?? [])].join(' ')})`);
    }
    if (!VERSIONS.test(bundle.mediaType))
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('unsupported-format', `its media type is ${bundle.mediaType}`);
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const witnesses = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
    if (witnesses > MAX_WITNESSES)
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('limit-exceeded', `${witnesses} witnesses, more than ${MAX_WITNESSES}`);
    return bundle;
}
function tooLarge(size) {
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('too-large', `${size} bytes, more than the ${MAX_READ_BYTES} that are read`);
}


/***/ }),

/***/ 90304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ readCosignAttestation),
/* harmony export */   aS: () => (/* binding */ readCosignSignature)
/* harmony export */ });
/* unused harmony export SIMPLE_SIGNING */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66239);
// cosign's signatures from before bundles: a layer, and annotations that are the signature, certificate, log entry and
// timestamp. Read into the shape of a bundle, with nothing believed yet.




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
        const json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(layer));
        if (!(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json) || !Array.isArray(json.signatures))
            throw new Error('it is no DSSE envelope');
        if (json.signatures.length !== 1)
            throw new Error(`it has ${json.signatures.length} signatures, not one`);
        const [signature] = json.signatures;
        const sig = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(signature) && typeof signature.sig === 'string' ? signature.sig : '';
        if (typeof json.payload !== 'string' || json.payloadType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.inToto) {
            throw new Error('its payload is no in-toto statement');
        }
        const dsseEnvelope = {
            payload: base64(json.payload, 'its payload'),
            payloadType: json.payloadType,
            signatures: [{ sig: base64(sig, 'its signature'), keyid: '' }],
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
/** cosign's own form of what Rekor answered: the entry and the log's signature over it. */
function logEntry(text) {
    const json = JSON.parse(text);
    const payload = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json) && (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json.Payload) ? json.Payload : {};
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' || typeof integratedTime !== 'number' || typeof logIndex !== 'number') {
        throw new Error(`${LOG_ENTRY} is no log entry`);
    }
    const canonicalizedBody = base64(body, LOG_ENTRY);
    const entry = JSON.parse(canonicalizedBody.toString('utf8'));
    const { kind, apiVersion } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry) ? entry : {};
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
    return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json) && typeof json[name] === 'string' ? json[name] : '';
}
function base64(text, what) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === 0)
        throw new Error(`${what} is empty or no base64`);
    return bytes;
}
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('malformed', `it is no signature of cosign's (${error.message})`);
    }
}


/***/ }),

/***/ 66239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Of: () => (/* binding */ refusalOf)
/* harmony export */ });
/* unused harmony export REFUSALS */
// Why a signature is refused: one code a reason, so that a policy can tell them apart and a reader knows what to do.
/** Each code with what it means to a reader. */
const REFUSALS = {
    'too-large': 'larger than a signature may be',
    'limit-exceeded': 'more log entries, timestamps or subjects than are looked at',
    malformed: 'not what its media type says',
    'unsupported-format': 'a signature format that is recognised and not verified here',
    'no-trust': 'nothing that is trusted could vouch for this kind of signature',
    'wrong-key': 'signed with a key that is not trusted',
    'certificate-untrusted': 'its certificate is not from a trusted authority',
    'certificate-expired': 'its certificate was not valid when it was signed',
    'certificate-unlogged': 'its certificate is in no trusted certificate log',
    'timestamp-missing': 'no trusted clock says when it was signed',
    'timestamp-invalid': 'its timestamp is not from a trusted authority, or not about this signature',
    'log-missing': 'in no trusted transparency log',
    'log-entry-mismatch': 'its log entry is about something else',
    'log-promise-invalid': "the log's promise does not verify",
    'log-proof-invalid': "the log's proof does not verify",
    'signature-invalid': 'the signature does not match what is signed',
    'statement-malformed': 'what is signed is no in-toto statement',
    'wrong-subject': 'what is signed is about something else',
    'wrong-issuer': 'signed by an identity of another issuer',
    'wrong-identity': 'signed by another identity',
    'wrong-extension': 'signed by the right identity in the wrong circumstances',
};
/** `detail` says what was found. */
function refused(code, detail) {
    return { status: 'refused', code, text: `${REFUSALS[code]}: ${detail.replace(/[\p{C}\s]+/gu, ' ').slice(0, 400)}` };
}
/** Codes of @sigstore/verify that mean one thing; the others depend on what it says. */
const LIBRARY_CODES = {
    PUBLIC_KEY_ERROR: 'wrong-key',
    SIGNATURE_ERROR: 'signature-invalid',
    TLOG_BODY_ERROR: 'log-entry-mismatch',
    TLOG_INCLUSION_PROMISE_ERROR: 'log-promise-invalid',
    TLOG_INCLUSION_PROOF_ERROR: 'log-proof-invalid',
    TLOG_MISSING_INCLUSION_ERROR: 'log-missing',
};
/** The refusal that an error of @sigstore/verify amounts to. Anything that is no judgement is a malformed signature. */
function refusalOf(error) {
    const { code, message, cause } = error;
    const detail = [message, cause instanceof Error ? cause.message : undefined].filter(Boolean).join(': ');
    const known = LIBRARY_CODES[code ?? ''];
    if (known !== undefined)
        return refused(known, detail);
    switch (code) {
        case 'CERTIFICATE_ERROR':
            if (/not valid or expired/.test(detail))
                return refused('certificate-expired', detail);
            return refused(/SCT/.test(detail) ? 'certificate-unlogged' : 'certificate-untrusted', detail);
        case 'TIMESTAMP_ERROR':
            return refused(/^expected/.test(detail) ? 'timestamp-missing' : 'timestamp-invalid', detail);
        case 'TLOG_ERROR':
            return refused(/^expected/.test(detail) ? 'log-missing' : 'log-entry-mismatch', detail);
        default:
            return refused('malformed', detail || String(error));
    }
}


/***/ }),

/***/ 64681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findBundles: () => (/* binding */ findBundles)
});

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/signing/bundle.ts
var signing_bundle = __webpack_require__(7363);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
// EXTERNAL MODULE: ./src/signing/legacy.ts
var legacy = __webpack_require__(90304);
// EXTERNAL MODULE: ./src/signing/refusal.ts
var refusal = __webpack_require__(66239);
;// CONCATENATED MODULE: ./src/signing/referrer.ts
// Signatures as they lie in a store: which referrers and tags hold some, and the verdict on each.









const DSSE = 'application/vnd.dsse.envelope.v1+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
/** cosign's first referrers mode. */
const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One of cosign's tags holds all signatures of an image, however many were made. */
const MAX_LAYERS = 256;
/** Each layer is held in memory while it is looked at. */
const READ_AT_ONCE = 4;
/** True of a referrer that is or holds signatures, as its artifact type says. */
function isSignature({ artifactType = '' }) {
    return (isBundleType(artifactType) ||
        [NOTATION, COSIGN_ARTIFACT, SIMPLE_SIGNING, DSSE].includes(bareMediaType(artifactType)));
}
/**
 * The verdict on everything that a referrer holds: one for a bundle, one a layer for cosign's older forms, none for what
 * is no signature. Throws what the store throws: what cannot be read is never taken for unsigned.
 */
async function verifyReferrer(store, referrer, subject, verifier) {
    if (!isSignature(referrer))
        return [];
    if (bareMediaType(referrer.artifactType ?? '') === NOTATION) {
        return [refused('unsupported-format', 'it is a Notation signature; notation verify reads it')];
    }
    const content = parseManifest(await store.manifest(referrer.digest), store.location);
    return verifyLayers(store, content, subject, verifier);
}
/** The verdicts on what cosign before 3 keeps under a tag for the subject; none where there is no such tag. */
async function verifyCosignTag(store, suffix, subject, verifier) {
    let content;
    try {
        content = parseManifest(await store.manifest(cosignTag(subject.digest, suffix)), store.location);
    }
    catch (error) {
        if (error instanceof StoreError && error.code === 'not-found')
            return [];
        throw error;
    }
    return verifyLayers(store, content, subject, verifier);
}
async function verifyLayers(store, { layers }, subject, verifier) {
    if (layers.length > MAX_LAYERS)
        return [refused('limit-exceeded', `${layers.length} layers, more than ${MAX_LAYERS}`)];
    if (layers.length === 0)
        return [refused('malformed', 'its manifest has no layer')];
    const limit = pLimit(READ_AT_ONCE);
    const verdict = async (layer) => {
        if (layer.size > MAX_READ_BYTES)
            return tooLarge(layer.size);
        const bytes = await readBlob(store, layer);
        const { annotations = {} } = layer;
        if (isBundleType(layer.mediaType))
            return verifier.bundle(bytes, subject);
        switch (bareMediaType(layer.mediaType)) {
            case SIMPLE_SIGNING:
                return verifier.cosignSignature(bytes, annotations, subject);
            case DSSE:
                return verifier.cosignAttestation(bytes, annotations, subject);
            default:
                return refused('unsupported-format', `its layer is ${layer.mediaType}`);
        }
    };
    return Promise.all(layers.map((layer) => limit(() => verdict(layer))));
}
/** The whole layer, checked by digest; its size is known to be bounded. */
async function readBlob(store, layer) {
    const chunks = [];
    for await (const chunk of store.blob(layer))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/signing/reuse.ts
// Bundles from an earlier run: a signature differs each time it is made, so what is signed already is looked for and not
// signed again.







/** More than one candidate is there only where somebody put it there. */
const MAX_CANDIDATES = 8;
/** A candidate that is gone or damaged is no bundle to reuse; any other error is one. */
const UNUSABLE = [
    'not-found',
    'invalid-response',
    'digest-mismatch',
    'size-mismatch',
    'limit-exceeded',
];
/**
 * The bundles, by the digest of their statement, that the subjects have already: found by the annotation that names the
 * statement, then read and verified, since anybody could have written the annotation. Throws what the store throws.
 */
async function findBundles(store, wanted, reuse) {
    const found = new Map();
    const subjects = [...new Set(wanted.map(({ subject }) => subject))];
    await Promise.all(subjects.map(async (subject) => {
        const statements = new Set(wanted.filter((one) => one.subject === subject).map(({ statement }) => statement));
        const candidates = await candidatesOf(store, subject, statements);
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
async function candidatesOf(store, subject, statements) {
    const candidates = new Map();
    for await (const { referrers } of store.referrers(subject, { artifactType: media_types/* MEDIA_TYPE */.Ap.sigstoreBundle })) {
        for (const referrer of referrers) {
            const statement = referrer.annotations?.[annotations/* EVIDENCE_ANNOTATION */.Gg.statement];
            if (statement === undefined || !statements.has(statement))
                continue;
            candidates.set(statement, [...(candidates.get(statement) ?? []), referrer]);
        }
    }
    return candidates;
}
async function readCandidate(store, referrer) {
    try {
        const [layer] = (0,descriptor/* parseManifest */.Ng)(await store.manifest(referrer.digest), store.location).layers;
        return layer === undefined || layer.size > signing_bundle/* MAX_READ_BYTES */.qT ? undefined : await readBlob(store, layer);
    }
    catch (error) {
        if (error instanceof errors/* StoreError */.A && UNUSABLE.includes(error.code))
            return undefined;
        throw error;
    }
}
async function isReusable(bytes, { subject, statement }, reuse) {
    const bundle = await (0,signing_bundle/* readBundle */.Bo)(bytes);
    if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope')
        return false;
    if ((0,digest/* digestOf */.ol)(bundle.content.dsseEnvelope.payload) !== statement)
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


/***/ })

};
