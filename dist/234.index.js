export const id = 234;
export const ids = [234];
export const modules = {

/***/ 60453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ OutcomeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the error for images that fail a call by the outcome of a policy, with the exit code of the outcome.

class OutcomeError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'OutcomeError';
    /** `policy-decision` for one image, `audit` for many. */
    code;
    exitCode;
    constructor(code, message, exitCode) {
        super(message);
        this.code = code;
        this.exitCode = exitCode;
    }
}


/***/ }),

/***/ 97091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ writeCases),
/* harmony export */   c: () => (/* binding */ policyName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _oci_layout_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92134);
/* harmony import */ var _policy_schema_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26747);
/* harmony import */ var _process_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61482);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57123);
// Writes what verify read and decided as cases of `policy test`.






/** The policy as a case in `directory` names it: relative to the case, or by its reference. */
function policyName(source, directory, cwd) {
    if (source.type !== 'file')
        return (0,_policy_schema_source_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceName */ .V)(source);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, source.path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return path.startsWith('.') || path.startsWith('/') ? path : `./${path}`;
}
/** Gives the number of files. Rejects with a UserError if the directory cannot be written. */
async function writeCases(images, directory, cwd) {
    try {
        await (0,_process_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory));
        for (const { decision, recorded } of images) {
            const { reference, digest } = decision.subject;
            const name = (0,_output_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileName */ .Md)(`${reference.replace(/@[^@]*$/, '')}-${digest.slice(7, 19)}.json`);
            await (0,_oci_layout_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, directory), name), Buffer.from(`${JSON.stringify(recorded, null, 2)}\n`));
        }
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileErrorCode */ .c2)(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`could not write to record ${JSON.stringify(directory)}: ${code}; choose a directory that is writable`);
    }
    return images.length;
}


/***/ }),

/***/ 29223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openGate)
/* harmony export */ });
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72584);
/* harmony import */ var _trusted_roots_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28445);
// Owns the gate that all images of a call share: the policy, and the verifier for the signatures that it may accept.


/** Throws a UserError or a PolicyError for a policy, key or trusted root that cannot be used. */
async function openGate(request, context) {
    const [policy, { Verifier }, { readPublicKey }] = await Promise.all([
        readPolicy(request.policy, context),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24399)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337)),
    ]);
    const signers = Object.values(policy.trust);
    const keys = signers.flatMap((signer) => signer.kind === 'key' ? [readPublicKey(signer.pem, signer.name)] : []);
    // A policy that trusts only keys needs no Sigstore roots, whose download may fail.
    const needsRoots = signers.length === 0 || signers.some(({ kind }) => kind === 'certificate');
    const roots = request.trustedRoot !== undefined
        ? await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .trustedRootFile */ .K3)(request.trustedRoot, context)
        : needsRoots
            ? (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .allRoots */ .zr)(context, _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_POLICY */ .pZ)
            : undefined;
    return {
        policy,
        verifier: await Verifier.open({ keys, ...(roots !== undefined && { roots }) }),
        kinds: kindsOf(policy),
    };
}
async function readPolicy(source, context) {
    if (source.type === 'flags')
        return policyFromFlags(source.flags, context);
    const [{ requirePolicy }, { policyReader }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1883)]).then(__webpack_require__.bind(__webpack_require__, 11883)),
        Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(1592)]).then(__webpack_require__.bind(__webpack_require__, 91592)),
    ]);
    return requirePolicy(source, policyReader(context));
}
async function policyFromFlags(flags, context) {
    const [{ keyPaths, policyOfFlags }, { readPublicKey }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 16583)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337)),
    ]);
    const paths = [...new Set(keyPaths(flags.signedBy))];
    const keys = await Promise.all(paths.map(async (path) => {
        const pem = await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedFile */ .wh)('signed-by', path, context);
        return [path, { pem, hint: readPublicKey(pem, `signed-by ${JSON.stringify(path)}`).hint }];
    }));
    return policyOfFlags(flags, new Map(keys));
}
/** Conditions may use any kind, and VEX may resolve findings of a scan. */
function kindsOf({ require, conditions }) {
    if (conditions.length > 0)
        return undefined;
    const rows = require.flatMap((one) => (one.type === 'any-of' ? one.anyOf : [one]));
    return new Set(rows.flatMap(({ kind }) => (kind === 'scan' ? [kind, 'vex'] : [kind])));
}


