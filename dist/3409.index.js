export const id = 3409;
export const ids = [3409];
export const modules = {

/***/ 95442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ attachRequest)
});

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/commands/collect.ts + 4 modules
var collect = __webpack_require__(97558);
// EXTERNAL MODULE: ./src/commands/inputs.ts
var commands_inputs = __webpack_require__(89902);
// EXTERNAL MODULE: ./src/commands/sbom-settings.ts
var sbom_settings = __webpack_require__(44683);
// EXTERNAL MODULE: ./src/evidence/scan/external.ts
var external = __webpack_require__(76260);
// EXTERNAL MODULE: ./src/evidence/scan/osv/client.ts
var client = __webpack_require__(27561);
;// CONCATENATED MODULE: ./src/commands/scan-settings.ts
// Which scanners are asked, and how: the inputs as typed data.




/** What `scan` asks for: scanners by their names, everything else by its path. Throws a UserError that names the input. */
function scanSettings(inputs) {
    const lines = (0,commands_inputs/* linesOf */.Dx)(inputs.scan);
    if (lines.includes('none') && lines.length > 1) {
        throw new errors/* UserError */.y('scan is either none or a list of scanners and paths, not both');
    }
    const word = lines.find((line) => line === 'auto' || line === 'generate');
    if (word !== undefined) {
        throw new errors/* UserError */.y(`scan is ${word}; it takes grype, trivy, osv and paths of scan results, one a line, or none`);
    }
    const scanners = lines.filter((line) => line === 'osv' || (0,external/* isScanner */.zP)(line));
    if (scanners.includes('osv'))
        (0,client.osvRoot)(inputs['osv-url']);
    const settings = {
        scanners: [...new Set(scanners)],
        osvUrl: inputs['osv-url'],
        ...(inputs['ca-file'] !== '' && { caFile: inputs['ca-file'] }),
        predicate: inputs['scan-predicate'],
    };
    const paths = lines.filter((line) => line !== 'none' && !scanners.includes(line));
    return { settings, files: paths.map((path) => `scan=${path}`) };
}

// EXTERNAL MODULE: ./src/signing/instance.ts
var instance = __webpack_require__(95412);
;// CONCATENATED MODULE: ./src/commands/signing-request.ts



/** Throws a UserError that names the inputs which do not go together; never quotes a secret. */
function signingRequest(inputs) {
    const url = (name) => inputs[name] === '' ? undefined : (0,instance/* checkServiceUrl */.Jb)(name, inputs[name]);
    const [fulcioUrl, rekorUrl, timestampUrl] = [url('fulcio-url'), url('rekor-url'), url('timestamp-server-url')];
    const request = {
        mode: inputs.sign,
        key: inputs['signing-key'],
        password: inputs['signing-key-password'],
        sigstore: inputs.sigstore,
        services: {
            ...(fulcioUrl !== undefined && { fulcioUrl }),
            ...(rekorUrl !== undefined && { rekorUrl }),
            ...(timestampUrl !== undefined && { timestampUrl }),
        },
        trustedRoot: inputs['trusted-root'],
        signImage: (0,commands_inputs/* switchOf */.mG)('sign-image', inputs['sign-image']),
        githubAttestations: (0,commands_inputs/* switchOf */.mG)('github-attestations', inputs['github-attestations']),
        scanPredicate: inputs['scan-predicate'],
    };
    const { mode, key, services, signImage, githubAttestations } = request;
    (0,instance/* checkServices */.RP)(services);
    if (mode === 'key' && key === '')
        throw new errors/* UserError */.y('sign is key, and there is no signing-key');
    if (mode === 'keyless' && key !== '')
        throw new errors/* UserError */.y('sign is keyless, and there is a signing-key; which is meant?');
    if (mode === 'none' && signImage)
        throw new errors/* UserError */.y('sign-image signs the image, and sign is none');
    if (githubAttestations && (mode === 'none' || mode === 'key' || key !== '')) {
        throw new errors/* UserError */.y("github-attestations takes what is signed with the workflow's identity; set sign to keyless");
    }
    return request;
}

// EXTERNAL MODULE: ./src/commands/subject.ts
var subject = __webpack_require__(25358);
;// CONCATENATED MODULE: ./src/commands/attach-request.ts
// What attach was asked to do: the inputs as typed data, checked before anything is read or sent.









/** Throws a UserError that names the input. */
function attachRequest(inputs, env) {
    const settings = (0,sbom_settings/* sbomSettings */.v)(inputs, env);
    const sbom = generatedOrFiles('sbom', settings.generator === undefined ? inputs.sbom : 'generate', 'sbom');
    const provenance = generatedOrFiles('provenance', inputs.provenance, 'provenance');
    if (provenance.files.length > 1)
        throw new errors/* UserError */.y('provenance takes one path; give further statements as evidence');
    const scan = scanSettings(inputs);
    const approvals = generatedOrFiles('approvals', inputs.approvals, 'approval');
    const annotations = (0,commands_inputs/* pairsOf */.fq)('annotations', inputs.annotations);
    (0,evidence_annotations/* checkAnnotations */.LO)(annotations);
    const request = {
        references: exactReferences((0,commands_inputs/* linesOf */.Dx)(inputs.image), inputs.digest),
        platforms: (0,subject/* checkPlatforms */.FE)((0,commands_inputs/* itemsOf */.S3)(inputs.platforms)),
        sbom: sbom.generate,
        sbomSettings: settings,
        provenance: provenance.generate,
        approvals: approvals.generate,
        scan: scan.settings,
        files: [...sbom.files, ...provenance.files, ...scan.files, ...approvals.files, ...(0,commands_inputs/* linesOf */.Dx)(inputs.evidence)],
        validate: inputs.validate,
        collect: collectorsOf((0,commands_inputs/* itemsOf */.S3)(inputs.collect)),
        ifNoFilesFound: inputs['if-no-files-found'],
        allowOutside: (0,commands_inputs/* switchOf */.mG)('allow-outside-workspace', inputs['allow-outside-workspace']),
        annotations,
        signing: signingRequest(inputs),
        allowMissingSubject: (0,commands_inputs/* switchOf */.mG)('allow-missing-subject', inputs['allow-missing-subject']),
        dryRun: (0,commands_inputs/* switchOf */.mG)('dry-run', inputs['dry-run']),
    };
    const generates = scan.settings.scanners.length > 0 ||
        [request.sbom, request.provenance, request.approvals].some((generate) => generate !== 'never');
    const gives = generates || request.files.length > 0 || request.collect.length > 0 || request.signing.signImage;
    if (!gives) {
        throw new errors/* UserError */.y('there is nothing to attach: sbom, provenance, scan, approvals and collect are none, and no file is given');
    }
    return request;
}
function exactReferences(images, digest) {
    if (images.length > 1 && digest !== '') {
        throw new errors/* UserError */.y(`digest goes with one image, and there are ${images.length}; write each as image@sha256:…`);
    }
    const references = images.map((image) => (0,subject/* exactReference */.Jm)(image, digest));
    return [...new Map(references.map((reference) => [(0,oci_reference/* formatReference */.FH)(reference), reference])).values()];
}
function collectorsOf(words) {
    if (words.length === 1 && words[0] === 'none')
        return [];
    const wrong = words.find((word) => !collect/* COLLECTOR_NAMES */.D.includes(word));
    if (wrong !== undefined) {
        throw new errors/* UserError */.y(`collect: ${JSON.stringify(wrong)} is none of ${collect/* COLLECTOR_NAMES */.D.join(', ')}; or write none alone`);
    }
    return words;
}
function generatedOrFiles(name, value, kind) {
    if (value === 'auto')
        return { generate: 'auto', files: [] };
    if (value === 'generate')
        return { generate: 'always', files: [] };
    if (value === 'none' || value === '')
        return { generate: 'never', files: [] };
    const lines = (0,commands_inputs/* linesOf */.Dx)(value);
    const word = lines.find((line) => ['auto', 'generate', 'none'].includes(line));
    if (word !== undefined)
        throw new errors/* UserError */.y(`${name} is either ${word} or a list of paths, not both`);
    return { generate: 'never', files: lines.map((path) => `${kind}=${path}`) };
}


/***/ }),

/***/ 63080:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ attach),
  l: () => (/* binding */ isAttached)
});

// EXTERNAL MODULE: ./src/evidence/files.ts + 2 modules
var files = __webpack_require__(470);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/artifact-manifest.ts
var artifact_manifest = __webpack_require__(60721);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
;// CONCATENATED MODULE: ./src/evidence/pack.ts
// Packing: one piece of evidence becomes an artifact manifest and its blobs. Pure, and the same evidence always packs to
// the same digest, so that pushing it again adds nothing.






/**
 * The document as it is: artifact type = layer media type = the document's own, unless the evidence names another. A
 * document that is a Sigstore bundle goes in the form that cosign 3, gh, Kyverno, policy-controller and Trivy read.
 */
function pack(evidence) {
    const { document, predicateType, producer, created } = evidence;
    const { mediaType } = document.descriptor;
    const isBundle = (0,classify/* isBundleType */.Jo)(mediaType);
    const artifactType = evidence.artifactType ?? mediaType;
    const annotations = sorted({
        ...evidence.annotations,
        ...(isBundle && bundleAnnotations(predicateType)),
        [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.kind]: evidence.kind,
        // Who filters by predicate type expects a statement inside.
        ...(predicateType !== undefined &&
            (0,classify/* needsPredicate */.pj)(artifactType) && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.predicateType]: predicateType }),
        ...(producer !== undefined && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.producer]: (0,evidence_annotations/* foreignValue */.W4)(producer) }),
        ...(created !== undefined && { [media_types/* ANNOTATION */.YX.created]: created }),
    });
    const layerAnnotations = {
        ...sorted(evidence.layerAnnotations ?? {}),
        [media_types/* ANNOTATION */.YX.title]: (0,evidence_annotations/* foreignValue */.W4)(evidence.title),
    };
    const subject = (0,artifact_manifest/* bare */.$)(evidence.subject);
    const manifest = (0,artifact_manifest/* artifactManifest */.s)({
        artifactType,
        // cosign's clean looks for the type on the config's descriptor.
        config: isBundle ? { ...descriptor/* EMPTY_DESCRIPTOR */.gi, artifactType: mediaType } : descriptor/* EMPTY_DESCRIPTOR */.gi,
        layers: [{ ...document.descriptor, annotations: layerAnnotations }],
        subject,
        annotations,
    });
    return { manifest, subject, blobs: [(0,evidence_document/* documentOf */.lM)(descriptor/* EMPTY_JSON */.JO, media_types/* MEDIA_TYPE */.Ap.empty), document] };
}
/** What Sigstore's readers filter by. A bundle without a predicate type signs the subject itself. */
function bundleAnnotations(predicateType) {
    return predicateType === undefined
        ? { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.bundleContent]: 'message-signature' }
        : {
            [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.bundleContent]: 'dsse-envelope',
            [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.bundlePredicateType]: predicateType,
        };
}
function sorted(annotations) {
    return Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/signing/signing-error.ts
var signing_error = __webpack_require__(94627);
// EXTERNAL MODULE: ./src/evidence/scan/report.ts
var report = __webpack_require__(42349);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var evidence_statement = __webpack_require__(63240);
;// CONCATENATED MODULE: ./src/evidence/placement.ts
// The files source, second half: which subject each document is about. Pure but for reading a document once more where
// it has to be put into a statement.








/**
 * Turns files into evidence. Where one goes, in this order: to the platform that its line names; to the digests that its
 * statement is bound to; to the one platform whose digest it mentions; for kinds that speak of a platform, to
 * every platform, where there are any; to the subject. Throws a UserError for a platform that is not there and for a
 * statement about something else.
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
    const bound = content.subjects ?? [];
    const isBoundTo = ({ digest }) => bound.length === 0 || bound.includes(digest);
    if (bound.length > 0 && !all.some(isBoundTo)) {
        const about = bound.slice(0, 3).join(', ');
        throw new errors/* UserError */.y(`${name} holds a statement about ${about}, which is not ${targets.name}@${subject.digest}`);
    }
    if (content.subjects?.length === 0 && content.subjectRange === undefined) {
        notes.push(`${name} holds a signed statement without a subject: it speaks of nothing, and verifiers will refuse it`);
    }
    if (file.platform !== undefined) {
        if (!(0,media_types/* isIndex */.nw)(subject.mediaType)) {
            throw new errors/* UserError */.y(`${name} is given for ${file.platform}, and the image has one manifest only; leave the platform out`);
        }
        const chosen = platforms.filter((platform) => isPlatform(platform, file.platform));
        if (chosen.length === 0) {
            const has = platforms.map(nameOf).join(', ');
            throw new errors/* UserError */.y(`${name} is given for ${file.platform}, and the image has ${has}`);
        }
        const other = chosen.find((platform) => !isBoundTo(platform));
        if (other !== undefined)
            throw new errors/* UserError */.y(`${name} is given for ${file.platform}, and its statement is about ${bound[0]}`);
        return chosen;
    }
    if (bound.length > 0)
        return isBoundTo(subject) ? [subject] : platforms.filter(isBoundTo);
    if (!(0,media_types/* isIndex */.nw)(subject.mediaType))
        return [subject];
    const mentioned = platforms.filter(({ digest }) => content.mentions.includes(digest));
    if (mentioned.length === 1)
        return mentioned;
    if ((0,kinds/* kindRow */.LX)(content.kind).target === 'index' || platforms.length === 0)
        return [subject];
    if (platforms.length > 1) {
        notes.push(`${name} does not say which platform it is about, so it goes to all ${platforms.length}; write ${content.kind}@${nameOf(platforms[0])}=${name} to choose one`);
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
            ...(scan && !(0,report/* isComplete */.A)(scan) && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.scanStatus]: 'incomplete' }),
        },
        ...(scan && { scan }),
    };
}
/** The document as it is, unless it is a predicate without statement or a statement without subject. */
async function documentAbout({ content, document }, subject, name) {
    if (content.bare && content.predicateType !== undefined) {
        return (0,evidence_statement/* wrapPredicate */.eP)((0,evidence_statement/* subjectOf */.et)(name, subject), content.predicateType, document);
    }
    if (content.subjects?.length === 0 && content.subjectRange && document.descriptor.mediaType === media_types/* MEDIA_TYPE */.Ap.inToto) {
        return (0,evidence_statement/* fillSubject */.OK)(document, content.subjectRange, (0,evidence_statement/* subjectOf */.et)(name, subject));
    }
    return document;
}
function isPlatform(descriptor, wanted) {
    const name = nameOf(descriptor);
    return name === wanted || name.startsWith(`${wanted}/`);
}
function nameOf({ platform, digest }) {
    return platform === undefined ? digest : (0,descriptor/* platformName */.$r)(platform);
}

// EXTERNAL MODULE: ./src/evidence/provenance.ts
var provenance = __webpack_require__(55342);
// EXTERNAL MODULE: ./src/evidence/attestation-entries.ts
var attestation_entries = __webpack_require__(40258);
;// CONCATENATED MODULE: ./src/commands/attached.ts
// What a subject and its platforms have already, so that `auto` makes no second SBOM or provenance.




/** Whether this project generated a referrer, and not merely attached it for somebody. */
function isOwn(annotations = {}) {
    return (annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.producer]?.startsWith('oci-evidence ') ||
        (annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.kind] === 'provenance' && annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.format] === undefined));
}
/** Kinds of evidence by others, by the digest that they are about. */
class Attached {
    #kinds = new Map();
    add(digest, kind) {
        const kinds = this.#kinds.get(digest) ?? new Set();
        this.#kinds.set(digest, kinds.add(kind));
    }
    has(digest, kind) {
        return this.#kinds.get(digest)?.has(kind) ?? false;
    }
}
/**
 * Reads the referrers of the subject and its platforms and BuildKit's attestations in the index, all in one wave.
 * Evidence that this project made is left out: it is made again, and found to be there by its digest. Throws StoreError:
 * a list that cannot be read is never taken for an empty one.
 */
async function readAttached(store, subject) {
    const attached = new Attached();
    const digests = new Set([subject.descriptor.digest, ...subject.platforms.map(({ digest }) => digest)]);
    const referrers = [...digests].map(async (digest) => {
        for await (const page of store.referrers(digest)) {
            for (const referrer of page.referrers) {
                if (!isOwn(referrer.annotations))
                    attached.add(digest, (0,classify/* kindOfReferrer */.zT)(referrer));
            }
        }
    });
    const entries = (0,attestation_entries/* attestationEntries */.Nz)(subject.content?.manifests ?? []).filter(({ image }) => digests.has(image.digest));
    const attestations = entries.map(async ({ manifest, image }) => {
        const { layers } = (0,descriptor/* parseManifest */.Ng)(await store.manifest(manifest.digest), store.location);
        for (const { annotations } of layers) {
            const kind = (0,classify/* kindOfPredicate */.dT)((0,classify/* predicateTypeShown */.PA)(annotations) ?? '');
            if (kind !== undefined)
                attached.add(image.digest, kind);
        }
    });
    await Promise.all([...referrers, ...attestations]);
    return attached;
}

// EXTERNAL MODULE: ./src/commands/collect.ts + 4 modules
var collect = __webpack_require__(97558);
;// CONCATENATED MODULE: ./src/commands/gather.ts






// Modules are loaded when they are needed: half of a short run's time otherwise.
const SBOM = {
    kind: 'sbom',
    asked: ({ sbom }) => sbom,
    yields: true,
    read: async ({ store, subject, context, request, attached }) => (await __webpack_require__.e(/* import() */ 8997).then(__webpack_require__.bind(__webpack_require__, 38997))).generateSbom(store, subject, context, request.sbomSettings, attached),
};
/** What makes evidence, one row each. */
const SOURCES = [
    SBOM,
    {
        kind: 'provenance',
        asked: ({ provenance }) => provenance,
        yields: true,
        check: ({ env }) => {
            if (!(0,provenance/* isWorkflowRun */.XX)(env))
                throw new errors/* UserError */.y('provenance can be generated in a workflow run alone; pass the path of a statement');
        },
        read: async ({ subject, context, attached, required }) => (await __webpack_require__.e(/* import() */ 8635).then(__webpack_require__.bind(__webpack_require__, 58635))).generateProvenance(subject, context, { required, attached }),
    },
    {
        kind: 'scan',
        asked: ({ scan }) => (scan.scanners.length > 0 ? 'always' : 'never'),
        check: async (context, { scan }) => (await __webpack_require__.e(/* import() */ 9442).then(__webpack_require__.bind(__webpack_require__, 89442))).checkScanners(scan, context),
        read: async ({ store, subject, context, request, sboms }) => {
            const { generateScans } = await __webpack_require__.e(/* import() */ 9442).then(__webpack_require__.bind(__webpack_require__, 89442));
            const { scan: settings, sbomSettings } = request;
            return generateScans({ store, subject, context, settings, sbomSettings, sboms: await sboms() });
        },
    },
    {
        kind: 'approval',
        asked: ({ approvals }) => approvals,
        read: async ({ subject, context, required }) => (await __webpack_require__.e(/* import() */ 6518).then(__webpack_require__.bind(__webpack_require__, 96518))).generateApprovals(subject, context, required),
    },
];
/** Throws a UserError for a source that is required and cannot work here. */
async function checkSources(request, context) {
    for (const { asked, check } of SOURCES)
        if (asked(request) === 'always')
            await check?.(context, request);
}
/**
 * A source that fails is a failure among the results, so that the others are attached all the same. Throws a UserError
 * for a file that does not fit the subject, and StoreError where what the image has cannot be read.
 */
