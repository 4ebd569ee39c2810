export const id = 3938;
export const ids = [3938];
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

/***/ 28705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _diff_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53431);
/* harmony import */ var _report_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20227);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68502);
/* harmony import */ var _read_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38500);
/* harmony import */ var _sbom_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61371);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25358);
/* harmony import */ var _compare_references_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48393);







/** Throws a StoreError, an UndecidedError or a UserError: images are compared whole or not at all. */
async function run(inputs, world) {
    const [before, after] = [(0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .readableReference */ .ep)(inputs.old), (0,_subject_js__WEBPACK_IMPORTED_MODULE_4__/* .readableReference */ .ep)(inputs.new)];
    const settings = (0,_sbom_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .sbomSettings */ .v)(inputs, world);
    const options = { concurrency: _read_image_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_CONCURRENCY */ .HJ };
    try {
        return await (0,_context_js__WEBPACK_IMPORTED_MODULE_1__/* .withContext */ .e)(world, inputs, [before, after], async (context) => {
            const diff = await (0,_compare_references_js__WEBPACK_IMPORTED_MODULE_5__.compareReferences)(before, after, { ...inputs, settings }, context);
            const warning = inputs.comment ? await comment(diff, context) : undefined;
            return resultOf(diff, inputs, warning);
        }, options);
    }
    finally {
        settings.builtIn.stop();
    }
}
async function comment(diff, context) {
    const [{ writeComment }, { MAX_COMMENT_BYTES }] = await Promise.all([
        __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 10779)),
        __webpack_require__.e(/* import() */ 6645).then(__webpack_require__.bind(__webpack_require__, 66645)),
    ]);
    // The old image changes with every release, and the repository of the new one does not.
    const repository = diff.after.replace(/@.*$/s, '');
    return writeComment({ command: 'diff', key: repository, body: (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiffMarkdown */ .rw)(diff, MAX_COMMENT_BYTES - 2000) }, context);
}
function resultOf(diff, inputs, warning) {
    const { changed, newFindings, fixedFindings } = (0,_diff_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .countsOfDiff */ .r)(diff);
    const document = inputs.format === 'json' ? _report_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiffJson */ .mS : _report_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiffMarkdown */ .rw;
    return {
        outputs: {
            diff: [{ name: 'diff.json', content: (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiffJson */ .mS)(diff) }],
            changed: String(changed),
            'new-findings': String(newFindings),
            'fixed-findings': String(fixedFindings),
        },
        report: {
            ...(inputs.format === 'text' ? { text: (style) => (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiff */ ["in"])(diff, style) } : { document: () => document(diff) }),
            ...(inputs.summary && { summary: () => (0,_report_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDiffMarkdown */ .rw)(diff) }),
        },
        failures: [],
        ...(warning !== undefined && { warnings: [warning] }),
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

/***/ 53431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ countsOfDiff)
/* harmony export */ });
function countsOfDiff({ platforms }) {
    const total = (count) => platforms.reduce((sum, platform) => sum + (count(platform) ?? 0), 0);
    return {
        changed: total(({ components }) => components?.changes.length),
        newFindings: total(({ findings }) => findings?.appeared.length),
        fixedFindings: total(({ findings }) => findings?.fixed.length),
    };
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

/***/ 20227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ diffParts),
/* harmony export */   gH: () => (/* binding */ diffJson),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   mS: () => (/* binding */ renderDiffJson),
/* harmony export */   rw: () => (/* binding */ renderDiffMarkdown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19334);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59870);
/* harmony import */ var _summary_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15440);
// Renders the comparison of two images: lines for a terminal, markdown for summaries and comments, JSON.