/***/ }),

/***/ 70332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KN: () => (/* binding */ isEvaluated),
  O3: () => (/* binding */ verifyImages),
  An: () => (/* binding */ verifyOne)
});

// UNUSED EXPORTS: ImageError

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/attestation-entries.ts
var attestation_entries = __webpack_require__(40258);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/policy/audit-record.ts
var audit_record = __webpack_require__(47203);
;// CONCATENATED MODULE: ./src/policy/check-commands.ts
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** Limit on the commands, one for each signer and predicate type. */
const MAX_COMMANDS = 40;
function checkCommands(facts) {
    const { reference, flags, evidence, plainHttp = false } = facts;
    const own = {
        tool: 'oci-evidence',
        shows: 'the decision',
        words: ['oci-evidence', 'verify', reference, ...flags],
    };
    if (reference.startsWith('oci-archive:'))
        return [own];
    const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
    const list = {
        tool: 'oras',
        shows: 'the referrers',
        words: layout === undefined
            ? ['oras', 'discover', ...(plainHttp ? ['--plain-http'] : []), reference]
            : ['oras', 'discover', '--oci-layout', layout],
    };
    if (layout !== undefined)
        return [own, list];
    const location = reference.replace(/@[^@]*$/, '');
    const found = new Map();
    for (const one of evidence) {
        for (const command of commandsFor(one, location, facts))
            found.set(command.words.join('\n'), command);
    }
    return [own, list, ...[...found.values()].slice(0, MAX_COMMANDS)];
}
function commandsFor({ signature, statement, source, subject }, location, { keys, trustedRoot, plainHttp = false }) {
    if (signature.state !== 'verified' || statement === undefined)
        return [];
    const { signer } = signature;
    const image = `${location}@${subject}`;
    const type = statement.predicateType;
    const shows = `the signature of ${type}`;
    const commands = [];
    if (source !== 'github') {
        const { clock } = signature.time;
        const who = signer.kind === 'key' ? keyFlags(keys.get(signer.hint), clock) : identityFlags(signer, clock);
        const format = source === 'cosign-tag' ? ['--new-bundle-format=false'] : [];
        const root = trustedRoot === undefined || clock === 'none' ? [] : ['--trusted-root', trustedRoot];
        const http = plainHttp ? ['--allow-http-registry'] : [];
        if (who !== undefined) {
            const words = ['cosign', 'verify-attestation', '--type', type, ...who, ...root, ...format, ...http, image];
            commands.push({ tool: 'cosign', shows, words });
        }
    }
    const repository = signer.kind === 'certificate' ? repositoryOf(signer.extensions.sourceRepositoryURI) : undefined;
    if (signer.kind === 'certificate' && signer.issuer === GITHUB_ISSUER && repository !== undefined) {
        const words = ['gh', 'attestation', 'verify', `oci://${image}`, '--repo', repository, '--predicate-type', type];
        const root = trustedRoot === undefined ? [] : ['--custom-trusted-root', trustedRoot];
        const identity = ['--cert-identity', signer.san, ...root];
        // gh reads GitHub's API by default. With --bundle-from-oci it reads the registry, but only through the referrers API.
        if (source === 'github')
            commands.push({ tool: 'gh', shows, words: [...words, ...identity] });
        if (source === 'api')
            commands.push({ tool: 'gh', shows, words: [...words, ...identity, '--bundle-from-oci'] });
    }
    return commands;
}
/** With a timestamp, there may be no log entry. cosign verifies the timestamp in its place. */
const CLOCK_FLAGS = {
    log: [],
    timestamp: ['--use-signed-timestamps=true', '--insecure-ignore-tlog=true'],
    none: ['--insecure-ignore-tlog=true'],
};
function keyFlags(path, clock) {
    return path === undefined ? undefined : ['--key', path, ...CLOCK_FLAGS[clock]];
}
function identityFlags({ san, issuer }, clock) {
    return ['--certificate-identity', san, '--certificate-oidc-issuer', issuer, ...CLOCK_FLAGS[clock]];
}
function repositoryOf(uri) {
    return /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)$/.exec(uri ?? '')?.[1];
}

// EXTERNAL MODULE: ./src/policy/evaluate.ts + 14 modules
var evaluate = __webpack_require__(20717);
// EXTERNAL MODULE: ./src/policy/recorded.ts
var recorded = __webpack_require__(85624);
;// CONCATENATED MODULE: ./src/policy/record-case.ts