async function gather(request, context, store, subject, inspected) {
    const given = new Set(inspected.files.map(({ content }) => content.kind));
    const sources = SOURCES.filter(({ kind, asked }) => isWanted(asked(request), given.has(kind)));
    const yields = sources.some((source) => source.yields && source.asked(request) === 'auto');
    const targets = {
        subject: subject.descriptor,
        platforms: subject.platforms,
        name: (0,oci_reference/* subjectName */.wn)(subject.reference),
    };
    const [placed, collected, attached] = await Promise.all([
        placeFiles(inspected.files, targets),
        (0,collect/* collect */.F)(request.collect, store, subject, targets),
        yields ? readAttached(store, subject) : undefined,
    ]);
    const running = new Map();
    const sboms = async () => {
        const made = (await running.get(SBOM))?.evidence ?? [];
        return [...made, ...placed.evidence, ...collected.evidence].filter(({ kind }) => kind === 'sbom');
    };
    const call = { store, subject, context, request, sboms };
    for (const source of sources)
        running.set(source, outcomeOf(source, call, attached));
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
async function outcomeOf({ kind, asked, yields, read }, call, attached) {
    const gives = yields && asked(call.request) === 'auto' && attached !== undefined;
    try {
        const required = asked(call.request) === 'always';
        const { evidence, notes, failures = [] } = await read({ ...call, required, ...(gives && { attached }) });
        return { evidence, notes, failures: failures.map((error) => ({ kind, error })) };
    }
    catch (error) {
        if (!(error instanceof errors/* StoreError */.A || error instanceof errors/* UserError */.y))
            throw error;
        return { evidence: [], notes: [], failures: [{ kind, error }] };
    }
}
/** `auto` gives way to a file of the same kind. */
function isWanted(generate, isGiven) {
    return generate === 'always' || (generate === 'auto' && !isGiven);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/signing/retry.ts
var retry = __webpack_require__(90401);
;// CONCATENATED MODULE: ./src/signing/github-attestations.ts
// GitHub's attestations API: the same bundles beside the repository, where `gh attestation verify` looks without a registry.




const PER_PAGE = 100;
/** Reads it from a workflow's variables. Throws a UserError that names the one which is missing. */
function githubRepository(env) {
    const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
    if (repository === undefined || !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
        throw new errors/* UserError */.y('github-attestations needs GITHUB_REPOSITORY to name the repository, as it does in a workflow');
    }
    if (token === undefined || token === '')
        throw new errors/* UserError */.y('github-attestations needs a github-token');
    return { api: api.replace(/\/+$/, ''), repository, token };
}
/**
 * Stores bundles, in their order, and gives the ids. A bundle of an earlier run is stored only where the API does not
 * have it, so that a re-run completes what failed and doubles nothing. Throws a SigningError for the first that fails.
 */
async function storeAttestations(attestations, github, policy) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(github.token, { baseUrl: github.api, request: { timeout: policy.timeout } });
    const [owner, repo] = github.repository.split('/');
    const call = async (work) => {
        try {
            return await (0,retry/* retried */.sT)(work, policy, isPassing);
        }
        catch (error) {
            throw new signing_error/* SigningError */.u({
                attempted: `store attestations of ${github.repository}`,
                service: github.api,
                detail: (0,signing_error/* safeDetail */.R)(error, [github.token]),
                remedy: 'the job needs permissions: attestations: write; everything else was attached, so running it again completes it',
            });
        }
    };
    const known = new Set();
    for (const subject of new Set(attestations.filter(({ reused }) => reused).map((one) => one.subject))) {
        const route = 'GET /repos/{owner}/{repo}/attestations/{subject}';
        const { data } = await call(() => octokit.request(route, { owner, repo, subject, per_page: PER_PAGE }).catch((error) => {
            if (error.status === 404)
                return { data: {} };
            throw error;
        }));
        for (const signature of signaturesOf(data))
            known.add(signature);
    }
    const ids = [];
    for (const { bundle: bytes } of attestations) {
        const bundle = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (known.has(signatureOf(bundle)))
            continue;
        const { data } = await call(() => octokit.request('POST /repos/{owner}/{repo}/attestations', {
            owner,
            repo,
            bundle: bundle,
        }));
        ids.push(String((0,descriptor/* isRecord */.u4)(data) ? data.id : ''));
    }
    return ids;
}
function signaturesOf(data) {
    const list = (0,descriptor/* isRecord */.u4)(data) && Array.isArray(data.attestations) ? data.attestations : [];
    return list.map((one) => signatureOf((0,descriptor/* isRecord */.u4)(one) ? one.bundle : undefined)).filter((text) => text !== '');
}
function signatureOf(bundle) {
    const envelope = (0,descriptor/* isRecord */.u4)(bundle) && (0,descriptor/* isRecord */.u4)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : {};
    const [first] = Array.isArray(envelope.signatures) ? envelope.signatures : [];
    return (0,descriptor/* isRecord */.u4)(first) && typeof first.sig === 'string' ? first.sig : '';
}
/** An answer that another attempt could change: the service's own failures, too many requests, no answer at all. */
function isPassing(error) {
    const { status } = error;
    return status === undefined || status === 408 || status === 429 || status >= 500;
}

;// CONCATENATED MODULE: ./src/signing/image-signature.ts
// The signature of an image itself, as cosign 3 makes it: a statement that says nothing but which digest it is about.





const [SIGN_PREDICATE] = kinds/* KINDS */.GW.signature.predicateTypes;
/** Evidence that is worth something only once it is signed. cosign names no repository in it, so neither does this. */
function imageSignature(subject) {
    const { algorithm, encoded } = (0,digest/* splitDigest */.vo)(subject.digest);
    const statement = {
        _type: evidence_statement/* STATEMENT_TYPE */.zG,
        subject: [{ digest: { [algorithm]: encoded }, annotations: {} }],
        predicateType: SIGN_PREDICATE,
        predicate: {},
    };
    return {
        kind: 'signature',
        subject,
        document: (0,evidence_document/* documentOf */.lM)(new TextEncoder().encode(JSON.stringify(statement)), media_types/* MEDIA_TYPE */.Ap.inToto),
        title: 'signature.intoto.json',
        predicateType: SIGN_PREDICATE,
        annotations: {},
    };
}
/** True of evidence that is never attached without its signature. */
function isImageSignature({ kind, predicateType }) {
    return kind === 'signature' && predicateType === SIGN_PREDICATE;
}

// EXTERNAL MODULE: ./src/signing/instance.ts
var signing_instance = __webpack_require__(95412);
// EXTERNAL MODULE: ./src/evidence/scan/statement.ts
var scan_statement = __webpack_require__(46254);
;// CONCATENATED MODULE: ./src/signing/signable.ts
// What becomes of a piece of evidence where there is a signer: the statement that is signed, and whether the document is
// attached beside its bundle too. Pure but for reading the document.







const READ_RAW = ['application/sarif+json'];
/** `name` is what statements call the subject: `registry/repository`. A scan's findings are signed, not its document. */
async function signableOf(evidence, name, scanPredicate) {
    const { mediaType } = evidence.document.descriptor;
    const isSigned = (0,classify/* isBundleType */.Jo)(mediaType) || mediaType === media_types/* MEDIA_TYPE */.Ap.dsse;
    if (isSigned || (evidence.kind === 'signature' && !isImageSignature(evidence)))
        return { evidence, raw: true };
    if (evidence.scan !== undefined && mediaType !== media_types/* MEDIA_TYPE */.Ap.inToto) {
        return { evidence, ...(await (0,scan_statement/* signedScan */.Ib)(evidence, evidence.scan, name, scanPredicate)), raw: true };
    }
    const { statement, predicateType } = await (0,evidence_statement/* statementOf */.T8)(evidence, name);
    const readRaw = mediaType !== media_types/* MEDIA_TYPE */.Ap.inToto && (evidence.kind === 'sbom' || READ_RAW.includes((0,media_types/* bareMediaType */.ZX)(mediaType)));
    return { evidence, statement, predicateType, raw: readRaw || predicateType === evidence_statement/* REFERENCE_PREDICATE */.Sy };
}
/** The bundle as evidence: it stands for the document, and names the statement so that a later run finds it. */
function bundleEvidence({ evidence, statement, predicateType }, bundle) {
    return {
        ...evidence,
        document: (0,evidence_document/* documentOf */.lM)(bundle, media_types/* MEDIA_TYPE */.Ap.sigstoreBundle),
        title: `${evidence.title}.sigstore.json`,
        ...(predicateType !== undefined && { predicateType }),
        annotations: {
            ...evidence.annotations,
            ...(statement && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.statement]: statement.descriptor.digest }),
        },
    };
}

// EXTERNAL MODULE: ./src/signing/algorithm.ts
var algorithm = __webpack_require__(48566);
;// CONCATENATED MODULE: ./src/signing/signer.ts
// A signer: whoever can sign, and what a bundle says of them so that the signature can be verified.

function keySigner(key) {
    return {
        identity: { kind: 'key', hint: key.hint, algorithm: key.algorithm },
        verifierPem: key.publicPem,
        sign: (data) => (0,algorithm/* signBytes */.b_)(key.privateKey, data),
    };
}
/** What a reader is told: `workflow https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`, `key ECDSA P-256 WLaV…`. */
function signerName(identity) {
    return identity.kind === 'key' ? `key ${identity.algorithm} ${identity.hint}` : identity.san;
}

// EXTERNAL MODULE: ./src/signing/key.ts + 1 modules
var signing_key = __webpack_require__(40337);
;// CONCATENATED MODULE: ./src/commands/signing-key.ts
// Where a signing key comes from: the input itself, a variable that it names, or a file.




const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;
/**
 * The key, masked before it is looked into. The password is COSIGN_PASSWORD's where none is given. Throws a UserError
 * with nothing of either in it.
 */
async function loadSigningKey({ key, password }, context) {
    const secret = password === '' ? (context.env.COSIGN_PASSWORD ?? '') : password;
    if (secret !== '')
        context.mask(secret);
    const pem = await readPem(key, context);
    for (const part of (0,signing_key/* masksOf */.JF)(pem))
        context.mask(part);
    return (0,signing_key/* readSigningKey */.jy)(pem, secret);
}
async function readPem(key, { cwd, env }) {
    if (key.includes('-----BEGIN'))
        return key;
    const variable = VARIABLE.exec(key)?.[1];
    if (variable !== undefined) {
        const value = env[variable];
        if (value === undefined || value === '')
            throw new errors/* UserError */.y(`signing-key names ${variable}, which is not set`);
        return value;
    }
    // Something that is no path could be a key that lost its first line: it is not quoted.
    if (key.length > 512 || /[\r\n]/.test(key)) {
        throw new errors/* UserError */.y('signing-key is no PEM text: it has no -----BEGIN … PRIVATE KEY----- line');
    }
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, key), 'utf8');
    }
    catch (error) {
        const { code } = error;
        throw new errors/* UserError */.y(`signing-key is neither PEM text nor env://VARIABLE, and no file that can be read (${code})`);
    }
}

;// CONCATENATED MODULE: ./src/commands/sign.ts
// The signing of a command: one signer for the run, opened late, so that nothing permanent is made before it is known that
// what is signed can be pushed.













const NOT_SIGNED = 'nothing was signed: there is no signing-key, and the job has no identity (permissions: id-token: write gives one; a pull request from a fork never has one)';
/**
 * Decides who signs. Throws a UserError for a key or trusted root that cannot be used, and where `keyless` or something that only a signer
 * could do is asked for and there is none.
 */
