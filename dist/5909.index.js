export const id = 5909;
export const ids = [5909];
export const modules = {

/***/ 39067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ platformSuffix)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
// Names the platform in titles of evidence about multi-platform images.

const MAX_SUFFIX = 64;
/** `-linux-arm64-v8`, safe in a file name whatever the platform's fields contain; empty without a platform. */
function platformSuffix(platform) {
    if (platform === undefined)
        return '';
    const name = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(platform).slice(0, MAX_SUFFIX * 4);
    return `-${name.replaceAll(/[^A-Za-z0-9._]+/g, '-').replaceAll(/\.{2,}/g, '.')}`.slice(0, MAX_SUFFIX);
}


/***/ }),

/***/ 32272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage)
/* harmony export */ });
/* unused harmony export MAX_LAYERS */
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27105);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
// Reads one platform's manifest and config: the subject of the SBOM and the layers to read.






/** Limit on layers, several times as many as container engines can mount. */
const MAX_LAYERS = 512;
/** Configs usually have a few kilobytes. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
const CONFIGS = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.config, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.dockerConfig]);
/**
 * Reads manifest and config (image specification 1.1, manifest.md and config.md). Throws StoreError if they cannot be
 * fetched, do not match their digests or are malformed.
 */
async function readImage(store, target) {
    const { subject } = target;
    const none = (reason) => ({
        subject,
        notice: `skipped the SBOM for ${store.location}@${subject.digest}: not a container image (${reason})`,
    });
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .nw)(subject.mediaType))
        return none('it is an index; each of its platforms has its own SBOM');
    const manifest = await store.manifest(subject.digest);
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest, store.location);
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isIndex */ .nw)(content.mediaType))
        return none('it is an index; each of its platforms has its own SBOM');
    const obstacle = reasonNoImage(content);
    if (obstacle !== undefined)
        return none(obstacle);
    if (content.layers.length > MAX_LAYERS) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A({
            code: 'limit-exceeded',
            store: store.location,
            reference: subject.digest,
            attempted: 'generate the SBOM',
            detail: `the image has ${content.layers.length} layers, the limit is ${MAX_LAYERS}`,
            remedy: 'rebuild the image with fewer layers, or use another generator',
        });
    }
    const config = await readConfig(store, content.config);
    const rootfs = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(config.rootfs) ? config.rootfs : {};
    const diffIds = Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map((id) => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(String(id))) : [];
    const notes = [];
    if (diffIds.length !== content.layers.length) {
        notes.push({
            path: '',
            text: `the config lists ${diffIds.length} layers, the manifest ${content.layers.length}`,
        });
    }
    const layers = content.layers.map((descriptor, at) => {
        const diffId = diffIds.length === content.layers.length ? diffIds[at] : undefined;
        return { descriptor, ...(diffId && { diffId }) };
    });
    const platform = target.platform ?? platformOf(config);
    const labels = { ...labelsOf(config.config), ...content.annotations };
    const created = [config.created, labels['org.opencontainers.image.created']].map(timeOf).find((time) => time);
    return {
        location: store.location,
        subject,
        ...(platform && { platform }),
        layers,
        ...(created !== undefined && { created }),
        labels,
        notes,
    };
}
/** Why the manifest is not a container image, or undefined if it is one. */
function reasonNoImage({ config, layers, artifactType }) {
    if (config === undefined)
        return `it has no config${artifactType ? `, artifact type ${artifactType}` : ''}`;
    if (!CONFIGS.has(config.mediaType))
        return `its config has type ${artifactType ?? config.mediaType}`;
    // BuildKit's attestation manifests have an image config, and statements as layers.
    const first = layers[0]?.mediaType;
    return first?.startsWith(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.inToto) ? `its layers have type ${first}` : undefined;
}
async function readConfig(store, descriptor) {
    const fail = (detail) => new _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A({
        code: 'invalid-response',
        store: store.location,
        reference: descriptor.digest,
        attempted: 'read the image config',
        detail,
        remedy: 'the image violates the OCI image specification; rebuild and push it again',
    });
    if (descriptor.size > MAX_CONFIG_BYTES)
        throw fail(`its size of ${descriptor.size} bytes exceeds the limit of ${MAX_CONFIG_BYTES}`);
    const chunks = [];
    for await (const chunk of store.blob(descriptor))
        chunks.push(chunk);
    const config = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(Buffer.concat(chunks).toString('utf8'));
    if (config === undefined)
        throw fail('it is not valid JSON');
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(config))
        throw fail('it is not a JSON object');
    return config;
}
function platformOf({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || architecture === '')
        return undefined;
    return { os, architecture, ...(typeof variant === 'string' && variant !== '' && { variant }) };
}
function labelsOf(config) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(config) || !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(config.Labels))
        return {};
    const pairs = Object.entries(config.Labels);
    return Object.fromEntries(pairs.filter((pair) => typeof pair[1] === 'string'));
}
/** RFC 3339 in UTC with milliseconds, or undefined if the value is not a time or was not set. */
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = new Date(value);
    // Programs written in Go write a time that was not set as the year 1.
    return Number.isNaN(time.getTime()) || time.getUTCFullYear() <= 1 ? undefined : time.toISOString();
}


