export const id = 7523;
export const ids = [7523];
export const modules = {

/***/ 53695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/graph/walk.ts + 2 modules
var walk = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/plan/receipt.ts
var plan_receipt = __webpack_require__(12019);
// EXTERNAL MODULE: ./src/report/attach-summary.ts
var attach_summary = __webpack_require__(34476);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/receipt-json.ts
var receipt_json = __webpack_require__(12933);
// EXTERNAL MODULE: ./src/report/tree.ts
var report_tree = __webpack_require__(87036);
// EXTERNAL MODULE: ./src/commands/context.ts + 32 modules
var context = __webpack_require__(64963);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/evidence/files.ts + 1 modules
var files = __webpack_require__(34296);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/evidence/pack.ts
var pack = __webpack_require__(28060);
// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
;// CONCATENATED MODULE: ./src/commands/attach/ahead.ts
// Starts what a push needs and what does not depend on the manifest of the subject, which saves a round trip.




/** Larger documents are uploaded only after it is known that they are needed. */
const MAX_UPLOAD_BYTES = 128 * 1024;
/** A store checks for a blob above this size before it uploads it. */
const MIN_CHECKED_BYTES = 4 * 1024 * 1024;
/**
 * Uploads the empty config and the small ones of `documents`, checks for the large ones, and lists the referrers of
 * `subject`. The push finds all of it done. What fails here is tried again by the push, which reports it. Returns the bundles
 * that are listed; undefined if the list could not be read.
 */
async function startAhead(store, subject, documents) {
    const small = documents.filter(({ descriptor }) => descriptor.size <= MAX_UPLOAD_BYTES);
    const large = documents.filter(({ descriptor }) => descriptor.size > MIN_CHECKED_BYTES);
    const [bundles] = await Promise.all([
        ignoringFailures(bundlesOf(store, subject)),
        ...[(0,evidence_document/* documentOf */.lM)(oci_descriptor/* EMPTY_JSON */.JO, media_types/* MEDIA_TYPE */.Ap.empty), ...small].map((blob) => ignoringFailures(store.pushBlob(blob))),
        ...large.map(({ descriptor }) => ignoringFailures(store.hasBlob(descriptor))),
    ]);
    return bundles && { subject, bundles };
}
/** Lists all referrers, since only a complete list spares the push another one. */
async function bundlesOf(store, subject) {
    const bundles = [];
    for await (const { referrers } of store.referrers(subject))
        bundles.push(...referrers.filter(({ artifactType }) => artifactType === media_types/* MEDIA_TYPE */.Ap.sigstoreBundle));
    return bundles;
}
async function ignoringFailures(work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/scan-report.ts
var scan_report = __webpack_require__(5467);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var statement = __webpack_require__(63240);
// EXTERNAL MODULE: ./src/evidence/statement-subject.ts
var statement_subject = __webpack_require__(55901);
;// CONCATENATED MODULE: ./src/evidence/placement.ts
// Assigns files to the subjects that they are about. Pure, except that a document is read again to wrap it in a statement.









/**
 * Turns files into evidence. The first of these decides on the subject: the platform in the line; the subjects of the
 * statement; the one platform whose digest the document mentions; for kinds with the target `platform`, every platform;
 * otherwise the image. Throws a UserError for an unknown platform and for a statement about something else.
 */
async function placeFiles(files, targets) {
    const notes = [];
    const placed = files.flatMap((file) => subjectsOf(file, targets, notes).map((subject) => ({ file, subject })));
    const evidence = await Promise.all(placed.map(({ file, subject }) => evidenceOf(file, subject, targets.name)));
    return { evidence, notes };
}
function subjectsOf(file, targets, notes) {
    const { subject, platforms } = targets;
    const { content, name } = file;
    const all = [subject, ...platforms];
    const isBound = content.subjects !== undefined && !(0,statement_subject/* isFillable */.KQ)(content);
    const isBoundTo = ({ digest }) => !isBound || (0,statement_subject/* isAbout */.KH)(content, digest);
    if (!all.some(isBoundTo)) {
        throw new errors/* UserError */.yo(`${name}: ${(0,statement_subject/* otherSubject */.tp)(content, `${targets.name}@${subject.digest}`)}`);
    }
    if (file.platform !== undefined) {
        if (!(0,media_types/* isIndex */.nw)(subject.mediaType)) {
            throw new errors/* UserError */.yo(`${name} is declared for ${file.platform}, but the image has a single manifest; omit the platform`);
        }
        const chosen = platforms.filter((platform) => isPlatform(platform, file.platform));
        if (chosen.length === 0) {
            const has = platforms.map(nameOf).join(', ');
            throw new errors/* UserError */.yo(`${name} is declared for ${file.platform}, but the platforms of the image are ${has}`);
        }
        const other = chosen.find((platform) => !isBoundTo(platform));
        if (other !== undefined)
            throw new errors/* UserError */.yo(`${name} is declared for ${file.platform}, but its statement is about ${content.subjects?.digests[0]}`);
        return chosen;
    }
    if (isBound)
        return isBoundTo(subject) ? [subject] : platforms.filter(isBoundTo);
    if (!(0,media_types/* isIndex */.nw)(subject.mediaType))
        return [subject];
    const mentioned = platforms.filter(({ digest }) => content.mentions.includes(digest));
    if (mentioned.length === 1)
        return mentioned;
    if ((0,kinds/* kindRow */.LX)(content.kind).target === 'index' || platforms.length === 0)
        return [subject];
    if (platforms.length > 1) {
        notes.push(`${name} names no platform: attached to all ${platforms.length} platforms; to choose one, write ${content.kind}@${nameOf(platforms[0])}=${name}`);
    }
    return platforms;
}
async function evidenceOf(file, subject, targetName) {
    const { content, scan } = file;
    const document = await documentAbout(file, subject, targetName);
    const wrapped = document !== file.document && content.bare;
    return {
        kind: content.kind,
        subject,
        document,
        title: wrapped ? `${(0,files/* titleOf */.Gg)(file.name).replace(/\.json$/i, '')}.intoto.json` : (0,files/* titleOf */.Gg)(file.name),
        ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
        ...(content.created !== undefined && { created: content.created }),
        ...(content.producer !== undefined && { producer: content.producer }),
        annotations: {
            ...(content.format !== undefined && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.format]: content.format }),
            ...(scan && !(0,scan_report/* isComplete */.A)(scan) && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.scanStatus]: 'incomplete' }),
        },
        ...(scan && { scan }),
    };
}
/** The document itself, unless it is a predicate without a statement or a statement without a subject. */
async function documentAbout({ content, document }, subject, name) {
    if (content.bare && content.predicateType !== undefined) {
        return (0,statement/* wrapPredicate */.eP)((0,statement/* subjectOf */.et)(name, subject), content.predicateType, document);
    }
    if ((0,statement_subject/* isFillable */.KQ)(content)) {
        return (0,statement/* fillSubject */.OK)(document, content.subjectRange, (0,statement/* subjectOf */.et)(name, subject));
    }
    return document;
}
function isPlatform(descriptor, wanted) {
    const name = nameOf(descriptor);
    return name === wanted || name.startsWith(`${wanted}/`);
}
function nameOf({ platform, digest }) {
    return platform === undefined ? digest : (0,oci_descriptor/* platformName */.$r)(platform);
}

// EXTERNAL MODULE: ./src/evidence/provenance.ts
var provenance = __webpack_require__(55342);
// EXTERNAL MODULE: ./src/evidence/attestation-entries.ts
var attestation_entries = __webpack_require__(40258);
// EXTERNAL MODULE: ./src/evidence/stored.ts
var stored = __webpack_require__(63434);
;// CONCATENATED MODULE: ./src/evidence/buildkit.ts
// Collects BuildKit's attestations: manifests in an index whose layers are in-toto statements. Depending on BuildKit's storage
// mode they are image manifests or OCI artifacts; in both modes the annotations of the index entry name the image.




/** BuildKit writes a few per platform. */
const MAX_LAYERS = 64;
/**
 * The attestations of the selected platforms, as evidence about each platform's manifest. Empty subject lists are filled
 * in. Two round trips: all manifests, then all statements. Throws StoreError.
 */
async function collectBuildkit(store, index, targets) {
    const chosen = new Set(targets.platforms.map(({ digest }) => digest));
    const entries = (0,attestation_entries/* attestationEntries */.Nz)(index.manifests).filter(({ image }) => chosen.has(image.digest));
    const digests = [...new Set(entries.map(({ manifest }) => manifest.digest))];
    const contents = new Map(await Promise.all(digests.map(async (digest) => [digest, (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(digest), store.location)])));
    const notes = [];
    const found = await Promise.all(entries.flatMap(({ manifest, image }) => {
        const statements = (contents.get(manifest.digest)?.layers ?? []).filter(({ mediaType }) => mediaType === media_types/* MEDIA_TYPE */.Ap.inToto);
        if (statements.length > MAX_LAYERS) {
            notes.push(`${manifest.digest} has ${statements.length} attestations; only the first ${MAX_LAYERS} are collected`);
        }
        return statements
            .slice(0, MAX_LAYERS)
            .map((layer) => (0,stored/* storedEvidence */.h)(store, layer, image, targets.name, 'custom'));
    }));
    return {
        evidence: found.filter((one) => typeof one !== 'string'),
        notes: [
            ...notes,
            ...found.filter((one) => typeof one === 'string').map((why) => `skipped BuildKit attestation ${why}`),
        ],
    };
}

// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/evidence/cosign-legacy.ts
// Collects the legacy tags of cosign (`sha256-HEX.sig`, `.att`, `.sbom`) as evidence to attach as referrers.




