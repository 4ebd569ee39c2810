export const id = 8634;
export const ids = [8634];
export const modules = {

/***/ 98024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   QX: () => (/* binding */ isAncestor),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   Zv: () => (/* binding */ needsManifest),
/* harmony export */   uw: () => (/* binding */ pendingNode)
/* harmony export */ });
/* harmony import */ var _evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40258);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74271);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67572);
// Owns the nodes of a walk in progress, completed as listings and manifests are read.





/** Config media types, which registries list as the artifact type of a manifest without one. They reveal no kind. */
const GENERIC_TYPES = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.empty, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.config, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.dockerConfig]);
function pendingNode(descriptor, place) {
    const platform = place.role === 'entry' && descriptor.platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(descriptor.platform) : null;
    const nesting = place.role === 'entry' || place.role === 'attestation' ? (place.parent?.nesting ?? 0) + 1 : 0;
    return { ...place, nesting, descriptor, content: undefined, platform, manifests: [], referrers: [] };
}
/** The entries of an index as nodes. An attestation gets the name of the platform that it is about. */
function entriesOf(node, entries) {
    const images = new Map((0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .attestationEntries */ .Nz)(entries).map(({ manifest, image }) => [manifest, image]));
    return entries.map((descriptor) => {
        const role = (0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .isAttestationEntry */ .r2)(descriptor) ? 'attestation' : 'entry';
        const entry = pendingNode(descriptor, { role, via: 'index', parent: node, level: node.level });
        const image = images.get(descriptor);
        if (image !== undefined)
            entry.image = image.digest;
        if (image?.platform !== undefined)
            entry.platform = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .platformName */ .$r)(image.platform);
        return entry;
    });
}
/** The node as evidence; undefined for an image, an index, and an attestation manifest about something else. */
function evidenceOf(node) {
    const { descriptor, role, via, parent, image } = node;
    if (role === 'attestation') {
        return image && { descriptor, subject: image, platform: node.platform, via: 'attestation' };
    }
    if (parent === undefined || via === 'subject' || role === 'entry')
        return undefined;
    let about = parent;
    while (about !== undefined && about.role !== 'entry' && about.role !== 'attestation')
        about = about.parent;
    return { descriptor, subject: parent.descriptor.digest, platform: about?.platform ?? null, via };
}
/**
 * Whether the manifest itself must be read: that of an index for its entries, of an attestation for its predicates, and of
 * a listed referrer if the listing does not reveal its kind (no artifact type, as in fallback indexes of old clients; a
 * config media type instead; a bundle or statement without its predicate type).
 */
function needsManifest({ content, descriptor, role }) {
    if (content !== undefined)
        return false;
    if (role === 'subject' || role === 'attestation' || (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndex */ .nw)(descriptor.mediaType))
        return true;
    if (role !== 'referrer')
        return false;
    const { artifactType, annotations } = descriptor;
    if (artifactType === undefined || GENERIC_TYPES.has(artifactType))
        return true;
    if ((0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .isMessageSignature */ .m1)({ artifactType, ...(annotations && { annotations }) }))
        return false;
    return (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .needsPredicate */ .pj)(artifactType) && (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .predicateTypeShown */ .PA)(annotations) === undefined;
}
function isAncestor(digest, of) {
    for (let node = of; node !== undefined; node = node.parent) {
        if (node.descriptor.digest === digest)
            return true;
    }
    return false;
}
/** The finished node. A manifest's own fields take precedence over those of a listing. `first` is the same digest elsewhere. */
function nodeOf(node, first) {
    const { descriptor, role, via, platform, parent, suffix } = node;
    const content = node.content ?? first?.content;
    const artifactType = (content && artifactTypeShown(content)) ?? descriptor.artifactType ?? null;
    const annotations = { ...descriptor.annotations, ...content?.annotations };
    const predicateTypes = predicateTypesOf(annotations, content);
    return {
        digest: descriptor.digest,
        mediaType: descriptor.mediaType,
        artifactType: role === 'cosign' ? null : artifactType,
        listedType: role === 'referrer' ? listedTypeOf(descriptor) : null,
        kind: kindOf(node, artifactType, annotations, predicateTypes),
        predicateTypes,
        size: descriptor.size,
        created: annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ANNOTATION */ .YX.created] ?? null,
        annotations,
        platform,
        via,
        ...(node.tagOnly && { tagOnly: node.tagOnly }),
        ...(parent && suffix && { tag: (0,_oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .cosignTag */ .qv)(parent.descriptor.digest, suffix) }),
        manifests: [],
        referrers: [],
        ...(role === 'entry' && node.firstPage !== undefined && { firstPage: node.firstPage }),
    };
}
function listedTypeOf({ listedType, artifactType }) {
    return listedType === undefined ? (artifactType ?? null) : listedType;
}
function kindOf({ role, suffix, parent }, artifactType, annotations, predicateTypes) {
    const attested = () => predicateTypes.map(_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPredicate */ .dT).find((kind) => kind !== undefined) ?? 'custom';
    if (role === 'attestation')
        return attested();
    if (role === 'cosign')
        return suffix === 'sig' ? 'signature' : suffix === 'sbom' ? 'sbom' : attested();
    if (role === 'referrer') {
        const kind = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfReferrer */ .zT)({ artifactType, annotations });
        return kind === 'custom' ? attested() : kind;
    }
    // An entry is part of its index and has no kind of its own. The subject may be evidence itself.
    const shown = artifactType === null || GENERIC_TYPES.has(artifactType) ? 'custom' : (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfReferrer */ .zT)({ artifactType, annotations });
    return parent === undefined && shown !== 'custom' ? shown : null;
}
function predicateTypesOf(annotations, content) {
    const own = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .predicateTypeShown */ .PA)(annotations);
    const layers = content?.layers.map((layer) => (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_0__/* .predicateTypeShown */ .PA)(layer.annotations)) ?? [];
    return [...new Set([own, ...layers].filter((type) => type !== undefined))];
}
/** The artifact type without config media types, which registries list for manifests without an artifact type. */
function artifactTypeShown(content) {
    const type = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactTypeOf */ .Gh)(content);
    return content.artifactType === undefined && type !== undefined && GENERIC_TYPES.has(type) ? undefined : type;
}


