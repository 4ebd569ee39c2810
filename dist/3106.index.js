export const id = 3106;
export const ids = [3106];
export const modules = {

/***/ 16375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ withGitHubAttestations),
/* harmony export */   X: () => (/* binding */ attestationPlaces)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);
// Opens GitHub's attestations API as a second source of evidence, for readImage.



/** Checks the values of attestations-from. Throws a UserError for one that is malformed. */
function attestationPlaces(names) {
    const wrong = names.find((name) => !/^[\w.-]+(?:\/[\w.-]+)?$/.test(name));
    if (wrong === undefined)
        return names;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`attestations-from: ${JSON.stringify(wrong.slice(0, 100))} is not OWNER/REPOSITORY or OWNER`);
}
/**
 * Calls `work` with the attestations of `places` (`OWNER/REPOSITORY` or `OWNER`), or with undefined if there are no places.
 * Throws a UserError without a github-token, and for a CA file or proxy that cannot be used.
 */
async function withGitHubAttestations(places, { env, caFile }, work, policy = _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .SERVICE_POLICY */ .pZ) {
    if (places.length === 0)
        return work(undefined);
    const api = (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServiceUrl */ .J)('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com');
    const token = env.GITHUB_TOKEN ?? '';
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('attestations-from needs a github-token with `attestations: read`');
    const [{ GitHubClient }, { listAttestations, MAX_ATTESTATION_BYTES }, { openDownloads }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5398).then(__webpack_require__.bind(__webpack_require__, 75398)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(9652)]).then(__webpack_require__.bind(__webpack_require__, 89652)),
        Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(7183)]).then(__webpack_require__.bind(__webpack_require__, 77183)),
    ]);
    const clients = await Promise.all(places.map((place) => {
        const [owner = '', repo = ''] = place.split('/');
        return GitHubClient.open({ api, owner, repo, token }, policy);
    }));
    const downloads = await openDownloads({ env, caFile, maxBytes: MAX_ATTESTATION_BYTES, policy });
    try {
        return await work(async (subject) => {
            const lists = await Promise.all(clients.map((client) => listAttestations(client, subject, downloads)));
            return {
                bundles: lists.flatMap(({ bundles }) => bundles),
                problems: lists.flatMap(({ problems }) => problems),
            };
        });
    }
    finally {
        await downloads.close();
    }
}


/***/ }),

/***/ 70353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r2: () => (/* binding */ imagesFrom),
  vw: () => (/* binding */ tagNote)
});

// UNUSED EXPORTS: placesText

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/deployment/image-use.ts
var image_use = __webpack_require__(25712);
// EXTERNAL MODULE: ./src/deployment/interpolation.ts
var interpolation = __webpack_require__(98577);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/deployment/yaml.ts
// Parses YAML files of one or more documents into nodes with lines, within limits. An alias is the node itself, never a copy.


/** Size limit for files of every format. Helm's output of a large chart has a few megabytes. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** Number of tokens from the lexer: words, signs and spaces. */
const MAX_LEXEMES = 4_000_000;
/** Enough for the schemas in definitions of custom resources, the deepest documents in practice. */
const MAX_DEPTH = 100;
const MAX_DOCUMENTS = 20_000;
/** The documents of a file; undefined for an empty one. Throws a UserError with the line of what cannot be parsed. */
function parseYamlDocuments(file) {
    const lines = new dist/* LineCounter */.HN();
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    const fail = (offset, message) => (0,image_use/* fileError */.zS)({ file: file.path, line: lineAt(offset) }, message);
    const tokens = parseTokens(file.text, lines, fail);
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true });
    const documents = [];
    for (const document of composer.compose(tokens)) {
        documents.push(convertDocument(document, file.text, lineAt, fail));
        if (documents.length > MAX_DOCUMENTS) {
            throw fail(document.range[0], `the file has more than ${MAX_DOCUMENTS} documents; split it`);
        }
    }
    return documents;
}
/** The value of a key, through merge keys too. */
function fieldOf(node, key) {
    const seen = new Set();
    const pending = [node];
    for (let next = pending.shift(); next !== undefined; next = pending.shift()) {
        if (next.type === 'scalar' || seen.has(next))
            continue;
        seen.add(next);
        if (next.type === 'list')
            continue;
        const value = next.entries.get(key);
        if (value !== undefined)
            return value;
        // The value of a merge key is a map or a list of maps.
        pending.unshift(...next.merged.flatMap((one) => (one.type === 'list' ? one.items : [one])));
    }
    return undefined;
}
/** The text of a non-empty string. Numbers are excluded, because `1.10` would become `1.1`. */
function textOf(node) {
    if (node?.type !== 'scalar' || typeof node.value !== 'string')
        return undefined;
    const text = node.value.trim();
    return text === '' ? undefined : text;
}
function itemsOf(node) {
    return node?.type === 'list' ? node.items : [];
}
/** Feeds lexemes to the parser one by one, so that parsing stops early if there are too many. */
function parseTokens(text, lines, fail) {
    lines.addNewLine(0);
    const parser = new dist/* Parser */.iX(lines.addNewLine);
    const tokens = [];
    let count = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const token of parser.next(lexeme))
            tokens.push(token);
        count += 1;
        if (count > MAX_LEXEMES)
            throw fail(0, 'the file has too many values; split it');
    }
    for (const token of parser.end())
        tokens.push(token);
    checkDepth(tokens, fail);
    return tokens;
}
/** Checks the depth without recursion first, because the library's composer is recursive. */
function checkDepth(tokens, fail) {
    const stack = tokens.map((token) => [token, 0]);
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [token, depth] = next;
        if (depth > MAX_DEPTH)
            throw fail(token.offset, `the file is nested deeper than ${MAX_DEPTH} levels`);
        if (token.type === 'document' && token.value !== undefined)
            stack.push([token.value, depth]);
        if (!('items' in token))
            continue;
        for (const { key, value } of token.items) {
            if (key)
                stack.push([key, depth + 1]);
            if (value)
                stack.push([value, depth + 1]);
        }
    }
}
function convertDocument(document, text, lineAt, fail) {
    const [error] = document.errors;
    if (error !== undefined)
        throw fail(error.pos[0], invalidYaml(error.message, text));
    const anchors = new Map();
    const contents = document.contents;
    if (contents === null)
        return undefined;
    const root = convert(contents, anchors, lineAt, fail);
    return root.type === 'scalar' && root.value === null ? undefined : root;
}
function invalidYaml(message, text) {
    const reason = (message.split('\n')[0] ?? '')
        .replace(/[.:]$/, '')
        .replace(/^[A-Z](?=[a-z ])/, (c) => c.toLowerCase());
    const remedy = /\{\{.*\}\}/.test(text) ? '; it looks like a template: render it first, with `helm template`' : '';
    return `invalid YAML: ${reason}${remedy}`;
}
function convert(node, anchors, lineAt, fail) {
    const line = lineAt(node.range[0]);
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = anchors.get(node.source);
        if (target === undefined)
            throw fail(node.range[0], `the alias *${node.source.slice(0, 60)} has no anchor`);
        return target;
    }
    const keep = (made) => {
        if (node.anchor)
            anchors.set(node.anchor, made);
        return made;
    };
    if ((0,dist/* isSeq */.oP)(node)) {
        const items = [];
        const list = keep({ type: 'list', line, items });
        for (const item of node.items)
            items.push(convert(item, anchors, lineAt, fail));
        return list;
    }
    if (!(0,dist/* isMap */.jh)(node))
        return keep({ type: 'scalar', line, value: (0,dist/* isScalar */.jn)(node) ? node.value : null });
    const entries = new Map();
    const merged = [];
    const map = keep({ type: 'map', line, entries, merged });
    for (const { key, value } of node.items) {
        const name = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        const made = value === null ? { type: 'scalar', line, value: null } : convert(value, anchors, lineAt, fail);
        if (name === '<<')
            merged.push(made);
        else if (entries.has(name))
            throw fail((key ?? node).range[0], `duplicate key ${JSON.stringify(name.slice(0, 60))}`);
        else
            entries.set(name, made);
    }
    return map;
}

