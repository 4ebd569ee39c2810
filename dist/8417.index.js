export const id = 8417;
export const ids = [8417,5398,4426,1592];
export const modules = {

/***/ 34869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
// Finds the content that the name of a configuration leads to: a file, an artifact in a registry, a file on GitHub.



const GITHUB = /^github:([\w.-]+)\/([\w.-]+)\/([^@\s]+)@([^@\s]+)$/;
/** A branch, tag or commit: no query and no path that leads elsewhere. */
const REF = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
/** Resolves a name from the source that has it. A tag is resolved to its digest. Throws a UserError. */
async function resolveConfig(name, parent, context) {
    if (name.startsWith('oci://')) {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name.slice('oci://'.length));
        if (reference.scheme !== 'registry')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(name)} is not a registry reference`);
        if (reference.digest === undefined) {
            const { tag = 'latest', ...repository } = reference;
            const { digest } = await context.stores.open(reference).resolve(tag);
            return { type: 'oci', reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)({ ...repository, digest }) };
        }
    }
    const [, owner, repository, path = '', ref = ''] = GITHUB.exec(name) ?? [];
    if (owner !== undefined && repository !== undefined && !path.split('/').includes('..') && REF.test(ref)) {
        return { type: 'github', owner, repository, path, commit: ref };
    }
    const resolved = (0,_policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSource */ .e)(name, parent);
    if ('refused' in resolved)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(resolved.refused.replaceAll('the policy', 'the configuration'));
    return resolved;
}


/***/ }),

/***/ 14672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  z: () => (/* binding */ settingsFor)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/policy/schema/problem.ts
var problem = __webpack_require__(52695);
// EXTERNAL MODULE: ./src/policy/schema/source.ts
var schema_source = __webpack_require__(26747);
// EXTERNAL MODULE: ./src/commands/policy-reader.ts
var policy_reader = __webpack_require__(91592);
// EXTERNAL MODULE: ./src/policy/schema/read.ts
var schema_read = __webpack_require__(80226);
// EXTERNAL MODULE: ./src/policy/schema/yaml.ts
var yaml = __webpack_require__(92105);
;// CONCATENATED MODULE: ./src/commands/config/config-file.ts
// Reads one configuration file into texts of inputs, as a flag would have them. Every mistake has its line and column.




/** The keys of a configuration file besides the sections, each with a sentence for the docs and the JSON Schema. */
const CONFIG_KEYS = {
    version: 'Version of the format: 1',
    extends: 'Configuration whose settings apply where this one has none: `oci://REGISTRY/REPOSITORY:TAG` or `@sha256:…`, `github:OWNER/REPOSITORY/PATH@REF`, or a path next to this file',
};
/** Undefined if it cannot be read at all. */
function readConfigFile(bytes, file, sections, problems) {
    const root = (0,yaml/* parseYaml */.h)(bytes, file, problems);
    const map = root && (0,schema_read/* asMap */.$H)(root, 'the configuration', problems);
    if (map === undefined)
        return undefined;
    const fields = (0,schema_read/* readFields */.qU)(map, [...Object.keys(CONFIG_KEYS), ...sections.keys()], 'the configuration', problems);
    if (!fields.has('version'))
        problems.error(map.at, 'the configuration has no "version"; add `version: 1`');
    else
        fields.read('version', (0,schema_read/* readNumber */.kz)({ min: 1, max: 1, whole: true }));
    const name = fields.read('extends', schema_read/* readText */.yR);
    const read = [...sections].flatMap(([section, inputs]) => {
        const node = fields.node(section);
        return node === undefined ? [] : [[section, readSection(node, section, inputs, problems)]];
    });
    return {
        ...(name !== undefined && { extends: { name, at: fields.at('extends') } }),
        sections: new Map(read),
    };
}
function readSection(node, section, inputs, problems) {
    const what = (0,problem/* quote */.hD)(section);
    const map = (0,schema_read/* asMap */.$H)(node, what, problems);
    if (map === undefined)
        return new Map();
    const fields = (0,schema_read/* readFields */.qU)(map, Object.keys(inputs), what, problems);
    const texts = Object.entries(inputs).flatMap(([name, input]) => {
        const value = fields.node(name);
        const text = value && readValue(value, `${(0,problem/* quote */.hD)(name)} of ${what}`, input, problems);
        return text === undefined ? [] : [[name, text]];
    });
    return new Map(texts);
}
/** The text that a flag would have; the parser of the input checks it. */
function readValue(node, what, input, problems) {
    const items = node.type === 'list' ? node.items : [node];
    if (node.type === 'list' && !input.repeatable) {
        return problems.error(node.at, `${what} must be a single value, not a list`);
    }
    const texts = [];
    for (const item of items) {
        if (item.type !== 'scalar' || item.value === null || item.value === '') {
            return problems.error(item.at, `${what} must be a text, a number, true or false, not ${(0,schema_read/* describe */.q0)(item)}`);
        }
        texts.push(String(item.value));
    }
    const text = texts.join('\n').trim();
    if (text === '')
        return problems.error(node.at, `${what} has no value; remove it or add one`);
    try {
        input.parse(text);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return problems.error(node.at, `${what}: ${error.message}`);
    }
    return text;
}

// EXTERNAL MODULE: ./src/commands/config/config-source.ts
var config_source = __webpack_require__(34869);
;// CONCATENATED MODULE: ./src/commands/config/load-config.ts
// Loads a configuration with everything that it extends.







/** The first file, and what it extends: more than these are a mistake. */
const MAX_FILES = 5;
/** `first` is the content of `source`. Rejects with a StoreError or GitHubError if a service does not respond. */
async function loadConfig(source, first, sections, context) {
    const problems = new problem/* Problems */.Zw('configuration');
    const files = [];
    const names = [];
    const seen = new Set();
    for (let next = { source, bytes: first }; next;) {
        const name = (0,schema_source/* sourceName */.V)(next.source);
        seen.add(name);
        names.push(`${name} (${(0,digest/* digestOf */.ol)(next.bytes)})`);
        const file = readConfigFile(next.bytes, name, sections, problems);
        if (file === undefined)
            break;
        files.push(file);
        next = await extended(file, next.source);
    }
    return { files, names, problems };
    async function extended({ extends: base }, parent) {
        if (base === undefined)
            return undefined;
        try {
            const target = await (0,config_source/* resolveConfig */.p)(base.name, parent, context);
            if (seen.has((0,schema_source/* sourceName */.V)(target)))
                return problems.error(base.at, `${(0,problem/* quote */.hD)(base.name)} extends itself; remove the cycle`);
            if (seen.size >= MAX_FILES)
                return problems.error(base.at, `more than ${MAX_FILES} configurations extend each other`);
            return { source: target, bytes: await (0,policy_reader.readSource)(target, context, 'a configuration') };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return problems.error(base.at, `could not extend ${(0,problem/* quote */.hD)(base.name)}: ${error.message}`);
        }
    }
}
/** The texts for one command: its own section before the shared one, within each file; the most specific file first. */
function settingsFor(command, shared, files) {
    const settings = new Map();
    for (const { sections } of files) {
        for (const section of [command, shared]) {
            for (const [input, text] of sections.get(section) ?? [])
                if (!settings.has(input))
                    settings.set(input, text);
        }
    }
    return settings;
}


