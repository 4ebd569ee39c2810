export const id = 9442;
export const ids = [9442,8997];
export const modules = {

/***/ 16033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ executeIn)
/* harmony export */ });
/** Runs programs of the PATH in `env`. What they print is kept and not shown. */
function executeIn(env) {
    return async (program, args, extra) => {
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 41955));
        const variables = Object.entries({ ...env, ...extra }).filter((pair) => pair[1] !== undefined);
        return getExecOutput(program, [...args], {
            silent: true,
            ignoreReturnCode: true,
            env: Object.fromEntries(variables),
        });
    };
}


/***/ }),

/***/ 38997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  generateSbom: () => (/* binding */ generateSbom)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/evidence/sbom/path.ts
var path = __webpack_require__(75496);
;// CONCATENATED MODULE: ./src/evidence/sbom/record-file.ts
// A layer's record as the bytes of a file: small, quick to read, and not taken for what it is not.





const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * Magic, SHA-256 of all that follows, length of the two sets of paths in entries, the sets as 64-bit numbers, and the rest
 * of the record as JSON under zstd. Numbers are little-endian. Hashes do not compress, so they are not tried to.
 */
const MAGIC = Buffer.from('OELR');
const HASH_AT = MAGIC.length;
const COUNTS_AT = HASH_AT + 32;
const SETS_AT = COUNTS_AT + 8;
/** More than any layer's facts; a file that unpacks to more is not one of ours. */
const MAX_JSON_BYTES = 512 * 1024 * 1024;
async function encodeRecord({ directories, others, ...rest }) {
    const counts = Buffer.alloc(8);
    counts.writeUInt32LE(directories.size, 0);
    counts.writeUInt32LE(others.size, 4);
    const sets = [directories, others].map((set) => littleEndian(set.hashes()));
    const body = Buffer.concat([counts, ...sets, await compress(JSON.stringify(rest))]);
    return Buffer.concat([MAGIC, (0,external_node_crypto_.createHash)('sha256').update(body).digest(), body]);
}
/** The record, or undefined where the bytes are damaged or not of this form. */
async function decodeRecord(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < SETS_AT || !file.subarray(0, HASH_AT).equals(MAGIC))
        return undefined;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(file.subarray(COUNTS_AT)).digest();
    if (!hash.equals(file.subarray(HASH_AT, COUNTS_AT)))
        return undefined;
    const directoriesEnd = SETS_AT + 8 * file.readUInt32LE(COUNTS_AT);
    const othersEnd = directoriesEnd + 8 * file.readUInt32LE(COUNTS_AT + 4);
    if (othersEnd > file.length)
        return undefined;
    const json = await decompress(file.subarray(othersEnd), { maxOutputLength: MAX_JSON_BYTES }).catch(() => undefined);
    const rest = json === undefined ? undefined : JSON.parse(json.toString('utf8'));
    if (!isRecordContent(rest))
        return undefined;
    return {
        ...rest,
        directories: new path/* PathSet */.Qi(numbers(file.subarray(SETS_AT, directoriesEnd))),
        others: new path/* PathSet */.Qi(numbers(file.subarray(directoriesEnd, othersEnd))),
    };
}
const LISTS = ['facts', 'symlinks', 'hardLinks', 'whiteouts', 'opaque', 'implied', 'notes'];
function isRecordContent(value) {
    return (0,oci_descriptor/* isRecord */.u4)(value) && typeof value.digest === 'string' && LISTS.every((list) => Array.isArray(value[list]));
}
const IS_LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
function littleEndian(hashes) {
    const bytes = Buffer.from(new Float64Array(hashes).buffer);
    return IS_LITTLE_ENDIAN ? bytes : bytes.swap64();
}
function numbers(bytes) {
    const copy = Buffer.from(new Uint8Array(bytes).buffer);
    if (!IS_LITTLE_ENDIAN)
        copy.swap64();
    return new Float64Array(copy.buffer, copy.byteOffset, copy.byteLength / 8);
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cache.ts
// Records of layers kept in a directory between runs, one file each, whole or not there; and a hook to carry them further.





/** Part of the directory's and of shared entries' names, so that another form of file never meets this one. */
const FORM = 'sbom-layers-v1';
/** A directory that grows beyond this loses what was not used for longest. */
const MAX_BYTES = 512 * 1024 * 1024;
const KEY = /^sha256-[0-9a-f]{64}$/;
/** What is being written, or was when its writer died. */
const TEMPORARY = /^sha256-[0-9a-f]{64}\.[0-9a-f-]{36}$/;
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** Damaged entries are as good as none and are overwritten; a directory that cannot be used costs time alone. */
class DirectoryCache {
    directory;
    #options;
    #written = 0;
    /** The cache lives in a directory of its own below `parent`. */
    constructor(parent, options) {
        this.directory = (0,external_node_path_.join)(parent, FORM);
        this.#options = options;
    }
    /** How many records this run has added. */
    get written() {
        return this.#written;
    }
    async get(key) {
        const path = this.#pathOf(key);
        try {
            const record = await decodeRecord(await (0,promises_.readFile)(path));
            // What was used last is dropped last.
            if (record !== undefined)
                await (0,promises_.utimes)(path, this.#options.now() / 1000, this.#options.now() / 1000);
            return record;
        }
        catch {
            return undefined;
        }
    }
    async put(key, record) {
        try {
            await (0,promises_.mkdir)(this.directory, { recursive: true });
            // Whole or not there; what a power cut leaves of it does not have its hash, so nothing is flushed.
            const temporary = `${this.#pathOf(key)}.${(0,external_node_crypto_.randomUUID)()}`;
            await (0,promises_.writeFile)(temporary, await encodeRecord(record), { flag: 'wx' });
            await (0,promises_.rename)(temporary, this.#pathOf(key));
            this.#written++;
        }
        catch {
            // The next run reads the layer again.
        }
    }
    /** Drops what was not used for longest until the directory is within its bound, and what killed runs left. */
    async prune() {
        const { now, maxBytes = MAX_BYTES } = this.#options;
        try {
            const names = (await (0,promises_.readdir)(this.directory)).filter((name) => KEY.test(name) || TEMPORARY.test(name));
            const files = await Promise.all(names.map(async (name) => {
                const { size, mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(this.directory, name));
                return { name, size, mtimeMs };
            }));
            let total = 0;
            for (const { name, size, mtimeMs } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
                total += size;
                const isLeftover = TEMPORARY.test(name) && now() - mtimeMs > LEFTOVER_AGE_MS;
                if (isLeftover || (total > maxBytes && KEY.test(name)))
                    await (0,promises_.unlink)((0,external_node_path_.join)(this.directory, name));
            }
        }
        catch {
            // Another run may be pruning at the same time, or nothing was ever written.
        }
    }
    #pathOf(key) {
        if (!KEY.test(key))
            throw new RangeError(`${key} is no cache key`);
        return (0,external_node_path_.join)(this.directory, key);
    }
}
/**
 * Runs `work` with what the shared cache has brought into the directory, and afterwards saves the directory if `work` has
 * added to it. `name` tells entries apart (the image's repository, say). A shared cache that fails is warned of, no more.
 */
async function withSharedCache(cache, shared, name, warn, work) {
    const prefix = `oci-evidence-${FORM}-${name}-`;
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            warn(`the SBOM cache could not be ${what}: ${error.message}`);
        }
    };
    await attempt('restored', () => shared.restore(cache.directory, prefix, [prefix]));
    const result = await work();
    if (cache.written > 0) {
        await cache.prune();
        const names = (await (0,promises_.readdir)(cache.directory).catch(() => [])).filter((one) => KEY.test(one));
        await attempt('saved', () => shared.save(cache.directory, `${prefix}${contentName(names)}`));
    }
    return result;
}
/** Entries cannot be overwritten, so each is named after what it holds. */
function contentName(names) {
    return (0,digest/* digestOf */.ol)(names.toSorted().join()).slice('sha256:'.length, 'sha256:'.length + 16);
}

