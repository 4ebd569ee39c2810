export const id = 9512;
export const ids = [9512];
export const modules = {

/***/ 39512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateProvenance: () => (/* binding */ generateProvenance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55342);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62148);
// Generates provenance: a statement about the workflow run that built the subject.



/** The audience of Sigstore, so that the same token can be used for signing. */
const AUDIENCE = 'sigstore';
/**
 * Values come from the claims of the OIDC token if the job may have one, else from the environment. Outside a workflow
 * run there is a note, or a UserError if provenance is `required`.
 */
async function generateProvenance(subject, context, { required, existing }) {
    if (!required && !(0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .isWorkflowRun */ .XX)(context.env)) {
        return { evidence: [], notes: ['skipped provenance: this is not a workflow run'] };
    }
    const known = [subject.descriptor, ...subject.platforms].map(({ digest }) => existing?.of(digest));
    const trusted = known.find((one) => one?.trusted.has('provenance'))?.trusted.get('provenance');
    if (trusted !== undefined) {
        return { evidence: [], notes: [`skipped provenance: it is already attached, ${trusted}`] };
    }
    const untrusted = known.find((one) => one?.untrusted.has('provenance'))?.untrusted.get('provenance');
    const notes = untrusted === undefined
        ? []
        : [
            `the image already has provenance, but not from a trusted signer (${untrusted}); the generated one is attached as well`,
        ];
    const { identityToken } = context;
    const claims = identityToken && (0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .ds)(await tokenOf(identityToken));
    const run = { env: context.env, ...(claims && { claims }) };
    try {
        return { evidence: [(0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceOf */ .Jj)(run, subject.descriptor, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectName */ .wn)(subject.reference))], notes };
    }
    catch (error) {
        // Runners other than those of GitHub may not set every variable.
        if (required || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { evidence: [], notes: [`skipped ${error.message}`] };
    }
}
/** The environment is no substitute for the claims of a token that the job should have got. */
async function tokenOf(identityToken) {
    try {
        return await identityToken(AUDIENCE);
    }
    catch (cause) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowBug */ .zO)(cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`provenance: could not get an OIDC token for this job (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(cause)}); run the job again, or remove the permission id-token: write to use environment variables instead`, { cause });
    }
}


/***/ })

};
