export const id = 6855;
export const ids = [6855,5398];
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

/***/ 20717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var statement = __webpack_require__(63240);
// EXTERNAL MODULE: ./src/policy/content.ts
var policy_content = __webpack_require__(72175);
// EXTERNAL MODULE: ./src/policy/kinds/table.ts + 11 modules
var table = __webpack_require__(11273);
// EXTERNAL MODULE: ./src/policy/text.ts
var policy_text = __webpack_require__(20075);
// EXTERNAL MODULE: ./src/policy/trust.ts
var policy_trust = __webpack_require__(23112);
;// CONCATENATED MODULE: ./src/policy/candidate.ts
// Owns a candidate: evidence with its names of `trust`, its time and its facts, each determined once per evaluation.






class Candidate {
    evidence;
    /** The names of `trust` that its signer matches. */
    names;
    refusals;
    /** Identifies the signer, equal for all its signatures; undefined if the evidence is not signed. */
    signer;
    /** Trusted time, in milliseconds since the epoch. For a key, key-signing-time.ts limits it. */
    time;
    claimed;
    #facts = new Map();
    constructor(evidence, trust) {
        const { signature, created } = evidence;
        this.evidence = evidence;
        const isVerified = signature.state === 'verified';
        const { names, refusals } = isVerified ? trust(signature) : { names: [], refusals: [] };
        this.names = names;
        this.refusals = refusals;
        this.signer = isVerified ? (0,policy_trust/* signerIdentity */.Rc)(signature.signer) : undefined;
        this.time = isVerified && signature.time.clock !== 'none' ? timeOf(signature.time.at) : undefined;
        this.claimed = timeOf(created);
    }
    get predicateType() {
        return this.evidence.statement?.predicateType ?? this.evidence.claimedPredicateType;
    }
    content() {
        return (0,policy_content/* contentOf */.$)(this.evidence);
    }
    facts(kind) {
        const known = this.#facts.get(kind) ?? this.#read(kind);
        this.#facts.set(kind, known);
        return known;
    }
    /** The evidence for the decision. `rejected`: why it does not count. */
    evaluated(rejected) {
        const { artifact, subject, platform, kind, source, signature } = this.evidence;
        const { predicateType, time, claimed } = this;
        return {
            artifact: artifact.digest,
            subject,
            platform,
            kind,
            source,
            artifactType: artifact.artifactType ?? artifact.mediaType,
            ...(predicateType !== undefined && { predicateType }),
            signature,
            trustedAs: this.names,
            ...(time !== undefined && { time: new Date(time).toISOString() }),
            ...(time === undefined && claimed !== undefined && { claimed: new Date(claimed).toISOString() }),
            ...(rejected !== undefined && { rejected }),
        };
    }
    async #read(kind) {
        const content = this.content();
        if (content === undefined && kind !== 'signature') {
            const { problem } = this.evidence;
            const fault = problem === undefined ? 'has no content' : `could not be read: ${(0,policy_text/* bounded */.Mm)(problem.text)}`;
            return { fault, code: 'unreadable' };
        }
        try {
            return { facts: await table/* KIND_ROWS */.B[kind].read(content ?? { mediaType: '', json: () => ({}) }) };
        }
        catch (error) {
            if (!(error instanceof policy_content/* EvidenceFault */.w))
                throw error;
            return { fault: error.message, code: 'invalid' };
        }
    }
}
/** The candidates by the digest that they are attached to. */
class Candidates {
    all;
    #bySubject = new Map();
    constructor(evidence, trust) {
        const seen = new Set();
        const all = [];
        for (const one of evidence) {
            // The same artifact may be listed by several sources.
            const key = `${one.artifact.digest} ${one.layer} ${one.subject}`;
            if (seen.has(key))
                continue;
            seen.add(key);
            const candidate = new Candidate(one, trust);
            all.push(candidate);
            for (const kind of kindsOf(one))
                this.#add(one.subject, kind, candidate);
        }
        this.all = all;
    }
    /** Candidates of the kind, including those that only claim it, and those that could not be fetched and may be of it. */
    of(kind, subjects) {
        return subjects.flatMap((subject) => this.#bySubject.get(subject)?.get(kind) ?? []);
    }
    /** Everything that is attached to the subjects, by kind. */
    kindsAt(subjects) {
        const kinds = new Map();
        for (const subject of subjects) {
            for (const [kind, candidates] of this.#bySubject.get(subject) ?? []) {
                const own = candidates.filter(({ evidence }) => evidence.kind === kind);
                if (own.length > 0)
                    kinds.set(kind, [...(kinds.get(kind) ?? []), ...own]);
            }
        }
        return kinds;
    }
    #add(subject, kind, candidate) {
        const kinds = this.#bySubject.get(subject) ?? new Map();
        this.#bySubject.set(subject, kinds);
        const known = kinds.get(kind);
        if (known === undefined)
            kinds.set(kind, [candidate]);
        else
            known.push(candidate);
    }
}
/** Whether the statement has another predicate type than the annotations, which clients use to select evidence. */
function disagrees({ statement, claimedPredicateType }) {
    return (statement !== undefined && claimedPredicateType !== undefined && statement.predicateType !== claimedPredicateType);
}
/** Whether the evidence may be of any kind, because it could not be fetched and claims none. */
function isOfUnknownKind({ kind, problem, claimedPredicateType }) {
    return kind === 'custom' && problem?.undecided === true && claimedPredicateType === undefined;
}
function kindsOf(evidence) {
    if (isOfUnknownKind(evidence))
        return new Set(Object.keys(table/* KIND_ROWS */.B));
    const { kind, claimedPredicateType } = evidence;
    if (!disagrees(evidence) || claimedPredicateType === statement/* REFERENCE_PREDICATE */.Sy)
        return new Set([kind]);
    return new Set([kind, (0,classify/* kindOfPredicate */.dT)(claimedPredicateType) ?? kind]);
}
function timeOf(text) {
    const time = Date.parse(text ?? '');
    return Number.isNaN(time) ? undefined : time;
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
;// CONCATENATED MODULE: ./src/policy/eligibility.ts
// Decides whether evidence may count for a requirement: it is readable, signed by a named signer, and not from the future.





/** Permitted difference between the clock of this machine and that of the log, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;
/** Undefined if the evidence may count. */
function rejectionOf(candidate, requirement, now) {
    const { evidence } = candidate;
    const { signedBy } = requirement;
    const reject = (rank, code, text) => ({ candidate, code, text, rank });
    if (evidence.problem?.undecided)
        return reject(0, 'unavailable', `could not be fetched: ${(0,policy_text/* bounded */.Mm)(evidence.problem.text)}`);
    if (evidence.signature.state === 'refused') {
        return reject(3, 'invalid-signature', `has a signature that does not count: ${(0,policy_text/* bounded */.Mm)(evidence.signature.reason)}`);
    }
    // A problem of verified evidence is a fault of what its signer attached: it may count as the newest, and then it fails.
    if (evidence.problem !== undefined && evidence.signature.state !== 'verified') {
        return reject(4, 'unreadable', `could not be read: ${(0,policy_text/* bounded */.Mm)(evidence.problem.text)}`);
    }
    if (evidence.signature.state === 'unverified') {
        return reject(3, 'invalid-signature', 'has a signature that was not verified');
    }
    if (disagrees(evidence)) {
        const { claimedPredicateType, statement } = evidence;
        const text = `claims the predicate type ${(0,policy_text/* quoted */.TL)(claimedPredicateType)} in its annotations, but its statement has ${(0,policy_text/* quoted */.TL)(statement?.predicateType)}`;
        return reject(2, 'mismatch', text);
    }
    if (!hasPredicateType(candidate, requirement)) {
        return reject(5, 'mismatch', `has the predicate type ${(0,policy_text/* quoted */.TL)(candidate.predicateType)}, required: ${(0,policy_text/* quoted */.TL)(requirement.predicateType)}`);
    }
    if (signedBy.length > 0) {
        if (candidate.signer === undefined)
            return reject(6, 'unsigned', 'is not signed');
        const refusal = refusalOf(candidate, signedBy);
        if (refusal !== undefined)
            return signerRejection(candidate, refusal, signedBy);
    }
    const time = effectiveTime(candidate, requirement);
    if (time !== undefined && time > now + CLOCK_SKEW) {
        return reject(1, 'in-future', `is dated ${(0,policy_text/* timeText */.Tc)(time)}, which is in the future; check the clock of this machine`);
    }
    return undefined;
}
/** The time that dates the evidence: trusted time or, only if no signature is required, the claimed time. */
function effectiveTime(candidate, { signedBy }) {
    return candidate.time ?? (signedBy.length === 0 ? candidate.claimed : undefined);
}
/** The refusal by the closest of the names; undefined if the signer matches one of them. */
function refusalOf({ names, refusals }, signedBy) {
    if (signedBy.some((name) => names.includes(name)))
        return undefined;
    const own = refusals.filter(({ name }) => signedBy.includes(name));
    const unknown = {
        name: signedBy[0] ?? '',
        code: 'untrusted-signer',
        text: `\`trust\` does not define ${(0,policy_text/* either */.gP)(signedBy)}`,
        differences: Number.POSITIVE_INFINITY,
    };
    return own.reduce((closest, one) => (one.differences < closest.differences ? one : closest), own[0] ?? unknown);
}
function signerRejection(candidate, { name, code, text }, signedBy) {
    const { signature } = candidate.evidence;
    const who = signature.state === 'verified' ? (0,policy_trust/* signerText */.S)(signature.signer) : 'nobody';
    if (code !== 'untrusted-signer')
        return { candidate, code, text: `is signed by ${name}: ${text}`, rank: 0 };
    const closest = signedBy.length > 1 ? `, closest to ${name}` : '';
    return { candidate, code, text: `is signed by ${who}, not by ${(0,policy_text/* either */.gP)(signedBy)}${closest}: ${text}`, rank: 1 };
}
/** A reference predicate has the type of the document that it names. */
function hasPredicateType({ evidence, predicateType }, { predicateType: wanted, kind }) {
    if (wanted === undefined || predicateType === wanted)
        return true;
    if (predicateType !== statement/* REFERENCE_PREDICATE */.Sy && predicateType !== undefined)
        return false;
    if (evidence.problem !== undefined)
        return (0,classify/* kindOfPredicate */.dT)(wanted) === kind;
    const { mediaType } = evidence.document?.descriptor ?? {};
    if (mediaType === undefined || (0,classify/* kindOfPredicate */.dT)(wanted) !== kind)
        return false;
    const format = /cyclonedx|spdx|openvex/.exec(mediaType)?.[0];
    return format !== undefined && wanted.includes(format);
}

// EXTERNAL MODULE: ./src/policy/pattern.ts
var pattern = __webpack_require__(13636);
;// CONCATENATED MODULE: ./src/policy/phrases.ts


/** `one`: the name with its article. */
const NOUNS = {
    signature: { one: 'a signature', name: 'signature' },
    sbom: { one: 'an SBOM', name: 'SBOM' },
    'source-sbom': { one: 'an SBOM of the sources', name: 'source SBOM' },
    provenance: { one: 'provenance', name: 'provenance' },
    scan: { one: 'a scan', name: 'scan' },
    vex: { one: 'a VEX document', name: 'VEX document' },
    'policy-decision': { one: 'a policy decision', name: 'policy decision' },
    approval: { one: 'an approval', name: 'approval' },
    'test-result': { one: 'a test result', name: 'test result' },
    'model-card': { one: 'a model card', name: 'model card' },
    'evaluation-report': { one: 'an evaluation report', name: 'evaluation report' },
    'red-team-summary': { one: 'a red-team summary', name: 'red-team summary' },
    'tool-manifest': { one: 'a tool manifest', name: 'tool manifest' },
    custom: { one: 'a statement', name: 'statement' },
};
function kindNoun(kind) {
    return NOUNS[kind].name;
}
function aKind(kind) {
    return NOUNS[kind].one;
}
/** `SBOM`, or `statement of type "https://…"`. */
function evidenceNoun({ kind, predicateType }) {
    return predicateType === undefined ? kindNoun(kind) : `${kindNoun(kind)} of type ${JSON.stringify(predicateType)}`;
}
/** `linux/arm64 (sha256:0123456789ab)`. */
function placeText({ subject, platform }) {
    return `${platform ?? 'the image'} (${(0,policy_text/* shortDigest */.VK)(subject)})`;
}
/** `SBOM on every platform, signed by release, at most 7 d old`. */
function requirementText(requirement) {
    if (requirement.type === 'any-of')
        return `one of: ${requirement.anyOf.map(requirementText).join('; or ')}`;
    const { kind, predicateType, on, signedBy, count, select, maxAge, options, schema, fields } = requirement;
    const where = { platforms: ' on every platform', image: '', any: '' }[on];
    const parts = [
        `${NOUNS[kind].name}${predicateType === undefined ? '' : ` of type ${JSON.stringify(predicateType)}`}${where}`,
        ...(count > 1 ? [`by ${count} ${kind === 'approval' ? 'people' : 'signers'}`] : []),
        ...(signedBy.length > 0 ? [`signed by ${(0,policy_text/* either */.gP)(signedBy)}`] : []),
        ...(maxAge === undefined ? [] : [`at most ${(0,policy_text/* durationText */.S5)(maxAge)} old`]),
        ...(select === 'newest' ? [] : [select === 'all' ? 'all of them' : 'any of them']),
        ...Object.entries(options).map(([name, value]) => optionText(name, value)),
        ...(schema === undefined ? [] : ['valid against its schema']),
        ...fields.map(({ pointer }) => `field ${pointer}`),
    ];
    return parts.join(', ');
}
/** Options whose listed names are all required. The lists of other options are alternatives. */
const ALL_REQUIRED = new Set(['required-fields', 'categories', 'suites', 'tests', 'levels']);
function optionText(name, value) {
    if (value === true)
        return name;
    if (Array.isArray(value) && ALL_REQUIRED.has(name))
        return `${name} ${(0,policy_text/* bounded */.Mm)((0,policy_text/* either */.gP)(value.map(String), 'and'), 120)}`;
    return `${name} ${(0,policy_text/* bounded */.Mm)(valueText(name, value), 120)}`;
}
function valueText(name, value) {
    if (typeof value === 'number' && /age$/.test(name))
        return (0,policy_text/* durationText */.S5)(value);
    if (Array.isArray(value))
        return (0,policy_text/* either */.gP)(value.map((one) => valueText(name, one)));
    if (typeof value !== 'object' || value === null)
        return String(value);
    if ('exactly' in value || 'glob' in value || 'pattern' in value) {
        return (0,pattern/* patternText */.U)(value).replace(/^"(.*)"$/, '$1');
    }
    const limits = Object.entries(value).map(([key, limit]) => {
        const { min, max } = limit;
        return `${key}${min === undefined ? '' : ` >= ${min}`}${max === undefined ? '' : ` <= ${max}`}`;
    });
    return limits.join(', ');
}
/** A name of `trust` with the identity or key that it stands for. */
function trustText(name, signer) {
    // The name of a signer from --signed-by is the identity or key itself.
    if (signer === undefined || /[:=]/.test(name))
        return name;
    if (signer.kind === 'key')
        return `${name} (key ${signer.name})`;
    const { identity, repository, issuer } = signer;
    const who = identity ?? repository;
    return `${name} (${who === undefined ? `any identity of ${issuer}` : (0,policy_text/* bounded */.Mm)((0,pattern/* patternText */.U)(who).replace(/^"(.*)"$/, '$1'), 160)})`;
}

;// CONCATENATED MODULE: ./src/policy/condition-facts.ts






const KIND_NAMES = Object.keys(kinds/* KINDS */.GW);
/** The name of a kind in conditions, without dashes, because CEL reads a dash as a minus. */
function conditionName(kind) {
    return kind.replaceAll('-', '_');
}
/** The kinds whose facts a condition may use. */
function kindsIn({ cel }) {
    return KIND_NAMES.filter((kind) => new RegExp(`(?<![\\w.])${conditionName(kind)}\\b`).test(cel));
}
async function factsAt(condition, place, evaluation) {
    const { input, now } = evaluation;
    const facts = {
        image: {
            reference: input.reference,
            digest: input.digest,
            ...(input.tag !== undefined && { tag: input.tag }),
            platforms: input.platforms.map(({ name }) => name ?? ''),
        },
        platform: place.platform ?? '',
        digest: place.subject,
        now: new Date(now).toISOString(),
    };
    const evidence = [];
    const absent = [];
    let fault;
    let isUnavailable = input.problems.some(({ undecided }) => undecided);
    for (const kind of kindsIn(condition)) {
        const { newest, unavailable, fault: own } = await newestOf(kind, place, evaluation);
        isUnavailable ||= unavailable;
        fault ??= own;
        if (newest === undefined)
            absent.push(kind);
        else {
            evidence.push(newest.candidate);
            facts[conditionName(kind)] = newest.facts;
        }
    }
    facts.signers = [...new Set(evidence.flatMap(({ names }) => names))].sort();
    return { facts, evidence, absent, isUnavailable, ...(fault !== undefined && { fault }) };
}
async function newestOf(kind, place, evaluation) {
    const { candidates, now } = evaluation;
    const requirement = signersOf(kind, evaluation);
    let unavailable = false;
    for (const subject of place.subjects) {
        const eligible = [];
        for (const candidate of candidates.of(kind, [subject])) {
            const rejection = rejectionOf(candidate, requirement, now);
            if (rejection === undefined)
                eligible.push(candidate);
            else if (rejection.code === 'unavailable')
                unavailable = true;
        }
        const [candidate, ...others] = eligible.sort((a, b) => order(a, b, requirement));
        if (candidate === undefined)
            continue;
        const pieces = table/* KIND_ROWS */.B[kind].combine === undefined ? [candidate] : [candidate, ...others];
        const read = await Promise.all(pieces.map((piece) => piece.facts(kind)));
        const faulty = read.find((one) => 'fault' in one);
        if (faulty !== undefined) {
            const digest = (0,policy_text/* shortDigest */.VK)(candidate.evidence.artifact.digest);
            return { unavailable, fault: `the newest ${kindNoun(kind)} ${digest} ${faulty.fault}` };
        }
        const facts = read.map((one) => ('facts' in one ? one.facts : undefined));
        const whole = table/* KIND_ROWS */.B[kind].combine?.(facts) ?? facts[0];
        const own = { signers: candidate.names, time: timeText(candidate) };
        return {
            newest: { candidate, facts: (0,fields/* isRecord */.u4)(whole) ? { ...whole, ...own } : { value: whole, ...own } },
            unavailable,
        };
    }
    return { unavailable };
}
function order(a, b, requirement) {
    const [left, right] = [a, b].map((one) => effectiveTime(one, requirement) ?? 0);
    return right - left || (a.evidence.artifact.digest < b.evidence.artifact.digest ? -1 : 1);
}
function timeText({ time, claimed }) {
    const known = time ?? claimed;
    return known === undefined ? '' : new Date(known).toISOString();
}
function signersOf(kind, { policy }) {
    const all = policy.require
        .flatMap((one) => (one.type === 'any-of' ? one.anyOf : [one]))
        .filter((one) => one.kind === kind);
    const named = [...new Set(all.flatMap(({ signedBy }) => signedBy))];
    const signedBy = all.length > 0 ? (all.every((one) => one.signedBy.length > 0) ? named : []) : Object.keys(policy.trust);
    return {
        type: 'evidence',
        name: 'conditions',
        enforce: 'fail',
        kind,
        on: 'any',
        signedBy,
        count: 1,
        select: 'newest',
        fields: [],
        options: {},
    };
}

;// CONCATENATED MODULE: ./src/policy/key-signing-time.ts

/** Sets the time of each candidate that a key signed to the earliest that is proven; undefined if nothing proves any. */
async function limitKeySigningTimes(candidates) {
    const byKey = candidates.filter(({ evidence: { signature } }) => {
        return signature.state === 'verified' && signature.signer.kind === 'key';
    });
    const byStatement = Map.groupBy(byKey, ({ signer, evidence }) => {
        const { statement, artifact, layer } = evidence;
        return `${signer} ${statement?.digest ?? `${artifact.digest} ${layer}`}`;
    });
    for (const same of byStatement.values()) {
        const [first] = same;
        const times = same.map(({ time }) => time).filter((time) => time !== undefined);
        const stated = times.length < same.length ? undefined : await statedTime(first);
        const time = times.length < same.length ? undefined : Math.min(...times, stated ?? Number.POSITIVE_INFINITY);
        for (const candidate of same)
            candidate.time = time;
    }
}
/** The time that the document states, in milliseconds since the epoch. */
async function statedTime(candidate) {
    const { kind } = candidate.evidence;
    const { timeOf } = table/* KIND_ROWS */.B[kind];
    if (timeOf === undefined)
        return undefined;
    const read = await candidate.facts(kind);
    const time = 'fault' in read ? Number.NaN : Date.parse(timeOf(read.facts) ?? '');
    return Number.isNaN(time) ? undefined : time;
}

// EXTERNAL MODULE: ./src/policy/schema/flags.ts
var flags = __webpack_require__(16583);
;// CONCATENATED MODULE: ./src/policy/remedies.ts



/** The flags of `oci-evidence attach` that yield a kind. */
const FLAGS = {
    sbom: '--sbom generate',
    provenance: '--provenance generate',
    scan: '--scan osv',
    approval: '--approvals generate',
};
/** Attestations that actions/attest pushes to the registry count as well. */
const OR_ATTEST = '; or let actions/attest push it (push-to-registry: true)';
/** The command that attaches evidence of the kind at a place, between backticks. */
function attachCommand({ kind, predicateType }, { platform, subject }, { reference, digest }) {
    const repository = reference.replace(/@[^@]*$/, '');
    // `attach` signs statements; an image itself is signed by cosign.
    if (kind === 'signature')
        return `\`cosign sign ${repository}@${subject}\``;
    const flag = predicateType !== undefined && kind === 'custom' ? '--evidence FILE' : (FLAGS[kind] ?? `--evidence ${kind}=FILE`);
    const platforms = platform === null || subject === digest ? '' : ` --platforms ${platform}`;
    return `\`oci-evidence attach ${repository}@${digest}${platforms} ${flag}\``;
}
/** The remedy for a reason by its code. A check may supply a more specific one. */
function remedyOf(code, requirement, place, policy, input) {
    const { kind, signedBy, maxAge } = requirement;
    const command = attachCommand(requirement, place, input);
    const signers = signersText(signedBy, policy);
    const as = signedBy.length === 0 ? '' : ` as ${signers}`;
    switch (code) {
        case 'unavailable':
            return 'check that the registry and the services respond, then verify again';
        case 'untrusted-signer':
            return `attach ${aKind(kind)}${as}: ${command}; if the signer that was found is right, add it to ${policy.source === flags.COMMAND_LINE ? 'signed-by' : 'trust'}`;
        case 'unsigned':
            return `sign it${as}: ${command}${keyHint(requirement, policy)}`;
        case 'expired':
            return `attach ${aKind(kind)} by a signer that is still trusted: ${command}; or extend "until" in trust`;
        case 'no-trusted-time':
            return `sign${as} with a trusted time (--rekor-url or --timestamp-server-url): ${command}`;
        case 'in-future':
            return 'correct the clock of this machine, then verify again';
        case 'too-old':
            return `attach a new ${evidenceNoun(requirement)}${maxAge === undefined ? '' : ` at least every ${(0,policy_text/* durationText */.S5)(maxAge)}`}${as}: ${command}`;
        case 'too-few':
            return `attach ${aKind(kind)} by another signer${signedBy.length === 0 ? '' : ` among ${signers}`}: ${command}`;
        case 'invalid-signature':
        case 'unreadable':
        case 'invalid':
            return `attach it again${as}: ${command}`;
        case 'missing':
            return `attach ${aKind(kind)}${as}: ${command}${keyHint(requirement, policy)}${kind === 'provenance' ? OR_ATTEST : ''}`;
        default:
            return `attach ${aKind(kind)} that satisfies the requirement${as}: ${command}`;
    }
}
/** `release (https://github.com/acme/…) or scanner (…)`. */
function signersText(signedBy, { trust }) {
    return (0,policy_text/* either */.gP)(signedBy.map((name) => trustText(name, Object.hasOwn(trust, name) ? trust[name] : undefined)));
}
function keyHint({ signedBy, kind }, { trust }) {
    const isKey = signedBy.some((name) => Object.hasOwn(trust, name) && trust[name]?.kind === 'key');
    if (!isKey)
        return '';
    return kind === 'signature' ? ' (with a key: --key FILE)' : ' (with a key: --sign key --signing-key FILE)';
}

;// CONCATENATED MODULE: ./src/policy/reasons.ts





/** Number of pieces of evidence that a reason lists. */
const MAX_FOUND = 10;
/** Number of pieces of evidence that the text of a reason describes. */
const MAX_DESCRIBED = 3;
function reasonsAt(requirement, place, result, evaluation) {
    if (result.outcome === 'met')
        return [];
    if (result.outcome === 'undecided')
        return [unavailableReason(requirement, place, result, evaluation)];
    if (result.failures.length > 0)
        return failureReasons(requirement, place, result, evaluation);
    if (result.signers !== undefined)
        return [tooFewReason(requirement, place, result, evaluation)];
    return result.rejections.length > 0
        ? [rejectedReason(requirement, place, result.rejections, evaluation)]
        : [missingReason(requirement, place, evaluation)];
}
/** One reason for each cause why selected evidence does not satisfy the requirement. */
function failureReasons(requirement, place, { failures, rejections }, evaluation) {
    const { policy, input } = evaluation;
    const shown = failures.slice(0, MAX_FOUND);
    const rest = failures.length - shown.length;
    return shown.flatMap(({ candidate, objections }, at) => objections.map(({ code, text, remedy }) => {
        const more = at === shown.length - 1 && rest > 0 ? ` (and ${rest} more that fail)` : '';
        return {
            code,
            text: `${describe(candidate, requirement, place, evaluation)} ${text}${more}`,
            subject: place.subject,
            platform: place.platform,
            found: [candidate.evaluated(text), ...foundOf(rejections).slice(0, MAX_FOUND - 1)],
            remedy: withCommand(remedy, code, requirement, place, evaluation) ??
                remedyOf(code, requirement, place, policy, input),
        };
    }));
}
/** Adds the command that attaches new evidence to the remedy of a check, if that is its last step. */
function withCommand(remedy, code, requirement, place, { input }) {
    if (remedy === undefined || code === 'no-trusted-time')
        return remedy;
    return `${remedy}; then attach the new evidence: ${attachCommand(requirement, place, input)}`;
}
function tooFewReason(requirement, place, { signers = 0, rejections }, { policy, input }) {
    const noun = evidenceNoun(requirement);
    return {
        code: 'too-few',
        text: `${(0,policy_text/* counted */.hS)(signers, 'signer')} attached a valid ${noun} to ${placeText(place)}, required: ${requirement.count} different signers${requirement.signedBy.length === 0 ? '' : ` among ${(0,policy_text/* either */.gP)(requirement.signedBy, 'and')}`}`,
        subject: place.subject,
        platform: place.platform,
        found: foundOf(rejections),
        remedy: remedyOf('too-few', requirement, place, policy, input),
    };
}
/** The reason if there is evidence of the kind but none counts. The closest piece comes first and determines the code. */
function rejectedReason(requirement, place, rejections, evaluation) {
    const { policy, input } = evaluation;
    const sorted = byCloseness(rejections);
    const [closest] = sorted;
    const described = sorted
        .slice(0, MAX_DESCRIBED)
        .map(({ candidate, text }) => `${(0,policy_text/* shortDigest */.VK)(candidate.evidence.artifact.digest)}${datedText(candidate, evaluation.now)} ${text}`);
    const rest = sorted.length - described.length;
    const found = `${described.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
    return {
        code: closest.code,
        text: `no ${evidenceNoun(requirement)}${byText(requirement)} counts for ${placeText(place)}: ${found}`,
        subject: place.subject,
        platform: place.platform,
        found: foundOf(sorted),
        remedy: closest.remedy ?? remedyOf(closest.code, requirement, place, policy, input),
    };
}
function missingReason(requirement, place, evaluation) {
    const { candidates, policy, input } = evaluation;
    const problems = input.problems.map(({ text }) => (0,policy_text/* bounded */.Mm)(text, 200));
    const unread = problems.length === 0 ? '' : `; could not be read: ${(0,policy_text/* some */.zN)(problems, 2)}`;
    const kinds = [...candidates.kindsAt(place.subjects)].sort(([a], [b]) => (a < b ? -1 : 1));
    const attached = [
        ...kinds.map(([kind, all]) => `${(0,policy_text/* counted */.hS)(all.length, kindNoun(kind))}${reasons_signersOf(all)}`),
        ...unreadAt(place, input),
    ];
    const found = attached.length === 0 ? 'no evidence is attached to it' : `attached: ${attached.join(', ')}`;
    return {
        code: 'missing',
        text: `no ${evidenceNoun(requirement)} is attached to ${placeText(place)}${elsewhere(requirement, place, evaluation)}; ${found}${unread}`,
        subject: place.subject,
        platform: place.platform,
        found: [],
        remedy: remedyOf('missing', requirement, place, policy, input),
    };
}
/** Evidence that no requirement needs: `1 model card (not read)`. */
function unreadAt({ subjects }, { unread = [] }) {
    const kinds = unread.filter(({ subject }) => subjects.includes(subject)).map(({ kind }) => kind);
    return [...new Set(kinds)].sort().map((kind) => {
        const count = kinds.filter((one) => one === kind).length;
        return `${(0,policy_text/* counted */.hS)(count, kindNoun(kind))} (not read)`;
    });
}
/** Finds evidence on the index that is required on a platform, or the reverse, which is the most common mistake. */
function elsewhere({ kind, on }, place, { candidates, input }) {
    const others = [input.digest, ...input.platforms.map(({ digest }) => digest)].filter((digest) => !place.subjects.includes(digest));
    const places = [...new Set(others)].filter((digest) => candidates.of(kind, [digest]).length > 0);
    if (places.length === 0)
        return '';
    const names = places.map((digest) => input.platforms.find((one) => one.digest === digest)?.name ?? 'the image index');
    const why = on === 'image' ? 'required: on the image itself' : 'required: on this platform';
    return ` (only to ${(0,policy_text/* some */.zN)(names, 3)}; ${why})`;
}
function unavailableReason(requirement, place, { rejections }, { policy, input }) {
    const unavailable = rejections.filter(({ code }) => code === 'unavailable');
    const texts = [
        ...input.problems.filter(({ undecided }) => undecided).map(({ text }) => (0,policy_text/* bounded */.Mm)(text, 200)),
        ...unavailable.map(({ candidate, text }) => `${(0,policy_text/* shortDigest */.VK)(candidate.evidence.artifact.digest)} ${text}`),
    ];
    const why = texts.length === 0 ? 'a VEX document could not be fetched' : (0,policy_text/* some */.zN)(texts, 3);
    return {
        code: 'unavailable',
        text: `could not decide on the ${evidenceNoun(requirement)}${byText(requirement)} of ${placeText(place)}: ${why}`,
        subject: place.subject,
        platform: place.platform,
        found: foundOf(unavailable),
        remedy: remedyOf('unavailable', requirement, place, policy, input),
    };
}
/** `the newest scan of linux/amd64 (sha256:…, signed by release 2 h ago)`. */
function describe(candidate, requirement, place, { now }) {
    const { select, signedBy, kind } = requirement;
    const { signature, artifact } = candidate.evidence;
    const which = table/* KIND_ROWS */.B[kind].combine === undefined && select === 'newest' ? 'the newest ' : 'the ';
    const names = candidate.names.filter((name) => signedBy.length === 0 || signedBy.includes(name));
    const signer = names.length > 0 ? (0,policy_text/* either */.gP)(names) : signature.state === 'verified' ? (0,policy_trust/* signerText */.S)(signature.signer) : undefined;
    const when = candidate.time === undefined ? '' : ` ${(0,policy_text/* ageText */.XG)(candidate.time, now)}`;
    const claimed = candidate.claimed === undefined ? '' : `, claimed to be from ${(0,policy_text/* ageText */.XG)(candidate.claimed, now)}`;
    const who = signer === undefined ? `unsigned${claimed}` : `signed by ${signer}${when}`;
    return `${which}${evidenceNoun(requirement)} of ${place.platform ?? 'the image'} (${(0,policy_text/* shortDigest */.VK)(artifact.digest)}, ${who})`;
}
/** ` (2 h ago)`; a claimed time is marked as such. */
function datedText({ time, claimed }, now) {
    if (time !== undefined)
        return ` (${(0,policy_text/* ageText */.XG)(time, now)})`;
    return claimed === undefined ? '' : ` (claimed: ${(0,policy_text/* ageText */.XG)(claimed, now)})`;
}
function byText({ signedBy }) {
    return signedBy.length === 0 ? '' : ` signed by ${(0,policy_text/* either */.gP)(signedBy)}`;
}
function reasons_signersOf(candidates) {
    const signed = candidates.filter(({ signer }) => signer !== undefined);
    const names = [...new Set(signed.flatMap((candidate) => candidate.names))].sort();
    if (signed.length === 0)
        return ' (unsigned)';
    return names.length === 0 ? ' (signed by a signer that is not in trust)' : ` (signed by ${(0,policy_text/* some */.zN)(names, 3)})`;
}
function foundOf(rejections) {
    return byCloseness(rejections)
        .slice(0, MAX_FOUND)
        .map(({ candidate, text }) => candidate.evaluated(text));
}
/** Sorts independently of the order of the evidence. */
function byCloseness(rejections) {
    const key = ({ candidate }) => `${candidate.evidence.artifact.digest} ${candidate.evidence.layer}`;
    return rejections
        .map((rejection) => ({
        rejection,
        key: key(rejection),
        time: rejection.candidate.time ?? rejection.candidate.claimed ?? 0,
    }))
        .sort((a, b) => a.rejection.rank - b.rejection.rank || b.time - a.time || (a.key < b.key ? -1 : 1))
        .map(({ rejection }) => rejection);
}

// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
;// CONCATENATED MODULE: ./src/policy/field-checks.ts
// Checks fields of a predicate or document by JSON pointer (RFC 6901).



async function fieldObjections(value, checks) {
    const objections = [];
    for (const { pointer, equals, oneOf, matches } of checks) {
        const found = at(value, pointer);
        const object = (required) => {
            objections.push({ code: 'mismatch', text: `has ${pointer} = ${(0,policy_text/* quoted */.TL)(found)}, required: ${required}` });
        };
        if (equals !== undefined && !isEqual(found, equals))
            object((0,policy_text/* quoted */.TL)(equals));
        if (oneOf !== undefined && !oneOf.some((one) => isEqual(found, one)))
            object((0,policy_text/* either */.gP)(oneOf.map((one) => (0,policy_text/* quoted */.TL)(one))));
        if (matches !== undefined && !(typeof found === 'string' && (await (0,pattern/* matchesAny */._I)([matches], [found])))) {
            object((0,pattern/* patternText */.U)(matches));
        }
        if (equals === undefined && oneOf === undefined && matches === undefined && found === undefined)
            object('any value');
    }
    return objections;
}
/** The value at a pointer; undefined if there is none. */
function at(value, pointer) {
    let found = value;
    for (const token of pointer.split('/').slice(1)) {
        const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(found))
            found = /^(?:0|[1-9]\d{0,8})$/.test(key) ? found[Number(key)] : undefined;
        else
            found = (0,fields/* isRecord */.u4)(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    }
    return found;
}
/** Compares like JSON Schema: the order of keys does not matter. */
function isEqual(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((one, index) => isEqual(one, b[index]));
    if (!(0,fields/* isRecord */.u4)(a) || !(0,fields/* isRecord */.u4)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

;// CONCATENATED MODULE: ./src/policy/predicate-schema.ts
// Validates predicates and documents with the JSON Schemas (2020-12) of policies. Patterns run in linear time.


const compiled = new WeakMap();
/** Compiles each schema once. Throws a UserError for an invalid schema or one with remote references. */
function compileSchema(schema) {
    const check = compiled.get(schema) ?? compile(schema);
    compiled.set(schema, check);
    return check;
}
async function compile(schema) {
    const [ajv2020, { RE2JS }] = await Promise.all([__webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 23)), Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2856))]);
    // In the bundle, this CommonJS module has only a default export.
    const { Ajv2020 } = ajv2020.default;
    // JavaScript's engine backtracks, so untrusted text could stall a pattern of a policy.
    const linear = (pattern) => {
        const program = RE2JS.compile(pattern);
        // The compiler caches patterns by the string that `toString` returns.
        return { test: (text) => program.matcher(text).find(), toString: () => pattern };
    };
    linear.code = 'linear';
    const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false, code: { regExp: linear } });
    let validate;
    try {
        validate = ajv.compile(schema);
    }
    catch (error) {
        (0,errors/* rethrowBug */.zO)(error);
        throw new errors/* UserError */.yo(`invalid schema: ${(0,errors/* errorDetail */.m2)(error)}; use JSON Schema 2020-12 without remote references`);
    }
    return (value) => {
        if (validate(value))
            return undefined;
        const [error] = validate.errors ?? [];
        return (0,policy_text/* bounded */.Mm)(`${error?.instancePath === '' ? 'the whole' : (error?.instancePath ?? '')} ${error?.message ?? 'is invalid'}`);
    };
}

;// CONCATENATED MODULE: ./src/policy/check.ts




/** The result for one piece of evidence. Content that cannot be read is an objection. */
async function checkCandidate(candidate, requirement, place, evaluation) {
    const read = await candidate.facts(requirement.kind);
    if ('fault' in read)
        return faulty(read);
    const common = await commonObjections(candidate, requirement);
    const context = await contextOf([candidate], requirement, place, evaluation);
    return withObjections(common, await table/* KIND_ROWS */.B[requirement.kind].check(read.facts, requirement.options, context));
}
/** The result for several pieces of evidence combined, for kinds such as approvals. */
async function checkTogether(pieces, requirement, place, evaluation) {
    const row = table/* KIND_ROWS */.B[requirement.kind];
    const facts = [];
    for (const piece of pieces) {
        const read = await piece.facts(requirement.kind);
        if ('fault' in read)
            return faulty(read);
        const [objection] = await commonObjections(piece, requirement);
        if (objection !== undefined)
            return withObjections([objection], { objections: [] });
        facts.push(read.facts);
    }
    const context = await contextOf(pieces, requirement, place, evaluation);
    const whole = row.combine === undefined ? facts[0] : row.combine(facts);
    return withObjections([], await row.check(whole, requirement.options, context));
}
function faulty({ fault, code }) {
    return { objections: [{ code, text: fault }], isOther: false };
}
function withObjections(common, result) {
    const objections = [...common, ...result.objections];
    return { ...result, objections, isOther: objections.some(({ isOther }) => isOther) };
}
/** Objections by the options that all kinds have. */
async function commonObjections(candidate, { schema, fields, kind }) {
    if (schema === undefined && fields.length === 0)
        return [];
    const content = candidate.content();
    if (content === undefined)
        return [{ code: 'unreadable', text: 'has content that was not read' }];
    if (kind === 'custom' || content.bytes === undefined || /json/.test(content.mediaType)) {
        const json = content.json();
        const fault = schema === undefined ? undefined : (await compileSchema(schema))(json);
        const objections = await fieldObjections(json, fields);
        return fault === undefined
            ? objections
            : [{ code: 'invalid', text: `does not match the schema: ${fault}` }, ...objections];
    }
    return [
        {
            code: 'invalid',
            text: `has the media type ${content.mediaType}, whose fields cannot be checked; attach it as JSON`,
        },
    ];
}
async function contextOf(pieces, requirement, place, evaluation) {
    const { policy, input, now } = evaluation;
    const [newest] = pieces;
    const signers = requirement.options['vex-by'];
    const { waivers } = await evaluation.waivers.at(place, signers);
    return {
        image: input.digest,
        subject: place.subject,
        signature: newest.evidence.signature,
        time: effectiveTime(newest, requirement),
        now,
        policy: policy.digest,
        count: table/* KIND_ROWS */.B[requirement.kind].counts === undefined ? 1 : requirement.count,
        waiverOf: (finding) => waivers.reasonFor(finding),
    };
}

;// CONCATENATED MODULE: ./src/policy/select.ts
// Selects the evidence that must satisfy a requirement at one place (the newest, all or any), and checks it.






/** Verdicts of trusted signers contradict each other if their evidence is at most this far apart, in milliseconds. */
const CONTRADICTION_WINDOW = 24 * 3_600_000;
/** Number of signers whose evidence is compared with the newest. */
const MAX_COMPARED = 10;
function selectAt(requirement, place, evaluation) {
    return new Selection(requirement, place, evaluation).result();
}
class Selection {
    #requirement;
    #place;
    #evaluation;
    #rejections = [];
    #notes = [];
    #waived = new Set();
    /** Candidates rejected because the requirement is about other evidence. */
    #others = new Set();
    #checked = new Map();
    constructor(requirement, place, evaluation) {
        this.#requirement = requirement;
        this.#place = place;
        this.#evaluation = evaluation;
    }
    async result() {
        const { input } = this.#evaluation;
        const eligible = this.#eligible();
        const result = await this.#select(eligible);
        this.#noteUnsigned(result.counting);
        const isUnknown = input.problems.some(({ undecided }) => undecided) || this.#rejections.some(isUnavailable);
        const outcome = await this.#outcomeOf(result, isUnknown);
        return {
            ...result,
            outcome,
            counting: outcome === 'met' ? result.counting : [],
            rejections: this.#rejections,
            notes: this.#notes,
            waived: outcome === 'met' ? [...this.#waived] : [],
        };
    }
    /**
     * Evidence that could not be read may be newer than the rest. It does not matter if `any` is met, or if `all` has a failure.
     */
    async #outcomeOf({ counting, failures }, isUnknown) {
        const { select, options } = this.#requirement;
        const isMet = counting.length > 0;
        if (isUnknown && !(isMet && select === 'any') && !(select === 'all' && failures.length > 0))
            return 'undecided';
        if (isMet)
            return 'met';
        const signers = options['vex-by'];
        if (signers === undefined)
            return 'unmet';
        const { isUnavailable: vexIsUnavailable } = await this.#evaluation.waivers.at(this.#place, signers);
        const areFindings = failures.some(({ objections }) => objections.every(({ code }) => code === 'findings'));
        return vexIsUnavailable && areFindings ? 'undecided' : 'unmet';
    }
    /** The evidence that may count, newest first. Evidence without a time is last, because nothing proves that it is newer. */
    #eligible() {
        const { candidates, now } = this.#evaluation;
        const eligible = [];
        for (const candidate of candidates.of(this.#requirement.kind, this.#place.subjects)) {
            const rejection = rejectionOf(candidate, this.#requirement, now);
            if (rejection === undefined)
                eligible.push(candidate);
            else
                this.#rejections.push(rejection);
        }
        const keyed = eligible.map((candidate) => ({
            candidate,
            time: this.#time(candidate) ?? Number.NEGATIVE_INFINITY,
            digest: candidate.evidence.artifact.digest,
            layer: candidate.evidence.layer,
        }));
        keyed.sort((a, b) => byNumber(b.time, a.time) || (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : a.layer - b.layer));
        return keyed.map(({ candidate }) => candidate);
    }
    #select(eligible) {
        const { select, count, kind } = this.#requirement;
        if (table/* KIND_ROWS */.B[kind].combine !== undefined)
            return this.#selectTogether(eligible);
        if (select === 'all')
            return this.#selectAll(eligible);
        if (select === 'any')
            return this.#selectAny(eligible);
        return count > 1 ? this.#selectNewestOfEach(eligible) : this.#selectNewest(eligible);
    }
    async #selectNewest(eligible) {
        const group = await this.#newestGroup(eligible);
        const { passed, failures } = await this.#verdicts(group);
        if (group.length > 0)
            await this.#noteContradiction(group, passed, eligible);
        if (failures.length === 0)
            return { counting: passed, failures };
        if (passed.length === 0)
            return { counting: [], failures };
        // Of verdicts at the same time, the stricter one counts.
        const text = `is contradicted by ${(0,policy_text/* shortDigest */.VK)(passed[0]?.evidence.artifact.digest ?? '')} of the same time, which passes: the stricter one counts`;
        return {
            counting: [],
            failures: failures.map(({ candidate, objections }) => ({
                candidate,
                objections: [...objections, { code: 'contradiction', text }],
            })),
        };
    }
    /** All candidates with the time of the newest, without those that the requirement is not about. */
    async #newestGroup(eligible) {
        const group = [];
        let newest;
        for (const candidate of eligible) {
            const time = this.#time(candidate);
            if (group.length > 0 && time !== newest)
                break;
            if (await this.#isOther(candidate))
                continue;
            newest = time;
            group.push(candidate);
        }
        if (group.length > 1 && newest === undefined) {
            this.#notes.push(`nothing proves which ${evidenceNoun(this.#requirement)} on ${this.#placeName()} is the newest: all ${group.length} must satisfy the requirement`);
        }
        return group;
    }
    /** Selects the newest piece of each signer. The newest of all must pass, and `count` signers in total. */
    async #selectNewestOfEach(eligible) {
        const bySigner = new Map();
        for (const candidate of eligible) {
            if (bySigner.has(candidate.signer) || (await this.#isOther(candidate)))
                continue;
            bySigner.set(candidate.signer, candidate);
        }
        const newest = await this.#newestGroup(eligible);
        const first = await this.#verdicts(newest);
        if (first.failures.length > 0)
            return { counting: [], failures: first.failures };
        return this.#distinct(await this.#verdicts([...bySigner.values()]));
    }
    async #selectAny(eligible) {
        const { count } = this.#requirement;
        const failures = [];
        const passed = [];
        for (const candidate of eligible) {
            if (await this.#isOther(candidate))
                continue;
            const verdict = await this.#verdicts([candidate]);
            failures.push(...verdict.failures);
            passed.push(...verdict.passed);
            if (passed.length >= count && this.#distinctOf(passed).length >= count)
                break;
        }
        return this.#distinct({ passed, failures });
    }
    /** Selects all evidence within max-age, so that old scans do not fail an image forever. */
    async #selectAll(eligible) {
        const considered = [];
        const outdated = [];
        for (const candidate of eligible) {
            const objections = this.#ageObjections(candidate);
            if (objections.length > 0)
                outdated.push({ candidate, objections });
            else if (!(await this.#isOther(candidate)))
                considered.push(candidate);
        }
        const { passed, failures } = await this.#verdicts(considered);
        if (failures.length > 0)
            return { counting: [], failures };
        if (passed.length === 0)
            return { counting: [], failures: outdated.slice(0, 1) };
        return this.#distinct({ passed, failures });
    }
    /** Combines several statements, such as approvals. */
    async #selectTogether(eligible) {
        const dated = eligible.map((candidate) => ({ candidate, objections: this.#ageObjections(candidate) }));
        const pieces = dated.filter(({ objections }) => objections.length === 0).map(({ candidate }) => candidate);
        const [newest] = pieces;
        if (newest === undefined)
            return { counting: [], failures: dated.slice(0, 1) };
        const { objections, waived = [] } = await checkTogether(pieces, this.#requirement, this.#place, this.#evaluation);
        for (const one of waived)
            this.#waived.add(one);
        if (objections.length > 0)
            return { counting: [], failures: [{ candidate: newest, objections }] };
        return { counting: pieces, failures: [] };
    }
    /** The passing pieces, if there are enough with different signers. */
    async #distinct({ passed, failures }) {
        const { count } = this.#requirement;
        const distinct = this.#distinctOf(passed);
        if (distinct.length >= count)
            return { counting: distinct, failures: [] };
        return { counting: [], failures, ...(passed.length > 0 && { signers: distinct.length }) };
    }
    /** One piece of each signer. Unsigned pieces count as one in total, or not at all if they repeat a signed one. */
    #distinctOf(passed) {
        const bySigner = new Map();
        for (const candidate of passed)
            if (!bySigner.has(candidate.signer))
                bySigner.set(candidate.signer, candidate);
        const unsigned = bySigner.get(undefined);
        if (unsigned === undefined || bySigner.size === 1)
            return [...bySigner.values()];
        const signed = new Set(passed.filter(({ signer }) => signer !== undefined).map(contentDigest));
        const own = passed.find((candidate) => candidate.signer === undefined && !signed.has(contentDigest(candidate)));
        bySigner.delete(undefined);
        return own === undefined ? [...bySigner.values()] : [...bySigner.values(), own];
    }
    async #isOther(candidate) {
        const { isOther, objections } = await this.#check(candidate);
        if (!isOther)
            return false;
        if (this.#others.has(candidate))
            return true;
        this.#others.add(candidate);
        const about = objections.filter((one) => one.isOther);
        const remedy = about.find((one) => one.remedy !== undefined)?.remedy;
        const text = about.map((one) => one.text).join('; ');
        this.#rejections.push({ candidate, code: 'mismatch', text, rank: 0, ...(remedy !== undefined && { remedy }) });
        return true;
    }
    async #verdicts(group) {
        const passed = [];
        const failures = [];
        for (const candidate of group) {
            const age = this.#ageObjections(candidate);
            const { objections, waived = [] } = await this.#check(candidate);
            if (age.length + objections.length > 0)
                failures.push({ candidate, objections: [...age, ...objections] });
            else
                passed.push(candidate);
            for (const one of waived)
                this.#waived.add(one);
        }
        return { passed, failures };
    }
    #check(candidate) {
        const known = this.#checked.get(candidate) ?? checkCandidate(candidate, this.#requirement, this.#place, this.#evaluation);
        this.#checked.set(candidate, known);
        return known;
    }
    #ageObjections(candidate) {
        const { maxAge } = this.#requirement;
        if (maxAge === undefined)
            return [];
        const { now } = this.#evaluation;
        const time = this.#time(candidate);
        if (time === undefined) {
            const text = `has no trusted time, so its age is unknown, allowed: ${(0,policy_text/* durationText */.S5)(maxAge)}`;
            const remedy = 'sign with a timestamp authority or a transparency log (--timestamp-server-url or --rekor-url)';
            return [{ code: 'no-trusted-time', text, remedy }];
        }
        if (candidate.time === undefined && now - time <= maxAge) {
            this.#notes.push(`the age of the ${evidenceNoun(this.#requirement)} ${(0,policy_text/* shortDigest */.VK)(candidate.evidence.artifact.digest)} is only claimed, because "signed-by" is not set`);
        }
        if (now - time <= maxAge)
            return [];
        return [
            {
                code: 'too-old',
                text: `is ${(0,policy_text/* durationText */.S5)(now - time)} old (${(0,policy_text/* timeText */.Tc)(time)}), allowed: ${(0,policy_text/* durationText */.S5)(maxAge)}`,
            },
        ];
    }
    /** Adds a note if unsigned evidence is newer than the signed evidence that counts. */
    #noteUnsigned(counting) {
        const [newest] = counting;
        if (newest?.time === undefined)
            return;
        const time = newest.time;
        const newer = this.#rejections.filter(({ code, candidate }) => code === 'unsigned' && (candidate.claimed ?? 0) > time);
        const [first] = newer.map(({ candidate }) => candidate).sort((a, b) => byNumber(b.claimed ?? 0, a.claimed ?? 0));
        if (first === undefined)
            return;
        const digest = first.evidence.artifact.digest;
        this.#notes.push(`there is a newer ${evidenceNoun(this.#requirement)} on ${this.#placeName()} that is not signed and does not count: ${(0,policy_text/* shortDigest */.VK)(digest)}, claimed ${(0,policy_text/* timeText */.Tc)(first.claimed ?? 0)}`);
    }
    /** Adds a note if another trusted signer has another verdict at about the same time. The newest evidence counts. */
    async #noteContradiction(group, passed, eligible) {
        const [newest] = group;
        const { maxAge = CONTRADICTION_WINDOW } = this.#requirement;
        const time = this.#time(newest);
        if (time === undefined || newest.signer === undefined)
            return;
        const isPassed = passed.length === group.length;
        const seen = new Set(group.map(({ signer }) => signer));
        for (const candidate of eligible) {
            if (candidate.time === undefined || time - candidate.time > Math.min(maxAge, CONTRADICTION_WINDOW))
                break;
            if (candidate.signer === undefined || seen.has(candidate.signer) || group.includes(candidate))
                continue;
            if (seen.size > MAX_COMPARED)
                break;
            seen.add(candidate.signer);
            const { objections, isOther } = await this.#check(candidate);
            if (isOther || (objections.length === 0) === isPassed)
                continue;
            const verdict = (passes) => (passes ? 'passes' : 'fails');
            this.#notes.push(`trusted signers contradict each other about the ${evidenceNoun(this.#requirement)} on ${this.#placeName()}: that of ${this.#signerName(newest)} (${(0,policy_text/* timeText */.Tc)(time)}) ${verdict(isPassed)}, that of ${this.#signerName(candidate)} (${(0,policy_text/* timeText */.Tc)(candidate.time)}) ${verdict(!isPassed)}; the newest counts`);
        }
    }
    #signerName({ names }) {
        return ((0,policy_text/* either */.gP)(names.filter((name) => this.#requirement.signedBy.includes(name))) || (0,policy_text/* either */.gP)(names) || 'another signer');
    }
    #placeName() {
        return this.#place.platform ?? 'the image';
    }
    #time(candidate) {
        return effectiveTime(candidate, this.#requirement);
    }
}
function isUnavailable({ code }) {
    return code === 'unavailable';
}
function byNumber(a, b) {
    // Infinity minus infinity is not a number.
    return a === b ? 0 : a < b ? -1 : 1;
}
/** Equal for a raw document and for the statement that contains or names it. */
function contentDigest(candidate) {
    const content = candidate.content();
    if (content === undefined)
        return candidate.evidence.artifact.digest;
    const isJson = content.bytes === undefined || /json/.test(content.mediaType);
    return (0,digest/* digestOf */.ol)(isJson ? (JSON.stringify(content.json()) ?? '') : content.bytes);
}

;// CONCATENATED MODULE: ./src/policy/requirement.ts



function evaluateRequirement(requirement, evaluation) {
    return requirement.type === 'any-of'
        ? evaluateAnyOf(requirement, evaluation)
        : evaluateEvidence(requirement, evaluation);
}
async function evaluateEvidence(requirement, evaluation) {
    const outcomes = [];
    const evidence = [];
    const reasons = [];
    const waived = [];
    const notes = [];
    const counted = new Set();
    for (const place of placesOf(requirement, evaluation)) {
        const result = await selectAt(requirement, place, evaluation);
        outcomes.push(result.outcome);
        reasons.push(...reasonsAt(requirement, place, result, evaluation));
        notes.push(...result.notes);
        const prefix = place.platform === null ? '' : `${place.platform}: `;
        waived.push(...result.waived.map((one) => `${prefix}${one}`));
        for (const candidate of result.counting) {
            if (!counted.has(candidate))
                evidence.push(candidate.evaluated());
            counted.add(candidate);
        }
        const signers = requirement.options['vex-by'];
        if (signers !== undefined)
            notes.push(...(await evaluation.waivers.at(place, signers)).notes);
    }
    const { name, kind, at } = requirement;
    return {
        name,
        text: requirementText(requirement),
        kind,
        outcome: enforced(combined(outcomes), requirement.enforce),
        ...(at !== undefined && { at }),
        evidence: reasons.length === 0 ? evidence : [],
        reasons,
        waived,
        notes,
    };
}
/** The first branch that passes satisfies it. Only `enforce` of the whole requirement applies, not that of a branch. */
async function evaluateAnyOf(requirement, evaluation) {
    const { name, at, enforce } = requirement;
    const branches = [];
    for (const branch of requirement.anyOf)
        branches.push(await evaluateEvidence({ ...branch, enforce: 'fail' }, evaluation));
    const passed = branches.find(({ outcome }) => outcome === 'passed');
    const outcome = branches.some((branch) => branch.outcome === 'undecided') ? 'undecided' : 'failed';
    return {
        name,
        text: requirementText(requirement),
        outcome: enforced(passed === undefined ? outcome : 'passed', enforce),
        ...(at !== undefined && { at }),
        evidence: passed?.evidence ?? [],
        reasons: passed === undefined ? branches.flatMap(({ reasons }) => reasons) : [],
        waived: passed?.waived ?? [],
        notes: branches.flatMap(({ notes }) => notes),
    };
}
/** The requirement fails if one place fails. Otherwise one place that could not be evaluated makes it undecided. */
function combined(outcomes) {
    if (outcomes.includes('unmet'))
        return 'failed';
    return outcomes.includes('undecided') ? 'undecided' : 'passed';
}
/** A requirement that only warns never blocks. */
function enforced(outcome, enforce) {
    return enforce === 'warn' && outcome !== 'passed' ? 'warned' : outcome;
}
/**
 * `any` is evaluated for each platform, with the evidence on the platform and on the image. If no platform has evidence of
 * the kind, it is evaluated once for the image.
 */
function placesOf({ on, kind }, { input, candidates }) {
    const { digest } = input;
    const only = input.platforms.length === 1 && input.platforms[0]?.digest === digest ? input.platforms[0].name : null;
    const image = { subject: digest, platform: only, subjects: [digest] };
    // An index without platforms must not satisfy a requirement on every platform.
    if (on === 'image' || input.platforms.length === 0)
        return [image];
    const platforms = input.platforms.map(({ digest: subject, name }) => ({ subject, platform: name }));
    if (on === 'platforms')
        return platforms.map((place) => ({ ...place, subjects: [place.subject] }));
    const isSplit = platforms.some(({ subject }) => subject !== digest && candidates.of(kind, [subject]).length > 0);
    if (!isSplit)
        return [image];
    return platforms.map((place) => ({ ...place, subjects: [...new Set([place.subject, digest])] }));
}

// EXTERNAL MODULE: ./src/policy/package-url.ts
var package_url = __webpack_require__(84366);
// EXTERNAL MODULE: ./src/policy/kinds/vex-statement.ts
var vex_statement = __webpack_require__(60405);
;// CONCATENATED MODULE: ./src/policy/kinds/waivers.ts



class Waivers {
    #exceptions = new Map();
    #vex;
    #image;
    /** Results by finding, because the same finding is in every scan of an image. */
    #known = new Map();
    constructor(exceptions, statements, image) {
        this.#vex = (0,vex_statement/* statementsById */.bg)(statements);
        this.#image = image;
        for (const exception of exceptions) {
            const known = this.#exceptions.get(exception.id);
            if (known === undefined)
                this.#exceptions.set(exception.id, [exception]);
            else
                known.push(exception);
        }
    }
    /** Why a finding does not count; undefined if it does. */
    reasonFor(finding) {
        const key = [finding.id, finding.package ?? '', ...finding.aliases].join('\n');
        if (!this.#known.has(key))
            this.#known.set(key, this.#find(finding));
        return this.#known.get(key);
    }
    #find(finding) {
        const exception = [finding.id, ...finding.aliases]
            .flatMap((id) => this.#exceptions.get(id) ?? [])
            .find((one) => one.package === undefined || (0,package_url/* purlMatches */.l)(one.package, finding.package));
        if (exception !== undefined) {
            return `exception ${exception.id} until ${exception.until}: ${(0,policy_text/* bounded */.Mm)(exception.reason, 160)}`;
        }
        const statement = (0,vex_statement/* statementAboutFinding */.m4)(finding, this.#vex, this.#image);
        if (statement === undefined || !(0,vex_statement/* isResolved */.ZY)(statement))
            return undefined;
        const why = statement.justification === undefined ? '' : `: ${(0,policy_text/* bounded */.Mm)(statement.justification, 120)}`;
        const by = statement.by === undefined ? '' : ` by ${statement.by}`;
        return `VEX ${statement.status}${by}${why}`;
    }
}

;// CONCATENATED MODULE: ./src/policy/waivers-at-places.ts




/** Reads the VEX documents of each place once, however many scans are attached to it. */
class WaiversAtPlaces {
    #policy;
    #candidates;
    #image;
    #name;
    #now;
    #known = new Map();
    constructor(policy, candidates, { digest, reference }, now) {
        this.#policy = policy;
        this.#candidates = candidates;
        this.#image = digest;
        this.#name = imageName(reference);
        this.#now = now;
    }
    /** `signers`: the names of `vex-by`. */
    at({ subject }, signers = []) {
        const key = JSON.stringify([subject, signers]);
        const known = this.#known.get(key) ?? this.#read(subject, signers);
        this.#known.set(key, known);
        return known;
    }
    async #read(subject, signers) {
        const subjects = [...new Set([subject, this.#image])];
        const exceptions = this.#policy.exceptions.filter((one) => isInForce(one, subjects, this.#now));
        const { statements, isUnavailable, notes } = await this.#statements(subjects, signers);
        return {
            waivers: new Waivers(exceptions, statements, {
                digests: subjects,
                ...(this.#name !== undefined && { name: this.#name }),
            }),
            isUnavailable,
            notes,
        };
    }
    async #statements(subjects, signers) {
        const requirement = vexRequirement(signers);
        const notes = [];
        const documents = [];
        let isUnavailable = false;
        for (const candidate of signers.length === 0 ? [] : this.#candidates.of('vex', subjects)) {
            const digest = candidate.evidence.artifact.digest;
            const rejection = rejectionOf(candidate, requirement, this.#now);
            if (rejection?.code === 'unavailable')
                isUnavailable = true;
            const read = rejection === undefined ? await candidate.facts('vex') : { fault: rejection.text };
            if ('fault' in read) {
                notes.push(`ignored the VEX document ${(0,policy_text/* shortDigest */.VK)(digest)}: it ${read.fault}`);
                continue;
            }
            const by = candidate.names.find((name) => signers.includes(name)) ?? '';
            const all = read.facts.statements.map((one) => ({ ...one, by, signed: candidate.time ?? 0 }));
            documents.push({ digest, all });
        }
        documents.sort((a, b) => (a.digest < b.digest ? -1 : 1));
        return { statements: documents.flatMap(({ all }) => all), isUnavailable, notes: notes.sort() };
    }
}
/** `app` for `ghcr.io/acme/app@sha256:…`; undefined for a layout, whose path does not name the image. */
function imageName(reference) {
    if (/^oci-(?:layout|archive):/.test(reference))
        return undefined;
    return /([^/@]+)(?:@[^@]*)?$/.exec(reference)?.[1];
}
function isInForce({ until, digest }, subjects, now) {
    return now < (0,policy_trust/* endOfDay */.D0)(until) && (digest === undefined || subjects.includes(digest));
}
function vexRequirement(signedBy) {
    return {
        type: 'evidence',
        name: 'vex-by',
        enforce: 'fail',
        kind: 'vex',
        on: 'any',
        signedBy,
        count: 1,
        select: 'all',
        fields: [],
        options: {},
    };
}

;// CONCATENATED MODULE: ./src/policy/evaluate.ts
// Evaluates a policy over the evidence of an image and returns a decision with reasons. Pure.









/** Number of notes of one kind that are listed. */
const MAX_NOTES = 20;
const NEVER = () => ({ holds: false, text: 'conditions are not loaded' });
/**
 * The same policy, input and time give the same decision, in whatever order the evidence comes. Throws a UserError for a
 * policy that requires nothing or has an invalid pattern or schema.
 */
async function evaluate(policy, input, now) {
    if (policy.require.length + policy.conditions.length === 0) {
        throw new errors/* UserError */.yo(`${policy.source} requires nothing, so every image would pass; add a requirement`);
    }
    const candidates = new Candidates(input.evidence, await (0,policy_trust/* compileTrust */.y6)(policy.trust));
    await limitKeySigningTimes(candidates.all);
    const waivers = new WaiversAtPlaces(policy, candidates, input, now.getTime());
    const evaluation = { policy, input, now: now.getTime(), candidates, waivers };
    const results = [];
    for (const requirement of policy.require)
        results.push(await evaluateRequirement(requirement, evaluation));
    // CEL is loaded only for a policy that uses it.
    const checkCondition = policy.conditions.length === 0 ? NEVER : (await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(4426)]).then(__webpack_require__.bind(__webpack_require__, 54426))).checkCondition;
    for (const [at, condition] of policy.conditions.entries()) {
        results.push(await evaluateCondition(condition, `conditions[${at}]`, evaluation, checkCondition));
    }
    const notes = [...results.flatMap((result) => result.notes), ...generalNotes(evaluation)];
    return {
        outcome: outcomeOf(results),
        subject: { reference: input.reference, digest: input.digest, ...(input.tag !== undefined && { tag: input.tag }) },
        policy: { source: policy.source, digest: policy.digest },
        time: now.toISOString(),
        results: results.map(({ notes: _, ...result }) => result),
        notes: [...new Set(notes)],
    };
}
/** A failure takes precedence over a part that could not be evaluated, and that over a warning, which does not block. */
function outcomeOf(results) {
    const order = ['failed', 'undecided', 'warned'];
    return order.find((outcome) => results.some((result) => result.outcome === outcome)) ?? 'passed';
}
/** A condition must be true for every platform. */
async function evaluateCondition(condition, name, evaluation, checkCondition) {
    const reasons = [];
    const evidence = new Map();
    let isUndecided = false;
    for (const place of platformsOf(evaluation)) {
        const { facts, evidence: used, absent, fault, isUnavailable } = await factsAt(condition, place, evaluation);
        for (const candidate of used)
            evidence.set(candidate, candidate.evaluated());
        const result = fault === undefined ? checkCondition(condition, facts) : { holds: false, text: fault };
        // Evidence that could not be read may make a true condition false, or a false one true.
        if (isUnavailable)
            isUndecided = true;
        if (result.holds && !isUnavailable)
            continue;
        const missing = absent.length === 0 ? '' : `; no ${(0,policy_text/* either */.gP)(absent.map(kindNoun))} counts for it`;
        const why = isUnavailable ? 'evidence could not be fetched' : result.holds ? '' : (0,policy_text/* bounded */.Mm)(result.text);
        reasons.push({
            code: isUnavailable ? 'unavailable' : 'condition',
            text: `the condition ${JSON.stringify(condition.name)} is not true for ${placeText(place)}: ${why}${missing}`,
            subject: place.subject,
            platform: place.platform,
            found: used.map((candidate) => candidate.evaluated()),
            remedy: isUnavailable
                ? 'check that the registry and the services answer, then verify again'
                : `attach evidence for which this is true: ${(0,policy_text/* bounded */.Mm)(condition.cel)}`,
        });
    }
    const outcome = reasons.some(({ code }) => code === 'condition') ? 'failed' : isUndecided ? 'undecided' : 'passed';
    return {
        name,
        text: condition.name,
        outcome: enforced(outcome, condition.enforce),
        ...(condition.at !== undefined && { at: condition.at }),
        evidence: reasons.length === 0 ? [...evidence.values()] : [],
        reasons,
        waived: [],
        notes: [],
    };
}
/** Each platform with the digests whose evidence applies: its own, then the image's. */
function platformsOf({ input, candidates }) {
    return placesOf({ on: 'platforms', kind: 'custom' }, { input, candidates }).map((place) => ({
        ...place,
        subjects: [...new Set([place.subject, input.digest])],
    }));
}
function generalNotes(evaluation) {
    const { policy, input, now } = evaluation;
    const required = policy.require.flatMap((one) => (one.type === 'any-of' ? one.anyOf : [one]));
    const asked = new Set(required.flatMap(({ kind, options }) => ('vex-by' in options ? [kind, 'vex'] : [kind])));
    const subjects = new Set([input.digest, ...input.platforms.map(({ digest }) => digest)]);
    const damaged = evaluation.candidates.all.flatMap(({ evidence }) => {
        const { problem, signature, kind, artifact, subject } = evidence;
        if (subjects.has(subject) && (asked.has(kind) || isOfUnknownKind(evidence)))
            return [];
        if (problem === undefined && signature.state !== 'refused')
            return [];
        const why = problem?.text ?? (signature.state === 'refused' ? signature.reason : '');
        return [
            `${kindNoun(kind)} ${(0,policy_text/* shortDigest */.VK)(artifact.digest)} is not required and was not checked further: ${(0,policy_text/* bounded */.Mm)(why, 200)}`,
        ];
    });
    const expired = policy.exceptions
        .filter(({ until }) => now >= (0,policy_trust/* endOfDay */.D0)(until))
        .map(({ id, until }) => `the exception for ${(0,policy_text/* bounded */.Mm)(id, 60)} expired on ${until} and does not count`);
    const problems = input.problems.map(({ text }) => (0,policy_text/* bounded */.Mm)(text));
    return [damaged, expired, problems].flatMap((notes) => {
        const sorted = [...new Set(notes)].sort();
        const rest = sorted.length - MAX_NOTES;
        return rest > 0 ? [...sorted.slice(0, MAX_NOTES), `and ${rest} more like these`] : sorted;
    });
}


/***/ }),

/***/ 60405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZY: () => (/* binding */ isResolved),
/* harmony export */   bg: () => (/* binding */ statementsById),
/* harmony export */   m4: () => (/* binding */ statementAboutFinding)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84366);

/** The statements by vulnerability, so that each finding is compared only with the statements about it. */
function statementsById(statements) {
    const byId = new Map();
    for (const statement of statements) {
        for (const id of statement.vulnerabilities) {
            const known = byId.get(id);
            if (known === undefined)
                byId.set(id, [statement]);
            else
                known.push(statement);
        }
    }
    return byId;
}
/** The last statement about a finding; later statements replace earlier ones. */
function statementAboutFinding(finding, byId, image) {
    const ids = new Set([finding.id, ...finding.aliases]);
    const about = [...ids].flatMap((id) => byId.get(id) ?? []).filter((one) => isAbout(one, finding, image));
    return about.reduce((last, one) => (last === undefined || replaces(one, last) ? one : last), undefined);
}
/** Of statements of the same time, the one signed later takes precedence, then one that leaves the finding open. */
function replaces(one, last) {
    const difference = timeOf(one) - timeOf(last) || (one.signed ?? 0) - (last.signed ?? 0);
    return difference > 0 || (difference === 0 && (isResolved(last) || !isResolved(one)));
}
function isResolved({ status }) {
    return status === 'not_affected' || status === 'fixed';
}
function timeOf({ time, signed = 0 }) {
    const parsed = Date.parse(time ?? '');
    return Number.isNaN(parsed) ? signed : parsed;
}
function isAbout({ products }, finding, image) {
    if (products.length === 0)
        return true;
    return products.some(({ ids, parts }) => {
        const isImage = ids.some((id) => isSubject(id, image));
        if (parts.length > 0)
            return isImage && parts.some((part) => (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .purlMatches */ .l)(part, finding.package));
        return isImage || ids.some((id) => (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .purlMatches */ .l)(id, finding.package));
    });
}
/**
 * A digest in the identifier must be that of a subject. A package URL without version must have the name of the image, because
 * one document may be about several images.
 */
function isSubject(id, { digests, name }) {
    const digest = /sha(?:256|512)(?::|%3a)[a-f0-9]{64,128}/i.exec(id)?.[0].toLowerCase().replace('%3a', ':');
    if (digest !== undefined)
        return digests.some((subject) => subject === digest);
    const named = /^pkg:(?:oci|docker)\/(?:[^@?#]*\/)?([^@/?#]+)(?:[?#]|$)/i.exec(id)?.[1];
    return named !== undefined && name !== undefined && (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .D)(named).toLowerCase() === name.toLowerCase();
}


/***/ }),

/***/ 84366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   l: () => (/* binding */ purlMatches)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Compares package URLs (https://github.com/package-url/purl-spec) of exceptions and VEX documents with those of findings.

/** Whether `wanted` matches the package `found`. Without a version it matches every version, without qualifiers all. */
function purlMatches(wanted, found) {
    const [a, b] = [partsOf(wanted), partsOf(found ?? '')];
    if (a === undefined || b === undefined || a.name !== b.name)
        return false;
    if (a.version !== undefined && a.version !== b.version)
        return false;
    return [...a.qualifiers].every(([key, value]) => b.qualifiers.get(key) === value);
}
function partsOf(purl) {
    const [, path, query = ''] = /^pkg:\/*([^?#]+)(?:\?([^#]*))?/.exec(purl) ?? [];
    if (path === undefined)
        return undefined;
    const at = path.lastIndexOf('@');
    // The scope of an npm package may begin with an unescaped `@`.
    const hasVersion = at > path.lastIndexOf('/');
    const name = hasVersion ? path.slice(0, at) : path;
    const [type = '', ...rest] = name.split('/');
    return {
        name: [type.toLowerCase(), ...rest.map(decoded)].join('/').replace(/\/$/, ''),
        version: hasVersion ? decoded(path.slice(at + 1)) : undefined,
        qualifiers: new Map(query
            .split('&')
            .filter((pair) => pair.includes('='))
            .map((pair) => {
            const equals = pair.indexOf('=');
            return [pair.slice(0, equals), decoded(pair.slice(equals + 1))];
        })),
    };
}
/** Percent-encoded text, decoded; unchanged if it is invalid. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, URIError);
        return text;
    }
}


/***/ }),

/***/ 85624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ expectationOf),
/* harmony export */   k: () => (/* binding */ parseCase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _schema_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31652);
// Reads the test cases of `policy test`: recorded evidence and the expected decision.





