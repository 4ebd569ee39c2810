export const id = 4845;
export const ids = [4845];
export const modules = {

/***/ 62148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
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
    if (/^https?:\/\//i.test(text))
        throw fail('it starts with https://');
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

/***/ 44070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   grantedBlobs: () => (/* binding */ grantedBlobs)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _content_blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19587);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93808);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24000);
// The blobs of a repository, for a process that was granted a token and has no credentials.




function grantedBlobs(access, renew) {
    let { token } = access;
    const environment = {
        // Without HOME and the like, no credential is found.
        env: access.proxies,
        now: Date.now,
        sleep: (milliseconds) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
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


/***/ })

};
