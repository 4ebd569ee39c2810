export const id = 4525;
export const ids = [4525];
export const modules = {

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

/***/ 53121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ residentBytes),
/* harmony export */   e: () => (/* binding */ treeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
// Reads the resident memory of processes from /proc. Other systems than Linux have none: there it is 0.

/** Resident memory of one process; 0 once it has ended. */
async function residentBytes(pid) {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
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

/***/ 85148:
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

// EXTERNAL MODULE: ./src/sbom/generate.ts + 10 modules
var generate = __webpack_require__(67032);
// EXTERNAL MODULE: ./src/sbom/layers/cache.ts + 1 modules
var layers_cache = __webpack_require__(31864);
// EXTERNAL MODULE: ./src/sbom/sbom-evidence.ts + 4 modules
var sbom_evidence = __webpack_require__(10524);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
;// CONCATENATED MODULE: ./src/oci/granted.ts
/** `renew` asks the granting process for another token. Nothing is sent yet. */
async function openGranted(access, renew) {
    if (access.kind === 'oci-layout') {
        const { grantedBlobs } = await __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 80571));
        return grantedBlobs(access);
    }
    const { grantedBlobs } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(9320), __webpack_require__.e(4070)]).then(__webpack_require__.bind(__webpack_require__, 44070));
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
                child_generate(command.request, store.granted).then(parent.finish, (error) => parent.finish({ type: 'failed', error: (0,messages/* encodeError */.TK)(error) }));
            }
        }
    });
}
async function child_generate(request, store) {
    const { targets, strict, document, cache: location } = request;
    const warnings = [];
    const cache = location &&
        new layers_cache/* DirectoryCache */.QY(location.parent, {
            now: () => location.time,
            ...(location.key && { key: location.key }),
            warn: (text) => warnings.push(text),
        });
    const sboms = await (0,generate/* generateSboms */.aC)(store, targets, { strict, ...(cache && { cache }) });
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