const OUTCOMES = ['passed', 'warned', 'failed', 'undecided'];
/** The part of a decision that is compared. Texts change between versions, outcomes and codes do not. */
function expectationOf({ outcome, results }) {
    const unmet = results.filter((result) => result.outcome !== 'passed');
    return {
        outcome,
        unmet: Object.fromEntries(unmet.map((result) => [
            result.name,
            { outcome: result.outcome, reasons: [...new Set(result.reasons.map(({ code }) => code))].sort() },
        ])),
    };
}
/** Throws a UserError that names the file and the position in it. */
function parseCase(json, file) {
    const read = new Reader(file);
    const root = read.object(json, 'the file');
    const time = read.text(root.time, 'time');
    if (!(0,_schema_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isDateOrTime */ .$H)(time))
        throw read.refuse('time', 'an RFC 3339 time');
    const input = read.object(root.input, 'input');
    const digest = read.digest(input.digest, 'input.digest');
    const platforms = read.list(input.platforms ?? [{ digest, name: null }], 'input.platforms').map((one, at) => {
        const platform = read.object(one, `input.platforms[${at}]`);
        const name = platform.name ?? null;
        if (name !== null && typeof name !== 'string')
            throw read.refuse(`input.platforms[${at}].name`, 'a text or null');
        return { digest: read.digest(platform.digest, `input.platforms[${at}].digest`), name };
    });
    const names = new Map(platforms.map((platform) => [platform.digest, platform.name]));
    return {
        policy: read.text(root.policy, 'policy'),
        time: new Date(time),
        input: {
            reference: read.text(input.reference, 'input.reference'),
            digest,
            ...(input.tag !== undefined && { tag: read.text(input.tag, 'input.tag') }),
            platforms,
            evidence: read.list(input.evidence ?? [], 'input.evidence').map((one, at) => {
                return evidenceOf(read.object(one, `input.evidence[${at}]`), `input.evidence[${at}]`, { digest, names, read });
            }),
            problems: read.list(input.problems ?? [], 'input.problems').map((one, at) => {
                return problemOf(read.object(one, `input.problems[${at}]`), `input.problems[${at}]`, read);
            }),
        },
        expect: expectOf(read.object(root.expect, 'expect'), read),
    };
}
function evidenceOf(one, at, { digest, names, read }) {
    const kind = read.text(one.kind, `${at}.kind`);
    if (!(0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(kind))
        throw read.refuse(`${at}.kind`, 'a kind of evidence');
    const subject = one.subject === undefined ? digest : read.digest(one.subject, `${at}.subject`);
    const artifact = read.object(one.artifact, `${at}.artifact`);
    const statement = one.statement === undefined ? undefined : read.object(one.statement, `${at}.statement`);
    const claimed = one.claimedPredicateType ?? statement?.predicateType;
    return {
        artifact: {
            mediaType: 'application/vnd.oci.image.manifest.v1+json',
            size: 0,
            ...artifact,
            digest: read.digest(artifact.digest, `${at}.artifact.digest`),
        },
        layer: typeof one.layer === 'number' ? one.layer : 0,
        subject,
        platform: names.get(subject) ?? null,
        source: (one.source ?? 'api'),
        kind,
        signature: signatureOf(one.signature, `${at}.signature`, read),
        ...(claimed !== undefined && { claimedPredicateType: read.text(claimed, `${at}.claimedPredicateType`) }),
        ...(one.created !== undefined && { created: read.text(one.created, `${at}.created`) }),
        ...(statement && {
            statement: {
                predicateType: read.text(statement.predicateType, `${at}.statement.predicateType`),
                predicate: statement.predicate,
                ...(statement.digest !== undefined && { digest: read.digest(statement.digest, `${at}.statement.digest`) }),
            },
        }),
        ...(one.document !== undefined && {
            document: documentOf(read.object(one.document, `${at}.document`), `${at}.document`, read),
        }),
        ...(one.problem !== undefined && {
            problem: problemOf(read.object(one.problem, `${at}.problem`), `${at}.problem`, read),
        }),
    };
}
/** A document is given as `json`, or as `base64` if it is not JSON. */
function documentOf(document, at, read) {
    const mediaType = read.text(document.mediaType, `${at}.mediaType`);
    const bytes = document.json === undefined
        ? Buffer.from(read.text(document.base64, `${at}.base64`), 'base64')
        : Buffer.from(JSON.stringify(document.json));
    return { descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes), size: bytes.length }, bytes };
}
function signatureOf(value, at, read) {
    if (value === undefined)
        return { state: 'none' };
    const signature = read.object(value, at);
    const state = read.text(signature.state, `${at}.state`);
    switch (state) {
        case 'none':
        case 'unverified':
            return { state };
        case 'refused':
            read.text(signature.code, `${at}.code`);
            read.text(signature.reason, `${at}.reason`);
            return signature;
        case 'verified': {
            const signer = read.object(signature.signer, `${at}.signer`);
            if (signer.kind === 'key')
                read.text(signer.hint, `${at}.signer.hint`);
            else if (signer.kind === 'certificate') {
                for (const name of ['san', 'issuer'])
                    read.text(signer[name], `${at}.signer.${name}`);
                read.object(signer.extensions ?? {}, `${at}.signer.extensions`);
            }
            else
                throw read.refuse(`${at}.signer.kind`, 'key or certificate');
            const time = read.object(signature.time ?? { clock: 'none' }, `${at}.time`);
            if (time.clock !== 'none' && !(0,_schema_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isDateOrTime */ .$H)(read.text(time.at, `${at}.time.at`))) {
                throw read.refuse(`${at}.time.at`, 'an RFC 3339 time');
            }
            const whole = { root: 'recorded', extensions: {}, algorithm: 'recorded', ...signer };
            return { state, signer: whole, time };
        }
        default:
            throw read.refuse(`${at}.state`, 'none, unverified, verified or refused');
    }
}
function problemOf({ undecided, text }, at, read) {
    if (typeof undecided !== 'boolean')
        throw read.refuse(`${at}.undecided`, 'true or false');
    return { undecided, text: read.text(text, `${at}.text`) };
}
function expectOf(expect, read) {
    const outcomeOf = (value, at) => {
        const outcome = OUTCOMES.find((one) => one === value);
        if (outcome === undefined)
            throw read.refuse(at, OUTCOMES.join(', '));
        return outcome;
    };
    const unmet = Object.entries(read.object(expect.unmet ?? {}, 'expect.unmet')).map(([name, value]) => {
        const at = `expect.unmet["${name}"]`;
        const { outcome, reasons } = read.object(value, at);
        const codes = read.list(reasons, `${at}.reasons`).map((code) => read.text(code, `${at}.reasons`));
        return [name, { outcome: outcomeOf(outcome, `${at}.outcome`), reasons: codes.sort() }];
    });
    return { outcome: outcomeOf(expect.outcome, 'expect.outcome'), unmet: Object.fromEntries(unmet) };
}
class Reader {
    #file;
    constructor(file) {
        this.#file = file;
    }
    refuse(at, expected) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${this.#file} is not a recorded case: ${at} must be ${expected}`);
    }
    object(value, at) {
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
            throw this.refuse(at, 'an object');
        return value;
    }
    list(value, at) {
        if (!Array.isArray(value))
            throw this.refuse(at, 'a list');
        return [...value];
    }
    text(value, at) {
        if (typeof value !== 'string')
            throw this.refuse(at, 'a text');
        return value;
    }
    digest(value, at) {
        const digest = typeof value === 'string' ? (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(value) : undefined;
        if (digest === undefined)
            throw this.refuse(at, 'a digest');
        return digest;
    }
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


/***/ })

};
