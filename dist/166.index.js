export const id = 166;
export const ids = [166];
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
function cacheDirectory({ XDG_CACHE_HOME, HOME }, userHome = systemHome) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home(userHome) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Undefined for a user without an account, as in a container that runs with the user id of a CI agent. */
function home(userHome) {
    try {
        const directory = userHome();
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
    }
    catch (error) {
        if (error.code === 'ERR_SYSTEM_ERROR')
            return undefined;
        throw error;
    }
}
/** Node takes an empty HOME for the home directory. */
function systemHome() {
    return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
}


/***/ }),

/***/ 22099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61371);
// sbom: prints the SBOM of one platform's image. Nothing is written.




/** Throws a UserError for a directory that cannot be read or lists nothing. */
async function printSourceSbom(path, inputs, world) {
    if (inputs.platforms.length > 0 || inputs.digest !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('a source directory has neither platforms nor a digest; leave platforms and digest out');
    const { sourcesIn } = await Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8223)]).then(__webpack_require__.bind(__webpack_require__, 98223));
    const { builtIn: generator, format, strict } = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomSettings */ .v)(inputs, world);
    const options = { toolVersion: _version_js__WEBPACK_IMPORTED_MODULE_3__/* .VERSION */ .xv, sourceDateEpoch: world.env.SOURCE_DATE_EPOCH, format };
    const { document } = await sourcesIn(path, world, { generator, document: options, allowOutside: true, strict });
    for (const note of document.notes)
        world.note(`note: /${note.path}: ${note.text}`);
    return { outputs: {}, report: { document: () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([document.bytes]) }, failures: [] };
}
/** Throws a UserError for several platforms, and for an image that is not a container image. */
async function run(inputs, world) {
    const { platforms } = inputs;
    if (platforms.length > 1) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`platforms: sbom prints one document, and ${platforms.length} platforms are given; run it once for each`);
    }
    const { image } = inputs;
    if (image.scheme === 'dir')
        return printSourceSbom(image.path, inputs, world);
    const settings = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .sbomSettings */ .v)(inputs, world);
    // The generator's process starts while this one loads the registry client.
    settings.builtIn.startAhead();
    try {
        const { printSbom } = await Promise.all(/* import() */[__webpack_require__.e(1348), __webpack_require__.e(454), __webpack_require__.e(8502), __webpack_require__.e(9604), __webpack_require__.e(5909), __webpack_require__.e(5653)]).then(__webpack_require__.bind(__webpack_require__, 15653));
        return await printSbom(image, inputs, world, settings);
    }
    finally {
        settings.builtIn.stop();
    }
}


/***/ }),

/***/ 49800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
const NO_TRAFFIC = { requests: 0, sentBytes: 0, receivedBytes: 0, milliseconds: 0 };


/***/ }),

/***/ 50094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ processorTime),
/* harmony export */   Sc: () => (/* binding */ residentBytes),
/* harmony export */   eS: () => (/* binding */ treeBytes)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
// Reads memory and processor time of processes from /proc. Other systems than Linux have none.

/** Resident memory of one process; 0 once it has ended, and without /proc. */
async function residentBytes(pid) {
    return 1024 * Number(/^VmRSS:\s+(\d+)/m.exec(await readProcess(`${pid}/status`))?.[1] ?? 0);
}
/** Linux counts in hundredths of a second for programs, whatever the clock of the kernel is (USER_HZ). */
const TICK_MS = 10;
/** Milliseconds of all threads of a process; undefined once it has ended, and without /proc. */
async function processorTime(pid) {
    const stat = await readProcess(`${pid}/stat`);
    // proc(5): `PID (NAME) STATE …`, where the name can contain anything. The times are fields 14 and 15.
    const [user, system] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13);
    return system === undefined ? undefined : (Number(user) + Number(system)) * TICK_MS;
}
/** Resident memory of a process and of everything that it started. */
async function treeBytes(pid) {
    const children = (await readProcess(`${pid}/task/${pid}/children`)).split(' ').filter((text) => text !== '');
    const sizes = await Promise.all([residentBytes(pid), ...children.map((child) => treeBytes(Number(child)))]);
    return sizes.reduce((sum, size) => sum + size, 0);
}
/** A file of /proc, or nothing if the process has ended or belongs to another user. */
async function readProcess(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${path}`, 'utf8');
    }
    catch (error) {
        const { code = '' } = error;
        if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes(code))
            return '';
        throw error;
    }
}


/***/ })

};