const SIGNATURE_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** The artifact type that cosign filters by in its first referrers mode. */
const SIGNATURE_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One tag holds all signatures of an image. */
const cosign_legacy_MAX_LAYERS = 256;
/**
 * The content of the tags of the subject and its platforms, one piece of evidence per layer. A signature keeps its payload
 * and annotations, so that it still verifies. Two round trips: all tags, then all layers.
 */
async function collectCosignLegacy(store, targets) {
    const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
    const tagged = await Promise.all([...subjects.values()].flatMap((subject) => referrers_tag/* COSIGN_SUFFIXES */.gG.map(async (suffix) => ({
        subject,
        suffix,
        layers: await layersOf(store, (0,referrers_tag/* cosignTag */.qv)(subject.digest, suffix)),
    }))));
    const notes = [];
    const found = await Promise.all(tagged.flatMap(({ subject, suffix, layers }) => {
        if (layers.length > cosign_legacy_MAX_LAYERS) {
            notes.push(`${(0,referrers_tag/* cosignTag */.qv)(subject.digest, suffix)} has ${layers.length} layers; only the first ${cosign_legacy_MAX_LAYERS} are collected`);
        }
        return layers
            .slice(0, cosign_legacy_MAX_LAYERS)
            .map((layer) => suffix === 'sig' && layer.mediaType === SIGNATURE_LAYER
            ? signature(store, layer, subject)
            : (0,stored/* storedEvidence */.h)(store, layer, subject, targets.name, suffix === 'sbom' ? 'sbom' : 'custom'));
    }));
    return {
        evidence: found.filter((one) => typeof one !== 'string'),
        notes: [...notes, ...found.filter((one) => typeof one === 'string').map((why) => `skipped cosign layer ${why}`)],
    };
}
async function signature(store, layer, subject) {
    return {
        kind: 'signature',
        subject,
        document: await (0,stored/* storedDocument */.l)(store, layer),
        title: 'signature.json',
        annotations: {},
        artifactType: SIGNATURE_ARTIFACT,
        ...(layer.annotations && { layerAnnotations: layer.annotations }),
    };
}
async function layersOf(store, tag) {
    try {
        return (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(tag), store.location).layers;
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/evidence/artifact-manifest.ts
var artifact_manifest = __webpack_require__(60721);
;// CONCATENATED MODULE: ./src/evidence/legacy-artifact.ts
// Converts legacy artifact manifests (of OCI before 1.1, and of ORAS) to image manifests with a subject.





function isLegacyArtifact(mediaType) {
    return mediaType === media_types/* MEDIA_TYPE */.Ap.ociArtifact || mediaType === media_types/* MEDIA_TYPE */.Ap.orasArtifact;
}
/**
 * Artifact type, blobs, subject and annotations stay the same, and the empty config is added. `descriptor` comes from a
 * referrers list. Throws a StoreError, `invalid-response` if the manifest has no artifact type or no subject.
 */
async function repackLegacyArtifact(store, descriptor) {
    const { artifactType, layers, subject, annotations } = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(descriptor.digest), store.location);
    if (artifactType === undefined || subject === undefined) {
        throw new oci_errors/* StoreError */.A({
            code: 'invalid-response',
            store: store.location,
            reference: descriptor.digest,
            attempted: 'convert the legacy artifact manifest',
            detail: `it has no ${artifactType === undefined ? 'artifactType' : 'subject'}`,
            remedy: 'attach its content as a file instead',
        });
    }
    const content = layers.length > 0 ? layers : [oci_descriptor/* EMPTY_DESCRIPTOR */.gi];
    const manifest = (0,artifact_manifest/* artifactManifest */.s)({ artifactType, layers: content, subject, annotations });
    return {
        manifest,
        subject,
        blobs: [
            (0,evidence_document/* documentOf */.lM)(oci_descriptor/* EMPTY_JSON */.JO, media_types/* MEDIA_TYPE */.Ap.empty),
            ...layers.map((layer) => ({ descriptor: layer, open: () => store.blob(layer) })),
        ],
    };
}

;// CONCATENATED MODULE: ./src/commands/attach/collect.ts
// Collects evidence that is in the store already, in a place or form that readers of referrers do not look at.






/** What can be collected, by the names that the input `collect` takes. */
const COLLECTORS = {
    /** Attestation manifests in the image index. */
    buildkit: async (store, subject, targets) => subject.content === undefined || subject.content.manifests.length === 0
        ? { evidence: [], packed: [], notes: [] }
        : { ...(await collectBuildkit(store, subject.content, targets)), packed: [] },
    /** The tags `sha256-….sig`, `.att` and `.sbom`. */
    cosign: async (store, _, targets) => ({ ...(await collectCosignLegacy(store, targets)), packed: [] }),
    /** Referrers in the artifact manifest formats that came before OCI 1.1. */
    legacy: collectLegacyArtifacts,
};
/** Everything that the named collectors find. Throws what the store throws. */
async function collect(names, store, subject, targets) {
    const found = await Promise.all(names.map((name) => COLLECTORS[name](store, subject, targets)));
    return {
        evidence: found.flatMap(({ evidence }) => evidence),
        packed: found.flatMap(({ packed }) => packed),
        notes: found.flatMap(({ notes }) => notes),
    };
}
async function collectLegacyArtifacts(store, _, targets) {
    const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
    const packed = await Promise.all([...subjects.values()].map(async (subject) => {
        const found = [];
        for await (const page of store.referrers(subject.digest)) {
            found.push(...page.referrers.filter(({ mediaType }) => isLegacyArtifact(mediaType)));
        }
        return Promise.all(found.map(async (descriptor) => packedOf(await repackLegacyArtifact(store, descriptor), subject)));
    }));
    return { evidence: [], packed: packed.flat(), notes: [] };
}
function packedOf(artifact, subject) {
    const { artifactType, annotations = {} } = artifact.manifest.descriptor;
    const kind = (0,classify/* kindOfReferrer */.zT)({ ...(artifactType !== undefined && { artifactType }), annotations });
    const document = artifact.blobs.at(-1);
    if (document === undefined)
        throw new RangeError('a re-packed artifact has its config at least');
    const title = document.descriptor.annotations?.[media_types/* ANNOTATION */.YX.title] ?? (0,kinds/* kindRow */.LX)(kind).label;
    return { piece: { kind, subject, document, title, annotations }, artifact };
}

// EXTERNAL MODULE: ./src/signing/signer.ts
var signer = __webpack_require__(70997);
// EXTERNAL MODULE: ./src/evidence/statement-kind.ts
var statement_kind = __webpack_require__(73583);
// EXTERNAL MODULE: ./src/signing/existing-bundles.ts
var existing_bundles = __webpack_require__(27354);
// EXTERNAL MODULE: ./src/signing/signing-error.ts
var signing_error = __webpack_require__(94627);
// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
;// CONCATENATED MODULE: ./src/signing/verify-evidence.ts





/**
 * Verifies the evidence that `referrer` attaches to `subject`, against the signers of `trusted`. Evidence stays unverified if
 * a trusted root cannot be fetched. Throws a StoreError if the store cannot be read, because that proves nothing about
 * the evidence.
 */
async function verifyEvidence(store, subject, referrer, trusted) {
    if (!(0,verify_referrer/* isSignature */.hi)(referrer))
        return unverified('unsigned');
    let reason = 'it holds no statement';
    try {
        for (const result of await (0,verify_referrer/* verifyReferrer */.nK)(store, referrer, { digest: subject }, trusted)) {
            if (result.status === 'failed') {
                reason = result.text;
            }
            else if (result.statement !== undefined) {
                const { predicateType, predicate } = result.statement;
                const { signer, time } = result;
                return {
                    status: 'verified',
                    kind: (0,statement_kind/* kindOfStatement */.n)(predicateType, predicate),
                    predicateType,
                    predicate,
                    signer,
                    time,
                };
            }
        }
    }
    catch (error) {
        const isVerdict = error instanceof signing_error/* SigningError */.u || (error instanceof oci_errors/* StoreError */.A && existing_bundles.UNUSABLE.includes(error.code));
        if (!isVerdict)
            throw error;
        reason = error.message;
    }
    return unverified(reason);
}
function unverified(reason) {
    return { status: 'unverified', reason };
}

;// CONCATENATED MODULE: ./src/commands/attach/existing.ts
// Reads the evidence that a subject and its platforms already have, so that `auto` does not generate what is proven to be there.







/** Signatures that are verified for one subject. Anybody who may push can add more. */
const MAX_VERIFIED = 32;
class ExistingEvidence {
    #bySubject = new Map();
    of(digest) {
        const known = this.#bySubject.get(digest) ?? { trusted: new Map(), untrusted: new Map(), generated: [] };
        this.#bySubject.set(digest, known);
        return known;
    }
}
/** True if the annotations say that this project generated the document, instead of only attaching it. */
function isOwn(annotations = {}) {
    return (annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.producer]?.startsWith('oci-evidence ') ||
        (annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.kind] === 'provenance' && annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.format] === undefined));
}
/**
 * Reads the referrers of the subject and its platforms and BuildKit's attestations in the index, all at once. Evidence of
 * `kinds` counts if its signature verifies for a trusted signer, and an SBOM of BuildKit if the digest of the index covers
 * it. Evidence that this project generated is left out: it is generated again, and its digest shows that it is attached.
 * Throws StoreError: a list that cannot be read is never taken for an empty one.
 */
