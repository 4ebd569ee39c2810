export const id = 8941;
export const ids = [8941];
export const modules = {

/***/ 11247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/oci/layout/failure.ts
// Turns what the file system answered into a StoreError that names the layout, the path and the remedy.


const ANSWERS = {
    ENOENT: ['not-found', 'check the path; a layout is a directory with the files oci-layout and index.json'],
    ENOTDIR: ['not-found', 'give the directory of a layout; an archive must be unpacked first'],
    EACCES: ['denied', 'allow this user to read and write the directory'],
    EPERM: ['denied', 'allow this user to read and write the directory'],
    EROFS: ['denied', 'the file system is read-only; use another directory'],
    ELOOP: ['denied', 'the path is a symbolic link; copy the layout with its links resolved (cp -rL)'],
    ENOSPC: ['unavailable', 'free space on the disk and run again'],
    EDQUOT: ['unavailable', 'free space in the quota and run again'],
    EMFILE: ['unavailable', 'raise the limit of open files (ulimit -n) and run again'],
};
/** Told by shape: an error of the file system may come from another realm than `Error`. */
function errnoOf(error) {
    return (0,oci_descriptor/* isRecord */.u4)(error) && typeof error.code === 'string' ? error.code : undefined;
}
function isMissing(error) {
    return errnoOf(error) === 'ENOENT';
}
/** `error` itself where it is a StoreError already. `path` is where it happened. */
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
// Files that are either whole or not there: written beside their place, flushed, renamed.




/** What a writer that was killed leaves behind begins with this, and so does nothing else. */
const TEMPORARY_PREFIX = '.ingest-';
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/**
 * Writes `path` so that a reader, or the machine after a power cut, sees the old file or the new one, whole. `source`
 * may throw (a digest that does not match): nothing is left then. `beforeRename` is the last chance to refuse. The
 * directory is not flushed: `syncDirectory` does it, once for many files.
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
        await (0,promises_.unlink)(temporary).catch(() => undefined);
        throw error;
    }
}
/** Makes renames in a directory survive a power cut. Windows has no such call, and needs none. */
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
/** Removes what writers that died a day ago or earlier left in a directory. Never in the way of a living one. */
async function removeLeftovers(directory, now) {
    const names = await (0,promises_.readdir)(directory);
    await Promise.all(names
        .filter((name) => name.startsWith(TEMPORARY_PREFIX))
        .map(async (name) => {
        const path = (0,external_node_path_.join)(directory, name);
        const age = await (0,promises_.stat)(path).then(({ mtimeMs }) => now - mtimeMs, () => 0);
        if (age > LEFTOVER_AGE_MS)
            await (0,promises_.unlink)(path).catch(() => undefined);
    }));
}
/** Shows that files can be made in a directory, and leaves none. */
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
// The directory blobs/ of a layout: content by digest, read checked, written whole. Only validated digests become paths.







/** A link is refused, and a pipe put there by an archive does not block: what opens is then checked to be a file. */
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
    /** Bytes of a blob, or undefined where it is not there. */
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
            throw this.#failure(error, 'read a blob', path, digest);
        }
    }
    /** A whole blob checked against its digest, or undefined where it is not there. `limit-exceeded` beyond `limit` bytes. */
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
                        attempted: 'read a manifest',
                        detail: `it has ${stats.size} bytes, and ${limit} are allowed`,
                        remedy: 'this is no manifest; check the digest',
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
            throw this.#failure(error, 'read a blob', path, digest);
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
                        detail: `the blob has ${actual} bytes, and ${size} were announced`,
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
            throw this.#failure(error, 'read a blob', path, digest);
        }
    }
    /** Writes a blob unless one of that size is there; true where it was written. The source is checked as it passes. */
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
            throw this.#failure(error, 'write a blob', path, digest);
        }
        this.#unsynced.add((0,external_node_path_.dirname)(path));
        return true;
    }
    /** Takes a blob from another layout by a hard link; false where there is a file already, or no link can be made. */
    async linkFrom(other, digest) {
        const path = this.pathOf(digest);
        await this.#prepare((0,external_node_path_.dirname)(path));
        try {
            await (0,promises_.link)(other.pathOf(digest), path);
        }
        catch (error) {
            if (['EEXIST', 'EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'EACCES'].includes(errnoOf(error) ?? ''))
                return false;
            throw this.#failure(error, 'link a blob', path, digest);
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
                throw this.#failure(error, 'delete a manifest', path, digest);
        }
        this.#unsynced.add((0,external_node_path_.dirname)(path));
    }
    /** Flushes the directories that were written to: everything before is on the disk when this resolves. */
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
    /** blobs/ and blobs/<alg>/ must be directories of the layout: an archive could have made them links to elsewhere. */
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
        preparation.catch(() => this.#prepared.delete(directory));
        return preparation;
    }
    #notAFile(path, digest) {
        return new oci_errors/* StoreError */.A({
            code: 'denied',
            store: this.#store,
            ...(digest !== undefined && { reference: digest }),
            attempted: 'use a blob',
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
// The file index.json of a layout as a value: read with every unknown field kept, edited, and written back. Pure.



/** 160,000 entries or so; a larger index is refused rather than read into memory. */
const MAX_INDEX_BYTES = 64 * 1024 * 1024;
const EMPTY_INDEX = {
    json: { schemaVersion: 2, mediaType: media_types/* MEDIA_TYPE */.Ap.index, manifests: [] },
    entries: [],
};
/** Throws a StoreError `invalid-response` where the bytes are no index. `where` names the layout, `path` the file. */
function parseIndexFile(bytes, where, path) {
    const fail = (detail) => new oci_errors/* StoreError */.A({
        code: 'invalid-response',
        store: where,
        attempted: 'read the index',
        detail: `${path} ${detail}`,
        remedy: 'the layout is damaged; restore it or make it anew',
    });
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
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
/** The entries that carry a tag; two of different digests are for the caller to refuse. */
function entriesTagged(index, tag) {
    return index.entries.filter((entry) => entry.tag === tag);
}
function entriesOf(index, digest) {
    return index.entries.filter((entry) => entry.descriptor?.digest === digest);
}
/** Adds an untagged entry, unless the digest has one, tagged or not. */
function withEntry(index, descriptor) {
    if (entriesOf(index, descriptor.digest).length > 0)
        return index;
    return { ...index, entries: [...index.entries, entryOf(entryJson(descriptor))] };
}
/** Points `tag` to `descriptor`. What had the tag stays in the index without it, as a registry keeps what is untagged. */
function withTag(index, descriptor, tag) {
    if (entriesTagged(index, tag).some((entry) => entry.descriptor?.digest === descriptor.digest))
        return index;
    const kept = index.entries.map((entry) => (entry.tag === tag ? withoutTag(entry) : entry));
    const untagged = kept.findIndex((entry) => entry.descriptor?.digest === descriptor.digest && entry.tag === undefined);
    const json = untagged < 0 ? entryJson(descriptor) : { ...kept[untagged]?.json };
    const annotations = (0,oci_descriptor/* isRecord */.u4)(json.annotations) ? json.annotations : {};
    const tagged = entryOf({ ...json, annotations: { ...annotations, [media_types/* ANNOTATION */.YX.refName]: tag } });
    return { ...index, entries: untagged < 0 ? [...kept, tagged] : kept.with(untagged, tagged) };
}
/** Replaces what an entry points to and keeps everything else of it. */
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
/** Without a name among its annotations: a manifest must not tag itself. */
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
function withoutTag(entry) {
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




/** index.json with the referrers in their subject's index, if there is one. Entries of others stay as they are. */
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

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/oci/layout/lock.ts
// The lock on a layout's index.json: a file made exclusively that tells who holds it, and survives its holder's death.






/** An index edit takes milliseconds; whoever waits longer than this is told who holds the lock. */
const WAIT_LIMIT_MS = 30_000;
/** A lock whose holder cannot be asked whether it lives (another host, no content) is dead after so long without change. */
const SILENCE_LIMIT_MS = 10_000;
const POLL_MS = 5;
const POLL_LIMIT_MS = 100;
/** The ids that this process holds or waits with: a container's processes can all have the same number. */
const heldHere = new Set();
/**
 * Runs `work` while this process alone holds `path`. A holder that died is recognised (on this host by its process, on
 * another by its silence) and its lock removed. Throws a StoreError `timeout` that names the file and its holder after
 * 30 seconds of waiting.
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
                await (0,promises_.unlink)(path).catch(() => undefined);
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
/** False where the file is there already. */
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
        return errnoOf(error) === 'ESRCH';
    }
    const started = await startOf(holder.pid);
    return started !== '' && holder.started !== '' && started !== holder.started;
}
/**
 * Removes a dead holder's lock. Of several waiters that saw it dead only one may, and only if it is still that lock, or
 * the living lock of the one that was faster would go. So breaking is itself done under an exclusive file.
 */
async function breakLock(path, content, environment) {
    const breaker = `${path}.break`;
    try {
        await (await (0,promises_.open)(breaker, 'wx', 0o644)).close();
    }
    catch {
        const age = await (0,promises_.stat)(breaker).then(({ mtimeMs }) => environment.now() - mtimeMs, () => 0);
        if (age > SILENCE_LIMIT_MS)
            await (0,promises_.unlink)(breaker).catch(() => undefined);
        return false;
    }
    try {
        if ((await (0,promises_.readFile)(path, 'utf8')) === content)
            await (0,promises_.unlink)(path);
        return true;
    }
    catch (error) {
        return isMissing(error);
    }
    finally {
        await (0,promises_.unlink)(breaker).catch(() => undefined);
    }
}
async function ownerOf(path) {
    return parseOwner(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
}
function parseOwner(content) {
    try {
        const json = JSON.parse(content);
        if (!(0,oci_descriptor/* isRecord */.u4)(json))
            return undefined;
        const { id, pid, host, started } = json;
        if (typeof id !== 'string' || typeof host !== 'string' || typeof started !== 'string')
            return undefined;
        return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? { id, pid, host, started } : undefined;
    }
    catch {
        return undefined;
    }
}
/** Field 22 of /proc/PID/stat, counted after the name, which may hold anything; empty where the system has no /proc. */
async function startOf(pid) {
    const text = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
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
        detail: `${path} was taken over by another process while this one was suspended`,
        remedy: 'run again; nothing was written to the index',
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
// The two files that make a directory a layout, oci-layout and index.json: created, read at each call, edited under a lock.










/** Image specification 1.1, image-layout.md "oci-layout file". */
const OCI_LAYOUT = new TextEncoder().encode('{"imageLayoutVersion":"1.0.0"}');
const MAX_OCI_LAYOUT_BYTES = 4096;
/** Files open at once: a walk asks for the referrers of thousands of nodes in one breath. */
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
    /** index.json as it is now; the same object as long as the file is the same. StoreError `not-found` without a layout. */
    async index() {
        await this.#recognise();
        const index = await this.#read();
        if (index === undefined)
            throw this.#missing('index.json');
        return index;
    }
    /**
     * Replaces index.json by what `change` makes of it, alone among all processes that take the same lock. `change` gives
     * back its argument where there is nothing to write, and is called once.
     */
    edit(change) {
        const edit = this.#edits.then(() => this.#edit(change));
        this.#edits = edit.catch(() => undefined);
        return edit;
    }
    /** Makes the directory a layout unless it is one. Refuses a directory that holds other things. */
    prepare() {
        this.#prepared ??= this.#prepare().catch((error) => {
            this.#prepared = undefined;
            throw layoutFailure(error, { store: this.#store, attempted: 'make the layout', path: this.#root });
        });
        return this.#prepared;
    }
    /** Throws what a write would throw, and leaves nothing behind. */
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
            throw layoutFailure(error, { store: this.#store, attempted: 'prove push access', path: directory });
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
    /** The file oci-layout comes last: a directory becomes a layout at once, with its index. */
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
    /** False where the directory is not there or empty; a StoreError where it is something else than a layout. */
    async #isLayout() {
        const path = (0,external_node_path_.join)(this.#root, 'oci-layout');
        const bytes = await this.#bytes(path, MAX_OCI_LAYOUT_BYTES);
        if (bytes === undefined) {
            const names = await (0,promises_.readdir)(this.#root).catch((error) => {
                if (isMissing(error))
                    return [];
                throw layoutFailure(error, { store: this.#store, attempted: 'open the layout', path: this.#root });
            });
            // Another process has made the layout between the two looks: its blobs are there, and so is the file.
            if (names.includes('oci-layout'))
                return this.#isLayout();
            const foreign = names.find((name) => !isOurs(name));
            if (foreign === undefined)
                return false;
            throw this.#missing('oci-layout', 'the directory holds other files');
        }
        let version;
        try {
            const json = JSON.parse(new TextDecoder().decode(bytes));
            version = (0,oci_descriptor/* isRecord */.u4)(json) ? json.imageLayoutVersion : undefined;
        }
        catch {
            version = undefined;
        }
        if (typeof version === 'string' && /^1\.\d+\.\d+$/.test(version))
            return true;
        throw new oci_errors/* StoreError */.A({
            code: 'unsupported',
            store: this.#store,
            attempted: 'open the layout',
            detail: `${path} names no imageLayoutVersion 1.x`,
            remedy: 'make the layout anew with a current tool',
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
    /** A file of at most `limit` bytes, or undefined where it is not there. A pipe in its place does not block. */
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
                    remedy: 'check the path; the layout is damaged or no layout',
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
    #missing(name, why = 'there is no such file') {
        return new oci_errors/* StoreError */.A({
            code: 'not-found',
            store: this.#store,
            attempted: 'open the layout',
            detail: `${(0,external_node_path_.join)(this.#root, name)}: ${why}`,
            remedy: 'give the path of an OCI layout, or of an empty or new directory to write one',
        });
    }
}
/** What a writer of this project that was killed before the layout was whole may have left. */
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
// The manifests of a layout: read and checked once, remembered by digest, and searched for what refers to what.



/** How deep indexes inside index.json are searched for manifests that have a subject. */
const MAX_INDEX_DEPTH = 4;
/** Parsed manifests that are kept; beyond it the oldest goes. */
const MAX_REMEMBERED = 20_000;
/** Manifests read from the disk at once. */
const manifests_READ_CONCURRENCY = 32;
class LayoutManifests {
    #blobs;
    #store;
    #remembered = new Map();
    #last;
    constructor(blobs, store) {
        this.#blobs = blobs;
        this.#store = store;
    }
    /** A manifest by digest, or undefined where it is not there or is no manifest. `mediaType` is for one that has none. */
    async read(digest, told) {
        const bytes = await this.#blobs.bytes(digest, oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ, told?.size);
        if (bytes === undefined)
            return undefined;
        const mediaType = mediaTypeOf(bytes) ?? told?.mediaType;
        if (mediaType === undefined || !media_types/* MANIFEST_TYPES */._P.includes(mediaType))
            return undefined;
        return { descriptor: { mediaType, digest, size: bytes.byteLength }, bytes };
    }
    /**
     * What refers to `subject` by either convention: manifests named in index.json, or in an index inside it, that have it
     * as their `subject`; and the index under its referrers tag, as regctl keeps it. `index` is the file as it is now.
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
    /** The entry of index.json that carries the subject's referrers tag, with the index that it points to. */
    async fallback(index, subject) {
        const tag = (0,referrers_tag/* referrersTag */.LN)(subject);
        const entry = index.entries.findLast((candidate) => candidate.tag === tag);
        if (entry?.descriptor === undefined || entry.descriptor.digest === subject)
            return undefined;
        const { digest } = entry.descriptor;
        const content = (await this.#content(entry.descriptor))?.content;
        return content && (0,media_types/* isIndex */.nw)(content.mediaType) ? { entry, digest, content } : undefined;
    }
    /** The entries of index.json that could be what a layout without tags is about: no referrers, no parts of an index. */
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
    /** The whole of index.json by subject. Made once for each state of the file, unless a blob is not there yet. */
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
    /** Undefined where the blob is not there: a layout may leave blobs to another store (image-layout.md "Blobs"). */
    async #content(descriptor) {
        const { digest } = descriptor;
        const known = this.#remembered.get(digest);
        if (known !== undefined)
            return known;
        const manifest = await this.read(digest, descriptor);
        if (manifest === undefined)
            return undefined;
        const remembered = { size: manifest.descriptor.size, content: (0,oci_descriptor/* parseManifest */.Ng)(manifest, this.#store) };
        if (this.#remembered.size >= MAX_REMEMBERED) {
            for (const oldest of this.#remembered.keys()) {
                this.#remembered.delete(oldest);
                break;
            }
        }
        this.#remembered.set(digest, remembered);
        return remembered;
    }
}
/** A referrer as the referrers API would list it (distribution 1.1.1, "Listing Referrers"). */
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
/** What a manifest says it is, or what it looks like: the field is optional in an OCI manifest. */
function mediaTypeOf(bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
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
// An OCI layout directory as a store (image specification 1.1, image-layout.md): the verbs, and nothing of how they work.










const DEFAULT_CONCURRENCY = 16;
const NO_TRAFFIC = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };
/**
 * Reading re-reads index.json at each call, since another process may write it. Writing is safe beside other writers of
 * this project: blobs first, then index.json under a lock, each file whole or not there.
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
    /** `reference` is a tag, a digest, or empty: then the one image of a layout that has no more than one. */
    async resolve(reference) {
        const { mediaType, digest, size } = (await this.manifest(reference)).descriptor;
        return { mediaType, digest, size };
    }
    async manifest(reference) {
        const index = await this.#files.index();
        const digest = (0,oci_digest/* parseDigest */.m)(reference);
        const told = digest === undefined ? await this.#named(index, reference) : entriesOf(index, digest)[0]?.descriptor;
        const exact = digest ?? told?.digest;
        const manifest = exact === undefined ? undefined : await this.#manifests.read(exact, told);
        if (manifest === undefined)
            throw this.#notFound(reference, 'the layout has no such manifest');
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
    /** From another layout by a hard link, or by a copy on this side where the two are on different file systems. */
    async mountBlob(descriptor, from) {
        if (!(from instanceof LayoutStore))
            return false;
        await this.#files.prepare();
        for await (const _ of from.blob(descriptor))
            ; // Checks the content: a link would hand on what is damaged.
        // A file that is there already may be damaged: writing looks at its size.
        if (!(await this.#blobs.linkFrom(from.#blobs, descriptor.digest))) {
            await this.#blobs.write(descriptor, () => from.blob(descriptor));
        }
        await this.#blobs.sync();
        return true;
    }
    /** Every manifest gets an entry in index.json: the one under which it is listed, and found as a referrer. */
    async pushManifest(manifest, tag) {
        await this.#files.prepare();
        await this.#writeManifest(manifest);
        await this.#blobs.sync();
        await this.#files.edit(async (index) => tag === undefined ? withEntry(index, manifest.descriptor) : withTag(index, manifest.descriptor, tag));
    }
    async pushArtifacts(batch) {
        const failed = new Map();
        const fail = (artifact, error) => {
            const at = { store: this.location, attempted: 'push an artifact', path: artifact.manifest.descriptor.digest };
            failed.set(artifact, layoutFailure(error, at));
        };
        let existing = new Set();
        try {
            await this.#files.prepare();
            const written = await this.#writeArtifacts(batch, fail);
            const whole = batch.filter((artifact) => !failed.has(artifact));
            // Reads the manifests of the layout now, so that they need not be read while others wait for the lock.
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
    /** Takes the manifest out of index.json and its subject's referrers tag, then removes it. Other blobs stay. */
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
    async provePushAccess() {
        await this.#files.proveWritable();
    }
    /** Blobs once each, a manifest after its blobs; the digests of the manifests that were not there before. */
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
    /** Those of the artifacts that their subjects' lists hold. */
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
    /** The one entry of a tag, or of a layout that is about one image. */
    async #named(index, reference) {
        const found = reference === ''
            ? await this.#manifests.roots(index)
            : entriesTagged(index, reference).flatMap(({ descriptor }) => descriptor ?? []);
        const digests = [...new Set(found.map(({ digest }) => digest))];
        if (digests.length <= 1)
            return found[0];
        const name = reference === '' ? 'without a tag or digest' : `by the tag ${reference}`;
        throw new oci_errors/* StoreError */.A({
            code: 'invalid-response',
            store: this.location,
            attempted: 'find a manifest',
            detail: `${name} it could be any of ${digests.length}: ${digests.slice(0, 5).join(', ')}`,
            remedy: 'name the digest',
        });
    }
    #notFound(reference, detail) {
        return new oci_errors/* StoreError */.A({
            code: 'not-found',
            store: this.location,
            ...(reference !== '' && { reference }),
            attempted: 'find a manifest',
            detail,
            remedy: 'check the tag or digest against the index.json of the layout',
        });
    }
    #lost({ manifest, subject }) {
        return new oci_errors/* StoreError */.A({
            code: 'lost-update',
            store: this.location,
            reference: manifest.descriptor.digest,
            attempted: 'push an artifact',
            detail: `it was written, and is not listed for ${subject.digest}; another program rewrote index.json`,
            remedy: 'run again when that program has ended',
        });
    }
}

// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/oci/registry/fallback-index.ts


const NEW_INDEX = {
    members: ['"schemaVersion":2', `"mediaType":${JSON.stringify(media_types/* MEDIA_TYPE */.Ap.index)}`, null],
    entries: [],
};
/** Throws a SyntaxError that says what is wrong where the bytes are no index. */
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
        // As JSON.parse does it, the last of several members of one name counts.
        list = member.slice(key.length).replace(/^\s*:\s*/, '');
    }
    if (list === undefined || list === 'null')
        return { members: list === undefined ? [...members, null] : members, entries: [] };
    if (!list.startsWith('['))
        throw new SyntaxError('manifests is not a list');
    return { members, entries: [...partsOf(list)].map(entryFrom) };
}
function serialiseFallbackIndex({ members, entries }) {
    const list = `"manifests":[${entries.map(({ text }) => text).join(',')}]`;
    return new TextEncoder().encode(`{${members.map((member) => member ?? list).join(',')}}`);
}
/**
 * The index with `added` behind what it has, in the order of their digests, and without the digests in `removed`. Where a
 * digest stands twice, the first entry stays.
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
/** The entry that a referrers list has for a manifest (distribution 1.1.1, "Referrers Tag Schema"). */
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
function entryFrom(text) {
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

;// CONCATENATED MODULE: ./src/oci/registry/pushed.ts
// What becomes of one artifact of a batch, and how whatever goes wrong with it is said.


/** The error itself, or one that says what failed on this side: a file that cannot be read, a bug. Throws a UserError. */
function storeErrorOf(error, repository, { manifest }) {
    if (error instanceof oci_errors/* StoreError */.A)
        return error;
    if (error instanceof oci_errors/* UserError */.y)
        throw error;
    return repository.error({
        code: 'unavailable',
        reference: manifest.descriptor.digest,
        attempted: 'push the artifact',
        detail: (error instanceof Error ? error.message : String(error)).slice(0, 300),
        remedy: 'mend what it says and run again; what was pushed is kept',
        cause: error,
    });
}
/** Throws where the manifest names another subject than the artifact: it would be listed elsewhere, or nowhere. */
function contentFor({ manifest, subject }, repository) {
    const content = (0,oci_descriptor/* parseManifest */.Ng)(manifest, repository.location);
    if (content.subject?.digest === subject.digest)
        return content;
    throw repository.error({
        code: 'rejected',
        reference: manifest.descriptor.digest,
        attempted: 'push the artifact',
        detail: `its manifest names ${content.subject?.digest ?? 'no digest'} as subject, not ${subject.digest}`,
        remedy: 'pack it again for this subject',
    });
}
function orphanOf({ manifest, subject }, repository) {
    return repository.error({
        code: 'rejected',
        reference: manifest.descriptor.digest,
        attempted: 'push the artifact',
        detail: `its subject ${subject.digest} could not be pushed`,
        remedy: 'mend what kept the subject back and run again',
    });
}

;// CONCATENATED MODULE: ./src/oci/registry/subject-group.ts
// The artifacts of a batch that have one subject: its list is looked at before, and has to hold them afterwards.




/** Pages of a list that are read ahead of a push. What is not on them is looked for by digest. */
const PAGES_AHEAD = 3;
/** Milliseconds before each further look for what was pushed: some lists follow their writes late. */
const PATIENCE = [100, 250, 500, 1000, 2000];
class SubjectGroup {
    #parts;
    #subject;
    /** The list, where it was read a moment ago. */
    #recent;
    #before;
    #pushes = [];
    #entries = new Map();
    /** Manifests of which the push has begun. */
    #started = 0;
    /** The tag as it is while the last manifest is written, so that the index can follow at once. */
    #reading;
    constructor(parts, subject) {
        this.#parts = parts;
        this.#subject = subject;
        const listing = parts.referrers.listings.recent(subject);
        this.#recent = listing && { ...listing, whole: true };
        this.#before = this.#recent ? Promise.resolve(this.#recent) : this.#look();
        this.#before.catch(() => undefined);
    }
    /** Pushes blobs and manifest, unless the list has it. `parent`: what becomes of the subject, where the batch has that. */
    push(artifact, parent) {
        const pushed = this.#push(artifact, parent).catch((error) => {
            return { status: 'failed', error: storeErrorOf(error, this.#parts.repository, artifact) };
        });
        pushed.catch(() => undefined);
        this.#pushes.push({ artifact, pushed });
        return pushed;
    }
    /** Waits for the pushes, and sees to it that the subject's list has what came of them. */
    async settle() {
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
                failed.push({ artifact, status: 'failed', error: storeErrorOf(error, this.#parts.repository, artifact) });
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
        blobs.catch(() => undefined);
        if (await there) {
            // What was sent in hope must not outlive the call.
            await blobs.catch(() => undefined);
            return { status: 'existing', recorded: false };
        }
        await blobs;
        if ((await parent)?.status === 'failed')
            throw orphanOf(artifact, repository);
        const put = manifests.put(manifest);
        this.#started += 1;
        if (this.#started === this.#pushes.length && (await this.#before).via === 'fallback-tag') {
            this.#reading = referrers.tag(this.#subject).read();
            this.#reading.catch(() => undefined);
        }
        return { status: 'created', recorded: (await put) === this.#subject };
    }
    /** A small blob goes at once: finding it listed in the meantime costs nothing, and waiting costs a round trip. */
    async #pushBlob(blob, there) {
        const { uploads } = this.#parts;
        const hopeful = this.#recent === undefined && uploads.isSmall(blob.descriptor);
        if (hopeful || !(await there))
            await uploads.push(blob);
    }
    /** Whether nothing has to be written for a manifest. An entry of a fallback index may outlive what it stands for. */
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
            for await (const page of this.#parts.referrers.list(this.#subject)) {
                via ??= page.via;
                for (const { digest } of page.referrers)
                    found.set(digest, page.via);
                if (++pages > PAGES_AHEAD)
                    return { via, found, whole: false };
            }
        }
        catch (error) {
            // A repository that is not there yet has no referrers, and the push makes it.
            if (!(error instanceof oci_errors/* StoreError */.A) || error.code !== 'not-found')
                throw error;
        }
        return { via, found, whole: true };
    }
    /** Where the subject's list shows what was pushed. Throws where it cannot be made to. */
    async #list(done) {
        const { referrers, repository, settlement } = this.#parts;
        const { via, found, whole } = await this.#before;
        if (via !== undefined && whole && done.every(({ status }) => status === 'existing')) {
            return done.some((push) => found.get(digestOf(push)) === 'fallback-tag') ? 'fallback-tag' : via;
        }
        const recorded = done.some((push) => push.recorded);
        const tag = referrers.tag(this.#subject);
        if (via !== 'fallback-tag' || recorded) {
            const listed = await this.#isListed(new Set(done.map(digestOf)), via === 'api' || recorded);
            if (listed === true)
                return 'api';
            if (listed === false) {
                repository.environment.warn(`${repository.location} has the referrers API and does not list what was pushed for ${this.#subject}; ` +
                    `it is kept under the tag ${tag.name} as well`);
                referrers.support = 'both';
            }
        }
        referrers.listings.forget(this.#subject);
        const added = done.flatMap((push) => this.#entries.get(digestOf(push)) ?? []);
        await settlement(this.#subject).keep({ added, ...(this.#reading && { first: this.#reading }) });
        return 'fallback-tag';
    }
    async #isListed(digests, patient) {
        const { referrers, repository } = this.#parts;
        let listed = await referrers.lists(this.#subject, digests);
        for (const wait of patient ? PATIENCE : []) {
            if (listed !== false)
                break;
            await repository.environment.sleep(wait);
            listed = await referrers.lists(this.#subject, digests);
        }
        return listed;
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

;// CONCATENATED MODULE: ./src/oci/registry/batch.ts

/**
 * See WritableStore.pushArtifacts. One artifact's failure, whatever it is, is its own outcome; what rejects is a mistake
 * of the user's, such as a broken configuration, which no artifact would get past.
 */
async function pushBatch(parts, batch) {
    const groups = new Map();
    const pushes = new Map();
    for (const artifact of parentsFirst(batch)) {
        const { subject } = artifact;
        const group = groups.get(subject.digest) ?? new SubjectGroup(parts, subject.digest);
        groups.set(subject.digest, group);
        pushes.set(batch_digestOf(artifact), group.push(artifact, pushes.get(subject.digest)));
    }
    const settled = await Promise.all([...groups.values()].map((group) => group.settle()));
    const outcomes = new Map(settled.flat().map((outcome) => [batch_digestOf(outcome.artifact), outcome]));
    return batch.map((artifact) => ({ ...outcomes.get(batch_digestOf(artifact)), artifact }));
}
/** Each digest once, and an artifact that is the subject of another ahead of that. */
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

;// CONCATENATED MODULE: ./src/oci/registry/quirks.ts
// What single registries do otherwise than the distribution specification 1.1.1 says, as data. A new quirk is a row.
const DEFAULTS = {
    settleWindow: 350,
    singlePost: true,
    anonymousMount: true,
    chunks: true,
    deleteRemedy: 'allow deletion in the registry (distribution: storage.delete.enabled), or delete in its own user interface',
    immutableRemedy: 'exempt tags that begin with sha256- and sha512- from tag immutability in this repository',
};
const QUIRKS = [
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'has no referrers API, and tag reads are stale for seconds after a write',
        shows: 'GET /referrers/ is 404; a GET of the fallback tag after a PUT answers with the index before it',
        settings: { settleWindow: 6000 },
    },
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'deletes no manifest by the distribution API',
        shows: 'DELETE /manifests/ is 405',
        settings: {
            deleteRemedy: 'delete the package version with the packages API of GitHub (DELETE /orgs/ORG/packages/container/…)',
        },
    },
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'takes no more than 4 MiB in a chunk, and blobs of any size whole',
        shows: 'PATCH of a larger chunk is 416',
        settings: { chunks: false },
    },
    {
        hosts: /(?:^|\.)quay\.io$/,
        registry: 'Quay',
        what: 'fails a mount that names no repository to mount from',
        shows: 'POST ?mount= without from is an error instead of 202',
        settings: { anonymousMount: false },
    },
    {
        hosts: /(?:^|\.)(?:gcr\.io|pkg\.dev)$/,
        registry: 'Google Artifact Registry',
        what: 'takes a blob whole only',
        shows: 'PATCH of an upload is refused; its documentation asks for monolithic uploads',
        settings: { chunks: false },
    },
    {
        hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
        registry: 'Amazon ECR',
        what: 'refuses to write a fallback tag again where the repository has immutable tags',
        shows: 'PUT /manifests/TAG is 400 with TAG_INVALID and the word immutable',
        settings: {
            immutableRemedy: 'set the repository to IMMUTABLE_WITH_EXCLUSION with a filter for sha256-*, or to MUTABLE, in ECR',
        },
    },
    {
        registry: 'Amazon ECR',
        what: 'does not say how far an upload in chunks is',
        shows: 'the Range of a PATCH stands at the end of the first chunk, although all of them arrive',
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
        what: 'sends OCI-Subject without having a referrers API',
        shows: 'the referrer is pushed with OCI-Subject and GET /referrers/ is 404 or does not list it',
        settings: {},
    },
    {
        registry: 'GitLab',
        what: 'resolves a tag ALGORITHM-HEX as the digest ALGORITHM:HEX',
        shows: 'GET of the fallback tag answers with the subject itself',
        settings: {},
    },
    {
        registry: 'Harbor before 2.9',
        what: 'has a referrers API and sends no OCI-Subject',
        shows: 'PUT of a referrer without the header, and the referrer is listed',
        settings: {},
    },
    {
        registry: 'docker-registry 2 (distribution 2.8) on a file system',
        what: 'refuses a manifest for a blob that is there while others push the same blob',
        shows: 'PUT /manifests/ is 400 with MANIFEST_BLOB_UNKNOWN, and 201 a moment later',
        settings: {},
    },
    {
        registry: 'zot',
        what: 'lists every referrer in one page',
        shows: 'no Link however many there are',
        settings: {},
    },
    {
        registry: 'olareg',
        what: 'writes rel without quotes',
        shows: 'Link: <…>; rel=next',
        settings: {},
    },
    {
        registry: 'go-containerregistry',
        what: 'lists the media type of the config as artifactType, ignores the filter and sends no OCI-Subject',
        shows: 'entries with artifactType application/vnd.oci.empty.v1+json',
        settings: {},
    },
];
/** What the rows say of a host (`registry` of a reference), later rows over earlier ones, over the defaults. */
function settingsOf(registry) {
    const host = registry.replace(/:\d+$/, '');
    const rows = QUIRKS.filter(({ hosts }) => hosts?.test(host));
    return Object.assign({}, DEFAULTS, ...rows.map(({ settings }) => settings));
}

;// CONCATENATED MODULE: ./src/oci/registry/foreign-text.ts
// Text that a registry sends, made fit for one line of an error or a warning.
/** One line of at most `limit` characters: control and formatting characters (bidirectional ones too) become spaces. */
function oneLine(text, limit) {
    const line = text
        .slice(0, limit * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}

;// CONCATENATED MODULE: ./src/oci/registry/retry.ts
// When a request is sent again, and after how long: pure, with the clock and the dice handed in.
/** A request is sent this many times at most. */
const MAX_TRIES = 5;
const BASE_MILLISECONDS = 250;
const CAP_MILLISECONDS = 10_000;
/** A registry that wants a longer wait is given up: a build that hangs is worse than one that says why it stopped. */
const MAX_RETRY_AFTER_MILLISECONDS = 120_000;
/**
 * Milliseconds to wait before the next try, or undefined where there is none. `tries` is how often the request was sent.
 * Without `retry` only 429 is waited for: it says that nothing was done. Backs off exponentially with full jitter, and
 * never comes back sooner than Retry-After (RFC 9110, section 10.2.3) says.
 */
function waitBefore(outcome, tries, retry, dice) {
    if (tries >= MAX_TRIES)
        return undefined;
    const backoff = dice.random() * Math.min(CAP_MILLISECONDS, BASE_MILLISECONDS * 2 ** (tries - 1));
    if ('transient' in outcome)
        return outcome.transient && retry ? backoff : undefined;
    if (!isTransient(outcome.status) || (!retry && outcome.status !== 429))
        return undefined;
    const asked = parseRetryAfter(outcome.retryAfter, dice.now()) ?? 0;
    return asked > MAX_RETRY_AFTER_MILLISECONDS ? undefined : asked + backoff;
}
/** For the end of an error's detail. */
function afterTries(tries) {
    return tries > 1 ? ` (after ${tries} tries)` : '';
}
/** Retry-After in milliseconds from now, seconds or a date; undefined where it is absent or neither. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Only the forms of RFC 9110, section 5.6.7, which all begin with the day's name: Date.parse takes much else.
    const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** 501 (not implemented) and 505 do not pass with time. */
function isTransient(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

;// CONCATENATED MODULE: ./src/oci/registry/rejection.ts
// What it means when a registry or token service answers with a status that is not wanted: its own words, and a remedy.



const MAX_MESSAGE = 300;
const MAX_ERRORS = 3;
/** The `errors` of distribution 1.1.1, "Error Codes", that say that a tag may not be written again. */
const IMMUTABLE = /immutab/i;
/** What a token must have been given, by registry; shown beside the general remedy. */
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
        'there is no such thing',
        () => 'check the name; a registry also says so of what is not shown to you',
    ],
    [
        [405, 406, 501],
        'unsupported',
        'the registry does not offer this',
        () => 'use a registry or a setting that allows it',
    ],
    [[408], 'timeout', 'the registry waited too long for the request', later],
    [[413], 'limit-exceeded', 'it is larger than the registry takes', () => "push less, or raise the registry's limit"],
    [[429], 'rate-limited', 'too many requests', rateLimit],
];
/** The facts of an answer that is no answer to the request. */
function rejectionFacts(rejection) {
    const { status, request, tries } = rejection;
    const messages = messagesOf(rejection);
    const [, code, meaning, remedy] = rowOf(status, messages, rejection);
    const said = messages.length > 0 ? messages.join('; ') : meaning;
    return {
        code,
        request,
        status,
        detail: said + afterTries(tries),
        remedy: remedy(rejection),
    };
}
function rowOf(status, messages, rejection) {
    const client = status >= 400 && status < 500;
    if (client && status !== 404 && messages.some((message) => IMMUTABLE.test(message))) {
        return [[], 'immutable', '', () => 'this tag cannot be written again; choose another, or allow it in the registry'];
    }
    if (status === 401 && /insufficient_scope/.test(rejection.headers['www-authenticate'] ?? '')) {
        return [[], 'denied', 'the credential does not allow this', logIn];
    }
    const row = ROWS.find(([statuses]) => statuses.includes(status));
    if (row !== undefined)
        return row;
    if (status >= 500)
        return [[], 'unavailable', 'the registry has a fault', later];
    if (client)
        return [[], 'rejected', 'the registry refuses the request', () => 'mend what it complains about'];
    return [
        [],
        'invalid-response',
        `the specification has no status ${status} here`,
        () => 'check that it is a registry',
    ];
}
function logIn({ registry, login, places }) {
    const hint = PERMISSIONS.find((row) => row.registry.test(registry))?.hint ?? '';
    if (login === undefined)
        return `log in to ${registry} first: no credential was found in ${places}${hint}`;
    return `check that the credential from ${login} is current and allows this${hint}`;
}
function later() {
    return "run again later; if it stays so, ask the registry's operator";
}
function rateLimit({ headers, now, login }) {
    const wait = parseRetryAfter(headers['retry-after'], now) ?? 0;
    const when = wait > MAX_RETRY_AFTER_MILLISECONDS ? `in ${Math.ceil(wait / 60_000)} minutes` : 'later';
    return `run again ${when}${login === undefined ? ', or log in: registries allow more then' : ', or with less at once'}`;
}
/** What the body says, in one line each: a registry's `errors`, an OAuth error, or the text itself unless it is HTML. */
function messagesOf({ body, headers }) {
    if (isHtml(headers))
        return ['an HTML page came back'];
    let json;
    try {
        json = JSON.parse(body);
    }
    catch {
        const text = oneLine(body, MAX_MESSAGE);
        return text === '' ? [] : [text];
    }
    const errors = registryErrors(json);
    if (errors.length === 0 && (0,oci_descriptor/* isRecord */.u4)(json)) {
        const oauth = [json.error, json.error_description, json.message, json.details].filter((text) => typeof text === 'string');
        return oauth.length === 0 ? [] : [oneLine(oauth.join(': '), MAX_MESSAGE)];
    }
    return errors
        .slice(0, MAX_ERRORS)
        .map(({ code, message }) => oneLine([code, message].filter(Boolean).join(': '), MAX_MESSAGE));
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

;// CONCATENATED MODULE: ./src/oci/registry/repository.ts




/** What is done in a repository, each with all that it needs. */
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
    /** What tokens are asked for: what was announced or needed so far, so that one serves whatever follows. */
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
    /** Announces what will be done, so that the first token serves for all of it. */
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
    /** Some token services refuse to give a token for more than the credential allows: then what this request needs has to do. */
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
/** `METHOD /path` of an answer, for errors: the query may hold a secret of an upload. */
function lineOf(method, response) {
    return `${method} ${new URL(response.url).pathname}`;
}
/** The error codes in an answer's body (distribution 1.1.1, "Error Codes"); none where it is not of that form. */
function errorCodes(body) {
    try {
        return registryErrors(JSON.parse(new TextDecoder().decode(body))).map(({ code }) => code);
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/blobs.ts
// Blobs of a repository as streams: checked as they pass, resumed where a connection breaks, ranges.




/** How often a broken download is taken up again before the error is passed on. */
const MAX_RESUMPTIONS = 5;
/** GET (distribution 1.1.1, "Pulling blobs"). A whole blob is checked by digest and size, a range by size. */
async function* readBlob(repository, descriptor, range) {
    const { digest, size } = descriptor;
    if (range !== undefined) {
        const end = Math.min(range.end ?? size - 1, size - 1);
        if (!(Number.isSafeInteger(range.start) && range.start >= 0 && range.start <= end)) {
            throw new RangeError(`bytes ${range.start} to ${range.end ?? ''} are not within the ${size} bytes of ${digest}`);
        }
        yield* download(repository, descriptor, range.start, end);
        return;
    }
    const source = digest === oci_descriptor/* EMPTY_DESCRIPTOR */.gi.digest ? once(oci_descriptor/* EMPTY_JSON */.JO) : download(repository, descriptor, 0, size - 1);
    yield* (0,oci_digest/* verified */.zr)(source, { digest, size, where: repository.location });
}
/** HEAD ("Checking if content exists"). Throws `size-mismatch` where the blob has another size. */
async function blobExists(repository, descriptor) {
    const response = await repository.pull({
        method: 'HEAD',
        url: repository.path(`blobs/${descriptor.digest}`),
        accept: [200, 404],
        attempted: 'look for the blob',
        reference: descriptor.digest,
    });
    await response.discard();
    return response.status === 200;
}
/** The bytes from `start` to `end`, both inclusive. Of a whole blob what comes too much is passed on, to be refused. */
async function* download(repository, descriptor, start, end) {
    const { environment } = repository;
    let next = start;
    for (let resumption = 0;; resumption++) {
        const from = next;
        const response = await request(repository, descriptor, from, end);
        if (response === undefined)
            break;
        try {
            for await (const chunk of wanted(response, descriptor, from, end)) {
                next += chunk.byteLength;
                yield chunk;
            }
            // A body that ends too soon without an error was cut by something in between: the rest is worth another request.
            if (next > end || next === from)
                break;
        }
        catch (error) {
            if (!isBroken(error))
                throw error;
            if (next > end)
                break;
            if (resumption >= MAX_RESUMPTIONS)
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
        detail: `${end - start + 1} bytes were asked for and ${next - start} came`,
        remedy: 'the blob is damaged in the registry; push it again',
    });
}
/** Undefined where the registry has nothing at `start` any more. */
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
/** Of a registry that knows no ranges, and sends everything, only what was asked for. */
async function* wanted(response, { size }, start, end) {
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
        detail: `a range from byte ${start} was asked for and Content-Range is ${JSON.stringify(header.slice(0, 100))}`,
        remedy: 'check proxies and mirrors between here and the registry',
    });
}
function isBroken(error) {
    return error instanceof oci_errors/* StoreError */.A && (error.code === 'network' || error.code === 'timeout');
}
async function* once(bytes) {
    yield bytes;
}

;// CONCATENATED MODULE: ./src/oci/registry/manifest-cache.ts
/** Bytes that are kept; the least recently used go first. */
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
    /** Takes note of a manifest, as the one that was used last, and gives it back. */
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

;// CONCATENATED MODULE: ./src/oci/registry/manifests.ts
// Manifests of a repository: read and checked, written, deleted.







/** Milliseconds before each further push of a manifest whose blobs, pushed a moment ago, the registry does not see yet. */
const UNTIL_BLOBS_ARE_SEEN = [100, 400, 1500];
const ACCEPT = media_types/* MANIFEST_TYPES */._P.join(', ');
const GENERIC_TYPES = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);
const REMEDY_DAMAGED = 'the answer is damaged or was tampered with on the way; check proxies and mirrors between here and the registry';
class Manifests {
    #repository;
    #cache = new ManifestCache();
    #reading = new Map();
    constructor(repository) {
        this.#repository = repository;
    }
    /** GET (distribution 1.1.1, "Pulling manifests"). Throws StoreError; `not-a-registry` where a 200 holds no manifest. */
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
    /** The same by digest; undefined where it is not there. */
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
    /** HEAD, and GET where the answer to it does not hold digest, size and media type ("Checking if content exists"). */
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
            attempted: 'look for the manifest',
            reference: digest,
        });
        await response.discard();
        return response.status === 200;
    }
    /**
     * PUT by digest, or under a tag ("Pushing manifests"). Returns what the registry says it recorded the manifest as a
     * referrer of (`OCI-Subject`). Throws `immutable` where the tag cannot be written again.
     */
    async put(manifest, tag) {
        for (const wait of [...UNTIL_BLOBS_ARE_SEEN, undefined]) {
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
    /** The same in one try: what may pass with time (429, 5xx, network) is an error at once. */
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
            // Accepted, 429 is not waited for.
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
    /** DELETE by digest ("Deleting manifests"); false where there was none. Throws `unsupported` on a refusal. */
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
            // After another try it may be that one's work.
            return status !== 404 || response.tries > 1;
        }
        throw this.#repository.error({
            code: 'unsupported',
            reference: digest,
            attempted: 'delete the manifest',
            request: lineOf('DELETE', response),
            status,
            detail: `the registry refuses to delete manifests: ${await textOf(response)}`,
            remedy: this.#repository.settings.deleteRemedy,
        });
    }
    /** Whether a tag that cannot be written again is what it was to become. */
    async #holds(tag, digest) {
        const descriptor = await this.resolve(tag).catch(() => undefined);
        return descriptor?.digest === digest;
    }
    /** The same error, or `immutable` with the registry's own remedy where it means that. */
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
            remedy: 'run again later, or with less at once',
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
    /** A manifest from an answer with the status 200, with everything checked that the answer says of it. */
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
        const strange = (what) => fail('not-a-registry', `${what} came instead of a manifest`, 'check that this host is an OCI registry and no web page or proxy');
        if (header === 'text/html')
            throw strange('an HTML page');
        const announced = this.#announced(response, reference, digest, 'GET');
        const expected = digest ?? announced;
        const actual = (0,oci_digest/* digestOf */.ol)(bytes, expected?.startsWith('sha512:') ? 'sha512' : 'sha256');
        if (expected !== undefined && actual !== expected) {
            throw fail('digest-mismatch', `the digest of what came is ${actual}, not ${expected}`, REMEDY_DAMAGED);
        }
        let json;
        try {
            json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        }
        catch {
            throw strange(`${header || 'something without a media type'}, not JSON,`);
        }
        if (!(0,oci_descriptor/* isRecord */.u4)(json))
            throw strange('JSON that is no object');
        const own = typeof json.mediaType === 'string' ? json.mediaType : undefined;
        if (own !== undefined && !GENERIC_TYPES.has(header) && own !== header) {
            throw fail('invalid-response', `it came as ${header} and calls itself ${own}`, REMEDY_DAMAGED);
        }
        const mediaType = own ?? (GENERIC_TYPES.has(header) ? manifests_mediaTypeOf(json) : header);
        if (mediaType === undefined)
            throw strange('JSON of another kind');
        return { descriptor: { mediaType, digest: actual, size: bytes.byteLength }, bytes };
    }
    /** `Docker-Content-Digest`, or undefined where there is none. Throws where it is malformed or not `digest`. */
    #announced(response, reference, digest, method) {
        const header = response.headers['docker-content-digest'];
        if (header === undefined || header === '')
            return undefined;
        const announced = (0,oci_digest/* parseDigest */.m)(header);
        // A registry may know the same content by another algorithm's digest; only the one that was asked for can be checked.
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
            detail: `Docker-Content-Digest is ${header.slice(0, 200)}${digest === undefined ? ', which is no digest' : `, not ${digest}`}`,
            remedy: REMEDY_DAMAGED,
        });
    }
    /** The digest that `reference` is, or undefined of a tag. Throws for anything else: it would make another path. */
    #check(reference) {
        const digest = (0,oci_digest/* parseDigest */.m)(reference);
        if (digest !== undefined || (0,oci_reference/* isTag */.dz)(reference))
            return digest;
        throw this.#repository.error({
            code: 'invalid-response',
            attempted: 'read the manifest',
            detail: `${JSON.stringify(reference.slice(0, 200))} is neither a tag nor a digest`,
            remedy: 'give a tag, or a digest as sha256: and 64 lower-case hexadecimal digits',
        });
    }
    #tooLarge(reference, size) {
        return this.#repository.error({
            code: 'limit-exceeded',
            reference,
            attempted: 'handle the manifest',
            detail: `it has ${size} bytes, and registries need not take more than ${oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ}`,
            remedy: 'split what it lists over several manifests',
        });
    }
}
/** What a manifest without a media type is by its fields (image specification 1.1). */
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
async function textOf(response) {
    const text = new TextDecoder().decode(await response.bytes(64 * 1024).catch(() => new Uint8Array()));
    return text.trim().slice(0, 300) || `status ${response.status}`;
}

