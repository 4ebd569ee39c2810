export const id = 6870;
export const ids = [6870];
export const modules = {

/***/ 86870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openConnection: () => (/* binding */ openConnection)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46752);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27561);
// How an OSV service is reached: undici, through the proxy that the environment names.





/** Throws a UserError for a CA file that cannot be read. */
async function openConnection(root, env, caFile) {
    const ca = caFile === undefined ? undefined : await authorities(caFile);
    const dispatcher = dispatcherFor(root, env, ca === undefined ? {} : { ca });
    return {
        fetch: (url, request) => (0,undici__WEBPACK_IMPORTED_MODULE_2__/* .fetch */ .hd)(url, { ...request, dispatcher }),
        close: () => dispatcher.destroy(),
    };
}
/** This machine is never reached through a proxy. */
function dispatcherFor(root, env, connect) {
    const httpProxy = env.http_proxy ?? env.HTTP_PROXY;
    const httpsProxy = env.https_proxy ?? env.HTTPS_PROXY;
    // Hundreds of small answers: with HTTP/2 they share a connection, and none but the first waits for a handshake.
    const options = { allowH2: true, connect };
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_4__.isLoopback)(root) || !(httpProxy || httpsProxy))
        return new undici__WEBPACK_IMPORTED_MODULE_2__/* .Agent */ .g6(options);
    return new undici__WEBPACK_IMPORTED_MODULE_2__/* .EnvHttpProxyAgent */ .J2({
        ...options,
        ...(httpProxy && { httpProxy }),
        ...(httpsProxy && { httpsProxy }),
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
        requestTls: connect,
        proxyTls: connect,
    });
}
async function authorities(caFile) {
    try {
        return [...node_tls__WEBPACK_IMPORTED_MODULE_1___default().getCACertificates('default'), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(caFile, 'utf8')];
    }
    catch (error) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`the certificate authority file ${caFile} cannot be read: ${error.code}`);
    }
}


/***/ })

};
