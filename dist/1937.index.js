export const id = 1937;
export const ids = [1937,5007];
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

/***/ 91937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkScanners: () => (/* binding */ checkScanners),
  generateScans: () => (/* binding */ generateScans)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/title.ts
var title = __webpack_require__(39067);
// EXTERNAL MODULE: ./src/net/pause.ts
var pause = __webpack_require__(53737);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/process/execute.ts
var process_execute = __webpack_require__(15830);
// EXTERNAL MODULE: ./src/scan/packages.ts
var scan_packages = __webpack_require__(70088);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/evidence/files.ts + 1 modules
var evidence_files = __webpack_require__(34296);
// EXTERNAL MODULE: ./src/process/run.ts
var run = __webpack_require__(67212);
// EXTERNAL MODULE: ./src/scan/parsers/parse.ts + 8 modules
var parse = __webpack_require__(75470);
;// CONCATENATED MODULE: ./src/scan/programs.ts
// Runs installed scanners on an existing SBOM. Owns the table of scanners: one row each.






const SCANNERS = {
    grype: {
        // Without --quiet, which would hide why it failed.
        args: (sbom, file) => [`sbom:${sbom}`, '--output', 'json', '--file', file],
        format: 'grype-json',
        // Exit code 2: findings reach the fail-on-severity of its configuration.
        finished: [0, 2],
        versionArgs: ['version', '--output', 'json'],
        env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
        install: 'add a step "uses: anchore/scan-action/download-grype@v7", or see https://github.com/anchore/grype#installation',
    },
    trivy: {
        args: (sbom, file) => ['sbom', '--no-progress', '--format', 'json', '--exit-code', '0', '--output', file, sbom],
        format: 'trivy-json',
        finished: [0],
        versionArgs: ['--version'],
        env: { TRIVY_SKIP_VERSION_CHECK: 'true' },
        install: 'add a step "uses: aquasecurity/setup-trivy@v0", or see https://trivy.dev/latest/getting-started/installation/',
    },
};
const SHOWN_STDERR = 500;
/** Throws a UserError with installation instructions if the scanner cannot be run. Call before any other work. */
async function checkScanner(name, execute) {
    const row = SCANNERS[name];
    let why;
    try {
        const { exitCode, stderr } = await execute(name, row.versionArgs, row.env);
        if (exitCode === 0)
            return;
        why = ending(exitCode, stderr);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Error, run/* RunError */.e);
        why = error.message;
    }
    throw new errors/* UserError */.yo(`could not run the scanner ${name} (${why}); ${row.install}, or use osv, which is built in`);
}
/**
 * Scans the SBOM file `sbom` and returns the report that the scanner wrote to `folder`, validated and parsed like any file.
 * Throws a UserError with the scanner's output if it fails or does not write its report.
 */
async function externalScan(name, sbom, folder, execute) {
    const row = SCANNERS[name];
    const file = (0,external_node_path_.join)(folder, `scan-${name}.json`);
    const { exitCode, stderr } = await execute(name, row.args(sbom, file), row.env);
    if (!row.finished.includes(exitCode))
        throw failure(name, ending(exitCode, stderr));
    let report;
    try {
        const { files } = await (0,evidence_files/* inspectFiles */.IK)([`scan=${file}`], {
            workspace: folder,
            allowOutside: true,
            readFindings: parse.collectScan,
        });
        [report] = files;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw failure(name, `its output is not a valid report: ${error.message}`);
    }
    if (report?.content.format !== row.format) {
        throw failure(name, `its output is ${report?.content.label ?? 'of an unknown format'}, not a report of ${name}`);
    }
    return report;
}
function failure(name, why) {
    return new errors/* UserError */.yo(`${name} could not scan the SBOM: ${why}; run it manually for details, or use another scanner`);
}
function ending(exitCode, stderr) {
    const printed = (0,external_node_util_.stripVTControlCharacters)(stderr).replaceAll(/\s+/g, ' ').trim();
    return `exit code ${exitCode}${printed === '' ? '' : `: ${printed.slice(-SHOWN_STDERR)}`}`;
}

