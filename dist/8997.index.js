export const id = 8997;
export const ids = [8997];
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

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
// The version that documents, user agents and help name; a test holds it equal to package.json's.
const VERSION = '0.1.0';


/***/ })

};
