export const id = 8393;
export const ids = [8393];
export const modules = {

/***/ 48393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareReferences: () => (/* binding */ compareReferences)
});

// EXTERNAL MODULE: ./src/scan/versions/order.ts
var versions_order = __webpack_require__(43295);
// EXTERNAL MODULE: ./src/scan/versions/apk.ts
var apk = __webpack_require__(16757);
// EXTERNAL MODULE: ./src/scan/versions/composer.ts
var composer = __webpack_require__(81781);
// EXTERNAL MODULE: ./src/scan/versions/dpkg.ts
var dpkg = __webpack_require__(29069);
// EXTERNAL MODULE: ./src/scan/versions/gem.ts
var gem = __webpack_require__(31356);
// EXTERNAL MODULE: ./src/scan/versions/maven.ts
var maven = __webpack_require__(13776);
// EXTERNAL MODULE: ./src/scan/versions/pep440.ts
var pep440 = __webpack_require__(93868);
// EXTERNAL MODULE: ./src/scan/versions/rpm.ts
var rpm = __webpack_require__(12698);
// EXTERNAL MODULE: ./src/scan/versions/semver.ts
var semver = __webpack_require__(97295);
;// CONCATENATED MODULE: ./src/diff/components.ts
// Compares the components of two SBOMs: added, removed, upgraded, downgraded, and changed licenses. Pure.









const ORDERS = {
    apk: apk/* apkOrder */.P,
    cargo: semver/* semverOrder */.N,
    composer: composer/* composerOrder */.$,
    deb: dpkg/* dpkgOrder */.R,
    gem: gem/* gemOrder */.i,
    golang: (a, b) => (0,semver/* semverOrder */.N)(a.replace(/^v/, ''), b.replace(/^v/, '')),
    maven: maven/* mavenOrder */.y,
    npm: semver/* semverOrder */.N,
    nuget: semver/* nugetOrder */.e,
    pypi: pep440/* pep440Order */.S,
    rpm: rpm/* rpmOrder */._,
};
const KINDS = ['upgraded', 'downgraded', 'changed', 'added', 'removed'];
/** A component that is there in several versions is compared version by version. */
function compareComponents(before, after) {
    const [old, now] = [before, after].map((components) => Map.groupBy(distinct(components), keyOf));
    const changes = [];
    const licenses = [];
    let unchanged = 0;
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        const [left, right] = [old.get(key) ?? [], now.get(key) ?? []];
        const rest = new Map(right.map((one) => [one.version, one]));
        const pairs = [];
        const gone = [];
        for (const one of left) {
            const same = rest.get(one.version);
            if (same === undefined)
                gone.push(one);
            else
                pairs.push([one, same]);
            rest.delete(one.version);
        }
        unchanged += pairs.length;
        const order = ORDERS[typeOf(left[0] ?? right[0]) ?? ''];
        const [removed, added] = [sorted(gone, order), sorted([...rest.values()], order)];
        while (removed.length > 0 && added.length > 0) {
            const pair = [removed.pop(), added.pop()];
            pairs.push(pair);
            changes.push(changeOf(direction(pair, order), ...pair));
        }
        changes.push(...removed.map((one) => changeOf('removed', one, undefined)));
        changes.push(...added.map((one) => changeOf('added', undefined, one)));
        for (const [one, other] of pairs)
            if (one.license !== other.license)
                licenses.push(licenseChange(one, other));
    }
    const [usedBefore, usedAfter] = [before, after].map((all) => new Set(all.flatMap(({ license }) => license ?? [])));
    return {
        changes: changes.sort(byChange),
        licenses: licenses.sort((a, b) => (0,versions_order/* byText */.z4)(a.name, b.name)),
        newLicenses: [...(usedAfter ?? [])].filter((one) => !usedBefore?.has(one)).sort(versions_order/* byText */.z4),
        goneLicenses: [...(usedBefore ?? [])].filter((one) => !usedAfter?.has(one)).sort(versions_order/* byText */.z4),
        unchanged,
    };
}
/** The same package can be in several files. */
function distinct(components) {
    return [...new Map(components.map((one) => [JSON.stringify([keyOf(one), one.version]), one])).values()];
}
/** What stays the same when a package gets another version: the package URL without version and qualifiers, or the name. */
function packageKey(purl, name) {
    const [, path] = /^pkg:\/*([^?#]+)/.exec(purl ?? '') ?? [];
    if (path === undefined)
        return `name ${name}`;
    const at = path.lastIndexOf('@');
    // The scope of an npm package may begin with an unescaped `@`.
    return at > path.lastIndexOf('/') ? path.slice(0, at) : path;
}
function keyOf({ purl, name }) {
    return packageKey(purl, name);
}
function typeOf(component) {
    return /^pkg:\/*([a-z0-9.+-]{1,20})\//i.exec(component?.purl ?? '')?.[1]?.toLowerCase() ?? null;
}
function sorted(components, order) {
    const compare = ({ version: a = '' }, { version: b = '' }) => order?.(a, b) || (0,versions_order/* byText */.z4)(a, b);
    return components.toSorted(compare);
}
function direction([before, after], order) {
    const compared = order?.(before.version ?? '', after.version ?? '') ?? 0;
    return compared < 0 ? 'upgraded' : compared > 0 ? 'downgraded' : 'changed';
}
function changeOf(change, before, after) {
    const { name, isBase } = (after ?? before);
    return {
        change,
        name,
        type: typeOf(after ?? before),
        ...(before?.version !== undefined && { before: before.version }),
        ...(after?.version !== undefined && { after: after.version }),
        isBase: isBase ?? null,
    };
}
function licenseChange(before, after) {
    return { name: after.name, type: typeOf(after), before: before.license ?? null, after: after.license ?? null };
}
function byChange(a, b) {
    return (KINDS.indexOf(a.change) - KINDS.indexOf(b.change) ||
        (0,versions_order/* byText */.z4)(a.type ?? '', b.type ?? '') ||
        (0,versions_order/* byText */.z4)(a.name, b.name) ||
        (0,versions_order/* byText */.z4)(a.after ?? a.before ?? '', b.after ?? b.before ?? ''));
}

