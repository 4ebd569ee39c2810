export const id = 9265;
export const ids = [9265];
export const modules = {

/***/ 91529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signingRequest),
/* harmony export */   g: () => (/* binding */ signerRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71440);
/* harmony import */ var _signing_instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95412);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31108);
// How attach was asked to sign: the inputs checked against each other before anything is read or sent.




/** The request of a command without the inputs that only attach has. Throws what `signingRequest` throws. */
function signerRequest(inputs) {
    return signingRequest({
        ...inputs,
        'trusted-signers': [],
        'sign-image': false,
        'github-attestations': false,
        'scan-predicate': 'vulns',
    });
}
/** Throws a UserError that names the inputs which contradict each other; never quotes a secret. */
function signingRequest(inputs) {
    const url = (name) => () => inputs[name] === undefined ? undefined : (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkServiceUrl */ .J)(name, inputs[name]);
    const { fulcioUrl, rekorUrl, timestampUrl } = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .checkAll */ .K7)({
        fulcioUrl: url('fulcio-url'),
        rekorUrl: url('rekor-url'),
        timestampUrl: url('timestamp-server-url'),
    });
    const services = {
        ...(fulcioUrl !== undefined && { fulcioUrl }),
        ...(rekorUrl !== undefined && { rekorUrl }),
        ...(timestampUrl !== undefined && { timestampUrl }),
    };
    const { sign: mode, 'signing-key': key, 'signing-key-password': password, 'trusted-root': trustedRoot } = inputs;
    const { 'sign-image': signImage, 'github-attestations': githubAttestations } = inputs;
    (0,_signing_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServices */ .R)(services);
    if (mode === 'key' && key === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign: key needs a signing-key');
    if (mode === 'keyless' && key !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign: keyless does not use signing-key; remove one of the two');
    }
    if (mode === 'none' && signImage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign-image cannot be used with sign: none');
    if (githubAttestations && (mode === 'none' || mode === 'key' || key !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("github-attestations needs signatures with the job's identity; set sign to keyless and remove signing-key");
    }
    return {
        mode,
        ...(key !== undefined && { key }),
        ...(password !== undefined && { password }),
        sigstore: inputs.sigstore,
        services,
        ...(trustedRoot !== undefined && { trustedRoot }),
        trustedSigners: inputs['trusted-signers'],
        signImage,
        githubAttestations,
        scanPredicate: inputs['scan-predicate'],
        ...(inputs['max-embedded-size'] !== undefined && { maxEmbeddedSize: inputs['max-embedded-size'] }),
    };
}


/***/ }),

/***/ 83626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Finds the directory in which this program keeps what it can fetch or compute again.


/** `$XDG_CACHE_HOME/oci-evidence`, or `.cache/oci-evidence` in the home directory: an absolute path in any environment. */
function cacheDirectory({ XDG_CACHE_HOME, HOME }, userHome = systemHome) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(userHome) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Undefined for a user without an account, as in a container that runs with the user id of a CI agent. */
function home(userHome) {
    try {
        const directory = userHome();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
    }
    catch (error) {
        if (error.code === 'ERR_SYSTEM_ERROR')
            return undefined;
        throw error;
    }
}
/** Node takes an empty HOME for the home directory. */
function systemHome() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
}


/***/ }),

/***/ 32660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/promote-json.ts

