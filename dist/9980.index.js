export const id = 9980;
export const ids = [9980];
export const modules = {

/***/ 99980:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configuredTexts: () => (/* binding */ configuredTexts)
});

// UNUSED EXPORTS: CONFIG_FILE, configError

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(75398);
// EXTERNAL MODULE: ./src/github/contents.ts
var contents = __webpack_require__(33113);
// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/policy/schema/problem.ts
var schema_problem = __webpack_require__(52695);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/inputs/read.ts
var inputs_read = __webpack_require__(31108);
// EXTERNAL MODULE: ./src/commands/inputs/registry.ts
var registry = __webpack_require__(71711);
// EXTERNAL MODULE: ./src/commands/policy-reader.ts
var policy_reader = __webpack_require__(91592);
// EXTERNAL MODULE: ./src/commands/config/config-source.ts
var config_source = __webpack_require__(34869);
// EXTERNAL MODULE: ./src/commands/config/load-config.ts + 1 modules
var load_config = __webpack_require__(14672);
// EXTERNAL MODULE: ./src/commands/config/settings.ts
var settings = __webpack_require__(73284);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/commands/config/trusted-commit.ts
// Decides which commit has the configuration that counts in a workflow run.




/** Events whose checkout is a commit of the repository itself, which only people with write access can make. */
const OWN_COMMIT = new Set([
    ...['create', 'deployment', 'merge_group', 'push', 'registry_package', 'release', 'repository_dispatch'],
    ...['schedule', 'workflow_call', 'workflow_dispatch'],
]);
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * A checkout counts outside a workflow, for events that only people with write access cause, and for pull requests from the
 * repository itself. For every other event the checkout may have been written by anybody: then the file of the base commit
 * counts. Throws a UserError if the base commit is not known.
 */
