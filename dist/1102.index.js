export const id = 1102;
export const ids = [1102];
export const modules = {

/***/ 41102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/graph/walk.ts + 2 modules
var walk = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/plan/receipt.ts
/** The words for each operation's outcomes. An operation is one row. */
const OPERATIONS = {
    attach: { created: 'attached', existing: 'already attached', none: 'nothing to attach' },
    copy: { created: 'copied', existing: 'already copied', none: 'nothing to copy' },
    mount: { created: 'mounted', existing: 'already there', none: 'nothing to mount' },
    tag: { created: 'tagged', existing: 'already tagged', none: 'nothing to tag' },
    delete: { deleted: 'deleted', absent: 'already deleted', none: 'nothing to delete' },
};
/** `already attached`, `deleted`: an outcome in a word or two. */
function outcomeWord({ operation, outcome }) {
    const words = OPERATIONS[operation];
    return words[outcome] ?? outcome;
}
/** `3 attached, 1 already attached, 1 failed`; for no entries, `nothing to attach`. */
function countsOf({ entries }, operation) {
    const order = ['created', 'deleted', 'existing', 'absent', 'planned', 'failed'];
    const words = order.flatMap((outcome) => entries.filter((entry) => entry.outcome === outcome).map(outcomeWord));
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${same.length} ${word}`);
    return counts.join(', ') || OPERATIONS[operation].none;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(94984);
// EXTERNAL MODULE: ./src/evidence/scan-report.ts
var scan_report = __webpack_require__(5467);
;// CONCATENATED MODULE: ./src/report/findings.ts
// Renders the findings of scans: a section of a job summary, and lines for a terminal.





/** Findings to list. The documents contain all of them. */
const LISTED = 50;
const LISTED_IN_TERMINAL = 5;
const MARKS = {
    critical: '🟣',
    high: '🔴',
    medium: '🟠',
    low: '🟡',
    negligible: '⚪',
    unknown: '❔',
};
/** Counts per scan, reasons for incomplete scans, and the most urgent findings, folded. Empty if nothing was scanned. */
function renderFindings(scans) {
    if (scans.length === 0)
        return '';
    const listed = mostUrgent(scans);
    const incomplete = scans.flatMap(({ title, report }) => report.incomplete.map((why) => `${(0,report_escape/* code */.aY)(title, 100)} is incomplete: ${(0,report_escape/* html */.qy)(why, 500)}`));
    return [
        '### Findings',
        countsTable(scans),
        (0,blocks/* list */.p_)(incomplete, blocks/* BOUND */.d9.notes),
        listed.length === 0 ? '' : (0,blocks/* folded */.TM)(`Most urgent findings (${listed.length})`, findingsTable(listed)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** One line per scan, and its most urgent findings below it. */
function findingLines(scans, { color = false } = {}) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    return scans.flatMap(({ title, platforms, report }) => {
        const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => (0,report_escape/* visible */.RK)(platform)).join(', ')}`;
        const state = (0,scan_report/* isComplete */.A)(report)
            ? ''
            : paint('red', ` (incomplete: ${(0,report_escape/* visible */.RK)(report.incomplete.join('; '), 500)})`);
        const distinct = distinctFindings(openFindings(report));
        const top = distinct.slice(0, LISTED_IN_TERMINAL);
        const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
        return [
            `${(0,report_escape/* visible */.RK)(title)}${on}: ${countsText(report)}${state}`,
            ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
            ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
        ];
    });
}
/** `1 critical, 3 high; 2 resolved`. */
function countsText({ counts }) {
    const open = finding/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return `${open.join(', ') || 'no open findings'}${counts.settled > 0 ? `; ${counts.settled} resolved` : ''}`;
}
function countsTable(scans) {
    const head = ['Scan', 'On', ...finding/* SEVERITIES */.oC.map((severity) => `${MARKS[severity]} ${severity}`), 'resolved', 'State'];
    const rows = scans.map(({ title, platforms, report }) => [
        `${(0,report_escape/* code */.aY)(title, 100)} ${(0,report_escape/* html */.qy)(scannerText(report), 100)}`,
        platforms.length === 0 ? 'image' : platforms.map((platform) => (0,report_escape/* html */.qy)(platform)).join(', '),
        ...finding/* SEVERITIES */.oC.map((severity) => String(report.counts[severity])),
        String(report.counts.settled),
        (0,scan_report/* isComplete */.A)(report) ? 'complete' : '⚠ incomplete',
    ]);
    return (0,blocks/* table */.tp)(head, rows, blocks/* BOUND */.d9.findings);
}
function findingsTable(findings) {
    const rows = findings.map((finding) => [
        `${MARKS[finding.severity]} ${finding.severity}${finding.cvss === undefined ? '' : ` ${finding.cvss.score}`}`,
        finding.url === undefined ? (0,report_escape/* code */.aY)(finding.id) : `<a href="${(0,report_escape/* html */.qy)(finding.url, 600)}">${(0,report_escape/* code */.aY)(finding.id)}</a>`,
        (0,report_escape/* code */.aY)(whereText(finding), 150),
        (0,report_escape/* html */.qy)(finding.installed ?? '', 60),
        (0,report_escape/* html */.qy)(finding.fixed ?? '', 80),
        (0,report_escape/* html */.qy)(finding.title ?? '', 120),
    ]);
    return (0,blocks/* table */.tp)(['Severity', 'Finding', 'In', 'Installed', 'Fixed in', 'What'], rows, blocks/* BOUND */.d9.findings);
}
function mostUrgent(scans) {
    const all = scans.flatMap(({ report }) => openFindings(report));
    return distinctFindings(all)
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, LISTED);
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
    return finding/* SEVERITIES */.oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
