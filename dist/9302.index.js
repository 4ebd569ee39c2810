export const id = 9302;
export const ids = [9302];
export const modules = {

/***/ 19302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kindHint: () => (/* binding */ kindHint),
/* harmony export */   parseFileLine: () => (/* binding */ parseFileLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46662);
// Parses one line of an input that names files: `[kind][:type][@platform]=path-or-glob`, or only a path or glob.



const PREFIX = /^([a-z][a-z-]*)?(?::([^=@]*))?(?:@([a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?))?=/;
/**
 * Parses a line. The text before `=` is used only if it is a kind or a platform, because a file name may contain an equals
 * sign. Throws a UserError that quotes the line if it names no file.
 */
function parseFileLine(text) {
    let path = text.trim();
    let kind;
    let platform;
    let artifactType;
    for (;;) {
        const prefix = PREFIX.exec(path);
        if (prefix === null || (prefix[1] === undefined && prefix[3] === undefined))
            break;
        const [whole, name, type, selector] = prefix;
        if ((name !== undefined && !(0,_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .isKind */ .VF)(name)) || (type !== undefined && name === undefined))
            break;
        if (name !== undefined && kind !== undefined && name !== kind) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is declared as both ${kind} and ${name}; declare one kind`);
        }
        if (name !== undefined)
            kind = name;
        if (type !== undefined)
            artifactType = checkArtifactType(type, name ?? '', text);
        if (selector !== undefined)
            platform = selector;
        path = path.slice(whole.length).trim();
    }
    if (path === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} names no file; write [kind=]path-or-glob`);
    if (path.includes('\0'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} has a NUL character in its path`);
    return { text, path, ...(kind && { kind }), ...(platform && { platform }), ...(artifactType && { artifactType }) };
}
/** RFC 6838, section 4.2. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;
/** Throws a UserError for a type that readers take for evidence of another kind. */
function checkArtifactType(type, kind, line) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(line)}: ${why}`);
    if (kind !== 'custom')
        throw fail(`only custom documents have an artifact type of their own; write ${kind}=PATH`);
    if (!MEDIA_TYPE.test(type)) {
        throw fail(`${JSON.stringify(type)} is not a media type, such as application/vnd.example.report.v1+json`);
    }
    const known = (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .needsPredicate */ .pj)(type) ? 'a signed statement' : (0,_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfMediaType */ .SX)(type);
    if (known !== undefined)
        throw fail(`readers take ${type} for ${known}; choose a type of your own`);
    return type;
}
/** A hint for a path that was not found and looks like a misspelt kind. */
function kindHint(path) {
    return /^[a-z][a-z-]*=/.test(path)
        ? `; ${JSON.stringify(path.split('=', 1)[0])} is not a kind; the kinds are ${Object.keys(_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .KINDS */ .GW).join(', ')}`
        : '';
}


/***/ })

};
