export const id = 6069;
export const ids = [6069];
export const modules = {

/***/ 55342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   XX: () => (/* binding */ isWorkflowRun),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* unused harmony export PROVENANCE_PREDICATE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63240);
// Makes provenance: a SLSA v1 statement about the workflow run that built the subject, in the shape of GitHub's attestations
// (build type https://actions.github.io/buildtypes/workflow/v1). Pure: the same run yields the same bytes.





const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The claim of each value, and its variable if there are no claims. */
const VALUES = {
    repository: ['repository', 'GITHUB_REPOSITORY'],
    ref: ['ref', 'GITHUB_REF'],
    sha: ['sha', 'GITHUB_SHA'],
    workflowRef: ['workflow_ref', 'GITHUB_WORKFLOW_REF'],
    // No variable names a reusable workflow, only its caller.
    jobWorkflowRef: ['job_workflow_ref', 'GITHUB_WORKFLOW_REF'],
    eventName: ['event_name', 'GITHUB_EVENT_NAME'],
    repositoryId: ['repository_id', 'GITHUB_REPOSITORY_ID'],
    ownerId: ['repository_owner_id', 'GITHUB_REPOSITORY_OWNER_ID'],
    runnerEnvironment: ['runner_environment', 'RUNNER_ENVIRONMENT'],
    runId: ['run_id', 'GITHUB_RUN_ID'],
    runAttempt: ['run_attempt', 'GITHUB_RUN_ATTEMPT'],
};
/** True inside a workflow run. */
function isWorkflowRun(env) {
    return env.GITHUB_ACTIONS === 'true' && env.GITHUB_RUN_ID !== undefined && env.GITHUB_RUN_ID !== '';
}
/** Provenance of `subject`, named `name` in the statement. Throws a UserError that names a missing value. */
function provenanceOf(context, subject, name) {
    const run = readRun(context);
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementAbout */ .pT)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(name, subject), PROVENANCE_PREDICATE, predicateOf(run, context));
    const created = context.finishedOn ?? context.startedOn;
    return {
        kind: 'provenance',
        subject,
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .lM)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStatement */ ._i)(statement), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto),
        title: 'provenance.intoto.json',
        predicateType: PROVENANCE_PREDICATE,
        ...(created !== undefined && { created }),
        producer: builderId(run),
        detail: `commit ${run.sha.slice(0, 7)}`,
        annotations: {},
    };
}
/** SLSA 1.0, "Provenance": the predicate. */
function predicateOf(run, context) {
    const repository = `${run.server}/${run.repository}`;
    const { path, ref } = workflowOf(run);
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref, repository, path } },
            internalParameters: {
                github: {
                    event_name: run.eventName,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runnerEnvironment,
                },
                // The only part of the predicate where strict readers accept unknown fields.
                ...(context.claims === undefined && { ociEvidence_valuesFrom: 'environment' }),
            },
            resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
        },
        runDetails: {
            builder: { id: builderId(run) },
            metadata: {
                invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`,
                ...(context.startedOn !== undefined && { startedOn: context.startedOn }),
                ...(context.finishedOn !== undefined && { finishedOn: context.finishedOn }),
            },
        },
    };
}
/**
 * The file of the triggered workflow, and the ref that it was read from, as in GitHub's own attestations. The ref of the run
 * differs from it: a `pull_request_target` run takes the workflow from the base branch.
 */
function workflowOf({ repository, workflowRef }) {
    const inRepository = workflowRef.replace(`${repository}/`, '');
    const at = inRepository.indexOf('@');
    if (at < 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`provenance: the workflow is ${JSON.stringify(workflowRef)}, without the "@" and ref that follow its path`);
    }
    return { path: inRepository.slice(0, at), ref: inRepository.slice(at + 1) };
}
function builderId(run) {
    return `${run.server}/${run.jobWorkflowRef}`;
}
function readRun({ claims, env }) {
    const values = Object.entries(VALUES).map(([key, [claim, variable]]) => {
        const value = claims === undefined ? env[variable] : claims[claim];
        if (typeof value !== 'string' || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(claims === undefined
                ? `provenance: ${variable} is not set; run inside GitHub Actions, or pass the path of a statement`
                : `provenance: the OIDC token of the workflow has no claim "${claim}"`);
        }
        return [key, value];
    });
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    if (!/^https?:\/\/[^/\s]+$/.test(server)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`provenance: GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is not the URL of a server`);
    }
    return { server, ...Object.fromEntries(values) };
}
/**
 * The claims of an OIDC token. Its signature is not verified, because it comes directly from the runner's token service.
 * Throws a UserError, which does not quote the token, if it is not a JSON Web Token.
 */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        if ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(claims))
            return claims;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("provenance: the response of the runner's token service is not a JSON Web Token");
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readWorkload: () => (/* binding */ readWorkload)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55342);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72584);
/* harmony import */ var _signing_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94627);
// Gets the identity token of this job and reads the identity that a certificate will have. The token is never shown.




/** The audience that Sigstore's certificate authorities expect. */
const AUDIENCE = 'sigstore';
/**
 * Requests the token, with retries. `server` is GitHub's: `https://github.com`. Throws a SigningError that contains
 * nothing of the token.
 */
async function readWorkload(identityToken, { server, mask, policy }) {
    let token;
    try {
        token = await (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .retried */ .sT)(() => identityToken(AUDIENCE), policy, (error) => !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh)
            throw error;
        throw failure((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error), 'run the job again, and check that it has the permission id-token: write');
    }
    if (token !== '')
        mask(token);
    let claims;
    try {
        claims = (0,_evidence_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .ds)(token);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo);
        throw failure('the response of the token service is not a JSON Web Token', 'check the source of the identity token');
    }
    const san = sanOf(claims, server);
    const issuer = claims.iss;
    if (san === undefined || typeof issuer !== 'string') {
        throw failure('the token has no subject or no issuer', 'check the source of the identity token');
    }
    return { token, claims, san, issuer };
}
/** The name that Fulcio certifies: a GitHub workflow's file and ref, else a verified e-mail address, else the subject. */
function sanOf(claims, server) {
    const { job_workflow_ref: workflow, email, email_verified: verified, sub } = claims;
    if (typeof workflow === 'string')
        return `${server}/${workflow}`;
    if (typeof email === 'string')
        return verified === true || verified === 'true' ? email : undefined;
    return typeof sub === 'string' && sub !== '' ? sub : undefined;
}
function failure(detail, remedy) {
    return new _signing_error_js__WEBPACK_IMPORTED_MODULE_3__/* .SigningError */ .u({ attempted: 'get an identity token for signing', detail, remedy });
}


/***/ })

};