function openFindings({ findings }) {
    const resolved = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
    return resolved < 0 ? findings : findings.slice(0, resolved);
}
function openCount({ counts }) {
    return finding/* SEVERITIES */.oC.reduce((sum, severity) => sum + counts[severity], 0);
}
function isUrgent({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function findingText(finding) {
    const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
    return [(0,report_escape/* visible */.RK)(finding.id, 60), finding.severity, (0,report_escape/* visible */.RK)(whereText(finding), 80), (0,report_escape/* visible */.RK)(version, 80)]
        .join('  ')
        .trimEnd();
}
/** The package without its version and qualifiers, or the file. */
function whereText({ package: purl, name, location }) {
    return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
}
function scannerText({ scanner }) {
    return scanner.version === undefined ? scanner.name : `${scanner.name} ${scanner.version}`;
}

// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/receipt-json.ts

/** The entries of all images, on one line, each with its image. */
function renderReceiptsJson(receipts) {
    const entries = receipts.flatMap(({ reference, entries }) => entries.map((entry) => entryJson(entry, reference)));
    return (0,report_escape/* visibleJson */.$m)(JSON.stringify(entries));
}
/** The artifact type of the manifest; the media type of the document if there is no manifest. */
function artifactTypeOf({ object, document }) {
    return object?.artifactType ?? document.mediaType;
}
function entryJson(entry, reference) {
    return {
        digest: entry.object?.digest ?? null,
        kind: entry.kind,
        subject: entry.subject,
        platform: entry.platform,
        title: entry.title,
        mediaType: entry.document.mediaType,
        artifactType: artifactTypeOf(entry),
        size: entry.document.size,
        status: entry.outcome,
        via: entry.via,
        ...(entry.error !== undefined && { error: entry.error }),
        reference,
        operation: entry.operation,
    };
}

// EXTERNAL MODULE: ./src/report/sections.ts + 3 modules
var sections = __webpack_require__(53351);
;// CONCATENATED MODULE: ./src/report/attach-summary.ts
// Renders what attach did: a page of GitHub markdown for the job summary, and lines for a terminal.









const OUTCOME_MARKS = {
    created: '✅',
    existing: '☑',
    deleted: '🗑',
    absent: '☑',
    planned: '📝',
    failed: '❌',
};
/** The outcomes first, failures next, then the graph, with inputs and commands folded. Always below 1 MiB. */
function renderAttachSummary({ receipt, graph, inputs }) {
    const { entries, notes, reference, traffic } = receipt;
    const dryRun = entries.some(({ outcome }) => outcome === 'planned') ? 'Dry run, nothing was pushed: ' : '';
    return (0,blocks/* page */.MY)([
        `## Evidence for ${(0,report_escape/* code */.aY)(reference, 400)}`,
        `${dryRun}${countsOf(receipt, 'attach')}${traffic === undefined ? '' : `, in ${trafficText(traffic)}`}.`,
        entries.length === 0 ? '' : entriesTable(entries),
        attach_summary_errors(entries),
        (0,blocks/* list */.p_)(notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), blocks/* BOUND */.d9.notes),
        renderFindings(receipt.scans ?? []),
        ...(graph === undefined ? [] : (0,sections/* graphSections */.P)(graph)),
        (0,sections/* checkCommands */.D)(reference),
        inputsTable(inputs),
    ]);
}
/** The section of an image to which nothing could be attached. */
function renderAttachFailure(reference, error) {
    return (0,blocks/* page */.MY)([`## Evidence for ${(0,report_escape/* code */.aY)(reference, 400)}`, `❌ Nothing was attached: ${(0,report_escape/* html */.qy)(error, 2000)}`]);
}
/** One line per entry, then findings, notes and counts, for a terminal. No line break at the end. */
function renderReceipt(receipt, { color = false } = {}) {
    const paint = (style, text) => color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text;
    const lines = receipt.entries.map((entry) => {
        const outcome = outcomeWord(entry).padEnd(16);
        const error = entry.error === undefined ? '' : `\n    ${paint('red', (0,report_escape/* visible */.RK)(entry.error, 2000))}`;
        const parts = [
            paint(entry.outcome === 'failed' ? 'red' : entry.outcome === 'created' ? 'green' : 'dim', outcome),
            (0,kinds/* kindRow */.LX)(entry.kind).label.padEnd(17),
            (0,report_escape/* visible */.RK)(entry.platform ?? 'image').padEnd(14),
            (0,report_escape/* visible */.RK)(entry.title),
            ...(entry.object === null ? [] : [paint('dim', entry.object.digest)]),
        ];
        return parts.join('  ') + error;
    });
    const findings = findingLines(receipt.scans ?? [], { color });
    const notes = receipt.notes.map((note) => paint('yellow', `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`));
    const traffic = receipt.traffic === undefined ? '' : `, in ${trafficText(receipt.traffic)}`;
    return [...lines, ...findings, ...notes, `${countsOf(receipt, 'attach')}${traffic}`].join('\n');
}
function entriesTable(entries) {
    const rows = entries.map((entry) => [
        `${OUTCOME_MARKS[entry.outcome]} ${outcomeWord(entry)}`,
        (0,kinds/* kindRow */.LX)(entry.kind).label,
        (0,report_escape/* code */.aY)(entry.title, 100),
        entry.platform === null ? 'image' : (0,report_escape/* html */.qy)(entry.platform),
        (0,report_escape/* code */.aY)(artifactTypeOf(entry), 100),
        (0,node_text/* bytesText */.pV)(entry.document.size),
        entry.object === null ? '' : (0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(entry.object.digest)),
    ]);
    return (0,blocks/* table */.tp)(['Status', 'Kind', 'Document', 'On', 'Type', 'Size', 'Digest'], rows, blocks/* BOUND */.d9.table);
}
function attach_summary_errors(entries) {
    const failed = entries.filter(({ outcome }) => outcome === 'failed');
    if (failed.length === 0)
        return '';
    const lines = failed.map(({ title, error }) => `${(0,report_escape/* code */.aY)(title, 100)}: ${(0,report_escape/* html */.qy)(error ?? 'unknown reason', 2000)}`);
    return (0,blocks/* folded */.TM)(`Failures (${failed.length})`, (0,blocks/* list */.p_)(lines, blocks/* BOUND */.d9.errors));
}
function inputsTable(inputs) {
    const given = Object.entries(inputs).filter(([, value]) => value !== '');
    if (given.length === 0)
        return '';
    const rows = given.map(([name, value]) => [(0,report_escape/* code */.aY)(name), (0,report_escape/* code */.aY)(value, 500)]);
    return (0,blocks/* folded */.TM)('Inputs', (0,blocks/* table */.tp)(['Input', 'Value'], rows, blocks/* BOUND */.d9.inputs));
}
function trafficText({ requests, sentBytes, receivedBytes, milliseconds }) {
    const sent = `${(0,node_text/* bytesText */.pV)(sentBytes)} sent, ${(0,node_text/* bytesText */.pV)(receivedBytes)} received`;
    return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
}

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/tree.ts
var report_tree = __webpack_require__(87036);
// EXTERNAL MODULE: ./src/commands/context.ts + 53 modules
var context = __webpack_require__(22537);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/evidence/files.ts + 2 modules
var files = __webpack_require__(470);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/artifact-manifest.ts
var artifact_manifest = __webpack_require__(60721);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
;// CONCATENATED MODULE: ./src/evidence/pack.ts
// Packs evidence into an artifact manifest and its blobs. Pure. The same evidence always packs to the same digest, so that
// pushing it again adds nothing.






/**
 * Artifact type and layer media type are the document's, unless the evidence names another artifact type. A Sigstore bundle
 * is packed in the form that cosign 3, gh, Kyverno, policy-controller and Trivy read.
 */
function pack(evidence) {
    const { document, predicateType, producer, created } = evidence;
    const { mediaType } = document.descriptor;
    const isBundle = (0,classify/* isBundleType */.Jo)(mediaType);
    const artifactType = evidence.artifactType ?? mediaType;
    const annotations = sorted({
        ...evidence.annotations,
        ...(isBundle && bundleAnnotations(predicateType)),
        [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.kind]: evidence.kind,
        // Readers that filter by predicate type expect a statement.
        ...(predicateType !== undefined &&
            (0,classify/* needsPredicate */.pj)(artifactType) && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.predicateType]: predicateType }),
        ...(producer !== undefined && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.producer]: (0,evidence_annotations/* foreignValue */.W4)(producer) }),
        ...(created !== undefined && { [media_types/* ANNOTATION */.YX.created]: created }),
    });
    const layerAnnotations = {
        ...sorted(evidence.layerAnnotations ?? {}),
        [media_types/* ANNOTATION */.YX.title]: (0,evidence_annotations/* foreignValue */.W4)(evidence.title),
    };
    const subject = (0,artifact_manifest/* bare */.$)(evidence.subject);
    const manifest = (0,artifact_manifest/* artifactManifest */.s)({
        artifactType,
        // `cosign clean` reads the type from the config's descriptor.
        config: isBundle ? { ...oci_descriptor/* EMPTY_DESCRIPTOR */.gi, artifactType: mediaType } : oci_descriptor/* EMPTY_DESCRIPTOR */.gi,
        layers: [{ ...document.descriptor, annotations: layerAnnotations }],
        subject,
        annotations,
    });
    return { manifest, subject, blobs: [(0,evidence_document/* documentOf */.lM)(oci_descriptor/* EMPTY_JSON */.JO, media_types/* MEDIA_TYPE */.Ap.empty), document] };
}
/** The annotations that Sigstore's readers filter by. A bundle without a predicate type signs the subject itself. */
function bundleAnnotations(predicateType) {
    return predicateType === undefined
        ? { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.bundleContent]: 'message-signature' }
        : {
            [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.bundleContent]: 'dsse-envelope',
            [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.bundlePredicateType]: predicateType,
        };
}
function sorted(annotations) {
    return Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(96584);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
;// CONCATENATED MODULE: ./src/commands/attach/ahead.ts
// Starts what a push needs and what does not depend on the manifest of the subject, which saves a round trip.




/** Larger documents wait until it is known that they are needed. */
const MAX_BYTES = 128 * 1024;
/**
 * Uploads small documents as they are, and lists the referrers of `subject`. The push finds both done. What fails here is
 * tried again by the push, which reports it.
 */
async function startAhead(store, subject, { files }) {
    const documents = files.map(({ document }) => document).filter(({ descriptor }) => descriptor.size <= MAX_BYTES);
    if (documents.length === 0)
        return;
    const blobs = [(0,evidence_document/* documentOf */.lM)(oci_descriptor/* EMPTY_JSON */.JO, media_types/* MEDIA_TYPE */.Ap.empty), ...documents];
    await Promise.all([
        ...blobs.map((blob) => ignoringFailures(store.pushBlob(blob))),
        ignoringFailures(readAll(store.referrers(subject))),
    ]);
}
async function readAll(pages) {
    for await (const _ of pages)
        ;
}
async function ignoringFailures(work) {
    try {
        await work;
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
    }
}

// EXTERNAL MODULE: ./src/evidence/statement.ts
var evidence_statement = __webpack_require__(63240);
// EXTERNAL MODULE: ./src/evidence/statement-subject.ts
var statement_subject = __webpack_require__(55901);
;// CONCATENATED MODULE: ./src/evidence/placement.ts
// Assigns files to the subjects that they are about. Pure, except that a document is read again to wrap it in a statement.









/**
 * Turns files into evidence. The first of these decides on the subject: the platform in the line; the subjects of the
 * statement; the one platform whose digest the document mentions; for kinds with the target `platform`, every platform;
 * otherwise the image. Throws a UserError for an unknown platform and for a statement about something else.
 */
async function placeFiles(files, targets) {
    const notes = [];
    const placed = files.flatMap((file) => subjectsOf(file, targets, notes).map((subject) => ({ file, subject })));
    const evidence = await Promise.all(placed.map(({ file, subject }) => evidenceOf(file, subject, targets.name)));
    return { evidence, notes };
}
function subjectsOf(file, targets, notes) {
    const { subject, platforms } = targets;
    const { content, name } = file;
    const all = [subject, ...platforms];
    const isBound = content.subjects !== undefined && !(0,statement_subject/* isFillable */.KQ)(content);
    const isBoundTo = ({ digest }) => !isBound || (0,statement_subject/* isAbout */.KH)(content, digest);
    if (!all.some(isBoundTo)) {
        throw new errors/* UserError */.yo(`${name}: ${(0,statement_subject/* otherSubject */.tp)(content, `${targets.name}@${subject.digest}`)}`);
    }
    if (file.platform !== undefined) {
        if (!(0,media_types/* isIndex */.nw)(subject.mediaType)) {
            throw new errors/* UserError */.yo(`${name} is declared for ${file.platform}, but the image has a single manifest; omit the platform`);
        }
        const chosen = platforms.filter((platform) => isPlatform(platform, file.platform));
        if (chosen.length === 0) {
            const has = platforms.map(nameOf).join(', ');
            throw new errors/* UserError */.yo(`${name} is declared for ${file.platform}, but the platforms of the image are ${has}`);
        }
        const other = chosen.find((platform) => !isBoundTo(platform));
        if (other !== undefined)
            throw new errors/* UserError */.yo(`${name} is declared for ${file.platform}, but its statement is about ${content.subjects?.digests[0]}`);
        return chosen;
    }
    if (isBound)
        return isBoundTo(subject) ? [subject] : platforms.filter(isBoundTo);
    if (!(0,media_types/* isIndex */.nw)(subject.mediaType))
        return [subject];
    const mentioned = platforms.filter(({ digest }) => content.mentions.includes(digest));
    if (mentioned.length === 1)
        return mentioned;
    if ((0,kinds/* kindRow */.LX)(content.kind).target === 'index' || platforms.length === 0)
        return [subject];
    if (platforms.length > 1) {
        notes.push(`${name} names no platform: attached to all ${platforms.length}; to choose one, write ${content.kind}@${nameOf(platforms[0])}=${name}`);
    }
    return platforms;
}
async function evidenceOf(file, subject, targetName) {
    const { content, scan } = file;
    const document = await documentAbout(file, subject, targetName);
    const wrapped = document !== file.document && content.bare;
    return {
        kind: content.kind,
        subject,
        document,
        title: wrapped ? `${(0,files/* titleOf */.Gg)(file.name).replace(/\.json$/i, '')}.intoto.json` : (0,files/* titleOf */.Gg)(file.name),
        ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
        ...(content.created !== undefined && { created: content.created }),
        ...(content.producer !== undefined && { producer: content.producer }),
        annotations: {
            ...(content.format !== undefined && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.format]: content.format }),
            ...(scan && !(0,scan_report/* isComplete */.A)(scan) && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.scanStatus]: 'incomplete' }),
        },
        ...(scan && { scan }),
    };
}
/** The document itself, unless it is a predicate without a statement or a statement without a subject. */
async function documentAbout({ content, document }, subject, name) {
    if (content.bare && content.predicateType !== undefined) {
        return (0,evidence_statement/* wrapPredicate */.eP)((0,evidence_statement/* subjectOf */.et)(name, subject), content.predicateType, document);
    }
    if ((0,statement_subject/* isFillable */.KQ)(content)) {
        return (0,evidence_statement/* fillSubject */.OK)(document, content.subjectRange, (0,evidence_statement/* subjectOf */.et)(name, subject));
    }
    return document;
}
function isPlatform(descriptor, wanted) {
    const name = nameOf(descriptor);
    return name === wanted || name.startsWith(`${wanted}/`);
}
function nameOf({ platform, digest }) {
    return platform === undefined ? digest : (0,oci_descriptor/* platformName */.$r)(platform);
}

// EXTERNAL MODULE: ./src/evidence/provenance.ts
var provenance = __webpack_require__(55342);
// EXTERNAL MODULE: ./src/evidence/attestation-entries.ts
var attestation_entries = __webpack_require__(40258);
// EXTERNAL MODULE: ./src/evidence/stored.ts
var stored = __webpack_require__(63434);
;// CONCATENATED MODULE: ./src/evidence/buildkit.ts
// Collects BuildKit's attestations: manifests in an index whose layers are in-toto statements. Depending on BuildKit's storage
// mode they are image manifests or OCI artifacts; in both modes the annotations of the index entry name the image.




/** BuildKit writes a few per platform. */
const MAX_LAYERS = 64;
/**
 * The attestations of the selected platforms, as evidence about each platform's manifest. Empty subject lists are filled
 * in. Two round trips: all manifests, then all statements. Throws StoreError.
 */
async function collectBuildkit(store, index, targets) {
    const chosen = new Set(targets.platforms.map(({ digest }) => digest));
    const entries = (0,attestation_entries/* attestationEntries */.Nz)(index.manifests).filter(({ image }) => chosen.has(image.digest));
    const digests = [...new Set(entries.map(({ manifest }) => manifest.digest))];
    const contents = new Map(await Promise.all(digests.map(async (digest) => [digest, (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(digest), store.location)])));
    const notes = [];
    const found = await Promise.all(entries.flatMap(({ manifest, image }) => {
        const statements = (contents.get(manifest.digest)?.layers ?? []).filter(({ mediaType }) => mediaType === media_types/* MEDIA_TYPE */.Ap.inToto);
        if (statements.length > MAX_LAYERS) {
            notes.push(`${manifest.digest} has ${statements.length} attestations; only the first ${MAX_LAYERS} are collected`);
        }
        return statements
            .slice(0, MAX_LAYERS)
            .map((layer) => (0,stored/* storedEvidence */.h)(store, layer, image, targets.name, 'custom'));
    }));
    return {
        evidence: found.filter((one) => typeof one !== 'string'),
        notes: [
            ...notes,
            ...found.filter((one) => typeof one === 'string').map((why) => `skipped BuildKit attestation ${why}`),
        ],
    };
}

// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/evidence/cosign-legacy.ts
// Collects the legacy tags of cosign (`sha256-HEX.sig`, `.att`, `.sbom`) as evidence to attach as referrers.




