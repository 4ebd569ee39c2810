export const id = 8502;
export const ids = [8502];
export const modules = {

/***/ 68502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ registryEnvironment),
  e: () => (/* binding */ withContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/net/pause.ts
var pause = __webpack_require__(53737);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/store.ts
var store = __webpack_require__(49800);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/blob-content.ts
var blob_content = __webpack_require__(15130);
// EXTERNAL MODULE: ./src/oci/layout/failure.ts
var failure = __webpack_require__(47202);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
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
    if (!(0,fields/* isRecord */.u4)(json))
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
/** Adds an untagged entry for each digest that has none. Returns the same index if there is nothing to add. */
function withEntries(index, descriptors) {
    const known = new Set(index.entries.map(({ descriptor }) => descriptor?.digest));
    const added = descriptors.flatMap((descriptor) => {
        if (known.has(descriptor.digest))
            return [];
        known.add(descriptor.digest);
        return [entryOf(entryJson(descriptor))];
    });
    return added.length === 0 ? index : { ...index, entries: [...index.entries, ...added] };
}
/** Points `tag` to `descriptor`. The previous manifest stays in the index untagged, as in a registry. */
function withTag(index, descriptor, tag) {
    if (entriesTagged(index, tag).some((entry) => entry.descriptor?.digest === descriptor.digest))
        return index;
    const kept = index.entries.map((entry) => (entry.tag === tag ? untagged(entry) : entry));
    const at = kept.findIndex((entry) => entry.descriptor?.digest === descriptor.digest && entry.tag === undefined);
    const json = at < 0 ? entryJson(descriptor) : { ...kept[at]?.json };
    const annotations = (0,fields/* isRecord */.u4)(json.annotations) ? json.annotations : {};
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
/** Adds an entry that only its tag leads to, as that of a referrers tag. The tag must not exist. */
function withTagged(index, descriptor, tag) {
    const json = { ...entryJson(descriptor), annotations: { [media_types/* ANNOTATION */.YX.refName]: tag } };
    return { ...index, entries: [...index.entries, entryOf(json)] };
}
function withoutEntry(index, entry) {
    return { ...index, entries: index.entries.filter((one) => one !== entry) };
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
        const content = await (0,promises_.readFile)(path, 'utf8').catch((error) => ((0,failure/* isMissing */.b2)(error) ? undefined : ''));
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
        if ((0,failure/* errnoOf */.UQ)(error) === 'EEXIST')
            return false;
        throw (0,failure/* layoutFailure */.xD)(error, { store, attempted: 'lock the index', path });
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
        return (0,failure/* errnoOf */.UQ)(error) === 'ESRCH';
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
        return (0,failure/* isMissing */.b2)(error);
    }
    finally {
        await (0,promises_.unlink)(breaker).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
    }
}
async function ownerOf(path) {
    return parseOwner((await (0,promises_.readFile)(path, 'utf8').catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi))) ?? '');
}
function parseOwner(content) {
    const json = (0,parse/* parseJson */.q)(content);
    if (!(0,fields/* isRecord */.u4)(json))
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

;// CONCATENATED MODULE: ./src/oci/layout/archive/tar-header.ts
// Headers of tar archives: parsed from foreign bytes with every field checked, and made (POSIX.1-2017, pax, "ustar").
const BLOCK = 512;
/** Characters of a path that a header holds by itself. */
const MAX_PATH = 100;
/** Undefined for a block of zeros, which ends an archive. Throws a SyntaxError for a block that is no header. */
function parseHeader(block) {
    if (block.every((byte) => byte === 0))
        return undefined;
    const sum = block.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
    if (sum !== octal(block.subarray(148, 156)))
        throw new SyntaxError('a header has a wrong checksum');
    const isUstar = tar_header_text(block.subarray(257, 262)) === 'ustar' && block[262] === 0;
    const prefix = isUstar ? tar_header_text(block.subarray(345, 500)) : '';
    const name = tar_header_text(block.subarray(0, 100));
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        size: sizeOf(block.subarray(124, 136)),
        type: block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0),
    };
}
/** The records of a pax header: `LENGTH KEY=VALUE\n`, LENGTH in bytes. Throws a SyntaxError. */
function parsePax(bytes) {
    const records = new Map();
    for (let at = 0; at < bytes.byteLength && bytes[at] !== 0;) {
        const space = bytes.indexOf(0x20, at);
        const digits = space < 0 ? '' : tar_header_text(bytes.subarray(at, space));
        const length = /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : 0;
        const record = bytes.subarray(space + 1, at + length);
        const equals = record.indexOf(0x3d);
        if (length <= space - at + 1 || at + length > bytes.byteLength || record.at(-1) !== 0x0a || equals < 1) {
            throw new SyntaxError('a pax header is malformed');
        }
        const decoder = new TextDecoder();
        records.set(decoder.decode(record.subarray(0, equals)), decoder.decode(record.subarray(equals + 1, -1)));
        at += length;
    }
    return records;
}
/**
 * The headers of a file: a pax header first if the path is too long for one. Files of 8 GiB and more have the size in binary,
 * as GNU tar and Go write it.
 */
function fileHeaders(path, size) {
    if (path.length <= MAX_PATH)
        return header(path, size, '0');
    const record = paxRecord('path', path);
    const padded = Buffer.alloc(record.byteLength + paddingOf(record.byteLength));
    record.copy(padded);
    return Buffer.concat([header('pax', record.byteLength, 'x'), padded, header(path.slice(0, MAX_PATH), size, '0')]);
}
/** `LENGTH KEY=VALUE\n`, where LENGTH counts its own digits too. */
function paxRecord(key, value) {
    const rest = Buffer.from(` ${key}=${value}\n`);
    let length = rest.byteLength;
    while (String(length).length + rest.byteLength !== length)
        length = String(length).length + rest.byteLength;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
function header(path, size, type) {
    const block = Buffer.alloc(BLOCK);
    block.write(path, 0);
    block.write('0000644\0', 100);
    block.write('0000000\0', 108);
    block.write('0000000\0', 116);
    if (size < 8 ** 11)
        block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
    else {
        block.writeBigUInt64BE(BigInt(size), 128);
        block[124] = 0x80;
    }
    block.write('00000000000\0', 136);
    block.write('        ', 148);
    block.write(type, 156);
    block.write('ustar\u000000', 257);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return block;
}
/** Zeros that fill the last block of a file. */
function paddingOf(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
function sizeOf(field) {
    if (((field[0] ?? 0) & 0x80) === 0)
        return octal(field);
    // The highest bit says that the rest is binary; a set next one would make it negative.
    const value = field.reduce((total, byte, at) => total * 256 + (at === 0 ? byte & 0x7f : byte), 0);
    if (!Number.isSafeInteger(value))
        throw new SyntaxError('a header has an impossible size');
    return value;
}
function octal(field) {
    const digits = /^[ \0]*([0-7]+)[ \0]*$/.exec(Buffer.from(field).toString('latin1'))?.[1];
    if (digits === undefined)
        throw new SyntaxError('a header has a malformed number');
    return Number.parseInt(digits, 8);
}
/** Up to the first zero byte. */
function tar_header_text(field) {
    const end = field.indexOf(0);
    return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end));
}

;// CONCATENATED MODULE: ./src/oci/layout/archive/contents.ts


/** Headers that are read. A layout has one for each blob and few others. */
const MAX_ENTRIES = 500_000;
/** Bytes of a pax header or a long name. */
const MAX_EXTENSION = 64 * 1024;
/**
 * Reads every header of `file`, which has `size` bytes. Names that no layout has are passed over and never used as paths.
 * Throws a SyntaxError for an archive that is malformed, truncated, or that two readers could understand in two ways.
 */