/***/ }),

/***/ 73284:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sectionsOf),
/* harmony export */   S: () => (/* binding */ SHARED)
/* harmony export */ });
/** The section for every command that has the input. */
const SHARED = 'defaults';
/** The sections of a table of commands: one for each command with the input `config`, after the shared one. */
function sectionsOf(commands) {
    const own = commands
        .filter(({ inputs }) => inputs.config !== undefined)
        .map((command) => [command.name, settable(command)]);
    const shared = {};
    for (const [, inputs] of own)
        for (const [name, input] of Object.entries(inputs))
            shared[name] ??= input;
    return new Map([[SHARED, shared], ...own]);
}
/** Secrets belong in no file, and what one call is about is part of the call: its images, and whether anything is written. */
function settable({ inputs, positionals = [] }) {
    const arguments_ = new Set(positionals.map(({ input }) => input));
    const rows = Object.entries(inputs).filter(([name, { secrets, perCall }]) => secrets === undefined && !perCall && !arguments_.has(name));
    return Object.fromEntries(rows);
}


/***/ }),

/***/ 91592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PolicyUnavailableError: () => (/* binding */ PolicyUnavailableError),
/* harmony export */   policyReader: () => (/* binding */ policyReader),
/* harmony export */   readSource: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75398);
/* harmony import */ var _github_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33113);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71440);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47592);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28630);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62148);
/* harmony import */ var _policy_conditions_condition_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54426);
/* harmony import */ var _policy_schema_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26747);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(40337);
/* harmony import */ var _signing_read_problem_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(16349);
/* harmony import */ var _signing_verify_referrer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71232);
// Reads what a policy is made of: files of this machine, artifacts of a registry, files of a repository on GitHub.















/** A registry or GitHub did not respond, so nothing is known about a policy. */
class PolicyUnavailableError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpectedError */ .Dh {
    name = 'PolicyUnavailableError';
    code = 'policy-unavailable';
    exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.undecided;
}
/** More than any part of a policy may have; the loader has a limit of its own for each part. */
const MAX_BYTES = 2 * 1024 * 1024;
function policyReader(context) {
    return {
        read: (source) => readPolicy(source, context),
        keyHint: (pem, what) => (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_12__.readPublicKey)(pem, what).hint,
        checkExpression: _policy_conditions_condition_js__WEBPACK_IMPORTED_MODULE_10__.checkExpression,
    };
}
/** A service that does not respond is not a mistake in the policy. */
async function readPolicy(source, context) {
    try {
        return await readSource(source, context, 'a policy');
    }
    catch (error) {
        const isUnavailable = error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_3__.GitHubError || (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StoreError */ .A && (0,_signing_read_problem_js__WEBPACK_IMPORTED_MODULE_13__/* .problemOf */ .Zw)(error).undecided);
        if (!isUnavailable)
            throw error;
        throw new PolicyUnavailableError(`could not read the policy ${(0,_policy_schema_source_js__WEBPACK_IMPORTED_MODULE_11__/* .sourceName */ .V)(source)}: ${error.message}`, {
            cause: error,
        });
    }
}
/** The content of a source; `noun` names it in errors. Throws a UserError if it does not exist. */
async function readSource(source, context, noun) {
    switch (source.type) {
        case 'file':
            return readFileBounded(source.path, context.cwd);
        case 'oci':
            return readArtifact(source.reference, context, noun);
        case 'github':
            return readFromGitHub(source, context, noun);
    }
}
async function readFileBounded(path, cwd) {
    const chunks = [];
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { end: MAX_BYTES }))
            chunks.push(chunk);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
    return Buffer.concat(chunks);
}
/** The only layer of the artifact. */
async function readArtifact(text, { stores }, noun) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .parseReference */ .F2)(text);
    const store = stores.open(reference);
    const refused = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${text} is not the artifact of ${noun}: ${why}`);
    try {
        const { layers } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(await store.manifest(reference.digest ?? ''), store.location);
        const [layer] = layers;
        if (layer === undefined || layers.length > 1)
            throw refused(`it has ${layers.length} layers, expected one`);
        if (layer.size > MAX_BYTES)
            throw refused(`it has ${layer.size} bytes, more than the limit of ${MAX_BYTES}`);
        return await (0,_signing_verify_referrer_js__WEBPACK_IMPORTED_MODULE_14__/* .readBlob */ .gm)(store, layer);
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_8__/* .StoreError */ .A && error.code === 'not-found')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(error.message, { cause: error });
        throw error;
    }
}
function readFromGitHub({ owner, repository, path, commit }, { env }, noun) {
    const { GITHUB_API_URL: api, GITHUB_TOKEN: token = '' } = env;
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${noun} from GitHub needs a github-token`);
    const at = {
        api: (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_6__/* .checkServiceUrl */ .J)('GITHUB_API_URL', api || 'https://api.github.com'),
        owner,
        repo: repository,
        token,
    };
    return (0,_github_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .readRepositoryFile */ .t)(at, path, commit, _net_service_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICE_POLICY */ .pZ);
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

/***/ 33113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readRepositoryFile),
/* harmony export */   w: () => (/* binding */ findRepositoryFile)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75398);
// Reads a file of a repository at a commit.



/** Throws a UserError if the repository has no such file at the commit, and a GitHubError for everything else. */
async function readRepositoryFile(repository, path, commit, policy) {
    const bytes = await readFile(await _client_js__WEBPACK_IMPORTED_MODULE_2__.GitHubClient.open(repository, policy), path, commit);
    if (bytes !== undefined)
        return bytes;
    const { owner, repo } = repository;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${owner}/${repo} has no file ${JSON.stringify(path)} at ${commit}, or the token may not read it`);
}
/**
 * The same, undefined if there is no such file. GitHub answers alike if the token may not read the repository: then a GitHubError
 * is thrown, so that a missing permission is never taken for a missing file.
 */
async function findRepositoryFile(repository, path, commit, policy) {
    const client = await _client_js__WEBPACK_IMPORTED_MODULE_2__.GitHubClient.open(repository, policy);
    const bytes = await readFile(client, path, commit);
    if (bytes !== undefined)
        return bytes;
    await client.request({ attempted: `read commit ${commit}`, permission: 'contents: read' }, (octokit, at) => octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...at, commit_sha: commit }));
    return undefined;
}
async function readFile(client, path, commit) {
    const data = await client.request({ attempted: `read ${path}`, permission: 'contents: read' }, (octokit, at) => octokit
        .request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...at,
        path,
        ref: commit,
        mediaType: { format: 'raw' },
    })
        .then((response) => response.data, (error) => {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 404)
            return undefined;
        throw error;
    }));
    if (data === undefined)
        return undefined;
    if (typeof data === 'string')
        return Buffer.from(data);
    // Octokit's form of a response without a character set.
    if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isAnyArrayBuffer(data))
        return Buffer.from(data);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${client.place} has no file at ${JSON.stringify(path)} but a directory; name a file`);
}


/***/ }),

/***/ 72584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isConnectionFailure),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY),
/* harmony export */   sT: () => (/* binding */ retried)
/* harmony export */ });
/* unused harmony export AttemptTimeout */
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82536);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53737);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37893);
// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.