// EXTERNAL MODULE: ./src/evidence/finding.ts
var evidence_finding = __webpack_require__(94984);
;// CONCATENATED MODULE: ./src/diff/findings.ts
// Compares the open findings of two images. Pure.


/** Findings are the same if they are about the same package, in any version, and have an identifier or alias in common. */
function compareFindings(before, after) {
    const [old, now] = [findings_open(before), findings_open(after)];
    const [oldKeys, nowKeys] = [keysOf(old), keysOf(now)];
    const appeared = now.filter((finding) => !keys(finding).some((key) => oldKeys.has(key)));
    const fixed = old.filter((finding) => !keys(finding).some((key) => nowKeys.has(key)));
    return {
        appeared: appeared.sort(evidence_finding/* byUrgency */.td),
        fixed: fixed.sort(evidence_finding/* byUrgency */.td),
        remaining: now.length - appeared.length,
    };
}
/** Several scanners, and several versions of a package, can have the same finding. */
function findings_open(findings) {
    const known = new Set();
    return findings.toSorted(evidence_finding/* byUrgency */.td).filter((finding) => {
        const own = keys(finding);
        const isKnown = own.some((key) => known.has(key));
        for (const key of own)
            known.add(key);
        return (0,evidence_finding/* isOpen */.nT)(finding) && !isKnown;
    });
}
function keysOf(findings) {
    return new Set(findings.flatMap(keys));
}
function keys({ id, aliases, package: purl, name, location }) {
    const where = packageKey(purl, name ?? location ?? '');
    return [id, ...aliases].map((one) => JSON.stringify([one, where]));
}

;// CONCATENATED MODULE: ./src/diff/compare.ts



