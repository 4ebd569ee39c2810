import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ unexpectedDetail),
/* harmony export */   Dh: () => (/* binding */ ExpectedError),
/* harmony export */   OV: () => (/* binding */ UTF8_CODE),
/* harmony export */   S$: () => (/* binding */ EXIT_MEANINGS),
/* harmony export */   TS: () => (/* binding */ UsageErrors),
/* harmony export */   UX: () => (/* binding */ fileErrorText),
/* harmony export */   Xe: () => (/* binding */ ignore),
/* harmony export */   Xi: () => (/* binding */ ERRNO),
/* harmony export */   YR: () => (/* binding */ CRYPTO_CODE),
/* harmony export */   al: () => (/* binding */ whenSettled),
/* harmony export */   c2: () => (/* binding */ fileErrorCode),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   j3: () => (/* binding */ settleAll),
/* harmony export */   ki: () => (/* binding */ rethrowUnless),
/* harmony export */   m2: () => (/* binding */ errorDetail),
/* harmony export */   o3: () => (/* binding */ ZLIB_CODE),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zO: () => (/* binding */ rethrowBug)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
// Owns the base class of every error that a person can act on, and the exit code that follows from it.

/** Exit codes of the command line. `undecided`: the question has no answer, neither yes nor no. */
const EXIT = { ok: 0, failed: 1, usage: 2, undecided: 3 };
/** For the help: each exit code with its meaning. */
const EXIT_MEANINGS = 'Exit codes: 0 success, 1 failure, 2 invalid use, 3 undecided (no reliable answer).';
/**
 * A failure that this program foresees. Its message is one line that says what failed, on what, why and what to do.
 * Front ends print the message alone. Any other error is a bug and is printed with its stack trace.
 */
class ExpectedError extends Error {
    /** What the reader can do about it, where that is not part of the message's own sentence. */
    remedy;
    exitCode = EXIT.failed;
    constructor(message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : undefined);
        this.remedy = options.remedy;
    }
}
/** An invalid input: found before any network call wherever it can be, exit code 2. */
class UserError extends ExpectedError {
    name = 'UserError';
    code = 'usage';
    exitCode = EXIT.usage;
    /** The place of the mistake, where it is in a file; the message begins with it. */
    place;
    constructor(message, options = {}) {
        super(message, options);
        this.place = options.place;
    }
}
const MAX_DETAIL_LENGTH = 300;
/** Three base64url parts: the form of an identity token, whoever printed it. */
const TOKEN = /\bey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;
/** The messages of an error of a library or service and of its causes: one line, bounded, without tokens and `secrets`. */
function errorDetail(error, secrets = []) {
    const messages = [];
    for (let at = error; node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(at) && messages.length < 4; at = at.cause)
        messages.push(at.message);
    const texts = messages.length > 0 ? messages : [String(error)];
    // An outer message often ends with the inner one.
    const distinct = texts.filter((text, at) => !texts.slice(0, at).some((outer) => outer.includes(text)));
    let line = distinct.join(': ').replace(TOKEN, '***');
    for (const secret of secrets)
        if (secret !== '')
            line = line.replaceAll(secret, '***');
    line = line.replace(/[\p{C}\s]+/gu, ' ').trim();
    return line.length > MAX_DETAIL_LENGTH ? `${line.slice(0, MAX_DETAIL_LENGTH - 1)}…` : line;
}
/** Several invalid inputs, reported together: one line each. */
class UsageErrors extends UserError {
    name = 'UsageErrors';
    messages;
    errors;
    constructor(errors) {
        const single = errors.flatMap((error) => (error instanceof UsageErrors ? error.errors : [error]));
        const messages = single.map(({ message }) => message);
        super(messages.join('\n'));
        this.messages = messages;
        this.errors = single;
    }
}
/**
 * Waits for all works and gives their results. Rejects with UsageErrors that have the mistakes of every one of them, and with
 * another error alone.
 */
