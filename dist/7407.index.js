export const id = 7407;
export const ids = [7407];
export const modules = {

/***/ 61371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CACHE_KEY),
  v: () => (/* binding */ sbomSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/process/isolated.ts
var isolated = __webpack_require__(95590);
// EXTERNAL MODULE: ./src/sbom/isolation/messages.ts
var messages = __webpack_require__(18112);
// EXTERNAL MODULE: ./src/oci/store.ts
var store = __webpack_require__(49800);
// EXTERNAL MODULE: ./src/sbom/isolation/blob-frames.ts
var blob_frames = __webpack_require__(99282);
;// CONCATENATED MODULE: ./src/sbom/isolation/served-store.ts



/** Bytes of compressed layers that allow another millisecond of processor time. */
const BYTES_PER_CPU_MILLISECOND = 2000;
class ServedStore {
    #store;
    #grant;
    #counted = store/* NO_TRAFFIC */.q;
    constructor(store) {
        this.#store = store;
    }
    async manifest(id, reference, child) {
        const outcome = await this.#store.manifest(reference).then((value) => ({ value }), (error) => ({ error: (0,messages/* encodeError */.TK)(error) }));
        child.send({ type: 'manifest', id, outcome });
    }
    blob(descriptor, pipe, child) {
        return (0,blob_frames/* writeBlob */.Z)(child.pipe(pipe), allowing(this.#store.blob(descriptor), child));
    }
    async access(child) {
        this.#grant = await this.#store.grantPull?.();
        child.send({ type: 'access', access: this.#grant?.access });
    }
    async token(id, refused, child) {
        child.send({ type: 'token', id, token: await this.#grant?.renew(refused) });
    }
    /** Counts what the child has requested since the last call. */
    traffic(total, child) {
        const { requests, sentBytes, receivedBytes } = this.#counted;
        this.#counted = total;
        child.allow((total.receivedBytes - receivedBytes) / BYTES_PER_CPU_MILLISECOND);
        this.#grant?.count({
            requests: total.requests - requests,
            sentBytes: total.sentBytes - sentBytes,
            receivedBytes: total.receivedBytes - receivedBytes,
            milliseconds: total.milliseconds,
        });
    }
}
async function* allowing(blob, child) {
    for await (const chunk of blob) {
        child.allow(chunk.byteLength / BYTES_PER_CPU_MILLISECOND);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./src/sbom/isolation/isolated.ts
// Generates SBOMs in a child process, so that a hostile image fails only its own SBOM.




/** Several times the need of large images. The rest of this program stays below 64 MiB. */
const GENERATOR_LIMITS = {
    memoryBytes: 448 * 1024 * 1024,
    heapMebibytes: 288,
    cpuMilliseconds: 15_000,
};
/** The generator was stopped at a limit, or crashed. */
class GeneratorError extends errors/* ExpectedError */.Dh {
    name = 'GeneratorError';
    code = 'generator-failed';
}
/** Runs the generator in child processes, one per request. */
class SbomGenerator {
    #environment;
    #ahead;
    constructor({ now, limits = GENERATOR_LIMITS }) {
        this.#environment = { now, limits };
    }
    /** Starts the process for the next request, which then takes a tenth of a second less. */
    startAhead() {
        this.#ahead ??= this.#start();
    }
    /**
     * The child reads large layers itself, with a token that only allows pulling from this repository. Everything else it
     * reads through this process. It gets no credential. Throws StoreError, with `strict` UserError, and GeneratorError when
     * the child reaches a limit or crashes.
     */
    async generate(store, request) {
        const child = this.#ahead ?? this.#start();
        this.#ahead = undefined;
        const served = new ServedStore(store);
        try {
            return await child.run({ type: 'generate', request }, (report, isolated) => void receive(report, isolated, served).catch((error) => isolated.fail(error)));
        }
        catch (error) {
            if (!(error instanceof isolated/* IsolationError */.RV))
                throw error;
            const images = request.targets.map(({ subject }) => `${store.location}@${subject.digest}`).join(', ');
            throw new GeneratorError(`could not generate the SBOM of ${images}: ${error.message}; the image may be damaged or hostile, try another generator`, { cause: error });
        }
    }
    /** Stops a process that was started ahead and is not needed. */
    stop() {
        this.#ahead?.stop();
        this.#ahead = undefined;
    }
    #start() {
        return new isolated/* IsolatedProcess */.Bl({ entry: 'sbom-generator', pipes: messages/* PIPES */.Cf, ...this.#environment });
    }
}
async function receive(report, child, store) {
    switch (report.type) {
        case 'manifest':
            return store.manifest(report.id, report.reference, child);
        case 'blob':
            return store.blob(report.descriptor, report.pipe, child);
        case 'access':
            return store.access(child);
        case 'token':
            return store.token(report.id, report.refused, child);
        case 'traffic':
            return store.traffic(report.traffic, child);
        case 'done':
            return child.finish(report);
        case 'failed':
            return child.fail((0,messages/* decodeError */.lB)(report.error));
    }
}

// EXTERNAL MODULE: ./src/commands/cache-directory.ts
var cache_directory = __webpack_require__(83626);
;// CONCATENATED MODULE: ./src/commands/sbom/settings.ts
// How SBOMs are made: the generator, the format and the cache.




/** The environment variable with a secret that authenticates the cache's records. */
const CACHE_KEY = 'OCI_EVIDENCE_CACHE_KEY';
/**
 * A cache on a self-hosted runner is shared by all jobs of the machine, which run as the same user. So no result is signed
 * that may come from a record of another job: with `signs`, the cache is used only with a secret key. Throws a UserError for
 * a shared cache without a directory.
 */
function sbomSettings(inputs, { env, cwd }, options = {}) {
    const { generator, sharedCache = false, signs = false } = options;
    const choice = inputs['cache-dir'];
    const cacheKey = env[CACHE_KEY] || undefined;
    const isTrusted = cacheKey !== undefined || !signs;
    const isChosen = choice !== 'none' && (choice.path !== undefined || sharedCache);
    if (sharedCache && choice === 'none')
        throw new errors/* UserError */.yo('actions-cache needs a cache directory, and cache-dir is none');
    return {
        ...(generator !== undefined && { generator }),
        builtIn: new SbomGenerator({ now: () => Date.now() }),
        format: inputs['sbom-format'],
        base: inputs['base-image'] ?? 'none',
        ...(choice !== 'none' && isTrusted && { cacheDir: (0,external_node_path_.resolve)(cwd, choice.path ?? defaultCacheDir(env)) }),
        ...(cacheKey !== undefined && { cacheKey }),
        ...(isChosen && !isTrusted && { cacheRefused: true }),
        sharedCache: sharedCache && isTrusted,
        strict: inputs.strict,
    };
}
/** The tool cache outlives jobs on self-hosted runners. */
function defaultCacheDir(env) {
    return env.RUNNER_TOOL_CACHE ? (0,external_node_path_.join)(env.RUNNER_TOOL_CACHE, 'oci-evidence') : (0,cache_directory/* cacheDirectory */.o)(env);
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

/***/ 95590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ IsolatedProcess),
/* harmony export */   NQ: () => (/* binding */ USAGE_INTERVAL_MS),
/* harmony export */   RV: () => (/* binding */ IsolationError),
/* harmony export */   oc: () => (/* binding */ FIRST_PIPE)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _resident_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53121);
// Runs a part of this program in a child process with bounded memory and processor time, and without its environment.





/** The child process reached a limit or died. The message is the reason. */
class IsolationError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .Dh {
    name = 'IsolationError';
    code = 'isolation';
}
/** Often enough to notice a growing heap before the machine runs out of memory. */
const USAGE_INTERVAL_MS = 100;
/** File descriptors 0 to 2 are the standard streams, 3 is the message channel. */
const FIRST_PIPE = 4;
/** Windows starts no program without SYSTEMROOT. The others name certificate authorities. */
const PASSED_VARIABLES = ['SYSTEMROOT', 'NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const CHECK_INTERVAL_MS = 100;
/** Silence beyond this counts as processor time, because the child reports its usage unless it computes. */
const SILENCE_MS = 1000;
const MAX_STDERR = 16_384;
/**
 * A child process, started by the constructor, so that it can load its modules while the parent prepares its work. A process
 * and not a worker thread, because V8 ends the whole process when it cannot allocate one large object, also in a thread.
 */
class IsolatedProcess {
    #child;
    #options;
    #death;
    #stderr = '';
    constructor(options) {
        const { limits } = options;
        this.#options = options;
        this.#child = start(options);
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-MAX_STDERR);
        });
        this.#death = new Promise((resolve) => {
            this.#child.on('error', ({ message }) => resolve(new IsolationError(`its process could not be started (${message})`)));
            this.#child.on('close', (code, signal) => resolve(new IsolationError(reasonOfDeath(this.#stderr, code, signal, limits))));
        });
        // A child that dies breaks its pipes; the event `close` then reports why.
        for (const pipe of this.#child.stdio.slice(FIRST_PIPE))
            pipe?.on('error', () => undefined);
    }
    /**
     * Sends `first` and handles the messages of the child until the handler finishes or fails; then the child is killed. Call
     * it once. Throws IsolationError when the child reaches a limit or dies.
     */
    async run(first, receive) {
        const child = this.#child;
        const usage = new Usage(this.#options);
        let check;
        try {
            return await new Promise((finish, fail) => {
                const isolated = {
                    send: (message) => {
                        if (child.connected)
                            child.send(message, () => undefined);
                    },
                    pipe: (number) => child.stdio[FIRST_PIPE + number],
                    allow: (milliseconds) => usage.allow(milliseconds),
                    finish,
                    fail,
                };
                void this.#death.then(fail);
                child.on('message', (message) => {
                    usage.heard();
                    if (isUsage(message))
                        usage.update(message);
                    else
                        receive(message, isolated);
                });
                check = setInterval(() => {
                    // While the child computes, it reports nothing.
                    if (usage.isSilent())
                        void (0,_resident_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .residentBytes */ .S)(child.pid ?? 0).then((bytes) => usage.observe(bytes));
                    const reason = usage.exceeded();
                    if (reason !== undefined)
                        fail(new IsolationError(reason));
                }, CHECK_INTERVAL_MS);
                isolated.send(first);
            });
        }
        finally {
            clearInterval(check);
            this.stop();
        }
    }
    /** Kills the child. */
    stop() {
        const child = this.#child;
        child.removeAllListeners().on('error', () => undefined);
        child.kill('SIGKILL');
        for (const stream of child.stdio)
            stream?.destroy();
        if (child.connected)
            child.disconnect();
    }
}
function start({ entry, limits, pipes }) {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
    // In the bundle all files are in one directory.
    const path = here.endsWith('.ts')
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(here), '..', 'entry', `${entry}.ts`)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(here), `${entry}.js`);
    const flags = [
        `--max-old-space-size=${limits.heapMebibytes}`,
        // Incremental marking starts after each 16 MB of buffers that pass, and takes up to 30 % of all processor time.
        '--no-incremental-marking',
        // Buffers that nothing uses any more are freed earlier: a large image takes 12 MB less, and no more time.
        '--max-semi-space-size=2',
    ];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...flags, path], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc', ...Array.from({ length: pipes }, () => 'pipe')],
        serialization: 'advanced',
        env: Object.fromEntries(PASSED_VARIABLES.map((name) => [name, process.env[name]])),
    });
}
function isUsage(message) {
    return message.type === 'usage';
}
/** Resource usage of the child compared with its limits. */
class Usage {
    #limits;
    #now;
    #memoryBytes = 0;
    #cpuMilliseconds = 0;
    #allowedCpu;
    #lastMessage;
    #lastCheck;
    constructor({ limits, now }) {
        this.#limits = limits;
        this.#now = now;
        this.#allowedCpu = limits.cpuMilliseconds;
        this.#lastMessage = this.#lastCheck = now();
    }
    allow(milliseconds) {
        this.#allowedCpu += milliseconds;
    }
    heard() {
        this.#lastMessage = this.#now();
    }
    update({ memoryBytes, cpuMilliseconds }) {
        this.#memoryBytes = memoryBytes;
        this.#cpuMilliseconds = cpuMilliseconds;
    }
    observe(memoryBytes) {
        this.#memoryBytes = Math.max(this.#memoryBytes, memoryBytes);
    }
    /** Whether a report is overdue. */
    isSilent() {
        return this.#now() - this.#lastMessage > 2 * USAGE_INTERVAL_MS;
    }
    /** The limit that is exceeded, or undefined. */
    exceeded() {
        const now = this.#now();
        // Messages wait while this process is busy or suspended.
        if (now - this.#lastCheck > SILENCE_MS)
            this.#lastMessage = now;
        this.#lastCheck = now;
        if (this.#memoryBytes > this.#limits.memoryBytes)
            return memoryReason(this.#limits);
        const silence = now - this.#lastMessage;
        const used = this.#cpuMilliseconds + (silence > SILENCE_MS ? silence : 0);
        if (used <= this.#allowedCpu)
            return undefined;
        return `it exceeds the limit of ${Math.round(this.#allowedCpu / 1000)} s of processor time`;
    }
}
function memoryReason({ memoryBytes }) {
    return `it exceeds the limit of ${Math.round(memoryBytes / 1024 / 1024)} MiB of memory`;
}
function reasonOfDeath(stderr, code, signal, limits) {
    if (/heap out of memory|allocation failed/i.test(stderr))
        return memoryReason(limits);
    const last = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return `its process ended with ${signal ?? `exit code ${code}`}${last === '' ? '' : ` (${last})`}`;
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
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19334);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59870);
// Renders the comparison of two images: lines for a terminal, markdown for summaries and comments, JSON.






/** Lines of each part in a terminal. */
const MAX_LINES = 50;
/** Bytes of markdown for everything together, below the limit of a job summary. */
const SUMMARY_BYTES = 900_000;
function renderDiffJson(diff) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visibleJson */ .$m)(JSON.stringify(diffJson(diff), null, 2))}\n`;
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
            paint('bold', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(name)}: ${countsOf(platform)}`),
            ...documentLines(platform).map((line) => paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(line, 400)}`)),
            ...part('New findings', (findings?.appeared ?? []).map((one) => paint('red', (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(findingText(one), 300)))),
            ...part('Fixed findings', (findings?.fixed ?? []).map((one) => paint('green', (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(findingText(one), 300)))),
            ...part('Components', (components?.changes ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(componentText(one), 300))),
            ...part('Licenses', (components?.licenses ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(licenseText(one), 300))),
            ...part('New licenses', (components?.newLicenses ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(one, 200))),
        ];
    });
    return [
        paint('bold', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(diff.before, 400)} -> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(diff.after, 400)}`),
        ...(diff.isSame ? ['the images are the same'] : []),
        ...sourceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(line, 500)),
        ...(source.compare === undefined ? [] : [source.compare]),
        ...platforms,
        ...part('Evidence', evidenceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(line, 400))),
        ...part('Signers', signerLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(line, 400))),
        ...diff.notes.slice(0, MAX_LINES).map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .RK)(note, 1000)}`)),
    ].join('\n');
}
/** At most `bytes` bytes: long tables and lists say how much they leave out. */
function renderDiffMarkdown(diff, bytes = SUMMARY_BYTES) {
    const heading = `## Changes from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(shortName(diff.before), 200)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(shortName(diff.after), 200)}`;
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
        [...sourceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(line, 500)), ...link].join(' · '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Platform', 'Components', 'Findings', 'Licenses'], platforms.map((platform) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(platformName(platform), 60),
            componentCounts(platform),
            findingCounts(platform),
            licenseCounts(platform),
        ]), shared),
        ...platforms.flatMap((platform) => platformParts(platform, room)),
        listPart('Evidence', evidenceLines(diff), shared),
        listPart('Signers', signerLines(diff), shared),
        listPart('Notes', diff.notes, shared),
    ];
}
function platformParts(platform, bytes) {
    const { components, findings } = platform;
    const on = platform.platform === null ? '' : ` on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(platform.platform), 60)}`;
    const findingRows = (all) => all.map(({ id, severity, fixed, installed, ...finding }) => [
        `${_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[severity]} ${severity}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(id, 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)({ ...finding, id, severity }), 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(installed ?? '', 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(fixed ?? '', 60),
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
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(one.name, 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(one.type ?? '', 20),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(one.before ?? '', 80),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(one.after ?? '', 80),
        originOf(one),
    ]), bytes));
    add('Changed licenses', licenses.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Component', 'Before', 'After'], licenses.map(({ name, before, after }) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(name, 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(before ?? 'none', 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(after ?? 'none', 120),
    ]), bytes));
    const documents = documentLines(platform);
    add('Compared documents', documents.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(documents.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(line, 400)), bytes));
    return parts;
}
function listPart(title, lines, bytes) {
    if (lines.length === 0)
        return '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${title} (${lines.length})`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(line, 500)), bytes));
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