;// CONCATENATED MODULE: ./src/deployment/compose.ts
// Finds images in compose files. Variables get only the defaults that the file sets.




const RENDER = 'render the file first, with `docker compose config`';
function isCompose(path, root) {
    const hasServices = fieldOf(root, 'services')?.type === 'map' && fieldOf(root, 'apiVersion') === undefined;
    return hasServices || /(?:^|\/)(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml$/.test(path);
}
/**
 * The image of every service. Environment variables are not used, because a file from a pull request could use them to send
 * a secret of the job to a registry. Throws a UserError for a file whose images cannot be known without rendering.
 */
function findInCompose(file, documents) {
    const images = [];
    const notes = [];
    for (const root of documents) {
        if (root === undefined)
            continue;
        const at = (line) => ({ file: file.path, line });
        const include = fieldOf(root, 'include');
        if (include !== undefined)
            throw (0,image_use/* fileError */.zS)(at(include.line), `"include" names other files; ${RENDER}`);
        const services = fieldOf(root, 'services');
        if (services?.type !== 'map')
            throw (0,image_use/* fileError */.zS)(at(root.line), 'the compose file has no services');
        for (const [name, service] of services.entries) {
            const line = fieldOf(service, 'image')?.line ?? service.line;
            const found = readService(service, (message) => (0,image_use/* fileError */.zS)(at(line), `service ${JSON.stringify(name)}: ${message}`));
            if ('image' in found)
                images.push({ text: found.image, place: at(line) });
            else
                notes.push(`${(0,image_use/* placeText */.Z9)(at(line))}: skipped the service ${JSON.stringify(name)}: ${found.skipped}`);
        }
    }
    return { images, notes };
}
function readService(service, fail) {
    const image = fieldOf(service, 'image');
    if (image === undefined) {
        if (fieldOf(service, 'build') !== undefined)
            return { skipped: 'it is built from source and has no image' };
        if (fieldOf(service, 'provider') !== undefined)
            return { skipped: 'a provider runs it' };
        const base = fieldOf(service, 'extends');
        // If the base service is in the same file, its image is found there.
        if (base !== undefined && fieldOf(base, 'file') === undefined)
            return { skipped: 'it extends another service' };
        throw fail(base === undefined ? `it has no image; ${RENDER}` : `it extends a service of another file; ${RENDER}`);
    }
    const text = textOf(image);
    if (text === undefined)
        throw fail('image must be a text');
    try {
        const expanded = (0,interpolation/* expand */.f)(text, () => undefined).trim();
        if (expanded === '')
            throw new interpolation/* Unexpandable */.I('the image is empty');
        return { image: expanded };
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, interpolation/* Unexpandable */.I);
        throw fail(`${error.message}; write a default such as \${TAG:-1.0}, or ${RENDER}`);
    }
}

// EXTERNAL MODULE: ./src/deployment/dockerfile.ts
var dockerfile = __webpack_require__(27281);
;// CONCATENATED MODULE: ./src/deployment/kubernetes.ts
// Finds images in Kubernetes manifests of any kind, including Helm's output and custom resources.


/** Lists of containers in every workload, and in custom resources that embed pods. */
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);
/** Kinds whose `image` fields describe something else: any text, or the schema of another kind. */
const WITHOUT_IMAGES = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition']);
/** Whether a document is a Kubernetes object. */
function isKubernetes(root) {
    return textOf(fieldOf(root, 'apiVersion')) !== undefined && textOf(fieldOf(root, 'kind')) !== undefined;
}
/**
 * Every `image` field at any depth, so that custom resources are covered: a string, or a map with `repository` (values of a
 * HelmRelease) or `reference` (an image volume). Throws a UserError if the image of a container is not a string, and for a
 * document that is not a Kubernetes object.
 */