function compareImages(before, after) {
    const [signersBefore, signersAfter] = [signersOf(before), signersOf(after)];
    const { notes, platforms } = comparePlatforms(before, after);
    return {
        before: before.reference,
        after: after.reference,
        isSame: before.digest === after.digest,
        platforms,
        evidence: {
            appeared: without(after.evidence, before.evidence),
            gone: without(before.evidence, after.evidence),
        },
        signers: {
            appeared: [...signersAfter].filter((one) => !signersBefore.has(one)).sort(versions_order/* byText */.z4),
            gone: [...signersBefore].filter((one) => !signersAfter.has(one)).sort(versions_order/* byText */.z4),
        },
        source: compareSources(before.source, after.source),
        notes: [...before.notes, ...after.notes, ...notes],
    };
}
/** Platforms are paired by name. Two images with one platform each are compared whatever the platforms are. */
function comparePlatforms(before, after) {
    const notes = [];
    const [one] = before.platforms;
    const [other] = after.platforms;
    const single = before.platforms.length === 1 && after.platforms.length === 1;
    if (single && one && other) {
        if (one.platform !== other.platform && one.platform !== null && other.platform !== null) {
            notes.push(`the images are for different platforms: ${one.platform} and ${other.platform}`);
        }
        return { notes, platforms: [comparePlatform(one, other)] };
    }
    const names = new Set([...before.platforms, ...after.platforms].map(({ platform }) => platform));
    const find = ({ platforms }, name) => platforms.find(({ platform }) => platform === name);
    const platforms = [...names].map((name) => comparePlatform(find(before, name), find(after, name)));
    return { notes, platforms };
}
function comparePlatform(before, after) {
    const findingsOf = ({ scans = [] }) => scans.flatMap(({ findings }) => findings);
    return {
        platform: after?.platform ?? before?.platform ?? null,
        before: before?.digest ?? null,
        after: after?.digest ?? null,
        ...(before?.sbom &&
            after?.sbom && { components: compareComponents(before.sbom.components, after.sbom.components) }),
        sboms: [documentOf(before?.sbom), documentOf(after?.sbom)],
        ...(before?.scans && after?.scans && { findings: compareFindings(findingsOf(before), findingsOf(after)) }),
    };
}
function documentOf(document) {
    if (document === undefined)
        return null;
    const { from, digest, signer } = document;
    return { from, ...(digest !== undefined && { digest }), ...(signer !== undefined && { signer }) };
}
function signersOf({ evidence }) {
    return new Set(evidence.flatMap(({ signer }) => signer ?? []));
}
/** What `all` has more often than `others`. */
function without(all, others) {
    const keyOf = ({ kind, platform, predicateType, signer }) => JSON.stringify([kind, platform, predicateType, signer]);
    const left = new Map();
    for (const one of others)
        left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
    return all
        .filter((one) => {
        const count = left.get(keyOf(one)) ?? 0;
        left.set(keyOf(one), count - 1);
        return count <= 0;
    })
        .toSorted((a, b) => (0,versions_order/* byText */.z4)(keyOf(a), keyOf(b)));
}
function compareSources(before, after) {
    const compare = before && after && compareLink(before, after);
    const stateOf = (state) => state === undefined
        ? null
        : { repository: state.repository, commit: state.commit, ...(state.ref !== undefined && { ref: state.ref }) };
    return { before: stateOf(before), after: stateOf(after), ...(compare !== undefined && { compare }) };
}
/** Provenance may name anything: only plain repositories of known hosts and whole commits get a link. */
const REPOSITORY = /^(github\.com|gitlab\.com)\/[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function compareLink(before, after) {
    const [, host] = REPOSITORY.exec(after.repository) ?? [];
    if (host === undefined || before.repository !== after.repository || before.commit === after.commit)
        return undefined;
    if (!COMMIT.test(before.commit) || !COMMIT.test(after.commit))
        return undefined;
    const path = host === 'gitlab.com' ? '-/compare' : 'compare';
    return `https://${after.repository}/${path}/${before.commit}...${after.commit}`;
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/commands/nested-index.ts
var nested_index = __webpack_require__(70122);
// EXTERNAL MODULE: ./src/commands/signers.ts
var commands_signers = __webpack_require__(23241);
// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/commands/trusted-roots.ts
var trusted_roots = __webpack_require__(28445);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/policy/content.ts
var policy_content = __webpack_require__(72175);
// EXTERNAL MODULE: ./src/policy/kinds/provenance.ts
var provenance = __webpack_require__(19255);
// EXTERNAL MODULE: ./src/policy/kinds/sbom-facts.ts
var sbom_facts = __webpack_require__(52851);
// EXTERNAL MODULE: ./src/policy/kinds/scan.ts
var scan = __webpack_require__(34909);
// EXTERNAL MODULE: ./src/signing/signer.ts
var signer = __webpack_require__(70997);
// EXTERNAL MODULE: ./src/commands/get/choose.ts
var choose = __webpack_require__(4720);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
;// CONCATENATED MODULE: ./src/commands/diff/image-contents.ts










/** The kinds of evidence that are read, as notes name them. */
const NAMES = { sbom: 'SBOM', scan: 'scan', provenance: 'provenance' };
const image_contents_KINDS = new Set(Object.keys(NAMES));
/** Throws a StoreError, and an UndecidedError if evidence could not be read, because the comparison would be wrong. */
async function imageContents(store, reference, options) {
    const { verifier } = options;
    const found = await (0,read_image/* readImage */.AM)(store, reference.digest ?? reference.tag ?? '', { verifier, kinds: image_contents_KINDS });
    if (found.graph === undefined)
        throw found.error ?? new TypeError('there is no graph and no error');
    const { graph, evidence } = found;
    const problem = [...found.problems, ...evidence.flatMap((one) => one.problem ?? [])].find((one) => one.undecided);
    if (problem !== undefined) {
        throw new choose/* UndecidedError */.mU(`could not compare ${(0,oci_reference/* formatReference */.FH)(reference)}: ${problem.text}; run again`);
    }
    return new ContentsReader(graph, evidence, reference, options).read();
}
class ContentsReader {
    #graph;
    #evidence;
    #reference;
    #options;
    /** Each once, though documents are chosen for several purposes. */
    #notes = new Set();
    constructor(graph, evidence, reference, options) {
        this.#graph = graph;
        this.#reference = reference;
        this.#options = options;
        this.#evidence = evidence;
    }
    async read() {
        const { root } = this.#graph;
        const images = this.#images();
        const platforms = [];
        for (const image of images)
            platforms.push(await this.#platform(image));
        const source = await this.#source(images);
        return {
            reference: `${(0,oci_reference/* locationOf */.hD)(this.#reference)}@${root.digest}`,
            digest: root.digest,
            platforms,
            evidence: this.#attached(),
            ...(source && { source }),
            notes: [...this.#notes],
        };
    }
    /** The platforms to compare; the image itself if it is not an index. */
    #images() {
        const { root } = this.#graph;
        if (!(0,media_types/* isIndex */.nw)(root.mediaType))
            return [root];
        const entries = (0,read_image/* imagesOf */.IC)(this.#graph).slice(1);
        const { platforms } = this.#options;
        return platforms.length === 0
            ? entries
            : entries.filter(({ platform }) => platforms.some((wanted) => `${platform}/`.startsWith(`${wanted}/`)));
    }
    async #platform({ digest, platform }) {
        const [sbom] = await this.#documents('sbom', digest, (content) => this.#components(content));
        const scans = await this.#documents('scan', digest, scan/* readScan */.C);
        const newest = new Map(scans.toReversed().map((one) => [one.value.scanner.name, one]));
        const made = sbom === undefined ? await this.#generated(digest, platform) : { ...sbom.document, components: sbom.value };
        return {
            platform,
            digest,
            ...(made && { sbom: made }),
            ...(newest.size > 0 && {
                scans: [...newest.values()].map(({ document, value }) => ({
                    ...document,
                    scanner: value.scanner.name,
                    findings: value.findings,
                })),
            }),
        };
    }
    async #generated(digest, platform) {
        const content = await this.#options.generate(digest, platform);
        if (typeof content !== 'string')
            return { from: 'generated', components: this.#components(content) };
        this.#notes.add(content);
        return undefined;
    }
    #components(content) {
        const { base } = this.#options;
        return (0,sbom_facts/* readSbom */.k)(content).components.map(({ name, version, purl, license, layer, origin }) => ({
            name,
            ...(version !== undefined && { version }),
            ...(purl !== undefined && { purl }),
            ...(license !== undefined && { license }),
            // Layers that the call names count more than what the document says about its own.
            ...(base.size > 0
                ? layer !== undefined && { isBase: base.has(layer) }
                : isOrigin(origin) && { isBase: origin === 'base-image' }),
        }));
    }
    async #source(images) {
        for (const { digest } of [this.#graph.root, ...images]) {
            for (const { value, document } of await this.#documents('provenance', digest, provenance/* readProvenance */.C)) {
                const { source: repository, commit, ref } = value;
                if (repository === undefined || commit === undefined)
                    continue;
                return {
                    repository,
                    commit,
                    ...(ref !== undefined && { ref }),
                    ...(document.signer && { signer: document.signer }),
                };
            }
        }
        return undefined;
    }
    /** The readable documents of a kind about one manifest: signed ones before unsigned ones, the newest first. */
    async #documents(kind, digest, read) {
        const ofKind = this.#evidence.filter((one) => one.kind === kind && one.subject === digest && this.#isUsable(one));
        const isSigned = ofKind.some(({ signature }) => signature.state === 'verified');
        const used = isSigned ? ofKind.filter(({ signature }) => signature.state === 'verified') : ofKind;
        const sorted = used.toSorted((a, b) => (Date.parse((0,choose/* timeOf */.nR)(b) ?? '') || 0) - (Date.parse((0,choose/* timeOf */.nR)(a) ?? '') || 0));
        const documents = [];
        for (const one of sorted) {
            const content = (0,policy_content/* contentOf */.$)(one);
            if (content === undefined)
                continue;
            try {
                const signer = signerOf(one);
                const document = { from: 'attached', digest: one.artifact.digest, ...(signer && { signer }) };
                documents.push({ value: await read(content), document });
            }
            catch (error) {
                if (!(error instanceof policy_content/* EvidenceFault */.w))
                    throw error;
                this.#notes.add(`did not use ${nameOf(one)}, which ${error.message}`);
            }
        }
        return documents;
    }
    #isUsable(one) {
        const { signature, problem } = one;
        const { signers } = this.#options;
        const refusal = signers?.refusal(signature) ?? (signature.state === 'refused' ? signature.reason : problem?.text);
        if (refusal === undefined)
            return true;
        const isUntrusted = signers === undefined && signature.state === 'refused' && signature.code === 'no-trust';
        const remedy = isUntrusted ? '; name who signed it with signed-by, such as key:FILE' : '';
        this.#notes.add(`did not use ${nameOf(one)}: ${refusal}${remedy}`);
        return false;
    }
    /** Evidence whose content was not needed is listed by the graph alone. */
    #attached() {
        const read = new Set(this.#evidence.map(({ artifact }) => artifact.digest));
        const listed = [...(0,model/* nodesOf */.N)(this.#graph)].flatMap(({ node, relation }) => {
            if (relation !== 'referrer' || node.kind === null || read.has(node.digest))
                return [];
            const { kind, platform, predicateTypes } = node;
            return [{ kind, platform, predicateType: predicateTypes[0] ?? null, signer: null }];
        });
        const opened = this.#evidence.map((one) => {
            const { kind, platform, statement, claimedPredicateType } = one;
            const predicateType = statement?.predicateType ?? claimedPredicateType ?? null;
            return { kind, platform, predicateType, signer: signerOf(one) ?? null };
        });
        return [...opened, ...listed];
    }
}
/** `the SBOM sha256:…`. */
function nameOf({ kind, artifact }) {
    return `the ${NAMES[kind]} ${artifact.digest}`;
}
function isOrigin(origin) {
    return origin === 'base-image' || origin === 'build';
}
function signerOf({ signature }) {
    return signature.state === 'verified' ? (0,signer/* signerName */.E)(signature.signer) : undefined;
}