/** A list with one receipt for each image, indented by two spaces, with a line break at the end. */
function renderCopyReceiptsJson(receipts) {
    return (0,report_escape/* visibleJson */.$m)(`${JSON.stringify(receipts.map(receiptJson), null, 2)}\n`);
}
function receiptJson({ from, reference, tags, counts, entries, notes }) {
    return { from, reference, tags, counts, entries: entries.map(entryJson), notes };
}
function entryJson({ operation, object, tag, kind, title, platform, outcome, reason, error }) {
    return {
        operation,
        status: outcome,
        digest: object.digest,
        mediaType: object.mediaType,
        artifactType: object.artifactType ?? null,
        size: object.size,
        kind: kind ?? null,
        platform,
        ...(title !== undefined && { title }),
        ...(tag !== undefined && { tag }),
        ...(reason !== undefined && { reason }),
        ...(error !== undefined && { error }),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/plan/receipt.ts
var plan_receipt = __webpack_require__(12019);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
// EXTERNAL MODULE: ./src/report/summary/check-commands.ts
var check_commands = __webpack_require__(12608);
// EXTERNAL MODULE: ./src/report/summary/failures.ts
var failures = __webpack_require__(20350);
// EXTERNAL MODULE: ./src/report/summary/heading.ts + 1 modules
var heading = __webpack_require__(64721);
// EXTERNAL MODULE: ./src/report/summary/notes.ts
var summary_notes = __webpack_require__(15440);
;// CONCATENATED MODULE: ./src/report/promote-summary.ts
// Renders what promote did: a page of GitHub markdown for the job summary, and lines for a terminal.











/** More lines are counted only: an image can have thousands of referrers. */
const MAX_LINES = 100;
/** The copy in one line, one line for each manifest and tag, then notes and counts. No line break at the end. */
function renderPromoteReceipt(receipt, { color = false } = {}) {
    const { from, reference, entries, notes } = receipt;
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const lines = ordered(entries).map((entry) => {
        const { outcome, object, title, error, reason } = entry;
        const parts = [
            paint(outcome === 'failed' ? 'red' : outcome === 'created' ? 'green' : 'dim', (0,plan_receipt/* outcomeWord */.n)(entry).padEnd(16)),
            (0,report_escape/* visible */.RK)(nameOf(entry)).padEnd(17),
            (0,report_escape/* visible */.RK)(placeOf(entry)).padEnd(14),
            ...(title === undefined ? [] : [(0,report_escape/* visible */.RK)(title)]),
            paint('dim', object.digest),
        ];
        const why = error ?? reason;
        return parts.join('  ') + (why === undefined ? '' : `\n    ${paint(error ? 'red' : 'dim', (0,report_escape/* visible */.RK)(why, 2000))}`);
    });
    const more = entries.length - MAX_LINES;
    return [
        paint('bold', `${(0,report_escape/* visible */.RK)(from, 400)} -> ${(0,report_escape/* visible */.RK)(reference, 400)}`),
        ...lines.slice(0, MAX_LINES),
        ...(more > 0 ? [`${more} more`] : []),
        ...notes.map((note) => paint('yellow', `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`)),
        countsText(receipt),
    ].join('\n');
}
/** Below 1 MiB whatever was copied. */
function renderPromoteSummary(receipt) {
    const { from, reference, entries, notes } = receipt;
    const failed = entries.filter(({ outcome }) => outcome === 'failed');
    const rows = ordered(entries).map((entry) => [
        (0,plan_receipt/* outcomeWord */.n)(entry),
        (0,report_escape/* html */.qy)(nameOf(entry)),
        (0,report_escape/* html */.qy)(placeOf(entry)),
        entry.title === undefined ? '' : (0,report_escape/* code */.aY)(entry.title, 100),
        entry.operation === 'tag' ? '' : (0,node_text/* bytesText */.pV)(entry.object.size),
        (0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(entry.object.digest)),
    ]);
    const isPlan = entries.some(({ outcome }) => outcome === 'planned');
    const [mark, word] = failed.length > 0 ? ['❌', 'Incomplete copy'] : isPlan ? ['📝', 'Dry run: would copy'] : ['✅', 'Copied'];
    return (0,blocks/* page */.MY)([
        (0,heading/* imageHeading */.Uf)(mark, reference),
        `**${word}** from ${(0,report_escape/* code */.aY)(from, 400)} · ${countsText(receipt)}`,
        (0,failures/* renderFailures */.S)(failed.map((entry) => ({ what: `**${(0,report_escape/* html */.qy)(nameOf(entry), 100)}**`, error: entry.error ?? 'unknown reason' }))),
        (0,blocks/* folded */.TM)(`Manifests and tags (${entries.length})`, (0,blocks/* table */.tp)(HEAD, rows, blocks/* BOUND */.d9.table)),
        (0,summary_notes/* renderNotes */.I)(notes),
        (0,check_commands/* checkCommands */.D)({ reference, kinds: [], evidence: [] }),
    ]);
}
const HEAD = ['Status', 'Manifest', 'For', 'Title', 'Manifest size', 'Digest'];
/** Failures first, so that none is cut off. */
function ordered(entries) {
    const first = entries.filter(({ outcome }) => outcome === 'failed' || outcome === 'absent');
    const tags = entries.filter((entry) => entry.operation === 'tag' && !first.includes(entry));
    const rest = entries.filter((entry) => entry.operation === 'copy' && !first.includes(entry));
    return [...first, ...tags, ...rest];
}
function nameOf({ operation, kind, object, tag }) {
    if (operation === 'tag')
        return `tag ${tag ?? ''}`;
    if (kind !== undefined)
        return (0,kinds/* kindRow */.LX)(kind).label;
    return (0,media_types/* isIndex */.nw)(object.mediaType) ? 'index' : 'manifest';
}
function placeOf({ operation, platform }) {
    if (operation === 'tag')
        return '';
    return platform === null ? 'image' : (0,node_text/* claim */.B7)(platform);
}
/** `52 copied, 1 tagged; 104 objects copied, 53 mounted, 0 already there, 1.2 MB sent`. */
function countsText(receipt) {
    const { entries, counts } = receipt;
    const tags = entries.filter(({ operation }) => operation === 'tag');
    const manifests = { entries: entries.filter(({ operation }) => operation === 'copy') };
    const parts = [
        `manifests: ${(0,plan_receipt/* countsOf */.m)(manifests, 'copy')}`,
        ...(tags.length > 0 ? [`tags: ${(0,plan_receipt/* countsOf */.m)({ entries: tags }, 'tag')}`] : []),
    ];
    if (entries.some(({ outcome }) => outcome === 'planned') && counts.copied === 0)
        return parts.join('; ');
    const { copied, mounted, present, bytes } = counts;
    return [
        ...parts,
        `manifests and blobs: ${copied} copied, ${mounted} mounted, ${present} already there, ${(0,node_text/* bytesText */.pV)(bytes)} sent`,
    ].join('; ');
}

// EXTERNAL MODULE: ./src/commands/attach/signing-request.ts
var signing_request = __webpack_require__(91529);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/signers.ts
var commands_signers = __webpack_require__(23241);
// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __webpack_require__(18991);
;// CONCATENATED MODULE: ./src/commands/promote/progress.ts

const BAR_INTERVAL_MS = 100;
const LINE_INTERVAL_MS = 5_000;
class ProgressDisplay {
    #world;
    #now;
    #copies = new Map();
    #began;
    #last;
    constructor(world, now) {
        this.#world = world;
        this.#now = now;
        this.#began = now();
        this.#last = this.#began;
    }
    /** `copy` identifies one of the copies whose progress is added up. */
    update(copy, progress) {
        this.#copies.set(copy, progress);
        const now = this.#now();
        const { status } = this.#world;
        if (now - this.#last < (status === undefined ? LINE_INTERVAL_MS : BAR_INTERVAL_MS))
            return;
        this.#last = now;
        const seconds = (now - this.#began) / 1000;
        if (status !== undefined)
            status((0,report_progress/* progressBar */.hr)(this.#total(), seconds));
        else
            this.#world.note((0,report_progress/* progressLine */.oz)(this.#total(), seconds));
    }
    /** Removes the bar. */
    end() {
        this.#world.status?.(undefined);
    }
    #total() {
        const total = { blobs: 0, bytes: 0, totalBlobs: 0, totalBytes: 0 };
        for (const { blobs, bytes, totalBlobs, totalBytes } of this.#copies.values()) {
            total.blobs += blobs;
            total.bytes += bytes;
            total.totalBlobs += totalBlobs;
            total.totalBytes += totalBytes;
        }
        return total;
    }
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
;// CONCATENATED MODULE: ./src/graph/copy/blobs.ts
// Copies blobs from one store to another, each digest once: skips existing blobs, mounts what it can, streams the rest.

/** Larger blobs are bound by bandwidth, so only a few of them are copied at the same time. */
const LARGE = 1024 * 1024;
/**
 * A streamed blob keeps one request to each side open. If both are the same registry, slots must be left for the requests
 * that the uploads wait for.
 */
const LARGE_AT_ONCE = 4;
const SMALL_AT_ONCE = 32;
class BlobCopier {
    #source;
    #destination;
    #onProgress;
    #large = (0,p_limit/* default */.A)(LARGE_AT_ONCE);
    #small = (0,p_limit/* default */.A)(SMALL_AT_ONCE);
    #copies = new Map();
    #counts = { copied: 0, bytes: 0, mounted: 0, present: 0 };
    #blobs = 0;
    #bytes = 0;
    #stopped = false;
    constructor(source, destination, onProgress) {
        this.#source = source;
        this.#destination = destination;
        this.#onProgress = onProgress;
    }
    get counts() {
        return { ...this.#counts };
    }
    /** Rejects with the StoreError of either side. The digest and size of what is streamed are checked. */
    copy(blob) {
        const known = this.#copies.get(blob.digest);
        if (known !== undefined)
            return known;
        const slots = blob.size > LARGE ? this.#large : this.#small;
        const copy = slots(() => this.#copy(blob));
        this.#copies.set(blob.digest, copy);
        return copy;
    }
    /** Cancels the blobs that have not started, after the copy has failed. Their promises resolve without copying. */
    stop() {
        this.#stopped = true;
    }
    async #copy(blob) {
        if (this.#stopped)
            return;
        const streamed = new StreamedBytes((bytes) => this.#advance(bytes));
        const outcome = await this.#outcome(blob, streamed);
        this.#counts[outcome] += 1;
        if (outcome === 'copied')
            this.#counts.bytes += blob.size;
        this.#blobs += 1;
        this.#advance(blob.size - streamed.seen);
    }
    async #outcome(blob, streamed) {
        if (await this.#destination.mountBlob(blob, this.#source))
            return 'mounted';
        if (await this.#destination.hasBlob(blob))
            return 'present';
        await this.#destination.pushBlob({
            descriptor: blob,
            isVerified: true,
            open: () => streamed.count(this.#source.blob(blob)),
        });
        return 'copied';
    }
    #advance(bytes) {
        this.#bytes += bytes;
        this.#onProgress?.({ blobs: this.#blobs, bytes: this.#bytes });
    }
}
/** Counts the bytes of one blob that were sent. A retried upload starts again, but its bytes count only once. */
class StreamedBytes {
    #advance;
    seen = 0;
    constructor(advance) {
        this.#advance = advance;
    }
    async *count(source) {
        let position = 0;
        for await (const chunk of source) {
            position += chunk.byteLength;
            const more = position - this.seen;
            if (more > 0) {
                this.seen = position;
                this.#advance(more);
            }
            yield chunk;
        }
    }
}

;// CONCATENATED MODULE: ./src/graph/copy/plan.ts
/** Layers that registries do not store. */
const FOREIGN_LAYER = /\.nondistributable\.|\.foreign\./;
function planCopy(source, destination, tags) {
    const manifests = [...source.nodes.values()].map((node) => ({ node, action: actionFor(node, destination) }));
    const copied = manifests.filter(({ action }) => action === 'copy');
    return {
        from: source.location,
        to: destination.location,
        root: source.root,
        manifests,
        blobs: [...blobsOf(copied.map(({ node }) => node.content)).values()],
        tags: [...new Set(tags)].map((tag) => ({ tag, before: destination.tags.get(tag) })),
        notes: source.notes,
    };
}
/** The blobs of one manifest that must be copied. */
function blobsIn({ config, layers }) {
    const all = config === undefined ? layers : [config, ...layers];
    return all.filter(({ mediaType }) => !FOREIGN_LAYER.test(mediaType));
}
function blobsOf(contents) {
    return new Map(contents.flatMap((content) => blobsIn(content).map((blob) => [blob.digest, blob])));
}
function actionFor(node, { present, listed, cosign }) {
    const { digest } = node.manifest.descriptor;
    const others = node.tags.map((tag) => cosign.get(tag)).filter((held) => held?.digest !== digest);
    if (others.some((held) => held !== undefined && !holdsAll(node.content, held.content))) {
        const all = node.tags.every((tag) => cosign.has(tag) && holdsAll(cosign.get(tag)?.content, node.content));
        return all ? 'none' : 'conflict';
    }
    if (!present.has(digest) || others.length > 0)
        return 'copy';
    return node.listedFor === undefined || listed.has(digest) ? 'none' : 'list';
}
/** Whether a manifest has every layer of another one. cosign stores further signatures under a tag as layers. */
function holdsAll(content, other) {
    const layers = new Set(content?.layers.map(({ digest }) => digest));
    return other.layers.every(({ digest }) => layers.has(digest));
}

;// CONCATENATED MODULE: ./src/graph/copy/copy.ts
// Applies the plan of a copy: blobs, the image, its evidence level by level, and the tags last.




/**
 * Pushes blobs before manifests, entries before their index, and subjects before their referrers. Evidence that fails does
 * not stop other evidence, but then no tag is written, so that tags point only to complete copies. Another run completes it.
 */
function applyCopy(plan, source, target, options = {}) {
    return new Copy(plan, source, target, options).run();
}
class Copy {
    #plan;
    #source;
    #target;
    #allowMissing;
    #blobs;
    #planned;
    #outcomes = new Map();
    #pushes = new Map();
    constructor(plan, source, target, options) {
        this.#plan = plan;
        this.#source = source;
        this.#target = target;
        this.#allowMissing = options.allowMissing ?? false;
        this.#planned = new Map(plan.manifests.map((planned) => [planned.node.node.digest, planned]));
        const totals = { totalBlobs: plan.blobs.length, totalBytes: plan.blobs.reduce((sum, { size }) => sum + size, 0) };
        const { onProgress } = options;
        this.#blobs = new BlobCopier(source, target, onProgress && ((progress) => onProgress({ ...progress, ...totals })));
    }
    async run() {
        const { manifests, tags } = this.#plan;
        for (const { node, action } of manifests) {
            if (action === 'none')
                this.#outcomes.set(node.node.digest, { status: 'existing' });
            if (action === 'conflict')
                this.#fail(node, conflict(node, this.#target));
        }
        const [image, evidence] = partition(manifests, ({ node }) => node.isImage);
        await this.#copyBlobs(() => Promise.all(image.map((planned) => this.#push(planned))));
        if (image.every(({ node }) => this.#isThere(node.node.digest)))
            await this.#pushEvidence(evidence);
        const outcomes = manifests.map((planned) => {
            const outcome = this.#outcomes.get(planned.node.node.digest) ?? { status: 'planned' };
            return { planned, outcome };
        });
        const isComplete = outcomes.every(({ outcome }) => outcome.status !== 'failed' && outcome.status !== 'planned');
        return {
            manifests: outcomes,
            tags: await Promise.all(tags.map((planned) => this.#tag(planned, isComplete))),
            blobs: this.#blobs.counts,
        };
    }
    /** Starts the blobs of the image, then those of evidence, the largest first. Calls `pushImage` once the image has its own. */
    async #copyBlobs(pushImage) {
        const owners = new Map();
        for (const { node, action } of this.#plan.manifests) {
            if (action !== 'copy')
                continue;
            for (const { digest } of blobsIn(node.content))
                owners.set(digest, [...(owners.get(digest) ?? []), node]);
        }
        const copy = async (blob) => {
            try {
                await this.#blobs.copy(blob);
            }
            catch (error) {
                if (!(error instanceof errors/* ExpectedError */.Dh))
                    throw error;
                for (const node of owners.get(blob.digest) ?? []) {
                    this.#fail(node, error);
                    if (node.isImage)
                        this.#blobs.stop();
                }
            }
        };
        const isOfImage = ({ digest }) => owners.get(digest)?.some((node) => node.isImage) ?? false;
        const [ofImage, ofEvidence] = partition(this.#plan.blobs.toSorted((a, b) => b.size - a.size), isOfImage);
        await Promise.all([Promise.all(ofImage.map(copy)).then(pushImage), ...ofEvidence.map(copy)]);
    }
    /** Pushes cosign tags and the entries of evidence, then all referrers in one batch, for one index write per subject. */
    async #pushEvidence(evidence) {
        await Promise.all(evidence.filter(({ node }) => !isReferrer(node)).map((planned) => this.#push(planned)));
        const batch = this.#plan.manifests.filter((planned) => this.#isToBeListed(planned));
        if (batch.length === 0)
            return;
        const outcomes = await this.#target.pushArtifacts(batch.map(({ node }) => artifactOf(node)));
        batch.forEach(({ node }, at) => {
            const outcome = outcomes[at];
            if (outcome?.status === 'failed')
                this.#fail(node, outcome.error);
            // An entry of the image was pushed earlier and has an outcome already. The batch only lists it.
            else if (outcome !== undefined && !this.#outcomes.has(node.node.digest)) {
                this.#outcomes.set(node.node.digest, { status: outcome.status });
            }
        });
    }
    /** Whether a referrer must still be pushed or listed. What it requires precedes it in the plan or was pushed already. */
    #isToBeListed({ node, action }) {
        if (!isReferrer(node) || action === 'none' || action === 'conflict')
            return false;
        const { digest } = node.node;
        if (!this.#outcomes.has(digest))
            this.#block(node);
        const outcome = this.#outcomes.get(digest);
        return outcome === undefined || outcome.status === 'created';
    }
    /** Pushes a manifest by digest, or under its cosign tags, after what it requires. Referrers are left to the batch. */
    #push(planned) {
        const { digest } = planned.node.node;
        const push = this.#pushes.get(digest) ?? this.#pushAfterRequired(planned);
        this.#pushes.set(digest, push);
        return push;
    }
    async #pushAfterRequired({ node, action }) {
        const required = node.requires.map((digest) => this.#planned.get(digest)).filter((one) => one !== undefined);
        const before = required.filter((one) => one.node.isImage || !isReferrer(one.node));
        await Promise.all(before.map((one) => this.#push(one)));
        if (this.#outcomes.has(node.node.digest) || action !== 'copy')
            return;
        this.#block(node);
        if (this.#outcomes.has(node.node.digest))
            return;
        try {
            const references = node.tags.length > 0 ? node.tags : [undefined];
            for (const tag of references)
                await this.#target.pushManifest(node.manifest, tag);
            this.#outcomes.set(node.node.digest, { status: 'created' });
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            this.#fail(node, error);
        }
    }
    async #tag(planned, isComplete) {
        const { root } = this.#plan;
        const node = this.#planned.get(root.digest)?.node;
        if (!isComplete || node === undefined)
            return { planned, outcome: { status: 'planned' } };
        if (planned.before === root.digest)
            return { planned, outcome: { status: 'existing' } };
        try {
            await this.#target.pushManifest(node.manifest, planned.tag);
            return { planned, outcome: { status: 'created' } };
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            return { planned, outcome: { status: 'failed', error } };
        }
    }
    #isThere(digest) {
        const planned = this.#planned.get(digest);
        const status = this.#outcomes.get(digest)?.status;
        return status === 'created' || status === 'existing' || planned?.action === 'list';
    }
    /** Blocks a node if something that it requires is not at the destination. */
    #block(node) {
        for (const digest of node.requires) {
            const outcome = this.#outcomes.get(digest);
            if (outcome?.status === 'left-out')
                this.#outcomes.set(node.node.digest, outcome);
            else if (outcome?.status === 'failed')
                this.#outcomes.set(node.node.digest, { status: 'planned' });
        }
    }
    #fail(node, error) {
        const isMissing = error instanceof oci_errors/* StoreError */.A && error.code === 'not-found' && error.store === this.#source.location;
        const isAllowed = this.#allowMissing && isMissing && !node.isImage;
        this.#outcomes.set(node.node.digest, { status: isAllowed ? 'left-out' : 'failed', error });
    }
}
function isReferrer({ listedFor }) {
    return listedFor !== undefined;
}
/** The artifact without blobs, because these have been copied already. */
function artifactOf({ manifest, content, listedFor }) {
    const { subject, artifactType, annotations } = content;
    if (subject === undefined)
        throw new TypeError(`${manifest.descriptor.digest} is listed for ${listedFor} without a subject`);
    const descriptor = {
        ...manifest.descriptor,
        ...(artifactType !== undefined && { artifactType }),
        ...(Object.keys(annotations).length > 0 && { annotations }),
    };
    return { manifest: { ...manifest, descriptor }, subject, blobs: [] };
}
function partition(all, test) {
    return [all.filter(test), all.filter((one) => !test(one))];
}
function conflict({ node, tags }, { location }) {
    return new oci_errors/* StoreError */.A({
        code: 'rejected',
        store: location,
        reference: tags[0] ?? node.digest,
        attempted: 'copy the tag of cosign',
        detail: 'the tag exists and holds other signatures or attestations, which the copy would remove',
        remedy: 'delete the tag at the destination, or sign the image there again',
    });
}

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
;// CONCATENATED MODULE: ./src/graph/copy/destination.ts
// Reads which parts of a copy the destination already has.


/** Requests that are sent to the destination while the source is still being read. */
class DestinationLookups {
    #destination;
    #found = new Map();
    constructor(destination) {
        this.#destination = destination;
    }
    /** Looks for tags or digests. A failure is thrown by `find`. */
    start(references) {
        void Promise.allSettled(references.map((reference) => this.find(reference)));
    }
    /** The digest of what exists under a tag or digest. */
    find(reference) {
        const found = this.#found.get(reference) ??
            unlessMissing(this.#destination.resolve(reference)).then((descriptor) => descriptor?.digest);
        this.#found.set(reference, found);
        return found;
    }
}
/**
 * Looks for evidence only on manifests that exist. Evidence is pushed after its subject, so a first copy needs no request
 * per piece of evidence.
 */
async function readDestination(destination, { nodes, location }, tags, lookups = new DestinationLookups(destination)) {
    const found = new State(destination, nodes, lookups);
    const isSame = destination.location === location;
    await Promise.all([found.readTags(tags), ...(isSame ? [] : [found.readImage(), found.readCosignTags()])]);
    if (isSame)
        found.addAll();
    return found;
}
class State {
    location;
    present = new Set();
    listed = new Set();
    tags = new Map();
    cosign = new Map();
    #destination;
    #nodes;
    #lookups;
    constructor(destination, nodes, lookups) {
        this.location = destination.location;
        this.#destination = destination;
        this.#nodes = nodes;
        this.#lookups = lookups;
    }
    async readTags(tags) {
        await Promise.all(tags.map(async (tag) => {
            const found = await this.#lookups.find(tag);
            if (found !== undefined)
                this.tags.set(tag, found);
        }));
    }
    /** Looks for the image, then for its referrers level by level. */
    async readImage() {
        const image = [...this.#nodes.values()].filter(({ isImage }) => isImage);
        const bySubject = Map.groupBy(this.#nodes.values(), ({ listedFor }) => listedFor);
        for (let level = await this.#look(image); level.length > 0;) {
            const referrers = await Promise.all(level.map((digest) => this.#list(digest, bySubject.get(digest) ?? [])));
            level = referrers.flat();
        }
    }
    async readCosignTags() {
        const tags = [...this.#nodes.values()].flatMap((node) => node.tags);
        await Promise.all(tags.map(async (tag) => {
            const manifest = await unlessMissing(this.#destination.manifest(tag));
            if (manifest === undefined)
                return;
            const { digest } = manifest.descriptor;
            this.cosign.set(tag, { digest, content: (0,descriptor/* parseManifest */.Ng)(manifest, this.location) });
            if (this.#nodes.has(digest))
                this.present.add(digest);
        }));
    }
    /** Marks everything as present, because source and destination are the same repository. */
    addAll() {
        for (const [digest, { tags, manifest, content }] of this.#nodes) {
            this.present.add(digest);
            this.listed.add(digest);
            for (const tag of tags)
                this.cosign.set(tag, { digest: manifest.descriptor.digest, content });
        }
    }
    /** The nodes that exist. */
    async #look(nodes) {
        const found = await Promise.all(nodes.map(async ({ node: { digest } }) => {
            if ((await this.#lookups.find(digest)) === undefined)
                return [];
            this.present.add(digest);
            return [digest];
        }));
        return found.flat();
    }
    /** The `referrers` that exist. A fallback index may list missing manifests, so those are checked one by one. */
    async #list(subject, referrers) {
        if (referrers.length === 0)
            return [];
        const sure = new Set();
        for await (const { via, referrers: page } of this.#destination.referrers(subject)) {
            for (const { digest } of page) {
                this.listed.add(digest);
                if (via !== 'fallback-tag')
                    sure.add(digest);
            }
        }
        const known = referrers.filter(({ node }) => sure.has(node.digest)).map(({ node }) => node.digest);
        for (const digest of known)
            this.present.add(digest);
        const others = referrers.filter(({ node, isImage }) => !isImage && !sure.has(node.digest));
        return [...known, ...(await this.#look(others))];
    }
}
async function unlessMissing(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/graph/walk.ts + 1 modules
var walk = __webpack_require__(12544);
;// CONCATENATED MODULE: ./src/graph/copy/source.ts
// Reads what a copy needs from its source: the selected part of the graph, and every manifest in it.




const LIMITS = { depth: 32, maxNodes: 100_000, maxManifests: 100_000, maxBytes: 64 * 1024 * 1024 };
/** All manifests are held in memory until they have been copied. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;
const READS_AT_ONCE = 64;
/** Throws StoreError `not-found` if a part does not exist, and `limit-exceeded` if the graph is too large. */
async function readCopySource(source, reference, selection = {}) {
    const root = await source.manifest(reference);
    const reader = new ManifestReader(source, root);
    // The walk lists these manifests without reading them. They are read at the same time.
    const entries = (0,descriptor/* parseManifest */.Ng)(root, source.location).manifests.map(({ digest }) => digest);
    selection.onImage?.([root.descriptor.digest, ...entries]);
    for (const digest of entries)
        reader.start(digest);
    const graph = await reader.unlessFailed((0,walk/* walkGraph */.i)(source, root, {
        ...LIMITS,
        ...(selection.select === undefined && { onFound: ({ descriptor }) => reader.start(descriptor.digest) }),
    }));
    if (!graph.complete)
        throw incomplete(source, root.descriptor, graph.notes.join('; '));
    for (const { node } of selected(graph, selection))
        reader.start(node.digest);
    await reader.finish();
    return new Selection(source, reader, selection).of(graph);
}
class ManifestReader {
    #source;
    #slots = (0,p_limit/* default */.A)(READS_AT_ONCE);
    #started = new Map();
    #found = new Map();
    #failed = Promise.withResolvers();
    #bytes = 0;
    constructor(source, root) {
        this.#source = source;
        this.#found.set(root.descriptor.digest, root);
        this.#started.set(root.descriptor.digest, Promise.resolve());
    }
    start(digest) {
        if (this.#started.has(digest))
            return;
        const reading = this.#slots(() => this.#read(digest));
        this.#started.set(digest, reading.catch(this.#failed.reject));
    }
    /** The result of `work`. Rejects as soon as a manifest that was started cannot be read. */
    unlessFailed(work) {
        return Promise.race([work, this.#failed.promise]);
    }
    async finish() {
        await this.unlessFailed(Promise.all(this.#started.values()));
    }
    /** Undefined if the source does not have it. */
    get(digest) {
        return this.#found.get(digest);
    }
    async #read(digest) {
        try {
            const manifest = await this.#source.manifest(digest);
            this.#bytes += manifest.bytes.byteLength;
            if (this.#bytes > MAX_HELD_BYTES) {
                throw incomplete(this.#source, manifest.descriptor, `its manifests exceed ${MAX_HELD_BYTES} bytes`);
            }
            this.#found.set(digest, manifest);
        }
        catch (error) {
            if (!(error instanceof oci_errors/* StoreError */.A) || error.code !== 'not-found')
                throw error;
        }
    }
}
/** Walks depth first. `skip`: the nodes to leave out with everything below them. */
function* selected({ root }, { select }, skip = () => false) {
    const waiting = [{ node: root, parent: undefined, isImage: true, isReferrer: false }];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        if (skip(place))
            continue;
        yield place;
        const { node, isImage } = place;
        const referrers = isImage && select !== undefined ? node.referrers.filter(select) : node.referrers;
        const below = [
            ...node.manifests.map((entry) => ({ node: entry, parent: node, isImage, isReferrer: false })),
            ...referrers.map((referrer) => ({ node: referrer, parent: node, isImage: false, isReferrer: true })),
        ];
        waiting.push(...below.reverse());
    }
}
class Selection {
    #source;
    #reader;
    #selection;
    #notes = new Set();
    constructor(source, reader, selection) {
        this.#source = source;
        this.#reader = reader;
        this.#selection = selection;
    }
    of(graph) {
        const nodes = new Map();
        for (const place of selected(graph, this.#selection, (one) => this.#leaveOut(one))) {
            const made = this.#node(place);
            const known = nodes.get(made.node.digest);
            nodes.set(made.node.digest, known === undefined ? made : merged(known, made));
        }
        for (const [digest, node] of nodes) {
            const subject = node.content.subject?.digest;
            const entries = node.content.manifests.map((entry) => entry.digest);
            const requires = [...new Set(subject === undefined ? entries : [...entries, subject])].filter((one) => nodes.has(one));
            nodes.set(digest, { ...node, requires });
        }
        const { digest, mediaType, size } = graph.root;
        return { location: this.#source.location, root: { mediaType, digest, size }, nodes, notes: [...this.#notes] };
    }
    #node({ node, parent, isImage, isReferrer }) {
        const manifest = this.#manifest(node.digest);
        return {
            node,
            manifest,
            content: (0,descriptor/* parseManifest */.Ng)(manifest, this.#source.location),
            isImage,
            ...(isReferrer && parent !== undefined && node.tag === undefined && { listedFor: parent.digest }),
            requires: [],
            tags: node.tag === undefined ? [] : [node.tag],
        };
    }
    /** Whether to leave out a node that cannot be copied. Throws if it is not evidence, or if it must not be missing. */
    #leaveOut({ node, parent, isImage, isReferrer }) {
        const { digest } = node;
        const manifest = this.#reader.get(digest);
        if (manifest === undefined) {
            if (!isReferrer || isImage || !this.#selection.allowMissing)
                throw this.#missing(node, parent);
            this.#notes.add(`left out ${digest}: it is listed for ${parent?.digest} and does not exist`);
            return true;
        }
        if (!isReferrer || node.tag !== undefined)
            return false;
        if ((0,descriptor/* parseManifest */.Ng)(manifest, this.#source.location).subject?.digest === parent?.digest)
            return false;
        this.#notes.add(`left out ${digest}: it is listed for ${parent?.digest} and has another subject`);
        return true;
    }
    #manifest(digest) {
        const manifest = this.#reader.get(digest);
        if (manifest === undefined)
            throw new TypeError(`${digest} was left out`);
        return manifest;
    }
    #missing({ digest }, parent) {
        return new oci_errors/* StoreError */.A({
            code: 'not-found',
            store: this.#source.location,
            reference: digest,
            attempted: 'read the manifest',
            detail: `${parent?.digest ?? 'the image'} lists it, and it does not exist`,
            remedy: 'push it again; set allow-missing to copy the image without evidence that is missing',
        });
    }
}
/** Merges two places of one manifest, such as an attestation that is an entry of the index and a referrer of a platform. */
function merged(one, other) {
    const listedFor = one.listedFor ?? other.listedFor;
    return {
        ...one,
        isImage: one.isImage || other.isImage,
        ...(listedFor !== undefined && { listedFor }),
        tags: [...new Set([...one.tags, ...other.tags])],
    };
}
function incomplete(source, { digest }, detail) {
    return new oci_errors/* StoreError */.A({
        code: 'limit-exceeded',
        store: source.location,
        reference: digest,
        attempted: 'read the whole graph',
        detail,
        remedy: 'delete referrers that are not needed, or copy a part of them with a filter',
    });
}

;// CONCATENATED MODULE: ./src/graph/copy/prepare.ts



async function prepareCopy(source, destination, { reference, tags, ...selection }) {
    const lookups = new DestinationLookups(destination);
    lookups.start(tags);
    const image = await readCopySource(source, reference, {
        ...selection,
        ...(source.location !== destination.location && { onImage: (digests) => lookups.start(digests) }),
    });
    return planCopy(image, await readDestination(destination, image, tags, lookups), tags);
}

;// CONCATENATED MODULE: ./src/commands/promote/receipt.ts

/** The receipt of a copy that was only planned: nothing was written. */
function plannedReceipt(plan) {
    const planned = { status: 'planned' };
    const existing = { status: 'existing' };
    return receiptOf(plan, {
        manifests: plan.manifests.map((one) => ({ planned: one, outcome: one.action === 'none' ? existing : planned })),
        tags: plan.tags.map((tag) => ({ planned: tag, outcome: tag.before === plan.root.digest ? existing : planned })),
        blobs: { copied: 0, bytes: 0, mounted: 0, present: 0 },
    });
}
function receiptOf(plan, { manifests, tags, blobs }) {
    const platformOf = platformsOf(plan);
    return {
        from: `${plan.from}@${plan.root.digest}`,
        reference: `${plan.to}@${plan.root.digest}`,
        tags: plan.tags.map(({ tag }) => tag),
        entries: [
            ...manifests.map(({ planned, outcome }) => manifestEntry(planned, platformOf(planned), outcome)),
            ...tags.map(({ planned, outcome }) => tagEntry(planned, plan.root, outcome)),
        ],
        notes: plan.notes,
        counts: countsOf(manifests, blobs),
    };
}
function countsOf(manifests, blobs) {
    const pushed = manifests.filter(({ outcome }) => outcome.status === 'created');
    const sent = pushed.reduce((sum, { planned }) => sum + planned.node.manifest.bytes.byteLength, 0);
    return {
        copied: blobs.copied + pushed.length,
        mounted: blobs.mounted,
        present: blobs.present + manifests.filter(({ outcome }) => outcome.status === 'existing').length,
        bytes: blobs.bytes + sent,
    };
}
/** The platform of a manifest; for evidence, the platform of the image that it refers to directly or indirectly. */
function platformsOf({ manifests }) {
    const byDigest = new Map(manifests.map((planned) => [planned.node.node.digest, planned]));
    return (planned) => {
        let at = planned;
        // Subjects come before their referrers, so the loop ends.
        while (at?.node.node.platform === null && at.node.listedFor !== undefined)
            at = byDigest.get(at.node.listedFor);
        return at?.node.node.platform ?? null;
    };
}
function manifestEntry({ node: { node, manifest, tags } }, platform, outcome) {
    const title = node.annotations[media_types/* ANNOTATION */.YX.title];
    return {
        operation: 'copy',
        object: { ...manifest.descriptor, ...(node.artifactType !== null && { artifactType: node.artifactType }) },
        platform,
        ...(node.kind !== null && { kind: node.kind }),
        ...(title !== undefined && { title }),
        ...(tags[0] !== undefined && { tag: tags[0] }),
        ...outcomeOf(outcome),
    };
}
function tagEntry({ tag, before }, object, outcome) {
    const moves = before !== undefined && before !== object.digest;
    return {
        operation: 'tag',
        object,
        tag,
        platform: null,
        ...(moves && { reason: `the tag pointed to ${before}` }),
        ...outcomeOf(outcome),
    };
}
function outcomeOf(outcome) {
    if (outcome.status === 'failed')
        return { outcome: 'failed', error: outcome.error.message };
    if (outcome.status === 'left-out')
        return { outcome: 'absent', reason: outcome.error.message };
    return { outcome: outcome.status };
}

// EXTERNAL MODULE: ./src/signing/referenced-documents.ts
var referenced_documents = __webpack_require__(17587);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
;// CONCATENATED MODULE: ./src/commands/promote/signed-evidence.ts
// Owns the selection of evidence by signer: verifies the signatures of an image's graph before it is copied.



/** Part of the evidence could not be read, so that it is not known who signed it. */
class SelectionError extends errors/* ExpectedError */.Dh {
    name = 'SelectionError';
    code = 'unknown-signers';
}
/**
 * The manifests with evidence that one of the signers signed, and those with a document that such evidence names by digest.
 * Throws an ExpectedError if anything cannot be read, because the copy would lack evidence.
 */
async function signedEvidence(store, reference, signers) {
    const selection = { verifier: signers.verifier, depth: 'signatures', walk: { depth: 32 } };
    const found = await (0,read_image/* mapImage */.oo)(store, reference, selection, (one) => pieceOf(one, signers));
    if (found.error !== undefined)
        throw found.error;
    const { evidence: pieces } = found;
    const [problem] = [...found.problems.map(({ text }) => text), ...pieces.flatMap((one) => one.problem ?? [])];
    if (problem !== undefined) {
        throw new SelectionError(`could not determine who signed the evidence of ${store.location}: ${problem}; run again`);
    }
    const signed = pieces.filter(({ isSigned }) => isSigned);
    const named = new Set(signed.flatMap((one) => one.named ?? []));
    const documents = pieces.filter(({ content }) => content !== undefined && named.has(content));
    return new Set([...signed, ...documents].map(({ artifact }) => artifact));
}
function pieceOf(found, signers) {
    const isSigned = found.signature.state === 'verified' && signers.refusal(found.signature) === undefined;
    return {
        artifact: found.artifact.digest,
        isSigned,
        content: found.stored?.digest,
        named: isSigned ? (0,referenced_documents/* referenceOf */.Bz)(found)?.digest : undefined,
        problem: found.problem?.undecided ? found.problem.text : undefined,
    };
}

;// CONCATENATED MODULE: ./src/commands/promote/promote.ts
// Owns the steps of promote for each image: resolve, read the graph, plan, evaluate the policy, copy, write tags, receipt.







const IMAGES_AT_ONCE = 4;
/** An image that fails does not stop the others. */
async function promote(promotions, options, context, progress) {
    const slots = (0,p_limit/* default */.A)(IMAGES_AT_ONCE);
    try {
        return await Promise.all(promotions.map((promotion) => slots(async () => {
            try {
                return await promoteOne(promotion, options, context, progress);
            }
            catch (error) {
                if (!(error instanceof errors/* ExpectedError */.Dh))
                    throw error;
                return { promotion, failures: [error] };
            }
        })));
    }
    finally {
        progress.end();
    }
}
async function promoteOne(promotion, { select: filter, allowMissing, dryRun, gate, signers }, { stores }, progress) {
    const { from, to, tags } = promotion;
    const source = stores.open(from);
    const target = stores.open(to, 'write');
    const reference = from.digest ?? from.tag ?? '';
    const signed = signers && (await signedEvidence(source, reference, signers));
    const select = signed === undefined ? filter : (node) => signed.has(node.digest) && (filter?.(node) ?? true);
    const plan = await prepareCopy(source, target, { reference, tags, allowMissing, ...(select && { select }) });
    checkDigest(promotion, plan);
    await gate?.check({ ...from, digest: plan.root.digest });
    if (dryRun)
        return { promotion, receipt: plannedReceipt(plan), failures: [] };
    const name = (0,oci_reference/* formatReference */.FH)(to);
    const onProgress = (one) => progress.update(name, one);
    const result = await applyCopy(plan, source, target, { allowMissing, onProgress });
    const receipt = receiptOf(plan, result);
    const failures = failuresOf(result);
    if (gate?.decide === undefined || failures.length > 0)
        return { promotion, receipt, failures };
    try {
        const note = await gate.decide({ ...to, digest: plan.root.digest });
        return { promotion, receipt: { ...receipt, notes: [...receipt.notes, note] }, failures };
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return { promotion, receipt, failures: [error] };
    }
}
function checkDigest({ from, to }, { root }) {
    if (to.digest === undefined || to.digest === root.digest)
        return;
    throw new errors/* UserError */.yo(`to has the digest ${to.digest}, and ${(0,oci_reference/* formatReference */.FH)(from)} is ${root.digest}; a copy keeps the digest, so remove it from to`);
}
function failuresOf({ manifests, tags }) {
    const failed = [...manifests, ...tags].flatMap(({ outcome }) => (outcome.status === 'failed' ? [outcome.error] : []));
    // A blob that several manifests share fails for each of them, but is reported once.
    return [...new Map(failed.map((error) => [error.message, error])).values()];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/commands/promote/pair.ts
var pair = __webpack_require__(40857);
;// CONCATENATED MODULE: ./src/commands/promote/request.ts
// Turns the inputs of promote into the images to copy.






const MAX_IMAGES = 10_000;
/** Throws a UserError if there is no image, if an input is missing, or if the copy would do nothing. */
async function promotionsOf(inputs, { cwd }) {
    const { from, to, images, tags } = inputs;
    if ((from === undefined) !== (to === undefined)) {
        throw new errors/* UserError */.yo(`from and to must be set together; ${from === undefined ? 'from' : 'to'} is missing`);
    }
    const one = from === undefined || to === undefined ? [] : [{ from, to }];
    const pairs = [...one, ...images, ...(await pairsIn(inputs['images-file'], cwd))];
    if (pairs.length === 0)
        throw new errors/* UserError */.yo('no image to copy; set from and to, images or images-file');
    if (pairs.length > MAX_IMAGES)
        throw new errors/* UserError */.yo(`images-file: more than ${MAX_IMAGES} images; split the file`);
    return pairs.map((pair) => promotionOf(pair, tags));
}
function promotionOf(pair, more) {
    const from = (0,subject/* readableReference */.ep)(pair.from);
    const { to } = pair;
    const named = [...(to.tag === undefined ? [] : [to.tag]), ...more];
    const isSame = (0,oci_reference/* locationOf */.hD)(from) === (0,oci_reference/* locationOf */.hD)(to);
    const inherited = named.length === 0 && from.tag !== undefined && !isSame ? [from.tag] : [];
    const tags = [...new Set([...named, ...inherited])];
    if (isSame && tags.every((tag) => from.digest === undefined && tag === from.tag)) {
        throw new errors/* UserError */.yo(`from and to are the same: ${(0,oci_reference/* formatReference */.FH)(from)}; give another repository, or a tag to write`);
    }
    return { from, to, tags };
}
async function pairsIn(path, cwd) {
    if (path === undefined)
        return [];
    try {
        return (0,pair/* parsePairs */.x)(await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8'));
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw new errors/* UserError */.yo(`images-file: ${error.message}`, { cause: error });
        throw new errors/* UserError */.yo(`images-file: could not read ${JSON.stringify(path)}: ${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
    }
}
/** The test whether evidence passes the filters; undefined without filters. Filters of the same name are alternatives. */
function selectionOf(filters) {
    if (filters.length === 0)
        return undefined;
    const groups = [...Map.groupBy(filters, ({ name }) => name).values()];
    return (node) => groups.every((group) => group.some((filter) => passes(node, filter)));
}
function passes({ kind, artifactType, predicateTypes, annotations }, filter) {
    if (filter.name === 'kind')
        return kind === filter.kind;
    if (filter.name === 'type')
        return artifactType === filter.type || predicateTypes.includes(filter.type);
    return annotations[filter.key] === filter.value;
}

;// CONCATENATED MODULE: ./src/commands/promote/run.ts
// Runs promote as a command: sets the outputs, reports every image and collects the failures.










/** Requests to one registry at the same time: most requests of a copy are small. */
const CONCURRENCY = 32;
/** `now`: milliseconds since the epoch, for the display of progress. */
async function run(inputs, world, now = Date.now) {
    const promotions = await promotionsOf(inputs, world);
    if (inputs['attach-decision'] && inputs.policy === undefined) {
        throw new errors/* UserError */.yo('attach-decision needs a policy to decide by; set policy');
    }
    const decision = inputs['attach-decision'] ? (0,signing_request/* signerRequest */.g)(inputs) : undefined;
    const select = selectionOf(inputs.filter);
    const options = {
        ...(select && { select }),
        allowMissing: inputs['allow-missing'],
        dryRun: inputs['dry-run'],
    };
    // Credentials from the inputs are for the destinations.
    const destinations = promotions.map(({ to }) => to);
    const results = await (0,context/* withContext */.e)(world, inputs, destinations, async (context) => {
        const [gate, signers] = await (0,errors/* settleAll */.j3)([
            gateOf(inputs, context, decision),
            inputs['signed-by'].length > 0 ? (0,commands_signers.openSigners)(inputs['signed-by'], inputs['trusted-root'], context) : undefined,
        ]);
        const gated = { ...options, ...(gate && { gate }), ...(signers && { signers }) };
        return promote(promotions, gated, context, new ProgressDisplay(world, now));
    }, { concurrency: CONCURRENCY });
    const receipts = results.flatMap(({ receipt }) => receipt ?? []);
    const json = renderCopyReceiptsJson(receipts);
    const digestOf = ({ reference }) => reference.slice(reference.lastIndexOf('@') + 1);
    const total = (count) => String(receipts.reduce((sum, one) => sum + one.counts[count], 0));
    return {
        outputs: {
            digest: receipts.map(digestOf).join('\n'),
            reference: receipts.map(({ reference }) => reference).join('\n'),
            receipt: [{ name: 'promote-receipt.json', content: json }],
            copied: total('copied'),
            mounted: total('mounted'),
            present: total('present'),
            bytes: total('bytes'),
        },
        report: {
            ...(inputs.format === 'json'
                ? { document: () => json }
                : { text: (style) => receipts.map((receipt) => renderPromoteReceipt(receipt, style)).join('\n') }),
            ...(inputs.summary && { summary: () => receipts.map((receipt) => renderPromoteSummary(receipt)).join('\n') }),
        },
        failures: results.flatMap((result) => run_failuresOf(result, results.length > 1)),
    };
}
async function gateOf({ policy, 'trusted-root': root }, context, decision) {
    if (policy === undefined)
        return undefined;
    const { openPolicyGate } = await Promise.all(/* import() */[__webpack_require__.e(6855), __webpack_require__.e(8063), __webpack_require__.e(7841), __webpack_require__.e(234), __webpack_require__.e(1293)]).then(__webpack_require__.bind(__webpack_require__, 73367));
    return openPolicyGate(policy, root, context, decision);
}
/** A failure of promote, which names the image if there are several. */
class PromoteError extends errors/* ExpectedError */.Dh {
    name = 'PromoteError';
    code = 'promote-failed';
    exitCode;
    constructor(message, exitCode = errors/* EXIT */.dc.failed) {
        super(message);
        this.exitCode = exitCode;
    }
}
function run_failuresOf({ promotion, failures }, several) {
    if (!several)
        return failures;
    return failures.map((error) => new PromoteError(`${(0,oci_reference/* formatReference */.FH)(promotion.to)}: ${error.message}`, error.exitCode));
}


/***/ }),

/***/ 23241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSigners: () => (/* binding */ openSigners)
/* harmony export */ });
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72584);
/* harmony import */ var _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16583);
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23112);
/* harmony import */ var _trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28445);
// Owns the signers that `signed-by` names: the verifier of their signatures, and the decision whether one of them signed.




/**
 * Reads the keys; roots are fetched when a certificate is first verified. Without any signer, every identity under a trusted
 * root is one. Throws a UserError for what is no signer.
 */
async function openSigners(signedBy, trustedRoot, context) {
    const keys = new Map();
    for (const path of (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.keyPaths)(signedBy)) {
        const { readPublicKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337));
        const pem = await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedFile */ .wh)('signed-by', path, context);
        keys.set(path, { pem, ...readPublicKey(pem, `signed-by ${JSON.stringify(path)}`) });
    }
    const trust = Object.fromEntries(signedBy.map((text) => [text, (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.flagSigner)(text, keys)]));
    const isAnyone = signedBy.length === 0;
    const needsRoots = isAnyone || trustedRoot !== undefined || Object.values(trust).some(({ kind }) => kind === 'certificate');
    const roots = trustedRoot === undefined ? (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .allRoots */ .zr)(context, _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_POLICY */ .pZ) : await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedRootFile */ .K3)(trustedRoot, context);
    const { Verifier } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24399));
    const match = await (0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .compileTrust */ .y6)(trust);
    return {
        verifier: await Verifier.open({ keys: [...keys.values()], ...(needsRoots && { roots }) }),
        refusal(signature) {
            if (signature.state === 'refused')
                return signature.reason;
            if (signature.state !== 'verified')
                return 'it is not signed';
            if (isAnyone)
                return undefined;
            const { names, refusals } = match(signature);
            if (names.length > 0)
                return undefined;
            const [closest] = refusals.toSorted((a, b) => a.differences - b.differences);
            return `it is signed by ${(0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .signerText */ .S)(signature.signer)}: ${closest?.text ?? 'nobody is trusted'}`;
        },
    };
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ trustedRootFile),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Zw: () => (/* binding */ tufRoots),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   zr: () => (/* binding */ allRoots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83626);
// Owns the roots of certificates that a command trusts: those of a file, or those that Sigstore instances publish by TUF.




/** The roots in a `trusted_root.json`. Throws a UserError. */
async function trustedRootFile(path, context) {
    const text = await readNamedFile('trusted-root', path, context);
    const { readTrustedRoots } = await __webpack_require__.e(/* import() */ 4465).then(__webpack_require__.bind(__webpack_require__, 34465));
    const roots = await readTrustedRoots(text, `trusted-root ${JSON.stringify(path)}`);
    return async () => roots;
}
/** The root of the instance; a self-hosted instance publishes none that is known here. */
function tufRoots(name, { env }, policy) {
    if (name === 'custom')
        return undefined;
    return once(async () => {
        const { fetchTrustedRoot, TUF_SOURCES } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 19824));
        return [await fetchTrustedRoot(TUF_SOURCES[name], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDirectory */ .o)(env), 'tuf'), policy)];
    });
}
/** Runs `work` at the first call; every call returns that outcome. */
function once(work) {
    let outcome;
    return () => {
        outcome ??= work();
        return outcome;
    };
}
/** The roots of every instance that publishes one, fetched when a signature first needs one. */
function allRoots(context, policy) {
    const names = ['public-good', 'github'];
    const sources = names.map((name) => tufRoots(name, context, policy));
    return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}
/** A file that an input names. Throws a UserError that names the input. */
async function readNamedFile(input, path, { cwd }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
}


/***/ }),

/***/ 94984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
// Owns the model of a finding: one vulnerability in one package, independent of the scanner's format.
/** The most severe first. `unknown` means not rated, never "harmless". */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/**
 * The statuses of VEX, and `unknown` if the scan could not decide whether the installed version is affected. Findings that are
 * `fixed` or `not_affected` are resolved, all others are open.
 */
const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'];
/** Findings of one scan that are kept. Further ones are only counted. */
const MAX_FINDINGS = 10_000;
function isOpen({ status }) {
    return status !== 'fixed' && status !== 'not_affected';
}
/** Open before resolved, then the most severe first. The other fields make the order deterministic. */
function byUrgency(a, b) {
    return (Number(isOpen(b)) - Number(isOpen(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (b.cvss?.score ?? -1) - (a.cvss?.score ?? -1) ||
        byText(a.id, b.id) ||
        byText(a.package ?? a.name, b.package ?? b.name) ||
        byText(a.installed, b.installed) ||
        byText(a.location, b.location) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        byText(JSON.stringify(a), JSON.stringify(b)));
}
function byText(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
function isComplete({ incomplete }) {
    return incomplete.length === 0;
}


/***/ }),

/***/ 72584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isConnectionFailure),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY),
/* harmony export */   sT: () => (/* binding */ retried)
/* harmony export */ });
/* unused harmony export AttemptTimeout */
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82536);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53737);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37893);
// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.



const SERVICE_POLICY = { retries: 3, firstDelay: 500, timeout: 10_000 };
/** An attempt took longer than its policy allows. */
class AttemptTimeout extends Error {
    name = 'AttemptTimeout';
}
/** A lost connection or a response that takes too long: another attempt may succeed. */
function isConnectionFailure(error) {
    return error instanceof AttemptTimeout || (0,_connection_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isConnectionError */ .R)(error);
}
/** Runs `attempt` until it does not reject, or rejects with an error that `again` does not name. */
async function retried(attempt, { retries, firstDelay, timeout }, again = isConnectionFailure) {
    const maxDelay = 10 * firstDelay;
    const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
    const { value } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(() => bounded(attempt(), timeout), policy, { sleep: _pause_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v, random: () => 1 }, (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined));
    return value;
}
async function bounded(work, milliseconds) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.reject(new AttemptTimeout(`no response within ${milliseconds} ms`)), milliseconds);
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 71440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71830);
// Checks the URLs of services that are sent credentials: HTTPS only, except on this machine.


/** The URL without a slash at the end. Throws a UserError that names the input or variable. */
function checkServiceUrl(name, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} contains a user name or password; remove it`);
    }
    const isSecure = url?.protocol === 'https:' || (url !== undefined && url.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname));
    if (!isSecure) {
        const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is ${JSON.stringify(shown)}, expected an https:// URL`);
    }
    return text.replace(/\/+$/, '');
}


/***/ }),

/***/ 12019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   n: () => (/* binding */ outcomeWord)
/* harmony export */ });
/** The words for each operation's outcomes. An operation is one row. */
const OPERATIONS = {
    attach: { created: 'attached', existing: 'already attached', none: 'nothing to attach' },
    copy: { created: 'copied', existing: 'already copied', absent: 'left out', none: 'nothing to copy' },
    mount: { created: 'mounted', existing: 'already there', none: 'nothing to mount' },
    tag: { created: 'tagged', existing: 'already tagged', none: 'nothing to tag' },
    delete: { deleted: 'deleted', absent: 'already deleted', none: 'nothing to delete' },
};
/** `already attached`, `deleted`: an outcome in a word or two. */
function outcomeWord({ operation, outcome }) {
    const words = OPERATIONS[operation];
    return words[outcome] ?? outcome;
}
/** `3 attached, 1 already attached, 1 failed`; for no entries, `nothing to attach`. */
function countsOf({ entries }, operation) {
    const order = ['created', 'deleted', 'existing', 'absent', 'planned', 'skipped', 'failed'];
    const words = order.flatMap((outcome) => entries.filter((entry) => entry.outcome === outcome).map(outcomeWord));
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${same.length} ${word}`);
    return counts.join(', ') || OPERATIONS[operation].none;
}


/***/ }),

/***/ 16583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_LINE: () => (/* binding */ COMMAND_LINE),
/* harmony export */   flagSigner: () => (/* binding */ flagSigner),
/* harmony export */   keyPaths: () => (/* binding */ keyPaths),
/* harmony export */   policyOfFlags: () => (/* binding */ policyOfFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49229);
/* harmony import */ var _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11273);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59182);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52695);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89676);
/* harmony import */ var _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61612);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31652);
// Builds a policy from the flags of a command line: --require, --signed-by, --max-severity, --max-age.









/** Where the policy comes from, in decisions and reports. */
const COMMAND_LINE = 'command line';
/** The paths after `key:` in --signed-by, for the caller to read. */
function keyPaths(signedBy) {
    return signedBy.filter((text) => text.startsWith(KEY)).map((text) => text.slice(KEY.length));
}
const KEY = 'key:';
const FORMS = 'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, key:PATH or "issuer=URL identity=NAME"';
/** Throws a UserError that begins with the flag's name. `keys` has the content of every path of `keyPaths`. */
function policyOfFlags(flags, keys) {
    const kinds = [...new Set(flags.require.map(kindOf))];
    if (kinds.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('require: name at least one kind of evidence, such as sbom');
    const trust = {};
    // The text of the flag is the signer's name in reports.
    for (const text of flags.signedBy)
        trust[text] = flagSigner(text, keys);
    const maxSeverity = flags.maxSeverity === undefined ? undefined : severityOf(flags.maxSeverity, kinds);
    const ages = agesOf(flags.maxAge, kinds);
    const require = kinds.map((kind, index) => {
        const maxAge = ages.get(kind);
        return {
            type: 'evidence',
            name: `require[${index}]`,
            kind,
            on: 'any',
            signedBy: Object.keys(trust),
            count: 1,
            select: 'newest',
            enforce: 'fail',
            fields: [],
            ...(maxAge !== undefined && { maxAge }),
            options: kind === 'scan' && maxSeverity !== undefined ? { 'max-severity': maxSeverity } : {},
        };
    });
    const parts = { trust, require, exceptions: [], conditions: [] };
    return { source: COMMAND_LINE, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p)(parts), ...parts };
}
function kindOf(text) {
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text) && !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[text].needsPredicateType)
        return text;
    const known = Object.keys(_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW).filter((kind) => !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[kind].needsPredicateType);
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: ${text} needs a predicate type; use a policy file`);
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, known);
    const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: unknown kind of evidence ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}; ${hint}`);
}
function severityOf(text, kinds) {
    const row = _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B.scan.options['max-severity'];
    const values = row?.values ?? [];
    if (!values.includes(text)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, values);
        const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-severity: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a severity; use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(values)}${hint}`);
    }
    if (!kinds.includes('scan'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-severity applies only to scans, but scan is not required; add it to require');
    return text;
}
function agesOf(texts, kinds) {
    const ages = new Map();
    for (const text of texts) {
        const [name, age = ''] = text.includes('=') ? text.split('=', 2) : [undefined, text];
        const duration = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDuration */ .E9)(age.trim());
        if (duration === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind (units: m, h, d, w)`);
        }
        const named = name === undefined ? kinds : [kindOf(name.trim())];
        for (const kind of named) {
            if (!kinds.includes(kind))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${kind} is not required; add it to require`);
            // A duration for one kind takes precedence over the one for all kinds, whatever their order.
            if (name !== undefined || !ages.has(kind))
                ages.set(kind, duration);
        }
    }
    return ages;
}
/** Throws a UserError that quotes the text. */
function flagSigner(text, keys) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${why}`);
    const accepted = (name) => {
        if ('refused' in name)
            throw refuse(name.refused);
        return name;
    };
    const github = { kind: 'certificate', issuer: _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .GITHUB_ISSUER */ .oX, extensions: {} };
    if (text.startsWith('github:')) {
        const name = text.slice('github:'.length);
        const repository = accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(name));
        if (!('exactly' in repository)) {
            throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} must name one repository; use a policy file for several`);
        }
        // Without the second field, a reusable workflow of another repository would be trusted once this repository calls it.
        return { ...github, repository, identity: { pattern: workflowsOf(repository.exactly) } };
    }
    if (text.startsWith('workflow:')) {
        const [workflow = '', ...rest] = text.slice('workflow:'.length).trim().split(/\s+/);
        const fields = pairs(rest, ['repository'], text);
        const repository = fields.get('repository');
        const signer = { ...github, identity: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowIdentity */ .cI)(workflow)) };
        return repository === undefined ? signer : { ...signer, repository: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(repository)) };
    }
    if (text.startsWith(KEY)) {
        const path = text.slice(KEY.length);
        const key = keys.get(path);
        if (key === undefined)
            throw refuse(`the key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} was not read`);
        return { kind: 'key', name: path, ...key };
    }
    if (!text.includes('='))
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a signer; use ${FORMS}`);
    const fields = pairs(text.trim().split(/\s+/), ['issuer', 'identity'], text);
    const [issuer, identity] = [fields.get('issuer'), fields.get('identity')];
    if (issuer === undefined || identity === undefined)
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} needs both issuer=URL and identity=NAME`);
    if (!issuer.startsWith('https://'))
        throw refuse(`the issuer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(issuer)} is not an https URL`);
    if (/^\*+$/.test(identity))
        throw refuse(`the identity ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(identity)} matches everybody; name who may sign`);
    return { kind: 'certificate', issuer, identity: (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .namePattern */ ._u)(identity), extensions: {} };
}
/** An RE2 pattern for all workflows of a repository at any ref. A glob would not match the slashes of a ref. */
function workflowsOf(repository) {
    return `${repository.replaceAll(/[.+*?()|[\]{}^$\\]/g, '\\$&')}/\\.github/workflows/[^/@]+@.+`;
}
function pairs(words, known, text) {
    const fields = new Map();
    for (const word of words) {
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        const value = equals < 0 ? '' : word.slice(equals + 1);
        if (!known.includes(name) || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word)} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known.map((key) => `${key}=…`))}`);
        }
        if (fields.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} has ${name} twice`);
        fields.set(name, value);
    }
    return fields;
}


/***/ }),

/***/ 23112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Rc: () => (/* binding */ signerIdentity),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   y6: () => (/* binding */ compileTrust)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);


/** Number of signers whose results are remembered. Each signer is compared once, however many signatures it has. */
const MAX_REMEMBERED = 10_000;
/** Compiles the patterns once. Throws a UserError that quotes an invalid pattern. */
async function compileTrust(trust) {
    const signers = await Promise.all(Object.entries(trust).map(([name, signer]) => compile(name, signer)));
    const remembered = new Map();
    return ({ signer, time }) => {
        const key = JSON.stringify(signer);
        const known = remembered.get(key) ?? signers.map((one) => difference(one, signer));
        if (remembered.size < MAX_REMEMBERED)
            remembered.set(key, known);
        const refusals = known.map((refusal, at) => refusal ?? endOf(signers[at], time));
        return {
            names: signers.filter((_, at) => refusals[at] === undefined).map(({ name }) => name),
            refusals: refusals.filter((refusal) => refusal !== undefined),
        };
    };
}
/** Who signed, for messages: the identity in the certificate, or the key's hint. */
function signerText(signer) {
    return signer.kind === 'key' ? `key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.hint)}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.san);
}
/** Two signatures of one signer have the same text. A workflow is one signer at whatever ref, or a second tag would be a second one. */
function signerIdentity(signer) {
    if (signer.kind === 'key')
        return `key ${signer.hint}`;
    return `${signer.issuer} ${signer.san.replace(/^(https:\/\/[^@]+\/\.github\/workflows\/[^@/]+)@.*$/s, '$1')}`;
}
/** The time at which a date or time (RFC 3339) has passed: for a date, the end of the day in UTC. */
function endOfDay(until) {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + 86_400_000 : Date.parse(until) + 1;
}
async function compile(name, signer) {
    const fields = signer.kind === 'key' ? [] : await fieldsOf(signer);
    return { name, signer, fields, end: signer.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(signer.until) };
}
function fieldsOf(signer) {
    const field = async (name, pattern, found) => ({
        name,
        expected: await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern),
        found,
    });
    const extension = (name, pattern) => field(name, pattern, ({ extensions }) => extensions[name]);
    return Promise.all([
        field('issuer', { exactly: signer.issuer }, ({ issuer }) => issuer),
        ...(signer.identity === undefined ? [] : [field('identity', signer.identity, ({ san }) => san)]),
        ...(signer.repository === undefined ? [] : [extension('sourceRepositoryURI', signer.repository)]),
        ...(signer.ref === undefined ? [] : [extension('sourceRepositoryRef', signer.ref)]),
        ...(signer.runner === undefined ? [] : [extension('runnerEnvironment', { exactly: signer.runner })]),
        ...Object.entries(signer.extensions).map(([name, pattern]) => extension(name, pattern)),
    ]);
}
function difference({ name, signer, fields }, found) {
    const refused = (text, differences) => ({
        name,
        code: 'untrusted-signer',
        text,
        differences,
    });
    if (signer.kind === 'key') {
        if (found.kind === 'key' && found.hint === signer.hint)
            return undefined;
        const what = found.kind === 'key' ? `the key is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.hint)}` : 'it is signed with a certificate';
        return refused(`${what}, expected the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(signer.hint)} (${signer.name})`, 100);
    }
    if (found.kind === 'key')
        return refused('it is signed with a key, expected a certificate', 100);
    const texts = fields.flatMap((field) => {
        const value = field.found(found);
        if (value !== undefined && field.expected.matches(value))
            return [];
        return [`${field.name} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, expected ${field.expected.text}`];
    });
    return texts.length === 0 ? undefined : refused(texts.join('; '), texts.length);
}
/** Refuses a signature after the end of trust. Without trusted time, it could have been made after the end. */
function endOf({ name, signer, end }, time) {
    if (end === Number.POSITIVE_INFINITY)
        return undefined;
    const refused = (code, text) => ({ name, code, text, differences: 0 });
    if (time.clock === 'none') {
        return refused('no-trusted-time', `it is trusted until ${signer.until}, and nothing proves when it signed`);
    }
    if (Date.parse(time.at) < end)
        return undefined;
    return refused('expired', `it is trusted until ${signer.until}, and it signed at ${time.at}`);
}


/***/ }),

/***/ 12608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkCommands)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91279);



const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';
const KEY_FILE = 'cosign.pub';
const MAX_PLACES = 12;
const MAX_PULLS = 6;
const MAX_LENGTH = 40_000;
/** A folded block with a fence of commands for each tool. */
function checkCommands(model) {
    const { reference } = model;
    const isArchive = reference.startsWith('oci-archive:');
    const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
    const parts = [['oci-evidence', ownCommands(model)]];
    if (layout !== undefined)
        parts.push(['oras', [words('oras', 'discover', '--oci-layout', layout)]]);
    else if (!isArchive) {
        parts.push(...signatureCommands(model));
        parts.push(['oras', orasCommands(model)], ['cosign', [words('cosign', 'tree', reference)]]);
    }
    const byTool = [...Map.groupBy(parts, ([tool]) => tool)].map(([tool, same]) => {
        const lines = same.flatMap(([, all]) => all);
        return lines.length === 0 ? '' : `${tool}:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(bounded(lines), 'sh')}`;
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)('Verify it yourself', byTool.filter((text) => text !== '').join('\n\n'));
}
function ownCommands({ reference, kinds, signer }) {
    const discover = words('oci-evidence', 'discover', reference);
    if (signer === undefined || kinds.length === 0)
        return [discover];
    return [
        ...keyFile(signer),
        words('oci-evidence', 'verify', reference, '--require', kinds.join(','), '--signed-by', signedBy(signer)),
        discover,
    ];
}
function signedBy(signer) {
    if (signer.kind === 'key')
        return `key:${KEY_FILE}`;
    const workflow = (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(signer.san);
    return workflow !== undefined && signer.issuer === GITHUB_ISSUER && workflow.server === 'https://github.com'
        ? `workflow:${workflow.repository}/${workflow.path}@${workflow.ref}`
        : `issuer=${signer.issuer} identity=${signer.san}`;
}
/** cosign for each platform and predicate type; gh as well, if the certificate is of a workflow on GitHub. */
function signatureCommands({ reference, signer, evidence }) {
    if (signer === undefined)
        return [];
    const location = locationOf(reference);
    const who = signer.kind === 'key'
        ? ['--key', KEY_FILE, ...(signer.log ? [] : ['--insecure-ignore-tlog=true'])]
        : ['--certificate-identity', signer.san, '--certificate-oidc-issuer', signer.issuer];
    const repository = signer.kind === 'certificate' ? (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(signer.san)?.repository : undefined;
    const isGithub = signer.kind === 'certificate' && signer.issuer === GITHUB_ISSUER && repository !== undefined;
    // The words that all commands share are quoted once.
    const by = words(...who);
    const ghBy = repository === undefined ? '' : words('--repo', repository, '--bundle-from-oci');
    const ghIdentity = signer.kind === 'key' ? '' : words('--cert-identity', signer.san);
    const cosign = [...keyFile(signer)];
    const gh = [];
    for (const { subject, platform, predicateTypes, listedByApi } of evidence.slice(0, MAX_PLACES)) {
        if (predicateTypes.length === 0)
            continue;
        const quotedImage = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(`${location}@${subject}`);
        const comment = `# ${platform === null ? 'the image' : shellComment(platform)}`;
        cosign.push(comment);
        for (const type of predicateTypes) {
            cosign.push(type === COSIGN_SIGN
                ? `cosign verify ${by} ${quotedImage}`
                : `cosign verify-attestation --type ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(type)} ${by} ${quotedImage}`);
        }
        // gh reads the registry through the referrers API only.
        if (!isGithub || !listedByApi)
            continue;
        gh.push(comment);
        for (const type of predicateTypes) {
            const options = `${ghBy} --predicate-type ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(type)} ${ghIdentity}`;
            gh.push(`gh attestation verify ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(`oci://${location}@${subject}`)} ${options}`);
        }
    }
    return [
        ['cosign', cosign],
        ['gh', gh],
    ];
}
function orasCommands({ reference, evidence }) {
    const location = locationOf(reference);
    const artifacts = evidence.flatMap((one) => one.artifacts).slice(0, MAX_PULLS);
    return [
        words('oras', 'discover', reference),
        ...artifacts.map(({ digest, title }) => `${words('oras', 'pull', `${location}@${digest}`)}  # ${shellComment(title)}`),
    ];
}
/** Writes the public key, which other commands name. */
function keyFile(signer) {
    if (signer.kind !== 'key' || signer.publicPem === '')
        return [];
    return [`cat >${KEY_FILE} <<'EOF'`, signer.publicPem.trim(), 'EOF'];
}
/** `registry/repository`: digests of platforms take the place of tag and digest. */
function locationOf(reference) {
    const name = reference.slice(0, Math.max(reference.lastIndexOf('@'), 0)) || reference;
    return name.replace(/:[A-Za-z0-9_][A-Za-z0-9._-]*$/, '');
}
function words(...parts) {
    return parts.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN).join(' ');
}
/** Text after `#`, which ends only with the line. */
function shellComment(text) {
    return text.replaceAll(/[^\w./ -]/gu, '?').slice(0, 80);
}
function bounded(lines) {
    let room = MAX_LENGTH;
    const shown = lines.filter((line) => {
        room -= line.length + 1;
        return room > 0;
    });
    return shown.join('\n');
}


/***/ }),

