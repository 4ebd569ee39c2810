export const id = 1293;
export const ids = [1293];
export const modules = {

/***/ 16375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withGitHubAttestations),
/* harmony export */   X: () => (/* binding */ attestationPlaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);
// Opens GitHub's attestations API as a second source of evidence, for readImage.



/** Checks the values of attestations-from. Throws a UserError for one that is malformed. */
function attestationPlaces(names) {
    const wrong = names.find((name) => !/^[\w.-]+(?:\/[\w.-]+)?$/.test(name));
    if (wrong === undefined)
        return names;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`attestations-from: ${JSON.stringify(wrong.slice(0, 100))} is not OWNER/REPOSITORY or OWNER`);
}
/**
 * Calls `work` with the attestations of `places` (`OWNER/REPOSITORY` or `OWNER`), or with undefined if there are no places.
 * Throws a UserError without a github-token, and for a CA file or proxy that cannot be used.
 */
async function withGitHubAttestations(places, { env, caFile }, work, policy = _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_POLICY */ .pZ) {
    if (places.length === 0)
        return work(undefined);
    const api = (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServiceUrl */ .J)('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com');
    const token = env.GITHUB_TOKEN ?? '';
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('attestations-from needs a github-token with `attestations: read`');
    const [{ GitHubClient }, { listAttestations, MAX_ATTESTATION_BYTES }, { openDownloads }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5398).then(__webpack_require__.bind(__webpack_require__, 75398)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(9652)]).then(__webpack_require__.bind(__webpack_require__, 89652)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(7183)]).then(__webpack_require__.bind(__webpack_require__, 77183)),
    ]);
    const clients = await Promise.all(places.map((place) => {
        const [owner = '', repo = ''] = place.split('/');
        return GitHubClient.open({ api, owner, repo, token }, policy);
    }));
    const downloads = await openDownloads({ env, caFile, maxBytes: MAX_ATTESTATION_BYTES, policy });
    try {
        return await work(async (subject) => {
            const lists = await Promise.all(clients.map((client) => listAttestations(client, subject, downloads)));
            return {
                bundles: lists.flatMap(({ bundles }) => bundles),
                problems: lists.flatMap(({ problems }) => problems),
            };
        });
    }
    finally {
        await downloads.close();
    }
}


/***/ }),

/***/ 73367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPolicyGate: () => (/* binding */ openPolicyGate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _outcome_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60453);
/* harmony import */ var _verify_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29223);
/* harmony import */ var _verify_publish_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5279);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70332);
// Owns the policy gate of promote: evaluates a policy before an image is copied, and again at the destination.







const MAX_REASONS = 10;
/** Throws a UserError or a PolicyError for a policy, trusted root or signing key that cannot be used. */
async function openPolicyGate(policy, trustedRoot, context, attach) {
    const source = (0,_policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSource */ .e)(policy, { type: 'file', path: '' });
    if ('refused' in source)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`policy: ${source.refused}`);
    const request = {
        references: [],
        platforms: [],
        policy: source,
        ...(trustedRoot !== undefined && { trustedRoot }),
        attestationsFrom: [],
        against: [],
        comment: false,
        flags: [`--policy=${policy}`],
    };
    const gate = await (0,_verify_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .openGate */ .G)(request, context);
    const evaluated = async (image, failed, options = {}) => {
        // Only the audit record contains the registry's URL, and it is not used here.
        const [result] = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyImages */ .O3)({ ...request, ...options, references: [image] }, gate, context, {
            plainHttp: () => false,
            warnings: () => [],
        });
        if (result === undefined)
            throw new TypeError(`no decision about ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image)}`);
        if ((0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .isEvaluated */ .KN)(result))
            return result;
        const { outcome, error } = result;
        throw new _outcome_error_js__WEBPACK_IMPORTED_MODULE_3__/* .OutcomeError */ .R('policy-decision', `${failed} ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image)}: ${error.message}`, exitCodeOf(outcome));
    };
    const check = async (image) => {
        checkDecision((await evaluated(image, REFUSED)).decision, REFUSED);
    };
    if (attach === undefined)
        return { check };
    const publisher = await (0,_verify_publish_js__WEBPACK_IMPORTED_MODULE_5__/* .openPublisher */ .Z)(attach, context);
    return {
        check,
        async decide(copy) {
            const result = await evaluated(copy, UNMET, { attach });
            const published = await publisher.publish(result);
            if (published?.failure !== undefined)
                throw published.failure;
            checkDecision(result.decision, UNMET);
            const digests = published?.receipt.entries.flatMap(({ object }) => object?.digest ?? []) ?? [];
            return `attached the decision "${result.decision.outcome}" to the copy: ${digests.join(', ')}`;
        },
    };
}
const REFUSED = 'did not copy';
const UNMET = 'copied, but refused at the destination:';
function checkDecision({ outcome, subject, results }, failed) {
    if (outcome === 'passed' || outcome === 'warned')
        return;
    const unmet = results.filter((result) => result.outcome === outcome);
    const reasons = unmet.map(({ text, reasons: [first] }) => (first === undefined ? text : `${text} (${first.text})`));
    const what = outcome === 'failed' ? 'its policy is not met' : 'its policy could not be evaluated';
    const message = `${failed} ${subject.reference}: ${what}: ${reasons.slice(0, MAX_REASONS).join('; ')}`;
    throw new _outcome_error_js__WEBPACK_IMPORTED_MODULE_3__/* .OutcomeError */ .R('policy-decision', message, exitCodeOf(outcome));
}
function exitCodeOf(outcome) {
    return outcome === 'failed' ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided;
}


