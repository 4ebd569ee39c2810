export const id = 1544;
export const ids = [1544];
export const modules = {

/***/ 81416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _oci_logins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16842);
/* harmony import */ var _inputs_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8766);
// logout: erases the credential of a registry from Docker's configuration.


/** A registry without a credential is no failure, as with docker logout. */
async function run({ registry }, { env }) {
    const places = await (0,_oci_logins_js__WEBPACK_IMPORTED_MODULE_0__/* .logout */ .r)(registry, env);
    const name = (0,_inputs_host_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(registry);
    const text = places.length === 0 ? `not logged in to ${name}` : `removed the credential of ${name} from ${places.join(' and ')}`;
    return { outputs: {}, report: { text: () => text }, failures: [] };
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

/***/ 16842:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ login),
  r: () => (/* binding */ logout)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/process/directory.ts
var directory = __webpack_require__(61482);
// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
// EXTERNAL MODULE: ./src/oci/registry/auth/credentials.ts
var credentials = __webpack_require__(88554);
// EXTERNAL MODULE: ./src/oci/registry/auth/docker-config.ts
var docker_config = __webpack_require__(11629);
// EXTERNAL MODULE: ./src/oci/registry/auth/docker-credential-program.ts
var docker_credential_program = __webpack_require__(22671);
;// CONCATENATED MODULE: ./src/oci/registry/auth/stored-login.ts
// Stores credentials where `docker login` does, and erases them: in the credential helper of a registry, or in Docker's file.










/** Nobody else may read a file with credentials. */
const MODE = 0o600;
const MAX_BYTES = 4 * 1024 * 1024;
/** Stores a credential. Unknown keys of the file stay. Throws a UserError that quotes no secret. */
async function storeLogin(registry, credential, env) {
    const file = await openConfig(env);
    const [helper] = (0,docker_config/* readConfig */.Xg)(file.text, file.path, registry, '').helpers;
    if (helper !== undefined)
        await (0,docker_credential_program/* storeInHelper */.FM)(helper.program, helper.server, credential, env);
    // Docker keeps an empty entry for a credential that a helper has.
    const entry = helper === undefined ? { auth: (0,credentials/* basic */.H)(credential.username, credential.password) } : {};
    await writeConfig(file, { ...file.auths, [(0,docker_config/* serverKey */.Pd)(registry)]: entry });
    return { place: helper === undefined ? file.path : helper.program, isProtected: helper !== undefined };
}
/** Erases the credentials of a registry; returns where they were, nothing if there were none. Throws a UserError. */
async function eraseLogin(registry, env) {
    const file = await openConfig(env);
    const { helpers } = (0,docker_config/* readConfig */.Xg)(file.text, file.path, registry, '');
    const keys = Object.keys(file.auths).filter((key) => (0,docker_config/* isKeyOf */.bX)(key, registry));
    for (const { program, server } of helpers)
        await (0,docker_credential_program/* eraseFromHelper */.Rk)(program, server, env);
    if (keys.length > 0) {
        const rest = Object.entries(file.auths).filter(([key]) => !keys.includes(key));
        await writeConfig(file, Object.fromEntries(rest));
    }
    return keys.length === 0 ? [] : [...helpers.map(({ program }) => program), file.path];
}
/** The file, an empty one if it does not exist. A symbolic link is followed and stays. */
async function openConfig(env) {
    const named = (0,docker_config/* dockerConfigFile */.dO)(env);
    let path = named;
    let text = '{}';
    try {
        path = await (0,promises_.realpath)(named);
        text = (await (0,promises_.readFile)(path, 'utf8')).trim() || '{}';
    }
    catch (error) {
        const code = (0,errors/* fileErrorCode */.c2)(error);
        if (code !== 'ENOENT')
            throw new errors/* UserError */.yo(`could not read the registry configuration "${named}": ${code}`);
    }
    const config = text.length > MAX_BYTES ? undefined : (0,parse/* parseJson */.q)(text);
    const { auths = {} } = (0,fields/* isRecord */.u4)(config) ? config : {};
    // The same checks and messages as when a credential is read from the file.
    (0,docker_config/* readConfig */.Xg)(text, path, '', '');
    if (!(0,fields/* isRecord */.u4)(config) || !(0,fields/* isRecord */.u4)(auths))
        throw new errors/* UserError */.yo(`could not use the registry configuration "${named}"`);
    return { path, text, config, auths };
}
async function writeConfig({ path, config }, auths) {
    try {
        await (0,directory/* makeDirectory */.O)((0,external_node_path_.dirname)(path), 0o700);
        await (0,atomic_file/* writeAtomically */.vK)(path, Buffer.from(`${JSON.stringify({ ...config, auths }, null, '\t')}\n`), undefined, MODE);
    }
    catch (error) {
        const why = `${(0,errors/* fileErrorText */.UX)(error)}; make its directory writable, or set DOCKER_CONFIG to another one`;
        throw new errors/* UserError */.yo(`could not write the registry configuration "${path}": ${why}`);
    }
}

// EXTERNAL MODULE: ./src/oci/registry/http/transport.ts + 15 modules
var http_transport = __webpack_require__(40454);
;// CONCATENATED MODULE: ./src/oci/logins.ts
// Logs in to registries and out of them: checks a credential, then stores it where Docker does.




/**
 * Stores a credential that the registry has accepted at /v2/. Throws a UserError if the registry rejects it, and the StoreError
 * of a registry that does not respond. Neither contains the password.
 */
async function login(registry, credential, environment) {
    environment.mask(credential.password);
    const isChecked = await isAccepted(registry, credential, environment);
    return { ...(await storeLogin(registry, credential, environment.env)), isChecked };
}
/** Erases the credentials of a registry and returns where they were. */
function logout(registry, env) {
    return eraseLogin(registry, env);
}
async function isAccepted(registry, credential, environment) {
    const transport = new http_transport/* RegistryTransport */.F(registry, { ...environment, credential: () => credential });
    try {
        const response = await transport.exchange({
            method: 'GET',
            url: '/v2/',
            scopes: [],
            accept: [200],
            attempted: 'check the credential',
            store: registry,
        });
        await response.discard();
        return transport.isChallenged;
    }
    catch (error) {
        const isRejected = error instanceof oci_errors/* StoreError */.A && (error.code === 'unauthorized' || error.code === 'denied');
        if (!isRejected)
            throw error;
        throw new errors/* UserError */.yo(`could not log in to ${registry}: the registry rejected the user name or the password (${error.status ?? error.code}); check both, and that the password or token has not expired`);
    }
    finally {
        await transport.close();
    }
}


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


/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

};