async function readExisting(store, subject, kinds, openVerifier) {
    const existing = new ExistingEvidence();
    const digests = new Set([subject.descriptor.digest, ...subject.platforms.map(({ digest }) => digest)]);
    const referrers = [...digests].map(async (digest) => {
        const candidates = [];
        for await (const page of store.referrers(digest)) {
            for (const referrer of page.referrers) {
                if (referrer.annotations?.[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.generator] !== undefined) {
                    existing.of(digest).generated.push(referrer);
                }
                if (kinds.has((0,classify/* kindOfReferrer */.zT)(referrer)) && !isOwn(referrer.annotations))
                    candidates.push(referrer);
            }
        }
        await verifyCandidates(store, digest, candidates, openVerifier, existing.of(digest));
    });
    const entries = (0,attestation_entries/* attestationEntries */.Nz)(subject.content?.manifests ?? []).filter(({ image }) => digests.has(image.digest));
    const attestations = entries.map(async ({ manifest, image }) => {
        const { layers } = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(manifest.digest), store.location);
        for (const { annotations } of layers) {
            const kind = (0,classify/* kindOfPredicate */.dT)((0,classify/* predicateTypeShown */.PA)(annotations) ?? '');
            // Provenance must be signed: the index proves what BuildKit wrote, but not which workflow ran it.
            if (kind === 'sbom')
                existing.of(image.digest).trusted.set(kind, 'in the attestations of BuildKit');
            else if (kind !== undefined)
                existing.of(image.digest).untrusted.set(kind, 'an unsigned attestation of BuildKit');
        }
    });
    await Promise.all([...referrers, ...attestations]);
    return existing;
}
/** Signed evidence is verified; the annotations of a referrer only select what is worth verifying. */
async function verifyCandidates(store, digest, candidates, openVerifier, { trusted, untrusted }) {
    if (candidates.length === 0)
        return;
    const verifier = candidates.some(verify_referrer/* isSignature */.hi) ? await openVerifier() : undefined;
    const verified = candidates.slice(0, MAX_VERIFIED).map(async (referrer) => {
        const evidence = verifier === undefined
            ? { status: 'unverified', reason: (0,verify_referrer/* isSignature */.hi)(referrer) ? 'no signer is trusted' : 'unsigned' }
            : await verifyEvidence(store, digest, referrer, verifier);
        if (evidence.status === 'unverified')
            untrusted.set((0,classify/* kindOfReferrer */.zT)(referrer), (0,evidence_annotations/* foreignValue */.W4)(evidence.reason));
        else
            trusted.set(evidence.kind, `signed by ${(0,evidence_annotations/* foreignValue */.W4)((0,signer/* signerName */.E)(evidence.signer))}`);
    });
    await Promise.all(verified);
}

;// CONCATENATED MODULE: ./src/commands/attach/gather.ts
// Reads every source of evidence that a request names, in parallel, once the subject is known.






// Modules are loaded when they are needed: loading all of them takes half the time of a short run.
const SBOM = {
    kind: 'sbom',
    mode: ({ sbom }) => sbom,
    yields: true,
    check: async ({ env }, { sbomSettings: { generator } }) => {
        if (generator !== undefined)
            await (await Promise.all(/* import() */[__webpack_require__.e(5909), __webpack_require__.e(7388)]).then(__webpack_require__.bind(__webpack_require__, 27388))).checkGenerator(generator, env);
    },
    read: async ({ store, subject, context, request, existing }) => (await Promise.all(/* import() */[__webpack_require__.e(5909), __webpack_require__.e(7388)]).then(__webpack_require__.bind(__webpack_require__, 27388))).generateSbom(store, subject, context, request.sbomSettings, existing),
};
/** The sources that generate evidence, one row each. */
const SOURCES = [
    SBOM,
    {
        kind: 'provenance',
        mode: ({ provenance }) => provenance,
        yields: true,
        check: ({ env }) => {
            if (!(0,provenance/* isWorkflowRun */.XX)(env))
                throw new errors/* UserError */.yo('provenance can be generated only in a workflow run; set it to the path of a statement');
        },
        read: async ({ subject, context, existing, required }) => (await __webpack_require__.e(/* import() */ 9512).then(__webpack_require__.bind(__webpack_require__, 39512))).generateProvenance(subject, context, { required, existing }),
    },
    {
        kind: 'scan',
        mode: ({ scan }) => (scan.scanners.length > 0 ? 'always' : 'never'),
        check: async (context, { scan }) => (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(5470), __webpack_require__.e(5909), __webpack_require__.e(6379)]).then(__webpack_require__.bind(__webpack_require__, 86379))).checkScanners(scan, context),
        read: async ({ store, subject, context, request, sboms }) => {
            const { generateScans } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(5470), __webpack_require__.e(5909), __webpack_require__.e(6379)]).then(__webpack_require__.bind(__webpack_require__, 86379));
            const { scan: settings, sbomSettings } = request;
            return generateScans({ store, subject, context, settings, sbomSettings, sboms: await sboms() });
        },
    },
    {
        kind: 'approval',
        mode: ({ approvals }) => approvals,
        read: async ({ subject, context, required }) => (await __webpack_require__.e(/* import() */ 4964).then(__webpack_require__.bind(__webpack_require__, 84964))).generateApprovals(subject, context, required),
    },
];
/** Rejects with UsageErrors for required sources that cannot work here. */
async function checkSources(request, context) {
    const required = SOURCES.filter(({ mode }) => mode(request) === 'always');
    await (0,errors/* settleAll */.j3)(required.map(async ({ check }) => check?.(context, request)));
}
/**
 * A source that fails is one of the failures, so that the evidence of the others is attached. Throws a UserError for a
 * file that does not fit the subject, and StoreError if existing evidence cannot be read.
 */
async function gather(request, context, store, subject, inspected, openVerifier) {
    const given = new Set(inspected.files.map(({ content }) => content.kind));
    const sources = SOURCES.filter(({ kind, mode }) => isWanted(mode(request), given.has(kind)));
    const yielding = sources.filter((source) => source.yields && source.mode(request) === 'auto');
    const kinds = new Set(yielding.map(({ kind }) => kind));
    const targets = {
        subject: subject.descriptor,
        platforms: subject.platforms,
        name: (0,oci_reference/* subjectName */.wn)(subject.reference),
    };
    const [placed, collected, existing] = await Promise.all([
        placeFiles(inspected.files, targets),
        collect(request.collect, store, subject, targets),
        kinds.size > 0 ? readExisting(store, subject, kinds, openVerifier) : undefined,
    ]);
    const running = new Map();
    const sboms = async () => {
        const made = (await running.get(SBOM))?.evidence ?? [];
        return [...made, ...placed.evidence, ...collected.evidence].filter(({ kind }) => kind === 'sbom');
    };
    const call = { store, subject, context, request, sboms };
    for (const source of sources)
        running.set(source, outcomeOf(source, call, existing));
    const outcomes = await Promise.all(running.values());
    const generated = outcomes.flatMap(({ evidence }) => evidence);
    return {
        evidence: [...generated, ...placed.evidence, ...collected.evidence],
        packed: collected.packed,
        generated,
        failures: outcomes.flatMap(({ failures }) => failures),
        notes: [...inspected.notes, ...placed.notes, ...collected.notes, ...outcomes.flatMap(({ notes }) => notes)],
    };
}
async function outcomeOf({ kind, mode, yields, read }, call, existing) {
    const skips = yields && mode(call.request) === 'auto' && existing !== undefined;
    try {
        const required = mode(call.request) === 'always';
        const { evidence, notes, failures = [] } = await read({ ...call, required, ...(skips && { existing }) });
        return { evidence, notes, failures: failures.map((error) => ({ kind, error })) };
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return { evidence: [], notes: [], failures: [{ kind, error }] };
    }
}
/** `auto` generates nothing if a file of the same kind is given. */
function isWanted(generate, isGiven) {
    return generate === 'always' || (generate === 'auto' && !isGiven);
}

// EXTERNAL MODULE: ./src/commands/attach/signing.ts + 5 modules
var attach_signing = __webpack_require__(15770);
;// CONCATENATED MODULE: ./src/commands/attach/attach.ts
// The flow of attach: for each image, resolve the subject, gather evidence, sign, pack, push. A dry run stops after the plan.












/**
 * Attaches everything that the request names to all images in parallel. What fails is an entry of the receipt, or the
 * failure of its image; the rest is attached. Throws a UserError for files that cannot be used and for a source that
 * cannot work, before any network call.
 */