async function readContents(file, size) {
    const named = new Map();
    const blobs = new Map();
    let extension = {};
    let offset = 0;
    for (let entries = 0;; entries += 1) {
        if (entries >= MAX_ENTRIES)
            throw new SyntaxError(`it has more than ${MAX_ENTRIES} entries`);
        const parsed = parseHeader(await part(file, { offset, size: BLOCK }, size));
        if (parsed === undefined)
            break;
        const header = { ...parsed, ...(isExtension(parsed) ? {} : extension) };
        const extent = { offset: offset + BLOCK, size: header.size };
        offset = extent.offset + extent.size + paddingOf(extent.size);
        if (extent.offset + extent.size > size)
            throw truncated();
        if (isExtension(header)) {
            if (extent.size > MAX_EXTENSION)
                throw new SyntaxError(`a header has more than ${MAX_EXTENSION} bytes`);
            extension = { ...extension, ...extensionOf(header, await part(file, extent, size)) };
            continue;
        }
        extension = {};
        const name = header.name.replace(/^(?:\.\/)+/, '');
        const digest = digestOf(name);
        if (digest === undefined && name !== 'oci-layout' && name !== 'index.json')
            continue;
        if (header.type !== '0' && header.type !== '7')
            throw new SyntaxError(`${name} is a link or a special file`);
        if (digest === undefined ? named.has(name) : blobs.has(digest)) {
            throw new SyntaxError(`${name} occurs twice`);
        }
        if (digest === undefined)
            named.set(name, extent);
        else
            blobs.set(digest, extent);
    }
    return { layout: named.get('oci-layout'), index: named.get('index.json'), blobs };
}
/** The bytes of an extent. Throws a SyntaxError if the file ends before. */
async function part(file, { offset, size }, end) {
    if (offset + size > end)
        throw truncated();
    const bytes = Buffer.alloc(size);
    for (let read = 0; read < size;) {
        const { bytesRead } = await file.read(bytes, read, size - read, offset + read);
        if (bytesRead === 0)
            throw truncated();
        read += bytesRead;
    }
    return bytes;
}
/** The name of a blob's file in a layout. */
function blobPath(digest) {
    return `blobs/${digest.replace(':', '/')}`;
}
function digestOf(name) {
    const [, algorithm, encoded] = /^blobs\/([a-z0-9]+)\/([a-f0-9]+)$/.exec(name) ?? [];
    return algorithm === undefined ? undefined : (0,oci_digest/* parseDigest */.m)(`${algorithm}:${encoded}`);
}
function isExtension({ type }) {
    return type === 'x' || type === 'g' || type === 'L' || type === 'K';
}
function extensionOf({ type }, bytes) {
    if (type === 'L')
        return { name: new TextDecoder().decode(bytes).replace(/\0[\s\S]*$/, '') };
    if (type !== 'x')
        return {};
    const records = parsePax(bytes);
    const [name, size] = [records.get('path'), records.get('size')];
    if (size !== undefined && !/^\d{1,15}$/.test(size))
        throw new SyntaxError('a pax header has a malformed size');
    return { ...(name !== undefined && { name }), ...(size !== undefined && { size: Number(size) }) };
}
function truncated() {
    return new SyntaxError('it is truncated');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/oci/layout/archive/source-file.ts
// Opens an archive for reading at any position: a tar file as it is, a compressed one through a temporary copy.






/** Bytes that a compressed archive may unpack to. */
const MAX_UNPACKED = 32 * 1024 * 1024 * 1024;
/** No honest archive is compressed better: its layers are compressed already. A small one may be. */
const MAX_RATIO = 200;
const RATIO_FROM = 64 * 1024 * 1024;
/** Throws a SyntaxError for content that cannot be unpacked, and errors of the file system. */
async function openSource(path, { env }) {
    const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new SyntaxError('it is not a file');
        const state = stateOf(stats);
        const magic = Buffer.alloc(2);
        await file.read(magic, 0, 2, 0);
        if (magic[0] !== 0x1f || magic[1] !== 0x8b) {
            return { file, size: stats.size, state, isCompressed: false };
        }
        const unpacked = await unpack(file, stats.size, env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)());
        await file.close();
        return { ...unpacked, state, isCompressed: true };
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
function stateOf({ ino, size, mtimeMs }) {
    return `${ino} ${size} ${mtimeMs}`;
}
/** The copy has no name once it is open, so that nothing is left behind however this process ends. */
async function unpack(packed, packedSize, parent) {
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, 'oci-evidence-archive-'));
    try {
        const file = await (0,promises_.open)((0,external_node_path_.join)(directory, 'archive.tar'), 'wx+', 0o600);
        try {
            return { file, size: await inflate(packed, packedSize, file) };
        }
        catch (error) {
            await file.close();
            throw error;
        }
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
async function inflate(packed, packedSize, file) {
    const limit = Math.min(MAX_UNPACKED, Math.max(RATIO_FROM, packedSize * MAX_RATIO));
    let size = 0;
    const stream = packed.createReadStream({ start: 0, autoClose: false }).pipe((0,external_node_zlib_.createGunzip)());
    try {
        for await (const chunk of stream) {
            if (size + chunk.byteLength > limit)
                throw new SyntaxError(`it unpacks to more than ${limit} bytes`);
            await file.write(chunk, 0, chunk.byteLength, size);
            size += chunk.byteLength;
        }
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw error;
        (0,errors/* rethrowUnless */.ki)(error, errors/* ZLIB_CODE */.o3);
        throw new SyntaxError(`it cannot be unpacked (${error.message.slice(0, 100)})`, { cause: error });
    }
    return size;
}

// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
;// CONCATENATED MODULE: ./src/oci/layout/archive/writer.ts
// Writes a tar archive to a temporary file, one entry after the other, and puts it into place when it is complete.







class ArchiveWriter {
    file;
    #path;
    #temporary;
    #isOpen = true;
    #position = 0;
    /** Entries, and the end of the archive, are written one after the other. */
    #writes = (0,p_limit/* default */.A)(1);
    constructor(path, temporary, file) {
        this.#path = path;
        this.#temporary = temporary;
        this.file = file;
    }
    /** The temporary file is beside `path`, so that it can be renamed. */
    static async open(path, now) {
        await (0,atomic_file/* removeLeftovers */.DA)((0,external_node_path_.dirname)(path), now);
        const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${atomic_file/* TEMPORARY_PREFIX */.F8}${process.pid}-${(0,external_node_crypto_.randomUUID)()}`);
        return new ArchiveWriter(path, temporary, await (0,promises_.open)(temporary, 'wx+', 0o644));
    }
    /** Appends a file. `source` is opened when its turn comes; if it throws, nothing of it is left in the archive. */
    append(name, size, source) {
        return this.#writes(() => this.#append(name, size, source));
    }
    /** Ends the archive and renames it to its path. `beforeRename` may still refuse. */
    finish(beforeRename) {
        return this.#writes(() => this.#finish(beforeRename));
    }
    /** Removes what was written, unless it is in place already. */
    discard() {
        return this.#writes(() => this.#discard());
    }
    async #finish(beforeRename) {
        await this.#write(Buffer.alloc(2 * BLOCK), this.#position);
        await this.file.truncate(this.#position + 2 * BLOCK);
        await this.file.sync();
        await beforeRename();
        await (0,promises_.rename)(this.#temporary, this.#path);
        this.#isOpen = false;
        await this.file.close();
        await (0,atomic_file/* syncDirectory */.zR)((0,external_node_path_.dirname)(this.#path));
    }
    async #discard() {
        if (!this.#isOpen)
            return;
        this.#isOpen = false;
        await this.file.close();
        await (0,promises_.unlink)(this.#temporary).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi));
    }
    async #append(name, size, source) {
        const start = this.#position;
        const headers = fileHeaders(name, size);
        const extent = { offset: start + headers.byteLength, size };
        let position = extent.offset;
        for await (const chunk of source()) {
            if (position + chunk.byteLength > extent.offset + size)
                throw new RangeError(`${name} is longer than ${size} bytes`);
            await this.#write(chunk, position);
            position += chunk.byteLength;
        }
        if (position !== extent.offset + size)
            throw new RangeError(`${name} is shorter than ${size} bytes`);
        await this.#write(Buffer.alloc(paddingOf(size)), position);
        // Last: without its headers an entry that was interrupted is overwritten by the next one.
        await this.#write(headers, start);
        this.#position = position + paddingOf(size);
        return extent;
    }
    async #write(bytes, position) {
        for (let written = 0; written < bytes.byteLength;) {
            const left = bytes.byteLength - written;
            written += (await this.file.write(bytes, written, left, position + written)).bytesWritten;
        }
    }
}

;// CONCATENATED MODULE: ./src/oci/layout/archive/archive.ts
// An OCI layout in a tar archive: read in place, and written as a new file that replaces the old one when the store is closed.















const OCI_LAYOUT = new TextEncoder().encode('{"imageLayoutVersion":"1.0.0"}');
const MAX_OCI_LAYOUT_BYTES = 4096;
const READ_SIZE = 256 * 1024;
class Archive {
    location;
    files = this;
    blobs = this;
    #path;
    #environment;
    #reading;
    #base;
    #opening;
    #writer;
    #written = new Map();
    #removed = new Set();
    /** Undefined until it has been changed. */
    #index;
    /** One edit at a time: each starts from the index that the one before it left. */
    #edits = (0,p_limit/* default */.A)(1);
    constructor(path, environment) {
        this.location = `oci-archive:${path}`;
        this.#path = (0,external_node_path_.resolve)(path);
        this.#environment = environment;
    }
    async index() {
        const index = this.#index ?? (await this.#open())?.index;
        if (index === undefined)
            throw this.#error('not-found', 'open the archive', `${this.#path} does not exist`);
        return index;
    }
    edit(change) {
        return this.#edits(async () => {
            const before = await this.index();
            const after = await change(before);
            if (after !== before)
                this.#index = after;
        });
    }
    async prepare() {
        if (this.#index !== undefined)
            return;
        const base = await this.#open();
        if (base?.source.isCompressed || (base === undefined && /\.(?:tgz|gz)$/i.test(this.#path))) {
            const remedy = 'use a .tar file: compressed archives can be read only';
            throw this.#error('unsupported', 'write to the archive', 'it is compressed', remedy);
        }
        if (base === undefined)
            this.#index = EMPTY_INDEX;
    }
    async proveWritable() {
        await this.prepare();
        try {
            await (0,promises_.access)((0,external_node_path_.dirname)(this.#path), external_node_fs_.constants.W_OK);
        }
        catch (error) {
            throw this.#failure(error, 'check write access');
        }
    }
    async sizeOf(digest) {
        return (await this.#find(digest))?.extent.size;
    }
    async bytes(digest, limit, size) {
        const place = await this.#find(digest);
        if (place === undefined)
            return undefined;
        if (place.extent.size > limit) {
            const detail = `its ${place.extent.size} bytes exceed the limit of ${limit} bytes for manifests`;
            throw this.#error('limit-exceeded', 'read the manifest', detail, 'check the digest: this is probably a layer', digest);
        }
        const chunks = [];
        for await (const chunk of this.#chunks(place, digest))
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        return (0,oci_digest/* verifiedBytes */.GQ)(bytes, { digest, size: size ?? bytes.byteLength, where: this.location });
    }
    async *stream({ digest, size }, range) {
        const place = await this.#find(digest);
        if (place === undefined) {
            throw this.#error('not-found', 'read the blob', 'the archive does not hold it', 'write the archive again', digest);
        }
        const expected = { digest, size, where: this.location };
        if (range === undefined)
            return yield* (0,oci_digest/* verified */.zr)(this.#chunks(place, digest), expected);
        const end = Math.min(range.end ?? size - 1, size - 1);
        if (place.extent.size !== size || range.start < 0 || range.start > end) {
            const detail = `the blob has ${place.extent.size} bytes, expected ${size}, and the range begins at ${range.start}`;
            throw this.#error('size-mismatch', 'read a range of the blob', detail, 'check the size of the blob', digest);
        }
        const extent = { offset: place.extent.offset + range.start, size: end - range.start + 1 };
        yield* this.#chunks({ file: place.file, extent }, digest);
    }
    async write(blob) {
        const { digest, size } = blob.descriptor;
        if ((await this.sizeOf(digest)) === size)
            return false;
        await this.prepare();
        try {
            const writer = await this.#openWriter();
            this.#written.set(digest, await writer.append(blobPath(digest), size, () => (0,blob_content/* verifiedContent */.Q)(blob, this.location)));
        }
        catch (error) {
            throw this.#failure(error, 'write the blob', digest);
        }
        this.#removed.delete(digest);
        return true;
    }
    async remove(digest) {
        this.#removed.add(digest);
    }
    async sync() { }
    /** Puts the new archive into place, if anything was changed. Throws StoreError `lost-update` if another program changed it. */
    async close() {
        const index = this.#index;
        const base = this.#base;
        try {
            if (index === undefined || index === EMPTY_INDEX)
                await this.#writer?.discard();
            else
                await this.#commit(await this.#openWriter(), base, index);
        }
        finally {
            this.#index = undefined;
            this.#reading = undefined;
            this.#base = undefined;
            this.#opening = undefined;
            this.#writer = undefined;
            this.#written.clear();
            await base?.source.file.close();
        }
    }
    async #commit(writer, base, index) {
        try {
            for (const [digest, extent] of base?.contents.blobs ?? []) {
                if (base === undefined || this.#removed.has(digest) || this.#written.has(digest))
                    continue;
                const place = { file: base.source.file, extent };
                await writer.append(blobPath(digest), extent.size, () => this.#chunks(place, digest));
            }
            const json = serialiseIndexFile(index);
            await writer.append('index.json', json.byteLength, () => once(json));
            await withLock(`${this.#path}.lock`, this.location, this.#environment, () => writer.finish(async () => {
                if ((await this.#state()) !== base?.source.state)
                    throw this.#changed();
            }));
        }
        catch (error) {
            await writer.discard();
            throw this.#failure(error, 'write the archive');
        }
    }
    #open() {
        this.#reading ??= this.#read();
        return this.#reading;
    }
    async #read() {
        let source;
        try {
            source = await openSource(this.#path, this.#environment);
            const { file, size } = source;
            const contents = await readContents(file, size);
            const layout = await this.#small(source, contents.layout, 'oci-layout', MAX_OCI_LAYOUT_BYTES);
            const json = (0,parse/* parseJsonBytes */.d)(layout);
            const version = (0,fields/* isRecord */.u4)(json) ? json.imageLayoutVersion : undefined;
            if (typeof version !== 'string' || !/^1\.\d+\.\d+$/.test(version)) {
                throw new SyntaxError('its oci-layout has no imageLayoutVersion 1.x');
            }
            const index = await this.#small(source, contents.index, 'index.json', MAX_INDEX_BYTES);
            this.#base = { source, contents, index: parseIndexFile(index, this.location, 'index.json') };
            return this.#base;
        }
        catch (error) {
            await source?.file.close();
            if ((0,failure/* isMissing */.b2)(error))
                return undefined;
            if (!(error instanceof SyntaxError))
                throw this.#failure(error, 'open the archive');
            const remedy = 'write it again, for example with "skopeo copy" or "oci-evidence promote"';
            throw this.#error('invalid-response', 'open the archive', `${this.#path}: ${error.message}`, remedy);
        }
    }
    #small({ file, size }, extent, name, limit) {
        if (extent === undefined)
            throw new SyntaxError(`it is not an archive of an OCI layout: it has no ${name}`);
        if (extent.size > limit)
            throw new SyntaxError(`its ${name} has more than ${limit} bytes`);
        return part(file, extent, size);
    }
    async #find(digest) {
        const written = this.#written.get(digest);
        if (written !== undefined && this.#writer !== undefined)
            return { file: this.#writer.file, extent: written };
        const base = this.#removed.has(digest) ? undefined : await this.#open();
        const extent = base?.contents.blobs.get(digest);
        return base && extent && { file: base.source.file, extent };
    }
    async *#chunks({ file, extent }, digest) {
        const end = extent.offset + extent.size;
        try {
            for (let offset = extent.offset; offset < end; offset += READ_SIZE) {
                yield await part(file, { offset, size: Math.min(READ_SIZE, end - offset) }, end);
            }
        }
        catch (error) {
            if (!(error instanceof SyntaxError))
                throw this.#failure(error, 'read the blob', digest);
            throw this.#error('size-mismatch', 'read the blob', 'the archive was shortened', 'write the archive again', digest);
        }
    }
    #openWriter() {
        this.#opening ??= (async () => {
            const writer = await ArchiveWriter.open(this.#path, this.#environment.now());
            await writer.append('oci-layout', OCI_LAYOUT.byteLength, () => once(OCI_LAYOUT));
            this.#writer = writer;
            return writer;
        })();
        return this.#opening;
    }
    async #state() {
        try {
            return stateOf(await (0,promises_.stat)(this.#path));
        }
        catch (error) {
            if ((0,failure/* isMissing */.b2)(error))
                return undefined;
            throw error;
        }
    }
    #changed() {
        return this.#error('lost-update', 'write the archive', 'another program changed it meanwhile', 'run again');
    }
    #error(code, attempted, detail, remedy = 'check the path', digest) {
        return new oci_errors/* StoreError */.A({
            code,
            store: this.location,
            attempted,
            detail,
            remedy,
            ...(digest && { reference: digest }),
        });
    }
    #failure(error, attempted, digest) {
        // What the source of a blob throws, and bugs, have no code of the file system.
        if (!(error instanceof oci_errors/* StoreError */.A) && (0,failure/* errnoOf */.UQ)(error) === undefined)
            return error;
        return (0,failure/* layoutFailure */.xD)(error, {
            store: this.location,
            attempted,
            path: this.#path,
            ...(digest && { reference: digest }),
        });
    }
}
async function* once(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./src/oci/layout/blobs.ts
var blobs = __webpack_require__(61436);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/oci/layout/fallback.ts
// Writes the referrers tags of a layout (distribution 1.1.1, "Referrers Tag Schema"). The image specification does not say how a
// layout lists referrers: oras finds them by their subject field, regctl by the tag. So each referrer has an entry in index.json,
// and each subject that gets a referrer has a tag.





/**
 * Lists referrers under the tag of their subject, which is created if it does not exist. Other entries are not changed, nor is
 * a tag of something else. Returns the new index.json.
 */
async function addToFallback(layout, index, subject, referrers) {
    const tag = (0,referrers_tag/* referrersTag */.LN)(subject);
    if (entriesTagged(index, tag).length > 0)
        return edited(layout, index, subject, (listed) => withEntries(listed, referrers));
    const descriptor = await written(layout, withEntries(EMPTY_INDEX, referrers));
    return descriptor === undefined ? index : withTagged(index, descriptor, tag);
}
/** Removes a referrer from the list under the tag, and the tag with its last entry. Returns the new index.json. */
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
    if (after.entries.length === 0)
        return withoutEntry(index, entry);
    const descriptor = await written(layout, after);
    return descriptor === undefined ? index : withReplaced(index, entry, descriptor.digest, descriptor.size);
}
/** Undefined if readers would refuse it for its size: the list then stays as it was, since the subject fields are enough for us. */
async function written({ blobs }, listed) {
    const bytes = serialiseIndexFile(listed);
    if (bytes.byteLength > oci_descriptor/* MAX_MANIFEST_BYTES */.ZJ)
        return undefined;
    const descriptor = { mediaType: media_types/* MEDIA_TYPE */.Ap.index, digest: (0,oci_digest/* digestOf */.ol)(bytes), size: bytes.byteLength };
    const open = async function* () {
        yield bytes;
    };
    await blobs.write({ descriptor, open });
    await blobs.sync();
    return descriptor;
}

;// CONCATENATED MODULE: ./src/oci/layout/files.ts
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
// The files oci-layout and index.json of a layout: created, read on each call, edited under a lock.











/** Image specification 1.1, image-layout.md "oci-layout file". */
const files_OCI_LAYOUT = new TextEncoder().encode('{"imageLayoutVersion":"1.0.0"}');
const files_MAX_OCI_LAYOUT_BYTES = 4096;
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
    /** One edit at a time: each starts from the index that the one before it left. */
    #edits = (0,p_limit/* default */.A)(1);
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
        return this.#edits(() => this.#edit(change));
    }
    /** Creates the layout unless it exists. Refuses a directory with other content. */
    prepare() {
        this.#prepared ??= this.#prepare().catch((error) => {
            this.#prepared = undefined;
            throw (0,failure/* layoutFailure */.xD)(error, { store: this.#store, attempted: 'create the layout', path: this.#root });
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
            await (0,atomic_file/* proveWritable */.F6)(directory);
            const blobs = (0,external_node_path_.join)(this.#root, 'blobs', 'sha256');
            if (exists && (await isThere(blobs)))
                await (0,atomic_file/* proveWritable */.F6)(blobs);
        }
        catch (error) {
            throw (0,failure/* layoutFailure */.xD)(error, { store: this.#store, attempted: 'check write access', path: directory });
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
                await (0,atomic_file/* writeAtomically */.vK)(path, serialiseIndexFile(after), () => lock.confirm());
                await (0,atomic_file/* syncDirectory */.zR)(this.#root);
            }
            catch (error) {
                throw (0,failure/* layoutFailure */.xD)(error, { store: this.#store, attempted: 'write the index', path });
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
                await (0,atomic_file/* writeAtomically */.vK)(path, serialiseIndexFile(EMPTY_INDEX), () => lock.confirm());
            }
            await (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.join)(this.#root, 'oci-layout'), files_OCI_LAYOUT);
            await (0,atomic_file/* syncDirectory */.zR)(this.#root);
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
        const bytes = await this.#bytes(path, files_MAX_OCI_LAYOUT_BYTES);
        if (bytes === undefined) {
            const names = await (0,promises_.readdir)(this.#root).catch((error) => {
                if ((0,failure/* isMissing */.b2)(error))
                    return [];
                throw (0,failure/* layoutFailure */.xD)(error, { store: this.#store, attempted: 'open the layout', path: this.#root });
            });
            // Another process has created the layout between the two reads.
            if (names.includes('oci-layout'))
                return this.#isLayout();
            const foreign = names.find((name) => !isOurs(name));
            if (foreign === undefined)
                return false;
            throw this.#missing('oci-layout', 'the directory contains other files');
        }
        const json = (0,parse/* parseJson */.q)(new TextDecoder().decode(bytes));
        const version = (0,fields/* isRecord */.u4)(json) ? json.imageLayoutVersion : undefined;
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
                const file = __addDisposableResource(env_1, await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)), true);
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
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            if ((0,failure/* isMissing */.b2)(error))
                return undefined;
            throw (0,failure/* layoutFailure */.xD)(error, at);
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
        name.startsWith(atomic_file/* TEMPORARY_PREFIX */.F8));
}
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, (error) => {
        if ((0,failure/* isMissing */.b2)(error))
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
    const json = (0,parse/* parseJsonBytes */.d)(bytes);
    if (!(0,fields/* isRecord */.u4)(json))
        return undefined;
    if (typeof json.mediaType === 'string')
        return json.mediaType;
    if (Array.isArray(json.manifests))
        return media_types/* MEDIA_TYPE */.Ap.index;
    return (0,fields/* isRecord */.u4)(json.config) && Array.isArray(json.layers) ? media_types/* MEDIA_TYPE */.Ap.manifest : undefined;
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
/**
 * Reads index.json on each call, since another process may write it. Concurrent writes of this project are safe: blobs first,
 * then index.json under a lock, each file atomically.
 */
class LayoutStore {
    location;
    #directory;
    #environment;
    #parts;
    #files;
    #blobs;
    #manifests;
    #layout;
    /** `path`: the directory, unless `parts` are those of something else. */
    constructor(path, environment, parts) {
        this.#directory = parts === undefined ? path : undefined;
        this.#environment = environment;
        this.#parts = parts ?? directoryParts(path, environment);
        const { location, files, blobs } = this.#parts;
        this.location = location;
        this.#files = files;
        this.#blobs = blobs;
        this.#manifests = new LayoutManifests(this.#blobs, this.location);
        this.#layout = { blobs: this.#blobs, manifests: this.#manifests, store: this.location };
    }
    /** The layout in a tar archive. What is written is in the file once the store has been closed. */
    static ofArchive(path, environment) {
        return new LayoutStore(path, environment, new Archive(path, environment));
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
    /** Only for directories. */
    async grantPull() {
        const path = this.#directory;
        if (path === undefined)
            return undefined;
        return {
            access: { kind: 'oci-layout', path, location: this.location },
            renew: async () => undefined,
            count: () => undefined,
        };
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
        return store/* NO_TRAFFIC */.q;
    }
    close() {
        return this.#parts.close();
    }
    async hasBlob({ digest, size }) {
        return (await this.#blobs.sizeOf(digest)) === size;
    }
    async pushBlob(blob) {
        await this.#files.prepare();
        await this.#blobs.write(blob);
        await this.#blobs.sync();
    }
    /** Hard-links from another directory, or copies if that is not possible. An archive holds no links. */
    async mountBlob(descriptor, from) {
        if (!(from instanceof LayoutStore))
            return false;
        if (!(this.#blobs instanceof blobs/* BlobDirectory */.f && from.#blobs instanceof blobs/* BlobDirectory */.f))
            return false;
        await this.#files.prepare();
        for await (const _ of from.blob(descriptor))
            ; // Verifies the content: a link would propagate damage.
        // An existing file may be damaged: writing checks its size.
        if (!(await this.#blobs.linkFrom(from.#blobs, descriptor.digest))) {
            await this.#blobs.write({ descriptor, isVerified: true, open: () => from.blob(descriptor) });
        }
        await this.#blobs.sync();
        return true;
    }
    /** Every manifest gets an entry in index.json, so that it is found as a referrer. */
    async pushManifest(manifest, tag) {
        await this.#files.prepare();
        await this.#writeManifest(manifest);
        await this.#blobs.sync();
        await this.#files.edit(async (index) => tag === undefined ? withEntries(index, [manifest.descriptor]) : withTag(index, manifest.descriptor, tag));
    }
    async pushArtifacts(batch) {
        const failed = new Map();
        const fail = (artifact, error) => {
            const at = { store: this.location, attempted: 'push the artifact', path: artifact.manifest.descriptor.digest };
            failed.set(artifact, (0,failure/* layoutFailure */.xD)(error, at));
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
    async unlistReferrers(subject, referrers) {
        await this.#files.edit(async (index) => {
            let next = index;
            for (const digest of referrers)
                next = await removeFromFallback(this.#layout, next, subject, digest);
            return next;
        });
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
            const push = blobs.get(digest) ?? limit(() => this.#blobs.write(blob));
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
        const { descriptor, bytes } = manifest;
        return this.#blobs.write({
            descriptor,
            open: async function* () {
                yield bytes;
            },
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
        const descriptorOf = ({ manifest }) => manifest.descriptor;
        let next = withEntries(index, artifacts.map(descriptorOf));
        for (const [subject, group] of Map.groupBy(artifacts, (artifact) => artifact.subject.digest)) {
            // Searched in the index as it was, whose manifests are cached.
            const { referrers } = await this.#manifests.referrers(index, subject);
            next = await addToFallback(this.#layout, next, subject, [...referrers, ...group.map(descriptorOf)]);
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
function directoryParts(path, environment) {
    const location = `oci-layout:${path}`;
    return {
        location,
        files: new LayoutFiles(path, location, environment),
        blobs: new blobs/* BlobDirectory */.f(path, location, environment),
        close: async () => { },
    };
}

// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/oci/registry/http/traffic.ts
var traffic = __webpack_require__(79743);
// EXTERNAL MODULE: ./src/oci/foreign-text.ts
var foreign_text = __webpack_require__(72665);
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

;// CONCATENATED MODULE: ./src/oci/registry/content/catalog.ts
// The repositories of a registry: the catalog of the distribution project, listed page by page. Not every registry has it.






const PAGE_SIZE = 1000;
const MAX_PAGES = 10_000;
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const ATTEMPTED = 'list repositories';
const REMEDY = 'pass a list of images, one per line, if the registry does not let you list its repositories';
/**
 * Every repository in the registry's order. Invalid names are left out, because in a path they would address something else; a
 * StoreError after the last name says so, because their images must not be absent without a word.
 */
async function* listRepositories(transport) {
    const store = transport.registry;
    const visited = new Set();
    const start = `/v2/_catalog?n=${PAGE_SIZE}`;
    let last;
    let invalid;
    let invalidNames = 0;
    for (let url = start; url !== undefined;) {
        const response = await exchange(transport, url);
        const { status } = response;
        const refused = (code, detail) => new oci_errors/* StoreError */.A({
            code,
            store,
            attempted: ATTEMPTED,
            request: 'GET /v2/_catalog',
            status,
            detail,
            remedy: REMEDY,
        });
        visited.add(response.url);
        const names = namesOf(await response.bytes(MAX_PAGE_BYTES));
        if (names === undefined)
            throw refused('invalid-response', 'the response is not a list of repositories');
        for (const name of names) {
            if ((0,oci_reference/* isRepositoryName */.en)(name))
                yield name;
            else {
                invalid ??= name;
                invalidNames += 1;
            }
        }
        const next = nextPage(response.headers.link, response.url);
        if (next === 'elsewhere')
            throw refused('invalid-response', 'its Link leads to another origin');
        url = next?.href;
        // A full page without a Link: some registries page without sending one. A repeated page is the end.
        const end = names.at(-1);
        if (url === undefined && names.length === PAGE_SIZE && end !== undefined && end !== last) {
            url = `${start}&last=${encodeURIComponent(end)}`;
        }
        last = end;
        if (url !== undefined && visited.has(url))
            throw refused('invalid-response', 'its Link leads back to an earlier page');
        if (visited.size >= MAX_PAGES)
            throw refused('limit-exceeded', `the list has more than ${MAX_PAGES} pages`);
        if (url === undefined && invalid !== undefined) {
            const count = invalidNames === 1 ? '1 name' : `${invalidNames} names`;
            const example = (0,foreign_text/* oneLine */.T)(JSON.stringify(invalid.slice(0, 100)), 120);
            throw refused('invalid-response', `the list has ${count} that no repository can have, such as ${example}`);
        }
    }
}
async function exchange(transport, url) {
    try {
        // The registry names the scope that the catalog needs in its challenge.
        return await transport.exchange({
            method: 'GET',
            url,
            scopes: [],
            accept: [200],
            attempted: ATTEMPTED,
            store: transport.registry,
        });
    }
    catch (error) {
        if (!(error instanceof oci_errors/* StoreError */.A))
            throw error;
        const { code, store, attempted, request, status, detail } = error;
        const place = { ...(request !== undefined && { request }), ...(status !== undefined && { status }) };
        throw new oci_errors/* StoreError */.A({ code, store, attempted, ...place, detail, remedy: REMEDY, cause: error });
    }
}
function namesOf(bytes) {
    const json = (0,parse/* parseJson */.q)(new TextDecoder().decode(bytes));
    if (!(0,fields/* isRecord */.u4)(json))
        return undefined;
    const names = json.repositories ?? [];
    return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : undefined;
}

// EXTERNAL MODULE: ./src/oci/registry/http/transport.ts + 15 modules
var http_transport = __webpack_require__(40454);
// EXTERNAL MODULE: ./src/oci/registry/content/blobs.ts
var content_blobs = __webpack_require__(19587);
// EXTERNAL MODULE: ./src/oci/registry/repository.ts + 1 modules
var registry_repository = __webpack_require__(24000);
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
            request: (0,registry_repository/* lineOf */.cA)('DELETE', response),
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
            request: (0,registry_repository/* lineOf */.cA)('PUT', response),
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
            request: (0,registry_repository/* lineOf */.cA)('GET', response),
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
        const json = (0,parse/* parseJsonBytes */.d)(bytes);
        if (json === undefined)
            throw strange(`${header || 'content without a media type'} that is not JSON`);
        if (!(0,fields/* isRecord */.u4)(json))
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
            request: (0,registry_repository/* lineOf */.cA)(method, response),
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
    if ((0,fields/* isRecord */.u4)(json.config) && Array.isArray(json.layers))
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

;// CONCATENATED MODULE: ./src/oci/registry/http/pages.ts
// Follows the pages of a list within bounds: same origin, no page twice, a limited number of pages and entries.


/** Ten thousand pages of a hundred entries are a million entries. */
const pages_MAX_PAGES = 10_000;
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
        if (this.#visited.size >= pages_MAX_PAGES)
            throw this.error(response, 'limit-exceeded', `the list has more than ${pages_MAX_PAGES} pages`);
        return next.href;
    }
    error(response, code, detail) {
        return this.#repository.error({
            code,
            attempted: this.#attempted,
            ...(this.#reference !== undefined && { reference: this.#reference }),
            request: (0,registry_repository/* lineOf */.cA)('GET', response),
            status: response.status,
            detail,
            remedy: "report this to the registry's operator: the list may be incomplete",
        });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/content/tags.ts
// The tags of a repository: listed page by page, and deleted (distribution 1.1.1, "Listing Tags", "Deleting tags").








const tags_PAGE_SIZE = 1000;
const tags_MAX_PAGE_BYTES = 16 * 1024 * 1024;
/** Every tag in the registry's order. Invalid names are left out, because in a path they would address something else. */
async function* listTags(repository) {
    const pages = new Pages(repository, 'list tags');
    const start = `${repository.path('tags/list')}?n=${tags_PAGE_SIZE}`;
    let last;
    for (let url = start; url !== undefined;) {
        const response = await repository.pull({ method: 'GET', url, accept: [200], attempted: 'list tags' });
        const bytes = await response.bytes(tags_MAX_PAGE_BYTES);
        const tags = tagsOf(bytes);
        if (tags === undefined)
            throw pages.error(response, 'invalid-response', 'the response is not a list of tags');
        yield* tags.filter(oci_reference/* isTag */.dz);
        url = pages.after(response, bytes, tags.length);
        // A full page without a Link: some registries page without sending one. A repeated page is the end.
        const end = tags.at(-1);
        if (url === undefined && tags.length === tags_PAGE_SIZE && end !== undefined && end !== last) {
            url = `${start}&last=${encodeURIComponent(end)}`;
        }
        last = end;
    }
}
function tagsOf(bytes) {
    const json = (0,parse/* parseJson */.q)(new TextDecoder().decode(bytes));
    if (!(0,fields/* isRecord */.u4)(json))
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
            request: (0,registry_repository/* lineOf */.cA)('DELETE', response),
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
            if ((!refused && !isBroken(error)) || ++failures > MAX_FAILURES)
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
function isBroken(error) {
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
            ? 'the registry no longer has the upload'
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
        const { digest } = this.#blob.descriptor;
        try {
            yield* (0,blob_content/* verifiedContent */.Q)(this.#blob, this.#where);
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
            request: (0,registry_repository/* lineOf */.cA)('POST', response),
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
        request: (0,registry_repository/* lineOf */.cA)(method, response),
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
    chunk: 32 * MIB,
    leastChunk: 64 * 1024,
};
const MAX_TRIES = 4;
class Uploads {
    #repository;
    #sizes;
    #pushed = new Map();
    /** Blobs that were looked for and not found. */
    #absent = new Set();
    /** Sessions that the registry started instead of mounting. */
    #spare = new Map();
    /** Whether the registry has accepted an upload to this repository. */
    #mayPush = false;
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
        const pushed = this.#push(blob).catch((error) => {
            // The next call pushes again.
            this.#pushed.delete(digest);
            throw error;
        });
        this.#pushed.set(digest, pushed);
        return pushed;
    }
    /** Whether a blob is in the repository. A push after a negative answer does not check again. */
    async exists(descriptor) {
        const { digest } = descriptor;
        const pushed = this.#pushed.get(digest);
        if (pushed !== undefined) {
            await pushed;
            return true;
        }
        const exists = await (0,content_blobs/* blobExists */.k)(this.#repository, descriptor);
        if (exists)
            this.#pushed.set(digest, Promise.resolve());
        else
            this.#absent.add(digest);
        return exists;
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
    /** Starts an upload and cancels it, unless an upload was accepted before: refused for the same reasons as a push. */
    async prove() {
        if (this.#mayPush)
            return;
        const session = await this.#start({});
        // A session that cannot be cancelled expires. Access is verified in either case.
        await session?.cancel().catch((0,errors/* ignore */.Xe)(oci_errors/* StoreError */.A));
    }
    async #push(blob) {
        const { descriptor } = blob;
        const { digest, size } = descriptor;
        const mayExist = !this.#absent.delete(digest) && size > this.#sizes.lookFirst;
        if (mayExist && (await (0,content_blobs/* blobExists */.k)(this.#repository, descriptor)))
            return;
        const content = new Content(blob, this.#repository.location);
        const held = size <= this.#sizes.held ? await content.bytes() : undefined;
        const body = held ?? (() => content.rest());
        let wasBroken = false;
        try {
            for (let tries = 1;; tries++) {
                const session = tries === 1 ? await this.#open(digest, size, body) : await this.#start({ digest });
                if (session === undefined)
                    return;
                const { chunks } = this.#repository.host;
                try {
                    return await this.#send(session, descriptor, content, held, wasBroken);
                }
                catch (error) {
                    wasBroken ||= isBroken(error);
                    const news = chunks !== false && this.#repository.host.chunks === false;
                    if (tries >= MAX_TRIES || !(news || this.#mayRestart(error, size, tries)))
                        throw error;
                }
                const { environment } = this.#repository;
                await environment.sleep(Math.round(environment.random() * 200 * 2 ** tries));
                // Only the response may have been lost.
                if (held === undefined && (await (0,content_blobs/* blobExists */.k)(this.#repository, descriptor)))
                    return;
            }
        }
        finally {
            await content.close();
        }
    }
    /**
     * Whole in one request, which is the fastest, as long as the connection lasts. The rest of an interrupted upload goes in
     * chunks, and so does all of it if the registry has kept nothing (`wasBroken`): then a lost connection costs only one chunk.
     */
    async #send(session, descriptor, content, held, wasBroken) {
        const { digest, size } = descriptor;
        const { host, settings } = this.#repository;
        const chunks = settings.chunks && host.chunks !== false;
        const inParts = wasBroken && held === undefined && size > this.#sizes.chunk;
        if (chunks && (inParts || size >= (host.refusedWhole ?? Number.POSITIVE_INFINITY))) {
            return pushInChunks(this.#repository, session, descriptor, content, this.#sizes);
        }
        try {
            await session.finish(digest, held ?? (() => content.rest()), size);
        }
        catch (error) {
            if (!chunks || held !== undefined || !isBroken(error))
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
        this.#mayPush ||= !query.startsWith('?mount=');
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
        return isBroken(error) || isRefusal(error, tries === 1 ? ['not-found', 'rejected'] : ['not-found']);
    }
}
function isRefusal(error, codes) {
    return error instanceof oci_errors/* StoreError */.A && codes.includes(error.code);
}

;// CONCATENATED MODULE: ./src/oci/registry/probe.ts
// Finds out what a registry supports, by requests that change nothing in it.








const MAX_LIST_BYTES = 4 * 1024 * 1024;
/** No artifact has this type. */
const PROBE_TYPE = 'application/vnd.oci-evidence.probe';
const ABSENT = [400, 404, 405, 406, 501];
function registryProbe(repository) {
    return {
        credentialSource: async () => repository.transport.credentialSource?.(repository.name),
        filter: (subject) => filter(repository, subject),
        paging: (subject) => paging(repository, subject),
        deletion: () => deletion(repository),
        mount: (blob) => mount(repository, blob),
    };
}
async function filter(repository, subject) {
    const response = await list(repository, subject, `artifactType=${PROBE_TYPE}`);
    const index = await indexIn(response);
    if (index === undefined)
        return 'absent';
    const annotations = (0,fields/* isRecord */.u4)(index.annotations) ? index.annotations : {};
    const said = [response.headers['oci-filters-applied'], annotations['org.opencontainers.referrers.filtersApplied']];
    return said.some((text) => typeof text === 'string' && /artifacttype/i.test(text)) ? 'applied' : 'ignored';
}
async function paging(repository, subject) {
    const response = await list(repository, subject, 'n=1');
    const index = await indexIn(response);
    if (index === undefined)
        return 'absent';
    if (response.headers.link !== undefined)
        return 'pages';
    return Array.isArray(index.manifests) && index.manifests.length > 1 ? 'whole' : 'too-few';
}
function list(repository, subject, query) {
    return repository.pull({
        method: 'GET',
        url: repository.path(`referrers/${subject}?${query}`),
        headers: { accept: media_types/* MEDIA_TYPE */.Ap.index },
        accept: [200, ...ABSENT],
        attempted: 'list referrers',
        reference: subject,
    });
}
/** The list; undefined without a referrers API. */
async function indexIn(response) {
    const bytes = await response.bytes(MAX_LIST_BYTES);
    const json = response.status === 200 ? (0,parse/* parseJsonBytes */.d)(bytes) : undefined;
    return (0,fields/* isRecord */.u4)(json) ? json : undefined;
}
async function deletion(repository) {
    // The digest of random bytes that were never sent anywhere.
    const digest = (0,oci_digest/* digestOf */.ol)((0,external_node_crypto_.randomBytes)(32));
    const response = await repository.remove({
        method: 'DELETE',
        url: repository.path(`manifests/${digest}`),
        accept: [200, 202, 204, 400, 404, 405, 501],
        attempted: 'find out whether manifests can be deleted',
        reference: digest,
    });
    const codes = (0,registry_repository/* errorCodes */.fv)(await response.bytes(MAX_LIST_BYTES));
    const isRefused = response.status === 405 || response.status === 501 || codes.includes('UNSUPPORTED');
    return isRefused ? 'unsupported' : 'allowed';
}
async function mount(repository, { digest }) {
    const response = await repository.push({
        method: 'POST',
        url: repository.path(`blobs/uploads/?mount=${digest}&from=${encodeURIComponent(repository.name)}`),
        headers: { 'content-length': '0' },
        accept: [201, 202],
        attempted: 'find out whether blobs can be mounted',
        reference: digest,
    });
    await response.discard();
    if (response.status === 201)
        return 'mounts';
    try {
        await new UploadSession(repository, response).cancel();
    }
    catch (error) {
        // A session that cannot be cancelled expires.
        if (!(error instanceof oci_errors/* StoreError */.A))
            throw error;
    }
    return 'uploads';
}

;// CONCATENATED MODULE: ./src/oci/registry/referrers/fallback-index.ts
// The index under a referrers tag as a value: parsed, merged and serialised, with foreign entries kept byte for byte.


const NEW_INDEX = {
    members: ['"schemaVersion":2', `"mediaType":${JSON.stringify(media_types/* MEDIA_TYPE */.Ap.index)}`, null],
    entries: [],
};
/** Throws a SyntaxError if the bytes are not an index. */
function parseFallbackIndex(bytes) {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const json = JSON.parse(text);
    if (!(0,fields/* isRecord */.u4)(json))
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
    return (0,fields/* isRecord */.u4)(json) && typeof json.digest === 'string' ? { digest: json.digest, text } : { text };
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



/** The error itself, or a StoreError for a failure on this machine, such as an unreadable file. Throws a UserError and a bug. */
function asStoreError(error, repository, { manifest }) {
    if (error instanceof oci_errors/* StoreError */.A)
        return error;
    if (error instanceof errors/* UserError */.yo)
        throw error;
    (0,errors/* rethrowUnless */.ki)(error, errors/* ExpectedError */.Dh, errors/* ERRNO */.Xi);
    return repository.error({
        code: 'unavailable',
        reference: manifest.descriptor.digest,
        attempted: 'push the artifact',
        detail: error.message.slice(0, 300),
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
            return { ...nothing, nameUnknown: (0,registry_repository/* errorCodes */.fv)(bytes).includes('NAME_UNKNOWN') };
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
/** The operation that errors of the API name. */
const LISTING = 'list referrers';
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
        if (reading)
            void (0,errors/* whenSettled */.al)(reading);
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
        const pages = new Pages(this.#repository, LISTING, subject);
        let count = 0;
        for (let page = { response, bytes };;) {
            const { entries, filtered } = this.#page(page.response, page.bytes, pages);
            count += entries.length;
            if (count > MAX_REFERRERS)
                throw this.#tooMany(subject);
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
            attempted: LISTING,
            request: (0,registry_repository/* lineOf */.cA)('GET', response),
            status: response.status,
            detail: 'the registry does not know the repository (NAME_UNKNOWN)',
            remedy: 'check the name, and that you may read it: registries also send this to callers without access',
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
            attempted: LISTING,
            request: (0,registry_repository/* lineOf */.cA)('GET', response),
            status: response.status,
            detail: `the registry has the referrers API and refuses this request (${(0,registry_repository/* errorCodes */.fv)(bytes).join(', ') || 'no reason given'})`,
            remedy: 'use a sha256 digest: the registry may not support the algorithm of this one',
        });
    }
    #get(url, subject, accept) {
        const headers = { accept: media_types/* MEDIA_TYPE */.Ap.index };
        return this.#repository.pull({ method: 'GET', url, headers, accept, attempted: LISTING, reference: subject });
    }
    /** One page of the API. Throws if it is not an image index, or has an invalid entry. */
    #page(response, bytes, pages) {
        const type = (0,media_types/* bareMediaType */.ZX)(response.headers['content-type'] ?? '');
        const json = (0,parse/* parseJsonBytes */.d)(bytes);
        if (json === undefined) {
            const received = `received ${type || 'content without a media type'} that is not JSON`;
            throw pages.error(response, 'invalid-response', received);
        }
        const own = (0,fields/* isRecord */.u4)(json) && typeof json.mediaType === 'string' ? json.mediaType : type;
        if (!(0,fields/* isRecord */.u4)(json) ||
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
        const annotations = (0,fields/* isRecord */.u4)(json.annotations) ? json.annotations : {};
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
            ...(own !== entry.artifactType && { listedType: entry.artifactType ?? null }),
            ...(Object.keys(annotations).length > 0 && { annotations }),
        };
    }
    #tooMany(subject) {
        return this.#repository.error({
            code: 'limit-exceeded',
            reference: subject,
            attempted: LISTING,
            detail: `the list has more than ${MAX_REFERRERS} referrers, which is the limit`,
            remedy: 'delete referrers of this subject that are not needed; what was pushed before is stored',
        });
    }
    #tooManyTypes(subject) {
        return this.#repository.error({
            code: 'limit-exceeded',
            reference: subject,
            attempted: LISTING,
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
    return (0,registry_repository/* errorCodes */.fv)(bytes).includes('NAME_UNKNOWN') ? { kind: 'name-unknown', response } : { kind: 'absent' };
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
        void (0,errors/* whenSettled */.al)(this.#before);
    }
    /** Pushes blobs and manifest, unless it is listed. `parent`: the push of the subject, if that is in the batch. */
    push(artifact, parent) {
        const pushed = this.#push(artifact, parent).catch((error) => {
            return { status: 'failed', error: asStoreError(error, this.#parts.repository, artifact) };
        });
        // Awaited by the caller and by `finish`.
        void (0,errors/* whenSettled */.al)(pushed);
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
        void (0,errors/* whenSettled */.al)(blobs);
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
        // Its error is thrown below.
        this.#lastPut = (0,errors/* whenSettled */.al)(put);
        this.#started += 1;
        if (this.#started === this.#pushes.length && (await this.#before).via === 'fallback-tag') {
            this.#reading = referrers.tag(this.#subject).read();
            // Awaited by the update of the tag in #list.
            void (0,errors/* whenSettled */.al)(this.#reading);
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
            if (!(error instanceof oci_errors/* StoreError */.A))
                throw error;
            // A list of the API that is too long to read does not prevent a push: it is reported when the push is checked. A tag
            // that is too long could not be written either.
            if (error.code === 'limit-exceeded' && error.attempted === LISTING)
                return { via, found, whole: false };
            // A repository that does not exist yet has no referrers. The push creates it.
            if (error.code !== 'not-found')
                throw error;
        }
        return { via, found, whole: true };
    }
    /** Where the subject's list has the pushed artifacts. Throws if it cannot be updated. */
    async #list(done) {
        const { referrers, repository, updater } = this.#parts;
        const { via, found, whole } = await this.#before;
        if (via !== undefined && whole && done.every(({ status }) => status === 'existing')) {
            return done.some((push) => found.get(subject_batch_digestOf(push)) === 'fallback-tag') ? 'fallback-tag' : via;
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
        const added = done.flatMap((push) => this.#entries.get(subject_batch_digestOf(push)) ?? []);
        await updater(this.#subject).apply({ added, ...(this.#reading && { first: this.#reading }) });
        return 'fallback-tag';
    }
    /**
     * The pushed manifests that the API does not list. Some registries (olareg) lose entries of their own list when several
     * referrers are pushed at once: these are pushed again one at a time. `patient` if the API is known to be there.
     */
    async #missing(done, patient) {
        const { referrers, repository, manifests } = this.#parts;
        const digests = done.map(subject_batch_digestOf);
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
            if (missing.has(subject_batch_digestOf(push)))
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
function subject_batch_digestOf({ artifact }) {
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
// Updates a referrers tag safely under concurrent writers. No registry supports conditional writes, so the updater reads,
// merges and writes until all known entries have stayed listed for longer than a slower writer needs to overwrite them.




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
        else if (first)
            void (0,errors/* whenSettled */.al)(first);
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
        this.#repository = new registry_repository/* Repository */.LN(transport, repository, environment);
        this.location = this.#repository.location;
        this.#manifests = new Manifests(this.#repository);
        this.#uploads = new Uploads(this.#repository);
        this.#referrers = new Referrers(this.#repository, this.#manifests);
    }
    probe() {
        return registryProbe(this.#repository);
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
        return (0,content_blobs/* readBlob */.g)(this.#repository, descriptor, range);
    }
    grantPull() {
        return this.#repository.grantPull();
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
    hasBlob(descriptor) {
        return this.#uploads.exists(descriptor);
    }
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
        await Promise.all([...subjects].map((subject) => this.unlistReferrers(subject, [digest])));
    }
    async unlistReferrers(subject, referrers) {
        for (const digest of referrers)
            this.#referrers.removed(subject, digest);
        await this.#updater(subject).apply({ removed: referrers });
        this.#referrers.listings.forget(subject);
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
        this.#shared = (0,http_transport/* shared */.u)(environment);
    }
    /** A store for one repository; `registry` is host and port as in a reference. Sends nothing yet. */
    store(registry, repository) {
        return new RegistryStore(this.#transport(registry), repository, this.#environment);
    }
    /** The repositories of a registry, by its catalog. */
    repositories(registry) {
        return listRepositories(this.#transport(registry));
    }
    #transport(registry) {
        let transport = this.#transports.get(registry);
        if (transport === undefined) {
            transport = new http_transport/* RegistryTransport */.F(registry, this.#environment, this.#shared, this.#limits);
            this.#transports.set(registry, transport);
        }
        return transport;
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
    /** Finds out what the registry of a reference supports; undefined for a layout. */
    probe(reference) {
        const store = this.open(reference);
        return store instanceof RegistryStore ? store.probe() : undefined;
    }
    /** The repositories that a registry lists, if it lets the caller list them. Throws a StoreError. */
    repositories(registry) {
        return this.#session.repositories(registry);
    }
    /** Forgets the store of a reference and what it holds in memory; connections and tokens stay. */
    release(reference) {
        this.#open.delete((0,oci_reference/* locationOf */.hD)(reference));
    }
    /** Runs `work` so that the traffic of the stores counts what it requests, apart from work that runs at the same time. */
    withOwnMeter(work) {
        return (0,traffic/* withOwnMeter */.y)(() => this.#environment.now(), work);
    }
    async close() {
        await Promise.all([...this.#open.values()].map((store) => store.close()));
        await this.#session.close();
    }
    #make(reference) {
        if (reference.scheme === 'registry')
            return this.#session.store(reference.registry, reference.repository);
        const { scheme, path } = reference;
        const isArchive = scheme === 'oci-archive';
        return isArchive ? LayoutStore.ofArchive(path, this.#environment) : new LayoutStore(path, this.#environment);
    }
}

// EXTERNAL MODULE: ./src/commands/unconfirmed.ts
var unconfirmed = __webpack_require__(16578);
;// CONCATENATED MODULE: ./src/commands/context.ts
// Opens the stores and credentials that one call of a command needs.





/**
 * Runs `work` with what a command needs; opening it makes no network call. Credentials that were passed as inputs are for
 * the registries of `references` alone. Throws a UserError for half a credential.
 */
async function withContext(world, inputs, references, work, options = {}) {
    const context = openContext(world, inputs, references, options);
    try {
        return await work(context);
    }
    finally {
        await context.stores.close();
    }
}
function openContext(world, inputs, references, { concurrency, patience, failFast }) {
    const { 'registry-username': username, 'registry-password': password } = inputs;
    if ((username === undefined) !== (password === undefined)) {
        throw new errors/* UserError */.yo('registry-username and registry-password must be set together; only one of them is set');
    }
    const registries = new Set(references.flatMap((reference) => (reference.scheme === 'registry' ? [reference.registry] : [])));
    const environment = registryEnvironment(world, inputs);
    const token = inputs['github-token'];
    const env = token === undefined ? world.env : { ...world.env, GITHUB_TOKEN: token };
    const credential = (registry) => username !== undefined && password !== undefined && registries.has(registry) ? { username, password } : undefined;
    const stores = new Stores({
        ...environment,
        env,
        ...(username !== undefined && { credential }),
        note: (text) => world.note(text),
        defer: (0,unconfirmed/* deferral */.A)(world),
        ...(concurrency !== undefined && { concurrency }),
        ...(patience !== undefined && { patience }),
        ...(failFast !== undefined && { failFast }),
    });
    return { ...world, env, stores, caFile: environment.caFile, credential };
}
/** What a registry is contacted with, without credentials from inputs. */
function registryEnvironment(world, inputs) {
    const caFile = inputs['ca-file'] === undefined ? undefined : (0,external_node_path_.resolve)(world.cwd, inputs['ca-file']);
    return {
        env: world.env,
        now: () => Date.now(),
        sleep: pause/* pause */.v,
        random: () => Math.random(),
        warn: (text) => world.warn(text),
        mask: (secret) => world.mask(secret),
        ...(inputs['plain-http'].length > 0 && { plainHttp: inputs['plain-http'] }),
        ...(caFile !== undefined && { caFile }),
    };
}


/***/ }),

/***/ 16578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ deferral),
/* harmony export */   N: () => (/* binding */ unconfirmedReferrers)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
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
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || typeof value.subject !== 'string' || (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(value.subject) === undefined)
        return false;
    const { store, entries, written } = value;
    const areTexts = Array.isArray(entries) && entries.every((entry) => typeof entry === 'string');
    return typeof store === 'string' && typeof written === 'number' && areTexts;
}


/***/ }),

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

/***/ 67572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ referrersTag),
/* harmony export */   gG: () => (/* binding */ COSIGN_SUFFIXES),
/* harmony export */   gm: () => (/* binding */ isCosignTag),
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
/** Whether `cosignTag` may return this name. */
function isCosignTag(tag) {
    return /^sha(?:256|512)-[a-f0-9]{64,128}\.(?:sig|att|sbom)$/.test(tag);
}


/***/ }),

/***/ 19587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBlob),
/* harmony export */   k: () => (/* binding */ blobExists)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98124);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24000);
// Reads blobs of a repository as streams: checked as they pass, resumed after a lost connection, whole or by range.





/** How often an interrupted download is resumed. */
const MAX_RESUMPTIONS = 5;
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
    const source = digest === _descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi.digest ? once(_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_JSON */ .JO) : download(repository, descriptor, 0, size - 1);
    yield* (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(source, { digest, size, where: repository.location });
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
            // Resuming a download that is too slow would double the time until it is refused.
            if (resumption >= MAX_RESUMPTIONS || error.cause instanceof _http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .SlowBody */ .i_)
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
        request: (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)('GET', response),
        status: response.status,
        detail: `requested a range from byte ${start}, and Content-Range is ${JSON.stringify(header.slice(0, 100))}`,
        remedy: 'check proxies and mirrors between this machine and the registry',
    });
}
function isBroken(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && (error.code === 'network' || error.code === 'timeout');
}
async function* once(bytes) {
    yield bytes;
}


/***/ }),

/***/ 24000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ Repository),
  fv: () => (/* binding */ errorCodes),
  cA: () => (/* binding */ lineOf)
});

// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/oci/registry/http/error-response.ts
var error_response = __webpack_require__(35898);
;// CONCATENATED MODULE: ./src/oci/registry/quirks.ts
// Deviations of registries from the distribution specification 1.1.1, as data. A new quirk is a row.
const DEFAULTS = {
    updateWindow: 350,
    singlePost: true,
    anonymousMount: true,
    chunks: true,
    deleteRemedy: 'enable deletion in the registry (distribution: storage.delete.enabled), or delete it in its user interface (Harbor: curl -X DELETE https://HOST/api/v2.0/projects/PROJECT/repositories/REPOSITORY/artifacts/DIGEST)',
    deleteTagRemedy: 'delete the tag in the user interface of the registry; deleting its manifest by digest would remove every tag of it',
    immutableRemedy: 'exclude tags that begin with sha256- and sha512- from tag immutability in this repository',
};
const QUIRKS = [
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'no referrers API; reads of a tag are stale for seconds after a write',
        shows: 'GET /referrers/ is 404; a GET of the fallback tag after a PUT returns the previous index',
        settings: { updateWindow: 6000 },
    },
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'does not delete manifests by the distribution API',
        shows: 'DELETE /manifests/ is 405',
        settings: {
            deleteRemedy: 'delete the package version with the packages API of GitHub (DELETE /orgs/ORG/packages/container/…), as prune and delete do',
        },
    },
    {
        hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
        registry: 'Amazon ECR',
        what: 'does not delete manifests by the distribution API',
        shows: 'DELETE /manifests/ is 405 with UNSUPPORTED',
        settings: {
            deleteRemedy: 'delete it with: aws ecr batch-delete-image --repository-name REPOSITORY --image-ids imageDigest=DIGEST',
        },
    },
    {
        hosts: /^(?:registry-1\.)?docker\.io$/,
        registry: 'Docker Hub',
        what: 'does not delete manifests by the distribution API',
        shows: 'DELETE /manifests/ is 405 with UNSUPPORTED',
        settings: {
            deleteRemedy: 'delete its tags with: curl -X DELETE -H "Authorization: Bearer TOKEN" https://hub.docker.com/v2/namespaces/NAMESPACE/repositories/REPOSITORY/tags/TAG',
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
// One repository of a registry host: its paths, token scopes, requests and errors.





/** The token actions that each kind of access needs. */
const ACCESS = {
    read: ['pull'],
    write: ['pull', 'push'],
    delete: ['pull', 'push', 'delete'],
};
const PROXY_VARIABLES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];
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
        this.location = (0,reference/* locationOf */.hD)({ scheme: 'registry', registry: transport.registry, repository: name });
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
    /** What another process needs to pull from this repository; undefined if that would allow it more. */
    async grantPull() {
        const { transport, environment, name } = this;
        const tokens = await transport.pullTokens?.(name);
        if (tokens === undefined)
            return undefined;
        const { env, plainHttp, caFile } = environment;
        return {
            access: {
                kind: 'registry',
                registry: transport.registry,
                repository: name,
                ...(tokens.first !== undefined && { token: tokens.first }),
                ...(plainHttp && { plainHttp }),
                ...(caFile !== undefined && { caFile }),
                proxies: Object.fromEntries(PROXY_VARIABLES.map((variable) => [variable, env[variable]])),
            },
            renew: tokens.renew,
            count: tokens.count,
        };
    }
    error(facts) {
        return new errors/* StoreError */.A({ ...facts, store: this.location });
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
            const refused = error instanceof errors/* StoreError */.A && (error.code === 'unauthorized' || error.code === 'denied');
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
    return (0,error_response/* registryErrors */.Ji)((0,parse/* parseJson */.q)(new TextDecoder().decode(body))).map(({ code }) => code);
}


/***/ })

};
