export const id = 8506;
export const ids = [8506];
export const modules = {

/***/ 10779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeComment: () => (/* binding */ writeComment)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96584);
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66645);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27105);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72584);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68825);
// Writes a report as a comment to the pull request of a workflow run, and updates it in later runs.








/** Creates or updates the comment. Returns the reason if this fails, because the report does not depend on the comment. */
async function writeComment({ command, key, body }, { env }, policy = _net_service_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICE_POLICY */ .pZ) {
    try {
        const repository = (0,_github_client_js__WEBPACK_IMPORTED_MODULE_2__.githubRepository)(env, 'comment');
        const number = await pullRequestNumber(env);
        // Each job of a pull request has its own comment.
        const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)([env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', key].join('\n'));
        const marker = `<!-- oci-evidence ${command} ${digest.slice(-16)} -->`;
        await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_3__.putComment)(repository, { number, marker, body: `${marker}\n${body}` }, policy);
        return undefined;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo || error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_2__.GitHubError)
            return `no comment was written: ${error.message}`;
        throw error;
    }
}
/** Throws a UserError if the run is not about a pull request. */
async function pullRequestNumber(env) {
    const fromRef = /^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? '')?.[1];
    if (fromRef !== undefined)
        return Number(fromRef);
    const path = env.GITHUB_EVENT_PATH;
    if (path !== undefined) {
        let bytes;
        try {
            bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`could not read GITHUB_EVENT_PATH ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileErrorCode */ .c2)(error)}`);
        }
        const event = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)((0,_json_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonBytes */ .d)(bytes));
        const number = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)(event.pull_request).number ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1)(event.issue).number;
        if (typeof number === 'number' && Number.isSafeInteger(number))
            return number;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this run is not about a pull request; run it on pull_request events');
}


/***/ }),