async function attach(request, context) {
    const [signing, inspected] = await (0,errors/* settleAll */.j3)([
        (0,attach_signing/* openSigning */.O)(request.signing, context),
        (0,files/* inspectFiles */.IK)(request.files, {
            workspace: context.cwd,
            ifNoFilesFound: request.ifNoFilesFound,
            allowOutside: request.allowOutside,
            validate: request.validate,
            readFindings: async (...scan) => (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(5470)]).then(__webpack_require__.bind(__webpack_require__, 75470))).collectScan(...scan),
        }),
        checkSources(request, context),
    ]);
    return Promise.all(request.references.map(async (reference) => {
        try {
            return await context.stores.withOwnMeter(() => attachOne(reference, request, context, { inspected, signing }));
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            return { reference, error };
        }
    }));
}
function isAttached(result) {
    return 'receipt' in result;
}
async function attachOne(reference, request, context, { inspected, signing }) {
    const store = context.stores.open(reference, request.dryRun ? 'read' : 'write');
    const { platforms, allowMissingSubject: allowMissing } = request;
    // A source that may skip what the image already has decides first.
    const canStart = reference.scheme === 'registry' &&
        !request.dryRun &&
        inspected.files.length > 0 &&
        request.sbom !== 'auto' &&
        request.provenance !== 'auto';
    // Signatures are about the statement on a subject, whose digest is known only with its manifest.
    const documents = signing.signs ? [] : inspected.files.map(({ document }) => document);
    const [subject, listed] = await Promise.all([
        (0,commands_subject/* resolveSubject */.f9)(store, reference, { platforms, allowMissing }),
        canStart ? startAhead(store, reference.digest, documents) : undefined,
    ]);
    const gathered = await gather(request, context, store, subject, inspected, () => signing.trusted());
    const signed = await signing.sign(store, subject, gathered.evidence, { dryRun: request.dryRun, listed });
    const plan = [
        ...signed.evidence.map((piece) => ({ piece, artifact: (0,pack/* pack */.q)(withAnnotations(piece, request)) })),
        ...gathered.packed,
    ];
    const outcomes = request.dryRun ? [] : await store.pushArtifacts(plan.map(({ artifact }) => artifact));
    const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
    const published = await publish(signing, signed.attestations, outcomes);
    const entries = plan.map(({ piece, artifact }) => entryOf(piece, artifact, subject, byDigest.get(artifact.manifest.descriptor.digest)));
    const receipt = {
        reference: (0,oci_reference/* formatReference */.FH)(reference),
        entries: [
            ...entries,
            ...signed.planned.map((piece) => unpackedEntry(piece, subject)),
            ...signed.failures.map(({ piece, error }) => unpackedEntry(piece, subject, error)),
            ...gathered.failures.map((failure) => failedEntry(failure, subject)),
        ],
        notes: [...gathered.notes, ...signed.notes, ...published.notes],
        ...scansOf(gathered.evidence, subject),
        traffic: store.traffic(),
    };
    const { failure } = published;
    return { subject, receipt, generated: gathered.generated, ...(failure !== undefined && { failure }) };
}
/** Stores the bundles that were pushed in the attestations API too. A failure is reported after the receipt. */
async function publish(signing, attestations, outcomes) {
    const lost = new Set(outcomes
        .filter(({ status }) => status === 'failed')
        .flatMap(({ artifact }) => artifact.blobs.map(({ descriptor }) => descriptor.digest)));
    try {
        const note = await signing.publish(attestations.filter(({ bundle }) => !lost.has((0,digest/* digestOf */.ol)(bundle))));
        return { notes: note === undefined ? [] : [note] };
    }
    catch (error) {
        if (!(error instanceof client.GitHubError))
            throw error;
        return { notes: [error.message], failure: error.message };
    }
}
function withAnnotations(piece, { annotations }) {
    return { ...piece, annotations: { ...piece.annotations, ...annotations } };
}
function entryOf(piece, { manifest }, subject, outcome) {
    return {
        ...unpackedEntry(piece, subject),
        object: manifest.descriptor,
        outcome: outcome?.status ?? 'planned',
        via: outcome === undefined || outcome.status === 'failed' ? null : outcome.via,
        ...(outcome?.status === 'failed' && { error: outcome.error.message }),
    };
}
/** Evidence without an artifact: a dry run signs nothing, and signing may fail. */
function unpackedEntry(piece, subject, error) {
    const entry = subject.platforms.find(({ digest }) => digest === piece.subject.digest);
    const { mediaType, size } = piece.document.descriptor;
    return {
        operation: 'attach',
        object: null,
        kind: piece.kind,
        subject: piece.subject.digest,
        platform: entry?.platform === undefined ? null : (0,oci_descriptor/* platformName */.$r)(entry.platform),
        title: piece.title,
        document: { mediaType, size },
        outcome: error === undefined ? 'planned' : 'failed',
        via: null,
        ...(error !== undefined && { error: error.message }),
    };
}
/** A document about several platforms is one scan. */
function scansOf(evidence, subject) {
    const scans = new Map();
    for (const { scan, title, subject: about } of evidence) {
        if (scan === undefined)
            continue;
        const { platform } = subject.platforms.find(({ digest }) => digest === about.digest) ?? {};
        const known = scans.get(scan)?.platforms ?? [];
        scans.set(scan, { title, platforms: [...known, ...(platform ? [(0,oci_descriptor/* platformName */.$r)(platform)] : [])], report: scan });
    }
    return scans.size === 0 ? {} : { scans: [...scans.values()] };
}
/** A source that failed has no document. */
function failedEntry({ kind, error }, { descriptor }) {
    return {
        operation: 'attach',
        object: null,
        kind,
        subject: descriptor.digest,
        platform: null,
        title: `generated ${(0,kinds/* kindRow */.LX)(kind).label}`,
        document: { mediaType: '', size: 0 },
        outcome: 'failed',
        via: null,
        error: error.message,
    };
}

// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(94984);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(19334);
;// CONCATENATED MODULE: ./src/commands/attach/fail-on.ts
// Counts the open findings of an image over all its scans, and decides whether `fail-on` is reached.





/** Findings that an error names. */
const NAMED = 5;
/** The severity that findings without a rating are compared as, as in a policy. */
const UNRATED_AS = 'medium';
/** Undefined if no findings were read. */
function findingTotals({ scans = [], entries }) {
    if (scans.length === 0)
        return undefined;
    // A scanner that failed has an entry without a document.
    const failed = entries.filter(({ kind, outcome, document }) => kind === 'scan' && outcome === 'failed' && document.size === 0);
    const listed = (0,findings/* distinctFindings */.H2)(scans.flatMap(({ report }) => (0,findings/* openFindings */.lb)(report))).sort(finding/* byUrgency */.td);
    const counts = Object.fromEntries(finding/* SEVERITIES */.oC.map((severity) => {
        const unlisted = scans.reduce((sum, { report }) => sum + unlistedCount(report, severity), 0);
        return [severity, countOf(listed, severity) + unlisted];
    }));
    return {
        counts,
        listed,
        missing: [
            ...scans.flatMap(incompleteText),
            ...failed.map(({ error }) => `a scan failed: ${(0,report_escape/* visible */.RK)(error ?? '', 300)}`),
        ],
    };
}
/** The outputs with the counts of all images; empty texts if no findings were read. */
function findingOutputs(totals) {
    const known = totals.filter((one) => one !== undefined);
    const sum = (severities) => known.length === 0
        ? ''
        : String(known.reduce((total, { counts }) => severities.reduce((all, one) => all + counts[one], total), 0));
    const complete = known.length === totals.length && known.every(({ missing }) => missing.length === 0);
    return {
        findings: sum(finding/* SEVERITIES */.oC),
        'findings-critical': sum(['critical']),
        'findings-high': sum(['high']),
        'findings-medium': sum(['medium']),
        'findings-low': sum(['low']),
        'scan-complete': known.length === 0 ? '' : String(complete),
    };
}
/** Findings reach `fail-on`, or are not all known. */
class FindingsError extends errors/* ExpectedError */.Dh {
    name = 'FindingsError';
    code;
    exitCode;
    constructor(message, isDecided) {
        super(message);
        this.code = isDecided ? 'findings' : 'findings-unknown';
        this.exitCode = isDecided ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.undecided;
    }
    /** The same error with the image in front. */
    about(reference) {
        return new FindingsError(`${reference}: ${this.message}`, this.code === 'findings');
    }
}
/** The error if findings reach `failOn`, and if a scan that is missing or incomplete leaves that open. */
function failureOf(failOn, totals) {
    if (failOn === 'none')
        return undefined;
    const failed = `fail-on: ${failOn}`;
    if (totals === undefined) {
        return new FindingsError(`${failed}: could not count findings: there is no scan in a format that is read; see the failures and notes above`, false);
    }
    const reached = finding/* SEVERITIES */.oC.filter((severity) => isReached(severity, failOn) && totals.counts[severity] > 0);
    const missing = totals.missing.slice(0, 3).join('; ');
    if (reached.length === 0) {
        return missing === ''
            ? undefined
            : new FindingsError(`${failed}: could not count all findings: ${missing}; run the scan again`, false);
    }
    const numbers = reached.map((severity) => `${totals.counts[severity]} ${wordOf(severity)}`);
    const worst = totals.listed.filter(({ severity }) => isReached(severity, failOn));
    const total = reached.reduce((sum, severity) => sum + totals.counts[severity], 0);
    const named = worst.slice(0, NAMED).map(findingText);
    const list = [...named, ...(total > named.length ? [`${total - named.length} more`] : [])].join('; ');
    const open = missing === '' ? '' : `; there may be more: ${missing}`;
    return new FindingsError(`${failed}: ${numbers.join(', ')} ${total === 1 ? 'finding' : 'findings'}: ${list}${open}; ${remedyOf(worst)}`, true);
}
function isReached(severity, failOn) {
    const compared = severity === 'unknown' ? UNRATED_AS : severity;
    return finding/* SEVERITIES */.oC.indexOf(compared) <= finding/* SEVERITIES */.oC.indexOf(failOn);
}
function incompleteText({ title, report }) {
    if ((0,scan_report/* isComplete */.A)(report))
        return [];
    return [`${(0,report_escape/* visible */.RK)(title, 100)} is incomplete: ${(0,report_escape/* visible */.RK)(report.incomplete.join('; '), 300)}`];
}
/** Findings of a scan that has too many to list. */
function unlistedCount({ findings, counts }, severity) {
    return Math.max(0, counts[severity] - countOf(findings.filter(finding/* isOpen */.nT), severity));
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function findingText(finding) {
    const { id, severity, installed, fixed } = finding;
    const version = installed === undefined ? '' : ` ${(0,report_escape/* visible */.RK)(installed, 40)}`;
    const remedy = fixed === undefined ? 'no fix known' : `fixed in ${(0,report_escape/* visible */.RK)(fixed, 40)}`;
    const where = (0,findings/* whereText */.ZF)(finding);
    const place = where === '' ? '' : ` in ${(0,report_escape/* visible */.RK)(where, 80)}${version}`;
    return `${(0,report_escape/* visible */.RK)(id, 60)} (${wordOf(severity)})${place}, ${remedy}`;
}
function remedyOf(findings) {
    const resolve = 'resolve findings that do not apply with a VEX document that the scanner reads';
    return findings.some(({ fixed }) => fixed !== undefined)
        ? `update these packages and rebuild, or ${resolve}`
        : `replace these packages, or ${resolve}`;
}
function wordOf(severity) {
    return severity === 'unknown' ? 'unrated' : severity;
}

// EXTERNAL MODULE: ./src/commands/inputs/read.ts
var read = __webpack_require__(31108);
// EXTERNAL MODULE: ./src/commands/sbom/settings.ts + 2 modules
var settings = __webpack_require__(61371);
// EXTERNAL MODULE: ./src/scan/osv/client.ts
var osv_client = __webpack_require__(44379);
;// CONCATENATED MODULE: ./src/commands/attach/scan-settings.ts
// Which scanners run, and how.

/** Throws a UserError for a URL that the built-in scanner cannot use. */
function scanSettings(inputs) {
    const { scanners } = inputs.scan;
    const { 'osv-url': osvUrl, 'ca-file': caFile } = inputs;
    if (scanners.includes('osv'))
        (0,osv_client.osvRoot)(osvUrl);
    return { scanners, osvUrl, ...(caFile !== undefined && { caFile }), predicate: inputs['scan-predicate'] };
}

// EXTERNAL MODULE: ./src/commands/attach/signing-request.ts
var signing_request = __webpack_require__(91529);
;// CONCATENATED MODULE: ./src/commands/attach/request.ts
// The request of attach: its inputs checked against each other before anything is read or sent.







/** Throws UsageErrors with everything that is wrong. */
function attachRequest(inputs, world) {
    const { sbom, provenance, approvals, scan } = inputs;
    const files = [
        ...filesOf('sbom', sbom.paths),
        ...filesOf('provenance', provenance.paths),
        ...filesOf('scan', scan.paths),
        ...filesOf('approval', approvals.paths),
        ...inputs.evidence,
    ];
    const { generator } = sbom;
    const checked = (0,read/* checkAll */.K7)({
        references: () => exactReferences(inputs.image, inputs.digest),
        sbomSettings: () => (0,settings/* sbomSettings */.v)(inputs, world, {
            ...(generator && { generator }),
            sharedCache: inputs['actions-cache'],
            signs: maySign(inputs, world.env),
        }),
        scan: () => scanSettings(inputs),
        signing: () => (0,signing_request/* signingRequest */.R)(inputs),
        something: () => {
            const generates = [sbom, provenance, approvals].some(({ generate }) => generate !== 'never');
            if (generates || scan.scanners.length + files.length + inputs.collect.length > 0 || inputs['sign-image'])
                return;
            throw new errors/* UserError */.yo('there is nothing to attach: sbom, provenance, scan, approvals and collect are none, and no file is given');
        },
        failOn: () => {
            const failOn = inputs['fail-on'];
            if (failOn === 'none' || scan.scanners.length + files.length > 0)
                return;
            throw new errors/* UserError */.yo(`fail-on: ${failOn} needs a scan; set scan to a scanner or to the path of scan results`);
        },
    });
    return {
        references: checked.references,
        platforms: inputs.platforms,
        sbom: sbom.generate,
        sbomSettings: checked.sbomSettings,
        provenance: provenance.generate,
        approvals: approvals.generate,
        scan: checked.scan,
        files,
        validate: inputs.validate,
        collect: inputs.collect,
        ifNoFilesFound: inputs['if-no-files-found'],
        allowOutside: inputs['allow-outside-workspace'],
        annotations: inputs.annotations,
        signing: checked.signing,
        allowMissingSubject: inputs['allow-missing-subject'],
        dryRun: inputs['dry-run'],
        failOn: inputs['fail-on'],
    };
}
/** With "auto" a key or the identity of the job decides. */
function maySign({ sign, 'signing-key': key }, env) {
    if (sign !== 'auto')
        return sign !== 'none';
    return key !== undefined || Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL);
}
function exactReferences(images, digest) {
    if (images.length > 1 && digest !== undefined) {
        throw new errors/* UserError */.yo(`digest applies to one image, but ${images.length} images are given; write each as image@sha256:…`);
    }
    const references = images.map((image) => (0,commands_subject/* exactReference */.Jm)(image, digest));
    return [...new Map(references.map((reference) => [(0,oci_reference/* formatReference */.FH)(reference), reference])).values()];
}
function filesOf(kind, paths) {
    return paths.map((path) => `${kind}=${path}`);
}