function findInKubernetes(file, documents) {
    const images = [];
    const notes = [];
    for (const root of documents) {
        if (root === undefined)
            continue;
        const line = { file: file.path, line: root.line };
        if (!isKubernetes(root)) {
            throw (0,image_use/* fileError */.zS)(line, 'the document is not a Kubernetes object, because it has no apiVersion and kind');
        }
        findImages(root, file, images, notes);
    }
    return { images, notes };
}
/** Walks without recursion and visits each node once, because an alias is the same node again. */
function findImages(root, file, images, notes) {
    const seen = new Set();
    const pending = [[root, false]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const [node, isContainer] = next;
        if (node.type === 'scalar' || seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'list') {
            for (const item of node.items.toReversed())
                pending.push([item, isContainer]);
            continue;
        }
        // A List contains objects of several kinds.
        if (isKubernetes(node) && WITHOUT_IMAGES.has(textOf(fieldOf(node, 'kind')) ?? ''))
            continue;
        readImage(node, isContainer, file, images, notes);
        for (const merged of node.merged.toReversed())
            pending.push([merged, isContainer]);
        for (const [key, value] of [...node.entries].toReversed()) {
            pending.push([value, value.type === 'list' && CONTAINERS.has(key)]);
        }
    }
}
function readImage(node, isContainer, file, images, notes) {
    const image = node.entries.get('image');
    if (image === undefined)
        return;
    const place = { file: file.path, line: image.line };
    const text = image.type === 'map' ? imageOfFields(image) : textOf(image);
    if (text !== undefined)
        images.push({ text, place, ...(isContainer && { isContainer }) });
    else if (!isContainer)
        return;
    else if (image.type === 'scalar' && (image.value === null || image.value === '')) {
        notes.push(`${(0,image_use/* placeText */.Z9)(place)}: the container has an empty image, so that it is not checked`);
    }
    else
        throw (0,image_use/* fileError */.zS)(place, 'the image of a container must be a string');
}
/** `{ reference }`, or `{ registry, repository, tag, digest }`. */
function imageOfFields(fields) {
    const reference = textOf(fieldOf(fields, 'reference'));
    if (reference !== undefined)
        return reference;
    const repository = textOf(fieldOf(fields, 'repository'));
    if (repository === undefined)
        return undefined;
    const registry = textOf(fieldOf(fields, 'registry'));
    const [tag, digest] = ['tag', 'digest'].map((key) => scalarText(fieldOf(fields, key)));
    const name = registry === undefined ? repository : `${registry}/${repository}`;
    return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}
/** A tag such as `17` is a number in YAML. */
function scalarText(node) {
    if (node?.type !== 'scalar' || node.value === null || node.value === '')
        return undefined;
    return String(node.value);
}

;// CONCATENATED MODULE: ./src/deployment/kustomize.ts
// Finds images in Kustomize trees: the images of a kustomization's resources, after its replacements.



const FILE_NAME = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const kustomize_MAX_DEPTH = 20;
/** Number of files in one tree. A resource that several bases name counts each time. */
const MAX_FILES = 2_000;
const BUILD = 'render the tree first, with `kustomize build`';
function isKustomization(path, root) {
    return FILE_NAME.test(path) || (textOf(fieldOf(root, 'apiVersion')) ?? '').startsWith('kustomize.config.k8s.io/');
}
/** Rejects with a UserError for a tree whose images cannot be known without rendering. */
function findInKustomization(file, documents, tree) {
    return new KustomizeTree(tree).read(file, documents, []);
}
class KustomizeTree {
    #tree;
    #files = 0;
    constructor(tree) {
        this.#tree = tree;
    }
    async read(file, documents, above) {
        const [root, second] = documents.filter((one) => one !== undefined);
        const at = (node) => ({ file: file.path, line: node?.line ?? 1 });
        if (root === undefined || second !== undefined) {
            throw (0,image_use/* fileError */.zS)(at(second), 'a kustomization is a single document');
        }
        if (above.includes(file.path))
            throw (0,image_use/* fileError */.zS)(at(root), `the kustomization includes itself; ${BUILD}`);
        if (above.length >= kustomize_MAX_DEPTH)
            throw (0,image_use/* fileError */.zS)(at(root), `kustomizations are nested deeper than ${kustomize_MAX_DEPTH} levels`);
        for (const key of ['helmCharts', 'helmChartInflationGenerator', 'generators', 'transformers']) {
            const node = fieldOf(root, key);
            if (itemsOf(node).length > 0)
                throw (0,image_use/* fileError */.zS)(at(node), `"${key}" can add or change images; ${BUILD}`);
        }
        const found = [];
        for (const key of ['resources', 'bases', 'components']) {
            for (const item of itemsOf(fieldOf(root, key)))
                found.push(await this.#resource(item, file, [...above, file.path]));
        }
        const replacements = itemsOf(fieldOf(root, 'images')).map((node) => replacementOf(node, at(node)));
        const { images, notes } = (0,image_use/* combine */.kg)(found);
        const patched = await this.#patches(root, file);
        const replaced = [...images, ...patched.images].map((image) => replaceAll(image, replacements));
        return { images: replaced, notes: [...notes, ...patched.notes] };
    }
    async #resource(item, file, above) {
        const place = { file: file.path, line: item.line };
        const resource = await this.#open(textOf(item), file, place);
        const documents = parseYamlDocuments(resource);
        return isKustomization(resource.path, documents[0])
            ? this.read(resource, documents, above)
            : findInKubernetes(resource, documents);
    }
    async #open(path, file, place) {
        if (path === undefined)
            throw (0,image_use/* fileError */.zS)(place, 'a resource must be a path');
        if (/^[a-z+]+:\/\/|^git@|[?&]ref=|^(?:www\.)?github\.com\//i.test(path)) {
            throw (0,image_use/* fileError */.zS)(place, `the remote resource ${JSON.stringify(path.slice(0, 200))} is not read; ${BUILD}`);
        }
        this.#files += 1;
        if (this.#files > MAX_FILES)
            throw (0,image_use/* fileError */.zS)(place, `the tree has more than ${MAX_FILES} files; ${BUILD}`);
        return this.#tree.read(relativeTo(file.path, path), place);
    }
    /** A patch may set the image of any resource. It is verified in addition to the image that it replaces. */
    async #patches(root, file) {
        const images = [];
        const notes = [];
        for (const key of ['patches', 'patchesStrategicMerge', 'patchesJson6902']) {
            for (const item of itemsOf(fieldOf(root, key))) {
                const place = { file: file.path, line: item.line };
                const patch = await this.#patchFile(item, key, file, place);
                if (patch === undefined)
                    continue;
                const before = images.length;
                for (const node of parseYamlDocuments(patch)) {
                    if (node !== undefined)
                        findInPatch(node, patch, images, notes);
                }
                if (images.length > before) {
                    notes.push(`${(0,image_use/* placeText */.Z9)(place)}: the patch sets an image; it is verified, and so is the one that it replaces`);
                }
            }
        }
        return { images, notes };
    }
    /** Reads a patch from a path, or from inline text, which has the lines of the kustomization. */
    async #patchFile(item, key, file, place) {
        const path = textOf(fieldOf(item, 'path'));
        const inline = item.type === 'scalar' ? textOf(item) : textOf(fieldOf(item, 'patch'));
        if (path !== undefined)
            return this.#open(path, file, place);
        if (inline === undefined)
            return undefined;
        if (key === 'patchesStrategicMerge' && !inline.includes('\n'))
            return this.#open(inline, file, place);
        return { path: file.path, text: `${'\n'.repeat(Math.max(0, place.line - 1))}${inline}` };
    }
}
/** A strategic merge patch, or a list of JSON patch operations. */
function findInPatch(node, patch, images, notes) {
    if (node.type !== 'list') {
        findImages(node, patch, images, notes);
        return;
    }
    for (const operation of node.items) {
        const value = fieldOf(operation, 'value');
        const path = textOf(fieldOf(operation, 'path')) ?? '';
        if (value === undefined)
            continue;
        const text = /\/image$/.test(path) ? textOf(value) : undefined;
        const isContainer = /\/(?:containers|initContainers|ephemeralContainers)\/[^/]+\/image$/.test(path);
        if (text !== undefined) {
            images.push({ text, place: { file: patch.path, line: value.line }, ...(isContainer && { isContainer }) });
        }
        else
            findImages(value, patch, images, notes);
    }
}
function replacementOf(node, place) {
    const name = textOf(fieldOf(node, 'name'));
    if (name === undefined)
        throw (0,image_use/* fileError */.zS)(place, 'an entry of "images" has no name');
    const fields = ['newName', 'newTag', 'tagSuffix', 'digest'].map((key) => {
        const value = fieldOf(node, key);
        if (value === undefined || (value.type === 'scalar' && (value.value === null || value.value === '')))
            return {};
        const text = textOf(value);
        if (text === undefined) {
            throw (0,image_use/* fileError */.zS)({ ...place, line: value.line }, `"${key}" must be a text; put it in quotation marks`);
        }
        return { [key]: text };
    });
    return Object.assign({ name }, ...fields);
}
function replaceAll(image, replacements) {
    if (image.isContainer !== true)
        return image;
    return { ...image, text: replacements.reduce(replace, image.text) };
}
/** Works like Kustomize's image transformer: a new tag drops the digest, and a digest drops the tag unless a new one is set. */
function replace(text, { name, newName, newTag, tagSuffix, digest }) {
    const [, found, tag, pinned] = /^(.*?)(?::([^:/@]*))?(?:@(.*))?$/.exec(text) ?? [];
    if (found !== name)
        return text;
    const isNew = newTag !== undefined || digest !== undefined;
    const nextTag = isNew ? newTag : tag;
    const nextDigest = isNew ? digest : tagSuffix === undefined ? pinned : undefined;
    const suffixed = nextTag === undefined ? '' : `:${nextTag}${tagSuffix ?? ''}`;
    return `${newName ?? name}${suffixed}${nextDigest === undefined ? '' : `@${nextDigest}`}`;
}
/** Resolves a path that the file `from` names. */
function relativeTo(from, path) {
    if (path.startsWith('/'))
        return path;
    const parts = from.split('/').slice(0, -1);
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/') || '.';
}