;// CONCATENATED MODULE: ./src/oci/registry/fallback-tag.ts
// The referrers tag of one subject in its registry (distribution 1.1.1, "Referrers Tag Schema"): read and written.






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
    /** What the tag holds counts only if it is an image index, and not the subject itself. */
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
        // GitLab takes ALGORITHM-HEX for the digest itself.
        const isSubject = (0,oci_digest/* digestOf */.ol)(bytes, algorithm === 'sha512' ? 'sha512' : 'sha256') === this.#subject;
        if (isSubject)
            return { ...nothing, state: digest, obstacle: 'subject' };
        if (mediaType !== media_types/* MEDIA_TYPE */.Ap.index)
            return { ...nothing, state: digest, obstacle: 'other' };
        try {
            return { ...nothing, state: digest, found: true, index: parseFallbackIndex(bytes) };
        }
        catch (cause) {
            throw this.error('invalid-response', `the referrers index cannot be read: ${cause.message.slice(0, 120)}`, 'delete the tag after having saved what it lists', cause);
        }
    }
    async write(index) {
        const bytes = serialiseFallbackIndex(index);
        if (bytes.byteLength > oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ) {
            throw this.error('limit-exceeded', `the referrers index would have ${bytes.byteLength} bytes, and registries need not take more than ${oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ}`, 'prune referrers of this subject, or use a registry with the referrers API');
        }
        const descriptor = { mediaType: media_types/* MEDIA_TYPE */.Ap.index, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength };
        await this.#manifests.putOnce({ descriptor, bytes }, this.name);
    }
    exists(digest) {
        return this.#manifests.exists(digest);
    }
    error(code, detail, remedy, cause) {
        const attempted = 'keep the referrers index';
        return this.#repository.error({ code, reference: this.name, attempted, detail, remedy, cause });
    }
    /** The entries as descriptors. Throws `invalid-response` where one is none: a list with a gap is no list. */
    descriptors(entries) {
        return entries.map(({ text }, at) => {
            const descriptor = (0,oci_descriptor/* parseDescriptor */.BA)(JSON.parse(text));
            if (descriptor !== undefined)
                return descriptor;
            throw this.error('invalid-response', `entry ${at} of the referrers index is not a descriptor with mediaType, digest and size`, 'mend or delete the tag');
        });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/listings.ts
const MAX_AGE = 60_000;
const MAX_LISTINGS = 256;
/** A longer list is not kept. */
const MAX_LISTED = 2_000;
class Listings {
    #now;
    #known = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** Takes note of a whole, unfiltered list. */
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
    /** The subjects under whose fallback tags `referrer` was seen. */
    underTagsOf(referrer) {
        return [...this.#known].flatMap(([subject, { found }]) => found.get(referrer) === 'fallback-tag' ? [subject] : []);
    }
    forget(subject) {
        this.#known.delete(subject);
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/link.ts
// The `Link` header that leads to the next page (RFC 8288; distribution 1.1.1, "Content Discovery").
/** One link-value: the target in angle brackets, then its parameters. A comma ends it only outside of both. */
const LINK = /<([^<>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s";,]*))?)*)/g;
/** One parameter, its value quoted or not. */
const PARAMETER = /;\s*([^\s=;,]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s";,]*)))?/g;
/**
 * Where the next page is, resolved against the URL that answered; undefined on the last page. Only a link within the same
 * origin is one: `elsewhere` for another.
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

;// CONCATENATED MODULE: ./src/oci/registry/pages.ts


/** Ten thousand pages of a hundred entries are a million: no list that is meant to be read is longer. */
const MAX_PAGES = 10_000;
class Pages {
    #repository;
    #attempted;
    #reference;
    #visited = new Set();
    #last = new Uint8Array();
    /** `attempted`: what an error says was tried; `reference`: what the list is about. */
    constructor(repository, attempted, reference) {
        this.#repository = repository;
        this.#attempted = attempted;
        this.#reference = reference;
    }
    /**
     * The URL after the page that `response` is, with `bytes` as its body and so many entries; undefined at the end. Throws
     * where the way leads astray.
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
            throw this.error(response, 'invalid-response', 'its Link leads back to a page that was read');
        if (repeated)
            throw this.error(response, 'invalid-response', 'its Link leads to the same entries again and again');
        if (this.#visited.size >= MAX_PAGES)
            throw this.error(response, 'limit-exceeded', `there are more than ${MAX_PAGES} pages`);
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
            remedy: 'the list cannot be trusted to be complete; report it to whoever runs the registry',
        });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers.ts
// Who refers to a subject: the referrers API, its absence proven, and the fallback tag in its place (distribution 1.1.1,
// "Listing Referrers" and "Unavailable Referrers API").






/** Registries that do not page (zot) put ten thousand referrers with their annotations into less. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const ATTEMPTED = 'list referrers';
/** The digest of no content that anybody knows: a question about it shows how a registry answers such questions. */
const ZERO_DIGEST = `sha256:${'0'.repeat(64)}`;
class Referrers {
    #repository;
    #manifests;
    listings;
    /** Undefined until an answer has shown it. */
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
     * Pages as the registry gives them, each filtered again here. As long as it is not known whether there is an API, the
     * fallback tag is read at the same time: one request more for the first list of a repository saves registries without
     * the API a round trip, and shows an upgraded one that left fallback entries behind.
     */
    async *list(subject, filter = {}) {
        if (this.support === 'tag') {
            yield await this.#tagPage(subject, await this.tag(subject).read(), filter);
            return;
        }
        const reading = this.support === 'api' ? undefined : this.tag(subject).read();
        // The API's own error comes first, and then nobody waits for this one.
        reading?.catch(() => undefined);
        const answer = await this.#ask(subject, filter);
        if (answer.kind !== 'page') {
            const tag = await (reading ?? this.tag(subject).read());
            if (answer.kind === 'name-unknown')
                await this.#mustExist(subject, tag, answer.response);
            this.support = 'tag';
            yield await this.#tagPage(subject, tag, filter);
            return;
        }
        const tag = await reading;
        const left = new Map((tag ? this.#entries(subject, tag) : []).map((entry) => [entry.digest, entry]));
        if (left.size === 0)
            this.support ??= 'api';
        const found = new Map();
        for await (const page of this.#pages(answer, subject, filter)) {
            for (const { digest } of page.entries) {
                left.delete(digest);
                if (found.size <= MAX_LISTED)
                    found.set(digest, 'api');
            }
            yield { via: 'api', referrers: page.matching };
        }
        // What does not match the filter may be known to the API all the same.
        const orphans = await this.#existing(await this.#matching([...left.values()], filter, false));
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
    /**
     * Whether the API lists every one of `digests`, which were just pushed; `absent` where there is no API. Reads no further
     * than it must.
     */
    async lists(subject, digests) {
        const answer = await this.#ask(subject, {});
        if (answer.kind !== 'page') {
            this.support = 'tag';
            return 'absent';
        }
        this.support = this.support === 'both' ? 'both' : 'api';
        const missing = new Set(digests);
        for await (const { entries } of this.#pages(answer, subject, {})) {
            for (const { digest } of entries)
                missing.delete(digest);
            if (missing.size === 0)
                return true;
        }
        return false;
    }
    async *#pages({ response, bytes }, subject, filter) {
        const pages = new Pages(this.#repository, ATTEMPTED, subject);
        for (let page = { response, bytes };;) {
            const { entries, filtered } = this.#page(page.response, page.bytes, pages);
            yield { entries, matching: await this.#matching(entries, filter, filtered) };
            const url = pages.after(page.response, page.bytes, entries.length);
            if (url === undefined)
                return;
            const next = await this.#get(url, subject, [200]);
            page = { response: next, bytes: await next.bytes(MAX_PAGE_BYTES) };
        }
    }
    async #tagPage(subject, reading, filter) {
        const entries = this.#entries(subject, reading);
        const via = 'fallback-tag';
        this.listings.remember(subject, { via, found: new Map(entries.map(({ digest }) => [digest, via])) });
        return { via, referrers: await this.#matching(entries, filter, false) };
    }
    #entries(subject, { found, index }) {
        return found ? this.tag(subject).descriptors(index.entries) : [];
    }
    /** The API says that there is no such repository. Some say so because they know no such path. */
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
            remedy: 'check the name; a registry also says so of what is not shown to you',
        });
    }
    async #ask(subject, { artifactType }) {
        const query = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
        const path = this.#repository.path(`referrers/${subject}`);
        const response = await this.#get(`${path}${query}`, subject, [200, 400, 404, 405, 406, 501]);
        const bytes = await response.bytes(MAX_PAGE_BYTES);
        if (response.status === 200)
            return { kind: 'page', response, bytes };
        if (response.status === 404)
            return absence(response, bytes);
        // The registry dislikes the question. Whether it knows such questions at all shows in one that cannot be wrong.
        const probe = await this.#get(this.#repository.path(`referrers/${ZERO_DIGEST}`), subject, [200, 400, 404, 405, 406, 501]);
        const body = await probe.bytes(MAX_PAGE_BYTES);
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
            detail: `the registry has the referrers API and refuses this question (${errorCodes(bytes).join(', ') || 'no reason given'})`,
            remedy: 'the registry may not know the algorithm of this digest; use a sha256 digest',
        });
    }
    #get(url, subject, accept) {
        const headers = { accept: media_types/* MEDIA_TYPE */.Ap.index };
        return this.#repository.pull({ method: 'GET', url, headers, accept, attempted: ATTEMPTED, reference: subject });
    }
    /** One page of the API. Throws where it is no image index, or has an entry that is no descriptor. */
    #page(response, bytes, pages) {
        const type = (0,media_types/* bareMediaType */.ZX)(response.headers['content-type'] ?? '');
        let json;
        try {
            json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        }
        catch {
            throw pages.error(response, 'invalid-response', `${type || 'something without a media type'} came that is not JSON`);
        }
        const own = (0,oci_descriptor/* isRecord */.u4)(json) && typeof json.mediaType === 'string' ? json.mediaType : type;
        if (!(0,oci_descriptor/* isRecord */.u4)(json) ||
            (type !== media_types/* MEDIA_TYPE */.Ap.index && own !== media_types/* MEDIA_TYPE */.Ap.index) ||
            !Array.isArray(json.manifests ?? [])) {
            throw pages.error(response, 'invalid-response', `${own || 'something without a media type'} came instead of an image index`);
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
    /** The entries that pass the filter, with an artifactType that can be relied on. */
    async #matching(entries, { artifactType }, filtered) {
        // What the registry has filtered itself and gives no type for has passed.
        const passed = (entry) => filtered && entry.artifactType === undefined;
        const typed = await Promise.all(entries.map((entry) => (passed(entry) ? entry : this.#typed(entry))));
        return typed.filter((entry) => passed(entry) || artifactType === undefined || entry.artifactType === artifactType);
    }
    /**
     * An image manifest always has an artifactType, its config's media type if nothing else, and the empty type is never it
     * (image specification 1.1, "Guidelines for Artifact Usage"): a registry that says so has not looked, and the manifest is
     * read instead.
     */
    async #typed(entry) {
        const { artifactType, mediaType } = entry;
        if (mediaType !== media_types/* MEDIA_TYPE */.Ap.manifest || (artifactType !== undefined && artifactType !== media_types/* MEDIA_TYPE */.Ap.empty))
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
    async #existing(entries) {
        const exist = await Promise.all(entries.map(({ digest }) => this.#manifests.exists(digest)));
        return entries.filter((_, at) => exist[at]);
    }
}
function absence(response, bytes) {
    return errorCodes(bytes).includes('NAME_UNKNOWN') ? { kind: 'name-unknown', response } : { kind: 'absent' };
}

;// CONCATENATED MODULE: ./src/oci/registry/pace.ts
// How long a writer of a fallback index waits, reckoned from what it measures: gaps, staleness, lost writes. No I/O.
/** The pause after a write that did not last, at most; doubled with each further one. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 1600;
/** A state that is older than the own write shows a stale read; after so long it shows that somebody has put it back. */
const LONGEST_STALENESS = 6000;
/** What takes longer to be seen was lost and healed again, rather than served late. */
const LONGEST_LAG = 4000;
const LONGEST_WINDOW = 20_000;
/** How long the own entries have to last where those of others do not: others may be lost without end. */
const COURTESY = 8_000;
class Pace {
    #least;
    #random;
    #states = new Set();
    #earlier = new Set();
    #written;
    #unseenSince;
    #quietSince;
    #ownSince;
    #writes = 0;
    #dice = 0;
    #gap = 0;
    #lag = 0;
    #staleness = 0;
    /** Whether the last read showed a state from before the own write. */
    #stale = false;
    /** `window`: milliseconds between two reads that must hold everything, at least. */
    constructor(window, random) {
        this.#least = window;
        this.#random = random;
    }
    /** A write that was based on `base` has been answered. */
    wrote(base, ended) {
        this.#tried(base, ended);
        this.#earlier = new Set(this.#states);
        this.#unseenSince ??= ended;
    }
    /** A write has failed. It may have been done all the same, so that a state from before it says nothing of staleness. */
    failed(base, ended) {
        this.#tried(base, ended);
        this.#earlier = new Set();
    }
    #tried(base, ended) {
        this.#gap = Math.max(this.#gap, ended - base.began);
        this.#written = ended;
        this.#quietSince = undefined;
        this.#writes += 1;
        this.#dice = this.#random();
    }
    /** A read: `own` where it holds what this writer wants, `all` where it holds all that it knows of others too. */
    saw(moment, own, all) {
        this.#states.add(moment.state);
        this.#stale = false;
        if (own) {
            if (this.#unseenSince !== undefined) {
                this.#lag = Math.min(LONGEST_LAG, Math.max(this.#lag, moment.began - this.#unseenSince));
            }
            this.#unseenSince = undefined;
            // From here on a state from before the write shows that somebody put it back.
            this.#earlier = new Set();
        }
        else if (this.#written !== undefined && this.#earlier.has(moment.state)) {
            const staleness = moment.began - this.#written;
            this.#stale = staleness <= LONGEST_STALENESS;
            if (this.#stale)
                this.#staleness = Math.max(this.#staleness, staleness);
        }
        this.#quietSince = all ? (this.#quietSince ?? moment.ended) : undefined;
        this.#ownSince = own ? (this.#ownSince ?? moment.ended) : undefined;
    }
    /**
     * The time between the first and the last read that end a stay. A slower writer may undo what it did not see, until its
     * own gap from read to write has passed, and that gap starts as late as reads are stale. Neither can be known of others:
     * the own ones, tripled and with a quarter more, stand for them.
     */
    get window() {
        return Math.min(LONGEST_WINDOW, Math.max(this.#least, 3 * this.#gap + 1.25 * this.#lag));
    }
    /**
     * A read that begins then ends the stay, if every one until then holds everything; undefined while something is missing.
     * Where nothing had to be written, whoever wrote it has watched over it.
     */
    get restsUntil() {
        if (this.#quietSince === undefined)
            return undefined;
        return this.#writes === 0 ? Number.NEGATIVE_INFINITY : this.#quietSince + this.window;
    }
    /**
     * Whether a read of the own entries ends the stay although entries of others are missing: a writer of another
     * kind that reads stale lists, and does not stop, loses them faster than they can be put back.
     */
    endsAnyhow(read) {
        return this.#ownSince !== undefined && read.began >= this.#ownSince + Math.max(COURTESY, 2 * this.window);
    }
    get hasWritten() {
        return this.#writes > 0;
    }
    /** Before this, a further write is too early: an earlier one may only be unseen, or others may be writing. */
    get writesFrom() {
        if (this.#written === undefined)
            return Number.NEGATIVE_INFINITY;
        if (this.#stale)
            return Number.POSITIVE_INFINITY;
        const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.#writes - 1));
        return this.#written + 1.25 * this.#staleness + this.#dice * Math.max(pause, this.#staleness);
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/settlement.ts



/** A write is not based on a reading that came longer ago. */
const FRESH = 100;
/** A request that takes longer was held up, unless all do. */
const SLOW = 250;
/** Between two reads while something is missing: each may show entries that are gone a moment later. */
const POLL = 100;
/** Between two reads while nothing is missing. */
const WATCH = 1000;
/** How long it is believed that a manifest exists, once that has been seen. */
const BELIEF = 1000;
const MAX_FAILED_WRITES = 6;
const SHADOW = 3000;
const DEADLINE = 180_000;
const PASSING = new Set(['network', 'timeout', 'unavailable', 'rate-limited']);
/** One writer's stay at one tag. What is wished for while it lasts joins it, so that one write holds it all. */
class Settlement {
    #tag;
    #clock;
    #window;
    #own = new Map();
    #unwanted = new Set();
    /** Entries of others that were ever seen, and when their manifests were last known to exist. */
    #others = new Map();
    /** Entries of others that the next write is without: their manifests are gone, and the registry minds. */
    #dead = new Set();
    #stay;
    /** `window`: milliseconds between the two reads that end a stay, unless what is measured asks for more. */
    constructor(tag, clock, window) {
        this.#tag = tag;
        this.#clock = clock;
        this.#window = window;
    }
    /**
     * Resolves when the tag has held what was to be added, and nothing that was to be removed, over the window. Throws what
     * the tag throws, and `lost-update` where it does not come to rest.
     */
    keep({ added = [], removed = [], first, seen = [] }) {
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
        if (this.#stay === undefined)
            this.#stay = this.#settle(first ?? this.#tag.read());
        else
            first?.catch(() => undefined);
        return this.#stay;
    }
    async #settle(first) {
        const clock = this.#clock;
        const pace = new Pace(this.#window, () => clock.random());
        const started = clock.now();
        let fastest;
        let failedWrites = 0;
        try {
            for (let reading = await first;; reading = await this.#tag.read()) {
                const lost = this.#compare(reading);
                const own = lost.own.length === 0 && !lost.unwanted;
                pace.saw(reading, own, own && lost.others.length === 0);
                if (pace.restsUntil !== undefined) {
                    if (reading.began >= pace.restsUntil)
                        return;
                    // The reading may have come after that, and the next one is due at once.
                    await clock.sleep(Math.max(0, Math.min(WATCH, pace.restsUntil - clock.now())));
                    continue;
                }
                if (pace.endsAnyhow(reading))
                    return;
                this.#giveUp(reading, pace.hasWritten, clock.now() - started);
                const unsure = lost.others.filter(({ digest = '' }) => !this.#believed(digest));
                const early = pace.writesFrom - clock.now();
                const took = reading.ended - reading.began;
                const heldUp = took > Math.max(SLOW, 1.5 * (fastest ?? 0));
                fastest = Math.min(fastest ?? took, took);
                if (unsure.length > 0 || early > 0) {
                    await Promise.all([this.#verify(unsure), early > 0 && clock.sleep(Math.min(POLL, early))]);
                }
                else if (!heldUp && clock.now() - reading.ended <= FRESH) {
                    const failure = await this.#write(reading, [...lost.own, ...lost.others]);
                    if (failure === 'buried')
                        continue;
                    if (failure === undefined)
                        pace.wrote(reading, clock.now());
                    else
                        pace.failed(reading, clock.now());
                    failedWrites = failure === undefined ? 0 : failedWrites + 1;
                    if (failedWrites > MAX_FAILED_WRITES)
                        throw failure;
                }
            }
        }
        finally {
            // In the same turn as the decision to leave: whoever comes next begins a stay of its own.
            this.#stay = undefined;
            this.#own.clear();
            this.#unwanted.clear();
            this.#others.clear();
            this.#dead.clear();
        }
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
    /** Learns what others have written, and finds what is missing or too many. */
    #compare({ index }) {
        this.#learn(index.entries);
        const there = new Set(index.entries.map(({ digest }) => digest));
        return {
            own: [...this.#own.values()].filter(({ digest }) => !there.has(digest)),
            others: [...this.#others.values()].map(({ entry }) => entry).filter(({ digest }) => !there.has(digest)),
            unwanted: [...this.#unwanted].some((digest) => there.has(digest)),
        };
    }
    #believed(digest) {
        const existed = this.#others.get(digest)?.existed ?? Number.NEGATIVE_INFINITY;
        return this.#clock.now() - existed <= BELIEF;
    }
    /** An entry that is gone may have been deleted with its manifest: then it is forgotten instead of put back. */
    async #verify(entries) {
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
     * The error where it may pass: the write may have been done all the same, and the next read will show. `buried` where
     * the registry refused an index with dead entries: the next write is without them. While a write is held up, the tag is
     * watched, since whatever others write now is what the late write will undo.
     */
    async #write({ index }, added) {
        let answered = false;
        const write = this.#tag.write(merged(index, added, new Set([...this.#unwanted, ...this.#dead]))).finally(() => {
            answered = true;
        });
        try {
            await Promise.race([write, this.#clock.sleep(SLOW)]);
            while (!answered) {
                this.#learn((await this.#tag.read()).index.entries);
                await Promise.race([write, this.#clock.sleep(POLL)]);
            }
            await write;
            this.#dead.clear();
            return undefined;
        }
        catch (error) {
            if (error instanceof oci_errors/* StoreError */.A && PASSING.has(error.code))
                return error;
            if (error instanceof oci_errors/* StoreError */.A && error.code === 'rejected' && (await this.#bury([...index.entries, ...added])))
                return 'buried';
            throw error;
        }
    }
    /** Finds out which entries of others stand for nothing any more; false where there is no news of that. */
    async #bury(entries) {
        const digests = entries.flatMap(({ digest }) => (digest === undefined || this.#own.has(digest) ? [] : [digest]));
        const exist = await Promise.all(digests.map((digest) => this.#tag.exists(digest)));
        const dead = digests.filter((digest, at) => !exist[at] && !this.#dead.has(digest));
        for (const digest of dead) {
            this.#dead.add(digest);
            this.#others.delete(digest);
        }
        return dead.length > 0;
    }
    #giveUp({ obstacle }, hasWritten, elapsed) {
        if (obstacle === 'other') {
            throw this.#tag.error('rejected', 'the tag holds something that is not an image index', 'delete the tag, or move what it holds to another');
        }
        if (obstacle === 'subject' && hasWritten && elapsed > Math.max(SHADOW, this.#window)) {
            throw this.#tag.error('unsupported', 'the tag reads as the subject itself, whatever is written under it', 'this registry has no referrers API and cannot hold a fallback tag; use another registry for evidence');
        }
        if (elapsed <= DEADLINE)
            return;
        throw this.#tag.error('lost-update', `after ${Math.round(elapsed / 1000)} s others still write over the entries`, 'run again when fewer writers are at work on this subject; what was pushed is kept');
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/tags.ts
// The tags of a repository, page by page (distribution 1.1.1, "Listing Tags").



const PAGE_SIZE = 1000;
const tags_MAX_PAGE_BYTES = 16 * 1024 * 1024;
/** Every tag in the registry's order. What cannot be a tag is left out: used in a path, it would lead elsewhere. */
async function* listTags(repository) {
    const pages = new Pages(repository, 'list tags');
    const start = `${repository.path('tags/list')}?n=${PAGE_SIZE}`;
    let last;
    for (let url = start; url !== undefined;) {
        const response = await repository.pull({ method: 'GET', url, accept: [200], attempted: 'list tags' });
        const bytes = await response.bytes(tags_MAX_PAGE_BYTES);
        const tags = tagsOf(bytes);
        if (tags === undefined)
            throw pages.error(response, 'invalid-response', 'what came is not a list of tags');
        yield* tags.filter(oci_reference/* isTag */.dz);
        url = pages.after(response, bytes, tags.length);
        // A full page without a Link: some registries page and do not say so. The same page again is the end.
        const end = tags.at(-1);
        if (url === undefined && tags.length === PAGE_SIZE && end !== undefined && end !== last) {
            url = `${start}&last=${encodeURIComponent(end)}`;
        }
        last = end;
    }
}
function tagsOf(bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
    if (!(0,oci_descriptor/* isRecord */.u4)(json))
        return undefined;
    const tags = json.tags ?? [];
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
}

;// CONCATENATED MODULE: ./src/oci/registry/chunks.ts

const MAX_FAILURES = 8;
/**
 * Sends everything from `from` on, and ends the upload with the last chunk. Where a chunk breaks off or is refused, the
 * registry is asked how far it came. Throws what cannot be got over within the session; the caller begins another.
 */
async function pushInChunks(repository, session, { digest, size }, content, sizes, from = 0) {
    const { host, environment } = repository;
    const least = Math.max(sizes.leastChunk, session.chunkMinimum);
    let most = Math.max(least, Math.min(sizes.chunk, Math.floor((host.refusedWhole ?? Number.POSITIVE_INFINITY) / 2)));
    let failures = 0;
    for (let offset = from;;) {
        const length = Math.min(most, size - offset);
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
            refused = isTooLarge(error) && most > least;
            if ((!refused && !chunks_isBroken(error)) || ++failures > MAX_FAILURES)
                throw error;
            if (!refused)
                await environment.sleep(Math.round(environment.random() * 200 * 2 ** failures));
        }
        const next = await session.offset();
        if (next === undefined || next > size)
            throw misplaced(repository, digest, next);
        // Not out of place, and refused all the same: it was too large (GHCR takes 4 MiB).
        if (refused && next === offset && length > least)
            most = Math.max(least, Math.floor(length / 2));
        else if (next <= offset && ++failures > MAX_FAILURES) {
            // Some take the first chunk and no second one.
            if (refused && next > 0)
                host.chunks = false;
            throw misplaced(repository, digest, next);
        }
        offset = next;
    }
}
/** The connection or the registry failed, and may do better. */
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
        detail: offset === undefined ? 'the registry has forgotten the upload' : `the upload does not get past byte ${offset}`,
        remedy: 'run again; if it stays so, the registry is too busy or its uploads expire too soon',
    });
}

;// CONCATENATED MODULE: ./src/oci/registry/content.ts
// The body of an upload: a blob's bytes, checked by size and digest before the last of them leaves.


class Content {
    #blob;
    #where;
    #source;
    /** What was read of the source and not yet handed out. */
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
     * Everything from `offset` on, made afresh. A document that is not what its descriptor says fails before its last bytes
     * have left, so that no registry takes it for whole.
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
    /** `length` bytes from `offset`. Reads on where the last slice ended, and from the start anywhere else. */
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
                detail: `the document is not what it was when it was described: ${error.detail}`,
                remedy: 'run again when nothing writes to it any more',
                cause: error,
            });
        }
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/upload-session.ts

const OCTETS = { 'content-type': 'application/octet-stream' };
/** No registry asks for larger chunks than this. */
const MAX_CHUNK_MINIMUM = 1024 * 1024 * 1024;
class UploadSession {
    #repository;
    #location;
    /** The least size of a chunk but the last, in bytes (`OCI-Chunk-Min-Length`). */
    chunkMinimum;
    /** `response`: the 202 that began it. Throws `invalid-response` where it does not lead anywhere. */
    constructor(repository, response) {
        this.#repository = repository;
        this.#location = this.#next(response) ?? this.#lost(response);
        const minimum = Number(response.headers['oci-chunk-min-length'] ?? 0);
        this.chunkMinimum = Number.isSafeInteger(minimum) && minimum > 0 ? Math.min(minimum, MAX_CHUNK_MINIMUM) : 0;
    }
    /** PUT of everything from `offset` on, which ends the upload. Throws `digest-mismatch` where it was stored as another. */
    async finish(digest, body, length, offset = 0) {
        const response = await this.#repository.push({
            method: 'PUT',
            // The query is the registry's own, and goes back byte for byte.
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
     * PATCH of `length` bytes from `offset`: `refused` (416) where the chunk is too large or not the one that is due, and
     * `unsupported` where the registry takes no chunks. What it says of its progress in between is not always true (ECR's
     * Range stands still): the next chunk shows whether this one is there.
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
    /** GET of how many bytes have arrived; undefined where the registry does not know the session any more. */
    async offset() {
        const response = await this.#repository.push({
            method: 'GET',
            url: this.#location,
            accept: [200, 202, 204, 400, 404, 405],
            attempted: 'ask how far the upload is',
        });
        await response.discard();
        if (response.status >= 400)
            return undefined;
        this.#location = this.#next(response) ?? this.#location;
        return received(response) ?? 0;
    }
    /** DELETE. A registry that knows no such request lets the session expire. */
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
            detail: 'the answer has no Location that leads on',
            remedy: 'check the registry, and proxies before it that drop or rewrite headers',
        });
        throw error;
    }
}
/** Distribution 1.1.1 has neither the unit nor the total of RFC 9110 here. */
function contentRange(offset, length) {
    return { 'content-range': `${offset}-${offset + length - 1}` };
}
/** Throws `digest-mismatch` where the registry says that it stored a blob as another than `digest`. */
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
        detail: `the registry stored it as ${stored.slice(0, 200)}`,
        remedy: 'the blob was damaged on the way; run again, and check proxies before the registry',
    });
}
/** `Range: 0-N`, in some registries `bytes=0-N`: N + 1 bytes. `0-0` is what a session without any says. */
function received(response) {
    const last = /^(?:bytes=)?0-(\d+)$/.exec(response.headers.range ?? '')?.[1];
    if (last === undefined)
        return undefined;
    return last === '0' ? 0 : Number(last) + 1;
}

;// CONCATENATED MODULE: ./src/oci/registry/uploads.ts
// Pushes blobs to a repository in the fewest requests that its registry takes (distribution 1.1.1, "Pushing blobs").






const MIB = 1024 * 1024;
const SIZES = {
    hopeful: 128 * 1024,
    singlePost: 32 * MIB,
    held: MIB,
    lookFirst: 4 * MIB,
    chunked: 64 * MIB,
    chunk: 32 * MIB,
    leastChunk: 64 * 1024,
};
const uploads_MAX_TRIES = 4;
class Uploads {
    #repository;
    #sizes;
    #pushed = new Map();
    /** Sessions that a registry opened instead of mounting. */
    #spare = new Map();
    constructor(repository, sizes = SIZES) {
        this.#repository = repository;
        this.#sizes = sizes;
    }
    /** Whether a blob goes up in one request, or begins to, without costing much if it is not needed after all. */
    isSmall({ size }) {
        return size <= this.#sizes.hopeful;
    }
    /** Pushes a blob unless it is there. The same digest is pushed once, however often and from wherever it is asked for. */
    push(blob) {
        const { digest } = blob.descriptor;
        const known = this.#pushed.get(digest);
        if (known !== undefined)
            return known;
        const pushed = this.#push(blob);
        this.#pushed.set(digest, pushed);
        pushed.catch(() => this.#pushed.delete(digest));
        return pushed;
    }
    /** POST ?mount= ("Mounting a blob from another repository"); false where the registry wants the bytes instead. */
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
    /** Begins an upload and cancels it: what a push would be refused for, this is. */
    async prove() {
        const session = await this.#start({});
        // It has been proven; a session that cannot be cancelled expires.
        await session?.cancel().catch(() => undefined);
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
                    if (tries >= uploads_MAX_TRIES || !(news || this.#mayRestart(error, size, tries)))
                        throw error;
                }
                const { environment } = this.#repository;
                await environment.sleep(Math.round(environment.random() * 200 * 2 ** tries));
                // It may have been the answer alone that was lost.
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
    /** The session to go on with; undefined where the first request was all that it took. */
    async #open(digest, size, body) {
        const { host, settings } = this.#repository;
        const spare = this.#spare.get(digest);
        this.#spare.delete(digest);
        if (spare !== undefined)
            return spare;
        const limit = host.singlePost === undefined ? this.#sizes.hopeful : host.singlePost ? this.#sizes.singlePost : 0;
        const refused = size >= (host.refusedWhole ?? Number.POSITIVE_INFINITY);
        if (settings.singlePost && size <= limit && !refused)
            return this.#singlePost(digest, size, body);
        const empty = digest === oci_descriptor/* EMPTY_DESCRIPTOR */.gi.digest;
        if (empty && settings.anonymousMount && host.anonymousMount !== false)
            return this.#anonymousMount(digest);
        return this.#start({ digest });
    }
    /** POST ?digest= with the whole blob ("Single POST"). A registry that does not take it answers as if there was no body. */
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
            // It may be this way of asking that is refused; if not, the plain way shows it.
            const session = await this.#start({ digest });
            host.singlePost ??= false;
            return session;
        }
    }
    /**
     * A registry that has the two bytes of the empty config anywhere may take them over without being told where from. Where
     * it does not, the upload that it begins instead is as good as any.
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
    /** POST; undefined where the blob is there with the answer (201). */
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
    /** Whether another session may fare better: this one broke or was lost, or had kept the body of the POST that began it. */
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

;// CONCATENATED MODULE: ./src/oci/registry/store.ts
// A repository of a registry as a store (distribution specification 1.1.1): each verb, and the part that does it.









class RegistryStore {
    location;
    #repository;
    #manifests;
    #uploads;
    #referrers;
    #settlements = new Map();
    constructor(transport, repository, environment) {
        this.#repository = new Repository(transport, repository, environment);
        this.location = this.#repository.location;
        this.#manifests = new Manifests(this.#repository);
        this.#uploads = new Uploads(this.#repository);
        this.#referrers = new Referrers(this.#repository, this.#manifests);
    }
    /** Announces what will be done: a registry with tokens is asked for one that serves all of it from the first request on. */
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
    /** Of all stores of this host: they share its transport. */
    traffic() {
        return this.#repository.transport.traffic();
    }
    /** Nothing of its own is open: the session closes the transport, which other stores use too. */
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
            settlement: (subject) => this.#settlement(subject),
        };
        return pushBatch(parts, batch);
    }
    /**
     * The manifest first, since an entry without one is found and mended, and one that is nowhere listed is not. Where the
     * manifest is gone already, a fallback index that was seen to list it is put right all the same.
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
                detail: 'there is no such manifest',
                remedy: 'check the digest; it may have been deleted already',
            });
        }
        await Promise.all([...subjects].map(async (subject) => {
            await this.#settlement(subject).keep({ removed: [digest] });
            listings.forget(subject);
        }));
    }
    provePushAccess() {
        return this.#uploads.prove();
    }
    #settlement(subject) {
        const { environment, settings } = this.#repository;
        const known = this.#settlements.get(subject);
        if (known !== undefined)
            return known;
        const made = new Settlement(this.#referrers.tag(subject), environment, settings.settleWindow);
        this.#settlements.set(subject, made);
        return made;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/challenge.ts
// What a registry wants to be authenticated with: the WWW-Authenticate header (RFC 9110, section 11.6.1).
const MAX_HEADER = 16 * 1024;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** Wider than a token, since registries leave the quotes off URLs and scopes. */
const UNQUOTED = /[^\s,"]+/y;
/** `Negotiate YII=`: one blob that ends its challenge, told from a parameter by what follows its equals signs. */
const TOKEN68 = / +[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y;
const GAP = /[\s,]*/y;
const EQUALS = /\s*=\s*/y;
/** Reads every challenge of a header that may hold several, in their order. What cannot be read ends the reading. */
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/oci/registry/credential-helper.ts
// Docker's credential helpers: programs that are asked for a registry's secret (docker-credential-helpers, "get").




/** Helpers of clouds ask a service over the network. */
const HELPER_MILLISECONDS = 30_000;
const MAX_OUTPUT = 64 * 1024;
/** What helpers print on standard output when they have nothing, exiting with 1. */
const NOT_FOUND = /credentials not found|no credentials/i;
/** A helper that gives this name has put a refresh token in place of a password. */
const IDENTITY_TOKEN = '<token>';
/**
 * Asks `program` for the secret of `server`; undefined where it has none. Throws a UserError that names the program
 * where it is missing, fails, takes too long or prints something else than it should; no output of a success is quoted.
 */
async function askHelper(program, server, env, milliseconds = HELPER_MILLISECONDS) {
    const failed = (why) => new oci_errors/* UserError */.y(`the credential helper ${program} gave no credential for ${server}: ${why}; mend it or log in again`);
    const { code, signal, output, errors } = await run(program, server, env, milliseconds).catch((error) => {
        throw failed(error.code === 'ENOENT' ? 'it is not in PATH' : `it cannot be run (${error.code})`);
    });
    if (signal !== null)
        throw failed(`it was stopped after ${milliseconds / 1000} s or ${MAX_OUTPUT} bytes of output`);
    if (code !== 0) {
        if (NOT_FOUND.test(output) || NOT_FOUND.test(errors))
            return undefined;
        throw failed(`it ended with exit code ${code}: ${oneLine(errors || output, 300) || 'without a word'}`);
    }
    let answer;
    try {
        answer = JSON.parse(output);
    }
    catch {
        throw failed('what it prints is not JSON');
    }
    if (!(0,oci_descriptor/* isRecord */.u4)(answer) || typeof answer.Username !== 'string' || typeof answer.Secret !== 'string') {
        throw failed('what it prints has no Username and Secret');
    }
    if (answer.Secret === '')
        return undefined;
    if (answer.Username === IDENTITY_TOKEN)
        return { kind: 'identity-token', token: answer.Secret };
    return { kind: 'password', username: answer.Username, password: answer.Secret };
}
function run(program, input, env, milliseconds) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, ['get'], { env: { ...env }, windowsHide: true });
        // The pipes too: what the helper started itself may hold them open.
        const stop = () => {
            child.kill('SIGKILL');
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const timer = setTimeout(stop, milliseconds);
        let size = 0;
        const collect = (into) => (chunk) => {
            size += chunk.length;
            if (size > MAX_OUTPUT)
                stop();
            else
                into.push(chunk);
        };
        const output = [];
        const errors = [];
        child.stdout.on('data', collect(output));
        child.stderr.on('data', collect(errors));
        child.once('error', (error) => {
            clearTimeout(timer);
            reject(error);
        });
        child.once('close', (code, signal) => {
            clearTimeout(timer);
            const text = (parts) => Buffer.concat(parts).toString('utf8').trim();
            resolve({ code, signal, output: text(output), errors: text(errors) });
        });
        // A helper that ends without reading its input is judged by how it ends.
        child.stdin.on('error', () => { });
        child.stdin.end(input);
    });
}

;// CONCATENATED MODULE: ./src/oci/registry/docker-config.ts
// Docker's config.json and podman's auth.json: where they are, and what they say of one registry. Reads no file itself.


const DOCKER_HUB = 'registry-1.docker.io';
/** The names under which Docker Hub's credentials are kept; helpers know it by the first. */
const DOCKER_HUB_KEYS = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', DOCKER_HUB];
/** A helper is a program `docker-credential-NAME` in PATH: no way to name one anywhere else. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * The files to look in, the ones that a variable names first: `$DOCKER_CONFIG/config.json` (in place of
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
 * What a file's `text` has for a repository. Podman's keys may go down to a namespace (`host/name`): the longest that
 * fits counts. Throws a UserError that names the file where it is not of the form; no value of it is ever quoted.
 */
function readConfig(text, file, registry, repository) {
    const broken = (why) => new oci_errors/* UserError */.y(`the registry configuration ${file} cannot be used: ${why}; mend it or log in again`);
    let config;
    try {
        config = JSON.parse(text);
    }
    catch {
        // The parser's message quotes the text, which holds passwords.
        throw broken('it is not JSON');
    }
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
            throw broken('credsStore or credHelpers names a helper that is not a program name');
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
/** Keys that may stand for a repository, the most specific first. */
function keysFor(registry, repository) {
    const hosts = registry === DOCKER_HUB ? DOCKER_HUB_KEYS : [registry];
    const parts = repository.split('/');
    const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
    return [...paths.flatMap((path) => hosts.map((host) => `${host}/${path}`)), ...hosts];
}
/** The value of the first key that is there, as it is or, for a host, as a URL of it (`https://host/v2/`). */
function match(table, keys) {
    for (const key of keys)
        if (Object.hasOwn(table, key))
            return table[key];
    const hosts = new Set(keys.filter((key) => !key.includes('/')));
    return Object.entries(table).find(([key]) => /^https?:\/\//.test(key) && hosts.has(URL.parse(key)?.host ?? ''))?.[1];
}
/** Undefined for the empty entry that `docker login` leaves beside a store. */
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

;// CONCATENATED MODULE: ./src/oci/registry/credentials.ts
// Finds the credential of a repository: given in the call, then Docker's and podman's files, then the workflow's token.




/** For ghcr.io a token says by itself whose it is; some name has to be sent along. */
const TOKEN_USERNAME = 'x-access-token';
/** Looks each repository up once a session. Every secret is masked before it is given out. */
class Credentials {
    #environment;
    #secrets;
    #found = new Map();
    #texts = new Map();
    #asked = new Map();
    /** One object for each login, so that tokens fetched with it are known as the same's. */
    #logins = new Map();
    constructor(environment, secrets) {
        this.#environment = environment;
        this.#secrets = secrets;
    }
    /** Throws a UserError where a file or a helper program is broken: that is never taken for "none". */
    find(registry, repository) {
        const look = async () => {
            const login = await this.#look(registry, repository);
            return login && this.#learn(login);
        };
        return credentials_once(this.#found, `${registry}/${repository}`, look);
    }
    /** Where `find` looks, for the error that nothing was found. */
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
                const kept = await credentials_once(this.#asked, `${program} ${server}`, () => askHelper(program, server, env));
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
    /** A file's text; undefined where there is none. */
    #read(file) {
        return credentials_once(this.#texts, file, () => (0,promises_.readFile)(file, 'utf8').catch((error) => {
            if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
                return undefined;
            throw new oci_errors/* UserError */.y(`the registry configuration ${file} cannot be read: ${error.code ?? error.message}`);
        }));
    }
}
/** What was made for `key` before, else what `make` makes now. */
function credentials_once(made, key, make) {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
}
/** The credentials of the Basic scheme (RFC 7617): base64 of `name:password` in UTF-8. */
function basic(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
;// CONCATENATED MODULE: ./src/oci/registry/origin.ts
// Which URLs are spoken to at all, and with or without TLS: https everywhere, http on loopback and where it is allowed.


/** Query keys that name content and hold no secret; the rest of a query may be a signature or an upload's state. */
const SHOWN_QUERY = new Set(['digest', 'mount', 'from', 'artifactType', 'n', 'last']);
const MAX_SHOWN_URL = 400;
const PROBE_MILLISECONDS = 5_000;
/** `localhost`, 127.0.0.0/8 and ::1, as `URL.hostname` spells them. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/** Whether a URL's host may be spoken to without TLS. */
function allowsPlainHttp(url, environment) {
    if (isLoopback(url.hostname))
        return true;
    return (environment.plainHttp ?? []).some((host) => {
        return URL.parse(`http://${host}`)?.host === url.host;
    });
}
/**
 * Resolves a URL that `from` handed out (a path, a Location, a Link), or says why it is not followed: another scheme, a
 * name and password in it, no TLS where TLS was, no TLS on a host that may not go without.
 */
function resolveUrl(text, from, environment) {
    const url = URL.parse(text, from.href);
    if (url === null)
        return 'it is not a URL';
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `${url.protocol} is neither https nor http`;
    if (url.username !== '' || url.password !== '')
        return 'it has a name or password in it';
    if (url.protocol === 'http:' && from.protocol === 'https:') {
        // A registry behind a proxy that ends TLS believes that it is spoken to without: the same host is meant, with TLS.
        if (url.host !== from.host || url.port !== '')
            return 'it leads away from TLS';
        url.protocol = 'https:';
    }
    if (url.protocol === 'http:' && !allowsPlainHttp(url, environment))
        return 'it goes without TLS';
    url.hash = '';
    return url;
}
/** `GET /v2/app/manifests/latest` for errors: with its origin where that is not `home`, without secrets in its query. */
function requestLine(method, url, home) {
    const shown = [...url.searchParams].filter(([key]) => SHOWN_QUERY.has(key)).map(([key, value]) => `${key}=${value}`);
    const query = shown.length === 0 ? '' : `?${shown.join('&').replace(/[^\x21-\x7e]/g, '')}`;
    const line = `${url.origin === home ? '' : url.origin}${url.pathname}${query}`;
    return `${method} ${line.length > MAX_SHOWN_URL ? `${line.slice(0, MAX_SHOWN_URL)}…` : line}`;
}
/**
 * The origin of a registry host. Where TLS may be left out, http is taken until the host shows that it wants TLS; that
 * is found out once, by a handshake that is not a request.
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
    /** Called when the host has answered with HTTP as it was spoken to. */
    settle() {
        this.#decided = true;
    }
    /** Called when a host spoken to by `tried` did not answer as http should; true where it is to be tried with TLS. */
    async reconsider(tried) {
        if (tried.origin !== this.#plain.origin)
            return false;
        if (!this.#decided) {
            this.#probe ??= speaksTls(this.#secure);
            if (await this.#probe)
                this.#url = this.#secure;
            this.#decided = true;
        }
        return this.#url === this.#secure;
    }
}
/** Whether a TLS handshake succeeds; its certificate is judged later, by the first request. */
function speaksTls(url) {
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

;// CONCATENATED MODULE: ./src/oci/registry/refusal.ts
/** Becomes a StoreError at the exchange that it is thrown through. */
class Refusal extends Error {
    name = 'Refusal';
    facts;
    constructor(facts) {
        super(facts.detail);
        this.facts = facts;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/scope.ts
/** A challenge that asks for more than this is not believed: no request needs more than two repositories. */
const MAX_RESOURCES = 16;
const MAX_TEXT = 4096;
const ORDER = ['pull', 'push', 'delete'];
function scopeSet(scopes) {
    return collect(scopes.map(({ repository, actions }) => [`repository:${repository}`, actions]));
}
/** Reads the `scope` of a challenge; what is not of the form is left out. The name may have colons (`host:port/name`). */
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
/** Whether a token for `wide` serves where `narrow` is needed. */
function covers(wide, narrow) {
    return [...narrow].every(([resource, actions]) => {
        const allowed = wide.get(resource);
        return allowed !== undefined && (allowed.has('*') || [...actions].every((action) => allowed.has(action)));
    });
}
/** One text a resource, in an order that does not depend on how the set came about. */
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

;// CONCATENATED MODULE: ./src/oci/registry/token-cache.ts

/** A token is not used in its last seconds, since the request that carries it takes some, nor in its last quarter. */
const MARGIN_MILLISECONDS = 10_000;
class TokenCache {
    #now;
    #fetch;
    #entries = [];
    constructor(now, fetch) {
        this.#now = now;
        this.#fetch = fetch;
    }
    /** A token that covers the query's scopes; one that is being fetched for another request is waited for. */
    get(query) {
        const now = this.#now();
        this.#entries = this.#entries.filter(({ expires }) => expires > now);
        // The newest first: it was asked for with what a challenge added.
        const known = this.#entries.findLast((entry) => serves(entry.query, query));
        if (known !== undefined)
            return known.token;
        const entry = { query, token: this.#fetch(query), expires: Number.POSITIVE_INFINITY };
        this.#entries.push(entry);
        entry.token.then(({ value, lifetime }) => {
            entry.value = value;
            const milliseconds = lifetime * 1000;
            entry.expires = now + milliseconds - Math.min(MARGIN_MILLISECONDS, milliseconds / 4);
        }, () => this.#forget(entry));
        return entry.token;
    }
    /** Forgets a token that the registry refused, so that the next `get` fetches another. */
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

;// CONCATENATED MODULE: ./src/oci/registry/auth.ts






class Authenticator {
    #context;
    #tokens;
    #scheme;
    constructor(context) {
        this.#context = context;
        this.#tokens = new TokenCache(() => context.environment.now(), context.fetchToken);
    }
    /** The credential for the repository that the first scope names. Throws a UserError where a configuration is broken. */
    login(scopes) {
        return this.#context.credentials.find(this.#context.registry, scopes[0]?.repository ?? '');
    }
    /** What to send a request with: nothing as long as the registry has not asked. Throws a Refusal where no token comes. */
    async grant(scopes) {
        return this.#scheme && this.#answer(this.#scheme, scopeSet(scopes), scopes);
    }
    /**
     * Takes note of a 401's challenge. The scopes are those that the request needs with those that the challenge names;
     * undefined where the challenge is absent or of no scheme known here. Throws a Refusal for a realm that is not safe.
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
     * What to send a refused request with instead, after `learn`; undefined where nothing else is left to send. A token
     * that `renew` itself gave is replaced only by one for more scopes.
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
    /** The realm comes from the registry itself, over TLS where the registry has it: it may be on any origin, with TLS. */
    #bearer({ parameters }, origin) {
        const { realm = '', service } = parameters;
        const url = URL.canParse(realm) ? resolveUrl(realm, origin, this.#context.environment) : 'it is not a URL';
        if (typeof url !== 'string')
            return { kind: 'bearer', realm: url.href, service };
        throw new Refusal({
            code: 'invalid-response',
            detail: `the registry names a token service that is not trusted with a credential: ${url}`,
            remedy: 'check the realm of its challenge (WWW-Authenticate)',
        });
    }
}
function isBasic({ scheme }) {
    return scheme === 'basic';
}

;// CONCATENATED MODULE: ./src/oci/registry/body.ts
/** A body whose pieces keep coming, but too slowly for it to end. */
class SlowBody extends Error {
    code = 'UND_ERR_BODY_TIMEOUT';
}
/** All of a body, or undefined where it is longer than `limit` bytes. Throws what the connection throws. */
async function wholeBody({ body, headers }, limit, milliseconds) {
    if (Number(headers['content-length'] ?? 0) > limit) {
        body.destroy();
        return undefined;
    }
    const timer = setTimeout(() => body.destroy(new SlowBody(`not whole after ${milliseconds / 1000} s`)), milliseconds);
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
/** The first bytes of a body as text, whatever becomes of the rest: for errors and small documents. Never throws. */
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
    catch {
        // What came until then is all there is to show.
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./src/oci/registry/traffic.ts
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
    request() {
        this.#requests += 1;
        this.#first ??= this.#now();
        this.#last = this.#now();
    }
    /** Bytes of a request's body. */
    sent(bytes) {
        this.#sentBytes += bytes;
    }
    /** Bytes of an answer's body; 0 for its head and its end. */
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

;// CONCATENATED MODULE: ./src/oci/registry/connections.ts
// The connections of one registry host: a pool for each origin, TLS, proxies, limits, and a count of all that passes.









/** Google Artifact Registry sends heads beyond the 16 KiB that Node takes by default. */
const LIMITS = {
    connect: 10_000,
    answer: 60_000,
    commit: 300_000,
    idle: 60_000,
    whole: 120_000,
    headBytes: 256 * 1024,
};
const CONCURRENCY = 16;
/** Longer than signing takes between reading and pushing; most registries keep a connection for a minute. */
const KEEP_ALIVE_MILLISECONDS = 30_000;
/**
 * HTTP/1.1 only, by measurement (undici 8.12 against node:http2, TLS, Node 24, 2026-11): with HTTP/2 a burst of 16 small
 * requests took 4 ms instead of 27, with 50 ms of latency 55 instead of 170, since it needs no further handshakes; but
 * 64 MiB took 700 ms instead of 250 to read and 4,000 instead of 120 to push, and with 50 ms of latency 8 MiB took
 * 6,500 instead of 70. Blobs decide, and a connection that is used again needs no handshake either.
 */
const ALLOW_HTTP2 = false;
const PROXY_SCHEMES = new Set(['http:', 'https:', 'socks5:', 'socks:']);
class Connections {
    #environment;
    #limits;
    #meter;
    #slots;
    /** How many connections may still be opened ahead of their requests. */
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
     * Sends one request and gives its answer as soon as its head is there; nothing is repeated and no redirect followed.
     * Throws what undici throws, or what a body's source throws, and a UserError for a CA file that cannot be used.
     */
    async send(request) {
        this.#dispatchers ??= this.#open();
        const dispatcher = dispatcherFor(request.url, await this.#dispatchers);
        const release = await this.#slot();
        // undici hands a connection back a turn after its answer: without this, a request that follows at once opens another.
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
            // A body that is let go of unread fails; nobody is there to hear it.
            answer.body.on('error', () => { });
            return { status: answer.statusCode, headers: joined(answer.headers), url: request.url, body: answer.body };
        }
        catch (error) {
            release();
            throw error;
        }
    }
    /**
     * Opens a connection for a request that is to come, and sends nothing: on a registry with TLS that saves it two round
     * trips. undici has no call for it; a handler that throws at the start of its request leaves the connection open.
     */
    async warm(url) {
        if (--this.#ahead < 0)
            return;
        this.#dispatchers ??= this.#open();
        const dispatcher = dispatcherFor(url, await this.#dispatchers);
        const nothing = () => { };
        const onRequestStart = () => {
            throw new Error('only the connection was wanted');
        };
        const silent = {
            onResponseStart: nothing,
            onResponseData: nothing,
            onResponseEnd: nothing,
            onResponseError: nothing,
        };
        // With headers, though none: undici's proxy adds the host, and a connection serves only requests of the same.
        const request = { origin: url.origin, path: '/', method: 'GET', headers: {} };
        dispatcher.dispatch(request, { ...silent, onRequestStart });
    }
    traffic() {
        return this.#meter.traffic();
    }
    /** Ends whatever is under way. */
    async close() {
        const open = await this.#dispatchers?.catch(() => undefined);
        if (open === undefined)
            return;
        await Promise.all([open.direct, ...Object.values(open.proxied)].map((dispatcher) => dispatcher.destroy()));
    }
    /** Waits for one of the places for requests in flight; the function gives it back. */
    #slot() {
        return new Promise((granted) => {
            void this.#slots(() => new Promise(granted));
        });
    }
    /**
     * Counts, and gives the place back when the answer is whole or when nobody reads on: a body that waits for its reader
     * must not hold up the request that the reader waits for (a blob that is copied within one registry).
     */
    #metered(handler, release) {
        const meter = this.#meter;
        return {
            onRequestStart(controller, context) {
                meter.request();
                handler.onRequestStart?.(controller, context);
            },
            onBodySent(chunk) {
                meter.sent(chunk.length);
            },
            onResponseStart(controller, status, headers, message) {
                meter.received(0);
                handler.onResponseStart?.(controller, status, headers, message);
            },
            onResponseData(controller, chunk) {
                meter.received(chunk.length);
                handler.onResponseData?.(controller, chunk);
                if (controller.paused)
                    release();
            },
            onResponseEnd(controller, trailers) {
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
    async #open() {
        const secureContext = await this.#authorities();
        const { env } = this.#environment;
        const tlsOptions = secureContext === undefined ? {} : { secureContext };
        const options = {
            allowH2: ALLOW_HTTP2,
            connect: tlsOptions,
            connectTimeout: this.#limits.connect,
            bodyTimeout: this.#limits.idle,
            maxHeaderSize: this.#limits.headBytes,
            keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
        };
        const through = (proxy) => {
            if (proxy.password !== '')
                this.#environment.mask(decodeURIComponent(proxy.password));
            return new undici/* EnvHttpProxyAgent */.J2({
                ...options,
                httpProxy: proxy.href,
                httpsProxy: proxy.href,
                // Given even where it is empty: else undici reads the variables of the process.
                noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
                requestTls: tlsOptions,
                proxyTls: tlsOptions,
                clientFactory: (origin, pool) => new undici/* Pool */.bC(origin, { ...pool, headersTimeout: this.#limits.connect }),
            });
        };
        const http = proxyUrl(env.http_proxy ?? env.HTTP_PROXY, 'HTTP_PROXY');
        const https = proxyUrl(env.https_proxy ?? env.HTTPS_PROXY, 'HTTPS_PROXY');
        return {
            direct: new undici/* Agent */.g6(options),
            proxied: { ...(http && { 'http:': through(http) }), ...(https && { 'https:': through(https) }) },
        };
    }
    /**
     * What trusts the authorities of `caFile` besides Node's own, or undefined where there is no file. Made once: reading
     * that many certificates takes 30 ms, which each connection would spend again.
     */
    async #authorities() {
        const { caFile } = this.#environment;
        if (caFile === undefined)
            return undefined;
        const pem = await (0,promises_.readFile)(caFile, 'utf8').catch((error) => {
            throw new oci_errors/* UserError */.y(`the certificate authority file ${caFile} cannot be read: ${error.code ?? error.message}`);
        });
        const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
        if (certificates.length === 0)
            throw new oci_errors/* UserError */.y(`there is no PEM certificate in the file ${caFile}`);
        try {
            for (const certificate of certificates)
                new external_node_crypto_.X509Certificate(certificate);
        }
        catch {
            throw new oci_errors/* UserError */.y(`the certificate authority file ${caFile} has a broken certificate in it`);
        }
        return external_node_tls_default().createSecureContext({ ca: [...external_node_tls_default().getCACertificates('default'), ...certificates] });
    }
}
/** Loopback is never proxied. */
function dispatcherFor(url, { direct, proxied }) {
    return isLoopback(url.hostname) ? direct : (proxied[url.protocol] ?? direct);
}
/** A proxy's URL as the variable has it, with http:// where it names no scheme; undefined where it is unset. */
function proxyUrl(value, variable) {
    const text = value?.trim() ?? '';
    if (text === '')
        return undefined;
    const url = URL.parse(/^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`);
    // The value is not quoted: it may hold a password.
    if (url === null)
        throw new oci_errors/* UserError */.y(`${variable} is not a URL`);
    if (!PROXY_SCHEMES.has(url.protocol))
        throw new oci_errors/* UserError */.y(`${variable} has the scheme ${url.protocol}//, not a proxy's`);
    return url;
}
function joined(headers) {
    const record = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            record[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return record;
}

;// CONCATENATED MODULE: ./src/oci/registry/failure.ts

const NETWORK = 'check the network, the proxy settings (HTTPS_PROXY, NO_PROXY) and the registry, then run again';
const CERTIFICATE = 'pass its certificate authority as a PEM file (ca-file)';
const failure_SLOW = 'the registry or the network is overloaded; run again later';
/** Matched against an error's code, its name where it has none, or the message about a proxy; the first that fits counts. */
const failure_ROWS = [
    {
        when: /^(ENOTFOUND|EAI_\w+)$/,
        code: 'network',
        detail: (host) => `the host name of ${host} cannot be resolved`,
        remedy: "check the registry's name and the network",
        transient: true,
    },
    {
        when: /^ECONNREFUSED$/,
        code: 'network',
        detail: (host) => `${host} refused the connection`,
        remedy: "check the registry's name and port, and that it runs",
        transient: true,
    },
    {
        when: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
        code: 'timeout',
        detail: (host) => `no connection to ${host} came about in time`,
        remedy: NETWORK,
        transient: true,
    },
    {
        when: /^UND_ERR_HEADERS_TIMEOUT$/,
        code: 'timeout',
        detail: (host) => `${host} took the request and did not answer in time`,
        remedy: failure_SLOW,
        transient: true,
    },
    {
        when: /^UND_ERR_BODY_TIMEOUT$/,
        code: 'timeout',
        detail: (host) => `${host} stopped in the middle of its answer`,
        remedy: failure_SLOW,
        transient: true,
    },
    {
        when: /^UND_ERR_(DESTROYED|CLOSED)$/,
        code: 'network',
        detail: (host) => `the connections to ${host} were closed on this side`,
        remedy: 'run again',
        transient: false,
    },
    {
        when: /^UND_ERR_HEADERS_OVERFLOW$/,
        code: 'invalid-response',
        detail: (host) => `the headers of ${host} are larger than any registry needs`,
        remedy: 'check that it is a registry',
        transient: false,
    },
    {
        when: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_UNTRUSTED)$/,
        code: 'network',
        detail: (host) => `the certificate of ${host} is signed by nobody who is trusted here`,
        remedy: CERTIFICATE,
        transient: false,
    },
    {
        when: /^(CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/,
        code: 'network',
        detail: (host) => `the certificate of ${host} is not valid`,
        remedy: 'check the name, the clock and the certificate of the registry',
        transient: false,
    },
    {
        when: /^(EPROTO|ERR_SSL_\w+)$/,
        code: 'network',
        detail: (host) => `no TLS connection to ${host} came about`,
        remedy: 'if it is a registry without TLS that you trust, name it in plain-http',
        transient: false,
    },
    {
        when: /^Proxy .*\(407\)/,
        code: 'network',
        detail: (host) => `the proxy on the way to ${host} wants a name and password`,
        remedy: 'write them into HTTPS_PROXY (http://name:password@proxy:port), or name the registry in NO_PROXY',
        transient: false,
    },
    {
        when: /^(UND_ERR_PRX_|Proxy )/,
        code: 'network',
        detail: (host) => `the proxy on the way to ${host} let nothing through`,
        remedy: 'check HTTPS_PROXY, and whether NO_PROXY should name the registry',
        transient: true,
    },
    {
        when: /^UND_ERR_REQ_CONTENT_LENGTH_MISMATCH$/,
        code: 'size-mismatch',
        detail: (host) => `what was sent to ${host} is not as long as it was said to be`,
        remedy: 'the content changed while it was read; run again when nothing writes to it',
        transient: false,
    },
    {
        when: /^(HPE_|HTTPParserError)/,
        code: 'not-a-registry',
        detail: (host) => `what ${host} answers is not HTTP`,
        remedy: "check the registry's name and port",
        transient: false,
    },
];
const BROKEN = {
    code: 'network',
    detail: (host) => `the connection to ${host} broke`,
    remedy: NETWORK,
    transient: true,
};
/** What an error of the connection to `host` means. Its own text is added, bounded, since it often names an address. */
function failureOf(error, host) {
    const { key, message } = describe(error);
    const { detail, remedy, transient, code } = failure_ROWS.find(({ when }) => when.test(key)) ?? BROKEN;
    return { code, detail: `${detail(host)} (${oneLine(message, 200)})`, remedy, transient };
}
/** What tells the error that began it, and its text. Connecting to several addresses fails with an AggregateError. */
function describe(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return describe(error.errors[0]);
    const { code, name = '', message = String(error) } = error;
    if (message.startsWith('Proxy '))
        return { key: message, message };
    return { key: typeof code === 'string' ? code : name, message };
}

;// CONCATENATED MODULE: ./src/oci/registry/delivery.ts





/** No answer came, or not all of it. A redirect may have led to another host than the first. */
class Undelivered extends Error {
    name = 'Undelivered';
    host;
    /** The request line of the try. */
    request;
    constructor({ method, home }, url, cause) {
        super('no answer', { cause });
        this.host = url.host;
        this.request = requestLine(method, url, home);
    }
}
const MAX_REDIRECTS = 5;
/**
 * Sends a request and follows redirects: 301, 302 and 303 for GET and HEAD alone, 307 and 308 for every method, with the
 * body made afresh. Throws Undelivered where no answer comes, a Refusal for a redirect that must not be followed, and
 * what the body's source throws.
 */
async function follow(parcel, connections, environment) {
    const { method, authorization } = parcel;
    let { url } = parcel;
    for (let redirects = 0;; redirects++) {
        const headers = {
            ...parcel.headers,
            ...(authorization?.origin === url.origin && { authorization: authorization.value }),
        };
        const answer = await send({ ...parcel, url, headers }, connections);
        const { location } = answer.headers;
        const redirected = location !== undefined && redirectsOn(answer.status, method);
        if (!redirected || parcel.accept.includes(answer.status))
            return answer;
        void answer.body.dump();
        let next = resolveUrl(location, url, environment);
        if (redirects === MAX_REDIRECTS)
            next = `there are more than ${MAX_REDIRECTS} redirects`;
        if (parcel.confined && next instanceof URL && next.origin !== url.origin)
            next = 'it leads a credential elsewhere';
        if (typeof next === 'string') {
            throw new Refusal({
                code: 'invalid-response',
                request: requestLine(method, url, parcel.home),
                status: answer.status,
                detail: `the redirect to ${shownLocation(location, url)} is not followed: ${next}`,
                remedy: 'check the registry, and the addresses that proxies before it make up',
            });
        }
        url = next;
    }
}
/**
 * Makes tries until one has an answer that is accepted or final. Gives the answer and how many tries it took; throws a
 * Refusal where none came.
 */
async function persist(request, environment, attempt) {
    for (let tries = 1;; tries++) {
        let wait;
        try {
            const answer = await attempt();
            if (request.accept.includes(answer.status))
                return { answer, tries };
            const outcome = { status: answer.status, retryAfter: answer.headers['retry-after'] };
            wait = waitBefore(outcome, tries, request.retry, environment);
            if (wait === undefined)
                return { answer, tries };
            void answer.body.dump();
        }
        catch (error) {
            if (!(error instanceof Undelivered))
                throw error;
            const failure = failureOf(error.cause, error.host);
            wait = waitBefore(failure, tries, request.retry, environment);
            if (wait === undefined) {
                throw new Refusal({
                    code: failure.code,
                    request: error.request,
                    detail: failure.detail + afterTries(tries),
                    remedy: failure.remedy,
                    cause: error.cause,
                });
            }
        }
        await environment.sleep(wait);
    }
}
async function send(parcel, connections) {
    const { method, url, headers } = parcel;
    const source = {};
    const body = typeof parcel.body === 'function' ? watched(parcel.body(), source) : parcel.body;
    try {
        return await connections.send({ method, url, headers, ...(body && { body }) });
    }
    catch (error) {
        // The source of the body failed, not the registry: no other try would fare better, and the error is its own.
        if ('error' in source)
            throw source.error;
        if (error instanceof oci_errors/* UserError */.y)
            throw error;
        throw new Undelivered(parcel, url, error);
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
    return url === null ? 'what is not a URL' : `${url.protocol}//${url.host}${url.pathname}`.slice(0, 200);
}

;// CONCATENATED MODULE: ./src/oci/registry/response.ts


/** How often a body that breaks off is asked for again. */
const MAX_AGAIN = 2;
/** Headers that tell one version of a resource from another. */
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
            yield* this.#answer.body;
        }
        catch (cause) {
            throw this.#broken(cause);
        }
    }
    /** A body that breaks off is fetched once more, as long as it is the same version of the same thing. */
    async bytes(limit) {
        let answer = this.#answer;
        for (let tries = 0;; tries++) {
            try {
                const bytes = await wholeBody(answer, limit, this.#context.whole);
                if (bytes !== undefined)
                    return bytes;
            }
            catch (cause) {
                const next = tries < MAX_AGAIN ? await this.#context.again?.().catch(() => undefined) : undefined;
                if (next === undefined || !this.#isSame(next)) {
                    void next?.body.dump();
                    throw this.#broken(cause);
                }
                answer = next;
                continue;
            }
            throw this.#context.fail({
                code: 'limit-exceeded',
                detail: `the answer is longer than the ${limit} bytes that are read of it`,
                remedy: 'no registry needs so much here: check what it serves',
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
        const { code, detail, remedy } = failureOf(cause, this.#answer.url.host);
        return this.#context.fail({ code, detail, remedy, cause });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/secrets.ts
// The secrets learnt in one session: told to the log's masks before they are used, and kept out of errors.
/** A shorter one would cut common words out of messages, and is no secret. */
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
    /** Foreign text without any secret that it may echo. */
    redact(text) {
        let clean = text;
        for (const secret of this.#known)
            if (secret.length >= MIN_LENGTH)
                clean = clean.replaceAll(secret, '***');
        return clean;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/token-service.ts
// Fetches a token from the service that a registry names: the distribution project's token specification, by GET with
// name and password or anonymously, by OAuth2 POST with a refresh token.








const CLIENT_ID = 'oci-evidence';
const MAX_ANSWER_BYTES = 256 * 1024;
const ANSWER_MILLISECONDS = 30_000;
const MAX_SHOWN_BYTES = 16 * 1024;
/** What the specification takes where a service says nothing; 0 and nonsense are taken for the same. */
const DEFAULT_LIFETIME = 60;
/** Throws a Refusal where no token comes. The credential goes to the realm's origin alone. */
async function fetchToken(query, context) {
    const { environment, connections, secrets } = context;
    const parcel = parcelOf(query);
    let body;
    const { answer, tries } = await persist({ accept: parcel.accept, retry: true }, environment, async () => {
        const answer = await follow(parcel, connections, environment);
        if (answer.status === 200) {
            body = await wholeBody(answer, MAX_ANSWER_BYTES, ANSWER_MILLISECONDS).catch((cause) => {
                throw new Undelivered(parcel, answer.url, cause);
            });
        }
        return answer;
    });
    if (answer.status !== 200)
        throw refused(query, context, answer, await bodyStart(answer, MAX_SHOWN_BYTES), tries);
    const token = body === undefined ? 'is longer than any token' : tokenIn(new TextDecoder().decode(body));
    if (typeof token === 'string') {
        const request = requestLine(parcel.method, answer.url, '');
        throw new Refusal({ ...NO_TOKEN, request, status: answer.status, detail: `the token service's answer ${token}` });
    }
    secrets.add(token.value);
    return token;
}
function parcelOf({ realm, service, scopes, login }) {
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
/** The token of an answer, or what is wrong with it. */
function tokenIn(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'is not JSON';
    }
    const value = (0,oci_descriptor/* isRecord */.u4)(json) ? json.token || json.access_token : undefined;
    if (typeof value !== 'string' || value === '')
        return 'has no token';
    // RFC 6750, section 2.1; anything else could not be sent as a header.
    if (!/^[\x21-\x7e]+$/.test(value))
        return 'has a token with characters that no token has';
    const seconds = (0,oci_descriptor/* isRecord */.u4)(json) ? Number(json.expires_in) : 0;
    return { value, lifetime: seconds > 0 ? seconds : DEFAULT_LIFETIME };
}
const NO_TOKEN = {
    code: 'invalid-response',
    remedy: 'check the token service that the registry names (the realm of its challenge)',
};
function refused({ login }, { registry, environment, secrets, places }, { status, headers, url }, text, tries) {
    const byRefreshToken = login?.kind === 'identity-token';
    const facts = rejectionFacts({
        request: requestLine(byRefreshToken ? 'POST' : 'GET', url, ''),
        // RFC 6749, section 5.2: a refresh token that is no longer good is answered with 400.
        status: byRefreshToken && status === 400 ? 401 : status,
        headers,
        body: secrets.redact(text),
        tries,
        registry,
        login: login?.source,
        places,
        now: environment.now(),
    });
    const detail = `the token service says ${facts.detail}`;
    // Never "not found": the service is missing, not what the registry was asked for.
    const missing = facts.code === 'not-found' || facts.code === 'unsupported';
    return new Refusal({ ...facts, status, ...(missing && NO_TOKEN), detail });
}

;// CONCATENATED MODULE: ./src/oci/registry/warnings.ts
// `Warning: 299` headers of a registry (distribution 1.1.1, "Warnings"), each shown once.

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
    /** Reads a `Warning` header. Beyond a number of different ones nothing more is shown. */
    read(header) {
        for (const [, quoted = ''] of header.matchAll(WARNING)) {
            const text = oneLine(quoted.replace(/\\(.)/g, '$1'), warnings_MAX_TEXT);
            if (text === '' || this.#shown.has(text) || this.#shown.size >= MAX_WARNINGS)
                continue;
            this.#shown.add(text);
            this.#warn(`${this.#registry} warns: ${text}`);
        }
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/transport.ts













const transport_MAX_SHOWN_BYTES = 16 * 1024;
const MAX_RENEWALS = 2;
/** Statuses that depend on who asks. */
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
    #first;
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
            const { answer, tries } = await persist({ accept, retry }, this.#environment, attempt);
            if (!accept.includes(answer.status))
                throw await this.#rejected(request, answer, tries);
            this.#mustNotBeHtml(request, answer);
            return new RegistryResponse(answer, {
                tries,
                whole: this.#limits.whole,
                fail: (facts) => this.#error(request, { ...facts, request: this.#line(request, answer), status: answer.status }),
                ...(method === 'GET' && retry && { again: attempt }),
            });
        }
        catch (error) {
            throw error instanceof Refusal ? this.#error(request, error.facts) : error;
        }
    }
    traffic() {
        return this.#connections.traffic();
    }
    close() {
        return this.#connections.close();
    }
    /** One try, and again with another grant as long as a 401 leaves one to be had. */
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
     * The first request to a host goes alone, and the others wait for the head of its answer: nearly every registry asks
     * for authentication, and then this costs them no time and saves each a 401. Meanwhile their connections are opened
     * and the credential is looked up. Registries on loopback seldom ask, so there nobody waits. Gives the function that
     * lets the others go.
     */
    async #turn({ scopes, body }) {
        if (this.#first !== undefined) {
            if (!this.#first.arrived)
                this.#connections.warm(this.#origin.url).catch(() => { });
            await this.#first.promise;
            return () => { };
        }
        const { promise, resolve } = Promise.withResolvers();
        const first = { promise, arrived: false };
        this.#first = first;
        const arrive = () => {
            first.arrived = true;
            resolve();
        };
        if (isLoopback(this.#origin.url.hostname))
            arrive();
        // What fails here fails again where it is needed.
        else
            this.#auth.login(scopes).catch(() => { });
        if (typeof body === 'function')
            await this.#ask(scopes).catch(arrive);
        return arrive;
    }
    /** A stream is not spent on finding out how to authenticate. Distribution 1.1.1, "Determining Support". */
    async #ask(scopes) {
        const question = { method: 'GET', url: '/v2/', scopes, accept: [], attempted: 'authenticate', store: '' };
        const answer = await this.#once(question, undefined);
        if (answer.status === 401 && this.#isHome(answer.url))
            this.#learn(answer, scopes);
        void answer.body.dump();
    }
    /** One request with its redirects; where the host turns out to want TLS, once more with it. */
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
            const parcel = { method, url, headers, body, authorization, accept, home: home.origin };
            answer = await follow(parcel, this.#connections, this.#environment);
            // A TLS server that is spoken to without TLS either breaks off or says 400.
            if (answer.status !== 400 && this.#isHome(url))
                this.#origin.settle();
        }
        catch (error) {
            if (!(error instanceof Undelivered) || !(await this.#origin.reconsider(url)))
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
    /** Throws a Refusal where the challenge cannot be trusted. */
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
        return new Refusal({
            code: 'invalid-response',
            request: shown === null ? method : requestLine(method, shown, this.#origin.url.origin),
            detail: `the registry leads to an address that is not used: ${why}`,
            remedy: 'check the registry, and the addresses that proxies before it make up',
        });
    }
    async #rejected(request, answer, tries) {
        const { credentials, secrets } = this.#shared;
        // A helper program is not run for the sake of an error that no credential would change.
        const asked = LOGIN_STATUSES.has(answer.status);
        const login = asked ? await this.#auth.login(request.scopes).catch(() => undefined) : undefined;
        const rejection = {
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
        return new Refusal(rejectionFacts(rejection));
    }
    /** A page for people, where a manifest or a list was asked for, comes from a portal or a web server. */
    #mustNotBeHtml(request, answer) {
        if (answer.status !== 200 || !isHtml(answer.headers) || request.url.includes('/blobs/'))
            return;
        void answer.body.dump();
        throw new Refusal({
            code: 'not-a-registry',
            request: this.#line(request, answer),
            status: answer.status,
            detail: 'an HTML page came back where a registry answers with JSON',
            remedy: `check that ${this.registry} is a registry, and that no login page or proxy is in between`,
        });
    }
    #error(request, facts) {
        const { attempted, store, reference } = request;
        return new oci_errors/* StoreError */.A({ ...facts, attempted, store, ...(reference !== undefined && { reference }) });
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
    /** A store for one repository; `registry` is the host with port as a reference has it. Nothing is sent yet. */
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




/** Hands out the stores of one command. Registry stores of one host share connections, tokens and what was learnt of it. */
class Stores {
    #environment;
    #session;
    #open = new Map();
    /** `limits`: of the time and size of requests, where not the usual ones. */
    constructor(environment, limits) {
        this.#environment = environment;
        this.#session = new RegistrySession(environment, limits);
    }
    /**
     * The store of a reference; nothing is sent yet. `access` is what will be done there: it forbids nothing, and saves a
     * registry's token service a second request where the first already asks for all.
     */
    open(reference, access = 'read') {
        const location = (0,oci_reference/* locationOf */.hD)(reference);
        const store = this.#open.get(location) ?? this.#make(reference);
        if (store instanceof RegistryStore)
            store.expect(access);
        this.#open.set(location, store);
        return store;
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

// EXTERNAL MODULE: ./src/signing/key.ts + 1 modules
var signing_key = __webpack_require__(40337);
// EXTERNAL MODULE: ./src/commands/inputs.ts
var commands_inputs = __webpack_require__(89902);
;// CONCATENATED MODULE: ./src/commands/context.ts
// What one call of a command works with: the stores, the folders, and the outside world as values.







/**
 * Opens what a command needs, without any network call. Credentials that were passed as inputs are for the registries of
 * `images` alone. Throws a UserError for half a credential.
 */
function openContext(world, inputs, images) {
    const username = inputs['registry-username'];
    const password = inputs['registry-password'];
    if ((username === '') !== (password === '')) {
        throw new oci_errors/* UserError */.y('registry-username and registry-password go together; only one of them is set');
    }
    for (const secret of secretsOf(inputs))
        if (secret !== '')
            world.mask(secret);
    const registries = new Set(images.map(oci_reference/* parseReference */.F2).flatMap((reference) => (reference.scheme === 'registry' ? [reference.registry] : [])));
    const plainHttp = (0,commands_inputs/* itemsOf */.S3)(inputs['plain-http']);
    const env = inputs['github-token'] === '' ? world.env : { ...world.env, GITHUB_TOKEN: inputs['github-token'] };
    const credential = (registry) => username !== '' && registries.has(registry) ? { username, password } : undefined;
    const stores = new Stores({
        env,
        now: () => Date.now(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
        random: () => Math.random(),
        credential,
        warn: (text) => world.warn(text),
        mask: (secret) => world.mask(secret),
        ...(plainHttp.length > 0 && { plainHttp }),
        ...(inputs['ca-file'] !== '' && { caFile: (0,external_node_path_.resolve)(world.cwd, inputs['ca-file']) }),
    });
    // A folder for each run: the paths that an earlier step of the job handed on must keep their content.
    const run = `oci-evidence-${(0,external_node_crypto_.randomUUID)().slice(0, 8)}`;
    const outputDir = inputs['output-dir'] || (0,external_node_path_.join)(world.env.RUNNER_TEMP ?? '.oci-evidence', run);
    return { ...world, env, stores, credential, outputDir: (0,external_node_path_.resolve)(world.cwd, outputDir) };
}
/** A signing key may be a path or a variable's name too: only the text of one is a secret. */
function secretsOf(inputs) {
    const key = inputs['signing-key'];
    const given = [inputs['registry-password'], inputs['github-token'], inputs['signing-key-password']];
    return [...given, ...(/-----BEGIN|\n/.test(key) ? (0,signing_key/* masksOf */.JF)(key) : [])];
}


/***/ }),

/***/ 25358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ checkPlatforms),
/* harmony export */   Jm: () => (/* binding */ exactReference),
/* harmony export */   ep: () => (/* binding */ readableReference),
/* harmony export */   f9: () => (/* binding */ resolveSubject)
/* harmony export */ });
/* harmony import */ var _evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40258);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62148);
// The subject of a command: the reference that the user gave, made exact, and what stands behind it in its store.






/**
 * The reference with its digest, from `image` and `digest`. Throws a UserError where they contradict each other, and
 * where there is no digest at all: a tag can move between the build and this call, so evidence is never bound to one.
 */
function exactReference(image, digest) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(image);
    const given = digest === '' ? undefined : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest);
    if (digest !== '' && given === undefined) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`digest is ${JSON.stringify(digest)}; it takes sha256: and 64, or sha512: and 128 lower-case hexadecimal digits`);
    }
    if (given !== undefined && reference.digest !== undefined && given !== reference.digest) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`image names ${reference.digest} and digest names ${given}; give one of them`);
    }
    const exact = given ?? reference.digest;
    if (exact === undefined) {
        const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference);
        const find = reference.scheme === 'registry'
            ? `crane digest ${name}, or the output "digest" of docker/build-push-action,`
            : `the file index.json of ${reference.path}`;
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} has no digest, and a tag can move: ${find} tells it; then write ${name}@sha256:…`);
    }
    return { ...reference, digest: exact };
}
/**
 * The reference of a command that only reads, from `image` and `digest`: a tag will do, and `latest` is meant where there
 * is neither, as every other reader has it. A layout may have neither too: it often holds one image. Throws a UserError.
 */
function readableReference(image, digest) {
    if (digest !== '')
        return exactReference(image, digest);
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseReference */ .F2)(image);
    const isNamed = reference.tag !== undefined || reference.digest !== undefined;
    return isNamed || reference.scheme === 'oci-layout' ? reference : { ...reference, tag: 'latest' };
}
/** `os/architecture[/variant]`, as a user writes it. Throws a UserError that quotes it. */
function checkPlatforms(names) {
    for (const name of names) {
        if (!/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/.test(name)) {
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`platforms: ${JSON.stringify(name)} is not os/architecture[/variant], such as linux/arm64`);
        }
    }
    return names;
}
/**
 * Reads the subject in one request. With `allowMissing` a subject that the store does not have is taken on trust.
 * Throws a UserError where a wanted platform is not in the index, StoreError `not-found` where the subject is not there.
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
            remedy: 'push the image first and pass the digest that the push printed, or set allow-missing-subject',
            cause: error,
        });
    }
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(manifest, store.location);
    const { descriptor } = manifest;
    const platforms = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(descriptor.mediaType)
        ? selectPlatforms(content.manifests, options.platforms, (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference))
        : [descriptor];
    return { reference, descriptor, manifest, content, platforms };
}
function selectPlatforms(manifests, wanted, reference) {
    const entries = (0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_5__/* .imageEntries */ .Io)(manifests);
    if (wanted.length === 0)
        return entries;
    const named = entries.map((entry) => ({ entry, name: entry.platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(entry.platform) : '' }));
    return wanted.flatMap((want) => {
        const found = named.filter(({ name }) => name === want || name.startsWith(`${want}/`));
        if (found.length === 0) {
            const has = named.map(({ name }) => name || 'no platform').join(', ') || 'none';
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`platforms: ${want} is not in ${reference}, which has ${has}`);
        }
        return found.map(({ entry }) => entry);
    });
}
/** The size of a manifest that nobody has seen is not known; registries list referrers by the digest alone. */
function missingSubject(reference) {
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.manifest, digest: reference.digest, size: 0 };
    return { reference, descriptor, platforms: [descriptor] };
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
/** True of an entry that holds attestations and is no image. */
function isAttestationEntry(entry) {
    return entry.annotations?.[REFERENCE_TYPE] === ATTESTATION_MANIFEST;
}
/** The attestation entries of an index. One manifest may stand there twice, for two images, where builds were equal. */
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
/** The entries of an index that are images. Whatever has the platform unknown/unknown is none, annotated or not. */
function imageEntries(entries) {
    return entries.filter((entry) => !isAttestationEntry(entry) && !(entry.platform?.os === 'unknown' && entry.platform.architecture === 'unknown'));
}


/***/ }),

/***/ 46662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   CW: () => (/* binding */ ownPredicate),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   LX: () => (/* binding */ kindRow),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   ZZ: () => (/* binding */ ownType)
/* harmony export */ });
// The table of evidence kinds: one row a kind. A new kind is a new row and touches nothing else.
/** Own predicate types and artifact types live under these. */
const NAMESPACE = 'https://oci-evidence.github.io/';
/** The predicate type of a kind that in-toto has none for. */
const ownPredicate = (name) => `${NAMESPACE}${name}/v1`;
/** The type of a kind's documents that have none of their own, or whose own would mislead a reader. */
const ownType = (name) => `application/vnd.oci-evidence.${name}.v1+json`;
const KINDS = {
    signature: {
        label: 'Signature',
        target: 'index',
        predicateTypes: ['https://sigstore.dev/cosign/sign/v1'],
        aliases: [],
        mediaTypes: [
            'application/vnd.dev.cosign.artifact.sig.v1+json',
            'application/vnd.dev.cosign.simplesigning.v1+json',
            'application/vnd.cncf.notary.signature',
        ],
    },
    sbom: {
        label: 'SBOM',
        target: 'platform',
        predicateTypes: ['https://cyclonedx.org/bom', 'https://spdx.dev/Document'],
        aliases: ['https://cyclonedx.org/bom/*', 'https://spdx.dev/Document/*', 'https://cyclonedx.org/schema'],
        mediaTypes: [
            'application/vnd.cyclonedx+json',
            'application/vnd.cyclonedx+xml',
            'application/spdx+json',
            'text/spdx',
            'text/spdx+json',
            'text/spdx+xml',
            'application/vnd.syft+json',
            'application/vnd.dev.cosign.artifact.sbom.v1+json',
        ],
    },
    provenance: {
        label: 'Provenance',
        target: 'index',
        predicateTypes: ['https://slsa.dev/provenance/v1'],
        aliases: ['https://slsa.dev/provenance/*'],
        mediaTypes: [],
    },
    scan: {
        label: 'Scan',
        target: 'platform',
        predicateTypes: ['https://in-toto.io/attestation/vulns/v0.2', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
        aliases: ['https://in-toto.io/attestation/vulns', 'https://in-toto.io/attestation/vulns/*'],
        mediaTypes: [
            'application/sarif+json',
            'application/vnd.security.vulnerability.report; version=1.1',
            ownType('scan'),
        ],
    },
    vex: {
        label: 'VEX',
        target: 'platform',
        predicateTypes: ['https://openvex.dev/ns', ownPredicate('vex')],
        aliases: ['https://openvex.dev/ns/*'],
        mediaTypes: ['application/vnd.openvex+json', ownType('vex'), 'application/csaf+json'],
    },
    'policy-decision': {
        label: 'Policy decision',
        target: 'index',
        predicateTypes: ['https://slsa.dev/verification_summary/v1'],
        aliases: ['https://slsa.dev/verification_summary/*'],
        mediaTypes: [ownType('policy-decision')],
    },
    approval: {
        label: 'Approval',
        target: 'index',
        predicateTypes: [ownPredicate('approval')],
        aliases: [],
        mediaTypes: [ownType('approval')],
    },
    'test-result': {
        label: 'Test result',
        target: 'index',
        predicateTypes: ['https://in-toto.io/attestation/test-result/v0.1'],
        aliases: ['https://in-toto.io/attestation/test-result/*'],
        mediaTypes: ['application/vnd.junit+xml', ownType('test-result')],
    },
    'model-card': {
        label: 'Model card',
        target: 'index',
        predicateTypes: [ownPredicate('model-card')],
        aliases: [],
        mediaTypes: [ownType('model-card')],
    },
    'evaluation-report': {
        label: 'Evaluation report',
        target: 'index',
        predicateTypes: [ownPredicate('evaluation-report')],
        aliases: [],
        mediaTypes: [ownType('evaluation-report')],
    },
    'red-team-summary': {
        label: 'Red-team summary',
        target: 'index',
        predicateTypes: [ownPredicate('red-team-summary')],
        aliases: [],
        mediaTypes: [ownType('red-team-summary')],
    },
    'tool-manifest': {
        label: 'Tool manifest',
        target: 'index',
        predicateTypes: [ownPredicate('tool-manifest')],
        aliases: [],
        mediaTypes: [ownType('tool-manifest')],
    },
    custom: { label: 'Custom', target: 'index', predicateTypes: [], aliases: [], mediaTypes: [] },
};
function isKind(text) {
    return Object.hasOwn(KINDS, text);
}
function kindRow(kind) {
    return KINDS[kind];
}


/***/ }),

/***/ 47592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   JO: () => (/* binding */ EMPTY_JSON),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   gi: () => (/* binding */ EMPTY_DESCRIPTOR),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
// Descriptors and manifests as plain data, read from foreign JSON with every field checked.



/** The empty descriptor of the image specification 1.1, "Guidance for an Empty Descriptor": the two bytes `{}`. */
const EMPTY_JSON = new TextEncoder().encode('{}');
const EMPTY_DESCRIPTOR = {
    mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.empty,
    digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(EMPTY_JSON),
    size: EMPTY_JSON.byteLength,
};
/** A manifest larger than this is refused: the bound that the distribution specification asks registries to serve. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/**
 * Reads a manifest's bytes. `where` names it in the error. Throws a StoreError `invalid-response` where it is not JSON
 * or a field has another shape than the specification's.
 */
function parseManifest(manifest, where) {
    const fail = (detail) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'invalid-response',
        store: where,
        reference: manifest.descriptor.digest,
        attempted: 'read manifest',
        detail,
        remedy: 'the manifest does not follow the OCI image specification; rebuild or push it again',
    });
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(manifest.bytes));
    }
    catch (cause) {
        throw fail(`it is not JSON (${cause.message.slice(0, 120)})`);
    }
    if (!isRecord(json))
        throw fail('it is not a JSON object');
    const list = (key) => {
        const value = json[key];
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw fail(`${key} is not a list`);
        return value.map((entry, at) => descriptorAt(entry, `${key}[${at}]`, fail));
    };
    const one = (key) => json[key] === undefined || json[key] === null ? undefined : descriptorAt(json[key], key, fail);
    const mediaType = typeof json.mediaType === 'string' ? json.mediaType : manifest.descriptor.mediaType;
    const retired = mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.retiredArtifact || mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.orasArtifact;
    const config = one('config');
    const subject = one('subject');
    return {
        mediaType,
        ...(typeof json.artifactType === 'string' && json.artifactType !== '' && { artifactType: json.artifactType }),
        ...(config && { config }),
        layers: retired ? list('blobs') : list('layers'),
        manifests: (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(mediaType) ? list('manifests') : [],
        ...(subject && { subject }),
        annotations: annotationsOf(json.annotations),
    };
}
/** The artifact type of a manifest as a referrers list shows it: its own, else its config's (distribution 1.1.1). */
function artifactTypeOf(content) {
    return content.artifactType ?? ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(content.mediaType) ? undefined : content.config?.mediaType);
}
/** A descriptor from foreign JSON, or undefined where it is not one. Unknown fields are dropped. */
function parseDescriptor(value) {
    if (!isRecord(value))
        return undefined;
    const { mediaType, digest, size } = value;
    if (typeof mediaType !== 'string' || typeof digest !== 'string')
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const parsed = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(digest);
    if (parsed === undefined)
        return undefined;
    const platform = parsePlatform(value.platform);
    const annotations = annotationsOf(value.annotations);
    return {
        mediaType,
        digest: parsed,
        size,
        ...(typeof value.artifactType === 'string' && value.artifactType !== '' && { artifactType: value.artifactType }),
        ...(Object.keys(annotations).length > 0 && { annotations }),
        ...(platform && { platform }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
        ...(typeof value.data === 'string' && { data: value.data }),
    };
}
/** `os/architecture[/variant]`, as in `linux/arm64/v8`. */
function platformName(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part).join('/');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parsePlatform(value) {
    if (!isRecord(value) || typeof value.os !== 'string' || typeof value.architecture !== 'string')
        return undefined;
    const features = value['os.features'];
    return {
        os: value.os,
        architecture: value.architecture,
        ...(typeof value.variant === 'string' && value.variant !== '' && { variant: value.variant }),
        ...(typeof value['os.version'] === 'string' && { 'os.version': value['os.version'] }),
        ...(Array.isArray(features) && { 'os.features': features.filter((feature) => typeof feature === 'string') }),
    };
}
function annotationsOf(value) {
    if (!isRecord(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((pair) => typeof pair[1] === 'string'));
}
function descriptorAt(value, at, fail) {
    const descriptor = parseDescriptor(value);
    if (descriptor === undefined)
        throw fail(`${at} is not a descriptor with mediaType, digest and size`);
    return descriptor;
}


/***/ }),

/***/ 68825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ verifiedBytes),
/* harmony export */   Y8: () => (/* binding */ Digester),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vo: () => (/* binding */ splitDigest),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// Digests: parsing, computing, and checking bytes against them while they stream.


/** Hex length of the registered algorithms; bytes can be verified only for these. */
const HEX_LENGTH = { sha256: 64, sha512: 128 };
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/;
/** The digest that `text` spells, or undefined where it is malformed or of an algorithm that cannot be verified. */
function parseDigest(text) {
    if (!GRAMMAR.test(text))
        return undefined;
    const { algorithm, encoded } = splitDigest(text);
    if (!isRegistered(algorithm))
        return undefined;
    return encoded.length === HEX_LENGTH[algorithm] && /^[a-f0-9]+$/.test(encoded) ? text : undefined;
}
function splitDigest(digest) {
    const colon = digest.indexOf(':');
    return { algorithm: digest.slice(0, colon), encoded: digest.slice(colon + 1) };
}
/** The digest of whole bytes, sha256 unless told otherwise. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** A running digest: `update` with each chunk, then `digest()` once. */
class Digester {
    #algorithm;
    #hash;
    size = 0;
    constructor(algorithm = 'sha256') {
        if (!isRegistered(algorithm))
            throw new RangeError(`digest algorithm ${algorithm} is not sha256 or sha512`);
        this.#algorithm = algorithm;
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    }
    update(chunk) {
        this.size += chunk.byteLength;
        this.#hash.update(chunk);
    }
    digest() {
        return `${this.#algorithm}:${this.#hash.digest('hex')}`;
    }
}
/**
 * Passes `source` through and throws a StoreError, `size-mismatch` as soon as it is longer than told (so that a hostile
 * body is never read whole) or at its end when shorter, `digest-mismatch` at its end when the content is another.
 */
async function* verified(source, expected) {
    const digester = new Digester(splitDigest(expected.digest).algorithm);
    for await (const chunk of source) {
        digester.update(chunk);
        if (digester.size > expected.size)
            throw sizeMismatch(expected, `more than ${expected.size}`);
        yield chunk;
    }
    if (digester.size !== expected.size)
        throw sizeMismatch(expected, String(digester.size));
    const actual = digester.digest();
    if (actual !== expected.digest)
        throw digestMismatch(expected, actual);
}
/** The same check on bytes that are already whole; returns them. */
function verifiedBytes(bytes, expected) {
    if (bytes.byteLength !== expected.size)
        throw sizeMismatch(expected, String(bytes.byteLength));
    const actual = digestOf(bytes, splitDigest(expected.digest).algorithm);
    if (actual !== expected.digest)
        throw digestMismatch(expected, actual);
    return bytes;
}
function isRegistered(algorithm) {
    return Object.hasOwn(HEX_LENGTH, algorithm);
}
function sizeMismatch(expected, actual) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'size-mismatch',
        store: expected.where,
        reference: expected.digest,
        attempted: 'read content',
        detail: `${expected.size} bytes were announced and ${actual} came`,
        remedy: 'the content is damaged or was tampered with on the way; push it again, or check proxies and mirrors',
    });
}
function digestMismatch(expected, actual) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'digest-mismatch',
        store: expected.where,
        reference: expected.digest,
        attempted: 'read content',
        detail: `the content that came has the digest ${actual}`,
        remedy: 'the content is damaged or was tampered with on the way; push it again, or check proxies and mirrors',
    });
}


/***/ }),

/***/ 29217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   YX: () => (/* binding */ ANNOTATION),
/* harmony export */   ZX: () => (/* binding */ bareMediaType),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
// Media types and annotation keys of the OCI specifications and of Docker's formats that registries serve in their place.
const MEDIA_TYPE = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    layerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    layerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    dockerManifestList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerForeignLayerGzip: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
    /** The artifact manifest that the image specification dropped before 1.1; old tools still left some behind. */
    retiredArtifact: 'application/vnd.oci.artifact.manifest.v1+json',
    orasArtifact: 'application/vnd.cncf.oras.artifact.manifest.v1+json',
    sigstoreBundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    inToto: 'application/vnd.in-toto+json',
    dsse: 'application/vnd.dsse.envelope.v1+json',
};
/** What a client asks for when it does not know which manifest it will get. */
const MANIFEST_TYPES = [
    MEDIA_TYPE.index,
    MEDIA_TYPE.manifest,
    MEDIA_TYPE.dockerManifestList,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.retiredArtifact,
    MEDIA_TYPE.orasArtifact,
];
/** Annotation keys of the image specification 1.1, annotations.md. */
const ANNOTATION = {
    created: 'org.opencontainers.image.created',
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    refName: 'org.opencontainers.image.ref.name',
};
function isIndex(mediaType) {
    return mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerManifestList;
}
/** The bare media type, without parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
function bareMediaType(value) {
    return (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}


/***/ }),

/***/ 62148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   wn: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// References: `registry/repository[:tag][@digest]`, or `oci-layout:PATH[:tag][@digest]` for an OCI layout directory.


const LAYOUT_PREFIX = 'oci-layout:';
const DOCKER_HUB = 'registry-1.docker.io';
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry.hub.docker.com', DOCKER_HUB]);
/** Distribution specification 1.1.1, "Pulling manifests": the grammars of <name> and <reference>. */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;
const MAX_NAME_LENGTH = 255;
/**
 * Reads a reference as a user writes it; a name without a registry is Docker Hub's, and one without a slash in its
 * `library`. Throws a UserError that quotes the text and says what is wrong with it.
 */
function parseReference(text) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${JSON.stringify(text)} is not an image reference: ${why}; write registry/repository@sha256:… or oci-layout:PATH@sha256:…`);
    if (text.trim() !== text || text === '')
        throw fail(text === '' ? 'it is empty' : 'it has white space around it');
    if (/^https?:\/\//i.test(text))
        throw fail('a reference has no https:// in front');
    const at = text.indexOf('@');
    const name = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw fail('what follows @ is not a digest (sha256: and 64, or sha512: and 128 lower-case hexadecimal digits)');
    }
    const versions = digest === undefined ? {} : { digest };
    if (name.startsWith(LAYOUT_PREFIX)) {
        const rest = name.slice(LAYOUT_PREFIX.length);
        const colon = rest.lastIndexOf(':');
        // A colon before the last slash belongs to the path (C:\images), not to a tag.
        const hasTag = colon > 0 && colon > Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\'));
        const path = hasTag ? rest.slice(0, colon) : rest;
        if (path === '')
            throw fail('it has no path');
        if (path.includes('\0'))
            throw fail('the path has a NUL character');
        const tag = hasTag ? rest.slice(colon + 1) : undefined;
        if (tag !== undefined && !TAG.test(tag))
            throw fail(`${JSON.stringify(tag)} is not a tag`);
        return { scheme: 'oci-layout', path, ...(tag !== undefined && { tag }), ...versions };
    }
    const { registry, rest } = splitRegistry(name);
    if (!HOST.test(registry))
        throw fail(`${JSON.stringify(registry)} is not a host`);
    const port = /:(\d+)$/.exec(registry)?.[1];
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65535))
        throw fail(`${port} is not a port`);
    const colon = rest.indexOf(':');
    let repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag))
        throw fail(`${JSON.stringify(tag)} is not a tag`);
    if (repository === '')
        throw fail('it has no repository');
    const hub = DOCKER_HUB_NAMES.has(registry);
    if (hub && !repository.includes('/'))
        repository = `library/${repository}`;
    if (!REPOSITORY.test(repository)) {
        const lower = repository.toLowerCase();
        throw fail(REPOSITORY.test(lower)
            ? `a repository is lower-case: ${lower}`
            : `${JSON.stringify(repository)} is not a repository name`);
    }
    if (registry.length + repository.length + 1 > MAX_NAME_LENGTH)
        throw fail(`it is longer than ${MAX_NAME_LENGTH}`);
    return {
        scheme: 'registry',
        registry: hub ? DOCKER_HUB : registry.toLowerCase(),
        repository,
        ...(tag !== undefined && { tag }),
        ...versions,
    };
}
/** True of a name that can be a tag; what a registry lists as one is foreign until this has seen it. */
function isTag(text) {
    return TAG.test(text);
}
/** Where a reference points without its tag and digest: `ghcr.io/acme/app`, `oci-layout:build/image`. */
function locationOf(reference) {
    if (reference.scheme === 'oci-layout')
        return `${LAYOUT_PREFIX}${reference.path}`;
    const registry = reference.registry === DOCKER_HUB ? 'docker.io' : reference.registry;
    return `${registry}/${reference.repository}`;
}
/** What documents call the place: as `locationOf`, but of a layout the last part of its path, which says nothing of the machine. */
function subjectName(reference) {
    if (reference.scheme === 'registry')
        return locationOf(reference);
    const last = reference.path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.' && part !== '..');
    return last ?? 'image';
}
/** The canonical spelling: what `parseReference` reads as the same reference. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${locationOf(reference)}${tag}${digest}`;
}
/** Docker's rule: the part before the first slash is a registry if it has a dot or a colon, or is `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    if (/[.:]/.test(first) || first === 'localhost')
        return { registry: first, rest: name.slice(slash + 1) };
    return { registry: DOCKER_HUB, rest: name };
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
// The names of tags that stand for a relation to a digest: the referrers tag schema, and cosign's legacy tags.

/**
 * Distribution specification 1.1.1, "Referrers Tag Schema": the algorithm cut to 32 characters, a dash, the encoded
 * part cut to 64, and a dash for every character that a tag cannot have.
 */
function referrersTag(digest) {
    const { algorithm, encoded } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDigest */ .vo)(digest);
    return `${algorithm.slice(0, 32)}-${encoded.slice(0, 64)}`.replaceAll(/[^A-Za-z0-9._-]/g, '-');
}
/** True of a name that `referrersTag` could have made. */
function isReferrersTag(tag) {
    return /^sha(?:256|512)-[a-f0-9]{64}$/.test(tag);
}
const COSIGN_SUFFIXES = ['sig', 'att', 'sbom'];
/** The tag under which cosign before 3 kept signatures, attestations and SBOMs: `sha256-HEX.sig`. */
function cosignTag(digest, suffix) {
    return `${digest.replace(':', '-')}.${suffix}`;
}


/***/ }),

/***/ 48566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ verifyBytes),
/* harmony export */   Vg: () => (/* binding */ algorithmName),
/* harmony export */   b_: () => (/* binding */ signBytes),
/* harmony export */   um: () => (/* binding */ checkAlgorithm)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// What kinds of key sign and verify here, and with which hash: Sigstore's algorithm registry, as cosign applies it.


const PSS = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING;
const MIN_RSA_BITS = 2048;
/** The first scheme of a key signs; the others are read too, since tools before or beside the registry write them. */
function schemesOf(key) {
    const details = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            if (details.namedCurve === 'prime256v1')
                return [{ hash: 'sha256' }];
            // cosign before 2.3 hashed with SHA-256 whatever the curve, and still verifies so unless told otherwise.
            if (details.namedCurve === 'secp384r1')
                return [{ hash: 'sha384' }, { hash: 'sha256' }];
            if (details.namedCurve === 'secp521r1')
                return [{ hash: 'sha512' }, { hash: 'sha256' }];
            return [];
        case 'ed25519':
            return [{ hash: null }];
        case 'rsa':
            // The key does not say which padding it is for. PKCS #1 v1.5 is what cosign, gh and policy-controller read.
            if ((details.modulusLength ?? 0) < MIN_RSA_BITS)
                return [];
            return [{ hash: 'sha256' }, { hash: 'sha256', padding: PSS, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO }];
        case 'rsa-pss': {
            // A key that is for PSS alone may fix the hash.
            if ((details.modulusLength ?? 0) < MIN_RSA_BITS)
                return [];
            const fixed = details.hashAlgorithm;
            const hash = fixed === 'sha384' || fixed === 'sha512' ? fixed : 'sha256';
            if (fixed !== undefined && fixed !== hash)
                return [];
            return [{ hash, padding: PSS, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO }];
        }
        default:
            return [];
    }
}
/** What a reader is told a key is: `ECDSA P-256`. */
function algorithmName(key) {
    const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {};
    const curves = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' };
    switch (key.asymmetricKeyType) {
        case 'ec':
            return `ECDSA ${curves[namedCurve ?? ''] ?? namedCurve}`;
        case 'ed25519':
            return 'Ed25519';
        case 'rsa':
            return `RSA ${modulusLength}`;
        case 'rsa-pss':
            return `RSA-PSS ${modulusLength}`;
        default:
            return key.asymmetricKeyType ?? key.type;
    }
}
/** Throws a UserError that names what the key is where nobody could verify what it signs. */
function checkAlgorithm(key, what) {
    if (schemesOf(key).length > 0)
        return;
    throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`${what} is ${algorithmName(key)}; it takes ECDSA P-256, P-384 or P-521, Ed25519, or RSA of at least ${MIN_RSA_BITS} bits`);
}
function signBytes(key, data) {
    const scheme = schemesOf(key)[0];
    if (scheme === undefined)
        throw new RangeError(`${algorithmName(key)} does not sign`);
    const { hash, padding } = scheme;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hash, data, {
        key,
        ...(padding !== undefined && { padding, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST }),
    });
}
/** True if the signature is the key's over these bytes, in any scheme of the key. Never throws for a malformed signature. */
function verifyBytes(key, data, signature) {
    return schemesOf(key).some(({ hash, padding, saltLength }) => {
        try {
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, data, { key, ...(padding !== undefined && { padding, saltLength }) }, signature);
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 40337:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JF: () => (/* binding */ masksOf),
  jy: () => (/* binding */ readSigningKey)
});

// UNUSED EXPORTS: readPublicKey

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/signing/algorithm.ts
var algorithm = __webpack_require__(48566);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
;// CONCATENATED MODULE: ./src/signing/cosign-key.ts
// cosign's encrypted private keys: PKCS #8 in NaCl's secret box under a key that scrypt makes of the password.




/** The PEM labels: the second is what cosign wrote before 2.0. */
const COSIGN_LABELS = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
/** The only costs that cosign ever wrote. Any other is refused: a made-up one could take all memory. */
const SCRYPT_COSTS = [2 ** 15, 2 ** 16, 2 ** 17];
const SCRYPT_BLOCK_SIZE = 8;
const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/**
 * Opens the body of such a PEM file and gives the PKCS #8 bytes (DER). Throws a UserError, with nothing of the content in
 * it, where it is not such a body or the password does not open it.
 */
async function decryptCosignKey(body, password) {
    const { salt, cost, nonce, ciphertext } = parse(body);
    const maxmem = 256 * cost * SCRYPT_BLOCK_SIZE;
    const derive = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
    const key = await derive(password, salt, KEY_BYTES, { N: cost, r: SCRYPT_BLOCK_SIZE, p: 1, maxmem });
    const { xsalsa20poly1305 } = await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 46382));
    try {
        return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(ciphertext));
    }
    catch {
        throw new errors/* UserError */.y(password === ''
            ? "signing-key is one of cosign's encrypted keys; give its password as signing-key-password or COSIGN_PASSWORD"
            : 'signing-key does not open with this password (signing-key-password or COSIGN_PASSWORD)');
    }
    finally {
        key.fill(0);
    }
}
function parse(body) {
    let json;
    try {
        json = JSON.parse(Buffer.from(body).toString('utf8'));
    }
    catch {
        json = undefined;
    }
    const kdf = (0,descriptor/* isRecord */.u4)(json) ? json.kdf : undefined;
    const cipher = (0,descriptor/* isRecord */.u4)(json) ? json.cipher : undefined;
    if (!(0,descriptor/* isRecord */.u4)(json) || !(0,descriptor/* isRecord */.u4)(kdf) || !(0,descriptor/* isRecord */.u4)(cipher))
        throw damaged('its body is not what cosign writes');
    if (kdf.name !== 'scrypt' || cipher.name !== 'nacl/secretbox')
        throw damaged('it names another cipher than cosign does');
    const params = (0,descriptor/* isRecord */.u4)(kdf.params) ? kdf.params : {};
    const cost = SCRYPT_COSTS.find((one) => one === params.N);
    if (cost === undefined || params.r !== SCRYPT_BLOCK_SIZE || params.p !== 1) {
        throw damaged('its scrypt parameters are none that cosign writes');
    }
    const [salt, nonce, ciphertext] = [kdf.salt, cipher.nonce, json.ciphertext].map((value) => typeof value === 'string' ? Buffer.from(value, 'base64') : Buffer.alloc(0));
    if (salt.length === 0 || nonce.length !== NONCE_BYTES || ciphertext.length === 0)
        throw damaged('it is cut off');
    return { salt, cost, nonce, ciphertext };
}
function damaged(why) {
    return new errors/* UserError */.y(`signing-key is labelled as one of cosign's encrypted keys, but ${why}`);
}

;// CONCATENATED MODULE: ./src/signing/key.ts
// Keys from PEM text: the private one that signs, and public ones with the hint by which bundles name them.




const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;
const MAX_PEM_LENGTH = 64 * 1024;
/**
 * The parts of a secret PEM text that must never be shown: the whole, and each line of its body, since a log masks line
 * by line.
 */
function masksOf(pem) {
    const lines = pem.split(/\r?\n/).map((line) => line.trim());
    return [pem, ...lines.filter((line) => line.length >= 8 && !line.startsWith('-----'))];
}
/**
 * A private key: PKCS #8, encrypted or not, SEC 1 (EC), PKCS #1 (RSA), or cosign's encrypted format. The password is
 * looked at only where the key is encrypted. Throws a UserError that says what is wrong, with nothing of the key in it.
 */
async function readSigningKey(pem, password) {
    if (pem.length > MAX_PEM_LENGTH)
        throw new errors/* UserError */.y(`signing-key is longer than the ${MAX_PEM_LENGTH} characters of any key`);
    const block = PEM.exec(pem);
    if (block === null)
        throw new errors/* UserError */.y('signing-key is no PEM text: it has no -----BEGIN … PRIVATE KEY----- line');
    const [text, label = '', body = ''] = block;
    if (!label.endsWith('PRIVATE KEY'))
        throw new errors/* UserError */.y(`signing-key is a ${label}; a private key signs`);
    const privateKey = COSIGN_LABELS.includes(label)
        ? parsePrivate(await decryptCosignKey(Buffer.from(body, 'base64'), password))
        : parsePrivate(text, password);
    (0,algorithm/* checkAlgorithm */.um)(privateKey, 'signing-key');
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    return { ...describe(publicKey), privateKey, publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })) };
}
/** A public key from PEM text; a certificate gives its own. Throws a UserError that names `what`. */
function readPublicKey(pem, what) {
    let key;
    try {
        if (/PRIVATE KEY-----/.test(pem))
            throw new UserError(`${what} is a private key; give the public one`);
        key = createPublicKey(pem);
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
        throw new UserError(`${what} is no public key in PEM`);
    }
    checkAlgorithm(key, what);
    return describe(key);
}
function describe(key) {
    const der = key.export({ type: 'spki', format: 'der' });
    return { key, hint: (0,external_node_crypto_.createHash)('sha256').update(der).digest('base64'), algorithm: (0,algorithm/* algorithmName */.Vg)(key) };
}
function parsePrivate(source, passphrase) {
    try {
        return typeof source === 'string'
            ? (0,external_node_crypto_.createPrivateKey)({ key: source, passphrase: passphrase ?? '' })
            : (0,external_node_crypto_.createPrivateKey)({ key: source, format: 'der', type: 'pkcs8' });
    }
    catch (error) {
        const { code } = error;
        const encrypted = typeof source === 'string' && /ENCRYPTED/.test(source);
        if (encrypted && (passphrase ?? '') === '') {
            throw new errors/* UserError */.y('signing-key is encrypted; give its password as signing-key-password or COSIGN_PASSWORD');
        }
        if (encrypted) {
            throw new errors/* UserError */.y(`signing-key does not open with this password (signing-key-password or COSIGN_PASSWORD; ${code ?? 'decryption failed'})`);
        }
        throw new errors/* UserError */.y(`signing-key is labelled as a private key and cannot be read as one (${code ?? 'malformed'})`);
    }
    finally {
        if (typeof source !== 'string')
            source.fill(0);
    }
}


/***/ })

};