/** Lines of each part in a terminal. */
const MAX_LINES = 50;
/** Bytes of markdown for everything together, below the limit of a job summary. */
const SUMMARY_BYTES = 900_000;
function renderDiffJson(diff) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleJson */ .$m)(JSON.stringify(diffJson(diff), null, 2))}\n`;
}
/** By schemas/diff.v1.schema.json. */
function diffJson(diff) {
    return { version: 1, ...diff };
}
function renderDiff(diff, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const part = (title, lines) => {
        if (lines.length === 0)
            return [];
        const more = lines.length > MAX_LINES ? [`  ${lines.length - MAX_LINES} more`] : [];
        return [paint('bold', title), ...lines.slice(0, MAX_LINES).map((line) => `  ${line}`), ...more];
    };
    const { source } = diff;
    const platforms = diff.platforms.flatMap((platform) => {
        const { components, findings } = platform;
        const name = platformName(platform);
        return [
            paint('bold', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(name)}: ${countsOf(platform)}`),
            ...documentLines(platform).map((line) => paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 400)}`)),
            ...part('New findings', (findings?.appeared ?? []).map((one) => paint('red', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(findingText(one), 300)))),
            ...part('Fixed findings', (findings?.fixed ?? []).map((one) => paint('green', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(findingText(one), 300)))),
            ...part('Components', (components?.changes ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(componentText(one), 300))),
            ...part('Licenses', (components?.licenses ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(licenseText(one), 300))),
            ...part('New licenses', (components?.newLicenses ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(one, 200))),
        ];
    });
    return [
        paint('bold', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(diff.before, 400)} -> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(diff.after, 400)}`),
        ...(diff.isSame ? ['the images are the same'] : []),
        ...sourceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 500)),
        ...(source.compare === undefined ? [] : [source.compare]),
        ...platforms,
        ...part('Evidence', evidenceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 400))),
        ...part('Signers', signerLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 400))),
        ...(0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedNotes */ .s)(diff.notes)
            .slice(0, MAX_LINES)
            .map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(note, 1000)}`)),
    ].join('\n');
}
/** At most `bytes` bytes: long tables and lists say how much they leave out. */
function renderDiffMarkdown(diff, bytes = SUMMARY_BYTES) {
    const heading = `## Changes from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(shortName(diff.before), 200)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(shortName(diff.after), 200)}`;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .MY)([heading, ...diffParts(diff, bytes)]);
}
/** The same without a heading, to be put below one. */
function diffParts(diff, bytes) {
    const { source, platforms } = diff;
    // Half for the details of the platforms, in equal parts; the rest for what all of them share.
    const room = Math.floor(bytes / 2 / Math.max(1, platforms.length) / 5);
    const shared = Math.floor(bytes / 16);
    const link = source.compare === undefined ? [] : [`[Commits](${source.compare})`];
    return [
        diff.isSame ? 'The images are the same.' : '',
        [...sourceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(line, 500)), ...link].join(' · '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Platform', 'Components', 'Findings', 'Licenses'], platforms.map((platform) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(platformName(platform), 60),
            componentCounts(platform),
            findingCounts(platform),
            licenseCounts(platform),
        ]), shared),
        ...platforms.flatMap((platform) => platformParts(platform, room)),
        listPart('Evidence', evidenceLines(diff), shared),
        listPart('Signers', signerLines(diff), shared),
        listPart('Notes', (0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedNotes */ .s)(diff.notes), shared),
    ];
}
function platformParts(platform, bytes) {
    const { components, findings } = platform;
    const on = platform.platform === null ? '' : ` on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(platform.platform), 60)}`;
    const findingRows = (all) => all.map(({ id, severity, fixed, installed, ...finding }) => [
        `${_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[severity]} ${severity}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(id, 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)({ ...finding, id, severity }), 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(installed ?? '', 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(fixed ?? '', 60),
    ]);
    const head = ['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'];
    const parts = [];
    const add = (title, count, body) => {
        if (count > 0)
            parts.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${title}${on} (${count})`, body()));
    };
    const { appeared = [], fixed = [] } = findings ?? {};
    add('New findings', appeared.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, findingRows(appeared), bytes));
    add('Fixed findings', fixed.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, findingRows(fixed), bytes));
    const { changes = [], licenses = [] } = components ?? {};
    add('Components', changes.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Change', 'Component', 'Type', 'Before', 'After', 'In'], changes.map((one) => [
        one.change,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(one.name, 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(one.type ?? '', 20),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(one.before ?? '', 80),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(one.after ?? '', 80),
        originOf(one),
    ]), bytes));
    add('Changed licenses', licenses.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Component', 'Before', 'After'], licenses.map(({ name, before, after }) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name, 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(before ?? 'none', 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(after ?? 'none', 120),
    ]), bytes));
    const documents = documentLines(platform);
    add('Compared documents', documents.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(documents.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(line, 400)), bytes));
    return parts;
}
function listPart(title, lines, bytes) {
    if (lines.length === 0)
        return '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${title} (${lines.length})`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(line, 500)), bytes));
}
/** `3 upgraded, 1 added`. */
function componentCounts({ components, before, after }) {
    if (before === null)
        return 'platform added';
    if (after === null)
        return 'platform removed';
    if (components === undefined)
        return 'no SBOM to compare';
    const groups = [...Map.groupBy(components.changes, ({ change }) => change)];
    return groups.map(([change, all]) => `${all.length} ${change}`).join(', ') || 'no changes';
}
function findingCounts({ findings }) {
    if (findings === undefined)
        return 'no scans to compare';
    return `${findings.appeared.length} new, ${findings.fixed.length} fixed, ${findings.remaining} remaining`;
}
function licenseCounts({ components }) {
    if (components === undefined)
        return '';
    const { newLicenses, goneLicenses } = components;
    return `${newLicenses.length} new, ${goneLicenses.length} gone`;
}
function countsOf(platform) {
    return `${componentCounts(platform)}; findings: ${findingCounts(platform)}`;
}
function platformName({ platform }) {
    return platform === null ? 'image' : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(platform);
}
function componentText(change) {
    const { name, type, before, after } = change;
    const versions = [before, after].filter((version) => version !== undefined).map((version) => (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(version));
    const origin = originOf(change);
    return [change.change, (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(name), versions.join(' -> '), type ?? '', origin === '' ? '' : `in the ${origin}`]
        .filter((word) => word !== '')
        .join('  ');
}
function originOf({ isBase }) {
    return isBase === null ? '' : isBase ? 'base image' : 'image itself';
}
function licenseText({ name, before, after }) {
    return `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(name)}: ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(before ?? 'none')} -> ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(after ?? 'none')}`;
}
function findingText(finding) {
    const { id, severity, installed, fixed } = finding;
    const versions = [installed, fixed].filter((version) => version !== undefined).map((version) => (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(version));
    return [severity, (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(id), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)(finding)), versions.join(' -> ')].join('  ').trimEnd();
}
/** Which SBOMs were compared, and who signed them: an unsigned one is only a claim. */
function documentLines({ sboms: [before, after] }) {
    const line = (name, document) => {
        if (document === null)
            return [];
        const { from, digest, signer } = document;
        const origin = from === 'generated' ? 'generated from its layers' : `attached as ${digest}`;
        const signed = from === 'generated' ? '' : signer === undefined ? ', unsigned' : `, signed by ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(signer)}`;
        return [`${name} SBOM: ${origin}${signed}`];
    };
    return [...line('old', before), ...line('new', after)];
}
function sourceLines({ source: { before, after } }) {
    if (before === null && after === null)
        return [];
    const name = (state) => state === null ? 'unknown source' : `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(state.repository)} ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(state.commit.slice(0, 12))}`;
    return [`source: ${name(before)} -> ${name(after)}`];
}
function evidenceLines({ evidence: { appeared, gone } }) {
    const line = (word, { kind, platform, predicateType, signer }) => {
        const about = platform === null ? '' : ` for ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(platform)}`;
        const type = predicateType === null ? '' : ` ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(predicateType)}`;
        return `${word}: ${(0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(kind).label}${about}${type}, ${signer === null ? 'unsigned or not verified' : `signed by ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(signer)}`}`;
    };
    return [...appeared.map((one) => line('new', one)), ...gone.map((one) => line('gone', one))];
}
function signerLines({ signers: { appeared, gone } }) {
    return [...appeared.map((one) => `new: ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(one)}`), ...gone.map((one) => `gone: ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(one)}`)];
}
/** `registry/repository@sha256:5469749fd490`. */
function shortName(reference) {
    const at = reference.lastIndexOf('@');
    const digest = reference.slice(at + 1);
    return `${reference.slice(0, at)}@${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(digest)}`;
}


/***/ }),

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ distinctFindings),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   lb: () => (/* binding */ openFindings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94984);
/* harmony import */ var _evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5467);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders the findings of scans as lines for a terminal, and owns what every report of findings shares.




