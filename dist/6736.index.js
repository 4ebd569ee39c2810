export const id = 6736;
export const ids = [6736];
export const modules = {

/***/ 67283:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ clientOptions)
/* harmony export */ });
function clientOptions({ retries, firstDelay, timeout }) {
    const retry = { retries, factor: 2, minTimeout: firstDelay, maxTimeout: 10 * firstDelay, randomize: true };
    return { retry, timeout };
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ UNKNOWN_ENTRY),
/* harmony export */   v: () => (/* binding */ entryMismatch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27105);
// Reads which signature over which content a log entry records, in every entry type that bundles use.



/** The answer for an entry of a type that is not known here. It may be right. */
const UNKNOWN_ENTRY = 'the entry has an unsupported type';
/** Why the entry is not for the signature of the bundle; undefined if it is. */
function entryMismatch({ content }, { canonicalizedBody }) {
    const body = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .d)(canonicalizedBody);
    if (body === undefined)
        return 'the entry is not JSON';
    const recorded = recordedIn((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(body));
    if (recorded === undefined)
        return UNKNOWN_ENTRY;
    const isEnvelope = content.$case === 'dsseEnvelope';
    const hash = isEnvelope
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content.dsseEnvelope.payload).digest('hex')
        : content.messageSignature.messageDigest.digest.toString('hex');
    const signature = isEnvelope ? content.dsseEnvelope.signatures[0]?.sig : content.messageSignature.signature;
    if (recorded.hash !== hash)
        return 'the entry has another payload';
    const isSame = recorded.signatures.length === 1 && recorded.signatures[0] === signature?.toString('base64');
    return isSame ? undefined : 'the entry has another signature';
}
function recordedIn({ kind, apiVersion, spec }) {
    const content = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(spec);
    switch (`${kind} ${apiVersion}`) {
        case 'dsse 0.0.1': {
            const signatures = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(content.signatures).map((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).signature);
            return { hash: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.payloadHash).value, signatures };
        }
        case 'dsse 0.0.2': {
            const { payloadHash, signatures } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.dsseV002);
            return { hash: hex((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(payloadHash).digest), signatures: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(signatures).map((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).content) };
        }
        case 'intoto 0.0.2': {
            const { envelope, payloadHash } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.content);
            const signatures = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(envelope).signatures).map((one) => decoded((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).sig));
            return { hash: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(payloadHash).value, signatures };
        }
        case 'hashedrekord 0.0.1':
            return {
                hash: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.data).hash).value,
                signatures: [(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.signature).content],
            };
        default:
            return undefined;
    }
}
function hex(base64) {
    return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString('hex') : undefined;
}
/** Entries of this type have signatures in base64 twice. */
function decoded(base64) {
    return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString() : undefined;
}


/***/ }),

/***/ 14275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withSigningTime)
/* harmony export */ });
/* unused harmony export timeOf */
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/** The timestamp with its signing time set. Throws if it has none, or lacks a part that its verification needs. */
function withSigningTime(timestamp) {
    if (!isComplete(timestamp.root))
        throw new Error('the timestamp lacks a part that RFC 3161 requires');
    if (timestamp.tstInfo.messageImprintHashAlgorithm === undefined)
        throw new Error('the timestamp has an unsupported hash algorithm');
    const value = timeOf(timestamp.tstInfo.root.subs[4]?.value.toString('ascii') ?? '');
    Object.defineProperty(timestamp, 'signingTime', { value });
    return timestamp;
}
/** The time of a GeneralizedTime in DER. Throws if it is not one. */
function timeOf(text) {
    const parts = GENERALIZED_TIME.exec(text);
    if (parts === null)
        throw new Error('the timestamp has no valid time');
    const [year, month, day, hour, minute, second, fraction = '0'] = parts.slice(1);
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
    if (Number.isNaN(time.getTime()))
        throw new Error('the timestamp has no valid time');
    return time;
}
/** Whether every object is there that `RFC3161Timestamp` and its TSTInfo access. */
function isComplete(response) {
    const [status, token] = response.subs;
    // CMS, RFC 5652, section 5: version, digestAlgorithms, encapContentInfo, ..., signerInfos.
    const signedData = tagged(token)?.subs[0]?.subs ?? [];
    const content = signedData[2]?.subs ?? [];
    const info = content[1]?.subs[0]?.subs[0]?.subs ?? [];
    const signer = signedData.at(-1)?.subs[0];
    const attributes = tagged(signer)?.subs ?? [];
    const [, issuerAndSerial, digestAlgorithm, , signatureAlgorithm, signature] = signer?.subs ?? [];
    const imprint = info[2]?.subs ?? [];
    return ([status?.subs[0], token?.subs[0], content[0], info[4], signature].every((part) => part !== undefined) &&
        [imprint[0]?.subs[0], imprint[1]].every((part) => part !== undefined) &&
        [issuerAndSerial?.subs[1], digestAlgorithm?.subs[0], signatureAlgorithm?.subs[0]].every((part) => part !== undefined) &&
        attributes.length > 0 &&
        attributes.every(({ subs: [type, values] }) => type !== undefined && values?.subs[0] !== undefined));
}
/** The part with the context-specific tag 0. */
function tagged(parent) {
    return parent?.subs.find(({ tag }) => tag.isContextSpecific(0));
}


