export const id = 3246;
export const ids = [3246];
export const modules = {

/***/ 32794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderGraphJson)
/* harmony export */ });
/* harmony import */ var _graph_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40666);
/* harmony import */ var _graph_traps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62520);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14031);




/**
 * The subject's node, with the graph's `reference`, `present`, `complete`, `notes` and `traps` added. Fields are always present and in
 * the same order, annotations are sorted by key. `verified` is true only if every signature of the
 * node was verified for a trusted signer. `signature` is that of the weakest document. `documents` is null if the manifest of the node was not read for them. Indented by two spaces, with a line break at the end.
 */
function renderGraphJson(graph) {
    const { reference, present, complete, root, notes } = graph;
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleJson */ .$m)(`${JSON.stringify({ reference, present, complete, ...nodeJson(root), notes, traps: (0,_graph_traps_js__WEBPACK_IMPORTED_MODULE_1__/* .trapsOf */ .AC)(graph) }, null, 2)}\n`);
}
function nodeJson(node) {
    return {
        digest: node.digest,
        mediaType: node.mediaType,
        artifactType: node.artifactType,
        listedType: node.listedType,
        kind: node.kind,
        title: node.annotations[_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ANNOTATION */ .YX.title] ?? null,
        verified: node.kind === null ? null : isVerified(node),
        signature: (0,_graph_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeSignature */ .tQ)(node) ?? null,
        kinds: (0,_graph_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsOf */ .tG)(node),
        predicateTypes: node.predicateTypes,
        size: node.size,
        created: node.created,
        annotations: Object.fromEntries(Object.entries(node.annotations).sort(([a], [b]) => (a < b ? -1 : 1))),
        platform: node.platform,
        via: node.via,
        tagOnly: node.tagOnly ?? false,
        documents: node.documents ?? null,
        manifests: node.manifests.map(nodeJson),
        referrers: node.referrers.map(nodeJson),
    };
}
function isVerified({ documents = [] }) {
    return documents.length > 0 && documents.every(({ signature }) => signature.state === 'verified');
}


/***/ }),

/***/ 12608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkCommands)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91279);



