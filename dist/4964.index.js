export const id = 4964;
export const ids = [4964];
export const modules = {

/***/ 84964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateApprovals: () => (/* binding */ generateApprovals)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var statement = __webpack_require__(63240);
;// CONCATENATED MODULE: ./src/evidence/approval.ts




/** The decisions as a statement about `subject`, named `name` there. The same decisions yield the same bytes. */
function approvalEvidence(approvals, change, subject, name) {
    const [predicateType] = kinds/* KINDS */.GW.approval.predicateTypes;
    const times = approvals.flatMap(({ time }) => (time === undefined ? [] : [time]));
    const created = times.toSorted().at(-1);
    const predicate = {
        $schema: (0,kinds/* schemaId */.Vl)('approval'),
        ...(created !== undefined && { created }),
        change,
        approvals: approvals.toSorted((a, b) => compare(keyOf(a), keyOf(b))),
    };
    return {
        kind: 'approval',
        subject,
        document: (0,evidence_document/* documentOf */.lM)((0,statement/* encodeStatement */._i)((0,statement/* statementAbout */.pT)((0,statement/* subjectOf */.et)(name, subject), predicateType, predicate)), media_types/* MEDIA_TYPE */.Ap.inToto),
        title: 'approval.intoto.json',
        predicateType,
        ...(created !== undefined && { created }),
        producer: 'GitHub reviews',
        detail: detailOf(approvals),
        annotations: {},
    };
}
function detailOf(approvals) {
    const people = new Set(approvals.filter(({ decision }) => decision === 'approved').map(({ approver }) => approver.name));
    const rejected = approvals.filter(({ decision }) => decision === 'rejected').length;
    return [`approved by ${people.size}`, ...(rejected > 0 ? [`rejected ${rejected} times`] : [])].join(', ');
}
/** The order must not depend on the order of the API responses. */
function keyOf({ time, role, environment, pullRequest, approver }) {
    return [time ?? '', role, environment ?? '', pullRequest ?? '', approver.name].join('\n');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/evidence/provenance.ts
var provenance = __webpack_require__(55342);
// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(75398);
;// CONCATENATED MODULE: ./src/github/approvals.ts
// Reads the approvals that GitHub records: deployment reviews of a run, and reviews of the pull requests of a commit.


/** Most commits are in one pull request, cherry-picked ones in a few. */
const MAX_PULL_REQUESTS = 20;
const MAX_COMMENT_LENGTH = 2000;
const ACTIONS = 'actions: read';
const PULL_REQUESTS = 'pull-requests: read';
/**
 * Reads deployments, pull requests and the run in parallel, then the reviews of each pull request. Of several reviews by
 * one person the last decision counts, which is GitHub's own rule. Throws a GitHubError: a failure is never "nobody
 * approved".
 */
async function findApprovals(query, policy = service_calls/* SERVICE_POLICY */.pZ) {
    const github = await client.GitHubClient.open(query, policy);
    const [deployments, pullRequests, run] = await Promise.all([
        github.page({ attempted: 'read the deployment reviews of this run', permission: ACTIONS }, (octokit, at) => octokit.rest.actions.getReviewsForRun({ ...at, run_id: query.runId })),
        pullRequestsOf(github, query.commit),
        github.request({ attempted: 'read this run', permission: ACTIONS }, (octokit, at) => octokit.rest.actions.getWorkflowRun({ ...at, run_id: query.runId })),
    ]);
    const reviews = await Promise.all(pullRequests.map(async (pullRequest) => {
        const { number } = pullRequest;
        const request = { attempted: `list the reviews of pull request #${number}`, permission: PULL_REQUESTS };
        const all = await github.list(request, (octokit, at) => octokit.rest.pulls.listReviews({ ...at, pull_number: number }));
        return { pullRequest, reviews: all };
    }));
    const authors = new Set(pullRequests.map(({ user }) => user?.login));
    const actors = new Set([run.data.actor?.login, run.data.triggering_actor?.login]);
    return {
        approvals: [
            ...deployments.flatMap((deployment) => deploymentApprovals(deployment, authors, actors)),
            ...reviews.flatMap(({ pullRequest, reviews: all }) => reviewApprovals(pullRequest, all, actors)),
        ],
        change: { repository: `${query.serverUrl}/${query.owner}/${query.repo}`, commit: query.commit },
    };
}
/** One review covers every environment that waited for it; each environment is a decision of its own. */
function deploymentApprovals({ state, user, comment, environments }, authors, actors) {
    if (state !== 'approved' && state !== 'rejected')
        return [];
    return environments.map(({ name, html_url: url }) => ({
        approver: approverOf(user),
        role: 'environment-reviewer',
        decision: state,
        ...(url !== undefined && { url }),
        ...commentOf(comment),
        ...(name !== undefined && { environment: name }),
        isAuthor: authors.has(user.login),
        isActor: actors.has(user.login),
    }));
}
function reviewApprovals(pullRequest, reviews, actors) {
    const last = new Map();
    for (const review of reviews) {
        // A comment decides nothing; a dismissal withdraws the decision.
        if (review.user && review.state !== 'COMMENTED' && review.state !== 'PENDING')
            last.set(review.user.login, review);
    }
    return [...last.values()].flatMap((review) => {
        if (!review.user || (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED'))
            return [];
        return {
            approver: approverOf(review.user),
            role: 'code-reviewer',
            decision: review.state === 'APPROVED' ? 'approved' : 'rejected',
            ...(review.submitted_at !== undefined && { time: review.submitted_at }),
            url: review.html_url,
            ...commentOf(review.body),
            pullRequest: pullRequest.number,
            isAuthor: review.user.login === pullRequest.user?.login,
            isActor: actors.has(review.user.login),
        };
    });
}
async function pullRequestsOf(github, commit) {
    const request = { attempted: `list the pull requests of commit ${commit}`, permission: PULL_REQUESTS };
    const all = await github.list(request, (octokit, at) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...at, commit_sha: commit }));
    // The commit did not come from a pull request that was closed without a merge.
    const relevant = all.filter(({ state, merged_at: merged }) => state === 'open' || merged);
    if (relevant.length > MAX_PULL_REQUESTS) {
        throw new client.GitHubError(`commit ${commit} is in ${relevant.length} pull requests, more than the limit of ${MAX_PULL_REQUESTS}; pass an approval file instead`);
    }
    return relevant;
}
function approverOf(user) {
    return { name: user.login, id: String(user.id), url: user.html_url };
}
function commentOf(text) {
    return text ? { comment: text.slice(0, MAX_COMMENT_LENGTH) } : {};
}

// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/commands/attach/sources/approvals.ts
// Generates approvals: who approved the run and the commit that the subject was built from.







/**
 * If approvals are `required`, a run without one, without a token or without the permission is a UserError; otherwise a
 * note says what was missing.
 */
async function generateApprovals(subject, context, required) {
    try {
        const { approvals, change } = await findApprovals(queryOf(context.env));
        if (approvals.length === 0)
            throw new errors/* UserError */.yo('nobody has approved or rejected this run or its commit');
        return {
            evidence: [approvalEvidence(approvals, change, subject.descriptor, (0,reference/* subjectName */.wn)(subject.reference))],
            notes: [],
        };
    }
    catch (error) {
        if (required || !(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return { evidence: [], notes: [`skipped approvals: ${error.message}`] };
    }
}
function queryOf(env) {
    if (!(0,provenance/* isWorkflowRun */.XX)(env)) {
        throw new errors/* UserError */.yo('approvals can be read in a workflow run only; pass the path of an approval file instead');
    }
    const value = (name, format) => {
        const text = env[name] ?? '';
        if (!format.test(text))
            throw new errors/* UserError */.yo(`the input approvals needs ${name}, which is not set or malformed`);
        return text;
    };
    return {
        ...(0,client.githubRepository)(env, 'the input approvals'),
        serverUrl: (0,service_url/* checkServiceUrl */.J)('GITHUB_SERVER_URL', env.GITHUB_SERVER_URL || 'https://github.com'),
        runId: Number(value('GITHUB_RUN_ID', /^\d{1,15}$/)),
        commit: value('GITHUB_SHA', /^[0-9a-f]{40,64}$/),
    };
}


/***/ })

};
