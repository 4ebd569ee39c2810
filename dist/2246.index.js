export const id = 2246;
export const ids = [2246,6092];
export const modules = {

/***/ 76092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ recordDeployment),
  recordStorage: () => (/* binding */ recordStorage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/fields.ts
var json_fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(75398);
;// CONCATENATED MODULE: ./src/github/artifact-metadata.ts
// Writes storage and deployment records of images to the artifact metadata of an organisation.


const PERMISSION = 'artifact-metadata: write';
/** GitHub's limit for names, environments and clusters. */
const MAX_NAME = 256;
/** Writes or updates a storage record and returns the ids of what was written. Throws a GitHubError. */
function writeStorageRecord(at, { name, digest, registryUrl, repository }, policy) {
    return write(at, policy, `write the storage record of ${digest}`, 'storage', {
        name: name.slice(0, MAX_NAME),
        digest,
        registry_url: registryUrl,
        repository,
        status: 'active',
    });
}
/** Writes or updates a deployment record and returns the ids of what was written. Throws a GitHubError. */
function writeDeploymentRecord(at, { name, digest, environment, deployment, cluster }, policy) {
    return write(at, policy, `write the deployment record of ${digest}`, 'deployment', {
        name: name.slice(0, MAX_NAME),
        digest,
        status: 'deployed',
        logical_environment: environment,
        deployment_name: deployment,
        ...(cluster !== undefined && { cluster }),
    });
}
async function write(at, policy, attempted, kind, fields) {
    const client = await github_client.GitHubClient.open(at, policy);
    try {
        const { data } = await client.request({ attempted, permission: PERMISSION }, (octokit, { owner, repo }) => octokit.request(`POST /orgs/{org}/artifacts/metadata/${kind}-record`, {
            org: owner,
            ...fields,
            // Of use only for artifacts without attestations in GitHub's own store.
            github_repository: repo,
        }));
        const records = (0,json_fields/* isRecord */.u4)(data) ? data[`${kind}_records`] : undefined;
        if (!Array.isArray(records))
            throw client.unexpected({ attempted }, `has no list of ${kind} records`, data);
        return records.map((one) => String((0,json_fields/* isRecord */.u4)(one) ? one.id : ''));
    }
    catch (error) {
        if (!(error instanceof github_client.GitHubError) || error.status !== 404)
            throw error;
        // A user has no artifact metadata, and GitHub does not say so.
        const { status, remedy } = error;
        throw new github_client.GitHubError(`${error.message}; only organisations have ${kind} records`, {
            status,
            ...(remedy !== undefined && { remedy }),
        });
    }
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/commands/github-records.ts
// Writes the records of images to the artifact metadata of the organisation on GitHub. A failure is a note.





/** What was written, or why not: evidence and decisions do not depend on the record. */
async function recordStorage(image, { env }, policy = service_calls/* SERVICE_POLICY */.pZ) {
    return noteOf('storage record', image, async () => {
        if (image.scheme !== 'registry')
            throw new errors/* UserError */.yo('it is not in a registry');
        const { registry, repository, digest } = image;
        const record = { name: (0,reference/* locationOf */.hD)(image), digest, registryUrl: `https://${registry}`, repository };
        return writeStorageRecord((0,github_client.githubRepository)(env, 'storage-record'), record, policy);
    });
}
async function recordDeployment(image, { environment, name, cluster }, { env }, policy = service_calls/* SERVICE_POLICY */.pZ) {
    return noteOf('deployment record', image, async () => {
        if (image.scheme !== 'registry')
            throw new errors/* UserError */.yo('it is not in a registry');
        const deployment = name ?? image.repository.replaceAll('/', '-');
        const record = { name: (0,reference/* locationOf */.hD)(image), digest: image.digest, environment, deployment };
        const at = (0,github_client.githubRepository)(env, 'deployment-environment');
        return writeDeploymentRecord(at, { ...record, ...(cluster !== undefined && { cluster }) }, policy);
    });
}
async function noteOf(what, image, write) {
    const name = `${(0,reference/* locationOf */.hD)(image)}@${image.digest}`;
    try {
        const ids = await write();
        if (ids.length === 0)
            return `GitHub wrote no ${what} for ${name}: it knows no attestation of this digest`;
        return `wrote the ${what} of ${name} (${ids.length === 1 ? 'id' : 'ids'} ${ids.join(', ')})`;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof github_client.GitHubError))
            throw error;
        return `no ${what} of ${name} was written: ${error.message}`;
    }
}


/***/ }),

/***/ 14034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ listedImages)
/* harmony export */ });
/* unused harmony export isJson */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62148);
/* harmony import */ var _artifacts_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33368);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93054);
// Finds the images of one call that are not named by the input image: in files, in JSON, in the runner's list.






const MAX_BYTES = 4 * 1024 * 1024;
const RUNNER_LIST = 'GITHUB_ARTIFACTS_LIST';
const BYTE_ORDER_MARK = '\ufeff';
/**
 * `named`: the images of the input image. `sources`: paths of lists, or one JSON text. Without both, the runner's list of
 * artifacts counts, if it has images. Rejects with UsageErrors for lists that cannot be read.
 */
async function listedImages(named, sources, { env, cwd }) {
    if (sources.length > 0) {
        const lists = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .settleAll */ .j3)(sources.map((source) => listOf(source, cwd)));
        const empty = lists.every(({ references }) => references.length === 0);
        if (empty)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('images-file names no image; check the build that writes it');
        const inline = lists.filter((_, at) => isJson(sources[at]));
        return { ...combined(lists), trusted: inline.flatMap(({ references }) => references) };
    }
    const path = env[RUNNER_LIST];
    if (named.length > 0 || path === undefined)
        return { references: [], notes: [], trusted: [] };
    const text = await read(path, `the list of artifacts (${RUNNER_LIST})`);
    // The runner leaves the file empty if the feature is off.
    if (text.trim() === '')
        return { references: [], notes: [], trusted: [] };
    const list = (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(text, `the list of artifacts (${RUNNER_LIST})`, [_artifacts_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ARTIFACTS_LIST */ .n]);
    const found = `image is not set: using ${list.references.length === 1 ? 'the image' : `the ${list.references.length} images`} in the list of artifacts of this job`;
    const notes = list.references.length === 0 ? list.notes : [found, ...list.notes];
    return { references: list.references, notes, trusted: list.references };
}
async function listOf(source, cwd) {
    if (isJson(source))
        return (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(source, 'images-file');
    const name = `images-file ${JSON.stringify(source)}`;
    return (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, source), name), name);
}
function isJson(source) {
    return source.startsWith('{') || source.startsWith('[');
}
function combined(lists) {
    const references = lists.flatMap((list) => list.references);
    return {
        references: [...new Map(references.map((one) => [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(one), one])).values()],
        notes: lists.flatMap(({ notes }) => notes),
    };
}
async function read(path, name) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${name}: ${why}`);
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!status.isFile())
            throw fail('it is not a regular file');
        if (status.size > MAX_BYTES)
            throw fail(`it has ${status.size} bytes; the limit is ${MAX_BYTES}`);
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
        return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        if (isUtf8Error(error))
            throw fail('it is not UTF-8 text');
        throw fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
}
function isUtf8Error(error) {
    try {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UTF8_CODE */ .OV);
        return true;
    }
    catch (other) {
        if (other !== error)
            throw other;
        return false;
    }
}


/***/ }),

/***/ 10779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75398);
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66645);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27105);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72584);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68825);
// Writes a report as a comment to the pull request of a workflow run, and updates it in later runs.








/** Creates or updates the comment. Returns the reason if this fails, because the report does not depend on the comment. */
async function writeComment({ command, key, body }, { env }, policy = _net_service_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICE_POLICY */ .pZ) {
    try {
        const repository = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__.githubRepository)(env, 'comment');
        const number = await pullRequestNumber(env);
        // Each job of a pull request has its own comment.
        const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)([env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', key].join('\n'));
        const marker = `<!-- oci-evidence ${command} ${digest.slice(-16)} -->`;
        await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_3__.putComment)(repository, { number, marker, body: `${marker}\n${body}` }, policy);
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_2__.GitHubError)
            return `no comment was written: ${error.message}`;
        throw error;
    }
}
/** Throws a UserError if the run is not about a pull request. */
async function pullRequestNumber(env) {
    const fromRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
    if (fromRef !== undefined)
        return Number(fromRef);
    const path = env.GITHUB_EVENT_PATH;
    if (path !== undefined) {
        let bytes;
        try {
            bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`could not read GITHUB_EVENT_PATH ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileErrorText */ .UX)(error)}`);
        }
        const event = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)((0,_json_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonBytes */ .d)(bytes));
        const number = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)(event.pull_request).number ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)(event.issue).number;
        if (typeof number === 'number' && Number.isSafeInteger(number))
            return number;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this run is not about a pull request; run it on pull_request events');
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

/***/ 1319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   z: () => (/* binding */ verifyRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _attach_signing_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91529);
/* harmony import */ var _github_attestations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16375);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31108);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25358);
// Owns the request of verify: its inputs, checked against each other before anything is read or sent.







/** `named`: the images of images-from. Throws UsageErrors that list every mistake. */
function verifyRequest(inputs, named) {
    const checked = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_5__/* .checkAll */ .K7)({
        references: () => readableReferences(inputs.image, inputs.digest, named),
        policy: () => policyOf(inputs),
        attestationsFrom: () => (0,_github_attestations_js__WEBPACK_IMPORTED_MODULE_4__/* .attestationPlaces */ .X)(inputs['attestations-from']),
        recordable: () => checkRecord(inputs),
        attach: () => (inputs['attach-decision'] ? (0,_attach_signing_request_js__WEBPACK_IMPORTED_MODULE_3__/* .signerRequest */ .g)(inputs) : undefined),
    });
    const { attach, recordable: _, ...rest } = checked;
    const { 'trusted-root': trustedRoot, record } = inputs;
    return {
        ...rest,
        platforms: inputs.platforms,
        against: inputs.against,
        comment: inputs.comment,
        ...(inputs.format === 'html' && { contents: true }),
        ...(attach !== undefined && { attach }),
        ...(trustedRoot !== undefined && { trustedRoot }),
        ...(record !== undefined && { record }),
        flags: flagsOf(inputs),
    };
}
function checkRecord({ record, policy }) {
    if (record === undefined || policy !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('record needs policy: a case names the policy that decides it');
}
function readableReferences(images, digest, named) {
    if (images.length + named.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('set image, or images-from with files that name images');
    if (digest !== undefined && (images.length !== 1 || named.length > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`digest applies to one image, but ${images.length + named.length} images are given; write each as image@sha256:…`);
    }
    const references = [...images.map((image) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .readableReference */ .ep)(image, digest)), ...named];
    return [...new Map(references.map((reference) => [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference), reference])).values()];
}
/** The policy that the inputs name, or the inputs that take its place. Throws a UserError. */
function policyOf(inputs) {
    const { policy, require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge } = inputs;
    const given = Object.entries({ require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge })
        .filter(([, value]) => value !== undefined && value.length > 0)
        .map(([name]) => name);
    if (policy === undefined) {
        if (require.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('set policy, or require with kinds of evidence such as sbom');
        const flags = { require, signedBy, maxAge, ...(maxSeverity !== undefined && { maxSeverity }) };
        return { type: 'flags', flags };
    }
    if (given.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${given.join(', ')} cannot be used with policy; put it into the policy`);
    const source = (0,_policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSource */ .e)(policy, { type: 'file', path: '' });
    if ('refused' in source)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`policy: ${source.refused}`);
    return source;
}
/** The inputs that affect the decision, as flags of the command line. */
function flagsOf(inputs) {
    const { policy, require, platforms } = inputs;
    const flag = (name, values) => values.flatMap((value) => (value === undefined ? [] : [`--${name}`, value]));
    return [
        ...flag('policy', [policy]),
        ...flag('require', require.length > 0 ? [require.join(',')] : []),
        ...flag('signed-by', inputs['signed-by']),
        ...flag('max-severity', [inputs['max-severity']]),
        ...flag('max-age', inputs['max-age']),
        ...flag('platforms', platforms.length > 0 ? [platforms.join(',')] : []),
        ...flag('attestations-from', inputs['attestations-from']),
        ...flag('trusted-root', [inputs['trusted-root']]),
    ];
}


/***/ }),

