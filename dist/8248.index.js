export const id = 8248;
export const ids = [8248,4426,6584];
export const modules = {

/***/ 78248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyReader: () => (/* binding */ policyReader)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(96584);
;// CONCATENATED MODULE: ./src/github/contents.ts
// Reads a file of a repository at a commit.


/** Throws a UserError if the repository has no such file at the commit, and a GitHubError for everything else. */
async function readRepositoryFile(repository, path, commit, policy) {
    const client = await github_client.GitHubClient.open(repository, policy);
    const data = await client.request({ attempted: `read ${path}`, permission: 'contents: read' }, (octokit, at) => octokit
        .request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...at,
        path,
        ref: commit,
        mediaType: { format: 'raw' },
    })
        .then((response) => response.data, (error) => {
        if ((0,github_client.statusOf)(error) === 404)
            return undefined;
        throw error;
    }));
    if (typeof data !== 'string') {
        const { owner, repo } = repository;
        throw new errors/* UserError */.yo(`${owner}/${repo} has no file ${JSON.stringify(path)} at ${commit}, or the token may not read it`);
    }
    return Buffer.from(data);
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/policy/conditions/condition.ts + 2 modules
var condition = __webpack_require__(54426);
// EXTERNAL MODULE: ./src/signing/key.ts + 1 modules
var key = __webpack_require__(40337);
// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
;// CONCATENATED MODULE: ./src/commands/policy-reader.ts
// Reads what a policy is made of: files of this machine, artifacts of a registry, files of a repository on GitHub.












/** More than any part of a policy may have; the loader has a limit of its own for each part. */
const MAX_BYTES = 2 * 1024 * 1024;
function policyReader(context) {
    return {
        read: (source) => {
            switch (source.type) {
                case 'file':
                    return readFileBounded(source.path, context.cwd);
                case 'oci':
                    return readArtifact(source.reference, context);
                case 'github':
                    return readFromGitHub(source, context);
            }
        },
        keyHint: (pem, what) => (0,key.readPublicKey)(pem, what).hint,
        checkExpression: condition.checkExpression,
    };
}
async function readFileBounded(path, cwd) {
    const chunks = [];
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(cwd, path), { end: MAX_BYTES }))
            chunks.push(chunk);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`could not read ${JSON.stringify(path)}: ${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
    }
    return Buffer.concat(chunks);
}
/** The only layer of the artifact. */
async function readArtifact(text, { stores }) {
    const reference = (0,oci_reference/* parseReference */.F2)(text);
    const store = stores.open(reference);
    const refused = (why) => new errors/* UserError */.yo(`${text} is not a policy artifact: ${why}`);
    try {
        const { layers } = (0,descriptor/* parseManifest */.Ng)(await store.manifest(reference.digest ?? ''), store.location);
        const [layer] = layers;
        if (layer === undefined || layers.length > 1)
            throw refused(`it has ${layers.length} layers, expected one`);
        if (layer.size > MAX_BYTES)
            throw refused(`it has ${layer.size} bytes, more than the limit of ${MAX_BYTES}`);
        return await (0,verify_referrer/* readBlob */.gm)(store, layer);
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            throw new errors/* UserError */.yo(error.message, { cause: error });
        throw error;
    }
}
function readFromGitHub({ owner, repository, path, commit }, { env }) {
    const { GITHUB_API_URL: api, GITHUB_TOKEN: token = '' } = env;
    if (token === '')
        throw new errors/* UserError */.yo('a policy from GitHub needs a github-token');
    const at = {
        api: (0,service_url/* checkServiceUrl */.J)('GITHUB_API_URL', api || 'https://api.github.com'),
        owner,
        repo: repository,
        token,
    };
    return readRepositoryFile(at, path, commit, service_calls/* SERVICE_POLICY */.p);
}


/***/ }),

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
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const request = { timeout: policy.timeout };
        return new GitHubClient(repository, getOctokit(repository.token, { baseUrl: repository.api, log: SILENT, request }), policy);
    }
    /** Sends one request, and again after a transient failure. Throws a GitHubError. */
    async request({ attempted, permission }, call) {
        const { api, owner, repo, token } = this.repository;
        try {
            return await (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retried */ .s)(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
        }
        catch (error) {
            const status = statusOf(error);
            const detail = `${status ?? 'no response'}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error, [token])}`;
            const remedy = remedyOf(status, permission);
            throw new GitHubError(`could not ${attempted} of ${this.place} at ${api}: ${detail}; ${remedy}`, { remedy });
        }
    }
}
/** The HTTP status of an error of Octokit; undefined if there was no response. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
function isTransient(error) {
    const status = statusOf(error);
    return status === undefined || status === 408 || status === 429 || status >= 500;
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
            return `it could take ${work} steps with this evidence, and the limit is ${MAX_WORK}; use fewer loops inside each other`;
        }
        const value = parsed(values);
        return typeof value === 'boolean' ? value : `it is neither true nor false, but ${typeof value}`;
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
            return celError(error) ?? 'its types do not fit';
        return type === 'bool' || type === 'dyn' ? parsed : `its result is ${type}, not true or false`;
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
            return `it has more than ${MAX_LOOPS} loops inside each other`;
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


/***/ })

};
