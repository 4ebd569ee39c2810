export const id = 1325;
export const ids = [1325];
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
    /** Of the sources, not of the image: readers must not take it for the SBOM of the image, and so it has types of its own. */
    'source-sbom': {
        label: 'Source SBOM',
        target: 'index',
        predicateTypes: [ownPredicate('source-sbom')],
        aliases: [],
        mediaTypes: [ownType('source-sbom')],
        anyJson: true,
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

/***/ 13482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ observeRequests)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_process__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _foreign_activity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86937);
/* harmony import */ var _pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53737);
// Observes the HTTP requests of this process and its children, whichever library sends them, by the channels that undici and
// Node publish on.

// Only for the events of proc-log, which every copy of that library in this process emits.



/** Query keys whose values are no secrets. Others may be signatures of storage services or states of uploads. */
const PLAIN_KEYS = new Set([
    'scope',
    'service',
    'n',
    'last',
    'digest',
    'mount',
    'from',
    'artifactType',
    'page',
    'per_page',
]);
/** Calls the observer until the returned function is called. Nothing of headers or bodies is observed but their length. */
function observeRequests(observer) {
    const open = new Map();
    const sent = new WeakSet();
    const children = new Map();
    const changed = () => observer.changed?.(new Set(open.values()));
    const begin = (key, method, url, length) => {
        const request = { method, url: shownUrl(url), began: observer.now(), sent: 0, received: 0 };
        open.set(key, { ...request, ...(length !== undefined && { sentTotal: length }) });
        changed();
    };
    const update = (key, change) => {
        const request = open.get(key);
        if (request === undefined)
            return;
        change(request);
        changed();
    };
    const end = (key, error) => {
        const request = open.get(key);
        if (!open.delete(key) || request === undefined)
            return;
        observer.ended?.(request, error === undefined ? undefined : codeOf(error));
        changed();
    };
    const handlers = {
        'undici:request:create': ({ request }) => begin(request, String(request.method), `${request.origin}${request.path}`, numberOf(request.contentLength)),
        'undici:client:sendHeaders': ({ request }) => void sent.add(request),
        'undici:request:bodyChunkSent': ({ request, chunk }) => update(request, (one) => {
            one.sent += sizeOf(chunk);
        }),
        'undici:request:bodyChunkReceived': ({ request, chunk }) => update(request, (one) => {
            one.received += sizeOf(chunk);
        }),
        'undici:request:headers': ({ request, response }) => update(request, (one) => {
            one.status = Number(response.statusCode);
            const total = lengthOf(response.headers);
            if (total !== undefined && one.method !== 'HEAD')
                one.receivedTotal = total;
        }),
        'undici:request:trailers': ({ request }) => end(request),
        // A connection that is opened ahead has a request that is withdrawn before it is sent.
        'undici:request:error': ({ request, error }) => {
            if (sent.has(request) || 'code' in error)
                end(request, error);
            else
                open.delete(request);
        },
        'http.client.request.start': ({ request }) => begin(request, String(request.method), addressOf(request), undefined),
        // The channels of node:http have no bodies: their lengths are those that the headers state.
        'http.client.response.finish': ({ request, response }) => {
            update(request, (one) => {
                one.status = Number(response.statusCode);
                one.sent = headerLength(request.getHeader('content-length'));
                one.received =
                    one.method === 'HEAD' ? 0 : headerLength(response.headers['content-length']);
            });
            end(request);
        },
        'http.client.request.error': ({ request, error }) => end(request, error),
        [_pause_js__WEBPACK_IMPORTED_MODULE_3__/* .WAITS */ .r]: ({ milliseconds }) => observer.waits?.(Number(milliseconds)),
        [_foreign_activity_js__WEBPACK_IMPORTED_MODULE_2__/* .FOREIGN_ACTIVITY */ .f]: ({ source, activity }) => {
            if (activity?.type === 'wait')
                observer.waits?.(activity.milliseconds);
            if (activity?.type === 'request')
                observer.ended?.({ ...activity, began: observer.now() - activity.milliseconds }, activity.error);
            if (activity?.type === 'progress')
                children.set(source, activity);
            if (activity === undefined)
                children.delete(source);
            if (activity === undefined || activity.type === 'progress')
                observer.progressed?.([...children.values()]);
        },
    };
    for (const [channel, handler] of Object.entries(handlers))
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(channel, handler);
    const logged = (level, ...parts) => {
        const text = level === 'http' ? attemptText(parts.join(' ')) : undefined;
        if (text !== undefined)
            observer.failedAttempt?.(text);
    };
    node_process__WEBPACK_IMPORTED_MODULE_1___default().on(LOG_EVENT, logged);
    return () => {
        for (const [channel, handler] of Object.entries(handlers))
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(channel, handler);
        node_process__WEBPACK_IMPORTED_MODULE_1___default().off(LOG_EVENT, logged);
    };
}
/** Sigstore's clients retry by themselves, and say so by the event of proc-log. */
const LOG_EVENT = 'log';
function attemptText(text) {
    const [, method, url = '', attempt, reason] = /^fetch (\w+) (\S+) attempt (\d+) failed with (.*)$/s.exec(text) ?? [];
    return attempt === undefined ? undefined : `attempt ${attempt} of ${method} ${shownUrl(url)} failed with ${reason}`;
}
/** The field `host` has no port, and the path of CONNECT is the host behind a proxy. */
function addressOf(request) {
    const { protocol, method, path } = request;
    const host = String(request.getHeader('host') ?? request.host);
    return `${protocol}//${host}${method === 'CONNECT' ? '' : path}`;
}
function headerLength(value) {
    const length = Number(value ?? 0);
    return Number.isFinite(length) ? length : 0;
}
function shownUrl(text) {
    const url = URL.parse(text);
    if (url === null)
        return 'an address that is not valid';
    const query = [...url.searchParams].map(([key, value]) => `${key}=${PLAIN_KEYS.has(key) ? value : '***'}`);
    return `${url.origin}${url.pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
function codeOf(error) {
    const { code, name } = error;
    return String(code ?? name ?? 'error');
}
function sizeOf(chunk) {
    return typeof chunk === 'string' ? Buffer.byteLength(chunk) : (chunk.byteLength ?? 0);
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
/** undici gives the headers of a response as a list of names and values. */
function lengthOf(headers) {
    const at = headers.findIndex((name, index) => index % 2 === 0 && String(name).toLowerCase() === 'content-length');
    const value = at < 0 ? Number.NaN : Number(String(headers[at + 1]));
    return Number.isNaN(value) ? undefined : value;
}


/***/ }),

/***/ 86937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ FOREIGN_ACTIVITY),
/* harmony export */   w: () => (/* binding */ ForeignProcess)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
// Announces what a child process of this program does to whoever observes this process. Nothing that a child sends is trusted.

/** Its messages are ForeignActivity. */
const FOREIGN_ACTIVITY = 'oci-evidence.foreign-activity';
const announcements = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)(FOREIGN_ACTIVITY);
/** More than the layers of any image need. */
const MAX_REQUESTS = 20_000;
const MAX_URL = 2000;
const MAX_ERROR = 100;
/** The activity of one child process. */
class ForeignProcess {
    #requests = 0;
    /** Undefined if nobody observes this process: then the child need not report. */
    static observed() {
        return announcements.hasSubscribers ? new ForeignProcess() : undefined;
    }
    /** Announces a message of the child, unless it is not an activity or one of too many. */
    receive(message) {
        const activity = activityOf(message);
        if (activity === undefined)
            return;
        if (activity.type !== 'progress' && ++this.#requests > MAX_REQUESTS)
            return;
        announcements.publish({ source: this, activity });
    }
    end() {
        announcements.publish({ source: this });
    }
}
/** Rebuilt from checked fields, so that nothing else gets through; undefined if a field is not what it should be. */
function activityOf(message) {
    if (typeof message !== 'object' || message === null)
        return undefined;
    const fields = message;
    const { type } = fields;
    if (type === 'progress') {
        const { parts, totalParts, bytes, totalBytes } = fields;
        if (!(isCount(parts) && isCount(totalParts) && isCount(bytes) && isCount(totalBytes)))
            return undefined;
        return { type, parts: Math.min(parts, totalParts), totalParts, bytes: Math.min(bytes, totalBytes), totalBytes };
    }
    const { milliseconds } = fields;
    if (!isCount(milliseconds))
        return undefined;
    if (type === 'wait')
        return { type, milliseconds };
    const { method, url, sent, received, status, error } = fields;
    if (type !== 'request' || typeof method !== 'string' || !/^[A-Z]{1,10}$/.test(method))
        return undefined;
    if (typeof url !== 'string' || !isCount(sent) || !isCount(received))
        return undefined;
    return {
        ...{ type, method, url: url.slice(0, MAX_URL), milliseconds, sent, received },
        ...(isCount(status) && { status }),
        ...(typeof error === 'string' && { error: error.slice(0, MAX_ERROR) }),
    };
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}


/***/ }),

/***/ 53737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ WAITS),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
// Waits between requests, and announces each wait, so that a person who watches knows why nothing happens.


/** Its messages are `{ milliseconds }`. */
const WAITS = 'oci-evidence.wait';
const waits = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.channel)(WAITS);
/** Resolves after so many milliseconds. */
async function pause(milliseconds) {
    if (waits.hasSubscribers && milliseconds > 0)
        waits.publish({ milliseconds });
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds);
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
/* harmony export */   nw: () => (/* binding */ isIndex),
/* harmony export */   rg: () => (/* binding */ MAX_INDEX_NESTING)
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
/** Levels of indexes below an image that are followed. Images have at most one in practice. */
const MAX_INDEX_NESTING = 4;
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


/***/ })

};
