export const id = 898;
export const ids = [898,5398];
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
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75398);
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
        const versions = [...first.versions];
        let { last, hasNext } = first;
        for (let next = 2; next <= last || hasNext;) {
            if (next > MAX_PAGES)
                throw this.#invalid(`the package has more than ${MAX_PAGES * PER_PAGE} versions`);
            // Without the number of the last page, each page says only whether there is another one.
            const count = Math.max(1, Math.min(AT_ONCE, last - next + 1));
            const pages = await Promise.all(Array.from({ length: count }, (_, offset) => this.#page(next + offset)));
            for (const page of pages)
                versions.push(...page.versions);
            ({ last, hasNext } = pages.at(-1) ?? first);
            next += count;
        }
        this.#known = new Map(versions.map((version) => [version.digest, version]));
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
        const asOrganisation = await this.#find(1);
        if (asOrganisation !== undefined)
            return asOrganisation;
        this.#accounts = 'users';
        return this.#page(1);
    }
    async #page(page) {
        const found = await this.#find(page, false);
        if (found === undefined)
            throw new TypeError('a page that is not found is an error');
        return found;
    }
    /** Undefined for a package that is not found, if it may be missing. */
    async #find(page, mayMiss = true) {
        const answer = await this.#send('list the versions', 'packages: read', (octokit) => octokit.request(`GET ${this.#path()}`, { per_page: PER_PAGE, page }).catch((error) => {
            if (mayMiss && (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 404)
                return undefined;
            throw error;
        }));
        if (answer === undefined)
            return undefined;
        const link = answer.headers.link ?? '';
        const last = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link)?.[1];
        return {
            versions: this.#versionsOf(answer.data),
            last: last === undefined ? page : Number(last),
            hasNext: /;\s*rel="next"/.test(link),
        };
    }
    /** Throws a PackagesError for anything but a list of versions: what cannot be read is not a package without versions. */
    #versionsOf(data) {
        if (!Array.isArray(data))
            throw this.#invalid(`the response is not a list but ${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__.formOf)(data)}`);
        return data.map((one) => {
            const version = versionOf(one);
            if (version === undefined)
                throw this.#invalid(`an entry of the list is not a version but ${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__.formOf)(one)}`);
            return version;
        });
    }
    #invalid(why) {
        const place = `${this.#owner}/${this.#name}`;
        return new PackagesError('github', `could not list the versions of ${place}: ${why}`, undefined);
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
function versionOf(one) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one) || typeof one.id !== 'number' || typeof one.name !== 'string')
        return undefined;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(one.name);
    const pushed = Date.parse(typeof one.updated_at === 'string' ? one.updated_at : String(one.created_at));
    if (digest === undefined || Number.isNaN(pushed))
        return undefined;
    const container = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one.metadata) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one.metadata.container) ? one.metadata.container : {};
    const tags = Array.isArray(container.tags) ? container.tags.filter((tag) => typeof tag === 'string') : [];
    return { id: one.id, digest, tags, pushed };
}


/***/ })

};
