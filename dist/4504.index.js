export const id = 4504;
export const ids = [4504];
export const modules = {

/***/ 78963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   O1: () => (/* binding */ isInShard),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
// Divides images among shards by a stable hash of their reference: every version and every machine divides them alike.


const WHOLE = { index: 1, count: 1 };
const MAX_SHARDS = 256;
/** `2/4`. Throws a UserError. */
function parseShard(text) {
    const [, index, count] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (index === undefined || shard.index > shard.count || shard.count > MAX_SHARDS) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`invalid value ${JSON.stringify(text.slice(0, 100))}; use N/COUNT, such as 1/4, with at most ${MAX_SHARDS} shards`);
    }
    return shard;
}
/** The number of the shard, from 1, that audits a reference. */
function shardOf(reference, count) {
    return ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(reference).digest().readUInt32BE(0) % count) + 1;
}
function isInShard(reference, { index, count }) {
    return count === 1 || shardOf(reference, count) === index;
}


/***/ }),

/***/ 93093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Activity)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _net_activity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13482);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18991);
// Shows what a command does while it runs: every request and wait for debugging, and one line of progress on a terminal.



/** Short commands need no progress. */
const FIRST_STATUS_MS = 400;
const STATUS_MS = 150;
class Activity {
    #output;
    #began = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
    #stop;
    #timer;
    #open = new Set();
    #layers = [];
    #requests = 0;
    #waitEnds = 0;
    #isShown = true;
    constructor(output) {
        this.#output = output;
        this.#stop = (0,_net_activity_js__WEBPACK_IMPORTED_MODULE_1__/* .observeRequests */ .d)({
            now: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
            changed: (open) => {
                this.#open = open;
            },
            ended: (request, error) => this.#ended(request, error),
            progressed: (layers) => {
                this.#layers = layers;
            },
            waits: (milliseconds) => this.#waits(milliseconds),
            failedAttempt: (text) => this.#output.debug?.(text),
        });
        if (output.status !== undefined)
            this.#timer = setInterval(() => this.#show(), STATUS_MS).unref();
    }
    /** Undefined if there is nowhere to show anything: then nothing is observed. */
    static start(output) {
        return output.debug === undefined && output.status === undefined ? undefined : new Activity(output);
    }
    #waits(milliseconds) {
        this.#waitEnds = Math.max(this.#waitEnds, node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() + milliseconds);
        this.#output.debug?.(`wait ${Math.round(milliseconds)} ms before the next request`);
        this.#show();
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
        this.#output.debug?.(`${method} ${url}: ${result} in ${Math.round(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() - began)} ms, ${bytes}`);
    }
    #show() {
        const now = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        if (!this.#isShown || Math.max(now, this.#waitEnds) - this.#began < FIRST_STATUS_MS)
            return;
        this.#output.status?.((0,_report_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .activityLine */ .yt)({
            open: [...this.#open],
            layers: this.#layers,
            requests: this.#requests,
            seconds: (now - this.#began) / 1000,
            waits: Math.max(0, this.#waitEnds - now) / 1000,
        }));
    }
}


/***/ }),

/***/ 16066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ checkEarlierImage),
/* harmony export */   kz: () => (/* binding */ earlierReference),
/* harmony export */   nF: () => (/* binding */ parseEarlierImage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25358);
// Owns what compare-to names: the earlier image of one that evidence is attached to.



/** `:TAG`, or a reference. Throws a UserError. */
function parseEarlierImage(text) {
    if (text === '')
        return undefined;
    if (!text.startsWith(':'))
        return { reference: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text) };
    const { tag, digest } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(`image${text}`);
    if (tag === undefined || digest !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is not a tag; use :TAG`);
    return { tag };
}
/** One image has one predecessor. Throws a UserError. */
function checkEarlierImage(earlier, images) {
    if (earlier === undefined || 'tag' in earlier || images === 1)
        return earlier;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`compare-to names one image, but ${images} images are given; use :TAG for a tag in the repository of each image`);
}
/** The earlier image of one that evidence is attached to. */
function earlierReference(earlier, { digest: _, tag: __, ...image }) {
    return 'tag' in earlier ? { ...image, tag: earlier.tag } : (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .readableReference */ .ep)(earlier.reference);
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
    const { configuredTexts } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(7337), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(8417), __webpack_require__.e(9980)]).then(__webpack_require__.bind(__webpack_require__, 99980));
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
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   jg: () => (/* binding */ HOST),
/* harmony export */   w2: () => (/* binding */ CREDENTIAL_REGISTRY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8266);
// The input that names a registry without a repository.



const HOST = (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .group */ .Os)('Registry', {
    registry: (0,_input_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)({ default: 'docker.io', description: 'Registry, as host[:port], such as `ghcr.io`' }, parseHost),
});
const { default: _, ...registry } = HOST.registry;
/** The registry of a credential, for commands that read lists of images. */
const CREDENTIAL_REGISTRY = {
    ...registry,
    parse: (text) => (text === '' ? undefined : HOST.registry.parse(text)),
    description: 'Registry that registry-username and registry-password are for, as host[:port], if images-from does not name it in a pattern',
};
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`could not read ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorText */ .UX)(error)}; check the path`);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is required: ${firstSentence(input.description)}`);
    try {
        return input.parse(value);
    }
    catch (error) {
        return rethrowNamed(name, error);
    }
}
/** The rest of a description is in the help. */
function firstSentence(description) {
    return description.split(/(?<=[^.])\. (?=[A-Z`])/, 1)[0] ?? '';
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

/***/ 70122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ flatEntries)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
// Reads the indexes that an index lists, and adds their entries to its own.



/** Nested indexes of one image, and entries of all of them. */
const MAX_INDEXES = 64;
const MAX_ENTRIES = 10_000;
/**
 * The entries of an index without nested indexes, each once. An entry that names no platform has that of the index that lists it.
 * An index that was read before is skipped, so that no cycle is followed. Throws a StoreError if one cannot be read, and
 * `limit-exceeded` beyond the bounds.
 */
async function flatEntries(store, entries) {
    if (!entries.some(({ mediaType }) => (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType)))
        return entries;
    const read = new Set();
    const flat = new Map();
    let level = entries;
    for (let depth = 0; level.length > 0; depth++) {
        const nested = [];
        for (const entry of level) {
            // BuildKit lists one attestation manifest once for each image that it is about.
            const key = JSON.stringify([entry.digest, entry.platform, entry.annotations]);
            if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(entry.mediaType))
                flat.set(key, flat.get(key) ?? entry);
            else if (!read.has(entry.digest)) {
                read.add(entry.digest);
                nested.push(entry);
            }
        }
        if (nested.length > 0 && depth >= _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INDEX_NESTING */ .rg)
            throw limit(store, nested[0], `${_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INDEX_NESTING */ .rg} levels of indexes`);
        if (read.size > MAX_INDEXES)
            throw limit(store, nested[0], `${MAX_INDEXES} nested indexes`);
        const lists = await Promise.all(nested.map((index) => entriesOf(store, index)));
        level = lists.flat();
        if (flat.size + level.length > MAX_ENTRIES)
            throw limit(store, nested[0], `${MAX_ENTRIES} entries`);
    }
    return [...flat.values()];
}
async function entriesOf(store, index) {
    const { manifests } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(await store.manifest(index.digest), store.location);
    const { platform } = index;
    return manifests.map((entry) => (entry.platform === undefined && platform ? { ...entry, platform } : entry));
}
function limit({ location }, index, bound) {
    return new _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'limit-exceeded',
        store: location,
        ...(index && { reference: index.digest }),
        attempted: 'read nested indexes',
        detail: `the image has more than ${bound}`,
        remedy: 'name one of the nested images by its digest',
    });
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`could not write output ${JSON.stringify(output)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorText */ .UX)(error)}; ${remedy}`);
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

/***/ 25358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ exactReference),
/* harmony export */   dv: () => (/* binding */ selectPlatforms),
/* harmony export */   ep: () => (/* binding */ readableReference),
/* harmony export */   f9: () => (/* binding */ resolveSubject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40258);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1890);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62148);
/* harmony import */ var _nested_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70122);
// Resolves the subject of a command: the exact reference, its manifest and its platforms.








/**
 * The reference with its digest. Throws a UserError where `image` and `digest` contradict each other, and where there is
 * no digest at all: a tag can move between the build and this call, so evidence is never bound to one.
 */
function exactReference(reference, digest) {
    checkDigests(reference, digest);
    const exact = digest ?? reference.digest;
    if (exact === undefined) {
        const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(reference);
        const find = reference.scheme === 'registry'
            ? `run "oci-evidence discover ${name}" or use the output "digest" of docker/build-push-action`
            : `see index.json in ${reference.path}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`image ${name} has no digest, and a tag can move; write ${name}@sha256:… (to find it, ${find})`);
    }
    return { ...reference, digest: exact };
}
/**
 * The reference of a command that only reads: a tag is enough, and `latest` is the default as in every other tool. A layout
 * may have neither tag nor digest, since it often holds one image. Throws a UserError.
 */
