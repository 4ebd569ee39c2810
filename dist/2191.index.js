export const id = 2191;
export const ids = [2191,4572];
export const modules = {

/***/ 34572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openConnection: () => (/* binding */ openConnection)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _net_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9377);
// Opens connections to an OSV service, with the proxy and the certificate authorities from the environment.


/** Throws a UserError if the CA file cannot be read. */
async function openConnection(root, env, caFile) {
    // With HTTP/2, hundreds of small requests share one connection and one handshake.
    const dispatchers = await (0,_net_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__/* .openDispatchers */ .d)({ env, caFile, agent: { allowH2: true } });
    const dispatcher = dispatchers.for(root);
    return {
        fetch: (url, request) => (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(url, { ...request, dispatcher }),
        close: () => dispatchers.destroy(),
    };
}


/***/ })

};
