export const id = 524;
export const ids = [524];
export const modules = {

/***/ 52532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ CATALOGUERS),
  L: () => (/* binding */ CATALOGUE_VERSION)
});

// EXTERNAL MODULE: ./src/sbom/documents/license.ts
var license = __webpack_require__(52047);
// EXTERNAL MODULE: ./src/sbom/documents/purl.ts
var documents_purl = __webpack_require__(52812);
// EXTERNAL MODULE: ./src/sbom/programs/programs.ts + 7 modules
var programs = __webpack_require__(74589);
;// CONCATENATED MODULE: ./src/sbom/cataloguers/owned.ts
// Decides which files of a system package may hold components of other cataloguers.

/** Linux refuses longer paths. */
const MAX_PATH = 4096;
/** Files in which other cataloguers find packages. Only these, and programs, are kept of a package's file list. */
const DESCRIPTIONS = /(?:^|\/)(?:package\.json|METADATA|PKG-INFO|DESCRIPTION|[^/]{1,255}\.(?:egg-info|gemspec|rockspec|reg|jar|war|ear|deps\.json)|installed\.json|wp-content\/(?:plugins|themes)\/[^/]{1,255}\/[^/]{1,255}\.(?:php|css)|conda-meta\/[^/]{1,255}\.json)$/;
/**
 * True for a path (no leading slash) whose owner matters: `usr/lib/python3/dist-packages/six-1.16.0.egg-info`,
 * `usr/bin/redis-server`. Whether the system package is that component is decided when both are known.
 */
function holdsComponents(path) {
    return path.length <= MAX_PATH && (DESCRIPTIONS.test(path) || (0,programs/* programsIn */.TS)(path).length > 0);
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/apk.ts
// Reads Alpine packages from apk's database of installed packages.



/** Longer values are truncated. */
const MAX_VALUE = 256 * 1024;
/** The second path is used by apk 3 with a merged /usr. */
const PLACES = ['lib/apk/db/installed', 'usr/lib/apk/db/installed'];
const apk = {
    name: 'apk',
    version: 2,
    maxBytes: 64 * 1024 * 1024,
    places: PLACES,
    wants: (path) => PLACES.includes(path),
    read,
    assemble,
};
/** Packages are separated by empty lines. Each line is a letter, a colon and a value. */
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
            if (holdsComponents(path))
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
/** The names in `so:libc.musl-x86_64.so.1=1 cmd:sh=1.36 !conflict`, without versions and conflicts. */
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
    return (0,documents_purl/* packageUrl */.EH)({
        type: 'apk',
        namespace: distro?.id ?? 'alpine',
        name: one.name,
        version: one.version,
        qualifiers: { arch: one.arch, distro: (0,documents_purl/* distroQualifier */.sE)(distro), upstream },
    });
}
/** An SPDX expression in current packages. Older packages have names separated by spaces. */
function licensesOf(text) {
    if (text === undefined)
        return [];
    const whole = (0,license/* spdx */.yr)(text);
    if (whole !== undefined)
        return [whole];
    const names = text.split(/\s+/);
    return names.every((name) => (0,license/* spdx */.yr)(name) !== undefined) ? (0,license/* licenseList */.EX)(names) : (0,license/* licenseList */.EX)([text]);
}

// EXTERNAL MODULE: ./src/sbom/formats/json.ts
var formats_json = __webpack_require__(32550);
// EXTERNAL MODULE: ./src/sbom/formats/text.ts
var formats_text = __webpack_require__(99195);
;// CONCATENATED MODULE: ./src/sbom/cataloguers/bitnami.ts
// Reads what Bitnami's images state about their programs: SPDX files and the list of components.




const SPDX = /^opt\/bitnami\/(?:[^/]+\/){0,8}\.spdx-[^/]+\.spdx$/;
const COMPONENTS = /^opt\/bitnami\/(?:[^/]+\/)?\.bitnami_components\.json$/;
const MAX_PACKAGES = 20_000;
const CPE = /^cpe:2\.3:[aoh*](?::[^:\s]{1,200}){10}$/;
const bitnami = {
    name: 'bitnami',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.startsWith('opt/bitnami/') && (SPDX.test(path) || COMPONENTS.test(path)),
    read: bitnami_read,
    assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};
function bitnami_read({ path, bytes }) {
    const packages = (COMPONENTS.test(path) ? listed(bytes) : described(bytes)).slice(0, MAX_PACKAGES);
    return packages.length === 0 ? undefined : { packages };
}
/** Current files are JSON, older ones have tags and values. */
function described(bytes) {
    const text = (0,formats_text/* decodedText */.i)(bytes);
    return text.trimStart().startsWith('{') ? fromJson(bytes) : fromTags(text);
}
function fromJson(bytes) {
    return (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)((0,formats_json/* jsonObject */.o$)(bytes), 'packages')).flatMap((value) => {
        const entry = (0,formats_json/* objectOf */.Xy)(value);
        const name = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'name'));
        const version = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'versionInfo'));
        if (name === undefined || version === undefined)
            return [];
        const references = (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)(entry, 'externalRefs')).slice(0, 100).map(formats_json/* objectOf */.Xy);
        const locators = references.map((one) => [
            (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(one, 'referenceType')),
            (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(one, 'referenceLocator')),
        ]);
        return [bitnami_packageOf(name, version, (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'licenseDeclared')), locators)];
    });
}
function fromTags(text) {
    const packages = [];
    let fields = new Map();
    let locators = [];
    const close = () => {
        const [name, version] = [fields.get('PackageName'), fields.get('PackageVersion')];
        if (name && version)
            packages.push(bitnami_packageOf(name, version, fields.get('PackageLicenseDeclared'), locators));
        fields = new Map();
        locators = [];
    };
    for (const line of (0,formats_text/* lines */.M)(text)) {
        const [, tag = '', value = ''] = /^(\w{1,40}):\s*(.*)$/.exec(line) ?? [];
        if (tag === 'PackageName')
            close();
        if (tag === 'ExternalRef') {
            const [, type, locator] = value.split(/\s+/, 3);
            if (locators.length < 100)
                locators.push([type, locator]);
        }
        else if (!fields.has(tag))
            fields.set(tag, value);
    }
    close();
    return packages;
}
function bitnami_packageOf(name, version, terms, locators) {
    const purl = locators.find(([type]) => type === 'purl')?.[1];
    const isKnown = terms !== undefined && !/^(?:NONE|NOASSERTION)$/.test(terms);
    return {
        name,
        version,
        ...(purl !== undefined && { purl }),
        // Bitnami leaves the part open (`*`): programs are applications.
        cpes: locators.flatMap(([type, locator = '']) => type === 'cpe23Type' && CPE.test(locator) ? locator.replace(/^cpe:2\.3:\*/, 'cpe:2.3:a') : []),
        licenses: (0,license/* licenseList */.EX)(isKnown ? [terms] : []),
    };
}
/** `.bitnami_components.json`: version, architecture and distribution by name. */
function listed(bytes) {
    return (0,formats_json/* entriesOf */.Mc)((0,formats_json/* jsonObject */.o$)(bytes)).flatMap(([name, value]) => {
        const entry = (0,formats_json/* objectOf */.Xy)(value);
        const version = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'version'));
        if (name === '' || version === undefined)
            return [];
        const [arch, distro] = ['arch', 'distro'].map((field) => (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, field)));
        return [{ name, version, ...(arch && { arch }), ...(distro && { distro }), cpes: [], licenses: [] }];
    });
}
function componentsOf({ path, facts }, context) {
    return facts.packages.flatMap((one) => {
        const { name, version, arch, distro, cpes, licenses } = one;
        const stated = one.purl === undefined ? undefined : (0,documents_purl/* purlParts */.Ei)(one.purl);
        const parts = stated ?? { type: 'bitnami', name: name.toLowerCase(), version, qualifiers: { arch, distro } };
        const purl = (0,documents_purl/* packageUrl */.EH)(parts);
        if (purl === undefined) {
            context.note(`/${path}`, `package ${name.slice(0, 80)} has no valid name or version`);
            return [];
        }
        const isProgram = parts.type === 'bitnami';
        return [
            {
                type: isProgram ? 'application' : 'library',
                ecosystem: parts.type,
                ...(parts.namespace !== undefined && { group: parts.namespace }),
                name: parts.name,
                version: parts.version ?? version,
                purl,
                locations: [`/${path}`],
                ...(cpes.length > 0 && { cpes }),
                ...(licenses.length > 0 && { licenses }),
                ...(isProgram && { supplier: 'Bitnami' }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/sbom/formats/integrity.ts
var integrity = __webpack_require__(44505);
;// CONCATENATED MODULE: ./src/sbom/cataloguers/conda.ts
// Reads conda packages from their records in conda-meta.




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
    const record = (0,formats_json/* jsonObject */.o$)(bytes);
    const field = (name) => (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(record, name));
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
        hashes: [...(0,integrity/* hashOf */.q)('sha256', field('sha256') ?? ''), ...(0,integrity/* hashOf */.q)('md5', field('md5') ?? '')],
        // The name is the first part of `python >=3.11,<3.12.0a0 *_cpython`.
        dependencies: (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)(record, 'depends')).flatMap((one) => (0,formats_json/* textOf */.b6)(one)?.split(/[\s=<>!~]/, 1)[0] ?? []),
    };
}
/** The channel's name: conda-forge of `https://conda.anaconda.org/conda-forge/linux-64`. URLs may contain tokens. */
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
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'conda', name, version, qualifiers: { build, channel, subdir, type: archive } });
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

;// CONCATENATED MODULE: ./src/sbom/cataloguers/dotnet.ts
// Reads .NET packages from the deps.json of applications and frameworks.



/** Files that a library installs. A library without any only references others and is not installed. */
const ASSETS = ['runtime', 'native', 'resources', 'runtimeTargets'];
const dotnet = {
    name: 'dotnet',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('.deps.json'),
    read: dotnet_read,
    assemble: (found, context) => found.flatMap((one) => dotnet_componentsOf(one, context)),
};
/** `targets` lists the libraries of each platform with their dependencies, `libraries` has their types. */
function dotnet_read({ bytes }) {
    const document = (0,formats_json/* jsonObject */.o$)(bytes);
    const target = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)((0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(document, 'runtimeTarget')), 'name'));
    const targets = (0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(document, 'targets'));
    const chosen = (0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(targets, target ?? '')) ?? (0,formats_json/* objectOf */.Xy)(Object.values(targets ?? {})[0]);
    const described = (0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(document, 'libraries'));
    const needed = new Set((0,formats_json/* entriesOf */.Mc)(chosen).flatMap(([, value]) => dependenciesOf(value)));
    const libraries = (0,formats_json/* entriesOf */.Mc)(chosen).flatMap(([key, value]) => {
        const [name = '', version = ''] = splitKey(key);
        const entry = (0,formats_json/* objectOf */.Xy)(value);
        if (name === '' || version === '' || !ASSETS.some((kind) => (0,formats_json/* entriesOf */.Mc)((0,formats_json/* member */.Dc)(entry, kind)).length > 0))
            return [];
        const library = (0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(described, key));
        const type = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(library, 'type'))?.toLowerCase();
        const isApplication = type === 'project' && !needed.has(key);
        const hash = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(library, 'sha512'));
        const hashes = hash === undefined ? [] : (0,integrity/* fromIntegrity */.U)(hash);
        return [{ name, version, isApplication, hashes, dependencies: dependenciesOf(value) }];
    });
    return libraries.length === 0 ? undefined : { libraries };
}
function dependenciesOf(value) {
    return (0,formats_json/* entriesOf */.Mc)((0,formats_json/* member */.Dc)((0,formats_json/* objectOf */.Xy)(value), 'dependencies')).map(([name, version]) => `${name}/${String(version)}`);
}
/** Self-contained applications list the framework as `runtimepack.Microsoft.NETCore.App.Runtime.linux-x64`. */
function splitKey(key) {
    return key.replace(/^runtimepack\./, '').split('/', 2);
}
function dotnet_componentsOf({ path, facts }, context) {
    const purls = new Map();
    for (const { name, version } of facts.libraries) {
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'nuget', name, version });
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

;// CONCATENATED MODULE: ./src/sbom/formats/stanzas.ts
// Reads stanzas of `Name: value` fields with continuation lines: Debian control files, Python METADATA, jar manifests.
/** Longer fields are truncated. */
const MAX_FIELD = 64 * 1024;
/** Yields stanzas separated by empty lines. Only fields in `wanted` (lower case) are kept. */
function* stanzas(text, wanted) {
    let at = 0;
    while (at < text.length) {
        const [fields, next] = fieldsFrom(text, at, wanted);
        at = next;
        if (fields.size > 0)
            yield stanzaOf(fields);
    }
}
/** The first stanza. The empty line separates it from a body, such as a long description. */
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

;// CONCATENATED MODULE: ./src/sbom/formats/copyright.ts
// Reads licences from a Debian copyright file: the machine-readable format (DEP-5), or references in free text.


const FIELDS = new Set(['format', 'files', 'license']);
const MACHINE_READABLE = /^Format(?:-Specification)?:\s*\S+/im;
const COMMON = /\/usr\/share\/common-licenses\/([A-Za-z0-9.+-]{2,40})/g;
/** Number of characters that are read. Longer copyright files repeat themselves. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_LICENSES = 200;
/** The licences in order of appearance, each an SPDX expression or its own name. */
function copyrightLicenses(text) {
    const bounded = text.slice(0, MAX_CHARACTERS);
    const stated = MACHINE_READABLE.test(bounded.slice(0, 4096)) ? machineReadable(bounded) : [];
    return (stated.length > 0 ? stated : references(bounded)).slice(0, MAX_LICENSES);
}
/** Short names in header and Files paragraphs. Stand-alone License paragraphs only contain their texts. */
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
 * References to /usr/share/common-licenses. Whether a GNU licence includes "or any later version" is not part of the
 * reference, so these stay free text. The others are exact.
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

;// CONCATENATED MODULE: ./src/sbom/cataloguers/dpkg.ts
// Reads Debian packages from dpkg's status file, and from status.d of distroless images.




const STATUS = 'var/lib/dpkg/status';
const STATUS_D = 'var/lib/dpkg/status.d/';
const INFO = 'var/lib/dpkg/info/';
const DOC = 'usr/share/doc/';
const dpkg_FIELDS = new Set('package status version architecture source maintainer homepage description depends pre-depends provides'.split(' '));
const dpkg = {
    name: 'dpkg',
    version: 2,
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
        // The third word is the state. Removed packages stay as `config-files`. status.d does not have this field.
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
    const owns = lines.map((line) => line.trim().replace(/^\.?\//, '')).filter(holdsComponents);
    return owns.length === 0 ? undefined : { owns };
}
/** Parses `gcc-12 (12.2.0-14)`: the source package, and its version if it differs from the binary package's. */
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
                const purl = (0,documents_purl/* packageUrl */.EH)(dpkg_purlOf(one, context));
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
/** The package of a file list: `libc6:amd64` for `info/libc6:amd64.list`, `libc6` for `status.d/libc6.md5sums`. */
function ownerOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.(list|md5sums)$/, '');
}
/** Type deb of the package URL specification. The version includes the epoch. Scanners match advisories by `upstream`. */
function dpkg_purlOf(one, { distro }) {
    const upstream = one.source && one.sourceVersion ? `${one.source}@${one.sourceVersion}` : one.source;
    return {
        type: 'deb',
        namespace: distro?.id ?? 'debian',
        name: one.name,
        version: one.version,
        qualifiers: { arch: one.arch, distro: (0,documents_purl/* distroQualifier */.sE)(precise(distro)), upstream },
    };
}
/** With the point release as version, if the distribution states it. */
function precise(distro) {
    return distro?.pointRelease === undefined ? distro : { ...distro, versionId: distro.pointRelease };
}
/** A package whose documentation directory links to that of another package of the same source has its licences. */
function licensesBySource(packages, licenses) {
    const bySource = new Map();
    for (const [{ name, source = name }] of packages) {
        const stated = licenses.get(name);
        if (stated !== undefined && !bySource.has(source))
            bySource.set(source, stated);
    }
    return bySource;
}
/** Resolves dependencies to package URLs: of each group of alternatives, the installed ones, by name or Provides. */
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

// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/sbom/cataloguers/cataloguer.ts
var cataloguer = __webpack_require__(90263);
;// CONCATENATED MODULE: ./src/sbom/formats/byte-search.ts
// Finds byte sequences in a stream while looking at only a fraction of its bytes.
/** The first four bytes of executables in hexadecimal: ELF, Mach-O in both byte orders and widths. PE needs only two. */
const MAGICS = new Set(['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe']);
const MAGIC_LENGTH = 4;
/** True if the first bytes, at least `MAGIC_LENGTH`, are those of an executable or shared library. */
function isExecutable(head) {
    if (head[0] === 0x4d && head[1] === 0x5a)
        return true;
    return MAGICS.has(Buffer.from(head.buffer, head.byteOffset, MAGIC_LENGTH).toString('hex'));
}
/** Searches for several sequences at once with Horspool's algorithm, looking at about one byte per `shortest`. */
class ByteSearch {
    #needles;
    #shortest;
    /** Length of the longest sequence in bytes. */
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
    /** True if a sequence is in `chunk`, or starts in the `tail` of the previous chunks. */
    isIn(tail, chunk) {
        const joint = Buffer.concat([tail, chunk.subarray(0, this.longest - 1)]);
        return this.find(joint, 0) !== undefined || this.find(chunk, 0) !== undefined;
    }
    /** A copy of the last bytes, in which a sequence may start that ends in the next chunk. */
    tail(tail, chunk) {
        const length = this.longest - 1;
        const kept = chunk.length >= length ? chunk.subarray(chunk.length - length) : Buffer.concat([tail, chunk]).subarray(-length);
        return Buffer.from(kept);
    }
    /** The first complete sequence at or after `from`, and its index. */
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

;// CONCATENATED MODULE: ./src/sbom/formats/go-buildinfo.ts
// Finds the build information that Go's linker writes into executables, in a stream.



const MAGIC = Buffer.from('\xff Go buildinf:', 'latin1');
/** Markers around the module data (cmd/go/internal/modload). */
const INFO_START = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const INFO_END = Buffer.from('f932433186182072008242104116d8f2', 'hex');
const SEARCH = new ByteSearch([MAGIC, INFO_START]);
const HEADER = 32;
const INLINE_STRINGS = 2;
/** Far more than the largest programs need: Kubernetes' module data has 60 KB. */
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
/** Searches for the record of debug/buildinfo. Keeps only the record in memory. */
class GoBuildScanner {
    #begun = false;
    #found;
    /** Module data found before the record, as in executables older than Go 1.18. */
    #legacy;
    /** Start markers without module data. A bound keeps hostile files from prolonging the search. */
    #falseStarts = 0;
    #fault;
    /** Unprocessed bytes: a tail in which a sequence may start, or the incomplete record. */
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
            throw new cataloguer/* Unreadable */.I(this.#fault);
        return this.#found ?? (this.#legacy === undefined ? undefined : parseModules(this.#legacy));
    }
    /** The record of Go 1.18 and later: a header of 32 bytes and two strings prefixed with their lengths. */
    #record() {
        const bytes = this.#pending;
        if (bytes.length < HEADER)
            return 'more';
        const flags = bytes[15];
        if ((flags & INLINE_STRINGS) === 0) {
            // The record of older executables holds addresses of earlier data. The modules were found there.
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
            this.#fault = `has more than ${MAX_INFO} bytes of Go module data`;
            return 'done';
        }
        if (info === 'more')
            return 'more';
        // The string is empty without modules (GOPATH mode, or another linker).
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
/** Reads a string prefixed with its length as a varint. */
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
/** Parses lines of tab-separated fields like runtime/debug.ParseBuildInfo. A replacement follows the module it replaces. */
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
/** A module replaced by a directory keeps its name, but has no published version. */
function replaced(module, by) {
    const isDirectory = /^(?:\.{0,2}\/|[A-Za-z]:[\\/])/.test(by.path);
    return isDirectory ? { path: module?.path ?? by.path, version: '(devel)' } : by;
}
function unquoted(text) {
    if (!text.startsWith('"'))
        return text;
    return String((0,parse/* parseJson */.q)(text) ?? text);
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/go.ts
// Reads the modules and the standard library linked into Go executables.



/** Go executables are larger: the runtime alone takes ten times as much. */
const MIN_BYTES = 100 * 1024;
const DEVEL = '(devel)';
/** A version in linker flags, such as `-X main.version=v1.2.3`. */
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
        context.note(location, 'built with Go older than 1.18; the version of its standard library is unknown');
    const modules = facts.modules.flatMap((module) => {
        const one = component(module, 'library', location);
        if (one === undefined)
            context.note(location, `module ${module.path.slice(0, 80)} has no valid name or version`);
        return one ?? [];
    });
    const linked = [...modules, ...library];
    const main = mainModule(facts);
    const application = main === undefined ? undefined : component(main, 'application', location);
    // Programs of the Go toolchain belong to the module `cmd` of the standard library.
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
/** The version from the build settings: from linker flags, else Go's pseudo-version of the commit. */
function builtVersion(settings) {
    const linked = LINKED_VERSION.exec(settings['-ldflags']?.slice(0, 10_000) ?? '')?.[1];
    if (linked !== undefined)
        return `v${linked}`;
    const revision = settings['vcs.revision'];
    const time = settings['vcs.time']?.replaceAll(/[^\d]/g, '').slice(0, 14);
    if (revision === undefined || time?.length !== 14 || !/^[0-9a-f]{12}/.test(revision))
        return undefined;
    // Go writes a time that is not known as the year 1.
    if (time.startsWith('0001'))
        return undefined;
    return `v0.0.0-${time}-${revision.slice(0, 12)}`;
}
function component(module, type, location) {
    const slash = module.path.lastIndexOf('/');
    const stated = module.version === DEVEL || module.version === '' ? undefined : module.version;
    const namespace = slash === -1 ? undefined : module.path.slice(0, slash);
    const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'golang', namespace, name: module.path.slice(slash + 1), version: stated });
    if (purl === undefined)
        return undefined;
    // h1 is the SHA-256 of the module's file list, as recorded by sum.golang.org.
    const hashes = module.sum?.startsWith('h1:')
        ? (0,integrity/* hashOf */.q)('sha256', Buffer.from(module.sum.slice(3), 'base64').toString('hex'))
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
/** The standard library, with the release number that advisories use: 1.26.2 of `go1.26.2 X:boringcrypto`. */
function standardLibrary(goVersion, location) {
    const version = /^go(\d[\w.]*)/.exec(goVersion ?? '')?.[1];
    if (version === undefined)
        return [];
    const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'golang', name: 'stdlib', version });
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
;// CONCATENATED MODULE: ./src/sbom/formats/xml.ts
// Walks the elements of an XML document, as far as Maven's pom.xml needs: no entities, DTD or namespaces.

const MAX_DEPTH = 64;
/** Deeper elements are skipped: none is needed, and building their paths takes time. */
const REPORTED_DEPTH = 6;
const MAX_NAME = 200;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Calls `leaf` with path (`project/parent/version`) and text of each element without children, and `close` at each end. */
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
        // Entities that a DTD defines are not expanded.
        else if (text.startsWith('<!', less))
            at = endOf(text, '>', less + 2);
        else {
            const end = endOf(text, '>', less + 1);
            const tag = text.slice(less + 1, end - 1);
            at = end;
            if (tag.startsWith('/')) {
                const path = open.length > REPORTED_DEPTH ? undefined : open.join('/');
                if (open.pop() !== nameOf(tag.slice(1)))
                    throw new cataloguer/* Unreadable */.I('has XML elements that do not match');
                if (isLeaf && path !== undefined)
                    leaf(path, unescaped(content).trim());
                if (path !== undefined)
                    close(path);
                isLeaf = false;
            }
            else if (!tag.endsWith('/')) {
                if (open.length >= MAX_DEPTH)
                    throw new cataloguer/* Unreadable */.I('has XML nested too deeply');
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
        throw new cataloguer/* Unreadable */.I('has truncated XML');
    return end + mark.length;
}
/** The local name, without attributes and namespace prefix. */
function nameOf(tag) {
    const name = /^[^\s]{1,200}/.exec(tag)?.[0] ?? '';
    if (name.length === MAX_NAME)
        throw new cataloguer/* Unreadable */.I('has an XML element with too long a name');
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

;// CONCATENATED MODULE: ./src/sbom/formats/maven.ts
// Reads Maven's metadata in an archive: pom.properties and pom.xml.

const MAX_DEPENDENCIES = 2000;
const maven_MAX_LICENSES = 20;
/** Characters of a licence's name, a coordinate or a description. */
const MAX_TEXT = 500;
/** Undefined if one of the three is missing or a placeholder. */
function pomProperties(text) {
    const fields = new Map();
    for (const line of text.split('\n', 100)) {
        const mark = line.search(/[=:]/);
        if (mark > 0)
            fields.set(line.slice(0, mark).trim(), line.slice(mark + 1).trim());
    }
    return coordinates(fields.get('groupId'), fields.get('artifactId'), fields.get('version'));
}
/** Reads a pom.xml without its parent, which is not in the archive. Throws `Unreadable` for invalid XML. */
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
            const name = dependencyName(dependency, fields);
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
/** Undefined for test, provided and optional dependencies. */
function dependencyName(dependency, fields) {
    const scope = dependency.get('scope') || 'compile';
    if (!['compile', 'runtime'].includes(scope) || dependency.get('optional') === 'true')
        return undefined;
    const group = resolved(dependency.get('groupId'), fields);
    const artifact = resolved(dependency.get('artifactId'), fields);
    return group && artifact && !`${group}${artifact}`.includes('${') ? `${group}:${artifact}` : undefined;
}
/** Substitutes properties of the same file, such as `${project.version}` and `${revision}`. */
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

;// CONCATENATED MODULE: ./src/sbom/formats/maven-groups.ts
// Owns the groups of well-known Maven artifacts, for archives that do not contain their coordinates.
/** Artifacts whose group is the artifact's own name. */
const SELF_NAMED = new Set('antlr aopalliance args4j axis bsh cglib commons-beanutils commons-chain commons-cli commons-codec commons-collections commons-configuration commons-daemon commons-dbcp commons-digester commons-discovery commons-el commons-fileupload commons-httpclient commons-io commons-jexl commons-jxpath commons-lang commons-launcher commons-logging commons-modeler commons-net commons-pool commons-validator javax.inject jaxen jdom jline joda-time junit log4j oro oscache stax struts velocity wsdl4j xalan xml-apis xmlunit xpp3'.split(' '));
/** Artifacts by group. */
const ARTIFACTS = {
    'ch.qos.logback': 'logback-classic logback-core',
    'ch.qos.reload4j': 'reload4j',
    'com.alibaba': 'druid easyexcel fastjson',
    'com.alibaba.fastjson2': 'fastjson2',
    'com.alibaba.nacos': 'nacos-api nacos-client',
    'com.amazonaws': 'aws-java-sdk-core aws-java-sdk-kms aws-java-sdk-s3 jmespath-java',
    'com.auth0': 'java-jwt jwks-rsa',
    'com.baomidou': 'mybatis-plus mybatis-plus-core',
    'com.beust': 'jcommander',
    'com.carrotsearch': 'hppc',
    'com.datastax.oss': 'java-driver-core native-protocol',
    'com.ecwid.consul': 'consul-api',
    'com.esotericsoftware': 'kryo minlog reflectasm',
    'com.fasterxml': 'aalto-xml classmate',
    'com.fasterxml.woodstox': 'woodstox-core',
    'com.github.ben-manes.caffeine': 'caffeine',
    'com.github.luben': 'zstd-jni',
    'com.google.code.findbugs': 'annotations findbugs jsr305',
    'com.google.code.gson': 'gson',
    'com.google.errorprone': 'error_prone_annotations',
    'com.google.guava': 'failureaccess guava listenablefuture',
    'com.google.inject': 'guice',
    'com.google.j2objc': 'j2objc-annotations',
    'com.google.protobuf': 'protobuf-java protobuf-java-util protobuf-javalite protobuf-lite',
    'com.googlecode.json-simple': 'json-simple',
    'com.h2database': 'h2',
    'com.hazelcast': 'hazelcast',
    'com.ibm.db2': 'jcc',
    'com.itextpdf': 'itextpdf',
    'com.jayway.jsonpath': 'json-path',
    'com.jcraft': 'jsch jzlib',
    'com.lowagie': 'itext',
    'com.mchange': 'c3p0 mchange-commons-java',
    'com.microsoft.sqlserver': 'mssql-jdbc',
    'com.mysql': 'mysql-connector-j',
    'com.netflix.hystrix': 'hystrix-core',
    'com.nimbusds': 'nimbus-jose-jwt oauth2-oidc-sdk',
    'com.ning': 'compress-lzf',
    'com.oracle.database.jdbc': 'ojdbc10 ojdbc11 ojdbc17 ojdbc6 ojdbc8 ucp ucp11',
    'com.oracle.database.nls': 'orai18n',
    'com.oracle.database.security': 'oraclepki osdt_cert osdt_core',
    'com.rabbitmq': 'amqp-client',
    'com.squareup.retrofit2': 'retrofit',
    'com.sun.jersey': 'jersey-core jersey-json jersey-server-linking',
    'com.sun.mail': 'jakarta.mail javax.mail',
    'com.sun.xml.bind': 'jaxb-core jaxb-impl jaxb-xjc',
    'com.tdunning': 't-digest',
    'com.thoughtworks.xstream': 'xstream',
    'com.typesafe': 'config',
    'com.unboundid': 'unboundid-ldapsdk',
    'com.vaadin.external.google': 'android-json',
    'com.zaxxer': 'HikariCP',
    'info.picocli': 'picocli',
    'io.dropwizard.metrics': 'metrics-core metrics-json metrics-jvm',
    'io.lettuce': 'lettuce-core',
    'io.smallrye': 'jandex',
    'io.undertow': 'undertow-core undertow-servlet',
    'it.unimi.dsi': 'fastutil',
    'jakarta.activation': 'jakarta.activation-api',
    'jakarta.annotation': 'jakarta.annotation-api',
    'jakarta.el': 'jakarta.el-api',
    'jakarta.inject': 'jakarta.inject-api',
    'jakarta.json': 'jakarta.json-api',
    'jakarta.mail': 'jakarta.mail-api',
    'jakarta.persistence': 'jakarta.persistence-api',
    'jakarta.servlet': 'jakarta.servlet-api',
    'jakarta.transaction': 'jakarta.transaction-api',
    'jakarta.validation': 'jakarta.validation-api',
    'jakarta.ws.rs': 'jakarta.ws.rs-api',
    'jakarta.xml.bind': 'jakarta.xml.bind-api',
    'javax.activation': 'activation javax.activation-api',
    'javax.annotation': 'javax.annotation-api jsr250-api',
    'javax.cache': 'cache-api',
    'javax.inject': 'javax.inject',
    'javax.mail': 'javax.mail-api mail',
    'javax.persistence': 'javax.persistence-api persistence-api',
    'javax.servlet': 'javax.servlet-api jstl servlet-api',
    'javax.servlet.jsp': 'javax.servlet.jsp-api jsp-api',
    'javax.transaction': 'javax.transaction-api jta',
    'javax.validation': 'validation-api',
    'javax.websocket': 'javax.websocket-api',
    'javax.ws.rs': 'javax.ws.rs-api jsr311-api',
    'javax.xml.bind': 'jaxb-api',
    'javax.xml.stream': 'stax-api',
    mysql: 'mysql-connector-java',
    'net.bytebuddy': 'byte-buddy byte-buddy-agent',
    'net.java.dev.jna': 'jna jna-platform',
    'net.jpountz.lz4': 'lz4',
    'net.minidev': 'accessors-smart json-smart',
    'net.sf.ehcache': 'ehcache-core',
    'net.sf.jopt-simple': 'jopt-simple',
    'net.sourceforge.htmlunit': 'htmlunit neko-htmlunit',
    'net.sourceforge.nekohtml': 'nekohtml',
    'net.spy': 'spymemcached',
    'org.apache.activemq': 'activemq-all activemq-broker activemq-client activemq-openwire-legacy',
    'org.apache.ant': 'ant',
    'org.apache.avro': 'avro',
    'org.apache.curator': 'curator-client curator-framework curator-recipes',
    'org.apache.derby': 'derby derbyclient derbynet derbyshared derbytools',
    'org.apache.dubbo': 'dubbo',
    'org.apache.flink': 'flink-core',
    'org.apache.httpcomponents': 'fluent-hc httpasyncclient httpclient httpcore httpcore-nio httpmime',
    'org.apache.httpcomponents.client5': 'httpclient5 httpclient5-fluent',
    'org.apache.httpcomponents.core5': 'httpcore5 httpcore5-h2',
    'org.apache.james': 'apache-mime4j-core',
    'org.apache.neethi': 'neethi',
    'org.apache.logging.log4j': 'log4j-1.2-api',
    'org.apache.parquet': 'parquet-avro parquet-column parquet-hadoop',
    'org.apache.pdfbox': 'fontbox pdfbox xmpbox',
    'org.apache.poi': 'poi poi-excelant poi-ooxml poi-ooxml-full poi-ooxml-lite poi-ooxml-schemas poi-scratchpad',
    'org.apache.santuario': 'xmlsec',
    'org.apache.shiro': 'shiro-core shiro-spring shiro-web',
    'org.apache.solr': 'solr-core solr-solrj',
    'org.apache.sshd': 'sshd-common sshd-core',
    'org.apache.struts': 'struts-core struts2-core',
    'org.apache.thrift': 'libthrift',
    'org.apache.tika': 'tika-core tika-parsers',
    'org.apache.velocity': 'velocity-engine-core velocity-tools',
    'org.apache.ws.xmlschema': 'xmlschema-core',
    'org.apache.xmlbeans': 'xmlbeans',
    'org.apache.zookeeper': 'zookeeper zookeeper-jute',
    'org.bitbucket.b_c': 'jose4j',
    'org.brotli': 'dec',
    'org.clojure': 'clojure',
    'org.codehaus.jackson': 'jackson-core-asl jackson-jaxrs jackson-mapper-asl jackson-xc',
    'org.codehaus.janino': 'commons-compiler janino',
    'org.codehaus.jettison': 'jettison',
    'org.codehaus.plexus': 'plexus-classworlds plexus-interpolation plexus-utils',
    'org.codehaus.woodstox': 'stax2-api woodstox-core-asl',
    'org.ehcache': 'ehcache',
    'org.elasticsearch.client': 'elasticsearch-rest-client elasticsearch-rest-client-sniffer elasticsearch-rest-high-level-client transport',
    'org.flywaydb': 'flyway-core flyway-mysql',
    'org.freemarker': 'freemarker',
    'org.fusesource.jansi': 'jansi',
    'org.glassfish.jaxb': 'jaxb-runtime txw2',
    'org.hamcrest': 'hamcrest hamcrest-core hamcrest-library',
    'org.hdrhistogram': 'HdrHistogram',
    'org.hibernate': 'hibernate-core-jakarta hibernate-entitymanager',
    'org.hibernate.orm': 'hibernate-core',
    'org.infinispan': 'infinispan-core',
    'org.javassist': 'javassist',
    'org.jboss': 'jandex-legacy',
    'org.jboss.logging': 'jboss-logging',
    'org.jboss.xnio': 'xnio-api xnio-nio',
    'org.jdom': 'jdom2',
    'org.jgroups': 'jgroups',
    'org.jline': 'jline-reader jline-terminal',
    'org.json': 'json',
    'org.jsoup': 'jsoup',
    'org.latencyutils': 'LatencyUtils',
    'org.liquibase': 'liquibase-core',
    'org.locationtech.jts': 'jts-core',
    'org.locationtech.spatial4j': 'spatial4j',
    'org.mariadb.jdbc': 'mariadb-java-client',
    'org.mongodb': 'bson mongo-java-driver mongodb-driver-core mongodb-driver-sync',
    'org.mozilla': 'rhino',
    'org.mybatis': 'mybatis mybatis-spring',
    'org.objenesis': 'objenesis',
    'org.opensearch': 'opensearch opensearch-core',
    'org.opensearch.client': 'opensearch-java opensearch-rest-client',
    'org.ow2.asm': 'asm asm-analysis asm-commons asm-tree asm-util',
    'org.owasp.antisamy': 'antisamy',
    'org.owasp.encoder': 'encoder',
    'org.owasp.esapi': 'esapi',
    'org.postgresql': 'postgresql',
    'org.projectlombok': 'lombok',
    'org.quartz-scheduler': 'quartz quartz-jobs',
    'org.redisson': 'redisson',
    'org.slf4j': 'jcl-over-slf4j jul-to-slf4j log4j-over-slf4j slf4j-api slf4j-jdk14 slf4j-log4j12 slf4j-nop slf4j-reload4j slf4j-simple',
    'org.snakeyaml': 'snakeyaml-engine',
    'org.thymeleaf': 'thymeleaf thymeleaf-spring5 thymeleaf-spring6',
    'org.tukaani': 'xz',
    'org.wildfly.common': 'wildfly-common',
    'org.xerial': 'sqlite-jdbc',
    'org.xerial.snappy': 'snappy-java',
    'org.yaml': 'snakeyaml',
    'redis.clients': 'jedis',
    rhino: 'js',
    xerces: 'xercesImpl',
};
/** Groups by the beginning of the artifact's name, the longest first. */
const PREFIXES = [
    ['hibernate-commons-annotations', 'org.hibernate.common'],
    ['third-party-jackson-', 'software.amazon.awssdk'],
    ['jackson-annotations', 'com.fasterxml.jackson.core'],
    ['jackson-dataformat-', 'com.fasterxml.jackson.dataformat'],
    ['spring-integration-', 'org.springframework.integration'],
    ['jackson-datatype-', 'com.fasterxml.jackson.datatype'],
    ['jackson-databind', 'com.fasterxml.jackson.core'],
    ['reactive-streams', 'org.reactivestreams'],
    ['spring-security-', 'org.springframework.security'],
    ['jackson-module-', 'com.fasterxml.jackson.module'],
    ['spring-session-', 'org.springframework.session'],
    ['elasticsearch-', 'org.elasticsearch'],
    ['jackson-jaxrs-', 'com.fasterxml.jackson.jaxrs'],
    ['junit-platform', 'org.junit.platform'],
    ['netty-tcnative', 'io.netty'],
    ['opentelemetry-', 'io.opentelemetry'],
    ['aws-java-sdk-', 'com.amazonaws'],
    ['elasticsearch', 'org.elasticsearch'],
    ['junit-jupiter', 'org.junit.jupiter'],
    ['kafka-clients', 'org.apache.kafka'],
    ['kafka_2.', 'org.apache.kafka'],
    ['kafka-streams', 'org.apache.kafka'],
    ['reactor-netty', 'io.projectreactor.netty'],
    ['resilience4j-', 'io.github.resilience4j'],
    ['spring-batch-', 'org.springframework.batch'],
    ['spring-cloud-', 'org.springframework.cloud'],
    ['tomcat-embed-', 'org.apache.tomcat.embed'],
    ['checker-qual', 'org.checkerframework'],
    ['jackson-core', 'com.fasterxml.jackson.core'],
    ['simpleclient', 'io.prometheus'],
    ['spring-data-', 'org.springframework.data'],
    ['spring-kafka', 'org.springframework.kafka'],
    ['micrometer-', 'io.micrometer'],
    ['opensearch-', 'org.opensearch'],
    ['spring-boot', 'org.springframework.boot'],
    ['liquibase-', 'org.liquibase'],
    ['keycloak-', 'org.keycloak'],
    ['perfmark-', 'io.perfmark'],
    ['catalina', 'org.apache.tomcat'],
    ['kotlinx-', 'org.jetbrains.kotlinx'],
    ['lz4-java', 'org.lz4'],
    ['mockito-', 'org.mockito'],
    ['quarkus-', 'io.quarkus'],
    ['reactor-', 'io.projectreactor'],
    ['aspectj', 'org.aspectj'],
    ['bcpkix-', 'org.bouncycastle'],
    ['bcprov-', 'org.bouncycastle'],
    ['bcutil-', 'org.bouncycastle'],
    ['flyway-', 'org.flywaydb'],
    ['groovy-', 'org.apache.groovy'],
    ['hadoop-', 'org.apache.hadoop'],
    ['jersey-', 'org.glassfish.jersey.core'],
    ['kotlin-', 'org.jetbrains.kotlin'],
    ['lucene-', 'org.apache.lucene'],
    ['spring-', 'org.springframework'],
    ['tomcat-', 'org.apache.tomcat'],
    ['xstream', 'com.thoughtworks.xstream'],
    ['bcmail', 'org.bouncycastle'],
    ['bcprov', 'org.bouncycastle'],
    ['camel-', 'org.apache.camel'],
    ['flink-', 'org.apache.flink'],
    ['jetty-', 'org.eclipse.jetty'],
    ['log4j-', 'org.apache.logging.log4j'],
    ['maven-', 'org.apache.maven'],
    ['netty-', 'io.netty'],
    ['okhttp', 'com.squareup.okhttp3'],
    ['scala-', 'org.scala-lang'],
    ['tomcat', 'org.apache.tomcat'],
    ['vertx-', 'io.vertx'],
    ['akka-', 'com.typesafe.akka'],
    ['bcpg-', 'org.bouncycastle'],
    ['bctls', 'org.bouncycastle'],
    ['grpc-', 'io.grpc'],
    ['jjwt-', 'io.jsonwebtoken'],
    ['ant-', 'org.apache.ant'],
    ['cxf-', 'org.apache.cxf'],
    ['okio', 'com.squareup.okio'],
    ['poi-', 'org.apache.poi'],
];
const GROUPS = new Map(Object.entries(ARTIFACTS).flatMap(([group, names]) => names.split(' ').map((name) => [name, group])));
/** The group of a well-known artifact. */
function knownGroup(artifact) {
    if (SELF_NAMED.has(artifact))
        return artifact;
    return GROUPS.get(artifact) ?? PREFIXES.find(([prefix]) => artifact.startsWith(prefix))?.[1];
}
/** True for the whole name of a well-known artifact, and not for a name that only begins like one. */
function isWellKnown(artifact) {
    return SELF_NAMED.has(artifact) || GROUPS.has(artifact);
}

;// CONCATENATED MODULE: ./src/sbom/formats/maven-identity.ts

/** Confidence in the table of well-known artifacts, in what a build tool wrote, in a bundle's name, and in nothing at all. */
const KNOWN = 0.8;
const WRITTEN = 0.7;
const NAMED = 0.5;
const UNKNOWN = 0.2;
/** Names of vendors. Each of them publishes artifacts in many groups below. */
const VENDORS = new Set('org.apache org.eclipse org.codehaus org.glassfish org.jboss org.springframework com.google com.sun com.oracle com.ibm com.microsoft com.amazonaws com.netflix com.github io.github net.sourceforge jakarta javax org.osgi org.w3c'.split(' '));
/** `field` reads a field of the manifest, by its name in lower case. */
function guessedGroup(artifact, field) {
    const known = knownGroup(artifact);
    if (known !== undefined)
        return guess(known, 'filename', KNOWN, `well-known artifact ${artifact}`);
    // Gradle's nebula plugins write `group#artifact;version`, others `group:artifact`.
    const title = /^([\w.-]+)[#:]/.exec(field('implementation-title') ?? '')?.[1];
    if (title !== undefined && isGroup(title))
        return guess(title, 'manifest-analysis', WRITTEN, `Implementation-Title ${title}`);
    const stated = field('group-id');
    if (stated !== undefined && isGroup(stated))
        return guess(stated, 'manifest-analysis', WRITTEN, `Group-Id ${stated}`);
    const bundle = field('bundle-symbolicname')?.split(';', 1)[0]?.trim() ?? '';
    const vendor = field('implementation-vendor-id') ?? '';
    if (isGroup(vendor) && !VENDORS.has(vendor)) {
        // A bundle's name below the vendor's, such as `org.hibernate.orm.core`, starts with the group.
        const group = bundle.startsWith(`${vendor}.`) ? maven_identity_parent(bundle) : vendor;
        return guess(group, 'manifest-analysis', NAMED, `Implementation-Vendor-Id ${vendor}`);
    }
    if (isGroup(bundle) && bundle !== artifact)
        return guess(groupOf(bundle, artifact), 'manifest-analysis', NAMED, `Bundle-SymbolicName ${bundle}`);
    // Some artifacts are named after their bundle: org.apache.felix.framework.
    if (isGroup(artifact))
        return guess(maven_identity_parent(artifact), 'filename', NAMED, `artifact ${artifact}`);
    const module = field('automatic-module-name') ?? '';
    if (isGroup(module))
        return guess(groupOf(module, artifact), 'manifest-analysis', NAMED, `Automatic-Module-Name ${module}`);
    return guess(artifact, 'filename', UNKNOWN, `no group is known for ${artifact}`);
}
function guess(group, technique, confidence, value) {
    return { group, technique, confidence, value: value.slice(0, 300) };
}
/**
 * The group in the name of a bundle or module: the name without its last part, if that part is the artifact or its end
 * (`org.eclipse.jetty.server` of jetty-server), and the rest is more than the name of a vendor. Otherwise the whole name:
 * `com.google.protobuf` of protobuf-java, `org.apache.avro` of avro.
 */
function groupOf(name, artifact) {
    const above = maven_identity_parent(name);
    const last = name.slice(above.length + 1);
    const isArtifact = last === artifact || artifact.endsWith(`-${last}`);
    return isArtifact && above.includes('.') && !VENDORS.has(above) ? above : name;
}
function maven_identity_parent(name) {
    return name.slice(0, name.lastIndexOf('.'));
}
/** A reversed domain of at least two parts. */
function isGroup(name) {
    return /^(?:com|org|net|io|dev|edu|gov|jakarta|javax|software|de|fr|uk|eu|ch|jp|cn|ru|me|co|it|nl|se|cz|pl|at|app)\.[\w-]+(?:\.[\w-]+)*$/.test(name);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/sbom/formats/zip.ts
// Reads selected entries of a zip archive, in memory or in a file, within a budget.




const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
/** yauzl throws plain errors, and RangeErrors for offsets outside the archive. */
const ZIP_FAILURES = [Error, RangeError, errors/* ZLIB_CODE */.o3];
/**
 * Yields the content of each entry for which `limit` returns a number of bytes, in directory order. Calls `skipped` with the
 * reason for entries that are larger, damaged, encrypted or use another compression than deflate. Throws `Unreadable` if the
 * file is not a zip archive, and when the budget is used up.
 */
async function* zipEntries(archive, budget, limit, skipped) {
    const source = withoutPrefix(archive instanceof Uint8Array ? inMemory(archive) : archive);
    const zip = await opened(source);
    try {
        for await (const entry of zip.eachEntry()) {
            budget.entries -= 1;
            if (budget.entries < 0)
                throw new cataloguer/* Unreadable */.I('has more archive entries than the limit');
            // Names are read as bytes, so that the library does not reject an archive for one invalid name. None touches a disk.
            const name = Buffer.from(entry.fileNameRaw).toString('utf8');
            const max = limit(name);
            if (max === undefined)
                continue;
            const content = await contentOf(zip, entry, source, Math.min(max, budget.bytes));
            if (typeof content === 'string') {
                if (entry.uncompressedSize > budget.bytes)
                    throw new cataloguer/* Unreadable */.I('unpacks to more bytes than the limit');
                skipped(name, content);
            }
            else {
                budget.bytes -= content.length;
                yield { name, bytes: content };
            }
        }
    }
    catch (error) {
        if (error instanceof cataloguer/* Unreadable */.I)
            throw error;
        (0,errors/* rethrowUnless */.ki)(error, ...ZIP_FAILURES);
        throw new cataloguer/* Unreadable */.I('is a damaged zip archive');
    }
}
function inMemory(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return { size: buffer.length, read: (start, length) => buffer.subarray(start, start + length), buffer };
}
/** yauzl's access to an archive in a file. */
class SourceReader extends yauzl/* RandomAccessReader */.lJ {
    #source;
    constructor(source) {
        super();
        this.#source = source;
    }
    read(buffer, offset, length, position, callback) {
        setImmediate(() => {
            try {
                buffer.set(this.#source.read(position, length), offset);
            }
            catch (error) {
                (0,errors/* rethrowUnless */.ki)(error, ...ZIP_FAILURES);
                callback(error);
                return;
            }
            callback(null, length);
        });
    }
    _readStreamForRange() {
        throw new TypeError('entries are read without streams');
    }
}
async function opened(source) {
    const options = { decodeStrings: false, lazyEntries: true, autoClose: false };
    try {
        return source.buffer === undefined
            ? await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new SourceReader(source), source.size, options)
            : await (0,yauzl/* fromBufferPromise */.SY)(source.buffer, options);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, ...ZIP_FAILURES);
        throw new cataloguer/* Unreadable */.I('is not a zip archive');
    }
}
/** The entry's bytes, or the reason why it cannot be read. */
async function contentOf(zip, entry, source, max) {
    if (entry.isEncrypted())
        return 'is encrypted';
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        return 'uses an unknown compression';
    if (entry.uncompressedSize > max)
        return `exceeds ${max} bytes`;
    try {
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        const end = fileDataStart + entry.compressedSize;
        if (end > source.size)
            return 'is damaged';
        // The compressed size may be wrong too. What deflate cannot compress grows by less than a thousandth.
        if (entry.compressedSize > max + max / 1000 + 1024)
            return `exceeds ${max} bytes`;
        const data = source.read(fileDataStart, entry.compressedSize);
        // The size in the directory may be wrong, so the limit is enforced while inflating.
        const content = entry.compressionMethod === 0 ? data : (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, max) });
        return content.length > max ? `exceeds ${max} bytes` : content;
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, ...ZIP_FAILURES);
        return 'is damaged';
    }
}
/** Executable archives start with a script. Offsets are relative to the archive or to the file. */
function withoutPrefix(source) {
    const start = Math.max(0, source.size - END_LENGTH - MAX_COMMENT);
    const tail = Buffer.from(source.read(start, source.size - start));
    for (let at = tail.length - END_LENGTH; at >= 0; at--) {
        if (tail.readUInt32LE(at) !== END_OF_DIRECTORY)
            continue;
        const size = tail.readUInt32LE(at + 12);
        const offset = tail.readUInt32LE(at + 16);
        const prefix = start + at - size - offset;
        // A zip64 archive has its offsets elsewhere.
        return prefix > 0 && offset !== 0xffffffff ? after(prefix, source) : source;
    }
    return source;
}
function after(prefix, { size, read, buffer }) {
    if (buffer !== undefined)
        return inMemory(buffer.subarray(prefix));
    return { size: size - prefix, read: (start, length) => read(prefix + start, length) };
}

;// CONCATENATED MODULE: ./src/sbom/formats/jar.ts
// Reads a Java archive and its nested archives: the artifact of each, and artifacts merged into it.








/** Extensions of archives with classes. */
const ARCHIVE = /\.(?:jar|war|ear|hpi|jpi|par|sar|kar|nar|lpkg)$/i;
const METADATA = /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.(?:properties|xml)$/;
const MANIFEST = 'META-INF/MANIFEST.MF';
const LICENSE = /^META-INF\/LICENSE(?:\.txt|\.md)?$/i;
const jar_FIELDS = new Set('automatic-module-name bundle-license bundle-symbolicname bundle-vendor bundle-version group-id implementation-title implementation-vendor implementation-vendor-id implementation-version main-class plugin-version short-name specification-version'.split(' '));
const MAX_METADATA = 1024 * 1024;
/** Bytes of metadata per file of the image. Parsing costs more than unpacking. */
const MAX_ALL_METADATA = 32 * 1024 * 1024;
const MAX_NESTED = 64 * 1024 * 1024;
const jar_MAX_DEPTH = 3;
const MAX_SKIPPED = 50;
/** Per file, including nested archives, if the layer has no budget. */
const BUDGET = { bytes: 512 * 1024 * 1024, entries: 200_000 };
/** Throws `Unreadable` if the file is not an archive. Unreadable nested archives are listed in `skipped`. */
async function javaArchive(path, whole, layer) {
    const skipped = [];
    const skip = (inside, reason) => {
        if (skipped.length < MAX_SKIPPED)
            skipped.push([inside, reason]);
    };
    // A layer's own budget is shared by its files, whatever their number.
    const budget = layer ?? { ...BUDGET };
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
                    skip(`${inside}!/${entry.name}`, `nested in more than ${jar_MAX_DEPTH} archives`);
                else
                    for (const one of await open(entry.bytes, `${inside}!/${entry.name}`, depth + 1))
                        nested.push(one);
            }
        }
        catch (error) {
            // Nothing was read: the file is not an archive.
            const isNothing = inside === '' && own.isEmpty && nested.length === 0 && skipped.length === 0;
            if (!(error instanceof cataloguer/* Unreadable */.I) || isNothing)
                throw error;
            skip(inside, error.message);
        }
        return [...own.artifacts(inside === '' ? path : inside, inside, archive), ...nested];
    };
    return { artifacts: await open(whole, '', 1), skipped };
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
        const directory = name.slice(0, name.lastIndexOf('/'));
        if (name === MANIFEST)
            this.#manifest = firstStanza(text, jar_FIELDS);
        else if (LICENSE.test(name))
            this.#license = (0,license/* titled */.dJ)(text);
        else if (name.endsWith('.properties')) {
            const coordinates = pomProperties(text);
            if (coordinates !== undefined)
                this.#properties.set(directory, coordinates);
        }
        else {
            try {
                this.#poms.set(directory, pomXml(text));
            }
            catch (error) {
                // An invalid pom is ignored, because the archive has other metadata.
                if (!(error instanceof cataloguer/* Unreadable */.I))
                    throw error;
            }
        }
    }
    /** The archive's own artifact first, then the artifacts merged into it. */
    artifacts(path, inside, archive) {
        const [stem, fileVersion] = splitName(path);
        const declared = new Map();
        for (const [directory, { coordinates }] of this.#poms)
            if (coordinates !== undefined)
                declared.set(directory, coordinates);
        for (const [directory, coordinates] of this.#properties)
            declared.set(directory, coordinates);
        const main = mainOf(declared, stem, fileVersion);
        const merged = [...declared].filter(([directory]) => directory !== main);
        const stated = main === undefined ? undefined : published(declared.get(main), fileVersion);
        const coordinates = stated ?? this.#guessed(stem, fileVersion);
        const list = [];
        if (coordinates !== undefined) {
            list.push({ ...this.#artifact(coordinates, main, inside), ...this.#described(), hashes: hashesOf(archive) });
        }
        for (const [directory, other] of merged)
            list.push(this.#artifact(other, directory, `${inside}!/${directory}`));
        return list;
    }
    #artifact(coordinates, directory, inside) {
        const pom = directory === undefined ? undefined : this.#poms.get(directory);
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
    /** Manifest and licence text describe the archive itself, not the artifacts merged into it. */
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
    /** Coordinates without a pom: from the file's name and the manifest. */
    #guessed(stem, fileVersion) {
        const versions = ['implementation-version', 'plugin-version', 'bundle-version', 'specification-version'];
        const version = fileVersion ?? versions.map((name) => this.#field(name)).find((value) => value && /\d/.test(value));
        if (version === undefined || /\s/.test(version) || stem === '')
            return undefined;
        const guess = guessedGroup(stem, (name) => this.#field(name));
        if (this.#manifest === undefined && guess.confidence < KNOWN)
            return undefined;
        const { group, ...identity } = guess;
        return { group, artifact: stem, version, identity };
    }
    #field(name) {
        // Manifest lines are wrapped after 72 bytes. Continuation lines start with a space.
        return this.#manifest?.get(name)?.replaceAll('\n', '').trim() || undefined;
    }
}
/** The directory of the archive's own Maven metadata: the only one, or the one that matches the file's name. */
function mainOf(declared, stem, version) {
    const all = [...declared];
    const [only] = all;
    if (only === undefined || all.length === 1) {
        // The file is another artifact if it has another name and another version: xalan-2.7.3.jar contains the pom of bcel 6.7.0.
        const { artifact = '', version: own = '' } = only?.[1] ?? {};
        // log4j-1.2-api.jar is named after log4j-1.2-api, although a version may start at 1.2.
        const isNamed = `${stem}-${version}-`.startsWith(`${artifact}-`);
        const isOther = version !== undefined && !isNamed && !version.startsWith(own);
        return isOther && knownGroup(stem) !== undefined ? undefined : only?.[0];
    }
    const exact = all.find(([, one]) => one.artifact === stem && (version === undefined || version === one.version));
    return (exact ?? all.find(([, one]) => one.artifact === stem))?.[0];
}
/** Some poms leave out what the published version has in addition: `12.6.1` for mssql-jdbc-12.6.1.jre11.jar. */
function published(stated, fileVersion) {
    if (stated === undefined || fileVersion === undefined || !fileVersion.startsWith(stated.version))
        return stated;
    return /^\.jre\d{1,2}$/.test(fileVersion.slice(stated.version.length)) ? { ...stated, version: fileVersion } : stated;
}
/** Splits `guava-33.2.0-jre.jar` into the name, up to the first part that starts with a digit, and the version. */
function splitName(path) {
    const base = path
        .slice(path.lastIndexOf('/') + 1)
        .replace(ARCHIVE, '')
        .slice(0, 300);
    // A well-known name may contain a number: log4j-1.2-api-2.19.0.jar.
    const last = /^(.+)-(\d[\w.+~]*)$/.exec(base);
    if (last !== null && isWellKnown(last[1]))
        return [last[1], last[2]];
    if (isWellKnown(base))
        return [base, undefined];
    // The version of Scala is part of the name: spark-core_2.13-3.5.0.jar.
    const match = /^(.+_(?:2\.1\d|3))-(\d[\w.+~-]*)$/.exec(base) ?? /^(.+?)[-_](\d[\w.+~-]*)$/.exec(base);
    return match === null ? [base, undefined] : [match[1], match[2]];
}
/** Parses OSGi's syntax: a list, each licence with attributes such as `;link=...`. */
function jar_licensesOf(bundle) {
    return bundle
        .split(',')
        .map((one) => one.split(';', 1)[0]?.trim() ?? '')
        .filter((one) => one !== '' && one !== '<<EXTERNAL>>')
        .slice(0, 20);
}
function hashesOf(archive) {
    const { sha1, sha256 } = archive instanceof Uint8Array
        ? { sha1: (0,external_node_crypto_.hash)('sha1', archive), sha256: (0,external_node_crypto_.hash)('sha256', archive) }
        : { sha1: archive.sha1, sha256: archive.sha256 };
    return [
        { algorithm: 'SHA-1', hex: sha1 },
        { algorithm: 'SHA-256', hex: sha256 },
    ];
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/java.ts
// Reads the artifacts of Java archives: the archive itself, nested archives, and artifacts merged into it.



const java = {
    name: 'java',
    version: 3,
    maxBytes: 256 * 1024 * 1024,
    heldBytes: 16 * 1024 * 1024,
    wants: (path) => ARCHIVE.test(path),
    read: async ({ path, bytes, large, archives }) => {
        const archive = await javaArchive(path, large ?? bytes, archives);
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
    const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'maven', namespace: group, name, version });
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
        ...(artifact.identity !== undefined && { identity: artifact.identity }),
    };
}

;// CONCATENATED MODULE: ./src/sbom/formats/lua-table.ts
// Reads assignments of literals from Lua files, such as rockspecs and the manifests of LuaRocks. No code is run.

const lua_table_MAX_DEPTH = 32;
const MAX_VALUES = 500_000;
/** Texts and comments in long brackets end at `]]`, which is searched for separately, so that time stays linear. */
const TOKEN = /\s+|--\[\[|--[^\n]*|"(?:[^"\\\n]|\\.)*|'(?:[^'\\\n]|\\.)*|\[\[|[A-Za-z_]\w*|-?[\d.]+|\.\.|./sy;
/** Global assignments of texts, numbers and tables, by name. Anything else in the file is skipped. */
function luaGlobals(text) {
    const tokens = new Tokens(text);
    const globals = new Map();
    for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
        if (!/^[A-Za-z_]\w*$/.test(token) || tokens.peek() !== '=')
            continue;
        tokens.next();
        const value = tokens.value(0);
        // An expression, such as `"1.0" .. "-1"`, is not a literal.
        if (value !== undefined && tokens.peek() !== '..')
            globals.set(token, value);
    }
    return globals;
}
/** A text at a path of keys, if it is not empty. */
function luaText(value, ...keys) {
    let at = value;
    for (const key of keys)
        at = luaTable(at)?.get(key);
    return typeof at === 'string' && at.trim() !== '' ? at.trim() : undefined;
}
function luaTable(value) {
    return typeof value === 'object' ? value : undefined;
}
class Tokens {
    #text;
    #at = 0;
    #values = 0;
    #peeked;
    constructor(text) {
        this.#text = text;
    }
    peek() {
        this.#peeked ??= this.#read();
        return this.#peeked;
    }
    next() {
        const token = this.peek();
        this.#peeked = undefined;
        return token;
    }
    /** A literal, or undefined for a value that is none, of which one token is consumed. */
    value(depth) {
        if (depth > lua_table_MAX_DEPTH || ++this.#values > MAX_VALUES)
            throw new cataloguer/* Unreadable */.I('nests or lists too many Lua values');
        const token = this.next();
        if (token === undefined)
            return undefined;
        if (token === '{')
            return this.#table(depth);
        if (token.startsWith('[['))
            return token.slice(2, -2);
        if (token.length > 1 && /^["']/.test(token))
            return token.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
        return /^-?\d/.test(token) ? token : undefined;
    }
    #table(depth) {
        const members = new Map();
        let position = 1;
        while (this.peek() !== '}') {
            if (this.peek() === undefined)
                throw new cataloguer/* Unreadable */.I('has a truncated Lua table');
            const key = this.#key(depth);
            const value = typeof key === 'object' ? key.item : this.value(depth + 1);
            const name = typeof key === 'string' ? key : String(position++);
            if (value !== undefined)
                members.set(name, value);
            this.#skip(depth);
        }
        this.next();
        return members;
    }
    /** The key of `key = value` and `["key"] = value`, else the list item itself. */
    #key(depth) {
        const first = this.peek();
        if (first === '[') {
            this.next();
            const key = this.value(depth + 1);
            if (this.next() !== ']' || this.next() !== '=')
                throw new cataloguer/* Unreadable */.I('has a malformed Lua table');
            return typeof key === 'string' ? key : '';
        }
        if (!/^[A-Za-z_]\w*$/.test(first))
            return { item: this.value(depth + 1) };
        this.next();
        if (this.peek() !== '=')
            return { item: undefined };
        this.next();
        return first;
    }
    /** Skips the rest of an expression up to the next member. */
    #skip(depth) {
        for (let token = this.peek(); token !== undefined && token !== '}'; token = this.peek()) {
            if (token === ',' || token === ';') {
                this.next();
                return;
            }
            this.value(depth + 1);
        }
    }
    #read() {
        while (this.#at < this.#text.length) {
            TOKEN.lastIndex = this.#at;
            let token = TOKEN.exec(this.#text)?.[0];
            if (token === '--[[' || token === '[[')
                token = this.#upTo(']]', this.#at + token.length);
            else if (/^["']/.test(token))
                token = this.#upTo(token[0], this.#at + token.length);
            this.#at += token.length;
            if (!/^(?:\s|--)/.test(token))
                return token;
        }
        return undefined;
    }
    /** The token with its end. A file that ends within a text or comment is damaged. */
    #upTo(mark, from) {
        const end = mark === ']]' ? this.#text.indexOf(mark, from) : this.#text.startsWith(mark, from) ? from : -1;
        if (end === -1)
            throw new cataloguer/* Unreadable */.I('has a truncated Lua text');
        return this.#text.slice(this.#at, end + mark.length);
    }
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/luarocks.ts
// Reads Lua rocks from the trees that LuaRocks installs to: the rockspec of each rock, and the tree's manifest.




/** `lib/luarocks/rocks-5.3/NAME/VERSION/NAME-VERSION.rockspec`, and `manifest` beside the rocks. */
const TREE = /(?:^|\/)luarocks\/rocks(?:-[\d.]{1,9})?\/(?:manifest|[^/]+\/[^/]+\/[^/]+\.rockspec)$/;
const NAME = /^[\w.-]{1,200}$/;
const VERSION = /^[\w.+-]{1,100}$/;
const luarocks = {
    name: 'luarocks',
    version: 1,
    maxBytes: 8 * 1024 * 1024,
    wants: (path) => (path.endsWith('.rockspec') || path.endsWith('/manifest')) && TREE.test(path),
    read: luarocks_read,
    assemble: luarocks_assemble,
};
function luarocks_read({ path, bytes }) {
    const globals = luaGlobals((0,formats_text/* decodedText */.i)(bytes));
    if (path.endsWith('/manifest')) {
        const installed = installedRocks(globals);
        return installed.length === 0 ? undefined : { installed };
    }
    const rock = rockOf(globals);
    return rock && { rock };
}
function rockOf(globals) {
    const name = luaText(globals, 'package') ?? '';
    const version = luaText(globals, 'version') ?? '';
    if (!NAME.test(name) || !VERSION.test(version))
        return undefined;
    const terms = luaText(globals, 'description', 'license');
    const maintainer = luaText(globals, 'description', 'maintainer');
    const summary = luaText(globals, 'description', 'summary');
    const homepage = luaText(globals, 'description', 'homepage');
    const needed = [...(luaTable(globals.get('dependencies'))?.values() ?? [])];
    return {
        name,
        version,
        licenses: (0,license/* licenseList */.EX)(terms === undefined ? [] : [terms]),
        ...(maintainer !== undefined && { maintainer: maintainer.slice(0, 300) }),
        ...(summary !== undefined && { summary: summary.slice(0, 500) }),
        ...(homepage !== undefined && { homepage }),
        // The name is the first part of `lpeg >= 1.0`. `lua` is the language itself.
        dependencies: needed.flatMap((one) => {
            const other = typeof one === 'string' ? /^[\w./-]{1,200}/.exec(one)?.[0] : undefined;
            return other === undefined || other === 'lua' ? [] : other.split('/').at(-1);
        }),
    };
}
/** Rocks whose rockspec was removed to save space are still in the manifest: `repository[name][version]`. */
function installedRocks(globals) {
    return [...(luaTable(globals.get('repository')) ?? [])].flatMap(([name, versions]) => [...(luaTable(versions)?.keys() ?? [])].flatMap((version) => NAME.test(name) && VERSION.test(version) ? [{ name, version, licenses: [], dependencies: [] }] : []));
}
function luarocks_assemble(found, context) {
    // Rockspecs come first, because the first of several components with the same package URL counts.
    const rocks = found.flatMap(({ path, facts }) => ('rock' in facts ? [{ path, rock: facts.rock }] : []));
    const listed = found.flatMap(({ path, facts }) => 'installed' in facts ? facts.installed.map((rock) => ({ path, rock })) : []);
    return [...rocks, ...listed].flatMap(({ path, rock }) => {
        const { name, version, licenses, maintainer, summary, homepage, dependencies } = rock;
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'luarocks', name: name.toLowerCase(), version });
        if (purl === undefined) {
            context.note(`/${path}`, `rock ${name.slice(0, 80)} has no valid name or version`);
            return [];
        }
        return [
            {
                type: 'library',
                ecosystem: 'luarocks',
                name,
                version,
                purl,
                locations: [`/${path}`],
                ...(licenses.length > 0 && { licenses }),
                ...(maintainer !== undefined && { supplier: maintainer }),
                ...(summary !== undefined && { description: summary }),
                ...(homepage !== undefined && { homepage }),
                ...(dependencies.length > 0 && { dependsOn: dependencies }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/nix.ts
// Lists the packages of the Nix store by the names of its directories.

/** `HASH-NAME-VERSION[-OUTPUT]`. The hash has 32 characters of Nix's own alphabet. */
const STORE_PATH = /^nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-([\w+.?=-]{1,200})$/;
/** Outputs that a package is split into (nixpkgs manual, multiple-output packages). */
const OUTPUT = /-(?:bin|dev|lib|out|man|doc|devdoc|info|debug|static|data|dist|locale|terminfo|getent|libgcc)$/;
/** Sources, patches and generated files, which are not installed packages. */
const NO_PACKAGE = /\.(?:drv|patch|diff|tar|tgz|gz|xz|bz2|zip|zst|lock|json|nix|sh|conf|service|crate|gem|whl|jar)$|-source$/;
const nix = {
    name: 'nix',
    version: 1,
    directory: (path) => (path.startsWith('nix/store/') ? packageIn(path) : undefined),
    assemble: nix_assemble,
};
/**
 * Nix's own rule (`parseDrvName`): the version begins after the first dash that no letter follows. Names without a version,
 * such as scripts and profiles, are no packages.
 */
function packageIn(path) {
    const whole = STORE_PATH.exec(path)?.[1];
    if (whole === undefined || NO_PACKAGE.test(whole))
        return undefined;
    const at = whole.search(/-[^A-Za-z]/);
    if (at < 1)
        return undefined;
    const [name, version] = [whole.slice(0, at), whole.slice(at + 1).replace(OUTPUT, '')];
    // A single number, as in `x-1`, may count copies.
    return /^\d[\w.+-]*$/.test(version) && /[.\d]\d|\./.test(version) ? { name, version } : undefined;
}
/** The outputs of a package are one component. Store paths do not state the collection, which in practice is nixpkgs. */
function nix_assemble(found) {
    return found.flatMap(({ path, facts: { name, version } }) => {
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'nix', namespace: 'nixpkgs', name, version });
        if (purl === undefined)
            return [];
        return [
            {
                type: 'library',
                ecosystem: 'nix',
                name,
                version,
                purl,
                locations: [`/${path}`],
                identity: { technique: 'filename', confidence: 0.6, value: path.slice(path.lastIndexOf('/') + 1) },
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/sbom/cataloguers/npm.ts + 5 modules
var npm = __webpack_require__(92318);
// EXTERNAL MODULE: ./src/sbom/cataloguers/nuget-lock.ts
var nuget_lock = __webpack_require__(15351);
// EXTERNAL MODULE: ./src/sbom/documents/cpe.ts
var cpe = __webpack_require__(33266);
;// CONCATENATED MODULE: ./src/sbom/programs/program-scanner.ts
// Searches the bytes of one program for its version, as a stream.

const DEFAULT_AFTER = 96;
/** Windows of one pattern that are examined. Programs have a few; a file with more says nothing certain. */
const MAX_WINDOWS = 2000;
/** Texts between two NULs that look like a version. Chromium, with 330 MB, has 1,700. */
const MAX_ALONE = 20_000;
/** Distinct versions kept of one pattern. */
const MAX_VERSIONS = 50;
/** Characters of a version, and of the texts that confirm one. */
const program_scanner_MAX_TEXT = 120;
/** Bytes after a match in an executable: a version at the very end of the file may be truncated. */
const MARGIN = 8;
/** Bytes kept from one chunk to the next: more than any window. */
const OVERLAP = 1024;
/** Characters of a version that stands alone, with the NUL at its end. */
const MAX_STANDALONE = 40;
/** A version, the name of the machine that built the program, and the time in seconds, or more digits. */
const BUILD_TIME_DIGITS = 9;
const DOT = 0x2e;
const BUILD_ID = /(\d{1,2}\.\d{1,2}\.\d{1,2}[\w.-]{0,80}\d{9})$/;
/** The versions that each pattern of a program has found. */
class Candidates {
    texts = new Set();
    #limit;
    #windows = 0;
    constructor(limit) {
        this.#limit = limit;
    }
    /** Number of windows that were examined. */
    get windows() {
        return Math.min(this.#windows, this.#limit);
    }
    add(text) {
        if (text !== undefined && text.length <= program_scanner_MAX_TEXT && this.texts.size < MAX_VERSIONS)
            this.texts.add(text);
    }
    /** Counts a window. False once there are too many. */
    next() {
        if (this.#windows <= this.#limit)
            this.#windows += 1;
        return !this.isExhausted;
    }
    get isExhausted() {
        return this.#windows > this.#limit || this.texts.size === MAX_VERSIONS;
    }
}
class ProgramScanner {
    #rows;
    #isText;
    #begun = false;
    #isOther = false;
    #pending = Buffer.alloc(0);
    /** Hits before this index of the pending bytes were examined with the chunk before. */
    #examined = 0;
    /** The rows must be of one kind. */
    constructor(programs, path) {
        this.#rows = programs.map((program) => new Row(program, path));
        this.#isText = programs[0]?.kind === 'text';
    }
    write(chunk) {
        this.#pending = Buffer.concat([this.#pending, chunk]);
        if (!this.#begun) {
            if (this.#pending.length < MAGIC_LENGTH)
                return true;
            this.#begun = true;
            this.#isOther = isExecutable(this.#pending) === this.#isText;
        }
        if (this.#isOther) {
            this.#pending = Buffer.alloc(0);
            return false;
        }
        if (this.#pending.length >= 4 * OVERLAP)
            this.#search(this.#pending.length - OVERLAP);
        return true;
    }
    end() {
        if (this.#isOther || !this.#begun)
            return undefined;
        this.#search(this.#pending.length);
        this.#pending = Buffer.alloc(0);
        const found = this.#rows.flatMap((row) => row.found() ?? []);
        return found.length === 0 ? undefined : found;
    }
    /** Number of times that a regular expression was applied: bounded, whatever the size of the file. */
    get windows() {
        return this.#rows.reduce((sum, { windows }) => sum + windows, 0);
    }
    /** Examines the hits before `end`, and keeps the bytes that a later window may need. */
    #search(end) {
        for (const row of this.#rows)
            row.search(this.#pending, this.#examined, end);
        const drop = Math.max(0, end - OVERLAP);
        this.#pending = Buffer.from(this.#pending.subarray(drop));
        this.#examined = end - drop;
    }
}
/** One program while its file is read. */
class Row {
    #program;
    #pathVersion;
    #matches;
    #buildIds = new Candidates(MAX_ALONE);
    #isMarked;
    constructor(program, path) {
        this.#program = program;
        this.#pathVersion = program.path?.exec(path)?.[1];
        this.#matches = program.versions.map((version) => new Candidates('standalone' in version ? MAX_ALONE : MAX_WINDOWS));
        this.#isMarked = program.marker === undefined;
    }
    /** Number of times that a regular expression was applied. */
    get windows() {
        return [...this.#matches, this.#buildIds].reduce((sum, { windows }) => sum + windows, 0);
    }
    search(bytes, from, to) {
        const { marker = '' } = this.#program;
        this.#isMarked ||= bytes.includes(marker, Math.max(0, from - marker.length), 'latin1');
        const margin = this.#program.kind === 'text' ? 0 : MARGIN;
        for (const [at, version] of this.#program.versions.entries()) {
            const matches = this.#matches[at];
            if (!('standalone' in version))
                searchNear(version, bytes, from, to, matches, margin);
            else
                searchAlone(version, bytes, from, to, matches, this.#buildIds);
        }
    }
    /** The version, if the file leaves no doubt about it. */
    found() {
        if (!this.#isMarked)
            return undefined;
        for (const [at, { texts, isExhausted }] of this.#matches.entries()) {
            if (isExhausted)
                return undefined;
            const row = this.#program.versions[at];
            const versions = [...texts].filter((version) => begins(version, this.#pathVersion) && (!('confirmedBy' in row) || this.#isInBuildId(version)));
            const [version] = versions;
            if (version === undefined)
                continue;
            return versions.length === 1 ? { program: this.#program.name, version } : undefined;
        }
        return undefined;
    }
    #isInBuildId(version) {
        return [...this.#buildIds.texts].some((text) => text.startsWith(version));
    }
}
/** True if the version is the beginning stated in a path, or continues it with another number: 3.11 and 3.11.2. */
function begins(version, beginning) {
    if (beginning === undefined || !version.startsWith(beginning))
        return beginning === undefined;
    return !/^\d/.test(version.slice(beginning.length));
}
function searchNear({ anchor, before = 0, after = DEFAULT_AFTER, version }, bytes, from, to, into, margin) {
    for (let at = bytes.indexOf(anchor, from, 'latin1'); at !== -1 && at < to;) {
        if (!into.next())
            return;
        const window = bytes.toString('latin1', Math.max(0, at - before), at + after);
        const match = version.exec(window);
        if (match !== null && match.index + match[0].length + margin <= window.length)
            into.add(match[1]);
        at = bytes.indexOf(anchor, at + 1, 'latin1');
    }
}
/** Every text between two NULs that starts with a digit, is short and looks like a version, and the build identifiers. */
function searchAlone({ standalone, confirmedBy }, bytes, from, to, into, buildIds) {
    for (let at = bytes.indexOf(0, from); at !== -1 && at < to; at = bytes.indexOf(0, at + 1)) {
        if (confirmedBy !== undefined &&
            isDigit(bytes[at - 1]) &&
            isDigit(bytes[at - BUILD_TIME_DIGITS]) &&
            buildIds.next()) {
            buildIds.add(BUILD_ID.exec(bytes.toString('latin1', Math.max(0, at - program_scanner_MAX_TEXT), at))?.[1]);
        }
        if (!isVersionLike(bytes, at + 1))
            continue;
        if (!into.next())
            return;
        const text = bytes.toString('latin1', at + 1, at + 1 + MAX_STANDALONE);
        const end = text.indexOf('\0');
        const match = end === -1 ? null : standalone.exec(text.slice(0, end));
        if (match !== null)
            into.add(match[1] ?? match[0]);
    }
}
/** One to three digits and a dot. Most texts are told apart by this, without a regular expression. */
function isVersionLike(bytes, at) {
    return isDigit(bytes[at]) && (bytes[at + 1] === DOT || bytes[at + 2] === DOT || bytes[at + 3] === DOT);
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/openjdk.ts
// Lists Java runtimes: the version of the virtual machine, and the vendor that the file `release` beside it states.




const MACHINE = /^(.*?)(?:\/jre)?\/lib\/(?:\w{1,12}\/)?server\/libjvm\.so$/;
const RELEASE = /^(.*)\/release$/;
const MAX_RELEASE = 64 * 1024;
/** HotSpot's own description of itself: `OpenJDK 64-Bit Server VM (VERSION) for linux-amd64 JRE (VERSION), built on`. */
const HOTSPOT = {
    name: 'openjdk',
    files: ['libjvm'],
    versions: [
        {
            anchor: ' JRE (',
            version: /^ JRE \((\d{1,2}(?:\.\d{1,3}){0,5}\+\d{1,3}(?:-LTS)?|1\.\d\.0_\d{1,3}(?:-[\w~.-]{1,40})?-b\d{2,3})/,
        },
    ],
    cpes: [],
};
const openJdk = {
    name: 'openjdk',
    version: 1,
    scan(path, _mode, size) {
        if (MACHINE.test(path))
            return new MachineScanner(path);
        return RELEASE.test(path) && size <= MAX_RELEASE ? new ReleaseScanner() : undefined;
    },
    assemble(found, context) {
        const releases = new Map();
        for (const { path, facts } of found) {
            const home = RELEASE.exec(path)?.[1];
            if ('release' in facts && home !== undefined)
                releases.set(home, { path, ...facts.release });
        }
        return found.flatMap(({ path, facts }) => 'machine' in facts ? (openjdk_component(path, facts.machine, releases, context) ?? []) : []);
    },
};
/** A file `release` counts only beside a virtual machine of the version that it states. */
function openjdk_component(path, machine, releases, context) {
    const home = MACHINE.exec(path)?.[1] ?? '';
    const beside = releases.get(home) ?? releases.get(`${home}/jre`);
    // `1.8.0_422-8u422-b05-1-b05` of Debian is 1.8.0_422-b05.
    const version = machine.replace(/^(1\.\d\.0_\d{1,3})-.*(-b\d{2,3})$/, '$1$2');
    const [number = '', update] = version.replace(/(?:\+|-b).*$/, '').split('_');
    const isSame = beside !== undefined && [number, `${number}_${update}`].includes(beside.version);
    if (beside !== undefined && !isSame) {
        context.note(`/${beside.path}`, `states Java ${beside.version.slice(0, 40)}, but the virtual machine is ${version}`);
    }
    const vendor = isSame ? beside.vendor : undefined;
    const isZulu = vendor !== undefined && /azul/i.test(vendor);
    const [namespace, name] = isZulu ? ['azul', 'zulu'] : ['oracle', 'openjdk'];
    const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'generic', namespace, name, version });
    if (purl === undefined)
        return undefined;
    const products = isZulu ? ['azul:zulu', 'oracle:openjdk'] : ['oracle:openjdk'];
    return {
        type: 'application',
        ecosystem: 'generic',
        name,
        version,
        purl,
        cpes: products.map((product) => (0,cpe/* cpeOf */.u)(product, number, update && `update${update}`)),
        locations: [`/${path}`, ...(isSame ? [`/${beside.path}`] : [])],
        identity: { technique: 'binary-analysis', confidence: 0.9, value: `libjvm.so ${machine}` },
        ...(vendor !== undefined && { supplier: vendor }),
    };
}
class MachineScanner {
    #scanner;
    constructor(path) {
        this.#scanner = new ProgramScanner([HOTSPOT], path);
    }
    write(chunk) {
        return this.#scanner.write(chunk);
    }
    end() {
        const found = this.#scanner.end()?.[0];
        return found && { machine: found.version };
    }
}
/** Reads `KEY="value"` lines. */
class ReleaseScanner {
    #chunks = [];
    write(chunk) {
        this.#chunks.push(Buffer.from(chunk));
        return true;
    }
    end() {
        const bytes = Buffer.concat(this.#chunks);
        this.#chunks.length = 0;
        if (bytes.length < 4 || isExecutable(bytes))
            return undefined;
        const text = bytes.toString('utf8');
        const version = /^JAVA_VERSION="([\w.+-]{1,60})"/m.exec(text)?.[1];
        const vendor = /^IMPLEMENTOR="([^"\n]{1,100})"/m.exec(text)?.[1];
        if (version === undefined)
            return undefined;
        return { release: { version, ...(vendor !== undefined && vendor !== 'N/A' && { vendor }) } };
    }
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/os-release.ts
// Reads the operating system from os-release(5), or from the release files of older distributions.


const DEBIAN_VERSION = 'etc/debian_version';
/** In order of precedence: /etc before /usr/lib as in os-release(5), then the files of older distributions. */
const os_release_PLACES = ['etc/os-release', 'usr/lib/os-release', 'etc/system-release-cpe', 'etc/redhat-release'];
const osRelease = {
    name: 'os-release',
    version: 2,
    maxBytes: 64 * 1024,
    places: [...os_release_PLACES, DEBIAN_VERSION],
    wants: (path) => path === DEBIAN_VERSION || os_release_PLACES.includes(path),
    read: os_release_read,
    assemble: (found) => {
        const first = preferred(found);
        return first === undefined ? [] : os_release_component(first);
    },
    distro: distroOf,
};
/** The distribution, used in package URLs of other cataloguers. */
function distroOf(found) {
    const facts = preferred(found)?.facts;
    if (facts === undefined)
        return undefined;
    const { id, versionId, prettyName } = facts;
    const stated = found.flatMap((one) => ('id' in one.facts ? [] : one.facts.pointRelease));
    const pointRelease = [...stated, facts.pointRelease].find((one) => isPointRelease(one, versionId));
    return {
        id,
        ...(versionId !== undefined && { versionId }),
        ...(pointRelease !== undefined && { pointRelease }),
        ...(prettyName !== undefined && { prettyName }),
    };
}
/** True for 12.5 of 12. Ubuntu's 22.04.4 is no release of its own: advisories name 22.04. */
function isPointRelease(stated, versionId) {
    return stated !== undefined && /^\d{1,3}$/.test(versionId ?? '') && stated.startsWith(`${versionId}.`);
}
function preferred(found) {
    const systems = found.filter((one) => 'id' in one.facts);
    for (const place of os_release_PLACES) {
        const there = systems.find((one) => one.path === place);
        if (there !== undefined)
            return there;
    }
    return systems[0];
}
function os_release_component({ path, facts }) {
    const { id, versionId = '', prettyName, cpe, vendor, homepage } = facts;
    const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'generic', name: id, version: versionId });
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
    if (path === DEBIAN_VERSION) {
        // `trixie/sid` before the release, and on other distributions anything.
        const pointRelease = /^\d{1,3}\.\d{1,3}$/.exec(text.trim())?.[0];
        return pointRelease === undefined ? undefined : { pointRelease };
    }
    const release = path.endsWith('system-release-cpe')
        ? fromCpe(text.trim())
        : path.endsWith('redhat-release')
            ? fromRedHat(text.trim())
            : fromOsRelease(text);
    if (release === undefined)
        throw new cataloguer/* Unreadable */.I('does not name an operating system');
    return release;
}
/** Parses `KEY=value` lines with shell quoting. */
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
    // os-release(5): the default of ID is `linux`. A file without any field is invalid.
    if (fields.size === 0)
        return undefined;
    // Rolling distributions have a build identifier instead of a version.
    const versionId = fields.get('VERSION_ID') ?? fields.get('BUILD_ID');
    const prettyName = fields.get('PRETTY_NAME') ?? fields.get('NAME');
    const cpe = fields.get('CPE_NAME');
    const vendor = fields.get('VENDOR_NAME');
    const homepage = fields.get('HOME_URL');
    const pointRelease = /^\d{1,3}\.\d{1,3}(?=\s|$)/.exec(fields.get('VERSION') ?? '')?.[0];
    return {
        id: (fields.get('ID') ?? 'linux').toLowerCase(),
        ...(versionId !== undefined && { versionId }),
        ...(prettyName !== undefined && { prettyName }),
        ...(cpe !== undefined && isCpe(cpe) && { cpe }),
        ...(vendor !== undefined && { vendor }),
        ...(homepage !== undefined && { homepage }),
        ...(pointRelease !== undefined && { pointRelease }),
    };
}
function unquote(value) {
    const quote = value[0];
    if ((quote !== '"' && quote !== "'") || value.length < 2 || !value.endsWith(quote))
        return value;
    const inner = value.slice(1, -1);
    return quote === '"' ? inner.replaceAll(/\\(["\\$`])/g, '$1') : inner;
}
/** Parses `cpe:/o:redhat:enterprise_linux:6server:ga:server` of Red Hat Enterprise Linux 6 and similar systems. */
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
/** Parses `CentOS release 6.10 (Final)`. */
function fromRedHat(text) {
    const match = /^([A-Za-z][A-Za-z ]{0,60}?)(?: Linux)?(?: Server)? release (\d+(?:\.\d+){0,3})/.exec(text.slice(0, 200));
    const [, name, versionId] = match ?? [];
    if (name === undefined || versionId === undefined)
        return undefined;
    const id = name.startsWith('Red Hat') ? 'rhel' : name.split(' ', 1)[0]?.toLowerCase();
    return id === undefined ? undefined : { id, versionId, prettyName: text.slice(0, 200) };
}
/** True for CPE 2.2 URIs and CPE 2.3 formatted strings, judging by prefix and characters. */
function isCpe(text) {
    return text.length < 300 && /^cpe:(\/[aho]:|2\.3:[aho]:)[!-~]+$/.test(text);
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/pacman.ts
// Reads the packages of Arch Linux and its relatives from pacman's database of installed packages.




/** Each package has a directory with the file `desc` and the list `files`. */
const ENTRY = /^var\/lib\/pacman\/local\/[^/]+\/(?:desc|files)$/;
const pacman_MAX_VALUES = 10_000;
const pacman = {
    name: 'pacman',
    version: 1,
    maxBytes: 32 * 1024 * 1024,
    wants: (path) => path.startsWith('var/lib/pacman/') && ENTRY.test(path),
    read: pacman_read,
    assemble: pacman_assemble,
};
function pacman_read({ path, bytes }) {
    const text = (0,formats_text/* decodedText */.i)(bytes);
    if (path.endsWith('/files')) {
        const owns = [...(0,formats_text/* lines */.M)(text)].filter((line) => !line.startsWith('%') && holdsComponents(line));
        return owns.length === 0 ? undefined : { owns };
    }
    const fields = sections(text);
    const first = (name) => fields.get(name)?.[0];
    const name = first('NAME');
    const version = first('VERSION');
    if (name === undefined || version === undefined)
        return undefined;
    const [base, arch, packager, homepage, summary] = ['BASE', 'ARCH', 'PACKAGER', 'URL', 'DESC'].map(first);
    return {
        package: {
            name,
            version,
            ...(base !== undefined && { base }),
            ...(arch !== undefined && { arch }),
            licenses: (0,license/* licenseList */.EX)(fields.get('LICENSE') ?? []),
            ...(packager !== undefined && { packager }),
            ...(homepage !== undefined && { homepage }),
            ...(summary !== undefined && { summary: summary.slice(0, 500) }),
            depends: names(fields.get('DEPENDS')),
            provides: names(fields.get('PROVIDES')),
        },
    };
}
/** A line `%NAME%`, then one value per line up to an empty line. */
function sections(text) {
    const fields = new Map();
    let values;
    for (const line of (0,formats_text/* lines */.M)(text)) {
        const name = /^%([A-Z0-9]{1,40})%$/.exec(line)?.[1];
        if (name !== undefined) {
            values = fields.get(name) ?? [];
            fields.set(name, values);
        }
        else if (values !== undefined && values.length < pacman_MAX_VALUES)
            values.push(line);
    }
    return fields;
}
/** The names in `glibc>=2.38`, `libcurl.so=4-64`, `sh`, without versions. */
function names(values) {
    return (values ?? []).flatMap((value) => value.split(/[<>=:]/, 1)[0]?.trim() || []);
}
function pacman_assemble(found, context) {
    const directoryOf = (path) => path.slice(0, path.lastIndexOf('/'));
    const owned = new Map();
    for (const { path, facts } of found)
        if ('owns' in facts)
            owned.set(directoryOf(path), facts.owns);
    return found.flatMap(({ path, facts }) => {
        if (!('package' in facts))
            return [];
        const { name, version, licenses, packager, homepage, summary, depends, provides } = facts.package;
        const purl = pacman_purlOf(facts.package, context);
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        const owns = owned.get(directoryOf(path)) ?? [];
        return [
            {
                type: 'library',
                ecosystem: 'alpm',
                name,
                version,
                purl,
                locations: [`/${path}`],
                ...(licenses.length > 0 && { licenses }),
                ...(packager !== undefined && packager !== 'Unknown Packager' && { supplier: packager }),
                ...(summary !== undefined && { description: summary }),
                ...(homepage !== undefined && { homepage }),
                ...(depends.length > 0 && { dependsOn: depends }),
                ...(provides.length > 0 && { provides }),
                ...(owns.length > 0 && { owns: owns.map((one) => `/${one}`) }),
            },
        ];
    });
}
/** The namespace is the vendor, which is the distribution's identifier. */
function pacman_purlOf({ name, version, arch, base }, { distro }) {
    const upstream = base === name ? undefined : base;
    return (0,documents_purl/* packageUrl */.EH)({
        type: 'alpm',
        namespace: (distro?.id ?? 'arch').toLowerCase(),
        name: name.toLowerCase(),
        version,
        qualifiers: { arch, distro: (0,documents_purl/* distroQualifier */.sE)(distro), upstream },
    });
}

;// CONCATENATED MODULE: ./src/sbom/formats/php-serialized.ts
// Reads values in PHP's serialization format, as PEAR writes its registry.

const php_serialized_MAX_DEPTH = 64;
const php_serialized_MAX_VALUES = 1_000_000;
/** The value at the beginning of the bytes. Throws `Unreadable` for any other content. */
function phpValue(bytes) {
    return new Reader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).value(0);
}
/** The value at a path of keys, if it is a text that is not empty. */
function phpText(value, ...keys) {
    let at = value;
    for (const key of keys)
        at = at instanceof Map ? at.get(key) : undefined;
    return typeof at === 'string' && at.trim() !== '' ? at.trim() : undefined;
}
class Reader {
    #bytes;
    #at = 0;
    #values = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    value(depth) {
        if (depth > php_serialized_MAX_DEPTH || ++this.#values > php_serialized_MAX_VALUES)
            throw new cataloguer/* Unreadable */.I('nests or lists too many PHP values');
        const type = String.fromCharCode(this.#bytes[this.#at] ?? 0);
        this.#at += 2;
        switch (type) {
            case 'N':
                return null;
            case 'b':
                return this.#until(';') === '1';
            case 'i':
            case 'd':
                return Number(this.#until(';'));
            case 's':
                return this.#string();
            case 'a':
                return this.#array(depth);
            default:
                throw new cataloguer/* Unreadable */.I('is not a PHP value of the kind that PEAR writes');
        }
    }
    #string() {
        const length = this.#count();
        const start = this.#at + 1;
        const end = start + length;
        if (this.#bytes[this.#at] !== 0x22 || this.#bytes[end] !== 0x22)
            throw new cataloguer/* Unreadable */.I('has a truncated PHP string');
        this.#at = end + 2;
        return this.#bytes.toString('utf8', start, end);
    }
    #array(depth) {
        const count = this.#count();
        const members = new Map();
        this.#at += 1;
        for (let index = 0; index < count; index++) {
            const key = this.value(depth + 1);
            members.set(String(key), this.value(depth + 1));
        }
        if (this.#bytes[this.#at] !== 0x7d)
            throw new cataloguer/* Unreadable */.I('has a truncated PHP array');
        this.#at += 1;
        return members;
    }
    #count() {
        const digits = this.#until(':');
        const count = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.POSITIVE_INFINITY;
        if (count > this.#bytes.length)
            throw new cataloguer/* Unreadable */.I('has a PHP value longer than the file');
        return count;
    }
    #until(mark) {
        const end = this.#bytes.indexOf(mark, this.#at);
        if (end === -1 || end - this.#at > 40)
            throw new cataloguer/* Unreadable */.I('has a malformed PHP value');
        const text = this.#bytes.toString('latin1', this.#at, end);
        this.#at = end + 1;
        return text;
    }
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/pear.ts
// Reads PEAR and PECL packages from PEAR's registry of installed packages.



const pear_ENTRY = /(?:^|\/)\.registry\/(?:\.channel\.([^/]+)\/)?[^/]+\.reg$/;
const DEFAULT_CHANNEL = 'pear.php.net';
const CHANNEL = /^[a-z0-9.-]{1,100}(?:\/[a-z0-9._-]{1,100})?$/i;
const pear_MAX_DEPENDENCIES = 500;
const pear = {
    name: 'pear',
    version: 1,
    maxBytes: 8 * 1024 * 1024,
    wants: (path) => path.endsWith('.reg') && pear_ENTRY.test(path),
    read: pear_read,
    assemble: pear_assemble,
};
/** Version 2 of package.xml has `name` and tables; version 1 has `package` and texts. */
function pear_read({ path, bytes }) {
    const entry = phpValue(bytes);
    const name = phpText(entry, 'name') ?? phpText(entry, 'package');
    const version = phpText(entry, 'version', 'release') ?? phpText(entry, 'version');
    const channel = phpText(entry, 'channel') ?? pear_ENTRY.exec(path)?.[1] ?? DEFAULT_CHANNEL;
    if (name === undefined || version === undefined || !CHANNEL.test(channel))
        return undefined;
    const terms = phpText(entry, 'license', '_content') ?? phpText(entry, 'license');
    const lead = phpText(entry, 'lead', 'name') ?? phpText(entry, 'lead', '0', 'name');
    const summary = phpText(entry, 'summary');
    return {
        name,
        channel: channel.toLowerCase(),
        version,
        licenses: (0,license/* licenseList */.EX)(terms === undefined ? [] : [terms]),
        ...(lead !== undefined && { lead }),
        ...(summary !== undefined && { summary: summary.replaceAll(/\s+/g, ' ').slice(0, 500) }),
        dependencies: pear_dependenciesOf(entry),
    };
}
/** `dependencies.required.package` is one package or a list of them. */
function pear_dependenciesOf(entry) {
    let at = entry;
    for (const key of ['dependencies', 'required', 'package'])
        at = at instanceof Map ? at.get(key) : undefined;
    if (!(at instanceof Map))
        return [];
    const listed = at.has('name') ? [at] : [...at.values()].slice(0, pear_MAX_DEPENDENCIES);
    return listed.flatMap((one) => {
        const [name, channel] = [phpText(one, 'name'), phpText(one, 'channel')];
        return name === undefined ? [] : `${channel ?? DEFAULT_CHANNEL}/${name}`;
    });
}
function pear_assemble(found, context) {
    return found.flatMap(({ path, facts }) => {
        const { name, channel, version, licenses, lead, summary, dependencies } = facts;
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'pear', namespace: channel, name, version });
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        return [
            {
                type: 'library',
                ecosystem: 'pear',
                group: channel,
                name,
                version,
                purl,
                locations: [`/${path}`],
                ...(licenses.length > 0 && { licenses }),
                ...(lead !== undefined && { supplier: lead }),
                ...(summary !== undefined && { description: summary }),
                ...(dependencies.length > 0 && { dependsOn: dependencies }),
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/sbom/cataloguers/php.ts
var php = __webpack_require__(55404);
;// CONCATENATED MODULE: ./src/sbom/cataloguers/programs.ts
// Lists programs and libraries that no package manager installed, by the version in their own bytes.




const programs_programs = {
    name: 'programs',
    version: 1,
    scan(path) {
        const rows = (0,programs/* programsIn */.TS)(path);
        return rows.length === 0 ? undefined : new ProgramScanner(rows, path);
    },
    assemble: (found) => found.flatMap(programs_componentsOf),
};
function programs_componentsOf({ path, facts }) {
    return facts.flatMap(({ program, version }) => {
        const row = (0,programs/* programNamed */.qU)(program);
        return row === undefined ? [] : (programs_component(row, version, `/${path}`) ?? []);
    });
}
function programs_component(row, version, location) {
    const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'generic', name: row.name, version });
    if (purl === undefined)
        return undefined;
    return {
        type: row.type ?? (row.files.every((file) => file.startsWith('lib')) ? 'library' : 'application'),
        ecosystem: 'generic',
        name: row.name,
        version,
        purl,
        cpes: row.cpes.map((product) => (0,cpe/* cpeOf */.u)(product, version)),
        locations: [location],
        identity: { technique: 'binary-analysis', confidence: 0.9, value: `${row.name} ${version}` },
        ...(row.supplier && { supplier: row.supplier }),
        ...(row.license && { licenses: [row.license] }),
    };
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/python.ts
// Reads installed Python distributions from dist-info and egg-info.





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
/** License-Expression (PEP 639), else License if it is a name, else the trove classifiers. */
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
    // The field often holds the whole text. Its first line may be a title, but not if it is a copyright notice.
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
/** The name in `urllib3 (<2,>=1.21) ; python_version > "3"`. Requirements of extras are left out. */
function requirement(text) {
    const [wanted = '', marker = ''] = text.split(';', 2);
    if (/\bextra\s*==/.test(marker))
        return [];
    const name = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)/.exec(wanted)?.[1];
    return name === undefined ? [] : [normalized(name)];
}
/** The direct URL data structure of the Python packaging specifications. */
function originOf(bytes) {
    const document = (0,formats_json/* jsonObject */.o$)(bytes);
    const url = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(document, 'url'));
    const vcs = (0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(document, 'vcs_info'));
    const archive = (0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(document, 'archive_info'));
    const kind = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(vcs, 'vcs'));
    const commit = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(vcs, 'commit_id'));
    if (url === undefined)
        return undefined;
    if (kind !== undefined)
        return { origin: { vcsUrl: withoutUser(`${kind}+${url}${commit ? `@${commit}` : ''}`), hashes: [] } };
    // A directory on the build machine is meaningless elsewhere.
    if (archive === undefined || !/^https?:/.test(url))
        return undefined;
    const stated = Object.entries((0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(archive, 'hashes')) ?? {});
    const old = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(archive, 'hash'))?.split('=', 2);
    if (stated.length === 0 && old !== undefined)
        stated.push([old[0] ?? '', old[1]]);
    return {
        origin: { downloadUrl: withoutUser(url), hashes: stated.flatMap(([name, hex]) => (0,integrity/* hashOf */.q)(name, (0,formats_json/* textOf */.b6)(hex) ?? '')) },
    };
}
/** Removes user information, because the URL may contain a token. */
function withoutUser(url) {
    return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}
function python_assemble(found, context) {
    const origins = new Map();
    for (const { path, facts } of found)
        if ('origin' in facts)
            origins.set(directoryOf(path), facts.origin);
    const distributions = found.flatMap(({ path, facts }) => {
        if (!('distribution' in facts))
            return [];
        const one = facts.distribution;
        const origin = origins.get(directoryOf(path));
        const qualifiers = { vcs_url: origin?.vcsUrl, download_url: origin?.downloadUrl };
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'pypi', name: normalized(one.name), version: one.version, qualifiers });
        if (purl !== undefined)
            return [{ path, one, origin, purl, site: siteOf(path) }];
        context.note(`/${path}`, 'has no valid name or version');
        return [];
    });
    // An interpreter searches its own site-packages first. Otherwise, any distribution of that name is taken.
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
function directoryOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** The directory that contains the distribution, such as site-packages. */
function siteOf(path) {
    return path.replace(/[^/]*\.(?:dist-info|egg-info)(?:\/[^/]*)?$/i, '').replace(/[^/]*\.egg\/EGG-INFO\/[^/]*$/i, '');
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/r.ts
// Reads installed R packages from their DESCRIPTION files.




const r_FIELDS = new Set('package version license maintainer title url built depends imports linkingto'.split(' '));
const r_NAME = /^[A-Za-z][A-Za-z0-9.]{0,200}$/;
const r_VERSION = /^\d[\d.-]{0,60}$/;
/** License names as CRAN writes them, with the restriction on versions that they may have. */
const CRAN_LICENSE = /^([AL]?GPL|Apache License|BSD_[23]_clause)(?:[ -]?([\d.]+))?\s*(?:\(\s*(>=|==)\s*([\d.]+)\s*\))?$/;
const r = {
    name: 'r',
    version: 1,
    maxBytes: 1024 * 1024,
    wants: (path) => path.endsWith('/DESCRIPTION'),
    read: r_read,
    assemble: r_assemble,
};
/** The field `Built` is written by the installation. Without it, the file is a package's source. */
function r_read({ bytes }) {
    const fields = firstStanza((0,formats_text/* decodedText */.i)(bytes), r_FIELDS);
    const name = fields.get('package') ?? '';
    const version = fields.get('version') ?? '';
    if (!r_NAME.test(name) || !r_VERSION.test(version) || !fields.get('built'))
        return undefined;
    const maintainer = fields.get('maintainer')?.replaceAll(/\s+/g, ' ').slice(0, 300);
    const title = fields.get('title')?.replaceAll(/\s+/g, ' ').slice(0, 500);
    const homepage = /https?:\/\/[^\s,()]{1,500}/.exec(fields.get('url') ?? '')?.[0];
    const needed = ['depends', 'imports', 'linkingto'].flatMap((field) => (fields.get(field) ?? '').split(','));
    const dependencies = needed.map((one) => /^\s*([A-Za-z][A-Za-z0-9.]{0,200})/.exec(one)?.[1]);
    return {
        name,
        version,
        licenses: r_licensesOf(fields.get('license')),
        ...(maintainer && { maintainer }),
        ...(title && { title }),
        ...(homepage !== undefined && { homepage }),
        // `R` is the language itself.
        dependencies: [...new Set(dependencies.filter((one) => one !== undefined && one !== 'R'))],
    };
}
/** `GPL (>= 2) | MIT + file LICENSE`: alternatives, each with a file that adds to it. */
function r_licensesOf(stated) {
    if (!stated)
        return [];
    const alternatives = stated.slice(0, 500).split('|');
    const known = alternatives.map((one) => expressionOf(one.replace(/\+\s*file\s+\S+\s*$/i, '').trim()));
    if (known.every((one) => one !== undefined))
        return (0,license/* licenseList */.EX)([known.join(' OR ')]);
    const text = (0,license/* license */.qY)(stated);
    return text === undefined ? [] : [text];
}
function expressionOf(text) {
    const [, name = '', fixed, relation, bound] = CRAN_LICENSE.exec(text) ?? [];
    const version = fixed ?? bound;
    if (/GPL$/.test(name) && version !== undefined) {
        const full = version.includes('.') ? version : `${version}.0`;
        return (0,license/* spdx */.yr)(`${name}-${full}-${relation === '>=' ? 'or-later' : 'only'}`);
    }
    if (name === 'Apache License')
        return version?.startsWith('2') ? 'Apache-2.0' : undefined;
    if (name.startsWith('BSD_'))
        return `BSD-${name[4]}-Clause`;
    return (0,license/* spdx */.yr)(text);
}
function r_assemble(found, context) {
    return found.flatMap(({ path, facts }) => {
        const { name, version, licenses, maintainer, title, homepage, dependencies } = facts;
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'cran', name, version });
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        return [
            {
                type: 'library',
                ecosystem: 'cran',
                name,
                version,
                purl,
                locations: [`/${path}`],
                ...(licenses.length > 0 && { licenses }),
                ...(maintainer !== undefined && { supplier: maintainer }),
                ...(title !== undefined && { description: title }),
                ...(homepage !== undefined && { homepage }),
                ...(dependencies.length > 0 && { dependsOn: dependencies }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/sbom/formats/berkeley-db.ts
// Reads the values of a Berkeley DB hash file, rpm's package database before version 4.16.

const HASH_MAGIC = 0x061561;
const HASH_UNSORTED = 2;
const OVERFLOW = 7;
const HASH_META = 8;
const HASH = 13;
/** Item types of a hash page: an inline value, and a value on overflow pages. */
const KEY_DATA = 1;
const OFF_PAGE = 3;
const PAGE_HEADER = 26;
/** Yields every value of the file, in page order. Throws `Unreadable` if the file violates the format. */
function* berkeleyValues(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < 512)
        throw new cataloguer/* Unreadable */.I('is not a Berkeley DB file');
    const isLittle = file.readUInt32LE(12) === HASH_MAGIC;
    if (!isLittle && file.readUInt32BE(12) !== HASH_MAGIC)
        throw new cataloguer/* Unreadable */.I('is not a Berkeley DB hash file');
    const reader = new PageReader(file, isLittle);
    if (file[25] !== HASH_META || file[24] !== 0)
        throw new cataloguer/* Unreadable */.I('is an encrypted or damaged Berkeley DB file');
    for (let number = 1; number < reader.pages; number++) {
        const page = reader.page(number);
        const type = page[25];
        if (type !== HASH && type !== HASH_UNSORTED)
            continue;
        const entries = reader.u16(page, 20);
        if (PAGE_HEADER + entries * 2 > page.length)
            throw new cataloguer/* Unreadable */.I('has a page with more entries than fit');
        // Keys and values alternate. Pages fill from their end, so an item ends where the previous one starts.
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
    /** Bytes of values returned so far. Without a bound, values that share pages would expand a small file. */
    #returned = 0;
    constructor(file, isLittle) {
        this.#file = file;
        this.#isLittle = isLittle;
        this.#pageSize = this.u32(file, 20);
        const isPower = (this.#pageSize & (this.#pageSize - 1)) === 0;
        if (this.#pageSize < 512 || this.#pageSize > 65536 || !isPower)
            throw new cataloguer/* Unreadable */.I('has an invalid page size');
        this.pages = Math.floor(file.length / this.#pageSize);
    }
    page(number) {
        if (number >= this.pages)
            throw new cataloguer/* Unreadable */.I('points to a page beyond its end');
        return this.#file.subarray(number * this.#pageSize, (number + 1) * this.#pageSize);
    }
    u16(page, offset) {
        return this.#isLittle ? page.readUInt16LE(offset) : page.readUInt16BE(offset);
    }
    u32(page, offset) {
        return this.#isLittle ? page.readUInt32LE(offset) : page.readUInt32BE(offset);
    }
    /** Reads a value from a chain of pages. The item holds the first page and the length in bytes. */
    overflow(page, item) {
        if (item + 12 > page.length)
            throw new cataloguer/* Unreadable */.I('has an entry that ends early');
        const length = this.u32(page, item + 8);
        this.#returned += length;
        if (this.#returned > this.#file.length)
            throw new cataloguer/* Unreadable */.I('has values larger than the file');
        const parts = [];
        let left = length;
        for (let number = this.u32(page, item + 4); left > 0;) {
            const part = this.page(number);
            if (part[25] !== OVERFLOW)
                throw new cataloguer/* Unreadable */.I('has an invalid page within a value');
            // The last page of a chain is partly used. The length bounds it.
            const content = part.subarray(PAGE_HEADER, PAGE_HEADER + Math.min(left, this.#pageSize - PAGE_HEADER));
            parts.push(content);
            left -= content.length;
            number = this.u32(part, 16);
        }
        return Buffer.concat(parts);
    }
}

;// CONCATENATED MODULE: ./src/sbom/formats/rpm-header.ts
// Reads an rpm package header: an index of tags, followed by the data that the index points to.

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
/** Limits of rpm itself. */
const MAX_ENTRIES = 65_535;
const MAX_STORE = 256 * 1024 * 1024;
class RpmHeader {
    #store;
    #entries = new Map();
    /** Throws `Unreadable` if the index does not fit the bytes. */
    constructor(blob) {
        if (blob.length < 8)
            throw new cataloguer/* Unreadable */.I('has a truncated package header');
        const entries = blob.readUInt32BE(0);
        const size = blob.readUInt32BE(4);
        const start = 8 + entries * 16;
        if (entries > MAX_ENTRIES || size > MAX_STORE || start + size > blob.length) {
            throw new cataloguer/* Unreadable */.I('has a package header that does not fit its record');
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
    /** A string, or the first of several, which is in English. */
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
        // The count may exceed the number of strings; the end of the data bounds it.
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
    /** Yields the package's files as absolute paths. Files refer to a list of directories. */
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

;// CONCATENATED MODULE: ./src/sbom/formats/rpm-ndb.ts
// Reads package headers from NDB, rpm's own database format, used by SUSE.

const HEADER_MAGIC = 'RpmP';
const SLOT_MAGIC = 'Slot';
const BLOB_MAGIC = 'BlbS';
const PAGE = 4096;
const SLOT = 16;
/** Unit of offsets in bytes. */
const BLOCK = 16;
const BLOB_HEADER = 16;
/** Enough for half a million packages. */
const MAX_SLOT_PAGES = 2048;
/** Yields the package headers in slot order. Throws `Unreadable` if the file violates the format. */
function* ndbBlobs(bytes) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (file.length < PAGE || file.toString('latin1', 0, 4) !== HEADER_MAGIC)
        throw new cataloguer/* Unreadable */.I('is not an NDB database');
    if (file.readUInt32LE(4) !== 0)
        throw new cataloguer/* Unreadable */.I('is an NDB database of an unknown version');
    const slotPages = file.readUInt32LE(12);
    if (slotPages === 0 || slotPages > MAX_SLOT_PAGES || slotPages * PAGE > file.length) {
        throw new cataloguer/* Unreadable */.I('has an invalid number of slots');
    }
    let returned = 0;
    // The file header occupies the first two slots.
    for (let slot = 2 * SLOT; slot < slotPages * PAGE; slot += SLOT) {
        if (file.toString('latin1', slot, slot + 4) !== SLOT_MAGIC)
            throw new cataloguer/* Unreadable */.I('has a damaged slot');
        const index = file.readUInt32LE(slot + 4);
        if (index === 0)
            continue;
        const start = file.readUInt32LE(slot + 8) * BLOCK;
        if (start + BLOB_HEADER > file.length)
            throw new cataloguer/* Unreadable */.I('points to a package beyond its end');
        const length = file.readUInt32LE(start + 12);
        const isBlob = file.toString('latin1', start, start + 4) === BLOB_MAGIC && file.readUInt32LE(start + 4) === index;
        if (!isBlob || start + BLOB_HEADER + length > file.length)
            throw new cataloguer/* Unreadable */.I('has a damaged package');
        returned += length;
        if (returned > file.length)
            throw new cataloguer/* Unreadable */.I('has packages larger than the file');
        yield file.subarray(start + BLOB_HEADER, start + BLOB_HEADER + length);
    }
}

;// CONCATENATED MODULE: ./src/sbom/formats/sqlite.ts
// Reads one table of an SQLite database (https://www.sqlite.org/fileformat2.html) without SQL.
//
// node:sqlite is not used: it opens in-memory databases only since Node 24.16, prints a warning at each start, and would
// execute the schema of an untrusted database.

const sqlite_MAGIC = 'SQLite format 3\0';
const LEAF = 0x0d;
const INTERIOR = 0x05;
const sqlite_MAX_DEPTH = 20;
/** SQLite's own default limit is 2,000; rpm's tables have few columns. */
const MAX_COLUMNS = 100;
/** No package header is larger. */
const MAX_ROW = 64 * 1024 * 1024;
/** Yields the rows of a table in key order. Throws `Unreadable` if the file violates the format. */
function* tableRows(bytes, table) {
    const file = new SqliteFile(bytes);
    for (const [type, name, , root] of file.rows(1)) {
        if (textOf(type) !== 'table' || textOf(name) !== table || typeof root !== 'number')
            continue;
        yield* file.rows(root);
        return;
    }
    throw new cataloguer/* Unreadable */.I(`is an SQLite database without the table ${table}`);
}
function textOf(value) {
    return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : '';
}
class SqliteFile {
    #bytes;
    #pageSize;
    /** Usable bytes per page. */
    #usable;
    /** Bytes of rows returned so far. Without a bound, rows that share pages would expand a small file. */
    #returned = 0;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        if (bytes.length < 512 || this.#bytes.toString('latin1', 0, 16) !== sqlite_MAGIC)
            throw new cataloguer/* Unreadable */.I('is not an SQLite database');
        const stated = this.#bytes.readUInt16BE(16);
        this.#pageSize = stated === 1 ? 65536 : stated;
        this.#usable = this.#pageSize - this.#bytes[20];
        if (this.#pageSize < 512 || (this.#pageSize & (this.#pageSize - 1)) !== 0 || this.#usable < 480) {
            throw new cataloguer/* Unreadable */.I('has an invalid page size');
        }
    }
    /** Walks a table's tree in order. Visits each page once, so that a loop ends the walk. */
    *rows(root) {
        const seen = new Set();
        const open = [[root, 0]];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
            const [number, depth] = next;
            if (seen.has(number) || depth > sqlite_MAX_DEPTH)
                throw new cataloguer/* Unreadable */.I('has a loop in its page tree');
            seen.add(number);
            const page = this.#page(number);
            const start = number === 1 ? 100 : 0;
            const type = page[start];
            if (type !== LEAF && type !== INTERIOR)
                throw new cataloguer/* Unreadable */.I('has an invalid page in its table');
            const cells = page.readUInt16BE(start + 3);
            const pointers = start + (type === LEAF ? 8 : 12);
            if (pointers + cells * 2 > this.#usable)
                throw new cataloguer/* Unreadable */.I('has a page with more cells than fit');
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
            throw new cataloguer/* Unreadable */.I('points to a page beyond its end');
        return this.#bytes.subarray(start, start + this.#pageSize);
    }
    #at(page, offset, length) {
        if (offset + length > page.length)
            throw new cataloguer/* Unreadable */.I('points beyond a page');
        return page.subarray(offset, offset + length);
    }
    /** Reads a leaf cell: payload length, key and payload, which may continue on overflow pages. */
    #row(page, offset) {
        const [length, afterLength] = varint(page, offset);
        const [, start] = varint(page, afterLength);
        this.#returned += length;
        if (this.#returned > this.#bytes.length)
            throw new cataloguer/* Unreadable */.I('has rows larger than the file');
        if (length > MAX_ROW)
            throw new cataloguer/* Unreadable */.I(`has a row larger than ${MAX_ROW} bytes`);
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
/** Parses a record: serial types, then values. */
function record(payload) {
    const values = [];
    const [headerEnd, first] = varint(payload, 0);
    let header = first;
    let body = headerEnd;
    while (header < headerEnd) {
        const [type, next] = varint(payload, header);
        header = next;
        if (values.length === MAX_COLUMNS)
            throw new cataloguer/* Unreadable */.I(`has a row of more than ${MAX_COLUMNS} columns`);
        const size = type >= 12 ? Math.floor((type - 12) / 2) : ([0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type] ?? 0);
        if (body + size > payload.length)
            throw new cataloguer/* Unreadable */.I('has a truncated row');
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
/** Reads up to nine bytes of seven bits each. Lengths and types fit in 53 bits. */
function varint(bytes, offset) {
    let value = 0;
    for (let at = offset; at < offset + 9; at++) {
        const byte = bytes[at];
        if (byte === undefined)
            throw new cataloguer/* Unreadable */.I('ends within a number');
        value = at === offset + 8 ? value * 256 + byte : value * 128 + (byte & 0x7f);
        if (byte < 0x80 || at === offset + 8)
            return [value, at + 1];
    }
    throw new cataloguer/* Unreadable */.I('ends within a number');
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/rpm.ts
// Reads RPM packages from the database in its three formats, and from the manifest of distroless images.









const DATABASE = /^(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm\/(Packages|Packages\.db|rpmdb\.sqlite)$/;
const rpm_MANIFEST = 'var/lib/rpmmanifest/container-manifest-2';
const rpm_MAX_PACKAGES = 100_000;
const BLOBS = {
    Packages: berkeleyValues,
    'Packages.db': ndbBlobs,
    'rpmdb.sqlite': sqliteBlobs,
};
const rpm = {
    name: 'rpm',
    version: 2,
    maxBytes: 128 * 1024 * 1024,
    places: ['var/lib/rpm', 'usr/share/rpm', 'usr/lib/sysimage/rpm'].flatMap((directory) => Object.keys(BLOBS).map((file) => `${directory}/${file}`)),
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
            // Berkeley DB stores rpm's package counter as a separate short value.
            if (blob.length > 16)
                headers.push(new RpmHeader(blob));
            if (headers.length > rpm_MAX_PACKAGES)
                throw new cataloguer/* Unreadable */.I(`has more than ${rpm_MAX_PACKAGES} packages`);
        }
    }
    catch (error) {
        // Buffer throws a RangeError for a length beyond the end of the record.
        (0,errors/* rethrowUnless */.ki)(error, cataloguer/* Unreadable */.I, RangeError);
        damage = error instanceof cataloguer/* Unreadable */.I ? error.message : 'is damaged';
        if (headers.length === 0)
            throw new cataloguer/* Unreadable */.I(damage);
    }
    const packages = packagesOf(headers);
    return packages.length === 0 ? undefined : { packages, ...(damage !== undefined && { damage }) };
}
function packagesOf(all) {
    // Imported keys are listed among the packages but are not software.
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
            if (holdsComponents(file.slice(1)))
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
/** Fields separated by tabs: name, version-release, two times, vendor, epoch, size, architecture, epoch number, source. */
function manifest(text) {
    const packages = text.split('\n', rpm_MAX_PACKAGES).flatMap((line) => {
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
        context.note(`/${path}`, `${facts.damage}; ${facts.packages.length} packages before it were read`);
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
/** Type rpm of the package URL specification. The epoch is a qualifier. Scanners match advisories by `upstream`. */
function rpm_purlOf(one, { distro }) {
    return (0,documents_purl/* packageUrl */.EH)({
        type: 'rpm',
        namespace: vendorOf(distro?.id),
        name: one.name,
        version: versionOf(one),
        qualifiers: {
            arch: one.arch,
            distro: (0,documents_purl/* distroQualifier */.sE)(distro),
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

;// CONCATENATED MODULE: ./src/sbom/cataloguers/ruby.ts
// Reads Ruby gems from the specifications that RubyGems writes.


const SPECIFICATION = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
/** The summary comment that RubyGems writes above the Ruby code: name, version, platform, paths. */
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
/** Reads literals from the generated Ruby code. Values that a hand-written specification computes are left out. */
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
/** The string literals in an expression: `"MIT".freeze`, `%q<rake>.freeze`, and lists of them. */
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
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'gem', name, version, qualifiers });
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

;// CONCATENATED MODULE: ./src/sbom/formats/rust-audit.ts
// Finds the dependency list that cargo-auditable links into executables (section `.dep-v0`), in a stream.





/**
 * The section table is at the end of the file, after the section. So the section is recognised by content: a zlib stream of
 * JSON that starts with `{"packages":`, in an executable with paths of the Rust library or the version of the compiler.
 */
const RUST = new ByteSearch(['rustc version', 'library/core/src', 'library/std/src'].map((text) => Buffer.from(text)));
const BEGINNING = /^\{"(?:packages|format)":/;
/** Second bytes of a zlib header whose window is 32 KB, by level of compression. */
const LEVELS = new Set([0x01, 0x5e, 0x9c, 0xda]);
const SAMPLE = 256;
const MAX_COMPRESSED = 1024 * 1024;
const MAX_JSON = 8 * 1024 * 1024;
const MAX_CRATES = 20_000;
/** One in 30,000 random bytes looks like a header. Thirty times as many are allowed before the search ends. */
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
            throw new cataloguer/* Unreadable */.I(this.#fault);
        return this.#section === undefined ? undefined : parseCrates(Buffer.concat(this.#section));
    }
    /** Searches the pending bytes for the section. Keeps a short rest for the next call, unless the file has ended. */
    #search(atEnd) {
        const bytes = this.#pending;
        const stop = atEnd ? bytes.length : bytes.length - SAMPLE;
        let at = bytes.indexOf(0x78);
        for (; at !== -1 && at < stop; at = bytes.indexOf(0x78, at + 1)) {
            if (!LEVELS.has(bytes[at + 1] ?? 0) || !mayBeDeflate(bytes, at + 2))
                continue;
            this.#trials += 1;
            if (this.#trials > 64 + this.#seen / BYTES_PER_TRIAL) {
                this.#fault = 'has too many possible starts of the list of crates';
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
 * Whether a deflate stream (RFC 1951, 3.2.3) of text starting with a brace may start here. About one in a thousand random
 * positions passes, so that few are decompressed unnecessarily.
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
/** The first characters of a compressed text, or empty if it is not one. */
function beginning(sample) {
    try {
        return (0,external_node_zlib_.inflateSync)(sample, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH, maxOutputLength: SAMPLE * 1100 }).toString('latin1', 0, 16);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* ZLIB_CODE */.o3);
        return '';
    }
}
function parseCrates(compressed) {
    let json;
    try {
        // Bytes after the stream are ignored.
        json = (0,external_node_zlib_.inflateSync)(compressed, { maxOutputLength: MAX_JSON });
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, errors/* ZLIB_CODE */.o3);
        throw new cataloguer/* Unreadable */.I('has a list of crates that is damaged or too large');
    }
    const packages = (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)((0,formats_json/* jsonObject */.o$)(json), 'packages'));
    if (packages.length > MAX_CRATES)
        throw new cataloguer/* Unreadable */.I(`has more than ${MAX_CRATES} crates`);
    const places = new Map();
    const crates = [];
    for (const [place, value] of packages.entries()) {
        const entry = (0,formats_json/* objectOf */.Xy)(value);
        const name = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'name'));
        const version = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'version'));
        // Build scripts and procedural macros run at compile time and are not part of the executable.
        if (name === undefined || version === undefined || (0,formats_json/* member */.Dc)(entry, 'kind') === 'build')
            continue;
        places.set(place, crates.length);
        crates.push({ name, version, root: (0,formats_json/* member */.Dc)(entry, 'root') === true });
    }
    return [...places].map(([place, index]) => {
        const listed = (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)((0,formats_json/* objectOf */.Xy)(packages[place]), 'dependencies'));
        const dependencies = listed.flatMap((other) => (typeof other === 'number' ? (places.get(other) ?? []) : []));
        return { ...crates[index], dependencies };
    });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/rust.ts
// Reads the crates linked into Rust executables that were built with cargo-auditable.


/** Rust executables are larger: the start-up code alone takes more. */
const rust_MIN_BYTES = 100 * 1024;
const rust = {
    name: 'rust',
    version: 1,
    scan: (_path, _mode, size) => (size < rust_MIN_BYTES ? undefined : new RustAuditScanner()),
    assemble: (found, context) => found.flatMap((one) => rust_componentsOf(one, context)),
};
function rust_componentsOf({ path, facts }, context) {
    const purls = facts.map(({ name, version }) => (0,documents_purl/* packageUrl */.EH)({ type: 'cargo', name, version }));
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

;// CONCATENATED MODULE: ./src/sbom/cataloguers/sbom-documents.ts
// Reads SBOM documents that are files of the image: claims of their authors, listed with the document as their source.



/** Names that the formats recommend, and directories for SBOM documents (PEP 770, apk of Wolfi). */
const DOCUMENT = /(?:^|\/)(?:[^/]*\.(?:cdx|cyclonedx|spdx)\.json|bom\.json|(?:[^/]+\.dist-info\/sboms|var\/lib\/db\/sbom|usr\/share\/sboms?)\/[^/]+\.json)$/;
/** Test data of installed packages describes other software. */
const TEST_DATA = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|__fixtures__|examples?)\//;
const MAX_CLAIMS = 20_000;
const sbom_documents_MAX_DEPTH = 32;
/** Components that stand for something other than a package. */
const sbom_documents_NO_PACKAGE = new Set(['container', 'operating-system', 'device', 'file', 'data']);
const sbomDocuments = {
    name: 'sbom-documents',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('.json') && DOCUMENT.test(path) && !TEST_DATA.test(path),
    read: sbom_documents_read,
    assemble: (found, context) => found.flatMap((one) => sbom_documents_componentsOf(one, context)),
};
/** Undefined for JSON files of the same name that are no SBOM. */
function sbom_documents_read({ bytes }) {
    const document = (0,formats_json/* jsonObject */.o$)(bytes);
    const isCycloneDx = (0,formats_json/* member */.Dc)(document, 'bomFormat') === 'CycloneDX';
    if (!isCycloneDx && (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(document, 'spdxVersion')) === undefined)
        return undefined;
    const stated = isCycloneDx ? cycloneDxPackages(document) : spdxPackages(document);
    const claims = stated.slice(0, MAX_CLAIMS);
    return claims.length === 0 ? undefined : { claims, more: stated.length > MAX_CLAIMS };
}
/** Components may contain components. Those without a package URL are left out: nothing could be looked up. */
function cycloneDxPackages(document) {
    const claims = [];
    const open = [
        [(0,formats_json/* member */.Dc)((0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(document, 'metadata')), 'component'), 0],
        ...(0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)(document, 'components')).map((one) => [one, 1]),
    ];
    for (let at = 0; at < open.length && claims.length <= MAX_CLAIMS; at++) {
        const [value, depth] = open[at];
        const component = (0,formats_json/* objectOf */.Xy)(value);
        if (component === undefined)
            continue;
        if (depth < sbom_documents_MAX_DEPTH) {
            for (const one of (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)(component, 'components')))
                if (open.length < MAX_CLAIMS * 2)
                    open.push([one, depth + 1]);
        }
        if (sbom_documents_NO_PACKAGE.has((0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(component, 'type')) ?? ''))
            continue;
        const terms = (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)(component, 'licenses')).flatMap((one) => {
            const choice = (0,formats_json/* objectOf */.Xy)(one);
            const license = (0,formats_json/* objectOf */.Xy)((0,formats_json/* member */.Dc)(choice, 'license'));
            return ((0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(choice, 'expression')) ?? (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(license, 'id')) ?? (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(license, 'name')) ?? []);
        });
        claims.push(...claimOf((0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(component, 'purl')), (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(component, 'name')), terms));
    }
    return claims;
}
function spdxPackages(document) {
    return (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)(document, 'packages'))
        .slice(0, MAX_CLAIMS + 1)
        .flatMap((value) => {
        const entry = (0,formats_json/* objectOf */.Xy)(value);
        const purpose = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'primaryPackagePurpose'))?.toLowerCase().replace('_', '-') ?? '';
        if (entry === undefined || sbom_documents_NO_PACKAGE.has(purpose))
            return [];
        const reference = (0,formats_json/* listOf */.c3)((0,formats_json/* member */.Dc)(entry, 'externalRefs'))
            .slice(0, 100)
            .map(formats_json/* objectOf */.Xy)
            .find((one) => (0,formats_json/* member */.Dc)(one, 'referenceType') === 'purl');
        const terms = (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'licenseDeclared'));
        const isKnown = terms !== undefined && !/^(?:NONE|NOASSERTION)$/.test(terms);
        return claimOf((0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(reference, 'referenceLocator')), (0,formats_json/* textOf */.b6)((0,formats_json/* member */.Dc)(entry, 'name')), isKnown ? [terms] : []);
    });
}
function claimOf(purl, name, terms) {
    if (purl === undefined || name === undefined)
        return [];
    return [{ purl, name: name.slice(0, 500), licenses: (0,license/* licenseList */.EX)(terms.slice(0, 20)) }];
}
function sbom_documents_componentsOf({ path, facts }, context) {
    const { claims, more } = facts;
    const location = `/${path}`;
    if (more)
        context.note(location, `only the first ${MAX_CLAIMS} components of this SBOM document are listed`);
    return claims.flatMap((claim) => {
        const parts = (0,documents_purl/* purlParts */.Ei)(claim.purl);
        // Parts of a package, such as the extension modules of a wheel, have the package's URL with a subpath.
        if (parts?.version === undefined || parts.subpath !== undefined)
            return [];
        const purl = (0,documents_purl/* packageUrl */.EH)(parts);
        if (purl === undefined || parts.type === 'oci' || parts.type === 'docker')
            return [];
        return [
            {
                type: 'library',
                ecosystem: parts.type,
                ...(parts.namespace !== undefined && { group: parts.namespace }),
                name: parts.name,
                version: parts.version,
                purl,
                locations: [location],
                source: location,
                ...(claim.licenses.length > 0 && { licenses: claim.licenses }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/wordpress.ts
// Reads WordPress plugins and themes from the comments at the top of their main files.



/** A plugin is a directory with one main file, or a single file. */
const PLUGIN = /(?:^|\/)wp-content\/(?:mu-)?plugins\/(?:([^/]+)\/)?([^/]+)\.php$/;
const THEME = /(?:^|\/)wp-content\/themes\/([^/]+)\/style\.css$/;
/** WordPress itself reads no further. */
const HEADER_BYTES = 8 * 1024;
const wordpress_VERSION = /^[\w.+-]{1,60}$/;
const wordpress = {
    name: 'wordpress',
    version: 1,
    maxBytes: 4 * 1024 * 1024,
    wants: (path) => path.includes('wp-content/') && (PLUGIN.test(path) || THEME.test(path)),
    read: wordpress_read,
    assemble: wordpress_assemble,
};
function wordpress_read({ path, bytes }) {
    const header = (0,formats_text/* decodedText */.i)(bytes.subarray(0, HEADER_BYTES));
    const [, theme] = THEME.exec(path) ?? [];
    const [, directory, file] = PLUGIN.exec(path) ?? [];
    const kind = theme === undefined ? 'plugin' : 'theme';
    const title = field(header, kind === 'theme' ? 'Theme Name' : 'Plugin Name');
    const version = field(header, 'Version') ?? '';
    const slug = theme ?? directory ?? file ?? '';
    if (title === undefined || slug === '' || !wordpress_VERSION.test(version))
        return undefined;
    const terms = field(header, 'License');
    const author = field(header, 'Author');
    const homepage = field(header, kind === 'theme' ? 'Theme URI' : 'Plugin URI');
    return {
        kind,
        slug,
        title: title.slice(0, 200),
        version,
        licenses: (0,license/* licenseList */.EX)(terms === undefined ? [] : [LICENSES[terms.toLowerCase()] ?? terms]),
        ...(author !== undefined && { author: author.replaceAll(/<[^>]{0,500}>/g, '').slice(0, 200) }),
        ...(homepage !== undefined && { homepage }),
    };
}
/** Spellings that wordpress.org recommends. */
const LICENSES = {
    'gnu general public license v2 or later': 'GPL-2.0-or-later',
    'gpl v2 or later': 'GPL-2.0-or-later',
    'gplv2 or later': 'GPL-2.0-or-later',
    'gpl-2.0+': 'GPL-2.0-or-later',
    'gnu general public license v3 or later': 'GPL-3.0-or-later',
    'gplv3 or later': 'GPL-3.0-or-later',
};
/** The value of a line such as ` * Version: 1.0`, as WordPress itself finds it. */
function field(header, name) {
    const found = new RegExp(`^(?:[ \\t]{0,20}<\\?php)?[ \\t/*#@]{0,20}${name}:([^\\n]{0,1000})`, 'im').exec(header)?.[1];
    const text = found?.replace(/\s*(?:\*\/|\?>).*$/s, '').trim();
    return text === undefined || text === '' ? undefined : text;
}
function wordpress_assemble(found, context) {
    return found.flatMap(({ path, facts }) => {
        const { kind, slug, title, version, licenses, author, homepage } = facts;
        // The package URL specification has no type for WordPress.
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'generic', namespace: `wordpress-${kind}`, name: slug, version });
        if (purl === undefined) {
            context.note(`/${path}`, 'has no valid name or version');
            return [];
        }
        return [
            {
                type: 'library',
                ecosystem: `wordpress-${kind}`,
                group: `wordpress-${kind}`,
                name: slug,
                version,
                purl,
                description: title,
                locations: [`/${path}`],
                ...(licenses.length > 0 && { licenses }),
                ...(author && { supplier: author }),
                ...(homepage !== undefined && { homepage }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/catalogue.ts
// Owns the table of cataloguers. A new ecosystem is one file in this directory and one row here.
























/**
 * The version of what the catalogue lists for the same image. Raise it only when that changes: a later run recognises an
 * SBOM that this project generated by subject, format and this version, and then attaches no second one.
 */
const CATALOGUE_VERSION = 3;
const CATALOGUERS = [
    osRelease,
    dpkg,
    apk,
    rpm,
    pacman,
    nix,
    npm/* npm */.w,
    python,
    java,
    ruby,
    php/* php */.z,
    pear,
    dotnet,
    nuget_lock/* nugetLock */.d,
    conda,
    r,
    luarocks,
    wordpress,
    bitnami,
    go,
    rust,
    programs_programs,
    openJdk,
    sbomDocuments,
];


/***/ }),

/***/ 67700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ documentUuid),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   U_: () => (/* binding */ timestampOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   kx: () => (/* binding */ supplierOf),
/* harmony export */   lH: () => (/* binding */ TOOL_NAME),
/* harmony export */   pk: () => (/* binding */ directDependencies),
/* harmony export */   xH: () => (/* binding */ generatorId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47592);
/* harmony import */ var _oci_foreign_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72665);
/* harmony import */ var _cataloguers_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52532);
/* harmony import */ var _generate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67032);
// Determines the subject, identity and time of an SBOM document, common to all formats.






const TOOL_NAME = 'oci-evidence';
/**
 * Identifies how a document was generated: the same text for the same generator, format and catalogue version, whatever
 * the version of this project and the name of the repository.
 */
function generatorId(format) {
    return `${TOOL_NAME} sbom; format=${format}; catalogue=${_cataloguers_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .CATALOGUE_VERSION */ .L}`;
}
/** Stands for an unknown value of the NTIA minimum elements (SPDX 2.3, 7.5; NTIA "known unknowns"). */
const UNKNOWN = 'NOASSERTION';
function subjectOf(sbom, format) {
    const { image, base, notes, hidden } = sbom;
    if (sbom.source !== undefined)
        return sourceSubject(sbom.source, notes, format);
    const { location, subject, platform, labels } = image;
    const isLayout = /^oci-(?:layout|archive):/.test(location);
    const repository = location.slice(location.indexOf(':') + (isLayout ? 1 : 0)).replace(/[\\/]+$/, '');
    const last = (isLayout ? repository : location).replace(/^.*[\\/]/s, '') || 'image';
    // purl specification, type oci: the name is the last part of the repository in lower case, the version is the digest.
    const purl = new packageurl_js__WEBPACK_IMPORTED_MODULE_1__.PackageURL('oci', undefined, last.toLowerCase(), subject.digest, {
        ...(!isLayout && { repository_url: location }),
        ...(platform && { arch: platform.architecture }),
    });
    const vendor = labels['org.opencontainers.image.vendor'];
    return {
        type: 'container',
        name: isLayout ? last : location,
        version: subject.digest,
        // The type definition encodes the colon of the digest. packageurl-js does not.
        purl: purl.toString().replace(/@(\w+):/, '@$1%3A'),
        ...(vendor && { supplier: vendor }),
        properties: [
            ['oci-evidence:generator', generatorId(format)],
            ...(platform ? [['oci-evidence:platform', (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(platform)]] : []),
            ...(base ? [['oci-evidence:base-image', `${base.reference}, ${base.layers} layers in common`]] : []),
            ...(hidden > 0 ? [['oci-evidence:hidden', `${hidden}`]] : []),
            ...notes.map((note) => ['oci-evidence:unread', (0,_generate_js__WEBPACK_IMPORTED_MODULE_4__/* .noteText */ .gA)(note)]),
        ],
    };
}
function sourceSubject({ name, version, purl, directory }, notes, format) {
    return {
        type: 'application',
        name,
        ...(version !== undefined && { version }),
        purl,
        properties: [
            ['oci-evidence:generator', generatorId(format)],
            ['oci-evidence:source-directory', directory],
            ...notes.map(({ path, text }) => ['oci-evidence:unread', (0,_oci_foreign_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(`/${path}: ${text}`, 1000)]),
        ],
    };
}
/**
 * The document's time in RFC 3339 with seconds: SOURCE_DATE_EPOCH, else the image's creation time, else 1970. The current
 * time would make each run produce another document.
 */
function timestampOf({ image }, { sourceDateEpoch }) {
    const epoch = sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) : undefined;
    const time = epoch === undefined ? new Date(image.created ?? 0) : new Date(epoch * 1000);
    return `${time.toISOString().slice(0, 19)}Z`;
}
/** Namespace of the UUIDs below: an arbitrary constant. */
const UUID_NAMESPACE = '0f0b6c1e-6d0f-5f5e-9b53-0d4ad1b0e6a7';
/** A name-based UUID (RFC 9562, version 5) of image digest, format and version of this project. */
function documentUuid({ image }, format, { toolVersion }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(Buffer.from(UUID_NAMESPACE.replaceAll('-', ''), 'hex'))
        .update(`${image.subject.digest} ${format} ${TOOL_NAME}@${toolVersion}`)
        .digest();
    hash[6] = (hash[6] & 0x0f) | 0x50;
    hash[8] = (hash[8] & 0x3f) | 0x80;
    return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
/**
 * The direct dependencies of the image: components that no other component depends on, and one component of each cycle that
 * would be unreachable otherwise.
 */
function directDependencies(components) {
    const edges = new Map(components.map(({ purl, dependsOn }) => [purl, dependsOn]));
    const indirect = new Set(components.flatMap(({ purl, dependsOn }) => dependsOn.filter((other) => other !== purl)));
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
        if (!indirect.has(purl))
            take(purl);
    for (const { purl } of components)
        if (!reached.has(purl))
            take(purl);
    return direct.sort();
}
/** Parses a supplier: `Name <address>`, or a name. */
function supplierOf(text) {
    const match = /^([^<>]{1,300}?)\s*<([^<>\s@]{1,100}@[^<>\s@]{1,200})>$/.exec(text?.trim() ?? '');
    const [, name, email] = match ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    return { name: text?.trim() || UNKNOWN };
}


/***/ }),

/***/ 67032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aC: () => (/* binding */ generateSboms),
  d5: () => (/* binding */ isImageSbom),
  gA: () => (/* binding */ noteText)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/foreign-text.ts
var foreign_text = __webpack_require__(72665);
;// CONCATENATED MODULE: ./src/sbom/base-image.ts
/**
 * The candidate with the most layers in common, from the lowest. Of several, the one with the fewest layers: an image that a build
 * stage used may have the same base. Undefined without candidates.
 */
function baseOf(layers, candidates) {
    const compared = candidates.map((candidate) => ({ candidate, common: commonLayers(layers, candidate.layers) }));
    const [best] = compared.sort((a, b) => b.common - a.common || a.candidate.layers.length - b.candidate.layers.length);
    return best && { reference: best.candidate.reference, name: best.candidate.name, layers: best.common };
}
/** Layers are the same if their uncompressed bytes are: a registry or a copy may compress them again. */
function commonLayers(layers, others) {
    let at = 0;
    for (; at < layers.length && at < others.length; at++) {
        const [one, other] = [layers[at], others[at]];
        const isSame = one?.descriptor.digest === other?.digest || (one?.diffId !== undefined && one.diffId === other?.diffId);
        if (!isSame)
            break;
    }
    return at;
}

// EXTERNAL MODULE: ./src/sbom/cataloguers/catalogue.ts + 40 modules
var catalogue = __webpack_require__(52532);
// EXTERNAL MODULE: ./src/sbom/components.ts + 6 modules
var sbom_components = __webpack_require__(76649);
// EXTERNAL MODULE: ./src/sbom/image.ts
var sbom_image = __webpack_require__(32272);
// EXTERNAL MODULE: ./src/sbom/layers/bounds.ts
var layers_bounds = __webpack_require__(56551);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/sbom/layers/decompress.ts


/** Large enough to make calls into zlib worthwhile, small enough for four layers at once. */
const CHUNK_BYTES = 512 * 1024;
/** Bytes needed to detect a tar archive, whose magic ends at offset 262. */
const HEAD_BYTES = 512;
/** Magic and length of a skippable frame. */
const SKIPPABLE_HEADER = 8;
/** Chunk size of the frames after the first. There may be one frame per small file. */
const FRAME_BYTES = 64 * 1024;
/** Largest zstd window: 2^27 is 128 MB, the default limit of the zstd command. */
const ZSTD = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: 27 };
/** Detects the compression from the first 512 bytes, or from all bytes of a shorter blob. */
function compressionOf(head) {
    if (head.byteLength === 0)
        return 'empty';
    if (head[0] === 0x1f && head[1] === 0x8b)
        return 'gzip';
    if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd)
        return 'zstd';
    // Skippable frame (RFC 8878, 3.1.2): 0x184D2A50 to 0x184D2A5F, which some tools put first.
    if (isSkippableFrame(head))
        return 'zstd';
    if (new TextDecoder('latin1').decode(head.subarray(257, 262)) === 'ustar')
        return 'tar';
    // An empty archive consists of blocks of zeros.
    return head.byteLength >= HEAD_BYTES && head.every((byte) => byte === 0) ? 'tar' : 'unknown';
}
function isSkippableFrame(head) {
    return ((head[0] ?? 0) & 0xf0) === 0x50 && head[1] === 0x2a && head[2] === 0x4d && head[3] === 0x18;
}
/** Why a blob of unknown compression cannot be read. */
function unknownCompression(head) {
    const hex = Buffer.from(head.subarray(0, 6)).toString('hex');
    if (hex.startsWith('425a68'))
        return 'compressed with bzip2, which is not allowed for image layers';
    if (hex.startsWith('fd377a585a00'))
        return 'compressed with xz, which is not allowed for image layers';
    return 'neither gzip, zstd nor tar; the layer may be encrypted or damaged';
}
/**
 * Yields the uncompressed bytes. Always reads the blob to its end, even if decompression fails or the consumer stops early,
 * because the digest is verified at the end. Errors of the blob take precedence over all others. A decompression fault is
 * thrown as the error of node:zlib. Throws the reason of `signal` once it is aborted.
 */
async function* decompressed(blob, state, signal, bounds) {
    const source = blob[Symbol.asyncIterator]();
    const next = async () => {
        if (signal.aborted) {
            await source.return?.();
            throw signal.reason;
        }
        const { value, done } = await source.next();
        if (done)
            return undefined;
        state.compressedBytes += value.byteLength;
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
    state.head = Buffer.concat(first).subarray(0, HEAD_BYTES);
    state.compression = compressionOf(state.head);
    const input = new Input(first, next);
    try {
        if (state.compression === 'tar')
            yield* input.chunks();
        else if (state.compression === 'gzip')
            yield* decoded(input, (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES }));
        else if (state.compression === 'zstd') {
            // node:zlib stops after one frame (RFC 8878, 3.1). zstd:chunked layers have one frame per file.
            for (let frame = 0; await input.hasMore(); frame++) {
                if (frame >= bounds.frames && state.compressedBytes < frame * bounds.frameBytes) {
                    throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${bounds.frames} zstd frames of less than ${bounds.frameBytes} bytes`);
                }
                if (await input.skipFrame())
                    continue;
                yield* decoded(input, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: frame === 0 ? CHUNK_BYTES : FRAME_BYTES, params: ZSTD }));
            }
        }
    }
    finally {
        await input.drain();
    }
}
/** The unread part of the blob. A decoder that stops early returns the bytes that it did not consume. */
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
    /** Skips a skippable frame, which would cost a decoder of its own. False if the next frame has content. */
    async skipFrame() {
        let head = Buffer.alloc(0);
        for (let chunk = await this.take(); chunk !== undefined; chunk = await this.take()) {
            head =
                head.byteLength === 0
                    ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
                    : Buffer.concat([head, chunk]);
            if (head.byteLength >= SKIPPABLE_HEADER)
                break;
        }
        if (head.byteLength < SKIPPABLE_HEADER || !isSkippableFrame(head)) {
            this.giveBack([head]);
            return false;
        }
        let left = head.readUInt32LE(4);
        let rest = head.subarray(SKIPPABLE_HEADER);
        for (; rest !== undefined && rest.byteLength <= left; rest = await this.take())
            left -= rest.byteLength;
        if (rest !== undefined)
            this.giveBack([rest.subarray(left)]);
        return true;
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
/** Yields the output of one decoder, up to the end of its frame. */
async function* decoded(input, decoder) {
    decoder.on('error', () => undefined);
    let inputError;
    const fed = feed(input, decoder).catch((error) => {
        inputError = error;
        decoder.destroy(error);
    });
    try {
        for await (const chunk of decoder)
            yield chunk;
    }
    finally {
        decoder.destroy();
        await fed;
        // biome-ignore lint/correctness/noUnsafeFinally: a wrong digest takes precedence over errors in the bytes.
        if (inputError !== undefined)
            throw inputError;
    }
}
/** Writes the input to the decoder with backpressure until either ends, and returns unconsumed bytes to the input. */
async function feed(input, decoder) {
    const written = [];
    let dropped = 0;
    const dropConsumed = () => {
        for (let oldest = written[0]; oldest && dropped + oldest.byteLength <= decoder.bytesWritten; oldest = written[0]) {
            dropped += oldest.byteLength;
            written.shift();
        }
    };
    while (!decoder.destroyed) {
        const chunk = await input.take();
        if (chunk === undefined) {
            decoder.end();
            await emitted(decoder, 'close');
            break;
        }
        dropConsumed();
        written.push(chunk);
        if (!decoder.destroyed && !decoder.write(chunk))
            await emitted(decoder, 'drain');
    }
    dropConsumed();
    const [first, ...rest] = written;
    if (first !== undefined)
        input.giveBack([first.subarray(decoder.bytesWritten - dropped), ...rest]);
}
/** Resolves when the decoder has emitted the event or is closed. */
function emitted(decoder, event) {
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

// EXTERNAL MODULE: ./src/sbom/cataloguers/cataloguer.ts
var cataloguers_cataloguer = __webpack_require__(90263);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/sbom/layers/large-file.ts
// Keeps a large file of a layer in a temporary file without a name, so that it is read at any position without holding it.




/** The `code` of errors of the file system, such as a full disk. */
const FILE_SYSTEM_CODE = /^E[A-Z0-9]+$/;
class LargeFile {
    #descriptor;
    #directory;
    #hashes = [(0,external_node_crypto_.createHash)('sha1'), (0,external_node_crypto_.createHash)('sha256')];
    #digests;
    #isNamed = true;
    size = 0;
    /** Throws the error of the file system. The name is random: nothing of the archive is part of a path. */
    constructor() {
        this.#directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'oci-evidence-large-file-'));
        try {
            this.#descriptor = (0,external_node_fs_.openSync)((0,external_node_path_.join)(this.#directory, 'file'), 'wx+', 0o600);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(this.#directory, { recursive: true, force: true });
            throw error;
        }
        // A file that is removed while it is open is gone even if this process is killed. Windows removes none that is open.
        if ((0,external_node_os_.platform)() !== 'win32')
            this.#unname();
    }
    append(chunk) {
        for (const hash of this.#hashes)
            hash.update(chunk);
        for (let at = 0; at < chunk.byteLength;)
            at += (0,external_node_fs_.writeSync)(this.#descriptor, chunk, at);
        this.size += chunk.byteLength;
    }
    read(start, length) {
        if (start < 0 || length < 0 || start + length > this.size)
            throw new RangeError('the range is beyond the end');
        const bytes = Buffer.allocUnsafeSlow(length);
        for (let at = 0; at < length;) {
            const count = (0,external_node_fs_.readSync)(this.#descriptor, bytes, at, length - at, start + at);
            if (count === 0)
                throw new RangeError('the temporary file was truncated');
            at += count;
        }
        return bytes;
    }
    get sha1() {
        return this.#finished().sha1;
    }
    get sha256() {
        return this.#finished().sha256;
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#descriptor);
        if (this.#isNamed)
            this.#unname();
    }
    #unname() {
        (0,external_node_fs_.rmSync)(this.#directory, { recursive: true, force: true });
        this.#isNamed = false;
    }
    #finished() {
        const [sha1, sha256] = this.#hashes;
        this.#digests ??= { sha1: sha1.digest('hex'), sha256: sha256.digest('hex') };
        return this.#digests;
    }
}

// EXTERNAL MODULE: ./src/sbom/layers/path.ts
var layers_path = __webpack_require__(50181);
;// CONCATENATED MODULE: ./src/sbom/layers/layer-files.ts
// Passes the files of one layer to the cataloguers and collects their facts.





const EXECUTABLE = 0o755;
const SLICE_BYTES = 512 * 1024;
/** What reading a large archive holds at once: an archive inside it. */
const LARGE_HELD_BYTES = 64 * 1024 * 1024;
const NOTHING = new Uint8Array(0);
class LayerFiles {
    #tree;
    #options;
    #keepers;
    #facts = new Map();
    #archives;
    #entries = 0;
    constructor(tree, options) {
        this.#tree = tree;
        this.#options = options;
        const { archiveFloorBytes, archiveRatio, archiveEntries } = options.bounds;
        this.#archives = { bytes: archiveFloorBytes + archiveRatio * options.layerBytes, entries: archiveEntries };
        this.#keepers = options.cataloguers.filter((cataloguer) => 'read' in cataloguer);
    }
    /** Processes one entry and reads its body to the end. Throws BoundExceeded when the layer reaches a bound. */
    async entry(header, body) {
        if (++this.#entries > this.#options.bounds.entries) {
            throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${this.#options.bounds.entries} entries`);
        }
        const path = this.#tree.place(header.name);
        if (path !== undefined) {
            // Of two entries with the same name the later one is valid.
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
                    this.#directory(path);
                    break;
                case 'symlink':
                    this.#tree.symlink(path, header.linkname);
                    break;
                case 'link':
                    this.#tree.other(path);
                    this.#hardLink(path, (0,layers_path/* normalPath */.FE)(header.linkname));
                    break;
                default:
                    this.#tree.other(path);
            }
        }
        body.resume();
    }
    #directory(path) {
        if (this.#options.only !== undefined)
            return;
        for (const cataloguer of this.#options.cataloguers) {
            const facts = 'directory' in cataloguer ? cataloguer.directory(path) : undefined;
            if (facts !== undefined)
                this.#add({ path, cataloguer: cataloguer.name, facts });
        }
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
                        this.#tree.note(name, `not read: its ${size} bytes exceed the limit of ${cataloguer.maxBytes}`);
                }
                else if ('scan' in cataloguer && !again) {
                    const scanner = cataloguer.scan(name, mode, size);
                    if (scanner !== undefined)
                        scanners.push({ name, cataloguer: cataloguer.name, scanner });
                }
            }
        }
        if (readers.length === 0)
            return scanners.length === 0 ? undefined : this.#scan(scanners, body);
        const large = readers.every(({ cataloguer: { heldBytes } }) => heldBytes !== undefined && size > heldBytes)
            ? openLargeFile()
            : undefined;
        const held = large === undefined ? size : LARGE_HELD_BYTES;
        await this.#options.budget.acquire(held);
        try {
            if (large === undefined)
                await this.#read(readers, scanners, await whole(body, size));
            else
                await this.#readLarge(readers, scanners, { body, size, large });
        }
        finally {
            this.#options.budget.release(held);
            large?.close();
        }
    }
    async #read(readers, scanners, bytes) {
        for (const { name, cataloguer } of readers) {
            await this.#record(name, cataloguer.name, () => cataloguer.read({ path: name, bytes, archives: this.#archives }));
        }
        for (const { name, cataloguer, scanner } of scanners) {
            // Scanners copy what they are given.
            for (let at = 0; at < bytes.length && scanner.write(bytes.subarray(at, at + SLICE_BYTES));)
                at += SLICE_BYTES;
            await this.#record(name, cataloguer, () => scanner.end());
        }
    }
    async #readLarge(readers, scanners, { body, size, large }) {
        let fault;
        const scanned = copied(body, (chunk) => {
            if (fault !== undefined)
                return;
            try {
                large.append(chunk);
            }
            catch (error) {
                // The disk is full. The rest of the layer is read all the same.
                (0,errors/* rethrowUnless */.ki)(error, FILE_SYSTEM_CODE);
                fault = error;
            }
        });
        await this.#scan(scanners, scanned);
        if (fault === undefined && large.size !== size)
            throw new layers_bounds/* BoundExceeded */.Kz('it ends within a file');
        for (const { name, cataloguer } of readers) {
            await this.#record(name, cataloguer.name, () => {
                if (fault !== undefined)
                    throw new cataloguers_cataloguer/* Unreadable */.I(`could not be kept in a temporary file: ${(0,errors/* errorDetail */.m2)(fault)}`);
                return cataloguer.read({ path: name, bytes: NOTHING, large, archives: this.#archives });
            });
        }
    }
    /** Passes the body to scanners. Reads it to the end even if no scanner needs more, because stopping ends the archive. */
    async #scan(scanners, body) {
        let active = scanners;
        for await (const chunk of body) {
            if (active.length > 0)
                active = active.filter(({ scanner }) => scanner.write(chunk));
        }
        for (const { name, cataloguer, scanner } of scanners)
            await this.#record(name, cataloguer, () => scanner.end());
    }
    /** A hard link follows its target: the facts of the target apply to the link too if a cataloguer wants its name. */
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
    async #record(path, cataloguer, read) {
        let facts;
        try {
            facts = await read();
        }
        catch (error) {
            // Any other error is a bug in the cataloguer, and foreign content must not be able to stop a build with it.
            const why = error instanceof cataloguers_cataloguer/* Unreadable */.I ? error.message : (0,errors/* unexpectedDetail */.$e)(error);
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
            throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${this.#options.bounds.files} files that describe packages`);
        }
    }
}
/** Undefined if there is no directory for temporary files, such as in a container with a read-only file system. */
function openLargeFile() {
    try {
        return new LargeFile();
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, FILE_SYSTEM_CODE);
        return undefined;
    }
}
/** Passes the body on, and each chunk to `take`. */
async function* copied(body, take) {
    for await (const chunk of body) {
        take(chunk);
        yield chunk;
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
        throw new layers_bounds/* BoundExceeded */.Kz('it ends within a file');
    return bytes;
}

;// CONCATENATED MODULE: ./src/sbom/layers/layer-tree.ts


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
    #directories = new layers_path/* PathSet */.Qi();
    #others = new layers_path/* PathSet */.Qi();
    #notes = [];
    #droppedNotes = 0;
    #characters = 0;
    constructor(digest, bounds) {
        this.#digest = digest;
        this.#bounds = bounds;
    }
    /**
     * The normal path of an entry's name. Undefined for entries that need no further processing: the root, a whiteout (which
     * is recorded) and a name that no runtime could unpack (which is noted).
     */
    place(name) {
        if (name.length > this.#bounds.pathLength) {
            this.note(name, `skipped: its path exceeds ${this.#bounds.pathLength} characters`);
            return undefined;
        }
        const path = (0,layers_path/* normalPath */.FE)(name);
        if (path === undefined) {
            this.note(name, 'skipped: its name contains a NUL character');
            return undefined;
        }
        if (path === '')
            return undefined;
        if (depthOf(path) > this.#bounds.depth) {
            this.note(path, `skipped: nested deeper than ${this.#bounds.depth} directories`);
            return undefined;
        }
        const directory = (0,layers_path/* parentOf */.gN)(path);
        this.#inside(directory);
        const base = path.slice(path.lastIndexOf('/') + 1);
        if (!base.startsWith(WHITEOUT))
            return path;
        this.#count(path);
        const gone = base.slice(WHITEOUT.length);
        if (base === OPAQUE)
            this.#opaque.push(directory);
        // Other names with the double prefix are internal to aufs.
        else if (gone.startsWith(WHITEOUT))
            return undefined;
        else if (gone === '' || gone === '.' || gone === '..')
            this.note(path, 'skipped: a whiteout without a file name');
        else
            this.#whiteouts.push((0,layers_path/* joinPath */.uJ)(directory, gone));
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
    /** A hard link whose target must be passed to the cataloguers again, under this name. */
    hardLink(path, target) {
        if (!this.#follows(path, target))
            return;
        this.#count(path + target);
        this.#hardLinks.push({ path, target });
    }
    note(path, text) {
        if (this.#notes.length >= this.#bounds.notes)
            this.#droppedNotes++;
        else
            this.#notes.push({ path: path.slice(0, this.#bounds.pathLength), text });
    }
    /** Adds a note about the whole layer. */
    noteLayer(text) {
        this.#notes.unshift({ path: '', text });
    }
    record(facts) {
        if (this.#droppedNotes > 0)
            this.noteLayer(`${this.#droppedNotes} more files were not read`);
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
    /** Entries of one directory usually follow each other, so most calls return at once. */
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
        this.note(path, 'link not followed: its target is not a valid path');
        return false;
    }
    #count(text) {
        this.#characters += text.length;
        if (this.#characters > this.#bounds.nameCharacters) {
            throw new layers_bounds/* BoundExceeded */.Kz(`the names of its directories, links and whiteouts exceed ${this.#bounds.nameCharacters} characters`);
        }
    }
}
function depthOf(path) {
    let depth = 1;
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        depth++;
    return depth;
}

// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./src/sbom/layers/tar-archive.ts
// Opens a tar archive, with bounded work for extended headers.

/** The records that decide what an entry is. */
const WANTED = new Set(['path', 'linkpath', 'size']);
const SPACE = 0x20;
/**
 * tar-stream merges all records of a global pax header into each entry, which takes quadratic time. Container runtimes
 * ignore global headers, and of other pax headers only three records matter here.
 */
function openArchive() {
    const archive = (0,tar_stream.extract)();
    const internals = archive;
    const decode = internals._decodeLongHeader.bind(archive);
    internals._decodeLongHeader = (bytes) => {
        const { type } = internals._header;
        if (type === 'pax-header')
            internals._pax = paxRecords(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        else if (type !== 'pax-global-header')
            decode(bytes);
    };
    return archive;
}
/** Records are `LENGTH KEY=VALUE\n` (POSIX.1-2001, pax). Reading ends at the first invalid one. */
function paxRecords(bytes) {
    const records = {};
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const length = space === -1 || space - at > 10 ? Number.NaN : Number(bytes.toString('latin1', at, space));
        const equals = bytes.indexOf('=', space);
        if (!(length > 0 && at + length <= bytes.length) || equals === -1 || equals >= at + length)
            break;
        const key = equals - space > 16 ? '' : bytes.toString('latin1', space + 1, equals);
        if (WANTED.has(key))
            records[key] = bytes.toString('utf8', equals + 1, at + length - 1);
        at += length;
    }
    return records;
}

;// CONCATENATED MODULE: ./src/sbom/layers/layer.ts






/**
 * Streams a layer once. Faults in the content (compression, archive, a bound) end the layer with a note. Errors of the
 * store (StoreError, such as a wrong digest) are thrown.
 */
async function readLayer(source, reading) {
    const { descriptor } = source;
    const tree = new LayerTree(descriptor.digest, reading.bounds);
    const files = new LayerFiles(tree, { ...reading, layerBytes: descriptor.size });
    const archive = openArchive();
    const state = { compression: 'empty', compressedBytes: 0, head: new Uint8Array() };
    const blob = reading.store.blob(descriptor);
    const unpacked = new digest/* Digester */.Y8(source.diffId === undefined ? 'sha256' : (0,digest/* splitDigest */.vo)(source.diffId).algorithm);
    let fault;
    const unpacking = unpack(archive, files).catch((error) => {
        fault ??= error;
        archive.destroy(null);
    });
    try {
        for await (const chunk of decompressed(blob, state, reading.signal, reading.bounds)) {
            unpacked.update(chunk);
            checkSize(unpacked.size, state.compressedBytes, reading.bounds);
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
    if (state.compression === 'unknown')
        tree.noteLayer(`not read: ${unknownCompression(state.head)}`);
    else if (fault !== undefined)
        tree.noteLayer(`only partly read: ${reasonOf(fault)}`);
    else if (source.diffId !== undefined && unpacked.digest() !== source.diffId) {
        tree.noteLayer(`its uncompressed bytes do not match the diffID in the image's config (${source.diffId})`);
    }
    return tree.record(files.facts());
}
async function unpack(archive, files) {
    for await (const entry of archive)
        await files.entry(entry.header, entry);
}
/** Writes with backpressure. Also resolves when the archive is closed; the reading side then reports the error. */
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
        throw new layers_bounds/* BoundExceeded */.Kz(`it unpacks to more than ${bounds.layerBytes} bytes`);
    if (unpackedBytes > bounds.ratioFloorBytes && unpackedBytes > bounds.ratio * compressedBytes) {
        throw new layers_bounds/* BoundExceeded */.Kz(`it unpacks to more than ${bounds.ratio} times its size`);
    }
}
/** True for faults in the bytes, as opposed to errors of the store. node:zlib has its own error codes. */
function isContentFault(error) {
    const { code } = error;
    return error instanceof layers_bounds/* BoundExceeded */.Kz || (typeof code === 'string' && /^(?:Z_|ZSTD_)/.test(code));
}
function reasonOf(fault) {
    const text = String(fault.message ?? fault);
    if (fault instanceof layers_bounds/* BoundExceeded */.Kz)
        return text;
    return `the archive is damaged (${text.slice(0, 200)}); rebuild and push the image`;
}

;// CONCATENATED MODULE: ./src/sbom/layers/layer-reader.ts
// Reads the layers of all images of one run, each only once, and uses the cache.






/** Raise when the structure or meaning of LayerRecord changes, or when the same bytes lead to another record. */
const RECORD_VERSION = 1;
class LayerReader {
    #options;
    #budget;
    #limit;
    #stopped = new AbortController();
    #known = new Map();
    constructor(options) {
        this.#options = options;
        this.#budget = new layers_bounds/* Budget */.__(options.bounds.heldBytes);
        this.#limit = (0,p_limit/* default */.A)(options.concurrency);
    }
    /**
     * The record of a layer. With `only`, it covers just those files (paths in the archive), each under the paths listed for
     * it. Throws StoreError when the store fails or returns wrong bytes.
     */
    read(source, only) {
        const key = this.#keyOf(source, only);
        const known = this.#known.get(key) ?? this.#limit(() => this.#readOnce(key, source, only));
        this.#known.set(key, known);
        return known;
    }
    /** Cancels all reads in progress after one has failed. */
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
            if (isUndistributed(source, error))
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
/** Non-distributable layers (image specification 1.1, layer.md) may be absent from the store. */
function isUndistributed({ descriptor }, error) {
    const foreign = /nondistributable|\.foreign\./.test(descriptor.mediaType);
    return foreign && error instanceof oci_errors/* StoreError */.A && error.code === 'not-found';
}
function unread({ descriptor: { digest } }, why) {
    const nothing = { facts: [], symlinks: [], hardLinks: [], whiteouts: [], opaque: [], implied: [] };
    const note = { path: '', text: `not read: non-distributable and not in the store (${why.slice(0, 200)})` };
    return { digest, ...nothing, directories: new layers_path/* PathSet */.Qi(), others: new layers_path/* PathSet */.Qi(), notes: [note] };
}

;// CONCATENATED MODULE: ./src/sbom/layers/links.ts
// Resolves paths through the visible symbolic links of an image.

/** Links followed for one path before it counts as a loop, as in Linux. */
const MAX_LINKS = 40;
/** Alternative names built per image, a second of work: files below a directory times links to that directory. */
const MAX_NAMES = 1_000_000;
/** Path segments walked per image, which take a few seconds. This bounds chains of links to links. */
const MAX_STEPS = 50_000_000;
class Links {
    #targets = new Map();
    #maxSteps;
    #steps = 0;
    #names = 0;
    constructor(maxSteps = MAX_STEPS) {
        this.#maxSteps = maxSteps;
    }
    paths() {
        return this.#targets.keys();
    }
    /** `target` is absolute or relative to the link, as written in the archive. */
    set(path, target) {
        this.#targets.set(path, target);
    }
    delete(path) {
        this.#targets.delete(path);
    }
    /** True once the bound is reached and links are no longer followed. */
    get exhausted() {
        return this.#steps > this.#maxSteps || this.#names > MAX_NAMES;
    }
    /** False once the bound on alternative names is reached. */
    allowName() {
        return ++this.#names <= MAX_NAMES;
    }
    /** The path with all symbolic links resolved, or undefined for a loop. It need not exist. */
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
                at = (0,layers_path/* parentOf */.gN)(at);
                continue;
            }
            const next = (0,layers_path/* joinPath */.uJ)(at, segment);
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
    /** The path with the links of its parent directories resolved, as unpacking an entry of that name would. */
    place(path) {
        const parent = (0,layers_path/* parentOf */.gN)(path);
        if (parent === '')
            return path;
        const resolved = this.resolve(parent);
        return resolved === undefined || resolved === parent ? path : (0,layers_path/* joinPath */.uJ)(resolved, path.slice(parent.length + 1));
    }
}

;// CONCATENATED MODULE: ./src/sbom/layers/overlay.ts


/** Up to this number of entries, the paths of a layer are looked up one by one. */
const SMALL_LAYER = 64;
/** The catalogued files of the image after the layers 0 to n. Call `add` for each layer from the lowest up. */
class Overlay {
    #layers = [];
    #files = new Map();
    #sorted;
    #links;
    #hardLinks = new Map();
    constructor(links = new Links()) {
        this.#links = links;
    }
    /** Removes what the layer deletes or replaces, and adds its files. */
    add(record) {
        // The layer replaces links that it has entries for. Remove these first, because the rest is placed through links.
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
        let isChanged = record.facts.length > 0;
        for (const path of [...this.#files.keys()]) {
            if (!placed.hides(path))
                continue;
            this.#files.delete(path);
            isChanged = true;
        }
        for (const path of [...this.#hardLinks.keys()])
            if (placed.hides(path))
                this.#hardLinks.delete(path);
        const layer = this.#layers.length;
        for (const facts of record.facts)
            this.#addFile(this.#links.place(facts.path), layer, facts);
        for (const { path, target } of record.hardLinks)
            this.#hardLinks.set(this.#links.place(path), { target, layer });
        placed.forget();
        this.#layers.push(placed);
        if (isChanged)
            this.#sorted = undefined;
    }
    /** Every visible file with facts, sorted by path. The same array as before if the last layer changed nothing. */
    files() {
        this.#sorted ??= [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
        return this.#sorted;
    }
    /** True if there were too many links to follow them all. */
    get linksExhausted() {
        return this.#links.exhausted;
    }
    /**
     * Files that were not read under their own name, but are wanted under the name of a link, or because a path in `places`
     * leads to them.
     */
    linkedFiles(wants, places) {
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
    #addFile(path, layer, facts) {
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
            for (const above of (0,layers_path/* ancestors */.T1)(path)) {
                for (const way of ways.get(above) ?? []) {
                    if (!this.#links.allowName())
                        return all;
                    all.push(way + path.slice(above.length));
                }
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
        // In an image with very many layers, most have few entries, for which remembering directories costs more than it saves.
        const isSmall = ways.size === 0 && deleted.size === 0 && opaque.size === 0 && record.others.size <= SMALL_LAYER;
        const hides = (path) => {
            if (isSmall)
                return record.others.hasPrefix(path) || record.directories.has(path);
            if (opaque.has('') || deleted.has(path) || isReplaced(path))
                return true;
            if (names(path).some((name) => record.directories.has(name)))
                return true;
            for (const above of (0,layers_path/* ancestors */.T1)(path))
                if (hidesDirectory(above))
                    return true;
            return false;
        };
        return { record, names, hides, forget: () => known.clear() };
    }
    /** The highest layer up to `top` with a file at the path, and the file's name in its archive. */
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

;// CONCATENATED MODULE: ./src/sbom/generate.ts
// Catalogues one or more platform images: reads each layer once, in parallel, overlays them and lists the components.









/** Layers read in parallel: enough for two to four processors, few enough to bound memory. */
const DEFAULT_CONCURRENCY = 4;
/** Characters of a path, and of a reason, in a note. */
const MAX_NOTE = 500;
/** Number of layers that are overlaid before the event loop runs. */
const LAYERS_PER_TURN = 16;
/** Notes per image. Further notes are counted. */
const MAX_NOTES = 500;
function isImageSbom(result) {
    return 'image' in result;
}
/** `path: text (layer sha256:…)`, for properties and warnings. */
function noteText({ path, text, layer }) {
    const where = layer === undefined ? 'image' : `layer ${layer}`;
    const shown = (0,foreign_text/* oneLine */.T)(path.replace(/^\//, ''), MAX_NOTE);
    const reason = (0,foreign_text/* oneLine */.T)(text, MAX_NOTE);
    return path === '' ? `${where}: ${reason}` : `/${shown}: ${reason} (${where})`;
}
/**
 * Returns one result per target, in order. Layers that images share are read once. Content that cannot be read becomes a
 * note. Throws StoreError when the store fails or returns wrong bytes, and with `strict` a UserError for any note.
 */
async function generateSboms(store, targets, options = {}) {
    const cataloguers = options.cataloguers ?? catalogue/* CATALOGUERS */.v;
    const reader = new LayerReader({
        store,
        cataloguers,
        bounds: { ...layers_bounds/* BOUNDS */.QT, ...options.bounds },
        concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
        ...(options.cache && { cache: options.cache }),
    });
    try {
        const results = await Promise.all(targets.map((target) => generateOne(store, target, reader, cataloguers)));
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
    const states = [];
    let kept = 0;
    let oldest = 0;
    for (const [at, { record }] of readings.entries()) {
        for (const note of record.notes)
            notes.push({ ...note, layer: record.digest });
        overlay.add(record);
        const files = overlay.files();
        kept += files === states[at - 1] ? 0 : files.length;
        states.push(files);
        // The lowest states are examined last, so they are dropped first.
        for (; kept > sbom_components/* MAX_TRACED_FILES */.J && oldest < at; oldest++) {
            kept -= states[oldest] === states[oldest + 1] ? 0 : (states[oldest]?.length ?? 0);
            states[oldest] = undefined;
        }
        // Lets this process report its usage while it overlays hundreds of layers.
        if (at % LAYERS_PER_TURN === 0)
            await new Promise(setImmediate);
    }
    const places = cataloguers.flatMap((cataloguer) => ('read' in cataloguer ? (cataloguer.places ?? []) : []));
    const linked = overlay.linkedFiles((path) => isWanted(path, cataloguers), places);
    if (overlay.linksExhausted)
        notes.push({ path: '', text: 'too many symbolic links; not all of them were followed' });
    const behindLinks = await readAgain(image, linked, reader);
    const found = (0,sbom_components/* catalogue */.s)(withLinkedFiles(states, behindLinks), image.layers.map(({ descriptor }) => descriptor.digest), cataloguers, (path, text) => notes.push({ path, text }));
    const base = baseOf(image.layers, target.bases ?? []);
    const components = base === undefined || base.layers === 0 ? found.components : marked(found.components, image, base);
    const layersRead = readings.filter(({ cached }) => !cached).length;
    return { image, ...found, components, ...(base && { base }), notes: bounded(notes), layersRead };
}
/** A component that the build replaced by the same version of it stays one of the base image. */
function marked(components, { layers }, base) {
    const lower = new Set(layers.slice(0, base.layers).map(({ descriptor }) => descriptor.digest));
    return components.map((one) => ({ ...one, origin: lower.has(one.layer) ? 'base-image' : 'build' }));
}
/** Removes duplicates and bounds the number of notes. */
function bounded(notes) {
    const distinct = [...new Map(notes.map((note) => [noteText(note), note])).values()];
    const more = distinct.length - MAX_NOTES;
    if (more <= 0)
        return distinct;
    return [...distinct.slice(0, MAX_NOTES), { path: '', text: `${more} more notes` }];
}
/** Executables are selected by mode, which a link does not have, so only whole files are looked up through links. */
function isWanted(path, cataloguers) {
    return cataloguers.some((cataloguer) => 'read' in cataloguer && cataloguer.wants(path, 0o644));
}
/** Reads files that links lead to: each layer that contains any is read again, in parallel. */
async function readAgain(image, linked, reader) {
    const byLayer = new Map();
    for (const { layer, file, path } of linked) {
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
/** Adds files behind links to each state from their layer on. Equal states stay the same array. */
function withLinkedFiles(states, linked) {
    if (linked.length === 0)
        return states;
    const result = [];
    let before = -1;
    for (const [at, files] of states.entries()) {
        const more = linked.filter(({ layer }) => layer <= at);
        const isSame = at > 0 && files === states[at - 1] && more.length === before;
        before = more.length;
        result.push(isSame ? result[at - 1] : files && [...files, ...more].sort((a, b) => (a.path < b.path ? -1 : 1)));
    }
    return result;
}
/** Notes listed in the error message. Further notes are counted. */
const NAMED_NOTES = 3;
function refuseNotes(result) {
    if (!isImageSbom(result) || result.notes.length === 0)
        return;
    const named = result.notes.slice(0, NAMED_NOTES).map(noteText);
    const more = result.notes.length - named.length;
    throw new errors/* UserError */.yo(`the SBOM of ${result.image.location}@${result.image.subject.digest} would be incomplete: ${named.join('; ')}` +
        `${more > 0 ? `; and ${more} more` : ''}; remove these from the image, or unset strict`);
}


/***/ }),

/***/ 10524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ SBOM_FORMATS),
  h: () => (/* binding */ sbomEvidence)
});

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/title.ts
var title = __webpack_require__(39067);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
;// CONCATENATED MODULE: ./src/sbom/documents/json.ts
// Writes a document as JSON that no terminal executes when it is printed.
/** Controls, characters that change the direction of text, and other invisible characters, besides those that JSON escapes. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** The value as one line of UTF-8. Unprintable characters are escaped as `\uXXXX`, which means the same in JSON. */
function jsonBytes(value) {
    return Buffer.from(`${JSON.stringify(value).replaceAll(UNPRINTABLE, escaped)}\n`);
}
/** A character beyond U+FFFF is two UTF-16 code units and so two escapes. */
function escaped(character) {
    return Array.from({ length: character.length }, (_, at) => {
        return `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join('');
}

// EXTERNAL MODULE: ./src/sbom/documents/license.ts
var documents_license = __webpack_require__(52047);
// EXTERNAL MODULE: ./src/sbom/documents/subject.ts
var documents_subject = __webpack_require__(67700);
;// CONCATENATED MODULE: ./src/sbom/documents/web-address.ts
// Checks addresses of web pages that packages state.
/** The address in the form that both document formats accept, or undefined if it is no http or https address. */
function webAddress(text) {
    const url = text === undefined ? null : URL.parse(text);
    return url === null || !/^https?:$/.test(url.protocol) ? undefined : url.href;
}

;// CONCATENATED MODULE: ./src/sbom/documents/cyclonedx.ts




/**
 * The document's bytes. The same image, options and version of this project give the same bytes. Components are sorted by
 * package URL, which is also their bom-ref. It is written here and not by a library, because the one that exists takes as
 * long to load as a small image takes to read.
 */
function cycloneDx(sbom, options, version = '1.6') {
    const subject = (0,documents_subject/* subjectOf */.et)(sbom, `cyclonedx-${version}`);
    const { components, notes } = sbom;
    return jsonBytes({
        $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
        bomFormat: 'CycloneDX',
        specVersion: version,
        version: 1,
        serialNumber: `urn:uuid:${(0,documents_subject/* documentUuid */.HQ)(sbom, `cyclonedx-${version}`, options)}`,
        metadata: {
            timestamp: new Date((0,documents_subject/* timestampOf */.U_)(sbom, options)).toISOString(),
            lifecycles: [{ phase: sbom.source === undefined ? 'post-build' : 'pre-build' }],
            tools: {
                components: [
                    {
                        type: 'application',
                        name: documents_subject/* TOOL_NAME */.lH,
                        version: options.toolVersion,
                        'bom-ref': `${documents_subject/* TOOL_NAME */.lH}@${options.toolVersion}`,
                    },
                ],
            },
            authors: [{ name: documents_subject/* TOOL_NAME */.lH }],
            component: {
                type: subject.type,
                name: subject.name,
                ...(subject.version !== undefined && { version: subject.version }),
                'bom-ref': subject.purl,
                supplier: entityOf(subject.supplier),
                purl: subject.purl,
                properties: subject.properties.map(([name, value]) => ({ name, value })),
            },
        },
        components: components.map((component) => componentOf(component, sbom.source !== undefined)),
        dependencies: [
            dependency(subject.purl, (0,documents_subject/* directDependencies */.pk)(components)),
            ...components.map(({ purl, dependsOn }) => dependency(purl, dependsOn)),
        ],
        ...(notes.length > 0 && { compositions: [{ aggregate: 'incomplete', assemblies: [subject.purl] }] }),
    });
}
function dependency(ref, dependsOn) {
    return { ref, ...(dependsOn.length > 0 && { dependsOn }) };
}
/** Sources have no layers. */
function componentOf(component, isSource) {
    const { group, description, cpes = [], hashes = [], purl } = component;
    const licenses = licensesOf(component.licenses ?? []);
    const homepage = webAddress(component.homepage);
    const [cpe, ...moreCpes] = cpes;
    const properties = propertiesOf(component, moreCpes, isSource);
    return {
        type: component.type,
        name: component.name,
        ...(group && { group }),
        ...(component.version !== '' && { version: component.version }),
        'bom-ref': purl,
        supplier: entityOf(component.supplier),
        ...(description && { description }),
        ...(hashes.length > 0 && { hashes: hashes.map(({ algorithm: alg, hex: content }) => ({ alg, content })) }),
        ...(licenses.length > 0 && { licenses }),
        ...(cpe !== undefined && { cpe }),
        purl,
        ...(homepage !== undefined && { externalReferences: [{ url: homepage, type: 'website' }] }),
        ...(properties.length > 0 && { properties }),
        ...evidenceOf(component),
    };
}
function propertiesOf(component, moreCpes, isSource) {
    return [
        ...(isSource ? [] : [{ name: 'oci-evidence:layer', value: component.layer }]),
        ...(component.origin !== undefined ? [{ name: 'oci-evidence:origin', value: component.origin }] : []),
        ...moreCpes.map((value) => ({ name: 'oci-evidence:cpe', value })),
        ...(component.owner !== undefined ? [{ name: 'oci-evidence:owner', value: component.owner }] : []),
        ...(component.source !== undefined ? [{ name: 'oci-evidence:source', value: component.source }] : []),
    ];
}
function evidenceOf({ identity, locations }) {
    const evidence = {
        ...(identity !== undefined && {
            identity: [{ field: 'purl', confidence: identity.confidence, methods: [identity] }],
        }),
        ...(locations.length > 0 && { occurrences: locations.map((location) => ({ location })) }),
    };
    return Object.keys(evidence).length === 0 ? {} : { evidence };
}
function entityOf(supplier) {
    const { name, email } = (0,documents_subject/* supplierOf */.kx)(supplier);
    return { name, ...(email !== undefined && { contact: [{ email }] }) };
}
/**
 * CycloneDX allows either one expression or a list of identifiers and names. Several licences with a compound expression
 * among them all apply, so they are joined with AND. If one of them is not an expression, each becomes a name.
 */
function licensesOf(stated) {
    const licenses = [...new Set(stated)];
    const asListed = (license) => ({
        license: (0,documents_license/* isLicenseId */.ZK)(license) ? { id: license } : { name: license },
    });
    if (!licenses.some((license) => !(0,documents_license/* isLicenseId */.ZK)(license) && isExpression(license)))
        return licenses.map(asListed);
    const [only] = licenses;
    if (only !== undefined && licenses.length === 1)
        return [{ expression: only }];
    if (!licenses.every(isExpression))
        return licenses.map(asListed);
    const parts = licenses.map((license) => (/ (?:AND|OR|WITH) /.test(license) ? `(${license})` : license));
    return [{ expression: parts.join(' AND ') }];
}
function isExpression(license) {
    return (0,documents_license/* spdx */.yr)(license) === license;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
;// CONCATENATED MODULE: ./src/sbom/documents/spdx.ts
// Writes the catalogue as an SPDX 2.3 JSON document.






const ROOT = 'SPDXRef-Image';
const DOCUMENT = 'SPDXRef-DOCUMENT';
/** SPDX 2.3, 7.24, spelled with underscores as in the JSON schema. */
const PURPOSE = {
    library: 'LIBRARY',
    application: 'APPLICATION',
    framework: 'FRAMEWORK',
    'operating-system': 'OPERATING_SYSTEM',
    file: 'FILE',
};
const ALGORITHM = { MD5: 'MD5', 'SHA-1': 'SHA1', 'SHA-256': 'SHA256', 'SHA-512': 'SHA512' };
/** The document's bytes. The same image, options and version of this project give the same bytes. */
function spdxDocument(sbom, options) {
    const subject = (0,documents_subject/* subjectOf */.et)(sbom, 'spdx-2.3');
    const created = (0,documents_subject/* timestampOf */.U_)(sbom, options);
    const creator = `Tool: ${documents_subject/* TOOL_NAME */.lH}-${options.toolVersion}`;
    const licenses = new Licenses();
    const ids = new Map(sbom.components.map((component) => [component.purl, idOf(component)]));
    const root = {
        SPDXID: ROOT,
        name: subject.name,
        ...(subject.version !== undefined && { versionInfo: subject.version }),
        supplier: subject.supplier === undefined ? documents_subject/* UNKNOWN */.HV : `Organization: ${oneLine(subject.supplier)}`,
        downloadLocation: documents_subject/* UNKNOWN */.HV,
        filesAnalyzed: false,
        ...(sbom.source === undefined && { checksums: checksumOf(sbom.image.subject.digest) }),
        licenseConcluded: documents_subject/* UNKNOWN */.HV,
        licenseDeclared: documents_subject/* UNKNOWN */.HV,
        copyrightText: documents_subject/* UNKNOWN */.HV,
        externalRefs: [purlRef(subject.purl)],
        primaryPackagePurpose: subject.type === 'container' ? 'CONTAINER' : 'APPLICATION',
        annotations: subject.properties.map(([name, value]) => ({
            annotationDate: created,
            annotationType: 'OTHER',
            annotator: creator,
            comment: `${name}: ${value}`,
        })),
    };
    const annotated = (comment) => ({
        annotationDate: created,
        annotationType: 'OTHER',
        annotator: creator,
        comment,
    });
    const packages = [
        root,
        ...sbom.components.map((component) => packageOf(component, ids, licenses, remarks(component).map(annotated), sbom.source !== undefined)),
    ];
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
        documentNamespace: `${kinds/* NAMESPACE */.CU}spdx/${(0,documents_subject/* documentUuid */.HQ)(sbom, 'spdx-2.3', options)}`,
        creationInfo: { created, creators: [creator, `Organization: ${documents_subject/* TOOL_NAME */.lH}`] },
        packages,
        ...(extracted.length > 0 && { hasExtractedLicensingInfos: extracted }),
        relationships,
    };
    return jsonBytes(document);
}
/** What SPDX has no field for. */
function remarks({ origin, owner, source, identity }) {
    return [
        ...(origin === undefined ? [] : [`oci-evidence:origin: ${origin}`]),
        ...(owner === undefined ? [] : [`oci-evidence:owner: ${owner}`]),
        ...(source === undefined ? [] : [`oci-evidence:source: ${source}`]),
        ...(identity === undefined
            ? []
            : [`oci-evidence:identity: ${identity.technique}, confidence ${identity.confidence}: ${identity.value}`]),
    ];
}
function packageOf(component, ids, licenses, annotations, isSource) {
    const { group, name, version, supplier, description, hashes = [], cpes = [], locations, layer } = component;
    const homepage = webAddress(component.homepage);
    return {
        SPDXID: ids.get(component.purl),
        // Maven joins group and name with a colon, other ecosystems with a slash.
        name: group === undefined ? name : `${group}${component.ecosystem === 'maven' ? ':' : '/'}${name}`,
        ...(version !== '' && { versionInfo: version }),
        supplier: supplierText(supplier),
        downloadLocation: documents_subject/* UNKNOWN */.HV,
        filesAnalyzed: false,
        ...(hashes.length > 0 && {
            checksums: hashes.map(({ algorithm, hex }) => ({ algorithm: ALGORITHM[algorithm], checksumValue: hex })),
        }),
        ...(homepage !== undefined && { homepage }),
        sourceInfo: `found at ${locations.join(', ')}${isSource ? '' : ` in layer ${layer}`}`,
        licenseConcluded: documents_subject/* UNKNOWN */.HV,
        licenseDeclared: licenses.declared(component.licenses ?? []),
        copyrightText: documents_subject/* UNKNOWN */.HV,
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
        ...(annotations.length > 0 && { annotations }),
    };
}
/** SPDX identifiers allow letters, digits, dots and hyphens. The hash of the package URL makes them unique. */
function idOf({ ecosystem, name, purl }) {
    const readable = `${ecosystem}-${name}`.replaceAll(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80);
    return `SPDXRef-Package-${readable}-${(0,external_node_crypto_.createHash)('sha256').update(purl).digest('hex').slice(0, 16)}`;
}
/** SPDX 2.3, 7.5. Packages do not say whether the supplier is a person; a supplier with an e-mail address usually is. */
function supplierText(text) {
    const { name, email } = (0,documents_subject/* supplierOf */.kx)(text);
    if (name === documents_subject/* UNKNOWN */.HV)
        return documents_subject/* UNKNOWN */.HV;
    return email === undefined ? `Organization: ${oneLine(name)}` : `Person: ${oneLine(name)} (${email})`;
}
function purlRef(purl) {
    return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl };
}
function checksumOf(digest) {
    const [algorithm = '', hex] = digest.split(':');
    return [{ algorithm: algorithm.toUpperCase(), checksumValue: hex }];
}
function oneLine(text) {
    return text.replaceAll(/\s+/g, ' ').trim();
}
/** Licences as SPDX expressions. Other texts get a LicenseRef defined in the document (SPDX 2.3, clause 10). */
class Licenses {
    #texts = new Map();
    declared(licenses) {
        const parts = licenses.map((license) => {
            const expression = (0,documents_license/* spdx */.yr)(license) === license ? license : this.#reference(license);
            for (const own of expression.match(/\bLicenseRef-[A-Za-z0-9.-]+/g) ?? []) {
                if (!this.#texts.has(own))
                    this.#texts.set(own, `named ${own} by the package; the license text is not in the package's metadata`);
            }
            return licenses.length > 1 && /[ ]/.test(expression) ? `(${expression})` : expression;
        });
        return parts.length === 0 ? documents_subject/* UNKNOWN */.HV : parts.join(' AND ');
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

;// CONCATENATED MODULE: ./src/sbom/sbom-evidence.ts
// Writes the SBOM of one platform's image as evidence, in the requested format.






/** The supported formats, one row each. */
const SBOM_FORMATS = {
    'cyclonedx-1.6': cycloneDxRow('1.6'),
    'cyclonedx-1.7': cycloneDxRow('1.7'),
    'spdx-2.3': {
        mediaType: 'application/spdx+json',
        predicateType: 'https://spdx.dev/Document',
        extension: 'spdx.json',
        write: spdxDocument,
    },
};
/** The SBOM as evidence about the image's manifest. The same image gives the same bytes. */
function sbomEvidence(sbom, options) {
    const { format = 'cyclonedx-1.6' } = options;
    const row = SBOM_FORMATS[format];
    const bytes = row.write(sbom, options);
    const { subject, platform } = sbom.image;
    const suffix = options.titlePlatform ? (0,title/* platformSuffix */.J)(platform) : '';
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
        created: (0,documents_subject/* timestampOf */.U_)(sbom, options),
        producer: `${documents_subject/* TOOL_NAME */.lH} ${options.toolVersion}`,
        detail: detailOf(sbom),
        annotations: { [annotations/* EVIDENCE_ANNOTATION */.Gg.generator]: (0,documents_subject/* generatorId */.xH)(format) },
    };
}
/** `212 packages, 180 from the base image debian:12`. */
function detailOf({ components, base }) {
    const all = `${components.length} packages`;
    if (base === undefined)
        return all;
    if (base.layers === 0)
        return `${all}, no layer in common with the base image ${base.name}`;
    return `${all}, ${components.filter(({ origin }) => origin === 'base-image').length} from the base image ${base.name}`;
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
