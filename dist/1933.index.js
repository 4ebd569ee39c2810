export const id = 1933;
export const ids = [1933];
export const modules = {

/***/ 91529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signingRequest),
/* harmony export */   g: () => (/* binding */ signerRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71440);
/* harmony import */ var _signing_instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95412);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31108);
// How attach was asked to sign: the inputs checked against each other before anything is read or sent.




/** The request of a command without the inputs that only attach has. Throws what `signingRequest` throws. */
function signerRequest(inputs) {
    return signingRequest({
        ...inputs,
        'trusted-signers': [],
        'sign-image': false,
        'github-attestations': false,
        'scan-predicate': 'vulns',
    });
}
/** Throws a UserError that names the inputs which contradict each other; never quotes a secret. */
function signingRequest(inputs) {
    const url = (name) => () => inputs[name] === undefined ? undefined : (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkServiceUrl */ .J)(name, inputs[name]);
    const { fulcioUrl, rekorUrl, timestampUrl } = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .checkAll */ .K7)({
        fulcioUrl: url('fulcio-url'),
        rekorUrl: url('rekor-url'),
        timestampUrl: url('timestamp-server-url'),
    });
    const services = {
        ...(fulcioUrl !== undefined && { fulcioUrl }),
        ...(rekorUrl !== undefined && { rekorUrl }),
        ...(timestampUrl !== undefined && { timestampUrl }),
    };
    const { sign: mode, 'signing-key': key, 'signing-key-password': password, 'trusted-root': trustedRoot } = inputs;
    const { 'sign-image': signImage, 'github-attestations': githubAttestations } = inputs;
    (0,_signing_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServices */ .R)(services);
    if (mode === 'key' && key === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign: key needs a signing-key');
    if (mode === 'keyless' && key !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign: keyless does not use signing-key; remove one of the two');
    }
    if (mode === 'none' && signImage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign-image cannot be used with sign: none');
    if (githubAttestations && (mode === 'none' || mode === 'key' || key !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("github-attestations needs signatures with the job's identity; set sign to keyless and remove signing-key");
    }
    return {
        mode,
        ...(key !== undefined && { key }),
        ...(password !== undefined && { password }),
        sigstore: inputs.sigstore,
        services,
        ...(trustedRoot !== undefined && { trustedRoot }),
        trustedSigners: inputs['trusted-signers'],
        signImage,
        githubAttestations,
        scanPredicate: inputs['scan-predicate'],
    };
}


/***/ }),

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

/***/ 77861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ listedImages)
});

// UNUSED EXPORTS: isJson

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
;// CONCATENATED MODULE: ./src/commands/image-lists/image-list.ts
// The model of lists of images that build tools write, and what all of them check.



/** The runner of GitHub Actions has the same limit. */
const MAX_IMAGES = 500;
const MAX_QUOTED = 200;
/** Foreign text in quotation marks, bounded. */
function quoted(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text);
}
/** A sha256 digest, as all of these tools write it. Throws a UserError that names the field. */
function digestIn(value, field) {
    const digest = typeof value === 'string' && value.startsWith('sha256:') ? (0,oci_digest/* parseDigest */.m)(value) : undefined;
    if (digest === undefined)
        throw new errors/* UserError */.yo(`${field} is ${quoted(value)}, not a sha256 digest`);
    return digest;
}
/** The image of a name, with a digest in place of its tag. Throws a UserError. */
function imageOf(name, digest, field) {
    if (typeof name !== 'string' || name === '')
        throw new errors/* UserError */.yo(`${field} is ${quoted(name)}, not the name of an image`);
    const { tag: _, ...reference } = (0,oci_reference/* parseReference */.F2)(name);
    if (reference.digest !== undefined && reference.digest !== digest) {
        throw new errors/* UserError */.yo(`${field} is ${quoted(name)}, but its digest is ${digest}`);
    }
    if (reference.scheme !== 'registry')
        throw new errors/* UserError */.yo(`${field} is ${quoted(name)}, which is not in a registry`);
    return { ...reference, digest };
}

