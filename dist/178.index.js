export const id = 178;
export const ids = [178];
export const modules = {

/***/ 25489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
;// CONCATENATED MODULE: ./src/graph/select.ts

/** The graph with what matches, and a note that the rest is not shown; the graph itself if nothing is selected. */
function selectGraph(graph, selection) {
    const { kinds, types, platforms } = selection;
    const shown = [
        ...(kinds.length > 0 ? [`kind ${kinds.join(' or ')}`] : []),
        ...(types.length > 0 ? [`type ${types.join(' or ')}`] : []),
        ...(platforms.length > 0 ? [`platform ${platforms.join(' or ')}`] : []),
    ];
    if (shown.length === 0)
        return graph;
    const { root, notes } = graph;
    return {
        ...graph,
        root: { ...root, ...childrenOf(root, selection) },
        notes: [...notes, `only evidence of ${shown.join(', ')} is shown`],
    };
}
function childrenOf(node, selection) {
    const keep = (child) => {
        const children = childrenOf(child, selection);
        const isKept = child.kind === null
            ? isOfPlatform(child, selection)
            : isSelected(child, selection) || children.referrers.length + children.manifests.length > 0;
        return isKept ? [{ ...child, ...children }] : [];
    };
    return { manifests: node.manifests.flatMap(keep), referrers: node.referrers.flatMap(keep) };
}
function isSelected(node, selection) {
    const { kinds, types } = selection;
    const isKind = kinds.length === 0 || (node.kind !== null && kinds.includes(node.kind));
    const found = [...node.predicateTypes, node.artifactType ?? ''].map(media_types/* bareMediaType */.ZX);
    const isType = types.length === 0 ||
        types.map(media_types/* bareMediaType */.ZX).some((type) => found.some((one) => one === type || one.startsWith(`${type}/v`)));
    return isKind && isType && isOfPlatform(node, selection);
}
function isOfPlatform({ platform }, { platforms }) {
    if (platform === null || platforms.length === 0)
        return true;
    return platforms.some((wanted) => platform === wanted || platform.startsWith(`${wanted}/`));
}

// EXTERNAL MODULE: ./src/graph/walk.ts + 2 modules
var walk = __webpack_require__(5101);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
// EXTERNAL MODULE: ./src/report/sections.ts + 1 modules
var sections = __webpack_require__(44505);
;// CONCATENATED MODULE: ./src/report/markdown.ts
// Renders the graph as a page of GitHub markdown, for the job summary of discover.






/** Below 1 MiB whatever the graph. */
function renderMarkdown(graph) {
    const evidence = [...(0,model/* nodesOf */.N)(graph)].filter(({ node, relation }) => relation !== 'root' && node.kind !== null);
    return (0,blocks/* page */.MY)([
        `## Evidence for ${(0,report_escape/* code */.aY)(graph.reference, 400)}`,
        graph.present ? '' : 'The subject itself is not in the store, only its referrers.',
        evidence.length === 0 ? 'Nothing is attached.' : `${countsByKind(evidence)}.`,
        evidence.length === 0 ? '' : evidenceTable(graph, evidence),
        (0,blocks/* list */.p_)(graph.notes.map((note) => (0,report_escape/* html */.qy)(note, 1000)), blocks/* BOUND */.d9.notes),
        ...(evidence.length === 0 && graph.root.manifests.length === 0 ? [] : (0,sections/* graphSections */.P)(graph)),
        (0,sections/* checkCommands */.D)(graph.reference),
    ]);
}
function countsByKind(evidence) {
    const groups = Map.groupBy(evidence, ({ node }) => node.kind);
    const counts = [...groups].map(([kind, nodes]) => `${nodes.length} ${kind === null ? '' : (0,kinds/* kindRow */.LX)(kind).label}`);
    return `${evidence.length} attached: ${counts.join(', ')}`;
}
/** `image` for the root, as in the summary of attach, unless the root is evidence itself. */
function targetName({ root }, parent) {
    if (parent === undefined)
        return '';
    return parent === root && root.kind === null ? 'image' : (0,node_text/* nodeName */.qp)(parent);
}
function evidenceTable(graph, evidence) {
    const rows = evidence.map(({ node, parent }) => [
        (0,report_escape/* html */.qy)((0,node_text/* nodeName */.qp)(node)),
        (0,report_escape/* code */.aY)((0,node_text/* nodeType */.Vq)(node) || (0,node_text/* claim */.B7)(node.mediaType), 500),
        (0,node_text/* nodeTitle */.TH)(node) === '' ? '' : (0,report_escape/* code */.aY)((0,node_text/* nodeTitle */.TH)(node), 500),
        (0,report_escape/* html */.qy)(node.platform === null ? targetName(graph, parent) : (0,node_text/* claim */.B7)(node.platform)),
        (0,node_text/* signatureWord */.xC)(node),
        (0,report_escape/* html */.qy)((0,node_text/* nodeCreated */.$g)(node)),
        (0,node_text/* bytesText */.pV)(node.size),
        [(0,report_escape/* code */.aY)((0,node_text/* shortDigest */.VK)(node.digest)), (0,node_text/* viaWord */.fC)(node.via)].filter((text) => text !== '').join(' '),
    ]);
    return (0,blocks/* table */.tp)(['Kind', 'Type', 'Title', 'Attached to', 'Signature', 'Created', 'Manifest size', 'Digest'], rows, blocks/* BOUND */.d9.table);
}

// EXTERNAL MODULE: ./src/report/mermaid.ts
var mermaid = __webpack_require__(39409);
// EXTERNAL MODULE: ./src/report/tree.ts
var tree = __webpack_require__(87036);
;// CONCATENATED MODULE: ./src/report/graph-formats.ts




const GRAPH_FORMATS = {
    tree: tree/* renderTree */.B,
    json: json/* renderGraphJson */.l,
    mermaid: mermaid/* renderMermaid */.m,
    markdown: renderMarkdown,
};
/** The graph in the format `name`, without a line break at the end. Throws a RangeError for an unknown format. */
function renderGraph(graph, name, options = {}) {
    const render = GRAPH_FORMATS[name];
    if (render === undefined)
        throw new RangeError(`unknown graph format ${JSON.stringify(name)}`);
    return render(graph, options).trimEnd();
}

// EXTERNAL MODULE: ./src/commands/context.ts + 32 modules
var context = __webpack_require__(64963);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/policy/trust.ts
var trust = __webpack_require__(23112);
;// CONCATENATED MODULE: ./src/commands/discover/documents.ts


/** Evidence whose manifest could not be read has no documents, and a note that says why. */
function withDocuments(graph, evidence) {
    const ofArtifact = new Map();
    const layers = new Set();
    const notes = [];
    for (const { artifact, layer, stored, problem, ...one } of evidence) {
        if (problem !== undefined)
            notes.push(problem.text);
        // Equal builds share an attestation manifest, which is then found once for each platform.
        const key = `${artifact.digest} ${layer}`;
        if (stored === undefined || layers.has(key))
            continue;
        layers.add(key);
        const documents = ofArtifact.get(artifact.digest) ?? [];
        documents.push({
            digest: stored.digest,
            size: stored.size,
            mediaType: stored.mediaType,
            title: stored.annotations?.[media_types/* ANNOTATION */.YX.title] ?? null,
            kind: one.kind,
            predicateType: one.statement?.predicateType ?? one.claimedPredicateType ?? null,
            signature: signatureOf(one.signature),
        });
        ofArtifact.set(artifact.digest, documents);
    }
    const complete = (node) => {
        const documents = ofArtifact.get(node.digest);
        return {
            ...node,
            ...(documents && node.kind !== null && { documents }),
            manifests: node.manifests.map(complete),
            referrers: node.referrers.map(complete),
        };
    };
    return { ...graph, root: complete(graph.root), notes: [...new Set([...graph.notes, ...notes])] };
}
function signatureOf(signature) {
    switch (signature.state) {
        case 'verified': {
            const { signer, time } = signature;
            return {
                state: 'verified',
                signer: (0,trust/* signerText */.S)(signer),
                trustedTime: time.clock === 'none' ? null : time.at,
            };
        }
        case 'refused':
            return { state: 'refused', reason: signature.reason };
        default:
            return { state: signature.state };
    }
}

;// CONCATENATED MODULE: ./src/commands/discover/run.ts











/**
 * Throws StoreError if the subject or a list of referrers cannot be read: a graph is complete or it is an error. A subject
 * that does not exist is a failure beside its graph, because its referrers may exist. So is a list beyond a limit.
 */
async function run(inputs, world) {
    const reference = (0,commands_subject/* readableReference */.ep)(inputs.image, inputs.digest);
    const { depth, kind: kinds, type: types, platform: platforms } = inputs;
    const subject = reference.digest ?? reference.tag ?? '';
    const needsDocuments = inputs.format === 'json' || world.writesFiles;
    const whole = await (0,context/* withContext */.e)(world, inputs, [reference], async ({ stores }) => {
        const store = stores.open(reference);
        return needsDocuments ? graphWithDocuments(store, subject, depth) : (0,walk/* walkGraph */.i)(store, subject, { depth });
    }, { concurrency: read_image/* READ_CONCURRENCY */.HJ });
    const graph = selectGraph(whole, { kinds, types, platforms });
    return {
        outputs: {
            subject: graph.reference,
            graph: [{ name: 'graph.json', content: (0,json/* renderGraphJson */.l)(graph) }],
            count: String([...(0,model/* nodesOf */.N)(graph)].filter(({ relation }) => relation === 'referrer').length),
        },
        report: {
            document: ({ color }) => `${renderGraph(graph, inputs.format, { color })}\n`,
            ...(inputs.summary && { summary: () => renderMarkdown(graph) }),
        },
        failures: [
            ...(graph.present || inputs['allow-missing-subject'] ? [] : [missingSubject(graph)]),
            ...(graph.subjectLimit === undefined ? [] : [incompleteList(graph, graph.subjectLimit)]),
        ],
    };
}
/** Reads the manifest of each artifact, for what is in it. Documents themselves are read only to learn their kind. */
async function graphWithDocuments(store, subject, depth) {
    const { graph, error, evidence } = await (0,read_image/* readImage */.AM)(store, subject, { walk: { depth }, depth: 'claims' });
    if (graph === undefined)
        throw error;
    return withDocuments(graph, evidence);
}
function missingSubject({ reference, root }) {
    return new errors/* StoreError */.A({
        code: 'not-found',
        store: reference.slice(0, reference.lastIndexOf('@')),
        reference: root.digest,
        attempted: 'find the subject',
        detail: 'it is not in the store',
        remedy: 'check the digest, or set allow-missing-subject to true',
    });
}
function incompleteList({ reference, root }, limit) {
    return new errors/* StoreError */.A({
        code: 'limit-exceeded',
        store: reference.slice(0, reference.lastIndexOf('@')),
        reference: root.digest,
        attempted: 'list all referrers',
        detail: `the list of the subject is incomplete: ${limit}`,
        remedy: 'delete referrers that are not needed',
    });
}


/***/ }),