/***/ 12246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/policy/record-changes.ts
function recordChanges(before, after) {
    const earlier = byKey(before.evidence);
    const later = byKey(after.evidence);
    const outcomes = new Map(before.decision.results.map(({ text, outcome }) => [text, outcome]));
    const now = new Map(after.decision.results.map(({ text, outcome }) => [text, outcome]));
    const texts = [...new Set([...outcomes.keys(), ...now.keys()])];
    return {
        since: before.time,
        ...difference('subject', before.subject.digest, after.subject.digest),
        ...difference('policy', before.policy.digest, after.policy.digest),
        ...(before.decision.outcome !== after.decision.outcome && {
            outcome: { before: before.decision.outcome, after: after.decision.outcome },
        }),
        requirements: texts.flatMap((text) => {
            const [was, is] = [outcomes.get(text) ?? null, now.get(text) ?? null];
            return was === is ? [] : [{ text, before: was, after: is }];
        }),
        gone: [...earlier].filter(([key]) => !later.has(key)).map(([, evidence]) => evidence),
        added: [...later].filter(([key]) => !earlier.has(key)).map(([, evidence]) => evidence),
        signatures: [...later].flatMap(([key, evidence]) => {
            const known = earlier.get(key);
            if (known === undefined)
                return [];
            const [was, is] = [signatureText(known), signatureText(evidence)];
            return was === is ? [] : [{ evidence, before: was, after: is }];
        }),
    };
}
function difference(name, before, after) {
    return before === after ? {} : { [name]: { before, after } };
}
function byKey(evidence) {
    return new Map(evidence.map((one) => [`${one.digest} ${one.layer} ${one.subject}`, one]));
}
function signatureText({ verification, signer }) {
    return signer === null ? verification : `${verification}, signed by ${signer.name}`;
}

// EXTERNAL MODULE: ./src/process/heap-growth.ts
var heap_growth = __webpack_require__(12443);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/decision-phrases.ts
var decision_phrases = __webpack_require__(58901);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/audit-markdown.ts
// Renders an audit record as a page of markdown, for people who read it later.





function renderAuditMarkdown(record) {
    const { subject, policy, decision, time, reviewBy, client, queries, evidence, warnings, commands } = record;
    const { mark } = decision_phrases/* OUTCOME_WORDS */.nx[decision.outcome];
    const text = (0,decision_phrases/* verdict */.WJ)(decision);
    return (0,blocks/* page */.MY)([
        `# ${mark} ${(0,report_escape/* html */.qy)(text)}`,
        (0,blocks/* table */.tp)(['', ''], [
            ['Image', (0,report_escape/* code */.aY)(subject.reference, 500)],
            ...(subject.tag === null ? [] : [['Tag', (0,report_escape/* code */.aY)(subject.tag)]]),
            ['Registry', subject.registry === null ? 'OCI layout' : (0,report_escape/* code */.aY)(subject.registry)],
            ['Namespace', (0,report_escape/* code */.aY)(subject.namespace, 500)],
            ['Digest', (0,report_escape/* code */.aY)(subject.digest)],
            [
                'Platforms',
                subject.platforms.map(({ name, digest }) => `${(0,report_escape/* html */.qy)(name ?? 'image')} ${(0,report_escape/* code */.aY)(digest)}`).join('<br>'),
            ],
            ['Policy', `${(0,report_escape/* code */.aY)(policy.source, 300)} ${(0,report_escape/* code */.aY)(policy.digest)}`],
            ['Decided', (0,report_escape/* html */.qy)(time)],
            ['Decide again by', (0,report_escape/* html */.qy)(reviewBy ?? 'no date: nothing in the policy ends')],
            ['Client', (0,report_escape/* html */.qy)(`${client.name} ${client.version}`)],
        ], blocks/* BOUND */.d9.inputs),
        '## Requirements',
        (0,blocks/* table */.tp)(['Requirement', 'Result', 'Reasons'], decision.results.map(({ text: requirement, outcome, reasons, waived }) => [
            (0,report_escape/* html */.qy)(requirement, 500),
            `${decision_phrases/* OUTCOME_WORDS */.nx[outcome].mark} ${decision_phrases/* OUTCOME_WORDS */.nx[outcome].word}`,
            [
                ...reasons.map((reason) => (0,report_escape/* html */.qy)(reason.text, 500)),
                ...waived.map((one) => `left out: ${(0,report_escape/* html */.qy)(one, 300)}`),
            ].join('<br>'),
        ]), blocks/* BOUND */.d9.table),
        '## Evidence',
        (0,blocks/* table */.tp)([
            'Kind',
            'Digest',
            'Type',
            'About',
            'Size',
            'Source',
            'Verification',
            'Signer',
            'Signed',
            'Satisfies',
            'Problems',
        ], evidence.map(evidenceRow), blocks/* BOUND */.d9.table),
        '## Queries',
        queries.length === 0
            ? 'No list of referrers was requested.'
            : (0,blocks/* table */.tp)(['Request', 'Answered by', 'Filter', 'Pages', 'Referrers', 'Error'], queries.map(queryRow), blocks/* BOUND */.d9.notes),
        ...(warnings.length === 0
            ? []
            : [
                '## Warnings',
                (0,blocks/* list */.p_)(warnings.map((one) => (0,report_escape/* html */.qy)(one, 1000)), blocks/* BOUND */.d9.notes),
            ]),
        ...(decision.notes.length === 0
            ? []
            : [
                '## Notes',
                (0,blocks/* list */.p_)(decision.notes.map((one) => (0,report_escape/* html */.qy)(one, 1000)), blocks/* BOUND */.d9.notes),
            ]),
        '## Commands that repeat this check',
        (0,report_escape/* fenced */.OF)(commands.map(({ words, shows }) => `# ${(0,report_escape/* html */.qy)(shows, 200)}\n${words.map(report_escape/* shellArgument */.mN).join(' ')}`).join('\n'), 'sh'),
    ]);
}
function evidenceRow(one) {
    const { kind, digest, predicateType, artifactType, platform, subject, size, source, verification, signer } = one;
    return [
        (0,kinds/* isKind */.VF)(kind) ? (0,kinds/* kindRow */.LX)(kind).label : (0,report_escape/* html */.qy)((0,node_text/* claim */.B7)(kind)),
        (0,report_escape/* code */.aY)(digest),
        (0,report_escape/* code */.aY)(predicateType ?? artifactType ?? '', 200),
        `${(0,report_escape/* html */.qy)(platform ?? 'image')} ${(0,report_escape/* code */.aY)(subject)}`,
        (0,node_text/* bytesText */.pV)(size),
        (0,report_escape/* html */.qy)(source),
        (0,report_escape/* html */.qy)(verification),
        signer === null ? '' : (0,report_escape/* code */.aY)(signer.name, 300),
        (0,report_escape/* html */.qy)(one.signedAt ?? ''),
        (0,report_escape/* html */.qy)(one.satisfies.join(', '), 300),
        one.problems.map((problem) => (0,report_escape/* html */.qy)(problem, 300)).join('<br>'),
    ];
}
function queryRow({ request, subject, via, filter, pages, referrers, error }) {
    return [
        (0,report_escape/* code */.aY)(request === null ? `referrers of ${subject}` : `GET ${request}`, 500),
        (0,report_escape/* html */.qy)(via ?? 'nobody'),
        (0,report_escape/* html */.qy)(filter ?? 'none'),
        String(pages),
        String(referrers),
        (0,report_escape/* html */.qy)(error ?? '', 500),
    ];
}

;// CONCATENATED MODULE: ./src/report/decision-model.ts
function isDecided(image) {
    return 'decision' in image;
}
function outcomeOf(image) {
    return isDecided(image) ? image.decision.outcome : image.outcome;
}
const ORDER = ['failed', 'undecided', 'warned', 'passed'];
/** The outcome of a call: the worst decision of the images. */
function overallOutcome(images) {
    const outcomes = images.map(outcomeOf);
    return ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'undecided';
}

// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/image-lists/listed-images.ts
var listed_images = __webpack_require__(14034);
// EXTERNAL MODULE: ./src/commands/outcome-error.ts
var outcome_error = __webpack_require__(60453);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/json/fields.ts
var json_fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/policy/audit-record.ts
var audit_record = __webpack_require__(47203);
;// CONCATENATED MODULE: ./src/policy/read-record.ts
// Reads an audit record that an earlier call wrote, and validates it, because the user may pass any file.




/** A record has a few kilobytes for each piece of evidence. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/** Throws a UserError that begins with `name` if it is not an audit record. */
function readRecord(bytes, name) {
    const refused = (why) => new errors/* UserError */.yo(`${name} is not an audit record: ${why}; pass the file of the output audit-path`);
    if (bytes.length > MAX_RECORD_BYTES)
        throw refused(`it has more than ${MAX_RECORD_BYTES} bytes`);
    const json = (0,json_fields/* record */.g1)((0,parse/* parseJsonBytes */.d)(bytes));
    if ((0,json_fields/* text */.Qq)(json.$schema) !== audit_record/* AUDIT_RECORD_SCHEMA */.a)
        throw refused(`its $schema is not ${audit_record/* AUDIT_RECORD_SCHEMA */.a}`);
    const needed = (value, field) => {
        const found = (0,json_fields/* text */.Qq)(value);
        if (found === undefined)
            throw refused(`${field} is missing`);
        return found;
    };
    const [subject, policy, decision] = [(0,json_fields/* record */.g1)(json.subject), (0,json_fields/* record */.g1)(json.policy), (0,json_fields/* record */.g1)(json.decision)];
    return {
        time: needed(json.time, 'time'),
        subject: {
            reference: needed(subject.reference, 'subject.reference'),
            digest: needed(subject.digest, 'subject.digest'),
        },
        policy: { source: needed(policy.source, 'policy.source'), digest: needed(policy.digest, 'policy.digest') },
        decision: {
            outcome: needed(decision.outcome, 'decision.outcome'),
            results: (0,json_fields/* list */.p_)(decision.results).map((one) => {
                const result = (0,json_fields/* record */.g1)(one);
                return {
                    text: needed(result.text, 'text of a result'),
                    outcome: needed(result.outcome, 'outcome of a result'),
                };
            }),
        },
        evidence: (0,json_fields/* list */.p_)(json.evidence).map((one) => {
            const fields = (0,json_fields/* record */.g1)(one);
            const signer = (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(fields.signer).name);
            return {
                digest: needed(fields.digest, 'digest of evidence'),
                layer: typeof fields.layer === 'number' ? fields.layer : 0,
                subject: needed(fields.subject, 'subject of evidence'),
                platform: (0,json_fields/* text */.Qq)(fields.platform) ?? null,
                kind: needed(fields.kind, 'kind of evidence'),
                verification: needed(fields.verification, 'verification of evidence'),
                signer: signer === undefined ? null : { name: signer },
            };
        }),
    };
}

;// CONCATENATED MODULE: ./src/commands/verify/against.ts
// Reads the audit records of `against` and finds the one to compare with an image.