;// CONCATENATED MODULE: ./src/commands/attach/run.ts
// attach as a command: its outputs, the report of every image, and what failed.













async function run(inputs, world) {
    const request = attachRequest(inputs, world);
    const { builtIn, generator } = request.sbomSettings;
    // The generator's process starts while the subject is resolved.
    if (generator === undefined && request.sbom !== 'never' && inputs.sbom.paths.length === 0)
        builtIn.startAhead();
    try {
        return await attachAndReport(inputs, request, world);
    }
    finally {
        builtIn.stop();
    }
}
async function attachAndReport(inputs, request, world) {
    const images = await (0,context/* withContext */.e)(world, inputs, request.references, async (context) => {
        const results = await attach(request, context);
        const wantsGraph = !request.dryRun && (inputs.summary || world.writesFiles);
        return Promise.all(results.map(async (result) => imageOf(result, wantsGraph ? context : undefined)));
    });
    const several = images.length > 1;
    const failures = images.flatMap((image) => failuresOf(image, several));
    const findings = images.flatMap((image) => findingsFailureOf(image, request.failOn, several));
    const documents = images.map(({ result }, at) => isAttached(result) ? (0,output_files/* generatedFiles */.Ro)(result.generated, (0,output_files/* imageSuffix */.$u)(at, images.length)) : {});
    const attached = images.map(({ result }) => result).filter(isAttached);
    return {
        outputs: {
            subject: attached.map(({ receipt }) => receipt.reference).join('\n'),
            attached: (0,receipt_json/* renderReceiptsJson */.k)(attached.map(({ receipt }) => receipt)),
            graph: images.flatMap(({ graph }, at) => {
                const name = `graph${(0,output_files/* imageSuffix */.$u)(at, images.length)}.json`;
                return graph === undefined ? [] : [{ name, content: (0,json/* renderGraphJson */.l)(graph) }];
            }),
            'sbom-path': documents.flatMap(({ sbom }) => sbom ?? []),
            'provenance-path': documents.flatMap(({ provenance }) => provenance ?? []),
            'scan-path': documents.flatMap(({ scan }) => scan ?? []),
            ...findingOutputs(images.map(({ findings: totals }) => totals)),
        },
        report: {
            text: (style) => images.map((image) => textOf(image, several, inputs.summary, style)).join('\n'),
            ...(inputs.summary && {
                summary: (given) => images.map((image) => summaryOf(image, request.failOn, given)).join('\n'),
            }),
        },
        ...(inputs['on-error'] === 'fail'
            ? { failures: [...failures, ...findings] }
            : {
                failures: [...failures.filter((error) => !(error instanceof errors/* ExpectedError */.Dh)), ...findings],
                warnings: failures.filter((error) => error instanceof errors/* ExpectedError */.Dh).map(({ message }) => message),
            }),
    };
}
/** An error is kept as it is: what is attached stays attached, and its receipt must be shown. */
async function imageOf(result, context) {
    if (!isAttached(result))
        return { result };
    const totals = findingTotals(result.receipt);
    const findings = totals === undefined ? {} : { findings: totals };
    if (context === undefined)
        return { result, ...findings };
    const { subject } = result;
    try {
        const store = context.stores.open(subject.reference);
        return { result, ...findings, graph: await (0,walk/* walkGraph */.i)(store, subject.manifest ?? subject.descriptor.digest) };
    }
    catch (error) {
        return { result, ...findings, error: error };
    }
}
/** A failure of attach: one line for all of an image that failed. */
class AttachError extends errors/* ExpectedError */.Dh {
    name = 'AttachError';
    code = 'attach-failed';
    exitCode;
    constructor(message, exitCode = errors/* EXIT */.dc.failed) {
        super(message);
        this.exitCode = exitCode;
    }
}
function failuresOf({ result, error }, several) {
    const named = (message, exitCode) => {
        const reference = referenceOf(result);
        return new AttachError(several && !message.includes(reference) ? `${reference}: ${message}` : message, exitCode);
    };
    if (!isAttached(result))
        return [named(result.error.message, result.error.exitCode)];
    const { receipt, failure } = result;
    const failed = receipt.entries.find(({ outcome }) => outcome === 'failed');
    return [
        ...(failed === undefined ? [] : [named(`${(0,plan_receipt/* countsOf */.m)(receipt, 'attach')}: ${failed.error}`)]),
        ...(failure === undefined ? [] : [named(failure)]),
        ...(error instanceof errors/* ExpectedError */.Dh ? [named(error.message)] : error === undefined ? [] : [error]),
    ];
}
/** Findings fail the command whatever `on-error` is, after everything is attached. */
function findingsFailureOf({ result, findings }, failOn, several) {
    const failure = failureOf(failOn, findings);
    if (failure === undefined)
        return [];
    return [several ? failure.about(referenceOf(result)) : failure];
}
function textOf({ result, graph }, several, showsGraph, style) {
    const heading = several ? [referenceOf(result)] : [];
    if (!isAttached(result))
        return [...heading, 'nothing attached'].join('\n');
    const tree = graph === undefined || !showsGraph ? [] : ['', (0,report_tree/* renderTree */.B)(graph, style)];
    return [...heading, (0,attach_summary/* renderReceipt */.pB)(result.receipt, style), ...tree].join('\n');
}
function summaryOf({ result, graph, findings }, failOn, inputs) {
    const failure = failureOf(failOn, findings)?.message;
    return isAttached(result)
        ? (0,attach_summary/* renderAttachSummary */.wP)({
            receipt: result.receipt,
            ...(graph && { graph }),
            ...(failure !== undefined && { failure }),
            inputs,
        })
        : (0,attach_summary/* renderAttachFailure */.i$)(referenceOf(result), result.error.message);
}
function referenceOf(result) {
    return isAttached(result) ? result.receipt.reference : (0,oci_reference/* formatReference */.FH)(result.reference);
}


