export const id = 8853;
export const ids = [8853];
export const modules = {

/***/ 79786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ Activity)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./src/net/activity.ts
// Observes the HTTP requests of this process, whichever library sends them, by the channels that undici and Node publish on.

/** Query keys whose values are no secrets. Others may be signatures of storage services or states of uploads. */
const PLAIN_KEYS = new Set([
    'scope',
    'service',
    'n',
    'last',
    'digest',
    'mount',
    'from',
    'artifactType',
    'page',
    'per_page',
]);
/** Calls the observer until the returned function is called. Nothing of headers or bodies is observed but their length. */
function observeRequests(observer) {
    const open = new Map();
    const sent = new WeakSet();
    const changed = () => observer.changed?.(new Set(open.values()));
    const begin = (key, method, url, length) => {
        const request = { method, url: shownUrl(url), began: observer.now(), sent: 0, received: 0 };
        open.set(key, { ...request, ...(length !== undefined && { sentTotal: length }) });
        changed();
    };
    const update = (key, change) => {
        const request = open.get(key);
        if (request === undefined)
            return;
        change(request);
        changed();
    };
    const end = (key, error) => {
        const request = open.get(key);
        if (!open.delete(key) || request === undefined)
            return;
        observer.ended?.(request, error === undefined ? undefined : codeOf(error));
        changed();
    };
    const handlers = {
        'undici:request:create': ({ request }) => begin(request, String(request.method), `${request.origin}${request.path}`, numberOf(request.contentLength)),
        'undici:client:sendHeaders': ({ request }) => void sent.add(request),
        'undici:request:bodyChunkSent': ({ request, chunk }) => update(request, (one) => {
            one.sent += sizeOf(chunk);
        }),
        'undici:request:bodyChunkReceived': ({ request, chunk }) => update(request, (one) => {
            one.received += sizeOf(chunk);
        }),
        'undici:request:headers': ({ request, response }) => update(request, (one) => {
            one.status = Number(response.statusCode);
            const total = lengthOf(response.headers);
            if (total !== undefined && one.method !== 'HEAD')
                one.receivedTotal = total;
        }),
        'undici:request:trailers': ({ request }) => end(request),
        // A connection that is opened ahead has a request that is withdrawn before it is sent.
        'undici:request:error': ({ request, error }) => {
            if (sent.has(request) || 'code' in error)
                end(request, error);
            else
                open.delete(request);
        },
        'http.client.request.start': ({ request }) => begin(request, String(request.method), `${request.protocol}//${request.host}${request.path}`, undefined),
        'http.client.response.finish': ({ request, response }) => {
            update(request, (one) => {
                one.status = Number(response.statusCode);
            });
            end(request);
        },
        'http.client.request.error': ({ request, error }) => end(request, error),
    };
    for (const [channel, handler] of Object.entries(handlers))
        (0,external_node_diagnostics_channel_.subscribe)(channel, handler);
    return () => {
        for (const [channel, handler] of Object.entries(handlers))
            (0,external_node_diagnostics_channel_.unsubscribe)(channel, handler);
    };
}
function shownUrl(text) {
    const url = URL.parse(text);
    if (url === null)
        return 'an address that is not valid';
    const query = [...url.searchParams].map(([key, value]) => `${key}=${PLAIN_KEYS.has(key) ? value : '***'}`);
    return `${url.origin}${url.pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
function codeOf(error) {
    const { code, name } = error;
    return String(code ?? name ?? 'error');
}
function sizeOf(chunk) {
    return typeof chunk === 'string' ? Buffer.byteLength(chunk) : (chunk.byteLength ?? 0);
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** undici gives the headers of a response as a list of names and values. */
function lengthOf(headers) {
    const at = headers.findIndex((name, index) => index % 2 === 0 && String(name).toLowerCase() === 'content-length');
    const value = at < 0 ? Number.NaN : Number(String(headers[at + 1]));
    return Number.isNaN(value) ? undefined : value;
}

// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(18991);
;// CONCATENATED MODULE: ./src/commands/activity.ts
// Shows what a command does while it runs: every request and wait for debugging, and one line of progress on a terminal.



/** Short commands need no progress. */
const FIRST_STATUS_MS = 400;
const STATUS_MS = 150;
class Activity {
    #output;
    #began = external_node_perf_hooks_.performance.now();
    #stop;
    #timer;
    #open = new Set();
    #requests = 0;
    #waitEnds = 0;
    #isShown = true;
    constructor(output) {
        this.#output = output;
        this.#stop = observeRequests({
            now: () => external_node_perf_hooks_.performance.now(),
            changed: (open) => {
                this.#open = open;
            },
            ended: (request, error) => this.#ended(request, error),
        });
        if (output.status !== undefined)
            this.#timer = setInterval(() => this.#show(), STATUS_MS).unref();
    }
    /** Undefined if there is nowhere to show anything: then nothing is observed. */
    static start(output) {
        return output.debug === undefined && output.status === undefined ? undefined : new Activity(output);
    }
    /** To be called before a wait between requests. */
    waits(milliseconds) {
        if (milliseconds <= 0)
            return;
        this.#waitEnds = Math.max(this.#waitEnds, external_node_perf_hooks_.performance.now() + milliseconds);
        this.#output.debug?.(`wait ${Math.round(milliseconds)} ms before the next request`);
    }
    /** A command that shows a status of its own takes the line over. */
    yield() {
        this.#isShown = false;
    }
    /** Removes the line. Nothing is shown from now on. */
    close() {
        this.#stop();
        clearInterval(this.#timer);
        if (this.#isShown)
            this.#output.status?.(undefined);
    }
    #ended({ method, url, status, began, sent, received }, error) {
        this.#requests += 1;
        const result = error ?? String(status ?? 'no response');
        const bytes = `${sent} bytes sent, ${received} received`;
        this.#output.debug?.(`${method} ${url}: ${result} in ${Math.round(external_node_perf_hooks_.performance.now() - began)} ms, ${bytes}`);
    }
    #show() {
        const now = external_node_perf_hooks_.performance.now();
        if (!this.#isShown || now - this.#began < FIRST_STATUS_MS)
            return;
        this.#output.status?.((0,progress/* activityLine */.yt)({
            open: [...this.#open],
            requests: this.#requests,
            seconds: (now - this.#began) / 1000,
            waits: Math.max(0, this.#waitEnds - now) / 1000,
        }));
    }
}


/***/ }),

/***/ 60728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ withoutEmpty),
/* harmony export */   KD: () => (/* binding */ callCommand),
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   iN: () => (/* binding */ stepDirectory),
/* harmony export */   pR: () => (/* binding */ callPost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31108);
/* harmony import */ var _output_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57123);
// Runs one call of a command for a front end: reads the inputs, writes the files, and returns the outputs as texts.




/**
 * Reads the inputs, checks that output files can be written, then runs the command. `defaultDir` is used without the input
 * `output-dir`. Rejects with UsageErrors for invalid inputs, and with the errors of the command.
 */
async function callCommand(command, read, world, defaultDir, commands = [command]) {
    const texts = await configured(command, commands, readTexts(command, read, world), world);
    const chosen = texts.get('output-dir') || defaultDir;
    const outputDir = chosen === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, chosen);
    const prepared = outputDir === undefined ? [] : [(0,_output_files_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareDirectory */ .v)(outputDir)];
    const values = await (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .checkInputs */ .sw)(command.inputs, (name) => texts.get(name), world.cwd, prepared);
    const { run } = await command.load();
    const result = await run(values, { ...world, writesFiles: outputDir !== undefined });
    const given = [...texts].filter(([name, text]) => {
        const input = command.inputs[name];
        return input?.secrets === undefined && text !== '' && text !== input?.default;
    });
    return { result, outputDir, given: Object.fromEntries(given) };
}
/** Runs the code of a command for the end of the job, with the inputs of its step. Resolves with the failures. */
async function callPost(command, read, world, state, commands = [command]) {
    const module = await command.action?.loadPost?.();
    if (module === undefined)
        return [];
    const texts = await configured(command, commands, readTexts(command, read, world), world);
    return module.post((0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .Ko)(command.inputs, (name) => texts.get(name)), world, state);
}
/** The texts of the call, and those of the configuration for the inputs that the call does not set. */
async function configured(command, commands, texts, world) {
    if (command.inputs.config === undefined)
        return texts;
    const { configuredTexts } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(7337), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(1704), __webpack_require__.e(9980)]).then(__webpack_require__.bind(__webpack_require__, 99980));
    const settings = await configuredTexts(command, commands, (name) => texts.get(name), {
        ...world,
        writesFiles: false,
    });
    return new Map([...texts].map(([name, text]) => [name, text || (settings.get(name) ?? '')]));
}
/** The inputs as texts. Secrets among them are masked first. */
function readTexts(command, read, world) {
    const texts = new Map(Object.keys(command.inputs).map((name) => [name, read(name)?.trim() ?? '']));
    for (const [name, { secrets }] of Object.entries(command.inputs)) {
        for (const secret of secrets?.(texts.get(name) ?? '') ?? [])
            if (secret !== '')
                world.mask(secret);
    }
    return texts;
}
/** Writes the files of outputs and gives their paths, one per line. A file that cannot be written is a failure. */
async function writeOutputs({ result, outputDir, }) {
    const failures = [];
    const write = async (directory, file) => {
        try {
            return await (0,_output_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeOutputFile */ .BF)(directory, file);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh))
                throw error;
            failures.push(error);
            return undefined;
        }
    };
    const texts = {};
    for (const [name, value] of Object.entries(result.outputs)) {
        if (typeof value === 'string') {
            texts[name] = value;
        }
        else if (outputDir !== undefined) {
            const paths = [];
            for (const file of value)
                paths.push((await write(outputDir, file)) ?? '');
            texts[name] = paths.filter((path) => path !== '').join('\n');
        }
    }
    return { texts, failures };
}
/** The environment without empty variables: a workflow that passes an unset secret on sets it to an empty text. */
function withoutEmpty(env) {
    return Object.fromEntries(Object.entries(env).filter((pair) => pair[1] !== undefined && pair[1] !== ''));
}
/** A directory for the files of one step: the paths that an earlier step of the job set must keep their content. */
function stepDirectory(parent, id) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(parent, `oci-evidence-${id}`);
}


/***/ }),

/***/ 53155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   Rx: () => (/* binding */ COMMAND_GROUPS)
/* harmony export */ });
/** The sections of the help, in this order. */
const COMMAND_GROUPS = ['Evidence', 'Policies', 'Copying and removing', 'Setup'];
/** A row whose module reads the inputs that the row lists, and sets the outputs that it lists. */
function command(row) {
    return row;
}
/** `oci-evidence diff OLD NEW [flags]`. */
function usageOf({ name, positionals = [], inputs }) {
    const words = positionals.map(({ input, several }) => {
        const word = `${input.toUpperCase()}${several ? '...' : ''}`;
        return inputs[input]?.required ? word : `[${word}]`;
    });
    return ['oci-evidence', name, ...words, '[flags]'].join(' ');
}


/***/ }),

/***/ 8766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hostName),
/* harmony export */   j: () => (/* binding */ HOST)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8266);
// The input that names a registry without a repository.



const HOST = (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('Registry', {
    registry: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ default: 'docker.io', description: 'Registry, as host[:port], such as `ghcr.io`' }, parseHost),
});
const DOCKER_HUB = 'registry-1.docker.io';
/** The host as in a reference. */
function parseHost(text) {
    const invalid = () => (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidValue */ .BS)(text, 'the host of a registry, such as ghcr.io or localhost:5000');
    if (/[/@\s]/.test(text))
        throw invalid();
    try {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(`${text}/repository`);
        // A name that is no host is taken for a repository on Docker Hub.
        const isHost = reference.scheme === 'registry' && !reference.repository.startsWith(`${text}/`);
        if (isHost)
            return reference.registry;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
    }
    throw invalid();
}
/** The name that people know a host by. */
function hostName(registry) {
    return registry === DOCKER_HUB ? 'docker.io' : registry;
}


/***/ }),

/***/ 8266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ invalidValue),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   lq: () => (/* binding */ optional)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49229);
// Types of inputs, their parsers, and the errors for invalid values.


/** Puts every input of a file into its group. */
function group(name, rows) {
    const grouped = Object.entries(rows).map(([key, row]) => [key, { ...row, group: name }]);
    return Object.fromEntries(grouped);
}
/** The same input with a description of its own in one command. */
function described(input, description) {
    return { ...input, description };
}
/** The same input in a command that can do without it. */
function optional({ required, ...input }) {
    return input;
}
/** An input with a parser of its own. */
function parsed(row, parse) {
    return { ...row, parse };
}
function text(row) {
    return parsed(row, (value) => (value === '' ? undefined : value));
}
function flag(row) {
    return { ...row, default: row.default ?? 'false', boolean: true, parse: parseBoolean };
}
function choice(row, values) {
    return { ...row, values, parse: (value) => parseChoice(value, values) };
}
function lines(row) {
    return { ...row, repeatable: true, parse: linesOf };
}
function items(row) {
    return { ...row, repeatable: true, parse: itemsOf };
}
/** A UserError that quotes the value, says what the input takes, and names the closest valid value. */
function invalidValue(value, expected, known = []) {
    const quoted = JSON.stringify(value.length > 100 ? `${value.slice(0, 99)}…` : value);
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .k)(value, known);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`invalid value ${quoted}; use ${expected}${close === undefined ? '' : `; did you mean "${close}"?`}`);
}
/** One of `values`. Throws a UserError. */
function parseChoice(value, values) {
    const found = values.find((one) => one === value);
    if (found === undefined)
        throw invalidValue(value, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(values), values);
    return found;
}
/** By YAML 1.2's core schema, as GitHub's own actions read it. */
function parseBoolean(value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)?$/.test(value))
        return false;
    throw invalidValue(value, 'true or false', ['true', 'false']);
}
/** Lines without white space around them; empty ones are dropped. */
function linesOf(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Items separated by commas or line breaks. */
function itemsOf(value) {
    return linesOf(value.replaceAll(',', '\n'));
}
/** `key=value` lines. Throws a UserError that quotes the line. */
function pairsOf(value) {
    const pairs = linesOf(value).map((line) => {
        const equals = line.indexOf('=');
        if (equals < 1)
            throw invalidValue(line, 'key=value, one per line');
        return [line.slice(0, equals).trim(), line.slice(equals + 1).trim()];
    });
    return Object.fromEntries(pairs);
}


/***/ }),

/***/ 82469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XO: () => (/* binding */ STANDARD_INPUT),
/* harmony export */   c9: () => (/* binding */ checkFileLines),
/* harmony export */   ro: () => (/* binding */ checkReadable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49229);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8266);
// Checks the files that inputs name, before anything is read or sent.






/** Stands for standard input in a line that names a file. */
const STANDARD_INPUT = '-';
/** Rejects with a UserError if the file does not exist or cannot be read. */
async function checkReadable(path, { cwd }) {
    if (path === undefined)
        return;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`could not read ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c2)(error)}; check the path`);
    }
}
/**
 * Checks lines that are each a word of the input or the path of a file. Rejects with UsageErrors for misspelt words and, unless
 * if-no-files-found allows it, for files that do not exist. Globs are left to the command.
 */
async function checkFileLines(lines, words, { cwd, text }) {
    // Without a workspace every file is missing: the command says so once, with the reason.
    if (!(await exists(cwd)))
        return;
    const isRequired = !/^(?:warn|ignore)$/.test(text('if-no-files-found') ?? '');
    const { parseFileLine, kindHint } = await __webpack_require__.e(/* import() */ 9302).then(__webpack_require__.bind(__webpack_require__, 19302));
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .settleAll */ .j3)(lines.map(async (line) => {
        if (line.startsWith('!'))
            return;
        const { path } = parseFileLine(line);
        if (path === STANDARD_INPUT)
            return;
        if (/[*?[{]/.test(path) || (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path))))
            return;
        const word = /^[a-z]+$/i.test(line) ? (0,_spelling_js__WEBPACK_IMPORTED_MODULE_5__/* .closest */ .k)(line, words) : undefined;
        if (word !== undefined)
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .invalidValue */ .BS)(line, 'the path of a file that exists', [word]);
        if (isRequired)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${JSON.stringify(line)} matches no files in ${cwd}${kindHint(path)}`);
    }));
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        return true;
    }
    catch (error) {
        return !['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c2)(error));
    }
}


/***/ }),

/***/ 35805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ OUTPUT),
/* harmony export */   u: () => (/* binding */ MAX_AUTO_DOCUMENTS)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);
// Inputs that say what a command shows, writes and fails on.

const MAX_DEPTH = 32;
/** Artifacts up to which `documents: auto` reads their manifests: one round trip of a usual registry's connections. */
const MAX_AUTO_DOCUMENTS = 100;
const OUTPUT = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)('Output', {
    'dry-run': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({ perCall: true, description: 'Show what would be attached, and push nothing' }),
    'on-error': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        default: 'fail',
        description: 'What to do when some evidence could not be attached: `fail`, or `warn` and succeed. The rest is attached either way',
    }, ['fail', 'warn']),
    summary: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)({
        default: 'true',
        description: 'Show the graph of referrers in the job summary; on a command line, print it after the receipt',
    }),
    depth: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)({ default: '8', description: `Number of levels of referrers to list, from 1 to ${MAX_DEPTH}` }, (value) => {
        const depth = Number(value);
        if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH) {
            throw (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidValue */ .BS)(value, `a whole number from 1 to ${MAX_DEPTH}`);
        }
        return depth;
    }),
    format: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({ default: 'tree', description: 'Format in which the graph is printed' }, [
        'tree',
        'json',
        'mermaid',
        'markdown',
        'html',
    ]),
    output: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        letter: 'o',
        description: 'File to write what `format` says to, instead of printing it',
    }),
    'result-format': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        default: 'text',
        description: 'Format in which the result is printed: `text`, or `json` by schemas/attach-result.v1.schema.json',
    }, ['text', 'json']),
    documents: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)({
        default: 'auto',
        description: `Whether to list digest, size, title and signature of each document in the JSON and the HTML, which takes a request per artifact, and to read SBOMs and scans for the HTML: \`auto\` (up to ${MAX_AUTO_DOCUMENTS} artifacts), \`always\` or \`never\``,
    }, ['auto', 'always', 'never']),
    'output-dir': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'Directory for the files whose paths are outputs, such as the graph. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
    }),
});