const POLICY_TEST_SCHEMA = 'https://oci-evidence.github.io/schemas/policy-test.v1.schema.json';
/** `policy`: the path of the policy relative to the file, or its reference. The decision becomes the expected one. */
function recordCase(policy, input, decision) {
    const { reference, digest, tag, platforms, evidence, problems } = input;
    return {
        $schema: POLICY_TEST_SCHEMA,
        policy,
        time: decision.time,
        input: {
            reference,
            digest,
            ...(tag !== undefined && { tag }),
            platforms,
            evidence: evidence.map(recordedEvidence),
            problems,
        },
        expect: (0,recorded/* expectationOf */.E)(decision),
    };
}
function recordedEvidence(evidence) {
    const { kind, artifact, layer, subject, source, signature, claimedPredicateType, created, statement, document, problem, } = evidence;
    const { mediaType, digest, size, artifactType } = artifact;
    return {
        kind,
        artifact: { mediaType, digest, size, ...(artifactType !== undefined && { artifactType }) },
        layer,
        subject,
        source,
        signature,
        ...(claimedPredicateType !== undefined && { claimedPredicateType }),
        ...(created !== undefined && { created }),
        ...(statement !== undefined && { statement }),
        ...(document !== undefined && { document: recordedDocument(document) }),
        ...(problem !== undefined && { problem }),
    };
}
/** As `json` if that keeps every byte that matters, so that people can read and change it. */
function recordedDocument({ descriptor: { mediaType }, bytes }) {
    const text = Buffer.from(bytes).toString('utf8');
    try {
        return { mediaType, json: JSON.parse(text) };
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return { mediaType, base64: Buffer.from(bytes).toString('base64') };
    }
}

// EXTERNAL MODULE: ./src/policy/trust.ts
var trust = __webpack_require__(23112);
;// CONCATENATED MODULE: ./src/policy/review-date.ts

/**
 * The end of an exception, of a signer's trust or of a maximum age, whichever comes first after the decision (RFC 3339).
 * Undefined if nothing in the policy expires.
 */
function reviewDate(policy, decision) {
    const now = Date.parse(decision.time);
    const used = new Set(decision.results.flatMap(({ evidence }) => evidence.flatMap(({ trustedAs }) => trustedAs)));
    const ends = [
        ...policy.exceptions.map(({ until }) => (0,trust/* endOfDay */.D0)(until)),
        ...Object.entries(policy.trust).flatMap(([name, { until }]) => until === undefined || !used.has(name) ? [] : [(0,trust/* endOfDay */.D0)(until)]),
        ...policy.require.flatMap((requirement) => {
            const rows = requirement.type === 'any-of' ? requirement.anyOf : [requirement];
            return rows.flatMap((row) => agesOf(row, requirement.name, decision));
        }),
    ].filter((end) => Number.isFinite(end) && end > now);
    return ends.length === 0 ? undefined : new Date(Math.min(...ends)).toISOString();
}
function agesOf({ maxAge, kind }, name, { results }) {
    if (maxAge === undefined)
        return [];
    const result = results.find((one) => one.name === name);
    return (result?.evidence ?? [])
        .filter((one) => one.kind === kind)
        .flatMap(({ time, claimed }) => {
        const at = time ?? claimed;
        return at === undefined ? [] : [Date.parse(at) + maxAge];
    });
}

// EXTERNAL MODULE: ./src/commands/github-attestations.ts
var github_attestations = __webpack_require__(16375);
// EXTERNAL MODULE: ./src/commands/nested-index.ts
var nested_index = __webpack_require__(70122);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/report-contents.ts
var report_contents = __webpack_require__(97841);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/commands/verify/cases.ts
var cases = __webpack_require__(97091);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/commands/verify/recorded-store.ts
// Records the responses of a store while an image is read: the manifest of its tag, and every list of referrers.


