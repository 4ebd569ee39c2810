export const id = 9675;
export const ids = [9675,4426,1592];
export const modules = {

/***/ 83626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Finds the directory in which this program keeps what it can fetch or compute again.


/** `$XDG_CACHE_HOME/oci-evidence`, or `.cache/oci-evidence` in the home directory: an absolute path in any environment. */
function cacheDirectory({ XDG_CACHE_HOME, HOME }, userHome = systemHome) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(userHome) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Undefined for a user without an account, as in a container that runs with the user id of a CI agent. */
function home(userHome) {
    try {
        const directory = userHome();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
    }
    catch (error) {
        if (error.code === 'ERR_SYSTEM_ERROR')
            return undefined;
        throw error;
    }
}
/** Node takes an empty HOME for the home directory. */
function systemHome() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
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

/***/ 71304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H$: () => (/* binding */ removalReport),
/* harmony export */   JC: () => (/* binding */ removalReceipt),
/* harmony export */   eK: () => (/* binding */ removalFailures)
/* harmony export */ });
/* unused harmony export RemovalError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86092);
/* harmony import */ var _report_removal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55854);
// Turns the plan of a removal and its outcomes into a receipt.



const REASONS = {
    orphan: 'its image is gone',
    duplicate: 'the same content is attached again',
    superseded: 'the same signer has signed a newer one',
    'newer-kept': 'newer ones are kept',
    'too-old': 'older than the limit',
    attached: 'attached to what is deleted',
    'not-kept': 'no pattern keeps the image',
    untagged: 'untagged, and no kept image needs it',
    requested: 'part of the deleted image',
};
const PROTECTIONS = {
    reachable: 'part of a kept image, or its evidence',
    'signed-by-others': 'signed by others, or not verified',
    'required-by-policy': 'the last of a kind that the policy requires',
    'unknown-type': 'its type is unknown',
    'unknown-age': 'its age is unknown',
    future: 'its time is in the future',
    'too-young': 'younger than the grace period',
    'has-evidence': 'evidence that stays is attached to it',
};
const ROLES = {
    image: 'image',
    referrer: 'referrer',
    'cosign-tag': 'cosign tag',
    'fallback-tag': 'fallback tag',
};
/** Without outcomes, the receipt lists the plan. */
function removalReceipt(reference, plan, outcomes, notes = []) {
    const entries = outcomes === undefined
        ? (0,_graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)(plan).map((step) => ({ ...entryOf(step), outcome: 'planned' }))
        : outcomes.map((one) => {
            const error = one.outcome === 'failed' ? one.error.message : one.outcome === 'skipped' ? one.why : undefined;
            return { ...entryOf(one.step), outcome: one.outcome, ...(error !== undefined && { error }) };
        });
    return {
        reference,
        applied: outcomes !== undefined,
        entries,
        protections: [...plan.protections].map(([reason, count]) => [PROTECTIONS[reason], count]),
        keptImages: plan.keptImages.length,
        notes: [...plan.notes, ...notes],
    };
}
function entryOf({ object, role, tags, subject, platform, reason, kind }) {
    return {
        operation: 'delete',
        object,
        role: ROLES[role],
        tags,
        subject,
        platform,
        reason: REASONS[reason],
        ...(kind !== undefined && { kind }),
    };
}
/** The report of prune and delete in the requested format. */
function removalReport(receipt, format, summary) {
    const document = format === 'json' ? _report_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRemovalJson */ .NW : _report_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRemovalMarkdown */ .sU;
    return {
        ...(format === 'text' ? { text: (style) => (0,_report_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRemoval */ .dp)(receipt, style) } : { document: () => document(receipt) }),
        ...(summary && { summary: () => (0,_report_removal_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRemovalMarkdown */ .sU)(receipt) }),
    };
}
/** The removal is incomplete, or images that should be kept are no longer complete. */
class RemovalError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'RemovalError';
    code = 'removal-incomplete';
}
/** The errors that fail the command: failed deletions, and skipped ones, which need another run. */
function removalFailures(reference, outcomes, lost) {
    const [first] = outcomes.flatMap((one) => (one.outcome === 'failed' ? [one.error] : []));
    const skipped = outcomes.filter(({ outcome }) => outcome === 'skipped').length;
    const failed = outcomes.filter(({ outcome }) => outcome === 'failed').length;
    const failures = first === undefined ? [] : [first];
    if (failed > 1 || skipped > 0) {
        const parts = [...(failed > 0 ? [`${failed} failed`] : []), ...(skipped > 0 ? [`${skipped} were skipped`] : [])];
        failures.push(new RemovalError(`could not delete all that the plan lists at ${reference}: ${parts.join(', ')}; see the receipt, and run again`));
    }
    if (lost.length > 0) {
        const more = lost.length > 10 ? `, and ${lost.length - 10} more` : '';
        failures.push(new RemovalError(`images at ${reference} are incomplete after the removal: ${lost.slice(0, 10).join(', ')}${more}; push them again`));
    }
    return failures;
}