// EXTERNAL MODULE: ./src/scan/statement.ts
var statement = __webpack_require__(56508);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/commands/attach/sources/sbom.ts + 2 modules
var sbom = __webpack_require__(27388);
;// CONCATENATED MODULE: ./src/commands/attach/sources/scan.ts
// Generates scans: runs every scanner of the request on the SBOM of each platform.

















/** Throws a UserError for a scanner that is not installed. */
async function checkScanners({ scanners }, { env }) {
    const programs = scanners.filter((name) => name !== 'osv');
    await Promise.all(programs.map((name) => checkScanner(name, (0,process_execute/* executeIn */.f)(env))));
}
/**
 * For platforms without an SBOM, one is generated for the scan only. A scanner that fails is one of the failures, and
 * the scans of the others are attached. Throws what generating an SBOM throws.
 */
async function generateScans(call) {
    const { sboms, notes } = await sbomsOf(call);
    if (sboms.length === 0)
        return { evidence: [], notes: [...notes, 'skipped the scan: there is no SBOM to scan'] };
    const results = await Promise.all(call.settings.scanners.map(async (scanner) => {
        try {
            return await (scanner === 'osv' ? osvScans(sboms, call) : externalScans(scanner, sboms, call));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return error;
            throw error;
        }
    }));
    const evidence = results.flatMap((result) => (result instanceof errors/* UserError */.yo ? [] : result));
    return {
        evidence,
        notes: [...notes, ...evidence.flatMap(coverageNote)],
        failures: results.filter((result) => result instanceof errors/* UserError */.yo),
    };
}
/** One SBOM for each platform, in JSON: scanners read no other format. */
async function sbomsOf(call) {
    const { store, subject, context, sbomSettings } = call;
    const of = (platform) => call.sboms.find(({ subject: about, document }) => about.digest === platform.digest && /[/+]json$/.test(document.descriptor.mediaType));
    const missing = subject.platforms.filter((platform) => of(platform) === undefined);
    const made = missing.length === 0
        ? { evidence: [], notes: [] }
        : await (0,sbom.generateSbom)(store, { ...subject, platforms: missing }, context, sbomSettings);
    const sboms = subject.platforms.flatMap((platform) => of(platform) ?? made.evidence.filter(({ subject: about }) => about.digest === platform.digest));
    return { sboms, notes: made.notes };
}
async function osvScans(sboms, { subject, context, settings }) {
    const [{ osvScan }, { OsvClient, osvRoot }, { openConnection }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8224)]).then(__webpack_require__.bind(__webpack_require__, 58224)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44379)),
        __webpack_require__.e(/* import() */ 2191).then(__webpack_require__.bind(__webpack_require__, 34572)),
    ]);
    const images = await Promise.all(sboms.map(({ document, title }) => (0,scan_packages/* packagesOf */.D)(document, title)));
    const connection = await openConnection(osvRoot(settings.osvUrl), context.env, settings.caFile);
    try {
        const client = new OsvClient({
            url: settings.osvUrl,
            fetch: connection.fetch,
            sleep: pause/* pause */.v,
            random: () => Math.random(),
        });
        const options = { client, url: settings.osvUrl, toolVersion: version/* VERSION */.xv, now: () => Date.now() };
        const reports = await osvScan(images, options);
        const name = (0,reference/* subjectName */.wn)(subject.reference);
        return reports.map((report, at) => {
            const about = sboms[at].subject;
            return {
                ...(0,statement/* scanStatement */.py)(report, about, name, settings.predicate),
                title: titleOf('osv', subject, about, 'intoto.json'),
            };
        });
    }
    finally {
        await connection.close();
    }
}
async function externalScans(scanner, sboms, { subject, context }) {
    const execute = (0,process_execute/* executeIn */.f)(context.env);
    const evidence = [];
    // One at a time: a scanner updates its database first, and uses all the memory that it gets.
    for (const sbom of sboms) {
        // Images that are processed in parallel have SBOMs of the same names.
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await context.temporary(), `${scanner}-`));
        const file = (0,external_node_path_.join)(folder, (0,output_files/* fileName */.Md)(sbom.title));
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(sbom.document.open()), (0,external_node_fs_.createWriteStream)(file));
        const { document, content, scan } = await externalScan(scanner, file, folder, execute);
        evidence.push({
            kind: 'scan',
            subject: sbom.subject,
            document,
            title: titleOf(scanner, subject, sbom.subject, 'json'),
            ...(content.created !== undefined && { created: content.created }),
            ...(content.producer !== undefined && { producer: content.producer }),
            annotations: content.format === undefined ? {} : { [annotations/* EVIDENCE_ANNOTATION */.Gg.format]: content.format },
            ...(scan && { scan }),
        });
    }
    return evidence;
}
function titleOf(scanner, subject, { platform }, extension) {
    const suffix = subject.platforms.length > 1 ? (0,title/* platformSuffix */.J)(platform) : '';
    return `scan-${scanner}${suffix}.${extension}`;
}
function coverageNote({ title, scan }) {
    const notCovered = scan?.notCovered ?? [];
    const packages = notCovered.reduce((sum, one) => sum + one.packages, 0);
    if (packages === 0)
        return [];
    const why = notCovered.slice(0, 3).map((one) => `${one.packages}: ${one.why}`);
    return [`${title} does not cover ${packages} packages (${why.join('; ')}${notCovered.length > 3 ? '; …' : ''})`];
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


/***/ }),