/** Throws a UserError for a file that is not an audit record. */
function readRecords(paths, cwd) {
    return Promise.all(paths.map(async (path) => {
        const name = `against ${JSON.stringify(path)}`;
        let bytes;
        try {
            bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`could not read ${name}: ${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
        }
        return readRecord(bytes, name);
    }));
}
/** The records that are about none of the images, which are probably those of another call. */
function unmatchedRecords(records, subjects) {
    const verified = new Set(subjects.map(({ reference }) => repositoryOf(reference)));
    const others = records.filter(({ subject }) => !verified.has(repositoryOf(subject.reference)));
    return others.map(({ subject }) => `against: the record of ${subject.reference} is about none of the verified images`);
}
/** The latest record of the same digest or, without one, of another digest in the same repository. */
function matchingRecord(records, { reference, digest }) {
    const same = records.filter((record) => repositoryOf(record.subject.reference) === repositoryOf(reference));
    const exact = same.filter((record) => record.subject.digest === digest);
    return (exact.length > 0 ? exact : same).toSorted((a, b) => (a.time < b.time ? 1 : -1))[0];
}
function repositoryOf(reference) {
    return reference.replace(/@[^@]*$/, '');
}

// EXTERNAL MODULE: ./src/commands/verify/cases.ts
var verify_cases = __webpack_require__(97091);
// EXTERNAL MODULE: ./src/github/comments.ts
var comments = __webpack_require__(66645);
// EXTERNAL MODULE: ./src/policy/schema/flags.ts
var flags = __webpack_require__(16583);
;// CONCATENATED MODULE: ./src/report/record-changes-text.ts
// Owns the lines that say what changed between two audit records, for all formats, which escape them.


/** One line for each change, the most important first; none if nothing changed. */
function changeLines({ outcome, subject, policy, requirements, signatures, gone, added, }) {
    return [
        ...(outcome === undefined ? [] : [`decision: ${(0,node_text/* claim */.B7)(outcome.before)}, now ${outcome.after}`]),
        ...(subject === undefined ? [] : [`image: ${(0,node_text/* claim */.B7)(subject.before)}, now ${subject.after}`]),
        ...(policy === undefined ? [] : [`policy: ${(0,node_text/* claim */.B7)(policy.before)}, now ${policy.after}`]),
        ...requirements.map(({ text, before, after }) => `${text}: ${(0,node_text/* claim */.B7)(before ?? 'not required')}, now ${after ?? 'not required'}`),
        ...signatures.map(({ evidence, before, after }) => `signature of ${nameOf(evidence)}: ${before}, now ${after}`),
        ...gone.map((evidence) => `gone: ${nameOf(evidence)}`),
        ...added.map((evidence) => `new: ${nameOf(evidence)}`),
    ];
}
function nameOf({ kind, digest, platform, signer, verification }) {
    const label = (0,kinds/* isKind */.VF)(kind) ? (0,kinds/* kindRow */.LX)(kind).label : (0,node_text/* claim */.B7)(kind);
    const about = platform === null ? '' : ` for ${(0,node_text/* claim */.B7)(platform)}`;
    const signed = signer === null ? (0,node_text/* claim */.B7)(verification) : `signed by ${(0,node_text/* claim */.B7)(signer.name)}`;
    return `${label}${about} ${(0,node_text/* claim */.B7)(digest)} (${signed})`;
}

// EXTERNAL MODULE: ./src/report/summary/failures.ts
var failures = __webpack_require__(20350);
// EXTERNAL MODULE: ./src/report/summary/heading.ts + 1 modules
var summary_heading = __webpack_require__(64721);
// EXTERNAL MODULE: ./src/report/summary/signer.ts
var signer = __webpack_require__(91279);
;// CONCATENATED MODULE: ./src/report/decision-markdown.ts










/** Pieces of evidence that a reason shows; the audit record has all of them. */
const MAX_FOUND = 5;
const MAX_REASONS = 20;
const MAX_GROUPS = 6;
/** Requirements whose reasons are not folded. */
const SHOWN_UNMET = 4;
/** Signers that the verdict names. */
const NAMED_SIGNERS = 2;
/** Below 1 MiB, whatever the evidence and the number of images. `bytes` is the limit for all of them together. */
function renderDecisions(images, bytes = 900_000) {
    const [only] = images;
    if (images.length === 1 && only !== undefined)
        return section(only, bytes, '##');
    const outcome = overallOutcome(images);
    const count = images.filter((image) => ['passed', 'warned'].includes(outcomeOf(image))).length;
    const heading = `## ${decision_phrases/* OUTCOME_WORDS */.nx[outcome].mark} ${decision_phrases/* OUTCOME_WORDS */.nx[outcome].word}: ${count} of ${images.length} images passed`;
    // Stable, so that images of one outcome keep the order of the call.
    const order = images.toSorted((a, b) => weight(outcomeOf(a)) - weight(outcomeOf(b)));
    const rows = order.map((image) => {
        const { mark } = decision_phrases/* OUTCOME_WORDS */.nx[outcomeOf(image)];
        return isDecided(image)
            ? [mark, (0,summary_heading/* imageText */.f1)(decision_markdown_nameOf(image.decision)), (0,report_escape/* html */.qy)((0,decision_phrases/* verdict */.WJ)(image.decision))]
            : [mark, (0,summary_heading/* imageText */.f1)(image.reference), decision_phrases/* OUTCOME_WORDS */.nx[image.outcome].word];
    });
    const overview = (0,blocks/* table */.tp)(['', 'Image', 'Verdict'], rows, Math.floor(bytes / 3));
    let room = bytes - Buffer.byteLength(overview) - 1000;
    const sections = [];
    for (const [at, image] of order.entries()) {
        const passed = outcomeOf(image) === 'passed';
        const text = section(image, Math.min(blocks/* BOUND */.d9.table, room), '###');
        const shown = passed && isDecided(image) ? (0,blocks/* folded */.TM)(`✅ ${(0,summary_heading/* imageText */.f1)(decision_markdown_nameOf(image.decision))}`, text) : text;
        room -= Buffer.byteLength(shown);
        if (room < 0) {
            sections.push(`The details of ${order.length - at} more images are in the audit records.`);
            break;
        }
        sections.push(shown);
    }
    return (0,blocks/* page */.MY)([heading, overview, ...sections]);
}
function weight(outcome) {
    return ['failed', 'undecided', 'warned', 'passed'].indexOf(outcome);
}
function section(image, bytes, level) {
    return isDecided(image) ? decided(image, bytes, level) : notDecided(image, level);
}
function notDecided({ reference, outcome, error }, level) {
    const { mark, word } = decision_phrases/* OUTCOME_WORDS */.nx[outcome];
    return (0,blocks/* page */.MY)([
        (0,summary_heading/* imageHeading */.Uf)(mark, reference, { level: level.length }),
        `**${word}: there is no decision**`,
        (0,failures/* renderFailures */.S)([{ what: '', error }]),
    ]);
}
/** The image with the tag that was resolved, and its digest. */
function decision_markdown_nameOf({ subject }) {
    return `${(0,decision_phrases/* imageName */.tO)(subject)}@${subject.digest}`;
}
function decided({ decision, commands, reviewBy, changes }, bytes, level) {
    const { outcome, subject, policy, time, results, notes } = decision;
    const missing = (0,decision_phrases/* unmet */.iY)(decision).map((result) => unmetPart(result, decision));
    const further = missing.slice(SHOWN_UNMET);
    const half = Math.floor(bytes / 2);
    const waived = results.flatMap((result) => result.waived);
    return (0,blocks/* page */.MY)([
        (0,summary_heading/* imageHeading */.Uf)(decision_phrases/* OUTCOME_WORDS */.nx[outcome].mark, decision_markdown_nameOf(decision), { level: level.length }),
        [
            `**${(0,report_escape/* html */.qy)((0,decision_phrases/* verdict */.WJ)(decision))}**`,
            ...signersOf(decision),
            `policy ${(0,report_escape/* html */.qy)(policy.source, 200)}`,
            ...(reviewBy === undefined ? [] : [`verify again by ${(0,report_escape/* html */.qy)(reviewBy)}`]),
        ].join(' · '),
        ...boundedParts(missing.slice(0, SHOWN_UNMET), Math.floor(half / 2) - 5_000),
        resultsTable(decision, Math.min(blocks/* BOUND */.d9.table, half)),
        further.length === 0
            ? ''
            : (0,blocks/* folded */.TM)(`Reasons of ${further.length} more requirements that are not met`, boundedParts(further, Math.floor(half / 2) - 5_000).join('\n\n')),
        changes === undefined ? '' : changesPart(changes),
        waived.length === 0
            ? ''
            : (0,blocks/* folded */.TM)(`${waived.length} findings left out by exceptions and VEX`, (0,blocks/* list */.p_)(waived.map((text) => (0,report_escape/* html */.qy)(text, 500)), 20_000)),
        notes.length === 0
            ? ''
            : (0,blocks/* folded */.TM)(`Notes (${notes.length})`, (0,blocks/* list */.p_)(notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), 20_000)),
        (0,blocks/* folded */.TM)('Commands that repeat this check', (0,report_escape/* fenced */.OF)(commands.map((command) => (0,report_escape/* visible */.RK)(command, 8192)).join('\n'), 'sh')),
        (0,blocks/* folded */.TM)('Digests and time', (0,blocks/* list */.p_)([
            `image ${(0,report_escape/* code */.aY)(subject.digest)}`,
            `policy ${(0,report_escape/* code */.aY)(policy.source, 200)} ${(0,report_escape/* code */.aY)(policy.digest)}`,
            `decided ${(0,report_escape/* html */.qy)(time)}`,
        ], 10_000)),
    ]);
}
/** `signed by acme/app · release.yml @ v1.4.2`: the signers of what satisfies the requirements, if there are any. */
function signersOf({ results }) {
    const signers = results
        .filter(({ outcome }) => outcome === 'passed')
        .flatMap(({ evidence }) => evidence)
        .flatMap(({ signature }) => (signature.state === 'verified' ? (0,signer/* signerText */.S)(signature.signer) : []));
    const distinct = [...new Set(signers)];
    if (distinct.length === 0)
        return [];
    const more = distinct.length - NAMED_SIGNERS;
    return [`signed by ${distinct.slice(0, NAMED_SIGNERS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
function resultsTable(decision, bytes) {
    const rows = decision.results.map((result) => {
        const { mark } = decision_phrases/* OUTCOME_WORDS */.nx[result.outcome];
        const groups = (0,decision_phrases/* evidenceGroups */.oz)(shownEvidence(result), decision);
        const shown = groups.slice(0, MAX_GROUPS);
        const cell = (of) => {
            const lines = shown.map(of);
            return [...lines, ...(groups.length > shown.length ? [`${groups.length - shown.length} more`] : [])].join('<br>');
        };
        const evidence = groups.length === 0
            ? result.outcome === 'passed'
                ? ''
                : 'none'
            : cell(({ type, platforms, digests }) => {
                const names = digests.slice(0, 3).map((digest) => (0,report_escape/* code */.aY)(digest));
                const more = digests.length > 3 ? ` and ${digests.length - 3} more` : '';
                return `${breakable((0,report_escape/* html */.qy)(type, 100))} ${names.join(' ')}${more} (${(0,report_escape/* html */.qy)(platforms.join(', '), 200)})`;
            });
        return [
            `${mark} ${(0,report_escape/* html */.qy)(result.text, 500)}`,
            evidence,
            cell((group) => signerCell(group, decision)),
            cell(({ age }) => (0,report_escape/* html */.qy)(age).replaceAll(' ', '&nbsp;')),
        ];
    });
    return (0,blocks/* table */.tp)(['Requirement', 'Evidence', 'Signer', 'Age'], rows, bytes);
}
/** The signer after the name that the policy has for it, shortened and linked where it is a workflow. */
function signerCell({ signer, example }, decision) {
    return example === undefined ? breakable((0,report_escape/* html */.qy)(signer, 300)) : signerOf(example, decision);
}
function signerOf(evidence, decision) {
    const { signature, trustedAs } = evidence;
    if (signature.state !== 'verified')
        return (0,report_escape/* html */.qy)((0,decision_phrases/* signerName */.Ex)(evidence, decision), 300);
    const names = decision.policy.source === flags.COMMAND_LINE ? [] : trustedAs.map(node_text/* claim */.B7);
    const text = (0,signer/* signerText */.S)(signature.signer);
    return names.length === 0 ? text : `${(0,report_escape/* html */.qy)(names.join(', '), 200)}: ${text}`;
}
/** For an unmet requirement, the evidence that comes closest. */
function shownEvidence({ outcome, evidence, reasons }) {
    if (outcome === 'passed')
        return evidence;
    return [...new Set(reasons.flatMap(({ found }) => found.slice(0, 1)))];
}
/** Escaped text that may wrap within its cell: identities and types are long and have no spaces. */
function breakable(escaped) {
    return escaped.replaceAll('/', '/<wbr>').replaceAll('&#64;', '<wbr>&#64;');
}
function unmetPart(result, decision) {
    const { mark } = decision_phrases/* OUTCOME_WORDS */.nx[result.outcome];
    const reasons = result.reasons.slice(0, MAX_REASONS);
    const left = result.reasons.length - reasons.length;
    const place = (0,decision_phrases/* placeText */.Z9)(result);
    return [
        `**${mark} ${(0,report_escape/* html */.qy)(result.text, 500)}**${place === undefined ? '' : ` (${(0,report_escape/* code */.aY)(place, 200)})`}`,
        ...reasons.map((reason) => reasonPart(reason, decision)),
        ...(left > 0 ? [`${left} more reasons are in the audit record.`] : []),
    ].join('\n\n');
}
function reasonPart(reason, decision) {
    const { text, found, remedy } = reason;
    const other = found.filter((one) => !(0,decision_phrases/* isDescribed */.aY)(one, reason));
    const shown = other.slice(0, MAX_FOUND).map((one) => {
        const rejected = one.rejected === undefined ? '' : `: ${(0,report_escape/* html */.qy)(one.rejected, 500)}`;
        return `  - ${(0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(one.artifact))} ${(0,report_escape/* html */.qy)((0,decision_phrases/* typeName */.go)(one), 100)}, ${signerOf(one, decision)}${rejected}`;
    });
    const more = other.length - shown.length;
    return [
        `- ${(0,report_escape/* html */.qy)(text, 1000)}`,
        ...shown,
        ...(more > 0 ? [`  - ${more} more`] : []),
        `  - To satisfy it: ${remedyText(remedy)}`,
    ].join('\n');
}
function remedyText(remedy) {
    return (0,decision_phrases/* remedyParts */.Dh)(remedy)
        .map(({ text, command }) => (command ? (0,report_escape/* code */.aY)(text, 1000) : (0,report_escape/* html */.qy)(text, 1000)))
        .join('');
}
function changesPart(changes) {
    const lines = changeLines(changes);
    const heading = `**Since the record of ${(0,report_escape/* html */.qy)(changes.since)}**`;
    return `${heading}\n\n${lines.length === 0
        ? 'Nothing changed.'
        : (0,blocks/* list */.p_)(lines.map((line) => (0,report_escape/* html */.qy)(line, 500)), 30_000)}`;
}
/** The parts that fit; the last one says how many do not. */
function boundedParts(parts, bytes) {
    let room = bytes;
    const shown = [];
    for (const part of parts) {
        room -= Buffer.byteLength(part) + 2;
        if (room < 0)
            return [...shown, `The reasons of ${parts.length - shown.length} more requirements are in the audit record.`];
        shown.push(part);
    }
    return shown;
}

// EXTERNAL MODULE: ./src/commands/pull-request-comment.ts
var pull_request_comment = __webpack_require__(10779);
;// CONCATENATED MODULE: ./src/commands/verify/comment.ts
// Writes the decision as a comment to the pull request of a workflow run.



/** Creates or updates the comment. Returns the reason if this fails, because the decision does not depend on the comment. */
function writeComment(images, policySource, context, policy) {
    const body = renderDecisions(images, comments.MAX_COMMENT_BYTES - 2000);
    return (0,pull_request_comment.writeComment)({ command: 'verify', key: policySource, body }, context, policy);
}

// EXTERNAL MODULE: ./src/commands/github-records.ts + 1 modules
var github_records = __webpack_require__(76092);
// EXTERNAL MODULE: ./src/commands/verify/verify.ts + 4 modules
var verify = __webpack_require__(70332);
;// CONCATENATED MODULE: ./src/commands/verify/deployments.ts
// Records the deployment of the images that pass, when verify runs after a deployment.




/** Notes the records. Returns the warnings: records that could not be written, and images that were not recorded. */
async function recordDeployments(results, verdicts, inputs, context) {
    const { 'deployment-environment': environment, 'deployment-name': name, 'deployment-cluster': cluster } = inputs;
    if (environment === undefined)
        return [];
    const warnings = [];
    // GitHub asks for writes one after the other.
    for (const [at, result] of results.entries()) {
        const verdict = verdicts[at];
        if (!(0,verify/* isEvaluated */.KN)(result) || verdict === undefined || !isDecided(verdict))
            continue;
        const { outcome, subject } = verdict.decision;
        if (outcome !== 'passed' && outcome !== 'warned') {
            warnings.push(`no deployment record of ${subject.reference} was written: the decision is ${outcome}`);
            continue;
        }
        const image = { ...result.reference, digest: result.descriptor.digest };
        // A name stands for one deployment: the repository distinguishes several images.
        const own = name === undefined || results.length === 1 ? name : `${name}-${baseName(image)}`;
        const note = await (0,github_records/* recordDeployment */.d)(image, { environment, name: own, cluster }, context);
        if (note.startsWith('wrote '))
            context.note(note);
        else
            warnings.push(note);
    }
    return warnings;
}
function baseName(image) {
    return (0,oci_reference/* locationOf */.hD)(image).replace(/^.*\//, '');
}

// EXTERNAL MODULE: ./src/commands/verify/gate.ts
var verify_gate = __webpack_require__(29223);
// EXTERNAL MODULE: ./src/commands/images-from.ts + 5 modules
var images_from = __webpack_require__(70353);
;// CONCATENATED MODULE: ./src/commands/verify/named-images.ts




/** Number of places of one image that get an annotation. */
const MAX_PLACES = 10;
/** Rejects with UsageErrors for files that cannot be read or parsed, before any request. */
async function namedImages(lines, cwd) {
    if (lines.length === 0)
        return { references: [], uses: new Map(), notes: [] };
    const { images, notes } = await (0,images_from/* imagesFrom */.r2)(lines, cwd);
    const references = images.map(({ reference }) => (0,subject/* readableReference */.ep)(reference));
    const uses = new Map(images.map((use, at) => [(0,oci_reference/* formatReference */.FH)(references[at]), use]));
    return { references, uses, notes };
}
/** One warning for each image that the files name by a tag. */
function tagWarnings({ uses }, results) {
    return results.flatMap((result) => {
        const use = uses.get((0,oci_reference/* formatReference */.FH)(result.reference));
        const note = use === undefined || !(0,verify/* isEvaluated */.KN)(result) ? undefined : (0,images_from/* tagNote */.vw)(use, result.descriptor.digest);
        return note === undefined ? [] : [note];
    });
}
/** An error annotation at each place of a blocked image. */
function placeAnnotations({ uses }, reference, message) {
    const places = uses.get((0,oci_reference/* formatReference */.FH)(reference))?.places ?? [];
    return places
        .slice(0, MAX_PLACES)
        .map(({ file, line }) => ({ level: 'error', file, line, column: 1, message }));
}

// EXTERNAL MODULE: ./src/commands/verify/publish.ts + 1 modules
var publish = __webpack_require__(5279);
// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
// EXTERNAL MODULE: ./src/report/attach-text.ts
var attach_text = __webpack_require__(47229);
;// CONCATENATED MODULE: ./src/report/decision-json.ts
// Renders the decisions of a gate as JSON, for other programs. Fields may be added but never removed.


/**
 * The outcome of the call and, for each image, its decision or why there is none; one part for each image, because the decisions
 * of a thousand images have many megabytes.
 */
function* decisionJsonParts(images) {
    const start = `{\n  "outcome": ${JSON.stringify(overallOutcome(images))},\n  "images": [`;
    if (images.length === 0)
        yield `${start}]\n}\n`;
    for (const [at, image] of images.entries()) {
        const json = JSON.stringify(jsonOf(image), null, 2).replaceAll('\n', '\n    ');
        const end = at === images.length - 1 ? '\n  ]\n}\n' : ',';
        yield (0,report_escape/* visibleJson */.$m)(`${at === 0 ? start : ''}\n    ${json}${end}`);
    }
}
function jsonOf(image) {
    if (!isDecided(image)) {
        return { outcome: image.outcome, subject: { reference: image.reference }, error: image.error };
    }
    return {
        ...image.decision,
        reviewBy: image.reviewBy ?? null,
        commands: image.commands,
        ...(image.changes && { changes: image.changes }),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/report/decision-terminal.ts
// Renders the decision of a gate for a terminal: the verdict first, then one line for each requirement, then what is missing.






const WORDS = {
    passed: ['pass', 'green'],
    warned: ['warn', 'yellow'],
    failed: ['FAIL', 'red'],
    undecided: ['????', 'yellow'],
};
const decision_terminal_MAX_FOUND = 5;
const decision_terminal_MAX_REASONS = 50;
/** No line break at the end. */
function renderDecisionText(images, { color = false } = {}) {
    const paint = (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const sections = images.map((image) => (isDecided(image) ? decidedLines(image, paint) : undecidedLines(image, paint)).join('\n'));
    if (images.length === 1)
        return sections.join('');
    const passed = images.filter((image) => ['passed', 'warned'].includes(outcomeOf(image))).length;
    const outcome = overallOutcome(images);
    const total = `${decision_phrases/* OUTCOME_WORDS */.nx[outcome].word}: ${passed} of ${images.length} images passed`;
    return [...sections, paint(WORDS[outcome][1], total)].join('\n\n');
}
function undecidedLines({ reference, outcome, error }, paint) {
    const head = `${decision_phrases/* OUTCOME_WORDS */.nx[outcome].word}: there is no decision`;
    return [paint(WORDS[outcome][1], head), `  ${(0,report_escape/* visible */.RK)(reference, 1000)}`, `  ${(0,report_escape/* visible */.RK)(error, 2000)}`];
}
function decidedLines({ decision, reviewBy, changes }, paint) {
    const { outcome, subject, policy, results, notes } = decision;
    const lines = [
        paint(WORDS[outcome][1], (0,decision_phrases/* verdict */.WJ)(decision)),
        `  image   ${(0,report_escape/* visible */.RK)((0,decision_phrases/* imageName */.tO)(subject), 1000)}@${subject.digest}`,
        `  policy  ${(0,report_escape/* visible */.RK)(policy.source, 500)} ${paint('dim', policy.digest)}`,
        '',
        ...results.flatMap((result) => resultLines(result, decision, paint)),
    ];
    if (changes !== undefined) {
        const since = changeLines(changes);
        lines.push('', `changes since the record of ${(0,report_escape/* visible */.RK)(changes.since)}:${since.length === 0 ? ' none' : ''}`);
        lines.push(...since.map((line) => `  ${(0,report_escape/* visible */.RK)(line, 500)}`));
    }
    const waived = results.flatMap((result) => result.waived).length;
    if (waived > 0)
        lines.push(paint('dim', `${waived} findings left out by exceptions and VEX`));
    lines.push(...notes.map((note) => paint('yellow', `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`)));
    if (reviewBy !== undefined)
        lines.push(paint('dim', `verify again by ${(0,report_escape/* visible */.RK)(reviewBy)}`));
    return lines;
}
function resultLines(result, decision, paint) {
    const [word, style] = WORDS[result.outcome];
    const lines = [`${paint(style, word)}  ${paint('bold', (0,report_escape/* visible */.RK)(result.text, 500))}`];
    for (const { type, platforms, digests, signer, age } of (0,decision_phrases/* evidenceGroups */.oz)(result.evidence, decision)) {
        const names = digests.slice(0, 3).join(' ') + (digests.length > 3 ? ` and ${digests.length - 3} more` : '');
        const when = age === 'unknown' ? 'age unknown' : age;
        lines.push(paint('dim', `      ${(0,report_escape/* visible */.RK)(`${type} ${names} (${platforms.join(', ')}), ${signer}, ${when}`, 500)}`));
    }
    const place = result.outcome === 'passed' ? undefined : (0,decision_phrases/* placeText */.Z9)(result);
    if (place !== undefined)
        lines.push(paint('dim', `      ${(0,report_escape/* visible */.RK)(place, 300)}`));
    const reasons = result.reasons.slice(0, decision_terminal_MAX_REASONS);
    for (const reason of reasons) {
        const { text, found, remedy } = reason;
        lines.push(`      ${(0,report_escape/* visible */.RK)(text, 1000)}`);
        const other = found.filter((one) => !(0,decision_phrases/* isDescribed */.aY)(one, reason));
        for (const one of other.slice(0, decision_terminal_MAX_FOUND)) {
            const rejected = one.rejected === undefined ? '' : `: ${one.rejected}`;
            const shown = `${(0,node_text/* shortDigest */.VK)(one.artifact)} ${(0,decision_phrases/* typeName */.go)(one)}, ${(0,decision_phrases/* signerName */.Ex)(one, decision)}${rejected}`;
            lines.push(paint('dim', `        found ${(0,report_escape/* visible */.RK)(shown, 800)}`));
        }
        if (other.length > decision_terminal_MAX_FOUND)
            lines.push(paint('dim', `        found ${other.length - decision_terminal_MAX_FOUND} more`));
        lines.push(`        ${paint('yellow', 'to satisfy it:')} ${(0,report_escape/* visible */.RK)(remedy.replaceAll('`', ''), 2000)}`);
    }
    if (result.reasons.length > reasons.length)
        lines.push(`      ${result.reasons.length - reasons.length} more reasons`);
    return lines;
}

// EXTERNAL MODULE: ./src/report/html/contents.ts
var html_contents = __webpack_require__(60258);
// EXTERNAL MODULE: ./src/report/html/node.ts
var node = __webpack_require__(19260);
;// CONCATENATED MODULE: ./src/report/html/from-record.ts
// Makes the HTML report of an image from the audit record of its decision: the record alone is enough.






const from_record_MAX_REASONS = 50;
const MAX_WAIVED = 200;
const MAX_QUERIES = 500;
function imageOfRecord(record, contents = html_contents/* NO_CONTENTS */.$) {
    const { subject, policy, decision, time, reviewBy, warnings, commands } = record;
    const { nodes, left } = nodesOfRecord(record);
    return {
        name: (0,report_escape/* visible */.RK)((0,decision_phrases/* imageName */.tO)(subjectOf(subject)), 400),
        digest: subject.digest,
        outcome: decision.outcome,
        verdict: (0,decision_phrases/* verdict */.WJ)(decision),
        facts: [
            { label: 'Policy', value: (0,report_escape/* visible */.RK)(policy.source, 300) },
            { label: 'Policy digest', value: policy.digest, code: true },
            { label: 'Decided', value: time },
            ...(reviewBy === null ? [] : [{ label: 'Decide again by', value: reviewBy }]),
        ],
        requirements: decision.results.map((result) => {
            const place = (0,decision_phrases/* placeText */.Z9)(result);
            return {
                text: (0,report_escape/* visible */.RK)(result.text, 500),
                outcome: result.outcome,
                ...(place !== undefined && { place: (0,report_escape/* visible */.RK)(place, 200) }),
                reasons: result.reasons
                    .slice(0, from_record_MAX_REASONS)
                    .map(({ text, remedy }) => ({ text: (0,report_escape/* visible */.RK)(text, 1000), remedy: (0,report_escape/* visible */.RK)(remedy, 1000) })),
                waived: result.waived.slice(0, MAX_WAIVED).map((one) => (0,report_escape/* visible */.RK)(one, 300)),
            };
        }),
        nodes,
        contents,
        audit: auditOf(record),
        notes: [...decision.notes, ...warnings, ...(0,node/* nodesLeftOut */.LX)(left)].slice(0, 200).map((note) => (0,report_escape/* visible */.RK)(note, 1000)),
        commands: commands.map(({ words, shows }) => ({
            text: words.map(report_escape/* shellArgument */.mN).join(' '),
            shows: (0,report_escape/* visible */.RK)(shows, 200),
        })),
    };
}
/** An image that could not be evaluated. */
function imageWithoutRecord(reference, outcome, error) {
    return {
        name: (0,report_escape/* visible */.RK)(reference, 400),
        outcome,
        verdict: `${decision_phrases/* OUTCOME_WORDS */.nx[outcome].word}: there is no decision: ${(0,report_escape/* visible */.RK)(error, 1000)}`,
        facts: [],
        requirements: [],
        nodes: [],
        contents: html_contents/* NO_CONTENTS */.$,
        notes: [],
        commands: [],
    };
}
function subjectOf({ reference, digest, tag }) {
    return { reference, digest, ...(tag !== null && { tag }) };
}
function auditOf({ subject, queries }) {
    return {
        registry: subject.registry === null ? 'OCI layout' : (0,report_escape/* visible */.RK)(subject.registry, 300),
        namespace: (0,report_escape/* visible */.RK)(subject.namespace, 300),
        queries: queries
            .slice(0, MAX_QUERIES)
            .map(({ request, subject: digest, via, filter, pages, referrers, error }) => ({
            request: (0,report_escape/* visible */.RK)(request === null ? `referrers of ${digest}` : `GET ${request}`, 400),
            via: via ?? 'no response',
            filter: (0,report_escape/* visible */.RK)(filter ?? '', 200),
            pages,
            referrers,
            ...(error !== undefined && { error: (0,report_escape/* visible */.RK)(error, 400) }),
        })),
    };
}
/** The image, its platforms, then evidence below what it is about. Evidence of an unknown subject is below the image. */
function nodesOfRecord({ subject, evidence, decision }) {
    const requirements = new Map(decision.results.map(({ name }, at) => [name, at]));
    const nodes = [{ parent: -1, label: 'image', digest: subject.digest }];
    const places = new Map([[subject.digest, 0]]);
    for (const { digest, name } of subject.platforms) {
        if (places.has(digest))
            continue;
        places.set(digest, nodes.length);
        nodes.push({ parent: 0, label: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(name ?? 'manifest'), 80), digest, ...platformField(name) });
    }
    const artifacts = new Set(evidence.map(({ digest }) => digest));
    const bySubject = Map.groupBy(evidence, (one) => places.has(one.subject) || artifacts.has(one.subject) ? one.subject : subject.digest);
    const queue = [...places.keys()];
    const seen = new Set(queue);
    for (const place of queue) {
        const artifactsHere = Map.groupBy(bySubject.get(place) ?? [], ({ digest }) => digest);
        for (const [digest, layers] of artifactsHere) {
            if (nodes.length < node/* MAX_NODES */.nm) {
                if (!places.has(digest))
                    places.set(digest, nodes.length);
                nodes.push(evidenceNode(layers, places.get(place) ?? 0, requirements));
            }
            if (!seen.has(digest))
                queue.push(digest);
            seen.add(digest);
        }
    }
    return { nodes, left: subject.platforms.length + artifacts.size + 1 - nodes.length };
}
/** One artifact: several layers are several documents of one node. */
function evidenceNode(layers, parent, requirements) {
    const [first] = layers;
    const { digest, kind, artifactType, mediaType, size, platform, created, source } = first;
    const types = [...new Set(layers.map(({ predicateType }) => predicateType))].filter((type) => type !== null);
    const type = types.join(', ') || artifactType || '';
    const trustedAs = [...new Set(layers.flatMap((one) => one.trustedAs))];
    const satisfies = layers.flatMap((one) => one.satisfies.flatMap((name) => requirements.get(name) ?? []));
    const problems = [...new Set(layers.flatMap((one) => one.problems))];
    const documents = layers.flatMap((one) => one.stored === null
        ? []
        : [
            {
                digest: one.stored,
                size: one.size,
                mediaType: '',
                ...(one.predicateType !== null && { type: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(one.predicateType), 200) }),
            },
        ]);
    return {
        parent,
        kind,
        label: (0,kinds/* isKind */.VF)(kind) ? (0,kinds/* kindRow */.LX)(kind).label : (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(kind), 60),
        digest,
        ...(type !== '' && { type: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(type), 300) }),
        mediaType: (0,report_escape/* visible */.RK)(mediaType, 200),
        ...(artifactType !== null && { artifactType: (0,report_escape/* visible */.RK)(artifactType, 200) }),
        size,
        ...platformField(platform),
        ...(created !== null && { created: (0,report_escape/* visible */.RK)(created, 60) }),
        source: (0,node/* sourceName */.VZ)(source),
        signature: signatureOf(layers),
        ...(trustedAs.length > 0 && { trustedAs: trustedAs.map((name) => (0,report_escape/* visible */.RK)(name, 100)) }),
        ...(satisfies.length > 0 && { satisfies: [...new Set(satisfies)] }),
        ...(problems.length > 0 && { problems: problems.slice(0, 20).map((problem) => (0,report_escape/* visible */.RK)(problem, 500)) }),
        ...(documents.length > 0 && { documents }),
    };
}
/** That of the layer that fares worst. */
function signatureOf(layers) {
    const order = ['refused', 'none', 'not-read', 'unverified', 'verified'];
    const [worst] = layers.toSorted((a, b) => order.indexOf(a.verification) - order.indexOf(b.verification));
    if (worst === undefined || worst.verification === 'not-read')
        return { state: 'unknown' };
    const { verification: state, signer, signedAt, problems } = worst;
    const reason = state === 'refused' ? problems[0] : undefined;
    return {
        state,
        ...(signer !== null && {
            signer: (0,report_escape/* visible */.RK)(signer.kind === 'key' ? `key ${signer.name}` : signer.name, 300),
            ...(signer.issuer !== undefined && { issuer: (0,report_escape/* visible */.RK)(signer.issuer, 200) }),
        }),
        ...(signedAt !== null && { time: signedAt }),
        ...(reason !== undefined && { reason: (0,report_escape/* visible */.RK)(reason, 500) }),
    };
}
function platformField(platform) {
    return platform === null ? {} : { platform: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(platform), 80) };
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/commands/verify/report.ts
// Makes the report of verify in the chosen format, and writes it to the file that the call names.











/** `path`: the value of the output `report`. Throws a UserError if the file cannot be written. */
async function verifyReport(call, { format, output, summary }, { cwd }) {
    const shown = summary ? { summary: () => renderDecisions(call.images) } : {};
    const html = format === 'html' ? await htmlOf(call) : undefined;
    const document = () => html ?? documentOf(call, format);
    if (output !== undefined) {
        const content = document();
        const source = typeof content === 'string' ? Buffer.from(content) : content;
        await (0,output_files/* writeOutput */.zh)(output, () => (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.resolve)(cwd, output), source));
        return { report: shown, path: output };
    }
    if (format === 'text')
        return { report: { text: (style) => textOf(call, style), ...shown }, path: '' };
    return {
        report: { document, isPage: html !== undefined, ...shown },
        path: html === undefined ? '' : [{ name: 'report.html', content: html }],
    };
}
function documentOf(call, format) {
    if (format === 'json')
        return (0,output_files/* bytesOf */.$$)(() => decisionJsonParts(call.images));
    return format === 'markdown' ? renderDecisions(call.images) : `${textOf(call, { color: false })}\n`;
}
function textOf({ images, published }, style) {
    const receipts = published.flatMap((one) => (one === undefined ? [] : [(0,attach_text/* renderReceipt */.p)(one.receipt, style)]));
    return [renderDecisionText(images, style), ...receipts].join('\n\n');
}
async function htmlOf({ results }) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 2497).then(__webpack_require__.bind(__webpack_require__, 12497));
    return renderHtml({
        command: 'verify',
        client: `oci-evidence ${version/* VERSION */.xv}`,
        time: new Date().toISOString(),
        images: results.map((result) => (0,verify/* isEvaluated */.KN)(result)
            ? imageOfRecord(result.record, result.contents)
            : imageWithoutRecord((0,oci_reference/* formatReference */.FH)(result.reference), result.outcome, result.error.message)),
    });
}

// EXTERNAL MODULE: ./src/commands/verify/request.ts
var verify_request = __webpack_require__(1319);
;// CONCATENATED MODULE: ./src/commands/verify/run.ts
// Runs verify as a command: decides whether images satisfy a policy, and reports, records and attaches the decisions.

























/** Rejects for a policy that cannot be used. A blocking decision is a failure in the result, which also has the report. */
async function run(inputs, world) {
    const named = await namedImages(inputs['images-from'], world.cwd);
    const listed = inputs['images-file'].length === 0 ? [] : [await (0,listed_images/* listedImages */.k)(inputs.image, inputs['images-file'], world)];
    const references = listed.flatMap((list) => list.references.map((one) => (0,subject/* readableReference */.ep)(one)));
    const request = (0,verify_request/* verifyRequest */.z)(inputs, [...named.references, ...references]);
    for (const note of [...named.notes, ...listed.flatMap(({ notes }) => notes)])
        world.note(note);
    const warned = [];
    const warn = (text) => {
        warned.push(text);
        world.warn(text);
    };
    if (request.references.length > MANY_IMAGES)
        (0,heap_growth/* growHeapSlowly */.a)();
    return (0,context/* withContext */.e)({ ...world, warn }, inputs, 
    // A file may come from a pull request, so it must not choose the registries that receive a credential.
    inputs.image, async (context) => {
        const [gate, records, publisher] = await (0,errors/* settleAll */.j3)([
            (0,verify_gate/* openGate */.G)(request, context),
            readRecords(request.against, world.cwd),
            request.attach === undefined ? undefined : (0,publish/* openPublisher */.Z)(request.attach, context),
        ]);
        const results = await (0,verify/* verifyImages */.O3)(request, gate, context, {
            plainHttp: (registry) => isPlainHttp(registry, inputs['plain-http']),
            warnings: (registry) => warned.filter((text) => text.startsWith(`${registry} warns: `)),
        });
        const images = results.map((result) => verdictOf(result, records));
        const published = await Promise.all(results.map(async (result) => ((0,verify/* isEvaluated */.KN)(result) ? publisher?.publish(result) : undefined)));
        if (request.record !== undefined) {
            const cases = results.filter((result) => (0,verify/* isEvaluated */.KN)(result)).filter(isRecorded);
            const number = await (0,verify_cases/* writeCases */.b)(cases, request.record, world.cwd);
            world.note(`recorded ${number} ${number === 1 ? 'case' : 'cases'} in ${request.record}`);
        }
        const recorded = await recordDeployments(results, images, inputs, context);
        const comment = request.comment ? await writeComment(images, gate.policy.source, context) : undefined;
        const subjects = results.flatMap((result) => ((0,verify/* isEvaluated */.KN)(result) ? [result.decision.subject] : []));
        const unmatched = unmatchedRecords(records, subjects).map((text) => (0,report_escape/* messageLine */.EE)(text));
        const warnings = [
            ...tagWarnings(named, results),
            ...unmatched,
            ...(comment === undefined ? [] : [comment]),
            ...recorded,
        ];
        const { report, path } = await verifyReport({ results, images, published }, inputs, world);
        return resultOf({ named, results, images, published, warnings, report, path });
    }, { concurrency: read_image/* READ_CONCURRENCY */.HJ });
}
function isRecorded(image) {
    return image.recorded !== undefined;
}
/** Above this number of images, their documents dominate the memory of the process. */
const MANY_IMAGES = 100;
function resultOf({ named, results, images, published, warnings, report, path, }) {
    const evaluated = results.flatMap((result, at) => (0,verify/* isEvaluated */.KN)(result) ? [{ result, suffix: (0,output_files/* imageSuffix */.$u)(at, results.length) }] : []);
    const file = (name, content) => evaluated.map(({ result, suffix }) => ({
        name: name.replace('.', `${suffix}.`),
        content: (0,output_files/* bytesOf */.$$)(() => [content(result)]),
    }));
    return {
        outputs: {
            decision: overallOutcome(images),
            reasons: images.flatMap((image) => reasonLines(image, images.length > 1)).join('\n'),
            subject: evaluated.map(({ result }) => result.decision.subject.reference).join('\n'),
            report: path,
            'audit-path': file('audit-record.json', ({ record }) => (0,report_escape/* visibleJson */.$m)(`${JSON.stringify(record, null, 2)}\n`)),
            'audit-report-path': file('audit-record.md', ({ record }) => renderAuditMarkdown(record)),
            'vsa-path': evaluated.flatMap(({ result, suffix }) => {
                const statement = (0,publish/* summaryStatement */.O)(result);
                if (statement === undefined)
                    return [];
                return [{ name: `vsa${suffix}.intoto.json`, content: `${JSON.stringify(statement)}\n` }];
            }),
        },
        report,
        failures: [
            ...images.flatMap((image) => decisionFailures(image)),
            ...published.flatMap((one) => (one?.failure === undefined ? [] : [one.failure])),
        ],
        warnings,
        annotations: [
            ...images.flatMap((image) => annotationsOf(image, images.length > 1)),
            ...results.flatMap(({ reference }, at) => decisionFailures(images[at]).flatMap(({ message }) => placeAnnotations(named, reference, message))),
        ],
    };
}
function decisionFailures(image) {
    if (!isDecided(image)) {
        const exitCode = image.outcome === 'failed' ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.undecided;
        return [new outcome_error/* OutcomeError */.R('policy-decision', `${image.reference}: ${image.error}`, exitCode)];
    }
    const { decision } = image;
    const { outcome, subject } = decision;
    if (outcome === 'passed' || outcome === 'warned')
        return [];
    const texts = decision.results.filter((one) => one.outcome === outcome).map(({ text }) => text);
    const message = `${subject.reference} ${lowered((0,decision_phrases/* verdict */.WJ)(decision))}: ${texts.slice(0, 10).join('; ')}`;
    return [new outcome_error/* OutcomeError */.R('policy-decision', message, outcome === 'failed' ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.undecided)];
}
function lowered(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}
function reasonLines(image, several) {
    const lines = isDecided(image)
        ? (0,decision_phrases/* unmet */.iY)(image.decision).flatMap(({ text, reasons }) => reasons.map((reason) => `${text}: ${reason.text}`))
        : [image.error];
    const name = isDecided(image) ? image.decision.subject.reference : image.reference;
    return lines.map((line) => (0,report_escape/* messageLine */.EE)(several ? `${name}: ${line}` : line));
}
/** Annotations on the lines of a policy file. A policy from another source has no lines in this repository. */
function annotationsOf(image, several) {
    if (!isDecided(image))
        return [];
    const { decision } = image;
    return (0,decision_phrases/* unmet */.iY)(decision).flatMap(({ at, text, outcome, reasons }) => {
        if (at === undefined || /^(?:oci:\/\/|github:)/.test(at.file))
            return [];
        const why = reasons.map((reason) => reason.text).slice(0, 5);
        const name = several ? `${(0,decision_phrases/* imageName */.tO)(decision.subject)}: ` : '';
        return [
            {
                level: outcome === 'warned' ? 'warning' : 'error',
                file: at.file,
                line: at.line,
                column: at.column,
                message: `${name}${text}: ${why.join('; ')}`,
            },
        ];
    });
}
function verdictOf(result, records) {
    if (!(0,verify/* isEvaluated */.KN)(result)) {
        const { reference, outcome, error } = result;
        return { reference: (0,oci_reference/* formatReference */.FH)(reference), outcome, error: error.message };
    }
    const { decision, record } = result;
    const earlier = matchingRecord(records, decision.subject);
    return {
        decision,
        commands: record.commands.map(({ words }) => words.map(report_escape/* shellArgument */.mN).join(' ')),
        ...(record.reviewBy !== null && { reviewBy: record.reviewBy }),
        ...(earlier !== undefined && { changes: recordChanges(earlier, record) }),
    };
}
function isPlainHttp(registry, plain) {
    const { hostname } = new URL(`http://${registry}`);
    return (0,loopback/* isLoopback */.U)(hostname) || plain.includes(registry);
}


/***/ }),

/***/ 66645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_COMMENT_BYTES: () => (/* binding */ MAX_COMMENT_BYTES),
/* harmony export */   putComment: () => (/* binding */ putComment)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75398);
// Writes one comment of a pull request, and updates it in later runs.


/** GitHub takes 65,536 characters. */
const MAX_COMMENT_BYTES = 65_000;
const PERMISSION = 'pull-requests: write';
/** The last comments are searched: GraphQL says which of them the token wrote, so that no other one is changed. */
const QUERY = `query($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
  }
}`;
/** Throws a GitHubError. */
async function putComment(repository, { number, marker, body }, policy) {
    const client = await _client_js__WEBPACK_IMPORTED_MODULE_0__.GitHubClient.open(repository, policy);
    const request = { attempted: `list the comments of pull request #${number}`, permission: PERMISSION };
    const found = await client.request(request, (octokit, at) => octokit.graphql(QUERY, { ...at, number }));
    const comments = commentsOf(found);
    if (comments === undefined)
        throw client.unexpected(request, 'has no list of comments', found);
    const own = comments.find((one) => one.viewerDidAuthor === true && String(one.body).startsWith(marker));
    const attempted = `${own === undefined ? 'write a comment to' : 'update the comment of'} pull request #${number}`;
    await client.request({ attempted, permission: PERMISSION }, (octokit, at) => own === undefined
        ? octokit.rest.issues.createComment({ ...at, issue_number: number, body })
        : octokit.rest.issues.updateComment({ ...at, comment_id: Number(own.databaseId), body }));
}
function commentsOf(data) {
    const at = (value, name) => ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[name] : undefined);
    const nodes = at(at(at(at(data, 'repository'), 'pullRequest'), 'comments'), 'nodes');
    return Array.isArray(nodes) ? nodes.filter(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4) : undefined;
}