/***/ 27607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/policy/record-changes.ts
function recordChanges(before, after) {
    const earlier = byKey(before.evidence);
    const later = byKey(after.evidence);
    const outcomes = new Map(before.decision.results.map(({ text, outcome }) => [text, outcome]));
    const now = new Map(after.decision.results.map(({ text, outcome }) => [text, outcome]));
    const texts = [...new Set([...outcomes.keys(), ...now.keys()])];
    return {
        since: before.time,
        ...difference('subject', before.subject.digest, after.subject.digest),
        ...difference('policy', before.policy.digest, after.policy.digest),
        ...(before.decision.outcome !== after.decision.outcome && {
            outcome: { before: before.decision.outcome, after: after.decision.outcome },
        }),
        requirements: texts.flatMap((text) => {
            const [was, is] = [outcomes.get(text) ?? null, now.get(text) ?? null];
            return was === is ? [] : [{ text, before: was, after: is }];
        }),
        gone: [...earlier].filter(([key]) => !later.has(key)).map(([, evidence]) => evidence),
        added: [...later].filter(([key]) => !earlier.has(key)).map(([, evidence]) => evidence),
        signatures: [...later].flatMap(([key, evidence]) => {
            const known = earlier.get(key);
            if (known === undefined)
                return [];
            const [was, is] = [signatureText(known), signatureText(evidence)];
            return was === is ? [] : [{ evidence, before: was, after: is }];
        }),
    };
}
function difference(name, before, after) {
    return before === after ? {} : { [name]: { before, after } };
}
function byKey(evidence) {
    return new Map(evidence.map((one) => [`${one.digest} ${one.layer} ${one.subject}`, one]));
}
function signatureText({ verification, signer }) {
    return signer === null ? verification : `${verification}, signed by ${signer.name}`;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/process/heap-growth.ts
// Makes the heap of this process grow slowly, for commands that read much and keep little.

/** By how many percent the heap grows over what is in use until it is collected. V8 takes up to 300. */
const PERCENT = 80;
/** A thousand images take 230 MB instead of 305, and a fifth more processor time. */
function growHeapSlowly() {
    (0,external_node_v8_.setFlagsFromString)(`--heap-growing-percent=${PERCENT}`);
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/policy/schema/flags.ts
var flags = __webpack_require__(16583);
// EXTERNAL MODULE: ./src/policy/trust.ts
var trust = __webpack_require__(23112);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/decision-phrases.ts
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
            kind: first === undefined ? '' : (0,kinds/* kindRow */.LX)(first.one.kind).label,
            type: first?.type ?? '',
            platforms: [...new Set(pieces.map(({ platform }) => (platform === null ? 'image' : (0,node_text/* claim */.B7)(platform))))],
            digests: [...new Set(pieces.map(({ artifact }) => (0,node_text/* shortDigest */.VK)(artifact)))],
            signer: first?.signer ?? '',
            age: agesOf(pieces, decision.time),
        };
    });
}
/** The type by which readers find it: `cyclonedx.org/bom`. */
function typeName({ predicateType, artifactType }) {
    return (0,node_text/* claim */.B7)((predicateType ?? artifactType).replace(/^https:\/\//, ''));
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
                ? `key ${(0,node_text/* claim */.B7)(signer.hint)}`
                : (0,node_text/* claim */.B7)((0,trust/* signerText */.S)(signer).replace(/^https:\/\/github\.com\//, ''));
            // The requirement names the flags already.
            const names = policy.source === flags.COMMAND_LINE ? [] : trustedAs.map(node_text/* claim */.B7);
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
    return rejected !== undefined && text.includes(rejected) && text.includes((0,node_text/* shortDigest */.VK)(artifact));
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

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/audit-markdown.ts
// Renders an audit record as a page of markdown, for people who read it later.





function renderAuditMarkdown(record) {
    const { subject, policy, decision, time, reviewBy, client, queries, evidence, warnings, commands } = record;
    const { mark } = OUTCOME_WORDS[decision.outcome];
    const text = verdict(decision);
    return (0,blocks/* page */.MY)([
        `# ${mark} ${(0,report_escape/* html */.qy)(text)}`,
        (0,blocks/* table */.tp)(['', ''], [
            ['Image', (0,report_escape/* code */.aY)(subject.reference, 500)],
            ...(subject.tag === null ? [] : [['Tag', (0,report_escape/* code */.aY)(subject.tag)]]),
            ['Registry', subject.registry === null ? 'OCI layout' : (0,report_escape/* code */.aY)(subject.registry)],
            ['Namespace', (0,report_escape/* code */.aY)(subject.namespace, 500)],
            ['Digest', (0,report_escape/* code */.aY)(subject.digest)],
            [
                'Platforms',
                subject.platforms.map(({ name, digest }) => `${(0,report_escape/* html */.qy)(name ?? 'image')} ${(0,report_escape/* code */.aY)(digest)}`).join('<br>'),
            ],
            ['Policy', `${(0,report_escape/* code */.aY)(policy.source, 300)} ${(0,report_escape/* code */.aY)(policy.digest)}`],
            ['Decided', (0,report_escape/* html */.qy)(time)],
            ['Decide again by', (0,report_escape/* html */.qy)(reviewBy ?? 'no date: nothing in the policy ends')],
            ['Client', (0,report_escape/* html */.qy)(`${client.name} ${client.version}`)],
        ], blocks/* BOUND */.d9.inputs),
        '## Requirements',
        (0,blocks/* table */.tp)(['Requirement', 'Result', 'Reasons'], decision.results.map(({ text: requirement, outcome, reasons, waived }) => [
            (0,report_escape/* html */.qy)(requirement, 500),
            `${OUTCOME_WORDS[outcome].mark} ${OUTCOME_WORDS[outcome].word}`,
            [
                ...reasons.map((reason) => (0,report_escape/* html */.qy)(reason.text, 500)),
                ...waived.map((one) => `left out: ${(0,report_escape/* html */.qy)(one, 300)}`),
            ].join('<br>'),
        ]), blocks/* BOUND */.d9.table),
        '## Evidence',
        (0,blocks/* table */.tp)([
            'Kind',
            'Digest',
            'Type',
            'About',
            'Size',
            'Source',
            'Verification',
            'Signer',
            'Signed',
            'Satisfies',
            'Problems',
        ], evidence.map(evidenceRow), blocks/* BOUND */.d9.table),
        '## Queries',
        queries.length === 0
            ? 'No list of referrers was requested.'
            : (0,blocks/* table */.tp)(['Request', 'Answered by', 'Filter', 'Pages', 'Referrers', 'Error'], queries.map(queryRow), blocks/* BOUND */.d9.notes),
        ...(warnings.length === 0
            ? []
            : [
                '## Warnings',
                (0,blocks/* list */.p_)(warnings.map((one) => (0,report_escape/* html */.qy)(one, 1000)), blocks/* BOUND */.d9.notes),
            ]),
        ...(decision.notes.length === 0
            ? []
            : [
                '## Notes',
                (0,blocks/* list */.p_)(decision.notes.map((one) => (0,report_escape/* html */.qy)(one, 1000)), blocks/* BOUND */.d9.notes),
            ]),
        '## Commands that repeat this check',
        (0,report_escape/* fenced */.OF)(commands.map(({ words, shows }) => `# ${(0,report_escape/* html */.qy)(shows, 200)}\n${words.map(report_escape/* shellArgument */.mN).join(' ')}`).join('\n'), 'sh'),
    ]);
}
function evidenceRow(one) {
    const { kind, digest, predicateType, artifactType, platform, subject, size, source, verification, signer } = one;
    return [
        (0,kinds/* isKind */.VF)(kind) ? (0,kinds/* kindRow */.LX)(kind).label : (0,report_escape/* html */.qy)((0,node_text/* claim */.B7)(kind)),
        (0,report_escape/* code */.aY)(digest),
        (0,report_escape/* code */.aY)(predicateType ?? artifactType ?? '', 200),
        `${(0,report_escape/* html */.qy)(platform ?? 'image')} ${(0,report_escape/* code */.aY)(subject)}`,
        (0,node_text/* bytesText */.pV)(size),
        (0,report_escape/* html */.qy)(source),
        (0,report_escape/* html */.qy)(verification),
        signer === null ? '' : (0,report_escape/* code */.aY)(signer.name, 300),
        (0,report_escape/* html */.qy)(one.signedAt ?? ''),
        (0,report_escape/* html */.qy)(one.satisfies.join(', '), 300),
        one.problems.map((problem) => (0,report_escape/* html */.qy)(problem, 300)).join('<br>'),
    ];
}
function queryRow({ request, subject, via, filter, pages, referrers, error }) {
    return [
        (0,report_escape/* code */.aY)(request === null ? `referrers of ${subject}` : `GET ${request}`, 500),
        (0,report_escape/* html */.qy)(via ?? 'nobody'),
        (0,report_escape/* html */.qy)(filter ?? 'none'),
        String(pages),
        String(referrers),
        (0,report_escape/* html */.qy)(error ?? '', 500),
    ];
}

;// CONCATENATED MODULE: ./src/report/decision-model.ts
function isDecided(image) {
    return 'decision' in image;
}
function outcomeOf(image) {
    return isDecided(image) ? image.decision.outcome : image.outcome;
}
const ORDER = ['failed', 'undecided', 'warned', 'passed'];
/** The outcome of a call: the worst decision of the images. */
function overallOutcome(images) {
    const outcomes = images.map(outcomeOf);
    return ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'undecided';
}

// EXTERNAL MODULE: ./src/commands/context.ts + 33 modules
var context = __webpack_require__(69430);
// EXTERNAL MODULE: ./src/commands/image-lists/listed-images.ts + 6 modules
var listed_images = __webpack_require__(77861);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/subject.ts + 1 modules
var subject = __webpack_require__(40276);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/json/fields.ts
var json_fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/policy/audit-record.ts
var audit_record = __webpack_require__(47203);
;// CONCATENATED MODULE: ./src/policy/read-record.ts
// Reads an audit record that an earlier call wrote, and validates it, because the user may pass any file.




/** A record has a few kilobytes for each piece of evidence. */
const MAX_RECORD_BYTES = 64 * 1024 * 1024;
/** Throws a UserError that begins with `name` if it is not an audit record. */
function readRecord(bytes, name) {
    const refused = (why) => new errors/* UserError */.yo(`${name} is not an audit record: ${why}; pass the file of the output audit-path`);
    if (bytes.length > MAX_RECORD_BYTES)
        throw refused(`it has more than ${MAX_RECORD_BYTES} bytes`);
    const json = (0,json_fields/* record */.g1)((0,parse/* parseJsonBytes */.d)(bytes));
    if ((0,json_fields/* text */.Qq)(json.$schema) !== audit_record/* AUDIT_RECORD_SCHEMA */.a)
        throw refused(`its $schema is not ${audit_record/* AUDIT_RECORD_SCHEMA */.a}`);
    const needed = (value, field) => {
        const found = (0,json_fields/* text */.Qq)(value);
        if (found === undefined)
            throw refused(`${field} is missing`);
        return found;
    };
    const [subject, policy, decision] = [(0,json_fields/* record */.g1)(json.subject), (0,json_fields/* record */.g1)(json.policy), (0,json_fields/* record */.g1)(json.decision)];
    return {
        time: needed(json.time, 'time'),
        subject: {
            reference: needed(subject.reference, 'subject.reference'),
            digest: needed(subject.digest, 'subject.digest'),
        },
        policy: { source: needed(policy.source, 'policy.source'), digest: needed(policy.digest, 'policy.digest') },
        decision: {
            outcome: needed(decision.outcome, 'decision.outcome'),
            results: (0,json_fields/* list */.p_)(decision.results).map((one) => {
                const result = (0,json_fields/* record */.g1)(one);
                return {
                    text: needed(result.text, 'text of a result'),
                    outcome: needed(result.outcome, 'outcome of a result'),
                };
            }),
        },
        evidence: (0,json_fields/* list */.p_)(json.evidence).map((one) => {
            const fields = (0,json_fields/* record */.g1)(one);
            const signer = (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(fields.signer).name);
            return {
                digest: needed(fields.digest, 'digest of evidence'),
                layer: typeof fields.layer === 'number' ? fields.layer : 0,
                subject: needed(fields.subject, 'subject of evidence'),
                platform: (0,json_fields/* text */.Qq)(fields.platform) ?? null,
                kind: needed(fields.kind, 'kind of evidence'),
                verification: needed(fields.verification, 'verification of evidence'),
                signer: signer === undefined ? null : { name: signer },
            };
        }),
    };
}

;// CONCATENATED MODULE: ./src/commands/verify/against.ts
// Reads the audit records of `against` and finds the one to compare with an image.




/** Throws a UserError for a file that is not an audit record. */
function readRecords(paths, cwd) {
    return Promise.all(paths.map(async (path) => {
        const name = `against ${JSON.stringify(path)}`;
        let bytes;
        try {
            bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path));
        }
        catch (error) {
            throw new errors/* UserError */.yo(`could not read ${name}: ${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
        }
        return readRecord(bytes, name);
    }));
}
/** The records that are about none of the images, which are probably those of another call. */
function unmatchedRecords(records, subjects) {
    const verified = new Set(subjects.map(({ reference }) => repositoryOf(reference)));
    const others = records.filter(({ subject }) => !verified.has(repositoryOf(subject.reference)));
    return others.map(({ subject }) => `against: the record of ${subject.reference} is about none of the verified images`);
}
/** The latest record of the same digest or, without one, of another digest in the same repository. */
function matchingRecord(records, { reference, digest }) {
    const same = records.filter((record) => repositoryOf(record.subject.reference) === repositoryOf(reference));
    const exact = same.filter((record) => record.subject.digest === digest);
    return (exact.length > 0 ? exact : same).toSorted((a, b) => (a.time < b.time ? 1 : -1))[0];
}
function repositoryOf(reference) {
    return reference.replace(/@[^@]*$/, '');
}

// EXTERNAL MODULE: ./src/commands/verify/cases.ts
var cases = __webpack_require__(97091);
// EXTERNAL MODULE: ./src/github/comments.ts
var comments = __webpack_require__(66645);
;// CONCATENATED MODULE: ./src/report/record-changes-text.ts
// Owns the lines that say what changed between two audit records, for all formats, which escape them.


/** One line for each change, the most important first; none if nothing changed. */
function changeLines({ outcome, subject, policy, requirements, signatures, gone, added, }) {
    return [
        ...(outcome === undefined ? [] : [`decision: ${(0,node_text/* claim */.B7)(outcome.before)}, now ${outcome.after}`]),
        ...(subject === undefined ? [] : [`image: ${(0,node_text/* claim */.B7)(subject.before)}, now ${subject.after}`]),
        ...(policy === undefined ? [] : [`policy: ${(0,node_text/* claim */.B7)(policy.before)}, now ${policy.after}`]),
        ...requirements.map(({ text, before, after }) => `${text}: ${(0,node_text/* claim */.B7)(before ?? 'not required')}, now ${after ?? 'not required'}`),
        ...signatures.map(({ evidence, before, after }) => `signature of ${nameOf(evidence)}: ${before}, now ${after}`),
        ...gone.map((evidence) => `gone: ${nameOf(evidence)}`),
        ...added.map((evidence) => `new: ${nameOf(evidence)}`),
    ];
}
function nameOf({ kind, digest, platform, signer, verification }) {
    const label = (0,kinds/* isKind */.VF)(kind) ? (0,kinds/* kindRow */.LX)(kind).label : (0,node_text/* claim */.B7)(kind);
    const about = platform === null ? '' : ` for ${(0,node_text/* claim */.B7)(platform)}`;
    const signed = signer === null ? (0,node_text/* claim */.B7)(verification) : `signed by ${(0,node_text/* claim */.B7)(signer.name)}`;
    return `${label}${about} ${(0,node_text/* claim */.B7)(digest)} (${signed})`;
}

;// CONCATENATED MODULE: ./src/report/decision-markdown.ts






/** Pieces of evidence that a reason shows; the audit record has all of them. */
const MAX_FOUND = 5;
const MAX_REASONS = 20;
const MAX_GROUPS = 6;
/** Below 1 MiB, whatever the evidence and the number of images. `bytes` is the limit for all of them together. */
function renderDecisions(images, bytes = 900_000) {
    const [only] = images;
    if (images.length === 1 && only !== undefined)
        return section(only, bytes, '##');
    const outcome = overallOutcome(images);
    const count = images.filter((image) => ['passed', 'warned'].includes(outcomeOf(image))).length;
    const heading = `## ${OUTCOME_WORDS[outcome].mark} ${OUTCOME_WORDS[outcome].word}: ${count} of ${images.length} images passed`;
    // Stable, so that images of one outcome keep the order of the call.
    const order = images.toSorted((a, b) => weight(outcomeOf(a)) - weight(outcomeOf(b)));
    const rows = order.map((image) => {
        const { mark } = OUTCOME_WORDS[outcomeOf(image)];
        return isDecided(image)
            ? [
                `${mark} ${(0,report_escape/* html */.qy)(verdict(image.decision))}`,
                (0,report_escape/* code */.aY)(imageName(image.decision.subject), 300),
                (0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(image.decision.subject.digest)),
            ]
            : [`${mark} ${OUTCOME_WORDS[image.outcome].word}`, (0,report_escape/* code */.aY)(image.reference, 300), ''];
    });
    const overview = (0,blocks/* table */.tp)(['Verdict', 'Image', 'Digest'], rows, Math.floor(bytes / 3));
    let room = bytes - Buffer.byteLength(overview) - 1000;
    const sections = [];
    for (const [at, image] of order.entries()) {
        const passed = outcomeOf(image) === 'passed';
        const text = section(image, Math.min(blocks/* BOUND */.d9.table, room), '###');
        const shown = passed && isDecided(image) ? (0,blocks/* folded */.TM)(`✅ ${(0,report_escape/* code */.aY)(imageName(image.decision.subject), 300)}`, text) : text;
        room -= Buffer.byteLength(shown);
        if (room < 0) {
            sections.push(`The details of ${order.length - at} more images are in the audit records.`);
            break;
        }
        sections.push(shown);
    }
    return (0,blocks/* page */.MY)([heading, overview, ...sections]);
}
function weight(outcome) {
    return ['failed', 'undecided', 'warned', 'passed'].indexOf(outcome);
}
function section(image, bytes, level) {
    return isDecided(image) ? decided(image, bytes, level) : notDecided(image, level);
}
function notDecided({ reference, outcome, error }, level) {
    const { mark, word } = OUTCOME_WORDS[outcome];
    return (0,blocks/* page */.MY)([`${level} ${mark} ${word}: ${(0,report_escape/* code */.aY)(reference, 400)}`, `There is no decision: ${(0,report_escape/* html */.qy)(error, 2000)}`]);
}
function decided({ decision, commands, reviewBy, changes }, bytes, level) {
    const { outcome, subject, policy, time, results, notes } = decision;
    const missing = unmet(decision);
    const half = Math.floor(bytes / 2);
    const waived = results.flatMap((result) => result.waived);
    return (0,blocks/* page */.MY)([
        level === '##'
            ? `## ${OUTCOME_WORDS[outcome].mark} ${(0,report_escape/* html */.qy)(verdict(decision))}`
            : `### ${OUTCOME_WORDS[outcome].mark} ${(0,report_escape/* code */.aY)(imageName(subject), 300)}: ${(0,report_escape/* html */.qy)(verdict(decision))}`,
        `${(0,report_escape/* code */.aY)(imageName(subject), 400)} is ${(0,report_escape/* code */.aY)(subject.digest)}`,
        resultsTable(decision, Math.min(blocks/* BOUND */.d9.table, half)),
        ...boundedParts(missing.map((result) => unmetPart(result, decision)), half - 10_000),
        changes === undefined ? '' : changesPart(changes),
        waived.length === 0
            ? ''
            : (0,blocks/* folded */.TM)(`${waived.length} findings left out by exceptions and VEX`, (0,blocks/* list */.p_)(waived.map((text) => (0,report_escape/* html */.qy)(text, 500)), 20_000)),
        notes.length === 0
            ? ''
            : (0,blocks/* folded */.TM)(`Notes (${notes.length})`, (0,blocks/* list */.p_)(notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), 20_000)),
        (0,blocks/* folded */.TM)('Commands that repeat this check', (0,report_escape/* fenced */.OF)(commands.map((command) => (0,report_escape/* visible */.RK)(command, 8192)).join('\n'), 'sh')),
        [
            `Policy ${(0,report_escape/* code */.aY)(policy.source, 200)} ${(0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(policy.digest))}`,
            `decided ${(0,report_escape/* html */.qy)(time)}`,
            ...(reviewBy === undefined ? [] : [`verify again by ${(0,report_escape/* html */.qy)(reviewBy)}`]),
        ].join(' · '),
    ]);
}
function resultsTable(decision, bytes) {
    const rows = decision.results.map((result) => {
        const { mark } = OUTCOME_WORDS[result.outcome];
        const groups = evidenceGroups(shownEvidence(result), decision);
        const shown = groups.slice(0, MAX_GROUPS);
        const cell = (of) => {
            const lines = shown.map(of);
            return [...lines, ...(groups.length > shown.length ? [`${groups.length - shown.length} more`] : [])].join('<br>');
        };
        const evidence = groups.length === 0
            ? result.outcome === 'passed'
                ? ''
                : 'none'
            : cell(({ type, platforms, digests }) => {
                const names = digests.slice(0, 3).map((digest) => (0,report_escape/* code */.aY)(digest));
                const more = digests.length > 3 ? ` and ${digests.length - 3} more` : '';
                return `${breakable((0,report_escape/* html */.qy)(type, 100))} ${names.join(' ')}${more} (${(0,report_escape/* html */.qy)(platforms.join(', '), 200)})`;
            });
        return [
            `${mark} ${(0,report_escape/* html */.qy)(result.text, 500)}`,
            evidence,
            cell(({ signer }) => breakable((0,report_escape/* html */.qy)(signer, 300))),
            cell(({ age }) => (0,report_escape/* html */.qy)(age).replaceAll(' ', '&nbsp;')),
        ];
    });
    return (0,blocks/* table */.tp)(['Requirement', 'Evidence', 'Signer', 'Age'], rows, bytes);
}
/** For an unmet requirement, the evidence that comes closest. */
function shownEvidence({ outcome, evidence, reasons }) {
    if (outcome === 'passed')
        return evidence;
    return [...new Set(reasons.flatMap(({ found }) => found.slice(0, 1)))];
}
/** Escaped text that may wrap within its cell: identities and types are long and have no spaces. */
function breakable(escaped) {
    return escaped.replaceAll('/', '/<wbr>').replaceAll('&#64;', '<wbr>&#64;');
}
function unmetPart(result, decision) {
    const { mark } = OUTCOME_WORDS[result.outcome];
    const reasons = result.reasons.slice(0, MAX_REASONS);
    const left = result.reasons.length - reasons.length;
    const place = placeText(result);
    return [
        `**${mark} ${(0,report_escape/* html */.qy)(result.text, 500)}**${place === undefined ? '' : ` (${(0,report_escape/* code */.aY)(place, 200)})`}`,
        ...reasons.map((reason) => reasonPart(reason, decision)),
        ...(left > 0 ? [`${left} more reasons are in the audit record.`] : []),
    ].join('\n\n');
}
function reasonPart(reason, decision) {
    const { text, found, remedy } = reason;
    const other = found.filter((one) => !isDescribed(one, reason));
    const shown = other.slice(0, MAX_FOUND).map((one) => {
        const rejected = one.rejected === undefined ? '' : `: ${(0,report_escape/* html */.qy)(one.rejected, 500)}`;
        return `  - ${(0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(one.artifact))} ${(0,report_escape/* html */.qy)(typeName(one), 100)}, ${(0,report_escape/* html */.qy)(signerName(one, decision), 300)}${rejected}`;
    });
    const more = other.length - shown.length;
    return [
        `- ${(0,report_escape/* html */.qy)(text, 1000)}`,
        ...shown,
        ...(more > 0 ? [`  - ${more} more`] : []),
        `  - To satisfy it: ${remedyText(remedy)}`,
    ].join('\n');
}
function remedyText(remedy) {
    return remedyParts(remedy)
        .map(({ text, command }) => (command ? (0,report_escape/* code */.aY)(text, 1000) : (0,report_escape/* html */.qy)(text, 1000)))
        .join('');
}
function changesPart(changes) {
    const lines = changeLines(changes);
    const heading = `**Since the record of ${(0,report_escape/* html */.qy)(changes.since)}**`;
    return `${heading}\n\n${lines.length === 0
        ? 'Nothing changed.'
        : (0,blocks/* list */.p_)(lines.map((line) => (0,report_escape/* html */.qy)(line, 500)), 30_000)}`;
}
/** The parts that fit; the last one says how many do not. */
function boundedParts(parts, bytes) {
    let room = bytes;
    const shown = [];
    for (const part of parts) {
        room -= Buffer.byteLength(part) + 2;
        if (room < 0)
            return [...shown, `The reasons of ${parts.length - shown.length} more requirements are in the audit record.`];
        shown.push(part);
    }
    return shown;
}

// EXTERNAL MODULE: ./src/commands/pull-request-comment.ts
var pull_request_comment = __webpack_require__(10779);
;// CONCATENATED MODULE: ./src/commands/verify/comment.ts
// Writes the decision as a comment to the pull request of a workflow run.



/** Creates or updates the comment. Returns the reason if this fails, because the decision does not depend on the comment. */
function writeComment(images, policySource, context, policy) {
    const body = renderDecisions(images, comments.MAX_COMMENT_BYTES - 2000);
    return (0,pull_request_comment.writeComment)({ command: 'verify', key: policySource, body }, context, policy);
}

// EXTERNAL MODULE: ./src/commands/verify/gate.ts
var verify_gate = __webpack_require__(29223);
;// CONCATENATED MODULE: ./src/deployment/image-use.ts
// Owns the model of an image reference in a deployment file, and merges references to the same image.


const NO_IMAGES = { images: [], notes: [] };
/** Number of different images in one call. */
const MAX_IMAGES = 5_000;
function image_use_placeText({ file, line }) {
    return `${file}:${line}`;
}
/** An error in a file: `k8s/web.yaml:12: …`. */
function fileError(place, message) {
    return new errors/* UserError */.yo(`${image_use_placeText(place)}: ${message}`);
}
function combine(findings) {
    return { images: findings.flatMap(({ images }) => images), notes: findings.flatMap(({ notes }) => notes) };
}
/** Each image once, in the order of its first place. Throws a UserError for a reference that is not valid. */
function imageUses(images) {
    const uses = new Map();
    for (const { text, place } of images) {
        const reference = referenceAt(text, place);
        const key = (0,oci_reference/* formatReference */.FH)(reference);
        const known = uses.get(key) ?? { reference, places: new Map() };
        known.places.set(image_use_placeText(place), place);
        uses.set(key, known);
        if (uses.size > MAX_IMAGES) {
            throw fileError(place, `the files name more than ${MAX_IMAGES} images; verify them in several calls`);
        }
    }
    return [...uses.values()].map(({ reference, places }) => ({ reference, places: [...places.values()] }));
}
function referenceAt(text, place) {
    try {
        const reference = (0,oci_reference/* parseReference */.F2)(text);
        if (reference.scheme === 'registry')
            return reference;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw fileError(place, error.message);
    }
    throw fileError(place, `${JSON.stringify(text)} is not an image in a registry`);
}

;// CONCATENATED MODULE: ./src/deployment/interpolation.ts
// Expands variables in compose files and Dockerfiles: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+alternative}`.
/** Why a text cannot be expanded. */
class Unexpandable extends Error {
    name = 'Unexpandable';
}
const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const MAX_DEPTH = 10;
const MAX_LENGTH = 4096;
/**
 * `value` gives a variable, or undefined if it is not set. Throws `Unexpandable` for a variable that is not set and has no
 * default, for a form that is not supported, and for a result that is too long.
 */
function expand(text, value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new Unexpandable(`variables are nested deeper than ${MAX_DEPTH} levels`);
    let expanded = '';
    for (let at = 0; at < text.length;) {
        const dollar = text.indexOf('$', at);
        if (dollar < 0)
            return bounded(expanded + text.slice(at));
        expanded += text.slice(at, dollar);
        if (text[dollar + 1] === '$') {
            expanded += '$';
            at = dollar + 2;
        }
        else if (text[dollar + 1] === '{') {
            const end = closingBrace(text, dollar + 2);
            expanded += expandBraces(text.slice(dollar + 2, end), value, depth);
            at = end + 1;
        }
        else {
            const name = NAME.exec(text.slice(dollar + 1))?.[0];
            if (name === undefined)
                throw new Unexpandable('"$" is not followed by a variable');
            expanded += required(name, value);
            at = dollar + 1 + name.length;
        }
        bounded(expanded);
    }
    return expanded;
}
function closingBrace(text, from) {
    let open = 1;
    for (let at = from; at < text.length; at += 1) {
        if (text.startsWith('${', at))
            open += 1;
        else if (text[at] === '}')
            open -= 1;
        if (open === 0)
            return at;
    }
    throw new Unexpandable('"${" is not closed');
}
function expandBraces(inner, value, depth) {
    const name = NAME.exec(inner)?.[0];
    if (name === undefined)
        throw new Unexpandable(`"\${${inner.slice(0, 60)}}" is not a variable`);
    const [, operator, word = ''] = /^(:?[-+?])([\s\S]*)$/.exec(inner.slice(name.length)) ?? [];
    if (operator === undefined) {
        if (inner.length > name.length)
            throw new Unexpandable(`"\${${inner.slice(0, 60)}}" is not supported`);
        return required(name, value);
    }
    const known = value(name);
    const isSet = known !== undefined && (known !== '' || !operator.startsWith(':'));
    if (operator.endsWith('+'))
        return isSet ? expand(word, value, depth + 1) : '';
    if (isSet)
        return known;
    return operator.endsWith('-') ? expand(word, value, depth + 1) : required(name, value);
}
function required(name, value) {
    const known = value(name);
    if (known === undefined)
        throw new Unexpandable(`the variable ${name.slice(0, 60)} has no default`);
    return known;
}
function bounded(text) {
    if (text.length > MAX_LENGTH)
        throw new Unexpandable(`the expanded text is longer than ${MAX_LENGTH} characters`);
    return text;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/deployment/yaml.ts
// Parses YAML files of one or more documents into nodes with lines, within limits. An alias is the node itself, never a copy.


/** Size limit for files of every format. Helm's output of a large chart has a few megabytes. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Number of tokens from the lexer: words, signs and spaces. */
const MAX_LEXEMES = 4_000_000;
/** Enough for the schemas in definitions of custom resources, the deepest documents in practice. */
const yaml_MAX_DEPTH = 100;
const MAX_DOCUMENTS = 20_000;
/** The documents of a file; undefined for an empty one. Throws a UserError with the line of what cannot be parsed. */
function parseYamlDocuments(file) {
    const lines = new dist/* LineCounter */.HN();
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const fail = (offset, message) => fileError({ file: file.path, line: lineAt(offset) }, message);
    const tokens = parseTokens(file.text, lines, fail);
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true });
    const documents = [];
    for (const document of composer.compose(tokens)) {
        documents.push(convertDocument(document, file.text, lineAt, fail));
        if (documents.length > MAX_DOCUMENTS) {
            throw fail(document.range[0], `the file has more than ${MAX_DOCUMENTS} documents; split it`);
        }
    }
    return documents;
}
/** The value of a key, through merge keys too. */
function fieldOf(node, key) {
    const seen = new Set();
    const pending = [node];
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        if (next.type === 'scalar' || seen.has(next))
            continue;
        seen.add(next);
        if (next.type === 'list')
            continue;
        const value = next.entries.get(key);
        if (value !== undefined)
            return value;
        // The value of a merge key is a map or a list of maps.
        pending.unshift(...next.merged.flatMap((one) => (one.type === 'list' ? one.items : [one])));
    }
    return undefined;
}
/** The text of a non-empty string. Numbers are excluded, because `1.10` would become `1.1`. */
function textOf(node) {
    if (node?.type !== 'scalar' || typeof node.value !== 'string')
        return undefined;
    const text = node.value.trim();
    return text === '' ? undefined : text;
}
function itemsOf(node) {
    return node?.type === 'list' ? node.items : [];
}
/** Feeds lexemes to the parser one by one, so that parsing stops early if there are too many. */
function parseTokens(text, lines, fail) {
    lines.addNewLine(0);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        count += 1;
        if (count > MAX_LEXEMES)
            throw fail(0, 'the file has too many values; split it');
    }
    for (const token of parser.end())
        tokens.push(token);
    checkDepth(tokens, fail);
    return tokens;
}
/** Checks the depth without recursion first, because the library's composer is recursive. */
function checkDepth(tokens, fail) {
    const stack = tokens.map((token) => [token, 0]);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [token, depth] = next;
        if (depth > yaml_MAX_DEPTH)
            throw fail(token.offset, `the file is nested deeper than ${yaml_MAX_DEPTH} levels`);
        if (token.type === 'document' && token.value !== undefined)
            stack.push([token.value, depth]);
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items) {
            if (key)
                stack.push([key, depth + 1]);
            if (value)
                stack.push([value, depth + 1]);
        }
    }
}
function convertDocument(document, text, lineAt, fail) {
    const [error] = document.errors;
    if (error !== undefined)
        throw fail(error.pos[0], invalidYaml(error.message, text));
    const anchors = new Map();
    const contents = document.contents;
    if (contents === null)
        return undefined;
    const root = convert(contents, anchors, lineAt, fail);
    return root.type === 'scalar' && root.value === null ? undefined : root;
}
function invalidYaml(message, text) {
    const reason = (message.split('\n')[0] ?? '')
        .replace(/[.:]$/, '')
        .replace(/^[A-Z](?=[a-z ])/, (c) => c.toLowerCase());
    const remedy = /\{\{.*\}\}/.test(text) ? '; it looks like a template: render it first, with `helm template`' : '';
    return `invalid YAML: ${reason}${remedy}`;
}
function convert(node, anchors, lineAt, fail) {
    const line = lineAt(node.range[0]);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = anchors.get(node.source);
        if (target === undefined)
            throw fail(node.range[0], `the alias *${node.source.slice(0, 60)} has no anchor`);
        return target;
    }
    const keep = (made) => {
        if (node.anchor)
            anchors.set(node.anchor, made);
        return made;
    };
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = [];
        const list = keep({ type: 'list', line, items });
        for (const item of node.items)
            items.push(convert(item, anchors, lineAt, fail));
        return list;
    }
    if (!(0,dist/* isMap */.jh)(node))
        return keep({ type: 'scalar', line, value: (0,dist/* isScalar */.jn)(node) ? node.value : null });
    const entries = new Map();
    const merged = [];
    const map = keep({ type: 'map', line, entries, merged });
    for (const { key, value } of node.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const made = value === null ? { type: 'scalar', line, value: null } : convert(value, anchors, lineAt, fail);
        if (name === '<<')
            merged.push(made);
        else if (entries.has(name))
            throw fail((key ?? node).range[0], `duplicate key ${JSON.stringify(name.slice(0, 60))}`);
        else
            entries.set(name, made);
    }
    return map;
}