const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';
const KEY_FILE = 'cosign.pub';
const MAX_PLACES = 12;
const MAX_PULLS = 6;
const MAX_LENGTH = 40_000;
/** A folded block with a fence of commands for each tool. */
function checkCommands(model) {
    const { reference } = model;
    const isArchive = reference.startsWith('oci-archive:');
    const layout = /^oci-layout:(.*)$/s.exec(reference)?.[1];
    const parts = [['oci-evidence', ownCommands(model)]];
    if (layout !== undefined)
        parts.push(['oras', [words('oras', 'discover', '--oci-layout', layout)]]);
    else if (!isArchive) {
        parts.push(...signatureCommands(model));
        parts.push(['oras', orasCommands(model)], ['cosign', [words('cosign', 'tree', reference)]]);
    }
    const byTool = [...Map.groupBy(parts, ([tool]) => tool)].map(([tool, same]) => {
        const lines = same.flatMap(([, all]) => all);
        return lines.length === 0 ? '' : `${tool}:\n\n${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(bounded(lines), 'sh')}`;
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .TM)('Verify it yourself', byTool.filter((text) => text !== '').join('\n\n'));
}
function ownCommands({ reference, kinds, signer }) {
    const discover = words('oci-evidence', 'discover', reference);
    if (signer === undefined || kinds.length === 0)
        return [discover];
    return [
        ...keyFile(signer),
        words('oci-evidence', 'verify', reference, '--require', kinds.join(','), '--signed-by', signedBy(signer)),
        discover,
    ];
}
function signedBy(signer) {
    if (signer.kind === 'key')
        return `key:${KEY_FILE}`;
    const workflow = (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(signer.san);
    return workflow !== undefined && signer.issuer === GITHUB_ISSUER && workflow.server === 'https://github.com'
        ? `workflow:${workflow.repository}/${workflow.path}@${workflow.ref}`
        : `issuer=${signer.issuer} identity=${signer.san}`;
}
/** cosign for each platform and predicate type; gh as well, if the certificate is of a workflow on GitHub. */
function signatureCommands({ reference, signer, evidence }) {
    if (signer === undefined)
        return [];
    const location = locationOf(reference);
    const who = signer.kind === 'key'
        ? ['--key', KEY_FILE, ...(signer.log ? [] : ['--insecure-ignore-tlog=true'])]
        : ['--certificate-identity', signer.san, '--certificate-oidc-issuer', signer.issuer];
    const repository = signer.kind === 'certificate' ? (0,_signer_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(signer.san)?.repository : undefined;
    const isGithub = signer.kind === 'certificate' && signer.issuer === GITHUB_ISSUER && repository !== undefined;
    // The words that all commands share are quoted once.
    const by = words(...who);
    const ghBy = repository === undefined ? '' : words('--repo', repository, '--bundle-from-oci');
    const ghIdentity = signer.kind === 'key' ? '' : words('--cert-identity', signer.san);
    const cosign = [...keyFile(signer)];
    const gh = [];
    for (const { subject, platform, predicateTypes, listedByApi } of evidence.slice(0, MAX_PLACES)) {
        if (predicateTypes.length === 0)
            continue;
        const quotedImage = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(`${location}@${subject}`);
        const comment = `# ${platform === null ? 'the image' : shellComment(platform)}`;
        cosign.push(comment);
        for (const type of predicateTypes) {
            cosign.push(type === COSIGN_SIGN
                ? `cosign verify ${by} ${quotedImage}`
                : `cosign verify-attestation --type ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(type)} ${by} ${quotedImage}`);
        }
        // gh reads the registry through the referrers API only.
        if (!isGithub || !listedByApi)
            continue;
        gh.push(comment);
        for (const type of predicateTypes) {
            const options = `${ghBy} --predicate-type ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(type)} ${ghIdentity}`;
            gh.push(`gh attestation verify ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN)(`oci://${location}@${subject}`)} ${options}`);
        }
    }
    return [
        ['cosign', cosign],
        ['gh', gh],
    ];
}
function orasCommands({ reference, evidence }) {
    const location = locationOf(reference);
    const artifacts = evidence.flatMap((one) => one.artifacts).slice(0, MAX_PULLS);
    return [
        words('oras', 'discover', reference),
        ...artifacts.map(({ digest, title }) => `${words('oras', 'pull', `${location}@${digest}`)}  # ${shellComment(title)}`),
    ];
}
/** Writes the public key, which other commands name. */
function keyFile(signer) {
    if (signer.kind !== 'key' || signer.publicPem === '')
        return [];
    return [`cat >${KEY_FILE} <<'EOF'`, signer.publicPem.trim(), 'EOF'];
}
/** `registry/repository`: digests of platforms take the place of tag and digest. */
function locationOf(reference) {
    const name = reference.slice(0, Math.max(reference.lastIndexOf('@'), 0)) || reference;
    return name.replace(/:[A-Za-z0-9_][A-Za-z0-9._-]*$/, '');
}
function words(...parts) {
    return parts.map(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .shellArgument */ .mN).join(' ');
}
/** Text after `#`, which ends only with the line. */
function shellComment(text) {
    return text.replaceAll(/[^\w./ -]/gu, '?').slice(0, 80);
}
function bounded(lines) {
    let room = MAX_LENGTH;
    const shown = lines.filter((line) => {
        room -= line.length + 1;
        return room > 0;
    });
    return shown.join('\n');
}


/***/ }),

/***/ 33413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ evidenceTable),
  i: () => (/* binding */ placesText)
});

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
;// CONCATENATED MODULE: ./src/report/summary/age.ts
// Describes how old evidence was when the summary was written.
const UNITS = [
    ['year', 365 * 86_400_000],
    ['month', 30 * 86_400_000],
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** `just now`, `2 hours ago`; undefined for a time that is not valid, lies in the future, or stands for "unknown". */
function ageText(created, now) {
    const time = created === null ? Number.NaN : Date.parse(created);
    const age = now - time;
    // Clocks differ by minutes. Times before 1980 are placeholders of reproducible builds.
    if (Number.isNaN(age) || age < -600_000 || time < Date.UTC(1980, 0, 2))
        return undefined;
    const [unit, length] = UNITS.find(([, milliseconds]) => age >= milliseconds) ?? ['', 0];
    if (length === 0)
        return 'just now';
    const count = Math.floor(age / length);
    return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

;// CONCATENATED MODULE: ./src/report/summary/evidence-table.ts
// Renders a table of evidence: a row for what a person calls one piece, whatever the number of platforms and artifacts.




/** Rows of a table that fit on a screen together with what is above and below. */
const SHOWN = 14;
const PLATFORMS = 4;
/** Longer cells may break, such as the reason of a refused signature. */
const MAX_UNBROKEN = 40;
function evidenceTable({ evidence, signature, now }, bytes = 40_000) {
    const groups = [...Map.groupBy(evidence, (one) => [one.kind, one.what, one.signature].join('\n')).values()];
    const rows = groups.slice(0, SHOWN).map((group) => rowOf(group, now));
    const left = groups.slice(SHOWN);
    const more = left.length === 0 ? [] : [[`${left.length} more kinds and formats`, '', '', '']];
    return (0,blocks/* table */.tp)(['Evidence', 'On', signature, 'Made'], [...rows, ...more], bytes);
}
function rowOf(group, now) {
    const [first] = group;
    if (first === undefined)
        return [];
    const places = new Set(group.map(({ platform }) => platform));
    const documents = group.length > places.size ? `${group.length} documents` : '';
    const words = [first.what, ...[mergedDetail(group), documents].map((text) => (0,report_escape/* html */.qy)(text, 100))];
    const what = words.filter((text) => text !== '').join(', ');
    return [
        `**${(0,kinds/* kindRow */.LX)(first.kind).label}**${what === '' ? '' : ` ${what}`}`,
        placesText([...places]),
        first.signature.length > MAX_UNBROKEN ? first.signature : unbroken(first.signature),
        unbroken(madeText(group, now)),
    ];
}
/** `342 packages`, or `338 to 342 packages` where only numbers differ between platforms; empty if more differs. */
function mergedDetail(group) {
    const details = [...new Set(group.map(({ detail }) => detail ?? ''))];
    if (details.length <= 1)
        return details[0] ?? '';
    // Every second part is a number.
    const [first = [], ...others] = details.map((detail) => detail.split(/(\d+)/));
    const isAlike = others.every((parts) => parts.length === first.length && parts.every((part, at) => at % 2 === 1 || part === first[at]));
    if (!isAlike)
        return '';
    return first
        .map((part, at) => {
        const numbers = [part, ...others.map((parts) => parts[at] ?? part)];
        return at % 2 === 0 || numbers.every((number) => number === part) ? part : rangeOf(numbers.map(Number));
    })
        .join('');
}
function rangeOf(numbers) {
    return `${Math.min(...numbers)} to ${Math.max(...numbers)}`;
}
/** `image`, `amd64 · arm64`, `amd64 · arm64 · s390x · ppc64le and 5 more`. The default operating system is left out. */
function placesText(places) {
    const names = places.map((platform) => (platform === null ? 'image' : platform.replace(/^linux\/(?=.)/, '')));
    const more = names.length - PLATFORMS;
    const shown = names.slice(0, PLATFORMS).map((name) => (0,report_escape/* html */.qy)(name, 60));
    return `${shown.join(' · ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function unbroken(text) {
    return text.replaceAll(' ', '&nbsp;');
}
/** The age of the oldest: nobody may think that all of it is new. */
function madeText(group, now) {
    const oldest = group.map(({ created }) => created).sort((a, b) => timeOf(a) - timeOf(b))[0] ?? null;
    return ageText(oldest, now) ?? '';
}
function timeOf(created) {
    const time = Date.parse(created ?? '');
    return Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
}


/***/ }),

/***/ 34964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ formatName)
/* harmony export */ });
// Owns the table of short names for formats of evidence, by predicate type or media type.
const NAMES = [
    [/^https:\/\/cyclonedx\.org\/|^application\/vnd\.cyclonedx\+/, 'CycloneDX'],
    [/^https:\/\/spdx\.dev\/|^(?:application|text)\/spdx/, 'SPDX'],
    [/^application\/vnd\.syft\+json/, 'Syft JSON'],
    [/^https:\/\/slsa\.dev\/provenance\/v1$/, 'SLSA v1'],
    [/^https:\/\/slsa\.dev\/provenance\/v0\.2$/, 'SLSA v0.2'],
    [/^https:\/\/slsa\.dev\/verification_summary\//, 'verification summary'],
    [/^https:\/\/openvex\.dev\/|^application\/vnd\.openvex\+json/, 'OpenVEX'],
    [/^application\/csaf\+json/, 'CSAF'],
    [/^application\/sarif\+json/, 'SARIF'],
    [/^application\/vnd\.junit\+xml/, 'JUnit'],
    [/^https:\/\/sigstore\.dev\/cosign\/sign\/v1$/, 'of the image'],
    // The kind says it all.
    [/^https:\/\/(?:oci-evidence\.github\.io|in-toto\.io\/attestation)\//, ''],
];
/** The first name that one of the types has, empty if the kind of the evidence is enough; undefined if none has one. */
function formatName(...types) {
    for (const type of types) {
        const row = NAMES.find(([pattern]) => pattern.test(type ?? ''));
        if (row !== undefined)
            return row[1];
    }
    return undefined;
}


/***/ }),

/***/ 32291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ graphEvidence)
/* harmony export */ });
/* harmony import */ var _evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76335);
/* harmony import */ var _evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74271);
/* harmony import */ var _graph_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40666);
// Lists the evidence in a graph as people count it: a bundle and the document that it was made of are one piece.



/** In the order of the graph, the image's own evidence first. */
function graphEvidence({ root }) {
    return below(root, root);
}
function below(node, image) {
    const { referrers, manifests } = node;
    if (referrers.length === 0 && manifests.length === 0)
        return [];
    const nodes = [...referrers, ...manifests.filter(({ kind }) => kind !== null)];
    const evidence = paired(nodes).map((piece) => ({ ...piece, image }));
    const deeper = nodes.flatMap((child) => below(child, image));
    const platforms = manifests.filter(({ kind }) => kind === null).flatMap((entry) => below(entry, entry));
    return [...evidence, ...deeper, ...platforms];
}
/**
 * A bundle and a document belong together if kind, time and producer agree. Somebody who may push can make them agree: this
 * only groups what is shown, and each artifact has its own line in the tree.
 */
function paired(nodes) {
    // Most nodes are evidence that nothing refers to.
    if (nodes.length === 0)
        return [];
    const bundles = [];
    const documents = [];
    const byKey = new Map();
    for (const node of nodes) {
        if (node.kind === null)
            continue;
        if (isBundle(node)) {
            bundles.push([node, node.kind]);
            continue;
        }
        documents.push(node);
        const key = keyOf(node);
        const same = key === undefined ? undefined : byKey.get(key);
        if (same !== undefined)
            same.push(node);
        else if (key !== undefined)
            byKey.set(key, [node]);
    }
    const taken = new Set();
    const pieces = bundles.map(([node, kind]) => {
        const document = byKey.size === 0 ? undefined : byKey.get(keyOf(node) ?? '')?.shift();
        if (document === undefined)
            return { kind, node };
        taken.add(document);
        return { kind, node, document };
    });
    for (const node of documents) {
        if (!taken.has(node))
            pieces.push(...(0,_graph_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .kindsOf */ .tG)(node).map((kind) => ({ kind, node })));
    }
    return pieces;
}
function isBundle({ artifactType }) {
    return (0,_evidence_classify_js__WEBPACK_IMPORTED_MODULE_1__/* .isBundleType */ .Jo)(artifactType ?? '');
}
function keyOf({ kind, created, annotations }) {
    const producer = annotations[_evidence_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE_ANNOTATION */ .Gg.producer];
    return created === null && producer === undefined ? undefined : [kind, created, producer].join('\n');
}


/***/ }),

/***/ 57750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ graphParts)
});

// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/graph/visibility.ts + 1 modules
var visibility = __webpack_require__(65315);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/tree.ts
var report_tree = __webpack_require__(87036);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/report/visibility.ts
// Renders a table of the evidence that other tools find, for the job summary.



/** A folded block of markdown. Its title has the number of caveats, which is visible without opening it. */
function renderVisibility(views) {
    const total = views.reduce((sum, view) => sum + view.caveats.length, 0);
    const rows = views.map(({ reader, when, finds, caveats }) => [
        (0,report_escape/* html */.qy)(reader),
        findsText(finds),
        caveats.map((caveat) => (0,report_escape/* html */.qy)(caveat, 500)).join('<br>'),
        (0,report_escape/* html */.qy)(when),
    ]);
    const count = total === 1 ? '1 caveat' : `${total} caveats`;
    const finding = views.filter(({ finds }) => finds.length > 0).length;
    const title = `Who finds it: ${finding} of ${views.length} tools${total === 0 ? '' : `, ${count}`}`;
    return (0,blocks/* folded */.TM)(title, (0,blocks/* table */.tp)(['Tool', 'Finds', 'Caveats', 'Applies to'], rows, blocks/* BOUND */.d9.readers));
}
/** `2 SBOM, 1 Provenance`, or `nothing`. */
function findsText(finds) {
    const groups = Map.groupBy(finds, ({ kind }) => (kind === null ? 'manifest' : (0,kinds/* kindRow */.LX)(kind).label));
    return [...groups].map(([label, nodes]) => `${nodes.length} ${label}`).join(', ') || 'nothing';
}

// EXTERNAL MODULE: ./src/graph/signature.ts
var signature = __webpack_require__(40666);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
// EXTERNAL MODULE: ./src/report/summary/graph-evidence.ts
var graph_evidence = __webpack_require__(32291);
;// CONCATENATED MODULE: ./src/report/summary/chart.ts
// Draws the graph as a mermaid flowchart of bounded height: evidence grouped by platform, kind and signature, with counts.





/** In pixels, with the spacing below: a box of one line, and one of a platform, which has two or three. */
const HEIGHT = { box: 56, place: 90, limit: 1100 };
/** Names of platforms in one box, and characters of each: two fit on a line. */
const MAX_NAMES = 2;
const MAX_NAME = 24;
const SETTINGS = '%%{init: {"flowchart": {"nodeSpacing": 16, "rankSpacing": 70, "padding": 8, "wrappingWidth": 400}}}%%';
const IMAGE_STYLE = '  classDef image fill:#ddf4ff,stroke:#0969da,color:#1f2328';
const STATES = {
    signed: {
        word: 'signed by this run',
        style: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
        means: 'Green and round: signed by this run.',
        box: (label) => `(["${label}"])`,
    },
    verified: {
        word: 'signature verified',
        style: 'fill:#dafbe1,stroke:#1a7f37,color:#1f2328',
        means: 'Green and round: the signature is verified.',
        box: (label) => `(["${label}"])`,
    },
    refused: {
        word: 'signature refused',
        style: 'fill:#ffebe9,stroke:#cf222e,color:#1f2328',
        means: 'Red and slanted: the signature is refused.',
        box: (label) => `[/"${label}"/]`,
    },
    claimed: {
        word: 'with a signature, unverified',
        style: 'fill:#fff8c5,stroke:#9a6700,color:#1f2328',
        means: 'Yellow with double sides: there is a signature, which is not verified here.',
        box: (label) => `[["${label}"]]`,
    },
    unsigned: {
        word: 'unsigned',
        style: 'fill:#f6f8fa,stroke:#59636e,color:#1f2328,stroke-dasharray:5 3',
        means: 'Grey and dashed: unsigned.',
        box: (label) => `["${label}"]`,
    },
};
/** `signedByRun`: the artifacts that this run signed. */
function renderChart(graph, signedByRun = new Set()) {
    const evidence = (0,graph_evidence/* graphEvidence */.s)(graph);
    const stateOf = (piece) => signedByRun.has(piece.node.digest) ? 'signed' : stateOfNode(piece.node);
    const byImage = Map.groupBy(evidence, ({ image }) => image);
    const platforms = platformsOf(graph.root);
    const root = boxesOf(byImage.get(graph.root) ?? [], stateOf);
    const places = merged(platforms.map((image) => ({ images: [image], boxes: boxesOf(byImage.get(image) ?? [], stateOf) })));
    const fitted = withinHeight(root, places);
    const used = Object.keys(STATES).filter((state) => [fitted.root, ...fitted.places.map(({ boxes }) => boxes)].some((boxes) => boxes.some((box) => box.state === state)));
    const lines = [
        ...[SETTINGS, 'flowchart LR', IMAGE_STYLE],
        ...used.map((state) => `  classDef ${state} ${STATES[state].style}`),
        `  i["${rootLabel(graph)}"]:::image`,
    ];
    lines.push(...fitted.root.map((box, at) => boxLine('i', `e${at}`, box)));
    fitted.places.forEach(({ images, boxes }, at) => {
        lines.push(`  i --> p${at}["${placeLabel(images)}"]:::image`);
        lines.push(...boxes.map((box, index) => boxLine(`p${at}`, `p${at}e${index}`, box)));
    });
    if (fitted.rest !== undefined)
        lines.push(`  i --> more["${fitted.rest}"]:::image`);
    const legend = [
        'Solid lines lead to platforms, dotted lines to evidence.',
        ...used.map((state) => STATES[state].means),
    ];
    return { chart: lines.join('\n'), legend: legend.join(' ') };
}
function stateOfNode(node) {
    const { state } = (0,signature/* nodeSignature */.tQ)(node) ?? { state: 'none' };
    if (state === 'verified' || state === 'refused')
        return state;
    return (0,node_text/* signatureWord */.xC)(node) === 'unsigned' ? 'unsigned' : 'claimed';
}
function platformsOf(node) {
    return node.manifests.filter(({ kind }) => kind === null).flatMap((entry) => [entry, ...platformsOf(entry)]);
}
function boxesOf(pieces, stateOf) {
    const groups = Map.groupBy(pieces, (piece) => `${(0,kinds/* kindRow */.LX)(piece.kind).label}\n${stateOf(piece)}`);
    return [...groups].map(([key, group]) => {
        const [label = '', state] = key.split('\n');
        return { label, state, count: group.length };
    });
}
/** Platforms with the same evidence share a place. */
function merged(places) {
    const groups = Map.groupBy(places, ({ boxes }) => JSON.stringify(boxes));
    return [...groups.values()].map((same) => ({
        images: same.flatMap(({ images }) => images),
        boxes: same[0]?.boxes ?? [],
    }));
}
/** First the kinds of each place become one box for each state, then the last places become one box. */
function withinHeight(root, places) {
    if (heightOf(root, places) <= HEIGHT.limit)
        return { root, places };
    const short = places.map(({ images, boxes }) => ({ images, boxes: byState(boxes) }));
    const own = heightOf(root, []) > HEIGHT.limit / 2 ? byState(root) : root;
    const shown = merged(short);
    let count = shown.length;
    while (heightOf(own, shown.slice(0, count)) > HEIGHT.limit - HEIGHT.place && count > 0)
        count -= 1;
    const left = shown.slice(count);
    if (left.length === 0)
        return { root: own, places: shown };
    const images = left.reduce((sum, place) => sum + place.images.length, 0);
    return { root: own, places: shown.slice(0, count), rest: `and ${images} more platforms, in the tree` };
}
function heightOf(root, places) {
    const below = places.map(({ boxes }) => Math.max(boxes.length * HEIGHT.box, HEIGHT.place));
    return below.reduce((sum, height) => sum + height, root.length * HEIGHT.box);
}
function byState(boxes) {
    return [...Map.groupBy(boxes, ({ state }) => state)].map(([state, group]) => {
        const count = group.reduce((sum, box) => sum + box.count, 0);
        const [first] = group;
        return group.length === 1 && first !== undefined
            ? first
            : { label: `${count} of ${group.length} kinds`, state, count: 1 };
    });
}
function boxLine(from, id, { label, state, count }) {
    const { word, box } = STATES[state];
    const text = `${label}${count === 1 ? '' : ` x ${count}`}, ${label === 'Signature' ? 'unverified' : word}`;
    return `  ${from} -.-> ${id}${box((0,report_escape/* mermaidLabel */._b)(text))}:::${state}`;
}
function rootLabel({ root, reference, present }) {
    const name = reference.slice(0, reference.lastIndexOf('@'));
    return [
        (0,report_escape/* mermaidLabel */._b)(name, 60),
        (0,report_escape/* mermaidLabel */._b)((0,node_text/* shortDigest */.VK)(root.digest)),
        ...(present ? [] : ['not in the store']),
    ].join('<br/>');
}
function placeLabel(images) {
    const names = images.slice(0, MAX_NAMES).map(({ platform }) => (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(platform ?? 'manifest'), MAX_NAME));
    const more = images.length - names.length;
    const lines = [names.join(', '), more > 0 ? `and ${more} more` : (0,node_text/* shortDigest */.VK)(images[0].digest)];
    return (images.length > 1 && more === 0 ? lines.slice(0, 1) : lines)
        .map((line) => (0,report_escape/* mermaidLabel */._b)(line, 60))
        .join('<br/>');
}

;// CONCATENATED MODULE: ./src/report/summary/graph-parts.ts
// Renders the folded parts of a summary that show a graph: the chart, the tree, and what other tools find.







function graphParts(graph, { signedByRun = new Set(), bytes = blocks/* BOUND */.d9.tree } = {}) {
    let nodes = 0;
    for (const { node, relation } of (0,model/* nodesOf */.N)(graph))
        if (relation !== 'root' && node.kind !== null)
            nodes += 1;
    const { lines, left } = (0,blocks/* fitting */._Q)((0,report_tree/* treeLines */.Ww)(graph), Math.min(bytes, blocks/* BOUND */.d9.tree));
    const tree = [...lines, ...(left > 0 ? [`${left} more lines`] : [])].join('\n');
    const count = `${nodes} ${nodes === 1 ? 'referrer' : 'referrers'}`;
    const { chart, legend } = renderChart(graph, signedByRun);
    return [
        (0,blocks/* folded */.TM)(`Chart of ${count}`, `${(0,report_escape/* fenced */.OF)(chart, 'mermaid')}\n\n${legend}`),
        renderVisibility((0,visibility/* visibilityOf */.g)(graph)),
        (0,blocks/* folded */.TM)('Tree with full digests', (0,report_escape/* fenced */.OF)(tree)),
    ];
}


/***/ }),

/***/ 64721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uf: () => (/* binding */ imageHeading),
  f1: () => (/* binding */ imageText),
  nf: () => (/* binding */ heading_link)
});

// UNUSED EXPORTS: imageName

// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
;// CONCATENATED MODULE: ./src/report/summary/registry-page.ts
// Owns the table of registries that have a web page for a repository.
/** Pages that the registry documents, or that many public documents link to in this form. */
const PAGES = [
    // Redirects to the page of the package, whether its owner is a user or an organisation.
    { host: /^ghcr\.io$/, url: (_, path) => `https://ghcr.io/${path}` },
    {
        host: /^docker\.io$/,
        url: (_, path, { tag }) => {
            const official = /^library\/([^/]+)$/.exec(path)?.[1];
            const page = official === undefined ? `r/${path}/tags` : `_/${official}/tags`;
            return `https://hub.docker.com/${page}${tag === undefined ? '' : `?name=${encodeURIComponent(tag)}`}`;
        },
    },
    { host: /^quay\.io$/, url: (_, path, { digest }) => `https://quay.io/repository/${path}/manifest/${digest}` },
    {
        host: /^[a-z0-9-]+-docker\.pkg\.dev$/,
        url: (host, path) => {
            // A project of a domain has two parts, of which the first has a dot: where they end is not known.
            const [, project, repository, name] = /^([^/.]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
            const location = host.replace(/-docker\.pkg\.dev$/, '');
            return name === undefined
                ? undefined
                : `https://console.cloud.google.com/artifacts/docker/${project}/${location}/${repository}/${encodeURIComponent(name)}`;
        },
    },
    {
        host: /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com$/,
        url: (host, path) => {
            const [account, , , region] = host.split('.');
            return `https://${region}.console.aws.amazon.com/ecr/repositories/private/${account}/${path}`;
        },
    },
    // Amazon ECR Public user guide, "Public registry concepts".
    { host: /^public\.ecr\.aws$/, url: (_, path) => `https://gallery.ecr.aws/${path}` },
];
/** The registry's page about `registry/repository`; undefined if none is known. */
function registryPage(location, image) {
    const [, host, path] = /^([^/]+)\/([a-z0-9._/-]+)$/.exec(location) ?? [];
    if (host === undefined || path === undefined)
        return undefined;
    return PAGES.find((row) => row.host.test(host))?.url(host, path, image);
}

;// CONCATENATED MODULE: ./src/report/summary/heading.ts
// Renders the heading of a summary: a mark, what it is about by name and tag, and the short digest.




/** The parts of `registry/repository[:tag][@digest]`. */
function imageName(reference) {
    const at = reference.lastIndexOf('@');
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(reference.slice(at + 1));
    if (digest === undefined)
        return { name: reference, digest: '', page: undefined };
    const name = reference.slice(0, at);
    const [, location = name, tag] = /^(.*?)(?::([A-Za-z0-9_][A-Za-z0-9._-]{0,127}))?$/s.exec(name) ?? [];
    const isLayout = /^oci-(?:layout|archive):/.test(name);
    // `localhost:5000/app` has a port, which is no tag, but its slash comes later.
    return { name, digest: (0,node_text/* shortDigest */.VK)(digest), page: isLayout ? undefined : registryPage(location, { tag, digest }) };
}
/** `## ✅ ghcr.io/acme/app:1.4.2 sha256:20782fc4a1e3`, with a link to the registry's page. */
function imageHeading(mark, reference, { level = 2, after = '' } = {}) {
    const rest = after === '' ? '' : ` ${after}`;
    return `${'#'.repeat(level)} ${mark} ${imageText(reference)}${rest}`;
}
/** The name as a link where a page is known, and the short digest. */
function imageText(reference) {
    const { name, digest, page } = imageName(reference);
    const shown = page === undefined ? (0,report_escape/* html */.qy)(name, 300) : heading_link((0,report_escape/* html */.qy)(name, 300), page);
    return digest === '' ? shown : `${shown} ${(0,report_escape/* code */.aY)(digest)}`;
}
/** A link whose text is escaped already. Only for web addresses that this program builds or has checked. */
function heading_link(escaped, url) {
    return `<a href="${(0,report_escape/* html */.qy)(url, 1000)}">${escaped}</a>`;
}


/***/ }),

/***/ 51251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ toolText),
/* harmony export */   q$: () => (/* binding */ receiptEvidence),
/* harmony export */   qh: () => (/* binding */ summaryEvidence),
/* harmony export */   vX: () => (/* binding */ formatText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59870);
/* harmony import */ var _format_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34964);