function readableReference(reference, digest) {
    if (digest !== undefined)
        return exactReference(reference, digest);
    const isNamed = reference.tag !== undefined || reference.digest !== undefined;
    return isNamed || reference.scheme !== 'registry' ? reference : { ...reference, tag: 'latest' };
}
function checkDigests(reference, digest) {
    if (digest !== undefined && reference.digest !== undefined && digest !== reference.digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`image and digest contradict each other: image has ${reference.digest}, digest is ${digest}; set only one of them`);
    }
}
/**
 * Reads the subject in one request, and one for each index that it lists. With `allowMissing` a subject that the store does not have is accepted.
 * Throws a UserError for a platform that is not in the index, and StoreError `not-found` for a missing subject.
 */
async function resolveSubject(store, reference, options) {
    let manifest;
    try {
        manifest = await store.manifest(reference.digest);
    }
    catch (error) {
        if (!(error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A) || error.code !== 'not-found')
            throw error;
        if (options.allowMissing)
            return missingSubject(reference);
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A({
            code: 'not-found',
            store: store.location,
            reference: reference.digest,
            attempted: 'find the subject',
            ...(error.request !== undefined && { request: error.request }),
            ...(error.status !== undefined && { status: error.status }),
            detail: error.detail,
            remedy: 'push the image first and pass the digest that the push printed, or set allow-missing-subject to true',
            cause: error,
        });
    }
    const parsed = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest, store.location);
    const content = { ...parsed, manifests: await (0,_nested_index_js__WEBPACK_IMPORTED_MODULE_6__/* .flatEntries */ .k)(store, parsed.manifests) };
    const { descriptor } = manifest;
    const platforms = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(descriptor.mediaType)
        ? eachOnce(selectPlatforms(content.manifests, options.platforms, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(reference)))
        : [descriptor];
    return { reference, descriptor, manifest, content, platforms };
}
/** Nested indexes may list one manifest several times. The entry that names a platform counts. */
function eachOnce(entries) {
    const byDigest = new Map();
    for (const entry of entries) {
        const known = byDigest.get(entry.digest);
        if (known === undefined || (known.platform === undefined && entry.platform !== undefined))
            byDigest.set(entry.digest, entry);
    }
    return [...byDigest.values()];
}
/** The image entries for the platforms that are wanted, or all. Throws a UserError for a platform that there is not. */
function selectPlatforms(manifests, wanted, reference) {
    const entries = (0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_7__/* .imageEntries */ .Io)(manifests);
    if (wanted.length === 0)
        return entries;
    return wanted.flatMap((want) => {
        const found = entries.filter(({ platform }) => platform !== undefined && (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlatform */ .a)(platform, want));
        if (found.length === 0) {
            const names = entries.map(({ platform }) => (platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform) : 'no platform'));
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`platforms: "${want}" is not in ${reference}, which has ${names.join(', ') || 'no platforms'}`);
        }
        return found;
    });
}
/** The size of a missing manifest is unknown; registries list referrers by the digest alone. */
function missingSubject(reference) {
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.manifest, digest: reference.digest, size: 0 };
    return { reference, descriptor, platforms: [descriptor] };
}


/***/ }),

/***/ 43413:
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
    'allow-foreign-provenance': (0,input/* flag */.Jt)({
        description: 'Sign a provenance file with the identity of the job even if it states another builder, workflow, repository, commit or run than the identity token of the job',
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

;// CONCATENATED MODULE: ./src/commands/inputs/github-records.ts
// Inputs for records that GitHub keeps about images.

const GITHUB_RECORDS = (0,input/* group */.Os)('Output', {
    'storage-record': (0,input/* flag */.Jt)({
        description: 'Record in the artifact metadata of the organisation where the image is stored, once evidence is attached. github-token needs `permissions: artifact-metadata: write`',
    }),
    'deployment-environment': (0,input/* text */.Qq)({
        description: 'Environment that the images were deployed to, such as `production`: record the deployment of each image that passes in the artifact metadata of the organisation. github-token needs `permissions: artifact-metadata: write`',
    }),
    'deployment-name': (0,input/* text */.Qq)({
        description: 'Name of the deployment in its environment, for deployment-environment. Default: the repository of the image',
    }),
    'deployment-cluster': (0,input/* text */.Qq)({ description: 'Cluster of the deployment, for deployment-environment' }),
});

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
// Inputs that say how SBOMs are made.




const GENERATORS = ['syft', 'trivy', 'cdxgen'];
/** Begins a line that names a source directory. */
const DIRECTORY = 'dir:';
const FORMATS = ['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'];
const SBOM = (0,input/* group */.Os)('SBOM', {
    sbom: (0,input/* parsed */.Yz)({
        check: async ({ paths, directories }, call) => {
            await (0,named_files/* checkFileLines */.c9)(paths, [...WORDS, ...GENERATORS], call);
            for (const directory of directories)
                await (0,named_files/* checkReadable */.ro)(directory, call);
        },
        default: 'auto',
        repeatable: true,
        description: 'SBOM: `auto` (generate unless the image already has one from a trusted signer or from BuildKit), `generate` (always), `syft`, `trivy` or `cdxgen` (always, with that program), `none`, or paths of SBOM files to attach, one per line; globs are allowed. A line `dir:PATH` adds an SBOM of the lock files in a source directory, of the kind `source-sbom`; alone it means `auto` for the image',
    }, parseSbom),
    'sbom-format': (0,input/* choice */.Yq)({ default: 'cyclonedx-1.6', description: 'Format of generated SBOMs' }, FORMATS),
    'base-image': (0,input/* parsed */.Yz)({
        default: 'none',
        repeatable: true,
        description: 'Base image, to tell its components from those that the build added: a reference, or several, one per line, of which the one with the most layers in common counts; `auto` (the annotations or labels `org.opencontainers.image.base.name` and `.digest`, and the provenance of BuildKit; reads the base image from its registry), or `none`',
    }, (text) => (text === 'auto' || text === 'none' ? text : (0,input/* linesOf */.Dx)(text).map(reference/* parseReference */.F2))),
    strict: (0,input/* flag */.Jt)({ description: 'Fail if any part of the image could not be read for the SBOM' }),
    'cache-dir': (0,input/* parsed */.Yz)({
        description: 'Directory for cached layer contents, so that each layer is read only once. `none` disables the cache. Default: the tool cache of the runner, or your cache directory',
    }, (text) => (text === 'none' ? 'none' : text === '' ? {} : { path: text })),
    'actions-cache': (0,input/* flag */.Jt)({
        description: 'Also store cached layer contents in the GitHub Actions cache, for runners that start empty',
    }),
});
/** The word or the files, and the directories beside them. */
function parseSbom(text) {
    const lines = (0,input/* linesOf */.Dx)(text);
    const directories = lines.filter((line) => line.startsWith(DIRECTORY)).map(directoryOf);
    const rest = lines.filter((line) => !line.startsWith(DIRECTORY)).join('\n');
    const image = rest === '' && directories.length > 0 ? 'auto' : rest;
    const generator = GENERATORS.find((name) => name === image);
    const source = generator === undefined ? parseSource(image) : { generate: 'always', paths: [] };
    return { ...source, ...(generator !== undefined && { generator }), directories: [...new Set(directories)] };
}
/** The path of `dir:PATH`. Throws a UserError if it is empty. */
function directoryOf(line) {
    const path = line.slice(DIRECTORY.length).trim();
    if (path === '')
        throw (0,input/* invalidValue */.BS)(line, `${DIRECTORY} and the path of a directory, such as ${DIRECTORY}.`);
    return path;
}

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

// EXTERNAL MODULE: ./src/signing/embedding-limit.ts
var embedding_limit = __webpack_require__(32428);
// EXTERNAL MODULE: ./src/signing/key.ts + 1 modules
var signing_key = __webpack_require__(40337);
;// CONCATENATED MODULE: ./src/commands/inputs/signing.ts
// Inputs for signing: the signer and the services to use.





const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const MIB = 1024 * 1024;
const UNITS = { B: 1, KB: 1000, KIB: 1024, MB: 1_000_000, MIB };
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
    'max-embedded-size': (0,input/* parsed */.Yz)({
        description: `Size up to which a signed statement contains its document, such as \`7MiB\`. The statement refers to a larger one by digest, and readers that ask for its predicate type do not find it. At most ${embedding_limit/* MAX_EMBEDDABLE_BYTES */.N2 / MIB}MiB. Default: the least limit of the signing services and readers, 7MiB, or ${embedding_limit/* MAX_EMBEDDABLE_BYTES */.N2 / MIB}MiB with a key and no log`,
    }, parseEmbeddedSize),
    'sign-image': (0,input/* flag */.Jt)({ description: 'Also sign the image itself, as `cosign sign` does' }),
    'github-attestations': (0,input/* flag */.Jt)({
        description: 'Also store bundles in the attestations API of GitHub. github-token needs `permissions: attestations: write`',
    }),
});
/** Bytes; undefined for the default. Throws a UserError. */
function parseEmbeddedSize(value) {
    if (value === '')
        return undefined;
    const [, number = '', unit = 'B'] = /^(\d{1,9})\s*([KM]i?B|B)?$/i.exec(value) ?? [];
    const bytes = number === '' ? Number.NaN : Number(number) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
    if (!(bytes >= 1 && bytes <= embedding_limit/* MAX_EMBEDDABLE_BYTES */.N2)) {
        throw (0,input/* invalidValue */.BS)(value, `a size from 1 byte to ${embedding_limit/* MAX_EMBEDDABLE_BYTES */.N2 / MIB}MiB, such as 7MiB or 500kB`);
    }
    return bytes;
}
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

