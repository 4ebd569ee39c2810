export const id = 9604;
export const ids = [9604];
export const modules = {

/***/ 90063:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   eK: () => (/* binding */ spdxTool),
/* harmony export */   rU: () => (/* binding */ begins),
/* harmony export */   z6: () => (/* binding */ tool)
/* harmony export */ });
/** `name version` from two places; undefined without a name. */
function tool(facts, name, version) {
    return named(facts.text(name), facts.text(version));
}
/** `name version`. Development builds have a word instead of a version, which is omitted. */
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
/** Keys that the Hugging Face hub reads from the front matter of a card. */
const CARD_KEYS = /^(?:license|library_name|pipeline_tag|base_model|model-index|datasets|language|metrics|tags|inference|widget)\s*:/m;
/** Headings of model cards (Mitchell et al., "Model Cards for Model Reporting", and the template of the hub). */
const CARD_HEADINGS = /^#{1,4}\s+(?:\S+\s+)?(?:model card\b|model details\b|intended uses?\b|training (?:data|details|procedure)\b|evaluation(?: results| data)?\b|limitations\b|bias, risks|ethical considerations\b|out-of-scope use\b|how to get started with the model\b)/gim;
/** The first line that is neither empty nor a comment. One pattern for all lines would backtrack catastrophically. */
const firstTag = (head) => head.split('\n').find((line) => !/^[ \t]*(?:#.*)?\r?$/.test(line)) ?? '';
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
        matches: ({ head }) => /^SPDXVersion:[ \t]*SPDX-\d/.test(firstTag(head)),
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
            // Front matter alone occurs on any Markdown site, one heading alone in any README.
            return (front !== undefined && CARD_KEYS.test(front) && headings.size > 0) || headings.size > 1;
        },
    },
];
/** Bytes at the beginning and the end of a document that are used to recognise formats other than JSON. */
const HEAD_BYTES = 64 * 1024;
const TAIL_BYTES = 1024;
/** Decodes the beginning and the end of a document. `isUtf8` applies to the whole document. */
function sniffText(head, tail, isUtf8) {
    const encoding = encodingOf(head, isUtf8);
    const decoder = new TextDecoder(encoding.startsWith('utf-16') ? encoding : 'utf-8');
    const text = decoder.decode(head);
    const root = xmlRoot(text);
    if (root === undefined)
        return { encoding, head: text };
    const end = decoder.decode(tail).replace(/(?:\s|<!--(?:(?!-->)[\s\S])*-->)+$/, '');
    const { empty, ...element } = root;
    const closed = empty ? end.endsWith('/>') : new RegExp(`</${literally(root.name)}\\s*>$`).test(end);
    return { encoding, head: text, xml: { ...element, closed } };
}
/** By the byte order mark, or by the zero bytes of ASCII in UTF-16. */
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
/** First bytes of common file types, for documents in no known format. */
const MAGIC = [
    ['%PDF-', 'application/pdf'],
    ['\x89PNG', 'image/png'],
    ['PK\x03\x04', 'application/zip'],
    ['\x1f\x8b', 'application/gzip'],
];
/** The media type of a document in no known format. */
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
    const tag = /^<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/.exec(rest);
    return tag === null ? undefined : { name: tag[1], attributes: tag[2], empty: tag[3] === '/' };
}
function literally(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}


/***/ }),

/***/ 19604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ recognise)
});

// EXTERNAL MODULE: ./src/json/error.ts
var json_error = __webpack_require__(31060);
// EXTERNAL MODULE: ./src/json/scanner.ts + 3 modules
var json_scanner = __webpack_require__(98527);
// EXTERNAL MODULE: ./src/json/utf8.ts
var json_utf8 = __webpack_require__(86279);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/evidence/formats/format.ts
var format = __webpack_require__(90063);
;// CONCATENATED MODULE: ./src/evidence/formats/cyclonedx.ts


