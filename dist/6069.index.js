export const id = 6069;
export const ids = [6069];
export const modules = {

/***/ 6069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkload: () => (/* binding */ readWorkload)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55342);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72584);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94627);
// Gets the identity token of this job and reads the identity that a certificate will have. The token is never shown.




/** The audience that Sigstore's certificate authorities expect. */
const AUDIENCE = 'sigstore';
/**
 * Requests the token, with retries. `server` is GitHub's: `https://github.com`. Throws a SigningError that contains
 * nothing of the token.
 */
async function readWorkload(identityToken, { server, mask, policy }) {
    let token;
    try {
        token = await (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .retried */ .s)(() => identityToken(AUDIENCE), policy, (error) => !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh)
            throw error;
        throw failure((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error), 'run the job again, and check that it has the permission id-token: write');
    }
    if (token !== '')
        mask(token);
    let claims;
    try {
        claims = (0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .ds)(token);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo);
        throw failure('the response of the token service is not a JSON Web Token', 'check the source of the identity token');
    }
    const san = sanOf(claims, server);
    const issuer = claims.iss;
    if (san === undefined || typeof issuer !== 'string') {
        throw failure('the token has no subject or no issuer', 'check the source of the identity token');
    }
    return { token, claims, san, issuer };
}
/** The name that Fulcio certifies: a GitHub workflow's file and ref, else a verified e-mail address, else the subject. */
function sanOf(claims, server) {
    const { job_workflow_ref: workflow, email, email_verified: verified, sub } = claims;
    if (typeof workflow === 'string')
        return `${server}/${workflow}`;
    if (typeof email === 'string')
        return verified === true || verified === 'true' ? email : undefined;
    return typeof sub === 'string' && sub !== '' ? sub : undefined;
}
function failure(detail, remedy) {
    return new _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u({ attempted: 'get an identity token for signing', detail, remedy });
}


/***/ })

};
