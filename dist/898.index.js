export const id = 898;
export const ids = [898,6584];
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

/***/ 90898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubPackages: () => (/* binding */ GitHubPackages)
/* harmony export */ });
/* unused harmony export PackagesError */
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96584);
// Lists and deletes the versions of a container package with GitHub's packages API, within its rate limits.





/** A version that could not be deleted, or a list that could not be read. `denied` holds for every other version too. */
class PackagesError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'PackagesError';
    code;
    constructor(code, message, cause) {
        super(message, { cause });
        this.code = code;
    }
}
const PER_PAGE = 100;
const MAX_PAGES = 2_000;
const AT_ONCE = 8;
/**
 * GitHub's secondary limit is 900 points a minute, and a deletion takes 5 (docs.github.com, "Rate limits for the REST API").
 * A little less leaves room for other requests of the token.
 */
const DELETIONS_PER_MINUTE = 170;
const MINUTE = 60_000;
/** A longer wait is refused: what is left is deleted by another run. */
const MAX_WAIT = 20 * MINUTE;
class GitHubPackages {
    #client;
    #owner;
    #name;
    #clock;
    #slots = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(AT_ONCE);
    #started = [];
    #accounts = 'orgs';
    #pausedUntil = 0;
    #known;
    constructor(client, { owner, repo }, clock) {
        this.#client = client;
        this.#owner = owner;
        this.#name = repo;
        this.#clock = clock;
    }
    /** `repo` is the name of the package, which may have slashes. */
    static async open(at, policy, clock) {
        return new GitHubPackages(await _client_js__WEBPACK_IMPORTED_MODULE_2__.GitHubClient.open(at, policy), at, clock);
    }
    /** Every version, tagged or not. Throws a PackagesError. */
    async versions() {
        const first = await this.#firstPage();
        const pages = [first.versions];
        for (let at = 2; at <= Math.min(first.last, MAX_PAGES); at += AT_ONCE) {
            const numbers = Array.from({ length: Math.min(AT_ONCE, first.last - at + 1) }, (_, offset) => at + offset);
            pages.push(...(await Promise.all(numbers.map(async (page) => (await this.#page(page)).versions))));
        }
        this.#known = new Map(pages.flat().map((version) => [version.digest, version]));
        return [...this.#known.values()];
    }
    /** Deletes the version with this digest; `absent` if there is none. Throws a PackagesError. */
    async remove(digest) {
        if (this.#known === undefined)
            await this.versions();
        const version = this.#known?.get(digest) ?? (await this.#recent(digest));
        if (version === undefined)
            return 'absent';
        return this.#slots(() => this.#delete(version));
    }
    /** A version that was pushed after the list was read is on its first page. */
    async #recent(digest) {
        return (await this.#page(1)).versions.find((version) => version.digest === digest);
    }
    /** An account is an organisation or a user, and only the API knows which. */
    async #firstPage() {
        const asOrganisation = await this.#page(1, true);
        if (asOrganisation.found)
            return asOrganisation;
        this.#accounts = 'users';
        return this.#page(1);
    }
    async #page(page, mayMiss = false) {
        const answer = await this.#send('list the versions', 'packages: read', (octokit) => octokit.request(`GET ${this.#path()}`, { per_page: PER_PAGE, page }).catch((error) => {
            if (mayMiss && (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 404)
                return undefined;
            throw error;
        }));
        const last = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(answer?.headers.link ?? '')?.[1];
        return {
            found: answer !== undefined,
            versions: versionsOf(answer?.data),
            last: last === undefined ? page : Number(last),
        };
    }
    async #delete({ id }) {
        await this.#turn();
        return this.#send(`delete version ${id}`, 'packages: write', (octokit) => octokit.request(`DELETE ${this.#path()}/${id}`).then(() => 'deleted', (error) => {
            if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 404)
                return 'absent';
            throw error;
        }));
    }
    /** GitHub expects the slash in the name of a package encoded. */
    #path() {
        const [owner, name] = [this.#owner, this.#name].map(encodeURIComponent);
        return `/${this.#accounts}/${owner}/packages/container/${name}/versions`;
    }
    /** Waits until another deletion is within the limit. */
    async #turn() {
        for (;;) {
            const now = this.#clock.now();
            while (this.#started.length > 0 && (this.#started[0] ?? 0) <= now - MINUTE)
                this.#started.shift();
            if (this.#started.length < DELETIONS_PER_MINUTE)
                break;
            await this.#clock.sleep((this.#started[0] ?? now) + MINUTE - now);
        }
        this.#started.push(this.#clock.now());
    }
    /** Sends one request, and again after the wait that a limit asks for, which holds for all requests. */
    async #send(attempted, permission, call) {
        for (let waited = 0;;) {
            const pause = this.#pausedUntil - this.#clock.now();
            if (pause > 0)
                await this.#clock.sleep(pause);
            let failure;
            try {
                return await this.#client.request({ attempted, permission }, (octokit) => call(octokit).catch((error) => {
                    failure = error;
                    throw error;
                }));
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh))
                    throw error;
                const wait = limitWait(failure, this.#clock.now());
                if (wait === undefined)
                    throw this.#error((0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(failure) === 401 || isDenied(failure) ? 'denied' : 'github', error);
                waited += wait;
                if (waited > MAX_WAIT)
                    throw this.#error('rate-limited', error);
                if (this.#pausedUntil <= this.#clock.now()) {
                    this.#clock.note(`waiting ${Math.ceil(wait / 1000)} s for the rate limit of GitHub`);
                }
                this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + wait);
            }
        }
    }
    #error(code, error) {
        const again = code === 'rate-limited' ? '; run again later, and what is left is deleted then' : '';
        return new PackagesError(code, `${error.message}${again}`, error);
    }
}
/** Milliseconds that a limit asks for; undefined if the failure is not one of a limit. */
function limitWait(error, now) {
    const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error);
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = headersOf(error);
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1000 + 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now) + 1000;
    if (status === 429 || /secondary rate limit/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)))
        return MINUTE;
    return undefined;
}
function isDenied(error) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 403;
}
function headersOf(error) {
    const response = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(error) ? error.response : undefined;
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(response) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(response.headers) ? response.headers : {};
}
function versionsOf(data) {
    if (!Array.isArray(data))
        return [];
    return data.flatMap((one) => {
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one) || typeof one.id !== 'number' || typeof one.name !== 'string')
            return [];
        const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(one.name);
        const pushed = Date.parse(typeof one.updated_at === 'string' ? one.updated_at : String(one.created_at));
        if (digest === undefined || Number.isNaN(pushed))
            return [];
        const container = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one.metadata) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one.metadata.container) ? one.metadata.container : {};
        const tags = Array.isArray(container.tags) ? container.tags.filter((tag) => typeof tag === 'string') : [];
        return [{ id: one.id, digest, tags, pushed }];
    });
}


/***/ })

};
