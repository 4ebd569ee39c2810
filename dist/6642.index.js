export const id = 6642;
export const ids = [6642];
export const modules = {

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
function* nodesOf(graph) {
    yield* placed({ node: graph.root, parent: undefined, relation: 'root', depth: 0 });
}
function* placed(place) {
    yield place;
    const { node } = place;
    const depth = place.depth + 1;
    for (const entry of node.manifests)
        yield* placed({ node: entry, parent: node, relation: 'entry', depth });
    for (const referrer of node.referrers)
        yield* placed({ node: referrer, parent: node, relation: 'referrer', depth });
}


/***/ }),

/***/ 49361:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ visibilityOf)
});

// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
;// CONCATENATED MODULE: ./src/graph/reader-view.ts
// Selects from a graph the parts that its readers distinguish, and the caveats that several readers share.



const COSIGN_SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
/** Bundles before 0.3, which cosign ignores. */
const OLD_BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[12])?\+json/;
function viewOf(graph) {
    const { root, listing } = graph;
    const all = root.referrers.filter((node) => node.via !== 'cosign-tag');
    const listed = listing?.via === 'api' ? all.filter((node) => node.via === 'api') : all;
    const firstPage = listed.slice(0, listing?.firstPage ?? listed.length);
    const platforms = [...(0,model/* nodesOf */.N)(graph)].filter(({ relation, node }) => relation === 'entry' && node.kind === null);
    return {
        graph,
        listed,
        firstPage,
        bundles: firstPage.filter(isBundle),
        legacy: root.referrers.filter((node) => node.via === 'cosign-tag'),
        attestations: root.manifests.filter((node) => node.kind !== null),
        onPlatforms: platforms.flatMap(({ node }) => node.referrers),
    };
}
function count(number, noun) {
    return number === 1 ? `1 ${noun} is` : `${number} ${noun}s are`;
}
const isSigned = (node) => isSignature(node) || node.predicateTypes.includes(COSIGN_SIGNATURE);
const isSignature = (node) => (0,classify/* isMessageSignature */.m1)({ artifactType: node.artifactType, annotations: node.annotations });
const isBundle = (node) => (0,classify/* isBundleType */.Jo)(node.artifactType ?? '');
const isListedAsBundle = (node) => (0,classify/* isBundleType */.Jo)(node.listedType ?? '');
const isCosignBundle = (node) => !OLD_BUNDLE.test(node.artifactType ?? '');
const tagEnding = (node) => node.predicateTypes.length > 0 ? 'att' : node.kind === 'signature' ? 'sig' : 'sbom';
const legacyOf = (view, ending) => view.legacy.filter((node) => tagEnding(node) === ending);
/** Verified with a key; a signature that was not verified may be of either sort. */
const isKeySigned = (node) => (node.documents ?? []).some(({ signature }) => signature.state === 'verified' && signature.signer.startsWith('key '));
/** If an image has any bundle, cosign 3 reads only bundles, whatever their predicate type. */
function unreadTag(view, ending, who = 'cosign 3') {
    if (!view.bundles.some(isCosignBundle) || legacyOf(view, ending).length === 0)
        return [];
    return [`${who} ignores the .${ending} tag because the image has a bundle; attach its content as a bundle too`];
}
/** `wanted` are the entries that the reader would use on a later page. */
function laterPages({ listed, firstPage }, who, wanted = isBundle) {
    const unread = listed.slice(firstPage.length).filter(wanted).length;
    if (unread === 0)
        return [];
    return [
        `${who} reads only the first page of the referrers list, which has ${firstPage.length} of ${listed.length} entries, and misses ${unread}; delete referrers that are not needed, or attach them to the platforms`,
    ];
}
function listedWithOtherType({ bundles }, who) {
    const ignored = bundles.filter((node) => !isListedAsBundle(node)).length;
    if (ignored === 0)
        return [];
    return [
        `${count(ignored, 'bundle')} listed with another artifact type (older versions of cosign write ${media_types/* MEDIA_TYPE */.Ap.empty} into fallback tags): ${who} ignores ${ignored === 1 ? 'it' : 'them'}`,
    ];
}
function onPlatformManifests({ graph, onPlatforms }) {
    if (!(0,media_types/* isIndex */.nw)(graph.root.mediaType) || onPlatforms.length === 0)
        return [];
    return [`${count(onPlatforms.length, 'referrer')} on platform manifests: found only by the digest of the platform`];
}
function onlyInFallbackTag({ graph, listed }) {
    const all = graph.root.referrers.filter((node) => node.via !== 'cosign-tag').length;
    if (all === listed.length)
        return [];
    return [`${count(all - listed.length, 'referrer')} only in the fallback tag, which clients of the API do not read`];
}
/** The bundles that cosign uses, else those of its tags. */
function asCosign(view, ending, ofBundles) {
    return view.bundles.some(isCosignBundle) ? ofBundles.filter(isCosignBundle) : legacyOf(view, ending);
}

