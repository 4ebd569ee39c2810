export const id = 1592;
export const ids = [1592,4426];
export const modules = {

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


/***/ })

};
