export const id = 4934;
export const ids = [4934];
export const modules = {

/***/ 80743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openRemover)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73501);
/* harmony import */ var _graph_read_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68439);
/* harmony import */ var _net_pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53737);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71440);
// Opens the client that deletes manifests: the registry itself or, for ghcr.io, GitHub's packages API.






/** `versions` is filled only for a whole repository. Throws a UserError if the packages API is used without a token. */
async function openRemover(reference, store, context, options) {
    const reader = new _graph_read_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .InventoryReader */ ._(store);
    const isGitHub = reference.scheme === 'registry' && /^(?:ghcr\.io|containers\..+)$/.test(reference.registry);
    const packages = options.deleteWith === 'github-packages' || (options.deleteWith === 'auto' && isGitHub);
    if (!packages || reference.scheme !== 'registry')
        return { reader, versions: [], remover: (0,_graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .storeRemover */ ._U)(store) };
    const [, owner, name] = /^([^/]+)\/(.+)$/.exec(reference.repository) ?? [];
    if (owner === undefined || name === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${reference.repository} is not a package of GitHub; write ghcr.io/OWNER/PACKAGE`);
    }
    const { GITHUB_API_URL: api, GITHUB_TOKEN: token = '' } = context.env;
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('deleting package versions needs a github-token with `packages: write`');
    const at = { api: (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_5__/* .checkServiceUrl */ .J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo: name, token };
    const { GitHubPackages } = await __webpack_require__.e(/* import() */ 898).then(__webpack_require__.bind(__webpack_require__, 90898));
    const opened = await GitHubPackages.open(at, _net_service_calls_js__WEBPACK_IMPORTED_MODULE_4__/* .SERVICE_POLICY */ .pZ, {
        now: () => Date.now(),
        sleep: _net_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v,
        note: (text) => context.note(text),
    });
    const remover = {
        deletesTags: false,
        updatesLists: false,
        remove: (digest) => opened.remove(digest),
    };
    return { reader, versions: options.isImage ? [] : await opened.versions(), remover };
}


/***/ }),

/***/ 73501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ lostAfter),
/* harmony export */   _U: () => (/* binding */ storeRemover),
/* harmony export */   bn: () => (/* binding */ applyRemoval)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91192);
/* harmony import */ var _read_inventory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68439);
/* harmony import */ var _retention_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86092);
// Carries out the plan of a removal, and checks before each deletion that nothing has arrived that needs it.







/** Errors that every further deletion would meet too. */
const REFUSALS = new Set(['unsupported', 'denied', 'unauthorized']);
/** A remover for stores that delete manifests themselves. */
function storeRemover(store) {
    return {
        deletesTags: true,
        updatesLists: true,
        async remove(digest) {
            try {
                await store.delete(digest);
                return 'deleted';
            }
            catch (error) {
                if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && error.code === 'not-found')
                    return 'absent';
                throw error;
            }
        },
    };
}
/**
 * Removes evidence leaf first, then images: first their tags, then their entries, the index last. If tags cannot be deleted
 * alone, the index goes first, and its tags with it. So an image is never tagged and broken, and evidence never stays behind
 * without its subject. One failure does not end the removal; what depends on it is skipped.
 */
async function applyRemoval(plan, inventory, store, remover, options = {}) {
    return new Removal(plan, inventory, store, remover, options).run();
}
class Removal {
    #plan;
    #inventory;
    #store;
    #remover;
    #options;
    #outcomes = [];
    /** Gone by this removal, or before it. */
    #gone = new Set();
    /** Images that tags point to now, and did not when the plan was made. */
    #needed = new Set();
    /** Images that stay, or of which a part has to, with the reason. */
    #blocked = new Map();
    /** An index that lists each entry, among the images that go. */
    #indexes = new Map();
    #deletesTags;
    /** Why no further deletion is tried: the registry refuses all of them. */
    #stopped;
    constructor(plan, inventory, store, remover, options) {
        this.#plan = plan;
        this.#inventory = inventory;
        this.#store = store;
        this.#remover = remover;
        this.#options = options;
        this.#deletesTags = remover.deletesTags;
    }
    async run() {
        for (const stage of this.#plan.evidence)
            await this.#stage(stage);
        for (const [at, group] of this.#plan.images.entries()) {
            await this.#readChanges(at === 0 ? 'all' : 'new-names');
            await this.#group(group);
        }
        return this.#outcomes;
    }
    async #readChanges(which) {
        if (this.#inventory.tags.size === 0 || this.#stopped !== undefined)
            return;
        const needed = await new _read_inventory_js__WEBPACK_IMPORTED_MODULE_4__/* .InventoryReader */ ._(this.#store).changedSince(this.#inventory, which);
        this.#needed = new Set([...this.#needed, ...needed]);
    }
    /** An image goes whole or not at all: its tags stay if anything in it has to stay. */
    async #group(stages) {
        const steps = new Map(stages.flat().map((step) => [step.object.digest, step]));
        for (const root of stages.at(-1) ?? []) {
            if (this.#stopped !== undefined)
                break;
            const whole = partsOf(root, steps);
            const obstacles = await Promise.all(whole.map((step) => this.#unlessFailed(() => this.#obstacle(step))));
            const why = obstacles.find((obstacle) => obstacle !== undefined);
            if (why === undefined)
                await this.#untag(root);
            else
                for (const { object } of whole)
                    this.#blocked.set(object.digest, why);
        }
        for (const [digest, { entries }] of steps)
            for (const entry of entries)
                if (steps.has(entry))
                    this.#indexes.set(entry, digest);
        for (const stage of this.#deletesTags ? stages : stages.toReversed())
            await this.#stage(stage);
    }
    async #unlessFailed(check) {
        try {
            return await check();
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh))
                throw error;
            return `it could not be checked: ${error.message}`;
        }
    }
    async #stage(steps) {
        const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(this.#options.concurrency ?? 32);
        await Promise.all(steps.map((step) => limit(() => this.#step(step))));
    }
    async #step(step) {
        const outcome = await this.#attempt(step);
        if (outcome.outcome === 'deleted' || outcome.outcome === 'absent')
            this.#gone.add(step.object.digest);
        this.#outcomes.push(outcome);
        this.#options.onOutcome?.(outcome);
    }
    async #attempt(step) {
        if (this.#stopped !== undefined)
            return { step, outcome: 'skipped', why: this.#stopped };
        try {
            const why = this.#blocked.get(step.object.digest) ?? this.#broken(step);
            if (why !== undefined)
                return { step, outcome: 'skipped', why };
            if (step.role === 'fallback-tag')
                return await this.#removeList(step);
            const obstacle = await this.#obstacle(step);
            if (obstacle !== undefined)
                return { step, outcome: 'skipped', why: obstacle };
            return { step, outcome: await this.#remove(step, step.object.digest) };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh))
                throw error;
            if (REFUSALS.has(error.code))
                this.#stopped = 'an earlier deletion was refused';
            return { step, outcome: 'failed', error };
        }
    }
    /** Why deleting an image now would break one: an index needs its entries, and a failed entry is found by its index. */
    #broken({ role, object, entries }) {
        if (role !== 'image')
            return undefined;
        const index = this.#indexes.get(object.digest);
        if (!this.#deletesTags && index !== undefined && !this.#gone.has(index))
            return `the index ${index} still lists it`;
        const left = this.#deletesTags && entries.find((entry) => this.#indexes.has(entry) && !this.#gone.has(entry));
        return left ? `its entry ${left} is still there` : undefined;
    }
    /** Why a manifest must stay; undefined if it may go. */
    async #obstacle(step) {
        const { digest } = step.object;
        if (step.role === 'image') {
            if (this.#needed.has(digest))
                return 'a tag was set to it, or to an index that lists it, after the plan was made';
        }
        else if (step.role === 'cosign-tag') {
            const moved = await this.#movedTag(step);
            if (moved !== undefined)
                return `the tag "${moved}" was changed after the plan was made`;
        }
        else {
            const manifest = await unlessMissing(() => this.#store.manifest(digest));
            const subject = manifest && (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest, this.#store.location).subject?.digest;
            if (manifest !== undefined && subject !== step.subject)
                return 'it does not name the manifest that lists it as its subject';
        }
        for (const { digest: left } of await this.#referrersOf(digest)) {
            if (!this.#gone.has(left))
                return `evidence is attached to it: ${left}`;
        }
        return undefined;
    }
    /** The index under a fallback tag goes as it is now, if nothing is left in it. */
    async #removeList(step) {
        const [tag = ''] = step.tags.filter((one) => (0,_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .taggedSubject */ .Fj)(one)?.isCosign === false);
        const manifest = await unlessMissing(() => this.#store.manifest(tag));
        if (manifest === undefined)
            return { step, outcome: 'absent' };
        for (const { digest } of (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest, this.#store.location).manifests) {
            if (this.#gone.has(digest))
                continue;
            if ((await unlessMissing(() => this.#store.resolve(digest))) !== undefined) {
                return { step, outcome: 'skipped', why: `it lists ${digest}` };
            }
        }
        return { step, outcome: await this.#remove(step, manifest.descriptor.digest) };
    }
    async #remove({ role, subject }, digest) {
        const outcome = await this.#remover.remove(digest);
        if (!this.#remover.updatesLists && role === 'referrer' && subject !== null && this.#plan.kept.has(subject)) {
            await this.#store.unlistReferrers(subject, [digest]);
        }
        return outcome;
    }
    async #referrersOf(digest) {
        const found = [];
        for await (const { referrers } of this.#store.referrers(digest))
            found.push(...referrers);
        return found;
    }
    /** Deletes the tags of an image that still point to it. */
    async #untag(step) {
        for (const tag of this.#deletesTags ? (0,_retention_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .ownTags */ .Wb)(step) : []) {
            try {
                const now = await this.#store.resolve(tag);
                if (now.digest === step.object.digest)
                    await this.#store.deleteTag(tag);
            }
            catch (error) {
                if (!(error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A))
                    throw error;
                if (error.code === 'unsupported' || error.code === 'immutable')
                    this.#deletesTags = false;
                // Any other failure meets the deletion of the manifest as well, which reports it.
                else if (error.code !== 'not-found')
                    return;
            }
        }
    }
    async #movedTag({ tags, object }) {
        for (const tag of tags) {
            const now = await unlessMissing(() => this.#store.resolve(tag));
            if (now !== undefined && now.digest !== object.digest)
                return tag;
        }
        return undefined;
    }
}
async function unlessMissing(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** A step and those of the entries that go with it. */
function partsOf(root, steps) {
    const parts = new Map();
    const open = [root];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
        if (parts.has(step.object.digest))
            continue;
        parts.set(step.object.digest, step);
        open.push(...step.entries.flatMap((entry) => steps.get(entry) ?? []));
    }
    return [...parts.values()];
}
/**
 * What kept images lack after a removal: manifests that are not in the store, and evidence that is not listed. `store` must
 * not have cached anything from before.
 */
async function lostAfter(plan, inventory, store) {
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_6__/* ["default"] */ .A)(64);
    const lost = [];
    const kept = [...(0,_inventory_js__WEBPACK_IMPORTED_MODULE_3__/* .reachableFrom */ .im)(plan.keptImages, inventory)].flatMap((digest) => inventory.nodes.get(digest) ?? []);
    const touched = new Set((0,_retention_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .stepsOf */ .B_)(plan).flatMap(({ subject }) => subject ?? []));
    const expected = Map.groupBy(kept.filter(({ role, descriptor }) => role === 'referrer' && plan.kept.has(descriptor.digest)), ({ subject }) => subject);
    const check = async ({ role, descriptor: { digest } }) => {
        // The index under a fallback tag has another digest after each change.
        if (role === 'fallback-tag' || !plan.kept.has(digest))
            return;
        if ((await unlessMissing(() => store.resolve(digest))) === undefined)
            lost.push(`${digest} is not in the store`);
        if (!touched.has(digest))
            return;
        const listed = new Set();
        for await (const { referrers } of store.referrers(digest))
            for (const one of referrers)
                listed.add(one.digest);
        for (const { descriptor } of expected.get(digest) ?? []) {
            if (!listed.has(descriptor.digest))
                lost.push(`${descriptor.digest} is not listed for ${digest}`);
        }
    };
    await Promise.all(kept.map((node) => limit(() => check(node))));
    return lost;
}


/***/ }),

/***/ 55542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ listedDescriptor),
/* harmony export */   lO: () => (/* binding */ contentKey),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   vQ: () => (/* binding */ evidenceItem)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29217);
// Turns entries of referrers lists into the plain data that retention rules compare. Pure.





/** Config media types, which reveal nothing about the content. */
const GENERIC_TYPES = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.empty, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.config, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.dockerConfig]);
const SIGNED_TYPES = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .MEDIA_TYPE */ .Ap.dsse, 'application/jose+json', 'application/cose']);
/** Signed evidence is `foreign` until a verifier has said who signed it. */
function evidenceItem(descriptor, place) {
    const { annotations = {}, artifactType } = descriptor;
    const predicateType = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .predicateTypeShown */ .PA)(annotations);
    const kind = (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfReferrer */ .zT)(descriptor);
    const isKnown = artifactType !== undefined && !GENERIC_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .bareMediaType */ .ZX)(artifactType));
    return {
        ...place,
        descriptor,
        kind,
        artifactType: isKnown ? (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .bareMediaType */ .ZX)(artifactType) : null,
        predicateTypes: predicateType === undefined ? [] : [predicateType],
        producer: annotations[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.producer]?.replace(/ \S*$/, '') ?? null,
        created: timeOf(annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .ANNOTATION */ .YX.created]),
        signature: { state: isSignedEvidence(kind, artifactType) ? 'foreign' : 'none' },
    };
}
/** A digest of the layers and config of a manifest, with the annotations of layers, where cosign keeps signatures. */
function contentKey({ layers, config }) {
    const content = [config?.digest, layers.map(({ digest, annotations = {} }) => [digest, sorted(annotations)])];
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(JSON.stringify(content));
}
/** The descriptor of a referrer as a list shows it: with the type and annotations of its manifest. */
function listedDescriptor({ descriptor }, content) {
    const artifactType = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactTypeOf */ .Gh)(content);
    return { ...descriptor, ...(artifactType !== undefined && { artifactType }), annotations: content.annotations };
}
function isSignedEvidence(kind, artifactType = '') {
    return kind === 'signature' || (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(artifactType) || SIGNED_TYPES.has((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .bareMediaType */ .ZX)(artifactType));
}
function sorted(annotations) {
    return Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1));
}
/** Times before 1980 are placeholders of reproducible builds and archives, not times. */
const FIRST_TIME = Date.UTC(1980, 0, 2);
function timeOf(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) || time < FIRST_TIME ? null : time;
}


/***/ }),

/***/ 91192:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ taggedSubject),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   be: () => (/* binding */ taggedImages),
/* harmony export */   im: () => (/* binding */ reachableFrom),
/* harmony export */   yk: () => (/* binding */ dependentsOf)
/* harmony export */ });
/* harmony import */ var _oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67572);

/** The digest in the name of a fallback tag or cosign tag; undefined for any other tag. */
function taggedSubject(tag) {
    const dot = tag.indexOf('.');
    const name = dot < 0 ? tag : tag.slice(0, dot);
    const suffix = dot < 0 ? undefined : tag.slice(dot + 1);
    const isCosign = _oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .COSIGN_SUFFIXES */ .gG.some((one) => one === suffix);
    if (suffix !== undefined && !isCosign)
        return undefined;
    if (!(0,_oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isReferrersTag */ .zb)(name) || !name.startsWith('sha256-'))
        return undefined;
    return { subject: name.replace('-', ':'), isCosign };
}
/** What depends on each digest: its evidence, with the tags that hold or list it. */
function dependentsOf(nodes) {
    const dependents = new Map();
    for (const node of nodes) {
        if (node.subject === null)
            continue;
        const list = dependents.get(node.subject);
        if (list === undefined)
            dependents.set(node.subject, [node]);
        else
            list.push(node);
    }
    return dependents;
}
/** Everything that belongs to the roots: entries of indexes, and evidence at every level. */
function reachableFrom(roots, { nodes }) {
    const dependents = dependentsOf(nodes.values());
    const reached = new Set();
    const open = [...roots];
    for (let digest = open.pop(); digest !== undefined; digest = open.pop()) {
        if (reached.has(digest))
            continue;
        reached.add(digest);
        open.push(...(nodes.get(digest)?.entries ?? []));
        for (const { descriptor } of dependents.get(digest) ?? [])
            open.push(descriptor.digest);
    }
    return reached;
}
/** Images with a tag of their own. */
function taggedImages({ nodes }) {
    return [...nodes.values()].filter(({ tags }) => tags.some((tag) => taggedSubject(tag) === undefined));
}
/** Levels of evidence above a node: 0 for an image. A cycle, which only a false list can have, ends the count. */
function levelOf(node, nodes) {
    const seen = new Set();
    let level = 0;
    for (let at = node; at !== undefined && at.subject !== null;) {
        if (seen.has(at.descriptor.digest))
            break;
        seen.add(at.descriptor.digest);
        level += 1;
        at = nodes.get(at.subject);
    }
    return level;
}


/***/ }),

/***/ 68439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ InventoryReader)
/* harmony export */ });
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70370);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
/* harmony import */ var _oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67572);
/* harmony import */ var _evidence_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55542);
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91192);
// Reads the inventory of one image or of a whole repository from a store, with each step's requests sent in parallel.








const DEFAULTS = { concurrency: 64, maxNodes: 200_000 };
const MAX_LEVEL = 32;
/** For so many digests, the list of tags costs less than a request for each fallback tag. */
const MANY = 50;
/** Manifests that are read because a list does not show their type. */
const MAX_TYPES_READ = 2_000;
class InventoryReader {
    #store;
    #options;
    #slots;
    #nodes = new Map();
    #missing = new Set();
    #tags = new Map();
    #notes = [];
    #listed = new Set();
    /** True once a list has come from a fallback tag: then the names of tags say what has referrers. */
    #fallback = false;
    #typesRead = 0;
    #allTags;
    constructor(store, options = {}) {
        this.#store = store;
        this.#options = { ...DEFAULTS, ...options };
        this.#slots = (0,p_limit__WEBPACK_IMPORTED_MODULE_7__/* ["default"] */ .A)(this.#options.concurrency);
    }
    inventory() {
        const { location } = this.#store;
        return { location, nodes: this.#nodes, missing: this.#missing, tags: this.#tags, notes: this.#notes };
    }
    /**
     * Reads one image: its manifests, and their referrers of the first level. A digest that is not in the store is recorded
     * as missing, and its referrers are read. Throws a StoreError if anything cannot be read.
     */
    async readImage(reference) {
        const isDigest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(reference) !== undefined;
        const manifest = isDigest ? await this.#find(reference) : await this.#store.manifest(reference);
        const digest = manifest?.descriptor.digest ?? reference;
        if (manifest === undefined)
            this.#missing.add(digest);
        else
            await this.#addImage(manifest, null, 0);
        await this.#listAll([...(manifest === undefined ? [digest] : this.#images())]);
        return digest;
    }
    /** Whether the names of tags say what has referrers, so that most digests need no request of their own. */
    get knowsReferrersByTags() {
        return this.#fallback;
    }
    /** Reads the referrers of referrers, to any level. */
    async readLevels(of) {
        let level = [...of];
        if (this.#fallback && level.length >= MANY)
            await this.#tagNames();
        for (let depth = 0; level.length > 0 && depth < MAX_LEVEL; depth += 1)
            level = await this.#listAll(level);
    }
    /** Reads the images behind all tags, with their entries. */
    async readTagged() {
        await this.#readTags([...(await this.#tagNames())].filter((tag) => (0,_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedSubject */ .Fj)(tag) === undefined));
    }
    /** Reads the cosign tags and fallback tags of these digests, by the list of tags. */
    async readEvidenceTags(of) {
        const tags = await this.#tagNames();
        const wanted = [...of].flatMap((digest) => [
            ..._oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .COSIGN_SUFFIXES */ .gG.map((suffix) => (0,_oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .cosignTag */ .qv)(digest, suffix)),
            (0,_oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .referrersTag */ .LN)(digest),
        ]);
        await this.#readEvidenceTags(wanted.filter((tag) => tags.has(tag)));
    }
    /**
     * Reads all tags, the images behind them, and their evidence. `versions` are further manifests that the registry lists.
     * Throws a StoreError if anything cannot be read: a removal by a partial inventory could remove what is needed.
     */
    async readRepository(versions = []) {
        const tags = await this.#tagNames();
        const names = [...tags];
        await this.#readTags(names.filter((tag) => (0,_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedSubject */ .Fj)(tag) === undefined));
        await this.#listAll(this.#images());
        await this.#readEvidenceTags(names.filter((tag) => (0,_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedSubject */ .Fj)(tag) !== undefined));
        await this.#readVersions(versions);
        await this.#findMissing();
    }
    /**
     * The images behind tags that were set or moved after the inventory was read, with their entries. `new-names` looks at
     * tags with new names only, which is one request per thousand tags.
     */
    async changedSince({ tags }, which) {
        const names = [...(await this.#tagNames())].filter((tag) => (0,_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedSubject */ .Fj)(tag) === undefined);
        const changed = names.filter((tag) => !tags.has(tag));
        if (which === 'all') {
            await this.#each([...tags], async ([tag, digest]) => {
                if ((0,_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedSubject */ .Fj)(tag) !== undefined)
                    return;
                const now = await this.#resolve(tag);
                if (now !== undefined && now !== digest)
                    changed.push(tag);
            });
        }
        await this.#readTags(changed);
        return new Set(this.#nodes.keys());
    }
    async #tagNames() {
        if (this.#allTags !== undefined)
            return this.#allTags;
        const tags = new Set();
        for await (const tag of this.#store.tags()) {
            if (tags.size >= this.#options.maxNodes)
                throw this.#tooMany('tags');
            tags.add(tag);
        }
        this.#allTags = tags;
        return tags;
    }
    async #readTags(names) {
        await this.#each(names, async (tag) => {
            const manifest = await this.#find(tag);
            // It was deleted after it was listed.
            if (manifest === undefined)
                return;
            this.#tags.set(tag, manifest.descriptor.digest);
            const node = this.#nodes.get(manifest.descriptor.digest);
            if (node !== undefined)
                node.tags.push(tag);
            else
                await this.#addImage(manifest, null, 0, [tag]);
        });
    }
    async #readEvidenceTags(names) {
        await this.#each(names, async (tag) => {
            const place = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedSubject */ .Fj)(tag);
            const manifest = await this.#find(tag);
            if (place === undefined || manifest === undefined)
                return;
            const { subject, isCosign } = place;
            // GitLab resolves a fallback tag as the subject.
            if (manifest.descriptor.digest === subject)
                return;
            this.#tags.set(tag, manifest.descriptor.digest);
            const platform = this.#nodes.get(subject)?.platform ?? null;
            const role = isCosign ? 'cosign-tag' : 'fallback-tag';
            const node = this.#nodes.get(manifest.descriptor.digest);
            if (node !== undefined)
                node.tags.push(tag);
            else
                this.#add({ descriptor: manifest.descriptor, role, tags: [tag], entries: [], subject, platform });
            if (isCosign)
                return;
            const { manifests } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(manifest, this.#store.location);
            for (const entry of await Promise.all(manifests.map((one) => this.#withType(one)))) {
                this.#addReferrer(entry, subject);
            }
        });
    }
    /** Old clients list referrers without their type. */
    async #withType(entry) {
        if (entry.artifactType !== undefined || this.#nodes.has(entry.digest) || this.#typesRead >= MAX_TYPES_READ)
            return entry;
        this.#typesRead += 1;
        const manifest = await this.#find(entry.digest);
        return manifest === undefined ? entry : this.#typed(manifest);
    }
    #typed(manifest) {
        return (0,_evidence_items_js__WEBPACK_IMPORTED_MODULE_5__/* .listedDescriptor */ .Lz)(manifest, (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(manifest, this.#store.location));
    }
    async #readVersions(versions) {
        await this.#each(versions, async ({ digest, pushed }) => {
            const known = this.#nodes.get(digest);
            if (known !== undefined) {
                known.pushed = pushed;
                return;
            }
            const manifest = await this.#find(digest);
            if (manifest === undefined)
                return;
            const { subject } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(manifest, this.#store.location);
            if (subject === undefined)
                await this.#addImage(manifest, null, 0);
            else
                this.#addReferrer(this.#typed(manifest), subject.digest);
            const node = this.#nodes.get(digest);
            if (node !== undefined)
                node.pushed = pushed;
        });
    }
    /** Which subjects of evidence are not in the store. Those that are there without a tag may be needed by digest. */
    async #findMissing() {
        const subjects = new Set([...this.#nodes.values()].flatMap(({ subject }) => subject ?? []));
        await this.#each([...subjects], async (subject) => {
            if (this.#nodes.has(subject) || this.#missing.has(subject))
                return;
            if ((await this.#resolve(subject)) === undefined)
                this.#missing.add(subject);
        });
    }
    async #addImage(manifest, platform, nesting, tags = []) {
        const { descriptor } = manifest;
        const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(manifest, this.#store.location);
        const entries = content.manifests.map(({ digest }) => digest);
        const known = this.#nodes.get(descriptor.digest);
        if (known !== undefined && known.role === 'image' && known.entries.length === entries.length)
            return;
        const subject = content.subject?.digest ?? null;
        this.#add({ descriptor, role: 'image', tags: [...(known?.tags ?? []), ...tags], entries, subject, platform });
        await Promise.all(content.manifests.map(async (entry) => {
            const name = entry.platform ? (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .platformName */ .$r)(entry.platform) : null;
            // An old copy of a fallback index lists evidence, which is known as such by now.
            if (this.#nodes.has(entry.digest))
                return;
            this.#add({ descriptor: entry, role: 'image', tags: [], entries: [], subject: null, platform: name });
            if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(entry.mediaType) || nesting >= _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_INDEX_NESTING */ .rg)
                return;
            const nested = await this.#find(entry.digest);
            if (nested !== undefined)
                await this.#addImage(nested, name, nesting + 1);
        }));
    }
    /** Lists the referrers of many digests. Returns those that were found for the first time. */
    async #listAll(digests) {
        const found = [];
        await this.#each([...digests], async (digest) => {
            if (this.#listed.has(digest))
                return;
            this.#listed.add(digest);
            if (this.#fallback &&
                this.#allTags?.has((0,_oci_referrers_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .referrersTag */ .LN)(digest)) === false &&
                this.#nodes.get(digest)?.role !== 'image')
                return;
            for await (const { via, referrers } of this.#store.referrers(digest)) {
                if (via === 'fallback-tag')
                    this.#fallback = true;
                for (const referrer of referrers)
                    if (this.#addReferrer(referrer, digest))
                        found.push(referrer.digest);
            }
        });
        return found;
    }
    /** False if it is known, or is an image: a list may name anything. */
    #addReferrer(descriptor, subject) {
        const known = this.#nodes.get(descriptor.digest);
        if (known !== undefined || descriptor.digest === subject) {
            // A list describes a referrer better than its own descriptor does.
            if (known?.role === 'referrer' && known.descriptor.artifactType === undefined)
                known.descriptor = descriptor;
            return false;
        }
        const platform = this.#nodes.get(subject)?.platform ?? null;
        this.#add({ descriptor, role: 'referrer', tags: [], entries: [], subject, platform });
        return true;
    }
    #add(node) {
        const { digest } = node.descriptor;
        if (this.#nodes.size >= this.#options.maxNodes)
            throw this.#tooMany('manifests');
        this.#nodes.set(digest, node);
    }
    #images() {
        return [...this.#nodes.values()].filter(({ role }) => role === 'image').map(({ descriptor }) => descriptor.digest);
    }
    async #find(reference) {
        return this.#unlessMissing(() => this.#store.manifest(reference));
    }
    async #resolve(reference) {
        return (await this.#unlessMissing(() => this.#store.resolve(reference)))?.digest;
    }
    async #unlessMissing(read) {
        try {
            return await read();
        }
        catch (error) {
            if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && error.code === 'not-found')
                return undefined;
            throw error;
        }
    }
    async #each(items, work) {
        await Promise.all(items.map((item) => this.#slots(() => work(item))));
    }
    #tooMany(what) {
        return new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A({
            code: 'limit-exceeded',
            store: this.#store.location,
            attempted: 'read the inventory',
            detail: `it has more than ${this.#options.maxNodes} ${what}`,
            remedy: 'prune its images one by one',
        });
    }
}


