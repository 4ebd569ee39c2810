export const id = 9485;
export const ids = [9485];
export const modules = {

/***/ 78802:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ walkGraph)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
// EXTERNAL MODULE: ./src/evidence/attestation-entries.ts
var attestation_entries = __webpack_require__(40258);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
;// CONCATENATED MODULE: ./src/graph/draft.ts
// A node of the graph while the walk goes on: what is known of it so far, filled in as listings and manifests come.




/** What a config's media type stands in for when a registry lists it as the artifact type: nothing that tells a kind. */
const MUTE_TYPES = new Set([media_types/* MEDIA_TYPE */.Ap.empty, media_types/* MEDIA_TYPE */.Ap.config, media_types/* MEDIA_TYPE */.Ap.dockerConfig]);
function draftOf(descriptor, place) {
    const platform = place.role === 'entry' && descriptor.platform ? (0,oci_descriptor/* platformName */.$r)(descriptor.platform) : null;
    const nesting = place.role === 'entry' || place.role === 'attestation' ? (place.parent?.nesting ?? 0) + 1 : 0;
    return { ...place, nesting, descriptor, content: undefined, platform, manifests: [], referrers: [] };
}
/** The entries of an index as drafts; an attestation is given the name of the platform that it is about. */
function entriesOf(draft, entries) {
    const images = new Map((0,attestation_entries/* attestationEntries */.Nz)(entries).map(({ manifest, image }) => [manifest, image]));
    return entries.map((descriptor) => {
        const role = (0,attestation_entries/* isAttestationEntry */.r2)(descriptor) ? 'attestation' : 'entry';
        const entry = draftOf(descriptor, { role, via: 'index', parent: draft, level: draft.level });
        const about = images.get(descriptor)?.platform;
        if (about !== undefined)
            entry.platform = (0,oci_descriptor/* platformName */.$r)(about);
        return entry;
    });
}
/**
 * True where the manifest itself must be read: an index for its entries; an attestation for what it attests; a listed
 * referrer only if the listing leaves its kind open (no artifact type, as in fallback indexes of old clients; a config's
 * type in its place; a bundle or statement without its predicate type).
 */
function needsManifest({ content, descriptor, role }) {
    if (content !== undefined)
        return false;
    if (role === 'subject' || role === 'attestation' || (0,media_types/* isIndex */.nw)(descriptor.mediaType))
        return true;
    if (role !== 'referrer')
        return false;
    const { artifactType, annotations } = descriptor;
    if (artifactType === undefined || MUTE_TYPES.has(artifactType))
        return true;
    if ((0,classify/* isMessageSignature */.m1)({ artifactType, ...(annotations && { annotations }) }))
        return false;
    return (0,classify/* needsPredicate */.pj)(artifactType) && (0,classify/* predicateTypeShown */.PA)(annotations) === undefined;
}
function isAncestor(digest, of) {
    for (let draft = of; draft !== undefined; draft = draft.parent) {
        if (draft.descriptor.digest === digest)
            return true;
    }
    return false;
}
/** The finished node. What the manifest says comes before what a list says of it. `first` is the same digest elsewhere. */
function nodeOf(draft, first) {
    const { descriptor, role, via, platform } = draft;
    const content = draft.content ?? first?.content;
    const artifactType = (content && artifactTypeShown(content)) ?? descriptor.artifactType ?? null;
    const annotations = { ...descriptor.annotations, ...content?.annotations };
    const predicateTypes = predicateTypesOf(annotations, content);
    return {
        digest: descriptor.digest,
        mediaType: descriptor.mediaType,
        artifactType: role === 'cosign' ? null : artifactType,
        listedType: role === 'referrer' ? (descriptor.artifactType ?? null) : null,
        kind: kindOf(draft, artifactType, annotations, predicateTypes),
        predicateTypes,
        size: descriptor.size,
        created: annotations[media_types/* ANNOTATION */.YX.created] ?? null,
        annotations,
        platform,
        via,
        manifests: [],
        referrers: [],
    };
}
function kindOf({ role, suffix, parent }, artifactType, annotations, predicateTypes) {
    const attested = () => predicateTypes.map(classify/* kindOfPredicate */.dT).find((kind) => kind !== undefined) ?? 'custom';
    if (role === 'attestation')
        return attested();
    if (role === 'cosign')
        return suffix === 'sig' ? 'signature' : suffix === 'sbom' ? 'sbom' : attested();
    if (role === 'referrer') {
        const kind = (0,classify/* kindOfReferrer */.zT)({ artifactType, annotations });
        return kind === 'custom' ? attested() : kind;
    }
    // An entry is a part of its index; the subject is whatever the walk began with.
    const shown = artifactType === null || MUTE_TYPES.has(artifactType) ? 'custom' : (0,classify/* kindOfReferrer */.zT)({ artifactType, annotations });
    return parent === undefined && shown !== 'custom' ? shown : null;
}
function predicateTypesOf(annotations, content) {
    const own = (0,classify/* predicateTypeShown */.PA)(annotations);
    const layers = content?.layers.map((layer) => (0,classify/* predicateTypeShown */.PA)(layer.annotations)) ?? [];
    return [...new Set([own, ...layers].filter((type) => type !== undefined))];
}
/** An image's config type is no artifact type; a registry's list gives it where the manifest has none. */
function artifactTypeShown(content) {
    const type = (0,oci_descriptor/* artifactTypeOf */.Gh)(content);
    return content.artifactType === undefined && type !== undefined && MUTE_TYPES.has(type) ? undefined : type;
}

