export const id = 4573;
export const ids = [4573];
export const modules = {

/***/ 94573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkConfig: () => (/* binding */ checkConfig)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _report_policy_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36083);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14672);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73284);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68502);
/* harmony import */ var _policy_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91592);
// config check: reports every mistake of configuration files, and of what they extend, with line and column.






/** A configuration has errors. The report lists them. */
class InvalidConfigError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'InvalidConfigError';
    code = 'invalid-config';
}
async function checkConfig(inputs, world, commands) {
    return (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .withContext */ .e)(world, { ...inputs, config: undefined }, [], async (context) => {
        const found = [];
        const failures = [];
        for (const path of inputs.file) {
            const source = { type: 'file', path };
            const bytes = await (0,_policy_reader_js__WEBPACK_IMPORTED_MODULE_4__.readSource)(source, context, 'a configuration');
            const { problems, names } = await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_2__/* .loadConfig */ .Z)(source, bytes, (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .sectionsOf */ .K)(commands), context);
            found.push(...problems.list);
            const errors = problems.list.filter(({ severity }) => severity === 'error').length + problems.omitted;
            if (problems.hasErrors)
                failures.push(new InvalidConfigError(`${path} has ${errors} ${errors === 1 ? 'error' : 'errors'}`));
            else
                world.note(`${path} is valid: ${names.join(', extends ')}`);
        }
        // The runner reads its commands from standard output.
        const text = (world.env.GITHUB_ACTIONS === 'true' ? _report_policy_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemAnnotations */ .u : _report_policy_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .problemLines */ .p)(found);
        return { outputs: {}, report: text === '' ? {} : { document: () => text }, failures };
    });
}


/***/ }),

/***/ 36083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ problemLines),
/* harmony export */   u: () => (/* binding */ problemAnnotations)
/* harmony export */ });
/* harmony import */ var _policy_schema_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52695);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders the problems of policies: lines for a terminal, and annotations of the runner on the policy's lines.


/** A message of the checked file is bounded by the reader; this is for the positions in included ones. */
const MAX_LINE = 2_000;
function problemLines(problems) {
    return problems.map((problem) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_policy_schema_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemLine */ .YK)(problem), MAX_LINE)}\n`).join('');
}
/**
 * The commands by which a workflow run shows each problem on its line.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
function problemAnnotations(problems) {
    return problems
        .map(({ severity, at, text }) => {
        const place = `file=${property(at.file)},line=${at.line},col=${at.column}`;
        return `::${severity} ${place}::${data((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, MAX_LINE))}\n`;
    })
        .join('');
}
function data(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function property(text) {
    return data((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text, MAX_LINE)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