/***/ }),

/***/ 65579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ listedWithOtherType),
/* harmony export */   E9: () => (/* binding */ isKeySigned),
/* harmony export */   GL: () => (/* binding */ isCosignBundle),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   P8: () => (/* binding */ COSIGN_SIGNATURE),
/* harmony export */   Qo: () => (/* binding */ unreadTag),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V5: () => (/* binding */ onPlatformManifests),
/* harmony export */   Zg: () => (/* binding */ isListedAsSbom),
/* harmony export */   _F: () => (/* binding */ asCosign),
/* harmony export */   aP: () => (/* binding */ onlyInFallbackTag),
/* harmony export */   b4: () => (/* binding */ laterPages),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   dI: () => (/* binding */ trivyCandidates),
/* harmony export */   du: () => (/* binding */ viewOf),
/* harmony export */   ec: () => (/* binding */ isListedAsBundle),
/* harmony export */   lR: () => (/* binding */ legacyOf),
/* harmony export */   o3: () => (/* binding */ tagEnding)
/* harmony export */ });
/* unused harmony export isSignature */
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52573);
// Selects from a graph the parts that its readers distinguish, and the caveats that several readers share.



const COSIGN_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** Trivy compares these exactly, including parameters. */
const TRIVY_TYPES = ['application/vnd.cyclonedx+json', 'application/spdx+json'];
/** Bundles before 0.3, which cosign ignores. */
const OLD_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[12])?\+json/;
function viewOf(graph) {
    const { root, listing } = graph;
    const referrers = root.referrers.map(opened);
    const all = referrers.filter((node) => node.via !== 'cosign-tag');
    const listed = listing?.via === 'api' ? all.filter((node) => node.via === 'api') : all;
    const firstPage = listed.slice(0, listing?.firstPage ?? listed.length);
    const platforms = [...(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesOf */ .N)(graph)].filter(({ relation, node }) => relation === 'entry' && node.kind === null);
    return {
        graph,
        listed,
        firstPage,
        bundles: firstPage.filter(isBundle),
        legacy: referrers.filter((node) => node.via === 'cosign-tag'),
        attestations: root.manifests.filter((node) => node.kind !== null),
        onPlatforms: platforms.flatMap(({ node }) => node.referrers),
    };
}
/** Readers open a bundle without annotations. What is in it is known here only if its document was read. */
function opened(node) {
    const types = (node.documents ?? []).flatMap(({ predicateType }) => predicateType ?? []);
    if (node.predicateTypes.length > 0 || types.length === 0)
        return node;
    return { ...node, predicateTypes: types, kind: node.documents?.[0]?.kind ?? node.kind };
}
function count(number, noun) {
    return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}