;// CONCATENATED MODULE: ./src/deployment/compose.ts
// Finds images in compose files. Variables get only the defaults that the file sets.




const RENDER = 'render the file first, with `docker compose config`';
function isCompose(path, root) {
    const hasServices = fieldOf(root, 'services')?.type === 'map' && fieldOf(root, 'apiVersion') === undefined;
    return hasServices || /(?:^|\/)(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml$/.test(path);
}
/**
 * The image of every service. Environment variables are not used, because a file from a pull request could use them to send
 * a secret of the job to a registry. Throws a UserError for a file whose images cannot be known without rendering.
 */
function findInCompose(file, documents) {
    const images = [];
    const notes = [];
    for (const root of documents) {
        if (root === undefined)
            continue;
        const at = (line) => ({ file: file.path, line });
        const include = fieldOf(root, 'include');
        if (include !== undefined)
            throw fileError(at(include.line), `"include" names other files; ${RENDER}`);
        const services = fieldOf(root, 'services');
        if (services?.type !== 'map')
            throw fileError(at(root.line), 'the compose file has no services');
        for (const [name, service] of services.entries) {
            const line = fieldOf(service, 'image')?.line ?? service.line;
            const found = readService(service, (message) => fileError(at(line), `service ${JSON.stringify(name)}: ${message}`));
            if ('image' in found)
                images.push({ text: found.image, place: at(line) });
            else
                notes.push(`${image_use_placeText(at(line))}: skipped the service ${JSON.stringify(name)}: ${found.skipped}`);
        }
    }
    return { images, notes };
}
function readService(service, fail) {
    const image = fieldOf(service, 'image');
    if (image === undefined) {
        if (fieldOf(service, 'build') !== undefined)
            return { skipped: 'it is built from source and has no image' };
        if (fieldOf(service, 'provider') !== undefined)
            return { skipped: 'a provider runs it' };
        const base = fieldOf(service, 'extends');
        // If the base service is in the same file, its image is found there.
        if (base !== undefined && fieldOf(base, 'file') === undefined)
            return { skipped: 'it extends another service' };
        throw fail(base === undefined ? `it has no image; ${RENDER}` : `it extends a service of another file; ${RENDER}`);
    }
    const text = textOf(image);
    if (text === undefined)
        throw fail('image must be a text');
    try {
        const expanded = expand(text, () => undefined).trim();
        if (expanded === '')
            throw new Unexpandable('the image is empty');
        return { image: expanded };
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Unexpandable);
        throw fail(`${error.message}; write a default such as \${TAG:-1.0}, or ${RENDER}`);
    }
}