// EXTERNAL MODULE: ./src/commands/attach/earlier-image.ts
var earlier_image = __webpack_require__(16066);
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
    'storage-record': GITHUB_RECORDS['storage-record'],
    ...registry/* REGISTRY */.M,
    'dry-run': output/* OUTPUT */.a['dry-run'],
    'on-error': output/* OUTPUT */.a['on-error'],
    summary: output/* OUTPUT */.a.summary,
    ...(0,input/* group */.Os)('Output', {
        'compare-to': (0,input/* parsed */.Yz)({
            perCall: true,
            description: 'Earlier image to compare with, as registry/repository[:tag][@sha256:…], or `:TAG` for a tag in the same repository. The summary and the JSON result show what changed: components, licenses, findings, evidence and source. An image that does not exist yet is a note',
        }, earlier_image/* parseEarlierImage */.nF),
    }),
    format: output/* OUTPUT */.a['result-format'],
    output: output/* OUTPUT */.a.output,
    'output-dir': output/* OUTPUT */.a['output-dir'],
};
const attachOutputs = {
    subject: 'Image that evidence was attached to, as registry/repository@digest; one per line',
    attached: 'JSON list of receipts, one for each artifact: reference, digest, kind, subject, platform, status and more',
    graph: 'Paths of JSON files with the graph of referrers after attaching, one per image, one per line',
    diff: 'Paths of JSON files with the comparison to the image of compare-to, one per image, one per line',
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







const DISCOVER = (0,input/* group */.Os)('Signing', {
    verify: (0,input/* flag */.Jt)({
        description: 'Verify signatures, and show who signed and when, or why a signature does not count. Takes a request or two per signed artifact',
    }),
});
const SIGNERS = 'Accepted signers, one per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF`, `key:FILE` (a public key), or `issuer=URL identity=NAME`';
const discoverInputs = {
    image: IMAGE.image,
    digest: IMAGE.digest,
    'allow-missing-subject': (0,input/* described */.WY)(EVIDENCE['allow-missing-subject'], 'Succeed even if the image is not in the registry: its referrers are shown either way'),
    ...SELECTION,
    ...DISCOVER,
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], `${SIGNERS}. Any identity under the trusted roots is accepted if none is named. Implies \`verify\``),
    'trusted-root': VERIFICATION['trusted-root'],
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

// EXTERNAL MODULE: ./src/policy/schema/values.ts
var values = __webpack_require__(31652);
// EXTERNAL MODULE: ./src/audit/shard.ts
var shard = __webpack_require__(78963);
;// CONCATENATED MODULE: ./src/commands/inputs/audit.ts
// Inputs of the commands that audit many images.



const MAX_AT_ONCE = 512;
const MAX_SHARDS = 256;
const NAMES = ['namespace', 'registry', 'outcome'];
/** A whole number in a range. */
const number = (most) => (value) => {
    if (!/^[1-9]\d{0,5}$/.test(value) || Number(value) > most)
        throw (0,input/* invalidValue */.BS)(value, `a whole number from 1 to ${most}`);
    return Number(value);
};
const audit_IMAGES = (0,input/* group */.Os)('Image', {
    'images-from': (0,input/* lines */.Mn)({
        perCall: true,
        description: 'Sources of images, one per line: a file with a reference per line and labels after it (`ghcr.io/acme/app:v1 team=web`), `-` (the same from standard input), `registry/prefix/*` (all repositories under a prefix), `registry/repository:*` (all tags of one), `github:ORG` (all container packages), or Kubernetes manifests and the other files that `verify` takes',
    }),
    tags: (0,input/* items */.ld)({
        description: 'Tags of the images where a source names whole repositories, with `*` for any characters, such as `v*`. Default: all but those of signatures and referrers',
    }),
    list: (0,input/* flag */.Jt)({
        perCall: true,
        description: 'Print the images in the form of a list that `images-from` takes, and audit nothing',
    }),
    labels: (0,input/* items */.ld)({
        description: 'Labels of the images to put into their lines, such as `org.opencontainers.image.vendor`: from the annotations of the manifest, else from the configuration, which takes one or two requests per image',
    }),
});
const RUN = (0,input/* group */.Os)('Configuration', {
    shard: (0,input/* parsed */.Yz)({ perCall: true, description: 'Part of the images to process, as N/COUNT: of 4 shards, `1/4` to `4/4`' }, (value) => (value === '' ? shard/* WHOLE */.Ef : (0,shard/* parseShard */.uK)(value))),
    state: (0,input/* text */.Qq)({
        perCall: true,
        description: 'Directory that keeps the lines of images that are done, so that a call that was stopped goes on where it was',
    }),
    restart: (0,input/* flag */.Jt)({ perCall: true, description: 'Discard what the directory `state` keeps, and audit all images anew' }),
    'requests-at-once': (0,input/* parsed */.Yz)({ default: '64', description: `Requests to one registry at the same time, from 1 to ${MAX_AT_ONCE}` }, number(MAX_AT_ONCE)),
    since: (0,input/* text */.Qq)({
        perCall: true,
        check: named_files/* checkReadable */.ro,
        description: 'Lines of an earlier audit: only images that are new or changed since are reported',
    }),
    'fail-on': (0,input/* choice */.Yq)({
        default: 'never',
        description: 'Images that fail the call: `failed` (any that fails or is undecided), `undecided` (only those without a decision) or `never`',
    }, ['never', 'undecided', 'failed']),
    shards: (0,input/* parsed */.Yz)({
        default: '1',
        description: 'Number of shards of the audit, to name the one that should have reported a missing image',
    }, number(MAX_SHARDS)),
});
const REPORT = (0,input/* group */.Os)('Output', {
    'group-by': (0,input/* parsed */.Yz)({
        default: 'namespace',
        description: 'Groups of the report: `namespace` (registry and first part of the repository), `registry`, `outcome`, or the name of a label such as `team`',
    }, (value) => NAMES.find((name) => name === value) ?? { label: value }),
    format: (0,input/* choice */.Yq)({ default: 'text', description: 'Format in which the report is printed' }, [
        'text',
        'markdown',
        'csv',
        'html',
        'jsonl',
    ]),
});
const AUDIT = { ...audit_IMAGES, ...RUN, ...REPORT };

// EXTERNAL MODULE: ./src/commands/inputs/host.ts
var host = __webpack_require__(8766);
// EXTERNAL MODULE: ./src/policy/pattern.ts
var policy_pattern = __webpack_require__(13636);
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

;// CONCATENATED MODULE: ./src/commands/rescan/inputs.ts
// Owns the inputs and outputs of rescan.














const RESCAN = (0,input/* group */.Os)('Scan', {
    'rescan-after': (0,input/* parsed */.Yz)({
        default: '7d',
        description: 'Age from which a scan is attached even if neither findings nor the database have changed, such as `7d`',
    }, inputs_duration),
    prune: (0,input/* flag */.Jt)({
        default: 'true',
        description: 'Delete older scans of this command by the same signer, once a newer one is attached. Scans of others stay',
    }),
});
const GITHUB = (0,input/* group */.Os)('Output', {
    issue: (0,input/* flag */.Jt)({
        description: 'Open an issue in the repository of the workflow for fixable findings, or update the one of an earlier run. github-token needs `permissions: issues: write`',
    }),
    'issue-severity': (0,input/* choice */.Yq)({ default: 'high', description: 'Least severe finding for `issue`: `critical`, `high`, `medium` or `low`' }, ['critical', 'high', 'medium', 'low']),
    'code-scanning': (0,input/* flag */.Jt)({
        description: 'Upload the findings to code scanning as SARIF. github-token needs `permissions: security-events: write`',
    }),
    'dependency-submission': (0,input/* flag */.Jt)({
        description: 'Submit the packages of the SBOMs to the dependency graph. github-token needs `permissions: contents: write`',
    }),
});
const rescanInputs = {
    image: (0,input/* described */.WY)((0,input/* optional */.lq)(IMAGE.images), 'Image to scan again, as registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest; one per line for several images. Required without images-from and images-file'),
    'images-from': AUDIT['images-from'],
    tags: AUDIT.tags,
    shard: AUDIT.shard,
    'images-file': IMAGE['images-file'],
    platforms: IMAGE.platforms,
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], `${VERIFICATION['signed-by'].description}. Only their SBOMs are scanned. Default: unsigned SBOMs count too`),
    'trusted-root': { ...VERIFICATION['trusted-root'], check: named_files/* checkReadable */.ro },
    'attestations-from': { ...POLICY['attestations-from'], group: 'Evidence' },
    'osv-url': (0,input/* described */.WY)(SCAN['osv-url'], 'URL of the OSV service, which receives the names and versions of the packages in the SBOMs'),
    ...RESCAN,
    ...GITHUB,
    sign: (0,input/* described */.WY)(SIGNING.sign, 'How to sign scans: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless`, `key` or `none`'),
    'signing-key': SIGNING['signing-key'],
    'signing-key-password': SIGNING['signing-key-password'],
    sigstore: SIGNING.sigstore,
    'fulcio-url': SIGNING['fulcio-url'],
    'rekor-url': SIGNING['rekor-url'],
    'timestamp-server-url': SIGNING['timestamp-server-url'],
    'github-attestations': SIGNING['github-attestations'],
    'delete-with': RETENTION['delete-with'],
    'dry-run': (0,input/* described */.WY)(output/* OUTPUT */.a['dry-run'], 'Scan, and show what would be attached, deleted and written to GitHub, without doing it'),
    format: (0,input/* described */.WY)(REMOVAL.format, 'Format in which the receipt is printed'),
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the receipt in the job summary'),
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the receipt. Default in a workflow: a new temporary directory for each step; on a command line: no files are written'),
    registry: host/* CREDENTIAL_REGISTRY */.w2,
    ...registry/* REGISTRY */.M,
};
const rescanOutputs = {
    receipt: 'Path of the JSON file with the receipt',
    attached: 'Number of scans that were attached, or would be in a dry run',
    deleted: 'Number of older scans that were deleted, or would be in a dry run',
    unchanged: 'Number of images whose scans are up to date',
    undecided: 'Number of images that could not be scanned completely, because a service did not respond',
    failed: 'Number of images without a usable SBOM, or whose scan could not be attached',
    findings: 'Number of open findings in the scans of this run',
    fixable: 'Number of open findings with a fixed version',
    issue: 'URL of the issue that was opened or updated',
};
function inputs_duration(value) {
    if (value === '0')
        return 0;
    const milliseconds = (0,values/* parseDuration */.E9)(value);
    if (milliseconds === undefined)
        throw new errors/* UserError */.yo((0,input/* invalidValue */.BS)(value, values/* DURATION_FORM */.ec).message);
    return milliseconds;
}

