export const id = 2099;
export const ids = [2099];
export const modules = {

/***/ 22099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62148);
/* harmony import */ var _attach_sources_sbom_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38249);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22537);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25358);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62217);
// sbom: generates the SBOM of one platform's image from its layers. Nothing is written.







/** Throws a UserError for several platforms, and for an image that is not a container image. */
async function run(inputs, world) {
    const { platforms } = inputs;
    if (platforms.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`platforms: sbom prints one document, and ${platforms.length} platforms are given; call it once for each`);
    }
    const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .readableReference */ .ep)(inputs.image, inputs.digest);
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .sbomSettings */ .v)(inputs, world);
    const { document, notes } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .withContext */ .e)(world, inputs, [reference], async (context) => {
        const store = context.stores.open(reference);
        const digest = reference.digest ?? (await store.resolve(reference.tag ?? '')).digest;
        const subject = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveSubject */ .f9)(store, { ...reference, digest }, { platforms, allowMissing: false });
        const names = subject.platforms.map(({ platform }) => (platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform) : ''));
        const at = platforms.length > 0 ? 0 : Math.max(0, names.indexOf('linux/amd64'));
        const platform = subject.platforms[at];
        if (platform === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(subject.reference)} has no platform to generate an SBOM for`);
        }
        const made = await (0,_attach_sources_sbom_js__WEBPACK_IMPORTED_MODULE_3__.generateSbom)(store, { ...subject, platforms: [platform] }, context, settings);
        const document = made.evidence[0]?.document;
        if (document === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(made.notes.join('; '));
        const others = names.toSpliced(at, 1);
        const chosen = others.length > 0 ? [`this is the SBOM for ${names[at]}; the image also has ${others.join(', ')}`] : [];
        return { document, notes: [...chosen, ...made.notes] };
    });
    for (const note of notes)
        world.note(`note: ${note}`);
    return { outputs: {}, report: { document: () => document.open() }, failures: [] };
}


/***/ })

};