const SERVICE_POLICY = { retries: 3, firstDelay: 500, timeout: 10_000 };
/** An attempt took longer than its policy allows. */
class AttemptTimeout extends Error {
    name = 'AttemptTimeout';
}
/** A lost connection or a response that takes too long: another attempt may succeed. */
function isConnectionFailure(error) {
    return error instanceof AttemptTimeout || (0,_connection_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isConnectionError */ .R)(error);
}
/** Runs `attempt` until it does not reject, or rejects with an error that `again` does not name. */
async function retried(attempt, { retries, firstDelay, timeout }, again = isConnectionFailure) {
    const maxDelay = 10 * firstDelay;
    const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
    const { value } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(() => bounded(attempt(), timeout), policy, { sleep: _pause_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v, random: () => 1 }, (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined));
    return value;
}
async function bounded(work, milliseconds) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.reject(new AttemptTimeout(`no response within ${milliseconds} ms`)), milliseconds);
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
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


/***/ }),

/***/ 49800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
const NO_TRAFFIC = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };


/***/ }),

/***/ 54426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCondition: () => (/* binding */ checkCondition),
  checkExpression: () => (/* binding */ checkExpression)
});

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/policy/conditions/facts.ts
// Owns the variables of conditions, and converts facts to CEL values within bounds.

/** The variables for kinds. The variable of a kind without evidence is null. */
const KIND_VARIABLES = Object.keys(kinds/* KINDS */.GW).map((kind) => kind.replaceAll('-', '_'));
const OTHER_VARIABLES = ['image', 'platform', 'digest', 'signers'];
const NOW = 'now';
const MAX_VALUES = 500_000;
const MAX_DEPTH = 64;
const MAX_TEXT = 64 * 1024;
/** The facts exceed a bound. */
class FactsTooLarge extends RangeError {
    name = 'FactsTooLarge';
}
/** The value of every variable. Throws FactsTooLarge. */
function celFacts(facts) {
    let count = 0;
    const convert = (value, depth) => {
        count += 1;
        if (count > MAX_VALUES)
            throw new FactsTooLarge(`the evidence has more than ${MAX_VALUES} values`);
        if (depth > MAX_DEPTH)
            throw new FactsTooLarge(`the evidence is nested deeper than ${MAX_DEPTH} levels`);
        if (typeof value === 'number')
            return Number.isSafeInteger(value) ? BigInt(value) : value;
        if (typeof value === 'string') {
            if (value.length <= MAX_TEXT)
                return value;
            throw new FactsTooLarge(`a text in the evidence has more than ${MAX_TEXT} characters`);
        }
        if (typeof value === 'boolean' || value === null || value === undefined)
            return value ?? null;
        if (Array.isArray(value))
            return Array.from(value, (item) => convert(item, depth + 1));
        if (typeof value !== 'object')
            throw new TypeError(`a fact is a ${typeof value}`);
        const entries = Object.entries(value).filter(([, one]) => one !== undefined);
        // With a prototype, because the library converts objects to text. It reads own properties only.
        return Object.fromEntries(entries.map(([name, one]) => [name, convert(one, depth + 1)]));
    };
    const values = Object.create(null);
    for (const name of [...OTHER_VARIABLES, ...KIND_VARIABLES])
        values[name] = convert(facts[name] ?? null, 0);
    const { now } = facts;
    if (typeof now === 'string')
        values[NOW] = new Date(now);
    return values;
}

;// CONCATENATED MODULE: ./src/policy/conditions/work.ts
/** The macros that evaluate their last arguments once for each item. */
const LOOPS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
/** Steps of a call: a regular expression or a search in a string costs more than a comparison. */
const COSTS = {
    matches: 100,
    linearMatches: 100,
    contains: 10,
    split: 100,
    join: 100,
    replace: 100,
};
/** An upper bound on the number of steps of an evaluation. */
function workOf(ast, facts) {
    const longest = longestOf(facts, uses(ast, 'split')) * (1 + countOf(ast, '+')) ** 2;
    const lengthOf = (node) => {
        switch (node.op) {
            case 'list':
                return node.args.length;
            case 'map':
                return node.args.length;
            case '+':
                return lengthOf(node.args[0]) + lengthOf(node.args[1]);
            case '?:':
                return Math.max(lengthOf(node.args[1]), lengthOf(node.args[2]));
            case 'rcall':
                return LOOPS.has(node.args[0]) ? lengthOf(node.args[1]) : longest;
            default: {
                const value = lookUp(node, facts);
                if (value === undefined)
                    return longest;
                return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
            }
        }
    };
    const cost = (node) => {
        if (node.op === 'rcall') {
            const [name, receiver, args] = node.args;
            const inner = args.reduce((sum, one) => sum + cost(one), COSTS[name] ?? 1);
            return cost(receiver) + (LOOPS.has(name) ? 1 + inner * lengthOf(receiver) : inner);
        }
        if (node.op === 'in')
            return 1 + cost(node.args[0]) + cost(node.args[1]) + lengthOf(node.args[1]);
        return childrenOf(node).reduce((sum, one) => sum + cost(one), 1);
    };
    return cost(ast);
}
/** The operands of a node. */
function childrenOf(node) {
    switch (node.op) {
        case 'value':
        case 'id':
            return [];
        case '.':
        case '.?':
            return [node.args[0]];
        case 'call':
            return node.args[1];
        case 'rcall':
            return [node.args[1], ...node.args[2]];
        case 'map':
            return node.args.flat();
        case '!_':
        case '-_':
            return [node.args];
        default:
            return node.args;
    }
}
/** The value of a path of names from a variable, such as `sbom.components`; undefined if it is anything else. */
function lookUp(node, facts) {
    if (node.op === 'id')
        return Object.hasOwn(facts, node.args) ? facts[node.args] : undefined;
    if (node.op !== '.')
        return undefined;
    const parent = lookUp(node.args[0], facts);
    if (typeof parent !== 'object' || parent === null || Array.isArray(parent) || parent instanceof Date)
        return undefined;
    const [, name] = node.args;
    return Object.hasOwn(parent, name) ? parent[name] : undefined;
}
/** The length of the longest list or map and, if the expression splits strings, of the longest string. */
function longestOf(facts, splits) {
    let longest = 1;
    const stack = Object.values(facts);
    for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
        if (typeof value === 'string')
            longest = Math.max(longest, splits ? value.length : 0);
        if (typeof value !== 'object' || value === null)
            continue;
        const items = Object.values(value);
        longest = Math.max(longest, items.length);
        for (const item of items)
            stack.push(item);
    }
    return longest;
}
function countOf(node, op) {
    return childrenOf(node).reduce((sum, one) => sum + countOf(one, op), node.op === op ? 1 : 0);
}
function uses(node, method) {
    return (node.op === 'rcall' && node.args[0] === method) || childrenOf(node).some((one) => uses(one, method));
}

;// CONCATENATED MODULE: ./src/policy/conditions/condition.ts
// Evaluates the conditions of a policy: CEL expressions over facts, within bounds on size, nesting and work.




