export const id = 4301;
export const ids = [4301];
export const modules = {

/***/ 11596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _commands_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11247);
/* harmony import */ var _commands_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66479);
/* harmony import */ var _commands_output_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16868);
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52573);
/* harmony import */ var _report_graph_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62691);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32794);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54285);
// The discover action: the graph as a file, its size, and the job summary.







async function run(inputs, world) {
    const request = (0,_commands_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discoverRequest */ .t)(inputs);
    const context = (0,_commands_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)(world, inputs, [inputs.image]);
    try {
        const graph = await (0,_commands_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discover */ .k)(request, context);
        world.note((0,_report_graph_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .renderGraph */ .D)(graph, inputs.format));
        return {
            outputs: {
                subject: graph.reference,
                graph: await (0,_commands_output_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(context, 'graph.json', (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__/* .renderGraphJson */ .l)(graph)),
                count: String([...(0,_graph_model_js__WEBPACK_IMPORTED_MODULE_6__/* .nodesOf */ .N)(graph)].filter(({ relation }) => relation === 'referrer').length),
            },
            ...(inputs.summary !== 'false' && { summary: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(graph) }),
        };
    }
    finally {
        await context.stores.close();
    }
}


/***/ }),

/***/ 66479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ discover),
/* harmony export */   t: () => (/* binding */ discoverRequest)
/* harmony export */ });
/* harmony import */ var _graph_walk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78802);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28630);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25358);



const MAX_DEPTH = 32;
/** Throws a UserError that names the input. */
function discoverRequest(inputs) {
    const reference = (0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .readableReference */ .ep)(inputs.image, inputs.digest);
    const depth = Number(inputs.depth);
    if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`depth is ${JSON.stringify(inputs.depth)}; it takes a whole number from 1 to ${MAX_DEPTH}`);
    }
    return { reference, depth };
}
/** Throws StoreError where the subject or a list of referrers cannot be read: a graph is whole or it is an error. */
async function discover({ reference, depth }, context) {
    const store = context.stores.open(reference);
    return (0,_graph_walk_js__WEBPACK_IMPORTED_MODULE_0__/* .walkGraph */ .i)(store, reference.digest ?? reference.tag ?? '', { depth });
}


/***/ }),

/***/ 16868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ imageSuffix),
/* harmony export */   nF: () => (/* binding */ writeGenerated),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
// The files that outputs name: written whole into the output folder, so that later steps can read them.



/** Writes `content` and returns the absolute path. Throws a UserError where the folder cannot be written. */
async function writeOutput(context, name, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.outputDir, name);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(context.outputDir, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, content);
    }
    catch (error) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`output-dir: ${path} cannot be written (${error.message})`);
    }
    return path;
}
/** What the names of one image's files carry where a call has several, so that none overwrites another's. `at` from 0. */
function imageSuffix(at, images) {
    return images > 1 ? `-${at + 1}` : '';
}
/** Writes documents that were made here under their titles, `suffix` before the first dot. The paths, by kind, in the order of the documents. */
async function writeGenerated(context, generated, suffix) {
    const paths = {};
    for (const { kind, title, document } of generated) {
        const path = await writeOutput(context, suffixed(title, suffix), document.open());
        paths[kind] = [...(paths[kind] ?? []), path];
    }
    return paths;
}
function suffixed(title, suffix) {
    return title.replace(/^[^.]*/, (name) => `${name}${suffix}`);
}


/***/ }),

/***/ 62691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ renderGraph)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32794);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54285);
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39409);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87036);




const GRAPH_FORMATS = {
    tree: _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTree */ .B,
    json: _json_js__WEBPACK_IMPORTED_MODULE_3__/* .renderGraphJson */ .l,
    mermaid: _mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMermaid */ .m,
    markdown: _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G,
};
/** The graph in the form `name`, without a line break at the end. Throws a RangeError for a form that has no row. */
function renderGraph(graph, name, options = {}) {
    const render = GRAPH_FORMATS[name];
    if (render === undefined)
        throw new RangeError(`there is no graph format ${name}`);
    return render(graph, options).trimEnd();
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _graph_model_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52573);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14031);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59870);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53351);
// The graph as a page of GitHub markdown: what discover writes into a job summary.






/** Below 1 MiB whatever the graph. */
function renderMarkdown(graph) {
    const evidence = [...(0,_graph_model_js__WEBPACK_IMPORTED_MODULE_4__/* .nodesOf */ .N)(graph)].filter(({ node, relation }) => relation !== 'root' && node.kind !== null);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .page */ .MY)([
        `## Evidence for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(graph.reference, 400)}`,
        graph.present ? '' : 'The subject itself is not in the store; what refers to it is.',
        evidence.length === 0 ? 'Nothing is attached.' : `${countsByKind(evidence)}.`,
        evidence.length === 0 ? '' : evidenceTable(evidence),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(graph.notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(note, 1000)), _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND */ .d9.notes),
        ...(evidence.length === 0 && graph.root.manifests.length === 0 ? [] : (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .graphSections */ .P)(graph)),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCommands */ .D)(graph.reference),
    ]);
}
function countsByKind(evidence) {
    const groups = Map.groupBy(evidence, ({ node }) => node.kind);
    const counts = [...groups].map(([kind, nodes]) => `${nodes.length} ${kind === null ? '' : (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kindRow */ .LX)(kind).label}`);
    return `${evidence.length} attached: ${counts.join(', ')}`;
}
function evidenceTable(evidence) {
    const rows = evidence.map(({ node, parent }) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeName */ .qp)(node)),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeType */ .Vq)(node) || node.mediaType, 100),
        (0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeTitle */ .TH)(node) === '' ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeTitle */ .TH)(node), 100),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(node.platform ?? (parent === undefined ? '' : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeName */ .qp)(parent))),
        (0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureWord */ .xC)(node),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .html */ .qy)(node.created ?? ''),
        (0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesText */ .pV)(node.size),
        [(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .VK)(node.digest)), (0,_node_text_js__WEBPACK_IMPORTED_MODULE_2__/* .viaWord */ .fC)(node.via)].filter((text) => text !== '').join(' '),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Kind', 'Type', 'Title', 'On', 'Signature', 'Created', 'Manifest', 'Digest'], rows, _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND */ .d9.table);
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
