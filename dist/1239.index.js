export const id = 1239;
export const ids = [1239];
export const modules = {

/***/ 61239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolvedFindings: () => (/* binding */ resolvedFindings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66716);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94984);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _policy_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72175);
/* harmony import */ var _policy_kinds_vex_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82359);
/* harmony import */ var _policy_kinds_vex_statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60405);
// Resolves findings of scans with the VEX documents that the same call attaches, for the summary and for `fail-on`.








const MAX_BYTES = 64 * 1024 * 1024;
/** `image`: the digest of the image and the last part of its repository's name, which VEX statements may have. */
async function resolvedFindings(evidence, image) {
    const documents = new Map();
    const notes = [];
    for (const { kind, document, subject, title } of evidence) {
        if (kind !== 'vex')
            continue;
        const { digest } = document.descriptor;
        const known = documents.get(digest) ?? {
            title,
            subjects: new Set(),
            statements: await statementsIn(document, title, notes),
        };
        known.subjects.add(subject.digest);
        documents.set(digest, known);
    }
    return {
        notes,
        resolve(report, subjects) {
            const about = [...documents.values()].filter((one) => one.subjects.has(image.digest) || subjects.every((subject) => one.subjects.has(subject)));
            const byId = (0,_policy_kinds_vex_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementsById */ .bg)(about.flatMap(({ statements }) => statements));
            const digests = [...new Set([...subjects, image.digest])];
            return byId.size === 0
                ? report
                : withResolved(report, (finding) => (0,_policy_kinds_vex_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .statementAboutFinding */ .m4)(finding, byId, { ...image, digests }));
        },
    };
}
async function statementsIn(document, title, notes) {
    try {
        const json = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1)((0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonBytes */ .d)(await (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(document, MAX_BYTES)));
        const isStatement = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(json.predicateType) !== undefined && json.predicate !== undefined;
        const mediaType = document.descriptor.mediaType;
        return (0,_policy_kinds_vex_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .readVex */ .i)({ mediaType, json: () => (isStatement ? json.predicate : json) }).statements;
    }
    catch (error) {
        if (!(error instanceof _policy_content_js__WEBPACK_IMPORTED_MODULE_3__/* .EvidenceFault */ .w || error instanceof RangeError || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        notes.push(`the VEX document ${title} resolves no findings: it ${error.message}`);
        return [];
    }
}
function withResolved(report, statementOf) {
    const counts = { ...report.counts };
    const findings = report.findings.map((finding) => {
        const statement = (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .isOpen */ .nT)(finding) ? statementOf(finding) : undefined;
        if (statement === undefined || !(0,_policy_kinds_vex_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .isResolved */ .ZY)(statement))
            return finding;
        counts[finding.severity] = (counts[finding.severity] ?? 0) - 1;
        counts.resolved = (counts.resolved ?? 0) + 1;
        return { ...finding, status: statement.status };
    });
    return { ...report, findings, counts: counts };
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

/***/ 82359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readVex)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72175);
// Reads the statements of VEX documents in OpenVEX, CSAF 2.0 and CycloneDX.


const STATUSES = ['affected', 'under_investigation', 'fixed', 'not_affected'];
/** CycloneDX 1.6, "impact analysis state". */
const STATES = {
    resolved: 'fixed',
    resolved_with_pedigree: 'fixed',
    exploitable: 'affected',
    in_triage: 'under_investigation',
    false_positive: 'not_affected',
    not_affected: 'not_affected',
};
/** CSAF 2.0, section 3.2.3.9: product status. */
const CSAF_STATUSES = {
    known_not_affected: 'not_affected',
    fixed: 'fixed',
    first_fixed: 'fixed',
    known_affected: 'affected',
    first_affected: 'affected',
    last_affected: 'affected',
    under_investigation: 'under_investigation',
};
const MAX_DEPTH = 100;
function readVex(content) {
    const json = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(content.json());
    if (/^https:\/\/openvex\.dev\/ns/.test((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json['@context']) ?? ''))
        return openVex(json);
    if (json.bomFormat === 'CycloneDX')
        return cycloneDx(json);
    if ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.document).csaf_version) !== undefined)
        return csaf(json);
    if (Array.isArray(json.statements) && json.author !== undefined)
        return openVex(json);
    throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w('is neither OpenVEX, CSAF nor CycloneDX');
}
function openVex(json) {
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.last_updated) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.timestamp);
    return facts('openvex', (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.author), created, (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.statements).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1).flatMap(openVexStatement), created);
}
function openVexStatement(statement) {
    const status = STATUSES.find((known) => known === statement.status);
    if (status === undefined)
        return [];
    const { vulnerability } = statement;
    const named = typeof vulnerability === 'string' ? { name: vulnerability } : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(vulnerability);
    const time = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.last_updated) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.timestamp);
    const justification = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.justification) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.impact_statement);
    return [
        {
            vulnerabilities: [
                ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([named.name, named['@id']].filter((one) => one !== undefined)),
                ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(named.aliases),
            ],
            products: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(statement.products).map(openVexProduct),
            status,
            ...(justification !== undefined && { justification }),
            ...(time !== undefined && { time }),
        },
    ];
}
function openVexProduct(product) {
    const fields = typeof product === 'string' ? { '@id': product } : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(product);
    return {
        ids: identifiers(fields),
        parts: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.subcomponents).flatMap((part) => identifiers(typeof part === 'string' ? { '@id': part } : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(part))),
    };
}
function identifiers(fields) {
    const { purl, cpe23, cpe22 } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(fields.identifiers);
    const hashes = Object.entries((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(fields.hashes)).map(([name, value]) => `${name.replace('-', '')}:${value}`);
    return [...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([fields['@id'], purl, cpe23, cpe22].filter((one) => one !== undefined)), ...hashes];
}
function cycloneDx(json) {
    const { timestamp, component, authors, supplier, manufacturer } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.metadata);
    const purls = new Map();
    for (const one of [component, ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.components)]) {
        const { 'bom-ref': reference, purl } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one);
        const [from, to] = [(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference), (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(purl)];
        if (from !== undefined && to !== undefined)
            purls.set(from, to);
    }
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(timestamp);
    const statements = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.vulnerabilities)
        .map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)
        .flatMap((vulnerability) => {
        const analysis = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(vulnerability.analysis);
        const status = STATES[(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.state) ?? ''];
        if (status === undefined)
            return [];
        const time = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.lastUpdated) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(vulnerability.updated);
        const justification = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.justification) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.detail);
        const aliases = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.references).map((reference) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(reference).id);
        return [
            {
                vulnerabilities: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([vulnerability.id, ...aliases].filter((one) => one !== undefined)),
                products: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.affects).map((affected) => {
                    const reference = ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(affected).ref) ?? '').replace(/^urn:cdx:[^#]*#/, '');
                    return { ids: [purls.get(reference) ?? reference], parts: [] };
                }),
                status,
                ...(justification !== undefined && { justification }),
                ...(time !== undefined && { time }),
            },
        ];
    });
    const author = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(authors), manufacturer, supplier].map((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).name))[0];
    return facts('cyclonedx', author, created, statements, created);
}
function csaf(json) {
    const document = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.document);
    const tracking = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(document.tracking);
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(tracking.current_release_date) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(tracking.initial_release_date);
    const products = csafProducts((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.product_tree));
    const statements = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.vulnerabilities)
        .map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)
        .flatMap((vulnerability) => {
        const ids = [vulnerability.cve, ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.ids).map((id) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(id).text)];
        const vulnerabilities = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(ids.filter((one) => one !== undefined));
        const flags = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.flags).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1);
        return Object.entries((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(vulnerability.product_status)).flatMap(([name, named]) => {
            const status = CSAF_STATUSES[name];
            if (status === undefined)
                return [];
            const productIds = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(named);
            const justification = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags.find((flag) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(flag.product_ids).some((id) => productIds.includes(id)))?.label);
            return [
                {
                    vulnerabilities,
                    products: productIds.map((id) => products.get(id) ?? { ids: [id], parts: [] }),
                    status,
                    ...(justification !== undefined && { justification }),
                },
            ];
        });
    });
    return facts('csaf', (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(document.publisher).name), created, statements, created);
}
/** The products by identifier. A relationship is also a product: a part (`product_reference`) within another product. */
function csafProducts(tree) {
    const products = new Map();
    const add = (value) => {
        const { product_id, product_identification_helper } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value);
        const id = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(product_id);
        if (id === undefined)
            return;
        const { purl, purls } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(product_identification_helper);
        products.set(id, { ids: [...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(purl), ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(purls), id], parts: [] });
    };
    const visit = (branches, depth) => {
        if (depth > MAX_DEPTH)
            throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w(`has branches nested deeper than ${MAX_DEPTH} levels`);
        for (const branch of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(branches).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)) {
            if (branch.product !== undefined)
                add(branch.product);
            visit(branch.branches, depth + 1);
        }
    };
    for (const product of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(tree.full_product_names))
        add(product);
    visit(tree.branches, 0);
    for (const relationship of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(tree.relationships).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)) {
        const id = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(relationship.full_product_name).product_id);
        const part = products.get((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(relationship.product_reference) ?? '');
        const whole = products.get((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(relationship.relates_to_product_reference) ?? '');
        if (id !== undefined && part !== undefined && whole !== undefined)
            products.set(id, { ids: whole.ids, parts: part.ids });
    }
    return products;
}
/** Statements without a time of their own have the document's. */
function facts(format, author, created, statements, time) {
    return {
        format,
        ...(author !== undefined && { author }),
        ...(created !== undefined && { created }),
        statements: statements.map((one) => (one.time === undefined && time !== undefined ? { ...one, time } : one)),
    };
}


