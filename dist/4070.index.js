export const id = 4070;
export const ids = [4070];
export const modules = {

/***/ 62148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   wn: () => (/* binding */ subjectName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
// Parses and formats references: `registry/repository[:tag][@digest]`, `oci-layout:PATH[:tag][@digest]` for a layout, or
// `oci-archive:FILE[:tag][@digest]` for a layout in a tar archive.


const LAYOUT_SCHEMES = ['oci-layout', 'oci-archive'];
const DOCKER_HUB = 'registry-1.docker.io';
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry.hub.docker.com', DOCKER_HUB]);
/** Distribution specification 1.1.1, "Pulling manifests": the grammars of <name> and <reference>. */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const HOST = /^(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;
const MAX_NAME_LENGTH = 255;
/**
 * Parses a reference as users write it. A name without a registry is on Docker Hub, and one without a slash in its `library`
 * namespace. Throws a UserError that quotes the text and gives the reason.
 */
function parseReference(text) {
    const fail = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${JSON.stringify(text)} is not a valid image reference: ${why}; use registry/repository@sha256:… or oci-layout:PATH@sha256:…`);
    if (text.trim() !== text || text === '')
        throw fail(text === '' ? 'it is empty' : 'it has white space around it');
    const [protocol] = /^https?:\/\//i.exec(text) ?? [];
    if (protocol !== undefined)
        throw fail(`it starts with ${protocol}, which is left out`);
    const at = text.indexOf('@');
    const name = at < 0 ? text : text.slice(0, at);
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (at >= 0 && digest === undefined) {
        throw fail('the part after @ is not a digest (sha256: with 64 or sha512: with 128 lower-case hexadecimal digits)');
    }
    const versions = digest === undefined ? {} : { digest };
    const scheme = LAYOUT_SCHEMES.find((one) => name.startsWith(`${one}:`));
    if (scheme !== undefined) {
        const rest = name.slice(scheme.length + 1);
        const colon = rest.lastIndexOf(':');
        // A colon before the last slash belongs to the path (C:\images), not to a tag.
        const hasTag = colon > 0 && colon > Math.max(rest.lastIndexOf('/'), rest.lastIndexOf('\\'));
        const path = hasTag ? rest.slice(0, colon) : rest;
        if (path === '')
            throw fail('it has no path');
        if (path.includes('\0'))
            throw fail('the path contains a NUL character');
        const tag = hasTag ? rest.slice(colon + 1) : undefined;
        if (tag !== undefined && !TAG.test(tag))
            throw fail(`${JSON.stringify(tag)} is not a tag`);
        return { scheme, path, ...(tag !== undefined && { tag }), ...versions };
    }
    const { registry, rest } = splitRegistry(name);
    if (!HOST.test(registry))
        throw fail(`${JSON.stringify(registry)} is not a host`);
    const port = /:(\d+)$/.exec(registry)?.[1];
    if (port !== undefined && (Number(port) < 1 || Number(port) > 65535))
        throw fail(`${port} is not a port`);
    const colon = rest.indexOf(':');
    let repository = colon < 0 ? rest : rest.slice(0, colon);
    const tag = colon < 0 ? undefined : rest.slice(colon + 1);
    if (tag !== undefined && !TAG.test(tag))
        throw fail(`${JSON.stringify(tag)} is not a tag`);
    if (repository === '')
        throw fail('it has no repository');
    const hub = DOCKER_HUB_NAMES.has(registry);
    if (hub && !repository.includes('/'))
        repository = `library/${repository}`;
    if (!REPOSITORY.test(repository)) {
        const lower = repository.toLowerCase();
        throw fail(REPOSITORY.test(lower)
            ? `repository names are lower-case: ${lower}`
            : `${JSON.stringify(repository)} is not a repository name`);
    }
    if (registry.length + repository.length + 1 > MAX_NAME_LENGTH)
        throw fail(`its name is longer than ${MAX_NAME_LENGTH} characters`);
    return {
        scheme: 'registry',
        registry: hub ? DOCKER_HUB : registry.toLowerCase(),
        repository,
        ...(tag !== undefined && { tag }),
        ...versions,
    };
}
function isRepositoryName(text) {
    return text.length <= MAX_NAME_LENGTH && REPOSITORY.test(text);
}
/** Whether a name is a valid tag. */
function isTag(text) {
    return TAG.test(text);
}
/** A reference without its tag and digest: `ghcr.io/acme/app`, `oci-layout:build/image`. */
function locationOf(reference) {
    if (reference.scheme !== 'registry')
        return `${reference.scheme}:${reference.path}`;
    const registry = reference.registry === DOCKER_HUB ? 'docker.io' : reference.registry;
    return `${registry}/${reference.repository}`;
}
/** The subject's name in documents: as `locationOf`, but only the last part of a layout's path, to not reveal the machine. */
function subjectName(reference) {
    if (reference.scheme === 'registry')
        return locationOf(reference);
    const last = reference.path.split(/[\\/]/).findLast((part) => part !== '' && part !== '.' && part !== '..');
    return last ?? 'image';
}
/** The canonical form, which `parseReference` accepts. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${locationOf(reference)}${tag}${digest}`;
}
/** Docker's rule: the part before the first slash is a registry if it has a dot or a colon, or is `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? '' : name.slice(0, slash);
    if (/[.:]/.test(first) || first === 'localhost')
        return { registry: first, rest: name.slice(slash + 1) };
    return { registry: DOCKER_HUB, rest: name };
}


/***/ }),

/***/ 19587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBlob),
/* harmony export */   k: () => (/* binding */ blobExists)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98124);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24000);
// Reads blobs of a repository as streams: checked as they pass, resumed after a lost connection, whole or by range.





