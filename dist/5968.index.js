export const id = 5968;
export const ids = [5968];
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
function cacheDirectory({ XDG_CACHE_HOME, HOME }) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home() ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Node takes an empty HOME for the home directory. */
function home() {
    const directory = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
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
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40276);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c2)(error)}; check the path`);
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

/***/ 73583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kindOfStatement)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63240);
// Decides which kind of evidence an in-toto statement is, by its predicate. Pure.



/** The kind of the predicate; of a reference, that of the document that it names. Annotations have no say. */
function kindOfStatement(predicateType, predicate) {
    if (predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .REFERENCE_PREDICATE */ .Sy) {
        const { mediaType } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(predicate).references)[0]);
        return (typeof mediaType === 'string' ? (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfMediaType */ .SX)(mediaType) : undefined) ?? 'custom';
    }
    const kind = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicate */ .dT)(predicateType) ?? 'custom';
    return kind === 'sbom' && predicateType.startsWith('https://cyclonedx.org/') ? kindOfBom((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(predicate)) : kind;
}
/** CycloneDX has one predicate type for several kinds. A BOM with components is an SBOM, whatever else it lists. */
function kindOfBom({ metadata, components, vulnerabilities }) {
    const [first] = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(components);
    const main = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(metadata).component).type ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(first).type;
    if (main === 'machine-learning-model')
        return 'model-card';
    const found = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(vulnerabilities);
    if (first !== undefined || found.length === 0)
        return 'sbom';
    return found.some((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).analysis).state !== undefined) ? 'vex' : 'scan';
}


/***/ }),

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
function* nodesOf(graph) {
    yield* placed({ node: graph.root, parent: undefined, relation: 'root', depth: 0 });
}
function* placed(place) {
    yield place;
    const { node } = place;
    const depth = place.depth + 1;
    for (const entry of node.manifests)
        yield* placed({ node: entry, parent: node, relation: 'entry', depth });
    for (const referrer of node.referrers)
        yield* placed({ node: referrer, parent: node, relation: 'referrer', depth });
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

/***/ 83578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   a0: () => (/* binding */ cutPage),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   gq: () => (/* binding */ fittingParts),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
// Builds blocks of markdown, each within a number of bytes, from text that is escaped already.
/** The runner truncates a step's summary at 1 MiB. The parts together stay below it. */
const BOUND = {
    table: 300_000,
    tree: 300_000,
    errors: 100_000,
    inputs: 50_000,
    notes: 50_000,
    readers: 50_000,
    findings: 30_000,
};
/** The first lines that fit into `bytes`, and how many do not. */
function fitting(lines, bytes) {
    let room = bytes;
    const count = lines.findIndex((line) => {
        room -= Buffer.byteLength(line) + 1;
        return room < 0;
    });
    return count < 0 ? { lines, left: 0 } : { lines: lines.slice(0, count), left: lines.length - count };
}
/** A table of escaped cells. Its last row says how many rows are not shown. */
function table(head, rows, bytes) {
    const { lines, left } = fitting(rows.map(row), bytes);
    const rest = left > 0 ? [row([`${left} more`, ...head.slice(1).map(() => '')])] : [];
    return [row(head), row(head.map(() => '---')), ...lines, ...rest].join('\n');
}
/** A list of escaped lines. Its last line says how many are not shown. */
function list(items, bytes) {
    const { lines, left } = fitting(items.map((item) => `- ${item}`), bytes);
    return [...lines, ...(left > 0 ? [`- ${left} more`] : [])].join('\n');
}
/** A block that is closed until the reader opens it. Blank lines let its content be parsed as markdown. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The first parts that fit into `bytes`; if some do not, a last one that says so. */
function fittingParts(parts, bytes, rest) {
    let room = bytes;
    const count = parts.findIndex((part) => {
        room -= Buffer.byteLength(part) + 2;
        return room < 0;
    });
    return count < 0 ? parts : [...parts.slice(0, count), rest(parts.length - count)];
}
/** The first lines of a page that fit into `bytes`. What is open at the cut is closed: a fence, folded blocks. */
function cutPage(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const { lines } = fitting(markdown.split('\n'), bytes - 1000);
    let fence = '';
    let open = 0;
    for (const line of lines) {
        const mark = /^`{3,}/.exec(line)?.[0];
        if (fence === '')
            fence = mark ?? '';
        else if (line === fence)
            fence = '';
        if (fence === '')
            open += (line.match(/<details>/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
    }
    const close = [...(fence === '' ? [] : [fence]), ...Array.from({ length: Math.max(open, 0) }, () => '\n</details>')];
    return [...lines, ...close, '\nThe rest is left out, because the size of a job summary is limited.'].join('\n');
}
/** The non-empty parts, separated by blank lines. */
function page(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
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

/***/ 32510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ readCosignAttestation),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   aS: () => (/* binding */ readCosignSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5091);
// Converts cosign's signatures from before bundles to bundles: a layer with signature, certificate, log entry and timestamp
// in its annotations. Nothing in them is verified here.