const SIGNATURE_LAYER = 'application/vnd.dev.cosign.simplesigning.v1+json';
/** The artifact type that cosign filters by in its first referrers mode. */
const SIGNATURE_ARTIFACT = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** One tag holds all signatures of an image. */
const cosign_legacy_MAX_LAYERS = 256;
/**
 * The content of the tags of the subject and its platforms, one piece of evidence per layer. A signature keeps its payload
 * and annotations, so that it still verifies. Two round trips: all tags, then all layers.
 */
async function collectCosignLegacy(store, targets) {
    const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
    const tagged = await Promise.all([...subjects.values()].flatMap((subject) => referrers_tag/* COSIGN_SUFFIXES */.gG.map(async (suffix) => ({
        subject,
        suffix,
        layers: await layersOf(store, (0,referrers_tag/* cosignTag */.qv)(subject.digest, suffix)),
    }))));
    const notes = [];
    const found = await Promise.all(tagged.flatMap(({ subject, suffix, layers }) => {
        if (layers.length > cosign_legacy_MAX_LAYERS) {
            notes.push(`${(0,referrers_tag/* cosignTag */.qv)(subject.digest, suffix)} has ${layers.length} layers; only the first ${cosign_legacy_MAX_LAYERS} are collected`);
        }
        return layers
            .slice(0, cosign_legacy_MAX_LAYERS)
            .map((layer) => suffix === 'sig' && layer.mediaType === SIGNATURE_LAYER
            ? signature(store, layer, subject)
            : (0,stored/* storedEvidence */.h)(store, layer, subject, targets.name, suffix === 'sbom' ? 'sbom' : 'custom'));
    }));
    return {
        evidence: found.filter((one) => typeof one !== 'string'),
        notes: [...notes, ...found.filter((one) => typeof one === 'string').map((why) => `skipped cosign layer ${why}`)],
    };
}
async function signature(store, layer, subject) {
    return {
        kind: 'signature',
        subject,
        document: await (0,stored/* storedDocument */.l)(store, layer),
        title: 'signature.json',
        annotations: {},
        artifactType: SIGNATURE_ARTIFACT,
        ...(layer.annotations && { layerAnnotations: layer.annotations }),
    };
}
async function layersOf(store, tag) {
    try {
        return (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(tag), store.location).layers;
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/evidence/legacy-artifact.ts
// Converts legacy artifact manifests (of OCI before 1.1, and of ORAS) to image manifests with a subject.





function isLegacyArtifact(mediaType) {
    return mediaType === media_types/* MEDIA_TYPE */.Ap.ociArtifact || mediaType === media_types/* MEDIA_TYPE */.Ap.orasArtifact;
}
/**
 * Artifact type, blobs, subject and annotations stay the same, and the empty config is added. `descriptor` comes from a
 * referrers list. Throws a StoreError, `invalid-response` if the manifest has no artifact type or no subject.
 */
async function repackLegacyArtifact(store, descriptor) {
    const { artifactType, layers, subject, annotations } = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(descriptor.digest), store.location);
    if (artifactType === undefined || subject === undefined) {
        throw new oci_errors/* StoreError */.A({
            code: 'invalid-response',
            store: store.location,
            reference: descriptor.digest,
            attempted: 'convert the legacy artifact manifest',
            detail: `it has no ${artifactType === undefined ? 'artifactType' : 'subject'}`,
            remedy: 'attach its content as a file instead',
        });
    }
    const content = layers.length > 0 ? layers : [oci_descriptor/* EMPTY_DESCRIPTOR */.gi];
    const manifest = (0,artifact_manifest/* artifactManifest */.s)({ artifactType, layers: content, subject, annotations });
    return {
        manifest,
        subject,
        blobs: [
            (0,evidence_document/* documentOf */.lM)(oci_descriptor/* EMPTY_JSON */.JO, media_types/* MEDIA_TYPE */.Ap.empty),
            ...layers.map((layer) => ({ descriptor: layer, open: () => store.blob(layer) })),
        ],
    };
}

;// CONCATENATED MODULE: ./src/commands/attach/collect.ts
// Collects evidence that is in the store already, in a place or form that readers of referrers do not look at.






/** What can be collected, by the names that the input `collect` takes. */
const COLLECTORS = {
    /** Attestation manifests in the image index. */
    buildkit: async (store, subject, targets) => subject.content === undefined || subject.content.manifests.length === 0
        ? { evidence: [], packed: [], notes: [] }
        : { ...(await collectBuildkit(store, subject.content, targets)), packed: [] },
    /** The tags `sha256-….sig`, `.att` and `.sbom`. */
    cosign: async (store, _, targets) => ({ ...(await collectCosignLegacy(store, targets)), packed: [] }),
    /** Referrers in the artifact manifest formats that came before OCI 1.1. */
    retired: collectLegacyArtifacts,
};
/** Everything that the named collectors find. Throws what the store throws. */
async function collect(names, store, subject, targets) {
    const found = await Promise.all(names.map((name) => COLLECTORS[name](store, subject, targets)));
    return {
        evidence: found.flatMap(({ evidence }) => evidence),
        packed: found.flatMap(({ packed }) => packed),
        notes: found.flatMap(({ notes }) => notes),
    };
}
async function collectLegacyArtifacts(store, _, targets) {
    const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
    const packed = await Promise.all([...subjects.values()].map(async (subject) => {
        const found = [];
        for await (const page of store.referrers(subject.digest)) {
            found.push(...page.referrers.filter(({ mediaType }) => isLegacyArtifact(mediaType)));
        }
        return Promise.all(found.map(async (descriptor) => packedOf(await repackLegacyArtifact(store, descriptor), subject)));
    }));
    return { evidence: [], packed: packed.flat(), notes: [] };
}
function packedOf(artifact, subject) {
    const { artifactType, annotations = {} } = artifact.manifest.descriptor;
    const kind = (0,classify/* kindOfReferrer */.zT)({ ...(artifactType !== undefined && { artifactType }), annotations });
    const document = artifact.blobs.at(-1);
    if (document === undefined)
        throw new RangeError('a re-packed artifact has its config at least');
    const title = document.descriptor.annotations?.[media_types/* ANNOTATION */.YX.title] ?? (0,kinds/* kindRow */.LX)(kind).label;
    return { piece: { kind, subject, document, title, annotations }, artifact };
}

// EXTERNAL MODULE: ./src/signing/algorithm.ts
var algorithm = __webpack_require__(48566);
;// CONCATENATED MODULE: ./src/signing/signer.ts
// Owns the interface of a signer, and the signer that uses a key.

function keySigner(key) {
    return {
        identity: { kind: 'key', hint: key.hint, algorithm: key.algorithm },
        verifierPem: key.publicPem,
        sign: (data) => (0,algorithm/* signBytes */.b_)(key.privateKey, data),
    };
}
/** For messages: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`, `key ECDSA P-256 WLaV…`. */
function signerName(identity) {
    return identity.kind === 'key' ? `key ${identity.algorithm} ${identity.hint}` : identity.san;
}

// EXTERNAL MODULE: ./src/signing/existing-bundles.ts
var existing_bundles = __webpack_require__(27354);
// EXTERNAL MODULE: ./src/signing/signing-error.ts
var signing_error = __webpack_require__(94627);
// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
;// CONCATENATED MODULE: ./src/signing/verify-evidence.ts
// Verifies the evidence that a referrer carries: signed by a trusted signer, and about the digest that it refers to.







/**
 * Verifies what `referrer` says of `subject`. `trusted` holds the signers whose word counts: this run's own by default.
 * A trusted root that cannot be fetched leaves evidence unverified. Throws a StoreError where the store cannot be read:
 * a failure is not a verdict.
 */
async function verifyEvidence(store, subject, referrer, trusted) {
    if (!(0,verify_referrer/* isSignature */.hi)(referrer))
        return unverified('unsigned');
    let reason = 'it holds no statement';
    try {
        for (const result of await (0,verify_referrer/* verifyReferrer */.nK)(store, referrer, { digest: subject }, trusted)) {
            if (result.status === 'failed') {
                reason = result.text;
            }
            else if (result.statement !== undefined) {
                const { predicateType, predicate } = result.statement;
                const { signer, time } = result;
                return { status: 'verified', kind: kindOf(predicateType, predicate), predicateType, predicate, signer, time };
            }
        }
    }
    catch (error) {
        const isVerdict = error instanceof signing_error/* SigningError */.u || (error instanceof oci_errors/* StoreError */.A && existing_bundles.UNUSABLE.includes(error.code));
        if (!isVerdict)
            throw error;
        reason = error.message;
    }
    return unverified(reason);
}
/** The kind that a signed predicate says. Annotations are not signed, so they say nothing here. */
function kindOf(predicateType, predicate) {
    const kind = (0,classify/* kindOfPredicate */.dT)(predicateType);
    if (kind !== undefined || predicateType !== evidence_statement/* REFERENCE_PREDICATE */.Sy)
        return kind ?? 'custom';
    const [first] = (0,oci_descriptor/* isRecord */.u4)(predicate) && Array.isArray(predicate.references) ? predicate.references : [];
    const mediaType = (0,oci_descriptor/* isRecord */.u4)(first) && typeof first.mediaType === 'string' ? first.mediaType : '';
    return (0,classify/* kindOfMediaType */.SX)(mediaType) ?? 'custom';
}
function unverified(reason) {
    return { status: 'unverified', reason };
}

;// CONCATENATED MODULE: ./src/commands/attach/existing.ts
// Reads the evidence that a subject and its platforms already have, so that `auto` does not generate what is proven to be there.







/** Signatures that are verified for one subject. Anybody who may push can add more. */
const MAX_VERIFIED = 32;
class ExistingEvidence {
    #bySubject = new Map();
    of(digest) {
        const known = this.#bySubject.get(digest) ?? { trusted: new Map(), untrusted: new Map(), generated: [] };
        this.#bySubject.set(digest, known);
        return known;
    }
}
/** True if the annotations say that this project generated the document, instead of only attaching it. */
function isOwn(annotations = {}) {
    return (annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.producer]?.startsWith('oci-evidence ') ||
        (annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.kind] === 'provenance' && annotations[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.format] === undefined));
}
/**
 * Reads the referrers of the subject and its platforms and BuildKit's attestations in the index, all at once. Evidence of
 * `kinds` counts if its signature verifies for a trusted signer, and an SBOM of BuildKit if the digest of the index covers
 * it. Evidence that this project generated is left out: it is generated again, and its digest shows that it is attached.
 * Throws StoreError: a list that cannot be read is never taken for an empty one.
 */