/** How often an interrupted download is resumed. */
const MAX_RESUMPTIONS = 5;
/** GET (distribution 1.1.1, "Pulling blobs"). A whole blob is checked by digest and size, a range by size. */
async function* readBlob(repository, descriptor, range) {
    const { digest, size } = descriptor;
    if (range !== undefined) {
        const end = Math.min(range.end ?? size - 1, size - 1);
        if (!(Number.isSafeInteger(range.start) && range.start >= 0 && range.start <= end)) {
            throw new RangeError(`bytes ${range.start} to ${range.end ?? ''} are outside the ${size} bytes of ${digest}`);
        }
        yield* download(repository, descriptor, range.start, end);
        return;
    }
    const source = digest === _descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi.digest ? once(_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_JSON */ .JO) : download(repository, descriptor, 0, size - 1);
    yield* (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .verified */ .zr)(source, { digest, size, where: repository.location });
}
/** HEAD ("Checking if content exists"). */
async function blobExists(repository, descriptor) {
    const response = await repository.pull({
        method: 'HEAD',
        url: repository.path(`blobs/${descriptor.digest}`),
        accept: [200, 404],
        attempted: 'check for the blob',
        reference: descriptor.digest,
    });
    await response.discard();
    return response.status === 200;
}
/** The bytes from `start` to `end`, both inclusive. Excess bytes of a whole blob are passed on, so that verification fails. */
async function* download(repository, descriptor, start, end) {
    const { environment } = repository;
    let next = start;
    for (let resumption = 0;; resumption++) {
        const from = next;
        const response = await request(repository, descriptor, from, end);
        if (response === undefined)
            break;
        try {
            for await (const chunk of requestedPart(response, descriptor, from, end)) {
                next += chunk.byteLength;
                yield chunk;
            }
            // A body that ends early without an error was truncated by a proxy, so the rest is requested.
            if (next > end || next === from)
                break;
        }
        catch (error) {
            if (!isBroken(error))
                throw error;
            if (next > end)
                break;
            // Resuming a download that is too slow would double the time until it is refused.
            if (resumption >= MAX_RESUMPTIONS || error.cause instanceof _http_body_js__WEBPACK_IMPORTED_MODULE_3__/* .SlowBody */ .i_)
                throw error;
        }
        if (resumption >= MAX_RESUMPTIONS)
            break;
        await environment.sleep(Math.round(environment.random() * 100 * 2 ** resumption));
    }
    if (next > end || (start === 0 && end === descriptor.size - 1))
        return;
    throw repository.error({
        code: 'size-mismatch',
        reference: descriptor.digest,
        attempted: 'read a range of the blob',
        detail: `requested ${end - start + 1} bytes and received ${next - start}`,
        remedy: 'push the blob again: it is damaged in the registry',
    });
}
/** Undefined if the blob ends before `start`. */
async function request(repository, { digest, size }, start, end) {
    const whole = start === 0 && end >= size - 1;
    const response = await repository.pull({
        method: 'GET',
        url: repository.path(`blobs/${digest}`),
        ...(!whole && { headers: { range: `bytes=${start}-${end === size - 1 ? '' : end}` } }),
        accept: whole ? [200] : [200, 206, 416],
        attempted: 'read the blob',
        reference: digest,
    });
    if (response.status === 206)
        checkContentRange(repository, response, digest, start);
    if (response.status !== 416)
        return response;
    await response.discard();
    return undefined;
}
/** The requested part of the response of a registry that ignores ranges and sends everything. */
async function* requestedPart(response, { size }, start, end) {
    if (start === 0 && end >= size - 1)
        return yield* response.body();
    let skip = response.status === 206 ? 0 : start;
    let left = end - start + 1;
    for await (const chunk of response.body()) {
        const rest = chunk.subarray(skip, skip + left);
        skip = Math.max(0, skip - chunk.byteLength);
        left -= rest.byteLength;
        if (rest.byteLength > 0)
            yield rest;
        if (left === 0)
            break;
    }
}
function checkContentRange(repository, response, digest, start) {
    const header = response.headers['content-range'] ?? '';
    if (Number(/^bytes (\d+)-\d+\/(?:\d+|\*)$/.exec(header)?.[1] ?? Number.NaN) === start)
        return;
    throw repository.error({
        code: 'invalid-response',
        reference: digest,
        attempted: 'read the blob',
        request: (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .lineOf */ .cA)('GET', response),
        status: response.status,
        detail: `requested a range from byte ${start}, and Content-Range is ${JSON.stringify(header.slice(0, 100))}`,
        remedy: 'check proxies and mirrors between this machine and the registry',
    });
}
function isBroken(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A && (error.code === 'network' || error.code === 'timeout');
}
async function* once(bytes) {
    yield bytes;
}