async function openSigning(request, context, policy = retry/* DEFAULT_POLICY */.zj) {
    if (request.mode === 'none')
        return unsigned([]);
    if (request.githubAttestations)
        githubRepository(context.env);
    const roots = request.trustedRoot === '' ? undefined : await trustedRootFile(request.trustedRoot, context);
    if (request.key !== '') {
        const key = await loadSigningKey(request, context);
        const signer = keySigner(key);
        const { rekorUrl, timestampUrl } = request.services;
        return new OpenSigning(request, context, policy, async () => ({
            identity: signer.identity,
            trust: { keys: [key], ...(roots && { roots }) },
            services: { ...(rekorUrl && { rekorUrl }), ...(timestampUrl && { timestampUrl }) },
            open: async () => signer,
        }));
    }
    const { SIGSTORE_ID_TOKEN: given } = context.env;
    const identityToken = context.identityToken ?? (given ? async () => given : undefined);
    if (identityToken !== undefined) {
        return new OpenSigning(request, context, policy, () => keylessParty(request, context, policy, identityToken, roots));
    }
    if (request.mode === 'keyless' || request.githubAttestations) {
        throw new errors/* UserError */.y(`${request.mode === 'keyless' ? 'sign is keyless' : 'github-attestations signs'}, and the job has no identity: give it permissions: id-token: write (a pull request from a fork never has one)`);
    }
    return unsigned([request.signImage ? `${NOT_SIGNED}; so the image has no signature either` : NOT_SIGNED]);
}
function unsigned(notes) {
    return {
        sign: async (_store, _subject, evidence) => ({ evidence, planned: [], failures: [], notes, attestations: [] }),
        publish: async () => undefined,
    };
}
async function keylessParty(request, context, policy, identityToken, givenRoots) {
    const { readWorkload } = await __webpack_require__.e(/* import() */ 6069).then(__webpack_require__.bind(__webpack_require__, 6069));
    const server = (context.env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    const mask = (secret) => context.mask(secret);
    const workload = await readWorkload(identityToken, { server, mask, policy });
    const visibility = workload.claims.repository_visibility;
    const instance = (0,signing_instance/* chooseInstance */.NF)(request.sigstore, request.services, { visibility, server });
    const roots = givenRoots ?? tufRoots(instance, context, policy);
    return {
        identity: { kind: 'certificate', san: workload.san, issuer: workload.issuer },
        ...(roots && { trust: { keys: [], roots } }),
        services: instance,
        open: async () => (await __webpack_require__.e(/* import() */ 2045).then(__webpack_require__.bind(__webpack_require__, 22045))).keylessSigner(instance.fulcioUrl, workload, policy),
    };
}
class OpenSigning {
    #request;
    #context;
    #policy;
    #party;
    #signer;
    constructor(request, context, policy, party) {
        this.#request = request;
        this.#context = context;
        this.#policy = policy;
        this.#party = once(party);
        // One certificate for all images of the run.
        this.#signer = once(async () => (await this.#party()).open());
    }
    /**
     * Proves that a push is allowed and looks for bundles of an earlier run, then signs what has none. Rejects where nothing
     * at all could be signed; otherwise what failed is among the failures and is not attached in any form.
     */
    async sign(store, subject, evidence, dryRun) {
        const name = (0,oci_reference/* locationOf */.hD)(subject.reference);
        const pieces = this.#request.signImage ? [...evidence, imageSignature(subject.descriptor)] : evidence;
        const signables = await Promise.all(pieces.map((piece) => signableOf(piece, name, this.#request.scanPredicate)));
        const wanted = signables.filter(({ statement }) => statement !== undefined);
        const raw = signables.filter(({ raw: isRaw }) => isRaw).map((signable) => signable.evidence);
        const nothing = { planned: [], failures: [], notes: [], attestations: [] };
        if (wanted.length === 0)
            return { ...nothing, evidence: raw };
        if (dryRun) {
            const empty = new Uint8Array();
            return { ...nothing, evidence: raw, planned: wanted.map((signable) => bundleEvidence(signable, empty)) };
        }
        let party;
        try {
            party = await this.#party();
        }
        catch (error) {
            // Nobody chose to sign with an instance that there is none of.
            if (!(error instanceof errors/* UserError */.y) || this.#request.mode !== 'auto' || this.#request.githubAttestations)
                throw error;
            return { ...nothing, evidence, notes: [`nothing was signed: ${error.message}`] };
        }
        const [{ found, notes }] = await Promise.all([this.#earlier(store, wanted, party), store.provePushAccess()]);
        const signed = await this.#bundles(wanted, found, party);
        const failed = new Map(signed.flatMap((one) => ('error' in one ? [[one.signable.evidence, one.error]] : [])));
        const [firstError] = failed.values();
        if (firstError !== undefined && failed.size === signed.length)
            throw firstError;
        const bundles = signed.filter((one) => 'bundle' in one);
        return {
            planned: [],
            evidence: [
                ...bundles.map(({ signable, bundle }) => bundleEvidence(signable, bundle)),
                ...raw.filter((piece) => !failed.has(piece)),
            ],
            failures: [...failed].map(([piece, error]) => ({ piece, error })),
            notes: [...notes, signedNote(bundles, party.identity)],
            attestations: bundles.map(({ signable, bundle, reused }) => ({
                subject: signable.evidence.subject.digest,
                bundle,
                reused,
            })),
        };
    }
    async publish(attestations) {
        if (!this.#request.githubAttestations || attestations.length === 0)
            return undefined;
        const github = githubRepository(this.#context.env);
        const ids = await storeAttestations(attestations, github, this.#policy);
        return ids.length === 0
            ? `all bundles are among the attestations of ${github.repository} already`
            : `${ids.length} of ${attestations.length} bundles were stored among the attestations of ${github.repository} (${ids.join(', ')})`;
    }
    async #earlier(store, wanted, { identity, trust, services }) {
        if (trust === undefined)
            return { found: new Map(), notes: [] };
        const [{ findBundles }, { Verifier }] = await Promise.all([
            __webpack_require__.e(/* import() */ 4681).then(__webpack_require__.bind(__webpack_require__, 64681)),
            __webpack_require__.e(/* import() */ 8957).then(__webpack_require__.bind(__webpack_require__, 58957)),
        ]);
        const statements = wanted.flatMap(({ evidence, statement }) => statement === undefined ? [] : [{ subject: evidence.subject.digest, statement: statement.descriptor.digest }]);
        const reuse = {
            verifier: await Verifier.open(trust),
            signer: identity,
            log: services.rekorUrl !== undefined,
            timestamp: services.timestampUrl !== undefined,
        };
        try {
            return { found: await findBundles(store, statements, reuse), notes: [] };
        }
        catch (error) {
            if (!(error instanceof signing_error/* SigningError */.u))
                throw error;
            return { found: new Map(), notes: [`signed again, since earlier bundles cannot be verified: ${error.message}`] };
        }
    }
    async #bundles(wanted, found, { services }) {
        const digestOf = ({ statement }) => statement?.descriptor.digest ?? '';
        const unsignedYet = wanted.filter((signable) => !found.has(digestOf(signable)));
        const made = new Map();
        if (unsignedYet.length > 0) {
            const [{ signStatements }, { openWitnesses }] = await Promise.all([
                __webpack_require__.e(/* import() */ 4854).then(__webpack_require__.bind(__webpack_require__, 54854)),
                __webpack_require__.e(/* import() */ 6736).then(__webpack_require__.bind(__webpack_require__, 16736)),
            ]);
            const witnesses = await openWitnesses(services, this.#policy);
            const statements = unsignedYet.flatMap(({ statement }) => statement ?? []);
            const outcomes = await signStatements(statements, await this.#signer(), witnesses);
            outcomes.forEach((outcome, at) => {
                const signable = unsignedYet[at];
                made.set(signable, 'error' in outcome ? { signable, error: outcome.error } : { signable, bundle: outcome.bundle, reused: false });
            });
        }
        return wanted.map((signable) => made.get(signable) ?? { signable, bundle: found.get(digestOf(signable)), reused: true });
    }
}
function signedNote(bundles, identity) {
    const reused = bundles.filter((one) => one.reused).length;
    const all = `${bundles.length} ${bundles.length === 1 ? 'statement is' : 'statements are'} signed by ${signerName(identity)}`;
    return reused === 0 ? all : `${all}, ${reused === bundles.length ? 'all' : reused} since an earlier run`;
}
async function trustedRootFile(path, { cwd }) {
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.y(`trusted-root: ${path} cannot be read (${error.code})`);
    }
    const roots = await (await __webpack_require__.e(/* import() */ 4465).then(__webpack_require__.bind(__webpack_require__, 34465))).readTrustedRoots(text, `trusted-root: ${path}`);
    return async () => roots;
}
/** The root of the instance; a self-hosted one has none that is known here. */
function tufRoots({ name }, { env }, policy) {
    if (name === 'custom')
        return undefined;
    return once(async () => {
        const { fetchTrustedRoot, TUF_SOURCES } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 19824));
        const cache = env.XDG_CACHE_HOME || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache');
        return [await fetchTrustedRoot(TUF_SOURCES[name], (0,external_node_path_.join)(cache, 'oci-evidence', 'tuf'), policy)];
    });
}
/** Runs `work` at the first call; every call gets that outcome. */
function once(work) {
    let outcome;
    return () => {
        outcome ??= work();
        return outcome;
    };
}

// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
;// CONCATENATED MODULE: ./src/commands/attach.ts











/**
 * Attaches everything that the request names, to all images at once. What fails is an entry of the receipt, or the
 * failure of its image; what the others need is done. Throws a UserError for files that cannot be used and for a source
 * that cannot work, before any network call.
 */
async function attach(request, context) {
    await checkSources(request, context);
    const signing = await openSigning(request.signing, context);
    const inspected = await (0,files/* inspectFiles */.IK)(request.files, {
        workspace: context.cwd,
        ifNoFilesFound: request.ifNoFilesFound,
        allowOutside: request.allowOutside,
        validate: request.validate,
    });
    return Promise.all(request.references.map(async (reference) => {
        try {
            return await attachOne(reference, request, context, inspected, signing);
        }
        catch (error) {
            if (error instanceof errors/* StoreError */.A || error instanceof errors/* UserError */.y || error instanceof signing_error/* SigningError */.u) {
                return { reference, error };
            }
            throw error;
        }
    }));
}
function isAttached(result) {
    return 'receipt' in result;
}
async function attachOne(reference, request, context, inspected, signing) {
    const store = context.stores.open(reference, request.dryRun ? 'read' : 'write');
    const { platforms, allowMissingSubject: allowMissing } = request;
    const subject = await (0,commands_subject/* resolveSubject */.f9)(store, reference, { platforms, allowMissing });
    const gathered = await gather(request, context, store, subject, inspected);
    const signed = await signing.sign(store, subject, gathered.evidence, request.dryRun);
    const plan = [
        ...signed.evidence.map((piece) => ({ piece, artifact: pack(withAnnotations(piece, request)) })),
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
/** Only what was pushed is stored elsewhere too. It is late to fail: what is attached stays attached, and is told of. */
async function publish(signing, attestations, outcomes) {
    const lost = new Set(outcomes
        .filter(({ status }) => status === 'failed')
        .flatMap(({ artifact }) => artifact.blobs.map(({ descriptor }) => descriptor.digest)));
    try {
        const note = await signing.publish(attestations.filter(({ bundle }) => !lost.has((0,digest/* digestOf */.ol)(bundle))));
        return { notes: note === undefined ? [] : [note] };
    }
    catch (error) {
        if (!(error instanceof signing_error/* SigningError */.u))
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
        digest: manifest.descriptor.digest,
        artifactType: manifest.descriptor.artifactType ?? piece.document.descriptor.mediaType,
        status: outcome?.status ?? 'planned',
        via: outcome === undefined || outcome.status === 'failed' ? null : outcome.via,
        ...(outcome?.status === 'failed' && { error: outcome.error.message }),
    };
}
/** Evidence that has no artifact: a dry run signs nothing, and a signature may fail. */
function unpackedEntry(piece, subject, error) {
    const entry = subject.platforms.find(({ digest }) => digest === piece.subject.digest);
    const { mediaType, size } = piece.document.descriptor;
    return {
        digest: null,
        kind: piece.kind,
        subject: piece.subject.digest,
        platform: entry?.platform === undefined ? null : (0,descriptor/* platformName */.$r)(entry.platform),
        title: piece.title,
        mediaType,
        artifactType: mediaType,
        size,
        status: error === undefined ? 'planned' : 'failed',
        via: null,
        ...(error !== undefined && { error: error.message }),
    };
}
/** One document that speaks of several platforms is one scan. */
function scansOf(evidence, subject) {
    const scans = new Map();
    for (const { scan, title, subject: about } of evidence) {
        if (scan === undefined)
            continue;
        const { platform } = subject.platforms.find(({ digest }) => digest === about.digest) ?? {};
        const known = scans.get(scan)?.platforms ?? [];
        scans.set(scan, { title, platforms: [...known, ...(platform ? [(0,descriptor/* platformName */.$r)(platform)] : [])], report: scan });
    }
    return scans.size === 0 ? {} : { scans: [...scans.values()] };
}
/** A source that gave nothing has no document to speak of. */
function failedEntry({ kind, error }, { descriptor }) {
    return {
        digest: null,
        kind,
        subject: descriptor.digest,
        platform: null,
        title: `generated ${(0,kinds/* kindRow */.LX)(kind).label}`,
        mediaType: '',
        artifactType: '',
        size: 0,
        status: 'failed',
        via: null,
        error: error.message,
    };
}


/***/ }),

/***/ 97558:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ COLLECTOR_NAMES),
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/evidence/attestation-entries.ts
var attestation_entries = __webpack_require__(40258);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/artifact-manifest.ts
var artifact_manifest = __webpack_require__(60721);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/files.ts + 2 modules
var files = __webpack_require__(470);
// EXTERNAL MODULE: ./src/evidence/recognise.ts
var recognise = __webpack_require__(19656);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var statement = __webpack_require__(63240);
;// CONCATENATED MODULE: ./src/evidence/stored.ts







/** Up to this a layer is fetched once and kept; a larger one is fetched again wherever it is needed. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;
/** The layer's bytes, checked by digest and size at each read. */
async function storedDocument(store, layer) {
    const document = { descriptor: (0,artifact_manifest/* bare */.$)(layer), open: () => store.blob(layer) };
    return layer.size > MAX_KEPT_BYTES
        ? document
        : (0,evidence_document/* documentOf */.lM)(await (0,evidence_document/* readDocument */.u0)(document, MAX_KEPT_BYTES), layer.mediaType);
}
/**
 * Evidence from a layer about `subject`, which statements call `name`. What cannot be promoted is said in words instead:
 * a damaged document, one that is too large, a statement about something else.
 */
async function storedEvidence(store, layer, subject, name, fallbackKind) {
    const where = `${layer.digest} (${layer.mediaType})`;
    if (layer.size > files/* MAX_DOCUMENT_BYTES */.bi)
        return `${where} has ${layer.size} bytes, more than the ${files/* MAX_DOCUMENT_BYTES */.bi} that evidence may have`;
    const stored = await storedDocument(store, layer);
    const { fault, subjects, subjectRange, ...content } = await (0,recognise/* recognise */.G)(stored.open());
    if (fault !== undefined)
        return `${where} is left where it is: ${fault}`;
    if (subjects !== undefined && subjects.length > 0 && !subjects.includes(subject.digest)) {
        return `${where} is left where it is: its statement is about ${subjects[0]}, not ${subject.digest}`;
    }
    const kind = content.format === undefined ? fallbackKind : content.kind;
    const typed = content.format === undefined ? stored : (0,evidence_document/* retyped */.sh)(stored, content.mediaType);
    const document = subjects?.length === 0 && subjectRange !== undefined
        ? await (0,statement/* fillSubject */.OK)(typed, subjectRange, (0,statement/* subjectOf */.et)(name, subject))
        : typed;
    return {
        kind,
        subject,
        document,
        title: `${kind}${ending(document.descriptor.mediaType)}`,
        ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
        ...(content.created !== undefined && { created: content.created }),
        ...(content.producer !== undefined && { producer: content.producer }),
        annotations: content.format === undefined ? {} : { [annotations/* EVIDENCE_ANNOTATION */.Gg.format]: content.format },
    };
}
function ending(mediaType) {
    if (mediaType === media_types/* MEDIA_TYPE */.Ap.inToto)
        return '.intoto.json';
    if (mediaType === media_types/* MEDIA_TYPE */.Ap.dsse)
        return '.dsse.json';
    return /[/+]json$/.test(mediaType) ? '.json' : /[/+]xml$/.test(mediaType) ? '.xml' : '';
}

;// CONCATENATED MODULE: ./src/evidence/buildkit.ts
// BuildKit's attestations: manifests beside the images of an index, whose layers are in-toto statements. In one storage
// mode they are image manifests with a made-up config, in the other OCI artifacts with a subject; the index entry's
// annotations name the image in both.




/** BuildKit writes a handful a platform. */
const MAX_LAYERS = 64;
/**
 * The attestations of the chosen platforms as evidence about each platform's manifest, subjects filled in where BuildKit
 * left them out. Two waits on the store: all manifests, then all statements. Throws what the store throws.
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
            notes.push(`${manifest.digest} has ${statements.length} attestations; the first ${MAX_LAYERS} are taken`);
        }
        return statements
            .slice(0, MAX_LAYERS)
            .map((layer) => storedEvidence(store, layer, image, targets.name, 'custom'));
    }));
    return {
        evidence: found.filter((one) => typeof one !== 'string'),
        notes: [...notes, ...found.filter((one) => typeof one === 'string').map((why) => `BuildKit's attestation ${why}`)],
    };
}

// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/evidence/cosign-legacy.ts
// cosign's tags from before referrers: `sha256-HEX.sig`, `.att` and `.sbom` beside the image's own, re-packed as referrers.




const SIGNATURE_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** What cosign asks a referrers list for when it looks for signatures in its first referrers mode. */
const SIGNATURE_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One tag holds all signatures of an image, however many were made. */
const cosign_legacy_MAX_LAYERS = 256;
/**
 * What the tags of the subject and of its platforms hold, one piece of evidence a layer. A signature keeps its payload
 * and the annotations that are the signature, so it verifies as before. Two waits on the store: all tags, then all layers.
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
            notes.push(`${(0,referrers_tag/* cosignTag */.qv)(subject.digest, suffix)} has ${layers.length} layers; the first ${cosign_legacy_MAX_LAYERS} are taken`);
        }
        return layers
            .slice(0, cosign_legacy_MAX_LAYERS)
            .map((layer) => suffix === 'sig' && layer.mediaType === SIGNATURE_LAYER
            ? signature(store, layer, subject)
            : storedEvidence(store, layer, subject, targets.name, suffix === 'sbom' ? 'sbom' : 'custom'));
    }));
    return {
        evidence: found.filter((one) => typeof one !== 'string'),
        notes: [...notes, ...found.filter((one) => typeof one === 'string').map((why) => `cosign's layer ${why}`)],
    };
}
async function signature(store, layer, subject) {
    return {
        kind: 'signature',
        subject,
        document: await storedDocument(store, layer),
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
        if (error instanceof errors/* StoreError */.A && error.code === 'not-found')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/evidence/retired.ts
// Retired artifact manifests, OCI's from before 1.1 and ORAS's before it, re-packed as image manifests with a subject.





function isRetired(mediaType) {
    return mediaType === media_types/* MEDIA_TYPE */.Ap.retiredArtifact || mediaType === media_types/* MEDIA_TYPE */.Ap.orasArtifact;
}
/**
 * The same content in the form that today's readers know: artifact type, blobs, subject and annotations stay, the empty
 * config is added. `descriptor` is one of a referrers list. Throws a StoreError `invalid-response` where the manifest has
 * no artifact type or no subject, and what the store throws.
 */
async function repackRetired(store, descriptor) {
    const { artifactType, layers, subject, annotations } = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(descriptor.digest), store.location);
    if (artifactType === undefined || subject === undefined) {
        throw new errors/* StoreError */.A({
            code: 'invalid-response',
            store: store.location,
            reference: descriptor.digest,
            attempted: 're-pack the retired artifact manifest',
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

;// CONCATENATED MODULE: ./src/commands/collect.ts
// Collecting: evidence that lies in the store already, in a place or form that today's readers of referrers do not look at.






/** What can be collected, by the word that the input `collect` has for it. */
const COLLECTORS = {
    /** Attestation manifests in the image index. */
    buildkit: async (store, subject, targets) => subject.content === undefined || subject.content.manifests.length === 0
        ? { evidence: [], packed: [], notes: [] }
        : { ...(await collectBuildkit(store, subject.content, targets)), packed: [] },
    /** The tags `sha256-….sig`, `.att` and `.sbom`. */
    cosign: async (store, _, targets) => ({ ...(await collectCosignLegacy(store, targets)), packed: [] }),
    /** Referrers in the artifact manifest formats that came before OCI 1.1. */
    retired: collectRetired,
};
const COLLECTOR_NAMES = Object.keys(COLLECTORS);
/** Everything that the named collectors find, side by side. Throws what the store throws. */
async function collect(names, store, subject, targets) {
    const found = await Promise.all(names.map((name) => COLLECTORS[name](store, subject, targets)));
    return {
        evidence: found.flatMap(({ evidence }) => evidence),
        packed: found.flatMap(({ packed }) => packed),
        notes: found.flatMap(({ notes }) => notes),
    };
}
async function collectRetired(store, _, targets) {
    const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
    const packed = await Promise.all([...subjects.values()].map(async (subject) => {
        const retired = [];
        for await (const page of store.referrers(subject.digest)) {
            retired.push(...page.referrers.filter(({ mediaType }) => isRetired(mediaType)));
        }
        return Promise.all(retired.map(async (descriptor) => packedOf(await repackRetired(store, descriptor), subject)));
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


/***/ }),

/***/ 16868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ imageSuffix),
/* harmony export */   nF: () => (/* binding */ writeGenerated),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
// The files that outputs name: written whole into the output folder, so that later steps can read them.



/** Writes `content` and returns the absolute path. Throws a UserError where the folder cannot be written. */
async function writeOutput(context, name, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.outputDir, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(context.outputDir, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
    }
    catch (error) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`output-dir: ${path} cannot be written (${error.message})`);
    }
    return path;
}
/** What the names of one image's files carry where a call has several, so that none overwrites another's. `at` from 0. */
function imageSuffix(at, images) {
    return images > 1 ? `-${at + 1}` : '';
}
/** Writes documents that were made here under their titles, `suffix` before the first dot. The paths, by kind, in the order of the documents. */
async function writeGenerated(context, generated, suffix) {
    const paths = {};
    for (const { kind, title, document } of generated) {
        const path = await writeOutput(context, suffixed(title, suffix), document.open());
        paths[kind] = [...(paths[kind] ?? []), path];
    }
    return paths;
}
function suffixed(title, suffix) {
    return title.replace(/^[^.]*/, (name) => `${name}${suffix}`);
}


/***/ }),

/***/ 60721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare),
/* harmony export */   s: () => (/* binding */ artifactManifest)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
// The manifest of an artifact: an image manifest with an artifact type and a subject, the same bytes for the same content.
// OCI image specification 1.1, "Guidelines for Artifact Usage".



/** Of layers and subject goes in what the specification asks for, and the layers' annotations. */
function artifactManifest(content) {
    const { artifactType, config = _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi, annotations } = content;
    const annotated = Object.keys(annotations).length > 0 && { annotations };
    // The order of the keys is part of the digest: never change it.
    const bytes = new TextEncoder().encode(JSON.stringify({
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest,
        artifactType,
        config: { ...bare(config), ...(config.artifactType !== undefined && { artifactType: config.artifactType }) },
        layers: content.layers.map((layer) => ({
            ...bare(layer),
            ...(layer.annotations && { annotations: layer.annotations }),
        })),
        subject: bare(content.subject),
        ...annotated,
    }));
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return { descriptor: { ...descriptor, artifactType, ...annotated }, bytes };
}
/** A descriptor without what belongs to the manifest or list that it stood in. */
function bare({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}


/***/ }),

/***/ 66716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ streamedDocument),
/* harmony export */   lM: () => (/* binding */ documentOf),
/* harmony export */   sh: () => (/* binding */ retyped),
/* harmony export */   u0: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
// Documents as blobs: the bytes of one piece of evidence, with the digest that they are pushed under.


/** A document that is already whole in memory. */
function documentOf(bytes, mediaType) {
    return {
        descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength },
        async *open() {
            yield bytes;
        },
    };
}
/** A document that is made afresh, piece by piece, at each `open`; it is read once here for its digest and size. */
async function streamedDocument(open, mediaType) {
    const digester = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .Digester */ .Y8();
    for await (const chunk of open())
        digester.update(chunk);
    const size = digester.size;
    return { descriptor: { mediaType, digest: digester.digest(), size }, open };
}
/** The same bytes under another media type. */
function retyped(document, mediaType) {
    return { descriptor: { ...document.descriptor, mediaType }, open: () => document.open() };
}
/** The whole document; throws a RangeError where it is larger than `limit` bytes. */
async function readDocument(document, limit) {
    const { size } = document.descriptor;
    if (size > limit)
        throw new RangeError(`${size} bytes, more than the ${limit} that are read at once`);
    return (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_0__.buffer)(document.open());
}


/***/ }),