;// CONCATENATED MODULE: ./src/commands/diff/compare-references.ts
// Reads two images and compares them. An SBOM is generated for a platform that has none.








/** Throws a StoreError, an UndecidedError or a UserError: images are compared whole or not at all. */
async function compareReferences(before, after, inputs, context) {
    const common = await openOptions(inputs, context);
    const [old, now] = await Promise.all([before, after].map((reference) => {
        const store = context.stores.open(reference);
        const generate = generator(store, reference, context, inputs.settings);
        return imageContents(store, reference, { ...common, generate });
    }));
    if (old === undefined || now === undefined)
        throw new TypeError('both images were read');
    return compareImages(old, now);
}
async function openOptions(inputs, context) {
    const { 'signed-by': signedBy, 'trusted-root': root, platforms } = inputs;
    const base = new Set((await Promise.all(inputs.base.map((one) => layersOf(one, context)))).flat());
    if (signedBy.length > 0) {
        const signers = await (0,commands_signers.openSigners)(signedBy, root, context);
        return { platforms, verifier: signers.verifier, signers, base };
    }
    const { Verifier } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24399));
    const roots = root === undefined ? (0,trusted_roots/* allRoots */.zr)(context, service_calls/* SERVICE_POLICY */.pZ) : await (0,trusted_roots/* trustedRootFile */.K3)(root, context);
    return { platforms, verifier: await Verifier.open({ keys: [], roots }), signers: undefined, base };
}
/** The layers of a base image, on all its platforms. */
async function layersOf(reference, context) {
    const store = context.stores.open((0,commands_subject/* readableReference */.ep)(reference));
    const { digest, tag = 'latest' } = reference;
    const image = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(digest ?? tag), store.location);
    const platforms = await (0,nested_index/* flatEntries */.k)(store, image.manifests);
    const entries = await Promise.all(platforms.map(async (entry) => (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(entry.digest), store.location)));
    return [image, ...entries].flatMap(({ layers }) => layers.map((layer) => layer.digest));
}
/** Loads the generator only if an image has no SBOM. */
function generator(store, reference, context, settings) {
    return async (digest, platform) => {
        const { generateSbom } = await Promise.all(/* import() */[__webpack_require__.e(5909), __webpack_require__.e(7388)]).then(__webpack_require__.bind(__webpack_require__, 27388));
        const subject = await (0,commands_subject/* resolveSubject */.f9)(store, { ...reference, digest }, { platforms: [], allowMissing: false });
        const [descriptor] = subject.platforms;
        const made = await generateSbom(store, subject, context, settings);
        const document = made.evidence[0]?.document;
        const name = platform ?? (descriptor?.platform && (0,oci_descriptor/* platformName */.$r)(descriptor.platform)) ?? 'the image';
        if (document === undefined)
            return `there is no SBOM for ${name} of ${store.location}: ${made.notes.join('; ')}`;
        const chunks = [];
        for await (const chunk of document.open())
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        return { mediaType: document.descriptor.mediaType, bytes, json: () => JSON.parse(bytes.toString()) };
    };
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ chooseEvidence),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   mU: () => (/* binding */ UndecidedError),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   p3: () => (/* binding */ NoEvidenceError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49229);
// Chooses the evidence of an image that get prints. Pure.




