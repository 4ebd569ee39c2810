export const id = 6821;
export const ids = [6821,9908];
export const modules = {

/***/ 53841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73501);
/* harmony import */ var _graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91192);
/* harmony import */ var _graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86092);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62148);
/* harmony import */ var _report_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55854);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68502);
/* harmony import */ var _prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71304);
/* harmony import */ var _prune_remover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80743);
/* harmony import */ var _read_image_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38500);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(25358);
// delete: deletes an image and its evidence, except what other tags of the repository need. Shows the plan by default.











/** Throws a StoreError if anything cannot be read, because what other tags need would be unknown. */
async function run(inputs, world) {
    const { image, digest } = inputs;
    if (image.tag === undefined && image.digest === undefined && digest === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`image ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(image)} has neither tag nor digest; name the image to delete`);
    }
    const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .readableReference */ .ep)(image, digest);
    const options = { concurrency: _read_image_js__WEBPACK_IMPORTED_MODULE_9__/* .READ_CONCURRENCY */ .HJ };
    const { receipt, failures } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .withContext */ .e)(world, inputs, [reference], (context) => deleteImage(inputs, context, world), options);
    return {
        outputs: { receipt: [{ name: 'receipt.json', content: (0,_report_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRemovalJson */ .NW)(receipt) }] },
        report: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalReport */ .H$)(receipt, inputs.format, false),
        failures,
    };
}
async function deleteImage(inputs, context, world) {
    const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .readableReference */ .ep)(inputs.image, inputs.digest);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference);
    const store = context.stores.open(reference, inputs.apply ? 'delete' : 'read');
    const { reader, remover } = await (0,_prune_remover_js__WEBPACK_IMPORTED_MODULE_8__/* .openRemover */ .V)(reference, store, context, {
        deleteWith: inputs['delete-with'],
        isImage: true,
    });
    const root = await reader.readImage(reference.digest ?? reference.tag ?? '');
    await reader.readTagged();
    const inventory = reader.inventory();
    const node = inventory.nodes.get(root);
    const others = reference.digest === undefined && node ? (0,_graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTags */ .Wb)(node).filter((tag) => tag !== reference.tag) : [];
    if (reference.tag !== undefined && node !== undefined && others.length > 0) {
        if (inputs.apply)
            await store.deleteTag(reference.tag);
        const entry = {
            ...{ operation: 'delete', object: node.descriptor, role: 'tag', subject: null, platform: null },
            tags: [reference.tag],
            reason: `other tags have the same image: ${others.slice(0, 5).join(', ')}`,
            outcome: inputs.apply ? 'deleted' : 'planned',
        };
        const receipt = {
            reference: name,
            applied: inputs.apply,
            entries: [entry],
            protections: [],
            keptImages: 1,
            notes: [],
        };
        return { receipt, failures: [] };
    }
    await reader.readLevels([...(0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .reachableFrom */ .im)([root], inventory)].filter((one) => inventory.nodes.get(one)?.role === 'referrer'));
    await reader.readEvidenceTags((0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .reachableFrom */ .im)([root], inventory));
    const reachable = (0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .reachableFrom */ .im)([root], inventory);
    // A tag that points to evidence of the image does not keep the image.
    const kept = (0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedImages */ .be)(inventory)
        .filter(({ descriptor, subject }) => subject === null || !reachable.has(descriptor.digest))
        .map(({ descriptor }) => descriptor.digest);
    const plan = (0,_graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .deletionPlan */ .Ex)(inventory, root, kept.filter((one) => one !== root));
    if (!inputs.apply)
        return { receipt: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalReceipt */ .JC)(name, plan, undefined), failures: [] };
    context.note(`deleting ${store.location}@${root}; if this is interrupted, run delete again with this digest`);
    const outcomes = await (0,_graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .applyRemoval */ .bn)(plan, inventory, store, remover);
    const lost = (0,_graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B_)(plan).length === 0
        ? []
        : await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .withContext */ .e)(world, inputs, [reference], ({ stores }) => (0,_graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .lostAfter */ .JX)(plan, inventory, stores.open(reference)));
    return { receipt: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalReceipt */ .JC)(name, plan, outcomes), failures: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalFailures */ .eK)(name, outcomes, lost) };
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


/***/ }),

/***/ 99908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ EXTENSION_NAMES),
/* harmony export */   o: () => (/* binding */ extensionsOf)
/* harmony export */ });
const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';
/** The last arc of each extension; `bare` if its value is plain text instead of DER. */
const EXTENSIONS = {
    issuer: [8],
    buildSignerURI: [9],
    buildSignerDigest: [10],
    runnerEnvironment: [11],
    sourceRepositoryURI: [12],
    sourceRepositoryDigest: [13],
    sourceRepositoryRef: [14],
    sourceRepositoryIdentifier: [15],
    sourceRepositoryOwnerURI: [16],
    sourceRepositoryOwnerIdentifier: [17],
    buildConfigURI: [18],
    buildConfigDigest: [19],
    buildTrigger: [20],
    runInvocationURI: [21],
    sourceRepositoryVisibility: [22],
    deploymentEnvironment: [23],
    /** The older extensions for GitHub workflows, still in every certificate and used by older policies. */
    githubWorkflowTrigger: [2, 'bare'],
    githubWorkflowSha: [3, 'bare'],
    githubWorkflowName: [4, 'bare'],
    githubWorkflowRepository: [5, 'bare'],
    githubWorkflowRef: [6, 'bare'],
};
const EXTENSION_NAMES = Object.keys(EXTENSIONS);
/** The values of the extensions, without those that are absent or not text. */
function extensionsOf(pairs) {
    const values = new Map(pairs.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
    const entries = EXTENSION_NAMES.map((name) => {
        const [arc, bare] = EXTENSIONS[name];
        const value = values.get(`${FULCIO_ARC}${arc}`);
        return [name, value === undefined ? undefined : bare ? value.toString('utf8') : derText(value)];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The text of a DER UTF8String (X.690, 8.23); undefined for anything else. */
function derText(der) {
    if (der[0] !== 0x0c || der.length < 2)
        return undefined;
    const first = der[1];
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2)
        return undefined;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    return der.length === start + length ? der.toString('utf8', start) : undefined;
}


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
