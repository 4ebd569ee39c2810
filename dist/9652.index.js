export const id = 9652;
export const ids = [9652,5398,7183];
export const modules = {

/***/ 89652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_ATTESTATION_BYTES: () => (/* binding */ MAX_ATTESTATION_BYTES),
  listAttestations: () => (/* binding */ listAttestations)
});

// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/net/download.ts
var download = __webpack_require__(77183);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(75398);
;// CONCATENATED MODULE: ./src/github/snappy.ts
// Decompresses Snappy blocks, the form in which GitHub serves large attestation bundles.
// https://github.com/google/snappy/blob/main/format_description.txt
/** Throws a RangeError for a block that is damaged, or that has more than `limit` bytes when decompressed. */
function decompressSnappy(block, limit) {
    const { value: length, next } = varint(block);
    if (length > limit)
        throw new RangeError(`${length} bytes decompressed, more than the limit of ${limit}`);
    const output = Buffer.alloc(length);
    let [at, written] = [next, 0];
    const byte = () => {
        const value = block[at];
        if (value === undefined)
            throw new RangeError('the Snappy block is truncated');
        at += 1;
        return value;
    };
    const number = (bytes) => {
        let value = 0;
        for (let index = 0; index < bytes; index += 1)
            value += byte() * 2 ** (8 * index);
        return value;
    };
    while (at < block.byteLength) {
        const tag = byte();
        if ((tag & 3) === 0) {
            // A literal: its length is in the tag, or in the one to four bytes after it.
            const short = tag >> 2;
            const size = (short < 60 ? short : number(short - 59)) + 1;
            if (at + size > block.byteLength || written + size > length)
                throw damaged();
            output.set(block.subarray(at, at + size), written);
            at += size;
            written += size;
            continue;
        }
        const [size, offset] = (tag & 3) === 1
            ? [((tag >> 2) & 7) + 4, (tag >> 5) * 256 + byte()]
            : [(tag >> 2) + 1, number((tag & 3) === 2 ? 2 : 4)];
        if (offset === 0 || offset > written || written + size > length)
            throw damaged();
        // A copy may overlap what it writes.
        for (let index = 0; index < size; index += 1)
            output[written + index] = output[written - offset + index];
        written += size;
    }
    if (written !== length)
        throw damaged();
    return output;
}
function varint(block) {
    let value = 0;
    for (let index = 0; index < 5; index += 1) {
        const byte = block[index] ?? 0x80;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return { value, next: index + 1 };
    }
    throw damaged();
}
function damaged() {
    return new RangeError('the Snappy block is damaged');
}

;// CONCATENATED MODULE: ./src/github/attestation-list.ts
// Lists the attestations that GitHub's API has for a digest, in a repository or for an owner, as bundles.




/** Larger bundles are rejected by every reader. */
const MAX_ATTESTATION_BYTES = 32 * 1024 * 1024;
/** All bundles for one digest; they are held in memory. */
const MAX_TOTAL_BYTES = 4 * MAX_ATTESTATION_BYTES;
const PER_PAGE = 100;
const MAX_PAGES = 20;
const PERMISSION = 'attestations: read';
/**
 * The bundles for `subject`; none if the API has none, or does not know the repository or owner. Bundles that the API keeps
 * elsewhere are downloaded and decompressed. What the API does not answer is a problem: it is never an empty list.
 */