/***/ }),

/***/ 31108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ checkAll),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   sw: () => (/* binding */ checkInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Reads the inputs of one call: every text goes through its parser, and all mistakes are reported together.

/** The values of a command's inputs. Throws UsageErrors that name every input whose value is missing or invalid. */
function readInputs(inputs, read) {
    const checks = Object.entries(inputs).map(([name, input]) => [name, () => parse(name, input, read)]);
    return checkAll(Object.fromEntries(checks));
}
/**
 * The same, for a command that starts: also checks what the values name, such as files. Rejects with all mistakes together,
 * and with those of `others`.
 */
async function checkInputs(inputs, read, cwd, others) {
    const entries = Object.entries(inputs).map(async ([name, input]) => {
        const value = parse(name, input, read);
        await input.check?.(value, { cwd, text: read }).catch((error) => rethrowNamed(name, error));
        return [name, value];
    });
    await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .settleAll */ .j3)([...entries, ...others]);
    return Object.fromEntries(await Promise.all(entries));
}
function parse(name, input, read) {
    const value = read(name)?.trim() || (input.default ?? '');
    if (input.required && value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is required: ${input.description}`);
    try {
        return input.parse(value);
    }
    catch (error) {
        return rethrowNamed(name, error);
    }
}
function rethrowNamed(name, error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
        throw error;
    const messages = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageErrors */ .TS ? error.messages : [error.message];
    const named = messages.map((message) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: ${message}`, { cause: error }));
    throw named.length === 1 ? named[0] : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageErrors */ .TS(named);
}
/** Runs every check and gives their results. Throws UsageErrors with the mistakes of all of them. */
function checkAll(checks) {
    const mistakes = [];
    const results = Object.entries(checks).map(([name, check]) => {
        try {
            return [name, check()];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            mistakes.push(error);
            return [name, undefined];
        }
    });
    if (mistakes.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageErrors */ .TS(mistakes);
    return Object.fromEntries(results);
}


/***/ }),

/***/ 71711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ REGISTRY)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82469);
// Inputs that say how registries are reached: every command has them.


const whole = (secret) => [secret];
const ACCESS = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)('Registry', {
    'registry-username': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        description: 'User name for the registry of `image`, if docker/login-action is not used',
    }),
    'registry-password': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ secrets: whole, description: 'Password or token for registry-username' }),
    'github-token': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        secrets: whole,
        actionDefault: '${' + '{ github.token }}',
        description: 'Token for the GitHub API, and for ghcr.io if no other credential is configured',
    }),
    'plain-http': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .items */ .ld)({
        description: 'Registries to contact over plain HTTP, separated by commas or line breaks (loopback addresses always are)',
    }),
    'ca-file': (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        check: _named_files_js__WEBPACK_IMPORTED_MODULE_1__/* .checkReadable */ .ro,
        description: 'PEM file of certificate authorities to trust in addition to those of the system',
    }),
});
const CONFIGURATION = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os)('Configuration', {
    config: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        perCall: true,
        description: 'Configuration file with values for inputs that are not set: a path, `oci://REGISTRY/REPOSITORY:TAG` (or `@sha256:…`), `github:OWNER/REPOSITORY/PATH@REF`, or `none`. Default: `.oci-evidence.yml`, if it exists',
    }),
});
const REGISTRY = { ...ACCESS, ...CONFIGURATION };


/***/ }),

/***/ 70740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Messages)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
// Prepares the messages of a front end: removes secrets, and makes escapes and control characters visible.

/** Shorter texts occur by chance: cutting them out would damage messages and reveal the secret by the gaps. */
const MIN_SECRET_LENGTH = 8;
/** Variables whose values are secret, whatever reads them. */
const SECRET_VARIABLES = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'COSIGN_PASSWORD',
    'GH_TOKEN',
    'GITHUB_TOKEN',
    'SIGSTORE_ID_TOKEN',
];
class Messages {
    #secrets;
    #warned = false;
    /** The secrets of the environment are hidden from the start. */
    constructor(env = {}) {
        const values = SECRET_VARIABLES.map((name) => env[name] ?? '');
        this.#secrets = new Set(values.filter(({ length }) => length >= MIN_SECRET_LENGTH));
    }
    /** Removes a secret from every message from now on. False, and a warning once, if it is too short for that. */
    hide(secret, warn) {
        if (secret.length >= MIN_SECRET_LENGTH) {
            this.#secrets.add(secret);
            return true;
        }
        if (!this.#warned) {
            warn(`a secret is shorter than ${MIN_SECRET_LENGTH} characters and is not masked; use a longer one`);
        }
        this.#warned = true;
        return false;
    }
    /** One line. */
    line(text) {
        return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .messageLine */ .EE)(this.#redacted(text));
    }
    /** Lines that a renderer made: line breaks stay, and with `color` the colours of this program. */
    block(text, { color = false } = {}) {
        const clean = this.#redacted(text);
        return color ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .messageLines */ .VL)(clean) : clean.split('\n').map(_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .messageLine */ .EE).join('\n');
    }
    #redacted(text) {
        // Longest first: a secret can be a part of another.
        const secrets = [...this.#secrets].sort((a, b) => b.length - a.length);
        return secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
    }
}


/***/ }),

/***/ 57123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   $u: () => (/* binding */ imageSuffix),
/* harmony export */   BF: () => (/* binding */ writeOutputFile),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Ro: () => (/* binding */ generatedFiles),
/* harmony export */   e6: () => (/* binding */ bundleFiles),
/* harmony export */   v: () => (/* binding */ prepareDirectory),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* unused harmony export withSuffix */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _process_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61482);
// Writes the files that outputs name into the output directory.





