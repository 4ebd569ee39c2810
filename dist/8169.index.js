export const id = 8169;
export const ids = [8169];
export const modules = {

/***/ 88169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./build/validators/index.mjs
const LOADERS = new Map([
  ["cyclonedx 1.4", async () => (await __webpack_require__.e(/* import() */ 3446).then(__webpack_require__.bind(__webpack_require__, 3446))).v0],
  ["cyclonedx 1.5", async () => (await __webpack_require__.e(/* import() */ 5567).then(__webpack_require__.bind(__webpack_require__, 25567))).v0],
  ["cyclonedx 1.6", async () => (await __webpack_require__.e(/* import() */ 7764).then(__webpack_require__.bind(__webpack_require__, 57764))).v0],
  ["cyclonedx 1.7", async () => (await __webpack_require__.e(/* import() */ 1525).then(__webpack_require__.bind(__webpack_require__, 61525))).v0],
  ["format in-toto", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v0],
  ["format dsse", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v1],
  ["format sigstore-bundle", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v2],
  ["format spdx-json", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v3],
  ["format spdx-json#package", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v4],
  ["format spdx-json#file", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v5],
  ["format spdx-json#relationship", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v6],
  ["format spdx3-json", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v7],
  ["format spdx3-json#element", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v8],
  ["format syft-json", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v9],
  ["format syft-json#artifact", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v10],
  ["format cyclonedx-json", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v11],
  ["format cyclonedx-json#component", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v12],
  ["format cyclonedx-json#vulnerability", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v13],
  ["format sarif", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v14],
  ["format sarif#result", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v15],
  ["format trivy-json", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v16],
  ["format trivy-json#vulnerability", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v17],
  ["format grype-json", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v18],
  ["format grype-json#match", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v19],
  ["format openvex", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v20],
  ["format openvex#statement", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v21],
  ["format csaf", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v22],
  ["format csaf#vulnerability", async () => (await __webpack_require__.e(/* import() */ 5782).then(__webpack_require__.bind(__webpack_require__, 75782))).v23],
  ["predicate https://slsa.dev/provenance/v1", async () => (await __webpack_require__.e(/* import() */ 7690).then(__webpack_require__.bind(__webpack_require__, 37690))).v0],
  ["predicate https://slsa.dev/provenance/v0.2", async () => (await __webpack_require__.e(/* import() */ 7690).then(__webpack_require__.bind(__webpack_require__, 37690))).v1],
  ["predicate https://slsa.dev/verification_summary/v1", async () => (await __webpack_require__.e(/* import() */ 7690).then(__webpack_require__.bind(__webpack_require__, 37690))).v2],
  ["predicate https://in-toto.io/attestation/vulns/v0.2", async () => (await __webpack_require__.e(/* import() */ 7690).then(__webpack_require__.bind(__webpack_require__, 37690))).v3],
  ["predicate https://cosign.sigstore.dev/attestation/vuln/v1", async () => (await __webpack_require__.e(/* import() */ 7690).then(__webpack_require__.bind(__webpack_require__, 37690))).v4],
  ["predicate https://in-toto.io/attestation/test-result/v0.1", async () => (await __webpack_require__.e(/* import() */ 7690).then(__webpack_require__.bind(__webpack_require__, 37690))).v5],
  ["own approval", async () => (await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 30901))).v0],
  ["own model-card", async () => (await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 30901))).v1],
  ["own evaluation-report", async () => (await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 30901))).v2],
  ["own red-team-summary", async () => (await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 30901))).v3],
  ["own tool-manifest", async () => (await __webpack_require__.e(/* import() */ 901).then(__webpack_require__.bind(__webpack_require__, 30901))).v4],
]);
async function validatorOf(name) {
  const load = LOADERS.get(name);
  if (load === undefined) throw new Error('there is no schema ' + name);
  return load();
}

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/json/error.ts
var json_error = __webpack_require__(1866);
// EXTERNAL MODULE: ./src/evidence/json/scanner.ts + 3 modules
var json_scanner = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/evidence/sbom/validate.ts
// Checks CycloneDX JSON documents against the specification's schema, in linear time, and SPDX's in the tests.