/** The pieces of which no artifact failed, in the order of the receipt. */
function receiptEvidence(entries) {
    const groups = Map.groupBy(entries.filter(({ outcome }) => outcome !== 'failed'), ({ kind, subject, title, evidence }) => [kind, subject, evidence?.title ?? title].join('\n'));
    return [...groups.values()].flatMap((same) => {
        // Two documents of one name have a bundle each.
        const bundles = same.filter(({ evidence }) => evidence?.signature === 'run');
        const documents = same.filter((entry) => !bundles.includes(entry));
        const count = Math.max(bundles.length, documents.length);
        return Array.from({ length: count }, (_, at) => pieceOf([bundles[at], documents[at]]));
    });
}
function pieceOf(entries) {
    const known = entries.filter((entry) => entry !== undefined);
    const documented = known.at(-1);
    return {
        facts: documented.evidence ?? factsOf(documented),
        entries: known,
        isSigned: known.some(({ evidence }) => evidence?.signature === 'run'),
    };
}
/** The piece as a row of the table. */
function summaryEvidence({ facts, entries, isSigned }) {
    const [{ kind, platform, outcome }] = entries;
    const planned = outcome === 'planned';
    const signature = isSigned
        ? planned
            ? 'would be signed'
            : '✅'
        : facts.signature === 'other'
            ? 'has a signature, unverified'
            : 'unsigned';
    return { kind, what: whatText(facts, kind), detail: facts.detail, platform, signature, created: facts.created };
}
/** `CycloneDX by syft 1.52.0`, escaped; the title where there is no better name. */
function whatText({ predicateType, mediaType, producer, title }, kind) {
    const format = (0,_format_name_js__WEBPACK_IMPORTED_MODULE_1__/* .formatName */ .n)(predicateType, mediaType);
    // Own documents need no producer, and that of provenance is the workflow that signs.
    const tool = kind === 'approval' ? '' : toolText(producer);
    if (format === undefined)
        return kind === 'custom' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .claim */ .B7)(title), 80) : formatText('', tool);
    return formatText(format, tool);
}
/** `CycloneDX by syft 1.52.0`. Both are escaped and can be empty. */
function formatText(format, tool) {
    return tool === '' ? format : `${format} by ${tool}`.trimStart();
}
/** `syft 1.52.0`, escaped; quoted if it is more than a name and a version. Empty for own documents and for builders. */
function toolText(producer) {
    if (!producer || /^oci-evidence |^https?:/.test(producer))
        return '';
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(/^[\w.@/-]{1,40}(?: v?\d[\w.+-]{0,20})?$/.test(producer) ? producer : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_0__/* .claim */ .B7)(producer), 60);
}
function factsOf({ title, document }) {
    return {
        title,
        mediaType: document.mediaType,
        ...{ predicateType: null, created: null, producer: null, detail: null },
        signature: 'none',
    };
}