const isSigned = (node) => isSignature(node) || node.predicateTypes.includes(COSIGN_SIGNATURE);
const isSignature = (node) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isMessageSignature */ .m1)({ artifactType: node.artifactType, annotations: node.annotations });
const isBundle = (node) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(node.artifactType ?? '');
const isListedAsBundle = (node) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(node.listedType ?? '');
const isCosignBundle = (node) => !OLD_BUNDLE.test(node.artifactType ?? '');
const tagEnding = (node) => node.predicateTypes.length > 0 ? 'att' : node.kind === 'signature' ? 'sig' : 'sbom';
const legacyOf = (view, ending) => view.legacy.filter((node) => tagEnding(node) === ending);
/** Verified with a key; a signature that was not verified may be of either sort. */
const isKeySigned = (node) => (node.documents ?? []).some(({ signature }) => signature.state === 'verified' && signature.signer.startsWith('key '));
/** If an image has any bundle, cosign 3 reads only bundles, whatever their predicate type. */
function unreadTag(view, ending, who = 'cosign 3') {
    if (!view.bundles.some(isCosignBundle) || legacyOf(view, ending).length === 0)
        return [];
    return [`${who} ignores the .${ending} tag because the image has a bundle; attach its content as a bundle too`];
}
/** `wanted` are the entries that the reader would use on a later page. */
function laterPages({ listed, firstPage }, who, wanted = isBundle) {
    const unread = listed.slice(firstPage.length).filter(wanted).length;
    if (unread === 0)
        return [];
    return [
        `${who} reads only the first page of the referrers list, which has ${firstPage.length} of ${listed.length} entries, and misses ${unread}; delete referrers that are not needed, or attach them to the platforms`,
    ];
}
function listedWithOtherType({ bundles }, who) {
    const ignored = bundles.filter((node) => !isListedAsBundle(node)).length;
    if (ignored === 0)
        return [];
    return [
        `${count(ignored, 'bundle')} listed with another artifact type (older versions of cosign write ${_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.empty} into fallback tags): ${who} ignores ${ignored === 1 ? 'it' : 'them'}`,
    ];
}
function onPlatformManifests({ graph, onPlatforms }) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndex */ .nw)(graph.root.mediaType) || onPlatforms.length === 0)
        return [];
    return [`${count(onPlatforms.length, 'referrer')} on platform manifests: found only by the digest of the platform`];
}
function onlyInFallbackTag({ graph, listed }) {
    const all = graph.root.referrers.filter((node) => node.via !== 'cosign-tag').length;
    if (all === listed.length)
        return [];
    return [`${count(all - listed.length, 'referrer')} only in the fallback tag, which clients of the API do not read`];
}
/** The bundles that cosign uses, else those of its tags. */
function asCosign(view, ending, ofBundles) {
    return view.bundles.some(isCosignBundle) ? ofBundles.filter(isCosignBundle) : legacyOf(view, ending);
}
const isListedAsSbom = (node) => TRIVY_TYPES.includes(node.listedType ?? '');
/** What Trivy opens as an SBOM, in its order: that of the list. It takes the first that it can read. */
function trivyCandidates({ firstPage }) {
    return firstPage.filter((node) => isListedAsSbom(node) || (node.listedType === BUNDLE_V03 && node.kind === 'sbom' && !isSignature(node)));
}