/** File systems take names of 255 bytes; the rest is for a suffix. */
const MAX_NAME = 200;
/** Creates the directory. Throws a UserError if files cannot be written there: to be called before anything is pushed. */
async function prepareDirectory(directory) {
    try {
        await (0,_process_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)(directory);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `.oci-evidence-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(probe, '', { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(probe);
    }
    catch (error) {
        throw notWritable(directory, error);
    }
}
/** Writes a file whole or not at all and gives its path. Throws a UserError. */
async function writeOutputFile(directory, { name, content }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, fileName(name));
    // A name that nobody can guess, and `wx`: a symbolic link in the directory is never followed.
    const partial = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(partial, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true });
        throw notWritable(path, error);
    }
    return path;
}
/** Runs `write`, which writes what the input `output` names. Throws a UserError that names it. */
async function writeOutput(output, write) {
    try {
        await write();
    }
    catch (error) {
        const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c2)(error);
        const remedy = code === 'EEXIST' ? 'it is a file; name a directory' : 'choose a path that is writable';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`could not write output ${JSON.stringify(output)}: ${code}; ${remedy}`);
    }
}
/** Renders part by part while it is read, because the records of a thousand images take many megabytes. */
async function* bytesOf(parts) {
    for (const part of parts())
        yield Buffer.from(part);
}
/** The bundles that a run made, `suffix` before the first dot of their titles. Names are distinct. */
function bundleFiles(bundles, suffix) {
    const taken = new Set();
    return bundles.map(({ title, document }) => ({
        name: distinct(fileName(withSuffix(title, suffix)), taken),
        content: document.open(),
    }));
}
/** Letters, digits, dots, hyphens and underscores, bounded, the extension kept: names come from images too. */
function fileName(name) {
    const plain = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '') || 'document';
    if (plain.length <= MAX_NAME)
        return plain;
    const extension = /(?:\.[A-Za-z0-9]{1,16}){0,4}$/.exec(plain)?.[0] ?? '';
    return `${plain.slice(0, MAX_NAME - extension.length)}${extension}`;
}
/** Generated documents as files by kind, `suffix` before the first dot of their titles. Names are distinct. */
function generatedFiles(generated, suffix) {
    const taken = new Set();
    const files = generated.map(({ kind, title, document }) => {
        const name = distinct(fileName(withSuffix(title, suffix)), taken);
        return { kind, file: { name, content: document.open() } };
    });
    const byKind = Map.groupBy(files, ({ kind }) => kind);
    return Object.fromEntries([...byKind].map(([kind, group]) => [kind, group.map(({ file }) => file)]));
}
/** What the file names of one image end in if a call has several images. `at` from 0. */
function imageSuffix(at, images) {
    return images > 1 ? `-${at + 1}` : '';
}
/** `name` with a suffix before its first dot. */
function withSuffix(name, suffix) {
    return name.replace(/^[^.]*/, (stem) => `${stem}${suffix}`);
}
function distinct(name, taken) {
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1)
        free = withSuffix(name, `-${count}`);
    taken.add(free.toLowerCase());
    return free;
}
function notWritable(path, error) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`output-dir: could not write ${path}: ${error.message}; choose a directory that is writable`);
}


/***/ }),

/***/ 40857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parsePair),
/* harmony export */   x: () => (/* binding */ parsePairs)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62148);
/* harmony import */ var _inputs_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8266);
// Parses a line that names an image and its destination.


/** `FROM TO`. Throws a UserError. */
function parsePair(line) {
    const [from, to, ...more] = line.split(/\s+/);
    if (from === undefined || to === undefined || more.length > 0)
        throw (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidValue */ .BS)(line, 'FROM TO, separated by a space');
    return { from: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(from), to: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(to) };
}
/** The pairs of a file. Empty lines, and what follows a `#` at the start of a line or after white space, are ignored. */
function parsePairs(content) {
    return (0,_inputs_input_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(content.replaceAll(/(^|\s)#.*$/gm, '')).map(parsePair);
}


/***/ }),

/***/ 6168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/spelling.ts
var spelling = __webpack_require__(49229);
// EXTERNAL MODULE: ./src/commands/inputs/input.ts
var input = __webpack_require__(8266);
// EXTERNAL MODULE: ./src/commands/inputs/named-files.ts
var named_files = __webpack_require__(82469);
;// CONCATENATED MODULE: ./src/commands/inputs/evidence.ts
// Inputs that say what is attached besides the SBOM and the scans, and how.





const COLLECTOR_NAMES = ['buildkit', 'cosign', 'legacy'];
const EVIDENCE = (0,input/* group */.Os)('Evidence', {
    provenance: (0,input/* parsed */.Yz)({
        check: checkSource,
        default: 'auto',
        description: 'SLSA provenance: `auto` (generate in a workflow run, unless the image already has one from a trusted signer), `generate` (always; fails outside a workflow run), `none`, or the path of a statement to attach',
    }, (text) => {
        const source = parseSource(text);
        if (source.paths.length > 1)
            throw new errors/* UserError */.yo('only one path is allowed; attach other statements as evidence');
        return source;
    }),
    approvals: (0,input/* parsed */.Yz)({
        check: checkSource,
        default: 'none',
        repeatable: true,
        description: 'Approvals of this run and of the pull requests of its commit: `auto` (attach those that GitHub reports), `generate` (the same; fails if there are none), `none`, or paths of approval files, one per line',
    }, parseSource),
    evidence: (0,input/* lines */.Mn)({
        check: (lines, call) => (0,named_files/* checkFileLines */.c9)(lines, [], call),
        description: 'Files to attach, one [kind=]path-or-glob per line; `-` is standard input, on a command line. The kind is detected from the content if it is not given. `custom:TYPE=path` attaches a document with an artifact type of your choice',
    }),
    collect: (0,input/* parsed */.Yz)({
        default: 'buildkit',
        repeatable: true,
        description: 'Existing evidence to attach again as referrers, separated by commas or line breaks: `buildkit` (attestations in the image index), `cosign` (.sig, .att and .sbom tags), `legacy` (artifact manifests from before OCI 1.1), or `none`',
    }, parseCollectors),
    validate: (0,input/* choice */.Yq)({
        default: 'error',
        description: 'How to treat documents that fail validation: `error`, or `warn` to attach them anyway',
    }, ['error', 'warn']),
    annotations: (0,input/* parsed */.Yz)({ repeatable: true, description: 'Annotations to add to every attached artifact, one key=value per line' }, (text) => {
        const annotations = (0,input/* pairsOf */.fq)(text);
        (0,evidence_annotations/* checkAnnotations */.LO)(annotations);
        return annotations;
    }),
    'if-no-files-found': (0,input/* choice */.Yq)({ default: 'error', description: 'What to do when a path or glob matches no files: `error`, `warn` or `ignore`' }, ['error', 'warn', 'ignore']),
    'allow-outside-workspace': (0,input/* flag */.Jt)({
        description: 'Attach files even if a symbolic link leads out of the workspace',
    }),
    'allow-missing-subject': (0,input/* flag */.Jt)({ description: 'Attach even if the image is not in the registry yet' }),
});
const WORDS = ['auto', 'generate', 'none'];
function checkSource({ paths }, call) {
    return (0,named_files/* checkFileLines */.c9)(paths, WORDS, call);
}
/** `auto`, `generate` and `none`, alone, or paths of files. */
function parseSource(text) {
    if (text === 'auto')
        return { generate: 'auto', paths: [] };
    if (text === 'generate')
        return { generate: 'always', paths: [] };
    const paths = text === 'none' ? [] : (0,input/* linesOf */.Dx)(text);
    const word = paths.find((line) => WORDS.includes(line));
    if (word !== undefined)
        throw new errors/* UserError */.yo(`"${word}" cannot be combined with other lines`);
    return { generate: 'never', paths };
}
function parseCollectors(text) {
    const words = (0,input/* itemsOf */.S3)(text);
    if (words.length === 1 && words[0] === 'none')
        return [];
    return words.map((word) => {
        const found = COLLECTOR_NAMES.find((name) => name === word);
        if (found === undefined)
            throw (0,input/* invalidValue */.BS)(word, `${(0,spelling/* alternatives */.V)(COLLECTOR_NAMES)}, or none alone`, COLLECTOR_NAMES);
        return found;
    });
}

// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/commands/inputs/image.ts
// Inputs that name the image.



/** `os/architecture[/variant]`. */
const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/;
const DIGEST = 'Digest of the image if `image` does not include it, such as the output `digest` of docker/build-push-action';
const IMAGE = (0,input/* group */.Os)('Image', {
    images: (0,input/* parsed */.Yz)({
        required: true,
        perCall: true,
        repeatable: true,
        description: 'Image to attach evidence to, as registry/repository@sha256:… or oci-layout:PATH@sha256:…; one per line for several images',
    }, (text) => (0,input/* linesOf */.Dx)(text).map(reference/* parseReference */.F2)),
    image: (0,input/* parsed */.Yz)({
        required: true,
        perCall: true,
        description: 'Image to read, as registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest',
    }, reference/* parseReference */.F2),
    'images-from': (0,input/* lines */.Mn)({
        perCall: true,
        description: 'Files whose images are verified, one per line: Kubernetes manifests, output of `helm template`, Kustomize directories, compose files and Dockerfiles; globs are allowed. Images named by a tag are resolved and reported',
    }),
    'images-file': (0,input/* parsed */.Yz)({
        perCall: true,
        repeatable: true,
        description: 'Files that name images, one per line: metadata of docker/build-push-action or docker/bake-action, `jib-image.json` of Jib, or references, one per line, as ko prints them. The JSON itself works too, such as the output `metadata` of docker/bake-action',
    }, (text) => (/^[[{]/.test(text) ? [text] : (0,input/* linesOf */.Dx)(text))),
    digest: (0,input/* parsed */.Yz)({ perCall: true, description: DIGEST }, (text) => {
        if (text === '')
            return undefined;
        const digest = (0,oci_digest/* parseDigest */.m)(text);
        if (digest === undefined) {
            throw (0,input/* invalidValue */.BS)(text, 'sha256: with 64 or sha512: with 128 lower-case hexadecimal digits');
        }
        return digest;
    }),
    platforms: (0,input/* parsed */.Yz)({
        repeatable: true,
        description: 'Platforms of a multi-platform image, as os/architecture[/variant], separated by commas or line breaks. Default: all',
    }, parsePlatforms),
});
function parsePlatforms(text) {
    const names = (0,input/* itemsOf */.S3)(text);
    const wrong = names.find((name) => !PLATFORM.test(name));
    if (wrong !== undefined)
        throw (0,input/* invalidValue */.BS)(wrong, 'os/architecture[/variant], such as linux/arm64');
    return names;
}

// EXTERNAL MODULE: ./src/commands/inputs/output.ts
var output = __webpack_require__(35805);
// EXTERNAL MODULE: ./src/commands/inputs/registry.ts
var registry = __webpack_require__(71711);
;// CONCATENATED MODULE: ./src/commands/inputs/sbom.ts



const GENERATORS = ['syft', 'trivy', 'cdxgen'];
const FORMATS = ['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'];
const SBOM = (0,input/* group */.Os)('SBOM', {
    sbom: (0,input/* parsed */.Yz)({
        check: ({ paths }, call) => (0,named_files/* checkFileLines */.c9)(paths, [...WORDS, ...GENERATORS], call),
        default: 'auto',
        repeatable: true,
        description: 'SBOM: `auto` (generate unless the image already has one from a trusted signer or from BuildKit), `generate` (always), `syft`, `trivy` or `cdxgen` (always, with that program), `none`, or paths of SBOM files to attach, one per line; globs are allowed',
    }, (text) => {
        const generator = GENERATORS.find((name) => name === text);
        return generator === undefined ? parseSource(text) : { generate: 'always', paths: [], generator };
    }),
    'sbom-format': (0,input/* choice */.Yq)({ default: 'cyclonedx-1.6', description: 'Format of generated SBOMs' }, FORMATS),
    strict: (0,input/* flag */.Jt)({ description: 'Fail if any part of the image could not be read for the SBOM' }),
    'cache-dir': (0,input/* parsed */.Yz)({
        description: 'Directory for cached layer contents, so that each layer is read only once. `none` disables the cache. Default: the tool cache of the runner, or your cache directory',
    }, (text) => (text === 'none' ? 'none' : text === '' ? {} : { path: text })),
    'actions-cache': (0,input/* flag */.Jt)({
        description: 'Also store cached layer contents in the GitHub Actions cache, for runners that start empty',
    }),
});

;// CONCATENATED MODULE: ./src/commands/inputs/scan.ts
// Inputs that say what is scanned, and with which scanners.



const SCANNERS = ['osv', 'grype', 'trivy'];
const SCAN = (0,input/* group */.Os)('Scan', {
    scan: (0,input/* parsed */.Yz)({
        check: ({ paths }, call) => (0,named_files/* checkFileLines */.c9)(paths, [...SCANNERS, 'none'], call),
        default: 'none',
        repeatable: true,
        description: 'Scanners to run on the SBOM (`osv`, which is built in, `grype`, `trivy`) and scan results to attach, one per line; globs are allowed. `none` for no scan',
    }, parseScan),
    'osv-url': (0,input/* parsed */.Yz)({
        default: 'https://api.osv.dev',
        description: 'URL of the OSV service for `scan: osv`, which receives the names and versions of the packages in the SBOM',
    }, (text) => text),
    'scan-predicate': (0,input/* choice */.Yq)({
        default: 'vulns',
        description: 'Predicate type of signed scans: `vulns` (in-toto) or `cosign-vuln` (cosign)',
    }, ['vulns', 'cosign-vuln']),
});
/** The inputs of a command that fails on findings. */
const FAIL_ON = (0,input/* group */.Os)('Scan', {
    'fail-on': (0,input/* choice */.Yq)({
        default: 'none',
        description: 'Fail if a scan has an open finding of this severity or a higher one: `critical`, `high`, `medium` or `low`. The evidence is attached first. An incomplete or missing scan fails too. `none` never fails on findings',
    }, ['none', 'critical', 'high', 'medium', 'low']),
});
/** Scanners by their names, each once; every other line is a path. */
function parseScan(text) {
    const lines = text === 'none' ? [] : (0,input/* linesOf */.Dx)(text);
    if (lines.includes('none'))
        throw new errors/* UserError */.yo('"none" cannot be combined with other lines');
    const word = lines.find((line) => line === 'auto' || line === 'generate');
    if (word !== undefined) {
        throw new errors/* UserError */.yo(`invalid value "${word}"; use osv, grype, trivy and paths of scan results, one per line, or none`);
    }
    const isScanner = (line) => SCANNERS.some((name) => name === line);
    return {
        scanners: [...new Set(lines.filter(isScanner))],
        paths: lines.filter((line) => !isScanner(line)),
    };
}

// EXTERNAL MODULE: ./src/signing/key.ts + 1 modules
var signing_key = __webpack_require__(40337);
;// CONCATENATED MODULE: ./src/commands/inputs/signing.ts
// Inputs for signing: the signer and the services to use.




const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const whole = (secret) => [secret];
const SIGNING = (0,input/* group */.Os)('Signing', {
    sign: (0,input/* choice */.Yq)({
        default: 'auto',
        description: 'How to sign: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless` (with the identity of the job), `key` (with signing-key) or `none`',
    }, ['auto', 'keyless', 'key', 'none']),
    'signing-key': (0,input/* text */.Qq)({
        // A path or the name of a variable is no secret.
        secrets: (key) => (/-----BEGIN|\n/.test(key) ? (0,signing_key.masksOf)(key) : []),
        description: 'Private key to sign with: PEM text (PKCS #8, SEC 1 or cosign), env://VARIABLE, or the path of a file',
    }),
    'signing-key-password': (0,input/* text */.Qq)({
        secrets: whole,
        description: 'Password of an encrypted signing key. Default: the environment variable COSIGN_PASSWORD',
    }),
    sigstore: (0,input/* choice */.Yq)({
        default: 'auto',
        description: 'Sigstore instance for keyless signing: `auto` (`public-good` for public repositories, `github` for private and internal ones), `public-good` or `github`',
    }, ['auto', 'public-good', 'github']),
    'fulcio-url': (0,input/* text */.Qq)({
        description: 'URL of the certificate authority (Fulcio) of a self-hosted Sigstore. Also set rekor-url or timestamp-server-url',
    }),
    'rekor-url': (0,input/* text */.Qq)({
        description: 'URL of the transparency log (Rekor) to record signatures in. Default: the log of the Sigstore instance; none with a key',
    }),
    'timestamp-server-url': (0,input/* text */.Qq)({
        description: 'URL of the timestamp authority (RFC 3161) for signatures. Default: that of the Sigstore instance; none with a key',
    }),
    'trusted-root': (0,input/* text */.Qq)({
        check: named_files/* checkReadable */.ro,
        description: 'Path of a `trusted_root.json` to verify existing bundles with, for Sigstore instances without TUF',
    }),
    'trusted-signers': (0,input/* parsed */.Yz)({
        check: checkKeys,
        repeatable: true,
        description: 'Signers to trust besides the signer of this run: `auto` does not generate evidence that a trusted signer has already attached. One per line: the path of a public key, or the identity in a certificate (such as the URL of a workflow file with its ref), followed by its issuer (default: GitHub Actions)',
    }, (value) => (0,input/* linesOf */.Dx)(value).map(parseTrustedSigner)),
    'sign-image': (0,input/* flag */.Jt)({ description: 'Also sign the image itself, as `cosign sign` does' }),
    'github-attestations': (0,input/* flag */.Jt)({
        description: 'Also store bundles in the attestations API of GitHub. github-token needs `permissions: attestations: write`',
    }),
});
/** Rejects with UsageErrors for keys that cannot be read. */
async function checkKeys(signers, call) {
    await (0,errors/* settleAll */.j3)(signers.map((signer) => signer.kind === 'key' && (0,named_files/* checkReadable */.ro)(signer.path, call)));
}
/** One line of the input: a path, or an identity and its issuer, which is GitHub's by default. Throws a UserError. */
function parseTrustedSigner(line) {
    const [name = '', issuer, ...rest] = line.split(/\s+/);
    const isIdentity = /^https:\/\/./.test(name) || issuer !== undefined;
    if (!isIdentity)
        return { kind: 'key', path: name };
    if (rest.length > 0 || (issuer !== undefined && !/^https?:\/\/./.test(issuer))) {
        throw (0,input/* invalidValue */.BS)(line, 'the path of a public key, or an identity and the URL of its issuer');
    }
    return { kind: 'identity', policy: { issuer: issuer ?? GITHUB_ISSUER, san: { exactly: name } } };
}

;// CONCATENATED MODULE: ./src/commands/attach/inputs.ts
// The inputs and outputs of attach.








const attachInputs = {
    image: (0,input/* described */.WY)((0,input/* optional */.lq)(IMAGE.images), `${IMAGE.images.description}. Without image and images-file, the images in the list of artifacts that the runner keeps for the job`),
    'images-file': IMAGE['images-file'],
    digest: IMAGE.digest,
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platforms of a multi-platform image to attach to, as os/architecture[/variant], separated by commas or line breaks. Default: all'),
    ...SBOM,
    ...SCAN,
    ...FAIL_ON,
    ...EVIDENCE,
    ...SIGNING,
    ...registry/* REGISTRY */.M,
    'dry-run': output/* OUTPUT */.a['dry-run'],
    'on-error': output/* OUTPUT */.a['on-error'],
    summary: output/* OUTPUT */.a.summary,
    format: output/* OUTPUT */.a['result-format'],
    output: output/* OUTPUT */.a.output,
    'output-dir': output/* OUTPUT */.a['output-dir'],
};
const attachOutputs = {
    subject: 'Image that evidence was attached to, as registry/repository@digest; one per line',
    attached: 'JSON list of receipts, one for each artifact: reference, digest, kind, subject, platform, status and more',
    graph: 'Paths of JSON files with the graph of referrers after attaching, one per image, one per line',
    'sbom-path': 'Paths of the generated SBOMs, one per line',
    'provenance-path': 'Paths of the generated provenance statements, one per line',
    'scan-path': 'Paths of the generated scan results, one per line',
    findings: 'Number of open findings in all scans, each vulnerability of a package counted once per image. Empty without a scan',
    'findings-critical': 'Number of open findings that are critical',
    'findings-high': 'Number of open findings that are high',
    'findings-medium': 'Number of open findings that are medium',
    'findings-low': 'Number of open findings that are low',
    failed: 'Number of artifacts and images that failed',
    signed: '`true` if this run signed every piece of evidence that it attached, `false` if not. Empty if nothing was attached',
    digests: 'Digests of the attached artifacts, one per line, those of earlier runs included',
    'bundle-path': 'Paths of the Sigstore bundles of this run, one per line',
    images: 'JSON list with one object for each image: status, signer, counts, findings and artifacts, by schemas/attach-result.v1.schema.json',
    'scan-complete': '`true` if every scan is complete, `false` if findings may be missing. Empty without a scan',
};

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
;// CONCATENATED MODULE: ./src/commands/completion/inputs.ts
// The input of completion.

const SHELLS = ['bash', 'zsh', 'fish'];
const completionInputs = (0,input/* group */.Os)('Output', {
    shell: {
        ...(0,input/* parsed */.Yz)({ required: true, description: 'Shell to complete for' }, (text) => (0,input/* parseChoice */.HU)(text, SHELLS)),
        values: SHELLS,
    },
});

;// CONCATENATED MODULE: ./src/commands/config-check/inputs.ts
// The inputs of config check.


const { config: _, ...inputs_registry } = registry/* REGISTRY */.M;
const configCheckInputs = {
    ...(0,input/* group */.Os)('Configuration', {
        file: (0,input/* lines */.Mn)({ default: '.oci-evidence.yml', description: 'Configuration files to check, one per line' }),
    }),
    ...inputs_registry,
};

// EXTERNAL MODULE: ./src/policy/pattern.ts
var policy_pattern = __webpack_require__(13636);
// EXTERNAL MODULE: ./src/policy/schema/values.ts
var values = __webpack_require__(31652);
;// CONCATENATED MODULE: ./src/commands/inputs/retention.ts
// Inputs that say which evidence and which images stay.





const RULES = ['superseded', 'duplicates', 'orphans'];
const RETENTION = (0,input/* group */.Os)('Retention', {
    remove: (0,input/* parsed */.Yz)({
        default: RULES.join(', '),
        repeatable: true,
        description: 'Evidence to remove, separated by commas or line breaks: `superseded` (the same signer has signed a newer one; needs signed-by), `duplicates` (the same content again), `orphans` (the image is gone), or `none`',
    }, parseRules),
    'keep-newest': (0,input/* parsed */.Yz)({ description: 'Number of newest pieces of evidence to keep for each subject, kind, producer and platform' }, (value) => (value === '' ? undefined : wholeNumber(value))),
    'older-than': (0,input/* parsed */.Yz)({ description: 'Remove evidence that is older than this, such as `90d`' }, (value) => value === '' ? undefined : duration(value)),
    'any-signer': (0,input/* flag */.Jt)({
        description: 'Also remove evidence that others than signed-by have signed, or whose signature was not verified. By default it stays',
    }),
    policy: (0,input/* text */.Qq)({
        check: named_files/* checkReadable */.ro,
        description: 'Policy file. The last evidence of each kind that it requires stays on every image and platform',
    }),
    'keep-tags': (0,input/* parsed */.Yz)({
        repeatable: true,
        description: 'For a whole repository: images to keep, one pattern of tags per line, such as `v*`, `main newest=10` or `pr-* younger=30d` (with both limits, either keeps an image). All other images are removed, with everything that no kept image needs. Default: no image is removed',
    }, (value) => (0,input/* linesOf */.Dx)(value).map(parseTagRule)),
    grace: (0,input/* parsed */.Yz)({
        default: '24h',
        description: 'Age below which images, untagged manifests and orphans stay, because a build may still be pushing',
    }, duration),
    'delete-with': (0,input/* choice */.Yq)({
        default: 'auto',
        description: 'What deletes manifests: `registry`, `github-packages` (the packages API of GitHub, with github-token), or `auto`, which is the packages API for ghcr.io',
    }, ['auto', 'registry', 'github-packages']),
    apply: (0,input/* flag */.Jt)({
        perCall: true,
        description: 'Delete what the plan lists. By default the plan is shown and nothing is deleted',
    }),
});
const REMOVAL = (0,input/* group */.Os)('Output', {
    format: (0,input/* choice */.Yq)({ default: 'text', description: 'Format in which the plan or receipt is printed' }, [
        'text',
        'json',
        'markdown',
    ]),
});
function parseRules(value) {
    const words = (0,input/* itemsOf */.S3)(value);
    if (words.length === 1 && words[0] === 'none')
        return new Set();
    return new Set(words.map((word) => {
        const found = RULES.find((rule) => rule === word);
        if (found === undefined)
            throw (0,input/* invalidValue */.BS)(word, 'superseded, duplicates, orphans, or none alone', RULES);
        return found;
    }));
}
function parseTagRule(line) {
    const [pattern = '', ...limits] = line.split(/\s+/);
    if (!/^[A-Za-z0-9._*-]{1,128}$/.test(pattern))
        throw (0,input/* invalidValue */.BS)(pattern, 'a pattern of tags, such as v*');
    const rule = {};
    for (const limit of limits) {
        const [, name = '', value = ''] = /^(newest|younger)=(.+)$/.exec(limit) ?? [];
        if (name === 'newest')
            rule.newest = wholeNumber(value);
        else if (name === 'younger')
            rule.youngerThan = duration(value);
        else
            throw (0,input/* invalidValue */.BS)(limit, 'newest=NUMBER or younger=DURATION after the pattern');
    }
    return { text: line, matches: (0,policy_pattern/* globMatcher */.fU)(pattern), ...rule };
}
function wholeNumber(value) {
    const number = Number(value);
    if (!/^[0-9]{1,6}$/.test(value) || number < 1)
        throw (0,input/* invalidValue */.BS)(value, 'a whole number from 1 to 999999');
    return number;
}
function duration(value) {
    if (value === '0')
        return 0;
    const milliseconds = (0,values/* parseDuration */.E9)(value);
    if (milliseconds === undefined)
        throw new errors/* UserError */.yo((0,input/* invalidValue */.BS)(value, values/* DURATION_FORM */.ec).message);
    return milliseconds;
}

;// CONCATENATED MODULE: ./src/commands/delete/inputs.ts
// Owns the inputs of delete.





const deleteInputs = {
    image: (0,input/* described */.WY)(IMAGE.image, 'Image to delete, as registry/repository:tag, registry/repository@sha256:… or oci-layout:PATH:tag. If other tags have the same image, only the tag is deleted; a digest deletes the image with all its tags'),
    digest: IMAGE.digest,
    apply: RETENTION.apply,
    'delete-with': RETENTION['delete-with'],
    format: REMOVAL.format,
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the receipt. By default no files are written on a command line'),
    ...registry/* REGISTRY */.M,
};
const deleteOutputs = {
    receipt: 'Path of a JSON file with every manifest that was deleted, or would be',
};

;// CONCATENATED MODULE: ./src/commands/inputs/verification.ts
// Inputs that say whose signatures count.

const VERIFICATION = (0,input/* group */.Os)('Signing', {
    'signed-by': (0,input/* lines */.Mn)({
        description: 'Accepted signers, one per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF`, `key:FILE` (a public key), or `issuer=URL identity=NAME`',
    }),
    'trusted-root': (0,input/* text */.Qq)({
        description: '`trusted_root.json` used to verify certificates, for Sigstore instances without TUF and without network',
    }),
});

;// CONCATENATED MODULE: ./src/commands/diff/inputs.ts
// Owns the inputs and outputs of diff.







const FORM = 'registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]';
const IMAGES = (0,input/* group */.Os)('Image', {
    old: (0,input/* parsed */.Yz)({ required: true, description: `Image before the change, as ${FORM}` }, reference/* parseReference */.F2),
    new: (0,input/* parsed */.Yz)({ required: true, description: `Image after the change, as ${FORM}` }, reference/* parseReference */.F2),
    base: (0,input/* parsed */.Yz)({
        repeatable: true,
        description: 'Base images of both, one per line: changes in their layers are marked as those of the base image. The SBOM must name the layers of components, as generated ones do',
    }, (value) => (0,input/* linesOf */.Dx)(value).map(reference/* parseReference */.F2)),
});
const diffInputs = {
    ...IMAGES,
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platforms of multi-platform images to compare, as os/architecture[/variant], separated by commas or line breaks. Default: all'),
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], `${VERIFICATION['signed-by'].description}. Documents of others are not compared. Default: signed documents are used before unsigned ones, whoever signed them`),
    'trusted-root': VERIFICATION['trusted-root'],
    'sbom-format': SBOM['sbom-format'],
    strict: SBOM.strict,
    'cache-dir': SBOM['cache-dir'],
    ...(0,input/* group */.Os)('Output', {
        format: (0,input/* choice */.Yq)({ default: 'text', description: 'Format in which the comparison is printed' }, [
            'text',
            'json',
            'markdown',
        ]),
        comment: (0,input/* flag */.Jt)({
            description: 'Write the comparison as a comment to the pull request of the workflow run, or update the comment of an earlier run. github-token needs `permissions: pull-requests: write`',
        }),
    }),
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the comparison in the job summary'),
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the comparison. Default in a workflow: a new temporary directory for each step; on a command line: no files are written'),
    ...registry/* REGISTRY */.M,
};
const diffOutputs = {
    diff: 'Path of a JSON file with the comparison',
    changed: 'Number of components that were added, removed, upgraded or downgraded, on all platforms',
    'new-findings': 'Number of open findings that the old image does not have, on all platforms',
    'fixed-findings': 'Number of open findings that the new image no longer has, on all platforms',
};

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/commands/inputs/selection.ts
// Inputs that select evidence of an image.



const KIND_NAMES = Object.keys(kinds/* KINDS */.GW);
const SELECTION = {
    ...(0,input/* group */.Os)('Evidence', {
        kind: {
            ...(0,input/* parsed */.Yz)({
                repeatable: true,
                description: 'Kinds of evidence to show, separated by commas or line breaks. Default: all',
            }, (value) => (0,input/* itemsOf */.S3)(value).map((one) => (0,input/* parseChoice */.HU)(one, KIND_NAMES))),
            values: KIND_NAMES,
        },
        type: (0,input/* lines */.Mn)({
            description: 'Predicate types or artifact types of evidence to show, one per line. Default: all',
        }),
    }),
    platform: (0,input/* described */.WY)(IMAGE.platforms, 'Platforms of a multi-platform image whose evidence is shown, as os/architecture[/variant], separated by commas or line breaks. Default: all'),
};

;// CONCATENATED MODULE: ./src/commands/discover/inputs.ts
// The inputs and outputs of discover.






const discoverInputs = {
    image: IMAGE.image,
    digest: IMAGE.digest,
    'allow-missing-subject': (0,input/* described */.WY)(EVIDENCE['allow-missing-subject'], 'Succeed even if the image is not in the registry: its referrers are shown either way'),
    ...SELECTION,
    depth: output/* OUTPUT */.a.depth,
    format: output/* OUTPUT */.a.format,
    output: output/* OUTPUT */.a.output,
    documents: output/* OUTPUT */.a.documents,
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the graph of referrers in the job summary'),
    'output-dir': output/* OUTPUT */.a['output-dir'],
    ...registry/* REGISTRY */.M,
};
const discoverOutputs = {
    subject: 'Image whose graph was listed, as registry/repository@digest',
    graph: 'Path of a JSON file with the graph of referrers',
    report: 'Path of the file that `output` names, or of the HTML report with `format: html`',
    count: 'Number of referrers in the graph, at every level',
};

;// CONCATENATED MODULE: ./src/commands/doctor/inputs.ts
// The inputs of doctor.




const doctorInputs = {
    image: (0,input/* described */.WY)(IMAGE.image, 'Image whose registry is checked, as registry/repository[:tag][@sha256:…]'),
    ...(0,input/* group */.Os)('Output', {
        format: (0,input/* choice */.Yq)({ default: 'text', description: 'Format in which the checks are printed' }, ['text', 'json']),
    }),
    'signing-key': SIGNING['signing-key'],
    'signing-key-password': SIGNING['signing-key-password'],
    ...registry/* REGISTRY */.M,
};

;// CONCATENATED MODULE: ./src/commands/inputs/policy.ts
// Inputs that say what must be attached to an image: a policy file, or flags in place of one.



const SEVERITY_LIMITS = ['critical', 'high', 'medium', 'low', 'negligible', 'none'];
const POLICY = (0,input/* group */.Os)('Policy', {
    policy: (0,input/* text */.Qq)({
        description: 'Policy to apply: the path of a file, `oci://REGISTRY/REPOSITORY@sha256:…` or `github:OWNER/REPOSITORY/PATH@COMMIT`. In place of it, `require` and the inputs below',
    }),
    require: (0,input/* items */.ld)({
        description: 'Kinds of evidence that the image must have, such as `sbom`, `provenance` and `scan`, separated by commas or line breaks',
    }),
    'max-severity': {
        ...(0,input/* parsed */.Yz)({ description: 'Most severe open finding of a required scan that is allowed. Default: any finding is allowed' }, (value) => (value === '' ? undefined : (0,input/* parseChoice */.HU)(value, SEVERITY_LIMITS))),
        values: SEVERITY_LIMITS,
    },
    'max-age': (0,input/* items */.ld)({
        description: 'Age that required evidence may have, such as `7d`, or `scan=7d` for one kind; by the time of the signature',
    }),
    'attestations-from': (0,input/* items */.ld)({
        description: 'Repositories (`OWNER/REPOSITORY`) or owners on GitHub whose attestations are read in addition to those in the registry. github-token needs `permissions: attestations: read`',
    }),
    against: (0,input/* lines */.Mn)({
        check: async (paths, call) => void (await (0,errors/* settleAll */.j3)(paths.map((path) => (0,named_files/* checkReadable */.ro)(path, call)))),
        description: 'Audit records of an earlier call, one per line: the report says what changed since',
    }),
});

;// CONCATENATED MODULE: ./src/commands/get/inputs.ts
// Owns the inputs of get.






const inputs_KIND_NAMES = Object.keys(kinds/* KINDS */.GW);
const inputs_EVIDENCE = (0,input/* group */.Os)('Evidence', {
    kind: {
        ...(0,input/* parsed */.Yz)({ required: true, description: 'Kind of the evidence to print' }, (value) => (0,input/* parseChoice */.HU)(value, inputs_KIND_NAMES)),
        values: inputs_KIND_NAMES,
    },
    platform: (0,input/* parsed */.Yz)({
        description: 'Platform of a multi-platform image whose evidence is printed, as os/architecture[/variant]. Default: the evidence of the image itself, or of its only platform that has any',
    }, (value) => IMAGE.platforms.parse(value)[0]),
    type: (0,input/* text */.Qq)({
        description: 'Only evidence with this predicate type or media type, such as https://spdx.dev/Document',
    }),
    all: (0,input/* flag */.Jt)({
        description: 'Write every document, not only the newest, with an index.json into the directory `output`',
    }),
    raw: (0,input/* flag */.Jt)({ description: 'Print evidence as it is stored: a bundle or statement is not unwrapped' }),
});
const OUTPUT = (0,input/* group */.Os)('Output', {
    output: (0,input/* text */.Qq)({
        letter: 'o',
        description: 'File to write instead of standard output; with `all`, a directory',
    }),
});
const getInputs = {
    image: IMAGE.image,
    digest: IMAGE.digest,
    ...inputs_EVIDENCE,
    'attestations-from': { ...POLICY['attestations-from'], group: 'Evidence' },
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], `${VERIFICATION['signed-by'].description}. Default: signatures are not verified`),
    'trusted-root': VERIFICATION['trusted-root'],
    ...OUTPUT,
    ...registry/* REGISTRY */.M,
};

// EXTERNAL MODULE: ./src/commands/inputs/host.ts
var host = __webpack_require__(8766);
;// CONCATENATED MODULE: ./src/commands/login/inputs.ts
// The inputs of login.



const loginInputs = {
    ...host/* HOST */.j,
    ...(0,input/* group */.Os)('Registry', {
        username: (0,input/* text */.Qq)({ required: true, letter: 'u', description: 'User name' }),
        'password-stdin': (0,input/* flag */.Jt)({ description: 'Read the password or token from standard input; required' }),
    }),
    'plain-http': registry/* REGISTRY */.M['plain-http'],
    'ca-file': registry/* REGISTRY */.M['ca-file'],
};

;// CONCATENATED MODULE: ./src/commands/logout/inputs.ts
// The inputs of logout.

const logoutInputs = host/* HOST */.j;

;// CONCATENATED MODULE: ./src/commands/policy-check/inputs.ts
// The inputs of policy check.


const FILES = (0,input/* group */.Os)('Policy', {
    file: (0,input/* lines */.Mn)({
        required: true,
        description: 'Policies to check, one per line: the path of a file, `oci://REGISTRY/REPOSITORY@sha256:…` or `github:OWNER/REPOSITORY/PATH@COMMIT`',
    }),
});
const policyCheckInputs = { ...FILES, ...registry/* REGISTRY */.M };

;// CONCATENATED MODULE: ./src/commands/policy-test/inputs.ts
// The inputs of policy test.


const DIRECTORY = (0,input/* group */.Os)('Policy', {
    directory: (0,input/* text */.Qq)({
        required: true,
        description: 'Directory with recorded cases (*.json), each with its policy, evidence and expected decision',
    }),
});
const policyTestInputs = { ...DIRECTORY, ...registry/* REGISTRY */.M };

// EXTERNAL MODULE: ./src/commands/promote/pair.ts
var pair = __webpack_require__(40857);
;// CONCATENATED MODULE: ./src/commands/promote/inputs.ts
// Owns the inputs and outputs of promote.










const inputs_FORM = 'registry/repository[:tag][@sha256:…], oci-layout:PATH[:tag][@sha256:…] or oci-archive:FILE[:tag][@sha256:…]';
const inputs_IMAGES = (0,input/* group */.Os)('Image', {
    from: (0,input/* parsed */.Yz)({
        perCall: true,
        description: `Image to copy, as ${inputs_FORM}; the tag \`latest\` if there is neither tag nor digest`,
    }, optional),
    to: (0,input/* parsed */.Yz)({
        perCall: true,
        description: 'Destination, in the same form. Without a tag here and in `tags`, the tag of `from` is used',
    }, optional),
    tags: (0,input/* parsed */.Yz)({
        perCall: true,
        repeatable: true,
        description: 'More tags to write at the destination, separated by commas or line breaks. All tags are written last, when everything else is there',
    }, (value) => {
        const tags = (0,input/* linesOf */.Dx)(value.replaceAll(',', '\n'));
        const wrong = tags.find((tag) => !(0,reference/* isTag */.dz)(tag));
        if (wrong !== undefined)
            throw (0,input/* invalidValue */.BS)(wrong, 'tags: letters, digits, dots, hyphens and underscores');
        return tags;
    }),
    images: (0,input/* parsed */.Yz)({
        perCall: true,
        repeatable: true,
        description: 'Several images, as FROM TO separated by a space; one pair per line',
    }, (value) => (0,input/* linesOf */.Dx)(value).map(pair/* parsePair */.A)),
    'images-file': (0,input/* text */.Qq)({
        perCall: true,
        check: named_files/* checkReadable */.ro,
        description: 'File with several images, as FROM TO separated by a space; one pair per line, and comments after `#`',
    }),
});
const promote_inputs_EVIDENCE = (0,input/* group */.Os)('Evidence', {
    filter: (0,input/* parsed */.Yz)({
        repeatable: true,
        description: 'Evidence to copy, as `kind=KIND`, `type=TYPE` (artifact or predicate type) or `annotation=KEY=VALUE`; one per line. Lines of one name are alternatives, and different names must all match. What refers to selected evidence is copied with it. Default: all',
    }, (value) => (0,input/* linesOf */.Dx)(value).map(parseFilter)),
    'allow-missing': (0,input/* flag */.Jt)({
        description: 'Leave out evidence whose manifest or content is missing at the source, instead of failing',
    }),
});
const promoteInputs = {
    ...inputs_IMAGES,
    ...promote_inputs_EVIDENCE,
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], 'Copy only evidence on the image and its platforms that one of these signers signed, with what refers to it and the documents that it names by digest. One per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF`, `key:FILE` (a public key), or `issuer=URL identity=NAME`. Default: all evidence'),
    policy: (0,input/* described */.WY)(POLICY.policy, 'Policy that the image must satisfy at the source, or it is not copied: the path of a file, `oci://REGISTRY/REPOSITORY@sha256:…` or `github:OWNER/REPOSITORY/PATH@COMMIT`. Default: nothing is required'),
    'trusted-root': { ...VERIFICATION['trusted-root'], check: named_files/* checkReadable */.ro },
    ...(0,input/* group */.Os)('Policy', {
        'attach-decision': (0,input/* flag */.Jt)({
            description: 'Evaluate `policy` again for the copy, and attach the decision to it as a SLSA verification summary, signed as `sign` says',
        }),
    }),
    sign: (0,input/* described */.WY)(SIGNING.sign, 'How to sign the attached decision: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless`, `key` or `none`'),
    'signing-key': SIGNING['signing-key'],
    'signing-key-password': SIGNING['signing-key-password'],
    sigstore: SIGNING.sigstore,
    'fulcio-url': SIGNING['fulcio-url'],
    'rekor-url': SIGNING['rekor-url'],
    'timestamp-server-url': SIGNING['timestamp-server-url'],
    'dry-run': (0,input/* described */.WY)(output/* OUTPUT */.a['dry-run'], 'Show what would be copied, and write nothing'),
    ...(0,input/* group */.Os)('Output', {
        format: (0,input/* choice */.Yq)({ default: 'text', description: 'Format in which the receipt is printed' }, ['text', 'json']),
        summary: (0,input/* flag */.Jt)({ default: 'true', description: 'Show the receipt in the job summary' }),
    }),
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], output/* OUTPUT */.a['output-dir'].description.replace('such as the graph', 'such as the receipt')),
    ...registry/* REGISTRY */.M,
    'registry-username': (0,input/* described */.WY)(registry/* REGISTRY */.M['registry-username'], 'User name for the registry of the destination, if docker/login-action is not used. Credentials for the source come from docker/login-action or `docker login`'),
};
const promoteOutputs = {
    digest: 'Digest of the image, the same at source and destination; one per line for several images',
    reference: 'Destination as registry/repository@digest; one per line for several images',
    receipt: 'Path of a JSON file with the receipt: every manifest and tag with its outcome',
    copied: 'Number of manifests and blobs that were copied',
    mounted: 'Number of blobs that the registry took over from another of its repositories',
    present: 'Number of manifests and blobs that were at the destination already',
    bytes: 'Number of bytes that were sent to the destination',
};
const promote_inputs_KIND_NAMES = Object.keys(kinds/* KINDS */.GW);
function parseFilter(line) {
    const [, name, value = ''] = /^(kind|type|annotation)=(.+)$/.exec(line) ?? [];
    if (name === 'kind')
        return { name, kind: (0,input/* parseChoice */.HU)(value, promote_inputs_KIND_NAMES) };
    if (name === 'type')
        return { name, type: value };
    const [, key, content] = /^([^=]+)=(.*)$/.exec(value) ?? [];
    if (name === 'annotation' && key !== undefined && content !== undefined)
        return { name, key, value: content };
    throw (0,input/* invalidValue */.BS)(line, 'kind=KIND, type=TYPE or annotation=KEY=VALUE, one per line');
}
function optional(value) {
    return value === '' ? undefined : (0,reference/* parseReference */.F2)(value);
}

