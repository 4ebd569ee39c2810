export const id = 4379;
export const ids = [4379,6760];
export const modules = {

/***/ 44379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OsvClient: () => (/* binding */ OsvClient),
/* harmony export */   OsvError: () => (/* binding */ OsvError),
/* harmony export */   osvRoot: () => (/* binding */ osvRoot)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _net_connection_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82536);
/* harmony import */ var _net_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71830);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37893);
// Sends HTTP requests to an OSV service, with bounded retries and bounded JSON responses.






/** A batch may take the public service 35 seconds. A record of the Linux kernel has a few megabytes. */
const LIMITS = {
    retries: 3,
    firstDelay: 500,
    longestDelay: 10_000,
    timeout: 60_000,
    answerBytes: 32 * 1024 * 1024,
    failures: 5,
};
const SHOWN_ANSWER = 200;
/** A failed request. The message contains the start of the response. */
class OsvError extends Error {
    name = 'OsvError';
    /** The status of the response; undefined without a response. */
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
/** Parses the URL of a service. Throws a UserError if it is not an https URL, or an http URL on loopback. */
function osvRoot(text) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use an https URL`);
    }
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('osv-url contains a user name or password; remove it');
    if (url.protocol === 'http:' && !(0,_net_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U)(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use https, because plain http is allowed on loopback only`);
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
class OsvClient {
    #root;
    #options;
    #limits;
    #failures = 0;
    constructor(options) {
        this.#root = osvRoot(options.url);
        this.#options = options;
        this.#limits = { ...LIMITS, ...options.limits };
    }
    /** POST /v1/querybatch with at most 1,000 queries. Returns the unchecked response. Throws an OsvError. */
    async queryBatch(queries) {
        return this.#request('POST', 'v1/querybatch', JSON.stringify({ queries }));
    }
    /** GET /v1/vulns/{id}. Returns the unchecked response. Throws an OsvError. */
    async vulnerability(id) {
        return this.#request('GET', `v1/vulns/${encodeURIComponent(id)}`);
    }
    /** Sends no request after too many consecutive failures. */
    async #request(method, path, body) {
        const { retries, failures } = this.#limits;
        if (this.#failures >= failures)
            throw new OsvError(`skipped after ${failures} failures in a row`);
        const { firstDelay, longestDelay } = this.#limits;
        const policy = { tries: retries + 1, firstDelay, maxDelay: longestDelay, maxRetryAfter: longestDelay };
        let refused;
        const refuse = (wait) => {
            refused = wait;
        };
        try {
            const { value } = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L5)(() => this.#send(method, path, body), policy, this.#options, (outcome) => 'error' in outcome && outcome.error instanceof Failure && outcome.error.isTransient
                ? { retryAfter: outcome.error.retryAfter, refuse }
                : undefined);
            this.#failures = 0;
            return value;
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            // A missing record or a rejected query is not a failure of the service.
            if (error.isTransient)
                this.#failures += 1;
            const message = `${method} ${path}: ${error.message}${(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedWait */ .Me)(refused)}`;
            throw new OsvError(message, error.status, { cause: error });
        }
    }
    async #send(method, path, body) {
        const { timeout, answerBytes } = this.#limits;
        const signal = AbortSignal.timeout(timeout);
        const headers = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) };
        let bytes;
        let status;
        let retryAfter;
        try {
            const url = new URL(path, this.#root).href;
            const answer = await this.#options.fetch(url, {
                method,
                headers,
                ...(body !== undefined && { body }),
                redirect: 'error',
                signal,
            });
            ({ status } = answer);
            retryAfter = answer.headers.get('retry-after');
            bytes = await bounded(answer.body, answerBytes);
        }
        catch (error) {
            if (error === signal.reason)
                throw new Failure(`no response within ${timeout / 1000} s`, true);
            if (!isFetchFailure(error))
                throw error;
            throw new Failure(causeOf(error), true);
        }
        if (status !== 200) {
            const isTransient = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransientStatus */ .Dm)(status);
            throw new Failure(`${status} ${excerpt(bytes)}`.trim(), isTransient, status, retryAfter);
        }
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes.toString('utf8'));
        if (json === undefined)
            throw new Failure(`the response is not JSON: ${excerpt(bytes)}`, true, status);
        return json;
    }
}
/** A failed attempt, and whether a retry may succeed. */
class Failure extends Error {
    isTransient;
    status;
    retryAfter;
    constructor(message, isTransient, status, retryAfter) {
        super(message);
        this.isTransient = isTransient;
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
async function bounded(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw new Failure(`the response has more than ${limit} bytes`, false);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function excerpt(bytes) {
    return bytes.subarray(0, SHOWN_ANSWER).toString('utf8').replaceAll(/\s+/g, ' ').trim();
}
/**
 * Whether an error of `fetch` is one of the connection. The error itself is a TypeError, as bugs are. Its cause is the error of
 * the connection, perhaps below an AbortError, or a plain error by `fetch` itself, such as `unexpected redirect`.
 */
function isFetchFailure(error) {
    const cause = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) ? error.cause : undefined;
    if (!(node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(cause) || cause instanceof DOMException))
        return false;
    return [cause, cause.cause].some(_net_connection_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isConnectionError */ .R) || (cause.name === 'Error' && !('code' in cause));
}
/** The message of the cause, since the error of `fetch` itself is only `fetch failed`. */
function causeOf({ message, cause }) {
    const code = 'code' in cause ? String(cause.code) : '';
    return `${cause.message || message}${code !== '' && !cause.message.includes(code) ? ` (${code})` : ''}`;
}


/***/ })

};