;// CONCATENATED MODULE: ./src/commands/sbom/inputs.ts
// The inputs of sbom.





const SUBJECT = (0,input/* group */.Os)('Image', {
    image: (0,input/* parsed */.Yz)({
        required: true,
        perCall: true,
        description: `${IMAGE.image.description}. \`dir:PATH\` lists what the lock files in a source directory name instead`,
    }, (text) => text.startsWith(DIRECTORY) ? { scheme: 'dir', path: directoryOf(text) } : (0,reference/* parseReference */.F2)(text)),
});
const sbomInputs = {
    ...SUBJECT,
    digest: IMAGE.digest,
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platform of a multi-platform image, as os/architecture[/variant]. Default: linux/amd64 if the image has it, else its first platform'),
    'sbom-format': SBOM['sbom-format'],
    'base-image': SBOM['base-image'],
    strict: SBOM.strict,
    'cache-dir': SBOM['cache-dir'],
    ...registry/* REGISTRY */.M,
};

;// CONCATENATED MODULE: ./src/commands/rows/evidence.ts
// Owns the rows of the commands that make, read and compare evidence.







const evidence_EVIDENCE = [
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
        action: { icon: 'paperclip', root: true, loadPost: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(7201)]).then(__webpack_require__.bind(__webpack_require__, 33442)) },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(8634), __webpack_require__.e(5774), __webpack_require__.e(7604), __webpack_require__.e(8063), __webpack_require__.e(3496), __webpack_require__.e(1371), __webpack_require__.e(3132), __webpack_require__.e(3246), __webpack_require__.e(8677)]).then(__webpack_require__.bind(__webpack_require__, 88677)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4353), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5774), __webpack_require__.e(7604), __webpack_require__.e(7841), __webpack_require__.e(3246), __webpack_require__.e(8067)]).then(__webpack_require__.bind(__webpack_require__, 51384)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5940)]).then(__webpack_require__.bind(__webpack_require__, 44627)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5774), __webpack_require__.e(1371), __webpack_require__.e(8393), __webpack_require__.e(3938)]).then(__webpack_require__.bind(__webpack_require__, 28705)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1371), __webpack_require__.e(166)]).then(__webpack_require__.bind(__webpack_require__, 22099)),
    }),
    (0,command/* command */.G5)({
        name: 'rescan',
        group: 'Evidence',
        purpose: 'Scan images again by their attached SBOMs',
        description: 'Scan images again by the SBOMs that are attached to them, without pulling the images, and attach what has changed. Older scans of the same signer are deleted',
        examples: [
            { args: 'ghcr.io/acme/app:v1 --dry-run', what: 'Show what a new scan finds, and whether it would be attached' },
            {
                args: '--images-file images.txt --signed-by github:acme/app --issue',
                what: 'Scan the signed SBOMs of several images, and open an issue for findings with a fix',
            },
        ],
        inputs: rescanInputs,
        positionals: [{ input: 'image', several: true }],
        outputs: rescanOutputs,
        action: { icon: 'refresh-cw' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5774), __webpack_require__.e(8063), __webpack_require__.e(3496), __webpack_require__.e(3106), __webpack_require__.e(4934), __webpack_require__.e(4787), __webpack_require__.e(8169), __webpack_require__.e(1440)]).then(__webpack_require__.bind(__webpack_require__, 68326)),
    }),
];

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
    convert: (0,input/* parsed */.Yz)({
        default: 'cosign,legacy',
        repeatable: true,
        description: 'Evidence in older forms to attach again in the form that readers find: `cosign` (attestations of .att tags, as bundles), `legacy` (artifact manifests from before OCI 1.1, as image manifests), or `none`',
    }, parseConversions),
    'remove-tags': (0,input/* flag */.Jt)({
        description: 'Delete fallback tags whose entries the referrers API lists. Clients without the API need them',
    }),
    apply: (0,input/* flag */.Jt)({
        perCall: true,
        description: 'Repair and convert what is found. By default it is shown and nothing is changed',
    }),
});
function parseConversions(value) {
    const names = value.split(/[\s,]+/).filter((name) => name !== '' && name !== 'none');
    return names.map((name) => {
        if (name !== 'cosign' && name !== 'legacy')
            throw (0,input/* invalidValue */.BS)(name, '`cosign`, `legacy` or `none`');
        return name;
    });
}
const reconcileInputs = {
    image: (0,input/* described */.WY)(IMAGE.image, 'Image whose lists are compared, as registry/repository[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest'),
    digest: IMAGE.digest,
    ...RECONCILE,
    'rekor-url': (0,input/* described */.WY)(SIGNING['rekor-url'], 'URL of the transparency log (Rekor) that has the entries of keyless attestations, for a log other than that of Sigstore. Their inclusion proofs are fetched from it'),
    format: REMOVAL.format,
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the receipt. By default no files are written on a command line'),
    ...registry/* REGISTRY */.M,
};
const reconcileOutputs = {
    receipt: 'Path of a JSON file with what was compared and repaired',
};

;// CONCATENATED MODULE: ./src/commands/rows/lifecycle.ts
// Owns the rows of the commands that copy, remove and repair images with their evidence.





const LIFECYCLE = [
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
        action: { icon: 'upload-cloud', loadPost: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(7201)]).then(__webpack_require__.bind(__webpack_require__, 33442)) },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5774), __webpack_require__.e(9265)]).then(__webpack_require__.bind(__webpack_require__, 32660)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(7337), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5774), __webpack_require__.e(1883), __webpack_require__.e(4934), __webpack_require__.e(8169), __webpack_require__.e(9675)]).then(__webpack_require__.bind(__webpack_require__, 44451)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5774), __webpack_require__.e(4934), __webpack_require__.e(6821)]).then(__webpack_require__.bind(__webpack_require__, 53841)),
    }),
    (0,command/* command */.G5)({
        name: 'reconcile',
        group: 'Copying and removing',
        purpose: 'Repair lists of referrers, and convert evidence in older forms',
        description: 'Compare the fallback tags of an image with the referrers API, repair what one of them lacks, and turn cosign attestations and legacy artifact manifests into referrers that readers find. Shows what is to be done by default',
        examples: [
            { args: 'registry.example/app:v1', what: 'Show what is not listed' },
            { args: 'registry.example/app:v1 --apply', what: 'Push again what the API does not list' },
        ],
        inputs: reconcileInputs,
        positionals: [{ input: 'image' }],
        outputs: reconcileOutputs,
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(7604), __webpack_require__.e(3132), __webpack_require__.e(4424)]).then(__webpack_require__.bind(__webpack_require__, 31579)),
    }),
];

;// CONCATENATED MODULE: ./src/commands/audit/inputs.ts
// Owns the inputs and outputs of audit.