/***/ }),

/***/ 60405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZY: () => (/* binding */ isResolved),
/* harmony export */   bg: () => (/* binding */ statementsById),
/* harmony export */   m4: () => (/* binding */ statementAboutFinding)
/* harmony export */ });
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84366);

/** The statements by vulnerability, so that each finding is compared only with the statements about it. */
function statementsById(statements) {
    const byId = new Map();
    for (const statement of statements) {
        for (const id of statement.vulnerabilities) {
            const known = byId.get(id);
            if (known === undefined)
                byId.set(id, [statement]);
            else
                known.push(statement);
        }
    }
    return byId;
}
/** The last statement about a finding; later statements replace earlier ones. */
function statementAboutFinding(finding, byId, image) {
    const ids = new Set([finding.id, ...finding.aliases]);
    const about = [...ids].flatMap((id) => byId.get(id) ?? []).filter((one) => isAbout(one, finding, image));
    return about.reduce((last, one) => (last === undefined || replaces(one, last) ? one : last), undefined);
}
/** Of statements of the same time, the one signed later takes precedence, then one that leaves the finding open. */
function replaces(one, last) {
    const difference = timeOf(one) - timeOf(last) || (one.signed ?? 0) - (last.signed ?? 0);
    return difference > 0 || (difference === 0 && (isResolved(last) || !isResolved(one)));
}
function isResolved({ status }) {
    return status === 'not_affected' || status === 'fixed';
}
function timeOf({ time, signed = 0 }) {
    const parsed = Date.parse(time ?? '');
    return Number.isNaN(parsed) ? signed : parsed;
}
function isAbout({ products }, finding, image) {
    if (products.length === 0)
        return true;
    return products.some(({ ids, parts }) => {
        const isImage = ids.some((id) => isSubject(id, image));
        if (parts.length > 0)
            return isImage && parts.some((part) => (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .purlMatches */ .l)(part, finding.package));
        return isImage || ids.some((id) => (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .purlMatches */ .l)(id, finding.package));
    });
}
/**
 * A digest in the identifier must be that of a subject. A package URL without version must have the name of the image, because
 * one document may be about several images.
 */