const LIMITS = { maxAstNodes: 300, maxDepth: 24, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 };
const MAX_EXPRESSION = 2_048;
const MAX_LOOPS = 3;
const MAX_PATTERN = 1_024;
/** The limit on steps, about a second of work. */
const MAX_WORK = 5_000_000;
/** Replaces the method `matches`, whose patterns take exponential time in the library. */
const LINEAR_MATCHES = 'linearMatches';
/** The reason why the expression is invalid, with the position; undefined if it is valid. */
function checkExpression(cel) {
    const parsed = parse(cel);
    return typeof parsed === 'string' ? parsed : undefined;
}
/** A condition whose expression cannot be evaluated over these facts fails with the error. */
const checkCondition = ({ cel }, facts) => {
    const parsed = parse(cel);
    if (typeof parsed === 'string')
        return { holds: false, text: `invalid CEL expression: ${parsed}` };
    const value = evaluate(parsed, facts);
    if (value === true)
        return { holds: true };
    return { holds: false, text: typeof value === 'string' ? value : 'it is false' };
};
/** The value of the expression, or the reason why it has none. */
function evaluate(parsed, facts) {
    try {
        const values = celFacts(facts);
        const work = workOf(parsed.ast, values);
        if (work > MAX_WORK) {
            return `it could take ${work} steps with this evidence, and the limit is ${MAX_WORK}; use fewer nested loops`;
        }
        const value = parsed(values);
        return typeof value === 'boolean' ? value : `its result is ${typeof value}, expected true or false`;
    }
    catch (error) {
        const text = celError(error);
        if (text === undefined)
            throw error;
        return text;
    }
}
function parse(cel) {
    if (cel.length > MAX_EXPRESSION)
        return `it has more than ${MAX_EXPRESSION} characters`;
    try {
        const parsed = ENVIRONMENT.parse(cel);
        const refused = refusedPart(parsed.ast, 0);
        if (refused !== undefined)
            return refused;
        const { valid, type, error } = parsed.check();
        if (!valid)
            return celError(error) ?? 'its types do not match';
        return type === 'bool' || type === 'dyn' ? parsed : `its result is ${type}, expected true or false`;
    }
    catch (error) {
        const text = celError(error);
        if (text === undefined)
            throw error;
        return text;
    }
}
/** Rejects variables for intermediate results and deeply nested loops, and makes `matches` linear. */
function refusedPart(node, loops) {
    let inner = loops;
    if (node.op === 'rcall') {
        const [name, receiver, args] = node.args;
        if (receiver.op === 'id' && receiver.args === 'cel')
            return 'cel.bind is not supported';
        if (name === 'matches')
            node.args[0] = LINEAR_MATCHES;
        if (['all', 'exists', 'exists_one', 'map', 'filter'].includes(name) && args.length > 1)
            inner += 1;
        if (inner > MAX_LOOPS)
            return `it has more than ${MAX_LOOPS} nested loops`;
    }
    for (const child of childrenOf(node)) {
        const refused = refusedPart(child, inner);
        if (refused !== undefined)
            return refused;
    }
    return undefined;
}
/** The message of an error that an expression can cause: a CEL error, a pattern that is not RE2, or a result too large. */
function celError(error) {
    if (error instanceof lib/* ParseError */.mB || error instanceof lib/* EvaluationError */.ZN || error instanceof lib/* TypeError */.hg) {
        const column = error.range === undefined ? '' : ` (at character ${error.range.start + 1})`;
        return `${oneLine(error.summary)}${column}`;
    }
    if (error instanceof build.RE2JSException)
        return `invalid RE2 pattern: ${oneLine(error.message)}`;
    if (error instanceof FactsTooLarge)
        return error.message;
    return error instanceof RangeError ? `a result is too large: ${oneLine(error.message)}` : undefined;
}
const MAX_MESSAGE = 200;
function oneLine(text) {
    const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
    return line.length > MAX_MESSAGE ? `${line.slice(0, MAX_MESSAGE - 1)}…` : line;
}
function linearMatches(text, pattern) {
    if (pattern.length > MAX_PATTERN)
        throw new lib/* EvaluationError */.ZN(`a pattern has more than ${MAX_PATTERN} characters`);
    return build.RE2JS.compile(pattern).test(text);
}
function environment() {
    const made = new lib/* Environment */.OH({ homogeneousAggregateLiterals: false, limits: LIMITS });
    for (const name of [...OTHER_VARIABLES, ...KIND_VARIABLES])
        made.registerVariable(name, 'dyn');
    return made
        .registerVariable(NOW, 'google.protobuf.Timestamp')
        .registerFunction(`string.${LINEAR_MATCHES}(string): bool`, linearMatches);
}
const ENVIRONMENT = environment();


/***/ }),

/***/ 52695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pn: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the problems of a policy: what is wrong at which line and column, and the error that lists all of them.

/** Further problems are only counted, because a file that is not a policy has one on every line. */
const MAX_PROBLEMS = 100;
/** Collects the problems of one or more files. */
class Problems {
    /** What the files are, for messages. */
    noun;
    list = [];
    /** The number of problems that are not kept. */
    omitted = 0;
    #errors = 0;
    constructor(noun = 'policy') {
        this.noun = noun;
    }
    error(at, text) {
        this.#errors += 1;
        this.#add({ severity: 'error', at, text });
    }
    warn(at, text) {
        this.#add({ severity: 'warning', at, text });
    }
    get hasErrors() {
        return this.#errors > 0;
    }
    #add(problem) {
        if (this.list.length < MAX_PROBLEMS)
            this.list.splice(this.#placeOf(problem.at), 0, problem);
        else
            this.omitted += 1;
    }
    /** Sorts the problems of a file by line, because references are checked after everything else. */
    #placeOf({ file, line, column }) {
        const later = this.list.findIndex(({ at }) => at.file === file && (at.line > line || (at.line === line && at.column > column)));
        if (later >= 0)
            return later;
        const last = this.list.findLastIndex(({ at }) => at.file === file);
        return last < 0 ? this.list.length : last + 1;
    }
}
/** The policy cannot be used. Lists each mistake with its position. */
class PolicyError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageErrors */ .TS {
    name = 'PolicyError';
    constructor({ list, omitted }) {
        const errors = list.filter(({ severity }) => severity === 'error');
        const more = omitted > 0 ? [new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`and ${omitted} more problems`)] : [];
        super([...errors.map((problem) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problemLine(problem), { place: problem.at })), ...more]);
    }
}
/** `policy.yml:3:5: unknown key "trusts", did you mean "trust"?` */
function problemLine({ at, severity, text }) {
    return `${at.file}:${at.line}:${at.column}: ${severity === 'warning' ? 'warning: ' : ''}${text}`;
}
const MAX_QUOTED = 80;
/** Text of the file in quotation marks, on one line and bounded. */
function quote(value) {
    const text = typeof value === 'string' ? value : String(value);
    return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text);
}


/***/ }),

/***/ 80226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   mY: () => (/* binding */ readParsed),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49229);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52695);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31652);
// Reads YAML nodes into typed values. Invalid values become problems with their positions, and reading continues.





