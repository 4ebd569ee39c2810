export const id = 3132;
export const ids = [3132,9302,7183];
export const modules = {

/***/ 44894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ openLogProofs),
  f: () => (/* binding */ readCosignContent)
});

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
// EXTERNAL MODULE: ./src/evidence/stored.ts
var stored = __webpack_require__(63434);
;// CONCATENATED MODULE: ./src/evidence/cosign-legacy.ts
// Collects the legacy tags of cosign (`sha256-HEX.sig`, `.att`, `.sbom`) as evidence to attach as referrers.





const SIGNATURE_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** The artifact type that cosign filters by in its first referrers mode. */
const SIGNATURE_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One tag holds all signatures of an image. */
const MAX_LAYERS = 256;
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
        if (layers.length > MAX_LAYERS) {
            notes.push(`${(0,referrers_tag/* cosignTag */.qv)(subject.digest, suffix)} has ${layers.length} layers; only the first ${MAX_LAYERS} are collected`);
        }
        return layers.slice(0, MAX_LAYERS).map((layer) => suffix === 'sig' && layer.mediaType === SIGNATURE_LAYER
            ? signature(store, layer, subject)
            : attested(store, layer, {
                subject,
                name: targets.name,
                fallbackKind: suffix === 'sbom' ? 'sbom' : 'custom',
            }));
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
/** An attestation keeps the annotations of its layer, which hold its certificate and log entry. */
async function attested(store, layer, place) {
    const evidence = await (0,stored/* storedEvidence */.h)(store, layer, place);
    const isEnvelope = typeof evidence !== 'string' && evidence.document.descriptor.mediaType === media_types/* MEDIA_TYPE */.Ap.dsse;
    return isEnvelope && layer.annotations ? { ...evidence, layerAnnotations: layer.annotations } : evidence;
}
async function layersOf(store, tag) {
    try {
        return (0,descriptor/* parseManifest */.Ng)(await store.manifest(tag), store.location).layers;
    }
    catch (error) {
        if (error instanceof errors/* StoreError */.A && error.code === 'not-found')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/net/download.ts
var download = __webpack_require__(77183);
// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/signing/bundle.ts
var signing_bundle = __webpack_require__(7363);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/signing/cosign-legacy.ts
var cosign_legacy = __webpack_require__(32510);
// EXTERNAL MODULE: ./src/signing/intoto-log-entry.ts
var intoto_log_entry = __webpack_require__(538);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/signing/merkle.ts
var merkle = __webpack_require__(43061);
// EXTERNAL MODULE: ./src/signing/signing-error.ts
var signing_error = __webpack_require__(94627);
;// CONCATENATED MODULE: ./src/signing/log-proof.ts
// Fetches the inclusion proof of a log entry from Rekor's first API, and checks that it proves exactly that entry.






/** A Rekor response has one entry: its body of a few kilobytes, and fewer than 64 hashes. */
const MAX_PROOF_BYTES = 4 * 1024 * 1024;
/** The logs whose URLs are known, by the hexadecimal key id (RFC 6962). */
const KNOWN_LOGS = {
    // Sigstore's public-good instance: https://rekor.sigstore.dev/api/v1/log/publicKey
    c0d23d6ad406973f9559f3ba2d1ca01f84147d8ffc5b8445c224f98b9591801d: 'https://rekor.sigstore.dev',
};
/** `rekorUrl` names the log of entries that are not in a known log. */
function logProofs(get, rekorUrl) {
    return async (entry) => {
        const service = KNOWN_LOGS[entry.logId.keyId.toString('hex')] ?? rekorUrl;
        const attempted = `get the inclusion proof of log entry ${entry.logIndex}`;
        if (service === undefined) {
            const detail = `the log with key id ${entry.logId.keyId.toString('hex').slice(0, 64)} is not known`;
            throw new signing_error/* SigningError */.u({ attempted, detail, remedy: 'set rekor-url to its URL' });
        }
        const fail = (detail, remedy) => new signing_error/* SigningError */.u({ attempted, service, detail, remedy });
        let response;
        try {
            response = await get(`${service}/api/v1/log/entries?logIndex=${encodeURIComponent(entry.logIndex)}`);
        }
        catch (error) {
            (0,src_errors/* rethrowBug */.zO)(error);
            throw fail((0,src_errors/* errorDetail */.m2)(error), 'run it again, or set rekor-url to the log of the entry');
        }
        const proof = readProof(response, entry);
        if (typeof proof === 'string')
            throw fail(proof, 'check that rekor-url is the log of the entry');
        return proof;
    };
}
/** The proof in a response, or what is wrong with it. */
function readProof(bytes, entry) {
    const [found] = Object.values((0,fields/* record */.g1)((0,parse/* parseJsonBytes */.d)(bytes)));
    if (!(0,fields/* isRecord */.u4)(found))
        return 'the response has no entry';
    const body = bytesOf(found.body, 'base64');
    if (body === undefined || !body.equals(entry.canonicalizedBody))
        return 'the log has another entry at this index';
    const { inclusionProof } = (0,fields/* record */.g1)(found.verification);
    const { checkpoint, hashes, logIndex, rootHash, treeSize } = (0,fields/* record */.g1)(inclusionProof);
    const path = (Array.isArray(hashes) ? hashes : []).map((hash) => bytesOf(hash, 'hex'));
    const root = bytesOf(rootHash, 'hex');
    const isWhole = path.every((hash) => hash !== undefined);
    if (typeof checkpoint !== 'string' || !isCount(logIndex) || !isCount(treeSize) || root === undefined || !isWhole) {
        return 'the response has no inclusion proof';
    }
    const audit = { index: BigInt(logIndex), treeSize: BigInt(treeSize), hashes: path };
    if (!(0,merkle/* merkleRoot */.n)(body, audit)?.equals(root))
        return 'the inclusion proof does not lead to its root hash';
    return {
        logIndex: String(logIndex),
        rootHash: root,
        treeSize: String(treeSize),
        hashes: path,
        checkpoint: { envelope: checkpoint },
    };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function bytesOf(value, encoding) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, encoding);
    return bytes.toString(encoding) === value ? bytes : undefined;
}
/** A short name of an entry's body, to compare entries. */
function bodyHash({ canonicalizedBody }) {
    return (0,external_node_crypto_.createHash)('sha256').update(canonicalizedBody).digest('hex');
}

// EXTERNAL MODULE: ./src/signing/self-check.ts
var self_check = __webpack_require__(75684);
;// CONCATENATED MODULE: ./src/signing/convert-attestation.ts







/** `annotations` are those of the layer. */
function convertAttestation(layer, annotations) {
    const signed = (0,cosign_legacy/* readCosignAttestation */.Ml)(layer, annotations);
    if ('status' in signed)
        return { left: signed.text };
    const { content, verificationMaterial } = signed.bundle;
    if (content.$case !== 'dsseEnvelope')
        throw new TypeError('an attestation is an envelope');
    if (verificationMaterial.tlogEntries.some(intoto_log_entry/* isIntotoEntry */.k)) {
        return {
            left: 'its log entry has the type intoto 0.0.1, which is for the stored envelope and which no reader of bundles verifies; sign the content again',
        };
    }
    const broken = (0,self_check/* selfCheck */.p)(signed.bundle);
    if (broken !== undefined)
        return { left: broken.text };
    return {
        statement: (0,digest/* digestOf */.ol)(content.dsseEnvelope.payload),
        identity: bundleIdentity(signed.bundle),
        bundle: async (proof) => {
            const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
            const tlogEntries = await Promise.all(verificationMaterial.tlogEntries.map(async (entry) => ({
                ...entry,
                inclusionProof: await proof(entry),
            })));
            const bundle = {
                ...signed.bundle,
                mediaType: media_types/* MEDIA_TYPE */.Ap.sigstoreBundle,
                verificationMaterial: { ...verificationMaterial, tlogEntries },
            };
            return new TextEncoder().encode(JSON.stringify(bundleToJSON(bundle)));
        },
    };
}
/** The identity of a bundle in a store; undefined if it is not a bundle with a statement, or lacks a proof. */
async function identityOf(bytes) {
    const bundle = await (0,signing_bundle/* readBundle */.Bo)(bytes);
    if ('status' in bundle || bundle.content.$case !== 'dsseEnvelope')
        return undefined;
    const { tlogEntries } = bundle.verificationMaterial;
    return tlogEntries.every(({ inclusionProof }) => inclusionProof !== undefined) ? bundleIdentity(bundle) : undefined;
}
function bundleIdentity({ content, verificationMaterial }) {
    const { content: key, tlogEntries, timestampVerificationData } = verificationMaterial;
    const envelope = content.$case === 'dsseEnvelope' ? content.dsseEnvelope : undefined;
    return JSON.stringify([
        envelope && (0,digest/* digestOf */.ol)(envelope.payload),
        envelope?.signatures.map(({ sig }) => sig.toString('base64')),
        key.$case === 'certificate' ? key.certificate.rawBytes.toString('base64') : key.$case,
        tlogEntries.map(bodyHash),
        timestampVerificationData?.rfc3161Timestamps.map(({ signedTimestamp }) => signedTimestamp.toString('base64')) ?? [],
    ]);
}

// EXTERNAL MODULE: ./src/signing/existing-bundles.ts
var existing_bundles = __webpack_require__(27354);
;// CONCATENATED MODULE: ./src/commands/cosign-content.ts
// Reads what the legacy tags of cosign hold, and converts their attestations to bundles: for attach and reconcile.












/** Reads the tags of the subject and its platforms. Throws a StoreError. */
async function readCosignContent(store, targets) {
    const { evidence, notes } = await collectCosignLegacy(store, targets);
    const envelopes = evidence.filter(({ document }) => document.descriptor.mediaType === media_types/* MEDIA_TYPE */.Ap.dsse);
    const left = [];
    const convertible = [];
    for (const envelope of envelopes) {
        const conversion = await conversionOf(envelope);
        if ('left' in conversion) {
            const { digest } = envelope.document.descriptor;
            left.push(`left the attestation ${digest} under ${(0,referrers_tag/* cosignTag */.qv)(envelope.subject.digest, 'att')}: ${conversion.left}`);
        }
        else
            convertible.push({ envelope, conversion });
    }
    const existing = await existingBundles(store, convertible);
    return {
        evidence: evidence.filter((piece) => !envelopes.includes(piece)),
        attestations: convertible.map(({ envelope, conversion }) => {
            const found = existing.get(envelope.subject.digest)?.get(conversion.identity);
            return {
                envelope,
                isConverted: found !== undefined,
                bundle: async (proof) => bundleOf(envelope, conversion.statement, found ?? (await conversion.bundle(proof))),
            };
        }),
        notes: [...notes, ...left],
    };
}
async function conversionOf({ document, layerAnnotations = {}, }) {
    const { size } = document.descriptor;
    if (size > signing_bundle/* MAX_READ_BYTES */.qT)
        return { left: (0,signing_bundle/* tooLarge */.g$)(size).text };
    return convertAttestation(await (0,evidence_document/* readDocument */.u0)(document, signing_bundle/* MAX_READ_BYTES */.qT), layerAnnotations);
}
/** The bundles of earlier conversions: a proof differs at each fetch, so that a new bundle would be another one. */
async function existingBundles(store, convertible) {
    const bySubject = Map.groupBy(convertible, ({ envelope }) => envelope.subject.digest);
    return new Map(await Promise.all([...bySubject].map(async ([subject, of]) => {
        const statements = new Set(of.map(({ conversion }) => conversion.statement));
        return [subject, await (0,existing_bundles.readBundlesOf)(store, subject, statements, identityOf)];
    })));
}
function bundleOf(envelope, statement, bundle) {
    const { layerAnnotations: _, ...rest } = envelope;
    return {
        ...rest,
        document: (0,evidence_document/* documentOf */.lM)(bundle, media_types/* MEDIA_TYPE */.Ap.sigstoreBundle),
        title: `${envelope.kind}.sigstore.json`,
        annotations: { [annotations/* EVIDENCE_ANNOTATION */.Gg.statement]: statement },
    };
}
/** Fetches inclusion proofs over the network. Throws a UserError for a URL that is not https. */
function openLogProofs({ env, caFile }, rekorUrl, policy = service_calls/* SERVICE_POLICY */.pZ) {
    const service = rekorUrl === undefined ? undefined : (0,service_url/* checkServiceUrl */.J)('rekor-url', rekorUrl);
    const get = async (url) => {
        const downloads = await (0,download.openDownloads)({ env, caFile, maxBytes: MAX_PROOF_BYTES, policy });
        try {
            return await downloads.get(url);
        }
        finally {
            await downloads.close();
        }
    };
    return logProofs(get, service);
}


/***/ }),

