export const id = 8223;
export const ids = [8223];
export const modules = {

/***/ 98223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourcesIn: () => (/* binding */ sourcesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _sbom_documents_purl_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52812);
// Reads a source directory for its SBOM, and says what the sources are: a commit on GitHub, or a directory.




const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})\/([A-Za-z0-9_.-]{1,100})$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
 * Throws a UserError for a directory that cannot be read, that a link leads out of the workspace to, and without lock files, and
 * GeneratorError for one that takes too much memory or time.
 */
async function sourcesIn(path, { cwd, env }, { generator, document: options, allowOutside, strict }) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read the source directory ${JSON.stringify(path)}: ${why}`);
    const [workspace, directory] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)];
    let real;
    try {
        const resolved = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory)]);
        real = resolved[1];
        if (isInside(workspace, directory) && !isInside(...resolved) && !allowOutside) {
            throw fail('a symbolic link leads out of the workspace; set allow-outside-workspace to follow it');
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo)
            throw error;
        throw fail(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)}; check the path`);
    }
    const inWorkspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, directory).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
    const shown = isInside(workspace, directory) ? inWorkspace : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(real);
    const origin = originOf(shown, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(directory), env);
    const document = await generator
        .sources({ root: real, source: origin, document: options })
        .catch((error) => {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? fail(`${error.message}; check the path`) : error;
    });
    const [note] = document.notes;
    if (strict && note !== undefined) {
        throw fail(`the SBOM would be incomplete: /${note.path}: ${note.text}; remove it, or unset strict`);
    }
    if (document.components === 0)
        throw fail('it has no lock file that lists packages; check the path');
    return { document, origin };
}
function isInside(parent, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(parent, path);
    return way === '' || (!way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== '..' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** In a workflow run, the commit that it runs for. */
function originOf(directory, name, env) {
    const [, owner, repository] = REPOSITORY.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
    const commit = env.GITHUB_SHA ?? '';
    const isGitHub = (env.GITHUB_SERVER_URL ?? 'https://github.com') === 'https://github.com';
    if (owner !== undefined && repository !== undefined && COMMIT.test(commit) && isGitHub) {
        const subpath = directory === '.' ? undefined : directory;
        const parts = {
            type: 'github',
            namespace: owner.toLowerCase(),
            name: repository.toLowerCase(),
            version: commit,
            subpath,
        };
        const purl = (0,_sbom_documents_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .packageUrl */ .EH)(parts);
        if (purl !== undefined)
            return { name: `${owner}/${repository}`, version: commit, purl, directory };
    }
    return { name, purl: (0,_sbom_documents_purl_js__WEBPACK_IMPORTED_MODULE_3__/* .packageUrl */ .EH)({ type: 'generic', name }) ?? 'pkg:generic/source', directory };
}


/***/ }),

/***/ 52812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ packageUrl),
/* harmony export */   Ei: () => (/* binding */ purlParts),
/* harmony export */   sE: () => (/* binding */ distroQualifier)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
// Builds package URLs, which identify components.


/**
 * What packageurl-js throws for invalid parts. A ReferenceError is its own bug: its rule for Go versions such as `v1` names a
 * variable that does not exist (2.0.1).
 */
const INVALID = [Error, URIError, ReferenceError];
/** No real name or version is longer. */
const MAX_PART = 1024;
/**
 * The canonical package URL (ECMA-427), or undefined if the parts are invalid: no name, a NUL, a Maven artifact without
 * group.
 */
function packageUrl(parts) {
    const { type, namespace, name, version, subpath } = parts;
    const qualifiers = {};
    for (const [key, value] of Object.entries(parts.qualifiers ?? {}))
        if (value)
            qualifiers[key] = value;
    const all = [type, namespace, name, version, subpath, ...Object.values(qualifiers)];
    if (all.some((part) => part !== undefined && (part.length > MAX_PART || !isPrintable(part))))
        return undefined;
    try {
        const url = new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace || undefined, name, version || undefined, qualifiers, subpath || undefined);
        // packageurl-js does not encode `+` in versions. The specification encodes all but letters, digits and `.-_~:`.
        return url.toString().replace(/^[^?#]*/, (path) => path.replaceAll('+', '%2B'));
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, ...INVALID);
        return undefined;
    }
}
/** The parts of a package URL that a document states, or undefined if it is invalid. */
function purlParts(text) {
    if (text.length > MAX_PART || !text.startsWith('pkg:'))
        return undefined;
    try {
        const { type, namespace, name, version, qualifiers, subpath } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
        if (type === undefined || name === undefined)
            return undefined;
        return {
            type,
            name,
            ...(namespace && { namespace }),
            ...(version && { version }),
            ...(qualifiers && { qualifiers: { ...qualifiers } }),
            ...(subpath && { subpath }),
        };
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, ...INVALID);
        return undefined;
    }
}
/** The `distro` qualifier of system packages: `debian-12`, or the identifier if the distribution has no version. */
function distroQualifier(distro) {
    if (distro === undefined)
        return undefined;
    return distro.versionId === undefined ? distro.id : `${distro.id}-${distro.versionId}`;
}
function isPrintable(part) {
    for (let at = 0; at < part.length; at++) {
        const unit = part.charCodeAt(at);
        if (unit < 0x20 || unit === 0x7f)
            return false;
    }
    return part.isWellFormed();
}


/***/ })

};