/***/ 20075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Tc: () => (/* binding */ timeText),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   XG: () => (/* binding */ ageText),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS = [
    [DAY, 'd'],
    [HOUR, 'h'],
    [MINUTE, 'min'],
    [1000, 's'],
];
/** `7 d`, `9 d 4 h`, `45 min`: the two largest units that are not zero. */
function durationText(milliseconds) {
    const at = UNITS.findIndex(([unit]) => milliseconds >= unit);
    if (at < 0)
        return '0 s';
    const [unit, name] = UNITS[at];
    const whole = Math.floor(milliseconds / unit);
    const [nextUnit, nextName] = UNITS[at + 1] ?? [1, ''];
    const rest = nextName === '' ? 0 : Math.floor((milliseconds % unit) / nextUnit);
    return rest === 0 ? `${whole} ${name}` : `${whole} ${name} ${rest} ${nextName}`;
}
/** `2 h ago`, `in 5 min`. */
function ageText(time, now) {
    return time > now ? `in ${durationText(time - now)}` : `${durationText(now - time)} ago`;
}
/** `2026-11-21 17:05 UTC`. */
function timeText(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** A digest shortened for messages, long enough to find it in a list. */
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(':') + 13);
}
/** `1 component`, `3 components`. */
function counted(number, noun) {
    return `${number} ${number === 1 ? noun : plural(noun)}`;
}
function plural(noun) {
    return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
/** `a`, `a or b`, `a, b or c`. */
function either(texts, word = 'or') {
    return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}
/** The first few texts and the number of further ones. */
function some(texts, most = 3) {
    const rest = texts.length - most;
    return rest > 0 ? `${texts.slice(0, most).join(', ')} and ${rest} more` : either(texts, 'and');
}
/** Foreign text as one bounded line in quotes, or `absent`. */
function quoted(value, most = 200) {
    if (value === undefined || value === null || value === '')
        return 'absent';
    return JSON.stringify(bounded(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), most));
}
/** Foreign text as one bounded line. */
function bounded(value, most = 300) {
    const line = value
        .slice(0, 4 * most)
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim();
    return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}


