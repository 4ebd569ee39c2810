export const id = 8153;
export const ids = [8153];
export const modules = {

/***/ 53841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73501);
/* harmony import */ var _graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91192);
/* harmony import */ var _graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86092);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62148);
/* harmony import */ var _report_removal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55854);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69430);
/* harmony import */ var _prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71304);
/* harmony import */ var _prune_remover_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80743);
/* harmony import */ var _read_image_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38500);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40276);
// delete: deletes an image and its evidence, except what other tags of the repository need. Shows the plan by default.











/** Throws a StoreError if anything cannot be read, because what other tags need would be unknown. */
async function run(inputs, world) {
    const { image, digest } = inputs;
    if (image.tag === undefined && image.digest === undefined && digest === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`image ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(image)} has neither tag nor digest; name the image to delete`);
    }
    const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .readableReference */ .ep)(image, digest);
    const options = { concurrency: _read_image_js__WEBPACK_IMPORTED_MODULE_9__/* .READ_CONCURRENCY */ .HJ };
    const { receipt, failures } = await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .withContext */ .e)(world, inputs, [reference], (context) => deleteImage(inputs, context, world), options);
    return {
        outputs: { receipt: [{ name: 'receipt.json', content: (0,_report_removal_js__WEBPACK_IMPORTED_MODULE_5__/* .renderRemovalJson */ .NW)(receipt) }] },
        report: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalReport */ .H$)(receipt, inputs.format, false),
        failures,
    };
}
async function deleteImage(inputs, context, world) {
    const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .readableReference */ .ep)(inputs.image, inputs.digest);
    const name = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .formatReference */ .FH)(reference);
    const store = context.stores.open(reference, inputs.apply ? 'delete' : 'read');
    const { reader, remover } = await (0,_prune_remover_js__WEBPACK_IMPORTED_MODULE_8__/* .openRemover */ .V)(reference, store, context, {
        deleteWith: inputs['delete-with'],
        isImage: true,
    });
    const root = await reader.readImage(reference.digest ?? reference.tag ?? '');
    await reader.readTagged();
    const inventory = reader.inventory();
    const node = inventory.nodes.get(root);
    const others = reference.digest === undefined && node ? (0,_graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .ownTags */ .Wb)(node).filter((tag) => tag !== reference.tag) : [];
    if (reference.tag !== undefined && node !== undefined && others.length > 0) {
        if (inputs.apply)
            await store.deleteTag(reference.tag);
        const entry = {
            ...{ operation: 'delete', object: node.descriptor, role: 'tag', subject: null, platform: null },
            tags: [reference.tag],
            reason: `other tags have the same image: ${others.slice(0, 5).join(', ')}`,
            outcome: inputs.apply ? 'deleted' : 'planned',
        };
        const receipt = {
            reference: name,
            applied: inputs.apply,
            entries: [entry],
            protections: [],
            keptImages: 1,
            notes: [],
        };
        return { receipt, failures: [] };
    }
    await reader.readLevels([...(0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .reachableFrom */ .im)([root], inventory)].filter((one) => inventory.nodes.get(one)?.role === 'referrer'));
    await reader.readEvidenceTags((0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .reachableFrom */ .im)([root], inventory));
    const reachable = (0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .reachableFrom */ .im)([root], inventory);
    // A tag that points to evidence of the image does not keep the image.
    const kept = (0,_graph_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedImages */ .be)(inventory)
        .filter(({ descriptor, subject }) => subject === null || !reachable.has(descriptor.digest))
        .map(({ descriptor }) => descriptor.digest);
    const plan = (0,_graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .deletionPlan */ .Ex)(inventory, root, kept.filter((one) => one !== root));
    if (!inputs.apply)
        return { receipt: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalReceipt */ .JC)(name, plan, undefined), failures: [] };
    context.note(`deleting ${store.location}@${root}; if this is interrupted, run delete again with this digest`);
    const outcomes = await (0,_graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .applyRemoval */ .bn)(plan, inventory, store, remover);
    const lost = (0,_graph_retention_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsOf */ .B_)(plan).length === 0
        ? []
        : await (0,_context_js__WEBPACK_IMPORTED_MODULE_6__/* .withContext */ .e)(world, inputs, [reference], ({ stores }) => (0,_graph_apply_removal_js__WEBPACK_IMPORTED_MODULE_1__/* .lostAfter */ .JX)(plan, inventory, stores.open(reference)));
    return { receipt: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalReceipt */ .JC)(name, plan, outcomes), failures: (0,_prune_removal_receipt_js__WEBPACK_IMPORTED_MODULE_7__/* .removalFailures */ .eK)(name, outcomes, lost) };
}


/***/ }),

/***/ 72584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isConnectionFailure),
/* harmony export */   pZ: () => (/* binding */ SERVICE_POLICY),
/* harmony export */   sT: () => (/* binding */ retried)
/* harmony export */ });
/* unused harmony export AttemptTimeout */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _connection_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82536);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37893);
// Runs calls of a service, such as Sigstore's or GitHub's, with retries and a time limit for each attempt.



const SERVICE_POLICY = { retries: 3, firstDelay: 500, timeout: 10_000 };
/** An attempt took longer than its policy allows. */
class AttemptTimeout extends Error {
    name = 'AttemptTimeout';
}
/** A lost connection or a response that takes too long: another attempt may succeed. */
function isConnectionFailure(error) {
    return error instanceof AttemptTimeout || (0,_connection_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isConnectionError */ .R)(error);
}
/** Runs `attempt` until it does not reject, or rejects with an error that `again` does not name. */
async function retried(attempt, { retries, firstDelay, timeout }, again = isConnectionFailure) {
    const maxDelay = 10 * firstDelay;
    const policy = { tries: retries + 1, firstDelay, maxDelay, maxRetryAfter: maxDelay };
    const { value } = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L5)(() => bounded(attempt(), timeout), policy, { sleep: node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout, random: () => 1 }, (outcome) => ('error' in outcome && again(outcome.error) ? {} : undefined));
    return value;
}
async function bounded(work, milliseconds) {
    const late = Promise.withResolvers();
    const timer = setTimeout(() => late.reject(new AttemptTimeout(`no response within ${milliseconds} ms`)), milliseconds);
    try {
        return await Promise.race([work, late.promise]);
    }
    finally {
        clearTimeout(timer);
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