/***/ }),

/***/ 44070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grantedBlobs: () => (/* binding */ grantedBlobs)
/* harmony export */ });
/* harmony import */ var _net_pause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53737);
/* harmony import */ var _content_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19587);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40454);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24000);
// The blobs of a repository, for a process that was granted a token and has no credentials.




function grantedBlobs(access, renew) {
    let { token } = access;
    const environment = {
        // Without HOME and the like, no credential is found.
        env: access.proxies,
        now: Date.now,
        sleep: _net_pause_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v,
        random: Math.random,
        async pullToken(refused) {
            if (refused !== undefined && refused === token)
                token = await renew(refused);
            return token;
        },
        // The granting process has shown the warnings of the registry and masked its secrets.
        warn: () => undefined,
        mask: () => undefined,
        ...(access.plainHttp && { plainHttp: access.plainHttp }),
        ...(access.caFile !== undefined && { caFile: access.caFile }),
    };
    const transport = new _http_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .RegistryTransport */ .F(access.registry, environment);
    const repository = new _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .Repository */ .LN(transport, access.repository, environment);
    return { blob: (descriptor) => (0,_content_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlob */ .g)(repository, descriptor), traffic: () => transport.traffic() };
}


/***/ }),

/***/ 24000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LN: () => (/* binding */ Repository),
  fv: () => (/* binding */ errorCodes),
  cA: () => (/* binding */ lineOf)
});

// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/oci/registry/http/error-response.ts
var error_response = __webpack_require__(35898);
;// CONCATENATED MODULE: ./src/oci/registry/quirks.ts
// Deviations of registries from the distribution specification 1.1.1, as data. A new quirk is a row.
const DEFAULTS = {
    updateWindow: 350,
    singlePost: true,
    anonymousMount: true,
    chunks: true,
    deleteRemedy: 'enable deletion in the registry (distribution: storage.delete.enabled), or delete it in its user interface (Harbor: curl -X DELETE https://HOST/api/v2.0/projects/PROJECT/repositories/REPOSITORY/artifacts/DIGEST)',
    deleteTagRemedy: 'delete the tag in the user interface of the registry; deleting its manifest by digest would remove every tag of it',
    immutableRemedy: 'exclude tags that begin with sha256- and sha512- from tag immutability in this repository',
};
const QUIRKS = [
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'no referrers API; reads of a tag are stale for seconds after a write',
        shows: 'GET /referrers/ is 404; a GET of the fallback tag after a PUT returns the previous index',
        settings: { updateWindow: 6000 },
    },
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'does not delete manifests by the distribution API',
        shows: 'DELETE /manifests/ is 405',
        settings: {
            deleteRemedy: 'delete the package version with the packages API of GitHub (DELETE /orgs/ORG/packages/container/…), as prune and delete do',
        },
    },
    {
        hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
        registry: 'Amazon ECR',
        what: 'does not delete manifests by the distribution API',
        shows: 'DELETE /manifests/ is 405 with UNSUPPORTED',
        settings: {
            deleteRemedy: 'delete it with: aws ecr batch-delete-image --repository-name REPOSITORY --image-ids imageDigest=DIGEST',
        },
    },
    {
        hosts: /^(?:registry-1\.)?docker\.io$/,
        registry: 'Docker Hub',
        what: 'does not delete manifests by the distribution API',
        shows: 'DELETE /manifests/ is 405 with UNSUPPORTED',
        settings: {
            deleteRemedy: 'delete its tags with: curl -X DELETE -H "Authorization: Bearer TOKEN" https://hub.docker.com/v2/namespaces/NAMESPACE/repositories/REPOSITORY/tags/TAG',
        },
    },
    {
        hosts: /^ghcr\.io$/,
        registry: 'GitHub Container Registry',
        what: 'accepts chunks of at most 4 MiB, and whole blobs of any size',
        shows: 'PATCH of a larger chunk is 416',
        settings: { chunks: false },
    },
    {
        hosts: /(?:^|\.)quay\.io$/,
        registry: 'Quay',
        what: 'fails a mount without a source repository',
        shows: 'POST ?mount= without from is an error instead of 202',
        settings: { anonymousMount: false },
    },
    {
        hosts: /(?:^|\.)(?:gcr\.io|pkg\.dev)$/,
        registry: 'Google Artifact Registry',
        what: 'accepts whole blobs only',
        shows: 'PATCH of an upload is refused; its documentation requires monolithic uploads',
        settings: { chunks: false },
    },
    {
        hosts: /^\d+\.dkr\.ecr(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?$/,
        registry: 'Amazon ECR',
        what: 'does not overwrite a fallback tag in a repository with immutable tags',
        shows: 'PUT /manifests/TAG is 400 with TAG_INVALID and the word immutable',
        settings: {
            immutableRemedy: 'set the repository to IMMUTABLE_WITH_EXCLUSION with a filter for sha256-*, or to MUTABLE, in ECR',
        },
    },
    {
        registry: 'Amazon ECR',
        what: 'does not report the offset of a chunked upload',
        shows: 'the Range of every PATCH response ends with the first chunk, although all chunks are stored',
        settings: {},
    },
    {
        registry: 'Amazon ECR',
        what: 'adds parameters to media types',
        shows: 'Content-Type: application/vnd.oci.image.index.v1+json; charset=utf-8',
        settings: {},
    },
    {
        registry: 'Amazon ECR, Docker Hub (both in the past)',
        what: 'sends OCI-Subject without a referrers API',
        shows: 'the referrer is pushed with OCI-Subject and GET /referrers/ is 404 or does not list it',
        settings: {},
    },
    {
        registry: 'GitLab',
        what: 'resolves a tag ALGORITHM-HEX as the digest ALGORITHM:HEX',
        shows: 'GET of the fallback tag returns the subject itself',
        settings: {},
    },
    {
        registry: 'Harbor before 2.9',
        what: 'has the referrers API and does not send OCI-Subject',
        shows: 'the PUT response of a referrer lacks the header, and the referrer is listed',
        settings: {},
    },
    {
        registry: 'docker-registry 2 (distribution 2.8) on a file system',
        what: 'rejects a manifest while another client pushes one of its blobs, which exists',
        shows: 'PUT /manifests/ is 400 with MANIFEST_BLOB_UNKNOWN, and 201 a moment later',
        settings: {},
    },
    {
        registry: 'zot',
        what: 'lists all referrers on one page',
        shows: 'no Link, whatever their number',
        settings: {},
    },
    {
        registry: 'olareg',
        what: 'sends Link parameters without quotes',
        shows: 'Link: <…>; rel=next',
        settings: {},
    },
    {
        registry: 'olareg',
        what: 'loses entries of its referrers list when several referrers of a subject are pushed at once',
        shows: 'GET /referrers/ does not list a pushed referrer, and lists it after it was pushed again',
        settings: {},
    },
    {
        registry: 'go-containerregistry',
        what: 'lists the media type of the config as artifactType, ignores the filter and does not send OCI-Subject',
        shows: 'entries with artifactType application/vnd.oci.empty.v1+json',
        settings: {},
    },
];
/** The settings of a host (`registry` of a reference): later rows override earlier ones and the defaults. */
function settingsOf(registry) {
    const host = registry.replace(/:\d+$/, '');
    const rows = QUIRKS.filter(({ hosts }) => hosts?.test(host));
    return Object.assign({}, DEFAULTS, ...rows.map(({ settings }) => settings));
}

