export const id = 3496;
export const ids = [3496];
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
        ...(inputs['max-embedded-size'] !== undefined && { maxEmbeddedSize: inputs['max-embedded-size'] }),
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
function cacheDirectory({ XDG_CACHE_HOME, HOME }, userHome = systemHome) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(userHome) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Undefined for a user without an account, as in a container that runs with the user id of a CI agent. */
function home(userHome) {
    try {
        const directory = userHome();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
    }
    catch (error) {
        if (error.code === 'ERR_SYSTEM_ERROR')
            return undefined;
        throw error;
    }
}
/** Node takes an empty HOME for the home directory. */
function systemHome() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
}


/***/ }),

/***/ 33368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ARTIFACTS_LIST)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _image_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92286);
// Reads the list of artifacts that the runner keeps for a job ($GITHUB_ARTIFACTS_LIST), version 1.



const KINDS = ['file', 'oci'];
/** Files are for other tools. An image with another digest than before, or an unknown kind, is an error. */
const ARTIFACTS_LIST = {
    name: 'list of artifacts of the runner',
    matches: (content) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(content) && Object.hasOwn(content, 'version') && Object.hasOwn(content, 'subjects'),
    read: (content) => {
        const { version, subjects } = content;
        if (version !== 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`version is ${(0,_image_list_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version)}; only version 1 is supported`);
        if (!Array.isArray(subjects))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('subjects is not a list');
        const seen = new Map();
        const references = [];
        let files = 0;
        for (const [at, subject] of subjects.entries()) {
            const place = `subjects[${at}]`;
            const { name, digest, kind } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(subject) ? subject : {};
            if (typeof name !== 'string' || name === '')
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}.name is ${(0,_image_list_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}, not a name`);
            if (typeof kind !== 'string' || !KINDS.includes(kind)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place}.kind is ${(0,_image_list_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(kind)}; use file or oci`);
            }
            // The digest of a file may have another algorithm.
            const exact = kind === 'oci' ? (0,_image_list_js__WEBPACK_IMPORTED_MODULE_1__/* .digestIn */ .s)(digest, `${place}.digest`) : undefined;
            const identity = `${kind} ${exact ?? (0,_image_list_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(digest)}`;
            const known = seen.get(name);
            if (known !== undefined && known !== identity) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} has the name ${(0,_image_list_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} of an earlier subject with another kind or digest`);
            }
            seen.set(name, identity);
            if (exact === undefined)
                files += 1;
            else
                references.push((0,_image_list_js__WEBPACK_IMPORTED_MODULE_1__/* .imageOf */ .dT)(name, exact, `${place}.name`));
        }
        const notes = files === 0
            ? []
            : [`skipped ${files} ${files === 1 ? 'file' : 'files'} in the list of artifacts: only images are subjects`];
        return { references, notes };
    },
};


/***/ }),

/***/ 93054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ readImageList)
});

// UNUSED EXPORTS: IMAGE_LIST_FORMATS

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/commands/image-lists/artifacts-list.ts
var artifacts_list = __webpack_require__(33368);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/commands/image-lists/image-list.ts
var image_list = __webpack_require__(92286);
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
            .map(([target]) => `skipped the target ${(0,image_list/* quoted */.TL)(target)}: it ${NOT_PUSHED}`);
        if (pushed.length === 0)
            throw new errors/* UserError */.yo(`no target has an image.name: it ${NOT_PUSHED.slice('has no image.name: '.length)}`);
        return { references: pushed.flatMap(([target, result]) => imagesOf(result, `${(0,image_list/* quoted */.TL)(target)}.`)), notes };
    },
};
/** One image may be pushed under several names, separated by commas; tags of one repository are one image. */
function imagesOf(result, place) {
    const digest = (0,image_list/* digestIn */.s)(result[DIGEST], `${place}${DIGEST}`);
    const names = result[NAME];
    if (typeof names !== 'string')
        return [(0,image_list/* imageOf */.dT)(names, digest, `${place}${NAME}`)];
    return names.split(',').map((name) => (0,image_list/* imageOf */.dT)(name.trim(), digest, `${place}${NAME}`));
}

;// CONCATENATED MODULE: ./src/commands/image-lists/jib.ts
// Reads jib-image.json, which Jib writes into the build directory.


const JIB = {
    name: 'jib-image.json of Jib',
    matches: (content) => (0,fields/* isRecord */.u4)(content) && Object.hasOwn(content, 'imageDigest') && Object.hasOwn(content, 'image'),
    read: (content) => {
        const { image, imageDigest } = content;
        return { references: [(0,image_list/* imageOf */.dT)(image, (0,image_list/* digestIn */.s)(imageDigest, 'imageDigest'), 'image')], notes: [] };
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
        if (lines.length > image_list/* MAX_IMAGES */.mC)
            throw new errors/* UserError */.yo(`it has ${lines.length} lines; the limit is ${image_list/* MAX_IMAGES */.mC} images`);
        return { references: lines.map(reference/* parseReference */.F2), notes: [] };
    },
};

;// CONCATENATED MODULE: ./src/commands/image-lists/formats.ts
// The table of formats of image lists, and how the format of a content is found.








const IMAGE_LIST_FORMATS = [artifacts_list/* ARTIFACTS_LIST */.n, BUILD_METADATA, JIB, REFERENCE_LINES];
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
        const distinct = [...new Map(references.map((one) => [(0,reference/* formatReference */.FH)(one), one])).values()];
        if (distinct.length > image_list/* MAX_IMAGES */.mC)
            throw new errors/* UserError */.yo(`it names ${distinct.length} images; the limit is ${image_list/* MAX_IMAGES */.mC}`);
        return { references: distinct, notes };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw new errors/* UserError */.yo(`${name}: ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 92286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   mC: () => (/* binding */ MAX_IMAGES),
/* harmony export */   s: () => (/* binding */ digestIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62148);
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
    const digest = typeof value === 'string' && value.startsWith('sha256:') ? (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(value) : undefined;
    if (digest === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field} is ${quoted(value)}, not a sha256 digest`);
    return digest;
}
/** The image of a name, with a digest in place of its tag. Throws a UserError. */
function imageOf(name, digest, field) {
    if (typeof name !== 'string' || name === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field} is ${quoted(name)}, not the name of an image`);
    const { tag: _, ...reference } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(name);
    if (reference.digest !== undefined && reference.digest !== digest) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field} is ${quoted(name)}, but its digest is ${digest}`);
    }
    if (reference.scheme !== 'registry')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${field} is ${quoted(name)}, which is not in a registry`);
    return { ...reference, digest };
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
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