const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
/** A signature over a payload (`.sig`), which names the image's digest. */
function readCosignSignature(payload, annotations) {
    return reading(() => ({
        artifact: payload,
        bundle: {
            mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
            verificationMaterial: material(annotations),
            content: {
                $case: 'messageSignature',
                messageSignature: {
                    messageDigest: { algorithm: 1, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest() },
                    signature: base64(annotations[SIGNATURE] ?? '', SIGNATURE),
                },
            },
        },
    }));
}
/** An attestation (`.att`): the layer is a DSSE envelope around an in-toto statement. */
function readCosignAttestation(layer, annotations) {
    return reading(() => {
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBytes */ .d)(layer);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) || !Array.isArray(json.signatures))
            throw new Error('not a DSSE envelope');
        if (json.signatures.length !== 1)
            throw new Error(`${json.signatures.length} signatures, expected one`);
        const [signature] = json.signatures;
        const sig = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(signature) && typeof signature.sig === 'string' ? signature.sig : '';
        if (typeof json.payload !== 'string' || json.payloadType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.inToto) {
            throw new Error('the payload is not an in-toto statement');
        }
        const dsseEnvelope = {
            payload: base64(json.payload, 'the payload'),
            payloadType: json.payloadType,
            signatures: [{ sig: base64(sig, 'the signature'), keyid: '' }],
        };
        return {
            envelope: layer,
            bundle: {
                mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
                verificationMaterial: material(annotations),
                content: { $case: 'dsseEnvelope', dsseEnvelope },
            },
        };
    });
}
function material(annotations) {
    const certificate = annotations[CERTIFICATE];
    const timestamp = annotations[TIMESTAMP];
    const entry = annotations[LOG_ENTRY];
    return {
        content: certificate === undefined || certificate === ''
            ? { $case: 'publicKey', publicKey: { hint: '' } }
            : { $case: 'certificate', certificate: { rawBytes: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw } },
        tlogEntries: entry === undefined || entry === '' ? [] : [logEntry(entry)],
        timestampVerificationData: timestamp === undefined || timestamp === ''
            ? undefined
            : { rfc3161Timestamps: [{ signedTimestamp: base64(field(timestamp, 'SignedRFC3161Timestamp'), TIMESTAMP) }] },
    };
}
/** cosign's own format for a response of Rekor: the entry and the log's signature over it. */
function logEntry(text) {
    const json = JSON.parse(text);
    const payload = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json.Payload) ? json.Payload : {};
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' || typeof integratedTime !== 'number' || typeof logIndex !== 'number') {
        throw new Error(`${LOG_ENTRY} is not a log entry`);
    }
    const canonicalizedBody = base64(body, LOG_ENTRY);
    const entry = JSON.parse(canonicalizedBody.toString('utf8'));
    const { kind, apiVersion } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(entry) ? entry : {};
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(typeof logID === 'string' ? logID : '', 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: base64(field(text, 'SignedEntryTimestamp'), LOG_ENTRY) },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function field(text, name) {
    const json = JSON.parse(text);
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && typeof json[name] === 'string' ? json[name] : '';
}
function base64(text, what) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === 0)
        throw new Error(`${what} is empty or not base64`);
    return bytes;
}
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .rethrowUnlessContent */ .B7)(error);
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('malformed', `not a cosign signature (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error)})`);
    }
}


/***/ }),

/***/ 29243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
// Owns the pre-authentication encoding of DSSE (protocol 1.0): a signature covers the payload together with its type.

/** Lengths precede type and payload, so that no byte can move from one to the other. */
function preAuthEncoding(payload, payloadType = _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.inToto) {
    const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(front), payload]);
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNUSABLE: () => (/* binding */ UNUSABLE),
/* harmony export */   findBundles: () => (/* binding */ findBundles),
/* harmony export */   readBundlesOf: () => (/* binding */ readBundlesOf)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7363);
/* harmony import */ var _verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71232);
// Finds bundles of earlier runs, so that a statement is not signed again. Signing twice would attach two bundles, because
// signatures differ each time.







