export const id = 506;
export const ids = [506];
export const modules = {

/***/ 19706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _g: () => (/* binding */ findingsText),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   vn: () => (/* binding */ earlierLine)
/* harmony export */ });
/* unused harmony export countsText */
function earlierLine(line) {
    return {
        digest: line.digest,
        outcome: line.outcome,
        missing: joined(line.missing.map(({ requirement, platform, code }) => [requirement, platform ?? '', code].join(' '))),
        signers: joined(line.signers),
        findings: findingsText(line),
    };
}
/** Why a line is reported: empty if nothing changed since `earlier`. */
function changesOf(line, earlier) {
    if (earlier === undefined)
        return ['new image'];
    const now = earlierLine(line);
    return [
        ...(now.outcome === earlier.outcome ? [] : [`decision: ${earlier.outcome} → ${now.outcome}`]),
        ...(now.digest === earlier.digest ? [] : [`digest: ${short(earlier.digest)} → ${short(now.digest)}`]),
        ...(now.missing === earlier.missing ? [] : ['other requirements are unmet, or for another reason']),
        ...(now.signers === earlier.signers ? [] : [`signers: ${earlier.signers || 'none'} → ${now.signers || 'none'}`]),
        ...(now.findings === earlier.findings ? [] : [`open findings: ${earlier.findings} → ${now.findings}`]),
    ];
}
const SHOWN = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/** `2 critical, 5 high`, or why there is none. */
function countsText(counts) {
    return (SHOWN.flatMap((severity) => counts[severity] > 0 ? [`${counts[severity]} ${severity === 'unknown' ? 'unrated' : severity}`] : []).join(', ') || 'none');
}
/** `2 critical, 5 high`, `none (incomplete)`, `not scanned`: without the reasons, which can differ in each audit. */
function findingsText({ findings, findingsIncomplete }) {
    if (findings === null)
        return findingsIncomplete.length > 0 ? 'unknown: no scan could be read' : 'not scanned';
    return `${countsText(findings.open)}${findingsIncomplete.length > 0 ? ' (incomplete)' : ''}`;
}
function joined(texts) {
    return texts.toSorted().join(', ').slice(0, 1000);
}
function short(digest) {
    return digest === null ? 'none' : digest.slice(0, 19);
}


/***/ }),

/***/ 81309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   qv: () => (/* binding */ NO_BEHAVIOUR),
/* harmony export */   vw: () => (/* binding */ AUDIT_LINE_SCHEMA)
/* harmony export */ });
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
// Owns the model of an audit line: the decision about one image with what is missing, who signed, ages, findings and the registry.

const AUDIT_LINE_SCHEMA = (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaId */ .Vl)('audit-line');
const NO_BEHAVIOUR = {
    referrers: null,
    queries: 0,
    pages: 0,
    listed: 0,
    errors: [],
    warnings: [],
    requests: 0,
    receivedBytes: 0,
    milliseconds: 0,
};
/** The code of a line that says that no shard reported the image. */
const UNKNOWN = 'unknown';
/** Lists in a line are cut after so many entries, and texts after so many characters. */
const LIMITS = {
    missing: 50,
    evidence: 200,
    worst: 10,
    notes: 10,
    labels: 20,
    places: 10,
    platforms: 50,
    text: 600,
};


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ lineOfError),
/* harmony export */   X: () => (/* binding */ lineOfRecord)
/* harmony export */ });
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81309);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62350);
// Makes the audit line of an image from the audit record of its decision, or from the error that took its place. Pure.




