export const id = 294;
export const ids = [294];
export const modules = {

/***/ 83626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Finds the directory in which this program keeps what it can fetch or compute again.


/** `$XDG_CACHE_HOME/oci-evidence`, or `.cache/oci-evidence` in the home directory: an absolute path in any environment. */
function cacheDirectory({ XDG_CACHE_HOME, HOME }) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home() ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Node takes an empty HOME for the home directory. */
function home() {
    const directory = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
}


/***/ }),

/***/ 294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/scan/versions/order.ts
var versions_order = __webpack_require__(43295);
// EXTERNAL MODULE: ./src/scan/versions/apk.ts
var apk = __webpack_require__(16757);
// EXTERNAL MODULE: ./src/scan/versions/composer.ts
var composer = __webpack_require__(81781);
// EXTERNAL MODULE: ./src/scan/versions/dpkg.ts
var dpkg = __webpack_require__(29069);
// EXTERNAL MODULE: ./src/scan/versions/gem.ts
var gem = __webpack_require__(31356);
// EXTERNAL MODULE: ./src/scan/versions/maven.ts
var maven = __webpack_require__(13776);
// EXTERNAL MODULE: ./src/scan/versions/pep440.ts
var pep440 = __webpack_require__(93868);
// EXTERNAL MODULE: ./src/scan/versions/rpm.ts
var rpm = __webpack_require__(12698);
// EXTERNAL MODULE: ./src/scan/versions/semver.ts
var semver = __webpack_require__(97295);
;// CONCATENATED MODULE: ./src/diff/components.ts
// Compares the components of two SBOMs: added, removed, upgraded, downgraded, and changed licenses. Pure.









const ORDERS = {
    apk: apk/* apkOrder */.P,
    cargo: semver/* semverOrder */.N,
    composer: composer/* composerOrder */.$,
    deb: dpkg/* dpkgOrder */.R,
    gem: gem/* gemOrder */.i,
    golang: (a, b) => (0,semver/* semverOrder */.N)(a.replace(/^v/, ''), b.replace(/^v/, '')),
    maven: maven/* mavenOrder */.y,
    npm: semver/* semverOrder */.N,
    nuget: semver/* nugetOrder */.e,
    pypi: pep440/* pep440Order */.S,
    rpm: rpm/* rpmOrder */._,
};
const KINDS = ['upgraded', 'downgraded', 'changed', 'added', 'removed'];
/** A component that is there in several versions is compared version by version. */
function compareComponents(before, after) {
    const [old, now] = [before, after].map((components) => Map.groupBy(distinct(components), keyOf));
    const changes = [];
    const licenses = [];
    let unchanged = 0;
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        const [left, right] = [old.get(key) ?? [], now.get(key) ?? []];
        const rest = new Map(right.map((one) => [one.version, one]));
        const pairs = [];
        const gone = [];
        for (const one of left) {
            const same = rest.get(one.version);
            if (same === undefined)
                gone.push(one);
            else
                pairs.push([one, same]);
            rest.delete(one.version);
        }
        unchanged += pairs.length;
        const order = ORDERS[typeOf(left[0] ?? right[0]) ?? ''];
        const [removed, added] = [sorted(gone, order), sorted([...rest.values()], order)];
        while (removed.length > 0 && added.length > 0) {
            const pair = [removed.pop(), added.pop()];
            pairs.push(pair);
            changes.push(changeOf(direction(pair, order), ...pair));
        }
        changes.push(...removed.map((one) => changeOf('removed', one, undefined)));
        changes.push(...added.map((one) => changeOf('added', undefined, one)));
        for (const [one, other] of pairs)
            if (one.license !== other.license)
                licenses.push(licenseChange(one, other));
    }
    const [usedBefore, usedAfter] = [before, after].map((all) => new Set(all.flatMap(({ license }) => license ?? [])));
    return {
        changes: changes.sort(byChange),
        licenses: licenses.sort((a, b) => (0,versions_order/* byText */.z4)(a.name, b.name)),
        newLicenses: [...(usedAfter ?? [])].filter((one) => !usedBefore?.has(one)).sort(versions_order/* byText */.z4),
        goneLicenses: [...(usedBefore ?? [])].filter((one) => !usedAfter?.has(one)).sort(versions_order/* byText */.z4),
        unchanged,
    };
}
/** The same package can be in several files. */
function distinct(components) {
    return [...new Map(components.map((one) => [JSON.stringify([keyOf(one), one.version]), one])).values()];
}
/** What stays the same when a package gets another version: the package URL without version and qualifiers, or the name. */
function packageKey(purl, name) {
    const [, path] = /^pkg:\/*([^?#]+)/.exec(purl ?? '') ?? [];
    if (path === undefined)
        return `name ${name}`;
    const at = path.lastIndexOf('@');
    // The scope of an npm package may begin with an unescaped `@`.
    return at > path.lastIndexOf('/') ? path.slice(0, at) : path;
}
function keyOf({ purl, name }) {
    return packageKey(purl, name);
}
function typeOf(component) {
    return /^pkg:\/*([a-z0-9.+-]{1,20})\//i.exec(component?.purl ?? '')?.[1]?.toLowerCase() ?? null;
}
function sorted(components, order) {
    const compare = ({ version: a = '' }, { version: b = '' }) => order?.(a, b) || (0,versions_order/* byText */.z4)(a, b);
    return components.toSorted(compare);
}
function direction([before, after], order) {
    const compared = order?.(before.version ?? '', after.version ?? '') ?? 0;
    return compared < 0 ? 'upgraded' : compared > 0 ? 'downgraded' : 'changed';
}
function changeOf(change, before, after) {
    const { name, isBase } = (after ?? before);
    return {
        change,
        name,
        type: typeOf(after ?? before),
        ...(before?.version !== undefined && { before: before.version }),
        ...(after?.version !== undefined && { after: after.version }),
        isBase: isBase ?? null,
    };
}
function licenseChange(before, after) {
    return { name: after.name, type: typeOf(after), before: before.license ?? null, after: after.license ?? null };
}
function byChange(a, b) {
    return (KINDS.indexOf(a.change) - KINDS.indexOf(b.change) ||
        (0,versions_order/* byText */.z4)(a.type ?? '', b.type ?? '') ||
        (0,versions_order/* byText */.z4)(a.name, b.name) ||
        (0,versions_order/* byText */.z4)(a.after ?? a.before ?? '', b.after ?? b.before ?? ''));
}

// EXTERNAL MODULE: ./src/evidence/finding.ts
var evidence_finding = __webpack_require__(94984);
;// CONCATENATED MODULE: ./src/diff/findings.ts
// Compares the open findings of two images. Pure.


/** Findings are the same if they are about the same package, in any version, and have an identifier or alias in common. */
function compareFindings(before, after) {
    const [old, now] = [findings_open(before), findings_open(after)];
    const [oldKeys, nowKeys] = [keysOf(old), keysOf(now)];
    const appeared = now.filter((finding) => !keys(finding).some((key) => oldKeys.has(key)));
    const fixed = old.filter((finding) => !keys(finding).some((key) => nowKeys.has(key)));
    return {
        appeared: appeared.sort(evidence_finding/* byUrgency */.td),
        fixed: fixed.sort(evidence_finding/* byUrgency */.td),
        remaining: now.length - appeared.length,
    };
}
/** Several scanners, and several versions of a package, can have the same finding. */
function findings_open(findings) {
    const known = new Set();
    return findings.toSorted(evidence_finding/* byUrgency */.td).filter((finding) => {
        const own = keys(finding);
        const isKnown = own.some((key) => known.has(key));
        for (const key of own)
            known.add(key);
        return (0,evidence_finding/* isOpen */.nT)(finding) && !isKnown;
    });
}
function keysOf(findings) {
    return new Set(findings.flatMap(keys));
}
function keys({ id, aliases, package: purl, name, location }) {
    const where = packageKey(purl, name ?? location ?? '');
    return [id, ...aliases].map((one) => JSON.stringify([one, where]));
}

;// CONCATENATED MODULE: ./src/diff/compare.ts



