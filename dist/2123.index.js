export const id = 2123;
export const ids = [2123];
export const modules = {

/***/ 26849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/logins.ts + 1 modules
var logins = __webpack_require__(16842);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/inputs/host.ts
var host = __webpack_require__(8766);
;// CONCATENATED MODULE: ./src/commands/login/standard-input.ts
// Reads standard input, within a limit.

/** Throws a UserError if the front end has no standard input, or if there are more than `limit` bytes. */
async function readStandardInput({ standardInput }, limit) {
    if (standardInput === undefined)
        throw new errors/* UserError */.yo('there is no standard input here; name a file instead');
    const chunks = [];
    let size = 0;
    for await (const chunk of standardInput()) {
        size += chunk.length;
        if (size > limit)
            throw new errors/* UserError */.yo(`standard input has more than the limit of ${limit} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/commands/login/run.ts
// login: checks a credential at its registry and stores it where Docker does.





/** Tokens of cloud registries have a few kilobytes. */
const MAX_PASSWORD_BYTES = 64 * 1024;
async function run(inputs, world) {
    const { registry, username = '', 'password-stdin': isPiped } = inputs;
    const password = await readPassword(isPiped, world);
    const name = (0,host/* hostName */.Sm)(registry);
    const { place, isProtected, isChecked } = await (0,logins/* login */.i)(registry, { username, password }, (0,context/* registryEnvironment */.n)(world, inputs));
    if (!isChecked)
        world.warn(`${name} did not ask for a credential, so the password was stored without a check`);
    if (!isProtected) {
        world.warn(`the password is stored unencrypted in ${place}; configure a credential helper (credsStore) to protect it, or run "oci-evidence logout ${name}" when you are done`);
    }
    return { outputs: {}, report: { text: () => `logged in to ${name} as ${username} (${place})` }, failures: [] };
}
/** Throws a UserError without a password: a command line and its history are no place for one. */
async function readPassword(isPiped, world) {
    if (!isPiped) {
        throw new errors/* UserError */.yo('password-stdin is required: pass the password on standard input, as in `echo "$TOKEN" | oci-evidence login ghcr.io --username NAME --password-stdin`');
    }
    const bytes = await readStandardInput(world, MAX_PASSWORD_BYTES);
    const password = Buffer.from(bytes)
        .toString('utf8')
        .replace(/\r?\n$/, '');
    if (password === '')
        throw new errors/* UserError */.yo('standard input has no password; check the command or variable that it comes from');
    world.mask(password);
    if (/[\r\n\0]/.test(password))
        throw new errors/* UserError */.yo('the password on standard input has more than one line');
    return password;
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
