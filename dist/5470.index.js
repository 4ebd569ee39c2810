export const id = 5470;
export const ids = [5470,6508];
export const modules = {

/***/ 37245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachValue),
/* harmony export */   M: () => (/* binding */ pickValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31060);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98527);
// Extracts the values at given places from a JSON document of any size.



/**
 * Calls `onValue` with every value at `places`, and returns the facts of `watched`. Throws a UserError, which names the document
 * `name`, for invalid JSON.
 */
async function eachValue(document, places, name, onValue, watched = []) {
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonScanner */ .V({ places: watched, elements: places }, onValue);
    try {
        for await (const chunk of document.open())
            scanner.push(chunk);
        scanner.end();
        return scanner.facts;
    }
    catch (error) {
        if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: line ${error.line}, column ${error.column} (byte ${error.offset}): ${error.message}`);
    }
}
/** The first value at each of `places`. Places that the document does not have are absent. */
async function pickValues(document, places, name) {
    const found = {};
    await eachValue(document, places, name, (place, index, value) => {
        if (index === 0)
            found[place] = value;
    });
    return found;
}


/***/ }),

/***/ 3322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ scored)
/* harmony export */ });
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44353);
/* harmony import */ var ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__);
// Computes base scores of CVSS vectors, versions 2.0 to 4.0. Loaded only when a source states a vector without a score.

// Node exports a CommonJS module as `default`. The bundler honours the module's `__esModule` and exports its members.
const exported = ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__;
const { fromVector } = 'default' in exported ? exported.default : ae_cvss_calculator__WEBPACK_IMPORTED_MODULE_0__;
/** Longer texts are not vectors: version 4.0 has 32 metrics. */
const MAX_LENGTH = 512;
/** Checked before parsing, because the library looks names up in plain objects, where `constructor` exists. */
const VECTOR = /^(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,6}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,6})*$/;
/** The value Safety is valid for modified metrics only. The library prints a warning if a base metric has it. */
const NOT_BASE = /\/S[CIA]:S(?:\/|$)/;
/** The vector with its base score; undefined if it is invalid or lacks a base metric. */
function scored(vector) {
    if (vector.length > MAX_LENGTH || !VECTOR.test(vector) || NOT_BASE.test(vector))
        return undefined;
    const score = fromVector(vector)?.calculateScores().base;
    return typeof score === 'number' && score >= 0 && score <= 10 ? { vector, score } : undefined;
}


/***/ }),

/***/ 75470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectScan: () => (/* binding */ collectScan)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/json/pick.ts
var pick = __webpack_require__(37245);
// EXTERNAL MODULE: ./src/scan/statement.ts
var statement = __webpack_require__(56508);
// EXTERNAL MODULE: ./src/scan/tally.ts
var scan_tally = __webpack_require__(71131);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/scan/cvss.ts
var scan_cvss = __webpack_require__(3322);
// EXTERNAL MODULE: ./src/scan/raw-finding.ts
var raw_finding = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/scan/severity.ts
var severity = __webpack_require__(44902);
;// CONCATENATED MODULE: ./src/scan/parsers/format.ts
// Defines the interface of a scan result parser, and reads the values that parsers need in one pass.

/**
 * Reads a document in one pass: calls `onValue` with every value at `places`, and returns the first value at each of `facts`,
 * and for each of `lists` whether there is an array. Throws a UserError, which names the document `name`, for invalid JSON.
 */
async function readThrough(document, places, facts, name, onValue, lists = []) {
    const found = {};
    const onFound = (place, index, value) => {
        if (!facts.includes(place))
            onValue(place, index, value);
        else if (index === 0)
            found[place] = value;
    };
    const watched = await (0,pick/* eachValue */.B)(document, [...places, ...facts], name, onFound, lists);
    for (const place of lists)
        found[place] = watched.type(place) === 'array';
    return found;
}

;// CONCATENATED MODULE: ./src/scan/parsers/cyclonedx.ts
// Parses the vulnerabilities of CycloneDX JSON: one finding per affected package.







/** Components that are kept in memory. Findings for further ones name the package by its reference. */
const MAX_COMPONENTS = 200_000;
/** CycloneDX 1.6, "vulnerability analysis state". */
const STATES = {
    resolved: 'fixed',
    resolved_with_pedigree: 'fixed',
    exploitable: 'affected',
    in_triage: 'under_investigation',
    false_positive: 'not_affected',
    not_affected: 'not_affected',
};
const readCycloneDx = async (document, at, name, add) => {
    const components = new Map();
    const metadata = ['timestamp', 'tools'].map((key) => `${at}metadata.${key}`);
    const facts = await readThrough(document, [`${at}components[]`], metadata, name, (_, _index, value) => remember((0,fields/* record */.g1)(value), components));
    // Read in a second pass, because vulnerabilities may precede the components.
    await (0,pick/* eachValue */.B)(document, [`${at}vulnerabilities[]`], name, (_, _index, value) => {
        for (const finding of findingsOf((0,fields/* record */.g1)(value), components))
            add(finding);
    });
    const tools = facts[`${at}metadata.tools`];
    const tool = (0,fields/* record */.g1)((0,fields/* list */.p_)(Array.isArray(tools) ? tools : (0,fields/* record */.g1)(tools).components)[0]);
    return {
        scanner: { name: (0,fields/* text */.Qq)(tool.name), version: (0,fields/* text */.Qq)(tool.version) },
        finishedOn: (0,fields/* text */.Qq)(facts[`${at}metadata.timestamp`]),
    };
};
function remember(component, components) {
    const reference = (0,fields/* text */.Qq)(component['bom-ref']);
    if (reference !== undefined && components.size < MAX_COMPONENTS) {
        components.set(reference, {
            purl: (0,fields/* text */.Qq)(component.purl),
            name: (0,fields/* text */.Qq)(component.name),
            version: (0,fields/* text */.Qq)(component.version),
        });
    }
    for (const inner of (0,fields/* list */.p_)(component.components))
        remember((0,fields/* record */.g1)(inner), components);
}
function findingsOf(vulnerability, components) {
    const state = (0,fields/* text */.Qq)((0,fields/* record */.g1)(vulnerability.analysis).state) ?? '';
    const source = (0,fields/* record */.g1)(vulnerability.source);
    const affects = (0,fields/* list */.p_)(vulnerability.affects).map(fields/* record */.g1);
    const common = {
        id: vulnerability.id,
        aliases: (0,fields/* list */.p_)(vulnerability.references).map((reference) => (0,fields/* record */.g1)(reference).id),
        ...ratingOf((0,fields/* list */.p_)(vulnerability.ratings).map(fields/* record */.g1)),
        status: STATES[state] ?? 'affected',
        title: vulnerability.description,
        url: source.url ?? (0,fields/* record */.g1)((0,fields/* list */.p_)(vulnerability.advisories)[0]).url,
    };
    if (affects.length === 0)
        return [(0,raw_finding/* findingOf */.h)(common)];
    return affects.map((affected) => {
        const reference = (0,fields/* text */.Qq)(affected.ref) ?? '';
        // A BOM-Link to another document ends with the reference in that document: `urn:cdx:…/1#pkg:npm/a@1`.
        const inner = decoded(reference.replace(/^urn:cdx:[^#]*#/, ''));
        const component = components.get(reference) ?? components.get(inner);
        return (0,raw_finding/* findingOf */.h)({
            ...common,
            package: component?.purl ?? inner,
            name: component?.name ?? inner,
            installed: component?.version ?? installedOf(affected),
        });
    });
}
/** The most detailed rating: one with a score or vector if possible, of the newest CVSS version. */
function ratingOf(ratings) {
    const best = ratings.toSorted((a, b) => weight(b) - weight(a))[0] ?? {};
    const vector = (0,fields/* text */.Qq)(best.vector);
    const cvss = typeof best.score === 'number' && /^cvss/i.test((0,fields/* text */.Qq)(best.method) ?? '')
        ? { vector, score: best.score }
        : vector === undefined
            ? undefined
            : (0,scan_cvss/* scored */.l)(vector);
    const stated = (0,severity/* severityOfWord */.Z)((0,fields/* text */.Qq)(best.severity));
    return {
        severity: stated === 'unknown' && cvss !== undefined ? (0,severity/* severityOfScore */.F)(cvss.score) : stated,
        severitySource: (0,fields/* text */.Qq)((0,fields/* record */.g1)(best.source).name) ?? (0,fields/* text */.Qq)(best.method) ?? 'cyclonedx',
        cvss,
    };
}
function weight({ score, vector, severity, method }) {
    const version = Number(/CVSSv(\d+)/i.exec((0,fields/* text */.Qq)(method) ?? '')?.[1] ?? 0);
    return ((score !== undefined || vector !== undefined ? 1000 : 0) + (version % 30) * 10 + (severity !== undefined ? 1 : 0));
}
function installedOf(affected) {
    return (0,fields/* list */.p_)(affected.versions)
        .map(fields/* record */.g1)
        .find(({ status }) => status === undefined || status === 'affected')?.version;
}
function decoded(reference) {
    try {
        return decodeURIComponent(reference);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, URIError);
        return reference;
    }
}

;// CONCATENATED MODULE: ./src/scan/parsers/grype.ts
// Parses Grype's JSON.




const VEX_STATUSES = { not_affected: 'not_affected', fixed: 'fixed' };
const readGrype = async (document, at, name, add) => {
    const [matches, ignored] = [`${at}matches[]`, `${at}ignoredMatches[]`];
    const descriptor = ['version', 'timestamp', 'db'].map((key) => `${at}descriptor.${key}`);
    const facts = await readThrough(document, [matches, ignored], descriptor, name, (place, _, value) => {
        const match = (0,fields/* record */.g1)(value);
        const status = place === matches ? 'affected' : ignoredStatus(match);
        if (status !== undefined)
            add(matchFinding(match, status));
    });
    const fact = (key) => facts[`${at}descriptor.${key}`];
    // Before version 0.88, the fields of `db.status` were in `db` itself.
    const db = { ...(0,fields/* record */.g1)(fact('db')), ...(0,fields/* record */.g1)((0,fields/* record */.g1)(fact('db')).status) };
    return {
        scanner: {
            name: 'grype',
            version: (0,fields/* text */.Qq)(fact('version')),
            db: { uri: (0,fields/* text */.Qq)(db.from), version: (0,fields/* text */.Qq)(db.schemaVersion), lastUpdate: (0,fields/* text */.Qq)(db.built) },
        },
        finishedOn: (0,fields/* text */.Qq)(fact('timestamp')),
    };
};
/** The status from a VEX document; undefined for a match that the user's configuration ignores, which is left out. */
function ignoredStatus(match) {
    const statuses = (0,fields/* list */.p_)(match.appliedIgnoreRules).map((rule) => VEX_STATUSES[(0,fields/* text */.Qq)((0,fields/* record */.g1)(rule)['vex-status']) ?? '']);
    return statuses.find((status) => status !== undefined);
}
function matchFinding(match, status) {
    const vulnerability = (0,fields/* record */.g1)(match.vulnerability);
    const artifact = (0,fields/* record */.g1)(match.artifact);
    const related = (0,fields/* list */.p_)(match.relatedVulnerabilities).map(fields/* record */.g1);
    const fix = (0,fields/* record */.g1)(vulnerability.fix);
    return (0,raw_finding/* findingOf */.h)({
        id: vulnerability.id,
        aliases: [...related.map(({ id }) => id), ...(0,fields/* list */.p_)(vulnerability.advisories).map((one) => (0,fields/* record */.g1)(one).id)],
        package: artifact.purl,
        name: artifact.name,
        installed: artifact.version,
        fixed: fix.state === 'fixed' ? (0,fields/* texts */.Te)(fix.versions).join(', ') : undefined,
        severity: (0,severity/* severityOfWord */.Z)((0,fields/* text */.Qq)(vulnerability.severity)),
        // A namespace begins with its provider: `debian:distro:debian:12`.
        severitySource: (0,fields/* text */.Qq)(vulnerability.namespace)?.split(':', 1)[0] ?? 'grype',
        cvss: cvssOf([vulnerability, ...related]),
        status,
        title: vulnerability.description,
        url: vulnerability.dataSource,
    });
}
/** The rating of the newest CVSS version, of the first vulnerability that has a rating. */
function cvssOf(vulnerabilities) {
    for (const { cvss } of vulnerabilities) {
        const ratings = (0,fields/* list */.p_)(cvss).map(fields/* record */.g1);
        const newest = ratings.toSorted((a, b) => Number(b.version) - Number(a.version))[0];
        if (newest !== undefined)
            return { vector: newest.vector, score: (0,fields/* record */.g1)(newest.metrics).baseScore };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/scan/parsers/sarif-result.ts
// Converts a SARIF result and its rule to a finding.



/** Rules that are kept in memory. Results of further rules are rated by their own level. */
const MAX_RULES = 100_000;
/** Characters of a message or a rule's help that are searched for the package. */
const MAX_TEXT = 2000;
/** SARIF 2.1.0, section 3.27.10: the level of a result or its rule, used if neither has a score. */
const LEVELS = {
    error: 'high',
    warning: 'medium',
    note: 'low',
    none: 'negligible',
};
/** Results of these kinds (section 3.27.9) report no problem. */
const NO_PROBLEM = ['pass', 'notApplicable', 'informational'];
/** The rules of a document, by identifier and by index. */
class RuleBook {
    #byId = new Map();
    #ids = [];
    add(item) {
        if (this.#byId.size >= MAX_RULES)
            return;
        const id = (0,fields/* text */.Qq)(item.id) ?? '';
        this.#ids.push(id);
        this.#byId.set(id, ruleOf(id, item));
    }
    /** The rule of a result. Section 3.52.4: its identifier may extend the rule's, as in `CA2101/1`. */
    of(result) {
        const reference = (0,fields/* record */.g1)(result.rule);
        const id = (0,fields/* text */.Qq)(result.ruleId) ?? (0,fields/* text */.Qq)(reference.id) ?? this.#ids[Number(result.ruleIndex ?? reference.index)];
        return id === undefined ? undefined : (this.#byId.get(id) ?? this.#byId.get(id.replace(/\/[^/]*$/, '')));
    }
}
/** Undefined for a result that is not a problem, is no longer present, or was suppressed by the user. */
function resultFinding(result, rule) {
    if (NO_PROBLEM.includes(result.kind) || result.baselineState === 'absent' || isSuppressed(result))
        return undefined;
    const message = (0,fields/* text */.Qq)((0,fields/* record */.g1)(result.message).text) ?? '';
    const own = packageFields((0,fields/* record */.g1)(result.properties), message);
    const score = scoreOf((0,fields/* record */.g1)(result.properties)) ?? rule?.score;
    const level = (0,fields/* text */.Qq)(result.level) ?? rule?.level ?? 'warning';
    return (0,raw_finding/* findingOf */.h)({
        id: identifier((0,fields/* text */.Qq)(result.ruleId) ?? (0,fields/* text */.Qq)((0,fields/* record */.g1)(result.rule).id) ?? rule?.id),
        package: own.purl ?? rule?.package.purl ?? own.name ?? rule?.package.name,
        name: own.name ?? rule?.package.name,
        installed: own.installed ?? rule?.package.installed,
        fixed: own.fixed ?? rule?.package.fixed,
        severity: score === undefined ? (LEVELS[level] ?? 'unknown') : (0,severity/* severityOfScore */.F)(Number(score)),
        severitySource: score === undefined ? 'sarif_level' : 'security_severity',
        status: 'affected',
        location: locationOf(result),
        title: rule?.title ?? message,
        url: rule?.url,
    });
}
/** Section 3.27.23: a result is suppressed if all its suppressions are accepted, which is the default. */
function isSuppressed(result) {
    const suppressions = (0,fields/* list */.p_)(result.suppressions).map(fields/* record */.g1);
    return suppressions.length > 0 && suppressions.every(({ status }) => status === undefined || status === 'accepted');
}
function ruleOf(id, item) {
    const properties = (0,fields/* record */.g1)(item.properties);
    const help = ((0,fields/* text */.Qq)((0,fields/* record */.g1)(item.help).text) ?? '').slice(0, MAX_TEXT);
    return {
        id,
        score: scoreOf(properties),
        level: (0,fields/* text */.Qq)((0,fields/* record */.g1)(item.defaultConfiguration).level),
        title: (0,fields/* text */.Qq)((0,fields/* record */.g1)(item.shortDescription).text)?.slice(0, MAX_TEXT),
        url: (0,fields/* text */.Qq)(item.helpUri),
        package: packageFields(properties, help),
    };
}
/** GitHub's property for a score from 0 to 10, which many scanners write. */
function scoreOf(properties) {
    const score = (0,fields/* text */.Qq)(properties['security-severity']);
    return score !== undefined && Number(score) >= 0 && Number(score) <= 10 ? score : undefined;
}
const PACKAGE = /^ *Package *: *(\S.*)$/im;
const INSTALLED = /^ *(?:Installed )?Version *: *(\S.*)$/im;
const FIXED = /^ *Fix(?:ed)? Version *: *(\S.*)$/im;
const NO_FIELDS = { purl: undefined, name: undefined, installed: undefined, fixed: undefined };
/** Docker Scout and Grype have properties for the package. Trivy has only text with one field per line, which all write. */
function packageFields(properties, lines) {
    const purls = (0,fields/* texts */.Te)(properties.purls);
    const isList = lines.includes('\n');
    if (!isList && purls.length === 0 && properties.fixed_version === undefined)
        return NO_FIELDS;
    const start = isList ? lines.slice(0, MAX_TEXT) : '';
    const fixed = (0,fields/* text */.Qq)(properties.fixed_version) ?? FIXED.exec(start)?.[1];
    return {
        purl: purls.length === 1 ? purls[0] : undefined,
        name: PACKAGE.exec(start)?.[1],
        installed: INSTALLED.exec(start)?.[1],
        fixed: /^not fixed$/i.test(fixed ?? '') ? undefined : fixed,
    };
}
/** The identifier of the vulnerability. Some scanners append the package to it: `CVE-2023-1234-libxml2`. */
function identifier(ruleId) {
    return /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})(?=-|$)/.exec(ruleId ?? '')?.[0] ?? ruleId;
}
function locationOf(result) {
    const physical = (0,fields/* record */.g1)((0,fields/* record */.g1)((0,fields/* list */.p_)(result.locations)[0]).physicalLocation);
    const uri = (0,fields/* text */.Qq)((0,fields/* record */.g1)(physical.artifactLocation).uri);
    const line = (0,fields/* text */.Qq)((0,fields/* record */.g1)(physical.region).startLine);
    return uri === undefined || line === undefined ? uri : `${uri}:${line}`;
}

;// CONCATENATED MODULE: ./src/scan/parsers/sarif.ts
// Parses SARIF 2.1.0 from vulnerability scanners and other tools.




const readSarif = async (document, at, name, add) => {
    const run = `${at}runs[]`;
    const ruleLists = [`${run}.tool.driver.rules[]`, `${run}.tool.extensions[].rules[]`];
    const [results, invocations] = [`${run}.results[]`, `${run}.invocations[]`];
    const driver = ['name', 'version', 'semanticVersion', 'informationUri'].map((key) => `${run}.tool.driver.${key}`);
    const rules = new RuleBook();
    const calls = [];
    let firstWithoutRule = Number.POSITIVE_INFINITY;
    const places = [...ruleLists, results, invocations];
    const facts = await readThrough(document, places, driver, name, (place, index, value) => {
        const item = (0,fields/* record */.g1)(value);
        if (place === invocations)
            calls.push(item);
        else if (place !== results)
            rules.add(item);
        else if (index < firstWithoutRule && rules.of(item) !== undefined)
            addResult(item);
        else
            firstWithoutRule = Math.min(firstWithoutRule, index);
    });
    // The keys of a JSON object have no order. Results that precede their rules are read in a second pass.
    if (firstWithoutRule < Number.POSITIVE_INFINITY) {
        await (0,pick/* eachValue */.B)(document, [results], name, (_, index, value) => {
            if (index >= firstWithoutRule)
                addResult((0,fields/* record */.g1)(value));
        });
    }
    const [tool, version, semanticVersion, uri] = driver.map((place) => (0,fields/* text */.Qq)(facts[place]));
    return { scanner: { name: tool, version: version ?? semanticVersion, uri }, ...invocationFacts(calls) };
    function addResult(item) {
        const finding = resultFinding(item, rules.of(item));
        if (finding !== undefined)
            add(finding);
    }
};
/** Section 3.20: when the tool ran, and whether it succeeded. */
function invocationFacts(invocations) {
    const failed = invocations.filter(({ executionSuccessful }) => executionSuccessful === false).length;
    return {
        startedOn: (0,fields/* text */.Qq)(invocations[0]?.startTimeUtc),
        finishedOn: (0,fields/* text */.Qq)(invocations.at(-1)?.endTimeUtc),
        incomplete: failed === 0 ? [] : [`${failed} of its runs report failure`],
    };
}

;// CONCATENATED MODULE: ./src/scan/parsers/trivy.ts
// Parses Trivy's JSON, schema version 2.




/** Statuses set by VEX documents and policies. Findings with the status `ignored` are left out, as the user configured. */
const MODIFIED = {
    not_affected: 'not_affected',
    fixed: 'fixed',
    under_investigation: 'under_investigation',
    affected: 'affected',
};
const READERS = {
    Vulnerabilities: (item) => vulnerability(item, item.Status === 'under_investigation' ? item.Status : 'affected'),
    ExperimentalModifiedFindings: (item) => {
        const status = MODIFIED[(0,fields/* text */.Qq)(item.Status) ?? ''];
        return status === undefined || item.Type !== 'vulnerability'
            ? undefined
            : vulnerability((0,fields/* record */.g1)(item.Finding), status);
    },
    Misconfigurations: (item) => item.Status === 'PASS'
        ? undefined
        : (0,raw_finding/* findingOf */.h)({
            id: item.AVDID ?? item.ID,
            aliases: [item.ID],
            severity: (0,severity/* severityOfWord */.Z)((0,fields/* text */.Qq)(item.Severity)),
            severitySource: 'trivy',
            status: 'affected',
            title: item.Title,
            url: item.PrimaryURL,
        }),
    Secrets: (item) => (0,raw_finding/* findingOf */.h)({
        id: item.RuleID,
        severity: (0,severity/* severityOfWord */.Z)((0,fields/* text */.Qq)(item.Severity)),
        severitySource: 'trivy',
        status: 'affected',
        title: item.Title,
    }),
};
const readTrivy = async (document, at, name, add) => {
    const places = Object.keys(READERS).map((key) => `${at}Results[].${key}[]`);
    const [version, created] = [`${at}Trivy.Version`, `${at}CreatedAt`];
    const facts = await readThrough(document, places, [version, created], name, (place, _, value) => {
        const key = /([A-Za-z]+)\[\]$/.exec(place)?.[1] ?? '';
        const finding = READERS[key]?.((0,fields/* record */.g1)(value));
        if (finding !== undefined)
            add(finding);
    });
    return {
        scanner: { name: 'trivy', version: (0,fields/* text */.Qq)(facts[version]) },
        finishedOn: (0,fields/* text */.Qq)(facts[created]),
    };
};
/** `status` is passed in because Trivy's status `fixed` means that a fix exists, not that it is installed. */
function vulnerability(item, status) {
    const source = (0,fields/* text */.Qq)(item.SeveritySource);
    return (0,raw_finding/* findingOf */.h)({
        id: item.VulnerabilityID,
        aliases: (0,fields/* list */.p_)(item.VendorIDs),
        package: (0,fields/* record */.g1)(item.PkgIdentifier).PURL,
        name: item.PkgName,
        installed: item.InstalledVersion,
        fixed: item.FixedVersion,
        severity: (0,severity/* severityOfWord */.Z)((0,fields/* text */.Qq)(item.Severity)),
        severitySource: source ?? 'trivy',
        cvss: trivy_cvssOf((0,fields/* record */.g1)(item.CVSS), source),
        status,
        title: item.Title,
        url: item.PrimaryURL,
    });
}
/** The rating of the source of the severity, else NVD's, else any other. Of each source, the newest CVSS version. */
function trivy_cvssOf(bySource, source) {
    for (const rating of [bySource[source ?? ''], bySource.nvd, ...Object.values(bySource)].map(fields/* record */.g1)) {
        for (const version of ['V40', 'V3', 'V2']) {
            const score = rating[`${version}Score`];
            if (typeof score === 'number')
                return { vector: rating[`${version}Vector`], score };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(94984);
;// CONCATENATED MODULE: ./src/scan/parsers/vulns.ts
// Parses the in-toto predicate `vulns`, versions 0.1 and 0.2, including those that this project writes.






const readVulns = async (document, at, name, add) => {
    const places = ['scanner.uri', 'scanner.version', 'scanner.db', 'metadata'].map((key) => `${at}${key}`);
    const result = `${at}scanner.result`;
    const onResult = (_, _index, value) => add(vulns_resultFinding((0,fields/* record */.g1)(value)));
    const facts = await readThrough(document, [`${result}[]`], places, name, onResult, [result]);
    const [uri, version, db, metadata] = places.map((place) => facts[place]);
    const times = (0,fields/* record */.g1)(metadata);
    const own = (0,fields/* record */.g1)(times.ociEvidence_scan);
    return {
        scanner: {
            name: nameOf((0,fields/* text */.Qq)(uri)),
            uri: (0,fields/* text */.Qq)(uri),
            version: (0,fields/* text */.Qq)(version),
            ...(db !== undefined && { db: (0,fields/* record */.g1)(db) }),
        },
        startedOn: (0,fields/* text */.Qq)(times.scanStartedOn),
        finishedOn: (0,fields/* text */.Qq)(times.scanFinishedOn),
        // The list is required, and an empty one means that there are no findings.
        incomplete: [...(0,fields/* texts */.Te)(own.incomplete), ...(facts[result] === true ? [] : ['it has no list of results'])],
        all: allOf(own),
    };
};
/** Reads the list of results at `place`. */
async function readResults(document, place, name, add) {
    await (0,pick/* eachValue */.B)(document, [place], name, (_, _index, value) => add(vulns_resultFinding((0,fields/* record */.g1)(value))));
    return { scanner: {} };
}
/** The total counts in this project's own statements, if they list only the most urgent findings. */
function allOf({ listed, total, counts }) {
    const numbers = [...finding/* SEVERITIES */.oC, 'resolved'].map((key) => [key, (0,fields/* count */.U9)((0,fields/* record */.g1)(counts)[key])]);
    const all = (0,fields/* count */.U9)(total);
    if (all === undefined || !(all > Number(listed)) || numbers.some(([, number]) => number === undefined))
        return undefined;
    return { total: all, counts: Object.fromEntries(numbers) };
}
/** The text of version 0.1 nests the fields in `vulnerability`, its example does not. Both are accepted. */
function vulns_resultFinding(result) {
    const vulnerability = result.vulnerability === undefined ? result : (0,fields/* record */.g1)(result.vulnerability);
    const annotations = Object.assign({}, ...(0,fields/* list */.p_)(vulnerability.annotations).map(fields/* record */.g1));
    const ratings = (0,fields/* list */.p_)(vulnerability.severity).map((rating) => {
        const { method, score } = (0,fields/* record */.g1)(rating);
        return { method: (0,fields/* text */.Qq)(method), score: (0,fields/* text */.Qq)(score) };
    });
    const worded = ratings.find(({ score }) => (0,severity/* severityOfWord */.Z)(score) !== 'unknown');
    const scored = ratings.find(({ method, score }) => /cvss/i.test(method ?? '') && score !== undefined && Number(score) <= 10);
    const status = finding/* STATUSES */.f.find((known) => known === annotations.status) ?? 'affected';
    return (0,raw_finding/* findingOf */.h)({
        ...annotations,
        id: vulnerability.id,
        aliases: (0,fields/* list */.p_)(annotations.aliases),
        severity: worded !== undefined
            ? (0,severity/* severityOfWord */.Z)(worded.score)
            : scored !== undefined
                ? (0,severity/* severityOfScore */.F)(Number(scored.score))
                : 'unknown',
        severitySource: worded?.method ?? scored?.method,
        cvss: scored === undefined ? undefined : { vector: (0,fields/* record */.g1)(annotations.cvss).vector, score: scored.score },
        status,
    });
}
/** The scanner's name: `trivy` for `pkg:github/aquasecurity/trivy@v1`. */
function nameOf(uri) {
    return /^pkg:[^?#]*\/([^/@?#]+)/.exec(uri ?? '')?.[1] ?? uri;
}

;// CONCATENATED MODULE: ./src/scan/parsers/cosign-vuln.ts
// Parses cosign's predicate `vuln`, which contains a scanner's output in any format, recognised by its content.







/** A place that only this format has, and its parser. `findings` is written by this project. */
const INNER = [
    ['SchemaVersion', readTrivy],
    ['descriptor.name', readGrype],
    ['runs[].tool.driver.name', readSarif],
    ['bomFormat', readCycloneDx],
    ['findings', (document, at, name, add) => readResults(document, `${at}findings[]`, name, add)],
];
const readCosignVuln = async (document, at, name, add) => {
    const result = `${at}scanner.result.`;
    const marks = INNER.map(([mark]) => `${result}${mark}`);
    const own = ['scanner.uri', 'scanner.version', 'scanner.db.uri', 'scanner.db.version'].map((key) => `${at}${key}`);
    const times = ['metadata.scanStartedOn', 'metadata.scanFinishedOn'].map((key) => `${at}${key}`);
    const facts = await (0,pick/* pickValues */.M)(document, [...marks, ...own, ...times], name);
    const [, read] = INNER.find((_, index) => facts[marks[index]] !== undefined) ?? [];
    const inner = await read?.(document, result, name, add);
    const [uri, version, dbUri, dbVersion] = own.map((place) => (0,fields/* text */.Qq)(facts[place]));
    const [startedOn, finishedOn] = times.map((place) => (0,fields/* text */.Qq)(facts[place]));
    return {
        scanner: {
            ...inner?.scanner,
            ...(uri !== undefined && { uri }),
            ...(version !== undefined && { version }),
            ...((dbUri ?? dbVersion) !== undefined && { db: { ...inner?.scanner.db, uri: dbUri, version: dbVersion } }),
        },
        startedOn: startedOn ?? inner?.startedOn,
        finishedOn: finishedOn ?? inner?.finishedOn,
        incomplete: inner === undefined ? ['its results have an unknown format'] : (inner.incomplete ?? []),
    };
};

;// CONCATENATED MODULE: ./src/scan/parsers/parse.ts
// Parses scan results of any size to a report. Owns the table of parsers: one row per recognised format.











/** Parsers by the format that `recognise` found. */
const FORMATS = {
    sarif: readSarif,
    'trivy-json': readTrivy,
    'grype-json': readGrype,
    'cyclonedx-json': readCycloneDx,
    'in-toto-vulns': readVulns,
    'cosign-vuln': readCosignVuln,
};
/** Parsers by the prefix of the predicate type. */
const PREDICATES = [
    ['https://in-toto.io/attestation/vulns', readVulns],
    [statement/* COSIGN_VULN_PREDICATE */.ux, readCosignVuln],
    ['https://cyclonedx.org/', readCycloneDx],
];
/** The place of the payload in an envelope, by the envelope's format. */
const PAYLOADS = { dsse: 'payload', 'sigstore-bundle': 'dsseEnvelope.payload' };
/** URIs of scanners whose results do not contain one. */
const SCANNER_URIS = {
    trivy: 'pkg:github/aquasecurity/trivy',
    grype: 'pkg:github/anchore/grype',
    'osv-scanner': 'pkg:github/google/osv-scanner',
};
/**
 * Reads the findings of a recognised document; undefined if its format has no parser. The document is streamed: all findings
 * are counted, and a bounded number is kept. Throws a UserError, which names the document `name`, for invalid JSON.
 */
async function collectScan(document, content, name) {
    const { format = '' } = content;
    const payload = PAYLOADS[format];
    if (payload !== undefined)
        return collectPayload(document, payload, content, name);
    const isStatement = format === 'in-toto';
    const read = isStatement ? predicateReader(content.predicateType) : FORMATS[format];
    if (read === undefined)
        return undefined;
    const tally = new scan_tally/* FindingTally */.W();
    const facts = await read(document, isStatement ? 'predicate.' : '', name, (finding) => tally.add(finding));
    return reportOf(facts, tally, content);
}
function predicateReader(predicateType = '') {
    return PREDICATES.find(([prefix]) => predicateType.startsWith(prefix))?.[1];
}
async function collectPayload(document, place, content, name) {
    const payload = (await (0,pick/* pickValues */.M)(document, [place], name))[place];
    if (typeof payload !== 'string')
        throw new errors/* UserError */.yo(`${name}: it has no payload with findings`);
    const statement = (0,evidence_document/* documentOf */.lM)(Buffer.from(payload, 'base64'), 'application/json');
    return collectScan(statement, { ...content, format: 'in-toto' }, name);
}
function reportOf(facts, tally, content) {
    const { startedOn, finishedOn = content.created, incomplete = [] } = facts;
    return {
        ...tally.result(),
        ...facts.all,
        scanner: scannerOf(facts.scanner, content.producer),
        ...(isTime(startedOn) && { startedOn }),
        ...(isTime(finishedOn) && { finishedOn }),
        incomplete: incomplete.map((why) => why.slice(0, 500)),
    };
}
function scannerOf(stated, producer) {
    const [, producerName, producerVersion] = /^(.+?)(?: (v?\d\S*))?$/.exec(producer ?? '') ?? [];
    const name = (stated.name ?? producerName ?? 'unknown scanner').slice(0, 128);
    const version = (stated.version ?? producerVersion)?.slice(0, 128);
    const db = databaseOf(stated.db);
    return {
        name,
        uri: (stated.uri ?? SCANNER_URIS[name.toLowerCase()] ?? name).slice(0, 512),
        ...(version !== undefined && { version }),
        ...(db !== undefined && { db }),
    };
}
function databaseOf({ uri, version, lastUpdate } = {}) {
    const db = {
        ...(typeof uri === 'string' && { uri: uri.slice(0, 512) }),
        ...(typeof version === 'string' && { version: version.slice(0, 128) }),
        ...(typeof lastUpdate === 'string' && isTime(lastUpdate) && { lastUpdate }),
    };
    return Object.keys(db).length === 0 ? undefined : db;
}
function isTime(text) {
    return (text !== undefined &&
        text.length < 64 &&
        /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:/.test(text) &&
        !Number.isNaN(Date.parse(text)));
}


/***/ }),

/***/ 24707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
// Converts the unchecked fields of a source to a finding with bounded text.


const MAX_ID = 128;
const MAX_ALIASES = 20;
const MAX_PACKAGE = 1024;
const MAX_VERSION = 256;
const MAX_TITLE = 200;
const MAX_URL = 512;
const MAX_VECTOR = 512;
/** Converts raw fields. A finding without an identifier is kept, so that it is counted. */
function findingOf(raw) {
    const { severity, status } = raw;
    const id = bounded(raw.id, MAX_ID) ?? 'unidentified';
    const aliases = new Set((raw.aliases ?? []).flatMap((alias) => bounded(alias, MAX_ID) ?? []));
    aliases.delete(id);
    const purl = bounded(raw.package, MAX_PACKAGE);
    const isPurl = purl?.startsWith('pkg:') ?? false;
    return {
        id,
        aliases: [...aliases].sort().slice(0, MAX_ALIASES),
        ...(isPurl && { package: purl }),
        ...(!isPurl && optional('name', bounded(raw.name, MAX_VERSION))),
        ...optional('installed', bounded(raw.installed ?? versionOf(purl), MAX_VERSION)),
        ...optional('fixed', bounded(raw.fixed, MAX_VERSION)),
        severity,
        ...(severity !== 'unknown' && optional('severitySource', bounded(raw.severitySource, MAX_ID)?.toLowerCase())),
        ...optional('cvss', cvssOf(raw.cvss)),
        status,
        ...optional('location', bounded(raw.location, MAX_PACKAGE)),
        ...optional('title', bounded(raw.title, MAX_TITLE)),
        ...optional('url', urlOf(raw.url)),
    };
}
function cvssOf(raw) {
    const score = typeof raw?.score === 'string' ? Number(raw.score) : raw?.score;
    if (typeof score !== 'number' || !(score >= 0 && score <= 10))
        return undefined;
    const vector = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(raw?.vector);
    return { ...(vector !== undefined && vector.length <= MAX_VECTOR && { vector }), score };
}
/** The value as one line of at most `max` characters. */
function bounded(value, max) {
    const line = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value)
        ?.slice(0, 4 * max)
        .replaceAll(/\s+/g, ' ')
        .trim();
    if (line === undefined || line === '')
        return undefined;
    return line.length <= max ? line : `${line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
function versionOf(purl = '') {
    const version = /^pkg:[^?#]*@([^?#@]+)/.exec(purl)?.[1];
    try {
        return version === undefined ? undefined : decodeURIComponent(version);
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, URIError);
        return version;
    }
}
/** Only http and https URLs. A long URL is omitted, because a truncated one would point elsewhere. */
function urlOf(value) {
    const url = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value);
    return url !== undefined && url.length <= MAX_URL && /^https?:\/\/[^\s]+$/.test(url) ? url : undefined;
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}


/***/ }),

/***/ 44902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ severityOfScore),
/* harmony export */   Z: () => (/* binding */ severityOfWord)
/* harmony export */ });
const WORDS = {
    critical: 'critical',
    high: 'high',
    important: 'high',
    medium: 'medium',
    moderate: 'medium',
    low: 'low',
    minor: 'low',
    negligible: 'negligible',
    unimportant: 'negligible',
    info: 'negligible',
    informational: 'negligible',
    none: 'negligible',
};
/** The severity for a scanner's word, case-insensitive; `unknown` for any other word. */
function severityOfWord(word) {
    const key = word?.toLowerCase() ?? '';
    return Object.hasOwn(WORDS, key) ? WORDS[key] : 'unknown';
}
/** CVSS 3.1 and 4.0, "Qualitative Severity Rating Scale". The same scale is used for version 2 scores. */
function severityOfScore(score) {
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    if (score >= 4)
        return 'medium';
    return score > 0 ? 'low' : 'negligible';
}


/***/ }),

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


/***/ }),

/***/ 71131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ FindingTally)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94984);
// Counts a stream of findings, and keeps the most urgent ones.

class FindingTally {
    #limit;
    #counts = new Map();
    #resolved = 0;
    #total = 0;
    #kept = [];
    /** The least urgent finding that is kept, once the limit is reached. */
    #last;
    constructor(limit = _evidence_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FINDINGS */ .Mt) {
        this.#limit = limit;
    }
    add(finding) {
        this.#total += 1;
        if ((0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(finding))
            this.#counts.set(finding.severity, (this.#counts.get(finding.severity) ?? 0) + 1);
        else
            this.#resolved += 1;
        // As many findings as may be kept are more urgent than this one.
        if (this.#last !== undefined && (0,_evidence_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byUrgency */ .td)(finding, this.#last) >= 0)
            return;
        this.#kept.push(finding);
        // Pruned only at twice the limit, so that sorting stays cheap per finding.
        if (this.#kept.length >= 2 * this.#limit)
            this.#prune();
    }
    result() {
        this.#prune();
        const counts = Object.fromEntries(_evidence_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.map((severity) => [severity, this.#counts.get(severity) ?? 0]));
        return {
            findings: this.#kept,
            counts: { ...counts, resolved: this.#resolved },
            total: this.#total,
        };
    }
    #prune() {
        this.#kept = this.#kept.sort(_evidence_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .byUrgency */ .td).slice(0, this.#limit);
        if (this.#kept.length === this.#limit)
            this.#last = this.#kept.at(-1);
    }
}


/***/ })

};