const auditInputs = {
    'images-from': { ...AUDIT['images-from'], required: true },
    tags: AUDIT.tags,
    list: AUDIT.list,
    labels: AUDIT.labels,
    shard: AUDIT.shard,
    state: AUDIT.state,
    restart: AUDIT.restart,
    since: AUDIT.since,
    'requests-at-once': AUDIT['requests-at-once'],
    'fail-on': AUDIT['fail-on'],
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platforms of multi-platform images to audit, as os/architecture[/variant], separated by commas or line breaks. Default: all'),
    policy: POLICY.policy,
    require: POLICY.require,
    'signed-by': (0,input/* described */.WY)(VERIFICATION['signed-by'], `${VERIFICATION['signed-by'].description}. Default: unsigned evidence counts too`),
    'max-severity': POLICY['max-severity'],
    'max-age': POLICY['max-age'],
    'trusted-root': { ...VERIFICATION['trusted-root'], check: named_files/* checkReadable */.ro },
    'attestations-from': POLICY['attestations-from'],
    'group-by': AUDIT['group-by'],
    output: (0,input/* described */.WY)(output/* OUTPUT */.a.output, 'File to write the lines to as images complete, instead of printing them'),
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the totals in the job summary'),
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the lines. Default in a workflow: a new temporary directory for each step; on a command line: no files are written'),
    registry: host/* CREDENTIAL_REGISTRY */.w2,
    ...registry/* REGISTRY */.M,
};
const auditOutputs = {
    lines: 'Path of the file with one JSON line per image, or of the list of images with `list`',
    images: 'Number of images that were audited or listed',
    passed: 'Number of images that passed, with or without warnings',
    failed: 'Number of images that failed',
    undecided: 'Number of images without a decision',
};

;// CONCATENATED MODULE: ./src/commands/audit-merge/inputs.ts
// Owns the inputs and outputs of audit merge.



const FILES = (0,input/* group */.Os)('Image', {
    files: (0,input/* lines */.Mn)({
        required: true,
        perCall: true,
        description: 'Files of lines that `audit` wrote, one path or glob per line. A glob may match no file: its images are unknown then',
    }),
});
const auditMergeInputs = {
    files: FILES.files,
    'images-from': (0,input/* described */.WY)((0,input/* optional */.lq)(AUDIT['images-from']), 'List of the images that should have been audited, as `audit --list` prints it. Images without a line are in the report as undecided'),
    shards: AUDIT.shards,
    'group-by': AUDIT['group-by'],
    since: (0,input/* described */.WY)(AUDIT.since, 'Lines of an earlier audit: the report lists what changed since, and images that are gone'),
    'fail-on': AUDIT['fail-on'],
    format: AUDIT.format,
    output: (0,input/* described */.WY)(output/* OUTPUT */.a.output, 'File to write the report to in the chosen `format`, instead of printing it'),
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the report in the job summary'),
    'output-dir': (0,input/* described */.WY)(output/* OUTPUT */.a['output-dir'], 'Directory for the report in every format. Default in a workflow: a new temporary directory for each step; on a command line: no files are written'),
};
const auditMergeOutputs = {
    lines: 'Path of the merged lines, one per image (JSON lines)',
    csv: 'Path of the report as CSV',
    html: 'Path of the report as HTML',
    markdown: 'Path of the report as markdown',
    images: 'Number of images',
    passed: 'Number of images that passed, with or without warnings',
    failed: 'Number of images that failed',
    undecided: 'Number of images without a decision, unknown ones included',
    unknown: 'Number of images that no shard reported',
};

;// CONCATENATED MODULE: ./src/commands/policy-check/inputs.ts
// The inputs of policy check.


const inputs_FILES = (0,input/* group */.Os)('Policy', {
    file: (0,input/* lines */.Mn)({
        required: true,
        description: 'Policies to check, one per line: the path of a file, `oci://REGISTRY/REPOSITORY@sha256:…` or `github:OWNER/REPOSITORY/PATH@COMMIT`',
    }),
});
const policyCheckInputs = { ...inputs_FILES, ...registry/* REGISTRY */.M };

;// CONCATENATED MODULE: ./src/commands/policy-test/inputs.ts
// The inputs of policy test.


const inputs_DIRECTORY = (0,input/* group */.Os)('Policy', {
    directory: (0,input/* text */.Qq)({
        required: true,
        description: 'Directory with recorded cases (*.json), each with its policy, evidence and expected decision',
    }),
});
const policyTestInputs = { ...inputs_DIRECTORY, ...registry/* REGISTRY */.M };

;// CONCATENATED MODULE: ./src/commands/verify/inputs.ts
// Owns the inputs and outputs of verify.









const inputs_REPORT = (0,input/* group */.Os)('Output', {
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
    record: inputs_REPORT.record,
    format: inputs_REPORT.format,
    output: (0,input/* described */.WY)(output/* OUTPUT */.a.output, 'File to write the decision to in the chosen `format`, instead of printing it'),
    summary: (0,input/* described */.WY)(output/* OUTPUT */.a.summary, 'Show the decision in the job summary'),
    comment: inputs_REPORT.comment,
    'attach-decision': inputs_REPORT['attach-decision'],
    'deployment-environment': GITHUB_RECORDS['deployment-environment'],
    'deployment-name': GITHUB_RECORDS['deployment-name'],
    'deployment-cluster': GITHUB_RECORDS['deployment-cluster'],
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

;// CONCATENATED MODULE: ./src/commands/rows/policies.ts
// Owns the rows of the commands that decide by a policy.






const POLICIES = [
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(5774), __webpack_require__.e(6855), __webpack_require__.e(8063), __webpack_require__.e(7841), __webpack_require__.e(3496), __webpack_require__.e(3106), __webpack_require__.e(234), __webpack_require__.e(2246)]).then(__webpack_require__.bind(__webpack_require__, 12246)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(7337), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(1883), __webpack_require__.e(1441)]).then(__webpack_require__.bind(__webpack_require__, 38418)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(7337), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(6855), __webpack_require__.e(1883), __webpack_require__.e(4256)]).then(__webpack_require__.bind(__webpack_require__, 39430)),
    }),
    (0,command/* command */.G5)({
        name: 'audit',
        group: 'Policies',
        purpose: 'Audit many images against a policy',
        description: 'Verify the evidence of many images against a policy, and write one JSON line per image: decision, missing evidence, signers, ages, findings with fixes. Images that a registry does not answer for are undecided',
        examples: [
            {
                args: "--images-from 'registry.example/acme/*' --policy policy.yml -o audit.jsonl",
                what: 'Audit every image of a registry under a prefix',
            },
            {
                args: '--images-from images.txt --policy policy.yml --shard 2/4 --state .audit -o audit-2.jsonl',
                what: 'Audit a quarter of a list, and go on where a stopped call was',
            },
            {
                args: '--images-from github:acme --require sbom,provenance --signed-by github:acme/build --since last.jsonl',
                what: 'Report what changed in the container packages of an organisation',
            },
            {
                args: "--images-from 'registry.example/acme/*' --list",
                what: 'List the images, for shards and for audit merge',
            },
        ],
        inputs: auditInputs,
        outputs: auditOutputs,
        action: { icon: 'clipboard' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(8815), __webpack_require__.e(1297), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(8634), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(6855), __webpack_require__.e(7841), __webpack_require__.e(3496), __webpack_require__.e(3106), __webpack_require__.e(234), __webpack_require__.e(506), __webpack_require__.e(4787), __webpack_require__.e(4015)]).then(__webpack_require__.bind(__webpack_require__, 37835)),
    }),
    (0,command/* command */.G5)({
        name: 'audit merge',
        group: 'Policies',
        purpose: 'Merge the lines of an audit into one report',
        description: 'Merge the lines of the shards of an audit into one report: markdown, CSV, HTML and JSON lines. Images that no shard reported are in it as undecided',
        examples: [
            { args: "'audit-*.jsonl' --format markdown", what: 'Print the report of several shards' },
            {
                args: "'audit-*.jsonl' --images-from images.txt --shards 4 --group-by team --output-dir report",
                what: 'Write the report in every format, with the images that a failed shard left out',
            },
            { args: 'this-week.jsonl --since last-week.jsonl', what: 'Show what changed since an earlier audit' },
        ],
        inputs: auditMergeInputs,
        positionals: [{ input: 'files', several: true }],
        outputs: auditMergeOutputs,
        action: { icon: 'layers' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(9604), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(506), __webpack_require__.e(5547)]).then(__webpack_require__.bind(__webpack_require__, 83047)),
    }),
];

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

;// CONCATENATED MODULE: ./src/commands/login/inputs.ts
// The inputs of login.



const loginInputs = {
    ...host/* HOST */.jg,
    ...(0,input/* group */.Os)('Registry', {
        username: (0,input/* text */.Qq)({ required: true, letter: 'u', description: 'User name' }),
        'password-stdin': (0,input/* flag */.Jt)({ description: 'Read the password or token from standard input; required' }),
    }),
    'plain-http': registry/* REGISTRY */.M['plain-http'],
    'ca-file': registry/* REGISTRY */.M['ca-file'],
};

;// CONCATENATED MODULE: ./src/commands/logout/inputs.ts
// The inputs of logout.

const logoutInputs = host/* HOST */.jg;

;// CONCATENATED MODULE: ./src/commands/rows/setup.ts
// Owns the rows of the commands that set up a machine or a repository.






