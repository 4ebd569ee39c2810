export const id = 8067;
export const ids = [8067];
export const modules = {

/***/ 51384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/graph/model.ts
var model = __webpack_require__(52573);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/layout/atomic-file.ts
var atomic_file = __webpack_require__(92134);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/graph/traps.ts
var graph_traps = __webpack_require__(62520);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(32794);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/graph/signature.ts
var graph_signature = __webpack_require__(40666);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/node-text.ts
var node_text = __webpack_require__(59870);
// EXTERNAL MODULE: ./src/report/summary/check-commands.ts
var check_commands = __webpack_require__(12608);
// EXTERNAL MODULE: ./src/report/summary/evidence-table.ts + 1 modules
var evidence_table = __webpack_require__(33413);
// EXTERNAL MODULE: ./src/report/summary/format-name.ts
var format_name = __webpack_require__(34964);
// EXTERNAL MODULE: ./src/report/summary/graph-evidence.ts
var graph_evidence = __webpack_require__(32291);
// EXTERNAL MODULE: ./src/report/summary/graph-parts.ts + 2 modules
var graph_parts = __webpack_require__(57750);
// EXTERNAL MODULE: ./src/report/summary/heading.ts + 1 modules
var heading = __webpack_require__(64721);
// EXTERNAL MODULE: ./src/report/summary/notes.ts
var notes = __webpack_require__(15440);
// EXTERNAL MODULE: ./src/report/summary/receipt-evidence.ts
var receipt_evidence = __webpack_require__(51251);
;// CONCATENATED MODULE: ./src/report/markdown.ts
// Renders the graph as a page of GitHub markdown, for the job summary of discover.















const MAX_BYTES = 900_000;
/** Below 1 MiB whatever the graph. `now` is for ages, in milliseconds since the epoch; without it there are none. */
function renderMarkdown(graph, { now = Number.NaN } = {}) {
    const evidence = (0,graph_evidence/* graphEvidence */.s)(graph);
    const parts = evidence.length === 0 && graph.root.manifests.length === 0 ? [] : (0,graph_parts/* graphParts */.h)(graph);
    const commands = (0,check_commands/* checkCommands */.D)({ reference: graph.reference, kinds: [], evidence: [] });
    return (0,blocks/* page */.MY)([
        (0,heading/* imageHeading */.Uf)('🔎', graph.reference),
        graph.present ? '' : 'The subject itself is not in the store, only its referrers.',
        evidence.length === 0 ? 'Nothing is attached.' : verdictLine(graph, evidence),
        evidence.length === 0
            ? ''
            : (0,evidence_table/* evidenceTable */.Y)({ evidence: evidence.map((one) => rowOf(one, graph)), signature: 'Signature', now }),
        (0,notes/* renderNotes */.I)([...(0,graph_traps/* trapsOf */.AC)(graph).map(graph_traps/* trapText */.vj), ...graph.notes]),
        ...(0,blocks/* fittingParts */.gq)([commands, ...parts], MAX_BYTES, (left) => `${left} more sections are left out.`),
    ]);
}
function verdictLine(graph, evidence) {
    const kinds = new Set(evidence.map(({ kind }) => kind)).size;
    const platforms = new Set(evidence.flatMap(({ image }) => (image === graph.root ? [] : image))).size;
    const unsigned = evidence.filter(({ node }) => (0,node_text/* signatureWord */.xC)(node) === 'unsigned').length;
    const states = evidence.map(({ node }) => (0,graph_signature/* nodeSignature */.tQ)(node)?.state);
    const verified = states.filter((state) => state === 'verified').length;
    const refused = states.filter((state) => state === 'refused').length;
    const claimed = evidence.length - unsigned - verified - refused;
    const where = platforms > 1 ? ` on ${platforms} platforms` : '';
    const counts = [
        ...(verified > 0 ? [`${verified} verified`] : []),
        ...(refused > 0 ? [`❌ ${refused} refused`] : []),
        ...(claimed > 0 ? [`${claimed} with a signature, not verified here`] : []),
        ...(unsigned > 0 ? [`${unsigned} unsigned`] : []),
    ];
    const artifacts = [...(0,model/* nodesOf */.N)(graph)].filter(({ node, relation }) => relation === 'referrer' && node.kind !== null);
    const pieces = artifacts.length > evidence.length ? `, ${artifacts.length} artifacts` : '';
    return `**${kinds} ${kinds === 1 ? 'kind' : 'kinds'} of evidence${where}** · ${counts.join(' · ')}${pieces}`;
}
function rowOf({ kind, node, image }, { root }) {
    const format = (0,format_name/* formatName */.n)(...node.predicateTypes, node.artifactType);
    const tool = (0,receipt_evidence/* toolText */.C_)(node.annotations[annotations/* EVIDENCE_ANNOTATION */.Gg.producer]);
    const name = format ?? (0,report_escape/* html */.qy)((0,node_text/* nodeTitle */.TH)(node) || (kind === 'custom' ? (0,node_text/* nodeType */.Vq)(node) : ''), 100);
    const via = (0,node_text/* viaWord */.fC)(node);
    return {
        kind,
        what: (0,receipt_evidence/* formatText */.vX)(name, tool),
        detail: null,
        platform: node.platform !== null ? (0,node_text/* claim */.B7)(node.platform) : image === root ? null : (0,node_text/* claim */.B7)(image.platform ?? ''),
        signature: `${(0,report_escape/* html */.qy)((0,node_text/* signatureWord */.xC)(node), 500)}${via === '' ? '' : ` (${via})`}`,
        created: node.created,
    };
}

;// CONCATENATED MODULE: ./src/report/mermaid.ts


/** Mermaid's defaults for maxTextSize and maxEdges. A larger chart is rendered as an error. */
const MAX_CHARACTERS = 50_000;
const MAX_EDGES = 500;
/** Characters of one line of a label. Titles are shorter, so that their closing quote is always there. */
const MAX_LINE = 120;
const STYLES = [
    'classDef image fill:#ddf4ff,stroke:#0969da,color:#1f2328',
    'classDef evidence fill:#f6f8fa,stroke:#59636e,color:#1f2328',
    'classDef signature fill:#fff8c5,stroke:#9a6700,color:#1f2328',
];
/**
 * Solid lines lead to the manifests of an index, dotted lines to referrers. Breadth first, so that the deepest nodes are
 * left out if there are too many. The last box then shows their number.
 */
function renderMermaid(graph) {
    const lines = ['flowchart LR', ...STYLES.map((style) => `  ${style}`), `  n0["${rootLabel(graph)}"]:::image`];
    // Leaves room for the box with the number of nodes that are left out.
    let room = MAX_CHARACTERS - lines.join('\n').length - 100;
    let drawn = 0;
    let leftOut = 0;
    let level = edgesBelow(graph.root, 'n0');
    while (level.length > 0) {
        const next = [];
        for (const { from, node, relation } of level) {
            const id = `n${drawn + 1}`;
            const arrow = relation === 'entry' ? '-->' : '-.->';
            const text = `  ${from} ${arrow} ${id}["${label(node)}"]:::${styleOf(node)}`;
            if (leftOut > 0 || drawn >= MAX_EDGES - 1 || text.length + 1 > room) {
                leftOut += sizeOf(node);
                continue;
            }
            lines.push(text);
            room -= text.length + 1;
            drawn += 1;
            next.push(...edgesBelow(node, id));
        }
        level = next;
    }
    if (leftOut > 0)
        lines.push(`  n0 -.- more["${leftOut} more not shown"]:::evidence`);
    return lines.join('\n');
}
function edgesBelow(node, from) {
    return [
        ...node.manifests.map((entry) => ({ from, node: entry, relation: 'entry' })),
        ...node.referrers.map((referrer) => ({ from, node: referrer, relation: 'referrer' })),
    ];
}
function sizeOf(node) {
    return [...node.manifests, ...node.referrers].reduce((sum, child) => sum + sizeOf(child), 1);
}
function rootLabel({ root, reference, present }) {
    const name = reference.slice(0, reference.lastIndexOf('@'));
    const lines = [
        (0,report_escape/* mermaidLabel */._b)(name, 100),
        (0,report_escape/* mermaidLabel */._b)((0,node_text/* shortDigest */.VK)(root.digest)),
        ...(present ? [] : ['not in the store']),
    ];
    return lines.join('<br/>');
}
function label(node) {
    const lines = [(0,node_text/* nodeName */.qp)(node), (0,node_text/* nodeTitle */.TH)(node) || (0,node_text/* nodeType */.Vq)(node), (0,node_text/* signatureWord */.xC)(node), (0,node_text/* shortDigest */.VK)(node.digest)];
    return lines
        .filter((line) => line !== '')
        .map((line) => (0,report_escape/* mermaidLabel */._b)(line, MAX_LINE))
        .join('<br/>');
}
function styleOf(node) {
    if (node.kind === null)
        return 'image';
    return node.kind === 'signature' ? 'signature' : 'evidence';
}

// EXTERNAL MODULE: ./src/report/tree.ts
var tree = __webpack_require__(87036);
;// CONCATENATED MODULE: ./src/report/graph-formats.ts






const GRAPH_FORMATS = {
    tree: treeWithTraps,
    json: json/* renderGraphJson */.l,
    mermaid: renderMermaid,
    markdown: (graph) => renderMarkdown(graph),
};
/** The graph in the format `name`, without a line break at the end. Throws a RangeError for an unknown format. */
function renderGraph(graph, name, options = {}) {
    const render = GRAPH_FORMATS[name];
    if (render === undefined)
        throw new RangeError(`unknown graph format ${JSON.stringify(name)}`);
    return render(graph, options).trimEnd();
}
/** The tree, then what well-known readers do not find. */
function treeWithTraps(graph, options) {
    const traps = (0,notes/* mergedNotes */.s)((0,graph_traps/* trapsOf */.AC)(graph).map(graph_traps/* trapText */.vj));
    return [(0,tree/* renderTree */.B6)(graph, options), ...traps.map((trap) => (0,tree/* noteLine */.rk)(trap, options))].join('\n');
}

// EXTERNAL MODULE: ./src/report/html/contents.ts
var html_contents = __webpack_require__(60258);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/report/html/node.ts
var html_node = __webpack_require__(19260);
;// CONCATENATED MODULE: ./src/report/html/from-graph.ts
// Makes the HTML report of an image from its graph, whose signatures were verified only on request.







/** Bounds of the annotations: of one node, of one value, and of all together. */
const MAX_ANNOTATIONS = 30;
const MAX_VALUE = 200;
const ANNOTATION_BYTES = 4_000_000;
function imageOfGraph(graph, name, contents = html_contents/* NO_CONTENTS */.$) {
    const placed = [...(0,model/* nodesOf */.N)(graph)];
    const at = new Map();
    const nodes = [];
    const annotations = new AnnotationBudget();
    for (const { node, parent } of placed.slice(0, html_node/* MAX_NODES */.nm)) {
        at.set(node, nodes.length);
        nodes.push(nodeOf(node, parent === undefined ? -1 : (at.get(parent) ?? 0), annotations));
    }
    const evidence = placed.filter(({ node, relation }) => node.kind !== null && relation !== 'root').length;
    const left = (0,html_node/* nodesLeftOut */.LX)(placed.length - nodes.length);
    return {
        name: (0,report_escape/* visible */.RK)(name, 400),
        digest: graph.root.digest,
        outcome: 'listed',
        verdict: verdictOf(graph, evidence, signaturesText(placed)),
        facts: [{ label: 'Media type', value: (0,report_escape/* visible */.RK)(graph.root.mediaType || 'unknown', 200) }],
        requirements: [],
        nodes,
        contents,
        notes: [...graph.notes, ...annotations.notes(), ...left].slice(0, 200).map((note) => (0,report_escape/* visible */.RK)(note, 1000)),
        commands: [
            {
                text: `oci-evidence verify ${(0,report_escape/* shellArgument */.mN)(graph.reference)} --require sbom`,
                shows: 'whether evidence verifies',
            },
            { text: `oci-evidence discover ${(0,report_escape/* shellArgument */.mN)(graph.reference)}`, shows: 'the graph on a terminal' },
        ],
    };
}
/** `; 3 signed by acme, 1 signature refused, 2 signed but not verified, 4 unsigned`: what is known of every artifact. */
function signaturesText(placed) {
    const signatures = placed.flatMap(({ node, relation }) => node.kind === null || relation === 'root' ? [] : [signatureOf(node)]);
    const byState = Map.groupBy(signatures, ({ state }) => state);
    const count = (state) => byState.get(state)?.length ?? 0;
    const verified = byState.get('verified') ?? [];
    const [signer, ...others] = new Set(verified.flatMap((one) => one.signer ?? []));
    const by = others.length === 0 ? (signer ?? 'a known key') : `${others.length + 1} signers`;
    const refused = count('refused');
    const parts = [
        verified.length > 0 ? `${verified.length} signed by ${by}` : '',
        refused > 0 ? `${refused} ${refused === 1 ? 'signature' : 'signatures'} refused` : '',
        count('unverified') > 0 ? `${count('unverified')} signed but not verified` : '',
        count('none') > 0 ? `${count('none')} unsigned` : '',
    ].filter((part) => part !== '');
    return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}
function verdictOf({ present, complete }, evidence, signatures) {
    const what = evidence === 0 ? 'Nothing is attached' : `${evidence} ${evidence === 1 ? 'artifact is' : 'artifacts are'} attached`;
    const image = present ? '' : '; the image itself is not in the store';
    return `${what}${signatures}${complete ? '' : ', and the list is incomplete'}${image}`;
}
function nodeOf(node, parent, annotations) {
    const { digest, mediaType, artifactType, size, platform, created, via, tagOnly, kind, documents = [] } = node;
    const type = (0,node_text/* nodeType */.Vq)(node);
    const title = (0,node_text/* nodeTitle */.TH)(node);
    const kept = annotations.take(Object.entries(node.annotations));
    return {
        parent,
        label: (0,report_escape/* visible */.RK)(parent < 0 && kind === null ? 'image' : (0,node_text/* nodeName */.qp)(node), 80),
        digest,
        ...(kind !== null && { kind, signature: signatureOf(node) }),
        ...(type !== '' && { type: (0,report_escape/* visible */.RK)(type, 300) }),
        ...(title !== '' && { title: (0,report_escape/* visible */.RK)(title, 100) }),
        ...(mediaType !== '' && { mediaType: (0,report_escape/* visible */.RK)((0,media_types/* isIndex */.nw)(mediaType) ? `${mediaType} (index)` : mediaType, 200) }),
        ...(artifactType !== null && { artifactType: (0,report_escape/* visible */.RK)(artifactType, 200) }),
        ...(size > 0 && { size }),
        ...(platform !== null && { platform: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(platform), 80) }),
        ...(created !== null && { created: (0,report_escape/* visible */.RK)(created, 60) }),
        source: tagOnly ? 'only in the fallback tag' : (0,html_node/* sourceName */.VZ)(via),
        ...(documents.length > 0 && {
            documents: documents.slice(0, 50).map((document) => ({
                digest: document.digest,
                size: document.size,
                mediaType: (0,report_escape/* visible */.RK)(document.mediaType, 200),
                ...(document.title !== null && { title: (0,report_escape/* visible */.RK)(document.title, 100) }),
                ...(document.predicateType !== null && { type: (0,report_escape/* visible */.RK)((0,node_text/* claim */.B7)(document.predicateType), 200) }),
            })),
        }),
        ...(kept.length > 0 && { annotations: kept }),
    };
}
/** The state by the documents that were read, otherwise what the node claims. */
function signatureOf(node) {
    const signature = (0,graph_signature/* nodeSignature */.tQ)(node);
    switch (signature?.state) {
        case 'verified':
            return {
                state: 'verified',
                signer: (0,report_escape/* visible */.RK)(signature.signer, 300),
                ...(signature.trustedTime !== null && { time: (0,report_escape/* visible */.RK)(signature.trustedTime, 60) }),
            };
        case 'refused':
            return { state: 'refused', reason: (0,report_escape/* visible */.RK)(signature.reason, 500) };
        case 'none':
            return { state: node.referrers.some(({ kind }) => kind === 'signature') ? 'unverified' : 'none' };
        default:
            return { state: 'unverified' };
    }
}
class AnnotationBudget {
    #room = ANNOTATION_BYTES;
    #dropped = 0;
    take(entries) {
        const kept = entries
            .slice(0, MAX_ANNOTATIONS)
            .map(([key, value]) => [(0,report_escape/* visible */.RK)(key, 100), (0,report_escape/* visible */.RK)(value, MAX_VALUE)]);
        this.#dropped += entries.length - kept.length;
        const length = kept.reduce((sum, [key, value]) => sum + key.length + value.length, 0);
        if (length > this.#room) {
            this.#dropped += kept.length;
            return [];
        }
        this.#room -= length;
        return kept;
    }
    notes() {
        return this.#dropped > 0 ? [`${this.#dropped} annotations are not shown`] : [];
    }
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/context.ts + 34 modules
var context = __webpack_require__(68502);
// EXTERNAL MODULE: ./src/commands/inputs/output.ts
var output = __webpack_require__(35805);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/commands/read-image.ts
var read_image = __webpack_require__(38500);
// EXTERNAL MODULE: ./src/commands/report-contents.ts
var report_contents = __webpack_require__(97841);
// EXTERNAL MODULE: ./src/commands/subject.ts
var commands_subject = __webpack_require__(25358);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
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
    const isKind = kinds.length === 0 || (0,graph_signature/* kindsOf */.tG)(node).some((kind) => kinds.includes(kind));
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

// EXTERNAL MODULE: ./src/graph/walk.ts + 1 modules
var graph_walk = __webpack_require__(12544);
// EXTERNAL MODULE: ./src/signing/read-evidence.ts + 2 modules
var read_evidence = __webpack_require__(61543);
// EXTERNAL MODULE: ./src/policy/trust.ts
var trust = __webpack_require__(23112);
;// CONCATENATED MODULE: ./src/commands/discover/documents.ts


/** Evidence whose manifest could not be read has no documents, and a note that says why. */
function withDocuments(graph, evidence, refusal) {
    const ofArtifact = new Map();
    const layers = new Set();
    const notes = [];
    for (const { artifact, layer, stored, problem, ...one } of evidence) {
        if (problem !== undefined)
            notes.push(problem.text);
        const { statement, claimedPredicateType } = one;
        if (statement !== undefined &&
            claimedPredicateType !== undefined &&
            claimedPredicateType !== statement.predicateType)
            notes.push(`${artifact.digest} claims the predicate type ${JSON.stringify(claimedPredicateType)} in its annotations, but its statement has ${JSON.stringify(statement.predicateType)}`);
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
            signature: documents_signatureOf(one.signature, refusal),
        });
        ofArtifact.set(artifact.digest, documents);
    }
    const complete = (node) => {
        const documents = ofArtifact.get(node.digest);
        return {
            ...node,
            ...(documents && node.kind !== null && { documents, ...revealed(node, documents) }),
            manifests: node.manifests.map(complete),
            referrers: node.referrers.map(complete),
        };
    };
    return { ...graph, root: complete(graph.root), notes: [...new Set([...graph.notes, ...notes])] };
}
/**
 * Kind and predicate types by the content of what was opened. What a statement says takes precedence over annotations, whose
 * kind stays for documents that only their media type describes.
 */
