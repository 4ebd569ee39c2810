export const id = 8311;
export const ids = [8311];
export const modules = {

/***/ 90201:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _commands_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63080);
/* harmony import */ var _commands_attach_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95442);
/* harmony import */ var _commands_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11247);
/* harmony import */ var _commands_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89902);
/* harmony import */ var _commands_output_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16868);
/* harmony import */ var _report_attach_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92682);






async function run({ inputs, world, terminal }) {
    const request = (0,_commands_attach_request_js__WEBPACK_IMPORTED_MODULE_1__/* .attachRequest */ .b)(inputs, world.env);
    const context = (0,_commands_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openContext */ .e)(world, inputs, (0,_commands_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(inputs.image));
    try {
        const results = await (0,_commands_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .attach */ .K)(request, context);
        let failed = false;
        for (const [at, result] of results.entries()) {
            if (!(0,_commands_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttached */ .l)(result)) {
                world.note(`oci-evidence: ${result.error.message}`);
                failed = true;
                continue;
            }
            const { receipt, generated, failure } = result;
            if (inputs['output-dir'] !== '') {
                await (0,_commands_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeGenerated */ .nF)(context, generated, (0,_commands_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .imageSuffix */ .$u)(at, results.length));
            }
            if (results.length > 1)
                terminal.out(`${receipt.reference}\n`);
            terminal.out(`${(0,_report_attach_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderReceipt */ .p)(receipt, { color: terminal.color })}\n`);
            failed ||= failure !== undefined || receipt.entries.some(({ status }) => status === 'failed');
        }
        return failed && inputs['on-error'] === 'fail' ? 1 : 0;
    }
    finally {
        await context.stores.close();
    }
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   OG: () => (/* binding */ logLines),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mN: () => (/* binding */ shellArgument),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
// Foreign text made harmless for where it is shown: terminal, HTML and markdown, mermaid labels, the runner's log.
/** Longer text is cut: an annotation can hold megabytes. */
const MAX_SHOWN = 200;
/**
 * What would move the cursor, start a new line, or show text in another order than it has: controls, marks of direction,
 * zero-width characters, line separators, tag characters, halves of pairs.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** One line of at most `max` characters in which everything is visible: `\u{1b}` for ESC, `\n` for a line break. */
function visible(text, max = MAX_SHOWN) {
    const characters = [...text.slice(0, max * 2)];
    const cut = characters.length > max || text.length > max * 2;
    const shown = cut ? `${characters.slice(0, max - 1).join('')}…` : text;
    return shown.replaceAll(INVISIBLE, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\t')
            return '\\t';
        if (character === '\r')
            return '\\r';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** Characters that structure HTML, or markdown anywhere in a line; the colon and the at sign make links. */
const STRUCTURE = /[&<>"'`|*_~[\]{}()#!\\$@:]/g;
/** What begins a list, a heading or a rule where a line begins with it. */
const LINE_START = /^(\d*)([-+=.])/;
/**
 * Text for markdown and for HTML alike, table cells included: every character that either reads as structure becomes a
 * numeric reference, which CommonMark (section 2.5) never takes for structure.
 */
function html(text, max) {
    const reference = (character) => `&#${character.charCodeAt(0)};`;
    return visible(text, max)
        .replaceAll(STRUCTURE, reference)
        .replace(LINE_START, (_, digits, mark) => digits + reference(mark));
}
/** The same in a monospaced span, in which GitHub makes no links, mentions or emoji of it. */
function code(text, max) {
    return `<code>${html(text, max)}</code>`;
}
/** JSON text with everything invisible as `\uNNNN`: the same value, harmless in a terminal. Line breaks stay. */
function visibleJson(json) {
    return json.replaceAll(INVISIBLE, (character) => character === '\n'
        ? character
        : Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''));
}
/** Text inside the quotes of a mermaid label: what is no plain letter, digit or separator becomes mermaid's `#NN;`. */
function mermaidLabel(text, max) {
    return visible(text, max).replaceAll(/[^A-Za-z0-9 ._:/,+-]/gu, (character) => `#${character.codePointAt(0)};`);
}
/** Lines for the runner's log, in which none is taken for a command (`::error::`, `##[group]`). Keeps line breaks. */
function logLines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #['))
        .join('\n');
}
/** A fenced block whose fence is longer than any in `text`, so that none inside can end it. */
function fenced(text, language = '') {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** One argument of a POSIX shell command that a reader may paste. */
function shellArgument(text) {
    const shown = visible(text, 4096);
    return /^[A-Za-z0-9@%+=:,./_-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
