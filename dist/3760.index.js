export const id = 3760;
export const ids = [3760];
export const modules = {

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
// Runs one call of a command for a front end: inputs in, files written, outputs as texts.




/**
 * Reads the inputs, checks that output files can be written, then runs the command. `defaultDir` is for a call without
 * `output-dir`. Rejects with what the command throws, and with UsageErrors for invalid inputs.
 */
async function callCommand(command, read, world, defaultDir) {
    const { texts, values } = readCall(command, read, world);
    const chosen = values['output-dir'] ?? defaultDir;
    const outputDir = typeof chosen === 'string' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.cwd, chosen) : undefined;
    if (outputDir !== undefined)
        await (0,_output_files_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareDirectory */ .v)(outputDir);
    const { run } = await command.load();
    const result = await run(values, { ...world, writesFiles: outputDir !== undefined });
    const given = [...texts].filter(([name, text]) => {
        const input = command.inputs[name];
        return input?.secrets === undefined && text !== '' && text !== input?.default;
    });
    return { result, outputDir, given: Object.fromEntries(given) };
}
/** Runs what a command does at the end of the job, with the inputs of its step. Resolves with what failed. */
async function callPost(command, read, world, state) {
    const module = await command.action?.loadPost?.();
    return module === undefined ? [] : module.post(readCall(command, read, world).values, world, state);
}
/** The inputs as texts and as values; secrets among them are masked first. */
function readCall(command, read, world) {
    const texts = new Map(Object.keys(command.inputs).map((name) => [name, read(name)?.trim() ?? '']));
    for (const [name, { secrets }] of Object.entries(command.inputs)) {
        for (const secret of secrets?.(texts.get(name) ?? '') ?? [])
            if (secret !== '')
                world.mask(secret);
    }
    return { texts, values: (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .r)(command.inputs, (name) => texts.get(name)) };
}
/** Writes the files of outputs and gives each output's text: the paths, one per line. What cannot be written is a failure. */
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

/***/ 8266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ invalidValue),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Vo: () => (/* binding */ alternatives),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   kp: () => (/* binding */ closest),
/* harmony export */   ld: () => (/* binding */ items)
/* harmony export */ });
/* unused harmony export parseChoice */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the shape of an input and the types of value that inputs have.