async function readExisting(store, subject, kinds, openVerifier) {
    const existing = new ExistingEvidence();
    const digests = new Set([subject.descriptor.digest, ...subject.platforms.map(({ digest }) => digest)]);
    const referrers = [...digests].map(async (digest) => {
        const candidates = [];
        for await (const page of store.referrers(digest)) {
            for (const referrer of page.referrers) {
                if (referrer.annotations?.[evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.generator] !== undefined) {
                    existing.of(digest).generated.push(referrer);
                }
                if (kinds.has((0,classify/* kindOfReferrer */.zT)(referrer)) && !isOwn(referrer.annotations))
                    candidates.push(referrer);
            }
        }
        await verifyCandidates(store, digest, candidates, openVerifier, existing.of(digest));
    });
    const entries = (0,attestation_entries/* attestationEntries */.Nz)(subject.content?.manifests ?? []).filter(({ image }) => digests.has(image.digest));
    const attestations = entries.map(async ({ manifest, image }) => {
        const { layers } = (0,oci_descriptor/* parseManifest */.Ng)(await store.manifest(manifest.digest), store.location);
        for (const { annotations } of layers) {
            const kind = (0,classify/* kindOfPredicate */.dT)((0,classify/* predicateTypeShown */.PA)(annotations) ?? '');
            // Provenance must be signed: the index proves what BuildKit wrote, but not which workflow ran it.
            if (kind === 'sbom')
                existing.of(image.digest).trusted.set(kind, 'in the attestations of BuildKit');
            else if (kind !== undefined)
                existing.of(image.digest).untrusted.set(kind, 'an unsigned attestation of BuildKit');
        }
    });
    await Promise.all([...referrers, ...attestations]);
    return existing;
}
/** Signed evidence is verified; the annotations of a referrer only select what is worth verifying. */
async function verifyCandidates(store, digest, candidates, openVerifier, { trusted, untrusted }) {
    if (candidates.length === 0)
        return;
    const verifier = candidates.some(verify_referrer/* isSignature */.hi) ? await openVerifier() : undefined;
    const verified = candidates.slice(0, MAX_VERIFIED).map(async (referrer) => {
        const evidence = verifier === undefined
            ? { status: 'unverified', reason: (0,verify_referrer/* isSignature */.hi)(referrer) ? 'no signer is trusted' : 'unsigned' }
            : await verifyEvidence(store, digest, referrer, verifier);
        if (evidence.status === 'unverified')
            untrusted.set((0,classify/* kindOfReferrer */.zT)(referrer), (0,evidence_annotations/* foreignValue */.W4)(evidence.reason));
        else
            trusted.set(evidence.kind, `signed by ${(0,evidence_annotations/* foreignValue */.W4)(signerName(evidence.signer))}`);
    });
    await Promise.all(verified);
}

;// CONCATENATED MODULE: ./src/commands/attach/gather.ts
// Reads every source of evidence that a request names, in parallel, once the subject is known.






// Modules are loaded when they are needed: loading all of them takes half the time of a short run.
const SBOM = {
    kind: 'sbom',
    mode: ({ sbom }) => sbom,
    yields: true,
    check: async ({ env }, { sbomSettings: { generator } }) => {
        if (generator !== undefined)
            await (await Promise.all(/* import() */[__webpack_require__.e(2511), __webpack_require__.e(8249)]).then(__webpack_require__.bind(__webpack_require__, 38249))).checkGenerator(generator, env);
    },
    read: async ({ store, subject, context, request, existing }) => (await Promise.all(/* import() */[__webpack_require__.e(2511), __webpack_require__.e(8249)]).then(__webpack_require__.bind(__webpack_require__, 38249))).generateSbom(store, subject, context, request.sbomSettings, existing),
};
/** The sources that generate evidence, one row each. */
const SOURCES = [
    SBOM,
    {
        kind: 'provenance',
        mode: ({ provenance }) => provenance,
        yields: true,
        check: ({ env }) => {
            if (!(0,provenance/* isWorkflowRun */.XX)(env))
                throw new errors/* UserError */.yo('provenance can be generated only in a workflow run; set it to the path of a statement');
        },
        read: async ({ subject, context, existing, required }) => (await __webpack_require__.e(/* import() */ 9512).then(__webpack_require__.bind(__webpack_require__, 39512))).generateProvenance(subject, context, { required, existing }),
    },
    {
        kind: 'scan',
        mode: ({ scan }) => (scan.scanners.length > 0 ? 'always' : 'never'),
        check: async (context, { scan }) => (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(2511), __webpack_require__.e(8249), __webpack_require__.e(5470), __webpack_require__.e(6379)]).then(__webpack_require__.bind(__webpack_require__, 86379))).checkScanners(scan, context),
        read: async ({ store, subject, context, request, sboms }) => {
            const { generateScans } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(2511), __webpack_require__.e(8249), __webpack_require__.e(5470), __webpack_require__.e(6379)]).then(__webpack_require__.bind(__webpack_require__, 86379));
            const { scan: settings, sbomSettings } = request;
            return generateScans({ store, subject, context, settings, sbomSettings, sboms: await sboms() });
        },
    },
    {
        kind: 'approval',
        mode: ({ approvals }) => approvals,
        read: async ({ subject, context, required }) => (await __webpack_require__.e(/* import() */ 4964).then(__webpack_require__.bind(__webpack_require__, 84964))).generateApprovals(subject, context, required),
    },
];
/** Throws a UserError for a required source that cannot work here. */
async function checkSources(request, context) {
    for (const { mode, check } of SOURCES)
        if (mode(request) === 'always')
            await check?.(context, request);
}
/**
 * A source that fails is one of the failures, so that the evidence of the others is attached. Throws a UserError for a
 * file that does not fit the subject, and StoreError if existing evidence cannot be read.
 */
async function gather(request, context, store, subject, inspected, openVerifier) {
    const given = new Set(inspected.files.map(({ content }) => content.kind));
    const sources = SOURCES.filter(({ kind, mode }) => isWanted(mode(request), given.has(kind)));
    const yielding = sources.filter((source) => source.yields && source.mode(request) === 'auto');
    const kinds = new Set(yielding.map(({ kind }) => kind));
    const targets = {
        subject: subject.descriptor,
        platforms: subject.platforms,
        name: (0,oci_reference/* subjectName */.wn)(subject.reference),
    };
    const [placed, collected, existing] = await Promise.all([
        placeFiles(inspected.files, targets),
        collect(request.collect, store, subject, targets),
        kinds.size > 0 ? readExisting(store, subject, kinds, openVerifier) : undefined,
    ]);
    const running = new Map();
    const sboms = async () => {
        const made = (await running.get(SBOM))?.evidence ?? [];
        return [...made, ...placed.evidence, ...collected.evidence].filter(({ kind }) => kind === 'sbom');
    };
    const call = { store, subject, context, request, sboms };
    for (const source of sources)
        running.set(source, outcomeOf(source, call, existing));
    const outcomes = await Promise.all(running.values());
    const generated = outcomes.flatMap(({ evidence }) => evidence);
    return {
        evidence: [...generated, ...placed.evidence, ...collected.evidence],
        packed: collected.packed,
        generated,
        failures: outcomes.flatMap(({ failures }) => failures),
        notes: [...inspected.notes, ...placed.notes, ...collected.notes, ...outcomes.flatMap(({ notes }) => notes)],
    };
}
async function outcomeOf({ kind, mode, yields, read }, call, existing) {
    const skips = yields && mode(call.request) === 'auto' && existing !== undefined;
    try {
        const required = mode(call.request) === 'always';
        const { evidence, notes, failures = [] } = await read({ ...call, required, ...(skips && { existing }) });
        return { evidence, notes, failures: failures.map((error) => ({ kind, error })) };
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return { evidence: [], notes: [], failures: [{ kind, error }] };
    }
}
/** `auto` generates nothing if a file of the same kind is given. */
function isWanted(generate, isGiven) {
    return generate === 'always' || (generate === 'auto' && !isGiven);
}

;// CONCATENATED MODULE: ./src/github/attestations.ts
// Stores bundles with GitHub's attestations API, where `gh attestation verify` looks for them without a registry.


const PER_PAGE = 100;
const PERMISSION = 'attestations: write';
/**
 * Stores bundles, in their order, and returns their ids. A bundle of an earlier run is stored only if the API does not
 * have it, so that a re-run completes what failed and stores nothing twice. Throws a GitHubError for the first failure.
 */
async function storeAttestations(attestations, repository, policy) {
    const client = await github_client/* GitHubClient */.jh.open(repository, policy);
    const known = new Set();
    for (const subject of new Set(attestations.filter(({ reused }) => reused).map((one) => one.subject))) {
        const data = await client.ask({ attempted: 'list the attestations', permission: PERMISSION }, (octokit, at) => octokit.request('GET /repos/{owner}/{repo}/attestations/{subject}', { ...at, subject, per_page: PER_PAGE }).then((response) => response.data, (error) => {
            if ((0,github_client/* statusOf */.c2)(error) === 404)
                return {};
            throw error;
        }));
        for (const signature of signaturesOf(data))
            known.add(signature);
    }
    const ids = [];
    for (const { bundle: bytes } of attestations) {
        const bundle = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (known.has(signatureOf(bundle)))
            continue;
        const data = await client.ask({ attempted: 'store attestations', permission: PERMISSION }, async (octokit, at) => {
            const body = { ...at, bundle: bundle };
            return (await octokit.request('POST /repos/{owner}/{repo}/attestations', body)).data;
        });
        ids.push(String((0,oci_descriptor/* isRecord */.u4)(data) ? data.id : ''));
    }
    return ids;
}
function signaturesOf(data) {
    const list = (0,oci_descriptor/* isRecord */.u4)(data) && Array.isArray(data.attestations) ? data.attestations : [];
    return list.map((one) => signatureOf((0,oci_descriptor/* isRecord */.u4)(one) ? one.bundle : undefined)).filter((text) => text !== '');
}
function signatureOf(bundle) {
    const envelope = (0,oci_descriptor/* isRecord */.u4)(bundle) && (0,oci_descriptor/* isRecord */.u4)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : {};
    const [first] = Array.isArray(envelope.signatures) ? envelope.signatures : [];
    return (0,oci_descriptor/* isRecord */.u4)(first) && typeof first.sig === 'string' ? first.sig : '';
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
;// CONCATENATED MODULE: ./src/signing/image-signature.ts
// Makes the statement that signs the image itself, as cosign 3 does: it names the digest and nothing else.





const [SIGN_PREDICATE] = kinds/* KINDS */.GW.signature.predicateTypes;
/** The statement, to be signed. cosign leaves the repository's name out, and so does this. */
function imageSignature(subject) {
    const { algorithm, encoded } = (0,digest/* splitDigest */.vo)(subject.digest);
    const statement = {
        _type: evidence_statement/* STATEMENT_TYPE */.zG,
        subject: [{ digest: { [algorithm]: encoded }, annotations: {} }],
        predicateType: SIGN_PREDICATE,
        predicate: {},
    };
    return {
        kind: 'signature',
        subject,
        document: (0,evidence_document/* documentOf */.lM)(new TextEncoder().encode(JSON.stringify(statement)), media_types/* MEDIA_TYPE */.Ap.inToto),
        title: 'signature.intoto.json',
        predicateType: SIGN_PREDICATE,
        annotations: {},
    };
}
/** Whether the evidence is such a statement, which is never attached unsigned. */
function isImageSignature({ kind, predicateType }) {
    return kind === 'signature' && predicateType === SIGN_PREDICATE;
}

;// CONCATENATED MODULE: ./src/signing/instance.ts
// Owns the Sigstore instances: certificate authority, transparency log and timestamp authority of each.

const PUBLIC_GOOD = {
    name: 'public-good',
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
};
/** GitHub's own instance: for github.com, and for each tenant of GitHub Enterprise Cloud with data residency. */
function githubInstance(server) {
    const { hostname } = new URL(server);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { name: 'github', fulcioUrl: `https://fulcio.${host}`, timestampUrl: `https://timestamp.${host}` };
}
/**
 * The instance to sign with. `auto` is the public-good instance for a repository that the identity token calls public, and
 * GitHub's instance for its other repositories. A public log must not reveal a private repository, so the user chooses
 * where the visibility is unknown. With `fulcio-url`, only the log and the timestamp authority named with it are used.
 * Throws a UserError that says what to choose.
 */
function chooseInstance(choice, urls, { visibility, server }) {
    const { fulcioUrl, ...witnesses } = urls;
    if (fulcioUrl !== undefined)
        return { name: 'custom', fulcioUrl, ...witnesses };
    if (choice === 'public-good' || (choice === 'auto' && visibility === 'public'))
        return { ...PUBLIC_GOOD, ...witnesses };
    const ofGitHub = /^https:\/\/(?:github\.com|[^/]+\.ghe\.com)$/.test(server);
    if (choice === 'github' || (visibility !== undefined && ofGitHub))
        return { ...githubInstance(server), ...witnesses };
    throw new errors/* UserError */.yo('could not choose a Sigstore instance for `sigstore: auto`: the identity token does not say that the repository is public; set sigstore to public-good (its log is public), or fulcio-url to your own instance');
}
/** Throws a UserError for a certificate authority without log and timestamp authority. */
function checkServices({ fulcioUrl, rekorUrl, timestampUrl }) {
    if (fulcioUrl === undefined || rekorUrl !== undefined || timestampUrl !== undefined)
        return;
    throw new errors/* UserError */.yo('fulcio-url needs rekor-url or timestamp-server-url: its certificates expire within minutes, and signatures without a trusted time cannot be verified later');
}

;// CONCATENATED MODULE: ./src/signing/signable.ts
// Decides how a piece of evidence is signed: which statement, and whether the document is attached unsigned as well.






const READ_RAW = ['application/sarif+json'];
/** `name` is the subject's name in statements: `registry/repository`. */
async function signableOf(evidence, name, substitute) {
    const { mediaType } = evidence.document.descriptor;
    const isSigned = (0,classify/* isBundleType */.Jo)(mediaType) || mediaType === media_types/* MEDIA_TYPE */.Ap.dsse;
    if (isSigned || (evidence.kind === 'signature' && !isImageSignature(evidence)))
        return { evidence, raw: true };
    if (substitute !== undefined)
        return { evidence, ...substitute, raw: true };
    const { statement, predicateType } = await (0,evidence_statement/* statementOf */.T8)(evidence, name);
    const readRaw = mediaType !== media_types/* MEDIA_TYPE */.Ap.inToto && (evidence.kind === 'sbom' || READ_RAW.includes((0,media_types/* bareMediaType */.ZX)(mediaType)));
    return { evidence, statement, predicateType, raw: readRaw || predicateType === evidence_statement/* REFERENCE_PREDICATE */.Sy };
}
/** The bundle as evidence, annotated with the digest of its statement so that a later run finds it. */
function bundleEvidence({ evidence, statement, predicateType }, bundle) {
    return {
        ...evidence,
        document: (0,evidence_document/* documentOf */.lM)(bundle, media_types/* MEDIA_TYPE */.Ap.sigstoreBundle),
        title: `${evidence.title}.sigstore.json`,
        ...(predicateType !== undefined && { predicateType }),
        annotations: {
            ...evidence.annotations,
            ...(statement && { [evidence_annotations/* EVIDENCE_ANNOTATION */.Gg.statement]: statement.descriptor.digest }),
        },
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/signing/key.ts + 1 modules
var signing_key = __webpack_require__(40337);
;// CONCATENATED MODULE: ./src/commands/attach/signing-key.ts
// Loads the signing key: from the input itself, an environment variable, or a file.




const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;
/**
 * The key. Key and password are masked before they are parsed. The default password is COSIGN_PASSWORD. Throws a UserError
 * that contains nothing of either.
 */
async function loadSigningKey(key, password, context) {
    const secret = password ?? context.env.COSIGN_PASSWORD ?? '';
    if (secret !== '')
        context.mask(secret);
    const pem = await readPem(key, context);
    for (const part of (0,signing_key/* masksOf */.JF)(pem))
        context.mask(part);
    return (0,signing_key/* readSigningKey */.jy)(pem, secret);
}
async function readPem(key, { cwd, env }) {
    if (key.includes('-----BEGIN'))
        return key;
    const variable = VARIABLE.exec(key)?.[1];
    if (variable !== undefined) {
        const value = env[variable];
        if (value === undefined || value === '')
            throw new errors/* UserError */.yo(`signing-key names the environment variable ${variable}, which is not set`);
        return value;
    }
    // Text that is not a path may be a key without its first line, so it is not quoted.
    if (key.length > 512 || /[\r\n]/.test(key))
        throw new errors/* UserError */.yo(signing_key/* NOT_PEM */.v0);
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, key), 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`signing-key is not PEM text, env://VARIABLE or a readable file (${(0,errors/* fileErrorCode */.c2)(error)})`);
    }
}