async function settleAll(works) {
    const outcomes = await Promise.allSettled(works);
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    const mistakes = reasons.filter((reason) => reason instanceof UserError);
    if (mistakes.length < reasons.length)
        throw reasons.find((reason) => !(reason instanceof UserError));
    if (mistakes.length > 1)
        throw new UsageErrors(mistakes);
    if (mistakes[0] !== undefined)
        throw mistakes[0];
    return Promise.all(works);
}
/** `ENOENT`: the code of an error of the file system. Throws any other error. */
function fileErrorCode(error) {
    const code = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string')
        throw error;
    return code;
}
const FILE_ERRORS = {
    ENOENT: 'no such file or directory',
    ENOTDIR: 'a part of the path is not a directory',
    EISDIR: 'it is a directory',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
};
/** `no such file or directory (ENOENT)`, for a message. Throws any other error than one of the file system. */
function fileErrorText(error) {
    const code = fileErrorCode(error);
    const words = FILE_ERRORS[code];
    return words === undefined ? code : `${words} (${code})`;
}
/** The `code` of errors of the system, such as ENOENT. Node's own errors, such as ERR_INVALID_ARG_TYPE, have an underscore. */
const ERRNO = /^E[A-Z0-9]+$/;
/** The `code` of errors in input to `node:crypto`. */
const CRYPTO_CODE = /^ERR_(?:OSSL|CRYPTO)_|^ERR_MISSING_PASSPHRASE$/;
/** The `code` of errors in input to `node:zlib`; the last one means that the output is larger than its limit. */
const ZLIB_CODE = /^Z_|^ERR_BUFFER_TOO_LARGE$/;
/** The `code` of the TypeError that a fatal TextDecoder throws. */
const UTF8_CODE = /^ERR_ENCODING_INVALID_ENCODED_DATA$/;
/**
 * Throws `error` again unless it is expected, so that a bug never becomes an answer. `Error` stands only for errors that have
 * no class of their own, as libraries throw them, and not for a TypeError. In tests, errors of Node's own modules are not
 * instances of this realm's classes, so names count too.
 */
function rethrowUnless(error, ...expected) {
    if (!(error instanceof Error || node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error)))
        throw error;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    const isExpected = expected.some((one) => {
        if (one instanceof RegExp)
            return one.test(code);
        return error.name === one.name || (one !== Error && error instanceof one);
    });
    if (!isExpected)
        throw error;
}
/** The errors of the language, which are bugs. */
const BUGS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError']);
/** Throws a bug again. For libraries whose errors have neither a class nor a code in common. */
function rethrowBug(error) {
    if (!node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) || BUGS.has(error.name))
        throw error;
}
/**
 * Resolves when the promise has settled, for work that comes after it whatever its result is. `void whenSettled(promise)` keeps
 * Node from ending the process because of a rejection before the code that receives it awaits the promise. Only for a promise
 * whose error somebody receives: one that nobody needs is `ignore`d by class instead.
 */
async function whenSettled(promise) {
    await Promise.allSettled([promise]);
}
/**
 * The text of any error, for the few places where foreign content must not stop the rest even if it triggers a bug. A bug is
 * named as one.
 */
function unexpectedDetail(error) {
    return `unexpected ${String(error).slice(0, 300)}`;
}
/** For `promise.catch(...)`: undefined for an expected error. Throws any other error. */
function ignore(...expected) {
    return (error) => {
        rethrowUnless(error, ...expected);
        return undefined;
    };
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ runAction),
/* harmony export */   YS: () => (/* binding */ serveSbomGenerator),
/* harmony export */   a2: () => (/* binding */ runPost),
/* harmony export */   ak: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(83916);
// The entry points of the bundle. Each loads only what its command needs, so that `--help` loads no registry client.