function revealed({ kind, predicateTypes }, documents) {
    const found = [...new Set(documents.map(({ predicateType }) => predicateType).filter((type) => type !== null))];
    const types = found.length > 0 ? found : predicateTypes;
    const kinds = documents.map((document) => document.kind);
    const isStatement = found.length > 0 && !kinds.some((one) => one === kind);
    const known = kinds.find((one) => one !== 'custom');
    return { predicateTypes: types, ...((isStatement || kind === 'custom') && known !== undefined && { kind: known }) };
}
function documents_signatureOf(signature, refusal) {
    switch (signature.state) {
        case 'verified': {
            const reason = refusal?.(signature);
            if (reason !== undefined)
                return { state: 'refused', reason };
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

;// CONCATENATED MODULE: ./src/commands/discover/read-graph.ts
// Reads the graph of an image, with what its artifacts hold and the state of their signatures.








/**
 * Without a limit or a selection, each artifact is read and verified as soon as its subject's list has arrived. Throws a
 * StoreError if the subject or a list cannot be read.
 */
async function readGraph(store, subject, options) {
    const { depth, documents, listsDocuments, selection, signers } = options;
    const places = new Map();
    const walk = {
        depth,
        onFound: (node) => void places.set(node.descriptor.digest, (0,read_image/* placeOf */.$t)(node)),
    };
    const readsAll = signers !== undefined || (documents === 'always' && listsDocuments);
    const isWhole = [selection.kinds, selection.types, selection.platforms].every((wanted) => wanted.length === 0);
    if (readsAll && isWhole) {
        const { graph, error, evidence } = await (0,read_image/* readImage */.AM)(store, subject, { walk, ...depthOf(signers) });
        if (graph === undefined)
            throw error;
        return { graph: withDocuments(graph, evidence, signers?.refusal), places };
    }
    const graph = selectGraph(await (0,graph_walk/* walkGraph */.i)(store, subject, walk), selection);
    return { graph: await readDocuments(store, graph, places, options), places };
}
/** Documents themselves are read only to learn their kind or to verify them. */
function depthOf(signers) {
    return signers === undefined ? { depth: 'claims' } : { depth: 'signatures', verifier: signers.verifier };
}
/**
 * Reads what is in the artifacts of a graph that is known. Verifying reads every artifact, within the bounds of mapEvidence,
 * whatever `documents` says.
 */
async function readDocuments(store, graph, places, { documents: when, listsDocuments, signers }) {
    const nodes = [...(0,model/* nodesOf */.N)(graph)].filter(({ node }) => node.kind !== null).map(({ node }) => node);
    const wanted = listsDocuments || signers !== undefined ? nodes : nodes.filter(isUnrevealed);
    const digests = new Set(wanted.map(({ digest }) => digest));
    if (digests.size === 0 || (when === 'never' && signers === undefined))
        return graph;
    if (when === 'auto' && signers === undefined && digests.size > output/* MAX_AUTO_DOCUMENTS */.u) {
        const what = listsDocuments ? 'list the documents' : 'read the kinds';
        const note = `did not ${what} of ${digests.size} artifacts: \`documents: auto\` reads at most ${output/* MAX_AUTO_DOCUMENTS */.u}; set \`documents: always\``;
        return { ...graph, notes: [...graph.notes, note] };
    }
    const found = await (0,read_evidence/* mapEvidence */._)(store, [...digests].flatMap((digest) => places.get(digest) ?? []), depthOf(signers), (evidence) => evidence);
    return withDocuments(graph, found, signers?.refusal);
}
/** Whether only the content of the artifact can reveal its kind: a bundle, envelope or statement without annotations. */
function isUnrevealed({ kind, artifactType, predicateTypes, via }) {
    if (kind !== 'custom' || predicateTypes.length > 0)
        return false;
    return via === 'cosign-tag' || (0,classify/* needsPredicate */.pj)(artifactType ?? '');
}

;// CONCATENATED MODULE: ./src/commands/discover/run.ts
// discover: resolves the subject and walks its graph. Nothing is written.


















/**
 * Throws StoreError if the subject or a list of referrers cannot be read: a graph is complete or it is an error. A subject
 * that does not exist is a failure beside its graph, because its referrers may exist. So is a list beyond a limit.
 */
async function run(inputs, world) {
    const reference = (0,commands_subject/* readableReference */.ep)(inputs.image, inputs.digest);
    const { depth, kind: kinds, type: types, platform: platforms } = inputs;
    const subject = reference.digest ?? reference.tag ?? '';
    const isHtml = inputs.format === 'html';
    const listsDocuments = inputs.format === 'json' || isHtml || world.writesFiles;
    const verifies = inputs.verify || inputs['signed-by'].length > 0;
    const { graph, contents } = await (0,context/* withContext */.e)(world, inputs, [reference], async (context) => {
        const store = context.stores.open(reference);
        const signers = verifies ? await openedSigners(inputs, context) : undefined;
        const { documents } = inputs;
        const selection = { kinds, types, platforms };
        const options = { depth, documents, listsDocuments, selection, ...(signers && { signers }) };
        const { graph, places } = await readGraph(store, subject, options);
        return { graph, contents: isHtml ? await contentsOf(store, graph, places, documents) : html_contents/* NO_CONTENTS */.$ };
    }, { concurrency: read_image/* READ_CONCURRENCY */.HJ });
    const document = isHtml ? await htmlOf(graph, reference, contents) : undefined;
    const print = ({ color }) => document ?? `${renderGraph(graph, inputs.format, { color })}\n`;
    const { output } = inputs;
    if (output !== undefined) {
        const path = (0,external_node_path_.resolve)(world.cwd, output);
        await (0,output_files/* writeOutput */.zh)(output, () => (0,atomic_file/* writeAtomically */.vK)(path, Buffer.from(print({ color: false }))));
    }
    return {
        outputs: {
            subject: graph.reference,
            report: output ?? (document === undefined ? '' : [{ name: 'report.html', content: document }]),
            graph: [{ name: 'graph.json', content: (0,json/* renderGraphJson */.l)(graph) }],
            count: String([...(0,model/* nodesOf */.N)(graph)].filter(({ relation }) => relation === 'referrer').length),
        },
        report: {
            ...(output === undefined && { document: print }),
            isPage: isHtml,
            ...(inputs.summary && { summary: () => renderMarkdown(graph, { now: Date.now() }) }),
        },
        failures: [
            ...(graph.present || inputs['allow-missing-subject'] ? [] : [missingSubject(graph)]),
            ...(graph.subjectLimit === undefined ? [] : [incompleteList(graph, graph.subjectLimit)]),
        ],
    };
}
/** Loaded only on request, because it brings large libraries. */
async function openedSigners(inputs, context) {
    const { openSigners } = await Promise.all(/* import() */[__webpack_require__.e(2856), __webpack_require__.e(2413), __webpack_require__.e(3532)]).then(__webpack_require__.bind(__webpack_require__, 23241));
    return openSigners(inputs['signed-by'], inputs['trusted-root'], context);
}
/** The newest first: what they say is the most likely to hold still. */
function contentsOf(store, graph, places, when) {
    const shown = new Map([...(0,model/* nodesOf */.N)(graph)].map(({ node }) => [node.digest, node]));
    const newest = [...shown.values()]
        .filter(({ kind }) => kind === 'sbom' || kind === 'scan')
        .sort((a, b) => (a.created ?? '').localeCompare(b.created ?? '') * -1);
    const limit = { never: 0, auto: output/* MAX_AUTO_DOCUMENTS */.u, always: newest.length }[when];
    const left = newest.length - limit;
    const note = `the components and findings are those of the newest ${limit} of ${newest.length} SBOMs and scans; set \`documents: always\` to read all`;
    return (0,report_contents/* readContents */.r)(store, newest.slice(0, limit).flatMap(({ digest }) => places.get(digest) ?? []), left > 0 ? [note] : []);
}
async function htmlOf(graph, reference, contents) {
    const { renderHtml } = await __webpack_require__.e(/* import() */ 2497).then(__webpack_require__.bind(__webpack_require__, 12497));
    const name = reference.digest === undefined ? (0,oci_reference/* formatReference */.FH)(reference) : (0,oci_reference/* locationOf */.hD)(reference);
    return renderHtml({
        command: 'discover',
        client: `oci-evidence ${version/* VERSION */.xv}`,
        time: new Date().toISOString(),
        images: [imageOfGraph(graph, name, contents)],
    });
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

/***/ 94984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ MAX_FINDINGS),
/* harmony export */   f: () => (/* binding */ STATUSES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   td: () => (/* binding */ byUrgency)
/* harmony export */ });
// Owns the model of a finding: one vulnerability in one package, independent of the scanner's format.
/** The most severe first. `unknown` means not rated, never "harmless". */
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'];
/**
 * The statuses of VEX, and `unknown` if the scan could not decide whether the installed version is affected. Findings that are
 * `fixed` or `not_affected` are resolved, all others are open.
 */
const STATUSES = ['affected', 'under_investigation', 'unknown', 'fixed', 'not_affected'];
/** Findings of one scan that are kept. Further ones are only counted. */
const MAX_FINDINGS = 10_000;
function isOpen({ status }) {
    return status !== 'fixed' && status !== 'not_affected';
}
/** Open before resolved, then the most severe first. The other fields make the order deterministic. */
function byUrgency(a, b) {
    return (Number(isOpen(b)) - Number(isOpen(a)) ||
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        (b.cvss?.score ?? -1) - (a.cvss?.score ?? -1) ||
        byText(a.id, b.id) ||
        byText(a.package ?? a.name, b.package ?? b.name) ||
        byText(a.installed, b.installed) ||
        byText(a.location, b.location) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        byText(JSON.stringify(a), JSON.stringify(b)));
}
function byText(a = '', b = '') {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete)
/* harmony export */ });
function isComplete({ incomplete }) {
    return incomplete.length === 0;
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
    return signer.kind === 'key' ? `key ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.hint)}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(signer.san);
}
/** Two signatures of one signer have the same text. A workflow is one signer at whatever ref, or a second tag would be a second one. */
function signerIdentity(signer) {
    if (signer.kind === 'key')
        return `key ${signer.hint}`;
    return `${signer.issuer} ${signer.san.replace(/^(https:\/\/[^@]+\/\.github\/workflows\/[^@/]+)@.*$/s, '$1')}`;
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

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ distinctFindings),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   lb: () => (/* binding */ openFindings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94984);
/* harmony import */ var _evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5467);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders the findings of scans as lines for a terminal, and owns what every report of findings shares.




/** Findings to list. The documents contain all of them. */
const LISTED_IN_TERMINAL = 5;
const MARKS = {
    critical: '🟣',
    high: '🔴',
    medium: '🟠',
    low: '🟡',
    negligible: '⚪',
    unknown: '❔',
};
/** One line per scan, and its most urgent findings below it. */
function findingLines(scans, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    return scans.flatMap(({ title, platforms, report }) => {
        const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(platform)).join(', ')}`;
        const state = (0,_evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isComplete */ .A)(report)
            ? ''
            : paint('red', ` (incomplete: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(report.incomplete.join('; '), 500)})`);
        const distinct = distinctFindings(openFindings(report));
        const top = distinct.slice(0, LISTED_IN_TERMINAL);
        const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title)}${on}: ${countsText(report)}${state}`,
            ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
            ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
        ];
    });
}
/** `1 critical, 3 high; 2 resolved`. */
function countsText({ counts }) {
    const open = _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return `${open.join(', ') || 'no open findings'}${counts.resolved > 0 ? `; ${counts.resolved} resolved` : ''}`;
}
/** A finding by several scanners, on several platforms or in several files counts once, with the highest severity. */
function distinctFindings(findings) {
    const found = new Map();
    for (const finding of findings) {
        const key = [finding.id, whereText(finding), finding.installed].join('\n');
        const known = found.get(key);
        if (known === undefined || rank(finding) < rank(known))
            found.set(key, finding);
    }
    return [...found.values()];
}
function rank({ severity, cvss }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
/** The open findings that a report lists. */
function openFindings({ findings }) {
    const resolved = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
    return resolved < 0 ? findings : findings.slice(0, resolved);
}
function openCount({ counts }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0);
}
function isUrgent({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function findingText(finding) {
    const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.id, 60), finding.severity, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whereText(finding), 80), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(version, 80)]
        .join('  ')
        .trimEnd();
}
/** The package without its version and qualifiers, or the file. */
function whereText({ package: purl, name, location }) {
    return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
}


/***/ }),

/***/ 19260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ nodesLeftOut),
/* harmony export */   VZ: () => (/* binding */ sourceName),
/* harmony export */   nm: () => (/* binding */ MAX_NODES)
/* harmony export */ });
// Owns what the nodes of HTML reports share: their number and the words for how they were found.
/** Nodes of one image. */
const MAX_NODES = 10_000;
const SOURCES = {
    subject: 'named in the call',
    api: 'referrers API',
    'fallback-tag': 'fallback tag',
    index: 'index of the layout',
    'cosign-tag': 'cosign tag',
    buildkit: 'attestation in the image index',
    github: 'GitHub attestations',
};
function sourceName(source) {
    return SOURCES[source] ?? source;
}
function nodesLeftOut(left) {
    return left > 0 ? [`${left} more artifacts are not in the graph: it shows ${MAX_NODES}`] : [];
}


/***/ })

};