;// CONCATENATED MODULE: ./src/commands/prune/inputs.ts
// Owns the inputs and outputs of prune.






const pruneInputs = {
    image: (0,input/* described */.WY)(IMAGE.image, 'Image whose evidence is pruned, as registry/repository:tag, registry/repository@sha256:… or oci-layout:PATH:tag; or a whole repository, as registry/repository or oci-layout:PATH'),
    digest: IMAGE.digest,
    ...RETENTION,
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], 'Signers whose evidence may be removed, one per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@refs/tags/v1`, `key:FILE` (a public key), or `issuer=URL identity=NAME`; `*` stands for any characters but a slash. Evidence that others signed stays'),
    'trusted-root': VERIFICATION['trusted-root'],
    format: REMOVAL.format,
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the plan or receipt in the job summary'),
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the receipt. Default in a workflow: a new temporary directory for each step; on a command line: no files are written'),
    ...registry/* REGISTRY */.M,
};
const pruneOutputs = {
    receipt: 'Path of a JSON file with every manifest that was deleted, or would be, and why',
    planned: 'Number of manifests that the plan deletes',
    deleted: 'Number of manifests that were deleted; 0 without `apply`',
    protected: 'Number of manifests that stay',
};

;// CONCATENATED MODULE: ./src/commands/reconcile/inputs.ts
// Owns the inputs of reconcile.






const RECONCILE = (0,input/* group */.Os)('Evidence', {
    referrers: (0,input/* parsed */.Yz)({
        repeatable: true,
        description: 'Digests of further referrers that the registry may have lost from its lists, one per line, such as those of an earlier receipt',
    }, (value) => (0,input/* linesOf */.Dx)(value).map((line) => {
        const digest = (0,oci_digest/* parseDigest */.m)(line);
        if (digest === undefined)
            throw (0,input/* invalidValue */.BS)(line, 'sha256: with 64 lower-case hexadecimal digits');
        return digest;
    })),
    'remove-tags': (0,input/* flag */.Jt)({
        description: 'Delete fallback tags whose entries the referrers API lists. Clients without the API need them',
    }),
    apply: (0,input/* flag */.Jt)({
        perCall: true,
        description: 'Repair what the comparison finds. By default it is shown and nothing is changed',
    }),
});
const reconcileInputs = {
    image: (0,input/* described */.WY)(IMAGE.image, 'Image whose lists are compared, as registry/repository[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest'),
    digest: IMAGE.digest,
    ...RECONCILE,
    format: REMOVAL.format,
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the receipt. By default no files are written on a command line'),
    ...registry/* REGISTRY */.M,
};
const reconcileOutputs = {
    receipt: 'Path of a JSON file with what was compared and repaired',
};

;// CONCATENATED MODULE: ./src/commands/sbom/inputs.ts
// The inputs of sbom.




const sbomInputs = {
    image: IMAGE.image,
    digest: IMAGE.digest,
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platform of a multi-platform image, as os/architecture[/variant]. Default: linux/amd64 if the image has it, else its first platform'),
    'sbom-format': SBOM['sbom-format'],
    strict: SBOM.strict,
    'cache-dir': SBOM['cache-dir'],
    ...registry/* REGISTRY */.M,
};