/***/ }),

/***/ 62520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ trapsOf),
/* harmony export */   hz: () => (/* binding */ KYVERNO_MAX_REFERRERS),
/* harmony export */   vj: () => (/* binding */ trapText)
/* harmony export */ });
/* unused harmony exports KYVERNO_MAX_BUNDLE, TRAPS */
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _reader_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65579);
// Owns the table of traps: evidence that a well-known reader does not find, or takes for something else, and what to do.



/** Kyverno, pkg/cosign/sigstore.go: a ClusterPolicy rejects every image with more referrers, of whatever type. */
const KYVERNO_MAX_REFERRERS = 50;
/** The same file: a bundle that is larger rejects the image. */
const KYVERNO_MAX_BUNDLE = 10_000_000;
const TRAPS = {
    'hidden-signature': {
        when: 'an image has a Sigstore bundle and a signature under the `.sig` tag',
        says: (view) => hidesTags(view) && (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyOf */ .lR)(view, 'sig').length > 0
            ? `${bundles(view)} the signature in the .sig tag from cosign 3, ImageValidatingPolicies and Conforma: \`cosign verify --key\` with the key of the tag fails`
            : undefined,
        remedy: 'sign the image as a bundle too, with the key of the tag (`sign-image` with `signing-key`, or `cosign sign --key`)',
    },
    'hidden-attestation': {
        when: 'an image has a Sigstore bundle and attestations under the `.att` tag',
        says: (view) => hidesTags(view) && (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .legacyOf */ .lR)(view, 'att').length > 0
            ? `${bundles(view)} the attestations in the .att tag from cosign 3, ImageValidatingPolicies and Conforma`
            : undefined,
        remedy: 'attach the attestations as bundles too (`collect: cosign`)',
    },
    'too-many-referrers': {
        when: `an image has more than ${KYVERNO_MAX_REFERRERS} referrers of any type`,
        says: ({ firstPage }) => firstPage.length > KYVERNO_MAX_REFERRERS
            ? `${firstPage.length} referrers: a Kyverno ClusterPolicy rejects images with more than ${KYVERNO_MAX_REFERRERS}, whatever their type`
            : undefined,
        remedy: 'delete those that are not needed (`oci-evidence prune`), or attach evidence to the manifests of the platforms',
    },
    'too-large-bundle': {
        when: 'a Sigstore bundle is larger than 10 MB',
        says: (view) => {
            const large = view.bundles.filter((node) => (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isListedAsBundle */ .ec)(node) && bundleSize(node) > KYVERNO_MAX_BUNDLE);
            return large.length === 0
                ? undefined
                : `${(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(large.length, 'bundle')} larger than 10 MB (${large.map(nameOf).join(', ')}): a Kyverno ClusterPolicy rejects the image`;
        },
        remedy: 'lower `max-embedded-size`, so that the bundle refers to the document instead of holding it',
    },
    'first-sbom': {
        when: 'an image has several SBOMs that Trivy can read, or another document with the media type of an SBOM',
        says: (view) => {
            const candidates = (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .trivyCandidates */ .dI)(view);
            const [first] = candidates;
            if (first === undefined)
                return undefined;
            if (first.kind !== 'sbom')
                return `Trivy takes ${nameOf(first)} as the SBOM of the image, although it is not an SBOM, because it is the first in the list with that media type`;
            const documents = new Set(candidates.filter(({ kind }) => kind === 'sbom').map(documentOf));
            return documents.size > 1
                ? `Trivy takes ${nameOf(first)} as the SBOM of the image, because it is the first of ${documents.size} SBOMs in the list`
                : undefined;
        },
        remedy: 'delete the others (`oci-evidence prune`), or pass the right one to Trivy as a file (`oci-evidence get`, then `trivy sbom`)',
    },
    'on-platforms': {
        when: 'evidence is attached to the manifests of the platforms of a multi-platform image',
        says: ({ graph, onPlatforms }) => {
            const platforms = graph.root.manifests.filter(({ kind, referrers }) => kind === null && referrers.length > 0);
            if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndex */ .nw)(graph.root.mediaType) || onPlatforms.length === 0)
                return undefined;
            return `${(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(onPlatforms.length, 'referrer')} on the manifests of ${platforms.length === 1 ? '1 platform' : `${platforms.length} platforms`}: cosign, gh, Trivy and Kyverno do not find ${onPlatforms.length === 1 ? 'it' : 'them'} by the tag or the digest of the index`;
        },
        remedy: 'pass the digest of the platform to the tool',
    },
    'later-pages': {
        when: 'the registry lists the referrers of an image on several pages',
        says: ({ listed, firstPage }) => {
            const unread = listed.slice(firstPage.length);
            return unread.length === 0
                ? undefined
                : `${(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unread.length, 'referrer')} beyond the first page of the list, which has ${firstPage.length} of ${listed.length}: cosign, gh, Trivy, Kyverno, policy-controller and Conforma read that page only`;
        },
        remedy: 'delete referrers that are not needed (`oci-evidence prune`), or attach evidence to the manifests of the platforms',
    },
};
/** The traps of the image and of each of its platforms, in the order of the table. */
function trapsOf(graph) {
    const images = graph.root.manifests.filter(({ kind }) => kind === null);
    const views = [graph, ...images.map((node) => graphAt(graph, node))].map(_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .viewOf */ .du);
    return Object.keys(TRAPS).flatMap((trap) => {
        const row = TRAPS[trap];
        return views.flatMap((view) => {
            const says = row.says(view);
            const { digest, platform } = view.graph.root;
            return says === undefined ? [] : [{ trap, subject: digest, platform, says, remedy: row.remedy }];
        });
    });
}
/** One sentence with the platform and the remedy, without a full stop. */
function trapText({ platform, says, remedy }) {
    return `${platform === null ? '' : `${platform}: `}${says}; ${remedy}`;
}
/** The part of the graph that a reader of one index entry finds. */
function graphAt({ listing, ...graph }, root) {
    const { firstPage } = root;
    return {
        ...graph,
        root,
        ...(listing && { listing: { via: listing.via, ...(firstPage !== undefined && { firstPage }) } }),
    };
}
const hidesTags = (view) => view.bundles.some(_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isCosignBundle */ .GL);
function bundles(view) {
    const usable = view.bundles.filter(_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isCosignBundle */ .GL);
    const attestations = usable.every((node) => !(0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(node)) ? ' (attestations only)' : '';
    return usable.length === 1
        ? `the Sigstore bundle${attestations} hides`
        : `${usable.length} Sigstore bundles${attestations} hide`;
}
/** Known only if the manifest was read for its documents, or if the bundle is planned. */
function bundleSize({ documents = [] }) {
    return Math.max(0, ...documents.map(({ size }) => size));
}
/** A document and the bundle that signs it count once: both have the time and the producer of the document. */
function documentOf({ digest, annotations, created }) {
    return created === null ? digest : JSON.stringify([created, annotations[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.producer] ?? '']);
}
function nameOf(node) {
    const what = (0,_reader_view_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundle */ .bn)(node) ? 'the bundle' : 'the document';
    return node.planned ? `${what} of this run` : `${what} ${node.digest}`;
}


/***/ }),

