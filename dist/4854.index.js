export const id = 4854;
export const ids = [4854];
export const modules = {

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

/***/ 54854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BUNDLE_BYTES: () => (/* binding */ MAX_BUNDLE_BYTES),
/* harmony export */   signStatements: () => (/* binding */ signStatements)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70370);
/* harmony import */ var _evidence_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66716);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29243);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94627);
// Signs in-toto statements into Sigstore bundles v0.3, in parallel.





/** Size limit of verifiers for bundles. Callers pass no statement that would exceed it. */
const MAX_BUNDLE_BYTES = 10_000_000;
/** Statements for which log and timestamp authority are called at the same time. */
const SIGNED_AT_ONCE = 8;
/**
 * Signs in-toto statements; outcomes are in the order of the statements. A failure for one does not affect the others,
 * because those that are in a log already should be pushed. Throws a RangeError for a statement that is too large.
 */
async function signStatements(statements, signer, witness) {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A)(SIGNED_AT_ONCE);
    return Promise.all(statements.map((statement) => limit(async () => {
        try {
            return { bundle: await signStatement(statement, signer, witness) };
        }
        catch (error) {
            if (error instanceof _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u)
                return { error };
            throw error;
        }
    })));
}
/** One bundle: a DSSE envelope with the statement, and the signer. It has exactly the fields that cosign 3 writes. */
async function signStatement(statement, signer, witness) {
    const payload = await (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(statement, MAX_BUNDLE_BYTES);
    const { bundleToJSON, toDSSEBundle } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    const bundle = toDSSEBundle({
        artifact: payload,
        artifactType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto,
        signature: signer.sign((0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__/* .preAuthEncoding */ .J)(payload)),
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