function compareImages(before, after) {
    const [signersBefore, signersAfter] = [signersOf(before), signersOf(after)];
    const { notes, platforms } = comparePlatforms(before, after);
    return {
        before: before.reference,
        after: after.reference,
        isSame: before.digest === after.digest,
        platforms,
        evidence: {
            appeared: without(after.evidence, before.evidence),
            gone: without(before.evidence, after.evidence),
        },
        signers: {
            appeared: [...signersAfter].filter((one) => !signersBefore.has(one)).sort(versions_order/* byText */.z4),
            gone: [...signersBefore].filter((one) => !signersAfter.has(one)).sort(versions_order/* byText */.z4),
        },
        source: compareSources(before.source, after.source),
        notes: [...before.notes, ...after.notes, ...notes],
    };
}
/** Platforms are paired by name. Two images with one platform each are compared whatever the platforms are. */
function comparePlatforms(before, after) {
    const notes = [];
    const [one] = before.platforms;
    const [other] = after.platforms;
    const single = before.platforms.length === 1 && after.platforms.length === 1;
    if (single && one && other) {
        if (one.platform !== other.platform && one.platform !== null && other.platform !== null) {
            notes.push(`the images are for different platforms: ${one.platform} and ${other.platform}`);
        }
        return { notes, platforms: [comparePlatform(one, other)] };
    }
    const names = new Set([...before.platforms, ...after.platforms].map(({ platform }) => platform));
    const find = ({ platforms }, name) => platforms.find(({ platform }) => platform === name);
    const platforms = [...names].map((name) => comparePlatform(find(before, name), find(after, name)));
    return { notes, platforms };
}
function comparePlatform(before, after) {
    const findingsOf = ({ scans = [] }) => scans.flatMap(({ findings }) => findings);
    return {
        platform: after?.platform ?? before?.platform ?? null,
        before: before?.digest ?? null,
        after: after?.digest ?? null,
        ...(before?.sbom &&
            after?.sbom && { components: compareComponents(before.sbom.components, after.sbom.components) }),
        sboms: [documentOf(before?.sbom), documentOf(after?.sbom)],
        ...(before?.scans && after?.scans && { findings: compareFindings(findingsOf(before), findingsOf(after)) }),
    };
}
function documentOf(document) {
    if (document === undefined)
        return null;
    const { from, digest, signer } = document;
    return { from, ...(digest !== undefined && { digest }), ...(signer !== undefined && { signer }) };
}
function signersOf({ evidence }) {
    return new Set(evidence.flatMap(({ signer }) => signer ?? []));
}
/** What `all` has more often than `others`. */
function without(all, others) {
    const keyOf = ({ kind, platform, predicateType, signer }) => JSON.stringify([kind, platform, predicateType, signer]);
    const left = new Map();
    for (const one of others)
        left.set(keyOf(one), (left.get(keyOf(one)) ?? 0) + 1);
    return all
        .filter((one) => {
        const count = left.get(keyOf(one)) ?? 0;
        left.set(keyOf(one), count - 1);
        return count <= 0;
    })
        .toSorted((a, b) => (0,versions_order/* byText */.z4)(keyOf(a), keyOf(b)));
}
function compareSources(before, after) {
    const compare = before && after && compareLink(before, after);
    const stateOf = (state) => state === undefined
        ? null
        : { repository: state.repository, commit: state.commit, ...(state.ref !== undefined && { ref: state.ref }) };
    return { before: stateOf(before), after: stateOf(after), ...(compare !== undefined && { compare }) };
}
/** Provenance may name anything: only plain repositories of known hosts and whole commits get a link. */
const REPOSITORY = /^(github\.com|gitlab\.com)\/[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function compareLink(before, after) {
    const [, host] = REPOSITORY.exec(after.repository) ?? [];
    if (host === undefined || before.repository !== after.repository || before.commit === after.commit)
        return undefined;
    if (!COMMIT.test(before.commit) || !COMMIT.test(after.commit))
        return undefined;
    const path = host === 'gitlab.com' ? '-/compare' : 'compare';
    return `https://${after.repository}/${path}/${before.commit}...${after.commit}`;
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(19334);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/diff.ts
// Renders the comparison of two images: lines for a terminal, markdown for summaries and comments, JSON.






/** Lines of each part in a terminal. */
const MAX_LINES = 50;
/** Bytes of markdown for everything together, below the limit of a job summary. */
const SUMMARY_BYTES = 900_000;
function renderDiffJson(diff) {
    return `${(0,report_escape/* visibleJson */.$m)(JSON.stringify({ version: 1, ...diff }, null, 2))}\n`;
}
function renderDiff(diff, { color = false } = {}) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const part = (title, lines) => {
        if (lines.length === 0)
            return [];
        const more = lines.length > MAX_LINES ? [`  ${lines.length - MAX_LINES} more`] : [];
        return [paint('bold', title), ...lines.slice(0, MAX_LINES).map((line) => `  ${line}`), ...more];
    };
    const { source } = diff;
    const platforms = diff.platforms.flatMap((platform) => {
        const { components, findings } = platform;
        const name = platformName(platform);
        return [
            paint('bold', `${(0,report_escape/* visible */.RK)(name)}: ${countsOf(platform)}`),
            ...documentLines(platform).map((line) => paint('dim', `  ${(0,report_escape/* visible */.RK)(line, 400)}`)),
            ...part('New findings', (findings?.appeared ?? []).map((one) => paint('red', (0,report_escape/* visible */.RK)(findingText(one), 300)))),
            ...part('Fixed findings', (findings?.fixed ?? []).map((one) => paint('green', (0,report_escape/* visible */.RK)(findingText(one), 300)))),
            ...part('Components', (components?.changes ?? []).map((one) => (0,report_escape/* visible */.RK)(componentText(one), 300))),
            ...part('Licenses', (components?.licenses ?? []).map((one) => (0,report_escape/* visible */.RK)(licenseText(one), 300))),
            ...part('New licenses', (components?.newLicenses ?? []).map((one) => (0,report_escape/* visible */.RK)(one, 200))),
        ];
    });
    return [
        paint('bold', `${(0,report_escape/* visible */.RK)(diff.before, 400)} -> ${(0,report_escape/* visible */.RK)(diff.after, 400)}`),
        ...(diff.isSame ? ['the images are the same'] : []),
        ...sourceLines(diff).map((line) => (0,report_escape/* visible */.RK)(line, 500)),
        ...(source.compare === undefined ? [] : [source.compare]),
        ...platforms,
        ...part('Evidence', evidenceLines(diff).map((line) => (0,report_escape/* visible */.RK)(line, 400))),
        ...part('Signers', signerLines(diff).map((line) => (0,report_escape/* visible */.RK)(line, 400))),
        ...diff.notes.slice(0, MAX_LINES).map((note) => paint('yellow', `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`)),
    ].join('\n');
}
/** At most `bytes` bytes: long tables and lists say how much they leave out. */
function renderDiffMarkdown(diff, bytes = SUMMARY_BYTES) {
    const { source, platforms } = diff;
    // Half for the details of the platforms, in equal parts; the rest for what all of them share.
    const room = Math.floor(bytes / 2 / Math.max(1, platforms.length) / 5);
    const shared = Math.floor(bytes / 16);
    const link = source.compare === undefined ? [] : [`[Commits](${source.compare})`];
    return (0,blocks/* page */.MY)([
        `## Changes from ${(0,report_escape/* code */.aY)(shortName(diff.before), 200)} to ${(0,report_escape/* code */.aY)(shortName(diff.after), 200)}`,
        diff.isSame ? 'The images are the same.' : '',
        [...sourceLines(diff).map((line) => (0,report_escape/* html */.qy)(line, 500)), ...link].join(' · '),
        (0,blocks/* table */.tp)(['Platform', 'Components', 'Findings', 'Licenses'], platforms.map((platform) => [
            (0,report_escape/* code */.aY)(platformName(platform), 60),
            componentCounts(platform),
            findingCounts(platform),
            licenseCounts(platform),
        ]), shared),
        ...platforms.flatMap((platform) => platformParts(platform, room)),
        listPart('Evidence', evidenceLines(diff), shared),
        listPart('Signers', signerLines(diff), shared),
        listPart('Notes', diff.notes, shared),
    ]);
}
function platformParts(platform, bytes) {
    const { components, findings } = platform;
    const on = platform.platform === null ? '' : ` on ${(0,report_escape/* html */.qy)((0,node_text/* claim */.B7)(platform.platform), 60)}`;
    const findingRows = (all) => all.map(({ id, severity, fixed, installed, ...finding }) => [
        `${report_findings/* MARKS */.j7[severity]} ${severity}`,
        (0,report_escape/* html */.qy)(id, 60),
        (0,report_escape/* code */.aY)((0,report_findings/* whereText */.ZF)({ ...finding, id, severity }), 120),
        (0,report_escape/* html */.qy)(installed ?? '', 60),
        (0,report_escape/* html */.qy)(fixed ?? '', 60),
    ]);
    const head = ['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'];
    const parts = [];
    const add = (title, count, body) => {
        if (count > 0)
            parts.push((0,blocks/* folded */.TM)(`${title}${on} (${count})`, body()));
    };
    const { appeared = [], fixed = [] } = findings ?? {};
    add('New findings', appeared.length, () => (0,blocks/* table */.tp)(head, findingRows(appeared), bytes));
    add('Fixed findings', fixed.length, () => (0,blocks/* table */.tp)(head, findingRows(fixed), bytes));
    const { changes = [], licenses = [] } = components ?? {};
    add('Components', changes.length, () => (0,blocks/* table */.tp)(['Change', 'Component', 'Type', 'Before', 'After', 'In'], changes.map((one) => [
        one.change,
        (0,report_escape/* code */.aY)(one.name, 120),
        (0,report_escape/* html */.qy)(one.type ?? '', 20),
        (0,report_escape/* html */.qy)(one.before ?? '', 80),
        (0,report_escape/* html */.qy)(one.after ?? '', 80),
        originOf(one),
    ]), bytes));
    add('Changed licenses', licenses.length, () => (0,blocks/* table */.tp)(['Component', 'Before', 'After'], licenses.map(({ name, before, after }) => [
        (0,report_escape/* code */.aY)(name, 120),
        (0,report_escape/* html */.qy)(before ?? 'none', 120),
        (0,report_escape/* html */.qy)(after ?? 'none', 120),
    ]), bytes));
    const documents = documentLines(platform);
    add('Compared documents', documents.length, () => (0,blocks/* list */.p_)(documents.map((line) => (0,report_escape/* html */.qy)(line, 400)), bytes));
    return parts;
}
function listPart(title, lines, bytes) {
    if (lines.length === 0)
        return '';
    return (0,blocks/* folded */.TM)(`${title} (${lines.length})`, (0,blocks/* list */.p_)(lines.map((line) => (0,report_escape/* html */.qy)(line, 500)), bytes));
}
/** `3 upgraded, 1 added`. */
function componentCounts({ components, before, after }) {
    if (before === null)
        return 'platform added';
    if (after === null)
        return 'platform removed';
    if (components === undefined)
        return 'no SBOM to compare';
    const groups = [...Map.groupBy(components.changes, ({ change }) => change)];
    return groups.map(([change, all]) => `${all.length} ${change}`).join(', ') || 'no changes';
}
function findingCounts({ findings }) {
    if (findings === undefined)
        return 'no scans to compare';
    return `${findings.appeared.length} new, ${findings.fixed.length} fixed, ${findings.remaining} remaining`;
}
function licenseCounts({ components }) {
    if (components === undefined)
        return '';
    const { newLicenses, goneLicenses } = components;
    return `${newLicenses.length} new, ${goneLicenses.length} gone`;
}
function countsOf(platform) {
    return `${componentCounts(platform)}; findings: ${findingCounts(platform)}`;
}
function platformName({ platform }) {
    return platform === null ? 'image' : (0,node_text/* claim */.B7)(platform);
}
function componentText(change) {
    const { name, type, before, after } = change;
    const versions = [before, after].filter((version) => version !== undefined).map((version) => (0,node_text/* claim */.B7)(version));
    const origin = originOf(change);
    return [change.change, (0,node_text/* claim */.B7)(name), versions.join(' -> '), type ?? '', origin === '' ? '' : `in the ${origin}`]
        .filter((word) => word !== '')
        .join('  ');
}
function originOf({ isBase }) {
    return isBase === null ? '' : isBase ? 'base image' : 'image itself';
}
function licenseText({ name, before, after }) {
    return `${(0,node_text/* claim */.B7)(name)}: ${(0,node_text/* claim */.B7)(before ?? 'none')} -> ${(0,node_text/* claim */.B7)(after ?? 'none')}`;
}
function findingText(finding) {
    const { id, severity, installed, fixed } = finding;
    const versions = [installed, fixed].filter((version) => version !== undefined).map((version) => (0,node_text/* claim */.B7)(version));
    return [severity, (0,node_text/* claim */.B7)(id), (0,node_text/* claim */.B7)((0,report_findings/* whereText */.ZF)(finding)), versions.join(' -> ')].join('  ').trimEnd();
}
/** Which SBOMs were compared, and who signed them: an unsigned one is only a claim. */
function documentLines({ sboms: [before, after] }) {
    const line = (name, document) => {
        if (document === null)
            return [];
        const { from, digest, signer } = document;
        const origin = from === 'generated' ? 'generated from its layers' : `attached as ${digest}`;
        const signed = from === 'generated' ? '' : signer === undefined ? ', unsigned' : `, signed by ${(0,node_text/* claim */.B7)(signer)}`;
        return [`${name} SBOM: ${origin}${signed}`];
    };
    return [...line('old', before), ...line('new', after)];
}
function sourceLines({ source: { before, after } }) {
    if (before === null && after === null)
        return [];
    const name = (state) => state === null ? 'unknown source' : `${(0,node_text/* claim */.B7)(state.repository)} ${(0,node_text/* claim */.B7)(state.commit.slice(0, 12))}`;
    return [`source: ${name(before)} -> ${name(after)}`];
}
function evidenceLines({ evidence: { appeared, gone } }) {
    const line = (word, { kind, platform, predicateType, signer }) => {
        const about = platform === null ? '' : ` for ${(0,node_text/* claim */.B7)(platform)}`;
        const type = predicateType === null ? '' : ` ${(0,node_text/* claim */.B7)(predicateType)}`;
        return `${word}: ${(0,kinds/* kindRow */.LX)(kind).label}${about}${type}, ${signer === null ? 'unsigned or not verified' : `signed by ${(0,node_text/* claim */.B7)(signer)}`}`;
    };
    return [...appeared.map((one) => line('new', one)), ...gone.map((one) => line('gone', one))];
}
function signerLines({ signers: { appeared, gone } }) {
    return [...appeared.map((one) => `new: ${(0,node_text/* claim */.B7)(one)}`), ...gone.map((one) => `gone: ${(0,node_text/* claim */.B7)(one)}`)];
}
/** `registry/repository@sha256:5469749fd490`. */
function shortName(reference) {
    const at = reference.lastIndexOf('@');
    const digest = reference.slice(at + 1);
    return `${reference.slice(0, at)}@${(0,node_text/* shortDigest */.VK)(digest)}`;
}

// EXTERNAL MODULE: ./src/commands/context.ts + 33 modules
var context = __webpack_require__(69430);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/sbom/settings.ts + 2 modules
var sbom_settings = __webpack_require__(61371);
// EXTERNAL MODULE: ./src/commands/signers.ts
var commands_signers = __webpack_require__(23241);
// EXTERNAL MODULE: ./src/commands/subject.ts + 1 modules
var commands_subject = __webpack_require__(40276);
// EXTERNAL MODULE: ./src/commands/trusted-roots.ts
var trusted_roots = __webpack_require__(28445);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/policy/content.ts
var policy_content = __webpack_require__(72175);
// EXTERNAL MODULE: ./src/policy/kinds/provenance.ts
var provenance = __webpack_require__(19255);
// EXTERNAL MODULE: ./src/policy/kinds/sbom-facts.ts
var sbom_facts = __webpack_require__(52851);
// EXTERNAL MODULE: ./src/policy/kinds/scan.ts
var scan = __webpack_require__(34909);
// EXTERNAL MODULE: ./src/signing/signer.ts
var signer = __webpack_require__(70997);
// EXTERNAL MODULE: ./src/commands/get/choose.ts
var choose = __webpack_require__(4720);
;// CONCATENATED MODULE: ./src/commands/diff/image-contents.ts










const image_contents_KINDS = new Set(['sbom', 'scan', 'provenance']);
/** Throws a StoreError, and an UndecidedError if evidence could not be read, because the comparison would be wrong. */
async function imageContents(store, reference, options) {
    const { verifier } = options;
    const found = await (0,read_image/* readImage */.AM)(store, reference.digest ?? reference.tag ?? '', { verifier, kinds: image_contents_KINDS });
    if (found.graph === undefined)
        throw found.error ?? new TypeError('there is no graph and no error');
    const { graph, evidence } = found;
    const problem = [...found.problems, ...evidence.flatMap((one) => one.problem ?? [])].find((one) => one.undecided);
    if (problem !== undefined) {
        throw new choose/* UndecidedError */.mU(`could not compare ${(0,oci_reference/* formatReference */.FH)(reference)}: ${problem.text}; run again`);
    }
    return new ContentsReader(graph, evidence, reference, options).read();
}
class ContentsReader {
    #graph;
    #evidence;
    #reference;
    #options;
    #notes = [];
    constructor(graph, evidence, reference, options) {
        this.#graph = graph;
        this.#reference = reference;
        this.#options = options;
        this.#evidence = evidence;
    }
    async read() {
        const { root } = this.#graph;
        const images = this.#images();
        const platforms = [];
        for (const image of images)
            platforms.push(await this.#platform(image));
        const source = await this.#source(images);
        return {
            reference: `${(0,oci_reference/* locationOf */.hD)(this.#reference)}@${root.digest}`,
            digest: root.digest,
            platforms,
            evidence: this.#attached(),
            ...(source && { source }),
            notes: this.#notes,
        };
    }
    /** The platforms to compare; the image itself if it is not an index. */
    #images() {
        const { root } = this.#graph;
        if (!(0,media_types/* isIndex */.nw)(root.mediaType))
            return [root];
        const entries = (0,read_image/* imagesOf */.IC)(this.#graph).slice(1);
        const { platforms } = this.#options;
        return platforms.length === 0
            ? entries
            : entries.filter(({ platform }) => platforms.some((wanted) => `${platform}/`.startsWith(`${wanted}/`)));
    }
    async #platform({ digest, platform }) {
        const [sbom] = await this.#documents('sbom', digest, (content) => this.#components(content));
        const scans = await this.#documents('scan', digest, scan/* readScan */.C);
        const newest = new Map(scans.toReversed().map((one) => [one.value.scanner.name, one]));
        const made = sbom === undefined ? await this.#generated(digest, platform) : { ...sbom.document, components: sbom.value };
        return {
            platform,
            digest,
            ...(made && { sbom: made }),
            ...(newest.size > 0 && {
                scans: [...newest.values()].map(({ document, value }) => ({
                    ...document,
                    scanner: value.scanner.name,
                    findings: value.findings,
                })),
            }),
        };
    }
    async #generated(digest, platform) {
        const content = await this.#options.generate(digest, platform);
        if (typeof content !== 'string')
            return { from: 'generated', components: this.#components(content) };
        this.#notes.push(content);
        return undefined;
    }
    #components(content) {
        const { base } = this.#options;
        return (0,sbom_facts/* readSbom */.k)(content).components.map(({ name, version, purl, license, layer }) => ({
            name,
            ...(version !== undefined && { version }),
            ...(purl !== undefined && { purl }),
            ...(license !== undefined && { license }),
            ...(base.size > 0 && layer !== undefined && { isBase: base.has(layer) }),
        }));
    }
    async #source(images) {
        for (const { digest } of [this.#graph.root, ...images]) {
            for (const { value, document } of await this.#documents('provenance', digest, provenance/* readProvenance */.C)) {
                const { source: repository, commit, ref } = value;
                if (repository === undefined || commit === undefined)
                    continue;
                return {
                    repository,
                    commit,
                    ...(ref !== undefined && { ref }),
                    ...(document.signer && { signer: document.signer }),
                };
            }
        }
        return undefined;
    }
    /** The readable documents of a kind about one manifest: signed ones before unsigned ones, the newest first. */
    async #documents(kind, digest, read) {
        const ofKind = this.#evidence.filter((one) => one.kind === kind && one.subject === digest && this.#isUsable(one));
        const isSigned = ofKind.some(({ signature }) => signature.state === 'verified');
        const used = isSigned ? ofKind.filter(({ signature }) => signature.state === 'verified') : ofKind;
        const sorted = used.toSorted((a, b) => (Date.parse((0,choose/* timeOf */.nR)(b) ?? '') || 0) - (Date.parse((0,choose/* timeOf */.nR)(a) ?? '') || 0));
        const documents = [];
        for (const one of sorted) {
            const content = (0,policy_content/* contentOf */.$)(one);
            if (content === undefined)
                continue;
            try {
                const signer = signerOf(one);
                const document = { from: 'attached', digest: one.artifact.digest, ...(signer && { signer }) };
                documents.push({ value: await read(content), document });
            }
            catch (error) {
                if (!(error instanceof policy_content/* EvidenceFault */.w))
                    throw error;
                this.#notes.push(`${one.artifact.digest} ${error.message}`);
            }
        }
        return documents;
    }
    #isUsable({ signature, problem, artifact }) {
        const { signers } = this.#options;
        const refusal = signers?.refusal(signature) ?? (signature.state === 'refused' ? signature.reason : problem?.text);
        if (refusal !== undefined)
            this.#notes.push(`did not use ${artifact.digest}: ${refusal}`);
        return refusal === undefined;
    }
    /** Evidence whose content was not needed is listed by the graph alone. */
    #attached() {
        const read = new Set(this.#evidence.map(({ artifact }) => artifact.digest));
        const listed = [...(0,model/* nodesOf */.N)(this.#graph)].flatMap(({ node, relation }) => {
            if (relation !== 'referrer' || node.kind === null || read.has(node.digest))
                return [];
            const { kind, platform, predicateTypes } = node;
            return [{ kind, platform, predicateType: predicateTypes[0] ?? null, signer: null }];
        });
        const opened = this.#evidence.map((one) => {
            const { kind, platform, statement, claimedPredicateType } = one;
            const predicateType = statement?.predicateType ?? claimedPredicateType ?? null;
            return { kind, platform, predicateType, signer: signerOf(one) ?? null };
        });
        return [...opened, ...listed];
    }
}
function signerOf({ signature }) {
    return signature.state === 'verified' ? (0,signer/* signerName */.E)(signature.signer) : undefined;
}

