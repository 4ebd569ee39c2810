export const id = 5031;
export const ids = [5031,9302];
export const modules = {

/***/ 19302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kindHint: () => (/* binding */ kindHint),
/* harmony export */   parseFileLine: () => (/* binding */ parseFileLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
// Parses one line of an input that names files: `[kind][@platform]=path-or-glob`, or only a path or glob.


const PREFIX = /^([a-z][a-z-]*)?(?:@([a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?))?=/;
/**
 * Parses a line. The text before `=` is used only if it is a kind or a platform, because a file name may contain an equals
 * sign. Throws a UserError that quotes the line if it names no file.
 */
function parseFileLine(text) {
    let path = text.trim();
    let kind;
    let platform;
    for (;;) {
        const prefix = PREFIX.exec(path);
        if (prefix === null || (prefix[1] === undefined && prefix[2] === undefined))
            break;
        const [whole, name, selector] = prefix;
        if (name !== undefined && !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(name))
            break;
        if (name !== undefined && kind !== undefined && name !== kind) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is declared as both ${kind} and ${name}; declare one kind`);
        }
        if (name !== undefined)
            kind = name;
        if (selector !== undefined)
            platform = selector;
        path = path.slice(whole.length).trim();
    }
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} names no file; write [kind=]path-or-glob`);
    if (path.includes('\0'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} has a NUL character in its path`);
    return { text, path, ...(kind && { kind }), ...(platform && { platform }) };
}
/** A hint for a path that was not found and looks like a misspelt kind. */
function kindHint(path) {
    return /^[a-z][a-z-]*=/.test(path)
        ? `; ${JSON.stringify(path.split('=', 1)[0])} is not a kind; the kinds are ${Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW).join(', ')}`
        : '';
}


/***/ }),

/***/ 34296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
  IK: () => (/* binding */ inspectFiles),
  Gg: () => (/* binding */ titleOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/evidence/declared.ts
// Checks the kind that the user declares for a document against its content.


/**
 * The content as a document of kind `kind`. Throws a UserError, which names the document `name`, if the content
 * contradicts the declaration, or is damaged and not declared as `custom`.
 */
function declaredAs(content, kind, name) {
    if (kind === 'custom')
        return { ...content, kind, also: [] };
    if (content.fault !== undefined) {
        throw new errors/* UserError */.yo(`${name}: ${content.fault}; to attach it without validation, write custom=${name}`);
    }
    if (kind === undefined || kind === content.kind)
        return content;
    if (content.also.includes(kind)) {
        const own = content.mediaType === (0,kinds/* ownType */.ZZ)(content.kind);
        return { ...content, kind, ...(own && { mediaType: (0,kinds/* ownType */.ZZ)(kind) }) };
    }
    const isStatement = content.subjects !== undefined;
    if (content.kind === 'custom' && isStatement)
        return { ...content, kind };
    if (content.format === undefined && content.mediaType === 'application/json' && (0,kinds/* kindRow */.LX)(kind).anyJson) {
        const [predicateType] = (0,kinds/* kindRow */.LX)(kind).predicateTypes;
        return {
            ...content,
            kind,
            mediaType: (0,kinds/* ownType */.ZZ)(kind),
            ...(predicateType?.startsWith(kinds/* NAMESPACE */.CU) && { predicateType }),
        };
    }
    if (kind === 'model-card' && content.format === undefined && content.mediaType.startsWith('text/')) {
        return {
            ...content,
            kind,
            format: 'model-card-markdown',
            label: 'Markdown model card',
            mediaType: 'text/markdown',
        };
    }
    const what = content.format === undefined ? `of an unknown format (${content.mediaType})` : content.label;
    throw new errors/* UserError */.yo(content.kind === 'custom'
        ? `${name} is declared as ${kind}, but is ${what}; to attach it without validation, write custom=${name}`
        : `${name} is declared as ${kind}, but is ${what}, which is evidence of kind ${content.kind}`);
}

// EXTERNAL MODULE: ./src/evidence/file-line.ts
var file_line = __webpack_require__(19302);
// EXTERNAL MODULE: ./src/evidence/recognise.ts + 3 modules
var recognise = __webpack_require__(19604);
;// CONCATENATED MODULE: ./src/evidence/files.ts
// Finds, recognises and validates the files that inputs name. Uses no network, so that invalid files are found before
// anything is sent.











const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
/** A glob that matches more files is a mistake. */
const MAX_FILES = 200;
/** Reading is bound by the processor, and one file at a time keeps memory low. */
const READ_AT_ONCE = 1;
const CHUNK_BYTES = 64 * 1024;
/** Media types of text in no known format, by file name extension. */
const TEXT_TYPES = {
    '.md': 'text/markdown',
    '.csv': 'text/csv',
    '.html': 'text/html',
    '.yaml': 'application/yaml',
    '.yml': 'application/yaml',
    '.toml': 'application/toml',
    '.jsonl': 'application/jsonl',
};
/**
 * The files of `lines`, each `[kind][@platform]=path-or-glob`, or `!glob` to exclude files. Rejects with UsageErrors that name
 * the line or file for every line that matches no files, and every file that is empty, damaged, too large, unreadable, not a
 * regular file, reached by a link out of the workspace, or not of the declared kind.
 */
async function inspectFiles(lines, options) {
    const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
    const wanted = lines.filter((line) => !line.startsWith('!')).map(file_line.parseFileLine);
    const notes = [];
    const workspace = await realWorkspace(options.workspace);
    const found = new Map();
    const counts = [];
    const missing = [];
    for (const line of wanted) {
        const paths = await pathsOf(line, workspace, excluded);
        if (paths.length === 0) {
            const nothing = `${JSON.stringify(line.text)} matches no files in ${workspace}${(0,file_line.kindHint)(line.path)}`;
            if ((options.ifNoFilesFound ?? 'error') === 'error')
                missing.push(new errors/* UserError */.yo(nothing));
            if (options.ifNoFilesFound === 'warn')
                notes.push(nothing);
        }
        for (const path of paths)
            found.set([path, line.kind, line.platform].join('\0'), { line, path });
        counts.push({ line, count: paths.length });
        if (found.size > MAX_FILES)
            throw tooManyFiles(counts);
    }
    const limit = (0,p_limit/* default */.A)(READ_AT_ONCE);
    const inspected = [...found.values()].map(({ line, path }) => limit(() => inspect(line, path, workspace, options, notes)));
    await (0,errors/* settleAll */.j3)([...missing.map((error) => Promise.reject(error)), ...inspected]);
    return { files: await Promise.all(inspected), notes };
}
/** Names the line that matches most files: the last one may match only a few. */
function tooManyFiles(counts) {
    const [most] = [...counts].sort((a, b) => b.count - a.count);
    const glob = JSON.stringify(most?.line.text);
    return (most?.count ?? 0) > MAX_FILES
        ? new errors/* UserError */.yo(`${glob} matches more than ${MAX_FILES} files; narrow it down`)
        : new errors/* UserError */.yo(`more than ${MAX_FILES} files to attach; narrow down ${glob}, which matches ${most?.count}`);
}
/** Absolute paths of the files of a line, in order. An existing path is used literally, even with glob characters. */
async function pathsOf(line, workspace, exclude) {
    const literal = (0,external_node_path_.resolve)(workspace, line.path);
    if ((await statOf(literal)) !== undefined)
        return [literal];
    if (!/[*?[{]/.test(line.path))
        return [];
    const paths = [];
    for await (const match of (0,promises_.glob)(line.path, { cwd: workspace, exclude: [...exclude] })) {
        const path = (0,external_node_path_.resolve)(workspace, match);
        if ((await statOf(path))?.isDirectory() === false)
            paths.push(path);
        if (paths.length > MAX_FILES)
            break;
    }
    return paths.sort();
}
async function inspect(line, path, workspace, options, notes) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    const isInside = !(0,external_node_path_.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`);
    const name = isInside ? inside.split(external_node_path_.sep).join('/') : path;
    const limit = options.maxBytes ?? MAX_DOCUMENT_BYTES;
    try {
        const status = await (0,promises_.stat)(path);
        if (status.isDirectory())
            throw new errors/* UserError */.yo(`${name} is a directory; to attach the files in it, write ${(0,external_node_path_.join)(name, '**', '*.json')}`);
        if (!status.isFile())
            throw new errors/* UserError */.yo(`${name} is not a regular file`);
        if (status.size === 0)
            throw new errors/* UserError */.yo(`${name} is empty; check whether the tool that writes it failed`);
        if (status.size > limit) {
            throw new errors/* UserError */.yo(`${name} has ${status.size} bytes, more than the limit of ${limit}`);
        }
        // A path that the user writes out may point anywhere. A link in the workspace may come from a pull request.
        if (isInside && !options.allowOutside && !isWithin(await (0,promises_.realpath)(path), workspace)) {
            throw new errors/* UserError */.yo(`${name} is reached through a symbolic link that leads out of the workspace; allow-outside-workspace permits it`);
        }
        const { digest, size, ...content } = await (0,recognise/* recognise */.G)(bounded(path, limit, name));
        const declared = declaredAs(refined(content, path), line.kind, name);
        const file = {
            name,
            content: declared,
            document: fileDocument(path, name, { mediaType: declared.mediaType, digest, size }),
            ...(line.platform !== undefined && { platform: line.platform }),
        };
        if (declared.kind === 'custom') {
            if (declared.format === undefined && line.kind === undefined) {
                notes.push(`${name} is of an unknown format: attached as custom evidence (${declared.mediaType})`);
            }
            return file;
        }
        await check(file, options, notes);
        if (declared.kind === 'scan')
            return { ...file, ...(await findings(file, options, notes)) };
        const { convert } = await __webpack_require__.e(/* import() */ 9243).then(__webpack_require__.bind(__webpack_require__, 69243));
        const converted = await convert(file.document, declared, name);
        if (converted === undefined)
            return file;
        await check({ ...file, ...converted }, options, notes);
        return { ...file, ...converted };
    }
    catch (error) {
        throw readError(error, name);
    }
}
async function findings({ document, content, name }, { readFindings }, notes) {
    const scan = await readFindings(document, content, name);
    if (scan !== undefined)
        return { scan };
    notes.push(`${name} is of an unknown scan format: attached, but its findings are not counted`);
    return {};
}
/** Throws a UserError for a document that fails validation, or adds notes with `validate: warn`. */
async function check(file, options, notes) {
    const { validate } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 5658));
    const { problems, partial } = await validate(file.document, file.content);
    const [first, ...others] = problems.map((problem) => `${file.name}: ${(0,annotations/* foreignValue */.W4)(problem)}`);
    if (first !== undefined && options.validate !== 'warn') {
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        throw new errors/* UserError */.yo(`${first}${more}; to attach it anyway, set validate: warn`);
    }
    if (first !== undefined)
        notes.push(first, ...others);
    if (partial)
        notes.push(`${file.name} is too large for full validation: only its elements were validated, one by one`);
}
function refined(content, path) {
    const mediaType = content.mediaType === 'text/plain' ? TEXT_TYPES[(0,external_node_path_.extname)(path).toLowerCase()] : undefined;
    return mediaType === undefined ? content : { ...content, mediaType };
}
function fileDocument(path, name, descriptor) {
    return {
        descriptor,
        async *open() {
            try {
                yield* (0,digest/* verified */.zr)(chunksOf(path), { digest: descriptor.digest, size: descriptor.size, where: name });
            }
            catch (error) {
                if (error instanceof oci_errors/* StoreError */.A)
                    throw new errors/* UserError */.yo(`${name} was modified while it was being attached; run again`);
                throw readError(error, name);
            }
        },
    };
}
/** The file's chunks, at most `limit` bytes: it may grow while it is read. */
async function* bounded(path, limit, name) {
    let size = 0;
    for await (const chunk of chunksOf(path)) {
        size += chunk.length;
        if (size > limit)
            throw new errors/* UserError */.yo(`${name} has more than the limit of ${limit} bytes`);
        yield chunk;
    }
}
function chunksOf(path) {
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(external_node_path_.sep) ? directory : directory + external_node_path_.sep);
}
async function statOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return undefined;
        throw readError(error, path);
    }
}
function readError(error, name) {
    const { code } = error;
    if (typeof code !== 'string' || error instanceof errors/* ExpectedError */.Dh)
        return error;
    return new errors/* UserError */.yo(`could not read ${name}: ${code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code}`);
}
/** The title of a file's evidence. */
function titleOf(name) {
    return (0,external_node_path_.basename)(name);
}
async function realWorkspace(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`could not read the workspace ${JSON.stringify(path)}: ${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
    }
}


/***/ }),

/***/ 55901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   KQ: () => (/* binding */ isFillable),
/* harmony export */   tp: () => (/* binding */ otherSubject)
/* harmony export */ });
/** True for an unsigned statement whose subject list is empty. Only such a list may be filled in. */
function isFillable(content) {
    return content.subjects?.count === 0 && content.subjectRange !== undefined;
}
/** True if one of the statement's subjects has exactly this digest. */
function isAbout({ subjects }, digest) {
    return subjects?.digests.includes(digest) ?? false;
}
/** Why a statement cannot be evidence about `expected`: the end of a message. */
function otherSubject({ subjects }, expected) {
    if (subjects === undefined || subjects.count === 0) {
        return 'its signed statement has no subject, and cannot be changed; sign a statement about the image';
    }
    const digests = subjects.digests.slice(0, 3).join(', ') || 'no sha256 or sha512 digest in lower case';
    return `its statement is about something else: none of its ${subjects.count} subjects is ${expected} (found ${digests})`;
}


/***/ }),

/***/ 63434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ storedEvidence),
/* harmony export */   l: () => (/* binding */ storedDocument)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76335);
/* harmony import */ var _artifact_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60721);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66716);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34296);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19604);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63240);
/* harmony import */ var _statement_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55901);








/** A layer up to this size is fetched once and kept in memory. A larger one is fetched whenever it is read. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;
/** The layer as a document. Each read verifies digest and size. */
async function storedDocument(store, layer) {
    const document = { descriptor: (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$)(layer), open: () => store.blob(layer) };
    return layer.size > MAX_KEPT_BYTES
        ? document
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .documentOf */ .lM)(await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(document, MAX_KEPT_BYTES), layer.mediaType);
}
/**
 * Evidence from a layer about `subject`, named `name` in statements. For a document that is damaged, too large, or a
 * statement about something else, the reason why it is skipped.
 */
async function storedEvidence(store, layer, subject, name, fallbackKind) {
    const where = `${layer.digest} (${layer.mediaType})`;
    if (layer.size > _files_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DOCUMENT_BYTES */ .bi)
        return `${where}: ${layer.size} bytes, more than the limit of ${_files_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DOCUMENT_BYTES */ .bi}`;
    const stored = await storedDocument(store, layer);
    const content = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .recognise */ .G)(stored.open());
    if (content.fault !== undefined)
        return `${where}: ${content.fault}`;
    if (content.subjects !== undefined && !(0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isFillable */ .KQ)(content) && !(0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isAbout */ .KH)(content, subject.digest)) {
        return `${where}: ${(0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .otherSubject */ .tp)(content, subject.digest)}`;
    }
    const kind = content.format === undefined ? fallbackKind : content.kind;
    const typed = content.format === undefined ? stored : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .retyped */ .sh)(stored, content.mediaType);
    const document = (0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isFillable */ .KQ)(content)
        ? await (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .fillSubject */ .OK)(typed, content.subjectRange, (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(name, subject))
        : typed;
    return {
        kind,
        subject,
        document,
        title: `${kind}${ending(document.descriptor.mediaType)}`,
        ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
        ...(content.created !== undefined && { created: content.created }),
        ...(content.producer !== undefined && { producer: content.producer }),
        annotations: content.format === undefined ? {} : { [_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.format]: content.format },
    };
}
function ending(mediaType) {
    if (mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.inToto)
        return '.intoto.json';
    if (mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.dsse)
        return '.dsse.json';
    return /[/+]json$/.test(mediaType) ? '.json' : /[/+]xml$/.test(mediaType) ? '.xml' : '';
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNUSABLE: () => (/* binding */ UNUSABLE),
/* harmony export */   findBundles: () => (/* binding */ findBundles)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7363);
/* harmony import */ var _verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71232);
// Finds bundles of earlier runs, so that a statement is not signed again. Signing twice would attach two bundles, because
// signatures differ each time.







/** Normally there is one candidate. Others may have been planted. */
const MAX_CANDIDATES = 8;
/** Errors that mean a candidate is missing or damaged. Any other error of the store is thrown. */
const UNUSABLE = [
    'not-found',
    'invalid-response',
    'digest-mismatch',
    'size-mismatch',
    'limit-exceeded',
];
/**
 * The existing bundles, by the digest of their statement. Candidates are found by the annotation that names the statement,
 * then read and verified, because anyone with push access can write the annotation. Throws a StoreError.
 */
async function findBundles(store, wanted, reuse, listed) {
    const found = new Map();
    const subjects = [...new Set(wanted.map(({ subject }) => subject))];
    await Promise.all(subjects.map(async (subject) => {
        const statements = new Set(wanted.filter((one) => one.subject === subject).map(({ statement }) => statement));
        const pages = listed?.subject === subject ? [{ referrers: listed.bundles }] : bundlePages(store, subject);
        const candidates = await candidatesOf(pages, statements);
        await Promise.all([...candidates].map(async ([statement, referrers]) => {
            for (const referrer of referrers.slice(0, MAX_CANDIDATES)) {
                const bundle = await readCandidate(store, referrer);
                if (bundle !== undefined && (await isReusable(bundle, { subject, statement }, reuse))) {
                    found.set(statement, bundle);
                    return;
                }
            }
        }));
    }));
    return found;
}
function bundlePages(store, subject) {
    return store.referrers(subject, { artifactType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.sigstoreBundle });
}
async function candidatesOf(pages, statements) {
    const candidates = new Map();
    for await (const { referrers } of pages) {
        for (const referrer of referrers) {
            const statement = referrer.annotations?.[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.statement];
            if (statement === undefined || !statements.has(statement))
                continue;
            candidates.set(statement, [...(candidates.get(statement) ?? []), referrer]);
        }
    }
    return candidates;
}
async function readCandidate(store, referrer) {
    try {
        const [layer] = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location).layers;
        return layer === undefined || layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_READ_BYTES */ .qT ? undefined : await (0,_verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlob */ .gm)(store, layer);
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A && UNUSABLE.includes(error.code))
            return undefined;
        throw error;
    }
}
async function isReusable(bytes, { subject, statement }, reuse) {
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(bytes);
    if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope')
        return false;
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle.content.dsseEnvelope.payload) !== statement)
        return false;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    if (reuse.log && tlogEntries.length === 0)
        return false;
    if (reuse.timestamp && (timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return false;
    const verdict = await reuse.verifier.bundle(bytes, { digest: subject });
    if (verdict.status !== 'verified')
        return false;
    const { signer } = verdict;
    return signer.kind === 'key'
        ? reuse.signer.kind === 'key' && signer.hint === reuse.signer.hint
        : reuse.signer.kind === 'certificate' && signer.san === reuse.signer.san && signer.issuer === reuse.signer.issuer;
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
