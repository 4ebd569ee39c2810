export const id = 4015;
export const ids = [4015];
export const modules = {

/***/ 37835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/audit/changes.ts
var audit_changes = __webpack_require__(19706);
// EXTERNAL MODULE: ./src/audit/make-line.ts
var make_line = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/audit/parse-line.ts
var parse_line = __webpack_require__(49863);
// EXTERNAL MODULE: ./src/audit/summary.ts
var summary = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/audit/target.ts
var audit_target = __webpack_require__(62350);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
// EXTERNAL MODULE: ./src/process/heap-growth.ts
var heap_growth = __webpack_require__(12443);
// EXTERNAL MODULE: ./src/report/audit/markdown.ts
var markdown = __webpack_require__(21933);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/github-attestations.ts
var github_attestations = __webpack_require__(16375);
// EXTERNAL MODULE: ./src/commands/image-lists/targets.ts + 2 modules
var image_lists_targets = __webpack_require__(43833);
// EXTERNAL MODULE: ./src/commands/image-lists/trusted-registries.ts
var trusted_registries = __webpack_require__(64763);
// EXTERNAL MODULE: ./src/commands/verify/gate.ts
var verify_gate = __webpack_require__(29223);
// EXTERNAL MODULE: ./src/commands/verify/request.ts
var request = __webpack_require__(1319);
;// CONCATENATED MODULE: ./src/commands/audit/at-once.ts
// Runs work for many items, so many at the same time.
/**
 * Documents of so many images are in memory at once. Reading an image takes five round trips, of which only two have more than
 * two requests, so that many images are needed to keep the requests of a registry in flight.
 */
const IMAGES_AT_ONCE = 32;
/** Runs `work` for each item, so many at the same time. The first error stops it after the works that are under way. */
async function forEachAtOnce(items, atOnce, work) {
    const running = new Set();
    const failures = [];
    for await (const item of items) {
        while (running.size >= atOnce)
            await Promise.race(running);
        if (failures.length > 0)
            break;
        const one = work(item)
            .catch((error) => void failures.push(error))
            .finally(() => running.delete(one));
        running.add(one);
    }
    await Promise.all(running);
    if (failures.length > 0)
        throw failures[0];
}

// EXTERNAL MODULE: ./src/audit/line.ts
var line = __webpack_require__(81309);
// EXTERNAL MODULE: ./src/evidence/finding.ts
var evidence_finding = __webpack_require__(94984);
;// CONCATENATED MODULE: ./src/audit/scan-findings.ts
// Summarises the scans of one image for its audit line: counts of open findings, and the worst of them with their fixes.


/**
 * Of one scanner and subject the newest scan counts, and verified scans take precedence over others. `unread`: why further scans
 * could not be read.
 */
function findingsOfScans(scans, unread) {
    if (scans.length === 0)
        return { findings: null, incomplete: unread };
    const groups = Map.groupBy(scans, ({ subject, report }) => JSON.stringify([subject, report.scanner.name]));
    const chosen = [...groups.values()].map((group) => newest(group));
    const distinct = new Map();
    for (const { report } of chosen) {
        for (const finding of report.findings) {
            if (!(0,evidence_finding/* isOpen */.nT)(finding))
                continue;
            const key = JSON.stringify([finding.id, finding.package ?? finding.name, finding.installed, finding.location]);
            const known = distinct.get(key);
            if (known === undefined || (0,evidence_finding/* byUrgency */.td)(finding, known) < 0)
                distinct.set(key, finding);
        }
    }
    const open = [...distinct.values()];
    const incomplete = [...unread, ...chosen.flatMap(({ report }) => gapsOf(report))];
    const findings = {
        scans: chosen.length,
        verified: chosen.every(({ verified }) => verified),
        incomplete: incomplete.length > 0,
        open: counts(open),
        fixable: counts(open.filter(({ fixed }) => fixed !== undefined)),
        worst: open.toSorted(bySeverityAndFix).slice(0, line/* LIMITS */.b1.worst).map(worstFinding),
    };
    return { findings, incomplete };
}
function gapsOf(report) {
    const { scanner, findings, total, incomplete } = report;
    const left = total - findings.length;
    return [
        ...(left > 0 ? [`a scan by ${scanner.name} has ${total} findings, of which ${findings.length} were read`] : []),
        ...incomplete.map((why) => `a scan by ${scanner.name} is incomplete: ${why}`),
    ];
}
function newest(group) {
    const trusted = group.filter(({ verified }) => verified);
    const timeOf = ({ report, created }) => Date.parse(report.finishedOn ?? report.startedOn ?? created ?? '') || 0;
    return (trusted.length > 0 ? trusted : group).toSorted((a, b) => timeOf(b) - timeOf(a))[0];
}
function bySeverityAndFix(a, b) {
    return (evidence_finding/* SEVERITIES */.oC.indexOf(a.severity) - evidence_finding/* SEVERITIES */.oC.indexOf(b.severity) ||
        Number(b.fixed !== undefined) - Number(a.fixed !== undefined) ||
        (0,evidence_finding/* byUrgency */.td)(a, b));
}
function counts(findings) {
    const number = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return {
        critical: number('critical'),
        high: number('high'),
        medium: number('medium'),
        low: number('low'),
        negligible: number('negligible'),
        unknown: number('unknown'),
    };
}
function worstFinding({ id, severity, package: purl, name, installed, location, fixed }) {
    const cut = (text) => text.slice(0, 300);
    return {
        id: cut(id),
        severity,
        package: cut(purl ?? name ?? location ?? ''),
        installed: installed === undefined ? null : cut(installed),
        fixed: fixed === undefined ? null : cut(fixed),
    };
}

// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/policy/content.ts
var policy_content = __webpack_require__(72175);
// EXTERNAL MODULE: ./src/policy/kinds/scan.ts
var scan = __webpack_require__(34909);
// EXTERNAL MODULE: ./src/policy/text.ts
var policy_text = __webpack_require__(20075);
// EXTERNAL MODULE: ./src/commands/verify/verify.ts + 4 modules
var verify = __webpack_require__(70332);
// EXTERNAL MODULE: ./src/evidence/attestation-entries.ts
var attestation_entries = __webpack_require__(40258);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
;// CONCATENATED MODULE: ./src/commands/audit/image-labels.ts
// Reads labels of an image for its audit line: from the annotations of its manifest, else from its configuration.








const MAX_CONFIG_BYTES = 4 * 1024 * 1024;
/** The labels with these names. An image whose configuration cannot be read has no labels; its decision does not depend on them. */
async function imageLabels(store, image, names) {
    if (names.length === 0)
        return [];
    try {
        const content = (0,descriptor/* parseManifest */.Ng)(image, store.location);
        const annotated = pick(content.annotations, names);
        if (annotated.length === names.length)
            return annotated;
        const [entry] = (0,media_types/* isIndex */.nw)(image.descriptor.mediaType) ? (0,attestation_entries/* imageEntries */.Io)(content.manifests) : [];
        const { config } = entry === undefined ? content : (0,descriptor/* parseManifest */.Ng)(await store.manifest(entry.digest), store.location);
        if (config === undefined || config.size > MAX_CONFIG_BYTES)
            return annotated;
        const json = (0,fields/* record */.g1)((0,parse/* parseJsonBytes */.d)(await (0,verify_referrer/* readBlob */.gm)(store, config)));
        const known = new Set(annotated.map(({ name }) => name));
        return [...annotated, ...pick((0,fields/* record */.g1)((0,fields/* record */.g1)(json.config).Labels), names).filter(({ name }) => !known.has(name))];
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return [];
    }
}
function pick(values, names) {
    return names.slice(0, line/* LIMITS */.b1.labels).flatMap((name) => {
        const value = Object.hasOwn(values, name) ? (0,fields/* text */.Qq)(values[name]) : undefined;
        return value === undefined ? [] : [{ name, value: value.slice(0, 300) }];
    });
}

;// CONCATENATED MODULE: ./src/commands/audit/audit-image.ts










/** Throws only for a bug, or for a policy that cannot be evaluated. */
async function auditImage(target, settings, context) {
    const reference = (0,oci_reference/* parseReference */.F2)(target.reference);
    const store = context.stores.open(reference);
    const release = settings.held.hold(reference, context.stores);
    try {
        return await context.stores.withOwnMeter(() => lineOfImage(target, settings, context, store));
    }
    finally {
        release();
    }
}
async function lineOfImage(target, settings, context, store) {
    const { request, gate, registries } = settings;
    const reference = (0,oci_reference/* parseReference */.F2)(target.reference);
    let scans = { read: [], unread: [] };
    let labels = target.labels;
    const result = await (0,verify/* verifyOne */.An)(reference, request, gate, context, registries, {
        // A policy decides on evidence about the image and its platforms.
        walk: { ofReferrers: false, legacyTags: await settings.cosignTags.in(store) },
        inspect: async (read) => {
            scans = await scansOf(read);
            labels = [...labels, ...(await imageLabels(store, read.image, settings.labels))];
        },
    });
    const place = { ...target, labels };
    if ((0,verify/* isEvaluated */.KN)(result))
        return (0,make_line/* lineOfRecord */.X)(place, result.record, findingsOfScans(scans.read, scans.unread), store.traffic());
    const { requests, receivedBytes, milliseconds } = store.traffic();
    const { outcome, error } = result;
    const failure = { outcome, code: error.code, message: error.message };
    const behaviour = { ...line/* NO_BEHAVIOUR */.qv, requests, receivedBytes, milliseconds: Math.round(milliseconds) };
    return (0,make_line/* lineOfError */.O)(place, new Date().toISOString(), failure, behaviour);
}
/**
 * Every scan is read, or has a reason: without a requirement for scans, only the line can say that findings may be missing. A scan
 * whose signature does not count is one only if there is no other.
 */
async function scansOf({ evidence, problems }) {
    const read = [];
    const unread = problems.map(({ text }) => `not all evidence could be listed: ${text}`);
    const refused = [];
    for (const one of evidence) {
        const { kind, subject, created, signature, problem } = one;
        const name = `the scan ${(0,policy_text/* shortDigest */.VK)(one.artifact.digest)}`;
        const content = (0,policy_content/* contentOf */.$)(one);
        if (kind === 'custom' && problem?.undecided) {
            unread.push(`${(0,policy_text/* shortDigest */.VK)(one.artifact.digest)}, which may be a scan, could not be read: ${problem.text}`);
        }
        if (kind !== 'scan')
            continue;
        if (problem !== undefined)
            unread.push(`${name} could not be read: ${problem.text}`);
        else if (content === undefined)
            refused.push(`${name} ${withoutContent(signature)}`);
        else {
            const report = await reportOf(content);
            if (typeof report === 'string')
                unread.push(`${name} ${report}`);
            else
                read.push({ subject, created, verified: signature.state === 'verified', report });
        }
    }
    return { read, unread: read.length === 0 ? [...unread, ...refused] : unread };
}
function withoutContent(signature) {
    return signature.state === 'refused'
        ? `has a signature that does not count: ${signature.reason}`
        : 'has a signature that was not verified';
}
/** The results of a scan, or a clause that says why they cannot be read. */
async function reportOf(content) {
    try {
        return await (0,scan/* readScan */.C)(content);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, policy_content/* EvidenceFault */.w);
        return error.message;
    }
}

// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/commands/audit/cosign-tags.ts
// Remembers which repositories have tags of cosign, so that images of one repository do not each list its tags.


const MAX_REPOSITORIES = 20_000;
class CosignTags {
    #known = new Map();
    /** Records the tags of a repository, so that they need not be listed again. */
    learn(location, tags) {
        this.#keep(location, Promise.resolve(tags.some(referrers_tag/* isCosignTag */.gm)));
    }
    /** Whether the repository has such tags, or may have them because it does not list its tags. */
    in(store) {
        const known = this.#known.get(store.location);
        if (known !== undefined)
            return known;
        const found = hasCosignTags(store);
        this.#keep(store.location, found);
        return found;
    }
    #keep(location, found) {
        if (this.#known.size >= MAX_REPOSITORIES)
            this.#known.clear();
        this.#known.set(location, found);
    }
}
async function hasCosignTags(store) {
    try {
        for await (const tag of store.tags())
            if ((0,referrers_tag/* isCosignTag */.gm)(tag))
                return true;
        return false;
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return true;
    }
}

// EXTERNAL MODULE: ./src/commands/audit/earlier-lines.ts
var earlier_lines = __webpack_require__(37144);
// EXTERNAL MODULE: ./src/commands/audit/failures.ts
var failures = __webpack_require__(92343);
;// CONCATENATED MODULE: ./src/commands/audit/held-stores.ts

