export const id = 6645;
export const ids = [6645,6584];
export const modules = {

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   GitHubError: () => (/* binding */ GitHubError),
/* harmony export */   githubRepository: () => (/* binding */ githubRepository),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);
// Owns the client of GitHub's REST API: authentication, timeouts, retries and errors. No other file imports Octokit.



/**
 * Reads the repository from the variables of a workflow run. Throws a UserError that names `feature`, which needs it, and
 * the variable that is missing or malformed.
 */
function githubRepository(env, feature) {
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs GITHUB_REPOSITORY to be owner/repository, as it is in a workflow`);
    }
    if (token === undefined || token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs a github-token`);
    return { api: (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServiceUrl */ .J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo, token };
}
/** A failed request to the API. The message names the permission that the token may lack, and never contains the token. */
class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
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
        const request = { timeout: policy.timeout };
        return new GitHubClient(repository, getOctokit(repository.token, { baseUrl: repository.api, log: SILENT, request }), policy);
    }
    /** Sends one request, and again after a transient failure. Throws a GitHubError. */
    async request({ attempted, permission }, call) {
        const { api, owner, repo, token } = this.repository;
        try {
            return await (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retried */ .sT)(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowBug */ .zO)(error);
            const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error, [token]);
            // GraphQL answers 200 to a token that lacks a permission.
            const status = statusOf(error) ?? (/not accessible by/i.test(text) ? 403 : undefined);
            const detail = `${status ?? 'no response'}: ${text}`;
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
        if (Array.isArray(data))
            return data;
        const { attempted } = request;
        throw new GitHubError(`could not ${attempted} of ${this.place} at ${this.repository.api}: the response is not a list`);
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
/** The HTTP status of an error of Octokit; undefined if there was no response. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
function isTransient(error) {
    const status = statusOf(error);
    if (status === undefined)
        return (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .isConnectionFailure */ .$B)(error);
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
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96584);
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
    const found = await client.request({ attempted: `list the comments of pull request #${number}`, permission: PERMISSION }, (octokit, at) => octokit.graphql(QUERY, { ...at, number }));
    const own = commentsOf(found).find((one) => one.viewerDidAuthor === true && String(one.body).startsWith(marker));
    const attempted = `${own === undefined ? 'write a comment to' : 'update the comment of'} pull request #${number}`;
    await client.request({ attempted, permission: PERMISSION }, (octokit, at) => own === undefined
        ? octokit.rest.issues.createComment({ ...at, issue_number: number, body })
        : octokit.rest.issues.updateComment({ ...at, comment_id: Number(own.databaseId), body }));
}
function commentsOf(data) {
    const at = (value, name) => ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[name] : undefined);
    const nodes = at(at(at(at(data, 'repository'), 'pullRequest'), 'comments'), 'nodes');
    return Array.isArray(nodes) ? nodes.filter(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4) : [];
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