/** Findings to list. The documents contain all of them. */
const LISTED_IN_TERMINAL = 5;
const MARKS = {
    critical: '🟣',
    high: '🔴',
    medium: '🟠',
    low: '🟡',
    negligible: '⚪',
    unknown: '❔',
};
/** One line per scan, and its most urgent findings below it. */
function findingLines(scans, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    return scans.flatMap(({ title, platforms, report }) => {
        const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(platform)).join(', ')}`;
        const state = (0,_evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isComplete */ .A)(report)
            ? ''
            : paint('red', ` (incomplete: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(report.incomplete.join('; '), 500)})`);
        const distinct = distinctFindings(openFindings(report));
        const top = distinct.slice(0, LISTED_IN_TERMINAL);
        const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title)}${on}: ${countsText(report)}${state}`,
            ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
            ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
        ];
    });
}
/** `1 critical, 3 high; 2 resolved`. */
function countsText({ counts }) {
    const open = _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return `${open.join(', ') || 'no open findings'}${counts.resolved > 0 ? `; ${counts.resolved} resolved` : ''}`;
}
/** A finding by several scanners, on several platforms or in several files counts once, with the highest severity. */
function distinctFindings(findings) {
    const found = new Map();
    for (const finding of findings) {
        const key = [finding.id, whereText(finding), finding.installed].join('\n');
        const known = found.get(key);
        if (known === undefined || rank(finding) < rank(known))
            found.set(key, finding);
    }
    return [...found.values()];
}
function rank({ severity, cvss }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
/** The open findings that a report lists. */
function openFindings({ findings }) {
    const resolved = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
    return resolved < 0 ? findings : findings.slice(0, resolved);
}
function openCount({ counts }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0);
}
function isUrgent({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function findingText(finding) {
    const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.id, 60), finding.severity, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whereText(finding), 80), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(version, 80)]
        .join('  ')
        .trimEnd();
}
/** The package without its version and qualifiers, or the file. */
function whereText({ package: purl, name, location }) {
    return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
}


/***/ }),

/***/ 70997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signerName),
/* harmony export */   Y: () => (/* binding */ keySigner)
/* harmony export */ });
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48566);
// Owns the interface of a signer, and the signer that uses a key.

function keySigner(key) {
    return {
        identity: { kind: 'key', hint: key.hint, algorithm: key.algorithm },
        verifierPem: key.publicPem,
        sign: (data) => (0,_algorithm_js__WEBPACK_IMPORTED_MODULE_0__/* .signBytes */ .b_)(key.privateKey, data),
    };
}
/** For messages: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`, `key ECDSA P-256 WLaV…`. */
function signerName(identity) {
    return identity.kind === 'key' ? `key ${identity.algorithm} ${identity.hint}` : identity.san;
}


/***/ })

};