/***/ }),

/***/ 91279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf),
/* harmony export */   S: () => (/* binding */ signerText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
/* harmony import */ var _heading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64721);
// Describes who signed, for people: the repository, workflow and ref of an identity, or the key.


/** The identity of a workflow in a certificate: `https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1`. */
const WORKFLOW = /^(https:\/\/[a-z0-9.-]+)\/([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/([\w.-]+))@([\w./-]+)$/;
/** The workflow that a certificate names; undefined for any other identity. */
function workflowOf(san) {
    const [, server, repository, path, file, ref] = WORKFLOW.exec(san) ?? [];
    if (server === undefined || repository === undefined || path === undefined)
        return undefined;
    return { server, repository, path, file: file ?? '', ref: ref ?? '' };
}
/** `acme/app · release.yml @ v1.4.2`, escaped, with a link to the workflow. */
function signerText(signer) {
    if (signer.kind === 'key')
        return `the key ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.algorithm, 40)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.hint.slice(0, 12), 40)}…`;
    const workflow = workflowOf(signer.san);
    if (workflow === undefined)
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(signer.san, 300);
    const { server, repository, path, file, ref } = workflow;
    const name = ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
    return (0,_heading_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(`${repository} · ${file} @ ${name}`, 200), `${server}/${repository}/blob/${name}/${path}`);
}


/***/ }),