;// CONCATENATED MODULE: ./src/oci/registry/repository.ts
// One repository of a registry host: its paths, token scopes, requests and errors.





/** The token actions that each kind of access needs. */
const ACCESS = {
    read: ['pull'],
    write: ['pull', 'push'],
    delete: ['pull', 'push', 'delete'],
};
const PROXY_VARIABLES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];
const memories = new WeakMap();
class Repository {
    name;
    /** `registry/repository`. */
    location;
    transport;
    environment;
    settings;
    host;
    /** The actions that tokens are requested for: all that were announced or needed so far, so that one token serves them. */
    #actions = ACCESS.read;
    constructor(transport, name, environment) {
        this.name = name;
        this.location = (0,reference/* locationOf */.hD)({ scheme: 'registry', registry: transport.registry, repository: name });
        this.transport = transport;
        this.environment = environment;
        this.settings = settingsOf(transport.registry);
        const host = memories.get(transport) ?? {};
        memories.set(transport, host);
        this.host = host;
    }
    /** `/v2/NAME/REST`. */
    path(rest) {
        return `/v2/${this.name}/${rest}`;
    }
    /** Announces the access that will be needed, so that the first token covers it. */
    expect(access) {
        if (ACCESS[access].length > this.#actions.length)
            this.#actions = ACCESS[access];
    }
    pull(request) {
        return this.#exchange(request, ACCESS.read);
    }
    push(request) {
        return this.#exchange(request, ACCESS.write);
    }
    remove(request) {
        return this.#exchange(request, ACCESS.delete);
    }
    /** What another process needs to pull from this repository; undefined if that would allow it more. */
    async grantPull() {
        const { transport, environment, name } = this;
        const tokens = await transport.pullTokens?.(name);
        if (tokens === undefined)
            return undefined;
        const { env, plainHttp, caFile } = environment;
        return {
            access: {
                kind: 'registry',
                registry: transport.registry,
                repository: name,
                ...(tokens.first !== undefined && { token: tokens.first }),
                ...(plainHttp && { plainHttp }),
                ...(caFile !== undefined && { caFile }),
                proxies: Object.fromEntries(PROXY_VARIABLES.map((variable) => [variable, env[variable]])),
            },
            renew: tokens.renew,
            count: tokens.count,
        };
    }
    error(facts) {
        return new errors/* StoreError */.A({ ...facts, store: this.location });
    }
    /** Some token services reject scopes that the credential does not allow. Then only the scopes of this request are used. */
    async #exchange({ besides = [], ...request }, needed) {
        if (needed.length > this.#actions.length)
            this.#actions = needed;
        const asked = this.#actions;
        const exchange = (actions) => {
            const scopes = [{ repository: this.name, actions }, ...besides];
            return this.transport.exchange({ ...request, store: this.location, scopes });
        };
        try {
            return await exchange(asked);
        }
        catch (error) {
            const refused = error instanceof errors/* StoreError */.A && (error.code === 'unauthorized' || error.code === 'denied');
            if (!refused || asked.length === needed.length)
                throw error;
            if (this.#actions === asked)
                this.#actions = needed;
            return exchange(needed);
        }
    }
}
/** `METHOD /path` of a response, for errors, without the query, which may hold a secret of an upload. */
function lineOf(method, response) {
    return `${method} ${new URL(response.url).pathname}`;
}
/** The error codes in a response body (distribution 1.1.1, "Error Codes"); none if it has another form. */
function errorCodes(body) {
    return (0,error_response/* registryErrors */.Ji)((0,parse/* parseJson */.q)(new TextDecoder().decode(body))).map(({ code }) => code);
}


/***/ })

};