/***/ }),

/***/ 5279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openPublisher),
  O: () => (/* binding */ summaryStatement)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/pack.ts
var pack = __webpack_require__(28060);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var evidence_statement = __webpack_require__(63240);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/policy/schema/flags.ts
var flags = __webpack_require__(16583);
;// CONCATENATED MODULE: ./src/policy/vsa.ts
// Makes the SLSA verification summary of a decision (https://slsa.dev/spec/v1.1/verification_summary). Pure.




const VSA_PREDICATE = 'https://slsa.dev/verification_summary/v1';
/** The identifier of the verifier in summaries. The signature identifies the workflow. */
const VERIFIER_ID = `${kinds/* NAMESPACE */.CU}verify`;
/** Undefined for an undecided image, because a summary is either PASSED or FAILED. */
function verificationSummary(decision) {
    const { outcome, subject, policy, time, results } = decision;
    if (outcome === 'undecided')
        return undefined;
    const passed = outcome !== 'failed';
    const inputs = new Map();
    for (const one of results.flatMap(({ evidence }) => evidence))
        inputs.set(one.artifact, one);
    return {
        verifier: { id: VERIFIER_ID, version: { 'oci-evidence': version/* VERSION */.xv } },
        timeVerified: time,
        resourceUri: resourceUri(subject.reference, subject.digest),
        policy: { uri: policyUri(policy.source), digest: digestSet(policy.digest) },
        inputAttestations: [...inputs.values()]
            .toSorted((a, b) => (a.artifact < b.artifact ? -1 : 1))
            .map((one) => ({ uri: inputUri(one, subject.reference), digest: digestSet(one.artifact) })),
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? [buildLevel(decision)] : ['FAILED'],
        slsaVersion: '1.1',
    };
}
/** A package URL (https://github.com/package-url/purl-spec, type `oci`), which contains the digest. */
function resourceUri(reference, digest) {
    const location = reference.endsWith(`@${digest}`) ? reference.slice(0, -digest.length - 1) : reference;
    const path = location.replace(/^oci-(?:layout|archive):/, '');
    const name = path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.' && part !== '..') ?? 'image';
    const purl = `pkg:oci/${encodeURIComponent(name.toWellFormed())}@${encodeURIComponent(digest)}`;
    return path === location ? `${purl}?repository_url=${encodeURIComponent(location.toWellFormed())}` : purl;
}
function policyUri(source) {
    if (source === flags.COMMAND_LINE)
        return `${kinds/* NAMESPACE */.CU}policy/command-line`;
    return /^(?:oci:\/\/|github:)/.test(source) ? source : encodeURI(source.toWellFormed());
}
function inputUri({ artifact, source }, reference) {
    if (source === 'github')
        return `urn:${artifact}`;
    return `oci://${reference.replace(/@[^@]*$/, '').replace(/^oci-layout:/, '')}@${artifact}`;
}
function digestSet(digest) {
    const { algorithm, encoded } = (0,oci_digest/* splitDigest */.vo)(digest);
    return { [algorithm]: encoded };
}
/**
 * The SLSA build level that the accepted provenance proves. Level 1: there is provenance. Level 2: a trusted identity of a
 * GitHub-hosted runner signed it. Level 3: that identity is a reusable workflow, which the caller's steps cannot influence
 * (https://docs.github.com/actions/security-for-github-actions, "Using artifact attestations and reusable workflows").
 */
function buildLevel({ results }) {
    const accepted = results
        .filter(({ outcome }) => outcome === 'passed')
        .flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'provenance'));
    if (accepted.length === 0)
        return 'SLSA_BUILD_LEVEL_UNEVALUATED';
    return `SLSA_BUILD_LEVEL_${Math.min(...accepted.map(provenLevel))}`;
}
function provenLevel({ signature, trustedAs }) {
    if (signature.state !== 'verified' || signature.signer.kind !== 'certificate' || trustedAs.length === 0)
        return 1;
    const { runnerEnvironment, buildSignerURI, buildConfigURI } = signature.signer.extensions;
    if (runnerEnvironment !== 'github-hosted')
        return 1;
    const reusable = buildSignerURI !== undefined && buildConfigURI !== undefined && buildSignerURI !== buildConfigURI;
    return reusable ? 3 : 2;
}