// EXTERNAL MODULE: ./src/commands/cache-directory.ts
var cache_directory = __webpack_require__(83626);
;// CONCATENATED MODULE: ./src/commands/attach/trusted-signers.ts
// Owns who is trusted: the roots of certificates, and the signers whose existing evidence `auto` accepts.




/** Reads the keys. Makes no network call. Throws a UserError for a file that is not a public key. */
async function readTrustedSigners(signers, roots, context, policy) {
    const paths = signers.flatMap((signer) => (signer.kind === 'key' ? [signer.path] : []));
    const identities = signers.flatMap((signer) => (signer.kind === 'identity' ? [signer.policy] : []));
    const keys = await Promise.all(paths.map((path) => publicKey(path, context)));
    if (identities.length === 0)
        return { keys, identities };
    return { keys, identities, roots: roots ?? allRoots(context, policy) };
}
/** Verifies evidence by trusted signers and by `own`, the signer of this run; undefined if there is no signer to trust. */
async function trustedVerifier({ keys, identities, roots }, own) {
    const trust = own?.trust;
    const ownIdentity = trust !== undefined && own?.identity.kind === 'certificate'
        ? [{ issuer: own.identity.issuer, san: { exactly: own.identity.san } }]
        : [];
    const all = { keys: [...(trust?.keys ?? []), ...keys], identities: [...ownIdentity, ...identities] };
    if (all.keys.length + all.identities.length === 0)
        return undefined;
    const allowed = roots ?? trust?.roots;
    const { Verifier } = await __webpack_require__.e(/* import() */ 4228).then(__webpack_require__.bind(__webpack_require__, 34228));
    // An empty list of identities trusts no certificate, even if there are roots for log entries.
    return Verifier.open({ keys: all.keys, ...(allowed && { roots: allowed }) }, { identities: all.identities });
}
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
        return [await fetchTrustedRoot(TUF_SOURCES[name], (0,external_node_path_.join)((0,cache_directory/* cacheDirectory */.o)(env), 'tuf'), policy)];
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
function allRoots(context, policy) {
    const names = ['public-good', 'github'];
    const sources = names.map((name) => tufRoots(name, context, policy));
    return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}
async function publicKey(path, context) {
    const { readPublicKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337));
    return readPublicKey(await readNamedFile('trusted-signers', path, context), `trusted-signers ${JSON.stringify(path)}`);
}
async function readNamedFile(input, path, { cwd }) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
    }
}

;// CONCATENATED MODULE: ./src/commands/attach/signing.ts
// Signs the evidence of a command, with one signer for the run. It is opened only after push access has been proven, because
// certificates and log entries are permanent.














const NOT_SIGNED = 'nothing was signed: there is no signing-key, and this job has no identity token (give it the permission id-token: write; pull requests from forks never have one)';
/**
 * Decides who signs. Throws a UserError for a key or trusted root that cannot be used, and if signing is required but this
 * job has no identity.
 */
