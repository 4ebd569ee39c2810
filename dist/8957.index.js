export const id = 8957;
export const ids = [8957];
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

/***/ 89674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rememberCertificate),
/* harmony export */   d: () => (/* binding */ rememberEncoding)
/* harmony export */ });
/**
 * Lets a parsed object and everything in it be written at once, and one time only. It must not be changed after it was
 * written first; what callers get is theirs to change.
 */
function rememberEncoding(object) {
    let der;
    object.toDER = () => {
        der ??= encode(object);
        return Buffer.from(der);
    };
    object.subs.forEach(rememberEncoding);
}
/** The same for a certificate and its copies, from which the signatures of certificate logs are cut. */
function rememberCertificate(certificate) {
    rememberEncoding(certificate.root);
    const clone = certificate.clone.bind(certificate);
    certificate.clone = () => {
        const copy = clone();
        rememberEncoding(copy.root);
        return copy;
    };
}
/** X.690, 8.1: tag, length, content. */
function encode({ tag, subs, value }) {
    const content = subs.length > 0 ? subs.map((sub) => sub.toDER()) : [value];
    const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return Buffer.concat([Buffer.of(tag.toDER()), encodeLength(length), ...content]);
}
/** X.690, 8.1.3: one byte below 128, else the number of bytes that follow and the length in them. */
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.of(length);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    return Buffer.concat([Buffer.of(0x80 | significant.byteLength), significant]);
}


/***/ }),

/***/ 29243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
// DSSE envelopes (protocol 1.0): what is signed is the payload together with its type.

/** The pre-authentication encoding: lengths in front, so that no byte can change sides. */
function preAuthEncoding(payload, payloadType = _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.inToto) {
    const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(front), payload]);
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

/***/ 14275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable)
/* harmony export */ });
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/** The timestamp, able to tell its time. Throws where it has none. */
function readable(timestamp) {
    const text = timestamp.tstInfo.root.subs[4]?.value.toString('ascii') ?? '';
    const parts = GENERALIZED_TIME.exec(text);
    if (parts === null)
        throw new Error('the timestamp tells no time');
    const [year, month, day, hour, minute, second, fraction = '0'] = parts.slice(1);
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
    if (Number.isNaN(time.getTime()))
        throw new Error('the timestamp tells no time');
    Object.defineProperty(timestamp, 'signingTime', { value: time });
    return timestamp;
}


/***/ }),

/***/ 58957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Verifier: () => (/* binding */ Verifier)
});

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/signing/bundle.ts
var signing_bundle = __webpack_require__(7363);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/signing/refusal.ts
var refusal = __webpack_require__(66239);
;// CONCATENATED MODULE: ./src/signing/identity.ts
// Identity policies: which workloads may have signed. The issuer exactly; the name exactly or by a pattern for all of it.


/** A pattern that nobody writes by hand; RE2 keeps the time linear, this keeps the compiled program small. */
const MAX_PATTERN_LENGTH = 1024;
/**
 * Compiles policies, of which one must fit. Patterns are RE2's: matching takes time linear in the text whatever they are,
 * so a hostile name cannot stall a gate. Throws a UserError that quotes a pattern which RE2 does not take.
 */