;// CONCATENATED MODULE: ./src/graph/tag-list.ts


/** A longer listing, two pages where a registry gives a thousand a page, takes more round trips than what it saves. */
const MAX_LISTED_TAGS = 2_000;
class TagList {
    #tags;
    #trusted = true;
    constructor(tags) {
        this.#tags = tags;
    }
    /**
     * Undefined where the repository has more tags than MAX_LISTED_TAGS, or does not let this caller list them: whoever
     * asks then puts the questions one by one, and a registry that is down answers those with an error.
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
    /** A fallback tag of this digest was read: a list that does not hold it is stale or cut, and proves nothing. */
    confirm(digest) {
        if (!this.hasReferrersTag(digest))
            this.#trusted = false;
    }
    isTrusted() {
        return this.#trusted;
    }
    /** True where the list shows that the digest has no fallback tag, so that there is no need to ask. */
    excludes(digest) {
        return this.#trusted && !this.hasReferrersTag(digest);
    }
}

;// CONCATENATED MODULE: ./src/graph/walk.ts
// The walk: breadth first from a subject to everything that refers to it, each wave of requests sent at once.
//
// Round trips. The subject's manifest, its referrers and the list of tags go in the first wave; then each level takes one
// wave: the listings of all its nodes, and the few manifests without which a node's kind would stay open. A registry with
// the referrers API is asked once for each node. On one with fallback tags the list of tags tells which nodes have one,
// so that leaves cost nothing; it is believed only as long as it holds every fallback tag that was read, and never for
// the subject and its platforms, which are always asked about.







const DEFAULTS = { depth: 8, maxNodes: 20_000, maxBytes: 64 * 1024 * 1024 };
/** Listings in one wave from which a list of tags is cheaper than asking for each fallback tag: a store's own width. */
const LIST_TAGS_FROM = 16;
/** Indexes inside indexes; each costs a round trip of its own, and no image has more than one. */
const MAX_NESTING = 4;
/**
 * The graph of `subject`: a digest, which may be absent from the store; a tag, or the empty string for the one image of
 * a layout; or a descriptor or manifest that the caller has already. Throws a StoreError where a listing or manifest
 * cannot be read (`not-found` for a tag that is not there): a graph is whole, or `complete` is false.
 */
