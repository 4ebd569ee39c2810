export const id = 5547;
export const ids = [5547,3326];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 83047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/audit/changes.ts
var changes = __webpack_require__(19706);
// EXTERNAL MODULE: ./src/audit/line.ts
var audit_line = __webpack_require__(81309);
// EXTERNAL MODULE: ./src/audit/make-line.ts
var make_line = __webpack_require__(1872);
;// CONCATENATED MODULE: ./src/audit/newest-lines.ts
/** Reads lines in a first pass, and says in a second pass over the same lines which ones count. */
class NewestLines {
    #chosen = new Map();
    #numbers;
    #read = 0;
    /** Whether a repository has a line, for images that a list names by a pattern. */
    #locations = new Set();
    get images() {
        return this.#chosen.size;
    }
    /** Lines of images that have another one. */
    get duplicates() {
        return this.#read - this.#chosen.size;
    }
    /** The next line of the first pass. A line with a decision takes precedence over one that only says that there is none. */
    add({ reference, time, error, outcome, registry, repository }) {
        const number = this.#read;
        this.#read += 1;
        const rank = `${error === null ? 1 : 0} ${time}`;
        const known = this.#chosen.get(reference);
        if (known === undefined || rank > known.time) {
            const isUrgent = outcome === 'failed' || outcome === 'undecided';
            this.#chosen.set(reference, { number, time: rank, isUrgent });
        }
        this.#locations.add(`${registry ?? ''}/${repository}`);
    }
    /** The numbers of the lines that count in a second pass, each with whether its image needs attention. */
    chosen() {
        this.#numbers ??= new Map([...this.#chosen.values()].map(({ number, isUrgent }) => [number, isUrgent]));
        return this.#numbers;
    }
    has(reference) {
        return this.#chosen.has(reference);
    }
    hasRepository(registry, repository) {
        return this.#locations.has(`${registry}/${repository}`);
    }
}

// EXTERNAL MODULE: ./src/audit/shard.ts
var audit_shard = __webpack_require__(78963);
// EXTERNAL MODULE: ./src/audit/summary.ts
var summary = __webpack_require__(9579);
// EXTERNAL MODULE: ./src/audit/target.ts
var audit_target = __webpack_require__(62350);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
// EXTERNAL MODULE: ./src/process/heap-growth.ts
var heap_growth = __webpack_require__(12443);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/audit/csv.ts