;// CONCATENATED MODULE: ./src/deployment/formats.ts
// Owns the table of deployment file formats, and finds the images in a file of any of them.






/** The first that matches. */
const YAML_FORMATS = [
    { matches: isKustomization, find: findInKustomization },
    { matches: isCompose, find: findInCompose },
    { matches: (_, root) => isKubernetes(root), find: findInKubernetes },
];
/** Rejects with a UserError for a file of unknown format or that cannot be parsed, so that no image is silently missed. */
async function findInFile(file, tree) {
    if ((0,dockerfile/* isDockerfile */.p)(file.path))
        return (0,dockerfile/* findInDockerfile */.H)(file);
    const documents = parseYamlDocuments(file);
    const root = documents.find((one) => one !== undefined);
    if (root === undefined)
        throw (0,image_use/* fileError */.zS)({ file: file.path, line: 1 }, 'the file is empty');
    const format = YAML_FORMATS.find(({ matches }) => matches(file.path, root));
    if (format === undefined) {
        throw (0,image_use/* fileError */.zS)({ file: file.path, line: root.line }, 'the file is not a Kubernetes manifest, kustomization, compose file or Dockerfile; render a chart with `helm template` first');
    }
    return format.find(file, documents, tree);
}

// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/commands/images-from.ts
// Reads the files of the input images-from, and finds the images that they name. Uses no network.







/** A glob that matches more files is a mistake. */
const images_from_MAX_FILES = 2_000;
const KUSTOMIZATIONS = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/**
 * The images in the files of `lines`: each is a file, a directory with a kustomization, a glob, or `!glob` to exclude files.
 * Rejects with UsageErrors for every line that matches no files and every file that cannot be read or parsed, and with a
 * UserError if no file names an image.
 */