/***/ }),

/***/ 12544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ walkGraph)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
// EXTERNAL MODULE: ./src/graph/pending-node.ts
var pending_node = __webpack_require__(98024);
;// CONCATENATED MODULE: ./src/graph/tag-list.ts


/** A longer list takes more round trips than it saves. Registries return up to a thousand tags per page. */
const MAX_LISTED_TAGS = 2_000;
class TagList {
    #tags;
    #trusted = true;
    constructor(tags) {
        this.#tags = tags;
    }
    /**
     * Undefined if the repository has more tags than MAX_LISTED_TAGS, or does not allow this caller to list them. The walk
     * then requests each tag, and fails there if the registry is down.
     */
    static async read(store) {
        const tags = new Set();
        try {
            for await (const tag of store.tags()) {
                if (tags.size >= MAX_LISTED_TAGS)
                    return undefined;
                tags.add(tag);
            }
        }
        catch (error) {
            if (error instanceof errors/* StoreError */.A)
                return undefined;
            throw error;
        }
        return new TagList(tags);
    }
    /** The suffixes under which cosign's tags for a digest exist. */
    cosignSuffixes(digest) {
        return referrers_tag/* COSIGN_SUFFIXES */.gG.filter((suffix) => this.#tags.has((0,referrers_tag/* cosignTag */.qv)(digest, suffix)));
    }
    hasReferrersTag(digest) {
        return this.#tags.has((0,referrers_tag/* referrersTag */.LN)(digest));
    }
    /** Records that a fallback tag of this digest exists. A list without it is stale or truncated and proves nothing. */
    confirm(digest) {
        if (!this.hasReferrersTag(digest))
            this.#trusted = false;
    }
    isTrusted() {
        return this.#trusted;
    }
    /** Whether the list proves that the digest has no fallback tag. */
    excludes(digest) {
        return this.#trusted && !this.hasReferrersTag(digest);
    }
}

;// CONCATENATED MODULE: ./src/graph/walk.ts
// Walks the graph of a subject breadth first, with each wave of requests sent in parallel.
//
// Round trips: the first wave requests the subject's manifest, its referrers and the list of tags. Then each level takes
// one wave: the listings of all its nodes, and the few manifests that are needed to find out a node's kind. With the
// referrers API this is one listing per node. With fallback tags, the list of tags shows which nodes have one, so that
// leaves cost no request. The list is trusted only as long as it contains every fallback tag that was read, and never for
// the subject and its platforms.








const DEFAULTS = { depth: 8, maxNodes: 20_000, maxBytes: 64 * 1024 * 1024, maxManifests: 2_000 };
/** Listings in one wave from which one list of tags is cheaper than a request per fallback tag. */
const LIST_TAGS_FROM = 16;
/**
 * The graph of `subject`: a digest, which may be absent from the store; a tag, or the empty string for the only image of a
 * layout; or a descriptor or manifest that the caller has read already. Throws a StoreError if a listing or manifest cannot
 * be read (`not-found` for an unknown tag): a graph is whole, or `complete` is false.
 */
async function walkGraph(store, subject, options = {}) {
    return new Walk(store, options).run(subject);
}
class Walk {
    #store;
    #options;
    /** Requests that are not sent yet can be dropped when a limit is reached. The store's own limit is lower. */
    #slots = (0,p_limit/* default */.A)(64);
    #first = new Map();
    #notes = new Set();
    /** Nodes without a listing request, because the list of tags shows no fallback tag for them. */
    #passedOver = [];
    #nodes = 1;
    #bytes = 0;
    #manifests = 0;
    #present = true;
    #complete = true;
    #subjectLimit;
    #listing;
    #fallback = false;
    #tags;
    constructor(store, options) {
        this.#store = store;
        this.#options = { ...DEFAULTS, legacyTags: true, ofReferrers: true, ...options };
    }
    async run(subject) {
        if (this.#options.legacyTags)
            this.#tags = TagList.read(this.#store);
        // Both are waited for: whichever fails first, a rejection of the other one is handled.
        const [graph] = await Promise.all([this.#walk(subject), this.#tags]);
        return graph;
    }
    async #walk(subject) {
        const root = await this.#root(subject);
        let wave = this.#admit([root]);
        for (let first = true; wave.length > 0; first = false) {
            if (!first && this.#fallback && wave.length > LIST_TAGS_FROM)
                this.#tags ??= TagList.read(this.#store);
            const tags = first ? undefined : await this.#tags;
            const found = await Promise.all(wave.map((node) => this.#visit(node, tags)));
            const passedOver = tags?.isTrusted() === false ? this.#passedOver.splice(0) : [];
            found.push(...(await Promise.all(passedOver.map((node) => this.#list(node, undefined)))));
            wave = this.#admit(found.flat());
        }
        return {
            reference: `${this.#store.location}@${root.descriptor.digest}`,
            present: this.#present,
            complete: this.#complete,
            ...(this.#subjectLimit !== undefined && { subjectLimit: this.#subjectLimit }),
            ...(this.#listing !== undefined && { listing: this.#listing }),
            root: this.#finish(root),
            notes: [...this.#notes],
        };
    }
    /** The root. Only a tag must be resolved before the first wave, to know the digest. */
    async #root(subject) {
        const place = { role: 'subject', via: 'subject', parent: undefined, level: 0 };
        if (typeof subject === 'string') {
            const digest = (0,oci_digest/* parseDigest */.m)(subject);
            if (digest !== undefined)
                return (0,pending_node/* pendingNode */.uw)({ mediaType: '', digest, size: 0 }, place);
        }
        const manifest = typeof subject === 'string' ? await this.#store.manifest(subject) : 'bytes' in subject ? subject : undefined;
        if (manifest === undefined)
            return (0,pending_node/* pendingNode */.uw)(subject, place);
        const root = (0,pending_node/* pendingNode */.uw)(manifest.descriptor, place);
        root.content = this.#parse(manifest);
        return root;
    }
    /** Adds new nodes to their parents, in order. Returns those to visit. */
    #admit(nodes) {
        const wave = [];
        for (const node of nodes) {
            const { digest } = node.descriptor;
            if (node.parent && (0,pending_node/* isAncestor */.QX)(digest, node.parent)) {
                this.#notes.add(`${digest} refers to itself through its referrers; the cycle was cut`);
                continue;
            }
            if (node.parent)
                siblingsOf(node, node.parent).push(node);
            const found = this.#options.onFound && (0,pending_node/* evidenceOf */.X1)(node);
            if (found)
                this.#options.onFound?.(found);
            if (this.#first.has(digest))
                continue;
            this.#first.set(digest, node);
            wave.push(node);
            // The entries of an index that is read already do not wait for the next wave.
            if (node.content)
                wave.push(...this.#admit(this.#entries(node)));
        }
        return wave;
    }
    /** The children of one node. Its listing, its manifest and its cosign tags are requested in parallel. */
    async #visit(node, tags) {
        const known = node.content !== undefined;
        const [entries, referrers, legacy] = await Promise.all([
            (0,pending_node/* needsManifest */.Zv)(node) ? this.#slots(() => this.#read(node)) : [],
            this.#slots(() => this.#list(node, tags)),
            this.#legacy(node),
        ]);
        return [...(known ? [] : entries), ...referrers, ...legacy];
    }
    /** Reads a node's manifest. Returns the entries of an index. */
    async #read(node) {
        if (this.#isFull())
            return [];
        // Counted before the request: a list may name any number of manifests that do not exist.
        this.#manifests += 1;
        const { digest } = node.descriptor;
        let manifest;
        try {
            manifest = await this.#store.manifest(digest);
        }
        catch (error) {
            if (!(error instanceof errors/* StoreError */.A) || error.code !== 'not-found')
                throw error;
            if (node.role === 'subject')
                this.#present = false;
            else
                this.#notes.add(`${digest} is listed but is not in the store`);
            return [];
        }
        const content = this.#parse(manifest);
        node.content = content;
        if (node.role === 'referrer' && content.subject?.digest !== node.parent?.descriptor.digest) {
            this.#notes.add(`${digest} is listed for ${node.parent?.descriptor.digest} but does not name it as its subject`);
        }
        if (node.role === 'subject')
            node.descriptor = { ...node.descriptor, ...manifest.descriptor };
        return this.#entries(node);
    }
    #parse(manifest) {
        this.#bytes += manifest.bytes.byteLength;
        return (0,descriptor/* parseManifest */.Ng)(manifest, this.#store.location);
    }
    #entries(node) {
        const nodes = (0,pending_node/* entriesOf */.Mc)(node, node.content?.manifests ?? []);
        if (nodes.length > 0 && node.nesting > media_types/* MAX_INDEX_NESTING */.rg) {
            this.#leaveOut(`nested indexes were followed to the limit of ${media_types/* MAX_INDEX_NESTING */.rg} levels only`);
            return [];
        }
        return nodes.filter((entry) => this.#claim(entry.descriptor));
    }
    /** The referrers of a node, unless it is at the maximum depth or is known to have none. */
    async #list(node, tags) {
        const { digest } = node.descriptor;
        if (node.level > 0 && !this.#options.ofReferrers)
            return [];
        if (node.level >= this.#options.depth) {
            this.#leaveOut(`referrers were followed to the limit of ${this.#options.depth} levels only`);
            return [];
        }
        if (this.#fallback && tags?.excludes(digest) && !isImage(node)) {
            this.#passedOver.push(node);
            return [];
        }
        const found = new Map();
        if (this.#isFull())
            return [];
        try {
            let pages = 0;
            let hasApi = false;
            for await (const { via, referrers } of this.#store.referrers(digest)) {
                this.#recordPage(node, via, found.size, ++pages);
                hasApi ||= via === 'api';
                await this.#learn(digest, via, referrers.length);
                const place = { role: 'referrer', via, parent: node, level: node.level + 1 };
                for (const descriptor of referrers) {
                    if (found.has(descriptor.digest))
                        continue;
                    if (!this.#claim(descriptor)) {
                        if (node.role === 'subject')
                            this.#subjectLimit = this.#limitReached();
                        return [...found.values()];
                    }
                    found.set(descriptor.digest, (0,pending_node/* pendingNode */.uw)(descriptor, place));
                }
            }
            if (hasApi)
                await this.#noteTag(digest, found.values());
        }
        catch (error) {
            // A list beyond the bounds of the store is incomplete, as one beyond those of the walk is.
            if (!(error instanceof errors/* StoreError */.A) || error.code !== 'limit-exceeded')
                throw error;
            this.#leaveOut(error.message);
            if (node.role === 'subject')
                this.#subjectLimit = error.detail;
        }
        return [...found.values()];
    }
    /** Called before the entries of each page of a list; `before` is the number of entries on earlier pages. */
    #recordPage(node, via, before, page) {
        const isSubject = node.role === 'subject';
        if (page === 1 && isSubject)
            this.#listing = { via };
        // Entries that only the fallback tag has are no second page of the API.
        if (page !== 2 || (this.#listing !== undefined && via !== this.#listing.via))
            return;
        node.firstPage = before;
        if (isSubject)
            this.#listing = { via, firstPage: before };
    }
    /** A layout, which costs no requests, lists referrers by subject as well as by fallback tag, so no node is skipped. */
    async #learn(digest, via, count) {
        if (via === 'fallback-tag' && this.#store.traffic().requests > 0) {
            this.#fallback = true;
            if (count > 0)
                (await this.#tags)?.confirm(digest);
        }
    }
    /** Entries that only the tag has are in the list if the store has read the tag. */
    async #noteTag(digest, nodes) {
        let tagOnly = 0;
        for (const node of nodes) {
            if (node.via !== 'fallback-tag')
                continue;
            node.tagOnly = true;
            tagOnly += 1;
        }
        const tag = (0,referrers_tag/* referrersTag */.LN)(digest);
        if (tagOnly > 0) {
            const count = tagOnly === 1 ? '1 referrer is' : `${tagOnly} referrers are`;
            this.#notes.add(`${count} only in the tag ${tag}, which clients of the registry's referrers API do not read; list them with \`oci-evidence reconcile\``);
        }
        else if ((await this.#tags)?.hasReferrersTag(digest)) {
            this.#notes.add(`the tag ${tag} exists although the registry has the referrers API; compare both with \`oci-evidence reconcile\``);
        }
    }
    /** The cosign tags of a node. Without a list of tags they are requested for the subject and its platforms only. */
    async #legacy(node) {
        const { legacyTags, depth, ofReferrers } = this.#options;
        if (!legacyTags || node.level >= depth || (node.level > 0 && !ofReferrers))
            return [];
        const { digest } = node.descriptor;
        const tags = await this.#tags;
        const suffixes = tags?.cosignSuffixes(digest) ?? (isImage(node) ? referrers_tag/* COSIGN_SUFFIXES */.gG : []);
        const found = await Promise.all(suffixes.map((suffix) => this.#slots(() => this.#legacyOne(node, suffix))));
        return found.flatMap((each) => each ?? []);
    }
    async #legacyOne(parent, suffix) {
        if (this.#isFull())
            return undefined;
        try {
            const manifest = await this.#store.manifest((0,referrers_tag/* cosignTag */.qv)(parent.descriptor.digest, suffix));
            const place = { role: 'cosign', via: 'cosign-tag', parent, level: parent.level + 1, suffix };
            const node = (0,pending_node/* pendingNode */.uw)(manifest.descriptor, place);
            node.content = this.#parse(manifest);
            return this.#claim(manifest.descriptor) ? node : undefined;
        }
        catch (error) {
            if (error instanceof errors/* StoreError */.A && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
    /** Counts a node when it is found, not after its wave, because all listings of a wave share the limit. */
    #claim({ annotations }) {
        if (this.#isFull())
            return false;
        this.#nodes += 1;
        this.#bytes += annotations === undefined ? 0 : JSON.stringify(annotations).length;
        return true;
    }
    #leaveOut(note) {
        this.#complete = false;
        this.#notes.add(note);
    }
    #isFull() {
        const limit = this.#limitReached();
        if (limit !== undefined)
            this.#leaveOut(`the walk ended at the ${limit}; the rest is not shown`);
        return limit !== undefined;
    }
    #limitReached() {
        const { maxNodes, maxBytes, maxManifests } = this.#options;
        const limits = [
            [this.#nodes, maxNodes, 'nodes'],
            [this.#bytes, maxBytes, 'bytes'],
            [this.#manifests, maxManifests, 'manifests read'],
        ];
        const reached = limits.find(([count, limit]) => count >= limit);
        return reached && `limit of ${reached[1]} ${reached[2]}`;
    }
    #finish(node) {
        return {
            ...(0,pending_node/* nodeOf */.E7)(node, this.#first.get(node.descriptor.digest)),
            manifests: node.manifests.map((entry) => this.#finish(entry)),
            referrers: node.referrers.map((referrer) => this.#finish(referrer)),
        };
    }
}
/** The subject or a platform's manifest, which are always requested, whatever the list of tags says. */
function isImage({ role }) {
    return role === 'subject' || role === 'entry';
}
function siblingsOf({ role }, parent) {
    return role === 'referrer' || role === 'cosign' ? parent.referrers : parent.manifests;
}


/***/ }),

/***/ 49800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
const NO_TRAFFIC = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };


/***/ }),

/***/ 50094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ processorTime),
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   eS: () => (/* binding */ treeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
// Reads memory and processor time of processes from /proc. Other systems than Linux have none.

/** Resident memory of one process; 0 once it has ended, and without /proc. */
async function residentBytes(pid) {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
}
/** Linux counts in hundredths of a second for programs, whatever the clock of the kernel is (USER_HZ). */
const TICK_MS = 10;
/** Milliseconds of all threads of a process; undefined once it has ended, and without /proc. */
async function processorTime(pid) {
    const stat = await readProcess(`${pid}/stat`);
    // proc(5): `PID (NAME) STATE …`, where the name can contain anything. The times are fields 14 and 15.
    const [user, system] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13);
    return system === undefined ? undefined : (Number(user) + Number(system)) * TICK_MS;
}
/** Resident memory of a process and of everything that it started. */
async function treeBytes(pid) {
    const children = (await readProcess(`${pid}/task/${pid}/children`)).split(' ').filter((text) => text !== '');
    const sizes = await Promise.all([residentBytes(pid), ...children.map((child) => treeBytes(Number(child)))]);
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** A file of /proc, or nothing if the process has ended or belongs to another user. */
async function readProcess(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${path}`, 'utf8');
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(code))
            return '';
        throw error;
    }
}


/***/ })

};
