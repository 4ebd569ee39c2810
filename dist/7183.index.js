export const id = 7183;
export const ids = [7183];
export const modules = {

/***/ 77183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DownloadError: () => (/* binding */ DownloadError),
/* harmony export */   openDownloads: () => (/* binding */ openDownloads)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9377);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71830);
/* harmony import */ var _service_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72584);
// Downloads a file from a URL that a service names: without credentials, over TLS, within bounds of size and time.





/** The file could not be had. `isTransient`: another attempt may succeed. The URL may hold a signature and is not named. */
class DownloadError extends Error {
    name = 'DownloadError';
    isTransient;
    constructor(message, isTransient) {
        super(message);
        this.isTransient = isTransient;
    }
}
/** Throws a UserError for a proxy variable or a CA file that cannot be used. */
async function openDownloads({ env, caFile, maxBytes, policy }) {
    const dispatchers = await (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_2__/* .openDispatchers */ .d)({ env, caFile, agent: { bodyTimeout: policy.timeout } });
    const once = async (url) => {
        try {
            const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(url, { redirect: 'error', dispatcher: dispatchers.for(url) });
            if (response.status !== 200) {
                await response.body?.cancel();
                throw new DownloadError(`${url.host} answered ${response.status}`, response.status >= 500 || response.status === 429);
            }
            const chunks = [];
            let size = 0;
            for await (const chunk of response.body ?? []) {
                size += chunk.byteLength;
                if (size > maxBytes)
                    throw new DownloadError(`${url.host} sent more than the limit of ${maxBytes} bytes`, false);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks);
        }
        catch (error) {
            if (error instanceof DownloadError)
                throw error;
            // undici reports every failure of the network as this TypeError.
            if (error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message)) {
                throw new DownloadError(`${url.host} did not answer: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error.cause ?? error)}`, true);
            }
            throw error;
        }
    };
    return {
        async get(text) {
            const url = URL.parse(text);
            const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(url.hostname));
            if (url === null || !isSecure)
                throw new DownloadError('the service named a URL that is not https', false);
            return (0,_service_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .retried */ .sT)(() => once(url), policy, (error) => !(error instanceof DownloadError) || error.isTransient);
        },
        close: () => dispatchers.destroy(),
    };
}


/***/ })

};