async function imagesFrom(lines, cwd) {
    const workspace = await (0,promises_.realpath)(cwd);
    const paths = (await (0,errors/* settleAll */.j3)(await pathsOf(lines, workspace))).flat();
    if (paths.length > images_from_MAX_FILES)
        throw new errors/* UserError */.yo(`images-from matches more than ${images_from_MAX_FILES} files; narrow it down`);
    const found = await Promise.all([...new Map(paths.map((one) => [one.path, one])).values()].map(findOne(workspace)));
    const covered = new Set(found.flatMap(({ reads }) => [...reads]));
    // A glob also matches the files of a kustomization: only the kustomization has their final images.
    const roots = found.filter(({ path, isMatch }) => !isMatch || !covered.has(path));
    const { images, notes } = (0,image_use/* combine */.kg)(await (0,errors/* settleAll */.j3)(roots.map(({ result }) => result())));
    const uses = (0,image_use/* imageUses */.YQ)(images);
    if (uses.length === 0)
        throw new errors/* UserError */.yo(`the files of images-from name no image: ${lines.join(', ')}`);
    return { images: uses, notes };
}
/** Where an image is used: `k8s/web.yaml:12 and 2 more places`. */
function placesText(places) {
    const [first, ...others] = places;
    const more = others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'place' : 'places'}`;
    return `${first === undefined ? '' : (0,image_use/* placeText */.Z9)(first)}${more}`;
}
/** The note for an image that a file names by a tag, which may lead to another image when it is deployed. */
function tagNote({ reference, places }, digest) {
    if (reference.digest !== undefined)
        return undefined;
    const named = reference.tag === undefined ? `${(0,oci_reference/* formatReference */.FH)(reference)} (tag latest)` : (0,oci_reference/* formatReference */.FH)(reference);
    return `${placesText(places)}: ${named} is a tag, not a digest; it was ${digest} now and can change before it is deployed`;
}
async function pathsOf(lines, workspace) {
    const exclude = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim());
    return lines
        .filter((line) => !line.startsWith('!'))
        .map(async (line) => {
        if (await exists((0,external_node_path_.resolve)(workspace, line)))
            return [{ path: (0,external_node_path_.resolve)(workspace, line), isMatch: false }];
        const matches = [];
        if (/[*?[{]/.test(line)) {
            for await (const match of (0,promises_.glob)(line, { cwd: workspace, exclude })) {
                const path = (0,external_node_path_.resolve)(workspace, match);
                if (!(await (0,promises_.stat)(path)).isDirectory())
                    matches.push({ path, isMatch: true });
                if (matches.length > images_from_MAX_FILES)
                    break;
            }
        }
        if (matches.length > 0)
            return matches.sort((a, b) => (a.path < b.path ? -1 : 1));
        throw new errors/* UserError */.yo(`images-from: ${JSON.stringify(line)} matches no files in ${workspace}`);
    });
}
function findOne(workspace) {
    return async ({ path, isMatch }) => {
        const reads = new Set();
        const isBounded = isWithin(path, workspace);
        const tree = {
            read: async (name, from) => {
                try {
                    const file = await readDeployment((0,external_node_path_.resolve)(workspace, name), workspace, isBounded);
                    reads.add((0,external_node_path_.resolve)(workspace, file.path));
                    return file;
                }
                catch (error) {
                    (0,errors/* rethrowUnless */.ki)(error, errors/* UserError */.yo);
                    throw new errors/* UserError */.yo(`${(0,image_use/* placeText */.Z9)(from)}: ${error.message}`);
                }
            },
        };
        const work = readDeployment(path, workspace, isBounded).then((file) => findInFile(file, tree));
        const [outcome] = await Promise.allSettled([work]);
        const result = () => outcome.status === 'fulfilled' ? Promise.resolve(outcome.value) : Promise.reject(outcome.reason);
        return { path, isMatch, reads, result };
    };
}
/** `isBounded`: a link or path that leads out of the working directory is refused. It may come from a pull request. */
async function readDeployment(path, workspace, isBounded) {
    const name = nameOf(path, workspace);
    const fail = (why) => new errors/* UserError */.yo(`could not read ${JSON.stringify(name)}: ${why}`);
    try {
        const status = await (0,promises_.stat)(path);
        if (status.isDirectory()) {
            const inside = await Promise.all(KUSTOMIZATIONS.map((file) => exists((0,external_node_path_.resolve)(path, file))));
            const file = KUSTOMIZATIONS[inside.indexOf(true)];
            if (file !== undefined)
                return await readDeployment((0,external_node_path_.resolve)(path, file), workspace, isBounded);
            throw fail(`it is a directory without kustomization.yaml; write ${name}/*.yaml for the files in it`);
        }
        if (!status.isFile())
            throw fail('it is not a regular file');
        if (status.size > MAX_FILE_BYTES)
            throw fail(`it has ${status.size} bytes; the limit is ${MAX_FILE_BYTES}`);
        if (isBounded && !isWithin(await (0,promises_.realpath)(path), workspace)) {
            throw fail('it leads out of the working directory');
        }
        return { path: name, text: images_from_textOf(await (0,promises_.readFile)(path), fail) };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw fail(`${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
    }
}
function images_from_textOf(bytes, fail) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* UTF8_CODE */.OV);
        throw fail('it is not UTF-8 text');
    }
}
function nameOf(path, workspace) {
    return isWithin(path, workspace) ? (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/') : path;
}
function isWithin(path, directory) {
    const inside = (0,external_node_path_.relative)(directory, path);
    return !(0,external_node_path_.isAbsolute)(inside) && inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`);
}
async function exists(path) {
    try {
        await (0,promises_.stat)(path);
        return true;
    }
    catch (error) {
        if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,errors/* fileErrorCode */.c2)(error)))
            throw error;
        return false;
    }
}


/***/ }),

/***/ 27281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findInDockerfile),
/* harmony export */   p: () => (/* binding */ isDockerfile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _image_use_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25712);
/* harmony import */ var _interpolation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98577);
// Finds the images that a Dockerfile is built from: FROM, COPY --from and RUN --mount=from, without the names of stages.



/** Set by the builder for each platform. */
const PLATFORM_ARGUMENTS = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
const BUILD = 'write a default for the ARG, or list the image in another file';
function isDockerfile(path) {
    return /(?:^|[/.])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(path);
}
/** Throws a UserError for an image that cannot be known without arguments of the build. */
function findInDockerfile(file) {
    const images = [];
    const stages = [];
    const globals = new Map();
    let count = 0;
    for (const instruction of instructionsOf(file)) {
        const place = { file: file.path, line: instruction.line };
        const add = (text) => {
            const image = text === undefined ? undefined : imageOf(text, { stages, count, globals, place });
            if (image !== undefined)
                images.push({ text: image, place });
        };
        if (instruction.word === 'ARG' && count === 0)
            declare(instruction.rest, globals, place);
        if (instruction.word === 'FROM') {
            const [text, as, stage] = instruction.rest.split(/\s+/);
            if (text === undefined || text === '')
                throw (0,_image_use_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(place, 'FROM has no image');
            add(text);
            count += 1;
            if (as?.toUpperCase() === 'AS' && stage !== undefined)
                stages.push(stage.toLowerCase());
        }
        if (instruction.word === 'COPY' || instruction.word === 'ADD')
            add(flagOf(instruction.flags, 'from'));
        if (instruction.word === 'RUN')
            for (const text of mountsOf(instruction.flags))
                add(text);
    }
    if (count === 0)
        throw (0,_image_use_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)({ file: file.path, line: 1 }, 'the Dockerfile has no FROM instruction');
    return { ..._image_use_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_IMAGES */ .l_, images };
}
/** Undefined for the name or number of a stage, and for `scratch`. */
function imageOf(text, { stages, count, globals, place }) {
    const unquoted = text.replace(/^(["'])(.*)\1$/, '$2');
    if (/^\d+$/.test(unquoted) && Number(unquoted) < count)
        return undefined;
    try {
        const image = (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(unquoted, (name) => globals.get(name));
        if (image === '')
            throw new _interpolation_js__WEBPACK_IMPORTED_MODULE_2__/* .Unexpandable */ .I('the image is empty');
        return image === 'scratch' || stages.includes(image.toLowerCase()) ? undefined : image;
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _interpolation_js__WEBPACK_IMPORTED_MODULE_2__/* .Unexpandable */ .I);
        if (isStageOfPlatform(unquoted, stages, globals))
            return undefined;
        throw (0,_image_use_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(place, `${JSON.stringify(text.slice(0, 200))}: ${error.message}; ${BUILD}`);
    }
}
/** `build-${TARGETARCH}` is a stage if all its possible values, such as `build-amd64`, are stages. */
function isStageOfPlatform(text, stages, globals) {
    const mark = '\u0001';
    let expanded;
    try {
        expanded = (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(text, (name) => globals.get(name) ?? (PLATFORM_ARGUMENTS.test(name) ? mark : undefined));
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _interpolation_js__WEBPACK_IMPORTED_MODULE_2__/* .Unexpandable */ .I);
        return false;
    }
    const [before, after, ...more] = expanded.toLowerCase().split(mark);
    if (before === undefined || after === undefined || more.length > 0)
        return false;
    return stages.some((stage) => stage.length > before.length + after.length && stage.startsWith(before) && stage.endsWith(after));
}
/** `ARG NAME`, `ARG NAME=default`, several of them. */
function declare(rest, globals, place) {
    for (const [, name = '', , value] of rest.matchAll(/(\w+)(=("[^"]*"|'[^']*'|\S*))?/g)) {
        const text = value?.replace(/^(["'])(.*)\1$/, '$2');
        try {
            globals.set(name, text === undefined ? globals.get(name) : (0,_interpolation_js__WEBPACK_IMPORTED_MODULE_2__/* .expand */ .f)(text, (other) => globals.get(other)));
        }
        catch (error) {
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .rethrowUnless */ .ki)(error, _interpolation_js__WEBPACK_IMPORTED_MODULE_2__/* .Unexpandable */ .I);
            // An argument without a value is an error only if an image needs it.
            globals.delete(name);
            if (globals.size > 1000)
                throw (0,_image_use_js__WEBPACK_IMPORTED_MODULE_1__/* .fileError */ .zS)(place, 'the Dockerfile has more than 1000 arguments');
        }
    }
}
function flagOf(flags, name) {
    return flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
}
function mountsOf(flags) {
    return flags
        .filter((flag) => flag.startsWith('--mount='))
        .flatMap((flag) => flag.slice('--mount='.length).split(','))
        .filter((field) => field.startsWith('from='))
        .map((field) => field.slice('from='.length));
}
/** The instructions of a file: without comments and here-documents, with continued lines joined. */
function* instructionsOf({ text }) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
    const continuation = /^#\s*escape\s*=\s*`\s*$/im.test(lines.slice(0, 5).join('\n')) ? '`' : '\\';
    for (let at = 0; at < lines.length; at += 1) {
        const start = at;
        const parts = [];
        for (; at < lines.length; at += 1) {
            const line = lines[at];
            // Comments and empty lines within a continued instruction are skipped.
            if (/^\s*#/.test(line) || (line.trim() === '' && parts.length > 0))
                continue;
            const trimmed = line.trimEnd();
            parts.push(trimmed.endsWith(continuation) ? trimmed.slice(0, -1) : line);
            if (!trimmed.endsWith(continuation))
                break;
        }
        const instruction = instructionOf(parts.join(' '), start + 1 + skippedBefore(lines, start));
        if (instruction === undefined)
            continue;
        yield instruction;
        for (const [end, keepsTabs] of hereDocuments(instruction)) {
            const isEnd = (line) => (keepsTabs ? line : line?.replace(/^\t+/, '')) === end;
            do
                at += 1;
            while (at < lines.length && !isEnd(lines[at]));
        }
    }
}
/** Counts the lines of comments before an instruction. */
function skippedBefore(lines, start) {
    let skipped = 0;
    while (/^\s*#/.test(lines[start + skipped] ?? ''))
        skipped += 1;
    return skipped;
}
function instructionOf(text, line) {
    const words = text.trim().split(/\s+/);
    // The instruction after ONBUILD runs in a later build, but may name images too.
    if (words[0]?.toUpperCase() === 'ONBUILD')
        words.shift();
    const word = words.shift()?.toUpperCase() ?? '';
    if (word === '')
        return undefined;
    const first = words.findIndex((one) => !one.startsWith('--'));
    const flags = first < 0 ? words : words.slice(0, first);
    return { word, flags, rest: first < 0 ? '' : words.slice(first).join(' '), line };
}
/** The ends of `<<EOF` and `<<-EOF`. */
function hereDocuments({ word, rest }) {
    if (word !== 'RUN' && word !== 'COPY' && word !== 'ADD')
        return [];
    const marks = rest.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g);
    return [...marks].map(([, dash, , end = '']) => [end, dash !== '-']);
}


/***/ }),