// EXTERNAL MODULE: ./src/commands/attach/signing.ts + 5 modules
var attach_signing = __webpack_require__(48409);
;// CONCATENATED MODULE: ./src/commands/verify/publish.ts
// Attaches decisions to their images as SLSA verification summaries: plan, push, receipt.









const TITLE = 'decision.intoto.json';
/** The verification summary as a statement about the image. */
function summaryStatement({ reference, decision }) {
    const summary = verificationSummary(decision);
    if (summary === undefined)
        return undefined;
    return (0,evidence_statement/* statementAbout */.pT)((0,evidence_statement/* subjectOf */.et)((0,oci_reference/* subjectName */.wn)(reference), decision.subject), VSA_PREDICATE, summary);
}
/** Throws a UserError for a key or identity that cannot be used, before anything is read. */
async function openPublisher(request, context) {
    const signing = await (0,attach_signing/* openSigning */.O)(request, context);
    const attach = async (evaluated, evidence) => {
        const { reference, descriptor, decision } = evaluated;
        const exact = { ...reference, digest: descriptor.digest };
        const store = context.stores.open(exact, 'write');
        const subject = { reference: exact, descriptor, platforms: [descriptor] };
        const signed = await signing.sign(store, subject, [evidence], { dryRun: false });
        const [failure] = signed.failures;
        if (failure !== undefined)
            throw failure.error;
        const plan = signed.evidence.map((piece) => (0,pack/* pack */.q)(piece));
        const outcomes = await store.pushArtifacts(plan);
        const failed = outcomes.find(({ status }) => status === 'failed');
        if (failed?.status === 'failed')
            throw failed.error;
        return {
            reference: decision.subject.reference,
            entries: outcomes.map((outcome, at) => ({
                operation: 'attach',
                object: outcome.artifact.manifest.descriptor,
                kind: evidence.kind,
                subject: descriptor.digest,
                platform: null,
                title: signed.evidence[at]?.title ?? evidence.title,
                document: outcome.artifact.manifest.descriptor,
                outcome: outcome.status,
                via: outcome.status === 'failed' ? null : outcome.via,
            })),
            notes: [
                ...signed.notes,
                ...(signed.unsigned === undefined || signed.unsigned.why === 'off' ? [] : [signed.unsigned.text]),
            ],
        };
    };
    return {
        async publish(evaluated) {
            const statement = summaryStatement(evaluated);
            if (statement === undefined)
                return undefined;
            const evidence = evidenceOf(evaluated, statement);
            try {
                return { receipt: await attach(evaluated, evidence) };
            }
            catch (error) {
                if (!(error instanceof errors/* ExpectedError */.Dh))
                    throw error;
                return { receipt: failedReceipt(evaluated, evidence, error), failure: error };
            }
        },
    };
}
function evidenceOf({ descriptor, decision }, statement) {
    return {
        kind: 'policy-decision',
        subject: descriptor,
        document: (0,evidence_document/* documentOf */.lM)((0,evidence_statement/* encodeStatement */._i)(statement), media_types/* MEDIA_TYPE */.Ap.inToto),
        title: TITLE,
        predicateType: VSA_PREDICATE,
        created: decision.time,
        producer: `oci-evidence ${version/* VERSION */.xv}`,
        annotations: {},
    };
}
function failedReceipt({ reference, descriptor }, evidence, error) {
    const { mediaType, size } = evidence.document.descriptor;
    return {
        reference: (0,oci_reference/* formatReference */.FH)({ ...reference, digest: descriptor.digest }),
        entries: [
            {
                operation: 'attach',
                object: null,
                kind: evidence.kind,
                subject: descriptor.digest,
                platform: null,
                title: evidence.title,
                document: { mediaType, size },
                outcome: 'failed',
                via: null,
                error: error.message,
            },
        ],
        notes: [],
    };
}


/***/ }),

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
function* nodesOf(graph) {
    // Not recursive: a node would pass through one generator for each level above it.
    const waiting = [{ node: graph.root, parent: undefined, relation: 'root', depth: 0 }];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        yield place;
        const { node: parent } = place;
        const depth = place.depth + 1;
        // The last one that is pushed is the next.
        for (const node of parent.referrers.toReversed())
            waiting.push({ node, parent, relation: 'referrer', depth });
        for (const node of parent.manifests.toReversed())
            waiting.push({ node, parent, relation: 'entry', depth });
    }
}


/***/ })

};
