export const id = 2045;
export const ids = [2045];
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

/***/ 22045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keylessSigner: () => (/* binding */ keylessSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _client_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67283);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94627);
// Owns keyless signing: a key for this run only, and a short-lived certificate for the identity of the job.




/**
 * Requests one certificate from Fulcio, which signs everything of this run. Throws a SigningError. The certificate is
 * logged permanently, so call this only after push access has been proven.
 */
async function keylessSigner(fulcioUrl, workload, policy) {
    const { FulcioSigner } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 15179));
    const { privateKey, publicKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const publicPem = String(publicKey.export({ type: 'spki', format: 'pem' }));
    const signBytes = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', data, privateKey);
    const authority = new FulcioSigner({
        fulcioBaseURL: fulcioUrl,
        identityProvider: { getToken: () => Promise.resolve(workload.token) },
        keyHolder: {
            sign: (data) => Promise.resolve({ signature: signBytes(data), key: { $case: 'publicKey', publicKey: publicPem } }),
        },
        ...(0,_client_options_js__WEBPACK_IMPORTED_MODULE_3__/* .clientOptions */ .s)(policy),
    });
    const failure = (detail, remedy) => new _signing_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SigningError */ .u({ attempted: 'get a signing certificate', service: fulcioUrl, detail, remedy });
    let certificate;
    try {
        // The library always signs some data with the request. Only the certificate is used.
        const { key } = await authority.sign(Buffer.alloc(0));
        certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(key.$case === 'x509Certificate' ? key.certificate : '');
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowBug */ .zO)(error);
        throw failure((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error, [workload.token]), 'run the job again, sign with a key, or set fulcio-url to another certificate authority');
    }
    if (!publicKey.equals(certificate.publicKey)) {
        throw failure('the certificate is for another key', 'check fulcio-url: this certificate authority is faulty');
    }
    return {
        identity: { kind: 'certificate', san: workload.san, issuer: workload.issuer },
        certificate: certificate.raw,
        verifierPem: certificate.toString(),
        sign: signBytes,
    };
}


/***/ })

};