class RecordedStore {
    #store;
    /** The repository in the registry; undefined for a layout. */
    #repository;
    #queries = [];
    #subject;
    #image;
    constructor(store, subject, repository) {
        this.#store = store;
        this.#subject = subject;
        this.#repository = repository;
    }
    /** The image's own manifest; undefined if it was not read. */
    get image() {
        return this.#image;
    }
    /** Sorted by the digest of the subject, because responses arrive in any order. */
    get queries() {
        return this.#queries.toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
    }
    get location() {
        return this.#store.location;
    }
    async manifest(reference) {
        const manifest = await this.#store.manifest(reference);
        if (reference === this.#subject)
            this.#image = manifest;
        return manifest;
    }
    blob(...call) {
        return this.#store.blob(...call);
    }
    tags() {
        return this.#store.tags();
    }
    traffic() {
        return this.#store.traffic();
    }
    async *referrers(subject, filter) {
        let via = null;
        let [pages, count] = [0, 0];
        let error;
        try {
            for await (const page of this.#store.referrers(subject, filter)) {
                via = page.via;
                pages += 1;
                count += page.referrers.length;
                yield page;
            }
        }
        catch (thrown) {
            if (thrown instanceof oci_errors/* StoreError */.A)
                error = thrown.message;
            throw thrown;
        }
        finally {
            this.#queries.push({
                subject,
                request: this.#repository === undefined ? null : pathOf(this.#repository, subject, via),
                via,
                filter: filter?.artifactType ?? null,
                pages,
                referrers: count,
                ...(error !== undefined && { error }),
            });
        }
    }
}
function pathOf(repository, subject, via) {
    return via === 'fallback-tag'
        ? `/v2/${repository}/manifests/${(0,referrers_tag/* referrersTag */.LN)(subject)}`
        : `/v2/${repository}/referrers/${subject}`;
}

;// CONCATENATED MODULE: ./src/commands/verify/verify.ts
// Owns the steps of verify for each image: resolve the reference, read the evidence, evaluate the policy, make the record.




















function isEvaluated(result) {
    return 'decision' in result;
}
/** Bounds memory, because the documents of each image are held. */
const IMAGES_AT_ONCE = 8;
/**
 * Verifies every image. An image is undecided if its registry does not respond, and fails if it does not exist. Other images
 * are not affected. Throws only for a bug, or for a policy that cannot be evaluated.
 */