/***/ }),

/***/ 61371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CACHE_KEY),
  v: () => (/* binding */ sbomSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/process/isolated.ts
var isolated = __webpack_require__(95590);
// EXTERNAL MODULE: ./src/sbom/isolation/messages.ts
var messages = __webpack_require__(18112);
// EXTERNAL MODULE: ./src/oci/store.ts
var store = __webpack_require__(49800);
// EXTERNAL MODULE: ./src/sbom/isolation/blob-frames.ts
var blob_frames = __webpack_require__(99282);
;// CONCATENATED MODULE: ./src/sbom/isolation/served-store.ts



/** Bytes of compressed layers that allow another millisecond of processor time. */
const BYTES_PER_CPU_MILLISECOND = 2000;
class ServedStore {
    #store;
    #grant;
    #counted = store/* NO_TRAFFIC */.q;
    constructor(store) {
        this.#store = store;
    }
    async manifest(id, reference, child) {
        const outcome = await this.#store.manifest(reference).then((value) => ({ value }), (error) => ({ error: (0,messages/* encodeError */.TK)(error) }));
        child.send({ type: 'manifest', id, outcome });
    }
    blob(descriptor, pipe, child) {
        return (0,blob_frames/* writeBlob */.Z)(child.pipe(pipe), allowing(this.#store.blob(descriptor), child));
    }
    async access(child) {
        this.#grant = await this.#store.grantPull?.();
        child.send({ type: 'access', access: this.#grant?.access });
    }
    async token(id, refused, child) {
        child.send({ type: 'token', id, token: await this.#grant?.renew(refused) });
    }
    /** Counts what the child has requested since the last call. */
    traffic(total, child) {
        const { requests, sentBytes, receivedBytes } = this.#counted;
        this.#counted = total;
        child.allow((total.receivedBytes - receivedBytes) / BYTES_PER_CPU_MILLISECOND);
        this.#grant?.count({
            requests: total.requests - requests,
            sentBytes: total.sentBytes - sentBytes,
            receivedBytes: total.receivedBytes - receivedBytes,
            milliseconds: total.milliseconds,
        });
    }
}
async function* allowing(blob, child) {
    for await (const chunk of blob) {
        child.allow(chunk.byteLength / BYTES_PER_CPU_MILLISECOND);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./src/sbom/isolation/isolated.ts
// Generates SBOMs in a child process, so that a hostile image fails only its own SBOM.




/** Several times the need of large images. The rest of this program stays below 64 MiB. */
const GENERATOR_LIMITS = {
    memoryBytes: 448 * 1024 * 1024,
    heapMebibytes: 288,
    cpuMilliseconds: 15_000,
};
/** The generator was stopped at a limit, or crashed. */
class GeneratorError extends errors/* ExpectedError */.Dh {
    name = 'GeneratorError';
    code = 'generator-failed';
}
/** Runs the generator in child processes, one per request. */
class SbomGenerator {
    #environment;
    #ahead;
    constructor({ now, limits = GENERATOR_LIMITS }) {
        this.#environment = { now, limits };
    }
    /** Starts the process for the next request, which then takes a tenth of a second less. */
    startAhead() {
        this.#ahead ??= this.#start();
    }
    /**
     * The child reads large layers itself, with a token that only allows pulling from this repository. Everything else it
     * reads through this process. It gets no credential. Throws StoreError, with `strict` UserError, and GeneratorError when
     * the child reaches a limit or crashes.
     */
    async generate(store, request) {
        const child = this.#ahead ?? this.#start();
        this.#ahead = undefined;
        const served = new ServedStore(store);
        try {
            return await child.run({ type: 'generate', request }, (report, isolated) => void receive(report, isolated, served).catch(isolated.fail));
        }
        catch (error) {
            if (!(error instanceof isolated/* IsolationError */.RV))
                throw error;
            const images = request.targets.map(({ subject }) => `${store.location}@${subject.digest}`).join(', ');
            throw new GeneratorError(`could not generate the SBOM of ${images}: ${error.message}; the image may be damaged or hostile, try another generator`, { cause: error });
        }
    }
    /** Stops a process that was started ahead and is not needed. */
    stop() {
        this.#ahead?.stop();
        this.#ahead = undefined;
    }
    #start() {
        return new isolated/* IsolatedProcess */.Bl({ entry: 'sbom-generator', pipes: messages/* PIPES */.Cf, ...this.#environment });
    }
}
async function receive(report, child, store) {
    switch (report.type) {
        case 'manifest':
            return store.manifest(report.id, report.reference, child);
        case 'blob':
            return store.blob(report.descriptor, report.pipe, child);
        case 'access':
            return store.access(child);
        case 'token':
            return store.token(report.id, report.refused, child);
        case 'traffic':
            return store.traffic(report.traffic, child);
        case 'done':
            return child.finish(report);
        case 'failed':
            return child.fail((0,messages/* decodeError */.lB)(report.error));
    }
}

// EXTERNAL MODULE: ./src/commands/cache-directory.ts
var cache_directory = __webpack_require__(83626);
;// CONCATENATED MODULE: ./src/commands/sbom/settings.ts
// How SBOMs are made: the generator, the format and the cache.




/** The environment variable with a secret that authenticates the cache's records. */
const CACHE_KEY = 'OCI_EVIDENCE_CACHE_KEY';
/**
 * A cache on a self-hosted runner is shared by all jobs of the machine, which run as the same user. So no result is signed
 * that may come from a record of another job: with `signs`, the cache is used only with a secret key. Throws a UserError for
 * a shared cache without a directory.
 */
function sbomSettings(inputs, { env, cwd }, options = {}) {
    const { generator, sharedCache = false, signs = false } = options;
    const choice = inputs['cache-dir'];
    const cacheKey = env[CACHE_KEY] || undefined;
    const isTrusted = cacheKey !== undefined || !signs;
    const isChosen = choice !== 'none' && (choice.path !== undefined || sharedCache);
    if (sharedCache && choice === 'none')
        throw new errors/* UserError */.yo('actions-cache needs a cache directory, and cache-dir is none');
    return {
        ...(generator !== undefined && { generator }),
        builtIn: new SbomGenerator({ now: () => Date.now() }),
        format: inputs['sbom-format'],
        ...(choice !== 'none' && isTrusted && { cacheDir: (0,external_node_path_.resolve)(cwd, choice.path ?? defaultCacheDir(env)) }),
        ...(cacheKey !== undefined && { cacheKey }),
        ...(isChosen && !isTrusted && { cacheRefused: true }),
        sharedCache: sharedCache && isTrusted,
        strict: inputs.strict,
    };
}
/** The tool cache outlives jobs on self-hosted runners. */
function defaultCacheDir(env) {
    return env.RUNNER_TOOL_CACHE ? (0,external_node_path_.join)(env.RUNNER_TOOL_CACHE, 'oci-evidence') : (0,cache_directory/* cacheDirectory */.o)(env);
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

/***/ 55342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   XX: () => (/* binding */ isWorkflowRun),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* unused harmony export PROVENANCE_PREDICATE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63240);
// Makes provenance: a SLSA v1 statement about the workflow run that built the subject, in the shape of GitHub's attestations
// (build type https://actions.github.io/buildtypes/workflow/v1). Pure: the same run yields the same bytes.





const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The claim of each value, and its variable if there are no claims. */
const VALUES = {
    repository: ['repository', 'GITHUB_REPOSITORY'],
    ref: ['ref', 'GITHUB_REF'],
    sha: ['sha', 'GITHUB_SHA'],
    workflowRef: ['workflow_ref', 'GITHUB_WORKFLOW_REF'],
    // No variable names a reusable workflow, only its caller.
    jobWorkflowRef: ['job_workflow_ref', 'GITHUB_WORKFLOW_REF'],
    eventName: ['event_name', 'GITHUB_EVENT_NAME'],
    repositoryId: ['repository_id', 'GITHUB_REPOSITORY_ID'],
    ownerId: ['repository_owner_id', 'GITHUB_REPOSITORY_OWNER_ID'],
    runnerEnvironment: ['runner_environment', 'RUNNER_ENVIRONMENT'],
    runId: ['run_id', 'GITHUB_RUN_ID'],
    runAttempt: ['run_attempt', 'GITHUB_RUN_ATTEMPT'],
};
/** True inside a workflow run. */
function isWorkflowRun(env) {
    return env.GITHUB_ACTIONS === 'true' && env.GITHUB_RUN_ID !== undefined && env.GITHUB_RUN_ID !== '';
}
/** Provenance of `subject`, named `name` in the statement. Throws a UserError that names a missing value. */
function provenanceOf(context, subject, name) {
    const run = readRun(context);
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementAbout */ .pT)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(name, subject), PROVENANCE_PREDICATE, predicateOf(run, context));
    const created = context.finishedOn ?? context.startedOn;
    return {
        kind: 'provenance',
        subject,
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .lM)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStatement */ ._i)(statement), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto),
        title: 'provenance.intoto.json',
        predicateType: PROVENANCE_PREDICATE,
        ...(created !== undefined && { created }),
        producer: builderId(run),
        annotations: {},
    };
}
/** SLSA 1.0, "Provenance": the predicate. */
function predicateOf(run, context) {
    const repository = `${run.server}/${run.repository}`;
    const path = run.workflowRef.replace(`${run.repository}/`, '').split('@', 1)[0];
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref: run.ref, repository, path } },
            internalParameters: {
                github: {
                    event_name: run.eventName,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runnerEnvironment,
                },
                // The only part of the predicate where strict readers accept unknown fields.
                ...(context.claims === undefined && { ociEvidence_valuesFrom: 'environment' }),
            },
            resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
        },
        runDetails: {
            builder: { id: builderId(run) },
            metadata: {
                invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`,
                ...(context.startedOn !== undefined && { startedOn: context.startedOn }),
                ...(context.finishedOn !== undefined && { finishedOn: context.finishedOn }),
            },
        },
    };
}
function builderId(run) {
    return `${run.server}/${run.jobWorkflowRef}`;
}
function readRun({ claims, env }) {
    const values = Object.entries(VALUES).map(([key, [claim, variable]]) => {
        const value = claims === undefined ? env[variable] : claims[claim];
        if (typeof value !== 'string' || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(claims === undefined
                ? `provenance: ${variable} is not set; run inside GitHub Actions, or pass the path of a statement`
                : `provenance: the OIDC token of the workflow has no claim "${claim}"`);
        }
        return [key, value];
    });
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    if (!/^https?:\/\/[^/\s]+$/.test(server)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`provenance: GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is not the URL of a server`);
    }
    return { server, ...Object.fromEntries(values) };
}
/**
 * The claims of an OIDC token. Its signature is not verified, because it comes directly from the runner's token service.
 * Throws a UserError, which does not quote the token, if it is not a JSON Web Token.
 */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        if ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(claims))
            return claims;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("provenance: the response of the runner's token service is not a JSON Web Token");
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

/***/ 72584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SERVICE_POLICY),
/* harmony export */   s: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37893);
// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.


const SERVICE_POLICY = { retries: 3, firstDelay: 500, timeout: 10_000 };
/** Runs `attempt` until it does not reject, or `again` says that another attempt could not succeed either. */
async function retried(attempt, { retries, firstDelay, timeout }, again = () => true) {
    const maxDelay = 10 * firstDelay;
    const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
    const { value } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => bounded(attempt(), timeout), policy, { sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout, random: () => 1 }, (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined));
    return value;
}
async function bounded(work, milliseconds) {
    const timer = new AbortController();
    const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: timer.signal }).then(() => {
        throw new Error(`no response within ${milliseconds} ms`);
    });
    // The race below receives its rejection, or a response in time has aborted the timer.
    late.catch(() => undefined);
    try {
        return await Promise.race([work, late]);
    }
    finally {
        timer.abort();
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

/***/ 95590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ IsolatedProcess),
/* harmony export */   NQ: () => (/* binding */ USAGE_INTERVAL_MS),
/* harmony export */   RV: () => (/* binding */ IsolationError),
/* harmony export */   oc: () => (/* binding */ FIRST_PIPE)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _resident_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53121);
// Runs a part of this program in a child process with bounded memory and processor time, and without its environment.





/** The child process reached a limit or died. The message is the reason. */
class IsolationError extends _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpectedError */ .Dh {
    name = 'IsolationError';
    code = 'isolation';
}
/** Often enough to notice a growing heap before the machine runs out of memory. */
const USAGE_INTERVAL_MS = 100;
/** File descriptors 0 to 2 are the standard streams, 3 is the message channel. */
const FIRST_PIPE = 4;
/** Windows starts no program without SYSTEMROOT. The others name certificate authorities. */
const PASSED_VARIABLES = ['SYSTEMROOT', 'NODE_EXTRA_CA_CERTS', 'NODE_USE_SYSTEM_CA', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
const CHECK_INTERVAL_MS = 100;
/** Silence beyond this counts as processor time, because the child reports its usage unless it computes. */
const SILENCE_MS = 1000;
const MAX_STDERR = 16_384;
/**
 * A child process, started by the constructor, so that it can load its modules while the parent prepares its work. A process
 * and not a worker thread, because V8 ends the whole process when it cannot allocate one large object, also in a thread.
 */
class IsolatedProcess {
    #child;
    #options;
    #death;
    #stderr = '';
    constructor(options) {
        const { limits } = options;
        this.#options = options;
        this.#child = start(options);
        this.#child.stderr?.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-MAX_STDERR);
        });
        this.#death = new Promise((resolve) => {
            this.#child.on('error', ({ message }) => resolve(new IsolationError(`its process could not be started (${message})`)));
            this.#child.on('close', (code, signal) => resolve(new IsolationError(reasonOfDeath(this.#stderr, code, signal, limits))));
        });
        // A child that dies breaks its pipes; the event `close` then reports why.
        for (const pipe of this.#child.stdio.slice(FIRST_PIPE))
            pipe?.on('error', () => undefined);
    }
    /**
     * Sends `first` and handles the messages of the child until the handler finishes or fails; then the child is killed. Call
     * it once. Throws IsolationError when the child reaches a limit or dies.
     */
    async run(first, receive) {
        const child = this.#child;
        const usage = new Usage(this.#options);
        let check;
        try {
            return await new Promise((finish, fail) => {
                const isolated = {
                    send: (message) => {
                        if (child.connected)
                            child.send(message, () => undefined);
                    },
                    pipe: (number) => child.stdio[FIRST_PIPE + number],
                    allow: (milliseconds) => usage.allow(milliseconds),
                    finish,
                    fail,
                };
                void this.#death.then(fail);
                child.on('message', (message) => {
                    usage.heard();
                    if (isUsage(message))
                        usage.update(message);
                    else
                        receive(message, isolated);
                });
                check = setInterval(() => {
                    // While the child computes, it reports nothing.
                    if (usage.isSilent())
                        void (0,_resident_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .residentBytes */ .S)(child.pid ?? 0).then((bytes) => usage.observe(bytes));
                    const reason = usage.exceeded();
                    if (reason !== undefined)
                        fail(new IsolationError(reason));
                }, CHECK_INTERVAL_MS);
                isolated.send(first);
            });
        }
        finally {
            clearInterval(check);
            this.stop();
        }
    }
    /** Kills the child. */
    stop() {
        const child = this.#child;
        child.removeAllListeners().on('error', () => undefined);
        child.kill('SIGKILL');
        for (const stream of child.stdio)
            stream?.destroy();
        if (child.connected)
            child.disconnect();
    }
}
function start({ entry, limits, pipes }) {
    const here = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
    // In the bundle all files are in one directory.
    const path = here.endsWith('.ts')
        ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(here), '..', 'entry', `${entry}.ts`)
        : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(here), `${entry}.js`);
    const flags = [
        `--max-old-space-size=${limits.heapMebibytes}`,
        // Incremental marking starts after each 16 MB of buffers that pass, and takes up to 30 % of all processor time.
        '--no-incremental-marking',
    ];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...flags, path], {
        stdio: ['ignore', 'ignore', 'pipe', 'ipc', ...Array.from({ length: pipes }, () => 'pipe')],
        serialization: 'advanced',
        env: Object.fromEntries(PASSED_VARIABLES.map((name) => [name, process.env[name]])),
    });
}
function isUsage(message) {
    return message.type === 'usage';
}
/** Resource usage of the child compared with its limits. */
class Usage {
    #limits;
    #now;
    #memoryBytes = 0;
    #cpuMilliseconds = 0;
    #allowedCpu;
    #lastMessage;
    #lastCheck;
    constructor({ limits, now }) {
        this.#limits = limits;
        this.#now = now;
        this.#allowedCpu = limits.cpuMilliseconds;
        this.#lastMessage = this.#lastCheck = now();
    }
    allow(milliseconds) {
        this.#allowedCpu += milliseconds;
    }
    heard() {
        this.#lastMessage = this.#now();
    }
    update({ memoryBytes, cpuMilliseconds }) {
        this.#memoryBytes = memoryBytes;
        this.#cpuMilliseconds = cpuMilliseconds;
    }
    observe(memoryBytes) {
        this.#memoryBytes = Math.max(this.#memoryBytes, memoryBytes);
    }
    /** Whether a report is overdue. */
    isSilent() {
        return this.#now() - this.#lastMessage > 2 * USAGE_INTERVAL_MS;
    }
    /** The limit that is exceeded, or undefined. */
    exceeded() {
        const now = this.#now();
        // Messages wait while this process is busy or suspended.
        if (now - this.#lastCheck > SILENCE_MS)
            this.#lastMessage = now;
        this.#lastCheck = now;
        if (this.#memoryBytes > this.#limits.memoryBytes)
            return memoryReason(this.#limits);
        const silence = now - this.#lastMessage;
        const used = this.#cpuMilliseconds + (silence > SILENCE_MS ? silence : 0);
        if (used <= this.#allowedCpu)
            return undefined;
        return `it exceeds the limit of ${Math.round(this.#allowedCpu / 1000)} s of processor time`;
    }
}
function memoryReason({ memoryBytes }) {
    return `it exceeds the limit of ${Math.round(memoryBytes / 1024 / 1024)} MiB of memory`;
}
function reasonOfDeath(stderr, code, signal, limits) {
    if (/heap out of memory|allocation failed/i.test(stderr))
        return memoryReason(limits);
    const last = stderr.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
    return `its process ended with ${signal ?? `exit code ${code}`}${last === '' ? '' : ` (${last})`}`;
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderGraphJson)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);


/**
 * The subject's node, with the graph's `reference`, `present`, `complete` and `notes` added. Fields are always present and in
 * the same order, annotations are sorted by key. `verified` is true only if every signature of the
 * node was verified for a trusted signer. `documents` is null if the manifest of the node was not read for them. Indented by two spaces, with a line break at the end.
 */
function renderGraphJson(graph) {
    const { reference, present, complete, root, notes } = graph;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(`${JSON.stringify({ reference, present, complete, ...nodeJson(root), notes }, null, 2)}\n`);
}
function nodeJson(node) {
    return {
        digest: node.digest,
        mediaType: node.mediaType,
        artifactType: node.artifactType,
        listedType: node.listedType,
        kind: node.kind,
        title: node.annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION */ .YX.title] ?? null,
        verified: node.kind === null ? null : isVerified(node),
        predicateTypes: node.predicateTypes,
        size: node.size,
        created: node.created,
        annotations: Object.fromEntries(Object.entries(node.annotations).sort(([a], [b]) => (a < b ? -1 : 1))),
        platform: node.platform,
        via: node.via,
        documents: node.documents ?? null,
        manifests: node.manifests.map(nodeJson),
        referrers: node.referrers.map(nodeJson),
    };
}
function isVerified({ documents = [] }) {
    return documents.length > 0 && documents.every(({ signature }) => signature.state === 'verified');
}


/***/ }),

