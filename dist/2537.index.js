export const id = 2537;
export const ids = [2537];
export const modules = {

/***/ 22537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ withContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/oci/layout/failure.ts
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
    return (0,oci_descriptor/* isRecord */.u4)(error) && typeof error.code === 'string' ? error.code : undefined;
}
function isMissing(error) {
    return errnoOf(error) === 'ENOENT';
}
/** `error` itself if it is a StoreError. `path` is where it happened. */
function layoutFailure(error, at) {
    if (error instanceof oci_errors/* StoreError */.A)
        return error;
    const errno = errnoOf(error);
    const [code, remedy] = (errno === undefined ? undefined : ANSWERS[errno]) ?? [
        'unavailable',
        'check the disk and run again',
    ];
    return new oci_errors/* StoreError */.A({
        code,
        store: at.store,
        ...(at.reference !== undefined && { reference: at.reference }),
        attempted: at.attempted,
        detail: `${at.path}: ${errno ?? String((0,oci_descriptor/* isRecord */.u4)(error) ? error.message : error).slice(0, 200)}`,
        remedy,
        cause: error,
    });
}

;// CONCATENATED MODULE: ./src/oci/layout/atomic-file.ts
// Writes files atomically: to a temporary file in the same directory, flushed, then renamed.





/** Temporary files, which a killed writer leaves behind, begin with this. */
const TEMPORARY_PREFIX = '.ingest-';
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/**
 * Writes `path` so that readers, also after a power cut, see the complete old or new file. If `source` throws, as on a digest
 * mismatch, nothing is left. `beforeRename` may still refuse. The directory is not flushed: call `syncDirectory` once for
 * many files.
 */
async function writeAtomically(path, source, beforeRename) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${TEMPORARY_PREFIX}${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
    const file = await (0,promises_.open)(temporary, 'wx', 0o644);
    try {
        try {
            await file.writeFile(source);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await beforeRename?.();
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        // The file may not exist yet. If it stays, a later run removes it.
        await (0,promises_.unlink)(temporary).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
        throw error;
    }
}
/** Makes renames in a directory survive a power cut. Windows does not need it. */
async function syncDirectory(directory) {
    try {
        const handle = await (0,promises_.open)(directory, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes(errnoOf(error) ?? ''))
            throw error;
    }
}
/** Removes temporary files older than a day. Those of running writers are younger. */
async function removeLeftovers(directory, now) {
    const names = await (0,promises_.readdir)(directory);
    await Promise.all(names
        .filter((name) => name.startsWith(TEMPORARY_PREFIX))
        .map(async (name) => {
        const path = (0,external_node_path_.join)(directory, name);
        // Another process may remove it at the same time.
        const found = await (0,promises_.stat)(path).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
        if (found !== undefined && now - found.mtimeMs > LEFTOVER_AGE_MS)
            await (0,promises_.unlink)(path).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
    }));
}
/** Checks that a directory is writable, and leaves no file. */
async function proveWritable(directory) {
    const probe = (0,external_node_path_.join)(directory, `${TEMPORARY_PREFIX}${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
    const handle = await (0,promises_.open)(probe, 'wx', 0o600);
    await handle.close();
    await (0,promises_.unlink)(probe);
}

;// CONCATENATED MODULE: ./src/oci/layout/blobs.ts
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
const OPEN_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
class BlobDirectory {
    #root;
    #store;
    #environment;
    #checked = new Map();
    #prepared = new Map();
    #unsynced = new Set();
    constructor(root, store, environment) {
        this.#root = root;
        this.#store = store;
        this.#environment = environment;
    }
    /** Image specification 1.1, image-layout.md "Blobs": blobs/<alg>/<encoded>. */
    pathOf(digest) {
        const checked = (0,oci_digest/* parseDigest */.m)(digest);
        if (checked === undefined)
            throw new TypeError(`${JSON.stringify(digest)} is not a digest`);
        const { algorithm, encoded } = (0,oci_digest/* splitDigest */.vo)(checked);
        return (0,external_node_path_.join)(this.#root, 'blobs', algorithm, encoded);
    }
    /** Size of a blob; undefined if it does not exist. */
    async sizeOf(digest) {
        const path = this.pathOf(digest);
        try {
            await this.#checkDirectories(path);
            const stats = await (0,promises_.lstat)(path);
            if (!stats.isFile())
                throw this.#notAFile(path, digest);
            return stats.size;
        }
        catch (error) {
            if (isMissing(error))
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
                    throw new oci_errors/* StoreError */.A({
                        code: 'limit-exceeded',
                        store: this.#store,
                        reference: digest,
                        attempted: 'read the manifest',
                        detail: `its ${stats.size} bytes exceed the limit of ${limit} bytes for manifests`,
                        remedy: 'check the digest: this is probably a layer',
                    });
                }
                const bytes = await file.readFile();
                return (0,oci_digest/* verifiedBytes */.GQ)(bytes, { digest, size: size ?? bytes.byteLength, where: this.#store });
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
            if (isMissing(error))
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
                    yield* (0,oci_digest/* verified */.zr)(chunks(file), expected);
                    return;
                }
                const { size: actual } = await file.stat();
                const end = Math.min(range.end ?? size - 1, size - 1);
                if (actual !== size || range.start < 0 || range.start > end) {
                    throw new oci_errors/* StoreError */.A({
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
    /** Writes a blob unless it exists with that size; true if it was written. The source is verified as it passes. */
    async write(descriptor, source) {
        const { digest, size } = descriptor;
        if ((await this.sizeOf(digest)) === size)
            return false;
        const path = this.pathOf(digest);
        await this.#prepare((0,external_node_path_.dirname)(path));
        try {
            await writeAtomically(path, (0,oci_digest/* verified */.zr)(source(), { digest, size, where: this.#store }));
        }
        catch (error) {
            throw this.#failure(error, 'write the blob', path, digest);
        }
        this.#unsynced.add((0,external_node_path_.dirname)(path));
        return true;
    }
    /** Hard-links a blob from another layout; false if the file exists or links are not possible. */
    async linkFrom(other, digest) {
        const path = this.pathOf(digest);
        await this.#prepare((0,external_node_path_.dirname)(path));
        try {
            await (0,promises_.link)(other.pathOf(digest), path);
        }
        catch (error) {
            if (['EEXIST', 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EACCES'].includes(errnoOf(error) ?? ''))
                return false;
            throw this.#failure(error, 'link the blob', path, digest);
        }
        this.#unsynced.add((0,external_node_path_.dirname)(path));
        return true;
    }
    async remove(digest) {
        const path = this.pathOf(digest);
        try {
            await this.#checkDirectories(path);
            await (0,promises_.unlink)(path);
        }
        catch (error) {
            if (!isMissing(error))
                throw this.#failure(error, 'delete the manifest', path, digest);
        }
        this.#unsynced.add((0,external_node_path_.dirname)(path));
    }
    /** Flushes the directories that were written to: all earlier writes are on disk when this resolves. */
    async sync() {
        const directories = [...this.#unsynced];
        this.#unsynced.clear();
        await Promise.all(directories.map((directory) => syncDirectory(directory)));
    }
    async #open(path, digest) {
        await this.#checkDirectories(path);
        const file = await (0,promises_.open)(path, OPEN_FLAGS);
        if ((await file.stat()).isFile())
            return file;
        await file.close();
        throw this.#notAFile(path, digest);
    }
    /** blobs/ and blobs/<alg>/ must be directories: in an archive they may be links to elsewhere. */
    #checkDirectories(path) {
        const directory = (0,external_node_path_.dirname)(path);
        const known = this.#checked.get(directory);
        if (known !== undefined)
            return known;
        const check = (async () => {
            for (const part of [(0,external_node_path_.dirname)(directory), directory]) {
                if (!(await (0,promises_.lstat)(part)).isDirectory())
                    throw this.#notAFile(part);
            }
        })();
        this.#checked.set(directory, check);
        // The callers receive the error. The next call checks again.
        check.catch(() => this.#checked.delete(directory));
        return check;
    }
    #prepare(directory) {
        const known = this.#prepared.get(directory);
        if (known !== undefined)
            return known;
        const preparation = (async () => {
            try {
                await (0,promises_.mkdir)(directory, { recursive: true });
                await this.#checkDirectories((0,external_node_path_.join)(directory, 'any'));
                await removeLeftovers(directory, this.#environment.now());
                this.#unsynced.add((0,external_node_path_.dirname)(directory));
            }
            catch (error) {
                throw this.#failure(error, 'write to the layout', directory);
            }
        })();
        this.#prepared.set(directory, preparation);
        // The callers receive the error. The next call tries again.
        preparation.catch(() => this.#prepared.delete(directory));
        return preparation;
    }
    #notAFile(path, digest) {
        return new oci_errors/* StoreError */.A({
            code: 'denied',
            store: this.#store,
            ...(digest !== undefined && { reference: digest }),
            attempted: 'use the blob',
            detail: `${path} is a link or a special file`,
            remedy: 'copy the layout with its links resolved (cp -rL) and use the copy',
        });
    }
    #failure(error, attempted, path, digest) {
        return layoutFailure(error, { store: this.#store, attempted, path, ...(digest && { reference: digest }) });
    }
}
function chunks(file, start = 0, end = Number.POSITIVE_INFINITY) {
    return file.createReadStream({ start, end, autoClose: false, highWaterMark: 256 * 1024 });
}

// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/oci/layout/index-file.ts
// The file index.json of a layout as a value: parsed with every unknown field kept, edited and serialised.




/** About 160,000 entries. A larger index is not read into memory. */
const MAX_INDEX_BYTES = 64 * 1024 * 1024;
const EMPTY_INDEX = {
    json: { schemaVersion: 2, mediaType: media_types/* MEDIA_TYPE */.Ap.index, manifests: [] },
    entries: [],
};
/** Throws a StoreError `invalid-response` if the bytes are not an index. `where` is the layout, `path` the file. */
function parseIndexFile(bytes, where, path) {
    const fail = (detail) => new oci_errors/* StoreError */.A({
        code: 'invalid-response',
        store: where,
        attempted: 'read the index',
        detail: `${path} ${detail}`,
        remedy: 'restore the layout or create it again',
    });
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        (0,errors/* rethrowUnless */.ki)(cause, SyntaxError, errors/* UTF8_CODE */.OV);
        throw fail(`is not JSON (${cause.message.slice(0, 120)})`);
    }
    if (!(0,oci_descriptor/* isRecord */.u4)(json))
        throw fail('is not a JSON object');
    const manifests = json.manifests ?? [];
    if (!Array.isArray(manifests))
        throw fail('has no list "manifests"');
    return { json, entries: manifests.map(entryOf) };
}
function serialiseIndexFile(index) {
    const json = { ...index.json, manifests: index.entries.map((entry) => entry.json) };
    return new TextEncoder().encode(JSON.stringify(json));
}
/** The entries with a tag; the caller refuses two of different digests. */
function entriesTagged(index, tag) {
    return index.entries.filter((entry) => entry.tag === tag);
}
function entriesOf(index, digest) {
    return index.entries.filter((entry) => entry.descriptor?.digest === digest);
}
/** Adds an untagged entry, unless the digest has an entry. */
function withEntry(index, descriptor) {
    if (entriesOf(index, descriptor.digest).length > 0)
        return index;
    return { ...index, entries: [...index.entries, entryOf(entryJson(descriptor))] };
}
/** Points `tag` to `descriptor`. The previous manifest stays in the index untagged, as in a registry. */
function withTag(index, descriptor, tag) {
    if (entriesTagged(index, tag).some((entry) => entry.descriptor?.digest === descriptor.digest))
        return index;
    const kept = index.entries.map((entry) => (entry.tag === tag ? untagged(entry) : entry));
    const at = kept.findIndex((entry) => entry.descriptor?.digest === descriptor.digest && entry.tag === undefined);
    const json = at < 0 ? entryJson(descriptor) : { ...kept[at]?.json };
    const annotations = (0,oci_descriptor/* isRecord */.u4)(json.annotations) ? json.annotations : {};
    const tagged = entryOf({ ...json, annotations: { ...annotations, [media_types/* ANNOTATION */.YX.refName]: tag } });
    return { ...index, entries: at < 0 ? [...kept, tagged] : kept.with(at, tagged) };
}
/** Removes a tag. Its manifest stays in the index, under another entry of the same digest or as an untagged one. */
function withoutTag(index, tag) {
    const others = index.entries.filter((entry) => entry.tag !== tag);
    const known = new Set(others.map((entry) => entry.descriptor?.digest));
    const entries = index.entries.flatMap((entry) => {
        if (entry.tag !== tag)
            return [entry];
        if (known.has(entry.descriptor?.digest))
            return [];
        known.add(entry.descriptor?.digest);
        return [untagged(entry)];
    });
    return { ...index, entries };
}
/** Changes the digest and size of an entry and keeps everything else. */
function withReplaced(index, old, digest, size) {
    const json = { ...old.json, digest, size };
    return { ...index, entries: index.entries.map((entry) => (entry === old ? entryOf(json) : entry)) };
}
function withoutDigest(index, digest) {
    return { ...index, entries: index.entries.filter((entry) => entry.descriptor?.digest !== digest) };
}
function entryOf(json) {
    const descriptor = (0,oci_descriptor/* parseDescriptor */.BA)(json);
    if (descriptor === undefined)
        return { json };
    const tag = descriptor.annotations?.[media_types/* ANNOTATION */.YX.refName];
    return { json, descriptor, ...(tag !== undefined && { tag }) };
}
/** The annotations without the one that stores the tag: a manifest must not tag itself. */
function entryJson(descriptor) {
    const { mediaType, digest, size, artifactType, platform } = descriptor;
    const annotations = Object.entries(descriptor.annotations ?? {}).filter(([key]) => key !== media_types/* ANNOTATION */.YX.refName);
    return {
        mediaType,
        digest,
        size,
        ...(platform && { platform }),
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations.length > 0 && { annotations: Object.fromEntries(annotations) }),
    };
}
function untagged(entry) {
    const json = { ...entry.json };
    const annotations = { ...json.annotations };
    delete annotations[media_types/* ANNOTATION */.YX.refName];
    if (Object.keys(annotations).length > 0)
        json.annotations = annotations;
    else
        delete json.annotations;
    return entryOf(json);
}

;// CONCATENATED MODULE: ./src/oci/layout/fallback.ts




/** Adds referrers to the index of their subject, if it exists. Other entries are not changed. Returns the new index.json. */
function addToFallback(layout, index, subject, referrers) {
    return edited(layout, index, subject, (listed) => referrers.reduce(withEntry, listed));
}
function removeFromFallback(layout, index, subject, referrer) {
    return edited(layout, index, subject, (listed) => withoutDigest(listed, referrer));
}
async function edited(layout, index, subject, change) {
    const fallback = await layout.manifests.fallback(index, subject);
    if (fallback === undefined)
        return index;
    const { entry, digest } = fallback;
    const manifest = await layout.manifests.read(digest);
    if (manifest === undefined)
        return index;
    const before = parseIndexFile(manifest.bytes, layout.store, (0,referrers_tag/* referrersTag */.LN)(subject));
    const after = change(before);
    if (after.entries.length === before.entries.length)
        return index;
    const bytes = serialiseIndexFile(after);
    const descriptor = { mediaType: media_types/* MEDIA_TYPE */.Ap.index, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength };
    await layout.blobs.write(descriptor, async function* () {
        yield bytes;
    });
    await layout.blobs.sync();
    return withReplaced(index, entry, descriptor.digest, descriptor.size);
}

// EXTERNAL MODULE: ./src/oci/json.ts
var oci_json = __webpack_require__(61691);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/oci/layout/lock.ts
// The lock on a layout's index.json: an exclusively created file that names its holder, so that stale locks are detected.








/** An index edit takes milliseconds. After this time, waiting fails and names the holder of the lock. */
const WAIT_LIMIT_MS = 30_000;
/** A lock whose holder cannot be checked (another host, no content) is stale after this time without change. */
const SILENCE_LIMIT_MS = 10_000;
const POLL_MS = 5;
const POLL_LIMIT_MS = 100;
/** Random ids of this process's locks. Process ids are not enough, since processes in different containers can share one. */
const heldHere = new Set();
/**
 * Runs `work` while this process holds the lock `path`. A stale lock is removed: on this host if its process is gone, on
 * another host after a time without change. Throws a StoreError `timeout` that names the file and its holder after 30 seconds.
 */
async function withLock(path, store, environment, work) {
    const owner = { id: (0,external_node_crypto_.randomUUID)(), pid: process.pid, host: (0,external_node_os_.hostname)(), started: await startOf('self') };
    heldHere.add(owner.id);
    try {
        await acquire(path, store, environment, owner);
        try {
            return await work({
                confirm: async () => {
                    if ((await ownerOf(path))?.id !== owner.id)
                        throw lockLost(path, store);
                },
            });
        }
        finally {
            if ((await ownerOf(path))?.id === owner.id)
                await (0,promises_.unlink)(path).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
        }
    }
    finally {
        heldHere.delete(owner.id);
    }
}
async function acquire(path, store, environment, owner) {
    let waited = 0;
    let silent = 0;
    let seen;
    for (let attempt = 0;; attempt += 1) {
        if (await create(path, store, owner))
            return;
        const content = await (0,promises_.readFile)(path, 'utf8').catch((error) => (isMissing(error) ? undefined : ''));
        if (content === undefined)
            continue;
        if (content !== seen)
            silent = 0;
        seen = content;
        const holder = parseOwner(content);
        if ((await isDead(holder, silent)) && (await breakLock(path, content, environment)))
            continue;
        if (waited >= WAIT_LIMIT_MS)
            throw lockHeld(path, store, holder, waited);
        const pause = Math.ceil(Math.min(POLL_MS * 2 ** Math.min(attempt, 8), POLL_LIMIT_MS) * (0.5 + environment.random()));
        await environment.sleep(pause);
        waited += pause;
        silent += pause;
    }
}
/** False if the file exists already. */
async function create(path, store, owner) {
    try {
        const file = await (0,promises_.open)(path, 'wx', 0o644);
        try {
            await file.writeFile(JSON.stringify(owner));
        }
        finally {
            await file.close();
        }
        return true;
    }
    catch (error) {
        if (errnoOf(error) === 'EEXIST')
            return false;
        throw layoutFailure(error, { store, attempted: 'lock the index', path });
    }
}
async function isDead(holder, silent) {
    if (holder === undefined || holder.host !== (0,external_node_os_.hostname)())
        return silent >= SILENCE_LIMIT_MS;
    if (holder.pid === process.pid && heldHere.has(holder.id))
        return false;
    if (holder.pid === process.pid && holder.started === '')
        return true;
    try {
        process.kill(holder.pid, 0);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* ERRNO */.Xi);
        return errnoOf(error) === 'ESRCH';
    }
    const started = await startOf(holder.pid);
    return started !== '' && holder.started !== '' && started !== holder.started;
}
/**
 * Removes a stale lock. Only one waiter may do so, and only if it is still the same lock: otherwise it would remove the new
 * lock of a faster waiter. Therefore removal is itself guarded by an exclusive file.
 */
async function breakLock(path, content, environment) {
    const breaker = `${path}.break`;
    try {
        await (await (0,promises_.open)(breaker, 'wx', 0o644)).close();
    }
    catch (error) {
        // EEXIST: another waiter removes the lock. Any other error of the file system: the lock stays.
        (0,errors/* rethrowUnless */.ki)(error, errors/* ERRNO */.Xi);
        const found = await (0,promises_.stat)(breaker).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
        const age = found === undefined ? 0 : environment.now() - found.mtimeMs;
        if (age > SILENCE_LIMIT_MS)
            await (0,promises_.unlink)(breaker).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
        return false;
    }
    try {
        if ((await (0,promises_.readFile)(path, 'utf8')) === content)
            await (0,promises_.unlink)(path);
        return true;
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* ERRNO */.Xi);
        return isMissing(error);
    }
    finally {
        await (0,promises_.unlink)(breaker).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
    }
}
async function ownerOf(path) {
    return parseOwner((await (0,promises_.readFile)(path, 'utf8').catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi))) ?? '');
}
function parseOwner(content) {
    const json = (0,oci_json/* parseJson */.q)(content);
    if (!(0,oci_descriptor/* isRecord */.u4)(json))
        return undefined;
    const { id, pid, host, started } = json;
    if (typeof id !== 'string' || typeof host !== 'string' || typeof started !== 'string')
        return undefined;
    return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? { id, pid, host, started } : undefined;
}
/** Field 22 of /proc/PID/stat, counted after the name, which may contain spaces; empty without /proc. */
async function startOf(pid) {
    const text = (await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi))) ?? '';
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
function lockHeld(path, store, holder, waited) {
    const who = holder ? `process ${holder.pid} on ${holder.host.slice(0, 100)}` : 'an unknown process';
    return new oci_errors/* StoreError */.A({
        code: 'timeout',
        store,
        attempted: 'lock the index',
        detail: `${path} has been held by ${who} for ${Math.round(waited / 1000)} s`,
        remedy: 'wait for that process, or remove the file if it no longer runs',
    });
}
function lockLost(path, store) {
    return new oci_errors/* StoreError */.A({
        code: 'lost-update',
        store,
        attempted: 'write the index',
        detail: `another process took over ${path} while this one was suspended`,
        remedy: 'run again; the index was not changed',
    });
}

;// CONCATENATED MODULE: ./src/oci/layout/files.ts
var files_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var files_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
// The files oci-layout and index.json of a layout: created, read on each call, edited under a lock.











/** Image specification 1.1, image-layout.md "oci-layout file". */
const OCI_LAYOUT = new TextEncoder().encode('{"imageLayoutVersion":"1.0.0"}');
const MAX_OCI_LAYOUT_BYTES = 4096;
/** Files open at once: a walk requests the referrers of thousands of nodes at the same time. */
const READ_CONCURRENCY = 16;
class LayoutFiles {
    #root;
    #store;
    #environment;
    #reads = (0,p_limit/* default */.A)(READ_CONCURRENCY);
    #recognised = false;
    #prepared;
    #last;
    #edits = Promise.resolve();
    constructor(root, store, environment) {
        this.#root = root;
        this.#store = store;
        this.#environment = environment;
    }
    /** The current index.json; the same object as long as the file does not change. StoreError `not-found` without a layout. */
    async index() {
        await this.#recognise();
        const index = await this.#read();
        if (index === undefined)
            throw this.#missing('index.json');
        return index;
    }
    /**
     * Replaces index.json by the result of `change`, under a lock that excludes other processes. `change` is called once and
     * returns its argument if there is nothing to write.
     */
    edit(change) {
        const edit = this.#edits.then(() => this.#edit(change));
        // The caller receives the error. Later edits are independent of it.
        this.#edits = edit.catch(() => undefined);
        return edit;
    }
    /** Creates the layout unless it exists. Refuses a directory with other content. */
    prepare() {
        this.#prepared ??= this.#prepare().catch((error) => {
            this.#prepared = undefined;
            throw layoutFailure(error, { store: this.#store, attempted: 'create the layout', path: this.#root });
        });
        return this.#prepared;
    }
    /** Throws the error that a write would throw, and leaves no files. */
    async proveWritable() {
        let directory = (0,external_node_path_.resolve)(this.#root);
        try {
            const exists = await this.#isLayout();
            while (!(await isThere(directory)))
                directory = (0,external_node_path_.dirname)(directory);
            await proveWritable(directory);
            const blobs = (0,external_node_path_.join)(this.#root, 'blobs', 'sha256');
            if (exists && (await isThere(blobs)))
                await proveWritable(blobs);
        }
        catch (error) {
            throw layoutFailure(error, { store: this.#store, attempted: 'check write access', path: directory });
        }
    }
    async #edit(change) {
        const path = (0,external_node_path_.join)(this.#root, 'index.json');
        await withLock(`${path}.lock`, this.#store, this.#environment, async (lock) => {
            const before = await this.index();
            const after = await change(before);
            if (after === before)
                return;
            try {
                await writeAtomically(path, serialiseIndexFile(after), () => lock.confirm());
                await syncDirectory(this.#root);
            }
            catch (error) {
                throw layoutFailure(error, { store: this.#store, attempted: 'write the index', path });
            }
        });
    }
    /** The file oci-layout is written last, so that every layout has an index. */
    async #prepare() {
        if (await this.#isLayout())
            return;
        await (0,promises_.mkdir)(this.#root, { recursive: true });
        const path = (0,external_node_path_.join)(this.#root, 'index.json');
        await withLock(`${path}.lock`, this.#store, this.#environment, async (lock) => {
            if ((await this.#read()) === undefined) {
                await writeAtomically(path, serialiseIndexFile(EMPTY_INDEX), () => lock.confirm());
            }
            await writeAtomically((0,external_node_path_.join)(this.#root, 'oci-layout'), OCI_LAYOUT);
            await syncDirectory(this.#root);
        });
    }
    async #recognise() {
        if (this.#recognised)
            return;
        if (!(await this.#reads(() => this.#isLayout())))
            throw this.#missing('oci-layout');
        this.#recognised = true;
    }
    /** False if the directory does not exist or is empty. Throws a StoreError if it is not a layout. */
    async #isLayout() {
        const path = (0,external_node_path_.join)(this.#root, 'oci-layout');
        const bytes = await this.#bytes(path, MAX_OCI_LAYOUT_BYTES);
        if (bytes === undefined) {
            const names = await (0,promises_.readdir)(this.#root).catch((error) => {
                if (isMissing(error))
                    return [];
                throw layoutFailure(error, { store: this.#store, attempted: 'open the layout', path: this.#root });
            });
            // Another process has created the layout between the two reads.
            if (names.includes('oci-layout'))
                return this.#isLayout();
            const foreign = names.find((name) => !isOurs(name));
            if (foreign === undefined)
                return false;
            throw this.#missing('oci-layout', 'the directory contains other files');
        }
        const json = (0,oci_json/* parseJson */.q)(new TextDecoder().decode(bytes));
        const version = (0,oci_descriptor/* isRecord */.u4)(json) ? json.imageLayoutVersion : undefined;
        if (typeof version === 'string' && /^1\.\d+\.\d+$/.test(version))
            return true;
        throw new oci_errors/* StoreError */.A({
            code: 'unsupported',
            store: this.#store,
            attempted: 'open the layout',
            detail: `${path} has no imageLayoutVersion 1.x`,
            remedy: 'create the layout again with a current tool',
        });
    }
    async #read() {
        const path = (0,external_node_path_.join)(this.#root, 'index.json');
        const bytes = await this.#reads(() => this.#bytes(path, MAX_INDEX_BYTES));
        if (bytes === undefined)
            return undefined;
        if (this.#last === undefined || Buffer.compare(this.#last.bytes, bytes) !== 0) {
            this.#last = { bytes, index: parseIndexFile(bytes, this.#store, path) };
        }
        return this.#last.index;
    }
    /** A file of at most `limit` bytes; undefined if it does not exist. Does not block on a pipe. */
    async #bytes(path, limit) {
        const at = { store: this.#store, attempted: 'open the layout', path };
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const file = files_addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)), true);
                const stats = await file.stat();
                if (stats.isFile() && stats.size <= limit)
                    return await file.readFile();
                throw new oci_errors/* StoreError */.A({
                    code: 'limit-exceeded',
                    store: at.store,
                    attempted: at.attempted,
                    detail: `${path} is not a file of at most ${limit} bytes`,
                    remedy: 'check the path: the layout is damaged, or this is not a layout',
                });
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = files_disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if (isMissing(error))
                return undefined;
            throw layoutFailure(error, at);
        }
    }
    #missing(name, why = 'the file does not exist') {
        return new oci_errors/* StoreError */.A({
            code: 'not-found',
            store: this.#store,
            attempted: 'open the layout',
            detail: `${(0,external_node_path_.join)(this.#root, name)}: ${why}`,
            remedy: 'give the path of an OCI layout, or of an empty or new directory to create one',
        });
    }
}
/** Files that a killed writer of this project may have left before the layout was complete. */
function isOurs(name) {
    return (['blobs', 'index.json', 'index.json.lock', 'index.json.lock.break'].includes(name) ||
        name.startsWith(TEMPORARY_PREFIX));
}
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, (error) => {
        if (isMissing(error))
            return false;
        throw error;
    });
}