;// CONCATENATED MODULE: ./src/commands/image-lists/artifacts-list.ts
// Reads the list of artifacts that the runner keeps for a job ($GITHUB_ARTIFACTS_LIST), version 1.



const KINDS = ['file', 'oci'];
/** Files are for other tools. An image with another digest than before, or an unknown kind, is an error. */
const ARTIFACTS_LIST = {
    name: 'list of artifacts of the runner',
    matches: (content) => (0,fields/* isRecord */.u4)(content) && Object.hasOwn(content, 'version') && Object.hasOwn(content, 'subjects'),
    read: (content) => {
        const { version, subjects } = content;
        if (version !== 1)
            throw new errors/* UserError */.yo(`version is ${quoted(version)}; only version 1 is supported`);
        if (!Array.isArray(subjects))
            throw new errors/* UserError */.yo('subjects is not a list');
        const seen = new Map();
        const references = [];
        let files = 0;
        for (const [at, subject] of subjects.entries()) {
            const place = `subjects[${at}]`;
            const { name, digest, kind } = (0,fields/* isRecord */.u4)(subject) ? subject : {};
            if (typeof name !== 'string' || name === '')
                throw new errors/* UserError */.yo(`${place}.name is ${quoted(name)}, not a name`);
            if (typeof kind !== 'string' || !KINDS.includes(kind)) {
                throw new errors/* UserError */.yo(`${place}.kind is ${quoted(kind)}; use file or oci`);
            }
            const exact = digestIn(digest, `${place}.digest`);
            const known = seen.get(name);
            if (known !== undefined && known !== `${kind} ${exact}`) {
                throw new errors/* UserError */.yo(`${place} has the name ${quoted(name)} of an earlier subject with another kind or digest`);
            }
            seen.set(name, `${kind} ${exact}`);
            if (kind === 'oci')
                references.push(imageOf(name, exact, `${place}.name`));
            else
                files += 1;
        }
        const notes = files === 0
            ? []
            : [`skipped ${files} ${files === 1 ? 'file' : 'files'} in the list of artifacts: only images are subjects`];
        return { references, notes };
    },
};

// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/commands/image-lists/build-metadata.ts
// Reads the metadata of docker/build-push-action and docker/bake-action: `docker buildx --metadata-file`.



const DIGEST = 'containerimage.digest';
const NAME = 'image.name';
const NOT_PUSHED = 'has no image.name: push it with a name, as in `tags` or `outputs: type=image,name=…,push=true`';
const isResult = (value) => (0,fields/* isRecord */.u4)(value) && Object.hasOwn(value, DIGEST);
/** The result of one build, or one result for each target of a bake. */
const BUILD_METADATA = {
    name: 'metadata of docker/build-push-action or docker/bake-action',
    matches: (content) => isResult(content) || ((0,fields/* isRecord */.u4)(content) && Object.values(content).some(isResult)),
    read: (content) => {
        if (isResult(content)) {
            if (content[NAME] === undefined)
                throw new errors/* UserError */.yo(`the build ${NOT_PUSHED}`);
            return { references: imagesOf(content, ''), notes: [] };
        }
        const targets = Object.entries(content).filter((entry) => isResult(entry[1]));
        const pushed = targets.filter(([, result]) => result[NAME] !== undefined);
        const notes = targets
            .filter(([, result]) => result[NAME] === undefined)
            .map(([target]) => `skipped the target ${quoted(target)}: it ${NOT_PUSHED}`);
        if (pushed.length === 0)
            throw new errors/* UserError */.yo(`no target has an image.name: it ${NOT_PUSHED.slice('has no image.name: '.length)}`);
        return { references: pushed.flatMap(([target, result]) => imagesOf(result, `${quoted(target)}.`)), notes };
    },
};
/** One image may be pushed under several names, separated by commas; tags of one repository are one image. */
function imagesOf(result, place) {
    const digest = digestIn(result[DIGEST], `${place}${DIGEST}`);
    const names = result[NAME];
    if (typeof names !== 'string')
        return [imageOf(names, digest, `${place}${NAME}`)];
    return names.split(',').map((name) => imageOf(name.trim(), digest, `${place}${NAME}`));
}