/***/ 99282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeBlob),
/* harmony export */   x: () => (/* binding */ BlobReceiver)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18112);

/** Bytes of the length prefix. */
const PREFIX = 4;
const END = 0;
const FAILED = 0xffff_ffff;
/** Larger chunks are split, so that a prefix never looks like FAILED. */
const MAX_CHUNK = 1024 * 1024;
/** Writes one blob with backpressure. An error of the blob is sent to the reader and not thrown. */
async function writeBlob(pipe, blob) {
    try {
        for await (const chunk of blob) {
            for (let at = 0; at < chunk.byteLength; at += MAX_CHUNK)
                await write(pipe, chunk.subarray(at, at + MAX_CHUNK));
        }
        pipe.write(prefix(END));
    }
    catch (error) {
        const text = Buffer.from(JSON.stringify((0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeError */ .TK)(error)));
        pipe.write(Buffer.concat([prefix(FAILED), prefix(text.byteLength), text]));
    }
}
async function write(pipe, chunk) {
    pipe.cork();
    pipe.write(prefix(chunk.byteLength));
    const isFlowing = pipe.write(chunk);
    pipe.uncork();
    if (isFlowing || pipe.destroyed)
        return;
    await new Promise((resolve) => {
        const settle = () => {
            pipe.off('drain', settle).off('close', settle);
            resolve();
        };
        pipe.on('drain', settle).on('close', settle);
    });
}
function prefix(length) {
    const bytes = Buffer.allocUnsafe(PREFIX);
    bytes.writeUInt32LE(length);
    return bytes;
}
/** Reads blobs from a pipe, one after another. */
class BlobReceiver {
    #chunks;
    #held = Buffer.alloc(0);
    constructor(pipe) {
        this.#chunks = pipe[Symbol.asyncIterator]();
    }
    /** The next blob. It must be read to its end before the next call. Throws the error of the store. */
    async *blob() {
        for (;;) {
            const length = (await this.#exactly(PREFIX)).readUInt32LE();
            if (length === END)
                return;
            if (length === FAILED) {
                const text = await this.#exactly((await this.#exactly(PREFIX)).readUInt32LE());
                throw (0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeError */ .lB)(JSON.parse(text.toString()));
            }
            for (let left = length; left > 0;) {
                if (this.#held.byteLength === 0)
                    this.#held = await this.#next();
                const part = this.#held.subarray(0, left);
                this.#held = this.#held.subarray(part.byteLength);
                left -= part.byteLength;
                yield part;
            }
        }
    }
    async #exactly(length) {
        while (this.#held.byteLength < length)
            this.#held = Buffer.concat([this.#held, await this.#next()]);
        const bytes = this.#held.subarray(0, length);
        this.#held = this.#held.subarray(length);
        return bytes;
    }
    async #next() {
        const { value, done } = await this.#chunks.next();
        if (done)
            throw new Error('the pipe closed within a blob');
        return value;
    }
}


/***/ }),

