export const id = 5563;
export const ids = [5563];
export const modules = {

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

/***/ 50094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ processorTime),
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   eS: () => (/* binding */ treeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
// Reads memory and processor time of processes from /proc. Other systems than Linux have none.

/** Resident memory of one process; 0 once it has ended, and without /proc. */
async function residentBytes(pid) {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
}
/** Linux counts in hundredths of a second for programs, whatever the clock of the kernel is (USER_HZ). */
const TICK_MS = 10;
/** Milliseconds of all threads of a process; undefined once it has ended, and without /proc. */
async function processorTime(pid) {
    const stat = await readProcess(`${pid}/stat`);
    // proc(5): `PID (NAME) STATE …`, where the name can contain anything. The times are fields 14 and 15.
    const [user, system] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13);
    return system === undefined ? undefined : (Number(user) + Number(system)) * TICK_MS;
}
/** Resident memory of a process and of everything that it started. */
async function treeBytes(pid) {
    const children = (await readProcess(`${pid}/task/${pid}/children`)).split(' ').filter((text) => text !== '');
    const sizes = await Promise.all([residentBytes(pid), ...children.map((child) => treeBytes(Number(child)))]);
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** A file of /proc, or nothing if the process has ended or belongs to another user. */
async function readProcess(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${path}`, 'utf8');
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(code))
            return '';
        throw error;
    }
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

/***/ 63138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/process/isolated.ts
var isolated = __webpack_require__(95590);
;// CONCATENATED MODULE: ./src/process/isolated-child.ts
// The child's side of an isolated process: pipes, messages and usage reports. It ends with its parent.


/** `self` is the child process. */
function connectToParent(self, pipes, receive) {
    self.on('disconnect', () => self.exit(1));
    self.on('message', receive);
    setInterval(() => {
        const { user, system } = self.cpuUsage();
        const memoryBytes = self.memoryUsage.rss();
        self.send?.({ type: 'usage', memoryBytes, cpuMilliseconds: (user + system) / 1000 });
    }, isolated/* USAGE_INTERVAL_MS */.NQ).unref();
    return {
        pipes: Array.from({ length: pipes }, (_, at) => new external_node_net_.Socket({ fd: isolated/* FIRST_PIPE */.oc + at, writable: false })),
        send: (message) => void self.send?.(message),
        finish: (message) => void self.send?.(message, () => self.exit(0)),
    };
}

// EXTERNAL MODULE: ./src/sbom/generate.ts + 12 modules
var generate = __webpack_require__(59350);
// EXTERNAL MODULE: ./src/sbom/layers/cache.ts + 1 modules
var layers_cache = __webpack_require__(31864);
// EXTERNAL MODULE: ./src/sbom/sbom-evidence.ts + 4 modules
var sbom_evidence = __webpack_require__(10524);
// EXTERNAL MODULE: ./src/net/activity.ts
var activity = __webpack_require__(13482);
;// CONCATENATED MODULE: ./src/sbom/layers/layer-progress.ts
class LayerProgress {
    parts = 0;
    totalParts = 0;
    bytes = 0;
    totalBytes = 0;
    /** Adds a layer, by the size that its manifest states. */
    begin({ size }) {
        this.totalParts += 1;
        this.totalBytes += size;
        let read = 0;
        return {
            countingIn: (store) => ({
                blob: (descriptor, range) => counting(store.blob(descriptor, range), (bytes) => {
                    read += bytes;
                    this.bytes += bytes;
                }),
            }),
            end: () => {
                this.parts += 1;
                // Nothing is read of a layer from the cache, and not everything of one that is damaged.
                this.bytes += size - read;
            },
        };
    }
}
async function* counting(blob, count) {
    for await (const chunk of blob) {
        count(chunk.byteLength);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./src/sbom/isolation/activity-reporter.ts
// Reports to the parent process what the child does: its requests and waits, and how far the layers are read.


/** Often enough for a line that a person reads. */
const INTERVAL_MS = 100;
class ActivityReporter {
    layers = new LayerProgress();
    #send;
    #stop;
    #timer;
    #sent = '';
    /** `now` is a clock in milliseconds. */
    constructor(send, now) {
        this.#send = send;
        this.#stop = (0,activity/* observeRequests */.d)({
            now,
            ended: ({ method, url, began, sent, received, status }, error) => send({
                ...{ type: 'request', method, url, milliseconds: Math.max(0, Math.round(now() - began)), sent, received },
                ...(status !== undefined && { status }),
                ...(error !== undefined && { error }),
            }),
            waits: (milliseconds) => send({ type: 'wait', milliseconds: Math.round(milliseconds) }),
        });
        this.#timer = setInterval(() => this.#report(), INTERVAL_MS).unref();
    }
    /** Reports the last state. Call it before the result is sent. */
    close() {
        this.#stop();
        clearInterval(this.#timer);
        this.#report();
    }
    #report() {
        const { parts, totalParts, bytes, totalBytes } = this.layers;
        const state = `${parts}/${totalParts}/${bytes}/${totalBytes}`;
        if (state === this.#sent)
            return;
        this.#sent = state;
        this.#send({ type: 'progress', parts, totalParts, bytes, totalBytes });
    }
}

// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
;// CONCATENATED MODULE: ./src/oci/granted.ts
/** `renew` asks the granting process for another token. Nothing is sent yet. */
async function openGranted(access, renew) {
    if (access.kind === 'oci-layout') {
        const { grantedBlobs } = await __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 80571));
        return grantedBlobs(access);
    }
    const { grantedBlobs } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(4070)]).then(__webpack_require__.bind(__webpack_require__, 44070));
    return grantedBlobs(access, renew);
}

;// CONCATENATED MODULE: ./src/sbom/isolation/granted-store.ts
// Owns the store of the child process: reads large blobs directly from the registry and the rest through the parent.


/** Reading this many bytes through the parent costs as much processor time as loading the registry client. */
const FREE_BYTES = 8 * 1024 * 1024;
/** Bytes between two reports of the traffic. */
const REPORT_BYTES = 2 * 1024 * 1024;
/** The parent may have what this process lacks, such as another token or certificate authorities from Node's options. */
const PARENT_MAY_DO_BETTER = new Set(['unauthorized', 'denied', 'network']);
class GrantedStore {
    #parent;
    #send;
    #access = Promise.withResolvers();
    #tokens = new Map();
    #granted;
    #requestedBytes = 0;
    #unreportedBytes = 0;
    #lastId = 0;
    constructor(parent, send) {
        this.#parent = parent;
        this.#send = send;
    }
    get location() {
        return this.#parent.location;
    }
    manifest(reference) {
        return this.#parent.manifest(reference);
    }
    async *blob(descriptor) {
        this.#requestedBytes += descriptor.size;
        if (this.#requestedBytes > FREE_BYTES)
            this.#granted ??= this.#open();
        const granted = await this.#granted;
        let isStarted = false;
        try {
            if (granted !== undefined) {
                for await (const chunk of granted.blob(descriptor)) {
                    isStarted = true;
                    this.#count(granted, chunk.byteLength);
                    yield chunk;
                }
                return;
            }
        }
        catch (error) {
            if (isStarted || !(error instanceof errors/* StoreError */.A && PARENT_MAY_DO_BETTER.has(error.code)))
                throw error;
            this.#granted = Promise.resolve(undefined);
        }
        finally {
            if (granted !== undefined)
                this.#report(granted);
        }
        yield* this.#parent.blob(descriptor);
    }
    /** Handles the parent's response to the request for access. */
    grant(access) {
        this.#access.resolve(access);
    }
    /** Handles the parent's response to a request for a token. */
    renewed(id, token) {
        this.#tokens.get(id)?.(token);
        this.#tokens.delete(id);
    }
    async #open() {
        this.#send({ type: 'access' });
        const access = await this.#access.promise;
        return access && openGranted(access, (refused) => this.#renew(refused));
    }
    #renew(refused) {
        const id = ++this.#lastId;
        return new Promise((resolve) => {
            this.#tokens.set(id, resolve);
            this.#send({ type: 'token', id, refused });
        });
    }
    #count(granted, bytes) {
        this.#unreportedBytes += bytes;
        if (this.#unreportedBytes >= REPORT_BYTES)
            this.#report(granted);
    }
    #report(granted) {
        this.#unreportedBytes = 0;
        this.#send({ type: 'traffic', traffic: granted.traffic() });
    }
}

// EXTERNAL MODULE: ./src/sbom/isolation/messages.ts
var messages = __webpack_require__(18112);
// EXTERNAL MODULE: ./src/sbom/isolation/blob-frames.ts
var blob_frames = __webpack_require__(99282);
;// CONCATENATED MODULE: ./src/sbom/isolation/parent-store.ts


class ParentStore {
    location;
    #send;
    #receivers;
    #idle;
    #waiting = [];
    #manifests = new Map();
    #lastId = 0;
    constructor(location, pipes, send) {
        this.location = location;
        this.#send = send;
        this.#receivers = pipes.map((pipe) => new blob_frames/* BlobReceiver */.x(pipe));
        this.#idle = pipes.map((_, at) => at);
    }
    manifest(reference) {
        const answer = Promise.withResolvers();
        const id = ++this.#lastId;
        this.#manifests.set(id, answer);
        this.#send({ type: 'manifest', id, reference });
        return answer.promise;
    }
    /** Handles the parent's response to a request for a manifest. */
    answer(id, outcome) {
        const answer = this.#manifests.get(id);
        this.#manifests.delete(id);
        if ('error' in outcome)
            answer?.reject((0,messages/* decodeError */.lB)(outcome.error));
        else
            answer?.resolve(outcome.value);
    }
    /** A pipe is used again only after a blob has been read to its end. */
    async *blob(descriptor) {
        const pipe = this.#idle.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
        this.#send({ type: 'blob', pipe, descriptor });
        const receiver = this.#receivers[pipe];
        let isRead = false;
        try {
            for await (const chunk of receiver.blob())
                yield chunk;
            isRead = true;
        }
        catch (error) {
            isRead = true;
            throw error;
        }
        finally {
            if (isRead)
                this.#release(pipe);
        }
    }
    #release(pipe) {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#idle.push(pipe);
        else
            next(pipe);
    }
}

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/sbom/cataloguers/cataloguer.ts
var cataloguers_cataloguer = __webpack_require__(90263);
// EXTERNAL MODULE: ./src/sbom/components.ts + 6 modules
var components = __webpack_require__(76649);
// EXTERNAL MODULE: ./src/sbom/cataloguers/npm.ts + 4 modules
var npm = __webpack_require__(752);
// EXTERNAL MODULE: ./src/sbom/cataloguers/nuget-lock.ts
var nuget_lock = __webpack_require__(15351);
// EXTERNAL MODULE: ./src/sbom/cataloguers/php.ts
var php = __webpack_require__(55404);
// EXTERNAL MODULE: ./src/sbom/formats/integrity.ts
var integrity = __webpack_require__(44505);
// EXTERNAL MODULE: ./src/sbom/formats/text.ts
var formats_text = __webpack_require__(99195);
// EXTERNAL MODULE: ./src/sbom/formats/indented.ts
var indented = __webpack_require__(43863);
;// CONCATENATED MODULE: ./src/sbom/formats/toml-packages.ts
// Reads the `[[package]]` tables of TOML lock files: Cargo, Poetry, uv, PDM, pylock. Only what these tools write, line by line.


const MAX_PACKAGES = 50_000;
const MAX_ITEMS = 5_000;
function tomlPackages(text) {
    const packages = [];
    let current;
    let open;
    let table = '';
    for (const line of (0,formats_text/* lines */.M)(text)) {
        if (open !== undefined) {
            if (line.startsWith(']'))
                open = undefined;
            else if (open.length < MAX_ITEMS)
                open.push((0,indented/* unquoted */.q)(line.replace(/,$/, '')));
        }
        else if (line.startsWith('[')) {
            const inner = /^\[packages?\.([\w.-]{1,200})\]$/.exec(line)?.[1];
            table = inner === undefined ? '' : `${inner}.`;
            if (inner !== undefined)
                continue;
            current = undefined;
            if (!/^\[\[packages?\]\]$/.test(line))
                continue;
            if (packages.length > MAX_PACKAGES)
                break;
            current = { fields: new Map(), lists: new Map() };
            packages.push(current);
        }
        else if (current !== undefined) {
            const equals = line.indexOf('=');
            const [key, value] = [line.slice(0, Math.max(0, equals)).trim(), line.slice(equals + 1).trim()];
            if (value === '[') {
                open = [];
                current.lists.set(table + key, open);
            }
            else if (key !== '')
                current.fields.set(table + key, (0,indented/* unquoted */.q)(value));
        }
    }
    return packages;
}

// EXTERNAL MODULE: ./src/sbom/cataloguers/library.ts
var library = __webpack_require__(81475);
// EXTERNAL MODULE: ./src/sbom/documents/purl.ts
var documents_purl = __webpack_require__(52812);
;// CONCATENATED MODULE: ./src/sbom/sources/lock-file.ts
// Defines a cataloguer of lock files: what a project depends on, whether it is installed or not.


const MAX_BYTES = 16 * 1024 * 1024;
const lock_file_MAX_PACKAGES = 50_000;
function lockFile(row) {
    return {
        name: row.name,
        version: 1,
        maxBytes: MAX_BYTES,
        wants: (path) => row.file.test(nameOf(path)),
        read: ({ path, bytes }) => {
            const all = row.read(bytes, nameOf(path));
            return all.length === 0 ? undefined : { packages: all.slice(0, lock_file_MAX_PACKAGES), more: all.length > lock_file_MAX_PACKAGES };
        },
        assemble: (found, context) => found.flatMap((one) => componentsOf(row, one, context.note)),
    };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function componentsOf({ ecosystem, separator = '/' }, { path, facts: { packages: facts, more } }, note) {
    const fullName = ({ namespace, name }) => namespace === undefined ? name : `${namespace}${separator}${name}`;
    if (more)
        note(`/${path}`, `only the first ${lock_file_MAX_PACKAGES} packages of this lock file are listed`);
    const purls = new Map();
    for (const one of facts) {
        const { namespace, name, version } = one;
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: ecosystem, namespace, name, version });
        if (purl !== undefined)
            purls.set(`${fullName(one)}@${version}`, purl);
    }
    const byName = new Map(facts.map((one) => [fullName(one), purls.get(`${fullName(one)}@${one.version}`)]));
    return facts.flatMap((one) => {
        const { namespace, name, version, hashes = [], dependsOn = [] } = one;
        const purl = purls.get(`${fullName(one)}@${version}`);
        const needed = dependsOn.flatMap((other) => purls.get(other) ?? byName.get(other) ?? []);
        const others = [...new Set(needed)].filter((other) => other !== purl);
        return (0,library/* libraryOf */.v)({ type: ecosystem, namespace, name, version, hashes, dependsOn: others }, path, { note });
    });
}

;// CONCATENATED MODULE: ./src/sbom/sources/locks/cargo.ts
// Reads the crates of Cargo.lock.




const cargoLock = lockFile({
    name: 'cargo-lock',
    ecosystem: 'cargo',
    file: /^Cargo\.lock$/,
    read: (bytes) => tomlPackages((0,formats_text/* decodedText */.i)(bytes)).flatMap(({ fields, lists }) => {
        const [name, version] = [fields.get('name'), fields.get('version')];
        // Crates of the workspace have no source.
        if (!name || !version || !fields.has('source'))
            return [];
        const dependsOn = lists.get('dependencies')?.map((one) => one.split(' ').slice(0, 2).join('@')) ?? [];
        return [{ name, version, hashes: (0,integrity/* hashOf */.q)('sha256', fields.get('checksum') ?? ''), dependsOn }];
    }),
});

;// CONCATENATED MODULE: ./src/sbom/sources/locks/go.ts
// Reads the modules that go.mod requires. Since Go 1.17 it lists the indirect ones too.


const MODULE = /^(?:require\s+)?([^\s"()]{1,500})\s+(v[^\s"()]{1,200})(?:\s+\/\/.*)?$/;
const REPLACEMENT = /^(?:replace\s+)?([^\s"()]{1,500})(?:\s+(v[^\s"()]{1,200}))?\s+=>\s+([^\s"()]{1,500})(?:\s+(v[^\s"()]{1,200}))?/;
const goMod = lockFile({
    name: 'go-mod',
    ecosystem: 'golang',
    file: /^go\.mod$/,
    read(bytes) {
        const required = new Map();
        const replaced = new Map();
        let block = '';
        for (const line of (0,formats_text/* lines */.M)((0,formats_text/* decodedText */.i)(bytes))) {
            const directive = /^(\w+)\s*\(/.exec(line)?.[1];
            if (directive !== undefined)
                block = directive;
            else if (line.startsWith(')'))
                block = '';
            else if (block === 'require' || line.startsWith('require ')) {
                const [, path, version] = MODULE.exec(line) ?? [];
                if (path !== undefined && version !== undefined)
                    required.set(path, version);
            }
            else if (block === 'replace' || line.startsWith('replace ')) {
                const [, path = '', only = '', other = '', version] = REPLACEMENT.exec(line) ?? [];
                if (path !== '')
                    replaced.set(`${path}@${only}`, [other, version]);
            }
        }
        return [...required].flatMap(([path, version]) => {
            const [other, newVersion] = replaced.get(`${path}@${version}`) ?? replaced.get(`${path}@`) ?? [path, version];
            // A directory takes the place of the module: its version is unknown.
            return newVersion === undefined ? [] : [moduleOf(other, newVersion)];
        });
    },
});
function moduleOf(path, version) {
    const slash = path.lastIndexOf('/');
    return slash === -1
        ? { name: path, version }
        : { namespace: path.slice(0, slash), name: path.slice(slash + 1), version };
}

;// CONCATENATED MODULE: ./src/sbom/sources/locks/gradle.ts
// Reads the artifacts of Gradle's lock files, without those that only tests and the build itself need.


/** `group:name:version=compileClasspath,runtimeClasspath`. */
const ENTRY = /^([^:=\s#]{1,300}):([^:=\s]{1,300}):([^:=\s]{1,200})=(.*)$/;
/** Configurations of tests, of annotation processors and compilers, and of tools that check the code. */
const DEVELOPMENT = /^test|Test|AnnotationProcessor|^(?:annotationProcessor|kapt|ksp|checkstyle|pmd|spotbugs|jacoco|detekt|ktlint|kotlin(?:Compiler|BuildTools|Klib|Native)|lint)/;
const gradleLock = lockFile({
    name: 'gradle-lock',
    ecosystem: 'maven',
    separator: ':',
    // The plugins of the build are in buildscript-gradle.lockfile.
    file: /^gradle\.lockfile$/,
    read: (bytes) => [...(0,formats_text/* lines */.M)((0,formats_text/* decodedText */.i)(bytes))].flatMap((line) => {
        const [, namespace, name, version, configurations = ''] = ENTRY.exec(line) ?? [];
        const isDevelopment = configurations.split(',').every((one) => DEVELOPMENT.test(one));
        if (namespace === undefined || name === undefined || version === undefined || isDevelopment)
            return [];
        return [{ namespace, name, version }];
    }),
});

// EXTERNAL MODULE: ./src/sbom/formats/development-dependencies.ts
var development_dependencies = __webpack_require__(39173);
// EXTERNAL MODULE: ./src/sbom/formats/json.ts
var json = __webpack_require__(32550);
;// CONCATENATED MODULE: ./src/sbom/sources/locks/python.ts
// Reads Python's lock files: poetry.lock, uv.lock, pdm.lock, pylock.toml, Pipfile.lock, and requirements with exact versions.





/** `name[extra]==1.0; marker \`, as pip compiles it. */
const PINNED = /^([A-Za-z0-9][\w.-]{0,200})(?:\[[^\]]{0,200}\])?\s*===?\s*([\w.!+-]{1,100})(?=\s|;|\\|#|$)/;
/** Tables of uv.lock. Extras are installed on request. */
const RUNTIME = /^(?:dependencies$|optional-dependencies\.)/;
/** A lock file for several platforms may have several versions of one package. */
const MAX_VERSIONS = 16;
const pythonLock = lockFile({
    name: 'python-lock',
    ecosystem: 'pypi',
    // By convention, requirements-dev.txt and the like are for development.
    file: /^(?:poetry\.lock|uv\.lock|pdm\.lock|pylock(?:\.[\w-]{1,100})?\.toml|Pipfile\.lock|requirements(?![-_.](?:dev|develop|development|tests?|testing|docs?|lint|linting|ci)\.txt$)[\w.-]*\.txt)$/,
    read(bytes, file) {
        if (file === 'Pipfile.lock')
            return pipfile(bytes);
        const text = (0,formats_text/* decodedText */.i)(bytes);
        if (file.endsWith('.txt'))
            return requirements(text);
        return file === 'uv.lock' ? uv(tomlPackages(text)) : tables(tomlPackages(text));
    },
});
function tables(packages) {
    return packages.flatMap(({ fields }) => {
        const [name, version] = [fields.get('name'), fields.get('version')];
        const groups = fields.get('groups');
        const isDevelopment = fields.get('category') === 'dev' || (groups !== undefined && !/"(?:main|default)"/.test(groups));
        // pylock.toml names the groups in markers, and lists the project itself as a directory.
        const isGroup = /\bin dependency_groups\b/.test(fields.get('marker') ?? '');
        const isOwn = fields.has('directory') || fields.has('directory.path');
        return name && version && !isDevelopment && !isGroup && !isOwn ? [{ name, version }] : [];
    });
}
/** uv lists the projects too, with what each wants at run time and for development. */
function uv(packages) {
    const isOwn = ({ fields }) => /^\{\s*(?:editable|virtual|directory|workspace)\b/.test(fields.get('source') ?? '');
    const versions = Map.groupBy(packages.flatMap(({ fields }) => {
        const [name, version] = [fields.get('name'), fields.get('version')];
        return name && version ? [{ name, version }] : [];
    }), ({ name }) => name);
    const wanted = ({ lists }, table) => {
        const names = [...lists].flatMap(([key, items]) => (table.test(key) ? items.flatMap(nameIn) : []));
        return [...new Set(names)].flatMap((name) => (versions.get(name) ?? []).slice(0, MAX_VERSIONS).map((one) => `${name}@${one.version}`));
    };
    const own = packages.filter(isOwn);
    const locked = packages.flatMap((one) => {
        const [name, version] = [one.fields.get('name'), one.fields.get('version')];
        if (!name || !version || isOwn(one))
            return [];
        return [{ name, version, dependsOn: wanted(one, RUNTIME) }];
    });
    return (0,development_dependencies/* withoutDevelopment */.M)(locked, {
        runtime: own.flatMap((one) => wanted(one, RUNTIME)),
        development: own.flatMap((one) => wanted(one, /^dev-dependencies\./)),
    });
}
function nameIn(item) {
    const name = /\bname = "([^"]{1,200})"/.exec(item)?.[1];
    return name === undefined ? [] : [name];
}
function pipfile(bytes) {
    return (0,json/* entriesOf */.Mc)((0,json/* member */.Dc)((0,json/* jsonObject */.o$)(bytes), 'default')).flatMap(([name, value]) => {
        const version = (0,json/* textOf */.b6)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(value), 'version'))?.replace(/^==/, '');
        return name !== '' && version !== undefined ? [{ name, version }] : [];
    });
}
/** A requirement with a range does not say what is installed. */
function requirements(text) {
    return [...(0,formats_text/* lines */.M)(text)].flatMap((line) => {
        const [, name, version] = PINNED.exec(line) ?? [];
        return name !== undefined && version !== undefined ? [{ name, version }] : [];
    });
}

;// CONCATENATED MODULE: ./src/sbom/sources/locks/r.ts
// Reads the R packages of renv.lock.


const renvLock = lockFile({
    name: 'renv-lock',
    ecosystem: 'cran',
    file: /^renv\.lock$/,
    read: (bytes) => (0,json/* entriesOf */.Mc)((0,json/* member */.Dc)((0,json/* jsonObject */.o$)(bytes), 'Packages')).flatMap(([name, value]) => {
        const version = (0,json/* textOf */.b6)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(value), 'Version'));
        const dependsOn = (0,json/* listOf */.c3)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(value), 'Requirements')).flatMap((one) => (0,json/* textOf */.b6)(one) ?? []);
        return name !== '' && version !== undefined ? [{ name, version, dependsOn }] : [];
    }),
});

;// CONCATENATED MODULE: ./src/sbom/sources/locks/ruby.ts
// Reads the gems of Gemfile.lock.


const MAX_LINE = 1000;
const gemfileLock = lockFile({
    name: 'gemfile-lock',
    ecosystem: 'gem',
    file: /^(?:Gemfile|gems)\.(?:lock|locked)$/,
    read: (bytes) => specs((0,formats_text/* decodedText */.i)(bytes)),
});
/** Below `specs:`, a gem has four spaces and what it needs six. Gems of the project itself are in the section PATH. */
function specs(text) {
    const gems = [];
    let isInstalled = false;
    for (const line of ruby_indented(text)) {
        if (/^[A-Z]/.test(line))
            isInstalled = line === 'GEM' || line === 'GIT';
        if (!isInstalled)
            continue;
        const [, name, version] = /^ {4}([\w.-]{1,200}) \(([\w.-]{1,100})\)$/.exec(line) ?? [];
        // `1.16.0-x86_64-linux`: one line for each platform. A version has no dash.
        if (name !== undefined && version !== undefined)
            gems.push({ name, version: version.replace(/-.*$/, ''), dependsOn: [] });
        const needed = /^ {6}([\w.-]{1,200})(?:!| \(|$)/.exec(line)?.[1];
        if (needed !== undefined)
            gems.at(-1)?.dependsOn.push(needed);
    }
    return gems;
}
function* ruby_indented(text) {
    for (let at = 0; at < text.length;) {
        const found = text.indexOf('\n', at);
        const end = found === -1 ? text.length : found;
        yield text.slice(at, Math.min(end, at + MAX_LINE)).trimEnd();
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./src/sbom/sources/catalogue.ts









/** Composer's lock file has the form of its list of installed packages. */
const composerLock = {
    ...php/* php */.z,
    name: 'composer-lock',
    wants: (path) => /(?:^|\/)composer\.lock$/.test(path),
};
const SOURCE_CATALOGUERS = [
    npm/* npm */.w,
    pythonLock,
    goMod,
    cargoLock,
    gradleLock,
    gemfileLock,
    composerLock,
    nuget_lock/* nugetLock */.d,
    renvLock,
];

;// CONCATENATED MODULE: ./src/sbom/sources/directory.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// Reads the lock files of a source directory, within bounds, and lists what they name.







/** Directories of version control, of installed packages and of virtual environments. What they hold is in lock files. */
const SKIPPED = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'vendor',
    '.venv',
    'venv',
    '__pycache__',
    '.tox',
    'site-packages',
]);
const BOUNDS = { entries: 500_000, depth: 32, files: 2_000, bytes: 256 * 1024 * 1024 };
/** Further notes are counted. */
const MAX_NOTES = 500;
/**
 * Symbolic links are not followed, so that nothing outside of the directory is read. What could not be read is a note. Rejects
 * with the error of the file system if the directory itself cannot be listed.
 */
async function readSources(root, bounds = {}) {
    const reader = new DirectoryReader(root, { ...BOUNDS, ...bounds });
    await reader.read();
    const { notes } = reader;
    const layer = (0,digest/* digestOf */.ol)('');
    const found = (0,components/* catalogue */.s)([reader.files()], [layer], SOURCE_CATALOGUERS, (path, text) => notes.push({ path: path.replace(/^\//, ''), text }));
    const more = notes.length - MAX_NOTES;
    if (more > 0)
        notes.splice(MAX_NOTES, more, { path: '', text: `${more} more notes` });
    return { components: found.components, hidden: 0, notes };
}
class DirectoryReader {
    notes = [];
    #root;
    #bounds;
    #files = [];
    #entries = 0;
    #bytes = 0;
    constructor(root, bounds) {
        this.#root = root;
        this.#bounds = bounds;
    }
    files() {
        return this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    }
    /** Breadth first, so that a bound cuts off the deepest files. */
    async read() {
        let level = [''];
        for (let depth = 0; level.length > 0; depth++) {
            if (depth > this.#bounds.depth) {
                this.notes.push({ path: '', text: `directories deeper than ${this.#bounds.depth} levels were not read` });
                return;
            }
            const next = [];
            for (const directory of level)
                if (!(await this.#list(directory, next)))
                    return;
            level = next;
        }
    }
    /** False once a bound is reached. */
    async #list(directory, next) {
        const entries = [];
        let isWhole = true;
        try {
            isWhole = await this.#entriesOf(directory, entries);
        }
        catch (error) {
            if (directory === '')
                throw error;
            this.notes.push({ path: directory, text: `not read: ${codeOf(error)}` });
            return true;
        }
        entries.sort((a, b) => (a.name < b.name ? -1 : 1));
        for (const entry of entries) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory() && !SKIPPED.has(entry.name))
                next.push(path);
            if (entry.isFile() && !(await this.#file(path)))
                return false;
        }
        if (isWhole)
            return true;
        this.notes.push({ path: '', text: `only the first ${this.#bounds.entries} entries were read` });
        return false;
    }
    /** Adds the entries one by one: all of a directory with millions of them would fill the memory. False once the bound is reached. */
    async #entriesOf(directory, entries) {
        for await (const entry of await (0,promises_.opendir)((0,external_node_path_.join)(this.#root, directory), { bufferSize: 1024 })) {
            if (++this.#entries > this.#bounds.entries)
                return false;
            if (entry.isDirectory() || entry.isFile())
                entries.push(entry);
        }
        return true;
    }
    /** False once a bound is reached. */
    async #file(path) {
        const cataloguers = SOURCE_CATALOGUERS.filter((one) => one.wants(path, 0o644));
        if (cataloguers.length === 0)
            return true;
        const bytes = await this.#bytesOf(path, Math.max(...cataloguers.map(({ maxBytes }) => maxBytes)));
        if (bytes === undefined)
            return true;
        this.#bytes += bytes.byteLength;
        if (this.#bytes > this.#bounds.bytes || this.#files.length >= this.#bounds.files) {
            this.notes.push({ path, text: `not read, like all after it: the lock files exceed the limits of the generator` });
            return false;
        }
        const facts = [];
        for (const cataloguer of cataloguers) {
            try {
                const found = await cataloguer.read({ path, bytes });
                if (found !== undefined)
                    facts.push({ path, cataloguer: cataloguer.name, facts: found });
            }
            catch (error) {
                if (!(error instanceof cataloguers_cataloguer/* Unreadable */.I))
                    throw error;
                this.notes.push({ path, text: `not read by ${cataloguer.name}: ${error.message}` });
            }
        }
        if (facts.length > 0)
            this.#files.push({ path, layer: 0, facts });
        return true;
    }
    /** A file that was replaced by a link or a device since it was listed is not read. */
    async #bytesOf(path, maxBytes) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
                const file = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(this.#root, path), flags), true);
                const stat = await file.stat();
                if (!stat.isFile())
                    return undefined;
                const { size } = stat;
                if (size > maxBytes) {
                    this.notes.push({ path, text: `not read: its ${size} bytes exceed the limit of ${maxBytes}` });
                    return undefined;
                }
                const bytes = Buffer.alloc(size);
                const { bytesRead } = await file.read(bytes, 0, size, 0);
                return bytes.subarray(0, bytesRead);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            this.notes.push({ path, text: `not read: ${codeOf(error)}` });
            return undefined;
        }
    }
}
/** The code of an error of the file system. Throws any other error. */
function codeOf(error) {
    const { code, syscall } = error;
    if (typeof syscall !== 'string' || code === undefined)
        throw error;
    return code;
}