class HeldStores {
    #readers = new Map();
    /** The function ends the reading of one image. */
    hold(reference, stores) {
        const location = (0,oci_reference/* locationOf */.hD)(reference);
        this.#readers.set(location, (this.#readers.get(location) ?? 0) + 1);
        return () => {
            const left = (this.#readers.get(location) ?? 1) - 1;
            if (left > 0) {
                this.#readers.set(location, left);
                return;
            }
            this.#readers.delete(location);
            stores.release(reference);
        };
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/commands/audit/line-output.ts
// Writes the lines of an audit as images complete: to standard output or a file, and to a file for the outputs of a step.




class LineOutput {
    #print;
    #file;
    #path;
    #tail = Promise.resolve();
    constructor(print, file, path) {
        this.#print = print;
        this.#file = file;
        this.#path = path;
    }
    /** `output`: the file that the call names. Throws a UserError if it cannot be written. */
    static async open(output, world) {
        if (output === undefined && world.print !== undefined && !world.writesFiles) {
            return new LineOutput(world.print, undefined, undefined);
        }
        const path = output === undefined ? (0,external_node_path_.join)(await world.temporary(), 'audit.jsonl') : (0,external_node_path_.resolve)(world.cwd, output);
        try {
            return new LineOutput(output === undefined ? world.print : undefined, await (0,promises_.open)(path, 'w'), path);
        }
        catch (error) {
            (0,errors/* rethrowUnless */.ki)(error, errors/* ERRNO */.Xi);
            throw new errors/* UserError */.yo(`could not write output ${JSON.stringify(output ?? path)}: ${(0,errors/* fileErrorText */.UX)(error)}; choose a path that is writable`);
        }
    }
    /** Resolves when the line is written. */
    async write(line) {
        this.#print?.(`${line}\n`);
        const file = this.#file;
        if (file === undefined)
            return;
        this.#tail = this.#tail.then(() => file.appendFile(`${line}\n`));
        await this.#tail;
    }
    async close() {
        await Promise.allSettled([this.#tail]);
        await this.#file?.close();
    }
    /** The value of an output with the path of the lines. */
    outputFile(name, output) {
        if (output !== undefined)
            return output;
        return this.#path === undefined ? '' : [{ name, content: (0,external_node_fs_.createReadStream)(this.#path) }];
    }
}

// EXTERNAL MODULE: ./src/process/directory.ts
var process_directory = __webpack_require__(61482);
;// CONCATENATED MODULE: ./src/process/lock-file.ts
// A file that keeps a second process out of a directory. It holds the number of the process, so that a dead one is noticed.


/** Creates the file. Resolves with the number of the process that holds it already, or undefined. Rejects if it cannot be written. */
async function takeLockFile(path) {
    for (let tries = 1;; tries += 1) {
        try {
            await (0,promises_.writeFile)(path, String(process.pid), { flag: 'wx' });
            return undefined;
        }
        catch (error) {
            if ((0,errors/* fileErrorCode */.c2)(error) !== 'EEXIST')
                throw error;
            const holder = Number(await (0,promises_.readFile)(path, 'utf8').catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi)));
            if (tries > 1 || isRunning(holder))
                return holder;
            await (0,promises_.rm)(path, { force: true });
        }
    }
}
async function releaseLockFile(path) {
    await (0,promises_.rm)(path, { force: true });
}
function isRunning(pid) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return false;
    if (pid === process.pid)
        return true;
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return (0,errors/* fileErrorCode */.c2)(error) === 'EPERM';
    }
}

;// CONCATENATED MODULE: ./src/commands/audit/state.ts
// Keeps the lines of images that are done in a directory, so that an audit that was stopped goes on where it was.








/** Of the files in the directory. A directory of another version is not read. */
const STATE_VERSION = 1;
const IDENTITY_FILE = 'audit-state.json';
const LINES_FILE = 'audit-lines.jsonl';
const LOCK_FILE = 'audit.lock';
const MAX_IDENTITY_BYTES = 64 * 1024;
const NEWLINE = 10;
class AuditState {
    #directory;
    #lines;
    #done;
    #end;
    #tail = Promise.resolve();
    constructor(directory, lines, done, end) {
        this.#directory = directory;
        this.#lines = lines;
        this.#done = done;
        this.#end = end;
    }
    /**
     * Throws a UserError if another call uses the directory, and if it has lines of another version, policy or shard: these are
     * only discarded with `restart`.
     */
    static async open(directory, identity, { restart }) {
        try {
            await (0,process_directory/* makeDirectory */.O)(directory);
            const holder = await takeLockFile((0,external_node_path_.join)(directory, LOCK_FILE));
            if (holder !== undefined) {
                const remedy = `wait for it, or remove ${LOCK_FILE} if no audit runs`;
                throw stateError(directory, `process ${holder} uses it`, remedy);
            }
        }
        catch (error) {
            (0,errors/* rethrowUnless */.ki)(error, errors/* ERRNO */.Xi);
            throw stateError(directory, `it is not writable (${(0,errors/* fileErrorText */.UX)(error)})`, 'choose another directory');
        }
        try {
            await prepare(directory, identity, restart);
            const lines = await (0,promises_.open)((0,external_node_path_.join)(directory, LINES_FILE), 'a+');
            const { done, end } = await indexOf(lines, directory);
            // What a killed call left in the middle of a line.
            await lines.truncate(end);
            return new AuditState(directory, lines, done, end);
        }
        catch (error) {
            await releaseLockFile((0,external_node_path_.join)(directory, LOCK_FILE));
            throw error;
        }
    }
    /** Images that are done. */
    get size() {
        return this.#done.size;
    }
    has(reference) {
        return this.#done.has(reference);
    }
    /** The line of an image that is done, without its end. */
    async read(reference) {
        const [offset, length] = this.#done.get(reference) ?? [0, 0];
        const { buffer } = await this.#lines.read(Buffer.alloc(length), 0, length, offset);
        return buffer.toString('utf8');
    }
    /** Keeps a line. Resolves when it is written. */
    add(reference, line) {
        const write = async () => {
            const bytes = Buffer.from(`${line}\n`);
            await this.#lines.appendFile(bytes);
            this.#done.set(reference, [this.#end, bytes.byteLength - 1]);
            this.#end += bytes.byteLength;
        };
        this.#tail = this.#tail.then(write);
        return this.#tail;
    }
    async close() {
        await Promise.allSettled([this.#tail]);
        await this.#lines.close();
        await releaseLockFile((0,external_node_path_.join)(this.#directory, LOCK_FILE));
    }
}
/** Checks the identity of the directory, or writes it. */
async function prepare(directory, identity, restart) {
    const path = (0,external_node_path_.join)(directory, IDENTITY_FILE);
    if (restart) {
        await (0,promises_.rm)((0,external_node_path_.join)(directory, LINES_FILE), { force: true });
    }
    else {
        const found = await readIdentity(path);
        if (found !== undefined) {
            const difference = differenceOf(found, identity);
            if (difference === undefined)
                return;
            throw stateError(directory, difference, 'pass restart to audit all images anew, or choose another directory');
        }
        if ((await (0,promises_.stat)((0,external_node_path_.join)(directory, LINES_FILE)).catch((0,errors/* ignore */.Xe)(errors/* ERRNO */.Xi))) !== undefined) {
            throw stateError(directory, `it has lines, but no ${IDENTITY_FILE}`, 'pass restart to audit all images anew');
        }
    }
    await (0,promises_.writeFile)(path, `${JSON.stringify({ version: STATE_VERSION, line: line/* AUDIT_LINE_SCHEMA */.vw, ...identity }, null, 2)}\n`);
}
async function readIdentity(path) {
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        if ((0,errors/* fileErrorCode */.c2)(error) === 'ENOENT')
            return undefined;
        throw new errors/* UserError */.yo(`could not read ${JSON.stringify(path)}: ${(0,errors/* fileErrorText */.UX)(error)}; check the directory`);
    });
    if (bytes === undefined)
        return undefined;
    return bytes.byteLength > MAX_IDENTITY_BYTES ? null : ((0,parse/* parseJson */.q)(bytes.toString('utf8')) ?? null);
}
function differenceOf(found, identity) {
    if (!(0,fields/* isRecord */.u4)(found))
        return `its ${IDENTITY_FILE} is damaged`;
    if (found.version !== STATE_VERSION) {
        return `it is of version ${(0,fields/* text */.Qq)(found.version)?.slice(0, 20) ?? 'unknown'}, and this is version ${STATE_VERSION}`;
    }
    if (found.line !== line/* AUDIT_LINE_SCHEMA */.vw)
        return 'its lines have another format';
    if (found.policy !== identity.policy)
        return 'it is of an audit with another policy';
    if (found.shard !== identity.shard)
        return `it is of shard ${(0,fields/* text */.Qq)(found.shard)?.slice(0, 20) ?? 'unknown'}, and this is ${identity.shard}`;
    return found.inputs === identity.inputs
        ? undefined
        : 'it is of an audit with other platforms, labels or trusted roots';
}
/** The references of complete lines, and where the last complete line ends. */
async function indexOf(file, directory) {
    const done = new Map();
    let rest = Buffer.alloc(0);
    let offset = 0;
    let lines = 0;
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
        rest = rest.byteLength === 0 ? chunk : Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = rest.indexOf(NEWLINE, from); at >= 0; at = rest.indexOf(NEWLINE, from)) {
            const json = (0,parse/* parseJson */.q)(rest.toString('utf8', from, at));
            const reference = (0,fields/* isRecord */.u4)(json) ? (0,fields/* text */.Qq)(json.reference) : undefined;
            if (reference === undefined) {
                throw stateError(directory, `line ${lines + 1} of ${LINES_FILE} is damaged`, 'pass restart to audit all images anew');
            }
            if ((0,fields/* isRecord */.u4)(json) && json.outcome !== 'undecided')
                done.set(reference, [offset + from, at - from]);
            lines += 1;
            from = at + 1;
        }
        offset += from;
        rest = rest.subarray(from);
    }
    return { done, end: offset };
}
function stateError(directory, why, remedy) {
    return new errors/* UserError */.yo(`could not use the state directory ${JSON.stringify(directory)}: ${why}; ${remedy}`);
}

;// CONCATENATED MODULE: ./src/commands/audit/run.ts
// Runs audit as a command: decides many images one after another within bounds, and writes a line for each as it completes.

























/** Registries that limit the rate are waited for: an audit has time. */
const PATIENCE_MS = 15 * 60 * 1000;
/** Warnings of registries that are kept for the lines. */
const MAX_WARNINGS = 1_000;
/** Throws a UserError for a source or policy that cannot be used. An image that cannot be read has a line that says why. */
async function run(inputs, world) {
    (0,heap_growth/* growHeapSlowly */.a)();
    const warned = new Set();
    const warn = (text) => {
        if (warned.has(text) || warned.size >= MAX_WARNINGS)
            return;
        warned.add(text);
        world.warn(text);
    };
    return (0,context/* withContext */.e)({ ...world, warn }, inputs, (0,trusted_registries/* trustedRegistries */.R)(inputs['images-from'], inputs.registry), (context) => (inputs.list ? listImages(inputs, context) : auditAll(inputs, context, warned)), { concurrency: inputs['requests-at-once'], patience: PATIENCE_MS, failFast: true });
}
async function listImages(inputs, context) {
    const output = await LineOutput.open(inputs.output, context);
    let images = 0;
    try {
        for await (const target of (0,image_lists_targets/* auditTargets */.c)(sourcesOf(inputs), context)) {
            images += 1;
            if (target.type === 'unlisted')
                context.warn(`${target.reference}: ${target.error.message}`);
            await output.write((0,audit_target/* formatTargetLine */.Xx)(target.reference, target.labels));
        }
    }
    finally {
        await output.close();
    }
    if (images === 0)
        throw noImages(inputs);
    return {
        outputs: { lines: output.outputFile('images.txt', inputs.output), images: String(images), ...NO_COUNTS },
        report: {},
        failures: [],
    };
}
const NO_COUNTS = { passed: '', failed: '', undecided: '' };
function sourcesOf(inputs) {
    return { lines: inputs['images-from'], tags: inputs.tags, shard: inputs.shard };
}
function noImages(inputs) {
    return new errors/* UserError */.yo(`images-from names no image: ${inputs['images-from'].join(', ')}; check the sources and tags`);
}
async function auditAll(inputs, context, warned) {
    const request = requestOf(inputs);
    const [gate, earlier] = await Promise.all([
        (0,verify_gate/* openGate */.G)(request, context),
        inputs.since === undefined ? undefined : (0,earlier_lines/* earlierLines */.k)(inputs.since, context.cwd),
    ]);
    const state = await openState(inputs, gate.policy.digest, context);
    const fold = new summary/* SummaryFold */.W(inputs['group-by']);
    const hasGrown = (0,heap_growth/* growYoungGeneration */.m)();
    const resumed = state?.size ?? 0;
    if (resumed > 0)
        context.note(`${resumed} images are done: going on with the others`);
    let output;
    try {
        const opened = await LineOutput.open(inputs.output, context);
        output = opened;
        let reported = 0;
        const report = async (line, text) => {
            fold.add(line);
            const changes = earlier === undefined ? undefined : (0,audit_changes/* changesOf */.fs)(line, earlier.get(line.reference));
            if (changes?.length === 0)
                return;
            reported += 1;
            await opened.write(changes === undefined ? text : textOf({ ...line, changes }));
        };
        await (0,github_attestations/* withGitHubAttestations */.P)(request.attestationsFrom, context, async (attestations) => {
            const kinds = gate.kinds && new Set([...gate.kinds, 'scan']);
            const cosignTags = new CosignTags();
            const settings = {
                request,
                gate: { ...gate, kinds, attestations },
                labels: inputs.labels,
                cosignTags,
                held: new HeldStores(),
                registries: {
                    plainHttp: (registry) => isPlainHttp(registry, inputs['plain-http']),
                    warnings: (registry) => [...warned].filter((text) => text.startsWith(`${registry} warns: `)),
                },
            };
            const listed = (location, tags) => cosignTags.learn(location, tags);
            const targets = (0,image_lists_targets/* auditTargets */.c)({ ...sourcesOf(inputs), listed }, context);
            await forEachAtOnce(targets, IMAGES_AT_ONCE, async (target) => {
                const { reference } = target;
                if (state?.has(reference)) {
                    const text = await state.read(reference);
                    await report((0,parse_line/* parseLine */.A)(text, `the line of ${reference} in the state directory`), text);
                    return;
                }
                const line = await lineOf(target, settings, context);
                hasGrown();
                const text = textOf(line);
                await state?.add(reference, text);
                await report(line, text);
                const { failed, undecided } = fold.outcomes;
                context.status?.(`audited ${fold.images} images: ${failed} failed, ${undecided} undecided`);
            });
        });
        context.status?.(undefined);
        const summary = fold.summary();
        if (summary.images === 0)
            throw noImages(inputs);
        context.note(`audited ${(0,markdown/* auditVerdict */.R)(summary)}`);
        if (earlier !== undefined)
            context.note(`${reported} of ${summary.images} images changed since ${inputs.since}`);
        const { passed, warned: warnings, failed, undecided } = summary.outcomes;
        return {
            outputs: {
                lines: opened.outputFile('audit.jsonl', inputs.output),
                images: String(summary.images),
                passed: String(passed + warnings),
                failed: String(failed),
                undecided: String(undecided),
            },
            report: inputs.summary ? { summary: () => (0,markdown/* auditMarkdown */.l)(summary) } : {},
            failures: (0,failures/* auditFailures */.n)(summary.outcomes, inputs['fail-on']),
        };
    }
    finally {
        await output?.close();
        await state?.close();
    }
}
async function lineOf(target, settings, context) {
    if (target.type === 'image') {
        return auditImage(target, settings, context);
    }
    const { code, message } = target.error;
    const failure = { outcome: 'undecided', code, message };
    return (0,make_line/* lineOfError */.O)({ ...target, places: [] }, new Date().toISOString(), failure);
}
/** Characters that a terminal would interpret are escaped; the value stays the same. */
function textOf(line) {
    return (0,report_escape/* visibleJson */.$m)(JSON.stringify(line));
}
function requestOf(inputs) {
    const { 'trusted-root': trustedRoot } = inputs;
    return {
        references: [],
        platforms: inputs.platforms,
        policy: (0,request/* policyOf */.U)(inputs),
        attestationsFrom: (0,github_attestations/* attestationPlaces */.X)(inputs['attestations-from']),
        against: [],
        comment: false,
        flags: [],
        ...(trustedRoot !== undefined && { trustedRoot }),
    };
}
async function openState(inputs, policy, { cwd }) {
    const { state, restart, shard, platforms, labels } = inputs;
    if (state === undefined) {
        if (restart)
            throw new errors/* UserError */.yo('restart needs state: there is nothing to discard');
        return undefined;
    }
    const dependent = [platforms, labels, inputs['attestations-from'], inputs['trusted-root'] ?? null];
    const identity = { policy, shard: `${shard.index}/${shard.count}`, inputs: JSON.stringify(dependent) };
    return AuditState.open((0,external_node_path_.resolve)(cwd, state), identity, { restart });
}
function isPlainHttp(registry, plain) {
    const { hostname } = new URL(`http://${registry}`);
    return (0,loopback/* isLoopback */.U)(hostname) || plain.includes(registry);
}


/***/ }),