/** Normally there is one candidate. Others may have been planted. */
const MAX_CANDIDATES = 8;
/** Several signers may sign one statement. */
const MAX_SIGNATURES = 64;
/** Errors that mean a candidate is missing or damaged. Any other error of the store is thrown. */
const UNUSABLE = [
    'not-found',
    'invalid-response',
    'digest-mismatch',
    'size-mismatch',
    'limit-exceeded',
];
/**
 * The existing bundles, by the digest of their statement. Candidates are found by the annotation that names the statement,
 * then read and verified, because anyone with push access can write the annotation. Throws a StoreError.
 */
async function findBundles(store, wanted, reuse, listed) {
    const found = new Map();
    const subjects = [...new Set(wanted.map(({ subject }) => subject))];
    await Promise.all(subjects.map(async (subject) => {
        const statements = new Set(wanted.filter((one) => one.subject === subject).map(({ statement }) => statement));
        const pages = listed?.subject === subject ? [{ referrers: listed.bundles }] : bundlePages(store, subject);
        const candidates = await candidatesOf(pages, statements);
        await Promise.all([...candidates].map(async ([statement, referrers]) => {
            for (const referrer of referrers.slice(0, MAX_CANDIDATES)) {
                const bundle = await readCandidate(store, referrer);
                if (bundle !== undefined && (await isReusable(bundle, { subject, statement }, reuse))) {
                    found.set(statement, bundle);
                    return;
                }
            }
        }));
    }));
    return found;
}
/**
 * The bundles on a subject that hold one of these statements, by `identify`. Only bundles that name their statement in an
 * annotation are read. Throws a StoreError.
 */
async function readBundlesOf(store, subject, statements, identify) {
    const candidates = await candidatesOf(bundlePages(store, subject), statements);
    const found = new Map();
    await Promise.all([...candidates.values()].flatMap((referrers) => referrers.slice(0, MAX_SIGNATURES).map(async (referrer) => {
        const bundle = await readCandidate(store, referrer);
        const identity = bundle && (await identify(bundle));
        if (bundle !== undefined && identity !== undefined)
            found.set(identity, bundle);
    })));
    return found;
}
function bundlePages(store, subject) {
    return store.referrers(subject, { artifactType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.sigstoreBundle });
}
async function candidatesOf(pages, statements) {
    const candidates = new Map();
    for await (const { referrers } of pages) {
        for (const referrer of referrers) {
            const statement = referrer.annotations?.[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.statement];
            if (statement === undefined || !statements.has(statement))
                continue;
            candidates.set(statement, [...(candidates.get(statement) ?? []), referrer]);
        }
    }
    return candidates;
}
async function readCandidate(store, referrer) {
    try {
        const [layer] = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location).layers;
        return layer === undefined || layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_READ_BYTES */ .qT ? undefined : await (0,_verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlob */ .gm)(store, layer);
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A && UNUSABLE.includes(error.code))
            return undefined;
        throw error;
    }
}
async function isReusable(bytes, { subject, statement }, reuse) {
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(bytes);
    if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope')
        return false;
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle.content.dsseEnvelope.payload) !== statement)
        return false;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    if (reuse.log && tlogEntries.length === 0)
        return false;
    if (reuse.timestamp && (timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return false;
    const verdict = await reuse.verifier.bundle(bytes, { digest: subject });
    if (verdict.status !== 'verified')
        return false;
    const { signer } = verdict;
    return signer.kind === 'key'
        ? reuse.signer.kind === 'key' && signer.hint === reuse.signer.hint
        : reuse.signer.kind === 'certificate' && signer.san === reuse.signer.san && signer.issuer === reuse.signer.issuer;
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkIntotoEntry),
/* harmony export */   k: () => (/* binding */ isIntotoEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5091);
// Verifies log entries of type `intoto`, version 0.0.1, which cosign before 2.3 made for attestations. @sigstore/verify
// supports later types only, so inclusion promise and content are verified here by the rules of Rekor's first API.





function isIntotoEntry({ kindVersion }) {
    return kindVersion.kind === 'intoto' && kindVersion.version === '0.0.1';
}
/** Verifies that one of `logs` recorded exactly this `envelope` with the key of `signer`; undefined if so. */
async function checkIntotoEntry(entry, envelope, signer, logs) {
    const { json } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 23));
    const seconds = Number(entry.integratedTime);
    // https://github.com/sigstore/rekor, "Signed Entry Timestamp": over the canonical JSON (RFC 8785) of these four.
    const promised = json.canonicalize({
        body: entry.canonicalizedBody.toString('base64'),
        integratedTime: seconds,
        logIndex: Number(entry.logIndex),
        logID: entry.logId.keyId.toString('hex'),
    });
    const time = new Date(seconds * 1000);
    const signature = entry.inclusionPromise?.signedEntryTimestamp ?? Buffer.alloc(0);
    const vouched = logs.some(({ logID, publicKey, validFor }) => logID.equals(entry.logId.keyId) &&
        validFor.start <= time &&
        time <= validFor.end &&
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', Buffer.from(promised), publicKey, signature));
    if (!vouched)
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-promise-invalid', 'the inclusion promise does not verify');
    const { hash, publicKey } = readBody(entry.canonicalizedBody);
    if (hash !== (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(envelope).digest('hex')) {
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-entry-mismatch', 'the entry is for another envelope');
    }
    if (publicKey === undefined || !publicKey.equals(signer)) {
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-entry-mismatch', 'the entry is for another key');
    }
    return undefined;
}
function readBody(bytes) {
    const body = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(bytes).toString('utf8'));
    const spec = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(body) && body.kind === 'intoto' && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(body.spec) ? body.spec : {};
    const content = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(spec.content) ? spec.content : {};
    const hash = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content.hash) && content.hash.algorithm === 'sha256' ? content.hash.value : undefined;
    return { hash, publicKey: keyOf(spec.publicKey) };
}
/** A certificate or a public key, as base64 of PEM. */
function keyOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const pem = Buffer.from(value, 'base64').toString('utf8');
    try {
        return pem.includes('CERTIFICATE') ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).publicKey : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, Error, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CRYPTO_CODE */ .YR);
        return undefined;
    }
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