/** Describes an unexpected node for messages: `a list`, `the number 7`. */
function describe(node) {
    if (node.type !== 'scalar')
        return node.type === 'map' ? 'a mapping' : 'a list';
    if (node.value === null)
        return 'nothing';
    return typeof node.value === 'string' ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.value) : `the ${typeof node.value} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.value)}`;
}
function mismatch(node, what, expected, problems, known = []) {
    const close = node.type === 'scalar' && typeof node.value === 'string' ? (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(node.value, known) : undefined;
    const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(close)}?`;
    return problems.error(node.at, `${what} must be ${expected}, not ${describe(node)}${hint}`);
}
const readText = (node, what, problems) => {
    if (node.type === 'scalar' && typeof node.value === 'string' && node.value !== '') {
        if (node.value.length <= _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG)
            return node.value;
        return problems.error(node.at, `${what} has more than ${_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG} characters; shorten it`);
    }
    const quotes = node.type === 'scalar' && node.value !== null && node.value !== '' ? ' (in quotation marks)' : '';
    const empty = node.type === 'scalar' && node.value === '' ? ' that is not empty' : '';
    return mismatch(node, what, `a text${quotes}${empty}`, problems);
};
const readFlag = (node, what, problems) => node.type === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : mismatch(node, what, 'true or false', problems, ['true', 'false']);
function readNumber({ min, max, whole }) {
    const lower = min === undefined ? '' : max === undefined ? ` of at least ${min}` : ` from ${min} to ${max}`;
    const upper = min === undefined && max !== undefined ? ` of at most ${max}` : '';
    const expected = min !== undefined && min === max ? `${min}` : `a ${whole ? 'whole ' : ''}number${lower}${upper}`;
    return (node, what, problems) => {
        const value = node.type === 'scalar' ? node.value : undefined;
        const fits = typeof value === 'number' &&
            (!whole || Number.isInteger(value)) &&
            value >= (min ?? Number.NEGATIVE_INFINITY) &&
            value <= (max ?? Number.POSITIVE_INFINITY);
        return fits ? value : mismatch(node, what, expected, problems);
    };
}
function readChoice(values) {
    return (node, what, problems) => {
        const found = node.type === 'scalar' ? values.find((value) => value === node.value) : undefined;
        return found ?? mismatch(node, what, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(values), problems, values);
    };
}
/** A string that `parse` accepts; `form` completes "must be". */
function readParsed(parse, form) {
    return (node, what, problems) => {
        const text = node.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
        const value = text === undefined || text.length > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG ? undefined : parse(text);
        return value ?? mismatch(node, what, form, problems);
    };
}
/** A string with `*`, or `{ pattern: RE2 }`. `prefixOf` completes short forms, or returns why it rejects the string. */
function readName(complete = _values_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u) {
    return (node, what, problems) => {
        if (node.type === 'map') {
            const fields = readFields(node, ['pattern'], what, problems);
            const pattern = fields.read('pattern', readText);
            const at = fields.at('pattern');
            if (!fields.has('pattern'))
                return problems.error(node.at, `${what} has no "pattern"`);
            return pattern === undefined ? undefined : compilePattern(pattern, at, what, problems);
        }
        const text = readText(node, what, problems);
        if (text === undefined)
            return undefined;
        const name = complete(text);
        return 'refused' in name ? problems.error(node.at, `${what} ${name.refused}`) : name;
    };
}
function compilePattern(pattern, at, what, problems) {
    if (pattern.length > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATTERN */ .Y5) {
        return problems.error(at, `the pattern of ${what} has more than ${_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATTERN */ .Y5} characters; shorten it`);
    }
    try {
        re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JS.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JSException))
            throw error;
        return problems.error(at, `the pattern of ${what} is not an RE2 expression: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)}`);
    }
    return { pattern };
}
const MAX_ITEMS = 1_000;
/** A list, or a single value in its place. */
function readList(read) {
    return (node, what, problems) => {
        const items = node.type === 'list' ? node.items : [node];
        if (items.length === 0)
            return problems.error(node.at, `${what} is an empty list; remove it or add a value`);
        if (items.length > MAX_ITEMS)
            return problems.error(node.at, `${what} has more than ${MAX_ITEMS} values`);
        const values = items.map((item) => read(item, what, problems));
        return values.includes(undefined) ? undefined : values;
    };
}
/** A mapping from arbitrary names to values. */
function readNamed(read) {
    return (node, what, problems) => {
        if (node.type !== 'map')
            return mismatch(node, what, 'a mapping', problems);
        const values = node.entries.map((entry) => [entry.key, read(entry, what, problems)]);
        if (values.some(([, value]) => value === undefined))
            return undefined;
        // Without a prototype, `__proto__` is an ordinary key.
        return Object.assign(Object.create(null), Object.fromEntries(values));
    };
}
const MAX_UNKNOWN = 50;
/** The fields of a mapping. Unknown keys are problems that name the closest known one. */
function readFields(map, known, what, problems) {
    const entries = new Map(map.entries.map((entry) => [entry.key, entry]));
    const unknown = map.entries.filter(({ key }) => !known.includes(key));
    if (unknown.length > MAX_UNKNOWN) {
        problems.error(map.at, `${what} has ${unknown.length} unknown keys; these are the first ${MAX_UNKNOWN}`);
    }
    for (const { key, keyAt } of unknown.slice(0, MAX_UNKNOWN)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(key, known);
        const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(close)}?`;
        problems.error(keyAt, `unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} in ${what}; ${hint}`);
    }
    return {
        map,
        has: (key) => entries.has(key),
        node: (key) => entries.get(key)?.value,
        at: (key) => entries.get(key)?.value.at ?? map.at,
        keyAt: (key) => entries.get(key)?.keyAt ?? map.at,
        read: (key, read) => {
            const entry = entries.get(key);
            return entry === undefined ? undefined : read(entry.value, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} of ${what}`, problems);
        },
    };
}
/** The node as a mapping; anything else is a problem. */
function asMap(node, what, problems) {
    return node.type === 'map' ? node : mismatch(node, what, 'a mapping', problems);
}
function asList(node, what, problems) {
    if (node.type !== 'list')
        return mismatch(node, what, 'a list', problems);
    if (node.items.length <= MAX_ITEMS)
        return node.items;
    return problems.error(node.at, `${what} has more than ${MAX_ITEMS} entries`);
}
/** The node as plain data, for values that are compared without conversion. */
function plain(node) {
    if (node.type === 'scalar')
        return node.value;
    if (node.type === 'list')
        return node.items.map(plain);
    const entries = node.entries.map(({ key, value }) => [key, plain(value)]);
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}


/***/ }),

/***/ 26747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sourceName),
/* harmony export */   e: () => (/* binding */ resolveSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52695);
// Owns the sources of policies, keys and schemas, and resolves names in a policy relative to the policy's own source.



/** The source as a policy writes it. Names the file in positions and identifies the source. */
function sourceName(source) {
    if (source.type === 'file')
        return source.path;
    if (source.type === 'oci')
        return `oci://${source.reference}`;
    return `github:${source.owner}/${source.repository}/${source.path}@${source.commit}`;
}
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const GITHUB = /^github:([^/@\s]+)\/([^/@\s]+)\/([^@\s]+)@([^@\s]+)$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Resolves `name` in a policy from `parent`. A remote policy cannot refer to local files. */
function resolveSource(name, parent) {
    const scheme = SCHEME.exec(name)?.[1]?.toLowerCase();
    if (scheme === 'oci')
        return registrySource(name);
    if (scheme === 'github')
        return githubSource(name);
    if (scheme !== undefined && scheme.length > 1) {
        return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} has the unknown scheme ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(scheme)}; use a path, oci://… or github:…` };
    }
    switch (parent.type) {
        case 'file': {
            return { type: 'file', path: isAbsolute(name) ? name : (joined(parent.path, name) ?? name) };
        }
        case 'github': {
            const path = isAbsolute(name) ? undefined : joined(parent.path, name);
            if (path === undefined || path.startsWith('../')) {
                return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is outside the repository of the policy` };
            }
            return { ...parent, path };
        }
        case 'oci':
            return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is a path, but the policy comes from a registry; use oci://… or github:…` };
    }
}
function registrySource(name) {
    const text = name.slice('oci://'.length);
    if (!name.startsWith('oci://') || text.startsWith('oci-layout:')) {
        return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not a registry reference; use oci://registry/repository@sha256:…` };
    }
    try {
        const { digest } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
        return digest === undefined
            ? { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} has no digest, so its content could change; add @sha256:…` }
            : { type: 'oci', reference: text };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { refused: error.message };
    }
}
function githubSource(name) {
    const [, owner = '', repository = '', path = '', commit = ''] = GITHUB.exec(name) ?? [];
    const clean = path === '' ? undefined : joined('', path);
    if (clean === undefined || clean !== path || clean.startsWith('../')) {
        return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} is not a file on GitHub; use github:OWNER/REPOSITORY/PATH@COMMIT` };
    }
    if (!COMMIT.test(commit)) {
        return {
            refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)} has no full commit after @, so its content could change; use 40 hexadecimal digits`,
        };
    }
    return { type: 'github', owner, repository, path, commit };
}
function isAbsolute(path) {
    return /^(?:[/\\]|[A-Za-z]:)/.test(path);
}
/** Resolves `name` in the directory of `file`, with `.` and `..` removed; undefined if the result is empty. */
function joined(file, name) {
    const directory = file.split('/').slice(0, -1);
    const parts = [];
    for (const part of [...directory, ...name.split('/')]) {
        if (part === '.')
            continue;
        if (part === '' && parts.length > 0)
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '')
            parts.pop();
        else
            parts.push(part);
    }
    const path = parts.join('/');
    return path === '' || path.endsWith('..') ? undefined : path;
}


/***/ }),

/***/ 92105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   m: () => (/* binding */ MAX_POLICY_BYTES)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52695);
// Parses YAML 1.2 into plain nodes with positions. Anchors, aliases, tags, directives and several documents are refused.



const MAX_POLICY_BYTES = 256 * 1024;
const MAX_DEPTH = 32;
/** Number of nodes in one file. */
const MAX_NODES = 10_000;
/** Number of tokens from the lexer: words, signs and spaces. */
const MAX_LEXEMES = 8 * MAX_NODES;
/** Lexemes without text in the file: the start of a document or scalar, and the end of a flow. */
const CONTROL = new Set(['\u0002', '\u0018', '\u001f']);
const SPLIT = 'split it into included files';
/** Characters that YAML does not allow, and bidirectional controls, which make text display in another order. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/u;
/** The root of the document, or undefined if there are problems. `file` names the file in positions. */
function parseYaml(bytes, file, problems) {
    const start = { file, line: 1, column: 1 };
    if (bytes.length > MAX_POLICY_BYTES) {
        return problems.error(start, `the file has ${bytes.length} bytes; a ${problems.noun} has at most ${MAX_POLICY_BYTES}`);
    }
    const text = decode(bytes);
    if (text === undefined)
        return problems.error(start, 'the file is not UTF-8 text');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const tokens = parseTokens(text, lines, at, problems);
    if (tokens === undefined)
        return undefined;
    const forbidden = FORBIDDEN.exec(text);
    if (forbidden !== null) {
        const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return problems.error(at(forbidden.index), `the character U+${code} is not allowed in a ${problems.noun}`);
    }
    if (!checkTokens(tokens, at, problems))
        return undefined;
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: false,
        lineCounter: lines,
    });
    const [document, second] = [...composer.compose(tokens, true, text.length)];
    if (second !== undefined) {
        return problems.error(at(second.range[0]), `a ${problems.noun} is a single YAML document; remove the \`---\` in between`);
    }
    const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
    for (const error of errors)
        problems.error(at(error.pos[0]), `invalid YAML: ${firstSentence(error.message)}`);
    const contents = document?.contents;
    if (errors.length > 0)
        return undefined;
    if (contents === null || contents === undefined)
        return problems.error(start, 'the file is empty');
    return convert(contents, at, problems);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return undefined;
        throw error;
    }
}
/** The parser's tokens. Feeds lexemes to the parser one by one, so that parsing stops early if there are too many. */
function parseTokens(text, lines, at, problems) {
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX(lines.addNewLine);
    const tokens = [];
    let [count, offset] = [0, 0];
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        count += 1;
        if (!CONTROL.has(lexeme))
            offset += lexeme.length;
        if (count > MAX_LEXEMES)
            return problems.error(at(offset), `the ${problems.noun} has more than ${MAX_NODES} values; ${SPLIT}`);
    }
    tokens.push(...parser.end());
    return tokens;
}
const REFUSED = {
    alias: ['aliases', 'repeat the value'],
    anchor: ['anchors', 'remove it'],
    tag: ['tags', 'remove it'],
    directive: ['directives', 'remove the line'],
};
/** Tokens that are not values; the size of the file bounds them. */
const SPACING = new Set(['space', 'newline', 'comment', 'comma', 'map-value-ind', 'seq-item-ind']);
/**
 * Rejects syntax that a policy does not need, and bounds depth and count before nodes are made of the tokens, because the
 * library's composer is recursive. This walk is not recursive.
 */