;// CONCATENATED MODULE: ./src/commands/image-lists/jib.ts
// Reads jib-image.json, which Jib writes into the build directory.


const JIB = {
    name: 'jib-image.json of Jib',
    matches: (content) => (0,fields/* isRecord */.u4)(content) && Object.hasOwn(content, 'imageDigest') && Object.hasOwn(content, 'image'),
    read: (content) => {
        const { image, imageDigest } = content;
        return { references: [imageOf(image, digestIn(imageDigest, 'imageDigest'), 'image')], notes: [] };
    },
};

// EXTERNAL MODULE: ./src/commands/inputs/input.ts
var input = __webpack_require__(8266);
;// CONCATENATED MODULE: ./src/commands/image-lists/reference-lines.ts
// Reads references, one per line: what ko prints and writes with --image-refs, and lists that people write.




const REFERENCE_LINES = {
    name: 'list of references, one per line, such as the output of ko',
    matches: (content) => typeof content === 'string',
    read: (content) => {
        const lines = (0,input/* linesOf */.Dx)(content).filter((line) => !line.startsWith('#'));
        if (lines.length > MAX_IMAGES)
            throw new errors/* UserError */.yo(`it has ${lines.length} lines; the limit is ${MAX_IMAGES} images`);
        return { references: lines.map(oci_reference/* parseReference */.F2), notes: [] };
    },
};

;// CONCATENATED MODULE: ./src/commands/image-lists/formats.ts
// The table of formats of image lists, and how the format of a content is found.