/***/ }),

/***/ 44451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/graph/apply-removal.ts
var apply_removal = __webpack_require__(73501);
// EXTERNAL MODULE: ./src/graph/inventory.ts
var graph_inventory = __webpack_require__(91192);
;// CONCATENATED MODULE: ./src/graph/retention-images.ts
/** An image from the future stays, and takes no place among the newest. */
const CLOCK_SKEW_MS = 5 * 60_000;
/** An image stays if any of its tags is kept by any rule. With both limits, a rule keeps what either of them keeps. */
function decideImages(images, rules) {
    const kept = new Map();
    const { now, grace } = rules;
    for (const rule of rules.tags) {
        const matching = images.filter(({ tags }) => tags.some((tag) => rule.matches(tag)));
        for (const image of withinLimits(matching, rule, now))
            kept.set(image.digest, 'matches');
    }
    const limited = rules.tags.filter(({ newest, youngerThan }) => newest !== undefined || youngerThan !== undefined);
    for (const { digest, tags, created } of images) {
        if (kept.has(digest))
            continue;
        if (created !== null && created > now - grace)
            kept.set(digest, 'too-young');
        // Its place among the newest is unknown.
        else if (created === null && limited.some(({ matches }) => tags.some((tag) => matches(tag)))) {
            kept.set(digest, 'unknown-age');
        }
    }
    return { kept, removed: new Set(images.map(({ digest }) => digest).filter((digest) => !kept.has(digest))) };
}
function withinLimits(images, { newest, youngerThan }, now) {
    if (newest === undefined && youngerThan === undefined)
        return images;
    const dated = images
        .filter(({ created }) => created !== null && created <= now + CLOCK_SKEW_MS)
        .toSorted((a, b) => Number(b.created) - Number(a.created) || (a.digest < b.digest ? -1 : 1));
    const young = youngerThan === undefined ? [] : dated.filter(({ created }) => Number(created) > now - youngerThan);
    return [...dated.slice(0, newest ?? 0), ...young];
}

// EXTERNAL MODULE: ./src/graph/retention-plan.ts
var retention_plan = __webpack_require__(86092);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/policy/schema/load.ts + 4 modules
var load = __webpack_require__(11883);
// EXTERNAL MODULE: ./src/report/removal.ts
var removal = __webpack_require__(55854);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/policy-reader.ts
var policy_reader = __webpack_require__(91592);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/signers.ts
var commands_signers = __webpack_require__(23241);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/commands/prune/evidence.ts + 1 modules
var evidence = __webpack_require__(74894);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/graph/evidence-items.ts
var evidence_items = __webpack_require__(55542);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
;// CONCATENATED MODULE: ./src/commands/prune/image-age.ts
// Determines when images were pushed or built.









/** Larger configs are not read. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/** The tagged images with the push time that the registry reports or, without one, the build time that they claim. */
async function repositoryImages(inventory, store) {
    const limit = (0,p_limit/* default */.A)(32);
    return Promise.all((0,graph_inventory/* taggedImages */.be)(inventory).map((node) => limit(async () => ({
        digest: node.descriptor.digest,
        tags: node.tags.filter((tag) => (0,graph_inventory/* taggedSubject */.Fj)(tag) === undefined),
        created: node.pushed ?? (await claimedTime(node.descriptor.digest, store)),
    }))));
}
async function claimedTime(digest, store) {
    try {
        const content = (0,descriptor/* parseManifest */.Ng)(await store.manifest(digest), store.location);
        const claimed = (0,evidence_items/* timeOf */.nR)(content.annotations[media_types/* ANNOTATION */.YX.created]);
        if (claimed !== null)
            return claimed;
        const [entry] = content.manifests;
        const image = entry === undefined ? content : (0,descriptor/* parseManifest */.Ng)(await store.manifest(entry.digest), store.location);
        return await configTime(image, store);
    }
    catch (error) {
        // The age of an incomplete image is unknown, so the image is kept.
        if (error instanceof oci_errors/* StoreError */.A && (error.code === 'not-found' || error.code === 'invalid-response'))
            return null;
        throw error;
    }
}
async function configTime({ config }, store) {
    if (config === undefined || config.size > MAX_CONFIG_BYTES)
        return null;
    const json = (0,parse/* parseJsonBytes */.d)(await (0,verify_referrer/* readBlob */.gm)(store, config));
    return (0,fields/* isRecord */.u4)(json) && typeof json.created === 'string' ? (0,evidence_items/* timeOf */.nR)(json.created) : null;
}