/***/ }),

/***/ 56551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kz: () => (/* binding */ BoundExceeded),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   __: () => (/* binding */ Budget)
/* harmony export */ });
// Owns the bounds on a layer. Reaching one ends the layer or skips the file, and adds a note that names the bound.
const BOUNDS = {
    ratio: 200,
    ratioFloorBytes: 256 * 1024 * 1024,
    layerBytes: 64 * 1024 ** 3,
    entries: 2_000_000,
    pathLength: 4096,
    depth: 256,
    nameCharacters: 32 * 1024 * 1024,
    heldBytes: 128 * 1024 * 1024,
    files: 200_000,
    archiveFloorBytes: 64 * 1024 * 1024,
    archiveRatio: 16,
    archiveEntries: 1_000_000,
    frames: 10_000,
    frameBytes: 256,
    notes: 100,
};
/** Thrown when a layer reaches a bound. The part read so far is kept, the rest is skipped. */
class BoundExceeded extends Error {
    name = 'BoundExceeded';
}
/** Limits the bytes held at once. A waiting caller holds no bytes, so waiting cannot deadlock. */
class Budget {
    #limit;
    #used = 0;
    #waiting = [];
    constructor(limit) {
        this.#limit = limit;
    }
    /**
     * Undefined if `bytes` may be held at once, or else a promise that resolves when they may. A request larger than the whole
     * budget is granted when nothing else is held.
     */
    acquire(bytes) {
        if (this.#fits(bytes) && this.#waiting.length === 0) {
            this.#used += bytes;
            return undefined;
        }
        return new Promise((go) => this.#waiting.push({ bytes, go }));
    }
    release(bytes) {
        this.#used -= bytes;
        for (let next = this.#waiting[0]; next !== undefined && this.#fits(next.bytes); next = this.#waiting[0]) {
            this.#waiting.shift();
            this.#used += next.bytes;
            next.go();
        }
    }
    #fits(bytes) {
        return this.#used === 0 || this.#used + bytes <= this.#limit;
    }
}


/***/ }),

