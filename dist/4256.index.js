export const id = 4256;
export const ids = [4256,4426,1592];
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

/***/ 39430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/policy/evaluate.ts + 14 modules
var evaluate = __webpack_require__(20717);
// EXTERNAL MODULE: ./src/policy/recorded.ts
var policy_recorded = __webpack_require__(85624);
// EXTERNAL MODULE: ./src/policy/schema/load.ts + 4 modules
var load = __webpack_require__(11883);
// EXTERNAL MODULE: ./src/policy/schema/source.ts
var schema_source = __webpack_require__(26747);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/policy-reader.ts
var policy_reader = __webpack_require__(91592);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/commands/policy-test/cases.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// Finds and reads the recorded cases in a directory.




const MAX_DEPTH = 8;
const MAX_CASES = 5_000;
const MAX_BYTES = 32 * 1024 * 1024;
/** The paths of the cases below a directory, sorted. Links are not followed. Throws a UserError. */
async function findCases(directory, depth = 0) {
    const found = [];
    for (const entry of await entriesOf(directory)) {
        const path = (0,external_node_path_.join)(directory, entry.name);
        if (entry.isDirectory()) {
            if (depth >= MAX_DEPTH)
                throw new errors/* UserError */.yo(`${JSON.stringify(path)} is nested deeper than ${MAX_DEPTH} levels`);
            found.push(...(await findCases(path, depth + 1)));
        }
        else if (entry.isFile() && entry.name.endsWith('.json'))
            found.push(path);
        if (found.length > MAX_CASES)
            throw new errors/* UserError */.yo(`${JSON.stringify(directory)} has more than ${MAX_CASES} cases`);
    }
    return found;
}
async function entriesOf(directory) {
    try {
        const entries = await (0,promises_.readdir)(directory, { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`could not read ${JSON.stringify(directory)}: ${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
    }
}
/** Throws a UserError that names the file, relative to `cwd`. */
async function readCase(path, cwd) {
    const name = JSON.stringify((0,external_node_path_.relative)(cwd, path));
    let bytes;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            if (size > MAX_BYTES)
                throw new errors/* UserError */.yo(`${name} has ${size} bytes, more than the limit of ${MAX_BYTES}`);
            bytes = await file.readFile();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`could not read ${name}: ${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
    }
    const json = (0,parse/* parseJsonBytes */.d)(bytes);
    if (json === undefined)
        throw new errors/* UserError */.yo(`${name} is not JSON`);
    return json;
}

;// CONCATENATED MODULE: ./src/commands/policy-test/run.ts
// policy test: decides recorded cases, and reports where a decision differs from the expected one.










/** A decision differs from the expected one. The report has the differences. */
class DifferentDecisionError extends errors/* ExpectedError */.Dh {
    name = 'DifferentDecisionError';
    code = 'different-decision';
}
async function run(inputs, world) {
    const directory = inputs.directory ?? '';
    return (0,context/* withContext */.e)(world, inputs, [], async (context) => {
        const paths = await findCases((0,external_node_path_.resolve)(world.cwd, directory));
        if (paths.length === 0) {
            throw new errors/* UserError */.yo(`${JSON.stringify(directory)} has no recorded cases; add files that end with .json`);
        }
        const policies = new Map();
        const lines = [];
        const failures = [];
        for (const path of paths) {
            const name = (0,external_node_path_.relative)(world.cwd, path);
            const { expected, decision } = await decide(path, name, policies, context);
            const differences = differencesOf(expected, (0,policy_recorded/* expectationOf */.E)(decision));
            lines.push(`${differences.length === 0 ? 'ok     ' : 'differs'} ${name}: ${decision.outcome}`);
            if (differences.length === 0)
                continue;
            lines.push(...differences.map((line) => `  ${line}`), ...reasonsOf(decision));
            failures.push(new DifferentDecisionError(`the decision for ${name} differs from the expected one`));
        }
        const same = paths.length - failures.length;
        lines.push(`${same} of ${paths.length} ${paths.length === 1 ? 'case' : 'cases'} as expected`);
        return { outputs: {}, report: { document: () => (0,report_escape/* messageLines */.VL)(`${lines.join('\n')}\n`) }, failures };
    });
}
async function decide(path, name, policies, context) {
    const recorded = (0,policy_recorded/* parseCase */.k)(await readCase(path, context.cwd), name);
    const source = (0,schema_source/* resolveSource */.e)(recorded.policy, { type: 'file', path: (0,external_node_path_.relative)(context.cwd, path) });
    if ('refused' in source)
        throw new errors/* UserError */.yo(`${name}: policy: ${source.refused}`);
    const policy = policies.get((0,schema_source/* sourceName */.V)(source)) ?? (0,load.requirePolicy)(source, (0,policy_reader.policyReader)(context));
    policies.set((0,schema_source/* sourceName */.V)(source), policy);
    return {
        expected: recorded.expect,
        decision: await (0,evaluate/* evaluate */._)(await policy, recorded.input, recorded.time),
    };
}
/** A line for each difference: `-` is expected, `+` was decided. */
function differencesOf(expected, decided) {
    const lines = expected.outcome === decided.outcome ? [] : [`- ${expected.outcome}`, `+ ${decided.outcome}`];
    for (const name of new Set([...Object.keys(expected.unmet), ...Object.keys(decided.unmet)])) {
        const [before, after] = [expected, decided].map(({ unmet }) => textOf(name, unmet));
        if (before !== after)
            lines.push(`- ${before}`, `+ ${after}`);
    }
    return lines;
}
function textOf(name, unmet) {
    const one = Object.hasOwn(unmet, name) ? unmet[name] : undefined;
    return one === undefined ? `${name}: passed` : `${name}: ${one.outcome} (${one.reasons.join(', ')})`;
}
function reasonsOf({ results }) {
    return results.flatMap(({ name, reasons }) => reasons.map(({ text }) => `    ${name}: ${text}`));
}


/***/ }),

/***/ 94984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
// Owns the model of a finding: one vulnerability in one package, independent of the scanner's format.
/** The most severe first. `unknown` means not rated, never "harmless". */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/**
 * The statuses of VEX, and `unknown` if the scan could not decide whether the installed version is affected. Findings that are
 * `fixed` or `not_affected` are resolved, all others are open.
 */
const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'];
/** Findings of one scan that are kept. Further ones are only counted. */
const MAX_FINDINGS = 10_000;
function isOpen({ status }) {
    return status !== 'fixed' && status !== 'not_affected';
}
/** Open before resolved, then the most severe first. The other fields make the order deterministic. */
function byUrgency(a, b) {
    return (Number(isOpen(b)) - Number(isOpen(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (b.cvss?.score ?? -1) - (a.cvss?.score ?? -1) ||
        byText(a.id, b.id) ||
        byText(a.package ?? a.name, b.package ?? b.name) ||
        byText(a.installed, b.installed) ||
        byText(a.location, b.location) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        byText(JSON.stringify(a), JSON.stringify(b)));
}
function byText(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
function isComplete({ incomplete }) {
    return incomplete.length === 0;
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

/***/ 16583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_LINE: () => (/* binding */ COMMAND_LINE),
/* harmony export */   flagSigner: () => (/* binding */ flagSigner),
/* harmony export */   keyPaths: () => (/* binding */ keyPaths),
/* harmony export */   policyOfFlags: () => (/* binding */ policyOfFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49229);
/* harmony import */ var _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11273);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59182);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52695);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89676);
/* harmony import */ var _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61612);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31652);
// Builds a policy from the flags of a command line: --require, --signed-by, --max-severity, --max-age.