/***/ }),

/***/ 94627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SigningError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the error of signing: a Sigstore service failed.

/** A signature could not be made. The message has every fact and no secret; no cause is kept, since it may have one. */
class SigningError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'SigningError';
    code = 'signing';
    constructor({ attempted, service, detail, remedy }) {
        super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`, { remedy });
    }
}


/***/ }),

/***/ 71232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ NOTATION),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   nK: () => (/* binding */ verifyReferrer)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7363);
/* harmony import */ var _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32510);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5091);
// Verifies the signatures that a referrer in a store holds.







const DSSE = 'application/vnd.dsse.envelope.v1+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
/** The type that cosign 2 used for signatures attached as referrers. */
const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One cosign tag holds all signatures of an image. */
const MAX_LAYERS = 256;
/** Each layer is held in memory while it is verified. */
const READ_AT_ONCE = 4;
/** Whether the artifact type of a referrer is that of a signature, or of an artifact that contains one. */
function isSignature({ artifactType = '' }) {
    return ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(artifactType) ||
        [NOTATION, COSIGN_ARTIFACT, _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj, DSSE].includes((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(artifactType)));
}
/**
 * Verifies everything that a referrer holds: one result for a bundle, one per layer for cosign's older formats, none for
 * anything else. Throws a StoreError for content that cannot be read, which is never taken for unsigned.
 */
async function verifyReferrer(store, referrer, subject, verifier) {
    if (!isSignature(referrer))
        return [];
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(referrer.artifactType ?? '') === NOTATION) {
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', 'a Notation signature; verify it with notation verify')];
    }
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location);
    return verifyLayers(store, content, subject, verifier);
}
async function verifyLayers(store, { layers }, subject, verifier) {
    if (layers.length > MAX_LAYERS)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('limit-exceeded', `${layers.length} layers, more than the limit of ${MAX_LAYERS}`)];
    if (layers.length === 0)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('malformed', 'the manifest has no layers')];
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(READ_AT_ONCE);
    const verifyLayer = async (layer) => {
        if (layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT)
            return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(layer.size);
        const bytes = await readBlob(store, layer);
        const { annotations = {} } = layer;
        if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(layer.mediaType))
            return verifier.bundle(bytes, subject);
        switch ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(layer.mediaType)) {
            case _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj:
                return verifier.cosignSignature(bytes, annotations, subject);
            case DSSE:
                return verifier.cosignAttestation(bytes, annotations, subject);
            default:
                return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', `unsupported layer media type ${JSON.stringify(layer.mediaType)}`);
        }
    };
    return Promise.all(layers.map((layer) => limit(() => verifyLayer(layer))));
}
/** The whole layer, checked against its digest. The caller has checked its size. */
async function readBlob(store, layer) {
    const chunks = [];
    for await (const chunk of store.blob(layer))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ })

};