// EXTERNAL MODULE: ./src/commands/prune/removal-receipt.ts
var removal_receipt = __webpack_require__(71304);
// EXTERNAL MODULE: ./src/commands/prune/remover.ts
var prune_remover = __webpack_require__(80743);
;// CONCATENATED MODULE: ./src/commands/prune/run.ts
// prune: deletes stale evidence of an image, or old images and orphans of a repository. Shows the plan by default.

















/**
 * Candidates whose own referrers are listed for a plan that is only shown: one request each. Before a deletion, those of all
 * candidates are listed.
 */
const MAX_EXPANDED = 1_000;
/** Throws a StoreError if anything cannot be read, because a plan from a partial view could delete too much. */
async function run(inputs, world) {
    const { image, digest } = inputs;
    const isImage = image.tag !== undefined || image.digest !== undefined || digest !== undefined;
    if (isImage && inputs['keep-tags'].length > 0) {
        throw new errors/* UserError */.yo(`keep-tags chooses images of a whole repository; remove the tag or digest from image ${(0,oci_reference/* formatReference */.FH)(image)}`);
    }
    const reference = isImage ? (0,subject/* readableReference */.ep)(image, digest) : image;
    const options = { concurrency: read_image/* READ_CONCURRENCY */.HJ };
    const planned = await (0,context/* withContext */.e)(world, inputs, [reference], async (context) => {
        const plan = await planPrune(reference, isImage, inputs, context);
        if (!inputs.apply || (0,retention_plan/* stepsOf */.B_)(plan.plan).length === 0)
            return { ...plan, outcomes: undefined };
        const store = context.stores.open(reference, 'delete');
        const outcomes = await (0,apply_removal/* applyRemoval */.bn)(plan.plan, plan.inventory, store, plan.remover, {
            onOutcome: progress(context, (0,retention_plan/* stepsOf */.B_)(plan.plan).length),
        });
        return { ...plan, outcomes };
    }, options);
    const { plan, inventory, outcomes, notes } = planned;
    // A separate context has cached nothing from before the removal.
    const lost = outcomes === undefined
        ? []
        : await (0,context/* withContext */.e)(world, inputs, [reference], ({ stores }) => (0,apply_removal/* lostAfter */.JX)(plan, inventory, stores.open(reference)), options);
    const receipt = (0,removal_receipt/* removalReceipt */.JC)((0,oci_reference/* formatReference */.FH)(reference), plan, inputs.apply ? (outcomes ?? []) : undefined, notes);
    const deleted = receipt.entries.filter(({ outcome }) => outcome === 'deleted' || outcome === 'absent').length;
    return {
        outputs: {
            receipt: [{ name: 'receipt.json', content: (0,removal/* renderRemovalJson */.NW)(receipt) }],
            planned: String((0,retention_plan/* stepsOf */.B_)(plan).length),
            deleted: String(deleted),
            protected: String(plan.kept.size),
        },
        report: (0,removal_receipt/* removalReport */.H$)(receipt, inputs.format, inputs.summary),
        failures: (0,removal_receipt/* removalFailures */.eK)((0,oci_reference/* formatReference */.FH)(reference), outcomes ?? [], lost),
    };
}
async function planPrune(reference, isImage, inputs, context) {
    const store = context.stores.open(reference);
    const { reader, versions, remover } = await (0,prune_remover/* openRemover */.V)(reference, store, context, {
        deleteWith: inputs['delete-with'],
        isImage,
    });
    const notes = [];
    const roots = [];
    if (isImage)
        roots.push(await reader.readImage(reference.digest ?? reference.tag ?? ''));
    else
        await reader.readRepository(versions);
    const inventory = reader.inventory();
    const now = Date.now();
    const images = inputs['keep-tags'].length > 0 ? await decided(inventory, inputs, store, now) : undefined;
    const rules = await rulesOf(inputs, now, context);
    if (inputs.remove.has('superseded') && inputs['signed-by'].length === 0 && inputs.remove.size < 3) {
        notes.push('superseded evidence is not removed: set signed-by, because only verified signatures show who replaced it');
    }
    const { unexpanded, uncompared, ...evidence } = await decideAll(reader, rules, inputs, store, context, images);
    if (unexpanded > 0) {
        notes.push(`what is attached to the ${unexpanded} pieces of evidence that go is not in this plan; apply deletes it with them, and keeps those to which protected evidence is attached`);
    }
    if (uncompared > 0) {
        notes.push(`${uncompared} pieces of evidence were not compared with others of the same type and title; apply compares them, and deletes duplicates`);
    }
    const kept = isImage ? roots : (0,graph_inventory/* taggedImages */.be)(inventory).map(({ descriptor }) => descriptor.digest);
    const plan = (0,retention_plan/* removalPlan */.GO)({
        inventory,
        ...evidence,
        ...(images && { images }),
        untaggedBefore: now - inputs.grace,
        keptImages: kept.filter((digest) => inventory.nodes.has(digest) && !images?.removed.has(digest)),
    });
    return { plan, inventory, notes, remover };
}
async function decided(inventory, inputs, store, now) {
    const images = await repositoryImages(inventory, store);
    return decideImages(images, { tags: inputs['keep-tags'], grace: inputs.grace, now });
}
/** Decides, reads the referrers of the candidates, and decides again. */
async function decideAll(reader, rules, inputs, store, context, images) {
    const signers = inputs['signed-by'].length > 0
        ? await (0,commands_signers.openSigners)(inputs['signed-by'], inputs['trusted-root'], context)
        : undefined;
    const learnt = { signatures: new Map(), contents: new Map(), uncompared: new Set() };
    const depth = { compareAll: inputs.apply };
    const first = await (0,evidence/* decideInventory */.r)(reader.inventory(), rules, store, signers, learnt, depth);
    const candidates = [...first.evidence.removed.keys()];
    const isCostly = candidates.length > MAX_EXPANDED && !reader.knowsReferrersByTags;
    const expanded = isCostly && !inputs.apply ? [] : candidates;
    await reader.readLevels([...expanded, ...evidenceOf(reader.inventory(), images)]);
    const decided = await (0,evidence/* decideInventory */.r)(reader.inventory(), rules, store, signers, learnt, depth);
    const unexpanded = expanded.length === 0 ? candidates.length : 0;
    return { ...decided, unexpanded, uncompared: learnt.uncompared.size };
}
/** The evidence of the images to delete. */
function evidenceOf(inventory, images) {
    if (images === undefined)
        return [];
    return [...(0,graph_inventory/* reachableFrom */.im)(images.removed, inventory)].filter((digest) => inventory.nodes.get(digest)?.role === 'referrer');
}
async function rulesOf(inputs, now, context) {
    const { remove, 'keep-newest': keepNewest, 'older-than': olderThan } = inputs;
    return {
        ...(keepNewest !== undefined && { keepNewest }),
        ...(olderThan !== undefined && { olderThan }),
        superseded: remove.has('superseded'),
        duplicates: remove.has('duplicates'),
        orphans: remove.has('orphans'),
        grace: inputs.grace,
        anySigner: inputs['any-signer'],
        requiredKinds: await requiredKinds(inputs.policy, context),
        now,
    };
}
/** Throws a UserError for a policy with errors, because its required kinds would be unknown. */
async function requiredKinds(path, context) {
    if (path === undefined)
        return new Set();
    const { policy, problems } = await (0,load.loadPolicy)({ type: 'file', path }, (0,policy_reader.policyReader)(context));
    if (policy === undefined) {
        const [first] = problems.list;
        throw new errors/* UserError */.yo(`could not use policy ${JSON.stringify(path)}: ${first?.text ?? 'it has errors'}; run "oci-evidence policy check"`);
    }
    return new Set(policy.require.flatMap(kindsOf));
}
function kindsOf(requirement) {
    return requirement.type === 'any-of' ? requirement.anyOf.map(({ kind }) => kind) : [requirement.kind];
}
/** Prints a line every few seconds. */
function progress(context, total) {
    let done = 0;
    let last = Date.now();
    return () => {
        done += 1;
        if (Date.now() - last < 5_000)
            return;
        last = Date.now();
        context.note(`deleted ${done} of ${total}`);
    };
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ trustedRootFile),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Zw: () => (/* binding */ tufRoots),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   zr: () => (/* binding */ allRoots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83626);
// Owns the roots of certificates that a command trusts: those of a file, or those that Sigstore instances publish by TUF.