function verifyImages(request, gate, context, registries) {
    const limit = (0,p_limit/* default */.A)(IMAGES_AT_ONCE);
    return (0,github_attestations/* withGitHubAttestations */.P)(request.attestationsFrom, context, (attestations) => Promise.all(request.references.map((reference) => limit(() => verifyOne(reference, request, { ...gate, attestations }, context, registries)))));
}
/** Verifies one image. Throws only for a bug, or for a policy that cannot be evaluated. */
async function verifyOne(reference, request, gate, context, registries, options = {}) {
    try {
        return await verifyImage(reference, request, gate, context, registries, options);
    }
    catch (error) {
        if (!(error instanceof ImageError))
            throw error;
        return { reference, outcome: error.outcome, error };
    }
}
/** There is no decision about an image. */
class ImageError extends errors/* ExpectedError */.Dh {
    name = 'ImageError';
    code;
    exitCode;
    outcome;
    constructor(outcome, message, code = 'not-verified') {
        super(message);
        this.outcome = outcome;
        this.code = code;
        this.exitCode = outcome === 'failed' ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.undecided;
    }
}
async function verifyImage(reference, request, gate, context, registries, { walk, inspect }) {
    const subject = reference.digest ?? reference.tag ?? '';
    const store = new RecordedStore(context.stores.open(reference, request.attach === undefined ? 'read' : 'write'), subject, reference.scheme === 'registry' ? reference.repository : undefined);
    const selection = { verifier: gate.verifier, ...(gate.kinds && { kinds: gate.kinds }) };
    const found = await (0,read_image/* readImage */.AM)(store, subject, {
        ...selection,
        ...(walk !== undefined && { walk }),
        attestations: gate.attestations && ofPlatforms(gate.attestations, request.platforms),
    });
    const { image, entries } = await imageOf(store, found);
    const { descriptor } = image;
    const digest = descriptor.digest;
    const exact = { ...reference, digest };
    const platforms = platformsOf(descriptor, entries, request.platforms, (0,oci_reference/* formatReference */.FH)(exact));
    const place = { reference: `${(0,oci_reference/* locationOf */.hD)(reference)}@${digest}`, digest, platforms };
    const input = {
        ...place,
        ...(reference.digest === undefined && reference.tag !== undefined && { tag: reference.tag }),
        evidence: found.evidence,
        unread: unreadOf(found, gate.kinds),
        problems: found.problems,
    };
    const decision = await (0,evaluate/* evaluate */._)(gate.policy, input, new Date());
    const keys = new Map(Object.values(gate.policy.trust).flatMap((signer) => signer.kind === 'key' ? [[signer.hint, signer.name]] : []));
    const record = (0,audit_record/* auditRecord */.t)({
        decision,
        input,
        place: auditPlace(reference, registries),
        queries: store.queries,
        warnings: [
            ...(found.graph?.notes ?? []),
            ...(reference.scheme === 'registry' ? registries.warnings(reference.registry) : []),
        ],
        listed: found.graph === undefined ? [] : [...(0,model/* nodesOf */.N)(found.graph)],
        reviewBy: reviewDate(gate.policy, decision),
        commands: checkCommands({
            reference: place.reference,
            flags: request.flags,
            evidence: input.evidence,
            keys,
            ...(request.trustedRoot !== undefined && { trustedRoot: request.trustedRoot }),
            plainHttp: reference.scheme === 'registry' && registries.plainHttp(reference.registry),
        }),
    });
    await inspect?.({ image, evidence: found.evidence, problems: found.problems });
    const contents = request.contents
        ? { contents: await (0,report_contents/* contentsOfEvidence */.J)(found.evidence, request.references.length) }
        : {};
    return { reference, descriptor, decision, record, ...contents, ...recordedIn(request, input, decision, context) };
}
function recordedIn({ record, policy }, input, decision, { cwd }) {
    if (record === undefined || policy.type === 'flags')
        return {};
    return { recorded: recordCase((0,cases/* policyName */.c)(policy, record, cwd), input, decision) };
}
/** Limits attestations to the image and the requested platforms, so that a failure for another platform has no effect. */
function ofPlatforms(attestations, wanted) {
    return async (subject, platform) => platform === null || wanted.length === 0 || wanted.some((one) => `${platform}/`.startsWith(`${one}/`))
        ? attestations(subject)
        : { bundles: [], problems: [] };
}
/** The image's manifest. Throws an ImageError if it does not exist or could not be read. */
async function imageOf(store, { graph, problems }) {
    const { image, location } = store;
    if (image !== undefined)
        return { image, entries: await entriesOf(image, store) };
    const [problem] = problems;
    if (problem?.undecided)
        throw new ImageError('undecided', problem.text, 'unavailable');
    const missing = `could not find the image at ${graph?.reference ?? location}: it is not in the store; check the reference`;
    throw new ImageError('failed', problem?.text ?? missing, 'not-found');
}
function unreadOf({ graph, evidence }, kinds) {
    if (graph === undefined || kinds === undefined)
        return [];
    const read = new Set(evidence.map(({ artifact }) => artifact.digest));
    return [...(0,model/* nodesOf */.N)(graph)].flatMap(({ node: { digest, kind }, parent, relation }) => relation === 'referrer' && parent !== undefined && kind !== null && !kinds.has(kind) && !read.has(digest)
        ? [{ subject: parent.digest, kind }]
        : []);
}
/** An index that is read in vain leaves the platforms unknown. An index that is no index fails. */
async function entriesOf(image, store) {
    if (!(0,media_types/* isIndex */.nw)(image.descriptor.mediaType))
        return [];
    try {
        return await (0,nested_index/* flatEntries */.k)(store, (0,descriptor/* parseManifest */.Ng)(image, store.location).manifests);
    }
    catch (error) {
        if (!(error instanceof oci_errors/* StoreError */.A))
            throw error;
        const isWrong = ['invalid-response', 'limit-exceeded'].includes(error.code);
        throw new ImageError(isWrong ? 'failed' : 'undecided', error.message, error.code);
    }
}
/** The platforms to evaluate, or the image itself if it is not an index. Throws an ImageError for a platform that it lacks. */
function platformsOf(image, entries, wanted, reference) {
    if (!(0,media_types/* isIndex */.nw)(image.mediaType))
        return [{ digest: image.digest, name: null }];
    try {
        const selected = (0,subject/* selectPlatforms */.dv)(entries, wanted, reference);
        // A runtime may choose an entry that names no platform.
        const unnamed = wanted.length === 0 ? [] : (0,attestation_entries/* imageEntries */.Io)(entries).filter(({ platform }) => platform === undefined);
        return [...selected, ...unnamed].map(({ digest, platform }) => ({
            digest,
            name: platform === undefined ? null : (0,descriptor/* platformName */.$r)(platform),
        }));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new ImageError('failed', error.message, 'no-platform');
    }
}
function auditPlace(reference, { plainHttp }) {
    if (reference.scheme !== 'registry')
        return { registry: null, namespace: reference.path };
    const { registry, repository } = reference;
    return { registry: `${plainHttp(registry) ? 'http' : 'https'}://${registry}`, namespace: repository };
}


