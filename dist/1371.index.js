export const id = 1371;
export const ids = [1371];
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
// EXTERNAL MODULE: ./src/net/foreign-activity.ts
var foreign_activity = __webpack_require__(86937);
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
/** Times the processor time: a directory of 500,000 entries and 256 MB of lock files takes half of it. */
const SOURCES_CPU = 4;
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
        const watched = foreign_activity/* ForeignProcess */.w.observed();
        try {
            return await child.run({ type: 'generate', request, isWatched: watched !== undefined }, (report, isolated) => {
                if (report.type === 'activity')
                    watched?.receive(report.activity);
                else
                    void receive(report, isolated, served).catch((error) => isolated.fail(error));
            });
        }
        catch (error) {
            if (!(error instanceof isolated/* IsolationError */.RV))
                throw error;
            const images = request.targets.map(({ subject }) => `${store.location}@${subject.digest}`).join(', ');
            throw new GeneratorError(`could not generate the SBOM of ${images}: ${error.message}; the image may be damaged or hostile, try another generator`, { cause: error });
        }
        finally {
            watched?.end();
        }
    }
    /**
     * Reads a source directory. Throws a UserError, whose message is the code of the file system, for one that cannot be listed, and
     * GeneratorError when the child reaches a limit or crashes.
     */
    async sources(request) {
        try {
            return await this.#start(SOURCES_CPU).run({ type: 'sources', request }, (report, isolated) => {
                if (report.type === 'sources')
                    isolated.finish(report.document);
                else if (report.type === 'failed')
                    isolated.fail((0,messages/* decodeError */.lB)(report.error));
            });
        }
        catch (error) {
            if (!(error instanceof isolated/* IsolationError */.RV))
                throw error;
            throw new GeneratorError(`could not read the source directory ${JSON.stringify(request.source.directory)}: ${error.message}; its lock files may be damaged or hostile, use a directory with fewer of them`, { cause: error });
        }
    }
    /** Stops a process that was started ahead and is not needed. */
    stop() {
        this.#ahead?.stop();
        this.#ahead = undefined;
    }
    #start(cpu = 1) {
        const { now, limits } = this.#environment;
        const cpuMilliseconds = cpu * limits.cpuMilliseconds;
        return new isolated/* IsolatedProcess */.Bl({ entry: 'sbom-generator', pipes: messages/* PIPES */.Cf, now, limits: { ...limits, cpuMilliseconds } });
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

/***/ 95590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ IsolatedProcess),
/* harmony export */   NQ: () => (/* binding */ USAGE_INTERVAL_MS),
/* harmony export */   RV: () => (/* binding */ IsolationError),
/* harmony export */   oc: () => (/* binding */ FIRST_PIPE)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _process_usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50094);
// Runs a part of this program in a child process with bounded memory and processor time, and without its environment.






/** The child process reached a limit or died. The message is the reason. */
class IsolationError extends _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpectedError */ .Dh {
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
/** Where the processor time of a child cannot be read, longer silence counts as such: it reports its usage unless it computes. */
const SILENCE_MS = 1000;
/** Otherwise a silent child may wait for its turn on a busy machine. One that waits so many times its limit never ends. */
const SILENCE_FACTOR = 10;
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
        // The child may have been started by another task: what its messages cause belongs to this one.
        const handle = node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage.bind(receive);
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
                        handle(message, isolated);
                });
                check = setInterval(() => {
                    // While the child computes, it reports nothing.
                    if (usage.isSilent())
                        void observe(child.pid ?? 0, usage);
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
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url);
    // In the bundle all files are in one directory.
    const path = here.endsWith('.ts')
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here), '..', 'entry', `${entry}.ts`)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here), `${entry}.js`);
    const flags = [
        `--max-old-space-size=${limits.heapMebibytes}`,
        // Incremental marking starts after each 16 MB of buffers that pass, and takes up to 30 % of all processor time.
        '--no-incremental-marking',
        // Buffers that nothing uses any more are freed earlier: a large image takes 12 MB less, and no more time.
        '--max-semi-space-size=2',
    ];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.spawn)(process.execPath, [...flags, path], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc', ...Array.from({ length: pipes }, () => 'pipe')],
        serialization: 'advanced',
        env: Object.fromEntries(PASSED_VARIABLES.map((name) => [name, process.env[name]])),
    });
}
async function observe(pid, usage) {
    const [bytes, milliseconds] = await Promise.all([(0,_process_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .residentBytes */ .Sc)(pid), (0,_process_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .processorTime */ .Iy)(pid)]);
    usage.observe(bytes, milliseconds);
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
    /** When the processor time of the silent child was read last. */
    #observed = Number.NEGATIVE_INFINITY;
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
    /** What was read of the child from outside; no processor time where it cannot be read. */
    observe(memoryBytes, cpuMilliseconds) {
        this.#memoryBytes = Math.max(this.#memoryBytes, memoryBytes);
        if (cpuMilliseconds === undefined)
            return;
        this.#cpuMilliseconds = Math.max(this.#cpuMilliseconds, cpuMilliseconds);
        this.#observed = this.#now();
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
        if (silence > this.#allowedCpu * SILENCE_FACTOR)
            return `it did not respond for ${Math.round(silence / 1000)} s`;
        const isObserved = now - this.#observed < SILENCE_MS;
        const used = this.#cpuMilliseconds + (silence > SILENCE_MS && !isObserved ? silence : 0);
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