/***/ 70088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ packagesOf)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _json_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37245);
// Reads the package URLs of an SBOM in any JSON format as a stream.


/** Images have a few thousand packages. The bound protects against SBOMs that would exhaust the memory. */
const MAX_PACKAGES = 200_000;
/** The readers of CycloneDX, SPDX 2, SPDX 3 and Syft, by the place of the packages, also inside a statement. */
const PLACES = {
    'components[]': cyclonedx,
    'packages[]': spdx,
    '@graph[]': spdx3,
    'artifacts[]': ({ purl }, found) => found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(purl)),
};
/** Throws a UserError, which names the document `name`, for invalid JSON. */
async function packagesOf(sbom, name) {
    const found = new Found();
    const places = new Map(Object.entries(PLACES).flatMap(([place, read]) => [[place, read], [`predicate.${place}`, read]]));
    await (0,_json_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .eachValue */ .B)(sbom, [...places.keys()], name, (place, _, value) => places.get(place)?.((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value), found));
    return { purls: [...found.purls].sort(), unnamed: found.unnamed, whole: found.purls.size < MAX_PACKAGES };
}
class Found {
    purls = new Set();
    unnamed = 0;
    add(purl) {
        if (purl === undefined)
            this.unnamed += 1;
        else if (this.purls.size < MAX_PACKAGES)
            this.purls.add(purl);
    }
}
/** Files, devices and data are not packages, and an operating system is scanned by its packages. */
const CYCLONEDX_PACKAGES = ['library', 'application', 'framework', 'container', 'platform'];
function cyclonedx(component, found) {
    if (component.purl !== undefined || CYCLONEDX_PACKAGES.includes(component.type)) {
        if (component.type !== 'operating-system')
            found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(component.purl));
    }
    for (const inner of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(component.components))
        cyclonedx((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(inner), found);
}
function spdx({ externalRefs, primaryPackagePurpose: purpose }, found) {
    if (purpose === 'OPERATING-SYSTEM' || purpose === 'OPERATING_SYSTEM' || purpose === 'CONTAINER')
        return;
    const reference = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(externalRefs)
        .map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)
        .find(({ referenceType }) => referenceType === 'purl');
    found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference?.referenceLocator));
}
function spdx3(element, found) {
    const type = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element.type) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element['@type']) ?? '';
    if (!type.endsWith('software_Package') && !type.endsWith('software/Package'))
        return;
    found.add((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element.software_packageUrl) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(element.packageUrl));
}


/***/ })

};