/***/ 19302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kindHint: () => (/* binding */ kindHint),
/* harmony export */   parseFileLine: () => (/* binding */ parseFileLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46662);
// Parses one line of an input that names files: `[kind][:type][@platform]=path-or-glob`, or only a path or glob.



const PREFIX = /^([a-z][a-z-]*)?(?::([^=@]*))?(?:@([a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?))?=/;
/**
 * Parses a line. The text before `=` is used only if it is a kind or a platform, because a file name may contain an equals
 * sign. Throws a UserError that quotes the line if it names no file.
 */
function parseFileLine(text) {
    let path = text.trim();
    let kind;
    let platform;
    let artifactType;
    for (;;) {
        const prefix = PREFIX.exec(path);
        if (prefix === null || (prefix[1] === undefined && prefix[3] === undefined))
            break;
        const [whole, name, type, selector] = prefix;
        if ((name !== undefined && !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(name)) || (type !== undefined && name === undefined))
            break;
        if (name !== undefined && kind !== undefined && name !== kind) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is declared as both ${kind} and ${name}; declare one kind`);
        }
        if (name !== undefined)
            kind = name;
        if (type !== undefined)
            artifactType = checkArtifactType(type, name ?? '', text);
        if (selector !== undefined)
            platform = selector;
        path = path.slice(whole.length).trim();
    }
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} names no file; write [kind=]path-or-glob`);
    if (path.includes('\0'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} has a NUL character in its path`);
    return { text, path, ...(kind && { kind }), ...(platform && { platform }), ...(artifactType && { artifactType }) };
}
/** RFC 6838, section 4.2. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
/** Throws a UserError for a type that readers take for evidence of another kind. */
function checkArtifactType(type, kind, line) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(line)}: ${why}`);
    if (kind !== 'custom')
        throw fail(`only custom documents have an artifact type of their own; write ${kind}=PATH`);
    if (!MEDIA_TYPE.test(type)) {
        throw fail(`${JSON.stringify(type)} is not a media type, such as application/vnd.example.report.v1+json`);
    }
    const known = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .needsPredicate */ .pj)(type) ? 'a signed statement' : (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfMediaType */ .SX)(type);
    if (known !== undefined)
        throw fail(`readers take ${type} for ${known}; choose a type of your own`);
    return type;
}
/** A hint for a path that was not found and looks like a misspelt kind. */
function kindHint(path) {
    return /^[a-z][a-z-]*=/.test(path)
        ? `; ${JSON.stringify(path.split('=', 1)[0])} is not a kind; the kinds are ${Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW).join(', ')}`
        : '';
}