/***/ 99282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeBlob),
/* harmony export */   x: () => (/* binding */ BlobReceiver)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18112);

/** Bytes of the length prefix. */
const PREFIX = 4;
const END = 0;
const FAILED = 0xffff_ffff;
/** Larger chunks are split, so that a prefix never looks like FAILED. */
const MAX_CHUNK = 1024 * 1024;
/** Writes one blob with backpressure. An error of the blob is sent to the reader and not thrown. */
async function writeBlob(pipe, blob) {
    try {
        for await (const chunk of blob) {
            for (let at = 0; at < chunk.byteLength; at += MAX_CHUNK)
                await write(pipe, chunk.subarray(at, at + MAX_CHUNK));
        }
        pipe.write(prefix(END));
    }
    catch (error) {
        const text = Buffer.from(JSON.stringify((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeError */ .TK)(error)));
        pipe.write(Buffer.concat([prefix(FAILED), prefix(text.byteLength), text]));
    }
}
async function write(pipe, chunk) {
    pipe.cork();
    pipe.write(prefix(chunk.byteLength));
    const isFlowing = pipe.write(chunk);
    pipe.uncork();
    if (isFlowing || pipe.destroyed)
        return;
    await new Promise((resolve) => {
        const settle = () => {
            pipe.off('drain', settle).off('close', settle);
            resolve();
        };
        pipe.on('drain', settle).on('close', settle);
    });
}
function prefix(length) {
    const bytes = Buffer.allocUnsafe(PREFIX);
    bytes.writeUInt32LE(length);
    return bytes;
}
/** Reads blobs from a pipe, one after another. */
class BlobReceiver {
    #chunks;
    #held = Buffer.alloc(0);
    constructor(pipe) {
        this.#chunks = pipe[Symbol.asyncIterator]();
    }
    /** The next blob. It must be read to its end before the next call. Throws the error of the store. */
    async *blob() {
        for (;;) {
            const length = (await this.#exactly(PREFIX)).readUInt32LE();
            if (length === END)
                return;
            if (length === FAILED) {
                const text = await this.#exactly((await this.#exactly(PREFIX)).readUInt32LE());
                throw (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeError */ .lB)(JSON.parse(text.toString()));
            }
            for (let left = length; left > 0;) {
                if (this.#held.byteLength === 0)
                    this.#held = await this.#next();
                const part = this.#held.subarray(0, left);
                this.#held = this.#held.subarray(part.byteLength);
                left -= part.byteLength;
                yield part;
            }
        }
    }
    async #exactly(length) {
        while (this.#held.byteLength < length)
            this.#held = Buffer.concat([this.#held, await this.#next()]);
        const bytes = this.#held.subarray(0, length);
        this.#held = this.#held.subarray(length);
        return bytes;
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            throw new Error('the pipe closed within a blob');
        return value;
    }
}


/***/ }),

/***/ 18112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ PIPES),
/* harmony export */   TK: () => (/* binding */ encodeError),
/* harmony export */   lB: () => (/* binding */ decodeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// Owns the messages between this process and the child process that reads layers. All can be cloned structurally.


/** Pipes for blobs: one per layer that is read in parallel. */
const PIPES = 4;
function encodeError(error) {
    if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A) {
        const { code, store, reference, attempted, request, status, detail, remedy } = error;
        const optional = {
            ...(reference !== undefined && { reference }),
            ...(request !== undefined && { request }),
            ...(status !== undefined && { status }),
        };
        return { kind: 'store', facts: { code, store, attempted, detail, remedy, ...optional } };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { kind: 'user', message: error.message };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'bug', message, stack: stack ?? message };
}
function decodeError(error) {
    if (error.kind === 'store')
        return new _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A(error.facts);
    if (error.kind === 'user')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(error.message);
    return Object.assign(new Error(error.message), { stack: error.stack });
}


/***/ })

};