/***/ }),

/***/ 16736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWitnesses: () => (/* binding */ openWitnesses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _client_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67283);
/* harmony import */ var _log_entry_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4640);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94627);
/* harmony import */ var _timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14275);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5091);
// Adds a timestamp and a transparency log entry to a bundle.






/**
 * Calls the services that have a URL, the log last: log entries are permanent, so nothing that may fail comes after it.
 * Checks that each response is about exactly this signature.
 */
async function openWitnesses({ rekorUrl, timestampUrl }, policy) {
    if (rekorUrl === undefined && timestampUrl === undefined)
        return async () => { };
    const [{ RekorWitness, TSAWitness }, { RFC3161Timestamp }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179)),
        __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 23)),
    ]);
    const options = (0,_client_options_js__WEBPACK_IMPORTED_MODULE_4__/* .clientOptions */ .s)(policy);
    const authority = timestampUrl === undefined ? undefined : new TSAWitness({ tsaBaseURL: timestampUrl, ...options });
    const log = rekorUrl === undefined
        ? undefined
        : new RekorWitness({ rekorBaseURL: rekorUrl, entryType: 'dsse', fetchOnConflict: true, ...options });
    return async (bundle, verifierPem) => {
        const material = bundle.verificationMaterial;
        if (authority !== undefined) {
            const what = { attempted: 'get a timestamp', service: timestampUrl };
            const { rfc3161Timestamps = [] } = await call(() => authority.testify(bundle.content), what);
            for (const { signedTimestamp } of rfc3161Timestamps) {
                check(() => (0,_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .withSigningTime */ .X)(RFC3161Timestamp.parse(Buffer.from(signedTimestamp))).tstInfo.verify(signatureOf(bundle)), what);
            }
            material.timestampVerificationData = { rfc3161Timestamps };
        }
        if (log !== undefined) {
            const what = { attempted: 'record the signature', service: rekorUrl };
            const { tlogEntries = [] } = await call(() => log.testify(bundle.content, verifierPem), what);
            for (const entry of tlogEntries)
                check(() => checkEntry(entry, bundle), what);
            material.tlogEntries = tlogEntries;
        }
    };
}
async function call(request, what) {
    try {
        return await request();
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowBug */ .zO)(error);
        throw new _signing_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SigningError */ .u({
            ...what,
            detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error),
            remedy: 'run it again; evidence that needs it was not pushed',
        });
    }
}
function check(verify, what) {
    try {
        verify();
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnlessContent */ .B7)(error);
        throw new _signing_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SigningError */ .u({
            ...what,
            detail: `the response is for another signature (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)})`,
            remedy: 'check the URL of the service',
        });
    }
}
function checkEntry(entry, bundle) {
    const mismatch = (0,_log_entry_content_js__WEBPACK_IMPORTED_MODULE_1__/* .entryMismatch */ .v)(bundle, entry);
    if (mismatch !== undefined)
        throw new Error(mismatch);
}
function signatureOf({ content }) {
    return content.$case === 'dsseEnvelope'
        ? (content.dsseEnvelope.signatures[0]?.sig ?? Buffer.alloc(0))
        : content.messageSignature.signature;
}


/***/ })

};