;// CONCATENATED MODULE: ./src/commands/verify/inputs.ts
// Owns the inputs and outputs of verify.








const REPORT = (0,input/* group */.Os)('Output', {
    record: (0,input/* text */.Qq)({
        description: 'Directory for recorded cases: one file per image with its evidence and the decision, which `policy test` decides again. It contains the documents',
    }),
    format: (0,input/* choice */.Yq)({ default: 'text', description: 'Format in which the decision is printed' }, [
        'text',
        'json',
        'markdown',
        'html',
    ]),
    comment: (0,input/* flag */.Jt)({
        description: 'Write the decision as a comment to the pull request of the workflow run, or update the comment of an earlier run. github-token needs `permissions: pull-requests: write`',
    }),
    'attach-decision': (0,input/* flag */.Jt)({
        description: 'Attach the decision to the image as a SLSA verification summary (kind policy-decision), signed as `sign` says, so that another gate can require it',
    }),
});
const verifyInputs = {
    image: (0,input/* described */.WY)((0,input/* optional */.lq)(IMAGE.images), 'Image to verify, as registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest; one per line for several images. Required without images-from'),
    'images-from': IMAGE['images-from'],
    'images-file': (0,input/* described */.WY)(IMAGE['images-file'], `${IMAGE['images-file'].description}. The images are verified besides those of image`),
    digest: IMAGE.digest,
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platforms of a multi-platform image to verify, such as the one that will run, as os/architecture[/variant], separated by commas or line breaks. Default: all'),
    policy: POLICY.policy,
    require: POLICY.require,
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], `${VERIFICATION['signed-by'].description}. Default: unsigned evidence counts too`),
    'max-severity': POLICY['max-severity'],
    'max-age': POLICY['max-age'],
    'trusted-root': { ...VERIFICATION['trusted-root'], check: named_files/* checkReadable */.ro },
    'attestations-from': POLICY['attestations-from'],
    against: POLICY.against,
    sign: (0,input/* described */.WY)(SIGNING.sign, 'How to sign the attached decision: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless`, `key` or `none`'),
    'signing-key': SIGNING['signing-key'],
    'signing-key-password': SIGNING['signing-key-password'],
    sigstore: SIGNING.sigstore,
    'fulcio-url': SIGNING['fulcio-url'],
    'rekor-url': SIGNING['rekor-url'],
    'timestamp-server-url': SIGNING['timestamp-server-url'],
    record: REPORT.record,
    format: REPORT.format,
    output: (0,input/* described */.WY)(output/* OUTPUT */.a.output, 'File to write the decision to in the chosen `format`, instead of printing it'),
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the decision in the job summary'),
    comment: REPORT.comment,
    'attach-decision': REPORT['attach-decision'],
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the audit record and the verification summary. Default in a workflow: a new temporary directory for each step; on a command line: no files are written'),
    ...registry/* REGISTRY */.M,
};
const verifyOutputs = {
    decision: '`passed`, `warned`, `failed` or `undecided`: the worst decision of the images',
    reasons: 'Why requirements are not met, one per line',
    subject: 'Images that were verified, as registry/repository@digest, one per line',
    report: 'Path of the file that `output` names, or of the HTML report with `format: html`',
    'audit-path': 'Paths of the audit records (JSON), one per image, one per line',
    'audit-report-path': 'Paths of the audit records as markdown, one per image, one per line',
    'vsa-path': 'Paths of the SLSA verification summaries, one per decided image, one per line',
};

;// CONCATENATED MODULE: ./src/commands/table.ts
// The table of commands: one row a command. The bundle's entry files, every action.yml, the command line with its help,
// and the tables of README derive from it.


















const COMMANDS = [
    (0,command/* command */.G5)({
        name: 'attach',
        group: 'Evidence',
        purpose: 'Attach evidence to the digest of an image',
        description: 'Attach SBOM, provenance, scan results and other evidence to the digest of a container image, as OCI referrers',
        examples: [
            { args: 'ghcr.io/acme/app@sha256:… --scan results.sarif', what: 'Attach an SBOM and a scan result' },
            {
                args: 'ghcr.io/acme/app@sha256:… --scan osv --sign key --signing-key cosign.key',
                what: 'Scan, and sign all of it',
            },
            { args: 'oci-layout:build/image@sha256:… --dry-run', what: 'Show what would be attached to an OCI layout' },
        ],
        inputs: attachInputs,
        positionals: [{ input: 'image' }],
        outputs: attachOutputs,
        action: { icon: 'paperclip', root: true, loadPost: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(7188)]).then(__webpack_require__.bind(__webpack_require__, 33442)) },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(3556), __webpack_require__.e(6642), __webpack_require__.e(1684), __webpack_require__.e(9273), __webpack_require__.e(1933), __webpack_require__.e(7028)]).then(__webpack_require__.bind(__webpack_require__, 67028)),
    }),
    (0,command/* command */.G5)({
        name: 'discover',
        aliases: ['tree'],
        group: 'Evidence',
        purpose: 'List the evidence that is attached to an image, at every level',
        description: 'List the evidence that is attached to the digest of a container image, at every level',
        examples: [
            { args: 'ghcr.io/acme/app:latest', what: 'Print the graph of referrers as a tree' },
            { args: 'ghcr.io/acme/app@sha256:… --format json', what: 'Print it as JSON' },
        ],
        inputs: discoverInputs,
        positionals: [{ input: 'image' }],
        outputs: discoverOutputs,
        action: { icon: 'search' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4353), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(2581), __webpack_require__.e(6642), __webpack_require__.e(7841), __webpack_require__.e(9273), __webpack_require__.e(8884)]).then(__webpack_require__.bind(__webpack_require__, 41331)),
    }),
    (0,command/* command */.G5)({
        name: 'verify',
        group: 'Policies',
        purpose: 'Verify the evidence of images against a policy',
        description: 'Verify that container images have the evidence that a policy requires, signed by trusted signers, fresh and valid: a gate before deployment',
        examples: [
            {
                args: 'ghcr.io/acme/app:v1 --require sbom,provenance,scan --signed-by github:acme/app',
                what: 'Require three kinds of evidence, signed by a workflow of acme/app',
            },
            {
                args: 'ghcr.io/acme/app:v1 --require scan --max-severity high --max-age scan=7d',
                what: 'Require a scan of the last 7 days without critical findings',
            },
            { args: 'ghcr.io/acme/app@sha256:… --policy policy.yml', what: 'Apply a policy file' },
            {
                args: "--images-from 'k8s/*.yaml' --images-from overlays/prod --policy policy.yml",
                what: 'Verify every image that manifests and a Kustomize directory name',
            },
            {
                args: 'oci-layout:build/image:v1 --policy policy.yml --trusted-root trusted_root.json',
                what: 'Verify an OCI layout without network',
            },
        ],
        inputs: verifyInputs,
        positionals: [{ input: 'image', several: true }],
        outputs: verifyOutputs,
        action: { icon: 'shield' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(6535), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(2581), __webpack_require__.e(6824), __webpack_require__.e(6053), __webpack_require__.e(1684), __webpack_require__.e(7841), __webpack_require__.e(116), __webpack_require__.e(1933), __webpack_require__.e(8506)]).then(__webpack_require__.bind(__webpack_require__, 27607)),
    }),
    (0,command/* command */.G5)({
        name: 'get',
        group: 'Evidence',
        purpose: 'Print a document that is attached to an image',
        description: 'Print a document that is attached to an image, such as its SBOM, checked against its digest and, if signers are given, its signature',
        examples: [
            {
                args: 'ghcr.io/acme/app:latest --kind sbom --platform linux/amd64 -o sbom.json',
                what: 'Write the newest SBOM of a platform to a file',
            },
            {
                args: 'ghcr.io/acme/app:latest --kind provenance --signed-by github:acme/app',
                what: 'Print the provenance that a workflow of acme/app signed',
            },
            { args: 'ghcr.io/acme/app:latest --kind scan --all -o scans', what: 'Write every scan result to a directory' },
        ],
        inputs: getInputs,
        positionals: [{ input: 'image' }],
        outputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(6535), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(2581), __webpack_require__.e(6824), __webpack_require__.e(4627)]).then(__webpack_require__.bind(__webpack_require__, 44627)),
    }),
    (0,command/* command */.G5)({
        name: 'promote',
        group: 'Copying and removing',
        purpose: 'Copy an image with its evidence to another repository, registry or layout',
        description: 'Copy a container image with everything attached to it, at every level, to another repository, registry or OCI layout. Digests do not change, and the tag is written last',
        examples: [
            { args: 'ghcr.io/acme/app:1.2.3 registry.example/prod/app:1.2.3', what: 'Copy an image with all its evidence' },
            { args: 'ghcr.io/acme/app@sha256:… ghcr.io/acme/app:stable', what: 'Write a tag in the same repository' },
            {
                args: 'ghcr.io/acme/app:1.2.3 oci-archive:app.tar --filter kind=sbom',
                what: 'Write an archive of the image and its SBOMs',
            },
            { args: '--images-file images.txt --dry-run', what: 'Show what would be copied for several images' },
        ],
        inputs: promoteInputs,
        positionals: [{ input: 'from' }, { input: 'to' }],
        outputs: promoteOutputs,
        action: { icon: 'upload-cloud', loadPost: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(7188)]).then(__webpack_require__.bind(__webpack_require__, 33442)) },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(6535), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(2581), __webpack_require__.e(6824), __webpack_require__.e(2660)]).then(__webpack_require__.bind(__webpack_require__, 32660)),
    }),
    (0,command/* command */.G5)({
        name: 'diff',
        group: 'Evidence',
        purpose: 'Compare two images by their evidence',
        description: 'Compare two images: components, licenses, findings, evidence, signers and source commits, by the documents that are attached to them',
        examples: [
            { args: 'ghcr.io/acme/app:1.2 ghcr.io/acme/app:1.3', what: 'Show what changed between two releases' },
            {
                args: 'ghcr.io/acme/app:1.2 ghcr.io/acme/app:1.3 --signed-by github:acme/app --format json',
                what: 'Compare only signed documents, for a program',
            },
        ],
        inputs: diffInputs,
        positionals: [{ input: 'old' }, { input: 'new' }],
        outputs: diffOutputs,
        action: { icon: 'git-pull-request' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(6535), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(2581), __webpack_require__.e(6824), __webpack_require__.e(294)]).then(__webpack_require__.bind(__webpack_require__, 294)),
    }),
    (0,command/* command */.G5)({
        name: 'sbom',
        group: 'Evidence',
        purpose: 'Print the SBOM of an image',
        description: 'Generate the SBOM of an image for one platform from its layers and print it',
        examples: [
            { args: 'ghcr.io/acme/app:latest', what: 'Print the SBOM for linux/amd64 in CycloneDX' },
            {
                args: 'ghcr.io/acme/app:latest --platforms linux/arm64 --sbom-format spdx-2.3',
                what: 'Choose platform and format',
            },
        ],
        inputs: sbomInputs,
        positionals: [{ input: 'image' }],
        outputs: {},
        load: () => __webpack_require__.e(/* import() */ 2099).then(__webpack_require__.bind(__webpack_require__, 22099)),
    }),
    (0,command/* command */.G5)({
        name: 'policy check',
        group: 'Policies',
        purpose: 'Check policy files',
        description: 'Check policy files: syntax, unknown keys and values with the closest valid one, expired exceptions, unused signers, requirements that contradict each other. Each problem has its line and column',
        examples: [{ args: 'policy.yml', what: 'Check a policy and what it includes' }],
        inputs: policyCheckInputs,
        positionals: [{ input: 'file', several: true }],
        outputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(6535), __webpack_require__.e(7337), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(2581), __webpack_require__.e(6824), __webpack_require__.e(1883), __webpack_require__.e(1035)]).then(__webpack_require__.bind(__webpack_require__, 38418)),
    }),
    (0,command/* command */.G5)({
        name: 'policy test',
        group: 'Policies',
        purpose: 'Test policies with recorded evidence',
        description: 'Decide recorded cases and compare each decision with the expected one. Each case names its policy, the evidence, the time and the expected decision',
        examples: [{ args: 'policies', what: 'Decide every case below a directory' }],
        inputs: policyTestInputs,
        positionals: [{ input: 'directory' }],
        outputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(6535), __webpack_require__.e(7337), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(2581), __webpack_require__.e(6824), __webpack_require__.e(1883), __webpack_require__.e(6053), __webpack_require__.e(8870)]).then(__webpack_require__.bind(__webpack_require__, 39430)),
    }),
    (0,command/* command */.G5)({
        name: 'prune',
        group: 'Copying and removing',
        purpose: 'Remove stale evidence of an image, or old images of a repository',
        description: 'Remove stale evidence of a container image, or old images and what they left behind in a repository. Shows the plan by default',
        examples: [
            { args: 'ghcr.io/acme/app:v1 --keep-newest 3', what: 'Show what would be removed if 3 of each kind stay' },
            {
                args: 'ghcr.io/acme/app:v1 --older-than 90d --signed-by github:acme/app --apply',
                what: 'Remove evidence of more than 90 days that is unsigned, or signed by a workflow of acme/app',
            },
            {
                args: "registry.example/app --keep-tags 'v*' --keep-tags 'main newest=10' --apply",
                what: 'Remove all images but releases and the 10 newest of main',
            },
        ],
        inputs: pruneInputs,
        positionals: [{ input: 'image' }],
        outputs: pruneOutputs,
        action: { icon: 'scissors' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(6535), __webpack_require__.e(7337), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(5470), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(2581), __webpack_require__.e(6824), __webpack_require__.e(1883), __webpack_require__.e(5604), __webpack_require__.e(5120)]).then(__webpack_require__.bind(__webpack_require__, 25120)),
    }),
    (0,command/* command */.G5)({
        name: 'delete',
        group: 'Copying and removing',
        purpose: 'Delete an image with everything that is attached to it',
        description: 'Delete an image with its platforms and everything that is attached to it, at every level. Shows the plan by default',
        examples: [
            { args: 'registry.example/app:pr-12', what: 'Show what would be deleted' },
            { args: 'registry.example/app@sha256:… --apply', what: 'Delete an image with all its tags' },
        ],
        inputs: deleteInputs,
        positionals: [{ input: 'image' }],
        outputs: deleteOutputs,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(5604), __webpack_require__.e(8153)]).then(__webpack_require__.bind(__webpack_require__, 53841)),
    }),
    (0,command/* command */.G5)({
        name: 'reconcile',
        group: 'Copying and removing',
        purpose: 'Compare fallback tags with the referrers API, and repair lists',
        description: 'Compare the fallback tags of an image with the referrers API, and repair what one of them lacks. Shows the comparison by default',
        examples: [
            { args: 'registry.example/app:v1', what: 'Show what is not listed' },
            { args: 'registry.example/app:v1 --apply', what: 'Push again what the API does not list' },
        ],
        inputs: reconcileInputs,
        positionals: [{ input: 'image' }],
        outputs: reconcileOutputs,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(963), __webpack_require__.e(3556), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(6642), __webpack_require__.e(9609)]).then(__webpack_require__.bind(__webpack_require__, 39609)),
    }),
    (0,command/* command */.G5)({
        name: 'login',
        group: 'Setup',
        purpose: 'Log in to a registry',
        description: 'Check a user name and password at a registry and store them where docker login does: in the credential helper that the Docker configuration names, or in its file',
        examples: [
            { args: 'ghcr.io --username octocat --password-stdin < token.txt', what: 'Log in with a token from a file' },
        ],
        inputs: loginInputs,
        positionals: [{ input: 'registry' }],
        outputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(6133)]).then(__webpack_require__.bind(__webpack_require__, 26849)),
    }),
    (0,command/* command */.G5)({
        name: 'logout',
        group: 'Setup',
        purpose: 'Log out of a registry',
        description: 'Remove the credential of a registry from the Docker configuration and its credential helper',
        examples: [{ args: 'ghcr.io', what: 'Remove the credential for ghcr.io' }],
        inputs: logoutInputs,
        positionals: [{ input: 'registry' }],
        outputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(4789)]).then(__webpack_require__.bind(__webpack_require__, 81416)),
    }),
    (0,command/* command */.G5)({
        name: 'config check',
        group: 'Setup',
        purpose: 'Check configuration files',
        description: 'Check configuration files and what they extend: syntax, unknown keys and values with the closest valid one. Each problem has its line and column',
        examples: [{ args: '.oci-evidence.yml', what: 'Check the configuration of a repository' }],
        inputs: configCheckInputs,
        positionals: [{ input: 'file', several: true }],
        outputs: {},
        load: async () => {
            const { checkConfig } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(7337), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3487), __webpack_require__.e(1704), __webpack_require__.e(4573)]).then(__webpack_require__.bind(__webpack_require__, 94573));
            return { run: (inputs, world) => checkConfig(inputs, world, COMMANDS) };
        },
    }),
    (0,command/* command */.G5)({
        name: 'doctor',
        group: 'Setup',
        purpose: 'Check what works with the registry of an image',
        description: 'Check what the registry of an image supports, which credential is used, whether evidence can be pushed and signed, and what other tools find. Nothing in the registry changes',
        examples: [
            { args: 'ghcr.io/acme/app:v1', what: 'Check the registry, the credential and the identity to sign with' },
            { args: 'ghcr.io/acme/app:v1 --format json', what: 'Print the checks as JSON' },
        ],
        inputs: doctorInputs,
        positionals: [{ input: 'image' }],
        outputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(9430), __webpack_require__.e(3556), __webpack_require__.e(6642), __webpack_require__.e(1373)]).then(__webpack_require__.bind(__webpack_require__, 60064)),
    }),
    (0,command/* command */.G5)({
        name: 'completion',
        group: 'Setup',
        purpose: 'Print the completion script of a shell',
        description: 'Print the script that completes commands, flags and their values in bash, zsh or fish',
        examples: [
            { args: 'bash > ~/.local/share/bash-completion/completions/oci-evidence', what: 'Complete in bash' },
            { args: 'zsh > "${' + 'fpath[1]}/_oci-evidence"', what: 'Complete in zsh' },
            { args: 'fish > ~/.config/fish/completions/oci-evidence.fish', what: 'Complete in fish' },
        ],
        inputs: completionInputs,
        positionals: [{ input: 'shell' }],
        outputs: {},
        load: async () => {
            const { complete } = await __webpack_require__.e(/* import() */ 5896).then(__webpack_require__.bind(__webpack_require__, 25896));
            return { run: (inputs) => complete(inputs, COMMANDS) };
        },
    }),
    (0,command/* command */.G5)({
        name: 'man',
        group: 'Setup',
        purpose: 'Print the man page',
        description: 'Print the man page of oci-evidence, in the format of man(7)',
        examples: [{ args: '| man -l -', what: 'Read it' }],
        inputs: {},
        outputs: {},
        load: async () => {
            const { printManPage } = await __webpack_require__.e(/* import() */ 5696).then(__webpack_require__.bind(__webpack_require__, 35696));
            return { run: () => printManPage(COMMANDS) };
        },
    }),
];