/** Places that identify its kind and its tool, relative to the document. */
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
/** An ML-BOM is a model card. Vulnerabilities make a scan, or a VEX if there is only their analysis. */
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
    return ((0,format/* tool */.z6)(facts, `${prefix}metadata.tools.components[0].name`, `${prefix}metadata.tools.components[0].version`) ??
        (0,format/* tool */.z6)(facts, `${prefix}metadata.tools[0].name`, `${prefix}metadata.tools[0].version`));
}
const PREDICATE_TYPES = {
    sbom: 'https://cyclonedx.org/bom',
    'model-card': (0,kinds/* ownPredicate */.CW)('model-card'),
    vex: (0,kinds/* ownPredicate */.CW)('vex'),
};
const CYCLONEDX = {
    name: 'cyclonedx-json',
    label: 'CycloneDX JSON',
    reads: ['bomFormat', ...CYCLONEDX_PLACES],
    matches: (facts) => facts.text('bomFormat') === 'CycloneDX',
    kind: (facts) => cyclonedxKind(facts),
    // Readers treat the first CycloneDX referrer as the SBOM of the image, so only an SBOM gets this media type.
    mediaType: (_, kind) => (kind === 'sbom' ? 'application/vnd.cyclonedx+json' : (0,kinds/* ownType */.ZZ)(kind)),
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

// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
;// CONCATENATED MODULE: ./src/evidence/formats/statements.ts
// Recognises in-toto statements, alone or in an envelope, and predicates without a statement.




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
    'subject[]',
    'subject[].digest.sha256',
    'subject[].digest.sha512',
    ...CYCLONEDX_PLACES.map((place) => `predicate.${place}`),
    'predicate.creationInfo.creators[]',
    'predicate.runDetails.builder.id',
    'predicate.builder.id',
    'predicate.verifier.id',
    'predicate.scanner.uri',
    'predicate.scanner.version',
    'predicate.author',
];
/** The places to read inside the base64 payload of an envelope. */
const PAYLOAD_PLACES = [...STATEMENT, ...STATEMENT_TIMES];
function statementKind(facts, prefix) {
    const predicateType = facts.text(`${prefix}predicateType`) ?? '';
    if ((0,format/* begins */.rU)(predicateType, 'https://cyclonedx.org/'))
        return cyclonedxKind(facts, `${prefix}predicate.`);
    return (0,classify/* kindOfPredicate */.dT)(predicateType) ?? 'custom';
}
function statementProducer(facts, prefix) {
    const at = (place) => `${prefix}predicate.${place}`;
    return ((0,format/* firstOf */.Ku)(facts, [at('runDetails.builder.id'), at('builder.id'), at('verifier.id')]) ??
        cyclonedxTool(facts, at('')) ??
        (0,format/* spdxTool */.eK)(facts.texts(at('creationInfo.creators[]'))) ??
        (0,format/* tool */.z6)(facts, at('scanner.uri'), at('scanner.version')) ??
        facts.text(at('author')));
}
/** A format that contains a statement at `prefix`. */
function carrier(row) {
    const { prefix } = row;
    return {
        name: row.name,
        label: row.label,
        // Places inside an envelope are read through its payload.
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
    matches: (facts) => /^application\/vnd\.dev\.sigstore\.bundle[\w.+;= -]*$/.test(facts.text('mediaType') ?? ''),
    mediaType: (facts) => {
        const own = facts.text('mediaType') ?? '';
        return /^application\/vnd\.dev\.sigstore\.bundle\+json;\s*version=0\.3$/.test(own)
            ? media_types/* MEDIA_TYPE */.Ap.sigstoreBundle
            : own;
    },
});
/** Documents that contain a statement. */
const CARRIERS = [
    {
        ...bundle,
        // A bundle without a statement signs the digest of the subject.
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
        mediaType: media_types/* MEDIA_TYPE */.Ap.dsse,
    }),
    carrier({
        name: 'in-toto',
        label: 'in-toto statement',
        prefix: '',
        reads: [],
        matches: (facts) => (0,format/* begins */.rU)(facts.text('_type'), 'https://in-toto.io/Statement/'),
        mediaType: media_types/* MEDIA_TYPE */.Ap.inToto,
    }),
];
/** Predicates without a statement, which are wrapped in one about their subject. */
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
        producer: (facts) => (0,format/* tool */.z6)(facts, 'scanner.uri', 'scanner.version'),
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
        producer: (facts) => (0,format/* tool */.z6)(facts, 'scanner.uri', 'scanner.version'),
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

;// CONCATENATED MODULE: ./src/evidence/formats/json.ts
// Owns the table of JSON formats: one row per format, the first match wins.