async function openSigning(request, context, policy = service_calls/* SERVICE_POLICY */.p) {
    if (request.githubAttestations)
        (0,github_client/* githubRepository */.GP)(context.env, 'github-attestations');
    const roots = request.trustedRoot === undefined ? undefined : await trustedRootFile(request.trustedRoot, context);
    const trusted = await readTrustedSigners(request.trustedSigners, roots, context, policy);
    if (request.mode === 'none')
        return unsigned(trusted, []);
    if (request.key !== undefined) {
        const key = await loadSigningKey(request.key, request.password, context);
        const signer = keySigner(key);
        const { rekorUrl, timestampUrl } = request.services;
        return new OpenSigning(request, context, policy, trusted, async () => ({
            identity: signer.identity,
            trust: { keys: [key], ...(roots && { roots }) },
            services: { ...(rekorUrl && { rekorUrl }), ...(timestampUrl && { timestampUrl }) },
            open: async () => signer,
        }));
    }
    const { SIGSTORE_ID_TOKEN: given } = context.env;
    const identityToken = context.identityToken ?? (given ? async () => given : undefined);
    if (identityToken !== undefined) {
        return new OpenSigning(request, context, policy, trusted, () => keylessSetup(request, context, policy, identityToken, roots));
    }
    if (request.mode === 'keyless' || request.githubAttestations) {
        throw new errors/* UserError */.yo(`${request.mode === 'keyless' ? 'sign: keyless' : 'github-attestations'} needs an identity token, but this job has none; give it the permission id-token: write (pull requests from forks never have one)`);
    }
    return unsigned(trusted, [request.signImage ? `${NOT_SIGNED}; the image was not signed either` : NOT_SIGNED]);
}
function unsigned(trusted, notes) {
    return {
        signs: false,
        trusted: () => trustedVerifier(trusted),
        sign: async (_store, _subject, evidence) => ({ evidence, planned: [], failures: [], notes, attestations: [] }),
        publish: async () => undefined,
    };
}
async function keylessSetup(request, context, policy, identityToken, givenRoots) {
    const { readWorkload } = await __webpack_require__.e(/* import() */ 6069).then(__webpack_require__.bind(__webpack_require__, 6069));
    const server = (0,service_url/* checkServiceUrl */.J)('GITHUB_SERVER_URL', context.env.GITHUB_SERVER_URL || 'https://github.com');
    const mask = (secret) => context.mask(secret);
    const workload = await readWorkload(identityToken, { server, mask, policy });
    const visibility = workload.claims.repository_visibility;
    const instance = chooseInstance(request.sigstore, request.services, { visibility, server });
    const roots = givenRoots ?? tufRoots(instance.name, context, policy);
    return {
        identity: { kind: 'certificate', san: workload.san, issuer: workload.issuer },
        ...(roots && { trust: { keys: [], roots } }),
        services: instance,
        open: async () => (await __webpack_require__.e(/* import() */ 2045).then(__webpack_require__.bind(__webpack_require__, 22045))).keylessSigner(instance.fulcioUrl, workload, policy),
    };
}
class OpenSigning {
    signs = true;
    #request;
    #context;
    #policy;
    #trustedSigners;
    #setup;
    #signer;
    constructor(request, context, policy, trustedSigners, setup) {
        this.#request = request;
        this.#context = context;
        this.#policy = policy;
        this.#trustedSigners = trustedSigners;
        this.#setup = once(setup);
        // One certificate for all images of the run.
        this.#signer = once(async () => (await this.#setup()).open());
    }
    async trusted() {
        const setup = await this.#available();
        return trustedVerifier(this.#trustedSigners, setup instanceof errors/* UserError */.yo ? undefined : setup);
    }
    /**
     * Proves push access and finds bundles of earlier runs, then signs the rest. Rejects if nothing at all could be signed.
     * Otherwise evidence that could not be signed is among the failures, and is not attached in any form.
     */
    async sign(store, subject, evidence, dryRun) {
        const name = (0,oci_reference/* locationOf */.hD)(subject.reference);
        const pieces = this.#request.signImage ? [...evidence, imageSignature(subject.descriptor)] : evidence;
        const signables = await Promise.all(pieces.map(async (piece) => signableOf(piece, piece.subjectName ?? name, await this.#scanStatement(piece, name))));
        const wanted = signables.filter(({ statement }) => statement !== undefined);
        const raw = signables.filter(({ raw: isRaw }) => isRaw).map((signable) => signable.evidence);
        const nothing = { planned: [], failures: [], notes: [], attestations: [] };
        if (wanted.length === 0)
            return { ...nothing, evidence: raw };
        if (dryRun) {
            const empty = new Uint8Array();
            return { ...nothing, evidence: raw, planned: wanted.map((signable) => bundleEvidence(signable, empty)) };
        }
        const setup = await this.#available();
        if (setup instanceof errors/* UserError */.yo)
            return { ...nothing, evidence, notes: [`nothing was signed: ${setup.message}`] };
        const [{ found, notes }] = await Promise.all([this.#earlier(store, wanted, setup), store.provePushAccess()]);
        const signed = await this.#bundles(wanted, found, setup);
        const failed = new Map(signed.flatMap((one) => ('error' in one ? [[one.signable.evidence, one.error]] : [])));
        const [firstError] = failed.values();
        if (firstError !== undefined && failed.size === signed.length)
            throw firstError;
        const bundles = signed.filter((one) => 'bundle' in one);
        return {
            planned: [],
            evidence: [
                ...bundles.map(({ signable, bundle }) => bundleEvidence(signable, bundle)),
                ...raw.filter((piece) => !failed.has(piece)),
            ],
            failures: [...failed].map(([piece, error]) => ({ piece, error })),
            notes: [...notes, signedNote(bundles, setup.identity)],
            attestations: bundles.map(({ signable, bundle, reused }) => ({
                subject: signable.evidence.subject.digest,
                bundle,
                reused,
            })),
        };
    }
    /** The findings of a scan as a statement, to sign in place of the scanner's own document. */
    async #scanStatement(piece, name) {
        if (piece.scan === undefined || piece.document.descriptor.mediaType === media_types/* MEDIA_TYPE */.Ap.inToto)
            return undefined;
        const { signedScan } = await __webpack_require__.e(/* import() */ 6508).then(__webpack_require__.bind(__webpack_require__, 56508));
        return signedScan(piece, piece.scan, name, this.#request.scanPredicate);
    }
    /** The setup; for `auto`, the reason why there is none. */
    async #available() {
        try {
            return await this.#setup();
        }
        catch (error) {
            const required = this.#request.mode !== 'auto' || this.#request.githubAttestations;
            if (error instanceof errors/* UserError */.yo && !required)
                return error;
            throw error;
        }
    }
    async publish(attestations) {
        if (!this.#request.githubAttestations || attestations.length === 0)
            return undefined;
        const github = (0,github_client/* githubRepository */.GP)(this.#context.env, 'github-attestations');
        const name = `${github.owner}/${github.repo}`;
        const ids = await storeAttestations(attestations, github, this.#policy);
        return ids.length === 0
            ? `all bundles are already stored as attestations of ${name}`
            : `stored ${ids.length} of ${attestations.length} bundles as attestations of ${name} (ids ${ids.join(', ')})`;
    }
    async #earlier(store, wanted, { identity, trust, services }) {
        if (trust === undefined)
            return { found: new Map(), notes: [] };
        const [{ findBundles }, { Verifier }] = await Promise.all([
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27354)),
            __webpack_require__.e(/* import() */ 4228).then(__webpack_require__.bind(__webpack_require__, 34228)),
        ]);
        const statements = wanted.flatMap(({ evidence, statement }) => statement === undefined ? [] : [{ subject: evidence.subject.digest, statement: statement.descriptor.digest }]);
        const reuse = {
            verifier: await Verifier.open(trust),
            signer: identity,
            log: services.rekorUrl !== undefined,
            timestamp: services.timestampUrl !== undefined,
        };
        try {
            return { found: await findBundles(store, statements, reuse), notes: [] };
        }
        catch (error) {
            if (!(error instanceof signing_error/* SigningError */.u))
                throw error;
            return {
                found: new Map(),
                notes: [`signed again, because bundles of earlier runs could not be verified: ${error.message}`],
            };
        }
    }
    async #bundles(wanted, found, { services }) {
        const digestOf = ({ statement }) => statement?.descriptor.digest ?? '';
        const unsignedYet = wanted.filter((signable) => !found.has(digestOf(signable)));
        const made = new Map();
        if (unsignedYet.length > 0) {
            const [{ signStatements }, { openWitnesses }] = await Promise.all([
                __webpack_require__.e(/* import() */ 4854).then(__webpack_require__.bind(__webpack_require__, 54854)),
                __webpack_require__.e(/* import() */ 6736).then(__webpack_require__.bind(__webpack_require__, 16736)),
            ]);
            const witnesses = await openWitnesses(services, this.#policy);
            const statements = unsignedYet.flatMap(({ statement }) => statement ?? []);
            const outcomes = await signStatements(statements, await this.#signer(), witnesses);
            outcomes.forEach((outcome, at) => {
                const signable = unsignedYet[at];
                made.set(signable, 'error' in outcome ? { signable, error: outcome.error } : { signable, bundle: outcome.bundle, reused: false });
            });
        }
        return wanted.map((signable) => made.get(signable) ?? { signable, bundle: found.get(digestOf(signable)), reused: true });
    }
}
function signedNote(bundles, identity) {
    const reused = bundles.filter((one) => one.reused).length;
    const all = `${bundles.length} ${bundles.length === 1 ? 'statement' : 'statements'} signed by ${signerName(identity)}`;
    return reused === 0 ? all : `${all}, ${reused === bundles.length ? 'all' : reused} of them by an earlier run`;
}

;// CONCATENATED MODULE: ./src/commands/attach/attach.ts
// The flow of attach: for each image, resolve the subject, gather evidence, sign, pack, push. A dry run stops after the plan.












/**
 * Attaches everything that the request names to all images in parallel. What fails is an entry of the receipt, or the
 * failure of its image; the rest is attached. Throws a UserError for files that cannot be used and for a source that
 * cannot work, before any network call.
 */
async function attach(request, context) {
    await checkSources(request, context);
    const signing = await openSigning(request.signing, context);
    const inspected = await (0,files/* inspectFiles */.IK)(request.files, {
        workspace: context.cwd,
        ifNoFilesFound: request.ifNoFilesFound,
        allowOutside: request.allowOutside,
        validate: request.validate,
        readFindings: async (...scan) => (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(5470), __webpack_require__.e(3905)]).then(__webpack_require__.bind(__webpack_require__, 75470))).collectScan(...scan),
    });
    return Promise.all(request.references.map(async (reference) => {
        try {
            return await context.stores.withOwnMeter(() => attachOne(reference, request, context, { inspected, signing }));
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            return { reference, error };
        }
    }));
}
function isAttached(result) {
    return 'receipt' in result;
}
async function attachOne(reference, request, context, { inspected, signing }) {
    const store = context.stores.open(reference, request.dryRun ? 'read' : 'write');
    const { platforms, allowMissingSubject: allowMissing } = request;
    // A source that may skip what the image already has decides first, and signatures are about the statement on a subject.
    const canStart = reference.scheme === 'registry' &&
        !request.dryRun &&
        !signing.signs &&
        request.sbom !== 'auto' &&
        request.provenance !== 'auto';
    const [subject] = await Promise.all([
        (0,commands_subject/* resolveSubject */.f9)(store, reference, { platforms, allowMissing }),
        canStart ? startAhead(store, reference.digest, inspected) : undefined,
    ]);
    const gathered = await gather(request, context, store, subject, inspected, () => signing.trusted());
    const signed = await signing.sign(store, subject, gathered.evidence, request.dryRun);
    const plan = [
        ...signed.evidence.map((piece) => ({ piece, artifact: pack(withAnnotations(piece, request)) })),
        ...gathered.packed,
    ];
    const outcomes = request.dryRun ? [] : await store.pushArtifacts(plan.map(({ artifact }) => artifact));
    const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
    const published = await publish(signing, signed.attestations, outcomes);
    const entries = plan.map(({ piece, artifact }) => entryOf(piece, artifact, subject, byDigest.get(artifact.manifest.descriptor.digest)));
    const receipt = {
        reference: (0,oci_reference/* formatReference */.FH)(reference),
        entries: [
            ...entries,
            ...signed.planned.map((piece) => unpackedEntry(piece, subject)),
            ...signed.failures.map(({ piece, error }) => unpackedEntry(piece, subject, error)),
            ...gathered.failures.map((failure) => failedEntry(failure, subject)),
        ],
        notes: [...gathered.notes, ...signed.notes, ...published.notes],
        ...scansOf(gathered.evidence, subject),
        traffic: store.traffic(),
    };
    const { failure } = published;
    return { subject, receipt, generated: gathered.generated, ...(failure !== undefined && { failure }) };
}
/** Stores the bundles that were pushed in the attestations API too. A failure is reported after the receipt. */
async function publish(signing, attestations, outcomes) {
    const lost = new Set(outcomes
        .filter(({ status }) => status === 'failed')
        .flatMap(({ artifact }) => artifact.blobs.map(({ descriptor }) => descriptor.digest)));
    try {
        const note = await signing.publish(attestations.filter(({ bundle }) => !lost.has((0,digest/* digestOf */.ol)(bundle))));
        return { notes: note === undefined ? [] : [note] };
    }
    catch (error) {
        if (!(error instanceof github_client/* GitHubError */.y_))
            throw error;
        return { notes: [error.message], failure: error.message };
    }
}
function withAnnotations(piece, { annotations }) {
    return { ...piece, annotations: { ...piece.annotations, ...annotations } };
}
function entryOf(piece, { manifest }, subject, outcome) {
    return {
        ...unpackedEntry(piece, subject),
        object: manifest.descriptor,
        outcome: outcome?.status ?? 'planned',
        via: outcome === undefined || outcome.status === 'failed' ? null : outcome.via,
        ...(outcome?.status === 'failed' && { error: outcome.error.message }),
    };
}
/** Evidence without an artifact: a dry run signs nothing, and signing may fail. */
function unpackedEntry(piece, subject, error) {
    const entry = subject.platforms.find(({ digest }) => digest === piece.subject.digest);
    const { mediaType, size } = piece.document.descriptor;
    return {
        operation: 'attach',
        object: null,
        kind: piece.kind,
        subject: piece.subject.digest,
        platform: entry?.platform === undefined ? null : (0,oci_descriptor/* platformName */.$r)(entry.platform),
        title: piece.title,
        document: { mediaType, size },
        outcome: error === undefined ? 'planned' : 'failed',
        via: null,
        ...(error !== undefined && { error: error.message }),
    };
}
/** A document about several platforms is one scan. */
function scansOf(evidence, subject) {
    const scans = new Map();
    for (const { scan, title, subject: about } of evidence) {
        if (scan === undefined)
            continue;
        const { platform } = subject.platforms.find(({ digest }) => digest === about.digest) ?? {};
        const known = scans.get(scan)?.platforms ?? [];
        scans.set(scan, { title, platforms: [...known, ...(platform ? [(0,oci_descriptor/* platformName */.$r)(platform)] : [])], report: scan });
    }
    return scans.size === 0 ? {} : { scans: [...scans.values()] };
}
/** A source that failed has no document. */
function failedEntry({ kind, error }, { descriptor }) {
    return {
        operation: 'attach',
        object: null,
        kind,
        subject: descriptor.digest,
        platform: null,
        title: `generated ${(0,kinds/* kindRow */.LX)(kind).label}`,
        document: { mediaType: '', size: 0 },
        outcome: 'failed',
        via: null,
        error: error.message,
    };
}

// EXTERNAL MODULE: ./src/commands/inputs/read.ts
var read = __webpack_require__(31108);
// EXTERNAL MODULE: ./src/commands/sbom/settings.ts
var settings = __webpack_require__(62217);
// EXTERNAL MODULE: ./src/scan/osv/client.ts
var client = __webpack_require__(44379);
;// CONCATENATED MODULE: ./src/commands/attach/scan-settings.ts
// Which scanners run, and how.

/** Throws a UserError for a URL that the built-in scanner cannot use. */
function scanSettings(inputs) {
    const { scanners } = inputs.scan;
    const { 'osv-url': osvUrl, 'ca-file': caFile } = inputs;
    if (scanners.includes('osv'))
        (0,client.osvRoot)(osvUrl);
    return { scanners, osvUrl, ...(caFile !== undefined && { caFile }), predicate: inputs['scan-predicate'] };
}

;// CONCATENATED MODULE: ./src/commands/attach/signing-request.ts
// How attach was asked to sign: the inputs checked against each other before anything is read or sent.




/** Throws a UserError that names the inputs which contradict each other; never quotes a secret. */
function signingRequest(inputs) {
    const url = (name) => () => inputs[name] === undefined ? undefined : (0,service_url/* checkServiceUrl */.J)(name, inputs[name]);
    const { fulcioUrl, rekorUrl, timestampUrl } = (0,read/* checkAll */.K)({
        fulcioUrl: url('fulcio-url'),
        rekorUrl: url('rekor-url'),
        timestampUrl: url('timestamp-server-url'),
    });
    const services = {
        ...(fulcioUrl !== undefined && { fulcioUrl }),
        ...(rekorUrl !== undefined && { rekorUrl }),
        ...(timestampUrl !== undefined && { timestampUrl }),
    };
    const { sign: mode, 'signing-key': key, 'signing-key-password': password, 'trusted-root': trustedRoot } = inputs;
    const { 'sign-image': signImage, 'github-attestations': githubAttestations } = inputs;
    checkServices(services);
    if (mode === 'key' && key === undefined)
        throw new errors/* UserError */.yo('sign: key needs a signing-key');
    if (mode === 'keyless' && key !== undefined) {
        throw new errors/* UserError */.yo('sign: keyless does not use signing-key; remove one of the two');
    }
    if (mode === 'none' && signImage)
        throw new errors/* UserError */.yo('sign-image cannot be used with sign: none');
    if (githubAttestations && (mode === 'none' || mode === 'key' || key !== undefined)) {
        throw new errors/* UserError */.yo("github-attestations needs signatures with the job's identity; set sign to keyless and remove signing-key");
    }
    return {
        mode,
        ...(key !== undefined && { key }),
        ...(password !== undefined && { password }),
        sigstore: inputs.sigstore,
        services,
        ...(trustedRoot !== undefined && { trustedRoot }),
        trustedSigners: inputs['trusted-signers'],
        signImage,
        githubAttestations,
        scanPredicate: inputs['scan-predicate'],
    };
}

;// CONCATENATED MODULE: ./src/commands/attach/request.ts
// The request of attach: its inputs checked against each other before anything is read or sent.







/** Throws UsageErrors with everything that is wrong. */
function attachRequest(inputs, world) {
    const { sbom, provenance, approvals, scan } = inputs;
    const files = [
        ...filesOf('sbom', sbom.paths),
        ...filesOf('provenance', provenance.paths),
        ...filesOf('scan', scan.paths),
        ...filesOf('approval', approvals.paths),
        ...inputs.evidence,
    ];
    const { generator } = sbom;
    const checked = (0,read/* checkAll */.K)({
        references: () => exactReferences(inputs.image, inputs.digest),
        sbomSettings: () => (0,settings/* sbomSettings */.v)(inputs, world, {
            ...(generator && { generator }),
            sharedCache: inputs['actions-cache'],
            signs: maySign(inputs, world.env),
        }),
        scan: () => scanSettings(inputs),
        signing: () => signingRequest(inputs),
        something: () => {
            const generates = [sbom, provenance, approvals].some(({ generate }) => generate !== 'never');
            if (generates || scan.scanners.length + files.length + inputs.collect.length > 0 || inputs['sign-image'])
                return;
            throw new errors/* UserError */.yo('there is nothing to attach: sbom, provenance, scan, approvals and collect are none, and no file is given');
        },
    });
    return {
        references: checked.references,
        platforms: inputs.platforms,
        sbom: sbom.generate,
        sbomSettings: checked.sbomSettings,
        provenance: provenance.generate,
        approvals: approvals.generate,
        scan: checked.scan,
        files,
        validate: inputs.validate,
        collect: inputs.collect,
        ifNoFilesFound: inputs['if-no-files-found'],
        allowOutside: inputs['allow-outside-workspace'],
        annotations: inputs.annotations,
        signing: checked.signing,
        allowMissingSubject: inputs['allow-missing-subject'],
        dryRun: inputs['dry-run'],
    };
}
/** With "auto" a key or the identity of the job decides. */
function maySign({ sign, 'signing-key': key }, env) {
    if (sign !== 'auto')
        return sign !== 'none';
    return key !== undefined || Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL);
}
function exactReferences(images, digest) {
    if (images.length > 1 && digest !== undefined) {
        throw new errors/* UserError */.yo(`digest is for one image, and there are ${images.length}; write each as image@sha256:…`);
    }
    const references = images.map((image) => (0,commands_subject/* exactReference */.Jm)(image, digest));
    return [...new Map(references.map((reference) => [(0,oci_reference/* formatReference */.FH)(reference), reference])).values()];
}
function filesOf(kind, paths) {
    return paths.map((path) => `${kind}=${path}`);
}

;// CONCATENATED MODULE: ./src/commands/attach/run.ts
// attach as a command: its outputs, the report of every image, and what failed.












async function run(inputs, world) {
    const request = attachRequest(inputs, world);
    const images = await (0,context/* withContext */.e)(world, inputs, request.references, async (context) => {
        const results = await attach(request, context);
        const wantsGraph = !request.dryRun && (inputs.summary || world.writesFiles);
        return Promise.all(results.map(async (result) => imageOf(result, wantsGraph ? context : undefined)));
    });
    const several = images.length > 1;
    const failures = images.flatMap((image) => failuresOf(image, several));
    const documents = images.map(({ result }, at) => isAttached(result) ? (0,output_files/* generatedFiles */.Ro)(result.generated, (0,output_files/* imageSuffix */.$u)(at, images.length)) : {});
    const attached = images.map(({ result }) => result).filter(isAttached);
    return {
        outputs: {
            subject: attached.map(({ receipt }) => receipt.reference).join('\n'),
            attached: renderReceiptsJson(attached.map(({ receipt }) => receipt)),
            graph: images.flatMap(({ graph }, at) => {
                const name = `graph${(0,output_files/* imageSuffix */.$u)(at, images.length)}.json`;
                return graph === undefined ? [] : [{ name, content: (0,json/* renderGraphJson */.l)(graph) }];
            }),
            'sbom-path': documents.flatMap(({ sbom }) => sbom ?? []),
            'provenance-path': documents.flatMap(({ provenance }) => provenance ?? []),
            'scan-path': documents.flatMap(({ scan }) => scan ?? []),
        },
        report: {
            text: (style) => images.map((image) => textOf(image, several, inputs.summary, style)).join('\n'),
            ...(inputs.summary && { summary: (given) => images.map((image) => summaryOf(image, given)).join('\n') }),
        },
        ...(inputs['on-error'] === 'fail'
            ? { failures }
            : {
                failures: failures.filter((error) => !(error instanceof errors/* ExpectedError */.Dh)),
                warnings: failures.filter((error) => error instanceof errors/* ExpectedError */.Dh).map(({ message }) => message),
            }),
    };
}
/** An error is kept as it is: what is attached stays attached, and its receipt must be shown. */
async function imageOf(result, context) {
    if (context === undefined || !isAttached(result))
        return { result };
    const { subject } = result;
    try {
        const store = context.stores.open(subject.reference);
        return { result, graph: await (0,walk/* walkGraph */.i)(store, subject.manifest ?? subject.descriptor.digest) };
    }
    catch (error) {
        return { result, error: error };
    }
}
/** A failure of attach: one line for all of an image that failed. */
class AttachError extends errors/* ExpectedError */.Dh {
    name = 'AttachError';
    code = 'attach-failed';
    exitCode;
    constructor(message, exitCode = errors/* EXIT */.dc.failed) {
        super(message);
        this.exitCode = exitCode;
    }
}
function failuresOf({ result, error }, several) {
    const named = (message, exitCode) => {
        const reference = referenceOf(result);
        return new AttachError(several && !message.includes(reference) ? `${reference}: ${message}` : message, exitCode);
    };
    if (!isAttached(result))
        return [named(result.error.message, result.error.exitCode)];
    const { receipt, failure } = result;
    const failed = receipt.entries.find(({ outcome }) => outcome === 'failed');
    return [
        ...(failed === undefined ? [] : [named(`${countsOf(receipt, 'attach')}: ${failed.error}`)]),
        ...(failure === undefined ? [] : [named(failure)]),
        ...(error instanceof errors/* ExpectedError */.Dh ? [named(error.message)] : error === undefined ? [] : [error]),
    ];
}
function textOf({ result, graph }, several, showsGraph, style) {
    const heading = several ? [referenceOf(result)] : [];
    if (!isAttached(result))
        return [...heading, 'nothing attached'].join('\n');
    const tree = graph === undefined || !showsGraph ? [] : ['', (0,report_tree/* renderTree */.B)(graph, style)];
    return [...heading, renderReceipt(result.receipt, style), ...tree].join('\n');
}
function summaryOf({ result, graph }, inputs) {
    return isAttached(result)
        ? renderAttachSummary({ receipt: result.receipt, ...(graph && { graph }), inputs })
        : renderAttachFailure(referenceOf(result), result.error.message);
}
function referenceOf(result) {
    return isAttached(result) ? result.receipt.reference : (0,oci_reference/* formatReference */.FH)(result.reference);
}


/***/ }),

/***/ 94984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
// Owns the model of a finding: one vulnerability in one package, independent of the scanner's format.
/** The most severe first. `unknown` means not rated, never "harmless". */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/**
 * The statuses of VEX, and `unknown` if the scan could not decide whether the installed version is affected. Findings that are
 * `fixed` or `not_affected` are resolved (`settled` in counts), all others are open.
 */
const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'];
/** Findings of one scan that are kept. Further ones are only counted. */
const MAX_FINDINGS = 10_000;
function isOpen({ status }) {
    return status !== 'fixed' && status !== 'not_affected';
}
/** Open before resolved, then the most severe first. The other fields make the order deterministic. */
function byUrgency(a, b) {
    return (Number(isOpen(b)) - Number(isOpen(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (b.cvss?.score ?? -1) - (a.cvss?.score ?? -1) ||
        byText(a.id, b.id) ||
        byText(a.package ?? a.name, b.package ?? b.name) ||
        byText(a.installed, b.installed) ||
        byText(a.location, b.location) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        byText(JSON.stringify(a), JSON.stringify(b)));
}
function byText(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 55342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   XX: () => (/* binding */ isWorkflowRun),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* unused harmony export PROVENANCE_PREDICATE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66716);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63240);
// Makes provenance: a SLSA v1 statement about the workflow run that built the subject, in the shape of GitHub's attestations
// (build type https://actions.github.io/buildtypes/workflow/v1). Pure: the same run yields the same bytes.





const PROVENANCE_PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The claim of each value, and its variable if there are no claims. */
const VALUES = {
    repository: ['repository', 'GITHUB_REPOSITORY'],
    ref: ['ref', 'GITHUB_REF'],
    sha: ['sha', 'GITHUB_SHA'],
    workflowRef: ['workflow_ref', 'GITHUB_WORKFLOW_REF'],
    // No variable names a reusable workflow, only its caller.
    jobWorkflowRef: ['job_workflow_ref', 'GITHUB_WORKFLOW_REF'],
    eventName: ['event_name', 'GITHUB_EVENT_NAME'],
    repositoryId: ['repository_id', 'GITHUB_REPOSITORY_ID'],
    ownerId: ['repository_owner_id', 'GITHUB_REPOSITORY_OWNER_ID'],
    runnerEnvironment: ['runner_environment', 'RUNNER_ENVIRONMENT'],
    runId: ['run_id', 'GITHUB_RUN_ID'],
    runAttempt: ['run_attempt', 'GITHUB_RUN_ATTEMPT'],
};
/** True inside a workflow run. */
function isWorkflowRun(env) {
    return env.GITHUB_ACTIONS === 'true' && env.GITHUB_RUN_ID !== undefined && env.GITHUB_RUN_ID !== '';
}
/** Provenance of `subject`, named `name` in the statement. Throws a UserError that names a missing value. */
function provenanceOf(context, subject, name) {
    const run = readRun(context);
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .statementAbout */ .pT)((0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .subjectOf */ .et)(name, subject), PROVENANCE_PREDICATE, predicateOf(run, context));
    const created = context.finishedOn ?? context.startedOn;
    return {
        kind: 'provenance',
        subject,
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .documentOf */ .lM)((0,_statement_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeStatement */ ._i)(statement), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.inToto),
        title: 'provenance.intoto.json',
        predicateType: PROVENANCE_PREDICATE,
        ...(created !== undefined && { created }),
        producer: builderId(run),
        annotations: {},
    };
}
/** SLSA 1.0, "Provenance": the predicate. */
function predicateOf(run, context) {
    const repository = `${run.server}/${run.repository}`;
    const path = run.workflowRef.replace(`${run.repository}/`, '').split('@', 1)[0];
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref: run.ref, repository, path } },
            internalParameters: {
                github: {
                    event_name: run.eventName,
                    repository_id: run.repositoryId,
                    repository_owner_id: run.ownerId,
                    runner_environment: run.runnerEnvironment,
                },
                // The only part of the predicate where strict readers accept unknown fields.
                ...(context.claims === undefined && { ociEvidence_valuesFrom: 'environment' }),
            },
            resolvedDependencies: [{ uri: `git+${repository}@${run.ref}`, digest: { gitCommit: run.sha } }],
        },
        runDetails: {
            builder: { id: builderId(run) },
            metadata: {
                invocationId: `${repository}/actions/runs/${run.runId}/attempts/${run.runAttempt}`,
                ...(context.startedOn !== undefined && { startedOn: context.startedOn }),
                ...(context.finishedOn !== undefined && { finishedOn: context.finishedOn }),
            },
        },
    };
}
function builderId(run) {
    return `${run.server}/${run.jobWorkflowRef}`;
}
function readRun({ claims, env }) {
    const values = Object.entries(VALUES).map(([key, [claim, variable]]) => {
        const value = claims === undefined ? env[variable] : claims[claim];
        if (typeof value !== 'string' || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(claims === undefined
                ? `provenance: ${variable} is not set; run inside GitHub Actions, or pass the path of a statement`
                : `provenance: the OIDC token of the workflow has no claim "${claim}"`);
        }
        return [key, value];
    });
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    if (!/^https?:\/\/[^/\s]+$/.test(server)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`provenance: GITHUB_SERVER_URL is ${JSON.stringify(server)}, which is not the URL of a server`);
    }
    return { server, ...Object.fromEntries(values) };
}
/**
 * The claims of an OIDC token. Its signature is not verified, because it comes directly from the runner's token service.
 * Throws a UserError, which does not quote the token, if it is not a JSON Web Token.
 */
function claimsOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        if ((0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(claims))
            return claims;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("provenance: the response of the runner's token service is not a JSON Web Token");
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
function isComplete({ incomplete }) {
    return incomplete.length === 0;
}


/***/ }),

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ githubRepository),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   jh: () => (/* binding */ GitHubClient),
/* harmony export */   y_: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);
// Owns the client of GitHub's REST API: authentication, timeouts, retries and errors. No other file imports Octokit.



/**
 * Reads the repository from the variables of a workflow run. Throws a UserError that names `feature`, which needs it, and
 * the variable that is missing or malformed.
 */
function githubRepository(env, feature) {
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs GITHUB_REPOSITORY to be owner/repository, as it is in a workflow`);
    }
    if (token === undefined || token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs a github-token`);
    return { api: (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServiceUrl */ .J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo, token };
}
/** The API did not do what was asked. The message names the permission that the token may lack, and never the token. */
class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'GitHubError';
    code = 'github';
}
class GitHubClient {
    repository;
    #octokit;
    #policy;
    constructor(repository, octokit, policy) {
        this.repository = repository;
        this.#octokit = octokit;
        this.#policy = policy;
    }
    static async open(repository, policy) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(4942), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const request = { timeout: policy.timeout };
        return new GitHubClient(repository, getOctokit(repository.token, { baseUrl: repository.api, log: SILENT, request }), policy);
    }
    /** Runs one call, again after a failure that may pass. Throws a GitHubError. */
    async ask({ attempted, permission }, call) {
        const { api, owner, repo, token } = this.repository;
        try {
            return await (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retried */ .s)(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
        }
        catch (error) {
            const status = statusOf(error);
            const detail = `${status ?? 'no response'}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error, [token])}`;
            const remedy = remedyOf(status, permission);
            throw new GitHubError(`could not ${attempted} of ${owner}/${repo} at ${api}: ${detail}; ${remedy}`, { remedy });
        }
    }
}
/** The HTTP status of an error of Octokit; undefined where there was no response. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
function isTransient(error) {
    const status = statusOf(error);
    return status === undefined || status === 408 || status === 429 || status >= 500;
}
function remedyOf(status, permission) {
    if (status === 401)
        return 'github-token is not valid for this API; pass a valid one';
    if (status === 403 || status === 404) {
        return `give the job the permission ${permission}, or pass a token that has it as github-token`;
    }
    return 'run the job again when the API responds';
}
/** Octokit writes to the console by default, where the runner reads commands. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };


/***/ }),

