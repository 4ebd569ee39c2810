export const id = 8877;
export const ids = [8877];
export const modules = {

/***/ 68877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPostStep: () => (/* binding */ runPostStep),
  runStep: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./src/commands/activity.ts
var commands_activity = __webpack_require__(93093);
// EXTERNAL MODULE: ./src/commands/call.ts
var commands_call = __webpack_require__(60728);
// EXTERNAL MODULE: ./src/commands/messages.ts
var commands_messages = __webpack_require__(70740);
// EXTERNAL MODULE: ./src/commands/table.ts + 35 modules
var table = __webpack_require__(43413);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
;// CONCATENATED MODULE: ./src/commands/token-service.ts
// Requests the identity token of a job, only from a host of GitHub, because the request contains a credential.



const VARIABLE = 'ACTIONS_ID_TOKEN_REQUEST_URL';
/**
 * Runs `request` if the token service may be sent the credential. Throws a UserError if it may not, and the error of the
 * request without the credential, which a response may contain.
 */
async function requestIdentityToken(env, request) {
    checkTokenService(env);
    try {
        return await request();
    }
    catch (error) {
        (0,errors/* rethrowBug */.zO)(error);
        throw new Error((0,errors/* errorDetail */.m2)(error, [env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '']));
    }
}
/** Throws a UserError for a URL that is not HTTPS, or not a host of GitHub Actions or of this GitHub server. */
function checkTokenService({ [VARIABLE]: text = '', GITHUB_SERVER_URL: server = '' }) {
    const { hostname } = new URL((0,service_url/* checkServiceUrl */.J)(VARIABLE, text));
    const own = URL.canParse(server) ? new URL(server).hostname : 'github.com';
    const isOwn = [own, 'actions.githubusercontent.com'].some((host) => hostname === host || hostname.endsWith(`.${host}`));
    if (isOwn || (0,loopback/* isLoopback */.U)(hostname))
        return;
    throw new errors/* UserError */.yo(`${VARIABLE} names the host ${JSON.stringify(hostname)}, which is not a host of GitHub; check which step set it`);
}

// EXTERNAL MODULE: ./src/process/temporary.ts
var process_temporary = __webpack_require__(95294);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/actions/step.ts
// Runs a command as a step of a workflow: reads inputs, sets outputs and writes the summary.














/** The runner drops a larger summary. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
/** The runner keeps ten of each level for a step. */
const MAX_ANNOTATIONS = 10;
/** Runs a command and sets the result of the step; never rejects. */
async function runStep(name, commands = table/* COMMANDS */.L) {
    await inStep(async (world, messages) => {
        const command = commandOf(name, commands);
        await checkOutputs(world.env);
        const read = (input) => core/* getInput */.V4(input);
        const hasPost = command.action?.loadPost !== undefined;
        const saveState = (state, value) => core/* saveState */.LZ(state, value);
        const call = await (0,commands_call/* callCommand */.KD)(command, read, hasPost ? { ...world, saveState } : world, (0,commands_call/* stepDirectory */.iN)(world.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), (0,external_node_crypto_.randomUUID)()), commands);
        const { report, failures, warnings = [], annotations = [], notices = [] } = call.result;
        for (const notice of notices.slice(0, MAX_ANNOTATIONS))
            core/* notice */.lm(messages.line(notice));
        await log(report, messages);
        for (const { level, file, line, column, message } of annotations.slice(0, MAX_ANNOTATIONS)) {
            const at = { file: messages.line(file), startLine: line, startColumn: column };
            if (level === 'error')
                core/* error */.z3(messages.line(message), at);
            else
                core/* warning */.$e(messages.line(message), at);
        }
        const written = await (0,commands_call/* writeOutputs */.Kn)(call);
        const unset = Object.entries(written.texts).flatMap(([output, text]) => setOutput(output, text));
        const summary = report.summary?.(call.given);
        if (summary !== undefined)
            await writeSummary(summary, world);
        for (const warning of warnings)
            world.warn(warning);
        return [...failures, ...written.failures, ...unset];
    });
}
/** Throws a UserError if outputs cannot be set: to be called before anything is pushed. */
async function checkOutputs({ GITHUB_OUTPUT: path }) {
    if (path === undefined)
        return;
    try {
        await (0,promises_.access)(path, promises_.constants.W_OK);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`could not write GITHUB_OUTPUT ${JSON.stringify(path)}: ${(0,errors/* fileErrorText */.UX)(error)}; check the runner`);
    }
}
/** A full disk shows only when the output is written: the other outputs and the summary are still tried. */
function setOutput(output, text) {
    try {
        core/* setOutput */.uH(output, text);
        return [];
    }
    catch (error) {
        const code = (0,errors/* fileErrorCode */.c2)(error);
        return [
            new errors/* UserError */.yo(`could not write the output ${output} to GITHUB_OUTPUT: ${code}; check the disk of the runner`),
        ];
    }
}
/** Runs the code of a command for the end of the job; never rejects. */
async function runPostStep(name, commands = table/* COMMANDS */.L) {
    await inStep((world) => {
        const read = (input) => core/* getInput */.V4(input);
        return (0,commands_call/* callPost */.pR)(commandOf(name, commands), read, world, (state) => core/* getState */.Gu(state), commands);
    });
}
function commandOf(name, commands) {
    const command = commands.find((one) => one.name === name);
    if (command === undefined)
        throw new RangeError(`unknown command ${name}`);
    return command;
}
async function inStep(work) {
    const messages = new commands_messages/* Messages */.B(process.env);
    const env = (0,commands_call/* withoutEmpty */.C2)(process.env);
    const temporary = new process_temporary/* TemporaryDirectory */.J(env);
    // The runner sets RUNNER_DEBUG when a job is run again with debug logging.
    const activity = commands_activity/* Activity */.I.start(core/* isDebug */._o() ? { debug: (text) => core/* debug */.Yz((0,report_escape/* logLines */.OG)(messages.line(text))) } : {});
    try {
        fail(await work(worldOf(env, messages, temporary), messages), messages);
    }
    catch (error) {
        fail([error instanceof Error ? error : new Error(String(error))], messages);
    }
    finally {
        activity?.close();
        await temporary.remove();
    }
}
/** One annotation for each failure; the stack trace of a bug goes to the log. */
function fail(failures, messages) {
    for (const error of failures) {
        const mistakes = error instanceof errors/* UsageErrors */.TS ? error.errors : [error];
        for (const mistake of mistakes)
            failFor(mistake, messages);
        if (error instanceof errors/* ExpectedError */.Dh)
            continue;
        core/* info */.pq((0,report_escape/* logLines */.OG)(messages.block(error.stack ?? '')));
        core/* info */.pq(`this is a bug in oci-evidence ${version/* VERSION */.xv}; report it with the lines above at ${version/* NEW_ISSUE_URL */.rq}`);
    }
}
/** A mistake in a file is shown at its line. */
function failFor(mistake, messages) {
    const line = messages.line(mistake.message);
    const place = mistake instanceof errors/* UserError */.yo ? mistake.place : undefined;
    process.exitCode = core/* ExitCode */.yU.Failure;
    const at = place && { file: messages.line(place.file), startLine: place.line, startColumn: place.column };
    core/* error */.z3(line, at ?? {});
}
function worldOf(env, messages, temporary) {
    const canIdentify = env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined;
    const warn = (text) => core/* warning */.$e(messages.line(text));
    return {
        env,
        cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
        note: (text) => core/* info */.pq((0,report_escape/* logLines */.OG)(messages.line(text))),
        warn,
        mask: (secret) => {
            if (messages.hide(secret, warn))
                core/* setSecret */.Pq(secret);
        },
        temporary: () => temporary.path(),
        writesFiles: true,
        sharedCache: {
            restore: async (directory, name, prefixes) => (await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(1863)]).then(__webpack_require__.bind(__webpack_require__, 91863))).restoreCache([directory], name, [...prefixes]),
            save: async (directory, name) => (await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(1863)]).then(__webpack_require__.bind(__webpack_require__, 91863))).saveCache([directory], name),
        },
        ...(canIdentify && {
            identityToken: (audience) => requestIdentityToken(env, () => core/* getIDToken */.V9(audience)),
        }),
    };
}
async function log(report, messages) {
    const style = { color: false };
    const text = report.text?.(style);
    if (text !== undefined)
        core/* info */.pq((0,report_escape/* logLines */.OG)(messages.block(text)));
    for (const group of report.groups?.(style) ?? []) {
        core/* startGroup */.Oh(messages.line(group.title));
        core/* info */.pq((0,report_escape/* logLines */.OG)(messages.block(group.text)));
        core/* endGroup */.N4();
    }
    const document = report.isPage ? undefined : report.document?.(style);
    if (typeof document === 'string')
        core/* info */.pq((0,report_escape/* logLines */.OG)(document.trimEnd()));
    else if (document !== undefined)
        for await (const chunk of document)
            core/* info */.pq((0,report_escape/* logLines */.OG)(Buffer.from(chunk).toString()));
}
/** Appends to the step's summary file; outside a runner, and under a runner without summaries, there is none. */
async function writeSummary(markdown, { env, warn }) {
    const path = env.GITHUB_STEP_SUMMARY;
    if (path === undefined)
        return;
    try {
        await (0,promises_.appendFile)(path, `${(0,blocks/* cutPage */.a0)(markdown, MAX_SUMMARY_BYTES - 1)}\n`);
    }
    catch (error) {
        warn(`could not write the job summary ${JSON.stringify(path)}: ${(0,errors/* fileErrorText */.UX)(error)}; the evidence is not affected`);
    }
}


/***/ }),

/***/ 71830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
// Which hosts are this machine: contacted without TLS and without a proxy.
/** `localhost`, 127.0.0.0/8 and ::1, as `URL.hostname` spells them. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
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


/***/ })

};