// Bundled CommonJS packages use it; ES modules do not have it.
Object.assign(globalThis, { __dirname: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url)) });
// A young generation that stays small frees the buffers of streamed blobs and documents early. Measured with Node 24: attach
// with a SARIF file of 89 MB takes 181 MB of memory instead of 290; sbom of 265 MB of layers 113 MB instead of 154, and 0.3 s
// less processor time. It is set here because V8 raises the value to 2 when a process is started with it.
(0,node_v8__WEBPACK_IMPORTED_MODULE_2__.setFlagsFromString)('--semi-space-growth-factor=1');
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
// Handlers of `exit` remove temporary files; a signal alone would not call them.
for (const [signal, number] of Object.entries(SIGNALS)) {
    process.once(signal, () => process.exit(128 + number));
}
/** Runs a command as a step of a workflow. */
async function runAction(name) {
    const { runStep } = await Promise.all(/* import() */[__nccwpck_require__.e(1348), __nccwpck_require__.e(3137), __nccwpck_require__.e(6752), __nccwpck_require__.e(4942), __nccwpck_require__.e(3838), __nccwpck_require__.e(1325), __nccwpck_require__.e(4504), __nccwpck_require__.e(8877)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68877));
    await runStep(name);
}
/** Runs the code of a command for the end of the job. */
async function runPost(name) {
    const { runPostStep } = await Promise.all(/* import() */[__nccwpck_require__.e(1348), __nccwpck_require__.e(3137), __nccwpck_require__.e(6752), __nccwpck_require__.e(4942), __nccwpck_require__.e(3838), __nccwpck_require__.e(1325), __nccwpck_require__.e(4504), __nccwpck_require__.e(8877)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68877));
    await runPostStep(name);
}
/** Serves a parent process that generates an SBOM. */
async function serveSbomGenerator() {
    const { serve } = await Promise.all(/* import() */[__nccwpck_require__.e(7091), __nccwpck_require__.e(6998), __nccwpck_require__.e(5909), __nccwpck_require__.e(1325), __nccwpck_require__.e(6257), __nccwpck_require__.e(5563)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63138));
    serve(process);
}
/** Runs the command line; resolves to the exit code. */
async function runCli(args) {
    const [{ run }, { hasColor }] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(7375), __nccwpck_require__.e(1325), __nccwpck_require__.e(4504), __nccwpck_require__.e(6143)]).then(__nccwpck_require__.bind(__nccwpck_require__, 86143)), __nccwpck_require__.e(/* import() */ 2477).then(__nccwpck_require__.bind(__nccwpck_require__, 22477))]);
    const { stdout, stderr } = process;
    stdout.on('error', outputFailure('standard output'));
    stderr.on('error', outputFailure('standard error'));
    return run(args, {
        env: process.env,
        cwd: process.cwd(),
        out: (text) => stdout.write(text),
        err: (text) => stderr.write(text),
        input: () => process.stdin,
        color: hasColor(process.env, stdout),
        interactive: stderr.isTTY,
        // A terminal of a serial line reports no width, or 0.
        errorColumns: () => stderr.columns || undefined,
        ...(stdout.isTTY && { columns: stdout.columns }),
    });
}
/**
 * Handles what cannot be printed: the command goes on, because what it attaches must not depend on its output. A full disk
 * makes the exit code a failure. A reader such as `head`, which closes the pipe when it has enough, does not.
 */
function outputFailure(name) {
    let isReported = false;
    return (error) => {
        if (error.syscall === undefined && !error.code?.startsWith('ERR_STREAM_'))
            throw error;
        if (isReported || error.code === 'EPIPE')
            return;
        isReported = true;
        process.once('exit', (code) => {
            process.exitCode = code === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .EXIT */ .dc.failed : code;
        });
        const reason = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorDetail */ .m2)(error)}; free space on its disk or choose another destination, and run again`;
        process.stderr.write(`error: could not write to ${name}: ${reason}\n`);
    };
}

var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runPost = __webpack_exports__.a2;
var __webpack_exports__serveSbomGenerator = __webpack_exports__.YS;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__runPost as runPost, __webpack_exports__serveSbomGenerator as serveSbomGenerator };
