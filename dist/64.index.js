export const id = 64;
export const ids = [64];
export const modules = {

/***/ 98375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadSigningKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40337);
// Loads the signing key: from the input itself, an environment variable, or a file.




const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;
/**
 * The key. Key and password are masked before they are parsed. The default password is COSIGN_PASSWORD. Throws a UserError
 * that contains nothing of either.
 */
async function loadSigningKey(key, password, context) {
    const secret = password ?? context.env.COSIGN_PASSWORD ?? '';
    if (secret !== '')
        context.mask(secret);
    const pem = await readPem(key, context);
    for (const part of (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__.masksOf)(pem))
        context.mask(part);
    return (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__.readSigningKey)(pem, secret);
}
async function readPem(key, { cwd, env }) {
    if (key.includes('-----BEGIN'))
        return key;
    const variable = VARIABLE.exec(key)?.[1];
    if (variable !== undefined) {
        const value = env[variable];
        if (value === undefined || value === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`signing-key names the environment variable ${variable}, which is not set`);
        return value;
    }
    // Text that is not a path may be a key without its first line, so it is not quoted.
    if (key.length > 512 || /[\r\n]/.test(key))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_signing_key_js__WEBPACK_IMPORTED_MODULE_3__.NOT_PEM);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, key), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`signing-key is not PEM text, env://VARIABLE or a readable file (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)})`);
    }
}


/***/ }),

/***/ 60064:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/graph/visibility.ts + 1 modules
var visibility = __webpack_require__(65315);
// EXTERNAL MODULE: ./src/graph/walk.ts + 1 modules
var walk = __webpack_require__(12544);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/commands/attach/signing-key.ts
var signing_key = __webpack_require__(98375);
;// CONCATENATED MODULE: ./src/commands/doctor/checks.ts
// The checks of doctor: one row each.