const DAY = 24 * 60 * 60 * 1000;
/** The line of an image with a decision. */
function lineOfRecord(place, record, { findings, incomplete }, traffic) {
    const { decision, subject, policy, time, reviewBy, warnings, evidence } = record;
    return {
        ...head(place, time),
        digest: subject.digest,
        outcome: decision.outcome,
        error: null,
        policy: { source: cut(policy.source), digest: policy.digest },
        reviewBy,
        platforms: subject.platforms.flatMap(({ name }) => (name === null ? [] : [cut(name)])).slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.platforms),
        missing: missingOf(decision.results),
        evidence: evidence.slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.evidence).map(evidenceOf),
        signers: signersOf(evidence),
        ages: agesOf(evidence, Date.parse(time)),
        findings,
        findingsIncomplete: [...new Set(incomplete.map((text) => cut(text)))].slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes),
        behaviour: behaviourOf(record.queries, warnings, traffic),
    };
}
/** The line of an image without a decision. */
function lineOfError(place, time, failure, behaviour = _line_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_BEHAVIOUR */ .qv) {
    return {
        ...head(place, time),
        digest: null,
        outcome: failure.outcome,
        error: { code: failure.code, message: cut(failure.message) },
        policy: null,
        reviewBy: null,
        platforms: [],
        missing: [],
        evidence: [],
        signers: [],
        ages: [],
        findings: null,
        findingsIncomplete: [],
        behaviour,
    };
}
function head({ reference, labels, places }, time) {
    return {
        $schema: _line_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_LINE_SCHEMA */ .vw,
        reference,
        ...namesOf(reference),
        labels: labels.slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.labels).map(({ name, value }) => ({ name: cut(name, 100), value: cut(value, 300) })),
        places: places.slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.places).map((one) => cut(one, 300)),
        time,
    };
}
/** A pattern whose images could not be listed has a line too. */
function namesOf(reference) {
    const pattern = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePattern */ .EY)(reference);
    if (pattern !== undefined)
        return { registry: pattern.registry, repository: pattern.name, tag: null };
    const parsed = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
    return parsed.scheme === 'registry'
        ? { registry: parsed.registry, repository: parsed.repository, tag: parsed.tag ?? null }
        : { registry: null, repository: parsed.path, tag: parsed.tag ?? null };
}
function missingOf(results) {
    return results
        .flatMap(({ name, text, kind, outcome, reasons }) => outcome === 'passed'
        ? []
        : reasons.map((reason) => ({
            name,
            requirement: cut(text, 300),
            kind: kind ?? null,
            platform: reason.platform,
            outcome,
            code: reason.code,
            reason: cut(reason.text),
            remedy: cut(reason.remedy),
        })))
        .slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.missing);
}
function evidenceOf(one) {
    return {
        kind: (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isKind */ .VF)(one.kind) ? one.kind : cut(one.kind, 60),
        digest: one.digest,
        platform: one.platform === null ? null : cut(one.platform, 80),
        source: one.source,
        signature: one.verification,
        signer: one.signer === null ? null : signerName(one.signer),
        signedAt: one.signedAt,
        created: one.created === null ? null : cut(one.created, 60),
        trustedAs: one.trustedAs.slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes),
        satisfies: one.satisfies.length > 0,
    };
}
function signerName({ kind, name }) {
    return cut(kind === 'key' ? `key ${name}` : name, 300);
}
function signersOf(evidence) {
    const names = evidence.flatMap(({ verification, signer }) => verification === 'verified' && signer !== null ? [signerName(signer)] : []);
    return [...new Set(names)].sort().slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.evidence);
}
/** By the trusted time if there is one; otherwise by the time that the evidence claims. */
function agesOf(evidence, now) {
    const newest = new Map();
    for (const { kind, signedAt, created } of evidence) {
        const text = signedAt ?? created;
        const at = Date.parse(text ?? '');
        if (text === null || Number.isNaN(at) || !(0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .isKind */ .VF)(kind))
            continue;
        const trusted = signedAt !== null;
        const known = newest.get(kind);
        const isBetter = known === undefined || (trusted === known.trusted ? at > known.at : trusted);
        if (!isBetter)
            continue;
        newest.set(kind, { kind, newest: new Date(at).toISOString(), days: Math.floor((now - at) / DAY), trusted, at });
    }
    return [...newest.values()].map(({ at: _, ...age }) => age).sort((a, b) => (a.kind < b.kind ? -1 : 1));
}
function behaviourOf(queries, warnings, { requests, receivedBytes, milliseconds }) {
    const ways = new Set(queries.flatMap(({ via }) => (via === null ? [] : [via])));
    const sum = (of) => queries.reduce((total, query) => total + query[of], 0);
    const errors = queries.flatMap(({ error }) => (error === undefined ? [] : [cut(error)]));
    return {
        referrers: ways.size > 1 ? 'mixed' : ([...ways][0] ?? null),
        queries: queries.length,
        pages: sum('pages'),
        listed: sum('referrers'),
        errors: [...new Set(errors)].slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes),
        warnings: [...new Set(warnings.map((text) => cut(text)))].slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes),
        requests,
        receivedBytes,
        milliseconds: Math.round(milliseconds),
    };
}
function cut(text, most = _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.text) {
    // Readers of JSON refuse half of a surrogate pair.
    return (text.length <= most ? text : `${text.slice(0, most - 1)}…`).toWellFormed();
}


/***/ }),

/***/ 49863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   O: () => (/* binding */ MAX_LINE_BYTES)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27105);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81309);
// Reads audit lines that an earlier call wrote, and validates them, because the user may pass any file.