/***/ }),

/***/ 76335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ EVIDENCE_ANNOTATION),
/* harmony export */   LO: () => (/* binding */ checkAnnotations),
/* harmony export */   W4: () => (/* binding */ foreignValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the annotation keys of evidence, and the bounds that keep a referrers list small.

/** Keys below `io.github.oci-evidence` are this project's. Readers of in-toto and Sigstore filter by the others. */
const EVIDENCE_ANNOTATION = {
    predicateType: 'in-toto.io/predicate-type',
    bundleContent: 'dev.sigstore.bundle.content',
    bundlePredicateType: 'dev.sigstore.bundle.predicateType',
    /** The kind, a key of the kinds table: a hint if media type and predicate type do not decide it. */
    kind: 'io.github.oci-evidence.kind',
    /** The format, a row of the formats table: needed if the media type is one of this project's. */
    format: 'io.github.oci-evidence.format',
    /** The tool that made the document, as `name version`. */
    producer: 'io.github.oci-evidence.producer',
    /**
     * Of a generated SBOM: generator, format and catalogue version, equal for the same content whatever the repository and
     * the version of this project.
     */
    generator: 'io.github.oci-evidence.generator',
    /** On a bundle: the digest of the signed statement, so that a later run finds the bundle and does not sign again. */
    statement: 'io.github.oci-evidence.statement',
    /** `complete`, or `incomplete` if a scan may have missed findings. */
    scanStatus: 'io.github.oci-evidence.scan-status',
};
/** Registries copy annotations into the referrers list, which is limited to 4 MiB for all referrers together. */
const MAX_KEY_LENGTH = 256;
const MAX_VALUE_LENGTH = 4096;
const MAX_TOTAL_LENGTH = 32 * 1024;
/** Values from documents are cut to this. */
const MAX_FOREIGN_LENGTH = 256;
/** Readers select and date evidence by these keys. A value set by the user could contradict the content. */
const RESERVED = /^(?:dev\.sigstore\.|in-toto\.io\/|io\.github\.oci-evidence\.|org\.opencontainers\.image\.(?:created|title)$)/;
/** Validates annotations from the input. Throws a UserError that quotes the key. */
function checkAnnotations(annotations) {
    let total = 0;
    for (const [key, value] of Object.entries(annotations)) {
        const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`annotations: ${JSON.stringify(key.slice(0, 80))} ${why}`);
        if (!/^[\x21-\x7e]+$/.test(key))
            throw fail('is not a valid key: use visible ASCII characters');
        if (key.length > MAX_KEY_LENGTH)
            throw fail(`is longer than ${MAX_KEY_LENGTH} characters`);
        if (RESERVED.test(key))
            throw fail('is reserved; its value comes from the evidence');
        if (value.length > MAX_VALUE_LENGTH)
            throw fail(`has a value longer than ${MAX_VALUE_LENGTH} characters`);
        total += key.length + value.length;
    }
    if (total > MAX_TOTAL_LENGTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`annotations: more than ${MAX_TOTAL_LENGTH} characters in total`);
}
/** Text from a document as an annotation value: one line, no control characters, bounded. */
function foreignValue(text) {
    const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
    const points = [...line.slice(0, 2 * MAX_FOREIGN_LENGTH)];
    return points.length > MAX_FOREIGN_LENGTH ? `${points.slice(0, MAX_FOREIGN_LENGTH - 1).join('')}…` : points.join('');
}


/***/ }),

/***/ 74271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ isBundleType),
/* harmony export */   PA: () => (/* binding */ predicateTypeShown),
/* harmony export */   SX: () => (/* binding */ kindOfMediaType),
/* harmony export */   dT: () => (/* binding */ kindOfPredicate),
/* harmony export */   m1: () => (/* binding */ isMessageSignature),
/* harmony export */   pj: () => (/* binding */ needsPredicate),
/* harmony export */   zT: () => (/* binding */ kindOfReferrer)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76335);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46662);



/** Annotations that hold a predicate type: on Sigstore bundles, by this project and BuildKit, by cosign before version 3. */
const PREDICATE_ANNOTATIONS = [
    'dev.sigstore.bundle.predicateType',
    'in-toto.io/predicate-type',
    'predicateType',
];
/** A Sigstore bundle of any version: `…bundle.v0.3+json`, earlier `…bundle+json;version=0.2`. */
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v[0-9.]+)?\+json$/;
/** Envelopes and statements: only the predicate type identifies their content. */
const STATEMENT_TYPES = new Set([
    'application/vnd.in-toto+json',
    'application/vnd.dsse.envelope.v1+json',
    'application/vnd.docker.attestation.manifest.v1+json',
]);
const KIND_NAMES = Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW);
const BY_MEDIA_TYPE = new Map(KIND_NAMES.flatMap((kind) => (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).mediaTypes.map((type) => [(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(type), kind])));
const PREDICATES = KIND_NAMES.flatMap((kind) => [...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).predicateTypes, ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindRow */ .LX)(kind).aliases].map((pattern) => [pattern, kind]));
/** The predicate type in the annotations of a referrer or layer. */
function predicateTypeShown(annotations) {
    for (const key of PREDICATE_ANNOTATIONS) {
        const value = annotations?.[key];
        if (value !== undefined && value !== '')
            return value;
    }
    return undefined;
}
/** The kind of a predicate type, including versioned aliases; undefined if no row of KINDS has it. */
function kindOfPredicate(predicateType) {
    const matches = ([pattern]) => pattern.endsWith('*') ? predicateType.startsWith(pattern.slice(0, -1)) : predicateType === pattern;
    return PREDICATES.find(matches)?.[1];
}
/** The kind of a media type or artifact type, without its parameters; undefined if no row of KINDS has it. */
function kindOfMediaType(mediaType) {
    return BY_MEDIA_TYPE.get((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(mediaType));
}
function isBundleType(mediaType) {
    return BUNDLE.test((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(mediaType));
}
/**
 * The kind of a referrer. For a bundle or statement, the predicate type decides. For anything else, this project's annotation
 * decides (a CycloneDX document can be an SBOM, a VEX or an ML-BOM), then the artifact type, then the predicate type.
 * `custom` if nothing does.
 */
function kindOfReferrer(info) {
    const type = info.artifactType ?? info.mediaType ?? '';
    const predicateType = predicateTypeShown(info.annotations);
    const byPredicate = predicateType === undefined ? undefined : kindOfPredicate(predicateType);
    const hint = info.annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.kind];
    const hinted = hint !== undefined && (0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(hint) ? hint : undefined;
    if (isMessageSignature(info))
        return 'signature';
    if (needsPredicate(type))
        return byPredicate ?? hinted ?? 'custom';
    return hinted ?? kindOfMediaType(type) ?? byPredicate ?? 'custom';
}
/** True for a bundle that signs the subject itself and holds no statement. */
function isMessageSignature({ artifactType, annotations }) {
    return isBundleType(artifactType ?? '') && annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.bundleContent] === 'message-signature';
}
/** True for types that identify no kind without a predicate type. */
function needsPredicate(artifactType) {
    return isBundleType(artifactType) || STATEMENT_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .bareMediaType */ .ZX)(artifactType));
}


/***/ }),

/***/ 46662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   CW: () => (/* binding */ ownPredicate),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   LX: () => (/* binding */ kindRow),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   Vl: () => (/* binding */ schemaId),
/* harmony export */   ZZ: () => (/* binding */ ownType),
/* harmony export */   vo: () => (/* binding */ OWN_KINDS)
/* harmony export */ });
// Owns the table of evidence kinds: one row per kind.
/** The prefix of this project's own predicate types and schema identifiers. */
const NAMESPACE = 'https://oci-evidence.github.io/';
/** The predicate type of a kind that in-toto defines none for. */
const ownPredicate = (name) => `${NAMESPACE}${name}/v1`;
/** The media type of a kind whose documents have no media type, or one that would mislead readers. */
const ownType = (name) => `application/vnd.oci-evidence.${name}.v1+json`;
/** The `$schema` by which a document of one of this project's kinds is recognised. */
const schemaId = (name) => `${NAMESPACE}schemas/${name}.v1.schema.json`;
/** The row of a kind that this project defines: everything but its label and sources follows from its name. */
const own = (name, label, madeFrom) => ({
    label,
    target: 'index',
    predicateTypes: [ownPredicate(name)],
    aliases: [],
    mediaTypes: [ownType(name)],
    anyJson: true,
    own: { ...(madeFrom !== undefined && { madeFrom }) },
});
const KINDS = {
    signature: {
        label: 'Signature',
        target: 'index',
        predicateTypes: ['https://sigstore.dev/cosign/sign/v1'],
        aliases: [],
        mediaTypes: [
            'application/vnd.dev.cosign.artifact.sig.v1+json',
            'application/vnd.dev.cosign.simplesigning.v1+json',
            'application/vnd.cncf.notary.signature',
        ],
    },
    sbom: {
        label: 'SBOM',
        target: 'platform',
        predicateTypes: ['https://cyclonedx.org/bom', 'https://spdx.dev/Document'],
        aliases: ['https://cyclonedx.org/bom/*', 'https://spdx.dev/Document/*', 'https://cyclonedx.org/schema'],
        mediaTypes: [
            'application/vnd.cyclonedx+json',
            'application/vnd.cyclonedx+xml',
            'application/spdx+json',
            'text/spdx',
            'text/spdx+json',
            'text/spdx+xml',
            'application/vnd.syft+json',
            'application/vnd.dev.cosign.artifact.sbom.v1+json',
        ],
    },
    provenance: {
        label: 'Provenance',
        target: 'index',
        predicateTypes: ['https://slsa.dev/provenance/v1'],
        aliases: ['https://slsa.dev/provenance/*'],
        mediaTypes: [],
    },
    scan: {
        label: 'Scan',
        target: 'platform',
        predicateTypes: ['https://in-toto.io/attestation/vulns/v0.2', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
        aliases: ['https://in-toto.io/attestation/vulns', 'https://in-toto.io/attestation/vulns/*'],
        anyJson: true,
        mediaTypes: [
            'application/sarif+json',
            'application/vnd.security.vulnerability.report; version=1.1',
            ownType('scan'),
        ],
    },
    vex: {
        label: 'VEX',
        target: 'platform',
        predicateTypes: ['https://openvex.dev/ns', ownPredicate('vex')],
        aliases: ['https://openvex.dev/ns/*'],
        mediaTypes: ['application/vnd.openvex+json', ownType('vex'), 'application/csaf+json'],
    },
    'policy-decision': {
        label: 'Policy decision',
        target: 'index',
        predicateTypes: ['https://slsa.dev/verification_summary/v1'],
        aliases: ['https://slsa.dev/verification_summary/*'],
        mediaTypes: [ownType('policy-decision')],
        anyJson: true,
    },
    approval: own('approval', 'Approval'),
    'test-result': {
        label: 'Test result',
        target: 'index',
        predicateTypes: ['https://in-toto.io/attestation/test-result/v0.1'],
        aliases: ['https://in-toto.io/attestation/test-result/*'],
        mediaTypes: ['application/vnd.junit+xml', ownType('test-result')],
        anyJson: true,
    },
    'model-card': own('model-card', 'Model card', 'Markdown with or without the front matter of the Hugging Face hub, CycloneDX ML-BOM'),
    'evaluation-report': own('evaluation-report', 'Evaluation report', 'lm-evaluation-harness, Inspect, promptfoo'),
    'red-team-summary': own('red-team-summary', 'Red-team summary', 'promptfoo red-team runs'),
    'tool-manifest': own('tool-manifest', 'Tool manifest', "the result of MCP's `tools/list`, a registry's `server.json`"),
    custom: { label: 'Custom', target: 'index', predicateTypes: [], aliases: [], mediaTypes: [] },
};
function isKind(text) {
    return Object.hasOwn(KINDS, text);
}
function kindRow(kind) {
    return KINDS[kind];
}
const OWN_KINDS = Object.keys(KINDS).filter((kind) => kindRow(kind).own !== undefined);


/***/ }),

/***/ 33905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
// Reads fields of untrusted JSON with a type check. A value of the wrong type counts as missing.
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function record(value) {
    return isRecord(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A non-empty string, trimmed, or a number as text. */
function text(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function count(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
/** A list of strings, or a single string as a list: the cards of the Hugging Face hub have both forms. */
function texts(value) {
    return (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== undefined);
}
/** The object without undefined members and empty lists, so that they are not serialised. */
function present(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}


/***/ }),

/***/ 27105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonBytes),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Parses JSON from elsewhere. JSON has no `undefined`, so that is the result for content that is not JSON.

/** The value of a JSON text, or undefined if it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, SyntaxError);
        return undefined;
    }
}
/** The value of JSON in UTF-8, with or without a byte order mark, or undefined if the bytes are not that. */
function parseJsonBytes(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_CODE */ .OV);
        return undefined;
    }
    return parseJson(text);
}


/***/ }),

/***/ 68825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ verifiedBytes),
/* harmony export */   Y8: () => (/* binding */ Digester),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vo: () => (/* binding */ splitDigest),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// Digests: parsed, computed, and verified while bytes stream.


/** Hex length of the registered algorithms; bytes can be verified only for these. */
const HEX_LENGTH = { sha256: 64, sha512: 128 };
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/;
/** Parses a digest; undefined if it is malformed or its algorithm is not supported. */
function parseDigest(text) {
    if (!GRAMMAR.test(text))
        return undefined;
    const { algorithm, encoded } = splitDigest(text);
    if (!isRegistered(algorithm))
        return undefined;
    return encoded.length === HEX_LENGTH[algorithm] && /^[a-f0-9]+$/.test(encoded) ? text : undefined;
}
function splitDigest(digest) {
    const colon = digest.indexOf(':');
    return { algorithm: digest.slice(0, colon), encoded: digest.slice(colon + 1) };
}
/** The digest of bytes, sha256 by default. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** A running digest: `update` with each chunk, then `digest()` once. */
class Digester {
    #algorithm;
    #hash;
    size = 0;
    constructor(algorithm = 'sha256') {
        if (!isRegistered(algorithm))
            throw new RangeError(`digest algorithm ${algorithm} is not sha256 or sha512`);
        this.#algorithm = algorithm;
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    }
    update(chunk) {
        this.size += chunk.byteLength;
        this.#hash.update(chunk);
    }
    digest() {
        return `${this.#algorithm}:${this.#hash.digest('hex')}`;
    }
}
/**
 * Passes `source` through. Throws a StoreError: `size-mismatch` as soon as it is longer than expected, so that a hostile
 * body is not read whole, or at its end if it is shorter; `digest-mismatch` at its end.
 */
async function* verified(source, expected) {
    const digester = new Digester(splitDigest(expected.digest).algorithm);
    for await (const chunk of source) {
        digester.update(chunk);
        if (digester.size > expected.size)
            throw sizeMismatch(expected, `more than ${expected.size}`);
        yield chunk;
    }
    if (digester.size !== expected.size)
        throw sizeMismatch(expected, String(digester.size));
    const actual = digester.digest();
    if (actual !== expected.digest)
        throw digestMismatch(expected, actual);
}
/** The same check on bytes that are already whole; returns them. */
function verifiedBytes(bytes, expected) {
    if (bytes.byteLength !== expected.size)
        throw sizeMismatch(expected, String(bytes.byteLength));
    const actual = digestOf(bytes, splitDigest(expected.digest).algorithm);
    if (actual !== expected.digest)
        throw digestMismatch(expected, actual);
    return bytes;
}
function isRegistered(algorithm) {
    return Object.hasOwn(HEX_LENGTH, algorithm);
}
function sizeMismatch(expected, actual) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'size-mismatch',
        store: expected.where,
        reference: expected.digest,
        attempted: 'read content',
        detail: `expected ${expected.size} bytes and received ${actual}`,
        remedy: 'push it again, or check proxies and mirrors: the content is corrupted or was tampered with in transit',
    });
}
function digestMismatch(expected, actual) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'digest-mismatch',
        store: expected.where,
        reference: expected.digest,
        attempted: 'read content',
        detail: `the content does not match its digest: it has ${actual}`,
        remedy: 'push it again, or check proxies and mirrors: the content is corrupted or was tampered with in transit',
    });
}


/***/ }),

/***/ 28630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72665);
// The error of a store: a request to a registry or an operation on an OCI layout that failed.