/** `all`: every command of the table, for those that print or check them. */
const setupRows = (all) => [
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(2123)]).then(__webpack_require__.bind(__webpack_require__, 26849)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(1544)]).then(__webpack_require__.bind(__webpack_require__, 81416)),
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
            const { checkConfig } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(2856), __webpack_require__.e(8815), __webpack_require__.e(7337), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(8417), __webpack_require__.e(4573)]).then(__webpack_require__.bind(__webpack_require__, 94573));
            return { run: (inputs, world) => checkConfig(inputs, world, all()) };
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(8634), __webpack_require__.e(7604), __webpack_require__.e(64)]).then(__webpack_require__.bind(__webpack_require__, 60064)),
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
            return { run: (inputs) => complete(inputs, all()) };
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
            return { run: () => printManPage(all()) };
        },
    }),
];

;// CONCATENATED MODULE: ./src/commands/table.ts




const COMMANDS = [...evidence_EVIDENCE, ...POLICIES, ...LIFECYCLE, ...setupRows(() => COMMANDS)];


/***/ }),

/***/ 40258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ imageEntries),
/* harmony export */   Nz: () => (/* binding */ attestationEntries),
/* harmony export */   r2: () => (/* binding */ isAttestationEntry)
/* harmony export */ });
const REFERENCE_TYPE = 'vnd.docker.reference.type';
const REFERENCE_DIGEST = 'vnd.docker.reference.digest';
const ATTESTATION_MANIFEST = 'attestation-manifest';
/**
 * True for an entry that holds attestations instead of an image. BuildKit gives it the platform unknown/unknown. The annotation
 * alone proves nothing: a runtime ignores it, and runs an entry whose platform fits.
 */
function isAttestationEntry(entry) {
    return entry.annotations?.[REFERENCE_TYPE] === ATTESTATION_MANIFEST && isUnknown(entry);
}
function isUnknown({ platform }) {
    return platform?.os === 'unknown' && platform.architecture === 'unknown';
}
/** The attestation entries of an index. Equal builds share a manifest, which is then listed once per image. */
function attestationEntries(entries) {
    const images = new Map();
    for (const entry of entries) {
        if (!isAttestationEntry(entry) && !images.has(entry.digest))
            images.set(entry.digest, entry);
    }
    return entries.filter(isAttestationEntry).flatMap((manifest) => {
        const image = images.get(manifest.annotations?.[REFERENCE_DIGEST] ?? '');
        return image === undefined ? [] : [{ manifest, image }];
    });
}
/** The image entries of an index. An entry with the platform unknown/unknown is never an image, annotated or not. */
function imageEntries(entries) {
    return entries.filter((entry) => !isUnknown(entry));
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
/**
 * A Sigstore bundle of any version: `…bundle.v0.3+json`, earlier `…bundle+json;version=0.2`. It takes a type with parameters
 * as it is, because every node of a graph is asked several times.
 */
const BUNDLE = /^\s*application\/vnd\.dev\.sigstore\.bundle(?:\.v[0-9.]+)?\+json\s*(?:;|$)/i;
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
    return BUNDLE.test(mediaType);
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

/***/ 66716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ streamedDocument),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   sh: () => (/* binding */ retyped),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
// Makes blobs of documents: the bytes of one piece of evidence with their descriptor.


/** A document that is in memory. */
function documentOf(bytes, mediaType) {
    return {
        descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength },
        async *open() {
            yield bytes;
        },
    };
}
/** A document that each `open` produces as a stream; it is read once here for its digest and size. */
async function streamedDocument(open, mediaType) {
    const digester = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digester */ .Y8();
    for await (const chunk of open())
        digester.update(chunk);
    const size = digester.size;
    return { descriptor: { mediaType, digest: digester.digest(), size }, open };
}
/** The same bytes with another media type. */
function retyped(document, mediaType) {
    return { descriptor: { ...document.descriptor, mediaType }, open: () => document.open() };
}
/** The whole document. Throws a RangeError if it is larger than `limit` bytes. */
async function readDocument(document, limit) {
    const { size } = document.descriptor;
    if (size > limit)
        throw new RangeError(`${size} bytes, more than the limit of ${limit}`);
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(document.open());
}


/***/ }),

/***/ 63240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ MAX_EMBEDDED_BYTES),
/* harmony export */   OK: () => (/* binding */ fillSubject),
/* harmony export */   Sy: () => (/* binding */ REFERENCE_PREDICATE),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   eP: () => (/* binding */ wrapPredicate),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   pT: () => (/* binding */ statementAbout),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46662);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const REFERENCE_PREDICATE = 'https://in-toto.io/attestation/reference/v0.1';
/** The default of the size up to which a statement contains a document. It refers to a larger one by digest. */
const MAX_EMBEDDED_BYTES = 7 * 1024 * 1024;
/** A subject in a statement. `name` is its location, `registry/repository`, without tag or digest. */
function subjectOf(name, subject) {
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDigest */ .vo)(subject.digest);
    return { name, digest: { [algorithm]: encoded } };
}
/** A statement about one subject. The order of the keys is fixed, so that equal statements have equal bytes. */
function statementAbout(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: [subject], predicateType, predicate };
}
function encodeStatement(statement) {
    return new TextEncoder().encode(JSON.stringify(statement));
}
/**
 * Wraps a JSON predicate in a statement. Its bytes are copied, never parsed and serialised again, so that numbers and key
 * order are preserved and size does not matter.
 */
function wrapPredicate(subject, predicateType, predicate) {
    const { predicate: _, ...front } = statementAbout(subject, predicateType, {});
    const before = Buffer.from(`${JSON.stringify(front).slice(0, -1)},"predicate":`);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .streamedDocument */ .LB)(async function* () {
        yield before;
        yield* predicate.open();
        yield Buffer.from('}');
    }, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto);
}
/** The statement with its subject list, at `range` in its bytes, replaced by `subject`. */
function fillSubject(statement, range, subject) {
    const list = Buffer.from(JSON.stringify([subject]));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .streamedDocument */ .LB)(async function* () {
        let at = 0;
        let filled = false;
        for await (const chunk of statement.open()) {
            const before = chunk.subarray(0, Math.max(0, range.start - at));
            const after = chunk.subarray(Math.max(0, range.end - at));
            if (before.length > 0)
                yield before;
            if (!filled && at + chunk.length > range.start) {
                filled = true;
                yield list;
            }
            if (after.length > 0)
                yield after;
            at += chunk.length;
        }
    }, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto);
}
/**
 * The statement to sign for a piece of evidence: the document itself if it is a statement; a statement around it if it can
 * be a predicate and is not too large; otherwise a statement that refers to it by digest (predicate type `reference/v0.1`).
 * `name` is the name of the subject.
 */
async function statementOf(evidence, name, maxBytes = MAX_EMBEDDED_BYTES) {
    const { document, predicateType, title } = evidence;
    const { mediaType, size, digest } = document.descriptor;
    const small = size <= maxBytes;
    if (predicateType !== undefined && mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto && small) {
        return { statement: document, predicateType };
    }
    const subject = subjectOf(name, evidence.subject);
    if (predicateType !== undefined && /[/+]json$/.test(mediaType) && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto && small) {
        return { statement: await wrapPredicate(subject, predicateType, document), predicateType };
    }
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDigest */ .vo)(digest);
    const reference = statementAbout(subject, REFERENCE_PREDICATE, {
        attester: { id: _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE */ .CU },
        references: [{ name: title, digest: { [algorithm]: encoded }, mediaType }],
    });
    return { statement: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .lM)(encodeStatement(reference), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto), predicateType: REFERENCE_PREDICATE };
}


/***/ }),

/***/ 40666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ isEnvelope),
/* harmony export */   tG: () => (/* binding */ kindsOf),
/* harmony export */   tQ: () => (/* binding */ nodeSignature)
/* harmony export */ });
/* unused harmony export claimsSignature */
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
// Derives the signature state and the kinds of a node from its documents, or from what it claims where they were not read. Pure.


/** The weakest state of several decides: one broken signature among good ones is never hidden. */
const WEAKEST = ['refused', 'unverified', 'none', 'verified'];
/** The signature of a node; that of the weakest document if it holds several. Undefined for images. */
function nodeSignature(node) {
    if (node.kind === null)
        return undefined;
    const { documents = [] } = node;
    if (documents.length > 0) {
        for (const state of WEAKEST) {
            const found = documents.find(({ signature }) => signature.state === state);
            if (found !== undefined)
                return found.signature;
        }
    }
    return { state: claimsSignature(node) ? 'unverified' : 'none' };
}
/** Whether the type of the node is that of a signature, or of something signed. */
function claimsSignature({ kind, via, artifactType, predicateTypes }) {
    return kind === 'signature' || (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(artifactType ?? '') || isEnvelope({ via, artifactType, predicateTypes });
}
/** Whether the node holds DSSE envelopes: as a referrer, or under cosign's `.att` tag. */
function isEnvelope({ via, artifactType, predicateTypes, }) {
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .bareMediaType */ .ZX)(artifactType ?? '') === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.dsse || (via === 'cosign-tag' && predicateTypes.length > 0);
}
/** Every kind that the node holds; several under cosign's `.att` tag and in BuildKit's attestation manifests. */
function kindsOf({ kind, predicateTypes, documents = [] }) {
    if (kind === null)
        return [];
    const kinds = documents.length > 1
        ? documents.map((document) => document.kind)
        : predicateTypes.length > 1
            ? predicateTypes.map((type) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicate */ .dT)(type) ?? 'custom')
            : [kind];
    return [...new Set(kinds)];
}