/***/ }),

/***/ 86092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   Ex: () => (/* binding */ deletionPlan),
/* harmony export */   GO: () => (/* binding */ removalPlan),
/* harmony export */   Wb: () => (/* binding */ ownTags)
/* harmony export */ });
/* harmony import */ var _inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91192);

/** Indexes inside indexes that are ordered. */
const MAX_NESTING = 8;
/** Evidence goes leaf first. An image goes after its evidence, and an index after its entries. */
function removalPlan(input) {
    const { inventory, evidence, images } = input;
    const { nodes } = inventory;
    const reasons = new Map(evidence.removed);
    const kept = new Map(evidence.kept);
    const reachable = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .reachableFrom */ .im)(withSubjects(input.keptImages, nodes), inventory);
    // An index or image is never removed as evidence of another, whatever a list says.
    for (const digest of evidence.removed.keys())
        if (nodes.get(digest)?.role === 'image')
            reasons.delete(digest);
    if (images !== undefined)
        addRest(input, reachable, reasons, kept);
    const guarded = images === undefined ? new Set([...blocking(kept), ...evidence.guarded]) : new Set();
    withDependents(inventory, guarded, reasons, kept);
    addEmptiedTags(inventory, reasons);
    const steps = [...reasons].flatMap(([digest, reason]) => {
        const node = nodes.get(digest);
        return node === undefined ? [] : [stepOf(node, reason, reasons, input.items)];
    });
    const stays = new Set([...nodes.keys()].filter((digest) => !reasons.has(digest)));
    return {
        location: inventory.location,
        ...orderOf(steps, nodes),
        protections: countsOf(stays, kept),
        keptImages: input.keptImages,
        kept: stays,
        notes: inventory.notes,
    };
}
/** The plan for one image: it goes with its whole graph, but for what others of the repository need. */
function deletionPlan(inventory, root, keptImages) {
    const { nodes, notes, location } = inventory;
    const shared = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .reachableFrom */ .im)(keptImages, inventory);
    const reasons = new Map();
    for (const digest of (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .reachableFrom */ .im)([root], inventory))
        if (!shared.has(digest))
            reasons.set(digest, 'requested');
    const steps = [...reasons].flatMap(([digest, reason]) => {
        const node = nodes.get(digest);
        return node === undefined ? [] : [stepOf(node, reason, reasons, [])];
    });
    const stays = new Set([...nodes.keys()].filter((digest) => !reasons.has(digest)));
    return {
        location,
        ...orderOf(steps, nodes),
        protections: countsOf(stays, new Map()),
        keptImages,
        kept: stays,
        notes,
    };
}
/** A kept tag may name evidence: what that is attached to stays as well. */
function withSubjects(kept, nodes) {
    const all = new Set(kept);
    for (const digest of all) {
        const subject = nodes.get(digest)?.subject ?? null;
        if (subject !== null)
            all.add(subject);
    }
    return [...all];
}
/** What keeps its parent: not evidence that only has no age of its own, which goes with its parent. */
function blocking(kept) {
    return [...kept].filter(([, why]) => why !== 'unknown-age' && why !== 'future').map(([digest]) => digest);
}
/** Everything that no kept image needs, unless it arrived a short time ago. */
function addRest({ inventory: { nodes }, images, untaggedBefore }, reachable, reasons, kept) {
    const young = new Set();
    for (const [digest, node] of nodes) {
        if (reachable.has(digest) || node.pushed === undefined || node.pushed <= untaggedBefore)
            continue;
        young.add(digest);
    }
    // What a young manifest needs stays with it: its entries, and what it is attached to.
    const staying = new Set((0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .reachableFrom */ .im)(young, { nodes }));
    for (const digest of young) {
        for (let at = nodes.get(digest); at !== undefined && at.subject !== null; at = nodes.get(at.subject)) {
            if (staying.has(at.subject))
                break;
            staying.add(at.subject);
        }
    }
    for (const [digest, node] of nodes) {
        if (reachable.has(digest))
            continue;
        if (staying.has(digest)) {
            reasons.delete(digest);
            kept.set(digest, 'too-young');
        }
        else if (!reasons.has(digest)) {
            kept.delete(digest);
            reasons.set(digest, restReason(node, images));
        }
    }
}
function restReason(node, images) {
    if (node.role !== 'image')
        return 'attached';
    return images?.removed.has(node.descriptor.digest) ? 'not-kept' : 'untagged';
}
/** Adds what is attached to evidence that goes. If some of that stays, the evidence stays with it. */
function withDependents({ nodes }, protectedDigests, reasons, kept) {
    const dependents = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .dependentsOf */ .yk)(nodes.values());
    for (const digest of [...reasons.keys()]) {
        const below = [];
        const open = [digest];
        const seen = new Set();
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
            if (seen.has(at))
                continue;
            seen.add(at);
            for (const { descriptor } of dependents.get(at) ?? []) {
                below.push(descriptor.digest);
                open.push(descriptor.digest);
            }
        }
        if (below.some((one) => protectedDigests.has(one) || nodes.get(one)?.role === 'image')) {
            reasons.delete(digest);
            kept.set(digest, 'has-evidence');
        }
        else {
            for (const one of below)
                if (!reasons.has(one))
                    reasons.set(one, 'attached');
        }
    }
}
/** The fallback tag of a missing subject goes with the last of its entries. */
function addEmptiedTags({ nodes, missing }, reasons) {
    const staying = new Set();
    for (const [digest, { subject, role }] of nodes) {
        if (role === 'referrer' && subject !== null && !reasons.has(digest))
            staying.add(subject);
    }
    for (const [digest, { subject, role }] of nodes) {
        if (role !== 'fallback-tag' || subject === null || !missing.has(subject) || reasons.has(digest))
            continue;
        if (!staying.has(subject))
            reasons.set(digest, 'orphan');
    }
}
function stepOf(node, reason, reasons, items) {
    const { descriptor, tags, entries, subject, platform } = node;
    // Evidence with a tag of its own goes as evidence, before what it is attached to.
    const isEvidence = node.role === 'image' && subject !== null && reasons.has(subject);
    const role = isEvidence ? 'referrer' : node.role;
    const kind = kindsOf(items).get(descriptor.digest);
    return { object: descriptor, role, tags, entries, subject, platform, reason, ...(kind !== undefined && { kind }) };
}
const known = new WeakMap();
function kindsOf(items) {
    const kinds = known.get(items) ?? new Map(items.map(({ descriptor, kind }) => [descriptor.digest, kind]));
    known.set(items, kinds);
    return kinds;
}
/** Images that are removed at the same time. An interrupted removal leaves at most these without tags. */
const IMAGES_AT_ONCE = 8;
/** Referrers of the deepest level first, then the tags that list them, level by level; then images. */
function orderOf(steps, nodes) {
    const rank = (step) => {
        const level = (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .levelOf */ .In)(nodes.get(step.object.digest), nodes);
        // A tag that lists the evidence of a subject goes after that evidence and before the subject.
        return step.role === 'referrer' ? -2 * level : -2 * level + 1;
    };
    const stages = Map.groupBy(steps.filter(({ role }) => role !== 'image'), rank);
    return {
        evidence: [...stages].sort(([a], [b]) => a - b).map(([, stage]) => stage),
        images: imageGroups(steps.filter(({ role }) => role === 'image')),
    };
}
/** An entry that several indexes share goes with the last of them. */
function imageGroups(steps) {
    const byDigest = new Map(steps.map((step) => [step.object.digest, step]));
    const isEntry = new Set(steps.flatMap(({ entries }) => entries));
    const roots = steps.filter(({ object }) => !isEntry.has(object.digest));
    const chunks = Array.from({ length: Math.ceil(roots.length / IMAGES_AT_ONCE) }, (_, at) => roots.slice(at * IMAGES_AT_ONCE, (at + 1) * IMAGES_AT_ONCE));
    const placed = new Set();
    const groups = chunks.toReversed().map((chunk) => {
        const nesting = nestingOf(chunk, byDigest);
        const own = [...nesting].filter(([digest]) => !placed.has(digest));
        for (const [digest] of own)
            placed.add(digest);
        return [...Map.groupBy(own, ([, depth]) => depth)]
            .sort(([a], [b]) => b - a)
            .map(([, stage]) => stage.flatMap(([digest]) => byDigest.get(digest) ?? []));
    });
    return groups.reverse();
}
/** How many indexes contain each image, for the roots and all that they contain. */
function nestingOf(roots, byDigest) {
    const nesting = new Map();
    const visit = (step, depth) => {
        if (depth > MAX_NESTING || (nesting.get(step.object.digest) ?? -1) >= depth)
            return;
        nesting.set(step.object.digest, depth);
        for (const entry of step.entries) {
            const below = byDigest.get(entry);
            if (below !== undefined)
                visit(below, depth + 1);
        }
    };
    for (const root of roots)
        visit(root, 0);
    return nesting;
}
/** Every step of a plan, in its order. */
function stepsOf({ evidence, images }) {
    return [...evidence.flat(), ...images.flat(2)];
}
function countsOf(stays, kept) {
    const counts = new Map();
    for (const digest of stays) {
        const why = kept.get(digest) ?? 'reachable';
        counts.set(why, (counts.get(why) ?? 0) + 1);
    }
    return counts;
}
/** Tags of an image that are its own, and not names of evidence tags. */
function ownTags({ tags }) {
    return tags.filter((tag) => (0,_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedSubject */ .Fj)(tag) === undefined);
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


/***/ })

};