// EXTERNAL MODULE: ./src/evidence/sbom/external.ts
var external = __webpack_require__(29536);
// EXTERNAL MODULE: ./src/evidence/sbom/generate.ts + 47 modules
var generate = __webpack_require__(51972);
// EXTERNAL MODULE: ./src/evidence/sbom/image.ts
var sbom_image = __webpack_require__(59038);
// EXTERNAL MODULE: ./src/evidence/sbom/sbom-evidence.ts + 3 modules
var sbom_evidence = __webpack_require__(28898);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/execute.ts
var execute = __webpack_require__(16033);
;// CONCATENATED MODULE: ./src/commands/generate-sbom.ts
// The SBOM source of a command: one document for each platform's manifest that has none by somebody else.











/** Beyond this, what could not be read is counted: every note stands in the document itself. */
const NOTES_SHOWN = 10;
/**
 * Layers that platforms share are read once. A subject that is no container image (a model, a chart) gives a note and no
 * document. With `attached`, platforms that have an SBOM are left alone. Throws StoreError for a layer that cannot be had,
 * and a UserError for a generator that is missing or fails, and with `strict` for anything that cannot be read.
 */
async function generateSbom(store, subject, context, settings, attached) {
    if (subject.manifest === undefined) {
        return { evidence: [], notes: ['no SBOM was made: the image is not in the store yet'] };
    }
    const notes = [];
    const targets = subject.platforms.flatMap((descriptor) => {
        const { digest, platform } = descriptor;
        if (!attached?.has(digest, 'sbom'))
            return [{ subject: descriptor, ...(platform && { platform }) }];
        notes.push(`no SBOM was made for ${platform ? (0,oci_descriptor/* platformName */.$r)(platform) : 'the image'}: it has one`);
        return [];
    });
    const { generator } = settings;
    const made = generator === undefined
        ? await builtIn(store, subject, targets, context, settings)
        : await byProgram(generator, store, subject, targets, context, settings);
    return { evidence: made.evidence, notes: [...notes, ...made.notes] };
}
async function builtIn(store, subject, targets, context, settings) {
    const results = await cachedSboms(store, subject, targets, context, settings);
    const notes = [];
    const evidence = [];
    for (const result of results) {
        if (!(0,generate/* isImageSbom */.d5)(result)) {
            notes.push(result.notice);
            continue;
        }
        evidence.push(await (0,sbom_evidence/* sbomEvidence */.h0)(result, {
            toolVersion: version/* VERSION */.x,
            sourceDateEpoch: context.env.SOURCE_DATE_EPOCH,
            format: settings.format,
            titlePlatform: subject.platforms.length > 1,
        }));
        const shown = result.notes.slice(0, NOTES_SHOWN).map((note) => `SBOM: ${(0,generate/* noteText */.gA)(note)}`);
        const left = result.notes.length - shown.length;
        notes.push(...shown, ...(left > 0 ? [`SBOM: ${left} more that could not be read`] : []));
    }
    return { evidence, notes };
}
async function cachedSboms(store, subject, targets, context, { cacheDir, sharedCache, strict }) {
    if (cacheDir === undefined)
        return (0,generate/* generateSboms */.aC)(store, targets, { strict });
    const cache = new DirectoryCache((0,external_node_path_.resolve)(context.cwd, cacheDir), { now: () => Date.now() });
    const work = async () => {
        const results = await (0,generate/* generateSboms */.aC)(store, targets, { strict, cache });
        await cache.prune();
        return results;
    };
    if (!sharedCache || context.sharedCache === undefined)
        return work();
    const name = (0,reference/* locationOf */.hD)(subject.reference).replaceAll(/[^a-z0-9]+/gi, '-');
    return withSharedCache(cache, context.sharedCache, name, context.warn, work);
}
async function byProgram(generator, store, subject, targets, context, settings) {
    await (0,promises_.mkdir)(context.outputDir, { recursive: true });
    const { reference } = subject;
    const credential = reference.scheme === 'registry' ? context.credential(reference.registry) : undefined;
    const results = await Promise.all(targets.map(async (target) => {
        const image = await (0,sbom_image/* readImage */.A)(store, target);
        if ('notice' in image)
            return image.notice;
        return (0,external/* externalSbom */.Vx)(generator, {
            location: store.location,
            ...target,
            format: settings.format === 'spdx-2.3' ? 'spdx' : 'cyclonedx',
            titlePlatform: subject.platforms.length > 1,
            ...(credential && { credential }),
        }, { execute: (0,execute/* executeIn */.f)(context.env), temporary: context.outputDir });
    }));
    return {
        evidence: results.filter((result) => typeof result !== 'string'),
        notes: results.filter((result) => typeof result === 'string'),
    };
}