/***/ 20350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderFailures)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders what failed, with the remedy of each failure, above everything else.


const SHOWN = 10;
/** One line for each reason; failures of the same reason share it. Empty if nothing failed. */
function renderFailures(failures, bytes = 60_000) {
    if (failures.length === 0)
        return '';
    const groups = [...Map.groupBy(failures, ({ error }) => error)];
    const lines = groups.slice(0, SHOWN).map(([error, same]) => {
        const named = same.filter(({ what }) => what !== '');
        const whats = named.slice(0, 4).map(({ what }) => what);
        const more = named.length - whats.length;
        const { reason, remedy } = partsOf(error);
        const all = `${whats.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        return `❌ ${all}${all === '' ? '' : ': '}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(reason, 1500)}${remedy === '' ? '' : `<br>**To fix it:** ${withCode(remedy, 800)}`}`;
    });
    const left = groups.length - SHOWN;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...lines, ...(left > 0 ? [`${left} more reasons are in the log`] : [])], bytes);
}
/** Escaped, with what is between backticks as code. */
function withCode(text, most) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(text, most);
    return parts.map((part, at) => (part === '' ? '' : at % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part, most) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(part, most))).join('');
}
/** By the form of all messages of this program, what comes after the last semicolon says what to do. */
function partsOf(error) {
    const at = error.lastIndexOf('; ');
    return at < 0 ? { reason: error, remedy: '' } : { reason: error.slice(0, at), remedy: error.slice(at + 2) };
}


/***/ }),

/***/ 64721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uf: () => (/* binding */ imageHeading),
  f1: () => (/* binding */ imageText),
  nf: () => (/* binding */ heading_link)
});

// UNUSED EXPORTS: imageName

// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/summary/registry-page.ts
// Owns the table of registries that have a web page for a repository.
/** Pages that the registry documents, or that many public documents link to in this form. */
const PAGES = [
    // Redirects to the page of the package, whether its owner is a user or an organisation.
    { host: /^ghcr\.io$/, url: (_, path) => `https://ghcr.io/${path}` },
    {
        host: /^docker\.io$/,
        url: (_, path, { tag }) => {
            const official = /^library\/([^/]+)$/.exec(path)?.[1];
            const page = official === undefined ? `r/${path}/tags` : `_/${official}/tags`;
            return `https://hub.docker.com/${page}${tag === undefined ? '' : `?name=${encodeURIComponent(tag)}`}`;
        },
    },
    { host: /^quay\.io$/, url: (_, path, { digest }) => `https://quay.io/repository/${path}/manifest/${digest}` },
    {
        host: /^[a-z0-9-]+-docker\.pkg\.dev$/,
        url: (host, path) => {
            // A project of a domain has two parts, of which the first has a dot: where they end is not known.
            const [, project, repository, name] = /^([^/.]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
            const location = host.replace(/-docker\.pkg\.dev$/, '');
            return name === undefined
                ? undefined
                : `https://console.cloud.google.com/artifacts/docker/${project}/${location}/${repository}/${encodeURIComponent(name)}`;
        },
    },
    {
        host: /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/,
        url: (host, path) => {
            const [account, , , region] = host.split('.');
            return `https://${region}.console.aws.amazon.com/ecr/repositories/private/${account}/${path}`;
        },
    },
    // Amazon ECR Public user guide, "Public registry concepts".
    { host: /^public\.ecr\.aws$/, url: (_, path) => `https://gallery.ecr.aws/${path}` },
];
/** The registry's page about `registry/repository`; undefined if none is known. */
function registryPage(location, image) {
    const [, host, path] = /^([^/]+)\/([a-z0-9._/-]+)$/.exec(location) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    return PAGES.find((row) => row.host.test(host))?.url(host, path, image);
}

;// CONCATENATED MODULE: ./src/report/summary/heading.ts
// Renders the heading of a summary: a mark, what it is about by name and tag, and the short digest.




/** The parts of `registry/repository[:tag][@digest]`. */
function imageName(reference) {
    const at = reference.lastIndexOf('@');
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(reference.slice(at + 1));
    if (digest === undefined)
        return { name: reference, digest: '', page: undefined };
    const name = reference.slice(0, at);
    const [, location = name, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/s.exec(name) ?? [];
    const isLayout = /^oci-(?:layout|archive):/.test(name);
    // `localhost:5000/app` has a port, which is no tag, but its slash comes later.
    return { name, digest: (0,node_text/* shortDigest */.VK)(digest), page: isLayout ? undefined : registryPage(location, { tag, digest }) };
}
/** `## ✅ ghcr.io/acme/app:1.4.2 sha256:20782fc4a1e3`, with a link to the registry's page. */
function imageHeading(mark, reference, { level = 2, after = '' } = {}) {
    const rest = after === '' ? '' : ` ${after}`;
    return `${'#'.repeat(level)} ${mark} ${imageText(reference)}${rest}`;
}
/** The name as a link where a page is known, and the short digest. */
function imageText(reference) {
    const { name, digest, page } = imageName(reference);
    const shown = page === undefined ? (0,report_escape/* html */.qy)(name, 300) : heading_link((0,report_escape/* html */.qy)(name, 300), page);
    return digest === '' ? shown : `${shown} ${(0,report_escape/* code */.aY)(digest)}`;
}
/** A link whose text is escaped already. Only for web addresses that this program builds or has checked. */
function heading_link(escaped, url) {
    return `<a href="${(0,report_escape/* html */.qy)(url, 1000)}">${escaped}</a>`;
}


/***/ }),

/***/ 91279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf),
/* harmony export */   S: () => (/* binding */ signerText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64721);
// Describes who signed, for people: the repository, workflow and ref of an identity, or the key.