/***/ 470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bi: () => (/* binding */ MAX_DOCUMENT_BYTES),
  IK: () => (/* binding */ inspectFiles),
  Gg: () => (/* binding */ titleOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/evidence/declared.ts
// What the user declares a document to be, held against what its content says.


/** Kinds whose documents have no one format: any JSON can be declared as one of them. */
const FREE_FORM = new Set([
    'scan',
    'policy-decision',
    'approval',
    'test-result',
    'model-card',
    'evaluation-report',
    'red-team-summary',
    'tool-manifest',
]);
/**
 * The content as a document of kind `kind`. `name` stands for the document in the UserError that is thrown where the
 * content contradicts the declaration, or where only its bytes could be attached and that was not asked for.
 */
function declaredAs(content, kind, name) {
    if (kind === 'custom')
        return { ...content, kind, also: [] };
    if (content.fault !== undefined) {
        throw new errors/* UserError */.y(`${name}: ${content.fault}; custom=${name} would attach it as it is`);
    }
    if (kind === undefined || kind === content.kind)
        return content;
    if (content.also.includes(kind)) {
        const own = content.mediaType === (0,kinds/* ownType */.ZZ)(content.kind);
        return { ...content, kind, ...(own && { mediaType: (0,kinds/* ownType */.ZZ)(kind) }) };
    }
    const isStatement = content.subjects !== undefined;
    if (content.kind === 'custom' && isStatement)
        return { ...content, kind };
    if (content.format === undefined && content.mediaType === 'application/json' && FREE_FORM.has(kind)) {
        const [predicateType] = (0,kinds/* kindRow */.LX)(kind).predicateTypes;
        return {
            ...content,
            kind,
            mediaType: (0,kinds/* ownType */.ZZ)(kind),
            ...(predicateType?.startsWith(kinds/* NAMESPACE */.CU) && { predicateType }),
        };
    }
    if (kind === 'model-card' && content.format === undefined && content.mediaType.startsWith('text/')) {
        return {
            ...content,
            kind,
            format: 'model-card-markdown',
            label: 'Markdown model card',
            mediaType: 'text/markdown',
        };
    }
    const what = content.format === undefined ? `of no known format (${content.mediaType})` : content.label;
    throw new errors/* UserError */.y(content.kind === 'custom'
        ? `${name} is declared to be ${kind}, and it is ${what}; custom=${name} attaches it as it is`
        : `${name} is declared to be ${kind}, and it is ${what}: evidence of kind ${content.kind}`);
}

;// CONCATENATED MODULE: ./src/evidence/file-line.ts
// One line of an input that names files: `[kind][@platform]=path-or-glob`, or a path-or-glob alone.


const PREFIX = /^([a-z][a-z-]*)?(?:@([a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?))?=/;
/**
 * Reads a line. What stands before `=` counts only if it is a kind or a platform, since a file's name may have an equals
 * sign. Throws a UserError that quotes the line where nothing is left of it.
 */
function parseFileLine(text) {
    let path = text.trim();
    let kind;
    let platform;
    for (;;) {
        const prefix = PREFIX.exec(path);
        if (prefix === null || (prefix[1] === undefined && prefix[2] === undefined))
            break;
        const [whole, name, selector] = prefix;
        if (name !== undefined && !(0,kinds/* isKind */.VF)(name))
            break;
        if (name !== undefined && kind !== undefined && name !== kind) {
            throw new errors/* UserError */.y(`${JSON.stringify(text)} is declared to be ${kind} and ${name}; it can be one of them`);
        }
        if (name !== undefined)
            kind = name;
        if (selector !== undefined)
            platform = selector;
        path = path.slice(whole.length).trim();
    }
    if (path === '')
        throw new errors/* UserError */.y(`${JSON.stringify(text)} names no file; write [kind=]path-or-glob`);
    if (path.includes('\0'))
        throw new errors/* UserError */.y(`${JSON.stringify(text)} has a NUL character in its path`);
    return { text, path, ...(kind && { kind }), ...(platform && { platform }) };
}
/** What to tell somebody whose path was not found and looks like a misspelt kind. */
function kindHint(path) {
    return /^[a-z][a-z-]*=/.test(path)
        ? ` (if ${path.split('=', 1)[0]} is meant as a kind: kinds are ${Object.keys(kinds/* KINDS */.GW).join(', ')})`
        : '';
}

// EXTERNAL MODULE: ./src/evidence/recognise.ts
var recognise = __webpack_require__(19656);
;// CONCATENATED MODULE: ./src/evidence/files.ts
// The files source, first half: lines that name files become recognised documents. No network, so that what is wrong with
// them is found before anything is sent.










const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
/** Beyond this a glob has matched more than anybody meant to attach to one image. */
const MAX_FILES = 200;
/** Files are read one after the other: reading is bound by the processor, and memory by the largest of them. */
const READ_AT_ONCE = 1;
const CHUNK_BYTES = 64 * 1024;
/** Media types of text that no format claims, by the ending of its name: a courtesy to whoever opens it. */
const TEXT_TYPES = {
    '.md': 'text/markdown',
    '.csv': 'text/csv',
    '.html': 'text/html',
    '.yaml': 'application/yaml',
    '.yml': 'application/yaml',
    '.toml': 'application/toml',
    '.jsonl': 'application/jsonl',
};
/**
 * Finds, checks and recognises the files of `lines`, each `[kind][@platform]=path-or-glob`; a line `!glob` takes files
 * out again. Throws a UserError that names the line or file: a line that matches nothing, a file that is empty, damaged,
 * too large, unreadable, no regular file, reached by a link out of the workspace, or other than declared.
 */
async function inspectFiles(lines, options) {
    const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
    const wanted = lines.filter((line) => !line.startsWith('!')).map(parseFileLine);
    const notes = [];
    const workspace = await (0,promises_.realpath)(options.workspace);
    const found = new Map();
    for (const line of wanted) {
        const paths = await pathsOf(line, workspace, excluded);
        if (paths.length === 0) {
            const nothing = `${JSON.stringify(line.text)} matches no file in ${workspace}${kindHint(line.path)}`;
            if ((options.ifNoFilesFound ?? 'error') === 'error')
                throw new errors/* UserError */.y(nothing);
            if (options.ifNoFilesFound === 'warn')
                notes.push(nothing);
        }
        for (const path of paths)
            found.set([path, line.kind, line.platform].join('\0'), { line, path });
        if (found.size > MAX_FILES) {
            throw new errors/* UserError */.y(`${JSON.stringify(line.text)} matches more than ${MAX_FILES} files; narrow it down`);
        }
    }
    const limit = (0,p_limit/* default */.A)(READ_AT_ONCE);
    const files = await Promise.all([...found.values()].map(({ line, path }) => limit(() => inspect(line, path, workspace, options, notes))));
    return { files, notes };
}
/** Absolute paths of the files of a line, in order. A path that exists is taken as it is, whatever characters it has. */
async function pathsOf(line, workspace, exclude) {
    const literal = (0,external_node_path_.resolve)(workspace, line.path);
    if ((await statOf(literal)) !== undefined)
        return [literal];
    if (!/[*?[{]/.test(line.path))
        return [];
    const paths = [];
    for await (const match of (0,promises_.glob)(line.path, { cwd: workspace, exclude: [...exclude] })) {
        const path = (0,external_node_path_.resolve)(workspace, match);
        if ((await statOf(path))?.isDirectory() === false)
            paths.push(path);
        if (paths.length > MAX_FILES)
            break;
    }
    return paths.sort();
}
async function inspect(line, path, workspace, options, notes) {
    const inside = (0,external_node_path_.relative)(workspace, path);
    const isInside = !(0,external_node_path_.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`);
    const name = isInside ? inside.split(external_node_path_.sep).join('/') : path;
    const limit = options.maxBytes ?? MAX_DOCUMENT_BYTES;
    try {
        const status = await (0,promises_.stat)(path);
        if (status.isDirectory())
            throw new errors/* UserError */.y(`${name} is a folder; write ${(0,external_node_path_.join)(name, '**', '*.json')} for the files in it`);
        if (!status.isFile())
            throw new errors/* UserError */.y(`${name} is no regular file`);
        if (status.size === 0)
            throw new errors/* UserError */.y(`${name} is empty; the tool that should have written it may have failed`);
        if (status.size > limit) {
            throw new errors/* UserError */.y(`${name} has ${status.size} bytes, more than the ${limit} that evidence may have`);
        }
        // A path that the user wrote out may lie anywhere; a link inside the workspace may have been put there by anybody.
        if (isInside && !options.allowOutside && !isWithin(await (0,promises_.realpath)(path), workspace)) {
            throw new errors/* UserError */.y(`${name} is reached by a symbolic link that leads out of the workspace; allow-outside-workspace permits it`);
        }
        const { digest, size, ...content } = await (0,recognise/* recognise */.G)(bounded(path, limit, name));
        const declared = declaredAs(refined(content, path), line.kind, name);
        const file = {
            name,
            content: declared,
            document: fileDocument(path, name, { mediaType: declared.mediaType, digest, size }),
            ...(line.platform !== undefined && { platform: line.platform }),
        };
        if (declared.kind === 'custom') {
            if (declared.format === undefined && line.kind === undefined) {
                notes.push(`${name} is of no format that is known here; it goes as custom evidence (${declared.mediaType})`);
            }
            return file;
        }
        await check(file, options, notes);
        if (declared.kind === 'scan')
            return { ...file, ...(await findings(file, notes)) };
        const { convert } = await __webpack_require__.e(/* import() */ 9243).then(__webpack_require__.bind(__webpack_require__, 69243));
        const converted = await convert(file.document, declared, name);
        if (converted === undefined)
            return file;
        await check({ ...file, ...converted }, options, notes);
        return { ...file, ...converted };
    }
    catch (error) {
        throw readError(error, name);
    }
}
async function findings({ document, content, name }, notes) {
    const { collectScan } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 11252));
    const scan = await collectScan(document, content, name);
    if (scan !== undefined)
        return { scan };
    notes.push(`${name} is of no scan format that is known here: it is attached, and its findings are not counted`);
    return {};
}
/** Throws a UserError for what the format's schema does not allow, or notes it where that is wanted. */
async function check(file, options, notes) {
    const { validate } = await __webpack_require__.e(/* import() */ 8169).then(__webpack_require__.bind(__webpack_require__, 88169));
    const { problems, partial } = await validate(file.document, file.content);
    const [first, ...others] = problems.map((problem) => `${file.name}: ${(0,annotations/* foreignValue */.W4)(problem)}`);
    if (first !== undefined && options.validate !== 'warn') {
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        throw new errors/* UserError */.y(`${first}${more}; validate: warn would attach it as it is`);
    }
    if (first !== undefined)
        notes.push(first, ...others);
    if (partial)
        notes.push(`${file.name} is too large for its whole schema; its elements were checked one by one`);
}
function refined(content, path) {
    const mediaType = content.mediaType === 'text/plain' ? TEXT_TYPES[(0,external_node_path_.extname)(path).toLowerCase()] : undefined;
    return mediaType === undefined ? content : { ...content, mediaType };
}
function fileDocument(path, name, descriptor) {
    return {
        descriptor,
        async *open() {
            try {
                yield* (0,digest/* verified */.zr)(chunksOf(path), { digest: descriptor.digest, size: descriptor.size, where: name });
            }
            catch (error) {
                if (error instanceof errors/* StoreError */.A)
                    throw new errors/* UserError */.y(`${name} was changed while it was being attached; run again`);
                throw readError(error, name);
            }
        },
    };
}
/** The file's chunks, never more than `limit` bytes: it may grow while it is read. */
async function* bounded(path, limit, name) {
    let size = 0;
    for await (const chunk of chunksOf(path)) {
        size += chunk.length;
        if (size > limit)
            throw new errors/* UserError */.y(`${name} has more than the ${limit} bytes that evidence may have`);
        yield chunk;
    }
}
function chunksOf(path) {
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
}
async function statOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return undefined;
        throw readError(error, path);
    }
}
function readError(error, name) {
    const { code } = error;
    if (typeof code !== 'string' || error instanceof errors/* StoreError */.A)
        return error;
    return new errors/* UserError */.y(`${name} cannot be read: ${code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code}`);
}
/** The name that a file's evidence is shown under. */
function titleOf(name) {
    return (0,external_node_path_.basename)(name);
}


/***/ }),

/***/ 73399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ CYCLONEDX_PLACES),
/* harmony export */   OH: () => (/* binding */ CYCLONEDX),
/* harmony export */   aw: () => (/* binding */ cyclonedxKind),
/* harmony export */   qA: () => (/* binding */ cyclonedxTool)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90063);


/** Places that tell what it is and who made it, relative to the document. */
const CYCLONEDX_PLACES = [
    'metadata.component.type',
    'components[]',
    'components[0].type',
    'vulnerabilities[]',
    'vulnerabilities[].analysis.state',
    'metadata.tools[0].name',
    'metadata.tools[0].version',
    'metadata.tools.components[0].name',
    'metadata.tools.components[0].version',
];
/** An ML-BOM is a model card; vulnerabilities are a scan, or a VEX where there is nothing but their analysis. */
function cyclonedxKind(facts, prefix = '') {
    const main = facts.text(`${prefix}metadata.component.type`);
    if ((main ?? facts.text(`${prefix}components[0].type`)) === 'machine-learning-model')
        return 'model-card';
    if (facts.count(`${prefix}vulnerabilities[]`) === 0)
        return 'sbom';
    const analysed = facts.count(`${prefix}vulnerabilities[].analysis.state`);
    return analysed > 0 && facts.count(`${prefix}components[]`) === 0 ? 'vex' : 'scan';
}
function cyclonedxTool(facts, prefix = '') {
    return ((0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z6)(facts, `${prefix}metadata.tools.components[0].name`, `${prefix}metadata.tools.components[0].version`) ??
        (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .tool */ .z6)(facts, `${prefix}metadata.tools[0].name`, `${prefix}metadata.tools[0].version`));
}
const PREDICATE_TYPES = {
    sbom: 'https://cyclonedx.org/bom',
    'model-card': (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPredicate */ .CW)('model-card'),
    vex: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPredicate */ .CW)('vex'),
};
const CYCLONEDX = {
    name: 'cyclonedx-json',
    label: 'CycloneDX JSON',
    reads: ['bomFormat', ...CYCLONEDX_PLACES],
    matches: (facts) => facts.text('bomFormat') === 'CycloneDX',
    kind: (facts) => cyclonedxKind(facts),
    // Readers take the first bare CycloneDX referrer for the image's SBOM, so only an SBOM goes as one.
    mediaType: (_, kind) => (kind === 'sbom' ? 'application/vnd.cyclonedx+json' : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .ZZ)(kind)),
    predicateType: (facts) => PREDICATE_TYPES[cyclonedxKind(facts)],
    created: ['metadata.timestamp'],
    producer: (facts) => cyclonedxTool(facts),
    mentions: [
        'metadata.component.version',
        'metadata.component.purl',
        'metadata.component.bom-ref',
        'metadata.component.properties[].value',
    ],
};


/***/ }),

/***/ 90063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   eK: () => (/* binding */ spdxTool),
/* harmony export */   rU: () => (/* binding */ begins),
/* harmony export */   z6: () => (/* binding */ tool)
/* harmony export */ });
/** `name version` from two places, or undefined where there is no name. */
function tool(facts, name, version) {
    return named(facts.text(name), facts.text(version));
}
/** `name version`; a tool built without a version says so in words, which are left out. */
function named(name, version) {
    if (name === undefined || name === '')
        return undefined;
    return version !== undefined && /^v?\d/.test(version) ? `${name} ${version}` : name;
}
function firstOf(facts, places) {
    return places.map((place) => facts.text(place)).find((text) => text !== undefined);
}
const begins = (text, prefix) => text?.startsWith(prefix) ?? false;
/** SPDX names a tool as `Tool: syft-1.52.0`. */
function spdxTool(creators) {
    const creator = [...creators].find((text) => text.startsWith('Tool: '));
    const [, name, version] = /^Tool: (.+?)(?:-(\[.*\]|v?\d\S*))?$/.exec(creator ?? '') ?? [];
    return named(name, version);
}


/***/ }),

/***/ 21022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ schemaId),
/* harmony export */   W: () => (/* binding */ JSON_FORMATS)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _cyclonedx_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73399);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90063);
/* harmony import */ var _statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10322);
// The table of JSON formats that are recognised by their content: one row a format, tried from the top.




const OWN_KINDS = ['approval', 'model-card', 'evaluation-report', 'red-team-summary', 'tool-manifest'];
/** The `$schema` by which a document of one of our own kinds says what it is. */
const schemaId = (kind) => `${_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMESPACE */ .CU}schemas/${kind}.v1.schema.json`;
const ownDocuments = OWN_KINDS.map((kind) => ({
    name: kind,
    label: `${(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindRow */ .LX)(kind).label} document`,
    reads: ['$schema', 'producer.name', 'producer.version'],
    matches: (facts) => facts.text('$schema') === schemaId(kind),
    kind,
    predicateType: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPredicate */ .CW)(kind),
    created: ['created'],
    producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'producer.name', 'producer.version'),
}));
const JSON_FORMATS = [
    ..._statements_js__WEBPACK_IMPORTED_MODULE_2__/* .CARRIERS */ .Mf,
    _cyclonedx_js__WEBPACK_IMPORTED_MODULE_1__/* .CYCLONEDX */ .OH,
    {
        name: 'spdx-json',
        label: 'SPDX JSON',
        reads: ['spdxVersion', 'SPDXID', 'creationInfo.creators[]'],
        matches: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .begins */ .rU)(facts.text('spdxVersion'), 'SPDX-2.'),
        kind: 'sbom',
        mediaType: 'application/spdx+json',
        predicateType: 'https://spdx.dev/Document',
        created: ['creationInfo.created'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .spdxTool */ .eK)(facts.texts('creationInfo.creators[]')),
        mentions: ['packages[].versionInfo', 'packages[].externalRefs[].referenceLocator'],
    },
    {
        name: 'spdx3-json',
        label: 'SPDX 3 JSON-LD',
        reads: ['@context', '@context[]', '@graph'],
        matches: (facts) => facts.type('@graph') === 'array' &&
            [...facts.texts('@context'), ...facts.texts('@context[]')].some((uri) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .begins */ .rU)(uri, 'https://spdx.org/rdf/3.')),
        kind: 'sbom',
        mediaType: 'application/spdx+json',
        predicateType: 'https://spdx.dev/Document',
        created: ['@graph[].created', '@graph[].creationInfo.created'],
    },
    {
        name: 'syft-json',
        label: 'Syft JSON',
        reads: ['schema.url', 'artifacts', 'descriptor.name', 'descriptor.version'],
        matches: (facts) => facts.text('descriptor.name') === 'syft' && facts.type('artifacts') === 'array',
        kind: 'sbom',
        mediaType: 'application/vnd.syft+json',
        created: ['descriptor.timestamp'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'descriptor.name', 'descriptor.version'),
        mentions: ['source.metadata.manifestDigest', 'source.metadata.repoDigests[]'],
    },
    {
        name: 'sarif',
        label: 'SARIF',
        reads: [
            '$schema',
            'version',
            'runs',
            'runs[0].tool.driver.name',
            'runs[0].tool.driver.version',
            'runs[0].tool.driver.semanticVersion',
        ],
        matches: (facts) => facts.type('runs') === 'array' &&
            (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .begins */ .rU)(facts.text('version'), '2.') &&
            (facts.type('runs[0].tool.driver.name') === 'string' || (facts.text('$schema')?.includes('sarif') ?? false)),
        kind: 'scan',
        mediaType: 'application/sarif+json',
        created: ['runs[].invocations[].endTimeUtc', 'runs[].invocations[].startTimeUtc'],
        producer: (facts) => facts.type('runs[0].tool.driver.version') === 'string'
            ? (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'runs[0].tool.driver.name', 'runs[0].tool.driver.version')
            : (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'runs[0].tool.driver.name', 'runs[0].tool.driver.semanticVersion'),
        mentions: ['runs[].properties.repoDigests[]', 'runs[].properties.imageDigest'],
    },
    {
        name: 'trivy-json',
        label: 'Trivy JSON',
        reads: ['SchemaVersion', 'ArtifactName', 'ArtifactType', 'Results', 'Trivy.Version'],
        matches: (facts) => facts.type('SchemaVersion') === 'number' &&
            facts.type('ArtifactName') === 'string' &&
            (facts.type('ArtifactType') === 'string' || facts.type('Results') === 'array'),
        kind: 'scan',
        created: ['CreatedAt'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('trivy', facts.text('Trivy.Version')),
        mentions: ['Metadata.RepoDigests[]'],
    },
    {
        name: 'grype-json',
        label: 'Grype JSON',
        reads: ['matches', 'descriptor.name', 'descriptor.version'],
        matches: (facts) => facts.type('matches') === 'array' && facts.text('descriptor.name') === 'grype',
        kind: 'scan',
        created: ['descriptor.timestamp'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'descriptor.name', 'descriptor.version'),
        mentions: ['source.target.manifestDigest', 'source.target.repoDigests[]'],
    },
    {
        name: 'openvex',
        label: 'OpenVEX',
        reads: ['@context', 'author', 'tooling', 'statements'],
        matches: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .begins */ .rU)(facts.text('@context'), 'https://openvex.dev/ns'),
        kind: 'vex',
        mediaType: 'application/vnd.openvex+json',
        predicateType: 'https://openvex.dev/ns',
        created: ['last_updated', 'timestamp'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(facts, ['tooling', 'author']),
        mentions: ['statements[].products[].@id', 'statements[].products[].identifiers.purl'],
    },
    {
        name: 'csaf',
        label: 'CSAF',
        reads: [
            'document.csaf_version',
            'document.tracking.generator.engine.name',
            'document.tracking.generator.engine.version',
            'document.publisher.name',
        ],
        matches: (facts) => facts.type('document.csaf_version') === 'string',
        kind: 'vex',
        mediaType: 'application/csaf+json',
        predicateType: (0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPredicate */ .CW)('vex'),
        created: ['document.tracking.current_release_date', 'document.tracking.initial_release_date'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'document.tracking.generator.engine.name', 'document.tracking.generator.engine.version') ??
            facts.text('document.publisher.name'),
    },
    ..._statements_js__WEBPACK_IMPORTED_MODULE_2__/* .BARE_PREDICATES */ .ae,
    ...ownDocuments,
    {
        name: 'lm-evaluation-harness',
        label: 'lm-evaluation-harness results',
        reads: ['results', 'versions', 'n-shot', 'configs', 'lm_eval_version'],
        matches: (facts) => facts.type('results') === 'object' &&
            (facts.type('lm_eval_version') === 'string' ||
                (facts.type('versions') === 'object' &&
                    (facts.type('n-shot') === 'object' || facts.type('configs') === 'object'))),
        kind: 'evaluation-report',
        created: ['date'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('lm-evaluation-harness', facts.text('lm_eval_version')),
    },
    {
        name: 'inspect',
        label: 'Inspect evaluation log',
        reads: ['version', 'status', 'eval.task', 'eval.model', 'eval.packages.inspect_ai'],
        matches: (facts) => facts.type('version') === 'number' &&
            facts.type('status') === 'string' &&
            facts.type('eval.task') === 'string' &&
            facts.type('eval.model') === 'string',
        kind: 'evaluation-report',
        created: ['stats.completed_at', 'eval.created'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('inspect_ai', facts.text('eval.packages.inspect_ai')),
    },
    {
        name: 'promptfoo',
        label: 'promptfoo results',
        reads: ['evalId', 'results.results', 'results.stats', 'config', 'config.redteam', 'metadata.promptfooVersion'],
        matches: (facts) => facts.type('results.results') === 'array' &&
            facts.type('results.stats') === 'object' &&
            facts.type('config') === 'object',
        kind: (facts) => (facts.type('config.redteam') === 'object' ? 'red-team-summary' : 'evaluation-report'),
        also: ['evaluation-report', 'red-team-summary'],
        created: ['results.timestamp', 'metadata.evaluationCreatedAt', 'metadata.exportedAt'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .named */ .KT)('promptfoo', facts.text('metadata.promptfooVersion')),
    },
    {
        name: 'mcp-server',
        label: 'MCP server.json',
        reads: ['$schema', 'name', 'version', 'packages', 'packages[0].registryType', 'remotes', 'remotes[0].url'],
        matches: (facts) => (facts.text('$schema')?.includes('modelcontextprotocol') ?? false) ||
            (facts.type('name') === 'string' &&
                (facts.type('packages[0].registryType') === 'string' || facts.type('remotes[0].url') === 'string')),
        kind: 'tool-manifest',
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'name', 'version'),
    },
    {
        name: 'mcp-tools',
        label: 'MCP tools/list result',
        reads: ['tools[0].name', 'tools[0].inputSchema', 'result.tools[0].name', 'result.tools[0].inputSchema'],
        matches: (facts) => ['', 'result.'].some((at) => facts.type(`${at}tools[0].name`) === 'string' && facts.type(`${at}tools[0].inputSchema`) === 'object'),
        kind: 'tool-manifest',
    },
];


/***/ }),

/***/ 10322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ BUNDLE_PAYLOAD),
/* harmony export */   Mf: () => (/* binding */ CARRIERS),
/* harmony export */   ae: () => (/* binding */ BARE_PREDICATES),
/* harmony export */   en: () => (/* binding */ PAYLOAD_PLACES),
/* harmony export */   lS: () => (/* binding */ DSSE_PAYLOAD)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _cyclonedx_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73399);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90063);
// in-toto statements, bare or in an envelope, and predicates that lack their statement.




const STATEMENT_TIMES = [
    'predicate.runDetails.metadata.finishedOn',
    'predicate.runDetails.metadata.startedOn',
    'predicate.metadata.buildFinishedOn',
    'predicate.metadata.scanFinishedOn',
    'predicate.metadata.timestamp',
    'predicate.creationInfo.created',
    'predicate.timeVerified',
    'predicate.last_updated',
    'predicate.timestamp',
    'predicate.created',
];
const STATEMENT = [
    '_type',
    'predicateType',
    'subject',
    'subject[].digest.sha256',
    'subject[].digest.sha512',
    ..._cyclonedx_js__WEBPACK_IMPORTED_MODULE_2__/* .CYCLONEDX_PLACES */ .JR.map((place) => `predicate.${place}`),
    'predicate.creationInfo.creators[]',
    'predicate.runDetails.builder.id',
    'predicate.builder.id',
    'predicate.verifier.id',
    'predicate.scanner.uri',
    'predicate.scanner.version',
    'predicate.author',
];
/** What is watched inside the base64 payload of an envelope. */
const PAYLOAD_PLACES = [...STATEMENT, ...STATEMENT_TIMES];
function statementKind(facts, prefix) {
    const predicateType = facts.text(`${prefix}predicateType`) ?? '';
    if ((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .begins */ .rU)(predicateType, 'https://cyclonedx.org/'))
        return (0,_cyclonedx_js__WEBPACK_IMPORTED_MODULE_2__/* .cyclonedxKind */ .aw)(facts, `${prefix}predicate.`);
    return (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfPredicate */ .dT)(predicateType) ?? 'custom';
}
function statementProducer(facts, prefix) {
    const at = (place) => `${prefix}predicate.${place}`;
    return ((0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(facts, [at('runDetails.builder.id'), at('builder.id'), at('verifier.id')]) ??
        (0,_cyclonedx_js__WEBPACK_IMPORTED_MODULE_2__/* .cyclonedxTool */ .qA)(facts, at('')) ??
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .spdxTool */ .eK)(facts.texts(at('creationInfo.creators[]'))) ??
        (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, at('scanner.uri'), at('scanner.version')) ??
        facts.text(at('author')));
}
/** The format that carries a statement at `prefix`, with everything that is read out of it. */
function carrier(row) {
    const { prefix } = row;
    return {
        name: row.name,
        label: row.label,
        // Places inside an envelope are watched through its payload.
        reads: prefix === '' ? [...row.reads, ...STATEMENT] : row.reads,
        matches: row.matches,
        kind: (facts) => statementKind(facts, prefix),
        ...(row.mediaType !== undefined && { mediaType: row.mediaType }),
        predicateType: (facts) => facts.text(`${prefix}predicateType`),
        created: STATEMENT_TIMES.map((place) => `${prefix}${place}`),
        producer: (facts) => statementProducer(facts, prefix),
        statement: prefix,
    };
}
const BUNDLE_PAYLOAD = 'dsseEnvelope.payload';
const DSSE_PAYLOAD = 'payload';
const bundle = carrier({
    name: 'sigstore-bundle',
    label: 'Sigstore bundle',
    prefix: `${BUNDLE_PAYLOAD}/`,
    reads: ['mediaType', 'dsseEnvelope', 'messageSignature', 'verificationMaterial'],
    matches: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .begins */ .rU)(facts.text('mediaType'), 'application/vnd.dev.sigstore.bundle'),
    mediaType: (facts) => {
        const own = facts.text('mediaType') ?? '';
        return /^application\/vnd\.dev\.sigstore\.bundle\+json;\s*version=0\.3$/.test(own)
            ? _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.sigstoreBundle
            : own;
    },
});
/** Documents that carry a statement. */
const CARRIERS = [
    {
        ...bundle,
        // A bundle without a statement signs the digest itself.
        kind: (facts) => facts.type('messageSignature') === 'object' ? 'signature' : bundle.kind(facts),
    },
    carrier({
        name: 'dsse',
        label: 'DSSE envelope',
        prefix: `${DSSE_PAYLOAD}/`,
        reads: ['payload', 'payloadType', 'signatures'],
        matches: (facts) => facts.type('payload') === 'string' &&
            facts.type('payloadType') === 'string' &&
            facts.type('signatures') === 'array',
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.dsse,
    }),
    carrier({
        name: 'in-toto',
        label: 'in-toto statement',
        prefix: '',
        reads: [],
        matches: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .begins */ .rU)(facts.text('_type'), 'https://in-toto.io/Statement/'),
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.inToto,
    }),
];
/** Predicates without a statement: they are put into one about their subject. */
const BARE_PREDICATES = [
    {
        name: 'slsa-provenance-v1',
        label: 'SLSA provenance v1 predicate',
        reads: ['buildDefinition.buildType', 'runDetails.builder.id'],
        matches: (facts) => facts.type('buildDefinition.buildType') === 'string' && facts.type('runDetails.builder.id') === 'string',
        kind: 'provenance',
        bare: true,
        predicateType: 'https://slsa.dev/provenance/v1',
        created: ['runDetails.metadata.finishedOn', 'runDetails.metadata.startedOn'],
        producer: (facts) => facts.text('runDetails.builder.id'),
    },
    {
        name: 'slsa-provenance-v0.2',
        label: 'SLSA provenance v0.2 predicate',
        reads: ['builder.id', 'buildType', 'invocation', 'materials'],
        matches: (facts) => facts.type('builder.id') === 'string' &&
            facts.type('buildType') === 'string' &&
            (facts.type('invocation') === 'object' || facts.type('materials') === 'array'),
        kind: 'provenance',
        bare: true,
        predicateType: 'https://slsa.dev/provenance/v0.2',
        created: ['metadata.buildFinishedOn', 'metadata.buildStartedOn'],
        producer: (facts) => facts.text('builder.id'),
    },
    {
        name: 'slsa-vsa',
        label: 'SLSA verification summary predicate',
        reads: ['verifier.id', 'timeVerified', 'resourceUri', 'verificationResult'],
        matches: (facts) => facts.type('verifier.id') === 'string' && facts.type('verificationResult') === 'string',
        kind: 'policy-decision',
        bare: true,
        predicateType: 'https://slsa.dev/verification_summary/v1',
        created: ['timeVerified'],
        producer: (facts) => facts.text('verifier.id'),
        mentions: ['resourceUri'],
    },
    {
        name: 'in-toto-vulns',
        label: 'in-toto vulnerability predicate',
        reads: ['scanner.uri', 'scanner.version', 'scanner.result', 'metadata.scanStartedOn', 'invocation'],
        matches: (facts) => facts.type('scanner.uri') === 'string' && facts.type('scanner.result') === 'array',
        kind: 'scan',
        bare: true,
        predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
        created: ['metadata.scanFinishedOn', 'metadata.scanStartedOn'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'scanner.uri', 'scanner.version'),
    },
    {
        name: 'cosign-vuln',
        label: 'cosign vulnerability predicate',
        reads: ['scanner.uri', 'scanner.version', 'scanner.result', 'invocation'],
        matches: (facts) => facts.type('scanner.uri') === 'string' &&
            facts.type('scanner.result') === 'object' &&
            facts.type('invocation') === 'object',
        kind: 'scan',
        bare: true,
        predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1',
        created: ['metadata.scanFinishedOn', 'metadata.scanStartedOn'],
        producer: (facts) => (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .tool */ .z6)(facts, 'scanner.uri', 'scanner.version'),
        mentions: ['scanner.result.Metadata.RepoDigests[]'],
    },
    {
        name: 'in-toto-test-result',
        label: 'in-toto test result predicate',
        reads: ['result', 'configuration', 'passedTests', 'failedTests'],
        matches: (facts) => /^(?:PASSED|WARNED|FAILED)$/.test(facts.text('result') ?? '') && facts.type('configuration') === 'array',
        kind: 'test-result',
        bare: true,
        predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
    },
];


/***/ }),

/***/ 49843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ sniffText),
/* harmony export */   Lq: () => (/* binding */ HEAD_BYTES),
/* harmony export */   c0: () => (/* binding */ mediaTypeOf),
/* harmony export */   dd: () => (/* binding */ TAIL_BYTES),
/* harmony export */   fR: () => (/* binding */ TEXT_FORMATS)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90063);

const group = (text, pattern) => pattern.exec(text)?.[1]?.trim();
const local = (name) => name.slice(name.indexOf(':') + 1);
/** Keys of the metadata that the Hugging Face hub reads from a card's front matter. */
const CARD_KEYS = /^(?:license|library_name|pipeline_tag|base_model|model-index|datasets|language|metrics|tags|inference|widget)\s*:/m;
/** Headings that model cards have (Mitchell et al., "Model Cards for Model Reporting", and the hub's template). */
const CARD_HEADINGS = /^#{1,4}\s+(?:\S+\s+)?(?:model card\b|model details\b|intended uses?\b|training (?:data|details|procedure)\b|evaluation(?: results| data)?\b|limitations\b|bias, risks|ethical considerations\b|out-of-scope use\b|how to get started with the model\b)/gim;
const frontMatter = (head) => group(head, /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/);
const TEXT_FORMATS = [
    {
        name: 'cyclonedx-xml',
        label: 'CycloneDX XML',
        kind: 'sbom',
        mediaType: 'application/vnd.cyclonedx+xml',
        matches: ({ xml }) => xml !== undefined &&
            local(xml.name) === 'bom' &&
            /["']http:\/\/cyclonedx\.org\/schema\/bom\//.test(xml.attributes),
        created: ({ head }) => group(head, /<(?:\w+:)?timestamp>([^<]{1,64})</),
        producer: ({ head }) => {
            const tools = group(head, /<(?:\w+:)?tools>([\s\S]{1,4096})/) ?? '';
            const name = group(tools, /<(?:\w+:)?name>([^<]{1,128})</);
            return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)(name, group(tools, /<(?:\w+:)?version>([^<]{1,64})</));
        },
    },
    {
        name: 'spdx-rdf',
        label: 'SPDX RDF/XML',
        kind: 'sbom',
        mediaType: 'application/spdx+xml',
        matches: ({ xml }) => xml !== undefined && local(xml.name) === 'RDF' && /["']http:\/\/spdx\.org\/rdf\/terms#?["']/.test(xml.attributes),
    },
    {
        name: 'junit',
        label: 'JUnit XML',
        kind: 'test-result',
        mediaType: 'application/vnd.junit+xml',
        matches: ({ xml }) => xml?.name === 'testsuites' || xml?.name === 'testsuite',
        created: ({ head }) => group(head, /<testsuites?\b[^>]{0,4096}?\stimestamp\s*=\s*["']([^"']{1,64})["']/),
    },
    {
        name: 'spdx-tag-value',
        label: 'SPDX tag-value',
        kind: 'sbom',
        mediaType: 'text/spdx',
        matches: ({ head }) => /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*SPDXVersion:[ \t]*SPDX-\d/.test(head),
        created: ({ head }) => group(head, /^Created:\s*(\S{1,64})/m),
        producer: ({ head }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxTool */ .eK)([...head.matchAll(/^Creator:\s*([^\r\n]{1,256})/gm)].map(([, creator]) => creator ?? '')),
    },
    {
        name: 'model-card-markdown',
        label: 'Markdown model card',
        kind: 'model-card',
        mediaType: 'text/markdown',
        matches: ({ head }) => {
            const front = frontMatter(head);
            const headings = new Set([...head.matchAll(CARD_HEADINGS)].map(([heading]) => heading.toLowerCase()));
            // Front matter alone is any Markdown site's; a heading alone is any README's.
            return (front !== undefined && CARD_KEYS.test(front) && headings.size > 0) || headings.size > 1;
        },
    },
];
/** Bytes kept of a document that is not JSON, from its beginning and its end. */
const HEAD_BYTES = 64 * 1024;
const TAIL_BYTES = 1024;
/** Decodes what is kept of a document; `isUtf8` says whether the whole of it is. */
function sniffText(head, tail, isUtf8) {
    const encoding = encodingOf(head, isUtf8);
    const decoder = new TextDecoder(encoding.startsWith('utf-16') ? encoding : 'utf-8');
    const text = decoder.decode(head);
    const root = xmlRoot(text);
    if (root === undefined)
        return { encoding, head: text };
    const end = decoder.decode(tail).replace(/(?:\s|<!--(?:(?!-->)[\s\S])*-->)+$/, '');
    const closed = end.endsWith('/>') || new RegExp(`</${literally(root.name)}\\s*>$`).test(end);
    return { encoding, head: text, xml: { ...root, closed } };
}
/** By byte order mark, or by the zero bytes that ASCII has in UTF-16. */
function encodingOf(head, isUtf8) {
    const [a, b, c] = head;
    if (a === 0xff && b === 0xfe)
        return 'utf-16le';
    if (a === 0xfe && b === 0xff)
        return 'utf-16be';
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return isUtf8 ? 'utf-8-bom' : 'other';
    if (a !== 0 && b === 0 && head.length > 3)
        return 'utf-16le';
    if (a === 0 && b !== 0 && b !== undefined)
        return 'utf-16be';
    return isUtf8 ? 'utf-8' : 'other';
}
/** First bytes by which common files tell their type, for documents that are no evidence format. */
const MAGIC = [
    ['%PDF-', 'application/pdf'],
    ['\x89PNG', 'image/png'],
    ['PK\x03\x04', 'application/zip'],
    ['\x1f\x8b', 'application/gzip'],
];
/** The media type of a document that no format claims. */
function mediaTypeOf(text, head) {
    const bytes = Buffer.from(head.subarray(0, 8)).toString('latin1');
    const magic = MAGIC.find(([prefix]) => bytes.startsWith(prefix));
    if (magic !== undefined)
        return magic[1];
    if (text.xml !== undefined)
        return /^html$/i.test(text.xml.name) ? 'text/html' : 'application/xml';
    return text.encoding === 'other' ? 'application/octet-stream' : 'text/plain';
}
/** XML 1.0, productions 22 to 41, as far as the first start tag: declaration, comments, instructions, document type. */
function xmlRoot(text) {
    let rest = text.trimStart();
    for (;;) {
        const skip = /^<(?:\?|!--|!DOCTYPE\b)/.exec(rest)?.[0];
        if (skip === undefined)
            break;
        const close = skip === '<?' ? '?>' : skip === '<!--' ? '-->' : '>';
        const end = rest.indexOf(close);
        if (end < 0)
            return undefined;
        rest = rest.slice(end + close.length).trimStart();
    }
    const tag = /^<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/.exec(rest);
    return tag === null ? undefined : { name: tag[1], attributes: tag[2] };
}
function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 1866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonError)
/* harmony export */ });
// What is wrong with a document that should be JSON, and where.
/** `offset` counts bytes from 0; `line`, and `column` in bytes, count from 1. */
class JsonError extends Error {
    name = 'JsonError';
    fault;
    offset;
    line;
    column;
    constructor(fault, message, at) {
        super(message);
        this.fault = fault;
        this.offset = at.offset;
        this.line = at.line;
        this.column = at.column;
    }
}


/***/ }),

/***/ 92613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ JsonScanner)
});

// EXTERNAL MODULE: ./src/evidence/json/error.ts
var json_error = __webpack_require__(1866);
;// CONCATENATED MODULE: ./src/evidence/json/embedded.ts
// JSON inside a JSON string as base64, as a DSSE envelope carries its statement: scanned while the string streams by.

class EmbeddedScan {
    #facts;
    #place;
    #scanner;
    #rest = '';
    #padded = false;
    #stopped = false;
    constructor(embedded, facts, scanner) {
        this.#facts = facts;
        this.#place = embedded.place;
        this.#scanner = scanner;
    }
    /** Takes text of the string. What is wrong with the inner document becomes a fact, not an error: the outer one stands. */
    push(text) {
        if (this.#stopped)
            return;
        const base64 = this.#rest + Buffer.from(text.buffer, text.byteOffset, text.length).toString('latin1');
        const whole = base64.length - (base64.length % 4);
        this.#rest = base64.slice(whole);
        this.#decode(base64.slice(0, whole));
    }
    end() {
        if (!this.#stopped)
            this.#decode(this.#rest);
        if (!this.#stopped)
            this.#guard(() => this.#scanner.end());
    }
    /** RFC 4648, sections 4 and 5. Nothing comes after padding, and no single character is left over: readers differ there. */
    #decode(base64) {
        if (base64 === '')
            return;
        if (this.#padded || base64.length % 4 === 1 || !/^[A-Za-z0-9+/_-]*={0,2}$/.test(base64)) {
            this.#stop('is not base64');
            return;
        }
        this.#padded = base64.endsWith('=');
        this.#guard(() => this.#scanner.push(Buffer.from(base64, 'base64')));
    }
    #guard(read) {
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof json_error/* JsonError */.N))
                throw error;
            this.#stop(`is not JSON: ${error.message} (byte ${error.offset})`);
        }
    }
    #stop(fault) {
        this.#stopped = true;
        this.#facts.fault(this.#place, fault);
    }
}

;// CONCATENATED MODULE: ./src/evidence/json/number.ts
// The grammar of a JSON number (RFC 8259, section 6), byte by byte.
/** Where a number stands; NONE is before it begins, and what does not belong to it. */
const [NONE, MINUS, ZERO, INTEGER, POINT, FRACTION, EXPONENT, SIGN, POWER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** The next place within a number that stands at `state`, 0 before it; 0 where the byte does not belong to it. */
function numberStep(state, byte) {
    const digit = byte >= 0x30 && byte <= 0x39;
    const exponent = byte === 0x65 || byte === 0x45;
    switch (state) {
        case NONE:
        case MINUS:
            if (byte === 0x30)
                return ZERO;
            if (digit)
                return INTEGER;
            return byte === 0x2d && state === NONE ? MINUS : NONE;
        case ZERO:
        case INTEGER:
            if (digit)
                return state === INTEGER ? INTEGER : NONE;
            if (byte === 0x2e)
                return POINT;
            return exponent ? EXPONENT : NONE;
        case POINT:
        case FRACTION:
            if (digit)
                return FRACTION;
            return exponent && state === FRACTION ? EXPONENT : NONE;
        case EXPONENT:
            if (byte === 0x2b || byte === 0x2d)
                return SIGN;
            return digit ? POWER : NONE;
        default:
            return digit ? POWER : NONE;
    }
}
/** Whether a number may end where it stands. */
function isWholeNumber(state) {
    return state === ZERO || state === INTEGER || state === FRACTION || state === POWER;
}

// EXTERNAL MODULE: ./src/evidence/json/utf8.ts
var utf8 = __webpack_require__(28837);
;// CONCATENATED MODULE: ./src/evidence/json/watch.ts
// The places of a JSON document that a scan looks at, and the facts that it brings back from them.
//
// A place is written `metadata.tools.components[0].name`: `[]` is every element of an array, `[0]` its first one, `*`
// every key of an object.
const MENTION = /\bsha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})\b/;
/** Distinct scalars kept for one place. */
const MAX_TEXTS = 4096;
/** The facts of one scan. Asking for a place that was not watched is a mistake of the program and throws. */
class Facts {
    #seen = new Map();
    #faults = new Map();
    add(seen) {
        this.#seen.set(seen.place, seen);
    }
    /** The first string at `place`. */
    text(place) {
        const seen = this.#at(place);
        return seen.type === 'string' ? seen.texts.values().next().value : undefined;
    }
    /** Every distinct scalar at `place`, numbers and literals as they are spelt. */
    texts(place) {
        return this.#at(place).texts;
    }
    /** How many values stood at `place`. */
    count(place) {
        return this.#at(place).count;
    }
    /** The JSON type of the first value at `place`. */
    type(place) {
        return this.#at(place).type;
    }
    /** Where the first value at `place` stands in the bytes. */
    range(place) {
        const { start, end } = this.#at(place);
        return end < 0 ? undefined : { start, end };
    }
    /** Why the document embedded at `place` could not be read, where it could not. */
    faultAt(place) {
        return this.#faults.get(place);
    }
    fault(place, text) {
        this.#faults.set(place, text);
    }
    #at(place) {
        const seen = this.#seen.get(place);
        if (seen === undefined)
            throw new Error(`${place} is not a watched place`);
        return seen;
    }
}
/** The tree of places that a scan walks down, and the facts that it fills. */
function compileWatch(watch) {
    const facts = new Facts();
    const root = newNode();
    const see = (node, place, only) => {
        if (node.seen !== undefined)
            return;
        node.seen = { place, count: 0, type: undefined, texts: new Set(), only, start: -1, end: -1 };
        facts.add(node.seen);
    };
    for (const place of watch.places)
        see(nodeAt(root, place), place);
    for (const place of watch.mentions ?? [])
        see(nodeAt(root, place), place, MENTION);
    for (const place of watch.elements ?? [])
        nodeAt(root, place).element = place;
    for (const { at, places } of watch.embedded ?? []) {
        const inner = newNode();
        for (const place of places)
            see(nodeAt(inner, place), `${at}/${place}`);
        nodeAt(root, at).embedded = { root: inner, place: at };
    }
    return { root, facts };
}
function newNode() {
    return { keys: new Map() };
}
function nodeAt(root, place) {
    let node = root;
    for (const step of place.match(/\[\d*\]|[^.[\]]+/g) ?? []) {
        if (step === '[]')
            node = node.items ??= newNode();
        else if (step === '[0]')
            node = node.first ??= newNode();
        else if (step === '*')
            node = node.every ??= newNode();
        else {
            const next = node.keys.get(step) ?? newNode();
            node.keys.set(step, next);
            node = next;
        }
    }
    return node;
}

;// CONCATENATED MODULE: ./src/evidence/json/scanner.ts
var _a;
// A streaming reader of JSON (RFC 8259) that checks the whole document while it keeps only what a watch asks for, so that
// a document of any size is read in one pass and bounded memory.





const MAX_DEPTH = 512;
/** Scalars and keys longer than this are checked and not kept. */
const MAX_TEXT_BYTES = 4096;
/** An element that is handed over whole may be as long as this. */
const MAX_ELEMENT_BYTES = 16 * 1024 * 1024;
/** Where the scan stands. */
const [VALUE, FIRST_ITEM, FIRST_KEY, KEY, COLON, AFTER, DONE, STRING, ESCAPE, HEX, NUMBER, LITERAL] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
];
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LITERALS = { 116: 'true', 102: 'false', 110: 'null' };
const ESCAPES = {
    34: '"',
    92: '\\',
    47: '/',
    98: '\b',
    102: '\f',
    110: '\n',
    114: '\r',
    116: '\t',
};
const NOTHING = [];
class JsonScanner {
    facts;
    #onElement;
    #utf8 = new utf8/* Utf8Check */.I();
    #frames = [];
    /** The nodes that the value which is read, or comes next, stands at. */
    #nodes;
    #state = VALUE;
    #line = 1;
    #lineStart = 0;
    #isKey = false;
    #number = 0;
    #literal = '';
    #spelt = 0;
    #hexLeft = 0;
    #code = 0;
    // The bytes that a kept scalar or element still needs: the current chunk and those before it.
    #chunk = new Uint8Array();
    #base = 0;
    #held = [];
    #textFrom = -1;
    #element;
    #elementCounts = new Map();
    #embedded;
    constructor(watch, onElement) {
        const { root, facts } = 'root' in watch ? watch : compileWatch(watch);
        this.facts = facts;
        this.#nodes = [root];
        this.#onElement = onElement;
    }
    /** Reads the next bytes. Throws a JsonError at the first byte that cannot be. */
    push(chunk) {
        this.#chunk = chunk;
        const invalid = this.#utf8.push(chunk);
        const length = invalid < 0 ? chunk.length : Math.max(0, invalid - this.#base);
        let at = 0;
        while (at < length) {
            if (this.#state !== STRING) {
                if (this.#step(chunk[at], this.#base + at))
                    at += 1;
                continue;
            }
            const from = at;
            let byte = 0;
            while (at < length) {
                byte = chunk[at];
                if (byte === QUOTE || byte === BACKSLASH || byte < 0x20)
                    break;
                at += 1;
            }
            if (this.#embedded !== undefined && at > from)
                this.#embedded.push(chunk.subarray(from, at));
            if (at === length)
                break;
            if (byte === QUOTE)
                this.#stringEnds(this.#base + at);
            else if (byte === BACKSLASH)
                this.#state = ESCAPE;
            else
                throw this.#fail('syntax', this.#base + at, `a string has the control character ${hex(byte)} in it`);
            at += 1;
        }
        if (invalid >= 0)
            throw this.#fail('encoding', invalid, `byte ${hex(this.#utf8.byte)} is not UTF-8`);
        this.#hold();
        this.#base += chunk.length;
    }
    /** Call once after the last bytes. Throws a JsonError where the document is not complete. */
    end() {
        const at = this.#base;
        if (this.#state === NUMBER && this.#frames.length === 0)
            this.#step(0x20, at);
        if (this.#state === DONE)
            return;
        const open = this.#frames.length;
        const what = this.#state === STRING || this.#state === ESCAPE || this.#state === HEX ? 'a string' : 'the document';
        const inside = open === 0 ? '' : `, with ${open} ${open === 1 ? 'bracket' : 'brackets'} still open`;
        throw this.#fail('truncated', at, `the file ends inside ${what}${inside}`);
    }
    /** Takes one byte outside of a string's plain text; false where the same byte has to be looked at again. */
    #step(byte, at) {
        switch (this.#state) {
            case NUMBER: {
                const next = numberStep(this.#number, byte);
                if (next !== 0) {
                    this.#number = next;
                    return true;
                }
                if (!isWholeNumber(this.#number))
                    throw this.#unexpected(byte, at, 'a digit');
                this.#scalarEnds('number', at, (raw) => raw);
                return false;
            }
            case LITERAL:
                if (byte !== this.#literal.charCodeAt(this.#spelt))
                    throw this.#unexpected(byte, at, this.#literal);
                this.#spelt += 1;
                if (this.#spelt === this.#literal.length) {
                    this.#scalarEnds(this.#literal === 'null' ? 'null' : 'boolean', at + 1, (raw) => raw);
                }
                return true;
            case ESCAPE: {
                const meant = ESCAPES[byte];
                if (byte === 0x75) {
                    this.#state = HEX;
                    this.#hexLeft = 4;
                    this.#code = 0;
                }
                else if (meant === undefined)
                    throw this.#unexpected(byte, at, 'an escape');
                else {
                    this.#embedded?.push(Buffer.from(meant));
                    this.#state = STRING;
                }
                return true;
            }
            case HEX: {
                const digit = Number.parseInt(String.fromCharCode(byte), 16);
                if (Number.isNaN(digit))
                    throw this.#unexpected(byte, at, 'a hexadecimal digit');
                this.#code = this.#code * 16 + digit;
                this.#hexLeft -= 1;
                if (this.#hexLeft === 0) {
                    this.#embedded?.push(Buffer.from(String.fromCharCode(this.#code)));
                    this.#state = STRING;
                }
                return true;
            }
        }
        if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) {
            if (byte === 0x0a) {
                this.#line += 1;
                this.#lineStart = at + 1;
            }
            return true;
        }
        switch (this.#state) {
            case FIRST_ITEM:
                if (byte === 0x5d)
                    this.#containerEnds(at);
                else
                    this.#valueStarts(byte, at);
                return true;
            case VALUE:
                this.#valueStarts(byte, at);
                return true;
            case FIRST_KEY:
            case KEY:
                if (byte === 0x7d && this.#state === FIRST_KEY)
                    this.#containerEnds(at);
                else if (byte === QUOTE)
                    this.#keyStarts(at);
                else
                    throw this.#unexpected(byte, at, 'a key');
                return true;
            case COLON:
                if (byte !== 0x3a)
                    throw this.#unexpected(byte, at, 'a colon');
                this.#state = VALUE;
                return true;
            case AFTER: {
                const frame = this.#frames.at(-1);
                if (byte === 0x2c) {
                    this.#state = frame.array ? VALUE : KEY;
                    if (frame.array)
                        this.#nextItem(frame);
                }
                else if (byte === (frame.array ? 0x5d : 0x7d))
                    this.#containerEnds(at);
                else
                    throw this.#unexpected(byte, at, frame.array ? 'a comma or ]' : 'a comma or }');
                return true;
            }
            default:
                throw this.#fail('trailing', at, `the document is complete, and ${show(byte)} follows`);
        }
    }
    #valueStarts(byte, at) {
        for (const { seen, element, embedded } of this.#nodes) {
            if (seen !== undefined) {
                seen.count += 1;
                if (seen.start < 0)
                    seen.start = at;
            }
            if (element !== undefined && this.#element === undefined) {
                this.#element = { place: element, from: at, depth: this.#frames.length };
            }
            if (embedded !== undefined && byte === QUOTE)
                this.#embedded = new EmbeddedScan(embedded, this.facts, new _a({ root: embedded.root, facts: this.facts }));
        }
        if (byte === QUOTE) {
            this.#isKey = false;
            this.#textFrom = this.#nodes.some(({ seen }) => seen !== undefined) ? at : -1;
            this.#state = STRING;
            return;
        }
        if (byte === 0x7b || byte === 0x5b) {
            if (this.#frames.length === MAX_DEPTH)
                throw this.#fail('depth', at, `it is nested deeper than ${MAX_DEPTH} levels`);
            const frame = { array: byte === 0x5b, nodes: this.#nodes, index: -1, keys: undefined };
            this.#frames.push(frame);
            this.#typed(frame.array ? 'array' : 'object');
            this.#state = frame.array ? FIRST_ITEM : FIRST_KEY;
            if (frame.array)
                this.#nextItem(frame);
            return;
        }
        this.#textFrom = this.#nodes.some(({ seen }) => seen !== undefined) ? at : -1;
        const literal = LITERALS[byte];
        if (literal !== undefined) {
            this.#literal = literal;
            this.#spelt = 1;
            this.#state = LITERAL;
            return;
        }
        this.#number = numberStep(0, byte);
        if (this.#number === 0)
            throw this.#unexpected(byte, at, 'a value');
        this.#state = NUMBER;
    }
    #keyStarts(at) {
        this.#isKey = true;
        const { nodes } = this.#frames.at(-1);
        this.#textFrom = nodes.some(({ keys, every }) => keys.size > 0 || every !== undefined) ? at : -1;
        this.#state = STRING;
    }
    #stringEnds(at) {
        if (!this.#isKey) {
            this.#embedded?.end();
            this.#embedded = undefined;
            this.#scalarEnds('string', at + 1, (raw) => JSON.parse(raw));
            return;
        }
        const frame = this.#frames.at(-1);
        this.#nodes = NOTHING;
        if (this.#textFrom >= 0) {
            const key = JSON.parse(this.#bytes(this.#textFrom, at + 1).toString());
            this.#nodes = step(frame.nodes, ({ keys, every }) => [keys.get(key), every]);
            if (frame.nodes.some(({ keys }) => keys.has(key))) {
                frame.keys ??= new Set();
                if (frame.keys.has(key))
                    throw this.#fail('duplicate', at, `the key ${JSON.stringify(key)} comes twice`);
                frame.keys.add(key);
            }
            this.#textFrom = -1;
        }
        this.#state = COLON;
    }
    #nextItem(frame) {
        frame.index += 1;
        const isFirst = frame.index === 0;
        this.#nodes = step(frame.nodes, ({ items, first }) => [items, isFirst ? first : undefined]);
    }
    #scalarEnds(type, end, read) {
        this.#typed(type);
        if (this.#textFrom >= 0 && end - this.#textFrom <= MAX_TEXT_BYTES) {
            const text = read(this.#bytes(this.#textFrom, end).toString());
            for (const { seen } of this.#nodes) {
                if (seen === undefined || seen.texts.size >= MAX_TEXTS)
                    continue;
                if (seen.only === undefined || seen.only.test(text))
                    seen.texts.add(text);
            }
        }
        this.#textFrom = -1;
        this.#valueEnds(end);
    }
    #containerEnds(at) {
        this.#nodes = this.#frames.pop().nodes;
        this.#valueEnds(at + 1);
    }
    #valueEnds(end) {
        for (const { seen } of this.#nodes)
            if (seen !== undefined && seen.end < 0)
                seen.end = end;
        this.#state = this.#frames.length === 0 ? DONE : AFTER;
        const element = this.#element;
        if (element === undefined || element.depth !== this.#frames.length)
            return;
        this.#element = undefined;
        const index = this.#elementCounts.get(element.place) ?? 0;
        this.#elementCounts.set(element.place, index + 1);
        this.#onElement?.(element.place, index, JSON.parse(this.#bytes(element.from, end).toString()));
    }
    /** The type of the first value at each place counts. */
    #typed(type) {
        for (const { seen } of this.#nodes)
            if (seen !== undefined)
                seen.type ??= type;
    }
    /** Keeps this chunk while something that began in it, or before, has not ended. */
    #hold() {
        const end = this.#base + this.#chunk.length;
        if (this.#textFrom >= 0 && end - this.#textFrom > MAX_TEXT_BYTES)
            this.#textFrom = -1;
        const from = this.#element?.from ?? this.#textFrom;
        if (from < 0) {
            this.#held = [];
            return;
        }
        if (end - from > MAX_ELEMENT_BYTES) {
            throw this.#fail('limit', from, `${this.#element?.place} has a value longer than ${MAX_ELEMENT_BYTES} bytes`);
        }
        this.#held.push({ base: this.#base, bytes: this.#chunk });
    }
    #bytes(from, to) {
        const pieces = [...this.#held, { base: this.#base, bytes: this.#chunk }]
            .filter(({ base, bytes }) => base < to && base + bytes.length > from)
            .map(({ base, bytes }) => bytes.subarray(Math.max(0, from - base), to - base));
        const [only] = pieces;
        return pieces.length === 1 && only !== undefined
            ? Buffer.from(only.buffer, only.byteOffset, only.length)
            : Buffer.concat(pieces);
    }
    #unexpected(byte, at, wanted) {
        return this.#fail('syntax', at, `${wanted} is expected and ${show(byte)} comes`);
    }
    #fail(fault, offset, message) {
        return new json_error/* JsonError */.N(fault, message, { offset, line: this.#line, column: offset - this.#lineStart + 1 });
    }
}
_a = JsonScanner;
function step(nodes, next) {
    if (nodes.length === 0)
        return NOTHING;
    const found = nodes.flatMap(next).filter((node) => node !== undefined);
    return found.length === 0 ? NOTHING : found;
}
function show(byte) {
    return byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `byte ${hex(byte)}`;
}
function hex(byte) {
    return `0x${byte.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 28837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Utf8Check)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
// UTF-8 checked over a stream (RFC 3629), at the speed of the runtime's own check.

/** The longest sequence has four bytes, so at most three wait for the next chunk. */
const MAX_TAIL = 3;
class Utf8Check {
    /** The first byte that was found wrong. */
    byte = 0;
    #tail = new Uint8Array();
    #offset = 0;
    /** Reads the next bytes; the offset in the stream of the first sequence that is not UTF-8, or -1. */
    push(chunk) {
        const bytes = this.#tail.length === 0 ? chunk : Buffer.concat([this.#tail, chunk]);
        const whole = bytes.length - tailLength(bytes);
        const checked = bytes.subarray(0, whole);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(checked)) {
            const at = firstInvalid(checked);
            this.byte = checked[at];
            return this.#offset + at;
        }
        this.#tail = Uint8Array.from(bytes.subarray(whole));
        this.#offset += whole;
        return -1;
    }
    /** Whether the stream may end here: no sequence is half read. */
    get complete() {
        return this.#tail.length === 0;
    }
}
/** Bytes at the end that begin a sequence which goes on in the next chunk. */
function tailLength(bytes) {
    for (let back = 1; back <= Math.min(MAX_TAIL, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back];
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return sequenceLength(byte) > back ? back : 0;
    }
    return 0;
}
/** Offset of the first sequence that is not UTF-8, or of the one that the end cuts. */
function firstInvalid(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const length = sequenceLength(bytes[at]);
        if (length === 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, at + length)))
            return at;
        at += length;
    }
    return at;
}
/** RFC 3629, section 4: how many bytes the sequence has that this byte begins; 0 where it begins none. */
function sequenceLength(byte) {
    if (byte < 0x80)
        return 1;
    if (byte < 0xc2 || byte > 0xf4)
        return 0;
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
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
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63240);




const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** A value's name among the claims, and its variable where there are none. */
const VALUES = {
    repository: ['repository', 'GITHUB_REPOSITORY'],
    ref: ['ref', 'GITHUB_REF'],
    sha: ['sha', 'GITHUB_SHA'],
    workflowRef: ['workflow_ref', 'GITHUB_WORKFLOW_REF'],
    // No variable names a reusable workflow; the caller's is all that there is.
    jobWorkflowRef: ['job_workflow_ref', 'GITHUB_WORKFLOW_REF'],
    eventName: ['event_name', 'GITHUB_EVENT_NAME'],
    repositoryId: ['repository_id', 'GITHUB_REPOSITORY_ID'],
    ownerId: ['repository_owner_id', 'GITHUB_REPOSITORY_OWNER_ID'],
    runnerEnvironment: ['runner_environment', 'RUNNER_ENVIRONMENT'],
    runId: ['run_id', 'GITHUB_RUN_ID'],
    runAttempt: ['run_attempt', 'GITHUB_RUN_ATTEMPT'],
};
/** Whether this is a workflow run at all, so that provenance can be stated. */
function isWorkflowRun(env) {
    return env.GITHUB_ACTIONS === 'true' && env.GITHUB_RUN_ID !== undefined && env.GITHUB_RUN_ID !== '';
}
/**
 * Provenance of `subject`, which statements call `name`. Throws a UserError that names the value which is missing, so
 * outside a workflow the first of them.
 */
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
                // The only part of the predicate where strict readers take fields that they do not know.
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
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(claims === undefined
                ? `provenance: ${variable} is not set; it is made from a workflow run's context, so run inside GitHub Actions or pass a statement's path`
                : `provenance: the workflow's OIDC token has no claim ${claim}`);
        }
        return [key, value];
    });
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    if (!/^https?:\/\/[^/\s]+$/.test(server)) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`provenance: GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is not a server's URL`);
    }
    return { server, ...Object.fromEntries(values) };
}
/**
 * The claims of an OIDC token. Its signature is not checked: it came straight from the runner's token service. Throws a
 * UserError without a word of the token where it is no JSON Web Token.
 */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        if (typeof claims === 'object' && claims !== null)
            return claims;
    }
    catch {
        // Said below.
    }
    throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y("provenance: what the runner's token service answered is no JSON Web Token");
}


/***/ }),

/***/ 19656:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ recognise)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21022);
/* harmony import */ var _formats_statements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10322);
/* harmony import */ var _formats_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49843);
/* harmony import */ var _json_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1866);
/* harmony import */ var _json_scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92613);
/* harmony import */ var _json_utf8_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28837);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46662);
// Recognition: what a document is, told from its content in one pass and never from its name.








