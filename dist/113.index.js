export const id = 113;
export const ids = [113];
export const modules = {

/***/ 76335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ EVIDENCE_ANNOTATION),
/* harmony export */   LO: () => (/* binding */ checkAnnotations),
/* harmony export */   W4: () => (/* binding */ foreignValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the annotation keys of evidence, and the bounds that keep a referrers list small.

/** Keys below `io.github.oci-evidence` are this project's. Readers of in-toto and Sigstore filter by the others. */
const EVIDENCE_ANNOTATION = {
    predicateType: 'in-toto.io/predicate-type',
    bundleContent: 'dev.sigstore.bundle.content',
    bundlePredicateType: 'dev.sigstore.bundle.predicateType',
    /** The kind, a key of the kinds table: a hint if media type and predicate type do not decide it. */
    kind: 'io.github.oci-evidence.kind',
    /** The format, a row of the formats table: needed if the media type is one of this project's. */
    format: 'io.github.oci-evidence.format',
    /** The tool that made the document, as `name version`. */
    producer: 'io.github.oci-evidence.producer',
    /**
     * Of a generated SBOM: generator, format and catalogue version, equal for the same content whatever the repository and
     * the version of this project.
     */
    generator: 'io.github.oci-evidence.generator',
    /** On a bundle: the digest of the signed statement, so that a later run finds the bundle and does not sign again. */
    statement: 'io.github.oci-evidence.statement',
    /** `complete`, or `incomplete` if a scan may have missed findings. */
    scanStatus: 'io.github.oci-evidence.scan-status',
};
/** Registries copy annotations into the referrers list, which is limited to 4 MiB for all referrers together. */
const MAX_KEY_LENGTH = 256;
const MAX_VALUE_LENGTH = 4096;
const MAX_TOTAL_LENGTH = 32 * 1024;
/** Values from documents are cut to this. */
const MAX_FOREIGN_LENGTH = 256;
/** Readers select and date evidence by these keys. A value set by the user could contradict the content. */
const RESERVED = /^(?:dev\.sigstore\.|in-toto\.io\/|io\.github\.oci-evidence\.|org\.opencontainers\.image\.(?:created|title)$)/;
/** Validates annotations from the input. Throws a UserError that quotes the key. */
function checkAnnotations(annotations) {
    let total = 0;
    for (const [key, value] of Object.entries(annotations)) {
        const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`annotations: ${JSON.stringify(key.slice(0, 80))} ${why}`);
        if (!/^[\x21-\x7e]+$/.test(key))
            throw fail('is not a valid key: use visible ASCII characters');
        if (key.length > MAX_KEY_LENGTH)
            throw fail(`is longer than ${MAX_KEY_LENGTH} characters`);
        if (RESERVED.test(key))
            throw fail('is reserved; its value comes from the evidence');
        if (value.length > MAX_VALUE_LENGTH)
            throw fail(`has a value longer than ${MAX_VALUE_LENGTH} characters`);
        total += key.length + value.length;
    }
    if (total > MAX_TOTAL_LENGTH)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`annotations: more than ${MAX_TOTAL_LENGTH} characters in total`);
}
/** Text from a document as an annotation value: one line, no control characters, bounded. */
function foreignValue(text) {
    const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
    const points = [...line.slice(0, 2 * MAX_FOREIGN_LENGTH)];
    return points.length > MAX_FOREIGN_LENGTH ? `${points.slice(0, MAX_FOREIGN_LENGTH - 1).join('')}…` : points.join('');
}


/***/ }),

/***/ 46662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   CW: () => (/* binding */ ownPredicate),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   LX: () => (/* binding */ kindRow),
/* harmony export */   VF: () => (/* binding */ isKind),
/* harmony export */   Vl: () => (/* binding */ schemaId),
/* harmony export */   ZZ: () => (/* binding */ ownType),
/* harmony export */   vo: () => (/* binding */ OWN_KINDS)
/* harmony export */ });
// Owns the table of evidence kinds: one row per kind.
/** The prefix of this project's own predicate types and schema identifiers. */
const NAMESPACE = 'https://oci-evidence.github.io/';
/** The predicate type of a kind that in-toto defines none for. */
const ownPredicate = (name) => `${NAMESPACE}${name}/v1`;
/** The media type of a kind whose documents have no media type, or one that would mislead readers. */
const ownType = (name) => `application/vnd.oci-evidence.${name}.v1+json`;
/** The `$schema` by which a document of one of this project's kinds is recognised. */
const schemaId = (name) => `${NAMESPACE}schemas/${name}.v1.schema.json`;
/** The row of a kind that this project defines: everything but its label and sources follows from its name. */
const own = (name, label, madeFrom) => ({
    label,
    target: 'index',
    predicateTypes: [ownPredicate(name)],
    aliases: [],
    mediaTypes: [ownType(name)],
    anyJson: true,
    own: { ...(madeFrom !== undefined && { madeFrom }) },
});
const KINDS = {
    signature: {
        label: 'Signature',
        target: 'index',
        predicateTypes: ['https://sigstore.dev/cosign/sign/v1'],
        aliases: [],
        mediaTypes: [
            'application/vnd.dev.cosign.artifact.sig.v1+json',
            'application/vnd.dev.cosign.simplesigning.v1+json',
            'application/vnd.cncf.notary.signature',
        ],
    },
    sbom: {
        label: 'SBOM',
        target: 'platform',
        predicateTypes: ['https://cyclonedx.org/bom', 'https://spdx.dev/Document'],
        aliases: ['https://cyclonedx.org/bom/*', 'https://spdx.dev/Document/*', 'https://cyclonedx.org/schema'],
        mediaTypes: [
            'application/vnd.cyclonedx+json',
            'application/vnd.cyclonedx+xml',
            'application/spdx+json',
            'text/spdx',
            'text/spdx+json',
            'text/spdx+xml',
            'application/vnd.syft+json',
            'application/vnd.dev.cosign.artifact.sbom.v1+json',
        ],
    },
    provenance: {
        label: 'Provenance',
        target: 'index',
        predicateTypes: ['https://slsa.dev/provenance/v1'],
        aliases: ['https://slsa.dev/provenance/*'],
        mediaTypes: [],
    },
    scan: {
        label: 'Scan',
        target: 'platform',
        predicateTypes: ['https://in-toto.io/attestation/vulns/v0.2', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
        aliases: ['https://in-toto.io/attestation/vulns', 'https://in-toto.io/attestation/vulns/*'],
        anyJson: true,
        mediaTypes: [
            'application/sarif+json',
            'application/vnd.security.vulnerability.report; version=1.1',
            ownType('scan'),
        ],
    },
    vex: {
        label: 'VEX',
        target: 'platform',
        predicateTypes: ['https://openvex.dev/ns', ownPredicate('vex')],
        aliases: ['https://openvex.dev/ns/*'],
        mediaTypes: ['application/vnd.openvex+json', ownType('vex'), 'application/csaf+json'],
    },
    'policy-decision': {
        label: 'Policy decision',
        target: 'index',
        predicateTypes: ['https://slsa.dev/verification_summary/v1'],
        aliases: ['https://slsa.dev/verification_summary/*'],
        mediaTypes: [ownType('policy-decision')],
        anyJson: true,
    },
    approval: own('approval', 'Approval'),
    'test-result': {
        label: 'Test result',
        target: 'index',
        predicateTypes: ['https://in-toto.io/attestation/test-result/v0.1'],
        aliases: ['https://in-toto.io/attestation/test-result/*'],
        mediaTypes: ['application/vnd.junit+xml', ownType('test-result')],
        anyJson: true,
    },
    'model-card': own('model-card', 'Model card', 'Markdown with or without the front matter of the Hugging Face hub, CycloneDX ML-BOM'),
    'evaluation-report': own('evaluation-report', 'Evaluation report', 'lm-evaluation-harness, Inspect, promptfoo'),
    'red-team-summary': own('red-team-summary', 'Red-team summary', 'promptfoo red-team runs'),
    'tool-manifest': own('tool-manifest', 'Tool manifest', "the result of MCP's `tools/list`, a registry's `server.json`"),
    custom: { label: 'Custom', target: 'index', predicateTypes: [], aliases: [], mediaTypes: [] },
};
function isKind(text) {
    return Object.hasOwn(KINDS, text);
}
function kindRow(kind) {
    return KINDS[kind];
}
const OWN_KINDS = Object.keys(KINDS).filter((kind) => kindRow(kind).own !== undefined);


/***/ }),

/***/ 33905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
// Reads fields of untrusted JSON with a type check. A value of the wrong type counts as missing.
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function record(value) {
    return isRecord(value) ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** A non-empty string, trimmed, or a number as text. */
function text(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function count(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
/** A list of strings, or a single string as a list: the cards of the Hugging Face hub have both forms. */
function texts(value) {
    return (Array.isArray(value) ? value : [value]).map(text).filter((one) => one !== undefined);
}
/** The object without undefined members and empty lists, so that they are not serialised. */
function present(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)));
}


/***/ }),

/***/ 27105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonBytes),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Parses JSON from elsewhere. JSON has no `undefined`, so that is the result for content that is not JSON.

/** The value of a JSON text, or undefined if it is not JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, SyntaxError);
        return undefined;
    }
}
/** The value of JSON in UTF-8, with or without a byte order mark, or undefined if the bytes are not that. */
function parseJsonBytes(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_CODE */ .OV);
        return undefined;
    }
    return parseJson(text);
}


/***/ }),

/***/ 47592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ platformName),
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   JO: () => (/* binding */ EMPTY_JSON),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   gi: () => (/* binding */ EMPTY_DESCRIPTOR)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
// Descriptors and manifests as plain data, parsed from foreign JSON with every field checked.





/** The empty descriptor of the image specification 1.1, "Guidance for an Empty Descriptor": the two bytes `{}`. */
const EMPTY_JSON = new TextEncoder().encode('{}');
const EMPTY_DESCRIPTOR = {
    mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.empty,
    digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(EMPTY_JSON),
    size: EMPTY_JSON.byteLength,
};
/** Larger manifests are refused. The distribution specification requires registries to accept manifests up to this size. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/**
 * Parses a manifest. `where` is the store, for errors. Throws a StoreError `invalid-response` if it is not JSON or does not
 * follow the specification.
 */
function parseManifest(manifest, where) {
    const fail = (detail) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A({
        code: 'invalid-response',
        store: where,
        reference: manifest.descriptor.digest,
        attempted: 'read the manifest',
        detail,
        remedy: 'rebuild the manifest with a current tool: it does not follow the OCI image specification',
    });
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(manifest.bytes));
    }
    catch (cause) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(cause, SyntaxError, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_CODE */ .OV);
        throw fail(`it is not JSON (${cause.message.slice(0, 120)})`);
    }
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(json))
        throw fail('it is not a JSON object');
    const list = (key) => {
        const value = json[key];
        if (value === undefined || value === null)
            return [];
        if (!Array.isArray(value))
            throw fail(`${key} is not a list`);
        return value.map((entry, at) => descriptorAt(entry, `${key}[${at}]`, fail));
    };
    const one = (key) => json[key] === undefined || json[key] === null ? undefined : descriptorAt(json[key], key, fail);
    const mediaType = typeof json.mediaType === 'string' ? json.mediaType : manifest.descriptor.mediaType;
    const isLegacy = mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.ociArtifact || mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.orasArtifact;
    const config = one('config');
    const subject = one('subject');
    return {
        mediaType,
        ...(typeof json.artifactType === 'string' && json.artifactType !== '' && { artifactType: json.artifactType }),
        ...(config && { config }),
        layers: isLegacy ? list('blobs') : list('layers'),
        manifests: (0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(mediaType) ? list('manifests') : [],
        ...(subject && { subject }),
        annotations: annotationsOf(json.annotations),
    };
}
/** The artifact type of a manifest as a referrers list shows it: its own, else its config's (distribution 1.1.1). */
function artifactTypeOf(content) {
    return content.artifactType ?? ((0,_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(content.mediaType) ? undefined : content.config?.mediaType);
}
/** Parses a descriptor; undefined if it is invalid. Unknown fields are dropped. */
function parseDescriptor(value) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return undefined;
    const { mediaType, digest, size } = value;
    if (typeof mediaType !== 'string' || typeof digest !== 'string')
        return undefined;
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const parsed = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest);
    if (parsed === undefined)
        return undefined;
    const platform = parsePlatform(value.platform);
    const annotations = annotationsOf(value.annotations);
    return {
        mediaType,
        digest: parsed,
        size,
        ...(typeof value.artifactType === 'string' && value.artifactType !== '' && { artifactType: value.artifactType }),
        ...(Object.keys(annotations).length > 0 && { annotations }),
        ...(platform && { platform }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
        ...(typeof value.data === 'string' && { data: value.data }),
    };
}
/** `os/architecture[/variant]`, as in `linux/arm64/v8`. */
function platformName(platform) {
    return [platform.os, platform.architecture, platform.variant].filter((part) => part).join('/');
}
function parsePlatform(value) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || typeof value.os !== 'string' || typeof value.architecture !== 'string')
        return undefined;
    const features = value['os.features'];
    return {
        os: value.os,
        architecture: value.architecture,
        ...(typeof value.variant === 'string' && value.variant !== '' && { variant: value.variant }),
        ...(typeof value['os.version'] === 'string' && { 'os.version': value['os.version'] }),
        ...(Array.isArray(features) && { 'os.features': features.filter((feature) => typeof feature === 'string') }),
    };
}
function annotationsOf(value) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return {};
    return Object.fromEntries(Object.entries(value).filter((pair) => typeof pair[1] === 'string'));
}
function descriptorAt(value, at, fail) {
    const descriptor = parseDescriptor(value);
    if (descriptor === undefined)
        throw fail(`${at} is not a descriptor with mediaType, digest and size`);
    return descriptor;
}


/***/ }),

/***/ 68825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ verifiedBytes),
/* harmony export */   Y8: () => (/* binding */ Digester),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   vo: () => (/* binding */ splitDigest),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// Digests: parsed, computed, and verified while bytes stream.


/** Hex length of the registered algorithms; bytes can be verified only for these. */
const HEX_LENGTH = { sha256: 64, sha512: 128 };
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[A-Za-z0-9=_-]+$/;
/** Parses a digest; undefined if it is malformed or its algorithm is not supported. */
function parseDigest(text) {
    if (!GRAMMAR.test(text))
        return undefined;
    const { algorithm, encoded } = splitDigest(text);
    if (!isRegistered(algorithm))
        return undefined;
    return encoded.length === HEX_LENGTH[algorithm] && /^[a-f0-9]+$/.test(encoded) ? text : undefined;
}
function splitDigest(digest) {
    const colon = digest.indexOf(':');
    return { algorithm: digest.slice(0, colon), encoded: digest.slice(colon + 1) };
}
/** The digest of bytes, sha256 by default. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** A running digest: `update` with each chunk, then `digest()` once. */
class Digester {
    #algorithm;
    #hash;
    size = 0;
    constructor(algorithm = 'sha256') {
        if (!isRegistered(algorithm))
            throw new RangeError(`digest algorithm ${algorithm} is not sha256 or sha512`);
        this.#algorithm = algorithm;
        this.#hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    }
    update(chunk) {
        this.size += chunk.byteLength;
        this.#hash.update(chunk);
    }
    digest() {
        return `${this.#algorithm}:${this.#hash.digest('hex')}`;
    }
}
/**
 * Passes `source` through. Throws a StoreError: `size-mismatch` as soon as it is longer than expected, so that a hostile
 * body is not read whole, or at its end if it is shorter; `digest-mismatch` at its end.
 */
async function* verified(source, expected) {
    const digester = new Digester(splitDigest(expected.digest).algorithm);
    for await (const chunk of source) {
        digester.update(chunk);
        if (digester.size > expected.size)
            throw sizeMismatch(expected, `more than ${expected.size}`);
        yield chunk;
    }
    if (digester.size !== expected.size)
        throw sizeMismatch(expected, String(digester.size));
    const actual = digester.digest();
    if (actual !== expected.digest)
        throw digestMismatch(expected, actual);
}
/** The same check on bytes that are already whole; returns them. */
function verifiedBytes(bytes, expected) {
    if (bytes.byteLength !== expected.size)
        throw sizeMismatch(expected, String(bytes.byteLength));
    const actual = digestOf(bytes, splitDigest(expected.digest).algorithm);
    if (actual !== expected.digest)
        throw digestMismatch(expected, actual);
    return bytes;
}
function isRegistered(algorithm) {
    return Object.hasOwn(HEX_LENGTH, algorithm);
}
function sizeMismatch(expected, actual) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'size-mismatch',
        store: expected.where,
        reference: expected.digest,
        attempted: 'read content',
        detail: `expected ${expected.size} bytes and received ${actual}`,
        remedy: 'push it again, or check proxies and mirrors: the content is corrupted or was tampered with in transit',
    });
}
function digestMismatch(expected, actual) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code: 'digest-mismatch',
        store: expected.where,
        reference: expected.digest,
        attempted: 'read content',
        detail: `the content does not match its digest: it has ${actual}`,
        remedy: 'push it again, or check proxies and mirrors: the content is corrupted or was tampered with in transit',
    });
}


/***/ }),

/***/ 28630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ StoreError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72665);
// The error of a store: a request to a registry or an operation on an OCI layout that failed.


const MAX_DETAIL = 800;
/** The message holds every fact, so that a reader of the log alone can act on it. */
class StoreError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'StoreError';
    code;
    store;
    reference;
    attempted;
    request;
    status;
    detail;
    remedy;
    constructor(facts) {
        const detail = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(facts.detail, MAX_DETAIL);
        const reference = facts.reference === undefined ? undefined : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(facts.reference, MAX_DETAIL);
        const line = facts.request === undefined ? undefined : (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(facts.request, MAX_DETAIL);
        const at = reference === undefined ? facts.store : joinReference(facts.store, reference);
        const request = line === undefined ? '' : ` [${line}${facts.status ? `: ${facts.status}` : ''}]`;
        super(`could not ${facts.attempted} at ${at}${request}: ${detail}; ${facts.remedy}`, { cause: facts.cause });
        this.code = facts.code;
        this.store = facts.store;
        this.reference = reference;
        this.attempted = facts.attempted;
        this.request = line;
        this.status = facts.status;
        this.detail = detail;
        this.remedy = facts.remedy;
    }
}
function joinReference(store, reference) {
    return `${store}${reference.includes(':') ? '@' : ':'}${reference}`;
}


/***/ }),

/***/ 72665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
// Makes text that a registry or a program sends fit for one line of an error, a warning and a log.
/** Commands that the GitHub runner reads from a log: `::name ...::` at the start of a line, `##[name]` anywhere. */
const RUNNER_COMMAND = /::(?=[a-z][a-z-]*(?:\s|::))|##(?=\[)/gi;
/**
 * One line of at most `limit` characters. Control and formatting characters (terminal escapes, line breaks, bidirectional
 * overrides) become spaces, and runner commands are broken up.
 */
function oneLine(text, limit) {
    const line = text
        .slice(0, limit * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .replace(RUNNER_COMMAND, ([first = '']) => `${first} ${first}`)
        .trim();
    return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}


/***/ }),

/***/ 29217:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   YX: () => (/* binding */ ANNOTATION),
/* harmony export */   ZX: () => (/* binding */ bareMediaType),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
// Media types and annotation keys of the OCI specifications and of Docker's formats.
const MEDIA_TYPE = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    empty: 'application/vnd.oci.empty.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar',
    layerGzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
    layerZstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
    dockerManifestList: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerConfig: 'application/vnd.docker.container.image.v1+json',
    dockerLayerGzip: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    dockerForeignLayerGzip: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
    /** The artifact manifest that the image specification dropped before 1.1; old tools still left some behind. */
    ociArtifact: 'application/vnd.oci.artifact.manifest.v1+json',
    orasArtifact: 'application/vnd.cncf.oras.artifact.manifest.v1+json',
    sigstoreBundle: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    inToto: 'application/vnd.in-toto+json',
    dsse: 'application/vnd.dsse.envelope.v1+json',
};
/** The Accept header of a manifest request. */
const MANIFEST_TYPES = [
    MEDIA_TYPE.index,
    MEDIA_TYPE.manifest,
    MEDIA_TYPE.dockerManifestList,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.ociArtifact,
    MEDIA_TYPE.orasArtifact,
];
/** Annotation keys of the image specification 1.1, annotations.md. */
const ANNOTATION = {
    created: 'org.opencontainers.image.created',
    title: 'org.opencontainers.image.title',
    description: 'org.opencontainers.image.description',
    refName: 'org.opencontainers.image.ref.name',
};
function isIndex(mediaType) {
    return mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerManifestList;
}
/** The bare media type, without parameters, in lower case: `Application/JSON; charset=utf-8` is `application/json`. */
function bareMediaType(value) {
    return (value.split(';', 1)[0] ?? '').trim().toLowerCase();
}


/***/ }),

/***/ 61482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
// Creates directories.



/**
 * Creates a directory and its missing parents. Unlike `mkdir` with `recursive`, it fails where the file system accepts no
 * directories: below /proc that call never returns. `mode` is for those that are created.
 */
async function makeDirectory(path, mode = 0o777) {
    const tryOnce = async () => {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { mode });
            return undefined;
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ERRNO */ .Xi);
            const failure = error;
            return failure.code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? undefined : failure;
        }
    };
    const error = await tryOnce();
    if (error === undefined)
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (error.code !== 'ENOENT' || parent === path)
        throw error;
    await makeDirectory(parent, mode);
    const second = await tryOnce();
    if (second !== undefined)
        throw second;
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

