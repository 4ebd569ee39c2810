export const id = 9824;
export const ids = [9824,4465];
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

/***/ 54635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cacheEncoding),
/* harmony export */   b: () => (/* binding */ cacheCertificateEncoding)
/* harmony export */ });
/**
 * Makes a parsed object and everything in it encode once. The object must not change after its first encoding; callers
 * get a copy of the bytes.
 */
function cacheEncoding(object) {
    let der;
    object.toDER = () => {
        der ??= encode(object);
        return Buffer.from(der);
    };
    object.subs.forEach(cacheEncoding);
}
/** Does the same for a certificate and its clones, from which the verifier removes the signatures of certificate logs. */
function cacheCertificateEncoding(certificate) {
    cacheEncoding(certificate.root);
    const clone = certificate.clone.bind(certificate);
    certificate.clone = () => {
        const copy = clone();
        cacheEncoding(copy.root);
        return copy;
    };
}
/** X.690, 8.1: tag, length, content. */
function encode({ tag, subs, value }) {
    const content = subs.length > 0 ? subs.map((sub) => sub.toDER()) : [value];
    const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return Buffer.concat([Buffer.of(tag.toDER()), encodeLength(length), ...content]);
}
/** X.690, 8.1.3: one byte below 128, else the number of bytes that follow, then the length in them. */
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.of(length);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    return Buffer.concat([Buffer.of(0x80 | significant.byteLength), significant]);
}


/***/ }),

/***/ 34465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   readTrustedRoots: () => (/* binding */ readTrustedRoots)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _der_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54635);
/* harmony import */ var _protobuf_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53139);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5091);
// Owns what is trusted: public keys, and roots (certificate authorities, logs and timestamp authorities).




/** A real root has a dozen certificates and keys. */
const MAX_ROOT_LENGTH = 4 * 1024 * 1024;
/**
 * Reads `trusted_root.json` (Sigstore's TrustedRoot message as JSON), or several of them, one per line, as gh prints them.
 * If a root has logs, its signatures need entries in them. Throws a UserError that names the source.
 */
async function readTrustedRoots(text, name) {
    if (text.length > MAX_ROOT_LENGTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} has more than ${MAX_ROOT_LENGTH} characters; pass a trusted_root.json`);
    const [{ TrustedRoot: Message }, { toTrustMaterial }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
    ]);
    try {
        return parseDocuments(text).map((json) => {
            (0,_protobuf_json_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMessage */ .g)(json);
            return rootOf(toTrustMaterial(Message.fromJSON(json)), name);
        });
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowUnlessContent */ .B7)(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not read ${name} as a trusted root: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)}; pass a trusted_root.json`);
    }
}
/** A root whose signatures need an entry in each kind of log that it has. */
function rootOf(material, name) {
    if (material.certificateAuthorities.length === 0)
        throw new Error('no certificate authority');
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
        certChain.forEach(_der_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheCertificateEncoding */ .b);
    }
    return {
        name,
        material,
        certificateLogs: material.ctlogs.length > 0 ? 1 : 0,
        logs: material.tlogs.length > 0 ? 1 : 0,
    };
}
function parseDocuments(text) {
    try {
        return [JSON.parse(text)];
    }
    catch (error) {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        if (lines.length < 2)
            throw error;
        return lines.map((line) => JSON.parse(line));
    }
}


/***/ }),

/***/ 19824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TUF_SOURCES: () => (/* binding */ TUF_SOURCES),
/* harmony export */   fetchTrustedRoot: () => (/* binding */ fetchTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _client_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67283);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94627);
/* harmony import */ var _trust_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34465);
// Fetches trusted roots by TUF (The Update Framework), from Sigstore's public-good instance and from GitHub.






const TUF_SOURCES = {
    'public-good': { name: 'public-good', mirror: 'https://tuf-repo-cdn.sigstore.dev' },
    github: {
        name: 'github',
        mirror: 'https://tuf-repo.github.com',
        root: async () => JSON.stringify((await __webpack_require__.e(/* import() */ 7623).then(__webpack_require__.t.bind(__webpack_require__, 17623, 19))).default),
        timestampsOnly: true,
    },
};
/**
 * The trusted root that a mirror publishes, verified from the initial root. It is cached in `cacheDir` until it expires, so
 * that a later run makes no request. Throws a SigningError.
 */
async function fetchTrustedRoot(source, cacheDir, policy) {
    const [{ getTrustedRoot }, { toTrustMaterial }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.bind(__webpack_require__, 84423)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
    ]);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cacheDir, { recursive: true });
        const rootPath = source.root && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheDir, `${source.name}-root.json`);
        if (rootPath !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(rootPath, (await source.root?.()));
        const message = await getTrustedRoot({
            mirrorURL: source.mirror,
            cachePath: cacheDir,
            forceCache: true,
            ...(rootPath !== undefined && { rootPath }),
            ...(0,_client_options_js__WEBPACK_IMPORTED_MODULE_5__/* .clientOptions */ .s)(policy),
        });
        const root = (0,_trust_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I)(toTrustMaterial(message), source.name);
        return source.timestampsOnly ? { ...root, certificateLogs: 0, logs: 0 } : root;
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowBug */ .zO)(error);
        throw new _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u({
            attempted: 'get the trusted root',
            service: source.mirror,
            detail: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorDetail */ .m2)(error),
            remedy: 'run it again, or set trusted-root to a trusted_root.json',
        });
    }
}


/***/ })

};