const NO_IMAGE = {
    outcome: 'unknown',
    detail: 'the image could not be read',
    remedy: 'name an image that exists and that you may pull',
};
const NO_API = 'the registry has no referrers API';
const FILTER = {
    applied: { outcome: 'ok', detail: 'the registry filters referrers by artifact type' },
    ignored: {
        outcome: 'warning',
        detail: 'the registry ignores the artifactType filter; oci-evidence filters itself, other tools may list everything',
        remedy: 'filter the output of tools that rely on the registry',
    },
    absent: { outcome: 'unknown', detail: NO_API },
};
const PAGING = {
    pages: { outcome: 'ok', detail: 'the registry returns long lists in pages' },
    whole: { outcome: 'ok', detail: 'the registry returns the list in one response, whatever page size is requested' },
    'too-few': { outcome: 'unknown', detail: 'the image has fewer than two referrers, which fit on any page' },
    absent: { outcome: 'unknown', detail: NO_API },
};
const MOUNT = {
    mounts: { outcome: 'ok', detail: 'blobs are mounted from other repositories without a transfer' },
    uploads: {
        outcome: 'warning',
        detail: 'the registry did not mount a blob; promote copies every blob between repositories',
    },
};
const CHECKS = [
    {
        name: 'credential',
        question: 'Which credential is used',
        needsRegistry: true,
        async run(patient) {
            const source = await probeOf(patient).credentialSource();
            return source === undefined
                ? { outcome: 'ok', detail: 'none: access is anonymous', remedy: 'to push, run oci-evidence login' }
                : { outcome: 'ok', detail: `the one from ${source}` };
        },
    },
    {
        name: 'pull',
        question: 'Can the image be pulled',
        isEssential: true,
        async run({ image, failure, store }) {
            if (failure !== undefined)
                throw failure;
            if (image === undefined)
                return NO_IMAGE;
            const { digest, mediaType } = image.descriptor;
            const entries = (0,media_types/* isIndex */.nw)(mediaType)
                ? ` (an index of ${(0,descriptor/* parseManifest */.Ng)(image, store.location).manifests.length} manifests)`
                : '';
            return { outcome: 'ok', detail: `${digest}${entries}` };
        },
    },
    {
        name: 'push',
        question: 'May evidence be pushed',
        isEssential: true,
        async run({ store }) {
            await store.provePushAccess();
            return { outcome: 'ok', detail: 'an upload was accepted, and cancelled' };
        },
    },
    {
        name: 'referrers',
        question: 'How are referrers stored',
        async run({ image, store }) {
            if (image === undefined)
                return NO_IMAGE;
            const ways = new Set();
            let count = 0;
            for await (const { via, referrers } of store.referrers(image.descriptor.digest)) {
                ways.add(via);
                count += referrers.length;
            }
            const listed = `${count} listed`;
            if (ways.has('api') && ways.has('fallback-tag')) {
                return {
                    outcome: 'warning',
                    detail: `the referrers API, and entries that only the fallback tag has; ${listed}`,
                    remedy: 'run oci-evidence reconcile IMAGE --apply to list all of them in the API',
                };
            }
            if (!ways.has('fallback-tag'))
                return { outcome: 'ok', detail: `${ways.has('api') ? 'referrers API' : 'index of the layout'}; ${listed}` };
            return {
                outcome: 'warning',
                detail: `fallback tags, since the registry has no referrers API; ${listed}`,
                remedy: 'nothing is needed; a registry with the referrers API needs no tags and has no races between writers',
            };
        },
    },
    {
        name: 'filter',
        question: 'Does the registry filter by artifact type',
        needsRegistry: true,
        run: async (patient) => withImage(patient, async (probe, digest) => FILTER[await probe.filter(digest)]),
    },
    {
        name: 'paging',
        question: 'Are long lists returned in pages',
        needsRegistry: true,
        run: async (patient) => withImage(patient, async (probe, digest) => PAGING[await probe.paging(digest)]),
    },
    {
        name: 'delete',
        question: 'Can evidence be deleted',
        needsRegistry: true,
        async run(patient) {
            const support = await probeOf(patient).deletion();
            if (support === 'allowed')
                return { outcome: 'ok', detail: 'the registry accepts requests to delete manifests' };
            return {
                outcome: 'warning',
                detail: 'the registry deletes no manifests, so that prune and delete do not work',
                remedy: 'enable deletion in the registry, or use its own API',
            };
        },
    },
    {
        name: 'mount',
        question: 'Can blobs be mounted',
        needsRegistry: true,
        async run(patient) {
            const { image, store } = patient;
            if (image === undefined)
                return NO_IMAGE;
            const blob = await someBlob(patient);
            if (blob === undefined)
                return { outcome: 'unknown', detail: `${store.location} has no blob to try it with` };
            return MOUNT[await probeOf(patient).mount(blob)];
        },
    },
    {
        name: 'identity',
        question: 'Is there an identity to sign with',
        async run({ inputs, context }) {
            const { 'signing-key': key, 'signing-key-password': password } = inputs;
            const { env } = context;
            if (key !== undefined) {
                await (0,signing_key/* loadSigningKey */.f)(key, password, context);
                return { outcome: 'ok', detail: 'the signing key can be read' };
            }
            if (env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN) {
                return { outcome: 'ok', detail: `the identity of this job (${env.GITHUB_WORKFLOW_REF ?? 'OIDC'})` };
            }
            if (env.SIGSTORE_ID_TOKEN)
                return { outcome: 'ok', detail: 'the identity token in SIGSTORE_ID_TOKEN' };
            return {
                outcome: 'warning',
                detail: 'none, so that evidence would be attached unsigned',
                remedy: env.GITHUB_ACTIONS === 'true'
                    ? 'add `permissions: id-token: write` to the job, or set signing-key'
                    : 'set signing-key, or run in a workflow with `permissions: id-token: write`',
            };
        },
    },
    {
        name: 'readers',
        question: 'What do other tools find',
        async run({ graph }) {
            if (graph === undefined)
                return NO_IMAGE;
            const views = (0,visibility/* visibilityOf */.g)(graph);
            const finding = views.filter(({ finds }) => finds.length > 0).length;
            const caveats = views.reduce((sum, view) => sum + view.caveats.length, 0);
            const detail = `${finding} of ${views.length} tools find evidence of this image`;
            if (caveats === 0)
                return { outcome: 'ok', detail };
            return { outcome: 'warning', detail: `${detail}, with ${caveats} caveats`, remedy: 'see the list of tools' };
        },
    },
];
function probeOf({ probe, store }) {
    if (probe === undefined)
        throw new RangeError(`${store.location} is not a registry`);
    return probe;
}
async function withImage(patient, ask) {
    const { image } = patient;
    return image === undefined ? NO_IMAGE : ask(probeOf(patient), image.descriptor.digest);
}
/** A blob that is in the repository: the config of the image, or of the first manifest of an index. */
async function someBlob({ image, store }) {
    if (image === undefined)
        return undefined;
    const content = (0,descriptor/* parseManifest */.Ng)(image, store.location);
    if (content.config !== undefined)
        return content.config;
    const [first] = content.manifests;
    return first && (0,descriptor/* parseManifest */.Ng)(await store.manifest(first.digest), store.location).config;
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/commands/doctor/report.ts
// Renders what doctor found, as text and as JSON.


const MARKS = { ok: 'ok', warning: 'warning', failed: 'FAILED', unknown: 'unknown' };
const WIDTH = Math.max(...Object.values(MARKS).map(({ length }) => length));
const MAX_LINE = 2_000;
function doctorText({ reference, checks, readers }) {
    const rows = checks.flatMap(({ outcome, question, detail, remedy }) => [
        `${MARKS[outcome].padEnd(WIDTH)}  ${question}: ${(0,report_escape/* visible */.RK)(detail, MAX_LINE)}`,
        ...(remedy === undefined || outcome === 'ok' ? [] : [`${' '.repeat(WIDTH)}  ${(0,report_escape/* visible */.RK)(remedy, MAX_LINE)}`]),
    ]);
    const tools = readers.flatMap(({ reader, when, finds, caveats }) => [
        `  ${reader} (${when}): ${findsText(finds)}`,
        ...caveats.map((caveat) => `    ${(0,report_escape/* visible */.RK)(caveat, MAX_LINE)}`),
    ]);
    const list = tools.length === 0 ? [] : ['', 'What other tools find, not whether it verifies:', ...tools];
    return `${[(0,report_escape/* visible */.RK)(reference, MAX_LINE), ...rows, ...list].join('\n')}\n`;
}
function doctorJson({ reference, checks, readers }) {
    const tools = readers.map(({ reader, when, finds, caveats }) => ({
        reader,
        when,
        finds: finds.map(({ digest }) => digest),
        caveats,
    }));
    return `${(0,report_escape/* visibleJson */.$m)(JSON.stringify({ reference, checks, readers: tools }, null, 2))}\n`;
}
function findsText(finds) {
    const groups = Map.groupBy(finds, ({ kind }) => (kind === null ? 'manifest' : (0,kinds/* kindRow */.LX)(kind).label));
    return [...groups].map(([label, nodes]) => `${nodes.length} ${label}`).join(', ') || 'nothing';
}

;// CONCATENATED MODULE: ./src/commands/doctor/run.ts
// doctor: runs every check of the table and reports what each found. Nothing in the registry changes.









/** Some check failed, or an essential one has no answer. */
class DoctorError extends errors/* ExpectedError */.Dh {
    name = 'DoctorError';
    code;
    exitCode;
    constructor(message, code) {
        super(message);
        this.code = code;
        this.exitCode = code === 'undecided' ? errors/* EXIT */.dc.undecided : errors/* EXIT */.dc.failed;
    }
}
async function run(inputs, world) {
    const reference = (0,subject/* readableReference */.ep)(inputs.image);
    const report = await (0,context/* withContext */.e)(world, inputs, [reference], async (context) => {
        const store = context.stores.open(reference);
        const seen = await look(store, reference.digest ?? reference.tag ?? '');
        const patient = { context, inputs, store, probe: context.stores.probe(reference), ...seen };
        const checks = [];
        for (const check of CHECKS) {
            if (check.needsRegistry && patient.probe === undefined)
                continue;
            checks.push(await result(check, patient));
        }
        const readers = seen.graph === undefined ? [] : (0,visibility/* visibilityOf */.g)(seen.graph);
        return { reference: (0,oci_reference/* formatReference */.FH)(reference), checks, readers };
    });
    const document = inputs.format === 'json' ? doctorJson : doctorText;
    return { outputs: {}, report: { document: () => document(report) }, failures: failuresOf(report.checks) };
}
/** The image and its graph, or why it cannot be read. */
async function look(store, subject) {
    let image;
    let graph;
    try {
        image = await store.manifest(subject);
        graph = await (0,walk/* walkGraph */.i)(store, image);
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return { image, graph, failure: image === undefined ? error : undefined };
    }
    return { image, graph, failure: undefined };
}
async function result(check, patient) {
    const { name, question } = check;
    try {
        return { name, question, ...(await check.run(patient)) };
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        const remedy = error.remedy === undefined ? {} : { remedy: error.remedy };
        return { name, question, outcome: isAnswer(error) ? 'failed' : 'unknown', detail: error.message, ...remedy };
    }
}
/** Whether an error is itself an answer, unlike a registry that cannot be reached. */
function isAnswer(error) {
    if (error instanceof errors/* UserError */.yo)
        return true;
    return (error instanceof oci_errors/* StoreError */.A &&
        ['unauthorized', 'denied', 'not-found', 'unsupported', 'rejected'].includes(error.code));
}
function failuresOf(checks) {
    const named = (rows) => rows.map(({ name }) => name).join(', ');
    const failed = checks.filter(({ outcome }) => outcome === 'failed');
    if (failed.length > 0)
        return [new DoctorError(`${failed.length} of ${checks.length} checks failed: ${named(failed)}`, 'check-failed')];
    const essential = new Set(CHECKS.filter(({ isEssential }) => isEssential).map(({ name }) => name));
    const undecided = checks.filter(({ name, outcome }) => outcome === 'unknown' && essential.has(name));
    return undecided.length === 0 ? [] : [new DoctorError(`no reliable answer for: ${named(undecided)}`, 'undecided')];
}


/***/ })

};