;// CONCATENATED MODULE: ./src/oci/layout/manifests.ts
// The manifests of a layout: read, cached by digest, and searched for referrers.




/** How deep nested indexes are searched for manifests with a subject. */
const MAX_INDEX_DEPTH = 4;
/** Parsed manifests that are cached; beyond it the oldest is dropped. */
const MAX_CACHED = 20_000;
/** Manifests read from the disk at once. */
const manifests_READ_CONCURRENCY = 32;
class LayoutManifests {
    #blobs;
    #store;
    #cached = new Map();
    #last;
    constructor(blobs, store) {
        this.#blobs = blobs;
        this.#store = store;
    }
    /** A manifest by digest; undefined if it does not exist or is not a manifest. `mediaType` is used if it has none. */
    async read(digest, expected) {
        const bytes = await this.#blobs.bytes(digest, oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ, expected?.size);
        if (bytes === undefined)
            return undefined;
        const mediaType = mediaTypeOf(bytes) ?? expected?.mediaType;
        if (mediaType === undefined || !media_types/* MANIFEST_TYPES */._P.includes(mediaType))
            return undefined;
        return { descriptor: { mediaType, digest, size: bytes.byteLength }, bytes };
    }
    /**
     * The referrers of `subject` by both conventions: manifests in index.json, or in a nested index, with that `subject`; and
     * the index under its referrers tag, as regctl writes it. `index` is the current index.json.
     */
    async referrers(index, subject) {
        const found = new Map((await this.#search(index)).get(subject));
        const bySubject = found.size > 0;
        for (const entry of (await this.fallback(index, subject))?.content.manifests ?? []) {
            if (!found.has(entry.digest))
                found.set(entry.digest, entry);
        }
        return { via: bySubject || found.size === 0 ? 'index' : 'fallback-tag', referrers: [...found.values()] };
    }
    /** The entry of index.json with the subject's referrers tag, and the index that it points to. */
    async fallback(index, subject) {
        const tag = (0,referrers_tag/* referrersTag */.LN)(subject);
        const entry = index.entries.findLast((candidate) => candidate.tag === tag);
        if (entry?.descriptor === undefined || entry.descriptor.digest === subject)
            return undefined;
        const { digest } = entry.descriptor;
        const content = (await this.#content(entry.descriptor))?.content;
        return content && (0,media_types/* isIndex */.nw)(content.mediaType) ? { entry, digest, content } : undefined;
    }
    /** The entries of index.json that are images of their own: neither referrers nor parts of an index. */
    async roots(index) {
        const entries = index.entries.flatMap(({ descriptor, tag }) => descriptor && (tag === undefined || !/^sha(?:256|512)-/.test(tag)) ? [descriptor] : []);
        const contents = await concurrently(entries, (entry) => this.#content(entry));
        const parts = new Set(contents.flatMap((known) => known?.content.manifests ?? []).map((part) => part.digest));
        const roots = entries.filter((entry, at) => {
            const content = contents[at]?.content;
            return content !== undefined && content.subject === undefined && !parts.has(entry.digest);
        });
        return [...new Map(roots.map((root) => [root.digest, root])).values()];
    }
    /** All referrers by subject. Cached for each state of index.json, unless a blob is missing. */
    async #search(index) {
        if (this.#last?.index !== index)
            this.#last = { index, search: this.#walk(index) };
        const { search } = this.#last;
        try {
            const { bySubject, complete } = await search;
            if (!complete && this.#last?.search === search)
                this.#last = undefined;
            return bySubject;
        }
        catch (error) {
            if (this.#last?.search === search)
                this.#last = undefined;
            throw error;
        }
    }
    async #walk(index) {
        const bySubject = new Map();
        let complete = true;
        const seen = new Set();
        let level = index.entries.flatMap(({ descriptor, tag }) => descriptor && !(tag !== undefined && (0,referrers_tag/* isReferrersTag */.zb)(tag)) ? [descriptor] : []);
        for (let depth = 0; depth < MAX_INDEX_DEPTH && level.length > 0; depth += 1) {
            const fresh = level.filter(({ digest, mediaType }) => {
                if (seen.has(digest) || !media_types/* MANIFEST_TYPES */._P.includes(mediaType))
                    return false;
                seen.add(digest);
                return true;
            });
            const next = [];
            const contents = await concurrently(fresh, (entry) => this.#content(entry));
            fresh.forEach((entry, at) => {
                const known = contents[at];
                if (known === undefined) {
                    complete = false;
                    return;
                }
                const { subject } = known.content;
                if (subject !== undefined) {
                    const of = bySubject.get(subject.digest) ?? new Map();
                    bySubject.set(subject.digest, of.set(entry.digest, referrerDescriptor(entry.digest, known)));
                }
                next.push(...known.content.manifests);
            });
            level = next;
        }
        return { bySubject, complete };
    }
    /** Undefined if the blob does not exist: a layout may be incomplete (image-layout.md "Blobs"). */
    async #content(descriptor) {
        const { digest } = descriptor;
        const known = this.#cached.get(digest);
        if (known !== undefined)
            return known;
        const manifest = await this.read(digest, descriptor);
        if (manifest === undefined)
            return undefined;
        const cached = { size: manifest.descriptor.size, content: (0,oci_descriptor/* parseManifest */.Ng)(manifest, this.#store) };
        if (this.#cached.size >= MAX_CACHED) {
            for (const oldest of this.#cached.keys()) {
                this.#cached.delete(oldest);
                break;
            }
        }
        this.#cached.set(digest, cached);
        return cached;
    }
}
/** A referrer as the referrers API lists it (distribution 1.1.1, "Listing Referrers"). */
function referrerDescriptor(digest, { size, content }) {
    const artifactType = (0,oci_descriptor/* artifactTypeOf */.Gh)(content);
    return {
        mediaType: content.mediaType,
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(content.annotations).length > 0 && { annotations: content.annotations }),
    };
}
/** The media type of a manifest by its field, which is optional, or by its other fields. */
function mediaTypeOf(bytes) {
    const json = (0,oci_json/* parseJsonBytes */.d)(bytes);
    if (!(0,oci_descriptor/* isRecord */.u4)(json))
        return undefined;
    if (typeof json.mediaType === 'string')
        return json.mediaType;
    if (Array.isArray(json.manifests))
        return media_types/* MEDIA_TYPE */.Ap.index;
    return (0,oci_descriptor/* isRecord */.u4)(json.config) && Array.isArray(json.layers) ? media_types/* MEDIA_TYPE */.Ap.manifest : undefined;
}
async function concurrently(items, work) {
    const results = [];
    for (let at = 0; at < items.length; at += manifests_READ_CONCURRENCY) {
        results.push(...(await Promise.all(items.slice(at, at + manifests_READ_CONCURRENCY).map(work))));
    }
    return results;
}

;// CONCATENATED MODULE: ./src/oci/layout/store.ts
// An OCI layout directory as a store (image specification 1.1, image-layout.md).










const DEFAULT_CONCURRENCY = 16;
const NO_TRAFFIC = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };
/**
 * Reads index.json on each call, since another process may write it. Concurrent writes of this project are safe: blobs first,
 * then index.json under a lock, each file atomically.
 */
class LayoutStore {
    location;
    #environment;
    #files;
    #blobs;
    #manifests;
    #layout;
    constructor(path, environment) {
        this.location = `oci-layout:${path}`;
        this.#environment = environment;
        this.#files = new LayoutFiles(path, this.location, environment);
        this.#blobs = new BlobDirectory(path, this.location, environment);
        this.#manifests = new LayoutManifests(this.#blobs, this.location);
        this.#layout = { blobs: this.#blobs, manifests: this.#manifests, store: this.location };
    }
    /** `reference` is a tag, a digest, or empty for the only image of a layout. */
    async resolve(reference) {
        const { mediaType, digest, size } = (await this.manifest(reference)).descriptor;
        return { mediaType, digest, size };
    }
    async manifest(reference) {
        const index = await this.#files.index();
        const digest = (0,oci_digest/* parseDigest */.m)(reference);
        const expected = digest === undefined ? await this.#named(index, reference) : entriesOf(index, digest)[0]?.descriptor;
        const exact = digest ?? expected?.digest;
        const manifest = exact === undefined ? undefined : await this.#manifests.read(exact, expected);
        if (manifest === undefined)
            throw this.#notFound(reference, 'the manifest does not exist in the layout');
        return manifest;
    }
    blob(descriptor, range) {
        return this.#blobs.stream(descriptor, range);
    }
    async *referrers(subject, filter) {
        const { via, referrers } = await this.#manifests.referrers(await this.#files.index(), subject);
        const wanted = filter?.artifactType;
        yield { via, referrers: referrers.filter(({ artifactType }) => wanted === undefined || artifactType === wanted) };
    }
    async *tags() {
        const { entries } = await this.#files.index();
        yield* new Set(entries.flatMap(({ tag }) => tag ?? []));
    }
    traffic() {
        return NO_TRAFFIC;
    }
    async close() { }
    async pushBlob(blob) {
        await this.#files.prepare();
        await this.#blobs.write(blob.descriptor, () => blob.open());
        await this.#blobs.sync();
    }
    /** Hard-links from another layout, or copies if that is not possible. */
    async mountBlob(descriptor, from) {
        if (!(from instanceof LayoutStore))
            return false;
        await this.#files.prepare();
        for await (const _ of from.blob(descriptor))
            ; // Verifies the content: a link would propagate damage.
        // An existing file may be damaged: writing checks its size.
        if (!(await this.#blobs.linkFrom(from.#blobs, descriptor.digest))) {
            await this.#blobs.write(descriptor, () => from.blob(descriptor));
        }
        await this.#blobs.sync();
        return true;
    }
    /** Every manifest gets an entry in index.json, so that it is found as a referrer. */
    async pushManifest(manifest, tag) {
        await this.#files.prepare();
        await this.#writeManifest(manifest);
        await this.#blobs.sync();
        await this.#files.edit(async (index) => tag === undefined ? withEntry(index, manifest.descriptor) : withTag(index, manifest.descriptor, tag));
    }
    async pushArtifacts(batch) {
        const failed = new Map();
        const fail = (artifact, error) => {
            const at = { store: this.location, attempted: 'push the artifact', path: artifact.manifest.descriptor.digest };
            failed.set(artifact, layoutFailure(error, at));
        };
        let existing = new Set();
        try {
            await this.#files.prepare();
            const written = await this.#writeArtifacts(batch, fail);
            const whole = batch.filter((artifact) => !failed.has(artifact));
            // Caches the manifests of the layout, so that they are not read while others wait for the lock.
            await this.#listed(await this.#files.index(), whole);
            await this.#files.edit(async (index) => {
                const listed = await this.#listed(index, whole);
                existing = new Set([...listed].filter((digest) => !written.has(digest)));
                return this.#withReferrers(index, whole);
            });
            const listed = await this.#listed(await this.#files.index(), whole);
            for (const artifact of whole) {
                if (!listed.has(artifact.manifest.descriptor.digest))
                    fail(artifact, this.#lost(artifact));
            }
        }
        catch (error) {
            for (const artifact of batch)
                if (!failed.has(artifact))
                    fail(artifact, error);
        }
        return batch.map((artifact) => {
            const error = failed.get(artifact);
            if (error !== undefined)
                return { artifact, status: 'failed', error };
            const status = existing.has(artifact.manifest.descriptor.digest) ? 'existing' : 'created';
            return { artifact, status, via: 'index' };
        });
    }
    /** Nothing to do: entries are written under a lock, and no confirmation is deferred. */
    async confirmReferrers() { }
    /** Removes the entries of the manifest in index.json and under its subject's referrers tag, then its blob. Other blobs stay. */
    async delete(digest) {
        const manifest = await this.manifest(digest);
        const { subject } = (0,oci_descriptor/* parseManifest */.Ng)(manifest, this.location);
        await this.#files.edit(async (index) => {
            const rest = entriesOf(index, digest).length > 0 ? withoutDigest(index, digest) : index;
            return subject === undefined ? rest : removeFromFallback(this.#layout, rest, subject.digest, digest);
        });
        await this.#blobs.remove(digest);
        await this.#blobs.sync();
    }
    /** The entry stays in index.json without the tag, unless the digest has another entry. */
    async deleteTag(tag) {
        await this.#files.edit(async (index) => {
            if (entriesTagged(index, tag).length === 0)
                throw this.#notFound(tag, 'the tag does not exist in the layout');
            return withoutTag(index, tag);
        });
    }
    async provePushAccess() {
        await this.#files.proveWritable();
    }
    /** Each blob once, and manifests after their blobs. Returns the digests of the manifests that did not exist before. */
    async #writeArtifacts(batch, fail) {
        const limit = (0,p_limit/* default */.A)(this.#environment.concurrency ?? DEFAULT_CONCURRENCY);
        const blobs = new Map();
        const written = new Set();
        const pushBlob = (blob) => {
            const { digest } = blob.descriptor;
            const push = blobs.get(digest) ?? limit(() => this.#blobs.write(blob.descriptor, () => blob.open()));
            blobs.set(digest, push);
            return push;
        };
        await Promise.all(batch.map(async (artifact) => {
            try {
                await Promise.all(artifact.blobs.map(pushBlob));
                if (await limit(() => this.#writeManifest(artifact.manifest)))
                    written.add(artifact.manifest.descriptor.digest);
            }
            catch (error) {
                fail(artifact, error);
            }
        }));
        await this.#blobs.sync();
        return written;
    }
    #writeManifest(manifest) {
        return this.#blobs.write(manifest.descriptor, async function* () {
            yield manifest.bytes;
        });
    }
    /** The artifacts that are listed for their subjects. */
    async #listed(index, artifacts) {
        const listed = new Set();
        for (const subject of new Set(artifacts.map((artifact) => artifact.subject.digest))) {
            const { referrers } = await this.#manifests.referrers(index, subject);
            for (const { digest } of referrers)
                listed.add(digest);
        }
        return listed;
    }
    async #withReferrers(index, artifacts) {
        let next = artifacts.reduce((known, { manifest }) => withEntry(known, manifest.descriptor), index);
        for (const [subject, group] of Map.groupBy(artifacts, (artifact) => artifact.subject.digest)) {
            const descriptors = group.map(({ manifest }) => manifest.descriptor);
            next = await addToFallback(this.#layout, next, subject, descriptors);
        }
        return next;
    }
    /** The entry of a tag, or of the only image. */
    async #named(index, reference) {
        const found = reference === ''
            ? await this.#manifests.roots(index)
            : entriesTagged(index, reference).flatMap(({ descriptor }) => descriptor ?? []);
        const digests = [...new Set(found.map(({ digest }) => digest))];
        if (digests.length <= 1)
            return found[0];
        const name = reference === '' ? 'the layout has several images' : `the tag "${reference}" is ambiguous`;
        throw new oci_errors/* StoreError */.A({
            code: 'invalid-response',
            store: this.location,
            attempted: 'find the manifest',
            detail: `${name}: ${digests.slice(0, 5).join(', ')}${digests.length > 5 ? `, and ${digests.length - 5} more` : ''}`,
            remedy: 'give a digest',
        });
    }
    #notFound(reference, detail) {
        return new oci_errors/* StoreError */.A({
            code: 'not-found',
            store: this.location,
            ...(reference !== '' && { reference }),
            attempted: 'find the manifest',
            detail,
            remedy: 'check the tag or digest against the index.json of the layout',
        });
    }
    #lost({ manifest, subject }) {
        return new oci_errors/* StoreError */.A({
            code: 'lost-update',
            store: this.location,
            reference: manifest.descriptor.digest,
            attempted: 'push the artifact',
            detail: `it was written, but is not listed for ${subject.digest}: another program rewrote index.json`,
            remedy: 'run again when that program has ended',
        });
    }
}

// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./src/oci/registry/http/traffic.ts
// Counts requests and bytes, including retries, redirects and token requests.

/** The meter of the current asynchronous task, if its traffic is counted separately. */
const ofWork = new external_node_async_hooks_.AsyncLocalStorage();
/** Runs `work` with its own meter, which `traffic` then reads. A shared token request is counted for the task that sent it. */
function withOwnMeter(now, work) {
    return ofWork.run(new Meter(now), work);
}
class Meter {
    #now;
    #requests = 0;
    #sentBytes = 0;
    #receivedBytes = 0;
    #first;
    #last = 0;
    constructor(now) {
        this.#now = now;
    }
    /** The meters for a request made now: this one, and that of the current task. */
    all() {
        const own = ofWork.getStore();
        return own === undefined ? [this] : [this, own];
    }
    /** The traffic of the current task if it has its own meter, else of everything. */
    current() {
        return (ofWork.getStore() ?? this).traffic();
    }
    request() {
        this.#requests += 1;
        this.#first ??= this.#now();
        this.#last = this.#now();
    }
    /** Bytes of a request's body. */
    sent(bytes) {
        this.#sentBytes += bytes;
    }
    /** Bytes of a response's body; 0 for its head and its end, which only update the time. */
    received(bytes) {
        this.#receivedBytes += bytes;
        this.#last = this.#now();
    }
    traffic() {
        return {
            requests: this.#requests,
            sentBytes: this.#sentBytes,
            receivedBytes: this.#receivedBytes,
            milliseconds: this.#first === undefined ? 0 : this.#last - this.#first,
        };
    }
}

// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
;// CONCATENATED MODULE: ./src/oci/registry/http/origin.ts
// Decides which URLs may be contacted and whether TLS is used: http only on loopback and for allowed hosts.



/** Query keys without secrets; other parts of a query may be a signature or the state of an upload. */
const SHOWN_QUERY = new Set(['digest', 'mount', 'from', 'artifactType', 'n', 'last']);
const MAX_SHOWN_URL = 400;
const PROBE_MILLISECONDS = 5_000;
/** Whether a URL's host may be contacted without TLS. */
function allowsPlainHttp(url, environment) {
    if ((0,loopback/* isLoopback */.U)(url.hostname))
        return true;
    return (environment.plainHttp ?? []).some((host) => {
        return URL.parse(`http://${host}`)?.host === url.host;
    });
}
/**
 * Resolves a URL from a response of `from` (a path, a Location, a Link), or returns the reason why it is rejected: another
 * scheme, a password in it, a downgrade from TLS, or no TLS for a host that requires it.
 */
function resolveUrl(text, from, environment) {
    const url = URL.parse(text, from.href);
    if (url === null)
        return 'it is not a URL';
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `its scheme ${url.protocol} is neither https nor http`;
    if (url.username !== '' || url.password !== '')
        return 'it contains a user name or password';
    if (url.protocol === 'http:' && from.protocol === 'https:') {
        // A registry behind a TLS-terminating proxy may return http URLs for its own host. They are contacted with TLS.
        if (url.host !== from.host || url.port !== '')
            return 'it leads from https to http';
        url.protocol = 'https:';
    }
    if (url.protocol === 'http:' && !allowsPlainHttp(url, environment))
        return 'it is not https';
    url.hash = '';
    return url;
}
/** `GET /v2/app/manifests/latest` for errors: with its origin unless that is `home`, without secrets in its query. */
function requestLine(method, url, home) {
    const shown = [...url.searchParams].filter(([key]) => SHOWN_QUERY.has(key)).map(([key, value]) => `${key}=${value}`);
    const query = shown.length === 0 ? '' : `?${shown.join('&').replace(/[^\x21-\x7e]/g, '')}`;
    const line = `${url.origin === home ? '' : url.origin}${url.pathname}${query}`;
    return `${method} ${line.length > MAX_SHOWN_URL ? `${line.slice(0, MAX_SHOWN_URL)}…` : line}`;
}
/**
 * The origin of a registry host. If TLS is optional, http is used unless the host requires TLS, which is detected by one
 * handshake without a request.
 */