;// CONCATENATED MODULE: ./src/commands/diff/run.ts
// diff: compares two images by their SBOMs, scans, provenance and evidence. Nothing is written to the store.












/** Throws a StoreError, an UndecidedError or a UserError: images are compared whole or not at all. */
async function run(inputs, world) {
    const [before, after] = [(0,commands_subject/* readableReference */.ep)(inputs.old), (0,commands_subject/* readableReference */.ep)(inputs.new)];
    const settings = (0,sbom_settings/* sbomSettings */.v)(inputs, world);
    const options = { concurrency: read_image/* READ_CONCURRENCY */.HJ };
    try {
        return await (0,context/* withContext */.e)(world, inputs, [before, after], async (context) => {
            const common = await openOptions(inputs, context);
            const [old, now] = await Promise.all([before, after].map((reference) => {
                const store = context.stores.open(reference);
                const generate = generator(store, reference, context, settings);
                return imageContents(store, reference, { ...common, generate });
            }));
            if (old === undefined || now === undefined)
                throw new TypeError('both images were read');
            const diff = compareImages(old, now);
            const warning = inputs.comment ? await comment(diff, context) : undefined;
            return resultOf(diff, inputs, warning);
        }, options);
    }
    finally {
        settings.builtIn.stop();
    }
}
async function openOptions(inputs, context) {
    const { 'signed-by': signedBy, 'trusted-root': root, platforms } = inputs;
    const base = new Set((await Promise.all(inputs.base.map((one) => layersOf(one, context)))).flat());
    if (signedBy.length > 0) {
        const signers = await (0,commands_signers/* openSigners */.a)(signedBy, root, context);
        return { platforms, verifier: signers.verifier, signers, base };
    }
    const { Verifier } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 43502));
    const roots = root === undefined ? (0,trusted_roots/* allRoots */.zr)(context, service_calls/* SERVICE_POLICY */.pZ) : await (0,trusted_roots/* trustedRootFile */.K3)(root, context);
    return { platforms, verifier: await Verifier.open({ keys: [], roots }), signers: undefined, base };
}
/** The layers of a base image, on all its platforms. */
async function layersOf(reference, context) {
    const store = context.stores.open((0,commands_subject/* readableReference */.ep)(reference));
    const { digest, tag = 'latest' } = reference;
    const image = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(digest ?? tag), store.location);
    const entries = await Promise.all(image.manifests
        .filter(({ mediaType }) => !(0,media_types/* isIndex */.nw)(mediaType))
        .map(async (entry) => (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(entry.digest), store.location)));
    return [image, ...entries].flatMap(({ layers }) => layers.map((layer) => layer.digest));
}
/** Loads the generator only if an image has no SBOM. */
function generator(store, reference, context, settings) {
    return async (digest, platform) => {
        const { generateSbom } = await Promise.all(/* import() */[__webpack_require__.e(5909), __webpack_require__.e(7388)]).then(__webpack_require__.bind(__webpack_require__, 27388));
        const subject = await (0,commands_subject/* resolveSubject */.f9)(store, { ...reference, digest }, { platforms: [], allowMissing: false });
        const [descriptor] = subject.platforms;
        const made = await generateSbom(store, subject, context, settings);
        const document = made.evidence[0]?.document;
        const name = platform ?? (descriptor?.platform && (0,oci_descriptor/* platformName */.$r)(descriptor.platform)) ?? 'the image';
        if (document === undefined)
            return `there is no SBOM for ${name} of ${store.location}: ${made.notes.join('; ')}`;
        const chunks = [];
        for await (const chunk of document.open())
            chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        return { mediaType: document.descriptor.mediaType, bytes, json: () => JSON.parse(bytes.toString()) };
    };
}
async function comment(diff, context) {
    const [{ writeComment }, { MAX_COMMENT_BYTES }] = await Promise.all([
        __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 10779)),
        __webpack_require__.e(/* import() */ 6645).then(__webpack_require__.bind(__webpack_require__, 66645)),
    ]);
    // The old image changes with every release, and the repository of the new one does not.
    const repository = diff.after.replace(/@.*$/s, '');
    return writeComment({ command: 'diff', key: repository, body: renderDiffMarkdown(diff, MAX_COMMENT_BYTES - 2000) }, context);
}
function resultOf(diff, inputs, warning) {
    const total = (count) => String(diff.platforms.reduce((sum, platform) => sum + (count(platform) ?? 0), 0));
    const document = inputs.format === 'json' ? renderDiffJson : renderDiffMarkdown;
    return {
        outputs: {
            diff: [{ name: 'diff.json', content: renderDiffJson(diff) }],
            changed: total(({ components }) => components?.changes.length),
            'new-findings': total(({ findings }) => findings?.appeared.length),
            'fixed-findings': total(({ findings }) => findings?.fixed.length),
        },
        report: {
            ...(inputs.format === 'text' ? { text: (style) => renderDiff(diff, style) } : { document: () => document(diff) }),
            ...(inputs.summary && { summary: () => renderDiffMarkdown(diff) }),
        },
        failures: [],
        ...(warning !== undefined && { warnings: [warning] }),
    };
}