/** The roots in a `trusted_root.json`. Throws a UserError. */
async function trustedRootFile(path, context) {
    const text = await readNamedFile('trusted-root', path, context);
    const { readTrustedRoots } = await __webpack_require__.e(/* import() */ 4465).then(__webpack_require__.bind(__webpack_require__, 34465));
    const roots = await readTrustedRoots(text, `trusted-root ${JSON.stringify(path)}`);
    return async () => roots;
}
/** The root of the instance; a self-hosted instance publishes none that is known here. */
function tufRoots(name, { env }, policy) {
    if (name === 'custom')
        return undefined;
    return once(async () => {
        const { fetchTrustedRoot, TUF_SOURCES } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 19824));
        return [await fetchTrustedRoot(TUF_SOURCES[name], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDirectory */ .o)(env), 'tuf'), policy)];
    });
}
/** Runs `work` at the first call; every call returns that outcome. */
function once(work) {
    let outcome;
    return () => {
        outcome ??= work();
        return outcome;
    };
}
/** The roots of every instance that publishes one, fetched when a signature first needs one. */
function allRoots(context, policy) {
    const names = ['public-good', 'github'];
    const sources = names.map((name) => tufRoots(name, context, policy));
    return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}
/** A file that an input names. Throws a UserError that names the input. */
async function readNamedFile(input, path, { cwd }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
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

/***/ 16583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_LINE: () => (/* binding */ COMMAND_LINE),
/* harmony export */   flagSigner: () => (/* binding */ flagSigner),
/* harmony export */   keyPaths: () => (/* binding */ keyPaths),
/* harmony export */   policyOfFlags: () => (/* binding */ policyOfFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49229);
/* harmony import */ var _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11273);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59182);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52695);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89676);
/* harmony import */ var _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61612);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31652);
// Builds a policy from the flags of a command line: --require, --signed-by, --max-severity, --max-age.









