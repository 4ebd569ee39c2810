export const id = 8677;
export const ids = [8677,5398,4379,6760];
export const modules = {

/***/ 88677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/graph/pending-node.ts
var pending_node = __webpack_require__(98024);
;// CONCATENATED MODULE: ./src/graph/planned.ts

/** The graph with the artifacts that it does not have yet, last in each list: registries append. */
function withPlanned(graph, planned) {
    const root = (0,pending_node/* pendingNode */.uw)({ mediaType: '', digest: graph.root.digest, size: 0 }, SUBJECT);
    const via = graph.listing?.via ?? 'api';
    const added = (subject, known) => {
        const digests = new Set(known.map(({ digest }) => digest));
        return planned
            .filter((one) => one.subject === subject && !digests.has(one.descriptor.digest))
            .map(({ descriptor, size }) => {
            const node = (0,pending_node/* nodeOf */.E7)((0,pending_node/* pendingNode */.uw)(descriptor, { role: 'referrer', via, parent: root, level: 1 }), undefined);
            return { ...node, planned: true, documents: [documentOf(node, size)] };
        });
    };
    const grown = (node) => ({
        ...node,
        manifests: node.manifests.map(grown),
        referrers: [...node.referrers, ...added(node.digest, node.referrers)],
    });
    return { ...graph, root: grown(graph.root) };
}
const SUBJECT = { role: 'subject', via: 'subject', parent: undefined, level: 0 };
function documentOf({ digest, artifactType, kind }, size) {
    return {
        digest,
        size,
        mediaType: artifactType ?? '',
        title: null,
        kind: kind ?? 'custom',
        predicateType: null,
        signature: { state: 'unverified' },
    };
}

// EXTERNAL MODULE: ./src/graph/traps.ts
var graph_traps = __webpack_require__(62520);
// EXTERNAL MODULE: ./src/graph/walk.ts + 1 modules
var walk = __webpack_require__(12544);
// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/plan/receipt.ts
var plan_receipt = __webpack_require__(12019);
// EXTERNAL MODULE: ./src/diff/counts.ts
var diff_counts = __webpack_require__(53431);
// EXTERNAL MODULE: ./src/report/diff.ts
var report_diff = __webpack_require__(20227);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
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
/** One artifact, with the image that it belongs to. */
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

// EXTERNAL MODULE: ./src/report/summary/receipt-evidence.ts
var receipt_evidence = __webpack_require__(51251);
;// CONCATENATED MODULE: ./src/report/attach-json.ts
// Renders what attach did as JSON, for other programs: schemas/attach-result.v1.schema.json. Fields may be added but never removed.





/**
 * One object for each image, in the order of the call. On one line unless `indent` is given. No line break at the end.
 * `omitsDiff`: comparisons have their counts only, because the outputs of a job are limited to 1 MiB.
 */
function renderAttachJson(images, { indent = 0, omitsDiff = false } = {}) {
    return (0,report_escape/* visibleJson */.$m)(JSON.stringify(images.map((image) => imageJson(image, omitsDiff)), null, indent));
}
function imageJson(image, omitsDiff) {
    const { errors } = image;
    const receipt = 'receipt' in image ? image.receipt : { reference: image.reference, entries: [], notes: [] };
    const { reference, entries, notes, traps = [], signed } = receipt;
    const count = (outcome) => entries.filter((entry) => entry.outcome === outcome).length;
    const { findings, comparison } = 'receipt' in image ? image : {};
    return {
        reference,
        digest: reference.slice(reference.lastIndexOf('@') + 1),
        status: statusOf(entries, errors),
        signed: isSigned(receipt),
        signer: signed === undefined ? null : signerJson(signed.signer),
        created: count('created'),
        existing: count('existing'),
        planned: count('planned'),
        failed: count('failed'),
        findings: findings === undefined ? null : { ...findings.counts, complete: findings.isComplete },
        comparison: comparison === undefined ? null : comparisonJson(comparison, omitsDiff),
        artifacts: entries.map((entry) => entryJson(entry, reference)),
        notes,
        traps,
        errors,
    };
}
function comparisonJson({ reference, diff }, omitsDiff) {
    const counts = { reference, isSame: diff.isSame, ...(0,diff_counts/* countsOfDiff */.r)(diff) };
    return omitsDiff ? counts : { ...counts, diff: (0,report_diff/* diffJson */.gH)(diff) };
}
function statusOf(entries, errors) {
    if (errors.length > 0 || entries.some(({ outcome }) => outcome === 'failed'))
        return 'failed';
    if (entries.some(({ outcome }) => outcome === 'planned'))
        return 'planned';
    return entries.some(({ outcome }) => outcome === 'created') ? 'attached' : 'unchanged';
}
/** Whether this run signed every piece of evidence that it attached. */
function isSigned({ entries }) {
    const pieces = (0,receipt_evidence/* receiptEvidence */.q$)(entries).filter(({ entries: [{ outcome }] }) => outcome !== 'planned');
    return pieces.length > 0 && pieces.every((piece) => piece.isSigned);
}
function signerJson(signer) {
    return signer.kind === 'key'
        ? { kind: 'key', key: signer.hint, algorithm: signer.algorithm }
        : { kind: 'certificate', identity: signer.san, issuer: signer.issuer };
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var evidence_kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
// EXTERNAL MODULE: ./src/report/summary/check-commands.ts
var check_commands = __webpack_require__(12608);
// EXTERNAL MODULE: ./src/report/summary/heading.ts + 1 modules
var heading = __webpack_require__(64721);
;// CONCATENATED MODULE: ./src/report/summary/comparison.ts



/** `Compared with ghcr.io/acme/app:1.4.1 sha256:…: 3 components added, 12 upgraded; 2 findings fixed, 1 new`. */
function renderComparison({ reference, diff }, bytes) {
    const parts = (0,report_diff/* diffParts */.eE)(diff, bytes).filter((part) => part !== '');
    return (0,blocks/* folded */.TM)(`Compared with ${(0,heading/* imageText */.f1)(reference)}: ${changesText(diff)}`, parts.join('\n\n'));
}
/** A change that several platforms share counts once. */
function changesText({ platforms, isSame }) {
    if (isSame)
        return 'the same image';
    const changes = platforms.flatMap(({ components }) => components?.changes ?? []);
    const byChange = Map.groupBy(distinct(changes), ({ change }) => change);
    const components = [...byChange].map(([change, all]) => ({ word: change, count: all.length }));
    const count = (of) => distinct(platforms.flatMap(({ findings }) => findings?.[of] ?? [])).length;
    const findings = [
        { word: 'fixed', count: count('fixed') },
        { word: 'new', count: count('appeared') },
    ];
    return [countsText(components, 'component'), countsText(findings, 'finding')].join('; ');
}
function distinct(all) {
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
/** `3 components added, 12 upgraded`. */
function countsText(all, noun) {
    const [first, ...rest] = all.filter(({ count }) => count > 0);
    if (first === undefined)
        return `no changes of ${noun}s`;
    const head = `${first.count} ${first.count === 1 ? noun : `${noun}s`} ${first.word}`;
    return [head, ...rest.map(({ count, word }) => `${count} ${word}`)].join(', ');
}

// EXTERNAL MODULE: ./src/report/summary/evidence-table.ts + 1 modules
var evidence_table = __webpack_require__(33413);
// EXTERNAL MODULE: ./src/report/summary/failures.ts
var failures = __webpack_require__(20350);
// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(94984);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(19334);
;// CONCATENATED MODULE: ./src/report/summary/findings.ts
// Renders the most urgent findings of an image with their fixes, and their numbers by severity in one line.






/** Findings that are not folded. */
const SHOWN = 8;
const LISTED = 50;
const URGENT = ['critical', 'high'];
/** Open findings of all scans, each vulnerability of a package once, the most urgent first and those with a fix before others. */
function urgentFindings(scans) {
    const all = (0,report_findings/* distinctFindings */.H2)(scans.flatMap(({ report }) => (0,report_findings/* openFindings */.lb)(report)));
    return all.sort((a, b) => rank(a) - rank(b));
}
/** `🟣 1 critical · 🔴 3 high (2 with a fix)`; `no open findings`; empty if nothing was scanned. */
function findingCounts(scans, findings = urgentFindings(scans)) {
    if (scans.length === 0)
        return '';
    const total = (severity) => {
        const listed = findings.filter((finding) => finding.severity === severity).length;
        // A document with very many findings lists a part of them only.
        const unlisted = scans.reduce((sum, { report }) => sum +
            Math.max(0, report.counts[severity] - (0,report_findings/* openFindings */.lb)(report).filter((one) => one.severity === severity).length), 0);
        return listed + unlisted;
    };
    const parts = finding/* SEVERITIES */.oC.flatMap((severity) => {
        const count = total(severity);
        return count === 0
            ? []
            : [`${report_findings/* MARKS */.j7[severity]}&nbsp;${count}&nbsp;${severity === 'unknown' ? 'unrated' : severity}`];
    });
    const fixable = findings.filter(({ fixed }) => fixed !== undefined).length;
    const fixes = fixable === 0 ? '' : ` (${fixable}&nbsp;with&nbsp;a&nbsp;fix)`;
    return parts.length === 0 ? 'no open findings' : `${parts.join(' · ')}${fixes}`;
}
/** The most urgent ones; empty if there are none. What is incomplete is always shown. The others follow when they are opened. */
function renderUrgentFindings(scans, findings = urgentFindings(scans)) {
    const incomplete = scans.flatMap(({ title, report }) => report.incomplete.map((why) => `❗ ${(0,report_escape/* code */.aY)(title, 100)} is incomplete: ${(0,report_escape/* html */.qy)(why, 500)}`));
    const urgent = findings.filter(({ severity }) => URGENT.includes(severity));
    const shown = (urgent.length > 0 ? urgent : findings).slice(0, SHOWN);
    const parts = [(0,blocks/* list */.p_)(incomplete.slice(0, 5), blocks/* BOUND */.d9.notes), shown.length === 0 ? '' : findingsTable(shown)];
    return {
        shown: parts.filter((part) => part !== '').join('\n\n'),
        folded: scans.length === 0 ? '' : allFindings(scans, findings, shown.length),
    };
}
/** The numbers by scan, and the findings that are not shown above. */
function allFindings(scans, findings, shown) {
    const rest = findings.slice(shown, shown + LISTED);
    const left = findings.length - shown - rest.length;
    const title = rest.length === 0 ? 'Scans' : `Scans, and ${findings.length - shown} more findings`;
    const more = left > 0 ? `\n\n${left} more are in the documents.` : '';
    return (0,blocks/* folded */.TM)(title, [scansTable(scans), ...(rest.length > 0 ? [`${findingsTable(rest)}${more}`] : [])].join('\n\n'));
}
function findingsTable(findings) {
    const rows = findings.map((finding) => {
        const { id, severity, cvss, title, url, installed, fixed } = finding;
        const name = url !== undefined && /^https?:\/\//.test(url) ? (0,heading/* link */.nf)((0,report_escape/* html */.qy)(id, 60), url) : (0,report_escape/* html */.qy)(id, 60);
        const version = installed === undefined ? '' : ` ${(0,report_escape/* html */.qy)(installed, 60)}`;
        return [
            `${report_findings/* MARKS */.j7[severity]}${cvss === undefined ? '' : `&nbsp;${cvss.score}`}`,
            `${name}${title === undefined ? '' : ` ${(0,report_escape/* html */.qy)(title, 100)}`}`,
            `${packageText(finding)}${version}`,
            fixed === undefined ? 'unknown' : (0,report_escape/* html */.qy)(fixed, 80),
        ];
    });
    return (0,blocks/* table */.tp)(['', 'Finding', 'In', 'Fixed in'], rows, blocks/* BOUND */.d9.findings);
}
/** `openssl (deb)`; the path of a file that is no package. */
function packageText(finding) {
    const [, type, path] = /^pkg:([a-z0-9.+-]+)\/(.+)$/.exec(finding.package ?? '') ?? [];
    if (type === undefined || path === undefined)
        return breakable((0,report_escape/* html */.qy)((0,report_findings/* whereText */.ZF)(finding), 100));
    const name = path.replace(/[@?#].*$/, '').replaceAll('%40', '@');
    // The distribution is that of the image.
    const short = ['deb', 'apk', 'rpm'].includes(type) ? name.replace(/^.*\//, '') : name;
    return `${breakable((0,report_escape/* html */.qy)(short, 100))} (${(0,report_escape/* html */.qy)(type, 20)})`;
}
function scansTable(scans) {
    const rows = scans.map(({ title, platforms, report }) => {
        const { scanner, incomplete } = report;
        const database = scanner.db?.lastUpdate === undefined ? '' : `, database of ${scanner.db.lastUpdate.slice(0, 10)}`;
        return [
            `${(0,report_escape/* code */.aY)(title, 100)} ${(0,report_escape/* html */.qy)(`${scanner.name} ${scanner.version ?? ''}`.trim() + database, 150)}`,
            (0,evidence_table/* placesText */.i)(platforms.length === 0 ? [null] : platforms),
            (0,report_escape/* html */.qy)((0,report_findings/* countsText */.WN)(report), 200),
            incomplete.length === 0 ? 'complete' : '❗ incomplete',
        ];
    });
    return (0,blocks/* table */.tp)(['Scan', 'On', 'Findings', 'State'], rows, blocks/* BOUND */.d9.findings);
}
/** Escaped text that may wrap after a slash: paths have no spaces. */
function breakable(escaped) {
    return escaped.replaceAll('/', '/<wbr>');
}
function rank({ severity, cvss, fixed }) {
    return finding/* SEVERITIES */.oC.indexOf(severity) * 1000 - (cvss?.score ?? 0) * 10 - (fixed === undefined ? 0 : 5);
}

// EXTERNAL MODULE: ./src/report/summary/graph-parts.ts + 2 modules
var graph_parts = __webpack_require__(57750);
// EXTERNAL MODULE: ./src/report/summary/notes.ts
var summary_notes = __webpack_require__(15440);
;// CONCATENATED MODULE: ./src/report/summary/unsigned.ts
// Renders the warning that nothing is signed, with the line to add.

const REMEDIES = {
    'no-identity': [
        'Add this to the job, or set `signing-key`. Pull requests from forks never have an identity.',
        '',
        '```yaml',
        'permissions:',
        '  id-token: write',
        '```',
    ],
    off: ['Remove the line `sign: none` to sign it with the identity of the job.'],
    'not-possible': [],
};
/** Empty if something is signed, or if there is nothing to sign. */
function renderUnsigned({ unsigned, entries }) {
    if (unsigned === undefined || !entries.some(({ outcome }) => outcome !== 'failed'))
        return '';
    const { why, text } = unsigned;
    const reason = why === 'not-possible' ? (0,report_escape/* html */.qy)(text, 1500) : 'Anybody who may push to the repository can attach the same.';
    return [
        '> [!WARNING]',
        `> **Nothing is signed.** ${reason}`,
        ...REMEDIES[why].map((line) => `> ${line}`.trimEnd()),
    ].join('\n');
}

// EXTERNAL MODULE: ./src/report/summary/signer.ts
var signer = __webpack_require__(91279);
;// CONCATENATED MODULE: ./src/report/summary/verdict.ts
// Renders the second line of a summary: how much is attached, who signed it, and what was found.




/** `hasFailed`: the command fails for another reason than a failed entry. */
function verdictOf(receipt, hasFailed) {
    const { entries, scans = [], unsigned } = receipt;
    const pieces = (0,receipt_evidence/* receiptEvidence */.q$)(entries);
    const failed = entries.filter(({ outcome }) => outcome === 'failed').length;
    const isPlan = entries.some(({ outcome }) => outcome === 'planned');
    const expectsSignature = unsigned !== undefined && unsigned.why !== 'off' && pieces.length > 0;
    return {
        mark: failed > 0 || hasFailed ? '❌' : isPlan ? '📝' : expectsSignature ? '🔓' : '✅',
        evidence: evidenceText(pieces, isPlan),
        signed: pieces.length === 0 ? '' : signedText(pieces, receipt, isPlan),
        findings: findingCounts(scans),
        failed,
    };
}
/** `**4 kinds of evidence on 2 platforms, all signed** by … · 🔴 3 high · ❌ 1 failed`. */
function verdictLine({ evidence, signed, findings, failed }) {
    const [word = '', ...who] = signed.split(' by ');
    const first = `**${evidence}${word === '' ? '' : `, ${word}`}**${who.length === 0 ? '' : ` by ${who.join(' by ')}`}`;
    return [first, ...(findings === '' ? [] : [findings]), ...(failed > 0 ? [`❌ ${failed} failed`] : [])].join(' · ');
}
function evidenceText(pieces, isPlan) {
    if (pieces.length === 0)
        return isPlan ? 'Nothing would be attached' : 'Nothing is attached';
    const kinds = new Set(pieces.map(({ entries: [{ kind }] }) => kind));
    const platforms = new Set(pieces.flatMap(({ entries: [{ platform }] }) => platform ?? []));
    const [only] = kinds;
    const what = kinds.size === 1 && only !== undefined ? (0,evidence_kinds/* kindRow */.LX)(only).label : `${kinds.size} kinds of evidence`;
    const where = platforms.size > 1 ? ` on ${platforms.size} platforms` : '';
    return isPlan ? `Dry run: would attach ${what}${where}` : `${what}${where}`;
}
function signedText(pieces, { signed }, isPlan) {
    const count = pieces.filter(({ isSigned }) => isSigned).length;
    if (count === 0)
        return pieces.some(({ facts }) => facts.signature === 'other') ? 'not signed by this run' : 'unsigned';
    const all = count === pieces.length;
    const share = all ? (pieces.length === 1 ? '' : 'all ') : `${count} of ${pieces.length} `;
    if (isPlan)
        return `${share === 'all ' ? '' : share}to be signed`;
    return `${share}signed${signed === undefined ? '' : ` by ${(0,signer/* signerText */.S)(signed.signer)}`}`;
}
/** Counts of artifacts for the details: `8 attached, 2 already attached`. */
function isUnchanged(entries) {
    return entries.length > 0 && entries.every(({ outcome }) => outcome === 'existing');
}

// EXTERNAL MODULE: ./src/report/traffic-text.ts
var traffic_text = __webpack_require__(73659);
;// CONCATENATED MODULE: ./src/report/attach-summary.ts
// Renders what attach did for the job summary: the verdict first, at most one screen, everything else folded.



















/** The runner takes 1 MiB; the rest is for what other steps of the same job write into theirs. */
const MAX_BYTES = 900_000;
const OUTCOME_MARKS = {
    created: '✅',
    existing: '☑',
    deleted: '🗑',
    absent: '☑',
    planned: '📝',
    skipped: '⏭',
    failed: '❌',
};
/** Always below 1 MiB: details are left out where there is no room. */
function renderAttachSummary({ images, inputs, now }) {
    const [only] = images;
    const last = inputsTable(inputs);
    if (images.length === 1 && only !== undefined)
        return (0,blocks/* page */.MY)([imagePart(only, MAX_BYTES, 2, now), last]);
    const failing = images.filter(hasFailed);
    const passing = images.filter((image) => !hasFailed(image));
    const mark = failing.length > 0 ? '❌' : '✅';
    const count = failing.length === 0 ? '' : `, ${failing.length} failed`;
    const overview = (0,blocks/* table */.tp)(['', 'Image', 'Evidence', 'Signed', 'Findings'], [...failing, ...passing].map(overviewRow), 200_000);
    const room = MAX_BYTES - Buffer.byteLength(overview) - blocks/* BOUND */.d9.inputs;
    const each = Math.floor(room / images.length);
    const parts = [
        ...failing.map((image) => imagePart(image, each, 3, now)),
        ...passing.map((image) => (0,blocks/* folded */.TM)(`${markOf(image)} ${(0,heading/* imageText */.f1)(referenceOf(image))}`, imagePart(image, each, 3, now))),
    ];
    const fitted = (0,blocks/* fittingParts */.gq)(parts, room, (left) => `The details of ${left} more images are left out here; the outputs have them.`);
    return (0,blocks/* page */.MY)([`## ${mark} Evidence for ${images.length} images${count}`, overview, ...fitted, last]);
}
function isAttached(image) {
    return 'receipt' in image;
}
function referenceOf(image) {
    return isAttached(image) ? image.receipt.reference : image.reference;
}
function hasFailed(image) {
    return markOf(image) === '❌';
}
function markOf(image) {
    return isAttached(image) ? verdict(image).mark : '❌';
}
function verdict({ receipt, failures = [] }) {
    return verdictOf(receipt, failures.length > 0);
}
function overviewRow(image) {
    if (!isAttached(image))
        return ['❌', (0,heading/* imageText */.f1)(image.reference), 'nothing could be attached', '', ''];
    const { mark, evidence, signed, findings, failed } = verdict(image);
    const count = failed > 0 ? `, ${failed} failed` : '';
    return [mark, (0,heading/* imageText */.f1)(image.receipt.reference), `${evidence}${count}`, signed, findings];
}
function imagePart(image, bytes, level, now) {
    if (!isAttached(image)) {
        const { reference, error } = image;
        return (0,blocks/* page */.MY)([
            (0,heading/* imageHeading */.Uf)('❌', reference, { level }),
            '**Nothing is attached**',
            (0,failures/* renderFailures */.S)([{ what: '', error }]),
        ]);
    }
    const { receipt, graph, comparison } = image;
    const { entries, scans = [], notes, traps = [], signed } = receipt;
    const said = verdict(image);
    const pieces = (0,receipt_evidence/* receiptEvidence */.q$)(entries);
    const findings = renderUrgentFindings(scans);
    const head = [
        (0,heading/* imageHeading */.Uf)(said.mark, receipt.reference, { level }),
        `${verdictLine(said)}${isUnchanged(entries) ? ' · nothing new, all of it was attached before' : ''}`,
        renderUnsigned(receipt),
        (0,failures/* renderFailures */.S)(failuresOf(image)),
        pieces.length === 0 ? '' : (0,evidence_table/* evidenceTable */.Y)({ evidence: pieces.map(receipt_evidence/* summaryEvidence */.qh), signature: 'Signed', now }),
        findings.shown,
        (0,summary_notes/* renderNotes */.I)([...traps.map(graph_traps/* trapText */.vj), ...notes.filter((note) => note !== signed?.note)]),
    ];
    const room = bytes - Buffer.byteLength((0,blocks/* page */.MY)(head));
    const folds = [
        comparison === undefined ? '' : renderComparison(comparison, Math.floor(room / 4)),
        findings.folded,
        commandsOf(receipt),
        ...(graph === undefined
            ? []
            : (0,graph_parts/* graphParts */.h)(graph, { signedByRun: signedByRun(entries), bytes: Math.floor(room / 3) })),
        entries.length === 0 ? '' : artifacts(receipt, Math.floor(room / 3)),
    ];
    const fitted = (0,blocks/* fittingParts */.gq)(folds.filter((part) => part !== ''), room - 200, (left) => `${left} more sections are left out, because the size of a job summary is limited.`);
    return (0,blocks/* page */.MY)([...head, ...fitted]).trimEnd();
}
function failuresOf({ receipt, failures = [] }) {
    const failed = receipt.entries.filter(({ outcome }) => outcome === 'failed');
    return [
        ...failed.map(({ kind, title, platform, error = 'unknown reason' }) => ({
            what: `**${(0,evidence_kinds/* kindRow */.LX)(kind).label}** ${(0,report_escape/* code */.aY)(title, 100)}${platform === null ? '' : ` on ${(0,report_escape/* html */.qy)(platform, 60)}`}`,
            error,
        })),
        ...failures.map((error) => ({ what: '', error })),
    ];
}
function signedByRun(entries) {
    return new Set(entries.flatMap(({ object, evidence }) => (evidence?.signature === 'run' && object ? object.digest : [])));
}
function commandsOf({ reference, entries, signed }) {
    const attached = entries.filter(({ outcome, object }) => object !== null && ['created', 'existing'].includes(outcome));
    const bySubject = Map.groupBy(attached, ({ subject }) => subject);
    const evidence = [...bySubject].map(([subject, same]) => {
        const bundles = same.filter((entry) => entry.evidence?.signature === 'run');
        return {
            subject,
            platform: same[0]?.platform ?? null,
            predicateTypes: [...new Set(bundles.flatMap(({ evidence: facts }) => facts?.predicateType ?? []))],
            artifacts: same.flatMap(({ object, title }) => (object === null ? [] : { digest: object.digest, title })),
            listedByApi: bundles.some(({ via }) => via === 'api'),
        };
    });
    const kinds = new Set(attached.filter((entry) => entry.evidence?.signature === 'run').map(({ kind }) => kind));
    kinds.delete('custom');
    return (0,check_commands/* checkCommands */.D)({ reference, kinds: [...kinds], ...(signed && { signer: signed.signer }), evidence });
}
function artifacts(receipt, bytes) {
    const { reference, entries, signed, traffic } = receipt;
    const rows = entries.map((entry) => [
        `${OUTCOME_MARKS[entry.outcome]} ${entry.outcome === 'planned' ? 'would attach' : (0,plan_receipt/* outcomeWord */.n)(entry)}`,
        (0,evidence_kinds/* kindRow */.LX)(entry.kind).label,
        (0,report_escape/* code */.aY)(entry.title, 100),
        entry.platform === null ? 'image' : (0,report_escape/* html */.qy)(entry.platform),
        (0,report_escape/* code */.aY)(artifactTypeOf(entry), 100),
        (0,node_text/* bytesText */.pV)(entry.document.size),
        entry.object === null ? '' : (0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(entry.object.digest)),
    ]);
    const isPlan = entries.some(({ outcome }) => outcome === 'planned');
    const counts = isPlan ? `${entries.length} would be attached` : (0,plan_receipt/* countsOf */.m)(receipt, 'attach');
    return (0,blocks/* folded */.TM)(`Artifacts: ${counts}`, [
        (0,report_escape/* code */.aY)(reference, 400),
        (0,blocks/* table */.tp)(['Status', 'Kind', 'Document', 'Attached to', 'Type', 'Size', 'Digest'], rows, Math.min(bytes, blocks/* BOUND */.d9.table)),
        (0,blocks/* list */.p_)([
            ...(signed === undefined ? [] : [(0,report_escape/* html */.qy)(signed.note, 500)]),
            ...(traffic === undefined ? [] : [(0,traffic_text/* trafficText */.n)(traffic)]),
        ], blocks/* BOUND */.d9.notes),
    ]
        .filter((part) => part !== '')
        .join('\n\n'));
}
function inputsTable(inputs) {
    const given = Object.entries(inputs).filter(([, value]) => value !== '');
    if (given.length === 0)
        return '';
    const rows = given.map(([name, value]) => [(0,report_escape/* code */.aY)(name), (0,report_escape/* code */.aY)(value, 500)]);
    return (0,blocks/* folded */.TM)('Inputs', (0,blocks/* table */.tp)(['Input', 'Value'], rows, blocks/* BOUND */.d9.inputs));
}

// EXTERNAL MODULE: ./src/report/attach-text.ts
var attach_text = __webpack_require__(47229);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/report/tree.ts
var tree = __webpack_require__(87036);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/image-lists/listed-images.ts
var listed_images = __webpack_require__(14034);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/evidence/file-line.ts
var file_line = __webpack_require__(19302);
// EXTERNAL MODULE: ./src/evidence/files.ts + 1 modules
var evidence_files = __webpack_require__(34296);
// EXTERNAL MODULE: ./src/commands/inputs/named-files.ts
var named_files = __webpack_require__(82469);
;// CONCATENATED MODULE: ./src/commands/standard-input.ts
// Replaces standard input in lines that name files by a temporary file, which can be read more than once.







/** `sbom=-` as `sbom=/tmp/…/stdin`. Throws a UserError if standard input is absent, named twice or too large. */
async function withStandardInput(lines, world) {
    const isRead = (line) => !line.startsWith('!') && (0,file_line.parseFileLine)(line).path === named_files/* STANDARD_INPUT */.XO;
    const count = lines.filter(isRead).length;
    if (count === 0)
        return { lines };
    if (count > 1)
        throw new errors/* UserError */.yo('standard input can be attached once only; write one line with "-"');
    const input = world.standardInput?.();
    if (input === undefined) {
        throw new errors/* UserError */.yo('"-" stands for standard input, which only the command line has; write the path of a file');
    }
    const path = (0,external_node_path_.join)(await world.temporary(), 'stdin');
    await (0,promises_.pipeline)(bounded(input), (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
    return {
        lines: lines.map((line) => (isRead(line) ? `${line.trim().slice(0, -named_files/* STANDARD_INPUT */.XO.length)}${path}` : line)),
        standardInput: path,
    };
}
async function* bounded(input) {
    let size = 0;
    for await (const chunk of input) {
        size += chunk.byteLength;
        if (size > evidence_files/* MAX_DOCUMENT_BYTES */.bi) {
            throw new errors/* UserError */.yo(`standard input is larger than ${evidence_files/* MAX_DOCUMENT_BYTES */.bi} bytes, the limit of a document`);
        }
        yield chunk;
    }
}

// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/evidence/pack.ts
var pack = __webpack_require__(28060);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var client = __webpack_require__(75398);
// EXTERNAL MODULE: ./src/oci/descriptor.ts
var oci_descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
;// CONCATENATED MODULE: ./src/commands/attach/ahead.ts
// Starts what a push needs and what does not depend on the manifest of the subject, which saves a round trip.




/** Larger documents are uploaded only after it is known that they are needed. */
const MAX_UPLOAD_BYTES = 128 * 1024;
/** A store checks for a blob above this size before it uploads it. */
const MIN_CHECKED_BYTES = 4 * 1024 * 1024;
/**
 * Uploads the empty config and the small ones of `documents`, checks for the large ones, and lists the referrers of
 * `subject`. The push finds all of it done. What fails here is tried again by the push, which reports it. Returns the bundles
 * that are listed; undefined if the list could not be read.
 */
async function startAhead(store, subject, documents) {
    const small = documents.filter(({ descriptor }) => descriptor.size <= MAX_UPLOAD_BYTES);
    const large = documents.filter(({ descriptor }) => descriptor.size > MIN_CHECKED_BYTES);
    const [bundles] = await Promise.all([
        ignoringFailures(bundlesOf(store, subject)),
        ...[(0,evidence_document/* documentOf */.lM)(oci_descriptor/* EMPTY_JSON */.JO, media_types/* MEDIA_TYPE */.Ap.empty), ...small].map((blob) => ignoringFailures(store.pushBlob(blob))),
        ...large.map(({ descriptor }) => ignoringFailures(store.hasBlob(descriptor))),
    ]);
    return bundles && { subject, bundles };
}
/** Lists all referrers, since only a complete list spares the push another one. */
async function bundlesOf(store, subject) {
    const bundles = [];
    for await (const { referrers } of store.referrers(subject))
        bundles.push(...referrers.filter(({ artifactType }) => artifactType === media_types/* MEDIA_TYPE */.Ap.sigstoreBundle));
    return bundles;
}
async function ignoringFailures(work) {
    try {
        return await work;
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/evidence/provenance.ts
var provenance = __webpack_require__(55342);
;// CONCATENATED MODULE: ./src/evidence/foreign-provenance.ts
// Compares a provenance predicate with the claims of the identity token of the job that signs it. Pure.


/**
 * What a SLSA predicate (v0.2 or v1) says about builder, workflow, repository, commit and run that contradicts the claims.
 * A field that is absent or empty, and a claim that the token does not have, contradict nothing.
 */
function provenanceDifferences(predicate, claims, server) {
    const claim = (name) => (0,fields/* text */.Qq)(claims[name]);
    const repository = claim('repository');
    const url = repository && `${server}/${repository}`;
    const run = url && claim('run_id') && `${url}/actions/runs/${claim('run_id')}`;
    const jobWorkflow = claim('job_workflow_ref');
    const workflowRef = claim('workflow_ref');
    const workflow = repository && workflowRef?.includes('@') ? (0,provenance/* workflowOf */.B4)({ repository, workflowRef }) : undefined;
    const differences = [];
    const compare = (field, claimed, accepts = isEqual) => {
        const stated = (0,fields/* text */.Qq)(valueAt(predicate, field));
        if (stated === undefined || claimed === undefined || accepts(stated, claimed))
            return;
        differences.push({ field, stated, claimed });
    };
    // BuildKit names the run as its builder, other generators the workflow.
    for (const field of ['runDetails.builder.id', 'builder.id'])
        compare(field, jobWorkflow && `${server}/${jobWorkflow}`, (stated, claimed) => stated === claimed || isRun(stated, run));
    for (const field of ['runDetails.metadata.invocationId', 'metadata.buildInvocationId', 'metadata.buildInvocationID'])
        compare(field, run, (stated) => !stated.startsWith(`${server}/`) || isRun(stated, run));
    const parameters = 'buildDefinition.externalParameters.workflow';
    compare(`${parameters}.repository`, url);
    compare(`${parameters}.path`, workflow?.path);
    compare(`${parameters}.ref`, workflow?.ref);
    return [...differences, ...otherCommits(predicate, url, claim('sha'))];
}
/** The sources that are the repository of the job, at another commit. Other sources are dependencies. */
function otherCommits(predicate, repository, sha) {
    if (repository === undefined || sha === undefined)
        return [];
    return ['buildDefinition.resolvedDependencies', 'materials', 'invocation.configSource'].flatMap((field) => {
        const value = valueAt(predicate, field);
        return (Array.isArray(value) ? value : [value]).flatMap((source) => {
            if (!(0,fields/* isRecord */.u4)(source) || !(0,fields/* isRecord */.u4)(source.digest) || !isOf((0,fields/* text */.Qq)(source.uri) ?? '', repository))
                return [];
            const stated = (0,fields/* text */.Qq)(source.digest.gitCommit) ?? (0,fields/* text */.Qq)(source.digest.sha1);
            return stated === undefined || stated === sha ? [] : [{ field, stated, claimed: sha }];
        });
    });
}
/** `git+https://github.com/acme/app@refs/heads/main`, `https://github.com/acme/app.git#main` and the like. */
function isOf(uri, repository) {
    const rest = uri.replace(/^git\+/, '');
    return rest.startsWith(repository) && /^(?:\.git)?(?:[@#]|$)/.test(rest.slice(repository.length));
}
/** The run, or an attempt of it. */
function isRun(stated, run) {
    return run !== undefined && (stated === run || stated.startsWith(`${run}/attempts/`));
}
function isEqual(stated, claimed) {
    return stated === claimed;
}
function valueAt(value, path) {
    return path.split('.').reduce((at, key) => ((0,fields/* isRecord */.u4)(at) ? at[key] : undefined), value);
}

;// CONCATENATED MODULE: ./src/commands/attach/foreign-provenance.ts
// Refuses provenance files that contradict the identity of the job that would sign them.






/** Provenance is small. A larger document is not compared, and therefore refused. */
const foreign_provenance_MAX_BYTES = 32 * 1024 * 1024;
const JSON_TYPE = /[/+]json$/;
/** A reader that trusts the workflow would trust what the file says about another one. */
class ForeignProvenanceError extends errors/* ExpectedError */.Dh {
    name = 'ForeignProvenanceError';
    code = 'foreign-provenance';
    constructor(title, detail) {
        const remedy = 'attach the provenance of this run, or set allow-foreign-provenance to true';
        super(`could not sign ${JSON.stringify(title)} with the identity of this job: ${detail}; ${remedy}`, { remedy });
    }
}
/** The files with unsigned provenance that the job's token contradicts. None if the job does not sign with its identity. */
async function foreignProvenance(files, signing, env) {
    const statements = files.filter(({ kind, document }) => kind === 'provenance' &&
        document.descriptor.mediaType !== media_types/* MEDIA_TYPE */.Ap.dsse &&
        !(0,classify/* isBundleType */.Jo)(document.descriptor.mediaType) &&
        JSON_TYPE.test(document.descriptor.mediaType));
    const claims = statements.length === 0 ? undefined : await signing.claims();
    if (claims === undefined)
        return [];
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const found = await Promise.all(statements.map(async (piece) => {
        const detail = await detailOf(piece, claims, server);
        return detail === undefined ? [] : [{ piece, error: new ForeignProvenanceError(piece.title, detail) }];
    }));
    return found.flat();
}
async function detailOf({ document }, claims, server) {
    const { size } = document.descriptor;
    if (size > foreign_provenance_MAX_BYTES)
        return `it has ${size} bytes, too many to compare with the identity token`;
    const json = JSON.parse((await (0,evidence_document/* readDocument */.u0)(document, foreign_provenance_MAX_BYTES)).toString('utf8'));
    const predicate = (0,fields/* isRecord */.u4)(json) && '_type' in json ? json.predicate : json;
    const differences = provenanceDifferences(predicate, claims, server);
    return differences.length === 0 ? undefined : differences.map(differenceText).join(', ');
}
function differenceText({ field, stated, claimed }) {
    const quoted = (value) => JSON.stringify(value.length > 200 ? `${value.slice(0, 199)}…` : value);
    return `${field} is ${quoted(stated)}, but the identity token says ${quoted(claimed)}`;
}

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var evidence_annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/scan-report.ts
var scan_report = __webpack_require__(5467);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var statement = __webpack_require__(63240);
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
    if ((0,evidence_kinds/* kindRow */.LX)(content.kind).target === 'index' || platforms.length === 0)
        return [subject];
    if (platforms.length > 1) {
        notes.push(`${name} names no platform: attached to all ${platforms.length} platforms; to choose one, write ${content.kind}@${nameOf(platforms[0])}=${file.path}`);
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
        title: wrapped ? `${(0,evidence_files/* titleOf */.Gg)(file).replace(/\.json$/i, '')}.intoto.json` : (0,evidence_files/* titleOf */.Gg)(file),
        ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
        ...(file.artifactType !== undefined && { artifactType: file.artifactType }),
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
        return (0,statement/* wrapPredicate */.eP)((0,statement/* subjectOf */.et)(name, subject), content.predicateType, document);
    }
    if ((0,statement_subject/* isFillable */.KQ)(content)) {
        return (0,statement/* fillSubject */.OK)(document, content.subjectRange, (0,statement/* subjectOf */.et)(name, subject));
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

// EXTERNAL MODULE: ./src/commands/cosign-content.ts + 3 modules
var cosign_content = __webpack_require__(44894);
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
            .map((layer) => (0,stored/* storedEvidence */.h)(store, layer, { subject: image, name: targets.name, fallbackKind: 'custom' }));
    }));
    return {
        evidence: found.filter((one) => typeof one !== 'string'),
        notes: [
            ...notes,
            ...found.filter((one) => typeof one === 'string').map((why) => `skipped BuildKit attestation ${why}`),
        ],
    };
}

// EXTERNAL MODULE: ./src/evidence/legacy-artifact.ts
var legacy_artifact = __webpack_require__(6265);
// EXTERNAL MODULE: ./src/signing/signing-error.ts
var signing_error = __webpack_require__(94627);
;// CONCATENATED MODULE: ./src/commands/attach/collect.ts
// Collects evidence that is in the store already, in a place or form that readers of referrers do not look at.







/** What can be collected, by the names that the input `collect` takes. */
const COLLECTORS = {
    /** Attestation manifests in the image index. */
    buildkit: async ({ store, subject, targets }) => subject.content === undefined || subject.content.manifests.length === 0
        ? { evidence: [], packed: [], notes: [] }
        : { ...(await collectBuildkit(store, subject.content, targets)), packed: [] },
    /** The tags `sha256-….sig`, `.att` and `.sbom`. */
    cosign: collectCosign,
    /** Referrers in the artifact manifest formats that came before OCI 1.1. */
    legacy: collectLegacyArtifacts,
};
/** Everything that the named collectors find. Throws what the store throws. */
async function collect(names, call) {
    const found = await Promise.all(names.map((name) => COLLECTORS[name](call)));
    return {
        evidence: found.flatMap(({ evidence }) => evidence),
        packed: found.flatMap(({ packed }) => packed),
        notes: found.flatMap(({ notes }) => notes),
        unconverted: found.flatMap(({ unconverted = [] }) => unconverted),
    };
}
/** Attestations become bundles. What cannot be one stays under its tag, with a note. */
async function collectCosign({ store, targets, proof, signsImage }) {
    const { evidence, attestations, notes } = await (0,cosign_content/* readCosignContent */.f)(store, targets);
    const converted = await Promise.all(attestations.map(async ({ envelope, bundle }) => {
        try {
            return await bundle(proof);
        }
        catch (error) {
            if (!(error instanceof signing_error/* SigningError */.u))
                throw error;
            return { kind: envelope.kind, error };
        }
    }));
    const signatures = evidence.filter(({ kind, artifactType }) => kind === 'signature' && artifactType !== undefined);
    return {
        evidence: [...evidence, ...converted.filter((one) => 'document' in one)],
        packed: [],
        notes: [...notes, ...(signatures.length > 0 && !signsImage ? [signatureNote(signatures.length)] : [])],
        unconverted: converted.filter((one) => 'error' in one),
    };
}
function signatureNote(count) {
    const which = count === 1 ? '1 signature of a .sig tag was' : `${count} signatures of .sig tags were`;
    return `${which} attached unchanged, because a bundle cannot hold it: cosign 3 and policy-controller find it under the tag only, and only while the image has no bundle; set sign-image to sign the image again`;
}
async function collectLegacyArtifacts({ store, targets }) {
    const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
    const packed = await Promise.all([...subjects.values()].map(async (subject) => {
        const found = [];
        for await (const page of store.referrers(subject.digest)) {
            found.push(...page.referrers.filter(({ mediaType }) => (0,legacy_artifact/* isLegacyArtifact */.C)(mediaType)));
        }
        return Promise.all(found.map(async (descriptor) => packedOf(await (0,legacy_artifact/* repackLegacyArtifact */.e)(store, descriptor), subject)));
    }));
    return { evidence: [], packed: packed.flat(), notes: [] };
}
function packedOf(artifact, subject) {
    const { artifactType, annotations = {} } = artifact.manifest.descriptor;
    const kind = (0,classify/* kindOfReferrer */.zT)({ ...(artifactType !== undefined && { artifactType }), annotations });
    const document = artifact.blobs.at(-1);
    if (document === undefined)
        throw new RangeError('a re-packed artifact has its config at least');
    const title = document.descriptor.annotations?.[media_types/* ANNOTATION */.YX.title] ?? (0,evidence_kinds/* kindRow */.LX)(kind).label;
    return { piece: { kind, subject, document, title, annotations }, artifact };
}

// EXTERNAL MODULE: ./src/signing/signer.ts
var signing_signer = __webpack_require__(70997);
// EXTERNAL MODULE: ./src/evidence/statement-kind.ts
var statement_kind = __webpack_require__(73583);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/signing/existing-bundles.ts
var existing_bundles = __webpack_require__(27354);
// EXTERNAL MODULE: ./src/signing/verify-referrer.ts
var verify_referrer = __webpack_require__(71232);
;// CONCATENATED MODULE: ./src/signing/verify-evidence.ts





/**
 * Verifies the evidence that `referrer` attaches to `subject`, against the signers of `trusted`. Evidence stays unverified if
 * a trusted root cannot be fetched. Throws a StoreError if the store cannot be read, because that proves nothing about
 * the evidence.
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
                return {
                    status: 'verified',
                    kind: (0,statement_kind/* kindOfStatement */.n)(predicateType, predicate),
                    predicateType,
                    predicate,
                    signer,
                    time,
                };
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
            trusted.set(evidence.kind, `signed by ${(0,evidence_annotations/* foreignValue */.W4)((0,signing_signer/* signerName */.E)(evidence.signer))}`);
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
            await (await Promise.all(/* import() */[__webpack_require__.e(5909), __webpack_require__.e(5007)]).then(__webpack_require__.bind(__webpack_require__, 27388))).checkGenerator(generator, env);
    },
    read: async ({ store, subject, context, request, existing }) => (await Promise.all(/* import() */[__webpack_require__.e(5909), __webpack_require__.e(5007)]).then(__webpack_require__.bind(__webpack_require__, 27388))).generateSbom(store, subject, context, request.sbomSettings, existing),
};
/** The sources that generate evidence, one row each. */
const SOURCES = [
    SBOM,
    {
        kind: 'source-sbom',
        mode: ({ sourceDirectories }) => (sourceDirectories.length > 0 ? 'always' : 'never'),
        read: async ({ store, subject, context, request }) => {
            const { generateSourceSboms } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(6998), __webpack_require__.e(6257), __webpack_require__.e(8492)]).then(__webpack_require__.bind(__webpack_require__, 43514));
            const { sourceDirectories, sbomSettings, allowOutside } = request;
            return generateSourceSboms(sourceDirectories, store, subject, context, sbomSettings, allowOutside);
        },
    },
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
        check: async (context, { scan }) => (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(5470), __webpack_require__.e(5909), __webpack_require__.e(1937)]).then(__webpack_require__.bind(__webpack_require__, 91937))).checkScanners(scan, context),
        read: async ({ store, subject, context, request, sboms }) => {
            const { generateScans } = await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(5470), __webpack_require__.e(5909), __webpack_require__.e(1937)]).then(__webpack_require__.bind(__webpack_require__, 91937));
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
/** Rejects with UsageErrors for required sources that cannot work here. */
async function checkSources(request, context) {
    const required = SOURCES.filter(({ mode }) => mode(request) === 'always');
    await (0,errors/* settleAll */.j3)(required.map(async ({ check }) => check?.(context, request)));
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
        collect(request.collect, {
            store,
            subject,
            targets,
            proof: (0,cosign_content/* openLogProofs */.s)(context, request.signing.services.rekorUrl),
            signsImage: request.signing.signImage,
        }),
        kinds.size > 0 ? readExisting(store, subject, kinds, openVerifier) : undefined,
    ]);
    if (trustsOthers(request) && placed.evidence.some(({ document }) => (0,classify/* isBundleType */.Jo)(document.descriptor.mediaType))) {
        const verifier = await openVerifier();
        const { verifyGivenBundles } = await __webpack_require__.e(/* import() */ 6515).then(__webpack_require__.bind(__webpack_require__, 66515));
        if (verifier !== undefined)
            await verifyGivenBundles(placed.evidence, verifier);
    }
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
        given: placed.evidence,
        failures: [...(collected.unconverted ?? []), ...outcomes.flatMap(({ failures }) => failures)],
        notes: [...inspected.notes, ...placed.notes, ...collected.notes, ...outcomes.flatMap(({ notes }) => notes)],
    };
}
/** Whether the request says more about whom it trusts than who signs. */
function trustsOthers({ signing }) {
    return signing.trustedSigners.length > 0 || signing.trustedRoot !== undefined;
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

// EXTERNAL MODULE: ./src/commands/attach/signing.ts + 5 modules
var attach_signing = __webpack_require__(48409);
;// CONCATENATED MODULE: ./src/commands/attach/attach.ts
// The flow of attach: for each image, resolve the subject, gather evidence, sign, pack, push. A dry run stops after the plan.















/**
 * Attaches everything that the request names to all images in parallel. What fails is an entry of the receipt, or the
 * failure of its image; the rest is attached. Throws a UserError for files that cannot be used and for a source that
 * cannot work, before any network call.
 */
async function attach(request, context) {
    const [signing, inspected] = await (0,errors/* settleAll */.j3)([
        (0,attach_signing/* openSigning */.O)(request.signing, context),
        (0,evidence_files/* inspectFiles */.IK)(request.files, {
            workspace: context.cwd,
            ifNoFilesFound: request.ifNoFilesFound,
            allowOutside: request.allowOutside,
            validate: request.validate,
            ...(request.standardInput !== undefined && { standardInput: request.standardInput }),
            readFindings: async (...scan) => (await Promise.all(/* import() */[__webpack_require__.e(4353), __webpack_require__.e(5470)]).then(__webpack_require__.bind(__webpack_require__, 75470))).collectScan(...scan),
        }),
        checkSources(request, context),
    ]);
    const { checkGivenBundles } = await __webpack_require__.e(/* import() */ 6515).then(__webpack_require__.bind(__webpack_require__, 66515));
    const bundleNotes = await checkGivenBundles(inspected.files, signing.keys);
    const files = { ...inspected, notes: [...inspected.notes, ...bundleNotes] };
    return Promise.all(request.references.map(async (reference) => {
        try {
            return await context.stores.withOwnMeter(() => attachOne(reference, request, context, { inspected: files, signing }));
        }
        catch (error) {
            if (!(error instanceof errors/* ExpectedError */.Dh))
                throw error;
            return { reference, error };
        }
    }));
}
function attach_isAttached(result) {
    return 'receipt' in result;
}
async function attachOne(reference, request, context, { inspected, signing }) {
    const store = context.stores.open(reference, request.dryRun ? 'read' : 'write');
    const { platforms, allowMissingSubject: allowMissing } = request;
    // A source that may skip what the image already has decides first.
    const canStart = reference.scheme === 'registry' &&
        !request.dryRun &&
        inspected.files.length > 0 &&
        request.sbom !== 'auto' &&
        request.provenance !== 'auto';
    // Signatures are about the statement on a subject, whose digest is known only with its manifest.
    const documents = signing.signs ? [] : inspected.files.map(({ document }) => document);
    const [subject, listed] = await Promise.all([
        (0,commands_subject/* resolveSubject */.f9)(store, reference, { platforms, allowMissing }),
        canStart ? startAhead(store, reference.digest, documents) : undefined,
    ]);
    const gathered = await gather(request, context, store, subject, inspected, () => signing.trusted());
    const refused = request.allowForeignProvenance ? [] : await foreignProvenance(gathered.given, signing, context.env);
    const refusedPieces = new Set(refused.map(({ piece }) => piece));
    const accepted = gathered.evidence.filter((piece) => !refusedPieces.has(piece));
    const signed = await signing.sign(store, subject, accepted, { dryRun: request.dryRun, listed });
    const plan = [
        ...signed.evidence.map((piece) => ({ piece, artifact: (0,pack/* pack */.q)(withAnnotations(piece, request)) })),
        ...gathered.packed,
    ];
    const outcomes = request.dryRun ? [] : await store.pushArtifacts(plan.map(({ artifact }) => artifact));
    const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
    const published = await publish(signing, signed.attestations, outcomes);
    const entries = plan.map(({ piece, artifact }) => entryOf(piece, artifact, subject, byDigest.get(artifact.manifest.descriptor.digest)));
    const findings = await findingsOf(gathered.evidence, subject);
    const recorded = await storageNotes(reference, request, outcomes, context);
    const receipt = {
        reference: (0,oci_reference/* formatReference */.FH)(reference),
        entries: [
            ...entries,
            ...signed.planned.map((piece) => unpackedEntry(piece, subject)),
            ...[...refused, ...signed.failures].map(({ piece, error }) => unpackedEntry(piece, subject, error)),
            ...gathered.failures.map((failure) => failedEntry(failure, subject)),
        ],
        notes: [...gathered.notes, ...signed.notes, ...published.notes, ...recorded, ...findings.notes],
        ...(signed.signed && { signed: signed.signed }),
        ...(signed.unsigned && { unsigned: signed.unsigned }),
        ...(findings.scans.length > 0 && { scans: findings.scans }),
        traffic: store.traffic(),
    };
    const { failure } = published;
    const bundles = signed.evidence.filter((piece) => piece.signs !== undefined);
    const planned = request.dryRun
        ? [...plan, ...signed.planned.map((piece) => ({ piece, artifact: (0,pack/* pack */.q)(piece) }))].map(plannedArtifact)
        : [];
    return {
        subject,
        receipt,
        generated: gathered.generated,
        bundles,
        planned,
        ...(failure !== undefined && { failure }),
    };
}
/** Around the document, a bundle has an envelope in base64, a signature and a few KB of certificates and log entries. */
const BUNDLE_OVERHEAD = 16_384;
function plannedArtifact({ piece, artifact, }) {
    const { descriptor, bytes } = artifact.manifest;
    const { artifactType, annotations } = (0,oci_descriptor/* parseManifest */.Ng)({ descriptor, bytes }, 'the plan');
    const size = piece.signs === undefined
        ? piece.document.descriptor.size
        : Math.ceil((piece.signs.document.descriptor.size * 4) / 3) + BUNDLE_OVERHEAD;
    return {
        subject: artifact.subject.digest,
        descriptor: { ...descriptor, ...(artifactType !== undefined && { artifactType }), annotations },
        size,
    };
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
        if (!(error instanceof client.GitHubError))
            throw error;
        return { notes: [error.message], failure: error.message };
    }
}
/** Only an image with evidence is recorded, because GitHub lists the record with its attestations. */
async function storageNotes(reference, { storageRecord, dryRun }, outcomes, context) {
    if (!storageRecord || dryRun || outcomes.every(({ status }) => status === 'failed'))
        return [];
    const { recordStorage } = await __webpack_require__.e(/* import() */ 6092).then(__webpack_require__.bind(__webpack_require__, 76092));
    return [await recordStorage(reference, context)];
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
        evidence: factsOf(piece),
    };
}
function factsOf(piece) {
    const { title, document } = piece.signs ?? piece;
    const { mediaType } = document.descriptor;
    const isSigned = (0,classify/* isBundleType */.Jo)(mediaType) || mediaType === media_types/* MEDIA_TYPE */.Ap.dsse || piece.kind === 'signature';
    return {
        title,
        mediaType,
        predicateType: piece.predicateType ?? null,
        created: piece.created ?? null,
        producer: piece.producer ?? null,
        detail: piece.detail ?? null,
        signature: piece.signs !== undefined ? 'run' : isSigned ? 'other' : 'none',
    };
}
/** The scans, with the findings resolved that a VEX document of the same call resolves. */
async function findingsOf(evidence, { reference, descriptor, platforms }) {
    // A document about several platforms is one scan.
    const subjectsOf = new Map();
    for (const { scan, title, subject } of evidence) {
        if (scan === undefined)
            continue;
        const known = subjectsOf.get(scan);
        if (known === undefined)
            subjectsOf.set(scan, { title, subjects: [subject.digest] });
        else
            known.subjects.push(subject.digest);
    }
    const resolves = subjectsOf.size > 0 && evidence.some(({ kind }) => kind === 'vex');
    const name = reference.scheme === 'registry' ? { name: reference.repository.replace(/^.*\//, '') } : {};
    const resolved = resolves
        ? await (await __webpack_require__.e(/* import() */ 1239).then(__webpack_require__.bind(__webpack_require__, 61239))).resolvedFindings(evidence, { digest: descriptor.digest, ...name })
        : undefined;
    const platformsOf = (subjects) => subjects.flatMap((subject) => {
        const { platform } = platforms.find(({ digest }) => digest === subject) ?? {};
        return platform === undefined ? [] : [(0,oci_descriptor/* platformName */.$r)(platform)];
    });
    return {
        scans: [...subjectsOf].map(([scan, { title, subjects }]) => ({
            title,
            platforms: platformsOf(subjects),
            report: resolved?.resolve(scan, subjects) ?? scan,
        })),
        notes: resolved?.notes ?? [],
    };
}
/** A source that failed has no document. */
function failedEntry({ kind, error }, { descriptor }) {
    return {
        operation: 'attach',
        object: null,
        kind,
        subject: descriptor.digest,
        platform: null,
        title: `generated ${(0,evidence_kinds/* kindRow */.LX)(kind).label}`,
        document: { mediaType: '', size: 0 },
        outcome: 'failed',
        via: null,
        error: error.message,
    };
}

// EXTERNAL MODULE: ./src/commands/attach/earlier-image.ts
var earlier_image = __webpack_require__(16066);
;// CONCATENATED MODULE: ./src/commands/attach/comparison.ts
// Compares an image with the earlier one that compare-to names, after everything is attached.




async function compareWithEarlier(image, earlier, { request, inputs }, context) {
    const before = (0,earlier_image/* earlierReference */.kz)(earlier, image);
    try {
        const exact = await resolved(before, context);
        if (exact === undefined) {
            return { note: `did not compare with ${(0,oci_reference/* formatReference */.FH)(before)}: there is no such image yet` };
        }
        const { compareReferences } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(4353), __webpack_require__.e(5470), __webpack_require__.e(2413), __webpack_require__.e(8954), __webpack_require__.e(4399), __webpack_require__.e(8500), __webpack_require__.e(8393), __webpack_require__.e(3326)]).then(__webpack_require__.bind(__webpack_require__, 48393));
        const settings = {
            ...{ 'trusted-root': inputs['trusted-root'], 'signed-by': [], base: [], platforms: request.platforms },
            settings: request.sbomSettings,
        };
        const diff = await compareReferences(exact, image, settings, context);
        return { comparison: { reference: (0,oci_reference/* formatReference */.FH)(exact), diff } };
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return { error };
    }
}
/** The reference with the digest of its tag; undefined if the store does not have it. */
async function resolved(reference, { stores }) {
    try {
        const { digest } = await stores.open(reference).resolve(reference.digest ?? reference.tag ?? '');
        return { ...reference, digest };
    }
    catch (error) {
        if (error instanceof oci_errors/* StoreError */.A && error.code === 'not-found')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/commands/attach/fail-on.ts
// Counts the open findings of an image over all its scans, and decides whether `fail-on` is reached.





/** Findings that an error names. */
const NAMED = 5;
/** The severity that findings without a rating are compared as, as in a policy. */
const UNRATED_AS = 'medium';
/** Undefined if no findings were read. */
function findingTotals({ scans = [], entries }) {
    if (scans.length === 0)
        return undefined;
    // A scanner that failed has an entry without a document.
    const failed = entries.filter(({ kind, outcome, document }) => kind === 'scan' && outcome === 'failed' && document.size === 0);
    const listed = (0,report_findings/* distinctFindings */.H2)(scans.flatMap(({ report }) => (0,report_findings/* openFindings */.lb)(report))).sort(finding/* byUrgency */.td);
    const counts = Object.fromEntries(finding/* SEVERITIES */.oC.map((severity) => {
        const unlisted = scans.reduce((sum, { report }) => sum + unlistedCount(report, severity), 0);
        return [severity, countOf(listed, severity) + unlisted];
    }));
    return {
        counts,
        listed,
        missing: [
            ...scans.flatMap(incompleteText),
            ...failed.map(({ error }) => `a scan failed: ${(0,report_escape/* visible */.RK)(error ?? '', 300)}`),
        ],
    };
}
/** The outputs with the counts of all images; empty texts if no findings were read. */
function findingOutputs(totals) {
    const known = totals.filter((one) => one !== undefined);
    const sum = (severities) => known.length === 0
        ? ''
        : String(known.reduce((total, { counts }) => severities.reduce((all, one) => all + counts[one], total), 0));
    const complete = known.length === totals.length && known.every(({ missing }) => missing.length === 0);
    return {
        findings: sum(finding/* SEVERITIES */.oC),
        'findings-critical': sum(['critical']),
        'findings-high': sum(['high']),
        'findings-medium': sum(['medium']),
        'findings-low': sum(['low']),
        'scan-complete': known.length === 0 ? '' : String(complete),
    };
}
/** Findings reach `fail-on`, or are not all known. */
class FindingsError extends errors/* ExpectedError */.Dh {
    name = 'FindingsError';
    code;
    exitCode;
    constructor(message, isDecided) {
        super(message);
        this.code = isDecided ? 'findings' : 'findings-unknown';
        this.exitCode = isDecided ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.undecided;
    }
    /** The same error with the image in front. */
    about(reference) {
        return new FindingsError(`${reference}: ${this.message}`, this.code === 'findings');
    }
}
/** The error if findings reach `failOn`, and if a scan that is missing or incomplete leaves that open. */
function failureOf(failOn, totals) {
    if (failOn === 'none')
        return undefined;
    const failed = `fail-on: ${failOn}`;
    if (totals === undefined) {
        return new FindingsError(`${failed}: could not count findings: there is no scan in a format that is read; see the failures and notes above`, false);
    }
    const reached = finding/* SEVERITIES */.oC.filter((severity) => isReached(severity, failOn) && totals.counts[severity] > 0);
    const missing = totals.missing.slice(0, 3).join('; ');
    if (reached.length === 0) {
        return missing === ''
            ? undefined
            : new FindingsError(`${failed}: could not count all findings: ${missing}; run the scan again`, false);
    }
    const numbers = reached.map((severity) => `${totals.counts[severity]} ${wordOf(severity)}`);
    const worst = totals.listed.filter(({ severity }) => isReached(severity, failOn));
    const total = reached.reduce((sum, severity) => sum + totals.counts[severity], 0);
    const named = worst.slice(0, NAMED).map(findingText);
    const list = [...named, ...(total > named.length ? [`${total - named.length} more`] : [])].join('; ');
    const open = missing === '' ? '' : `; there may be more: ${missing}`;
    return new FindingsError(`${failed}: ${numbers.join(', ')} ${total === 1 ? 'finding' : 'findings'}: ${list}${open}; ${remedyOf(worst)}`, true);
}
function isReached(severity, failOn) {
    const compared = severity === 'unknown' ? UNRATED_AS : severity;
    return finding/* SEVERITIES */.oC.indexOf(compared) <= finding/* SEVERITIES */.oC.indexOf(failOn);
}
function incompleteText({ title, report }) {
    if ((0,scan_report/* isComplete */.A)(report))
        return [];
    return [`${(0,report_escape/* visible */.RK)(title, 100)} is incomplete: ${(0,report_escape/* visible */.RK)(report.incomplete.join('; '), 300)}`];
}
/** Findings of a scan that has too many to list. */
function unlistedCount({ findings, counts }, severity) {
    return Math.max(0, counts[severity] - countOf(findings.filter(finding/* isOpen */.nT), severity));
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function findingText(finding) {
    const { id, severity, installed, fixed } = finding;
    const version = installed === undefined ? '' : ` ${(0,report_escape/* visible */.RK)(installed, 40)}`;
    const remedy = fixed === undefined ? 'no fix known' : `fixed in ${(0,report_escape/* visible */.RK)(fixed, 40)}`;
    const where = (0,report_findings/* whereText */.ZF)(finding);
    const place = where === '' ? '' : ` in ${(0,report_escape/* visible */.RK)(where, 80)}${version}`;
    return `${(0,report_escape/* visible */.RK)(id, 60)} (${wordOf(severity)})${place}, ${remedy}`;
}
function remedyOf(findings) {
    const resolve = 'resolve findings that do not apply with a VEX document: attach it in the same step, or let the scanner read it';
    return findings.some(({ fixed }) => fixed !== undefined)
        ? `update these packages and rebuild, or ${resolve}`
        : `replace these packages, or ${resolve}`;
}
function wordOf(severity) {
    return severity === 'unknown' ? 'unrated' : severity;
}

// EXTERNAL MODULE: ./src/commands/inputs/read.ts
var read = __webpack_require__(31108);
// EXTERNAL MODULE: ./src/commands/sbom/settings.ts + 2 modules
var settings = __webpack_require__(61371);
// EXTERNAL MODULE: ./src/scan/osv/client.ts
var osv_client = __webpack_require__(44379);
;// CONCATENATED MODULE: ./src/commands/attach/scan-settings.ts
// Which scanners run, and how.

/** Throws a UserError for a URL that the built-in scanner cannot use. */
function scanSettings(inputs) {
    const { scanners } = inputs.scan;
    const { 'osv-url': osvUrl, 'ca-file': caFile } = inputs;
    if (scanners.includes('osv'))
        (0,osv_client.osvRoot)(osvUrl);
    return { scanners, osvUrl, ...(caFile !== undefined && { caFile }), predicate: inputs['scan-predicate'] };
}

// EXTERNAL MODULE: ./src/commands/attach/signing-request.ts
var signing_request = __webpack_require__(91529);
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
    const checked = (0,read/* checkAll */.K7)({
        references: () => exactReferences(inputs.image, inputs.digest),
        sbomSettings: () => (0,settings/* sbomSettings */.v)(inputs, world, {
            ...(generator && { generator }),
            sharedCache: inputs['actions-cache'],
            signs: maySign(inputs, world.env),
        }),
        scan: () => scanSettings(inputs),
        signing: () => (0,signing_request/* signingRequest */.R)(inputs),
        something: () => {
            const generates = [sbom, provenance, approvals].some(({ generate }) => generate !== 'never');
            if (generates ||
                sbom.directories.length > 0 ||
                scan.scanners.length + files.length + inputs.collect.length > 0 ||
                inputs['sign-image'])
                return;
            throw new errors/* UserError */.yo('there is nothing to attach: sbom, provenance, scan, approvals and collect are none, and no file is given');
        },
        compareTo: () => (0,earlier_image/* checkEarlierImage */.Au)(inputs['compare-to'], inputs.image.length),
        failOn: () => {
            const failOn = inputs['fail-on'];
            if (failOn === 'none' || scan.scanners.length + files.length > 0)
                return;
            throw new errors/* UserError */.yo(`fail-on: ${failOn} needs a scan; set scan to a scanner or to the path of scan results`);
        },
    });
    return {
        references: checked.references,
        platforms: inputs.platforms,
        sbom: sbom.generate,
        sbomSettings: checked.sbomSettings,
        sourceDirectories: sbom.directories,
        provenance: provenance.generate,
        approvals: approvals.generate,
        scan: checked.scan,
        files,
        validate: inputs.validate,
        collect: inputs.collect,
        ifNoFilesFound: inputs['if-no-files-found'],
        allowOutside: inputs['allow-outside-workspace'],
        annotations: inputs.annotations,
        allowForeignProvenance: inputs['allow-foreign-provenance'],
        signing: checked.signing,
        allowMissingSubject: inputs['allow-missing-subject'],
        storageRecord: inputs['storage-record'],
        dryRun: inputs['dry-run'],
        failOn: inputs['fail-on'],
        compareTo: checked.compareTo,
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
        throw new errors/* UserError */.yo(`digest applies to one image, but ${images.length} images are given; write each as image@sha256:…`);
    }
    if (images.length === 0) {
        throw new errors/* UserError */.yo('image is required: name it as registry/repository@sha256:…, or name images-file with the metadata of a build');
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
    const listed = await (0,listed_images/* listedImages */.k)(inputs.image, inputs['images-file'], world);
    for (const note of listed.notes)
        world.note(note);
    const request = attachRequest({ ...inputs, image: [...inputs.image, ...listed.references] }, world);
    const { builtIn, generator } = request.sbomSettings;
    // The generator's process starts while the subject is resolved.
    if (generator === undefined && request.sbom !== 'never' && inputs.sbom.paths.length === 0)
        builtIn.startAhead();
    try {
        return await attachAndReport(inputs, request, world, [...inputs.image, ...listed.trusted]);
    }
    finally {
        builtIn.stop();
    }
}
async function attachAndReport(inputs, request, world, 
/** Those whose registries receive a credential of the inputs. */
trusted) {
    const images = await (0,context/* withContext */.e)(world, inputs, trusted, async (context) => {
        const { lines: files, standardInput } = await withStandardInput(request.files, context);
        const results = await attach({ ...request, files, ...(standardInput && { standardInput }) }, context);
        const wantsGraph = !request.dryRun && (inputs.summary || world.writesFiles);
        const read = await Promise.all(results.map(async (result) => imageOf(result, context, wantsGraph)));
        return Promise.all(read.map((image) => withComparison(image, { request, inputs }, context)));
    });
    const several = images.length > 1;
    const unsigned = unsignedWarnings(images);
    const failures = images.flatMap((image) => run_failuresOf(image, several));
    const findings = images.flatMap((image) => findingsFailureOf(image, request.failOn, several));
    const documents = images.map(({ result }, at) => attach_isAttached(result) ? (0,output_files/* generatedFiles */.Ro)(result.generated, (0,output_files/* imageSuffix */.$u)(at, images.length)) : {});
    const attached = images.map(({ result }) => result).filter(attach_isAttached);
    const outcomes = images.map((image) => run_outcomeOf(image, request.failOn));
    const rendered = (style) => inputs.format === 'json'
        ? renderAttachJson(outcomes, { indent: 2 })
        : images.map((image) => textOf(image, several, style)).join('\n');
    const unwritten = await writeResult(inputs.output, () => rendered({ color: false }), world);
    return {
        outputs: {
            subject: attached.map(({ receipt }) => receipt.reference).join('\n'),
            attached: renderReceiptsJson(attached.map(({ receipt }) => receipt)),
            graph: images.flatMap(({ graph }, at) => {
                const name = `graph${(0,output_files/* imageSuffix */.$u)(at, images.length)}.json`;
                return graph === undefined ? [] : [{ name, content: (0,json/* renderGraphJson */.l)(graph) }];
            }),
            diff: images.flatMap(({ comparison }, at) => {
                const name = `diff${(0,output_files/* imageSuffix */.$u)(at, images.length)}.json`;
                return comparison === undefined ? [] : [{ name, content: (0,report_diff/* renderDiffJson */.mS)(comparison.diff) }];
            }),
            'sbom-path': documents.flatMap(({ sbom }) => sbom ?? []),
            'provenance-path': documents.flatMap(({ provenance }) => provenance ?? []),
            'scan-path': documents.flatMap(({ scan }) => scan ?? []),
            'bundle-path': images.flatMap(({ result }, at) => attach_isAttached(result) ? (0,output_files/* bundleFiles */.e6)(result.bundles, (0,output_files/* imageSuffix */.$u)(at, images.length)) : []),
            digests: [...new Set(attached.flatMap(({ receipt }) => digestsOf(receipt)))].join('\n'),
            signed: attached.some(({ receipt }) => digestsOf(receipt).length > 0)
                ? String(attached.every(({ receipt }) => digestsOf(receipt).length === 0 || isSigned(receipt)))
                : '',
            failed: String(images.reduce((sum, { result }) => sum + (attach_isAttached(result) ? failedOf(result.receipt) : 1), 0)),
            images: renderAttachJson(outcomes, { omitsDiff: true }),
            ...findingOutputs(images.map(({ findings: totals }) => totals)),
        },
        report: {
            ...(inputs.output === undefined &&
                (inputs.format === 'json'
                    ? { document: (style) => `${rendered(style)}\n` }
                    : { text: rendered, ...(inputs.summary && { groups: (style) => treesOf(images, style) }) })),
            ...(inputs.summary && {
                summary: (given) => renderAttachSummary({
                    images: images.map((image) => summaryOf(image, request.failOn)),
                    inputs: given,
                    now: Date.now(),
                }),
            }),
        },
        notices: attached.map(noticeOf),
        ...(inputs['on-error'] === 'fail'
            ? { failures: [...failures, ...findings, ...unwritten], warnings: unsigned }
            : {
                failures: [...failures.filter((error) => !(error instanceof errors/* ExpectedError */.Dh)), ...findings, ...unwritten],
                warnings: [
                    ...unsigned,
                    ...failures.filter((error) => error instanceof errors/* ExpectedError */.Dh).map(({ message }) => message),
                ],
            }),
    };
}
/** Evidence is attached by now: a file that cannot be written is a failure beside the result. */
async function writeResult(output, content, world) {
    if (output === undefined)
        return [];
    try {
        await (0,output_files/* writeOutput */.zh)(output, () => (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.resolve)(world.cwd, output), Buffer.from(`${content()}\n`)));
        return [];
    }
    catch (error) {
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        return [error];
    }
}
/** Why nothing is signed, once for all images, unless that was requested. */
function unsignedWarnings(images) {
    const texts = images.flatMap(({ result }) => {
        if (!attach_isAttached(result) || result.receipt.entries.length === 0)
            return [];
        const { unsigned } = result.receipt;
        return unsigned === undefined || unsigned.why === 'off' ? [] : [unsigned.text];
    });
    return [...new Set(texts)];
}
function digestsOf({ entries }) {
    const attached = entries.filter(({ outcome }) => outcome === 'created' || outcome === 'existing');
    return attached.flatMap(({ object }) => object?.digest ?? []);
}
function failedOf({ entries }) {
    return entries.filter(({ outcome }) => outcome === 'failed').length;
}
function run_outcomeOf(image, failOn) {
    const { result, findings, comparison } = image;
    const errors = [...run_failuresOf(image, false), ...findingsFailureOf(image, failOn, false)].map(({ message }) => message);
    if (!attach_isAttached(result))
        return { reference: run_referenceOf(result), errors };
    return {
        receipt: result.receipt,
        ...(findings && { findings: { counts: findings.counts, isComplete: findings.missing.length === 0 } }),
        ...(comparison && { comparison }),
        errors,
    };
}
/** An error is kept as it is: what is attached stays attached, and its receipt must be shown. */
async function imageOf(result, context, wantsGraph) {
    if (!attach_isAttached(result))
        return { result };
    const totals = findingTotals(result.receipt);
    const findings = totals === undefined ? {} : { findings: totals };
    const { subject, receipt, planned } = result;
    try {
        const store = context.stores.open(subject.reference);
        // Readers look at the referrers of the image and its platforms, not at deeper levels.
        const options = wantsGraph ? {} : { depth: 1 };
        const graph = await (0,walk/* walkGraph */.i)(store, subject.manifest ?? subject.descriptor.digest, options);
        const traps = (0,graph_traps/* trapsOf */.AC)(withPlanned(graph, planned));
        return { result: { ...result, receipt: { ...receipt, traps } }, ...findings, ...(wantsGraph && { graph }) };
    }
    catch (error) {
        if (wantsGraph)
            return { result, ...findings, error: error };
        if (!(error instanceof errors/* ExpectedError */.Dh))
            throw error;
        const note = `could not determine which tools find the evidence: ${error.message}`;
        return { result: { ...result, receipt: { ...receipt, notes: [...receipt.notes, note] } }, ...findings };
    }
}
/** The image with the comparison that compare-to asks for. A failure of the graph comes first: the comparison would be the same. */
async function withComparison(image, call, context) {
    const { result, error } = image;
    const { compareTo } = call.request;
    if (compareTo === undefined || error !== undefined || !attach_isAttached(result))
        return image;
    const outcome = await compareWithEarlier(result.subject.reference, compareTo, call, context);
    if (!('note' in outcome))
        return { ...image, ...outcome };
    const { receipt } = result;
    return { ...image, result: { ...result, receipt: { ...receipt, notes: [...receipt.notes, outcome.note] } } };
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
function run_failuresOf({ result, error }, several) {
    const named = (message, exitCode) => {
        const reference = run_referenceOf(result);
        return new AttachError(several && !message.includes(reference) ? `${reference}: ${message}` : message, exitCode);
    };
    if (!attach_isAttached(result))
        return [named(result.error.message, result.error.exitCode)];
    const { receipt, failure } = result;
    const failed = receipt.entries.find(({ outcome }) => outcome === 'failed');
    return [
        ...(failed === undefined ? [] : [named(`${(0,plan_receipt/* countsOf */.m)(receipt, 'attach')}: ${failed.error}`)]),
        ...(failure === undefined ? [] : [named(failure)]),
        ...(error instanceof errors/* ExpectedError */.Dh ? [named(error.message)] : error === undefined ? [] : [error]),
    ];
}
/** Findings fail the command whatever `on-error` is, after everything is attached. */
function findingsFailureOf({ result, findings }, failOn, several) {
    const failure = failureOf(failOn, findings);
    if (failure === undefined)
        return [];
    return [several ? failure.about(run_referenceOf(result)) : failure];
}
function textOf({ result }, several, style) {
    const heading = several ? [run_referenceOf(result)] : [];
    if (!attach_isAttached(result))
        return [...heading, 'nothing attached'].join('\n');
    return [...heading, (0,attach_text/* renderReceipt */.p)(result.receipt, style)].join('\n');
}
function treesOf(images, style) {
    return images.flatMap(({ graph }) => graph === undefined ? [] : [{ title: `Referrers of ${graph.reference}`, text: (0,tree/* renderTree */.B6)(graph, style) }]);
}
/** `ghcr.io/acme/app@sha256:…: 8 attached, signed`. */
function noticeOf({ receipt }) {
    return `${receipt.reference}: ${(0,plan_receipt/* countsOf */.m)(receipt, 'attach')}${isSigned(receipt) ? ', signed' : ''}`;
}
function summaryOf(image, failOn) {
    const { result, graph, error, findings, comparison } = image;
    if (!attach_isAttached(result))
        return { reference: run_referenceOf(result), error: result.error.message };
    const failures = [failureOf(failOn, findings)?.message, result.failure, error?.message];
    return {
        receipt: result.receipt,
        ...(graph && { graph }),
        ...(comparison && { comparison }),
        failures: failures.filter((message) => message !== undefined),
    };
}
function run_referenceOf(result) {
    return attach_isAttached(result) ? result.receipt.reference : (0,oci_reference/* formatReference */.FH)(result.reference);
}


/***/ }),

/***/ 14034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ listedImages)
/* harmony export */ });
/* unused harmony export isJson */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62148);
/* harmony import */ var _artifacts_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33368);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93054);
// Finds the images of one call that are not named by the input image: in files, in JSON, in the runner's list.