/***/ 12019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   n: () => (/* binding */ outcomeWord)
/* harmony export */ });
/** The words for each operation's outcomes. An operation is one row. */
const OPERATIONS = {
    attach: { created: 'attached', existing: 'already attached', none: 'nothing to attach' },
    copy: { created: 'copied', existing: 'already copied', absent: 'left out', none: 'nothing to copy' },
    mount: { created: 'mounted', existing: 'already there', none: 'nothing to mount' },
    tag: { created: 'tagged', existing: 'already tagged', none: 'nothing to tag' },
    delete: { deleted: 'deleted', absent: 'already deleted', none: 'nothing to delete' },
};
/** `already attached`, `deleted`: an outcome in a word or two. */
function outcomeWord({ operation, outcome }) {
    const words = OPERATIONS[operation];
    return words[outcome] ?? outcome;
}
/** `3 attached, 1 already attached, 1 failed`; for no entries, `nothing to attach`. */
function countsOf({ entries }, operation) {
    const order = ['created', 'deleted', 'existing', 'absent', 'planned', 'skipped', 'failed'];
    const words = order.flatMap((outcome) => entries.filter((entry) => entry.outcome === outcome).map(outcomeWord));
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${same.length} ${word}`);
    return counts.join(', ') || OPERATIONS[operation].none;
}


/***/ }),

/***/ 47229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ renderReceipt)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _graph_traps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62520);
/* harmony import */ var _plan_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12019);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19334);
/* harmony import */ var _summary_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15440);
/* harmony import */ var _traffic_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73659);
// Renders what attach did as lines for a terminal and a log.








/** One line per entry, then findings, notes and counts. No line break at the end. */
function renderReceipt(receipt, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const lines = receipt.entries.map((entry) => {
        const outcome = (entry.outcome === 'planned' ? 'would attach' : (0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .n)(entry)).padEnd(16);
        const error = entry.error === undefined ? '' : `\n    ${paint('red', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.error, 2000))}`;
        const parts = [
            paint(entry.outcome === 'failed' ? 'red' : entry.outcome === 'created' ? 'green' : 'dim', outcome),
            (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(entry.kind).label.padEnd(17),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.platform ?? 'image').padEnd(14),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.title),
            ...(entry.object === null ? [] : [paint('dim', entry.object.digest)]),
        ];
        return parts.join('  ') + error;
    });
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingLines */ .hq)(receipt.scans ?? [], { color });
    const notes = (0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedNotes */ .s)([...receipt.notes, ...(receipt.traps ?? []).map(_graph_traps_js__WEBPACK_IMPORTED_MODULE_2__/* .trapText */ .vj)]).map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(note, 1000)}`));
    const traffic = receipt.traffic === undefined ? '' : `, in ${(0,_traffic_text_js__WEBPACK_IMPORTED_MODULE_6__/* .trafficText */ .n)(receipt.traffic)}`;
    return [...lines, ...findings, ...notes, `${(0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .m)(receipt, 'attach')}${traffic}`].join('\n');
}


/***/ }),

/***/ 58901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ remedyParts),
/* harmony export */   Ex: () => (/* binding */ signerName),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aY: () => (/* binding */ isDescribed),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   iY: () => (/* binding */ unmet),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   oz: () => (/* binding */ evidenceGroups),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* unused harmony export ageText */
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16583);
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23112);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59870);
// Owns the phrases that describe a decision, for all formats. Claims of others are quoted; the formats escape all texts.