/** Documents written for one of this project's kinds. */
const ownDocuments = kinds/* OWN_KINDS */.vo.map((kind) => ({
    name: kind,
    label: `${(0,kinds/* kindRow */.LX)(kind).label} document`,
    reads: ['$schema', 'producer.name', 'producer.version'],
    matches: (facts) => facts.text('$schema') === (0,kinds/* schemaId */.Vl)(kind),
    kind,
    predicateType: (0,kinds/* ownPredicate */.CW)(kind),
    created: ['created'],
    producer: (facts) => (0,format/* tool */.z6)(facts, 'producer.name', 'producer.version'),
}));
const JSON_FORMATS = [
    ...CARRIERS,
    CYCLONEDX,
    {
        name: 'spdx-json',
        label: 'SPDX JSON',
        reads: ['spdxVersion', 'SPDXID', 'creationInfo.creators[]'],
        matches: (facts) => (0,format/* begins */.rU)(facts.text('spdxVersion'), 'SPDX-2.'),
        kind: 'sbom',
        mediaType: 'application/spdx+json',
        predicateType: 'https://spdx.dev/Document',
        created: ['creationInfo.created'],
        producer: (facts) => (0,format/* spdxTool */.eK)(facts.texts('creationInfo.creators[]')),
        mentions: ['packages[].versionInfo', 'packages[].externalRefs[].referenceLocator'],
    },
    {
        name: 'spdx3-json',
        label: 'SPDX 3 JSON-LD',
        reads: ['@context', '@context[]', '@graph'],
        matches: (facts) => facts.type('@graph') === 'array' &&
            [...facts.texts('@context'), ...facts.texts('@context[]')].some((uri) => (0,format/* begins */.rU)(uri, 'https://spdx.org/rdf/3.')),
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
        producer: (facts) => (0,format/* tool */.z6)(facts, 'descriptor.name', 'descriptor.version'),
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
            (0,format/* begins */.rU)(facts.text('version'), '2.') &&
            (facts.type('runs[0].tool.driver.name') === 'string' || (facts.text('$schema')?.includes('sarif') ?? false)),
        kind: 'scan',
        mediaType: 'application/sarif+json',
        created: ['runs[].invocations[].endTimeUtc', 'runs[].invocations[].startTimeUtc'],
        producer: (facts) => facts.type('runs[0].tool.driver.version') === 'string'
            ? (0,format/* tool */.z6)(facts, 'runs[0].tool.driver.name', 'runs[0].tool.driver.version')
            : (0,format/* tool */.z6)(facts, 'runs[0].tool.driver.name', 'runs[0].tool.driver.semanticVersion'),
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
        producer: (facts) => (0,format/* named */.KT)('trivy', facts.text('Trivy.Version')),
        mentions: ['Metadata.RepoDigests[]'],
    },
    {
        name: 'grype-json',
        label: 'Grype JSON',
        reads: ['matches', 'descriptor.name', 'descriptor.version'],
        matches: (facts) => facts.type('matches') === 'array' && facts.text('descriptor.name') === 'grype',
        kind: 'scan',
        created: ['descriptor.timestamp'],
        producer: (facts) => (0,format/* tool */.z6)(facts, 'descriptor.name', 'descriptor.version'),
        mentions: ['source.target.manifestDigest', 'source.target.repoDigests[]'],
    },
    {
        name: 'openvex',
        label: 'OpenVEX',
        reads: ['@context', 'author', 'tooling', 'statements'],
        matches: (facts) => (0,format/* begins */.rU)(facts.text('@context'), 'https://openvex.dev/ns'),
        kind: 'vex',
        mediaType: 'application/vnd.openvex+json',
        predicateType: 'https://openvex.dev/ns',
        created: ['last_updated', 'timestamp'],
        producer: (facts) => (0,format/* firstOf */.Ku)(facts, ['tooling', 'author']),
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
        predicateType: (0,kinds/* ownPredicate */.CW)('vex'),
        created: ['document.tracking.current_release_date', 'document.tracking.initial_release_date'],
        producer: (facts) => (0,format/* tool */.z6)(facts, 'document.tracking.generator.engine.name', 'document.tracking.generator.engine.version') ??
            facts.text('document.publisher.name'),
    },
    ...BARE_PREDICATES,
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
        producer: (facts) => (0,format/* named */.KT)('lm-evaluation-harness', facts.text('lm_eval_version')),
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
        producer: (facts) => (0,format/* named */.KT)('inspect_ai', facts.text('eval.packages.inspect_ai')),
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
        producer: (facts) => (0,format/* named */.KT)('promptfoo', facts.text('metadata.promptfooVersion')),
    },
    {
        name: 'mcp-server',
        label: 'MCP server.json',
        reads: ['$schema', 'name', 'version', 'packages', 'packages[0].registryType', 'remotes', 'remotes[0].url'],
        matches: (facts) => (facts.text('$schema')?.includes('modelcontextprotocol') ?? false) ||
            (facts.type('name') === 'string' &&
                (facts.type('packages[0].registryType') === 'string' || facts.type('remotes[0].url') === 'string')),
        kind: 'tool-manifest',
        producer: (facts) => (0,format/* tool */.z6)(facts, 'name', 'version'),
    },
    {
        name: 'mcp-tools',
        label: 'MCP tools/list result',
        reads: ['tools[0].name', 'tools[0].inputSchema', 'result.tools[0].name', 'result.tools[0].inputSchema'],
        matches: (facts) => ['', 'result.'].some((at) => facts.type(`${at}tools[0].name`) === 'string' && facts.type(`${at}tools[0].inputSchema`) === 'object'),
        kind: 'tool-manifest',
    },
];