// EXTERNAL MODULE: ./src/sbom/sources/source-evidence.ts
var source_evidence = __webpack_require__(86257);
;// CONCATENATED MODULE: ./src/sbom/isolation/source-directory.ts
// Reads a source directory in the child process.
//
// The lock files of a pull request are as hostile as an image: JSON of 16 MB takes hundreds of MiB once it is parsed, and 2,000 lock
// files can list more packages than any memory holds. A process of its own costs a tenth of a second, and what reaches a limit in
// it fails this document alone, not the evidence that is attached and signed beside it.



/** Throws a UserError, whose message is the code of the file system, for a directory that cannot be listed. */
async function sourcesDocument({ root, source, document, bounds }) {
    return (0,source_evidence/* sourceDocument */.l)(await readSources(root, bounds).catch(refused), source, document);
}
function refused(error) {
    const code = (0,src_errors/* fileErrorCode */.c2)(error);
    throw src_errors/* ERRNO */.Xi.test(code) ? new src_errors/* UserError */.yo(code) : error;
}

;// CONCATENATED MODULE: ./src/sbom/isolation/child.ts
// Owns the child process: generates SBOMs, reports its resource usage, and ends with the parent.









/** Serves one request of the parent, and exits. `self` is the child process. */
function serve(self) {
    let store;
    const parent = connectToParent(self, messages/* PIPES */.Cf, (command) => {
        switch (command.type) {
            case 'manifest':
                return store?.parent.answer(command.id, command.outcome);
            case 'access':
                return store?.granted.grant(command.access);
            case 'token':
                return store?.granted.renewed(command.id, command.token);
            case 'generate': {
                const fromParent = new ParentStore(command.request.location, parent.pipes, parent.send);
                store = { parent: fromParent, granted: new GrantedStore(fromParent, parent.send) };
                const watch = command.isWatched
                    ? new ActivityReporter((activity) => parent.send({ type: 'activity', activity }), Date.now)
                    : undefined;
                child_generate(command.request, store.granted, watch?.layers)
                    .catch((error) => ({ type: 'failed', error: (0,messages/* encodeError */.TK)(error) }))
                    .then((report) => {
                    watch?.close();
                    parent.finish(report);
                });
                return;
            }
            case 'sources':
                sourcesDocument(command.request).then((document) => parent.finish({ type: 'sources', document }), (error) => parent.finish({ type: 'failed', error: (0,messages/* encodeError */.TK)(error) }));
        }
    });
}
async function child_generate(request, store, progress) {
    const { targets, strict, document, cache: location } = request;
    const warnings = [];
    const cache = location &&
        new layers_cache/* DirectoryCache */.QY(location.parent, {
            now: () => location.time,
            ...(location.key && { key: location.key }),
            warn: (text) => warnings.push(text),
        });
    const sboms = await (0,generate/* generateSboms */.aC)(store, targets, {
        strict,
        ...(cache && { cache }),
        ...(progress && { progress }),
    });
    await cache?.prune();
    const results = [];
    for (const sbom of sboms) {
        if (!(0,generate/* isImageSbom */.d5)(sbom)) {
            results.push({ notice: sbom.notice });
            continue;
        }
        const { document: blob, ...evidence } = (0,sbom_evidence/* sbomEvidence */.h)(sbom, document);
        const chunks = [];
        for await (const chunk of blob.open())
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        results.push({ evidence, descriptor: blob.descriptor, bytes, notes: sbom.notes.map(generate/* noteText */.gA) });
    }
    return { type: 'done', results, warnings, written: cache?.written ?? 0 };
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