/** The columns, in order. Further ones are added at the end. */
const COLUMNS = [
    ['reference', ({ reference }) => reference],
    ['group', (line, by) => (0,summary/* groupOf */.F)(line, by)],
    ['registry', ({ registry }) => registry],
    ['repository', ({ repository }) => repository],
    ['tag', ({ tag }) => tag],
    ['digest', ({ digest }) => digest],
    ['outcome', ({ outcome }) => outcome],
    ['error', ({ error }) => (error === null ? null : `${error.code}: ${error.message}`)],
    ['missing', ({ missing }) => missing.map(({ requirement, reason }) => `${requirement}: ${reason}`).join('; ')],
    ['signers', ({ signers }) => signers.join('; ')],
    ['critical', ({ findings }) => findings?.open.critical ?? null],
    ['high', ({ findings }) => findings?.open.high ?? null],
    ['critical_fixable', ({ findings }) => findings?.fixable.critical ?? null],
    ['high_fixable', ({ findings }) => findings?.fixable.high ?? null],
    ['worst_finding', ({ findings }) => findings?.worst[0]?.id ?? null],
    ['worst_package', ({ findings }) => findings?.worst[0]?.package ?? null],
    ['worst_fixed_in', ({ findings }) => findings?.worst[0]?.fixed ?? null],
    ['oldest_evidence_days', ({ ages }) => (ages.length === 0 ? null : Math.max(...ages.map(({ days }) => days)))],
    ['referrers_by', ({ behaviour }) => behaviour.referrers],
    ['requests', ({ behaviour }) => behaviour.requests],
    ['time', ({ time }) => time],
    ['labels', ({ labels }) => labels.map(({ name, value }) => `${name}=${value}`).join('; ')],
    ['places', ({ places }) => places.join('; ')],
    ['findings_incomplete', ({ findingsIncomplete }) => findingsIncomplete.join('; ')],
];
const MAX_CELL = 2_000;
/** The rows with their line ends, the head first. */
async function* auditCsv(lines, by) {
    yield `${COLUMNS.map(([head]) => head).join(',')}\r\n`;
    for await (const line of lines) {
        const cells = COLUMNS.map(([, cell]) => {
            const value = cell(line, by);
            if (value === null)
                return '';
            return typeof value === 'number' ? String(value) : (0,report_escape/* csvCell */.rK)(value, MAX_CELL);
        });
        yield `${cells.join(',')}\r\n`;
    }
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/decision-phrases.ts
var decision_phrases = __webpack_require__(58901);
// EXTERNAL MODULE: ./src/report/html/contents.ts
var contents = __webpack_require__(60258);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/audit/image-of-line.ts
// Makes the image of an HTML report from an audit line: the same views as those of verify, with what the line has.






const STATES = ['verified', 'unverified', 'refused', 'none'];
function imageOfLine(line, group) {
    const { reference, digest, outcome, error, findings, findingsIncomplete, behaviour } = line;
    return {
        name: (0,report_escape/* visible */.RK)(reference, 400),
        ...(digest !== null && { digest: (0,report_escape/* visible */.RK)(digest, 140) }),
        outcome,
        verdict: verdictOf(line),
        group: (0,report_escape/* visible */.RK)(group, 200),
        openFindings: (0,changes/* findingsText */._g)(line),
        facts: factsOf(line),
        requirements: requirementsOf(line),
        nodes: digest === null ? [] : nodesOf(line, digest),
        contents: findings === null ? contents/* NO_CONTENTS */.$ : contentsOf(findings, findingsIncomplete),
        notes: [
            ...(error === null ? [] : [error.message]),
            ...findingsIncomplete.map((why) => `findings may be missing: ${why}`),
            ...behaviour.errors,
            ...behaviour.warnings,
        ].map((text) => (0,report_escape/* visible */.RK)(text, 800)),
        commands: [],
    };
}
function verdictOf({ outcome, error, missing }) {
    const { word } = decision_phrases/* OUTCOME_WORDS */.nx[outcome];
    if (error !== null)
        return `${word}: there is no decision: ${(0,report_escape/* visible */.RK)(error.message, 700)}`;
    const [first] = missing;
    if (first === undefined)
        return word;
    // The overview has one sentence for each image: "1 requirement is not met" would not tell them apart.
    const others = new Set(missing.map(({ requirement }) => requirement)).size - 1;
    const more = others === 0 ? '' : `, and ${others} more ${others === 1 ? 'requirement is' : 'requirements are'} not met`;
    return `${word}: ${(0,report_escape/* visible */.RK)(first.reason, 400)}${more}`;
}
function factsOf({ labels, places, policy, time, reviewBy, signers, ages, behaviour }) {
    const { referrers, requests, milliseconds } = behaviour;
    const facts = [
        ...labels.map(({ name, value }) => [(0,report_escape/* visible */.RK)(name, 100), value]),
        ['Named in', places.join(', ') || undefined],
        ['Policy', policy?.source],
        ['Decided', time],
        ['Decide again by', reviewBy ?? undefined],
        ['Signers', signers.join(', ') || undefined],
        ['Ages', ages.map(({ kind, days }) => `${kind} ${days} d`).join(', ') || undefined],
        ['Referrers by', referrers ?? undefined],
        ['Requests', requests === 0 ? undefined : `${requests} in ${milliseconds} ms`],
    ];
    return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: (0,report_escape/* visible */.RK)(value, 400) }]));
}
/** One for each unmet requirement, with its reasons. */
function requirementsOf({ missing }) {
    const byName = Map.groupBy(missing, ({ name, requirement }) => `${name} ${requirement}`);
    return [...byName.values()].flatMap((reasons) => {
        const [first] = reasons;
        if (first === undefined)
            return [];
        return [
            {
                text: (0,report_escape/* visible */.RK)(first.requirement, 500),
                outcome: first.outcome,
                reasons: reasons.map(({ reason, remedy }) => ({ text: (0,report_escape/* visible */.RK)(reason, 700), remedy: (0,report_escape/* visible */.RK)(remedy, 700) })),
                waived: [],
            },
        ];
    });
}
function nodesOf({ evidence, platforms }, digest) {
    const platformNodes = platforms.map((name) => {
        const shown = (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(name), 80);
        return { parent: 0, label: shown, digest: '', platform: shown };
    });
    const artifacts = evidence.map((one) => evidenceNode(one, 1 + platforms.indexOf(one.platform ?? '')));
    return [{ parent: -1, label: 'image', digest: (0,report_escape/* visible */.RK)(digest, 140) }, ...platformNodes, ...artifacts];
}
/** `parent` is the image for evidence of a platform that is not listed. */
function evidenceNode(one, parent) {
    const { kind, digest, platform, source, signature, signer, signedAt, created, trustedAs } = one;
    return {
        parent,
        kind: (0,report_escape/* visible */.RK)(kind, 60),
        label: (0,kinds/* isKind */.VF)(kind) ? (0,kinds/* kindRow */.LX)(kind).label : (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(kind), 60),
        digest: (0,report_escape/* visible */.RK)(digest, 140),
        ...(platform !== null && { platform: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(platform), 80) }),
        ...(created !== null && { created: (0,report_escape/* visible */.RK)(created, 60) }),
        source: (0,report_escape/* visible */.RK)(source, 40),
        signature: {
            state: STATES.find((state) => state === signature) ?? 'unknown',
            ...(signer !== null && { signer: (0,report_escape/* visible */.RK)(signer, 300) }),
            ...(signedAt !== null && { time: (0,report_escape/* visible */.RK)(signedAt, 60) }),
        },
        ...(trustedAs.length > 0 && { trustedAs: trustedAs.map((name) => (0,report_escape/* visible */.RK)(name, 100)) }),
    };
}
/** Only the worst findings are in a line. */
function contentsOf({ scans, worst, open, verified }, incomplete) {
    const count = Object.values(open).reduce((sum, number) => sum + number, 0);
    const left = count - worst.length;
    return {
        ...contents/* NO_CONTENTS */.$,
        scans: [
            {
                label: `${scans} ${scans === 1 ? 'scan' : 'scans'}`,
                about: 'image',
                digest: '',
                count,
                signature: verified ? 'verified' : 'unknown',
                incomplete: incomplete.map((why) => (0,report_escape/* visible */.RK)(why, 700)),
            },
        ],
        findings: worst.map((one) => [
            (0,report_escape/* visible */.RK)(one.severity, 20),
            (0,report_escape/* visible */.RK)(one.id, 100),
            (0,report_escape/* visible */.RK)(one.package, 300),
            (0,report_escape/* visible */.RK)(one.installed ?? '', 100),
            (0,report_escape/* visible */.RK)(one.fixed ?? '', 100),
            'affected',
            '',
            '',
            [0],
        ]),
        leftOut: left > 0 ? [`the ${worst.length} most severe of ${count} open findings are listed`] : [],
    };
}