/***/ 87036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ renderTree),
/* harmony export */   Ww: () => (/* binding */ treeLines),
/* harmony export */   rk: () => (/* binding */ noteLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59870);
// Renders the graph as a tree for a terminal.



/** Characters of one part of a line. */
const MAX_PIECE = 500;
/** One line per node, manifests of an index before its referrers, then the notes. No line break at the end. */
function renderTree(graph, options = {}) {
    return treeLines(graph, options).join('\n');
}
function treeLines(graph, options = {}) {
    const lines = [line('', [[(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(graph.reference, 1000), 'bold'], ...absence(graph)], options)];
    const below = (node, indent) => {
        const children = [...node.manifests, ...node.referrers];
        children.forEach((child, at) => {
            const last = at === children.length - 1;
            lines.push(line(`${indent}${last ? '└── ' : '├── '}`, pieces(child, options), options));
            below(child, `${indent}${last ? '    ' : '│   '}`);
        });
    };
    below(graph.root, '');
    for (const note of graph.notes)
        lines.push(noteLine(note, options));
    return lines;
}
function noteLine(note, options) {
    return line('', [[`note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(note, 1000)}`, 'yellow']], options);
}
function absence(graph) {
    return graph.present ? [] : [['not in the store, only its referrers', 'yellow']];
}
function pieces(node, { width }) {
    const about = node.kind !== null && node.platform !== null ? `for ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .claim */ .B7)(node.platform)}` : '';
    const all = [
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeName */ .qp)(node), node.kind === null ? 'bold' : 'cyan'],
        [about],
        [width === undefined ? node.digest : (0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortDigest */ .VK)(node.digest), 'dim'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeType */ .Vq)(node)],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeTitle */ .TH)(node)],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeCreated */ .$g)(node), 'dim'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureWord */ .xC)(node), 'yellow'],
        [(0,_node_text_js__WEBPACK_IMPORTED_MODULE_1__/* .viaWord */ .fC)(node), 'dim'],
    ];
    const shown = [];
    let text = '';
    for (const piece of all) {
        if (piece[0] === '')
            continue;
        shown.push(piece);
        text += `${piece[0]}  `;
    }
    // One check for the whole line: a summary has hundreds of them.
    if (text.length <= MAX_PIECE && (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text, MAX_PIECE) === text)
        return shown;
    return shown.map(([one, style]) => (style ? [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(one, MAX_PIECE), style] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(one, MAX_PIECE)]));
}
function line(indent, parts, { color = false, width = Number.POSITIVE_INFINITY }) {
    let room = Math.max(width, 20) - indent.length;
    let text = indent;
    for (const [part, style] of parts) {
        const gap = text === indent ? '' : '  ';
        const fits = part.length + gap.length <= room;
        const shown = fits ? part : `${[...part].slice(0, Math.max(room - gap.length - 1, 0)).join('')}…`;
        text += gap + (color && style ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, shown, { validateStream: false }) : shown);
        room -= shown.length + gap.length;
        if (!fits || room <= 0)
            break;
    }
    return text;
}


/***/ })

};
