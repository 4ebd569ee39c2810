export const id = 8291;
export const ids = [8291,7388];
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
async function byBuiltIn(store, subject, targets, context, settings, existing) {
    if (targets.length === 0)
        return { evidence: [], notes: [] };
    const { results, warnings } = await cachedSboms(store, subject, targets, context, settings);
    for (const warning of warnings)
        context.warn(warning);
    const notes = [];
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
async function cachedSboms(store, subject, targets, context, { builtIn, cacheDir, cacheKey, cacheRefused, sharedCache, strict, format }, { location, toolVersion } = { location: store.location, toolVersion: version/* VERSION */.x }) {
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

/***/ 15653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printSbom: () => (/* binding */ printSbom)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62148);
/* harmony import */ var _attach_sources_sbom_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27388);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64963);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25358);
// Generates the SBOM of one platform's image from its layers.






/** Throws a UserError for an image that is not a container image. */
async function printSbom(inputs, world, settings) {
    const { platforms } = inputs;
    const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .readableReference */ .ep)(inputs.image, inputs.digest);
    const { document, notes } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_4__/* .withContext */ .e)(world, inputs, [reference], async (context) => {
        const store = context.stores.open(reference);
        const digest = reference.digest ?? (await store.resolve(reference.tag ?? '')).digest;
        const subject = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveSubject */ .f9)(store, { ...reference, digest }, { platforms, allowMissing: false });
        const names = subject.platforms.map(({ platform }) => (platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(platform) : ''));
        const at = platforms.length > 0 ? 0 : Math.max(0, names.indexOf('linux/amd64'));
        const platform = subject.platforms[at];
        if (platform === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .formatReference */ .FH)(subject.reference)} has no platform to generate an SBOM for`);
        }
        const made = await (0,_attach_sources_sbom_js__WEBPACK_IMPORTED_MODULE_3__.generateSbom)(store, { ...subject, platforms: [platform] }, context, settings);
        const document = made.evidence[0]?.document;
        if (document === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(made.notes.join('; '));
        const others = names.toSpliced(at, 1);
        const chosen = others.length > 0 ? [`this is the SBOM for ${names[at]}; the image also has ${others.join(', ')}`] : [];
        return { document, notes: [...chosen, ...made.notes] };
    });
    for (const note of notes)
        world.note(`note: ${note}`);
    return { outputs: {}, report: { document: () => document.open() }, failures: [] };
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
/* harmony import */ var _evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40258);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62148);
// Resolves the subject of a command: the exact reference, its manifest and its platforms.






/**
 * The reference with its digest. Throws a UserError where `image` and `digest` contradict each other, and where there is
 * no digest at all: a tag can move between the build and this call, so evidence is never bound to one.
 */
function exactReference(reference, digest) {
    checkDigests(reference, digest);
    const exact = digest ?? reference.digest;
    if (exact === undefined) {
        const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference);
        const find = reference.scheme === 'registry'
            ? `run "crane digest ${name}" or use the output "digest" of docker/build-push-action`
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
 * Reads the subject in one request. With `allowMissing` a subject that the store does not have is accepted.
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
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest, store.location);
    const { descriptor } = manifest;
    const platforms = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(descriptor.mediaType)
        ? selectPlatforms(content.manifests, options.platforms, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference))
        : [descriptor];
    return { reference, descriptor, manifest, content, platforms };
}
/** The image entries for the platforms that are wanted, or all. Throws a UserError for a platform that there is not. */
function selectPlatforms(manifests, wanted, reference) {
    const entries = (0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .imageEntries */ .Io)(manifests);
    if (wanted.length === 0)
        return entries;
    const named = entries.map((entry) => ({ entry, name: entry.platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(entry.platform) : '' }));
    return wanted.flatMap((want) => {
        const found = named.filter(({ name }) => name === want || name.startsWith(`${want}/`));
        if (found.length === 0) {
            const has = named.map(({ name }) => name || 'no platform').join(', ') || 'no platforms';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`platforms: "${want}" is not in ${reference}, which has ${has}`);
        }
        return found.map(({ entry }) => entry);
    });
}
/** The size of a missing manifest is unknown; registries list referrers by the digest alone. */
function missingSubject(reference) {
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.manifest, digest: reference.digest, size: 0 };
    return { reference, descriptor, platforms: [descriptor] };
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
/** True for an entry that holds attestations instead of an image. */
function isAttestationEntry(entry) {
    return entry.annotations?.[REFERENCE_TYPE] === ATTESTATION_MANIFEST;
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
    return entries.filter((entry) => !isAttestationEntry(entry) && !(entry.platform?.os === 'unknown' && entry.platform.architecture === 'unknown'));
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