/** Where the policy comes from, in decisions and reports. */
const COMMAND_LINE = 'command line';
/** The paths after `key:` in --signed-by, for the caller to read. */
function keyPaths(signedBy) {
    return signedBy.filter((text) => text.startsWith(KEY)).map((text) => text.slice(KEY.length));
}
const KEY = 'key:';
const FORMS = 'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, key:PATH or "issuer=URL identity=NAME"';
/** Throws a UserError that begins with the flag's name. `keys` has the content of every path of `keyPaths`. */
function policyOfFlags(flags, keys) {
    const kinds = [...new Set(flags.require.map(kindOf))];
    if (kinds.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('require: name at least one kind of evidence, such as sbom');
    const trust = {};
    // The text of the flag is the signer's name in reports.
    for (const text of flags.signedBy)
        trust[text] = flagSigner(text, keys);
    const maxSeverity = flags.maxSeverity === undefined ? undefined : severityOf(flags.maxSeverity, kinds);
    const ages = agesOf(flags.maxAge, kinds);
    const require = kinds.map((kind, index) => {
        const maxAge = ages.get(kind);
        return {
            type: 'evidence',
            name: `require[${index}]`,
            kind,
            on: 'any',
            signedBy: Object.keys(trust),
            count: 1,
            select: 'newest',
            enforce: 'fail',
            fields: [],
            ...(maxAge !== undefined && { maxAge }),
            options: kind === 'scan' && maxSeverity !== undefined ? { 'max-severity': maxSeverity } : {},
        };
    });
    const parts = { trust, require, exceptions: [], conditions: [] };
    return { source: COMMAND_LINE, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p)(parts), ...parts };
}
function kindOf(text) {
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text) && !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[text].needsPredicateType)
        return text;
    const known = Object.keys(_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW).filter((kind) => !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[kind].needsPredicateType);
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: ${text} needs a predicate type; use a policy file`);
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, known);
    const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: unknown kind of evidence ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}; ${hint}`);
}
function severityOf(text, kinds) {
    const row = _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B.scan.options['max-severity'];
    const values = row?.values ?? [];
    if (!values.includes(text)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, values);
        const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-severity: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a severity; use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(values)}${hint}`);
    }
    if (!kinds.includes('scan'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-severity applies only to scans, but scan is not required; add it to require');
    return text;
}
function agesOf(texts, kinds) {
    const ages = new Map();
    for (const text of texts) {
        const [name, age = ''] = text.includes('=') ? text.split('=', 2) : [undefined, text];
        const duration = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDuration */ .E9)(age.trim());
        if (duration === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind (units: m, h, d, w)`);
        }
        const named = name === undefined ? kinds : [kindOf(name.trim())];
        for (const kind of named) {
            if (!kinds.includes(kind))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${kind} is not required; add it to require`);
            // A duration for one kind takes precedence over the one for all kinds, whatever their order.
            if (name !== undefined || !ages.has(kind))
                ages.set(kind, duration);
        }
    }
    return ages;
}
/** Throws a UserError that quotes the text. */
function flagSigner(text, keys) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${why}`);
    const accepted = (name) => {
        if ('refused' in name)
            throw refuse(name.refused);
        return name;
    };
    const github = { kind: 'certificate', issuer: _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .GITHUB_ISSUER */ .oX, extensions: {} };
    if (text.startsWith('github:')) {
        const name = text.slice('github:'.length);
        const repository = accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(name));
        if (!('exactly' in repository)) {
            throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} must name one repository; use a policy file for several`);
        }
        // Without the second field, a reusable workflow of another repository would be trusted once this repository calls it.
        return { ...github, repository, identity: { pattern: workflowsOf(repository.exactly) } };
    }
    if (text.startsWith('workflow:')) {
        const [workflow = '', ...rest] = text.slice('workflow:'.length).trim().split(/\s+/);
        const fields = pairs(rest, ['repository'], text);
        const repository = fields.get('repository');
        const signer = { ...github, identity: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowIdentity */ .cI)(workflow)) };
        return repository === undefined ? signer : { ...signer, repository: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(repository)) };
    }
    if (text.startsWith(KEY)) {
        const path = text.slice(KEY.length);
        const key = keys.get(path);
        if (key === undefined)
            throw refuse(`the key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} was not read`);
        return { kind: 'key', name: path, ...key };
    }
    if (!text.includes('='))
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a signer; use ${FORMS}`);
    const fields = pairs(text.trim().split(/\s+/), ['issuer', 'identity'], text);
    const [issuer, identity] = [fields.get('issuer'), fields.get('identity')];
    if (issuer === undefined || identity === undefined)
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} needs both issuer=URL and identity=NAME`);
    if (!issuer.startsWith('https://'))
        throw refuse(`the issuer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(issuer)} is not an https URL`);
    if (/^\*+$/.test(identity))
        throw refuse(`the identity ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(identity)} matches everybody; name who may sign`);
    return { kind: 'certificate', issuer, identity: (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .namePattern */ ._u)(identity), extensions: {} };
}
/** An RE2 pattern for all workflows of a repository at any ref. A glob would not match the slashes of a ref. */
function workflowsOf(repository) {
    return `${repository.replaceAll(/[.+*?()|[\]{}^$\\]/g, '\\$&')}/\\.github/workflows/[^/@]+@.+`;
}
function pairs(words, known, text) {
    const fields = new Map();
    for (const word of words) {
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        const value = equals < 0 ? '' : word.slice(equals + 1);
        if (!known.includes(name) || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word)} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known.map((key) => `${key}=…`))}`);
        }
        if (fields.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} has ${name} twice`);
        fields.set(name, value);
    }
    return fields;
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


/***/ }),

/***/ 23112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Rc: () => (/* binding */ signerIdentity),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   y6: () => (/* binding */ compileTrust)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);


/** Number of signers whose results are remembered. Each signer is compared once, however many signatures it has. */
const MAX_REMEMBERED = 10_000;
/** Compiles the patterns once. Throws a UserError that quotes an invalid pattern. */
async function compileTrust(trust) {
    const signers = await Promise.all(Object.entries(trust).map(([name, signer]) => compile(name, signer)));
    const remembered = new Map();
    return ({ signer, time }) => {
        const key = JSON.stringify(signer);
        const known = remembered.get(key) ?? signers.map((one) => difference(one, signer));
        if (remembered.size < MAX_REMEMBERED)
            remembered.set(key, known);
        const refusals = known.map((refusal, at) => refusal ?? endOf(signers[at], time));
        return {
            names: signers.filter((_, at) => refusals[at] === undefined).map(({ name }) => name),
            refusals: refusals.filter((refusal) => refusal !== undefined),
        };
    };
}
/** Who signed, for messages: the identity in the certificate, or the key's hint. */
function signerText(signer) {
    return signer.kind === 'key' ? `key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.hint)}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.san);
}
/** Two signatures of one signer have the same text. A workflow is one signer at whatever ref, or a second tag would be a second one. */
function signerIdentity(signer) {
    if (signer.kind === 'key')
        return `key ${signer.hint}`;
    return `${signer.issuer} ${signer.san.replace(/^(https:\/\/[^@]+\/\.github\/workflows\/[^@/]+)@.*$/s, '$1')}`;
}
/** The time at which a date or time (RFC 3339) has passed: for a date, the end of the day in UTC. */
function endOfDay(until) {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + 86_400_000 : Date.parse(until) + 1;
}
async function compile(name, signer) {
    const fields = signer.kind === 'key' ? [] : await fieldsOf(signer);
    return { name, signer, fields, end: signer.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(signer.until) };
}
function fieldsOf(signer) {
    const field = async (name, pattern, found) => ({
        name,
        expected: await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern),
        found,
    });
    const extension = (name, pattern) => field(name, pattern, ({ extensions }) => extensions[name]);
    return Promise.all([
        field('issuer', { exactly: signer.issuer }, ({ issuer }) => issuer),
        ...(signer.identity === undefined ? [] : [field('identity', signer.identity, ({ san }) => san)]),
        ...(signer.repository === undefined ? [] : [extension('sourceRepositoryURI', signer.repository)]),
        ...(signer.ref === undefined ? [] : [extension('sourceRepositoryRef', signer.ref)]),
        ...(signer.runner === undefined ? [] : [extension('runnerEnvironment', { exactly: signer.runner })]),
        ...Object.entries(signer.extensions).map(([name, pattern]) => extension(name, pattern)),
    ]);
}
function difference({ name, signer, fields }, found) {
    const refused = (text, differences) => ({
        name,
        code: 'untrusted-signer',
        text,
        differences,
    });
    if (signer.kind === 'key') {
        if (found.kind === 'key' && found.hint === signer.hint)
            return undefined;
        const what = found.kind === 'key' ? `the key is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.hint)}` : 'it is signed with a certificate';
        return refused(`${what}, expected the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(signer.hint)} (${signer.name})`, 100);
    }
    if (found.kind === 'key')
        return refused('it is signed with a key, expected a certificate', 100);
    const texts = fields.flatMap((field) => {
        const value = field.found(found);
        if (value !== undefined && field.expected.matches(value))
            return [];
        return [`${field.name} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, expected ${field.expected.text}`];
    });
    return texts.length === 0 ? undefined : refused(texts.join('; '), texts.length);
}
/** Refuses a signature after the end of trust. Without trusted time, it could have been made after the end. */
function endOf({ name, signer, end }, time) {
    if (end === Number.POSITIVE_INFINITY)
        return undefined;
    const refused = (code, text) => ({ name, code, text, differences: 0 });
    if (time.clock === 'none') {
        return refused('no-trusted-time', `it is trusted until ${signer.until}, and nothing proves when it signed`);
    }
    if (Date.parse(time.at) < end)
        return undefined;
    return refused('expired', `it is trusted until ${signer.until}, and it signed at ${time.at}`);
}