/** The image has no such evidence. */
class NoEvidenceError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'NoEvidenceError';
    code = 'no-evidence';
}
/** The registry did not respond, so it is unknown which evidence is the newest. */
class UndecidedError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'UndecidedError';
    code = 'undecided';
    exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided;
}
/**
 * The evidence to print, newest first; one piece unless all are requested. Throws a NoEvidenceError that lists what exists
 * instead, an UndecidedError if a candidate could not be read, and a UserError if a platform must be chosen.
 */
function chooseEvidence(found, choice) {
    const { kind, type, signers, subjects, reference } = choice;
    const ofImage = found.filter((one) => subjects.has(one.subject));
    const ofKind = ofImage.filter((one) => one.kind === kind);
    // Evidence that could not be read and is of unknown kind may match the request.
    checkRead(ofImage.filter((one) => one.kind === 'custom'), choice);
    if (ofKind.length === 0)
        throw noneOf(choice);
    const ofType = type === undefined ? ofKind : ofKind.filter((one) => typesOf(one).some((found) => isType(found, type)));
    if (ofType.length === 0) {
        const types = [...new Set(ofKind.flatMap((one) => typesOf(one)))].sort();
        throw new NoEvidenceError(`could not find ${label(kind)} of type ${JSON.stringify(type)} at ${reference}: there is ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(types)}; set type to one of them`);
    }
    const ofPlatform = onPlatform(ofType, choice);
    checkRead(ofPlatform, choice);
    const usable = ofPlatform.filter((one) => refusalOf(one, signers) === undefined);
    if (usable.length === 0)
        throw refused(ofPlatform, choice);
    const sorted = usable.toSorted(byAge);
    return choice.all ? sorted : sorted.slice(0, 1);
}
function checkRead(found, { kind }) {
    const unread = found.find(({ problem }) => problem?.undecided);
    if (unread?.problem === undefined)
        return;
    throw new UndecidedError(`could not decide which document of the kind ${kind} is the newest: ${unread.problem.text}`);
}
/** The reason not to print the evidence; undefined if there is none. */
function refusalOf(evidence, signers) {
    const { problem, statement, claimedPredicateType: claimed } = evidence;
    if (problem !== undefined)
        return problem.text;
    if (signers === undefined)
        return undefined;
    const refusal = signers.refusal(evidence.signature);
    if (refusal !== undefined)
        return refusal;
    return statement === undefined || claimed === undefined || statement.predicateType === claimed
        ? undefined
        : `its annotations claim the predicate type ${claimed}, and its statement has ${statement.predicateType}`;
}
/** The trusted time of the evidence if it has one, otherwise the claimed time. */
function timeOf({ signature, created }) {
    return signature.state === 'verified' && signature.time.clock !== 'none' ? signature.time.at : created;
}
function onPlatform(found, choice) {
    const { kind, platform, all, reference } = choice;
    const names = [...new Set(found.map((one) => one.platform).filter((name) => name !== null))].sort();
    const ofImage = found.filter((one) => one.platform === null);
    if (platform !== undefined) {
        const chosen = found.filter((one) => one.platform !== null && (one.platform === platform || one.platform.startsWith(`${platform}/`)));
        if (chosen.length > 0)
            return chosen;
        // Evidence about the image applies to each of its platforms.
        if (ofImage.length > 0)
            return ofImage;
        throw new NoEvidenceError(`could not find ${label(kind)} for ${platform} at ${reference}: there is one for ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(names)}; set platform to one of them`);
    }
    if (all)
        return found;
    if (ofImage.length > 0 || names.length < 2)
        return ofImage.length > 0 ? ofImage : found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${reference} has ${label(kind)} for several platforms: ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(names).replace(/ or (?=[^ ]*$)/, ' and ')}; set platform to one of them`);
}
/** Newest first. At equal age, documents that need no unwrapping come first, then the lowest digest, for a stable order. */
function byAge(a, b) {
    const [timeA, timeB] = [a, b].map((one) => Date.parse(timeOf(one) ?? '') || 0);
    if (timeA !== timeB)
        return timeB - timeA;
    const wrapped = ({ signature, stored }) => signature.state === 'none' && stored?.mediaType !== 'application/vnd.in-toto+json' ? 0 : 1;
    return wrapped(a) - wrapped(b) || a.layer - b.layer || (a.artifact.digest < b.artifact.digest ? -1 : 1);
}
function typesOf({ statement, claimedPredicateType, stored, artifact }) {
    const types = [statement?.predicateType ?? claimedPredicateType, stored?.mediaType, artifact.artifactType];
    return types.flatMap((type) => (type === undefined ? [] : [(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(type)]));
}
/** A predicate type without a version matches every version. */
function isType(found, wanted) {
    const type = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(wanted);
    return found === type || (type.includes('://') && found.startsWith(`${type}/`));
}
function label(kind) {
    return (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(kind).label;
}
function noneOf({ kind, kinds, reference }) {
    const others = [...kinds].filter((one) => one !== kind).sort();
    const reason = others.length === 0 ? 'no evidence is attached' : `the kinds of the attached evidence are ${others.join(', ')}`;
    const remedy = others.length === 0 ? 'attach it, or check the digest' : 'set kind to one of these';
    return new NoEvidenceError(`could not find ${label(kind)} at ${reference}: ${reason}; ${remedy}`);
}
function refused(found, { kind, signers, reference }) {
    const reasons = [...new Set(found.map((one) => refusalOf(one, signers)))].slice(0, 3);
    const remedy = signers === undefined ? 'attach it again' : 'check signed-by, or attach one by that signer';
    return new NoEvidenceError(`could not use ${found.length === 1 ? `the only ${label(kind)}` : `any of ${found.length} documents of the kind ${kind}`} at ${reference}: ${reasons.join('; ')}; ${remedy}`);
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

/***/ 16757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ apkOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Alpine versions (apk-package(5)): 1.2.3[letter][_suffix[number]]...[~commit][-rN].

const apkOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : byToken(left, right);
};
/** Token types. At the first difference of types, the version with the lower type is newer. */
const [DIGITS, LETTER, SUFFIX, NUMBER, COMMIT, REVISION, END] = [0, 1, 2, 3, 4, 5, 6];
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d+))?$/;
/** The first four are pre-releases: they come before the version without a suffix. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p'];
const PRE_RELEASES = 4;
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, digits, letter = '', suffixes = '', commit, revision] = VERSION.exec(version.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    return [
        ...digits.split('.').map((text) => ({ type: DIGITS, text })),
        ...(letter === '' ? [] : [{ type: LETTER, text: letter }]),
        ...[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, name = '', number = '']) => [
            { type: SUFFIX, text: name },
            ...(number === '' ? [] : [{ type: NUMBER, text: number }]),
        ]),
        ...(commit === undefined ? [] : [{ type: COMMIT, text: commit }]),
        ...(revision === undefined ? [] : [{ type: REVISION, text: revision }]),
    ];
}
function byToken(a, b) {
    const end = { type: END, text: '' };
    let first = true;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(a, b, end, (left, right) => {
        const isFirst = first;
        first = false;
        if (left.type === right.type)
            return byValue(left, right, isFirst);
        // A pre-release is older than any other token. Otherwise, the longer version is newer.
        if (isPreRelease(left) !== isPreRelease(right))
            return isPreRelease(left) ? -1 : 1;
        return right.type - left.type;
    });
}
function isPreRelease({ type, text }) {
    return type === SUFFIX && SUFFIXES.indexOf(text) < PRE_RELEASES;
}
function byValue({ type, text }, other, isFirst) {
    if (type === SUFFIX)
        return SUFFIXES.indexOf(text) - SUFFIXES.indexOf(other.text);
    if (type === LETTER || type === COMMIT)
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(text, other.text);
    // After a dot, digits with a leading zero are compared as a fraction: 1.01 is older than 1.1.
    const isFraction = type === DIGITS && !isFirst && (text.startsWith('0') || other.text.startsWith('0'));
    return isFraction ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(text, other.text) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(text, other.text);
}


/***/ }),

/***/ 81781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ composerOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Packagist versions: Composer's normal form, compared like PHP's version_compare.

/** Undefined for branches (`dev-main`), which have no place in the order. */
const composerOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left, right, '#', byPart);
};
const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+\S+)?$/;
const STABILITIES = { b: 'beta', a: 'alpha', pl: 'p', patch: 'p', stable: '' };
/** The order of words. `#` represents a number, or a missing part that is compared with a word. */
const WORDS = ['dev', 'alpha', 'beta', 'rc', '#', 'p'];
/** The parts of the normal form: four numbers, the stability, its numbers, `dev`. */
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const found = VERSION.exec(text.trim().toLowerCase());
    if (found === null)
        return undefined;
    const [, major = '0', minor = '0', patch = '0', build = '0', word = '', numbers = '', dev] = found;
    const stability = STABILITIES[word] ?? word;
    return [
        ...[major, minor, patch, build],
        ...(stability === '' ? [] : [stability, ...(numbers.match(/\d+/g) ?? [])]),
        ...(dev === undefined ? [] : ['dev']),
    ];
}
function byPart(a, b) {
    const isNumber = (part) => /^\d/.test(part);
    if (isNumber(a) && isNumber(b))
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b);
    // A number is newer than a missing part.
    if (a === '#' || b === '#')
        if (isNumber(a) || isNumber(b))
            return isNumber(a) ? 1 : -1;
    const rank = (part) => WORDS.indexOf(isNumber(part) ? '#' : part);
    return rank(a) - rank(b);
}


