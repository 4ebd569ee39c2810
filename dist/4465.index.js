export const id = 4465;
export const ids = [4465];
export const modules = {

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

/***/ 34465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTrustedRoots: () => (/* binding */ readTrustedRoots),
/* harmony export */   rootOf: () => (/* binding */ rootOf)
/* harmony export */ });
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28630);
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89674);


/** A root has a dozen certificates and keys. */
const MAX_ROOT_LENGTH = 4 * 1024 * 1024;
/**
 * Reads `trusted_root.json` (Sigstore's TrustedRoot message as JSON), or several of them, one a line, as gh prints them.
 * What a root has, its signatures need: entries in its logs, if it has any. Throws a UserError that names the source.
 */
async function readTrustedRoots(text, name) {
    if (text.length > MAX_ROOT_LENGTH)
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is larger than the ${MAX_ROOT_LENGTH} bytes of any trusted root`);
    const [{ TrustedRoot: Message }, { toTrustMaterial }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187)),
    ]);
    try {
        return parseDocuments(text).map((json) => rootOf(toTrustMaterial(Message.fromJSON(json)), name));
    }
    catch (error) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is no trusted root: ${error.message.slice(0, 200)}`);
    }
}
/** What a root has, its signatures need. */
function rootOf(material, name) {
    if (material.certificateAuthorities.length === 0)
        throw new Error('it has no certificate authority');
    for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
        certChain.forEach(_encoding_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberCertificate */ .V);
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


/***/ })

};
