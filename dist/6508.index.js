export const id = 6508;
export const ids = [6508];
export const modules = {

/***/ 56508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   py: () => (/* binding */ scanStatement),
/* harmony export */   signedScan: () => (/* binding */ signedScan),
/* harmony export */   ux: () => (/* binding */ COSIGN_VULN_PREDICATE)
/* harmony export */ });
/* unused harmony exports VULNS_PREDICATE, vulnsPredicate */
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _evidence_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66716);
/* harmony import */ var _evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5467);
/* harmony import */ var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63240);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
// Makes statements of scans: the in-toto predicate `vulns/v0.2`, or cosign's `vuln/v1` for readers that support only that.






const VULNS_PREDICATE = 'https://in-toto.io/attestation/vulns/v0.2';
const COSIGN_VULN_PREDICATE = 'https://cosign.sigstore.dev/attestation/vuln/v1';
/** A bundle contains the statement as base64, and readers accept bundles of up to 10 MB. */
const MAX_RESULT_BYTES = 6 * 1024 * 1024;
/** The scan as evidence: a statement about `subject`, named `name` (`registry/repository`) in it. */
function scanStatement(report, subject, name, predicate = 'vulns', printed) {
    return predicate === 'vulns'
        ? statementEvidence(report, subject, name, VULNS_PREDICATE, vulnsPredicate(report))
        : statementEvidence(report, subject, name, COSIGN_VULN_PREDICATE, cosignPredicate(report, printed));
}
/** The statement to sign for a scan. The scan's document is attached unchanged, in addition to the bundle. */
async function signedScan({ subject, document }, report, name, predicate = 'vulns') {
    const printed = predicate === 'cosign-vuln' ? await printedObject(document) : undefined;
    const { document: statement } = scanStatement(report, subject, name, predicate, printed);
    return { statement, predicateType: predicate === 'vulns' ? VULNS_PREDICATE : COSIGN_VULN_PREDICATE };
}
/** The scanner's output, if it is a JSON object and small enough to embed in a statement. */
async function printedObject(document) {
    if (document.descriptor.size > _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EMBEDDED_BYTES */ .Ad || !/[/+]json$/.test(document.descriptor.mediaType))
        return undefined;
    const json = JSON.parse((await (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)(document, _evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EMBEDDED_BYTES */ .Ad)).toString('utf8'));
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(json) ? json : undefined;
}
/** cosign's "Vulnerability Scan Record": the result is the scanner's output, or the findings if that is too large. */
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
    const statement = (0,_evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .statementAbout */ .pT)((0,_evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(name, subject), predicateType, predicate);
    return {
        kind: 'scan',
        subject,
        document: (0,_evidence_document_js__WEBPACK_IMPORTED_MODULE_1__/* .documentOf */ .lM)((0,_evidence_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeStatement */ ._i)(statement), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.inToto),
        title: `scan-${scanner.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.intoto.json`,
        predicateType,
        ...(finishedOn !== undefined && { created: finishedOn }),
        producer: scanner.version === undefined ? scanner.name : `${scanner.name} ${scanner.version}`,
        annotations: { [_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.scanStatus]: statusOf(report) },
        scan: report,
    };
}
/**
 * in-toto "Vulnerabilities", version 0.2. Times that are unknown are omitted although the predicate requires them, rather
 * than invented. Facts that the predicate does not define (completeness, total counts) are in `metadata` under a prefixed
 * name, as the parsing rules of the attestation framework allow.
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
    return (0,_evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_5__/* .isComplete */ .A)(report) ? 'complete' : 'incomplete';
}
/** The most urgent findings, as many as fit into a statement. */
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


/***/ })

};