// EXTERNAL MODULE: ./src/report/audit/markdown.ts
var markdown = __webpack_require__(21933);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/report/audit/text.ts
// Renders the summary of an audit as lines for a terminal.



const LISTED = 20;
function auditText(summary, { color }, { changes, since } = {}) {
    const bold = (text) => (color ? (0,external_node_util_.styleText)('bold', text, { validateStream: false }) : text);
    const notes = (title, list) => list.length === 0
        ? []
        : [
            '',
            bold(title),
            ...list.slice(0, LISTED).map(({ reference, text }) => `  ${(0,report_escape/* visible */.RK)(reference, 300)}: ${(0,report_escape/* visible */.RK)(text, 300)}`),
            ...more(list.length),
        ];
    const groups = summary.groups.slice(0, LISTED).map(({ name, images, outcomes }) => {
        return `  ${(0,report_escape/* visible */.RK)(name)}: ${images} images, ${outcomes.failed} failed, ${outcomes.undecided} undecided`;
    });
    return [
        bold((0,markdown/* auditVerdict */.R)(summary)),
        `${summary.withFixableCritical} with a critical finding that has a fix, ${summary.notScanned} without a scan`,
        ...(groups.length > 0 ? ['', bold('Groups'), ...groups, ...more(summary.groups.length)] : []),
        ...notes('No shard reported', summary.unknown),
        ...notes('Undecided', summary.undecided),
        ...notes('Failed', summary.failed),
        ...notes('Findings with a fix', summary.worst),
        ...notes('Findings may be missing', summary.incomplete),
        ...(changes === undefined
            ? []
            : [
                '',
                bold(`Changes since ${(0,report_escape/* visible */.RK)(since ?? '')}`),
                ...(changes.length === 0 ? ['  nothing changed'] : []),
                ...changes
                    .slice(0, LISTED)
                    .map((one) => `  ${(0,report_escape/* visible */.RK)(one.reference, 300)}: ${(0,report_escape/* visible */.RK)(one.changes.join('; '), 500)}`),
                ...more(changes.length),
            ]),
    ].join('\n');
}
function more(count) {
    return count > LISTED ? [`  and ${count - LISTED} more`] : [];
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/audit/earlier-lines.ts
var earlier_lines = __webpack_require__(37144);
// EXTERNAL MODULE: ./src/commands/audit/failures.ts
var failures = __webpack_require__(92343);
// EXTERNAL MODULE: ./src/commands/image-lists/sources/list-lines.ts
var list_lines = __webpack_require__(53443);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
;// CONCATENATED MODULE: ./src/commands/audit-merge/run.ts
// Runs audit merge as a command: merges the lines of shards into one report, and says which images no shard reported.






















const MAX_FILES = 2_000;
/** Changes that a report lists. */
const MAX_CHANGES = 10_000;
/** Lines are printed in pieces of this size. */
const PIECE = 64 * 1024;
/** Throws a UserError for files that cannot be read, or that are no audit lines. */
async function run(inputs, world) {
    (0,heap_growth/* growHeapSlowly */.a)();
    const hasGrown = (0,heap_growth/* growYoungGeneration */.m)();
    const { cwd } = world;
    const files = await filesOf(inputs.files, world);
    const earlier = inputs.since === undefined ? undefined : await (0,earlier_lines/* earlierLines */.k)(inputs.since, cwd);
    const newest = new NewestLines();
    let fold = new Fold(inputs['group-by'], earlier);
    for await (const line of linesOf(files, cwd)) {
        newest.add(line);
        // Lines are rarely about the same image. If some are, the totals are made anew below.
        if (newest.duplicates === 0)
            fold.add(line);
        hasGrown();
    }
    const unknown = await unknownLines(inputs, newest, cwd);
    if (newest.images + unknown.length === 0) {
        throw new errors/* UserError */.yo(`the files have no lines: ${inputs.files.join(', ')}; check that the audit has run`);
    }
    if (newest.duplicates > 0)
        world.note(`${newest.duplicates} lines are about images that have a newer line`);
    const lines = (urgent) => chosenLines(files, cwd, newest, unknown, urgent);
    if (newest.duplicates === 0) {
        for (const line of unknown)
            fold.add(line);
    }
    else {
        fold = new Fold(inputs['group-by'], earlier);
        for await (const line of lines())
            fold.add(line);
    }
    const { summary, changes } = fold.end();
    const options = {
        ...(changes !== undefined && { changes }),
        ...(inputs.since !== undefined && { since: inputs.since }),
    };
    if (summary.unknownImages > 0)
        world.warn(unknownText(unknown, inputs.shards));
    const renderers = renderersOf(lines, summary, options, inputs);
    const { passed, warned, failed, undecided } = summary.outcomes;
    return {
        outputs: {
            lines: [{ name: 'audit.jsonl', content: renderers.jsonl() }],
            csv: [{ name: 'audit.csv', content: renderers.csv() }],
            html: [{ name: 'audit.html', content: renderers.html() }],
            markdown: [{ name: 'audit.md', content: renderers.markdown() }],
            images: String(summary.images),
            passed: String(passed + warned),
            failed: String(failed),
            undecided: String(undecided),
            unknown: String(summary.unknownImages),
        },
        report: {
            ...(await shown(renderers, summary, options, inputs, world)),
            ...(inputs.summary && { summary: () => (0,markdown/* auditMarkdown */.l)(summary, options) }),
        },
        failures: (0,failures/* auditFailures */.n)(summary.outcomes, inputs['fail-on']),
    };
}
/** A path must exist; a glob may match nothing, because the shard that writes the file may have failed. */
async function filesOf(patterns, { cwd, warn }) {
    const files = [];
    for (const pattern of patterns) {
        if (!/[*?[{]/.test(pattern)) {
            files.push(pattern);
            continue;
        }
        const before = files.length;
        for await (const match of (0,promises_.glob)(pattern, { cwd })) {
            files.push(match);
            if (files.length > MAX_FILES)
                throw new errors/* UserError */.yo(`files matches more than ${MAX_FILES} files; narrow it down`);
        }
        if (files.length === before)
            warn(`files: ${JSON.stringify(pattern)} matches no files`);
    }
    return [...new Set(files)].sort();
}
async function* linesOf(files, cwd) {
    for (const file of files)
        yield* (0,earlier_lines/* readLines */.S)(file, cwd);
}
/** The lines that count, then those of unknown images. `urgent`: only those that need attention, or only the others. */
async function* chosenLines(files, cwd, newest, unknown, urgent) {
    const chosen = newest.chosen();
    let number = 0;
    const wants = () => {
        const isUrgent = chosen.get(number++);
        return isUrgent !== undefined && (urgent === undefined || urgent === isUrgent);
    };
    for (const file of files)
        yield* (0,earlier_lines/* readLines */.S)(file, cwd, wants);
    if (urgent !== false)
        yield* unknown;
}
/** A line for each image of the list that has none. */
async function unknownLines(inputs, newest, cwd) {
    const unknown = new Map();
    const time = new Date().toISOString();
    for (const path of inputs['images-from']) {
        for await (const target of (0,list_lines/* targetsOfList */.q)((0,list_lines/* fileBytes */.s)(path, cwd), path)) {
            const reference = target.type === 'image' ? target.reference : (0,audit_target/* patternText */.U)(target);
            if (hasLine(target, reference, newest))
                continue;
            const { shards } = inputs;
            const shard = shards === 1 ? 'the audit' : `shard ${(0,audit_shard/* shardOf */.IS)(reference, shards)}/${shards}`;
            const message = `${shard} has no line for this image: run it again`;
            const place = { reference, labels: target.labels, places: [] };
            unknown.set(reference, (0,make_line/* lineOfError */.O)(place, time, { outcome: 'undecided', code: audit_line/* UNKNOWN */.HV, message }));
        }
    }
    return [...unknown.values()];
}
function hasLine(target, reference, newest) {
    if (newest.has(reference))
        return true;
    return target.type === 'tags' && newest.hasRepository(target.registry, target.name);
}
/** Folds lines into the totals, and compares them with an earlier audit. */
class Fold {
    #totals;
    #earlier;
    #gone;
    #changes = [];
    constructor(by, earlier) {
        this.#totals = new summary/* SummaryFold */.W(by);
        this.#earlier = earlier;
        this.#gone = new Set(earlier?.keys());
    }
    add(line) {
        this.#totals.add(line);
        if (this.#earlier === undefined)
            return;
        const { reference } = line;
        this.#gone.delete(reference);
        this.#change({ reference, changes: (0,changes/* changesOf */.fs)(line, this.#earlier.get(reference)) });
    }
    end() {
        for (const reference of this.#gone)
            this.#change({ reference, changes: ['not audited any more'] });
        return { summary: this.#totals.summary(), changes: this.#earlier && this.#changes };
    }
    #change(change) {
        if (change.changes.length > 0 && this.#changes.length < MAX_CHANGES)
            this.#changes.push(change);
    }
}
function unknownText(unknown, shards) {
    const missing = new Set(unknown.map(({ reference }) => (0,audit_shard/* shardOf */.IS)(reference, shards)));
    const names = [...missing].sort((a, b) => a - b).map((shard) => `${shard}/${shards}`);
    const from = shards === 1 ? '' : `; they belong to ${names.length === 1 ? 'shard' : 'shards'} ${names.join(', ')}`;
    return `no shard reported ${unknown.length} ${unknown.length === 1 ? 'image' : 'images'}${from}`;
}
function renderersOf(lines, summary, options, inputs) {
    const by = inputs['group-by'];
    return {
        jsonl: () => pieces(jsonLines(lines())),
        csv: () => pieces(auditCsv(lines(), by)),
        html: () => pieces(htmlOf(lines, by)),
        markdown: () => pieces([(0,markdown/* auditMarkdown */.l)(summary, options)]),
    };
}
async function* jsonLines(lines) {
    for await (const line of lines)
        yield `${(0,report_escape/* visibleJson */.$m)(JSON.stringify({ ...line, $schema: audit_line/* AUDIT_LINE_SCHEMA */.vw }))}\n`;
}
/** Images that need attention first: the page shows the details of as many as fit. */
async function* htmlOf(lines, by) {
    const { htmlParts } = await __webpack_require__.e(/* import() */ 2497).then(__webpack_require__.bind(__webpack_require__, 12497));
    async function* images() {
        for (const urgent of [true, false]) {
            for await (const line of lines(urgent))
                yield imageOfLine(line, (0,summary/* groupOf */.F)(line, by));
        }
    }
    yield* htmlParts({ command: 'audit', client: `oci-evidence ${version/* VERSION */.xv}`, time: new Date().toISOString() }, images());
}
async function* pieces(texts) {
    let held = [];
    let size = 0;
    for await (const text of texts) {
        held.push(text);
        size += text.length;
        if (size < PIECE)
            continue;
        yield Buffer.from(held.join(''));
        [held, size] = [[], 0];
    }
    if (size > 0)
        yield Buffer.from(held.join(''));
}
/** The report in the chosen format: printed, or written to the file that the call names. */
async function shown(renderers, summary, options, { format, output }, { cwd }) {
    const text = (color) => auditText(summary, { color }, options);
    if (output !== undefined) {
        const content = format === 'text' ? Buffer.from(`${text(false)}\n`) : renderers[format]();
        await (0,output_files/* writeOutput */.zh)(output, () => (0,atomic_file/* writeAtomically */.vK)((0,external_node_path_.resolve)(cwd, output), content));
        return {};
    }
    if (format === 'text')
        return { text: ({ color }) => text(color) };
    return { document: () => renderers[format](), isPage: format === 'html' };
}


/***/ }),

/***/ 60453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ OutcomeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the error for images that fail a call by the outcome of a policy, with the exit code of the outcome.

class OutcomeError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'OutcomeError';
    /** `policy-decision` for one image, `audit` for many. */
    code;
    exitCode;
    constructor(code, message, exitCode) {
        super(message);
        this.code = code;
        this.exitCode = exitCode;
    }
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
 * `fixed` or `not_affected` are resolved, all others are open.
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

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
function isComplete({ incomplete }) {
    return incomplete.length === 0;
}


/***/ }),

/***/ 92134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   F6: () => (/* binding */ proveWritable),
/* harmony export */   F8: () => (/* binding */ TEMPORARY_PREFIX),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47202);
// Writes files atomically: to a temporary file in the same directory, flushed, then renamed.





/** Temporary files, which a killed writer leaves behind, begin with this. */
const TEMPORARY_PREFIX = '.ingest-';
const LEFTOVER_AGE_MS = 24 * 60 * 60 * 1000;
/**
 * Writes `path` so that readers, also after a power cut, see the complete old or new file. If `source` throws, as on a digest
 * mismatch, nothing is left. `beforeRename` may still refuse. The directory is not flushed: call `syncDirectory` once for
 * many files.
 */
async function writeAtomically(path, source, beforeRename, mode = 0o644) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `${TEMPORARY_PREFIX}${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
    try {
        try {
            await file.writeFile(source);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await beforeRename?.();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        // The file may not exist yet. If it stays, a later run removes it.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(temporary).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ignore */ .Xe)(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi));
        throw error;
    }
}
/** Makes renames in a directory survive a power cut. Windows does not need it. */
async function syncDirectory(directory) {
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(directory, 'r');
        try {
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (!['EPERM', 'EISDIR', 'EINVAL', 'EACCES', 'ENOTSUP'].includes((0,_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) ?? ''))
            throw error;
    }
}
/** Removes temporary files older than a day. Those of running writers are younger. */
async function removeLeftovers(directory, now) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory);
    await Promise.all(names
        .filter((name) => name.startsWith(TEMPORARY_PREFIX))
        .map(async (name) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        // Another process may remove it at the same time.
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ignore */ .Xe)(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi));
        if (found !== undefined && now - found.mtimeMs > LEFTOVER_AGE_MS)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(path).catch((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ignore */ .Xe)(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ERRNO */ .Xi));
    }));
}
/** Checks that a directory is writable, and leaves no file. */
async function proveWritable(directory) {
    const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `${TEMPORARY_PREFIX}${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(probe, 'wx', 0o600);
    await handle.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(probe);
}


/***/ }),