function checkTokens(tokens, at, problems) {
    const stack = tokens.map((token) => [token, 0]);
    stack.reverse();
    let nodes = 0;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [token, depth] = next;
        const refused = REFUSED[token.type];
        if (refused !== undefined) {
            const [what, remedy] = refused;
            problems.error(at(token.offset), `${what} are not allowed in a ${problems.noun}; ${remedy}`);
            return false;
        }
        if (!SPACING.has(token.type))
            nodes += 1;
        if (nodes > MAX_NODES || depth > MAX_DEPTH) {
            const what = depth > MAX_DEPTH ? `is nested deeper than ${MAX_DEPTH} levels` : `has more than ${MAX_NODES} values`;
            problems.error(at(token.offset), `the ${problems.noun} ${what}; ${SPLIT}`);
            return false;
        }
        const children = childrenOf(token);
        const inner = 'items' in token ? depth + 1 : depth;
        for (let index = children.length - 1; index >= 0; index -= 1) {
            stack.push([children[index], inner]);
        }
    }
    return true;
}
function childrenOf(token) {
    if (token.type === 'document')
        return [...token.start, ...(token.value ? [token.value] : [])];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ start, key, sep, value }) => [
        ...start,
        ...(key ? [key] : []),
        ...(sep ?? []),
        ...(value ? [value] : []),
    ]);
}
/** Shortens a message of the library, which may have several sentences and contain the source. */
function firstSentence(message) {
    const [line = ''] = message.split('\n');
    return line.replace(/\.$/, '').replace(/^([A-Z])(?=[a-z ])/, (letter) => letter.toLowerCase());
}
function convert(node, at, problems) {
    const position = at(node.range[0]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
        return convertMap(node, position, at, problems);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => convert(item, at, problems));
        return items.includes(undefined) ? undefined : { type: 'list', at: position, items: items };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node))
        return problems.error(position, `aliases are not allowed in a ${problems.noun}; repeat the value`);
    const { value } = node;
    if (typeof value === 'number' && !Number.isFinite(value)) {
        return problems.error(position, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node.source)} is not a number that a ${problems.noun} can use`);
    }
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return problems.error(position, `the number ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node.source)} is too large`);
    }
    return { type: 'scalar', at: position, value: value };
}
function convertMap(node, position, at, problems) {
    const entries = [];
    const seen = new Map();
    let valid = true;
    const refuse = (where, text) => {
        valid = false;
        problems.error(where, text);
    };
    for (const { key, value } of node.items) {
        const keyNode = key;
        const keyAt = keyNode === null ? position : at(keyNode.range[0]);
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(keyNode) ? keyNode.value : undefined;
        if (typeof name !== 'string') {
            refuse(keyAt, 'a key must be a text; put it in quotation marks');
            continue;
        }
        const first = seen.get(name);
        if (first !== undefined) {
            refuse(keyAt, `duplicate key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}; it is already set in line ${first.line}`);
            continue;
        }
        seen.set(name, keyAt);
        const converted = value === null ? { type: 'scalar', at: keyAt, value: null } : convert(value, at, problems);
        if (converted === undefined)
            valid = false;
        else
            entries.push({ key: name, keyAt, value: converted });
    }
    return valid ? { type: 'map', at: position, entries } : undefined;
}


/***/ }),

/***/ 50094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ processorTime),
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   eS: () => (/* binding */ treeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
// Reads memory and processor time of processes from /proc. Other systems than Linux have none.

/** Resident memory of one process; 0 once it has ended, and without /proc. */
async function residentBytes(pid) {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
}
/** Linux counts in hundredths of a second for programs, whatever the clock of the kernel is (USER_HZ). */
const TICK_MS = 10;
/** Milliseconds of all threads of a process; undefined once it has ended, and without /proc. */
async function processorTime(pid) {
    const stat = await readProcess(`${pid}/stat`);
    // proc(5): `PID (NAME) STATE …`, where the name can contain anything. The times are fields 14 and 15.
    const [user, system] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13);
    return system === undefined ? undefined : (Number(user) + Number(system)) * TICK_MS;
}
/** Resident memory of a process and of everything that it started. */
async function treeBytes(pid) {
    const children = (await readProcess(`${pid}/task/${pid}/children`)).split(' ').filter((text) => text !== '');
    const sizes = await Promise.all([residentBytes(pid), ...children.map((child) => treeBytes(Number(child)))]);
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** A file of /proc, or nothing if the process has ended or belongs to another user. */
async function readProcess(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${path}`, 'utf8');
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(code))
            return '';
        throw error;
    }
}


