export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 95581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony export variableOf */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89902);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
// The command line: the same commands and inputs as the actions, each input `a-b` as the flag `--a-b`.




/** Each command's module is loaded when it is called, so that help needs none of them. */
const COMMANDS = {
    attach: {
        purpose: 'Attach evidence to the digest of an image',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1006), __webpack_require__.e(8941), __webpack_require__.e(3351), __webpack_require__.e(4683), __webpack_require__.e(3409), __webpack_require__.e(8311)]).then(__webpack_require__.bind(__webpack_require__, 90201))).run(call),
    },
    discover: {
        purpose: 'Show what is attached to an image, at every level',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8941), __webpack_require__.e(3351), __webpack_require__.e(9485), __webpack_require__.e(1516)]).then(__webpack_require__.bind(__webpack_require__, 42731))).run(call),
    },
    sbom: {
        purpose: 'Print the SBOM of an image',
        run: async (call) => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1006), __webpack_require__.e(8941), __webpack_require__.e(4683), __webpack_require__.e(2528)]).then(__webpack_require__.bind(__webpack_require__, 52528))).run(call),
    },
};
const EXIT = { fine: 0, failed: 1, usage: 2 };
/** Runs one call. Resolves to the exit code; a mistake of the user's is one line and 2, any other failure is 1. */
async function run(args, terminal) {
    const secrets = new Set();
    const redact = (text) => [...secrets].reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
    const err = (text) => terminal.err(`${redact(text)}\n`);
    try {
        const [name, ...rest] = args;
        if (name === undefined)
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('name a command: attach, discover or sbom (--help tells more)');
        if (name === '--version') {
            terminal.out(`${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}\n`);
            return EXIT.fine;
        }
        if (name === '--help' || name === '-h' || name === 'help') {
            terminal.out(rest[0] !== undefined && isCommand(rest[0]) ? commandHelp(rest[0]) : generalHelp());
            return EXIT.fine;
        }
        if (!isCommand(name))
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${JSON.stringify(name)} is no command; there are ${Object.keys(COMMANDS).join(', ')}`);
        if (rest.includes('--help') || rest.includes('-h')) {
            terminal.out(commandHelp(name));
            return EXIT.fine;
        }
        const given = readFlags(name, rest);
        const inputs = (0,_commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(name, (input) => given.get(input) ?? terminal.env[variableOf(input)]);
        const world = {
            env: terminal.env,
            cwd: terminal.cwd,
            note: err,
            warn: (text) => err(`warning: ${text}`),
            mask: (secret) => secrets.add(secret),
        };
        return await COMMANDS[name].run({
            inputs,
            world,
            terminal: { ...terminal, out: (text) => terminal.out(redact(text)) },
        });
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y) {
            err(`oci-evidence: ${error.message}`);
            return EXIT.usage;
        }
        const known = error instanceof Error && ['StoreError', 'SigningError'].includes(error.name);
        err(`oci-evidence: ${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        return EXIT.failed;
    }
}
/** The environment variable that stands for a flag: a password on a command line is seen by every process. */
function variableOf(input) {
    return `OCI_EVIDENCE_${input.replaceAll('-', '_').toUpperCase()}`;
}
function isCommand(name) {
    return Object.hasOwn(COMMANDS, name);
}
/** The flags as texts; one positional stands for --image. A switch may stand alone or take true or false. */
function readFlags(command, args) {
    const rows = new Map((0,_commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command));
    const spelled = [];
    for (let at = 0; at < args.length; at += 1) {
        const arg = args[at];
        if (arg.startsWith('--') && rows.get(arg.slice(2))?.boolean) {
            const next = args[at + 1];
            const takesNext = next === 'true' || next === 'false';
            spelled.push(`${arg}=${takesNext ? next : 'true'}`);
            if (takesNext)
                at += 1;
        }
        else {
            spelled.push(arg);
        }
    }
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: spelled,
            allowPositionals: true,
            strict: true,
            options: Object.fromEntries([...rows.keys()].map((name) => [name, { type: 'string', multiple: true }])),
        });
    }
    catch (error) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${error.message} (oci-evidence ${command} --help lists what there is)`);
    }
    const given = new Map();
    for (const [name, values] of Object.entries(parsed.values)) {
        if (values.length > 1 && !rows.get(name)?.lines)
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`--${name} is given ${values.length} times`);
        given.set(name, values.join('\n'));
    }
    const [image, ...more] = parsed.positionals;
    if (more.length > 0)
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${JSON.stringify(more[0])} is one argument too many`);
    if (image !== undefined) {
        if (given.has('image'))
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('the image is given twice, as an argument and as --image');
        given.set('image', image);
    }
    return given;
}
function generalHelp() {
    const rows = Object.entries(COMMANDS).map(([name, row]) => `  ${name.padEnd(10)}${row.purpose}`);
    return `oci-evidence ${_version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .x}: supply-chain evidence on the digest of a container image

Usage: oci-evidence COMMAND IMAGE [flags]

${rows.join('\n')}

oci-evidence COMMAND --help lists the flags of a command. Exit code: 0 fine, 1 failed, 2 usage.
`;
}
function commandHelp(command) {
    const rows = (0,_commands_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command).map(([name, row]) => {
        const value = row.boolean ? '' : row.values ? ` ${row.values.join('|')}` : ' TEXT';
        const notes = [row.default !== undefined && `default ${row.default}`, row.lines && 'may be repeated'].filter(Boolean);
        return `  --${name}${value}\n      ${row.description}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
    });
    return `Usage: oci-evidence ${command} IMAGE [flags]

${COMMANDS[command].purpose}.

${rows.join('\n')}

Each flag can be given as an environment variable instead: --registry-password is ${variableOf('registry-password')}.
`;
}


/***/ }),

/***/ 89902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   fq: () => (/* binding */ pairsOf),
/* harmony export */   mG: () => (/* binding */ switchOf)
/* harmony export */ });
/* unused harmony export INPUTS */
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28630);
// The table of inputs: what a workflow writes under `with:` and a terminal as `--flags`. One row an input; action.yml,
// the command line's help and README's tables are checked against it.

const EVERY = ['attach', 'discover', 'sbom'];
const INPUTS = {
    image: {
        commands: EVERY,
        lines: true,
        required: true,
        description: 'Image that the evidence is about: registry/repository@sha256:…, or oci-layout:PATH@sha256:…; attach takes several, one a line',
    },
    digest: {
        commands: EVERY,
        description: 'Digest of the image, where `image` does not carry it (the output `digest` of docker/build-push-action)',
    },
    platforms: {
        commands: ['attach', 'sbom'],
        lines: true,
        description: 'Platforms of a multi-platform image to attach to, as os/architecture[/variant], by comma or line; all by default',
    },
    sbom: {
        commands: ['attach'],
        lines: true,
        default: 'auto',
        description: 'auto: generate unless the image has one; generate: always; syft, trivy or cdxgen: always, by that program; none; or paths of SBOM files, one a line (globs allowed)',
    },
    'sbom-format': {
        commands: ['attach', 'sbom'],
        default: 'cyclonedx-1.6',
        values: ['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'],
        description: 'Format of a generated SBOM',
    },
    strict: {
        commands: ['attach', 'sbom'],
        boolean: true,
        default: 'false',
        description: 'Fail where anything in the image could not be read for the SBOM',
    },
    'cache-dir': {
        commands: ['attach', 'sbom'],
        description: 'Folder where what layers hold is kept, so that a layer is read once; none for no cache; the runner’s tool cache or your cache directory by default',
    },
    'actions-cache': {
        commands: ['attach'],
        boolean: true,
        default: 'false',
        description: 'Keep that folder in GitHub’s cache too, for runners that start empty',
    },
    provenance: {
        commands: ['attach'],
        default: 'auto',
        description: 'auto: generate inside a workflow unless the image has one; generate: always, an error outside a workflow; none; or the path of a statement',
    },
    scan: {
        commands: ['attach'],
        lines: true,
        default: 'none',
        description: 'Scanners that the SBOM is put to (osv, which is built in; grype; trivy) and paths of scan results (SARIF and others, globs allowed), one a line; or none',
    },
    'osv-url': {
        commands: ['attach'],
        default: 'https://api.osv.dev',
        description: 'Service that scan: osv asks about the packages of the SBOM, by their names and versions',
    },
    'scan-predicate': {
        commands: ['attach'],
        default: 'vulns',
        values: ['vulns', 'cosign-vuln'],
        description: "Predicate that a scan is signed as: in-toto's vulns, or cosign's vuln",
    },
    approvals: {
        commands: ['attach'],
        lines: true,
        default: 'none',
        description: 'auto: who approved this run and the pull requests of its commit, where GitHub tells; generate: the same, an error without any; none; or paths of approval files',
    },
    evidence: {
        commands: ['attach'],
        lines: true,
        description: 'Further evidence, one [kind=]path-or-glob a line; the kind is recognised from the content where it is not given',
    },
    collect: {
        commands: ['attach'],
        lines: true,
        default: 'buildkit',
        description: 'Evidence in the registry to attach again as referrers, by comma or line: buildkit (attestations in the image index), cosign (.sig, .att and .sbom tags), retired (artifact manifests from before OCI 1.1); or none',
    },
    validate: {
        commands: ['attach'],
        default: 'error',
        values: ['error', 'warn'],
        description: 'What a document is that does not follow its format; warn attaches it all the same',
    },
    annotations: {
        commands: ['attach'],
        lines: true,
        description: 'Annotations for every attached artifact, one key=value a line',
    },
    sign: {
        commands: ['attach'],
        default: 'auto',
        values: ['auto', 'keyless', 'key', 'none'],
        description: "auto: with signing-key, else with the job's identity (permissions: id-token: write), else not at all; keyless; key; or none",
    },
    'signing-key': {
        commands: ['attach'],
        secret: true,
        description: 'Private key to sign with: PEM text (PKCS #8, SEC 1, cosign), env://VARIABLE, or the path of a file',
    },
    'signing-key-password': {
        commands: ['attach'],
        secret: true,
        description: 'Password of an encrypted signing-key; COSIGN_PASSWORD where it is not given',
    },
    sigstore: {
        commands: ['attach'],
        default: 'auto',
        values: ['auto', 'public-good', 'github'],
        description: "Sigstore instance that keyless signing uses; auto: public-good for public repositories, GitHub's own for others",
    },
    'fulcio-url': {
        commands: ['attach'],
        description: 'Certificate authority of a self-hosted Sigstore, with rekor-url or timestamp-server-url',
    },
    'rekor-url': {
        commands: ['attach'],
        description: 'Transparency log to record signatures in; with a key, none by default',
    },
    'timestamp-server-url': {
        commands: ['attach'],
        description: 'Timestamp authority (RFC 3161) to time signatures; with a key, none by default',
    },
    'trusted-root': {
        commands: ['attach'],
        description: 'trusted_root.json by which bundles of an earlier run are recognised, where the instance publishes none by TUF',
    },
    'sign-image': {
        commands: ['attach'],
        boolean: true,
        default: 'false',
        description: 'Sign the image itself too, as cosign sign does',
    },
    'github-attestations': {
        commands: ['attach'],
        boolean: true,
        default: 'false',
        description: "Store the bundles in GitHub's attestations API too (github-token with permissions: attestations: write)",
    },
    'allow-missing-subject': {
        commands: ['attach'],
        boolean: true,
        default: 'false',
        description: 'Attach although the image is not in the registry yet',
    },
    'dry-run': {
        commands: ['attach'],
        boolean: true,
        default: 'false',
        description: 'Stop after the plan: say what would be attached and push nothing',
    },
    'on-error': {
        commands: ['attach'],
        default: 'fail',
        values: ['fail', 'warn'],
        description: 'Whether a piece of evidence that could not be attached fails the step, once the others are; warn lets it pass',
    },
    'if-no-files-found': {
        commands: ['attach'],
        default: 'error',
        values: ['error', 'warn', 'ignore'],
        description: 'What a path or glob that matches no file is',
    },
    'allow-outside-workspace': {
        commands: ['attach'],
        boolean: true,
        default: 'false',
        description: 'Take files that a symbolic link leads to outside the workspace',
    },
    summary: {
        commands: ['attach', 'discover'],
        default: 'auto',
        values: ['auto', 'true', 'false'],
        description: 'Write the graph to the job summary; auto: where there is one',
    },
    depth: {
        commands: ['discover'],
        default: '8',
        description: 'Levels of referrers of referrers to follow',
    },
    format: {
        commands: ['discover'],
        default: 'tree',
        values: ['tree', 'json', 'mermaid', 'markdown'],
        description: 'Form in which the graph is printed',
    },
    'output-dir': {
        commands: ['attach', 'discover'],
        description: 'Folder for the files that the outputs name; by default one of its own for each step, in the temporary folder of the job',
    },
    'registry-username': {
        commands: EVERY,
        description: 'User for the registry of `image`, where docker/login-action is not used',
    },
    'registry-password': {
        commands: EVERY,
        secret: true,
        description: 'Password or token that goes with registry-username',
    },
    'github-token': {
        commands: EVERY,
        secret: true,
        description: 'Token for ghcr.io where no other credential is configured',
    },
    'plain-http': {
        commands: EVERY,
        lines: true,
        description: 'Registries, by comma or line, that are spoken to without TLS although they are not on this machine',
    },
    'ca-file': { commands: EVERY, description: 'PEM file of certificate authorities to trust besides the system’s' },
};
/** The rows that a command has, in the order of the table. */
function inputsOf(command) {
    return Object.entries(INPUTS).filter(([, row]) => row.commands.includes(command));
}
/**
 * Reads a command's inputs through `read`, which gives the raw text or undefined. Throws a UserError for a required
 * input without value, a value outside the row's `values`, and a switch that is neither true nor false.
 */
function readInputs(command, read) {
    const values = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, '']));
    for (const [name, row] of inputsOf(command)) {
        const given = read(name)?.trim() ?? '';
        const value = given === '' ? (row.default ?? '') : given;
        if (row.required && value === '')
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is required: ${row.description}`);
        if (row.values && !row.values.includes(value)) {
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is ${JSON.stringify(value)}; it takes ${row.values.join(', ')}`);
        }
        if (row.boolean)
            switchOf(name, value);
        values[name] = value;
    }
    return values;
}
/** A switch's value, by YAML 1.2's core schema as GitHub's own actions read it. */
function switchOf(name, value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)?$/.test(value))
        return false;
    throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name} is ${JSON.stringify(value)}; it takes true or false`);
}
/** Lines without white space around them, empty ones dropped. */
function linesOf(value) {
    return value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Items by comma or line. */
function itemsOf(value) {
    return linesOf(value.replaceAll(',', '\n'));
}
/** `key=value` lines. Throws a UserError that quotes the line. */
function pairsOf(name, value) {
    const pairs = {};
    for (const line of linesOf(value)) {
        const equals = line.indexOf('=');
        if (equals < 1)
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: ${JSON.stringify(line)} is not key=value`);
        pairs[line.slice(0, equals).trim()] = line.slice(equals + 1).trim();
    }
    return pairs;
}


/***/ }),

/***/ 28630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
// The two errors of this project: what the user can mend in the call, and what a store answered.
/** A mistake in what the user passed: one line, no stack, exit code 2, found before the network wherever it can be. */
class UserError extends Error {
    name = 'UserError';
}
/** A store did not do what was asked. The message carries every fact, so that it can be acted on where it is read. */
class StoreError extends Error {
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
        const at = facts.reference === undefined ? facts.store : joinReference(facts.store, facts.reference);
        const request = facts.request === undefined ? '' : ` [${facts.request}${facts.status ? `: ${facts.status}` : ''}]`;
        super(`could not ${facts.attempted} at ${at}${request}: ${facts.detail}; ${facts.remedy}`, { cause: facts.cause });
        this.code = facts.code;
        this.store = facts.store;
        this.reference = facts.reference;
        this.attempted = facts.attempted;
        this.request = facts.request;
        this.status = facts.status;
        this.detail = facts.detail;
        this.remedy = facts.remedy;
    }
}
function joinReference(store, reference) {
    return `${store}${reference.includes(':') ? '@' : ':'}${reference}`;
}


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that documents, user agents and help name; a test holds it equal to package.json's.
const VERSION = '0.1.0';


/***/ })

};