function isSubject(id, { digests, name }) {
    const digest = /sha(?:256|512)(?::|%3a)[a-f0-9]{64,128}/i.exec(id)?.[0].toLowerCase().replace('%3a', ':');
    if (digest !== undefined)
        return digests.some((subject) => subject === digest);
    const named = /^pkg:(?:oci|docker)\/(?:[^@?#]*\/)?([^@/?#]+)(?:[?#]|$)/i.exec(id)?.[1];
    return named !== undefined && name !== undefined && (0,_package_url_js__WEBPACK_IMPORTED_MODULE_0__/* .decoded */ .D)(named).toLowerCase() === name.toLowerCase();
}


/***/ }),

/***/ 84366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decoded),
/* harmony export */   l: () => (/* binding */ purlMatches)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Compares package URLs (https://github.com/package-url/purl-spec) of exceptions and VEX documents with those of findings.

/** Whether `wanted` matches the package `found`. Without a version it matches every version, without qualifiers all. */
function purlMatches(wanted, found) {
    const [a, b] = [partsOf(wanted), partsOf(found ?? '')];
    if (a === undefined || b === undefined || a.name !== b.name)
        return false;
    if (a.version !== undefined && a.version !== b.version)
        return false;
    return [...a.qualifiers].every(([key, value]) => b.qualifiers.get(key) === value);
}
function partsOf(purl) {
    const [, path, query = ''] = /^pkg:\/*([^?#]+)(?:\?([^#]*))?/.exec(purl) ?? [];
    if (path === undefined)
        return undefined;
    const at = path.lastIndexOf('@');
    // The scope of an npm package may begin with an unescaped `@`.
    const hasVersion = at > path.lastIndexOf('/');
    const name = hasVersion ? path.slice(0, at) : path;
    const [type = '', ...rest] = name.split('/');
    return {
        name: [type.toLowerCase(), ...rest.map(decoded)].join('/').replace(/\/$/, ''),
        version: hasVersion ? decoded(path.slice(at + 1)) : undefined,
        qualifiers: new Map(query
            .split('&')
            .filter((pair) => pair.includes('='))
            .map((pair) => {
            const equals = pair.indexOf('=');
            return [pair.slice(0, equals), decoded(pair.slice(equals + 1))];
        })),
    };
}
/** Percent-encoded text, decoded; unchanged if it is invalid. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, URIError);
        return text;
    }
}


/***/ })

};