/***/ 47202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   xD: () => (/* binding */ layoutFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
// Converts file system errors to StoreErrors that name the layout, the path and the remedy.



const ANSWERS = {
    ENOENT: ['not-found', 'check the path; a layout is a directory with the files oci-layout and index.json'],
    ENOTDIR: ['not-found', 'give the directory of a layout; unpack an archive first'],
    EACCES: ['denied', 'grant this user read and write access to the directory'],
    EPERM: ['denied', 'grant this user read and write access to the directory'],
    EROFS: ['denied', 'use another directory: the file system is read-only'],
    ELOOP: ['denied', 'copy the layout with its links resolved (cp -rL): the path is a symbolic link'],
    ENOSPC: ['unavailable', 'free space on the disk and run again'],
    EDQUOT: ['unavailable', 'free space in the quota and run again'],
    EMFILE: ['unavailable', 'raise the limit of open files (ulimit -n) and run again'],
};
/** Checked by shape: in tests, file system errors are not instances of this realm's `Error`. */
function errnoOf(error) {
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(error) && typeof error.code === 'string' ? error.code : undefined;
}
function isMissing(error) {
    return errnoOf(error) === 'ENOENT';
}
/** A StoreError for an error of the file system at `path`; `error` itself if it is one already. Throws any other error. */
function layoutFailure(error, at) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A)
        return error;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ERRNO */ .Xi);
    const errno = errnoOf(error) ?? error.message;
    const [code, remedy] = ANSWERS[errno] ?? ['unavailable', 'check the disk and run again'];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A({
        code,
        store: at.store,
        ...(at.reference !== undefined && { reference: at.reference }),
        attempted: at.attempted,
        detail: `${at.path}: ${errno}`,
        remedy,
        cause: error,
    });
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

