export const id = 8211;
export const ids = [8211];
export const modules = {

/***/ 78211:
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
// EXTERNAL MODULE: ./src/report/sections.ts + 1 modules
var sections = __webpack_require__(44505);
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
    const heading = entries.some(({ outcome }) => outcome === 'planned') ? 'Planned copy of' : 'Copied';
    return (0,blocks/* page */.MY)([
        `## ${failed.length > 0 ? 'Incomplete copy of' : heading} ${(0,report_escape/* code */.aY)(from, 400)}`,
        `To ${(0,report_escape/* code */.aY)(reference, 400)}: ${countsText(receipt)}.`,
        failed.length === 0
            ? ''
            : (0,blocks/* list */.p_)(failed.map(({ error }) => (0,report_escape/* html */.qy)(error ?? 'unknown reason', 2000)), blocks/* BOUND */.d9.errors),
        (0,blocks/* folded */.TM)(`Manifests and tags (${entries.length})`, (0,blocks/* table */.tp)(HEAD, rows, blocks/* BOUND */.d9.table)),
        (0,blocks/* list */.p_)(notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), blocks/* BOUND */.d9.notes),
        (0,sections/* checkCommands */.D)(reference),
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

// EXTERNAL MODULE: ./src/commands/context.ts + 32 modules
var context = __webpack_require__(64963);
;// CONCATENATED MODULE: ./src/report/progress.ts

const BAR_WIDTH = 24;
/** `[#####-----] 42 %  1.2 GB of 2.9 GB  3 of 7 blobs  85.1 MB/s`. */
function progressBar(progress, seconds) {
    const done = Math.round(fraction(progress) * BAR_WIDTH);
    return `[${'#'.repeat(done)}${'-'.repeat(BAR_WIDTH - done)}] ${progressParts(progress, seconds).join('  ')}`;
}
/** The same in words, for a log. */
function progressLine(progress, seconds) {
    return `copying: ${progressParts(progress, seconds).join(', ')}`;
}
function progressParts(progress, seconds) {
    const { blobs, bytes, totalBlobs, totalBytes } = progress;
    return [
        `${Math.floor(fraction(progress) * 100)} %`,
        `${(0,node_text/* bytesText */.pV)(bytes)} of ${(0,node_text/* bytesText */.pV)(totalBytes)}`,
        `${blobs} of ${totalBlobs} blobs`,
        ...(seconds > 0 ? [`${(0,node_text/* bytesText */.pV)(Math.round(bytes / seconds))}/s`] : []),
    ];
}
function fraction({ bytes, totalBytes }) {
    return totalBytes === 0 ? 1 : Math.min(bytes / totalBytes, 1);
}

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
            status(progressBar(this.#total(), seconds));
        else
            this.#world.note(progressLine(this.#total(), seconds));
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
        await this.#destination.pushBlob({ descriptor: blob, open: () => streamed.count(this.#source.blob(blob)) });
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
        await this.#copyBlobs();
        const [image, evidence] = partition(manifests, ({ node }) => node.isImage);
        await Promise.all(image.map((planned) => this.#push(planned)));
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
    /** Starts all blobs, the largest first. */
    async #copyBlobs() {
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
        await Promise.all([...this.#plan.blobs].sort((a, b) => b.size - a.size).map(copy));
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


/**
 * Looks for evidence only on manifests that exist. Evidence is pushed after its subject, so a first copy needs no request
 * per piece of evidence.
 */
async function readDestination(destination, { nodes, location }, tags) {
    const found = new State(destination, nodes);
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
    constructor(destination, nodes) {
        this.location = destination.location;
        this.#destination = destination;
        this.#nodes = nodes;
    }
    async readTags(tags) {
        await Promise.all(tags.map(async (tag) => {
            const found = await unlessMissing(this.#destination.resolve(tag));
            if (found !== undefined)
                this.tags.set(tag, found.digest);
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
            if ((await unlessMissing(this.#destination.resolve(digest))) === undefined)
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

// EXTERNAL MODULE: ./src/graph/walk.ts + 2 modules
var walk = __webpack_require__(5101);
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
    for (const { digest } of (0,descriptor/* parseManifest */.Ng)(root, source.location).manifests)
        reader.start(digest);
    const graph = await (0,walk/* walkGraph */.i)(source, root, {
        ...LIMITS,
        ...(selection.select === undefined && { onFound: ({ descriptor }) => reader.start(descriptor.digest) }),
    });
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
        // `finish` awaits the promise and reports the error.
        reading.catch(() => undefined);
        this.#started.set(digest, reading);
    }
    async finish() {
        await Promise.all(this.#started.values());
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
    const image = await readCopySource(source, reference, selection);
    return planCopy(image, await readDestination(destination, image, tags), tags);
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
async function promoteOne(promotion, { select, allowMissing, dryRun, gate }, { stores }, progress) {
    const { from, to, tags } = promotion;
    const source = stores.open(from);
    const target = stores.open(to, 'write');
    const reference = from.digest ?? from.tag ?? '';
    const plan = await prepareCopy(source, target, { reference, tags, allowMissing, ...(select && { select }) });
    checkDigest(promotion, plan);
    await gate?.({ ...from, digest: plan.root.digest });
    if (dryRun)
        return { promotion, receipt: plannedReceipt(plan), failures: [] };
    const name = (0,oci_reference/* formatReference */.FH)(to);
    const onProgress = (one) => progress.update(name, one);
    const result = await applyCopy(plan, source, target, { allowMissing, onProgress });
    return { promotion, receipt: receiptOf(plan, result), failures: failuresOf(result) };
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
        throw new errors/* UserError */.yo(`images-file: could not read ${JSON.stringify(path)}: ${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
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
    const select = selectionOf(inputs.filter);
    const options = {
        ...(select && { select }),
        allowMissing: inputs['allow-missing'],
        dryRun: inputs['dry-run'],
    };
    // Credentials from the inputs are for the destinations.
    const destinations = promotions.map(({ to }) => to);
    const results = await (0,context/* withContext */.e)(world, inputs, destinations, async (context) => {
        const gate = await gateOf(inputs, context);
        const gated = { ...options, ...(gate && { gate }) };
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
async function gateOf({ policy, 'trusted-root': root }, context) {
    if (policy === undefined)
        return undefined;
    const { openPolicyGate } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(2856), __webpack_require__.e(2386), __webpack_require__.e(5470), __webpack_require__.e(3502), __webpack_require__.e(8500), __webpack_require__.e(1131), __webpack_require__.e(5610), __webpack_require__.e(9267), __webpack_require__.e(8508)]).then(__webpack_require__.bind(__webpack_require__, 73367));
    return openPolicyGate(policy, root, context);
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