/***/ }),

/***/ 1890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isPlatform)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
// Compares platforms as container runtimes do, which accept several spellings of one platform.

/** containerd/platforms, `normalizeArch`: other spellings of an architecture, with the variant that each one stands for. */
const ARCHITECTURES = {
    i386: { architecture: '386' },
    x86_64: { architecture: 'amd64' },
    'x86-64': { architecture: 'amd64' },
    aarch64: { architecture: 'arm64' },
    armhf: { architecture: 'arm', variant: 'v7' },
    armel: { architecture: 'arm', variant: 'v6' },
};
/** The variant that an architecture has if none is named, which is left out of its name. */
const DEFAULT_VARIANTS = { amd64: 'v1', arm64: 'v8' };
/** Whether a platform is the wanted one (`os/architecture[/variant]`). Without a variant, it may have any. */
function isPlatform(platform, wanted) {
    const [os = '', architecture = '', variant] = wanted.split('/');
    const [name, want] = [platform, { os, architecture, ...(variant !== undefined && { variant }) }].map(normalName);
    return name === want || `${name}`.startsWith(`${want}/`);
}
function normalName({ os, architecture, variant }) {
    const system = os.toLowerCase();
    const known = ARCHITECTURES[architecture.toLowerCase()] ?? { architecture: architecture.toLowerCase() };
    const number = (variant ?? known.variant ?? '').toLowerCase().replace(/^(?=\d)/, 'v');
    return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)({
        os: system === 'macos' ? 'darwin' : system,
        architecture: known.architecture,
        ...(number !== DEFAULT_VARIANTS[known.architecture] && { variant: number }),
    });
}


/***/ }),

