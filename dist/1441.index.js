export const id = 1441;
export const ids = [1441,5398,4426,1592];
export const modules = {

/***/ 38418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/policy/kinds/table.ts + 11 modules
var table = __webpack_require__(11273);
// EXTERNAL MODULE: ./src/policy/schema/problem.ts
var problem = __webpack_require__(52695);
// EXTERNAL MODULE: ./src/policy/schema/signer-fields.ts
var signer_fields = __webpack_require__(61612);
// EXTERNAL MODULE: ./src/policy/schema/values.ts
var values = __webpack_require__(31652);
;// CONCATENATED MODULE: ./src/policy/schema/lint.ts
// Finds mistakes in a valid policy: rules that are expired, contradictory or without effect.





/** `uses`: the names of `trust` that requirements refer to. Adds its findings to `problems`. */
function lintPolicy(policy, uses, now, problems) {
    const start = { file: policy.source, line: 1, column: 1 };
    const evidence = policy.require.flatMap((one) => (one.type === 'any-of' ? one.anyOf : [one]));
    for (const { id, until, at = start } of policy.exceptions) {
        if ((0,values/* endOf */.pJ)(until) < now)
            problems.error(at, `the exception for ${(0,problem/* quote */.hD)(id)} expired on ${until}; remove it or renew it`);
    }
    if (policy.exceptions.length > 0 && !evidence.some(({ kind }) => kind === 'scan')) {
        problems.warn(policy.exceptions[0]?.at ?? start, 'exceptions have no effect, because no scan is required');
    }
    for (const [name, { until, at = start }] of Object.entries(policy.trust)) {
        if (until !== undefined && (0,values/* endOf */.pJ)(until) < now) {
            problems.warn(at, `the signer ${(0,problem/* quote */.hD)(name)} is trusted until ${until}, so newer signatures do not count`);
        }
        if (!uses.has(name))
            problems.warn(at, `the signer ${(0,problem/* quote */.hD)(name)} is never used; name it in "signed-by" or remove it`);
    }
    for (const [name, signer] of Object.entries(policy.trust)) {
        if (!allowsAnyCaller(signer))
            continue;
        problems.warn(signer.at ?? start, `the signer ${(0,problem/* quote */.hD)(name)} has no "repository", so whoever calls this workflow can sign; add the repositories whose runs may sign, such as acme/*`);
    }
    for (const requirement of evidence)
        lintEvidence(requirement, policy, requirement.at ?? start, problems);
    lintAlternatives(policy.require, start, problems);
    lintPairs(policy.require, start, problems);
}
/** The extensions that name the repository or the workflow whose run called a reusable workflow. */
const CALLER_EXTENSIONS = [
    'buildConfigURI',
    'githubWorkflowRepository',
    'sourceRepositoryIdentifier',
    'sourceRepositoryOwnerIdentifier',
    'sourceRepositoryOwnerURI',
];
/** Whether a workflow of GitHub is trusted for runs of every repository. Any repository can call a public workflow. */
function allowsAnyCaller(signer) {
    if (signer.kind !== 'certificate' || signer.issuer !== signer_fields/* GITHUB_ISSUER */.oX || signer.repository !== undefined)
        return false;
    return CALLER_EXTENSIONS.every((name) => signer.extensions[name] === undefined);
}
function lintEvidence(one, policy, at, problems) {
    const { kind, signedBy, count, options } = one;
    const countsSigners = table/* KIND_ROWS */.B[kind].counts === undefined;
    const signers = signedBy.map((name) => policy.trust[name]);
    if (one.maxAge !== undefined && signedBy.length === 0) {
        problems.warn(at, `"max-age" of ${kind} needs a trusted time, which unsigned evidence does not have; add "signed-by"`);
    }
    if (count > 1 && countsSigners && signedBy.length === 0) {
        problems.warn(at, `"count" of ${kind} counts different signers, but there is no "signed-by"; add it`);
    }
    if (count > signedBy.length &&
        countsSigners &&
        signers.length > 0 &&
        signers.every((signer) => signer?.kind === 'key')) {
        problems.error(at, `${kind} can never be met: it needs ${count} different signers, and "signed-by" names ${signers.length} ${signers.length === 1 ? 'key' : 'keys'}`);
    }
    for (const name of new Set(signedBy.filter((signer, index) => signedBy.indexOf(signer) !== index))) {
        problems.warn(at, `"signed-by" of ${kind} names ${(0,problem/* quote */.hD)(name)} twice`);
    }
    for (const [allow, deny] of ALLOW_AND_DENY) {
        lintAllowed(texts(options[allow]), texts(options[deny]), `${kind}: ${(0,problem/* quote */.hD)(allow)} and ${(0,problem/* quote */.hD)(deny)}`, at, problems);
    }
}
const ALLOW_AND_DENY = [
    ['allow-licenses', 'deny-licenses'],
    ['allow-tools', 'deny-tools'],
];
function lintAllowed(allowed, denied, what, at, problems) {
    const both = allowed.filter((value) => denied.includes(value));
    if (both.length === 0)
        return;
    const list = both.slice(0, 5).map(problem/* quote */.hD).join(', ');
    problems.error(at, `${what} contradict each other: both have ${list}`);
}
/** The literal values of an option. Patterns are left out, because their matches are unknown. */
function texts(value) {
    if (!Array.isArray(value))
        return [];
    return value.flatMap((one) => typeof one === 'string' ? [one] : 'exactly' in one ? [one.exactly] : []);
}
/** Finds an any-of that is always met, or whose alternatives are redundant. */
function lintAlternatives(require, start, problems) {
    const required = require.filter((one) => one.type === 'evidence' && one.enforce === 'fail').map(meaning);
    for (const choice of require) {
        if (choice.type !== 'any-of')
            continue;
        const at = choice.at ?? start;
        if (choice.anyOf.length === 1)
            problems.warn(at, `${choice.name} has a single alternative; require it without "any-of"`);
        for (const [index, one] of choice.anyOf.entries()) {
            if (required.some((other) => (0,external_node_util_.isDeepStrictEqual)(other, meaning(one)))) {
                problems.warn(one.at ?? at, `${choice.name} is always met, because its ${one.kind} is required anyway; remove one of them`);
            }
            if (choice.anyOf.slice(0, index).some((other) => (0,external_node_util_.isDeepStrictEqual)(meaning(other), meaning(one)))) {
                problems.warn(one.at ?? at, `${one.name} repeats an earlier alternative; remove it`);
            }
        }
    }
}
/** Finds two requirements that are equal, or that no evidence can meet at once. */
function lintPairs(require, start, problems) {
    const evidence = require.filter((one) => one.type === 'evidence');
    for (const [index, one] of evidence.entries()) {
        for (const earlier of evidence.slice(0, index)) {
            if (earlier.kind !== one.kind)
                continue;
            const at = one.at ?? start;
            if ((0,external_node_util_.isDeepStrictEqual)(meaning(earlier), meaning(one))) {
                problems.warn(at, `${one.name} repeats ${earlier.name}; remove one of them`);
                continue;
            }
            const option = contradiction(earlier, one);
            if (option !== undefined) {
                problems.error(at, `${one.name} and ${earlier.name} contradict each other: ${(0,problem/* quote */.hD)(option)} cannot have both values`);
            }
        }
    }
}
/** An option for which two requirements on the same evidence have no value in common. */
function contradiction(a, b) {
    const sameEvidence = (0,external_node_util_.isDeepStrictEqual)([...a.signedBy].sort(), [...b.signedBy].sort()) &&
        a.on === b.on &&
        a.select === b.select &&
        a.select !== 'any' &&
        a.predicateType === b.predicateType;
    if (!sameEvidence || a.enforce === 'warn' || b.enforce === 'warn')
        return undefined;
    return SINGLE_VALUED.find((option) => {
        const [left, right] = [exact(a.options[option]), exact(b.options[option])];
        return left !== undefined && right !== undefined && !left.some((value) => right.includes(value));
    });
}
/** Options about a property that has exactly one value in each piece of evidence. */
const SINGLE_VALUED = [
    'builder',
    'source',
    'ref',
    'build-type',
    'runner',
    'trigger',
    'by',
    'policy',
    'policy-uri',
    'passed',
];
/** The values of an option, if all are literal. */
function exact(value) {
    if (value === undefined)
        return undefined;
    const values = Array.isArray(value) ? value : [value];
    const literals = values.map((one) => typeof one === 'object' && one !== null ? ('exactly' in one ? one.exactly : undefined) : one);
    return literals.includes(undefined) ? undefined : literals;
}
function meaning({ at: _, name: __, enforce: ___, ...rest }) {
    return rest;
}

// EXTERNAL MODULE: ./src/policy/schema/load.ts + 4 modules
var load = __webpack_require__(11883);
// EXTERNAL MODULE: ./src/policy/schema/source.ts
var schema_source = __webpack_require__(26747);
// EXTERNAL MODULE: ./src/report/policy-problems.ts
var policy_problems = __webpack_require__(36083);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/policy-reader.ts
var policy_reader = __webpack_require__(91592);
;// CONCATENATED MODULE: ./src/commands/policy-check/run.ts
// policy check: reports every mistake of policy files with line and column. Nothing is evaluated.







/** A policy has errors. The report lists them. */
class InvalidPolicyError extends src_errors/* ExpectedError */.Dh {
    name = 'InvalidPolicyError';
    code = 'invalid-policy';
}
async function run(inputs, world) {
    return (0,context/* withContext */.e)(world, inputs, [], async (context) => {
        const problems = [];
        const failures = [];
        for (const file of inputs.file) {
            const found = await checkFile(file, context).catch((error) => {
                (0,src_errors/* rethrowUnless */.ki)(error, policy_reader.PolicyUnavailableError);
                failures.push(error);
            });
            if (found === undefined)
                continue;
            problems.push(...found.list);
            const errors = found.list.filter(({ severity }) => severity === 'error').length + found.omitted;
            const noun = errors === 1 ? 'error' : 'errors';
            if (found.hasErrors)
                failures.push(new InvalidPolicyError(`${file} has ${errors} ${noun}`));
            else
                world.note(`${file} is valid`);
        }
        // The runner reads its commands from standard output.
        const inWorkflow = world.env.GITHUB_ACTIONS === 'true';
        const text = (inWorkflow ? policy_problems/* problemAnnotations */.u : policy_problems/* problemLines */.p)(problems);
        return { outputs: {}, report: text === '' ? {} : { document: () => text }, failures };
    });
}
async function checkFile(name, context) {
    const source = (0,schema_source/* resolveSource */.e)(name, { type: 'file', path: '' });
    if ('refused' in source)
        throw new src_errors/* UserError */.yo(`file: ${source.refused}`);
    const { policy, problems, uses } = await (0,load.loadPolicy)(source, (0,policy_reader.policyReader)(context));
    if (policy !== undefined)
        lintPolicy(policy, uses, Date.now(), problems);
    return problems;
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

/***/ 36083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines),
/* harmony export */   u: () => (/* binding */ problemAnnotations)
/* harmony export */ });
/* harmony import */ var _policy_schema_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52695);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders the problems of policies: lines for a terminal, and annotations of the runner on the policy's lines.


/** A message of the checked file is bounded by the reader; this is for the positions in included ones. */
const MAX_LINE = 2_000;
function problemLines(problems) {
    return problems.map((problem) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_policy_schema_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemLine */ .YK)(problem), MAX_LINE)}\n`).join('');
}
/**
 * The commands by which a workflow run shows each problem on its line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
function problemAnnotations(problems) {
    return problems
        .map(({ severity, at, text }) => {
        const place = `file=${property(at.file)},line=${at.line},col=${at.column}`;
        return `::${severity} ${place}::${data((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, MAX_LINE))}\n`;
    })
        .join('');
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, MAX_LINE)).replaceAll(':', '%3A').replaceAll(',', '%2C');
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
