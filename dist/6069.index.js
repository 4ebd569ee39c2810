export const id = 6069;
export const ids = [6069];
export const modules = {

/***/ 6069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkload: () => (/* binding */ readWorkload)
/* harmony export */ });
/* harmony import */ var _evidence_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55342);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90401);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94627);
// The workload's identity token: asked for, looked into for what the certificate will say, and never shown.



/** The audience that Sigstore's certificate authorities ask for. */
const AUDIENCE = 'sigstore';
/**
 * Asks for the token, again where the service fails. `server` is GitHub's: `https://github.com`. Throws a SigningError
 * without a word of the token.
 */
async function readWorkload(identityToken, { server, mask, policy }) {
    let token;
    try {
        token = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retried */ .sT)(() => identityToken(AUDIENCE), policy);
    }
    catch (error) {
        throw failure((0,_signing_error_js__WEBPACK_IMPORTED_MODULE_2__/* .safeDetail */ .R)(error), 'run the job again; permissions: id-token: write must be set for the job');
    }
    if (token !== '')
        mask(token);
    let claims;
    try {
        claims = (0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .ds)(token);
    }
    catch {
        throw failure('what the token service answered is no JSON Web Token', 'check where the identity token comes from');
    }
    const san = sanOf(claims, server);
    const issuer = claims.iss;
    if (san === undefined || typeof issuer !== 'string') {
        throw failure('the token has no subject or no issuer', 'check where the identity token comes from');
    }
    return { token, claims, san, issuer };
}
/** How Fulcio names the bearer: a GitHub workflow by its file and ref, anybody else by verified e-mail or subject. */
function sanOf(claims, server) {
    const { job_workflow_ref: workflow, email, email_verified: verified, sub } = claims;
    if (typeof workflow === 'string')
        return `${server}/${workflow}`;
    if (typeof email === 'string')
        return verified === true || verified === 'true' ? email : undefined;
    return typeof sub === 'string' && sub !== '' ? sub : undefined;
}
function failure(detail, remedy) {
    return new _signing_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SigningError */ .u({ attempted: 'get an identity token for signing', detail, remedy });
}


/***/ })

};