/***/ }),

/***/ 47203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ AUDIT_RECORD_SCHEMA),
/* harmony export */   t: () => (/* binding */ auditRecord)
/* harmony export */ });
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(311);
// Makes the audit record of a decision: the requests, the registry's responses, the evidence and the conclusion. Pure.


const AUDIT_RECORD_SCHEMA = (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaId */ .Vl)('audit-record');
function auditRecord(facts) {
    const { decision, input, place, queries, warnings, listed, reviewBy, commands } = facts;
    const { outcome, results, notes, subject, policy, time } = decision;
    return {
        $schema: AUDIT_RECORD_SCHEMA,
        client: { name: 'oci-evidence', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .xv },
        time,
        reviewBy: reviewBy ?? null,
        subject: {
            ...place,
            reference: subject.reference,
            digest: subject.digest,
            tag: subject.tag ?? null,
            platforms: input.platforms,
        },
        queries,
        warnings: [...warnings, ...input.problems.map(({ text }) => text)],
        evidence: [
            ...input.evidence.map((one) => recordedEvidence(one, decision)),
            ...unread(listed, input.evidence.map(({ artifact }) => artifact.digest)),
        ],
        policy,
        decision: { outcome, results, notes },
        commands,
    };
}
/** Evidence that was not read because no requirement is about it, one entry per manifest. */
function unread(listed, read) {
    const seen = new Set(read);
    return listed.flatMap(({ node, parent }) => {
        if (node.kind === null || parent === undefined || node.via === 'subject' || seen.has(node.digest))
            return [];
        seen.add(node.digest);
        return [
            {
                digest: node.digest,
                artifactType: node.artifactType,
                mediaType: node.mediaType,
                size: node.size,
                layer: 0,
                stored: null,
                subject: parent.digest,
                platform: node.platform,
                source: node.via,
                kind: node.kind,
                predicateType: node.predicateTypes[0] ?? null,
                created: node.created,
                verification: 'not-read',
                signer: null,
                signedAt: null,
                trustedAs: [],
                satisfies: [],
                problems: [],
            },
        ];
    });
}
function recordedEvidence(found, { results }) {
    const { artifact, layer, stored, subject, platform, source, kind, signature, problem } = found;
    const predicateType = found.statement?.predicateType ?? found.claimedPredicateType ?? null;
    const same = (one) => one.artifact === artifact.digest && one.subject === subject;
    const accepted = results.filter(({ evidence }) => evidence.some(same));
    const considered = results.flatMap(({ evidence, reasons }) => [...evidence, ...reasons.flatMap((reason) => reason.found)].filter(same));
    return {
        digest: artifact.digest,
        artifactType: artifact.artifactType ?? null,
        mediaType: artifact.mediaType,
        size: artifact.size,
        layer,
        stored: stored?.digest ?? null,
        subject,
        platform,
        source,
        kind,
        predicateType,
        created: found.created ?? null,
        verification: signature.state,
        signer: signature.state === 'verified' ? recordedSigner(signature) : null,
        signedAt: signature.state === 'verified' && signature.time.clock !== 'none' ? signature.time.at : null,
        trustedAs: [...new Set(considered.flatMap(({ trustedAs }) => trustedAs))],
        satisfies: accepted.map(({ name }) => name),
        problems: [
            ...new Set([
                ...(signature.state === 'refused' ? [signature.reason] : []),
                ...(problem === undefined ? [] : [problem.text]),
                ...considered.flatMap(({ rejected }) => rejected ?? []),
            ]),
        ],
    };
}
function recordedSigner({ signer }) {
    return signer.kind === 'key'
        ? { kind: 'key', name: signer.hint }
        : {
            kind: 'certificate',
            name: signer.san,
            issuer: signer.issuer,
            root: signer.root,
            extensions: signer.extensions,
        };
}


/***/ })

};