class RegistryOrigin {
    #plain;
    #secure;
    #url;
    #decided;
    #probe;
    constructor(registry, environment) {
        this.#plain = new URL(`http://${registry}`);
        this.#secure = new URL(`https://${registry}`);
        this.#decided = !allowsPlainHttp(this.#plain, environment);
        this.#url = this.#decided ? this.#secure : this.#plain;
    }
    get url() {
        return this.#url;
    }
    /** Called when the host has answered the protocol that was used. */
    confirm() {
        this.#decided = true;
    }
    /** Called when `tried` got no proper HTTP response; true if TLS is to be tried. */
    async reconsider(tried) {
        if (tried.origin !== this.#plain.origin)
            return false;
        if (!this.#decided) {
            this.#probe ??= acceptsTls(this.#secure);
            if (await this.#probe)
                this.#url = this.#secure;
            this.#decided = true;
        }
        return this.#url === this.#secure;
    }
}
/** True if a TLS handshake succeeds. The certificate is only verified by the first request. */
function acceptsTls(url) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return new Promise((resolve) => {
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const socket = external_node_tls_default().connect({ host, port: Number(url.port || 443), rejectUnauthorized: false, ...servername });
        const finish = (answer) => {
            socket.destroy();
            resolve(answer);
        };
        socket.setTimeout(PROBE_MILLISECONDS, () => finish(false));
        socket.once('secureConnect', () => finish(true));
        socket.once('error', () => finish(false));
    });
}

;// CONCATENATED MODULE: ./src/oci/registry/http/registry-failure.ts
/** Converted to a StoreError by the exchange that it fails. */
class RegistryFailure extends Error {
    name = 'RegistryFailure';
    facts;
    constructor(facts) {
        super(facts.detail);
        this.facts = facts;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/challenge.ts
// Parses the WWW-Authenticate header (RFC 9110, section 11.6.1).
const MAX_HEADER = 16 * 1024;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** Wider than a token, since registries omit the quotes around URLs and scopes. */
const UNQUOTED = /[^\s,"]+/y;
/** `Negotiate YII=`: one value that ends its challenge, unlike a parameter, whose equals sign is followed by a value. */
const TOKEN68 = / +[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y;
const GAP = /[\s,]*/y;
const EQUALS = /\s*=\s*/y;
/** All challenges of a header, in order. Parsing stops at invalid syntax. */
function parseChallenges(header) {
    const text = header.slice(0, MAX_HEADER);
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    while (at < text.length) {
        take(GAP);
        const name = take(TOKEN)?.[0].toLowerCase();
        if (name === undefined)
            break;
        const current = challenges.at(-1);
        // `name = value` belongs to the scheme before it; a name alone is the next scheme.
        if (current !== undefined && take(EQUALS)) {
            const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? take(UNQUOTED)?.[0] ?? '';
            if (!Object.hasOwn(current.parameters, name))
                current.parameters[name] = value;
        }
        else {
            challenges.push({ scheme: name, parameters: {} });
            take(TOKEN68);
        }
    }
    return challenges;
}

// EXTERNAL MODULE: ./src/process/environment.ts
var environment = __webpack_require__(69304);
// EXTERNAL MODULE: ./src/process/run.ts
var run = __webpack_require__(67212);
// EXTERNAL MODULE: ./src/oci/foreign-text.ts
var foreign_text = __webpack_require__(72665);
;// CONCATENATED MODULE: ./src/oci/registry/auth/credential-helper.ts
// Docker's credential helpers: programs that return a registry's credential (docker-credential-helpers, "get").






/** Helpers of cloud providers ask a service over the network. */
const HELPER_TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;
/** What helpers print on standard output when they have no credential, exiting with 1. */
const NOT_FOUND = /credentials not found|no credentials/i;
/** The user name with which a helper returns a refresh token instead of a password. */
const IDENTITY_TOKEN = '<token>';
/**
 * Asks `program` for the credential of `server`; undefined if it has none. Throws a UserError that names the program if
 * it is missing, fails, takes too long or prints something else than a credential. Its standard output is never quoted.
 */
async function askHelper(program, server, env, timeout = HELPER_TIMEOUT_MS) {
    const failed = (why) => new errors/* UserError */.yo(`could not get a credential for ${server} from ${program}: ${why}; fix the helper, or log in to ${server} again`);
    const options = { env: (0,environment/* childEnvironment */.Q)(program, env), timeout, maxOutput: MAX_OUTPUT_BYTES, input: server };
    const { exitCode, stdout, stderr } = await (0,run/* run */.N)(program, ['get'], options).catch((error) => {
        throw error instanceof run/* RunError */.e ? failed(error.message) : error;
    });
    if (exitCode !== 0) {
        if (NOT_FOUND.test(stdout) || NOT_FOUND.test(stderr))
            return undefined;
        const reason = (0,foreign_text/* oneLine */.T)(withoutSecrets(stderr, stdout), 300);
        throw failed(`it failed with exit code ${exitCode}${reason === '' ? '' : `: ${reason}`}`);
    }
    const answer = (0,oci_json/* parseJson */.q)(stdout);
    if (answer === undefined)
        throw failed('its output is not JSON');
    if (!(0,oci_descriptor/* isRecord */.u4)(answer) || typeof answer.Username !== 'string' || typeof answer.Secret !== 'string') {
        throw failed('its output has no "Username" and "Secret"');
    }
    if (answer.Secret === '')
        return undefined;
    if (answer.Username === IDENTITY_TOKEN)
        return { kind: 'identity-token', token: answer.Secret };
    return { kind: 'password', username: answer.Username, password: answer.Secret };
}
/** The error output of a failed helper, without secret JSON fields and words that are also in its standard output. */
function withoutSecrets(stderr, stdout) {
    const printed = stdout.match(/[^\s"\\,:{}]{4,}/g) ?? [];
    const words = printed.filter((word) => !/^(?:Secret|Username|ServerURL)$/.test(word));
    const text = stderr.replace(/("(?:Secret|Username)"\s*:\s*)"(?:[^"\\]|\\.)*"?/g, '$1"***"');
    return words.reduce((clean, word) => clean.replaceAll(word, '***'), text);
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/docker-config.ts
// Parses Docker's config.json and podman's auth.json, and lists where they are.



const DOCKER_HUB = 'registry-1.docker.io';
/** The names under which Docker Hub's credentials are stored; helpers use the first. */
const DOCKER_HUB_KEYS = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', DOCKER_HUB];
/** A helper is a program `docker-credential-NAME` in PATH, never a path. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * The files to read, those named by a variable first: `$DOCKER_CONFIG/config.json` (in place of
 * `~/.docker/config.json`), `$REGISTRY_AUTH_FILE`, then the home directory's, then podman's.
 */
function configFiles(env) {
    const home = env.HOME ?? env.USERPROFILE;
    const files = [
        env.DOCKER_CONFIG && `${env.DOCKER_CONFIG}/config.json`,
        env.REGISTRY_AUTH_FILE,
        !env.DOCKER_CONFIG && home && `${home}/.docker/config.json`,
        env.XDG_RUNTIME_DIR && `${env.XDG_RUNTIME_DIR}/containers/auth.json`,
        env.XDG_CONFIG_HOME
            ? `${env.XDG_CONFIG_HOME}/containers/auth.json`
            : home && `${home}/.config/containers/auth.json`,
    ];
    return files.filter((file) => Boolean(file));
}
/**
 * A file's entry for a repository. Podman's keys may include a namespace (`host/name`): the longest match counts. Throws a
 * UserError that names the file if it is invalid; no value of it is ever quoted.
 */
function readConfig(text, file, registry, repository) {
    const broken = (why) => new errors/* UserError */.yo(`could not use the registry configuration "${file}": ${why}; fix the file or log in again`);
    const config = (0,oci_json/* parseJson */.q)(text);
    // The parser's message quotes the text, which contains passwords.
    if (config === undefined)
        throw broken('it is not JSON');
    if (!(0,oci_descriptor/* isRecord */.u4)(config))
        throw broken('it is not a JSON object');
    const { auths = {}, credHelpers = {}, credsStore } = config;
    if (!(0,oci_descriptor/* isRecord */.u4)(auths))
        throw broken('auths is not an object');
    if (!(0,oci_descriptor/* isRecord */.u4)(credHelpers))
        throw broken('credHelpers is not an object');
    const keys = keysFor(registry, repository);
    const helperNames = [match(credHelpers, keys), credsStore].filter((name) => name !== undefined && name !== '');
    const server = registry === DOCKER_HUB ? DOCKER_HUB_KEYS[0] : registry;
    const helpers = helperNames.map((name) => {
        if (typeof name !== 'string' || !HELPER_NAME.test(name)) {
            throw broken('credsStore or credHelpers does not name a program');
        }
        return { program: `docker-credential-${name}`, server };
    });
    const entry = match(auths, keys);
    if (entry !== undefined && !(0,oci_descriptor/* isRecord */.u4)(entry))
        throw broken(`the entry of ${registry} in auths is not an object`);
    return {
        helpers,
        secret: entry && secretOf(entry, () => broken(`the auth of ${registry} is not base64 of name:password`)),
    };
}
/** The keys that match a repository, the most specific first. */
function keysFor(registry, repository) {
    const hosts = registry === DOCKER_HUB ? DOCKER_HUB_KEYS : [registry];
    const parts = repository.split('/');
    const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
    return [...paths.flatMap((path) => hosts.map((host) => `${host}/${path}`)), ...hosts];
}
/** The value of the first key that exists, as it is or, for a host, as a URL (`https://host/v2/`). */
function match(table, keys) {
    for (const key of keys)
        if (Object.hasOwn(table, key))
            return table[key];
    const hosts = new Set(keys.filter((key) => !key.includes('/')));
    return Object.entries(table).find(([key]) => /^https?:\/\//.test(key) && hosts.has(URL.parse(key)?.host ?? ''))?.[1];
}
/** Undefined for the empty entry that `docker login` writes for a credential store. */
function secretOf(entry, broken) {
    const { auth, username, password, identitytoken, registrytoken } = entry;
    if (isText(registrytoken))
        return { kind: 'registry-token', token: registrytoken };
    if (isText(identitytoken))
        return { kind: 'identity-token', token: identitytoken };
    if (isText(auth)) {
        const decoded = /^[A-Za-z0-9+/_=\s-]+$/.test(auth) ? Buffer.from(auth, 'base64').toString('utf8') : '';
        const colon = decoded.indexOf(':');
        if (colon < 1)
            throw broken();
        // Docker pads short passwords with NUL.
        return {
            kind: 'password',
            username: decoded.slice(0, colon),
            password: decoded.slice(colon + 1).replace(/\0+$/, ''),
        };
    }
    if (isText(username) && isText(password))
        return { kind: 'password', username, password };
    return undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/credentials.ts
// Finds the credential of a repository: the given one, then Docker's and podman's files, then the workflow's token.




/** ghcr.io takes the user from the token, but requires some name. */
const TOKEN_USERNAME = 'x-access-token';
/** Looks each repository up once per session. Every secret is masked before it is returned. */
class Credentials {
    #environment;
    #secrets;
    #found = new Map();
    #texts = new Map();
    #asked = new Map();
    /** One object per login: the token cache compares logins by identity. */
    #logins = new Map();
    constructor(environment, secrets) {
        this.#environment = environment;
        this.#secrets = secrets;
    }
    /** Throws a UserError for a broken file or helper, which never counts as "no credential". */
    find(registry, repository) {
        const look = async () => {
            const login = await this.#look(registry, repository);
            return login && this.#learn(login);
        };
        return once(this.#found, `${registry}/${repository}`, look);
    }
    /** Where `find` looks, for errors. */
    places() {
        return ['the inputs registry-username and registry-password', ...configFiles(this.#environment.env)].join(', ');
    }
    async #look(registry, repository) {
        const { env } = this.#environment;
        const given = this.#environment.credential?.(registry);
        if (given !== undefined)
            return { kind: 'password', ...given, source: 'the inputs registry-username and registry-password' };
        for (const file of configFiles(env)) {
            const text = await this.#read(file);
            if (text === undefined)
                continue;
            const { helpers, secret } = readConfig(text, file, registry, repository);
            for (const { program, server } of helpers) {
                const kept = await once(this.#asked, `${program} ${server}`, () => askHelper(program, server, env));
                if (kept !== undefined)
                    return { ...kept, source: `${program} (named in ${file})` };
            }
            if (secret !== undefined)
                return { ...secret, source: file };
        }
        if (registry === 'ghcr.io' && env.GITHUB_TOKEN) {
            const username = env.GITHUB_ACTOR || TOKEN_USERNAME;
            return { kind: 'password', username, password: env.GITHUB_TOKEN, source: 'GITHUB_TOKEN' };
        }
        return undefined;
    }
    #learn(login) {
        if (login.kind === 'password') {
            this.#secrets.add(login.password);
            this.#secrets.add(basic(login.username, login.password));
        }
        else {
            this.#secrets.add(login.token);
        }
        const key = JSON.stringify(login);
        const known = this.#logins.get(key) ?? login;
        this.#logins.set(key, known);
        return known;
    }
    /** A file's text; undefined if it does not exist. */
    #read(file) {
        return once(this.#texts, file, () => (0,promises_.readFile)(file, 'utf8').catch((error) => {
            if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
                return undefined;
            throw new errors/* UserError */.yo(`could not read the registry configuration "${file}": ${error.code ?? error.message}; make it readable or remove it`);
        }));
    }
}
/** The value made for `key` before, else a new one. */
function once(made, key, make) {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
}
/** The credentials of the Basic scheme (RFC 7617): base64 of `name:password` in UTF-8. */
function basic(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/scope.ts
/** Bounds on a challenge: no request needs more than two repositories. */
const MAX_RESOURCES = 16;
const MAX_TEXT = 4096;
const ORDER = ['pull', 'push', 'delete'];
function scopeSet(scopes) {
    return collect(scopes.map(({ repository, actions }) => [`repository:${repository}`, actions]));
}
/** Parses the `scope` of a challenge, ignoring invalid parts. The name may contain colons (`host:port/name`). */
function parseScopes(text) {
    const entries = [];
    for (const part of text.slice(0, MAX_TEXT).split(' ').slice(0, MAX_RESOURCES)) {
        const match = /^([^:]+:.+):([^:]*)$/.exec(part);
        if (match?.[1] !== undefined && match[2])
            entries.push([match[1], match[2].split(',')]);
    }
    return collect(entries);
}
function union(a, b) {
    return collect([...a, ...b]);
}
/** Whether a token for `wide` grants `narrow`. */
function covers(wide, narrow) {
    return [...narrow].every(([resource, actions]) => {
        const allowed = wide.get(resource);
        return allowed !== undefined && (allowed.has('*') || [...actions].every((action) => allowed.has(action)));
    });
}
/** One text per resource, sorted. */
function formatScopes(scopes) {
    return [...scopes].map(([resource, actions]) => `${resource}:${[...actions].toSorted(byOrder).join(',')}`).toSorted();
}
function collect(entries) {
    const set = new Map();
    for (const [resource, actions] of entries) {
        const known = set.get(resource) ?? new Set();
        for (const action of actions)
            known.add(action);
        set.set(resource, known);
    }
    return set;
}
function byOrder(a, b) {
    return ORDER.indexOf(a) - ORDER.indexOf(b) || (a < b ? -1 : 1);
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/token-cache.ts

/** A token is not used in its last ten seconds or its last quarter, since the request itself takes time. */
const MARGIN_MILLISECONDS = 10_000;
class TokenCache {
    #now;
    #fetch;
    #entries = [];
    constructor(now, fetch) {
        this.#now = now;
        this.#fetch = fetch;
    }
    /** A token that covers the query's scopes; waits for one that is being fetched for another request. */
    get(query) {
        const now = this.#now();
        this.#entries = this.#entries.filter(({ expires }) => expires > now);
        // The newest first: its scopes include those that a challenge added.
        const known = this.#entries.findLast((entry) => serves(entry.query, query));
        if (known !== undefined)
            return known.token;
        const entry = { query, token: this.#fetch(query), expires: Number.POSITIVE_INFINITY };
        this.#entries.push(entry);
        entry.token.then(({ value, lifetime }) => {
            entry.value = value;
            const milliseconds = lifetime * 1000;
            entry.expires = now + milliseconds - Math.min(MARGIN_MILLISECONDS, milliseconds / 4);
        }, 
        // The callers receive the error. The next call fetches again.
        () => this.#forget(entry));
        return entry.token;
    }
    /** Removes a token that the registry refused, so that the next `get` fetches another. */
    refuse(value) {
        this.#entries = this.#entries.filter((entry) => entry.value !== value);
    }
    #forget(entry) {
        this.#entries = this.#entries.filter((other) => other !== entry);
    }
}
function serves(known, wanted) {
    return (known.realm === wanted.realm &&
        known.service === wanted.service &&
        known.login === wanted.login &&
        covers(known.scopes, wanted.scopes));
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/auth.ts






class Authenticator {
    #context;
    #tokens;
    #scheme;
    constructor(context) {
        this.#context = context;
        this.#tokens = new TokenCache(() => context.environment.now(), context.fetchToken);
    }
    /** The credential for the repository of the first scope. Throws a UserError for a broken configuration. */
    login(scopes) {
        return this.#context.credentials.find(this.#context.registry, scopes[0]?.repository ?? '');
    }
    /** The authorization for a request; none until the registry has asked for it. Throws a RegistryFailure without a token. */
    async grant(scopes) {
        return this.#scheme && this.#answer(this.#scheme, scopeSet(scopes), scopes);
    }
    /**
     * Reads the challenge of a 401. Returns the scopes that the request needs together with those that the challenge names;
     * undefined without a challenge of a known scheme. Throws a RegistryFailure for a realm that is not safe.
     */
    learn(header, scopes, origin) {
        const challenges = parseChallenges(header);
        const challenge = challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges.find(isBasic);
        if (challenge === undefined)
            return undefined;
        this.#scheme = isBasic(challenge) ? { kind: 'basic' } : this.#bearer(challenge, origin);
        return union(scopeSet(scopes), parseScopes(challenge.parameters.scope ?? ''));
    }
    /**
     * Another authorization for a refused request, after `learn`; undefined if there is none. A token that `renew` itself
     * returned is replaced only by one for more scopes.
     */
    async renew(wanted, scopes, refused, renewed) {
        if (this.#scheme === undefined)
            return undefined;
        if (refused?.token !== undefined) {
            if (renewed && covers(refused.token.scopes, wanted))
                return undefined;
            this.#tokens.refuse(refused.token.value);
        }
        const next = await this.#answer(this.#scheme, wanted, scopes);
        return next?.header === refused?.header ? undefined : next;
    }
    async #answer(scheme, wanted, scopes) {
        const login = await this.login(scopes);
        if (login?.kind === 'registry-token')
            return { header: `Bearer ${login.token}` };
        if (scheme.kind === 'basic') {
            return login?.kind === 'password' ? { header: `Basic ${basic(login.username, login.password)}` } : undefined;
        }
        const { realm, service } = scheme;
        const { value } = await this.#tokens.get({ realm, service, login, scopes: wanted });
        return { header: `Bearer ${value}`, token: { value, scopes: wanted } };
    }
    /** The realm comes from the registry itself: it may be on any origin, but needs TLS unless the registry has none. */
    #bearer({ parameters }, origin) {
        const { realm = '', service } = parameters;
        const url = URL.canParse(realm) ? resolveUrl(realm, origin, this.#context.environment) : 'it is not a URL';
        if (typeof url !== 'string')
            return { kind: 'bearer', realm: url.href, service };
        throw new RegistryFailure({
            code: 'invalid-response',
            detail: `refused to send a credential to the token service that the registry names: ${url}`,
            remedy: 'check the realm in the WWW-Authenticate header of the registry',
        });
    }
}
function isBasic({ scheme }) {
    return scheme === 'basic';
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/secrets.ts
// The secrets of one session: masked in the log before use, and removed from errors.
/** Shorter values would remove common words from messages. */
const MIN_LENGTH = 4;
class Secrets {
    #mask;
    #known = new Set();
    constructor(mask) {
        this.#mask = mask;
    }
    add(secret) {
        if (secret === '' || this.#known.has(secret))
            return;
        this.#known.add(secret);
        this.#mask(secret);
    }
    /** `text` without the secrets that it echoes. */
    redact(text) {
        let clean = text;
        for (const secret of this.#known)
            if (secret.length >= MIN_LENGTH)
                clean = clean.replaceAll(secret, '***');
        return clean;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/http/body.ts
// Reads response bodies within bounds of size and time.

/** A body that is read whole and did not arrive in time. */
class LateBody extends Error {
    code = 'UND_ERR_BODY_TIMEOUT';
}
/** A body that keeps arriving, below the minimum rate. */
class SlowBody extends Error {
    code = 'SLOW_BODY';
}
/**
 * Passes a body through and throws a SlowBody if it arrives below the minimum rate. Only time spent waiting for the next
 * chunk counts, so that a slow consumer is not mistaken for a slow registry.
 */
async function* atMinimumRate(body, { bytesPerSecond, window }, now) {
    let waited = 0;
    let received = 0;
    let began = now();
    // Thrown only when a further chunk arrives, so that a complete body never fails.
    let failure;
    for await (const chunk of body) {
        if (failure !== undefined)
            throw failure;
        waited += now() - began;
        received += chunk.byteLength;
        if (waited >= window) {
            if (received * 1000 < bytesPerSecond * waited) {
                const seconds = Math.round(waited / 1000);
                failure = new SlowBody(`${received} bytes in ${seconds} s, below ${bytesPerSecond} bytes per second`);
            }
            waited = 0;
            received = 0;
        }
        yield chunk;
        began = now();
    }
}
/** All of a body, or undefined if it is longer than `limit` bytes. Throws what the connection throws. */
async function wholeBody({ body, headers }, limit, milliseconds) {
    if (Number(headers['content-length'] ?? 0) > limit) {
        body.destroy();
        return undefined;
    }
    const timer = setTimeout(() => body.destroy(new LateBody(`incomplete after ${milliseconds / 1000} s`)), milliseconds);
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            size += chunk.length;
            if (size > limit)
                return undefined;
            chunks.push(chunk);
        }
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks);
}
const START_MILLISECONDS = 5_000;
/** The codes of sockets, TLS, streams, undici and its parser. */
const CONNECTION_CODE = /^(?:E[A-Z0-9]+|UND_ERR_\w+|HPE_\w+|ERR_(?:STREAM|SSL|TLS|HTTP2)_\w+|ABORT_ERR)$/;
/** The first bytes of a body as text, for errors. A body that fails yields what came before. */
async function bodyStart({ body }, limit) {
    const timer = setTimeout(() => body.destroy(), START_MILLISECONDS);
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= limit)
                break;
        }
    }
    catch (error) {
        // An error response is shown as far as it came; the request has failed already.
        (0,errors/* rethrowUnless */.ki)(error, Error, CONNECTION_CODE);
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}

// EXTERNAL MODULE: ./src/net/retry.ts
var retry = __webpack_require__(37893);
;// CONCATENATED MODULE: ./src/oci/registry/http/error-response.ts
// Turns an error response of a registry or token service into a reason and a remedy.




const MAX_MESSAGE = 300;
const MAX_ERRORS = 3;
/** The `errors` of distribution 1.1.1, "Error Codes", that mean that a tag cannot be overwritten. */
const IMMUTABLE = /immutab/i;
/** The permissions that a token needs, by registry; added to the general remedy. */
const PERMISSIONS = [
    {
        registry: /^ghcr\.io$/,
        hint: '; a workflow token needs "permissions: packages: write" and the package must grant the repository access',
    },
];
const ROWS = [
    [[401], 'unauthorized', 'authentication is required', logIn],
    [[403], 'denied', 'access is denied', logIn],
    [
        [404],
        'not-found',
        'not found',
        () => 'check the name, and that you may read it: registries also answer 404 to callers without access',
    ],
    [
        [405, 406, 501],
        'unsupported',
        'the registry does not support this request',
        () => 'enable it in the registry, or use another registry',
    ],
    [[408], 'timeout', 'the registry timed out waiting for the request', later],
    [
        [413],
        'limit-exceeded',
        'it exceeds the size limit of the registry',
        () => "push smaller content, or raise the registry's limit",
    ],
    [[429], 'rate-limited', 'too many requests', rateLimit],
];
/** The facts of an error response. */
function errorResponseFacts(errorResponse) {
    const { status, request, tries } = errorResponse;
    const messages = messagesOf(errorResponse);
    const [, code, meaning, remedy] = rowOf(status, messages, errorResponse);
    const said = messages.length > 0 ? messages.join('; ') : meaning;
    return {
        code,
        request,
        status,
        detail: said + (0,retry/* afterTries */.QQ)(tries),
        remedy: remedy(errorResponse),
    };
}
function rowOf(status, messages, errorResponse) {
    const client = status >= 400 && status < 500;
    if (client && status !== 404 && messages.some((message) => IMMUTABLE.test(message))) {
        return [[], 'immutable', '', () => 'choose another tag, or allow overwriting it in the registry'];
    }
    if (status === 401 && /insufficient_scope/.test(errorResponse.headers['www-authenticate'] ?? '')) {
        return [[], 'denied', 'the credential does not grant the required access', logIn];
    }
    const row = ROWS.find(([statuses]) => statuses.includes(status));
    if (row !== undefined)
        return row;
    if (status >= 500)
        return [[], 'unavailable', 'the registry failed', later];
    if (client)
        return [
            [],
            'rejected',
            'the registry rejected the request',
            () => 'fix the cause that the registry names, then run again',
        ];
    return [[], 'invalid-response', `unexpected status ${status}`, () => 'check that the host is a registry'];
}
function logIn({ registry, login, places }) {
    const hint = PERMISSIONS.find((row) => row.registry.test(registry))?.hint ?? '';
    if (login === undefined)
        return `log in to ${registry} first: found no credential in ${places}${hint}`;
    return `check that the credential from ${login} is valid and grants this access${hint}`;
}
function later() {
    return "run again later; if it keeps failing, contact the registry's operator";
}
function rateLimit({ headers, now, login }) {
    const wait = (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], now) ?? 0;
    const when = wait > retry/* RETRY_POLICY */.yE.maxRetryAfter ? `in ${Math.ceil(wait / 60_000)} minutes` : 'later';
    return `run again ${when}${login === undefined ? ', or log in: registries allow more requests then' : ', or attach fewer files at once'}`;
}
/** The messages in the body, one line each: a registry's `errors`, an OAuth error, or the text itself unless it is HTML. */
function messagesOf({ body, headers }) {
    if (isHtml(headers))
        return ['the response is an HTML page'];
    const json = (0,oci_json/* parseJson */.q)(body);
    if (json === undefined) {
        const text = (0,foreign_text/* oneLine */.T)(body, MAX_MESSAGE);
        return text === '' ? [] : [text];
    }
    const errors = registryErrors(json);
    if (errors.length === 0 && (0,oci_descriptor/* isRecord */.u4)(json)) {
        const oauth = [json.error, json.error_description, json.message, json.details].filter((text) => typeof text === 'string');
        return oauth.length === 0 ? [] : [(0,foreign_text/* oneLine */.T)(oauth.join(': '), MAX_MESSAGE)];
    }
    return errors
        .slice(0, MAX_ERRORS)
        .map(({ code, message }) => (0,foreign_text/* oneLine */.T)([code, message].filter(Boolean).join(': '), MAX_MESSAGE));
}
/** Distribution 1.1.1, "Error Codes": `{"errors": [{"code", "message", "detail"}]}`; empty for anything else. */
function registryErrors(json) {
    if (!(0,oci_descriptor/* isRecord */.u4)(json) || !Array.isArray(json.errors))
        return [];
    return json.errors.filter(oci_descriptor/* isRecord */.u4).map(({ code, message }) => ({
        code: typeof code === 'string' ? code : '',
        message: typeof message === 'string' ? message : '',
    }));
}
function isHtml(headers) {
    return /^\s*(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '');
}

;// CONCATENATED MODULE: ./src/oci/registry/http/network-failure.ts

const NETWORK = 'check the network, the proxy settings (HTTPS_PROXY, NO_PROXY) and the registry, then run again';
const CERTIFICATE = 'pass the PEM file of its certificate authority as ca-file';
const SLOW = 'run again later: the registry or the network is overloaded';
/** Matched against an error's code, else its name, or against a message about a proxy; the first match counts. */
const network_failure_ROWS = [
    {
        when: /^(ENOTFOUND|EAI_\w+)$/,
        code: 'network',
        detail: (host) => `could not resolve the host name ${host}`,
        remedy: "check the spelling of the registry's name and the network",
        transient: true,
    },
    {
        when: /^ECONNREFUSED$/,
        code: 'network',
        detail: (host) => `${host} refused the connection`,
        remedy: "check the registry's name and port, and that it is running",
        transient: true,
    },
    {
        when: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
        code: 'timeout',
        detail: (host) => `connecting to ${host} timed out`,
        remedy: NETWORK,
        transient: true,
    },
    {
        when: /^UND_ERR_HEADERS_TIMEOUT$/,
        code: 'timeout',
        detail: (host) => `${host} accepted the request and did not answer in time`,
        remedy: SLOW,
        transient: true,
    },
    {
        when: /^UND_ERR_BODY_TIMEOUT$/,
        code: 'timeout',
        detail: (host) => `${host} stopped sending in the middle of its response`,
        remedy: SLOW,
        transient: true,
    },
    {
        when: /^SLOW_BODY$/,
        code: 'timeout',
        detail: (host) => `${host} sends the response too slowly`,
        remedy: SLOW,
        transient: true,
    },
    {
        when: /^UND_ERR_(DESTROYED|CLOSED)$/,
        code: 'network',
        detail: (host) => `the client closed its connections to ${host}`,
        remedy: 'run again',
        transient: false,
    },
    {
        when: /^UND_ERR_HEADERS_OVERFLOW$/,
        code: 'invalid-response',
        detail: (host) => `the response headers of ${host} exceed the limit of 256 KiB`,
        remedy: 'check that the host is a registry',
        transient: false,
    },
    {
        when: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_UNTRUSTED)$/,
        code: 'network',
        detail: (host) => `the certificate of ${host} is not signed by a trusted authority`,
        remedy: CERTIFICATE,
        transient: false,
    },
    {
        when: /^(CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/,
        code: 'network',
        detail: (host) => `the certificate of ${host} is invalid`,
        remedy: "check the registry's name and certificate, and the clock of this machine",
        transient: false,
    },
    {
        when: /^(EPROTO|ERR_SSL_\w+)$/,
        code: 'network',
        detail: (host) => `the TLS handshake with ${host} failed`,
        remedy: 'if you trust this registry and it has no TLS, add it to plain-http',
        transient: false,
    },
    {
        when: /^Proxy .*\(407\)/,
        code: 'network',
        detail: (host) => `the proxy used for ${host} requires authentication`,
        remedy: 'set HTTPS_PROXY to http://user:password@proxy:port, or add the registry to NO_PROXY',
        transient: false,
    },
    {
        when: /^(UND_ERR_PRX_|Proxy )/,
        code: 'network',
        detail: (host) => `the proxy used for ${host} refused the connection`,
        remedy: 'check HTTPS_PROXY, or add the registry to NO_PROXY',
        transient: true,
    },
    {
        when: /^UND_ERR_REQ_CONTENT_LENGTH_MISMATCH$/,
        code: 'size-mismatch',
        detail: (host) => `the content sent to ${host} does not have its announced length`,
        remedy: 'run again when nothing writes to the file: its content changed while it was read',
        transient: false,
    },
    {
        when: /^(HPE_|HTTPParserError)/,
        code: 'not-a-registry',
        detail: (host) => `the response of ${host} is not HTTP`,
        remedy: "check the registry's name and port",
        transient: false,
    },
];
const BROKEN = {
    code: 'network',
    detail: (host) => `the connection to ${host} was lost`,
    remedy: NETWORK,
    transient: true,
};
/** Classifies an error of a connection to `host`. Its own text is appended, bounded, since it often names an address. */
function networkFailure(error, host) {
    const { key, message } = describe(error);
    const { detail, remedy, transient, code } = network_failure_ROWS.find(({ when }) => when.test(key)) ?? BROKEN;
    return { code, detail: `${detail(host)} (${(0,foreign_text/* oneLine */.T)(message, 200)})`, remedy, transient };
}
/** The key to match and the text of an error. Connecting to several addresses fails with an AggregateError. */
function describe(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return describe(error.errors[0]);
    const { code, name = '', message = String(error) } = error;
    if (message.startsWith('Proxy '))
        return { key: message, message };
    return { key: typeof code === 'string' ? code : name, message };
}

;// CONCATENATED MODULE: ./src/oci/registry/http/requests.ts
// Sends one request: follows redirects and retries. Authorization is only sent to the registry's own origin.





/** No complete response was received. `host` is the last one contacted, which differs from the registry after redirects. */
class RequestFailure extends Error {
    name = 'RequestFailure';
    host;
    /** The request line of the try. */
    request;
    constructor({ method, home }, url, cause) {
        super('no response', { cause });
        this.host = url.host;
        this.request = requestLine(method, url, home);
    }
}
const MAX_REDIRECTS = 5;
/**
 * Sends a request and follows redirects: 301, 302 and 303 for GET and HEAD alone, 307 and 308 for every method, with the
 * body from its beginning. Throws RequestFailure without a response, RegistryFailure for a redirect that is not allowed,
 * and what the body's source throws.
 */
async function followRedirects(outgoing, connections, environment) {
    const { method, authorization } = outgoing;
    let { url } = outgoing;
    for (let redirects = 0;; redirects++) {
        const headers = {
            ...outgoing.headers,
            ...(authorization?.origin === url.origin && { authorization: authorization.value }),
        };
        const answer = await send({ ...outgoing, url, headers }, connections);
        const { location } = answer.headers;
        const redirected = location !== undefined && redirectsOn(answer.status, method);
        if (!redirected || outgoing.accept.includes(answer.status))
            return answer;
        void answer.body.dump();
        let next = resolveUrl(location, url, environment);
        if (redirects === MAX_REDIRECTS)
            next = `more than ${MAX_REDIRECTS} redirects`;
        if (outgoing.confined && next instanceof URL && next.origin !== url.origin)
            next = 'it would send a credential to another origin';
        if (typeof next === 'string') {
            throw new RegistryFailure({
                code: 'invalid-response',
                request: requestLine(method, url, outgoing.home),
                status: answer.status,
                detail: `refused the redirect to ${shownLocation(location, url)}: ${next}`,
                remedy: 'check the registry and the proxies in front of it',
            });
        }
        url = next;
    }
}
/**
 * Repeats `attempt` until the response is accepted or final. Returns it with the number of tries. Throws a RegistryFailure
 * without a response. Without `retry`, only 429 is retried, because the registry has not processed that request.
 */
async function sendWithRetries(request, environment, attempt) {
    let tries = 0;
    const transient = (outcome) => {
        if ('error' in outcome) {
            const { error } = outcome;
            if (!(error instanceof RequestFailure) || !request.retry)
                return undefined;
            return networkFailure(error.cause, error.host).transient ? {} : undefined;
        }
        const { status, headers, body } = outcome.value;
        if (request.accept.includes(status) || !(0,retry/* isTransientStatus */.Dm)(status))
            return undefined;
        if (!request.retry && status !== 429)
            return undefined;
        return { retryAfter: headers['retry-after'], release: () => void body.dump() };
    };
    try {
        const send = (count) => {
            tries = count;
            return attempt();
        };
        const { value } = await (0,retry/* retry */.L5)(send, retry/* RETRY_POLICY */.yE, environment, transient);
        return { answer: value, tries };
    }
    catch (error) {
        if (!(error instanceof RequestFailure))
            throw error;
        const { code, detail, remedy } = networkFailure(error.cause, error.host);
        throw new RegistryFailure({
            code,
            request: error.request,
            detail: detail + (0,retry/* afterTries */.QQ)(tries),
            remedy,
            cause: error.cause,
        });
    }
}
async function send(outgoing, connections) {
    const { method, url, headers } = outgoing;
    const source = {};
    const body = typeof outgoing.body === 'function' ? watched(outgoing.body(), source) : outgoing.body;
    try {
        return await connections.send({ method, url, headers, ...(body && { body }) });
    }
    catch (error) {
        // The source of the body failed, not the registry. Its error is thrown unchanged and not retried.
        if ('error' in source)
            throw source.error;
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new RequestFailure(outgoing, url, error);
    }
}
async function* watched(body, source) {
    try {
        yield* body;
    }
    catch (error) {
        source.error = error;
        throw error;
    }
}
function redirectsOn(status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && (method === 'GET' || method === 'HEAD');
}
/** A Location for an error: without its query, which may be a signature. */
function shownLocation(location, from) {
    const url = URL.parse(location, from.href);
    return url === null ? 'an invalid URL' : `${url.protocol}//${url.host}${url.pathname}`.slice(0, 200);
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/token-service.ts
// Fetches a token from the service that a registry names (distribution's token specification): by GET with name and
// password or anonymously, by OAuth2 POST with a refresh token.









const CLIENT_ID = 'oci-evidence';
const MAX_ANSWER_BYTES = 256 * 1024;
const ANSWER_MILLISECONDS = 30_000;
const MAX_SHOWN_BYTES = 16 * 1024;
/** The specification's default in seconds; also used for invalid values. */
const DEFAULT_LIFETIME = 60;
/** Throws a RegistryFailure without a token. The credential is sent to the realm's origin only. */
async function fetchToken(query, context) {
    const { environment, connections, secrets } = context;
    const outgoing = outgoingRequest(query);
    let body;
    const { answer, tries } = await sendWithRetries({ accept: outgoing.accept, retry: true }, environment, async () => {
        const answer = await followRedirects(outgoing, connections, environment);
        if (answer.status === 200) {
            body = await wholeBody(answer, MAX_ANSWER_BYTES, ANSWER_MILLISECONDS).catch((cause) => {
                throw new RequestFailure(outgoing, answer.url, cause);
            });
        }
        return answer;
    });
    if (answer.status !== 200)
        throw refused(query, context, answer, await bodyStart(answer, MAX_SHOWN_BYTES), tries);
    const token = body === undefined ? `exceeds the limit of ${MAX_ANSWER_BYTES} bytes` : tokenIn(new TextDecoder().decode(body));
    if (typeof token === 'string') {
        const request = requestLine(outgoing.method, answer.url, '');
        throw new RegistryFailure({
            ...NO_TOKEN,
            request,
            status: answer.status,
            detail: `the response of the token service ${token}`,
        });
    }
    secrets.add(token.value);
    return token;
}
function outgoingRequest({ realm, service, scopes, login }) {
    const url = new URL(realm);
    const common = { accept: [200], home: '', body: undefined, headers: {}, authorization: undefined };
    if (login?.kind === 'identity-token') {
        const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT_ID, refresh_token: login.token });
        if (service !== undefined)
            form.set('service', service);
        if (scopes.size > 0)
            form.set('scope', formatScopes(scopes).join(' '));
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { ...common, method: 'POST', url, headers, confined: true, body: new TextEncoder().encode(form.toString()) };
    }
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of formatScopes(scopes))
        url.searchParams.append('scope', scope);
    if (login?.kind !== 'password')
        return { ...common, method: 'GET', url };
    const value = `Basic ${basic(login.username, login.password)}`;
    return { ...common, method: 'GET', url, authorization: { origin: url.origin, value } };
}
/** The token of a response, or what is wrong with it. */
function tokenIn(text) {
    const json = (0,oci_json/* parseJson */.q)(text);
    if (json === undefined)
        return 'is not JSON';
    const value = (0,oci_descriptor/* isRecord */.u4)(json) ? json.token || json.access_token : undefined;
    if (typeof value !== 'string' || value === '')
        return 'has no token';
    // RFC 6750, section 2.1; anything else could not be sent as a header.
    if (!/^[\x21-\x7e]+$/.test(value))
        return 'has a token with invalid characters';
    const seconds = (0,oci_descriptor/* isRecord */.u4)(json) ? Number(json.expires_in) : 0;
    return { value, lifetime: seconds > 0 ? seconds : DEFAULT_LIFETIME };
}
const NO_TOKEN = {
    code: 'invalid-response',
    remedy: 'check the token service in the WWW-Authenticate header of the registry (realm)',
};
function refused({ login }, { registry, environment, secrets, places }, { status, headers, url }, text, tries) {
    const byRefreshToken = login?.kind === 'identity-token';
    const facts = errorResponseFacts({
        request: requestLine(byRefreshToken ? 'POST' : 'GET', url, ''),
        // RFC 6749, section 5.2: 400 is the answer to an expired refresh token.
        status: byRefreshToken && status === 400 ? 401 : status,
        headers,
        body: secrets.redact(text),
        tries,
        registry,
        login: login?.source,
        places,
        now: environment.now(),
    });
    const detail = `the token service answered: ${facts.detail}`;
    // Never "not found": the service is missing, not the requested content.
    const missing = facts.code === 'not-found' || facts.code === 'unsupported';
    return new RegistryFailure({ ...facts, status, ...(missing && NO_TOKEN), detail });
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/net/dispatcher.ts + 2 modules
var dispatcher = __webpack_require__(9377);
;// CONCATENATED MODULE: ./src/oci/registry/http/connections.ts
// The connections to one registry host: a pool for each origin, limits, and a count of requests and bytes.




/** Google Artifact Registry sends response headers beyond Node's default limit of 16 KiB. */
const LIMITS = {
    connect: 10_000,
    answer: 60_000,
    commit: 300_000,
    idle: 60_000,
    whole: 120_000,
    rate: { bytesPerSecond: 1024, window: 15_000 },
    headBytes: 256 * 1024,
};
const CONCURRENCY = 16;
/** Longer than signing takes between reading and pushing. Most registries keep a connection for a minute. */
const KEEP_ALIVE_MILLISECONDS = 30_000;
/**
 * HTTP/1.1 only, by measurement (undici 8.12 against node:http2, TLS, Node 24, 2026-11): with HTTP/2 a burst of 16 small
 * requests took 4 ms instead of 27, with 50 ms of latency 55 instead of 170, since it needs no further handshakes; but
 * 64 MiB took 700 ms instead of 250 to read and 4,000 instead of 120 to push, and with 50 ms of latency 8 MiB took
 * 6,500 instead of 70. Blobs take most of the time, and reused HTTP/1.1 connections need no further handshakes either.
 */
const ALLOW_HTTP2 = false;
class Connections {
    #environment;
    #limits;
    #meter;
    #slots;
    /** How many more connections may be opened ahead of their requests. */
    #ahead;
    #dispatchers;
    constructor(environment, limits = LIMITS) {
        this.#environment = environment;
        this.#limits = limits;
        this.#meter = new Meter(() => environment.now());
        const concurrency = environment.concurrency ?? CONCURRENCY;
        this.#slots = (0,p_limit/* default */.A)(concurrency);
        this.#ahead = concurrency - 1;
    }
    /**
     * Sends one request and resolves with the head of its response. Does not retry or follow redirects. Throws what undici
     * or the body's source throws, and a UserError for a proxy variable or CA file that cannot be used.
     */
    async send(request) {
        this.#dispatchers ??= this.#open();
        const dispatcher = (await this.#dispatchers).for(request.url);
        const release = await this.#slot();
        // undici returns a connection to the pool one turn after its response. Without this wait, the next request opens another.
        await (0,external_node_timers_promises_.setImmediate)();
        const writes = request.method === 'PUT' || request.method === 'POST' || request.method === 'PATCH';
        try {
            const answer = await dispatcher
                .compose((dispatch) => (options, handler) => dispatch(options, this.#metered(handler, release)))
                .request({
                origin: request.url.origin,
                path: request.url.pathname + request.url.search,
                method: request.method,
                headers: request.headers,
                // undici takes any async iterable, which its types leave out.
                body: (request.body ?? null),
                headersTimeout: writes ? this.#limits.commit : this.#limits.answer,
                // Else undici closes the connection after each HEAD.
                ...(request.method === 'HEAD' && { reset: false }),
            });
            // A body that is destroyed unread emits an error that has no other listener.
            answer.body.on('error', () => { });
            return { status: answer.statusCode, headers: joined(answer.headers), url: request.url, body: answer.body };
        }
        catch (error) {
            release();
            throw error;
        }
    }
    /**
     * Opens a connection for a later request and sends nothing: with TLS that saves the request two round trips. undici has
     * no call for it; a handler that throws at the start of its request leaves the connection open.
     */
    async warm(url) {
        if (--this.#ahead < 0)
            return;
        this.#dispatchers ??= this.#open();
        const dispatcher = (await this.#dispatchers).for(url);
        const nothing = () => { };
        const onRequestStart = () => {
            throw new Error('only the connection is needed');
        };
        const silent = {
            onResponseStart: nothing,
            onResponseData: nothing,
            onResponseEnd: nothing,
            onResponseError: nothing,
        };
        // An empty object is required: undici's proxy adds the host header to it, and connections are pooled by host.
        const request = { origin: url.origin, path: '/', method: 'GET', headers: {} };
        dispatcher.dispatch(request, { ...silent, onRequestStart });
    }
    traffic() {
        return this.#meter.current();
    }
    /** Aborts all requests in progress. */
    async close() {
        // If the dispatchers could not be opened, the requests have failed with that error and there are no connections.
        const open = await this.#dispatchers?.catch(() => undefined);
        await open?.destroy();
    }
    /** Waits for one of the slots for requests in flight; the function releases it. */
    #slot() {
        return new Promise((granted) => {
            void this.#slots(() => new Promise(granted));
        });
    }
    /**
     * Counts, and releases the slot when the response is complete or its reader pauses: a paused body must not block the
     * request that its reader waits for, as when a blob is copied within one registry.
     */
    #metered(handler, release) {
        const meters = this.#meter.all();
        return {
            onRequestStart(controller, context) {
                for (const meter of meters)
                    meter.request();
                handler.onRequestStart?.(controller, context);
            },
            onBodySent(chunk) {
                for (const meter of meters)
                    meter.sent(chunk.length);
            },
            onResponseStart(controller, status, headers, message) {
                for (const meter of meters)
                    meter.received(0);
                handler.onResponseStart?.(controller, status, headers, message);
            },
            onResponseData(controller, chunk) {
                for (const meter of meters)
                    meter.received(chunk.length);
                handler.onResponseData?.(controller, chunk);
                if (controller.paused)
                    release();
            },
            onResponseEnd(controller, trailers) {
                for (const meter of meters)
                    meter.received(0);
                release();
                handler.onResponseEnd?.(controller, trailers);
            },
            onResponseError(controller, error) {
                release();
                handler.onResponseError?.(controller, error);
            },
        };
    }
    #open() {
        const { env, caFile } = this.#environment;
        return (0,dispatcher/* openDispatchers */.d)({
            env,
            caFile,
            mask: (secret) => this.#environment.mask(secret),
            agent: {
                allowH2: ALLOW_HTTP2,
                connectTimeout: this.#limits.connect,
                bodyTimeout: this.#limits.idle,
                maxHeaderSize: this.#limits.headBytes,
                keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
            },
        });
    }
}
function joined(headers) {
    const record = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            record[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return record;
}

;// CONCATENATED MODULE: ./src/oci/registry/http/response.ts
// The response of an exchange: its body as a stream, whole, or discarded.





/** How often a truncated body is requested again. */
const MAX_AGAIN = 2;
/** The ways in which that request fails. Then the first error is thrown. */
const AGAIN_FAILURES = [errors/* ExpectedError */.Dh, RegistryFailure, RequestFailure];
/** Headers that differ between versions of a resource. */
const VERSION = ['docker-content-digest', 'etag', 'content-length', 'content-range'];
class RegistryResponse {
    status;
    headers;
    url;
    tries;
    #answer;
    #context;
    constructor(answer, context) {
        this.status = answer.status;
        this.headers = answer.headers;
        this.url = answer.url.href;
        this.tries = context.tries;
        this.#answer = answer;
        this.#context = context;
    }
    /** Leaving the iteration early ends the request. */
    async *body() {
        try {
            const { rate, now } = this.#context;
            yield* atMinimumRate(this.#answer.body, rate, now);
        }
        catch (cause) {
            throw this.#broken(cause);
        }
    }
    /** A truncated body is fetched again, as long as it is the same version of the resource. */
    async bytes(limit) {
        let answer = this.#answer;
        for (let tries = 0;; tries++) {
            try {
                const bytes = await wholeBody(answer, limit, this.#context.whole);
                if (bytes !== undefined)
                    return bytes;
            }
            catch (cause) {
                const next = tries < MAX_AGAIN ? await this.#context.again?.().catch((0,errors/* ignore */.Xe)(...AGAIN_FAILURES)) : undefined;
                if (next === undefined || !this.#isSame(next)) {
                    void next?.body.dump();
                    throw this.#broken(cause);
                }
                answer = next;
                continue;
            }
            throw this.#context.fail({
                code: 'limit-exceeded',
                detail: `the response exceeds the limit of ${limit} bytes`,
                remedy: 'check what the registry serves: no response of this kind should be that large',
            });
        }
    }
    async discard() {
        await this.#answer.body.dump();
    }
    #isSame(next) {
        return next.status === this.status && VERSION.every((name) => next.headers[name] === this.headers[name]);
    }
    #broken(cause) {
        const { code, detail, remedy } = networkFailure(cause, this.#answer.url.host);
        return this.#context.fail({ code, detail, remedy, cause });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/http/warnings.ts
// Shows `Warning: 299` headers of a registry (distribution 1.1.1, "Warnings"), each once.

const MAX_WARNINGS = 20;
const warnings_MAX_TEXT = 500;
/** Warn-code 299, agent `-`, a quoted text; several may be joined in one header. */
const WARNING = /\b299 - "((?:[^"\\]|\\.)*)"/g;
class Warnings {
    #registry;
    #warn;
    #shown = new Set();
    constructor(registry, warn) {
        this.#registry = registry;
        this.#warn = warn;
    }
    /** Reads a `Warning` header. At most MAX_WARNINGS different ones are shown. */
    read(header) {
        for (const [, quoted = ''] of header.matchAll(WARNING)) {
            const text = (0,foreign_text/* oneLine */.T)(quoted.replace(/\\(.)/g, '$1'), warnings_MAX_TEXT);
            if (text === '' || this.#shown.has(text) || this.#shown.size >= MAX_WARNINGS)
                continue;
            this.#shown.add(text);
            this.#warn(`${this.#registry} warns: ${text}`);
        }
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/http/transport.ts
// The transport to one registry host: authentication, TLS, retries, and a StoreError for every failure.















const transport_MAX_SHOWN_BYTES = 16 * 1024;
const MAX_RENEWALS = 2;
/** Statuses that depend on the credential. */
const LOGIN_STATUSES = new Set([401, 403, 429]);
const USER_AGENT = 'oci-evidence';
function shared(environment) {
    const secrets = new Secrets((secret) => environment.mask(secret));
    return { secrets, credentials: new Credentials(environment, secrets) };
}
class RegistryTransport {
    registry;
    #environment;
    #shared;
    #limits;
    #connections;
    #origin;
    #auth;
    #warnings;
    #firstRequest;
    constructor(registry, environment, common = shared(environment), limits = LIMITS) {
        this.registry = registry;
        this.#environment = environment;
        this.#shared = common;
        this.#limits = limits;
        const connections = new Connections(environment, limits);
        this.#connections = connections;
        this.#origin = new RegistryOrigin(registry, environment);
        this.#warnings = new Warnings(registry, (text) => environment.warn(text));
        const { credentials, secrets } = common;
        const places = credentials.places();
        this.#auth = new Authenticator({
            registry,
            environment,
            credentials,
            fetchToken: (query) => fetchToken(query, { registry, environment, connections, secrets, places }),
        });
    }
    async exchange(request) {
        try {
            const { accept, method, retry = true } = request;
            const attempt = () => this.#authenticated(request);
            const { answer, tries } = await sendWithRetries({ accept, retry }, this.#environment, attempt);
            if (!accept.includes(answer.status))
                throw await this.#rejected(request, answer, tries);
            this.#mustNotBeHtml(request, answer);
            return new RegistryResponse(answer, {
                tries,
                whole: this.#limits.whole,
                rate: this.#limits.rate,
                now: () => this.#environment.now(),
                fail: (facts) => this.#error(request, { ...facts, request: this.#line(request, answer), status: answer.status }),
                ...(method === 'GET' && retry && { again: attempt }),
            });
        }
        catch (error) {
            throw error instanceof RegistryFailure ? this.#error(request, error.facts) : error;
        }
    }
    traffic() {
        return this.#connections.traffic();
    }
    close() {
        return this.#connections.close();
    }
    /** One try, repeated with another grant as long as a 401 leaves one to try. */
    async #authenticated(request) {
        const { scopes } = request;
        const arrived = await this.#turn(request);
        try {
            let grant = await this.#auth.grant(scopes);
            for (let renewals = 0;; renewals++) {
                const answer = await this.#once(request, grant);
                const refused = answer.status === 401 && this.#isHome(answer.url) && renewals < MAX_RENEWALS;
                const wanted = refused ? this.#learn(answer, scopes) : undefined;
                arrived();
                const next = wanted && (await this.#auth.renew(wanted, scopes, grant, renewals > 0));
                if (next === undefined)
                    return answer;
                void answer.body.dump();
                grant = next;
            }
        }
        finally {
            arrived();
        }
    }
    /**
     * Sends the first request to a host alone, and lets the others wait for the head of its response. Nearly every registry
     * requires authentication, so this saves each of them a 401. Meanwhile their connections are opened and the credential is
     * looked up. Registries on loopback rarely require authentication, so requests without a credential do not wait there.
     * Returns the function that releases the others.
     */
    async #turn({ scopes, body }) {
        if (this.#firstRequest !== undefined) {
            // An error is ignored here, because the request itself fails with it again.
            if (!this.#firstRequest.arrived)
                this.#connections.warm(this.#origin.url).catch(() => { });
            await this.#firstRequest.promise;
            return () => { };
        }
        const { promise, resolve } = Promise.withResolvers();
        const first = { promise, arrived: false };
        this.#firstRequest = first;
        const arrive = () => {
            first.arrived = true;
            resolve();
        };
        const isLocal = (0,loopback/* isLoopback */.U)(this.#origin.url.hostname);
        if (isLocal && this.#environment.credential === undefined)
            arrive();
        // An error is ignored here, because it occurs again when the credential is needed.
        else if (!isLocal)
            this.#auth.login(scopes).catch(() => { });
        if (typeof body === 'function')
            await this.#discoverAuth(scopes).catch(arrive);
        return arrive;
    }
    /** Finds out how to authenticate without consuming a stream. Distribution 1.1.1, "Determining Support". */
    async #discoverAuth(scopes) {
        const ping = { method: 'GET', url: '/v2/', scopes, accept: [], attempted: 'authenticate', store: '' };
        const answer = await this.#once(ping, undefined);
        if (answer.status === 401 && this.#isHome(answer.url))
            this.#learn(answer, scopes);
        void answer.body.dump();
    }
    /** One request with its redirects; repeated with TLS if the host turns out to require it. */
    async #once(request, grant) {
        const { method, body, accept } = request;
        const home = this.#origin.url;
        const url = resolveUrl(request.url, home, this.#environment);
        if (typeof url === 'string')
            throw this.#misled(request, url);
        const authorization = grant && { origin: home.origin, value: grant.header };
        const headers = {
            'user-agent': USER_AGENT,
            ...request.headers,
            ...(request.bodyLength !== undefined && { 'content-length': String(request.bodyLength) }),
        };
        let answer;
        try {
            const outgoing = { method, url, headers, body, authorization, accept, home: home.origin };
            answer = await followRedirects(outgoing, this.#connections, this.#environment);
            // A TLS server that is contacted without TLS either closes the connection or answers 400.
            if (answer.status !== 400 && this.#isHome(url))
                this.#origin.confirm();
        }
        catch (error) {
            if (!(error instanceof RequestFailure) || !(await this.#origin.reconsider(url)))
                throw error;
        }
        if (answer === undefined || (answer.status === 400 && (await this.#origin.reconsider(url)))) {
            void answer?.body.dump();
            return this.#once(request, grant);
        }
        if (answer.headers.warning !== undefined && this.#isHome(answer.url))
            this.#warnings.read(answer.headers.warning);
        return answer;
    }
    /** Throws a RegistryFailure if the challenge cannot be trusted. */
    #learn(answer, scopes) {
        return this.#auth.learn(answer.headers['www-authenticate'] ?? '', scopes, answer.url);
    }
    #isHome(url) {
        return url.origin === this.#origin.url.origin;
    }
    #line(request, answer) {
        return requestLine(request.method, answer.url, this.#origin.url.origin);
    }
    #misled({ method, url }, why) {
        const shown = URL.parse(url);
        return new RegistryFailure({
            code: 'invalid-response',
            request: shown === null ? method : requestLine(method, shown, this.#origin.url.origin),
            detail: `refused the address that the registry returned: ${why}`,
            remedy: 'check the registry and the proxies in front of it',
        });
    }
    async #rejected(request, answer, tries) {
        const { credentials, secrets } = this.#shared;
        // A credential helper is not run for an error that does not depend on a credential.
        const asked = LOGIN_STATUSES.has(answer.status);
        const login = asked
            ? await this.#auth.login(request.scopes).catch((0,errors/* ignore */.Xe)(errors/* ExpectedError */.Dh, RegistryFailure))
            : undefined;
        const errorResponse = {
            request: this.#line(request, answer),
            status: answer.status,
            headers: answer.headers,
            body: secrets.redact(await bodyStart(answer, transport_MAX_SHOWN_BYTES)),
            tries,
            registry: this.registry,
            login: login?.source,
            places: credentials.places(),
            now: this.#environment.now(),
        };
        return new RegistryFailure(errorResponseFacts(errorResponse));
    }
    /** An HTML page instead of a manifest or a list comes from a login portal or a web server. */
    #mustNotBeHtml(request, answer) {
        if (answer.status !== 200 || !isHtml(answer.headers) || request.url.includes('/blobs/'))
            return;
        void answer.body.dump();
        throw new RegistryFailure({
            code: 'not-a-registry',
            request: this.#line(request, answer),
            status: answer.status,
            detail: 'the response is an HTML page instead of JSON',
            remedy: `check that ${this.registry} is a registry, and that no login page or proxy answers for it`,
        });
    }
    #error(request, facts) {
        const { attempted, store, reference } = request;
        return new oci_errors/* StoreError */.A({ ...facts, attempted, store, ...(reference !== undefined && { reference }) });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/quirks.ts
// Deviations of registries from the distribution specification 1.1.1, as data. A new quirk is a row.
const DEFAULTS = {
    updateWindow: 350,
    singlePost: true,
    anonymousMount: true,
    chunks: true,
    deleteRemedy: 'enable deletion in the registry (distribution: storage.delete.enabled), or delete it in its user interface',
    deleteTagRemedy: 'delete the tag in the user interface of the registry; deleting its manifest by digest would remove every tag of it',
    immutableRemedy: 'exclude tags that begin with sha256- and sha512- from tag immutability in this repository',
};
const QUIRKS = [
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'no referrers API; reads of a tag are stale for seconds after a write',
        shows: 'GET /referrers/ is 404; a GET of the fallback tag after a PUT answers with the index before it',
        settings: { updateWindow: 6000 },
    },
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'does not delete manifests by the distribution API',
        shows: 'DELETE /manifests/ is 405',
        settings: {
            deleteRemedy: 'delete the package version with the packages API of GitHub (DELETE /orgs/ORG/packages/container/…)',
        },
    },
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'accepts chunks of at most 4 MiB, and whole blobs of any size',
        shows: 'PATCH of a larger chunk is 416',
        settings: { chunks: false },
    },
    {
        hosts: /(?:^|\.)quay\.io$/,
        registry: 'Quay',
        what: 'fails a mount without a source repository',
        shows: 'POST ?mount= without from is an error instead of 202',
        settings: { anonymousMount: false },
    },
    {
        hosts: /(?:^|\.)(?:gcr\.io|pkg\.dev)$/,
        registry: 'Google Artifact Registry',
        what: 'accepts whole blobs only',
        shows: 'PATCH of an upload is refused; its documentation requires monolithic uploads',
        settings: { chunks: false },
    },
    {
        hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
        registry: 'Amazon ECR',
        what: 'does not overwrite a fallback tag in a repository with immutable tags',
        shows: 'PUT /manifests/TAG is 400 with TAG_INVALID and the word immutable',
        settings: {
            immutableRemedy: 'set the repository to IMMUTABLE_WITH_EXCLUSION with a filter for sha256-*, or to MUTABLE, in ECR',
        },
    },
    {
        registry: 'Amazon ECR',
        what: 'does not report the offset of a chunked upload',
        shows: 'the Range of every PATCH response ends with the first chunk, although all chunks are stored',
        settings: {},
    },
    {
        registry: 'Amazon ECR',
        what: 'adds parameters to media types',
        shows: 'Content-Type: application/vnd.oci.image.index.v1+json; charset=utf-8',
        settings: {},
    },
    {
        registry: 'Amazon ECR, Docker Hub (both in the past)',
        what: 'sends OCI-Subject without a referrers API',
        shows: 'the referrer is pushed with OCI-Subject and GET /referrers/ is 404 or does not list it',
        settings: {},
    },
    {
        registry: 'GitLab',
        what: 'resolves a tag ALGORITHM-HEX as the digest ALGORITHM:HEX',
        shows: 'GET of the fallback tag returns the subject itself',
        settings: {},
    },
    {
        registry: 'Harbor before 2.9',
        what: 'has the referrers API and does not send OCI-Subject',
        shows: 'the PUT response of a referrer lacks the header, and the referrer is listed',
        settings: {},
    },
    {
        registry: 'docker-registry 2 (distribution 2.8) on a file system',
        what: 'rejects a manifest while another client pushes one of its blobs, which exists',
        shows: 'PUT /manifests/ is 400 with MANIFEST_BLOB_UNKNOWN, and 201 a moment later',
        settings: {},
    },
    {
        registry: 'zot',
        what: 'lists all referrers on one page',
        shows: 'no Link, whatever their number',
        settings: {},
    },
    {
        registry: 'olareg',
        what: 'sends Link parameters without quotes',
        shows: 'Link: <…>; rel=next',
        settings: {},
    },
    {
        registry: 'olareg',
        what: 'loses entries of its referrers list when several referrers of a subject are pushed at once',
        shows: 'GET /referrers/ does not list a pushed referrer, and lists it after it was pushed again',
        settings: {},
    },
    {
        registry: 'go-containerregistry',
        what: 'lists the media type of the config as artifactType, ignores the filter and does not send OCI-Subject',
        shows: 'entries with artifactType application/vnd.oci.empty.v1+json',
        settings: {},
    },
];
/** The settings of a host (`registry` of a reference): later rows override earlier ones and the defaults. */
function settingsOf(registry) {
    const host = registry.replace(/:\d+$/, '');
    const rows = QUIRKS.filter(({ hosts }) => hosts?.test(host));
    return Object.assign({}, DEFAULTS, ...rows.map(({ settings }) => settings));
}

;// CONCATENATED MODULE: ./src/oci/registry/repository.ts





/** The token actions that each kind of access needs. */
const ACCESS = {
    read: ['pull'],
    write: ['pull', 'push'],
    delete: ['pull', 'push', 'delete'],
};
const memories = new WeakMap();
class Repository {
    name;
    /** `registry/repository`. */
    location;
    transport;
    environment;
    settings;
    host;
    /** The actions that tokens are requested for: all that were announced or needed so far, so that one token serves them. */
    #actions = ACCESS.read;
    constructor(transport, name, environment) {
        this.name = name;
        this.location = (0,oci_reference/* locationOf */.hD)({ scheme: 'registry', registry: transport.registry, repository: name });
        this.transport = transport;
        this.environment = environment;
        this.settings = settingsOf(transport.registry);
        const host = memories.get(transport) ?? {};
        memories.set(transport, host);
        this.host = host;
    }
    /** `/v2/NAME/REST`. */
    path(rest) {
        return `/v2/${this.name}/${rest}`;
    }
    /** Announces the access that will be needed, so that the first token covers it. */
    expect(access) {
        if (ACCESS[access].length > this.#actions.length)
            this.#actions = ACCESS[access];
    }
    pull(request) {
        return this.#exchange(request, ACCESS.read);
    }
    push(request) {
        return this.#exchange(request, ACCESS.write);
    }
    remove(request) {
        return this.#exchange(request, ACCESS.delete);
    }
    error(facts) {
        return new oci_errors/* StoreError */.A({ ...facts, store: this.location });
    }
    /** Some token services reject scopes that the credential does not allow. Then only the scopes of this request are used. */
    async #exchange({ besides = [], ...request }, needed) {
        if (needed.length > this.#actions.length)
            this.#actions = needed;
        const asked = this.#actions;
        const exchange = (actions) => {
            const scopes = [{ repository: this.name, actions }, ...besides];
            return this.transport.exchange({ ...request, store: this.location, scopes });
        };
        try {
            return await exchange(asked);
        }
        catch (error) {
            const refused = error instanceof oci_errors/* StoreError */.A && (error.code === 'unauthorized' || error.code === 'denied');
            if (!refused || asked.length === needed.length)
                throw error;
            if (this.#actions === asked)
                this.#actions = needed;
            return exchange(needed);
        }
    }
}
/** `METHOD /path` of a response, for errors, without the query, which may hold a secret of an upload. */
function lineOf(method, response) {
    return `${method} ${new URL(response.url).pathname}`;
}
/** The error codes in a response body (distribution 1.1.1, "Error Codes"); none if it has another form. */
function errorCodes(body) {
    return registryErrors((0,oci_json/* parseJson */.q)(new TextDecoder().decode(body))).map(({ code }) => code);
}

;// CONCATENATED MODULE: ./src/oci/registry/content/blobs.ts
// Reads blobs of a repository as streams: checked as they pass, resumed after a lost connection, whole or by range.





/** How often an interrupted download is resumed. */
const MAX_RESUMPTIONS = 5;
/** How often a slow download is resumed. Another connection may be faster, but the total time must stay bounded. */
const MAX_SLOW_RESUMPTIONS = 1;
/** GET (distribution 1.1.1, "Pulling blobs"). A whole blob is checked by digest and size, a range by size. */
async function* readBlob(repository, descriptor, range) {
    const { digest, size } = descriptor;
    if (range !== undefined) {
        const end = Math.min(range.end ?? size - 1, size - 1);
        if (!(Number.isSafeInteger(range.start) && range.start >= 0 && range.start <= end)) {
            throw new RangeError(`bytes ${range.start} to ${range.end ?? ''} are outside the ${size} bytes of ${digest}`);
        }
        yield* download(repository, descriptor, range.start, end);
        return;
    }
    const source = digest === oci_descriptor/* EMPTY_DESCRIPTOR */.gi.digest ? blobs_once(oci_descriptor/* EMPTY_JSON */.JO) : download(repository, descriptor, 0, size - 1);
    yield* (0,oci_digest/* verified */.zr)(source, { digest, size, where: repository.location });
}
/** HEAD ("Checking if content exists"). */
async function blobExists(repository, descriptor) {
    const response = await repository.pull({
        method: 'HEAD',
        url: repository.path(`blobs/${descriptor.digest}`),
        accept: [200, 404],
        attempted: 'check for the blob',
        reference: descriptor.digest,
    });
    await response.discard();
    return response.status === 200;
}
/** The bytes from `start` to `end`, both inclusive. Excess bytes of a whole blob are passed on, so that verification fails. */
async function* download(repository, descriptor, start, end) {
    const { environment } = repository;
    let next = start;
    let slow = 0;
    for (let resumption = 0;; resumption++) {
        const from = next;
        const response = await request(repository, descriptor, from, end);
        if (response === undefined)
            break;
        try {
            for await (const chunk of requestedPart(response, descriptor, from, end)) {
                next += chunk.byteLength;
                yield chunk;
            }
            // A body that ends early without an error was truncated by a proxy, so the rest is requested.
            if (next > end || next === from)
                break;
        }
        catch (error) {
            if (!isBroken(error))
                throw error;
            if (next > end)
                break;
            if (error.cause instanceof SlowBody)
                slow += 1;
            if (resumption >= MAX_RESUMPTIONS || slow > MAX_SLOW_RESUMPTIONS)
                throw error;
        }
        if (resumption >= MAX_RESUMPTIONS)
            break;
        await environment.sleep(Math.round(environment.random() * 100 * 2 ** resumption));
    }
    if (next > end || (start === 0 && end === descriptor.size - 1))
        return;
    throw repository.error({
        code: 'size-mismatch',
        reference: descriptor.digest,
        attempted: 'read a range of the blob',
        detail: `requested ${end - start + 1} bytes and received ${next - start}`,
        remedy: 'push the blob again: it is damaged in the registry',
    });
}
/** Undefined if the blob ends before `start`. */
async function request(repository, { digest, size }, start, end) {
    const whole = start === 0 && end >= size - 1;
    const response = await repository.pull({
        method: 'GET',
        url: repository.path(`blobs/${digest}`),
        ...(!whole && { headers: { range: `bytes=${start}-${end === size - 1 ? '' : end}` } }),
        accept: whole ? [200] : [200, 206, 416],
        attempted: 'read the blob',
        reference: digest,
    });
    if (response.status === 206)
        checkContentRange(repository, response, digest, start);
    if (response.status !== 416)
        return response;
    await response.discard();
    return undefined;
}
/** The requested part of the response of a registry that ignores ranges and sends everything. */
async function* requestedPart(response, { size }, start, end) {
    if (start === 0 && end >= size - 1)
        return yield* response.body();
    let skip = response.status === 206 ? 0 : start;
    let left = end - start + 1;
    for await (const chunk of response.body()) {
        const rest = chunk.subarray(skip, skip + left);
        skip = Math.max(0, skip - chunk.byteLength);
        left -= rest.byteLength;
        if (rest.byteLength > 0)
            yield rest;
        if (left === 0)
            break;
    }
}
function checkContentRange(repository, response, digest, start) {
    const header = response.headers['content-range'] ?? '';
    if (Number(/^bytes (\d+)-\d+\/(?:\d+|\*)$/.exec(header)?.[1] ?? Number.NaN) === start)
        return;
    throw repository.error({
        code: 'invalid-response',
        reference: digest,
        attempted: 'read the blob',
        request: lineOf('GET', response),
        status: response.status,
        detail: `requested a range from byte ${start}, and Content-Range is ${JSON.stringify(header.slice(0, 100))}`,
        remedy: 'check proxies and mirrors between this machine and the registry',
    });
}
function isBroken(error) {
    return error instanceof oci_errors/* StoreError */.A && (error.code === 'network' || error.code === 'timeout');
}
async function* blobs_once(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./src/oci/registry/content/manifest-cache.ts
/** Bytes that are kept; the least recently used are dropped first. */
const MAX_BYTES = 32 * 1024 * 1024;
class ManifestCache {
    #known = new Map();
    #maxBytes;
    #bytes = 0;
    constructor(maxBytes = MAX_BYTES) {
        this.#maxBytes = maxBytes;
    }
    get(digest) {
        const known = this.#known.get(digest);
        return known && this.keep(known);
    }
    /** Adds a manifest as the most recently used one, and returns it. */
    keep(manifest) {
        const { digest } = manifest.descriptor;
        this.forget(digest);
        this.#known.set(digest, manifest);
        this.#bytes += manifest.bytes.byteLength;
        for (const oldest of this.#known.keys()) {
            if (this.#bytes <= this.#maxBytes)
                break;
            this.forget(oldest);
        }
        return manifest;
    }
    forget(digest) {
        const known = this.#known.get(digest);
        if (known === undefined)
            return;
        this.#known.delete(digest);
        this.#bytes -= known.bytes.byteLength;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/content/manifests.ts
// Reads, checks, writes and deletes the manifests of a repository.









/** Delays before a manifest is pushed again whose blobs, just pushed, the registry does not see yet. */
const BLOB_UNKNOWN_RETRY_DELAYS_MS = [100, 400, 1500];
const ACCEPT = media_types/* MANIFEST_TYPES */._P.join(', ');
const GENERIC_TYPES = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);
const REMEDY_DAMAGED = 'check proxies and mirrors between this machine and the registry: the response was corrupted or tampered with in transit';
class Manifests {
    #repository;
    #cache = new ManifestCache();
    #reading = new Map();
    constructor(repository) {
        this.#repository = repository;
    }
    /** GET (distribution 1.1.1, "Pulling manifests"). Throws StoreError; `not-a-registry` for a 200 without a manifest. */
    async read(reference) {
        const digest = this.#check(reference);
        if (digest === undefined)
            return this.#cache.keep(await this.#get(reference));
        const known = this.#cache.get(digest);
        if (known !== undefined)
            return known;
        const reading = this.#reading.get(digest) ?? this.#get(reference, digest).then((manifest) => this.#cache.keep(manifest));
        this.#reading.set(digest, reading);
        try {
            return await reading;
        }
        finally {
            this.#reading.delete(digest);
        }
    }
    /** The same by digest; undefined if it does not exist. */
    async find(digest) {
        try {
            return await this.read(digest);
        }
        catch (error) {
            if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
    /** HEAD, then GET if the response lacks digest, size or media type ("Checking if content exists"). */
    async resolve(reference) {
        const digest = this.#check(reference);
        const known = digest === undefined ? undefined : this.#cache.get(digest);
        if (known !== undefined)
            return known.descriptor;
        const response = await this.#repository.pull({
            method: 'HEAD',
            url: this.#repository.path(`manifests/${reference}`),
            headers: { accept: ACCEPT },
            accept: [200, 405, 501],
            attempted: 'resolve the reference',
            reference,
        });
        await response.discard();
        const announced = response.status === 200 ? this.#announced(response, reference, digest, 'HEAD') : undefined;
        const mediaType = (0,media_types/* bareMediaType */.ZX)(response.headers['content-type'] ?? '');
        const size = Number(response.headers['content-length'] ?? '');
        const complete = size > 0 && Number.isSafeInteger(size) && !GENERIC_TYPES.has(mediaType) && mediaType !== 'text/html';
        if (announced === undefined || !complete)
            return (await this.read(reference)).descriptor;
        if (size > oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ)
            throw this.#tooLarge(reference, size);
        return { mediaType, digest: announced, size };
    }
    async exists(digest) {
        const response = await this.#repository.pull({
            method: 'HEAD',
            url: this.#repository.path(`manifests/${digest}`),
            headers: { accept: ACCEPT },
            accept: [200, 404],
            attempted: 'check for the manifest',
            reference: digest,
        });
        await response.discard();
        return response.status === 200;
    }
    /**
     * PUT by digest, or under a tag ("Pushing manifests"). Returns the subject for which the registry recorded the manifest as
     * a referrer (`OCI-Subject`). Throws `immutable` if the tag cannot be overwritten.
     */
    async put(manifest, tag) {
        for (const wait of [...BLOB_UNKNOWN_RETRY_DELAYS_MS, undefined]) {
            try {
                return await this.#put(manifest, tag, true);
            }
            catch (error) {
                const early = error instanceof oci_errors/* StoreError */.A && /\bMANIFEST_BLOB_UNKNOWN\b/.test(error.detail);
                if (!early || wait === undefined)
                    throw error;
                await this.#repository.environment.sleep(wait);
            }
        }
        return undefined;
    }
    /** The same without retries: transient failures (429, 5xx, network) are thrown immediately. */
    async putOnce(manifest, tag) {
        await this.#put(manifest, tag, false);
    }
    async #put(manifest, tag, retry) {
        const { digest, mediaType } = manifest.descriptor;
        const reference = tag ?? digest;
        this.#check(reference);
        if (manifest.bytes.byteLength > oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ)
            throw this.#tooLarge(reference, manifest.bytes.byteLength);
        const response = await this.#repository
            .push({
            method: 'PUT',
            url: this.#repository.path(`manifests/${reference}`),
            headers: { 'content-type': mediaType },
            body: manifest.bytes,
            // An accepted 429 is not retried.
            accept: retry ? [200, 201, 202] : [200, 201, 202, 429],
            retry,
            attempted: 'push the manifest',
            reference,
        })
            .catch(async (error) => {
            if (tag === undefined)
                throw error;
            const refusal = this.#refusedTag(error);
            if (refusal instanceof oci_errors/* StoreError */.A && refusal.code === 'immutable' && (await this.#holds(tag, digest)))
                return;
            throw refusal;
        });
        if (response === undefined)
            return undefined;
        await response.discard();
        if (response.status === 429)
            throw this.#busy(response, reference);
        this.#announced(response, reference, digest, 'PUT');
        this.#cache.keep(manifest);
        return response.headers['oci-subject'];
    }
    /** DELETE by digest ("Deleting manifests"); false if there was none. Throws `unsupported` if refused. */
    async delete(digest) {
        const response = await this.#repository.remove({
            method: 'DELETE',
            url: this.#repository.path(`manifests/${digest}`),
            accept: [200, 202, 204, 400, 404, 405, 501],
            attempted: 'delete the manifest',
            reference: digest,
        });
        const { status } = response;
        if (status === 404 || status < 300) {
            await response.discard();
            this.#cache.forget(digest);
            // After a retry, the 404 may be the effect of the first try.
            return status !== 404 || response.tries > 1;
        }
        throw this.#repository.error({
            code: 'unsupported',
            reference: digest,
            attempted: 'delete the manifest',
            request: lineOf('DELETE', response),
            status,
            detail: `the registry does not delete manifests: ${await textOf(response)}`,
            remedy: this.#repository.settings.deleteRemedy,
        });
    }
    /** Whether a tag that cannot be overwritten points to `digest` already. */
    async #holds(tag, digest) {
        const descriptor = await this.resolve(tag).catch((0,errors/* ignore */.Xe)(oci_errors/* StoreError */.A));
        return descriptor?.digest === digest;
    }
    /** The same error, or `immutable` with the registry's own remedy. */
    #refusedTag(error) {
        if (!(error instanceof oci_errors/* StoreError */.A))
            return error;
        const { attempted, status, detail, reference, request } = error;
        if (error.code !== 'immutable' && status !== 409 && status !== 412)
            return error;
        return this.#repository.error({
            code: 'immutable',
            attempted,
            ...(reference !== undefined && { reference }),
            ...(request !== undefined && { request }),
            ...(status !== undefined && { status }),
            detail,
            remedy: this.#repository.settings.immutableRemedy,
            cause: error,
        });
    }
    #busy(response, reference) {
        return this.#repository.error({
            code: 'rate-limited',
            reference,
            attempted: 'push the manifest',
            request: lineOf('PUT', response),
            status: response.status,
            detail: 'too many requests',
            remedy: 'run again later, or attach fewer files at once',
        });
    }
    async #get(reference, digest) {
        const response = await this.#repository.pull({
            method: 'GET',
            url: this.#repository.path(`manifests/${reference}`),
            headers: { accept: ACCEPT },
            accept: [200],
            attempted: 'read the manifest',
            reference,
        });
        const bytes = await response.bytes(oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ);
        return this.parsed(response, bytes, reference, digest);
    }
    /** The manifest of a response with status 200, checked against the response's headers. */
    parsed(response, bytes, reference, digest) {
        const header = (0,media_types/* bareMediaType */.ZX)(response.headers['content-type'] ?? '');
        const fail = (code, detail, remedy) => this.#repository.error({
            code,
            reference,
            attempted: 'read the manifest',
            request: lineOf('GET', response),
            status: response.status,
            detail,
            remedy,
        });
        const strange = (what) => fail('not-a-registry', `received ${what} instead of a manifest`, 'check that this host is an OCI registry, and not a web server or proxy');
        if (header === 'text/html')
            throw strange('an HTML page');
        const announced = this.#announced(response, reference, digest, 'GET');
        const expected = digest ?? announced;
        const actual = (0,oci_digest/* digestOf */.ol)(bytes, expected?.startsWith('sha512:') ? 'sha512' : 'sha256');
        if (expected !== undefined && actual !== expected) {
            throw fail('digest-mismatch', `the response does not match its digest: it has ${actual}, expected ${expected}`, REMEDY_DAMAGED);
        }
        const json = (0,oci_json/* parseJsonBytes */.d)(bytes);
        if (json === undefined)
            throw strange(`${header || 'content without a media type'} that is not JSON`);
        if (!(0,oci_descriptor/* isRecord */.u4)(json))
            throw strange('JSON that is not an object');
        const own = typeof json.mediaType === 'string' ? json.mediaType : undefined;
        if (own !== undefined && !GENERIC_TYPES.has(header) && own !== header) {
            throw fail('invalid-response', `its Content-Type is ${header}, and its mediaType is ${own}`, REMEDY_DAMAGED);
        }
        const mediaType = own ?? (GENERIC_TYPES.has(header) ? manifests_mediaTypeOf(json) : header);
        if (mediaType === undefined)
            throw strange('JSON of another kind');
        return { descriptor: { mediaType, digest: actual, size: bytes.byteLength }, bytes };
    }
    /** `Docker-Content-Digest`, or undefined if absent. Throws if it is malformed or not `digest`. */
    #announced(response, reference, digest, method) {
        const header = response.headers['docker-content-digest'];
        if (header === undefined || header === '')
            return undefined;
        const announced = (0,oci_digest/* parseDigest */.m)(header);
        // A registry may identify the content by another algorithm's digest, which cannot be compared.
        const sameDomain = announced !== undefined && digest !== undefined && algorithmOf(announced) === algorithmOf(digest);
        if (announced !== undefined && (digest === undefined || announced === digest))
            return announced;
        if (announced !== undefined && !sameDomain)
            return undefined;
        throw this.#repository.error({
            code: announced === undefined ? 'invalid-response' : 'digest-mismatch',
            reference,
            attempted: method === 'PUT' ? 'push the manifest' : 'read the manifest',
            request: lineOf(method, response),
            status: response.status,
            detail: `Docker-Content-Digest is ${JSON.stringify(header.slice(0, 200))}${digest === undefined ? ', which is not a digest' : `, expected ${digest}`}`,
            remedy: REMEDY_DAMAGED,
        });
    }
    /** The digest that `reference` is, or undefined for a tag. Throws for anything else, which would change the path. */
    #check(reference) {
        const digest = (0,oci_digest/* parseDigest */.m)(reference);
        if (digest !== undefined || (0,oci_reference/* isTag */.dz)(reference))
            return digest;
        throw this.#repository.error({
            code: 'invalid-response',
            attempted: 'read the manifest',
            detail: `${JSON.stringify(reference.slice(0, 200))} is neither a tag nor a digest`,
            remedy: 'give a tag, or a digest: sha256: and 64 lower-case hexadecimal digits',
        });
    }
    #tooLarge(reference, size) {
        return this.#repository.error({
            code: 'limit-exceeded',
            reference,
            attempted: 'handle the manifest',
            detail: `its ${size} bytes exceed the limit of ${oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ} bytes for manifests`,
            remedy: 'split what it lists over several manifests',
        });
    }
}
/** The media type that the fields of a manifest without one imply (image specification 1.1). */
function manifests_mediaTypeOf(json) {
    if (Array.isArray(json.manifests))
        return media_types/* MEDIA_TYPE */.Ap.index;
    if ((0,oci_descriptor/* isRecord */.u4)(json.config) && Array.isArray(json.layers))
        return media_types/* MEDIA_TYPE */.Ap.manifest;
    return undefined;
}
function algorithmOf(digest) {
    return (0,oci_digest/* splitDigest */.vo)(digest).algorithm;
}
/** The start of an error body, or the status if it is empty. */
async function textOf(response) {
    const bytes = await response.bytes(64 * 1024).catch((0,errors/* ignore */.Xe)(oci_errors/* StoreError */.A));
    const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
    return text.trim().slice(0, 300) || `status ${response.status}`;
}

