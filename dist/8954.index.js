export const id = 8954;
export const ids = [8954,9908];
export const modules = {

/***/ 61018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cycloneDxLicense),
/* harmony export */   b: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33905);
// Reads the license of a CycloneDX component as one SPDX expression.

/**
 * All entries of `licenses` apply to the component (CycloneDX 1.6), so that several are joined with AND. Undefined if there are
 * none. The result of a license that is only named is that name, which need not be a valid expression.
 */
function cycloneDxLicense(component) {
    return allOf((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(component.licenses).flatMap((entry) => {
        const { license, expression } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(entry);
        return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(expression) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(license).id) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(license).name) ?? [];
    }));
}
/** Joins licenses that all apply to one component. */
function allOf(licenses) {
    return licenses.length < 2
        ? licenses[0]
        : licenses.map((one) => (/ OR /i.test(one) ? `(${one})` : one)).join(' AND ');
}


/***/ }),

/***/ 72175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   w: () => (/* binding */ EvidenceFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63240);
// Owns the content of a piece of evidence that a policy checks: the predicate of its statement, or its document.


/** Evidence whose content does not match its format. */
class EvidenceFault extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'EvidenceFault';
    code = 'evidence-invalid';
}
/** Undefined if the content was not read. */
function contentOf({ statement, document }) {
    if (statement !== undefined && statement.predicateType !== _evidence_statement_js__WEBPACK_IMPORTED_MODULE_1__/* .REFERENCE_PREDICATE */ .Sy) {
        const { predicateType, predicate } = statement;
        return { predicateType, mediaType: 'application/vnd.in-toto+json', json: () => predicate };
    }
    if (document === undefined)
        return undefined;
    const { bytes, descriptor } = document;
    let parsed;
    return {
        mediaType: descriptor.mediaType,
        bytes,
        json: () => {
            parsed ??= { value: parseJson(bytes) };
            return parsed.value;
        },
    };
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, SyntaxError, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UTF8_CODE */ .OV);
        throw new EvidenceFault(`is not JSON (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)})`);
    }
}


/***/ }),

/***/ 99718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ defineKind)
/* harmony export */ });
function defineKind(definition) {
    const { read, check, combine, timeOf } = definition;
    return {
        ...definition,
        read: async (content) => read(content),
        check: async (facts, options, context) => check(facts, options, context),
        ...(combine !== undefined && { combine: (pieces) => combine(pieces) }),
        ...(timeOf !== undefined && { timeOf: (facts) => timeOf(facts) }),
    };
}


/***/ }),

/***/ 52851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ flatComponents),
/* harmony export */   k: () => (/* binding */ readSbom)
/* harmony export */ });
/* harmony import */ var _evidence_cyclonedx_license_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61018);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72175);
// Reads the facts that policies check from SBOMs in CycloneDX JSON, SPDX 2 JSON, SPDX 3 JSON-LD and Syft JSON.