// EXTERNAL MODULE: ./src/evidence/formats/text.ts
var formats_text = __webpack_require__(49843);
;// CONCATENATED MODULE: ./src/evidence/recognise.ts
// Recognises documents by their content, never by their name, in one pass.








/** Places inside an envelope begin with the place of its payload and a slash. */
const isOuter = (place) => !place.includes('/');
const WATCH = {
    places: JSON_FORMATS.flatMap(({ reads, created }) => [...reads, ...(created ?? [])]).filter(isOuter),
    mentions: JSON_FORMATS.flatMap(({ mentions }) => mentions ?? []),
    embedded: [BUNDLE_PAYLOAD, DSSE_PAYLOAD].map((at) => ({ at, places: PAYLOAD_PLACES })),
};
/** RFC 3339, section 5.6. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/;
/** Reads a document once for its digest, its size and its content. Throws only what `chunks` throws. */
async function recognise(chunks) {
    const digester = new digest/* Digester */.Y8();
    const utf8 = new json_utf8/* Utf8Check */.I();
    const scanner = new json_scanner/* JsonScanner */.V(WATCH);
    let isUtf8 = true;
    let jsonError;
    let head = new Uint8Array();
    let tail = new Uint8Array();
    // Every document is scanned as JSON; for most other formats that fails at the first byte.
    const scan = (read) => {
        if (jsonError !== undefined)
            return;
        try {
            read();
        }
        catch (error) {
            if (!(error instanceof json_error/* JsonError */.N))
                throw error;
            jsonError = error;
        }
    };
    for await (const chunk of chunks) {
        digester.update(chunk);
        if (head.length < formats_text/* HEAD_BYTES */.Lq)
            head = Buffer.concat([head, chunk.subarray(0, formats_text/* HEAD_BYTES */.Lq - head.length)]);
        tail = Uint8Array.from(Buffer.concat([tail, chunk.subarray(-formats_text/* TAIL_BYTES */.dd)]).subarray(-formats_text/* TAIL_BYTES */.dd));
        scan(() => scanner.push(chunk));
        isUtf8 &&= utf8.push(chunk) < 0;
    }
    scan(() => scanner.end());
    isUtf8 &&= utf8.complete;
    return { digest: digester.digest(), size: digester.size, ...contentOf() };
    function contentOf() {
        const text = (0,formats_text/* sniffText */.CY)(head, tail, isUtf8);
        if (text.head.trim() === '') {
            return faulty(digester.size === 0 ? 'it is empty' : 'it contains only white space');
        }
        const opening = text.head.trimStart().charAt(0);
        if (opening !== '{' && opening !== '[')
            return recogniseText(text, head);
        if (text.encoding !== 'utf-8' && text.encoding !== 'other') {
            return faulty(text.encoding === 'utf-8-bom'
                ? 'it begins with a byte order mark, which JSON forbids (RFC 8259, section 8.1); save it as UTF-8 without one'
                : `it is ${text.encoding.toUpperCase()}, but JSON must be UTF-8; in PowerShell, write it with Out-File -Encoding utf8NoBOM instead of >`);
        }
        if (jsonError === undefined)
            return recogniseJson(scanner.facts);
        // Markdown and INI files may begin with a bracket, but a truncated JSON list is neither.
        if (opening === '[' && jsonError.fault !== 'truncated')
            return recogniseText(text, head);
        return faulty(describe(jsonError));
    }
}
function recogniseJson(facts) {
    const row = JSON_FORMATS.find((format) => format.matches(facts));
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
            (kind === 'custom' ? 'application/json' : (0,kinds/* ownType */.ZZ)(kind)),
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
            // Seconds since the epoch, as written by Python programs.
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
        // A bundle may sign a digest instead of a statement, and an envelope may contain any payload.
        return prefix === '' ? { fault: 'the statement has no predicateType' } : {};
    }
    // It becomes an annotation, which registries and terminals show.
    if (!/^[\x21-\x7e]{1,2048}$/.test(facts.text(`${prefix}predicateType`) ?? '')) {
        return { fault: 'the predicateType of the statement is not a URI' };
    }
    if (facts.type(`${prefix}subject`) !== 'array')
        return { fault: 'the statement has no list of subjects' };
    const digests = ['sha256', 'sha512'].flatMap((algorithm) => [...facts.texts(`${prefix}subject[].digest.${algorithm}`)].map((hex) => (0,digest/* parseDigest */.m)(`${algorithm}:${hex}`)));
    const range = prefix === '' ? facts.range('subject') : undefined;
    return {
        subjects: {
            count: facts.count(`${prefix}subject[]`),
            digests: digests.filter((digest) => digest !== undefined),
        },
        ...(range && { subjectRange: range }),
    };
}
function digestsIn(texts) {
    const found = texts.flatMap((text) => text.match(/\bsha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})\b/g) ?? []);
    return [...new Set(found)].map((text) => (0,digest/* parseDigest */.m)(text)).filter((digest) => digest !== undefined);
}
function recogniseText(text, head) {
    const row = formats_text/* TEXT_FORMATS */.fR.find((format) => format.matches(text));
    if (row === undefined) {
        return {
            label: text.xml ? 'XML' : 'file',
            kind: 'custom',
            also: [],
            mediaType: (0,formats_text/* mediaTypeOf */.c0)(text, head),
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
        return `it is truncated: </${text.xml.name}> is missing`;
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
            return `the JSON is truncated: ${error.message}; ${at}`;
        case 'trailing':
            return `there is more data after the end of the JSON document, at ${at}; a file must contain one document`;
        case 'encoding':
            return `it is not UTF-8: ${error.message}, at ${at}`;
        default:
            return `invalid JSON at ${at}: ${error.message}`;
    }
}


/***/ }),