const IMAGE_LIST_FORMATS = [ARTIFACTS_LIST, BUILD_METADATA, JIB, REFERENCE_LINES];
/** The images of a text, each once, in one of `formats`. Throws a UserError that begins with `name`. */
function readImageList(text, name, formats = IMAGE_LIST_FORMATS) {
    const isJson = /^\s*[[{]/.test(text);
    const content = isJson ? (0,parse/* parseJson */.q)(text) : text;
    if (content === undefined)
        throw new errors/* UserError */.yo(`${name} is not valid JSON`);
    const format = formats.find((one) => one.matches(content));
    if (format === undefined) {
        const known = formats.map((one) => one.name).join('; ');
        throw new errors/* UserError */.yo(`${name} has an unknown format; the known ones are: ${known}`);
    }
    try {
        const { references, notes } = format.read(content);
        const distinct = [...new Map(references.map((one) => [(0,oci_reference/* formatReference */.FH)(one), one])).values()];
        if (distinct.length > MAX_IMAGES)
            throw new errors/* UserError */.yo(`it names ${distinct.length} images; the limit is ${MAX_IMAGES}`);
        return { references: distinct, notes };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`${name}: ${error.message}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/commands/image-lists/listed-images.ts
// Finds the images of one call that are not named by the input image: in files, in JSON, in the runner's list.






const MAX_BYTES = 4 * 1024 * 1024;
const RUNNER_LIST = 'GITHUB_ARTIFACTS_LIST';
const BYTE_ORDER_MARK = '\ufeff';
/**
 * `named`: the images of the input image. `sources`: paths of lists, or one JSON text. Without both, the runner's list of
 * artifacts counts, if it has images. Rejects with UsageErrors for lists that cannot be read.
 */
async function listedImages(named, sources, { env, cwd }) {
    if (sources.length > 0) {
        const lists = await (0,errors/* settleAll */.j3)(sources.map((source) => listOf(source, cwd)));
        const empty = lists.every(({ references }) => references.length === 0);
        if (empty)
            throw new errors/* UserError */.yo('images-file names no image; check the build that writes it');
        const inline = lists.filter((_, at) => isJson(sources[at]));
        return { ...combined(lists), trusted: inline.flatMap(({ references }) => references) };
    }
    const path = env[RUNNER_LIST];
    if (named.length > 0 || path === undefined)
        return { references: [], notes: [], trusted: [] };
    const text = await read(path, `the list of artifacts (${RUNNER_LIST})`);
    // The runner leaves the file empty if the feature is off.
    if (text.trim() === '')
        return { references: [], notes: [], trusted: [] };
    const list = readImageList(text, `the list of artifacts (${RUNNER_LIST})`, [ARTIFACTS_LIST]);
    const found = `image is not set: using ${list.references.length === 1 ? 'the image' : `the ${list.references.length} images`} in the list of artifacts of this job`;
    const notes = list.references.length === 0 ? list.notes : [found, ...list.notes];
    return { references: list.references, notes, trusted: list.references };
}
async function listOf(source, cwd) {
    if (isJson(source))
        return readImageList(source, 'images-file');
    const name = `images-file ${JSON.stringify(source)}`;
    return readImageList(await read((0,external_node_path_.resolve)(cwd, source), name), name);
}
function isJson(source) {
    return source.startsWith('{') || source.startsWith('[');
}
function combined(lists) {
    const references = lists.flatMap((list) => list.references);
    return {
        references: [...new Map(references.map((one) => [(0,oci_reference/* formatReference */.FH)(one), one])).values()],
        notes: lists.flatMap(({ notes }) => notes),
    };
}
async function read(path, name) {
    const fail = (why) => new errors/* UserError */.yo(`could not read ${name}: ${why}`);
    try {
        const status = await (0,promises_.stat)(path);
        if (!status.isFile())
            throw fail('it is not a regular file');
        if (status.size > MAX_BYTES)
            throw fail(`it has ${status.size} bytes; the limit is ${MAX_BYTES}`);
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,promises_.readFile)(path));
        return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if (isUtf8Error(error))
            throw fail('it is not UTF-8 text');
        throw fail(`${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
    }
}
function isUtf8Error(error) {
    try {
        (0,errors/* rethrowUnless */.ki)(error, errors/* UTF8_CODE */.OV);
        return true;
    }
    catch (other) {
        if (other !== error)
            throw other;
        return false;
    }
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

/***/ 71440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71830);
// Checks the URLs of services that are sent credentials: HTTPS only, except on this machine.


/** The URL without a slash at the end. Throws a UserError that names the input or variable. */
function checkServiceUrl(name, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} contains a user name or password; remove it`);
    }
    const isSecure = url?.protocol === 'https:' || (url !== undefined && url.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname));
    if (!isSecure) {
        const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is ${JSON.stringify(shown)}, expected an https:// URL`);
    }
    return text.replace(/\/+$/, '');
}


/***/ }),