async function listAttestations(client, subject, downloads) {
    const attempted = `list the attestations of ${subject}`;
    const fail = (why, remedy) => new github_client.GitHubError(`could not ${attempted} of ${client.place}: ${why}; ${remedy}`, { remedy });
    const bundles = [];
    const problems = [];
    let size = 0;
    const routes = routesOf(client);
    let [route] = routes;
    let after;
    try {
        for (let page = 0;; page += 1) {
            if (page >= MAX_PAGES)
                throw fail(`more than ${MAX_PAGES * PER_PAGE}`, 'delete old attestations');
            const { data, next, answered } = await client.request({ attempted, permission: PERMISSION }, (octokit, at) => pageOf(octokit, page === 0 ? routes : [route], { ...at, subject, after }));
            if (!(0,fields/* isRecord */.u4)(data) || !Array.isArray(data.attestations)) {
                throw client.unexpected({ attempted }, 'has no list of attestations', data);
            }
            for (const one of data.attestations) {
                const bundle = await bundleOf(one, downloads);
                if (typeof bundle === 'string') {
                    problems.push(fail(bundle, 'run the job again when the API responds'));
                    continue;
                }
                size += bundle.byteLength;
                if (size > MAX_TOTAL_BYTES)
                    throw fail(`more than ${MAX_TOTAL_BYTES} bytes`, 'delete old attestations');
                bundles.push(bundle);
            }
            if (next === undefined)
                return { bundles, problems };
            if (next === '')
                throw fail('the link to the next page has no cursor', 'run the job again when the API responds');
            [route, after] = [answered, next];
        }
    }
    catch (error) {
        if (!(error instanceof github_client.GitHubError))
            throw error;
        return { bundles, problems: [...problems, error] };
    }
}
/** The routes to ask, one after the other until one is found. An owner is an organization or a user. */
function routesOf({ repository }) {
    if (repository.repo !== '')
        return ['GET /repos/{owner}/{repo}/attestations/{subject}'];
    return ['GET /orgs/{owner}/attestations/{subject}', 'GET /users/{owner}/attestations/{subject}'];
}
async function pageOf(octokit, [route, ...others], query) {
    const { after, ...at } = query;
    try {
        const { data, headers } = await octokit.request(route, {
            ...at,
            per_page: PER_PAGE,
            ...(after !== undefined && { after }),
        });
        const link = /<([^>]+)>;\s*rel="?next"?/.exec(headers.link ?? '')?.[1];
        const next = link === undefined ? undefined : (URL.parse(link)?.searchParams.get('after') ?? '');
        return { data, next, answered: route };
    }
    catch (error) {
        if ((0,github_client.statusOf)(error) !== 404)
            throw error;
        const [other, ...rest] = others;
        return other === undefined
            ? { data: { attestations: [] }, next: undefined, answered: route }
            : pageOf(octokit, [other, ...rest], query);
    }
}
/** Why there is no bundle, if it is a text. */
async function bundleOf(attestation, downloads) {
    const { bundle, bundle_url: url } = (0,fields/* isRecord */.u4)(attestation) ? attestation : {};
    if ((0,fields/* isRecord */.u4)(bundle))
        return Buffer.from(JSON.stringify(bundle));
    if (typeof url !== 'string' || url === '')
        return 'an attestation has neither bundle nor bundle_url';
    try {
        return decompressSnappy(await downloads.get(url), MAX_ATTESTATION_BYTES);
    }
    catch (error) {
        if (error instanceof download.DownloadError || error instanceof RangeError)
            return error.message;
        throw error;
    }
}


/***/ }),

/***/ 75398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubClient: () => (/* binding */ GitHubClient),
  GitHubError: () => (/* binding */ GitHubError),
  formOf: () => (/* binding */ formOf),
  githubRepository: () => (/* binding */ githubRepository),
  statusOf: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/github/checked-fetch.ts
// Reads responses of the API whole, within a limit, and rejects those that are not objects or lists in JSON. Octokit gives the text of such a response as
// its data, and an empty text for one that is cut off.