/***/ }),

/***/ 29069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dpkgOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Debian and Ubuntu versions (deb-version(7)): [epoch:]upstream[-revision].

const dpkgOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) || byPart(left.upstream, right.upstream) || byPart(left.revision, right.revision));
};
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, epoch = '0', rest = ''] = /^(?:(\d+):(?=[^:]))?((?<=:)[A-Za-z0-9.+~:-]+|[A-Za-z0-9.+~-]+)$/.exec(version.trim()) ?? [];
    if (rest === '')
        return undefined;
    const hyphen = rest.lastIndexOf('-');
    return hyphen < 0
        ? { epoch, upstream: rest, revision: '' }
        : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}
/** Compares runs of non-digits and runs of digits alternately. A missing revision equals 0. */
function byPart(a, b) {
    let [left, right] = [a, b];
    while (left !== '' || right !== '') {
        const [others, otherOthers] = [/^\D*/.exec(left)?.[0] ?? '', /^\D*/.exec(right)?.[0] ?? ''];
        for (let at = 0; at < Math.max(others.length, otherOthers.length); at += 1) {
            const order = weight(others[at]) - weight(otherOthers[at]);
            if (order !== 0)
                return order;
        }
        [left, right] = [left.slice(others.length), right.slice(otherOthers.length)];
        const [digits, otherDigits] = [/^\d*/.exec(left)?.[0] ?? '', /^\d*/.exec(right)?.[0] ?? ''];
        const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(digits, otherDigits);
        if (order !== 0)
            return order;
        [left, right] = [left.slice(digits.length), right.slice(otherDigits.length)];
    }
    return 0;
}
/** A tilde comes before the end of the text, the end before letters, letters before all other characters. */
function weight(character) {
    if (character === undefined)
        return 0;
    if (character === '~')
        return -1;
    return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}