async function walkGraph(store, subject, options = {}) {
    return new Walk(store, options).run(subject);
}
class Walk {
    #store;
    #options;
    /** Not the store's own bound, which is lower: what is not sent yet can still be left out when a bound is reached. */
    #slots = (0,p_limit/* default */.A)(64);
    #first = new Map();
    #notes = new Set();
    /** Nodes that were not asked about because the list of tags shows no fallback tag for them. */
    #passedOver = [];
    #nodes = 1;
    #bytes = 0;
    #present = true;
    #complete = true;
    #fallback = false;
    #tags;
    constructor(store, options) {
        this.#store = store;
        this.#options = { ...DEFAULTS, legacyTags: true, platforms: [], ...options };
    }
    async run(subject) {
        if (this.#options.legacyTags)
            this.#tags = TagList.read(this.#store);
        const root = await this.#root(subject);
        let wave = this.#admit([root]);
        for (let first = true; wave.length > 0; first = false) {
            if (!first && this.#fallback && wave.length > LIST_TAGS_FROM)
                this.#tags ??= TagList.read(this.#store);
            const tags = first ? undefined : await this.#tags;
            const found = await Promise.all(wave.map((draft) => this.#visit(draft, tags)));
            const passedOver = tags?.isTrusted() === false ? this.#passedOver.splice(0) : [];
            found.push(...(await Promise.all(passedOver.map((draft) => this.#list(draft, undefined)))));
            wave = this.#admit(found.flat());
        }
        return {
            reference: `${this.#store.location}@${root.descriptor.digest}`,
            present: this.#present,
            complete: this.#complete,
            root: this.#finish(root),
            notes: [...this.#notes],
        };
    }
    /** The root's draft. Only a tag has to be resolved before the first wave: nothing else tells its digest. */
    async #root(subject) {
        const place = { role: 'subject', via: 'subject', parent: undefined, level: 0 };
        if (typeof subject === 'string') {
            const digest = (0,oci_digest/* parseDigest */.m)(subject);
            if (digest !== undefined)
                return draftOf({ mediaType: '', digest, size: 0 }, place);
        }
        const manifest = typeof subject === 'string' ? await this.#store.manifest(subject) : 'bytes' in subject ? subject : undefined;
        if (manifest === undefined)
            return draftOf(subject, place);
        const root = draftOf(manifest.descriptor, place);
        root.content = this.#parse(manifest);
        return root;
    }
    /** Puts new drafts in their places, in their order; those that are to be visited. */
    #admit(drafts) {
        const wave = [];
        for (const draft of drafts) {
            const { digest } = draft.descriptor;
            if (draft.parent && isAncestor(digest, draft.parent)) {
                this.#notes.add(`${digest} is listed as a part of what it refers to; that circle was cut`);
                continue;
            }
            if (draft.parent)
                childrenBeside(draft, draft.parent).push(draft);
            if (this.#first.has(digest))
                continue;
            this.#first.set(digest, draft);
            wave.push(draft);
            // The entries of an index that is known already need not wait for the next wave.
            if (draft.content)
                wave.push(...this.#admit(this.#entries(draft)));
        }
        return wave;
    }
    /** What one node leads to. Its listing, its manifest and its cosign tags are asked for at once. */
    async #visit(draft, tags) {
        const known = draft.content !== undefined;
        const [entries, referrers, legacy] = await Promise.all([
            needsManifest(draft) ? this.#slots(() => this.#read(draft)) : [],
            this.#slots(() => this.#list(draft, tags)),
            this.#legacy(draft),
        ]);
        return [...(known ? [] : entries), ...referrers, ...legacy];
    }
    /** Reads a node's manifest; the entries of an index. */
    async #read(draft) {
        if (this.#isFull())
            return [];
        const { digest } = draft.descriptor;
        let manifest;
        try {
            manifest = await this.#store.manifest(digest);
        }
        catch (error) {
            if (!(error instanceof errors/* StoreError */.A) || error.code !== 'not-found')
                throw error;
            if (draft.role === 'subject')
                this.#present = false;
            else
                this.#notes.add(`${digest} is listed, and is not in the store`);
            return [];
        }
        const content = this.#parse(manifest);
        draft.content = content;
        if (draft.role === 'referrer' && content.subject?.digest !== draft.parent?.descriptor.digest) {
            this.#notes.add(`${digest} is listed for ${draft.parent?.descriptor.digest}, and does not name it as its subject`);
        }
        if (draft.role === 'subject')
            draft.descriptor = { ...draft.descriptor, ...manifest.descriptor };
        return this.#entries(draft);
    }
    #parse(manifest) {
        this.#bytes += manifest.bytes.byteLength;
        return (0,oci_descriptor/* parseManifest */.Ng)(manifest, this.#store.location);
    }
    #entries(draft) {
        const drafts = entriesOf(draft, draft.content?.manifests ?? []);
        if (drafts.length > 0 && draft.nesting >= MAX_NESTING) {
            this.#leaveOut(`indexes inside indexes were not followed deeper than ${MAX_NESTING}`);
            return [];
        }
        const { platforms } = this.#options;
        const wanted = drafts.filter(({ platform }) => platforms.length === 0 ||
            (platform !== null && platforms.some((name) => platform === name || platform.startsWith(`${name}/`))));
        const others = drafts.length - wanted.length;
        if (others > 0) {
            const of = `of the ${drafts.length} entries of ${draft.descriptor.digest}`;
            this.#notes.add(`${others} ${of} are of other platforms and left out`);
        }
        return wanted.filter((entry) => this.#claim(entry.descriptor));
    }
    /** The referrers of a node, unless it is as deep as the walk goes or is known to have none. */
    async #list(draft, tags) {
        const { digest } = draft.descriptor;
        if (draft.level >= this.#options.depth) {
            this.#leaveOut(`referrers deeper than ${this.#options.depth} levels were not looked for`);
            return [];
        }
        if (this.#fallback && tags?.excludes(digest) && !isImage(draft)) {
            this.#passedOver.push(draft);
            return [];
        }
        const found = new Map();
        if (this.#isFull())
            return [];
        for await (const { via, referrers } of this.#store.referrers(digest)) {
            await this.#learn(digest, via, referrers.length);
            const place = { role: 'referrer', via, parent: draft, level: draft.level + 1 };
            for (const descriptor of referrers) {
                if (found.has(descriptor.digest))
                    continue;
                if (!this.#claim(descriptor))
                    return [...found.values()];
                found.set(descriptor.digest, draftOf(descriptor, place));
            }
        }
        return [...found.values()];
    }
    /** A layout, which costs no requests, has fallback tags beside referrers by subject: there none can be left out. */
    async #learn(digest, via, count) {
        if (via === 'fallback-tag' && this.#store.traffic().requests > 0) {
            this.#fallback = true;
            if (count > 0)
                (await this.#tags)?.confirm(digest);
        }
        if (via === 'api' && (await this.#tags)?.hasReferrersTag(digest)) {
            this.#notes.add(`the tag ${(0,referrers_tag/* referrersTag */.LN)(digest)} exists beside the referrers API; what only it lists is not shown`);
        }
    }
    /** Cosign's tags for a node. Without a list of tags they are asked for, for the subject and its platforms alone. */
    async #legacy(draft) {
        if (!this.#options.legacyTags || draft.level >= this.#options.depth)
            return [];
        const { digest } = draft.descriptor;
        const tags = await this.#tags;
        const suffixes = tags?.cosignSuffixes(digest) ?? (isImage(draft) ? referrers_tag/* COSIGN_SUFFIXES */.gG : []);
        const found = await Promise.all(suffixes.map((suffix) => this.#slots(() => this.#legacyOne(draft, suffix))));
        return found.flatMap((each) => each ?? []);
    }
    async #legacyOne(parent, suffix) {
        if (this.#isFull())
            return undefined;
        try {
            const manifest = await this.#store.manifest((0,referrers_tag/* cosignTag */.qv)(parent.descriptor.digest, suffix));
            const place = { role: 'cosign', via: 'cosign-tag', parent, level: parent.level + 1, suffix };
            const draft = draftOf(manifest.descriptor, place);
            draft.content = this.#parse(manifest);
            return this.#claim(manifest.descriptor) ? draft : undefined;
        }
        catch (error) {
            if (error instanceof errors/* StoreError */.A && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
    /** Counts a node when it is found, not when its wave is over: all listings of a wave share what is left. */
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
        const { maxNodes, maxBytes } = this.#options;
        const bound = this.#nodes >= maxNodes ? `${maxNodes} nodes` : this.#bytes >= maxBytes ? `${maxBytes} bytes` : undefined;
        if (bound !== undefined)
            this.#leaveOut(`the walk ended at the bound of ${bound}; the rest is left out`);
        return bound !== undefined;
    }
    #finish(draft) {
        return {
            ...nodeOf(draft, this.#first.get(draft.descriptor.digest)),
            manifests: draft.manifests.map((entry) => this.#finish(entry)),
            referrers: draft.referrers.map((referrer) => this.#finish(referrer)),
        };
    }
}
/** The subject or a platform's manifest: always asked about, whatever a list of tags says. */
function isImage({ role }) {
    return role === 'subject' || role === 'entry';
}
function childrenBeside({ role }, parent) {
    return role === 'referrer' || role === 'cosign' ? parent.referrers : parent.manifests;
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderGraphJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);

/**
 * The subject's node; beside its own fields the graph's reference, whether the subject is present and the walk complete,
 * and notes. Two-space indented, fields always present and in the same order, annotations sorted by key; a line break at
 * the end.
 */
function renderGraphJson(graph) {
    const { reference, present, complete, root, notes } = graph;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(`${JSON.stringify({ reference, present, complete, ...nodeJson(root), notes }, null, 2)}\n`);
}
function nodeJson(node) {
    return {
        digest: node.digest,
        mediaType: node.mediaType,
        artifactType: node.artifactType,
        listedType: node.listedType,
        kind: node.kind,
        predicateTypes: node.predicateTypes,
        size: node.size,
        created: node.created,
        annotations: Object.fromEntries(Object.entries(node.annotations).sort(([a], [b]) => (a < b ? -1 : 1))),
        platform: node.platform,
        via: node.via,
        manifests: node.manifests.map(nodeJson),
        referrers: node.referrers.map(nodeJson),
    };
}


/***/ })

};