/***/ 25712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YQ: () => (/* binding */ imageUses),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   kg: () => (/* binding */ combine),
/* harmony export */   l_: () => (/* binding */ NO_IMAGES),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
// Owns the model of an image reference in a deployment file, and merges references to the same image.


const NO_IMAGES = { images: [], notes: [] };
/** Number of different images in one call. */
const MAX_IMAGES = 5_000;
function placeText({ file, line }) {
    return `${file}:${line}`;
}
/** An error in a file: `k8s/web.yaml:12: …`. */
function fileError(place, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${placeText(place)}: ${message}`);
}
function combine(findings) {
    return { images: findings.flatMap(({ images }) => images), notes: findings.flatMap(({ notes }) => notes) };
}
/** Each image once, in the order of its first place. Throws a UserError for a reference that is not valid. */
function imageUses(images) {
    const uses = new Map();
    for (const { text, place } of images) {
        const reference = referenceAt(text, place);
        const key = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(reference);
        const known = uses.get(key) ?? { reference, places: new Map() };
        known.places.set(placeText(place), place);
        uses.set(key, known);
        if (uses.size > MAX_IMAGES) {
            throw fileError(place, `the files name more than ${MAX_IMAGES} images; verify them in several calls`);
        }
    }
    return [...uses.values()].map(({ reference, places }) => ({ reference, places: [...places.values()] }));
}
function referenceAt(text, place) {
    try {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text);
        if (reference.scheme === 'registry')
            return reference;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        throw fileError(place, error.message);
    }
    throw fileError(place, `${JSON.stringify(text)} is not an image in a registry`);
}


/***/ }),

/***/ 98577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unexpandable),
/* harmony export */   f: () => (/* binding */ expand)
/* harmony export */ });
// Expands variables in compose files and Dockerfiles: `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+alternative}`.
/** Why a text cannot be expanded. */
class Unexpandable extends Error {
    name = 'Unexpandable';
}
const NAME = /^[A-Za-z_][A-Za-z0-9_]*/;
const MAX_DEPTH = 10;
const MAX_LENGTH = 4096;
/**
 * `value` gives a variable, or undefined if it is not set. Throws `Unexpandable` for a variable that is not set and has no
 * default, for a form that is not supported, and for a result that is too long.
 */
function expand(text, value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new Unexpandable(`variables are nested deeper than ${MAX_DEPTH} levels`);
    let expanded = '';
    for (let at = 0; at < text.length;) {
        const dollar = text.indexOf('$', at);
        if (dollar < 0)
            return bounded(expanded + text.slice(at));
        expanded += text.slice(at, dollar);
        if (text[dollar + 1] === '$') {
            expanded += '$';
            at = dollar + 2;
        }
        else if (text[dollar + 1] === '{') {
            const end = closingBrace(text, dollar + 2);
            expanded += expandBraces(text.slice(dollar + 2, end), value, depth);
            at = end + 1;
        }
        else {
            const name = NAME.exec(text.slice(dollar + 1))?.[0];
            if (name === undefined)
                throw new Unexpandable('"$" is not followed by a variable');
            expanded += required(name, value);
            at = dollar + 1 + name.length;
        }
        bounded(expanded);
    }
    return expanded;
}
function closingBrace(text, from) {
    let open = 1;
    for (let at = from; at < text.length; at += 1) {
        if (text.startsWith('${', at))
            open += 1;
        else if (text[at] === '}')
            open -= 1;
        if (open === 0)
            return at;
    }
    throw new Unexpandable('"${" is not closed');
}
function expandBraces(inner, value, depth) {
    const name = NAME.exec(inner)?.[0];
    if (name === undefined)
        throw new Unexpandable(`"\${${inner.slice(0, 60)}}" is not a variable`);
    const [, operator, word = ''] = /^(:?[-+?])([\s\S]*)$/.exec(inner.slice(name.length)) ?? [];
    if (operator === undefined) {
        if (inner.length > name.length)
            throw new Unexpandable(`"\${${inner.slice(0, 60)}}" is not supported`);
        return required(name, value);
    }
    const known = value(name);
    const isSet = known !== undefined && (known !== '' || !operator.startsWith(':'));
    if (operator.endsWith('+'))
        return isSet ? expand(word, value, depth + 1) : '';
    if (isSet)
        return known;
    return operator.endsWith('-') ? expand(word, value, depth + 1) : required(name, value);
}
function required(name, value) {
    const known = value(name);
    if (known === undefined)
        throw new Unexpandable(`the variable ${name.slice(0, 60)} has no default`);
    return known;
}
function bounded(text) {
    if (text.length > MAX_LENGTH)
        throw new Unexpandable(`the expanded text is longer than ${MAX_LENGTH} characters`);
    return text;
}


/***/ }),

/***/ 52573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ nodesOf)
/* harmony export */ });
/** Every node, depth first, entries of an index before its referrers. A digest in two places is returned twice. */
function* nodesOf(graph) {
    // Not recursive: a node would pass through one generator for each level above it.
    const waiting = [{ node: graph.root, parent: undefined, relation: 'root', depth: 0 }];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        yield place;
        const { node: parent } = place;
        const depth = place.depth + 1;
        // The last one that is pushed is the next.
        for (const node of parent.referrers.toReversed())
            waiting.push({ node, parent, relation: 'referrer', depth });
        for (const node of parent.manifests.toReversed())
            waiting.push({ node, parent, relation: 'entry', depth });
    }
}


/***/ }),

/***/ 16583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMAND_LINE: () => (/* binding */ COMMAND_LINE),
/* harmony export */   flagSigner: () => (/* binding */ flagSigner),
/* harmony export */   keyPaths: () => (/* binding */ keyPaths),
/* harmony export */   policyOfFlags: () => (/* binding */ policyOfFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49229);
/* harmony import */ var _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11273);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59182);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52695);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89676);
/* harmony import */ var _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61612);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31652);
// Builds a policy from the flags of a command line: --require, --signed-by, --max-severity, --max-age.









/** Where the policy comes from, in decisions and reports. */
const COMMAND_LINE = 'command line';
/** The paths after `key:` in --signed-by, for the caller to read. */
function keyPaths(signedBy) {
    return signedBy.filter((text) => text.startsWith(KEY)).map((text) => text.slice(KEY.length));
}
const KEY = 'key:';
const FORMS = 'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, key:PATH or "issuer=URL identity=NAME"';
/** Throws a UserError that begins with the flag's name. `keys` has the content of every path of `keyPaths`. */
function policyOfFlags(flags, keys) {
    const kinds = [...new Set(flags.require.map(kindOf))];
    if (kinds.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('require: name at least one kind of evidence, such as sbom');
    const trust = {};
    // The text of the flag is the signer's name in reports.
    for (const text of flags.signedBy)
        trust[text] = flagSigner(text, keys);
    const maxSeverity = flags.maxSeverity === undefined ? undefined : severityOf(flags.maxSeverity, kinds);
    const ages = agesOf(flags.maxAge, kinds);
    const require = kinds.map((kind, index) => {
        const maxAge = ages.get(kind);
        return {
            type: 'evidence',
            name: `require[${index}]`,
            kind,
            on: 'any',
            signedBy: Object.keys(trust),
            count: 1,
            select: 'newest',
            enforce: 'fail',
            fields: [],
            ...(maxAge !== undefined && { maxAge }),
            options: kind === 'scan' && maxSeverity !== undefined ? { 'max-severity': maxSeverity } : {},
        };
    });
    const parts = { trust, require, exceptions: [], conditions: [] };
    return { source: COMMAND_LINE, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .policyDigest */ .p)(parts), ...parts };
}
function kindOf(text) {
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text) && !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[text].needsPredicateType)
        return text;
    const known = Object.keys(_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW).filter((kind) => !_kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B[kind].needsPredicateType);
    if ((0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .isKind */ .VF)(text))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: ${text} needs a predicate type; use a policy file`);
    const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, known);
    const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`require: unknown kind of evidence ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)}; ${hint}`);
}
function severityOf(text, kinds) {
    const row = _kinds_table_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_ROWS */ .B.scan.options['max-severity'];
    const values = row?.values ?? [];
    if (!values.includes(text)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .closest */ .k)(text, values);
        const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(close)}?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-severity: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a severity; use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(values)}${hint}`);
    }
    if (!kinds.includes('scan'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-severity applies only to scans, but scan is not required; add it to require');
    return text;
}
function agesOf(texts, kinds) {
    const ages = new Map();
    for (const text of texts) {
        const [name, age = ''] = text.includes('=') ? text.split('=', 2) : [undefined, text];
        const duration = (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDuration */ .E9)(age.trim());
        if (duration === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind (units: m, h, d, w)`);
        }
        const named = name === undefined ? kinds : [kindOf(name.trim())];
        for (const kind of named) {
            if (!kinds.includes(kind))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`max-age: ${kind} is not required; add it to require`);
            // A duration for one kind takes precedence over the one for all kinds, whatever their order.
            if (name !== undefined || !ages.has(kind))
                ages.set(kind, duration);
        }
    }
    return ages;
}
/** Throws a UserError that quotes the text. */
function flagSigner(text, keys) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${why}`);
    const accepted = (name) => {
        if ('refused' in name)
            throw refuse(name.refused);
        return name;
    };
    const github = { kind: 'certificate', issuer: _signer_fields_js__WEBPACK_IMPORTED_MODULE_6__/* .GITHUB_ISSUER */ .oX, extensions: {} };
    if (text.startsWith('github:')) {
        const name = text.slice('github:'.length);
        const repository = accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(name));
        if (!('exactly' in repository)) {
            throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} must name one repository; use a policy file for several`);
        }
        // Without the second field, a reusable workflow of another repository would be trusted once this repository calls it.
        return { ...github, repository, identity: { pattern: workflowsOf(repository.exactly) } };
    }
    if (text.startsWith('workflow:')) {
        const [workflow = '', ...rest] = text.slice('workflow:'.length).trim().split(/\s+/);
        const fields = pairs(rest, ['repository'], text);
        const repository = fields.get('repository');
        const signer = { ...github, identity: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowIdentity */ .cI)(workflow)) };
        return repository === undefined ? signer : { ...signer, repository: accepted((0,_signer_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryUri */ .LJ)(repository)) };
    }
    if (text.startsWith(KEY)) {
        const path = text.slice(KEY.length);
        const key = keys.get(path);
        if (key === undefined)
            throw refuse(`the key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)} was not read`);
        return { kind: 'key', name: path, ...key };
    }
    if (!text.includes('='))
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not a signer; use ${FORMS}`);
    const fields = pairs(text.trim().split(/\s+/), ['issuer', 'identity'], text);
    const [issuer, identity] = [fields.get('issuer'), fields.get('identity')];
    if (issuer === undefined || identity === undefined)
        throw refuse(`${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} needs both issuer=URL and identity=NAME`);
    if (!issuer.startsWith('https://'))
        throw refuse(`the issuer ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(issuer)} is not an https URL`);
    if (/^\*+$/.test(identity))
        throw refuse(`the identity ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(identity)} matches everybody; name who may sign`);
    return { kind: 'certificate', issuer, identity: (0,_values_js__WEBPACK_IMPORTED_MODULE_7__/* .namePattern */ ._u)(identity), extensions: {} };
}
/** An RE2 pattern for all workflows of a repository at any ref. A glob would not match the slashes of a ref. */
function workflowsOf(repository) {
    return `${repository.replaceAll(/[.+*?()|[\]{}^$\\]/g, '\\$&')}/\\.github/workflows/[^/@]+@.+`;
}
function pairs(words, known, text) {
    const fields = new Map();
    for (const word of words) {
        const equals = word.indexOf('=');
        const name = equals < 0 ? word : word.slice(0, equals);
        const value = equals < 0 ? '' : word.slice(equals + 1);
        if (!known.includes(name) || value === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(word)} in ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} is not ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatives */ .V)(known.map((key) => `${key}=…`))}`);
        }
        if (fields.has(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`signed-by: ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(text)} has ${name} twice`);
        fields.set(name, value);
    }
    return fields;
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

/***/ 12443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ growHeapSlowly),
/* harmony export */   m: () => (/* binding */ growYoungGeneration)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);
// Makes the heap of this process grow slowly, for commands that read much and keep little.

/** By how many percent the heap grows over what is in use until it is collected. V8 takes up to 300. */
const PERCENT = 80;
/** A thousand images take 230 MB instead of 305, and a fifth more processor time. */
function growHeapSlowly() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--heap-growing-percent=${PERCENT}`);
}
/** Both halves of the young generation, in bytes. */
const YOUNG_BYTES = 16 * 1024 * 1024;
/**
 * Lets the young generation grow to 16 MB, for commands that read many small documents: an audit of 400 images collects it 210
 * times instead of 1,700 times, which takes a sixth of its processor time, for 25 MB of memory. The function that it returns
 * ends the growth once the size is reached: call it now and then.
 */
function growYoungGeneration() {
    let isGrowing = true;
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=2');
    return () => {
        if (!isGrowing)
            return;
        const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
        if (young !== undefined && young.space_size < YOUNG_BYTES)
            return;
        isGrowing = false;
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
    };
}


/***/ })

};