/** Nesting depth of components that is read. */
const MAX_DEPTH = 100;
function readSbom(content) {
    if (content.bytes !== undefined && !/[/+]json$/.test(content.mediaType.split(';', 1)[0] ?? '')) {
        throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w(`is ${content.mediaType}, whose components cannot be read; attach the SBOM as JSON`);
    }
    const json = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(content.json());
    if (json.bomFormat === 'CycloneDX')
        return cycloneDx(json);
    if (/^SPDX-2\./.test((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.spdxVersion) ?? ''))
        return spdx2(json);
    if (Array.isArray(json['@graph']))
        return spdx3((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json['@graph']).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1));
    if (Array.isArray(json.artifacts) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.descriptor).name) === 'syft')
        return syft(json);
    throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w('is neither CycloneDX nor SPDX');
}
function cycloneDx(json) {
    const { authors, timestamp, tools, supplier, manufacturer, manufacture } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.metadata);
    const toolList = Array.isArray(tools) ? tools : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(tools).components);
    const named = [...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(authors), manufacturer, manufacture, supplier, ...toolList].map((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).name);
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(timestamp);
    return {
        format: 'cyclonedx',
        label: `CycloneDX ${(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.specVersion) ?? ''}`.trim(),
        components: flatComponents((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.components)).map(cycloneDxComponent),
        authors: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(named),
        ...(created !== undefined && { created }),
        hasRelationships: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.dependencies).some((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).dependsOn).length > 0),
    };
}
/** CycloneDX components with those that they contain. Throws an EvidenceFault if they are nested too deep. */
function flatComponents(components, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w(`has components nested deeper than ${MAX_DEPTH} levels`);
    return components.flatMap((component) => {
        const fields = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(component);
        const inner = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.components);
        return inner.length === 0 ? [fields] : [fields, ...flatComponents(inner, depth + 1)];
    });
}
function cycloneDxComponent(fields) {
    return component({
        name: [(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.group), (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.name)].filter(Boolean).join('/'),
        version: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.version),
        purl: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.purl),
        license: (0,_evidence_cyclonedx_license_js__WEBPACK_IMPORTED_MODULE_2__/* .cycloneDxLicense */ .L)(fields),
        supplier: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(fields.supplier).name) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(fields.manufacturer).name) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.publisher),
        layer: property(fields, 'oci-evidence:layer'),
        origin: property(fields, 'oci-evidence:origin'),
        identified: [fields.purl, fields.cpe, fields.swid].some(Boolean) || (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.hashes).length > 0,
    });
}
function property({ properties }, name) {
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(properties).find((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).name === name)).value);
}
function spdx2(json) {
    const relationships = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.relationships).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1);
    const described = new Set([
        ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(json.documentDescribes),
        ...relationships
            .filter(({ relationshipType }) => relationshipType === 'DESCRIBES')
            .map(({ relatedSpdxElement }) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(relatedSpdxElement) ?? ''),
    ]);
    const { creators, created } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.creationInfo);
    const time = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(created);
    const packages = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.packages).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1);
    const parts = packages.filter(({ SPDXID }) => !described.has((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(SPDXID) ?? ''));
    return {
        format: 'spdx',
        label: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.spdxVersion).replace('-', ' '),
        // A document that describes every package has no root to leave out.
        components: (parts.length === 0 ? packages : parts).map(spdx2Component),
        authors: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(creators).map((creator) => creator.replace(/^\w+:\s*/, '')),
        ...(time !== undefined && { created: time }),
        hasRelationships: relationships.some(({ relationshipType }) => relationshipType !== 'DESCRIBES'),
    };
}
function spdx2Component(fields) {
    const references = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.externalRefs).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1);
    const purl = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(references.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator);
    return component({
        name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.name) ?? '',
        version: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.versionInfo),
        purl,
        license: stated(fields.licenseConcluded) ?? stated(fields.licenseDeclared),
        supplier: (stated(fields.supplier) ?? stated(fields.originator))?.replace(/^(?:Organization|Person):\s*/, ''),
        layer: / in layer (sha256:[0-9a-f]{64})$/.exec((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.sourceInfo) ?? '')?.[1],
        origin: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.annotations)
            .map((one) => /^oci-evidence:origin: ([a-z-]{1,20})$/.exec((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).comment) ?? '')?.[1])
            .find((origin) => origin !== undefined),
        identified: references.length > 0 || (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.checksums).length > 0,
    });
}
/** Undefined for the SPDX values that stand for no information. */
function stated(value) {
    const found = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value);
    return found === 'NOASSERTION' || found === 'NONE' ? undefined : found;
}
function spdx3(elements) {
    const typeOf = ({ type, '@type': other }) => ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(type) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(other) ?? '').replace(/^.*[/:]/, '');
    const idOf = ({ spdxId, '@id': other }) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(spdxId) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(other) ?? '';
    const byId = new Map(elements.map((element) => [idOf(element), element]));
    const relationships = elements.filter((element) => typeOf(element).endsWith('Relationship'));
    const licenses = new Map();
    for (const { relationshipType, from, to } of relationships) {
        if (!/^has(Concluded|Declared)License$/.test((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(relationshipType) ?? ''))
            continue;
        const target = byId.get((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(to)[0] ?? '');
        const expression = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(target?.simplelicensing_licenseExpression);
        if (expression === undefined)
            continue;
        const isConcluded = relationshipType === 'hasConcludedLicense';
        if (isConcluded || !licenses.has((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(from) ?? ''))
            licenses.set((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(from) ?? '', expression);
    }
    const roots = new Set(elements
        .filter((element) => /^(Sbom|SpdxDocument|software_Sbom)$/.test(typeOf(element)))
        .flatMap((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(one.rootElement)));
    const packages = elements.filter((element) => /(^|_)Package$/.test(typeOf(element)));
    const parts = packages.filter((element) => !roots.has(idOf(element)));
    const info = elements.find((element) => typeOf(element) === 'CreationInfo') ?? {};
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(info.created);
    const nameAt = (id) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(byId.get(id)?.name) ?? id;
    return {
        format: 'spdx',
        label: `SPDX ${(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(info.specVersion) ?? '3'}`,
        components: (parts.length === 0 ? packages : parts).map((fields) => {
            const identifiers = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.externalIdentifier).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1);
            const purl = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.software_packageUrl) ??
                (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')?.identifier);
            return component({
                name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.name) ?? '',
                version: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.software_packageVersion),
                purl,
                license: stated(licenses.get(idOf(fields))),
                supplier: [fields.suppliedBy, ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.originatedBy)].flatMap((id) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(id).map(nameAt))[0],
                identified: purl !== undefined || identifiers.length > 0 || (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.verifiedUsing).length > 0,
            });
        }),
        authors: [...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(info.createdBy), ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(info.createdUsing)].map(nameAt),
        ...(created !== undefined && { created }),
        hasRelationships: relationships.some(({ relationshipType }) => relationshipType !== 'describes'),
    };
}
function syft(json) {
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.descriptor).timestamp);
    return {
        format: 'syft',
        label: 'Syft JSON',
        components: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.artifacts).map((artifact) => {
            const fields = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(artifact);
            const licenses = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.licenses).flatMap((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).spdxExpression) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).value) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(one) ?? []);
            return component({
                name: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.name) ?? '',
                version: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.version),
                purl: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.purl),
                license: (0,_evidence_cyclonedx_license_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .b)(licenses),
                supplier: undefined,
                identified: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fields.purl) !== undefined || (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.cpes).length > 0,
            });
        }),
        authors: ['syft'],
        ...(created !== undefined && { created }),
        hasRelationships: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.artifactRelationships).length > 0,
    };
}
function component({ name, version, purl, license, supplier, layer, origin, identified }) {
    return {
        name: name ?? '',
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
        ...(license !== undefined && { license }),
        ...(supplier !== undefined && { supplier }),
        ...(layer !== undefined && { layer }),
        ...(origin !== undefined && { origin }),
        identified: identified ?? false,
    };
}