/***/ }),

/***/ 23112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ endOfDay),
/* harmony export */   Rc: () => (/* binding */ signerIdentity),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   y6: () => (/* binding */ compileTrust)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20075);


/** Number of signers whose results are remembered. Each signer is compared once, however many signatures it has. */
const MAX_REMEMBERED = 10_000;
/** Compiles the patterns once. Throws a UserError that quotes an invalid pattern. */
async function compileTrust(trust) {
    const signers = await Promise.all(Object.entries(trust).map(([name, signer]) => compile(name, signer)));
    const remembered = new Map();
    return ({ signer, time }) => {
        const key = JSON.stringify(signer);
        const known = remembered.get(key) ?? signers.map((one) => difference(one, signer));
        if (remembered.size < MAX_REMEMBERED)
            remembered.set(key, known);
        const refusals = known.map((refusal, at) => refusal ?? endOf(signers[at], time));
        return {
            names: signers.filter((_, at) => refusals[at] === undefined).map(({ name }) => name),
            refusals: refusals.filter((refusal) => refusal !== undefined),
        };
    };
}
/** Who signed, for messages: the identity in the certificate, or the key's hint. */
function signerText(signer) {
    return signer.kind === 'key' ? `the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.hint)}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.san);
}
/** Two signatures of one signer have the same text. */
function signerIdentity(signer) {
    return signer.kind === 'key' ? `key ${signer.hint}` : `${signer.issuer} ${signer.san}`;
}
/** The time at which a date or time (RFC 3339) has passed: for a date, the end of the day in UTC. */
function endOfDay(until) {
    return /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + 86_400_000 : Date.parse(until) + 1;
}
async function compile(name, signer) {
    const fields = signer.kind === 'key' ? [] : await fieldsOf(signer);
    return { name, signer, fields, end: signer.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(signer.until) };
}
function fieldsOf(signer) {
    const field = async (name, pattern, found) => ({
        name,
        expected: await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(pattern),
        found,
    });
    const extension = (name, pattern) => field(name, pattern, ({ extensions }) => extensions[name]);
    return Promise.all([
        field('issuer', { exactly: signer.issuer }, ({ issuer }) => issuer),
        ...(signer.identity === undefined ? [] : [field('identity', signer.identity, ({ san }) => san)]),
        ...(signer.repository === undefined ? [] : [extension('sourceRepositoryURI', signer.repository)]),
        ...(signer.ref === undefined ? [] : [extension('sourceRepositoryRef', signer.ref)]),
        ...(signer.runner === undefined ? [] : [extension('runnerEnvironment', { exactly: signer.runner })]),
        ...Object.entries(signer.extensions).map(([name, pattern]) => extension(name, pattern)),
    ]);
}
function difference({ name, signer, fields }, found) {
    const refused = (text, differences) => ({
        name,
        code: 'untrusted-signer',
        text,
        differences,
    });
    if (signer.kind === 'key') {
        if (found.kind === 'key' && found.hint === signer.hint)
            return undefined;
        const what = found.kind === 'key' ? `the key is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(found.hint)}` : 'it is signed with a certificate';
        return refused(`${what}, expected the key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(signer.hint)} (${signer.name})`, 100);
    }
    if (found.kind === 'key')
        return refused('it is signed with a key, expected a certificate', 100);
    const texts = fields.flatMap((field) => {
        const value = field.found(found);
        if (value !== undefined && field.expected.matches(value))
            return [];
        return [`${field.name} is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, expected ${field.expected.text}`];
    });
    return texts.length === 0 ? undefined : refused(texts.join('; '), texts.length);
}
/** Refuses a signature after the end of trust. Without trusted time, it could have been made after the end. */
function endOf({ name, signer, end }, time) {
    if (end === Number.POSITIVE_INFINITY)
        return undefined;
    const refused = (code, text) => ({ name, code, text, differences: 0 });
    if (time.clock === 'none') {
        return refused('no-trusted-time', `it is trusted until ${signer.until}, and nothing proves when it signed`);
    }
    if (Date.parse(time.at) < end)
        return undefined;
    return refused('expired', `it is trusted until ${signer.until}, and it signed at ${time.at}`);
}


/***/ }),

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderGraphJson)
/* harmony export */ });
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29217);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);


/**
 * The subject's node, with the graph's `reference`, `present`, `complete` and `notes` added. Fields are always present and in
 * the same order, annotations are sorted by key. `verified` is true only if every signature of the
 * node was verified for a trusted signer. `documents` is null if the manifest of the node was not read for them. Indented by two spaces, with a line break at the end.
 */
function renderGraphJson(graph) {
    const { reference, present, complete, root, notes } = graph;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleJson */ .$m)(`${JSON.stringify({ reference, present, complete, ...nodeJson(root), notes }, null, 2)}\n`);
}
function nodeJson(node) {
    return {
        digest: node.digest,
        mediaType: node.mediaType,
        artifactType: node.artifactType,
        listedType: node.listedType,
        kind: node.kind,
        title: node.annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION */ .YX.title] ?? null,
        verified: node.kind === null ? null : isVerified(node),
        predicateTypes: node.predicateTypes,
        size: node.size,
        created: node.created,
        annotations: Object.fromEntries(Object.entries(node.annotations).sort(([a], [b]) => (a < b ? -1 : 1))),
        platform: node.platform,
        via: node.via,
        documents: node.documents ?? null,
        manifests: node.manifests.map(nodeJson),
        referrers: node.referrers.map(nodeJson),
    };
}
function isVerified({ documents = [] }) {
    return documents.length > 0 && documents.every(({ signature }) => signature.state === 'verified');
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