/** A line has a few kilobytes; one with every list at its limit has less than this. */
const MAX_LINE_BYTES = 1024 * 1024;
const OUTCOMES = ['passed', 'warned', 'failed', 'undecided'];
const MAX_TEXT = 4096;
/** Throws a UserError that begins with `place` if the text is not an audit line. */
function parseLine(text, place) {
    const refused = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${place} is not an audit line: ${why}; pass files that \`oci-evidence audit\` wrote`);
    if (text.length > MAX_LINE_BYTES)
        throw refused(`it has more than ${MAX_LINE_BYTES} characters`);
    const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(json))
        throw refused('it is not a JSON object');
    if (json.$schema !== _line_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_LINE_SCHEMA */ .vw)
        throw refused(`its $schema is not ${_line_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_LINE_SCHEMA */ .vw}`);
    const outcome = OUTCOMES.find((one) => one === json.outcome);
    if (outcome === undefined)
        throw refused(`outcome is not ${OUTCOMES.join(', ')}`);
    const needed = (field) => {
        const value = json[field];
        if (typeof value !== 'string' || value === '')
            throw refused(`${field} is missing`);
        return cut(value);
    };
    const findings = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(json.findings) ? findingsOf(json.findings) : null;
    const [error, policy, behaviour] = [json.error, json.policy, objectOf(json.behaviour)];
    return {
        $schema: _line_js__WEBPACK_IMPORTED_MODULE_2__/* .AUDIT_LINE_SCHEMA */ .vw,
        reference: needed('reference'),
        registry: textOrNull(json.registry),
        repository: needed('repository'),
        tag: textOrNull(json.tag),
        digest: textOrNull(json.digest),
        labels: objects(json.labels, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.labels).map(({ name, value }) => ({
            name: textOf(name),
            value: textOf(value),
        })),
        places: textsOf(json.places, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.places),
        time: needed('time'),
        outcome,
        error: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(error) ? { code: textOf(error.code), message: textOf(error.message) } : null,
        policy: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(policy) ? { source: textOf(policy.source), digest: textOf(policy.digest) } : null,
        reviewBy: textOrNull(json.reviewBy),
        platforms: textsOf(json.platforms, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.platforms),
        missing: objects(json.missing, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.missing).map((one) => ({
            name: textOf(one.name),
            requirement: textOf(one.requirement),
            kind: textOrNull(one.kind),
            platform: textOrNull(one.platform),
            outcome: OUTCOMES.find((known) => known === one.outcome) ?? 'undecided',
            code: textOf(one.code),
            reason: textOf(one.reason),
            remedy: textOf(one.remedy),
        })),
        evidence: objects(json.evidence, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.evidence).map((one) => ({
            kind: textOf(one.kind),
            digest: textOf(one.digest),
            platform: textOrNull(one.platform),
            source: textOf(one.source),
            signature: textOf(one.signature),
            signer: textOrNull(one.signer),
            signedAt: textOrNull(one.signedAt),
            created: textOrNull(one.created),
            trustedAs: textsOf(one.trustedAs, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes),
            satisfies: one.satisfies === true,
        })),
        signers: textsOf(json.signers, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.evidence),
        ages: objects(json.ages, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes * 3).map((one) => ({
            kind: textOf(one.kind),
            newest: textOf(one.newest),
            days: numberOf(one.days),
            trusted: one.trusted === true,
        })),
        findings,
        findingsIncomplete: incompleteOf(json.findingsIncomplete, findings),
        behaviour: {
            ..._line_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_BEHAVIOUR */ .qv,
            referrers: textOrNull(behaviour.referrers),
            queries: numberOf(behaviour.queries),
            pages: numberOf(behaviour.pages),
            listed: numberOf(behaviour.listed),
            errors: textsOf(behaviour.errors, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes),
            warnings: textsOf(behaviour.warnings, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes),
            requests: numberOf(behaviour.requests),
            receivedBytes: numberOf(behaviour.receivedBytes),
            milliseconds: numberOf(behaviour.milliseconds),
        },
    };
}
function findingsOf(fields) {
    return {
        scans: numberOf(fields.scans),
        verified: fields.verified === true,
        incomplete: fields.incomplete === true,
        open: countsOf(fields.open),
        fixable: countsOf(fields.fixable),
        worst: objects(fields.worst, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.worst).map((one) => ({
            id: textOf(one.id),
            severity: textOf(one.severity),
            package: textOf(one.package),
            installed: textOrNull(one.installed),
            fixed: textOrNull(one.fixed),
        })),
    };
}
/** Lines of earlier versions only state that findings may be missing. */
function incompleteOf(value, findings) {
    if (value === undefined && findings?.incomplete === true)
        return ['a scan states that findings may be missing'];
    return textsOf(value, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.notes);
}
function countsOf(value) {
    const counts = objectOf(value);
    return {
        critical: numberOf(counts.critical),
        high: numberOf(counts.high),
        medium: numberOf(counts.medium),
        low: numberOf(counts.low),
        negligible: numberOf(counts.negligible),
        unknown: numberOf(counts.unknown),
    };
}
function objectOf(value) {
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : {};
}
function objects(value, most) {
    return Array.isArray(value) ? value.slice(0, most).filter(_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4) : [];
}
function textsOf(value, most) {
    return Array.isArray(value) ? value.slice(0, most).map(textOf) : [];
}
function textOf(value) {
    return typeof value === 'string' ? cut(value) : '';
}
function textOrNull(value) {
    return typeof value === 'string' ? cut(value) : null;
}
function numberOf(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}
function cut(text) {
    return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`;
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ groupOf),
/* harmony export */   W: () => (/* binding */ SummaryFold)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81309);

const LISTED = 200;
const MAX_KEYS = 5_000;
const OTHERS = 'others';
/** The group of a line. `namespace` is the registry with the first part of the repository. */
function groupOf(line, by) {
    if (typeof by === 'object')
        return line.labels.find(({ name }) => name === by.label)?.value ?? `no ${by.label}`;
    if (by === 'outcome')
        return line.outcome;
    const registry = line.registry ?? 'OCI layouts';
    if (by === 'registry')
        return registry;
    const [first = ''] = line.repository.split('/');
    return line.registry === null ? registry : `${registry}/${first}`;
}
/** Bounded memory, whatever the number of lines and of different names in them. */
class SummaryFold {
    #by;
    #groups = new Map();
    #missing = new Map();
    #signers = new Map();
    #registries = new Map();
    #outcomes = emptyOutcomes();
    #worst = new Top();
    #failed = new Top();
    #undecided = new Top();
    #unknown = new Top();
    #oldest = new Top();
    #incomplete = new Top();
    #counts = { images: 0, fixableCritical: 0, fixableHigh: 0, notScanned: 0, incomplete: 0, unknown: 0 };
    #from = null;
    #to = null;
    constructor(by) {
        this.#by = by;
    }
    add(line) {
        const { outcome, findings, time } = line;
        const group = groupOf(line, this.#by);
        const [critical, high] = [findings?.fixable.critical ?? 0, findings?.fixable.high ?? 0];
        this.#counts.images += 1;
        this.#outcomes[outcome] += 1;
        if (critical > 0)
            this.#counts.fixableCritical += 1;
        if (high > 0)
            this.#counts.fixableHigh += 1;
        if (findings === null)
            this.#counts.notScanned += 1;
        const totals = entry(this.#groups, group, () => ({ outcomes: emptyOutcomes(), criticalFixable: 0 }));
        totals.outcomes[outcome] += 1;
        if (critical > 0)
            totals.criticalFixable += 1;
        for (const requirement of new Set(line.missing.map((one) => one.requirement)))
            increment(this.#missing, requirement);
        for (const signer of line.signers)
            increment(this.#signers, signer);
        this.#addRegistry(line);
        this.#addNotes(line, group, { critical, high });
        if (line.error?.code === _line_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV)
            return;
        if (this.#from === null || time < this.#from)
            this.#from = time;
        if (this.#to === null || time > this.#to)
            this.#to = time;
    }
    /** Without the cost of a whole summary. */
    get outcomes() {
        return this.#outcomes;
    }
    get images() {
        return this.#counts.images;
    }
    summary() {
        return {
            images: this.#counts.images,
            outcomes: this.#outcomes,
            groups: [...this.#groups]
                .map(([name, { outcomes, criticalFixable }]) => ({ name, images: total(outcomes), outcomes, criticalFixable }))
                .sort((a, b) => b.outcomes.failed - a.outcomes.failed || b.images - a.images || (a.name < b.name ? -1 : 1)),
            missing: byCount(this.#missing),
            signers: byCount(this.#signers),
            withFixableCritical: this.#counts.fixableCritical,
            withFixableHigh: this.#counts.fixableHigh,
            notScanned: this.#counts.notScanned,
            incomplete: this.#incomplete.notes(),
            incompleteImages: this.#counts.incomplete,
            worst: this.#worst.notes(),
            failed: this.#failed.notes(),
            undecided: this.#undecided.notes(),
            unknown: this.#unknown.notes(),
            unknownImages: this.#counts.unknown,
            oldestEvidence: this.#oldest.notes(),
            registries: [...this.#registries]
                .map(([name, { ways, ...totals }]) => ({ name, ...totals, ways: [...ways].sort() }))
                .sort((a, b) => b.images - a.images),
            from: this.#from,
            to: this.#to,
        };
    }
    #addRegistry({ registry, behaviour }) {
        const totals = entry(this.#registries, registry ?? 'OCI layouts', () => ({
            ...{ images: 0, requests: 0, receivedBytes: 0, withProblems: 0 },
            ways: new Set(),
        }));
        totals.images += 1;
        totals.requests += behaviour.requests;
        totals.receivedBytes += behaviour.receivedBytes;
        if (behaviour.errors.length + behaviour.warnings.length > 0)
            totals.withProblems += 1;
        if (behaviour.referrers !== null && totals.ways.size < 10)
            totals.ways.add(behaviour.referrers);
    }
    #addNotes(line, group, fixable) {
        const { reference, outcome, error, missing, findings, findingsIncomplete, ages } = line;
        const note = (weight, text) => ({ reference, group, outcome, text, weight });
        const reasons = missing.map(({ requirement, reason }) => `${requirement}: ${reason}`);
        const why = error?.message ?? (reasons.slice(0, 3).join('; ') || 'no reason is stated');
        if (error?.code === _line_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) {
            this.#counts.unknown += 1;
            this.#unknown.add(note(0, why));
        }
        else if (outcome === 'undecided')
            this.#undecided.add(note(0, why));
        if (outcome === 'failed')
            this.#failed.add(note(missing.length, why));
        const [worst] = findings?.worst ?? [];
        if (fixable.critical + fixable.high > 0 && worst !== undefined) {
            const fix = worst.fixed === null ? '' : `, fixed in ${worst.fixed}`;
            const counts = `${fixable.critical} critical, ${fixable.high} high with a fix`;
            const text = `${counts}; first ${worst.id} in ${worst.package || 'the image'}${fix}`;
            this.#worst.add(note(fixable.critical * 10_000 + fixable.high, text));
        }
        if (findingsIncomplete.length > 0) {
            this.#counts.incomplete += 1;
            this.#incomplete.add(note(findingsIncomplete.length, findingsIncomplete.slice(0, 3).join('; ')));
        }
        const oldest = ages.toSorted((a, b) => b.days - a.days)[0];
        if (oldest !== undefined && oldest.days > 0) {
            this.#oldest.add(note(oldest.days, `${oldest.kind}: ${oldest.days} ${oldest.days === 1 ? 'day' : 'days'}${oldest.trusted ? '' : ' (claimed)'}`));
        }
    }
}
/** The notes with the largest weights; of equal weights the first references. */
class Top {
    #notes = [];
    add(note) {
        this.#notes.push(note);
        if (this.#notes.length > LISTED * 4)
            this.#cut();
    }
    notes() {
        this.#cut();
        return this.#notes;
    }
    #cut() {
        this.#notes = this.#notes
            .sort((a, b) => b.weight - a.weight || (a.reference < b.reference ? -1 : 1))
            .slice(0, LISTED);
    }
}
/** Further names share one entry, because a hostile list can have any number of them. */
function entry(map, name, make) {
    const key = map.has(name) || map.size < MAX_KEYS ? name : OTHERS;
    const known = map.get(key) ?? make();
    map.set(key, known);
    return known;
}
function increment(map, name) {
    const key = map.has(name) || map.size < MAX_KEYS ? name : OTHERS;
    map.set(key, (map.get(key) ?? 0) + 1);
}
function byCount(map) {
    return [...map]
        .map(([name, images]) => ({ name, images }))
        .sort((a, b) => b.images - a.images || (a.name < b.name ? -1 : 1));
}
function emptyOutcomes() {
    return { passed: 0, warned: 0, failed: 0, undecided: 0 };
}
function total(outcomes) {
    return outcomes.passed + outcomes.warned + outcomes.failed + outcomes.undecided;
}


/***/ }),

/***/ 62350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   HM: () => (/* binding */ parseTargetLine),
/* harmony export */   U: () => (/* binding */ patternText),
/* harmony export */   Xx: () => (/* binding */ formatTargetLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81309);
// Owns the lines of a list of images: a reference or a repository pattern, and labels such as `team=payments`.



const LABEL = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}=[^\s\p{C}]{1,200}$/u;
/** One line of a list. Throws a UserError. */
function parseTargetLine(line) {
    const [name = '', ...words] = line.trim().split(/\s+/);
    const wrong = words.find((word) => !LABEL.test(word));
    if (wrong !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(wrong.slice(0, 100))} is not a label; write NAME=VALUE after the reference`);
    }
    const labels = words.slice(0, _line_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b1.labels).map((word) => {
        const at = word.indexOf('=');
        return { name: word.slice(0, at), value: word.slice(at + 1) };
    });
    const pattern = parsePattern(name);
    if (pattern !== undefined)
        return { ...pattern, labels };
    return { type: 'image', reference: canonical((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(name)), labels, places: [] };
}
/** `registry/prefix/*` or `registry/repository:*`; undefined for another text. Throws a UserError for a wrong prefix. */
function parsePattern(text) {
    const [, registry, name = '', end] = /^([^/\s]*[.:][^/\s]*|localhost)(?:\/(.*?))?(\/\*|:\*)$/.exec(text) ?? [];
    if (registry === undefined)
        return undefined;
    if (name === '' && end === '/*')
        return { type: 'repositories', registry: hostOf(registry, text), name };
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(`${registry}/${name}`);
    if (reference.scheme !== 'registry')
        return undefined;
    return { type: end === '/*' ? 'repositories' : 'tags', registry: reference.registry, name: reference.repository };
}
function hostOf(registry, text) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(`${registry}/any/name`);
    if (reference.scheme === 'registry')
        return reference.registry;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} names no registry`);
}
/** With the tag `latest` if the reference has neither tag nor digest. */
function canonical(reference) {
    const isNamed = reference.tag !== undefined || reference.digest !== undefined || reference.scheme !== 'registry';
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(isNamed ? reference : { ...reference, tag: 'latest' });
}
function patternText({ type, registry, name }) {
    return `${registry}${name === '' ? '' : `/${name}`}${type === 'tags' ? ':*' : '/*'}`;
}
/** The line from which `parseTargetLine` reads the same. */
function formatTargetLine(text, labels) {
    return [text, ...labels.map(({ name, value }) => `${name}=${value}`)].join(' ');
}


/***/ }),

/***/ 37144:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   k: () => (/* binding */ earlierLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19706);
/* harmony import */ var _audit_parse_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49863);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
// Reads files of audit lines one line at a time, in bounded memory.





const NEWLINE = 10;
/**
 * The lines of a file. `wants`: whether to parse the next line; those that it does not want cost little. Throws a UserError that
 * names the line, and for a file that cannot be read.
 */
async function* readLines(path, cwd, wants = () => true) {
    let number = 0;
    for await (const text of rawLines(path, cwd)) {
        number += 1;
        if (text !== '' && wants())
            yield (0,_audit_parse_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLine */ .A)(text, `${path}:${number}`);
    }
}
async function* rawLines(path, cwd) {
    let parts = [];
    let size = 0;
    try {
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), { highWaterMark: 256 * 1024 })) {
            const bytes = chunk;
            let from = 0;
            for (let at = bytes.indexOf(NEWLINE, from); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
                const line = bytes.subarray(from, at);
                yield (parts.length === 0 ? line : Buffer.concat([...parts, line])).toString('utf8').trim();
                [parts, size, from] = [[], 0, at + 1];
            }
            if (from < bytes.byteLength)
                parts.push(bytes.subarray(from));
            size += bytes.byteLength - from;
            if (size > _audit_parse_line_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_BYTES */ .O)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} is not a file of audit lines: a line has more than ${_audit_parse_line_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_LINE_BYTES */ .O} bytes`);
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            throw error;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`could not read ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
    if (size > 0)
        yield Buffer.concat(parts).toString('utf8').trim();
}
/** What `since` compares with, by reference. */
async function earlierLines(path, cwd) {
    const earlier = new Map();
    for await (const line of readLines(path, cwd))
        earlier.set(line.reference, (0,_audit_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .earlierLine */ .vn)(line));
    return earlier;
}


/***/ }),

/***/ 92343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ auditFailures)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _outcome_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60453);
// Owns the failures of an audit by its input fail-on.


/** The failures of a call by its input fail-on. */
function auditFailures({ failed, undecided }, failOn) {
    const images = (count) => `${count} ${count === 1 ? 'image' : 'images'}`;
    return [
        ...(failOn === 'failed' && failed > 0
            ? [new _outcome_error_js__WEBPACK_IMPORTED_MODULE_1__/* .OutcomeError */ .R('audit', `${images(failed)} failed; see the lines`, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed)]
            : []),
        ...(failOn !== 'never' && undecided > 0
            ? [new _outcome_error_js__WEBPACK_IMPORTED_MODULE_1__/* .OutcomeError */ .R('audit', `${images(undecided)} could not be decided; see the lines`, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided)]
            : []),
    ];
}


/***/ }),

/***/ 53443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ targetsOfList),
/* harmony export */   s: () => (/* binding */ fileBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _audit_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62350);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
// Reads lists of images line by line: files of any length, and standard input.




const MAX_LINE = 4096;
const MAX_LINES = 1_000_000;
/** The targets of a list. Throws a UserError that names the line. Lines that begin with `#` are comments. */
async function* targetsOfList(source, name) {
    let number = 0;
    for await (const line of textLines(source, name)) {
        number += 1;
        if (number > MAX_LINES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} has more than ${MAX_LINES} lines; audit it in parts`);
        const text = line.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        try {
            yield (0,_audit_target_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTargetLine */ .HM)(text);
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name}:${number}: ${error.message}`);
        }
    }
}
/** The bytes of a file. Throws a UserError. */
async function* fileBytes(path, cwd) {
    try {
        yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`could not read ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
}
/** Lines without their ends. Throws a UserError for a line that is too long and for bytes that are not UTF-8. */
async function* textLines(source, name) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let rest = '';
    const decode = (chunk) => {
        try {
            return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UTF8_CODE */ .OV);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} is not UTF-8 text`);
        }
    };
    for await (const chunk of source) {
        const lines = (rest + decode(chunk)).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
        if (rest.length > MAX_LINE)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${name} has a line of more than ${MAX_LINE} characters`);
    }
    rest += decode();
    if (rest !== '')
        yield rest;
}


/***/ }),

/***/ 21933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ auditVerdict),
/* harmony export */   l: () => (/* binding */ auditMarkdown)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _decision_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58901);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);



/** Below 1 MiB, the limit of a job summary. */
const MAX_BYTES = 900_000;
const TABLE_BYTES = 120_000;
const LISTED = 100;
/** `12 images: 9 passed, 2 failed, 1 undecided`. */
function auditVerdict({ images, outcomes, unknownImages }) {
    const parts = [
        [outcomes.passed, 'passed'],
        [outcomes.warned, 'passed with warnings'],
        [outcomes.failed, 'failed'],
        [outcomes.undecided, 'undecided'],
    ];
    const texts = parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : []));
    const unknown = unknownImages > 0 ? `, of which no shard reported ${unknownImages}` : '';
    return `${counted(images, 'image')}: ${texts.join(', ') || 'none'}${unknown}`;
}
function auditMarkdown(summary, options = {}) {
    const { outcomes, from, to } = summary;
    const mark = _decision_phrases_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOME_WORDS */ .nx[worstOutcome(outcomes)].mark;
    const times = from === null || to === null ? '' : `Decided between ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(from)} and ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(to)}.`;
    const parts = [
        section('Images that no shard reported', noteTable(summary.unknown, 'Why'), summary.unknown.length),
        section('Undecided', noteTable(summary.undecided, 'Why'), summary.undecided.length),
        changesSection(options),
        groupTable(summary.groups),
        section('Critical and high findings with a fix', noteTable(summary.worst, 'Findings'), summary.worst.length),
        section('Findings may be missing', noteTable(summary.incomplete, 'Why'), summary.incomplete.length),
        section('Failed', noteTable(summary.failed, 'Why'), summary.failed.length),
        countTable('Requirements that are not met', 'Requirement', summary.missing),
        countTable('Signers', 'Signer', summary.signers),
        section('Oldest evidence', noteTable(summary.oldestEvidence, 'Age'), summary.oldestEvidence.length),
        registryTable(summary),
        ...(options.notes ?? []).map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(note, 500)),
    ].filter((part) => part !== '');
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)([
        `## ${mark} Audit of ${counted(summary.images, 'image')}`,
        `**${auditVerdict(summary)}**`,
        factsOf(summary),
        times,
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingParts */ .gq)(parts, MAX_BYTES, (left) => `${left} more sections are left out.`),
    ]);
}
function factsOf({ withFixableCritical, withFixableHigh, notScanned, incompleteImages }) {
    const facts = [
        `${counted(withFixableCritical, 'image')} with a critical finding that has a fix`,
        `${counted(withFixableHigh, 'image')} with a high one`,
        `${counted(notScanned, 'image')} without a scan that could be read`,
        ...(incompleteImages > 0 ? [`${counted(incompleteImages, 'image')} whose findings are incomplete`] : []),
    ];
    return `${facts.join(' · ')}.`;
}
function worstOutcome({ failed, undecided, warned }) {
    if (failed > 0)
        return 'failed';
    if (undecided > 0)
        return 'undecided';
    return warned > 0 ? 'warned' : 'passed';
}
function changesSection({ changes, since }) {
    if (changes === undefined)
        return '';
    const title = `Changes since ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(since ?? '', 200)}`;
    if (changes.length === 0)
        return `### ${title}\n\nNothing changed.`;
    const rows = changes.map((one) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(one.reference, 300),
        one.changes.map((text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(text, 300)).join('<br>'),
    ]);
    return section(title, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Image', 'Change'], rows, TABLE_BYTES), changes.length);
}
function groupTable(groups) {
    if (groups.length === 0)
        return '';
    const rows = groups.map(({ name, images, outcomes, criticalFixable }) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(name, 200),
        ...[images, outcomes.passed + outcomes.warned, outcomes.failed, outcomes.undecided, criticalFixable].map(String),
    ]);
    const head = ['Group', 'Images', 'Passed', 'Failed', 'Undecided', 'Critical with a fix'];
    return section('Groups', (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows, TABLE_BYTES), 0);
}
function noteTable(notes, head) {
    const rows = notes
        .slice(0, LISTED)
        .map(({ reference, group, text }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(reference, 300), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(group, 100), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(text, 400)]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Image', 'Group', head], rows, TABLE_BYTES);
}
function countTable(title, head, counts) {
    if (counts.length === 0)
        return '';
    const rows = counts.slice(0, LISTED).map(({ name, images }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(name, 300), String(images)]);
    return section(title, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([head, 'Images'], rows, TABLE_BYTES), 0);
}
function registryTable({ registries }) {
    const rows = registries.map(({ name, images, requests, receivedBytes, withProblems, ways }) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(name, 200),
        ...[images, requests].map(String),
        `${(receivedBytes / 1e6).toFixed(1)} MB`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(ways.join(', ') || 'unknown', 100),
        String(withProblems),
    ]);
    const head = ['Registry', 'Images', 'Requests', 'Received', 'Referrers by', 'Images with warnings or errors'];
    return section('Registries', (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows, TABLE_BYTES), 0);
}
/** `count`: of a list that may be cut, shown in the title. */
function section(title, body, count) {
    if (count === 0 && /^### /.test(body))
        return body;
    if (count === 0 && !body.includes('\n| '))
        return '';
    const lines = body.split('\n').length;
    return lines <= 2 ? '' : `### ${title}${count > LISTED ? ` (the first ${LISTED})` : ''}\n\n${body}`;
}
function counted(number, noun) {
    return `${number.toLocaleString('en')} ${number === 1 ? noun : `${noun}s`}`;
}


/***/ }),