/***/ 53121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ residentBytes),
/* harmony export */   e: () => (/* binding */ treeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
// Reads the resident memory of processes from /proc. Other systems than Linux have none: there it is 0.

/** Resident memory of one process; 0 once it has ended. */
async function residentBytes(pid) {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
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

/***/ 63602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serve: () => (/* binding */ serve)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./src/process/isolated.ts
var isolated = __webpack_require__(95590);
;// CONCATENATED MODULE: ./src/process/isolated-child.ts
// The child's side of an isolated process: pipes, messages and usage reports. It ends with its parent.


/** `self` is the child process. */
function connectToParent(self, pipes, receive) {
    self.on('disconnect', () => self.exit(1));
    self.on('message', receive);
    setInterval(() => {
        const { user, system } = self.cpuUsage();
        const memoryBytes = self.memoryUsage.rss();
        self.send?.({ type: 'usage', memoryBytes, cpuMilliseconds: (user + system) / 1000 });
    }, isolated/* USAGE_INTERVAL_MS */.NQ).unref();
    return {
        pipes: Array.from({ length: pipes }, (_, at) => new external_node_net_.Socket({ fd: isolated/* FIRST_PIPE */.oc + at, writable: false })),
        send: (message) => void self.send?.(message),
        finish: (message) => void self.send?.(message, () => self.exit(0)),
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/foreign-text.ts
var foreign_text = __webpack_require__(72665);
// EXTERNAL MODULE: ./node_modules/spdx-exceptions/index.json
var spdx_exceptions = __webpack_require__(53988);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
// EXTERNAL MODULE: ./node_modules/spdx-license-ids/deprecated.json
var deprecated = __webpack_require__(3389);
// EXTERNAL MODULE: ./node_modules/spdx-license-ids/index.json
var spdx_license_ids = __webpack_require__(75204);
;// CONCATENATED MODULE: ./src/sbom/documents/license.ts
// Converts licence texts of packages to SPDX expressions if the meaning is unambiguous.





/** Longer values are licence texts. Their first line may still name the licence. */
const MAX_NAME = 200;
const MAX_EXPRESSION = 1000;
/**
 * Common names, in lower case, that mean exactly one SPDX identifier. "BSD" and "GPL" alone are ambiguous and stay free
 * text.
 */
const NAMES = {
    'agpl-3': 'AGPL-3.0-only',
    'al-2.0': 'Apache-2.0',
    apache2: 'Apache-2.0',
    'apache 2': 'Apache-2.0',
    'apache 2.0': 'Apache-2.0',
    'apache-2': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    'apache license, version 2.0': 'Apache-2.0',
    'apache license version 2.0': 'Apache-2.0',
    'apache license v2.0': 'Apache-2.0',
    'apache software license 2.0': 'Apache-2.0',
    'the apache license, version 2.0': 'Apache-2.0',
    'the apache software license, version 2.0': 'Apache-2.0',
    'asl 2.0': 'Apache-2.0',
    'asl 1.1': 'Apache-1.1',
    'bsd-2': 'BSD-2-Clause',
    'bsd-3': 'BSD-3-Clause',
    'bsl-1': 'BSL-1.0',
    'mpl-2': 'MPL-2.0',
    artistic: 'Artistic-1.0-Perl',
    'artistic-2': 'Artistic-2.0',
    boost: 'BSL-1.0',
    'boost software license 1.0 (bsl-1.0)': 'BSL-1.0',
    'bsd 2-clause': 'BSD-2-Clause',
    'bsd 3-clause': 'BSD-3-Clause',
    '2-clause bsd license': 'BSD-2-Clause',
    '3-clause bsd license': 'BSD-3-Clause',
    'bsd 2-clause license': 'BSD-2-Clause',
    'bsd 3-clause license': 'BSD-3-Clause',
    'new bsd license': 'BSD-3-Clause',
    'new bsd': 'BSD-3-Clause',
    'modified bsd license': 'BSD-3-Clause',
    'the bsd 3-clause license': 'BSD-3-Clause',
    'the new bsd license': 'BSD-3-Clause',
    'simplified bsd license': 'BSD-2-Clause',
    'bsd-2-clauses': 'BSD-2-Clause',
    'bsd-3-clauses': 'BSD-3-Clause',
    'bsd-4-clauses': 'BSD-4-Clause',
    'cddl 1.0': 'CDDL-1.0',
    cc0: 'CC0-1.0',
    'cc0 1.0 universal': 'CC0-1.0',
    'eclipse public license 1.0': 'EPL-1.0',
    'eclipse public license 2.0': 'EPL-2.0',
    'eclipse public license - v 1.0': 'EPL-1.0',
    'eclipse public license - v 2.0': 'EPL-2.0',
    'eclipse public license v1.0': 'EPL-1.0',
    'eclipse public license v2.0': 'EPL-2.0',
    'eclipse public license v. 2.0': 'EPL-2.0',
    'epl 1.0': 'EPL-1.0',
    'epl 2.0': 'EPL-2.0',
    'eclipse distribution license - v 1.0': 'BSD-3-Clause',
    'edl 1.0': 'BSD-3-Clause',
    expat: 'MIT',
    'gnu lesser general public license v3 (lgplv3)': 'LGPL-3.0-only',
    'gnu lesser general public license v3 or later (lgplv3+)': 'LGPL-3.0-or-later',
    'gnu lesser general public license v2 or later (lgplv2+)': 'LGPL-2.0-or-later',
    'gnu general public license v2 (gplv2)': 'GPL-2.0-only',
    'gnu general public license v2 or later (gplv2+)': 'GPL-2.0-or-later',
    'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
    'gnu general public license v3 or later (gplv3+)': 'GPL-3.0-or-later',
    'gnu affero general public license v3': 'AGPL-3.0-only',
    'gnu affero general public license v3 or later (agplv3+)': 'AGPL-3.0-or-later',
    'gnu lesser general public license': 'LGPL-2.0-or-later',
    'gpl2 w/ cpe': 'GPL-2.0-only WITH Classpath-exception-2.0',
    'historical permission notice and disclaimer (hpnd)': 'HPND',
    'isc license': 'ISC',
    'isc license (iscl)': 'ISC',
    'mit license': 'MIT',
    'the mit license': 'MIT',
    'the mit license (mit)': 'MIT',
    'mit-style': 'MIT',
    'mit/x11': 'MIT',
    'mit no attribution license (mit-0)': 'MIT-0',
    'mozilla public license 1.1 (mpl 1.1)': 'MPL-1.1',
    'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
    'mozilla public license 2.0': 'MPL-2.0',
    'mozilla public license, version 2.0': 'MPL-2.0',
    'mpl 2.0': 'MPL-2.0',
    mplv2: 'MPL-2.0',
    'mplv2.0': 'MPL-2.0',
    'psf-2': 'PSF-2.0',
    'python software foundation license': 'PSF-2.0',
    psfl: 'PSF-2.0',
    'the unlicense (unlicense)': 'Unlicense',
    'universal permissive license (upl)': 'UPL-1.0',
    'w3c license': 'W3C',
    'zlib/libpng license': 'Zlib',
    'zope public license': 'ZPL-2.1',
    'zpl 2.1': 'ZPL-2.1',
};
/** Debian's names of exceptions, in lower case without the word `exception`. */
const EXCEPTIONS = {
    autoconf: 'Autoconf-exception-generic',
    bison: 'Bison-exception-2.2',
    classpath: 'Classpath-exception-2.0',
    font: 'Font-exception-2.0',
    gcc: 'GCC-exception-3.1',
    libtool: 'Libtool-exception',
    linux: 'Linux-syscall-note',
    llvm: 'LLVM-exception',
    qt: 'Qt-LGPL-exception-1.1',
};
/** URLs of licence texts, with their SPDX identifier. Without one, the captured part of the URL is the identifier. */
const ADDRESSES = [
    [/apache\.org\/licenses\/license-2\.0/, 'Apache-2.0'],
    [/opensource\.org\/licenses?\/apache-?2\.0/, 'Apache-2.0'],
    [/opensource\.org\/licenses?\/bsd-license/, 'BSD-2-Clause'],
    [/opensource\.org\/licenses?\/mit(?:-license)?\b/, 'MIT'],
    [/opensource\.org\/licenses?\/([\w.-]{2,40})$/],
    [/spdx\.org\/licenses\/([\w.-]{2,40}?)(?:\.html|\.txt)?$/],
    [/eclipse\.org\/legal\/epl-(?:v?2|2\.0)/, 'EPL-2.0'],
    [/eclipse\.org\/(?:legal\/epl-v?1|org\/documents\/epl-1)/, 'EPL-1.0'],
    [/eclipse\.org\/org\/documents\/edl-v10/, 'BSD-3-Clause'],
    [/mozilla\.org\/(?:en-us\/)?mpl\/(?:mpl-)?2\.0/, 'MPL-2.0'],
    [/mozilla\.org\/(?:en-us\/)?mpl\/(?:mpl-)?1\.1/, 'MPL-1.1'],
    [/creativecommons\.org\/publicdomain\/zero\/1\.0/, 'CC0-1.0'],
    [/unlicense\.org/, 'Unlicense'],
];
const IDS = new Map([...deprecated, ...spdx_license_ids].map((id) => [id.toLowerCase(), id]));
const EXCEPTION_IDS = new Map(spdx_exceptions.map((id) => [id.toLowerCase(), id]));
const GNU = /^(A|L)?GPL-?v?(\d)(?:\.(\d))?(\+|-or-later|-only)?$/i;
const GFDL = /^GFDL-?(NIV-)?(1\.[1-3])(\+)?$/i;
/**
 * The SPDX expression (SPDX 2.3 annex D) of a licence field, or its own text as one bounded line if it is not one.
 * Undefined for a field without information (`UNKNOWN`, empty).
 */
function license(text) {
    const line = firstLine(text);
    if (line === undefined)
        return undefined;
    return spdx(line) ?? (line.length > MAX_NAME ? undefined : line);
}
/** The SPDX expression, or undefined if the text is not unambiguously one. */
function spdx(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > MAX_EXPRESSION)
        return undefined;
    const whole = identifier(trimmed) ?? fromUrl(trimmed);
    if (whole !== undefined)
        return whole;
    const expression = grouped(trimmed);
    return expression !== undefined && parses(expression) ? expression : undefined;
}
/** True for an SPDX identifier in its own spelling. */
function isLicenseId(text) {
    return IDS.get(text.toLowerCase()) === text;
}
/** Titles at the top of licence texts that identify exactly one licence. */
const TITLES = [
    [/^apache license,? version 2\.0\b/, 'Apache-2.0'],
    [/^(?:the )?mit license(?: \(mit\))? (?:copyright|permission)/, 'MIT'],
    [/^mozilla public license,? (?:version|v\.?) ?2\.0\b/, 'MPL-2.0'],
    [/^eclipse public license -? ?v ?2\.0\b/, 'EPL-2.0'],
    [/^eclipse public license -? ?v ?1\.0\b/, 'EPL-1.0'],
];
/** The licence of a full text, by its title. Undefined if the title is not one of the known ones. */
function titled(text) {
    const beginning = text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim().toLowerCase();
    return TITLES.find(([title]) => title.test(beginning))?.[1];
}
/** Several licence fields as one list in the same order, without duplicates and empty values. */
function licenseList(texts) {
    const list = new Set();
    for (const text of texts) {
        const one = license(text);
        if (one !== undefined)
            list.add(one);
    }
    return [...list];
}
function firstLine(text) {
    for (const line of text.slice(0, 4096).split('\n', 40)) {
        const trimmed = line.trim();
        if (trimmed === '')
            continue;
        return /^(unknown|none|n\/a|noassertion)$/i.test(trimmed) ? undefined : trimmed;
    }
    return undefined;
}
/** One name as an SPDX identifier, or as an identifier with its exception. */
function identifier(name) {
    const lower = name.toLowerCase();
    const named = Object.hasOwn(NAMES, lower) ? NAMES[lower] : IDS.get(lower);
    return named === undefined || !isDeprecated(named) ? (named ?? gnu(name)) : (gnu(name) ?? named);
}
/** The SPDX identifier for the URL of a licence text, as found in jars and gems. */
function fromUrl(text) {
    if (!/^https?:\/\/\S+$/i.test(text))
        return undefined;
    const url = text.toLowerCase().replace(/[/#?]+$/, '');
    for (const [pattern, id] of ADDRESSES) {
        const match = pattern.exec(url);
        if (match !== null)
            return id ?? IDS.get((match[1] ?? '').toLowerCase());
    }
    return undefined;
}
/** True for deprecated identifiers such as GPL-2.0 and GPL-2.0+, replaced by -only and -or-later. */
function isDeprecated(id) {
    return GNU.test(id) || GFDL.test(id);
}
function gnu(name) {
    const general = GNU.exec(name);
    if (general !== null) {
        const [, family = '', major, minor = '0', later] = general;
        const id = `${family.toUpperCase()}GPL-${major}.${minor}-${later === '+' || /later$/i.test(later ?? '') ? 'or-later' : 'only'}`;
        return IDS.get(id.toLowerCase());
    }
    const documentation = GFDL.exec(name);
    if (documentation === null)
        return undefined;
    const [, invariants, version, later] = documentation;
    return `GFDL-${version}${invariants ? '-no-invariants' : ''}-${later ? 'or-later' : 'only'}`;
}
/** In Debian's syntax a comma binds weaker than operators: `GPL-1+ or Artistic, and Expat` is `(A OR B) AND C`. */
function grouped(text) {
    const parts = text.split(/,\s+(and|or)\s+/i);
    if (parts.length === 1)
        return tokens(text);
    const operators = new Set(parts.filter((_, at) => at % 2 === 1).map((word) => word.toUpperCase()));
    const groups = parts.filter((_, at) => at % 2 === 0).map(tokens);
    const [operator] = operators;
    if (operators.size !== 1 || groups.includes(undefined))
        return undefined;
    return groups.map((group) => (/ (?:AND|OR) /.test(group ?? '') ? `(${group})` : group)).join(` ${operator} `);
}
/** Normalizes an expression token by token: names, operators in any case, Debian's `with X exception`. */
function tokens(text) {
    const words = text
        .replaceAll(/[()]/g, ' $& ')
        .split(/\s+/);
    const out = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === '')
            continue;
        const operator = word.toUpperCase();
        if (word === '(' || word === ')' || operator === 'AND' || operator === 'OR')
            out.push(operator);
        else if (word === '&')
            out.push('AND');
        else if (operator === 'WITH') {
            const name = (words[at + 1] ?? '').toLowerCase();
            const exception = EXCEPTION_IDS.get(name) ?? (Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined);
            if (exception === undefined)
                return undefined;
            out.push('WITH', exception);
            at += /^exception$/i.test(words[at + 2] ?? '') ? 2 : 1;
        }
        else {
            const id = identifier(word) ?? (/^(LicenseRef|DocumentRef)-/.test(word) ? word : identifier(word.replace(/\+$/, '')));
            if (id === undefined)
                return undefined;
            out.push(word.endsWith('+') && !id.endsWith('-or-later') ? `${id}+` : id);
        }
    }
    return out.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}
function parses(expression) {
    try {
        spdx_expression_parse_default()(expression);
    }
    catch (error) {
        // spdx-expression-parse throws a TypeError for an expression that ends early, such as `MIT AND`.
        (0,errors/* rethrowUnless */.ki)(error, Error, TypeError);
        return false;
    }
    return true;
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./src/sbom/documents/purl.ts
// Builds package URLs, which identify components.


/** No real name or version is longer. */
const MAX_PART = 1024;
/**
 * The canonical package URL (ECMA-427), or undefined if the parts are invalid: no name, a NUL, a Maven artifact without
 * group.
 */
function packageUrl(parts) {
    const { type, namespace, name, version, subpath } = parts;
    const qualifiers = {};
    for (const [key, value] of Object.entries(parts.qualifiers ?? {}))
        if (value)
            qualifiers[key] = value;
    const all = [type, namespace, name, version, subpath, ...Object.values(qualifiers)];
    if (all.some((part) => part !== undefined && (part.length > MAX_PART || !isPrintable(part))))
        return undefined;
    try {
        const url = new packageurl_js.PackageURL(type, namespace || undefined, name, version || undefined, qualifiers, subpath || undefined);
        // packageurl-js does not encode `+` in versions. The specification encodes all but letters, digits and `.-_~:`.
        return url.toString().replace(/^[^?#]*/, (path) => path.replaceAll('+', '%2B'));
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Error, URIError);
        return undefined;
    }
}
/** The `distro` qualifier of system packages: `debian-12`, or the identifier if the distribution has no version. */
function distroQualifier(distro) {
    if (distro === undefined)
        return undefined;
    return distro.versionId === undefined ? distro.id : `${distro.id}-${distro.versionId}`;
}
function isPrintable(part) {
    for (let at = 0; at < part.length; at++) {
        const unit = part.charCodeAt(at);
        if (unit < 0x20 || unit === 0x7f)
            return false;
    }
    return part.isWellFormed();
}

;// CONCATENATED MODULE: ./src/sbom/programs/program.ts
// Defines a row of the table of programs: the files of a program, and how its version is recognised in their bytes.
/** Two to four numbers, and the mark of a release that is not final: `1.2.3`, `8.4.0RC1`, `1.30.0-rc.1`. */
const NUMBERS = String.raw `\d{1,8}(?:\.\d{1,8}){1,3}`;
const MARK = String.raw `(?:(?:[-.]?(?:alpha|beta|rc|RC|pre|dev)[-.]?\d{0,4}|[ab]\d{1,2})(?![A-Za-z]))`;
const VERSION = `${NUMBERS}${MARK}?`;
/** What follows a version: something, because a truncated file may end within it, and no further number. */
const END = String.raw `(?=[^\d.]|\.[^\d])`;
/** The version that follows a text at once. `shape` is a regular expression without groups. */
function after(anchor, shape = VERSION) {
    return { anchor, version: new RegExp(`^${escaped(anchor)}(${shape})${END}`) };
}
/** The version that stands immediately before a text. */
function before(anchor, shape = VERSION) {
    return { anchor, before: 40, version: new RegExp(`(?:^|[^.\\w-])(${shape})${escaped(anchor)}`) };
}
/** The version between two NULs that has at most `distance` bytes between itself and a text before it. */
function aloneAfter(anchor, distance, shape = VERSION) {
    const gap = `[^]{0,${distance}}?`;
    return {
        anchor,
        after: anchor.length + distance + 40,
        version: new RegExp(`^${escaped(anchor)}${gap}\0(${shape})\0`),
    };
}
function escaped(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/** Longer names are not names of programs. */
const program_MAX_NAME = 100;
/**
 * The name of a program in a file name: without `.exe`, `.so` and what follows, and a version at the end. `python` for
 * `python3.11`, `libssl` for `libssl.so.3`.
 */
function fileKey(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    if (base.length > program_MAX_NAME)
        return '';
    return base.replace(/\.(?:exe|dll|dylib|so(?:\.[\d.]{1,40})?)$/, '').replace(/[-_.]?\d[\d.]{0,40}$/, '');
}

;// CONCATENATED MODULE: ./src/sbom/programs/rows/databases.ts
// Owns the rows of databases, caches and message brokers.

const DATABASES = [
    {
        name: 'postgresql',
        files: ['postgres'],
        versions: [
            {
                anchor: 'postgres (PostgreSQL) ',
                version: /^postgres \(PostgreSQL\) (\d{1,2}(?:\.\d{1,2}){1,2}|\d{2}(?:beta|rc)\d)[ \n]/,
            },
        ],
        cpes: ['postgresql:postgresql'],
    },
    {
        name: 'mariadb',
        files: ['mariadbd', 'mysqld', 'mariadb', 'mysql'],
        versions: [{ anchor: '-MariaDB', before: 16, version: /\0(\d{1,2}\.\d{1,2}\.\d{1,2})-MariaDB/ }],
        cpes: ['mariadb:mariadb'],
    },
    {
        name: 'redis',
        files: ['redis-server', 'redis-check-rdb', 'redis-check-aof', 'redis-sentinel', 'redis-cli'],
        versions: [{ standalone: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:-rc\d)?$/, confirmedBy: 'build-id' }],
        cpes: ['redis:redis'],
    },
    {
        name: 'valkey',
        files: ['valkey-server', 'valkey-check-rdb', 'valkey-check-aof', 'valkey-sentinel', 'valkey-cli'],
        versions: [{ standalone: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:-rc\d)?$/, confirmedBy: 'build-id' }],
        cpes: ['lfprojects:valkey'],
    },
    { name: 'memcached', files: ['memcached'], versions: [after('memcached ')], cpes: ['memcached:memcached'] },
    {
        name: 'rabbitmq',
        files: ['rabbit.app'],
        versions: [{ anchor: '{vsn', version: /^\{vsn, ?"(\d\.\d{1,2}\.\d{1,2}(?:-[\w.]{1,12})?)"\}/ }],
        cpes: ['vmware:rabbitmq', 'pivotal_software:rabbitmq'],
        kind: 'text',
        path: /(?:^|\/)rabbit-(\d[\d.]*)\/ebin\/rabbit\.app$/,
    },
    {
        name: 'sqlite',
        files: ['libsqlite', 'sqlite'],
        versions: [{ standalone: /^3\.\d{1,2}\.\d{1,2}$/ }],
        cpes: ['sqlite:sqlite'],
    },
    { name: 'pgbouncer', files: ['pgbouncer'], versions: [after('PgBouncer ')], cpes: ['pgbouncer:pgbouncer'] },
    { name: 'pgpool-ii', files: ['pgpool'], versions: [before('\0pgpool-II\0')], cpes: ['pgpool:pgpool-ii'] },
    { name: 'sphinx', files: ['searchd'], versions: [after('Sphinx ')], cpes: ['sphinxsearch:sphinx'] },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/languages.ts
// Owns the rows of programming languages: interpreters, compilers and their libraries.

/** Numbers of a release of Erlang, such as 25.3.2.8. */
const OTP = String.raw `\d{2}(?:\.\d{1,3}){1,4}`;
const LANGUAGES = [
    {
        name: 'node',
        files: ['node', 'nodejs', 'libnode'],
        versions: [after('node.js/v'), after('https://nodejs.org/download/release/v')],
        cpes: ['nodejs:node.js'],
    },
    {
        name: 'deno',
        files: ['deno', 'denort'],
        versions: [
            { anchor: 'Deno/', version: /^Deno\/(\d\.\d{1,2}\.\d{1,2})(?:Deno\/|\+|\0|cli\/|-)/ },
            { anchor: 'deno/', version: /^deno\/(\d\.\d{1,2}\.\d{1,2}) npm\// },
        ],
        cpes: ['deno:deno'],
    },
    {
        name: 'bun',
        files: ['bun', 'bun-profile'],
        versions: [
            { anchor: '/releases/download/bun-v', version: /^\/releases\/download\/bun-v(\d\.\d{1,2}\.\d{1,3})\/bun-/ },
            after('bun pm trust v'),
            after('--- bun meta -----\nBun v'),
        ],
        cpes: ['oven-sh:bun'],
    },
    {
        name: 'python',
        files: ['python', 'libpython'],
        path: /(?:^|\/)(?:lib)?python(\d\.\d{1,2})(?:[^/]*)$/,
        versions: [{ standalone: /^\d\.\d{1,2}\.\d{1,3}(?:(?:a|b|rc)\d{1,2})?\+?$/ }],
        cpes: ['python:python', 'python_software_foundation:python'],
        supplier: 'Python Software Foundation',
        type: 'application',
    },
    {
        name: 'ruby',
        files: ['libruby', 'ruby', 'libruby-static'],
        versions: [{ anchor: '\0ruby ', version: /^\0ruby (\d\.\d\.\d{1,3}(?:p\d{1,4})?) \(20/ }],
        cpes: ['ruby-lang:ruby'],
        type: 'application',
    },
    {
        name: 'perl',
        files: ['perl', 'libperl'],
        versions: [
            after('PERL_INTERNAL_RAND_SEED\0v'),
            { anchor: '/perl', version: /^\/perl5?\/(5\.\d{1,2}\.\d{1,2})[/\0]/ },
        ],
        cpes: ['perl:perl'],
        type: 'application',
    },
    {
        name: 'php',
        files: ['php', 'php-fpm', 'php-cgi', 'libphp', 'phpdbg'],
        versions: [after('X-Powered-By: PHP/')],
        cpes: ['php:php'],
        type: 'application',
    },
    {
        name: 'erlang',
        files: ['OTP_VERSION'],
        kind: 'text',
        path: /(?:^|\/)releases\/(\d{2})\/OTP_VERSION$/,
        versions: [{ anchor: '', version: new RegExp(`^(${OTP})\\n$`) }],
        cpes: ['erlang:erlang\\/otp'],
    },
    {
        name: 'lua',
        files: ['lua', 'liblua', 'luac'],
        versions: [after('$LuaVersion: Lua '), after('Lua ', String.raw `5\.\d\.\d{1,2}`)],
        cpes: ['lua:lua'],
    },
    {
        name: 'ocaml',
        files: ['ocamlrun', 'ocaml'],
        versions: [after('version ', String.raw `[45]\.\d{1,2}\.\d{1,2}`)],
        cpes: ['ocaml:ocaml'],
    },
    {
        name: 'luajit',
        files: ['luajit', 'libluajit'],
        versions: [{ anchor: 'LuaJIT 2.', version: /^LuaJIT (2\.\d\.[\w.-]{1,20})[ \0]/ }],
        cpes: ['luajit:luajit'],
    },
    {
        name: 'pypy',
        files: ['libpypy3-c', 'pypy3', 'pypy', 'libpypy', 'libpypy3.9-c', 'libpypy3.10-c', 'libpypy3.11-c'],
        versions: [after('[PyPy ')],
        cpes: ['pypy:pypy'],
        type: 'application',
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/libraries.ts
// Owns the rows of shared libraries.

const LIBRARIES = [
    {
        name: 'glibc',
        files: ['libc'],
        versions: [{ anchor: 'GNU C Library ', version: /^GNU C Library [^\n]{0,60} release version (2\.\d{2})\./ }],
        cpes: ['gnu:glibc'],
    },
    {
        name: 'musl',
        files: ['libc', 'ld-musl-x86', 'ld-musl-aarch', 'ld-musl-armhf', 'ld-musl-x86_64'],
        versions: [{ standalone: /^1\.[012]\.\d{1,2}$/ }],
        cpes: ['musl-libc:musl'],
        path: /(?:^|\/)(?:ld-musl-[\w]+\.so\.1|libc\.so)$/,
    },
    {
        name: 'zlib',
        files: ['libz'],
        versions: [{ anchor: ' deflate 1.', version: /^ deflate (1\.\d\.\d{1,2}(?:\.\d)?)(?:\.f-[\w-]+)? Copyright/ }],
        cpes: ['zlib:zlib'],
    },
    { name: 'gnutls', files: ['libgnutls'], versions: [{ standalone: /^3\.\d\.\d{1,2}$/ }], cpes: ['gnu:gnutls'] },
    {
        name: 'libgcrypt',
        files: ['libgcrypt'],
        versions: [{ anchor: 'This is Libgcrypt ', version: /^This is Libgcrypt (1\.\d{1,2}\.\d{1,2}) / }],
        cpes: ['gnupg:libgcrypt'],
    },
    { name: 'expat', files: ['libexpat'], versions: [after('expat_')], cpes: ['libexpat_project:libexpat'] },
    { name: 'libpng', files: ['libpng'], versions: [after('libpng version ')], cpes: ['libpng:libpng'] },
    { name: 'libtiff', files: ['libtiff'], versions: [after('LIBTIFF, Version ')], cpes: ['libtiff:libtiff'] },
    { name: 'nss', files: ['libnss'], versions: [after('Version: NSS ')], cpes: ['mozilla:network_security_services'] },
    { name: 'libarchive', files: ['libarchive'], versions: [after('libarchive ')], cpes: ['libarchive:libarchive'] },
    {
        name: 'libssh2',
        files: ['libssh2', 'libssh'],
        versions: [after('SSH-2.0-libssh2_'), after('libssh2_')],
        cpes: ['libssh2:libssh2'],
    },
    {
        name: 'libssh',
        files: ['libssh'],
        versions: [
            { anchor: 'SSH-2.0-libssh_', version: /^SSH-2\.0-libssh_(0\.\d{1,2}\.\d{1,2})/ },
            { anchor: '/openssl', before: 12, version: /\0(0\.\d{1,2}\.\d{1,2})\/openssl/ },
        ],
        cpes: ['libssh:libssh'],
    },
    { name: 'libgit2', files: ['libgit2', 'libgit'], versions: [after('libgit2 ')], cpes: ['libgit2:libgit2'] },
    {
        name: 'qt',
        files: ['libQt5Core', 'libQt6Core'],
        versions: [{ anchor: 'Qt ', version: /^Qt ([56]\.\d{1,2}\.\d{1,2}) \(/ }],
        cpes: ['qt:qt'],
    },
    {
        name: 'krb5',
        files: ['libkrb'],
        versions: [{ anchor: 'KRB5_BRAND: krb5-', version: /^KRB5_BRAND: krb5-(1\.\d{2}(?:\.\d)?)-final / }],
        cpes: ['mit:kerberos_5'],
    },
    {
        name: 'libnghttp2',
        files: ['libnghttp'],
        versions: [{ standalone: /^1\.\d{2}\.\d{1,2}$/ }],
        cpes: ['nghttp2:nghttp2'],
    },
    {
        name: 'opencv',
        files: ['libopencv_core'],
        versions: [
            {
                anchor: 'General configuration for OpenCV ',
                version: /^General configuration for OpenCV (\d\.\d{1,2}\.\d{1,2}) =/,
            },
        ],
        cpes: ['opencv:opencv'],
    },
    {
        name: 'proj',
        files: ['libproj'],
        versions: [{ anchor: 'Rel. ', version: /^Rel\. (\d\.\d{1,2}\.\d), / }],
        cpes: ['osgeo:proj'],
    },
    {
        name: 'lz4',
        files: ['liblz4', 'liblz'],
        versions: [{ standalone: /^1\.\d{1,2}\.\d$/ }],
        cpes: ['lz4_project:lz4'],
    },
    { name: 'libzstd', files: ['libzstd'], versions: [{ standalone: /^1\.\d\.\d{1,2}$/ }], cpes: ['facebook:zstandard'] },
    {
        name: 'liblzma',
        files: ['liblzma'],
        versions: [{ standalone: /^5\.\d\.\d{1,2}(?:alpha|beta)?$/ }],
        cpes: ['tukaani:xz'],
    },
    {
        name: 'bzip2',
        files: ['libbz', 'bzip'],
        versions: [{ anchor: ', ', before: 8, version: /\0(1\.0\.\d), \d{1,2}-[A-Z][a-z]{2}-20\d\d/ }],
        cpes: ['bzip:bzip2'],
    },
    {
        name: 'libjpeg-turbo',
        files: ['libjpeg', 'libturbojpeg'],
        versions: [after('libjpeg-turbo version ')],
        cpes: ['libjpeg-turbo:libjpeg-turbo'],
    },
    {
        name: 'libuv',
        files: ['libuv'],
        versions: [{ standalone: /^1\.\d{2}\.\d{1,2}(?:-dev)?$/ }],
        cpes: ['libuv_project:libuv'],
    },
    {
        name: 'libevent',
        files: ['libevent', 'libevent_core'],
        versions: [{ standalone: /^2\.\d\.\d{1,2}-(?:stable|beta|alpha|alpha-dev)$/ }],
        cpes: ['libevent_project:libevent'],
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/servers.ts
// Owns the rows of web, mail, name and other servers.

const SERVERS = [
    {
        name: 'nginx',
        files: ['nginx', 'openresty', 'tengine', 'angie'],
        versions: [after('nginx version: nginx/')],
        cpes: ['f5:nginx', 'nginx:nginx'],
    },
    {
        name: 'httpd',
        files: ['httpd', 'apache2'],
        versions: [{ anchor: '\0Apache/2.', version: /^\0Apache\/(2\.\d\.\d{1,3})(?:-dev)?[ \0]/ }],
        cpes: ['apache:http_server'],
    },
    {
        name: 'haproxy',
        files: ['haproxy'],
        versions: [
            {
                anchor: ', released 20',
                before: 60,
                version: /version (\d\.\d{1,2}(?:\.\d{1,3}|-dev\d{1,3})?)[\w.+~-]*, released 20/,
            },
        ],
        cpes: ['haproxy:haproxy'],
    },
    {
        name: 'lighttpd',
        files: ['lighttpd', 'lighttpd-angel'],
        versions: [after('lighttpd/')],
        cpes: ['lighttpd:lighttpd'],
    },
    {
        name: 'varnish',
        files: ['varnishd'],
        versions: [{ anchor: 'varnish-', version: /^varnish-(\d\.\d\.\d{1,2}) revision / }],
        cpes: ['varnish-software:varnish_cache', 'varnish_cache_project:varnish_cache'],
    },
    { name: 'squid', files: ['squid'], versions: [after('\0squid/')], cpes: ['squid-cache:squid'] },
    {
        name: 'nghttp2',
        files: ['nghttpx', 'nghttpd'],
        versions: [after('nghttpx nghttp2/'), after('nghttp2/'), after('nghttpd nghttp2/')],
        cpes: ['nghttp2:nghttp2'],
    },
    {
        name: 'uwsgi',
        files: ['uwsgi', 'uwsgi-core'],
        versions: [
            { anchor: 'listen_queue_errors', before: 28, version: /\0(2\.\d\.\d{1,2}(?:\.\d)?)(?:-\w{1,10})?\0listen_queue/ },
        ],
        cpes: ['unbit:uwsgi'],
    },
    {
        name: 'proftpd',
        files: ['proftpd'],
        versions: [{ anchor: '\0ProFTPD Version ', version: /^\0ProFTPD Version (1\.\d\.\d{1,2}[a-z]?(?:rc\d)?)\0/ }],
        cpes: ['proftpd:proftpd'],
    },
    { name: 'vsftpd', files: ['vsftpd'], versions: [after('(vsFTPd ')], cpes: ['vsftpd_project:vsftpd'] },
    {
        name: 'bind',
        files: ['named'],
        versions: [
            { anchor: 'bind-', version: /^bind-(9\.\d{1,2}\.\d{1,2})/ },
            { anchor: 'libisc-9.', version: /^libisc-(9\.\d{1,2}\.\d{1,2})[-.]/ },
        ],
        cpes: ['isc:bind'],
    },
    { name: 'unbound', files: ['unbound'], versions: [after('\0unbound ')], cpes: ['nlnetlabs:unbound'] },
    {
        name: 'dnsmasq',
        files: ['dnsmasq'],
        versions: [after('dnsmasq-', String.raw `2\.\d{1,3}(?:(?:test|rc)\d{1,3})?`)],
        cpes: ['thekelleys:dnsmasq'],
    },
    {
        name: 'openssh',
        files: ['sshd', 'ssh', 'sshd-session'],
        versions: [{ anchor: 'OpenSSH_', version: /^OpenSSH_(\d{1,2}\.\d(?:\.\d)?p\d)[ \0]/ }],
        cpes: ['openbsd:openssh'],
    },
    {
        name: 'dropbear',
        files: ['dropbear', 'dropbearmulti', 'dbclient'],
        versions: [after('SSH-2.0-dropbear_', String.raw `20\d\d\.\d{1,3}`)],
        cpes: ['dropbear_ssh_project:dropbear_ssh'],
    },
    {
        name: 'postfix',
        files: ['master', 'postconf', 'libpostfix-global'],
        versions: [after('mail_version='), after('mail_version\0')],
        cpes: ['postfix:postfix'],
        path: /(?:^|\/)postfix\/|(?:^|\/)postconf$/,
    },
    { name: 'exim', files: ['exim', 'exim4'], versions: [before('\0<<eximversion>>')], cpes: ['exim:exim'] },
    {
        name: 'dovecot',
        files: ['dovecot'],
        versions: [{ anchor: 'Dovecot v', version: /^Dovecot v(\d\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:-\d)?[ \0]/ }],
        cpes: ['dovecot:dovecot'],
    },
    {
        name: 'openvpn',
        files: ['openvpn'],
        versions: [{ anchor: 'OpenVPN ', version: /^OpenVPN (\d\.\d{1,2}(?:\.\d{1,3}|_(?:rc|beta|alpha)\d)) \w{3,12}-/ }],
        cpes: ['openvpn:openvpn'],
    },
    {
        name: 'strongswan',
        files: ['charon', 'charon-systemd'],
        versions: [
            { anchor: '\0Linux strongSwan %s', before: 16, version: /\0(\d\.\d{1,2}\.\d{1,2})\0Linux strongSwan %s/ },
            { anchor: '(strongSwan ', version: /^\(strongSwan (\d\.\d{1,2}\.\d{1,2})[,)]/ },
        ],
        cpes: ['strongswan:strongswan'],
    },
    {
        name: 'tor',
        files: ['tor'],
        versions: [after('\0tor ', String.raw `0\.\d\.\d{1,2}\.\d{1,2}(?:-alpha|-rc)?`)],
        cpes: ['torproject:tor'],
    },
    {
        name: 'coturn',
        files: ['turnserver'],
        versions: [after('Coturn-'), after('TURN Server ')],
        cpes: ['coturn_project:coturn'],
    },
    {
        name: 'freeradius',
        files: ['freeradius', 'radiusd'],
        versions: [after('FreeRADIUS Version ')],
        cpes: ['freeradius:freeradius'],
    },
    {
        name: 'openldap',
        files: ['slapd', 'ldapsearch'],
        versions: [{ anchor: '$OpenLDAP: ', version: /^\$OpenLDAP: \w{5,12} (\d\.\d\.\d{1,2})/ }],
        cpes: ['openldap:openldap'],
    },
    {
        name: 'samba',
        files: ['smbd'],
        versions: [{ anchor: 'SAMBA_4.', version: /^SAMBA_(4\.\d{1,2}\.\d{1,2})[_\0]/ }],
        cpes: ['samba:samba'],
    },
    {
        name: 'cups',
        files: ['cupsd'],
        versions: [after('CUPS/', String.raw `\d\.\d\.\d{1,2}(?:rc\d|b\d)?`), after('CUPS v')],
        cpes: ['openprinting:cups', 'apple:cups'],
    },
    { name: 'keepalived', files: ['keepalived'], versions: [after('Keepalived v')], cpes: ['keepalived:keepalived'] },
    {
        name: 'mosquitto',
        files: ['mosquitto'],
        versions: [before('\0mosquitto version %s')],
        cpes: ['eclipse:mosquitto'],
    },
    {
        name: 'asterisk',
        files: ['asterisk'],
        versions: [{ standalone: /^((?:1[3-9]|2\d)\.\d{1,2}\.\d{1,2})(?:~dfsg\S{0,20})?$/ }],
        cpes: ['digium:asterisk', 'sangoma:asterisk'],
    },
    { name: 'icecast', files: ['icecast', 'icecast2'], versions: [after('Icecast ')], cpes: ['xiph:icecast'] },
    { name: 'stunnel', files: ['stunnel', 'stunnel4'], versions: [after('stunnel ')], cpes: ['stunnel:stunnel'] },
    { name: 'rsyslog', files: ['rsyslogd'], versions: [after('This is rsyslog version ')], cpes: ['rsyslog:rsyslog'] },
    {
        name: 'syslog-ng',
        files: ['syslog-ng'],
        versions: [{ anchor: 'syslog-ng ', version: /^syslog-ng \d \((\d\.\d{1,2}\.\d)\)\n/ }],
        cpes: ['oneidentity:syslog-ng'],
    },
    { name: 'monit', files: ['monit'], versions: [after('Monit version '), after('monit ')], cpes: ['mmonit:monit'] },
    { name: 'h2o', files: ['h2o'], versions: [after('h2o/')], cpes: ['dena:h2o'] },
    {
        name: 'tinyproxy',
        files: ['tinyproxy'],
        versions: [after('tinyproxy/'), after('tinyproxy ')],
        cpes: ['tinyproxy_project:tinyproxy'],
    },
    { name: 'privoxy', files: ['privoxy'], versions: [after('Privoxy version ')], cpes: ['privoxy:privoxy'] },
    { name: 'nsd', files: ['nsd'], versions: [after('NSD '), after('nsd ')], cpes: ['nlnetlabs:name_server_daemon'] },
    {
        name: 'knot',
        files: ['knotd'],
        versions: [after('Knot DNS '), after('Knot DNS, version ')],
        cpes: ['nic:knot_dns'],
    },
    { name: 'collectd', files: ['collectd'], versions: [after('collectd ')], cpes: ['collectd:collectd'] },
    {
        name: 'clamav',
        files: ['clamd', 'libclamav', 'clamscan'],
        versions: [after('clamav-'), aloneAfter('ClamAV', 40)],
        cpes: ['clamav:clamav'],
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/tools.ts
// Owns the rows of command line tools.

const TOOLS = [
    { name: 'busybox', files: ['busybox'], versions: [after('BusyBox v')], cpes: ['busybox:busybox'] },
    { name: 'bash', files: ['bash', 'sh'], versions: [after('@(#)Bash version ')], cpes: ['gnu:bash'] },
    {
        name: 'zsh',
        files: ['zsh'],
        versions: [{ anchor: '\0zsh %s (%s-%s-%s)', before: 12, version: /\0(5\.\d(?:\.\d{1,2})?)\0zsh %s/ }],
        cpes: ['zsh:zsh'],
    },
    { name: 'fish', files: ['fish'], versions: [{ standalone: /^[34]\.\d\.\d$/ }], cpes: ['fishshell:fish'] },
    {
        name: 'openssl',
        files: ['openssl', 'libcrypto', 'libssl'],
        versions: [
            {
                anchor: 'OpenSSL ',
                version: /^OpenSSL (\d\.\d\.\d{1,2}(?:[a-z]{1,2}|-(?:alpha|beta)\d{1,2}|-dev)?)(?:-fips|\+quic)? {1,2}\d{1,2} [A-Z][a-z]{2} 20\d\d/,
            },
        ],
        cpes: ['openssl:openssl'],
        type: 'application',
    },
    { name: 'curl', files: ['curl'], versions: [after('\0curl/'), after('curl ')], cpes: ['haxx:curl'] },
    {
        name: 'libcurl',
        files: ['libcurl', 'libcurl-gnutls'],
        versions: [after('CLIENT libcurl '), after('libcurl/')],
        cpes: ['haxx:libcurl', 'haxx:curl'],
    },
    { name: 'wget', files: ['wget'], versions: [{ standalone: /^1\.\d{2}(?:\.\d{1,2})?$/ }], cpes: ['gnu:wget'] },
    {
        name: 'git',
        files: ['git'],
        versions: [{ anchor: 'git/', version: /^git\/(\d\.\d{1,2}\.\d{1,2}(?:-rc\d)?)\0/ }],
        cpes: ['git-scm:git', 'git:git'],
    },
    {
        name: 'jq',
        files: ['jq'],
        versions: [aloneAfter('Error: writing output failed: %s', 60, String.raw `1\.\d(?:\.\d)?(?:rc\d)?`)],
        cpes: ['jqlang:jq', 'jq_project:jq', 'stedolan:jq'],
    },
    {
        name: 'ffmpeg',
        files: [
            'ffmpeg',
            'ffprobe',
            'libavutil',
            'libavcodec',
            'libavformat',
            'libavfilter',
            'libswscale',
            'libswresample',
            'libavdevice',
        ],
        versions: [
            { anchor: 'FFmpeg version ', version: /^FFmpeg version n?(\d\.\d{1,2}(?:\.\d{1,2})?)(?:[-+~][^\0]{0,60})?\0/ },
            { anchor: '%s version ', version: /^%s version n?(\d\.\d{1,2}(?:\.\d{1,2})?)[-+ \0]/ },
        ],
        cpes: ['ffmpeg:ffmpeg'],
        type: 'application',
    },
    {
        name: 'poppler',
        files: ['pdftotext', 'pdftoppm', 'pdfinfo'],
        versions: [{ anchor: 'version %s', before: 24, version: /\0(\d{2}\.\d{2}\.\d)\0pdf\w{2,10} version %s/ }],
        cpes: ['freedesktop:poppler'],
    },
    {
        name: 'qpdf',
        files: ['libqpdf'],
        versions: [{ standalone: /^1[0-2]\.\d{1,2}\.\d{1,2}$/ }],
        cpes: ['qpdf_project:qpdf'],
        type: 'application',
    },
    {
        name: 'tesseract',
        files: ['libtesseract'],
        versions: [{ standalone: /^[345]\.\d\.\d{1,2}$/ }],
        cpes: ['tesseract_project:tesseract'],
        type: 'application',
    },
    { name: 'gzip', files: ['gzip'], versions: [{ standalone: /^1\.\d{1,2}$/ }], cpes: ['gnu:gzip'] },
    { name: 'tar', files: ['tar'], versions: [aloneAfter('GNU tar', 200)], cpes: ['gnu:tar'] },
    { name: 'xz', files: ['xz'], versions: [after('xz (XZ Utils) ')], cpes: ['tukaani:xz'] },
    { name: 'zstd', files: ['zstd'], versions: [after('\0v')], cpes: ['facebook:zstandard'] },
    { name: 'gawk', files: ['gawk'], versions: [after('GNU Awk ')], cpes: ['gnu:gawk'] },
    {
        name: 'vim',
        files: ['vim', 'vim.tiny', 'vim.basic'],
        versions: [{ anchor: 'VIM - Vi IMproved ', version: /^VIM - Vi IMproved (\d\.\d) \(/ }],
        cpes: ['vim:vim'],
    },
    { name: 'nano', files: ['nano'], versions: [after('GNU nano, version '), after('GNU nano ')], cpes: ['gnu:nano'] },
    { name: 'emacs', files: ['emacs', 'emacs-nox'], versions: [after('GNU Emacs ')], cpes: ['gnu:emacs'] },
    { name: 'rsync', files: ['rsync'], versions: [{ standalone: /^3\.\d{1,2}\.\d{1,2}$/ }], cpes: ['samba:rsync'] },
    {
        name: 'socat',
        files: ['socat', 'socat1'],
        versions: [{ standalone: /^1\.[78]\.\d\.\d$/ }],
        cpes: ['dest-unreach:socat'],
    },
    { name: 'tcpdump', files: ['tcpdump'], versions: [after('%s version ')], cpes: ['tcpdump:tcpdump'] },
    {
        name: 'nmap',
        files: ['nmap', 'ncat'],
        versions: [{ standalone: /^7\.\d{2}(?:SVN)?$/ }, after('Version ')],
        cpes: ['nmap:nmap'],
    },
    {
        name: 'wireshark',
        files: ['tshark', 'wireshark'],
        versions: [{ anchor: ' (Git v', before: 12, version: /\0([234]\.\d\.\d{1,2}) \(Git v/ }],
        cpes: ['wireshark:wireshark'],
    },
    {
        name: 'iperf3',
        files: ['libiperf'],
        versions: [after('iperf ', String.raw `3\.\d{1,2}(?:\.\d)?\+?`)],
        cpes: ['es:iperf3'],
        type: 'application',
    },
    {
        name: 'make',
        files: ['make', 'gmake'],
        versions: [{ anchor: '$(strip $(VPATH))', before: 12, version: /\0(\d\.\d(?:\.\d{1,2})?)\0\$\(strip/ }],
        cpes: ['gnu:make'],
    },
    { name: 'gdb', files: ['gdb'], versions: [{ standalone: /^1\d\.\d$/ }], cpes: ['gnu:gdb'] },
    {
        name: 'tmux',
        files: ['tmux'],
        versions: [after('tmux '), { standalone: /^3\.\d[a-z]?$/ }],
        cpes: ['tmux_project:tmux'],
    },
    {
        name: 'sudo',
        files: ['sudo', 'sudoers'],
        versions: [
            aloneAfter('Sudo version %s\n', 0, String.raw `1\.[89]\.\d{1,2}(?:p\d{1,2})?`),
            after('sudoers ', String.raw `1\.[89]\.\d{1,2}(?:p\d{1,2})?`),
        ],
        cpes: ['sudo_project:sudo'],
    },
    {
        name: 'util-linux',
        files: ['getopt', 'dmesg', 'mount'],
        versions: [after('util-linux ')],
        cpes: ['kernel:util-linux'],
    },
    {
        name: 'e2fsprogs',
        files: ['e2fsck', 'mke2fs'],
        versions: [{ standalone: /^1\.4\d(?:\.\d)?$/ }],
        cpes: ['e2fsprogs_project:e2fsprogs'],
    },
    {
        name: 'gnupg',
        files: ['gpg', 'gpg2', 'gpgsm'],
        versions: [{ standalone: /^2\.\d\.\d{1,2}$/ }],
        cpes: ['gnupg:gnupg'],
    },
    {
        name: 'crun',
        files: ['crun'],
        versions: [{ anchor: '\0%s version %s\n', before: 14, version: /\0(1\.\d{1,2}(?:\.\d{1,2})?)\0%s version/ }],
        cpes: ['crun_project:crun'],
    },
    {
        name: 'tini',
        files: ['tini', 'tini-static', 'docker-init'],
        versions: [{ anchor: 'tini version ', version: /^tini version (0\.\d{1,2}\.\d)/ }],
        cpes: ['tini_project:tini'],
    },
    {
        name: 'dumb-init',
        files: ['dumb-init'],
        versions: [{ anchor: '\n', before: 8, after: 24, version: /\0(1\.\d\.\d)\n/ }],
        cpes: ['yelp:dumb-init'],
    },
    {
        name: 'strace',
        files: ['strace'],
        versions: [{ standalone: /^[456]\.\d{1,2}$/ }],
        cpes: ['strace_project:strace'],
    },
    {
        name: 'imagemagick',
        files: ['magick', 'libMagickCore-6.Q', 'libMagickCore-6.Q16HDRI', 'libMagickCore-7.Q', 'libMagickCore-7.Q16HDRI'],
        versions: [after('ImageMagick ', String.raw `[67]\.\d\.\d{1,2}-\d{1,3}`)],
        cpes: ['imagemagick:imagemagick'],
        type: 'application',
    },
    {
        name: 'iptables',
        files: ['xtables-nft-multi', 'xtables-legacy-multi'],
        versions: [after('\0v'), { standalone: /^1\.8\.\d{1,2}$/ }],
        cpes: ['netfilter:iptables'],
    },
    {
        name: 'systemd',
        files: ['systemd'],
        versions: [after('systemd ', String.raw `2\d\d(?:\.\d{1,2})?`)],
        cpes: ['systemd_project:systemd'],
        path: /(?:^|\/)lib\/systemd\/systemd$/,
    },
    {
        name: 'mc',
        files: ['mc'],
        versions: [{ standalone: /^4\.8\.\d{2}$/ }],
        cpes: ['midnight_commander:midnight_commander'],
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/programs.ts
// Owns the table of programs, and finds the rows that a file may belong to. A new program is one row in `rows`.






const PROGRAMS = [...LANGUAGES, ...SERVERS, ...DATABASES, ...TOOLS, ...LIBRARIES];
const BY_NAME = new Map(PROGRAMS.map((program) => [program.name, program]));
const BY_FILE = Map.groupBy(PROGRAMS.flatMap((program) => program.files.map((file) => ({ file, program }))), ({ file }) => file);
const NONE = [];
/** The programs that a file may be, by its path (no leading slash). All of them are of one kind. */
function programsIn(path) {
    const rows = BY_FILE.get(fileKey(path)) ?? BY_FILE.get(path.slice(path.lastIndexOf('/') + 1));
    if (rows === undefined)
        return NONE;
    return rows.map(({ program }) => program).filter((program) => program.path?.test(path) ?? true);
}
function programNamed(name) {
    return BY_NAME.get(name);
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/owned.ts
// Decides which files of a system package may hold components of other cataloguers.

/** Linux refuses longer paths. */
const MAX_PATH = 4096;
/** Files in which other cataloguers find packages. Only these, and programs, are kept of a package's file list. */
const DESCRIPTIONS = /(?:^|\/)(?:package\.json|METADATA|PKG-INFO|[^/]{1,255}\.(?:egg-info|gemspec|jar|war|ear|deps\.json)|installed\.json|conda-meta\/[^/]{1,255}\.json)$/;
/**
 * True for a path (no leading slash) whose owner matters: `usr/lib/python3/dist-packages/six-1.16.0.egg-info`,
 * `usr/bin/redis-server`. Whether the system package is that component is decided when both are known.
 */
function holdsComponents(path) {
    return path.length <= MAX_PATH && (DESCRIPTIONS.test(path) || programsIn(path).length > 0);
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/apk.ts
// Reads Alpine packages from apk's database of installed packages.



/** Longer values are truncated. */
const MAX_VALUE = 256 * 1024;
/** The second path is used by apk 3 with a merged /usr. */
const PLACES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
const apk = {
    name: 'apk',
    version: 2,
    maxBytes: 64 * 1024 * 1024,
    places: PLACES,
    wants: (path) => PLACES.includes(path),
    read,
    assemble,
};
/** Packages are separated by empty lines. Each line is a letter, a colon and a value. */
function read({ bytes }) {
    const packages = [];
    let fields = new Map();
    let owns = [];
    let directory = '';
    const close = () => {
        const one = packageOf(fields, owns);
        if (one !== undefined)
            packages.push(one);
        fields = new Map();
        owns = [];
        directory = '';
    };
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
        const key = line[0];
        const value = line.slice(2, MAX_VALUE).trim();
        if (key === undefined)
            close();
        else if (line[1] !== ':')
            continue;
        else if (key === 'F')
            directory = value;
        else if (key === 'R') {
            const path = directory === '' ? value : `${directory}/${value}`;
            if (holdsComponents(path))
                owns.push(path);
        }
        else if (!fields.has(key))
            fields.set(key, value);
    }
    close();
    return packages.length === 0 ? undefined : { packages };
}
function packageOf(fields, owns) {
    const name = fields.get('P');
    const version = fields.get('V');
    if (!name || !version)
        return undefined;
    const origin = fields.get('o');
    const license = fields.get('L');
    const maintainer = fields.get('m');
    const homepage = fields.get('U');
    const summary = fields.get('T');
    return {
        name,
        version,
        arch: fields.get('A') ?? '',
        ...(origin && { origin }),
        ...(license && { license }),
        ...(maintainer && { maintainer }),
        ...(homepage && { homepage }),
        ...(summary && { summary }),
        depends: words(fields.get('D')),
        provides: words(fields.get('p')),
        owns,
    };
}
/** The names in `so:libc.musl-x86_64.so.1=1 cmd:sh=1.36 !conflict`, without versions and conflicts. */
function words(list) {
    return (list ?? '')
        .split(' ')
        .filter((word) => word !== '' && !word.startsWith('!'))
        .map((word) => word.replace(/[<>=~@].*$/s, ''));
}
function assemble(found, context) {
    const packages = found.flatMap(({ path, facts }) => facts.packages.flatMap((one) => {
        const purl = purlOf(one, context);
        if (purl !== undefined)
            return [{ one, path, purl }];
        context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
        return [];
    }));
    const byName = new Map();
    for (const { one, purl } of packages)
        byName.set(one.name, purl);
    for (const { one, purl } of packages) {
        for (const name of one.provides)
            if (!byName.has(name))
                byName.set(name, purl);
    }
    return packages.map(({ one, path, purl }) => {
        const dependsOn = new Set(one.depends.flatMap((name) => byName.get(name) ?? []).filter((other) => other !== purl));
        const licenses = licensesOf(one.license);
        return {
            type: 'library',
            ecosystem: 'apk',
            name: one.name,
            version: one.version,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(one.maintainer !== undefined && { supplier: one.maintainer }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
            ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
            ...(one.owns.length > 0 && { owns: one.owns.map((owned) => `/${owned}`) }),
        };
    });
}
function purlOf(one, { distro }) {
    const upstream = one.origin === one.name ? undefined : one.origin;
    return packageUrl({
        type: 'apk',
        namespace: distro?.id ?? 'alpine',
        name: one.name,
        version: one.version,
        qualifiers: { arch: one.arch, distro: distroQualifier(distro), upstream },
    });
}
/** An SPDX expression in current packages. Older packages have names separated by spaces. */
function licensesOf(text) {
    if (text === undefined)
        return [];
    const whole = spdx(text);
    if (whole !== undefined)
        return [whole];
    const names = text.split(/\s+/);
    return names.every((name) => spdx(name) !== undefined) ? licenseList(names) : licenseList([text]);
}

;// CONCATENATED MODULE: ./src/sbom/formats/integrity.ts
const ALGORITHMS = {
    md5: ['MD5', 16],
    sha1: ['SHA-1', 20],
    sha256: ['SHA-256', 32],
    sha512: ['SHA-512', 64],
};
/** The hashes of a subresource integrity value. Malformed hashes and other algorithms are left out. */
function fromIntegrity(value) {
    return value
        .slice(0, 1000)
        .split(/\s+/)
        .flatMap((one) => {
        const dash = one.indexOf('-');
        return hashOf(one.slice(0, dash), Buffer.from(one.slice(dash + 1).split('?', 1)[0] ?? '', 'base64').toString('hex'));
    });
}
/** A hexadecimal hash whose algorithm is named `sha256` or `SHA-256`. Empty if malformed. */
function hashOf(algorithm, hex) {
    const name = algorithm.toLowerCase().replace('-', '');
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    if (known === undefined || hex.length !== known[1] * 2 || !/^[0-9a-f]+$/i.test(hex))
        return [];
    return [{ algorithm: known[0], hex: hex.toLowerCase() }];
}

// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/sbom/cataloguers/cataloguer.ts
/** Thrown for a file that a cataloguer wants and cannot parse. The message completes "the file ...". */
class Unreadable extends Error {
    name = 'Unreadable';
}

;// CONCATENATED MODULE: ./src/sbom/formats/json.ts
// Reads untrusted JSON field by field.


/** The document's object. Throws `Unreadable` if it is not a JSON object. V8's parser does not recurse, so any depth is safe. */
function jsonObject(bytes) {
    const object = objectOf(jsonValue(bytes));
    if (object === undefined)
        throw new Unreadable('is not a JSON object');
    return object;
}
/** The document's value of any type, such as a list. */
function jsonValue(bytes) {
    // TextDecoder removes a byte order mark.
    const value = (0,parse/* parseJson */.q)(new TextDecoder().decode(bytes));
    if (value === undefined)
        throw new Unreadable('is not valid JSON');
    return value;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** A member of an object, never an inherited one such as `constructor`. */
function member(object, name) {
    return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A non-empty string, trimmed. */
function textOf(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? undefined : text;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The members of an object in order. None for other values. */
function entriesOf(value) {
    return Object.entries(objectOf(value) ?? {});
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/conda.ts
// Reads conda packages from their records in conda-meta.




const MAX_CHANNEL = 500;
const conda = {
    name: 'conda',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('.json') && /(?:^|\/)conda-meta\/[^/]+\.json$/.test(path),
    read: conda_read,
    assemble: conda_assemble,
};
function conda_read({ bytes }) {
    const record = jsonObject(bytes);
    const field = (name) => textOf(member(record, name));
    const name = field('name');
    const version = field('version');
    if (name === undefined || version === undefined)
        return undefined;
    const build = field('build') ?? field('build_string');
    const channel = channelOf(field('channel') ?? field('schannel'));
    const subdir = field('subdir');
    const archive = /\.(conda|tar\.bz2)$/.exec(field('fn') ?? field('url') ?? '')?.[1];
    const terms = field('license');
    return {
        name,
        version,
        ...(build !== undefined && { build }),
        ...(channel !== undefined && { channel }),
        ...(subdir !== undefined && { subdir }),
        ...(archive !== undefined && { archive }),
        licenses: licenseList(terms === undefined ? [] : [terms]),
        hashes: [...hashOf('sha256', field('sha256') ?? ''), ...hashOf('md5', field('md5') ?? '')],
        // The name is the first part of `python >=3.11,<3.12.0a0 *_cpython`.
        dependencies: listOf(member(record, 'depends')).flatMap((one) => textOf(one)?.split(/[\s=<>!~]/, 1)[0] ?? []),
    };
}
/** The channel's name: conda-forge of `https://conda.anaconda.org/conda-forge/linux-64`. URLs may contain tokens. */
function channelOf(channel) {
    if (channel === undefined || channel.length > MAX_CHANNEL || !channel.includes('://'))
        return channel?.slice(0, MAX_CHANNEL);
    const path = channel.replace(/^[a-z]+:\/\/[^/]*\//i, '').replace(/\/+$/, '');
    const name = path
        .replace(/\/(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[\w.]+)$/, '')
        .replace(/^t\/[^/]+\//, '');
    return name === '' ? undefined : name;
}
function conda_assemble(found, context) {
    return found.flatMap(({ path, facts }) => {
        const { name, version, build, channel, subdir, archive, licenses, hashes, dependencies } = facts;
        const purl = packageUrl({ type: 'conda', name, version, qualifiers: { build, channel, subdir, type: archive } });
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        return {
            type: 'library',
            ecosystem: 'conda',
            name,
            version,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(hashes.length > 0 && { hashes }),
            ...(dependencies.length > 0 && { dependsOn: dependencies }),
            ...(channel !== undefined && { supplier: channel }),
        };
    });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/dotnet.ts
// Reads .NET packages from the deps.json of applications and frameworks.



/** Files that a library installs. A library without any only references others and is not installed. */
const ASSETS = ['runtime', 'native', 'resources', 'runtimeTargets'];
const dotnet = {
    name: 'dotnet',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('.deps.json'),
    read: dotnet_read,
    assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};
/** `targets` lists the libraries of each platform with their dependencies, `libraries` has their types. */
function dotnet_read({ bytes }) {
    const document = jsonObject(bytes);
    const target = textOf(member(objectOf(member(document, 'runtimeTarget')), 'name'));
    const targets = objectOf(member(document, 'targets'));
    const chosen = objectOf(member(targets, target ?? '')) ?? objectOf(Object.values(targets ?? {})[0]);
    const described = objectOf(member(document, 'libraries'));
    const needed = new Set(entriesOf(chosen).flatMap(([, value]) => dependenciesOf(value)));
    const libraries = entriesOf(chosen).flatMap(([key, value]) => {
        const [name = '', version = ''] = splitKey(key);
        const entry = objectOf(value);
        if (name === '' || version === '' || !ASSETS.some((kind) => entriesOf(member(entry, kind)).length > 0))
            return [];
        const library = objectOf(member(described, key));
        const type = textOf(member(library, 'type'))?.toLowerCase();
        const isApplication = type === 'project' && !needed.has(key);
        const hash = textOf(member(library, 'sha512'));
        const hashes = hash === undefined ? [] : fromIntegrity(hash);
        return [{ name, version, isApplication, hashes, dependencies: dependenciesOf(value) }];
    });
    return libraries.length === 0 ? undefined : { libraries };
}
function dependenciesOf(value) {
    return entriesOf(member(objectOf(value), 'dependencies')).map(([name, version]) => `${name}/${String(version)}`);
}
/** Self-contained applications list the framework as `runtimepack.Microsoft.NETCore.App.Runtime.linux-x64`. */
function splitKey(key) {
    return key.replace(/^runtimepack\./, '').split('/', 2);
}
function componentsOf({ path, facts }, context) {
    const purls = new Map();
    for (const { name, version } of facts.libraries) {
        const purl = packageUrl({ type: 'nuget', name, version });
        if (purl !== undefined)
            purls.set(`${name}/${version}`, purl);
        else
            context.note(`/${path}`, `library ${name.slice(0, 80)} has no valid name or version`);
    }
    return facts.libraries.flatMap(({ name, version, isApplication, hashes, dependencies }) => {
        const purl = purls.get(`${name}/${version}`);
        if (purl === undefined)
            return [];
        const dependsOn = [...new Set(dependencies.flatMap((other) => purls.get(splitKey(other).join('/')) ?? []))];
        return {
            type: isApplication ? 'application' : 'library',
            ecosystem: 'nuget',
            name,
            version,
            purl,
            locations: [`/${path}`],
            ...(hashes.length > 0 && { hashes }),
            ...(dependsOn.length > 0 && { dependsOn }),
        };
    });
}

;// CONCATENATED MODULE: ./src/sbom/formats/stanzas.ts
// Reads stanzas of `Name: value` fields with continuation lines: Debian control files, Python METADATA, jar manifests.
/** Longer fields are truncated. */
const MAX_FIELD = 64 * 1024;
/** Yields stanzas separated by empty lines. Only fields in `wanted` (lower case) are kept. */
function* stanzas(text, wanted) {
    let at = 0;
    while (at < text.length) {
        const [fields, next] = fieldsFrom(text, at, wanted);
        at = next;
        if (fields.size > 0)
            yield stanzaOf(fields);
    }
}
/** The first stanza. The empty line separates it from a body, such as a long description. */
function firstStanza(text, wanted) {
    const [fields] = fieldsFrom(text, 0, wanted);
    return stanzaOf(fields);
}
function stanzaOf(fields) {
    return { get: (name) => fields.get(name)?.[0], all: (name) => fields.get(name) ?? [] };
}
function fieldsFrom(text, start, wanted) {
    const fields = new Map();
    let values;
    let begun = false;
    let at = start;
    while (at < text.length) {
        let end = text.indexOf('\n', at);
        if (end === -1)
            end = text.length;
        const line = text.slice(at, text.charCodeAt(end - 1) === 0x0d && end > at ? end - 1 : end);
        at = end + 1;
        if (line.trim() === '') {
            if (begun)
                break;
            continue;
        }
        begun = true;
        const first = line.charCodeAt(0);
        if (first === 0x20 || first === 0x09) {
            const last = values?.at(-1);
            if (values !== undefined && last !== undefined && last.length < MAX_FIELD) {
                values[values.length - 1] = `${last}\n${line.slice(1, MAX_FIELD)}`;
            }
            continue;
        }
        values = undefined;
        const colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const name = line.slice(0, colon).toLowerCase();
        if (!wanted.has(name))
            continue;
        values = fields.get(name);
        if (values === undefined) {
            values = [];
            fields.set(name, values);
        }
        values.push(line.slice(colon + 1, colon + 1 + MAX_FIELD).trim());
    }
    return [fields, at];
}

;// CONCATENATED MODULE: ./src/sbom/formats/copyright.ts
// Reads licences from a Debian copyright file: the machine-readable format (DEP-5), or references in free text.


const FIELDS = new Set(['format', 'files', 'license']);
const MACHINE_READABLE = /^Format(?:-Specification)?:\s*\S+/im;
const COMMON = /\/usr\/share\/common-licenses\/([A-Za-z0-9.+-]{2,40})/g;
/** Number of characters that are read. Longer copyright files repeat themselves. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_LICENSES = 200;
/** The licences in order of appearance, each an SPDX expression or its own name. */
function copyrightLicenses(text) {
    const bounded = text.slice(0, MAX_CHARACTERS);
    const stated = MACHINE_READABLE.test(bounded.slice(0, 4096)) ? machineReadable(bounded) : [];
    return (stated.length > 0 ? stated : references(bounded)).slice(0, MAX_LICENSES);
}
/** Short names in header and Files paragraphs. Stand-alone License paragraphs only contain their texts. */
function machineReadable(text) {
    const names = [];
    for (const stanza of stanzas(text, FIELDS)) {
        if (stanza.get('files') === undefined && stanza.get('format') === undefined)
            continue;
        const name = stanza.get('license')?.split('\n', 1)[0];
        if (name)
            names.push(name);
    }
    return licenseList(names);
}
/**
 * References to /usr/share/common-licenses. Whether a GNU licence includes "or any later version" is not part of the
 * reference, so these stay free text. The others are exact.
 */
function references(text) {
    const names = new Set();
    for (const [, reference = ''] of text.matchAll(COMMON)) {
        const name = reference.replace(/[.-]+$/, '');
        if (/^(L?GPL|GFDL)/.test(name))
            names.add(name);
        else if (name === 'BSD')
            names.add('BSD-3-Clause');
        else
            names.add(license(name) ?? name);
    }
    return [...names];
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/dpkg.ts
// Reads Debian packages from dpkg's status file, and from status.d of distroless images.




const STATUS = 'var/lib/dpkg/status';
const STATUS_D = 'var/lib/dpkg/status.d/';
const INFO = 'var/lib/dpkg/info/';
const DOC = 'usr/share/doc/';
const dpkg_FIELDS = new Set('package status version architecture source maintainer homepage description depends pre-depends provides'.split(' '));
const dpkg = {
    name: 'dpkg',
    version: 2,
    maxBytes: 64 * 1024 * 1024,
    places: [STATUS],
    wants: (path) => {
        if (path.startsWith(DOC))
            return path.endsWith('/copyright');
        if (!path.startsWith('var/lib/dpkg/'))
            return false;
        return path === STATUS || path.startsWith(STATUS_D) || (path.startsWith(INFO) && path.endsWith('.list'));
    },
    read: dpkg_read,
    assemble: dpkg_assemble,
};
function dpkg_read({ path, bytes }) {
    const text = new TextDecoder().decode(bytes);
    if (path.startsWith(DOC)) {
        const licenses = copyrightLicenses(text);
        return licenses.length === 0 ? undefined : { licenses };
    }
    if (path.endsWith('.list') && path.startsWith(INFO))
        return owned(text.split('\n'));
    if (path.endsWith('.md5sums'))
        return owned(text.split('\n').map((line) => line.slice(34)));
    const packages = [...stanzas(text, dpkg_FIELDS)].flatMap((stanza) => {
        const name = stanza.get('package');
        const version = stanza.get('version');
        // The third word is the state. Removed packages stay as `config-files`. status.d does not have this field.
        const state = stanza.get('status')?.split(/\s+/)[2] ?? 'installed';
        if (!name || !version || state === 'config-files' || state === 'not-installed')
            return [];
        const [source, sourceVersion] = sourceOf(stanza.get('source'));
        const maintainer = stanza.get('maintainer');
        const homepage = stanza.get('homepage');
        const summary = stanza.get('description')?.split('\n', 1)[0];
        const one = {
            name,
            version,
            arch: stanza.get('architecture') ?? '',
            ...(source && { source }),
            ...(sourceVersion && { sourceVersion }),
            ...(maintainer && { maintainer }),
            ...(homepage && { homepage }),
            ...(summary && { summary }),
            depends: relations([stanza.get('pre-depends'), stanza.get('depends')]),
            provides: relations([stanza.get('provides')]).flat(),
        };
        return [one];
    });
    return packages.length === 0 ? undefined : { packages };
}
function owned(lines) {
    const owns = lines.map((line) => line.trim().replace(/^\.?\//, '')).filter(holdsComponents);
    return owns.length === 0 ? undefined : { owns };
}
/** Parses `gcc-12 (12.2.0-14)`: the source package, and its version if it differs from the binary package's. */
function sourceOf(field) {
    const match = /^(\S+)(?:\s+\(([^)\s]+)\))?$/.exec(field?.trim() ?? '');
    return match === null ? [] : [match[1], match[2]];
}
/** The names in relationship fields (Debian policy 7.1), without versions, architectures and profiles. */
function relations(fields) {
    const groups = [];
    for (const field of fields) {
        for (const group of field?.split(',', 5000) ?? []) {
            const names = group.split('|').map((one) => /^[a-z0-9][a-z0-9+.-]*/i.exec(one.trim())?.[0] ?? '');
            const known = names.filter((name) => name !== '');
            if (known.length > 0)
                groups.push(known);
        }
    }
    return groups;
}
function dpkg_assemble(found, context) {
    const packages = [];
    const licenses = new Map();
    const owns = new Map();
    for (const { path, facts } of found) {
        if ('licenses' in facts)
            licenses.set(path.slice(DOC.length, -'/copyright'.length), facts.licenses);
        else if ('owns' in facts)
            owns.set(ownerOf(path), facts.owns);
        else {
            for (const one of facts.packages) {
                const purl = packageUrl(dpkg_purlOf(one, context));
                if (purl === undefined)
                    context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
                else
                    packages.push([one, path, purl]);
            }
        }
    }
    const resolve = resolver(packages);
    const bySource = licensesBySource(packages, licenses);
    return packages.map(([one, path, purl]) => {
        const own = licenses.get(one.name);
        const stated = own ?? bySource.get(one.source ?? one.name);
        const paths = owns.get(one.name) ?? owns.get(`${one.name}:${one.arch}`);
        const dependsOn = resolve(one).filter((other) => other !== purl);
        return {
            type: 'library',
            ecosystem: 'deb',
            name: one.name,
            version: one.version,
            purl,
            locations: own === undefined ? [`/${path}`] : [`/${path}`, `/${DOC}${one.name}/copyright`],
            ...(stated !== undefined && { licenses: stated }),
            ...(one.maintainer !== undefined && { supplier: one.maintainer }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
            ...(dependsOn.length > 0 && { dependsOn }),
            ...(paths !== undefined && { owns: paths.map((owned) => `/${owned}`) }),
        };
    });
}
/** The package of a file list: `libc6:amd64` for `info/libc6:amd64.list`, `libc6` for `status.d/libc6.md5sums`. */
function ownerOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.(list|md5sums)$/, '');
}
/** Type deb of the package URL specification. The version includes the epoch. Scanners match advisories by `upstream`. */
function dpkg_purlOf(one, { distro }) {
    const upstream = one.source && one.sourceVersion ? `${one.source}@${one.sourceVersion}` : one.source;
    return {
        type: 'deb',
        namespace: distro?.id ?? 'debian',
        name: one.name,
        version: one.version,
        qualifiers: { arch: one.arch, distro: distroQualifier(distro), upstream },
    };
}
/** A package whose documentation directory links to that of another package of the same source has its licences. */
function licensesBySource(packages, licenses) {
    const bySource = new Map();
    for (const [{ name, source = name }] of packages) {
        const stated = licenses.get(name);
        if (stated !== undefined && !bySource.has(source))
            bySource.set(source, stated);
    }
    return bySource;
}
/** Resolves dependencies to package URLs: of each group of alternatives, the installed ones, by name or Provides. */
function resolver(packages) {
    const byName = new Map();
    const add = (name, arch, purl) => {
        const there = byName.get(name);
        if (there === undefined)
            byName.set(name, [{ arch, purl }]);
        else if (there.length < 50)
            there.push({ arch, purl });
    };
    for (const [{ name, arch }, , purl] of packages)
        add(name, arch, purl);
    for (const [{ provides, arch }, , purl] of packages)
        for (const name of provides)
            add(name, arch, purl);
    return ({ depends, arch }) => {
        const purls = new Set();
        for (const group of depends) {
            for (const name of group) {
                const candidates = byName.get(name) ?? [];
                const match = candidates.find((other) => other.arch === arch) ?? candidates[0];
                if (match !== undefined)
                    purls.add(match.purl);
            }
        }
        return [...purls];
    };
}

;// CONCATENATED MODULE: ./src/sbom/formats/byte-search.ts
// Finds byte sequences in a stream while looking at only a fraction of its bytes.
/** The first four bytes of executables in hexadecimal: ELF, Mach-O in both byte orders and widths. PE needs only two. */
const MAGICS = new Set(['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe']);
const MAGIC_LENGTH = 4;
/** True if the first bytes, at least `MAGIC_LENGTH`, are those of an executable or shared library. */
function isExecutable(head) {
    if (head[0] === 0x4d && head[1] === 0x5a)
        return true;
    return MAGICS.has(Buffer.from(head.buffer, head.byteOffset, MAGIC_LENGTH).toString('hex'));
}
/** Searches for several sequences at once with Horspool's algorithm, looking at about one byte per `shortest`. */
class ByteSearch {
    #needles;
    #shortest;
    /** Length of the longest sequence in bytes. */
    longest;
    #shift;
    constructor(needles) {
        this.#needles = needles;
        this.#shortest = Math.min(...needles.map((needle) => needle.length));
        this.longest = Math.max(...needles.map((needle) => needle.length));
        this.#shift = new Uint8Array(256).fill(Math.min(255, this.#shortest));
        for (const needle of needles) {
            for (let at = 0; at < this.#shortest; at++) {
                const byte = needle[at];
                this.#shift[byte] = Math.min(this.#shift[byte], this.#shortest - 1 - at);
            }
        }
    }
    /** True if a sequence is in `chunk`, or starts in the `tail` of the previous chunks. */
    isIn(tail, chunk) {
        const joint = Buffer.concat([tail, chunk.subarray(0, this.longest - 1)]);
        return this.find(joint, 0) !== undefined || this.find(chunk, 0) !== undefined;
    }
    /** A copy of the last bytes, in which a sequence may start that ends in the next chunk. */
    tail(tail, chunk) {
        const length = this.longest - 1;
        const kept = chunk.length >= length ? chunk.subarray(chunk.length - length) : Buffer.concat([tail, chunk]).subarray(-length);
        return Buffer.from(kept);
    }
    /** The first complete sequence at or after `from`, and its index. */
    find(bytes, from) {
        const shift = this.#shift;
        const last = this.#shortest - 1;
        let at = from;
        while (at + last < bytes.length) {
            const step = shift[bytes[at + last]];
            if (step > 0) {
                at += step;
                continue;
            }
            const needle = this.#needles.findIndex((one) => startsAt(bytes, at, one));
            if (needle !== -1)
                return { at, needle };
            at += 1;
        }
        return undefined;
    }
}
function startsAt(bytes, at, needle) {
    if (at + needle.length > bytes.length)
        return false;
    for (let index = 0; index < needle.length; index++)
        if (bytes[at + index] !== needle[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./src/sbom/formats/go-buildinfo.ts
// Finds the build information that Go's linker writes into executables, in a stream.



const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
/** Markers around the module data (cmd/go/internal/modload). */
const INFO_START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const INFO_END = Buffer.from('f932433186182072008242104116d8f2', 'hex');
const SEARCH = new ByteSearch([MAGIC, INFO_START]);
const HEADER = 32;
const INLINE_STRINGS = 2;
/** Far more than the largest programs need: Kubernetes' module data has 60 KB. */
const MAX_INFO = 1024 * 1024;
const MAX_VERSION = 256;
const MAX_FALSE_STARTS = 4;
const SETTINGS = new Set([
    '-ldflags',
    'vcs.revision',
    'vcs.time',
    'vcs.modified',
    'GOARCH',
    'GOOS',
]);
/** Searches for the record of debug/buildinfo. Keeps only the record in memory. */
class GoBuildScanner {
    #begun = false;
    #found;
    /** Module data found before the record, as in executables older than Go 1.18. */
    #legacy;
    /** Start markers without module data. A bound keeps hostile files from prolonging the search. */
    #falseStarts = 0;
    #fault;
    /** Unprocessed bytes: a tail in which a sequence may start, or the incomplete record. */
    #pending = Buffer.alloc(0);
    #wanted = 'needle';
    write(bytes) {
        let chunk = bytes;
        if (!this.#begun) {
            chunk = Buffer.concat([this.#pending, bytes]);
            this.#pending = Buffer.from(chunk);
            if (chunk.length < MAGIC_LENGTH)
                return true;
            this.#pending = Buffer.alloc(0);
            this.#begun = true;
            if (!isExecutable(chunk))
                return false;
        }
        if (this.#wanted === 'needle' && !SEARCH.isIn(this.#pending, chunk)) {
            this.#pending = SEARCH.tail(this.#pending, chunk);
            return true;
        }
        this.#pending = Buffer.concat([this.#pending, chunk]);
        let from = 0;
        for (;;) {
            if (this.#wanted === 'needle') {
                const hit = SEARCH.find(this.#pending, from);
                if (hit === undefined) {
                    this.#pending = Buffer.from(this.#pending.subarray(Math.max(from, this.#pending.length - SEARCH.longest + 1)));
                    return true;
                }
                this.#pending = this.#pending.subarray(hit.at);
                this.#wanted = hit.needle === 0 ? 'record' : 'modules';
            }
            const outcome = this.#wanted === 'record' ? this.#record() : this.#modules();
            if (outcome === 'more')
                return true;
            if (outcome === 'done')
                return false;
            this.#wanted = 'needle';
            from = 1;
        }
    }
    end() {
        this.#pending = Buffer.alloc(0);
        if (this.#fault !== undefined)
            throw new Unreadable(this.#fault);
        return this.#found ?? (this.#legacy === undefined ? undefined : parseModules(this.#legacy));
    }
    /** The record of Go 1.18 and later: a header of 32 bytes and two strings prefixed with their lengths. */
    #record() {
        const bytes = this.#pending;
        if (bytes.length < HEADER)
            return 'more';
        const flags = bytes[15];
        if ((flags & INLINE_STRINGS) === 0) {
            // The record of older executables holds addresses of earlier data. The modules were found there.
            return this.#legacy === undefined || ![4, 8].includes(bytes[14]) ? 'none' : 'done';
        }
        const version = stringAt(bytes, HEADER, MAX_VERSION);
        if (version === 'invalid')
            return 'none';
        if (version === 'more')
            return 'more';
        const goVersion = version.bytes.toString('latin1');
        if (!/^(go1|devel |go2)[ -~]*$/.test(goVersion))
            return 'none';
        const info = stringAt(bytes, version.end, MAX_INFO);
        if (info === 'invalid') {
            this.#fault = `has more than ${MAX_INFO} bytes of Go module data`;
            return 'done';
        }
        if (info === 'more')
            return 'more';
        // The string is empty without modules (GOPATH mode, or another linker).
        const text = info.bytes.length >= 33 ? info.bytes.subarray(16, -16).toString('utf8') : '';
        this.#found = { ...parseModules(text), goVersion };
        return 'done';
    }
    #modules() {
        if (this.#falseStarts > MAX_FALSE_STARTS)
            return 'none';
        const end = this.#pending.indexOf(INFO_END);
        if (end === -1 && this.#pending.length < MAX_INFO)
            return 'more';
        if (end === -1)
            this.#falseStarts += 1;
        else
            this.#legacy ??= this.#pending.subarray(INFO_START.length, end).toString('utf8');
        return 'none';
    }
}
/** Reads a string prefixed with its length as a varint. */
function stringAt(bytes, at, max) {
    let length = 0;
    let next = at;
    for (let shift = 0;; shift += 7) {
        if (shift > 28)
            return 'invalid';
        if (next >= bytes.length)
            return 'more';
        const byte = bytes[next++];
        length += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            break;
    }
    if (length > max)
        return 'invalid';
    return next + length > bytes.length ? 'more' : { bytes: bytes.subarray(next, next + length), end: next + length };
}
/** Parses lines of tab-separated fields like runtime/debug.ParseBuildInfo. A replacement follows the module it replaces. */
function parseModules(text) {
    const modules = [];
    const settings = {};
    let path;
    let main;
    let last;
    for (const line of text.split('\n')) {
        const [key, ...fields] = line.split('\t');
        if (key === 'path')
            path = fields[0];
        else if (key === 'mod') {
            main = moduleOf(fields);
            last = 'main';
        }
        else if (key === 'dep') {
            const module = moduleOf(fields);
            if (module !== undefined)
                modules.push(module);
            last = module === undefined ? undefined : 'dep';
        }
        else if (key === '=>') {
            const replacement = moduleOf(fields);
            if (replacement === undefined)
                continue;
            if (last === 'main')
                main = replaced(main, replacement);
            else if (last === 'dep')
                modules.push(replaced(modules.pop(), replacement));
        }
        else if (key === 'build') {
            const equals = line.indexOf('=', 6);
            const name = unquoted(line.slice(6, equals));
            if (equals > 0 && SETTINGS.has(name))
                settings[name] = unquoted(line.slice(equals + 1));
        }
    }
    return { modules, settings, ...(path && { path }), ...(main !== undefined && { main }) };
}
function moduleOf([path, version = '', sum]) {
    return path ? { path, version, ...(sum && { sum }) } : undefined;
}
/** A module replaced by a directory keeps its name, but has no published version. */
function replaced(module, by) {
    const isDirectory = /^(?:\.{0,2}\/|[A-Za-z]:[\\/])/.test(by.path);
    return isDirectory ? { path: module?.path ?? by.path, version: '(devel)' } : by;
}
function unquoted(text) {
    if (!text.startsWith('"'))
        return text;
    return String((0,parse/* parseJson */.q)(text) ?? text);
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/go.ts
// Reads the modules and the standard library linked into Go executables.



/** Go executables are larger: the runtime alone takes ten times as much. */
const MIN_BYTES = 100 * 1024;
const DEVEL = '(devel)';
/** A version in linker flags, such as `-X main.version=v1.2.3`. */
const LINKED_VERSION = /-X[= ]['"]?\S{0,300}?(?:version|tag)=v?(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)/i;
const go = {
    name: 'go',
    version: 1,
    scan: (_path, _mode, size) => (size < MIN_BYTES ? undefined : new GoBuildScanner()),
    assemble: (found, context) => found.flatMap((one) => go_componentsOf(one, context)),
};
function go_componentsOf({ path, facts }, context) {
    const location = `/${path}`;
    const library = standardLibrary(facts.goVersion, location);
    if (facts.goVersion === undefined)
        context.note(location, 'built with Go older than 1.18; the version of its standard library is unknown');
    const modules = facts.modules.flatMap((module) => {
        const one = component(module, 'library', location);
        if (one === undefined)
            context.note(location, `module ${module.path.slice(0, 80)} has no valid name or version`);
        return one ?? [];
    });
    const linked = [...modules, ...library];
    const main = mainModule(facts);
    const application = main === undefined ? undefined : component(main, 'application', location);
    // Programs of the Go toolchain belong to the module `cmd` of the standard library.
    if (application === undefined)
        return linked;
    const dependsOn = [...new Set(linked.map(({ purl }) => purl))].filter((purl) => purl !== application.purl);
    return [{ ...application, ...(dependsOn.length > 0 && { dependsOn }) }, ...linked];
}
function mainModule({ main, settings, path }) {
    const module = main ?? (path?.includes('.') ? { path, version: DEVEL } : undefined);
    if (module === undefined || (module.version !== DEVEL && module.version !== ''))
        return module;
    return { path: module.path, version: builtVersion(settings) ?? DEVEL };
}
/** The version from the build settings: from linker flags, else Go's pseudo-version of the commit. */
function builtVersion(settings) {
    const linked = LINKED_VERSION.exec(settings['-ldflags']?.slice(0, 10_000) ?? '')?.[1];
    if (linked !== undefined)
        return `v${linked}`;
    const revision = settings['vcs.revision'];
    const time = settings['vcs.time']?.replaceAll(/[^\d]/g, '').slice(0, 14);
    if (revision === undefined || time?.length !== 14 || !/^[0-9a-f]{12}/.test(revision))
        return undefined;
    return `v0.0.0-${time}-${revision.slice(0, 12)}`;
}
function component(module, type, location) {
    const slash = module.path.lastIndexOf('/');
    const stated = module.version === DEVEL || module.version === '' ? undefined : module.version;
    const namespace = slash === -1 ? undefined : module.path.slice(0, slash);
    const purl = packageUrl({ type: 'golang', namespace, name: module.path.slice(slash + 1), version: stated });
    if (purl === undefined)
        return undefined;
    // h1 is the SHA-256 of the module's file list, as recorded by sum.golang.org.
    const hashes = module.sum?.startsWith('h1:')
        ? hashOf('sha256', Buffer.from(module.sum.slice(3), 'base64').toString('hex'))
        : [];
    return {
        type,
        ecosystem: 'golang',
        name: module.path,
        version: stated ?? DEVEL,
        purl,
        locations: [location],
        ...(hashes.length > 0 && { hashes }),
    };
}
/** The standard library, with the release number that advisories use: 1.26.2 of `go1.26.2 X:boringcrypto`. */
function standardLibrary(goVersion, location) {
    const version = /^go(\d[\w.]*)/.exec(goVersion ?? '')?.[1];
    if (version === undefined)
        return [];
    const purl = packageUrl({ type: 'golang', name: 'stdlib', version });
    if (purl === undefined)
        return [];
    return [
        {
            type: 'library',
            ecosystem: 'golang',
            name: 'stdlib',
            version,
            purl,
            cpes: [`cpe:2.3:a:golang:go:${version}:*:*:*:*:*:*:*`],
            licenses: ['BSD-3-Clause'],
            supplier: 'The Go Authors',
            locations: [location],
        },
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/sbom/formats/xml.ts
// Walks the elements of an XML document, as far as Maven's pom.xml needs: no entities, DTD or namespaces.

const MAX_DEPTH = 64;
/** Deeper elements are skipped: none is needed, and building their paths takes time. */
const REPORTED_DEPTH = 6;
const xml_MAX_NAME = 200;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Calls `leaf` with path (`project/parent/version`) and text of each element without children, and `close` at each end. */
function walkXml(text, leaf, close) {
    const open = [];
    let content = '';
    let isLeaf = false;
    let at = 0;
    while (at < text.length) {
        const less = text.indexOf('<', at);
        content += text.slice(at, less === -1 ? text.length : less);
        if (less === -1)
            return;
        if (text.startsWith('<![CDATA[', less)) {
            const end = endOf(text, ']]>', less + 9);
            content += text.slice(less + 9, end - 3);
            at = end;
        }
        else if (text.startsWith('<!--', less))
            at = endOf(text, '-->', less + 4);
        else if (text.startsWith('<?', less))
            at = endOf(text, '?>', less + 2);
        // Entities that a DTD defines are not expanded.
        else if (text.startsWith('<!', less))
            at = endOf(text, '>', less + 2);
        else {
            const end = endOf(text, '>', less + 1);
            const tag = text.slice(less + 1, end - 1);
            at = end;
            if (tag.startsWith('/')) {
                const path = open.length > REPORTED_DEPTH ? undefined : open.join('/');
                if (open.pop() !== nameOf(tag.slice(1)))
                    throw new Unreadable('has XML elements that do not match');
                if (isLeaf && path !== undefined)
                    leaf(path, unescaped(content).trim());
                if (path !== undefined)
                    close(path);
                isLeaf = false;
            }
            else if (!tag.endsWith('/')) {
                if (open.length >= MAX_DEPTH)
                    throw new Unreadable('has XML nested too deeply');
                open.push(nameOf(tag));
                isLeaf = true;
            }
            content = '';
        }
    }
}
function endOf(text, mark, from) {
    const end = text.indexOf(mark, from);
    if (end === -1)
        throw new Unreadable('has truncated XML');
    return end + mark.length;
}
/** The local name, without attributes and namespace prefix. */
function nameOf(tag) {
    const name = /^[^\s]{1,200}/.exec(tag)?.[0] ?? '';
    if (name.length === xml_MAX_NAME)
        throw new Unreadable('has an XML element with too long a name');
    return name.slice(name.indexOf(':') + 1);
}
function unescaped(text) {
    return text.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name) => {
        if (!name.startsWith('#'))
            return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : whole;
        const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./src/sbom/formats/maven.ts
// Reads Maven's metadata in an archive: pom.properties and pom.xml.

const MAX_DEPENDENCIES = 2000;
const maven_MAX_LICENSES = 20;
/** Characters of a licence's name, a coordinate or a description. */
const MAX_TEXT = 500;
/** Undefined if one of the three is missing or a placeholder. */
function pomProperties(text) {
    const fields = new Map();
    for (const line of text.split('\n', 100)) {
        const mark = line.search(/[=:]/);
        if (mark > 0)
            fields.set(line.slice(0, mark).trim(), line.slice(mark + 1).trim());
    }
    return coordinates(fields.get('groupId'), fields.get('artifactId'), fields.get('version'));
}
/** Reads a pom.xml without its parent, which is not in the archive. Throws `Unreadable` for invalid XML. */
function pomXml(text) {
    const fields = new Map();
    const licenses = [];
    const dependencies = [];
    let dependency = new Map();
    let license = new Map();
    walkXml(text, (path, value) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (path.startsWith('project/dependencies/dependency/')) {
            if (path.split('/').length === 4)
                dependency.set(name, value);
        }
        else if (path.startsWith('project/licenses/license/'))
            license.set(name, value);
        else
            fields.set(path, value);
    }, (path) => {
        if (path === 'project/licenses/license') {
            const stated = license.get('name') || license.get('url');
            if (stated && licenses.length < maven_MAX_LICENSES)
                licenses.push(stated.slice(0, MAX_TEXT));
            license = new Map();
        }
        else if (path === 'project/dependencies/dependency') {
            const name = dependencyName(dependency, fields);
            if (name !== undefined && dependencies.length < MAX_DEPENDENCIES)
                dependencies.push(name);
            dependency = new Map();
        }
    });
    const field = (name) => fields.get(`project/${name}`) || fields.get(`project/parent/${name}`);
    const own = coordinates(resolved(field('groupId'), fields), resolved(fields.get('project/artifactId'), fields), resolved(field('version'), fields));
    const description = fields.get('project/description')?.replaceAll(/\s+/g, ' ');
    const url = fields.get('project/url');
    const organization = fields.get('project/organization/name');
    return {
        licenses,
        dependencies,
        ...(own !== undefined && { coordinates: own }),
        ...(description && { description: description.slice(0, MAX_TEXT) }),
        ...(url && !url.includes('${') && { url }),
        ...(organization && { organization }),
    };
}
/** Undefined for test, provided and optional dependencies. */
function dependencyName(dependency, fields) {
    const scope = dependency.get('scope') || 'compile';
    if (!['compile', 'runtime'].includes(scope) || dependency.get('optional') === 'true')
        return undefined;
    const group = resolved(dependency.get('groupId'), fields);
    const artifact = resolved(dependency.get('artifactId'), fields);
    return group && artifact && !`${group}${artifact}`.includes('${') ? `${group}:${artifact}` : undefined;
}
/** Substitutes properties of the same file, such as `${project.version}` and `${revision}`. */
function resolved(value, fields) {
    return value?.slice(0, 1000).replaceAll(/\$\{([\w.-]{1,100})\}/g, (whole, name) => {
        const project = /^(?:project|pom)\.(?:parent\.)?(groupId|version|artifactId)$/.exec(name)?.[1];
        const stated = project === undefined
            ? fields.get(`project/properties/${name}`)
            : (fields.get(`project/${project}`) ?? fields.get(`project/parent/${project}`));
        return stated ?? whole;
    });
}
function coordinates(group, artifact, version) {
    if (!group || !artifact || !version)
        return undefined;
    const all = `${group}${artifact}${version}`;
    return all.length > MAX_TEXT || /[$\s]/.test(all) ? undefined : { group, artifact, version };
}

;// CONCATENATED MODULE: ./src/sbom/formats/maven-groups.ts
// Owns the groups of well-known Maven artifacts, for archives that do not contain their coordinates.
/** Artifacts whose group is the artifact's own name. */
const SELF_NAMED = new Set('antlr aopalliance args4j axis bsh cglib commons-beanutils commons-chain commons-cli commons-codec commons-collections commons-configuration commons-daemon commons-dbcp commons-digester commons-discovery commons-el commons-fileupload commons-httpclient commons-io commons-jexl commons-jxpath commons-lang commons-launcher commons-logging commons-modeler commons-net commons-pool commons-validator javax.inject jaxen jdom jline joda-time junit log4j oro oscache stax struts velocity wsdl4j xalan xml-apis xmlunit xpp3'.split(' '));
/** Artifacts by group. */
const ARTIFACTS = {
    'ch.qos.logback': 'logback-classic logback-core',
    'ch.qos.reload4j': 'reload4j',
    'com.alibaba': 'druid easyexcel fastjson',
    'com.alibaba.fastjson2': 'fastjson2',
    'com.alibaba.nacos': 'nacos-api nacos-client',
    'com.amazonaws': 'aws-java-sdk-core aws-java-sdk-kms aws-java-sdk-s3 jmespath-java',
    'com.auth0': 'java-jwt jwks-rsa',
    'com.baomidou': 'mybatis-plus mybatis-plus-core',
    'com.beust': 'jcommander',
    'com.carrotsearch': 'hppc',
    'com.datastax.oss': 'java-driver-core native-protocol',
    'com.ecwid.consul': 'consul-api',
    'com.esotericsoftware': 'kryo minlog reflectasm',
    'com.fasterxml': 'aalto-xml classmate',
    'com.fasterxml.woodstox': 'woodstox-core',
    'com.github.ben-manes.caffeine': 'caffeine',
    'com.github.luben': 'zstd-jni',
    'com.google.code.findbugs': 'annotations findbugs jsr305',
    'com.google.code.gson': 'gson',
    'com.google.errorprone': 'error_prone_annotations',
    'com.google.guava': 'failureaccess guava listenablefuture',
    'com.google.inject': 'guice',
    'com.google.j2objc': 'j2objc-annotations',
    'com.google.protobuf': 'protobuf-java protobuf-java-util protobuf-javalite protobuf-lite',
    'com.googlecode.json-simple': 'json-simple',
    'com.h2database': 'h2',
    'com.hazelcast': 'hazelcast',
    'com.ibm.db2': 'jcc',
    'com.itextpdf': 'itextpdf',
    'com.jayway.jsonpath': 'json-path',
    'com.jcraft': 'jsch jzlib',
    'com.lowagie': 'itext',
    'com.mchange': 'c3p0 mchange-commons-java',
    'com.microsoft.sqlserver': 'mssql-jdbc',
    'com.mysql': 'mysql-connector-j',
    'com.netflix.hystrix': 'hystrix-core',
    'com.nimbusds': 'nimbus-jose-jwt oauth2-oidc-sdk',
    'com.ning': 'compress-lzf',
    'com.oracle.database.jdbc': 'ojdbc10 ojdbc11 ojdbc17 ojdbc6 ojdbc8 ucp ucp11',
    'com.oracle.database.nls': 'orai18n',
    'com.oracle.database.security': 'oraclepki osdt_cert osdt_core',
    'com.rabbitmq': 'amqp-client',
    'com.squareup.retrofit2': 'retrofit',
    'com.sun.jersey': 'jersey-core jersey-json jersey-server-linking',
    'com.sun.mail': 'jakarta.mail javax.mail',
    'com.sun.xml.bind': 'jaxb-core jaxb-impl jaxb-xjc',
    'com.tdunning': 't-digest',
    'com.thoughtworks.xstream': 'xstream',
    'com.typesafe': 'config',
    'com.unboundid': 'unboundid-ldapsdk',
    'com.vaadin.external.google': 'android-json',
    'com.zaxxer': 'HikariCP',
    'info.picocli': 'picocli',
    'io.dropwizard.metrics': 'metrics-core metrics-json metrics-jvm',
    'io.lettuce': 'lettuce-core',
    'io.smallrye': 'jandex',
    'io.undertow': 'undertow-core undertow-servlet',
    'it.unimi.dsi': 'fastutil',
    'jakarta.activation': 'jakarta.activation-api',
    'jakarta.annotation': 'jakarta.annotation-api',
    'jakarta.el': 'jakarta.el-api',
    'jakarta.inject': 'jakarta.inject-api',
    'jakarta.json': 'jakarta.json-api',
    'jakarta.mail': 'jakarta.mail-api',
    'jakarta.persistence': 'jakarta.persistence-api',
    'jakarta.servlet': 'jakarta.servlet-api',
    'jakarta.transaction': 'jakarta.transaction-api',
    'jakarta.validation': 'jakarta.validation-api',
    'jakarta.ws.rs': 'jakarta.ws.rs-api',
    'jakarta.xml.bind': 'jakarta.xml.bind-api',
    'javax.activation': 'activation javax.activation-api',
    'javax.annotation': 'javax.annotation-api jsr250-api',
    'javax.cache': 'cache-api',
    'javax.inject': 'javax.inject',
    'javax.mail': 'javax.mail-api mail',
    'javax.persistence': 'javax.persistence-api persistence-api',
    'javax.servlet': 'javax.servlet-api jstl servlet-api',
    'javax.servlet.jsp': 'javax.servlet.jsp-api jsp-api',
    'javax.transaction': 'javax.transaction-api jta',
    'javax.validation': 'validation-api',
    'javax.websocket': 'javax.websocket-api',
    'javax.ws.rs': 'javax.ws.rs-api jsr311-api',
    'javax.xml.bind': 'jaxb-api',
    'javax.xml.stream': 'stax-api',
    mysql: 'mysql-connector-java',
    'net.bytebuddy': 'byte-buddy byte-buddy-agent',
    'net.java.dev.jna': 'jna jna-platform',
    'net.jpountz.lz4': 'lz4',
    'net.minidev': 'accessors-smart json-smart',
    'net.sf.ehcache': 'ehcache-core',
    'net.sf.jopt-simple': 'jopt-simple',
    'net.sourceforge.htmlunit': 'htmlunit neko-htmlunit',
    'net.sourceforge.nekohtml': 'nekohtml',
    'net.spy': 'spymemcached',
    'org.apache.activemq': 'activemq-all activemq-broker activemq-client activemq-openwire-legacy',
    'org.apache.ant': 'ant',
    'org.apache.avro': 'avro',
    'org.apache.curator': 'curator-client curator-framework curator-recipes',
    'org.apache.derby': 'derby derbyclient derbynet derbyshared derbytools',
    'org.apache.dubbo': 'dubbo',
    'org.apache.flink': 'flink-core',
    'org.apache.httpcomponents': 'fluent-hc httpasyncclient httpclient httpcore httpcore-nio httpmime',
    'org.apache.httpcomponents.client5': 'httpclient5 httpclient5-fluent',
    'org.apache.httpcomponents.core5': 'httpcore5 httpcore5-h2',
    'org.apache.james': 'apache-mime4j-core',
    'org.apache.neethi': 'neethi',
    'org.apache.parquet': 'parquet-avro parquet-column parquet-hadoop',
    'org.apache.pdfbox': 'fontbox pdfbox xmpbox',
    'org.apache.poi': 'poi poi-excelant poi-ooxml poi-ooxml-full poi-ooxml-lite poi-ooxml-schemas poi-scratchpad',
    'org.apache.santuario': 'xmlsec',
    'org.apache.shiro': 'shiro-core shiro-spring shiro-web',
    'org.apache.solr': 'solr-core solr-solrj',
    'org.apache.sshd': 'sshd-common sshd-core',
    'org.apache.struts': 'struts-core struts2-core',
    'org.apache.thrift': 'libthrift',
    'org.apache.tika': 'tika-core tika-parsers',
    'org.apache.velocity': 'velocity-engine-core velocity-tools',
    'org.apache.ws.xmlschema': 'xmlschema-core',
    'org.apache.xmlbeans': 'xmlbeans',
    'org.apache.zookeeper': 'zookeeper zookeeper-jute',
    'org.bitbucket.b_c': 'jose4j',
    'org.brotli': 'dec',
    'org.clojure': 'clojure',
    'org.codehaus.jackson': 'jackson-core-asl jackson-jaxrs jackson-mapper-asl jackson-xc',
    'org.codehaus.janino': 'commons-compiler janino',
    'org.codehaus.jettison': 'jettison',
    'org.codehaus.plexus': 'plexus-classworlds plexus-interpolation plexus-utils',
    'org.codehaus.woodstox': 'stax2-api woodstox-core-asl',
    'org.ehcache': 'ehcache',
    'org.elasticsearch.client': 'elasticsearch-rest-client elasticsearch-rest-client-sniffer elasticsearch-rest-high-level-client transport',
    'org.flywaydb': 'flyway-core flyway-mysql',
    'org.freemarker': 'freemarker',
    'org.fusesource.jansi': 'jansi',
    'org.glassfish.jaxb': 'jaxb-runtime txw2',
    'org.hamcrest': 'hamcrest hamcrest-core hamcrest-library',
    'org.hdrhistogram': 'HdrHistogram',
    'org.hibernate': 'hibernate-core-jakarta hibernate-entitymanager',
    'org.hibernate.orm': 'hibernate-core',
    'org.infinispan': 'infinispan-core',
    'org.javassist': 'javassist',
    'org.jboss': 'jandex-legacy',
    'org.jboss.logging': 'jboss-logging',
    'org.jboss.xnio': 'xnio-api xnio-nio',
    'org.jdom': 'jdom2',
    'org.jgroups': 'jgroups',
    'org.jline': 'jline-reader jline-terminal',
    'org.json': 'json',
    'org.jsoup': 'jsoup',
    'org.latencyutils': 'LatencyUtils',
    'org.liquibase': 'liquibase-core',
    'org.locationtech.jts': 'jts-core',
    'org.locationtech.spatial4j': 'spatial4j',
    'org.mariadb.jdbc': 'mariadb-java-client',
    'org.mongodb': 'bson mongo-java-driver mongodb-driver-core mongodb-driver-sync',
    'org.mozilla': 'rhino',
    'org.mybatis': 'mybatis mybatis-spring',
    'org.objenesis': 'objenesis',
    'org.opensearch': 'opensearch opensearch-core',
    'org.opensearch.client': 'opensearch-java opensearch-rest-client',
    'org.ow2.asm': 'asm asm-analysis asm-commons asm-tree asm-util',
    'org.owasp.antisamy': 'antisamy',
    'org.owasp.encoder': 'encoder',
    'org.owasp.esapi': 'esapi',
    'org.postgresql': 'postgresql',
    'org.projectlombok': 'lombok',
    'org.quartz-scheduler': 'quartz quartz-jobs',
    'org.redisson': 'redisson',
    'org.slf4j': 'jcl-over-slf4j jul-to-slf4j log4j-over-slf4j slf4j-api slf4j-jdk14 slf4j-log4j12 slf4j-nop slf4j-reload4j slf4j-simple',
    'org.snakeyaml': 'snakeyaml-engine',
    'org.thymeleaf': 'thymeleaf thymeleaf-spring5 thymeleaf-spring6',
    'org.tukaani': 'xz',
    'org.wildfly.common': 'wildfly-common',
    'org.xerial': 'sqlite-jdbc',
    'org.xerial.snappy': 'snappy-java',
    'org.yaml': 'snakeyaml',
    'redis.clients': 'jedis',
    rhino: 'js',
    xerces: 'xercesImpl',
};
/** Groups by the beginning of the artifact's name, the longest first. */
const PREFIXES = [
    ['hibernate-commons-annotations', 'org.hibernate.common'],
    ['third-party-jackson-', 'software.amazon.awssdk'],
    ['jackson-annotations', 'com.fasterxml.jackson.core'],
    ['jackson-dataformat-', 'com.fasterxml.jackson.dataformat'],
    ['spring-integration-', 'org.springframework.integration'],
    ['jackson-datatype-', 'com.fasterxml.jackson.datatype'],
    ['jackson-databind', 'com.fasterxml.jackson.core'],
    ['reactive-streams', 'org.reactivestreams'],
    ['spring-security-', 'org.springframework.security'],
    ['jackson-module-', 'com.fasterxml.jackson.module'],
    ['spring-session-', 'org.springframework.session'],
    ['elasticsearch-', 'org.elasticsearch'],
    ['jackson-jaxrs-', 'com.fasterxml.jackson.jaxrs'],
    ['junit-platform', 'org.junit.platform'],
    ['netty-tcnative', 'io.netty'],
    ['opentelemetry-', 'io.opentelemetry'],
    ['aws-java-sdk-', 'com.amazonaws'],
    ['elasticsearch', 'org.elasticsearch'],
    ['junit-jupiter', 'org.junit.jupiter'],
    ['kafka-clients', 'org.apache.kafka'],
    ['kafka-streams', 'org.apache.kafka'],
    ['reactor-netty', 'io.projectreactor.netty'],
    ['resilience4j-', 'io.github.resilience4j'],
    ['spring-batch-', 'org.springframework.batch'],
    ['spring-cloud-', 'org.springframework.cloud'],
    ['tomcat-embed-', 'org.apache.tomcat.embed'],
    ['checker-qual', 'org.checkerframework'],
    ['jackson-core', 'com.fasterxml.jackson.core'],
    ['simpleclient', 'io.prometheus'],
    ['spring-data-', 'org.springframework.data'],
    ['spring-kafka', 'org.springframework.kafka'],
    ['micrometer-', 'io.micrometer'],
    ['opensearch-', 'org.opensearch'],
    ['spring-boot', 'org.springframework.boot'],
    ['liquibase-', 'org.liquibase'],
    ['keycloak-', 'org.keycloak'],
    ['perfmark-', 'io.perfmark'],
    ['catalina', 'org.apache.tomcat'],
    ['kotlinx-', 'org.jetbrains.kotlinx'],
    ['lz4-java', 'org.lz4'],
    ['mockito-', 'org.mockito'],
    ['quarkus-', 'io.quarkus'],
    ['reactor-', 'io.projectreactor'],
    ['aspectj', 'org.aspectj'],
    ['bcpkix-', 'org.bouncycastle'],
    ['bcprov-', 'org.bouncycastle'],
    ['bcutil-', 'org.bouncycastle'],
    ['flyway-', 'org.flywaydb'],
    ['groovy-', 'org.apache.groovy'],
    ['hadoop-', 'org.apache.hadoop'],
    ['jersey-', 'org.glassfish.jersey.core'],
    ['kotlin-', 'org.jetbrains.kotlin'],
    ['lucene-', 'org.apache.lucene'],
    ['spring-', 'org.springframework'],
    ['tomcat-', 'org.apache.tomcat'],
    ['xstream', 'com.thoughtworks.xstream'],
    ['bcmail', 'org.bouncycastle'],
    ['bcprov', 'org.bouncycastle'],
    ['camel-', 'org.apache.camel'],
    ['flink-', 'org.apache.flink'],
    ['jetty-', 'org.eclipse.jetty'],
    ['log4j-', 'org.apache.logging.log4j'],
    ['maven-', 'org.apache.maven'],
    ['netty-', 'io.netty'],
    ['okhttp', 'com.squareup.okhttp3'],
    ['scala-', 'org.scala-lang'],
    ['tomcat', 'org.apache.tomcat'],
    ['vertx-', 'io.vertx'],
    ['akka-', 'com.typesafe.akka'],
    ['bcpg-', 'org.bouncycastle'],
    ['bctls', 'org.bouncycastle'],
    ['grpc-', 'io.grpc'],
    ['jjwt-', 'io.jsonwebtoken'],
    ['ant-', 'org.apache.ant'],
    ['cxf-', 'org.apache.cxf'],
    ['okio', 'com.squareup.okio'],
    ['poi-', 'org.apache.poi'],
];
const GROUPS = new Map(Object.entries(ARTIFACTS).flatMap(([group, names]) => names.split(' ').map((name) => [name, group])));
/** The group of a well-known artifact. */
function knownGroup(artifact) {
    if (SELF_NAMED.has(artifact))
        return artifact;
    return GROUPS.get(artifact) ?? PREFIXES.find(([prefix]) => artifact.startsWith(prefix))?.[1];
}

;// CONCATENATED MODULE: ./src/sbom/formats/maven-identity.ts

/** Confidence in the table of well-known artifacts, in what a build tool wrote, in a bundle's name, and in nothing at all. */
const KNOWN = 0.8;
const WRITTEN = 0.7;
const NAMED = 0.5;
const UNKNOWN = 0.2;
/** Names of vendors. Each of them publishes artifacts in many groups below. */
const VENDORS = new Set('org.apache org.eclipse org.codehaus org.glassfish org.jboss org.springframework com.google com.sun com.oracle com.ibm com.microsoft com.amazonaws com.netflix com.github io.github net.sourceforge jakarta javax org.osgi org.w3c'.split(' '));
/** `field` reads a field of the manifest, by its name in lower case. */
function guessedGroup(artifact, field) {
    const known = knownGroup(artifact);
    if (known !== undefined)
        return guess(known, 'filename', KNOWN, `well-known artifact ${artifact}`);
    // Gradle's nebula plugins write `group#artifact;version`, others `group:artifact`.
    const title = /^([\w.-]+)[#:]/.exec(field('implementation-title') ?? '')?.[1];
    if (title !== undefined && isGroup(title))
        return guess(title, 'manifest-analysis', WRITTEN, `Implementation-Title ${title}`);
    const stated = field('group-id');
    if (stated !== undefined && isGroup(stated))
        return guess(stated, 'manifest-analysis', WRITTEN, `Group-Id ${stated}`);
    const bundle = field('bundle-symbolicname')?.split(';', 1)[0]?.trim() ?? '';
    const vendor = field('implementation-vendor-id') ?? '';
    if (isGroup(vendor) && !VENDORS.has(vendor)) {
        // A bundle's name below the vendor's, such as `org.hibernate.orm.core`, starts with the group.
        const group = bundle.startsWith(`${vendor}.`) ? maven_identity_parent(bundle) : vendor;
        return guess(group, 'manifest-analysis', NAMED, `Implementation-Vendor-Id ${vendor}`);
    }
    if (isGroup(bundle) && bundle !== artifact)
        return guess(groupOf(bundle, artifact), 'manifest-analysis', NAMED, `Bundle-SymbolicName ${bundle}`);
    // Some artifacts are named after their bundle: org.apache.felix.framework.
    if (isGroup(artifact))
        return guess(maven_identity_parent(artifact), 'filename', NAMED, `artifact ${artifact}`);
    const module = field('automatic-module-name') ?? '';
    if (isGroup(module))
        return guess(groupOf(module, artifact), 'manifest-analysis', NAMED, `Automatic-Module-Name ${module}`);
    return guess(artifact, 'filename', UNKNOWN, `no group is known for ${artifact}`);
}
function guess(group, technique, confidence, value) {
    return { group, technique, confidence, value: value.slice(0, 300) };
}
/**
 * The group in the name of a bundle or module: the name without its last part, if that part is the artifact or its end
 * (`org.eclipse.jetty.server` of jetty-server), and the rest is more than the name of a vendor. Otherwise the whole name:
 * `com.google.protobuf` of protobuf-java, `org.apache.avro` of avro.
 */
function groupOf(name, artifact) {
    const above = maven_identity_parent(name);
    const last = name.slice(above.length + 1);
    const isArtifact = last === artifact || artifact.endsWith(`-${last}`);
    return isArtifact && above.includes('.') && !VENDORS.has(above) ? above : name;
}
function maven_identity_parent(name) {
    return name.slice(0, name.lastIndexOf('.'));
}
/** A reversed domain of at least two parts. */
function isGroup(name) {
    return /^(?:com|org|net|io|dev|edu|gov|jakarta|javax|software|de|fr|uk|eu|ch|jp|cn|ru|me|co|it|nl|se|cz|pl|at|app)\.[\w-]+(?:\.[\w-]+)*$/.test(name);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/sbom/formats/zip.ts
// Reads selected entries of a zip archive in memory, within a budget.




const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
/** yauzl throws plain errors, and RangeErrors for offsets outside the archive. */
const ZIP_FAILURES = [Error, RangeError, errors/* ZLIB_CODE */.o3];
/**
 * Yields the content of each entry for which `limit` returns a number of bytes, in directory order. Calls `skipped` with the
 * reason for entries that are larger, damaged, encrypted or use another compression than deflate. Throws `Unreadable` if the
 * file is not a zip archive, and when the budget is used up.
 */
async function* zipEntries(bytes, budget, limit, skipped) {
    const buffer = withoutPrefix(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const zip = await opened(buffer);
    try {
        for await (const entry of zip.eachEntry()) {
            budget.entries -= 1;
            if (budget.entries < 0)
                throw new Unreadable('has more archive entries than the limit');
            // Names are read as bytes, so that the library does not reject an archive for one invalid name. None touches a disk.
            const name = Buffer.from(entry.fileNameRaw).toString('utf8');
            const max = limit(name);
            if (max === undefined)
                continue;
            const content = await contentOf(zip, entry, buffer, Math.min(max, budget.bytes));
            if (typeof content === 'string') {
                if (entry.uncompressedSize > budget.bytes)
                    throw new Unreadable('unpacks to more bytes than the limit');
                skipped(name, content);
            }
            else {
                budget.bytes -= content.length;
                yield { name, bytes: content };
            }
        }
    }
    catch (error) {
        if (error instanceof Unreadable)
            throw error;
        (0,errors/* rethrowUnless */.ki)(error, ...ZIP_FAILURES);
        throw new Unreadable('is a damaged zip archive');
    }
}
async function opened(buffer) {
    try {
        return await (0,yauzl/* fromBufferPromise */.SY)(buffer, { decodeStrings: false, lazyEntries: true, autoClose: false });
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, ...ZIP_FAILURES);
        throw new Unreadable('is not a zip archive');
    }
}
/** The entry's bytes, or the reason why it cannot be read. */
async function contentOf(zip, entry, buffer, max) {
    if (entry.isEncrypted())
        return 'is encrypted';
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        return 'uses an unknown compression';
    if (entry.uncompressedSize > max)
        return `exceeds ${max} bytes`;
    try {
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        const end = fileDataStart + entry.compressedSize;
        if (end > buffer.length)
            return 'is damaged';
        const data = buffer.subarray(fileDataStart, end);
        // The size in the directory may be wrong, so the limit is enforced while inflating.
        const content = entry.compressionMethod === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, max) });
        return content.length > max ? `exceeds ${max} bytes` : content;
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, ...ZIP_FAILURES);
        return 'is damaged';
    }
}
/** Executable archives start with a script. Offsets are relative to the archive or to the file. */
function withoutPrefix(buffer) {
    const earliest = Math.max(0, buffer.length - END_LENGTH - MAX_COMMENT);
    for (let at = buffer.length - END_LENGTH; at >= earliest; at--) {
        if (buffer.readUInt32LE(at) !== END_OF_DIRECTORY)
            continue;
        const size = buffer.readUInt32LE(at + 12);
        const offset = buffer.readUInt32LE(at + 16);
        const prefix = at - size - offset;
        // A zip64 archive has its offsets elsewhere.
        return prefix > 0 && offset !== 0xffffffff ? buffer.subarray(prefix) : buffer;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./src/sbom/formats/jar.ts
// Reads a Java archive and its nested archives: the artifact of each, and artifacts merged into it.








/** Extensions of archives with classes. */
const ARCHIVE = /\.(?:jar|war|ear|hpi|jpi|par|sar|kar|nar|lpkg)$/i;
const METADATA = /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.(?:properties|xml)$/;
const MANIFEST = 'META-INF/MANIFEST.MF';
const LICENSE = /^META-INF\/LICENSE(?:\.txt|\.md)?$/i;
const jar_FIELDS = new Set('automatic-module-name bundle-license bundle-symbolicname bundle-vendor bundle-version group-id implementation-title implementation-vendor implementation-vendor-id implementation-version main-class plugin-version short-name specification-version'.split(' '));
const MAX_METADATA = 1024 * 1024;
/** Bytes of metadata per file of the image. Parsing costs more than unpacking. */
const MAX_ALL_METADATA = 32 * 1024 * 1024;
const MAX_NESTED = 64 * 1024 * 1024;
const jar_MAX_DEPTH = 3;
const MAX_SKIPPED = 50;
/** Per file, including nested archives, if the layer has no budget. */
const BUDGET = { bytes: 512 * 1024 * 1024, entries: 200_000 };
/** Throws `Unreadable` if the file is not an archive. Unreadable nested archives are listed in `skipped`. */
async function javaArchive(path, bytes, layer) {
    const skipped = [];
    const skip = (inside, reason) => {
        if (skipped.length < MAX_SKIPPED)
            skipped.push([inside, reason]);
    };
    // A layer's own budget is shared by its files, whatever their number.
    const budget = layer ?? { ...BUDGET };
    let metadata = MAX_ALL_METADATA;
    const open = async (archive, inside, depth) => {
        const own = new Metadata();
        const limit = (name) => name === MANIFEST || METADATA.test(name) || LICENSE.test(name)
            ? Math.min(MAX_METADATA, metadata)
            : ARCHIVE.test(name)
                ? MAX_NESTED
                : undefined;
        const nested = [];
        try {
            for await (const entry of zipEntries(archive, budget, limit, (name, reason) => skip(`${inside}!/${name}`, reason))) {
                if (!ARCHIVE.test(entry.name)) {
                    metadata -= entry.bytes.length;
                    own.add(entry.name, entry.bytes);
                }
                else if (depth === jar_MAX_DEPTH)
                    skip(`${inside}!/${entry.name}`, `nested in more than ${jar_MAX_DEPTH} archives`);
                else
                    for (const one of await open(entry.bytes, `${inside}!/${entry.name}`, depth + 1))
                        nested.push(one);
            }
        }
        catch (error) {
            // Nothing was read: the file is not an archive.
            const isNothing = inside === '' && own.isEmpty && nested.length === 0 && skipped.length === 0;
            if (!(error instanceof Unreadable) || isNothing)
                throw error;
            skip(inside, error.message);
        }
        return [...own.artifacts(inside === '' ? path : inside, inside, archive), ...nested];
    };
    return { artifacts: await open(bytes, '', 1), skipped };
}
/** The metadata of one archive. */
class Metadata {
    #manifest;
    #license;
    #properties = new Map();
    #poms = new Map();
    get isEmpty() {
        return this.#manifest === undefined && this.#properties.size === 0 && this.#poms.size === 0;
    }
    add(name, bytes) {
        const text = new TextDecoder().decode(bytes);
        const directory = name.slice(0, name.lastIndexOf('/'));
        if (name === MANIFEST)
            this.#manifest = firstStanza(text, jar_FIELDS);
        else if (LICENSE.test(name))
            this.#license = titled(text);
        else if (name.endsWith('.properties')) {
            const coordinates = pomProperties(text);
            if (coordinates !== undefined)
                this.#properties.set(directory, coordinates);
        }
        else {
            try {
                this.#poms.set(directory, pomXml(text));
            }
            catch (error) {
                // An invalid pom is ignored, because the archive has other metadata.
                if (!(error instanceof Unreadable))
                    throw error;
            }
        }
    }
    /** The archive's own artifact first, then the artifacts merged into it. */
    artifacts(path, inside, archive) {
        const [stem, fileVersion] = splitName(path);
        const declared = new Map();
        for (const [directory, { coordinates }] of this.#poms)
            if (coordinates !== undefined)
                declared.set(directory, coordinates);
        for (const [directory, coordinates] of this.#properties)
            declared.set(directory, coordinates);
        const main = mainOf(declared, stem, fileVersion);
        const merged = [...declared].filter(([directory]) => directory !== main);
        const stated = main === undefined ? undefined : published(declared.get(main), fileVersion);
        const coordinates = stated ?? this.#guessed(stem, fileVersion);
        const list = [];
        if (coordinates !== undefined) {
            list.push({ ...this.#artifact(coordinates, main, inside), ...this.#described(), hashes: hashesOf(archive) });
        }
        for (const [directory, other] of merged)
            list.push(this.#artifact(other, directory, `${inside}!/${directory}`));
        return list;
    }
    #artifact(coordinates, directory, inside) {
        const pom = directory === undefined ? undefined : this.#poms.get(directory);
        const licenses = pom !== undefined && pom.licenses.length > 0 ? pom.licenses : this.#licenses(inside);
        return {
            ...coordinates,
            inside,
            licenses,
            dependencies: pom?.dependencies ?? [],
            ...(pom?.description && { description: pom.description }),
            ...(pom?.url && { url: pom.url }),
            ...(pom?.organization && { vendor: pom.organization }),
            isRunnable: false,
        };
    }
    /** Manifest and licence text describe the archive itself, not the artifacts merged into it. */
    #licenses(inside) {
        if (inside.includes('!/META-INF/'))
            return [];
        const bundle = this.#field('bundle-license');
        if (bundle !== undefined)
            return jar_licensesOf(bundle);
        return this.#license === undefined ? [] : [this.#license];
    }
    #described() {
        const vendor = this.#field('implementation-vendor') ?? this.#field('bundle-vendor');
        return { isRunnable: this.#field('main-class') !== undefined, ...(vendor && { vendor }) };
    }
    /** Coordinates without a pom: from the file's name and the manifest. */
    #guessed(stem, fileVersion) {
        const versions = ['implementation-version', 'plugin-version', 'bundle-version', 'specification-version'];
        const version = fileVersion ?? versions.map((name) => this.#field(name)).find((value) => value && /\d/.test(value));
        if (version === undefined || /\s/.test(version) || stem === '')
            return undefined;
        const guess = guessedGroup(stem, (name) => this.#field(name));
        if (this.#manifest === undefined && guess.confidence < KNOWN)
            return undefined;
        const { group, ...identity } = guess;
        return { group, artifact: stem, version, identity };
    }
    #field(name) {
        // Manifest lines are wrapped after 72 bytes. Continuation lines start with a space.
        return this.#manifest?.get(name)?.replaceAll('\n', '').trim() || undefined;
    }
}
/** The directory of the archive's own Maven metadata: the only one, or the one that matches the file's name. */
function mainOf(declared, stem, version) {
    const all = [...declared];
    const [only] = all;
    if (only === undefined || all.length === 1) {
        // The file is another artifact if it has another name and another version: xalan-2.7.3.jar contains the pom of bcel 6.7.0.
        const isOther = version !== undefined && only?.[1].artifact !== stem && !version.startsWith(only?.[1].version ?? '');
        return isOther && knownGroup(stem) !== undefined ? undefined : only?.[0];
    }
    const exact = all.find(([, one]) => one.artifact === stem && (version === undefined || version === one.version));
    return (exact ?? all.find(([, one]) => one.artifact === stem))?.[0];
}
/** Some poms leave out what the published version has in addition: `12.6.1` for mssql-jdbc-12.6.1.jre11.jar. */
function published(stated, fileVersion) {
    if (stated === undefined || fileVersion === undefined || !fileVersion.startsWith(stated.version))
        return stated;
    return /^\.jre\d{1,2}$/.test(fileVersion.slice(stated.version.length)) ? { ...stated, version: fileVersion } : stated;
}
/** Splits `guava-33.2.0-jre.jar` into the name, up to the first part that starts with a digit, and the version. */
function splitName(path) {
    const base = path
        .slice(path.lastIndexOf('/') + 1)
        .replace(ARCHIVE, '')
        .slice(0, 300);
    // The version of Scala is part of the name: spark-core_2.13-3.5.0.jar.
    const match = /^(.+_(?:2\.1\d|3))-(\d[\w.+~-]*)$/.exec(base) ?? /^(.+?)[-_](\d[\w.+~-]*)$/.exec(base);
    return match === null ? [base, undefined] : [match[1], match[2]];
}
/** Parses OSGi's syntax: a list, each licence with attributes such as `;link=...`. */
function jar_licensesOf(bundle) {
    return bundle
        .split(',')
        .map((one) => one.split(';', 1)[0]?.trim() ?? '')
        .filter((one) => one !== '' && one !== '<<EXTERNAL>>')
        .slice(0, 20);
}
function hashesOf(bytes) {
    return [
        { algorithm: 'SHA-1', hex: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex') },
        { algorithm: 'SHA-256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
    ];
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/java.ts
// Reads the artifacts of Java archives: the archive itself, nested archives, and artifacts merged into it.



const java = {
    name: 'java',
    version: 2,
    maxBytes: 256 * 1024 * 1024,
    wants: (path) => ARCHIVE.test(path),
    read: async ({ path, bytes, archives }) => {
        const archive = await javaArchive(path, bytes, archives);
        return archive.artifacts.length === 0 && archive.skipped.length === 0 ? undefined : archive;
    },
    assemble: (found, context) => found.flatMap((one) => java_componentsOf(one, context)),
};
function java_componentsOf({ path, facts }, context) {
    for (const [inside, reason] of facts.skipped)
        context.note(`/${path}${inside}`, reason);
    return facts.artifacts.flatMap((artifact) => java_component(artifact, `/${path}${artifact.inside}`, context) ?? []);
}
function java_component(artifact, location, context) {
    const { group, artifact: name, version, hashes, vendor, description, url } = artifact;
    const purl = packageUrl({ type: 'maven', namespace: group, name, version });
    if (purl === undefined) {
        context.note(location, `artifact ${name.slice(0, 80)} has no valid name or version`);
        return undefined;
    }
    const licenses = licenseList(artifact.licenses);
    return {
        type: artifact.isRunnable && !location.includes('!/') ? 'application' : 'library',
        ecosystem: 'maven',
        group,
        name,
        version,
        purl,
        locations: [location],
        ...(licenses.length > 0 && { licenses }),
        ...(hashes !== undefined && { hashes }),
        ...(artifact.dependencies.length > 0 && { dependsOn: artifact.dependencies }),
        ...(vendor !== undefined && { supplier: vendor }),
        ...(description !== undefined && { description }),
        ...(url !== undefined && { homepage: url }),
        ...(artifact.identity !== undefined && { identity: artifact.identity }),
    };
}

;// CONCATENATED MODULE: ./src/sbom/formats/node-modules.ts
// Resolves a package like Node: the nearest node_modules directory at or above the importing package.
/** Parent directories searched for one package. */
const MAX_PARENTS = 64;
/** Characters of paths built per tree: a hundred times the need of the largest applications, a second of work. */
const node_modules_MAX_CHARACTERS = 200_000_000;
/** Packages by directory, such as `app/node_modules/debug`. */
class NodeModules {
    #packages;
    #left = node_modules_MAX_CHARACTERS;
    constructor(packages) {
        this.#packages = packages;
    }
    /** Resolves `name` for the package in `from`. Undefined if there is none, or if the bound is reached. */
    find(from, name) {
        let directory = from;
        for (let hop = 0; hop < MAX_PARENTS && this.#left > 0; hop++) {
            this.#left -= directory.length + name.length;
            const isModules = directory === 'node_modules' || directory.endsWith('/node_modules');
            const place = directory === ''
                ? `node_modules/${name}`
                : isModules
                    ? `${directory}/${name}`
                    : `${directory}/node_modules/${name}`;
            const found = this.#packages.get(place);
            if (found !== undefined || directory === '')
                return found;
            directory = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sbom/formats/npm-lock.ts
// Reads npm's lock files, used if no installed tree is present.



const npm_lock_MAX_DEPTH = 64;
const npm_lock_MAX_PATH = 4096;
/** Reads package-lock.json of lockfileVersion 1, 2 and 3, without development dependencies. */
function packageLock(bytes) {
    return packageLockByPath(jsonObject(bytes)).map(([, locked]) => locked);
}
/** Reads `node_modules/.package-lock.json`: the packages of an installed tree with their directories. */
function installedLock(bytes) {
    return packageLockByPath(jsonObject(bytes));
}
function packageLockByPath(lock) {
    const packages = new Map();
    const listed = objectOf(member(lock, 'packages'));
    if (listed !== undefined) {
        for (const [path, value] of entriesOf(listed)) {
            const entry = objectOf(value);
            if (entry !== undefined && path.length <= npm_lock_MAX_PATH && path.includes('node_modules/'))
                packages.set(path, entry);
        }
    }
    else
        flatten(lock, packages);
    const named = new Map();
    for (const [path, entry] of packages) {
        const locked = textOf(member(entry, 'version'));
        if (locked === undefined || entry.link === true || entry.dev === true || entry.devOptional === true)
            continue;
        const alias = /^npm:(@?[^@]+)@(.+)$/.exec(locked);
        const name = alias?.[1] ?? textOf(member(entry, 'name')) ?? path.slice(path.lastIndexOf('node_modules/') + 13);
        named.set(path, [name, alias?.[2] ?? locked]);
    }
    const modules = new NodeModules(named);
    return [...named].map(([path, [name, version]]) => {
        const entry = packages.get(path);
        const wanted = [member(entry, 'dependencies'), member(entry, 'requires'), member(entry, 'optionalDependencies')];
        const dependsOn = new Set();
        for (const [dependency] of wanted.flatMap(entriesOf)) {
            const other = modules.find(path, dependency);
            if (other !== undefined)
                dependsOn.add(`${other[0]}@${other[1]}`);
        }
        return [path, locked(name, version, member(entry, 'integrity'), member(entry, 'license'), dependsOn)];
    });
}
/** Version 1 nests packages like their directories. An explicit stack allows any depth of nesting. */
function flatten(lock, packages) {
    const open = [['', lock, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [prefix, parent, depth] = next;
        if (depth > npm_lock_MAX_DEPTH)
            throw new Unreadable('nests packages too deeply');
        for (const [name, value] of entriesOf(member(parent, 'dependencies'))) {
            const entry = objectOf(value);
            if (entry === undefined || prefix.length + name.length > npm_lock_MAX_PATH)
                continue;
            const path = `${prefix}node_modules/${name}`;
            // In version 1 `requires` holds the dependencies, and `dependencies` the nested packages.
            packages.set(path, { ...entry, dependencies: undefined });
            open.push([`${path}/`, entry, depth + 1]);
        }
    }
}
/** Builds the entry of one package from any lock file. */
function locked(name, version, integrity, license, dependsOn) {
    const hash = textOf(integrity);
    const terms = textOf(license);
    return {
        name,
        version,
        ...(hash !== undefined && { integrity: hash }),
        ...(terms !== undefined && { license: terms }),
        dependsOn: [...dependsOn],
    };
}

;// CONCATENATED MODULE: ./src/sbom/formats/indented.ts
// Reads indented `key: value` lines: the subset of YAML that lock files use, and Yarn's own format.
//
// The YAML parser takes quadratic time for files with many keys, as in large or hostile lock files.
const MAX_LINE = 8192;
/** `key: value`, `key:` or, in Yarn's first format, `key value`. Keys may be quoted. */
const ENTRY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'][^\s]*?)(?::(?:\s+(.*))?| (.*))$/;
/** Yields every line that is neither empty nor a comment. */
function* indentedLines(text) {
    let at = 0;
    while (at < text.length) {
        let end = text.indexOf('\n', at);
        if (end === -1)
            end = text.length;
        const line = text.slice(at, Math.min(end, at + MAX_LINE)).trimEnd();
        at = end + 1;
        const content = line.trimStart();
        if (content === '' || content.startsWith('#'))
            continue;
        const [, key = '', afterColon, afterSpace] = ENTRY.exec(content) ?? [];
        yield {
            indent: line.length - content.length,
            text: content,
            key: indented_unquoted(key),
            value: indented_unquoted(afterColon ?? afterSpace ?? ''),
        };
    }
}
function indented_unquoted(text) {
    const trimmed = text.trim();
    const quote = trimmed[0];
    return trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote)
        ? trimmed.slice(1, -1)
        : trimmed;
}

;// CONCATENATED MODULE: ./src/sbom/formats/pnpm-lock.ts
// Reads pnpm-lock.yaml, version 5 and later.


/** All locked packages, except those marked as development dependencies. */
function pnpmLock(bytes) {
    const packages = [];
    const snapshots = [];
    let list;
    let field = '';
    for (const { indent, key, value } of indentedLines(new TextDecoder().decode(bytes))) {
        const entry = list?.at(-1);
        if (indent === 0)
            list = key === 'packages' ? packages : key === 'snapshots' ? snapshots : undefined;
        else if (indent === 2)
            list?.push({ key, isDevelopment: false, dependencies: [] });
        else if (entry === undefined)
            continue;
        else if (indent === 4) {
            field = key;
            const integrity = key === 'resolution' ? /integrity: ([^,}\s]+)/.exec(value)?.[1] : undefined;
            if (integrity !== undefined)
                entry.integrity = integrity;
            if (key === 'dev')
                entry.isDevelopment = value === 'true';
        }
        else if (field === 'resolution' && key === 'integrity')
            entry.integrity = value;
        else if (field === 'dependencies' || field === 'optionalDependencies')
            entry.dependencies.push([key, value]);
    }
    // From version 9 on, `snapshots` holds the dependencies, once per set of peer dependencies.
    const dependenciesById = new Map();
    for (const { key, dependencies } of [...packages, ...snapshots]) {
        const identity = identityOf(key).join('@');
        const wanted = dependenciesById.get(identity) ?? new Set();
        dependenciesById.set(identity, wanted);
        for (const [name, version] of dependencies)
            wanted.add(dependencyOf(name, version));
    }
    const found = new Map();
    for (const { key, integrity, isDevelopment } of packages) {
        const [name, version] = identityOf(key);
        if (name === undefined || version === undefined || isDevelopment)
            continue;
        const id = `${name}@${version}`;
        found.set(id, locked(name, version, integrity, undefined, dependenciesById.get(id) ?? new Set()));
    }
    return [...found.values()];
}
/** The value is a version, or the key of another package if the name is an alias. */
function dependencyOf(name, version) {
    const [otherName, otherVersion] = identityOf(version);
    return otherVersion === undefined ? `${name}@${withoutPeers(version)}` : `${otherName}@${otherVersion}`;
}
/** `/@babel/core/7.1.0_peer@1` (5), `/@babel/core@7.1.0(peer@1)` (6), `@babel/core@7.1.0` (9). */
function identityOf(key) {
    const bare = key.startsWith('/') ? key.slice(1) : key;
    const scope = bare.startsWith('@') ? bare.indexOf('/') + 1 : 0;
    const mark = bare.slice(scope).search(/[@/]/);
    if (mark <= 0)
        return [];
    const version = withoutPeers(bare.slice(scope + mark + 1));
    return /^\d[^/@]*$/.test(version) ? [bare.slice(0, scope + mark), version] : [];
}
/** Removes the peer dependencies that follow the version. */
function withoutPeers(version) {
    return version.split(/[(_]/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./src/sbom/formats/yarn-lock.ts
// Reads yarn.lock in the format of Yarn 1 and of Yarn 2 and later: blocks of fields below a line of patterns.


/** All locked packages. The file does not mark development dependencies. */
function yarnLock(bytes) {
    const blocks = [];
    let isDependency = false;
    for (const { indent, text, key, value } of indentedLines(new TextDecoder().decode(bytes))) {
        if (indent === 0) {
            // Patterns are unquoted, quoted one by one, or all within one pair of quotes.
            const patterns = indented_unquoted(text.replace(/:$/, ''))
                .split(',')
                .map((one) => one.replaceAll('"', '').trim());
            blocks.push({ patterns, fields: new Map(), dependencies: [] });
        }
        else if (indent === 2) {
            isDependency = key === 'dependencies' || key === 'optionalDependencies';
            blocks.at(-1)?.fields.set(key, value);
        }
        else if (isDependency)
            blocks.at(-1)?.dependencies.push([key, value]);
    }
    const identity = new Map(blocks.map((block) => [block, yarn_lock_identityOf(block)]));
    const byPattern = new Map(blocks.flatMap((block) => block.patterns.map((pattern) => [pattern, identity.get(block)])));
    return blocks.flatMap((block) => {
        const [name, version] = identity.get(block) ?? [];
        if (name === undefined || version === undefined)
            return [];
        const dependsOn = new Set();
        for (const [dependency, range] of block.dependencies) {
            const other = byPattern.get(`${dependency}@${range}`) ?? byPattern.get(`${dependency}@npm:${range}`);
            if (other !== undefined)
                dependsOn.add(other.join('@'));
        }
        return [locked(name, version, block.fields.get('integrity'), undefined, dependsOn)];
    });
}
function yarn_lock_identityOf({ patterns, fields }) {
    const version = fields.get('version');
    const source = fields.get('resolution') ?? patterns[0] ?? '';
    // Workspaces of the project itself have no published version.
    if (!version || source === '__metadata' || version === '0.0.0-use.local' || source.includes('@workspace:'))
        return undefined;
    const alias = /@npm:((?:@[^/@]+\/)?[^@/]+)@/.exec(source);
    const name = alias?.[1] ?? source.slice(0, source.indexOf('@', 1));
    return name === '' ? undefined : [name, version];
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/npm.ts
// Reads Node packages: node_modules, the application itself, and lock files if nothing is installed.









const LOCKS = {
    'package-lock.json': packageLock,
    'npm-shrinkwrap.json': packageLock,
    'yarn.lock': yarnLock,
    'pnpm-lock.yaml': pnpmLock,
};
const HIDDEN_LOCK = 'node_modules/.package-lock.json';
/** Directories inside a package whose manifests are test data or templates, not installed software. */
const TEST_DATA = /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|examples?|templates?)\//;
/** Lock files inside an installed package list its development dependencies, not what the image runs. */
const INSIDE_PACKAGE = /(?:^|\/)(?:node_modules|gems|site-packages|dist-packages|vendor|pkg\/mod|registry\/src)\/|^usr\/(?:share|lib)\//;
const npm_MAX_DEPENDENCIES = 2000;
const NAME = /^(?:@[^/@\s]{1,214}\/)?[^/@\s]{1,214}$/;
const npm = {
    name: 'npm',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants,
    read: npm_read,
    assemble: npm_assemble,
};
function wants(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const modules = path.lastIndexOf('node_modules/');
    if (name === 'package.json')
        return modules === -1 || !TEST_DATA.test(insidePackage(path, modules));
    if (Object.hasOwn(LOCKS, name))
        return !INSIDE_PACKAGE.test(path);
    return path === HIDDEN_LOCK || path.endsWith(`/${HIDDEN_LOCK}`);
}
/** The path below the package's directory, whose own name may be `examples`. */
function insidePackage(path, modules) {
    const segments = path.slice(modules + 'node_modules/'.length).split('/');
    return segments.slice(segments[0]?.startsWith('@') ? 2 : 1).join('/');
}
function npm_read({ path, bytes }) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (file === '.package-lock.json') {
        const installed = installedLock(bytes).flatMap(([directory, { version, integrity }]) => integrity === undefined ? [] : [[directory, version, integrity]]);
        return installed.length === 0 ? undefined : { installed };
    }
    const lock = Object.hasOwn(LOCKS, file) ? LOCKS[file] : undefined;
    if (lock !== undefined) {
        const locked = lock(bytes).filter(({ name }) => NAME.test(name));
        return locked.length === 0 ? undefined : { locked };
    }
    const manifest = manifestOf(path, bytes);
    const name = textOf(member(manifest, 'name'));
    const version = textOf(member(manifest, 'version'));
    // Manifests such as `{"type": "module"}`, and unpublished applications, have no name and version.
    if (name === undefined || version === undefined || !NAME.test(name))
        return undefined;
    const description = textOf(member(manifest, 'description'));
    const homepage = textOf(member(manifest, 'homepage'));
    const author = personOf(member(manifest, 'author'));
    const integrity = textOf(member(manifest, '_integrity'));
    return {
        package: {
            name,
            version,
            licenses: npm_licensesOf(manifest),
            ...(description !== undefined && { description: description.slice(0, 500) }),
            ...(homepage !== undefined && { homepage }),
            ...(author !== undefined && { author }),
            ...(integrity !== undefined && { integrity }),
            dependencies: ['dependencies', 'optionalDependencies'].flatMap((field) => entriesOf(member(manifest, field))
                .slice(0, npm_MAX_DEPENDENCIES)
                .flatMap(([dependency]) => (NAME.test(dependency) ? dependency : []))),
        },
    };
}
/** A package.json with invalid JSON is noted only where Node would read it as a package's manifest. */
function manifestOf(path, bytes) {
    try {
        return jsonObject(bytes);
    }
    catch (error) {
        const modules = path.lastIndexOf('node_modules/');
        if (error instanceof Unreadable && (modules === -1 || insidePackage(path, modules) !== 'package.json'))
            return undefined;
        throw error;
    }
}
/** `license` is a name or, in old packages, an object. `licenses` is an older list. */
function npm_licensesOf(manifest) {
    const stated = [member(manifest, 'license'), ...listOf(member(manifest, 'licenses'))];
    const names = stated.flatMap((one) => textOf(one) ?? textOf(member(objectOf(one), 'type')) ?? []);
    return licenseList(names.filter((name) => !/^(see licen[cs]e in|unlicensed$)/i.test(name)));
}
function personOf(value) {
    const person = textOf(value) ?? textOf(member(objectOf(value), 'name'));
    return person?.slice(0, 200).replace(/\s*\(.*$/s, '') || undefined;
}
function npm_assemble(found, context) {
    const integrities = new Map();
    const installed = new Map();
    for (const { path, facts } of found) {
        if ('installed' in facts) {
            const base = path.slice(0, -HIDDEN_LOCK.length);
            for (const [directory, version, integrity] of facts.installed)
                integrities.set(`${base}${directory}@${version}`, integrity);
        }
        else if ('package' in facts) {
            const purl = npm_purlOf(facts.package.name, facts.package.version);
            if (purl === undefined)
                context.note(`/${path}`, 'has no valid name or version');
            else
                installed.set(path.slice(0, -'/package.json'.length), { purl, path, one: facts.package });
        }
    }
    const modules = new NodeModules(installed);
    const components = [...installed].map(([directory, { purl, path, one }]) => {
        const integrity = integrities.get(`${directory}@${one.version}`) ?? one.integrity;
        const dependsOn = one.dependencies.flatMap((name) => modules.find(directory, name)?.purl ?? []);
        return npm_component(one.name, one.version, purl, `/${path}`, {
            type: directory.includes('node_modules/') ? 'library' : 'application',
            licenses: one.licenses,
            integrity,
            dependsOn,
            description: one.description,
            homepage: one.homepage,
            supplier: one.author,
        });
    });
    const trees = new Set([...installed.keys()].flatMap(treesOf));
    for (const { path, facts } of found) {
        if (!('locked' in facts))
            continue;
        const tree = `${path.slice(0, path.lastIndexOf('/') + 1)}node_modules/`;
        if (!trees.has(tree))
            for (const one of lockedComponents(path, facts.locked))
                components.push(one);
    }
    return components;
}
/** The node_modules directories above a package: `app/node_modules/`, `app/node_modules/a/node_modules/`. */
function treesOf(directory) {
    const mark = 'node_modules/';
    const trees = [];
    for (let at = directory.indexOf(mark); at !== -1; at = directory.indexOf(mark, at + 1))
        trees.push(directory.slice(0, at + mark.length));
    return trees;
}
function lockedComponents(path, locked) {
    const purls = new Map(locked.map((one) => [`${one.name}@${one.version}`, npm_purlOf(one.name, one.version)]));
    return locked.flatMap((one) => {
        const purl = purls.get(`${one.name}@${one.version}`);
        if (purl === undefined)
            return [];
        const dependsOn = one.dependsOn.flatMap((other) => purls.get(other) ?? []);
        const licenses = licenseList(one.license === undefined ? [] : [one.license]);
        return [
            npm_component(one.name, one.version, purl, `/${path}`, {
                type: 'library',
                licenses,
                integrity: one.integrity,
                dependsOn,
            }),
        ];
    });
}
function npm_component(fullName, version, purl, location, details) {
    const [group, name] = split(fullName);
    const { type, licenses, integrity, description, homepage, supplier } = details;
    const hashes = integrity === undefined ? [] : fromIntegrity(integrity);
    const dependsOn = [...new Set(details.dependsOn)].filter((other) => other !== purl);
    return {
        type,
        ecosystem: 'npm',
        ...(group !== undefined && { group }),
        name,
        version,
        purl,
        locations: [location],
        ...(licenses.length > 0 && { licenses }),
        ...(hashes.length > 0 && { hashes }),
        ...(dependsOn.length > 0 && { dependsOn }),
        ...(description !== undefined && { description }),
        ...(homepage !== undefined && { homepage }),
        ...(supplier !== undefined && { supplier }),
    };
}
function split(name) {
    const slash = name.indexOf('/');
    return slash === -1 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)];
}
function npm_purlOf(fullName, version) {
    const [namespace, name] = split(fullName);
    return packageUrl({ type: 'npm', namespace, name, version });
}

;// CONCATENATED MODULE: ./src/sbom/documents/cpe.ts
// Writes CPE names, by which scanners find advisories of programs.
/** CPE 2.3, formatted string binding. `product` is `vendor:product`, with special characters escaped. */
function cpeOf(product, version, update) {
    return `cpe:2.3:a:${product}:${cpe_escaped(version)}:${update === undefined ? '*' : cpe_escaped(update)}:*:*:*:*:*:*`;
}
/** Letters, digits, `_`, `.` and `-` stand for themselves. */
function cpe_escaped(text) {
    return text.toLowerCase().replaceAll(/[^\w.-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/sbom/programs/program-scanner.ts
// Searches the bytes of one program for its version, as a stream.

const DEFAULT_AFTER = 96;
/** Windows of one pattern that are examined. Programs have a few; a file with more says nothing certain. */
const MAX_WINDOWS = 2000;
/** Distinct versions kept of one pattern. */
const MAX_VERSIONS = 50;
/** Characters of a version, and of the texts that confirm one. */
const program_scanner_MAX_TEXT = 120;
/** Bytes after a match in an executable: a version at the very end of the file may be truncated. */
const MARGIN = 8;
/** Bytes kept from one chunk to the next: more than any window. */
const OVERLAP = 1024;
/** Characters of a version that stands alone, with the NUL at its end. */
const MAX_STANDALONE = 40;
/** A version, the name of the machine that built the program, and the time in seconds, or more digits. */
const BUILD_TIME_DIGITS = 9;
const BUILD_ID = /(\d{1,2}\.\d{1,2}\.\d{1,2}[\w.-]{0,80}\d{9})$/;
/** The versions that each pattern of a program has found. */
class Candidates {
    texts = new Set();
    #windows = 0;
    add(text) {
        if (text !== undefined && text.length <= program_scanner_MAX_TEXT && this.texts.size < MAX_VERSIONS)
            this.texts.add(text);
    }
    /** Counts a window. False once there are too many. */
    next() {
        if (this.#windows <= MAX_WINDOWS)
            this.#windows += 1;
        return !this.isExhausted;
    }
    get isExhausted() {
        return this.#windows > MAX_WINDOWS || this.texts.size === MAX_VERSIONS;
    }
}
class ProgramScanner {
    #rows;
    #isText;
    #begun = false;
    #isOther = false;
    #pending = Buffer.alloc(0);
    /** Hits before this index of the pending bytes were examined with the chunk before. */
    #examined = 0;
    /** The rows must be of one kind. */
    constructor(programs, path) {
        this.#rows = programs.map((program) => new Row(program, path));
        this.#isText = programs[0]?.kind === 'text';
    }
    write(chunk) {
        this.#pending = Buffer.concat([this.#pending, chunk]);
        if (!this.#begun) {
            if (this.#pending.length < MAGIC_LENGTH)
                return true;
            this.#begun = true;
            this.#isOther = isExecutable(this.#pending) === this.#isText;
        }
        if (this.#isOther) {
            this.#pending = Buffer.alloc(0);
            return false;
        }
        if (this.#pending.length >= 4 * OVERLAP)
            this.#search(this.#pending.length - OVERLAP);
        return true;
    }
    end() {
        if (this.#isOther || !this.#begun)
            return undefined;
        this.#search(this.#pending.length);
        this.#pending = Buffer.alloc(0);
        const found = this.#rows.flatMap((row) => row.found() ?? []);
        return found.length === 0 ? undefined : found;
    }
    /** Examines the hits before `end`, and keeps the bytes that a later window may need. */
    #search(end) {
        for (const row of this.#rows)
            row.search(this.#pending, this.#examined, end);
        const drop = Math.max(0, end - OVERLAP);
        this.#pending = Buffer.from(this.#pending.subarray(drop));
        this.#examined = end - drop;
    }
}
/** One program while its file is read. */
class Row {
    #program;
    #pathVersion;
    #matches;
    #buildIds = new Candidates();
    constructor(program, path) {
        this.#program = program;
        this.#pathVersion = program.path?.exec(path)?.[1];
        this.#matches = program.versions.map(() => new Candidates());
    }
    search(bytes, from, to) {
        const margin = this.#program.kind === 'text' ? 0 : MARGIN;
        for (const [at, version] of this.#program.versions.entries()) {
            const matches = this.#matches[at];
            if (!('standalone' in version))
                searchNear(version, bytes, from, to, matches, margin);
            else
                searchAlone(version, bytes, from, to, matches, this.#buildIds);
        }
    }
    /** The version, if the file leaves no doubt about it. */
    found() {
        for (const [at, { texts, isExhausted }] of this.#matches.entries()) {
            if (isExhausted)
                return undefined;
            const row = this.#program.versions[at];
            const versions = [...texts].filter((version) => begins(version, this.#pathVersion) && (!('confirmedBy' in row) || this.#isInBuildId(version)));
            const [version] = versions;
            if (version === undefined)
                continue;
            return versions.length === 1 ? { program: this.#program.name, version } : undefined;
        }
        return undefined;
    }
    #isInBuildId(version) {
        return [...this.#buildIds.texts].some((text) => text.startsWith(version));
    }
}
/** True if the version is the beginning stated in a path, or continues it with another number: 3.11 and 3.11.2. */
function begins(version, beginning) {
    if (beginning === undefined || !version.startsWith(beginning))
        return beginning === undefined;
    return !/^\d/.test(version.slice(beginning.length));
}
function searchNear({ anchor, before = 0, after = DEFAULT_AFTER, version }, bytes, from, to, into, margin) {
    for (let at = bytes.indexOf(anchor, from, 'latin1'); at !== -1 && at < to;) {
        if (!into.next())
            return;
        const window = bytes.toString('latin1', Math.max(0, at - before), at + after);
        const match = version.exec(window);
        if (match !== null && match.index + match[0].length + margin <= window.length)
            into.add(match[1]);
        at = bytes.indexOf(anchor, at + 1, 'latin1');
    }
}
/** Every text between two NULs that starts with a digit and is short, and the build identifiers. */
function searchAlone({ standalone, confirmedBy }, bytes, from, to, into, buildIds) {
    for (let at = from; at < to; at++) {
        if (bytes[at] !== 0)
            continue;
        if (confirmedBy !== undefined && isDigit(bytes[at - 1]) && isDigit(bytes[at - BUILD_TIME_DIGITS])) {
            buildIds.add(BUILD_ID.exec(bytes.toString('latin1', Math.max(0, at - program_scanner_MAX_TEXT), at))?.[1]);
        }
        if (!isDigit(bytes[at + 1]))
            continue;
        const text = bytes.toString('latin1', at + 1, at + 1 + MAX_STANDALONE);
        const end = text.indexOf('\0');
        const match = end === -1 ? null : standalone.exec(text.slice(0, end));
        if (match !== null)
            into.add(match[1] ?? match[0]);
    }
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/openjdk.ts
// Lists Java runtimes: the version of the virtual machine, and the vendor that the file `release` beside it states.




const MACHINE = /^(.*?)(?:\/jre)?\/lib\/(?:\w{1,12}\/)?server\/libjvm\.so$/;
const RELEASE = /^(.*)\/release$/;
const MAX_RELEASE = 64 * 1024;
/** HotSpot's own description of itself: `OpenJDK 64-Bit Server VM (VERSION) for linux-amd64 JRE (VERSION), built on`. */
const HOTSPOT = {
    name: 'openjdk',
    files: ['libjvm'],
    versions: [
        {
            anchor: ' JRE (',
            version: /^ JRE \((\d{1,2}(?:\.\d{1,3}){0,5}\+\d{1,3}(?:-LTS)?|1\.\d\.0_\d{1,3}(?:-[\w~.-]{1,40})?-b\d{2,3})/,
        },
    ],
    cpes: [],
};
const openJdk = {
    name: 'openjdk',
    version: 1,
    scan(path, _mode, size) {
        if (MACHINE.test(path))
            return new MachineScanner(path);
        return RELEASE.test(path) && size <= MAX_RELEASE ? new ReleaseScanner() : undefined;
    },
    assemble(found, context) {
        const releases = new Map();
        for (const { path, facts } of found) {
            const home = RELEASE.exec(path)?.[1];
            if ('release' in facts && home !== undefined)
                releases.set(home, { path, ...facts.release });
        }
        return found.flatMap(({ path, facts }) => 'machine' in facts ? (openjdk_component(path, facts.machine, releases, context) ?? []) : []);
    },
};
/** A file `release` counts only beside a virtual machine of the version that it states. */
function openjdk_component(path, machine, releases, context) {
    const home = MACHINE.exec(path)?.[1] ?? '';
    const beside = releases.get(home) ?? releases.get(`${home}/jre`);
    // `1.8.0_422-8u422-b05-1-b05` of Debian is 1.8.0_422-b05.
    const version = machine.replace(/^(1\.\d\.0_\d{1,3})-.*(-b\d{2,3})$/, '$1$2');
    const [number = '', update] = version.replace(/(?:\+|-b).*$/, '').split('_');
    const isSame = beside !== undefined && [number, `${number}_${update}`].includes(beside.version);
    if (beside !== undefined && !isSame) {
        context.note(`/${beside.path}`, `states Java ${beside.version.slice(0, 40)}, but the virtual machine is ${version}`);
    }
    const vendor = isSame ? beside.vendor : undefined;
    const isZulu = vendor !== undefined && /azul/i.test(vendor);
    const [namespace, name] = isZulu ? ['azul', 'zulu'] : ['oracle', 'openjdk'];
    const purl = packageUrl({ type: 'generic', namespace, name, version });
    if (purl === undefined)
        return undefined;
    const products = isZulu ? ['azul:zulu', 'oracle:openjdk'] : ['oracle:openjdk'];
    return {
        type: 'application',
        ecosystem: 'generic',
        name,
        version,
        purl,
        cpes: products.map((product) => cpeOf(product, number, update && `update${update}`)),
        locations: [`/${path}`, ...(isSame ? [`/${beside.path}`] : [])],
        identity: { technique: 'binary-analysis', confidence: 0.9, value: `libjvm.so ${machine}` },
        ...(vendor !== undefined && { supplier: vendor }),
    };
}
class MachineScanner {
    #scanner;
    constructor(path) {
        this.#scanner = new ProgramScanner([HOTSPOT], path);
    }
    write(chunk) {
        return this.#scanner.write(chunk);
    }
    end() {
        const found = this.#scanner.end()?.[0];
        return found && { machine: found.version };
    }
}
/** Reads `KEY="value"` lines. */
class ReleaseScanner {
    #chunks = [];
    write(chunk) {
        this.#chunks.push(Buffer.from(chunk));
        return true;
    }
    end() {
        const bytes = Buffer.concat(this.#chunks);
        this.#chunks.length = 0;
        if (bytes.length < 4 || isExecutable(bytes))
            return undefined;
        const text = bytes.toString('utf8');
        const version = /^JAVA_VERSION="([\w.+-]{1,60})"/m.exec(text)?.[1];
        const vendor = /^IMPLEMENTOR="([^"\n]{1,100})"/m.exec(text)?.[1];
        if (version === undefined)
            return undefined;
        return { release: { version, ...(vendor !== undefined && vendor !== 'N/A' && { vendor }) } };
    }
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/os-release.ts
// Reads the operating system from os-release(5), or from the release files of older distributions.


/** In order of precedence: /etc before /usr/lib as in os-release(5), then the files of older distributions. */
const os_release_PLACES = ['etc/os-release', 'usr/lib/os-release', 'etc/system-release-cpe', 'etc/redhat-release'];
const osRelease = {
    name: 'os-release',
    version: 1,
    maxBytes: 64 * 1024,
    places: os_release_PLACES,
    wants: (path) => os_release_PLACES.includes(path),
    read: os_release_read,
    assemble: (found) => {
        const first = preferred(found);
        return first === undefined ? [] : os_release_component(first);
    },
    distro: distroOf,
};
/** The distribution, used in package URLs of other cataloguers. */
function distroOf(found) {
    const facts = preferred(found)?.facts;
    if (facts === undefined)
        return undefined;
    const { id, versionId, prettyName } = facts;
    return { id, ...(versionId !== undefined && { versionId }), ...(prettyName !== undefined && { prettyName }) };
}
function preferred(found) {
    for (const place of os_release_PLACES) {
        const there = found.find((one) => one.path === place);
        if (there !== undefined)
            return there;
    }
    return found[0];
}
function os_release_component({ path, facts }) {
    const { id, versionId = '', prettyName, cpe, vendor, homepage } = facts;
    const purl = packageUrl({ type: 'generic', name: id, version: versionId });
    if (purl === undefined)
        return [];
    return [
        {
            type: 'operating-system',
            ecosystem: 'generic',
            name: id,
            version: versionId,
            purl,
            locations: [`/${path}`],
            ...(prettyName !== undefined && { description: prettyName }),
            ...(cpe !== undefined && { cpes: [cpe] }),
            ...(vendor !== undefined && { supplier: vendor }),
            ...(homepage !== undefined && { homepage }),
        },
    ];
}
function os_release_read({ path, bytes }) {
    const text = new TextDecoder().decode(bytes);
    const release = path.endsWith('system-release-cpe')
        ? fromCpe(text.trim())
        : path.endsWith('redhat-release')
            ? fromRedHat(text.trim())
            : fromOsRelease(text);
    if (release === undefined)
        throw new Unreadable('does not name an operating system');
    return release;
}
/** Parses `KEY=value` lines with shell quoting. */
function fromOsRelease(text) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        const equals = line.indexOf('=');
        if (equals <= 0 || line.startsWith('#'))
            continue;
        const value = unquote(line.slice(equals + 1).trim());
        if (value !== '')
            fields.set(line.slice(0, equals).trim(), value);
    }
    // os-release(5): the default of ID is `linux`. A file without any field is invalid.
    if (fields.size === 0)
        return undefined;
    // Rolling distributions have a build identifier instead of a version.
    const versionId = fields.get('VERSION_ID') ?? fields.get('BUILD_ID');
    const prettyName = fields.get('PRETTY_NAME') ?? fields.get('NAME');
    const cpe = fields.get('CPE_NAME');
    const vendor = fields.get('VENDOR_NAME');
    const homepage = fields.get('HOME_URL');
    return {
        id: (fields.get('ID') ?? 'linux').toLowerCase(),
        ...(versionId !== undefined && { versionId }),
        ...(prettyName !== undefined && { prettyName }),
        ...(cpe !== undefined && isCpe(cpe) && { cpe }),
        ...(vendor !== undefined && { vendor }),
        ...(homepage !== undefined && { homepage }),
    };
}
function unquote(value) {
    const quote = value[0];
    if ((quote !== '"' && quote !== "'") || value.length < 2 || !value.endsWith(quote))
        return value;
    const inner = value.slice(1, -1);
    return quote === '"' ? inner.replaceAll(/\\(["\\$`])/g, '$1') : inner;
}
/** Parses `cpe:/o:redhat:enterprise_linux:6server:ga:server` of Red Hat Enterprise Linux 6 and similar systems. */
function fromCpe(cpe) {
    if (!isCpe(cpe))
        return undefined;
    const [vendor, product, version] = cpe.split(':').slice(cpe.startsWith('cpe:2.3:') ? 3 : 2);
    const id = product?.startsWith('enterprise_linux') && vendor === 'redhat' ? 'rhel' : vendor;
    if (id === undefined || id === '')
        return undefined;
    const versionId = /^\d+(\.\d+)*/.exec(version ?? '')?.[0];
    return { id, cpe, ...(versionId !== undefined && { versionId }) };
}
/** Parses `CentOS release 6.10 (Final)`. */
function fromRedHat(text) {
    const match = /^([A-Za-z][A-Za-z ]{0,60}?)(?: Linux)?(?: Server)? release (\d+(?:\.\d+){0,3})/.exec(text.slice(0, 200));
    const [, name, versionId] = match ?? [];
    if (name === undefined || versionId === undefined)
        return undefined;
    const id = name.startsWith('Red Hat') ? 'rhel' : name.split(' ', 1)[0]?.toLowerCase();
    return id === undefined ? undefined : { id, versionId, prettyName: text.slice(0, 200) };
}
/** True for CPE 2.2 URIs and CPE 2.3 formatted strings, judging by prefix and characters. */
function isCpe(text) {
    return text.length < 300 && /^cpe:(\/[aho]:|2\.3:[aho]:)[!-~]+$/.test(text);
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/php.ts
// Reads PHP packages from Composer's list of installed packages.





const php = {
    name: 'php',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('composer/installed.json') && /(?:^|\/)composer\/installed\.json$/.test(path),
    read: php_read,
    assemble: (found, context) => found.flatMap((one) => php_componentsOf(one, context)),
};
/** Composer 1 writes a list, Composer 2 an object with the list. */
function php_read({ bytes }) {
    const document = jsonValue(bytes);
    if (typeof document !== 'object' || document === null)
        throw new Unreadable('is not a list of packages');
    const listed = Array.isArray(document) ? document : listOf(member(objectOf(document), 'packages'));
    const packages = listed.flatMap((value) => {
        const entry = objectOf(value);
        const name = textOf(member(entry, 'name'));
        const version = textOf(member(entry, 'version'));
        if (name === undefined || version === undefined || !/^[^/\s]+\/[^/\s]+$/.test(name))
            return [];
        const stated = member(entry, 'license');
        const description = textOf(member(entry, 'description'));
        const homepage = textOf(member(entry, 'homepage'));
        const author = textOf(member(objectOf(listOf(member(entry, 'authors'))[0]), 'name'));
        const shasum = textOf(member(objectOf(member(entry, 'dist')), 'shasum'));
        const names = (field) => entriesOf(member(entry, field)).map(([other]) => other);
        return [
            {
                name,
                version,
                licenses: licenseList([stated, ...listOf(stated)].flatMap((one) => textOf(one) ?? [])),
                hashes: shasum === undefined ? [] : hashOf('sha1', shasum),
                ...(description !== undefined && { description: description.slice(0, 500) }),
                ...(homepage !== undefined && { homepage }),
                ...(author !== undefined && { author }),
                // Names without a slash, such as `php` and `ext-json`, are platform requirements, not packages.
                requires: names('require').filter((other) => other.includes('/')),
                provides: [...names('provide'), ...names('replace')],
            },
        ];
    });
    return packages.length === 0 ? undefined : { packages };
}
function php_componentsOf({ path, facts }, context) {
    const purls = new Map();
    for (const one of facts.packages) {
        const purl = php_purlOf(one);
        if (purl !== undefined)
            purls.set(one.name, purl);
        else
            context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
    }
    for (const { name, provides } of facts.packages) {
        const purl = purls.get(name);
        for (const other of provides)
            if (purl !== undefined && !purls.has(other))
                purls.set(other, purl);
    }
    return facts.packages.flatMap((one) => {
        const purl = php_purlOf(one);
        if (purl === undefined)
            return [];
        const [group = '', name = ''] = one.name.split('/', 2);
        const dependsOn = [...new Set(one.requires.flatMap((other) => purls.get(other) ?? []))].filter((other) => other !== purl);
        return {
            type: 'library',
            ecosystem: 'composer',
            group,
            name,
            version: one.version,
            purl,
            locations: [`/${path}`],
            ...(one.licenses.length > 0 && { licenses: one.licenses }),
            ...(one.hashes.length > 0 && { hashes: one.hashes }),
            ...(dependsOn.length > 0 && { dependsOn }),
            ...(one.author !== undefined && { supplier: one.author }),
            ...(one.description !== undefined && { description: one.description }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
        };
    });
}
function php_purlOf({ name, version }) {
    const slash = name.indexOf('/');
    return packageUrl({ type: 'composer', namespace: name.slice(0, slash), name: name.slice(slash + 1), version });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/programs.ts
// Lists programs and libraries that no package manager installed, by the version in their own bytes.




const programs = {
    name: 'programs',
    version: 1,
    scan(path) {
        const rows = programsIn(path);
        return rows.length === 0 ? undefined : new ProgramScanner(rows, path);
    },
    assemble: (found) => found.flatMap(programs_componentsOf),
};
function programs_componentsOf({ path, facts }) {
    return facts.flatMap(({ program, version }) => {
        const row = programNamed(program);
        return row === undefined ? [] : (programs_component(row, version, `/${path}`) ?? []);
    });
}
function programs_component(row, version, location) {
    const purl = packageUrl({ type: 'generic', name: row.name, version });
    if (purl === undefined)
        return undefined;
    return {
        type: row.type ?? (row.files.every((file) => file.startsWith('lib')) ? 'library' : 'application'),
        ecosystem: 'generic',
        name: row.name,
        version,
        purl,
        cpes: row.cpes.map((product) => cpeOf(product, version)),
        locations: [location],
        identity: { technique: 'binary-analysis', confidence: 0.9, value: `${row.name} ${version}` },
        ...(row.supplier && { supplier: row.supplier }),
        ...(row.license && { licenses: [row.license] }),
    };
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/python.ts
// Reads installed Python distributions from dist-info and egg-info.





const python_METADATA = /(?:\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)|(?:^|\/)EGG-INFO\/PKG-INFO)$/i;
const DIRECT_URL = '.dist-info/direct_url.json';
const python_FIELDS = new Set('name version license license-expression classifier summary home-page project-url author author-email maintainer maintainer-email requires-dist'.split(' '));
const python = {
    name: 'python',
    version: 1,
    maxBytes: 4 * 1024 * 1024,
    wants: (path) => path.endsWith(DIRECT_URL) || python_METADATA.test(path),
    read: python_read,
    assemble: python_assemble,
};
function python_read({ path, bytes }) {
    if (path.endsWith(DIRECT_URL))
        return originOf(bytes);
    const fields = firstStanza(new TextDecoder().decode(bytes), python_FIELDS);
    const name = fields.get('name');
    const version = fields.get('version');
    if (!name || !version)
        return undefined;
    const summary = fields.get('summary');
    const homepage = homepageOf(fields);
    const author = ['author', 'maintainer', 'author-email', 'maintainer-email'].map(fields.get).find((one) => one);
    return {
        distribution: {
            name,
            version,
            licenses: python_licensesOf(fields),
            ...(summary && { summary: summary.slice(0, 500) }),
            ...(homepage && { homepage }),
            ...(author && { author: author.split('\n', 1)[0]?.slice(0, 200) ?? '' }),
            requires: fields.all('requires-dist').flatMap(requirement),
        },
    };
}
/** License-Expression (PEP 639), else License if it is a name, else the trove classifiers. */
function python_licensesOf(fields) {
    const expression = fields.get('license-expression');
    if (expression)
        return licenseList([expression]);
    const stated = fields.get('license');
    const exact = stated === undefined ? undefined : spdx(stated);
    if (exact !== undefined)
        return [exact];
    const classifiers = fields
        .all('classifier')
        .filter((one) => one.startsWith('License ::'))
        .map((one) => one.slice(one.lastIndexOf('::') + 2).trim())
        .filter((one) => one !== 'OSI Approved');
    if (classifiers.length > 0)
        return licenseList(classifiers);
    // The field often holds the whole text. Its first line may be a title, but not if it is a copyright notice.
    const named = stated === undefined || /^\s*copyright/i.test(stated) ? undefined : license(stated);
    return named === undefined ? [] : [named];
}
function homepageOf(fields) {
    const home = fields.get('home-page');
    if (home && home !== 'UNKNOWN')
        return home;
    const urls = fields.all('project-url').map((one) => one.split(',', 2).map((part) => part.trim()));
    return urls.find(([label = '']) => /^(homepage|home|source|repository)/i.test(label))?.[1];
}
/** The name in `urllib3 (<2,>=1.21) ; python_version > "3"`. Requirements of extras are left out. */
function requirement(text) {
    const [wanted = '', marker = ''] = text.split(';', 2);
    if (/\bextra\s*==/.test(marker))
        return [];
    const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(wanted)?.[1];
    return name === undefined ? [] : [normalized(name)];
}
/** The direct URL data structure of the Python packaging specifications. */
function originOf(bytes) {
    const document = jsonObject(bytes);
    const url = textOf(member(document, 'url'));
    const vcs = objectOf(member(document, 'vcs_info'));
    const archive = objectOf(member(document, 'archive_info'));
    const kind = textOf(member(vcs, 'vcs'));
    const commit = textOf(member(vcs, 'commit_id'));
    if (url === undefined)
        return undefined;
    if (kind !== undefined)
        return { origin: { vcsUrl: withoutUser(`${kind}+${url}${commit ? `@${commit}` : ''}`), hashes: [] } };
    // A directory on the build machine is meaningless elsewhere.
    if (archive === undefined || !/^https?:/.test(url))
        return undefined;
    const stated = Object.entries(objectOf(member(archive, 'hashes')) ?? {});
    const old = textOf(member(archive, 'hash'))?.split('=', 2);
    if (stated.length === 0 && old !== undefined)
        stated.push([old[0] ?? '', old[1]]);
    return {
        origin: { downloadUrl: withoutUser(url), hashes: stated.flatMap(([name, hex]) => hashOf(name, textOf(hex) ?? '')) },
    };
}
/** Removes user information, because the URL may contain a token. */
function withoutUser(url) {
    return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}
function python_assemble(found, context) {
    const origins = new Map();
    for (const { path, facts } of found)
        if ('origin' in facts)
            origins.set(directoryOf(path), facts.origin);
    const distributions = found.flatMap(({ path, facts }) => {
        if (!('distribution' in facts))
            return [];
        const one = facts.distribution;
        const origin = origins.get(directoryOf(path));
        const qualifiers = { vcs_url: origin?.vcsUrl, download_url: origin?.downloadUrl };
        const purl = packageUrl({ type: 'pypi', name: normalized(one.name), version: one.version, qualifiers });
        if (purl !== undefined)
            return [{ path, one, origin, purl, site: siteOf(path) }];
        context.note(`/${path}`, 'has no valid name or version');
        return [];
    });
    // An interpreter searches its own site-packages first. Otherwise, any distribution of that name is taken.
    const bySite = new Map(distributions.map(({ site, one, purl }) => [`${site}\n${normalized(one.name)}`, purl]));
    const byName = new Map(distributions.map(({ one, purl }) => [normalized(one.name), purl]));
    return distributions.map(({ path, one, origin, purl, site }) => {
        const dependsOn = new Set(one.requires.flatMap((name) => bySite.get(`${site}\n${name}`) ?? byName.get(name) ?? []));
        dependsOn.delete(purl);
        return {
            type: 'library',
            ecosystem: 'pypi',
            name: one.name,
            version: one.version,
            purl,
            locations: [`/${path}`],
            ...(one.licenses.length > 0 && { licenses: one.licenses }),
            ...(origin !== undefined && origin.hashes.length > 0 && { hashes: origin.hashes }),
            ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
            ...(one.author !== undefined && { supplier: one.author }),
        };
    });
}
/** The normalized name of the Python packaging specifications (PEP 503), as indexes and advisories write it. */
function normalized(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}
function directoryOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The directory that contains the distribution, such as site-packages. */
function siteOf(path) {
    return path.replace(/[^/]*\.(?:dist-info|egg-info)(?:\/[^/]*)?$/i, '').replace(/[^/]*\.egg\/EGG-INFO\/[^/]*$/i, '');
}

;// CONCATENATED MODULE: ./src/sbom/formats/berkeley-db.ts
// Reads the values of a Berkeley DB hash file, rpm's package database before version 4.16.

const HASH_MAGIC = 0x061561;
const HASH_UNSORTED = 2;
const OVERFLOW = 7;
const HASH_META = 8;
const HASH = 13;
/** Item types of a hash page: an inline value, and a value on overflow pages. */
const KEY_DATA = 1;
const OFF_PAGE = 3;
const PAGE_HEADER = 26;
/** Yields every value of the file, in page order. Throws `Unreadable` if the file violates the format. */
function* berkeleyValues(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < 512)
        throw new Unreadable('is not a Berkeley DB file');
    const isLittle = file.readUInt32LE(12) === HASH_MAGIC;
    if (!isLittle && file.readUInt32BE(12) !== HASH_MAGIC)
        throw new Unreadable('is not a Berkeley DB hash file');
    const reader = new PageReader(file, isLittle);
    if (file[25] !== HASH_META || file[24] !== 0)
        throw new Unreadable('is an encrypted or damaged Berkeley DB file');
    for (let number = 1; number < reader.pages; number++) {
        const page = reader.page(number);
        const type = page[25];
        if (type !== HASH && type !== HASH_UNSORTED)
            continue;
        const entries = reader.u16(page, 20);
        if (PAGE_HEADER + entries * 2 > page.length)
            throw new Unreadable('has a page with more entries than fit');
        // Keys and values alternate. Pages fill from their end, so an item ends where the previous one starts.
        for (let index = 1; index < entries; index += 2) {
            const start = reader.u16(page, PAGE_HEADER + index * 2);
            const end = reader.u16(page, PAGE_HEADER + (index - 1) * 2);
            if (page[start] === OFF_PAGE)
                yield reader.overflow(page, start);
            else if (page[start] === KEY_DATA && end > start)
                yield page.subarray(start + 1, end);
        }
    }
}
class PageReader {
    pages;
    #file;
    #isLittle;
    #pageSize;
    /** Bytes of values returned so far. Without a bound, values that share pages would expand a small file. */
    #returned = 0;
    constructor(file, isLittle) {
        this.#file = file;
        this.#isLittle = isLittle;
        this.#pageSize = this.u32(file, 20);
        const isPower = (this.#pageSize & (this.#pageSize - 1)) === 0;
        if (this.#pageSize < 512 || this.#pageSize > 65536 || !isPower)
            throw new Unreadable('has an invalid page size');
        this.pages = Math.floor(file.length / this.#pageSize);
    }
    page(number) {
        if (number >= this.pages)
            throw new Unreadable('points to a page beyond its end');
        return this.#file.subarray(number * this.#pageSize, (number + 1) * this.#pageSize);
    }
    u16(page, offset) {
        return this.#isLittle ? page.readUInt16LE(offset) : page.readUInt16BE(offset);
    }
    u32(page, offset) {
        return this.#isLittle ? page.readUInt32LE(offset) : page.readUInt32BE(offset);
    }
    /** Reads a value from a chain of pages. The item holds the first page and the length in bytes. */
    overflow(page, item) {
        if (item + 12 > page.length)
            throw new Unreadable('has an entry that ends early');
        const length = this.u32(page, item + 8);
        this.#returned += length;
        if (this.#returned > this.#file.length)
            throw new Unreadable('has values larger than the file');
        const parts = [];
        let left = length;
        for (let number = this.u32(page, item + 4); left > 0;) {
            const part = this.page(number);
            if (part[25] !== OVERFLOW)
                throw new Unreadable('has an invalid page within a value');
            // The last page of a chain is partly used. The length bounds it.
            const content = part.subarray(PAGE_HEADER, PAGE_HEADER + Math.min(left, this.#pageSize - PAGE_HEADER));
            parts.push(content);
            left -= content.length;
            number = this.u32(part, 16);
        }
        return Buffer.concat(parts);
    }
}

;// CONCATENATED MODULE: ./src/sbom/formats/rpm-header.ts
// Reads an rpm package header: an index of tags, followed by the data that the index points to.

/** https://rpm-software-management.github.io/rpm/manual/tags.html */
const TAG = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    summary: 1004,
    vendor: 1011,
    license: 1014,
    url: 1020,
    arch: 1022,
    oldFileNames: 1027,
    sourceRpm: 1044,
    provideName: 1047,
    requireName: 1049,
    dirIndexes: 1116,
    baseNames: 1117,
    dirNames: 1118,
};
const WANTED = new Set(Object.values(TAG));
const INT32 = 4;
const STRING = 6;
const STRING_ARRAY = 8;
const I18N_STRING = 9;
/** Limits of rpm itself. */
const MAX_ENTRIES = 65_535;
const MAX_STORE = 256 * 1024 * 1024;
class RpmHeader {
    #store;
    #entries = new Map();
    /** Throws `Unreadable` if the index does not fit the bytes. */
    constructor(blob) {
        if (blob.length < 8)
            throw new Unreadable('has a truncated package header');
        const entries = blob.readUInt32BE(0);
        const size = blob.readUInt32BE(4);
        const start = 8 + entries * 16;
        if (entries > MAX_ENTRIES || size > MAX_STORE || start + size > blob.length) {
            throw new Unreadable('has a package header that does not fit its record');
        }
        this.#store = blob.subarray(start, start + size);
        for (let index = 0; index < entries; index++) {
            const at = 8 + index * 16;
            const tag = blob.readUInt32BE(at);
            const offset = blob.readUInt32BE(at + 8);
            if (!WANTED.has(tag) || offset >= size || this.#entries.has(tag))
                continue;
            this.#entries.set(tag, { type: blob.readUInt32BE(at + 4), offset, count: blob.readUInt32BE(at + 12) });
        }
    }
    /** A string, or the first of several, which is in English. */
    text(tag) {
        const [first] = this.texts(tag, 1);
        return first === '' ? undefined : first;
    }
    texts(tag, limit = Number.POSITIVE_INFINITY) {
        const entry = this.#entries.get(tag);
        if (entry === undefined || ![STRING, STRING_ARRAY, I18N_STRING].includes(entry.type))
            return [];
        const texts = [];
        let at = entry.offset;
        // The count may exceed the number of strings; the end of the data bounds it.
        for (let left = Math.min(entry.count, limit); left > 0 && at < this.#store.length; left--) {
            const end = this.#store.indexOf(0, at);
            texts.push(this.#store.toString('utf8', at, end === -1 ? this.#store.length : end));
            if (end === -1)
                break;
            at = end + 1;
        }
        return texts;
    }
    numbers(tag) {
        const entry = this.#entries.get(tag);
        if (entry === undefined || entry.type !== INT32)
            return [];
        const count = Math.min(entry.count, Math.floor((this.#store.length - entry.offset) / 4));
        return Array.from({ length: count }, (_, index) => this.#store.readUInt32BE(entry.offset + index * 4));
    }
    /** Yields the package's files as absolute paths. Files refer to a list of directories. */
    *files() {
        const directories = this.texts(TAG.dirNames);
        const indexes = this.numbers(TAG.dirIndexes);
        for (const [at, name] of this.texts(TAG.baseNames).entries()) {
            const directory = directories[indexes[at] ?? -1];
            if (directory !== undefined)
                yield directory + name;
        }
        yield* this.texts(TAG.oldFileNames);
    }
}

;// CONCATENATED MODULE: ./src/sbom/formats/rpm-ndb.ts
// Reads package headers from NDB, rpm's own database format, used by SUSE.

const HEADER_MAGIC = 'RpmP';
const SLOT_MAGIC = 'Slot';
const BLOB_MAGIC = 'BlbS';
const PAGE = 4096;
const SLOT = 16;
/** Unit of offsets in bytes. */
const BLOCK = 16;
const BLOB_HEADER = 16;
/** Enough for half a million packages. */
const MAX_SLOT_PAGES = 2048;
/** Yields the package headers in slot order. Throws `Unreadable` if the file violates the format. */
function* ndbBlobs(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < PAGE || file.toString('latin1', 0, 4) !== HEADER_MAGIC)
        throw new Unreadable('is not an NDB database');
    if (file.readUInt32LE(4) !== 0)
        throw new Unreadable('is an NDB database of an unknown version');
    const slotPages = file.readUInt32LE(12);
    if (slotPages === 0 || slotPages > MAX_SLOT_PAGES || slotPages * PAGE > file.length) {
        throw new Unreadable('has an invalid number of slots');
    }
    let returned = 0;
    // The file header occupies the first two slots.
    for (let slot = 2 * SLOT; slot < slotPages * PAGE; slot += SLOT) {
        if (file.toString('latin1', slot, slot + 4) !== SLOT_MAGIC)
            throw new Unreadable('has a damaged slot');
        const index = file.readUInt32LE(slot + 4);
        if (index === 0)
            continue;
        const start = file.readUInt32LE(slot + 8) * BLOCK;
        if (start + BLOB_HEADER > file.length)
            throw new Unreadable('points to a package beyond its end');
        const length = file.readUInt32LE(start + 12);
        const isBlob = file.toString('latin1', start, start + 4) === BLOB_MAGIC && file.readUInt32LE(start + 4) === index;
        if (!isBlob || start + BLOB_HEADER + length > file.length)
            throw new Unreadable('has a damaged package');
        returned += length;
        if (returned > file.length)
            throw new Unreadable('has packages larger than the file');
        yield file.subarray(start + BLOB_HEADER, start + BLOB_HEADER + length);
    }
}

;// CONCATENATED MODULE: ./src/sbom/formats/sqlite.ts
// Reads one table of an SQLite database (https://www.sqlite.org/fileformat2.html) without SQL.
//
// node:sqlite is not used: it opens in-memory databases only since Node 24.16, prints a warning at each start, and would
// execute the schema of an untrusted database.

const sqlite_MAGIC = 'SQLite format 3\0';
const LEAF = 0x0d;
const INTERIOR = 0x05;
const sqlite_MAX_DEPTH = 20;
/** SQLite's own default limit is 2,000; rpm's tables have few columns. */
const MAX_COLUMNS = 100;
/** No package header is larger. */
const MAX_ROW = 64 * 1024 * 1024;
/** Yields the rows of a table in key order. Throws `Unreadable` if the file violates the format. */
function* tableRows(bytes, table) {
    const file = new SqliteFile(bytes);
    for (const [type, name, , root] of file.rows(1)) {
        if (sqlite_textOf(type) !== 'table' || sqlite_textOf(name) !== table || typeof root !== 'number')
            continue;
        yield* file.rows(root);
        return;
    }
    throw new Unreadable(`is an SQLite database without the table ${table}`);
}
function sqlite_textOf(value) {
    return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : '';
}
class SqliteFile {
    #bytes;
    #pageSize;
    /** Usable bytes per page. */
    #usable;
    /** Bytes of rows returned so far. Without a bound, rows that share pages would expand a small file. */
    #returned = 0;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (bytes.length < 512 || this.#bytes.toString('latin1', 0, 16) !== sqlite_MAGIC)
            throw new Unreadable('is not an SQLite database');
        const stated = this.#bytes.readUInt16BE(16);
        this.#pageSize = stated === 1 ? 65536 : stated;
        this.#usable = this.#pageSize - this.#bytes[20];
        if (this.#pageSize < 512 || (this.#pageSize & (this.#pageSize - 1)) !== 0 || this.#usable < 480) {
            throw new Unreadable('has an invalid page size');
        }
    }
    /** Walks a table's tree in order. Visits each page once, so that a loop ends the walk. */
    *rows(root) {
        const seen = new Set();
        const open = [[root, 0]];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const [number, depth] = next;
            if (seen.has(number) || depth > sqlite_MAX_DEPTH)
                throw new Unreadable('has a loop in its page tree');
            seen.add(number);
            const page = this.#page(number);
            const start = number === 1 ? 100 : 0;
            const type = page[start];
            if (type !== LEAF && type !== INTERIOR)
                throw new Unreadable('has an invalid page in its table');
            const cells = page.readUInt16BE(start + 3);
            const pointers = start + (type === LEAF ? 8 : 12);
            if (pointers + cells * 2 > this.#usable)
                throw new Unreadable('has a page with more cells than fit');
            const offsets = Array.from({ length: cells }, (_, index) => page.readUInt16BE(pointers + index * 2));
            if (type === INTERIOR) {
                const children = offsets.map((offset) => this.#at(page, offset, 4).readUInt32BE(0));
                children.push(page.readUInt32BE(start + 8));
                for (const child of children.reverse())
                    open.push([child, depth + 1]);
            }
            else
                for (const offset of offsets)
                    yield this.#row(page, offset);
        }
    }
    #page(number) {
        const start = (number - 1) * this.#pageSize;
        if (number < 1 || start + this.#pageSize > this.#bytes.length)
            throw new Unreadable('points to a page beyond its end');
        return this.#bytes.subarray(start, start + this.#pageSize);
    }
    #at(page, offset, length) {
        if (offset + length > page.length)
            throw new Unreadable('points beyond a page');
        return page.subarray(offset, offset + length);
    }
    /** Reads a leaf cell: payload length, key and payload, which may continue on overflow pages. */
    #row(page, offset) {
        const [length, afterLength] = varint(page, offset);
        const [, start] = varint(page, afterLength);
        this.#returned += length;
        if (this.#returned > this.#bytes.length)
            throw new Unreadable('has rows larger than the file');
        if (length > MAX_ROW)
            throw new Unreadable(`has a row larger than ${MAX_ROW} bytes`);
        const largest = this.#usable - 35;
        if (length <= largest)
            return record(this.#at(page, start, length));
        const smallest = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
        const surplus = smallest + ((length - smallest) % (this.#usable - 4));
        const local = surplus <= largest ? surplus : smallest;
        const parts = [this.#at(page, start, local)];
        let left = length - local;
        let next = this.#at(page, start + local, 4).readUInt32BE(0);
        while (left > 0) {
            const overflow = this.#page(next);
            const part = overflow.subarray(4, 4 + Math.min(left, this.#usable - 4));
            parts.push(part);
            left -= part.length;
            next = overflow.readUInt32BE(0);
        }
        return record(Buffer.concat(parts));
    }
}
/** Parses a record: serial types, then values. */
function record(payload) {
    const values = [];
    const [headerEnd, first] = varint(payload, 0);
    let header = first;
    let body = headerEnd;
    while (header < headerEnd) {
        const [type, next] = varint(payload, header);
        header = next;
        if (values.length === MAX_COLUMNS)
            throw new Unreadable(`has a row of more than ${MAX_COLUMNS} columns`);
        const size = type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
        if (body + size > payload.length)
            throw new Unreadable('has a truncated row');
        if (type >= 12)
            values.push(payload.subarray(body, body + size));
        else if (type >= 1 && type <= 5)
            values.push(payload.readIntBE(body, size));
        else
            values.push(type === 8 ? 0 : type === 9 ? 1 : null);
        body += size;
    }
    return values;
}
/** Reads up to nine bytes of seven bits each. Lengths and types fit in 53 bits. */
function varint(bytes, offset) {
    let value = 0;
    for (let at = offset; at < offset + 9; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new Unreadable('ends within a number');
        value = at === offset + 8 ? value * 256 + byte : value * 128 + (byte & 0x7f);
        if (byte < 0x80 || at === offset + 8)
            return [value, at + 1];
    }
    throw new Unreadable('ends within a number');
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/rpm.ts
// Reads RPM packages from the database in its three formats, and from the manifest of distroless images.









const DATABASE = /^(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(Packages|Packages\.db|rpmdb\.sqlite)$/;
const rpm_MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';
const MAX_PACKAGES = 100_000;
const BLOBS = {
    Packages: berkeleyValues,
    'Packages.db': ndbBlobs,
    'rpmdb.sqlite': sqliteBlobs,
};
const rpm = {
    name: 'rpm',
    version: 2,
    maxBytes: 128 * 1024 * 1024,
    places: ['var/lib/rpm', 'usr/share/rpm', 'usr/lib/sysimage/rpm'].flatMap((directory) => Object.keys(BLOBS).map((file) => `${directory}/${file}`)),
    wants: (path) => path === rpm_MANIFEST || DATABASE.test(path),
    read: rpm_read,
    assemble: (found, context) => found.flatMap((one) => rpm_componentsOf(one, context)),
};
function* sqliteBlobs(bytes) {
    for (const [, blob] of tableRows(bytes, 'Packages')) {
        if (blob instanceof Uint8Array)
            yield Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
    }
}
function rpm_read({ path, bytes }) {
    if (path === rpm_MANIFEST)
        return manifest(new TextDecoder().decode(bytes));
    const blobs = BLOBS[path.slice(path.lastIndexOf('/') + 1)];
    if (blobs === undefined || bytes.length === 0)
        return undefined;
    const headers = [];
    let damage;
    try {
        for (const blob of blobs(bytes)) {
            // Berkeley DB stores rpm's package counter as a separate short value.
            if (blob.length > 16)
                headers.push(new RpmHeader(blob));
            if (headers.length > MAX_PACKAGES)
                throw new Unreadable(`has more than ${MAX_PACKAGES} packages`);
        }
    }
    catch (error) {
        // Buffer throws a RangeError for a length beyond the end of the record.
        (0,errors/* rethrowUnless */.ki)(error, Unreadable, RangeError);
        damage = error instanceof Unreadable ? error.message : 'is damaged';
        if (headers.length === 0)
            throw new Unreadable(damage);
    }
    const packages = packagesOf(headers);
    return packages.length === 0 ? undefined : { packages, ...(damage !== undefined && { damage }) };
}
function packagesOf(all) {
    // Imported keys are listed among the packages but are not software.
    const headers = all.filter((header) => header.text(TAG.version) && !['gpg-pubkey', undefined].includes(header.text(TAG.name)));
    const requires = headers.map((header) => new Set(header.texts(TAG.requireName)));
    const wantedFiles = new Set(requires.flatMap((names) => [...names].filter((name) => name.startsWith('/'))));
    const providers = new Map();
    const owns = headers.map((header, place) => {
        for (const name of [header.text(TAG.name) ?? '', ...header.texts(TAG.provideName)]) {
            if (!providers.has(name))
                providers.set(name, place);
        }
        const paths = [];
        for (const file of header.files()) {
            if (wantedFiles.has(file) && !providers.has(file))
                providers.set(file, place);
            if (holdsComponents(file.slice(1)))
                paths.push(file);
        }
        return paths;
    });
    return headers.map((header, place) => {
        const depends = new Set([...(requires[place] ?? [])].flatMap((name) => providers.get(name) ?? []));
        depends.delete(place);
        const epoch = header.numbers(TAG.epoch)[0];
        const arch = header.text(TAG.arch);
        const source = header.text(TAG.sourceRpm);
        const license = header.text(TAG.license);
        const vendor = header.text(TAG.vendor);
        const url = header.text(TAG.url);
        const summary = header.text(TAG.summary);
        return {
            name: header.text(TAG.name) ?? '',
            version: header.text(TAG.version) ?? '',
            release: header.text(TAG.release) ?? '',
            ...(epoch !== undefined && { epoch }),
            ...(arch && { arch }),
            ...(source && { source }),
            ...(license && { license }),
            ...(vendor && { vendor }),
            ...(url && { url }),
            ...(summary && { summary }),
            owns: owns[place] ?? [],
            depends: [...depends],
        };
    });
}
/** Fields separated by tabs: name, version-release, two times, vendor, epoch, size, architecture, epoch number, source. */
function manifest(text) {
    const packages = text.split('\n', MAX_PACKAGES).flatMap((line) => {
        const [name, full = '', , , vendor, epoch, , arch, epochNumber, source] = line.split('\t');
        const dash = full.lastIndexOf('-');
        if (!name || dash <= 0)
            return [];
        const stated = epoch === '(none)' ? Number.NaN : Number(epochNumber);
        return [
            {
                name,
                version: full.slice(0, dash),
                release: full.slice(dash + 1),
                ...(Number.isInteger(stated) && { epoch: stated }),
                ...(arch && { arch }),
                ...(source && source !== '(none)' && { source }),
                ...(vendor && vendor !== '(none)' && { vendor }),
                owns: [],
                depends: [],
            },
        ];
    });
    return packages.length === 0 ? undefined : { packages };
}
function rpm_componentsOf({ path, facts }, context) {
    if (facts.damage !== undefined)
        context.note(`/${path}`, `${facts.damage}; ${facts.packages.length} packages before it were read`);
    const purls = facts.packages.map((one) => rpm_purlOf(one, context));
    return facts.packages.flatMap((one, place) => {
        const purl = purls[place];
        if (purl === undefined) {
            context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
            return [];
        }
        const licenses = licenseList(one.license === undefined ? [] : [one.license]);
        const dependsOn = [...new Set(one.depends.flatMap((other) => purls[other] ?? []))].filter((other) => other !== purl);
        return {
            type: 'library',
            ecosystem: 'rpm',
            name: one.name,
            version: `${one.epoch ? `${one.epoch}:` : ''}${versionOf(one)}`,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(one.vendor !== undefined && { supplier: one.vendor }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.url !== undefined && { homepage: one.url }),
            ...(dependsOn.length > 0 && { dependsOn }),
            ...(one.owns.length > 0 && { owns: one.owns }),
        };
    });
}
function versionOf({ version, release }) {
    return release === '' ? version : `${version}-${release}`;
}
/** Type rpm of the package URL specification. The epoch is a qualifier. Scanners match advisories by `upstream`. */
function rpm_purlOf(one, { distro }) {
    return packageUrl({
        type: 'rpm',
        namespace: vendorOf(distro?.id),
        name: one.name,
        version: versionOf(one),
        qualifiers: {
            arch: one.arch,
            distro: distroQualifier(distro),
            epoch: one.epoch === undefined ? undefined : String(one.epoch),
            upstream: one.source,
        },
    });
}
function vendorOf(id) {
    if (id === 'rhel')
        return 'redhat';
    return id?.startsWith('opensuse') ? 'opensuse' : id;
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/ruby.ts
// Reads Ruby gems from the specifications that RubyGems writes.


const SPECIFICATION = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
/** The summary comment that RubyGems writes above the Ruby code: name, version, platform, paths. */
const STUB = /^# stub: (\S{1,200}) (\S{1,100}) (\S{1,100})/m;
const ruby_MAX_DEPENDENCIES = 500;
const ruby = {
    name: 'ruby',
    version: 1,
    maxBytes: 1024 * 1024,
    wants: (path) => SPECIFICATION.test(path),
    read: ruby_read,
    assemble: ruby_assemble,
};
/** Reads literals from the generated Ruby code. Values that a hand-written specification computes are left out. */
function ruby_read({ bytes }) {
    const text = new TextDecoder().decode(bytes);
    const fields = new Map();
    const dependencies = new Set();
    for (const line of text.split('\n')) {
        const statement = line.trim().slice(0, 4096);
        const assigned = /^\w{1,20}\.(name|version|platform|licenses?|authors?|summary|homepage)\s*=\s*(.*)$/.exec(statement);
        if (assigned?.[1] !== undefined)
            fields.set(assigned[1], assigned[2] ?? '');
        const needed = /^\w{1,20}\.add_(?:runtime_)?dependency[ (]\s*(.*)$/.exec(statement)?.[1];
        const name = needed === undefined ? undefined : literals(needed)[0];
        if (name !== undefined && dependencies.size < ruby_MAX_DEPENDENCIES)
            dependencies.add(name);
    }
    const first = (name) => literals(fields.get(name) ?? '')[0];
    const [, stubName, stubVersion, stubPlatform] = STUB.exec(text.slice(0, 4096)) ?? [];
    const name = stubName ?? first('name');
    const version = stubVersion ?? first('version');
    if (!name || !version)
        return undefined;
    const author = first('authors') ?? first('author');
    const summary = first('summary');
    const homepage = first('homepage');
    return {
        name,
        version,
        platform: stubPlatform ?? first('platform') ?? 'ruby',
        licenses: licenseList([...literals(fields.get('licenses') ?? ''), ...literals(fields.get('license') ?? '')]),
        ...(author && { author }),
        ...(summary && { summary: summary.slice(0, 500) }),
        ...(homepage && { homepage }),
        dependencies: [...dependencies],
    };
}
/** The string literals in an expression: `"MIT".freeze`, `%q<rake>.freeze`, and lists of them. */
function literals(expression) {
    const found = [];
    for (const match of expression.matchAll(/"((?:[^"\\]|\\.){0,1000})"|'([^']{0,1000})'|%q<([^>]{0,200})>/g)) {
        const text = match[1]?.replaceAll(/\\(.)/g, '$1') ?? match[2] ?? match[3] ?? '';
        if (text !== '')
            found.push(text);
    }
    return found;
}
function ruby_assemble(found, context) {
    return found.flatMap(({ path, facts }) => {
        const { name, version, platform, licenses, author, summary, homepage, dependencies } = facts;
        const qualifiers = { platform: platform === 'ruby' ? undefined : platform };
        const purl = packageUrl({ type: 'gem', name, version, qualifiers });
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        return {
            type: 'library',
            ecosystem: 'gem',
            name,
            version,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(dependencies.length > 0 && { dependsOn: dependencies }),
            ...(author !== undefined && { supplier: author }),
            ...(summary !== undefined && { description: summary }),
            ...(homepage !== undefined && { homepage }),
        };
    });
}

;// CONCATENATED MODULE: ./src/sbom/formats/rust-audit.ts
// Finds the dependency list that cargo-auditable links into executables (section `.dep-v0`), in a stream.





/**
 * The section table is at the end of the file, after the section. So the section is recognised by content: a zlib stream of
 * JSON that starts with `{"packages":`, in an executable with paths of the Rust library or the version of the compiler.
 */
const RUST = new ByteSearch(['rustc version', 'library/core/src', 'library/std/src'].map((text) => Buffer.from(text)));
const BEGINNING = /^\{"(?:packages|format)":/;
/** Second bytes of a zlib header whose window is 32 KB, by level of compression. */
const LEVELS = new Set([0x01, 0x5e, 0x9c, 0xda]);
const SAMPLE = 256;
const MAX_COMPRESSED = 1024 * 1024;
const MAX_JSON = 8 * 1024 * 1024;
const MAX_CRATES = 20_000;
/** One in 30,000 random bytes looks like a header. Thirty times as many are allowed before the search ends. */
const BYTES_PER_TRIAL = 1024;
class RustAuditScanner {
    #begun = false;
    #isRust = false;
    #seen = 0;
    #trials = 0;
    #fault;
    #pending = Buffer.alloc(0);
    /** The compressed section, from its first byte on. */
    #section;
    #sectionBytes = 0;
    write(bytes) {
        let chunk = bytes;
        if (!this.#begun) {
            chunk = Buffer.concat([this.#pending, bytes]);
            this.#pending = Buffer.from(chunk);
            if (chunk.length < MAGIC_LENGTH)
                return true;
            this.#pending = Buffer.alloc(0);
            this.#begun = true;
            if (!isExecutable(chunk))
                return false;
        }
        this.#seen += chunk.length;
        if (this.#section !== undefined)
            return this.#collect(chunk);
        if (!this.#isRust) {
            this.#isRust = RUST.isIn(this.#pending, chunk);
            if (!this.#isRust) {
                this.#pending = RUST.tail(this.#pending, chunk);
                return true;
            }
        }
        this.#pending = Buffer.concat([this.#pending, chunk]);
        return this.#search(false);
    }
    end() {
        if (this.#isRust && this.#section === undefined && this.#fault === undefined)
            this.#search(true);
        this.#pending = Buffer.alloc(0);
        if (this.#fault !== undefined)
            throw new Unreadable(this.#fault);
        return this.#section === undefined ? undefined : parseCrates(Buffer.concat(this.#section));
    }
    /** Searches the pending bytes for the section. Keeps a short rest for the next call, unless the file has ended. */
    #search(atEnd) {
        const bytes = this.#pending;
        const stop = atEnd ? bytes.length : bytes.length - SAMPLE;
        let at = bytes.indexOf(0x78);
        for (; at !== -1 && at < stop; at = bytes.indexOf(0x78, at + 1)) {
            if (!LEVELS.has(bytes[at + 1] ?? 0) || !mayBeDeflate(bytes, at + 2))
                continue;
            this.#trials += 1;
            if (this.#trials > 64 + this.#seen / BYTES_PER_TRIAL) {
                this.#fault = 'has too many possible starts of the list of crates';
                return false;
            }
            if (!BEGINNING.test(beginning(bytes.subarray(at, at + SAMPLE))))
                continue;
            this.#section = [];
            this.#pending = Buffer.alloc(0);
            return this.#collect(bytes.subarray(at));
        }
        this.#pending = Buffer.from(bytes.subarray(Math.max(0, stop)));
        return true;
    }
    #collect(chunk) {
        const room = MAX_COMPRESSED - this.#sectionBytes;
        const part = Buffer.from(chunk.subarray(0, room));
        this.#section?.push(part);
        this.#sectionBytes += part.length;
        return chunk.length < room;
    }
}
/**
 * Whether a deflate stream (RFC 1951, 3.2.3) of text starting with a brace may start here. About one in a thousand random
 * positions passes, so that few are decompressed unnecessarily.
 */
function mayBeDeflate(bytes, at) {
    const byte = (index) => bytes[at + index] ?? 0;
    const bits = (from, count) => {
        const first = from >> 3;
        return ((byte(first) | (byte(first + 1) << 8)) >> (from & 7)) & ((1 << count) - 1);
    };
    switch (bits(1, 2)) {
        case 0: // Stored: a length, its complement, and the text itself.
            return (byte(1) ^ byte(3)) === 0xff && (byte(2) ^ byte(4)) === 0xff && byte(5) === 0x7b;
        case 1: // Fixed codes: the eight bits of the brace.
            return bits(3, 8) === 0xd5;
        case 2: {
            // Own codes: counts within their limits, and code lengths that use up the code space exactly.
            if (bits(3, 5) > 29 || bits(8, 5) > 29)
                return false;
            let space = 0;
            for (let index = 0; index < bits(13, 4) + 4; index++) {
                const length = bits(17 + 3 * index, 3);
                if (length > 0)
                    space += 128 >> length;
            }
            return space === 128;
        }
        default:
            return false;
    }
}
/** The first characters of a compressed text, or empty if it is not one. */
function beginning(sample) {
    try {
        return (0,external_node_zlib_.inflateSync)(sample, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: SAMPLE * 1100 }).toString('latin1', 0, 16);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* ZLIB_CODE */.o3);
        return '';
    }
}
function parseCrates(compressed) {
    let json;
    try {
        // Bytes after the stream are ignored.
        json = (0,external_node_zlib_.inflateSync)(compressed, { maxOutputLength: MAX_JSON });
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* ZLIB_CODE */.o3);
        throw new Unreadable('has a list of crates that is damaged or too large');
    }
    const packages = listOf(member(jsonObject(json), 'packages'));
    if (packages.length > MAX_CRATES)
        throw new Unreadable(`has more than ${MAX_CRATES} crates`);
    const places = new Map();
    const crates = [];
    for (const [place, value] of packages.entries()) {
        const entry = objectOf(value);
        const name = textOf(member(entry, 'name'));
        const version = textOf(member(entry, 'version'));
        // Build scripts and procedural macros run at compile time and are not part of the executable.
        if (name === undefined || version === undefined || member(entry, 'kind') === 'build')
            continue;
        places.set(place, crates.length);
        crates.push({ name, version, root: member(entry, 'root') === true });
    }
    return [...places].map(([place, index]) => {
        const listed = listOf(member(objectOf(packages[place]), 'dependencies'));
        const dependencies = listed.flatMap((other) => (typeof other === 'number' ? (places.get(other) ?? []) : []));
        return { ...crates[index], dependencies };
    });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/rust.ts
// Reads the crates linked into Rust executables that were built with cargo-auditable.


/** Rust executables are larger: the start-up code alone takes more. */
const rust_MIN_BYTES = 100 * 1024;
const rust = {
    name: 'rust',
    version: 1,
    scan: (_path, _mode, size) => (size < rust_MIN_BYTES ? undefined : new RustAuditScanner()),
    assemble: (found, context) => found.flatMap((one) => rust_componentsOf(one, context)),
};
function rust_componentsOf({ path, facts }, context) {
    const purls = facts.map(({ name, version }) => packageUrl({ type: 'cargo', name, version }));
    return facts.flatMap((crate, index) => {
        const purl = purls[index];
        if (purl === undefined) {
            context.note(`/${path}`, `crate ${crate.name.slice(0, 80)} has no valid name or version`);
            return [];
        }
        const dependsOn = new Set(crate.dependencies.flatMap((other) => purls[other] ?? []));
        dependsOn.delete(purl);
        return {
            type: crate.root ? 'application' : 'library',
            ecosystem: 'cargo',
            name: crate.name,
            version: crate.version,
            purl,
            locations: [`/${path}`],
            ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
        };
    });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/catalogue.ts
// Owns the table of cataloguers. A new ecosystem is one file in this directory and one row here.















/**
 * The version of what the catalogue lists for the same image. Raise it only when that changes: a later run recognises an
 * SBOM that this project generated by subject, format and this version, and then attaches no second one.
 */
const CATALOGUE_VERSION = 2;
const CATALOGUERS = [
    osRelease,
    dpkg,
    apk,
    rpm,
    npm,
    python,
    java,
    ruby,
    php,
    dotnet,
    conda,
    go,
    rust,
    programs,
    openJdk,
];

;// CONCATENATED MODULE: ./src/sbom/ownership.ts
/**
 * A component of another ecosystem is left out if all its files belong to system packages of the same name and version:
 * python3-six owns six. A program, which has no name of its own in a file, is left out if the version is the same. Every
 * other component in such a file is listed with its owner, such as log4j-core in the package `elasticsearch`.
 */
function withOwners(all) {
    const owners = new Map();
    for (const component of all) {
        for (const path of component.owns ?? [])
            for (const name of aliases(path))
                owners.set(name, component);
    }
    if (owners.size === 0)
        return { components: all, hidden: 0 };
    let hidden = 0;
    const components = all.flatMap((component) => {
        const found = component.locations.map((location) => owners.get(fileOf(location)));
        const owner = found.find((one) => one !== undefined && one.ecosystem !== component.ecosystem);
        if (owner === undefined)
            return [component];
        const isOwner = found.every((one) => one !== undefined && represents(one, component));
        if (!isOwner)
            return [{ ...component, owner: owner.purl }];
        hidden += 1;
        return [];
    });
    return { components, hidden };
}
/** The file of a location: without the path in an archive. */
function fileOf(location) {
    const inside = location.indexOf('!/');
    return inside === -1 ? location : location.slice(0, inside);
}
/** Packages list /bin/bash where /bin is a link to usr/bin, and the other way round. */
function aliases(path) {
    if (/^\/(?:bin|sbin|lib|lib32|lib64)\//.test(path))
        return [path, `/usr${path}`];
    return /^\/usr\/(?:s?bin|lib(?:32|64)?)\//.test(path) ? [path, path.slice('/usr'.length)] : [path];
}
function represents(owner, component) {
    // A nested archive is another artifact than the one that contains it.
    if (component.locations.some((location) => location.includes('!/')))
        return false;
    const isProgram = component.identity?.technique === 'binary-analysis';
    return (sameVersion(owner.version, component.version, isProgram) &&
        (isProgram || bareName(owner.name) === bareName(component.name)));
}
/** True if `version` is the upstream version of a package's version: 1.16.0 of `1.16.0-4`, 3.0 of `2:3.0~dfsg-1`. */
function sameVersion(packaged, version, isProgram) {
    const [whole, part] = [packaged.replace(/^\d+:/, ''), version.replace(/^v/, '')].map((text) => text.toLowerCase().replaceAll(/[~_]|(?<=\d)-(?=[a-z])/g, ''));
    if (!whole.startsWith(part))
        return false;
    const rest = whole.slice(part.length);
    // A program may state less than its package: Vim 9.0 is in version 9.0.1378.
    return isProgram ? !/^\d/.test(rest) : !/^\.?\d/.test(rest);
}
/** A name without the prefix or suffix of its language: `yaml` for python3-yaml and for PyYAML. */
function bareName(name) {
    return name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
        .replace(/^(?:python3?|py3?|rubygem|ruby|nodejs|node|php|lib)/, '')
        .replace(/(?:python|java|ruby|js|py)$/, '');
}

;// CONCATENATED MODULE: ./src/sbom/components.ts
// Turns the visible facts into the image's components: each once, with its layer and its dependencies.


/** Versions of one name considered for a dependency. This bounds the time for hostile images. */
const MAX_NAMESAKES = 64;
/** Visible files in all states together: enough for a hundred layers that each change packages of 5,000 files. */
const MAX_TRACED_FILES = 500_000;
/**
 * `states` holds the visible files after each layer, from the lowest; the last one is the image. A component's layer is the
 * lowest from which on it is always present. So a package keeps its layer when a later one rewrites the database. States that
 * took too much memory are undefined.
 */
function catalogue(states, layers, cataloguers, note) {
    const last = states.length - 1;
    const image = states[last];
    if (image === undefined)
        return { components: [], hidden: 0 };
    const found = groups(image, layers);
    const reader = cataloguers.find((cataloguer) => cataloguer.distro !== undefined);
    const distro = reader && components_distroOf(reader, found.get(reader.name) ?? [], note);
    const quiet = { ...(distro && { distro }), note: () => undefined };
    const histories = cataloguers.map((cataloguer) => {
        const facts = found.get(cataloguer.name) ?? [];
        const components = assembled(cataloguer, facts, { ...quiet, note });
        const since = new Map(components.map(({ purl }) => [purl, last]));
        return { cataloguer, components, facts, since, unbroken: [...since.keys()] };
    });
    trace(histories, states, layers, quiet, note);
    const all = histories.flatMap(({ components, since }) => components.map((component) => {
        const layer = layers[since.get(component.purl) ?? last];
        return { ...component, layer, dependsOn: component.dependsOn ?? [] };
    }));
    const { components, hidden } = withOwners(all);
    return { ...(distro && { distro }), components: components_resolved(merged(components)), hidden };
}
/** Walks the states from the top down, one at a time, and fills in `since`. */
function trace(histories, states, layers, context, note) {
    let work = 0;
    for (let at = states.length - 2; at >= 0; at--) {
        const files = states[at];
        work += files === states[at + 1] ? 0 : (files?.length ?? 0);
        if (files === undefined || work > MAX_TRACED_FILES) {
            note('', 'too many layers change packages: the layer of a component may be one above the layer that added it');
            return;
        }
        const lower = files === states[at + 1] ? undefined : groups(files, layers);
        for (const history of histories) {
            const { cataloguer, since } = history;
            if (history.unbroken.length === 0)
                continue;
            const facts = lower === undefined ? history.facts : (lower.get(cataloguer.name) ?? []);
            // The same facts give the same components.
            if (!same(facts, history.facts)) {
                const there = new Set(assembled(cataloguer, facts, context).map(({ purl }) => purl));
                history.unbroken = history.unbroken.filter((purl) => there.has(purl));
            }
            history.facts = facts;
            for (const purl of history.unbroken)
                since.set(purl, at);
        }
    }
}
function components_distroOf(reader, found, note) {
    try {
        return reader.distro?.(found);
    }
    catch (error) {
        note('', `the distribution is unknown: ${(0,errors/* unexpectedDetail */.$e)(error)}`);
        return undefined;
    }
}
/** A bug that foreign content triggers costs the components of one cataloguer, and is noted. */
function assembled(cataloguer, found, context) {
    try {
        return cataloguer.assemble(found, context);
    }
    catch (error) {
        context.note('', `all packages of ${cataloguer.name} are missing: ${(0,errors/* unexpectedDetail */.$e)(error)}`);
        return [];
    }
}
function groups(files, layers) {
    const byCataloguer = new Map();
    for (const { path, layer, facts } of files) {
        for (const one of facts) {
            const found = { path, layer: layers[layer], facts: one.facts };
            const list = byCataloguer.get(one.cataloguer);
            if (list === undefined)
                byCataloguer.set(one.cataloguer, [found]);
            else
                list.push(found);
        }
    }
    return byCataloguer;
}
function same(a, b) {
    return (a === b || (a.length === b.length && a.every((one, at) => one.facts === b[at]?.facts && one.path === b[at]?.path)));
}
/** Merges components with the same package URL. Locations are joined; other fields come from the first one. */
function merged(all) {
    const components = [...Map.groupBy(all, ({ purl }) => purl).values()].map((same) => {
        const [first] = same;
        if (same.length === 1)
            return first;
        const provides = [...new Set(same.flatMap((one) => one.provides ?? []))];
        return {
            ...Object.assign({}, ...same.toReversed()),
            locations: [...new Set(same.flatMap(({ locations }) => locations))].sort(),
            dependsOn: [...new Set(same.flatMap(({ dependsOn }) => dependsOn))],
            ...(provides.length > 0 && { provides }),
        };
    });
    return components.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
/** Resolves dependencies by name to package URLs, and drops those that are not in the image. */
function components_resolved(components) {
    const purls = new Set(components.map(({ purl }) => purl));
    const byName = new Map();
    const add = (ecosystem, name, component) => {
        const key = `${ecosystem} ${name}`;
        const list = byName.get(key);
        if (list === undefined)
            byName.set(key, [component]);
        else if (list.length < MAX_NAMESAKES)
            list.push(component);
    };
    for (const component of components) {
        const { ecosystem, group, name, provides = [] } = component;
        add(ecosystem, name, component);
        if (group !== undefined)
            for (const separator of ['/', ':'])
                add(ecosystem, `${group}${separator}${name}`, component);
        for (const provided of provides)
            add(ecosystem, provided, component);
    }
    return components.map((component) => {
        const targets = component.dependsOn.map((wanted) => purls.has(wanted) ? wanted : nearest(component, byName.get(`${component.ecosystem} ${wanted}`) ?? [])?.purl);
        const known = targets.filter((purl) => purl !== undefined && purl !== component.purl);
        return { ...component, dependsOn: [...new Set(known)].sort() };
    });
}
/** Of several versions of one name, the closest: the most shared parent directories, then the least depth. */
function nearest(from, candidates) {
    if (candidates.length < 2)
        return candidates[0];
    const here = (from.locations[0] ?? '').split('/');
    let best;
    for (const component of candidates) {
        const there = (component.locations[0] ?? '').split('/');
        let shared = 0;
        while (shared < here.length && here[shared] === there[shared])
            shared++;
        const closer = best === undefined || shared > best.shared || (shared === best.shared && there.length < best.depth);
        if (closer)
            best = { component, shared, depth: there.length };
    }
    return best?.component;
}

// EXTERNAL MODULE: ./src/sbom/image.ts
var sbom_image = __webpack_require__(32272);
// EXTERNAL MODULE: ./src/sbom/layers/bounds.ts
var layers_bounds = __webpack_require__(56551);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
;// CONCATENATED MODULE: ./src/sbom/layers/decompress.ts


/** Large enough to make calls into zlib worthwhile, small enough for four layers at once. */
const CHUNK_BYTES = 512 * 1024;
/** Bytes needed to detect a tar archive, whose magic ends at offset 262. */
const HEAD_BYTES = 512;
/** Magic and length of a skippable frame. */
const SKIPPABLE_HEADER = 8;
/** Chunk size of the frames after the first. There may be one frame per small file. */
const FRAME_BYTES = 64 * 1024;
/** Largest zstd window: 2^27 is 128 MB, the default limit of the zstd command. */
const ZSTD = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 27 };
/** Detects the compression from the first 512 bytes, or from all bytes of a shorter blob. */
function compressionOf(head) {
    if (head.byteLength === 0)
        return 'empty';
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd)
        return 'zstd';
    // Skippable frame (RFC 8878, 3.1.2): 0x184D2A50 to 0x184D2A5F, which some tools put first.
    if (isSkippableFrame(head))
        return 'zstd';
    if (new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar')
        return 'tar';
    // An empty archive consists of blocks of zeros.
    return head.byteLength >= HEAD_BYTES && head.every((byte) => byte === 0) ? 'tar' : 'unknown';
}
function isSkippableFrame(head) {
    return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}
/** Why a blob of unknown compression cannot be read. */
function unknownCompression(head) {
    const hex = Buffer.from(head.subarray(0, 6)).toString('hex');
    if (hex.startsWith('425a68'))
        return 'compressed with bzip2, which is not allowed for image layers';
    if (hex.startsWith('fd377a585a00'))
        return 'compressed with xz, which is not allowed for image layers';
    return 'neither gzip, zstd nor tar; the layer may be encrypted or damaged';
}
/**
 * Yields the uncompressed bytes. Always reads the blob to its end, even if decompression fails or the consumer stops early,
 * because the digest is verified at the end. Errors of the blob take precedence over all others. A decompression fault is
 * thrown as the error of node:zlib. Throws the reason of `signal` once it is aborted.
 */
async function* decompressed(blob, state, signal, bounds) {
    const source = blob[Symbol.asyncIterator]();
    const next = async () => {
        if (signal.aborted) {
            await source.return?.();
            throw signal.reason;
        }
        const { value, done } = await source.next();
        if (done)
            return undefined;
        state.compressedBytes += value.byteLength;
        return value;
    };
    const first = [];
    let held = 0;
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
        first.push(chunk);
        held += chunk.byteLength;
        if (held >= HEAD_BYTES)
            break;
    }
    state.head = Buffer.concat(first).subarray(0, HEAD_BYTES);
    state.compression = compressionOf(state.head);
    const input = new Input(first, next);
    try {
        if (state.compression === 'tar')
            yield* input.chunks();
        else if (state.compression === 'gzip')
            yield* decoded(input, (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES }));
        else if (state.compression === 'zstd') {
            // node:zlib stops after one frame (RFC 8878, 3.1). zstd:chunked layers have one frame per file.
            for (let frame = 0; await input.hasMore(); frame++) {
                if (frame >= bounds.frames && state.compressedBytes < frame * bounds.frameBytes) {
                    throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${bounds.frames} zstd frames of less than ${bounds.frameBytes} bytes`);
                }
                if (await input.skipFrame())
                    continue;
                yield* decoded(input, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: frame === 0 ? CHUNK_BYTES : FRAME_BYTES, params: ZSTD }));
            }
        }
    }
    finally {
        await input.drain();
    }
}
/** The unread part of the blob. A decoder that stops early returns the bytes that it did not consume. */
class Input {
    #next;
    #held;
    constructor(first, next) {
        this.#held = [...first];
        this.#next = next;
    }
    async take() {
        return this.#held.shift() ?? this.#next();
    }
    giveBack(chunks) {
        this.#held = [...chunks, ...this.#held];
    }
    async hasMore() {
        for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) {
            if (chunk.byteLength === 0)
                continue;
            this.giveBack([chunk]);
            return true;
        }
        return false;
    }
    /** Skips a skippable frame, which would cost a decoder of its own. False if the next frame has content. */
    async skipFrame() {
        let head = Buffer.alloc(0);
        for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) {
            head =
                head.byteLength === 0
                    ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
                    : Buffer.concat([head, chunk]);
            if (head.byteLength >= SKIPPABLE_HEADER)
                break;
        }
        if (head.byteLength < SKIPPABLE_HEADER || !isSkippableFrame(head)) {
            this.giveBack([head]);
            return false;
        }
        let left = head.readUInt32LE(4);
        let rest = head.subarray(SKIPPABLE_HEADER);
        for (; rest !== undefined && rest.byteLength <= left; rest = await this.take())
            left -= rest.byteLength;
        if (rest !== undefined)
            this.giveBack([rest.subarray(left)]);
        return true;
    }
    async *chunks() {
        for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take())
            yield chunk;
    }
    async drain() {
        this.#held = [];
        while ((await this.#next()) !== undefined)
            ;
    }
}
/** Yields the output of one decoder, up to the end of its frame. */
async function* decoded(input, decoder) {
    decoder.on('error', () => undefined);
    let inputError;
    const fed = feed(input, decoder).catch((error) => {
        inputError = error;
        decoder.destroy(error);
    });
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    finally {
        decoder.destroy();
        await fed;
        // biome-ignore lint/correctness/noUnsafeFinally: a wrong digest takes precedence over errors in the bytes.
        if (inputError !== undefined)
            throw inputError;
    }
}
/** Writes the input to the decoder with backpressure until either ends, and returns unconsumed bytes to the input. */
async function feed(input, decoder) {
    const written = [];
    let dropped = 0;
    const dropConsumed = () => {
        for (let oldest = written[0]; oldest && dropped + oldest.byteLength <= decoder.bytesWritten; oldest = written[0]) {
            dropped += oldest.byteLength;
            written.shift();
        }
    };
    while (!decoder.destroyed) {
        const chunk = await input.take();
        if (chunk === undefined) {
            decoder.end();
            await emitted(decoder, 'close');
            break;
        }
        dropConsumed();
        written.push(chunk);
        if (!decoder.destroyed && !decoder.write(chunk))
            await emitted(decoder, 'drain');
    }
    dropConsumed();
    const [first, ...rest] = written;
    if (first !== undefined)
        input.giveBack([first.subarray(decoder.bytesWritten - dropped), ...rest]);
}
/** Resolves when the decoder has emitted the event or is closed. */
function emitted(decoder, event) {
    return new Promise((resolve) => {
        const go = () => {
            decoder.off(event, go).off('close', go);
            resolve();
        };
        decoder.on(event, go).on('close', go);
        if (decoder.closed)
            go();
    });
}

// EXTERNAL MODULE: ./src/sbom/layers/path.ts
var layers_path = __webpack_require__(50181);
;// CONCATENATED MODULE: ./src/sbom/layers/layer-files.ts
// Passes the files of one layer to the cataloguers and collects their facts.




const EXECUTABLE = 0o755;
const SLICE_BYTES = 512 * 1024;
class LayerFiles {
    #tree;
    #options;
    #keepers;
    #facts = new Map();
    #archives;
    #entries = 0;
    constructor(tree, options) {
        this.#tree = tree;
        this.#options = options;
        const { archiveFloorBytes, archiveRatio, archiveEntries } = options.bounds;
        this.#archives = { bytes: archiveFloorBytes + archiveRatio * options.layerBytes, entries: archiveEntries };
        this.#keepers = options.cataloguers.filter((cataloguer) => 'read' in cataloguer);
    }
    /** Processes one entry and reads its body to the end. Throws BoundExceeded when the layer reaches a bound. */
    async entry(header, body) {
        if (++this.#entries > this.#options.bounds.entries) {
            throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${this.#options.bounds.entries} entries`);
        }
        const path = this.#tree.place(header.name);
        if (path !== undefined) {
            // Of two entries with the same name the later one is valid.
            if (this.#options.only === undefined)
                this.#facts.delete(path);
            switch (header.type) {
                case 'file':
                case 'contiguous-file':
                    this.#tree.other(path);
                    await this.#file(path, header, body);
                    break;
                case 'directory':
                    this.#tree.directory(path);
                    break;
                case 'symlink':
                    this.#tree.symlink(path, header.linkname);
                    break;
                case 'link':
                    this.#tree.other(path);
                    this.#hardLink(path, (0,layers_path/* normalPath */.FE)(header.linkname));
                    break;
                default:
                    this.#tree.other(path);
            }
        }
        body.resume();
    }
    facts() {
        return [...this.#facts.values()].flat();
    }
    async #file(path, header, body) {
        const names = this.#options.only === undefined ? [path] : (this.#options.only.get(path) ?? []);
        const size = header.size;
        const mode = header.mode;
        const again = this.#options.only !== undefined;
        const readers = [];
        const scanners = [];
        for (const name of names) {
            for (const cataloguer of this.#options.cataloguers) {
                if ('read' in cataloguer) {
                    if (!cataloguer.wants(name, mode) && !(again && cataloguer.places?.includes(name)))
                        continue;
                    if (size <= cataloguer.maxBytes)
                        readers.push({ name, cataloguer });
                    else
                        this.#tree.note(name, `not read: its ${size} bytes exceed the limit of ${cataloguer.maxBytes}`);
                }
                else if (!again) {
                    const scanner = cataloguer.scan(name, mode, size);
                    if (scanner !== undefined)
                        scanners.push({ name, cataloguer: cataloguer.name, scanner });
                }
            }
        }
        if (readers.length === 0)
            return this.#scan(scanners, body);
        await this.#options.budget.acquire(size);
        try {
            const bytes = await whole(body, size);
            for (const { name, cataloguer } of readers) {
                await this.#record(name, cataloguer.name, () => cataloguer.read({ path: name, bytes, archives: this.#archives }));
            }
            for (const { name, cataloguer, scanner } of scanners) {
                // Scanners copy what they are given.
                for (let at = 0; at < size && scanner.write(bytes.subarray(at, at + SLICE_BYTES));)
                    at += SLICE_BYTES;
                await this.#record(name, cataloguer, () => scanner.end());
            }
        }
        finally {
            this.#options.budget.release(size);
        }
    }
    /** Passes the body to scanners. Reads it to the end even if no scanner needs more, because stopping ends the archive. */
    async #scan(scanners, body) {
        if (scanners.length === 0)
            return;
        let active = scanners;
        for await (const chunk of body) {
            if (active.length > 0)
                active = active.filter(({ scanner }) => scanner.write(chunk));
        }
        for (const { name, cataloguer, scanner } of scanners)
            await this.#record(name, cataloguer, () => scanner.end());
    }
    /** A hard link follows its target: the facts of the target apply to the link too if a cataloguer wants its name. */
    #hardLink(path, target) {
        if (this.#options.only !== undefined || target === undefined)
            return;
        const known = this.#facts.get(target) ?? [];
        for (const { cataloguer, facts } of known) {
            const keeper = this.#keepers.find(({ name }) => name === cataloguer);
            if (keeper === undefined || keeper.wants(path, EXECUTABLE))
                this.#add({ path, cataloguer, facts });
        }
        const missing = this.#keepers.some((keeper) => keeper.wants(path, EXECUTABLE) && !known.some(({ cataloguer }) => cataloguer === keeper.name));
        if (missing)
            this.#tree.hardLink(path, target);
    }
    async #record(path, cataloguer, read) {
        let facts;
        try {
            facts = await read();
        }
        catch (error) {
            // Any other error is a bug in the cataloguer, and foreign content must not be able to stop a build with it.
            const why = error instanceof Unreadable ? error.message : (0,errors/* unexpectedDetail */.$e)(error);
            this.#tree.note(path, `not read by ${cataloguer}: ${why.slice(0, 300)}`);
        }
        if (facts !== undefined)
            this.#add({ path, cataloguer, facts });
    }
    #add(facts) {
        const list = this.#facts.get(facts.path);
        if (list !== undefined)
            list.push(facts);
        else
            this.#facts.set(facts.path, [facts]);
        if (this.#facts.size > this.#options.bounds.files) {
            throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${this.#options.bounds.files} files that describe packages`);
        }
    }
}
/** The body in one buffer. */
async function whole(body, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let at = 0;
    for await (const chunk of body) {
        bytes.set(chunk, at);
        at += chunk.byteLength;
    }
    if (at !== size)
        throw new layers_bounds/* BoundExceeded */.Kz('it ends within a file');
    return bytes;
}

;// CONCATENATED MODULE: ./src/sbom/layers/layer-tree.ts


const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
class LayerTree {
    #digest;
    #bounds;
    #symlinks = [];
    #hardLinks = [];
    #whiteouts = [];
    #opaque = [];
    #parents = new Set();
    #lastParent = '';
    #directories = new layers_path/* PathSet */.Qi();
    #others = new layers_path/* PathSet */.Qi();
    #notes = [];
    #droppedNotes = 0;
    #characters = 0;
    constructor(digest, bounds) {
        this.#digest = digest;
        this.#bounds = bounds;
    }
    /**
     * The normal path of an entry's name. Undefined for entries that need no further processing: the root, a whiteout (which
     * is recorded) and a name that no runtime could unpack (which is noted).
     */
    place(name) {
        if (name.length > this.#bounds.pathLength) {
            this.note(name, `skipped: its path exceeds ${this.#bounds.pathLength} characters`);
            return undefined;
        }
        const path = (0,layers_path/* normalPath */.FE)(name);
        if (path === undefined) {
            this.note(name, 'skipped: its name contains a NUL character');
            return undefined;
        }
        if (path === '')
            return undefined;
        if (depthOf(path) > this.#bounds.depth) {
            this.note(path, `skipped: nested deeper than ${this.#bounds.depth} directories`);
            return undefined;
        }
        const directory = (0,layers_path/* parentOf */.gN)(path);
        this.#inside(directory);
        const base = path.slice(path.lastIndexOf('/') + 1);
        if (!base.startsWith(WHITEOUT))
            return path;
        this.#count(path);
        const gone = base.slice(WHITEOUT.length);
        if (base === OPAQUE)
            this.#opaque.push(directory);
        // Other names with the double prefix are internal to aufs.
        else if (gone.startsWith(WHITEOUT))
            return undefined;
        else if (gone === '' || gone === '.' || gone === '..')
            this.note(path, 'skipped: a whiteout without a file name');
        else
            this.#whiteouts.push((0,layers_path/* joinPath */.uJ)(directory, gone));
        return undefined;
    }
    directory(path) {
        this.#directories.add(path);
    }
    /** A file, or anything else that is neither directory nor symbolic link. */
    other(path) {
        this.#others.add(path);
    }
    symlink(path, target) {
        this.#others.add(path);
        if (!this.#follows(path, target))
            return;
        this.#count(path + target);
        this.#symlinks.push({ path, target });
    }
    /** A hard link whose target must be passed to the cataloguers again, under this name. */
    hardLink(path, target) {
        if (!this.#follows(path, target))
            return;
        this.#count(path + target);
        this.#hardLinks.push({ path, target });
    }
    note(path, text) {
        if (this.#notes.length >= this.#bounds.notes)
            this.#droppedNotes++;
        else
            this.#notes.push({ path: path.slice(0, this.#bounds.pathLength), text });
    }
    /** Adds a note about the whole layer. */
    noteLayer(text) {
        this.#notes.unshift({ path: '', text });
    }
    record(facts) {
        if (this.#droppedNotes > 0)
            this.noteLayer(`${this.#droppedNotes} more files were not read`);
        return {
            digest: this.#digest,
            facts,
            symlinks: this.#symlinks,
            hardLinks: this.#hardLinks,
            whiteouts: this.#whiteouts,
            opaque: this.#opaque,
            directories: this.#directories,
            implied: [...this.#parents].filter((parent) => !this.#directories.has(parent)),
            others: this.#others,
            notes: this.#notes,
        };
    }
    /** Entries of one directory usually follow each other, so most calls return at once. */
    #inside(directory) {
        if (directory === this.#lastParent)
            return;
        this.#lastParent = directory;
        if (directory === '' || this.#parents.has(directory))
            return;
        this.#parents.add(directory);
        this.#count(directory);
    }
    #follows(path, target) {
        if (target.length <= this.#bounds.pathLength && !target.includes('\0'))
            return true;
        this.note(path, 'link not followed: its target is not a valid path');
        return false;
    }
    #count(text) {
        this.#characters += text.length;
        if (this.#characters > this.#bounds.nameCharacters) {
            throw new layers_bounds/* BoundExceeded */.Kz(`the names of its directories, links and whiteouts exceed ${this.#bounds.nameCharacters} characters`);
        }
    }
}
function depthOf(path) {
    let depth = 1;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        depth++;
    return depth;
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./src/sbom/layers/tar-archive.ts
// Opens a tar archive, with bounded work for extended headers.

/** The records that decide what an entry is. */
const tar_archive_WANTED = new Set(['path', 'linkpath', 'size']);
const SPACE = 0x20;
/**
 * tar-stream merges all records of a global pax header into each entry, which takes quadratic time. Container runtimes
 * ignore global headers, and of other pax headers only three records matter here.
 */
function openArchive() {
    const archive = (0,tar_stream.extract)();
    const internals = archive;
    const decode = internals._decodeLongHeader.bind(archive);
    internals._decodeLongHeader = (bytes) => {
        const { type } = internals._header;
        if (type === 'pax-header')
            internals._pax = paxRecords(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        else if (type !== 'pax-global-header')
            decode(bytes);
    };
    return archive;
}
/** Records are `LENGTH KEY=VALUE\n` (POSIX.1-2001, pax). Reading ends at the first invalid one. */
function paxRecords(bytes) {
    const records = {};
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const length = space === -1 || space - at > 10 ? Number.NaN : Number(bytes.toString('latin1', at, space));
        const equals = bytes.indexOf('=', space);
        if (!(length > 0 && at + length <= bytes.length) || equals === -1 || equals >= at + length)
            break;
        const key = equals - space > 16 ? '' : bytes.toString('latin1', space + 1, equals);
        if (tar_archive_WANTED.has(key))
            records[key] = bytes.toString('utf8', equals + 1, at + length - 1);
        at += length;
    }
    return records;
}

;// CONCATENATED MODULE: ./src/sbom/layers/layer.ts






/**
 * Streams a layer once. Faults in the content (compression, archive, a bound) end the layer with a note. Errors of the
 * store (StoreError, such as a wrong digest) are thrown.
 */
async function readLayer(source, reading) {
    const { descriptor } = source;
    const tree = new LayerTree(descriptor.digest, reading.bounds);
    const files = new LayerFiles(tree, { ...reading, layerBytes: descriptor.size });
    const archive = openArchive();
    const state = { compression: 'empty', compressedBytes: 0, head: new Uint8Array() };
    const blob = reading.store.blob(descriptor);
    const unpacked = new digest/* Digester */.Y8(source.diffId === undefined ? 'sha256' : (0,digest/* splitDigest */.vo)(source.diffId).algorithm);
    let fault;
    const unpacking = unpack(archive, files).catch((error) => {
        fault ??= error;
        archive.destroy(null);
    });
    try {
        for await (const chunk of decompressed(blob, state, reading.signal, reading.bounds)) {
            unpacked.update(chunk);
            checkSize(unpacked.size, state.compressedBytes, reading.bounds);
            if (fault !== undefined)
                break;
            await written(archive, chunk);
        }
        if (fault === undefined)
            archive.end(undefined);
    }
    catch (error) {
        if (!isContentFault(error)) {
            archive.destroy(null);
            await unpacking;
            throw error;
        }
        fault ??= error;
        archive.destroy(null);
    }
    await unpacking;
    if (state.compression === 'unknown')
        tree.noteLayer(`not read: ${unknownCompression(state.head)}`);
    else if (fault !== undefined)
        tree.noteLayer(`only partly read: ${reasonOf(fault)}`);
    else if (source.diffId !== undefined && unpacked.digest() !== source.diffId) {
        tree.noteLayer(`its uncompressed bytes do not match the diffID in the image's config (${source.diffId})`);
    }
    return tree.record(files.facts());
}
async function unpack(archive, files) {
    for await (const entry of archive)
        await files.entry(entry.header, entry);
}
/** Writes with backpressure. Also resolves when the archive is closed; the reading side then reports the error. */
function written(archive, chunk) {
    if (archive.destroyed || archive.write(chunk))
        return;
    return new Promise((resolve) => {
        const go = () => {
            archive.off('drain', go).off('close', go);
            resolve();
        };
        archive.on('drain', go).on('close', go);
    });
}
function checkSize(unpackedBytes, compressedBytes, bounds) {
    if (unpackedBytes > bounds.layerBytes)
        throw new layers_bounds/* BoundExceeded */.Kz(`it unpacks to more than ${bounds.layerBytes} bytes`);
    if (unpackedBytes > bounds.ratioFloorBytes && unpackedBytes > bounds.ratio * compressedBytes) {
        throw new layers_bounds/* BoundExceeded */.Kz(`it unpacks to more than ${bounds.ratio} times its size`);
    }
}
/** True for faults in the bytes, as opposed to errors of the store. node:zlib has its own error codes. */
function isContentFault(error) {
    const { code } = error;
    return error instanceof layers_bounds/* BoundExceeded */.Kz || (typeof code === 'string' && /^(?:Z_|ZSTD_)/.test(code));
}
function reasonOf(fault) {
    const text = String(fault.message ?? fault);
    if (fault instanceof layers_bounds/* BoundExceeded */.Kz)
        return text;
    return `the archive is damaged (${text.slice(0, 200)}); rebuild and push the image`;
}

;// CONCATENATED MODULE: ./src/sbom/layers/layer-reader.ts
// Reads the layers of all images of one run, each only once, and uses the cache.






/** Raise when the structure or meaning of LayerRecord changes, or when the same bytes lead to another record. */
const RECORD_VERSION = 1;
class LayerReader {
    #options;
    #budget;
    #limit;
    #stopped = new AbortController();
    #known = new Map();
    constructor(options) {
        this.#options = options;
        this.#budget = new layers_bounds/* Budget */.__(options.bounds.heldBytes);
        this.#limit = (0,p_limit/* default */.A)(options.concurrency);
    }
    /**
     * The record of a layer. With `only`, it covers just those files (paths in the archive), each under the paths listed for
     * it. Throws StoreError when the store fails or returns wrong bytes.
     */
    read(source, only) {
        const key = this.#keyOf(source, only);
        const known = this.#known.get(key) ?? this.#limit(() => this.#readOnce(key, source, only));
        this.#known.set(key, known);
        return known;
    }
    /** Cancels all reads in progress after one has failed. */
    stop(reason) {
        this.#limit.clearQueue();
        this.#stopped.abort(reason);
    }
    async #readOnce(key, source, only) {
        const { cache, concurrency: _, ...reading } = this.#options;
        const kept = await cache?.get(key);
        if (kept?.digest === source.descriptor.digest)
            return { record: kept, cached: true };
        try {
            const record = await readLayer(source, {
                ...reading,
                budget: this.#budget,
                signal: this.#stopped.signal,
                ...(only && { only }),
            });
            await cache?.put(key, record);
            return { record, cached: false };
        }
        catch (error) {
            if (isUndistributed(source, error))
                return { record: unread(source, error.detail), cached: false };
            throw error;
        }
    }
    #keyOf({ descriptor, diffId }, only) {
        const { cataloguers, bounds } = this.#options;
        const versions = cataloguers.map(({ name, version }) => [name, version]);
        const parts = [RECORD_VERSION, descriptor.digest, diffId, only && [...only].sort(), versions, bounds];
        return (0,digest/* digestOf */.ol)(JSON.stringify(parts)).replace(':', '-');
    }
}
/** Non-distributable layers (image specification 1.1, layer.md) may be absent from the store. */
function isUndistributed({ descriptor }, error) {
    const foreign = /nondistributable|\.foreign\./.test(descriptor.mediaType);
    return foreign && error instanceof oci_errors/* StoreError */.A && error.code === 'not-found';
}
function unread({ descriptor: { digest } }, why) {
    const nothing = { facts: [], symlinks: [], hardLinks: [], whiteouts: [], opaque: [], implied: [] };
    const note = { path: '', text: `not read: non-distributable and not in the store (${why.slice(0, 200)})` };
    return { digest, ...nothing, directories: new layers_path/* PathSet */.Qi(), others: new layers_path/* PathSet */.Qi(), notes: [note] };
}

;// CONCATENATED MODULE: ./src/sbom/layers/links.ts
// Resolves paths through the visible symbolic links of an image.

/** Links followed for one path before it counts as a loop, as in Linux. */
const MAX_LINKS = 40;
/** Alternative names built per image, a second of work: files below a directory times links to that directory. */
const MAX_NAMES = 1_000_000;
/** Path segments walked per image, which take a few seconds. This bounds chains of links to links. */
const MAX_STEPS = 50_000_000;
class Links {
    #targets = new Map();
    #maxSteps;
    #steps = 0;
    #names = 0;
    constructor(maxSteps = MAX_STEPS) {
        this.#maxSteps = maxSteps;
    }
    paths() {
        return this.#targets.keys();
    }
    /** `target` is absolute or relative to the link, as written in the archive. */
    set(path, target) {
        this.#targets.set(path, target);
    }
    delete(path) {
        this.#targets.delete(path);
    }
    /** True once the bound is reached and links are no longer followed. */
    get exhausted() {
        return this.#steps > this.#maxSteps || this.#names > MAX_NAMES;
    }
    /** False once the bound on alternative names is reached. */
    allowName() {
        return ++this.#names <= MAX_NAMES;
    }
    /** The path with all symbolic links resolved, or undefined for a loop. It need not exist. */
    resolve(path) {
        if (this.#targets.size === 0)
            return path;
        const rest = path.split('/').reverse();
        let at = '';
        let links = 0;
        for (let segment = rest.pop(); segment !== undefined; segment = rest.pop()) {
            if (++this.#steps > this.#maxSteps)
                return undefined;
            if (segment === '' || segment === '.')
                continue;
            if (segment === '..') {
                at = (0,layers_path/* parentOf */.gN)(at);
                continue;
            }
            const next = (0,layers_path/* joinPath */.uJ)(at, segment);
            const target = this.#targets.get(next);
            if (target === undefined) {
                at = next;
                continue;
            }
            if (++links > MAX_LINKS)
                return undefined;
            if (target.startsWith('/'))
                at = '';
            rest.push(...target.split('/').reverse());
        }
        return at;
    }
    /** The path with the links of its parent directories resolved, as unpacking an entry of that name would. */
    place(path) {
        const parent = (0,layers_path/* parentOf */.gN)(path);
        if (parent === '')
            return path;
        const resolved = this.resolve(parent);
        return resolved === undefined || resolved === parent ? path : (0,layers_path/* joinPath */.uJ)(resolved, path.slice(parent.length + 1));
    }
}

;// CONCATENATED MODULE: ./src/sbom/layers/overlay.ts


/** Up to this number of entries, the paths of a layer are looked up one by one. */
const SMALL_LAYER = 64;
/** The catalogued files of the image after the layers 0 to n. Call `add` for each layer from the lowest up. */
class Overlay {
    #layers = [];
    #files = new Map();
    #sorted;
    #links;
    #hardLinks = new Map();
    constructor(links = new Links()) {
        this.#links = links;
    }
    /** Removes what the layer deletes or replaces, and adds its files. */
    add(record) {
        // The layer replaces links that it has entries for. Remove these first, because the rest is placed through links.
        for (const path of [...this.#links.paths()]) {
            if (record.directories.has(path) || record.others.has(path))
                this.#links.delete(path);
        }
        const below = this.#placed(record);
        const hidden = [...this.#links.paths()].filter(below.hides);
        for (const path of hidden)
            this.#links.delete(path);
        for (const { path, target } of record.symlinks)
            this.#links.set(this.#links.place(path), target);
        const isSame = hidden.length === 0 && record.symlinks.length === 0;
        const placed = isSame ? below : this.#placed(record);
        let isChanged = record.facts.length > 0;
        for (const path of [...this.#files.keys()]) {
            if (!placed.hides(path))
                continue;
            this.#files.delete(path);
            isChanged = true;
        }
        for (const path of [...this.#hardLinks.keys()])
            if (placed.hides(path))
                this.#hardLinks.delete(path);
        const layer = this.#layers.length;
        for (const facts of record.facts)
            this.#addFile(this.#links.place(facts.path), layer, facts);
        for (const { path, target } of record.hardLinks)
            this.#hardLinks.set(this.#links.place(path), { target, layer });
        placed.forget();
        this.#layers.push(placed);
        if (isChanged)
            this.#sorted = undefined;
    }
    /** Every visible file with facts, sorted by path. The same array as before if the last layer changed nothing. */
    files() {
        this.#sorted ??= [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return this.#sorted;
    }
    /** True if there were too many links to follow them all. */
    get linksExhausted() {
        return this.#links.exhausted;
    }
    /**
     * Files that were not read under their own name, but are wanted under the name of a link, or because a path in `places`
     * leads to them.
     */
    linkedFiles(wants, places) {
        const found = new Map();
        const seek = (path, target, top) => {
            if (target === undefined || target === path || this.#files.has(path) || this.#files.has(target))
                return;
            const at = this.#locate(target, top);
            if (at !== undefined)
                found.set(path, { ...at, path });
        };
        const top = this.#layers.length - 1;
        for (const [path, { target, layer }] of this.#hardLinks)
            seek(path, this.#links.place(target), layer);
        for (const path of this.#links.paths())
            if (wants(path))
                seek(path, this.#links.resolve(path), top);
        for (const place of places)
            seek(place, this.#links.resolve(place), top);
        return [...found.values()];
    }
    #addFile(path, layer, facts) {
        const there = this.#files.get(path);
        const before = there?.layer === layer ? there.facts : [];
        this.#files.set(path, { path, layer, facts: [...before, facts] });
    }
    #placed(record) {
        const ways = new Map();
        for (const directory of record.implied) {
            const real = this.#links.resolve(directory);
            if (real === undefined || real === directory)
                continue;
            const known = ways.get(real);
            if (known === undefined)
                ways.set(real, [directory]);
            else
                known.push(directory);
        }
        const names = (path) => {
            if (ways.size === 0)
                return [path];
            const all = [path];
            for (const above of (0,layers_path/* ancestors */.T1)(path)) {
                for (const way of ways.get(above) ?? []) {
                    if (!this.#links.allowName())
                        return all;
                    all.push(way + path.slice(above.length));
                }
            }
            return all;
        };
        const deleted = new Set(record.whiteouts.map((path) => this.#links.place(path)));
        const opaque = new Set(record.opaque.map((path) => this.#links.resolve(path) ?? path));
        const isReplaced = (path) => names(path).some((name) => record.others.has(name));
        const known = new Map();
        const hidesDirectory = (path) => {
            let hidden = known.get(path);
            if (hidden === undefined) {
                hidden = deleted.has(path) || opaque.has(path) || isReplaced(path);
                known.set(path, hidden);
            }
            return hidden;
        };
        // In an image with very many layers, most have few entries, for which remembering directories costs more than it saves.
        const isSmall = ways.size === 0 && deleted.size === 0 && opaque.size === 0 && record.others.size <= SMALL_LAYER;
        const hides = (path) => {
            if (isSmall)
                return record.others.hasPrefix(path) || record.directories.has(path);
            if (opaque.has('') || deleted.has(path) || isReplaced(path))
                return true;
            if (names(path).some((name) => record.directories.has(name)))
                return true;
            for (const above of (0,layers_path/* ancestors */.T1)(path))
                if (hidesDirectory(above))
                    return true;
            return false;
        };
        return { record, names, hides, forget: () => known.clear() };
    }
    /** The highest layer up to `top` with a file at the path, and the file's name in its archive. */
    #locate(path, top) {
        for (let layer = top; layer >= 0; layer--) {
            const { record, names, hides } = this.#layers[layer];
            const file = names(path).find((name) => record.others.has(name));
            if (file !== undefined)
                return { layer, file };
            if (hides(path))
                return undefined;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sbom/generate.ts
// Catalogues one or more platform images: reads each layer once, in parallel, overlays them and lists the components.








/** Layers read in parallel: enough for two to four processors, few enough to bound memory. */
const DEFAULT_CONCURRENCY = 4;
/** Characters of a path, and of a reason, in a note. */
const MAX_NOTE = 500;
/** Number of layers that are overlaid before the event loop runs. */
const LAYERS_PER_TURN = 16;
/** Notes per image. Further notes are counted. */
const MAX_NOTES = 500;
function isImageSbom(result) {
    return 'image' in result;
}
/** `path: text (layer sha256:…)`, for properties and warnings. */
function noteText({ path, text, layer }) {
    const where = layer === undefined ? 'image' : `layer ${layer}`;
    const shown = (0,foreign_text/* oneLine */.T)(path.replace(/^\//, ''), MAX_NOTE);
    const reason = (0,foreign_text/* oneLine */.T)(text, MAX_NOTE);
    return path === '' ? `${where}: ${reason}` : `/${shown}: ${reason} (${where})`;
}
/**
 * Returns one result per target, in order. Layers that images share are read once. Content that cannot be read becomes a
 * note. Throws StoreError when the store fails or returns wrong bytes, and with `strict` a UserError for any note.
 */
async function generateSboms(store, targets, options = {}) {
    const cataloguers = options.cataloguers ?? CATALOGUERS;
    const reader = new LayerReader({
        store,
        cataloguers,
        bounds: { ...layers_bounds/* BOUNDS */.QT, ...options.bounds },
        concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
        ...(options.cache && { cache: options.cache }),
    });
    try {
        const results = await Promise.all(targets.map((target) => generateOne(store, target, reader, cataloguers)));
        if (options.strict)
            for (const result of results)
                refuseNotes(result);
        return results;
    }
    catch (error) {
        reader.stop(error);
        throw error;
    }
}
async function generateOne(store, target, reader, cataloguers) {
    const image = await (0,sbom_image/* readImage */.A)(store, target);
    if ('notice' in image)
        return image;
    const readings = await Promise.all(image.layers.map((layer) => reader.read(layer)));
    const notes = [...image.notes];
    const overlay = new Overlay();
    const states = [];
    let kept = 0;
    let oldest = 0;
    for (const [at, { record }] of readings.entries()) {
        for (const note of record.notes)
            notes.push({ ...note, layer: record.digest });
        overlay.add(record);
        const files = overlay.files();
        kept += files === states[at - 1] ? 0 : files.length;
        states.push(files);
        // The lowest states are examined last, so they are dropped first.
        for (; kept > MAX_TRACED_FILES && oldest < at; oldest++) {
            kept -= states[oldest] === states[oldest + 1] ? 0 : (states[oldest]?.length ?? 0);
            states[oldest] = undefined;
        }
        // Lets this process report its usage while it overlays hundreds of layers.
        if (at % LAYERS_PER_TURN === 0)
            await new Promise(setImmediate);
    }
    const places = cataloguers.flatMap((cataloguer) => ('read' in cataloguer ? (cataloguer.places ?? []) : []));
    const linked = overlay.linkedFiles((path) => isWanted(path, cataloguers), places);
    if (overlay.linksExhausted)
        notes.push({ path: '', text: 'too many symbolic links; not all of them were followed' });
    const behindLinks = await readAgain(image, linked, reader);
    const found = catalogue(withLinkedFiles(states, behindLinks), image.layers.map(({ descriptor }) => descriptor.digest), cataloguers, (path, text) => notes.push({ path, text }));
    return { image, ...found, notes: bounded(notes), layersRead: readings.filter(({ cached }) => !cached).length };
}
/** Removes duplicates and bounds the number of notes. */
function bounded(notes) {
    const distinct = [...new Map(notes.map((note) => [noteText(note), note])).values()];
    const more = distinct.length - MAX_NOTES;
    if (more <= 0)
        return distinct;
    return [...distinct.slice(0, MAX_NOTES), { path: '', text: `${more} more notes` }];
}
/** Executables are selected by mode, which a link does not have, so only whole files are looked up through links. */
function isWanted(path, cataloguers) {
    return cataloguers.some((cataloguer) => 'read' in cataloguer && cataloguer.wants(path, 0o644));
}
/** Reads files that links lead to: each layer that contains any is read again, in parallel. */
async function readAgain(image, linked, reader) {
    const byLayer = new Map();
    for (const { layer, file, path } of linked) {
        const files = byLayer.get(layer) ?? new Map();
        byLayer.set(layer, files.set(file, [...(files.get(file) ?? []), path]));
    }
    const read = [...byLayer].map(async ([layer, only]) => {
        const source = image.layers[layer];
        if (source === undefined)
            return [];
        const { record } = await reader.read(source, only);
        const byPath = new Map();
        for (const facts of record.facts)
            byPath.set(facts.path, [...(byPath.get(facts.path) ?? []), facts]);
        return [...byPath].map(([path, facts]) => ({ path, layer, facts }));
    });
    return (await Promise.all(read)).flat();
}
/** Adds files behind links to each state from their layer on. Equal states stay the same array. */
function withLinkedFiles(states, linked) {
    if (linked.length === 0)
        return states;
    const result = [];
    let before = -1;
    for (const [at, files] of states.entries()) {
        const more = linked.filter(({ layer }) => layer <= at);
        const isSame = at > 0 && files === states[at - 1] && more.length === before;
        before = more.length;
        result.push(isSame ? result[at - 1] : files && [...files, ...more].sort((a, b) => (a.path < b.path ? -1 : 1)));
    }
    return result;
}
/** Notes listed in the error message. Further notes are counted. */
const NAMED_NOTES = 3;
function refuseNotes(result) {
    if (!isImageSbom(result) || result.notes.length === 0)
        return;
    const named = result.notes.slice(0, NAMED_NOTES).map(noteText);
    const more = result.notes.length - named.length;
    throw new errors/* UserError */.yo(`the SBOM of ${result.image.location}@${result.image.subject.digest} would be incomplete: ${named.join('; ')}` +
        `${more > 0 ? `; and ${more} more` : ''}; remove these from the image, or unset strict`);
}

// EXTERNAL MODULE: ./src/sbom/layers/cache.ts + 1 modules
var layers_cache = __webpack_require__(31864);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/title.ts
var title = __webpack_require__(39067);
;// CONCATENATED MODULE: ./src/sbom/documents/json.ts
// Writes a document as JSON that no terminal executes when it is printed.
/** Controls, characters that change the direction of text, and other invisible characters, besides those that JSON escapes. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The value as one line of UTF-8. Unprintable characters are escaped as `\uXXXX`, which means the same in JSON. */
function jsonBytes(value) {
    return Buffer.from(`${JSON.stringify(value).replaceAll(UNPRINTABLE, json_escaped)}\n`);
}
/** A character beyond U+FFFF is two UTF-16 code units and so two escapes. */
function json_escaped(character) {
    return Array.from({ length: character.length }, (_, at) => {
        return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join('');
}

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
;// CONCATENATED MODULE: ./src/sbom/documents/subject.ts
// Determines the subject, identity and time of an SBOM document, common to all formats.





const TOOL_NAME = 'oci-evidence';
/**
 * Identifies how a document was generated: the same text for the same generator, format and catalogue version, whatever
 * the version of this project and the name of the repository.
 */
function generatorId(format) {
    return `${TOOL_NAME} sbom; format=${format}; catalogue=${CATALOGUE_VERSION}`;
}
/** Stands for an unknown value of the NTIA minimum elements (SPDX 2.3, 7.5; NTIA "known unknowns"). */
const subject_UNKNOWN = 'NOASSERTION';
function subjectOf({ image, notes, hidden }, format) {
    const { location, subject, platform, labels } = image;
    const isLayout = /^oci-(?:layout|archive):/.test(location);
    const repository = location.slice(location.indexOf(':') + (isLayout ? 1 : 0)).replace(/[\\/]+$/, '');
    const last = (isLayout ? repository : location).replace(/^.*[\\/]/s, '') || 'image';
    // purl specification, type oci: the name is the last part of the repository in lower case, the version is the digest.
    const purl = new packageurl_js.PackageURL('oci', undefined, last.toLowerCase(), subject.digest, {
        ...(!isLayout && { repository_url: location }),
        ...(platform && { arch: platform.architecture }),
    });
    const vendor = labels['org.opencontainers.image.vendor'];
    return {
        name: isLayout ? last : location,
        version: subject.digest,
        // The type definition encodes the colon of the digest. packageurl-js does not.
        purl: purl.toString().replace(/@(\w+):/, '@$1%3A'),
        ...(vendor && { supplier: vendor }),
        properties: [
            ['oci-evidence:generator', generatorId(format)],
            ...(platform ? [['oci-evidence:platform', (0,descriptor/* platformName */.$r)(platform)]] : []),
            ...(hidden > 0 ? [['oci-evidence:hidden', `${hidden}`]] : []),
            ...notes.map((note) => ['oci-evidence:unread', noteText(note)]),
        ],
    };
}
/**
 * The document's time in RFC 3339 with seconds: SOURCE_DATE_EPOCH, else the image's creation time, else 1970. The current
 * time would make each run produce another document.
 */
function timestampOf({ image }, { sourceDateEpoch }) {
    const epoch = sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) : undefined;
    const time = epoch === undefined ? new Date(image.created ?? 0) : new Date(epoch * 1000);
    return `${time.toISOString().slice(0, 19)}Z`;
}
/** Namespace of the UUIDs below: an arbitrary constant. */
const UUID_NAMESPACE = '0f0b6c1e-6d0f-5f5e-9b53-0d4ad1b0e6a7';
/** A name-based UUID (RFC 9562, version 5) of image digest, format and version of this project. */
function documentUuid({ image }, format, { toolVersion }) {
    const hash = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(UUID_NAMESPACE.replaceAll('-', ''), 'hex'))
        .update(`${image.subject.digest} ${format} ${TOOL_NAME}@${toolVersion}`)
        .digest();
    hash[6] = (hash[6] & 0x0f) | 0x50;
    hash[8] = (hash[8] & 0x3f) | 0x80;
    return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/**
 * The direct dependencies of the image: components that no other component depends on, and one component of each cycle that
 * would be unreachable otherwise.
 */
function directDependencies(components) {
    const edges = new Map(components.map(({ purl, dependsOn }) => [purl, dependsOn]));
    const indirect = new Set(components.flatMap(({ purl, dependsOn }) => dependsOn.filter((other) => other !== purl)));
    const reached = new Set();
    const reach = (from) => {
        const open = [from];
        for (let purl = open.pop(); purl !== undefined; purl = open.pop()) {
            if (reached.has(purl))
                continue;
            reached.add(purl);
            open.push(...(edges.get(purl) ?? []));
        }
    };
    const direct = [];
    const take = (purl) => {
        direct.push(purl);
        reach(purl);
    };
    for (const { purl } of components)
        if (!indirect.has(purl))
            take(purl);
    for (const { purl } of components)
        if (!reached.has(purl))
            take(purl);
    return direct.sort();
}
/** Parses a supplier: `Name <address>`, or a name. */
function supplierOf(text) {
    const match = /^([^<>]{1,300}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/.exec(text?.trim() ?? '');
    const [, name, email] = match ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    return { name: text?.trim() || subject_UNKNOWN };
}

;// CONCATENATED MODULE: ./src/sbom/documents/web-address.ts
// Checks addresses of web pages that packages state.
/** The address in the form that both document formats accept, or undefined if it is no http or https address. */
function webAddress(text) {
    const url = text === undefined ? null : URL.parse(text);
    return url === null || !/^https?:$/.test(url.protocol) ? undefined : url.href;
}

;// CONCATENATED MODULE: ./src/sbom/documents/cyclonedx.ts




/**
 * The document's bytes. The same image, options and version of this project give the same bytes. Components are sorted by
 * package URL, which is also their bom-ref. It is written here and not by a library, because the one that exists takes as
 * long to load as a small image takes to read.
 */
function cycloneDx(sbom, options, version = '1.6') {
    const subject = subjectOf(sbom, `cyclonedx-${version}`);
    const { components, notes } = sbom;
    return jsonBytes({
        $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
        bomFormat: 'CycloneDX',
        specVersion: version,
        version: 1,
        serialNumber: `urn:uuid:${documentUuid(sbom, `cyclonedx-${version}`, options)}`,
        metadata: {
            timestamp: new Date(timestampOf(sbom, options)).toISOString(),
            lifecycles: [{ phase: 'post-build' }],
            tools: {
                components: [
                    {
                        type: 'application',
                        name: TOOL_NAME,
                        version: options.toolVersion,
                        'bom-ref': `${TOOL_NAME}@${options.toolVersion}`,
                    },
                ],
            },
            authors: [{ name: TOOL_NAME }],
            component: {
                type: 'container',
                name: subject.name,
                version: subject.version,
                'bom-ref': subject.purl,
                supplier: entityOf(subject.supplier),
                purl: subject.purl,
                properties: subject.properties.map(([name, value]) => ({ name, value })),
            },
        },
        components: components.map(componentOf),
        dependencies: [
            dependency(subject.purl, directDependencies(components)),
            ...components.map(({ purl, dependsOn }) => dependency(purl, dependsOn)),
        ],
        ...(notes.length > 0 && { compositions: [{ aggregate: 'incomplete', assemblies: [subject.purl] }] }),
    });
}
function dependency(ref, dependsOn) {
    return { ref, ...(dependsOn.length > 0 && { dependsOn }) };
}
function componentOf(component) {
    const { group, description, cpes = [], hashes = [], purl } = component;
    const licenses = cyclonedx_licensesOf(component.licenses ?? []);
    const homepage = webAddress(component.homepage);
    const [cpe, ...moreCpes] = cpes;
    return {
        type: component.type,
        name: component.name,
        ...(group && { group }),
        ...(component.version !== '' && { version: component.version }),
        'bom-ref': purl,
        supplier: entityOf(component.supplier),
        ...(description && { description }),
        ...(hashes.length > 0 && { hashes: hashes.map(({ algorithm: alg, hex: content }) => ({ alg, content })) }),
        ...(licenses.length > 0 && { licenses }),
        ...(cpe !== undefined && { cpe }),
        purl,
        ...(homepage !== undefined && { externalReferences: [{ url: homepage, type: 'website' }] }),
        properties: [
            { name: 'oci-evidence:layer', value: component.layer },
            ...moreCpes.map((value) => ({ name: 'oci-evidence:cpe', value })),
            ...(component.owner !== undefined ? [{ name: 'oci-evidence:owner', value: component.owner }] : []),
        ],
        ...evidenceOf(component),
    };
}
function evidenceOf({ identity, locations }) {
    const evidence = {
        ...(identity !== undefined && {
            identity: [{ field: 'purl', confidence: identity.confidence, methods: [identity] }],
        }),
        ...(locations.length > 0 && { occurrences: locations.map((location) => ({ location })) }),
    };
    return Object.keys(evidence).length === 0 ? {} : { evidence };
}
function entityOf(supplier) {
    const { name, email } = supplierOf(supplier);
    return { name, ...(email !== undefined && { contact: [{ email }] }) };
}
/**
 * CycloneDX allows either one expression or a list of identifiers and names. Several licences with a compound expression
 * among them all apply, so they are joined with AND. If one of them is not an expression, each becomes a name.
 */
function cyclonedx_licensesOf(stated) {
    const licenses = [...new Set(stated)];
    const asListed = (license) => ({
        license: isLicenseId(license) ? { id: license } : { name: license },
    });
    if (!licenses.some((license) => !isLicenseId(license) && isExpression(license)))
        return licenses.map(asListed);
    const [only] = licenses;
    if (only !== undefined && licenses.length === 1)
        return [{ expression: only }];
    if (!licenses.every(isExpression))
        return licenses.map(asListed);
    const parts = licenses.map((license) => (/ (?:AND|OR|WITH) /.test(license) ? `(${license})` : license));
    return [{ expression: parts.join(' AND ') }];
}
function isExpression(license) {
    return spdx(license) === license;
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/sbom/documents/spdx.ts
// Writes the catalogue as an SPDX 2.3 JSON document.






const ROOT = 'SPDXRef-Image';
const DOCUMENT = 'SPDXRef-DOCUMENT';
/** SPDX 2.3, 7.24, spelled with underscores as in the JSON schema. */
const PURPOSE = {
    library: 'LIBRARY',
    application: 'APPLICATION',
    framework: 'FRAMEWORK',
    'operating-system': 'OPERATING_SYSTEM',
    file: 'FILE',
};
const ALGORITHM = { MD5: 'MD5', 'SHA-1': 'SHA1', 'SHA-256': 'SHA256', 'SHA-512': 'SHA512' };
/** The document's bytes. The same image, options and version of this project give the same bytes. */
function spdxDocument(sbom, options) {
    const subject = subjectOf(sbom, 'spdx-2.3');
    const created = timestampOf(sbom, options);
    const creator = `Tool: ${TOOL_NAME}-${options.toolVersion}`;
    const licenses = new Licenses();
    const ids = new Map(sbom.components.map((component) => [component.purl, idOf(component)]));
    const root = {
        SPDXID: ROOT,
        name: subject.name,
        versionInfo: subject.version,
        supplier: subject.supplier === undefined ? subject_UNKNOWN : `Organization: ${oneLine(subject.supplier)}`,
        downloadLocation: subject_UNKNOWN,
        filesAnalyzed: false,
        checksums: checksumOf(subject.version),
        licenseConcluded: subject_UNKNOWN,
        licenseDeclared: subject_UNKNOWN,
        copyrightText: subject_UNKNOWN,
        externalRefs: [purlRef(subject.purl)],
        primaryPackagePurpose: 'CONTAINER',
        annotations: subject.properties.map(([name, value]) => ({
            annotationDate: created,
            annotationType: 'OTHER',
            annotator: creator,
            comment: `${name}: ${value}`,
        })),
    };
    const annotated = (comment) => ({
        annotationDate: created,
        annotationType: 'OTHER',
        annotator: creator,
        comment,
    });
    const packages = [
        root,
        ...sbom.components.map((component) => spdx_packageOf(component, ids, licenses, remarks(component).map(annotated))),
    ];
    const relationships = [
        { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ROOT },
        ...sbom.components.map(({ purl }) => ({
            spdxElementId: ROOT,
            relationshipType: 'CONTAINS',
            relatedSpdxElement: ids.get(purl),
        })),
        ...sbom.components.flatMap(({ purl, dependsOn }) => dependsOn.map((other) => ({
            spdxElementId: ids.get(purl),
            relationshipType: 'DEPENDS_ON',
            relatedSpdxElement: ids.get(other),
        }))),
    ];
    const extracted = licenses.extracted();
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: DOCUMENT,
        name: subject.name,
        documentNamespace: `${kinds/* NAMESPACE */.CU}spdx/${documentUuid(sbom, 'spdx-2.3', options)}`,
        creationInfo: { created, creators: [creator, `Organization: ${TOOL_NAME}`] },
        packages,
        ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
        relationships,
    };
    return jsonBytes(document);
}
/** What SPDX has no field for. */
function remarks({ owner, identity }) {
    return [
        ...(owner === undefined ? [] : [`oci-evidence:owner: ${owner}`]),
        ...(identity === undefined
            ? []
            : [`oci-evidence:identity: ${identity.technique}, confidence ${identity.confidence}: ${identity.value}`]),
    ];
}
function spdx_packageOf(component, ids, licenses, annotations) {
    const { group, name, version, supplier, description, hashes = [], cpes = [], locations, layer } = component;
    const homepage = webAddress(component.homepage);
    return {
        SPDXID: ids.get(component.purl),
        // Maven joins group and name with a colon, other ecosystems with a slash.
        name: group === undefined ? name : `${group}${component.ecosystem === 'maven' ? ':' : '/'}${name}`,
        ...(version !== '' && { versionInfo: version }),
        supplier: supplierText(supplier),
        downloadLocation: subject_UNKNOWN,
        filesAnalyzed: false,
        ...(hashes.length > 0 && {
            checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: ALGORITHM[algorithm], checksumValue: hex })),
        }),
        ...(homepage !== undefined && { homepage }),
        sourceInfo: `found at ${locations.join(', ')} in layer ${layer}`,
        licenseConcluded: subject_UNKNOWN,
        licenseDeclared: licenses.declared(component.licenses ?? []),
        copyrightText: subject_UNKNOWN,
        ...(description !== undefined && { summary: description }),
        externalRefs: [
            purlRef(component.purl),
            ...cpes.map((cpe) => ({
                referenceCategory: 'SECURITY',
                referenceType: cpe.startsWith('cpe:2.3:') ? 'cpe23Type' : 'cpe22Type',
                referenceLocator: cpe,
            })),
        ],
        primaryPackagePurpose: PURPOSE[component.type],
        ...(annotations.length > 0 && { annotations }),
    };
}
/** SPDX identifiers allow letters, digits, dots and hyphens. The hash of the package URL makes them unique. */
function idOf({ ecosystem, name, purl }) {
    const readable = `${ecosystem}-${name}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80);
    return `SPDXRef-Package-${readable}-${(0,external_node_crypto_.createHash)('sha256').update(purl).digest('hex').slice(0, 16)}`;
}
/** SPDX 2.3, 7.5. Packages do not say whether the supplier is a person; a supplier with an e-mail address usually is. */
function supplierText(text) {
    const { name, email } = supplierOf(text);
    if (name === subject_UNKNOWN)
        return subject_UNKNOWN;
    return email === undefined ? `Organization: ${oneLine(name)}` : `Person: ${oneLine(name)} (${email})`;
}
function purlRef(purl) {
    return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}
function checksumOf(digest) {
    const [algorithm = '', hex] = digest.split(':');
    return [{ algorithm: algorithm.toUpperCase(), checksumValue: hex }];
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
/** Licences as SPDX expressions. Other texts get a LicenseRef defined in the document (SPDX 2.3, clause 10). */
class Licenses {
    #texts = new Map();
    declared(licenses) {
        const parts = licenses.map((license) => {
            const expression = spdx(license) === license ? license : this.#reference(license);
            for (const own of expression.match(/\bLicenseRef-[A-Za-z0-9.-]+/g) ?? []) {
                if (!this.#texts.has(own))
                    this.#texts.set(own, `named ${own} by the package; the license text is not in the package's metadata`);
            }
            return licenses.length > 1 && /[ ]/.test(expression) ? `(${expression})` : expression;
        });
        return parts.length === 0 ? subject_UNKNOWN : parts.join(' AND ');
    }
    extracted() {
        const sorted = [...this.#texts].sort(([a], [b]) => (a < b ? -1 : 1));
        return sorted.map(([licenseId, extractedText]) => ({ licenseId, extractedText }));
    }
    #reference(text) {
        const readable = text
            .replaceAll(/[^A-Za-z0-9.]+/g, '-')
            .replaceAll(/^-+|-+$/g, '')
            .slice(0, 40);
        const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
        const id = `LicenseRef-${readable === '' ? '' : `${readable}-`}${hash}`;
        this.#texts.set(id, text);
        return id;
    }
}

;// CONCATENATED MODULE: ./src/sbom/sbom-evidence.ts
// Writes the SBOM of one platform's image as evidence, in the requested format.






/** The supported formats, one row each. */
const SBOM_FORMATS = {
    'cyclonedx-1.6': cycloneDxRow('1.6'),
    'cyclonedx-1.7': cycloneDxRow('1.7'),
    'spdx-2.3': {
        mediaType: 'application/spdx+json',
        predicateType: 'https://spdx.dev/Document',
        extension: 'spdx.json',
        write: spdxDocument,
    },
};
/** The SBOM as evidence about the image's manifest. The same image gives the same bytes. */
function sbomEvidence(sbom, options) {
    const { format = 'cyclonedx-1.6' } = options;
    const row = SBOM_FORMATS[format];
    const bytes = row.write(sbom, options);
    const { subject, platform } = sbom.image;
    const suffix = options.titlePlatform ? (0,title/* platformSuffix */.J)(platform) : '';
    return {
        kind: 'sbom',
        subject,
        document: {
            descriptor: { mediaType: row.mediaType, digest: (0,digest/* digestOf */.ol)(bytes), size: bytes.byteLength },
            async *open() {
                yield bytes;
            },
        },
        title: `sbom${suffix}.${row.extension}`,
        predicateType: row.predicateType,
        created: timestampOf(sbom, options),
        producer: `${TOOL_NAME} ${options.toolVersion}`,
        detail: `${sbom.components.length} packages`,
        annotations: { [annotations/* EVIDENCE_ANNOTATION */.Gg.generator]: generatorId(format) },
    };
}
function cycloneDxRow(version) {
    return {
        mediaType: 'application/vnd.cyclonedx+json',
        predicateType: 'https://cyclonedx.org/bom',
        extension: 'cdx.json',
        write: (sbom, options) => cycloneDx(sbom, options, version),
    };
}

;// CONCATENATED MODULE: ./src/oci/granted.ts
/** `renew` asks the granting process for another token. Nothing is sent yet. */
async function openGranted(access, renew) {
    if (access.kind === 'oci-layout') {
        const { grantedBlobs } = await __webpack_require__.e(/* import() */ 571).then(__webpack_require__.bind(__webpack_require__, 80571));
        return grantedBlobs(access);
    }
    const { grantedBlobs } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(4999), __webpack_require__.e(4070)]).then(__webpack_require__.bind(__webpack_require__, 44070));
    return grantedBlobs(access, renew);
}

;// CONCATENATED MODULE: ./src/sbom/isolation/granted-store.ts
// Owns the store of the child process: reads large blobs directly from the registry and the rest through the parent.


/** Reading this many bytes through the parent costs as much processor time as loading the registry client. */
const FREE_BYTES = 8 * 1024 * 1024;
/** Bytes between two reports of the traffic. */
const REPORT_BYTES = 2 * 1024 * 1024;
/** The parent may have what this process lacks, such as another token or certificate authorities from Node's options. */
const PARENT_MAY_DO_BETTER = new Set(['unauthorized', 'denied', 'network']);
class GrantedStore {
    #parent;
    #send;
    #access = Promise.withResolvers();
    #tokens = new Map();
    #granted;
    #requestedBytes = 0;
    #unreportedBytes = 0;
    #lastId = 0;
    constructor(parent, send) {
        this.#parent = parent;
        this.#send = send;
    }
    get location() {
        return this.#parent.location;
    }
    manifest(reference) {
        return this.#parent.manifest(reference);
    }
    async *blob(descriptor) {
        this.#requestedBytes += descriptor.size;
        if (this.#requestedBytes > FREE_BYTES)
            this.#granted ??= this.#open();
        const granted = await this.#granted;
        let isStarted = false;
        try {
            if (granted !== undefined) {
                for await (const chunk of granted.blob(descriptor)) {
                    isStarted = true;
                    this.#count(granted, chunk.byteLength);
                    yield chunk;
                }
                return;
            }
        }
        catch (error) {
            if (isStarted || !(error instanceof oci_errors/* StoreError */.A && PARENT_MAY_DO_BETTER.has(error.code)))
                throw error;
            this.#granted = Promise.resolve(undefined);
        }
        finally {
            if (granted !== undefined)
                this.#report(granted);
        }
        yield* this.#parent.blob(descriptor);
    }
    /** Handles the parent's response to the request for access. */
    grant(access) {
        this.#access.resolve(access);
    }
    /** Handles the parent's response to a request for a token. */
    renewed(id, token) {
        this.#tokens.get(id)?.(token);
        this.#tokens.delete(id);
    }
    async #open() {
        this.#send({ type: 'access' });
        const access = await this.#access.promise;
        return access && openGranted(access, (refused) => this.#renew(refused));
    }
    #renew(refused) {
        const id = ++this.#lastId;
        return new Promise((resolve) => {
            this.#tokens.set(id, resolve);
            this.#send({ type: 'token', id, refused });
        });
    }
    #count(granted, bytes) {
        this.#unreportedBytes += bytes;
        if (this.#unreportedBytes >= REPORT_BYTES)
            this.#report(granted);
    }
    #report(granted) {
        this.#unreportedBytes = 0;
        this.#send({ type: 'traffic', traffic: granted.traffic() });
    }
}

// EXTERNAL MODULE: ./src/sbom/isolation/messages.ts
var messages = __webpack_require__(18112);
// EXTERNAL MODULE: ./src/sbom/isolation/blob-frames.ts
var blob_frames = __webpack_require__(99282);
;// CONCATENATED MODULE: ./src/sbom/isolation/parent-store.ts


class ParentStore {
    location;
    #send;
    #receivers;
    #idle;
    #waiting = [];
    #manifests = new Map();
    #lastId = 0;
    constructor(location, pipes, send) {
        this.location = location;
        this.#send = send;
        this.#receivers = pipes.map((pipe) => new blob_frames/* BlobReceiver */.x(pipe));
        this.#idle = pipes.map((_, at) => at);
    }
    manifest(reference) {
        const answer = Promise.withResolvers();
        const id = ++this.#lastId;
        this.#manifests.set(id, answer);
        this.#send({ type: 'manifest', id, reference });
        return answer.promise;
    }
    /** Handles the parent's response to a request for a manifest. */
    answer(id, outcome) {
        const answer = this.#manifests.get(id);
        this.#manifests.delete(id);
        if ('error' in outcome)
            answer?.reject((0,messages/* decodeError */.lB)(outcome.error));
        else
            answer?.resolve(outcome.value);
    }
    /** A pipe is used again only after a blob has been read to its end. */
    async *blob(descriptor) {
        const pipe = this.#idle.pop() ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
        this.#send({ type: 'blob', pipe, descriptor });
        const receiver = this.#receivers[pipe];
        let isRead = false;
        try {
            for await (const chunk of receiver.blob())
                yield chunk;
            isRead = true;
        }
        catch (error) {
            isRead = true;
            throw error;
        }
        finally {
            if (isRead)
                this.#release(pipe);
        }
    }
    #release(pipe) {
        const next = this.#waiting.shift();
        if (next === undefined)
            this.#idle.push(pipe);
        else
            next(pipe);
    }
}

;// CONCATENATED MODULE: ./src/sbom/isolation/child.ts
// Owns the child process: generates SBOMs, reports its resource usage, and ends with the parent.







/** Serves one request of the parent, and exits. `self` is the child process. */
function serve(self) {
    let store;
    const parent = connectToParent(self, messages/* PIPES */.Cf, (command) => {
        switch (command.type) {
            case 'manifest':
                return store?.parent.answer(command.id, command.outcome);
            case 'access':
                return store?.granted.grant(command.access);
            case 'token':
                return store?.granted.renewed(command.id, command.token);
            case 'generate': {
                const fromParent = new ParentStore(command.request.location, parent.pipes, parent.send);
                store = { parent: fromParent, granted: new GrantedStore(fromParent, parent.send) };
                generate(command.request, store.granted).then(parent.finish, (error) => parent.finish({ type: 'failed', error: (0,messages/* encodeError */.TK)(error) }));
            }
        }
    });
}
async function generate(request, store) {
    const { targets, strict, document, cache: location } = request;
    const warnings = [];
    const cache = location &&
        new layers_cache/* DirectoryCache */.QY(location.parent, {
            now: () => location.time,
            ...(location.key && { key: location.key }),
            warn: (text) => warnings.push(text),
        });
    const sboms = await generateSboms(store, targets, { strict, ...(cache && { cache }) });
    await cache?.prune();
    const results = [];
    for (const sbom of sboms) {
        if (!isImageSbom(sbom)) {
            results.push({ notice: sbom.notice });
            continue;
        }
        const { document: blob, ...evidence } = sbomEvidence(sbom, document);
        const chunks = [];
        for await (const chunk of blob.open())
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        results.push({ evidence, descriptor: blob.descriptor, bytes, notes: sbom.notes.map(noteText) });
    }
    return { type: 'done', results, warnings, written: cache?.written ?? 0 };
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


/***/ })

};