;// CONCATENATED MODULE: ./src/deployment/dockerfile.ts
// Finds the images that a Dockerfile is built from: FROM, COPY --from and RUN --mount=from, without the names of stages.



/** Set by the builder for each platform. */
const PLATFORM_ARGUMENTS = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
const BUILD = 'write a default for the ARG, or list the image in another file';
function isDockerfile(path) {
    return /(?:^|[/.])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(path);
}
/** Throws a UserError for an image that cannot be known without arguments of the build. */
function findInDockerfile(file) {
    const images = [];
    const stages = [];
    const globals = new Map();
    let count = 0;
    for (const instruction of instructionsOf(file)) {
        const place = { file: file.path, line: instruction.line };
        const add = (text) => {
            const image = text === undefined ? undefined : imageOf(text, { stages, count, globals, place });
            if (image !== undefined)
                images.push({ text: image, place });
        };
        if (instruction.word === 'ARG' && count === 0)
            declare(instruction.rest, globals, place);
        if (instruction.word === 'FROM') {
            const [text, as, stage] = instruction.rest.split(/\s+/);
            if (text === undefined || text === '')
                throw fileError(place, 'FROM has no image');
            add(text);
            count += 1;
            if (as?.toUpperCase() === 'AS' && stage !== undefined)
                stages.push(stage.toLowerCase());
        }
        if (instruction.word === 'COPY' || instruction.word === 'ADD')
            add(flagOf(instruction.flags, 'from'));
        if (instruction.word === 'RUN')
            for (const text of mountsOf(instruction.flags))
                add(text);
    }
    if (count === 0)
        throw fileError({ file: file.path, line: 1 }, 'the Dockerfile has no FROM instruction');
    return { ...NO_IMAGES, images };
}
/** Undefined for the name or number of a stage, and for `scratch`. */
function imageOf(text, { stages, count, globals, place }) {
    const unquoted = text.replace(/^(["'])(.*)\1$/, '$2');
    if (/^\d+$/.test(unquoted) && Number(unquoted) < count)
        return undefined;
    try {
        const image = expand(unquoted, (name) => globals.get(name));
        if (image === '')
            throw new Unexpandable('the image is empty');
        return image === 'scratch' || stages.includes(image.toLowerCase()) ? undefined : image;
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Unexpandable);
        if (isStageOfPlatform(unquoted, stages, globals))
            return undefined;
        throw fileError(place, `${JSON.stringify(text.slice(0, 200))}: ${error.message}; ${BUILD}`);
    }
}
/** `build-${TARGETARCH}` is a stage if all its possible values, such as `build-amd64`, are stages. */
function isStageOfPlatform(text, stages, globals) {
    const mark = '\u0001';
    let expanded;
    try {
        expanded = expand(text, (name) => globals.get(name) ?? (PLATFORM_ARGUMENTS.test(name) ? mark : undefined));
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Unexpandable);
        return false;
    }
    const [before, after, ...more] = expanded.toLowerCase().split(mark);
    if (before === undefined || after === undefined || more.length > 0)
        return false;
    return stages.some((stage) => stage.length > before.length + after.length && stage.startsWith(before) && stage.endsWith(after));
}
/** `ARG NAME`, `ARG NAME=default`, several of them. */
function declare(rest, globals, place) {
    for (const [, name = '', , value] of rest.matchAll(/(\w+)(=("[^"]*"|'[^']*'|\S*))?/g)) {
        const text = value?.replace(/^(["'])(.*)\1$/, '$2');
        try {
            globals.set(name, text === undefined ? globals.get(name) : expand(text, (other) => globals.get(other)));
        }
        catch (error) {
            (0,errors/* rethrowUnless */.ki)(error, Unexpandable);
            // An argument without a value is an error only if an image needs it.
            globals.delete(name);
            if (globals.size > 1000)
                throw fileError(place, 'the Dockerfile has more than 1000 arguments');
        }
    }
}
function flagOf(flags, name) {
    return flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
}
function mountsOf(flags) {
    return flags
        .filter((flag) => flag.startsWith('--mount='))
        .flatMap((flag) => flag.slice('--mount='.length).split(','))
        .filter((field) => field.startsWith('from='))
        .map((field) => field.slice('from='.length));
}
/** The instructions of a file: without comments and here-documents, with continued lines joined. */
function* instructionsOf({ text }) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const continuation = /^#\s*escape\s*=\s*`\s*$/im.test(lines.slice(0, 5).join('\n')) ? '`' : '\\';
    for (let at = 0; at < lines.length; at += 1) {
        const start = at;
        const parts = [];
        for (; at < lines.length; at += 1) {
            const line = lines[at];
            // Comments and empty lines within a continued instruction are skipped.
            if (/^\s*#/.test(line) || (line.trim() === '' && parts.length > 0))
                continue;
            const trimmed = line.trimEnd();
            parts.push(trimmed.endsWith(continuation) ? trimmed.slice(0, -1) : line);
            if (!trimmed.endsWith(continuation))
                break;
        }
        const instruction = instructionOf(parts.join(' '), start + 1 + skippedBefore(lines, start));
        if (instruction === undefined)
            continue;
        yield instruction;
        for (const [end, keepsTabs] of hereDocuments(instruction)) {
            const isEnd = (line) => (keepsTabs ? line : line?.replace(/^\t+/, '')) === end;
            do
                at += 1;
            while (at < lines.length && !isEnd(lines[at]));
        }
    }
}
/** Counts the lines of comments before an instruction. */
function skippedBefore(lines, start) {
    let skipped = 0;
    while (/^\s*#/.test(lines[start + skipped] ?? ''))
        skipped += 1;
    return skipped;
}
function instructionOf(text, line) {
    const words = text.trim().split(/\s+/);
    // The instruction after ONBUILD runs in a later build, but may name images too.
    if (words[0]?.toUpperCase() === 'ONBUILD')
        words.shift();
    const word = words.shift()?.toUpperCase() ?? '';
    if (word === '')
        return undefined;
    const first = words.findIndex((one) => !one.startsWith('--'));
    const flags = first < 0 ? words : words.slice(0, first);
    return { word, flags, rest: first < 0 ? '' : words.slice(first).join(' '), line };
}
/** The ends of `<<EOF` and `<<-EOF`. */
function hereDocuments({ word, rest }) {
    if (word !== 'RUN' && word !== 'COPY' && word !== 'ADD')
        return [];
    const marks = rest.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g);
    return [...marks].map(([, dash, , end = '']) => [end, dash !== '-']);
}

;// CONCATENATED MODULE: ./src/deployment/kubernetes.ts
// Finds images in Kubernetes manifests of any kind, including Helm's output and custom resources.


/** Lists of containers in every workload, and in custom resources that embed pods. */
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);
/** Kinds whose `image` fields describe something else: any text, or the schema of another kind. */
const WITHOUT_IMAGES = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition']);
/** Whether a document is a Kubernetes object. */
function isKubernetes(root) {
    return textOf(fieldOf(root, 'apiVersion')) !== undefined && textOf(fieldOf(root, 'kind')) !== undefined;
}
/**
 * Every `image` field at any depth, so that custom resources are covered: a string, or a map with `repository` (values of a
 * HelmRelease) or `reference` (an image volume). Throws a UserError if the image of a container is not a string, and for a
 * document that is not a Kubernetes object.
 */
function findInKubernetes(file, documents) {
    const images = [];
    const notes = [];
    for (const root of documents) {
        if (root === undefined)
            continue;
        const line = { file: file.path, line: root.line };
        if (!isKubernetes(root)) {
            throw fileError(line, 'the document is not a Kubernetes object, because it has no apiVersion and kind');
        }
        findImages(root, file, images, notes);
    }
    return { images, notes };
}
/** Walks without recursion and visits each node once, because an alias is the same node again. */
function findImages(root, file, images, notes) {
    const seen = new Set();
    const pending = [[root, false]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [node, isContainer] = next;
        if (node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'list') {
            for (const item of node.items.toReversed())
                pending.push([item, isContainer]);
            continue;
        }
        // A List contains objects of several kinds.
        if (isKubernetes(node) && WITHOUT_IMAGES.has(textOf(fieldOf(node, 'kind')) ?? ''))
            continue;
        readImage(node, isContainer, file, images, notes);
        for (const merged of node.merged.toReversed())
            pending.push([merged, isContainer]);
        for (const [key, value] of [...node.entries].toReversed()) {
            pending.push([value, value.type === 'list' && CONTAINERS.has(key)]);
        }
    }
}
function readImage(node, isContainer, file, images, notes) {
    const image = node.entries.get('image');
    if (image === undefined)
        return;
    const place = { file: file.path, line: image.line };
    const text = image.type === 'map' ? imageOfFields(image) : textOf(image);
    if (text !== undefined)
        images.push({ text, place, ...(isContainer && { isContainer }) });
    else if (!isContainer)
        return;
    else if (image.type === 'scalar' && (image.value === null || image.value === '')) {
        notes.push(`${image_use_placeText(place)}: the container has an empty image, so that it is not checked`);
    }
    else
        throw fileError(place, 'the image of a container must be a string');
}
/** `{ reference }`, or `{ registry, repository, tag, digest }`. */
function imageOfFields(fields) {
    const reference = textOf(fieldOf(fields, 'reference'));
    if (reference !== undefined)
        return reference;
    const repository = textOf(fieldOf(fields, 'repository'));
    if (repository === undefined)
        return undefined;
    const registry = textOf(fieldOf(fields, 'registry'));
    const [tag, digest] = ['tag', 'digest'].map((key) => scalarText(fieldOf(fields, key)));
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** A tag such as `17` is a number in YAML. */
function scalarText(node) {
    if (node?.type !== 'scalar' || node.value === null || node.value === '')
        return undefined;
    return String(node.value);
}

;// CONCATENATED MODULE: ./src/deployment/kustomize.ts
// Finds images in Kustomize trees: the images of a kustomization's resources, after its replacements.



const FILE_NAME = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const kustomize_MAX_DEPTH = 20;
/** Number of files in one tree. A resource that several bases name counts each time. */
const MAX_FILES = 2_000;
const kustomize_BUILD = 'render the tree first, with `kustomize build`';
function isKustomization(path, root) {
    return FILE_NAME.test(path) || (textOf(fieldOf(root, 'apiVersion')) ?? '').startsWith('kustomize.config.k8s.io/');
}
/** Rejects with a UserError for a tree whose images cannot be known without rendering. */
function findInKustomization(file, documents, tree) {
    return new KustomizeTree(tree).read(file, documents, []);
}
class KustomizeTree {
    #tree;
    #files = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    async read(file, documents, above) {
        const [root, second] = documents.filter((one) => one !== undefined);
        const at = (node) => ({ file: file.path, line: node?.line ?? 1 });
        if (root === undefined || second !== undefined) {
            throw fileError(at(second), 'a kustomization is a single document');
        }
        if (above.includes(file.path))
            throw fileError(at(root), `the kustomization includes itself; ${kustomize_BUILD}`);
        if (above.length >= kustomize_MAX_DEPTH)
            throw fileError(at(root), `kustomizations are nested deeper than ${kustomize_MAX_DEPTH} levels`);
        for (const key of ['helmCharts', 'helmChartInflationGenerator', 'generators', 'transformers']) {
            const node = fieldOf(root, key);
            if (itemsOf(node).length > 0)
                throw fileError(at(node), `"${key}" can add or change images; ${kustomize_BUILD}`);
        }
        const found = [];
        for (const key of ['resources', 'bases', 'components']) {
            for (const item of itemsOf(fieldOf(root, key)))
                found.push(await this.#resource(item, file, [...above, file.path]));
        }
        const replacements = itemsOf(fieldOf(root, 'images')).map((node) => replacementOf(node, at(node)));
        const { images, notes } = combine(found);
        const patched = await this.#patches(root, file);
        const replaced = [...images, ...patched.images].map((image) => replaceAll(image, replacements));
        return { images: replaced, notes: [...notes, ...patched.notes] };
    }
    async #resource(item, file, above) {
        const place = { file: file.path, line: item.line };
        const resource = await this.#open(textOf(item), file, place);
        const documents = parseYamlDocuments(resource);
        return isKustomization(resource.path, documents[0])
            ? this.read(resource, documents, above)
            : findInKubernetes(resource, documents);
    }
    async #open(path, file, place) {
        if (path === undefined)
            throw fileError(place, 'a resource must be a path');
        if (/^[a-z+]+:\/\/|^git@|[?&]ref=|^(?:www\.)?github\.com\//i.test(path)) {
            throw fileError(place, `the remote resource ${JSON.stringify(path.slice(0, 200))} is not read; ${kustomize_BUILD}`);
        }
        this.#files += 1;
        if (this.#files > MAX_FILES)
            throw fileError(place, `the tree has more than ${MAX_FILES} files; ${kustomize_BUILD}`);
        return this.#tree.read(relativeTo(file.path, path), place);
    }
    /** A patch may set the image of any resource. It is verified in addition to the image that it replaces. */
    async #patches(root, file) {
        const images = [];
        const notes = [];
        for (const key of ['patches', 'patchesStrategicMerge', 'patchesJson6902']) {
            for (const item of itemsOf(fieldOf(root, key))) {
                const place = { file: file.path, line: item.line };
                const patch = await this.#patchFile(item, key, file, place);
                if (patch === undefined)
                    continue;
                const before = images.length;
                for (const node of parseYamlDocuments(patch)) {
                    if (node !== undefined)
                        findInPatch(node, patch, images, notes);
                }
                if (images.length > before) {
                    notes.push(`${image_use_placeText(place)}: the patch sets an image; it is verified, and so is the one that it replaces`);
                }
            }
        }
        return { images, notes };
    }
    /** Reads a patch from a path, or from inline text, which has the lines of the kustomization. */
    async #patchFile(item, key, file, place) {
        const path = textOf(fieldOf(item, 'path'));
        const inline = item.type === 'scalar' ? textOf(item) : textOf(fieldOf(item, 'patch'));
        if (path !== undefined)
            return this.#open(path, file, place);
        if (inline === undefined)
            return undefined;
        if (key === 'patchesStrategicMerge' && !inline.includes('\n'))
            return this.#open(inline, file, place);
        return { path: file.path, text: `${'\n'.repeat(Math.max(0, place.line - 1))}${inline}` };
    }
}
/** A strategic merge patch, or a list of JSON patch operations. */
function findInPatch(node, patch, images, notes) {
    if (node.type !== 'list') {
        findImages(node, patch, images, notes);
        return;
    }
    for (const operation of node.items) {
        const value = fieldOf(operation, 'value');
        const path = textOf(fieldOf(operation, 'path')) ?? '';
        if (value === undefined)
            continue;
        const text = /\/image$/.test(path) ? textOf(value) : undefined;
        const isContainer = /\/(?:containers|initContainers|ephemeralContainers)\/[^/]+\/image$/.test(path);
        if (text !== undefined) {
            images.push({ text, place: { file: patch.path, line: value.line }, ...(isContainer && { isContainer }) });
        }
        else
            findImages(value, patch, images, notes);
    }
}
function replacementOf(node, place) {
    const name = textOf(fieldOf(node, 'name'));
    if (name === undefined)
        throw fileError(place, 'an entry of "images" has no name');
    const fields = ['newName', 'newTag', 'tagSuffix', 'digest'].map((key) => {
        const value = fieldOf(node, key);
        if (value === undefined || (value.type === 'scalar' && (value.value === null || value.value === '')))
            return {};
        const text = textOf(value);
        if (text === undefined) {
            throw fileError({ ...place, line: value.line }, `"${key}" must be a text; put it in quotation marks`);
        }
        return { [key]: text };
    });
    return Object.assign({ name }, ...fields);
}
function replaceAll(image, replacements) {
    if (image.isContainer !== true)
        return image;
    return { ...image, text: replacements.reduce(replace, image.text) };
}
/** Works like Kustomize's image transformer: a new tag drops the digest, and a digest drops the tag unless a new one is set. */
function replace(text, { name, newName, newTag, tagSuffix, digest }) {
    const [, found, tag, pinned] = /^(.*?)(?::([^:/@]*))?(?:@(.*))?$/.exec(text) ?? [];
    if (found !== name)
        return text;
    const isNew = newTag !== undefined || digest !== undefined;
    const nextTag = isNew ? newTag : tag;
    const nextDigest = isNew ? digest : tagSuffix === undefined ? pinned : undefined;
    const suffixed = nextTag === undefined ? '' : `:${nextTag}${tagSuffix ?? ''}`;
    return `${newName ?? name}${suffixed}${nextDigest === undefined ? '' : `@${nextDigest}`}`;
}
/** Resolves a path that the file `from` names. */
function relativeTo(from, path) {
    if (path.startsWith('/'))
        return path;
    const parts = from.split('/').slice(0, -1);
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/') || '.';
}

;// CONCATENATED MODULE: ./src/deployment/formats.ts
// Owns the table of deployment file formats, and finds the images in a file of any of them.






/** The first that matches. */
const YAML_FORMATS = [
    { matches: isKustomization, find: findInKustomization },
    { matches: isCompose, find: findInCompose },
    { matches: (_, root) => isKubernetes(root), find: findInKubernetes },
];
/** Rejects with a UserError for a file of unknown format or that cannot be parsed, so that no image is silently missed. */
async function findInFile(file, tree) {
    if (isDockerfile(file.path))
        return findInDockerfile(file);
    const documents = parseYamlDocuments(file);
    const root = documents.find((one) => one !== undefined);
    if (root === undefined)
        throw fileError({ file: file.path, line: 1 }, 'the file is empty');
    const format = YAML_FORMATS.find(({ matches }) => matches(file.path, root));
    if (format === undefined) {
        throw fileError({ file: file.path, line: root.line }, 'the file is not a Kubernetes manifest, kustomization, compose file or Dockerfile; render a chart with `helm template` first');
    }
    return format.find(file, documents, tree);
}

;// CONCATENATED MODULE: ./src/commands/images-from.ts
// Reads the files of the input images-from, and finds the images that they name. Uses no network.







/** A glob that matches more files is a mistake. */
const images_from_MAX_FILES = 2_000;
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/**
 * The images in the files of `lines`: each is a file, a directory with a kustomization, a glob, or `!glob` to exclude files.
 * Rejects with UsageErrors for every line that matches no files and every file that cannot be read or parsed, and with a
 * UserError if no file names an image.
 */
async function imagesFrom(lines, cwd) {
    const workspace = await (0,promises_.realpath)(cwd);
    const paths = (await (0,errors/* settleAll */.j3)(await pathsOf(lines, workspace))).flat();
    if (paths.length > images_from_MAX_FILES)
        throw new errors/* UserError */.yo(`images-from matches more than ${images_from_MAX_FILES} files; narrow it down`);
    const found = await Promise.all([...new Map(paths.map((one) => [one.path, one])).values()].map(findOne(workspace)));
    const covered = new Set(found.flatMap(({ reads }) => [...reads]));
    // A glob also matches the files of a kustomization: only the kustomization has their final images.
    const roots = found.filter(({ path, isMatch }) => !isMatch || !covered.has(path));
    const { images, notes } = combine(await (0,errors/* settleAll */.j3)(roots.map(({ result }) => result())));
    const uses = imageUses(images);
    if (uses.length === 0)
        throw new errors/* UserError */.yo(`the files of images-from name no image: ${lines.join(', ')}`);
    return { images: uses, notes };
}
/** Where an image is used: `k8s/web.yaml:12 and 2 more places`. */
function placesText(places) {
    const [first, ...others] = places;
    const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
    return `${first === undefined ? '' : image_use_placeText(first)}${more}`;
}
/** The note for an image that a file names by a tag, which may lead to another image when it is deployed. */
function tagNote({ reference, places }, digest) {
    if (reference.digest !== undefined)
        return undefined;
    const named = reference.tag === undefined ? `${(0,oci_reference/* formatReference */.FH)(reference)} (tag latest)` : (0,oci_reference/* formatReference */.FH)(reference);
    return `${placesText(places)}: ${named} is a tag, not a digest; it was ${digest} now and can change before it is deployed`;
}
async function pathsOf(lines, workspace) {
    const exclude = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
    return lines
        .filter((line) => !line.startsWith('!'))
        .map(async (line) => {
        if (await exists((0,external_node_path_.resolve)(workspace, line)))
            return [{ path: (0,external_node_path_.resolve)(workspace, line), isMatch: false }];
        const matches = [];
        if (/[*?[{]/.test(line)) {
            for await (const match of (0,promises_.glob)(line, { cwd: workspace, exclude })) {
                const path = (0,external_node_path_.resolve)(workspace, match);
                if (!(await (0,promises_.stat)(path)).isDirectory())
                    matches.push({ path, isMatch: true });
                if (matches.length > images_from_MAX_FILES)
                    break;
            }
        }
        if (matches.length > 0)
            return matches.sort((a, b) => (a.path < b.path ? -1 : 1));
        throw new errors/* UserError */.yo(`images-from: ${JSON.stringify(line)} matches no files in ${workspace}`);
    });
}
function findOne(workspace) {
    return async ({ path, isMatch }) => {
        const reads = new Set();
        const isBounded = isWithin(path, workspace);
        const tree = {
            read: async (name, from) => {
                try {
                    const file = await readDeployment((0,external_node_path_.resolve)(workspace, name), workspace, isBounded);
                    reads.add((0,external_node_path_.resolve)(workspace, file.path));
                    return file;
                }
                catch (error) {
                    (0,errors/* rethrowUnless */.ki)(error, errors/* UserError */.yo);
                    throw new errors/* UserError */.yo(`${image_use_placeText(from)}: ${error.message}`);
                }
            },
        };
        const work = readDeployment(path, workspace, isBounded).then((file) => findInFile(file, tree));
        const [outcome] = await Promise.allSettled([work]);
        const result = () => outcome.status === 'fulfilled' ? Promise.resolve(outcome.value) : Promise.reject(outcome.reason);
        return { path, isMatch, reads, result };
    };
}
/** `isBounded`: a link or path that leads out of the working directory is refused. It may come from a pull request. */
async function readDeployment(path, workspace, isBounded) {
    const name = images_from_nameOf(path, workspace);
    const fail = (why) => new errors/* UserError */.yo(`could not read ${JSON.stringify(name)}: ${why}`);
    try {
        const status = await (0,promises_.stat)(path);
        if (status.isDirectory()) {
            const inside = await Promise.all(KUSTOMIZATIONS.map((file) => exists((0,external_node_path_.resolve)(path, file))));
            const file = KUSTOMIZATIONS[inside.indexOf(true)];
            if (file !== undefined)
                return await readDeployment((0,external_node_path_.resolve)(path, file), workspace, isBounded);
            throw fail(`it is a directory without kustomization.yaml; write ${name}/*.yaml for the files in it`);
        }
        if (!status.isFile())
            throw fail('it is not a regular file');
        if (status.size > MAX_FILE_BYTES)
            throw fail(`it has ${status.size} bytes; the limit is ${MAX_FILE_BYTES}`);
        if (isBounded && !isWithin(await (0,promises_.realpath)(path), workspace)) {
            throw fail('it leads out of the working directory');
        }
        return { path: name, text: images_from_textOf(await (0,promises_.readFile)(path), fail) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw fail(`${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
    }
}
function images_from_textOf(bytes, fail) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* UTF8_CODE */.OV);
        throw fail('it is not UTF-8 text');
    }
}
function images_from_nameOf(path, workspace) {
    return isWithin(path, workspace) ? (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/') : path;
}
function isWithin(path, directory) {
    const inside = (0,external_node_path_.relative)(directory, path);
    return !(0,external_node_path_.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`);
}
async function exists(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch (error) {
        if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,errors/* fileErrorCode */.c2)(error)))
            throw error;
        return false;
    }
}

// EXTERNAL MODULE: ./src/commands/verify/verify.ts + 4 modules
var verify = __webpack_require__(70332);
;// CONCATENATED MODULE: ./src/commands/verify/named-images.ts




/** Number of places of one image that get an annotation. */
const MAX_PLACES = 10;
/** Rejects with UsageErrors for files that cannot be read or parsed, before any request. */
async function namedImages(lines, cwd) {
    if (lines.length === 0)
        return { references: [], uses: new Map(), notes: [] };
    const { images, notes } = await imagesFrom(lines, cwd);
    const references = images.map(({ reference }) => (0,subject/* readableReference */.ep)(reference));
    const uses = new Map(images.map((use, at) => [(0,oci_reference/* formatReference */.FH)(references[at]), use]));
    return { references, uses, notes };
}
/** One warning for each image that the files name by a tag. */
function tagWarnings({ uses }, results) {
    return results.flatMap((result) => {
        const use = uses.get((0,oci_reference/* formatReference */.FH)(result.reference));
        const note = use === undefined || !(0,verify/* isEvaluated */.KN)(result) ? undefined : tagNote(use, result.descriptor.digest);
        return note === undefined ? [] : [note];
    });
}
/** An error annotation at each place of a blocked image. */
function placeAnnotations({ uses }, reference, message) {
    const places = uses.get((0,oci_reference/* formatReference */.FH)(reference))?.places ?? [];
    return places
        .slice(0, MAX_PLACES)
        .map(({ file, line }) => ({ level: 'error', file, line, column: 1, message }));
}

// EXTERNAL MODULE: ./src/commands/verify/publish.ts + 1 modules
var publish = __webpack_require__(5279);
// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
// EXTERNAL MODULE: ./src/report/attach-text.ts
var attach_text = __webpack_require__(47229);
;// CONCATENATED MODULE: ./src/report/decision-json.ts
// Renders the decisions of a gate as JSON, for other programs. Fields may be added but never removed.


/**
 * The outcome of the call and, for each image, its decision or why there is none; one part for each image, because the decisions
 * of a thousand images have many megabytes.
 */
function* decisionJsonParts(images) {
    const start = `{\n  "outcome": ${JSON.stringify(overallOutcome(images))},\n  "images": [`;
    if (images.length === 0)
        yield `${start}]\n}\n`;
    for (const [at, image] of images.entries()) {
        const json = JSON.stringify(jsonOf(image), null, 2).replaceAll('\n', '\n    ');
        const end = at === images.length - 1 ? '\n  ]\n}\n' : ',';
        yield (0,report_escape/* visibleJson */.$m)(`${at === 0 ? start : ''}\n    ${json}${end}`);
    }
}
function jsonOf(image) {
    if (!isDecided(image)) {
        return { outcome: image.outcome, subject: { reference: image.reference }, error: image.error };
    }
    return {
        ...image.decision,
        reviewBy: image.reviewBy ?? null,
        commands: image.commands,
        ...(image.changes && { changes: image.changes }),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/report/decision-terminal.ts
// Renders the decision of a gate for a terminal: the verdict first, then one line for each requirement, then what is missing.






const WORDS = {
    passed: ['pass', 'green'],
    warned: ['warn', 'yellow'],
    failed: ['FAIL', 'red'],
    undecided: ['????', 'yellow'],
};
const decision_terminal_MAX_FOUND = 5;
const decision_terminal_MAX_REASONS = 50;
/** No line break at the end. */
function renderDecisionText(images, { color = false } = {}) {
    const paint = (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const sections = images.map((image) => (isDecided(image) ? decidedLines(image, paint) : undecidedLines(image, paint)).join('\n'));
    if (images.length === 1)
        return sections.join('');
    const passed = images.filter((image) => ['passed', 'warned'].includes(outcomeOf(image))).length;
    const outcome = overallOutcome(images);
    const total = `${OUTCOME_WORDS[outcome].word}: ${passed} of ${images.length} images passed`;
    return [...sections, paint(WORDS[outcome][1], total)].join('\n\n');
}
function undecidedLines({ reference, outcome, error }, paint) {
    const head = `${OUTCOME_WORDS[outcome].word}: there is no decision`;
    return [paint(WORDS[outcome][1], head), `  ${(0,report_escape/* visible */.RK)(reference, 1000)}`, `  ${(0,report_escape/* visible */.RK)(error, 2000)}`];
}
function decidedLines({ decision, reviewBy, changes }, paint) {
    const { outcome, subject, policy, results, notes } = decision;
    const lines = [
        paint(WORDS[outcome][1], verdict(decision)),
        `  image   ${(0,report_escape/* visible */.RK)(imageName(subject), 1000)}@${subject.digest}`,
        `  policy  ${(0,report_escape/* visible */.RK)(policy.source, 500)} ${paint('dim', policy.digest)}`,
        '',
        ...results.flatMap((result) => resultLines(result, decision, paint)),
    ];
    if (changes !== undefined) {
        const since = changeLines(changes);
        lines.push('', `changes since the record of ${(0,report_escape/* visible */.RK)(changes.since)}:${since.length === 0 ? ' none' : ''}`);
        lines.push(...since.map((line) => `  ${(0,report_escape/* visible */.RK)(line, 500)}`));
    }
    const waived = results.flatMap((result) => result.waived).length;
    if (waived > 0)
        lines.push(paint('dim', `${waived} findings left out by exceptions and VEX`));
    lines.push(...notes.map((note) => paint('yellow', `note: ${(0,report_escape/* visible */.RK)(note, 1000)}`)));
    if (reviewBy !== undefined)
        lines.push(paint('dim', `verify again by ${(0,report_escape/* visible */.RK)(reviewBy)}`));
    return lines;
}
function resultLines(result, decision, paint) {
    const [word, style] = WORDS[result.outcome];
    const lines = [`${paint(style, word)}  ${paint('bold', (0,report_escape/* visible */.RK)(result.text, 500))}`];
    for (const { type, platforms, digests, signer, age } of evidenceGroups(result.evidence, decision)) {
        const names = digests.slice(0, 3).join(' ') + (digests.length > 3 ? ` and ${digests.length - 3} more` : '');
        const when = age === 'unknown' ? 'age unknown' : age;
        lines.push(paint('dim', `      ${(0,report_escape/* visible */.RK)(`${type} ${names} (${platforms.join(', ')}), ${signer}, ${when}`, 500)}`));
    }
    const place = result.outcome === 'passed' ? undefined : placeText(result);
    if (place !== undefined)
        lines.push(paint('dim', `      ${(0,report_escape/* visible */.RK)(place, 300)}`));
    const reasons = result.reasons.slice(0, decision_terminal_MAX_REASONS);
    for (const reason of reasons) {
        const { text, found, remedy } = reason;
        lines.push(`      ${(0,report_escape/* visible */.RK)(text, 1000)}`);
        const other = found.filter((one) => !isDescribed(one, reason));
        for (const one of other.slice(0, decision_terminal_MAX_FOUND)) {
            const rejected = one.rejected === undefined ? '' : `: ${one.rejected}`;
            const shown = `${(0,node_text/* shortDigest */.VK)(one.artifact)} ${typeName(one)}, ${signerName(one, decision)}${rejected}`;
            lines.push(paint('dim', `        found ${(0,report_escape/* visible */.RK)(shown, 800)}`));
        }
        if (other.length > decision_terminal_MAX_FOUND)
            lines.push(paint('dim', `        found ${other.length - decision_terminal_MAX_FOUND} more`));
        lines.push(`        ${paint('yellow', 'to satisfy it:')} ${(0,report_escape/* visible */.RK)(remedy.replaceAll('`', ''), 2000)}`);
    }
    if (result.reasons.length > reasons.length)
        lines.push(`      ${result.reasons.length - reasons.length} more reasons`);
    return lines;
}

// EXTERNAL MODULE: ./src/report/html/contents.ts
var html_contents = __webpack_require__(60258);
// EXTERNAL MODULE: ./src/report/html/node.ts
var node = __webpack_require__(19260);
;// CONCATENATED MODULE: ./src/report/html/from-record.ts
// Makes the HTML report of an image from the audit record of its decision: the record alone is enough.






const from_record_MAX_REASONS = 50;
const MAX_WAIVED = 200;
const MAX_QUERIES = 500;
function imageOfRecord(record, contents = html_contents/* NO_CONTENTS */.$) {
    const { subject, policy, decision, time, reviewBy, warnings, commands } = record;
    const { nodes, left } = nodesOfRecord(record);
    return {
        name: (0,report_escape/* visible */.RK)(imageName(subjectOf(subject)), 400),
        digest: subject.digest,
        outcome: decision.outcome,
        verdict: verdict(decision),
        facts: [
            { label: 'Policy', value: (0,report_escape/* visible */.RK)(policy.source, 300) },
            { label: 'Policy digest', value: policy.digest, code: true },
            { label: 'Decided', value: time },
            ...(reviewBy === null ? [] : [{ label: 'Decide again by', value: reviewBy }]),
        ],
        requirements: decision.results.map((result) => {
            const place = placeText(result);
            return {
                text: (0,report_escape/* visible */.RK)(result.text, 500),
                outcome: result.outcome,
                ...(place !== undefined && { place: (0,report_escape/* visible */.RK)(place, 200) }),
                reasons: result.reasons
                    .slice(0, from_record_MAX_REASONS)
                    .map(({ text, remedy }) => ({ text: (0,report_escape/* visible */.RK)(text, 1000), remedy: (0,report_escape/* visible */.RK)(remedy, 1000) })),
                waived: result.waived.slice(0, MAX_WAIVED).map((one) => (0,report_escape/* visible */.RK)(one, 300)),
            };
        }),
        nodes,
        contents,
        audit: auditOf(record),
        notes: [...decision.notes, ...warnings, ...(0,node/* nodesLeftOut */.LX)(left)].slice(0, 200).map((note) => (0,report_escape/* visible */.RK)(note, 1000)),
        commands: commands.map(({ words, shows }) => ({
            text: words.map(report_escape/* shellArgument */.mN).join(' '),
            shows: (0,report_escape/* visible */.RK)(shows, 200),
        })),
    };
}
/** An image that could not be evaluated. */
function imageWithoutRecord(reference, outcome, error) {
    return {
        name: (0,report_escape/* visible */.RK)(reference, 400),
        outcome,
        verdict: `${OUTCOME_WORDS[outcome].word}: there is no decision: ${(0,report_escape/* visible */.RK)(error, 1000)}`,
        facts: [],
        requirements: [],
        nodes: [],
        contents: html_contents/* NO_CONTENTS */.$,
        notes: [],
        commands: [],
    };
}
function subjectOf({ reference, digest, tag }) {
    return { reference, digest, ...(tag !== null && { tag }) };
}
function auditOf({ subject, queries }) {
    return {
        registry: subject.registry === null ? 'OCI layout' : (0,report_escape/* visible */.RK)(subject.registry, 300),
        namespace: (0,report_escape/* visible */.RK)(subject.namespace, 300),
        queries: queries
            .slice(0, MAX_QUERIES)
            .map(({ request, subject: digest, via, filter, pages, referrers, error }) => ({
            request: (0,report_escape/* visible */.RK)(request === null ? `referrers of ${digest}` : `GET ${request}`, 400),
            via: via ?? 'no response',
            filter: (0,report_escape/* visible */.RK)(filter ?? '', 200),
            pages,
            referrers,
            ...(error !== undefined && { error: (0,report_escape/* visible */.RK)(error, 400) }),
        })),
    };
}
/** The image, its platforms, then evidence below what it is about. Evidence of an unknown subject is below the image. */
function nodesOfRecord({ subject, evidence, decision }) {
    const requirements = new Map(decision.results.map(({ name }, at) => [name, at]));
    const nodes = [{ parent: -1, label: 'image', digest: subject.digest }];
    const places = new Map([[subject.digest, 0]]);
    for (const { digest, name } of subject.platforms) {
        if (places.has(digest))
            continue;
        places.set(digest, nodes.length);
        nodes.push({ parent: 0, label: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(name ?? 'manifest'), 80), digest, ...platformField(name) });
    }
    const artifacts = new Set(evidence.map(({ digest }) => digest));
    const bySubject = Map.groupBy(evidence, (one) => places.has(one.subject) || artifacts.has(one.subject) ? one.subject : subject.digest);
    const queue = [...places.keys()];
    const seen = new Set(queue);
    for (const place of queue) {
        const artifactsHere = Map.groupBy(bySubject.get(place) ?? [], ({ digest }) => digest);
        for (const [digest, layers] of artifactsHere) {
            if (nodes.length < node/* MAX_NODES */.nm) {
                if (!places.has(digest))
                    places.set(digest, nodes.length);
                nodes.push(evidenceNode(layers, places.get(place) ?? 0, requirements));
            }
            if (!seen.has(digest))
                queue.push(digest);
            seen.add(digest);
        }
    }
    return { nodes, left: subject.platforms.length + artifacts.size + 1 - nodes.length };
}
/** One artifact: several layers are several documents of one node. */
function evidenceNode(layers, parent, requirements) {
    const [first] = layers;
    const { digest, kind, artifactType, mediaType, size, platform, created, source } = first;
    const types = [...new Set(layers.map(({ predicateType }) => predicateType))].filter((type) => type !== null);
    const type = types.join(', ') || artifactType || '';
    const trustedAs = [...new Set(layers.flatMap((one) => one.trustedAs))];
    const satisfies = layers.flatMap((one) => one.satisfies.flatMap((name) => requirements.get(name) ?? []));
    const problems = [...new Set(layers.flatMap((one) => one.problems))];
    const documents = layers.flatMap((one) => one.stored === null
        ? []
        : [
            {
                digest: one.stored,
                size: one.size,
                mediaType: '',
                ...(one.predicateType !== null && { type: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(one.predicateType), 200) }),
            },
        ]);
    return {
        parent,
        kind,
        label: (0,kinds/* isKind */.VF)(kind) ? (0,kinds/* kindRow */.LX)(kind).label : (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(kind), 60),
        digest,
        ...(type !== '' && { type: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(type), 300) }),
        mediaType: (0,report_escape/* visible */.RK)(mediaType, 200),
        ...(artifactType !== null && { artifactType: (0,report_escape/* visible */.RK)(artifactType, 200) }),
        size,
        ...platformField(platform),
        ...(created !== null && { created: (0,report_escape/* visible */.RK)(created, 60) }),
        source: (0,node/* sourceName */.VZ)(source),
        signature: signatureOf(layers),
        ...(trustedAs.length > 0 && { trustedAs: trustedAs.map((name) => (0,report_escape/* visible */.RK)(name, 100)) }),
        ...(satisfies.length > 0 && { satisfies: [...new Set(satisfies)] }),
        ...(problems.length > 0 && { problems: problems.slice(0, 20).map((problem) => (0,report_escape/* visible */.RK)(problem, 500)) }),
        ...(documents.length > 0 && { documents }),
    };
}
/** That of the layer that fares worst. */
function signatureOf(layers) {
    const order = ['refused', 'none', 'not-read', 'unverified', 'verified'];
    const [worst] = layers.toSorted((a, b) => order.indexOf(a.verification) - order.indexOf(b.verification));
    if (worst === undefined || worst.verification === 'not-read')
        return { state: 'unknown' };
    const { verification: state, signer, signedAt, problems } = worst;
    const reason = state === 'refused' ? problems[0] : undefined;
    return {
        state,
        ...(signer !== null && {
            signer: (0,report_escape/* visible */.RK)(signer.kind === 'key' ? `key ${signer.name}` : signer.name, 300),
            ...(signer.issuer !== undefined && { issuer: (0,report_escape/* visible */.RK)(signer.issuer, 200) }),
        }),
        ...(signedAt !== null && { time: signedAt }),
        ...(reason !== undefined && { reason: (0,report_escape/* visible */.RK)(reason, 500) }),
    };
}
function platformField(platform) {
    return platform === null ? {} : { platform: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(platform), 80) };
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/commands/verify/report.ts
// Makes the report of verify in the chosen format, and writes it to the file that the call names.











/** `path`: the value of the output `report`. Throws a UserError if the file cannot be written. */
async function verifyReport(call, { format, output, summary }, { cwd }) {
    const shown = summary ? { summary: () => renderDecisions(call.images) } : {};
    const html = format === 'html' ? await htmlOf(call) : undefined;
    const document = () => html ?? documentOf(call, format);
    if (output !== undefined) {
        const content = document();
        const source = typeof content === 'string' ? Buffer.from(content) : content;
        await (0,output_files/* writeOutput */.zh)(output, () => (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.resolve)(cwd, output), source));
        return { report: shown, path: output };
    }
    if (format === 'text')
        return { report: { text: (style) => report_textOf(call, style), ...shown }, path: '' };
    return {
        report: { document, isPage: html !== undefined, ...shown },
        path: html === undefined ? '' : [{ name: 'report.html', content: html }],
    };
}
function documentOf(call, format) {
    if (format === 'json')
        return (0,output_files/* bytesOf */.$$)(() => decisionJsonParts(call.images));
    return format === 'markdown' ? renderDecisions(call.images) : `${report_textOf(call, { color: false })}\n`;
}
function report_textOf({ images, published }, style) {
    const receipts = published.flatMap((one) => (one === undefined ? [] : [(0,attach_text/* renderReceipt */.p)(one.receipt, style)]));
    return [renderDecisionText(images, style), ...receipts].join('\n\n');
}
async function htmlOf({ results }) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 2497).then(__webpack_require__.bind(__webpack_require__, 12497));
    return renderHtml({
        command: 'verify',
        client: `oci-evidence ${version/* VERSION */.x}`,
        time: new Date().toISOString(),
        images: results.map((result) => (0,verify/* isEvaluated */.KN)(result)
            ? imageOfRecord(result.record, result.contents)
            : imageWithoutRecord((0,oci_reference/* formatReference */.FH)(result.reference), result.outcome, result.error.message)),
    });
}

// EXTERNAL MODULE: ./src/policy/schema/source.ts
var schema_source = __webpack_require__(26747);
// EXTERNAL MODULE: ./src/commands/attach/signing-request.ts
var signing_request = __webpack_require__(91529);
// EXTERNAL MODULE: ./src/commands/github-attestations.ts
var github_attestations = __webpack_require__(16375);
// EXTERNAL MODULE: ./src/commands/inputs/read.ts
var read = __webpack_require__(31108);
;// CONCATENATED MODULE: ./src/commands/verify/request.ts
// Owns the request of verify: its inputs, checked against each other before anything is read or sent.







/** `named`: the images of images-from. Throws UsageErrors that list every mistake. */
function verifyRequest(inputs, named) {
    const checked = (0,read/* checkAll */.K7)({
        references: () => readableReferences(inputs.image, inputs.digest, named),
        policy: () => policyOf(inputs),
        attestationsFrom: () => (0,github_attestations/* attestationPlaces */.X)(inputs['attestations-from']),
        recordable: () => checkRecord(inputs),
        attach: () => (inputs['attach-decision'] ? (0,signing_request/* signerRequest */.g)(inputs) : undefined),
    });
    const { attach, recordable: _, ...rest } = checked;
    const { 'trusted-root': trustedRoot, record } = inputs;
    return {
        ...rest,
        platforms: inputs.platforms,
        against: inputs.against,
        comment: inputs.comment,
        ...(inputs.format === 'html' && { contents: true }),
        ...(attach !== undefined && { attach }),
        ...(trustedRoot !== undefined && { trustedRoot }),
        ...(record !== undefined && { record }),
        flags: flagsOf(inputs),
    };
}
function checkRecord({ record, policy }) {
    if (record === undefined || policy !== undefined)
        return;
    throw new errors/* UserError */.yo('record needs policy: a case names the policy that decides it');
}
function readableReferences(images, digest, named) {
    if (images.length + named.length === 0)
        throw new errors/* UserError */.yo('set image, or images-from with files that name images');
    if (digest !== undefined && (images.length !== 1 || named.length > 0)) {
        throw new errors/* UserError */.yo(`digest applies to one image, but ${images.length + named.length} images are given; write each as image@sha256:…`);
    }
    const references = [...images.map((image) => (0,subject/* readableReference */.ep)(image, digest)), ...named];
    return [...new Map(references.map((reference) => [(0,oci_reference/* formatReference */.FH)(reference), reference])).values()];
}
function policyOf(inputs) {
    const { policy, require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge } = inputs;
    const given = Object.entries({ require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge })
        .filter(([, value]) => value !== undefined && value.length > 0)
        .map(([name]) => name);
    if (policy === undefined) {
        if (require.length === 0)
            throw new errors/* UserError */.yo('set policy, or require with kinds of evidence such as sbom');
        const flags = { require, signedBy, maxAge, ...(maxSeverity !== undefined && { maxSeverity }) };
        return { type: 'flags', flags };
    }
    if (given.length > 0)
        throw new errors/* UserError */.yo(`${given.join(', ')} cannot be used with policy; put it into the policy`);
    const source = (0,schema_source/* resolveSource */.e)(policy, { type: 'file', path: '' });
    if ('refused' in source)
        throw new errors/* UserError */.yo(`policy: ${source.refused}`);
    return source;
}
/** The inputs that affect the decision, as flags of the command line. */
function flagsOf(inputs) {
    const { policy, require, platforms } = inputs;
    const flag = (name, values) => values.flatMap((value) => (value === undefined ? [] : [`--${name}`, value]));
    return [
        ...flag('policy', [policy]),
        ...flag('require', require.length > 0 ? [require.join(',')] : []),
        ...flag('signed-by', inputs['signed-by']),
        ...flag('max-severity', [inputs['max-severity']]),
        ...flag('max-age', inputs['max-age']),
        ...flag('platforms', platforms.length > 0 ? [platforms.join(',')] : []),
        ...flag('attestations-from', inputs['attestations-from']),
        ...flag('trusted-root', [inputs['trusted-root']]),
    ];
}

;// CONCATENATED MODULE: ./src/commands/verify/run.ts
// Runs verify as a command: decides whether images satisfy a policy, and reports, records and attaches the decisions.























/** Rejects for a policy that cannot be used. A blocking decision is a failure in the result, which also has the report. */
async function run(inputs, world) {
    const named = await namedImages(inputs['images-from'], world.cwd);
    const listed = inputs['images-file'].length === 0 ? [] : [await (0,listed_images/* listedImages */.k)(inputs.image, inputs['images-file'], world)];
    const references = listed.flatMap((list) => list.references.map((one) => (0,subject/* readableReference */.ep)(one)));
    const request = verifyRequest(inputs, [...named.references, ...references]);
    for (const note of [...named.notes, ...listed.flatMap(({ notes }) => notes)])
        world.note(note);
    const warned = [];
    const warn = (text) => {
        warned.push(text);
        world.warn(text);
    };
    if (request.references.length > MANY_IMAGES)
        growHeapSlowly();
    return (0,context/* withContext */.e)({ ...world, warn }, inputs, 
    // A file may come from a pull request, so it must not choose the registries that receive a credential.
    inputs.image, async (context) => {
        const [gate, records, publisher] = await (0,errors/* settleAll */.j3)([
            (0,verify_gate/* openGate */.G)(request, context),
            readRecords(request.against, world.cwd),
            request.attach === undefined ? undefined : (0,publish/* openPublisher */.Z)(request.attach, context),
        ]);
        const results = await (0,verify/* verifyImages */.O3)(request, gate, context, {
            plainHttp: (registry) => isPlainHttp(registry, inputs['plain-http']),
            warnings: (registry) => warned.filter((text) => text.startsWith(`${registry} warns: `)),
        });
        const images = results.map((result) => verdictOf(result, records));
        const published = await Promise.all(results.map(async (result) => ((0,verify/* isEvaluated */.KN)(result) ? publisher?.publish(result) : undefined)));
        if (request.record !== undefined) {
            const recorded = results.filter((result) => (0,verify/* isEvaluated */.KN)(result)).filter(isRecorded);
            const number = await (0,cases/* writeCases */.b)(recorded, request.record, world.cwd);
            world.note(`recorded ${number} ${number === 1 ? 'case' : 'cases'} in ${request.record}`);
        }
        const comment = request.comment ? await writeComment(images, gate.policy.source, context) : undefined;
        const subjects = results.flatMap((result) => ((0,verify/* isEvaluated */.KN)(result) ? [result.decision.subject] : []));
        const unmatched = unmatchedRecords(records, subjects).map((text) => (0,report_escape/* messageLine */.EE)(text));
        const warnings = [...tagWarnings(named, results), ...unmatched, ...(comment === undefined ? [] : [comment])];
        const { report, path } = await verifyReport({ results, images, published }, inputs, world);
        return resultOf({ named, results, images, published, warnings, report, path });
    }, { concurrency: read_image/* READ_CONCURRENCY */.HJ });
}
function isRecorded(image) {
    return image.recorded !== undefined;
}
/** Above this number of images, their documents dominate the memory of the process. */
const MANY_IMAGES = 100;
function resultOf({ named, results, images, published, warnings, report, path, }) {
    const evaluated = results.flatMap((result, at) => (0,verify/* isEvaluated */.KN)(result) ? [{ result, suffix: (0,output_files/* imageSuffix */.$u)(at, results.length) }] : []);
    const file = (name, content) => evaluated.map(({ result, suffix }) => ({
        name: name.replace('.', `${suffix}.`),
        content: (0,output_files/* bytesOf */.$$)(() => [content(result)]),
    }));
    return {
        outputs: {
            decision: overallOutcome(images),
            reasons: images.flatMap((image) => reasonLines(image, images.length > 1)).join('\n'),
            subject: evaluated.map(({ result }) => result.decision.subject.reference).join('\n'),
            report: path,
            'audit-path': file('audit-record.json', ({ record }) => (0,report_escape/* visibleJson */.$m)(`${JSON.stringify(record, null, 2)}\n`)),
            'audit-report-path': file('audit-record.md', ({ record }) => renderAuditMarkdown(record)),
            'vsa-path': evaluated.flatMap(({ result, suffix }) => {
                const statement = (0,publish/* summaryStatement */.O)(result);
                if (statement === undefined)
                    return [];
                return [{ name: `vsa${suffix}.intoto.json`, content: `${JSON.stringify(statement)}\n` }];
            }),
        },
        report,
        failures: [
            ...images.flatMap((image) => decisionFailures(image)),
            ...published.flatMap((one) => (one?.failure === undefined ? [] : [one.failure])),
        ],
        warnings,
        annotations: [
            ...images.flatMap((image) => annotationsOf(image, images.length > 1)),
            ...results.flatMap(({ reference }, at) => decisionFailures(images[at]).flatMap(({ message }) => placeAnnotations(named, reference, message))),
        ],
    };
}
/** The policy blocks an image. */
class DecisionError extends errors/* ExpectedError */.Dh {
    name = 'DecisionError';
    code = 'policy-decision';
    exitCode;
    constructor(message, exitCode) {
        super(message);
        this.exitCode = exitCode;
    }
}
function decisionFailures(image) {
    if (!isDecided(image)) {
        const exitCode = image.outcome === 'failed' ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.undecided;
        return [new DecisionError(`${image.reference}: ${image.error}`, exitCode)];
    }
    const { decision } = image;
    const { outcome, subject } = decision;
    if (outcome === 'passed' || outcome === 'warned')
        return [];
    const texts = decision.results.filter((one) => one.outcome === outcome).map(({ text }) => text);
    const message = `${subject.reference} ${lowered(verdict(decision))}: ${texts.slice(0, 10).join('; ')}`;
    return [new DecisionError(message, outcome === 'failed' ? errors/* EXIT */.dc.failed : errors/* EXIT */.dc.undecided)];
}
function lowered(text) {
    return text.slice(0, 1).toLowerCase() + text.slice(1);
}
function reasonLines(image, several) {
    const lines = isDecided(image)
        ? unmet(image.decision).flatMap(({ text, reasons }) => reasons.map((reason) => `${text}: ${reason.text}`))
        : [image.error];
    const name = isDecided(image) ? image.decision.subject.reference : image.reference;
    return lines.map((line) => (0,report_escape/* messageLine */.EE)(several ? `${name}: ${line}` : line));
}
/** Annotations on the lines of a policy file. A policy from another source has no lines in this repository. */
function annotationsOf(image, several) {
    if (!isDecided(image))
        return [];
    const { decision } = image;
    return unmet(decision).flatMap(({ at, text, outcome, reasons }) => {
        if (at === undefined || /^(?:oci:\/\/|github:)/.test(at.file))
            return [];
        const why = reasons.map((reason) => reason.text).slice(0, 5);
        const name = several ? `${imageName(decision.subject)}: ` : '';
        return [
            {
                level: outcome === 'warned' ? 'warning' : 'error',
                file: at.file,
                line: at.line,
                column: at.column,
                message: `${name}${text}: ${why.join('; ')}`,
            },
        ];
    });
}
function verdictOf(result, records) {
    if (!(0,verify/* isEvaluated */.KN)(result)) {
        const { reference, outcome, error } = result;
        return { reference: (0,oci_reference/* formatReference */.FH)(reference), outcome, error: error.message };
    }
    const { decision, record } = result;
    const earlier = matchingRecord(records, decision.subject);
    return {
        decision,
        commands: record.commands.map(({ words }) => words.map(report_escape/* shellArgument */.mN).join(' ')),
        ...(record.reviewBy !== null && { reviewBy: record.reviewBy }),
        ...(earlier !== undefined && { changes: recordChanges(earlier, record) }),
    };
}
function isPlainHttp(registry, plain) {
    const { hostname } = new URL(`http://${registry}`);
    return (0,loopback/* isLoopback */.U)(hostname) || plain.includes(registry);
}


/***/ }),