/** Puts every input of a file into its group. */
function group(name, rows) {
    const grouped = Object.entries(rows).map(([key, row]) => [key, { ...row, group: name }]);
    return Object.fromEntries(grouped);
}
/** The same input with a description of its own in one command. */
function described(input, description) {
    return { ...input, description };
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
    const close = closest(value, known);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`invalid value ${quoted}; use ${expected}${close === undefined ? '' : `; did you mean "${close}"?`}`);
}
/** One of `values`. Throws a UserError. */
function parseChoice(value, values) {
    const found = values.find((one) => one === value);
    if (found === undefined)
        throw invalidValue(value, alternatives(values), values);
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
/** `a, b or c`. */
function alternatives(values) {
    return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
/** The known word that differs from `word` by the fewest typing mistakes, if they are few for its length. */
function closest(word, known) {
    if (word.length > 64)
        return undefined;
    const lower = word.toLowerCase();
    const ranked = known
        .map((one) => ({ one, distance: editDistance(lower, one.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.one.length * 0.4)) ? best.one : undefined;
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

/***/ 31108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkAll),
/* harmony export */   r: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Reads the inputs of one call: every text goes through its parser, and all mistakes are reported together.

/**
 * The values of a command's inputs. `read` gives the text of an input as the front end has it; an empty one counts as not
 * given. Throws UsageErrors that name every input whose value is missing or invalid.
 */
function readInputs(inputs, read) {
    const checks = Object.entries(inputs).map(([name, input]) => [
        name,
        () => {
            const value = read(name)?.trim() || (input.default ?? '');
            if (input.required && value === '')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is required: ${input.description}`);
            try {
                return input.parse(value);
            }
            catch (error) {
                if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: ${error.message}`, { cause: error });
                throw error;
            }
        },
    ]);
    return checkAll(Object.fromEntries(checks));
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

/***/ 70740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ Messages)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);
// Prepares every message of a front end for a person: secrets removed, escapes and control characters made visible.

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
/* harmony export */   $u: () => (/* binding */ imageSuffix),
/* harmony export */   BF: () => (/* binding */ writeOutputFile),
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Ro: () => (/* binding */ generatedFiles),
/* harmony export */   v: () => (/* binding */ prepareDirectory)
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
    const partial = `${path}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(partial, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(partial, { force: true });
        throw notWritable(path, error);
    }
    return path;
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
    const { code, message } = error;
    if (code === undefined)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`output-dir: could not write ${path}: ${message}; choose a directory that is writable`);
}


/***/ }),

/***/ 72161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/commands/inputs/input.ts
var input = __webpack_require__(8266);
;// CONCATENATED MODULE: ./src/commands/inputs/evidence.ts
// Inputs that say what is attached besides the SBOM and the scans, and how.



const COLLECTOR_NAMES = ['buildkit', 'cosign', 'retired'];
const EVIDENCE = (0,input/* group */.Os)('Evidence', {
    provenance: (0,input/* parsed */.Yz)({
        default: 'auto',
        description: 'SLSA provenance: `auto` (generate in a workflow run, unless the image already has one from a trusted signer), `generate` (always; fails outside a workflow run), `none`, or the path of a statement to attach',
    }, (text) => {
        const source = parseSource(text);
        if (source.paths.length > 1)
            throw new errors/* UserError */.yo('only one path is allowed; attach other statements as evidence');
        return source;
    }),
    approvals: (0,input/* parsed */.Yz)({
        default: 'none',
        repeatable: true,
        description: 'Approvals of this run and of the pull requests of its commit: `auto` (attach those that GitHub reports), `generate` (the same; fails if there are none), `none`, or paths of approval files, one per line',
    }, parseSource),
    evidence: (0,input/* lines */.Mn)({
        description: 'Files to attach, one [kind=]path-or-glob per line. The kind is detected from the content if it is not given',
    }),
    collect: (0,input/* parsed */.Yz)({
        default: 'buildkit',
        repeatable: true,
        description: 'Existing evidence to attach again as referrers, separated by commas or line breaks: `buildkit` (attestations in the image index), `cosign` (.sig, .att and .sbom tags), `retired` (artifact manifests from before OCI 1.1), or `none`',
    }, parseCollectors),
    validate: (0,input/* choice */.Yq)({
        default: 'error',
        description: 'How to treat documents that fail validation: `error` (default) or `warn`, which attaches them anyway',
    }, ['error', 'warn']),
    annotations: (0,input/* parsed */.Yz)({ repeatable: true, description: 'Annotations to add to every attached artifact, one key=value per line' }, (text) => {
        const annotations = (0,input/* pairsOf */.fq)(text);
        (0,evidence_annotations/* checkAnnotations */.LO)(annotations);
        return annotations;
    }),
    'if-no-files-found': (0,input/* choice */.Yq)({ default: 'error', description: 'What to do when a path or glob matches no files: `error`, `warn` or `ignore`' }, ['error', 'warn', 'ignore']),
    'allow-outside-workspace': (0,input/* flag */.Jt)({
        description: 'Attach files even if a symbolic link leads to them outside the workspace',
    }),
    'allow-missing-subject': (0,input/* flag */.Jt)({ description: 'Attach even if the image is not in the registry yet' }),
});
/** `auto`, `generate` and `none`, alone, or paths of files. */
function parseSource(text) {
    if (text === 'auto')
        return { generate: 'auto', paths: [] };
    if (text === 'generate')
        return { generate: 'always', paths: [] };
    const paths = text === 'none' ? [] : (0,input/* linesOf */.Dx)(text);
    const word = paths.find((line) => ['auto', 'generate', 'none'].includes(line));
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
            throw (0,input/* invalidValue */.BS)(word, `${(0,input/* alternatives */.Vo)(COLLECTOR_NAMES)}, or none alone`, COLLECTOR_NAMES);
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
        repeatable: true,
        description: 'Image to attach evidence to, as registry/repository@sha256:… or oci-layout:PATH@sha256:…; several images, one per line',
    }, (text) => (0,input/* linesOf */.Dx)(text).map(reference/* parseReference */.F2)),
    image: (0,input/* parsed */.Yz)({
        required: true,
        description: 'Image to read, as registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest',
    }, reference/* parseReference */.F2),
    digest: (0,input/* parsed */.Yz)({ description: DIGEST }, (text) => {
        if (text === '')
            return undefined;
        const digest = (0,oci_digest/* parseDigest */.m)(text);
        if (digest === undefined) {
            throw (0,input/* invalidValue */.BS)(text, 'sha256: and 64, or sha512: and 128 lower-case hexadecimal digits');
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

;// CONCATENATED MODULE: ./src/commands/inputs/output.ts
// Inputs that say what a command shows, writes and fails on.

const MAX_DEPTH = 32;
const OUTPUT = (0,input/* group */.Os)('Output', {
    'dry-run': (0,input/* flag */.Jt)({ description: 'Show what would be attached, and push nothing' }),
    'on-error': (0,input/* choice */.Yq)({
        default: 'fail',
        description: 'Whether the step fails when some evidence could not be attached: `fail` or `warn`. The rest is attached either way',
    }, ['fail', 'warn']),
    summary: (0,input/* flag */.Jt)({
        default: 'true',
        description: 'Show the graph of referrers: in the job summary, or after the receipt on a command line',
    }),
    depth: (0,input/* parsed */.Yz)({ default: '8', description: 'How many levels of referrers of referrers to list' }, (value) => {
        const depth = Number(value);
        if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH) {
            throw (0,input/* invalidValue */.BS)(value, `a whole number from 1 to ${MAX_DEPTH}`);
        }
        return depth;
    }),
    format: (0,input/* choice */.Yq)({ default: 'tree', description: 'Format in which the graph is printed' }, [
        'tree',
        'json',
        'mermaid',
        'markdown',
    ]),
    'output-dir': (0,input/* text */.Qq)({
        description: 'Directory for the files that outputs name. Default in a workflow: a new temporary directory for each step; on a command line: no files are written',
    }),
});

;// CONCATENATED MODULE: ./src/commands/inputs/registry.ts
// Inputs that say how registries are reached: every command has them.

const whole = (secret) => [secret];
const REGISTRY = (0,input/* group */.Os)('Registry', {
    'registry-username': (0,input/* text */.Qq)({
        description: 'User name for the registry of `image`, if docker/login-action is not used',
    }),
    'registry-password': (0,input/* text */.Qq)({ secrets: whole, description: 'Password or token for registry-username' }),
    'github-token': (0,input/* text */.Qq)({
        secrets: whole,
        actionDefault: '${' + '{ github.token }}',
        description: 'Token for the GitHub API, and for ghcr.io if no other credential is configured',
    }),
    'plain-http': (0,input/* items */.ld)({
        description: 'Registries to contact over plain HTTP, separated by commas or line breaks (loopback addresses always are)',
    }),
    'ca-file': (0,input/* text */.Qq)({ description: 'PEM file of certificate authorities to trust in addition to those of the system' }),
});

;// CONCATENATED MODULE: ./src/commands/inputs/sbom.ts


const GENERATORS = ['syft', 'trivy', 'cdxgen'];
const FORMATS = ['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'];
const SBOM = (0,input/* group */.Os)('SBOM', {
    sbom: (0,input/* parsed */.Yz)({
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
        default: 'none',
        repeatable: true,
        description: 'Scanners to run on the SBOM (`osv`, which is built in, `grype`, `trivy`) and scan results to attach, one per line; globs are allowed. `none` for no scan',
    }, parseScan),
    'osv-url': (0,input/* parsed */.Yz)({
        default: 'https://api.osv.dev',
        description: 'OSV service for `scan: osv`. It receives the names and versions of the packages in the SBOM',
    }, (text) => text),
    'scan-predicate': (0,input/* choice */.Yq)({
        default: 'vulns',
        description: 'Predicate type of signed scans: `vulns` (in-toto) or `cosign-vuln` (cosign)',
    }, ['vulns', 'cosign-vuln']),
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
// Inputs that say who signs, and with which services.


const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const signing_whole = (secret) => [secret];
const SIGNING = (0,input/* group */.Os)('Signing', {
    sign: (0,input/* choice */.Yq)({
        default: 'auto',
        description: 'Who signs: `auto` (the signing key if there is one, else the identity of the job, which needs `permissions: id-token: write`, else nobody), `keyless` (the identity of the job), `key` or `none`',
    }, ['auto', 'keyless', 'key', 'none']),
    'signing-key': (0,input/* text */.Qq)({
        // A path or the name of a variable is no secret.
        secrets: (key) => (/-----BEGIN|\n/.test(key) ? (0,signing_key/* masksOf */.JF)(key) : []),
        description: 'Private key to sign with: PEM text (PKCS #8, SEC 1 or cosign), env://VARIABLE, or the path of a file',
    }),
    'signing-key-password': (0,input/* text */.Qq)({
        secrets: signing_whole,
        description: 'Password of an encrypted signing key. Default: the environment variable COSIGN_PASSWORD',
    }),
    sigstore: (0,input/* choice */.Yq)({
        default: 'auto',
        description: 'Sigstore instance for keyless signing: `auto` (public-good for public repositories, the one of GitHub for all others), `public-good` or `github`',
    }, ['auto', 'public-good', 'github']),
    'fulcio-url': (0,input/* text */.Qq)({
        description: 'Certificate authority of a self-hosted Sigstore; also set rekor-url or timestamp-server-url',
    }),
    'rekor-url': (0,input/* text */.Qq)({
        description: 'Transparency log to record signatures in. Default with a key: none',
    }),
    'timestamp-server-url': (0,input/* text */.Qq)({
        description: 'Timestamp authority (RFC 3161) for signatures. Default with a key: none',
    }),
    'trusted-root': (0,input/* text */.Qq)({
        description: '`trusted_root.json` used to verify existing bundles, for Sigstore instances without TUF',
    }),
    'trusted-signers': (0,input/* parsed */.Yz)({
        repeatable: true,
        description: 'Signers whose existing evidence makes `auto` generate none, besides the signer of this run. One per line: the path of a public key, or the identity in a certificate (such as the URL of a workflow file with its ref) and its issuer, GitHub Actions by default',
    }, (value) => (0,input/* linesOf */.Dx)(value).map(parseTrustedSigner)),
    'sign-image': (0,input/* flag */.Jt)({ description: 'Also sign the image itself, as `cosign sign` does' }),
    'github-attestations': (0,input/* flag */.Jt)({
        description: 'Also store bundles in the attestations API of GitHub; github-token needs `permissions: attestations: write`',
    }),
});
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
    image: IMAGE.images,
    digest: IMAGE.digest,
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platforms of a multi-platform image to attach to, as os/architecture[/variant], separated by commas or line breaks. Default: all'),
    ...SBOM,
    ...SCAN,
    ...EVIDENCE,
    ...SIGNING,
    ...REGISTRY,
    'dry-run': OUTPUT['dry-run'],
    'on-error': OUTPUT['on-error'],
    summary: OUTPUT.summary,
    'output-dir': OUTPUT['output-dir'],
};
const attachOutputs = {
    subject: 'Image that evidence was attached to, as registry/repository@digest; one per line',
    attached: 'JSON list of receipt entries, one for each artifact: reference, digest, kind, subject, platform, status and more',
    graph: 'Path of a JSON file with the graph of referrers after attaching; one per image and line',
    'sbom-path': 'Paths of the generated SBOMs, one per line',
    'provenance-path': 'Paths of the generated provenance statements, one per line',
    'scan-path': 'Paths of the generated scan results, one per line',
};

;// CONCATENATED MODULE: ./src/commands/command.ts
/** A row whose module reads the inputs that the row lists, and sets the outputs that it lists. */
function command(row) {
    return row;
}

;// CONCATENATED MODULE: ./src/commands/discover/inputs.ts
// The inputs and outputs of discover.





const discoverInputs = {
    image: IMAGE.image,
    digest: IMAGE.digest,
    'allow-missing-subject': (0,input/* described */.WY)(EVIDENCE['allow-missing-subject'], 'Succeed even if the image is not in the registry: its referrers are shown either way'),
    depth: OUTPUT.depth,
    format: OUTPUT.format,
    summary: OUTPUT.summary,
    'output-dir': OUTPUT['output-dir'],
    ...REGISTRY,
};
const discoverOutputs = {
    subject: 'Image whose graph was listed, as registry/repository@digest',
    graph: 'Path of a JSON file with the graph of referrers',
    count: 'Number of referrers in the graph, at every level',
};

;// CONCATENATED MODULE: ./src/commands/sbom/inputs.ts
// The inputs of sbom.




const sbomInputs = {
    image: IMAGE.image,
    digest: IMAGE.digest,
    platforms: (0,input/* described */.WY)(IMAGE.platforms, 'Platform of a multi-platform image, as os/architecture[/variant]. Default: linux/amd64 if the image has it, else its first'),
    'sbom-format': SBOM['sbom-format'],
    strict: SBOM.strict,
    'cache-dir': SBOM['cache-dir'],
    ...REGISTRY,
};

;// CONCATENATED MODULE: ./src/commands/table.ts
// The table of commands: one row a command. The bundle's entry files, every action.yml, the command line with its help,
// and the tables of README derive from it.




const COMMANDS = [
    command({
        name: 'attach',
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
        outputs: attachOutputs,
        action: { icon: 'paperclip', root: true, loadPost: () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2537), __webpack_require__.e(3442)]).then(__webpack_require__.bind(__webpack_require__, 33442)) },
        load: () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2537), __webpack_require__.e(7210), __webpack_require__.e(5310), __webpack_require__.e(1102)]).then(__webpack_require__.bind(__webpack_require__, 41102)),
    }),
    command({
        name: 'discover',
        purpose: 'List the evidence that is attached to an image, at every level',
        description: 'List the evidence that is attached to the digest of a container image, at every level',
        examples: [
            { args: 'ghcr.io/acme/app:latest', what: 'Print the graph of referrers as a tree' },
            { args: 'ghcr.io/acme/app@sha256:… --format json', what: 'Print it as JSON' },
        ],
        inputs: discoverInputs,
        outputs: discoverOutputs,
        action: { icon: 'search' },
        load: () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2537), __webpack_require__.e(5310), __webpack_require__.e(304)]).then(__webpack_require__.bind(__webpack_require__, 6346)),
    }),
    command({
        name: 'sbom',
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
        outputs: {},
        load: () => Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2537), __webpack_require__.e(2511), __webpack_require__.e(8249), __webpack_require__.e(7210), __webpack_require__.e(2099)]).then(__webpack_require__.bind(__webpack_require__, 22099)),
    }),
];


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
// Parses and formats references: `registry/repository[:tag][@digest]`, or `oci-layout:PATH[:tag][@digest]` for a layout.


const LAYOUT_PREFIX = 'oci-layout:';
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
        throw fail('the part after @ is not a digest (sha256: and 64, or sha512: and 128 lower-case hexadecimal digits)');
    }
    const versions = digest === undefined ? {} : { digest };
    if (name.startsWith(LAYOUT_PREFIX)) {
        const rest = name.slice(LAYOUT_PREFIX.length);
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
        return { scheme: 'oci-layout', path, ...(tag !== undefined && { tag }), ...versions };
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
    if (reference.scheme === 'oci-layout')
        return `${LAYOUT_PREFIX}${reference.path}`;
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


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v0: () => (/* binding */ NOT_PEM),
  JF: () => (/* binding */ masksOf),
  readPublicKey: () => (/* binding */ readPublicKey),
  jy: () => (/* binding */ readSigningKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/signing/algorithm.ts
var algorithm = __webpack_require__(48566);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/json.ts
var oci_json = __webpack_require__(61691);
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
    const { salt, cost, nonce, ciphertext } = parse(body);
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
function parse(body) {
    const json = (0,oci_json/* parseJson */.q)(Buffer.from(body).toString('utf8'));
    const kdf = (0,descriptor/* isRecord */.u4)(json) ? json.kdf : undefined;
    const cipher = (0,descriptor/* isRecord */.u4)(json) ? json.cipher : undefined;
    if (!(0,descriptor/* isRecord */.u4)(json) || !(0,descriptor/* isRecord */.u4)(kdf) || !(0,descriptor/* isRecord */.u4)(cipher))
        throw malformed('its body is not a cosign key');
    if (kdf.name !== 'scrypt' || cipher.name !== 'nacl/secretbox')
        throw malformed('it names a cipher that cosign does not use');
    const params = (0,descriptor/* isRecord */.u4)(kdf.params) ? kdf.params : {};
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
/** For something that is not a key. It is not quoted, because it could be a damaged one. */
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