;// CONCATENATED MODULE: ./src/graph/readers.ts
// Owns the table of well-known readers: which part of a graph each reads, and its caveats. One row per reader.


/** Kyverno, pkg/cosign/sigstore.go: a ClusterPolicy rejects every image with more referrers, of whatever type. */
const KYVERNO_MAX_REFERRERS = 50;
const SLSA_PROVENANCE = 'https://slsa.dev/provenance/v1';
/** Trivy compares these exactly, including parameters. */
const TRIVY_TYPES = ['application/vnd.cyclonedx+json', 'application/spdx+json'];
const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SPDX = 'application/spdx+json';
const SARIF = 'application/sarif+json';
const NOTATION = 'application/vnd.cncf.notary.signature';
const COSIGN_OCI11 = 'application/vnd.dev.cosign.artifact.sig.v1+json';
const READERS = {
    'cosign verify': {
        when: 'version 3',
        reads: 'Sigstore bundles among the referrers on the first page; the `.sig` tag only if there is no bundle',
        version: 'cosign 3.1.3',
        established: 'run',
        date: '2026-11-21',
        source: '`cmd/cosign/cli/verify/verify.go`, `GetBundles` in `pkg/cosign/verify.go`; [go-containerregistry#2446](https://github.com/google/go-containerregistry/pull/2446)',
        finds: (view) => asCosign(view, 'sig', view.bundles),
        caveats: (view) => [
            ...unreadTag(view, 'sig'),
            ...laterPages(view, 'cosign'),
            ...onlyInFallbackTag(view),
            ...(view.bundles.some(isCosignBundle) && !view.bundles.some(isSigned)
                ? [
                    `no bundle has the predicate type ${COSIGN_SIGNATURE}: cosign verify accepts an attestation instead of a signature, other readers find no signature`,
                ]
                : []),
        ],
    },
    'cosign verify-attestation': {
        when: 'version 3, with --type',
        reads: 'the same bundles, filtered by `--type`; the `.att` tag only if there is no bundle',
        version: 'cosign 3.1.3',
        established: 'run',
        date: '2026-11-21',
        source: '`pkg/cosign/verify.go`; [go-containerregistry#2446](https://github.com/google/go-containerregistry/pull/2446)',
        finds: (view) => asCosign(view, 'att', view.bundles.filter((node) => !isSigned(node))),
        caveats: (view) => [...unreadTag(view, 'att'), ...laterPages(view, 'cosign')],
    },
    'cosign tree': {
        when: 'version 3',
        reads: 'the `.sig`, `.att` and `.sbom` tags, and every referrer on the first page that is listed with an artifact type',
        version: 'cosign 3.1.3',
        established: 'run',
        date: '2026-11-21',
        source: '`cmd/cosign/cli/tree.go`',
        finds: ({ firstPage, legacy }) => [...firstPage.filter((node) => node.listedType !== null), ...legacy],
        caveats: (view) => [...onPlatformManifests(view), ...laterPages(view, 'cosign', () => true)],
    },
    'gh attestation verify': {
        when: `with --bundle-from-oci, for ${SLSA_PROVENANCE} unless --predicate-type names another; bundles with a certificate only`,
        reads: "GitHub's API; with `--bundle-from-oci` the referrers on the first page that are listed as bundles and have a certificate; provenance v1 unless `--predicate-type`",
        version: 'gh, trunk of 2026',
        established: 'source code',
        date: '2026-11-21',
        source: '`pkg/cmd/attestation/artifact/oci/client.go` of [gh](https://github.com/cli/cli)',
        finds: ({ bundles }) => bundles.filter((node) => isListedAsBundle(node) && node.predicateTypes.includes(SLSA_PROVENANCE) && !isKeySigned(node)),
        caveats: (view) => [
            ...listedWithOtherType(view, 'gh'),
            ...laterPages(view, 'gh'),
            ...(view.bundles.some(isKeySigned)
                ? ['a bundle is signed with a key: gh does not count it, and older versions of gh fail because of it']
                : []),
            ...(view.bundles.length > 0 && !view.bundles.some((node) => node.predicateTypes.includes(SLSA_PROVENANCE))
                ? ['no bundle holds provenance: pass --predicate-type to gh']
                : []),
        ],
    },
    'Trivy --sbom-sources oci': {
        when: 'version 0.68 and later, referrers of the digest in the scanned reference',
        reads: 'the first referrer on the first page that it can read as an SBOM: listed exactly as CycloneDX or SPDX JSON, or from 0.68 a bundle; from 0.60 it goes on after one that it cannot read, such as CycloneDX 1.7',
        version: 'Trivy 0.73',
        established: 'source code',
        date: '2026-11-21',
        source: '`pkg/fanal/artifact/image/remote_sbom.go`; [trivy#9516](https://github.com/aquasecurity/trivy/pull/9516), [trivy#10185](https://github.com/aquasecurity/trivy/issues/10185)',
        finds: ({ firstPage }) => {
            const first = firstPage.find((node) => TRIVY_TYPES.includes(node.listedType ?? '') ||
                (node.listedType === BUNDLE_V03 && node.kind === 'sbom' && !isSignature(node)));
            return first === undefined ? [] : [first];
        },
        caveats: (view) => {
            const raw = view.firstPage.filter((node) => TRIVY_TYPES.includes(node.listedType ?? ''));
            const [first] = raw;
            return [
                ...(first !== undefined && first.kind !== 'sbom'
                    ? [`${first.digest} is listed as ${first.listedType} but is not an SBOM: Trivy uses it as the image's SBOM`]
                    : []),
                ...(raw.length > 1
                    ? [`${raw.length} documents have the type of an SBOM: Trivy uses the first in the list`]
                    : []),
                ...laterPages(view, 'Trivy', (node) => TRIVY_TYPES.includes(node.listedType ?? '')),
                ...((0,media_types/* isIndex */.nw)(view.graph.root.mediaType) && view.onPlatforms.some((node) => node.kind === 'sbom')
                    ? [
                        'the SBOMs are on platform manifests: pass the digest of a platform to Trivy, because a tag resolves to the index',
                    ]
                    : []),
            ];
        },
    },
    'Trivy --vex oci': {
        when: 'version 0.73 and later; older versions read the .att tag only',
        reads: 'bundles with OpenVEX among the referrers on the first page, else the `.att` tag',
        version: 'Trivy 0.73',
        established: 'issue',
        date: '2026-11-21',
        source: '[trivy#10932](https://github.com/aquasecurity/trivy/pull/10932)',
        finds: (view) => {
            const ofBundles = view.bundles.filter((node) => node.kind === 'vex' && isListedAsBundle(node));
            return ofBundles.length > 0 ? ofBundles : legacyOf(view, 'att').filter((node) => node.kind === 'vex');
        },
        caveats: (view) => laterPages(view, 'Trivy', (node) => isBundle(node) && node.kind === 'vex'),
    },
    'Kyverno ClusterPolicy': {
        when: 'rules of type SigstoreBundle for bundles, of type Cosign for tags',
        reads: 'those listed as bundles on the first page, each of at most 10 MB, of at most 50 referrers of any type; with type Cosign the tags',
        version: 'Kyverno 1.13 to 1.18',
        established: 'source code',
        date: '2026-11-21',
        source: '`pkg/cosign/sigstore.go` of [Kyverno](https://github.com/kyverno/kyverno); [kyverno#16664](https://github.com/kyverno/kyverno/issues/16664)',
        finds: (view) => view.firstPage.length > KYVERNO_MAX_REFERRERS
            ? []
            : [...view.bundles.filter(isListedAsBundle), ...view.legacy.filter((node) => tagEnding(node) !== 'sbom')],
        caveats: (view) => [
            ...(view.firstPage.length > KYVERNO_MAX_REFERRERS
                ? [
                    `${view.firstPage.length} referrers: a Kyverno ClusterPolicy rejects images with more than ${KYVERNO_MAX_REFERRERS}; delete referrers that are not needed`,
                ]
                : []),
            ...laterPages(view, 'Kyverno'),
            ...listedWithOtherType(view, 'Kyverno 1.18 and older'),
        ],
    },
    'Kyverno ImageValidatingPolicy': {
        when: 'attestors of type cosign',
        reads: 'the same as cosign, whose library it uses: bundles on the first page, the tags only if there is no bundle',
        version: 'Kyverno 1.14 and later',
        established: 'source code',
        date: '2026-11-21',
        source: '`pkg/imageverification/imageverifiers/cosign/verifier.go`',
        finds: (view) => view.bundles.some(isCosignBundle)
            ? view.bundles.filter(isCosignBundle)
            : view.legacy.filter((node) => tagEnding(node) !== 'sbom'),
        caveats: (view) => [
            ...['sig', 'att'].flatMap((ending) => unreadTag(view, ending, 'an ImageValidatingPolicy')),
            ...laterPages(view, 'Kyverno'),
        ],
    },
    'policy-controller': {
        when: 'signatureFormat: bundle (0.13 and later) for keyless bundles, without it for tags',
        reads: '`.sig` and `.att` tags; where the authority says `signatureFormat: bundle`, bundles on the first page, keyless only',
        version: 'policy-controller 0.13',
        established: 'issue',
        date: '2026-11-21',
        source: '[policy-controller#1725](https://github.com/sigstore/policy-controller/pull/1725), [#1958](https://github.com/sigstore/policy-controller/issues/1958)',
        finds: ({ bundles, legacy }) => [
            ...bundles.filter((node) => !isKeySigned(node)),
            ...legacy.filter((node) => tagEnding(node) !== 'sbom'),
        ],
        caveats: (view) => [
            ...(view.bundles.length > 0 && view.legacy.every((node) => tagEnding(node) === 'sbom')
                ? ['authorities without signatureFormat: bundle read .sig and .att tags, and the image has none']
                : []),
            ...(view.bundles.some(isKeySigned)
                ? [
                    'a bundle is signed with a key: policy-controller verifies keyless bundles only; sign keyless, or keep a .sig tag',
                ]
                : []),
            ...laterPages(view, 'policy-controller'),
        ],
    },
    Ratify: {
        when: 'version 1, built-in verifiers: notation, cosign signatures, SPDX, SARIF',
        reads: 'referrers of the artifact types in the configuration of its verifiers; with `cosignEnabled` the `.sig` tag',
        version: 'Ratify 1.4',
        established: 'documentation',
        date: '2026-11-21',
        source: 'README of the SBOM verifier and release notes of 1.1.0',
        finds: ({ listed, legacy }) => [
            ...listed.filter((node) => [NOTATION, COSIGN_OCI11, SPDX, SARIF].includes(node.listedType ?? '')),
            ...legacy.filter((node) => tagEnding(node) === 'sig'),
        ],
        caveats: ({ listed }) => listed.some((node) => node.kind === 'sbom') && !listed.some((node) => node.listedType === SPDX)
            ? [`no SBOM is listed as ${SPDX}, the only type that the SBOM verifier reads`]
            : [],
    },
    'Ratify 2': {
        when: 'built-in verifiers: notation and cosign',
        reads: `signatures listed as \`${NOTATION}\` or \`${COSIGN_OCI11}\`; no tags, bundles, SBOMs or scans`,
        version: 'Ratify 2.0 (alpha)',
        established: 'source code',
        date: '2026-11-21',
        source: '`internal/verifier/factory/cosign/register.go` of [Ratify](https://github.com/notaryproject/ratify)',
        finds: ({ listed }) => listed.filter((node) => [NOTATION, COSIGN_OCI11].includes(node.listedType ?? '')),
        caveats: ({ bundles }) => (bundles.length > 0 ? ['Ratify 2 reads no Sigstore bundles'] : []),
    },
    Conforma: {
        when: 'ec validate image',
        reads: 'the same as cosign: bundles on the first page, and the `.sig` and `.att` tags only if there is no bundle',
        version: 'ec, main of 2026',
        established: 'issue',
        date: '2026-11-21',
        source: '[conforma/cli#3123](https://github.com/conforma/cli/pull/3123), [#3185](https://github.com/conforma/cli/issues/3185)',
        finds: (view) => view.bundles.some(isCosignBundle)
            ? view.bundles.filter(isCosignBundle)
            : view.legacy.filter((node) => tagEnding(node) !== 'sbom'),
        caveats: (view) => [
            ...['sig', 'att'].flatMap((ending) => unreadTag(view, ending, 'Conforma')),
            ...laterPages(view, 'Conforma'),
        ],
    },
    Ampel: {
        when: 'collector oci: for bundles, coci: for attestations with a certificate under the .att tag',
        reads: `every referrer listed exactly as \`${BUNDLE_V03}\`, on all pages; the collector \`coci\` keyless attestations under the \`.att\` tag`,
        version: 'collector, main of 2026',
        established: 'source code',
        date: '2026-11-21',
        source: '`repository/oci` and `repository/coci` of [collector](https://github.com/carabiner-dev/collector)',
        finds: (view) => [...view.listed.filter((node) => node.listedType === BUNDLE_V03), ...legacyOf(view, 'att')],
        caveats: (view) => listedWithOtherType(view, 'Ampel'),
    },
    'oras discover': {
        when: 'every type and level, with --platform for a platform',
        reads: 'every referrer, at every level, on all pages; no tags',
        version: 'oras 1',
        established: 'documentation',
        date: '2026-11-21',
        source: '[oras discover](https://oras.land/docs/commands/oras_discover)',
        finds: ({ listed }) => listed,
        caveats: (view) => [
            ...onPlatformManifests(view),
            ...onlyInFallbackTag(view),
            ...(view.legacy.length > 0 ? ["cosign's tags are not referrers and are not shown"] : []),
        ],
    },
    'regctl artifact list': {
        when: 'every type, with --platform for a platform and --digest-tags for tags',
        reads: 'every referrer of the digest, on all pages; with `--digest-tags` also tags that begin with the digest',
        version: 'regctl 0.11.7',
        established: 'run',
        date: '2026-11-21',
        source: '`npm run test:interop`',
        finds: ({ listed }) => listed,
        caveats: (view) => [...onPlatformManifests(view), ...onlyInFallbackTag(view)],
    },
    'Docker Scout': {
        when: "BuildKit's attestations in the index",
        reads: "BuildKit's attestation manifests in the image index",
        version: 'Docker Scout, 2026',
        established: 'documentation',
        date: '2026-11-21',
        source: '[documentation](https://docs.docker.com/scout/sbom/)',
        finds: ({ attestations }) => attestations,
        caveats: ({ attestations }) => attestations.some((node) => node.kind === 'sbom')
            ? []
            : ["BuildKit's SBOM attestation is missing: Docker Scout analyses the image itself"],
    },
};
function readerRow(reader) {
    return READERS[reader];
}

;// CONCATENATED MODULE: ./src/graph/visibility.ts


/** One row per reader. It says what is found, not whether it verifies. */
function visibilityOf(graph) {
    const view = viewOf(graph);
    return Object.keys(READERS).map((reader) => {
        const row = readerRow(reader);
        return { reader, when: row.when, finds: row.finds(view), caveats: row.caveats(view) };
    });
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
