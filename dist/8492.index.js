export const id = 8492;
export const ids = [8492];
export const modules = {

/***/ 43514:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateSourceSboms: () => (/* binding */ generateSourceSboms)
/* harmony export */ });
/* harmony import */ var _sbom_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32272);
/* harmony import */ var _sbom_sources_source_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86257);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
/* harmony import */ var _sbom_source_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98223);




const NOTES_SHOWN = 10;
/** The documents are about the image as a whole. Throws a UserError for a directory that cannot be read. */
async function generateSourceSboms(directories, store, subject, context, { builtIn: generator, format, strict }, allowOutside) {
    const created = await creationTime(store, subject);
    const options = {
        toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv,
        sourceDateEpoch: context.env.SOURCE_DATE_EPOCH,
        format,
        ...(created !== undefined && { created }),
    };
    const evidence = [];
    const notes = [];
    for (const directory of directories) {
        const settings = { generator, document: options, allowOutside, strict };
        const { document, origin } = await (0,_sbom_source_directory_js__WEBPACK_IMPORTED_MODULE_2__.sourcesIn)(directory, context, settings);
        evidence.push((0,_sbom_sources_source_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceEvidence */ .d)(document, origin, subject.descriptor, options));
        const shown = document.notes
            .slice(0, NOTES_SHOWN)
            .map(({ path, text }) => `source SBOM: ${origin.directory}/${path}: ${text}`);
        const left = document.notes.length - shown.length;
        notes.push(...shown, ...(left > 0 ? [`source SBOM: ${left} more notes`] : []));
    }
    return { evidence, notes };
}
/** The image's own time, because the same evidence must have the same time in a second run. */
async function creationTime(store, { manifest, platforms }) {
    const [first] = platforms;
    if (manifest === undefined || first === undefined)
        return undefined;
    const image = await (0,_sbom_image_js__WEBPACK_IMPORTED_MODULE_0__/* .readImage */ .A)(store, { subject: first });
    return 'notice' in image ? undefined : image.created;
}


/***/ }),

/***/ 98223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourcesIn: () => (/* binding */ sourcesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _sbom_documents_purl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52812);
// Reads a source directory for its SBOM, and says what the sources are: a commit on GitHub, or a directory.




const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})\/([A-Za-z0-9_.-]{1,100})$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * Throws a UserError for a directory that cannot be read, that a link leads out of the workspace to, and without lock files, and
 * GeneratorError for one that takes too much memory or time.
 */
async function sourcesIn(path, { cwd, env }, { generator, document: options, allowOutside, strict }) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read the source directory ${JSON.stringify(path)}: ${why}`);
    const [workspace, directory] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)];
    let real;
    try {
        const resolved = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory)]);
        real = resolved[1];
        if (isInside(workspace, directory) && !isInside(...resolved) && !allowOutside) {
            throw fail('a symbolic link leads out of the workspace; set allow-outside-workspace to follow it');
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        throw fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
    const inWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const shown = isInside(workspace, directory) ? inWorkspace : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(real);
    const origin = originOf(shown, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory), env);
    const document = await generator
        .sources({ root: real, source: origin, document: options })
        .catch((error) => {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? fail(`${error.message}; check the path`) : error;
    });
    const [note] = document.notes;
    if (strict && note !== undefined) {
        throw fail(`the SBOM would be incomplete: /${note.path}: ${note.text}; remove it, or unset strict`);
    }
    if (document.components === 0)
        throw fail('it has no lock file that lists packages; check the path');
    return { document, origin };
}
function isInside(parent, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** In a workflow run, the commit that it runs for. */
function originOf(directory, name, env) {
    const [, owner, repository] = REPOSITORY.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
    const commit = env.GITHUB_SHA ?? '';
    const isGitHub = (env.GITHUB_SERVER_URL ?? 'https://github.com') === 'https://github.com';
    if (owner !== undefined && repository !== undefined && COMMIT.test(commit) && isGitHub) {
        const subpath = directory === '.' ? undefined : directory;
        const parts = {
            type: 'github',
            namespace: owner.toLowerCase(),
            name: repository.toLowerCase(),
            version: commit,
            subpath,
        };
        const purl = (0,_sbom_documents_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .packageUrl */ .EH)(parts);
        if (purl !== undefined)
            return { name: `${owner}/${repository}`, version: commit, purl, directory };
    }
    return { name, purl: (0,_sbom_documents_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .packageUrl */ .EH)({ type: 'generic', name }) ?? 'pkg:generic/source', directory };
}


/***/ }),

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
