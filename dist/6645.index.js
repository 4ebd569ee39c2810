export const id = 6645;
export const ids = [6645,5398];
export const modules = {

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

/***/ 66645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_COMMENT_BYTES: () => (/* binding */ MAX_COMMENT_BYTES),
/* harmony export */   putComment: () => (/* binding */ putComment)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75398);
// Writes one comment of a pull request, and updates it in later runs.


/** GitHub takes 65,536 characters. */
const MAX_COMMENT_BYTES = 65_000;
const PERMISSION = 'pull-requests: write';
/** The last comments are searched: GraphQL says which of them the token wrote, so that no other one is changed. */
const QUERY = `query($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
  }
}`;
/** Throws a GitHubError. */
async function putComment(repository, { number, marker, body }, policy) {
    const client = await _client_js__WEBPACK_IMPORTED_MODULE_0__.GitHubClient.open(repository, policy);
    const request = { attempted: `list the comments of pull request #${number}`, permission: PERMISSION };
    const found = await client.request(request, (octokit, at) => octokit.graphql(QUERY, { ...at, number }));
    const comments = commentsOf(found);
    if (comments === undefined)
        throw client.unexpected(request, 'has no list of comments', found);
    const own = comments.find((one) => one.viewerDidAuthor === true && String(one.body).startsWith(marker));
    const attempted = `${own === undefined ? 'write a comment to' : 'update the comment of'} pull request #${number}`;
    await client.request({ attempted, permission: PERMISSION }, (octokit, at) => own === undefined
        ? octokit.rest.issues.createComment({ ...at, issue_number: number, body })
        : octokit.rest.issues.updateComment({ ...at, comment_id: Number(own.databaseId), body }));
}
function commentsOf(data) {
    const at = (value, name) => ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[name] : undefined);
    const nodes = at(at(at(at(data, 'repository'), 'pullRequest'), 'comments'), 'nodes');
    return Array.isArray(nodes) ? nodes.filter(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4) : undefined;
}


/***/ }),

/***/ 71440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71830);
// Checks the URLs of services that are sent credentials: HTTPS only, except on this machine.


/** The URL without a slash at the end. Throws a UserError that names the input or variable. */
function checkServiceUrl(name, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} contains a user name or password; remove it`);
    }
    const isSecure = url?.protocol === 'https:' || (url !== undefined && url.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname));
    if (!isSecure) {
        const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is ${JSON.stringify(shown)}, expected an https:// URL`);
    }
    return text.replace(/\/+$/, '');
}


/***/ })

};
