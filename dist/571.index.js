export const id = 571;
export const ids = [571];
export const modules = {

/***/ 15130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ verifiedContent)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
// Reads the content of a blob to push, verified exactly once.

/** `where`: the store that it is pushed to, for errors. Throws a StoreError before the end if digest or size differ. */
function verifiedContent(blob, where) {
    const { digest, size } = blob.descriptor;
    return blob.isVerified ? blob.open() : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .verified */ .zr)(blob.open(), { digest, size, where });
}


/***/ }),

/***/ 92134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   F6: () => (/* binding */ proveWritable),
/* harmony export */   F8: () => (/* binding */ TEMPORARY_PREFIX),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47202);
// Writes files atomically: to a temporary file in the same directory, flushed, then renamed.





/** Temporary files, which a killed writer leaves behind, begin with this. */
const TEMPORARY_PREFIX = '.ingest-';
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/**
 * Writes `path` so that readers, also after a power cut, see the complete old or new file. If `source` throws, as on a digest
 * mismatch, nothing is left. `beforeRename` may still refuse. The directory is not flushed: call `syncDirectory` once for
 * many files.
 */
async function writeAtomically(path, source, beforeRename, mode = 0o644) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${TEMPORARY_PREFIX}${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
    try {
        try {
            await file.writeFile(source);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await beforeRename?.();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        // The file may not exist yet. If it stays, a later run removes it.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(temporary).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ignore */ .Xe)(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi));
        throw error;
    }
}
/** Makes renames in a directory survive a power cut. Windows does not need it. */
async function syncDirectory(directory) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(directory, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? ''))
            throw error;
    }
}
/** Removes temporary files older than a day. Those of running writers are younger. */
async function removeLeftovers(directory, now) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory);
    await Promise.all(names
        .filter((name) => name.startsWith(TEMPORARY_PREFIX))
        .map(async (name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        // Another process may remove it at the same time.
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ignore */ .Xe)(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi));
        if (found !== undefined && now - found.mtimeMs > LEFTOVER_AGE_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ignore */ .Xe)(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi));
    }));
}
/** Checks that a directory is writable, and leaves no file. */
async function proveWritable(directory) {
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `${TEMPORARY_PREFIX}${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(probe, 'wx', 0o600);
    await handle.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(probe);
}


/***/ }),

/***/ 61436:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ BlobDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _blob_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15130);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28630);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92134);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47202);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// The directory blobs/ of a layout: reads are verified, writes atomic. Only validated digests become paths.








/** Refuses links and does not block on a pipe: an archive may contain either. The result is then checked to be a file. */
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
class BlobDirectory {
    #root;
    #store;
    #clock;
    #checked = new Map();
    #prepared = new Map();
    #unsynced = new Set();
    constructor(root, store, clock) {
        this.#root = root;
        this.#store = store;
        this.#clock = clock;
    }
    /** Image specification 1.1, image-layout.md "Blobs": blobs/<alg>/<encoded>. */
    pathOf(digest) {
        const checked = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(digest);
        if (checked === undefined)
            throw new TypeError(`${JSON.stringify(digest)} is not a digest`);
        const { algorithm, encoded } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .splitDigest */ .vo)(checked);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.#root, 'blobs', algorithm, encoded);
    }
    /** Size of a blob; undefined if it does not exist. */
    async sizeOf(digest) {
        const path = this.pathOf(digest);
        try {
            await this.#checkDirectories(path);
            const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
            if (!stats.isFile())
                throw this.#notAFile(path, digest);
            return stats.size;
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(error))
                return undefined;
            throw this.#failure(error, 'read the blob', path, digest);
        }
    }
    /** A blob, verified against its digest; undefined if it does not exist. `limit-exceeded` beyond `limit` bytes. */
    async bytes(digest, limit, size) {
        const path = this.pathOf(digest);
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_1, await this.#open(path, digest), true);
                const stats = await file.stat();
                if (stats.size > limit) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StoreError */ .A({
                        code: 'limit-exceeded',
                        store: this.#store,
                        reference: digest,
                        attempted: 'read the manifest',
                        detail: `its ${stats.size} bytes exceed the limit of ${limit} bytes for manifests`,
                        remedy: 'check the digest: this is probably a layer',
                    });
                }
                const bytes = await file.readFile();
                return (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .verifiedBytes */ .GQ)(bytes, { digest, size: size ?? bytes.byteLength, where: this.#store });
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(error))
                return undefined;
            throw this.#failure(error, 'read the blob', path, digest);
        }
    }
    /** A blob as a stream: whole reads are checked by digest and size, ranges by size alone. */
    async *stream(descriptor, range) {
        const { digest, size } = descriptor;
        const path = this.pathOf(digest);
        const expected = { digest, size, where: this.#store };
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const file = __addDisposableResource(env_2, await this.#open(path, digest), true);
                if (range === undefined) {
                    yield* (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(chunks(file), expected);
                    return;
                }
                const { size: actual } = await file.stat();
                const end = Math.min(range.end ?? size - 1, size - 1);
                if (actual !== size || range.start < 0 || range.start > end) {
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StoreError */ .A({
                        code: actual === size ? 'rejected' : 'size-mismatch',
                        store: this.#store,
                        reference: digest,
                        attempted: `read the bytes ${range.start}-${range.end ?? ''}`,
                        detail: `the blob has ${actual} bytes, expected ${size}`,
                        remedy: 'check the range against the size of the blob',
                    });
                }
                yield* chunks(file, range.start, end);
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        }
        catch (error) {
            throw this.#failure(error, 'read the blob', path, digest);
        }
    }
    /** Writes a blob unless it exists with that size; true if it was written. Its content is verified as it passes. */
    async write(blob) {
        const { digest, size } = blob.descriptor;
        if ((await this.sizeOf(digest)) === size)
            return false;
        const path = this.pathOf(digest);
        await this.#prepare((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        try {
            await (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)(path, (0,_blob_content_js__WEBPACK_IMPORTED_MODULE_3__/* .verifiedContent */ .Q)(blob, this.#store));
        }
        catch (error) {
            throw this.#failure(error, 'write the blob', path, digest);
        }
        this.#unsynced.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        return true;
    }
    /** Hard-links a blob from another layout; false if the file exists or links are not possible. */
    async linkFrom(other, digest) {
        const path = this.pathOf(digest);
        await this.#prepare((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.link)(other.pathOf(digest), path);
        }
        catch (error) {
            if (['EEXIST', 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EACCES'].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .errnoOf */ .UQ)(error) ?? ''))
                return false;
            throw this.#failure(error, 'link the blob', path, digest);
        }
        this.#unsynced.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        return true;
    }
    async remove(digest) {
        const path = this.pathOf(digest);
        try {
            await this.#checkDirectories(path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path);
        }
        catch (error) {
            if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .isMissing */ .b2)(error))
                throw this.#failure(error, 'delete the manifest', path, digest);
        }
        this.#unsynced.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    }
    /** Flushes the directories that were written to: all earlier writes are on disk when this resolves. */
    async sync() {
        const directories = [...this.#unsynced];
        this.#unsynced.clear();
        await Promise.all(directories.map((directory) => (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .syncDirectory */ .zR)(directory)));
    }
    async #open(path, digest) {
        await this.#checkDirectories(path);
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, OPEN_FLAGS);
        if ((await file.stat()).isFile())
            return file;
        await file.close();
        throw this.#notAFile(path, digest);
    }
    /** blobs/ and blobs/<alg>/ must be directories: in an archive they may be links to elsewhere. */
    #checkDirectories(path) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
        const known = this.#checked.get(directory);
        if (known !== undefined)
            return known;
        const check = (async () => {
            for (const part of [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory), directory]) {
                if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(part)).isDirectory())
                    throw this.#notAFile(part);
            }
        })();
        return kept(this.#checked, directory, check);
    }
    #prepare(directory) {
        const known = this.#prepared.get(directory);
        if (known !== undefined)
            return known;
        const preparation = (async () => {
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
                await this.#checkDirectories((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'any'));
                await (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeLeftovers */ .DA)(directory, this.#clock.now());
                this.#unsynced.add((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(directory));
            }
            catch (error) {
                throw this.#failure(error, 'write to the layout', directory);
            }
        })();
        return kept(this.#prepared, directory, preparation);
    }
    #notAFile(path, digest) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .StoreError */ .A({
            code: 'denied',
            store: this.#store,
            ...(digest !== undefined && { reference: digest }),
            attempted: 'use the blob',
            detail: `${path} is a link or a special file`,
            remedy: 'copy the layout with its links resolved (cp -rL) and use the copy',
        });
    }
    #failure(error, attempted, path, digest) {
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .layoutFailure */ .xD)(error, { store: this.#store, attempted, path, ...(digest && { reference: digest }) });
    }
}
function chunks(file, start = 0, end = Number.POSITIVE_INFINITY) {
    return file.createReadStream({ start, end, autoClose: false, highWaterMark: 256 * 1024 });
}
/** Keeps a promise for later calls. If it rejects, the next call tries again. */
function kept(promises, key, work) {
    const promise = work.catch((error) => {
        promises.delete(key);
        throw error;
    });
    promises.set(key, promise);
    return promise;
}


/***/ }),

/***/ 47202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   xD: () => (/* binding */ layoutFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// Converts file system errors to StoreErrors that name the layout, the path and the remedy.



const ANSWERS = {
    ENOENT: ['not-found', 'check the path; a layout is a directory with the files oci-layout and index.json'],
    ENOTDIR: ['not-found', 'give the directory of a layout; unpack an archive first'],
    EACCES: ['denied', 'grant this user read and write access to the directory'],
    EPERM: ['denied', 'grant this user read and write access to the directory'],
    EROFS: ['denied', 'use another directory: the file system is read-only'],
    ELOOP: ['denied', 'copy the layout with its links resolved (cp -rL): the path is a symbolic link'],
    ENOSPC: ['unavailable', 'free space on the disk and run again'],
    EDQUOT: ['unavailable', 'free space in the quota and run again'],
    EMFILE: ['unavailable', 'raise the limit of open files (ulimit -n) and run again'],
};
/** Checked by shape: in tests, file system errors are not instances of this realm's `Error`. */
function errnoOf(error) {
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(error) && typeof error.code === 'string' ? error.code : undefined;
}
function isMissing(error) {
    return errnoOf(error) === 'ENOENT';
}
/** A StoreError for an error of the file system at `path`; `error` itself if it is one already. Throws any other error. */
function layoutFailure(error, at) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
        return error;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRNO */ .Xi);
    const errno = errnoOf(error) ?? error.message;
    const [code, remedy] = ANSWERS[errno] ?? ['unavailable', 'check the disk and run again'];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code,
        store: at.store,
        ...(at.reference !== undefined && { reference: at.reference }),
        attempted: at.attempted,
        detail: `${at.path}: ${errno}`,
        remedy,
        cause: error,
    });
}


/***/ }),

/***/ 80571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grantedBlobs: () => (/* binding */ grantedBlobs)
/* harmony export */ });
/* harmony import */ var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49800);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61436);


function grantedBlobs({ path, location }) {
    const blobs = new _blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .BlobDirectory */ .f(path, location, { now: Date.now });
    return { blob: (descriptor) => blobs.stream(descriptor), traffic: () => _store_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TRAFFIC */ .q };
}


/***/ }),

/***/ 49800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
const NO_TRAFFIC = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };


/***/ })

};