/***/ }),

/***/ 4720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ chooseEvidence),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   mU: () => (/* binding */ UndecidedError),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   p3: () => (/* binding */ NoEvidenceError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49229);
// Chooses the evidence of an image that get prints. Pure.




/** The image has no such evidence. */
class NoEvidenceError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'NoEvidenceError';
    code = 'no-evidence';
}
/** The registry did not respond, so it is unknown which evidence is the newest. */
class UndecidedError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'UndecidedError';
    code = 'undecided';
    exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided;
}
/**
 * The evidence to print, newest first; one piece unless all are requested. Throws a NoEvidenceError that lists what exists
 * instead, an UndecidedError if a candidate could not be read, and a UserError if a platform must be chosen.
 */
function chooseEvidence(found, choice) {
    const { kind, type, signers, subjects, reference } = choice;
    const ofImage = found.filter((one) => subjects.has(one.subject));
    const ofKind = ofImage.filter((one) => one.kind === kind);
    // Evidence that could not be read and is of unknown kind may match the request.
    checkRead(ofImage.filter((one) => one.kind === 'custom'), choice);
    if (ofKind.length === 0)
        throw noneOf(choice);
    const ofType = type === undefined ? ofKind : ofKind.filter((one) => typesOf(one).some((found) => isType(found, type)));
    if (ofType.length === 0) {
        const types = [...new Set(ofKind.flatMap((one) => typesOf(one)))].sort();
        throw new NoEvidenceError(`could not find ${label(kind)} of type ${JSON.stringify(type)} at ${reference}: there is ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(types)}; set type to one of them`);
    }
    const ofPlatform = onPlatform(ofType, choice);
    checkRead(ofPlatform, choice);
    const usable = ofPlatform.filter((one) => refusalOf(one, signers) === undefined);
    if (usable.length === 0)
        throw refused(ofPlatform, choice);
    const sorted = usable.toSorted(byAge);
    return choice.all ? sorted : sorted.slice(0, 1);
}
function checkRead(found, { kind }) {
    const unread = found.find(({ problem }) => problem?.undecided);
    if (unread?.problem === undefined)
        return;
    throw new UndecidedError(`could not decide which document of the kind ${kind} is the newest: ${unread.problem.text}`);
}
/** The reason not to print the evidence; undefined if there is none. */
function refusalOf(evidence, signers) {
    const { problem, statement, claimedPredicateType: claimed } = evidence;
    if (problem !== undefined)
        return problem.text;
    if (signers === undefined)
        return undefined;
    const refusal = signers.refusal(evidence.signature);
    if (refusal !== undefined)
        return refusal;
    return statement === undefined || claimed === undefined || statement.predicateType === claimed
        ? undefined
        : `its annotations claim the predicate type ${claimed}, and its statement has ${statement.predicateType}`;
}
/** The trusted time of the evidence if it has one, otherwise the claimed time. */
function timeOf({ signature, created }) {
    return signature.state === 'verified' && signature.time.clock !== 'none' ? signature.time.at : created;
}
function onPlatform(found, choice) {
    const { kind, platform, all, reference } = choice;
    const names = [...new Set(found.map((one) => one.platform).filter((name) => name !== null))].sort();
    const ofImage = found.filter((one) => one.platform === null);
    if (platform !== undefined) {
        const chosen = found.filter((one) => one.platform !== null && (one.platform === platform || one.platform.startsWith(`${platform}/`)));
        if (chosen.length > 0)
            return chosen;
        // Evidence about the image applies to each of its platforms.
        if (ofImage.length > 0)
            return ofImage;
        throw new NoEvidenceError(`could not find ${label(kind)} for ${platform} at ${reference}: there is one for ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(names)}; set platform to one of them`);
    }
    if (all)
        return found;
    if (ofImage.length > 0 || names.length < 2)
        return ofImage.length > 0 ? ofImage : found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${reference} has ${label(kind)} for several platforms: ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(names).replace(/ or (?=[^ ]*$)/, ' and ')}; set platform to one of them`);
}
/** Newest first. At equal age, documents that need no unwrapping come first, then the lowest digest, for a stable order. */
function byAge(a, b) {
    const [timeA, timeB] = [a, b].map((one) => Date.parse(timeOf(one) ?? '') || 0);
    if (timeA !== timeB)
        return timeB - timeA;
    const wrapped = ({ signature, stored }) => signature.state === 'none' && stored?.mediaType !== 'application/vnd.in-toto+json' ? 0 : 1;
    return wrapped(a) - wrapped(b) || a.layer - b.layer || (a.artifact.digest < b.artifact.digest ? -1 : 1);
}
function typesOf({ statement, claimedPredicateType, stored, artifact }) {
    const types = [statement?.predicateType ?? claimedPredicateType, stored?.mediaType, artifact.artifactType];
    return types.flatMap((type) => (type === undefined ? [] : [(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(type)]));
}
/** A predicate type without a version matches every version. */
function isType(found, wanted) {
    const type = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .bareMediaType */ .ZX)(wanted);
    return found === type || (type.includes('://') && found.startsWith(`${type}/`));
}
function label(kind) {
    return (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(kind).label;
}
function noneOf({ kind, kinds, reference }) {
    const others = [...kinds].filter((one) => one !== kind).sort();
    const reason = others.length === 0 ? 'no evidence is attached' : `the kinds of the attached evidence are ${others.join(', ')}`;
    const remedy = others.length === 0 ? 'attach it, or check the digest' : 'set kind to one of these';
    return new NoEvidenceError(`could not find ${label(kind)} at ${reference}: ${reason}; ${remedy}`);
}
function refused(found, { kind, signers, reference }) {
    const reasons = [...new Set(found.map((one) => refusalOf(one, signers)))].slice(0, 3);
    const remedy = signers === undefined ? 'attach it again' : 'check signed-by, or attach one by that signer';
    return new NoEvidenceError(`could not use ${found.length === 1 ? `the only ${label(kind)}` : `any of ${found.length} documents of the kind ${kind}`} at ${reference}: ${reasons.join('; ')}; ${remedy}`);
}


/***/ }),

/***/ 61371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ CACHE_KEY),
  v: () => (/* binding */ sbomSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/process/isolated.ts
var isolated = __webpack_require__(95590);
// EXTERNAL MODULE: ./src/sbom/isolation/messages.ts
var messages = __webpack_require__(18112);
// EXTERNAL MODULE: ./src/oci/store.ts
var store = __webpack_require__(49800);
// EXTERNAL MODULE: ./src/sbom/isolation/blob-frames.ts
var blob_frames = __webpack_require__(99282);
;// CONCATENATED MODULE: ./src/sbom/isolation/served-store.ts



/** Bytes of compressed layers that allow another millisecond of processor time. */
const BYTES_PER_CPU_MILLISECOND = 2000;
class ServedStore {
    #store;
    #grant;
    #counted = store/* NO_TRAFFIC */.q;
    constructor(store) {
        this.#store = store;
    }
    async manifest(id, reference, child) {
        const outcome = await this.#store.manifest(reference).then((value) => ({ value }), (error) => ({ error: (0,messages/* encodeError */.TK)(error) }));
        child.send({ type: 'manifest', id, outcome });
    }
    blob(descriptor, pipe, child) {
        return (0,blob_frames/* writeBlob */.Z)(child.pipe(pipe), allowing(this.#store.blob(descriptor), child));
    }
    async access(child) {
        this.#grant = await this.#store.grantPull?.();
        child.send({ type: 'access', access: this.#grant?.access });
    }
    async token(id, refused, child) {
        child.send({ type: 'token', id, token: await this.#grant?.renew(refused) });
    }
    /** Counts what the child has requested since the last call. */
    traffic(total, child) {
        const { requests, sentBytes, receivedBytes } = this.#counted;
        this.#counted = total;
        child.allow((total.receivedBytes - receivedBytes) / BYTES_PER_CPU_MILLISECOND);
        this.#grant?.count({
            requests: total.requests - requests,
            sentBytes: total.sentBytes - sentBytes,
            receivedBytes: total.receivedBytes - receivedBytes,
            milliseconds: total.milliseconds,
        });
    }
}
async function* allowing(blob, child) {
    for await (const chunk of blob) {
        child.allow(chunk.byteLength / BYTES_PER_CPU_MILLISECOND);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./src/sbom/isolation/isolated.ts
// Generates SBOMs in a child process, so that a hostile image fails only its own SBOM.




/** Several times the need of large images. The rest of this program stays below 64 MiB. */
const GENERATOR_LIMITS = {
    memoryBytes: 448 * 1024 * 1024,
    heapMebibytes: 288,
    cpuMilliseconds: 15_000,
};
/** The generator was stopped at a limit, or crashed. */
class GeneratorError extends errors/* ExpectedError */.Dh {
    name = 'GeneratorError';
    code = 'generator-failed';
}
/** Runs the generator in child processes, one per request. */
class SbomGenerator {
    #environment;
    #ahead;
    constructor({ now, limits = GENERATOR_LIMITS }) {
        this.#environment = { now, limits };
    }
    /** Starts the process for the next request, which then takes a tenth of a second less. */
    startAhead() {
        this.#ahead ??= this.#start();
    }
    /**
     * The child reads large layers itself, with a token that only allows pulling from this repository. Everything else it
     * reads through this process. It gets no credential. Throws StoreError, with `strict` UserError, and GeneratorError when
     * the child reaches a limit or crashes.
     */
    async generate(store, request) {
        const child = this.#ahead ?? this.#start();
        this.#ahead = undefined;
        const served = new ServedStore(store);
        try {
            return await child.run({ type: 'generate', request }, (report, isolated) => void receive(report, isolated, served).catch((error) => isolated.fail(error)));
        }
        catch (error) {
            if (!(error instanceof isolated/* IsolationError */.RV))
                throw error;
            const images = request.targets.map(({ subject }) => `${store.location}@${subject.digest}`).join(', ');
            throw new GeneratorError(`could not generate the SBOM of ${images}: ${error.message}; the image may be damaged or hostile, try another generator`, { cause: error });
        }
    }
    /** Stops a process that was started ahead and is not needed. */
    stop() {
        this.#ahead?.stop();
        this.#ahead = undefined;
    }
    #start() {
        return new isolated/* IsolatedProcess */.Bl({ entry: 'sbom-generator', pipes: messages/* PIPES */.Cf, ...this.#environment });
    }
}
async function receive(report, child, store) {
    switch (report.type) {
        case 'manifest':
            return store.manifest(report.id, report.reference, child);
        case 'blob':
            return store.blob(report.descriptor, report.pipe, child);
        case 'access':
            return store.access(child);
        case 'token':
            return store.token(report.id, report.refused, child);
        case 'traffic':
            return store.traffic(report.traffic, child);
        case 'done':
            return child.finish(report);
        case 'failed':
            return child.fail((0,messages/* decodeError */.lB)(report.error));
    }
}

// EXTERNAL MODULE: ./src/commands/cache-directory.ts
var cache_directory = __webpack_require__(83626);
;// CONCATENATED MODULE: ./src/commands/sbom/settings.ts
// How SBOMs are made: the generator, the format and the cache.




/** The environment variable with a secret that authenticates the cache's records. */
const CACHE_KEY = 'OCI_EVIDENCE_CACHE_KEY';
/**
 * A cache on a self-hosted runner is shared by all jobs of the machine, which run as the same user. So no result is signed
 * that may come from a record of another job: with `signs`, the cache is used only with a secret key. Throws a UserError for
 * a shared cache without a directory.
 */
function sbomSettings(inputs, { env, cwd }, options = {}) {
    const { generator, sharedCache = false, signs = false } = options;
    const choice = inputs['cache-dir'];
    const cacheKey = env[CACHE_KEY] || undefined;
    const isTrusted = cacheKey !== undefined || !signs;
    const isChosen = choice !== 'none' && (choice.path !== undefined || sharedCache);
    if (sharedCache && choice === 'none')
        throw new errors/* UserError */.yo('actions-cache needs a cache directory, and cache-dir is none');
    return {
        ...(generator !== undefined && { generator }),
        builtIn: new SbomGenerator({ now: () => Date.now() }),
        format: inputs['sbom-format'],
        ...(choice !== 'none' && isTrusted && { cacheDir: (0,external_node_path_.resolve)(cwd, choice.path ?? defaultCacheDir(env)) }),
        ...(cacheKey !== undefined && { cacheKey }),
        ...(isChosen && !isTrusted && { cacheRefused: true }),
        sharedCache: sharedCache && isTrusted,
        strict: inputs.strict,
    };
}
/** The tool cache outlives jobs on self-hosted runners. */
function defaultCacheDir(env) {
    return env.RUNNER_TOOL_CACHE ? (0,external_node_path_.join)(env.RUNNER_TOOL_CACHE, 'oci-evidence') : (0,cache_directory/* cacheDirectory */.o)(env);
}


/***/ }),

/***/ 23241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openSigners)
/* harmony export */ });
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72584);
/* harmony import */ var _policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16583);
/* harmony import */ var _policy_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23112);
/* harmony import */ var _trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28445);
// Owns the signers that `signed-by` names: the verifier of their signatures, and the decision whether one of them signed.




/** Reads the keys; roots are fetched when a certificate is first verified. Throws a UserError for what is no signer. */
async function openSigners(signedBy, trustedRoot, context) {
    const keys = new Map();
    for (const path of (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.keyPaths)(signedBy)) {
        const { readPublicKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337));
        const pem = await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamedFile */ .wh)('signed-by', path, context);
        keys.set(path, { pem, ...readPublicKey(pem, `signed-by ${JSON.stringify(path)}`) });
    }
    const trust = Object.fromEntries(signedBy.map((text) => [text, (0,_policy_schema_flags_js__WEBPACK_IMPORTED_MODULE_1__.flagSigner)(text, keys)]));
    const needsRoots = trustedRoot !== undefined || Object.values(trust).some(({ kind }) => kind === 'certificate');
    const roots = trustedRoot === undefined ? (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .allRoots */ .zr)(context, _net_service_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_POLICY */ .pZ) : await (0,_trusted_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .trustedRootFile */ .K3)(trustedRoot, context);
    const { Verifier } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 43502));
    const match = await (0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .compileTrust */ .y6)(trust);
    return {
        verifier: await Verifier.open({ keys: [...keys.values()], ...(needsRoots && { roots }) }),
        refusal(signature) {
            if (signature.state === 'refused')
                return signature.reason;
            if (signature.state !== 'verified')
                return 'it is not signed';
            const { names, refusals } = match(signature);
            if (names.length > 0)
                return undefined;
            const [closest] = refusals.toSorted((a, b) => a.differences - b.differences);
            return `it is signed by ${(0,_policy_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .signerText */ .S)(signature.signer)}: ${closest?.text ?? 'nobody is trusted'}`;
        },
    };
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ trustedRootFile),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Zw: () => (/* binding */ tufRoots),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   zr: () => (/* binding */ allRoots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83626);
// Owns the roots of certificates that a command trusts: those of a file, or those that Sigstore instances publish by TUF.




/** The roots in a `trusted_root.json`. Throws a UserError. */
async function trustedRootFile(path, context) {
    const text = await readNamedFile('trusted-root', path, context);
    const { readTrustedRoots } = await __webpack_require__.e(/* import() */ 4465).then(__webpack_require__.bind(__webpack_require__, 34465));
    const roots = await readTrustedRoots(text, `trusted-root ${JSON.stringify(path)}`);
    return async () => roots;
}
/** The root of the instance; a self-hosted instance publishes none that is known here. */
function tufRoots(name, { env }, policy) {
    if (name === 'custom')
        return undefined;
    return once(async () => {
        const { fetchTrustedRoot, TUF_SOURCES } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 19824));
        return [await fetchTrustedRoot(TUF_SOURCES[name], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDirectory */ .o)(env), 'tuf'), policy)];
    });
}
/** Runs `work` at the first call; every call returns that outcome. */
function once(work) {
    let outcome;
    return () => {
        outcome ??= work();
        return outcome;
    };
}
/** The roots of every instance that publishes one, fetched when a signature first needs one. */
function allRoots(context, policy) {
    const names = ['public-good', 'github'];
    const sources = names.map((name) => tufRoots(name, context, policy));
    return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}
/** A file that an input names. Throws a UserError that names the input. */
async function readNamedFile(input, path, { cwd }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c2)(error)}; check the path`);
    }
}