async function compileIdentities(policies) {
    const compiled = await Promise.all(policies.map(async (policy) => ({ policy, fits: await sanMatcher(policy.san) })));
    return (identity) => {
        const { issuer, san, extensions } = identity;
        const ofIssuer = compiled.filter(({ policy }) => policy.issuer === issuer);
        if (ofIssuer.length === 0) {
            const wanted = [...new Set(policies.map((policy) => policy.issuer))].join(' or ');
            return (0,refusal/* refused */.J5)('wrong-issuer', `${issuer || 'none'} issued it, not ${wanted || 'anybody: no identity is allowed'}`);
        }
        const ofName = ofIssuer.filter(({ fits }) => fits(san));
        if (ofName.length === 0) {
            const wanted = ofIssuer.map(({ policy }) => sanText(policy.san)).join(' or ');
            return (0,refusal/* refused */.J5)('wrong-identity', `${san || 'nobody'} signed it, not ${wanted}`);
        }
        const differing = ofName.map(({ policy }) => firstDifference(policy.extensions ?? {}, extensions));
        if (differing.includes(undefined))
            return undefined;
        return (0,refusal/* refused */.J5)('wrong-extension', differing[0]);
    };
}
async function sanMatcher(san) {
    if ('exactly' in san)
        return (text) => text === san.exactly;
    const { pattern } = san;
    if (pattern.length > MAX_PATTERN_LENGTH)
        throw new errors/* UserError */.y(`an identity pattern is longer than ${MAX_PATTERN_LENGTH} characters`);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    let program;
    try {
        program = RE2JS.compile(pattern);
    }
    catch (error) {
        throw new errors/* UserError */.y(`${JSON.stringify(pattern)} is no RE2 pattern: ${error.message}`);
    }
    return (text) => program.matches(text);
}
function sanText(san) {
    return 'exactly' in san ? san.exactly : `anything that matches ${san.pattern} as a whole`;
}
function firstDifference(wanted, found) {
    for (const [name, value] of Object.entries(wanted)) {
        if (found[name] !== value)
            return `${name} is ${found[name] ?? 'not there'}, not ${value}`;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/signing/algorithm.ts
var algorithm = __webpack_require__(48566);
;// CONCATENATED MODULE: ./src/signing/certificate.ts
const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';
/** The last arc of each extension, and whether its value is bare text and not DER. */
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
    /** The older extensions for GitHub's workflows, still in every certificate: what older policies name. */
    githubWorkflowTrigger: [2, 'bare'],
    githubWorkflowSha: [3, 'bare'],
    githubWorkflowName: [4, 'bare'],
    githubWorkflowRepository: [5, 'bare'],
    githubWorkflowRef: [6, 'bare'],
};
const EXTENSION_NAMES = Object.keys(EXTENSIONS);
/** The extensions as text; those that are absent or no text are left out. */
function extensionsOf(pairs) {
    const values = new Map(pairs.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
    const entries = EXTENSION_NAMES.map((name) => {
        const [arc, bare] = EXTENSIONS[name];
        const value = values.get(`${FULCIO_ARC}${arc}`);
        return [name, value === undefined ? undefined : bare ? value.toString('utf8') : derText(value)];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The text of a DER UTF8String (X.690, 8.23), or undefined where it is none. */
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

// EXTERNAL MODULE: ./src/signing/encoding.ts
var encoding = __webpack_require__(89674);
// EXTERNAL MODULE: ./src/signing/envelope.ts
var signing_envelope = __webpack_require__(29243);
;// CONCATENATED MODULE: ./src/signing/old-log-entry.ts
// Log entries of type `intoto`, version 0.0.1: what cosign before 2.3 logged for attestations. @sigstore/verify knows only
// later types, so the log's promise and the entry's content are checked here, by the rules of Rekor's first API.



function isOldEntry({ kindVersion }) {
    return kindVersion.kind === 'intoto' && kindVersion.version === '0.0.1';
}
/**
 * Says why the entry does not show that `envelope`, byte for byte, was logged with `signer`'s key by one of `logs`;
 * undefined where it does.
 */
async function checkOldEntry(entry, envelope, signer, logs) {
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
        (0,external_node_crypto_.verify)('sha256', Buffer.from(promised), publicKey, signature));
    if (!vouched)
        return (0,refusal/* refused */.J5)('log-promise-invalid', 'inclusion promise could not be verified');
    const { hash, publicKey } = readBody(entry.canonicalizedBody);
    if (hash !== (0,external_node_crypto_.createHash)('sha256').update(envelope).digest('hex')) {
        return (0,refusal/* refused */.J5)('log-entry-mismatch', 'the envelope is another one than was logged');
    }
    if (publicKey === undefined || !publicKey.equals(signer)) {
        return (0,refusal/* refused */.J5)('log-entry-mismatch', 'it was logged for another key');
    }
    return undefined;
}
function readBody(bytes) {
    let body;
    try {
        body = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        body = undefined;
    }
    const spec = (0,descriptor/* isRecord */.u4)(body) && body.kind === 'intoto' && (0,descriptor/* isRecord */.u4)(body.spec) ? body.spec : {};
    const content = (0,descriptor/* isRecord */.u4)(spec.content) ? spec.content : {};
    const hash = (0,descriptor/* isRecord */.u4)(content.hash) && content.hash.algorithm === 'sha256' ? content.hash.value : undefined;
    return { hash, publicKey: keyOf(spec.publicKey) };
}
/** A certificate or a public key, as base64 of PEM. */
function keyOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const pem = Buffer.from(value, 'base64').toString('utf8');
    try {
        return pem.includes('CERTIFICATE') ? new external_node_crypto_.X509Certificate(pem).publicKey : (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/signing/timestamp.ts
var timestamp = __webpack_require__(14275);
;// CONCATENATED MODULE: ./src/signing/judge.ts
// The judgement on a signature: is it somebody's whom we trust, over these bytes, at a time that a trusted clock tells?








const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** `requireLog`: a trusted log must have it, even where a key signed. */
async function judge(signed, trust, { requireLog }) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    let entity;
    try {
        entity = toSignedEntity(signed.bundle, signed.artifact && Buffer.from(signed.artifact));
        for (const one of entity.timestamps) {
            if (one.$case === 'timestamp-authority')
                (0,encoding/* rememberEncoding */.d)((0,timestamp/* readable */.H)(one.timestamp).root);
        }
        if (entity.key.$case === 'certificate')
            (0,encoding/* rememberCertificate */.V)(entity.key.certificate);
    }
    catch (error) {
        return (0,refusal/* refused */.J5)('malformed', `its certificate or timestamp cannot be read (${error.message})`);
    }
    entity = { ...entity, signature: anyScheme(entity.signature, signed) };
    return entity.key.$case === 'certificate'
        ? judgeCertificate(entity, signed, trust, requireLog)
        : judgeKey(entity, entity.key.hint, signed, trust, requireLog);
}
/** The library verifies with one hash whatever the key; this with each that the key may be used with. */
function anyScheme(content, { bundle, artifact }) {
    const envelope = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope : undefined;
    const bytes = envelope ? (0,signing_envelope/* preAuthEncoding */.J)(envelope.payload, envelope.payloadType) : (artifact ?? Buffer.alloc(0));
    return {
        signature: content.signature,
        compareSignature: (signature) => content.compareSignature(signature),
        compareDigest: (digest) => content.compareDigest(digest),
        compareSignedDigest: (digest) => content.compareSignedDigest(digest),
        verifySignature: (key) => (0,algorithm/* verifyBytes */.RV)(key, bytes, content.signature),
    };
}
async function judgeCertificate(entity, signed, trust, requireLog) {
    if (entity.key.$case !== 'certificate')
        throw new TypeError('no certificate');
    const { certificate } = entity.key;
    let leaf;
    try {
        leaf = new external_node_crypto_.X509Certificate(derOf(signed.bundle));
    }
    catch (error) {
        return (0,refusal/* refused */.J5)('malformed', `its certificate cannot be read (${error.message})`);
    }
    if (leaf.ca || !leaf.keyUsage?.includes(CODE_SIGNING)) {
        return (0,refusal/* refused */.J5)('certificate-untrusted', 'it is not a certificate for signing');
    }
    const roots = (await trust.roots?.()) ?? [];
    if (roots.length === 0)
        return (0,refusal/* refused */.J5)('no-trust', 'it has a certificate, and only public keys are trusted');
    const issuing = roots.filter(({ material }) => issuers(material).some((name) => name.equals(certificate.issuer)));
    if (issuing.length === 0) {
        return (0,refusal/* refused */.J5)('certificate-untrusted', `${oneLine(leaf.issuer)} issued it, an authority of no trusted root`);
    }
    let first;
    for (const root of issuing) {
        const outcome = await underRoot(entity, signed, root, root.material, {
            ctlogThreshold: root.certificateLogs,
            tlogThreshold: requireLog ? 1 : root.logs,
            timestampThreshold: 1,
            signerKey: leaf.publicKey,
        });
        if (!('status' in outcome)) {
            const { subjectAlternativeName: san = '', oids = [], extensions } = outcome.signer.identity ?? {};
            const known = extensionsOf(oids);
            const signer = { kind: 'certificate', root: root.name, san, issuer: extensions?.issuer ?? '', extensions: known };
            return { signer: signer, time: timeOf(entity) };
        }
        first ??= outcome;
    }
    // A timestamp is over the signature: where that was changed, the timestamp is not what is wrong.
    if (first?.code === 'timestamp-invalid' && !entity.signature.verifySignature(leaf.publicKey)) {
        return (0,refusal/* refused */.J5)('signature-invalid', 'signature verification failed');
    }
    return first;
}
async function judgeKey(entity, hint, signed, trust, requireLog) {
    const { keys } = trust;
    if (keys.length === 0)
        return (0,refusal/* refused */.J5)('no-trust', 'it is signed with a key, and no public key is trusted');
    const named = keys.filter((key) => key.hint === hint);
    const key = (named.length > 0 ? named : keys).find((one) => entity.signature.verifySignature(one.key));
    if (key === undefined) {
        const tried = `${keys.length} trusted key${keys.length === 1 ? '' : 's'}`;
        return hint !== '' && named.length === 0
            ? (0,refusal/* refused */.J5)('wrong-key', `its key is ${hint}, none of the ${tried}`)
            : (0,refusal/* refused */.J5)('signature-invalid', named.length > 0 ? `under its key ${hint}` : `under none of the ${tried}`);
    }
    const time = await witnessed(entity, key, signed, trust, requireLog);
    if ('status' in time)
        return time;
    return { signer: { kind: 'key', hint: key.hint, algorithm: key.algorithm }, time };
}
/** What log and clock say of a key's signature. Without a trusted root nobody can check them, so they say nothing. */
async function witnessed(entity, key, signed, trust, requireLog) {
    const none = entity.tlogEntries.length + entity.timestamps.length === 0;
    if (none && requireLog)
        return (0,refusal/* refused */.J5)('log-missing', 'it has no log entry');
    if (none || (trust.roots === undefined && !requireLog))
        return { clock: 'none' };
    const roots = (await trust.roots?.()) ?? [];
    let first;
    for (const root of roots) {
        const material = { ...root.material, publicKey: () => ({ publicKey: key.key, validFor: () => true }) };
        const outcome = await underRoot(entity, signed, root, material, {
            ctlogThreshold: 0,
            tlogThreshold: requireLog ? 1 : 0,
            timestampThreshold: 0,
            signerKey: key.key,
        });
        if (!('status' in outcome))
            return timeOf(entity);
        first ??= outcome;
    }
    return first ?? (0,refusal/* refused */.J5)('log-missing', 'there is no trusted root to check its log entry against');
}
async function underRoot(entity, { envelope }, root, material, { signerKey, ...thresholds }) {
    const { Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    const old = envelope === undefined ? [] : entity.tlogEntries.filter(isOldEntry);
    for (const entry of old) {
        const refusal = await checkOldEntry(entry, envelope, signerKey, root.material.tlogs);
        if (refusal !== undefined)
            return refusal;
    }
    const tlogEntries = entity.tlogEntries.filter((entry) => !old.includes(entry));
    const tlogThreshold = Math.max(0, thresholds.tlogThreshold - old.length);
    try {
        const verifier = new Verifier(material, { ...thresholds, tlogThreshold });
        return { signer: verifier.verify({ ...entity, tlogEntries }) };
    }
    catch (error) {
        return (0,refusal/* refusalOf */.Of)(error);
    }
}
function timeOf({ timestamps }) {
    for (const entry of timestamps) {
        if (entry.$case === 'timestamp-authority')
            return { clock: 'timestamp', at: entry.timestamp.signingTime.toISOString() };
    }
    for (const entry of timestamps) {
        if (entry.$case === 'transparency-log' && entry.tlogEntry.inclusionPromise !== undefined) {
            return { clock: 'log', at: new Date(Number(entry.tlogEntry.integratedTime) * 1000).toISOString() };
        }
    }
    return { clock: 'none' };
}
function issuers({ certificateAuthorities }) {
    return certificateAuthorities.flatMap(({ certChain }) => certChain.map(({ subject }) => subject));
}
function derOf({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes ?? Buffer.alloc(0);
        default:
            return Buffer.alloc(0);
    }
}
function oneLine(name) {
    return name.split('\n').toReversed().join(', ');
}

// EXTERNAL MODULE: ./src/signing/legacy.ts
var legacy = __webpack_require__(90304);
;// CONCATENATED MODULE: ./src/signing/verify.ts
// Verification: what a signature proves about a subject, or exactly why it proves nothing.








const MAX_SUBJECTS = 1024;
const SIMPLE_SIGNING_TYPE = 'cosign container image signature';
/** Verifies signatures against what is trusted. Every method resolves: to a verdict, never to a doubt. */
class Verifier {
    #trust;
    #requireLog;
    #identities;
    constructor(trust, requireLog, identities) {
        this.#trust = trust;
        this.#requireLog = requireLog;
        this.#identities = identities;
    }
    /** Throws a UserError for an identity pattern that cannot be compiled. */
    static async open(trust, { identities, requireLog = false } = {}) {
        return new Verifier(trust, requireLog, identities && (await compileIdentities(identities)));
    }
    /** A Sigstore bundle, version 0.1 to 0.3. Rejects only where the trusted roots cannot be had. */
    async bundle(bytes, subject) {
        const bundle = await (0,signing_bundle/* readBundle */.Bo)(bytes);
        if ('status' in bundle)
            return bundle;
        const { content } = bundle;
        if (content.$case === 'dsseEnvelope') {
            const { payloadType, payload } = content.dsseEnvelope;
            if (payloadType !== media_types/* MEDIA_TYPE */.Ap.inToto)
                return (0,refusal/* refused */.J5)('statement-malformed', `its payload is ${payloadType}`);
            return this.#statement({ bundle }, payload, subject, 'bundle');
        }
        const { algorithm, digest } = content.messageSignature.messageDigest;
        const artifact = await subject.bytes?.();
        if (artifact === undefined)
            return (0,refusal/* refused */.J5)('unsupported-format', 'it signs bytes that are not at hand');
        // 1 is SHA2_256 in Sigstore's HashAlgorithm, the one in use.
        if (algorithm !== 1)
            return (0,refusal/* refused */.J5)('unsupported-format', `it names hash algorithm ${algorithm}`);
        if ((0,oci_digest/* digestOf */.ol)(artifact) !== `sha256:${digest.toString('hex')}`) {
            return (0,refusal/* refused */.J5)('wrong-subject', `it signs sha256:${digest.toString('hex')}, not ${subject.digest}`);
        }
        return this.#judge({ bundle, artifact }, { form: 'bundle' });
    }
    /** A layer of cosign's `.sig` manifests, with its annotations. */
    async cosignSignature(payload, annotations, subject) {
        const signed = (0,legacy/* readCosignSignature */.aS)(payload, annotations);
        if ('status' in signed)
            return signed;
        const verdict = await this.#judge(signed, { form: 'cosign-signature' });
        if (verdict.status === 'refused')
            return verdict;
        // https://github.com/containers/image, "simple signing": what the payload names is what was signed.
        const named = simpleSigningDigest(payload);
        if (named === undefined)
            return (0,refusal/* refused */.J5)('statement-malformed', 'its payload names no image');
        return named === subject.digest ? verdict : (0,refusal/* refused */.J5)('wrong-subject', `it is about ${named}, not ${subject.digest}`);
    }
    /** A layer of cosign's `.att` manifests, with its annotations. */
    async cosignAttestation(layer, annotations, subject) {
        const signed = (0,legacy/* readCosignAttestation */.Ml)(layer, annotations);
        if ('status' in signed)
            return signed;
        const { content } = signed.bundle;
        const payload = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.payload : Buffer.alloc(0);
        return this.#statement(signed, payload, subject, 'cosign-attestation');
    }
    /** Nothing of a payload is looked at before its signature holds. */
    async #statement(signed, payload, subject, form) {
        const verdict = await this.#judge(signed, { form });
        if (verdict.status === 'refused')
            return verdict;
        const statement = readStatement(payload);
        if ('status' in statement)
            return statement;
        const { algorithm, encoded } = (0,oci_digest/* splitDigest */.vo)(subject.digest);
        if (!statement.subject.some(({ digest }) => digest[algorithm] === encoded)) {
            const [first] = statement.subject;
            const found = first
                ? Object.entries(first.digest)
                    .map((pair) => pair.join(':'))
                    .join(' ')
                : 'nothing';
            return (0,refusal/* refused */.J5)('wrong-subject', `its statement is about ${found}, not ${subject.digest}`);
        }
        return { ...verdict, predicateType: statement.predicateType, statement };
    }
    async #judge(signed, facts) {
        const judged = await judge(signed, this.#trust, { requireLog: this.#requireLog });
        if ('status' in judged)
            return judged;
        const refusal = judged.signer.kind === 'certificate' ? this.#identities?.(judged.signer) : undefined;
        return refusal ?? { status: 'verified', ...facts, ...judged };
    }
}
function readStatement(payload) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch {
        return (0,refusal/* refused */.J5)('statement-malformed', 'its payload is no JSON');
    }
    if (!(0,descriptor/* isRecord */.u4)(json))
        return (0,refusal/* refused */.J5)('statement-malformed', 'its payload is no JSON object');
    const { _type, subject, predicateType, predicate } = json;
    if (typeof _type !== 'string' || !/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/.test(_type)) {
        return (0,refusal/* refused */.J5)('statement-malformed', `_type is ${JSON.stringify(_type)}`);
    }
    if (typeof predicateType !== 'string' || predicateType === '') {
        return (0,refusal/* refused */.J5)('statement-malformed', 'it has no predicateType');
    }
    if (!Array.isArray(subject) || subject.length === 0)
        return (0,refusal/* refused */.J5)('statement-malformed', 'it has no subject');
    if (subject.length > MAX_SUBJECTS)
        return (0,refusal/* refused */.J5)('limit-exceeded', `${subject.length} subjects, more than ${MAX_SUBJECTS}`);
    const subjects = subject.flatMap((one) => {
        if (!(0,descriptor/* isRecord */.u4)(one) || !(0,descriptor/* isRecord */.u4)(one.digest))
            return [];
        const digests = Object.entries(one.digest).filter((pair) => typeof pair[1] === 'string');
        return [{ ...(typeof one.name === 'string' && { name: one.name }), digest: Object.fromEntries(digests) }];
    });
    return { _type, subject: subjects, predicateType, predicate };
}
function simpleSigningDigest(payload) {
    let json;
    try {
        json = JSON.parse(Buffer.from(payload).toString('utf8'));
    }
    catch {
        return undefined;
    }
    const critical = (0,descriptor/* isRecord */.u4)(json) && (0,descriptor/* isRecord */.u4)(json.critical) ? json.critical : {};
    const image = (0,descriptor/* isRecord */.u4)(critical.image) ? critical.image : {};
    const digest = image['docker-manifest-digest'];
    return critical.type === SIMPLE_SIGNING_TYPE && typeof digest === 'string' ? digest : undefined;
}


/***/ })

};