/***/ 31060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ JsonError)
/* harmony export */ });
// Defines the error for an invalid JSON document, with its position.
/** `offset` is in bytes from 0. `line` and `column` (in bytes) start at 1. */
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

/***/ 98527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ JsonScanner)
});

// EXTERNAL MODULE: ./src/json/error.ts
var json_error = __webpack_require__(31060);
;// CONCATENATED MODULE: ./src/json/embedded.ts
// Scans a JSON document that is embedded as base64 in a JSON string, such as the statement in a DSSE envelope, as a stream.

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
    /** Reads text of the string. A fault of the embedded document is recorded as a fact, because the outer one may be valid. */
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
    /** RFC 4648, sections 4 and 5. Rejects text after padding and a single last character, which decoders treat differently. */
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

;// CONCATENATED MODULE: ./src/json/number.ts
// Validates a JSON number (RFC 8259, section 6) byte by byte.
/** The states of a number. NONE is the state before its first byte, and the result for an invalid byte. */
const [NONE, MINUS, ZERO, INTEGER, POINT, FRACTION, EXPONENT, SIGN, POWER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** The state after `byte`; 0 if the byte does not belong to the number. Start with state 0. */
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
/** True if a number may end in this state. */
function isWholeNumber(state) {
    return state === ZERO || state === INTEGER || state === FRACTION || state === POWER;
}

// EXTERNAL MODULE: ./src/json/utf8.ts
var utf8 = __webpack_require__(86279);
;// CONCATENATED MODULE: ./src/json/watch.ts
// Defines the places of a JSON document to watch, and the facts that the scanner collects there.
//
// The syntax of a place is `metadata.tools.components[0].name`: `[]` is every element of an array, `[0]` its first one, `*`
// every key of an object.
const MENTION = /\bsha(?:256:[a-f0-9]{64}|512:[a-f0-9]{128})\b/;
/** Distinct scalars that are kept for one place. */
const MAX_TEXTS = 4096;
/** The facts of one scan. Throws an Error for a place that is not watched, which is a programming error. */
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
    /** Every distinct scalar at `place`. Numbers and literals are texts as written. */
    texts(place) {
        return this.#at(place).texts;
    }
    /** The number of values at `place`. */
    count(place) {
        return this.#at(place).count;
    }
    /** The JSON type of the first value at `place`. */
    type(place) {
        return this.#at(place).type;
    }
    /** The byte range of the first value at `place`. */
    range(place) {
        const { start, end } = this.#at(place);
        return end < 0 ? undefined : { start, end };
    }
    /** Why the document embedded at `place` could not be read; undefined if it could. */
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
/** Builds the tree of watched places, and the facts that the scanner fills. */
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

;// CONCATENATED MODULE: ./src/json/scanner.ts
var _a;
// Reads JSON (RFC 8259) as a stream: validates the whole document and keeps only the watched values, so that a document of
// any size needs one pass and bounded memory.





const MAX_DEPTH = 512;
/** Longer scalars and keys are validated but not kept. */
const MAX_TEXT_BYTES = 4096;
/** The size limit of an element that is passed to `OnElement`. */
const MAX_ELEMENT_BYTES = 16 * 1024 * 1024;
/** The states of the scanner. */
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
    /** The nodes that match the current or next value. */
    #nodes;
    #state = VALUE;
    #line = 1;
    #lineStart = 0;
    #isKey = false;
    #number = 0;
    #literal = '';
    #literalAt = 0;
    #hexLeft = 0;
    #code = 0;
    // The bytes of an incomplete scalar or element that is kept: the current chunk and those before it.
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
    /** Reads the next bytes. Throws a JsonError at the first invalid byte. */
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
                throw this.#fail('syntax', this.#base + at, `a string contains the control character ${hex(byte)}`);
            at += 1;
        }
        if (invalid >= 0)
            throw this.#fail('encoding', invalid, `byte ${hex(this.#utf8.byte)} is not UTF-8`);
        this.#hold();
        this.#base += chunk.length;
    }
    /** Call once after the last bytes. Throws a JsonError if the document is incomplete. */
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
    /** Processes one byte outside the plain text of a string. False if the same byte must be processed again. */
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
                if (byte !== this.#literal.charCodeAt(this.#literalAt))
                    throw this.#unexpected(byte, at, this.#literal);
                this.#literalAt += 1;
                if (this.#literalAt === this.#literal.length) {
                    this.#scalarEnds(this.#literal === 'null' ? 'null' : 'boolean', at + 1, (raw) => raw);
                }
                return true;
            case ESCAPE: {
                const escaped = ESCAPES[byte];
                if (byte === 0x75) {
                    this.#state = HEX;
                    this.#hexLeft = 4;
                    this.#code = 0;
                }
                else if (escaped === undefined)
                    throw this.#unexpected(byte, at, 'an escape');
                else {
                    this.#embedded?.push(Buffer.from(escaped));
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
                throw this.#fail('trailing', at, `unexpected ${show(byte)} after the end of the document`);
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
            this.#literalAt = 1;
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
                    throw this.#fail('duplicate', at, `the key ${JSON.stringify(key)} occurs twice`);
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
    /** Records the type of the first value at each place. */
    #typed(type) {
        for (const { seen } of this.#nodes)
            if (seen !== undefined)
                seen.type ??= type;
    }
    /** Keeps this chunk as long as a scalar or element that began in it, or before it, is incomplete. */
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
        return this.#fail('syntax', at, `expected ${wanted}, found ${show(byte)}`);
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

/***/ 86279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Utf8Check)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
// Validates UTF-8 (RFC 3629) in a stream with the runtime's fast check.

/** The longest sequence has four bytes, so at most three are carried over to the next chunk. */
const MAX_TAIL = 3;
class Utf8Check {
    /** The first invalid byte. */
    byte = 0;
    #tail = new Uint8Array();
    #offset = 0;
    /** Reads the next bytes. Returns the offset in the stream of the first invalid sequence, or -1. */
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
    /** True if no sequence is incomplete, so that the stream may end here. */
    get complete() {
        return this.#tail.length === 0;
    }
}
/** Number of bytes at the end that begin a sequence which continues in the next chunk. */
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
/** Offset of the first invalid or truncated sequence. */
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
/** Length of the sequence that begins with this byte (RFC 3629, section 4); 0 for an invalid first byte. */
function sequenceLength(byte) {
    if (byte < 0x80)
        return 1;
    if (byte < 0xc2 || byte > 0xf4)
        return 0;
    return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}


/***/ })

};