/***/ }),

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
function* nodesOf(graph) {
    yield* placed({ node: graph.root, parent: undefined, relation: 'root', depth: 0 });
}
function* placed(place) {
    yield place;
    const { node } = place;
    const depth = place.depth + 1;
    for (const entry of node.manifests)
        yield* placed({ node: entry, parent: node, relation: 'entry', depth });
    for (const referrer of node.referrers)
        yield* placed({ node: referrer, parent: node, relation: 'referrer', depth });
}


/***/ }),

/***/ 16583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_LINE: () => (/* binding */ COMMAND_LINE),
/* harmony export */   flagSigner: () => (/* binding */ flagSigner),
/* harmony export */   keyPaths: () => (/* binding */ keyPaths),
/* harmony export */   policyOfFlags: () => (/* binding */ policyOfFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49229);
/* harmony import */ var _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11273);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59182);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52695);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89676);
/* harmony import */ var _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61612);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31652);
// Builds a policy from the flags of a command line: --require, --signed-by, --max-severity, --max-age.









/** Where the policy comes from, in decisions and reports. */
const COMMAND_LINE = 'command line';
/** The paths after `key:` in --signed-by, for the caller to read. */
function keyPaths(signedBy) {
    return signedBy.filter((text) => text.startsWith(KEY)).map((text) => text.slice(KEY.length));
}
const KEY = 'key:';
const FORMS = 'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, key:PATH or "issuer=URL identity=NAME"';
/** Throws a UserError that begins with the flag's name. `keys` has the content of every path of `keyPaths`. */
function policyOfFlags(flags, keys) {
    const kinds = [...new Set(flags.require.map(kindOf))];
    if (kinds.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('require: name at least one kind of evidence, such as sbom');
    const trust = {};
    // The text of the flag is the signer's name in reports.
    for (const text of flags.signedBy)
        trust[text] = flagSigner(text, keys);
    const maxSeverity = flags.maxSeverity === undefined ? undefined : severityOf(flags.maxSeverity, kinds);
    const ages = agesOf(flags.maxAge, kinds);
    const require = kinds.map((kind, index) => {
        const maxAge = ages.get(kind);
        return {
            type: 'evidence',
            name: `require[${index}]`,
            kind,
            on: 'any',
            signedBy: Object.keys(trust),
            count: 1,
            select: 'newest',
            enforce: 'fail',
            fields: [],
            ...(maxAge !== undefined && { maxAge }),
            options: kind === 'scan' && maxSeverity !== undefined ? { 'max-severity': maxSeverity } : {},
        };
    });
    const parts = { trust, require, exceptions: [], conditions: [] };
    return { source: COMMAND_LINE, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p)(parts), ...parts };
}
function kindOf(text) {
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text) && !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[text].needsPredicateType)
        return text;
    const known = Object.keys(_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW).filter((kind) => !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[kind].needsPredicateType);
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: ${text} needs a predicate type; use a policy file`);
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, known);
    const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: unknown kind of evidence ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}; ${hint}`);
}
function severityOf(text, kinds) {
    const row = _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B.scan.options['max-severity'];
    const values = row?.values ?? [];
    if (!values.includes(text)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, values);
        const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-severity: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a severity; use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(values)}${hint}`);
    }
    if (!kinds.includes('scan'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-severity applies only to scans, but scan is not required; add it to require');
    return text;
}
function agesOf(texts, kinds) {
    const ages = new Map();
    for (const text of texts) {
        const [name, age = ''] = text.includes('=') ? text.split('=', 2) : [undefined, text];
        const duration = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDuration */ .E9)(age.trim());
        if (duration === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind (units: m, h, d, w)`);
        }
        const named = name === undefined ? kinds : [kindOf(name.trim())];
        for (const kind of named) {
            if (!kinds.includes(kind))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${kind} is not required; add it to require`);
            // A duration for one kind takes precedence over the one for all kinds, whatever their order.
            if (name !== undefined || !ages.has(kind))
                ages.set(kind, duration);
        }
    }
    return ages;
}
/** Throws a UserError that quotes the text. */
function flagSigner(text, keys) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${why}`);
    const accepted = (name) => {
        if ('refused' in name)
            throw refuse(name.refused);
        return name;
    };
    const github = { kind: 'certificate', issuer: _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .GITHUB_ISSUER */ .oX, extensions: {} };
    if (text.startsWith('github:')) {
        const name = text.slice('github:'.length);
        const repository = accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(name));
        if (!('exactly' in repository)) {
            throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} must name one repository; use a policy file for several`);
        }
        // Without the second field, a reusable workflow of another repository would be trusted once this repository calls it.
        return { ...github, repository, identity: { pattern: workflowsOf(repository.exactly) } };
    }
    if (text.startsWith('workflow:')) {
        const [workflow = '', ...rest] = text.slice('workflow:'.length).trim().split(/\s+/);
        const fields = pairs(rest, ['repository'], text);
        const repository = fields.get('repository');
        const signer = { ...github, identity: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowIdentity */ .cI)(workflow)) };
        return repository === undefined ? signer : { ...signer, repository: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(repository)) };
    }
    if (text.startsWith(KEY)) {
        const path = text.slice(KEY.length);
        const key = keys.get(path);
        if (key === undefined)
            throw refuse(`the key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} was not read`);
        return { kind: 'key', name: path, ...key };
    }
    if (!text.includes('='))
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a signer; use ${FORMS}`);
    const fields = pairs(text.trim().split(/\s+/), ['issuer', 'identity'], text);
    const [issuer, identity] = [fields.get('issuer'), fields.get('identity')];
    if (issuer === undefined || identity === undefined)
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} needs both issuer=URL and identity=NAME`);
    if (!issuer.startsWith('https://'))
        throw refuse(`the issuer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(issuer)} is not an https URL`);
    if (/^\*+$/.test(identity))
        throw refuse(`the identity ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(identity)} matches everybody; name who may sign`);
    return { kind: 'certificate', issuer, identity: (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .namePattern */ ._u)(identity), extensions: {} };
}
/** An RE2 pattern for all workflows of a repository at any ref. A glob would not match the slashes of a ref. */
function workflowsOf(repository) {
    return `${repository.replaceAll(/[.+*?()|[\]{}^$\\]/g, '\\$&')}/\\.github/workflows/[^/@]+@.+`;
}
function pairs(words, known, text) {
    const fields = new Map();
    for (const word of words) {
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        const value = equals < 0 ? '' : word.slice(equals + 1);
        if (!known.includes(name) || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word)} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known.map((key) => `${key}=…`))}`);
        }
        if (fields.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} has ${name} twice`);
        fields.set(name, value);
    }
    return fields;
}


/***/ }),

/***/ 23112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Rc: () => (/* binding */ signerIdentity),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   y6: () => (/* binding */ compileTrust)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);


/** Number of signers whose results are remembered. Each signer is compared once, however many signatures it has. */
const MAX_REMEMBERED = 10_000;
/** Compiles the patterns once. Throws a UserError that quotes an invalid pattern. */
async function compileTrust(trust) {
    const signers = await Promise.all(Object.entries(trust).map(([name, signer]) => compile(name, signer)));
    const remembered = new Map();
    return ({ signer, time }) => {
        const key = JSON.stringify(signer);
        const known = remembered.get(key) ?? signers.map((one) => difference(one, signer));
        if (remembered.size < MAX_REMEMBERED)
            remembered.set(key, known);
        const refusals = known.map((refusal, at) => refusal ?? endOf(signers[at], time));
        return {
            names: signers.filter((_, at) => refusals[at] === undefined).map(({ name }) => name),
            refusals: refusals.filter((refusal) => refusal !== undefined),
        };
    };
}
/** Who signed, for messages: the identity in the certificate, or the key's hint. */
function signerText(signer) {
    return signer.kind === 'key' ? `key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.hint)}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.san);
}
/** Two signatures of one signer have the same text. A workflow is one signer at whatever ref, or a second tag would be a second one. */
function signerIdentity(signer) {
    if (signer.kind === 'key')
        return `key ${signer.hint}`;
    return `${signer.issuer} ${signer.san.replace(/^(https:\/\/[^@]+\/\.github\/workflows\/[^@/]+)@.*$/s, '$1')}`;
}
/** The time at which a date or time (RFC 3339) has passed: for a date, the end of the day in UTC. */
function endOfDay(until) {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + 86_400_000 : Date.parse(until) + 1;
}
async function compile(name, signer) {
    const fields = signer.kind === 'key' ? [] : await fieldsOf(signer);
    return { name, signer, fields, end: signer.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(signer.until) };
}
function fieldsOf(signer) {
    const field = async (name, pattern, found) => ({
        name,
        expected: await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern),
        found,
    });
    const extension = (name, pattern) => field(name, pattern, ({ extensions }) => extensions[name]);
    return Promise.all([
        field('issuer', { exactly: signer.issuer }, ({ issuer }) => issuer),
        ...(signer.identity === undefined ? [] : [field('identity', signer.identity, ({ san }) => san)]),
        ...(signer.repository === undefined ? [] : [extension('sourceRepositoryURI', signer.repository)]),
        ...(signer.ref === undefined ? [] : [extension('sourceRepositoryRef', signer.ref)]),
        ...(signer.runner === undefined ? [] : [extension('runnerEnvironment', { exactly: signer.runner })]),
        ...Object.entries(signer.extensions).map(([name, pattern]) => extension(name, pattern)),
    ]);
}
function difference({ name, signer, fields }, found) {
    const refused = (text, differences) => ({
        name,
        code: 'untrusted-signer',
        text,
        differences,
    });
    if (signer.kind === 'key') {
        if (found.kind === 'key' && found.hint === signer.hint)
            return undefined;
        const what = found.kind === 'key' ? `the key is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.hint)}` : 'it is signed with a certificate';
        return refused(`${what}, expected the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(signer.hint)} (${signer.name})`, 100);
    }
    if (found.kind === 'key')
        return refused('it is signed with a key, expected a certificate', 100);
    const texts = fields.flatMap((field) => {
        const value = field.found(found);
        if (value !== undefined && field.expected.matches(value))
            return [];
        return [`${field.name} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, expected ${field.expected.text}`];
    });
    return texts.length === 0 ? undefined : refused(texts.join('; '), texts.length);
}
/** Refuses a signature after the end of trust. Without trusted time, it could have been made after the end. */
function endOf({ name, signer, end }, time) {
    if (end === Number.POSITIVE_INFINITY)
        return undefined;
    const refused = (code, text) => ({ name, code, text, differences: 0 });
    if (time.clock === 'none') {
        return refused('no-trusted-time', `it is trusted until ${signer.until}, and nothing proves when it signed`);
    }
    if (Date.parse(time.at) < end)
        return undefined;
    return refused('expired', `it is trusted until ${signer.until}, and it signed at ${time.at}`);
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


/***/ }),