/** Places inside an envelope are written after its payload's and a slash. */
const isOuter = (place) => !place.includes('/');
const WATCH = {
    places: _formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_FORMATS */ .W.flatMap(({ reads, created }) => [...reads, ...(created ?? [])]).filter(isOuter),
    mentions: _formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_FORMATS */ .W.flatMap(({ mentions }) => mentions ?? []),
    embedded: [_formats_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_PAYLOAD */ .At, _formats_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .DSSE_PAYLOAD */ .lS].map((at) => ({ at, places: _formats_statements_js__WEBPACK_IMPORTED_MODULE_2__/* .PAYLOAD_PLACES */ .en })),
};
/** RFC 3339, section 5.6. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** Reads a document once: its digest, its size, and what it is. Throws only what `chunks` throws. */
async function recognise(chunks) {
    const digester = new _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .Digester */ .Y8();
    const utf8 = new _json_utf8_js__WEBPACK_IMPORTED_MODULE_6__/* .Utf8Check */ .I();
    const scanner = new _json_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .JsonScanner */ .V(WATCH);
    let isUtf8 = true;
    let jsonError;
    let head = new Uint8Array();
    let tail = new Uint8Array();
    // Every document is taken for JSON until it shows otherwise, which most others do with their first byte.
    const scan = (read) => {
        if (jsonError !== undefined)
            return;
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof _json_error_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonError */ .N))
                throw error;
            jsonError = error;
        }
    };
    for await (const chunk of chunks) {
        digester.update(chunk);
        if (head.length < _formats_text_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BYTES */ .Lq)
            head = Buffer.concat([head, chunk.subarray(0, _formats_text_js__WEBPACK_IMPORTED_MODULE_3__/* .HEAD_BYTES */ .Lq - head.length)]);
        tail = Uint8Array.from(Buffer.concat([tail, chunk.subarray(-_formats_text_js__WEBPACK_IMPORTED_MODULE_3__/* .TAIL_BYTES */ .dd)]).subarray(-_formats_text_js__WEBPACK_IMPORTED_MODULE_3__/* .TAIL_BYTES */ .dd));
        scan(() => scanner.push(chunk));
        isUtf8 &&= utf8.push(chunk) < 0;
    }
    scan(() => scanner.end());
    isUtf8 &&= utf8.complete;
    return { digest: digester.digest(), size: digester.size, ...contentOf() };
    function contentOf() {
        const text = (0,_formats_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sniffText */ .CY)(head, tail, isUtf8);
        if (text.head.trim() === '') {
            return faulty(digester.size === 0 ? 'it is empty' : 'it has nothing but white space in it');
        }
        const opening = text.head.trimStart().charAt(0);
        if (opening !== '{' && opening !== '[')
            return recogniseText(text, head);
        if (text.encoding !== 'utf-8' && text.encoding !== 'other') {
            return faulty(text.encoding === 'utf-8-bom'
                ? 'it begins with a byte order mark, which JSON must not have (RFC 8259, section 8.1); save it as UTF-8 without one'
                : `it is ${text.encoding.toUpperCase()}, and JSON must be UTF-8; PowerShell's > writes such files, Out-File -Encoding utf8NoBOM does not`);
        }
        if (jsonError === undefined)
            return recogniseJson(scanner.facts);
        // Markdown and INI files may begin with a bracket; a list that lacks nothing but its end is no such file.
        if (opening === '[' && jsonError.fault !== 'truncated')
            return recogniseText(text, head);
        return faulty(describe(jsonError));
    }
}
function recogniseJson(facts) {
    const row = _formats_json_js__WEBPACK_IMPORTED_MODULE_1__/* .JSON_FORMATS */ .W.find((format) => format.matches(facts));
    if (row === undefined) {
        return { label: 'JSON', kind: 'custom', also: [], mediaType: 'application/json', mentions: [] };
    }
    const kind = typeof row.kind === 'function' ? row.kind(facts) : row.kind;
    const predicateType = typeof row.predicateType === 'function' ? row.predicateType(facts) : row.predicateType;
    const created = createdOf(row, facts);
    const producer = row.producer?.(facts);
    return {
        format: row.name,
        label: row.label,
        kind,
        also: row.also ?? [],
        mediaType: (typeof row.mediaType === 'function' ? row.mediaType(facts, kind) : row.mediaType) ??
            (kind === 'custom' ? 'application/json' : (0,_kinds_js__WEBPACK_IMPORTED_MODULE_7__/* .ownType */ .ZZ)(kind)),
        ...(predicateType !== undefined && { predicateType }),
        ...(row.bare && { bare: true }),
        ...(created !== undefined && { created }),
        ...(producer !== undefined && producer !== '' && { producer }),
        ...statementOf(row, facts),
        mentions: digestsIn((row.mentions ?? []).flatMap((place) => [...facts.texts(place)])),
    };
}
function createdOf(row, facts) {
    for (const place of row.created ?? []) {
        for (const text of facts.texts(place)) {
            if (RFC3339.test(text))
                return text;
            // Seconds since the epoch, as Python programs write them.
            if (facts.type(place) === 'number' && /^\d{9,10}(?:\.\d+)?$/.test(text)) {
                return new Date(Number(text) * 1000).toISOString();
            }
        }
    }
    return undefined;
}
function statementOf(row, facts) {
    const prefix = row.statement;
    if (prefix === undefined)
        return {};
    const fault = prefix === '' ? undefined : facts.faultAt(prefix.slice(0, -1));
    if (fault !== undefined)
        return { fault: `its payload ${fault}` };
    if (facts.type(`${prefix}predicateType`) !== 'string') {
        // A bundle may sign a digest and hold no statement; an envelope may carry whatever it likes.
        return prefix === '' ? { fault: 'the statement has no predicateType' } : {};
    }
    if (facts.type(`${prefix}subject`) !== 'array')
        return { fault: 'the statement has no list of subjects' };
    const of = (algorithm) => [...facts.texts(`${prefix}subject[].digest.${algorithm}`)].map((hex) => `${algorithm}:${hex}`);
    const range = prefix === '' ? facts.range('subject') : undefined;
    return { subjects: digestsIn([...of('sha256'), ...of('sha512')]), ...(range && { subjectRange: range }) };
}
function digestsIn(texts) {
    const found = texts.flatMap((text) => text.match(/\bsha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})\b/g) ?? []);
    return [...new Set(found)].map((text) => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDigest */ .m)(text)).filter((digest) => digest !== undefined);
}
function recogniseText(text, head) {
    const row = _formats_text_js__WEBPACK_IMPORTED_MODULE_3__/* .TEXT_FORMATS */ .fR.find((format) => format.matches(text));
    if (row === undefined) {
        return {
            label: text.xml ? 'XML' : 'file',
            kind: 'custom',
            also: [],
            mediaType: (0,_formats_text_js__WEBPACK_IMPORTED_MODULE_3__/* .mediaTypeOf */ .c0)(text, head),
            mentions: [],
        };
    }
    const created = row.created?.(text);
    const producer = row.producer?.(text);
    const fault = faultOf(text);
    return {
        format: row.name,
        label: row.label,
        kind: row.kind,
        also: [],
        mediaType: row.mediaType,
        ...(created !== undefined && RFC3339.test(created) && { created }),
        ...(producer !== undefined && producer !== '' && { producer }),
        mentions: [],
        ...(fault !== undefined && { fault }),
    };
}
function faultOf(text) {
    if (text.xml?.closed === false)
        return `the file ends before </${text.xml.name}>: it is not complete`;
    if (text.xml === undefined && text.encoding !== 'utf-8' && text.encoding !== 'utf-8-bom') {
        return `it is ${text.encoding === 'other' ? 'not UTF-8' : text.encoding.toUpperCase()}; save it as UTF-8`;
    }
    return undefined;
}
function faulty(fault) {
    return { label: 'file', kind: 'custom', also: [], mediaType: 'application/octet-stream', mentions: [], fault };
}
function describe(error) {
    const at = `line ${error.line}, column ${error.column} (byte ${error.offset})`;
    switch (error.fault) {
        case 'truncated':
            return `the JSON is cut off: ${error.message}; ${at}`;
        case 'trailing':
            return `there is more after the end of the JSON document, at ${at}; one file holds one document`;
        case 'encoding':
            return `it is not UTF-8: ${error.message}, at ${at}`;
        default:
            return `it is not JSON at ${at}: ${error.message}`;
    }
}