/***/ 18112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ PIPES),
/* harmony export */   TK: () => (/* binding */ encodeError),
/* harmony export */   lB: () => (/* binding */ decodeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// Owns the messages between this process and the child process that reads layers. All can be cloned structurally.


/** Pipes for blobs: one per layer that is read in parallel. */
const PIPES = 4;
function encodeError(error) {
    if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A) {
        const { code, store, reference, attempted, request, status, detail, remedy } = error;
        const optional = {
            ...(reference !== undefined && { reference }),
            ...(request !== undefined && { request }),
            ...(status !== undefined && { status }),
        };
        return { kind: 'store', facts: { code, store, attempted, detail, remedy, ...optional } };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return { kind: 'user', message: error.message };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'bug', message, stack: stack ?? message };
}
function decodeError(error) {
    if (error.kind === 'store')
        return new _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A(error.facts);
    if (error.kind === 'user')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(error.message);
    return Object.assign(new Error(error.message), { stack: error.stack });
}


/***/ }),

/***/ 44379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OsvClient: () => (/* binding */ OsvClient),
/* harmony export */   OsvError: () => (/* binding */ OsvError),
/* harmony export */   osvRoot: () => (/* binding */ osvRoot)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _net_connection_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82536);
/* harmony import */ var _net_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71830);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37893);
// Sends HTTP requests to an OSV service, with bounded retries and bounded JSON responses.






/** A batch may take the public service 35 seconds. A record of the Linux kernel has a few megabytes. */
const LIMITS = {
    retries: 3,
    firstDelay: 500,
    longestDelay: 10_000,
    timeout: 60_000,
    answerBytes: 32 * 1024 * 1024,
    failures: 5,
};
const SHOWN_ANSWER = 200;
/** A failed request. The message contains the start of the response. */
class OsvError extends Error {
    name = 'OsvError';
    /** The status of the response; undefined without a response. */
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
/** Parses the URL of a service. Throws a UserError if it is not an https URL, or an http URL on loopback. */
function osvRoot(text) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use an https URL`);
    }
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('osv-url contains a user name or password; remove it');
    if (url.protocol === 'http:' && !(0,_net_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U)(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use https, because plain http is allowed on loopback only`);
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
class OsvClient {
    #root;
    #options;
    #limits;
    #failures = 0;
    constructor(options) {
        this.#root = osvRoot(options.url);
        this.#options = options;
        this.#limits = { ...LIMITS, ...options.limits };
    }
    /** POST /v1/querybatch with at most 1,000 queries. Returns the unchecked response. Throws an OsvError. */
    async queryBatch(queries) {
        return this.#request('POST', 'v1/querybatch', JSON.stringify({ queries }));
    }
    /** GET /v1/vulns/{id}. Returns the unchecked response. Throws an OsvError. */
    async vulnerability(id) {
        return this.#request('GET', `v1/vulns/${encodeURIComponent(id)}`);
    }
    /** Sends no request after too many consecutive failures. */
    async #request(method, path, body) {
        const { retries, failures } = this.#limits;
        if (this.#failures >= failures)
            throw new OsvError(`skipped after ${failures} failures in a row`);
        const { firstDelay, longestDelay } = this.#limits;
        const policy = { tries: retries + 1, firstDelay, maxDelay: longestDelay, maxRetryAfter: longestDelay };
        let refused;
        const refuse = (wait) => {
            refused = wait;
        };
        try {
            const { value } = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L5)(() => this.#send(method, path, body), policy, this.#options, (outcome) => 'error' in outcome && outcome.error instanceof Failure && outcome.error.isTransient
                ? { retryAfter: outcome.error.retryAfter, refuse }
                : undefined);
            this.#failures = 0;
            return value;
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            // A missing record or a rejected query is not a failure of the service.
            if (error.isTransient)
                this.#failures += 1;
            const message = `${method} ${path}: ${error.message}${(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedWait */ .Me)(refused)}`;
            throw new OsvError(message, error.status, { cause: error });
        }
    }
    async #send(method, path, body) {
        const { timeout, answerBytes } = this.#limits;
        const signal = AbortSignal.timeout(timeout);
        const headers = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) };
        let bytes;
        let status;
        let retryAfter;
        try {
            const url = new URL(path, this.#root).href;
            const answer = await this.#options.fetch(url, {
                method,
                headers,
                ...(body !== undefined && { body }),
                redirect: 'error',
                signal,
            });
            ({ status } = answer);
            retryAfter = answer.headers.get('retry-after');
            bytes = await bounded(answer.body, answerBytes);
        }
        catch (error) {
            if (error === signal.reason)
                throw new Failure(`no response within ${timeout / 1000} s`, true);
            if (!isFetchFailure(error))
                throw error;
            throw new Failure(causeOf(error), true);
        }
        if (status !== 200) {
            const isTransient = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransientStatus */ .Dm)(status);
            throw new Failure(`${status} ${excerpt(bytes)}`.trim(), isTransient, status, retryAfter);
        }
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes.toString('utf8'));
        if (json === undefined)
            throw new Failure(`the response is not JSON: ${excerpt(bytes)}`, true, status);
        return json;
    }
}
/** A failed attempt, and whether a retry may succeed. */
class Failure extends Error {
    isTransient;
    status;
    retryAfter;
    constructor(message, isTransient, status, retryAfter) {
        super(message);
        this.isTransient = isTransient;
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
async function bounded(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw new Failure(`the response has more than ${limit} bytes`, false);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function excerpt(bytes) {
    return bytes.subarray(0, SHOWN_ANSWER).toString('utf8').replaceAll(/\s+/g, ' ').trim();
}
/**
 * Whether an error of `fetch` is one of the connection. The error itself is a TypeError, as bugs are. Its cause is the error of
 * the connection, perhaps below an AbortError, or a plain error by `fetch` itself, such as `unexpected redirect`.
 */
function isFetchFailure(error) {
    const cause = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) ? error.cause : undefined;
    if (!(node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(cause) || cause instanceof DOMException))
        return false;
    return [cause, cause.cause].some(_net_connection_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isConnectionError */ .R) || (cause.name === 'Error' && !('code' in cause));
}
/** The message of the cause, since the error of `fetch` itself is only `fetch failed`. */
function causeOf({ message, cause }) {
    const code = 'code' in cause ? String(cause.code) : '';
    return `${cause.message || message}${code !== '' && !cause.message.includes(code) ? ` (${code})` : ''}`;
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


/***/ })

};