/***/ 16757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ apkOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Alpine versions (apk-package(5)): 1.2.3[letter][_suffix[number]]...[~commit][-rN].

const apkOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : byToken(left, right);
};
/** Token types. At the first difference of types, the version with the lower type is newer. */
const [DIGITS, LETTER, SUFFIX, NUMBER, COMMIT, REVISION, END] = [0, 1, 2, 3, 4, 5, 6];
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d+))?$/;
/** The first four are pre-releases: they come before the version without a suffix. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p'];
const PRE_RELEASES = 4;
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, digits, letter = '', suffixes = '', commit, revision] = VERSION.exec(version.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    return [
        ...digits.split('.').map((text) => ({ type: DIGITS, text })),
        ...(letter === '' ? [] : [{ type: LETTER, text: letter }]),
        ...[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, name = '', number = '']) => [
            { type: SUFFIX, text: name },
            ...(number === '' ? [] : [{ type: NUMBER, text: number }]),
        ]),
        ...(commit === undefined ? [] : [{ type: COMMIT, text: commit }]),
        ...(revision === undefined ? [] : [{ type: REVISION, text: revision }]),
    ];
}
function byToken(a, b) {
    const end = { type: END, text: '' };
    let first = true;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(a, b, end, (left, right) => {
        const isFirst = first;
        first = false;
        if (left.type === right.type)
            return byValue(left, right, isFirst);
        // A pre-release is older than any other token. Otherwise, the longer version is newer.
        if (isPreRelease(left) !== isPreRelease(right))
            return isPreRelease(left) ? -1 : 1;
        return right.type - left.type;
    });
}
function isPreRelease({ type, text }) {
    return type === SUFFIX && SUFFIXES.indexOf(text) < PRE_RELEASES;
}
function byValue({ type, text }, other, isFirst) {
    if (type === SUFFIX)
        return SUFFIXES.indexOf(text) - SUFFIXES.indexOf(other.text);
    if (type === LETTER || type === COMMIT)
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(text, other.text);
    // After a dot, digits with a leading zero are compared as a fraction: 1.01 is older than 1.1.
    const isFraction = type === DIGITS && !isFirst && (text.startsWith('0') || other.text.startsWith('0'));
    return isFraction ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(text, other.text) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(text, other.text);
}


/***/ }),