/***/ 66645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_COMMENT_BYTES: () => (/* binding */ MAX_COMMENT_BYTES),
/* harmony export */   putComment: () => (/* binding */ putComment)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96584);
// Writes one comment of a pull request, and updates it in later runs.


/** GitHub takes 65,536 characters. */
const MAX_COMMENT_BYTES = 65_000;
const PERMISSION = 'pull-requests: write';
/** The last comments are searched: GraphQL says which of them the token wrote, so that no other one is changed. */
const QUERY = `query($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { comments(last: 100) { nodes { databaseId body viewerDidAuthor } } }
  }
}`;
/** Throws a GitHubError. */
async function putComment(repository, { number, marker, body }, policy) {
    const client = await _client_js__WEBPACK_IMPORTED_MODULE_0__.GitHubClient.open(repository, policy);
    const found = await client.request({ attempted: `list the comments of pull request #${number}`, permission: PERMISSION }, (octokit, at) => octokit.graphql(QUERY, { ...at, number }));
    const own = commentsOf(found).find((one) => one.viewerDidAuthor === true && String(one.body).startsWith(marker));
    const attempted = `${own === undefined ? 'write a comment to' : 'update the comment of'} pull request #${number}`;
    await client.request({ attempted, permission: PERMISSION }, (octokit, at) => own === undefined
        ? octokit.rest.issues.createComment({ ...at, issue_number: number, body })
        : octokit.rest.issues.updateComment({ ...at, comment_id: Number(own.databaseId), body }));
}
function commentsOf(data) {
    const at = (value, name) => ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value[name] : undefined);
    const nodes = at(at(at(at(data, 'repository'), 'pullRequest'), 'comments'), 'nodes');
    return Array.isArray(nodes) ? nodes.filter(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4) : [];
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