const MAX_DETAIL = 800;
/** The message holds every fact, so that a reader of the log alone can act on it. */
class StoreError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'StoreError';
    code;
    store;
    reference;
    attempted;
    request;
    status;
    detail;
    remedy;
    constructor(facts) {
        const detail = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(facts.detail, MAX_DETAIL);
        const reference = facts.reference === undefined ? undefined : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(facts.reference, MAX_DETAIL);
        const line = facts.request === undefined ? undefined : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(facts.request, MAX_DETAIL);
        const at = reference === undefined ? facts.store : joinReference(facts.store, reference);
        const request = line === undefined ? '' : ` [${line}${facts.status ? `: ${facts.status}` : ''}]`;
        super(`could not ${facts.attempted} at ${at}${request}: ${detail}; ${facts.remedy}`, { cause: facts.cause });
        this.code = facts.code;
        this.store = facts.store;
        this.reference = reference;
        this.attempted = facts.attempted;
        this.request = line;
        this.status = facts.status;
        this.detail = detail;
        this.remedy = facts.remedy;
    }
}
function joinReference(store, reference) {
    return `${store}${reference.includes(':') ? '@' : ':'}${reference}`;
}


/***/ }),

/***/ 72665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// Makes text that a registry or a program sends fit for one line of an error, a warning and a log.
/** Commands that the GitHub runner reads from a log: `::name ...::` at the start of a line, `##[name]` anywhere. */
const RUNNER_COMMAND = /::(?=[a-z][a-z-]*(?:\s|::))|##(?=\[)/gi;
/**
 * One line of at most `limit` characters. Control and formatting characters (terminal escapes, line breaks, bidirectional
 * overrides) become spaces, and runner commands are broken up.
 */
function oneLine(text, limit) {
    const line = text
        .slice(0, limit * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(RUNNER_COMMAND, ([first = '']) => `${first} ${first}`)
        .trim();
    return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}


/***/ }),

/***/ 29217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   YX: () => (/* binding */ ANNOTATION),
/* harmony export */   ZX: () => (/* binding */ bareMediaType),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
// Media types and annotation keys of the OCI specifications and of Docker's formats.
const MEDIA_TYPE = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    layerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    layerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    dockerManifestList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerForeignLayerGzip: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
    /** The artifact manifest that the image specification dropped before 1.1; old tools still left some behind. */
    ociArtifact: 'application/vnd.oci.artifact.manifest.v1+json',
    orasArtifact: 'application/vnd.cncf.oras.artifact.manifest.v1+json',
    sigstoreBundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    inToto: 'application/vnd.in-toto+json',
    dsse: 'application/vnd.dsse.envelope.v1+json',
};
/** The Accept header of a manifest request. */
const MANIFEST_TYPES = [
    MEDIA_TYPE.index,
    MEDIA_TYPE.manifest,
    MEDIA_TYPE.dockerManifestList,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.ociArtifact,
    MEDIA_TYPE.orasArtifact,
];
/** Annotation keys of the image specification 1.1, annotations.md. */
const ANNOTATION = {
    created: 'org.opencontainers.image.created',
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    refName: 'org.opencontainers.image.ref.name',
};
function isIndex(mediaType) {
    return mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerManifestList;
}
/** The bare media type, without parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
function bareMediaType(value) {
    return (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}


/***/ }),

/***/ 62148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   wn: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
// Parses and formats references: `registry/repository[:tag][@digest]`, `oci-layout:PATH[:tag][@digest]` for a layout, or
// `oci-archive:FILE[:tag][@digest]` for a layout in a tar archive.


const LAYOUT_SCHEMES = ['oci-layout', 'oci-archive'];
const DOCKER_HUB = 'registry-1.docker.io';
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry.hub.docker.com', DOCKER_HUB]);
/** Distribution specification 1.1.1, "Pulling manifests": the grammars of <name> and <reference>. */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;
const MAX_NAME_LENGTH = 255;
/**
 * Parses a reference as users write it. A name without a registry is on Docker Hub, and one without a slash in its `library`
 * namespace. Throws a UserError that quotes the text and gives the reason.
 */
function parseReference(text) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is not a valid image reference: ${why}; use registry/repository@sha256:… or oci-layout:PATH@sha256:…`);
    if (text.trim() !== text || text === '')
        throw fail(text === '' ? 'it is empty' : 'it has white space around it');
    if (/^https?:\/\//i.test(text))
        throw fail('it starts with https://');
    const at = text.indexOf('@');
    const name = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw fail('the part after @ is not a digest (sha256: with 64 or sha512: with 128 lower-case hexadecimal digits)');
    }
    const versions = digest === undefined ? {} : { digest };
    const scheme = LAYOUT_SCHEMES.find((one) => name.startsWith(`${one}:`));
    if (scheme !== undefined) {
        const rest = name.slice(scheme.length + 1);
        const colon = rest.lastIndexOf(':');
        // A colon before the last slash belongs to the path (C:\images), not to a tag.
        const hasTag = colon > 0 && colon > Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\'));
        const path = hasTag ? rest.slice(0, colon) : rest;
        if (path === '')
            throw fail('it has no path');
        if (path.includes('\0'))
            throw fail('the path contains a NUL character');
        const tag = hasTag ? rest.slice(colon + 1) : undefined;
        if (tag !== undefined && !TAG.test(tag))
            throw fail(`${JSON.stringify(tag)} is not a tag`);
        return { scheme, path, ...(tag !== undefined && { tag }), ...versions };
    }
    const { registry, rest } = splitRegistry(name);
    if (!HOST.test(registry))
        throw fail(`${JSON.stringify(registry)} is not a host`);
    const port = /:(\d+)$/.exec(registry)?.[1];
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65535))
        throw fail(`${port} is not a port`);
    const colon = rest.indexOf(':');
    let repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag))
        throw fail(`${JSON.stringify(tag)} is not a tag`);
    if (repository === '')
        throw fail('it has no repository');
    const hub = DOCKER_HUB_NAMES.has(registry);
    if (hub && !repository.includes('/'))
        repository = `library/${repository}`;
    if (!REPOSITORY.test(repository)) {
        const lower = repository.toLowerCase();
        throw fail(REPOSITORY.test(lower)
            ? `repository names are lower-case: ${lower}`
            : `${JSON.stringify(repository)} is not a repository name`);
    }
    if (registry.length + repository.length + 1 > MAX_NAME_LENGTH)
        throw fail(`its name is longer than ${MAX_NAME_LENGTH} characters`);
    return {
        scheme: 'registry',
        registry: hub ? DOCKER_HUB : registry.toLowerCase(),
        repository,
        ...(tag !== undefined && { tag }),
        ...versions,
    };
}
/** Whether a name is a valid tag. */
function isTag(text) {
    return TAG.test(text);
}
/** A reference without its tag and digest: `ghcr.io/acme/app`, `oci-layout:build/image`. */
function locationOf(reference) {
    if (reference.scheme !== 'registry')
        return `${reference.scheme}:${reference.path}`;
    const registry = reference.registry === DOCKER_HUB ? 'docker.io' : reference.registry;
    return `${registry}/${reference.repository}`;
}
/** The subject's name in documents: as `locationOf`, but only the last part of a layout's path, to not reveal the machine. */
function subjectName(reference) {
    if (reference.scheme === 'registry')
        return locationOf(reference);
    const last = reference.path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.' && part !== '..');
    return last ?? 'image';
}
/** The canonical form, which `parseReference` accepts. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${locationOf(reference)}${tag}${digest}`;
}
/** Docker's rule: the part before the first slash is a registry if it has a dot or a colon, or is `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    if (/[.:]/.test(first) || first === 'localhost')
        return { registry: first, rest: name.slice(slash + 1) };
    return { registry: DOCKER_HUB, rest: name };
}


/***/ }),

/***/ 13636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   LJ: () => (/* binding */ patternsText),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Compiles the name patterns of policies. RE2 matches in linear time, a glob at most in pattern length times name length.

/** RE2 keeps matching linear; this keeps the compiled program small. */
const MAX_PATTERN_LENGTH = 1024;
/** Compiled patterns, so that each pattern of a policy is compiled once. */
const compiled = new WeakMap();
/** Throws a UserError that quotes an invalid pattern. */
function compilePattern(pattern) {
    const matcher = compiled.get(pattern) ?? compile(pattern);
    compiled.set(pattern, matcher);
    return matcher;
}
/** Whether one of the patterns matches one of the values. */
async function matchesAny(patterns, values) {
    const matchers = await Promise.all(patterns.map(compilePattern));
    return values.some((value) => matchers.some(({ matches }) => matches(value)));
}
async function compile(pattern) {
    if ('exactly' in pattern) {
        const { exactly } = pattern;
        return { text: JSON.stringify(exactly), matches: (value) => value === exactly };
    }
    const source = 'glob' in pattern ? pattern.glob : pattern.pattern;
    if (source.length > MAX_PATTERN_LENGTH) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the pattern "${source.slice(0, 40)}…" has more than ${MAX_PATTERN_LENGTH} characters; shorten it`);
    }
    if ('glob' in pattern)
        return { text: JSON.stringify(source), matches: globMatcher(source) };
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    let program;
    try {
        program = RE2JS.compile(source);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowBug */ .zO)(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`invalid pattern ${JSON.stringify(source)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)}; use RE2 syntax`);
    }
    return { text: `/${source}/`, matches: (value) => program.matches(value) };
}
/** The patterns as alternatives, for messages: `"a"`, `"a" or "b"`. */
function patternsText(patterns) {
    return patterns.map(patternText).join(' or ');
}
function patternText(pattern) {
    if ('exactly' in pattern)
        return JSON.stringify(pattern.exactly);
    return 'glob' in pattern ? JSON.stringify(pattern.glob) : `/${pattern.pattern}/`;
}
/** `*` matches any characters except a slash, so glob and value must have the same number of segments. */
function globMatcher(glob) {
    const segments = glob.split('/');
    return (value) => {
        const parts = value.split('/');
        return (parts.length === segments.length && segments.every((segment, at) => matchSegment(segment, parts[at])));
    };
}
/** Backtracks only to the last star, because the matches of earlier stars never need to change. */
function matchSegment(glob, value) {
    let [at, from, star, taken] = [0, 0, -1, 0];
    while (from < value.length) {
        if (at < glob.length && glob[at] === '*') {
            star = at;
            taken = from;
            at += 1;
        }
        else if (at < glob.length && glob[at] === value[from]) {
            at += 1;
            from += 1;
        }
        else if (star >= 0) {
            at = star + 1;
            taken += 1;
            from = taken;
        }
        else {
            return false;
        }
    }
    while (glob[at] === '*')
        at += 1;
    return at === glob.length;
}


/***/ }),

/***/ 31652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ isDateOrTime),
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   CG: () => (/* binding */ DATE_FORM),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   HG: () => (/* binding */ TIME_FORM),
/* harmony export */   Y5: () => (/* binding */ MAX_PATTERN),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   _u: () => (/* binding */ namePattern),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
const MINUTE = 60_000;
const UNITS = {
    m: MINUTE,
    h: 60 * MINUTE,
    d: 24 * 60 * MINUTE,
    w: 7 * 24 * 60 * MINUTE,
};
const DURATION = /^([0-9]{1,6})([mhdw])$/;
const DURATION_FORM = 'a duration such as 12h, 7d or 2w';
/** Milliseconds of `90m`, `12h`, `7d` or `2w`; undefined for anything else, and for zero. */
function parseDuration(text) {
    const [, count = '', unit = ''] = DURATION.exec(text) ?? [];
    const duration = Number(count) * (UNITS[unit] ?? Number.NaN);
    return duration > 0 ? duration : undefined;
}
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const DATE_FORM = 'a date such as 2026-12-31';
const TIME_FORM = 'a date such as 2026-12-31, or a time such as 2026-12-31T18:00:00Z';
/** Whether the text is an RFC 3339 date that exists in the calendar. */
function isDate(text) {
    const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
    if (year === '')
        return false;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
/** Whether the text is an RFC 3339 date or time. */
function isDateOrTime(text) {
    const date = TIME.exec(text)?.[1];
    return isDate(date ?? text);
}
/** The end of a date, or the time itself, in milliseconds since 1970. Exceptions and signers apply until then. */
function endOf(dateOrTime) {
    return DATE.test(dateOrTime) ? Date.parse(`${dateOrTime}T23:59:59.999Z`) : Date.parse(dateOrTime);
}
const MAX_TEXT = 2_048;
/** RE2 keeps matching linear; this keeps the compiled program small. */
const MAX_PATTERN = 1_024;
/** A name, with `*` as a wildcard. */
function namePattern(text, prefix = '') {
    return text.includes('*') ? { glob: `${prefix}${text}` } : { exactly: `${prefix}${text}` };
}
/** A JSON pointer (RFC 6901). */
const POINTER = /^(?:\/(?:[^~/]|~[01])*)+$/;
function isPointer(text) {
    return text.length <= MAX_TEXT && POINTER.test(text);
}


/***/ }),

/***/ 61482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
// Creates directories.



/**
 * Creates a directory and its missing parents. Unlike `mkdir` with `recursive`, it fails where the file system accepts no
 * directories: below /proc that call never returns. `mode` is for those that are created.
 */
async function makeDirectory(path, mode = 0o777) {
    const tryOnce = async () => {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
            return undefined;
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRNO */ .Xi);
            const failure = error;
            return failure.code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? undefined : failure;
        }
    };
    const error = await tryOnce();
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (error.code !== 'ENOENT' || parent === path)
        throw error;
    await makeDirectory(parent, mode);
    const second = await tryOnce();
    if (second !== undefined)
        throw second;
}


/***/ }),

/***/ 95294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ TemporaryDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61482);
// Owns the directory for temporary files of one call. It is removed when the call or the process ends.





class TemporaryDirectory {
    #parent;
    #made;
    #removeNow;
    constructor(env) {
        this.#parent = env.RUNNER_TEMP || env.TMPDIR || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    }
    path() {
        this.#made ??= this.#make();
        return this.#made;
    }
    async remove() {
        if (this.#removeNow !== undefined)
            process.off('exit', this.#removeNow);
        if (this.#made !== undefined)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(await this.#made, { recursive: true, force: true });
    }
    async #make() {
        await (0,_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)(this.#parent);
        const path = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.#parent, 'oci-evidence-'));
        this.#removeNow = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
        process.on('exit', this.#removeNow);
        return path;
    }
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   EE: () => (/* binding */ messageLine),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   VL: () => (/* binding */ messageLines),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   eC: () => (/* binding */ scriptJson),
/* harmony export */   mN: () => (/* binding */ shellArgument),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
// Escapes untrusted text for its output: terminal, HTML and markdown, mermaid labels, JSON, the runner's log.
/** Longer text is truncated, because an annotation can hold megabytes. */
const MAX_SHOWN = 200;
/** Short enough that the closing quote fits wherever quoted text is shown. */
const MAX_QUOTED = 60;
/**
 * Characters that move the cursor, start a new line, reorder text or are not visible: control characters (C0 and C1),
 * direction marks, zero-width characters, line separators, tag characters, unpaired surrogates.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of at most `max` characters in which everything is visible: `\u{1b}` for ESC, `\n` for a line break. */
function visible(text, max = MAX_SHOWN) {
    const characters = text.length > max ? [...text.slice(0, max * 2)] : [];
    const cut = characters.length > max || text.length > max * 2;
    const shown = cut ? `${characters.slice(0, max - 1).join('')}…` : text;
    return shown.replaceAll(INVISIBLE, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\t')
            return '\\t';
        if (character === '\r')
            return '\\r';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** Visible text in quotation marks, which nothing in the text can end. */
function quoted(text, max = MAX_QUOTED) {
    return `"${visible(text.slice(0, 2 * max).replaceAll(/["\\]/g, '\\$&'), max)}"`;
}
/** A message of any length on one line. Every message of a front end passes through this or through `messageLines`. */
function messageLine(text) {
    return visible(text, Number.MAX_SAFE_INTEGER);
}
/** The colour codes of this program. Any other escape sequence is untrusted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins the codes.
const COLOR = /(\u001b\[(?:0|1|2|22|31|32|33|36|39)m)/;
/** Lines of a renderer. Line breaks and this program's colours are kept; other control characters become visible. */
function messageLines(text) {
    const safe = (part, at) => (at % 2 === 1 ? part : messageLine(part));
    return text
        .split('\n')
        .map((line) => line.split(COLOR).map(safe).join(''))
        .join('\n');
}
/** Characters that any reader treats as a line break, so that every start of a line is checked. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** A command of the runner, which trims white space before it, U+0085 included. */
const COMMAND_START = /^([\s\u0085\p{C}]*):(?=:)/u;
/** Lines for the runner's log, none of which the runner interprets as a command (`::error::`, `##[group]`). */
function logLines(text) {
    return text
        .split(LINE_BREAK)
        .map((line) => line.replace(COMMAND_START, '$1: ').replaceAll('##[', '# #['))
        .join('\n');
}
/** Characters that structure HTML, or markdown anywhere in a line; the colon and the at sign make links. */
const STRUCTURE = /[&<>"'`|*_~[\]{}()#!\\$@:]/g;
/** The beginning of a list, a heading or a rule, at the beginning of a line. */
const LINE_START = /^(\d*)([-+=.])/;
/**
 * Text for both markdown and HTML, including table cells. Every character that either may interpret as structure becomes a
 * numeric reference, which CommonMark (section 2.5) never interprets as structure.
 */
function html(text, max) {
    const reference = (character) => `&#${character.charCodeAt(0)};`;
    return visible(text, max)
        .replaceAll(STRUCTURE, reference)
        .replace(LINE_START, (_, digits, mark) => digits + reference(mark));
}
/** The same in a monospaced span, in which GitHub creates no links, mentions or emoji. */
function code(text, max) {
    return `<code>${html(text, max)}</code>`;
}
/** JSON text with all invisible characters as `\uNNNN`: the same value, safe in a terminal. Line breaks are kept. */
function visibleJson(json) {
    return json.replaceAll(INVISIBLE, (character) => character === '\n'
        ? character
        : Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/** A value as JSON inside a `<script>` element, which nothing in it can end. Invisible characters are escaped too. */
function scriptJson(value) {
    return visibleJson(JSON.stringify(value)).replaceAll(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}
/** Text inside the quotes of a mermaid label: every character but plain letters, digits and separators becomes `#NN;`. */
function mermaidLabel(text, max) {
    return visible(text, max).replaceAll(/[^A-Za-z0-9 ._:/,+-]/gu, (character) => `#${character.codePointAt(0)};`);
}
/** A fenced block whose fence is longer than any in `text`, so that none inside can end it. */
function fenced(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** One argument of a POSIX shell command that a reader may paste. */
function shellArgument(text) {
    const shown = visible(text, 4096);
    return /^[A-Za-z0-9@%+=:,./_-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 59870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ nodeCreated),
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   TH: () => (/* binding */ nodeTitle),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Vq: () => (/* binding */ nodeType),
/* harmony export */   fC: () => (/* binding */ viaWord),
/* harmony export */   pV: () => (/* binding */ bytesText),
/* harmony export */   qp: () => (/* binding */ nodeName),
/* harmony export */   xC: () => (/* binding */ signatureWord)
/* harmony export */ });
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14031);
// Owns the texts that describe a graph node, for all formats. Claims of others are quoted; the formats escape all texts.





/** `sha256:5469749fd490`, which is enough within one page. The full digest is always elsewhere on the page. */
function shortDigest(digest) {
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDigest */ .vo)(digest);
    return `${algorithm}:${encoded.slice(0, 12)}`;
}
/** `SBOM`, `linux/amd64`, `index`: one or two words for the node. */
function nodeName(node) {
    if (node.kind !== null)
        return (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(node.kind).label;
    if (node.platform !== null)
        return claim(node.platform);
    if (node.mediaType === '')
        return 'subject';
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(node.mediaType) ? 'index' : 'manifest';
}
/** The type that readers look for: the predicate type of a bundle or attestation, else the artifact type. */
function nodeType(node) {
    return node.predicateTypes.map(claim).join(', ') || claim(node.artifactType ?? '');
}
/** The title in quotes, because it was chosen by whoever pushed the evidence. */
function nodeTitle(node) {
    const title = node.annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .ANNOTATION */ .YX.title] ?? '';
    return title === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(title);
}
function nodeCreated(node) {
    return claim(node.created ?? '');
}
/** Untrusted text: a single plain word unchanged, anything else in quotes, so that it cannot pass for text of the report. */
function claim(text) {
    return text === '' || /^[\x21\x23-\x7e]+$/.test(text) ? text : (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text);
}
/** What the node claims about its signature, which a graph never verifies. Empty for images. */
function signatureWord(node) {
    if (node.kind === null)
        return '';
    if (node.kind === 'signature')
        return 'unverified';
    if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(node.artifactType ?? ''))
        return 'bundle, unverified';
    if (node.via === 'cosign-tag' && node.predicateTypes.length > 0)
        return 'envelope, unverified';
    return node.referrers.some(({ kind }) => kind === 'signature') ? 'signature attached, unverified' : 'unsigned';
}
const VIA_WORDS = {
    subject: '',
    api: '',
    index: '',
    'fallback-tag': 'fallback tag',
    'cosign-tag': 'cosign tag',
};
/** How it was found, if not by the referrers API: readers that use only the API do not find it. */
function viaWord(via) {
    return VIA_WORDS[via];
}
/** `156.7 kB`, in decimal units like those of registries. */
function bytesText(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const power = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
    return `${(bytes / 1000 ** power).toFixed(1)} ${['B', 'kB', 'MB', 'GB', 'TB'][power]}`;
}


/***/ }),