const MAX_BYTES = 4 * 1024 * 1024;
const RUNNER_LIST = 'GITHUB_ARTIFACTS_LIST';
const BYTE_ORDER_MARK = '\ufeff';
/**
 * `named`: the images of the input image. `sources`: paths of lists, or one JSON text. Without both, the runner's list of
 * artifacts counts, if it has images. Rejects with UsageErrors for lists that cannot be read.
 */
async function listedImages(named, sources, { env, cwd }) {
    if (sources.length > 0) {
        const lists = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .settleAll */ .j3)(sources.map((source) => listOf(source, cwd)));
        const empty = lists.every(({ references }) => references.length === 0);
        if (empty)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('images-file names no image; check the build that writes it');
        const inline = lists.filter((_, at) => isJson(sources[at]));
        return { ...combined(lists), trusted: inline.flatMap(({ references }) => references) };
    }
    const path = env[RUNNER_LIST];
    if (named.length > 0 || path === undefined)
        return { references: [], notes: [], trusted: [] };
    const text = await read(path, `the list of artifacts (${RUNNER_LIST})`);
    // The runner leaves the file empty if the feature is off.
    if (text.trim() === '')
        return { references: [], notes: [], trusted: [] };
    const list = (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(text, `the list of artifacts (${RUNNER_LIST})`, [_artifacts_list_js__WEBPACK_IMPORTED_MODULE_4__/* .ARTIFACTS_LIST */ .n]);
    const found = `image is not set: using ${list.references.length === 1 ? 'the image' : `the ${list.references.length} images`} in the list of artifacts of this job`;
    const notes = list.references.length === 0 ? list.notes : [found, ...list.notes];
    return { references: list.references, notes, trusted: list.references };
}
async function listOf(source, cwd) {
    if (isJson(source))
        return (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(source, 'images-file');
    const name = `images-file ${JSON.stringify(source)}`;
    return (0,_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .readImageList */ .m)(await read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, source), name), name);
}
function isJson(source) {
    return source.startsWith('{') || source.startsWith('[');
}
function combined(lists) {
    const references = lists.flatMap((list) => list.references);
    return {
        references: [...new Map(references.map((one) => [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(one), one])).values()],
        notes: lists.flatMap(({ notes }) => notes),
    };
}
async function read(path, name) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${name}: ${why}`);
    try {
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!status.isFile())
            throw fail('it is not a regular file');
        if (status.size > MAX_BYTES)
            throw fail(`it has ${status.size} bytes; the limit is ${MAX_BYTES}`);
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
        return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        if (isUtf8Error(error))
            throw fail('it is not UTF-8 text');
        throw fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
}
function isUtf8Error(error) {
    try {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UTF8_CODE */ .OV);
        return true;
    }
    catch (other) {
        if (other !== error)
            throw other;
        return false;
    }
}


/***/ }),

/***/ 53431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ countsOfDiff)
/* harmony export */ });
function countsOfDiff({ platforms }) {
    const total = (count) => platforms.reduce((sum, platform) => sum + (count(platform) ?? 0), 0);
    return {
        changed: total(({ components }) => components?.changes.length),
        newFindings: total(({ findings }) => findings?.appeared.length),
        fixedFindings: total(({ findings }) => findings?.fixed.length),
    };
}


/***/ }),

/***/ 55342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ workflowOf),
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   XX: () => (/* binding */ isWorkflowRun),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* unused harmony export PROVENANCE_PREDICATE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66716);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63240);
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
    const statement = (0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .statementAbout */ .pT)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectOf */ .et)(name, subject), PROVENANCE_PREDICATE, predicateOf(run, context));
    const created = context.finishedOn ?? context.startedOn;
    return {
        kind: 'provenance',
        subject,
        document: (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .documentOf */ .lM)((0,_statement_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeStatement */ ._i)(statement), _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.inToto),
        title: 'provenance.intoto.json',
        predicateType: PROVENANCE_PREDICATE,
        ...(created !== undefined && { created }),
        producer: builderId(run),
        detail: `commit ${run.sha.slice(0, 7)}`,
        annotations: {},
    };
}
/** SLSA 1.0, "Provenance": the predicate. */
function predicateOf(run, context) {
    const repository = `${run.server}/${run.repository}`;
    const { path, ref } = workflowOf(run);
    return {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { workflow: { ref, repository, path } },
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
/**
 * The file of the triggered workflow, and the ref that it was read from, as in GitHub's own attestations. The ref of the run
 * differs from it: a `pull_request_target` run takes the workflow from the base branch.
 */
function workflowOf({ repository, workflowRef }) {
    const inRepository = workflowRef.replace(`${repository}/`, '');
    const at = inRepository.indexOf('@');
    if (at < 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`provenance: the workflow is ${JSON.stringify(workflowRef)}, without the "@" and ref that follow its path`);
    }
    return { path: inRepository.slice(0, at), ref: inRepository.slice(at + 1) };
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
        if ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(claims))
            return claims;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("provenance: the response of the runner's token service is not a JSON Web Token");
}


/***/ }),

/***/ 75398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubClient: () => (/* binding */ GitHubClient),
  GitHubError: () => (/* binding */ GitHubError),
  formOf: () => (/* binding */ formOf),
  githubRepository: () => (/* binding */ githubRepository),
  statusOf: () => (/* binding */ statusOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
;// CONCATENATED MODULE: ./src/github/checked-fetch.ts
// Reads responses of the API whole, within a limit, and rejects those that are not objects or lists in JSON. Octokit gives the text of such a response as
// its data, and an empty text for one that is cut off.

/** A page of 100 attestations has the most. */
const MAX_RESPONSE_BYTES = 128 * 1024 * 1024;
/** The abort ends a connection that the time limit of an attempt has given up. */
const ABORT_AFTER = 1_000;
/** The response is not what the API sends. Another attempt may succeed. */
class InvalidResponse extends Error {
    name = 'InvalidResponse';
}
/** Rejects with an InvalidResponse, and with the errors of `fetch`. `timeout`: milliseconds that an attempt may take. */
function checkedFetch(fetch, timeout) {
    return async (url, request) => {
        const signal = request.signal ?? AbortSignal.timeout(timeout + ABORT_AFTER);
        const { status, url: at, headers, body } = await fetch(url, { ...request, signal });
        const bytes = await bounded(body);
        const isBodiless = status === 204 || status === 205 || status === 304 || request.method === 'HEAD';
        if (status < 300 && !isBodiless && !isRaw(request) && !isJsonObject(bytes)) {
            const type = headers.get('content-type') ?? 'no content type';
            throw new InvalidResponse(`the response is not an object in JSON but ${bytes.byteLength} bytes of ${type}`);
        }
        const text = async () => new TextDecoder().decode(bytes);
        const arrayBuffer = async () => new Uint8Array(bytes).buffer;
        return { status, url: at, headers, body: null, text, arrayBuffer };
    };
}
/** Whether a file is requested as it is. */
function isRaw({ headers = {} }) {
    return headers.accept?.includes('raw') ?? false;
}
function isJsonObject(bytes) {
    const value = (0,parse/* parseJson */.q)(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null;
}
async function bounded(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body ?? []) {
        size += chunk.byteLength;
        if (size > MAX_RESPONSE_BYTES)
            throw new InvalidResponse(`the response has more than ${MAX_RESPONSE_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/github/client.ts
// Owns the client of GitHub's REST API: authentication, timeouts, retries and errors. No other file imports Octokit.





/**
 * Reads the repository from the variables of a workflow run. Throws a UserError that names `feature`, which needs it, and
 * the variable that is missing or malformed.
 */
function githubRepository(env, feature) {
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new errors/* UserError */.yo(`${feature} needs GITHUB_REPOSITORY to be owner/repository, as it is in a workflow`);
    }
    if (token === undefined || token === '')
        throw new errors/* UserError */.yo(`${feature} needs a github-token`);
    return { api: (0,service_url/* checkServiceUrl */.J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo, token };
}
/** A failed request to the API. The message names the permission that the token may lack, and never contains the token. */
class GitHubError extends errors/* ExpectedError */.Dh {
    name = 'GitHubError';
    code = 'github';
    /** The HTTP status; undefined if there was no response. */
    status;
    constructor(message, { status, remedy } = {}) {
        super(message, remedy === undefined ? {} : { remedy });
        this.status = status;
    }
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
    /** For messages: `OWNER/REPOSITORY`, or `OWNER` without a repository. */
    get place() {
        const { owner, repo } = this.repository;
        return repo === '' ? owner : `${owner}/${repo}`;
    }
    static async open(repository, policy) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(4794)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const options = { baseUrl: repository.api, log: SILENT };
        // The toolkit's own fetch uses the proxy of the runner; options for requests would replace it.
        const { fetch } = getOctokit(repository.token, options).request.endpoint.DEFAULTS.request;
        const request = { fetch: checkedFetch(fetch, policy.timeout) };
        return new GitHubClient(repository, getOctokit(repository.token, { ...options, request }), policy);
    }
    /** Sends one request, and again after a transient failure. Throws a GitHubError. */
    async request({ attempted, permission }, call) {
        const { api, owner, repo, token } = this.repository;
        try {
            return await (0,service_calls/* retried */.sT)(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
        }
        catch (error) {
            (0,errors/* rethrowBug */.zO)(error);
            const text = (0,errors/* errorDetail */.m2)(error, [token]);
            // GraphQL answers 200 to a token that lacks a permission.
            const status = answeredStatus(error) ?? (/not accessible by/i.test(text) ? 403 : undefined);
            const detail = error.cause instanceof InvalidResponse ? text : `${status ?? 'no response'}: ${text}`;
            const remedy = remedyOf(status, permission);
            throw new GitHubError(`could not ${attempted} of ${this.place} at ${api}: ${detail}; ${remedy}`, {
                status,
                remedy,
            });
        }
    }
    /** Sends one request whose response is a list. Throws a GitHubError also if it is not. */
    async page(request, call) {
        const { data } = await this.request(request, call);
        // The types describe GitHub's API; another server may send something else.
        if (!Array.isArray(data))
            throw this.unexpected(request, 'is not a list', data);
        for (const one of data)
            if (!(0,fields/* isRecord */.u4)(one))
                throw this.unexpected(request, 'has an entry that is not an object', one);
        return data;
    }
    /** The error for a response of another form than GitHub's, which must not be taken for an empty one. */
    unexpected({ attempted }, how, data) {
        return new GitHubError(`could not ${attempted} of ${this.place} at ${this.repository.api}: the response ${how} but ${formOf(data)}`);
    }
    /** Reads every page of a list. Throws a GitHubError also if there are more than MAX_PAGES of them. */
    async list(request, call) {
        const all = [];
        for (let page = 1; page <= MAX_PAGES; page += 1) {
            const found = await this.page(request, (octokit, at) => call(octokit, { ...at, page, per_page: PAGE_SIZE }));
            all.push(...found);
            if (found.length < PAGE_SIZE)
                return all;
        }
        const most = MAX_PAGES * PAGE_SIZE;
        throw new GitHubError(`could not ${request.attempted} of ${this.place}: the list has more than ${most} entries`);
    }
}
/** Entries of a page of a list; the most that the API allows. */
const PAGE_SIZE = 100;
const MAX_PAGES = 30;
/** What a foreign value is, for a message. Its content may be a secret. */
function formOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length} entries`;
    if (!(0,fields/* isRecord */.u4)(value))
        return `a ${typeof value}`;
    const names = Object.keys(value).slice(0, 8);
    return names.length === 0 ? 'an empty object' : `an object with ${(0,errors/* errorDetail */.m2)(names.join(', ')).slice(0, 200)}`;
}
/** The HTTP status of an error of Octokit; undefined if there was no response. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** The same without the status 500 that Octokit gives to errors of the connection. */
function answeredStatus(error) {
    return 'response' in error && error.response !== undefined ? statusOf(error) : undefined;
}
function isTransient(error) {
    const status = statusOf(error);
    if (status === undefined)
        return (0,service_calls/* isConnectionFailure */.$B)(error);
    return status === 408 || status === 429 || status >= 500;
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

/***/ 12019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   n: () => (/* binding */ outcomeWord)
/* harmony export */ });
/** The words for each operation's outcomes. An operation is one row. */
const OPERATIONS = {
    attach: { created: 'attached', existing: 'already attached', none: 'nothing to attach' },
    copy: { created: 'copied', existing: 'already copied', absent: 'left out', none: 'nothing to copy' },
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
    const order = ['created', 'deleted', 'existing', 'absent', 'planned', 'skipped', 'failed'];
    const words = order.flatMap((outcome) => entries.filter((entry) => entry.outcome === outcome).map(outcomeWord));
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${same.length} ${word}`);
    return counts.join(', ') || OPERATIONS[operation].none;
}


