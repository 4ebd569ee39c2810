export const id = 8169;
export const ids = [8169,5398];
export const modules = {

/***/ 74894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ decideInventory)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/graph/evidence-items.ts
var evidence_items = __webpack_require__(55542);
;// CONCATENATED MODULE: ./src/graph/retention.ts
/** Clocks of build machines differ by this at most. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** The first rule that selects an item is its reason. What a rule selects can still be protected. */
function decideEvidence(items, rules) {
    const removed = new Map();
    const kept = new Map();
    const select = (item, reason) => {
        const { digest } = item.descriptor;
        if (removed.has(digest) || kept.has(digest))
            return;
        const protection = protectionOf(item, rules);
        if (protection === undefined)
            removed.set(digest, reason);
        else
            kept.set(digest, protection);
    };
    const isLeft = ({ descriptor }) => !removed.has(descriptor.digest);
    const attached = items.filter(({ orphan }) => !orphan);
    if (rules.orphans)
        for (const item of items)
            if (item.orphan)
                select(item, 'orphan');
    if (rules.duplicates) {
        for (const group of groupsOf(attached.filter(({ content }) => content !== undefined), duplicateKey)) {
            for (const item of ranked(group).slice(1))
                select(item, 'duplicate');
        }
    }
    const dated = attached.filter((item) => isDated(item, rules.now));
    if (rules.superseded) {
        const own = dated.filter(({ signature }) => signature.state === 'own');
        for (const group of groupsOf(own.filter(isLeft), supersedeKey)) {
            const [newest] = ranked(group);
            for (const item of group)
                if (Number(item.created) < Number(newest?.created))
                    select(item, 'superseded');
        }
    }
    if (rules.keepNewest !== undefined) {
        for (const group of groupsOf(dated.filter(isLeft), newestKey)) {
            for (const item of ranked(group).slice(rules.keepNewest))
                select(item, 'newer-kept');
        }
    }
    if (rules.olderThan !== undefined) {
        const limit = rules.now - rules.olderThan;
        for (const item of dated)
            if (Number(item.created) < limit)
                select(item, 'too-old');
    }
    if (rules.keepNewest !== undefined || rules.olderThan !== undefined) {
        for (const item of attached) {
            const { digest } = item.descriptor;
            if (removed.has(digest) || kept.has(digest))
                continue;
            if (item.created === null)
                kept.set(digest, 'unknown-age');
            else if (!isDated(item, rules.now))
                kept.set(digest, 'future');
        }
    }
    keepRequired(attached, rules.requiredKinds, removed, kept);
    const guarded = items.filter((item) => protectionOf(item, rules) !== undefined);
    return { removed, kept, guarded: new Set(guarded.map(({ descriptor }) => descriptor.digest)) };
}
/** The evidence whose signatures decide something: all that is signed in groups of several, or that may be too old. */
function signaturesToVerify(items, rules) {
    const wanted = new Set();
    for (const item of items) {
        const isOld = rules.olderThan !== undefined && (item.created ?? 0) < rules.now - rules.olderThan;
        if (isOld || (item.orphan && rules.orphans))
            wanted.add(item);
    }
    if (rules.superseded || rules.keepNewest !== undefined || rules.duplicates) {
        for (const group of groupsOf(items, subjectKindKey))
            if (group.length > 1)
                for (const item of group)
                    wanted.add(item);
    }
    return items.filter((item) => wanted.has(item) && item.signature.state !== 'none');
}
/** The evidence that may have duplicates among what a decision keeps: equal as far as the lists say. */
function possibleDuplicates(items, decision) {
    const left = items.filter(({ orphan, descriptor }) => !orphan && !decision.removed.has(descriptor.digest));
    return groupsOf(left, listedKey)
        .filter(({ length }) => length > 1)
        .flat();
}
function protectionOf(item, rules) {
    if (item.artifactType === null)
        return 'unknown-type';
    if (item.signature.state === 'foreign' && !rules.anySigner)
        return 'signed-by-others';
    if (item.orphan && item.created !== null && item.created > rules.now - rules.grace)
        return 'too-young';
    return undefined;
}
/** Every subject keeps one of each required kind: the newest that this caller signed, else the newest. */
function keepRequired(items, required, removed, kept) {
    for (const group of groupsOf(items.filter(({ kind }) => required.has(kind)), subjectKindKey)) {
        if (group.some(({ descriptor }) => !removed.has(descriptor.digest)))
            continue;
        const own = group.filter(({ signature }) => signature.state === 'own');
        const last = ranked(own.length > 0 ? own : group)[0]?.descriptor.digest;
        if (last === undefined)
            continue;
        removed.delete(last);
        kept.set(last, 'required-by-policy');
    }
}
function isDated({ created }, now) {
    return created !== null && created <= now + CLOCK_SKEW_MS;
}
/** The newest first. Equal times are ordered by digest, so that every run decides the same. */
function ranked(items) {
    return items.toSorted((a, b) => (b.created ?? Number.NEGATIVE_INFINITY) - (a.created ?? Number.NEGATIVE_INFINITY) ||
        (a.descriptor.digest < b.descriptor.digest ? -1 : 1));
}
function groupsOf(items, key) {
    return [...Map.groupBy(items, (item) => JSON.stringify(key(item))).values()];
}
const subjectKindKey = ({ subject, kind }) => [subject, kind];
/** Unsigned evidence never pushes out signed evidence, and nobody's pushes out that of somebody else. */
const newestKey = ({ subject, kind, producer, platform, artifactType, signature }) => [
    ...[subject, kind, producer, platform, artifactType, signature.state],
    signature.state === 'own' ? signature.signer : null,
];
const supersedeKey = (item) => [...newestKey(item), ...item.predicateTypes];
const duplicateKey = (item) => [...supersedeKey(item), item.content ?? null];
const listedKey = ({ subject, kind, artifactType, predicateTypes, descriptor }) => [
    ...[subject, kind, artifactType],
    descriptor.annotations?.['org.opencontainers.image.title'] ?? null,
    ...predicateTypes,
];

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/policy/trust.ts
var trust = __webpack_require__(23112);
// EXTERNAL MODULE: ./src/signing/read-evidence.ts + 2 modules
var read_evidence = __webpack_require__(61543);
;// CONCATENATED MODULE: ./src/commands/prune/evidence.ts
// Prepares the evidence of an inventory for the rules of prune: verifies signers, finds duplicates and applies the rules.







