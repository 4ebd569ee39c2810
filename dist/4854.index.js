export const id = 4854;
export const ids = [4854];
export const modules = {

/***/ 54854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signStatements: () => (/* binding */ signStatements)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);
/* harmony import */ var _evidence_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66716);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7363);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29243);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94627);
// Signs in-toto statements into Sigstore bundles v0.3, in parallel.






/** Limit on a statement. Callers pass no larger one: its bundle could not be read again. */
const MAX_STATEMENT_BYTES = (_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_READ_BYTES */ .qT * 3) / 4;
/** Statements for which log and timestamp authority are called at the same time. */
const SIGNED_AT_ONCE = 8;
/**
 * Signs in-toto statements; outcomes are in the order of the statements. A failure for one does not affect the others,
 * because those that are in a log already should be pushed. Throws a RangeError for a statement that is too large.
 */
async function signStatements(statements, signer, witness) {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(SIGNED_AT_ONCE);
    return Promise.all(statements.map((statement) => limit(async () => {
        try {
            return { bundle: await signStatement(statement, signer, witness) };
        }
        catch (error) {
            if (error instanceof _signing_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SigningError */ .u)
                return { error };
            throw error;
        }
    })));
}
/** One bundle: a DSSE envelope with the statement, and the signer. It has exactly the fields that cosign 3 writes. */
async function signStatement(statement, signer, witness) {
    const payload = await (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(statement, MAX_STATEMENT_BYTES);
    const { bundleToJSON, toDSSEBundle } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const bundle = toDSSEBundle({
        artifact: payload,
        artifactType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto,
        signature: signer.sign((0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .J)(payload)),
        certificateChain: false,
        ...(signer.certificate !== undefined && { certificate: signer.certificate }),
        ...(signer.identity.kind === 'key' && { keyHint: signer.identity.hint }),
    });
    // cosign names the key outside the envelope only. A key id inside makes some verifiers look for a key of that name.
    if (bundle.content.$case === 'dsseEnvelope') {
        for (const signature of bundle.content.dsseEnvelope.signatures)
            signature.keyid = '';
    }
    bundle.verificationMaterial.timestampVerificationData = undefined;
    await witness(bundle, signer.verifierPem);
    return new TextEncoder().encode(JSON.stringify(bundleToJSON(bundle)));
}


/***/ })

};