/***/ }),

/***/ 47229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ renderReceipt)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _graph_traps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62520);
/* harmony import */ var _plan_receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12019);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19334);
/* harmony import */ var _summary_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15440);
/* harmony import */ var _traffic_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73659);
// Renders what attach did as lines for a terminal and a log.








/** One line per entry, then findings, notes and counts. No line break at the end. */
function renderReceipt(receipt, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const lines = receipt.entries.map((entry) => {
        const outcome = (entry.outcome === 'planned' ? 'would attach' : (0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeWord */ .n)(entry)).padEnd(16);
        const error = entry.error === undefined ? '' : `\n    ${paint('red', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.error, 2000))}`;
        const parts = [
            paint(entry.outcome === 'failed' ? 'red' : entry.outcome === 'created' ? 'green' : 'dim', outcome),
            (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(entry.kind).label.padEnd(17),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.platform ?? 'image').padEnd(14),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.title),
            ...(entry.object === null ? [] : [paint('dim', entry.object.digest)]),
        ];
        return parts.join('  ') + error;
    });
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingLines */ .hq)(receipt.scans ?? [], { color });
    const notes = (0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedNotes */ .s)([...receipt.notes, ...(receipt.traps ?? []).map(_graph_traps_js__WEBPACK_IMPORTED_MODULE_2__/* .trapText */ .vj)]).map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(note, 1000)}`));
    const traffic = receipt.traffic === undefined ? '' : `, in ${(0,_traffic_text_js__WEBPACK_IMPORTED_MODULE_6__/* .trafficText */ .n)(receipt.traffic)}`;
    return [...lines, ...findings, ...notes, `${(0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .m)(receipt, 'attach')}${traffic}`].join('\n');
}


/***/ }),

/***/ 20227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eE: () => (/* binding */ diffParts),
/* harmony export */   gH: () => (/* binding */ diffJson),
/* harmony export */   "in": () => (/* binding */ renderDiff),
/* harmony export */   mS: () => (/* binding */ renderDiffJson),
/* harmony export */   rw: () => (/* binding */ renderDiffMarkdown)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19334);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59870);
/* harmony import */ var _summary_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15440);
// Renders the comparison of two images: lines for a terminal, markdown for summaries and comments, JSON.







/** Lines of each part in a terminal. */
const MAX_LINES = 50;
/** Bytes of markdown for everything together, below the limit of a job summary. */
const SUMMARY_BYTES = 900_000;
function renderDiffJson(diff) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visibleJson */ .$m)(JSON.stringify(diffJson(diff), null, 2))}\n`;
}
/** By schemas/diff.v1.schema.json. */
function diffJson(diff) {
    return { version: 1, ...diff };
}
function renderDiff(diff, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
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
            paint('bold', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(name)}: ${countsOf(platform)}`),
            ...documentLines(platform).map((line) => paint('dim', `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 400)}`)),
            ...part('New findings', (findings?.appeared ?? []).map((one) => paint('red', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(findingText(one), 300)))),
            ...part('Fixed findings', (findings?.fixed ?? []).map((one) => paint('green', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(findingText(one), 300)))),
            ...part('Components', (components?.changes ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(componentText(one), 300))),
            ...part('Licenses', (components?.licenses ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(licenseText(one), 300))),
            ...part('New licenses', (components?.newLicenses ?? []).map((one) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(one, 200))),
        ];
    });
    return [
        paint('bold', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(diff.before, 400)} -> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(diff.after, 400)}`),
        ...(diff.isSame ? ['the images are the same'] : []),
        ...sourceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 500)),
        ...(source.compare === undefined ? [] : [source.compare]),
        ...platforms,
        ...part('Evidence', evidenceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 400))),
        ...part('Signers', signerLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(line, 400))),
        ...(0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedNotes */ .s)(diff.notes)
            .slice(0, MAX_LINES)
            .map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(note, 1000)}`)),
    ].join('\n');
}
/** At most `bytes` bytes: long tables and lists say how much they leave out. */
function renderDiffMarkdown(diff, bytes = SUMMARY_BYTES) {
    const heading = `## Changes from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(shortName(diff.before), 200)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(shortName(diff.after), 200)}`;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .page */ .MY)([heading, ...diffParts(diff, bytes)]);
}
/** The same without a heading, to be put below one. */
function diffParts(diff, bytes) {
    const { source, platforms } = diff;
    // Half for the details of the platforms, in equal parts; the rest for what all of them share.
    const room = Math.floor(bytes / 2 / Math.max(1, platforms.length) / 5);
    const shared = Math.floor(bytes / 16);
    const link = source.compare === undefined ? [] : [`[Commits](${source.compare})`];
    return [
        diff.isSame ? 'The images are the same.' : '',
        [...sourceLines(diff).map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(line, 500)), ...link].join(' · '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Platform', 'Components', 'Findings', 'Licenses'], platforms.map((platform) => [
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(platformName(platform), 60),
            componentCounts(platform),
            findingCounts(platform),
            licenseCounts(platform),
        ]), shared),
        ...platforms.flatMap((platform) => platformParts(platform, room)),
        listPart('Evidence', evidenceLines(diff), shared),
        listPart('Signers', signerLines(diff), shared),
        listPart('Notes', (0,_summary_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .mergedNotes */ .s)(diff.notes), shared),
    ];
}
function platformParts(platform, bytes) {
    const { components, findings } = platform;
    const on = platform.platform === null ? '' : ` on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(platform.platform), 60)}`;
    const findingRows = (all) => all.map(({ id, severity, fixed, installed, ...finding }) => [
        `${_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .MARKS */ .j7[severity]} ${severity}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(id, 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)({ ...finding, id, severity }), 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(installed ?? '', 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(fixed ?? '', 60),
    ]);
    const head = ['Severity', 'Finding', 'Package', 'Installed', 'Fixed in'];
    const parts = [];
    const add = (title, count, body) => {
        if (count > 0)
            parts.push((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${title}${on} (${count})`, body()));
    };
    const { appeared = [], fixed = [] } = findings ?? {};
    add('New findings', appeared.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, findingRows(appeared), bytes));
    add('Fixed findings', fixed.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(head, findingRows(fixed), bytes));
    const { changes = [], licenses = [] } = components ?? {};
    add('Components', changes.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Change', 'Component', 'Type', 'Before', 'After', 'In'], changes.map((one) => [
        one.change,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(one.name, 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(one.type ?? '', 20),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(one.before ?? '', 80),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(one.after ?? '', 80),
        originOf(one),
    ]), bytes));
    add('Changed licenses', licenses.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['Component', 'Before', 'After'], licenses.map(({ name, before, after }) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(name, 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(before ?? 'none', 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(after ?? 'none', 120),
    ]), bytes));
    const documents = documentLines(platform);
    add('Compared documents', documents.length, () => (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(documents.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(line, 400)), bytes));
    return parts;
}
function listPart(title, lines, bytes) {
    if (lines.length === 0)
        return '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${title} (${lines.length})`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .html */ .qy)(line, 500)), bytes));
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
    return platform === null ? 'image' : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(platform);
}
function componentText(change) {
    const { name, type, before, after } = change;
    const versions = [before, after].filter((version) => version !== undefined).map((version) => (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(version));
    const origin = originOf(change);
    return [change.change, (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(name), versions.join(' -> '), type ?? '', origin === '' ? '' : `in the ${origin}`]
        .filter((word) => word !== '')
        .join('  ');
}
function originOf({ isBase }) {
    return isBase === null ? '' : isBase ? 'base image' : 'image itself';
}
function licenseText({ name, before, after }) {
    return `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(name)}: ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(before ?? 'none')} -> ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(after ?? 'none')}`;
}
function findingText(finding) {
    const { id, severity, installed, fixed } = finding;
    const versions = [installed, fixed].filter((version) => version !== undefined).map((version) => (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(version));
    return [severity, (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(id), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .whereText */ .ZF)(finding)), versions.join(' -> ')].join('  ').trimEnd();
}
/** Which SBOMs were compared, and who signed them: an unsigned one is only a claim. */
function documentLines({ sboms: [before, after] }) {
    const line = (name, document) => {
        if (document === null)
            return [];
        const { from, digest, signer } = document;
        const origin = from === 'generated' ? 'generated from its layers' : `attached as ${digest}`;
        const signed = from === 'generated' ? '' : signer === undefined ? ', unsigned' : `, signed by ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(signer)}`;
        return [`${name} SBOM: ${origin}${signed}`];
    };
    return [...line('old', before), ...line('new', after)];
}
function sourceLines({ source: { before, after } }) {
    if (before === null && after === null)
        return [];
    const name = (state) => state === null ? 'unknown source' : `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(state.repository)} ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(state.commit.slice(0, 12))}`;
    return [`source: ${name(before)} -> ${name(after)}`];
}
function evidenceLines({ evidence: { appeared, gone } }) {
    const line = (word, { kind, platform, predicateType, signer }) => {
        const about = platform === null ? '' : ` for ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(platform)}`;
        const type = predicateType === null ? '' : ` ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(predicateType)}`;
        return `${word}: ${(0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(kind).label}${about}${type}, ${signer === null ? 'unsigned or not verified' : `signed by ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(signer)}`}`;
    };
    return [...appeared.map((one) => line('new', one)), ...gone.map((one) => line('gone', one))];
}
function signerLines({ signers: { appeared, gone } }) {
    return [...appeared.map((one) => `new: ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(one)}`), ...gone.map((one) => `gone: ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claim */ .B7)(one)}`)];
}
/** `registry/repository@sha256:5469749fd490`. */
function shortName(reference) {
    const at = reference.lastIndexOf('@');
    const digest = reference.slice(at + 1);
    return `${reference.slice(0, at)}@${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortDigest */ .VK)(digest)}`;
}


/***/ }),