/***/ }),

/***/ 76260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ externalScan),
/* harmony export */   Tm: () => (/* binding */ checkScanner),
/* harmony export */   zP: () => (/* binding */ isScanner)
/* harmony export */ });
/* unused harmony export SCANNERS */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(470);
// Scans by other scanners on this machine, of an SBOM that is there already: one row a scanner.




const SCANNERS = {
    grype: {
        // Not --quiet: that keeps it from saying why it failed.
        args: (sbom, file) => [`sbom:${sbom}`, '--output', 'json', '--file', file],
        format: 'grype-json',
        // 2: there are findings as severe as its configuration's fail-on-severity.
        finished: [0, 2],
        versionArgs: ['version', '--output', 'json'],
        env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
        install: 'add a step "uses: anchore/scan-action/download-grype@v7", or see https://github.com/anchore/grype#installation',
    },
    trivy: {
        args: (sbom, file) => ['sbom', '--no-progress', '--format', 'json', '--exit-code', '0', '--output', file, sbom],
        format: 'trivy-json',
        finished: [0],
        versionArgs: ['--version'],
        env: { TRIVY_SKIP_VERSION_CHECK: 'true' },
        install: 'add a step "uses: aquasecurity/setup-trivy@v0", or see https://trivy.dev/latest/getting-started/installation/',
    },
};
function isScanner(text) {
    return Object.hasOwn(SCANNERS, text);
}
const SHOWN_STDERR = 500;
/** Throws a UserError that says how to install a scanner that cannot be run: to be asked before anything else is done. */
async function checkScanner(name, execute) {
    const row = SCANNERS[name];
    let why;
    try {
        const { exitCode, stderr } = await execute(name, row.versionArgs, row.env);
        if (exitCode === 0)
            return;
        why = ending(exitCode, stderr);
    }
    catch (error) {
        why = error.message;
    }
    throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`the scanner ${name} cannot be run (${why}); ${row.install}, or use osv, which is built in`);
}
/**
 * Scans the SBOM file `sbom` and gives the report that the scanner wrote into `folder`, checked and read like any file.
 * Throws a UserError with what it printed where it fails, or writes something else than its report.
 */
