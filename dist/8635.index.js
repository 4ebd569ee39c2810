export const id = 8635;
export const ids = [8635];
export const modules = {

/***/ 58635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateProvenance: () => (/* binding */ generateProvenance)
/* harmony export */ });
/* harmony import */ var _evidence_provenance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55342);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62148);



/** The audience of Sigstore: the same token can later be signed with. */
const AUDIENCE = 'sigstore';
/**
 * Values come from the OIDC token's claims where the job may have one, else from the environment. Outside a workflow
 * there is a note, or where it is `required` a UserError.
 */
async function generateProvenance(subject, context, { required, attached }) {
    if (!required && !(0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflowRun */ .XX)(context.env)) {
        return { evidence: [], notes: ['no provenance was made: this is not a workflow run'] };
    }
    const has = [subject.descriptor, ...subject.platforms].some(({ digest }) => attached?.has(digest, 'provenance'));
    if (has)
        return { evidence: [], notes: ['no provenance was made: the image has one'] };
    const { identityToken } = context;
    const claims = identityToken && (0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .ds)(await tokenOf(identityToken));
    const run = { env: context.env, ...(claims && { claims }) };
    try {
        return { evidence: [(0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_0__/* .provenanceOf */ .Jj)(run, subject.descriptor, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectName */ .wn)(subject.reference))], notes: [] };
    }
    catch (error) {
        // A runner that is not GitHub's own may leave a variable out.
        if (required || !(error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y))
            throw error;
        return { evidence: [], notes: [`no ${error.message}`] };
    }
}
/** A job that may have a token and gets none is no reason to take the environment's word instead. */
async function tokenOf(identityToken) {
    try {
        return await identityToken(AUDIENCE);
    }
    catch (cause) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`provenance: the job's OIDC token could not be had (${cause.message.slice(0, 200)}); run the job again, or take id-token: write away to state what the environment says`, { cause });
    }
}


/***/ })

};