/***/ 20350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderFailures)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders what failed, with the remedy of each failure, above everything else.


const SHOWN = 10;
/** One line for each reason; failures of the same reason share it. Empty if nothing failed. */
function renderFailures(failures, bytes = 60_000) {
    if (failures.length === 0)
        return '';
    const groups = [...Map.groupBy(failures, ({ error }) => error)];
    const lines = groups.slice(0, SHOWN).map(([error, same]) => {
        const named = same.filter(({ what }) => what !== '');
        const whats = named.slice(0, 4).map(({ what }) => what);
        const more = named.length - whats.length;
        const { reason, remedy } = partsOf(error);
        const all = `${whats.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
        return `❌ ${all}${all === '' ? '' : ': '}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(reason, 1500)}${remedy === '' ? '' : `<br>**To fix it:** ${withCode(remedy, 800)}`}`;
    });
    const left = groups.length - SHOWN;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)([...lines, ...(left > 0 ? [`${left} more reasons are in the log`] : [])], bytes);
}
/** Escaped, with what is between backticks as code. */
function withCode(text, most) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(text, most);
    return parts.map((part, at) => (part === '' ? '' : at % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(part, most) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(part, most))).join('');
}
/** By the form of all messages of this program, what comes after the last semicolon says what to do. */
function partsOf(error) {
    const at = error.lastIndexOf('; ');
    return at < 0 ? { reason: error, remedy: '' } : { reason: error.slice(0, at), remedy: error.slice(at + 2) };
}


/***/ }),

/***/ 73659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ trafficText)
/* harmony export */ });
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59870);

/** `42 requests (48.6 kB sent, 11.0 kB received) and 1.8 s`. */
function trafficText({ requests, sentBytes, receivedBytes, milliseconds }) {
    const sent = `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(sentBytes)} sent, ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesText */ .pV)(receivedBytes)} received`;
    return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
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
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27105);
/* harmony import */ var _net_connection_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82536);
/* harmony import */ var _net_loopback_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71830);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37893);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use an https URL`);
    }
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('osv-url contains a user name or password; remove it');
    if (url.protocol === 'http:' && !(0,_net_loopback_js__WEBPACK_IMPORTED_MODULE_5__/* .isLoopback */ .U)(url.hostname)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`osv-url is ${JSON.stringify(text)}; use https, because plain http is allowed on loopback only`);
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
        let refused;
        const refuse = (wait) => {
            refused = wait;
        };
        try {
            const { value } = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retry */ .L5)(() => this.#send(method, path, body), policy, this.#options, (outcome) => 'error' in outcome && outcome.error instanceof Failure && outcome.error.isTransient
                ? { retryAfter: outcome.error.retryAfter, refuse }
                : undefined);
            this.#failures = 0;
            return value;
        }
        catch (error) {
            if (!(error instanceof Failure))
                throw error;
            // A missing record or a rejected query is not a failure of the service.
            if (error.isTransient)
                this.#failures += 1;
            const message = `${method} ${path}: ${error.message}${(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedWait */ .Me)(refused)}`;
            throw new OsvError(message, error.status, { cause: error });
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
            if (error === signal.reason)
                throw new Failure(`no response within ${timeout / 1000} s`, true);
            if (!isFetchFailure(error))
                throw error;
            throw new Failure(causeOf(error), true);
        }
        if (status !== 200) {
            const isTransient = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransientStatus */ .Dm)(status);
            throw new Failure(`${status} ${excerpt(bytes)}`.trim(), isTransient, status, retryAfter);
        }
        const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes.toString('utf8'));
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
/**
 * Whether an error of `fetch` is one of the connection. The error itself is a TypeError, as bugs are. Its cause is the error of
 * the connection, perhaps below an AbortError, or a plain error by `fetch` itself, such as `unexpected redirect`.
 */
function isFetchFailure(error) {
    const cause = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) ? error.cause : undefined;
    if (!(node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(cause) || cause instanceof DOMException))
        return false;
    return [cause, cause.cause].some(_net_connection_error_js__WEBPACK_IMPORTED_MODULE_3__/* .isConnectionError */ .R) || (cause.name === 'Error' && !('code' in cause));
}
/** The message of the cause, since the error of `fetch` itself is only `fetch failed`. */
function causeOf({ message, cause }) {
    const code = 'code' in cause ? String(cause.code) : '';
    return `${cause.message || message}${code !== '' && !cause.message.includes(code) ? ` (${code})` : ''}`;
}


/***/ })

};