/***/ }),

/***/ 31356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gemOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Ruby versions like Gem::Version: segments of digits and of letters. A version with letters is a pre-release.

const gemOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left, right, '0', bySegment);
};
const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
/** The segments, without trailing zeros of the numeric prefix and of the rest. */
function parse(text) {
    const version = text.trim();
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze || !VERSION.test(version))
        return undefined;
    const segments = version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
    const word = segments.findIndex((segment) => !isNumber(segment));
    const split = word < 0 ? segments.length : word;
    return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}
function withoutZeros(segments) {
    return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}
function isNumber(segment) {
    return /^\d/.test(segment);
}
/** Words come before numbers. */
function bySegment(a, b) {
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? 1 : -1;
    return isNumber(a) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b);
}


/***/ }),

/***/ 13776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mavenOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Maven versions by the "Version Order Specification" of the POM reference, as implemented in Maven 3.9.

const mavenOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const [one, other] = [left[at], right[at]];
        const order = byToken(one ?? nothingLike(other), other ?? nothingLike(one));
        if (order !== 0)
            return order;
    }
    return 0;
};
/** Known qualifiers in order; the empty one is the release. Unknown ones come after them, in alphabetical order. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = { cr: 'rc', ga: '', final: '', release: '' };
/** Abbreviations of qualifiers that are directly followed by a number. */
const INITIALS = { a: 'alpha', b: 'beta', m: 'milestone' };
function parse(version) {
    const text = version.trim().toLowerCase();
    if (text === '' || text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze || /\s/.test(text))
        return undefined;
    // A transition between digits and other characters counts as a hyphen.
    const separated = text
        .replace(/(?<=^|[\d.-])([abm])(?=\d)/g, (initial) => INITIALS[initial])
        .replace(/(?<=\d)(?=[^\d.-])|(?<=[^\d.-])(?=\d)/g, '-');
    const tokens = [...`.${separated}`.matchAll(/([.-])([^.-]*)/g)].map(
    // An empty token between two separators counts as zero.
    ([, prefix, word = '']) => ({
        prefix: prefix,
        text: word === '' ? '0' : (ALIASES[word] ?? word),
    }));
    return trimmed(tokens);
}
/** Removes null values (zero, release) at the end, and before each hyphen and each qualifier. */
function trimmed(tokens) {
    const kept = [];
    for (const token of tokens.toReversed()) {
        const next = kept[0];
        const isLast = next === undefined || next.prefix === '-' || !isNumber(next);
        if (!(isLast && isNothing(token)))
            kept.unshift(token);
    }
    return kept;
}
function isNumber({ text }) {
    return /^\d/.test(text);
}
function isNothing({ text }) {
    return /^0*$/.test(text);
}
/** The padding of a shorter version where the longer one has `token`. */
function nothingLike(token) {
    return { prefix: token.prefix, text: token.prefix === '.' && isNumber(token) ? '0' : '' };
}
/** Qualifiers before numbers, numbers after a hyphen before those after a point. */
function byToken(a, b) {
    const rank = (token) => (isNumber(token) ? (token.prefix === '-' ? 1 : 2) : 0);
    return rank(a) - rank(b) || (isNumber(a) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a.text, b.text) : byQualifier(a.text, b.text));
}
function byQualifier(a, b) {
    const rank = (text) => (QUALIFIERS.includes(text) ? QUALIFIERS.indexOf(text) : QUALIFIERS.length);
    return rank(a) - rank(b) || (rank(a) === QUALIFIERS.length ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b) : 0);
}


/***/ }),

/***/ 43295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i6: () => (/* binding */ byElement),
/* harmony export */   vh: () => (/* binding */ byNumber),
/* harmony export */   z4: () => (/* binding */ byText),
/* harmony export */   ze: () => (/* binding */ MAX_VERSION_LENGTH)
/* harmony export */ });
// Defines the type of a version order, and comparisons that several orders share.
/** Longer texts are not versions, and comparing them would take time. */
const MAX_VERSION_LENGTH = 1024;
/** Compares two texts by code unit. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares two runs of digits as numbers of any length. An empty run is zero. */
function byNumber(a, b) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || byText(left, right);
}
/** Compares two lists by their first difference. The shorter list is padded with `filler`. */
function byElement(a, b, filler, compare) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = compare(a[at] ?? filler, b[at] ?? filler);
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 93868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pep440Order)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Python versions (PEP 440, now "Version specifiers" of the Python packaging user guide).