/***/ 12019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   n: () => (/* binding */ outcomeWord)
/* harmony export */ });
/** The words for each operation's outcomes. An operation is one row. */
const OPERATIONS = {
    attach: { created: 'attached', existing: 'already attached', none: 'nothing to attach' },
    copy: { created: 'copied', existing: 'already copied', absent: 'left out', none: 'nothing to copy' },
    mount: { created: 'mounted', existing: 'already there', none: 'nothing to mount' },
    tag: { created: 'tagged', existing: 'already tagged', none: 'nothing to tag' },
    delete: { deleted: 'deleted', absent: 'already deleted', none: 'nothing to delete' },
};
/** `already attached`, `deleted`: an outcome in a word or two. */
function outcomeWord({ operation, outcome }) {
    const words = OPERATIONS[operation];
    return words[outcome] ?? outcome;
}
/** `3 attached, 1 already attached, 1 failed`; for no entries, `nothing to attach`. */
function countsOf({ entries }, operation) {
    const order = ['created', 'deleted', 'existing', 'absent', 'planned', 'skipped', 'failed'];
    const words = order.flatMap((outcome) => entries.filter((entry) => entry.outcome === outcome).map(outcomeWord));
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${same.length} ${word}`);
    return counts.join(', ') || OPERATIONS[operation].none;
}


/***/ }),

/***/ 47229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ renderReceipt)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12019);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19334);
/* harmony import */ var _summary_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15440);
/* harmony import */ var _traffic_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73659);
// Renders what attach did as lines for a terminal and a log.







/** One line per entry, then findings, notes and counts. No line break at the end. */
function renderReceipt(receipt, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const lines = receipt.entries.map((entry) => {
        const outcome = (entry.outcome === 'planned' ? 'would attach' : (0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWord */ .n)(entry)).padEnd(16);
        const error = entry.error === undefined ? '' : `\n    ${paint('red', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(entry.error, 2000))}`;
        const parts = [
            paint(entry.outcome === 'failed' ? 'red' : entry.outcome === 'created' ? 'green' : 'dim', outcome),
            (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(entry.kind).label.padEnd(17),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(entry.platform ?? 'image').padEnd(14),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(entry.title),
            ...(entry.object === null ? [] : [paint('dim', entry.object.digest)]),
        ];
        return parts.join('  ') + error;
    });
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .findingLines */ .hq)(receipt.scans ?? [], { color });
    const notes = (0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .mergedNotes */ .s)(receipt.notes).map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(note, 1000)}`));
    const traffic = receipt.traffic === undefined ? '' : `, in ${(0,_traffic_text_js__WEBPACK_IMPORTED_MODULE_5__/* .trafficText */ .n)(receipt.traffic)}`;
    return [...lines, ...findings, ...notes, `${(0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(receipt, 'attach')}${traffic}`].join('\n');
}


/***/ }),

/***/ 73659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ trafficText)
/* harmony export */ });
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59870);

/** `42 requests (48.6 kB sent, 11.0 kB received) and 1.8 s`. */
function trafficText({ requests, sentBytes, receivedBytes, milliseconds }) {
    const sent = `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(sentBytes)} sent, ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(receivedBytes)} received`;
    return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 95412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseInstance),
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the Sigstore instances: certificate authority, transparency log and timestamp authority of each.

const PUBLIC_GOOD = {
    name: 'public-good',
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
};
/** GitHub's own instance: for github.com, and for each tenant of GitHub Enterprise Cloud with data residency. */
function githubInstance(server) {
    const { hostname } = new URL(server);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { name: 'github', fulcioUrl: `https://fulcio.${host}`, timestampUrl: `https://timestamp.${host}` };
}
/**
 * The instance to sign with. `auto` is the public-good instance for a repository that the identity token calls public, and
 * GitHub's instance for its other repositories. A public log must not reveal a private repository, so the user must choose
 * if the visibility is unknown. With `fulcio-url`, only the log and the timestamp authority named with it are used.
 * Throws a UserError that says what to choose.
 */
function chooseInstance(choice, urls, { visibility, server }) {
    const { fulcioUrl, ...witnesses } = urls;
    if (fulcioUrl !== undefined)
        return { name: 'custom', fulcioUrl, ...witnesses };
    if (choice === 'public-good' || (choice === 'auto' && visibility === 'public'))
        return { ...PUBLIC_GOOD, ...witnesses };
    const ofGitHub = /^https:\/\/(?:github\.com|[^/]+\.ghe\.com)$/.test(server);
    if (choice === 'github' || (visibility !== undefined && ofGitHub))
        return { ...githubInstance(server), ...witnesses };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('could not choose a Sigstore instance for `sigstore: auto`: the identity token does not say that the repository is public; set sigstore to public-good (its log is public), or fulcio-url to your own instance');
}
/** Throws a UserError for a certificate authority without log and timestamp authority. */
function checkServices({ fulcioUrl, rekorUrl, timestampUrl }) {
    if (fulcioUrl === undefined || rekorUrl !== undefined || timestampUrl !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('fulcio-url needs rekor-url or timestamp-server-url: its certificates expire within minutes, and signatures without a trusted time cannot be verified later');
}


/***/ })

};