/***/ 1319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf),
/* harmony export */   z: () => (/* binding */ verifyRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _attach_signing_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91529);
/* harmony import */ var _github_attestations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16375);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31108);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25358);
// Owns the request of verify: its inputs, checked against each other before anything is read or sent.







/** `named`: the images of images-from. Throws UsageErrors that list every mistake. */
function verifyRequest(inputs, named) {
    const checked = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_5__/* .checkAll */ .K7)({
        references: () => readableReferences(inputs.image, inputs.digest, named),
        policy: () => policyOf(inputs),
        attestationsFrom: () => (0,_github_attestations_js__WEBPACK_IMPORTED_MODULE_4__/* .attestationPlaces */ .X)(inputs['attestations-from']),
        recordable: () => checkRecord(inputs),
        attach: () => (inputs['attach-decision'] ? (0,_attach_signing_request_js__WEBPACK_IMPORTED_MODULE_3__/* .signerRequest */ .g)(inputs) : undefined),
    });
    const { attach, recordable: _, ...rest } = checked;
    const { 'trusted-root': trustedRoot, record } = inputs;
    return {
        ...rest,
        platforms: inputs.platforms,
        against: inputs.against,
        comment: inputs.comment,
        ...(inputs.format === 'html' && { contents: true }),
        ...(attach !== undefined && { attach }),
        ...(trustedRoot !== undefined && { trustedRoot }),
        ...(record !== undefined && { record }),
        flags: flagsOf(inputs),
    };
}
function checkRecord({ record, policy }) {
    if (record === undefined || policy !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('record needs policy: a case names the policy that decides it');
}
function readableReferences(images, digest, named) {
    if (images.length + named.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('set image, or images-from with files that name images');
    if (digest !== undefined && (images.length !== 1 || named.length > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`digest applies to one image, but ${images.length + named.length} images are given; write each as image@sha256:…`);
    }
    const references = [...images.map((image) => (0,_subject_js__WEBPACK_IMPORTED_MODULE_6__/* .readableReference */ .ep)(image, digest)), ...named];
    return [...new Map(references.map((reference) => [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference), reference])).values()];
}
/** The policy that the inputs name, or the inputs that take its place. Throws a UserError. */
function policyOf(inputs) {
    const { policy, require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge } = inputs;
    const given = Object.entries({ require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge })
        .filter(([, value]) => value !== undefined && value.length > 0)
        .map(([name]) => name);
    if (policy === undefined) {
        if (require.length === 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('set policy, or require with kinds of evidence such as sbom');
        const flags = { require, signedBy, maxAge, ...(maxSeverity !== undefined && { maxSeverity }) };
        return { type: 'flags', flags };
    }
    if (given.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${given.join(', ')} cannot be used with policy; put it into the policy`);
    const source = (0,_policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSource */ .e)(policy, { type: 'file', path: '' });
    if ('refused' in source)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`policy: ${source.refused}`);
    return source;
}
/** The inputs that affect the decision, as flags of the command line. */
function flagsOf(inputs) {
    const { policy, require, platforms } = inputs;
    const flag = (name, values) => values.flatMap((value) => (value === undefined ? [] : [`--${name}`, value]));
    return [
        ...flag('policy', [policy]),
        ...flag('require', require.length > 0 ? [require.join(',')] : []),
        ...flag('signed-by', inputs['signed-by']),
        ...flag('max-severity', [inputs['max-severity']]),
        ...flag('max-age', inputs['max-age']),
        ...flag('platforms', platforms.length > 0 ? [platforms.join(',')] : []),
        ...flag('attestations-from', inputs['attestations-from']),
        ...flag('trusted-root', [inputs['trusted-root']]),
    ];
}


/***/ }),

/***/ 73583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ kindOfStatement)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63240);
// Decides which kind of evidence an in-toto statement is, by its predicate. Pure.



/** The kind of the predicate; of a reference, that of the document that it names. Annotations have no say. */
function kindOfStatement(predicateType, predicate) {
    if (predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_1__/* .REFERENCE_PREDICATE */ .Sy) {
        const { mediaType } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(predicate).references)[0]);
        return (typeof mediaType === 'string' ? (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfMediaType */ .SX)(mediaType) : undefined) ?? 'custom';
    }
    const kind = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicate */ .dT)(predicateType) ?? 'custom';
    return kind === 'sbom' && predicateType.startsWith('https://cyclonedx.org/') ? kindOfBom((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(predicate)) : kind;
}
/** CycloneDX has one predicate type for several kinds. A BOM with components is an SBOM, whatever else it lists. */
function kindOfBom({ metadata, components, vulnerabilities }) {
    const [first] = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(components);
    const main = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(metadata).component).type ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(first).type;
    if (main === 'machine-learning-model')
        return 'model-card';
    const found = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(vulnerabilities);
    if (first !== undefined || found.length === 0)
        return 'sbom';
    return found.some((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).analysis).state !== undefined) ? 'vex' : 'scan';
}


/***/ }),

/***/ 32510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ readCosignAttestation),
/* harmony export */   Nj: () => (/* binding */ SIMPLE_SIGNING),
/* harmony export */   aS: () => (/* binding */ readCosignSignature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5091);
// Converts cosign's signatures from before bundles to bundles: a layer with signature, certificate, log entry and timestamp
// in its annotations. Nothing in them is verified here.






const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG_ENTRY = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
/** A signature over a payload (`.sig`), which names the image's digest. */
function readCosignSignature(payload, annotations) {
    return reading(() => ({
        artifact: payload,
        bundle: {
            mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
            verificationMaterial: material(annotations),
            content: {
                $case: 'messageSignature',
                messageSignature: {
                    messageDigest: { algorithm: 1, digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest() },
                    signature: base64(annotations[SIGNATURE] ?? '', SIGNATURE),
                },
            },
        },
    }));
}
/** An attestation (`.att`): the layer is a DSSE envelope around an in-toto statement. */
function readCosignAttestation(layer, annotations) {
    return reading(() => {
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBytes */ .d)(layer);
        if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) || !Array.isArray(json.signatures))
            throw new Error('not a DSSE envelope');
        if (json.signatures.length !== 1)
            throw new Error(`${json.signatures.length} signatures, expected one`);
        const [signature] = json.signatures;
        const sig = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(signature) && typeof signature.sig === 'string' ? signature.sig : '';
        if (typeof json.payload !== 'string' || json.payloadType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.inToto) {
            throw new Error('the payload is not an in-toto statement');
        }
        const dsseEnvelope = {
            payload: base64(json.payload, 'the payload'),
            payloadType: json.payloadType,
            signatures: [{ sig: base64(sig, 'the signature'), keyid: '' }],
        };
        return {
            envelope: layer,
            bundle: {
                mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
                verificationMaterial: material(annotations),
                content: { $case: 'dsseEnvelope', dsseEnvelope },
            },
        };
    });
}
function material(annotations) {
    const certificate = annotations[CERTIFICATE];
    const timestamp = annotations[TIMESTAMP];
    const entry = annotations[LOG_ENTRY];
    return {
        content: certificate === undefined || certificate === ''
            ? { $case: 'publicKey', publicKey: { hint: '' } }
            : { $case: 'certificate', certificate: { rawBytes: new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).raw } },
        tlogEntries: entry === undefined || entry === '' ? [] : [logEntry(entry)],
        timestampVerificationData: timestamp === undefined || timestamp === ''
            ? undefined
            : { rfc3161Timestamps: [{ signedTimestamp: base64(field(timestamp, 'SignedRFC3161Timestamp'), TIMESTAMP) }] },
    };
}
/** cosign's own format for a response of Rekor: the entry and the log's signature over it. */
function logEntry(text) {
    const json = JSON.parse(text);
    const payload = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json.Payload) ? json.Payload : {};
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' || typeof integratedTime !== 'number' || typeof logIndex !== 'number') {
        throw new Error(`${LOG_ENTRY} is not a log entry`);
    }
    const canonicalizedBody = base64(body, LOG_ENTRY);
    const entry = JSON.parse(canonicalizedBody.toString('utf8'));
    const { kind, apiVersion } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(entry) ? entry : {};
    return {
        logIndex: String(logIndex),
        logId: { keyId: Buffer.from(typeof logID === 'string' ? logID : '', 'hex') },
        kindVersion: { kind: String(kind), version: String(apiVersion) },
        integratedTime: String(integratedTime),
        inclusionPromise: { signedEntryTimestamp: base64(field(text, 'SignedEntryTimestamp'), LOG_ENTRY) },
        inclusionProof: undefined,
        canonicalizedBody,
    };
}
function field(text, name) {
    const json = JSON.parse(text);
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(json) && typeof json[name] === 'string' ? json[name] : '';
}
function base64(text, what) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length === 0)
        throw new Error(`${what} is empty or not base64`);
    return bytes;
}
function reading(read) {
    try {
        return read();
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .rethrowUnlessContent */ .B7)(error);
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)('malformed', `not a cosign signature (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error)})`);
    }
}


/***/ }),

/***/ 29243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
// Owns the pre-authentication encoding of DSSE (protocol 1.0): a signature covers the payload together with its type.

/** Lengths precede type and payload, so that no byte can move from one to the other. */
function preAuthEncoding(payload, payloadType = _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.inToto) {
    const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(front), payload]);
}


/***/ }),

/***/ 27354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNUSABLE: () => (/* binding */ UNUSABLE),
/* harmony export */   findBundles: () => (/* binding */ findBundles),
/* harmony export */   readBundlesOf: () => (/* binding */ readBundlesOf)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7363);
/* harmony import */ var _verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71232);
// Finds bundles of earlier runs, so that a statement is not signed again. Signing twice would attach two bundles, because
// signatures differ each time.







/** Normally there is one candidate. Others may have been planted. */
const MAX_CANDIDATES = 8;
/** Several signers may sign one statement. */
const MAX_SIGNATURES = 64;
/** Errors that mean a candidate is missing or damaged. Any other error of the store is thrown. */
const UNUSABLE = [
    'not-found',
    'invalid-response',
    'digest-mismatch',
    'size-mismatch',
    'limit-exceeded',
];
/**
 * The existing bundles, by the digest of their statement. Candidates are found by the annotation that names the statement,
 * then read and verified, because anyone with push access can write the annotation. Throws a StoreError.
 */
async function findBundles(store, wanted, reuse, listed) {
    const found = new Map();
    const subjects = [...new Set(wanted.map(({ subject }) => subject))];
    await Promise.all(subjects.map(async (subject) => {
        const statements = new Set(wanted.filter((one) => one.subject === subject).map(({ statement }) => statement));
        const pages = listed?.subject === subject ? [{ referrers: listed.bundles }] : bundlePages(store, subject);
        const candidates = await candidatesOf(pages, statements);
        await Promise.all([...candidates].map(async ([statement, referrers]) => {
            for (const referrer of referrers.slice(0, MAX_CANDIDATES)) {
                const bundle = await readCandidate(store, referrer);
                if (bundle !== undefined && (await isReusable(bundle, { subject, statement }, reuse))) {
                    found.set(statement, bundle);
                    return;
                }
            }
        }));
    }));
    return found;
}
/**
 * The bundles on a subject that hold one of these statements, by `identify`. Only bundles that name their statement in an
 * annotation are read. Throws a StoreError.
 */
async function readBundlesOf(store, subject, statements, identify) {
    const candidates = await candidatesOf(bundlePages(store, subject), statements);
    const found = new Map();
    await Promise.all([...candidates.values()].flatMap((referrers) => referrers.slice(0, MAX_SIGNATURES).map(async (referrer) => {
        const bundle = await readCandidate(store, referrer);
        const identity = bundle && (await identify(bundle));
        if (bundle !== undefined && identity !== undefined)
            found.set(identity, bundle);
    })));
    return found;
}
function bundlePages(store, subject) {
    return store.referrers(subject, { artifactType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.sigstoreBundle });
}
async function candidatesOf(pages, statements) {
    const candidates = new Map();
    for await (const { referrers } of pages) {
        for (const referrer of referrers) {
            const statement = referrer.annotations?.[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.statement];
            if (statement === undefined || !statements.has(statement))
                continue;
            candidates.set(statement, [...(candidates.get(statement) ?? []), referrer]);
        }
    }
    return candidates;
}
async function readCandidate(store, referrer) {
    try {
        const [layer] = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location).layers;
        return layer === undefined || layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_READ_BYTES */ .qT ? undefined : await (0,_verify_referrer_js__WEBPACK_IMPORTED_MODULE_6__/* .readBlob */ .gm)(store, layer);
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StoreError */ .A && UNUSABLE.includes(error.code))
            return undefined;
        throw error;
    }
}
async function isReusable(bytes, { subject, statement }, reuse) {
    const bundle = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .readBundle */ .Bo)(bytes);
    if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope')
        return false;
    if ((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bundle.content.dsseEnvelope.payload) !== statement)
        return false;
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    if (reuse.log && tlogEntries.length === 0)
        return false;
    if (reuse.timestamp && (timestampVerificationData?.rfc3161Timestamps ?? []).length === 0)
        return false;
    const verdict = await reuse.verifier.bundle(bytes, { digest: subject });
    if (verdict.status !== 'verified')
        return false;
    const { signer } = verdict;
    return signer.kind === 'key'
        ? reuse.signer.kind === 'key' && signer.hint === reuse.signer.hint
        : reuse.signer.kind === 'certificate' && signer.san === reuse.signer.san && signer.issuer === reuse.signer.issuer;
}


/***/ }),

/***/ 538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkIntotoEntry),
/* harmony export */   k: () => (/* binding */ isIntotoEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5091);
// Verifies log entries of type `intoto`, version 0.0.1, which cosign before 2.3 made for attestations. @sigstore/verify
// supports later types only, so inclusion promise and content are verified here by the rules of Rekor's first API.





function isIntotoEntry({ kindVersion }) {
    return kindVersion.kind === 'intoto' && kindVersion.version === '0.0.1';
}
/** Verifies that one of `logs` recorded exactly this `envelope` with the key of `signer`; undefined if so. */
async function checkIntotoEntry(entry, envelope, signer, logs) {
    const { json } = await __webpack_require__.e(/* import() */ 3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 23));
    const seconds = Number(entry.integratedTime);
    // https://github.com/sigstore/rekor, "Signed Entry Timestamp": over the canonical JSON (RFC 8785) of these four.
    const promised = json.canonicalize({
        body: entry.canonicalizedBody.toString('base64'),
        integratedTime: seconds,
        logIndex: Number(entry.logIndex),
        logID: entry.logId.keyId.toString('hex'),
    });
    const time = new Date(seconds * 1000);
    const signature = entry.inclusionPromise?.signedEntryTimestamp ?? Buffer.alloc(0);
    const vouched = logs.some(({ logID, publicKey, validFor }) => logID.equals(entry.logId.keyId) &&
        validFor.start <= time &&
        time <= validFor.end &&
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)('sha256', Buffer.from(promised), publicKey, signature));
    if (!vouched)
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-promise-invalid', 'the inclusion promise does not verify');
    const { hash, publicKey } = readBody(entry.canonicalizedBody);
    if (hash !== (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(envelope).digest('hex')) {
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-entry-mismatch', 'the entry is for another envelope');
    }
    if (publicKey === undefined || !publicKey.equals(signer)) {
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)('log-entry-mismatch', 'the entry is for another key');
    }
    return undefined;
}
function readBody(bytes) {
    const body = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(bytes).toString('utf8'));
    const spec = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(body) && body.kind === 'intoto' && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(body.spec) ? body.spec : {};
    const content = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(spec.content) ? spec.content : {};
    const hash = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(content.hash) && content.hash.algorithm === 'sha256' ? content.hash.value : undefined;
    return { hash, publicKey: keyOf(spec.publicKey) };
}
/** A certificate or a public key, as base64 of PEM. */
function keyOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const pem = Buffer.from(value, 'base64').toString('utf8');
    try {
        return pem.includes('CERTIFICATE') ? new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).publicKey : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, Error, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CRYPTO_CODE */ .YR);
        return undefined;
    }
}


/***/ }),

/***/ 94627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SigningError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the error of signing: a Sigstore service failed.

/** A signature could not be made. The message has every fact and no secret; no cause is kept, since it may have one. */
class SigningError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'SigningError';
    code = 'signing';
    constructor({ attempted, service, detail, remedy }) {
        super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`, { remedy });
    }
}