/***/ }),

/***/ 32510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ readCosignAttestation),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   aS: () => (/* binding */ readCosignSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5091);
// Converts cosign's signatures from before bundles to bundles: a layer with signature, certificate, log entry and timestamp
// in its annotations. Nothing in them is verified here.






const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
/** A signature over a payload (`.sig`), which names the image's digest. */
function readCosignSignature(payload, annotations) {
    return reading(() => ({
        artifact: payload,
        bundle: {
            mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
            verificationMaterial: material(annotations),
            content: {
                $case: 'messageSignature',
                messageSignature: {
                    messageDigest: { algorithm: 1, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest() },
                    signature: base64(annotations[SIGNATURE] ?? '', SIGNATURE),
                },
            },
        },
    }));
}
/** An attestation (`.att`): the layer is a DSSE envelope around an in-toto statement. */
function readCosignAttestation(layer, annotations) {
    return reading(() => {
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBytes */ .d)(layer);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) || !Array.isArray(json.signatures))
            throw new Error('not a DSSE envelope');
        if (json.signatures.length !== 1)
            throw new Error(`${json.signatures.length} signatures, expected one`);
        const [signature] = json.signatures;
        const sig = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(signature) && typeof signature.sig === 'string' ? signature.sig : '';
        if (typeof json.payload !== 'string' || json.payloadType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.inToto) {
            throw new Error('the payload is not an in-toto statement');
        }
        const dsseEnvelope = {
            payload: base64(json.payload, 'the payload'),
            payloadType: json.payloadType,
            signatures: [{ sig: base64(sig, 'the signature'), keyid: '' }],
        };
        return {
            envelope: layer,
            bundle: {
                mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
                verificationMaterial: material(annotations),
                content: { $case: 'dsseEnvelope', dsseEnvelope },
            },
        };
    });
}
function material(annotations) {
    const certificate = annotations[CERTIFICATE];
    const timestamp = annotations[TIMESTAMP];
    const entry = annotations[LOG_ENTRY];
    return {
        content: certificate === undefined || certificate === ''
            ? { $case: 'publicKey', publicKey: { hint: '' } }
            : { $case: 'certificate', certificate: { rawBytes: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw } },
        tlogEntries: entry === undefined || entry === '' ? [] : [logEntry(entry)],
        timestampVerificationData: timestamp === undefined || timestamp === ''
            ? undefined
            : { rfc3161Timestamps: [{ signedTimestamp: base64(field(timestamp, 'SignedRFC3161Timestamp'), TIMESTAMP) }] },
    };
}
/** cosign's own format for a response of Rekor: the entry and the log's signature over it. */
function logEntry(text) {
    const json = JSON.parse(text);
    const payload = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json.Payload) ? json.Payload : {};
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' || typeof integratedTime !== 'number' || typeof logIndex !== 'number') {
        throw new Error(`${LOG_ENTRY} is not a log entry`);
    }
    const canonicalizedBody = base64(body, LOG_ENTRY);
    const entry = JSON.parse(canonicalizedBody.toString('utf8'));
    const { kind, apiVersion } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(entry) ? entry : {};
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(typeof logID === 'string' ? logID : '', 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: base64(field(text, 'SignedEntryTimestamp'), LOG_ENTRY) },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function field(text, name) {
    const json = JSON.parse(text);
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && typeof json[name] === 'string' ? json[name] : '';
}
function base64(text, what) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === 0)
        throw new Error(`${what} is empty or not base64`);
    return bytes;
}
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .rethrowUnlessContent */ .B7)(error);
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('malformed', `not a cosign signature (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error)})`);
    }
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNUSABLE: () => (/* binding */ UNUSABLE),
/* harmony export */   findBundles: () => (/* binding */ findBundles),
/* harmony export */   readBundlesOf: () => (/* binding */ readBundlesOf)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7363);
/* harmony import */ var _verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71232);
// Finds bundles of earlier runs, so that a statement is not signed again. Signing twice would attach two bundles, because
// signatures differ each time.