/***/ 12443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ growHeapSlowly),
/* harmony export */   m: () => (/* binding */ growYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
// Makes the heap of this process grow slowly, for commands that read much and keep little.

/** By how many percent the heap grows over what is in use until it is collected. V8 takes up to 300. */
const PERCENT = 80;
/** A thousand images take 230 MB instead of 305, and a fifth more processor time. */
function growHeapSlowly() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${PERCENT}`);
}
/** Both halves of the young generation, in bytes. */
const YOUNG_BYTES = 16 * 1024 * 1024;
/**
 * Lets the young generation grow to 16 MB, for commands that read many small documents: an audit of 400 images collects it 210
 * times instead of 1,700 times, which takes a sixth of its processor time, for 25 MB of memory. The function that it returns
 * ends the growth once the size is reached: call it now and then.
 */
function growYoungGeneration() {
    let isGrowing = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=2');
    return () => {
        if (!isGrowing)
            return;
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
        if (young !== undefined && young.space_size < YOUNG_BYTES)
            return;
        isGrowing = false;
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    };
}


/***/ }),

/***/ 60258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ NO_CONTENTS),
/* harmony export */   t: () => (/* binding */ mergeContents)
/* harmony export */ });
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94984);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19334);
// Merges what SBOMs and scans of an image say into the tables of components and findings. Pure.



/** Rows of one image. A browser searches this many at once. */
const MAX_FINDINGS = 5_000;
const MAX_COMPONENTS = 20_000;
/** Images with as many rows as one alone; more images share the rows of these. */
const MANY_IMAGES = 10;
const MAX_FAULTS = 50;
const NO_CONTENTS = { scans: [], findings: [], sboms: [], components: [], leftOut: [] };
/** The same component or finding in several documents is one row with several sources. */
function mergeContents(documents, images = 1) {
    const share = Math.min(1, MANY_IMAGES / images);
    const findings = new Rows(findingKey, byRank, Math.ceil(MAX_FINDINGS * share));
    const components = new Rows(componentKey, byName, Math.ceil(MAX_COMPONENTS * share));
    const scans = [];
    const sboms = [];
    const leftOut = [];
    let uncounted = 0;
    for (const { platform, digest, signature, content } of documents) {
        const about = platform === null ? 'image' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(platform, 60);
        if ('sbom' in content) {
            const { label, components: all } = content.sbom;
            for (const component of all)
                components.add(component, sboms.length);
            sboms.push({ label: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(label, 60), about, digest, signature, count: all.length });
        }
        else if ('scan' in content) {
            const { scanner, counts, findings: all, total, incomplete } = content.scan;
            for (const finding of all)
                findings.add(finding, scans.length);
            uncounted += Math.max(0, total - all.length);
            scans.push({
                label: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([scanner.name, scanner.version].filter(Boolean).join(' '), 80),
                about,
                digest,
                signature,
                count: _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0),
                incomplete: incomplete.slice(0, 10).map((why) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(why, 300)),
            });
        }
        else if (leftOut.length < MAX_FAULTS) {
            leftOut.push((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(`${digest.slice(0, 19)} for ${about} ${content.fault}`, 400));
        }
    }
    return {
        scans,
        findings: findings.sorted().map(([finding, sources]) => findingRow(finding, sources)),
        sboms,
        components: components.sorted().map(([component, sources]) => componentRow(component, sources)),
        leftOut: [
            ...leftOut,
            ...(findings.left + uncounted > 0 ? [`${findings.left + uncounted} more findings are in the scans`] : []),
            ...(components.left > 0 ? [`${components.left} more components are in the SBOMs`] : []),
        ],
    };
}
/** Distinct values with the indices of their sources. Shows the first `max` in their order. */
class Rows {
    #rows = new Map();
    #key;
    #order;
    #max;
    constructor(key, order, max) {
        this.#key = key;
        this.#order = order;
        this.#max = max;
    }
    /** How many are not shown. */
    get left() {
        return Math.max(0, this.#rows.size - this.#max);
    }
    add(value, source) {
        const key = this.#key(value);
        const known = this.#rows.get(key);
        if (known === undefined) {
            this.#rows.set(key, { value, sources: [source] });
            return;
        }
        if (known.sources.at(-1) !== source)
            known.sources.push(source);
        if (this.#order(value, known.value) < 0)
            known.value = value;
    }
    sorted() {
        return [...this.#rows.values()]
            .sort((a, b) => this.#order(a.value, b.value))
            .slice(0, this.#max)
            .map(({ value, sources }) => [value, sources]);
    }
}
function findingKey(finding) {
    return [finding.id, (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(finding), finding.installed ?? '', finding.status].join('\n');
}
/** Open findings first, then the most severe. */
function byRank(a, b) {
    return rank(a) - rank(b) || byText(a.id, b.id) || byText((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(a), (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(b));
}
function rank({ severity, cvss, status }) {
    const resolved = status === 'fixed' || status === 'not_affected' ? 10_000 : 0;
    return resolved + _evidence_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
function componentKey({ name, version = '', purl = '', license = '' }) {
    return [name, version, purlType(purl), license].join('\n');
}
function byName(a, b) {
    return byText(a.name, b.name) || byText(a.version ?? '', b.version ?? '');
}
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function findingRow(finding, sources) {
    const { severity, id, installed = '', fixed = '', status, title = '', url = '' } = finding;
    return [
        severity,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(id, 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .whereText */ .ZF)(finding), 120),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(installed, 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(fixed, 80),
        status,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title, 160),
        // A shortened address would lead elsewhere.
        url.length <= 600 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(url, 600) : '',
        sources,
    ];
}
function componentRow(component, sources) {
    const { name, version = '', purl = '', license = '' } = component;
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name, 120), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(version, 80), purlType(purl), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(license, 120), sources];
}
/** `deb`, `npm`; empty for a component without a package URL. */
function purlType(purl) {
    return /^pkg:([A-Za-z][A-Za-z0-9.+-]{0,30})\//.exec(purl)?.[1]?.toLowerCase() ?? '';
}


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