/***/ 81781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ composerOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Packagist versions: Composer's normal form, compared like PHP's version_compare.

/** Undefined for branches (`dev-main`), which have no place in the order. */
const composerOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left, right, '#', byPart);
};
const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+\S+)?$/;
const STABILITIES = { b: 'beta', a: 'alpha', pl: 'p', patch: 'p', stable: '' };
/** The order of words. `#` represents a number, or a missing part that is compared with a word. */
const WORDS = ['dev', 'alpha', 'beta', 'rc', '#', 'p'];
/** The parts of the normal form: four numbers, the stability, its numbers, `dev`. */
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const found = VERSION.exec(text.trim().toLowerCase());
    if (found === null)
        return undefined;
    const [, major = '0', minor = '0', patch = '0', build = '0', word = '', numbers = '', dev] = found;
    const stability = STABILITIES[word] ?? word;
    return [
        ...[major, minor, patch, build],
        ...(stability === '' ? [] : [stability, ...(numbers.match(/\d+/g) ?? [])]),
        ...(dev === undefined ? [] : ['dev']),
    ];
}
function byPart(a, b) {
    const isNumber = (part) => /^\d/.test(part);
    if (isNumber(a) && isNumber(b))
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b);
    // A number is newer than a missing part.
    if (a === '#' || b === '#')
        if (isNumber(a) || isNumber(b))
            return isNumber(a) ? 1 : -1;
    const rank = (part) => WORDS.indexOf(isNumber(part) ? '#' : part);
    return rank(a) - rank(b);
}


/***/ }),

/***/ 29069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dpkgOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Debian and Ubuntu versions (deb-version(7)): [epoch:]upstream[-revision].

const dpkgOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) || byPart(left.upstream, right.upstream) || byPart(left.revision, right.revision));
};
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, epoch = '0', rest = ''] = /^(?:(\d+):(?=[^:]))?((?<=:)[A-Za-z0-9.+~:-]+|[A-Za-z0-9.+~-]+)$/.exec(version.trim()) ?? [];
    if (rest === '')
        return undefined;
    const hyphen = rest.lastIndexOf('-');
    return hyphen < 0
        ? { epoch, upstream: rest, revision: '' }
        : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}
/** Compares runs of non-digits and runs of digits alternately. A missing revision equals 0. */
function byPart(a, b) {
    let [left, right] = [a, b];
    while (left !== '' || right !== '') {
        const [others, otherOthers] = [/^\D*/.exec(left)?.[0] ?? '', /^\D*/.exec(right)?.[0] ?? ''];
        for (let at = 0; at < Math.max(others.length, otherOthers.length); at += 1) {
            const order = weight(others[at]) - weight(otherOthers[at]);
            if (order !== 0)
                return order;
        }
        [left, right] = [left.slice(others.length), right.slice(otherOthers.length)];
        const [digits, otherDigits] = [/^\d*/.exec(left)?.[0] ?? '', /^\d*/.exec(right)?.[0] ?? ''];
        const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(digits, otherDigits);
        if (order !== 0)
            return order;
        [left, right] = [left.slice(digits.length), right.slice(otherDigits.length)];
    }
    return 0;
}
/** A tilde comes before the end of the text, the end before letters, letters before all other characters. */
function weight(character) {
    if (character === undefined)
        return 0;
    if (character === '~')
        return -1;
    return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}


/***/ }),

/***/ 31356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gemOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Ruby versions like Gem::Version: segments of digits and of letters. A version with letters is a pre-release.

const gemOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left, right, '0', bySegment);
};
const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
/** The segments, without trailing zeros of the numeric prefix and of the rest. */
function parse(text) {
    const version = text.trim();
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze || !VERSION.test(version))
        return undefined;
    const segments = version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
    const word = segments.findIndex((segment) => !isNumber(segment));
    const split = word < 0 ? segments.length : word;
    return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}