/***/ 19260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ nodesLeftOut),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   nm: () => (/* binding */ MAX_NODES)
/* harmony export */ });
// Owns what the nodes of HTML reports share: their number and the words for how they were found.
/** Nodes of one image. */
const MAX_NODES = 10_000;
const SOURCES = {
    subject: 'named in the call',
    api: 'referrers API',
    'fallback-tag': 'fallback tag',
    index: 'index of the layout',
    'cosign-tag': 'cosign tag',
    buildkit: 'attestation in the image index',
    github: 'GitHub attestations',
};
function sourceName(source) {
    return SOURCES[source] ?? source;
}
function nodesLeftOut(left) {
    return left > 0 ? [`${left} more artifacts are not in the graph: it shows ${MAX_NODES}`] : [];
}


/***/ }),

/***/ 15440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderNotes),
/* harmony export */   s: () => (/* binding */ mergedNotes)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Merges notes that differ in a platform, digest, name or number only, so that forty platforms give one line.


/** What differs between similar notes: digests, quoted text, platforms, file names and numbers. */
const VARIABLE = /\b[a-z0-9]+:[0-9a-f]{32,}\b|"(?:[^"\\]|\\.)*"|\b(?:linux|windows|darwin|freebsd)\/[\w./-]*\w|\b[\w.-]+\.(?:json|sarif|xml|md|yaml|yml|txt|spdx|tar)\b|\b\d+(?:\.\d+)*\b/g;
/** Values that a merged note lists. */
const LISTED = 3;
/** Notes in the order of their first appearance, similar ones as one: `skipped the SBOM for linux/amd64, linux/arm64: …`. */
function mergedNotes(notes) {
    const groups = Map.groupBy(notes, (note) => note.replaceAll(VARIABLE, '\0'));
    return [...groups.values()].map(mergedNote);
}
function mergedNote(similar) {
    const distinct = [...new Set(similar)];
    const [first = ''] = distinct;
    if (distinct.length === 1)
        return similar.length === 1 ? first : `${first} (${similar.length} times)`;
    const values = distinct.map((note) => note.match(VARIABLE) ?? []);
    const differing = (values[0] ?? []).flatMap((value, at) => (values.every((one) => one[at] === value) ? [] : [at]));
    const [place] = differing;
    if (place === undefined || differing.length > 1)
        return `${first} (and ${distinct.length - 1} similar)`;
    const shown = values.slice(0, LISTED).map((one) => one[place]);
    const more = distinct.length - shown.length;
    const all = `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    let at = -1;
    return first.replaceAll(VARIABLE, (value) => {
        at += 1;
        return at === place ? all : value;
    });
}
/** Notes that are not folded. */
const SHOWN = 4;
/** Merged notes as a list; further ones are folded. Empty without notes. */
function renderNotes(notes) {
    const lines = mergedNotes(notes).map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(note, 1000));
    const shown = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(lines.slice(0, SHOWN), _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUND */ .d9.notes);
    const rest = lines.slice(SHOWN);
    return rest.length === 0 ? shown : `${shown}\n\n${(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)(`${rest.length} more notes`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(rest, _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUND */ .d9.notes))}`;
}


/***/ })

};