async function externalScan(name, sbom, folder, execute) {
    const row = SCANNERS[name];
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, `scan-${name}.json`);
    const { exitCode, stderr } = await execute(name, row.args(sbom, file), row.env);
    if (!row.finished.includes(exitCode))
        throw failure(name, ending(exitCode, stderr));
    let report;
    try {
        const { files } = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectFiles */ .IK)([`scan=${file}`], { workspace: folder, allowOutside: true });
        [report] = files;
    }
    catch (error) {
        if (!(error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y))
            throw error;
        throw failure(name, `what it wrote is no report of it: ${error.message}`);
    }
    if (report?.content.format !== row.format) {
        throw failure(name, `what it wrote is no report of it but ${report?.content.label ?? 'nothing'}`);
    }
    return report;
}
function failure(name, why) {
    return new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${name} did not scan the SBOM: ${why}; run it by hand to see more, or use another scanner`);
}
function ending(exitCode, stderr) {
    const printed = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.stripVTControlCharacters)(stderr).replaceAll(/\s+/g, ' ').trim();
    return `exit code ${exitCode}${printed === '' ? '' : `: ${printed.slice(-SHOWN_STDERR)}`}`;
}


/***/ }),

/***/ 94798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
// The one model of a finding: what a scanner says of one vulnerability in one package, whatever format it wrote.
/** From the worst. `unknown` is a severity that nobody has stated, and never "harmless". */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/**
 * The states of VEX, and `unknown` where it could not be decided whether the installed version is affected. `fixed` and
 * `not_affected` are settled; the others are open.
 */
const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'];
function isOpen({ status }) {
    return status !== 'fixed' && status !== 'not_affected';
}
/** Open before settled, then the worst first, then by what they are: the same findings always come in the same order. */
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

/***/ 27561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OsvClient: () => (/* binding */ OsvClient),
/* harmony export */   OsvError: () => (/* binding */ OsvError),
/* harmony export */   isLoopback: () => (/* binding */ isLoopback),
/* harmony export */   osvRoot: () => (/* binding */ osvRoot)
/* harmony export */ });
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28630);
// The HTTP of an OSV service: requests that are retried within bounds, answers that are bounded and are JSON.

/** A batch may keep the public service busy for 35 seconds; a record of a kernel has a few megabytes. */
const LIMITS = {
    retries: 3,
    firstDelay: 500,
    longestDelay: 10_000,
    timeout: 60_000,
    answerBytes: 32 * 1024 * 1024,
    failures: 5,
};
const SHOWN_ANSWER = 200;
/** The service did not do what was asked. The message says what came back. */
class OsvError extends Error {
    name = 'OsvError';
    /** Of the answer; absent where there was none. */
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
/** The root of a service. Throws a UserError for what is no https URL, unless it is on this machine. */
function osvRoot(text) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`osv-url is ${JSON.stringify(text)}; it takes an https URL`);
    }
    if (url.username !== '' || url.password !== '')
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('osv-url has a name or password in it');
    if (url.protocol === 'http:' && !isLoopback(url)) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`osv-url is ${JSON.stringify(text)}; without TLS it may only be on this machine`);
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
function isLoopback({ hostname }) {
    return /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
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
    /** POST /v1/querybatch, at most 1,000 queries: the answer as it is. Throws an OsvError. */
    async queryBatch(queries) {
        return this.#ask('POST', 'v1/querybatch', JSON.stringify({ queries }));
    }
    /** GET /v1/vulns/{id}: the answer as it is. Throws an OsvError. */
    async vulnerability(id) {
        return this.#ask('GET', `v1/vulns/${encodeURIComponent(id)}`);
    }
    /** Nothing is asked any more of a service that has failed so often in a row. */
    async #ask(method, path, body) {
        const { retries, failures } = this.#limits;
        if (this.#failures >= failures)
            throw new OsvError(`not asked, after ${failures} failures in a row`);
        for (let attempt = 0;; attempt += 1) {
            try {
                const answer = await this.#send(method, path, body);
                this.#failures = 0;
                return answer;
            }
            catch (error) {
                const failure = error instanceof Failure ? error : undefined;
                if (failure?.again && attempt < retries) {
                    await this.#options.sleep(this.#delay(attempt, failure.retryAfter));
                    continue;
                }
                // A record that is not there, or a query that is not taken, says nothing of the service.
                if (failure?.again ?? true)
                    this.#failures += 1;
                throw new OsvError(`${method} ${path}: ${messageOf(error)}`, failure?.status, { cause: error });
            }
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
            if (error instanceof Failure)
                throw error;
            throw new Failure(signal.aborted ? `no answer within ${timeout / 1000} s` : causeOf(error), true);
        }
        if (status !== 200) {
            const again = status === 408 || status === 429 || status >= 500;
            throw new Failure(`${status} ${excerpt(bytes)}`.trim(), again, status, retryAfter);
        }
        try {
            return JSON.parse(bytes.toString('utf8'));
        }
        catch {
            throw new Failure(`no JSON came back: ${excerpt(bytes)}`, true, status);
        }
    }
    /** Full jitter under a doubling bound, or what the service asks for. */
    #delay(attempt, retryAfter) {
        const { firstDelay, longestDelay } = this.#limits;
        const seconds = Number(retryAfter ?? Number.NaN);
        if (seconds >= 0)
            return Math.min(seconds * 1000, longestDelay);
        return this.#options.random() * Math.min(firstDelay * 2 ** attempt, longestDelay);
    }
}
/** One attempt that failed, and whether another may do better. */
class Failure extends Error {
    again;
    status;
    retryAfter;
    constructor(message, again, status, retryAfter) {
        super(message);
        this.again = again;
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
            throw new Failure(`an answer of more than ${limit} bytes`, false);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function excerpt(bytes) {
    return bytes.subarray(0, SHOWN_ANSWER).toString('utf8').replaceAll(/\s+/g, ' ').trim();
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** `fetch failed` says nothing; its cause does. */
function causeOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const { code } = (cause ?? {});
    return `${messageOf(cause ?? error)}${typeof code === 'string' && !messageOf(cause).includes(code) ? ` (${code})` : ''}`;
}


/***/ }),

/***/ 42349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
function isComplete({ incomplete }) {
    return incomplete.length === 0;
}


/***/ }),

/***/ 46254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ib: () => (/* binding */ signedScan),
/* harmony export */   py: () => (/* binding */ scanStatement),
/* harmony export */   ux: () => (/* binding */ COSIGN_VULN_PREDICATE)
/* harmony export */ });
/* unused harmony exports VULNS_PREDICATE, vulnsStatement, vulnsPredicate */
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76335);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66716);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63240);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42349);
// A scan as a statement: the in-toto predicate `vulns/v0.2`, or cosign's `vuln/v1` for those who read nothing else.






const VULNS_PREDICATE = 'https://in-toto.io/attestation/vulns/v0.2';
const COSIGN_VULN_PREDICATE = 'https://cosign.sigstore.dev/attestation/vuln/v1';
/** A statement is embedded in its bundle, which readers take up to 10 MB of, in base64. */
const MAX_RESULT_BYTES = 6 * 1024 * 1024;
/** The scan as evidence in its own right: a statement about `subject`, which it calls `name` (`registry/repository`). */
function scanStatement(report, subject, name, predicate = 'vulns', printed) {
    return predicate === 'vulns'
        ? statementEvidence(report, subject, name, VULNS_PREDICATE, vulnsPredicate(report))
        : statementEvidence(report, subject, name, COSIGN_VULN_PREDICATE, cosignPredicate(report, printed));
}
/** The same as `vulns/v0.2`. */
function vulnsStatement(report, subject, name) {
    return scanStatement(report, subject, name);
}
/** The statement that is signed for a scan's document, which is attached beside it as it is. */
async function signedScan({ subject, document }, report, name, predicate = 'vulns') {
    const printed = predicate === 'cosign-vuln' ? await printedObject(document) : undefined;
    const { document: statement } = scanStatement(report, subject, name, predicate, printed);
    return { statement, predicateType: predicate === 'vulns' ? VULNS_PREDICATE : COSIGN_VULN_PREDICATE };
}
/** What the scanner printed, where it is an object and small enough to stand in a statement. */
async function printedObject(document) {
    if (document.descriptor.size > _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EMBEDDED_BYTES */ .Ad || !/[/+]json$/.test(document.descriptor.mediaType))
        return undefined;
    const json = JSON.parse((await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(document, _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EMBEDDED_BYTES */ .Ad)).toString('utf8'));
    return (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(json) ? json : undefined;
}
/** cosign's "Vulnerability Scan Record": results are whatever the scanner prints, or the findings where that is too much. */
function cosignPredicate(report, printed) {
    const { scanner, metadata } = vulnsPredicate(report);
    const { db } = report.scanner;
    return {
        invocation: { parameters: [], uri: '', event_id: '', 'builder.id': '' },
        scanner: {
            uri: scanner.uri,
            version: scanner.version ?? '',
            db: { uri: db?.uri ?? '', version: db?.version ?? '' },
            result: printed ?? { findings: scanner.result },
        },
        metadata,
    };
}
function statementEvidence(report, subject, name, predicateType, predicate) {
    const { scanner, finishedOn } = report;
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementAbout */ .pT)((0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(name, subject), predicateType, predicate);
    return {
        kind: 'scan',
        subject,
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .documentOf */ .lM)((0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeStatement */ ._i)(statement), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto),
        title: `scan-${scanner.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.intoto.json`,
        predicateType,
        ...(finishedOn !== undefined && { created: finishedOn }),
        producer: scanner.version === undefined ? scanner.name : `${scanner.name} ${scanner.version}`,
        annotations: { [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.scanStatus]: statusOf(report) },
        scan: report,
    };
}
/**
 * in-toto "Vulnerabilities", version 0.2. Times that the source does not state are left out, though the predicate asks for
 * them: none is made up. What the predicate has no place for (whether the scan is complete, counts of all findings) stands
 * in `metadata` under a name with our prefix, as the attestation framework's parsing rules have it.
 */
function vulnsPredicate(report) {
    const { scanner, startedOn, finishedOn, counts, total, incomplete, notCovered } = report;
    const { uri, version, db } = scanner;
    const result = resultsOf(report);
    return {
        scanner: {
            uri,
            ...(version !== undefined && { version }),
            ...(db !== undefined && { db }),
            result,
        },
        metadata: {
            ...(startedOn !== undefined && { scanStartedOn: startedOn }),
            ...(finishedOn !== undefined && { scanFinishedOn: finishedOn }),
            ociEvidence_scan: {
                status: statusOf(report),
                ...(incomplete.length > 0 && { incomplete }),
                total,
                listed: result.length,
                counts,
                ...(notCovered !== undefined && notCovered.length > 0 && { notCovered }),
            },
        },
    };
}
function statusOf(report) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .isComplete */ .A)(report) ? 'complete' : 'incomplete';
}
/** The most urgent first, as many as a statement may hold. */
function resultsOf({ findings, scanner }) {
    const results = [];
    let room = MAX_RESULT_BYTES;
    for (const finding of findings) {
        const result = resultOf(finding, scanner.name);
        room -= Buffer.byteLength(JSON.stringify(result)) + 1;
        if (room < 0)
            break;
        results.push(result);
    }
    return results;
}
function resultOf({ id, severity, ...rest }, scanner) {
    return {
        id,
        severity: [
            { method: rest.severitySource ?? scanner, score: severity },
            ...(rest.cvss === undefined ? [] : [{ method: 'cvss_score', score: String(rest.cvss.score) }]),
        ],
        annotations: [rest],
    };
}


/***/ }),

/***/ 63240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ MAX_EMBEDDED_BYTES),
/* harmony export */   OK: () => (/* binding */ fillSubject),
/* harmony export */   Sy: () => (/* binding */ REFERENCE_PREDICATE),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   eP: () => (/* binding */ wrapPredicate),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   pT: () => (/* binding */ statementAbout),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46662);




const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const REFERENCE_PREDICATE = 'https://in-toto.io/attestation/reference/v0.1';
/** A larger document is not put into a statement: the statement refers to it by digest. */
const MAX_EMBEDDED_BYTES = 7 * 1024 * 1024;
/** What a subject is called in a statement: `name` is where it lives, `registry/repository`, without tag or digest. */
function subjectOf(name, subject) {
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDigest */ .vo)(subject.digest);
    return { name, digest: { [algorithm]: encoded } };
}
/** A statement about one subject. Keys stand in the order of the specification, so its bytes are always the same. */
function statementAbout(subject, predicateType, predicate) {
    return { _type: STATEMENT_TYPE, subject: [subject], predicateType, predicate };
}
function encodeStatement(statement) {
    return new TextEncoder().encode(JSON.stringify(statement));
}
/**
 * A statement around a predicate that is JSON already: its bytes are passed through as they are, never parsed and
 * written again, so that numbers and key order stay what they were and no size is too large.
 */
function wrapPredicate(subject, predicateType, predicate) {
    const { predicate: _, ...front } = statementAbout(subject, predicateType, {});
    const before = Buffer.from(`${JSON.stringify(front).slice(0, -1)},"predicate":`);
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .streamedDocument */ .LB)(async function* () {
        yield before;
        yield* predicate.open();
        yield Buffer.from('}');
    }, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto);
}
/** The same statement with its subject list, which stands at `range` in its bytes, replaced by `subject` alone. */
function fillSubject(statement, range, subject) {
    const list = Buffer.from(JSON.stringify([subject]));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .streamedDocument */ .LB)(async function* () {
        let at = 0;
        let filled = false;
        for await (const chunk of statement.open()) {
            const before = chunk.subarray(0, Math.max(0, range.start - at));
            const after = chunk.subarray(Math.max(0, range.end - at));
            if (before.length > 0)
                yield before;
            if (!filled && at + chunk.length > range.start) {
                filled = true;
                yield list;
            }
            if (after.length > 0)
                yield after;
            at += chunk.length;
        }
    }, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto);
}
/**
 * The statement under which a piece of evidence is signed: itself where it is one, around the document where the
 * document can be a predicate and is not too large, and otherwise one that refers to the document by its digest
 * (predicate type `reference/v0.1`). `name` is what the subject is called.
 */
async function statementOf(evidence, name) {
    const { document, predicateType, title } = evidence;
    const { mediaType, size, digest } = document.descriptor;
    const small = size <= MAX_EMBEDDED_BYTES;
    if (predicateType !== undefined && mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto && small) {
        return { statement: document, predicateType };
    }
    const subject = subjectOf(name, evidence.subject);
    if (predicateType !== undefined && /[/+]json$/.test(mediaType) && mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto && small) {
        return { statement: await wrapPredicate(subject, predicateType, document), predicateType };
    }
    const { algorithm, encoded } = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .splitDigest */ .vo)(digest);
    const reference = statementAbout(subject, REFERENCE_PREDICATE, {
        attester: { id: _kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .NAMESPACE */ .CU },
        references: [{ name: title, digest: { [algorithm]: encoded }, mediaType }],
    });
    return { statement: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .lM)(encodeStatement(reference), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto), predicateType: REFERENCE_PREDICATE };
}


/***/ }),

/***/ 92682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ renderAttachSummary),
  p: () => (/* binding */ renderReceipt)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/evidence/scan/finding.ts
var finding = __webpack_require__(94798);
// EXTERNAL MODULE: ./src/evidence/scan/report.ts
var scan_report = __webpack_require__(42349);
;// CONCATENATED MODULE: ./src/report/findings.ts
// What scans have found, as a section of a job summary and as lines for a terminal. Pure.





/** Findings that are listed; the documents have them all. */
const LISTED = 50;
const LISTED_IN_TERMINAL = 5;
const MARKS = {
    critical: '🟣',
    high: '🔴',
    medium: '🟠',
    low: '🟡',
    negligible: '⚪',
    unknown: '❔',
};
/** Counts of each scan, why any is incomplete, and the most urgent findings, folded. Empty where nothing was scanned. */
function renderFindings(scans) {
    if (scans.length === 0)
        return '';
    const listed = mostUrgent(scans);
    const incomplete = scans.flatMap(({ title, report }) => report.incomplete.map((why) => `${(0,report_escape/* code */.aY)(title, 100)} is incomplete: ${(0,report_escape/* html */.qy)(why, 500)}`));
    return [
        '### Findings',
        countsTable(scans),
        (0,blocks/* list */.p_)(incomplete, blocks/* BOUND */.d9.notes),
        listed.length === 0 ? '' : (0,blocks/* folded */.TM)(`Most urgent findings (${listed.length})`, findingsTable(listed)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** One line a scan, and its most urgent findings below it. */
function findingLines(scans, { color = false } = {}) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    return scans.flatMap(({ title, platforms, report }) => {
        const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => (0,report_escape/* visible */.RK)(platform)).join(', ')}`;
        const state = (0,scan_report/* isComplete */.A)(report)
            ? ''
            : paint('red', ` (incomplete: ${(0,report_escape/* visible */.RK)(report.incomplete.join('; '), 500)})`);
        const distinct = distinctFindings(openFindings(report));
        const top = distinct.slice(0, LISTED_IN_TERMINAL);
        const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
        return [
            `${(0,report_escape/* visible */.RK)(title)}${on}: ${countsText(report)}${state}`,
            ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
            ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
        ];
    });
}
/** `1 critical, 3 high; 2 settled`. It says what was found and never that there is nothing to find. */
function countsText({ counts }) {
    const open = finding/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return `${open.join(', ') || 'no open findings'}${counts.settled > 0 ? `; ${counts.settled} settled` : ''}`;
}
function countsTable(scans) {
    const head = ['Scan', 'On', ...finding/* SEVERITIES */.oC.map((severity) => `${MARKS[severity]} ${severity}`), 'settled', 'State'];
    const rows = scans.map(({ title, platforms, report }) => [
        `${(0,report_escape/* code */.aY)(title, 100)} ${(0,report_escape/* html */.qy)(scannerText(report), 100)}`,
        platforms.length === 0 ? 'image' : platforms.map((platform) => (0,report_escape/* html */.qy)(platform)).join(', '),
        ...finding/* SEVERITIES */.oC.map((severity) => String(report.counts[severity])),
        String(report.counts.settled),
        (0,scan_report/* isComplete */.A)(report) ? 'complete' : '⚠️ incomplete',
    ]);
    return (0,blocks/* table */.tp)(head, rows, blocks/* BOUND */.d9.findings);
}
function findingsTable(findings) {
    const rows = findings.map((finding) => [
        `${MARKS[finding.severity]} ${finding.severity}${finding.cvss === undefined ? '' : ` ${finding.cvss.score}`}`,
        finding.url === undefined ? (0,report_escape/* code */.aY)(finding.id) : `<a href="${(0,report_escape/* html */.qy)(finding.url, 600)}">${(0,report_escape/* code */.aY)(finding.id)}</a>`,
        (0,report_escape/* code */.aY)(whereText(finding), 150),
        (0,report_escape/* html */.qy)(finding.installed ?? '', 60),
        (0,report_escape/* html */.qy)(finding.fixed ?? '', 80),
        (0,report_escape/* html */.qy)(finding.title ?? '', 120),
    ]);
    return (0,blocks/* table */.tp)(['Severity', 'Finding', 'In', 'Installed', 'Fixed in', 'What'], rows, blocks/* BOUND */.d9.findings);
}
function mostUrgent(scans) {
    const all = scans.flatMap(({ report }) => openFindings(report));
    return distinctFindings(all)
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, LISTED);
}
/** The same finding of several scanners, on several platforms or in several files is one, as severe as the worst of them. */
function distinctFindings(findings) {
    const found = new Map();
    for (const finding of findings) {
        const key = [finding.id, whereText(finding), finding.installed].join('\n');
        const known = found.get(key);
        if (known === undefined || rank(finding) < rank(known))
            found.set(key, finding);
    }
    return [...found.values()];
}
function rank({ severity, cvss }) {
    return finding/* SEVERITIES */.oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
function openFindings({ findings }) {
    const settled = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
    return settled < 0 ? findings : findings.slice(0, settled);
}
function openCount({ counts }) {
    return finding/* SEVERITIES */.oC.reduce((sum, severity) => sum + counts[severity], 0);
}
function isUrgent({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function findingText(finding) {
    const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
    return [(0,report_escape/* visible */.RK)(finding.id, 60), finding.severity, (0,report_escape/* visible */.RK)(whereText(finding), 80), (0,report_escape/* visible */.RK)(version, 80)]
        .join('  ')
        .trimEnd();
}
/** The package without its version and qualifiers, or the file. */
function whereText({ package: purl, name, location }) {
    return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
}
function scannerText({ scanner }) {
    return scanner.version === undefined ? scanner.name : `${scanner.name} ${scanner.version}`;
}

// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
// EXTERNAL MODULE: ./src/report/receipt.ts
var report_receipt = __webpack_require__(24282);
// EXTERNAL MODULE: ./src/report/sections.ts + 3 modules
var sections = __webpack_require__(53351);
;// CONCATENATED MODULE: ./src/report/attach-summary.ts
// What attach did, as a page of GitHub markdown for the job summary and as lines for a terminal.








const STATUS_MARKS = {
    created: '✅',
    existing: '☑️',
    planned: '📝',
    skipped: '⏭️',
    failed: '❌',
};
/** The status table first, what went wrong next, then the graph; inputs and commands folded. Below 1 MiB always. */
function renderAttachSummary({ receipt, graph, inputs }) {
    const { entries, notes, reference, traffic } = receipt;
    const dryRun = entries.some(({ status }) => status === 'planned') ? 'Dry run, nothing was pushed: ' : '';
    return (0,blocks/* page */.MY)([
        `## Evidence for ${(0,report_escape/* code */.aY)(reference, 400)}`,
        `${dryRun}${(0,report_receipt/* countsOf */.m)(receipt)}${traffic === undefined ? '' : `, in ${trafficText(traffic)}`}.`,
        entries.length === 0 ? '' : entriesTable(entries),
        errors(entries),
        (0,blocks/* list */.p_)(notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), blocks/* BOUND */.d9.notes),
        renderFindings(receipt.scans ?? []),
        ...(graph === undefined ? [] : (0,sections/* graphSections */.P)(graph)),
        (0,sections/* checkCommands */.D)(reference),
        inputsTable(inputs),
    ]);
}
/** One line an entry, then the findings, the notes and the counts, for a terminal. No line break at the end. */
function renderReceipt(receipt, { color = false } = {}) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const lines = receipt.entries.map((entry) => {
        const status = report_receipt/* STATUS_WORDS */.l[entry.status].padEnd(16);
        const error = entry.error === undefined ? '' : `\n    ${paint('red', (0,report_escape/* visible */.RK)(entry.error, 2000))}`;
        const parts = [
            paint(entry.status === 'failed' ? 'red' : entry.status === 'created' ? 'green' : 'dim', status),
            (0,kinds/* kindRow */.LX)(entry.kind).label.padEnd(17),
            (entry.platform ?? 'image').padEnd(14),
            (0,report_escape/* visible */.RK)(entry.title),
            ...(entry.digest === null ? [] : [paint('dim', entry.digest)]),
        ];
        return parts.join('  ') + error;
    });
    const findings = findingLines(receipt.scans ?? [], { color });
    const notes = receipt.notes.map((note) => paint('yellow', `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`));
    const traffic = receipt.traffic === undefined ? '' : `, in ${trafficText(receipt.traffic)}`;
    return [...lines, ...findings, ...notes, `${(0,report_receipt/* countsOf */.m)(receipt)}${traffic}`].join('\n');
}
function entriesTable(entries) {
    const rows = entries.map((entry) => [
        `${STATUS_MARKS[entry.status]} ${report_receipt/* STATUS_WORDS */.l[entry.status]}`,
        (0,kinds/* kindRow */.LX)(entry.kind).label,
        (0,report_escape/* code */.aY)(entry.title, 100),
        entry.platform === null ? 'image' : (0,report_escape/* html */.qy)(entry.platform),
        (0,report_escape/* code */.aY)(entry.artifactType, 100),
        (0,node_text/* bytesText */.pV)(entry.size),
        entry.digest === null ? '' : (0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(entry.digest)),
    ]);
    return (0,blocks/* table */.tp)(['Status', 'Kind', 'Document', 'On', 'Type', 'Size', 'Digest'], rows, blocks/* BOUND */.d9.table);
}
function errors(entries) {
    const failed = entries.filter(({ status }) => status === 'failed');
    if (failed.length === 0)
        return '';
    const lines = failed.map(({ title, error }) => `${(0,report_escape/* code */.aY)(title, 100)}: ${(0,report_escape/* html */.qy)(error ?? 'no reason was given', 2000)}`);
    return (0,blocks/* folded */.TM)(`What failed (${failed.length})`, (0,blocks/* list */.p_)(lines, blocks/* BOUND */.d9.errors));
}
function inputsTable(inputs) {
    const given = Object.entries(inputs).filter(([, value]) => value !== '');
    if (given.length === 0)
        return '';
    const rows = given.map(([name, value]) => [(0,report_escape/* code */.aY)(name), (0,report_escape/* code */.aY)(value, 500)]);
    return (0,blocks/* folded */.TM)('Inputs', (0,blocks/* table */.tp)(['Input', 'Value'], rows, blocks/* BOUND */.d9.inputs));
}
function trafficText({ requests, sentBytes, receivedBytes, milliseconds }) {
    const sent = `${(0,node_text/* bytesText */.pV)(sentBytes)} sent, ${(0,node_text/* bytesText */.pV)(receivedBytes)} received`;
    return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 24282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ STATUS_WORDS),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/** The word that a reader is shown for a status. */
const STATUS_WORDS = {
    created: 'attached',
    existing: 'already attached',
    planned: 'planned',
    failed: 'failed',
    skipped: 'skipped',
};
/** `3 attached, 1 already attached, 1 failed`; `nothing to attach` where there are no entries. */
function countsOf(receipt) {
    const order = ['created', 'existing', 'planned', 'skipped', 'failed'];
    const counts = order
        .map((status) => [status, receipt.entries.filter((entry) => entry.status === status).length])
        .filter(([, count]) => count > 0);
    return counts.map(([status, count]) => `${count} ${STATUS_WORDS[status]}`).join(', ') || 'nothing to attach';
}


/***/ }),

