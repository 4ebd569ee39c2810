export const id = 6515;
export const ids = [6515];
export const modules = {

/***/ 66515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkGivenBundles: () => (/* binding */ checkGivenBundles),
/* harmony export */   verifyGivenBundles: () => (/* binding */ verifyGivenBundles)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _evidence_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7363);
/* harmony import */ var _signing_self_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75684);
// Checks the bundles among given files as far as possible: a bundle with a broken signature is never attached.





/** Reasons that depend on whom this run trusts. The signature may be good for other verifiers. */
const UNTRUSTED = new Set([
    'no-trust',
    'wrong-key',
    'certificate-untrusted',
    'log-missing',
    'timestamp-missing',
    'unsupported-format',
    'wrong-issuer',
    'wrong-identity',
    'wrong-extension',
]);
/**
 * Checks each signature under the certificate in its bundle, or under one of `keys`, and its log entries against signature
 * and content. Makes no network call. Throws a UserError for a bundle that no verifier can accept. Returns notes about
 * bundles that could not be checked.
 */
async function checkGivenBundles(files, keys) {
    const bundles = files.filter(({ content }) => content.format === 'sigstore-bundle');
    const keyOf = (hint) => keys.find((key) => key.hint === hint)?.key;
    const notes = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .settleAll */ .j3)(bundles.map(async ({ name, document }) => {
        const { size } = document.descriptor;
        if (size > _signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT)
            return `the signature of ${name} was not checked: it has ${size} bytes`;
        const bundle = await (0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(await (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(document, _signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT));
        if ('status' in bundle)
            return `the signature of ${name} was not checked: ${bundle.text}`;
        const failure = (0,_signing_self_check_js__WEBPACK_IMPORTED_MODULE_4__/* .selfCheck */ .p)(bundle, keyOf);
        if (failure !== undefined)
            throw refused(name, failure.text);
        return undefined;
    }));
    return notes.filter((note) => note !== undefined);
}
/** Verifies the bundles among the evidence for the signers that this run trusts. Throws a UserError for a broken one. */
async function verifyGivenBundles(evidence, verifier) {
    const bundles = evidence.filter(({ document }) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(document.descriptor.mediaType));
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .settleAll */ .j3)(bundles.map(async ({ title, document, subject }) => {
        if (document.descriptor.size > _signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT)
            return;
        const verdict = await verifier.bundle(await (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(document, _signing_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT), { digest: subject.digest });
        if (verdict.status === 'failed' && verdict.code !== 'malformed' && !UNTRUSTED.has(verdict.code)) {
            throw refused(title, verdict.text);
        }
    }));
}
function refused(name, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not attach the bundle ${name}: ${reason}; sign its content again`);
}


/***/ })

};