const pep440Order = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.release, right.release, '0', _order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.phase, right.phase, ZERO, byPhase) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.local, right.local, NOTHING, byLocal));
};
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const ZERO = { rank: 0, number: '0' };
/** Not a valid segment: pads a version without a local part, which is older than any with one. */
const NOTHING = '';
const PRE_RANKS = { a: -3, b: -2, c: -1, r: -1, p: -1 };
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const found = VERSION.exec(text.trim().toLowerCase());
    if (found === null)
        return undefined;
    const [, epoch = '0', release = '', pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = found;
    const hasPost = implicitPost !== undefined || post !== undefined;
    return {
        epoch,
        release: release.split('.'),
        phase: [
            // A development release of a version comes before its pre-releases.
            pre !== undefined
                ? { rank: PRE_RANKS[pre[0]], number: preNumber || '0' }
                : { rank: dev !== undefined && !hasPost ? -4 : 0, number: '0' },
            hasPost ? { rank: 1, number: implicitPost ?? (postNumber || '0') } : ZERO,
            dev !== undefined ? { rank: -1, number: devNumber || '0' } : ZERO,
        ],
        local: local?.split(/[-_.]/) ?? [],
    };
}
function byPhase(a, b) {
    return a.rank - b.rank || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a.number, b.number);
}
/** A missing segment comes before words, words before numbers. */
function byLocal(a, b) {
    const rank = (segment) => (segment === NOTHING ? 0 : /^\d+$/.test(segment) ? 2 : 1);
    return rank(a) - rank(b) || (rank(a) === 2 ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b));
}


/***/ }),

/***/ 12698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rpmOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders RPM versions (rpm-version(7)): [epoch:]version[-release].

/** A version without a release is older than the same version with one. Otherwise the order would not be transitive. */
const rpmOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) || byPart(left.version, right.version) || byPart(left.release, right.release));
};
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, epoch = '0', version, release = ''] = /^(?:(\d+):)?([^\s:-]+)(?:-([^\s:-]+))?$/.exec(text.trim()) ?? [];
    return version === undefined ? undefined : { epoch, version, release };
}
/** Compares segments of digits and of letters and ignores separators. `~` comes before the end, `^` directly after it. */
function byPart(a, b) {
    let [left, right] = [a, b];
    for (;;) {
        [left, right] = [left.replace(/^[^A-Za-z0-9~^]+/, ''), right.replace(/^[^A-Za-z0-9~^]+/, '')];
        const [mark, otherMark] = [left[0], right[0]];
        if (mark === '~' || otherMark === '~') {
            if (mark !== otherMark)
                return mark === '~' ? -1 : 1;
            [left, right] = [left.slice(1), right.slice(1)];
            continue;
        }
        if (mark === '^' || otherMark === '^') {
            if (mark !== otherMark) {
                if (mark === undefined || otherMark === undefined)
                    return mark === undefined ? -1 : 1;
                return mark === '^' ? -1 : 1;
            }
            [left, right] = [left.slice(1), right.slice(1)];
            continue;
        }
        if (mark === undefined || otherMark === undefined)
            return left.length - right.length;
        const kind = /\d/.test(mark) ? /^\d+/ : /^[A-Za-z]+/;
        const segment = kind.exec(left)?.[0] ?? '';
        const other = kind.exec(right)?.[0];
        // Digits are newer than letters.
        if (other === undefined)
            return /\d/.test(mark) ? 1 : -1;
        const order = /\d/.test(mark) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(segment, other) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(segment, other);
        if (order !== 0)
            return order;
        [left, right] = [left.slice(segment.length), right.slice(other.length)];
    }
}


/***/ }),

/***/ 97295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ semverOrder),
/* harmony export */   e: () => (/* binding */ nugetOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders semantic versions (SemVer 2.0.0, section 11) of npm, Cargo, Go and others. Also accepts a leading `v`, missing or
// additional parts and numbers of any length, because packages have such versions, and `1.21` is a release of Go.

const semverOrder = (a, b) => order(a, b, (text) => text);
/** Orders NuGet versions, whose pre-release labels are case-insensitive. */
const nugetOrder = (a, b) => order(a, b, (text) => text.toLowerCase());
const VERSION = /^[v=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function order(a, b, fold) {
    const [left, right] = [parse(fold(a.trim())), parse(fold(b.trim()))];
    if (left === undefined || right === undefined)
        return undefined;
    const byNumbers = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.numbers, right.numbers, '0', _order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh);
    if (byNumbers !== 0)
        return byNumbers;
    // A version with pre-release labels is older than the same version without them.
    if (left.labels.length === 0 || right.labels.length === 0)
        return right.labels.length - left.labels.length;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.labels, right.labels, '', byLabel);
}
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, numbers, labels] = VERSION.exec(version) ?? [];
    return numbers === undefined ? undefined : { numbers: numbers.split('.'), labels: labels?.split('.') ?? [] };
}
/** A missing label comes before numbers, numbers before words. */
function byLabel(a, b) {
    const rank = (label) => (label === '' ? 0 : /^\d+$/.test(label) ? 1 : 2);
    return rank(a) - rank(b) || (rank(a) === 1 ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b));
}


/***/ })

};