/***/ 95412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ checkServiceUrl),
/* harmony export */   NF: () => (/* binding */ chooseInstance),
/* harmony export */   RP: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28630);
// Sigstore instances: which certificate authority, log and timestamp authority sign for whom. A new one is a row.

const PUBLIC_GOOD = {
    name: 'public-good',
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
};
/** GitHub's own: of github.com, and of each tenant of GitHub Enterprise Cloud with data residency. */
function githubInstance(server) {
    const { hostname } = new URL(server);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { name: 'github', fulcioUrl: `https://fulcio.${host}`, timestampUrl: `https://timestamp.${host}` };
}
/**
 * The instance to sign with. `auto` is the public-good one for a repository that the identity token calls public, and
 * GitHub's for its other repositories: a public log must not tell of a private repository, so where neither is known the
 * user must choose. A Fulcio that the user names stands alone: only the log and the clock that are named with it are used.
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
    throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('sigstore: auto cannot tell which Sigstore to use, since the identity token calls no repository public; set sigstore to public-good (its log is public), or fulcio-url to your own');
}
/** Throws a UserError for a certificate authority without log and clock. */
function checkServices({ fulcioUrl, rekorUrl, timestampUrl }) {
    if (fulcioUrl === undefined || rekorUrl !== undefined || timestampUrl !== undefined)
        return;
    throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('fulcio-url needs rekor-url or timestamp-server-url beside it: its certificates expire within minutes, and without a clock nobody could verify them later');
}
/** Checks the address of a service. Throws a UserError that names the input. */
function checkServiceUrl(input, text) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        url = undefined;
    }
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${input} must not carry a password`);
    }
    const loopback = url !== undefined && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
    if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${input} is ${JSON.stringify(text)}; it takes the https:// address of a service`);
    }
    return text.replace(/\/+$/, '');
}


/***/ }),

/***/ 90401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s1: () => (/* binding */ clientOptions),
/* harmony export */   sT: () => (/* binding */ retried),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
// How often and how long services are tried, the same for every one of them.

const DEFAULT_POLICY = { retries: 3, firstDelay: 500, timeout: 10_000 };
/** The same as the options of Sigstore's clients. */
function clientOptions({ retries, firstDelay, timeout }) {
    const retry = { retries, factor: 2, minTimeout: firstDelay, maxTimeout: 10 * firstDelay, randomize: true };
    return { retry, timeout };
}
/** Runs `attempt` until it does not reject and `again` says of its error that another could go better. */
async function retried(attempt, { retries, firstDelay, timeout }, again = () => true) {
    for (let left = retries, delay = firstDelay;; left -= 1, delay = Math.min(2 * delay, 10 * firstDelay)) {
        try {
            return await bounded(attempt(), timeout);
        }
        catch (error) {
            if (left <= 0 || !again(error))
                throw error;
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(delay);
        }
    }
}
async function bounded(work, milliseconds) {
    const timer = new AbortController();
    const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: timer.signal }).then(() => {
        throw new Error(`no answer within ${milliseconds} ms`);
    });
    // An answer in time aborts the wait, which is no failure of anything.
    late.catch(() => undefined);
    try {
        return await Promise.race([work, late]);
    }
    finally {
        timer.abort();
    }
}


/***/ }),

/***/ 94627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ safeDetail),
/* harmony export */   u: () => (/* binding */ SigningError)
/* harmony export */ });
// The error of signing: a service did not do what was asked, so nothing was signed with it.
/** A signature could not be made. The message carries every fact and no secret, so no cause is kept: it might have one. */
class SigningError extends Error {
    name = 'SigningError';
    constructor({ attempted, service, detail, remedy }) {
        super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`);
    }
}
const MAX_DETAIL_LENGTH = 300;
/** Three base64url parts: what an identity token looks like, whoever printed it. */
const TOKEN = /\bey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;
/** What an error of a library or service says, on one line, bounded, and without the tokens that some of them quote. */
function safeDetail(error, secrets = []) {
    const messages = [];
    for (let at = error; at instanceof Error && messages.length < 4; at = at.cause)
        messages.push(at.message);
    const texts = messages.length > 0 ? messages : [String(error)];
    // An outer message that ends with the inner one says it already.
    const said = texts.filter((text, at) => !texts.slice(0, at).some((outer) => outer.includes(text)));
    let line = said.join(': ').replace(TOKEN, '***');
    for (const secret of secrets)
        if (secret !== '')
            line = line.replaceAll(secret, '***');
    line = line.replace(/[\p{C}\s]+/gu, ' ').trim();
    return line.length > MAX_DETAIL_LENGTH ? `${line.slice(0, MAX_DETAIL_LENGTH - 1)}…` : line;
}


/***/ })

};