/***/ }),

/***/ 55854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NW: () => (/* binding */ renderRemovalJson),
/* harmony export */   dp: () => (/* binding */ renderRemoval),
/* harmony export */   sU: () => (/* binding */ renderRemovalMarkdown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12019);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14031);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59870);
/* harmony import */ var _summary_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20350);
/* harmony import */ var _summary_heading_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64721);
/* harmony import */ var _summary_notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15440);
// Renders what prune and delete remove: for a terminal, as markdown for the job summary, and as JSON.









/** Lines of a terminal; the receipt has all entries. */
const MAX_LINES = 200;
/** The counts by reason, the entries, then what stays. No line break at the end. */
function renderRemoval(receipt, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const { entries, notes } = receipt;
    // What failed or was skipped is always shown.
    const shown = [...entries].sort((a, b) => weight(b) - weight(a)).slice(0, MAX_LINES);
    const lines = shown.map((entry) => {
        const error = entry.error === undefined ? '' : `\n    ${paint(isFailed(entry) ? 'red' : 'yellow', (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(entry.error, 2000))}`;
        const parts = [
            outcomeText(entry).padEnd(12),
            nameOf(entry).padEnd(17),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(entry.platform ?? '').padEnd(14),
            paint('dim', entry.object?.digest ?? ''),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(entry.reason),
            ...(entry.tags.length === 0 ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(entry.tags.slice(0, 5).join(', '), 300)]),
        ];
        return parts.join('  ').trimEnd() + error;
    });
    const rest = entries.length - shown.length;
    return [
        ...lines,
        ...(rest > 0 ? [`and ${rest} more, which the receipt lists`] : []),
        ...notes.map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(note, 1000)}`)),
        summaryLine(receipt),
        ...reasonLines(receipt).map((line) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(line)}`),
        ...protectionLines(receipt).map((line) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(line)}`),
        ...(receipt.applied || entries.length === 0 ? [] : ['nothing was deleted; set apply to delete what is listed']),
    ].join('\n');
}
function renderRemovalMarkdown(receipt) {
    const { reference, entries, notes, applied } = receipt;
    const unfinished = entries.filter(({ error }) => error !== undefined);
    const mark = unfinished.length > 0 ? '❌' : applied ? '🧹' : '📝';
    const word = applied ? 'Removed' : 'Dry run: would remove';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .MY)([
        (0,_summary_heading_js__WEBPACK_IMPORTED_MODULE_6__/* .imageHeading */ .Uf)(mark, reference),
        `**${word}** · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .html */ .qy)(summaryLine(receipt))}.${applied || entries.length === 0 ? '' : ' Nothing was deleted: set `apply` to delete what is listed.'}`,
        (0,_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .renderFailures */ .S)(unfinished.map(({ object, error }) => ({ what: (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(object?.digest ?? ''), error: error ?? 'unknown reason' }))),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Manifests', 'Reason'], [...reasonCounts(entries)].map(([reason, count]) => [String(count), (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .html */ .qy)(reason)]), _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUND */ .d9.notes),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Manifests', 'Why they stay'], receipt.protections.map(([reason, count]) => [String(count), (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .html */ .qy)(reason)]), _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUND */ .d9.notes),
        (0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .renderNotes */ .I)(notes),
        entries.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`Manifests (${entries.length})`, entriesTable(entries)),
    ]);
}
/** Fields may be added but never removed. */
function renderRemovalJson({ reference, applied, entries, protections, keptImages, notes, }) {
    const json = {
        reference,
        applied,
        reasons: Object.fromEntries(reasonCounts(entries)),
        protected: Object.fromEntries(protections),
        keptImages,
        entries: entries.map((entry) => ({
            operation: entry.operation,
            digest: entry.object?.digest ?? null,
            mediaType: entry.object?.mediaType ?? null,
            role: entry.role,
            kind: entry.kind ?? null,
            platform: entry.platform,
            subject: entry.subject,
            tags: entry.tags,
            reason: entry.reason,
            status: entry.outcome,
            ...(entry.error !== undefined && { error: entry.error }),
        })),
        notes,
    };
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .visibleJson */ .$m)(`${JSON.stringify(json, null, 2)}\n`);
}
function summaryLine(receipt) {
    const kept = receipt.protections.reduce((sum, [, count]) => sum + count, 0);
    const planned = receipt.entries.filter(({ outcome }) => outcome === 'planned').length;
    const counts = planned > 0 ? `${planned} to delete` : (0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(receipt, 'delete');
    return `${counts}, ${kept} protected`;
}
function reasonLines({ entries }) {
    return [...reasonCounts(entries)].map(([reason, count]) => `${count} ${reason}`);
}
function protectionLines({ protections }) {
    return protections.map(([reason, count]) => `${count} protected: ${reason}`);
}
function reasonCounts(entries) {
    const counts = new Map();
    for (const { reason } of entries)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    return counts;
}
const OUTCOME_MARKS = {
    deleted: '🗑',
    absent: '☑',
    planned: '📝',
    skipped: '⏭',
    failed: '❌',
};
function entriesTable(entries) {
    const rows = entries.map((entry) => [
        `${OUTCOME_MARKS[entry.outcome] ?? ''} ${outcomeText(entry)}`,
        nameOf(entry),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .html */ .qy)(entry.platform ?? ''),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .html */ .qy)(entry.reason),
        entry.tags.length === 0 ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(entry.tags.slice(0, 5).join(', '), 200),
        entry.object === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(entry.object.digest)),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Status', 'Manifest', 'Platform', 'Reason', 'Tags', 'Digest'], rows, _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUND */ .d9.table);
}
function outcomeText(entry) {
    return entry.outcome === 'planned' ? 'would delete' : (0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWord */ .n)(entry);
}
function nameOf({ kind, role }) {
    return kind === undefined || kind === 'custom' ? role : (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(kind).label;
}
function isFailed({ outcome }) {
    return outcome === 'failed';
}
function weight({ outcome }) {
    return outcome === 'failed' ? 2 : outcome === 'skipped' ? 1 : 0;
}


/***/ })

};
