export const id = 6518;
export const ids = [6518];
export const modules = {

/***/ 96518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateApprovals: () => (/* binding */ generateApprovals)
});

// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/formats/json.ts
var json = __webpack_require__(21022);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var statement = __webpack_require__(63240);
;// CONCATENATED MODULE: ./src/evidence/approvals/approval.ts





/** The decisions as a statement about `subject`, which statements call `name`. The same decisions give the same bytes. */
function approvalEvidence(approvals, change, subject, name) {
    const [predicateType] = kinds/* KINDS */.GW.approval.predicateTypes;
    const times = approvals.flatMap(({ time }) => (time === undefined ? [] : [time]));
    const created = times.toSorted().at(-1);
    const predicate = {
        $schema: (0,json/* schemaId */.V)('approval'),
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
        annotations: {},
    };
}
/** The order must not depend on which request was answered first. */
function keyOf({ time, role, environment, pullRequest, approver }) {
    return [time ?? '', role, environment ?? '', pullRequest ?? '', approver.name].join('\n');
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
;// CONCATENATED MODULE: ./src/evidence/approvals/github.ts
// Approvals that GitHub knows of: who let this run deploy, and who reviewed the pull requests that hold the commit.

/** A commit is in one pull request, a cherry-picked one in a few; nobody reads the reviews of more. */
const MAX_PULL_REQUESTS = 20;
const MAX_COMMENT_LENGTH = 2000;
/**
 * Asks for deployments, pull requests and the run side by side, then for the reviews of each pull request. Of several
 * reviews by one person the last that decides counts: GitHub's own rule. Throws a UserError that names the permission
 * that the token lacks, and for every other answer that is none: an error is never "nobody approved".
 */
async function findApprovals(query) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const github = getOctokit(query.token, { baseUrl: query.apiUrl, log: silent });
    const at = { owner: query.owner, repo: query.repository };
    const [deployments, pullRequests, run] = await Promise.all([
        ask('the approvals of this run', 'actions: read', query, () => github.rest.actions.getReviewsForRun({ ...at, run_id: query.runId })),
        ask('the pull requests of the commit', 'pull-requests: read', query, () => pullRequestsOf(github, at, query.commit)),
        ask('the run', 'actions: read', query, () => github.rest.actions.getWorkflowRun({ ...at, run_id: query.runId })),
    ]);
    const reviews = await Promise.all(pullRequests.map(async (pullRequest) => ({
        pullRequest,
        reviews: await ask(`the reviews of #${pullRequest.number}`, 'pull-requests: read', query, () => github.paginate(github.rest.pulls.listReviews, { ...at, pull_number: pullRequest.number, per_page: 100 })),
    })));
    const authors = new Set(pullRequests.map(({ user }) => user?.login));
    const actors = new Set([run.data.actor?.login, run.data.triggering_actor?.login]);
    return {
        approvals: [
            ...deployments.data.flatMap((deployment) => deploymentApprovals(deployment, authors, actors)),
            ...reviews.flatMap(({ pullRequest, reviews: all }) => reviewApprovals(pullRequest, all, actors)),
        ],
        change: { repository: `${query.serverUrl}/${query.owner}/${query.repository}`, commit: query.commit },
    };
}
/** One approval covers every environment that waited; each is a decision of its own. */
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
        // A comment decides nothing; a dismissal takes the decision back.
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
async function pullRequestsOf(github, at, commit) {
    const all = await github.paginate(github.rest.repos.listPullRequestsAssociatedWithCommit, {
        ...at,
        commit_sha: commit,
        per_page: 100,
    });
    // One that was closed without a merge has not let the commit in.
    const counting = all.filter(({ state, merged_at: merged }) => state === 'open' || merged);
    if (counting.length > MAX_PULL_REQUESTS) {
        throw new errors/* UserError */.y(`approvals: commit ${commit} is in ${counting.length} pull requests, more than the ${MAX_PULL_REQUESTS} that are read; pass an approval file`);
    }
    return counting;
}
function approverOf(user) {
    return { name: user.login, id: String(user.id), url: user.html_url };
}
function commentOf(text) {
    return text ? { comment: text.slice(0, MAX_COMMENT_LENGTH) } : {};
}
/** Runs one question; the answer to a failure is what the reader of a workflow's log can do about it. */
async function ask(what, permission, query, question) {
    try {
        return await question();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.y)
            throw error;
        const { status, message } = error;
        const where = `${query.apiUrl} about ${query.owner}/${query.repository}`;
        const detail = String(message).replaceAll(query.token, '***').replaceAll(/\s+/g, ' ').slice(0, 200);
        const remedy = status === 403 || status === 404
            ? `give the job the permission ${permission}, or pass a token that has it as github-token`
            : status === 401
                ? 'github-token is not valid there'
                : 'run the job again once the API answers';
        throw new errors/* UserError */.y(`approvals: ${what} could not be read from ${where} (${status ?? 'no answer'}: ${detail}); ${remedy}`);
    }
}
/** Octokit writes to the console otherwise, where a workflow's log reads commands. */
const silent = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };

// EXTERNAL MODULE: ./src/evidence/provenance.ts
var provenance = __webpack_require__(55342);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/commands/generate-approvals.ts
// The approvals source of a command: who agreed to the run and the commit that the subject was built from.





/**
 * Where approvals are `required`, a run without one, without a token or without the permission is a UserError; otherwise
 * it is a note that says what was missing.
 */
async function generateApprovals(subject, context, required) {
    try {
        const { approvals, change } = await findApprovals(queryOf(context.env));
        if (approvals.length === 0)
            throw new errors/* UserError */.y('approvals: nobody has decided on this run or its commit');
        return {
            evidence: [approvalEvidence(approvals, change, subject.descriptor, (0,reference/* subjectName */.wn)(subject.reference))],
            notes: [],
        };
    }
    catch (error) {
        if (required || !(error instanceof errors/* UserError */.y))
            throw error;
        return { evidence: [], notes: [`no ${error.message}`] };
    }
}
function queryOf(env) {
    if (!(0,provenance/* isWorkflowRun */.XX)(env)) {
        throw new errors/* UserError */.y('approvals: this is not a workflow run; pass the path of an approval file instead');
    }
    const value = (name) => {
        const text = env[name];
        if (text === undefined || text === '')
            throw new errors/* UserError */.y(`approvals: ${name} is not set`);
        return text;
    };
    if (!env.GITHUB_TOKEN)
        throw new errors/* UserError */.y('approvals: github-token is needed to ask GitHub for them');
    const [owner = '', repository = ''] = value('GITHUB_REPOSITORY').split('/');
    return {
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        token: env.GITHUB_TOKEN,
        owner,
        repository,
        runId: Number(value('GITHUB_RUN_ID')),
        commit: value('GITHUB_SHA'),
    };
}


/***/ })

};