/***/ }),

/***/ 34909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readScan),
/* harmony export */   w: () => (/* binding */ SCAN)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66716);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94984);
/* harmony import */ var _evidence_recognise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19604);
/* harmony import */ var _scan_parsers_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75470);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72175);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20075);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99718);
// Owns the checks of scans: severity of open findings, scanner, database and completeness.









const SEVERITY_LIMITS = ['critical', 'high', 'medium', 'low', 'negligible', 'none'];
const OPTIONS = {
    'max-severity': {
        type: 'choice',
        values: SEVERITY_LIMITS,
        description: 'The most severe open finding that is allowed: `high` fails on critical findings, `none` fails on any finding',
    },
    counts: {
        type: 'limits',
        description: 'Limits of the number of open findings by severity: `critical`, `high`, `medium`, `low`, `negligible`, `unknown`',
        example: '{ critical: { max: 0 }, high: { max: 5 } }',
    },
    'unrated-as': {
        type: 'choice',
        values: ['critical', 'high', 'medium', 'low', 'negligible'],
        default: 'medium',
        description: 'Severity to assume for findings without a rating when they are compared with `max-severity`',
    },
    'ignore-unfixed': {
        type: 'flag',
        default: 'false',
        description: 'Whether findings without a fixed version are ignored',
    },
    'vex-by': {
        type: 'trust',
        description: 'Signers of VEX documents that may resolve findings. Without it, no VEX document counts',
    },
    complete: {
        type: 'flag',
        default: 'true',
        description: 'Whether a scan that reports itself as incomplete fails',
    },
    scanner: { type: 'names', description: 'Accepted scanners, such as `trivy`' },
    'max-database-age': {
        type: 'duration',
        description: 'Maximum age of the vulnerability database at the time of the scan',
    },
};
const SCAN = (0,_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .defineKind */ .W)({
    description: 'The result of a vulnerability scan',
    options: OPTIONS,
    read: readScan,
    timeOf: ({ finishedOn, startedOn }) => finishedOn ?? startedOn,
    check: async (report, options, context) => {
        const { scanner } = report;
        const objections = [];
        if (options.scanner !== undefined && !(await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .matchesAny */ ._I)(options.scanner, [scanner.name]))) {
            objections.push({
                code: 'mismatch',
                text: `is by the scanner ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(scanner.name)}, required: ${(0,_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .patternsText */ .LJ)(options.scanner)}`,
                isOther: true,
            });
        }
        if (options.complete !== false && report.incomplete.length > 0) {
            const why = report.incomplete.map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(one, 120));
            objections.push({
                code: 'incomplete',
                text: `is incomplete, so that findings may be missing: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(why, 2)}`,
                remedy: 'scan again so that nothing is left out, or accept it with `complete: false`',
            });
        }
        if (options['max-database-age'] !== undefined) {
            objections.push(...databaseObjections(report, options['max-database-age'], context));
        }
        const { open, waived } = openFindings(report, options['ignore-unfixed'] === true, context);
        const unlisted = unlistedCounts(report);
        const limit = options['max-severity'];
        if (limit !== undefined) {
            const unrated = (options['unrated-as'] ?? 'medium');
            objections.push(...severityObjections(open, unlisted, limit, unrated));
        }
        objections.push(...countObjections(open, unlisted, options.counts ?? {}));
        const total = open.length + Object.values(unlisted).reduce((sum, number) => sum + number, 0);
        const summary = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(total, 'open finding')} by ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(scanner.name, 60)}`;
        return { objections, waived, summary: waived.length > 0 ? `${summary}, ${waived.length} waived` : summary };
    },
});
/** Throws an EvidenceFault for content that is not the result of a scan. */
async function readScan({ bytes, mediaType, predicateType, json }) {
    try {
        if (bytes !== undefined) {
            const document = (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentOf */ .lM)(bytes, mediaType);
            const report = await (0,_scan_parsers_parse_js__WEBPACK_IMPORTED_MODULE_3__.collectScan)(document, await (0,_evidence_recognise_js__WEBPACK_IMPORTED_MODULE_2__/* .recognise */ .G)(document.open()), 'it');
            if (report !== undefined)
                return report;
        }
        else if (predicateType !== undefined) {
            const statement = (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentOf */ .lM)(Buffer.from(JSON.stringify({ predicate: json() })), 'application/json');
            const report = await (0,_scan_parsers_parse_js__WEBPACK_IMPORTED_MODULE_3__.collectScan)(statement, { format: 'in-toto', predicateType }, 'it');
            if (report !== undefined)
                return report;
        }
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        throw new _content_js__WEBPACK_IMPORTED_MODULE_4__/* .EvidenceFault */ .w(`cannot be read: ${error.message}`);
    }
    throw new _content_js__WEBPACK_IMPORTED_MODULE_4__/* .EvidenceFault */ .w('has no known format of scan results');
}
/** The findings that a scan counts but does not list, because it lists only the most severe. They cannot be waived. */
function unlistedCounts({ counts, findings, total }) {
    const rest = Object.fromEntries(_evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC.map((severity) => [severity, 0]));
    if (total <= findings.length)
        return rest;
    for (const severity of _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC)
        rest[severity] = counts[severity];
    for (const finding of findings)
        if ((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .isOpen */ .nT)(finding))
            rest[finding.severity] -= 1;
    for (const severity of _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC)
        rest[severity] = Math.max(0, rest[severity]);
    return rest;
}
function openFindings(report, ignoreUnfixed, context) {
    const waived = [];
    const open = report.findings.filter((finding) => {
        if (!(0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .isOpen */ .nT)(finding) || (ignoreUnfixed && finding.fixed === undefined))
            return false;
        const reason = context.waiverOf(finding);
        if (reason !== undefined)
            waived.push(`${findingText(finding)}: ${reason}`);
        return reason === undefined;
    });
    return { open, waived };
}
function severityObjections(open, unlisted, limit, unrated) {
    // `none` is not a severity: every finding is above it.
    const allowedFrom = limit === 'none' ? _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC.length : _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC.indexOf(limit);
    const isAbove = (severity) => _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC.indexOf(severity === 'unknown' ? unrated : severity) < allowedFrom;
    const above = open.filter(({ severity }) => isAbove(severity));
    const counts = _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC.map((severity) => {
        const number = above.filter((finding) => finding.severity === severity).length;
        return [severity, number + (isAbove(severity) ? unlisted[severity] : 0)];
    }).filter(([, number]) => number > 0);
    if (counts.length === 0)
        return [];
    const total = counts.reduce((sum, [, number]) => sum + number, 0);
    const numbers = counts.map(([severity, number]) => `${number} ${severity === 'unknown' ? 'unrated' : severity}`);
    const list = above.length === 0 ? '' : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(above.map(findingText), 5)}`;
    const required = limit === 'none' ? 'no finding is allowed' : `the most severe one allowed is ${limit}`;
    return [
        {
            code: 'findings',
            text: `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .either */ .gP)(numbers, 'and')} ${total === 1 ? 'finding' : 'findings'}, ${required}${list}`,
            remedy: findingsRemedy(above),
        },
    ];
}
function countObjections(open, unlisted, limits) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_8__/* .SEVERITIES */ .oC.flatMap((severity) => {
        const { max = Number.POSITIVE_INFINITY, min = 0 } = limits[severity] ?? {};
        const found = open.filter((finding) => finding.severity === severity);
        const number = found.length + unlisted[severity];
        if (number <= max && number >= min)
            return [];
        const required = number > max ? `at most ${max}` : `at least ${min}`;
        const list = found.length === 0 ? '' : `: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .some */ .zN)(found.map(findingText), 5)}`;
        const text = `has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(number, `${severity === 'unknown' ? 'unrated' : severity} finding`)}, required: ${required}${list}`;
        return [{ code: 'findings', text, ...(number > max && { remedy: findingsRemedy(found) }) }];
    });
}
function findingsRemedy(findings) {
    const fixed = findings.find((finding) => finding.fixed !== undefined);
    const update = fixed === undefined
        ? 'rebuild when a fixed version is known'
        : `update ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(packageText(fixed), 80)} to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(fixed.fixed ?? '', 60)} and rebuild`;
    const id = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(findings[0]?.id ?? 'ID', 60);
    return `${update}, attach a VEX document by a signer in vex-by, or add an exception: { id: ${id}, until: DATE, reason: TEXT }`;
}
function findingText(finding) {
    const fixed = finding.fixed === undefined ? '' : `, fixed in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(finding.fixed, 40)}`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(finding.id, 60)} in ${packageText(finding)} (${finding.severity === 'unknown' ? 'unrated' : finding.severity}${fixed})`;
}
function packageText({ name, package: purl, installed, location }) {
    const what = name ?? nameIn(purl) ?? location ?? 'the image';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bounded */ .Mm)(installed === undefined || purl === undefined ? what : `${what} ${installed}`, 100);
}
/** The package name, without namespace for packages of distributions. */
function nameIn(purl) {
    const [, type, name] = /^pkg:([^/]+)\/(.+?)(?:@[^/]*)?(?:[?#].*)?$/.exec(purl ?? '') ?? [];
    return /^(?:deb|apk|rpm|alpm)$/.test(type ?? '') ? name?.replace(/^.*\//, '') : name?.replace('%40', '@');
}
function databaseObjections(report, maximum, { time }) {
    const updated = Date.parse(report.scanner.db?.lastUpdate ?? '');
    if (Number.isNaN(updated)) {
        return [{ code: 'incomplete', text: 'does not say when its vulnerability database was updated' }];
    }
    const finished = Date.parse(report.finishedOn ?? report.startedOn ?? '');
    const at = Number.isNaN(finished) ? time : finished;
    if (at === undefined)
        return [{ code: 'no-trusted-time', text: 'does not say when it was made' }];
    if (at - updated <= maximum)
        return [];
    return [
        {
            code: 'too-old',
            text: `was made with a vulnerability database that was ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S5)(at - updated)} old, allowed: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .durationText */ .S5)(maximum)}`,
            remedy: 'update the vulnerability database of the scanner, and scan again',
        },
    ];
}


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'min'],
    [1000, 's'],
];
/** `7 d`, `9 d 4 h`, `45 min`: the two largest units that are not zero. */
function durationText(milliseconds) {
    const at = UNITS.findIndex(([unit]) => milliseconds >= unit);
    if (at < 0)
        return '0 s';
    const [unit, name] = UNITS[at];
    const whole = Math.floor(milliseconds / unit);
    const [nextUnit, nextName] = UNITS[at + 1] ?? [1, ''];
    const rest = nextName === '' ? 0 : Math.floor((milliseconds % unit) / nextUnit);
    return rest === 0 ? `${whole} ${name}` : `${whole} ${name} ${rest} ${nextName}`;
}
/** `2 h ago`, `in 5 min`. */
function ageText(time, now) {
    return time > now ? `in ${durationText(time - now)}` : `${durationText(now - time)} ago`;
}
/** `2026-11-21 17:05 UTC`. */
function timeText(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** A digest shortened for messages, long enough to find it in a list. */
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(':') + 13);
}
/** `1 component`, `3 components`. */
function counted(number, noun) {
    return `${number} ${number === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
    return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** `a`, `a or b`, `a, b or c`. */
function either(texts, word = 'or') {
    return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
/** The first few texts and the number of further ones. */
function some(texts, most = 3) {
    const rest = texts.length - most;
    return rest > 0 ? `${texts.slice(0, most).join(', ')} and ${rest} more` : either(texts, 'and');
}
/** Foreign text as one bounded line in quotes, or `absent`. */
function quoted(value, most = 200) {
    if (value === undefined || value === null || value === '')
        return 'absent';
    return JSON.stringify(bounded(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), most));
}
/** Foreign text as one bounded line. */
function bounded(value, most = 300) {
    const line = value
        .slice(0, 4 * most)
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}


/***/ }),