/***/ 72584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ SERVICE_POLICY),
/* harmony export */   s: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37893);
// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.


const SERVICE_POLICY = { retries: 3, firstDelay: 500, timeout: 10_000 };
/** Runs `attempt` until it does not reject, or `again` says that another attempt could not succeed either. */
async function retried(attempt, { retries, firstDelay, timeout }, again = () => true) {
    const maxDelay = 10 * firstDelay;
    const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
    const { value } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => bounded(attempt(), timeout), policy, { sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout, random: () => 1 }, (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined));
    return value;
}
async function bounded(work, milliseconds) {
    const timer = new AbortController();
    const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal: timer.signal }).then(() => {
        throw new Error(`no response within ${milliseconds} ms`);
    });
    // The race below receives its rejection, or a response in time has aborted the timer.
    late.catch(() => undefined);
    try {
        return await Promise.race([work, late]);
    }
    finally {
        timer.abort();
    }
}


/***/ }),

/***/ 71440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkServiceUrl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71830);
// Checks the URLs of services that are sent credentials: HTTPS only, except on this machine.


/** The URL without a slash at the end. Throws a UserError that names the input or variable. */
function checkServiceUrl(name, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined && (url.username !== '' || url.password !== '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} contains a user name or password; remove it`);
    }
    const isSecure = url?.protocol === 'https:' || (url !== undefined && url.protocol === 'http:' && (0,_loopback_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U)(url.hostname));
    if (!isSecure) {
        const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} is ${JSON.stringify(shown)}, expected an https:// URL`);
    }
    return text.replace(/\/+$/, '');
}


/***/ }),

/***/ 44379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OsvClient: () => (/* binding */ OsvClient),
/* harmony export */   OsvError: () => (/* binding */ OsvError),
/* harmony export */   osvRoot: () => (/* binding */ osvRoot)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_loopback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71830);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37893);
/* harmony import */ var _oci_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61691);
// Sends HTTP requests to an OSV service, with bounded retries and bounded JSON responses.




/** A batch may take the public service 35 seconds. A record of the Linux kernel has a few megabytes. */
const LIMITS = {
    retries: 3,
    firstDelay: 500,
    longestDelay: 10_000,
    timeout: 60_000,
    answerBytes: 32 * 1024 * 1024,
    failures: 5,
};
const SHOWN_ANSWER = 200;
/** A failed request. The message contains the start of the response. */
class OsvError extends Error {
    name = 'OsvError';
    /** The status of the response; undefined without a response. */
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}
/** Parses the URL of a service. Throws a UserError if it is not an https URL, or an http URL on loopback. */
function osvRoot(text) {
    const url = URL.parse(text);
    if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use an https URL`);
    }
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('osv-url contains a user name or password; remove it');
    if (url.protocol === 'http:' && !(0,_net_loopback_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U)(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use https, because plain http is allowed on loopback only`);
    }
    url.search = '';
    url.hash = '';
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    return url;
}
class OsvClient {
    #root;
    #options;
    #limits;
    #failures = 0;
    constructor(options) {
        this.#root = osvRoot(options.url);
        this.#options = options;
        this.#limits = { ...LIMITS, ...options.limits };
    }
    /** POST /v1/querybatch with at most 1,000 queries. Returns the unchecked response. Throws an OsvError. */
    async queryBatch(queries) {
        return this.#request('POST', 'v1/querybatch', JSON.stringify({ queries }));
    }
    /** GET /v1/vulns/{id}. Returns the unchecked response. Throws an OsvError. */
    async vulnerability(id) {
        return this.#request('GET', `v1/vulns/${encodeURIComponent(id)}`);
    }
    /** Sends no request after too many consecutive failures. */
    async #request(method, path, body) {
        const { retries, failures } = this.#limits;
        if (this.#failures >= failures)
            throw new OsvError(`skipped after ${failures} failures in a row`);
        const { firstDelay, longestDelay } = this.#limits;
        const policy = { tries: retries + 1, firstDelay, maxDelay: longestDelay, maxRetryAfter: longestDelay };
        try {
            const { value } = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => this.#send(method, path, body), policy, this.#options, (outcome) => 'error' in outcome && outcome.error instanceof Failure && outcome.error.isTransient
                ? outcome.error
                : undefined);
            this.#failures = 0;
            return value;
        }
        catch (error) {
            const failure = error instanceof Failure ? error : undefined;
            // A missing record or a rejected query is not a failure of the service.
            if (failure?.isTransient ?? true)
                this.#failures += 1;
            throw new OsvError(`${method} ${path}: ${messageOf(error)}`, failure?.status, { cause: error });
        }
    }
    async #send(method, path, body) {
        const { timeout, answerBytes } = this.#limits;
        const signal = AbortSignal.timeout(timeout);
        const headers = { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) };
        let bytes;
        let status;
        let retryAfter;
        try {
            const url = new URL(path, this.#root).href;
            const answer = await this.#options.fetch(url, {
                method,
                headers,
                ...(body !== undefined && { body }),
                redirect: 'error',
                signal,
            });
            ({ status } = answer);
            retryAfter = answer.headers.get('retry-after');
            bytes = await bounded(answer.body, answerBytes);
        }
        catch (error) {
            if (error instanceof Failure)
                throw error;
            throw new Failure(signal.aborted ? `no response within ${timeout / 1000} s` : causeOf(error), true);
        }
        if (status !== 200) {
            const isTransient = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransientStatus */ .Dm)(status);
            throw new Failure(`${status} ${excerpt(bytes)}`.trim(), isTransient, status, retryAfter);
        }
        const json = (0,_oci_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes.toString('utf8'));
        if (json === undefined)
            throw new Failure(`the response is not JSON: ${excerpt(bytes)}`, true, status);
        return json;
    }
}
/** A failed attempt, and whether a retry may succeed. */
class Failure extends Error {
    isTransient;
    status;
    retryAfter;
    constructor(message, isTransient, status, retryAfter) {
        super(message);
        this.isTransient = isTransient;
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
async function bounded(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.length;
        if (size > limit)
            throw new Failure(`the response has more than ${limit} bytes`, false);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
function excerpt(bytes) {
    return bytes.subarray(0, SHOWN_ANSWER).toString('utf8').replaceAll(/\s+/g, ' ').trim();
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The message of the cause, since the error of `fetch` itself is only `fetch failed`. */
function causeOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const { code } = (cause ?? {});
    return `${messageOf(cause ?? error)}${typeof code === 'string' && !messageOf(cause).includes(code) ? ` (${code})` : ''}`;
}


/***/ }),

/***/ 94627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ SigningError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the error of signing: a Sigstore service failed.

/** A signature could not be made. The message has every fact and no secret; no cause is kept, since it may have one. */
class SigningError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'SigningError';
    code = 'signing';
    constructor({ attempted, service, detail, remedy }) {
        super(`could not ${attempted}${service === undefined ? '' : ` at ${service}`}: ${detail}; ${remedy}`, { remedy });
    }
}


/***/ })

};
