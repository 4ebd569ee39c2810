export const id = 5658;
export const ids = [5658];
export const modules = {

/***/ 5658:
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
  if (load === undefined) throw new Error('unknown schema ' + name);
  return load();
}

// EXTERNAL MODULE: ./src/json/error.ts
var json_error = __webpack_require__(31060);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/scanner.ts + 3 modules
var json_scanner = __webpack_require__(98527);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
;// CONCATENATED MODULE: ./src/evidence/validation/components.ts
// Checks the package URL and the reference of CycloneDX components, which the schema does not check and readers depend on.




/** Beyond this number, references are not checked for duplicates. */
const MAX_REFERENCES = 1_000_000;
const MAX_SHOWN = 80;
/** The problems of a component and its nested components. `seen` collects the references of the whole document. */
function componentProblems(component, where, seen) {
    if (!(0,fields/* isRecord */.u4)(component))
        return [];
    const problems = [];
    const { purl, components } = component;
    const reference = component['bom-ref'];
    if (typeof purl === 'string') {
        const fault = purlFault(purl);
        if (fault !== undefined)
            problems.push(`${where}.purl: ${JSON.stringify(purl.slice(0, MAX_SHOWN))} is not a package URL: ${(0,annotations/* foreignValue */.W4)(fault)}`);
    }
    if (typeof reference === 'string' && seen.size < MAX_REFERENCES) {
        if (seen.has(reference))
            problems.push(`${where}.bom-ref: ${JSON.stringify(reference.slice(0, MAX_SHOWN))} is not unique`);
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
        (0,errors/* rethrowUnless */.ki)(error, Error, URIError);
        return error.message.slice(0, MAX_SHOWN);
    }
}

;// CONCATENATED MODULE: ./src/evidence/validation/structures.ts
// Owns the structural checks of each format, as JSON Schema (draft 2020-12): the fields that readers depend on. Formats with
// a published schema are checked against that schema instead.
/** Versions of CycloneDX that documents are validated against. */
const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'];
const structures_text = { type: 'string', minLength: 1 };
const time = { type: 'string', format: 'date-time' };
const uri = { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9+.-]*:\\S+$' };
const hex = { type: 'string', pattern: '^[A-Fa-f0-9]+$' };
const list = (items, more = {}) => ({ type: 'array', items, ...more });
const ref = (name) => ({ $ref: `#/$defs/${name}` });
/** An object with these properties; a name that ends in `?` is optional. */
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
/** Predicates by their type. */
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
        // BuildKit writes an empty list, which is filled in before the statement is used.
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
    // OpenVEX 0.2.0, "Statement": these statuses require an explanation.
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
/** By the name of the format in the formats tables. */
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
    // For documents that are too large to validate against the schema of the specification.
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

;// CONCATENATED MODULE: ./src/evidence/validation/cyclonedx.ts
// Validates CycloneDX JSON documents against the schema of the specification, in linear time.



/** Problems that are reported for one document. */
const MAX_PROBLEMS = 10;
/** The problems of a CycloneDX JSON document, one line each, bounded; empty if it is valid. An unknown version is a problem. */
async function cycloneDxProblems(document) {
    if (!(0,fields/* isRecord */.u4)(document) || document.bomFormat !== 'CycloneDX')
        return ['bomFormat is not "CycloneDX"'];
    const specVersion = String(document.specVersion);
    const version = CYCLONEDX_VERSIONS.find((one) => one === specVersion);
    if (version === undefined)
        return [`specVersion ${specVersion.slice(0, 20)} is not one of ${CYCLONEDX_VERSIONS.join(', ')}`];
    return problems(await validatorOf(`cyclonedx ${version}`), document);
}
/** The problems of `document` by a compiled schema, as `/path message`. */
function problems(validate, document) {
    if (validate(document))
        return [];
    const errors = validate.errors ?? [];
    return [...new Set(errors.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`))].slice(0, MAX_PROBLEMS);
}

// EXTERNAL MODULE: ./src/evidence/formats/text.ts
var formats_text = __webpack_require__(49843);
;// CONCATENATED MODULE: ./src/evidence/validation/text.ts

/** The required tags of the creation information (SPDX 2.3, clause 6). */
const SPDX_TAGS = ['DataLicense', 'SPDXID', 'DocumentName', 'DocumentNamespace', 'Creator', 'Created'];
const CHECKS = {
    'spdx-tag-value': (head) => SPDX_TAGS.filter((tag) => !new RegExp(`^${tag}:[ \\t]*\\S`, 'm').test(head)).map((tag) => `${tag}: required tag is missing`),
    'cyclonedx-xml': (head) => /["']http:\/\/cyclonedx\.org\/schema\/bom\/1\.[0-7]["']/.test(head)
        ? []
        : ['bom: the namespace is not of a known version of CycloneDX (1.0 to 1.7)'],
};
/** The problems of a document of `format`; none if the format has no checks. */
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
// Validates documents against the requirements of their format. Loaded only when there is a document to validate.










/** The elements of a larger document are validated one by one while it is read. */
const MAX_WHOLE_BYTES = 8 * 1024 * 1024;
/** Problems that are reported for one document. */
const validate_MAX_PROBLEMS = 5;
const NOTHING = { problems: [], partial: false };
/** Validates a document with the format that `recognise` found. */
async function validate(document, content) {
    const { mediaType, size } = document.descriptor;
    if (!/[/+]json(?:;|$)/.test(mediaType))
        return found(await textProblems(document, content.format));
    const own = kinds/* OWN_KINDS */.vo.find((kind) => (0,kinds/* ownPredicate */.CW)(kind) === content.predicateType);
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
/** True unless the document is a statement whose predicate is of this project's kind. */
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
    const components = (0,fields/* isRecord */.u4)(json) && Array.isArray(json.components) ? json.components : [];
    return components.flatMap((component, at) => componentProblems(component, `components[${at}]`, seen));
}
/** Validates the statement inside an envelope or bundle. */
async function payloadProblems(json, content) {
    if (!(0,fields/* isRecord */.u4)(json) || content.subjects === undefined)
        return [];
    const envelope = content.format === 'sigstore-bundle' ? json.dsseEnvelope : content.format === 'dsse' ? json : undefined;
    if (!(0,fields/* isRecord */.u4)(envelope) || typeof envelope.payload !== 'string')
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
    // If all alternatives fail, the deepest error is the most specific.
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
/** Rewrites `/components/3/purl must …` as `components[3].purl: must …`. */
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