function withoutZeros(segments) {
    return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}
function isNumber(segment) {
    return /^\d/.test(segment);
}
/** Words come before numbers. */
function bySegment(a, b) {
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? 1 : -1;
    return isNumber(a) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b);
}


/***/ }),

/***/ 13776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mavenOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Maven versions by the "Version Order Specification" of the POM reference, as implemented in Maven 3.9.

const mavenOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const [one, other] = [left[at], right[at]];
        const order = byToken(one ?? nothingLike(other), other ?? nothingLike(one));
        if (order !== 0)
            return order;
    }
    return 0;
};
/** Known qualifiers in order; the empty one is the release. Unknown ones come after them, in alphabetical order. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = { cr: 'rc', ga: '', final: '', release: '' };
/** Abbreviations of qualifiers that are directly followed by a number. */
const INITIALS = { a: 'alpha', b: 'beta', m: 'milestone' };
function parse(version) {
    const text = version.trim().toLowerCase();
    if (text === '' || text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze || /\s/.test(text))
        return undefined;
    // A transition between digits and other characters counts as a hyphen.
    const separated = text
        .replace(/(?<=^|[\d.-])([abm])(?=\d)/g, (initial) => INITIALS[initial])
        .replace(/(?<=\d)(?=[^\d.-])|(?<=[^\d.-])(?=\d)/g, '-');
    const tokens = [...`.${separated}`.matchAll(/([.-])([^.-]*)/g)].map(
    // An empty token between two separators counts as zero.
    ([, prefix, word = '']) => ({
        prefix: prefix,
        text: word === '' ? '0' : (ALIASES[word] ?? word),
    }));
    return trimmed(tokens);
}
/** Removes null values (zero, release) at the end, and before each hyphen and each qualifier. */
function trimmed(tokens) {
    const kept = [];
    for (const token of tokens.toReversed()) {
        const next = kept[0];
        const isLast = next === undefined || next.prefix === '-' || !isNumber(next);
        if (!(isLast && isNothing(token)))
            kept.unshift(token);
    }
    return kept;
}
function isNumber({ text }) {
    return /^\d/.test(text);
}
function isNothing({ text }) {
    return /^0*$/.test(text);
}
/** The padding of a shorter version where the longer one has `token`. */
function nothingLike(token) {
    return { prefix: token.prefix, text: token.prefix === '.' && isNumber(token) ? '0' : '' };
}
/** Qualifiers before numbers, numbers after a hyphen before those after a point. */
function byToken(a, b) {
    const rank = (token) => (isNumber(token) ? (token.prefix === '-' ? 1 : 2) : 0);
    return rank(a) - rank(b) || (isNumber(a) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a.text, b.text) : byQualifier(a.text, b.text));
}
function byQualifier(a, b) {
    const rank = (text) => (QUALIFIERS.includes(text) ? QUALIFIERS.indexOf(text) : QUALIFIERS.length);
    return rank(a) - rank(b) || (rank(a) === QUALIFIERS.length ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b) : 0);
}


/***/ }),

/***/ 43295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i6: () => (/* binding */ byElement),
/* harmony export */   vh: () => (/* binding */ byNumber),
/* harmony export */   z4: () => (/* binding */ byText),
/* harmony export */   ze: () => (/* binding */ MAX_VERSION_LENGTH)
/* harmony export */ });
// Defines the type of a version order, and comparisons that several orders share.
/** Longer texts are not versions, and comparing them would take time. */
const MAX_VERSION_LENGTH = 1024;
/** Compares two texts by code unit. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares two runs of digits as numbers of any length. An empty run is zero. */
function byNumber(a, b) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || byText(left, right);
}
/** Compares two lists by their first difference. The shorter list is padded with `filler`. */
function byElement(a, b, filler, compare) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = compare(a[at] ?? filler, b[at] ?? filler);
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 93868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pep440Order)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Python versions (PEP 440, now "Version specifiers" of the Python packaging user guide).

const pep440Order = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.release, right.release, '0', _order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.phase, right.phase, ZERO, byPhase) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.local, right.local, NOTHING, byLocal));
};
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const ZERO = { rank: 0, number: '0' };
/** Not a valid segment: pads a version without a local part, which is older than any with one. */
const NOTHING = '';
const PRE_RANKS = { a: -3, b: -2, c: -1, r: -1, p: -1 };
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const found = VERSION.exec(text.trim().toLowerCase());
    if (found === null)
        return undefined;
    const [, epoch = '0', release = '', pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = found;
    const hasPost = implicitPost !== undefined || post !== undefined;
    return {
        epoch,
        release: release.split('.'),
        phase: [
            // A development release of a version comes before its pre-releases.
            pre !== undefined
                ? { rank: PRE_RANKS[pre[0]], number: preNumber || '0' }
                : { rank: dev !== undefined && !hasPost ? -4 : 0, number: '0' },
            hasPost ? { rank: 1, number: implicitPost ?? (postNumber || '0') } : ZERO,
            dev !== undefined ? { rank: -1, number: devNumber || '0' } : ZERO,
        ],
        local: local?.split(/[-_.]/) ?? [],
    };
}
function byPhase(a, b) {
    return a.rank - b.rank || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a.number, b.number);
}
/** A missing segment comes before words, words before numbers. */
function byLocal(a, b) {
    const rank = (segment) => (segment === NOTHING ? 0 : /^\d+$/.test(segment) ? 2 : 1);
    return rank(a) - rank(b) || (rank(a) === 2 ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b));
}


/***/ }),

/***/ 12698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rpmOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders RPM versions (rpm-version(7)): [epoch:]version[-release].

/** A version without a release is older than the same version with one. Otherwise the order would not be transitive. */
const rpmOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) || byPart(left.version, right.version) || byPart(left.release, right.release));
};
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, epoch = '0', version, release = ''] = /^(?:(\d+):)?([^\s:-]+)(?:-([^\s:-]+))?$/.exec(text.trim()) ?? [];
    return version === undefined ? undefined : { epoch, version, release };
}
/** Compares segments of digits and of letters and ignores separators. `~` comes before the end, `^` directly after it. */
function byPart(a, b) {
    let [left, right] = [a, b];
    for (;;) {
        [left, right] = [left.replace(/^[^A-Za-z0-9~^]+/, ''), right.replace(/^[^A-Za-z0-9~^]+/, '')];
        const [mark, otherMark] = [left[0], right[0]];
        if (mark === '~' || otherMark === '~') {
            if (mark !== otherMark)
                return mark === '~' ? -1 : 1;
            [left, right] = [left.slice(1), right.slice(1)];
            continue;
        }
        if (mark === '^' || otherMark === '^') {
            if (mark !== otherMark) {
                if (mark === undefined || otherMark === undefined)
                    return mark === undefined ? -1 : 1;
                return mark === '^' ? -1 : 1;
            }
            [left, right] = [left.slice(1), right.slice(1)];
            continue;
        }
        if (mark === undefined || otherMark === undefined)
            return left.length - right.length;
        const kind = /\d/.test(mark) ? /^\d+/ : /^[A-Za-z]+/;
        const segment = kind.exec(left)?.[0] ?? '';
        const other = kind.exec(right)?.[0];
        // Digits are newer than letters.
        if (other === undefined)
            return /\d/.test(mark) ? 1 : -1;
        const order = /\d/.test(mark) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(segment, other) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(segment, other);
        if (order !== 0)
            return order;
        [left, right] = [left.slice(segment.length), right.slice(other.length)];
    }
}


/***/ }),

/***/ 97295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ semverOrder),
/* harmony export */   e: () => (/* binding */ nugetOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders semantic versions (SemVer 2.0.0, section 11) of npm, Cargo, Go and others. Also accepts a leading `v`, missing or
// additional parts and numbers of any length, because packages have such versions, and `1.21` is a release of Go.

const semverOrder = (a, b) => order(a, b, (text) => text);
/** Orders NuGet versions, whose pre-release labels are case-insensitive. */
const nugetOrder = (a, b) => order(a, b, (text) => text.toLowerCase());
const VERSION = /^[v=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function order(a, b, fold) {
    const [left, right] = [parse(fold(a.trim())), parse(fold(b.trim()))];
    if (left === undefined || right === undefined)
        return undefined;
    const byNumbers = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.numbers, right.numbers, '0', _order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh);
    if (byNumbers !== 0)
        return byNumbers;
    // A version with pre-release labels is older than the same version without them.
    if (left.labels.length === 0 || right.labels.length === 0)
        return right.labels.length - left.labels.length;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.labels, right.labels, '', byLabel);
}
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, numbers, labels] = VERSION.exec(version) ?? [];
    return numbers === undefined ? undefined : { numbers: numbers.split('.'), labels: labels?.split('.') ?? [] };
}
/** A missing label comes before numbers, numbers before words. */
function byLabel(a, b) {
    const rank = (label) => (label === '' ? 0 : /^\d+$/.test(label) ? 1 : 2);
    return rank(a) - rank(b) || (rank(a) === 1 ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b));
}


/***/ }),

/***/ 70997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signerName),
/* harmony export */   Y: () => (/* binding */ keySigner)
/* harmony export */ });
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48566);
// Owns the interface of a signer, and the signer that uses a key.

function keySigner(key) {
    return {
        identity: { kind: 'key', hint: key.hint, algorithm: key.algorithm },
        verifierPem: key.publicPem,
        sign: (data) => (0,_algorithm_js__WEBPACK_IMPORTED_MODULE_0__/* .signBytes */ .b_)(key.privateKey, data),
    };
}
/** For messages: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`, `key ECDSA P-256 WLaV…`. */
function signerName(identity) {
    return identity.kind === 'key' ? `key ${identity.algorithm} ${identity.hint}` : identity.san;
}


/***/ })

};