/***/ 18991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   yt: () => (/* binding */ activityLine)
/* harmony export */ });
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59870);

const BAR_WIDTH = 24;
/** `[#####-----] 42 %  1.2 GB of 2.9 GB  3 of 7 blobs  85.1 MB/s`. */
function progressBar(progress, seconds) {
    const done = Math.round(fraction(progress) * BAR_WIDTH);
    return `[${'#'.repeat(done)}${'-'.repeat(BAR_WIDTH - done)}] ${progressParts(progress, seconds).join('  ')}`;
}
/** The same in words, for a log. */
function progressLine(progress, seconds) {
    return `copying: ${progressParts(progress, seconds).join(', ')}`;
}
function progressParts(progress, seconds) {
    const { blobs, bytes, totalBlobs, totalBytes } = progress;
    return [
        `${Math.floor(fraction(progress) * 100)} %`,
        `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(bytes)} of ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(totalBytes)}`,
        `${blobs} of ${totalBlobs} blobs`,
        ...(seconds > 0 ? [`${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(Math.round(bytes / seconds))}/s`] : []),
    ];
}
function fraction({ bytes, totalBytes }) {
    return totalBytes === 0 ? 1 : Math.min(bytes / totalBytes, 1);
}
/** Smaller bodies are documents of the protocol. */
const MIN_TRANSFER_BYTES = 64 * 1024;
/** `reading 2 layers or documents, 12.1 MB of 45.0 MB; 14 requests, 3 s`. */
function activityLine({ open, requests, seconds, waits }) {
    const reads = open.flatMap(({ received: done, receivedTotal: total = 0 }) => ({ done, total }));
    const sends = open.flatMap(({ sent: done, sentTotal: total = 0 }) => ({ done, total }));
    const parts = [
        transferText('reading', reads),
        transferText('uploading', sends),
        waits > 0.5 && open.length === 0 ? `waiting ${Math.ceil(waits)} s` : '',
        `${requests} ${requests === 1 ? 'request' : 'requests'}, ${Math.floor(seconds)} s`,
    ];
    return parts.filter((part) => part !== '').join('; ');
}
function transferText(word, all) {
    const large = all.filter(({ done, total }) => Math.max(done, total) >= MIN_TRANSFER_BYTES);
    if (large.length === 0)
        return '';
    const done = large.reduce((sum, one) => sum + one.done, 0);
    const total = large.reduce((sum, one) => sum + Math.max(one.total, one.done), 0);
    return `${word} ${large.length} ${large.length === 1 ? 'blob' : 'blobs'}, ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(done)} of ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(total)}`;
}


/***/ }),

/***/ 48566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   Vg: () => (/* binding */ algorithmName),
/* harmony export */   b_: () => (/* binding */ signBytes),
/* harmony export */   um: () => (/* binding */ checkAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
// Owns the table of signature algorithms: key types, hashes and padding, as Sigstore's algorithm registry and cosign use them.


const PSS = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING;
const MIN_RSA_BITS = 2048;
/** The first scheme of a key signs. The others are only verified, because older tools sign with them. */
function schemesOf(key) {
    const details = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            if (details.namedCurve === 'prime256v1')
                return [{ hash: 'sha256' }];
            // cosign before 2.3 used SHA-256 for every curve, and still verifies with it by default.
            if (details.namedCurve === 'secp384r1')
                return [{ hash: 'sha384' }, { hash: 'sha256' }];
            if (details.namedCurve === 'secp521r1')
                return [{ hash: 'sha512' }, { hash: 'sha256' }];
            return [];
        case 'ed25519':
            return [{ hash: null }];
        case 'rsa':
            // An RSA key does not fix the padding. cosign, gh and policy-controller read PKCS #1 v1.5.
            if ((details.modulusLength ?? 0) < MIN_RSA_BITS)
                return [];
            return [{ hash: 'sha256' }, { hash: 'sha256', padding: PSS, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO }];
        case 'rsa-pss': {
            // A PSS-only key may fix the hash.
            if ((details.modulusLength ?? 0) < MIN_RSA_BITS)
                return [];
            const fixed = details.hashAlgorithm;
            const hash = fixed === 'sha384' || fixed === 'sha512' ? fixed : 'sha256';
            if (fixed !== undefined && fixed !== hash)
                return [];
            return [{ hash, padding: PSS, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO }];
        }
        default:
            return [];
    }
}
/** The name of a key's algorithm, for messages: `ECDSA P-256`. */
function algorithmName(key) {
    const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
    const curves = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
    switch (key.asymmetricKeyType) {
        case 'ec':
            return `ECDSA ${curves[namedCurve ?? ''] ?? namedCurve}`;
        case 'ed25519':
            return 'Ed25519';
        case 'rsa':
            return `RSA ${modulusLength}`;
        case 'rsa-pss':
            return `RSA-PSS ${modulusLength}`;
        default:
            return key.asymmetricKeyType ?? key.type;
    }
}
/** Throws a UserError for a key whose signatures other tools could not verify. `what` names the input. */
function checkAlgorithm(key, what) {
    if (schemesOf(key).length > 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${what} is an unsupported ${algorithmName(key)} key; use ECDSA P-256, P-384 or P-521, Ed25519, or RSA with at least ${MIN_RSA_BITS} bits`);
}
function signBytes(key, data) {
    const scheme = schemesOf(key)[0];
    if (scheme === undefined)
        throw new RangeError(`${algorithmName(key)} keys cannot sign`);
    const { hash, padding } = scheme;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hash, data, {
        key,
        ...(padding !== undefined && { padding, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST }),
    });
}
/** Whether the signature over these bytes verifies in any scheme of the key. A malformed signature does not verify. */
function verifyBytes(key, data, signature) {
    return schemesOf(key).some(({ hash, padding, saltLength }) => {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, { key, ...(padding !== undefined && { padding, saltLength }) }, signature);
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, Error, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CRYPTO_CODE */ .YR);
            return false;
        }
    });
}


/***/ }),

/***/ 40337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NOT_PEM: () => (/* binding */ NOT_PEM),
  masksOf: () => (/* binding */ masksOf),
  readPublicKey: () => (/* binding */ readPublicKey),
  readSigningKey: () => (/* binding */ readSigningKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/signing/algorithm.ts
var algorithm = __webpack_require__(48566);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/signing/cosign-key.ts
// Decrypts cosign's private keys: PKCS #8 in a NaCl secret box, under a key derived from the password with scrypt.





/** The PEM labels; cosign before 2.0 wrote the second. */
const COSIGN_LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
/** The only scrypt costs that cosign writes. Others are rejected, because a forged cost could exhaust memory. */
const SCRYPT_COSTS = [2 ** 15, 2 ** 16, 2 ** 17];
const SCRYPT_BLOCK_SIZE = 8;
const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/**
 * Decrypts the body of such a PEM file to PKCS #8 bytes (DER). Throws a UserError, without any of the content, if the
 * body is malformed or the password is wrong.
 */
async function decryptCosignKey(body, password) {
    const { salt, cost, nonce, ciphertext } = cosign_key_parse(body);
    const maxmem = 256 * cost * SCRYPT_BLOCK_SIZE;
    const derive = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
    const key = await derive(password, salt, KEY_BYTES, { N: cost, r: SCRYPT_BLOCK_SIZE, p: 1, maxmem });
    const { xsalsa20poly1305 } = await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 46382));
    try {
        return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext));
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Error);
        throw new errors/* UserError */.yo(password === ''
            ? 'signing-key is encrypted with a password; set signing-key-password or COSIGN_PASSWORD'
            : 'could not decrypt signing-key: wrong password; check signing-key-password or COSIGN_PASSWORD');
    }
    finally {
        key.fill(0);
    }
}
function cosign_key_parse(body) {
    const json = (0,parse/* parseJson */.q)(Buffer.from(body).toString('utf8'));
    const kdf = (0,fields/* isRecord */.u4)(json) ? json.kdf : undefined;
    const cipher = (0,fields/* isRecord */.u4)(json) ? json.cipher : undefined;
    if (!(0,fields/* isRecord */.u4)(json) || !(0,fields/* isRecord */.u4)(kdf) || !(0,fields/* isRecord */.u4)(cipher))
        throw malformed('its body is not a cosign key');
    if (kdf.name !== 'scrypt' || cipher.name !== 'nacl/secretbox')
        throw malformed('it names a cipher that cosign does not use');
    const params = (0,fields/* isRecord */.u4)(kdf.params) ? kdf.params : {};
    const cost = SCRYPT_COSTS.find((one) => one === params.N);
    if (cost === undefined || params.r !== SCRYPT_BLOCK_SIZE || params.p !== 1) {
        throw malformed('its scrypt parameters are not ones that cosign uses');
    }
    const [salt, nonce, ciphertext] = [kdf.salt, cipher.nonce, json.ciphertext].map((value) => typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.alloc(0));
    if (salt.length === 0 || nonce.length !== NONCE_BYTES || ciphertext.length === 0)
        throw malformed('it is truncated');
    return { salt, cost, nonce, ciphertext };
}
function malformed(why) {
    return new errors/* UserError */.yo(`could not read signing-key as an encrypted cosign key: ${why}; export the key again`);
}

;// CONCATENATED MODULE: ./src/signing/key.ts
// Reads signing keys and public keys from PEM text.




const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;
const MAX_PEM_LENGTH = 64 * 1024;
/** The message for input that is not a key. The input is not quoted, because it could be a damaged key. */
const NOT_PEM = 'signing-key is not PEM text: it has no -----BEGIN … PRIVATE KEY----- line';
/**
 * The parts of a secret PEM text to mask: the whole, and each line of its body, because the runner masks line by line.
 */
function masksOf(pem) {
    const lines = pem.split(/\r?\n/).map((line) => line.trim());
    return [pem, ...lines.filter((line) => line.length >= 8 && !line.startsWith('-----'))];
}
/**
 * A private key: PKCS #8, encrypted or not, SEC 1 (EC), PKCS #1 (RSA), or cosign's encrypted format. The password is used
 * only if the key is encrypted. Throws a UserError that contains nothing of the key.
 */
async function readSigningKey(pem, password) {
    if (pem.length > MAX_PEM_LENGTH)
        throw new errors/* UserError */.yo(`signing-key has more than ${MAX_PEM_LENGTH} characters; pass one private key in PEM`);
    const block = PEM.exec(pem);
    if (block === null)
        throw new errors/* UserError */.yo(NOT_PEM);
    const [text, label = '', body = ''] = block;
    if (!label.endsWith('PRIVATE KEY'))
        throw new errors/* UserError */.yo(`signing-key is a ${label}; pass the private key`);
    const privateKey = COSIGN_LABELS.includes(label)
        ? parsePrivate(await decryptCosignKey(Buffer.from(body, 'base64'), password))
        : parsePrivate(text, password);
    (0,algorithm/* checkAlgorithm */.um)(privateKey, 'signing-key');
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    return { ...describe(publicKey), privateKey, publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
}
/** A public key from PEM text, which may also be a certificate. Throws a UserError that names `what`. */
function readPublicKey(pem, what) {
    let key;
    try {
        if (/PRIVATE KEY-----/.test(pem))
            throw new errors/* UserError */.yo(`${what} is a private key; pass the public key`);
        key = (0,external_node_crypto_.createPublicKey)(pem);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`${what} is not a public key in PEM`);
    }
    (0,algorithm/* checkAlgorithm */.um)(key, what);
    return describe(key);
}
function describe(key) {
    const der = key.export({ type: 'spki', format: 'der' });
    return { key, hint: (0,external_node_crypto_.createHash)('sha256').update(der).digest('base64'), algorithm: (0,algorithm/* algorithmName */.Vg)(key) };
}
function parsePrivate(source, passphrase) {
    try {
        return typeof source === 'string'
            ? (0,external_node_crypto_.createPrivateKey)({ key: source, passphrase: passphrase ?? '' })
            : (0,external_node_crypto_.createPrivateKey)({ key: source, format: 'der', type: 'pkcs8' });
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Error, errors/* CRYPTO_CODE */.YR);
        const { code } = error;
        const encrypted = typeof source === 'string' && /ENCRYPTED/.test(source);
        if (encrypted && (passphrase ?? '') === '') {
            throw new errors/* UserError */.yo('signing-key is encrypted with a password; set signing-key-password or COSIGN_PASSWORD');
        }
        if (encrypted) {
            throw new errors/* UserError */.yo(`could not decrypt signing-key: wrong password (${code ?? 'decryption failed'}); check signing-key-password or COSIGN_PASSWORD`);
        }
        throw new errors/* UserError */.yo(`could not read signing-key as a private key: malformed (${code ?? 'unknown format'}); export the key again`);
    }
    finally {
        if (typeof source !== 'string')
            source.fill(0);
    }
}


/***/ }),

/***/ 49229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alternatives),
/* harmony export */   k: () => (/* binding */ closest)
/* harmony export */ });
// Finds the known word that a misspelled one stands for, and lists known words in messages.
/** `a, b or c`. */
function alternatives(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
/**
 * The known word that differs from `word` by the fewest typing mistakes, if they are few for its length; otherwise the one
 * with the same letters in another order.
 */
function closest(word, known) {
    if (word.length > 64)
        return undefined;
    const lower = word.toLowerCase();
    const ranked = known
        .map((one) => ({ one, distance: editDistance(lower, one.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    if (best !== undefined && best.distance <= Math.max(1, Math.floor(best.one.length * 0.4)))
        return best.one;
    return known.find((one) => sorted(one.toLowerCase()) === sorted(lower));
}
/** The letters in alphabetical order, which are the same for `boms` and `sbom`. */
function sorted(word) {
    return [...word].sort().join('');
}
/** Insertions, deletions, replacements, and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
    for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
            row[j] = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swap);
        }
        [before, last] = [last, row];
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ NEW_ISSUE_URL),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that documents, user agents and help name, and where to report bugs; a test compares both to package.json.
const VERSION = '0.1.0';
const NEW_ISSUE_URL = 'https://github.com/oci-evidence/action/issues/new';


/***/ })

};