/***/ 99908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ EXTENSION_NAMES),
/* harmony export */   o: () => (/* binding */ extensionsOf)
/* harmony export */ });
const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';
/** The last arc of each extension; `bare` if its value is plain text instead of DER. */
const EXTENSIONS = {
    issuer: [8],
    buildSignerURI: [9],
    buildSignerDigest: [10],
    runnerEnvironment: [11],
    sourceRepositoryURI: [12],
    sourceRepositoryDigest: [13],
    sourceRepositoryRef: [14],
    sourceRepositoryIdentifier: [15],
    sourceRepositoryOwnerURI: [16],
    sourceRepositoryOwnerIdentifier: [17],
    buildConfigURI: [18],
    buildConfigDigest: [19],
    buildTrigger: [20],
    runInvocationURI: [21],
    sourceRepositoryVisibility: [22],
    deploymentEnvironment: [23],
    /** The older extensions for GitHub workflows, still in every certificate and used by older policies. */
    githubWorkflowTrigger: [2, 'bare'],
    githubWorkflowSha: [3, 'bare'],
    githubWorkflowName: [4, 'bare'],
    githubWorkflowRepository: [5, 'bare'],
    githubWorkflowRef: [6, 'bare'],
};
const EXTENSION_NAMES = Object.keys(EXTENSIONS);
/** The values of the extensions, without those that are absent or not text. */
function extensionsOf(pairs) {
    const values = new Map(pairs.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
    const entries = EXTENSION_NAMES.map((name) => {
        const [arc, bare] = EXTENSIONS[name];
        const value = values.get(`${FULCIO_ARC}${arc}`);
        return [name, value === undefined ? undefined : bare ? value.toString('utf8') : derText(value)];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The text of a DER UTF8String (X.690, 8.23); undefined for anything else. */
function derText(der) {
    if (der[0] !== 0x0c || der.length < 2)
        return undefined;
    const first = der[1];
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2)
        return undefined;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    return der.length === start + length ? der.toString('utf8', start) : undefined;
}


/***/ })

};