/** Possible duplicates that are read for a plan that is only shown: one request each. Before a deletion, all are. */
const MAX_COMPARED = 1_000;
async function decideInventory(inventory, rules, store, signers, learnt, { compareAll }) {
    const listed = itemsOf(inventory).map((item) => withLearnt(item, learnt));
    if (signers !== undefined) {
        const unverified = signaturesToVerify(listed, rules).filter(({ descriptor }) => !learnt.signatures.has(descriptor.digest));
        await verifySignatures(unverified, store, signers, learnt);
    }
    const signed = listed.map((item) => withLearnt(item, learnt));
    const first = decideEvidence(signed, { ...rules, duplicates: false });
    if (!rules.duplicates)
        return { items: signed, evidence: first };
    const candidates = possibleDuplicates(signed, first).filter(({ descriptor: { digest } }) => !learnt.contents.has(digest) && !learnt.uncompared.has(digest));
    const left = compareAll ? candidates.length : Math.max(0, MAX_COMPARED - learnt.contents.size);
    for (const { descriptor } of candidates.slice(left))
        learnt.uncompared.add(descriptor.digest);
    await readContents(candidates.slice(0, left), store, learnt);
    const items = signed.map((item) => withLearnt(item, learnt));
    return { items, evidence: decideEvidence(items, rules) };
}
/** All referrers, and cosign tags without an image. The cosign tag of an existing image holds all its signatures. */
function itemsOf(inventory) {
    return [...inventory.nodes.values()].flatMap((node) => {
        if (node.subject === null)
            return [];
        const place = { subject: node.subject, platform: node.platform, orphan: isOrphan(node, inventory) };
        if (node.role === 'referrer')
            return [(0,evidence_items/* evidenceItem */.vQ)(node.descriptor, place)];
        if (node.role !== 'cosign-tag' || !place.orphan)
            return [];
        const artifactType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
        return [(0,evidence_items/* evidenceItem */.vQ)({ ...node.descriptor, artifactType }, place)];
    });
}
/** Whether the image that it refers to, directly or indirectly, no longer exists. */
function isOrphan(node, { nodes, missing }) {
    const seen = new Set();
    for (let subject = node.subject; subject !== null && !seen.has(subject);) {
        if (missing.has(subject))
            return true;
        seen.add(subject);
        subject = nodes.get(subject)?.subject ?? null;
    }
    return false;
}
function withLearnt(item, { signatures, contents }) {
    const { digest } = item.descriptor;
    const known = signatures.get(digest);
    const content = contents.get(digest);
    return {
        ...item,
        ...(known && { signature: known.signature, created: known.time ?? item.created }),
        ...(content !== undefined && { content }),
    };
}
async function verifySignatures(items, store, signers, { signatures }) {
    const places = items.map(({ descriptor, subject, platform }) => ({
        artifact: descriptor,
        subject,
        platform,
        source: 'api',
    }));
    const limits = { manifests: Number.MAX_SAFE_INTEGER };
    const selection = { verifier: signers.verifier, depth: 'signatures', limits };
    const found = await (0,read_evidence/* mapEvidence */._)(store, places, selection, (evidence) => ({
        digest: evidence.artifact.digest,
        own: ownSignature(evidence, signers),
    }));
    for (const [digest, layers] of Map.groupBy(found, (one) => one.digest)) {
        const [first] = layers;
        // A manifest can hold several signatures. All of them must be by the same own signer.
        const own = layers.every((one) => one.own !== undefined && one.own.signer === first?.own?.signer);
        if (!own || first?.own === undefined)
            continue;
        signatures.set(digest, { signature: { state: 'own', signer: first.own.signer }, time: first.own.time });
    }
}
function ownSignature({ signature }, signers) {
    if (signature.state !== 'verified' || signers.refusal(signature) !== undefined)
        return undefined;
    const time = signature.time.clock === 'none' ? null : (0,evidence_items/* timeOf */.nR)(signature.time.at);
    return { signer: (0,trust/* signerIdentity */.Rc)(signature.signer), time };
}
async function readContents(items, store, { contents }) {
    const limit = (0,p_limit/* default */.A)(64);
    await Promise.all(items.map(({ descriptor: { digest } }) => limit(async () => {
        try {
            contents.set(digest, (0,evidence_items/* contentKey */.lO)((0,descriptor/* parseManifest */.Ng)(await store.manifest(digest), store.location)));
        }
        catch (error) {
            // It was deleted in the meantime or is not a manifest, so it has no duplicates.
            if (!(error instanceof errors/* StoreError */.A) || !UNCOMPARABLE.has(error.code))
                throw error;
            contents.set(digest, undefined);
        }
    })));
}
const UNCOMPARABLE = new Set(['not-found', 'invalid-response', 'not-a-registry']);


