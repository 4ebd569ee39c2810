export const id = 4683;
export const ids = [4683];
export const modules = {

/***/ 44683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sbomSettings)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _evidence_sbom_external_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29536);
/* harmony import */ var _evidence_sbom_sbom_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28898);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28630);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89902);
// How SBOMs are made: the generator, the format, the cache. The inputs as typed data.






/** Throws a UserError that names the input. */
function sbomSettings(inputs, env) {
    const format = inputs['sbom-format'];
    if (!(0,_evidence_sbom_sbom_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isSbomFormat */ .b8)(format))
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`sbom-format: there is no format ${JSON.stringify(format)}`);
    const cacheDir = inputs['cache-dir'] === 'none' ? undefined : inputs['cache-dir'] || defaultCacheDir(env);
    const sharedCache = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .switchOf */ .mG)('actions-cache', inputs['actions-cache']);
    if (sharedCache && cacheDir === undefined)
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y('actions-cache needs a folder; cache-dir is none');
    return {
        ...((0,_evidence_sbom_external_js__WEBPACK_IMPORTED_MODULE_2__/* .isGenerator */ .WH)(inputs.sbom) && { generator: inputs.sbom }),
        format,
        ...(cacheDir !== undefined && { cacheDir }),
        sharedCache,
        strict: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .switchOf */ .mG)('strict', inputs.strict),
    };
}
/** The runner's tool cache outlives jobs on self-hosted runners; a person's cache directory is XDG's. */
function defaultCacheDir({ RUNNER_TOOL_CACHE, XDG_CACHE_HOME, HOME, }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(RUNNER_TOOL_CACHE || XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'oci-evidence');
}


/***/ }),

/***/ 29536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vx: () => (/* binding */ externalSbom),
/* harmony export */   WH: () => (/* binding */ isGenerator)
/* harmony export */ });
/* unused harmony exports GENERATORS, generatorVersion */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28630);
// SBOMs by other generators on this machine: one row a tool, run on the image's digest, its version kept with the evidence.





const GENERATORS = {
    syft: {
        args: (image, file, format) => [
            'scan',
            '--quiet',
            '--output',
            `${format === 'spdx' ? 'spdx-json@2.3' : 'cyclonedx-json@1.6'}=${file}`,
            `registry:${image}`,
        ],
        versionArgs: ['version', '--output', 'json'],
        versionPattern: /"version":\s*"v?(\d[^"]*)"/,
        env: ({ username, password }, registry) => ({
            SYFT_REGISTRY_AUTH_AUTHORITY: registry,
            SYFT_REGISTRY_AUTH_USERNAME: username,
            SYFT_REGISTRY_AUTH_PASSWORD: password,
        }),
        install: 'add a step "uses: anchore/sbom-action/download-syft@v0", or see https://github.com/anchore/syft#installation',
    },
    trivy: {
        args: (image, file, format) => [
            'image',
            '--quiet',
            '--image-src',
            'remote',
            '--format',
            format === 'spdx' ? 'spdx-json' : 'cyclonedx',
            '--output',
            file,
            image,
        ],
        versionArgs: ['--version'],
        versionPattern: /Version:\s*v?(\S+)/i,
        env: ({ username, password }) => ({ TRIVY_USERNAME: username, TRIVY_PASSWORD: password }),
        install: 'add a step "uses: aquasecurity/setup-trivy@v0", or see https://trivy.dev/latest/getting-started/installation/',
    },
    cdxgen: {
        args: (image, file, format) => format === 'spdx' ? undefined : ['--type', 'oci', '--spec-version', '1.6', '--output', file, image],
        versionArgs: ['--version'],
        versionPattern: /(\d+\.\d+\.\d+\S*)/,
        // It takes no user without an address, and reads nothing from it.
        env: ({ username, password }) => ({ DOCKER_USER: username, DOCKER_PASSWORD: password, DOCKER_EMAIL: username }),
        install: 'run "npm install --global @cyclonedx/cdxgen", or see https://github.com/CycloneDX/cdxgen#installing',
    },
};
function isGenerator(text) {
    return Object.hasOwn(GENERATORS, text);
}
/** Larger documents are the output of a runaway, and nothing that a registry would take. */
const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
const SHOWN_STDERR = 500;
/**
 * The version of a generator on this machine. Throws a UserError that says how to install it where it is missing: to be
 * asked before anything else is done.
 */
async function generatorVersion(name, { execute }) {
    const row = GENERATORS[name];
    let printed;
    try {
        const { exitCode, stdout, stderr } = await execute(name, row.versionArgs, {});
        if (exitCode !== 0)
            throw new Error(`exit code ${exitCode}: ${stderr.trim().slice(-SHOWN_STDERR)}`);
        printed = stdout;
    }
    catch (cause) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`the SBOM generator ${name} cannot be run (${cause.message}); ${row.install}, or leave the input out to use the built-in one`, { cause });
    }
    return row.versionPattern.exec(printed)?.[1] ?? 'of unknown version';
}
/** What a generator says of one platform's image, as evidence. Throws a UserError with what it printed where it fails. */
async function externalSbom(name, request, options) {
    const row = GENERATORS[name];
    const { location, subject, platform, format = 'cyclonedx' } = request;
    if (location.startsWith('oci-layout:')) {
        throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${name} reads images from registries; push ${location} first, or use the built-in generator`);
    }
    const image = `${location}@${subject.digest}`;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.temporary, 'sbom-'));
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'sbom.json');
        const args = row.args(image, file, format);
        if (args === undefined)
            throw new _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${name} writes no ${format} documents; choose another format or generator`);
        const env = request.credential ? row.env(request.credential, location.split('/', 1)[0] ?? '') : {};
        const version = await generatorVersion(name, options);
        const { exitCode, stderr } = await options.execute(name, args, env);
        if (exitCode !== 0)
            throw failure(name, image, `exit code ${exitCode}: ${stderr.trim().slice(-SHOWN_STDERR)}`);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file).catch(() => undefined);
        if (bytes === undefined)
            throw failure(name, image, 'it wrote no document');
        if (bytes.byteLength > MAX_DOCUMENT_BYTES)
            throw failure(name, image, `it wrote ${bytes.byteLength} bytes`);
        const created = createdOf(bytes, format);
        if (created === undefined)
            throw failure(name, image, `what it wrote is no ${format} document`);
        const suffix = request.titlePlatform && platform ? `-${(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(platform).replaceAll('/', '-')}` : '';
        const mediaType = format === 'spdx' ? 'application/spdx+json' : 'application/vnd.cyclonedx+json';
        return {
            kind: 'sbom',
            subject,
            document: {
                descriptor: { mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes), size: bytes.byteLength },
                async *open() {
                    yield bytes;
                },
            },
            title: `sbom${suffix}.${format === 'spdx' ? 'spdx' : 'cdx'}.json`,
            predicateType: format === 'spdx' ? 'https://spdx.dev/Document' : 'https://cyclonedx.org/bom',
            ...(created !== '' && { created }),
            producer: `${name} ${version}`,
            annotations: {},
        };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
function failure(name, image, why) {
    return new _oci_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${name} made no SBOM of ${image}: ${why}; run it by hand to see more, or use the built-in generator`);
}
/** The document's own time; empty where it states none, undefined where it is not of the format. */
function createdOf(bytes, format) {
    let document;
    try {
        document = JSON.parse(Buffer.from(bytes).toString('utf8'));
    }
    catch {
        return undefined;
    }
    if (!(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(document))
        return undefined;
    if (format === 'spdx' ? typeof document.spdxVersion !== 'string' : document.bomFormat !== 'CycloneDX')
        return undefined;
    const place = format === 'spdx' ? document.creationInfo : document.metadata;
    const time = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(place) ? new Date(String(place[format === 'spdx' ? 'created' : 'timestamp'])) : undefined;
    return time === undefined || Number.isNaN(time.getTime()) ? '' : `${time.toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 51972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aC: () => (/* binding */ generateSboms),
  d5: () => (/* binding */ isImageSbom),
  gA: () => (/* binding */ noteText)
});

// EXTERNAL MODULE: ./src/oci/errors.ts
var errors = __webpack_require__(28630);
;// CONCATENATED MODULE: ./src/evidence/sbom/bounds.ts
// The bounds that hostile layers run into. Reaching one cuts that layer or skips that file, and leaves a note that names it.
const BOUNDS = {
    ratio: 200,
    ratioFloorBytes: 256 * 1024 * 1024,
    layerBytes: 64 * 1024 ** 3,
    entries: 2_000_000,
    pathLength: 4096,
    depth: 256,
    nameCharacters: 32 * 1024 * 1024,
    heldBytes: 128 * 1024 * 1024,
    files: 200_000,
    notes: 100,
};
/** A bound was reached: what was read so far of the layer stands, the rest of it is not looked at. */
class Cut extends Error {
    name = 'Cut';
}
/** Bytes that may be held at once. Whoever waits holds nothing itself, so that waiting cannot lock. */
class Budget {
    #limit;
    #used = 0;
    #waiting = [];
    constructor(limit) {
        this.#limit = limit;
    }
    /** Resolves when `bytes` may be held; what is larger than the whole budget is let in alone. */
    async acquire(bytes) {
        if (this.#fits(bytes) && this.#waiting.length === 0) {
            this.#used += bytes;
            return;
        }
        await new Promise((go) => this.#waiting.push({ bytes, go }));
    }
    release(bytes) {
        this.#used -= bytes;
        for (let next = this.#waiting[0]; next !== undefined && this.#fits(next.bytes); next = this.#waiting[0]) {
            this.#waiting.shift();
            this.#used += next.bytes;
            next.go();
        }
    }
    #fits(bytes) {
        return this.#used === 0 || this.#used + bytes <= this.#limit;
    }
}

// EXTERNAL MODULE: ./src/evidence/sbom/license.ts
var license = __webpack_require__(25076);
;// CONCATENATED MODULE: ./src/evidence/sbom/owned.ts
// Which files of a system package are that package itself, seen by another cataloguer.
/** Linux opens no longer path. */
const MAX_PATH = 4096;
/** Files in which another cataloguer finds packages; only these are worth remembering of a package's thousands. */
const STATES = /(?:^|\/)(?:package\.json|METADATA|PKG-INFO|[^/]{1,255}\.(?:egg-info|gemspec|jar|war|ear|deps\.json)|installed\.json|conda-meta\/[^/]{1,255}\.json)$/;
/**
 * True for a path (no leading slash) that states a package of another ecosystem and is the very thing that the system
 * package distributes: `usr/lib/python3/dist-packages/six-1.16.0.egg-info`. What is bundled inside such a thing is a
 * component of its own and is not hidden: modules nested in another's node_modules, and what stands under /opt, where
 * vendors put whole applications with everything they need.
 */