/***/ 62148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
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
    const [protocol] = /^https?:\/\//i.exec(text) ?? [];
    if (protocol !== undefined)
        throw fail(`it starts with ${protocol}, which is left out`);
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
function isRepositoryName(text) {
    return text.length <= MAX_NAME_LENGTH && REPOSITORY.test(text);
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
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rK: () => (/* binding */ csvCell)
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
/** Almost every text: the classes of Unicode above take milliseconds to compile, and this a hundredth of that. */
const PLAIN = /^[ -~]*$/;
/** One line of at most `max` characters in which everything is visible: `\u{1b}` for ESC, `\n` for a line break. */
function visible(text, max = MAX_SHOWN) {
    const characters = text.length > max ? [...text.slice(0, max * 2)] : [];
    const cut = characters.length > max || text.length > max * 2;
    const shown = cut ? `${characters.slice(0, max - 1).join('')}…` : text;
    if (!cut && PLAIN.test(shown))
        return shown;
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
/** Characters with which a spreadsheet begins a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** A cell of CSV (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe, so that it is a text. */
function csvCell(text, max) {
    const shown = visible(text, max);
    return `"${(FORMULA_START.test(shown.trimStart()) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
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
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _graph_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40666);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14031);
// Owns the texts that describe a graph node, for all formats. Claims of others are quoted; the formats escape all texts.





/** `sha256:5469749fd490`, which is enough within one page. The full digest is always elsewhere on the page. */
function shortDigest(digest) {
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .splitDigest */ .vo)(digest);
    return `${algorithm}:${encoded.slice(0, 12)}`;
}
/** `SBOM`, `linux/amd64`, `index`: one or two words for the node; `SBOM, provenance` for a node that holds several kinds. */
function nodeName(node) {
    if (node.kind !== null)
        return (0,_graph_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .kindsOf */ .tG)(node)
            .map((kind) => (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindRow */ .LX)(kind).label)
            .join(', ');
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
/** What is known of the signature: verified, refused, or what the node claims. Empty for images. Not escaped. */
function signatureWord(node) {
    const signature = (0,_graph_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeSignature */ .tQ)(node);
    switch (signature?.state) {
        case undefined:
            return '';
        case 'verified':
            return `signed by ${claim(signature.signer)}${signature.trustedTime === null ? ', no trusted time' : ` at ${signature.trustedTime}`}`;
        case 'refused':
            return `refused: ${signature.reason}`;
        case 'unverified':
            return node.kind === 'signature' ? 'unverified' : `${(0,_graph_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnvelope */ .XT)(node) ? 'envelope' : 'bundle'}, unverified`;
        default:
            return node.referrers.some(({ kind }) => kind === 'signature') ? attachedWord(node) : 'unsigned';
    }
}
/** The word for a document whose signature is a referrer of its own. */
function attachedWord({ referrers }) {
    const states = referrers.filter(({ kind }) => kind === 'signature').map((one) => (0,_graph_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeSignature */ .tQ)(one)?.state);
    const state = states.includes('refused') ? 'refused' : states.includes('unverified') ? 'unverified' : 'verified';
    return `signature attached, ${state}`;
}
const VIA_WORDS = {
    subject: '',
    api: '',
    index: '',
    'fallback-tag': 'fallback tag',
    'cosign-tag': 'cosign tag',
};
/** How it was found, if not by the referrers API: readers that use only the API do not find it. */
function viaWord({ via, tagOnly }) {
    return tagOnly ? 'only in the fallback tag' : VIA_WORDS[via];
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
/** `3 of 12 layers read, 12.1 MB of 45.0 MB; uploading 1 blob, 1.0 MB of 2.0 MB; 14 requests, 3 s`. */
function activityLine({ open, layers = [], requests, seconds, waits }) {
    const reads = open.flatMap(({ received: done, receivedTotal: total = 0 }) => ({ done, total }));
    const sends = open.flatMap(({ sent: done, sentTotal: total = 0 }) => ({ done, total }));
    const parts = [
        // Layers that this process reads for its child are among these requests.
        layersText(layers) || transferText('reading', reads),
        transferText('uploading', sends),
        waits > 0.5 && open.length === 0 ? `waiting ${Math.ceil(waits)} s` : '',
        `${requests} ${requests === 1 ? 'request' : 'requests'}, ${Math.floor(seconds)} s`,
    ];
    return parts.filter((part) => part !== '').join('; ');
}
function layersText(all) {
    const sum = (value) => all.reduce((total, one) => total + value(one), 0);
    const total = sum(({ totalParts }) => totalParts);
    if (total === 0)
        return '';
    const bytes = `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(sum((one) => one.bytes))} of ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(sum(({ totalBytes }) => totalBytes))}`;
    return `${sum(({ parts }) => parts)} of ${total} ${total === 1 ? 'layer' : 'layers'} read, ${bytes}`;
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

/***/ 7363:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   qT: () => (/* binding */ MAX_READ_BYTES)
/* harmony export */ });
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27105);
/* harmony import */ var _protobuf_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53139);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5091);
// Reads Sigstore bundles, versions 0.1 to 0.3, within bounds. Nothing in them is verified here.



/** Larger bundles are rejected unread. Ours stay below 10 MB; other tools make larger ones. */
const MAX_READ_BYTES = 32 * 1024 * 1024;
/** Number of log entries and timestamps in one bundle, the limit of Sigstore's own verifiers. */
const MAX_WITNESSES = 32;
const VERSIONS = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json;\s*version=0\.[123]|\.v0\.3\+json)$/;
/** Parses a bundle, or returns the failure if the bytes are not one. */
async function readBundle(bytes) {
    if (bytes.byteLength > MAX_READ_BYTES)
        return tooLarge(bytes.byteLength);
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    let bundle;
    try {
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonBytes */ .d)(bytes);
        (0,_protobuf_json_js__WEBPACK_IMPORTED_MODULE_1__/* .checkMessage */ .g)(json);
        bundle = bundleFromJSON(json);
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowUnlessContent */ .B7)(error);
        const { message, fields } = error;
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('malformed', `not a Sigstore bundle (${[message, ...(fields ?? [])].join(' ')})`);
    }
    if (!VERSIONS.test(bundle.mediaType))
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('unsupported-format', `unsupported bundle media type ${JSON.stringify(bundle.mediaType)}`);
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const witnesses = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
    if (witnesses > MAX_WITNESSES)
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('limit-exceeded', `${witnesses} log entries and timestamps, more than the limit of ${MAX_WITNESSES}`);
    return bundle;
}
function tooLarge(size) {
    return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failed */ .gz)('too-large', `${size} bytes, more than the limit of ${MAX_READ_BYTES}`);
}


/***/ }),

/***/ 32428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ referenceNote),
/* harmony export */   N2: () => (/* binding */ MAX_EMBEDDABLE_BYTES),
/* harmony export */   zh: () => (/* binding */ embeddingLimit)
/* harmony export */ });
/* unused harmony export SIZE_LIMITS */
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63240);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7363);


const MIB = 1024 * 1024;
const SIZE_LIMITS = [
    {
        who: 'Kyverno (ClusterPolicy)',
        of: 'bundle',
        bytes: 10_000_000,
        // It verifies keyless bundles only.
        applies: ({ keyless }) => keyless,
        when: 'keyless',
        source: '`maxLayerSize` in `pkg/cosign/sigstore.go` of Kyverno 1.15.2',
    },
    {
        who: 'Rekor',
        of: 'bundle',
        bytes: 10 * MIB,
        applies: ({ log }) => log,
        when: 'with a log',
        source: 'the envelope is part of the request: `max_request_body_size` is unlimited by default, 10 MiB in [an operator](https://github.com/securesign/secure-sign-operator/pull/1271), and [not documented](https://github.com/sigstore/rekor/issues/2808) for the public-good instance',
    },
    {
        who: "GitHub's attestations API",
        of: 'document',
        bytes: 16 * MIB,
        applies: ({ githubAttestations }) => githubAttestations,
        when: '`github-attestations`',
        source: '[actions/attest#262](https://github.com/actions/attest/issues/262), [#402](https://github.com/actions/attest/issues/402)',
    },
    {
        who: 'oci-evidence',
        of: 'bundle',
        bytes: _bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_READ_BYTES */ .qT,
        applies: () => true,
        when: 'always',
        source: '[How a signature is verified](#how-a-signature-is-verified)',
    },
    {
        who: 'cosign',
        of: 'bundle',
        bytes: 128 * MIB,
        applies: () => true,
        when: 'always',
        source: '`COSIGN_MAX_ATTACHMENT_SIZE`, `internal/pkg/cosign/payload/size/size.go` of cosign 3.1.3',
    },
];
/** A bundle has the document in base64, and certificates, log entries and timestamps. Rounded down to whole MiB. */
function documentBytes({ of, bytes }) {
    return of === 'document' ? bytes : Math.floor((bytes * 3) / 4 / MIB) * MIB;
}
/** The largest document that a statement may contain, whatever the user sets: a larger bundle is not read again here. */
const MAX_EMBEDDABLE_BYTES = Math.floor((_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_READ_BYTES */ .qT * 3) / 4 / MIB - 1) * MIB;
/** `wanted` is the limit that the user set. */
function embeddingLimit(use, wanted) {
    if (wanted !== undefined)
        return { bytes: wanted };
    const applying = SIZE_LIMITS.filter((limit) => limit.applies(use)).map((limit) => ({
        who: limit.who,
        bytes: Math.min(documentBytes(limit), MAX_EMBEDDABLE_BYTES),
    }));
    return applying.reduce((least, limit) => (limit.bytes < least.bytes ? limit : least));
}
/** What changes for readers of a document that is too large for its statement; undefined for any other. */
function referenceNote({ title, document, predicateType }, signedAs, { bytes, who }) {
    const { size } = document.descriptor;
    if (signedAs !== _evidence_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .REFERENCE_PREDICATE */ .Sy || predicateType === undefined || size <= bytes)
        return undefined;
    const limit = who === undefined ? `the max-embedded-size of ${mib(bytes)}` : `${mib(bytes)}, the limit of ${who}`;
    return `the bundle of ${JSON.stringify(title)} refers to the document by digest, because it has ${mib(size)}, more than ${limit}: readers that ask for ${predicateType} do not find it; ask for ${_evidence_statement_js__WEBPACK_IMPORTED_MODULE_0__/* .REFERENCE_PREDICATE */ .Sy}, or set max-embedded-size`;
}
function mib(bytes) {
    if (bytes < MIB / 10)
        return `${bytes} bytes`;
    return `${(bytes / MIB).toLocaleString('en', { maximumFractionDigits: 1, useGrouping: false })} MiB`;
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

/***/ 53139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ checkMessage)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33905);
// Checks the shape of foreign JSON before the generated code of Sigstore's messages reads it. That code fails with a
// TypeError, as a bug does, for a null in a list and for bytes that are not text.

/** The fields of bundles and trusted roots that hold bytes in base64. */
const BYTES = new Set([
    'canonicalizedBody',
    'digest',
    'hashes',
    'keyId',
    'payload',
    'rawBytes',
    'rootHash',
    'sig',
    'signature',
    'signedEntryTimestamp',
    'signedTimestamp',
    'value',
]);
/** Throws unless `json` is an object in which no list has a null and all bytes are text. */
function checkMessage(json) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json))
        throw new Error('it is not a JSON object');
    for (const [name, value] of Object.entries(json))
        checkField(name, value);
}
function checkField(name, value) {
    // Protobuf reads null as an absent field (ProtoJSON, "null values").
    if (value === null)
        return;
    for (const one of Array.isArray(value) ? value : [value]) {
        if (one === null)
            throw new Error(`the list "${name}" has a null`);
        if (BYTES.has(name) && typeof one !== 'string')
            throw new Error(`"${name}" is not text`);
        if ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(one))
            checkMessage(one);
    }
    if (BYTES.has(name) && name !== 'hashes' && Array.isArray(value))
        throw new Error(`"${name}" is not text`);
}


/***/ }),

/***/ 5091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ rethrowUnlessContent),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   gz: () => (/* binding */ failed)
/* harmony export */ });
/* unused harmony export FAILURES */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
// Owns the reasons why a signature does not verify: one code per reason, so that policies can distinguish them.


/** Each code with its meaning, which begins every message. */
const FAILURES = {
    'too-large': 'the signature is too large',
    'limit-exceeded': 'the signature exceeds a limit',
    malformed: 'the content does not match its media type',
    'unsupported-format': 'the signature format is not supported',
    'no-trust': 'no trusted key or root for this kind of signature',
    'wrong-key': 'the signing key is not trusted',
    'certificate-untrusted': 'the certificate is not from a trusted authority',
    'certificate-expired': 'the certificate was not valid at the time of signing',
    'certificate-unlogged': 'the certificate is not in a trusted certificate log',
    'timestamp-missing': 'the signature has no trusted time',
    'timestamp-invalid': 'the timestamp is not from a trusted authority, or is for another signature',
    'log-missing': 'the signature is not in a trusted transparency log',
    'log-entry-mismatch': 'the log entry is for another signature',
    'log-promise-invalid': 'the inclusion promise of the log does not verify',
    'log-proof-invalid': 'the inclusion proof of the log does not verify',
    'signature-invalid': 'the signature does not match the signed content',
    'statement-malformed': 'the signed content is not an in-toto statement',
    'wrong-subject': 'the content is about another digest',
    'wrong-issuer': 'the certificate is from another issuer',
    'wrong-identity': 'the certificate is for another identity',
    'wrong-extension': 'a certificate extension has another value',
};
/** A failure; `detail` says what was found. */
function failed(code, detail) {
    return { status: 'failed', code, text: `${FAILURES[code]}: ${detail.replace(/[\p{C}\s]+/gu, ' ').slice(0, 400)}` };
}
/** What parsers of the language throw for content. A TypeError is a bug, whoever's code it is in. */
const CONTENT_ERRORS = new Set(['SyntaxError', 'RangeError']);
/** Throws an error again that content cannot have caused, so that a bug is never a failed verification. */
function rethrowUnlessContent(error) {
    if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) && CONTENT_ERRORS.has(error.name))
        return;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowBug */ .zO)(error);
}
/** Codes of @sigstore/verify with one meaning; the meaning of the others depends on the message. */
const LIBRARY_CODES = {
    PUBLIC_KEY_ERROR: 'wrong-key',
    SIGNATURE_ERROR: 'signature-invalid',
    TLOG_BODY_ERROR: 'log-entry-mismatch',
    TLOG_INCLUSION_PROMISE_ERROR: 'log-promise-invalid',
    TLOG_INCLUSION_PROOF_ERROR: 'log-proof-invalid',
    TLOG_MISSING_INCLUSION_ERROR: 'log-missing',
};
/** The failure that an error of @sigstore/verify stands for. */
function failureOf(error) {
    rethrowUnlessContent(error);
    const { code, message, cause } = error;
    const detail = [message, cause instanceof Error ? cause.message : undefined].filter(Boolean).join(': ');
    const known = LIBRARY_CODES[code ?? ''];
    if (known !== undefined)
        return failed(known, detail);
    switch (code) {
        case 'CERTIFICATE_ERROR':
            if (/not valid or expired/.test(detail))
                return failed('certificate-expired', detail);
            return failed(/SCT/.test(detail) ? 'certificate-unlogged' : 'certificate-untrusted', detail);
        case 'TIMESTAMP_ERROR':
            return failed(/^expected/.test(detail) ? 'timestamp-missing' : 'timestamp-invalid', detail);
        case 'TLOG_ERROR':
            return failed(/^expected/.test(detail) ? 'log-missing' : 'log-entry-mismatch', detail);
        default:
            return failed('malformed', detail || error.name);
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
/* harmony export */   ns: () => (/* binding */ TROUBLESHOOTING_URL),
/* harmony export */   rq: () => (/* binding */ NEW_ISSUE_URL),
/* harmony export */   xv: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that documents, user agents and help name, and where to report bugs; a test compares both to package.json.
const VERSION = '0.1.0';
const TROUBLESHOOTING_URL = 'https://github.com/oci-evidence/action/blob/main/docs/troubleshooting.md';
const NEW_ISSUE_URL = 'https://github.com/oci-evidence/action/issues/new';


/***/ })

};