/** Versions of the specification whose schema there is. */
const VERSIONS = ['1.4', '1.5', '1.6', '1.7'];
/** Problems that are told of one document. */
const MAX_PROBLEMS = 10;
/**
 * What a CycloneDX JSON document has wrong, one line each, bounded; empty where it is valid. A version that is not 1.4 to
 * 1.7 is a problem too, since nothing can be said of it.
 */
async function cycloneDxProblems(document) {
    if (!(0,descriptor/* isRecord */.u4)(document) || document.bomFormat !== 'CycloneDX')
        return ['bomFormat is not "CycloneDX"'];
    const specVersion = String(document.specVersion);
    const version = VERSIONS.find((one) => one === specVersion);
    if (version === undefined)
        return [`specVersion ${specVersion.slice(0, 20)} is none of ${VERSIONS.join(', ')}`];
    return problems(await validatorOf(`cyclonedx ${version}`), document);
}
/** What `document` has wrong by a compiled schema: `/path message`. */
function problems(validate, document) {
    if (validate(document))
        return [];
    const errors = validate.errors ?? [];
    return [...new Set(errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`))].slice(0, MAX_PROBLEMS);
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./src/evidence/validation/components.ts
// What the CycloneDX schema does not check of a component and readers rely on: its package URL and its reference.


/** A document with more references than this is checked for double ones no further. */
const MAX_REFERENCES = 1_000_000;
const MAX_SHOWN = 80;
/** Problems of a component and of those inside it; `seen` gathers the references of the whole document. */
function componentProblems(component, where, seen) {
    if (!(0,descriptor/* isRecord */.u4)(component))
        return [];
    const problems = [];
    const { purl, components } = component;
    const reference = component['bom-ref'];
    if (typeof purl === 'string') {
        const fault = purlFault(purl);
        if (fault !== undefined)
            problems.push(`${where}.purl: ${JSON.stringify(purl.slice(0, MAX_SHOWN))} is no package URL: ${fault}`);
    }
    if (typeof reference === 'string' && seen.size < MAX_REFERENCES) {
        if (seen.has(reference))
            problems.push(`${where}.bom-ref: ${JSON.stringify(reference.slice(0, MAX_SHOWN))} is another component's too`);
        seen.add(reference);
    }
    if (!Array.isArray(components))
        return problems;
    return [
        ...problems,
        ...components.flatMap((inner, at) => componentProblems(inner, `${where}.components[${at}]`, seen)),
    ];
}
function purlFault(purl) {
    try {
        packageurl_js.PackageURL.fromString(purl);
        return undefined;
    }
    catch (error) {
        return error.message.slice(0, MAX_SHOWN);
    }
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/evidence/validation/structures.ts
// What a document of each format must have, as JSON Schema (draft 2020-12): the parts that readers stumble over. Formats
// whose own schema can be had are checked against that instead.

const structures_text = { type: 'string', minLength: 1 };
const time = { type: 'string', format: 'date-time' };
const uri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' };
const hex = { type: 'string', pattern: '^[A-Fa-f0-9]+$' };
const list = (items, more = {}) => ({ type: 'array', items, ...more });
const ref = (name) => ({ $ref: `#/$defs/${name}` });
/** An object with these properties; those whose name ends in `?` may be absent. */
const shape = (properties, more = {}) => ({
    type: 'object',
    required: Object.keys(properties).filter((key) => !key.endsWith('?')),
    properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.replace(/\?$/, ''), value])),
    ...more,
});
const provenance1 = shape({
    buildDefinition: shape({
        buildType: uri,
        externalParameters: { type: 'object' },
        'resolvedDependencies?': list({ type: 'object' }),
    }),
    runDetails: shape({
        builder: shape({ id: { type: 'string' } }),
        'metadata?': shape({ 'startedOn?': time, 'finishedOn?': time }),
    }),
});
const scanTimes = shape({ 'scanStartedOn?': time, 'scanFinishedOn?': time });
/** Predicates by their type; versions that differ in nothing that is checked share one. */
const PREDICATES = {
    'https://slsa.dev/provenance/v1': provenance1,
    'https://slsa.dev/provenance/v0.2': shape({
        builder: shape({ id: { type: 'string' } }),
        buildType: uri,
        'materials?': list(shape({ 'uri?': structures_text })),
    }),
    'https://slsa.dev/verification_summary/v1': shape({
        verifier: shape({ id: uri }),
        timeVerified: time,
        resourceUri: structures_text,
        policy: { type: 'object' },
        verificationResult: { enum: ['PASSED', 'FAILED'] },
        'verifiedLevels?': list(structures_text),
    }),
    'https://in-toto.io/attestation/vulns/v0.2': shape({
        scanner: shape({
            uri: structures_text,
            result: list(shape({ id: structures_text, 'severity?': list(shape({ method: structures_text, score: structures_text })) })),
        }),
        metadata: scanTimes,
    }),
    'https://cosign.sigstore.dev/attestation/vuln/v1': shape({
        invocation: { type: 'object' },
        scanner: shape({ uri: structures_text, result: { type: 'object' } }),
        metadata: scanTimes,
    }),
    'https://in-toto.io/attestation/test-result/v0.1': shape({
        result: { enum: ['PASSED', 'WARNED', 'FAILED'] },
        configuration: list(shape({})),
        'passedTests?': list(structures_text),
        'warnedTests?': list(structures_text),
        'failedTests?': list(structures_text),
    }),
};
const statement = {
    ...shape({
        _type: { enum: ['https://in-toto.io/Statement/v0.1', 'https://in-toto.io/Statement/v1'] },
        // BuildKit leaves the list empty; it is filled in before the statement is used.
        subject: list(shape({ digest: { type: 'object', minProperties: 1, additionalProperties: hex } })),
        predicateType: uri,
        'predicate?': { type: 'object' },
    }),
    allOf: Object.entries(PREDICATES).map(([type, predicate]) => ({
        if: { properties: { predicateType: { const: type } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise.
        then: { required: ['predicate'], properties: { predicate } },
    })),
};
const envelope = shape({
    payload: { type: 'string', minLength: 1, pattern: '^[A-Za-z0-9+/_-]+={0,2}$' },
    payloadType: structures_text,
    signatures: list(shape({ sig: structures_text }), { minItems: 1 }),
});
const spdxPackage = shape({
    SPDXID: { type: 'string', pattern: '^SPDXRef-[A-Za-z0-9.-]+$' },
    name: structures_text,
    downloadLocation: structures_text,
    'checksums?': list(shape({ algorithm: structures_text, checksumValue: hex })),
    'externalRefs?': list(shape({ referenceCategory: structures_text, referenceType: structures_text, referenceLocator: structures_text })),
});
const vexStatement = {
    ...shape({
        vulnerability: { anyOf: [structures_text, shape({ name: structures_text }), shape({ '@id': structures_text })] },
        status: { enum: ['not_affected', 'affected', 'fixed', 'under_investigation'] },
        'products?': list({ anyOf: [structures_text, { type: 'object' }] }),
    }),
    // OpenVEX 0.2.0, "Statement": a status that is claimed has to be explained.
    allOf: [
        {
            if: { properties: { status: { const: 'not_affected' } } },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise.
            then: { anyOf: [{ required: ['justification'] }, { required: ['impact_statement'] }] },
        },
        {
            if: { properties: { status: { const: 'affected' } } },
            // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, not a promise.
            then: { required: ['action_statement'] },
        },
    ],
};
/** By the format's name in the formats tables. */
const STRUCTURES = {
    'in-toto': { schema: statement },
    dsse: { schema: envelope },
    'sigstore-bundle': {
        schema: {
            ...shape({ mediaType: structures_text, verificationMaterial: { type: 'object' }, 'dsseEnvelope?': envelope }),
            oneOf: [{ required: ['dsseEnvelope'] }, { required: ['messageSignature'] }],
        },
    },
    'spdx-json': {
        schema: {
            ...shape({
                spdxVersion: { type: 'string', pattern: '^SPDX-2\\.[0-3]$' },
                dataLicense: { const: 'CC0-1.0' },
                SPDXID: { const: 'SPDXRef-DOCUMENT' },
                name: structures_text,
                documentNamespace: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s#]+$' },
                creationInfo: shape({
                    created: time,
                    creators: list({ type: 'string', pattern: '^(Person|Organization|Tool): ?' }, { minItems: 1 }),
                }),
                'packages?': list(ref('package')),
                'files?': list(ref('file')),
                'relationships?': list(ref('relationship')),
            }),
            $defs: {
                package: spdxPackage,
                file: shape({
                    SPDXID: structures_text,
                    fileName: structures_text,
                    'checksums?': list(shape({ algorithm: structures_text, checksumValue: hex })),
                }),
                relationship: shape({ spdxElementId: structures_text, relationshipType: structures_text, relatedSpdxElement: structures_text }),
            },
        },
        elements: { 'packages[]': 'package', 'files[]': 'file', 'relationships[]': 'relationship' },
    },
    'spdx3-json': {
        schema: {
            ...shape({ '@graph': { ...list(ref('element')), contains: shape({ type: { const: 'SpdxDocument' } }) } }),
            $defs: {
                element: { ...shape({ type: structures_text }), anyOf: [{ required: ['spdxId'] }, { required: ['@id'] }] },
            },
        },
        elements: { '@graph[]': 'element' },
    },
    'syft-json': {
        schema: {
            ...shape({ artifacts: list(ref('artifact')), schema: shape({ version: structures_text }) }),
            $defs: { artifact: shape({ id: structures_text, name: structures_text, version: { type: 'string' } }) },
        },
        elements: { 'artifacts[]': 'artifact' },
    },
    // The whole schema is the CycloneDX library's; this is for documents that are too large for it.
    'cyclonedx-json': {
        schema: {
            ...shape({
                specVersion: { type: 'string', pattern: '^1\\.\\d+$' },
                'components?': list(ref('component')),
                'vulnerabilities?': list(ref('vulnerability')),
            }),
            $defs: {
                component: shape({
                    type: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
                    name: structures_text,
                    'version?': { type: 'string' },
                    'purl?': structures_text,
                    'licenses?': list({ type: 'object' }),
                }),
                vulnerability: shape({ 'id?': structures_text, 'affects?': list(shape({ ref: structures_text })) }),
            },
        },
        elements: { 'components[]': 'component', 'vulnerabilities[]': 'vulnerability' },
    },
    sarif: {
        schema: {
            ...shape({
                version: { const: '2.1.0' },
                runs: list(shape({
                    tool: shape({ driver: shape({ name: structures_text }) }),
                    'results?': { anyOf: [{ type: 'null' }, list(ref('result'))] },
                })),
            }),
            $defs: {
                result: shape({
                    message: { type: 'object', anyOf: [{ required: ['text'] }, { required: ['id'] }] },
                    'ruleId?': { type: 'string' },
                    'level?': { enum: ['none', 'note', 'warning', 'error'] },
                    'kind?': { enum: ['pass', 'open', 'informational', 'notApplicable', 'review', 'fail'] },
                    'locations?': list({ type: 'object' }),
                }),
            },
        },
        elements: { 'runs[].results[]': 'result' },
    },
    'trivy-json': {
        schema: {
            ...shape({
                'Results?': list(shape({
                    Target: { type: 'string' },
                    'Vulnerabilities?': { anyOf: [{ type: 'null' }, list(ref('vulnerability'))] },
                })),
            }),
            $defs: {
                vulnerability: shape({
                    VulnerabilityID: structures_text,
                    PkgName: structures_text,
                    'InstalledVersion?': { type: 'string' },
                    'Severity?': { enum: ['UNKNOWN', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] },
                }),
            },
        },
        elements: { 'Results[].Vulnerabilities[]': 'vulnerability' },
    },
    'grype-json': {
        schema: {
            ...shape({ matches: list(ref('match')) }),
            $defs: {
                match: shape({
                    vulnerability: shape({ id: structures_text }),
                    artifact: shape({ name: structures_text, version: { type: 'string' } }),
                }),
            },
        },
        elements: { 'matches[]': 'match' },
    },
    openvex: {
        schema: {
            ...shape({
                '@id': structures_text,
                author: structures_text,
                timestamp: time,
                version: { anyOf: [{ type: 'integer', minimum: 1 }, structures_text] },
                statements: list(ref('statement'), { minItems: 1 }),
            }),
            $defs: { statement: vexStatement },
        },
        elements: { 'statements[]': 'statement' },
    },
    csaf: {
        schema: {
            ...shape({
                document: shape({
                    category: structures_text,
                    csaf_version: structures_text,
                    title: structures_text,
                    publisher: shape({ category: structures_text, name: structures_text, namespace: structures_text }),
                    tracking: shape({
                        id: structures_text,
                        version: structures_text,
                        status: { enum: ['draft', 'interim', 'final'] },
                        initial_release_date: time,
                        current_release_date: time,
                        revision_history: list(shape({ date: time, number: structures_text, summary: structures_text }), { minItems: 1 }),
                    }),
                }),
                'vulnerabilities?': list(ref('vulnerability')),
            }),
            $defs: { vulnerability: { type: 'object', minProperties: 1 } },
        },
        elements: { 'vulnerabilities[]': 'vulnerability' },
    },
};
/** Kinds whose schema this project publishes in schemas/. They say more than a structure could. */
const OWN_KINDS = ['approval', 'model-card', 'evaluation-report', 'red-team-summary', 'tool-manifest'];
/** The own kind that a predicate type stands for. */
function ownKindOf(predicateType) {
    return OWN_KINDS.find((kind) => (0,kinds/* ownPredicate */.CW)(kind) === predicateType);
}

// EXTERNAL MODULE: ./src/evidence/formats/text.ts
var formats_text = __webpack_require__(49843);
;// CONCATENATED MODULE: ./src/evidence/validation/text.ts

/** SPDX 2.3, clause 6: the tags that a document's creation information must have. */
const SPDX_TAGS = ['DataLicense', 'SPDXID', 'DocumentName', 'DocumentNamespace', 'Creator', 'Created'];
const CHECKS = {
    'spdx-tag-value': (head) => SPDX_TAGS.filter((tag) => !new RegExp(`^${tag}:[ \\t]*\\S`, 'm').test(head)).map((tag) => `${tag}: the tag is missing`),
    'cyclonedx-xml': (head) => /["']http:\/\/cyclonedx\.org\/schema\/bom\/1\.[0-7]["']/.test(head)
        ? []
        : ['bom: its namespace is of no version of CycloneDX that is known here (1.0 to 1.7)'],
};
/** Problems of a document of `format`; none where nothing is checked of it. */
async function textProblems(document, format) {
    const check = format === undefined ? undefined : CHECKS[format];
    if (check === undefined)
        return [];
    const chunks = [];
    let size = 0;
    for await (const chunk of document.open()) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= formats_text/* HEAD_BYTES */.Lq)
            break;
    }
    return check(Buffer.concat(chunks).subarray(0, formats_text/* HEAD_BYTES */.Lq).toString('utf8'));
}

;// CONCATENATED MODULE: ./src/evidence/validation/validate.ts
// Validation: whether a document is what its format demands, and where it is not. Loaded only when a document is checked.









/** A larger document is checked element by element as it streams by, and against the schema of its elements alone. */
const MAX_WHOLE_BYTES = 8 * 1024 * 1024;
/** Problems that are told of one document. */
const validate_MAX_PROBLEMS = 5;
const NOTHING = { problems: [], partial: false };
/** Checks a document that `recognise` and the declaration have told the format of. */
async function validate(document, content) {
    const { mediaType, size } = document.descriptor;
    if (!/[/+]json(?:;|$)/.test(mediaType))
        return found(await textProblems(document, content.format));
    const own = content.predicateType === undefined ? undefined : ownKindOf(content.predicateType);
    const check = checkOf(content);
    if (own === undefined && check === undefined)
        return NOTHING;
    if (size > MAX_WHOLE_BYTES)
        return streamed(document, check);
    const json = JSON.parse((await (0,evidence_document/* readDocument */.u0)(document, MAX_WHOLE_BYTES)).toString('utf8'));
    if (own !== undefined && isOwnDocument(content))
        return found(schemaProblems(await validatorOf(`own ${own}`), json));
    const problems = content.format === 'cyclonedx-json'
        ? await cyclonedx(json)
        : schemaProblems(await validatorOf(check.schema), json);
    return found([...problems, ...(await payloadProblems(json, content))]);
}
/** An own kind's document is its predicate; inside a statement it is one level down and checked as the statement is. */
function isOwnDocument({ subjects, format }) {
    return subjects === undefined && format !== 'cyclonedx-json';
}
function checkOf({ bare, format, predicateType }) {
    if (bare && predicateType !== undefined)
        return Object.hasOwn(PREDICATES, predicateType)
            ? { schema: `predicate ${predicateType}`, elements: {} }
            : undefined;
    if (format === undefined || !Object.hasOwn(STRUCTURES, format))
        return undefined;
    const elements = Object.entries(STRUCTURES[format]?.elements ?? {}).map(([place, definition]) => [place, `format ${format}#${definition}`]);
    return { schema: `format ${format}`, elements: Object.fromEntries(elements) };
}
async function cyclonedx(json) {
    const bySchema = (await cycloneDxProblems(json)).map(spelled);
    if (bySchema.length > 0)
        return bySchema;
    const seen = new Set();
    const components = (0,descriptor/* isRecord */.u4)(json) && Array.isArray(json.components) ? json.components : [];
    return components.flatMap((component, at) => componentProblems(component, `components[${at}]`, seen));
}
/** A statement inside an envelope or bundle is checked as if it stood alone. */
async function payloadProblems(json, content) {
    if (!(0,descriptor/* isRecord */.u4)(json) || content.subjects === undefined)
        return [];
    const envelope = content.format === 'sigstore-bundle' ? json.dsseEnvelope : content.format === 'dsse' ? json : undefined;
    if (!(0,descriptor/* isRecord */.u4)(envelope) || typeof envelope.payload !== 'string')
        return [];
    const statement = JSON.parse(Buffer.from(envelope.payload, 'base64').toString('utf8'));
    return schemaProblems(await validatorOf('format in-toto'), statement).map((problem) => `payload: ${problem}`);
}
async function streamed(document, check) {
    const elements = Object.entries(check?.elements ?? {});
    if (elements.length === 0)
        return { problems: [], partial: true };
    const problems = [];
    const seen = new Set();
    const checks = new Map();
    for (const [place, schema] of elements)
        checks.set(place, await validatorOf(schema));
    const scanner = new json_scanner/* JsonScanner */.V({ places: [], elements: [...checks.keys()] }, (place, index, value) => {
        if (problems.length >= validate_MAX_PROBLEMS)
            return;
        const where = place.replace(/\[\]$/, `[${index}]`);
        problems.push(...schemaProblems(checks.get(place), value).map((problem) => under(where, problem)));
        if (place === 'components[]')
            problems.push(...componentProblems(value, where, seen));
    });
    try {
        for await (const chunk of document.open())
            scanner.push(chunk);
        scanner.end();
    }
    catch (error) {
        if (!(error instanceof json_error/* JsonError */.N))
            throw error;
        problems.push(error.message);
    }
    return { problems: problems.slice(0, validate_MAX_PROBLEMS), partial: true };
}
function schemaProblems(check, json) {
    if (check(json))
        return [];
    const errors = check.errors ?? [];
    // Of alternatives that all failed, the one that got furthest says most.
    const deepest = [...errors].sort((a, b) => depth(b) - depth(a))[0];
    return deepest === undefined ? [] : [spelled(`${deepest.instancePath || '/'} ${messageOf(deepest)}`)];
}
function depth({ instancePath, keyword }) {
    return instancePath.split('/').length * 2 - (/^(?:anyOf|oneOf|allOf|if)$/.test(keyword) ? 1 : 0);
}
function messageOf({ message, keyword, params }) {
    if (keyword === 'enum')
        return `must be one of ${params.allowedValues.join(', ')}`;
    if (keyword === 'const')
        return `must be ${JSON.stringify(params.allowedValue)}`;
    return message ?? 'is not valid';
}
/** ajv's `/components/3/purl must …` as `components[3].purl: must …`. */
function spelled(problem) {
    const [, pointer = '/', message = ''] = /^(\/\S*)\s+([\s\S]*)$/.exec(problem) ?? [];
    const place = pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
        .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
        .join('')
        .replace(/^\./, '');
    return place === '' ? message || problem : `${place}: ${message}`;
}
function under(where, problem) {
    const inside = /^[^\s:]+: /.test(problem);
    return inside ? `${where}.${problem}` : `${where}: ${problem}`;
}
function found(problems) {
    return { problems: problems.slice(0, validate_MAX_PROBLEMS), partial: false };
}


/***/ })

};