/***/ }),

/***/ 89442:
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
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/scan/external.ts
var external = __webpack_require__(76260);
// EXTERNAL MODULE: ./src/evidence/json/fields.ts
var fields = __webpack_require__(8331);
// EXTERNAL MODULE: ./src/evidence/json/pick.ts
var pick = __webpack_require__(34807);
;// CONCATENATED MODULE: ./src/evidence/scan/packages.ts


/** Images have a few thousand packages; beyond this it is somebody's attempt to fill the memory. */
const MAX_PACKAGES = 200_000;
/** By the place of a format's packages, bare or inside a statement: CycloneDX, SPDX 2, SPDX 3, Syft. */
const PLACES = {
    'components[]': cyclonedx,
    'packages[]': spdx,
    '@graph[]': spdx3,
    'artifacts[]': ({ purl }, found) => found.add((0,fields/* text */.Qq)(purl)),
};
/** Throws a UserError, with `name` for the document, for what is not JSON. */
async function packagesOf(sbom, name) {
    const found = new Found();
    const places = new Map(Object.entries(PLACES).flatMap(([place, read]) => [[place, read], [`predicate.${place}`, read]]));
    await (0,pick/* eachValue */.B)(sbom, [...places.keys()], name, (place, _, value) => places.get(place)?.((0,fields/* record */.g1)(value), found));
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
/** Files, devices and data are no packages; the operating system is known by its packages. */
const CYCLONEDX_PACKAGES = ['library', 'application', 'framework', 'container', 'platform'];
function cyclonedx(component, found) {
    if (component.purl !== undefined || CYCLONEDX_PACKAGES.includes(component.type)) {
        if (component.type !== 'operating-system')
            found.add((0,fields/* text */.Qq)(component.purl));
    }
    for (const inner of (0,fields/* list */.p_)(component.components))
        cyclonedx((0,fields/* record */.g1)(inner), found);
}
function spdx({ externalRefs, primaryPackagePurpose: purpose }, found) {
    if (purpose === 'OPERATING-SYSTEM' || purpose === 'OPERATING_SYSTEM' || purpose === 'CONTAINER')
        return;
    const reference = (0,fields/* list */.p_)(externalRefs)
        .map(fields/* record */.g1)
        .find(({ referenceType }) => referenceType === 'purl');
    found.add((0,fields/* text */.Qq)(reference?.referenceLocator));
}
function spdx3(element, found) {
    const type = (0,fields/* text */.Qq)(element.type) ?? (0,fields/* text */.Qq)(element['@type']) ?? '';
    if (!type.endsWith('software_Package') && !type.endsWith('software/Package'))
        return;
    found.add((0,fields/* text */.Qq)(element.software_packageUrl) ?? (0,fields/* text */.Qq)(element.packageUrl));
}

// EXTERNAL MODULE: ./src/evidence/scan/statement.ts
var statement = __webpack_require__(46254);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/execute.ts
var commands_execute = __webpack_require__(16033);
// EXTERNAL MODULE: ./src/commands/generate-sbom.ts + 2 modules
var generate_sbom = __webpack_require__(38997);
;// CONCATENATED MODULE: ./src/commands/generate-scan.ts
// The scan source of a command: the SBOM of each platform put to every scanner that was asked for.















/** Throws a UserError for a scanner that cannot be run here. */
async function checkScanners({ scanners }, { env }) {
    const programs = scanners.filter((name) => name !== 'osv');
    await Promise.all(programs.map((name) => (0,external/* checkScanner */.Tm)(name, (0,commands_execute/* executeIn */.f)(env))));
}
/**
 * Platforms that no SBOM is attached to get one for the scan alone. A scanner that fails is among the failures, and the
 * others' scans are attached. Throws what making an SBOM throws.
 */
async function generateScans(call) {
    const { sboms, notes } = await sbomsOf(call);
    if (sboms.length === 0)
        return { evidence: [], notes: [...notes, 'no scan was made: there is no SBOM to scan'] };
    const results = await Promise.all(call.settings.scanners.map(async (scanner) => {
        try {
            return await (scanner === 'osv' ? osvScans(sboms, call) : externalScans(scanner, sboms, call));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.y)
                return error;
            throw error;
        }
    }));
    const evidence = results.flatMap((result) => (result instanceof errors/* UserError */.y ? [] : result));
    return {
        evidence,
        notes: [...notes, ...evidence.flatMap(coverageNote)],
        failures: results.filter((result) => result instanceof errors/* UserError */.y),
    };
}
/** One SBOM for each platform; other formats than JSON cannot be read here. */
async function sbomsOf(call) {
    const { store, subject, context, sbomSettings } = call;
    const of = (platform) => call.sboms.find(({ subject: about, document }) => about.digest === platform.digest && /[/+]json$/.test(document.descriptor.mediaType));
    const missing = subject.platforms.filter((platform) => of(platform) === undefined);
    const made = missing.length === 0
        ? { evidence: [], notes: [] }
        : await (0,generate_sbom.generateSbom)(store, { ...subject, platforms: missing }, context, sbomSettings);
    const sboms = subject.platforms.flatMap((platform) => of(platform) ?? made.evidence.filter(({ subject: about }) => about.digest === platform.digest));
    return { sboms, notes: made.notes };
}
async function osvScans(sboms, { subject, context, settings }) {
    const [{ osvScan }, { OsvClient, osvRoot }, { openConnection }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(6952)]).then(__webpack_require__.bind(__webpack_require__, 96952)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27561)),
        __webpack_require__.e(/* import() */ 6870).then(__webpack_require__.bind(__webpack_require__, 86870)),
    ]);
    const images = await Promise.all(sboms.map(({ document, title }) => packagesOf(document, title)));
    const connection = await openConnection(osvRoot(settings.osvUrl), context.env, settings.caFile);
    try {
        const client = new OsvClient({
            url: settings.osvUrl,
            fetch: connection.fetch,
            sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
            random: () => Math.random(),
        });
        const options = { client, url: settings.osvUrl, toolVersion: version/* VERSION */.x, now: () => Date.now() };
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
    const execute = (0,commands_execute/* executeIn */.f)(context.env);
    const evidence = [];
    // One at a time: a scanner brings its database up to date first, and takes all the memory that it gets.
    for (const sbom of sboms) {
        const folder = await folderFor(context, scanner);
        const file = (0,external_node_path_.join)(folder, (0,external_node_path_.basename)(sbom.title));
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(sbom.document.open()), (0,external_node_fs_.createWriteStream)(file));
        const { document, content, scan } = await (0,external/* externalScan */.F9)(scanner, file, folder, execute);
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
/** A folder of its own for each scan: images that are attached to side by side have SBOMs of the same names. */
async function folderFor({ outputDir }, scanner) {
    await (0,promises_.mkdir)(outputDir, { recursive: true });
    return (0,promises_.mkdtemp)((0,external_node_path_.join)(outputDir, `${scanner}-`));
}
function titleOf(scanner, subject, { platform }, extension) {
    const suffix = subject.platforms.length > 1 && platform ? `-${(0,descriptor/* platformName */.$r)(platform).replaceAll('/', '-')}` : '';
    return `scan-${scanner}${suffix}.${extension}`;
}
function coverageNote({ title, scan }) {
    const notCovered = scan?.notCovered ?? [];
    const packages = notCovered.reduce((sum, one) => sum + one.packages, 0);
    if (packages === 0)
        return [];
    const why = notCovered.slice(0, 3).map((one) => `${one.packages}: ${one.why}`);
    return [`${title} says nothing of ${packages} packages (${why.join('; ')}${notCovered.length > 3 ? '; …' : ''})`];
}


/***/ }),