function standsFor(path) {
    if (path.length > MAX_PATH || !STATES.test(path) || path.startsWith('opt/'))
        return false;
    const modules = path.indexOf('node_modules/');
    return modules === -1 || !path.includes('node_modules/', modules + 1);
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
;// CONCATENATED MODULE: ./src/evidence/sbom/purl.ts
// Package URLs: the identity of every component.

/** Longer parts are no package's name or version, but somebody's attempt to fill the document. */
const MAX_PART = 1024;
/**
 * The canonical package URL (ECMA-427), or undefined where the parts cannot make one: no name, a NUL, a Maven artifact
 * without group.
 */
function packageUrl(parts) {
    const { type, namespace, name, version, subpath } = parts;
    const qualifiers = {};
    for (const [key, value] of Object.entries(parts.qualifiers ?? {}))
        if (value)
            qualifiers[key] = value;
    const all = [type, namespace, name, version, subpath, ...Object.values(qualifiers)];
    if (all.some((part) => part !== undefined && (part.length > MAX_PART || !isPrintable(part))))
        return undefined;
    try {
        const url = new packageurl_js.PackageURL(type, namespace || undefined, name, version || undefined, qualifiers, subpath || undefined);
        // packageurl-js leaves `+` as it is in versions; the specification encodes everything but letters, digits and `.-_~:`.
        return url.toString().replace(/^[^?#]*/, (path) => path.replaceAll('+', '%2B'));
    }
    catch {
        return undefined;
    }
}
/** The `distro` qualifier of system packages: `debian-12`; an identifier alone for a distribution without versions. */
function distroQualifier(distro) {
    if (distro === undefined)
        return undefined;
    return distro.versionId === undefined ? distro.id : `${distro.id}-${distro.versionId}`;
}
function isPrintable(part) {
    for (let at = 0; at < part.length; at++) {
        const unit = part.charCodeAt(at);
        if (unit < 0x20 || unit === 0x7f)
            return false;
    }
    return part.isWellFormed();
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/apk.ts



/** Longer values are cut; no package provides that much. */
const MAX_VALUE = 256 * 1024;
/** The second is where apk 3 keeps it in a merged /usr. */
const PLACES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
const apk = {
    name: 'apk',
    version: 1,
    maxBytes: 64 * 1024 * 1024,
    places: PLACES,
    wants: (path) => PLACES.includes(path),
    read,
    assemble,
};
/** One package after another, separated by empty lines; each line is a letter, a colon and a value. */
function read({ bytes }) {
    const packages = [];
    let fields = new Map();
    let owns = [];
    let directory = '';
    const close = () => {
        const one = packageOf(fields, owns);
        if (one !== undefined)
            packages.push(one);
        fields = new Map();
        owns = [];
        directory = '';
    };
    for (const line of new TextDecoder().decode(bytes).split('\n')) {
        const key = line[0];
        const value = line.slice(2, MAX_VALUE).trim();
        if (key === undefined)
            close();
        else if (line[1] !== ':')
            continue;
        else if (key === 'F')
            directory = value;
        else if (key === 'R') {
            const path = directory === '' ? value : `${directory}/${value}`;
            if (standsFor(path))
                owns.push(path);
        }
        else if (!fields.has(key))
            fields.set(key, value);
    }
    close();
    return packages.length === 0 ? undefined : { packages };
}
function packageOf(fields, owns) {
    const name = fields.get('P');
    const version = fields.get('V');
    if (!name || !version)
        return undefined;
    const origin = fields.get('o');
    const license = fields.get('L');
    const maintainer = fields.get('m');
    const homepage = fields.get('U');
    const summary = fields.get('T');
    return {
        name,
        version,
        arch: fields.get('A') ?? '',
        ...(origin && { origin }),
        ...(license && { license }),
        ...(maintainer && { maintainer }),
        ...(homepage && { homepage }),
        ...(summary && { summary }),
        depends: words(fields.get('D')),
        provides: words(fields.get('p')),
        owns,
    };
}
/** `so:libc.musl-x86_64.so.1=1 cmd:sh=1.36 !conflict`: the names, without versions and conflicts. */
function words(list) {
    return (list ?? '')
        .split(' ')
        .filter((word) => word !== '' && !word.startsWith('!'))
        .map((word) => word.replace(/[<>=~@].*$/s, ''));
}
function assemble(found, context) {
    const packages = found.flatMap(({ path, facts }) => facts.packages.flatMap((one) => {
        const purl = purlOf(one, context);
        if (purl !== undefined)
            return [{ one, path, purl }];
        context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
        return [];
    }));
    const byName = new Map();
    for (const { one, purl } of packages)
        byName.set(one.name, purl);
    for (const { one, purl } of packages) {
        for (const name of one.provides)
            if (!byName.has(name))
                byName.set(name, purl);
    }
    return packages.map(({ one, path, purl }) => {
        const dependsOn = new Set(one.depends.flatMap((name) => byName.get(name) ?? []).filter((other) => other !== purl));
        const licenses = licensesOf(one.license);
        return {
            type: 'library',
            ecosystem: 'apk',
            name: one.name,
            version: one.version,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(one.maintainer !== undefined && { supplier: one.maintainer }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
            ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
            ...(one.owns.length > 0 && { owns: one.owns.map((owned) => `/${owned}`) }),
        };
    });
}
function purlOf(one, { distro }) {
    const upstream = one.origin === one.name ? undefined : one.origin;
    return packageUrl({
        type: 'apk',
        namespace: distro?.id ?? 'alpine',
        name: one.name,
        version: one.version,
        qualifiers: { arch: one.arch, distro: distroQualifier(distro), upstream },
    });
}
/** An SPDX expression in today's packages; older ones list names with nothing but spaces between them. */
function licensesOf(text) {
    if (text === undefined)
        return [];
    const whole = (0,license/* spdx */.yr)(text);
    if (whole !== undefined)
        return [whole];
    const names = text.split(/\s+/);
    return names.every((name) => (0,license/* spdx */.yr)(name) !== undefined) ? (0,license/* licenseList */.EX)(names) : (0,license/* licenseList */.EX)([text]);
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/integrity.ts
const ALGORITHMS = {
    md5: ['MD5', 16],
    sha1: ['SHA-1', 20],
    sha256: ['SHA-256', 32],
    sha512: ['SHA-512', 64],
};
/** The hashes of a subresource integrity value; what is malformed or of another algorithm is left out. */
function fromIntegrity(value) {
    return value
        .slice(0, 1000)
        .split(/\s+/)
        .flatMap((one) => {
        const dash = one.indexOf('-');
        return hashOf(one.slice(0, dash), Buffer.from(one.slice(dash + 1).split('?', 1)[0] ?? '', 'base64').toString('hex'));
    });
}
/** A hash of hexadecimal digits, its algorithm named as `sha256` or `SHA-256`; empty where it is malformed. */
function hashOf(algorithm, hex) {
    const name = algorithm.toLowerCase().replace('-', '');
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    if (known === undefined || hex.length !== known[1] * 2 || !/^[0-9a-f]+$/i.test(hex))
        return [];
    return [{ algorithm: known[0], hex: hex.toLowerCase() }];
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguer.ts
/** A file that a cataloguer asked for and could not make sense of. */
class Unreadable extends Error {
    name = 'Unreadable';
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/json.ts
// Foreign JSON: read without trust, field by field.

/**
 * The document's object. Throws `Unreadable` for what is no JSON object; V8's parser does not recurse, so that depth is
 * bounded by the file's size alone.
 */
function jsonObject(bytes) {
    const object = objectOf(jsonValue(bytes));
    if (object === undefined)
        throw new Unreadable('is JSON, but not an object');
    return object;
}
/** The same for a document that may be anything, such as a list. */
function jsonValue(bytes) {
    try {
        // TextDecoder drops a byte order mark.
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        throw new Unreadable('is not JSON');
    }
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** The own member of an object, so that `constructor` and the like are never mistaken for one. */
function member(object, name) {
    return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A string with something in it, trimmed. */
function textOf(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? undefined : text;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The members of an object, in its order; none for anything else. */
function entriesOf(value) {
    return Object.entries(objectOf(value) ?? {});
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/conda.ts




const MAX_CHANNEL = 500;
const conda = {
    name: 'conda',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('.json') && /(?:^|\/)conda-meta\/[^/]+\.json$/.test(path),
    read: conda_read,
    assemble: conda_assemble,
};
function conda_read({ bytes }) {
    const record = jsonObject(bytes);
    const field = (name) => textOf(member(record, name));
    const name = field('name');
    const version = field('version');
    if (name === undefined || version === undefined)
        return undefined;
    const build = field('build') ?? field('build_string');
    const channel = channelOf(field('channel') ?? field('schannel'));
    const subdir = field('subdir');
    const archive = /\.(conda|tar\.bz2)$/.exec(field('fn') ?? field('url') ?? '')?.[1];
    const terms = field('license');
    return {
        name,
        version,
        ...(build !== undefined && { build }),
        ...(channel !== undefined && { channel }),
        ...(subdir !== undefined && { subdir }),
        ...(archive !== undefined && { archive }),
        licenses: (0,license/* licenseList */.EX)(terms === undefined ? [] : [terms]),
        hashes: [...hashOf('sha256', field('sha256') ?? ''), ...hashOf('md5', field('md5') ?? '')],
        // `python >=3.11,<3.12.0a0 *_cpython`: the name comes first.
        dependencies: listOf(member(record, 'depends')).flatMap((one) => textOf(one)?.split(/[\s=<>!~]/, 1)[0] ?? []),
    };
}
/** `https://conda.anaconda.org/conda-forge/linux-64` is the channel conda-forge; a URL elsewhere may hold a token. */
function channelOf(channel) {
    if (channel === undefined || channel.length > MAX_CHANNEL || !channel.includes('://'))
        return channel?.slice(0, MAX_CHANNEL);
    const path = channel.replace(/^[a-z]+:\/\/[^/]*\//i, '').replace(/\/+$/, '');
    const name = path
        .replace(/\/(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[\w.]+)$/, '')
        .replace(/^t\/[^/]+\//, '');
    return name === '' ? undefined : name;
}
function conda_assemble(found, context) {
    return found.flatMap(({ path, facts }) => {
        const { name, version, build, channel, subdir, archive, licenses, hashes, dependencies } = facts;
        const purl = packageUrl({ type: 'conda', name, version, qualifiers: { build, channel, subdir, type: archive } });
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        return {
            type: 'library',
            ecosystem: 'conda',
            name,
            version,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(hashes.length > 0 && { hashes }),
            ...(dependencies.length > 0 && { dependsOn: dependencies }),
            ...(channel !== undefined && { supplier: channel }),
        };
    });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/dotnet.ts



/** What a library puts beside the application. One without any of these only names others, and is not installed. */
const ASSETS = ['runtime', 'native', 'resources', 'runtimeTargets'];
const dotnet = {
    name: 'dotnet',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('.deps.json'),
    read: dotnet_read,
    assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};
/** `targets` says what is there for the platform and what it needs; `libraries` says of what kind each is. */
function dotnet_read({ bytes }) {
    const document = jsonObject(bytes);
    const target = textOf(member(objectOf(member(document, 'runtimeTarget')), 'name'));
    const targets = objectOf(member(document, 'targets'));
    const chosen = objectOf(member(targets, target ?? '')) ?? objectOf(Object.values(targets ?? {})[0]);
    const described = objectOf(member(document, 'libraries'));
    const needed = new Set(entriesOf(chosen).flatMap(([, value]) => dependenciesOf(value)));
    const libraries = entriesOf(chosen).flatMap(([key, value]) => {
        const [name = '', version = ''] = splitKey(key);
        const entry = objectOf(value);
        if (name === '' || version === '' || !ASSETS.some((kind) => entriesOf(member(entry, kind)).length > 0))
            return [];
        const library = objectOf(member(described, key));
        const type = textOf(member(library, 'type'))?.toLowerCase();
        const isApplication = type === 'project' && !needed.has(key);
        const hash = textOf(member(library, 'sha512'));
        const hashes = hash === undefined ? [] : fromIntegrity(hash);
        return [{ name, version, isApplication, hashes, dependencies: dependenciesOf(value) }];
    });
    return libraries.length === 0 ? undefined : { libraries };
}
function dependenciesOf(value) {
    return entriesOf(member(objectOf(value), 'dependencies')).map(([name, version]) => `${name}/${String(version)}`);
}
/** A self-contained application has the framework as `runtimepack.Microsoft.NETCore.App.Runtime.linux-x64`. */
function splitKey(key) {
    return key.replace(/^runtimepack\./, '').split('/', 2);
}
function componentsOf({ path, facts }, context) {
    const purls = new Map();
    for (const { name, version } of facts.libraries) {
        const purl = packageUrl({ type: 'nuget', name, version });
        if (purl !== undefined)
            purls.set(`${name}/${version}`, purl);
        else
            context.note(`/${path}`, `library ${name.slice(0, 80)} has no valid name or version`);
    }
    return facts.libraries.flatMap(({ name, version, isApplication, hashes, dependencies }) => {
        const purl = purls.get(`${name}/${version}`);
        if (purl === undefined)
            return [];
        const dependsOn = [...new Set(dependencies.flatMap((other) => purls.get(splitKey(other).join('/')) ?? []))];
        return {
            type: isApplication ? 'application' : 'library',
            ecosystem: 'nuget',
            name,
            version,
            purl,
            locations: [`/${path}`],
            ...(hashes.length > 0 && { hashes }),
            ...(dependsOn.length > 0 && { dependsOn }),
        };
    });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/stanzas.ts
// Stanzas of `Name: value` fields with indented continuations: Debian control files, Python's METADATA, jar manifests.
/** A field longer than this is cut: no field that is read needs more. */
const MAX_FIELD = 64 * 1024;
/** Stanzas separated by empty lines, read one by one. `wanted` (lower case) bounds what is kept of each. */
function* stanzas(text, wanted) {
    let at = 0;
    while (at < text.length) {
        const [fields, next] = fieldsFrom(text, at, wanted);
        at = next;
        if (fields.size > 0)
            yield stanzaOf(fields);
    }
}
/** The first stanza alone: what follows the empty line is a body, such as a long description. */
function firstStanza(text, wanted) {
    const [fields] = fieldsFrom(text, 0, wanted);
    return stanzaOf(fields);
}
function stanzaOf(fields) {
    return { get: (name) => fields.get(name)?.[0], all: (name) => fields.get(name) ?? [] };
}
function fieldsFrom(text, start, wanted) {
    const fields = new Map();
    let values;
    let begun = false;
    let at = start;
    while (at < text.length) {
        let end = text.indexOf('\n', at);
        if (end === -1)
            end = text.length;
        const line = text.slice(at, text.charCodeAt(end - 1) === 0x0d && end > at ? end - 1 : end);
        at = end + 1;
        if (line.trim() === '') {
            if (begun)
                break;
            continue;
        }
        begun = true;
        const first = line.charCodeAt(0);
        if (first === 0x20 || first === 0x09) {
            const last = values?.at(-1);
            if (values !== undefined && last !== undefined && last.length < MAX_FIELD) {
                values[values.length - 1] = `${last}\n${line.slice(1, MAX_FIELD)}`;
            }
            continue;
        }
        values = undefined;
        const colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const name = line.slice(0, colon).toLowerCase();
        if (!wanted.has(name))
            continue;
        values = fields.get(name);
        if (values === undefined) {
            values = [];
            fields.set(name, values);
        }
        values.push(line.slice(colon + 1, colon + 1 + MAX_FIELD).trim());
    }
    return [fields, at];
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/copyright.ts
// Licences in a Debian copyright file: the machine-readable form (DEP-5), and references in free text.


const FIELDS = new Set(['format', 'files', 'license']);
const MACHINE_READABLE = /^Format(?:-Specification)?:\s*\S+/im;
const COMMON = /\/usr\/share\/common-licenses\/([A-Za-z0-9.+-]{2,40})/g;
/** Past this, a copyright file repeats itself. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_LICENSES = 200;
/** The licences that the file names, each an SPDX expression or its own name, in order of appearance. */
function copyrightLicenses(text) {
    const bounded = text.slice(0, MAX_CHARACTERS);
    const stated = MACHINE_READABLE.test(bounded.slice(0, 4096)) ? machineReadable(bounded) : [];
    return (stated.length > 0 ? stated : references(bounded)).slice(0, MAX_LICENSES);
}
/** Short names of the header and Files paragraphs; stand-alone License paragraphs only give the texts of these. */
function machineReadable(text) {
    const names = [];
    for (const stanza of stanzas(text, FIELDS)) {
        if (stanza.get('files') === undefined && stanza.get('format') === undefined)
            continue;
        const name = stanza.get('license')?.split('\n', 1)[0];
        if (name)
            names.push(name);
    }
    return (0,license/* licenseList */.EX)(names);
}
/**
 * Texts kept under /usr/share/common-licenses. Whether "or any later version" goes with a GNU licence is said somewhere
 * around the reference, so those stay free text; the others are exact.
 */
function references(text) {
    const names = new Set();
    for (const [, reference = ''] of text.matchAll(COMMON)) {
        const name = reference.replace(/[.-]+$/, '');
        if (/^(L?GPL|GFDL)/.test(name))
            names.add(name);
        else if (name === 'BSD')
            names.add('BSD-3-Clause');
        else
            names.add((0,license/* license */.qY)(name) ?? name);
    }
    return [...names];
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/dpkg.ts




const STATUS = 'var/lib/dpkg/status';
const STATUS_D = 'var/lib/dpkg/status.d/';
const INFO = 'var/lib/dpkg/info/';
const DOC = 'usr/share/doc/';
const dpkg_FIELDS = new Set('package status version architecture source maintainer homepage description depends pre-depends provides'.split(' '));
const dpkg = {
    name: 'dpkg',
    version: 1,
    maxBytes: 64 * 1024 * 1024,
    places: [STATUS],
    wants: (path) => {
        if (path.startsWith(DOC))
            return path.endsWith('/copyright');
        if (!path.startsWith('var/lib/dpkg/'))
            return false;
        return path === STATUS || path.startsWith(STATUS_D) || (path.startsWith(INFO) && path.endsWith('.list'));
    },
    read: dpkg_read,
    assemble: dpkg_assemble,
};
function dpkg_read({ path, bytes }) {
    const text = new TextDecoder().decode(bytes);
    if (path.startsWith(DOC)) {
        const licenses = copyrightLicenses(text);
        return licenses.length === 0 ? undefined : { licenses };
    }
    if (path.endsWith('.list') && path.startsWith(INFO))
        return owned(text.split('\n'));
    if (path.endsWith('.md5sums'))
        return owned(text.split('\n').map((line) => line.slice(34)));
    const packages = [...stanzas(text, dpkg_FIELDS)].flatMap((stanza) => {
        const name = stanza.get('package');
        const version = stanza.get('version');
        // Of `want error state`, only the state tells: removed packages stay as `config-files`. status.d has no such field.
        const state = stanza.get('status')?.split(/\s+/)[2] ?? 'installed';
        if (!name || !version || state === 'config-files' || state === 'not-installed')
            return [];
        const [source, sourceVersion] = sourceOf(stanza.get('source'));
        const maintainer = stanza.get('maintainer');
        const homepage = stanza.get('homepage');
        const summary = stanza.get('description')?.split('\n', 1)[0];
        const one = {
            name,
            version,
            arch: stanza.get('architecture') ?? '',
            ...(source && { source }),
            ...(sourceVersion && { sourceVersion }),
            ...(maintainer && { maintainer }),
            ...(homepage && { homepage }),
            ...(summary && { summary }),
            depends: relations([stanza.get('pre-depends'), stanza.get('depends')]),
            provides: relations([stanza.get('provides')]).flat(),
        };
        return [one];
    });
    return packages.length === 0 ? undefined : { packages };
}
function owned(lines) {
    const paths = lines.map((line) => line.trim().replace(/^\.?\//, ''));
    // Debian's own Node packages are in /usr/share/nodejs; what others put here is npm, bundled with their Node.
    const owns = paths.filter((path) => standsFor(path) && !path.startsWith('usr/lib/node_modules/'));
    return owns.length === 0 ? undefined : { owns };
}
/** `gcc-12 (12.2.0-14)`: the source package, and its version where that differs from the binary's. */
function sourceOf(field) {
    const match = /^(\S+)(?:\s+\(([^)\s]+)\))?$/.exec(field?.trim() ?? '');
    return match === null ? [] : [match[1], match[2]];
}
/** The names in relationship fields (Debian policy 7.1), without versions, architectures and profiles. */
function relations(fields) {
    const groups = [];
    for (const field of fields) {
        for (const group of field?.split(',', 5000) ?? []) {
            const names = group.split('|').map((one) => /^[a-z0-9][a-z0-9+.-]*/i.exec(one.trim())?.[0] ?? '');
            const known = names.filter((name) => name !== '');
            if (known.length > 0)
                groups.push(known);
        }
    }
    return groups;
}
function dpkg_assemble(found, context) {
    const packages = [];
    const licenses = new Map();
    const owns = new Map();
    for (const { path, facts } of found) {
        if ('licenses' in facts)
            licenses.set(path.slice(DOC.length, -'/copyright'.length), facts.licenses);
        else if ('owns' in facts)
            owns.set(ownerOf(path), facts.owns);
        else {
            for (const one of facts.packages) {
                const purl = packageUrl(dpkg_purlOf(one, context));
                if (purl === undefined)
                    context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
                else
                    packages.push([one, path, purl]);
            }
        }
    }
    const resolve = resolver(packages);
    const bySource = licensesBySource(packages, licenses);
    return packages.map(([one, path, purl]) => {
        const own = licenses.get(one.name);
        const stated = own ?? bySource.get(one.source ?? one.name);
        const paths = owns.get(one.name) ?? owns.get(`${one.name}:${one.arch}`);
        const dependsOn = resolve(one).filter((other) => other !== purl);
        return {
            type: 'library',
            ecosystem: 'deb',
            name: one.name,
            version: one.version,
            purl,
            locations: own === undefined ? [`/${path}`] : [`/${path}`, `/${DOC}${one.name}/copyright`],
            ...(stated !== undefined && { licenses: stated }),
            ...(one.maintainer !== undefined && { supplier: one.maintainer }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
            ...(dependsOn.length > 0 && { dependsOn }),
            ...(paths !== undefined && { owns: paths.map((owned) => `/${owned}`) }),
        };
    });
}
/** `libc6:amd64` of `info/libc6:amd64.list`, `libc6` of `status.d/libc6.md5sums`. */
function ownerOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.(list|md5sums)$/, '');
}
/** The deb type of the package URL specification: the epoch stays in the version; `upstream` is what scanners match advisories with. */
function dpkg_purlOf(one, { distro }) {
    const upstream = one.source && one.sourceVersion ? `${one.source}@${one.sourceVersion}` : one.source;
    return {
        type: 'deb',
        namespace: distro?.id ?? 'debian',
        name: one.name,
        version: one.version,
        qualifiers: { arch: one.arch, distro: distroQualifier(distro), upstream },
    };
}
/** Packages whose documentation directory links to a sibling's have that sibling's copyright: both come of one source. */
function licensesBySource(packages, licenses) {
    const bySource = new Map();
    for (const [{ name, source = name }] of packages) {
        const stated = licenses.get(name);
        if (stated !== undefined && !bySource.has(source))
            bySource.set(source, stated);
    }
    return bySource;
}
/** Dependencies as package URLs: of each group of alternatives those that are installed, by name or as what they provide. */
function resolver(packages) {
    const byName = new Map();
    const add = (name, arch, purl) => {
        const there = byName.get(name);
        if (there === undefined)
            byName.set(name, [{ arch, purl }]);
        else if (there.length < 50)
            there.push({ arch, purl });
    };
    for (const [{ name, arch }, , purl] of packages)
        add(name, arch, purl);
    for (const [{ provides, arch }, , purl] of packages)
        for (const name of provides)
            add(name, arch, purl);
    return ({ depends, arch }) => {
        const purls = new Set();
        for (const group of depends) {
            for (const name of group) {
                const candidates = byName.get(name) ?? [];
                const match = candidates.find((other) => other.arch === arch) ?? candidates[0];
                if (match !== undefined)
                    purls.add(match.purl);
            }
        }
        return [...purls];
    };
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/byte-search.ts
// Finding byte sequences in a stream, at a fraction of its bytes looked at.
/** Executables by their first four bytes, in hexadecimal: ELF, Mach-O in both orders and widths. PE is told by two. */
const MAGICS = new Set(['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe']);
const MAGIC_LENGTH = 4;
/** True where the first bytes, at least `MAGIC_LENGTH` of them, are those of an executable or shared library. */
function isExecutable(head) {
    if (head[0] === 0x4d && head[1] === 0x5a)
        return true;
    return MAGICS.has(Buffer.from(head.buffer, head.byteOffset, MAGIC_LENGTH).toString('hex'));
}
/** Several sequences at once, by Horspool's rule: on average it looks at one byte of every `shortest`. */
class ByteSearch {
    #needles;
    #shortest;
    /** Bytes in the longest sequence. */
    longest;
    #shift;
    constructor(needles) {
        this.#needles = needles;
        this.#shortest = Math.min(...needles.map((needle) => needle.length));
        this.longest = Math.max(...needles.map((needle) => needle.length));
        this.#shift = new Uint8Array(256).fill(Math.min(255, this.#shortest));
        for (const needle of needles) {
            for (let at = 0; at < this.#shortest; at++) {
                const byte = needle[at];
                this.#shift[byte] = Math.min(this.#shift[byte], this.#shortest - 1 - at);
            }
        }
    }
    /** True where a sequence stands in `chunk`, or begins in the `tail` of what came before it. */
    isIn(tail, chunk) {
        const joint = Buffer.concat([tail, chunk.subarray(0, this.longest - 1)]);
        return this.find(joint, 0) !== undefined || this.find(chunk, 0) !== undefined;
    }
    /** The last bytes, in which a sequence may have begun that ends in the next chunk. A copy: chunks are reused. */
    tail(tail, chunk) {
        const length = this.longest - 1;
        const kept = chunk.length >= length ? chunk.subarray(chunk.length - length) : Buffer.concat([tail, chunk]).subarray(-length);
        return Buffer.from(kept);
    }
    /** The first place at or after `from` where a sequence stands whole, and which one; undefined where there is none. */
    find(bytes, from) {
        const shift = this.#shift;
        const last = this.#shortest - 1;
        let at = from;
        while (at + last < bytes.length) {
            const step = shift[bytes[at + last]];
            if (step > 0) {
                at += step;
                continue;
            }
            const needle = this.#needles.findIndex((one) => startsAt(bytes, at, one));
            if (needle !== -1)
                return { at, needle };
            at += 1;
        }
        return undefined;
    }
}
function startsAt(bytes, at, needle) {
    if (at + needle.length > bytes.length)
        return false;
    for (let index = 0; index < needle.length; index++)
        if (bytes[at + index] !== needle[index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/go-buildinfo.ts


const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
/** What the linker puts around the module data (cmd/go/internal/modload). */
const INFO_START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const INFO_END = Buffer.from('f932433186182072008242104116d8f2', 'hex');
const SEARCH = new ByteSearch([MAGIC, INFO_START]);
const HEADER = 32;
const INLINE_STRINGS = 2;
/** Far more than the largest programs have: Kubernetes' module data takes 60 KB. */
const MAX_INFO = 1024 * 1024;
const MAX_VERSION = 256;
const MAX_FALSE_STARTS = 4;
const SETTINGS = new Set([
    '-ldflags',
    'vcs.revision',
    'vcs.time',
    'vcs.modified',
    'GOARCH',
    'GOOS',
]);
/** Looks for debug/buildinfo's record; keeps no more of the file than the record itself. */
class GoBuildScanner {
    #begun = false;
    #found;
    /** Module data met before the record, as executables older than Go 1.18 have it. */
    #legacy;
    /** Starts of module data that led to none; more than a few are somebody's attempt to keep us searching. */
    #falseStarts = 0;
    #fault;
    /** Bytes not done with: the tail in which a sequence may have begun, or the record as far as it has come. */
    #pending = Buffer.alloc(0);
    #wanted = 'needle';
    write(bytes) {
        let chunk = bytes;
        if (!this.#begun) {
            chunk = Buffer.concat([this.#pending, bytes]);
            this.#pending = Buffer.from(chunk);
            if (chunk.length < MAGIC_LENGTH)
                return true;
            this.#pending = Buffer.alloc(0);
            this.#begun = true;
            if (!isExecutable(chunk))
                return false;
        }
        if (this.#wanted === 'needle' && !SEARCH.isIn(this.#pending, chunk)) {
            this.#pending = SEARCH.tail(this.#pending, chunk);
            return true;
        }
        this.#pending = Buffer.concat([this.#pending, chunk]);
        let from = 0;
        for (;;) {
            if (this.#wanted === 'needle') {
                const hit = SEARCH.find(this.#pending, from);
                if (hit === undefined) {
                    this.#pending = Buffer.from(this.#pending.subarray(Math.max(from, this.#pending.length - SEARCH.longest + 1)));
                    return true;
                }
                this.#pending = this.#pending.subarray(hit.at);
                this.#wanted = hit.needle === 0 ? 'record' : 'modules';
            }
            const outcome = this.#wanted === 'record' ? this.#record() : this.#modules();
            if (outcome === 'more')
                return true;
            if (outcome === 'done')
                return false;
            this.#wanted = 'needle';
            from = 1;
        }
    }
    end() {
        this.#pending = Buffer.alloc(0);
        if (this.#fault !== undefined)
            throw new Unreadable(this.#fault);
        return this.#found ?? (this.#legacy === undefined ? undefined : parseModules(this.#legacy));
    }
    /** The record of Go 1.18 and later: a header of 32 bytes, then two strings, each behind its length. */
    #record() {
        const bytes = this.#pending;
        if (bytes.length < HEADER)
            return 'more';
        const flags = bytes[15];
        if ((flags & INLINE_STRINGS) === 0) {
            // The record of older executables holds addresses of data that has passed; the modules were met on the way.
            return this.#legacy === undefined || ![4, 8].includes(bytes[14]) ? 'none' : 'done';
        }
        const version = stringAt(bytes, HEADER, MAX_VERSION);
        if (version === 'invalid')
            return 'none';
        if (version === 'more')
            return 'more';
        const goVersion = version.bytes.toString('latin1');
        if (!/^(go1|devel |go2)[ -~]*$/.test(goVersion))
            return 'none';
        const info = stringAt(bytes, version.end, MAX_INFO);
        if (info === 'invalid') {
            this.#fault = `states more than ${MAX_INFO} bytes of Go modules`;
            return 'done';
        }
        if (info === 'more')
            return 'more';
        // Without modules (GOPATH mode, or another linker) the string is empty.
        const text = info.bytes.length >= 33 ? info.bytes.subarray(16, -16).toString('utf8') : '';
        this.#found = { ...parseModules(text), goVersion };
        return 'done';
    }
    #modules() {
        if (this.#falseStarts > MAX_FALSE_STARTS)
            return 'none';
        const end = this.#pending.indexOf(INFO_END);
        if (end === -1 && this.#pending.length < MAX_INFO)
            return 'more';
        if (end === -1)
            this.#falseStarts += 1;
        else
            this.#legacy ??= this.#pending.subarray(INFO_START.length, end).toString('utf8');
        return 'none';
    }
}
/** A string behind its length as a varint. */
function stringAt(bytes, at, max) {
    let length = 0;
    let next = at;
    for (let shift = 0;; shift += 7) {
        if (shift > 28)
            return 'invalid';
        if (next >= bytes.length)
            return 'more';
        const byte = bytes[next++];
        length += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80)
            break;
    }
    if (length > max)
        return 'invalid';
    return next + length > bytes.length ? 'more' : { bytes: bytes.subarray(next, next + length), end: next + length };
}
/** Lines of tab-separated fields, as runtime/debug.ParseBuildInfo reads them. A replacement stands below what it replaces. */
function parseModules(text) {
    const modules = [];
    const settings = {};
    let path;
    let main;
    let last;
    for (const line of text.split('\n')) {
        const [key, ...fields] = line.split('\t');
        if (key === 'path')
            path = fields[0];
        else if (key === 'mod') {
            main = moduleOf(fields);
            last = 'main';
        }
        else if (key === 'dep') {
            const module = moduleOf(fields);
            if (module !== undefined)
                modules.push(module);
            last = module === undefined ? undefined : 'dep';
        }
        else if (key === '=>') {
            const replacement = moduleOf(fields);
            if (replacement === undefined)
                continue;
            if (last === 'main')
                main = replaced(main, replacement);
            else if (last === 'dep')
                modules.push(replaced(modules.pop(), replacement));
        }
        else if (key === 'build') {
            const equals = line.indexOf('=', 6);
            const name = unquoted(line.slice(6, equals));
            if (equals > 0 && SETTINGS.has(name))
                settings[name] = unquoted(line.slice(equals + 1));
        }
    }
    return { modules, settings, ...(path && { path }), ...(main !== undefined && { main }) };
}
function moduleOf([path, version = '', sum]) {
    return path ? { path, version, ...(sum && { sum }) } : undefined;
}
/** A replacement by a directory is still that module, in a state that nobody published. */
function replaced(module, by) {
    const isDirectory = /^(?:\.{0,2}\/|[A-Za-z]:[\\/])/.test(by.path);
    return isDirectory ? { path: module?.path ?? by.path, version: '(devel)' } : by;
}
function unquoted(text) {
    if (!text.startsWith('"'))
        return text;
    try {
        return String(JSON.parse(text));
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/go.ts



/** No Go executable is smaller: the runtime alone takes ten times as much. */
const MIN_BYTES = 100 * 1024;
const DEVEL = '(devel)';
/** Versions given to the linker, such as `-X main.version=v1.2.3`. */
const LINKED_VERSION = /-X[= ]['"]?\S{0,300}?(?:version|tag)=v?(\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?)/i;
const go = {
    name: 'go',
    version: 1,
    scan: (_path, _mode, size) => (size < MIN_BYTES ? undefined : new GoBuildScanner()),
    assemble: (found, context) => found.flatMap((one) => go_componentsOf(one, context)),
};
function go_componentsOf({ path, facts }, context) {
    const location = `/${path}`;
    const library = standardLibrary(facts.goVersion, location);
    if (facts.goVersion === undefined)
        context.note(location, 'was built with a Go older than 1.18; its standard library is not named');
    const modules = facts.modules.flatMap((module) => {
        const one = component(module, 'library', location);
        if (one === undefined)
            context.note(location, `module ${module.path.slice(0, 80)} has no valid name or version`);
        return one ?? [];
    });
    const linked = [...modules, ...library];
    const main = mainModule(facts);
    const application = main === undefined ? undefined : component(main, 'application', location);
    // The toolchain's own programs are built from the standard library's module, which is named `cmd` there.
    if (application === undefined)
        return linked;
    const dependsOn = [...new Set(linked.map(({ purl }) => purl))].filter((purl) => purl !== application.purl);
    return [{ ...application, ...(dependsOn.length > 0 && { dependsOn }) }, ...linked];
}
function mainModule({ main, settings, path }) {
    const module = main ?? (path?.includes('.') ? { path, version: DEVEL } : undefined);
    if (module === undefined || (module.version !== DEVEL && module.version !== ''))
        return module;
    return { path: module.path, version: builtVersion(settings) ?? DEVEL };
}
/** What the build says of a version when the module does not: the linker's flags, then Go's pseudo-version of the commit. */
function builtVersion(settings) {
    const linked = LINKED_VERSION.exec(settings['-ldflags']?.slice(0, 10_000) ?? '')?.[1];
    if (linked !== undefined)
        return `v${linked}`;
    const revision = settings['vcs.revision'];
    const time = settings['vcs.time']?.replaceAll(/[^\d]/g, '').slice(0, 14);
    if (revision === undefined || time?.length !== 14 || !/^[0-9a-f]{12}/.test(revision))
        return undefined;
    return `v0.0.0-${time}-${revision.slice(0, 12)}`;
}
function component(module, type, location) {
    const slash = module.path.lastIndexOf('/');
    const stated = module.version === DEVEL || module.version === '' ? undefined : module.version;
    const namespace = slash === -1 ? undefined : module.path.slice(0, slash);
    const purl = packageUrl({ type: 'golang', namespace, name: module.path.slice(slash + 1), version: stated });
    if (purl === undefined)
        return undefined;
    // h1 is the SHA-256 of the list of the module's files, which sum.golang.org vouches for.
    const hashes = module.sum?.startsWith('h1:')
        ? hashOf('sha256', Buffer.from(module.sum.slice(3), 'base64').toString('hex'))
        : [];
    return {
        type,
        ecosystem: 'golang',
        name: module.path,
        version: stated ?? DEVEL,
        purl,
        locations: [location],
        ...(hashes.length > 0 && { hashes }),
    };
}
/** `go1.26.2 X:boringcrypto`: advisories know the standard library by the release's number. */
function standardLibrary(goVersion, location) {
    const version = /^go(\d[\w.]*)/.exec(goVersion ?? '')?.[1];
    if (version === undefined)
        return [];
    const purl = packageUrl({ type: 'golang', name: 'stdlib', version });
    if (purl === undefined)
        return [];
    return [
        {
            type: 'library',
            ecosystem: 'golang',
            name: 'stdlib',
            version,
            purl,
            cpes: [`cpe:2.3:a:golang:go:${version}:*:*:*:*:*:*:*`],
            licenses: ['BSD-3-Clause'],
            supplier: 'The Go Authors',
            locations: [location],
        },
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/evidence/sbom/formats/xml.ts
// The elements of a small XML document, one after another: all that a Maven project needs, and no entities, DTD or namespaces.

const MAX_DEPTH = 64;
/** Deeper elements are passed over: nothing that is asked for stands there, and their paths would cost. */
const REPORTED_DEPTH = 6;
const MAX_NAME = 200;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Calls `leaf` with the path (`project/parent/version`) and text of each element without children, and `close` at each end. */
function walkXml(text, leaf, close) {
    const open = [];
    let content = '';
    let isLeaf = false;
    let at = 0;
    while (at < text.length) {
        const less = text.indexOf('<', at);
        content += text.slice(at, less === -1 ? text.length : less);
        if (less === -1)
            return;
        if (text.startsWith('<![CDATA[', less)) {
            const end = endOf(text, ']]>', less + 9);
            content += text.slice(less + 9, end - 3);
            at = end;
        }
        else if (text.startsWith('<!--', less))
            at = endOf(text, '-->', less + 4);
        else if (text.startsWith('<?', less))
            at = endOf(text, '?>', less + 2);
        // What entities a DTD would define is not expanded.
        else if (text.startsWith('<!', less))
            at = endOf(text, '>', less + 2);
        else {
            const end = endOf(text, '>', less + 1);
            const tag = text.slice(less + 1, end - 1);
            at = end;
            if (tag.startsWith('/')) {
                const path = open.length > REPORTED_DEPTH ? undefined : open.join('/');
                if (open.pop() !== nameOf(tag.slice(1)))
                    throw new Unreadable('is XML whose elements do not match');
                if (isLeaf && path !== undefined)
                    leaf(path, unescaped(content).trim());
                if (path !== undefined)
                    close(path);
                isLeaf = false;
            }
            else if (!tag.endsWith('/')) {
                if (open.length >= MAX_DEPTH)
                    throw new Unreadable('is XML nested too deep');
                open.push(nameOf(tag));
                isLeaf = true;
            }
            content = '';
        }
    }
}
function endOf(text, mark, from) {
    const end = text.indexOf(mark, from);
    if (end === -1)
        throw new Unreadable('is XML that ends early');
    return end + mark.length;
}
/** The local name: what stands before attributes, without a namespace's prefix. */
function nameOf(tag) {
    const name = /^[^\s]{1,200}/.exec(tag)?.[0] ?? '';
    if (name.length === MAX_NAME)
        throw new Unreadable('is XML with an element of too long a name');
    return name.slice(name.indexOf(':') + 1);
}
function unescaped(text) {
    return text.replaceAll(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name) => {
        if (!name.startsWith('#'))
            return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : whole;
        const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/maven.ts
// What a Maven build leaves in an archive: pom.properties and pom.xml.

const MAX_DEPENDENCIES = 2000;
const maven_MAX_LICENSES = 20;
/** Characters of a licence's name, of a coordinate, of a description. */
const MAX_TEXT = 500;
/** Undefined where one of the three is missing or was never filled in. */
function pomProperties(text) {
    const fields = new Map();
    for (const line of text.split('\n', 100)) {
        const mark = line.search(/[=:]/);
        if (mark > 0)
            fields.set(line.slice(0, mark).trim(), line.slice(mark + 1).trim());
    }
    return coordinates(fields.get('groupId'), fields.get('artifactId'), fields.get('version'));
}
/** Reads a pom.xml alone: what a parent that is not there would add is not known. Throws `Unreadable` for broken XML. */
function pomXml(text) {
    const fields = new Map();
    const licenses = [];
    const dependencies = [];
    let dependency = new Map();
    let license = new Map();
    walkXml(text, (path, value) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        if (path.startsWith('project/dependencies/dependency/')) {
            if (path.split('/').length === 4)
                dependency.set(name, value);
        }
        else if (path.startsWith('project/licenses/license/'))
            license.set(name, value);
        else
            fields.set(path, value);
    }, (path) => {
        if (path === 'project/licenses/license') {
            const stated = license.get('name') || license.get('url');
            if (stated && licenses.length < maven_MAX_LICENSES)
                licenses.push(stated.slice(0, MAX_TEXT));
            license = new Map();
        }
        else if (path === 'project/dependencies/dependency') {
            const name = neededBy(dependency, fields);
            if (name !== undefined && dependencies.length < MAX_DEPENDENCIES)
                dependencies.push(name);
            dependency = new Map();
        }
    });
    const field = (name) => fields.get(`project/${name}`) || fields.get(`project/parent/${name}`);
    const own = coordinates(resolved(field('groupId'), fields), resolved(fields.get('project/artifactId'), fields), resolved(field('version'), fields));
    const description = fields.get('project/description')?.replaceAll(/\s+/g, ' ');
    const url = fields.get('project/url');
    const organization = fields.get('project/organization/name');
    return {
        licenses,
        dependencies,
        ...(own !== undefined && { coordinates: own }),
        ...(description && { description: description.slice(0, MAX_TEXT) }),
        ...(url && !url.includes('${') && { url }),
        ...(organization && { organization }),
    };
}
/** Undefined for what is only for tests, given by the container, or optional. */
function neededBy(dependency, fields) {
    const scope = dependency.get('scope') || 'compile';
    if (!['compile', 'runtime'].includes(scope) || dependency.get('optional') === 'true')
        return undefined;
    const group = resolved(dependency.get('groupId'), fields);
    const artifact = resolved(dependency.get('artifactId'), fields);
    return group && artifact && !`${group}${artifact}`.includes('${') ? `${group}:${artifact}` : undefined;
}
/** Properties of the file itself, such as `${project.version}` and `${revision}`. */
function resolved(value, fields) {
    return value?.slice(0, 1000).replaceAll(/\$\{([\w.-]{1,100})\}/g, (whole, name) => {
        const project = /^(?:project|pom)\.(?:parent\.)?(groupId|version|artifactId)$/.exec(name)?.[1];
        const stated = project === undefined
            ? fields.get(`project/properties/${name}`)
            : (fields.get(`project/${project}`) ?? fields.get(`project/parent/${project}`));
        return stated ?? whole;
    });
}
function coordinates(group, artifact, version) {
    if (!group || !artifact || !version)
        return undefined;
    const all = `${group}${artifact}${version}`;
    return all.length > MAX_TEXT || /[$\s]/.test(all) ? undefined : { group, artifact, version };
}
/** Groups of artifacts that are built without Maven and do not say their group anywhere, by how their names begin. */
const GROUPS = [
    ['ant-', 'org.apache.ant'],
    ['aspectj', 'org.aspectj'],
    ['bcpg-', 'org.bouncycastle'],
    ['bcpkix-', 'org.bouncycastle'],
    ['bcprov-', 'org.bouncycastle'],
    ['bcutil-', 'org.bouncycastle'],
    ['checker-qual', 'org.checkerframework'],
    ['elasticsearch-', 'org.elasticsearch'],
    ['grpc-', 'io.grpc'],
    ['hibernate-commons-annotations', 'org.hibernate.common'],
    ['kafka-clients', 'org.apache.kafka'],
    ['kafka-streams', 'org.apache.kafka'],
    ['kotlin-', 'org.jetbrains.kotlin'],
    ['kotlinx-', 'org.jetbrains.kotlinx'],
    ['log4j-', 'org.apache.logging.log4j'],
    ['lucene-', 'org.apache.lucene'],
    ['lz4-java', 'org.lz4'],
    ['micrometer-', 'io.micrometer'],
    ['okhttp', 'com.squareup.okhttp3'],
    ['okio', 'com.squareup.okio'],
    ['opentelemetry-', 'io.opentelemetry'],
    ['perfmark-', 'io.perfmark'],
    ['reactive-streams', 'org.reactivestreams'],
    ['reactor-netty', 'io.projectreactor.netty'],
    ['reactor-', 'io.projectreactor'],
    ['scala-', 'org.scala-lang'],
    ['spring-batch-', 'org.springframework.batch'],
    ['spring-boot', 'org.springframework.boot'],
    ['spring-cloud-', 'org.springframework.cloud'],
    ['spring-data-', 'org.springframework.data'],
    ['spring-integration-', 'org.springframework.integration'],
    ['spring-kafka', 'org.springframework.kafka'],
    ['spring-security-', 'org.springframework.security'],
    ['spring-session-', 'org.springframework.session'],
    ['spring-', 'org.springframework'],
    ['third-party-jackson-', 'software.amazon.awssdk'],
    ['tomcat-embed-', 'org.apache.tomcat.embed'],
    ['tomcat-', 'org.apache.tomcat'],
    ['tomcat', 'org.apache.tomcat'],
    ['catalina', 'org.apache.tomcat'],
];
function knownGroup(artifact) {
    return GROUPS.find(([prefix]) => artifact.startsWith(prefix))?.[1];
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./src/evidence/sbom/formats/zip.ts
// Zip archives in memory: the entries that somebody asks for, inflated within a budget.



const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
/**
 * The content of each entry for which `limit` gives a number of bytes, in the order of the directory. An entry that is
 * larger, damaged, encrypted or packed in another way than deflate is passed to `skipped` with the reason. Throws
 * `Unreadable` for what is no zip archive, and when the budget is spent.
 */
async function* zipEntries(bytes, budget, limit, skipped) {
    const buffer = withoutPrefix(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const zip = await opened(buffer);
    try {
        for await (const entry of zip.eachEntry()) {
            budget.entries -= 1;
            if (budget.entries < 0)
                throw new Unreadable('holds more archive entries than are looked at');
            // The names come as bytes, so that the library does not refuse an archive for one odd name; none touches a disk.
            const name = Buffer.from(entry.fileNameRaw).toString('utf8');
            const max = limit(name);
            if (max === undefined)
                continue;
            const content = await contentOf(zip, entry, buffer, Math.min(max, budget.bytes));
            if (typeof content === 'string') {
                if (entry.uncompressedSize > budget.bytes)
                    throw new Unreadable('unpacks to more than is looked at');
                skipped(name, content);
            }
            else {
                budget.bytes -= content.length;
                yield { name, bytes: content };
            }
        }
    }
    catch (error) {
        if (error instanceof Unreadable)
            throw error;
        throw new Unreadable('is a damaged zip archive');
    }
}
async function opened(buffer) {
    try {
        return await (0,yauzl/* fromBufferPromise */.SY)(buffer, { decodeStrings: false, lazyEntries: true, autoClose: false });
    }
    catch {
        throw new Unreadable('is no zip archive');
    }
}
/** The entry's bytes, or why there are none. */
async function contentOf(zip, entry, buffer, max) {
    if (entry.isEncrypted())
        return 'is encrypted';
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        return 'is packed in an unknown way';
    if (entry.uncompressedSize > max)
        return `is larger than ${max} bytes`;
    try {
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        const end = fileDataStart + entry.compressedSize;
        if (end > buffer.length)
            return 'is damaged';
        const data = buffer.subarray(fileDataStart, end);
        // The directory may lie about the size; the limit holds all the same.
        const content = entry.compressionMethod === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, max) });
        return content.length > max ? `is larger than ${max} bytes` : content;
    }
    catch {
        return 'is damaged';
    }
}
/** Executable archives begin with a script; offsets then count from the archive's own beginning or from the file's. */
function withoutPrefix(buffer) {
    const earliest = Math.max(0, buffer.length - END_LENGTH - MAX_COMMENT);
    for (let at = buffer.length - END_LENGTH; at >= earliest; at--) {
        if (buffer.readUInt32LE(at) !== END_OF_DIRECTORY)
            continue;
        const size = buffer.readUInt32LE(at + 12);
        const offset = buffer.readUInt32LE(at + 16);
        const prefix = at - size - offset;
        // A zip64 archive states its true offsets elsewhere.
        return prefix > 0 && offset !== 0xffffffff ? buffer.subarray(prefix) : buffer;
    }
    return buffer;
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/jar.ts
// A Java archive, with those nested in it: which artifact each one is, and which were merged into it.






/** Archives that hold classes, by their extension. */
const ARCHIVE = /\.(?:jar|war|ear|hpi|jpi|par|sar|kar|nar|lpkg)$/i;
const METADATA = /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.(?:properties|xml)$/;
const MANIFEST = 'META-INF/MANIFEST.MF';
const LICENSE = /^META-INF\/LICENSE(?:\.txt|\.md)?$/i;
const jar_FIELDS = new Set('automatic-module-name bundle-license bundle-symbolicname bundle-vendor bundle-version group-id implementation-title implementation-vendor implementation-vendor-id implementation-version main-class plugin-version short-name specification-version'.split(' '));
const MAX_METADATA = 1024 * 1024;
/** Of all metadata in one file of the image: what is parsed costs more than what is only unpacked. */
const MAX_ALL_METADATA = 32 * 1024 * 1024;
const MAX_NESTED = 64 * 1024 * 1024;
const jar_MAX_DEPTH = 3;
const MAX_SKIPPED = 50;
/** Of one file of the image, whatever is nested in it. */
const BUDGET = { bytes: 512 * 1024 * 1024, entries: 200_000 };
/** Throws `Unreadable` for what is no archive; what is nested in it and unreadable is only listed. */
async function javaArchive(path, bytes, bounds = BUDGET) {
    const skipped = [];
    const skip = (inside, reason) => {
        if (skipped.length < MAX_SKIPPED)
            skipped.push([inside, reason]);
    };
    const budget = { ...bounds };
    let metadata = MAX_ALL_METADATA;
    const open = async (archive, inside, depth) => {
        const own = new Metadata();
        const limit = (name) => name === MANIFEST || METADATA.test(name) || LICENSE.test(name)
            ? Math.min(MAX_METADATA, metadata)
            : ARCHIVE.test(name)
                ? MAX_NESTED
                : undefined;
        const nested = [];
        try {
            for await (const entry of zipEntries(archive, budget, limit, (name, reason) => skip(`${inside}!/${name}`, reason))) {
                if (!ARCHIVE.test(entry.name)) {
                    metadata -= entry.bytes.length;
                    own.add(entry.name, entry.bytes);
                }
                else if (depth === jar_MAX_DEPTH)
                    skip(`${inside}!/${entry.name}`, `is nested deeper than ${jar_MAX_DEPTH} archives`);
                else
                    for (const one of await open(entry.bytes, `${inside}!/${entry.name}`, depth + 1))
                        nested.push(one);
            }
        }
        catch (error) {
            // What is no archive at all has nothing to list.
            const isNothing = inside === '' && own.isEmpty && nested.length === 0 && skipped.length === 0;
            if (!(error instanceof Unreadable) || isNothing)
                throw error;
            skip(inside, error.message);
        }
        return [...own.artifacts(inside === '' ? path : inside, inside, archive), ...nested];
    };
    return { artifacts: await open(bytes, '', 1), skipped };
}
/** The metadata of one archive. */
class Metadata {
    #manifest;
    #license;
    #properties = new Map();
    #poms = new Map();
    get isEmpty() {
        return this.#manifest === undefined && this.#properties.size === 0 && this.#poms.size === 0;
    }
    add(name, bytes) {
        const text = new TextDecoder().decode(bytes);
        const folder = name.slice(0, name.lastIndexOf('/'));
        if (name === MANIFEST)
            this.#manifest = firstStanza(text, jar_FIELDS);
        else if (LICENSE.test(name))
            this.#license = (0,license/* titled */.dJ)(text);
        else if (name.endsWith('.properties')) {
            const coordinates = pomProperties(text);
            if (coordinates !== undefined)
                this.#properties.set(folder, coordinates);
        }
        else {
            try {
                this.#poms.set(folder, pomXml(text));
            }
            catch (error) {
                // A pom that is no XML takes nothing away from what the archive says elsewhere.
                if (!(error instanceof Unreadable))
                    throw error;
            }
        }
    }
    /** The archive's own artifact first, then those whose classes were merged into it. */
    artifacts(path, inside, archive) {
        const [stem, fileVersion] = splitName(path);
        const stated = new Map();
        for (const [folder, { coordinates }] of this.#poms)
            if (coordinates !== undefined)
                stated.set(folder, coordinates);
        for (const [folder, coordinates] of this.#properties)
            stated.set(folder, coordinates);
        const main = mainOf(stated, stem, fileVersion);
        const merged = [...stated].filter(([folder]) => folder !== main);
        const coordinates = (main === undefined ? undefined : stated.get(main)) ?? this.#guessed(stem, fileVersion);
        const list = [];
        if (coordinates !== undefined) {
            list.push({ ...this.#artifact(coordinates, main, inside), ...this.#described(), hashes: hashesOf(archive) });
        }
        for (const [folder, other] of merged)
            list.push(this.#artifact(other, folder, `${inside}!/${folder}`));
        return list;
    }
    #artifact(coordinates, folder, inside) {
        const pom = folder === undefined ? undefined : this.#poms.get(folder);
        const licenses = pom !== undefined && pom.licenses.length > 0 ? pom.licenses : this.#licenses(inside);
        return {
            ...coordinates,
            inside,
            licenses,
            dependencies: pom?.dependencies ?? [],
            ...(pom?.description && { description: pom.description }),
            ...(pom?.url && { url: pom.url }),
            ...(pom?.organization && { vendor: pom.organization }),
            isRunnable: false,
        };
    }
    /** The manifest and the licence's text speak of the archive, not of what was merged into it. */
    #licenses(inside) {
        if (inside.includes('!/META-INF/'))
            return [];
        const bundle = this.#field('bundle-license');
        if (bundle !== undefined)
            return jar_licensesOf(bundle);
        return this.#license === undefined ? [] : [this.#license];
    }
    #described() {
        const vendor = this.#field('implementation-vendor') ?? this.#field('bundle-vendor');
        return { isRunnable: this.#field('main-class') !== undefined, ...(vendor && { vendor }) };
    }
    /** Without a pom: the version and name of the file, then of the manifest; the group where anything tells it. */
    #guessed(stem, fileVersion) {
        if (this.#manifest === undefined)
            return undefined;
        const versions = ['implementation-version', 'plugin-version', 'bundle-version', 'specification-version'];
        const version = fileVersion ?? versions.map((name) => this.#field(name)).find((value) => value && /\d/.test(value));
        if (version === undefined || /\s/.test(version) || stem === '')
            return undefined;
        return { group: this.#group(stem) ?? stem, artifact: stem, version };
    }
    #group(artifact) {
        const known = knownGroup(artifact);
        if (known !== undefined)
            return known;
        // Gradle's nebula plugins write `group#artifact;version`.
        const title = /^([\w.-]+)#/.exec(this.#field('implementation-title') ?? '')?.[1];
        if (title !== undefined)
            return title;
        const group = this.#field('group-id') ?? this.#field('implementation-vendor-id');
        if (group !== undefined && isGroup(group)) {
            // Where the bundle's name says more than the vendor's, such as `org.hibernate.orm.core`, it is the group's.
            const bundle = this.#field('bundle-symbolicname')?.split(';', 1)[0]?.trim() ?? '';
            return bundle.startsWith(`${group}.`) ? bundle.slice(0, bundle.lastIndexOf('.')) : group;
        }
        for (const field of ['bundle-symbolicname', 'automatic-module-name']) {
            const name = this.#field(field)?.split(';', 1)[0]?.trim() ?? '';
            if (!isGroup(name))
                continue;
            const last = name.slice(name.lastIndexOf('.') + 1);
            // `org.xerial.snappy.snappy-java` ends in the artifact's name; `org.postgresql.jdbc` has the group's name before that.
            return artifact.startsWith(last) || artifact.endsWith(last) || field === 'automatic-module-name'
                ? name.slice(0, name.lastIndexOf('.'))
                : name;
        }
        return undefined;
    }
    #field(name) {
        // Lines of a manifest are cut after 72 bytes and go on with a space.
        return this.#manifest?.get(name)?.replaceAll('\n', '').trim() || undefined;
    }
}
/** A reversed domain of at least two parts. */
function isGroup(name) {
    return /^(?:com|org|net|io|dev|edu|gov|jakarta|javax|software|de|fr|uk|eu|ch|jp|cn|ru|me|co|it|nl|se|cz|pl|at|app)\.[\w-]+(?:\.[\w-]+)*$/.test(name);
}
/** The folder of the archive's own Maven metadata: the only one, or the one that the file is named after. */
function mainOf(stated, stem, version) {
    const all = [...stated];
    if (all.length < 2)
        return all[0]?.[0];
    const exact = all.find(([, one]) => one.artifact === stem && (version === undefined || version === one.version));
    return (exact ?? all.find(([, one]) => one.artifact === stem))?.[0];
}
/** `guava-33.2.0-jre.jar`: the name up to the first part that begins with a digit, and the version. */
function splitName(path) {
    const base = path
        .slice(path.lastIndexOf('/') + 1)
        .replace(ARCHIVE, '')
        .slice(0, 300);
    const match = /^(.+?)[-_](\d[\w.+~-]*)$/.exec(base);
    return match === null ? [base, undefined] : [match[1], match[2]];
}
/** OSGi's syntax: several, each with attributes such as `;link=...`. */
function jar_licensesOf(bundle) {
    return bundle
        .split(',')
        .map((one) => one.split(';', 1)[0]?.trim() ?? '')
        .filter((one) => one !== '' && one !== '<<EXTERNAL>>')
        .slice(0, 20);
}
function hashesOf(bytes) {
    return [
        { algorithm: 'SHA-1', hex: (0,external_node_crypto_.createHash)('sha1').update(bytes).digest('hex') },
        { algorithm: 'SHA-256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
    ];
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/java.ts



const java = {
    name: 'java',
    version: 1,
    maxBytes: 256 * 1024 * 1024,
    wants: (path) => ARCHIVE.test(path),
    read: async ({ path, bytes }) => {
        const archive = await javaArchive(path, bytes);
        return archive.artifacts.length === 0 && archive.skipped.length === 0 ? undefined : archive;
    },
    assemble: (found, context) => found.flatMap((one) => java_componentsOf(one, context)),
};
function java_componentsOf({ path, facts }, context) {
    for (const [inside, reason] of facts.skipped)
        context.note(`/${path}${inside}`, reason);
    return facts.artifacts.flatMap((artifact) => java_component(artifact, `/${path}${artifact.inside}`, context) ?? []);
}
function java_component(artifact, location, context) {
    const { group, artifact: name, version, hashes, vendor, description, url } = artifact;
    const purl = packageUrl({ type: 'maven', namespace: group, name, version });
    if (purl === undefined) {
        context.note(location, `artifact ${name.slice(0, 80)} has no valid name or version`);
        return undefined;
    }
    const licenses = (0,license/* licenseList */.EX)(artifact.licenses);
    return {
        type: artifact.isRunnable && !location.includes('!/') ? 'application' : 'library',
        ecosystem: 'maven',
        group,
        name,
        version,
        purl,
        locations: [location],
        ...(licenses.length > 0 && { licenses }),
        ...(hashes !== undefined && { hashes }),
        ...(artifact.dependencies.length > 0 && { dependsOn: artifact.dependencies }),
        ...(vendor !== undefined && { supplier: vendor }),
        ...(description !== undefined && { description }),
        ...(url !== undefined && { homepage: url }),
    };
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/node-modules.ts
// Node's rule for finding a package: the nearest node_modules folder at or above the one who asks.
/** A folder, however deep, is at most below this many others that are looked in. */
const MAX_FOLDERS = 64;
/** Characters of paths made in one tree: a hundred times what the largest applications need, a second of work. */
const node_modules_MAX_CHARACTERS = 200_000_000;
/** Packages by their folder, such as `app/node_modules/debug`. */
class NodeModules {
    #packages;
    #left = node_modules_MAX_CHARACTERS;
    constructor(packages) {
        this.#packages = packages;
    }
    /** What `name` leads to for a file of the package in `folder`; undefined where nothing is there, or too much was asked. */
    find(folder, name) {
        let directory = folder;
        for (let hop = 0; hop < MAX_FOLDERS && this.#left > 0; hop++) {
            this.#left -= directory.length + name.length;
            const isModules = directory === 'node_modules' || directory.endsWith('/node_modules');
            const place = directory === ''
                ? `node_modules/${name}`
                : isModules
                    ? `${directory}/${name}`
                    : `${directory}/node_modules/${name}`;
            const found = this.#packages.get(place);
            if (found !== undefined || directory === '')
                return found;
            directory = directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/npm-lock.ts
// npm's lock files: what an installation would bring, where no installed tree tells what it has brought.



const npm_lock_MAX_DEPTH = 64;
const npm_lock_MAX_PATH = 4096;
/** package-lock.json of lockfileVersion 1, 2 and 3, without what only development needs. */
function packageLock(bytes) {
    return packageLockByPath(jsonObject(bytes)).map(([, locked]) => locked);
}
/** The same with the folder of each package, as `node_modules/.package-lock.json` tells it for an installed tree. */
function installedLock(bytes) {
    return packageLockByPath(jsonObject(bytes));
}
function packageLockByPath(lock) {
    const packages = new Map();
    const listed = objectOf(member(lock, 'packages'));
    if (listed !== undefined) {
        for (const [path, value] of entriesOf(listed)) {
            const entry = objectOf(value);
            if (entry !== undefined && path.length <= npm_lock_MAX_PATH && path.includes('node_modules/'))
                packages.set(path, entry);
        }
    }
    else
        flatten(lock, packages);
    const named = new Map();
    for (const [path, entry] of packages) {
        const locked = textOf(member(entry, 'version'));
        if (locked === undefined || entry.link === true || entry.dev === true || entry.devOptional === true)
            continue;
        const alias = /^npm:(@?[^@]+)@(.+)$/.exec(locked);
        const name = alias?.[1] ?? textOf(member(entry, 'name')) ?? path.slice(path.lastIndexOf('node_modules/') + 13);
        named.set(path, [name, alias?.[2] ?? locked]);
    }
    const modules = new NodeModules(named);
    return [...named].map(([path, [name, version]]) => {
        const entry = packages.get(path);
        const wanted = [member(entry, 'dependencies'), member(entry, 'requires'), member(entry, 'optionalDependencies')];
        const dependsOn = new Set();
        for (const [dependency] of wanted.flatMap(entriesOf)) {
            const other = modules.find(path, dependency);
            if (other !== undefined)
                dependsOn.add(`${other[0]}@${other[1]}`);
        }
        return [path, locked(name, version, member(entry, 'integrity'), member(entry, 'license'), dependsOn)];
    });
}
/** Version 1 nests packages as their folders are; the walk keeps its own stack, for a file may nest as deep as it is long. */
function flatten(lock, packages) {
    const open = [['', lock, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [prefix, parent, depth] = next;
        if (depth > npm_lock_MAX_DEPTH)
            throw new Unreadable('nests packages too deep');
        for (const [name, value] of entriesOf(member(parent, 'dependencies'))) {
            const entry = objectOf(value);
            if (entry === undefined || prefix.length + name.length > npm_lock_MAX_PATH)
                continue;
            const path = `${prefix}node_modules/${name}`;
            // `requires` names what it depends on; `dependencies` of version 1 are the packages nested in it.
            packages.set(path, { ...entry, dependencies: undefined });
            open.push([`${path}/`, entry, depth + 1]);
        }
    }
}
/** One package of any lock file, with the fields that are there. */
function locked(name, version, integrity, license, dependsOn) {
    const hash = textOf(integrity);
    const terms = textOf(license);
    return {
        name,
        version,
        ...(hash !== undefined && { integrity: hash }),
        ...(terms !== undefined && { license: terms }),
        dependsOn: [...dependsOn],
    };
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/indented.ts
// Lines of `key: value`, nested by their indent: the part of YAML that lock files are written in, and Yarn's own format.
//
// A YAML parser would take quadratic time for a file of many keys, which is what a large or hostile lock file is.
const MAX_LINE = 8192;
/** `key: value`, `key:` or, as Yarn's first format has it, `key value`; keys may be quoted. */
const ENTRY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'][^\s]*?)(?::(?:\s+(.*))?| (.*))$/;
/** Every line that is neither empty nor a comment, in order. */
function* indentedLines(text) {
    let at = 0;
    while (at < text.length) {
        let end = text.indexOf('\n', at);
        if (end === -1)
            end = text.length;
        const line = text.slice(at, Math.min(end, at + MAX_LINE)).trimEnd();
        at = end + 1;
        const content = line.trimStart();
        if (content === '' || content.startsWith('#'))
            continue;
        const [, key = '', afterColon, afterSpace] = ENTRY.exec(content) ?? [];
        yield {
            indent: line.length - content.length,
            text: content,
            key: indented_unquoted(key),
            value: indented_unquoted(afterColon ?? afterSpace ?? ''),
        };
    }
}
function indented_unquoted(text) {
    const trimmed = text.trim();
    const quote = trimmed[0];
    return trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote)
        ? trimmed.slice(1, -1)
        : trimmed;
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/pnpm-lock.ts
// pnpm-lock.yaml from version 5 on.


/** Everything the file locks, without what it says that only development needs. */
function pnpmLock(bytes) {
    const packages = [];
    const snapshots = [];
    let list;
    let field = '';
    for (const { indent, key, value } of indentedLines(new TextDecoder().decode(bytes))) {
        const entry = list?.at(-1);
        if (indent === 0)
            list = key === 'packages' ? packages : key === 'snapshots' ? snapshots : undefined;
        else if (indent === 2)
            list?.push({ key, isDevelopment: false, dependencies: [] });
        else if (entry === undefined)
            continue;
        else if (indent === 4) {
            field = key;
            const integrity = key === 'resolution' ? /integrity: ([^,}\s]+)/.exec(value)?.[1] : undefined;
            if (integrity !== undefined)
                entry.integrity = integrity;
            if (key === 'dev')
                entry.isDevelopment = value === 'true';
        }
        else if (field === 'resolution' && key === 'integrity')
            entry.integrity = value;
        else if (field === 'dependencies' || field === 'optionalDependencies')
            entry.dependencies.push([key, value]);
    }
    // From version 9 on, what a package needs stands in `snapshots`, once for each choice of its peers.
    const needs = new Map();
    for (const { key, dependencies } of [...packages, ...snapshots]) {
        const identity = identityOf(key).join('@');
        const wanted = needs.get(identity) ?? new Set();
        needs.set(identity, wanted);
        for (const [name, version] of dependencies)
            wanted.add(dependencyOf(name, version));
    }
    const found = new Map();
    for (const { key, integrity, isDevelopment } of packages) {
        const [name, version] = identityOf(key);
        if (name === undefined || version === undefined || isDevelopment)
            continue;
        const id = `${name}@${version}`;
        found.set(id, locked(name, version, integrity, undefined, needs.get(id) ?? new Set()));
    }
    return [...found.values()];
}
/** A version alone, or another package's key where the name is an alias. */
function dependencyOf(name, version) {
    const [otherName, otherVersion] = identityOf(version);
    return otherVersion === undefined ? `${name}@${withoutPeers(version)}` : `${otherName}@${otherVersion}`;
}
/** `/@babel/core/7.1.0_peer@1` (5), `/@babel/core@7.1.0(peer@1)` (6), `@babel/core@7.1.0` (9). */
function identityOf(key) {
    const bare = key.startsWith('/') ? key.slice(1) : key;
    const scope = bare.startsWith('@') ? bare.indexOf('/') + 1 : 0;
    const mark = bare.slice(scope).search(/[@/]/);
    if (mark <= 0)
        return [];
    const version = withoutPeers(bare.slice(scope + mark + 1));
    return /^\d[^/@]*$/.test(version) ? [bare.slice(0, scope + mark), version] : [];
}
/** What stands behind a version: the peers that it was installed with. */
function withoutPeers(version) {
    return version.split(/[(_]/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/yarn-lock.ts
// yarn.lock, both the first format and the one of Yarn 2 and later: blocks of fields under a line of patterns.


/** Everything the file locks; it does not say what only development needs. */
function yarnLock(bytes) {
    const blocks = [];
    let isDependency = false;
    for (const { indent, text, key, value } of indentedLines(new TextDecoder().decode(bytes))) {
        if (indent === 0) {
            // Patterns stand bare, quoted one by one, or all within one pair of quotes.
            const patterns = indented_unquoted(text.replace(/:$/, ''))
                .split(',')
                .map((one) => one.replaceAll('"', '').trim());
            blocks.push({ patterns, fields: new Map(), dependencies: [] });
        }
        else if (indent === 2) {
            isDependency = key === 'dependencies' || key === 'optionalDependencies';
            blocks.at(-1)?.fields.set(key, value);
        }
        else if (isDependency)
            blocks.at(-1)?.dependencies.push([key, value]);
    }
    const identity = new Map(blocks.map((block) => [block, yarn_lock_identityOf(block)]));
    const byPattern = new Map(blocks.flatMap((block) => block.patterns.map((pattern) => [pattern, identity.get(block)])));
    return blocks.flatMap((block) => {
        const [name, version] = identity.get(block) ?? [];
        if (name === undefined || version === undefined)
            return [];
        const dependsOn = new Set();
        for (const [dependency, range] of block.dependencies) {
            const other = byPattern.get(`${dependency}@${range}`) ?? byPattern.get(`${dependency}@npm:${range}`);
            if (other !== undefined)
                dependsOn.add(other.join('@'));
        }
        return [locked(name, version, block.fields.get('integrity'), undefined, dependsOn)];
    });
}
function yarn_lock_identityOf({ patterns, fields }) {
    const version = fields.get('version');
    const source = fields.get('resolution') ?? patterns[0] ?? '';
    // Workspaces of the project itself have no version that anybody published.
    if (!version || source === '__metadata' || version === '0.0.0-use.local' || source.includes('@workspace:'))
        return undefined;
    const alias = /@npm:((?:@[^/@]+\/)?[^@/]+)@/.exec(source);
    const name = alias?.[1] ?? source.slice(0, source.indexOf('@', 1));
    return name === '' ? undefined : [name, version];
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/npm.ts
// Node packages: what is installed in node_modules, the application itself, and lock files where nothing is installed.









const LOCKS = {
    'package-lock.json': packageLock,
    'npm-shrinkwrap.json': packageLock,
    'yarn.lock': yarnLock,
    'pnpm-lock.yaml': pnpmLock,
};
const HIDDEN_LOCK = 'node_modules/.package-lock.json';
/** Folders inside of a package whose manifests are material for its tests and users, not software that is there to run. */
const MATERIAL = /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|examples?|templates?)\//;
/** A lock file among another package's files says what its authors develop with, not what the image runs. */
const FOREIGN = /(?:^|\/)(?:node_modules|gems|site-packages|dist-packages|vendor|pkg\/mod|registry\/src)\/|^usr\/(?:share|lib)\//;
const npm_MAX_DEPENDENCIES = 2000;
const NAME = /^(?:@[^/@\s]{1,214}\/)?[^/@\s]{1,214}$/;
const npm = {
    name: 'npm',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants,
    read: npm_read,
    assemble: npm_assemble,
};
function wants(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const modules = path.lastIndexOf('node_modules/');
    if (name === 'package.json')
        return modules === -1 || !MATERIAL.test(insidePackage(path, modules));
    if (Object.hasOwn(LOCKS, name))
        return !FOREIGN.test(path);
    return path === HIDDEN_LOCK || path.endsWith(`/${HIDDEN_LOCK}`);
}
/** The path below the package's own folder, whose name may itself be `examples`. */
function insidePackage(path, modules) {
    const segments = path.slice(modules + 'node_modules/'.length).split('/');
    return segments.slice(segments[0]?.startsWith('@') ? 2 : 1).join('/');
}
function npm_read({ path, bytes }) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (file === '.package-lock.json') {
        const installed = installedLock(bytes).flatMap(([folder, { version, integrity }]) => integrity === undefined ? [] : [[folder, version, integrity]]);
        return installed.length === 0 ? undefined : { installed };
    }
    const lock = Object.hasOwn(LOCKS, file) ? LOCKS[file] : undefined;
    if (lock !== undefined) {
        const locked = lock(bytes).filter(({ name }) => NAME.test(name));
        return locked.length === 0 ? undefined : { locked };
    }
    const manifest = manifestOf(path, bytes);
    const name = textOf(member(manifest, 'name'));
    const version = textOf(member(manifest, 'version'));
    // Manifests that only say `{"type": "module"}`, and applications that are never published, have no identity.
    if (name === undefined || version === undefined || !NAME.test(name))
        return undefined;
    const description = textOf(member(manifest, 'description'));
    const homepage = textOf(member(manifest, 'homepage'));
    const author = personOf(member(manifest, 'author'));
    const integrity = textOf(member(manifest, '_integrity'));
    return {
        package: {
            name,
            version,
            licenses: npm_licensesOf(manifest),
            ...(description !== undefined && { description: description.slice(0, 500) }),
            ...(homepage !== undefined && { homepage }),
            ...(author !== undefined && { author }),
            ...(integrity !== undefined && { integrity }),
            dependencies: ['dependencies', 'optionalDependencies'].flatMap((field) => entriesOf(member(manifest, field))
                .slice(0, npm_MAX_DEPENDENCIES)
                .flatMap(([dependency]) => (NAME.test(dependency) ? dependency : []))),
        },
    };
}
/** A file of this name that is no JSON is worth a note only where Node would read it as a package's manifest. */
function manifestOf(path, bytes) {
    try {
        return jsonObject(bytes);
    }
    catch (error) {
        const modules = path.lastIndexOf('node_modules/');
        if (error instanceof Unreadable && (modules === -1 || insidePackage(path, modules) !== 'package.json'))
            return undefined;
        throw error;
    }
}
/** `license` as a name or the old object, `licenses` as the older list. */
function npm_licensesOf(manifest) {
    const stated = [member(manifest, 'license'), ...listOf(member(manifest, 'licenses'))];
    const names = stated.flatMap((one) => textOf(one) ?? textOf(member(objectOf(one), 'type')) ?? []);
    return (0,license/* licenseList */.EX)(names.filter((name) => !/^(see licen[cs]e in|unlicensed$)/i.test(name)));
}
function personOf(value) {
    const person = textOf(value) ?? textOf(member(objectOf(value), 'name'));
    return person?.slice(0, 200).replace(/\s*\(.*$/s, '') || undefined;
}
function npm_assemble(found, context) {
    const integrities = new Map();
    const installed = new Map();
    for (const { path, facts } of found) {
        if ('installed' in facts) {
            const base = path.slice(0, -HIDDEN_LOCK.length);
            for (const [folder, version, integrity] of facts.installed)
                integrities.set(`${base}${folder}@${version}`, integrity);
        }
        else if ('package' in facts) {
            const purl = npm_purlOf(facts.package.name, facts.package.version);
            if (purl === undefined)
                context.note(`/${path}`, 'has no valid name or version');
            else
                installed.set(path.slice(0, -'/package.json'.length), { purl, path, one: facts.package });
        }
    }
    const modules = new NodeModules(installed);
    const components = [...installed].map(([folder, { purl, path, one }]) => {
        const integrity = integrities.get(`${folder}@${one.version}`) ?? one.integrity;
        const dependsOn = one.dependencies.flatMap((name) => modules.find(folder, name)?.purl ?? []);
        return npm_component(one.name, one.version, purl, `/${path}`, {
            type: folder.includes('node_modules/') ? 'library' : 'application',
            licenses: one.licenses,
            integrity,
            dependsOn,
            description: one.description,
            homepage: one.homepage,
            supplier: one.author,
        });
    });
    const trees = new Set([...installed.keys()].flatMap(treesOf));
    for (const { path, facts } of found) {
        if (!('locked' in facts))
            continue;
        const tree = `${path.slice(0, path.lastIndexOf('/') + 1)}node_modules/`;
        if (!trees.has(tree))
            for (const one of lockedComponents(path, facts.locked))
                components.push(one);
    }
    return components;
}
/** `app/node_modules/` and `app/node_modules/a/node_modules/` of a package in the latter. */
function treesOf(folder) {
    const mark = 'node_modules/';
    const trees = [];
    for (let at = folder.indexOf(mark); at !== -1; at = folder.indexOf(mark, at + 1))
        trees.push(folder.slice(0, at + mark.length));
    return trees;
}
function lockedComponents(path, locked) {
    const purls = new Map(locked.map((one) => [`${one.name}@${one.version}`, npm_purlOf(one.name, one.version)]));
    return locked.flatMap((one) => {
        const purl = purls.get(`${one.name}@${one.version}`);
        if (purl === undefined)
            return [];
        const dependsOn = one.dependsOn.flatMap((other) => purls.get(other) ?? []);
        const licenses = (0,license/* licenseList */.EX)(one.license === undefined ? [] : [one.license]);
        return [
            npm_component(one.name, one.version, purl, `/${path}`, {
                type: 'library',
                licenses,
                integrity: one.integrity,
                dependsOn,
            }),
        ];
    });
}
function npm_component(fullName, version, purl, location, details) {
    const [group, name] = split(fullName);
    const { type, licenses, integrity, description, homepage, supplier } = details;
    const hashes = integrity === undefined ? [] : fromIntegrity(integrity);
    const dependsOn = [...new Set(details.dependsOn)].filter((other) => other !== purl);
    return {
        type,
        ecosystem: 'npm',
        ...(group !== undefined && { group }),
        name,
        version,
        purl,
        locations: [location],
        ...(licenses.length > 0 && { licenses }),
        ...(hashes.length > 0 && { hashes }),
        ...(dependsOn.length > 0 && { dependsOn }),
        ...(description !== undefined && { description }),
        ...(homepage !== undefined && { homepage }),
        ...(supplier !== undefined && { supplier }),
    };
}
function split(name) {
    const slash = name.indexOf('/');
    return slash === -1 ? [undefined, name] : [name.slice(0, slash), name.slice(slash + 1)];
}
function npm_purlOf(fullName, version) {
    const [namespace, name] = split(fullName);
    return packageUrl({ type: 'npm', namespace, name, version });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/os-release.ts
// The operating system itself, from os-release(5) or the release files of distributions that predate it.


/** In order of precedence: os-release(5) puts /etc before /usr/lib; the others are read where neither is. */
const os_release_PLACES = ['etc/os-release', 'usr/lib/os-release', 'etc/system-release-cpe', 'etc/redhat-release'];
const osRelease = {
    name: 'os-release',
    version: 1,
    maxBytes: 64 * 1024,
    places: os_release_PLACES,
    wants: (path) => os_release_PLACES.includes(path),
    read: os_release_read,
    assemble: (found) => {
        const first = foremost(found);
        return first === undefined ? [] : os_release_component(first);
    },
    distro: distroOf,
};
/** The distribution that the other cataloguers' package URLs name. */
function distroOf(found) {
    const facts = foremost(found)?.facts;
    if (facts === undefined)
        return undefined;
    const { id, versionId, prettyName } = facts;
    return { id, ...(versionId !== undefined && { versionId }), ...(prettyName !== undefined && { prettyName }) };
}
function foremost(found) {
    for (const place of os_release_PLACES) {
        const there = found.find((one) => one.path === place);
        if (there !== undefined)
            return there;
    }
    return found[0];
}
function os_release_component({ path, facts }) {
    const { id, versionId = '', prettyName, cpe, vendor, homepage } = facts;
    const purl = packageUrl({ type: 'generic', name: id, version: versionId });
    if (purl === undefined)
        return [];
    return [
        {
            type: 'operating-system',
            ecosystem: 'generic',
            name: id,
            version: versionId,
            purl,
            locations: [`/${path}`],
            ...(prettyName !== undefined && { description: prettyName }),
            ...(cpe !== undefined && { cpes: [cpe] }),
            ...(vendor !== undefined && { supplier: vendor }),
            ...(homepage !== undefined && { homepage }),
        },
    ];
}
function os_release_read({ path, bytes }) {
    const text = new TextDecoder().decode(bytes);
    const release = path.endsWith('system-release-cpe')
        ? fromCpe(text.trim())
        : path.endsWith('redhat-release')
            ? fromRedHat(text.trim())
            : fromOsRelease(text);
    if (release === undefined)
        throw new Unreadable('names no operating system');
    return release;
}
/** `KEY=value` lines, the value quoted as in a shell. */
function fromOsRelease(text) {
    const fields = new Map();
    for (const line of text.split('\n')) {
        const equals = line.indexOf('=');
        if (equals <= 0 || line.startsWith('#'))
            continue;
        const value = unquote(line.slice(equals + 1).trim());
        if (value !== '')
            fields.set(line.slice(0, equals).trim(), value);
    }
    // os-release(5): without ID, the default is `linux`; a file without a single field is none.
    if (fields.size === 0)
        return undefined;
    // Rolling distributions state the build they were made from instead of a version.
    const versionId = fields.get('VERSION_ID') ?? fields.get('BUILD_ID');
    const prettyName = fields.get('PRETTY_NAME') ?? fields.get('NAME');
    const cpe = fields.get('CPE_NAME');
    const vendor = fields.get('VENDOR_NAME');
    const homepage = fields.get('HOME_URL');
    return {
        id: (fields.get('ID') ?? 'linux').toLowerCase(),
        ...(versionId !== undefined && { versionId }),
        ...(prettyName !== undefined && { prettyName }),
        ...(cpe !== undefined && isCpe(cpe) && { cpe }),
        ...(vendor !== undefined && { vendor }),
        ...(homepage !== undefined && { homepage }),
    };
}
function unquote(value) {
    const quote = value[0];
    if ((quote !== '"' && quote !== "'") || value.length < 2 || !value.endsWith(quote))
        return value;
    const inner = value.slice(1, -1);
    return quote === '"' ? inner.replaceAll(/\\(["\\$`])/g, '$1') : inner;
}
/** `cpe:/o:redhat:enterprise_linux:6server:ga:server` of Red Hat Enterprise Linux 6 and its kin. */
function fromCpe(cpe) {
    if (!isCpe(cpe))
        return undefined;
    const [vendor, product, version] = cpe.split(':').slice(cpe.startsWith('cpe:2.3:') ? 3 : 2);
    const id = product?.startsWith('enterprise_linux') && vendor === 'redhat' ? 'rhel' : vendor;
    if (id === undefined || id === '')
        return undefined;
    const versionId = /^\d+(\.\d+)*/.exec(version ?? '')?.[0];
    return { id, cpe, ...(versionId !== undefined && { versionId }) };
}
/** `CentOS release 6.10 (Final)`. */
function fromRedHat(text) {
    const match = /^([A-Za-z][A-Za-z ]{0,60}?)(?: Linux)?(?: Server)? release (\d+(?:\.\d+){0,3})/.exec(text.slice(0, 200));
    const [, name, versionId] = match ?? [];
    if (name === undefined || versionId === undefined)
        return undefined;
    const id = name.startsWith('Red Hat') ? 'rhel' : name.split(' ', 1)[0]?.toLowerCase();
    return id === undefined ? undefined : { id, versionId, prettyName: text.slice(0, 200) };
}
/** CPE 2.2 URIs and 2.3 formatted strings, as far as the prefix and characters tell them. */
function isCpe(text) {
    return text.length < 300 && /^cpe:(\/[aho]:|2\.3:[aho]:)[!-~]+$/.test(text);
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/php.ts
// PHP packages: what Composer says that it has installed.





const php = {
    name: 'php',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('composer/installed.json') && /(?:^|\/)composer\/installed\.json$/.test(path),
    read: php_read,
    assemble: (found, context) => found.flatMap((one) => php_componentsOf(one, context)),
};
/** Composer 1 wrote a list, Composer 2 an object that holds it. */
function php_read({ bytes }) {
    const document = jsonValue(bytes);
    if (typeof document !== 'object' || document === null)
        throw new Unreadable('is JSON, but no list of packages');
    const listed = Array.isArray(document) ? document : listOf(member(objectOf(document), 'packages'));
    const packages = listed.flatMap((value) => {
        const entry = objectOf(value);
        const name = textOf(member(entry, 'name'));
        const version = textOf(member(entry, 'version'));
        if (name === undefined || version === undefined || !/^[^/\s]+\/[^/\s]+$/.test(name))
            return [];
        const stated = member(entry, 'license');
        const description = textOf(member(entry, 'description'));
        const homepage = textOf(member(entry, 'homepage'));
        const author = textOf(member(objectOf(listOf(member(entry, 'authors'))[0]), 'name'));
        const shasum = textOf(member(objectOf(member(entry, 'dist')), 'shasum'));
        const names = (field) => entriesOf(member(entry, field)).map(([other]) => other);
        return [
            {
                name,
                version,
                licenses: (0,license/* licenseList */.EX)([stated, ...listOf(stated)].flatMap((one) => textOf(one) ?? [])),
                hashes: shasum === undefined ? [] : hashOf('sha1', shasum),
                ...(description !== undefined && { description: description.slice(0, 500) }),
                ...(homepage !== undefined && { homepage }),
                ...(author !== undefined && { author }),
                // `php` and `ext-json` are the platform, not packages.
                requires: names('require').filter((other) => other.includes('/')),
                provides: [...names('provide'), ...names('replace')],
            },
        ];
    });
    return packages.length === 0 ? undefined : { packages };
}
function php_componentsOf({ path, facts }, context) {
    const purls = new Map();
    for (const one of facts.packages) {
        const purl = php_purlOf(one);
        if (purl !== undefined)
            purls.set(one.name, purl);
        else
            context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
    }
    for (const { name, provides } of facts.packages) {
        const purl = purls.get(name);
        for (const other of provides)
            if (purl !== undefined && !purls.has(other))
                purls.set(other, purl);
    }
    return facts.packages.flatMap((one) => {
        const purl = php_purlOf(one);
        if (purl === undefined)
            return [];
        const [group = '', name = ''] = one.name.split('/', 2);
        const dependsOn = [...new Set(one.requires.flatMap((other) => purls.get(other) ?? []))].filter((other) => other !== purl);
        return {
            type: 'library',
            ecosystem: 'composer',
            group,
            name,
            version: one.version,
            purl,
            locations: [`/${path}`],
            ...(one.licenses.length > 0 && { licenses: one.licenses }),
            ...(one.hashes.length > 0 && { hashes: one.hashes }),
            ...(dependsOn.length > 0 && { dependsOn }),
            ...(one.author !== undefined && { supplier: one.author }),
            ...(one.description !== undefined && { description: one.description }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
        };
    });
}
function php_purlOf({ name, version }) {
    const slash = name.indexOf('/');
    return packageUrl({ type: 'composer', namespace: name.slice(0, slash), name: name.slice(slash + 1), version });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/python.ts





const python_METADATA = /(?:\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)|(?:^|\/)EGG-INFO\/PKG-INFO)$/i;
const DIRECT_URL = '.dist-info/direct_url.json';
const python_FIELDS = new Set('name version license license-expression classifier summary home-page project-url author author-email maintainer maintainer-email requires-dist'.split(' '));
const python = {
    name: 'python',
    version: 1,
    maxBytes: 4 * 1024 * 1024,
    wants: (path) => path.endsWith(DIRECT_URL) || python_METADATA.test(path),
    read: python_read,
    assemble: python_assemble,
};
function python_read({ path, bytes }) {
    if (path.endsWith(DIRECT_URL))
        return originOf(bytes);
    const fields = firstStanza(new TextDecoder().decode(bytes), python_FIELDS);
    const name = fields.get('name');
    const version = fields.get('version');
    if (!name || !version)
        return undefined;
    const summary = fields.get('summary');
    const homepage = homepageOf(fields);
    const author = ['author', 'maintainer', 'author-email', 'maintainer-email'].map(fields.get).find((one) => one);
    return {
        distribution: {
            name,
            version,
            licenses: python_licensesOf(fields),
            ...(summary && { summary: summary.slice(0, 500) }),
            ...(homepage && { homepage }),
            ...(author && { author: author.split('\n', 1)[0]?.slice(0, 200) ?? '' }),
            requires: fields.all('requires-dist').flatMap(requirement),
        },
    };
}
/** License-Expression (PEP 639), then License where it is a name, then the trove classifiers. */
function python_licensesOf(fields) {
    const expression = fields.get('license-expression');
    if (expression)
        return (0,license/* licenseList */.EX)([expression]);
    const stated = fields.get('license');
    const exact = stated === undefined ? undefined : (0,license/* spdx */.yr)(stated);
    if (exact !== undefined)
        return [exact];
    const classifiers = fields
        .all('classifier')
        .filter((one) => one.startsWith('License ::'))
        .map((one) => one.slice(one.lastIndexOf('::') + 2).trim())
        .filter((one) => one !== 'OSI Approved');
    if (classifiers.length > 0)
        return (0,license/* licenseList */.EX)(classifiers);
    // Many put the whole text here; its first line may be a title, and never is a name when it states a copyright.
    const named = stated === undefined || /^\s*copyright/i.test(stated) ? undefined : (0,license/* license */.qY)(stated);
    return named === undefined ? [] : [named];
}
function homepageOf(fields) {
    const home = fields.get('home-page');
    if (home && home !== 'UNKNOWN')
        return home;
    const urls = fields.all('project-url').map((one) => one.split(',', 2).map((part) => part.trim()));
    return urls.find(([label = '']) => /^(homepage|home|source|repository)/i.test(label))?.[1];
}
/** `urllib3 (<2,>=1.21) ; python_version > "3"`: the name; nothing for what only an extra asks for. */
function requirement(text) {
    const [wanted = '', marker = ''] = text.split(';', 2);
    if (/\bextra\s*==/.test(marker))
        return [];
    const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(wanted)?.[1];
    return name === undefined ? [] : [normalized(name)];
}
/** The direct URL data structure of the Python packaging specifications. */
function originOf(bytes) {
    const document = jsonObject(bytes);
    const url = textOf(member(document, 'url'));
    const vcs = objectOf(member(document, 'vcs_info'));
    const archive = objectOf(member(document, 'archive_info'));
    const kind = textOf(member(vcs, 'vcs'));
    const commit = textOf(member(vcs, 'commit_id'));
    if (url === undefined)
        return undefined;
    if (kind !== undefined)
        return { origin: { vcsUrl: withoutUser(`${kind}+${url}${commit ? `@${commit}` : ''}`), hashes: [] } };
    // A directory on the machine that built the image says nothing to anybody else.
    if (archive === undefined || !/^https?:/.test(url))
        return undefined;
    const stated = Object.entries(objectOf(member(archive, 'hashes')) ?? {});
    const old = textOf(member(archive, 'hash'))?.split('=', 2);
    if (stated.length === 0 && old !== undefined)
        stated.push([old[0] ?? '', old[1]]);
    return {
        origin: { downloadUrl: withoutUser(url), hashes: stated.flatMap(([name, hex]) => hashOf(name, textOf(hex) ?? '')) },
    };
}
/** A build may have fetched with a token in the URL. */
function withoutUser(url) {
    return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}
function python_assemble(found, context) {
    const origins = new Map();
    for (const { path, facts } of found)
        if ('origin' in facts)
            origins.set(folderOf(path), facts.origin);
    const distributions = found.flatMap(({ path, facts }) => {
        if (!('distribution' in facts))
            return [];
        const one = facts.distribution;
        const origin = origins.get(folderOf(path));
        const qualifiers = { vcs_url: origin?.vcsUrl, download_url: origin?.downloadUrl };
        const purl = packageUrl({ type: 'pypi', name: normalized(one.name), version: one.version, qualifiers });
        if (purl !== undefined)
            return [{ path, one, origin, purl, site: siteOf(path) }];
        context.note(`/${path}`, 'has no valid name or version');
        return [];
    });
    // An interpreter finds what is in its own site-packages first; a distribution elsewhere counts only if it is the only one.
    const bySite = new Map(distributions.map(({ site, one, purl }) => [`${site}\n${normalized(one.name)}`, purl]));
    const byName = new Map(distributions.map(({ one, purl }) => [normalized(one.name), purl]));
    return distributions.map(({ path, one, origin, purl, site }) => {
        const dependsOn = new Set(one.requires.flatMap((name) => bySite.get(`${site}\n${name}`) ?? byName.get(name) ?? []));
        dependsOn.delete(purl);
        return {
            type: 'library',
            ecosystem: 'pypi',
            name: one.name,
            version: one.version,
            purl,
            locations: [`/${path}`],
            ...(one.licenses.length > 0 && { licenses: one.licenses }),
            ...(origin !== undefined && origin.hashes.length > 0 && { hashes: origin.hashes }),
            ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.homepage !== undefined && { homepage: one.homepage }),
            ...(one.author !== undefined && { supplier: one.author }),
        };
    });
}
/** The normalized name of the Python packaging specifications (PEP 503), as indexes and advisories write it. */
function normalized(name) {
    return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The folder that distributions are installed into. */
function siteOf(path) {
    return path.replace(/[^/]*\.(?:dist-info|egg-info)(?:\/[^/]*)?$/i, '').replace(/[^/]*\.egg\/EGG-INFO\/[^/]*$/i, '');
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/berkeley-db.ts
// Reading the values of a Berkeley DB hash file from its bytes: what rpm kept its packages in before version 4.16.

const HASH_MAGIC = 0x061561;
const HASH_UNSORTED = 2;
const OVERFLOW = 7;
const HASH_META = 8;
const HASH = 13;
/** Items of a hash page: a value in place, and one that stands on overflow pages. */
const KEY_DATA = 1;
const OFF_PAGE = 3;
const PAGE_HEADER = 26;
/** Every value of the file, in the order of its pages. Throws `Unreadable` where the file breaks the format. */
function* berkeleyValues(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < 512)
        throw new Unreadable('is no Berkeley DB file');
    const isLittle = file.readUInt32LE(12) === HASH_MAGIC;
    if (!isLittle && file.readUInt32BE(12) !== HASH_MAGIC)
        throw new Unreadable('is no Berkeley DB hash file');
    const reader = new PageReader(file, isLittle);
    if (file[25] !== HASH_META || file[24] !== 0)
        throw new Unreadable('is a Berkeley DB file that is encrypted or damaged');
    for (let number = 1; number < reader.pages; number++) {
        const page = reader.page(number);
        const type = page[25];
        if (type !== HASH && type !== HASH_UNSORTED)
            continue;
        const entries = reader.u16(page, 20);
        if (PAGE_HEADER + entries * 2 > page.length)
            throw new Unreadable('has a page with more entries than fit');
        // Keys and values take turns; an item ends where the one before it begins, for pages fill from their end.
        for (let index = 1; index < entries; index += 2) {
            const start = reader.u16(page, PAGE_HEADER + index * 2);
            const end = reader.u16(page, PAGE_HEADER + (index - 1) * 2);
            if (page[start] === OFF_PAGE)
                yield reader.overflow(page, start);
            else if (page[start] === KEY_DATA && end > start)
                yield page.subarray(start + 1, end);
        }
    }
}
class PageReader {
    pages;
    #file;
    #isLittle;
    #pageSize;
    /** Bytes of values given out: values that share their pages would make a small file a large one. */
    #given = 0;
    constructor(file, isLittle) {
        this.#file = file;
        this.#isLittle = isLittle;
        this.#pageSize = this.u32(file, 20);
        const isPower = (this.#pageSize & (this.#pageSize - 1)) === 0;
        if (this.#pageSize < 512 || this.#pageSize > 65536 || !isPower)
            throw new Unreadable('states an impossible page size');
        this.pages = Math.floor(file.length / this.#pageSize);
    }
    page(number) {
        if (number >= this.pages)
            throw new Unreadable('points to a page beyond its end');
        return this.#file.subarray(number * this.#pageSize, (number + 1) * this.#pageSize);
    }
    u16(page, offset) {
        return this.#isLittle ? page.readUInt16LE(offset) : page.readUInt16BE(offset);
    }
    u32(page, offset) {
        return this.#isLittle ? page.readUInt32LE(offset) : page.readUInt32BE(offset);
    }
    /** A value on a chain of pages; the item says the first page and the length in bytes. */
    overflow(page, item) {
        if (item + 12 > page.length)
            throw new Unreadable('has an entry that ends early');
        const length = this.u32(page, item + 8);
        this.#given += length;
        if (this.#given > this.#file.length)
            throw new Unreadable('states values that are larger than the file');
        const parts = [];
        let left = length;
        for (let number = this.u32(page, item + 4); left > 0;) {
            const part = this.page(number);
            if (part[25] !== OVERFLOW)
                throw new Unreadable('has a page of another kind within a value');
            // The last page of a chain states how much of it is used; the length bounds it as well.
            const content = part.subarray(PAGE_HEADER, PAGE_HEADER + Math.min(left, this.#pageSize - PAGE_HEADER));
            parts.push(content);
            left -= content.length;
            number = this.u32(part, 16);
        }
        return Buffer.concat(parts);
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/rpm-header.ts
// One rpm package header as the databases keep it: an index of tags, then the store that the index points into.

/** https://rpm-software-management.github.io/rpm/manual/tags.html */
const TAG = {
    name: 1000,
    version: 1001,
    release: 1002,
    epoch: 1003,
    summary: 1004,
    vendor: 1011,
    license: 1014,
    url: 1020,
    arch: 1022,
    oldFileNames: 1027,
    sourceRpm: 1044,
    provideName: 1047,
    requireName: 1049,
    dirIndexes: 1116,
    baseNames: 1117,
    dirNames: 1118,
};
const WANTED = new Set(Object.values(TAG));
const INT32 = 4;
const STRING = 6;
const STRING_ARRAY = 8;
const I18N_STRING = 9;
/** rpm's own limits. */
const MAX_ENTRIES = 65_535;
const MAX_STORE = 256 * 1024 * 1024;
class RpmHeader {
    #store;
    #entries = new Map();
    /** Throws `Unreadable` where the index does not fit the bytes. */
    constructor(blob) {
        if (blob.length < 8)
            throw new Unreadable('has a package header that ends early');
        const entries = blob.readUInt32BE(0);
        const size = blob.readUInt32BE(4);
        const start = 8 + entries * 16;
        if (entries > MAX_ENTRIES || size > MAX_STORE || start + size > blob.length) {
            throw new Unreadable('has a package header that does not fit its record');
        }
        this.#store = blob.subarray(start, start + size);
        for (let index = 0; index < entries; index++) {
            const at = 8 + index * 16;
            const tag = blob.readUInt32BE(at);
            const offset = blob.readUInt32BE(at + 8);
            if (!WANTED.has(tag) || offset >= size || this.#entries.has(tag))
                continue;
            this.#entries.set(tag, { type: blob.readUInt32BE(at + 4), offset, count: blob.readUInt32BE(at + 12) });
        }
    }
    /** A string, or the first of several, which is the one in English. */
    text(tag) {
        const [first] = this.texts(tag, 1);
        return first === '' ? undefined : first;
    }
    texts(tag, limit = Number.POSITIVE_INFINITY) {
        const entry = this.#entries.get(tag);
        if (entry === undefined || ![STRING, STRING_ARRAY, I18N_STRING].includes(entry.type))
            return [];
        const texts = [];
        let at = entry.offset;
        // A count larger than the strings that there are ends with the store.
        for (let left = Math.min(entry.count, limit); left > 0 && at < this.#store.length; left--) {
            const end = this.#store.indexOf(0, at);
            texts.push(this.#store.toString('utf8', at, end === -1 ? this.#store.length : end));
            if (end === -1)
                break;
            at = end + 1;
        }
        return texts;
    }
    numbers(tag) {
        const entry = this.#entries.get(tag);
        if (entry === undefined || entry.type !== INT32)
            return [];
        const count = Math.min(entry.count, Math.floor((this.#store.length - entry.offset) / 4));
        return Array.from({ length: count }, (_, index) => this.#store.readUInt32BE(entry.offset + index * 4));
    }
    /** The package's files, absolute. Directories are stated once, and each file points to its own. */
    *files() {
        const directories = this.texts(TAG.dirNames);
        const indexes = this.numbers(TAG.dirIndexes);
        for (const [at, name] of this.texts(TAG.baseNames).entries()) {
            const directory = directories[indexes[at] ?? -1];
            if (directory !== undefined)
                yield directory + name;
        }
        yield* this.texts(TAG.oldFileNames);
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/rpm-ndb.ts
// Reading the packages of rpm's own database format, NDB, from its bytes: what SUSE's systems use.

const HEADER_MAGIC = 'RpmP';
const SLOT_MAGIC = 'Slot';
const BLOB_MAGIC = 'BlbS';
const PAGE = 4096;
const SLOT = 16;
/** Offsets count blocks of this many bytes. */
const BLOCK = 16;
const BLOB_HEADER = 16;
/** Enough for half a million packages. */
const MAX_SLOT_PAGES = 2048;
/** The package headers, in the order of their slots. Throws `Unreadable` where the file breaks the format. */
function* ndbBlobs(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < PAGE || file.toString('latin1', 0, 4) !== HEADER_MAGIC)
        throw new Unreadable('is no NDB database');
    if (file.readUInt32LE(4) !== 0)
        throw new Unreadable('is an NDB database of an unknown version');
    const slotPages = file.readUInt32LE(12);
    if (slotPages === 0 || slotPages > MAX_SLOT_PAGES || slotPages * PAGE > file.length) {
        throw new Unreadable('states an impossible number of slots');
    }
    let given = 0;
    // The database's header takes the place of the first two slots.
    for (let slot = 2 * SLOT; slot < slotPages * PAGE; slot += SLOT) {
        if (file.toString('latin1', slot, slot + 4) !== SLOT_MAGIC)
            throw new Unreadable('has a damaged slot');
        const index = file.readUInt32LE(slot + 4);
        if (index === 0)
            continue;
        const start = file.readUInt32LE(slot + 8) * BLOCK;
        if (start + BLOB_HEADER > file.length)
            throw new Unreadable('points to a package beyond its end');
        const length = file.readUInt32LE(start + 12);
        const isBlob = file.toString('latin1', start, start + 4) === BLOB_MAGIC && file.readUInt32LE(start + 4) === index;
        if (!isBlob || start + BLOB_HEADER + length > file.length)
            throw new Unreadable('has a damaged package');
        given += length;
        if (given > file.length)
            throw new Unreadable('states packages that are larger than the file');
        yield file.subarray(start + BLOB_HEADER, start + BLOB_HEADER + length);
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/sqlite.ts
// Reading one table of an SQLite database from its bytes (https://www.sqlite.org/fileformat2.html), without SQL.
//
// node:sqlite opens databases from memory only since Node 24.16, which not every runner has, warns at every start that it is
// experimental, and would run the schema of a foreign database.

const sqlite_MAGIC = 'SQLite format 3\0';
const LEAF = 0x0d;
const INTERIOR = 0x05;
const sqlite_MAX_DEPTH = 20;
/** The rows of a table, in the order of their keys. Throws `Unreadable` where the file breaks the format. */
function* tableRows(bytes, table) {
    const file = new SqliteFile(bytes);
    for (const [type, name, , root] of file.rows(1)) {
        if (sqlite_textOf(type) !== 'table' || sqlite_textOf(name) !== table || typeof root !== 'number')
            continue;
        yield* file.rows(root);
        return;
    }
    throw new Unreadable(`is an SQLite database without the table ${table}`);
}
function sqlite_textOf(value) {
    return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : '';
}
class SqliteFile {
    #bytes;
    #pageSize;
    /** Bytes of a page that hold content. */
    #usable;
    /** Bytes of rows given out: rows that share their pages would make a small file a large one. */
    #given = 0;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (bytes.length < 512 || this.#bytes.toString('latin1', 0, 16) !== sqlite_MAGIC)
            throw new Unreadable('is no SQLite database');
        const stated = this.#bytes.readUInt16BE(16);
        this.#pageSize = stated === 1 ? 65536 : stated;
        this.#usable = this.#pageSize - this.#bytes[20];
        if (this.#pageSize < 512 || (this.#pageSize & (this.#pageSize - 1)) !== 0 || this.#usable < 480) {
            throw new Unreadable('states an impossible page size');
        }
    }
    /** Walks a table's tree in order. Every page counts once, so that a tree that loops ends. */
    *rows(root) {
        const seen = new Set();
        const open = [[root, 0]];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const [number, depth] = next;
            if (seen.has(number) || depth > sqlite_MAX_DEPTH)
                throw new Unreadable('has a tree of pages that loops');
            seen.add(number);
            const page = this.#page(number);
            const start = number === 1 ? 100 : 0;
            const type = page[start];
            if (type !== LEAF && type !== INTERIOR)
                throw new Unreadable('has a page of another kind in its table');
            const cells = page.readUInt16BE(start + 3);
            const pointers = start + (type === LEAF ? 8 : 12);
            if (pointers + cells * 2 > this.#usable)
                throw new Unreadable('has a page with more cells than fit');
            const offsets = Array.from({ length: cells }, (_, index) => page.readUInt16BE(pointers + index * 2));
            if (type === INTERIOR) {
                const children = offsets.map((offset) => this.#at(page, offset, 4).readUInt32BE(0));
                children.push(page.readUInt32BE(start + 8));
                for (const child of children.reverse())
                    open.push([child, depth + 1]);
            }
            else
                for (const offset of offsets)
                    yield this.#row(page, offset);
        }
    }
    #page(number) {
        const start = (number - 1) * this.#pageSize;
        if (number < 1 || start + this.#pageSize > this.#bytes.length)
            throw new Unreadable('points to a page beyond its end');
        return this.#bytes.subarray(start, start + this.#pageSize);
    }
    #at(page, offset, length) {
        if (offset + length > page.length)
            throw new Unreadable('points beyond a page');
        return page.subarray(offset, offset + length);
    }
    /** A leaf cell: payload length, key, and the payload, of which a part may stand on overflow pages. */
    #row(page, offset) {
        const [length, afterLength] = varint(page, offset);
        const [, start] = varint(page, afterLength);
        this.#given += length;
        if (this.#given > this.#bytes.length)
            throw new Unreadable('states rows that are larger than the file');
        const largest = this.#usable - 35;
        if (length <= largest)
            return record(this.#at(page, start, length));
        const smallest = Math.floor(((this.#usable - 12) * 32) / 255) - 23;
        const surplus = smallest + ((length - smallest) % (this.#usable - 4));
        const local = surplus <= largest ? surplus : smallest;
        const parts = [this.#at(page, start, local)];
        let left = length - local;
        let next = this.#at(page, start + local, 4).readUInt32BE(0);
        while (left > 0) {
            const overflow = this.#page(next);
            const part = overflow.subarray(4, 4 + Math.min(left, this.#usable - 4));
            parts.push(part);
            left -= part.length;
            next = overflow.readUInt32BE(0);
        }
        return record(Buffer.concat(parts));
    }
}
/** The record format: serial types, then values. */
function record(payload) {
    const values = [];
    const [headerEnd, first] = varint(payload, 0);
    let header = first;
    let body = headerEnd;
    while (header < headerEnd) {
        const [type, next] = varint(payload, header);
        header = next;
        const size = type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
        if (body + size > payload.length)
            throw new Unreadable('has a row that ends early');
        if (type >= 12)
            values.push(payload.subarray(body, body + size));
        else if (type >= 1 && type <= 5)
            values.push(payload.readIntBE(body, size));
        else
            values.push(type === 8 ? 0 : type === 9 ? 1 : null);
        body += size;
    }
    return values;
}
/** Up to nine bytes, seven bits each; more than 53 bits cannot be a length or a type here. */
function varint(bytes, offset) {
    let value = 0;
    for (let at = offset; at < offset + 9; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new Unreadable('ends within a number');
        value = at === offset + 8 ? value * 256 + byte : value * 128 + (byte & 0x7f);
        if (byte < 0x80 || at === offset + 8)
            return [value, at + 1];
    }
    throw new Unreadable('ends within a number');
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/rpm.ts
// RPM packages: the database in each of its three formats, and the manifest of distroless images.








const DATABASE = /^(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(Packages|Packages\.db|rpmdb\.sqlite)$/;
const rpm_MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';
const MAX_PACKAGES = 100_000;
const BLOBS = {
    Packages: berkeleyValues,
    'Packages.db': ndbBlobs,
    'rpmdb.sqlite': sqliteBlobs,
};
const rpm = {
    name: 'rpm',
    version: 1,
    maxBytes: 128 * 1024 * 1024,
    places: ['var/lib/rpm', 'usr/share/rpm', 'usr/lib/sysimage/rpm'].flatMap((folder) => Object.keys(BLOBS).map((file) => `${folder}/${file}`)),
    wants: (path) => path === rpm_MANIFEST || DATABASE.test(path),
    read: rpm_read,
    assemble: (found, context) => found.flatMap((one) => rpm_componentsOf(one, context)),
};
function* sqliteBlobs(bytes) {
    for (const [, blob] of tableRows(bytes, 'Packages')) {
        if (blob instanceof Uint8Array)
            yield Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
    }
}
function rpm_read({ path, bytes }) {
    if (path === rpm_MANIFEST)
        return manifest(new TextDecoder().decode(bytes));
    const blobs = BLOBS[path.slice(path.lastIndexOf('/') + 1)];
    if (blobs === undefined || bytes.length === 0)
        return undefined;
    const headers = [];
    let damage;
    try {
        for (const blob of blobs(bytes)) {
            // Berkeley DB keeps rpm's counter of packages as a value of its own.
            if (blob.length > 16)
                headers.push(new RpmHeader(blob));
            if (headers.length > MAX_PACKAGES)
                throw new Unreadable(`states more than ${MAX_PACKAGES} packages`);
        }
    }
    catch (error) {
        damage = error instanceof Unreadable ? error.message : 'is damaged';
        if (headers.length === 0)
            throw new Unreadable(damage);
    }
    const packages = packagesOf(headers);
    return packages.length === 0 ? undefined : { packages, ...(damage !== undefined && { damage }) };
}
function packagesOf(all) {
    // Imported keys stand among the packages, but are no software.
    const headers = all.filter((header) => header.text(TAG.version) && !['gpg-pubkey', undefined].includes(header.text(TAG.name)));
    const requires = headers.map((header) => new Set(header.texts(TAG.requireName)));
    const wantedFiles = new Set(requires.flatMap((names) => [...names].filter((name) => name.startsWith('/'))));
    const providers = new Map();
    const owns = headers.map((header, place) => {
        for (const name of [header.text(TAG.name) ?? '', ...header.texts(TAG.provideName)]) {
            if (!providers.has(name))
                providers.set(name, place);
        }
        const paths = [];
        for (const file of header.files()) {
            if (wantedFiles.has(file) && !providers.has(file))
                providers.set(file, place);
            if (standsFor(file.slice(1)))
                paths.push(file);
        }
        return paths;
    });
    return headers.map((header, place) => {
        const depends = new Set([...(requires[place] ?? [])].flatMap((name) => providers.get(name) ?? []));
        depends.delete(place);
        const epoch = header.numbers(TAG.epoch)[0];
        const arch = header.text(TAG.arch);
        const source = header.text(TAG.sourceRpm);
        const license = header.text(TAG.license);
        const vendor = header.text(TAG.vendor);
        const url = header.text(TAG.url);
        const summary = header.text(TAG.summary);
        return {
            name: header.text(TAG.name) ?? '',
            version: header.text(TAG.version) ?? '',
            release: header.text(TAG.release) ?? '',
            ...(epoch !== undefined && { epoch }),
            ...(arch && { arch }),
            ...(source && { source }),
            ...(license && { license }),
            ...(vendor && { vendor }),
            ...(url && { url }),
            ...(summary && { summary }),
            owns: owns[place] ?? [],
            depends: [...depends],
        };
    });
}
/** Lines of tab-separated fields: name, version-release, two times, vendor, epoch, size, architecture, epoch number, source. */
function manifest(text) {
    const packages = text.split('\n', MAX_PACKAGES).flatMap((line) => {
        const [name, full = '', , , vendor, epoch, , arch, epochNumber, source] = line.split('\t');
        const dash = full.lastIndexOf('-');
        if (!name || dash <= 0)
            return [];
        const stated = epoch === '(none)' ? Number.NaN : Number(epochNumber);
        return [
            {
                name,
                version: full.slice(0, dash),
                release: full.slice(dash + 1),
                ...(Number.isInteger(stated) && { epoch: stated }),
                ...(arch && { arch }),
                ...(source && source !== '(none)' && { source }),
                ...(vendor && vendor !== '(none)' && { vendor }),
                owns: [],
                depends: [],
            },
        ];
    });
    return packages.length === 0 ? undefined : { packages };
}
function rpm_componentsOf({ path, facts }, context) {
    if (facts.damage !== undefined)
        context.note(`/${path}`, `${facts.damage}; ${facts.packages.length} packages were read before that`);
    const purls = facts.packages.map((one) => rpm_purlOf(one, context));
    return facts.packages.flatMap((one, place) => {
        const purl = purls[place];
        if (purl === undefined) {
            context.note(`/${path}`, `package ${one.name.slice(0, 80)} has no valid name or version`);
            return [];
        }
        const licenses = (0,license/* licenseList */.EX)(one.license === undefined ? [] : [one.license]);
        const dependsOn = [...new Set(one.depends.flatMap((other) => purls[other] ?? []))].filter((other) => other !== purl);
        return {
            type: 'library',
            ecosystem: 'rpm',
            name: one.name,
            version: `${one.epoch ? `${one.epoch}:` : ''}${versionOf(one)}`,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(one.vendor !== undefined && { supplier: one.vendor }),
            ...(one.summary !== undefined && { description: one.summary }),
            ...(one.url !== undefined && { homepage: one.url }),
            ...(dependsOn.length > 0 && { dependsOn }),
            ...(one.owns.length > 0 && { owns: one.owns }),
        };
    });
}
function versionOf({ version, release }) {
    return release === '' ? version : `${version}-${release}`;
}
/** The rpm type of the package URL specification: the epoch is a qualifier; `upstream` is what scanners match advisories with. */
function rpm_purlOf(one, { distro }) {
    return packageUrl({
        type: 'rpm',
        namespace: vendorOf(distro?.id),
        name: one.name,
        version: versionOf(one),
        qualifiers: {
            arch: one.arch,
            distro: distroQualifier(distro),
            epoch: one.epoch === undefined ? undefined : String(one.epoch),
            upstream: one.source,
        },
    });
}
function vendorOf(id) {
    if (id === 'rhel')
        return 'redhat';
    return id?.startsWith('opensuse') ? 'opensuse' : id;
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/ruby.ts


const SPECIFICATION = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
/** RubyGems' own summary of the specification, so that it needs not run the Ruby below it: name, version, platform, paths. */
const STUB = /^# stub: (\S{1,200}) (\S{1,100}) (\S{1,100})/m;
const ruby_MAX_DEPENDENCIES = 500;
const ruby = {
    name: 'ruby',
    version: 1,
    maxBytes: 1024 * 1024,
    wants: (path) => SPECIFICATION.test(path),
    read: ruby_read,
    assemble: ruby_assemble,
};
/** Reads the literals of the generated Ruby; what a hand-written specification computes is not known. */
function ruby_read({ bytes }) {
    const text = new TextDecoder().decode(bytes);
    const fields = new Map();
    const dependencies = new Set();
    for (const line of text.split('\n')) {
        const statement = line.trim().slice(0, 4096);
        const assigned = /^\w{1,20}\.(name|version|platform|licenses?|authors?|summary|homepage)\s*=\s*(.*)$/.exec(statement);
        if (assigned?.[1] !== undefined)
            fields.set(assigned[1], assigned[2] ?? '');
        const needed = /^\w{1,20}\.add_(?:runtime_)?dependency[ (]\s*(.*)$/.exec(statement)?.[1];
        const name = needed === undefined ? undefined : literals(needed)[0];
        if (name !== undefined && dependencies.size < ruby_MAX_DEPENDENCIES)
            dependencies.add(name);
    }
    const first = (name) => literals(fields.get(name) ?? '')[0];
    const [, stubName, stubVersion, stubPlatform] = STUB.exec(text.slice(0, 4096)) ?? [];
    const name = stubName ?? first('name');
    const version = stubVersion ?? first('version');
    if (!name || !version)
        return undefined;
    const author = first('authors') ?? first('author');
    const summary = first('summary');
    const homepage = first('homepage');
    return {
        name,
        version,
        platform: stubPlatform ?? first('platform') ?? 'ruby',
        licenses: (0,license/* licenseList */.EX)([...literals(fields.get('licenses') ?? ''), ...literals(fields.get('license') ?? '')]),
        ...(author && { author }),
        ...(summary && { summary: summary.slice(0, 500) }),
        ...(homepage && { homepage }),
        dependencies: [...dependencies],
    };
}
/** The string literals of an expression: `"MIT".freeze`, `%q<rake>.freeze`, and lists of them. */
function literals(expression) {
    const found = [];
    for (const match of expression.matchAll(/"((?:[^"\\]|\\.){0,1000})"|'([^']{0,1000})'|%q<([^>]{0,200})>/g)) {
        const text = match[1]?.replaceAll(/\\(.)/g, '$1') ?? match[2] ?? match[3] ?? '';
        if (text !== '')
            found.push(text);
    }
    return found;
}
function ruby_assemble(found, context) {
    return found.flatMap(({ path, facts }) => {
        const { name, version, platform, licenses, author, summary, homepage, dependencies } = facts;
        const qualifiers = { platform: platform === 'ruby' ? undefined : platform };
        const purl = packageUrl({ type: 'gem', name, version, qualifiers });
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        return {
            type: 'library',
            ecosystem: 'gem',
            name,
            version,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(dependencies.length > 0 && { dependsOn: dependencies }),
            ...(author !== undefined && { supplier: author }),
            ...(summary !== undefined && { description: summary }),
            ...(homepage !== undefined && { homepage }),
        };
    });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/formats/rust-audit.ts
// The dependency list that cargo-auditable links into an executable (section `.dep-v0`), found as the file passes.




/**
 * The section table stands at the end of the file, when the section itself has passed. So the section is recognised by
 * what it is: a zlib stream of JSON that begins with `{"packages":`, in an executable that the Rust compiler made, which is
 * told by paths of its library and by its version.
 */
const RUST = new ByteSearch(['rustc version', 'library/core/src', 'library/std/src'].map((text) => Buffer.from(text)));
const BEGINNING = /^\{"(?:packages|format)":/;
/** Second bytes of a zlib header whose window is 32 KB, by level of compression. */
const LEVELS = new Set([0x01, 0x5e, 0x9c, 0xda]);
const SAMPLE = 256;
const MAX_COMPRESSED = 1024 * 1024;
const MAX_JSON = 8 * 1024 * 1024;
const MAX_CRATES = 20_000;
/** Of random bytes one in 30,000 looks like a header; a file that has thirty times as many was made to keep us busy. */
const BYTES_PER_TRIAL = 1024;
class RustAuditScanner {
    #begun = false;
    #isRust = false;
    #seen = 0;
    #trials = 0;
    #fault;
    #pending = Buffer.alloc(0);
    /** The compressed section, from its first byte on. */
    #section;
    #sectionBytes = 0;
    write(bytes) {
        let chunk = bytes;
        if (!this.#begun) {
            chunk = Buffer.concat([this.#pending, bytes]);
            this.#pending = Buffer.from(chunk);
            if (chunk.length < MAGIC_LENGTH)
                return true;
            this.#pending = Buffer.alloc(0);
            this.#begun = true;
            if (!isExecutable(chunk))
                return false;
        }
        this.#seen += chunk.length;
        if (this.#section !== undefined)
            return this.#collect(chunk);
        if (!this.#isRust) {
            this.#isRust = RUST.isIn(this.#pending, chunk);
            if (!this.#isRust) {
                this.#pending = RUST.tail(this.#pending, chunk);
                return true;
            }
        }
        this.#pending = Buffer.concat([this.#pending, chunk]);
        return this.#search(false);
    }
    end() {
        if (this.#isRust && this.#section === undefined && this.#fault === undefined)
            this.#search(true);
        this.#pending = Buffer.alloc(0);
        if (this.#fault !== undefined)
            throw new Unreadable(this.#fault);
        return this.#section === undefined ? undefined : parseCrates(Buffer.concat(this.#section));
    }
    /** Looks for the section in what is pending; keeps what is too short to be judged, unless the file is over. */
    #search(over) {
        const bytes = this.#pending;
        const stop = over ? bytes.length : bytes.length - SAMPLE;
        let at = bytes.indexOf(0x78);
        for (; at !== -1 && at < stop; at = bytes.indexOf(0x78, at + 1)) {
            if (!LEVELS.has(bytes[at + 1] ?? 0) || !mayBeDeflate(bytes, at + 2))
                continue;
            this.#trials += 1;
            if (this.#trials > 64 + this.#seen / BYTES_PER_TRIAL) {
                this.#fault = 'holds too many beginnings of compressed data to find the list of crates';
                return false;
            }
            if (!BEGINNING.test(beginning(bytes.subarray(at, at + SAMPLE))))
                continue;
            this.#section = [];
            this.#pending = Buffer.alloc(0);
            return this.#collect(bytes.subarray(at));
        }
        this.#pending = Buffer.from(bytes.subarray(Math.max(0, stop)));
        return true;
    }
    #collect(chunk) {
        const room = MAX_COMPRESSED - this.#sectionBytes;
        const part = Buffer.from(chunk.subarray(0, room));
        this.#section?.push(part);
        this.#sectionBytes += part.length;
        return chunk.length < room;
    }
}
/**
 * Whether a deflate stream (RFC 1951, 3.2.3) of a text that begins with a brace may begin here. Of the random bytes that
 * are most of an executable one in some thousand pass, so that hardly ever anything is decompressed in vain.
 */
function mayBeDeflate(bytes, at) {
    const byte = (index) => bytes[at + index] ?? 0;
    const bits = (from, count) => {
        const first = from >> 3;
        return ((byte(first) | (byte(first + 1) << 8)) >> (from & 7)) & ((1 << count) - 1);
    };
    switch (bits(1, 2)) {
        case 0: // Stored: a length, its complement, and the text itself.
            return (byte(1) ^ byte(3)) === 0xff && (byte(2) ^ byte(4)) === 0xff && byte(5) === 0x7b;
        case 1: // Fixed codes: the eight bits of the brace.
            return bits(3, 8) === 0xd5;
        case 2: {
            // Own codes: counts within their limits, and code lengths that use up the code space exactly.
            if (bits(3, 5) > 29 || bits(8, 5) > 29)
                return false;
            let space = 0;
            for (let index = 0; index < bits(13, 4) + 4; index++) {
                const length = bits(17 + 3 * index, 3);
                if (length > 0)
                    space += 128 >> length;
            }
            return space === 128;
        }
        default:
            return false;
    }
}
/** The first characters of a compressed text, empty where it is none. */
function beginning(sample) {
    try {
        return (0,external_node_zlib_.inflateSync)(sample, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: SAMPLE * 1100 }).toString('latin1', 0, 16);
    }
    catch {
        return '';
    }
}
function parseCrates(compressed) {
    let json;
    try {
        // What follows the stream in the file is ignored.
        json = (0,external_node_zlib_.inflateSync)(compressed, { maxOutputLength: MAX_JSON });
    }
    catch {
        throw new Unreadable('holds a list of crates that does not decompress, or is too large');
    }
    const packages = listOf(member(jsonObject(json), 'packages'));
    if (packages.length > MAX_CRATES)
        throw new Unreadable(`states more than ${MAX_CRATES} crates`);
    const places = new Map();
    const crates = [];
    for (const [place, value] of packages.entries()) {
        const entry = objectOf(value);
        const name = textOf(member(entry, 'name'));
        const version = textOf(member(entry, 'version'));
        // Build scripts and procedural macros ran at compile time; they are not in the executable.
        if (name === undefined || version === undefined || member(entry, 'kind') === 'build')
            continue;
        places.set(place, crates.length);
        crates.push({ name, version, root: member(entry, 'root') === true });
    }
    return [...places].map(([place, index]) => {
        const listed = listOf(member(objectOf(packages[place]), 'dependencies'));
        const dependencies = listed.flatMap((other) => (typeof other === 'number' ? (places.get(other) ?? []) : []));
        return { ...crates[index], dependencies };
    });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cataloguers/rust.ts


/** Rust's own start-up code takes more. */
const rust_MIN_BYTES = 100 * 1024;
const rust = {
    name: 'rust',
    version: 1,
    scan: (_path, _mode, size) => (size < rust_MIN_BYTES ? undefined : new RustAuditScanner()),
    assemble: (found, context) => found.flatMap((one) => rust_componentsOf(one, context)),
};
function rust_componentsOf({ path, facts }, context) {
    const purls = facts.map(({ name, version }) => packageUrl({ type: 'cargo', name, version }));
    return facts.flatMap((crate, index) => {
        const purl = purls[index];
        if (purl === undefined) {
            context.note(`/${path}`, `crate ${crate.name.slice(0, 80)} has no valid name or version`);
            return [];
        }
        const dependsOn = new Set(crate.dependencies.flatMap((other) => purls[other] ?? []));
        dependsOn.delete(purl);
        return {
            type: crate.root ? 'application' : 'library',
            ecosystem: 'cargo',
            name: crate.name,
            version: crate.version,
            purl,
            locations: [`/${path}`],
            ...(dependsOn.size > 0 && { dependsOn: [...dependsOn] }),
        };
    });
}

;// CONCATENATED MODULE: ./src/evidence/sbom/catalogue.ts













const CATALOGUERS = [
    osRelease,
    dpkg,
    apk,
    rpm,
    npm,
    python,
    java,
    ruby,
    php,
    dotnet,
    conda,
    go,
    rust,
];

;// CONCATENATED MODULE: ./src/evidence/sbom/components.ts
/** Versions of one name that a dependency is looked for among: an image with more was made to take long. */
const MAX_NAMESAKES = 64;
/**
 * `states` holds the visible files after each layer, from the lowest: the last is the image. A component's layer is the
 * first from which on it is always there, so that a package of a database that a later layer rewrote keeps its own.
 */
function catalogue(states, layers, cataloguers, note) {
    const last = states.length - 1;
    if (last < 0)
        return { components: [] };
    const foundBy = states.map((files, at) => (at > 0 && files === states[at - 1] ? undefined : groups(files, layers)));
    const found = (state, cataloguer) => {
        for (let at = state; at >= 0; at--) {
            const there = foundBy[at];
            if (there !== undefined)
                return there.get(cataloguer) ?? [];
        }
        return [];
    };
    const reader = cataloguers.find((cataloguer) => cataloguer.distro !== undefined);
    const distro = reader?.distro?.(found(last, reader.name));
    const quiet = { ...(distro && { distro }), note: () => undefined };
    const all = [];
    for (const cataloguer of cataloguers) {
        const { name } = cataloguer;
        const components = assembled(cataloguer, found(last, name), { ...quiet, note });
        // From the top down: how far below has each component been without a gap?
        const since = new Map(components.map(({ purl }) => [purl, last]));
        let unbroken = [...since.keys()];
        for (let state = last - 1; state >= 0 && unbroken.length > 0; state--) {
            const lower = found(state, name);
            // The same facts say the same, and need not be asked again.
            if (!same(lower, found(state + 1, name))) {
                const there = new Set(assembled(cataloguer, lower, quiet).map(({ purl }) => purl));
                unbroken = unbroken.filter((purl) => there.has(purl));
            }
            for (const purl of unbroken)
                since.set(purl, state);
        }
        for (const component of components) {
            const layer = layers[since.get(component.purl) ?? last];
            all.push({ ...component, layer, dependsOn: component.dependsOn ?? [] });
        }
    }
    const components = merged(all.filter(unowned(all)));
    return { ...(distro && { distro }), components: components_resolved(components) };
}
/** A defect that foreign content brings to light costs the components of one cataloguer, and says so. */
function assembled(cataloguer, found, context) {
    try {
        return cataloguer.assemble(found, context);
    }
    catch (error) {
        context.note('', `nothing that ${cataloguer.name} found could be used: unexpected ${String(error).slice(0, 300)}`);
        return [];
    }
}
function groups(files, layers) {
    const byCataloguer = new Map();
    for (const { path, layer, facts } of files) {
        for (const one of facts) {
            const found = { path, layer: layers[layer], facts: one.facts };
            const list = byCataloguer.get(one.cataloguer);
            if (list === undefined)
                byCataloguer.set(one.cataloguer, [found]);
            else
                list.push(found);
        }
    }
    return byCataloguer;
}
function same(a, b) {
    return (a === b || (a.length === b.length && a.every((one, at) => one.facts === b[at]?.facts && one.path === b[at]?.path)));
}
/** False for what another cataloguer found in a file that a system package owns. */
function unowned(all) {
    const owners = new Map();
    for (const { owns, ecosystem } of all)
        for (const path of owns ?? [])
            owners.set(path, ecosystem);
    return ({ locations, ecosystem }) => {
        if (locations.length === 0)
            return true;
        return locations.some((path) => {
            const owner = owners.get(path);
            return owner === undefined || owner === ecosystem;
        });
    };
}
/** One component for each package URL, found where any of them was found; what the first says of itself stands. */
function merged(all) {
    const components = [...Map.groupBy(all, ({ purl }) => purl).values()].map((same) => {
        const [first] = same;
        if (same.length === 1)
            return first;
        const provides = [...new Set(same.flatMap((one) => one.provides ?? []))];
        return {
            ...Object.assign({}, ...same.toReversed()),
            locations: [...new Set(same.flatMap(({ locations }) => locations))].sort(),
            dependsOn: [...new Set(same.flatMap(({ dependsOn }) => dependsOn))],
            ...(provides.length > 0 && { provides }),
        };
    });
    return components.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}
/** Dependencies by name become package URLs; what is not in the image is left out. */
function components_resolved(components) {
    const purls = new Set(components.map(({ purl }) => purl));
    const byName = new Map();
    const add = (ecosystem, name, component) => {
        const key = `${ecosystem} ${name}`;
        const list = byName.get(key);
        if (list === undefined)
            byName.set(key, [component]);
        else if (list.length < MAX_NAMESAKES)
            list.push(component);
    };
    for (const component of components) {
        const { ecosystem, group, name, provides = [] } = component;
        add(ecosystem, name, component);
        if (group !== undefined)
            for (const mark of ['/', ':'])
                add(ecosystem, `${group}${mark}${name}`, component);
        for (const provided of provides)
            add(ecosystem, provided, component);
    }
    return components.map((component) => {
        const targets = component.dependsOn.map((wanted) => purls.has(wanted) ? wanted : nearest(component, byName.get(`${component.ecosystem} ${wanted}`) ?? [])?.purl);
        const known = targets.filter((purl) => purl !== undefined && purl !== component.purl);
        return { ...component, dependsOn: [...new Set(known)].sort() };
    });
}
/** Of several versions of one name the one that stands closest: below the most directories shared, then the least deep. */
function nearest(from, candidates) {
    if (candidates.length < 2)
        return candidates[0];
    const here = (from.locations[0] ?? '').split('/');
    let best;
    for (const component of candidates) {
        const there = (component.locations[0] ?? '').split('/');
        let shared = 0;
        while (shared < here.length && here[shared] === there[shared])
            shared++;
        const closer = best === undefined || shared > best.shared || (shared === best.shared && there.length < best.depth);
        if (closer)
            best = { component, shared, depth: there.length };
    }
    return best?.component;
}

// EXTERNAL MODULE: ./src/evidence/sbom/image.ts
var sbom_image = __webpack_require__(59038);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./src/evidence/sbom/decompress.ts

/** Large enough that a call into zlib does real work, small enough that four layers at once stay within memory. */
const CHUNK_BYTES = 512 * 1024;
/** The bytes that tell a tar archive: its magic ends at 262. */
const HEAD_BYTES = 512;
/** The same for the frames after the first, of which there may be one for each small file. */
const FRAME_BYTES = 64 * 1024;
/** Windows that zstd may ask memory for: 2^27 is 128 MB, what the command line tool allows by default. */
const ZSTD = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 27 };
/** The packing, from the first 512 bytes or all that there are. */
function packingOf(head) {
    if (head.byteLength === 0)
        return 'empty';
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd)
        return 'zstd';
    // Skippable frame (RFC 8878, 3.1.2): 0x184D2A50 to 0x184D2A5F, which some tools put first.
    if (((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18)
        return 'zstd';
    if (new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar')
        return 'tar';
    // An archive without any entry is blocks of zeros.
    return head.byteLength >= HEAD_BYTES && head.every((byte) => byte === 0) ? 'tar' : 'unknown';
}
/** Why bytes that are no layer might have come, where the first of them tell. */
function unknownPacking(head) {
    const hex = Buffer.from(head.subarray(0, 6)).toString('hex');
    if (hex.startsWith('425a68'))
        return 'it is compressed with bzip2, which image layers may not be';
    if (hex.startsWith('fd377a585a00'))
        return 'it is compressed with xz, which image layers may not be';
    return 'it is neither gzip, zstd nor tar; the layer may be encrypted or damaged';
}
/**
 * Yields the uncompressed bytes. The blob is always read to its end, even where decompression fails or the reader stops
 * early, because only then is its digest known to be right; what the blob's own reading throws comes before everything
 * else. A fault of the compression is thrown as the error of node:zlib. Once `signal` is aborted, throws its reason.
 */
async function* decompressed(blob, passage, signal) {
    const source = blob[Symbol.asyncIterator]();
    const next = async () => {
        if (signal.aborted) {
            await source.return?.();
            throw signal.reason;
        }
        const { value, done } = await source.next();
        if (done)
            return undefined;
        passage.compressedBytes += value.byteLength;
        return value;
    };
    const first = [];
    let held = 0;
    for (let chunk = await next(); chunk !== undefined; chunk = await next()) {
        first.push(chunk);
        held += chunk.byteLength;
        if (held >= HEAD_BYTES)
            break;
    }
    passage.head = Buffer.concat(first).subarray(0, HEAD_BYTES);
    passage.packing = packingOf(passage.head);
    const input = new Input(first, next);
    try {
        if (passage.packing === 'tar')
            yield* input.chunks();
        else if (passage.packing === 'gzip')
            yield* decoded(input, (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES }));
        else if (passage.packing === 'zstd') {
            // node:zlib ends with the first frame (RFC 8878, 3.1); zstd:chunked layers have one for each file.
            for (let frame = 0; await input.hasMore(); frame++) {
                yield* decoded(input, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: frame === 0 ? CHUNK_BYTES : FRAME_BYTES, params: ZSTD }));
            }
        }
    }
    finally {
        await input.drain();
    }
}
/** What is left of the blob. A decoder that stops early gives back what it did not take. */
class Input {
    #next;
    #held;
    constructor(first, next) {
        this.#held = [...first];
        this.#next = next;
    }
    async take() {
        return this.#held.shift() ?? this.#next();
    }
    giveBack(chunks) {
        this.#held = [...chunks, ...this.#held];
    }
    async hasMore() {
        for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) {
            if (chunk.byteLength === 0)
                continue;
            this.giveBack([chunk]);
            return true;
        }
        return false;
    }
    async *chunks() {
        for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take())
            yield chunk;
    }
    async drain() {
        this.#held = [];
        while ((await this.#next()) !== undefined)
            ;
    }
}
/** What one decoder makes of the input, as far as it takes it. */
async function* decoded(input, decoder) {
    decoder.on('error', () => undefined);
    const fed = feed(input, decoder);
    let inputFault;
    fed.catch((error) => {
        inputFault = error;
        decoder.destroy(error);
    });
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    finally {
        decoder.destroy();
        await fed.catch(() => undefined);
        // biome-ignore lint/correctness/noUnsafeFinally: a wrong digest outranks whatever its bytes led to.
        if (inputFault !== undefined)
            throw inputFault;
    }
}
/** Writes the input into the decoder at its pace until either ends, and gives back what the decoder did not take. */
async function feed(input, decoder) {
    const written = [];
    let dropped = 0;
    const dropTaken = () => {
        for (let oldest = written[0]; oldest && dropped + oldest.byteLength <= decoder.bytesWritten; oldest = written[0]) {
            dropped += oldest.byteLength;
            written.shift();
        }
    };
    while (!decoder.destroyed) {
        const chunk = await input.take();
        if (chunk === undefined) {
            decoder.end();
            await settled(decoder, 'close');
            break;
        }
        dropTaken();
        written.push(chunk);
        if (!decoder.destroyed && !decoder.write(chunk))
            await settled(decoder, 'drain');
    }
    dropTaken();
    const [first, ...rest] = written;
    if (first !== undefined)
        input.giveBack([first.subarray(decoder.bytesWritten - dropped), ...rest]);
}
/** Resolves when the decoder has emitted the event, or is gone. */
function settled(decoder, event) {
    return new Promise((resolve) => {
        const go = () => {
            decoder.off(event, go).off('close', go);
            resolve();
        };
        decoder.on(event, go).on('close', go);
        if (decoder.closed)
            go();
    });
}

// EXTERNAL MODULE: ./src/evidence/sbom/path.ts
var sbom_path = __webpack_require__(75496);
;// CONCATENATED MODULE: ./src/evidence/sbom/layer-files.ts



const EXECUTABLE = 0o755;
class LayerFiles {
    #tree;
    #options;
    #keepers;
    #facts = new Map();
    #entries = 0;
    constructor(tree, options) {
        this.#tree = tree;
        this.#options = options;
        this.#keepers = options.cataloguers.filter((cataloguer) => 'read' in cataloguer);
    }
    /** Takes in one entry and reads its body to the end. Throws `Cut` where a bound of the layer is reached. */
    async entry(header, body) {
        if (++this.#entries > this.#options.bounds.entries) {
            throw new Cut(`it has more than ${this.#options.bounds.entries} entries`);
        }
        const path = this.#tree.place(header.name);
        if (path !== undefined) {
            // Of two entries with one name the later one stands.
            if (this.#options.only === undefined)
                this.#facts.delete(path);
            switch (header.type) {
                case 'file':
                case 'contiguous-file':
                    this.#tree.other(path);
                    await this.#file(path, header, body);
                    break;
                case 'directory':
                    this.#tree.directory(path);
                    break;
                case 'symlink':
                    this.#tree.symlink(path, header.linkname);
                    break;
                case 'link':
                    this.#tree.other(path);
                    this.#hardLink(path, (0,sbom_path/* normalPath */.FE)(header.linkname));
                    break;
                default:
                    this.#tree.other(path);
            }
        }
        body.resume();
    }
    facts() {
        return [...this.#facts.values()].flat();
    }
    async #file(path, header, body) {
        const names = this.#options.only === undefined ? [path] : (this.#options.only.get(path) ?? []);
        const size = header.size;
        const mode = header.mode;
        const again = this.#options.only !== undefined;
        const readers = [];
        const scanners = [];
        for (const name of names) {
            for (const cataloguer of this.#options.cataloguers) {
                if ('read' in cataloguer) {
                    if (!cataloguer.wants(name, mode) && !(again && cataloguer.places?.includes(name)))
                        continue;
                    if (size <= cataloguer.maxBytes)
                        readers.push({ name, cataloguer });
                    else
                        this.#tree.note(name, `not read: its ${size} bytes are more than the ${cataloguer.maxBytes} allowed`);
                }
                else if (!again) {
                    const scanner = cataloguer.scan(name, mode, size);
                    if (scanner !== undefined)
                        scanners.push({ name, cataloguer: cataloguer.name, scanner });
                }
            }
        }
        if (readers.length === 0)
            return this.#scan(scanners, body);
        await this.#options.budget.acquire(size);
        try {
            const bytes = await whole(body, size);
            for (const { name, cataloguer } of readers) {
                await this.#say(name, cataloguer.name, () => cataloguer.read({ path: name, bytes }));
            }
            for (const { name, cataloguer, scanner } of scanners) {
                scanner.write(bytes);
                await this.#say(name, cataloguer, () => scanner.end());
            }
        }
        finally {
            this.#options.budget.release(size);
        }
    }
    /** Shows the body to scanners; it is read to the end even when none wants more, since leaving it ends the archive. */
    async #scan(scanners, body) {
        if (scanners.length === 0)
            return;
        let active = scanners;
        for await (const chunk of body) {
            if (active.length > 0)
                active = active.filter(({ scanner }) => scanner.write(chunk));
        }
        for (const { name, cataloguer, scanner } of scanners)
            await this.#say(name, cataloguer, () => scanner.end());
    }
    /** A hard link's file came before it: what was said of that holds for the link too, as far as the name matters. */
    #hardLink(path, target) {
        if (this.#options.only !== undefined || target === undefined)
            return;
        const known = this.#facts.get(target) ?? [];
        for (const { cataloguer, facts } of known) {
            const keeper = this.#keepers.find(({ name }) => name === cataloguer);
            if (keeper === undefined || keeper.wants(path, EXECUTABLE))
                this.#add({ path, cataloguer, facts });
        }
        const missing = this.#keepers.some((keeper) => keeper.wants(path, EXECUTABLE) && !known.some(({ cataloguer }) => cataloguer === keeper.name));
        if (missing)
            this.#tree.hardLink(path, target);
    }
    async #say(path, cataloguer, speak) {
        let facts;
        try {
            facts = await speak();
        }
        catch (error) {
            // Anything but Unreadable is a defect of the cataloguer; foreign content must not be able to stop a build with it.
            const why = error instanceof Unreadable ? error.message : `unexpected ${error}`;
            this.#tree.note(path, `not read by ${cataloguer}: ${why.slice(0, 300)}`);
        }
        if (facts !== undefined)
            this.#add({ path, cataloguer, facts });
    }
    #add(facts) {
        const list = this.#facts.get(facts.path);
        if (list !== undefined)
            list.push(facts);
        else
            this.#facts.set(facts.path, [facts]);
        if (this.#facts.size > this.#options.bounds.files) {
            throw new Cut(`it has more than ${this.#options.bounds.files} files that state packages`);
        }
    }
}
/** The body in one buffer. */
async function whole(body, size) {
    const bytes = Buffer.allocUnsafeSlow(size);
    let at = 0;
    for await (const chunk of body) {
        bytes.set(chunk, at);
        at += chunk.byteLength;
    }
    if (at !== size)
        throw new Cut('it ends within a file');
    return bytes;
}

;// CONCATENATED MODULE: ./src/evidence/sbom/layer-tree.ts


const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
class LayerTree {
    #digest;
    #bounds;
    #symlinks = [];
    #hardLinks = [];
    #whiteouts = [];
    #opaque = [];
    #parents = new Set();
    #lastParent = '';
    #directories = new sbom_path/* PathSet */.Qi();
    #others = new sbom_path/* PathSet */.Qi();
    #notes = [];
    #unkeptNotes = 0;
    #characters = 0;
    constructor(digest, bounds) {
        this.#digest = digest;
        this.#bounds = bounds;
    }
    /**
     * The path that an entry's name stands for, or undefined where it is nothing to look at: the root, a whiteout (which is
     * recorded), a name that no runtime could unpack (which is noted).
     */
    place(name) {
        if (name.length > this.#bounds.pathLength) {
            this.note(name, `skipped: its path is longer than ${this.#bounds.pathLength} characters`);
            return undefined;
        }
        const path = (0,sbom_path/* normalPath */.FE)(name);
        if (path === undefined) {
            this.note(name, 'skipped: its name has a NUL character');
            return undefined;
        }
        if (path === '')
            return undefined;
        if (depthOf(path) > this.#bounds.depth) {
            this.note(path, `skipped: it is nested deeper than ${this.#bounds.depth} directories`);
            return undefined;
        }
        const directory = (0,sbom_path/* parentOf */.gN)(path);
        this.#inside(directory);
        const base = path.slice(path.lastIndexOf('/') + 1);
        if (!base.startsWith(WHITEOUT))
            return path;
        this.#count(path);
        const gone = base.slice(WHITEOUT.length);
        if (base === OPAQUE)
            this.#opaque.push(directory);
        // Other names with the double prefix are aufs' own bookkeeping.
        else if (gone.startsWith(WHITEOUT))
            return undefined;
        else if (gone === '' || gone === '.' || gone === '..')
            this.note(path, 'skipped: it is a whiteout of no file');
        else
            this.#whiteouts.push((0,sbom_path/* joinPath */.uJ)(directory, gone));
        return undefined;
    }
    directory(path) {
        this.#directories.add(path);
    }
    /** A file, or anything else that is neither directory nor symbolic link. */
    other(path) {
        this.#others.add(path);
    }
    symlink(path, target) {
        this.#others.add(path);
        if (!this.#follows(path, target))
            return;
        this.#count(path + target);
        this.#symlinks.push({ path, target });
    }
    /** A hard link whose file must be shown to the cataloguers once more, under this name. */
    hardLink(path, target) {
        if (!this.#follows(path, target))
            return;
        this.#count(path + target);
        this.#hardLinks.push({ path, target });
    }
    note(path, text) {
        if (this.#notes.length >= this.#bounds.notes)
            this.#unkeptNotes++;
        else
            this.#notes.push({ path: path.slice(0, this.#bounds.pathLength), text });
    }
    /** A note about the layer as a whole. */
    noteLayer(text) {
        this.#notes.unshift({ path: '', text });
    }
    record(facts) {
        if (this.#unkeptNotes > 0)
            this.noteLayer(`${this.#unkeptNotes} more of its files were not read`);
        return {
            digest: this.#digest,
            facts,
            symlinks: this.#symlinks,
            hardLinks: this.#hardLinks,
            whiteouts: this.#whiteouts,
            opaque: this.#opaque,
            directories: this.#directories,
            implied: [...this.#parents].filter((parent) => !this.#directories.has(parent)),
            others: this.#others,
            notes: this.#notes,
        };
    }
    /** Entries of one directory mostly follow each other. */
    #inside(directory) {
        if (directory === this.#lastParent)
            return;
        this.#lastParent = directory;
        if (directory === '' || this.#parents.has(directory))
            return;
        this.#parents.add(directory);
        this.#count(directory);
    }
    #follows(path, target) {
        if (target.length <= this.#bounds.pathLength && !target.includes('\0'))
            return true;
        this.note(path, 'the link was not followed: its target is no path');
        return false;
    }
    #count(text) {
        this.#characters += text.length;
        if (this.#characters > this.#bounds.nameCharacters) {
            throw new Cut(`its directories, links and whiteouts have names of more than ${this.#bounds.nameCharacters} characters`);
        }
    }
}
function depthOf(path) {
    let depth = 1;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        depth++;
    return depth;
}

;// CONCATENATED MODULE: ./src/evidence/sbom/layer.ts
// Reads one layer: its blob, decompressed and unpacked as it streams, shown to the cataloguers file by file.






/**
 * Streams a layer once. Faults of the content (compression, archive, a bound) end the reading with a note; faults of the
 * store (StoreError, above all a wrong digest) are thrown.
 */
async function readLayer(source, reading) {
    const { descriptor } = source;
    const tree = new LayerTree(descriptor.digest, reading.bounds);
    const files = new LayerFiles(tree, reading);
    const archive = (0,tar_stream.extract)();
    const passage = { packing: 'empty', compressedBytes: 0, head: new Uint8Array() };
    const blob = reading.store.blob(descriptor);
    const unpacked = new digest/* Digester */.Y8(source.diffId === undefined ? 'sha256' : (0,digest/* splitDigest */.vo)(source.diffId).algorithm);
    let fault;
    const unpacking = unpack(archive, files).catch((error) => {
        fault ??= error;
        archive.destroy(null);
    });
    try {
        for await (const chunk of decompressed(blob, passage, reading.signal)) {
            unpacked.update(chunk);
            checkSize(unpacked.size, passage.compressedBytes, reading.bounds);
            if (fault !== undefined)
                break;
            await written(archive, chunk);
        }
        if (fault === undefined)
            archive.end(undefined);
    }
    catch (error) {
        if (!isContentFault(error)) {
            archive.destroy(null);
            await unpacking;
            throw error;
        }
        fault ??= error;
        archive.destroy(null);
    }
    await unpacking;
    if (passage.packing === 'unknown')
        tree.noteLayer(`not read: ${unknownPacking(passage.head)}`);
    else if (fault !== undefined)
        tree.noteLayer(`read only in part: ${reasonOf(fault)}`);
    else if (source.diffId !== undefined && unpacked.digest() !== source.diffId) {
        tree.noteLayer(`unpacks to another digest than the image's config states (${source.diffId})`);
    }
    return tree.record(files.facts());
}
async function unpack(archive, files) {
    for await (const entry of archive)
        await files.entry(entry.header, entry);
}
/** Writes at the archive's pace; returns as well when the archive is gone, whose error then comes from the other side. */
function written(archive, chunk) {
    if (archive.destroyed || archive.write(chunk))
        return;
    return new Promise((resolve) => {
        const go = () => {
            archive.off('drain', go).off('close', go);
            resolve();
        };
        archive.on('drain', go).on('close', go);
    });
}
function checkSize(unpackedBytes, compressedBytes, bounds) {
    if (unpackedBytes > bounds.layerBytes)
        throw new Cut(`it unpacks to more than ${bounds.layerBytes} bytes`);
    if (unpackedBytes > bounds.ratioFloorBytes && unpackedBytes > bounds.ratio * compressedBytes) {
        throw new Cut(`it unpacks to more than ${bounds.ratio} times its size`);
    }
}
/** Faults of the bytes themselves, as against those of the store that they came from: node:zlib gives its own codes. */
function isContentFault(error) {
    const { code } = error;
    return error instanceof Cut || (typeof code === 'string' && /^(?:Z_|ZSTD_)/.test(code));
}
function reasonOf(fault) {
    const text = String(fault.message ?? fault);
    if (fault instanceof Cut)
        return text;
    return `the archive is damaged (${text.slice(0, 200)}); rebuild and push the image`;
}

;// CONCATENATED MODULE: ./src/evidence/sbom/layer-reader.ts
// Layers of the images of one run: each read once however many images share it, from the cache where it has been read before.






/** Raised with the shape or meaning of LayerRecord, and with what the reader does about the same bytes. */
const RECORD_VERSION = 1;
class LayerReader {
    #options;
    #budget;
    #limit;
    #stopped = new AbortController();
    #known = new Map();
    constructor(options) {
        this.#options = options;
        this.#budget = new Budget(options.bounds.heldBytes);
        this.#limit = (0,p_limit/* default */.A)(options.concurrency);
    }
    /**
     * What a layer holds; with `only`, no more than the files that it names (paths in the archive), each under the paths that
     * it is wanted as. Throws a StoreError where the store fails or gives wrong bytes.
     */
    read(source, only) {
        const key = this.#keyOf(source, only);
        const known = this.#known.get(key) ?? this.#limit(() => this.#readOnce(key, source, only));
        this.#known.set(key, known);
        return known;
    }
    /** Ends the readings that are under way, after one has failed. */
    stop(reason) {
        this.#limit.clearQueue();
        this.#stopped.abort(reason);
    }
    async #readOnce(key, source, only) {
        const { cache, concurrency: _, ...reading } = this.#options;
        const kept = await cache?.get(key);
        if (kept?.digest === source.descriptor.digest)
            return { record: kept, cached: true };
        try {
            const record = await readLayer(source, {
                ...reading,
                budget: this.#budget,
                signal: this.#stopped.signal,
                ...(only && { only }),
            });
            await cache?.put(key, record);
            return { record, cached: false };
        }
        catch (error) {
            if (isElsewhere(source, error))
                return { record: unread(source, error.detail), cached: false };
            throw error;
        }
    }
    #keyOf({ descriptor, diffId }, only) {
        const { cataloguers, bounds } = this.#options;
        const versions = cataloguers.map(({ name, version }) => [name, version]);
        const parts = [RECORD_VERSION, descriptor.digest, diffId, only && [...only].sort(), versions, bounds];
        return (0,digest/* digestOf */.ol)(JSON.stringify(parts)).replace(':', '-');
    }
}
/** Layers that may not be distributed (image specification 1.1, layer.md) need not be in the store. */
function isElsewhere({ descriptor }, error) {
    const foreign = /nondistributable|\.foreign\./.test(descriptor.mediaType);
    return foreign && error instanceof errors/* StoreError */.A && error.code === 'not-found';
}
function unread({ descriptor: { digest } }, why) {
    const nothing = { facts: [], symlinks: [], hardLinks: [], whiteouts: [], opaque: [], implied: [] };
    const note = { path: '', text: `not read: it is not distributed with the image (${why.slice(0, 200)})` };
    return { digest, ...nothing, directories: new sbom_path/* PathSet */.Qi(), others: new sbom_path/* PathSet */.Qi(), notes: [note] };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./src/evidence/sbom/marking.ts
// How V8 marks garbage while layers stream.

let running = 0;
/**
 * Runs `work` with marking done at once instead of step by step beside it. Beside a heap as small as ours V8 begins to mark
 * whenever 16 MB of buffers have passed, fifty times for a gigabyte of layers, and its steps and helper threads take 30 %
 * of all processor time; marking at once takes a few milliseconds each time, and peak memory is the same.
 */
async function markingAtOnce(work) {
    if (running++ === 0)
        (0,external_node_v8_.setFlagsFromString)('--no-incremental-marking');
    try {
        return await work();
    }
    finally {
        if (--running === 0)
            (0,external_node_v8_.setFlagsFromString)('--incremental-marking');
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/links.ts
// The visible symbolic links of an image, and where a path leads through them.

/** Links followed for one path before it counts as a loop; what Linux allows. */
const MAX_LINKS = 40;
/** Path segments walked for one image, a few seconds' worth: chains of links to links, made to be slow, end here. */
const MAX_STEPS = 50_000_000;
class Links {
    #targets = new Map();
    #maxSteps;
    #steps = 0;
    constructor(maxSteps = MAX_STEPS) {
        this.#maxSteps = maxSteps;
    }
    paths() {
        return this.#targets.keys();
    }
    /** `target` as the link states it, absolute or relative to the link. */
    set(path, target) {
        this.#targets.set(path, target);
    }
    delete(path) {
        this.#targets.delete(path);
    }
    /** True once so much walking was asked for that links are not followed any more. */
    get exhausted() {
        return this.#steps > this.#maxSteps;
    }
    /** Where a path leads through every symbolic link, or undefined for a loop. What it leads to need not exist. */
    resolve(path) {
        if (this.#targets.size === 0)
            return path;
        const rest = path.split('/').reverse();
        let at = '';
        let links = 0;
        for (let segment = rest.pop(); segment !== undefined; segment = rest.pop()) {
            if (++this.#steps > this.#maxSteps)
                return undefined;
            if (segment === '' || segment === '.')
                continue;
            if (segment === '..') {
                at = (0,sbom_path/* parentOf */.gN)(at);
                continue;
            }
            const next = (0,sbom_path/* joinPath */.uJ)(at, segment);
            const target = this.#targets.get(next);
            if (target === undefined) {
                at = next;
                continue;
            }
            if (++links > MAX_LINKS)
                return undefined;
            if (target.startsWith('/'))
                at = '';
            rest.push(...target.split('/').reverse());
        }
        return at;
    }
    /** A path with the links of its parent directories followed, as unpacking an entry of that name would. */
    place(path) {
        const parent = (0,sbom_path/* parentOf */.gN)(path);
        if (parent === '')
            return path;
        const resolved = this.resolve(parent);
        return resolved === undefined || resolved === parent ? path : (0,sbom_path/* joinPath */.uJ)(resolved, path.slice(parent.length + 1));
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/overlay.ts


/** The image's files after the layers 0 to n, as far as cataloguers know them. `add` the layers from the lowest up. */
class Overlay {
    #layers = [];
    #files = new Map();
    #sorted;
    #links;
    #hardLinks = new Map();
    constructor(links = new Links()) {
        this.#links = links;
    }
    /** Takes away what the layer deletes or replaces, and lays what it has on top. */
    add(record) {
        // A link that the layer names itself is no way into a directory any more; with it gone, the rest can be placed.
        for (const path of [...this.#links.paths()]) {
            if (record.directories.has(path) || record.others.has(path))
                this.#links.delete(path);
        }
        const below = this.#placed(record);
        const hidden = [...this.#links.paths()].filter(below.hides);
        for (const path of hidden)
            this.#links.delete(path);
        for (const { path, target } of record.symlinks)
            this.#links.set(this.#links.place(path), target);
        const isSame = hidden.length === 0 && record.symlinks.length === 0;
        const placed = isSame ? below : this.#placed(record);
        for (const path of [...this.#files.keys()])
            if (placed.hides(path))
                this.#files.delete(path);
        for (const path of [...this.#hardLinks.keys()])
            if (placed.hides(path))
                this.#hardLinks.delete(path);
        const layer = this.#layers.length;
        for (const facts of record.facts)
            this.#show(this.#links.place(facts.path), layer, facts);
        for (const { path, target } of record.hardLinks)
            this.#hardLinks.set(this.#links.place(path), { target, layer });
        this.#layers.push(placed);
        this.#sorted = undefined;
    }
    /** Every visible file that a cataloguer had something to say of, in the order of the paths. */
    files() {
        this.#sorted ??= [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return this.#sorted;
    }
    /** True where links were too many or too tangled to follow them all. */
    get tangled() {
        return this.#links.exhausted;
    }
    /**
     * Files that were not read under their own name although `wants` says yes to a link that leads to them, or `places`
     * names a path that does.
     */
    unread(wants, places) {
        const found = new Map();
        const seek = (path, target, top) => {
            if (target === undefined || target === path || this.#files.has(path) || this.#files.has(target))
                return;
            const at = this.#locate(target, top);
            if (at !== undefined)
                found.set(path, { ...at, path });
        };
        const top = this.#layers.length - 1;
        for (const [path, { target, layer }] of this.#hardLinks)
            seek(path, this.#links.place(target), layer);
        for (const path of this.#links.paths())
            if (wants(path))
                seek(path, this.#links.resolve(path), top);
        for (const place of places)
            seek(place, this.#links.resolve(place), top);
        return [...found.values()];
    }
    #show(path, layer, facts) {
        const there = this.#files.get(path);
        const before = there?.layer === layer ? there.facts : [];
        this.#files.set(path, { path, layer, facts: [...before, facts] });
    }
    #placed(record) {
        const ways = new Map();
        for (const directory of record.implied) {
            const real = this.#links.resolve(directory);
            if (real === undefined || real === directory)
                continue;
            const known = ways.get(real);
            if (known === undefined)
                ways.set(real, [directory]);
            else
                known.push(directory);
        }
        const names = (path) => {
            if (ways.size === 0)
                return [path];
            const all = [path];
            for (const above of (0,sbom_path/* ancestors */.T1)(path)) {
                for (const way of ways.get(above) ?? [])
                    all.push(way + path.slice(above.length));
            }
            return all;
        };
        const deleted = new Set(record.whiteouts.map((path) => this.#links.place(path)));
        const opaque = new Set(record.opaque.map((path) => this.#links.resolve(path) ?? path));
        const isReplaced = (path) => names(path).some((name) => record.others.has(name));
        const known = new Map();
        const hidesDirectory = (path) => {
            let hidden = known.get(path);
            if (hidden === undefined) {
                hidden = deleted.has(path) || opaque.has(path) || isReplaced(path);
                known.set(path, hidden);
            }
            return hidden;
        };
        const hides = (path) => {
            if (opaque.has('') || deleted.has(path) || isReplaced(path))
                return true;
            if (names(path).some((name) => record.directories.has(name)))
                return true;
            for (const above of (0,sbom_path/* ancestors */.T1)(path))
                if (hidesDirectory(above))
                    return true;
            return false;
        };
        return { record, names, hides };
    }
    /** The highest layer up to `top` that has a file at the path, and its name there. */
    #locate(path, top) {
        for (let layer = top; layer >= 0; layer--) {
            const { record, names, hides } = this.#layers[layer];
            const file = names(path).find((name) => record.others.has(name));
            if (file !== undefined)
                return { layer, file };
            if (hides(path))
                return undefined;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/generate.ts








/** Layers read at once: enough to keep two to four processors busy, few enough for memory. */
const DEFAULT_CONCURRENCY = 4;
/** Notes of one image; what is beyond is counted. */
const MAX_NOTES = 500;
function isImageSbom(result) {
    return 'image' in result;
}
/** `path: text (layer sha256:…)`, for a property or a warning. */
function noteText({ path, text, layer }) {
    const where = layer === undefined ? 'image' : `layer ${layer}`;
    return path === '' ? `${where}: ${text}` : `/${path.replace(/^\//, '')}: ${text} (${where})`;
}
/**
 * One result for each target, in order. Layers that several images share are read once. Throws a StoreError where the
 * store fails or gives wrong bytes, and where `strict` is set a UserError for anything that could not be read; other bad
 * content ends in notes.
 */
async function generateSboms(store, targets, options = {}) {
    const cataloguers = options.cataloguers ?? CATALOGUERS;
    const reader = new LayerReader({
        store,
        cataloguers,
        bounds: { ...BOUNDS, ...options.bounds },
        concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
        ...(options.cache && { cache: options.cache }),
    });
    try {
        const results = await markingAtOnce(() => Promise.all(targets.map((target) => generateOne(store, target, reader, cataloguers))));
        if (options.strict)
            for (const result of results)
                refuseNotes(result);
        return results;
    }
    catch (error) {
        reader.stop(error);
        throw error;
    }
}
async function generateOne(store, target, reader, cataloguers) {
    const image = await (0,sbom_image/* readImage */.A)(store, target);
    if ('notice' in image)
        return image;
    const readings = await Promise.all(image.layers.map((layer) => reader.read(layer)));
    const notes = [...image.notes];
    const overlay = new Overlay();
    const states = readings.map(({ record }) => {
        for (const note of record.notes)
            notes.push({ ...note, layer: record.digest });
        overlay.add(record);
        return overlay.files();
    });
    const places = cataloguers.flatMap((cataloguer) => ('read' in cataloguer ? (cataloguer.places ?? []) : []));
    const unread = overlay.unread((path) => isWanted(path, cataloguers), places);
    if (overlay.tangled)
        notes.push({ path: '', text: 'not all of its symbolic links were followed, there being too many' });
    const behindLinks = await readAgain(image, unread, reader);
    const found = catalogue(states.map((files, state) => withFiles(files, behindLinks.filter(({ layer }) => layer <= state))), image.layers.map(({ descriptor }) => descriptor.digest), cataloguers, (path, text) => notes.push({ path, text }));
    return { image, ...found, notes: bounded(notes), layersRead: readings.filter(({ cached }) => !cached).length };
}
/** Each once, and no more than a document has room for. */
function bounded(notes) {
    const distinct = [...new Map(notes.map((note) => [noteText(note), note])).values()];
    const more = distinct.length - MAX_NOTES;
    if (more <= 0)
        return distinct;
    return [...distinct.slice(0, MAX_NOTES), { path: '', text: `${more} more could not be read` }];
}
/** Executables come by mode, which a link does not have: only files that are kept whole are looked for behind links. */
function isWanted(path, cataloguers) {
    return cataloguers.some((cataloguer) => 'read' in cataloguer && cataloguer.wants(path, 0o644));
}
/** Reads files behind links: each layer that has any once more, in parallel. */
async function readAgain(image, unread, reader) {
    const byLayer = new Map();
    for (const { layer, file, path } of unread) {
        const files = byLayer.get(layer) ?? new Map();
        byLayer.set(layer, files.set(file, [...(files.get(file) ?? []), path]));
    }
    const read = [...byLayer].map(async ([layer, only]) => {
        const source = image.layers[layer];
        if (source === undefined)
            return [];
        const { record } = await reader.read(source, only);
        const byPath = new Map();
        for (const facts of record.facts)
            byPath.set(facts.path, [...(byPath.get(facts.path) ?? []), facts]);
        return [...byPath].map(([path, facts]) => ({ path, layer, facts }));
    });
    return (await Promise.all(read)).flat();
}
function withFiles(files, more) {
    if (more.length === 0)
        return files;
    return [...files, ...more].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** Notes that an error's one line names before it counts the rest. */
const NAMED_NOTES = 3;
function refuseNotes(result) {
    if (!isImageSbom(result) || result.notes.length === 0)
        return;
    const named = result.notes.slice(0, NAMED_NOTES).map(noteText);
    const more = result.notes.length - named.length;
    throw new errors/* UserError */.y(`the SBOM of ${result.image.location}@${result.image.subject.digest} would be incomplete: ${named.join('; ')}` +
        `${more > 0 ? `; and ${more} more` : ''}; rebuild the image without these, or leave out strict`);
}


/***/ }),

/***/ 59038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readImage)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28630);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29217);
// One platform's image as its manifest and config state it: what the SBOM is about, and which layers to read.




/** Configs are a few kilobytes; one of this size is not read. */
const MAX_CONFIG_BYTES = 8 * 1024 * 1024;
const CONFIGS = new Set([_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.config, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.dockerConfig]);
/**
 * Reads manifest and config (image specification 1.1, manifest.md and config.md). Throws a StoreError where they cannot be
 * fetched, fail their digests or are malformed.
 */
async function readImage(store, target) {
    const { subject } = target;
    const none = (what) => ({
        subject,
        notice: `${store.location}@${subject.digest} is no container image: ${what}; no SBOM was made of it`,
    });
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(subject.mediaType))
        return none('it is an index, whose platforms have their own SBOMs');
    const manifest = await store.manifest(subject.digest);
    const content = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(manifest, store.location);
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndex */ .nw)(content.mediaType))
        return none('it is an index, whose platforms have their own SBOMs');
    const reason = reasonNoImage(content);
    if (reason !== undefined)
        return none(reason);
    const config = await readConfig(store, content.config);
    const rootfs = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(config.rootfs) ? config.rootfs : {};
    const diffIds = Array.isArray(rootfs.diff_ids) ? rootfs.diff_ids.map((id) => (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(String(id))) : [];
    const notes = [];
    if (diffIds.length !== content.layers.length) {
        notes.push({
            path: '',
            text: `the config lists ${diffIds.length} layers and the manifest ${content.layers.length}`,
        });
    }
    const layers = content.layers.map((descriptor, at) => {
        const diffId = diffIds.length === content.layers.length ? diffIds[at] : undefined;
        return { descriptor, ...(diffId && { diffId }) };
    });
    const platform = target.platform ?? platformOf(config);
    const labels = { ...labelsOf(config.config), ...content.annotations };
    const created = [config.created, labels['org.opencontainers.image.created']].map(timeOf).find((time) => time);
    return {
        location: store.location,
        subject,
        ...(platform && { platform }),
        layers,
        ...(created !== undefined && { created }),
        labels,
        notes,
    };
}
/** What the manifest is instead of a container image, or undefined where it is one. */
function reasonNoImage({ config, layers, artifactType }) {
    if (config === undefined)
        return `it has no config${artifactType ? ` and is of type ${artifactType}` : ''}`;
    if (!CONFIGS.has(config.mediaType))
        return `its config is of type ${artifactType ?? config.mediaType}`;
    // BuildKit's attestation manifests have an image's config, and statements for layers.
    const first = layers[0]?.mediaType;
    return first?.startsWith(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .MEDIA_TYPE */ .Ap.inToto) ? `its layers are of type ${first}` : undefined;
}
async function readConfig(store, descriptor) {
    const fail = (detail) => new _oci_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StoreError */ .A({
        code: 'invalid-response',
        store: store.location,
        reference: descriptor.digest,
        attempted: 'read image config',
        detail,
        remedy: 'the image does not follow the OCI image specification; rebuild and push it again',
    });
    if (descriptor.size > MAX_CONFIG_BYTES)
        throw fail(`its ${descriptor.size} bytes are more than ${MAX_CONFIG_BYTES}`);
    const chunks = [];
    for await (const chunk of store.blob(descriptor))
        chunks.push(chunk);
    let config;
    try {
        config = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    }
    catch {
        throw fail('it is not JSON');
    }
    if (!(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(config))
        throw fail('it is not a JSON object');
    return config;
}
function platformOf({ os, architecture, variant }) {
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || architecture === '')
        return undefined;
    return { os, architecture, ...(typeof variant === 'string' && variant !== '' && { variant }) };
}
function labelsOf(config) {
    if (!(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(config) || !(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(config.Labels))
        return {};
    const pairs = Object.entries(config.Labels);
    return Object.fromEntries(pairs.filter((pair) => typeof pair[1] === 'string'));
}
/** RFC 3339 in UTC with milliseconds; undefined for what is no time. */
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = new Date(value);
    return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}


/***/ }),

/***/ 25076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ licenseList),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   qY: () => (/* binding */ license),
/* harmony export */   yr: () => (/* binding */ spdx)
/* harmony export */ });
/* harmony import */ var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53988);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3389);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75204);
// Licences as packages write them, turned into SPDX expressions where that is sure.




/** Longer values are licence texts, not names: their first line may still name it. */
const MAX_NAME = 200;
const MAX_EXPRESSION = 1000;
/**
 * Names that are not SPDX's but mean exactly one identifier, in lower case. "BSD" and "GPL" alone are not here: nobody can
 * tell which one is meant, so they stay free text.
 */
const NAMES = {
    'agpl-3': 'AGPL-3.0-only',
    'al-2.0': 'Apache-2.0',
    apache2: 'Apache-2.0',
    'apache 2': 'Apache-2.0',
    'apache 2.0': 'Apache-2.0',
    'apache-2': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    'apache license, version 2.0': 'Apache-2.0',
    'apache license version 2.0': 'Apache-2.0',
    'apache license v2.0': 'Apache-2.0',
    'apache software license 2.0': 'Apache-2.0',
    'the apache license, version 2.0': 'Apache-2.0',
    'the apache software license, version 2.0': 'Apache-2.0',
    'asl 2.0': 'Apache-2.0',
    'asl 1.1': 'Apache-1.1',
    'bsd-2': 'BSD-2-Clause',
    'bsd-3': 'BSD-3-Clause',
    'bsl-1': 'BSL-1.0',
    'mpl-2': 'MPL-2.0',
    artistic: 'Artistic-1.0-Perl',
    'artistic-2': 'Artistic-2.0',
    boost: 'BSL-1.0',
    'boost software license 1.0 (bsl-1.0)': 'BSL-1.0',
    'bsd 2-clause': 'BSD-2-Clause',
    'bsd 3-clause': 'BSD-3-Clause',
    '2-clause bsd license': 'BSD-2-Clause',
    '3-clause bsd license': 'BSD-3-Clause',
    'bsd 2-clause license': 'BSD-2-Clause',
    'bsd 3-clause license': 'BSD-3-Clause',
    'new bsd license': 'BSD-3-Clause',
    'new bsd': 'BSD-3-Clause',
    'modified bsd license': 'BSD-3-Clause',
    'the bsd 3-clause license': 'BSD-3-Clause',
    'the new bsd license': 'BSD-3-Clause',
    'simplified bsd license': 'BSD-2-Clause',
    'bsd-2-clauses': 'BSD-2-Clause',
    'bsd-3-clauses': 'BSD-3-Clause',
    'bsd-4-clauses': 'BSD-4-Clause',
    'cddl 1.0': 'CDDL-1.0',
    cc0: 'CC0-1.0',
    'cc0 1.0 universal': 'CC0-1.0',
    'eclipse public license 1.0': 'EPL-1.0',
    'eclipse public license 2.0': 'EPL-2.0',
    'eclipse public license - v 1.0': 'EPL-1.0',
    'eclipse public license - v 2.0': 'EPL-2.0',
    'eclipse public license v1.0': 'EPL-1.0',
    'eclipse public license v2.0': 'EPL-2.0',
    'eclipse public license v. 2.0': 'EPL-2.0',
    'epl 1.0': 'EPL-1.0',
    'epl 2.0': 'EPL-2.0',
    'eclipse distribution license - v 1.0': 'BSD-3-Clause',
    'edl 1.0': 'BSD-3-Clause',
    expat: 'MIT',
    'gnu lesser general public license v3 (lgplv3)': 'LGPL-3.0-only',
    'gnu lesser general public license v3 or later (lgplv3+)': 'LGPL-3.0-or-later',
    'gnu lesser general public license v2 or later (lgplv2+)': 'LGPL-2.0-or-later',
    'gnu general public license v2 (gplv2)': 'GPL-2.0-only',
    'gnu general public license v2 or later (gplv2+)': 'GPL-2.0-or-later',
    'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
    'gnu general public license v3 or later (gplv3+)': 'GPL-3.0-or-later',
    'gnu affero general public license v3': 'AGPL-3.0-only',
    'gnu affero general public license v3 or later (agplv3+)': 'AGPL-3.0-or-later',
    'gnu lesser general public license': 'LGPL-2.0-or-later',
    'gpl2 w/ cpe': 'GPL-2.0-only WITH Classpath-exception-2.0',
    'historical permission notice and disclaimer (hpnd)': 'HPND',
    'isc license': 'ISC',
    'isc license (iscl)': 'ISC',
    'mit license': 'MIT',
    'the mit license': 'MIT',
    'the mit license (mit)': 'MIT',
    'mit-style': 'MIT',
    'mit/x11': 'MIT',
    'mit no attribution license (mit-0)': 'MIT-0',
    'mozilla public license 1.1 (mpl 1.1)': 'MPL-1.1',
    'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
    'mozilla public license 2.0': 'MPL-2.0',
    'mozilla public license, version 2.0': 'MPL-2.0',
    'mpl 2.0': 'MPL-2.0',
    mplv2: 'MPL-2.0',
    'mplv2.0': 'MPL-2.0',
    'psf-2': 'PSF-2.0',
    'python software foundation license': 'PSF-2.0',
    psfl: 'PSF-2.0',
    'the unlicense (unlicense)': 'Unlicense',
    'universal permissive license (upl)': 'UPL-1.0',
    'w3c license': 'W3C',
    'zlib/libpng license': 'Zlib',
    'zope public license': 'ZPL-2.1',
    'zpl 2.1': 'ZPL-2.1',
};
/** Exceptions as Debian names them, in lower case without the word `exception`. */
const EXCEPTIONS = {
    autoconf: 'Autoconf-exception-generic',
    bison: 'Bison-exception-2.2',
    classpath: 'Classpath-exception-2.0',
    font: 'Font-exception-2.0',
    gcc: 'GCC-exception-3.1',
    libtool: 'Libtool-exception',
    linux: 'Linux-syscall-note',
    llvm: 'LLVM-exception',
    qt: 'Qt-LGPL-exception-1.1',
};
/** Addresses of licence texts, with the identifier that they mean or the part of the address that is one. */
const ADDRESSES = [
    [/apache\.org\/licenses\/license-2\.0/, 'Apache-2.0'],
    [/opensource\.org\/licenses?\/apache-?2\.0/, 'Apache-2.0'],
    [/opensource\.org\/licenses?\/bsd-license/, 'BSD-2-Clause'],
    [/opensource\.org\/licenses?\/mit(?:-license)?\b/, 'MIT'],
    [/opensource\.org\/licenses?\/([\w.-]{2,40})$/],
    [/spdx\.org\/licenses\/([\w.-]{2,40}?)(?:\.html|\.txt)?$/],
    [/eclipse\.org\/legal\/epl-(?:v?2|2\.0)/, 'EPL-2.0'],
    [/eclipse\.org\/(?:legal\/epl-v?1|org\/documents\/epl-1)/, 'EPL-1.0'],
    [/eclipse\.org\/org\/documents\/edl-v10/, 'BSD-3-Clause'],
    [/mozilla\.org\/(?:en-us\/)?mpl\/(?:mpl-)?2\.0/, 'MPL-2.0'],
    [/mozilla\.org\/(?:en-us\/)?mpl\/(?:mpl-)?1\.1/, 'MPL-1.1'],
    [/creativecommons\.org\/publicdomain\/zero\/1\.0/, 'CC0-1.0'],
    [/unlicense\.org/, 'Unlicense'],
];
const IDS = new Map([...spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_2__, ...spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__].map((id) => [id.toLowerCase(), id]));
const EXCEPTION_IDS = new Map(spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__.map((id) => [id.toLowerCase(), id]));
const GNU = /^(A|L)?GPL-?v?(\d)(?:\.(\d))?(\+|-or-later|-only)?$/i;
const GFDL = /^GFDL-?(NIV-)?(1\.[1-3])(\+)?$/i;
/**
 * The SPDX expression (SPDX 2.3 annex D) that a licence field states, or the field's own text, one line and bounded, where
 * it states none. Undefined for a field that says nothing (`UNKNOWN`, empty).
 */
function license(text) {
    const line = firstLine(text);
    if (line === undefined)
        return undefined;
    return spdx(line) ?? (line.length > MAX_NAME ? undefined : line);
}
/** The SPDX expression, or undefined where the text is not surely one. */
function spdx(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > MAX_EXPRESSION)
        return undefined;
    const whole = identifier(trimmed) ?? addressed(trimmed);
    if (whole !== undefined)
        return whole;
    const expression = grouped(trimmed);
    return expression !== undefined && parses(expression) ? expression : undefined;
}
/** Titles of licence texts that are one licence wherever they stand at the top. */
const TITLES = [
    [/^apache license,? version 2\.0\b/, 'Apache-2.0'],
    [/^(?:the )?mit license(?: \(mit\))? (?:copyright|permission)/, 'MIT'],
    [/^mozilla public license,? (?:version|v\.?) ?2\.0\b/, 'MPL-2.0'],
    [/^eclipse public license -? ?v ?2\.0\b/, 'EPL-2.0'],
    [/^eclipse public license -? ?v ?1\.0\b/, 'EPL-1.0'],
];
/** The licence that a text begins with, from its title alone; undefined for every text that has none of a few known. */
function titled(text) {
    const beginning = text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim().toLowerCase();
    return TITLES.find(([title]) => title.test(beginning))?.[1];
}
/** Several licence fields as one list without repetitions and empty values, in their order. */
function licenseList(texts) {
    const list = new Set();
    for (const text of texts) {
        const one = license(text);
        if (one !== undefined)
            list.add(one);
    }
    return [...list];
}
function firstLine(text) {
    for (const line of text.slice(0, 4096).split('\n', 40)) {
        const trimmed = line.trim();
        if (trimmed === '')
            continue;
        return /^(unknown|none|n\/a|noassertion)$/i.test(trimmed) ? undefined : trimmed;
    }
    return undefined;
}
/** One name as an SPDX identifier, or an expression of one identifier with its exception. */
function identifier(name) {
    const lower = name.toLowerCase();
    const named = Object.hasOwn(NAMES, lower) ? NAMES[lower] : IDS.get(lower);
    return named === undefined || !stale(named) ? (named ?? gnu(name)) : (gnu(name) ?? named);
}
/** An address of a licence's text, as jars and gems state it. */
function addressed(text) {
    if (!/^https?:\/\/\S+$/i.test(text))
        return undefined;
    const url = text.toLowerCase().replace(/[/#?]+$/, '');
    for (const [pattern, id] of ADDRESSES) {
        const match = pattern.exec(url);
        if (match !== null)
            return id ?? IDS.get((match[1] ?? '').toLowerCase());
    }
    return undefined;
}
/** Identifiers such as GPL-2.0 and GPL-2.0+ are deprecated for the pair that says which is meant. */
function stale(id) {
    return GNU.test(id) || GFDL.test(id);
}
function gnu(name) {
    const general = GNU.exec(name);
    if (general !== null) {
        const [, family = '', major, minor = '0', later] = general;
        const id = `${family.toUpperCase()}GPL-${major}.${minor}-${later === '+' || /later$/i.test(later ?? '') ? 'or-later' : 'only'}`;
        return IDS.get(id.toLowerCase());
    }
    const documentation = GFDL.exec(name);
    if (documentation === null)
        return undefined;
    const [, invariants, version, later] = documentation;
    return `GFDL-${version}${invariants ? '-no-invariants' : ''}-${later ? 'or-later' : 'only'}`;
}
/** Debian's comma binds weaker than its operators: `GPL-1+ or Artistic, and Expat` is `(A OR B) AND C`. */
function grouped(text) {
    const parts = text.split(/,\s+(and|or)\s+/i);
    if (parts.length === 1)
        return tokens(text);
    const operators = new Set(parts.filter((_, at) => at % 2 === 1).map((word) => word.toUpperCase()));
    const groups = parts.filter((_, at) => at % 2 === 0).map(tokens);
    const [operator] = operators;
    if (operators.size !== 1 || groups.includes(undefined))
        return undefined;
    return groups.map((group) => (/ (?:AND|OR) /.test(group ?? '') ? `(${group})` : group)).join(` ${operator} `);
}
/** Rewrites an expression token by token: names as above, operators in any case, Debian's `with X exception`. */
function tokens(text) {
    const words = text
        .replaceAll(/[()]/g, ' $& ')
        .split(/\s+/);
    const out = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === '')
            continue;
        const operator = word.toUpperCase();
        if (word === '(' || word === ')' || operator === 'AND' || operator === 'OR')
            out.push(operator);
        else if (word === '&')
            out.push('AND');
        else if (operator === 'WITH') {
            const name = (words[at + 1] ?? '').toLowerCase();
            const exception = EXCEPTION_IDS.get(name) ?? (Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined);
            if (exception === undefined)
                return undefined;
            out.push('WITH', exception);
            at += /^exception$/i.test(words[at + 2] ?? '') ? 2 : 1;
        }
        else {
            const id = identifier(word) ?? (/^(LicenseRef|DocumentRef)-/.test(word) ? word : identifier(word.replace(/\+$/, '')));
            if (id === undefined)
                return undefined;
            out.push(word.endsWith('+') && !id.endsWith('-or-later') ? `${id}+` : id);
        }
    }
    return out.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}
function parses(expression) {
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1___default()(expression);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 75496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   Qi: () => (/* binding */ PathSet),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
// Paths of tar entries, as a container runtime would read them, and sets of paths in eight bytes each.
/**
 * The path inside the image's root, without leading slash: empty for the root itself. Absolute names and `..` are kept
 * inside the root, as runtimes do. Undefined where no file system can hold the name (a NUL).
 */
function normalPath(name) {
    if (name.includes('\0'))
        return undefined;
    if (isNormal(name))
        return name;
    const segments = [];
    for (const segment of name.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return segments.join('/');
}
/** Directories above a path, the nearest first, without the root. */
function* ancestors(path) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
        yield path.slice(0, slash);
    }
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
function joinPath(directory, name) {
    return directory === '' ? name : `${directory}/${name}`;
}
/** True for the usual name, which then needs no splitting: no empty, `.` or `..` segment. */
function isNormal(name) {
    if (name.startsWith('/') || name.endsWith('/') || name.startsWith('.'))
        return false;
    return !name.includes('//') && !name.includes('/.');
}
/**
 * A set of paths that keeps 53 bits of a hash of each, so that a layer of a million entries costs 8 MB. A chance collision
 * (one in a billion for such a layer) would hide one path of a lower layer; whoever makes an image could just delete it.
 */
class PathSet {
    #hashes;
    #length;
    #sorted;
    constructor(sortedHashes = new Float64Array(0)) {
        this.#hashes = sortedHashes;
        this.#length = sortedHashes.length;
        this.#sorted = true;
    }
    get size() {
        return this.#length;
    }
    add(path) {
        if (this.#length === this.#hashes.length) {
            const larger = new Float64Array(Math.max(1024, this.#length * 2));
            larger.set(this.#hashes);
            this.#hashes = larger;
        }
        this.#hashes[this.#length++] = hashOf(path);
        this.#sorted = false;
    }
    has(path) {
        const hashes = this.hashes();
        const wanted = hashOf(path);
        let low = 0;
        let high = hashes.length - 1;
        while (low <= high) {
            const middle = (low + high) >>> 1;
            const value = hashes[middle];
            if (value === wanted)
                return true;
            if (value < wanted)
                low = middle + 1;
            else
                high = middle - 1;
        }
        return false;
    }
    /** The hashes in rising order: what a cache keeps. */
    hashes() {
        if (!this.#sorted) {
            this.#hashes = this.#hashes.slice(0, this.#length).sort();
            this.#sorted = true;
        }
        return this.#hashes;
    }
}
/** 53 bits from two 32-bit multiplicative hashes of the UTF-16 units. */
function hashOf(path) {
    let high = 0x9e3779b9;
    let low = 0x85ebca6b;
    for (let at = 0; at < path.length; at++) {
        const unit = path.charCodeAt(at);
        high = Math.imul(high ^ unit, 0x5bd1e995);
        low = Math.imul(low ^ unit, 0x01000193);
        high ^= high >>> 15;
    }
    high = Math.imul(high ^ (low >>> 13), 0x27d4eb2f);
    low = Math.imul(low ^ (high >>> 16), 0x165667b1);
    return ((high ^ (high >>> 15)) & 0x1fffff) * 0x1_0000_0000 + ((low ^ (low >>> 14)) >>> 0);
}


/***/ }),

/***/ 28898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b8: () => (/* binding */ isSbomFormat),
  h0: () => (/* binding */ sbomEvidence)
});

// UNUSED EXPORTS: SBOM_FORMATS

// EXTERNAL MODULE: ./src/oci/descriptor.ts
var descriptor = __webpack_require__(47592);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/evidence/sbom/license.ts
var sbom_license = __webpack_require__(25076);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/evidence/sbom/generate.ts + 47 modules
var generate = __webpack_require__(51972);
;// CONCATENATED MODULE: ./src/evidence/sbom/subject.ts
// How an SBOM names the image that it is about, and the identity and time of the document: the same in every format.




const TOOL_NAME = 'oci-evidence';
/** Says that a value that the minimum elements ask for is not known (SPDX 2.3, 7.5; NTIA "known unknowns"). */
const UNKNOWN = 'NOASSERTION';
function subjectOf({ image, notes }) {
    const { location, subject, platform, labels } = image;
    const isLayout = location.startsWith('oci-layout:');
    const repository = location.slice(location.indexOf(':') + (isLayout ? 1 : 0)).replace(/[\\/]+$/, '');
    const last = (isLayout ? repository : location).replace(/^.*[\\/]/s, '') || 'image';
    // purl specification, type oci: the name is the repository's last part in lower case, and the version the digest.
    const purl = new packageurl_js.PackageURL('oci', undefined, last.toLowerCase(), subject.digest, {
        ...(!isLayout && { repository_url: location }),
        ...(platform && { arch: platform.architecture }),
    });
    const vendor = labels['org.opencontainers.image.vendor'];
    return {
        name: isLayout ? last : location,
        version: subject.digest,
        // The type's definition writes the colon of the digest encoded, which packageurl-js leaves as it is.
        purl: purl.toString().replace(/@(\w+):/, '@$1%3A'),
        ...(vendor && { supplier: vendor }),
        properties: [
            ...(platform ? [['oci-evidence:platform', (0,descriptor/* platformName */.$r)(platform)]] : []),
            ...notes.map((note) => ['oci-evidence:unread', (0,generate/* noteText */.gA)(note)]),
        ],
    };
}
/**
 * The document's time: SOURCE_DATE_EPOCH, else the image's creation; an image that states none was made reproducibly and
 * gets the epoch, since the present would make each run another document. RFC 3339 with seconds.
 */
function timestampOf({ image }, { sourceDateEpoch }) {
    const epoch = sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) : undefined;
    const time = epoch === undefined ? new Date(image.created ?? 0) : new Date(epoch * 1000);
    return `${time.toISOString().slice(0, 19)}Z`;
}
/** Namespace of the UUIDs below; any constant one will do. */
const UUID_NAMESPACE = '0f0b6c1e-6d0f-5f5e-9b53-0d4ad1b0e6a7';
/** A name-based UUID (RFC 9562, version 5) for one form of document about one image by one version of this project. */
function documentUuid({ image }, format, { toolVersion }) {
    const hash = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(UUID_NAMESPACE.replaceAll('-', ''), 'hex'))
        .update(`${image.subject.digest} ${format} ${TOOL_NAME}@${toolVersion}`)
        .digest();
    hash[6] = (hash[6] & 0x0f) | 0x50;
    hash[8] = (hash[8] & 0x3f) | 0x80;
    return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/**
 * The components that the image itself depends on: those that nothing else brings, and one of each circle that would be
 * out of reach otherwise.
 */
function directDependencies(components) {
    const edges = new Map(components.map(({ purl, dependsOn }) => [purl, dependsOn]));
    const brought = new Set(components.flatMap(({ purl, dependsOn }) => dependsOn.filter((other) => other !== purl)));
    const reached = new Set();
    const reach = (from) => {
        const open = [from];
        for (let purl = open.pop(); purl !== undefined; purl = open.pop()) {
            if (reached.has(purl))
                continue;
            reached.add(purl);
            open.push(...(edges.get(purl) ?? []));
        }
    };
    const direct = [];
    const take = (purl) => {
        direct.push(purl);
        reach(purl);
    };
    for (const { purl } of components)
        if (!brought.has(purl))
            take(purl);
    for (const { purl } of components)
        if (!reached.has(purl))
            take(purl);
    return direct.sort();
}
/** A supplier as packages write it: `Name <address>`, or a name alone. */
function supplierOf(text) {
    const match = /^([^<>]{1,300}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/.exec(text?.trim() ?? '');
    const [, name, email] = match ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    return { name: text?.trim() || UNKNOWN };
}

;// CONCATENATED MODULE: ./src/evidence/sbom/cyclonedx.ts


/** The library is a third of a second's worth of code for a run that makes no SBOM. */
const load = () => __webpack_require__.e(/* import() */ 4567).then(__webpack_require__.t.bind(__webpack_require__, 54567, 23));
/**
 * The document's bytes: the same for the same image, options and version of this project. Components are sorted by package
 * URL, which is also their bom-ref.
 */
async function cycloneDx(sbom, options, version = '1.6') {
    const library = await load();
    const bom = bomOf(library, sbom, options, version);
    const spec = library.Spec[version === '1.7' ? 'Spec1dot7' : 'Spec1dot6'];
    const normalized = new library.Serialize.JSON.Normalize.Factory(spec).makeForBom().normalize(bom, {});
    return Buffer.from(`${JSON.stringify(withEvidence(normalized, sbom))}\n`);
}
function bomOf(library, sbom, options, version) {
    const { Models, Enums } = library;
    const subject = subjectOf(sbom);
    const root = new Models.Component(Enums.ComponentType.Container, subject.name, {
        bomRef: subject.purl,
        version: subject.version,
        purl: subject.purl,
        supplier: entityOf(library, subject.supplier),
        properties: new Models.PropertyRepository(subject.properties.map(([name, value]) => new Models.Property(name, value))),
    });
    const tool = new Models.Component(Enums.ComponentType.Application, TOOL_NAME, {
        bomRef: `${TOOL_NAME}@${options.toolVersion}`,
        version: options.toolVersion,
    });
    const components = new Map(sbom.components.map((component) => [component.purl, componentOf(library, component)]));
    for (const { purl, dependsOn } of sbom.components) {
        const from = components.get(purl);
        for (const other of dependsOn) {
            const to = components.get(other);
            if (to !== undefined)
                from?.dependencies.add(to.bomRef);
        }
    }
    for (const purl of directDependencies(sbom.components)) {
        const direct = components.get(purl);
        if (direct !== undefined)
            root.dependencies.add(direct.bomRef);
    }
    return new Models.Bom({
        serialNumber: `urn:uuid:${documentUuid(sbom, `cyclonedx-${version}`, options)}`,
        metadata: new Models.Metadata({
            timestamp: new Date(timestampOf(sbom, options)),
            lifecycles: new Models.LifecycleRepository([Enums.LifecyclePhase.PostBuild]),
            tools: new Models.Tools({ components: new Models.ComponentRepository([tool]) }),
            authors: new Models.OrganizationalContactRepository([new Models.OrganizationalContact({ name: TOOL_NAME })]),
            component: root,
        }),
        components: new Models.ComponentRepository(components.values()),
    });
}
function componentOf(library, component) {
    const { Models, Enums } = library;
    const properties = [new Models.Property('oci-evidence:layer', component.layer)];
    const [cpe, ...moreCpes] = component.cpes ?? [];
    for (const other of moreCpes)
        properties.push(new Models.Property('oci-evidence:cpe', other));
    const made = new Models.Component(component.type, component.name, {
        bomRef: component.purl,
        purl: component.purl,
        version: component.version,
        group: component.group,
        description: component.description,
        supplier: entityOf(library, component.supplier),
        licenses: new Models.LicenseRepository(licensesOf(library, component.licenses ?? [])),
        hashes: new Models.HashDictionary((component.hashes ?? []).map(({ algorithm, hex }) => [algorithm, hex])),
        properties: new Models.PropertyRepository(properties),
    });
    if (cpe !== undefined)
        made.cpe = cpe;
    if (component.homepage !== undefined) {
        made.externalReferences.add(new Models.ExternalReference(component.homepage, Enums.ExternalReferenceType.Website));
    }
    return made;
}
function entityOf({ Models }, supplier) {
    const { name, email } = supplierOf(supplier);
    const contacts = email === undefined ? [] : [new Models.OrganizationalContact({ email })];
    return new Models.OrganizationalEntity({ name, contact: new Models.OrganizationalContactRepository(contacts) });
}
/**
 * CycloneDX takes either one expression or any number of identifiers and names: several statements of which one is a
 * compound expression hold together, hence AND; where one is no expression at all, each becomes a name.
 */
function licensesOf({ Models, SPDX }, licenses) {
    const isCompound = (license) => !SPDX.isSupportedSpdxId(license) && isExpression(license);
    const asListed = (license) => SPDX.isSupportedSpdxId(license) ? new Models.SpdxLicense(license) : new Models.NamedLicense(license);
    if (!licenses.some(isCompound))
        return licenses.map(asListed);
    const [only] = licenses;
    if (only !== undefined && licenses.length === 1)
        return [new Models.LicenseExpression(only)];
    if (!licenses.every(isExpression))
        return licenses.map(asListed);
    const parts = licenses.map((license) => (/ (?:AND|OR|WITH) /.test(license) ? `(${license})` : license));
    return [new Models.LicenseExpression(parts.join(' AND '))];
}
function isExpression(license) {
    return (0,sbom_license/* spdx */.yr)(license) === license;
}
/** What the library has no models for: where each component was found, and whether the list is known to be incomplete. */
function withEvidence(bom, { components, notes }) {
    const locations = new Map(components.map((component) => [component.purl, component.locations]));
    const located = (bom.components ?? []).map((component) => {
        const paths = locations.get(component['bom-ref'] ?? '') ?? [];
        return paths.length === 0
            ? component
            : { ...component, evidence: { occurrences: paths.map((location) => ({ location })) } };
    });
    const root = bom.metadata?.component?.['bom-ref'];
    const compositions = notes.length > 0 && root !== undefined && [{ aggregate: 'incomplete', assemblies: [root] }];
    return { ...bom, components: located, ...(compositions && { compositions }) };
}

// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/evidence/sbom/spdx.ts
// The catalogue as an SPDX 2.3 JSON document (ISO/IEC 5962 and its successor 2.3).




const ROOT = 'SPDXRef-Image';
const DOCUMENT = 'SPDXRef-DOCUMENT';
/** SPDX 2.3, 7.24, with the underscore of its JSON schema. */
const PURPOSE = {
    library: 'LIBRARY',
    application: 'APPLICATION',
    framework: 'FRAMEWORK',
    'operating-system': 'OPERATING_SYSTEM',
    file: 'FILE',
};
const ALGORITHM = { MD5: 'MD5', 'SHA-1': 'SHA1', 'SHA-256': 'SHA256', 'SHA-512': 'SHA512' };
/** The document's bytes: the same for the same image, options and version of this project. */
function spdxDocument(sbom, options) {
    const subject = subjectOf(sbom);
    const created = timestampOf(sbom, options);
    const creator = `Tool: ${TOOL_NAME}-${options.toolVersion}`;
    const licenses = new Licenses();
    const ids = new Map(sbom.components.map((component) => [component.purl, idOf(component)]));
    const root = {
        SPDXID: ROOT,
        name: subject.name,
        versionInfo: subject.version,
        supplier: subject.supplier === undefined ? UNKNOWN : `Organization: ${oneLine(subject.supplier)}`,
        downloadLocation: UNKNOWN,
        filesAnalyzed: false,
        checksums: checksumOf(subject.version),
        licenseConcluded: UNKNOWN,
        licenseDeclared: UNKNOWN,
        copyrightText: UNKNOWN,
        externalRefs: [purlRef(subject.purl)],
        primaryPackagePurpose: 'CONTAINER',
        ...(subject.properties.length > 0 && {
            annotations: subject.properties.map(([name, value]) => ({
                annotationDate: created,
                annotationType: 'OTHER',
                annotator: creator,
                comment: `${name}: ${value}`,
            })),
        }),
    };
    const packages = [root, ...sbom.components.map((component) => packageOf(component, ids, licenses))];
    const relationships = [
        { spdxElementId: DOCUMENT, relationshipType: 'DESCRIBES', relatedSpdxElement: ROOT },
        ...sbom.components.map(({ purl }) => ({
            spdxElementId: ROOT,
            relationshipType: 'CONTAINS',
            relatedSpdxElement: ids.get(purl),
        })),
        ...sbom.components.flatMap(({ purl, dependsOn }) => dependsOn.map((other) => ({
            spdxElementId: ids.get(purl),
            relationshipType: 'DEPENDS_ON',
            relatedSpdxElement: ids.get(other),
        }))),
    ];
    const extracted = licenses.extracted();
    const document = {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: DOCUMENT,
        name: subject.name,
        documentNamespace: `${kinds/* NAMESPACE */.CU}spdx/${documentUuid(sbom, 'spdx-2.3', options)}`,
        creationInfo: { created, creators: [creator, `Organization: ${TOOL_NAME}`] },
        packages,
        ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
        relationships,
    };
    return Buffer.from(`${JSON.stringify(document)}\n`);
}
function packageOf(component, ids, licenses) {
    const { group, name, version, supplier, description, hashes = [], cpes = [], locations, layer } = component;
    const homepage = uriOf(component.homepage);
    return {
        SPDXID: ids.get(component.purl),
        // Maven's groups are joined with a colon; everybody else's, if they have any, with a slash.
        name: group === undefined ? name : `${group}${component.ecosystem === 'maven' ? ':' : '/'}${name}`,
        ...(version !== '' && { versionInfo: version }),
        supplier: supplierText(supplier),
        downloadLocation: UNKNOWN,
        filesAnalyzed: false,
        ...(hashes.length > 0 && {
            checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: ALGORITHM[algorithm], checksumValue: hex })),
        }),
        ...(homepage !== undefined && { homepage }),
        sourceInfo: `found at ${locations.join(', ')} in layer ${layer}`,
        licenseConcluded: UNKNOWN,
        licenseDeclared: licenses.declared(component.licenses ?? []),
        copyrightText: UNKNOWN,
        ...(description !== undefined && { summary: description }),
        externalRefs: [
            purlRef(component.purl),
            ...cpes.map((cpe) => ({
                referenceCategory: 'SECURITY',
                referenceType: cpe.startsWith('cpe:2.3:') ? 'cpe23Type' : 'cpe22Type',
                referenceLocator: cpe,
            })),
        ],
        primaryPackagePurpose: PURPOSE[component.type],
    };
}
/** Identifiers take letters, digits, dots and hyphens; the hash of the package URL keeps them apart. */
function idOf({ ecosystem, name, purl }) {
    const readable = `${ecosystem}-${name}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80);
    return `SPDXRef-Package-${readable}-${(0,external_node_crypto_.createHash)('sha256').update(purl).digest('hex').slice(0, 16)}`;
}
/** SPDX 2.3, 7.5: whether a person or an organization supplies is not told; with an address it is mostly a person's. */
function supplierText(text) {
    const { name, email } = supplierOf(text);
    if (name === UNKNOWN)
        return UNKNOWN;
    return email === undefined ? `Organization: ${oneLine(name)}` : `Person: ${oneLine(name)} (${email})`;
}
function purlRef(purl) {
    return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}
function checksumOf(digest) {
    const [algorithm = '', hex] = digest.split(':');
    return [{ algorithm: algorithm.toUpperCase(), checksumValue: hex }];
}
function uriOf(text) {
    const url = text === undefined ? null : URL.parse(text);
    return url === null || !/^https?:$/.test(url.protocol) ? undefined : url.href;
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
/** Licences as SPDX expressions; what is none gets a LicenseRef, defined in the document (SPDX 2.3, clause 10). */
class Licenses {
    #texts = new Map();
    declared(licenses) {
        const parts = licenses.map((license) => {
            const expression = (0,sbom_license/* spdx */.yr)(license) === license ? license : this.#reference(license);
            for (const own of expression.match(/\bLicenseRef-[A-Za-z0-9.-]+/g) ?? []) {
                if (!this.#texts.has(own))
                    this.#texts.set(own, `named ${own} by the package; its text is not part of the image's metadata`);
            }
            return licenses.length > 1 && /[ ]/.test(expression) ? `(${expression})` : expression;
        });
        return parts.length === 0 ? UNKNOWN : parts.join(' AND ');
    }
    extracted() {
        const sorted = [...this.#texts].sort(([a], [b]) => (a < b ? -1 : 1));
        return sorted.map(([licenseId, extractedText]) => ({ licenseId, extractedText }));
    }
    #reference(text) {
        const readable = text
            .replaceAll(/[^A-Za-z0-9.]+/g, '-')
            .replaceAll(/^-+|-+$/g, '')
            .slice(0, 40);
        const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 8);
        const id = `LicenseRef-${readable === '' ? '' : `${readable}-`}${hash}`;
        this.#texts.set(id, text);
        return id;
    }
}

;// CONCATENATED MODULE: ./src/evidence/sbom/sbom-evidence.ts
// The SBOM as evidence: one document for one platform's image, in the format that was asked for.





/** The formats that the generator writes: one row each. */
const SBOM_FORMATS = {
    'cyclonedx-1.6': cycloneDxRow('1.6'),
    'cyclonedx-1.7': cycloneDxRow('1.7'),
    'spdx-2.3': {
        mediaType: 'application/spdx+json',
        predicateType: 'https://spdx.dev/Document',
        extension: 'spdx.json',
        write: async (sbom, options) => spdxDocument(sbom, options),
    },
};
function isSbomFormat(text) {
    return Object.hasOwn(SBOM_FORMATS, text);
}
/** The document of one image as evidence about its manifest. The same image gives the same bytes. */
async function sbomEvidence(sbom, options) {
    const row = SBOM_FORMATS[options.format ?? 'cyclonedx-1.6'];
    const bytes = await row.write(sbom, options);
    const { subject, platform } = sbom.image;
    const suffix = options.titlePlatform && platform ? `-${(0,descriptor/* platformName */.$r)(platform).replaceAll('/', '-')}` : '';
    return {
        kind: 'sbom',
        subject,
        document: {
            descriptor: { mediaType: row.mediaType, digest: (0,digest/* digestOf */.ol)(bytes), size: bytes.byteLength },
            async *open() {
                yield bytes;
            },
        },
        title: `sbom${suffix}.${row.extension}`,
        predicateType: row.predicateType,
        created: timestampOf(sbom, options),
        producer: `${TOOL_NAME} ${options.toolVersion}`,
        annotations: {},
    };
}
function cycloneDxRow(version) {
    return {
        mediaType: 'application/vnd.cyclonedx+json',
        predicateType: 'https://cyclonedx.org/bom',
        extension: 'cdx.json',
        write: (sbom, options) => cycloneDx(sbom, options, version),
    };
}


/***/ })

};