/***/ 83578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   a0: () => (/* binding */ cutPage),
/* harmony export */   d9: () => (/* binding */ BOUND),
/* harmony export */   gq: () => (/* binding */ fittingParts),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
// Builds blocks of markdown, each within a number of bytes, from text that is escaped already.
/** The runner truncates a step's summary at 1 MiB. The parts together stay below it. */
const BOUND = {
    table: 300_000,
    tree: 300_000,
    errors: 100_000,
    inputs: 50_000,
    notes: 50_000,
    readers: 50_000,
    findings: 30_000,
};
/** The first lines that fit into `bytes`, and how many do not. */
function fitting(lines, bytes) {
    let room = bytes;
    const count = lines.findIndex((line) => {
        room -= Buffer.byteLength(line) + 1;
        return room < 0;
    });
    return count < 0 ? { lines, left: 0 } : { lines: lines.slice(0, count), left: lines.length - count };
}
/** A table of escaped cells. Its last row says how many rows are not shown. */
function table(head, rows, bytes) {
    const { lines, left } = fitting(rows.map(row), bytes);
    const rest = left > 0 ? [row([`${left} more`, ...head.slice(1).map(() => '')])] : [];
    return [row(head), row(head.map(() => '---')), ...lines, ...rest].join('\n');
}
/** A list of escaped lines. Its last line says how many are not shown. */
function list(items, bytes) {
    const { lines, left } = fitting(items.map((item) => `- ${item}`), bytes);
    return [...lines, ...(left > 0 ? [`- ${left} more`] : [])].join('\n');
}
/** A block that is closed until the reader opens it. Blank lines let its content be parsed as markdown. */
function folded(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The first parts that fit into `bytes`; if some do not, a last one that says so. */
function fittingParts(parts, bytes, rest) {
    let room = bytes;
    const count = parts.findIndex((part) => {
        room -= Buffer.byteLength(part) + 2;
        return room < 0;
    });
    return count < 0 ? parts : [...parts.slice(0, count), rest(parts.length - count)];
}
/** The first lines of a page that fit into `bytes`. What is open at the cut is closed: a fence, folded blocks. */
function cutPage(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const { lines } = fitting(markdown.split('\n'), bytes - 1000);
    let fence = '';
    let open = 0;
    for (const line of lines) {
        const mark = /^`{3,}/.exec(line)?.[0];
        if (fence === '')
            fence = mark ?? '';
        else if (line === fence)
            fence = '';
        if (fence === '')
            open += (line.match(/<details>/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
    }
    const close = [...(fence === '' ? [] : [fence]), ...Array.from({ length: Math.max(open, 0) }, () => '\n</details>')];
    return [...lines, ...close, '\nThe rest is left out, because the size of a job summary is limited.'].join('\n');
}
/** The non-empty parts, separated by blank lines. */
function page(parts) {
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 58901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ remedyParts),
/* harmony export */   Ex: () => (/* binding */ signerName),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aY: () => (/* binding */ isDescribed),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   iY: () => (/* binding */ unmet),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   oz: () => (/* binding */ evidenceGroups),
/* harmony export */   tO: () => (/* binding */ imageName)
/* harmony export */ });
/* unused harmony export ageText */
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16583);
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23112);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59870);
// Owns the phrases that describe a decision, for all formats. Claims of others are quoted; the formats escape all texts.




const OUTCOME_WORDS = {
    passed: { mark: '✅', word: 'Passed' },
    warned: { mark: '⚠️', word: 'Passed with warnings' },
    failed: { mark: '❌', word: 'Failed' },
    undecided: { mark: '❔', word: 'Undecided' },
};
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** `2 of 5 requirements are not met`: the verdict in one line, without the image. */
function verdict({ outcome, results }) {
    const { word } = OUTCOME_WORDS[outcome];
    const of = (count, verb) => `${count} of ${results.length} requirements ${verb}`;
    const count = (which) => results.filter((result) => result.outcome === which).length;
    const [failed, warned, undecided] = [count('failed'), count('warned'), count('undecided')];
    const parts = [
        ...(failed > 0 ? [of(failed, 'not met')] : []),
        ...(undecided > 0 ? [of(undecided, 'could not be checked')] : []),
        ...(warned > 0 ? [of(warned, failed + undecided > 0 ? 'only warn' : 'not met, which only warns')] : []),
    ];
    if (parts.length > 0)
        return `${word}: ${parts.join(', ')}`;
    if (outcome !== 'passed')
        return word;
    return `${word}: ${results.length === 1 ? 'the requirement is' : `all ${results.length} requirements are`} met`;
}
/** The evidence as the rows of a report: pieces that differ only in platform and time are one row. */
function evidenceGroups(evidence, decision) {
    const named = evidence.map((one) => ({ one, type: typeName(one), signer: signerName(one, decision) }));
    const groups = Map.groupBy(named, ({ one, type, signer }) => JSON.stringify([one.kind, type, signer]));
    return [...groups.values()].map((members) => {
        const [first] = members;
        const pieces = members.map(({ one }) => one);
        return {
            kind: first === undefined ? '' : (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindRow */ .LX)(first.one.kind).label,
            type: first?.type ?? '',
            platforms: [...new Set(pieces.map(({ platform }) => (platform === null ? 'image' : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)(platform))))],
            digests: [...new Set(pieces.map(({ artifact }) => (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(artifact)))],
            signer: first?.signer ?? '',
            age: agesOf(pieces, decision.time),
            example: first?.one,
        };
    });
}
/** The type by which readers find it: `cyclonedx.org/bom`. */
function typeName({ predicateType, artifactType }) {
    return (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)((predicateType ?? artifactType).replace(/^https:\/\//, ''));
}
/** The signer, after the name that the policy has for it. */
function signerName({ signature, trustedAs }, { policy }) {
    switch (signature.state) {
        case 'none':
            return 'unsigned';
        case 'unverified':
            return 'not verified';
        case 'refused':
            return 'invalid signature';
        case 'verified': {
            const { signer } = signature;
            const text = signer.kind === 'key'
                ? `key ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)(signer.hint)}`
                : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7)((0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .signerText */ .S)(signer).replace(/^https:\/\/github\.com\//, ''));
            // The requirement names the flags already.
            const names = policy.source === _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.COMMAND_LINE ? [] : trustedAs.map(_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .claim */ .B7);
            return names.length === 0 ? text : `${names.join(', ')}: ${text}`;
        }
    }
}
/** `2 h`, or `2 h to 3 d`; times that nobody trusted vouches for are called claimed. */
function agesOf(pieces, now) {
    const ages = pieces.flatMap(({ time, claimed }) => {
        const at = time ?? claimed;
        return at === undefined ? [] : [{ milliseconds: Date.parse(now) - Date.parse(at), trusted: time !== undefined }];
    });
    const known = ages.filter(({ milliseconds }) => Number.isFinite(milliseconds));
    if (known.length === 0)
        return 'unknown';
    const values = known.map(({ milliseconds }) => milliseconds);
    const [least, most] = [ageText(Math.min(...values)), ageText(Math.max(...values))];
    const range = least === most ? least : `${least} to ${most}`;
    return known.every(({ trusted }) => trusted) ? range : `${range} (claimed)`;
}
function ageText(milliseconds) {
    if (milliseconds < 0)
        return 'in the future';
    if (milliseconds < MINUTE)
        return '< 1 min';
    if (milliseconds < 2 * HOUR)
        return `${Math.floor(milliseconds / MINUTE)} min`;
    if (milliseconds < 2 * DAY)
        return `${Math.floor(milliseconds / HOUR)} h`;
    return `${Math.floor(milliseconds / DAY)} d`;
}
/** `policy.yml:12`; undefined for a requirement that is not in a file. */
function placeText({ at }) {
    return at === undefined ? undefined : `${at.file}:${at.line}`;
}
/** Whether the reason says already why a found piece does not count. */
function isDescribed({ artifact, rejected }, { text }) {
    return rejected !== undefined && text.includes(rejected) && text.includes((0,_node_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortDigest */ .VK)(artifact));
}
/** The image as the call named it: with the tag that was resolved. */
function imageName({ reference, digest, tag }) {
    const location = reference.endsWith(`@${digest}`) ? reference.slice(0, -digest.length - 1) : reference;
    return tag === undefined ? location : `${location}:${tag}`;
}
function unmet({ results }) {
    return results.filter(({ outcome }) => outcome !== 'passed');
}
/** The texts and commands of a remedy: commands are between backticks. */
function remedyParts(remedy) {
    return remedy
        .split('`')
        .map((text, at) => ({ text, command: at % 2 === 1 }))
        .filter(({ text }) => text.trim() !== '');
}