/** The identity of a workflow in a certificate: `https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1`. */
const WORKFLOW = /^(https:\/\/[a-z0-9.-]+)\/([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/([\w.-]+))@([\w./-]+)$/;
/** The workflow that a certificate names; undefined for any other identity. */
function workflowOf(san) {
    const [, server, repository, path, file, ref] = WORKFLOW.exec(san) ?? [];
    if (server === undefined || repository === undefined || path === undefined)
        return undefined;
    return { server, repository, path, file: file ?? '', ref: ref ?? '' };
}
/** `acme/app · release.yml @ v1.4.2`, escaped, with a link to the workflow. */
function signerText(signer) {
    if (signer.kind === 'key')
        return `the key ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.algorithm, 40)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.hint.slice(0, 12), 40)}…`;
    const workflow = workflowOf(signer.san);
    if (workflow === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.san, 300);
    const { server, repository, path, file, ref } = workflow;
    const name = ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
    return (0,_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(`${repository} · ${file} @ ${name}`, 200), `${server}/${repository}/blob/${name}/${path}`);
}


/***/ }),

/***/ 95412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseInstance),
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the Sigstore instances: certificate authority, transparency log and timestamp authority of each.

const PUBLIC_GOOD = {
    name: 'public-good',
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
};
/** GitHub's own instance: for github.com, and for each tenant of GitHub Enterprise Cloud with data residency. */
function githubInstance(server) {
    const { hostname } = new URL(server);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { name: 'github', fulcioUrl: `https://fulcio.${host}`, timestampUrl: `https://timestamp.${host}` };
}
/**
 * The instance to sign with. `auto` is the public-good instance for a repository that the identity token calls public, and
 * GitHub's instance for its other repositories. A public log must not reveal a private repository, so the user must choose
 * if the visibility is unknown. With `fulcio-url`, only the log and the timestamp authority named with it are used.
 * Throws a UserError that says what to choose.
 */
function chooseInstance(choice, urls, { visibility, server }) {
    const { fulcioUrl, ...witnesses } = urls;
    if (fulcioUrl !== undefined)
        return { name: 'custom', fulcioUrl, ...witnesses };
    if (choice === 'public-good' || (choice === 'auto' && visibility === 'public'))
        return { ...PUBLIC_GOOD, ...witnesses };
    const ofGitHub = /^https:\/\/(?:github\.com|[^/]+\.ghe\.com)$/.test(server);
    if (choice === 'github' || (visibility !== undefined && ofGitHub))
        return { ...githubInstance(server), ...witnesses };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('could not choose a Sigstore instance for `sigstore: auto`: the identity token does not say that the repository is public; set sigstore to public-good (its log is public), or fulcio-url to your own instance');
}
/** Throws a UserError for a certificate authority without log and timestamp authority. */
function checkServices({ fulcioUrl, rekorUrl, timestampUrl }) {
    if (fulcioUrl === undefined || rekorUrl !== undefined || timestampUrl !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('fulcio-url needs rekor-url or timestamp-server-url: its certificates expire within minutes, and signatures without a trusted time cannot be verified later');
}


/***/ })

};