/***/ }),

/***/ 23241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSigners: () => (/* binding */ openSigners)
/* harmony export */ });
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72584);
/* harmony import */ var _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16583);
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23112);
/* harmony import */ var _trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28445);
// Owns the signers that `signed-by` names: the verifier of their signatures, and the decision whether one of them signed.




/**
 * Reads the keys; roots are fetched when a certificate is first verified. Without any signer, every identity under a trusted
 * root is one. Throws a UserError for what is no signer.
 */
async function openSigners(signedBy, trustedRoot, context) {
    const keys = new Map();
    for (const path of (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.keyPaths)(signedBy)) {
        const { readPublicKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337));
        const pem = await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedFile */ .wh)('signed-by', path, context);
        keys.set(path, { pem, ...readPublicKey(pem, `signed-by ${JSON.stringify(path)}`) });
    }
    const trust = Object.fromEntries(signedBy.map((text) => [text, (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.flagSigner)(text, keys)]));
    const isAnyone = signedBy.length === 0;
    const needsRoots = isAnyone || trustedRoot !== undefined || Object.values(trust).some(({ kind }) => kind === 'certificate');
    const roots = trustedRoot === undefined ? (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .allRoots */ .zr)(context, _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_POLICY */ .pZ) : await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedRootFile */ .K3)(trustedRoot, context);
    const { Verifier } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24399));
    const match = await (0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .compileTrust */ .y6)(trust);
    return {
        verifier: await Verifier.open({ keys: [...keys.values()], ...(needsRoots && { roots }) }),
        refusal(signature) {
            if (signature.state === 'refused')
                return signature.reason;
            if (signature.state !== 'verified')
                return 'it is not signed';
            if (isAnyone)
                return undefined;
            const { names, refusals } = match(signature);
            if (names.length > 0)
                return undefined;
            const [closest] = refusals.toSorted((a, b) => a.differences - b.differences);
            return `it is signed by ${(0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .signerText */ .S)(signature.signer)}: ${closest?.text ?? 'nobody is trusted'}`;
        },
    };
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


/***/ })

};