/***/ }),

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ distinctFindings),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   lb: () => (/* binding */ openFindings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94984);
/* harmony import */ var _evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5467);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders the findings of scans as lines for a terminal, and owns what every report of findings shares.




/** Findings to list. The documents contain all of them. */
const LISTED_IN_TERMINAL = 5;
const MARKS = {
    critical: '🟣',
    high: '🔴',
    medium: '🟠',
    low: '🟡',
    negligible: '⚪',
    unknown: '❔',
};
/** One line per scan, and its most urgent findings below it. */
function findingLines(scans, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    return scans.flatMap(({ title, platforms, report }) => {
        const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(platform)).join(', ')}`;
        const state = (0,_evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isComplete */ .A)(report)
            ? ''
            : paint('red', ` (incomplete: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(report.incomplete.join('; '), 500)})`);
        const distinct = distinctFindings(openFindings(report));
        const top = distinct.slice(0, LISTED_IN_TERMINAL);
        const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title)}${on}: ${countsText(report)}${state}`,
            ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
            ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
        ];
    });
}
/** `1 critical, 3 high; 2 resolved`. */
function countsText({ counts }) {
    const open = _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return `${open.join(', ') || 'no open findings'}${counts.resolved > 0 ? `; ${counts.resolved} resolved` : ''}`;
}
/** A finding by several scanners, on several platforms or in several files counts once, with the highest severity. */
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
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
/** The open findings that a report lists. */
function openFindings({ findings }) {
    const resolved = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
    return resolved < 0 ? findings : findings.slice(0, resolved);
}
function openCount({ counts }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0);
}
function isUrgent({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function findingText(finding) {
    const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.id, 60), finding.severity, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whereText(finding), 80), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(version, 80)]
        .join('  ')
        .trimEnd();
}
/** The package without its version and qualifiers, or the file. */
function whereText({ package: purl, name, location }) {
    return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
}


/***/ })

};