;// CONCATENATED MODULE: ./src/oci/registry/http/link.ts
// Parses the `Link` header of the next page (RFC 8288; distribution 1.1.1, "Content Discovery").
/** One link-value: the target in angle brackets, then its parameters. A comma ends it only outside of both. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))?)*)/g;
/** One parameter, its value quoted or not. */
const PARAMETER = /;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*)))?/g;
/**
 * The URL of the next page, resolved against the URL of this one; undefined on the last page, `elsewhere` for a link to
 * another origin.
 */
function nextPage(header, from) {
    for (const [, target = '', parameters = ''] of (header ?? '').matchAll(LINK)) {
        const rel = [...parameters.matchAll(PARAMETER)].find(([, name]) => name?.toLowerCase() === 'rel');
        // A quoted value may name several relations.
        const relations = (rel?.[2] ?? rel?.[3] ?? '').toLowerCase().split(/\s+/);
        if (!relations.includes('next'))
            continue;
        const url = URL.parse(target, from);
        return url !== null && url.origin === new URL(from).origin ? url : 'elsewhere';
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/oci/registry/http/pages.ts
// Follows the pages of a list within bounds: same origin, no page twice, a limited number of pages and entries.


/** Ten thousand pages of a hundred entries are a million entries. */
const MAX_PAGES = 10_000;
class Pages {
    #repository;
    #attempted;
    #reference;
    #visited = new Set();
    #last = new Uint8Array();
    /** For errors: `attempted` is the verb phrase, `reference` what the list is about. */
    constructor(repository, attempted, reference) {
        this.#repository = repository;
        this.#attempted = attempted;
        this.#reference = reference;
    }
    /**
     * The URL of the page after `response`, whose body is `bytes` with so many entries; undefined at the end. Throws if the
     * Link is not one to follow.
     */
    after(response, bytes, entries) {
        this.#visited.add(response.url);
        const repeated = entries > 0 && Buffer.compare(bytes, this.#last) === 0;
        this.#last = bytes;
        const next = nextPage(response.headers.link, response.url);
        if (next === undefined)
            return undefined;
        if (next === 'elsewhere')
            throw this.error(response, 'invalid-response', 'its Link leads to another origin');
        if (this.#visited.has(next.href))
            throw this.error(response, 'invalid-response', 'its Link leads back to an earlier page');
        if (repeated)
            throw this.error(response, 'invalid-response', 'its Link leads to the same entries again');
        if (this.#visited.size >= MAX_PAGES)
            throw this.error(response, 'limit-exceeded', `the list has more than ${MAX_PAGES} pages`);
        return next.href;
    }
    error(response, code, detail) {
        return this.#repository.error({
            code,
            attempted: this.#attempted,
            ...(this.#reference !== undefined && { reference: this.#reference }),
            request: lineOf('GET', response),
            status: response.status,
            detail,
            remedy: "report this to the registry's operator: the list may be incomplete",
        });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/content/tags.ts
// The tags of a repository: listed page by page, and deleted (distribution 1.1.1, "Listing Tags", "Deleting tags").








const PAGE_SIZE = 1000;
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
/** Every tag in the registry's order. Invalid names are left out, because in a path they would address something else. */
async function* listTags(repository) {
    const pages = new Pages(repository, 'list tags');
    const start = `${repository.path('tags/list')}?n=${PAGE_SIZE}`;
    let last;
    for (let url = start; url !== undefined;) {
        const response = await repository.pull({ method: 'GET', url, accept: [200], attempted: 'list tags' });
        const bytes = await response.bytes(MAX_PAGE_BYTES);
        const tags = tagsOf(bytes);
        if (tags === undefined)
            throw pages.error(response, 'invalid-response', 'what came is not a list of tags');
        yield* tags.filter(oci_reference/* isTag */.dz);
        url = pages.after(response, bytes, tags.length);
        // A full page without a Link: some registries page without sending one. A repeated page is the end.
        const end = tags.at(-1);
        if (url === undefined && tags.length === PAGE_SIZE && end !== undefined && end !== last) {
            url = `${start}&last=${encodeURIComponent(end)}`;
        }
        last = end;
    }
}
function tagsOf(bytes) {
    const json = (0,oci_json/* parseJson */.q)(new TextDecoder().decode(bytes));
    if (!(0,oci_descriptor/* isRecord */.u4)(json))
        return undefined;
    const tags = json.tags ?? [];
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
}
/**
 * Deletes a tag. Some registries delete the manifest with the tag, or with its last tag (Amazon ECR). The manifest is then
 * pushed again by digest, since other tags, indexes and referrers may depend on it.
 */
async function deleteTag(repository, manifests, tag) {
    const attempted = 'delete the tag';
    if (!(0,oci_reference/* isTag */.dz)(tag)) {
        throw repository.error({
            code: 'rejected',
            attempted,
            detail: `${JSON.stringify(tag.slice(0, 200))} is not a tag`,
            remedy: 'give a tag; delete a manifest by its digest',
        });
    }
    const manifest = await manifests.read(tag);
    const { digest } = manifest.descriptor;
    // GitLab resolves such a tag as the digest, and would delete the manifest.
    if ((0,referrers_tag/* isReferrersTag */.zb)(tag) && tag.replace('-', ':') === digest) {
        throw repository.error({
            code: 'unsupported',
            reference: tag,
            attempted,
            detail: `the registry resolves the tag as the digest ${digest}, so that deleting it would delete that manifest`,
            remedy: 'nothing has to be deleted: the tag does not exist',
        });
    }
    const response = await repository.remove({
        method: 'DELETE',
        url: repository.path(`manifests/${tag}`),
        accept: [200, 202, 204, 400, 404, 405, 501],
        attempted,
        reference: tag,
    });
    const { status } = response;
    const refused = status === 404 ? response.tries === 1 && (await tags_isThere(manifests, tag)) : status >= 300;
    if (refused) {
        throw repository.error({
            code: 'unsupported',
            reference: tag,
            attempted,
            request: lineOf('DELETE', response),
            status,
            detail: `the registry does not delete tags: ${await textOf(response)}`,
            remedy: repository.settings.deleteTagRemedy,
        });
    }
    await response.discard();
    if (await manifests.exists(digest))
        return;
    await manifests.put(manifest);
    repository.environment.warn(`${repository.location} deleted the manifest ${digest} with the tag "${tag}"; it was pushed again by digest, ` +
        'and other tags that pointed to it have to be set again');
}
async function tags_isThere(manifests, tag) {
    try {
        await manifests.resolve(tag);
        return true;
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/content/chunks.ts

const MAX_FAILURES = 8;
/**
 * Sends everything from `from` on, and finishes the upload with the last chunk. After an interrupted or refused chunk, asks
 * the registry for the offset. Throws what cannot be recovered within the session; the caller starts another one.
 */
async function pushInChunks(repository, session, { digest, size }, content, sizes, from = 0) {
    const { host, environment } = repository;
    const minLength = Math.max(sizes.leastChunk, session.chunkMinimum);
    let maxLength = Math.max(minLength, Math.min(sizes.chunk, Math.floor((host.refusedWhole ?? Number.POSITIVE_INFINITY) / 2)));
    let failures = 0;
    for (let offset = from;;) {
        const length = Math.min(maxLength, size - offset);
        let refused = true;
        try {
            if (offset + length === size)
                return await session.finish(digest, () => content.rest(offset), length, offset);
            const outcome = await session.append(() => content.slice(offset, length), offset, length);
            if (outcome === 'unsupported') {
                host.chunks = false;
                return await session.finish(digest, () => content.rest(), size);
            }
            if (outcome === 'taken') {
                offset += length;
                continue;
            }
        }
        catch (error) {
            refused = isTooLarge(error) && maxLength > minLength;
            if ((!refused && !chunks_isBroken(error)) || ++failures > MAX_FAILURES)
                throw error;
            if (!refused)
                await environment.sleep(Math.round(environment.random() * 200 * 2 ** failures));
        }
        const next = await session.offset();
        if (next === undefined || next > size)
            throw misplaced(repository, digest, next);
        // Refused at the right offset: the chunk was too large (GHCR accepts 4 MiB).
        if (refused && next === offset && length > minLength)
            maxLength = Math.max(minLength, Math.floor(length / 2));
        else if (next <= offset && ++failures > MAX_FAILURES) {
            // Some registries accept the first chunk only.
            if (refused && next > 0)
                host.chunks = false;
            throw misplaced(repository, digest, next);
        }
        offset = next;
    }
}
/** A failure of the connection or the registry that may pass. */
function chunks_isBroken(error) {
    return error instanceof oci_errors/* StoreError */.A && ['network', 'timeout', 'unavailable'].includes(error.code);
}
function isTooLarge(error) {
    return error instanceof oci_errors/* StoreError */.A && error.code === 'limit-exceeded' && error.status === 413;
}
function misplaced(repository, digest, offset) {
    return repository.error({
        code: offset === undefined ? 'not-found' : 'invalid-response',
        reference: digest,
        attempted: 'push the blob in chunks',
        detail: offset === undefined
            ? 'the registry no longer knows the upload'
            : `the upload does not advance beyond byte ${offset}`,
        remedy: 'run again; if it keeps failing, the registry is overloaded or its uploads expire too soon',
    });
}

;// CONCATENATED MODULE: ./src/oci/registry/content/content.ts
// The body of an upload: a blob's bytes, checked by size and digest before the last of them is sent.


class Content {
    #blob;
    #where;
    #source;
    /** Read from the source and not yet returned. */
    #rest = new Uint8Array();
    #position = 0;
    /** `where`: the store, for errors. */
    constructor(blob, where) {
        this.#blob = blob;
        this.#where = where;
    }
    /** All of it in memory. */
    async bytes() {
        const chunks = [];
        for await (const chunk of this.#checked())
            chunks.push(chunk);
        return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    }
    /**
     * Everything from `offset` on, from a new source. Content that does not match its descriptor fails before its last bytes
     * are sent, so that no registry stores it.
     */
    async *rest(offset = 0) {
        let skip = offset;
        let held;
        for await (const chunk of this.#checked()) {
            const part = chunk.subarray(Math.min(skip, chunk.byteLength));
            skip -= chunk.byteLength - part.byteLength;
            if (part.byteLength === 0)
                continue;
            if (held !== undefined)
                yield held;
            held = part;
        }
        if (held !== undefined)
            yield held;
    }
    /** `length` bytes from `offset`. Continues after the last slice, or starts over for another offset. */
    async *slice(offset, length) {
        if (this.#source === undefined || this.#position !== offset)
            await this.#rewind(offset);
        for (let left = length; left > 0;) {
            const chunk = await this.#next();
            if (chunk === undefined)
                return;
            const part = chunk.subarray(0, left);
            this.#rest = chunk.subarray(part.byteLength);
            this.#position += part.byteLength;
            left -= part.byteLength;
            yield part;
        }
    }
    async close() {
        await this.#source?.return(undefined);
        this.#source = undefined;
    }
    async #rewind(offset) {
        await this.close();
        this.#source = this.#checked();
        this.#rest = new Uint8Array();
        this.#position = 0;
        for await (const _ of this.slice(0, offset))
            ;
    }
    async #next() {
        if (this.#rest.byteLength > 0)
            return this.#rest;
        const next = await this.#source?.next();
        return next?.done === false ? next.value : undefined;
    }
    async *#checked() {
        const { digest, size } = this.#blob.descriptor;
        const expected = { digest, size, where: this.#where };
        try {
            yield* (0,oci_digest/* verified */.zr)(this.#blob.open(), expected);
        }
        catch (error) {
            const changed = error instanceof oci_errors/* StoreError */.A && error.code.endsWith('-mismatch') && error.store === this.#where;
            if (!changed)
                throw error;
            throw new oci_errors/* StoreError */.A({
                code: error.code,
                store: this.#where,
                reference: digest,
                attempted: 'push the blob',
                detail: `the content has changed since its digest was computed: ${error.detail}`,
                remedy: 'run again when nothing writes to the file',
                cause: error,
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/content/upload-session.ts

const OCTETS = { 'content-type': 'application/octet-stream' };
/** No registry requires larger chunks. */
const MAX_CHUNK_MINIMUM = 1024 * 1024 * 1024;
class UploadSession {
    #repository;
    #location;
    /** The minimum size in bytes of every chunk but the last (`OCI-Chunk-Min-Length`). */
    chunkMinimum;
    /** `response`: the 202 that started it. Throws `invalid-response` without a Location. */
    constructor(repository, response) {
        this.#repository = repository;
        this.#location = this.#next(response) ?? this.#lost(response);
        const minimum = Number(response.headers['oci-chunk-min-length'] ?? 0);
        this.chunkMinimum = Number.isSafeInteger(minimum) && minimum > 0 ? Math.min(minimum, MAX_CHUNK_MINIMUM) : 0;
    }
    /** PUT of everything from `offset` on, which finishes the upload. Throws `digest-mismatch` if stored under another digest. */
    async finish(digest, body, length, offset = 0) {
        const response = await this.#repository.push({
            method: 'PUT',
            // The query is the registry's own and is sent back byte for byte.
            url: `${this.#location}${this.#location.includes('?') ? '&' : '?'}digest=${digest}`,
            headers: offset > 0 && length > 0 ? { ...OCTETS, ...contentRange(offset, length) } : OCTETS,
            body,
            bodyLength: length,
            accept: [201, 204],
            retry: false,
            attempted: 'push the blob',
            reference: digest,
        });
        await response.discard();
        checkStored(this.#repository, response, 'PUT', digest);
    }
    /**
     * PATCH of `length` bytes from `offset`: `refused` (416) if the chunk is too large or at the wrong offset, `unsupported` if
     * the registry takes no chunks. The Range in the response is not reliable (ECR's stays the same): the next chunk shows
     * whether this one was stored.
     */
    async append(body, offset, length) {
        const response = await this.#repository.push({
            method: 'PATCH',
            url: this.#location,
            headers: { ...OCTETS, ...contentRange(offset, length) },
            body,
            bodyLength: length,
            accept: [202, 405, 416, 501],
            retry: false,
            attempted: 'push a chunk of the blob',
        });
        await response.discard();
        if (response.status === 416)
            return 'refused';
        if (response.status !== 202)
            return 'unsupported';
        this.#location = this.#next(response) ?? this.#location;
        return 'taken';
    }
    /** GET of the number of bytes received; undefined if the registry no longer knows the session. */
    async offset() {
        const response = await this.#repository.push({
            method: 'GET',
            url: this.#location,
            accept: [200, 202, 204, 400, 404, 405],
            attempted: 'get the offset of the upload',
        });
        await response.discard();
        if (response.status >= 400)
            return undefined;
        this.#location = this.#next(response) ?? this.#location;
        return received(response) ?? 0;
    }
    /** DELETE. Without support for it, the session expires in the registry. */
    async cancel() {
        const response = await this.#repository.push({
            method: 'DELETE',
            url: this.#location,
            accept: [200, 202, 204, 400, 403, 404, 405, 501],
            attempted: 'cancel the upload',
        });
        await response.discard();
    }
    #next(response) {
        const { location } = response.headers;
        const url = location === undefined || location === '' ? null : URL.parse(location, response.url);
        if (url === null)
            return undefined;
        url.hash = '';
        return url.href;
    }
    #lost(response) {
        const error = this.#repository.error({
            code: 'invalid-response',
            attempted: 'start an upload',
            request: lineOf('POST', response),
            status: response.status,
            detail: 'the response has no valid Location header',
            remedy: 'check the registry, and the proxies in front of it that remove or rewrite headers',
        });
        throw error;
    }
}
/** Distribution 1.1.1 has neither the unit nor the total of RFC 9110 here. */
function contentRange(offset, length) {
    return { 'content-range': `${offset}-${offset + length - 1}` };
}
/** Throws `digest-mismatch` if the registry reports another digest than `digest` for a stored blob. */
function checkStored(repository, response, method, digest) {
    const stored = response.headers['docker-content-digest'];
    // Another algorithm's digest of the same content cannot be compared.
    if (stored === undefined || stored === digest || stored.split(':')[0] !== digest.split(':')[0])
        return;
    throw repository.error({
        code: 'digest-mismatch',
        reference: digest,
        attempted: 'push the blob',
        request: lineOf(method, response),
        status: response.status,
        detail: `the registry stored it as ${JSON.stringify(stored.slice(0, 200))}`,
        remedy: 'run again, and check the proxies in front of the registry: the blob was corrupted in transit',
    });
}
/** `Range: 0-N`, in some registries `bytes=0-N`: N + 1 bytes. `0-0` means none. */
function received(response) {
    const last = /^(?:bytes=)?0-(\d+)$/.exec(response.headers.range ?? '')?.[1];
    if (last === undefined)
        return undefined;
    return last === '0' ? 0 : Number(last) + 1;
}

;// CONCATENATED MODULE: ./src/oci/registry/content/uploads.ts
// Pushes blobs to a repository in as few requests as its registry supports (distribution 1.1.1, "Pushing blobs").







const MIB = 1024 * 1024;
const SIZES = {
    optimistic: 128 * 1024,
    singlePost: 32 * MIB,
    held: MIB,
    lookFirst: 4 * MIB,
    chunked: 64 * MIB,
    chunk: 32 * MIB,
    leastChunk: 64 * 1024,
};
const MAX_TRIES = 4;
class Uploads {
    #repository;
    #sizes;
    #pushed = new Map();
    /** Sessions that the registry started instead of mounting. */
    #spare = new Map();
    constructor(repository, sizes = SIZES) {
        this.#repository = repository;
        this.#sizes = sizes;
    }
    /** True if pushing an existing blob again is cheap. */
    isSmall({ size }) {
        return size <= this.#sizes.optimistic;
    }
    /** Pushes a blob unless it exists. Each digest is pushed once. */
    push(blob) {
        const { digest } = blob.descriptor;
        const known = this.#pushed.get(digest);
        if (known !== undefined)
            return known;
        const pushed = this.#push(blob);
        this.#pushed.set(digest, pushed);
        // The callers receive the error. The next call pushes again.
        pushed.catch(() => this.#pushed.delete(digest));
        return pushed;
    }
    /** POST ?mount= ("Mounting a blob from another repository"); false if the registry does not mount it. */
    async mount({ digest }, from) {
        const pushed = this.#pushed.get(digest);
        if (pushed !== undefined) {
            await pushed;
            return true;
        }
        try {
            const query = `?mount=${digest}&from=${encodeURIComponent(from.name)}`;
            const session = await this.#start({ query, digest, besides: [{ repository: from.name, actions: ['pull'] }] });
            if (session === undefined)
                this.#pushed.set(digest, Promise.resolve());
            else
                this.#spare.set(digest, session);
            return session === undefined;
        }
        catch (error) {
            if (isRefusal(error, ['unauthorized', 'denied', 'not-found', 'unsupported', 'rejected']))
                return false;
            throw error;
        }
    }
    /** Starts an upload and cancels it: refused for the same reasons as a push. */
    async prove() {
        const session = await this.#start({});
        // A session that cannot be cancelled expires. Access is verified in either case.
        await session?.cancel().catch((0,errors/* ignore */.Xe)(oci_errors/* StoreError */.A));
    }
    async #push(blob) {
        const { descriptor } = blob;
        const { digest, size } = descriptor;
        if (size > this.#sizes.lookFirst && (await blobExists(this.#repository, descriptor)))
            return;
        const content = new Content(blob, this.#repository.location);
        const held = size <= this.#sizes.held ? await content.bytes() : undefined;
        const body = held ?? (() => content.rest());
        try {
            for (let tries = 1;; tries++) {
                const session = tries === 1 ? await this.#open(digest, size, body) : await this.#start({ digest });
                if (session === undefined)
                    return;
                const { chunks } = this.#repository.host;
                try {
                    return await this.#send(session, descriptor, content, held);
                }
                catch (error) {
                    const news = chunks !== false && this.#repository.host.chunks === false;
                    if (tries >= MAX_TRIES || !(news || this.#mayRestart(error, size, tries)))
                        throw error;
                }
                const { environment } = this.#repository;
                await environment.sleep(Math.round(environment.random() * 200 * 2 ** tries));
                // Only the response may have been lost.
                if (held === undefined && (await blobExists(this.#repository, descriptor)))
                    return;
            }
        }
        finally {
            await content.close();
        }
    }
    async #send(session, descriptor, content, held) {
        const { digest, size } = descriptor;
        const { host, settings } = this.#repository;
        const chunks = settings.chunks && host.chunks !== false;
        if (chunks && (size > this.#sizes.chunked || size >= (host.refusedWhole ?? Number.POSITIVE_INFINITY))) {
            return pushInChunks(this.#repository, session, descriptor, content, this.#sizes);
        }
        try {
            await session.finish(digest, held ?? (() => content.rest()), size);
        }
        catch (error) {
            if (!chunks || held !== undefined || !chunks_isBroken(error))
                throw error;
            const arrived = await session.offset();
            if (arrived === undefined || arrived > size)
                throw error;
            await pushInChunks(this.#repository, session, descriptor, content, this.#sizes, arrived);
        }
    }
    /** The session to continue; undefined if the first request was enough. */
    async #open(digest, size, body) {
        const { host, settings } = this.#repository;
        const spare = this.#spare.get(digest);
        this.#spare.delete(digest);
        if (spare !== undefined)
            return spare;
        const limit = host.singlePost === undefined ? this.#sizes.optimistic : host.singlePost ? this.#sizes.singlePost : 0;
        const refused = size >= (host.refusedWhole ?? Number.POSITIVE_INFINITY);
        if (settings.singlePost && size <= limit && !refused)
            return this.#singlePost(digest, size, body);
        const empty = digest === oci_descriptor/* EMPTY_DESCRIPTOR */.gi.digest;
        if (empty && settings.anonymousMount && host.anonymousMount !== false)
            return this.#anonymousMount(digest);
        return this.#start({ digest });
    }
    /** POST ?digest= with the whole blob ("Single POST"). Registries without support ignore the body. */
    async #singlePost(digest, size, body) {
        const { host } = this.#repository;
        try {
            const session = await this.#start({ query: `?digest=${digest}`, digest, body, bodyLength: size });
            host.singlePost ??= session === undefined;
            return session;
        }
        catch (error) {
            if (!isRefusal(error, ['rejected', 'unsupported', 'limit-exceeded', 'not-found']))
                throw error;
            // The registry may reject only this form of request, which the plain form then shows.
            const session = await this.#start({ digest });
            host.singlePost ??= false;
            return session;
        }
    }
    /**
     * A registry may mount the empty config from any of its repositories without a `from`. Otherwise it starts an upload,
     * which is used.
     */
    async #anonymousMount(digest) {
        const { host } = this.#repository;
        try {
            return await this.#start({ query: `?mount=${digest}`, digest });
        }
        catch (error) {
            if (!isRefusal(error, ['rejected', 'unsupported', 'not-found', 'denied']))
                throw error;
            host.anonymousMount = false;
            return this.#start({ digest });
        }
    }
    /** POST; undefined if the blob exists with the response (201). */
    async #start(opening) {
        const { query = '', digest, ...rest } = opening;
        const response = await this.#repository.push({
            method: 'POST',
            url: `${this.#repository.path('blobs/uploads/')}${query}`,
            ...(rest.body && { headers: { 'content-type': 'application/octet-stream' } }),
            ...rest,
            accept: query === '' ? [202] : [201, 202],
            attempted: query.startsWith('?mount=') ? 'mount the blob' : 'start an upload',
            ...(digest !== undefined && { reference: digest }),
        });
        await response.discard();
        if (response.status === 202)
            return new UploadSession(this.#repository, response);
        if (digest !== undefined)
            checkStored(this.#repository, response, 'POST', digest);
        return undefined;
    }
    /** Whether another session may succeed: this one was interrupted or lost, or had kept the body of its POST. */
    #mayRestart(error, size, tries) {
        const { host, settings } = this.#repository;
        if (isTooLarge(error)) {
            const news = size < (host.refusedWhole ?? Number.POSITIVE_INFINITY);
            if (news)
                host.refusedWhole = size;
            return news && settings.chunks && host.chunks !== false;
        }
        return chunks_isBroken(error) || isRefusal(error, tries === 1 ? ['not-found', 'rejected'] : ['not-found']);
    }
}
function isRefusal(error, codes) {
    return error instanceof oci_errors/* StoreError */.A && codes.includes(error.code);
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/fallback-index.ts


const NEW_INDEX = {
    members: ['"schemaVersion":2', `"mediaType":${JSON.stringify(media_types/* MEDIA_TYPE */.Ap.index)}`, null],
    entries: [],
};
/** Throws a SyntaxError if the bytes are not an index. */
function parseFallbackIndex(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const json = JSON.parse(text);
    if (!(0,oci_descriptor/* isRecord */.u4)(json))
        throw new SyntaxError('it is not a JSON object');
    const members = [];
    let list;
    for (const member of partsOf(text)) {
        const key = /^"[^"\\]*(?:\\.[^"\\]*)*"/s.exec(member)?.[0] ?? '';
        if (JSON.parse(key) !== 'manifests') {
            members.push(member);
            continue;
        }
        if (list === undefined)
            members.push(null);
        // As in JSON.parse, the last of several members of the same name counts.
        list = member.slice(key.length).replace(/^\s*:\s*/, '');
    }
    if (list === undefined || list === 'null')
        return { members: list === undefined ? [...members, null] : members, entries: [] };
    if (!list.startsWith('['))
        throw new SyntaxError('manifests is not a list');
    return { members, entries: [...partsOf(list)].map(parseEntry) };
}
function serialiseFallbackIndex({ members, entries }) {
    const list = `"manifests":[${entries.map(({ text }) => text).join(',')}]`;
    return new TextEncoder().encode(`{${members.map((member) => member ?? list).join(',')}}`);
}
/**
 * The index with `added` appended in the order of their digests, and without the digests in `removed`. Of two entries with
 * the same digest, the first is kept.
 */
function merged(index, added, removed) {
    const seen = new Set();
    const fresh = ({ digest }) => {
        if (digest === undefined)
            return true;
        if (seen.has(digest) || removed.has(digest))
            return false;
        seen.add(digest);
        return true;
    };
    const sorted = [...added].toSorted((a, b) => ((a.digest ?? '') < (b.digest ?? '') ? -1 : 1));
    return { members: index.members, entries: [...index.entries, ...sorted].filter(fresh) };
}
/** The entry of a manifest in a referrers list (distribution 1.1.1, "Referrers Tag Schema"). */
function fallback_index_entryOf({ mediaType, digest, size, artifactType, annotations }) {
    const json = {
        mediaType,
        digest,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(annotations && Object.keys(annotations).length > 0 && { annotations }),
    };
    return { digest, text: JSON.stringify(json) };
}
/** An entry from its JSON text. */
function parseEntry(text) {
    const json = JSON.parse(text);
    return (0,oci_descriptor/* isRecord */.u4)(json) && typeof json.digest === 'string' ? { digest: json.digest, text } : { text };
}
/** The texts between the commas of an object or a list, which must be valid JSON. */
function* partsOf(text) {
    let depth = 0;
    let from = 0;
    const upTo = (end) => text.slice(from, end).trim();
    for (const { 0: token, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/gs)) {
        if (token === '[' || token === '{') {
            if (depth++ === 0)
                from = index + 1;
        }
        else if (token === ']' || token === '}') {
            if (--depth > 0)
                continue;
            const last = upTo(index);
            if (last !== '')
                yield last;
        }
        else if (token === ',' && depth === 1) {
            yield upTo(index);
            from = index + 1;
        }
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/push-result.ts
// The result of pushing one artifact of a batch, and its errors.



/** The error itself, or a StoreError for a failure on this machine, such as an unreadable file. Throws a UserError. */
function asStoreError(error, repository, { manifest }) {
    if (error instanceof oci_errors/* StoreError */.A)
        return error;
    if (error instanceof errors/* UserError */.yo)
        throw error;
    return repository.error({
        code: 'unavailable',
        reference: manifest.descriptor.digest,
        attempted: 'push the artifact',
        detail: (error instanceof Error ? error.message : String(error)).slice(0, 300),
        remedy: 'fix the cause and run again; what was pushed is kept',
        cause: error,
    });
}
/** Throws if the manifest names another subject than the artifact: it would be listed for that one. */
function contentFor({ manifest, subject }, repository) {
    const content = (0,oci_descriptor/* parseManifest */.Ng)(manifest, repository.location);
    if (content.subject?.digest === subject.digest)
        return content;
    throw repository.error({
        code: 'rejected',
        reference: manifest.descriptor.digest,
        attempted: 'push the artifact',
        detail: `the subject of its manifest is ${content.subject?.digest ?? 'missing'}, expected ${subject.digest}`,
        remedy: 'pack the artifact again for this subject',
    });
}
function orphanOf({ manifest, subject }, repository) {
    return repository.error({
        code: 'rejected',
        reference: manifest.descriptor.digest,
        attempted: 'push the artifact',
        detail: `its subject ${subject.digest} could not be pushed`,
        remedy: 'fix the failure of the subject and run again',
    });
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/subject-batch.ts
// Pushes the artifacts of a batch that have the same subject, and checks that they are listed for it.





/** Pages of a list that are read before a push. Beyond them, manifests are checked by digest. */
const PAGES_AHEAD = 3;
/** Delays before the list is read again: some registries list a push late. */
const LIST_RETRY_DELAYS_MS = [100, 250];
/** The same once missing manifests have been pushed again. */
const LIST_RETRY_DELAYS_AFTER_REPAIR_MS = [0, 500, 1000, 2000];
class SubjectBatch {
    #parts;
    #subject;
    /** The list, if it was read a short time ago. */
    #recent;
    #before;
    #pushes = [];
    #entries = new Map();
    /** Number of manifests whose push has started. */
    #started = 0;
    /** A read of the tag while the last manifest is pushed, so that the index can be written right after it. */
    #reading;
    /** The push of the last manifest, for registries that lose referrers pushed at the same time. */
    #lastPut = Promise.resolve();
    constructor(parts, subject) {
        this.#parts = parts;
        this.#subject = subject;
        const listing = parts.referrers.listings.recent(subject);
        this.#recent = listing && { ...listing, whole: true };
        this.#before = this.#recent ? Promise.resolve(this.#recent) : this.#look();
        // Awaited by #isThere and #list.
        this.#before.catch(() => undefined);
    }
    /** Pushes blobs and manifest, unless it is listed. `parent`: the push of the subject, if that is in the batch. */
    push(artifact, parent) {
        const pushed = this.#push(artifact, parent).catch((error) => {
            return { status: 'failed', error: asStoreError(error, this.#parts.repository, artifact) };
        });
        // Awaited by the caller and by `finish`.
        pushed.catch(() => undefined);
        this.#pushes.push({ artifact, pushed });
        return pushed;
    }
    /** Waits for the pushes, and makes sure that the subject's list has them. */
    async finish() {
        const done = [];
        const failed = [];
        for (const { artifact, pushed } of this.#pushes) {
            const push = await pushed;
            if (push.status === 'failed')
                failed.push({ artifact, status: 'failed', error: push.error });
            else
                done.push({ artifact, ...push });
        }
        if (done.length === 0)
            return failed;
        try {
            const via = await this.#list(done);
            return [...done.map(({ artifact, status }) => ({ artifact, status, via })), ...failed];
        }
        catch (error) {
            for (const { artifact } of done) {
                failed.push({ artifact, status: 'failed', error: asStoreError(error, this.#parts.repository, artifact) });
            }
            return failed;
        }
    }
    async #push(artifact, parent) {
        const { repository, manifests, referrers } = this.#parts;
        const { manifest } = artifact;
        this.#entries.set(manifest.descriptor.digest, entryFor(artifact, contentFor(artifact, repository)));
        const there = this.#isThere(manifest.descriptor.digest);
        const blobs = Promise.all(artifact.blobs.map((blob) => this.#pushBlob(blob, there)));
        // Awaited below, after `there`.
        blobs.catch(() => undefined);
        if (await there) {
            // Uploads that turned out to be unnecessary must not outlive the call.
            await blobs.catch((0,errors/* ignore */.Xe)(Error, errors/* ExpectedError */.Dh, errors/* ERRNO */.Xi));
            return { status: 'existing', recorded: false };
        }
        await blobs;
        if ((await parent)?.status === 'failed')
            throw orphanOf(artifact, repository);
        const previous = repository.host.losesReferrers ? this.#lastPut : undefined;
        const put = previous ? previous.then(() => manifests.put(manifest)) : manifests.put(manifest);
        // Awaited below.
        this.#lastPut = put.catch(() => undefined);
        this.#started += 1;
        if (this.#started === this.#pushes.length && (await this.#before).via === 'fallback-tag') {
            this.#reading = referrers.tag(this.#subject).read();
            // Awaited by the update of the tag in #list.
            this.#reading.catch(() => undefined);
        }
        return { status: 'created', recorded: (await put) === this.#subject };
    }
    /** A small blob is pushed immediately: pushing it unnecessarily is cheap, and waiting costs a round trip. */
    async #pushBlob(blob, there) {
        const { uploads } = this.#parts;
        const optimistic = this.#recent === undefined && uploads.isSmall(blob.descriptor);
        if (optimistic || !(await there))
            await uploads.push(blob);
    }
    /** Whether a manifest is pushed and listed. An entry of a fallback index may outlive its manifest. */
    async #isThere(digest) {
        const { found, whole } = await this.#before;
        const how = found.get(digest);
        if (how !== undefined)
            return how === 'api' || this.#parts.manifests.exists(digest);
        return !whole && this.#parts.manifests.exists(digest);
    }
    async #look() {
        const found = new Map();
        let via;
        let pages = 0;
        try {
            for await (const page of this.#parts.referrers.list(this.#subject, {}, 'as listed')) {
                via ??= page.via;
                for (const { digest } of page.referrers)
                    found.set(digest, page.via);
                if (++pages > PAGES_AHEAD)
                    return { via, found, whole: false };
            }
        }
        catch (error) {
            // A repository that does not exist yet has no referrers. The push creates it.
            if (!(error instanceof oci_errors/* StoreError */.A) || error.code !== 'not-found')
                throw error;
        }
        return { via, found, whole: true };
    }
    /** Where the subject's list has the pushed artifacts. Throws if it cannot be updated. */
    async #list(done) {
        const { referrers, repository, updater } = this.#parts;
        const { via, found, whole } = await this.#before;
        if (via !== undefined && whole && done.every(({ status }) => status === 'existing')) {
            return done.some((push) => found.get(digestOf(push)) === 'fallback-tag') ? 'fallback-tag' : via;
        }
        const recorded = done.some((push) => push.recorded);
        const tag = referrers.tag(this.#subject);
        if (via !== 'fallback-tag' || recorded) {
            const missing = await this.#missing(done, via === 'api' || recorded);
            if (missing !== 'absent') {
                if (missing.size === 0)
                    return 'api';
                repository.environment.warn(`${repository.location} has the referrers API and does not list ${missing.size} of ${done.length} referrers ` +
                    `pushed for ${this.#subject}, although they were pushed again one at a time; ` +
                    `wrote the tag ${tag.name} as well, which clients of the API do not read`);
                referrers.support = 'both';
            }
        }
        referrers.listings.forget(this.#subject);
        const added = done.flatMap((push) => this.#entries.get(digestOf(push)) ?? []);
        await updater(this.#subject).apply({ added, ...(this.#reading && { first: this.#reading }) });
        return 'fallback-tag';
    }
    /**
     * The pushed manifests that the API does not list. Some registries (olareg) lose entries of their own list when several
     * referrers are pushed at once: these are pushed again one at a time. `patient` if the API is known to be there.
     */
    async #missing(done, patient) {
        const { referrers, repository, manifests } = this.#parts;
        const digests = done.map(digestOf);
        const look = async (delays) => {
            let missing = new Set(digests);
            for (const delay of delays) {
                if (delay > 0)
                    await repository.environment.sleep(delay);
                missing = await referrers.missing(this.#subject, digests);
                if (missing === 'absent' || missing.size === 0)
                    break;
            }
            return missing;
        };
        const missing = await look(patient ? [0, ...LIST_RETRY_DELAYS_MS] : [0]);
        if (!patient || missing === 'absent' || missing.size === 0)
            return missing;
        for (const push of done)
            if (missing.has(digestOf(push)))
                await manifests.put(push.artifact.manifest);
        const left = await look(LIST_RETRY_DELAYS_AFTER_REPAIR_MS);
        if (left !== 'absent' && left.size < missing.size)
            repository.host.losesReferrers = true;
        return left;
    }
}
function entryFor({ manifest }, content) {
    const { mediaType, digest, size } = manifest.descriptor;
    const artifactType = (0,oci_descriptor/* artifactTypeOf */.Gh)(content);
    const { annotations } = content;
    return fallback_index_entryOf({ mediaType, digest, size, annotations, ...(artifactType !== undefined && { artifactType }) });
}
function digestOf({ artifact }) {
    return artifact.manifest.descriptor.digest;
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/batch.ts

/**
 * See ArtifactWriter.pushArtifacts. A failure is the outcome of its artifact; only a UserError rejects, such as a broken
 * configuration, which affects every artifact.
 */
async function pushBatch(parts, batch) {
    const groups = new Map();
    const pushes = new Map();
    for (const artifact of parentsFirst(batch)) {
        const { subject } = artifact;
        const group = groups.get(subject.digest) ?? new SubjectBatch(parts, subject.digest);
        groups.set(subject.digest, group);
        pushes.set(batch_digestOf(artifact), group.push(artifact, pushes.get(subject.digest)));
    }
    const finished = await Promise.all([...groups.values()].map((group) => group.finish()));
    const outcomes = new Map(finished.flat().map((outcome) => [batch_digestOf(outcome.artifact), outcome]));
    return batch.map((artifact) => ({ ...outcomes.get(batch_digestOf(artifact)), artifact }));
}
/** Each digest once, and artifacts that are subjects of others before those. */
function parentsFirst(batch) {
    const waiting = new Map(batch.map((artifact) => [batch_digestOf(artifact), artifact]));
    const sorted = [];
    for (const artifact of batch) {
        const chain = [];
        for (let next = waiting.get(batch_digestOf(artifact)); next !== undefined;) {
            waiting.delete(batch_digestOf(next));
            chain.unshift(next);
            next = waiting.get(next.subject.digest);
        }
        sorted.push(...chain);
    }
    return sorted;
}
function batch_digestOf({ manifest }) {
    return manifest.descriptor.digest;
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/fallback-tag.ts
// Reads and writes the referrers tag of one subject (distribution 1.1.1, "Referrers Tag Schema").







class FallbackTag {
    name;
    #repository;
    #manifests;
    #subject;
    constructor(repository, manifests, subject) {
        this.name = (0,referrers_tag/* referrersTag */.LN)(subject);
        this.#repository = repository;
        this.#manifests = manifests;
        this.#subject = subject;
    }
    /** Only an image index counts, and not the subject itself. */
    async read() {
        const began = this.#repository.environment.now();
        const response = await this.#repository.pull({
            method: 'GET',
            url: this.#repository.path(`manifests/${this.name}`),
            headers: { accept: media_types/* MANIFEST_TYPES */._P.join(', ') },
            accept: [200, 404],
            attempted: 'read the referrers index',
            reference: this.name,
        });
        const bytes = await response.bytes(oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ);
        const ended = this.#repository.environment.now();
        const nothing = { state: 'none', index: NEW_INDEX, found: false, nameUnknown: false, began, ended };
        if (response.status === 404)
            return { ...nothing, nameUnknown: errorCodes(bytes).includes('NAME_UNKNOWN') };
        const { mediaType, digest } = this.#manifests.parsed(response, bytes, this.name).descriptor;
        const { algorithm } = (0,oci_digest/* splitDigest */.vo)(this.#subject);
        // GitLab resolves ALGORITHM-HEX as the digest.
        const isSubject = (0,oci_digest/* digestOf */.ol)(bytes, algorithm === 'sha512' ? 'sha512' : 'sha256') === this.#subject;
        if (isSubject)
            return { ...nothing, state: digest, obstacle: 'subject' };
        if (mediaType !== media_types/* MEDIA_TYPE */.Ap.index)
            return { ...nothing, state: digest, obstacle: 'other' };
        try {
            return { ...nothing, state: digest, found: true, index: parseFallbackIndex(bytes) };
        }
        catch (cause) {
            (0,errors/* rethrowUnless */.ki)(cause, SyntaxError, errors/* UTF8_CODE */.OV);
            throw this.error('invalid-response', `the referrers index is invalid: ${cause.message.slice(0, 120)}`, 'save the entries of the tag, then delete it', cause);
        }
    }
    async write(index) {
        const bytes = serialiseFallbackIndex(index);
        if (bytes.byteLength > oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ) {
            throw this.error('limit-exceeded', `the referrers index of ${bytes.byteLength} bytes exceeds the limit of ${oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ} bytes for manifests`, 'delete referrers of this subject, or use a registry with the referrers API');
        }
        const descriptor = { mediaType: media_types/* MEDIA_TYPE */.Ap.index, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength };
        await this.#manifests.putOnce({ descriptor, bytes }, this.name);
    }
    exists(digest) {
        return this.#manifests.exists(digest);
    }
    error(code, detail, remedy, cause) {
        const attempted = 'update the referrers index';
        return this.#repository.error({ code, reference: this.name, attempted, detail, remedy, cause });
    }
    /** The entries as descriptors. Throws `invalid-response` for an invalid entry, so that no list is incomplete unnoticed. */
    descriptors(entries) {
        return entries.map(({ text }, at) => {
            const descriptor = (0,oci_descriptor/* parseDescriptor */.BA)(JSON.parse(text));
            if (descriptor !== undefined)
                return descriptor;
            throw this.error('invalid-response', `entry ${at} of the referrers index is not a descriptor with mediaType, digest and size`, 'fix or delete the tag');
        });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/listings.ts
const MAX_AGE = 60_000;
const MAX_LISTINGS = 256;
/** Longer lists are not cached. */
const MAX_LISTED = 2_000;
class Listings {
    #now;
    #known = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** Adds a complete, unfiltered list. */
    remember(subject, listing) {
        this.#known.delete(subject);
        if (listing.found.size > MAX_LISTED)
            return;
        this.#known.set(subject, { ...listing, at: this.#now() });
        const oldest = this.#known.keys().next().value;
        if (this.#known.size > MAX_LISTINGS && oldest !== undefined)
            this.#known.delete(oldest);
    }
    recent(subject) {
        const listing = this.#known.get(subject);
        return listing !== undefined && this.#now() - listing.at <= MAX_AGE ? listing : undefined;
    }
    /** The subjects whose fallback tags listed `referrer`. */
    underTagsOf(referrer) {
        return [...this.#known].flatMap(([subject, { found }]) => found.get(referrer) === 'fallback-tag' ? [subject] : []);
    }
    forget(subject) {
        this.#known.delete(subject);
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/referrers.ts
// Lists the referrers of a subject: by the referrers API, or by the fallback tag once the API is proven absent
// (distribution 1.1.1, "Listing Referrers" and "Unavailable Referrers API").








/** Enough for ten thousand referrers with annotations from registries that do not page (zot). */
const referrers_MAX_PAGE_BYTES = 16 * 1024 * 1024;
const ATTEMPTED = 'list referrers';
/** Entries of one list. */
const MAX_REFERRERS = 100_000;
/** The maximum number of manifests read for one list, because the registry lists them without an artifact type. */
const MAX_TYPES_READ = 1_000;
/** A digest without known content. A request for it shows whether the registry supports such requests. */
const ZERO_DIGEST = `sha256:${'0'.repeat(64)}`;
class Referrers {
    #repository;
    #manifests;
    listings;
    /** Entries that this process has written and that stale reads of the tag may lack. */
    #written = new Map();
    /** Undefined until a response has shown it. */
    support;
    constructor(repository, manifests) {
        this.#repository = repository;
        this.#manifests = manifests;
        this.listings = new Listings(() => repository.environment.now());
    }
    tag(subject) {
        return new FallbackTag(this.#repository, this.#manifests, subject);
    }
    /**
     * Pages as the registry returns them, each filtered again. Until it is known whether there is an API, the fallback tag is
     * read at the same time: one more request for the first list of a repository saves a round trip without the API, and
     * detects an upgraded registry that left fallback entries behind.
     */
    async *list(subject, filter = {}, types = { read: 0 }) {
        if (this.support === 'tag') {
            yield await this.#tagPage(subject, await this.tag(subject).read(), filter, types);
            return;
        }
        const reading = this.support === 'api' ? undefined : this.tag(subject).read();
        // If the API fails, its error is thrown and this one is ignored.
        reading?.catch(() => undefined);
        const answer = await this.#ask(subject, filter);
        if (answer.kind !== 'page') {
            const tag = await (reading ?? this.tag(subject).read());
            if (answer.kind === 'name-unknown')
                await this.#mustExist(subject, tag, answer.response);
            this.support = 'tag';
            yield await this.#tagPage(subject, tag, filter, types);
            return;
        }
        const tag = await reading;
        const left = new Map((tag ? this.#entries(subject, tag) : []).map((entry) => [entry.digest, entry]));
        if (left.size === 0)
            this.support ??= 'api';
        const found = new Map();
        for await (const page of this.#pages(answer, subject, filter, types)) {
            for (const { digest } of page.entries) {
                left.delete(digest);
                if (found.size <= MAX_LISTED)
                    found.set(digest, 'api');
            }
            yield { via: 'api', referrers: page.matching };
        }
        // Entries that the filter excludes may be known to the API.
        const orphans = await this.#existing(await this.#matching([...left.values()], subject, filter, false, types));
        if (orphans.length > 0) {
            this.support = 'both';
            for (const { digest } of orphans)
                found.set(digest, 'fallback-tag');
            yield { via: 'fallback-tag', referrers: orphans };
        }
        this.support ??= 'api';
        if (filter.artifactType === undefined)
            this.listings.remember(subject, { via: 'api', found });
    }
    /** Those of `digests` that the API does not list; `absent` without an API. Reads as few pages as possible. */
    async missing(subject, digests) {
        const answer = await this.#ask(subject, {});
        if (answer.kind !== 'page') {
            this.support = 'tag';
            return 'absent';
        }
        this.support = this.support === 'both' ? 'both' : 'api';
        const missing = new Set(digests);
        for await (const { entries } of this.#pages(answer, subject, {}, 'as listed')) {
            for (const { digest } of entries)
                missing.delete(digest);
            if (missing.size === 0)
                break;
        }
        return missing;
    }
    async *#pages({ response, bytes }, subject, filter, types) {
        const pages = new Pages(this.#repository, ATTEMPTED, subject);
        let count = 0;
        for (let page = { response, bytes };;) {
            const { entries, filtered } = this.#page(page.response, page.bytes, pages);
            count += entries.length;
            if (count > MAX_REFERRERS)
                throw pages.error(page.response, 'limit-exceeded', `the list has more than ${MAX_REFERRERS} referrers`);
            yield { entries, matching: await this.#matching(entries, subject, filter, filtered, types) };
            const url = pages.after(page.response, page.bytes, entries.length);
            if (url === undefined)
                return;
            const next = await this.#get(url, subject, [200]);
            page = { response: next, bytes: await next.bytes(referrers_MAX_PAGE_BYTES) };
        }
    }
    async #tagPage(subject, reading, filter, types) {
        const entries = this.#entries(subject, reading);
        const via = 'fallback-tag';
        this.listings.remember(subject, { via, found: new Map(entries.map(({ digest }) => [digest, via])) });
        return { via, referrers: await this.#matching(entries, subject, filter, false, types) };
    }
    /** Records entries whose confirmation is deferred, so that they are listed even if a read of the tag is stale. */
    written(subject, entries) {
        this.#written.set(subject, [...(this.#written.get(subject) ?? []), ...entries]);
    }
    removed(subject, referrer) {
        const written = this.#written.get(subject);
        if (written)
            this.#written.set(subject, written.filter(({ digest }) => digest !== referrer));
    }
    #entries(subject, { found, index }) {
        const written = this.#written.get(subject);
        if (written === undefined)
            return found ? this.tag(subject).descriptors(index.entries) : [];
        return this.tag(subject).descriptors(merged(index, written, new Set()).entries);
    }
    /** The API answered NAME_UNKNOWN. Some registries do so because they do not know the path. */
    async #mustExist(subject, tag, response) {
        if (tag.found || (!tag.nameUnknown && (await this.#manifests.exists(subject))))
            return;
        throw this.#repository.error({
            code: 'not-found',
            reference: subject,
            attempted: ATTEMPTED,
            request: lineOf('GET', response),
            status: response.status,
            detail: 'the registry does not know the repository (NAME_UNKNOWN)',
            remedy: 'check the name, and that you may read it: registries also answer so to callers without access',
        });
    }
    async #ask(subject, { artifactType }) {
        const query = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
        const path = this.#repository.path(`referrers/${subject}`);
        const response = await this.#get(`${path}${query}`, subject, [200, 400, 404, 405, 406, 501]);
        const bytes = await response.bytes(referrers_MAX_PAGE_BYTES);
        if (response.status === 200)
            return { kind: 'page', response, bytes };
        if (response.status === 404)
            return absence(response, bytes);
        // The registry refuses the request. A request that must be valid shows whether it supports any.
        const probe = await this.#get(this.#repository.path(`referrers/${ZERO_DIGEST}`), subject, [200, 400, 404, 405, 406, 501]);
        const body = await probe.bytes(referrers_MAX_PAGE_BYTES);
        if (probe.status === 404)
            return absence(probe, body);
        if (probe.status !== 200)
            return { kind: 'absent' };
        throw this.#repository.error({
            code: 'rejected',
            reference: subject,
            attempted: ATTEMPTED,
            request: lineOf('GET', response),
            status: response.status,
            detail: `the registry has the referrers API and refuses this request (${errorCodes(bytes).join(', ') || 'no reason given'})`,
            remedy: 'use a sha256 digest: the registry may not support the algorithm of this one',
        });
    }
    #get(url, subject, accept) {
        const headers = { accept: media_types/* MEDIA_TYPE */.Ap.index };
        return this.#repository.pull({ method: 'GET', url, headers, accept, attempted: ATTEMPTED, reference: subject });
    }
    /** One page of the API. Throws if it is not an image index, or has an invalid entry. */
    #page(response, bytes, pages) {
        const type = (0,media_types/* bareMediaType */.ZX)(response.headers['content-type'] ?? '');
        const json = (0,oci_json/* parseJsonBytes */.d)(bytes);
        if (json === undefined) {
            const received = `received ${type || 'content without a media type'} that is not JSON`;
            throw pages.error(response, 'invalid-response', received);
        }
        const own = (0,oci_descriptor/* isRecord */.u4)(json) && typeof json.mediaType === 'string' ? json.mediaType : type;
        if (!(0,oci_descriptor/* isRecord */.u4)(json) ||
            (type !== media_types/* MEDIA_TYPE */.Ap.index && own !== media_types/* MEDIA_TYPE */.Ap.index) ||
            !Array.isArray(json.manifests ?? [])) {
            throw pages.error(response, 'invalid-response', `received ${own || 'content without a media type'} instead of an image index`);
        }
        const entries = (json.manifests ?? []).map((entry, at) => {
            const descriptor = (0,oci_descriptor/* parseDescriptor */.BA)(entry);
            if (descriptor !== undefined)
                return descriptor;
            throw pages.error(response, 'invalid-response', `manifests[${at}] is not a descriptor with mediaType, digest and size`);
        });
        const annotations = (0,oci_descriptor/* isRecord */.u4)(json.annotations) ? json.annotations : {};
        // The header of 1.1.0 and later, and the annotation of its first release candidate.
        const said = [response.headers['oci-filters-applied'], annotations['org.opencontainers.referrers.filtersApplied']];
        const filters = said.filter((text) => typeof text === 'string').flatMap((text) => text.split(','));
        return { entries, filtered: filters.some((name) => name.trim().toLowerCase() === 'artifacttype') };
    }
    /** The entries that pass the filter, with their correct artifactType. */
    async #matching(entries, subject, { artifactType }, filtered, types) {
        if (types === 'as listed')
            return entries;
        // An entry without a type has passed the filter of the registry itself.
        const passed = (entry) => filtered && entry.artifactType === undefined;
        const toRead = entries.filter((entry) => !passed(entry) && lacksType(entry)).length;
        types.read += toRead;
        if (types.read > MAX_TYPES_READ)
            throw this.#tooManyTypes(subject);
        const typed = await Promise.all(entries.map((entry) => (passed(entry) ? entry : this.#typed(entry))));
        return typed.filter((entry) => passed(entry) || artifactType === undefined || entry.artifactType === artifactType);
    }
    /**
     * An image manifest always has an artifactType, at least its config's media type, and never the empty type (image
     * specification 1.1, "Guidelines for Artifact Usage"). If the registry lists none or the empty one, the manifest is read.
     */
    async #typed(entry) {
        if (!lacksType(entry))
            return entry;
        const manifest = await this.#manifests.find(entry.digest);
        if (manifest === undefined)
            return entry;
        const content = (0,oci_descriptor/* parseManifest */.Ng)(manifest, this.#repository.location);
        const own = (0,oci_descriptor/* artifactTypeOf */.Gh)(content);
        const annotations = { ...content.annotations, ...entry.annotations };
        return {
            ...entry,
            ...(own !== undefined && { artifactType: own }),
            ...(Object.keys(annotations).length > 0 && { annotations }),
        };
    }
    #tooManyTypes(subject) {
        return this.#repository.error({
            code: 'limit-exceeded',
            reference: subject,
            attempted: ATTEMPTED,
            detail: `more than ${MAX_TYPES_READ} referrers are listed without an artifact type, and each of their manifests would have to be read`,
            remedy: 'delete referrers of this subject that are not needed, or use a registry that lists artifact types',
        });
    }
    async #existing(entries) {
        const exist = await Promise.all(entries.map(({ digest }) => this.#manifests.exists(digest)));
        return entries.filter((_, at) => exist[at]);
    }
}
function lacksType({ mediaType, artifactType }) {
    return mediaType === media_types/* MEDIA_TYPE */.Ap.manifest && (artifactType === undefined || artifactType === media_types/* MEDIA_TYPE */.Ap.empty);
}
function absence(response, bytes) {
    return errorCodes(bytes).includes('NAME_UNKNOWN') ? { kind: 'name-unknown', response } : { kind: 'absent' };
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/update-timing.ts
// Decides when the update of a referrers tag may write again and when it is confirmed, from the delays it has measured.
/** The maximum pause after a lost write. It doubles with each further one. */
const FIRST_PAUSE_MS = 100;
const MAX_PAUSE_MS = 1600;
/** Up to this time after a write, reading the content from before it is a stale read. Later, another writer restored it. */
const MAX_STALENESS_MS = 6000;
/** A write that becomes visible later than this was lost and restored, not delayed. */
const MAX_LAG_MS = 4000;
const MAX_WINDOW_MS = 20_000;
/** How long this writer's entries must stay listed if entries of other writers keep getting lost. */
const OWN_ENTRIES_STABLE_MS = 8_000;
class UpdateTiming {
    #minWindow;
    #random;
    #states = new Set();
    #statesBeforeWrite = new Set();
    #lastWrite;
    #unseenSince;
    #completeSince;
    #ownVisibleSince;
    #writes = 0;
    #jitter = 0;
    #gap = 0;
    #lag = 0;
    #staleness = 0;
    /** Whether the last read returned a state from before the own write. */
    #stale = false;
    /** `window`: the minimum number of milliseconds between the two reads that confirm an update. */
    constructor(window, random) {
        this.#minWindow = window;
        this.#random = random;
    }
    /** A write based on `base` succeeded. */
    recordWrite(base, ended) {
        this.#recordAttempt(base, ended);
        this.#statesBeforeWrite = new Set(this.#states);
        this.#unseenSince ??= ended;
    }
    /** A write failed. The registry may still have applied it, so a state from before it does not prove a stale read. */
    recordFailedWrite(base, ended) {
        this.#recordAttempt(base, ended);
        this.#statesBeforeWrite = new Set();
    }
    #recordAttempt(base, ended) {
        this.#gap = Math.max(this.#gap, ended - base.began);
        this.#lastWrite = ended;
        this.#completeSince = undefined;
        this.#writes += 1;
        this.#jitter = this.#random();
    }
    /** A read returned `moment`. `own`: it has this writer's changes. `all`: it also has every known entry of other writers. */
    recordRead(moment, own, all) {
        this.#states.add(moment.state);
        this.#stale = false;
        if (own) {
            if (this.#unseenSince !== undefined) {
                this.#lag = Math.min(MAX_LAG_MS, Math.max(this.#lag, moment.began - this.#unseenSince));
            }
            this.#unseenSince = undefined;
            // From now on, a state from before the write was restored by another writer.
            this.#statesBeforeWrite = new Set();
        }
        else if (this.#lastWrite !== undefined && this.#statesBeforeWrite.has(moment.state)) {
            const staleness = moment.began - this.#lastWrite;
            this.#stale = staleness <= MAX_STALENESS_MS;
            if (this.#stale)
                this.#staleness = Math.max(this.#staleness, staleness);
        }
        this.#completeSince = all ? (this.#completeSince ?? moment.ended) : undefined;
        this.#ownVisibleSince = own ? (this.#ownVisibleSince ?? moment.ended) : undefined;
    }
    /**
     * Milliseconds between the first and the last read that confirm an update. A slower writer may still overwrite the update
     * until the time between its read and its write has passed, and that read may have been stale. These times are unknown for
     * other writers, so this writer's own are used as an estimate: three times its gap and 1.25 times its lag.
     */
    get window() {
        return Math.min(MAX_WINDOW_MS, Math.max(this.#minWindow, 3 * this.#gap + 1.25 * this.#lag));
    }
    /**
     * The time from which a complete read confirms the update, provided that all reads until then are complete. Undefined while
     * entries are missing. If this writer wrote nothing, the writer of the entries has confirmed them already.
     */
    get confirmedFrom() {
        if (this.#completeSince === undefined)
            return undefined;
        return this.#writes === 0 ? Number.NEGATIVE_INFINITY : this.#completeSince + this.window;
    }
    /**
     * Whether the update may end although entries of other writers are missing. Another tool that keeps writing from stale reads
     * removes them faster than they can be restored.
     */
    ownEntriesStable(read) {
        return (this.#ownVisibleSince !== undefined &&
            read.began >= this.#ownVisibleSince + Math.max(OWN_ENTRIES_STABLE_MS, 2 * this.window));
    }
    get hasWritten() {
        return this.#writes > 0;
    }
    /** The earliest time of the next write. Before it, the last write may not be visible yet, or others may be writing. */
    get writesFrom() {
        if (this.#lastWrite === undefined)
            return Number.NEGATIVE_INFINITY;
        if (this.#stale)
            return Number.POSITIVE_INFINITY;
        const pause = Math.min(MAX_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#writes - 1));
        return this.#lastWrite + 1.25 * this.#staleness + this.#jitter * Math.max(pause, this.#staleness);
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/referrers-tag-updater.ts



/** A write must not be based on an older read. */
const MAX_READ_AGE_MS = 100;
/** A slower request counts as delayed, unless all requests are slow. */
const SLOW_REQUEST_MS = 250;
/** Time between reads while entries are missing. Each read may show entries of other writers that are soon overwritten. */
const referrers_tag_updater_POLL_MS = 100;
/** Time between reads while no entries are missing. */
const CONFIRM_POLL_MS = 1000;
/** How long a check that a manifest exists stays valid. */
const EXISTENCE_VALID_MS = 1000;
const MAX_FAILED_WRITES = 6;
/** How long the tag may resolve as the subject after a write before it counts as unusable. */
const UNREADABLE_TAG_MS = 3000;
/** A longer wait is reported to the user. */
const LONG_WAIT_MS = 1_500;
const UPDATE_TIMEOUT_MS = 180_000;
const TRANSIENT_CODES = new Set(['network', 'timeout', 'unavailable', 'rate-limited']);
/** Applies the changes of one writer to one tag. Changes that arrive during an update join it and share its write. */
class ReferrersTagUpdater {
    #tag;
    #clock;
    #options;
    #own = new Map();
    #unwanted = new Set();
    /** All entries of other writers seen during this update, and when their manifests were last known to exist. */
    #others = new Map();
    /** Entries of other writers that the next write omits, because the registry rejects entries whose manifests are deleted. */
    #dead = new Set();
    #update;
    constructor(tag, clock, options) {
        this.#tag = tag;
        this.#clock = clock;
        this.#options = options;
    }
    /**
     * Resolves when the tag has kept the added entries, and none of the removed ones, throughout the window. Throws what the tag
     * throws, and `lost-update` if other writers keep overwriting the change.
     */
    apply({ added = [], removed = [], first, seen = [] }) {
        for (const entry of added) {
            const { digest = '' } = entry;
            this.#own.set(digest, entry);
            this.#unwanted.delete(digest);
        }
        for (const digest of removed) {
            this.#own.delete(digest);
            this.#others.delete(digest);
            this.#unwanted.add(digest);
        }
        this.#learn(seen);
        if (this.#update === undefined)
            this.#update = this.#runUpdate(first ?? this.#tag.read());
        // The update that is in progress reads the tag itself and reports its own error.
        else
            first?.catch(() => undefined);
        return this.#update;
    }
    async #runUpdate(first) {
        const clock = this.#clock;
        const timing = new UpdateTiming(this.#options.window, () => clock.random());
        const started = clock.now();
        let fastest;
        let failedWrites = 0;
        let announced = false;
        /** This writer's entries in the last successful write, and when it ended. */
        let last;
        try {
            for (let reading = await first;; reading = await this.#tag.read()) {
                const missing = this.#compare(reading);
                const own = missing.own.length === 0 && !missing.unwanted;
                timing.recordRead(reading, own, own && missing.others.length === 0);
                if (last !== undefined && reading.obstacle === undefined && this.#isDeferred(last))
                    return;
                if (timing.confirmedFrom !== undefined) {
                    if (reading.began >= timing.confirmedFrom)
                        return;
                    // The wait is negative if the read itself took longer than that.
                    const wait = timing.confirmedFrom - clock.now();
                    if (!announced)
                        this.#announce(wait);
                    announced = true;
                    await clock.sleep(Math.max(0, Math.min(CONFIRM_POLL_MS, wait)));
                    continue;
                }
                if (timing.ownEntriesStable(reading))
                    return;
                this.#throwIfImpossible(reading, timing.hasWritten, clock.now() - started);
                const unsure = missing.others.filter(({ digest = '' }) => !this.#knownToExist(digest));
                const early = timing.writesFrom - clock.now();
                const took = reading.ended - reading.began;
                const delayed = took > Math.max(SLOW_REQUEST_MS, 1.5 * (fastest ?? 0));
                fastest = Math.min(fastest ?? took, took);
                if (unsure.length > 0 || early > 0) {
                    await Promise.all([this.#checkExistence(unsure), early > 0 && clock.sleep(Math.min(referrers_tag_updater_POLL_MS, early))]);
                }
                else if (!delayed && clock.now() - reading.ended <= MAX_READ_AGE_MS) {
                    const sent = new Set(this.#own.keys());
                    const failure = await this.#write(reading, [...missing.own, ...missing.others]);
                    if (failure === 'dead-entries')
                        continue;
                    const written = clock.now();
                    if (failure === undefined)
                        timing.recordWrite(reading, written);
                    else
                        timing.recordFailedWrite(reading, written);
                    last = failure === undefined ? { own: sent, written } : undefined;
                    failedWrites = failure === undefined ? 0 : failedWrites + 1;
                    if (failedWrites > MAX_FAILED_WRITES)
                        throw failure;
                }
            }
        }
        finally {
            // Without an await after the decision to end, so that a later change starts a new update.
            this.#update = undefined;
            this.#own.clear();
            this.#unwanted.clear();
            this.#others.clear();
            this.#dead.clear();
        }
    }
    /** Only additions are deferred, and only if the write contains all of them, since changes may have joined after it. */
    #isDeferred({ own, written }) {
        if (this.#unwanted.size > 0 || [...this.#own.keys()].some((digest) => !own.has(digest)))
            return false;
        return this.#options.defer?.([...this.#own.values()], written) ?? false;
    }
    #announce(wait) {
        if (wait < LONG_WAIT_MS)
            return;
        const seconds = Math.round(wait / 1000);
        this.#options.note?.(`waiting ${seconds} s to confirm the referrers tag ${this.#tag.name}: the registry shows tags late, and other writers may overwrite them`);
    }
    #learn(entries) {
        for (const entry of entries) {
            const { digest } = entry;
            if (digest === undefined || this.#own.has(digest) || this.#unwanted.has(digest))
                continue;
            if (!this.#others.has(digest))
                this.#others.set(digest, { entry, existed: Number.NEGATIVE_INFINITY });
        }
    }
    /** Records the entries of other writers, and finds entries that are missing or must be removed. */
    #compare({ index }) {
        this.#learn(index.entries);
        const there = new Set(index.entries.map(({ digest }) => digest));
        return {
            own: [...this.#own.values()].filter(({ digest }) => !there.has(digest)),
            others: [...this.#others.values()].map(({ entry }) => entry).filter(({ digest }) => !there.has(digest)),
            unwanted: [...this.#unwanted].some((digest) => there.has(digest)),
        };
    }
    #knownToExist(digest) {
        const existed = this.#others.get(digest)?.existed ?? Number.NEGATIVE_INFINITY;
        return this.#clock.now() - existed <= EXISTENCE_VALID_MS;
    }
    /** A missing entry may have been deleted together with its manifest. It is then dropped instead of restored. */
    async #checkExistence(entries) {
        await Promise.all(entries.map(async ({ digest = '' }) => {
            const exists = await this.#tag.exists(digest);
            const other = this.#others.get(digest);
            if (!exists)
                this.#others.delete(digest);
            else if (other !== undefined)
                other.existed = this.#clock.now();
        }));
    }
    /**
     * Returns a transient error, since the write may have been applied and the next read shows that. Returns `dead-entries` if
     * the registry rejected entries whose manifests are deleted, which the next write omits. Polls the tag while the write is
     * delayed, because the late write will overwrite entries that others add in the meantime.
     */
    async #write({ index }, added) {
        let answered = false;
        const write = this.#tag.write(merged(index, added, new Set([...this.#unwanted, ...this.#dead]))).finally(() => {
            answered = true;
        });
        try {
            await Promise.race([write, this.#clock.sleep(SLOW_REQUEST_MS)]);
            while (!answered) {
                this.#learn((await this.#tag.read()).index.entries);
                await Promise.race([write, this.#clock.sleep(referrers_tag_updater_POLL_MS)]);
            }
            await write;
            this.#dead.clear();
            return undefined;
        }
        catch (error) {
            if (error instanceof oci_errors/* StoreError */.A && TRANSIENT_CODES.has(error.code))
                return error;
            if (error instanceof oci_errors/* StoreError */.A &&
                error.code === 'rejected' &&
                (await this.#findDeadEntries([...index.entries, ...added])))
                return 'dead-entries';
            throw error;
        }
    }
    /** Finds entries of other writers whose manifests are deleted. False if there are no new ones. */
    async #findDeadEntries(entries) {
        const digests = entries.flatMap(({ digest }) => (digest === undefined || this.#own.has(digest) ? [] : [digest]));
        const exist = await Promise.all(digests.map((digest) => this.#tag.exists(digest)));
        const dead = digests.filter((digest, at) => !exist[at] && !this.#dead.has(digest));
        for (const digest of dead) {
            this.#dead.add(digest);
            this.#others.delete(digest);
        }
        return dead.length > 0;
    }
    #throwIfImpossible({ obstacle }, hasWritten, elapsed) {
        if (obstacle === 'other') {
            throw this.#tag.error('rejected', 'the tag holds something that is not an image index', 'delete the tag, or move its content to another tag');
        }
        if (obstacle === 'subject' && hasWritten && elapsed > Math.max(UNREADABLE_TAG_MS, this.#options.window)) {
            throw this.#tag.error('unsupported', 'the registry resolves the tag as the subject itself, whatever is written to it', 'use another registry: this one has no referrers API and does not support fallback tags');
        }
        if (elapsed <= UPDATE_TIMEOUT_MS)
            return;
        throw this.#tag.error('lost-update', `other writers have kept overwriting the entries for ${Math.round(elapsed / 1000)} s`, 'run again when fewer jobs write referrers of this subject; what was pushed is kept');
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/store.ts
// A registry repository as a store (distribution specification 1.1.1).










/** Only the confirmation of longer windows is deferred. Shorter ones are awaited. */
const DEFERRED_WINDOW_MS = 2_000;
class RegistryStore {
    location;
    #repository;
    #manifests;
    #uploads;
    #referrers;
    #updaters = new Map();
    constructor(transport, repository, environment) {
        this.#repository = new Repository(transport, repository, environment);
        this.location = this.#repository.location;
        this.#manifests = new Manifests(this.#repository);
        this.#uploads = new Uploads(this.#repository);
        this.#referrers = new Referrers(this.#repository, this.#manifests);
    }
    /** Announces the access that will be needed, so that the first token covers it. */
    expect(access) {
        this.#repository.expect(access);
    }
    resolve(reference) {
        return this.#manifests.resolve(reference);
    }
    manifest(reference) {
        return this.#manifests.read(reference);
    }
    blob(descriptor, range) {
        return readBlob(this.#repository, descriptor, range);
    }
    referrers(subject, filter) {
        return this.#referrers.list(subject, filter);
    }
    tags() {
        return listTags(this.#repository);
    }
    /** The traffic of all stores of this host, which share its transport, unless the caller has its own meter. */
    traffic() {
        return this.#repository.transport.traffic();
    }
    /** The session closes the transport, which other stores share. */
    async close() { }
    pushBlob(blob) {
        return this.#uploads.push(blob);
    }
    async mountBlob(descriptor, from) {
        if (!(from instanceof RegistryStore))
            return false;
        if (from.#repository.transport.registry !== this.#repository.transport.registry)
            return false;
        return from.location === this.location || this.#uploads.mount(descriptor, from.#repository);
    }
    async pushManifest(manifest, tag) {
        await this.#manifests.put(manifest, tag);
    }
    pushArtifacts(batch) {
        const parts = {
            repository: this.#repository,
            manifests: this.#manifests,
            uploads: this.#uploads,
            referrers: this.#referrers,
            updater: (subject) => this.#updater(subject),
        };
        return pushBatch(parts, batch);
    }
    async confirmReferrers({ subject, entries, written }) {
        const { environment, settings } = this.#repository;
        const wait = written + settings.updateWindow - environment.now();
        if (wait > 0) {
            environment.note?.(`waiting ${Math.ceil(wait / 1000)} s until the referrers of ${subject} can be confirmed`);
            await environment.sleep(wait);
        }
        // Not the store's own updater: this confirmation must not be deferred again.
        await this.#makeUpdater(subject, false).apply({ added: entries.map(parseEntry) });
    }
    /**
     * Deletes the manifest first: an entry without a manifest is detected and repaired later, a manifest without an entry is
     * not. If the manifest is gone already, a fallback index that was seen to list it is still updated.
     */
    async delete(digest) {
        const { support, listings } = this.#referrers;
        const subjects = new Set(listings.underTagsOf(digest));
        if (support !== 'api' && subjects.size === 0) {
            const manifest = await this.#manifests.find(digest);
            const subject = manifest && (0,oci_descriptor/* parseManifest */.Ng)(manifest, this.location).subject;
            if (subject !== undefined)
                subjects.add(subject.digest);
        }
        const existed = await this.#manifests.delete(digest);
        if (!existed && subjects.size === 0) {
            throw this.#repository.error({
                code: 'not-found',
                reference: digest,
                attempted: 'delete the manifest',
                detail: 'the manifest does not exist',
                remedy: 'check the digest; the manifest may have been deleted already',
            });
        }
        await Promise.all([...subjects].map(async (subject) => {
            this.#referrers.removed(subject, digest);
            await this.#updater(subject).apply({ removed: [digest] });
            listings.forget(subject);
        }));
    }
    deleteTag(tag) {
        return deleteTag(this.#repository, this.#manifests, tag);
    }
    provePushAccess() {
        return this.#uploads.prove();
    }
    #makeUpdater(subject, mayDefer) {
        const { environment, settings, location } = this.#repository;
        const window = settings.updateWindow;
        return new ReferrersTagUpdater(this.#referrers.tag(subject), environment, {
            window,
            note: (text) => environment.note?.(text),
            ...(mayDefer &&
                window >= DEFERRED_WINDOW_MS && {
                defer: (entries, written) => {
                    const texts = entries.map(({ text }) => text);
                    if (environment.defer?.({ store: location, subject, entries: texts, written }) !== true)
                        return false;
                    this.#referrers.written(subject, entries);
                    return true;
                },
            }),
        });
    }
    #updater(subject) {
        const known = this.#updaters.get(subject);
        if (known !== undefined)
            return known;
        const made = this.#makeUpdater(subject, true);
        this.#updaters.set(subject, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/session.ts


class RegistrySession {
    #environment;
    #shared;
    #limits;
    #transports = new Map();
    constructor(environment, limits) {
        this.#environment = environment;
        this.#limits = limits;
        this.#shared = shared(environment);
    }
    /** A store for one repository; `registry` is host and port as in a reference. Sends nothing yet. */
    store(registry, repository) {
        let transport = this.#transports.get(registry);
        if (transport === undefined) {
            transport = new RegistryTransport(registry, this.#environment, this.#shared, this.#limits);
            this.#transports.set(registry, transport);
        }
        return new RegistryStore(transport, repository, this.#environment);
    }
    async close() {
        await Promise.all([...this.#transports.values()].map((transport) => transport.close()));
    }
}

;// CONCATENATED MODULE: ./src/oci/open.ts





/** The stores of one command. Registry stores of one host share connections, tokens and what was learnt about the host. */
class Stores {
    #environment;
    #session;
    #open = new Map();
    /** `limits`: time and size limits of requests, instead of the default ones. */
    constructor(environment, limits) {
        this.#environment = environment;
        this.#session = new RegistrySession(environment, limits);
    }
    /**
     * The store of a reference; sends nothing yet. `access` announces what will be done, so that the first token covers it. It
     * does not restrict anything.
     */
    open(reference, access = 'read') {
        const location = (0,oci_reference/* locationOf */.hD)(reference);
        const store = this.#open.get(location) ?? this.#make(reference);
        if (store instanceof RegistryStore)
            store.expect(access);
        this.#open.set(location, store);
        return store;
    }
    /** Runs `work` so that the traffic of the stores counts what it requests, apart from work that runs at the same time. */
    withOwnMeter(work) {
        return withOwnMeter(() => this.#environment.now(), work);
    }
    async close() {
        await Promise.all([...this.#open.values()].map((store) => store.close()));
        await this.#session.close();
    }
    #make(reference) {
        if (reference.scheme === 'oci-layout')
            return new LayoutStore(reference.path, this.#environment);
        return this.#session.store(reference.registry, reference.repository);
    }
}

// EXTERNAL MODULE: ./src/commands/unconfirmed.ts
var unconfirmed = __webpack_require__(16578);
;// CONCATENATED MODULE: ./src/commands/context.ts
// What one call of a command works with: the stores, the credentials, and the outside world as values.




/**
 * Runs `work` with what a command needs; opening it makes no network call. Credentials that were passed as inputs are for
 * the registries of `references` alone. Throws a UserError for half a credential.
 */
async function withContext(world, inputs, references, work) {
    const context = openContext(world, inputs, references);
    try {
        return await work(context);
    }
    finally {
        await context.stores.close();
    }
}
function openContext(world, inputs, references) {
    const { 'registry-username': username, 'registry-password': password, 'ca-file': caFile } = inputs;
    if ((username === undefined) !== (password === undefined)) {
        throw new errors/* UserError */.yo('registry-username and registry-password must be set together; only one of them is set');
    }
    const registries = new Set(references.flatMap((reference) => (reference.scheme === 'registry' ? [reference.registry] : [])));
    const token = inputs['github-token'];
    const env = token === undefined ? world.env : { ...world.env, GITHUB_TOKEN: token };
    const credential = (registry) => username !== undefined && password !== undefined && registries.has(registry) ? { username, password } : undefined;
    const stores = new Stores({
        env,
        now: () => Date.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: () => Math.random(),
        ...(username !== undefined && { credential }),
        note: (text) => world.note(text),
        defer: (0,unconfirmed/* deferral */.A)(world),
        warn: (text) => world.warn(text),
        mask: (secret) => world.mask(secret),
        ...(inputs['plain-http'].length > 0 && { plainHttp: inputs['plain-http'] }),
        ...(caFile !== undefined && { caFile: (0,external_node_path_.resolve)(world.cwd, caFile) }),
    });
    return { ...world, env, stores, credential };
}


/***/ }),

/***/ 16578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deferral),
/* harmony export */   N: () => (/* binding */ unconfirmedReferrers)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
// Hands referrers that a registry shows late from a step to the end of its job, where they are confirmed.


const STATE = 'unconfirmed-referrers';
/** The runner passes a state as an environment variable, and Linux allows 128 KiB for one. */
const MAX_STATE_BYTES = 100 * 1024;
/** What takes over the confirmation; it refuses if the job has no end to do it in, or if the list becomes too long. */
function deferral({ saveState }) {
    let kept = [];
    return (unconfirmed) => {
        const all = [...kept, unconfirmed];
        const text = JSON.stringify(all);
        if (saveState === undefined || Buffer.byteLength(text) > MAX_STATE_BYTES)
            return false;
        saveState(STATE, text);
        kept = all;
        return true;
    };
}
/** The referrers to confirm. Throws a TypeError for a state that this project has not written. */
function unconfirmedReferrers(state) {
    const text = state(STATE);
    if (text === '')
        return [];
    const list = JSON.parse(text);
    if (!Array.isArray(list) || !list.every(isUnconfirmed))
        throw new TypeError(`the state ${STATE} is malformed`);
    return list;
}
function isUnconfirmed(value) {
    if (!(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || typeof value.subject !== 'string' || (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(value.subject) === undefined)
        return false;
    const { store, entries, written } = value;
    const areTexts = Array.isArray(entries) && entries.every((entry) => typeof entry === 'string');
    return typeof store === 'string' && typeof written === 'number' && areTexts;
}


/***/ }),

/***/ 9377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openDispatchers)
});

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/net/authorities.ts
// The certificate authorities to trust: Node's own, and those of a PEM file.




/**
 * A context that trusts the authorities of `caFile` besides Node's own; undefined without a file. It is made once for all
 * connections, since reading that many certificates takes 30 ms. Throws a UserError for a file that cannot be used.
 */
async function trustedAuthorities(caFile) {
    if (caFile === undefined)
        return undefined;
    const failed = (why) => new errors/* UserError */.yo(`could not use the certificate authority file "${caFile}": ${why}; give a file of PEM certificates`);
    const pem = await (0,promises_.readFile)(caFile, 'utf8').catch((error) => {
        throw failed((0,errors/* fileErrorCode */.c2)(error));
    });
    const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (certificates.length === 0)
        throw failed('it has no PEM certificate');
    for (const [at, certificate] of certificates.entries()) {
        try {
            new external_node_crypto_.X509Certificate(certificate);
        }
        catch (error) {
            (0,errors/* rethrowUnless */.ki)(error, errors/* CRYPTO_CODE */.YR, Error);
            throw failed(`certificate ${at + 1} is invalid`);
        }
    }
    return external_node_tls_default().createSecureContext({ ca: [...external_node_tls_default().getCACertificates('default'), ...certificates] });
}

// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
;// CONCATENATED MODULE: ./src/net/proxy.ts
// The proxies that the environment names: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case.

const PROXY_SCHEMES = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/** Throws a UserError that names the variable whose value is not a proxy's address. */
function proxiesOf(env) {
    const http = proxyUrl(env.http_proxy ?? env.HTTP_PROXY, 'HTTP_PROXY');
    const https = proxyUrl(env.https_proxy ?? env.HTTPS_PROXY, 'HTTPS_PROXY');
    return {
        byProtocol: { ...(http && { 'http:': http }), ...(https && { 'https:': https }) },
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}
/** A value without a scheme is an http:// address; an empty one is none. The value may hold a password: never quoted. */
function proxyUrl(value, variable) {
    const text = value?.trim() ?? '';
    if (text === '')
        return undefined;
    const url = URL.parse(/^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`);
    if (url === null)
        throw new errors/* UserError */.yo(`${variable} is not a URL; give the address of a proxy, or unset it`);
    if (!PROXY_SCHEMES.has(url.protocol)) {
        throw new errors/* UserError */.yo(`${variable} has the scheme ${url.protocol}//; use http://, https:// or socks5://`);
    }
    return url;
}

;// CONCATENATED MODULE: ./src/net/dispatcher.ts
// How requests leave this machine: directly or through the environment's proxy, trusting the authorities of a CA file.




/** Throws a UserError for a proxy variable or a CA file that cannot be used. */
async function openDispatchers({ env, caFile, mask, agent }) {
    const { byProtocol, noProxy } = proxiesOf(env);
    const secureContext = await trustedAuthorities(caFile);
    const connect = secureContext === undefined ? {} : { secureContext };
    const options = { ...agent, connect };
    const through = (proxy) => {
        if (proxy.password !== '')
            mask?.(decodeURIComponent(proxy.password));
        return new undici/* EnvHttpProxyAgent */.J2({
            ...options,
            httpProxy: proxy.href,
            httpsProxy: proxy.href,
            noProxy,
            requestTls: connect,
            proxyTls: connect,
            clientFactory: (origin, pool) => {
                const { connectTimeout } = agent;
                return new undici/* Pool */.bC(origin, { ...pool, ...(connectTimeout !== undefined && { headersTimeout: connectTimeout }) });
            },
        });
    };
    const direct = new undici/* Agent */.g6(options);
    const proxied = new Map(Object.entries(byProtocol).map(([protocol, proxy]) => [protocol, through(proxy)]));
    return {
        for: (url) => ((0,loopback/* isLoopback */.U)(url.hostname) ? direct : (proxied.get(url.protocol) ?? direct)),
        async destroy() {
            await Promise.all([direct, ...proxied.values()].map((dispatcher) => dispatcher.destroy()));
        },
    };
}


/***/ }),

/***/ 71830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
// Which hosts are this machine: contacted without TLS and without a proxy.
/** `localhost`, 127.0.0.0/8 and ::1, as `URL.hostname` spells them. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 37893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   QQ: () => (/* binding */ afterTries),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   yE: () => (/* binding */ RETRY_POLICY)
/* harmony export */ });
/* unused harmony export delayBefore */
// Retries: which failures may pass, how often a request is repeated, and after how long. One policy a service.
/** For every service, unless it has a policy of its own. */
const RETRY_POLICY = {
    tries: 5,
    firstDelay: 250,
    maxDelay: 10_000,
    maxRetryAfter: 120_000,
};
/**
 * Sends until `transient` finds nothing in an outcome that another try could change, or until the policy is exhausted.
 * Gives the last value with the number of tries, or throws the last error.
 */
async function retry(send, policy, clock, transient) {
    let waited = 0;
    for (let tries = 1;; tries++) {
        const outcome = await send(tries).then((value) => ({ value }), (error) => ({ error }));
        const failure = transient(outcome);
        const rest = { ...policy, maxRetryAfter: policy.maxRetryAfter - waited };
        const wait = failure && delayBefore(tries, rest, clock, failure.retryAfter ?? undefined);
        if (wait === undefined) {
            if ('error' in outcome)
                throw outcome.error;
            return { value: outcome.value, tries };
        }
        failure?.release?.();
        waited += wait;
        await clock.sleep(wait);
    }
}
/**
 * Milliseconds to wait after so many tries; undefined if there is to be no further one. Exponential backoff with full
 * jitter, never sooner than Retry-After (RFC 9110, section 10.2.3) says.
 */
function delayBefore(tries, policy, clock, retryAfter) {
    if (tries >= policy.tries)
        return undefined;
    const backoff = clock.random() * Math.min(policy.maxDelay, policy.firstDelay * 2 ** (tries - 1));
    const asked = parseRetryAfter(retryAfter, clock.now?.()) ?? 0;
    return asked > policy.maxRetryAfter ? undefined : asked + backoff;
}
/** Retry-After in milliseconds from now, from seconds or a date; undefined if it is absent or neither. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Only the forms of RFC 9110, section 5.6.7, which all begin with the day's name: Date.parse accepts much else.
    const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
    return now === undefined || Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** 501 (not implemented) and 505 do not pass with time. */
function isTransientStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
/** ` (after 3 tries)`, for the end of an error's detail. */
function afterTries(tries) {
    return tries > 1 ? ` (after ${tries} tries)` : '';
}


/***/ }),

/***/ 67572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ referrersTag),
/* harmony export */   gG: () => (/* binding */ COSIGN_SUFFIXES),
/* harmony export */   qv: () => (/* binding */ cosignTag),
/* harmony export */   zb: () => (/* binding */ isReferrersTag)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
// Names of tags that relate to a digest: the referrers tag schema, and cosign's legacy tags.

/**
 * Distribution specification 1.1.1, "Referrers Tag Schema": the algorithm cut to 32 characters, a dash, the encoded
 * part cut to 64, and a dash for every character that is invalid in a tag.
 */
function referrersTag(digest) {
    const { algorithm, encoded } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDigest */ .vo)(digest);
    return `${algorithm.slice(0, 32)}-${encoded.slice(0, 64)}`.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}
/** Whether `referrersTag` may return this name. */
function isReferrersTag(tag) {
    return /^sha(?:256|512)-[a-f0-9]{64}$/.test(tag);
}
const COSIGN_SUFFIXES = ['sig', 'att', 'sbom'];
/** The tag under which cosign before version 3 stored signatures, attestations and SBOMs: `sha256-HEX.sig`. */
function cosignTag(digest, suffix) {
    return `${digest.replace(':', '-')}.${suffix}`;
}


/***/ }),

/***/ 69304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* unused harmony export EXTRA_VARIABLES */
// The environment of child processes: an allow-list, so that signing keys, passwords and tokens of the job stay here.
/** What any program may need: where things are, language, proxies, certificate authorities, the desktop's key store. */
const BASE = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
    'XDG_STATE_HOME',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'DOCKER_CONFIG',
    'DOCKER_HOST',
    'REGISTRY_AUTH_FILE',
    'DBUS_SESSION_BUS_ADDRESS',
    'DISPLAY',
    'WAYLAND_DISPLAY',
    'GNUPGHOME',
    'GPG_TTY',
    'PASSWORD_STORE_DIR',
    'JAVA_HOME',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'USERNAME',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
]);
const AWS = ['AWS_'];
const GOOGLE = ['GOOGLE_', 'CLOUDSDK_', 'GCE_METADATA_'];
const AZURE = ['AZURE_', 'ACR_', 'IDENTITY_ENDPOINT', 'IDENTITY_HEADER', 'MSI_ENDPOINT', 'MSI_SECRET'];
/** Generators read the Docker configuration and run its credential helpers themselves. */
const REGISTRY_CLIENT = [...AWS, ...GOOGLE, ...AZURE];
/** Prefixes of the variables that single programs read besides; a new program is a row. */
const BY_PROGRAM = [
    { program: /^docker-credential-ecr/, prefixes: AWS },
    { program: /^docker-credential-(?:gcr|gcloud)/, prefixes: GOOGLE },
    { program: /^docker-credential-acr/, prefixes: AZURE },
    { program: /^docker-credential-(?:ghcr|github|gh)(?:-|$)/, prefixes: ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ACTOR'] },
    { program: /^syft$/, prefixes: ['SYFT_', ...REGISTRY_CLIENT] },
    { program: /^grype$/, prefixes: ['GRYPE_'] },
    { program: /^trivy$/, prefixes: ['TRIVY_', ...REGISTRY_CLIENT] },
    { program: /^cdxgen$/, prefixes: ['CDXGEN_', ...REGISTRY_CLIENT] },
];
/** Names a user allows for every child process, separated by commas: for a credential helper that is not in the table. */
const EXTRA_VARIABLES = 'OCI_EVIDENCE_CHILD_ENV';
/** The variables of `env` that `program` may see, and `additions`. Windows does not distinguish case, nor do proxies. */
function childEnvironment(program, env, additions = {}) {
    const prefixes = BY_PROGRAM.filter((row) => row.program.test(program)).flatMap((row) => row.prefixes);
    const extra = new Set((env[EXTRA_VARIABLES] ?? '').split(',').map((name) => name.trim().toUpperCase()));
    const allowed = (name) => BASE.has(name) || name.startsWith('LC_') || extra.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined && allowed(pair[0].toUpperCase()));
    return { ...Object.fromEntries(kept), ...additions };
}


/***/ }),

/***/ 67212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ run),
/* harmony export */   e: () => (/* binding */ RunError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
// Runs a program as a child process: no shell, bounded time and output, and no process left running afterwards.


/** A program that could not be started, or that did not exit by itself. The message never quotes its output. */
class RunError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh {
    name = 'RunError';
    code;
    constructor(code, message, cause) {
        super(message, { cause });
        this.code = code;
    }
}
/** Milliseconds for the pipes to close once the program has exited. A daemon that it started may keep them open. */
const PIPES_CLOSE_MS = 1_000;
/** Windows has no process groups: there only the program itself is killed. */
const HAS_PROCESS_GROUPS = process.platform !== 'win32';
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `program` from the PATH of `env` and resolves when it has exited, with whatever exit code. Its process group is
 * killed when it exits, on timeout, on abort, and when this process ends. Throws a RunError.
 */
async function run(program, args, options) {
    const { env, timeout, maxOutput, input = '', signal } = options;
    if (signal?.aborted)
        throw new RunError('aborted', `${program} was not started: the run was cancelled`);
    watchOwnEnd();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], { env: { ...env }, detached: HAS_PROCESS_GROUPS, windowsHide: true });
    running.add(child);
    let failure;
    const stop = (code, message) => {
        failure ??= new RunError(code, message);
        killGroup(child);
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const timer = setTimeout(() => stop('timeout', `${program} did not exit within ${timeout / 1000} s`), timeout);
    const abort = () => stop('aborted', `${program} was stopped: the run was cancelled`);
    signal?.addEventListener('abort', abort, { once: true });
    const stdout = [];
    const stderr = [];
    let size = 0;
    const collect = (into) => (chunk) => {
        size += chunk.length;
        if (size > maxOutput)
            stop('output-limit', `${program} printed more than ${maxOutput} bytes`);
        else
            into.push(chunk);
    };
    child.stdout.on('data', collect(stdout));
    child.stderr.on('data', collect(stderr));
    // A program may exit without reading its input.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    try {
        const [exitCode, endSignal] = await ended(child);
        if (failure !== undefined)
            throw failure;
        if (exitCode === null)
            throw new RunError('killed', `${program} was killed by ${endSignal ?? 'a signal'}`);
        return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
    }
    catch (error) {
        if (error instanceof RunError)
            throw error;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ERRNO */ .Xi);
        throw startFailure(program, error);
    }
    finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        running.delete(child);
        if (running.size === 0)
            unwatchOwnEnd();
    }
}
/** Rejects where the program cannot be started. Kills what it leaves behind in its process group. */
function ended(child) {
    return new Promise((resolve, reject) => {
        let timer;
        child.once('error', reject);
        child.once('exit', () => {
            killGroup(child);
            timer = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, PIPES_CLOSE_MS);
        });
        child.once('close', (code, signal) => {
            clearTimeout(timer);
            resolve([code, signal]);
        });
    });
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(HAS_PROCESS_GROUPS ? -child.pid : child.pid, 'SIGKILL');
    }
    catch (error) {
        // ESRCH: nothing of the group is left. EPERM: macOS says so of a group of zombies.
        const { code } = error;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
    }
}
const running = new Set();
function killAll() {
    for (const child of running)
        killGroup(child);
}
/** Ends this process as the signal would have, unless someone else handles it. */
function forward(signal) {
    killAll();
    const others = process.listeners(signal).filter((listener) => listener !== forward);
    if (others.length > 0)
        return;
    process.removeListener(signal, forward);
    process.kill(process.pid, signal);
}
/**
 * A process group of its own gets no signal from the terminal or the runner: it is killed with this process instead.
 * Called before the program is started, so that no signal falls between the two.
 */
function watchOwnEnd() {
    if (running.size > 0)
        return;
    process.on('exit', killAll);
    for (const signal of FORWARDED_SIGNALS)
        process.on(signal, forward);
}
function unwatchOwnEnd() {
    process.removeListener('exit', killAll);
    for (const signal of FORWARDED_SIGNALS)
        process.removeListener(signal, forward);
}
function startFailure(program, error) {
    if (error.code === 'ENOENT')
        return new RunError('not-found', `${program} is not in PATH`, error);
    return new RunError('not-executable', `${program} cannot be started (${error.code ?? error.message})`, error);
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
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