/***/ }),

/***/ 34296:
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
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/evidence/declared.ts
// Checks the kind that the user declares for a document against its content.


/**
 * The content as a document of kind `kind`. Throws a UserError, which names the document `name`, if the content
 * contradicts the declaration, or is damaged and not declared as `custom`.
 */
function declaredAs(content, kind, name) {
    if (kind === 'custom')
        return { ...content, kind, also: [] };
    if (content.fault !== undefined) {
        throw new errors/* UserError */.yo(`${name}: ${content.fault}; to attach it without validation, write custom=${name}`);
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
    if (content.format === undefined && content.mediaType === 'application/json' && (0,kinds/* kindRow */.LX)(kind).anyJson) {
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
    const what = content.format === undefined ? `of an unknown format (${content.mediaType})` : content.label;
    throw new errors/* UserError */.yo(content.kind === 'custom'
        ? `${name} is declared as ${kind}, but is ${what}; to attach it without validation, write custom=${name}`
        : `${name} is declared as ${kind}, but is ${what}, which is evidence of kind ${content.kind}`);
}

// EXTERNAL MODULE: ./src/evidence/file-line.ts
var file_line = __webpack_require__(19302);
// EXTERNAL MODULE: ./src/evidence/recognise.ts + 3 modules
var recognise = __webpack_require__(19604);
;// CONCATENATED MODULE: ./src/evidence/files.ts
// Finds, recognises and validates the files that inputs name. Uses no network, so that invalid files are found before
// anything is sent.











const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
/** A glob that matches more files is a mistake. */
const MAX_FILES = 200;
/** Reading is bound by the processor, and one file at a time keeps memory low. */
const READ_AT_ONCE = 1;
const CHUNK_BYTES = 64 * 1024;
/** Media types of text in no known format, by file name extension. */
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
 * The files of `lines`, each `[kind][@platform]=path-or-glob`, or `!glob` to exclude files. Rejects with UsageErrors that name
 * the line or file for every line that matches no files, and every file that is empty, damaged, too large, unreadable, not a
 * regular file, reached by a link out of the workspace, or not of the declared kind.
 */
async function inspectFiles(lines, options) {
    const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
    const wanted = lines.filter((line) => !line.startsWith('!')).map(file_line.parseFileLine);
    const notes = [];
    const workspace = await realWorkspace(options.workspace);
    const found = new Map();
    const counts = [];
    const missing = [];
    for (const line of wanted) {
        const paths = await pathsOf(line, workspace, excluded);
        if (paths.length === 0) {
            const nothing = `${JSON.stringify(line.text)} matches no files in ${workspace}${(0,file_line.kindHint)(line.path)}`;
            if ((options.ifNoFilesFound ?? 'error') === 'error')
                missing.push(new errors/* UserError */.yo(nothing));
            if (options.ifNoFilesFound === 'warn')
                notes.push(nothing);
        }
        for (const path of paths)
            found.set([path, line.kind, line.platform, line.artifactType].join('\0'), { line, path });
        counts.push({ line, count: paths.length });
        if (found.size > MAX_FILES)
            throw tooManyFiles(counts);
    }
    const limit = (0,p_limit/* default */.A)(READ_AT_ONCE);
    const inspected = [...found.values()].map(({ line, path }) => limit(() => inspect(line, path, workspace, options, notes)));
    await (0,errors/* settleAll */.j3)([...missing.map((error) => Promise.reject(error)), ...inspected]);
    return { files: await Promise.all(inspected), notes };
}
/** Names the line that matches most files: the last one may match only a few. */
function tooManyFiles(counts) {
    const [most] = [...counts].sort((a, b) => b.count - a.count);
    const glob = JSON.stringify(most?.line.text);
    return (most?.count ?? 0) > MAX_FILES
        ? new errors/* UserError */.yo(`${glob} matches more than ${MAX_FILES} files; narrow it down`)
        : new errors/* UserError */.yo(`more than ${MAX_FILES} files to attach; narrow down ${glob}, which matches ${most?.count}`);
}
/** Absolute paths of the files of a line, in order. An existing path is used literally, even with glob characters. */
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
    const isStandardInput = path === options.standardInput;
    const name = isStandardInput ? 'standard input' : isInside ? inside.split(external_node_path_.sep).join('/') : path;
    const limit = options.maxBytes ?? MAX_DOCUMENT_BYTES;
    try {
        const status = await (0,promises_.stat)(path);
        if (status.isDirectory())
            throw new errors/* UserError */.yo(`${name} is a directory; to attach the files in it, write ${(0,external_node_path_.join)(name, '**', '*.json')}`);
        if (!status.isFile())
            throw new errors/* UserError */.yo(`${name} is not a regular file`);
        if (status.size === 0)
            throw new errors/* UserError */.yo(`${name} is empty; check whether the tool that writes it failed`);
        if (status.size > limit) {
            throw new errors/* UserError */.yo(`${name} has ${status.size} bytes, more than the limit of ${limit}`);
        }
        // A path that the user writes out may point anywhere. A link in the workspace may come from a pull request.
        if (isInside && !options.allowOutside && !isWithin(await (0,promises_.realpath)(path), workspace)) {
            throw new errors/* UserError */.yo(`${name} is reached through a symbolic link that leads out of the workspace; allow-outside-workspace permits it`);
        }
        const { digest, size, ...content } = await (0,recognise/* recognise */.G)(bounded(path, limit, name));
        const declared = declaredAs(refined(content, path), line.kind, name);
        const file = {
            name,
            path: isStandardInput ? '-' : name,
            content: declared,
            document: fileDocument(path, name, { mediaType: declared.mediaType, digest, size }),
            ...(line.platform !== undefined && { platform: line.platform }),
            ...(line.artifactType !== undefined && { artifactType: line.artifactType }),
        };
        if (declared.kind === 'custom') {
            if (declared.format === undefined && line.kind === undefined) {
                notes.push(`${name} is of an unknown format: attached as custom evidence (${declared.mediaType})`);
            }
            return file;
        }
        await check(file, options, notes);
        if (declared.kind === 'scan')
            return { ...file, ...(await findings(file, options, notes)) };
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
async function findings({ document, content, name }, { readFindings }, notes) {
    const scan = await readFindings(document, content, name);
    if (scan !== undefined)
        return { scan };
    notes.push(`${name} is of an unknown scan format: attached, but its findings are not counted`);
    return {};
}
/** Throws a UserError for a document that fails validation, or adds notes with `validate: warn`. */
async function check(file, options, notes) {
    const { validate } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(5658)]).then(__webpack_require__.bind(__webpack_require__, 5658));
    const { problems, partial } = await validate(file.document, file.content);
    const [first, ...others] = problems.map((problem) => `${file.name}: ${(0,annotations/* foreignValue */.W4)(problem)}`);
    if (first !== undefined && options.validate !== 'warn') {
        const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
        throw new errors/* UserError */.yo(`${first}${more}; to attach it anyway, set validate: warn`);
    }
    if (first !== undefined)
        notes.push(first, ...others);
    if (partial)
        notes.push(`${file.name} is too large for full validation: only its elements were validated, one by one`);
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
                if (error instanceof oci_errors/* StoreError */.A)
                    throw new errors/* UserError */.yo(`${name} was modified while it was being attached; run again`);
                throw readError(error, name);
            }
        },
    };
}
/** The file's chunks, at most `limit` bytes: it may grow while it is read. */
async function* bounded(path, limit, name) {
    let size = 0;
    for await (const chunk of chunksOf(path)) {
        size += chunk.length;
        if (size > limit)
            throw new errors/* UserError */.yo(`${name} has more than the limit of ${limit} bytes`);
        yield chunk;
    }
}
function chunksOf(path) {
    return (0,external_node_fs_.createReadStream)(path, { highWaterMark: CHUNK_BYTES });
}
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(external_node_path_.sep) ? directory : directory + external_node_path_.sep);
}
async function statOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        const code = error instanceof errors/* ExpectedError */.Dh ? '' : (0,errors/* fileErrorCode */.c2)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG')
            return undefined;
        throw readError(error, path);
    }
}
function readError(error, name) {
    if (error instanceof errors/* ExpectedError */.Dh)
        return error;
    (0,errors/* rethrowUnless */.ki)(error, errors/* ERRNO */.Xi);
    return new errors/* UserError */.yo(`could not read ${name}: ${(0,errors/* fileErrorText */.UX)(error)}`);
}
/** The title of a file's evidence. */
function titleOf({ name, path }) {
    return path === '-' ? 'stdin' : (0,external_node_path_.basename)(name);
}
async function realWorkspace(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`could not read the workspace ${JSON.stringify(path)}: ${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
    }
}


/***/ }),

/***/ 6265:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isLegacyArtifact),
/* harmony export */   e: () => (/* binding */ repackLegacyArtifact)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60721);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66716);
// Converts legacy artifact manifests (of OCI before 1.1, and of ORAS) to image manifests with a subject.





function isLegacyArtifact(mediaType) {
    return mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.ociArtifact || mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.orasArtifact;
}
/**
 * Artifact type, blobs, subject and annotations stay the same, and the empty config is added. `descriptor` comes from a
 * referrers list. Throws a StoreError, `invalid-response` if the manifest has no artifact type or no subject.
 */
async function repackLegacyArtifact(store, descriptor) {
    const { artifactType, layers, subject, annotations } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(await store.manifest(descriptor.digest), store.location);
    if (artifactType === undefined || subject === undefined) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
            code: 'invalid-response',
            store: store.location,
            reference: descriptor.digest,
            attempted: 'convert the legacy artifact manifest',
            detail: `it has no ${artifactType === undefined ? 'artifactType' : 'subject'}`,
            remedy: 'attach its content as a file instead',
        });
    }
    const content = layers.length > 0 ? layers : [_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi];
    const manifest = (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactManifest */ .s)({ artifactType, layers: content, subject, annotations });
    return {
        manifest,
        subject,
        blobs: [
            (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .documentOf */ .lM)(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_JSON */ .JO, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.empty),
            ...layers.map((layer) => ({ descriptor: layer, isVerified: true, open: () => store.blob(layer) })),
        ],
    };
}


/***/ }),

/***/ 55901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   KQ: () => (/* binding */ isFillable),
/* harmony export */   tp: () => (/* binding */ otherSubject)
/* harmony export */ });
/** True for an unsigned statement whose subject list is empty. Only such a list may be filled in. */
function isFillable(content) {
    return content.subjects?.count === 0 && content.subjectRange !== undefined;
}
/** True if one of the statement's subjects has exactly this digest. */
function isAbout({ subjects }, digest) {
    return subjects?.digests.includes(digest) ?? false;
}
/** Why a statement cannot be evidence about `expected`: the end of a message. */
function otherSubject({ subjects }, expected) {
    if (subjects === undefined || subjects.count === 0) {
        return 'its signed statement has no subject, and cannot be changed; sign a statement about the image';
    }
    const digests = subjects.digests.slice(0, 3).join(', ') || 'no sha256 or sha512 digest in lower case';
    return `its statement is about something else: none of its ${subjects.count} subjects is ${expected} (found ${digests})`;
}


/***/ }),

/***/ 63434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ storedEvidence),
/* harmony export */   l: () => (/* binding */ storedDocument)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76335);
/* harmony import */ var _artifact_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60721);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66716);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34296);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19604);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63240);
/* harmony import */ var _statement_subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55901);








/** A layer up to this size is fetched once and kept in memory. A larger one is fetched whenever it is read. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;
/** The layer as a document. Each read verifies digest and size. */
async function storedDocument(store, layer) {
    const document = { descriptor: (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$)(layer), isVerified: true, open: () => store.blob(layer) };
    return layer.size > MAX_KEPT_BYTES
        ? document
        : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .documentOf */ .lM)(await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(document, MAX_KEPT_BYTES), layer.mediaType);
}
/**
 * Evidence from a layer. For a document that is damaged, too large, or a
 * statement about something else, the reason why it is skipped.
 */
async function storedEvidence(store, layer, { subject, name, fallbackKind }) {
    const where = `${layer.digest} (${layer.mediaType})`;
    if (layer.size > _files_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DOCUMENT_BYTES */ .bi)
        return `${where}: ${layer.size} bytes, more than the limit of ${_files_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DOCUMENT_BYTES */ .bi}`;
    const stored = await storedDocument(store, layer);
    const content = await (0,_recognise_js__WEBPACK_IMPORTED_MODULE_5__/* .recognise */ .G)(stored.open());
    if (content.fault !== undefined)
        return `${where}: ${content.fault}`;
    if (content.subjects !== undefined && !(0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isFillable */ .KQ)(content) && !(0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isAbout */ .KH)(content, subject.digest)) {
        return `${where}: ${(0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .otherSubject */ .tp)(content, subject.digest)}`;
    }
    const kind = content.format === undefined ? fallbackKind : content.kind;
    const typed = content.format === undefined ? stored : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .retyped */ .sh)(stored, content.mediaType);
    const document = (0,_statement_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .isFillable */ .KQ)(content)
        ? await (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .fillSubject */ .OK)(typed, content.subjectRange, (0,_statement_js__WEBPACK_IMPORTED_MODULE_6__/* .subjectOf */ .et)(name, subject))
        : typed;
    return {
        kind,
        subject,
        document,
        title: `${kind}${ending(document.descriptor.mediaType)}`,
        ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
        ...(content.created !== undefined && { created: content.created }),
        ...(content.producer !== undefined && { producer: content.producer }),
        annotations: content.format === undefined ? {} : { [_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .EVIDENCE_ANNOTATION */ .Gg.format]: content.format },
    };
}
function ending(mediaType) {
    if (mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.inToto)
        return '.intoto.json';
    if (mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MEDIA_TYPE */ .Ap.dsse)
        return '.dsse.json';
    return /[/+]json$/.test(mediaType) ? '.json' : /[/+]xml$/.test(mediaType) ? '.xml' : '';
}


/***/ }),

/***/ 77183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DownloadError: () => (/* binding */ DownloadError),
/* harmony export */   openDownloads: () => (/* binding */ openDownloads)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9377);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71830);
/* harmony import */ var _service_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72584);
// Downloads a file from a URL that a service names: without credentials, over TLS, within bounds of size and time.





/** The file could not be had. `isTransient`: another attempt may succeed. The URL may hold a signature and is not named. */
class DownloadError extends Error {
    name = 'DownloadError';
    isTransient;
    constructor(message, isTransient) {
        super(message);
        this.isTransient = isTransient;
    }
}
/** Throws a UserError for a proxy variable or a CA file that cannot be used. */
async function openDownloads({ env, caFile, maxBytes, policy }) {
    const dispatchers = await (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_2__/* .openDispatchers */ .d)({ env, caFile, agent: { bodyTimeout: policy.timeout } });
    const once = async (url) => {
        try {
            const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(url, { redirect: 'error', dispatcher: dispatchers.for(url) });
            if (response.status !== 200) {
                await response.body?.cancel();
                throw new DownloadError(`${url.host} answered ${response.status}`, response.status >= 500 || response.status === 429);
            }
            const chunks = [];
            let size = 0;
            for await (const chunk of response.body ?? []) {
                size += chunk.byteLength;
                if (size > maxBytes)
                    throw new DownloadError(`${url.host} sent more than the limit of ${maxBytes} bytes`, false);
                chunks.push(chunk);
            }
            return Buffer.concat(chunks);
        }
        catch (error) {
            if (error instanceof DownloadError)
                throw error;
            // undici reports every failure of the network as this TypeError.
            if (error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message)) {
                throw new DownloadError(`${url.host} did not answer: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error.cause ?? error)}`, true);
            }
            throw error;
        }
    };
    return {
        async get(text) {
            const url = URL.parse(text);
            const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(url.hostname));
            if (url === null || !isSecure)
                throw new DownloadError('the service named a URL that is not https', false);
            return (0,_service_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .retried */ .sT)(() => once(url), policy, (error) => !(error instanceof DownloadError) || error.isTransient);
        },
        close: () => dispatchers.destroy(),
    };
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ UNKNOWN_ENTRY),
/* harmony export */   v: () => (/* binding */ entryMismatch)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27105);
// Reads which signature over which content a log entry records, in every entry type that bundles use.



/** The answer for an entry of a type that is not known here. It may be right. */
const UNKNOWN_ENTRY = 'the entry has an unsupported type';
/** Why the entry is not for the signature of the bundle; undefined if it is. */
function entryMismatch({ content }, { canonicalizedBody }) {
    const body = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonBytes */ .d)(canonicalizedBody);
    if (body === undefined)
        return 'the entry is not JSON';
    const recorded = recordedIn((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(body));
    if (recorded === undefined)
        return UNKNOWN_ENTRY;
    const isEnvelope = content.$case === 'dsseEnvelope';
    const hash = isEnvelope
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content.dsseEnvelope.payload).digest('hex')
        : content.messageSignature.messageDigest.digest.toString('hex');
    const signature = isEnvelope ? content.dsseEnvelope.signatures[0]?.sig : content.messageSignature.signature;
    if (recorded.hash !== hash)
        return 'the entry has another payload';
    const isSame = recorded.signatures.length === 1 && recorded.signatures[0] === signature?.toString('base64');
    return isSame ? undefined : 'the entry has another signature';
}
function recordedIn({ kind, apiVersion, spec }) {
    const content = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(spec);
    switch (`${kind} ${apiVersion}`) {
        case 'dsse 0.0.1': {
            const signatures = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(content.signatures).map((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).signature);
            return { hash: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.payloadHash).value, signatures };
        }
        case 'dsse 0.0.2': {
            const { payloadHash, signatures } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.dsseV002);
            return { hash: hex((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(payloadHash).digest), signatures: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(signatures).map((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).content) };
        }
        case 'intoto 0.0.2': {
            const { envelope, payloadHash } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.content);
            const signatures = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(envelope).signatures).map((one) => decoded((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(one).sig));
            return { hash: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(payloadHash).value, signatures };
        }
        case 'hashedrekord 0.0.1':
            return {
                hash: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.data).hash).value,
                signatures: [(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(content.signature).content],
            };
        default:
            return undefined;
    }
}
function hex(base64) {
    return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString('hex') : undefined;
}
/** Entries of this type have signatures in base64 twice. */
function decoded(base64) {
    return typeof base64 === 'string' ? Buffer.from(base64, 'base64').toString() : undefined;
}


/***/ }),

/***/ 43061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ merkleRoot)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// Computes the root of a Merkle tree from an inclusion proof (RFC 9162, section 2.1.3.2).

/** The root hash that the path leads to from `leaf`; undefined if the path has the wrong length for its tree. */
function merkleRoot(leaf, { index, treeSize, hashes }) {
    if (index < 0n || index >= treeSize)
        return undefined;
    let position = index;
    let last = treeSize - 1n;
    let root = hash(0, leaf);
    for (const sibling of hashes) {
        if (last === 0n)
            return undefined;
        if (position % 2n === 1n || position === last) {
            root = hash(1, sibling, root);
            // A node without a right sibling moves up unchanged.
            while (position % 2n === 0n && position !== 0n) {
                position /= 2n;
                last /= 2n;
            }
        }
        else {
            root = hash(1, root, sibling);
        }
        position /= 2n;
        last /= 2n;
    }
    return last === 0n ? root : undefined;
}
function hash(prefix, ...parts) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(Buffer.of(prefix));
    for (const part of parts)
        digest.update(part);
    return digest.digest();
}


/***/ }),

/***/ 75684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ selfCheck)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48566);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29243);
/* harmony import */ var _log_entry_content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4640);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43061);
/* harmony import */ var _verification_failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5091);
// Checks a bundle as far as possible without trust: the signature under its own certificate, and its log entries.







/**
 * Why no verifier can accept the bundle, whatever it trusts; undefined if there is no such reason. A signature with a key is
 * checked only if `keyOf` has the key that the bundle names.
 */
function selfCheck(bundle, keyOf = () => undefined) {
    const { content, verificationMaterial } = bundle;
    let key;
    try {
        key = signingKey(bundle, keyOf);
    }
    catch (error) {
        (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .rethrowUnlessContent */ .B7)(error);
        return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('malformed', `unreadable certificate (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorDetail */ .m2)(error)})`);
    }
    if (content.$case === 'dsseEnvelope') {
        const { payload, payloadType, signatures } = content.dsseEnvelope;
        const signature = signatures[0]?.sig ?? Buffer.alloc(0);
        if (key !== undefined && !(0,_algorithm_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyBytes */ .RV)(key, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .J)(payload, payloadType), signature)) {
            return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('signature-invalid', 'it does not verify under the key that the bundle names');
        }
    }
    for (const entry of verificationMaterial.tlogEntries) {
        const mismatch = (0,_log_entry_content_js__WEBPACK_IMPORTED_MODULE_4__/* .entryMismatch */ .v)(bundle, entry);
        if (mismatch !== undefined && mismatch !== _log_entry_content_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN_ENTRY */ .S)
            return (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('log-entry-mismatch', mismatch);
        const failure = checkProof(entry);
        if (failure !== undefined)
            return failure;
    }
    return undefined;
}
function signingKey({ verificationMaterial: { content } }, keyOf) {
    switch (content.$case) {
        case 'certificate':
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(content.certificate.rawBytes).publicKey;
        case 'x509CertificateChain':
            return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(content.x509CertificateChain.certificates[0]?.rawBytes ?? Buffer.alloc(0)).publicKey;
        default:
            return keyOf(content.publicKey.hint);
    }
}
function checkProof({ canonicalizedBody, inclusionProof }) {
    if (inclusionProof === undefined)
        return undefined;
    const { logIndex, treeSize, hashes, rootHash } = inclusionProof;
    const isCount = [logIndex, treeSize].every((text) => /^\d{1,20}$/.test(text));
    const root = isCount
        ? (0,_merkle_js__WEBPACK_IMPORTED_MODULE_5__/* .merkleRoot */ .n)(canonicalizedBody, { index: BigInt(logIndex), treeSize: BigInt(treeSize), hashes })
        : undefined;
    return root?.equals(rootHash) ? undefined : (0,_verification_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .failed */ .gz)('log-proof-invalid', 'it does not lead to its root hash');
}


/***/ })

};