/***/ 31864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  QY: () => (/* binding */ DirectoryCache),
  pX: () => (/* binding */ recordDirectory),
  AY: () => (/* binding */ withSharedCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/process/directory.ts
var directory = __webpack_require__(61482);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/sbom/layers/bounds.ts
var bounds = __webpack_require__(56551);
// EXTERNAL MODULE: ./src/sbom/layers/path.ts
var path = __webpack_require__(50181);
;// CONCATENATED MODULE: ./src/sbom/layers/record-file.ts
// Encodes a layer record as a file and validates it when decoding.






const compress = (0,external_node_util_.promisify)(external_node_zlib_.zstdCompress);
const decompress = (0,external_node_util_.promisify)(external_node_zlib_.zstdDecompress);
/**
 * The format: magic, HMAC-SHA256 of the rest, number of entries of the two path sets, the sets as 64-bit numbers, and the
 * remaining fields as JSON compressed with zstd. Numbers are little-endian. The sets hold hashes, which do not compress.
 */
const MAGIC = Buffer.from('OELR');
const HASH_AT = MAGIC.length;
const COUNTS_AT = HASH_AT + 32;
const SETS_AT = COUNTS_AT + 8;
/** Records of layers with more facts are not cached, because decoding one must not take much memory. */
const MAX_JSON_BYTES = 48 * 1024 * 1024;
/** A record with two full path sets and incompressible facts. */
const MAX_RECORD_BYTES = 96 * 1024 * 1024;
/** Without a key the HMAC is a checksum: it reveals damaged records, not forged ones. */
const NO_KEY = new Uint8Array(0);
/** The file, or undefined if the record is too large to be cached. */
async function encodeRecord({ directories, others, ...rest }, key = NO_KEY) {
    const json = Buffer.from(JSON.stringify(rest));
    if (json.byteLength > MAX_JSON_BYTES)
        return undefined;
    const counts = Buffer.alloc(8);
    counts.writeUInt32LE(directories.size, 0);
    counts.writeUInt32LE(others.size, 4);
    const sets = [directories, others].map((set) => littleEndian(set.hashes()));
    const body = Buffer.concat([counts, ...sets, await compress(json)]);
    return Buffer.concat([MAGIC, tagOf(body, key), body]);
}
function tagOf(body, key) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(body).digest();
}
/** The record, or undefined if the bytes are damaged, not in this format, or not authenticated by the key. */
async function decodeRecord(bytes, key = NO_KEY) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < SETS_AT || !file.subarray(0, HASH_AT).equals(MAGIC))
        return undefined;
    if (!(0,external_node_crypto_.timingSafeEqual)(tagOf(file.subarray(COUNTS_AT), key), file.subarray(HASH_AT, COUNTS_AT)))
        return undefined;
    const directoriesEnd = SETS_AT + 8 * file.readUInt32LE(COUNTS_AT);
    const othersEnd = directoriesEnd + 8 * file.readUInt32LE(COUNTS_AT + 4);
    if (othersEnd > file.length)
        return undefined;
    const rest = await contentOf(file.subarray(othersEnd));
    const directories = numbers(file.subarray(SETS_AT, directoriesEnd));
    const others = numbers(file.subarray(directoriesEnd, othersEnd));
    if (!isRecordContent(rest) || !isAscending(directories) || !isAscending(others))
        return undefined;
    return { ...rest, directories: new path/* PathSet */.Qi(directories), others: new path/* PathSet */.Qi(others) };
}
async function contentOf(compressed) {
    try {
        const json = await decompress(compressed, { maxOutputLength: MAX_JSON_BYTES });
        return JSON.parse(json.toString('utf8'));
    }
    catch (error) {
        const { code } = error;
        if (error instanceof SyntaxError || /^(?:Z_|ZSTD_|ERR_BUFFER_TOO_LARGE)/.test(code ?? ''))
            return undefined;
        throw error;
    }
}
/** A check of the elements of each list. Facts are the cataloguer's own, which assembles them without trusting them. */
const LISTS = {
    facts: (one) => hasTexts(one, 'path', 'cataloguer') && 'facts' in one,
    symlinks: (one) => hasTexts(one, 'path', 'target'),
    hardLinks: (one) => hasTexts(one, 'path', 'target'),
    whiteouts: isPath,
    opaque: isPath,
    implied: isPath,
    notes: (one) => hasTexts(one, 'path', 'text'),
};
function isRecordContent(value) {
    if (!(0,fields/* isRecord */.u4)(value) || typeof value.digest !== 'string')
        return false;
    return Object.entries(LISTS).every(([name, isValid]) => {
        const list = value[name];
        return Array.isArray(list) && list.length <= bounds/* BOUNDS */.QT.entries && list.every(isValid);
    });
}
function hasTexts(value, ...names) {
    return (0,fields/* isRecord */.u4)(value) && names.every((name) => isPath(value[name]));
}
function isPath(value) {
    return typeof value === 'string' && value.length <= bounds/* BOUNDS */.QT.pathLength;
}
function isAscending(hashes) {
    return hashes.every((hash, at) => at === 0 || hash >= hashes[at - 1]);
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

;// CONCATENATED MODULE: ./src/sbom/layers/cache.ts
// Keeps layer records in a directory between runs, one file per layer, and connects it to a shared cache.







/** Part of the names of the directory and of shared entries. Change it with the file format. */
const FORM = 'sbom-layers-v2';
/** Above this size the least recently used records are deleted. */
const MAX_BYTES = 512 * 1024 * 1024;
const KEY = /^sha256-[0-9a-f]{64}$/;
/** A file that is being written, or that a killed process left behind. */
const TEMPORARY = /^sha256-[0-9a-f]{64}\.[0-9a-f-]{36}$/;
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/** The directory of the records below `parent`. */
function recordDirectory(parent) {
    return (0,external_node_path_.join)(parent, FORM);
}
/** Ignores and overwrites damaged records. A directory that cannot be used costs time only. */
class DirectoryCache {
    directory;
    #options;
    #written = 0;
    #isUnusable = false;
    /** Uses its own directory below `parent`. */
    constructor(parent, options) {
        this.directory = recordDirectory(parent);
        this.#options = options;
    }
    /** How many records this run has added. */
    get written() {
        return this.#written;
    }
    async get(key) {
        const path = this.#pathOf(key);
        try {
            if ((await (0,promises_.stat)(path)).size > MAX_RECORD_BYTES)
                return undefined;
            const record = await decodeRecord(await (0,promises_.readFile)(path), this.#options.key);
            if (record !== undefined)
                await this.#markUsed(path);
            return record;
        }
        catch (error) {
            if (codeOf(error) !== 'ENOENT')
                this.#report(error);
            return undefined;
        }
    }
    async put(key, record) {
        if (this.#isUnusable)
            return;
        const temporary = `${this.#pathOf(key)}.${(0,external_node_crypto_.randomUUID)()}`;
        try {
            const bytes = await encodeRecord(record, this.#options.key);
            if (bytes === undefined)
                return;
            await (0,directory/* makeDirectory */.O)(this.directory);
            // The rename makes the record appear as a whole. No fsync: the hash reveals a record that a power cut truncated.
            await (0,promises_.writeFile)(temporary, bytes, { flag: 'wx' });
            await (0,promises_.rename)(temporary, this.#pathOf(key));
            this.#written++;
        }
        catch (error) {
            this.#report(error);
            // A full disk leaves a part of the file.
            await (0,promises_.rm)(temporary, { force: true }).catch((removal) => this.#report(removal));
        }
    }
    /** Deletes the least recently used records until the directory is within its bound, and files of killed runs. */
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
        catch (error) {
            // Another run may prune at the same time, and nothing may have been written.
            if (codeOf(error) !== 'ENOENT')
                this.#report(error);
        }
    }
    /** The modification time is the time of the last use. */
    async #markUsed(path) {
        const time = this.#options.now() / 1000;
        await (0,promises_.utimes)(path, time, time).catch((error) => this.#report(error));
    }
    /** Warns about the first failure of the file system; then the run goes on without writing. */
    #report(error) {
        if (codeOf(error) === undefined)
            throw error;
        if (this.#isUnusable)
            return;
        this.#isUnusable = true;
        const reason = (0,errors/* errorDetail */.m2)(error);
        this.#options.warn?.(`could not use the SBOM cache in "${this.directory}": ${reason}; its layers are read again`);
    }
    #pathOf(key) {
        if (!KEY.test(key))
            throw new RangeError(`"${key}" is not a cache key`);
        return (0,external_node_path_.join)(this.directory, key);
    }
}
/** The code of an error of the file system, undefined for any other error. */
function codeOf(error) {
    const { code, syscall } = error;
    return typeof syscall === 'string' ? code : undefined;
}
/**
 * Restores the directory from the shared cache, runs `work`, and saves the directory if `work` has written records. `name`
 * distinguishes entries, for example by repository. A shared cache that fails causes a warning only.
 */
async function withSharedCache(directory, shared, name, warn, work) {
    const prefix = `oci-evidence-${FORM}-${name}-`;
    const attempt = async (what, act) => {
        try {
            await act();
        }
        catch (error) {
            // The errors of a cache service have no class in common.
            (0,errors/* rethrowBug */.zO)(error);
            warn(`could not ${what} the shared SBOM cache: ${(0,errors/* errorDetail */.m2)(error)}`);
        }
    };
    await attempt('restore', () => shared.restore(directory, prefix, [prefix]));
    const result = await work();
    if (result.written > 0) {
        await attempt('save', async () => {
            const names = (await (0,promises_.readdir)(directory)).filter((one) => KEY.test(one));
            await shared.save(directory, `${prefix}${contentName(names)}`);
        });
    }
    return result;
}
/** Entries cannot be overwritten, so each is named after its content. */
function contentName(names) {
    return (0,digest/* digestOf */.ol)(names.toSorted().join()).slice('sha256:'.length, 'sha256:'.length + 16);
}


/***/ }),

/***/ 50181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   Qi: () => (/* binding */ PathSet),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
// Normalizes the paths of tar entries as a container runtime does, and stores sets of paths in eight bytes each.
/**
 * The path inside the image's root, without leading slash; empty for the root itself. Absolute names and `..` stay inside
 * the root, as in runtimes. Undefined for a name with a NUL, which no file system allows.
 */
function normalPath(name) {
    if (name.includes('\0'))
        return undefined;
    if (isNormal(name))
        return name;
    const segments = [];
    for (const segment of name.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join('/');
}
/** The parent directories of a path, nearest first, without the root. */
function* ancestors(path) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        yield path.slice(0, slash);
    }
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** True for a name without empty, `.` and `..` segments, which needs no splitting. */
function isNormal(name) {
    if (name.startsWith('/') || name.endsWith('/') || name.startsWith('.'))
        return false;
    return !name.includes('//') && !name.includes('/.');
}
/**
 * A set of paths that stores a 53-bit hash of each, so that a layer of a million entries takes 8 MB. A collision (one in a
 * billion for such a layer) would hide a path of a lower layer, which the author of an image can also do by deleting it.
 */
class PathSet {
    #hashes;
    #length;
    #sorted;
    constructor(sortedHashes = new Float64Array(0)) {
        this.#hashes = sortedHashes;
        this.#length = sortedHashes.length;
        this.#sorted = true;
    }
    get size() {
        return this.#length;
    }
    add(path) {
        if (this.#length === this.#hashes.length) {
            const larger = new Float64Array(Math.max(1024, this.#length * 2));
            larger.set(this.#hashes);
            this.#hashes = larger;
        }
        this.#hashes[this.#length++] = hashOf(path);
        this.#sorted = false;
    }
    has(path) {
        return this.#find(hashOf(path));
    }
    /** True if the set has the path or one of its parent directories. */
    hasPrefix(path) {
        if (this.#length === 0)
            return false;
        let high = HIGH_SEED;
        let low = LOW_SEED;
        for (let at = 0; at < path.length; at++) {
            const unit = path.charCodeAt(at);
            if (unit === SLASH && this.#find(joined(high, low)))
                return true;
            high = mixHigh(high, unit);
            low = mixLow(low, unit);
        }
        return this.#find(joined(high, low));
    }
    #find(wanted) {
        const hashes = this.hashes();
        let low = 0;
        let high = hashes.length - 1;
        while (low <= high) {
            const middle = (low + high) >>> 1;
            const value = hashes[middle];
            if (value === wanted)
                return true;
            if (value < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return false;
    }
    /** The hashes in ascending order, as stored in the cache. */
    hashes() {
        if (!this.#sorted) {
            this.#hashes = this.#hashes.slice(0, this.#length).sort();
            this.#sorted = true;
        }
        return this.#hashes;
    }
}
const SLASH = 0x2f;
/** 53 bits from two 32-bit multiplicative hashes of the UTF-16 units. */
function hashOf(path) {
    let high = HIGH_SEED;
    let low = LOW_SEED;
    for (let at = 0; at < path.length; at++) {
        const unit = path.charCodeAt(at);
        high = mixHigh(high, unit);
        low = mixLow(low, unit);
    }
    return joined(high, low);
}
const HIGH_SEED = 0x9e3779b9;
const LOW_SEED = 0x85ebca6b;
function mixHigh(high, unit) {
    const mixed = Math.imul(high ^ unit, 0x5bd1e995);
    return mixed ^ (mixed >>> 15);
}
function mixLow(low, unit) {
    return Math.imul(low ^ unit, 0x01000193);
}
function joined(high, low) {
    const first = Math.imul(high ^ (low >>> 13), 0x27d4eb2f);
    const second = Math.imul(low ^ (first >>> 16), 0x165667b1);
    return ((first ^ (first >>> 15)) & 0x1fffff) * 0x1_0000_0000 + ((second ^ (second >>> 14)) >>> 0);
}


/***/ })

};