/** Where the policy comes from, in decisions and reports. */
const COMMAND_LINE = 'command line';
/** The paths after `key:` in --signed-by, for the caller to read. */
function keyPaths(signedBy) {
    return signedBy.filter((text) => text.startsWith(KEY)).map((text) => text.slice(KEY.length));
}
const KEY = 'key:';
const FORMS = 'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, key:PATH or "issuer=URL identity=NAME"';
/** Throws a UserError that begins with the flag's name. `keys` has the content of every path of `keyPaths`. */
function policyOfFlags(flags, keys) {
    const kinds = [...new Set(flags.require.map(kindOf))];
    if (kinds.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('require: name at least one kind of evidence, such as sbom');
    const trust = {};
    // The text of the flag is the signer's name in reports.
    for (const text of flags.signedBy)
        trust[text] = flagSigner(text, keys);
    const maxSeverity = flags.maxSeverity === undefined ? undefined : severityOf(flags.maxSeverity, kinds);
    const ages = agesOf(flags.maxAge, kinds);
    const require = kinds.map((kind, index) => {
        const maxAge = ages.get(kind);
        return {
            type: 'evidence',
            name: `require[${index}]`,
            kind,
            on: 'any',
            signedBy: Object.keys(trust),
            count: 1,
            select: 'newest',
            enforce: 'fail',
            fields: [],
            ...(maxAge !== undefined && { maxAge }),
            options: kind === 'scan' && maxSeverity !== undefined ? { 'max-severity': maxSeverity } : {},
        };
    });
    const parts = { trust, require, exceptions: [], conditions: [] };
    return { source: COMMAND_LINE, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p)(parts), ...parts };
}
function kindOf(text) {
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text) && !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[text].needsPredicateType)
        return text;
    const known = Object.keys(_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW).filter((kind) => !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[kind].needsPredicateType);
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: ${text} needs a predicate type; use a policy file`);
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, known);
    const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: unknown kind of evidence ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}; ${hint}`);
}
function severityOf(text, kinds) {
    const row = _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B.scan.options['max-severity'];
    const values = row?.values ?? [];
    if (!values.includes(text)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, values);
        const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-severity: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a severity; use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(values)}${hint}`);
    }
    if (!kinds.includes('scan'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-severity applies only to scans, but scan is not required; add it to require');
    return text;
}
function agesOf(texts, kinds) {
    const ages = new Map();
    for (const text of texts) {
        const [name, age = ''] = text.includes('=') ? text.split('=', 2) : [undefined, text];
        const duration = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDuration */ .E9)(age.trim());
        if (duration === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind (units: m, h, d, w)`);
        }
        const named = name === undefined ? kinds : [kindOf(name.trim())];
        for (const kind of named) {
            if (!kinds.includes(kind))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${kind} is not required; add it to require`);
            // A duration for one kind takes precedence over the one for all kinds, whatever their order.
            if (name !== undefined || !ages.has(kind))
                ages.set(kind, duration);
        }
    }
    return ages;
}
/** Throws a UserError that quotes the text. */
function flagSigner(text, keys) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${why}`);
    const accepted = (name) => {
        if ('refused' in name)
            throw refuse(name.refused);
        return name;
    };
    const github = { kind: 'certificate', issuer: _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .GITHUB_ISSUER */ .oX, extensions: {} };
    if (text.startsWith('github:')) {
        const name = text.slice('github:'.length);
        const repository = accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(name));
        if (!('exactly' in repository)) {
            throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} must name one repository; use a policy file for several`);
        }
        // Without the second field, a reusable workflow of another repository would be trusted once this repository calls it.
        return { ...github, repository, identity: { pattern: workflowsOf(repository.exactly) } };
    }
    if (text.startsWith('workflow:')) {
        const [workflow = '', ...rest] = text.slice('workflow:'.length).trim().split(/\s+/);
        const fields = pairs(rest, ['repository'], text);
        const repository = fields.get('repository');
        const signer = { ...github, identity: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowIdentity */ .cI)(workflow)) };
        return repository === undefined ? signer : { ...signer, repository: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(repository)) };
    }
    if (text.startsWith(KEY)) {
        const path = text.slice(KEY.length);
        const key = keys.get(path);
        if (key === undefined)
            throw refuse(`the key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} was not read`);
        return { kind: 'key', name: path, ...key };
    }
    if (!text.includes('='))
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a signer; use ${FORMS}`);
    const fields = pairs(text.trim().split(/\s+/), ['issuer', 'identity'], text);
    const [issuer, identity] = [fields.get('issuer'), fields.get('identity')];
    if (issuer === undefined || identity === undefined)
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} needs both issuer=URL and identity=NAME`);
    if (!issuer.startsWith('https://'))
        throw refuse(`the issuer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(issuer)} is not an https URL`);
    if (/^\*+$/.test(identity))
        throw refuse(`the identity ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(identity)} matches everybody; name who may sign`);
    return { kind: 'certificate', issuer, identity: (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .namePattern */ ._u)(identity), extensions: {} };
}
/** An RE2 pattern for all workflows of a repository at any ref. A glob would not match the slashes of a ref. */
function workflowsOf(repository) {
    return `${repository.replaceAll(/[.+*?()|[\]{}^$\\]/g, '\\$&')}/\\.github/workflows/[^/@]+@.+`;
}
function pairs(words, known, text) {
    const fields = new Map();
    for (const word of words) {
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        const value = equals < 0 ? '' : word.slice(equals + 1);
        if (!known.includes(name) || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word)} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known.map((key) => `${key}=…`))}`);
        }
        if (fields.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} has ${name} twice`);
        fields.set(name, value);
    }
    return fields;
}


/***/ }),

/***/ 23112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Rc: () => (/* binding */ signerIdentity),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   y6: () => (/* binding */ compileTrust)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);


/** Number of signers whose results are remembered. Each signer is compared once, however many signatures it has. */
const MAX_REMEMBERED = 10_000;
/** Compiles the patterns once. Throws a UserError that quotes an invalid pattern. */
async function compileTrust(trust) {
    const signers = await Promise.all(Object.entries(trust).map(([name, signer]) => compile(name, signer)));
    const remembered = new Map();
    return ({ signer, time }) => {
        const key = JSON.stringify(signer);
        const known = remembered.get(key) ?? signers.map((one) => difference(one, signer));
        if (remembered.size < MAX_REMEMBERED)
            remembered.set(key, known);
        const refusals = known.map((refusal, at) => refusal ?? endOf(signers[at], time));
        return {
            names: signers.filter((_, at) => refusals[at] === undefined).map(({ name }) => name),
            refusals: refusals.filter((refusal) => refusal !== undefined),
        };
    };
}
/** Who signed, for messages: the identity in the certificate, or the key's hint. */
function signerText(signer) {
    return signer.kind === 'key' ? `key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.hint)}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.san);
}
/** Two signatures of one signer have the same text. A workflow is one signer at whatever ref, or a second tag would be a second one. */
function signerIdentity(signer) {
    if (signer.kind === 'key')
        return `key ${signer.hint}`;
    return `${signer.issuer} ${signer.san.replace(/^(https:\/\/[^@]+\/\.github\/workflows\/[^@/]+)@.*$/s, '$1')}`;
}
/** The time at which a date or time (RFC 3339) has passed: for a date, the end of the day in UTC. */
function endOfDay(until) {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + 86_400_000 : Date.parse(until) + 1;
}
async function compile(name, signer) {
    const fields = signer.kind === 'key' ? [] : await fieldsOf(signer);
    return { name, signer, fields, end: signer.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(signer.until) };
}
function fieldsOf(signer) {
    const field = async (name, pattern, found) => ({
        name,
        expected: await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern),
        found,
    });
    const extension = (name, pattern) => field(name, pattern, ({ extensions }) => extensions[name]);
    return Promise.all([
        field('issuer', { exactly: signer.issuer }, ({ issuer }) => issuer),
        ...(signer.identity === undefined ? [] : [field('identity', signer.identity, ({ san }) => san)]),
        ...(signer.repository === undefined ? [] : [extension('sourceRepositoryURI', signer.repository)]),
        ...(signer.ref === undefined ? [] : [extension('sourceRepositoryRef', signer.ref)]),
        ...(signer.runner === undefined ? [] : [extension('runnerEnvironment', { exactly: signer.runner })]),
        ...Object.entries(signer.extensions).map(([name, pattern]) => extension(name, pattern)),
    ]);
}
function difference({ name, signer, fields }, found) {
    const refused = (text, differences) => ({
        name,
        code: 'untrusted-signer',
        text,
        differences,
    });
    if (signer.kind === 'key') {
        if (found.kind === 'key' && found.hint === signer.hint)
            return undefined;
        const what = found.kind === 'key' ? `the key is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.hint)}` : 'it is signed with a certificate';
        return refused(`${what}, expected the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(signer.hint)} (${signer.name})`, 100);
    }
    if (found.kind === 'key')
        return refused('it is signed with a key, expected a certificate', 100);
    const texts = fields.flatMap((field) => {
        const value = field.found(found);
        if (value !== undefined && field.expected.matches(value))
            return [];
        return [`${field.name} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, expected ${field.expected.text}`];
    });
    return texts.length === 0 ? undefined : refused(texts.join('; '), texts.length);
}
/** Refuses a signature after the end of trust. Without trusted time, it could have been made after the end. */
function endOf({ name, signer, end }, time) {
    if (end === Number.POSITIVE_INFINITY)
        return undefined;
    const refused = (code, text) => ({ name, code, text, differences: 0 });
    if (time.clock === 'none') {
        return refused('no-trusted-time', `it is trusted until ${signer.until}, and nothing proves when it signed`);
    }
    if (Date.parse(time.at) < end)
        return undefined;
    return refused('expired', `it is trusted until ${signer.until}, and it signed at ${time.at}`);
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


/***/ })

};