const OUTCOME_WORDS = {
    passed: { mark: '✅', word: 'Passed' },
    warned: { mark: '⚠️', word: 'Passed with warnings' },
    failed: { mark: '❌', word: 'Failed' },
    undecided: { mark: '❔', word: 'Undecided' },
};
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** `2 of 5 requirements are not met`: the verdict in one line, without the image. */
function verdict({ outcome, results }) {
    const { word } = OUTCOME_WORDS[outcome];
    const of = (count, verb) => `${count} of ${results.length} requirements ${verb}`;
    const count = (which) => results.filter((result) => result.outcome === which).length;
    const [failed, warned, undecided] = [count('failed'), count('warned'), count('undecided')];
    const parts = [
        ...(failed > 0 ? [of(failed, 'not met')] : []),
        ...(undecided > 0 ? [of(undecided, 'could not be checked')] : []),
        ...(warned > 0 ? [of(warned, failed + undecided > 0 ? 'only warn' : 'not met, which only warns')] : []),
    ];
    if (parts.length > 0)
        return `${word}: ${parts.join(', ')}`;
    if (outcome !== 'passed')
        return word;
    return `${word}: ${results.length === 1 ? 'the requirement is' : `all ${results.length} requirements are`} met`;
}
/** The evidence as the rows of a report: pieces that differ only in platform and time are one row. */
function evidenceGroups(evidence, decision) {
    const named = evidence.map((one) => ({ one, type: typeName(one), signer: signerName(one, decision) }));
    const groups = Map.groupBy(named, ({ one, type, signer }) => JSON.stringify([one.kind, type, signer]));
    return [...groups.values()].map((members) => {
        const [first] = members;
        const pieces = members.map(({ one }) => one);
        return {
            kind: first === undefined ? '' : (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindRow */ .LX)(first.one.kind).label,
            type: first?.type ?? '',
            platforms: [...new Set(pieces.map(({ platform }) => (platform === null ? 'image' : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)(platform))))],
            digests: [...new Set(pieces.map(({ artifact }) => (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(artifact)))],
            signer: first?.signer ?? '',
            age: agesOf(pieces, decision.time),
            example: first?.one,
        };
    });
}
/** The type by which readers find it: `cyclonedx.org/bom`. */
function typeName({ predicateType, artifactType }) {
    return (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)((predicateType ?? artifactType).replace(/^https:\/\//, ''));
}
/** The signer, after the name that the policy has for it. */
function signerName({ signature, trustedAs }, { policy }) {
    switch (signature.state) {
        case 'none':
            return 'unsigned';
        case 'unverified':
            return 'not verified';
        case 'refused':
            return 'invalid signature';
        case 'verified': {
            const { signer } = signature;
            const text = signer.kind === 'key'
                ? `key ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)(signer.hint)}`
                : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)((0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .signerText */ .S)(signer).replace(/^https:\/\/github\.com\//, ''));
            // The requirement names the flags already.
            const names = policy.source === _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.COMMAND_LINE ? [] : trustedAs.map(_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7);
            return names.length === 0 ? text : `${names.join(', ')}: ${text}`;
        }
    }
}
/** `2 h`, or `2 h to 3 d`; times that nobody trusted vouches for are called claimed. */
function agesOf(pieces, now) {
    const ages = pieces.flatMap(({ time, claimed }) => {
        const at = time ?? claimed;
        return at === undefined ? [] : [{ milliseconds: Date.parse(now) - Date.parse(at), trusted: time !== undefined }];
    });
    const known = ages.filter(({ milliseconds }) => Number.isFinite(milliseconds));
    if (known.length === 0)
        return 'unknown';
    const values = known.map(({ milliseconds }) => milliseconds);
    const [least, most] = [ageText(Math.min(...values)), ageText(Math.max(...values))];
    const range = least === most ? least : `${least} to ${most}`;
    return known.every(({ trusted }) => trusted) ? range : `${range} (claimed)`;
}
function ageText(milliseconds) {
    if (milliseconds < 0)
        return 'in the future';
    if (milliseconds < MINUTE)
        return '< 1 min';
    if (milliseconds < 2 * HOUR)
        return `${Math.floor(milliseconds / MINUTE)} min`;
    if (milliseconds < 2 * DAY)
        return `${Math.floor(milliseconds / HOUR)} h`;
    return `${Math.floor(milliseconds / DAY)} d`;
}
/** `policy.yml:12`; undefined for a requirement that is not in a file. */
function placeText({ at }) {
    return at === undefined ? undefined : `${at.file}:${at.line}`;
}
/** Whether the reason says already why a found piece does not count. */
function isDescribed({ artifact, rejected }, { text }) {
    return rejected !== undefined && text.includes(rejected) && text.includes((0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(artifact));
}
/** The image as the call named it: with the tag that was resolved. */
function imageName({ reference, digest, tag }) {
    const location = reference.endsWith(`@${digest}`) ? reference.slice(0, -digest.length - 1) : reference;
    return tag === undefined ? location : `${location}:${tag}`;
}
function unmet({ results }) {
    return results.filter(({ outcome }) => outcome !== 'passed');
}
/** The texts and commands of a remedy: commands are between backticks. */
function remedyParts(remedy) {
    return remedy
        .split('`')
        .map((text, at) => ({ text, command: at % 2 === 1 }))
        .filter(({ text }) => text.trim() !== '');
}


/***/ }),

/***/ 19260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ nodesLeftOut),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   nm: () => (/* binding */ MAX_NODES)
/* harmony export */ });
// Owns what the nodes of HTML reports share: their number and the words for how they were found.
/** Nodes of one image. */
const MAX_NODES = 10_000;
const SOURCES = {
    subject: 'named in the call',
    api: 'referrers API',
    'fallback-tag': 'fallback tag',
    index: 'index of the layout',
    'cosign-tag': 'cosign tag',
    buildkit: 'attestation in the image index',
    github: 'GitHub attestations',
};
function sourceName(source) {
    return SOURCES[source] ?? source;
}
function nodesLeftOut(left) {
    return left > 0 ? [`${left} more artifacts are not in the graph: it shows ${MAX_NODES}`] : [];
}


/***/ }),

/***/ 20350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderFailures)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders what failed, with the remedy of each failure, above everything else.


const SHOWN = 10;
/** One line for each reason; failures of the same reason share it. Empty if nothing failed. */
function renderFailures(failures, bytes = 60_000) {
    if (failures.length === 0)
        return '';
    const groups = [...Map.groupBy(failures, ({ error }) => error)];
    const lines = groups.slice(0, SHOWN).map(([error, same]) => {
        const named = same.filter(({ what }) => what !== '');
        const whats = named.slice(0, 4).map(({ what }) => what);
        const more = named.length - whats.length;
        const { reason, remedy } = partsOf(error);
        const all = `${whats.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        return `❌ ${all}${all === '' ? '' : ': '}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(reason, 1500)}${remedy === '' ? '' : `<br>**To fix it:** ${withCode(remedy, 800)}`}`;
    });
    const left = groups.length - SHOWN;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...lines, ...(left > 0 ? [`${left} more reasons are in the log`] : [])], bytes);
}
/** Escaped, with what is between backticks as code. */
function withCode(text, most) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(text, most);
    return parts.map((part, at) => (part === '' ? '' : at % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part, most) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(part, most))).join('');
}
/** By the form of all messages of this program, what comes after the last semicolon says what to do. */
function partsOf(error) {
    const at = error.lastIndexOf('; ');
    return at < 0 ? { reason: error, remedy: '' } : { reason: error.slice(0, at), remedy: error.slice(at + 2) };
}


/***/ }),

/***/ 64721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uf: () => (/* binding */ imageHeading),
  f1: () => (/* binding */ imageText),
  nf: () => (/* binding */ heading_link)
});

// UNUSED EXPORTS: imageName

// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/summary/registry-page.ts
// Owns the table of registries that have a web page for a repository.
/** Pages that the registry documents, or that many public documents link to in this form. */
const PAGES = [
    // Redirects to the page of the package, whether its owner is a user or an organisation.
    { host: /^ghcr\.io$/, url: (_, path) => `https://ghcr.io/${path}` },
    {
        host: /^docker\.io$/,
        url: (_, path, { tag }) => {
            const official = /^library\/([^/]+)$/.exec(path)?.[1];
            const page = official === undefined ? `r/${path}/tags` : `_/${official}/tags`;
            return `https://hub.docker.com/${page}${tag === undefined ? '' : `?name=${encodeURIComponent(tag)}`}`;
        },
    },
    { host: /^quay\.io$/, url: (_, path, { digest }) => `https://quay.io/repository/${path}/manifest/${digest}` },
    {
        host: /^[a-z0-9-]+-docker\.pkg\.dev$/,
        url: (host, path) => {
            // A project of a domain has two parts, of which the first has a dot: where they end is not known.
            const [, project, repository, name] = /^([^/.]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
            const location = host.replace(/-docker\.pkg\.dev$/, '');
            return name === undefined
                ? undefined
                : `https://console.cloud.google.com/artifacts/docker/${project}/${location}/${repository}/${encodeURIComponent(name)}`;
        },
    },
    {
        host: /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/,
        url: (host, path) => {
            const [account, , , region] = host.split('.');
            return `https://${region}.console.aws.amazon.com/ecr/repositories/private/${account}/${path}`;
        },
    },
    // Amazon ECR Public user guide, "Public registry concepts".
    { host: /^public\.ecr\.aws$/, url: (_, path) => `https://gallery.ecr.aws/${path}` },
];
/** The registry's page about `registry/repository`; undefined if none is known. */
function registryPage(location, image) {
    const [, host, path] = /^([^/]+)\/([a-z0-9._/-]+)$/.exec(location) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    return PAGES.find((row) => row.host.test(host))?.url(host, path, image);
}

;// CONCATENATED MODULE: ./src/report/summary/heading.ts
// Renders the heading of a summary: a mark, what it is about by name and tag, and the short digest.




/** The parts of `registry/repository[:tag][@digest]`. */
function imageName(reference) {
    const at = reference.lastIndexOf('@');
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(reference.slice(at + 1));
    if (digest === undefined)
        return { name: reference, digest: '', page: undefined };
    const name = reference.slice(0, at);
    const [, location = name, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/s.exec(name) ?? [];
    const isLayout = /^oci-(?:layout|archive):/.test(name);
    // `localhost:5000/app` has a port, which is no tag, but its slash comes later.
    return { name, digest: (0,node_text/* shortDigest */.VK)(digest), page: isLayout ? undefined : registryPage(location, { tag, digest }) };
}
/** `## ✅ ghcr.io/acme/app:1.4.2 sha256:20782fc4a1e3`, with a link to the registry's page. */
function imageHeading(mark, reference, { level = 2, after = '' } = {}) {
    const rest = after === '' ? '' : ` ${after}`;
    return `${'#'.repeat(level)} ${mark} ${imageText(reference)}${rest}`;
}
/** The name as a link where a page is known, and the short digest. */
function imageText(reference) {
    const { name, digest, page } = imageName(reference);
    const shown = page === undefined ? (0,report_escape/* html */.qy)(name, 300) : heading_link((0,report_escape/* html */.qy)(name, 300), page);
    return digest === '' ? shown : `${shown} ${(0,report_escape/* code */.aY)(digest)}`;
}
/** A link whose text is escaped already. Only for web addresses that this program builds or has checked. */
function heading_link(escaped, url) {
    return `<a href="${(0,report_escape/* html */.qy)(url, 1000)}">${escaped}</a>`;
}


/***/ }),

/***/ 91279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf),
/* harmony export */   S: () => (/* binding */ signerText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64721);
// Describes who signed, for people: the repository, workflow and ref of an identity, or the key.


/** The identity of a workflow in a certificate: `https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1`. */
const WORKFLOW = /^(https:\/\/[a-z0-9.-]+)\/([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/([\w.-]+))@([\w./-]+)$/;
/** The workflow that a certificate names; undefined for any other identity. */
function workflowOf(san) {
    const [, server, repository, path, file, ref] = WORKFLOW.exec(san) ?? [];
    if (server === undefined || repository === undefined || path === undefined)
        return undefined;
    return { server, repository, path, file: file ?? '', ref: ref ?? '' };
}
/** `acme/app · release.yml @ v1.4.2`, escaped, with a link to the workflow. */
function signerText(signer) {
    if (signer.kind === 'key')
        return `the key ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.algorithm, 40)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.hint.slice(0, 12), 40)}…`;
    const workflow = workflowOf(signer.san);
    if (workflow === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.san, 300);
    const { server, repository, path, file, ref } = workflow;
    const name = ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
    return (0,_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(`${repository} · ${file} @ ${name}`, 200), `${server}/${repository}/blob/${name}/${path}`);
}


/***/ }),

/***/ 73659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ trafficText)
/* harmony export */ });
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59870);

/** `42 requests (48.6 kB sent, 11.0 kB received) and 1.8 s`. */
function trafficText({ requests, sentBytes, receivedBytes, milliseconds }) {
    const sent = `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(sentBytes)} sent, ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(receivedBytes)} received`;
    return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ })

};