async function trustedCommit(env) {
    const { GITHUB_ACTIONS, GITHUB_EVENT_NAME: event = '', GITHUB_SHA = '' } = env;
    if (GITHUB_ACTIONS !== 'true' || OWN_COMMIT.has(event))
        return { where: 'checkout' };
    // For these, GITHUB_SHA is the merge of the pull request with its base.
    if (!['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(event)) {
        return baseOf(GITHUB_SHA, `the event ${event} can run with a checkout of a fork`);
    }
    const payload = await readPayload(env.GITHUB_EVENT_PATH ?? '');
    const request = (0,fields/* isRecord */.u4)(payload) && (0,fields/* isRecord */.u4)(payload.pull_request) ? payload.pull_request : {};
    const base = (0,fields/* isRecord */.u4)(request.base) ? request.base : {};
    const [from, to] = [repositoryId(request.head), repositoryId(request.base)];
    if (from !== undefined && from === to)
        return { where: 'checkout' };
    return baseOf(typeof base.sha === 'string' ? base.sha : '', 'the pull request is from a fork');
}
function baseOf(commit, why) {
    if (COMMIT.test(commit))
        return { where: 'commit', commit, why };
    throw new src_errors/* UserError */.yo(`could not find the base commit of this run, whose configuration counts because ${why}; set config to none or to oci://…`);
}
/** Undefined for a fork that has been deleted. */
function repositoryId(side) {
    const id = (0,fields/* isRecord */.u4)(side) && (0,fields/* isRecord */.u4)(side.repo) ? side.repo.id : undefined;
    return typeof id === 'number' ? id : undefined;
}
async function readPayload(path) {
    try {
        return (0,parse/* parseJson */.q)(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new src_errors/* UserError */.yo(`could not read the event of this run (GITHUB_EVENT_PATH): ${(0,src_errors/* fileErrorText */.UX)(error)}`);
    }
}

;// CONCATENATED MODULE: ./src/commands/config/configured.ts
// Finds the configuration of one call, and gives the texts that it sets for the inputs of the command.















/** The file that is used without the input `config`. */
const CONFIG_FILE = '.oci-evidence.yml';
const MAX_BYTES = 256 * 1024;
const NONE = new Map();
/**
 * The texts that a configuration sets. `read` gives those of the call itself, which take precedence. Rejects with UsageErrors
 * that have line and column for a broken file, and for a file that the call names and that does not exist.
 */
async function configuredTexts(command, commands, read, world) {
    if (command.inputs.config === undefined)
        return NONE;
    const name = read('config') || undefined;
    if (name === 'none')
        return NONE;
    const isRemote = name !== undefined && /^(?:oci|github):/.test(name);
    const isAbsent = name === undefined && !(await exists((0,external_node_path_.resolve)(world.cwd, CONFIG_FILE)));
    const trusted = isRemote ? undefined : await trustedFor(isAbsent, world.env);
    // Most calls have no configuration, and need neither a registry nor the API.
    if (isAbsent && trusted?.where !== 'commit')
        return NONE;
    return (0,context/* withContext */.e)(world, (0,inputs_read/* readInputs */.Ko)(registry/* REGISTRY */.M, read), [], async (context) => {
        const found = await find(name, trusted?.where === 'commit' ? trusted : undefined, context);
        if (found === undefined)
            return NONE;
        const { files, names, problems } = await (0,load_config/* loadConfig */.Z)(found.source, found.bytes, (0,settings/* sectionsOf */.K)(commands), context);
        for (const problem of problems.list)
            if (problem.severity === 'warning')
                world.warn((0,schema_problem/* problemLine */.YK)(problem));
        if (problems.hasErrors)
            throw configError(problems.list);
        world.note(`configuration: ${names.join(', extends ')}`);
        return (0,load_config/* settingsFor */.z)(command.name, settings/* SHARED */.S, files);
    });
}
/** Without a file in the checkout, variables that name no base commit are no mistake: GitHub always sets them. */
async function trustedFor(isAbsent, env) {
    try {
        return await trustedCommit(env);
    }
    catch (error) {
        if (!(error instanceof src_errors/* UserError */.yo) || !isAbsent)
            throw error;
        return undefined;
    }
}
/** The mistakes of a configuration, each with its place. */
function configError(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    return new src_errors/* UsageErrors */.TS(errors.map((problem) => new src_errors/* UserError */.yo((0,schema_problem/* problemLine */.YK)(problem), { place: problem.at })));
}
async function find(name, base, context) {
    const path = name ?? CONFIG_FILE;
    if (/^(?:oci|github):/.test(path)) {
        const source = await (0,config_source/* resolveConfig */.p)(path, { type: 'file', path: '' }, context);
        return { source, bytes: await (0,policy_reader.readSource)(source, context, 'a configuration') };
    }
    const inside = (0,external_node_path_.relative)(context.cwd, (0,external_node_path_.resolve)(context.cwd, path));
    const isInside = !(0,external_node_path_.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`);
    if (base === undefined || !isInside) {
        return { source: { type: 'file', path }, bytes: await readConfigured(path, isInside, context) };
    }
    // Without access to the base commit no configuration works in this workflow, so none is lost without a file in the checkout.
    const mayLack = name === undefined && !(await exists((0,external_node_path_.resolve)(context.cwd, CONFIG_FILE)));
    if (mayLack && !context.env.GITHUB_TOKEN)
        return undefined;
    try {
        return await findAtCommit(inside.split(external_node_path_.sep).join('/'), name !== undefined, base, context);
    }
    catch (error) {
        if (!mayLack || !(error instanceof client.GitHubError) || ![401, 403, 404].includes(error.status ?? 0))
            throw error;
        return undefined;
    }
}
/** The file as the base commit has it: the checkout may have been written by anybody. */
async function findAtCommit(path, isNamed, { commit, why }, { env, note }) {
    const repository = (0,client.githubRepository)(env, `the configuration of the base commit (${why})`);
    const bytes = await (0,contents/* findRepositoryFile */.w)(repository, path, commit, service_calls/* SERVICE_POLICY */.pZ);
    if (bytes === undefined && isNamed)
        throw new src_errors/* UserError */.yo(`config: ${JSON.stringify(path)} does not exist at the base commit ${commit}`);
    if (bytes === undefined)
        return undefined;
    note(`the configuration is that of the base commit ${commit}, because ${why}`);
    return { source: { type: 'github', owner: repository.owner, repository: repository.repo, path, commit }, bytes };
}
/** A link in the working directory must not lead out of it. */
async function readConfigured(path, isInside, { cwd }) {
    const fail = (why) => new src_errors/* UserError */.yo(`could not read the configuration ${JSON.stringify(path)}: ${why}`);
    try {
        const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, path));
        const below = (0,external_node_path_.relative)(await (0,promises_.realpath)(cwd), real);
        if (isInside && ((0,external_node_path_.isAbsolute)(below) || below.startsWith('..')))
            throw fail('it leads out of the working directory');
        const status = await (0,promises_.stat)(real);
        if (!status.isFile())
            throw fail('it is not a regular file');
        if (status.size > MAX_BYTES)
            throw fail(`it has ${status.size} bytes; the limit is ${MAX_BYTES}`);
        return await (0,promises_.readFile)(real);
    }
    catch (error) {
        if (error instanceof src_errors/* UserError */.yo)
            throw error;
        throw fail(`${(0,src_errors/* fileErrorText */.UX)(error)}; check the path`);
    }
}
async function exists(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch (error) {
        if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,src_errors/* fileErrorCode */.c2)(error)))
            throw error;
        return false;
    }
}


/***/ })

};