/***/ 8331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
// Fields of foreign JSON, read as what they should be or not at all.

function record(value) {
    return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A string that says something, or a number as it is spelt. */
function text(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function count(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
/** One string, or a list of them: the hub's cards have both. */
function texts(value) {
    return (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== undefined);
}
/** The object without the members that are undefined or empty lists, so that they leave no trace in the bytes. */
function present(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}


/***/ }),

/***/ 34807:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachValue),
/* harmony export */   M: () => (/* binding */ pickValues)
/* harmony export */ });
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28630);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1866);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92613);
// Values taken out of a JSON document of any size, one place at a time, without the rest of it.



/** Hands over every value at `places` as it ends. `name` stands for the document in the UserError for what is not JSON. */
async function eachValue(document, places, name, onValue) {
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonScanner */ .V({ places: [], elements: places }, onValue);
    try {
        for await (const chunk of document.open())
            scanner.push(chunk);
        scanner.end();
    }
    catch (error) {
        if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N))
            throw error;
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${name}: line ${error.line}, column ${error.column} (byte ${error.offset}): ${error.message}`);
    }
}
/** The first value at each of `places`; a place that the document does not have is absent. */
async function pickValues(document, places, name) {
    const found = {};
    await eachValue(document, places, name, (place, index, value) => {
        if (index === 0)
            found[place] = value;
    });
    return found;
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