/***/ }),

/***/ 71232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ NOTATION),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   hi: () => (/* binding */ isSignature),
/* harmony export */   nK: () => (/* binding */ verifyReferrer)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7363);
/* harmony import */ var _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32510);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5091);
// Verifies the signatures that a referrer in a store holds.







const DSSE = 'application/vnd.dsse.envelope.v1+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
/** The type that cosign 2 used for signatures attached as referrers. */
const COSIGN_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One cosign tag holds all signatures of an image. */
const MAX_LAYERS = 256;
/** Each layer is held in memory while it is verified. */
const READ_AT_ONCE = 4;
/** Whether the artifact type of a referrer is that of a signature, or of an artifact that contains one. */
function isSignature({ artifactType = '' }) {
    return ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(artifactType) ||
        [NOTATION, COSIGN_ARTIFACT, _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj, DSSE].includes((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(artifactType)));
}
/**
 * Verifies everything that a referrer holds: one result for a bundle, one per layer for cosign's older formats, none for
 * anything else. Throws a StoreError for content that cannot be read, which is never taken for unsigned.
 */
async function verifyReferrer(store, referrer, subject, verifier) {
    if (!isSignature(referrer))
        return [];
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(referrer.artifactType ?? '') === NOTATION) {
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', 'a Notation signature; verify it with notation verify')];
    }
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(await store.manifest(referrer.digest), store.location);
    return verifyLayers(store, content, subject, verifier);
}
async function verifyLayers(store, { layers }, subject, verifier) {
    if (layers.length > MAX_LAYERS)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('limit-exceeded', `${layers.length} layers, more than the limit of ${MAX_LAYERS}`)];
    if (layers.length === 0)
        return [(0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('malformed', 'the manifest has no layers')];
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(READ_AT_ONCE);
    const verifyLayer = async (layer) => {
        if (layer.size > _bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_READ_BYTES */ .qT)
            return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(layer.size);
        const bytes = await readBlob(store, layer);
        const { annotations = {} } = layer;
        if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isBundleType */ .Jo)(layer.mediaType))
            return verifier.bundle(bytes, subject);
        switch ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(layer.mediaType)) {
            case _cosign_legacy_js__WEBPACK_IMPORTED_MODULE_4__/* .SIMPLE_SIGNING */ .Nj:
                return verifier.cosignSignature(bytes, annotations, subject);
            case DSSE:
                return verifier.cosignAttestation(bytes, annotations, subject);
            default:
                return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)('unsupported-format', `unsupported layer media type ${JSON.stringify(layer.mediaType)}`);
        }
    };
    return Promise.all(layers.map((layer) => limit(() => verifyLayer(layer))));
}
/** The whole layer, checked against its digest. The caller has checked its size. */
async function readBlob(store, layer) {
    const chunks = [];
    for await (const chunk of store.blob(layer))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ })

};