/** A page of 100 attestations has the most. */
const MAX_RESPONSE_BYTES = 128 * 1024 * 1024;
/** The abort ends a connection that the time limit of an attempt has given up. */
const ABORT_AFTER = 1_000;
/** The response is not what the API sends. Another attempt may succeed. */
class InvalidResponse extends Error {
    name = 'InvalidResponse';
}
/** Rejects with an InvalidResponse, and with the errors of `fetch`. `timeout`: milliseconds that an attempt may take. */
function checkedFetch(fetch, timeout) {
    return async (url, request) => {
        const signal = request.signal ?? AbortSignal.timeout(timeout + ABORT_AFTER);
        const { status, url: at, headers, body } = await fetch(url, { ...request, signal });
        const bytes = await bounded(body);
        const isBodiless = status === 204 || status === 205 || status === 304 || request.method === 'HEAD';
        if (status < 300 && !isBodiless && !isRaw(request) && !isJsonObject(bytes)) {
            const type = headers.get('content-type') ?? 'no content type';
            throw new InvalidResponse(`the response is not an object in JSON but ${bytes.byteLength} bytes of ${type}`);
        }
        const text = async () => new TextDecoder().decode(bytes);
        const arrayBuffer = async () => new Uint8Array(bytes).buffer;
        return { status, url: at, headers, body: null, text, arrayBuffer };
    };
}
/** Whether a file is requested as it is. */
function isRaw({ headers = {} }) {
    return headers.accept?.includes('raw') ?? false;
}
function isJsonObject(bytes) {
    const value = (0,parse/* parseJson */.q)(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null;
}
async function bounded(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > MAX_RESPONSE_BYTES)
            throw new InvalidResponse(`the response has more than ${MAX_RESPONSE_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/github/client.ts
// Owns the client of GitHub's REST API: authentication, timeouts, retries and errors. No other file imports Octokit.





/**
 * Reads the repository from the variables of a workflow run. Throws a UserError that names `feature`, which needs it, and
 * the variable that is missing or malformed.
 */
function githubRepository(env, feature) {
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new errors/* UserError */.yo(`${feature} needs GITHUB_REPOSITORY to be owner/repository, as it is in a workflow`);
    }
    if (token === undefined || token === '')
        throw new errors/* UserError */.yo(`${feature} needs a github-token`);
    return { api: (0,service_url/* checkServiceUrl */.J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo, token };
}
/** A failed request to the API. The message names the permission that the token may lack, and never contains the token. */
class GitHubError extends errors/* ExpectedError */.Dh {
    name = 'GitHubError';
    code = 'github';
    /** The HTTP status; undefined if there was no response. */
    status;
    constructor(message, { status, remedy } = {}) {
        super(message, remedy === undefined ? {} : { remedy });
        this.status = status;
    }
}
class GitHubClient {
    repository;
    #octokit;
    #policy;
    constructor(repository, octokit, policy) {
        this.repository = repository;
        this.#octokit = octokit;
        this.#policy = policy;
    }
    /** For messages: `OWNER/REPOSITORY`, or `OWNER` without a repository. */
    get place() {
        const { owner, repo } = this.repository;
        return repo === '' ? owner : `${owner}/${repo}`;
    }
    static async open(repository, policy) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(4794)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const options = { baseUrl: repository.api, log: SILENT };
        // The toolkit's own fetch uses the proxy of the runner; options for requests would replace it.
        const { fetch } = getOctokit(repository.token, options).request.endpoint.DEFAULTS.request;
        const request = { fetch: checkedFetch(fetch, policy.timeout) };
        return new GitHubClient(repository, getOctokit(repository.token, { ...options, request }), policy);
    }
    /** Sends one request, and again after a transient failure. Throws a GitHubError. */
    async request({ attempted, permission }, call) {
        const { api, owner, repo, token } = this.repository;
        try {
            return await (0,service_calls/* retried */.sT)(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
        }
        catch (error) {
            (0,errors/* rethrowBug */.zO)(error);
            const text = (0,errors/* errorDetail */.m2)(error, [token]);
            // GraphQL answers 200 to a token that lacks a permission.
            const status = answeredStatus(error) ?? (/not accessible by/i.test(text) ? 403 : undefined);
            const detail = error.cause instanceof InvalidResponse ? text : `${status ?? 'no response'}: ${text}`;
            const remedy = remedyOf(status, permission);
            throw new GitHubError(`could not ${attempted} of ${this.place} at ${api}: ${detail}; ${remedy}`, {
                status,
                remedy,
            });
        }
    }
    /** Sends one request whose response is a list. Throws a GitHubError also if it is not. */
    async page(request, call) {
        const { data } = await this.request(request, call);
        // The types describe GitHub's API; another server may send something else.
        if (!Array.isArray(data))
            throw this.unexpected(request, 'is not a list', data);
        for (const one of data)
            if (!(0,fields/* isRecord */.u4)(one))
                throw this.unexpected(request, 'has an entry that is not an object', one);
        return data;
    }
    /** The error for a response of another form than GitHub's, which must not be taken for an empty one. */
    unexpected({ attempted }, how, data) {
        return new GitHubError(`could not ${attempted} of ${this.place} at ${this.repository.api}: the response ${how} but ${formOf(data)}`);
    }
    /** Reads every page of a list. Throws a GitHubError also if there are more than MAX_PAGES of them. */
    async list(request, call) {
        const all = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const found = await this.page(request, (octokit, at) => call(octokit, { ...at, page, per_page: PAGE_SIZE }));
            all.push(...found);
            if (found.length < PAGE_SIZE)
                return all;
        }
        const most = MAX_PAGES * PAGE_SIZE;
        throw new GitHubError(`could not ${request.attempted} of ${this.place}: the list has more than ${most} entries`);
    }
}
/** Entries of a page of a list; the most that the API allows. */
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
/** What a foreign value is, for a message. Its content may be a secret. */
function formOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length} entries`;
    if (!(0,fields/* isRecord */.u4)(value))
        return `a ${typeof value}`;
    const names = Object.keys(value).slice(0, 8);
    return names.length === 0 ? 'an empty object' : `an object with ${(0,errors/* errorDetail */.m2)(names.join(', ')).slice(0, 200)}`;
}
/** The HTTP status of an error of Octokit; undefined if there was no response. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** The same without the status 500 that Octokit gives to errors of the connection. */
function answeredStatus(error) {
    return 'response' in error && error.response !== undefined ? statusOf(error) : undefined;
}
function isTransient(error) {
    const status = statusOf(error);
    if (status === undefined)
        return (0,service_calls/* isConnectionFailure */.$B)(error);
    return status === 408 || status === 429 || status >= 500;
}
function remedyOf(status, permission) {
    if (status === 401)
        return 'github-token is not valid for this API; pass a valid one';
    if (status === 403 || status === 404) {
        return `give the job the permission ${permission}, or pass a token that has it as github-token`;
    }
    return 'run the job again when the API responds';
}
/** Octokit writes to the console by default, where the runner reads commands. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };


/***/ }),

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
