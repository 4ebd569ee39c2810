export const id = 3442;
export const ids = [3442];
export const modules = {

/***/ 33442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22537);
/* harmony import */ var _unconfirmed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16578);
// The end of a job with attach steps: confirms referrers that a registry shows late, and restores those that were lost.




/** Resolves with one failure for each subject whose referrers could not be kept. */
async function post(inputs, world, state) {
    const unconfirmed = (0,_unconfirmed_js__WEBPACK_IMPORTED_MODULE_3__/* .unconfirmedReferrers */ .N)(state);
    if (unconfirmed.length === 0)
        return [];
    const places = unconfirmed.map((one) => ({ ...one, reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(`${one.store}@${one.subject}`) }));
    const references = places.map(({ reference }) => reference);
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .withContext */ .e)(world, inputs, references, async ({ stores }) => {
        const failures = places.map(async ({ reference, ...one }) => {
            try {
                await stores.open(reference, 'write').confirmReferrers(one);
                world.note(`confirmed ${one.entries.length} referrers of ${one.store}@${one.subject}`);
                return [];
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh))
                    throw error;
                return [error];
            }
        });
        return (await Promise.all(failures)).flat();
    });
}


/***/ })

};