/** Normally there is one candidate. Others may have been planted. */
const MAX_CANDIDATES = 8;
/** Several signers may sign one statement. */
const MAX_SIGNATURES = 64;
/** Errors that mean a candidate is missing or damaged. Any other error of the store is thrown. */
const UNUSABLE = [
    'not-found',
    'invalid-response',
    'digest-mismatch',
    'size-mismatch',
    'limit-exceeded',
];
/**
 * The existing bundles, by the digest of their statement. Candidates are found by the annotation that names the statement,
 * then read and verified, because anyone with push access can write the annotation. Throws a StoreError.
 */
async function findBundles(store, wanted, reuse, listed) {
    const found = new Map();
    const subjects = [...new Set(wanted.map(({ subject }) => subject))];
    await Promise.all(subjects.map(async (subject) => {
        const statements = new Set(wanted.filter((one) => one.subject === subject).map(({ statement }) => statement));
        const pages = listed?.subject === subject ? [{ referrers: listed.bundles }] : bundlePages(store, subject);
        const candidates = await candidatesOf(pages, statements);
        await Promise.all([...candidates].map(async ([statement, referrers]) => {
            for (const referrer of referrers.slice(0, MAX_CANDIDATES)) {
                const bundle = await readCandidate(store, referrer);
                if (bundle !== undefined && (await isReusable(bundle, { subject, statement }, reuse))) {
                    found.set(statement, bundle);
                    return;
                }
            }
        }));
    }));
    return found;
}
/**
 * The bundles on a subject that hold one of these statements, by `identify`. Only bundles that name their statement in an
 * annotation are read. Throws a StoreError.
 */
async function readBundlesOf(store, subject, statements, identify) {
    const candidates = await candidatesOf(bundlePages(store, subject), statements);
    const found = new Map();
    await Promise.all([...candidates.values()].flatMap((referrers) => referrers.slice(0, MAX_SIGNATURES).map(async (referrer) => {
        const bundle = await readCandidate(store, referrer);
        const identity = bundle && (await identify(bundle));
        if (bundle !== undefined && identity !== undefined)
            found.set(identity, bundle);
    })));
    return found;
}
function bundlePages(store, subject) {
    return store.referrers(subject, { artifactType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.sigstoreBundle });
}
async function candidatesOf(pages, statements) {
    const candidates = new Map();
    for await (const { referrers } of pages) {
        for (const referrer of referrers) {
            const statement = referrer.annotations?.[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.statement];
            if (statement === undefined || !statements.has(statement))
                continue;
            candidates.set(statement, [...(candidates.get(statement) ?? []), referrer]);
        }
    }
    return candidates;
}
async function readCandidate(store, referrer) {
    try {
        const [layer] = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location).layers;
        return layer === undefined || layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_READ_BYTES */ .qT ? undefined : await (0,_verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlob */ .gm)(store, layer);
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A && UNUSABLE.includes(error.code))
            return undefined;
        throw error;
    }
}
async function isReusable(bytes, { subject, statement }, reuse) {
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(bytes);
    if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope')
        return false;
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle.content.dsseEnvelope.payload) !== statement)
        return false;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    if (reuse.log && tlogEntries.length === 0)
        return false;
    if (reuse.timestamp && (timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return false;
    const verdict = await reuse.verifier.bundle(bytes, { digest: subject });
    if (verdict.status !== 'verified')
        return false;
    const { signer } = verdict;
    return signer.kind === 'key'
        ? reuse.signer.kind === 'key' && signer.hint === reuse.signer.hint
        : reuse.signer.kind === 'certificate' && signer.san === reuse.signer.san && signer.issuer === reuse.signer.issuer;
}


/***/ }),

/***/ 16349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ isUndecided),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _existing_bundles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27354);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94627);
// Decides whether a failed read means that evidence is damaged, or only that it could not be read.




/** The problem that an error of a store or of a trusted root stands for. Throws any other error. */
function problemOf(error) {
    if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
        return { undecided: !_existing_bundles_js__WEBPACK_IMPORTED_MODULE_2__.UNUSABLE.includes(error.code), text: error.message };
    if (error instanceof _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u)
        return { undecided: true, text: error.message };
    throw error;
}
/**
 * Whether nothing is known after an error: the store or a service did not respond, or forbids to read. False if the image or its
 * evidence is missing or cannot be used.
 */
function isUndecided(error) {
    if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A || error instanceof _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u)
        return problemOf(error).undecided;
    return error.exitCode === _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided;
}
/** The problem of evidence that exists but cannot be used. */
function damaged(text) {
    return { undecided: false, text };
}
/** The problem of evidence that was not read because of a limit. Whoever can push could hide evidence behind it otherwise. */
function unknown(text) {
    return { undecided: true, text };
}


/***/ }),

/***/ 94627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SigningError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the error of signing: a Sigstore service failed.

/** A signature could not be made. The message has every fact and no secret; no cause is kept, since it may have one. */
class SigningError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'SigningError';
    code = 'signing';
    constructor({ attempted, service, detail, remedy }) {
        super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`, { remedy });
    }
}


/***/ }),

/***/ 71232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ NOTATION),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   nK: () => (/* binding */ verifyReferrer)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7363);
/* harmony import */ var _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32510);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5091);
// Verifies the signatures that a referrer in a store holds.







const DSSE = 'application/vnd.dsse.envelope.v1+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
/** The type that cosign 2 used for signatures attached as referrers. */
const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One cosign tag holds all signatures of an image. */
const MAX_LAYERS = 256;
/** Each layer is held in memory while it is verified. */
const READ_AT_ONCE = 4;
/** Whether the artifact type of a referrer is that of a signature, or of an artifact that contains one. */
function isSignature({ artifactType = '' }) {
    return ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(artifactType) ||
        [NOTATION, COSIGN_ARTIFACT, _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj, DSSE].includes((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(artifactType)));
}
/**
 * Verifies everything that a referrer holds: one result for a bundle, one per layer for cosign's older formats, none for
 * anything else. Throws a StoreError for content that cannot be read, which is never taken for unsigned.
 */
async function verifyReferrer(store, referrer, subject, verifier) {
    if (!isSignature(referrer))
        return [];
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(referrer.artifactType ?? '') === NOTATION) {
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', 'a Notation signature; verify it with notation verify')];
    }
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location);
    return verifyLayers(store, content, subject, verifier);
}
async function verifyLayers(store, { layers }, subject, verifier) {
    if (layers.length > MAX_LAYERS)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('limit-exceeded', `${layers.length} layers, more than the limit of ${MAX_LAYERS}`)];
    if (layers.length === 0)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('malformed', 'the manifest has no layers')];
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(READ_AT_ONCE);
    const verifyLayer = async (layer) => {
        if (layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT)
            return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(layer.size);
        const bytes = await readBlob(store, layer);
        const { annotations = {} } = layer;
        if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(layer.mediaType))
            return verifier.bundle(bytes, subject);
        switch ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(layer.mediaType)) {
            case _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj:
                return verifier.cosignSignature(bytes, annotations, subject);
            case DSSE:
                return verifier.cosignAttestation(bytes, annotations, subject);
            default:
                return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', `unsupported layer media type ${JSON.stringify(layer.mediaType)}`);
        }
    };
    return Promise.all(layers.map((layer) => limit(() => verifyLayer(layer))));
}
/** The whole layer, checked against its digest. The caller has checked its size. */
async function readBlob(store, layer) {
    const chunks = [];
    for await (const chunk of store.blob(layer))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
