export const id = 7388;
export const ids = [7388,9302,5007];
export const modules = {

/***/ 27388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkGenerator: () => (/* binding */ checkGenerator),
  generateSbom: () => (/* binding */ generateSbom)
});

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/process/execute.ts
var execute = __webpack_require__(15830);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/title.ts
var title = __webpack_require__(39067);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/process/run.ts
var run = __webpack_require__(67212);
;// CONCATENATED MODULE: ./src/sbom/external.ts
// Runs other SBOM generators installed on this machine: one row per tool, run on the image's digest.








const GENERATORS = {
    syft: {
        args: (image, file, format) => [
            'scan',
            '--quiet',
            '--output',
            `${format === 'spdx' ? 'spdx-json@2.3' : 'cyclonedx-json@1.6'}=${file}`,
            `registry:${image}`,
        ],
        versionArgs: ['version', '--output', 'json'],
        versionPattern: /"version":\s*"v?(\d[^"]*)"/,
        env: ({ username, password }, registry) => ({
            SYFT_REGISTRY_AUTH_AUTHORITY: registry,
            SYFT_REGISTRY_AUTH_USERNAME: username,
            SYFT_REGISTRY_AUTH_PASSWORD: password,
        }),
        install: 'add a step "uses: anchore/sbom-action/download-syft@v0", or see https://github.com/anchore/syft#installation',
    },
    trivy: {
        args: (image, file, format) => [
            'image',
            '--quiet',
            '--image-src',
            'remote',
            '--format',
            format === 'spdx' ? 'spdx-json' : 'cyclonedx',
            '--output',
            file,
            image,
        ],
        versionArgs: ['--version'],
        versionPattern: /Version:\s*v?(\S+)/i,
        env: ({ username, password }) => ({ TRIVY_USERNAME: username, TRIVY_PASSWORD: password }),
        install: 'add a step "uses: aquasecurity/setup-trivy@v0", or see https://trivy.dev/latest/getting-started/installation/',
    },
    cdxgen: {
        args: (image, file, format) => format === 'spdx' ? undefined : ['--type', 'oci', '--spec-version', '1.6', '--output', file, image],
        versionArgs: ['--version'],
        versionPattern: /(\d+\.\d+\.\d+\S*)/,
        // It ignores the user unless there is an e-mail address, which it does not use.
        env: ({ username, password }) => ({ DOCKER_USER: username, DOCKER_PASSWORD: password, DOCKER_EMAIL: username }),
        install: 'run "npm install --global @cyclonedx/cdxgen", or see https://github.com/CycloneDX/cdxgen#installing',
    },
};
/** No registry accepts larger documents. */
const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
const MAX_STDERR = 500;
/** The version of an installed generator. Throws a UserError with installation instructions if it cannot be run. */
async function generatorVersion(name, { execute }) {
    const row = GENERATORS[name];
    let printed;
    try {
        const { exitCode, stdout, stderr } = await execute(name, row.versionArgs, {});
        if (exitCode !== 0)
            throw new Error(`exit code ${exitCode}: ${stderr.trim().slice(-MAX_STDERR)}`);
        printed = stdout;
    }
    catch (cause) {
        (0,errors/* rethrowUnless */.ki)(cause, Error, run/* RunError */.e);
        throw new errors/* UserError */.yo(`could not run the SBOM generator ${name} (${cause.message}); ${row.install}, or use "sbom: auto" for the built-in generator`, { cause });
    }
    return row.versionPattern.exec(printed)?.[1] ?? '(unknown version)';
}
/** Runs a generator on one platform's image. Throws a UserError with its output if it fails. */
async function externalSbom(name, request, options) {
    const row = GENERATORS[name];
    const { location, subject, platform, format = 'cyclonedx' } = request;
    if (/^oci-(?:layout|archive):/.test(location)) {
        throw new errors/* UserError */.yo(`${name} reads images only from registries; push ${location} first, or use the built-in generator`);
    }
    const image = `${location}@${subject.digest}`;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporary, 'sbom-'));
    try {
        const file = (0,external_node_path_.join)(directory, 'sbom.json');
        const args = row.args(image, file, format);
        if (args === undefined)
            throw new errors/* UserError */.yo(`${name} cannot write ${format} documents; choose another format or generator`);
        const env = request.credential ? row.env(request.credential, location.split('/', 1)[0] ?? '') : {};
        const version = await generatorVersion(name, options);
        const { exitCode, stderr } = await options.execute(name, args, env);
        if (exitCode !== 0)
            throw failure(name, image, `exit code ${exitCode}: ${stderr.trim().slice(-MAX_STDERR)}`);
        const bytes = await (0,promises_.readFile)(file).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi, /^ERR_FS_FILE_TOO_LARGE$/));
        if (bytes === undefined)
            throw failure(name, image, 'no document was written');
        if (bytes.byteLength > MAX_DOCUMENT_BYTES)
            throw failure(name, image, `the document has ${bytes.byteLength} bytes, the limit is ${MAX_DOCUMENT_BYTES}`);
        const created = createdOf(bytes, format);
        if (created === undefined)
            throw failure(name, image, `the output is not a valid ${format} document`);
        const suffix = request.titlePlatform ? (0,title/* platformSuffix */.J)(platform) : '';
        const mediaType = format === 'spdx' ? 'application/spdx+json' : 'application/vnd.cyclonedx+json';
        return {
            kind: 'sbom',
            subject,
            document: {
                descriptor: { mediaType, digest: (0,digest/* digestOf */.ol)(bytes), size: bytes.byteLength },
                async *open() {
                    yield bytes;
                },
            },
            title: `sbom${suffix}.${format === 'spdx' ? 'spdx' : 'cdx'}.json`,
            predicateType: format === 'spdx' ? 'https://spdx.dev/Document' : 'https://cyclonedx.org/bom',
            ...(created !== '' && { created }),
            producer: `${name} ${version}`,
            annotations: {},
        };
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
function failure(name, image, why) {
    return new errors/* UserError */.yo(`${name} could not generate the SBOM of ${image}: ${why}; run it manually for details, or use the built-in generator`);
}
/** The document's own time; empty if it has none, undefined if the document does not have the format. */
function createdOf(bytes, format) {
    const document = (0,parse/* parseJson */.q)(Buffer.from(bytes).toString('utf8'));
    if (!(0,fields/* isRecord */.u4)(document))
        return undefined;
    if (format === 'spdx' ? typeof document.spdxVersion !== 'string' : document.bomFormat !== 'CycloneDX')
        return undefined;
    const place = format === 'spdx' ? document.creationInfo : document.metadata;
    const time = (0,fields/* isRecord */.u4)(place) ? new Date(String(place[format === 'spdx' ? 'created' : 'timestamp'])) : undefined;
    return time === undefined || Number.isNaN(time.getTime()) ? '' : `${time.toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./src/sbom/image.ts
var sbom_image = __webpack_require__(32272);
// EXTERNAL MODULE: ./src/sbom/layers/cache.ts + 1 modules
var cache = __webpack_require__(31864);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/sbom/settings.ts + 2 modules
var settings = __webpack_require__(61371);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/stored.ts
var stored = __webpack_require__(63434);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/signing/existing-bundles.ts
var existing_bundles = __webpack_require__(27354);
;// CONCATENATED MODULE: ./src/commands/attach/sources/generated-sbom.ts
// Finds an SBOM that was generated for the same image before, under another repository name or by another version.







/** Candidates that are compared. Each is generated again, and anybody who may push can add more. */
const MAX_CANDIDATES = 3;
/** How much longer names can make a document. */
const MAX_LONGER_BYTES = 64 * 1024;
/** `registry/repository`, or the name of a layout directory. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._:-]*(?:\/[a-z0-9._-]+)*$/;
const VERSION = /^\d+\.\d+\.\d+[0-9A-Za-z.+-]{0,32}$/;
/**
 * The SBOM among `candidates` that says the same as `made`: it is written again by `write` with the name and version in it,
 * and must then be equal byte for byte. `made` itself if there is none. Throws StoreError if the store cannot be read.
 */
async function generatedBefore(store, made, candidates, write) {
    const generator = made.annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.generator];
    const same = candidates.filter(({ annotations, artifactType }) => annotations?.[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.generator] === generator && artifactType === made.document.descriptor.mediaType);
    for (const candidate of same.slice(0, MAX_CANDIDATES)) {
        const found = await equalDocument(store, made, candidate, write);
        if (found !== undefined)
            return found;
    }
    return made;
}
async function equalDocument(store, made, candidate, write) {
    const { descriptor } = made.document;
    try {
        const [layer] = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(candidate.digest), store.location).layers;
        if (layer === undefined || layer.size > descriptor.size + MAX_LONGER_BYTES)
            return undefined;
        if (layer.digest === descriptor.digest)
            return made;
        const document = await (0,stored/* storedDocument */.l)(store, layer);
        const origin = originOf(JSON.parse((await (0,evidence_document/* readDocument */.u0)(document, layer.size)).toString('utf8')));
        if (origin === undefined)
            return undefined;
        const location = origin.name.includes('/') ? origin.name : `oci-layout:${origin.name}`;
        const again = await write(location, origin.version);
        return again?.document.descriptor.digest === layer.digest ? { ...again, subjectName: origin.name } : undefined;
    }
    catch (error) {
        const isUnusable = error instanceof SyntaxError || (error instanceof oci_errors/* StoreError */.A && existing_bundles.UNUSABLE.includes(error.code));
        if (!isUnusable)
            throw error;
        return undefined;
    }
}
/** The name of the image and the version of this project, in CycloneDX or SPDX. */
function originOf(json) {
    const { metadata, packages, creationInfo } = (0,fields/* record */.g1)(json);
    const tool = (0,fields/* record */.g1)((0,fields/* list */.p_)((0,fields/* record */.g1)((0,fields/* record */.g1)(metadata).tools).components)[0]);
    const creator = (0,fields/* list */.p_)((0,fields/* record */.g1)(creationInfo).creators)
        .map(fields/* text */.Qq)
        .find((one) => one?.startsWith('Tool: oci-evidence-'));
    const name = (0,fields/* text */.Qq)((0,fields/* record */.g1)((0,fields/* record */.g1)(metadata).component).name) ?? (0,fields/* text */.Qq)((0,fields/* record */.g1)((0,fields/* list */.p_)(packages)[0]).name) ?? '';
    const version = (0,fields/* text */.Qq)(tool.version) ?? creator?.slice('Tool: oci-evidence-'.length) ?? '';
    return NAME.test(name) && VERSION.test(version) ? { name, version } : undefined;
}

;// CONCATENATED MODULE: ./src/commands/attach/sources/sbom.ts









/** Further notes are only counted: the document contains all of them. */
const NOTES_SHOWN = 10;
/**
 * Layers that platforms share are read once. A subject that is not a container image (a model, a chart) gives a note and
 * no document. With `existing`, platforms that have an SBOM are skipped. Throws StoreError for a layer that cannot be
 * read, and a UserError for a generator that is missing or fails, and with `strict` for anything that cannot be read.
 */
async function generateSbom(store, subject, context, settings, existing) {
    if (subject.manifest === undefined) {
        return { evidence: [], notes: ['skipped the SBOM: the image is not in the store yet'] };
    }
    const notes = [];
    const targets = subject.platforms.flatMap((descriptor) => {
        const { digest, platform } = descriptor;
        const where = platform ? (0,oci_descriptor/* platformName */.$r)(platform) : 'the image';
        const { trusted, untrusted } = existing?.of(digest) ?? {};
        const by = trusted?.get('sbom');
        if (by !== undefined) {
            notes.push(`skipped the SBOM for ${where}: one is already attached, ${by}`);
            return [];
        }
        const reason = untrusted?.get('sbom');
        if (reason !== undefined) {
            notes.push(`${where} already has an SBOM, but not from a trusted signer (${reason}); the generated one is attached as well`);
        }
        return [{ subject: descriptor, ...(platform && { platform }) }];
    });
    const { generator } = settings;
    const made = generator === undefined
        ? await byBuiltIn(store, subject, targets, context, settings, existing)
        : await byProgram(generator, store, subject, targets, context, settings);
    return { evidence: made.evidence, notes: [...notes, ...made.notes] };
}
async function byBuiltIn(store, subject, unbased, context, settings, existing) {
    if (unbased.length === 0)
        return { evidence: [], notes: [] };
    const { targets, notes } = await withBases(store, subject, unbased, context, settings);
    const { results, warnings } = await cachedSboms(store, subject, targets, context, settings);
    for (const warning of warnings)
        context.warn(warning);
    const evidence = [];
    for (const result of results) {
        if ('notice' in result) {
            notes.push(result.notice);
            continue;
        }
        const made = evidenceOf(result);
        const write = async (location, toolVersion) => {
            const own = targets.filter((target) => target.subject.digest === made.subject.digest);
            const [again] = (await cachedSboms(store, subject, own, context, settings, { location, toolVersion })).results;
            return again === undefined || 'notice' in again ? undefined : evidenceOf(again);
        };
        const candidates = existing?.of(made.subject.digest).generated ?? [];
        const piece = await generatedBefore(store, made, candidates, write);
        evidence.push(piece);
        if (piece !== made)
            notes.push(`${piece.title} was already generated for ${piece.subjectName} and is attached again`);
        const shown = result.notes.slice(0, NOTES_SHOWN).map((note) => `SBOM: ${note}`);
        const left = result.notes.length - shown.length;
        notes.push(...shown, ...(left > 0 ? [`SBOM: ${left} more notes`] : []));
    }
    return { evidence, notes };
}
/** Loads what reads base images only if they are asked for. */
async function withBases(store, subject, targets, context, { base }) {
    if (base === 'none')
        return { targets, notes: [] };
    const { baseCandidates } = await __webpack_require__.e(/* import() */ 4748).then(__webpack_require__.bind(__webpack_require__, 84748));
    const found = await Promise.all(targets.map((target) => baseCandidates(base, store, subject, target, context)));
    return {
        targets: targets.map((target, at) => ({ ...target, bases: found[at]?.candidates ?? [] })),
        notes: [...new Set(found.flatMap(({ notes }) => notes))],
    };
}
function evidenceOf({ evidence, descriptor, bytes }) {
    return {
        ...evidence,
        document: {
            descriptor,
            open: async function* () {
                yield bytes;
            },
        },
    };
}
async function cachedSboms(store, subject, targets, context, { builtIn, cacheDir, cacheKey, cacheRefused, sharedCache, strict, format }, { location, toolVersion } = { location: store.location, toolVersion: version/* VERSION */.xv }) {
    if (cacheRefused)
        context.note(`the SBOM cache is not used for signed evidence; set ${settings/* CACHE_KEY */.R} to a secret to use it`);
    const request = {
        location,
        targets,
        strict,
        document: {
            toolVersion,
            sourceDateEpoch: context.env.SOURCE_DATE_EPOCH,
            format,
            titlePlatform: subject.platforms.length > 1,
        },
    };
    if (cacheDir === undefined)
        return builtIn.generate(store, request);
    const work = () => builtIn.generate(store, {
        ...request,
        cache: { parent: cacheDir, time: Date.now(), ...(cacheKey && { key: Buffer.from(cacheKey) }) },
    });
    if (!sharedCache || context.sharedCache === undefined)
        return work();
    const name = (0,reference/* locationOf */.hD)(subject.reference).replaceAll(/[^a-z0-9]+/gi, '-');
    return (0,cache/* withSharedCache */.AY)((0,cache/* recordDirectory */.pX)(cacheDir), context.sharedCache, name, context.warn, work);
}
/** Throws a UserError for a generator that is not installed. */
async function checkGenerator(name, env) {
    await generatorVersion(name, { execute: (0,execute/* executeIn */.f)(env) });
}
async function byProgram(generator, store, subject, targets, context, settings) {
    const temporary = await context.temporary();
    const { reference } = subject;
    const credential = reference.scheme === 'registry' ? context.credential(reference.registry) : undefined;
    const results = await Promise.all(targets.map(async (target) => {
        const image = await (0,sbom_image/* readImage */.A)(store, target);
        if ('notice' in image)
            return image.notice;
        return externalSbom(generator, {
            location: store.location,
            ...target,
            format: settings.format === 'spdx-2.3' ? 'spdx' : 'cyclonedx',
            titlePlatform: subject.platforms.length > 1,
            ...(credential && { credential }),
        }, { execute: (0,execute/* executeIn */.f)(context.env), temporary });
    }));
    return {
        evidence: results.filter((result) => typeof result !== 'string'),
        notes: results.filter((result) => typeof result === 'string'),
    };
}


/***/ }),

/***/ 60721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare),
/* harmony export */   s: () => (/* binding */ artifactManifest)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
// Builds artifact manifests: image manifests with an artifact type and a subject. The same content yields the same bytes.
// OCI image specification 1.1, "Guidelines for Artifact Usage".



/** Layers and subject are reduced to the required fields, and the annotations of the layers. */
function artifactManifest(content) {
    const { artifactType, config = _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi, annotations } = content;
    const annotated = Object.keys(annotations).length > 0 && { annotations };
    // The order of the keys is part of the digest: never change it.
    const bytes = new TextEncoder().encode(JSON.stringify({
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest,
        artifactType,
        config: { ...bare(config), ...(config.artifactType !== undefined && { artifactType: config.artifactType }) },
        layers: content.layers.map((layer) => ({
            ...bare(layer),
            ...(layer.annotations && { annotations: layer.annotations }),
        })),
        subject: bare(content.subject),
        ...annotated,
    }));
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return { descriptor: { ...descriptor, artifactType, ...annotated }, bytes };
}
/** A descriptor without the fields that belong to the manifest or list it comes from. */
function bare({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}


/***/ }),

/***/ 19302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kindHint: () => (/* binding */ kindHint),
/* harmony export */   parseFileLine: () => (/* binding */ parseFileLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46662);
// Parses one line of an input that names files: `[kind][:type][@platform]=path-or-glob`, or only a path or glob.



const PREFIX = /^([a-z][a-z-]*)?(?::([^=@]*))?(?:@([a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?))?=/;
/**
 * Parses a line. The text before `=` is used only if it is a kind or a platform, because a file name may contain an equals
 * sign. Throws a UserError that quotes the line if it names no file.
 */
function parseFileLine(text) {
    let path = text.trim();
    let kind;
    let platform;
    let artifactType;
    for (;;) {
        const prefix = PREFIX.exec(path);
        if (prefix === null || (prefix[1] === undefined && prefix[3] === undefined))
            break;
        const [whole, name, type, selector] = prefix;
        if ((name !== undefined && !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(name)) || (type !== undefined && name === undefined))
            break;
        if (name !== undefined && kind !== undefined && name !== kind) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is declared as both ${kind} and ${name}; declare one kind`);
        }
        if (name !== undefined)
            kind = name;
        if (type !== undefined)
            artifactType = checkArtifactType(type, name ?? '', text);
        if (selector !== undefined)
            platform = selector;
        path = path.slice(whole.length).trim();
    }
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} names no file; write [kind=]path-or-glob`);
    if (path.includes('\0'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} has a NUL character in its path`);
    return { text, path, ...(kind && { kind }), ...(platform && { platform }), ...(artifactType && { artifactType }) };
}
/** RFC 6838, section 4.2. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
/** Throws a UserError for a type that readers take for evidence of another kind. */
function checkArtifactType(type, kind, line) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(line)}: ${why}`);
    if (kind !== 'custom')
        throw fail(`only custom documents have an artifact type of their own; write ${kind}=PATH`);
    if (!MEDIA_TYPE.test(type)) {
        throw fail(`${JSON.stringify(type)} is not a media type, such as application/vnd.example.report.v1+json`);
    }
    const known = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .needsPredicate */ .pj)(type) ? 'a signed statement' : (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfMediaType */ .SX)(type);
    if (known !== undefined)
        throw fail(`readers take ${type} for ${known}; choose a type of your own`);
    return type;
}
/** A hint for a path that was not found and looks like a misspelt kind. */
function kindHint(path) {
    return /^[a-z][a-z-]*=/.test(path)
        ? `; ${JSON.stringify(path.split('=', 1)[0])} is not a kind; the kinds are ${Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW).join(', ')}`
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
            found.set([path, line.kind, line.platform, line.artifactType].join('\0'), { line, path });
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
    const isStandardInput = path === options.standardInput;
    const name = isStandardInput ? 'standard input' : isInside ? inside.split(external_node_path_.sep).join('/') : path;
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
            path: isStandardInput ? '-' : name,
            content: declared,
            document: fileDocument(path, name, { mediaType: declared.mediaType, digest, size }),
            ...(line.platform !== undefined && { platform: line.platform }),
            ...(line.artifactType !== undefined && { artifactType: line.artifactType }),
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
        const code = error instanceof errors/* ExpectedError */.Dh ? '' : (0,errors/* fileErrorCode */.c2)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return undefined;
        throw readError(error, path);
    }
}
function readError(error, name) {
    if (error instanceof errors/* ExpectedError */.Dh)
        return error;
    (0,errors/* rethrowUnless */.ki)(error, errors/* ERRNO */.Xi);
    return new errors/* UserError */.yo(`could not read ${name}: ${(0,errors/* fileErrorText */.UX)(error)}`);
}
/** The title of a file's evidence. */
function titleOf({ name, path }) {
    return path === '-' ? 'stdin' : (0,external_node_path_.basename)(name);
}
async function realWorkspace(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`could not read the workspace ${JSON.stringify(path)}: ${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
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
    const document = { descriptor: (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$)(layer), isVerified: true, open: () => store.blob(layer) };
    return layer.size > MAX_KEPT_BYTES
        ? document
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .documentOf */ .lM)(await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(document, MAX_KEPT_BYTES), layer.mediaType);
}
/**
 * Evidence from a layer. For a document that is damaged, too large, or a
 * statement about something else, the reason why it is skipped.
 */
async function storedEvidence(store, layer, { subject, name, fallbackKind }) {
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

/***/ 15830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ executeIn)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69304);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67212);
// Runs the scanners and SBOM generators that a user names.



/** A generator downloads the image, and a scanner its database. */
const TIMEOUT_MS = 30 * 60_000;
/** Documents are written to files: this is for logs. */
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
/** Of the memory of this machine: the kernel would otherwise choose what to kill, which may be the runner. */
const MEMORY_SHARE = 0.75;
/** A container may have less memory than its machine. */
function availableMemory() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)();
}
/** Runs programs of the PATH in `env` with an allow-listed environment. Their output is kept and not shown. */
function executeIn(env) {
    return (program, args, additions) => (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .N)(program, args, {
        env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Q)(program, env, additions),
        timeout: TIMEOUT_MS,
        maxOutput: MAX_OUTPUT_BYTES,
        maxMemory: MEMORY_SHARE * availableMemory(),
    });
}


/***/ })

};
