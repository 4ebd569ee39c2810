export const id = 6257;
export const ids = [6257];
export const modules = {

/***/ 264:
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
const DESCRIPTIONS = /(?:^|\/)(?:package\.json|METADATA|PKG-INFO|DESCRIPTION|[^/]{1,255}\.(?:egg-info|gemspec|rockspec|reg|jar|war|ear|deps\.json)|installed\.json|wp-content\/(?:(?:mu-)?plugins|themes)\/(?:[^/]{1,255}\/)?[^/]{1,255}\.(?:php|css)|shared\/Microsoft\.[A-Za-z]{1,40}\.App\/[^/]{1,60}\/\.version|conda-meta\/[^/]{1,255}\.json)$/;
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
    version: 3,
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
        const parts = stated !== undefined
            ? { ...stated, version: stated.version ?? version }
            : { type: 'bitnami', name: name.toLowerCase(), version, qualifiers: { arch, distro } };
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
                version: parts.version,
                purl,
                locations: [`/${path}`],
                ...(isProgram && { owns: [`${directoryOf(path, parts.name)}/`] }),
                ...(cpes.length > 0 && { cpes }),
                ...(licenses.length > 0 && { licenses }),
                ...(isProgram && { supplier: 'Bitnami' }),
            },
        ];
    });
}
/** An SPDX file is in the directory of the program that it describes. The list of components is above all of them. */
function directoryOf(path, name) {
    return COMPONENTS.test(path) ? `/opt/bitnami/${name}` : `/${path.slice(0, path.lastIndexOf('/'))}`;
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
    version: 3,
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

;// CONCATENATED MODULE: ./src/sbom/formats/elf-layout.ts
// Reads the program headers of an ELF file: which bytes of the file are at which addresses.
const LOADED = 1;
const EXECUTABLE = 1;
const WRITABLE = 2;
const MAX_SEGMENTS = 64;
/** Sizes of the file's and of a program's header, and the places of their fields, for 32 and 64 bits. */
const elf_layout_FIELDS = {
    4: { header: 52, at: 28, entrySize: 42, count: 44, entry: 32, offset: 4, address: 8, size: 16, flags: 24 },
    8: { header: 64, at: 32, entrySize: 54, count: 56, entry: 56, offset: 8, address: 16, size: 32, flags: 4 },
};
/** The layout, or nothing if the first bytes of the file are not those of an ELF file with all its headers, or if segments overlap. */
function elfLayout(head) {
    if (head.length < elf_layout_FIELDS[8].header || head.toString('latin1', 0, 4) !== '\x7fELF')
        return undefined;
    const pointerSize = head[4] === 1 ? 4 : 8;
    const isBigEndian = head[5] === 2;
    const fields = elf_layout_FIELDS[pointerSize];
    const short = (at) => (isBigEndian ? head.readUInt16BE(at) : head.readUInt16LE(at));
    const word = (at) => pointerAt(head, at, { pointerSize, isBigEndian });
    const start = word(fields.at);
    const count = short(fields.count);
    if (short(fields.entrySize) !== fields.entry || count > MAX_SEGMENTS)
        return undefined;
    if (start + count * fields.entry > head.length)
        return undefined;
    const segments = [];
    for (let at = start; at < start + count * fields.entry; at += fields.entry) {
        if (elf_layout_int(head, at, isBigEndian) !== LOADED)
            continue;
        const flags = elf_layout_int(head, at + fields.flags, isBigEndian);
        segments.push({
            offset: word(at + fields.offset),
            address: word(at + fields.address),
            size: word(at + fields.size),
            isWritable: (flags & WRITABLE) !== 0,
            isExecutable: (flags & EXECUTABLE) !== 0,
        });
    }
    // Each byte is read once.
    const isOrdered = segments.every(({ offset }, at) => at === 0 || offset >= endOf(segments[at - 1]));
    return isOrdered ? { pointerSize, isBigEndian, segments } : undefined;
}
/** The first byte behind a segment in the file. */
function endOf({ offset, size }) {
    return offset + size;
}
/** The address at a place. Those above 2^53 are rounded: no program uses them. */
function pointerAt(bytes, at, { pointerSize, isBigEndian }) {
    if (pointerSize === 4)
        return elf_layout_int(bytes, at, isBigEndian);
    const [first, second] = [elf_layout_int(bytes, at, isBigEndian), elf_layout_int(bytes, at + 4, isBigEndian)];
    return isBigEndian ? first * 2 ** 32 + second : second * 2 ** 32 + first;
}
function elf_layout_int(bytes, at, isBigEndian) {
    return isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
}

;// CONCATENATED MODULE: ./src/sbom/formats/go-strings.ts
// Finds the variables of a Go program whose value is a version, in a stream: texts, and the references to them.

/** Bytes at the end of a part that are examined with the next one: more than any text or reference. */
const MARGIN = 64;
/** Longest text. */
const MAX_TEXT = 60;
/** Texts that are kept, and those that are examined. Kubernetes has 3,000. A file with more has no version. */
const MAX_TEXTS = 20_000;
const MAX_EXAMINED = 20_000;
const MAX_VARIABLES = 1000;
const TOOLCHAIN = 'go1.';
const NEWLINE = 0x0a;
const LETTER_V = 0x76;
const VERSION = /^v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+][0-9A-Za-z][0-9A-Za-z.+-]{0,40})?$/;
/** Characters of the three numbers, of which there are five at least, and of what may follow them. */
const SHORTEST = 5;
const IN_NUMBERS = characters('0123456789.');
const IN_VERSION = characters('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.+-');
/**
 * A string variable of Go is an address and a length. The linker ends the values of its option `-X` with a NUL, and embedded files
 * with one line end with a newline: a text counts only if a variable states its exact begin and length. Constants in code are
 * not found, and neither are variables whose address the loader fills in.
 */
class GoStrings {
    #layout;
    #readable;
    /** End of the last segment with variables. */
    #end;
    /** By address. */
    #texts = new Map();
    /** Values of variables by the variable's address. */
    #variables = new Map();
    #candidates = 0;
    /** Bytes before `#offset`, and the offset of the first byte that was not examined. */
    #last = Buffer.alloc(0);
    #offset = 0;
    #examined = 0;
    constructor(layout) {
        this.#layout = layout;
        this.#readable = layout.segments.filter(({ isWritable, isExecutable }) => isWritable || !isExecutable);
        this.#end = Math.max(0, ...layout.segments.filter(({ isWritable }) => isWritable).map(endOf));
    }
    /** Examines the next bytes of the file. False once no variable can follow. */
    write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
        const joint = Buffer.concat([this.#last, bytes.subarray(0, 2 * MARGIN)]);
        this.#examine({ bytes: joint, offset: this.#offset - this.#last.length });
        if (bytes.length >= 2 * MARGIN)
            this.#examine({ bytes, offset: this.#offset });
        this.#last = Buffer.from((bytes.length < 2 * MARGIN ? joint : bytes).subarray(-2 * MARGIN));
        this.#offset += bytes.length;
        return this.#offset < this.#end + MARGIN;
    }
    /** The value of the variable at an address. */
    at(address) {
        return this.#variables.get(address);
    }
    /** The values that are versions, each once. */
    get versions() {
        if (this.#candidates > MAX_EXAMINED)
            return [];
        return [...new Set(this.#variables.values())].filter((text) => VERSION.test(text));
    }
    #examine(part) {
        const to = part.offset + part.bytes.length - MARGIN;
        for (const segment of this.#readable) {
            const from = Math.max(segment.offset, this.#examined) - part.offset;
            const until = Math.min(endOf(segment), to) - part.offset;
            if (from >= until)
                continue;
            if (segment.isWritable)
                this.#readVariables(part, segment, from, until);
            else
                this.#readTexts(part, segment, from, until);
        }
        this.#examined = Math.max(this.#examined, to);
    }
    #readTexts({ bytes, offset }, segment, from, until) {
        const shift = offset - segment.offset + segment.address;
        const next = (at) => (this.#texts.size < MAX_TEXTS ? bytes.indexOf(TOOLCHAIN, at) : -1);
        for (let at = next(from); at !== -1 && at < until; at = next(at + 1))
            this.#add(at + shift, { text: bytes.toString('latin1', at, at + MAX_TEXT) });
        for (let at = from; at < until && this.#candidates <= MAX_EXAMINED; at += SHORTEST) {
            if (IN_NUMBERS[bytes[at]] === 0)
                continue;
            const stop = endOfRun(bytes, at, IN_NUMBERS);
            this.#readText(bytes, at, stop, shift);
            // The next step must not skip what follows.
            at = Math.max(at, stop - SHORTEST + 1);
        }
    }
    /** Reads the text around numbers that end before `stop`, and all its endings that are versions. */
    #readText(bytes, at, stop, shift) {
        let start = at;
        while (start > 0 && at - start < MAX_TEXT && IN_NUMBERS[bytes[start - 1]] === 1)
            start -= 1;
        if (stop - start < SHORTEST)
            return;
        const end = endOfRun(bytes, stop, IN_VERSION);
        const next = bytes[end];
        if (next !== 0 && next !== NEWLINE)
            return;
        this.#candidates += 1;
        if (bytes[start - 1] === LETTER_V)
            start -= 1;
        for (let begin = start; begin < stop; begin++) {
            const text = bytes.toString('latin1', begin, end);
            if (VERSION.test(text))
                this.#add(begin + shift, { text, length: text.length + (next === NEWLINE ? 1 : 0) });
        }
    }
    #add(address, text) {
        if (this.#texts.size < MAX_TEXTS && !this.#texts.has(address))
            this.#texts.set(address, text);
    }
    #readVariables({ bytes, offset }, segment, from, until) {
        const { pointerSize } = this.#layout;
        const shift = offset - segment.offset + segment.address;
        const first = from + ((pointerSize - ((from + shift) % pointerSize)) % pointerSize);
        for (let at = first; at < until; at += pointerSize) {
            const text = this.#texts.get(pointerAt(bytes, at, this.#layout));
            if (text === undefined || this.#variables.size === MAX_VARIABLES)
                continue;
            const length = pointerAt(bytes, at + pointerSize, this.#layout);
            if (length > MAX_TEXT || (text.length !== undefined && length !== text.length))
                continue;
            this.#variables.set(at + shift, text.text.slice(0, length));
        }
    }
}
/** The first byte at or after `at` that is not one of some characters. */
function endOfRun(bytes, at, characters) {
    let end = at;
    while (end < bytes.length && end - at < MAX_TEXT && characters[bytes[end]] === 1)
        end += 1;
    return end;
}
function characters(text) {
    const table = new Uint8Array(256);
    for (const byte of Buffer.from(text, 'latin1'))
        table[byte] = 1;
    return table;
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
const BIG_ENDIAN = 1;
/** Bytes at the start of an executable in which its program headers and the note with Go's build identifier are. */
const HEAD = 4096;
/** End of the header of that note: its type and its owner. */
const GO_NOTES = [Buffer.from('\x04\0\0\0Go\0\0', 'latin1'), Buffer.from('\0\0\0\x04Go\0\0', 'latin1')];
/** Far more than the largest programs need: Kubernetes' module data has 60 KB. */
const MAX_INFO = 1024 * 1024;
const MAX_VERSION = 256;
const MAX_FALSE_STARTS = 4;
/** The version of a module that was not built from a published one. */
const DEVEL = '(devel)';
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
    #layout;
    /** Variables of the program, until it is known that they are not needed. */
    #strings;
    /** Address of the variable that holds the version of the toolchain. */
    #versionAddress;
    write(bytes) {
        if (this.#begun)
            return this.#examine(bytes);
        this.#pending = Buffer.concat([this.#pending, bytes]);
        if (this.#pending.length < MAGIC_LENGTH)
            return true;
        if (!isExecutable(this.#pending))
            return false;
        return this.#pending.length < HEAD || this.#begin();
    }
    end() {
        if (!this.#begun && this.#pending.length >= MAGIC_LENGTH && isExecutable(this.#pending))
            this.#begin();
        this.#pending = Buffer.alloc(0);
        if (this.#fault !== undefined)
            throw new cataloguer/* Unreadable */.I(this.#fault);
        const stated = this.#found ?? (this.#legacy === undefined ? undefined : parseModules(this.#legacy));
        const goVersion = stated?.goVersion ?? toolchain(this.#strings?.at(this.#versionAddress ?? 0));
        // Programs before Go 1.18 that were built without modules, such as the go command, state the toolchain only.
        const found = stated ?? (goVersion === undefined ? undefined : { modules: [], settings: {} });
        if (found === undefined)
            return undefined;
        const texts = hasVersion(found) ? [] : (this.#strings?.versions ?? []);
        return { ...found, ...(goVersion !== undefined && { goVersion }), ...(texts.length > 0 && { texts }) };
    }
    #begin() {
        const head = this.#pending;
        this.#pending = Buffer.alloc(0);
        this.#begun = true;
        const first = head.subarray(0, HEAD);
        if (GO_NOTES.some((note) => first.includes(note)))
            this.#layout = elfLayout(first);
        if (this.#layout !== undefined)
            this.#strings = new GoStrings(this.#layout);
        return this.#examine(head);
    }
    #examine(bytes) {
        const isBeforeEnd = this.#strings?.write(bytes) ?? false;
        if (this.#wanted === 'variables')
            return isBeforeEnd;
        if (this.#search(bytes))
            return true;
        if (this.#strings === undefined)
            return false;
        // The record is read. What follows it are variables.
        this.#pending = Buffer.alloc(0);
        this.#wanted = 'variables';
        return isBeforeEnd && (this.#found === undefined || !hasVersion(this.#found));
    }
    /** Searches for the record. False once it was read. */
    #search(chunk) {
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
    /** The record of Go 1.18 and later: a header of 32 bytes and two strings prefixed with their lengths. */
    #record() {
        const bytes = this.#pending;
        if (bytes.length < HEADER)
            return 'more';
        const flags = bytes[15];
        if ((flags & INLINE_STRINGS) === 0) {
            // The record of older executables holds the addresses of two variables: the version and the modules, which were found.
            const pointerSize = bytes[14];
            if (pointerSize !== 4 && pointerSize !== 8)
                return 'none';
            this.#versionAddress = pointerAt(bytes, 16, { pointerSize, isBigEndian: (flags & BIG_ENDIAN) !== 0 });
            return this.#legacy === undefined && this.#strings === undefined ? 'none' : 'done';
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
/** The version of a toolchain, if a text is one. */
function toolchain(text) {
    return /^go1\.\d{1,3}[ -~]*$/.test(text ?? '') ? text : undefined;
}
function hasVersion({ main }) {
    return main !== undefined && main.version !== '' && main.version !== DEVEL;
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
    return isDirectory ? { path: module?.path ?? by.path, version: DEVEL } : by;
}
function unquoted(text) {
    if (!text.startsWith('"'))
        return text;
    return String((0,parse/* parseJson */.q)(text) ?? text);
}

;// CONCATENATED MODULE: ./src/sbom/formats/go-version.ts
// Finds the version of a Go program whose main module has none, in what its build recorded.
/** A module path without the major version at its end. */
const MAJOR = /\/v(\d{1,3})$/;
const OPTION_WORD = /(?:[^\s"']|"[^"]{0,4000}"|'[^']{0,4000}'){1,4000}/g;
const VALUE = /^v?(\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[0-9A-Za-z][\w.-]{0,60})?(?:\+[0-9A-Za-z][\w.-]{0,60})?)$/;
/** Names of variables with the version of the program itself. `goVersion` and `apiVersion` are none. */
const NAME = /^(?:main|app|application|build|release|git|core|cli|cmd|program|product|project|server|client|full|current|semantic)?_?(?:version|semver|ver|tag|release)_?(?:string|number|name|tag)?$/i;
const MAX_FLAGS = 20_000;
/** Packages with variables for the version of the program that they are linked into. */
const SHARED = new Set([
    'github.com/prometheus/common/version',
    'sigs.k8s.io/release-utils/version',
]);
/** Kubernetes' own, which programs with a version of their own set to that of Kubernetes. */
const OF_KUBERNETES = new Set(['k8s.io/component-base/version', 'k8s.io/client-go/pkg/version']);
function withoutMajor(module) {
    return module.replace(MAJOR, '');
}
/** The version in the linker's flags: `-X main.version=1.2.3`. Nothing if variables of the program have several. */
function linkedVersion(flags, module) {
    const own = withoutMajor(module);
    const versions = new Map();
    for (const [variable, value] of definitions(flags)) {
        const dot = variable.lastIndexOf('.');
        const [path, name] = [variable.slice(0, dot).replace(/^.{0,200}\/vendor\//, ''), variable.slice(dot + 1)];
        const isOwn = path === own || path.startsWith(`${own}/`) || SHARED.has(path);
        const place = path === 'main' ? 'main' : isOwn || (OF_KUBERNETES.has(path) && own.startsWith('k8s.io/')) ? 'own' : '';
        const version = VALUE.exec(value)?.[1];
        if (place === '' || version === undefined || !isVersionName(name, own))
            continue;
        versions.set(place, (versions.get(place) ?? new Set()).add(version));
    }
    const [version, ...others] = versions.get('main') ?? versions.get('own') ?? [];
    return version === undefined || others.length > 0 ? undefined : `v${version}`;
}
/** The version among the values of variables, if there is one only, apart from that of the toolchain. */
function heldVersion(texts, module, goVersion) {
    const toolchain = /^go([\d.]+)/.exec(goVersion ?? '')?.[1];
    const versions = new Set(texts.flatMap((text) => VALUE.exec(text.trimEnd())?.[1] ?? []));
    if (toolchain !== undefined)
        versions.delete(toolchain);
    const [version, ...others] = versions;
    if (version === undefined || others.length > 0)
        return undefined;
    const major = MAJOR.exec(module)?.[1];
    return major === undefined || version.startsWith(`${major}.`) ? `v${version}` : undefined;
}
/** `main.version` and its value for each option `-X` of the linker. */
function definitions(flags) {
    const words = (flags.slice(0, MAX_FLAGS).match(OPTION_WORD) ?? []).map((word) => word.replaceAll(/["']/g, ''));
    return words.flatMap((word, at) => {
        const isSeparate = /^--?X$/.test(words[at - 1] ?? '');
        const definition = isSeparate ? word : /^--?X=(.*)$/s.exec(word)?.[1];
        const equals = definition?.indexOf('=') ?? -1;
        return definition === undefined || equals === -1
            ? []
            : [[definition.slice(0, equals), definition.slice(equals + 1)]];
    });
}
/** `ciliumVersion` is the version of `github.com/cilium/cilium`. */
function isVersionName(name, module) {
    const program = module.slice(module.lastIndexOf('/') + 1).replaceAll(/[^A-Za-z\d]/g, '');
    const bare = name.toLowerCase().startsWith(program.toLowerCase()) ? name.slice(program.length) : name;
    return NAME.test(name) || NAME.test(bare);
}

;// CONCATENATED MODULE: ./src/sbom/programs/go-programs.ts
// Owns the table of Go programs whose builds write their version, and no other one, into a variable.
/**
 * Main modules without the major version at the end. Their build sets the version with the linker's option `-X`, or embeds a file
 * with it, and `-trimpath` removes the option from the build information.
 */
const GO_PROGRAMS = new Set(`
  github.com/adnanh/webhook github.com/aquasecurity/kube-bench github.com/aquasecurity/trivy github.com/argoproj/argo-cd
  github.com/argoproj/argo-rollouts github.com/argoproj/argo-workflows github.com/anchore/grype github.com/anchore/syft
  github.com/benbjohnson/litestream github.com/cert-manager/cert-manager github.com/cilium/cilium-cli github.com/cilium/hubble
  github.com/cli/cli github.com/cloudflare/cloudflared github.com/cloudnative-pg/cloudnative-pg github.com/containerd/containerd
  github.com/containerd/nerdctl github.com/derailed/k9s github.com/dexidp/dex github.com/docker/buildx github.com/docker/cli
  github.com/docker/compose github.com/docker/docker github.com/dragonflydb/operator github.com/external-secrets/external-secrets
  github.com/fluxcd/flux2 github.com/fullstorydev/grpcurl github.com/go-acme/lego github.com/go-task/task
  github.com/golang-migrate/migrate github.com/google/go-containerregistry github.com/goreleaser/goreleaser
  github.com/grafana/grafana github.com/hashicorp/boundary github.com/hashicorp/consul github.com/hashicorp/consul-template
  github.com/hashicorp/nomad github.com/hashicorp/packer github.com/hashicorp/terraform github.com/hashicorp/vault
  github.com/hashicorp/waypoint github.com/influxdata/influxdb github.com/influxdata/telegraf github.com/jesseduffield/lazygit
  github.com/k3d-io/k3d github.com/kyverno/kyverno github.com/mikefarah/yq github.com/moby/buildkit github.com/moby/moby
  github.com/nektos/act github.com/oauth2-proxy/oauth2-proxy github.com/open-policy-agent/conftest github.com/open-policy-agent/opa
  github.com/openbao/openbao github.com/opencontainers/runc github.com/opentofu/opentofu github.com/oras-project/oras
  github.com/portainer/portainer github.com/prometheus/alertmanager github.com/prometheus/blackbox_exporter
  github.com/prometheus/mysqld_exporter github.com/prometheus/node_exporter github.com/prometheus/prometheus
  github.com/prometheus/pushgateway github.com/prometheus/snmp_exporter github.com/prometheus/statsd_exporter
  github.com/rclone/rclone github.com/sigstore/cosign github.com/sigstore/rekor github.com/smallstep/certificates
  github.com/smallstep/cli github.com/stern/stern github.com/thanos-io/thanos github.com/traefik/traefik
  github.com/vmware-tanzu/velero code.gitea.io/gitea gitlab.com/gitlab-org/gitlab-runner go.ngrok.com helm.sh/helm k8s.io/helm
  k8s.io/ingress-nginx k8s.io/kube-state-metrics k8s.io/kubernetes k8s.io/minikube oras.land/oras sigs.k8s.io/external-dns
  sigs.k8s.io/kind sigs.k8s.io/metrics-server
`
    .split(/\s+/)
    .filter((path) => path !== ''));

;// CONCATENATED MODULE: ./src/sbom/cataloguers/go.ts
// Reads the modules and the standard library linked into Go executables.





/** Go executables are larger: the runtime alone takes ten times as much. */
const MIN_BYTES = 100 * 1024;
const go = {
    name: 'go',
    version: 2,
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
function mainModule(build) {
    const { main, path } = build;
    const module = main ?? (path?.includes('.') ? { path, version: DEVEL } : undefined);
    if (module === undefined || (module.version !== DEVEL && module.version !== ''))
        return module;
    return { path: module.path, version: builtVersion(build, module.path) ?? DEVEL };
}
/** The version from linker flags, else the one that a variable of a well-known program holds, else Go's pseudo-version of the commit. */
function builtVersion({ settings, texts = [], goVersion }, module) {
    const linked = linkedVersion(settings['-ldflags'] ?? '', module);
    if (linked !== undefined)
        return linked;
    const held = GO_PROGRAMS.has(withoutMajor(module)) ? heldVersion(texts, module, goVersion) : undefined;
    return held ?? commitVersion(settings);
}
function commitVersion(settings) {
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
            const end = xml_endOf(text, ']]>', less + 9);
            content += text.slice(less + 9, end - 3);
            at = end;
        }
        else if (text.startsWith('<!--', less))
            at = xml_endOf(text, '-->', less + 4);
        else if (text.startsWith('<?', less))
            at = xml_endOf(text, '?>', less + 2);
        // Entities that a DTD defines are not expanded.
        else if (text.startsWith('<!', less))
            at = xml_endOf(text, '>', less + 2);
        else {
            const end = xml_endOf(text, '>', less + 1);
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
function xml_endOf(text, mark, from) {
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
const maven_MAX_TEXT = 500;
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
                licenses.push(stated.slice(0, maven_MAX_TEXT));
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
        ...(description && { description: description.slice(0, maven_MAX_TEXT) }),
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
    return all.length > maven_MAX_TEXT || /[$\s]/.test(all) ? undefined : { group, artifact, version };
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
/** Texts and comments in long brackets, `[[` or `[==[`, end at `]]` or `]==]`, which is searched for separately, so that time stays linear. */
const TOKEN = /\s+|--\[={0,20}\[|--[^\n]*|"(?:[^"\\\n]|\\.)*|'(?:[^'\\\n]|\\.)*|\[={0,20}\[|[A-Za-z_]\w*|-?[\d.]+|\.\.|./sy;
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
        const bracket = /^\[=*\[/.exec(token)?.[0].length;
        if (bracket !== undefined)
            return token.slice(bracket, -bracket);
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
            const bracket = /^(?:--)?\[(=*)\[$/.exec(token);
            if (bracket !== null)
                token = this.#upTo(`]${bracket[1]}]`, this.#at + token.length);
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
        const end = mark.length > 1 ? this.#text.indexOf(mark, from) : this.#text.startsWith(mark, from) ? from : -1;
        if (end === -1)
            throw new cataloguer/* Unreadable */.I('has a truncated Lua text');
        return this.#text.slice(this.#at, end + mark.length);
    }
}

// EXTERNAL MODULE: ./src/sbom/cataloguers/library.ts
var library = __webpack_require__(81475);
;// CONCATENATED MODULE: ./src/sbom/cataloguers/luarocks.ts
// Reads Lua rocks from the trees that LuaRocks installs to: the rockspec of each rock, and the tree's manifest.




/** `lib/luarocks/rocks-5.3/NAME/VERSION/NAME-VERSION.rockspec`, and `manifest` beside the rocks. */
const TREE = /(?:^|\/)luarocks\/rocks(?:-[\d.]{1,9})?\/(?:manifest|[^/]+\/[^/]+\/[^/]+\.rockspec)$/;
const luarocks_NAME = /^[\w.-]{1,200}$/;
const luarocks_VERSION = /^[\w.+-]{1,100}$/;
const luarocks = {
    name: 'luarocks',
    version: 2,
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
    if (!luarocks_NAME.test(name) || !luarocks_VERSION.test(version))
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
    return [...(luaTable(globals.get('repository')) ?? [])].flatMap(([name, versions]) => [...(luaTable(versions)?.keys() ?? [])].flatMap((version) => luarocks_NAME.test(name) && luarocks_VERSION.test(version) ? [{ name, version, licenses: [], dependencies: [] }] : []));
}
function luarocks_assemble(found, context) {
    // Rockspecs come first, because the first of several components with the same package URL counts.
    const rocks = found.flatMap(({ path, facts }) => ('rock' in facts ? [{ path, rock: facts.rock }] : []));
    const listed = found.flatMap(({ path, facts }) => 'installed' in facts ? facts.installed.map((rock) => ({ path, rock })) : []);
    return [...rocks, ...listed].flatMap(({ path, rock: { maintainer, summary, dependencies, ...stated } }) => (0,library/* libraryOf */.v)({
        type: 'luarocks',
        ...stated,
        purlName: stated.name.toLowerCase(),
        supplier: maintainer,
        description: summary,
        dependsOn: dependencies,
    }, path, context));
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/nix.ts
// Lists the packages of the Nix store by the names of its directories.

/** `HASH-NAME-VERSION[-OUTPUT]`. The hash has 32 characters of Nix's own alphabet. */
const STORE_PATH = /^nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-([\w+.?=-]{1,200})$/;
/** Outputs that a package is split into (nixpkgs manual, multiple-output packages). */
const OUTPUT = /-(?:bin|dev|lib|out|man|doc|devdoc|devman|info|debug|static|data|dist|locale|terminfo|getent|libgcc)$/;
/** Sources, patches and generated files, which are not installed packages. */
const NO_PACKAGE = /\.(?:drv|patch|diff|tar|tgz|gz|xz|bz2|zip|zst|lock|json|nix|sh|conf|service|crate|gem|whl|jar)$|-(?:source|go-modules|vendor|npm-deps|maven-deps)$/;
const nix = {
    name: 'nix',
    version: 2,
    parent: 'nix/store',
    directory: packageIn,
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
/**
 * The outputs of a package are one component, which owns all files in them. The package URL has no namespace, because a store path
 * does not state the collection that a package is from.
 */
function nix_assemble(found) {
    return found.flatMap(({ path, facts: { name, version } }) => {
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: 'nix', name, version });
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
                owns: [`/${path}/`],
                identity: { technique: 'filename', confidence: 0.6, value: path.slice(path.lastIndexOf('/') + 1) },
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/sbom/cataloguers/npm.ts + 4 modules
var npm = __webpack_require__(752);
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
const program_scanner_MARGIN = 8;
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
        const margin = this.#program.kind === 'text' ? 0 : program_scanner_MARGIN;
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
    version: 2,
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
    return found.flatMap(({ path, facts: { channel, lead, summary, dependencies, ...stated } }) => (0,library/* libraryOf */.v)({
        type: 'pear',
        namespace: channel,
        ...stated,
        supplier: lead,
        description: summary,
        dependsOn: dependencies,
    }, path, context));
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
            origins.set(python_directoryOf(path), facts.origin);
    const distributions = found.flatMap(({ path, facts }) => {
        if (!('distribution' in facts))
            return [];
        const one = facts.distribution;
        const origin = origins.get(python_directoryOf(path));
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
function python_directoryOf(path) {
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
    return found.flatMap(({ path, facts: { maintainer, title, dependencies, ...stated } }) => (0,library/* libraryOf */.v)({ type: 'cran', ...stated, supplier: maintainer, description: title, dependsOn: dependencies }, path, context));
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
    version: 3,
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
    const invalid = claims.filter(({ purl }) => (0,documents_purl/* purlParts */.Ei)(purl) === undefined).length;
    if (invalid > 0)
        context.note(location, `${invalid} components of this SBOM document have a package URL that is not valid`);
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
    version: 2,
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
    const found = new RegExp(`^(?:[ \\t]{0,20}<\\?php)?[ \\t/*#@]{0,20}${name}:([^\\r\\n]{0,1000})`, 'im').exec(header)?.[1];
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
const CATALOGUE_VERSION = 4;
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

/***/ 90263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable)
/* harmony export */ });
/** Thrown for a file that a cataloguer wants and cannot parse. The message completes "the file ...". */
class Unreadable extends Error {
    name = 'Unreadable';
}


/***/ }),

/***/ 81475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ libraryOf)
/* harmony export */ });
/* harmony import */ var _documents_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52812);
// Builds the component of a library from what its package states, for package managers that have no more than that.

/** Empty, with a note, if name or version are not valid in a package URL. */
function libraryOf(library, path, { note }) {
    const { type, namespace, name, version, purlName = name } = library;
    const { licenses = [], supplier, description, homepage, hashes = [], dependsOn = [] } = library;
    const purl = (0,_documents_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ type, namespace, name: purlName, version });
    if (purl === undefined) {
        note(`/${path}`, `package ${name.slice(0, 80)} has no valid name or version`);
        return [];
    }
    return [
        {
            type: 'library',
            ecosystem: type,
            ...(namespace !== undefined && { group: namespace }),
            name,
            version,
            purl,
            locations: [`/${path}`],
            ...(licenses.length > 0 && { licenses }),
            ...(supplier !== undefined && { supplier }),
            ...(description !== undefined && { description }),
            ...(homepage !== undefined && { homepage }),
            ...(hashes.length > 0 && { hashes }),
            ...(dependsOn.length > 0 && { dependsOn }),
        },
    ];
}


/***/ }),

/***/ 752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ npm)
});

// EXTERNAL MODULE: ./src/sbom/documents/license.ts
var license = __webpack_require__(52047);
// EXTERNAL MODULE: ./src/sbom/documents/purl.ts
var purl = __webpack_require__(52812);
// EXTERNAL MODULE: ./src/sbom/formats/development-dependencies.ts
var development_dependencies = __webpack_require__(39173);
// EXTERNAL MODULE: ./src/sbom/formats/integrity.ts
var formats_integrity = __webpack_require__(44505);
// EXTERNAL MODULE: ./src/sbom/formats/json.ts
var json = __webpack_require__(32550);
;// CONCATENATED MODULE: ./src/sbom/formats/node-modules.ts
// Resolves a package like Node: the nearest node_modules directory at or above the importing package.
/** Parent directories searched for one package. */
const MAX_PARENTS = 64;
/** Characters of paths built per tree: a hundred times the need of the largest applications, a second of work. */
const MAX_CHARACTERS = 200_000_000;
/** Packages by directory, such as `app/node_modules/debug`. */
class NodeModules {
    #packages;
    #left = MAX_CHARACTERS;
    constructor(packages) {
        this.#packages = packages;
    }
    /** Resolves `name` for the package in `from`. Undefined if there is none, or if the bound is reached. */
    find(from, name) {
        let directory = from;
        for (let hop = 0; hop < MAX_PARENTS && this.#left > 0; hop++) {
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

// EXTERNAL MODULE: ./src/sbom/cataloguers/cataloguer.ts
var cataloguer = __webpack_require__(90263);
;// CONCATENATED MODULE: ./src/sbom/formats/npm-lock.ts
// Reads npm's lock files, used if no installed tree is present.



const MAX_DEPTH = 64;
const MAX_PATH = 4096;
/** Reads package-lock.json of lockfileVersion 1, 2 and 3, without development dependencies. */
function packageLock(bytes) {
    return packageLockByPath((0,json/* jsonObject */.o$)(bytes)).map(([, locked]) => locked);
}
/** Reads `node_modules/.package-lock.json`: the packages of an installed tree with their directories. */
function installedLock(bytes) {
    return packageLockByPath((0,json/* jsonObject */.o$)(bytes));
}
function packageLockByPath(lock) {
    const packages = new Map();
    const listed = (0,json/* objectOf */.Xy)((0,json/* member */.Dc)(lock, 'packages'));
    if (listed !== undefined) {
        for (const [path, value] of (0,json/* entriesOf */.Mc)(listed)) {
            const entry = (0,json/* objectOf */.Xy)(value);
            if (entry !== undefined && path.length <= MAX_PATH && path.includes('node_modules/'))
                packages.set(path, entry);
        }
    }
    else
        flatten(lock, packages);
    const named = new Map();
    for (const [path, entry] of packages) {
        const locked = (0,json/* textOf */.b6)((0,json/* member */.Dc)(entry, 'version'));
        // `devOptional` is needed for development, and is also an optional dependency at run time.
        if (locked === undefined || entry.link === true || entry.dev === true)
            continue;
        const alias = /^npm:(@?[^@]+)@(.+)$/.exec(locked);
        const name = alias?.[1] ?? (0,json/* textOf */.b6)((0,json/* member */.Dc)(entry, 'name')) ?? path.slice(path.lastIndexOf('node_modules/') + 13);
        named.set(path, [name, alias?.[2] ?? locked]);
    }
    const modules = new NodeModules(named);
    return [...named].map(([path, [name, version]]) => {
        const entry = packages.get(path);
        const wanted = [(0,json/* member */.Dc)(entry, 'dependencies'), (0,json/* member */.Dc)(entry, 'requires'), (0,json/* member */.Dc)(entry, 'optionalDependencies')];
        const dependsOn = new Set();
        for (const [dependency] of wanted.flatMap(json/* entriesOf */.Mc)) {
            const other = modules.find(path, dependency);
            if (other !== undefined)
                dependsOn.add(`${other[0]}@${other[1]}`);
        }
        return [path, locked(name, version, (0,json/* member */.Dc)(entry, 'integrity'), (0,json/* member */.Dc)(entry, 'license'), dependsOn)];
    });
}
/** Version 1 nests packages like their directories. An explicit stack allows any depth of nesting. */
function flatten(lock, packages) {
    const open = [['', lock, 0]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const [prefix, parent, depth] = next;
        if (depth > MAX_DEPTH)
            throw new cataloguer/* Unreadable */.I('nests packages too deeply');
        for (const [name, value] of (0,json/* entriesOf */.Mc)((0,json/* member */.Dc)(parent, 'dependencies'))) {
            const entry = (0,json/* objectOf */.Xy)(value);
            if (entry === undefined || prefix.length + name.length > MAX_PATH)
                continue;
            const path = `${prefix}node_modules/${name}`;
            // In version 1 `requires` holds the dependencies, and `dependencies` the nested packages.
            packages.set(path, { ...entry, dependencies: undefined });
            open.push([`${path}/`, entry, depth + 1]);
        }
    }
}
/** Builds the entry of one package from any lock file. */
function locked(name, version, integrity, license, dependsOn) {
    const hash = (0,json/* textOf */.b6)(integrity);
    const terms = (0,json/* textOf */.b6)(license);
    return {
        name,
        version,
        ...(hash !== undefined && { integrity: hash }),
        ...(terms !== undefined && { license: terms }),
        dependsOn: [...dependsOn],
    };
}

// EXTERNAL MODULE: ./src/sbom/formats/indented.ts
var indented = __webpack_require__(43863);
;// CONCATENATED MODULE: ./src/sbom/formats/pnpm-lock.ts
// Reads pnpm-lock.yaml, version 5 and later.



/** All locked packages, except those that are development dependencies only. */
function pnpmLock(bytes) {
    const packages = [];
    const snapshots = [];
    const importers = { runtime: [], development: [] };
    let list;
    let isImporter = false;
    let field = '';
    let wanted = '';
    let marksDevelopment = false;
    for (const { indent, key, value } of (0,indented/* indentedLines */.B)(new TextDecoder().decode(bytes))) {
        const entry = list?.at(-1);
        if (indent === 0) {
            list = key === 'packages' ? packages : key === 'snapshots' ? snapshots : undefined;
            isImporter = key === 'importers';
        }
        else if (isImporter) {
            if (indent === 4)
                field = key;
            else if (indent === 6)
                wanted = key;
            else if (indent === 8 && key === 'version')
                importers[field === 'devDependencies' ? 'development' : 'runtime'].push(dependencyOf(wanted, value));
        }
        else if (indent === 2)
            list?.push({ key, isDevelopment: false, dependencies: [] });
        else if (entry === undefined)
            continue;
        else if (indent === 4) {
            field = key;
            const integrity = key === 'resolution' ? /integrity: ([^,}\s]+)/.exec(value)?.[1] : undefined;
            if (integrity !== undefined)
                entry.integrity = integrity;
            if (key === 'dev') {
                entry.isDevelopment = value === 'true';
                marksDevelopment = true;
            }
        }
        else if (field === 'resolution' && key === 'integrity')
            entry.integrity = value;
        else if (field === 'dependencies' || field === 'optionalDependencies')
            entry.dependencies.push([key, value]);
    }
    // From version 9 on, `snapshots` holds the dependencies, once per set of peer dependencies.
    const dependenciesById = new Map();
    for (const { key, dependencies } of [...packages, ...snapshots]) {
        const identity = identityOf(key).join('@');
        const wanted = dependenciesById.get(identity) ?? new Set();
        dependenciesById.set(identity, wanted);
        for (const [name, version] of dependencies)
            wanted.add(dependencyOf(name, version));
    }
    const found = new Map();
    for (const { key, integrity, isDevelopment } of packages) {
        const [name, version] = identityOf(key);
        if (name === undefined || version === undefined || isDevelopment)
            continue;
        const id = `${name}@${version}`;
        found.set(id, locked(name, version, integrity, undefined, dependenciesById.get(id) ?? new Set()));
    }
    const all = [...found.values()];
    return marksDevelopment ? all : (0,development_dependencies/* withoutDevelopment */.M)(all, importers);
}
/** The value is a version, or the key of another package if the name is an alias. */
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
/** Removes the peer dependencies that follow the version. */
function withoutPeers(version) {
    return version.split(/[(_]/, 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./src/sbom/formats/yarn-lock.ts
// Reads yarn.lock in the format of Yarn 1 and of Yarn 2 and later: blocks of fields below a line of patterns.


/**
 * All locked packages. The file does not mark development dependencies: `wantedAs` has the ranges by which a package.json
 * beside it tells them apart.
 */
function yarnLock(bytes) {
    const blocks = [];
    let isDependency = false;
    for (const { indent, text, key, value } of (0,indented/* indentedLines */.B)(new TextDecoder().decode(bytes))) {
        if (indent === 0) {
            // Patterns are unquoted, quoted one by one, or all within one pair of quotes.
            const patterns = (0,indented/* unquoted */.q)(text.replace(/:$/, ''))
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
        const wantedAs = block.patterns.map((pattern) => pattern.replace(/^(@?[^@]+)@npm:(?=[^@]*$)/, '$1@'));
        return [{ ...locked(name, version, block.fields.get('integrity'), undefined, dependsOn), wantedAs }];
    });
}
function yarn_lock_identityOf({ patterns, fields }) {
    const version = fields.get('version');
    const source = fields.get('resolution') ?? patterns[0] ?? '';
    // Workspaces of the project itself have no published version.
    if (!version || source === '__metadata' || version === '0.0.0-use.local' || source.includes('@workspace:'))
        return undefined;
    const alias = /@npm:((?:@[^/@]+\/)?[^@/]+)@/.exec(source);
    const name = alias?.[1] ?? source.slice(0, source.indexOf('@', 1));
    return name === '' ? undefined : [name, version];
}

;// CONCATENATED MODULE: ./src/sbom/cataloguers/npm.ts
// Reads Node packages: node_modules, the application itself, and lock files if nothing is installed.










const LOCKS = {
    'package-lock.json': packageLock,
    'npm-shrinkwrap.json': packageLock,
    'yarn.lock': yarnLock,
    'pnpm-lock.yaml': pnpmLock,
};
const HIDDEN_LOCK = 'node_modules/.package-lock.json';
/** Directories inside a package whose manifests are test data or templates, not installed software. */
const TEST_DATA = /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|examples?|templates?)\//;
/** Lock files inside an installed package list its development dependencies, not what the image runs. */
const INSIDE_PACKAGE = /(?:^|\/)(?:node_modules|gems|site-packages|dist-packages|vendor|pkg\/mod|registry\/src)\/|^usr\/(?:share|lib)\//;
const MAX_DEPENDENCIES = 2000;
const NAME = /^(?:@[^/@\s]{1,214}\/)?[^/@\s]{1,214}$/;
const npm = {
    name: 'npm',
    version: 3,
    maxBytes: 16 * 1024 * 1024,
    wants,
    read,
    assemble,
};
function wants(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const modules = path.lastIndexOf('node_modules/');
    if (name === 'package.json')
        return modules === -1 || !TEST_DATA.test(insidePackage(path, modules));
    if (Object.hasOwn(LOCKS, name))
        return !INSIDE_PACKAGE.test(path);
    return path === HIDDEN_LOCK || path.endsWith(`/${HIDDEN_LOCK}`);
}
/** The path below the package's directory, whose own name may be `examples`. */
function insidePackage(path, modules) {
    const segments = path.slice(modules + 'node_modules/'.length).split('/');
    return segments.slice(segments[0]?.startsWith('@') ? 2 : 1).join('/');
}
function read({ path, bytes }) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    if (file === '.package-lock.json') {
        const installed = installedLock(bytes).flatMap(([directory, { version, integrity }]) => integrity === undefined ? [] : [[directory, version, integrity]]);
        return installed.length === 0 ? undefined : { installed };
    }
    const lock = Object.hasOwn(LOCKS, file) ? LOCKS[file] : undefined;
    if (lock !== undefined) {
        const locked = lock(bytes).filter(({ name }) => NAME.test(name));
        return locked.length === 0 ? undefined : { locked };
    }
    const manifest = manifestOf(path, bytes);
    const name = (0,json/* textOf */.b6)((0,json/* member */.Dc)(manifest, 'name'));
    const version = (0,json/* textOf */.b6)((0,json/* member */.Dc)(manifest, 'version'));
    // Manifests such as `{"type": "module"}`, and unpublished applications, have no name and version.
    const wanted = path.includes('node_modules/') ? undefined : wantedBy(manifest);
    if (name === undefined || version === undefined || !NAME.test(name))
        return wanted && { wanted };
    const description = (0,json/* textOf */.b6)((0,json/* member */.Dc)(manifest, 'description'));
    const homepage = (0,json/* textOf */.b6)((0,json/* member */.Dc)(manifest, 'homepage'));
    const author = personOf((0,json/* member */.Dc)(manifest, 'author'));
    const integrity = (0,json/* textOf */.b6)((0,json/* member */.Dc)(manifest, '_integrity'));
    return {
        ...(wanted !== undefined && { wanted }),
        package: {
            name,
            version,
            licenses: licensesOf(manifest),
            ...(description !== undefined && { description: description.slice(0, 500) }),
            ...(homepage !== undefined && { homepage }),
            ...(author !== undefined && { author }),
            ...(integrity !== undefined && { integrity }),
            dependencies: ['dependencies', 'optionalDependencies'].flatMap((field) => (0,json/* entriesOf */.Mc)((0,json/* member */.Dc)(manifest, field))
                .slice(0, MAX_DEPENDENCIES)
                .flatMap(([dependency]) => (NAME.test(dependency) ? dependency : []))),
        },
    };
}
/** What a project wants, if it has development dependencies. In a workspace, other manifests may want the same for another reason. */
function wantedBy(manifest) {
    const ranges = (...fields) => fields.flatMap((field) => (0,json/* entriesOf */.Mc)((0,json/* member */.Dc)(manifest, field))
        .slice(0, MAX_DEPENDENCIES)
        .flatMap(([name, range]) => (NAME.test(name) && typeof range === 'string' ? `${name}@${range}` : [])));
    const development = ranges('devDependencies');
    if (development.length === 0 || (0,json/* member */.Dc)(manifest, 'workspaces') !== undefined)
        return undefined;
    return { runtime: ranges('dependencies', 'optionalDependencies', 'peerDependencies'), development };
}
/** A package.json with invalid JSON is noted only where Node would read it as a package's manifest. */
function manifestOf(path, bytes) {
    try {
        return (0,json/* jsonObject */.o$)(bytes);
    }
    catch (error) {
        const modules = path.lastIndexOf('node_modules/');
        if (error instanceof cataloguer/* Unreadable */.I && (modules === -1 || insidePackage(path, modules) !== 'package.json'))
            return undefined;
        throw error;
    }
}
/** `license` is a name or, in old packages, an object. `licenses` is an older list. */
function licensesOf(manifest) {
    const stated = [(0,json/* member */.Dc)(manifest, 'license'), ...(0,json/* listOf */.c3)((0,json/* member */.Dc)(manifest, 'licenses'))];
    const names = stated.flatMap((one) => (0,json/* textOf */.b6)(one) ?? (0,json/* textOf */.b6)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(one), 'type')) ?? []);
    return (0,license/* licenseList */.EX)(names.filter((name) => !/^(see licen[cs]e in|unlicensed$)/i.test(name)));
}
function personOf(value) {
    const person = (0,json/* textOf */.b6)(value) ?? (0,json/* textOf */.b6)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(value), 'name'));
    return person?.slice(0, 200).replace(/\s*\(.*$/s, '') || undefined;
}
function assemble(found, context) {
    const integrities = new Map();
    const installed = new Map();
    for (const { path, facts } of found) {
        if ('installed' in facts) {
            const base = path.slice(0, -HIDDEN_LOCK.length);
            for (const [directory, version, integrity] of facts.installed)
                integrities.set(`${base}${directory}@${version}`, integrity);
        }
        else if ('package' in facts) {
            const purl = purlOf(facts.package.name, facts.package.version);
            if (purl === undefined)
                context.note(`/${path}`, 'has no valid name or version');
            else
                installed.set(path.slice(0, -'/package.json'.length), { purl, path, one: facts.package });
        }
    }
    const modules = new NodeModules(installed);
    const components = [...installed].map(([directory, { purl, path, one }]) => {
        const integrity = integrities.get(`${directory}@${one.version}`) ?? one.integrity;
        const dependsOn = one.dependencies.flatMap((name) => modules.find(directory, name)?.purl ?? []);
        return component(one.name, one.version, purl, `/${path}`, {
            type: directory.includes('node_modules/') ? 'library' : 'application',
            licenses: one.licenses,
            integrity,
            dependsOn,
            description: one.description,
            homepage: one.homepage,
            supplier: one.author,
        });
    });
    const trees = new Set([...installed.keys()].flatMap(treesOf));
    const wantedIn = new Map(found.flatMap(({ path, facts }) => ('wanted' in facts && facts.wanted !== undefined ? [[path, facts.wanted]] : [])));
    for (const { path, facts } of found) {
        if (!('locked' in facts))
            continue;
        const directory = path.slice(0, path.lastIndexOf('/') + 1);
        if (trees.has(`${directory}node_modules/`))
            continue;
        const wanted = path.endsWith('yarn.lock') ? wantedIn.get(`${directory}package.json`) : undefined;
        const locked = wanted === undefined ? facts.locked : (0,development_dependencies/* withoutDevelopment */.M)(facts.locked, wanted);
        for (const one of lockedComponents(path, locked))
            components.push(one);
    }
    return components;
}
/** The node_modules directories above a package: `app/node_modules/`, `app/node_modules/a/node_modules/`. */
function treesOf(directory) {
    const mark = 'node_modules/';
    const trees = [];
    for (let at = directory.indexOf(mark); at !== -1; at = directory.indexOf(mark, at + 1))
        trees.push(directory.slice(0, at + mark.length));
    return trees;
}
function lockedComponents(path, locked) {
    const purls = new Map(locked.map((one) => [`${one.name}@${one.version}`, purlOf(one.name, one.version)]));
    return locked.flatMap((one) => {
        const purl = purls.get(`${one.name}@${one.version}`);
        if (purl === undefined)
            return [];
        const dependsOn = one.dependsOn.flatMap((other) => purls.get(other) ?? []);
        const licenses = (0,license/* licenseList */.EX)(one.license === undefined ? [] : [one.license]);
        return [
            component(one.name, one.version, purl, `/${path}`, {
                type: 'library',
                licenses,
                integrity: one.integrity,
                dependsOn,
            }),
        ];
    });
}
function component(fullName, version, purl, location, details) {
    const [group, name] = split(fullName);
    const { type, licenses, integrity, description, homepage, supplier } = details;
    const hashes = integrity === undefined ? [] : (0,formats_integrity/* fromIntegrity */.U)(integrity);
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
function purlOf(fullName, version) {
    const [namespace, name] = split(fullName);
    return (0,purl/* packageUrl */.EH)({ type: 'npm', namespace, name, version });
}


/***/ }),

/***/ 15351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ nugetLock)
/* harmony export */ });
/* harmony import */ var _documents_cpe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33266);
/* harmony import */ var _documents_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52812);
/* harmony import */ var _formats_integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44505);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32550);
/* harmony import */ var _library_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81475);
// Reads NuGet packages from packages.lock.json, and .NET shared frameworks without a deps.json.





/** The hidden file is written by the build of each shared framework, in its own directory. */
const FRAMEWORK = /(?:^|\/)shared\/(Microsoft\.(?:NETCore|AspNetCore|WindowsDesktop)\.App)\/(\d[\w.-]{0,60})\/\.version$/;
/** Programs of scanners' databases, by framework. */
const CPES = {
    'Microsoft.NETCore.App': 'microsoft:.net',
    'Microsoft.AspNetCore.App': 'microsoft:asp.net_core',
};
const nugetLock = {
    name: 'nuget-lock',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('/packages.lock.json') || path === 'packages.lock.json' || FRAMEWORK.test(path),
    read,
    assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};
function read({ path, bytes }) {
    const [, name, version] = FRAMEWORK.exec(path) ?? [];
    if (name !== undefined && version !== undefined)
        return { framework: { name, version } };
    const targets = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonObject */ .o$)(bytes), 'dependencies')).map(([, target]) => (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(target).flatMap(([id, value]) => {
        const entry = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .objectOf */ .Xy)(value);
        const resolved = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(entry, 'resolved'));
        // Projects of the same solution have no version.
        if (resolved === undefined || (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(entry, 'type'))?.toLowerCase() === 'project')
            return [];
        const hash = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(entry, 'contentHash'));
        return [
            {
                name: id,
                version: resolved,
                hashes: hash === undefined ? [] : (0,_formats_integrity_js__WEBPACK_IMPORTED_MODULE_1__/* .fromIntegrity */ .U)(`sha512-${hash}`),
                dependencies: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(entry, 'dependencies')).map(([other]) => other),
            },
        ];
    }));
    return targets.some((target) => target.length > 0) ? { targets } : undefined;
}
function componentsOf({ path, facts }, context) {
    if ('framework' in facts)
        return framework(path, facts.framework.name, facts.framework.version);
    return facts.targets.flatMap((target) => {
        const purls = new Map();
        for (const { name, version } of target) {
            const purl = (0,_documents_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ type: 'nuget', name, version });
            if (purl !== undefined)
                purls.set(name.toLowerCase(), purl);
        }
        return target.flatMap(({ name, version, hashes, dependencies }) => {
            const needed = dependencies.flatMap((other) => purls.get(other.toLowerCase()) ?? []);
            const dependsOn = [...new Set(needed)].filter((other) => other !== purls.get(name.toLowerCase()));
            return (0,_library_js__WEBPACK_IMPORTED_MODULE_3__/* .libraryOf */ .v)({ type: 'nuget', name, version, hashes, dependsOn }, path, context);
        });
    });
}
/** The version is that of the directory, by which the host chooses the framework at run time. */
function framework(path, name, version) {
    const purl = (0,_documents_purl_js__WEBPACK_IMPORTED_MODULE_0__/* .packageUrl */ .EH)({ type: 'generic', name, version });
    const product = CPES[name];
    if (purl === undefined)
        return [];
    return [
        {
            type: 'framework',
            ecosystem: 'generic',
            name,
            version,
            purl,
            supplier: 'Microsoft Corporation',
            locations: [`/${path}`],
            ...(product !== undefined && { cpes: [(0,_documents_cpe_js__WEBPACK_IMPORTED_MODULE_4__/* .cpeOf */ .u)(product, version)] }),
            identity: { technique: 'filename', confidence: 0.9, value: `${name}/${version}` },
        },
    ];
}


/***/ }),

/***/ 55404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ php)
/* harmony export */ });
/* harmony import */ var _documents_license_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52047);
/* harmony import */ var _documents_purl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52812);
/* harmony import */ var _formats_integrity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44505);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32550);
/* harmony import */ var _cataloguer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90263);
// Reads PHP packages from Composer's list of installed packages.





const php = {
    name: 'php',
    version: 1,
    maxBytes: 16 * 1024 * 1024,
    wants: (path) => path.endsWith('composer/installed.json') && /(?:^|\/)composer\/installed\.json$/.test(path),
    read,
    assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};
/** Composer 1 writes a list, Composer 2 an object with the list. */
function read({ bytes }) {
    const document = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonValue */ .IL)(bytes);
    if (typeof document !== 'object' || document === null)
        throw new _cataloguer_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreadable */ .I('is not a list of packages');
    const listed = Array.isArray(document) ? document : (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(document), 'packages'));
    const packages = listed.flatMap((value) => {
        const entry = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)(value);
        const name = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'name'));
        const version = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'version'));
        if (name === undefined || version === undefined || !/^[^/\s]+\/[^/\s]+$/.test(name))
            return [];
        const stated = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'license');
        const description = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'description'));
        const homepage = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'homepage'));
        const author = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'authors'))[0]), 'name'));
        const shasum = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .objectOf */ .Xy)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, 'dist')), 'shasum'));
        const names = (field) => (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(entry, field)).map(([other]) => other);
        return [
            {
                name,
                version,
                licenses: (0,_documents_license_js__WEBPACK_IMPORTED_MODULE_0__/* .licenseList */ .EX)([stated, ...(0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(stated)].flatMap((one) => (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(one) ?? [])),
                hashes: shasum === undefined ? [] : (0,_formats_integrity_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .q)('sha1', shasum),
                ...(description !== undefined && { description: description.slice(0, 500) }),
                ...(homepage !== undefined && { homepage }),
                ...(author !== undefined && { author }),
                // Names without a slash, such as `php` and `ext-json`, are platform requirements, not packages.
                requires: names('require').filter((other) => other.includes('/')),
                provides: [...names('provide'), ...names('replace')],
            },
        ];
    });
    return packages.length === 0 ? undefined : { packages };
}
function componentsOf({ path, facts }, context) {
    const purls = new Map();
    for (const one of facts.packages) {
        const purl = purlOf(one);
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
        const purl = purlOf(one);
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
function purlOf({ name, version }) {
    const slash = name.indexOf('/');
    return (0,_documents_purl_js__WEBPACK_IMPORTED_MODULE_1__/* .packageUrl */ .EH)({ type: 'composer', namespace: name.slice(0, slash), name: name.slice(slash + 1), version });
}


/***/ }),

/***/ 76649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ MAX_TRACED_FILES),
  s: () => (/* binding */ catalogue)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/sbom/documents/cpe.ts
var cpe = __webpack_require__(33266);
// EXTERNAL MODULE: ./src/sbom/programs/programs.ts + 7 modules
var programs = __webpack_require__(74589);
;// CONCATENATED MODULE: ./src/sbom/cpes/product-table.ts
// Reads a table of the products of the National Vulnerability Database, by the names that packages have.
/** One product per line: `vendor:product`, then the names of its packages. */
function productsByPackage(table) {
    const products = new Map();
    for (const line of table.trim().split('\n')) {
        const [product = '', ...packages] = line.trim().split(/\s+/);
        for (const name of packages)
            products.set(name, [...(products.get(name) ?? []), product]);
    }
    return products;
}

;// CONCATENATED MODULE: ./src/sbom/cpes/go-products.ts
// Owns the products of Go modules in the National Vulnerability Database.

/** By module path without the major version at its end. */
const GO_PRODUCTS = productsByPackage(`
  hashicorp:consul github.com/hashicorp/consul
  hashicorp:vault github.com/hashicorp/vault
  hashicorp:terraform github.com/hashicorp/terraform
  hashicorp:nomad github.com/hashicorp/nomad
  hashicorp:packer github.com/hashicorp/packer
  hashicorp:boundary github.com/hashicorp/boundary
  hashicorp:go-getter github.com/hashicorp/go-getter
  hashicorp:retryablehttp github.com/hashicorp/go-retryablehttp
  opentofu:opentofu github.com/opentofu/opentofu
  openbao:openbao github.com/openbao/openbao
  etcd:etcd go.etcd.io/etcd go.etcd.io/etcd/server github.com/etcd-io/etcd github.com/coreos/etcd
  redhat:etcd go.etcd.io/etcd go.etcd.io/etcd/server
  kubernetes:kubernetes k8s.io/kubernetes
  kubernetes:ingress-nginx k8s.io/ingress-nginx
  kubernetes:minikube k8s.io/minikube
  kubernetes:cri-o github.com/cri-o/cri-o
  helm:helm helm.sh/helm k8s.io/helm
  traefik:traefik github.com/traefik/traefik github.com/containous/traefik
  caddyserver:caddy github.com/caddyserver/caddy github.com/mholt/caddy
  prometheus:prometheus github.com/prometheus/prometheus
  prometheus:alertmanager github.com/prometheus/alertmanager
  prometheus:exporter_toolkit github.com/prometheus/exporter-toolkit
  grafana:grafana github.com/grafana/grafana
  grafana:loki github.com/grafana/loki
  linuxfoundation:containerd github.com/containerd/containerd
  linuxfoundation:runc github.com/opencontainers/runc
  linuxfoundation:cosign github.com/sigstore/cosign
  linuxfoundation:harbor github.com/goharbor/harbor
  linuxfoundation:notary github.com/theupdateframework/notary
  linuxfoundation:dex github.com/dexidp/dex
  linuxfoundation:cubefs github.com/cubefs/cubefs
  linuxfoundation:oras oras.land/oras-go
  docker:docker github.com/docker/docker github.com/moby/moby
  mobyproject:buildkit github.com/moby/buildkit
  mobyproject:moby github.com/moby/moby github.com/docker/docker
  docker:compose github.com/docker/compose
  distribution:distribution github.com/distribution/distribution github.com/docker/distribution
  podman_project:podman github.com/containers/podman
  buildah_project:buildah github.com/containers/buildah
  coredns.io:coredns github.com/coredns/coredns
  istio:istio istio.io/istio
  cilium:cilium github.com/cilium/cilium
  linkerd:linkerd github.com/linkerd/linkerd2
  tigera:calico github.com/projectcalico/calico
  argoproj:argo_cd github.com/argoproj/argo-cd
  argoproj:argo_workflows github.com/argoproj/argo-workflows
  argoproj:argo_events github.com/argoproj/argo-events
  fluxcd:flux2 github.com/fluxcd/flux2
  fluxcd:source-controller github.com/fluxcd/source-controller
  openpolicyagent:open_policy_agent github.com/open-policy-agent/opa
  openpolicyagent:gatekeeper github.com/open-policy-agent/gatekeeper
  kyverno:kyverno github.com/kyverno/kyverno
  cert-manager:cert-manager github.com/cert-manager/cert-manager
  minio:minio github.com/minio/minio
  gitea:gitea code.gitea.io/gitea
  forgejo:forgejo codeberg.org/forgejo/forgejo
  gogs:gogs gogs.io/gogs github.com/gogs/gogs
  gitlab:runner gitlab.com/gitlab-org/gitlab-runner
  influxdata:influxdb github.com/influxdata/influxdb
  pingcap:tidb github.com/pingcap/tidb
  nats:nats-server github.com/nats-io/nats-server
  linuxfoundation:nats-server github.com/nats-io/nats-server
  rclone:rclone github.com/rclone/rclone
  syncthing:syncthing github.com/syncthing/syncthing
  gohugo:hugo github.com/gohugoio/hugo
  github:cli github.com/cli/cli
  aquasec:trivy github.com/aquasecurity/trivy
  portainer:portainer github.com/portainer/portainer
  rancher:rancher github.com/rancher/rancher
  k3s:k3s github.com/k3s-io/k3s
  elastic:elastic_beats github.com/elastic/beats
  elastic:filebeat github.com/elastic/beats
  mattermost:mattermost_server github.com/mattermost/mattermost-server github.com/mattermost/mattermost/server
  filebrowser:filebrowser github.com/filebrowser/filebrowser
  adguard:adguardhome github.com/AdguardTeam/AdGuardHome
  zitadel:zitadel github.com/zitadel/zitadel
  ory:hydra github.com/ory/hydra
  ory:kratos github.com/ory/kratos
  oauth2_proxy_project:oauth2_proxy github.com/oauth2-proxy/oauth2-proxy
  lfprojects:apptainer github.com/apptainer/apptainer
  opentelemetry:opentelemetry go.opentelemetry.io/otel
  golang:crypto golang.org/x/crypto
  golang:net golang.org/x/net
  golang:networking golang.org/x/net
  golang:text golang.org/x/text
  golang:image golang.org/x/image
  go-git_project:go-git github.com/go-git/go-git
  resty_project:resty github.com/go-resty/resty
  amazon:aws_software_development_kit github.com/aws/aws-sdk-go
  mholt:archiver github.com/mholt/archiver
  mholt:archives github.com/mholt/archives
  goutils_project:goutils github.com/Masterminds/goutils
  saml_project:saml github.com/crewjam/saml
  avro_project:avro github.com/hamba/avro
  excelize:excelize github.com/xuri/excelize
  yuin:goldmark github.com/yuin/goldmark
  disintegration:imaging github.com/disintegration/imaging
  goxmldsig_project:goxmldsig github.com/russellhaering/goxmldsig
  gopacket:gopacket github.com/gopacket/gopacket
  tomwright:dasel github.com/tomwright/dasel
  charm:soft_serve github.com/charmbracelet/soft-serve
  sigstore:gitsign github.com/sigstore/gitsign
  notaryproject:notation-go github.com/notaryproject/notation-go
  act_project:act github.com/nektos/act
  protocol:libp2p github.com/libp2p/go-libp2p
  microsoft:go-ntlmssp github.com/Azure/go-ntlmssp
  chainguard:apko chainguard.dev/apko
  yaml_project:yaml gopkg.in/yaml.v2 gopkg.in/yaml.v3
  go-jose_project:go-jose github.com/go-jose/go-jose
  gin-gonic:gin github.com/gin-gonic/gin
  labstack:echo github.com/labstack/echo
  gofiber:fiber github.com/gofiber/fiber
  gorillatoolkit:websocket github.com/gorilla/websocket
  beego:beego github.com/beego/beego
  jackc:pgx github.com/jackc/pgx
  fasthttp_project:fasthttp github.com/valyala/fasthttp
  grpc:grpc google.golang.org/grpc
  cloudflare:circl github.com/cloudflare/circl
  quic-go_project:quic-go github.com/quic-go/quic-go
  satori:uuid github.com/satori/go.uuid
  pocketbase:pocketbase github.com/pocketbase/pocketbase
`);

;// CONCATENATED MODULE: ./src/sbom/cpes/maven-products.ts
// Owns the products of Maven artifacts in the National Vulnerability Database.

/** By group and name. `group:*` stands for all artifacts of the group. */
const MAVEN_PRODUCTS = productsByPackage(`
  apache:log4j org.apache.logging.log4j:log4j-core org.apache.logging.log4j:log4j-api log4j:log4j
  apache:commons_text org.apache.commons:commons-text
  apache:commons_collections commons-collections:commons-collections org.apache.commons:commons-collections4
  apache:commons_fileupload commons-fileupload:commons-fileupload org.apache.commons:commons-fileupload2-core
  apache:commons_io commons-io:commons-io
  apache:commons_compress org.apache.commons:commons-compress
  apache:commons_configuration org.apache.commons:commons-configuration2 commons-configuration:commons-configuration
  apache:commons_beanutils commons-beanutils:commons-beanutils
  apache:commons_lang commons-lang:commons-lang org.apache.commons:commons-lang3
  apache:commons_net commons-net:commons-net
  apache:commons_email org.apache.commons:commons-email
  apache:commons_jxpath commons-jxpath:commons-jxpath
  apache:httpclient org.apache.httpcomponents:httpclient org.apache.httpcomponents.client5:httpclient5
  apache:tomcat org.apache.tomcat.embed:tomcat-embed-core org.apache.tomcat:tomcat-catalina org.apache.tomcat:tomcat-coyote org.apache.tomcat.embed:tomcat-embed-websocket
  apache:struts org.apache.struts:struts2-core struts:struts org.apache.struts:struts-core
  apache:shiro org.apache.shiro:shiro-core org.apache.shiro:shiro-web
  apache:kafka org.apache.kafka:kafka_2.11 org.apache.kafka:kafka_2.12 org.apache.kafka:kafka_2.13 org.apache.kafka:kafka-server org.apache.kafka:kafka-core
  apache:zookeeper org.apache.zookeeper:zookeeper
  apache:activemq org.apache.activemq:activemq-broker org.apache.activemq:activemq-client org.apache.activemq:activemq-all
  apache:activemq_artemis org.apache.activemq:artemis-server
  apache:cassandra org.apache.cassandra:cassandra-all org.apache.cassandra:apache-cassandra
  apache:solr org.apache.solr:solr-core org.apache.solr:solr-solrj
  apache:lucene org.apache.lucene:lucene-core
  apache:hadoop org.apache.hadoop:hadoop-common org.apache.hadoop:hadoop-client
  apache:hbase org.apache.hbase:hbase-server
  apache:hive org.apache.hive:hive-exec
  apache:spark org.apache.spark:spark-core_2.12 org.apache.spark:spark-core_2.13
  apache:flink org.apache.flink:flink-runtime org.apache.flink:flink-core
  apache:poi org.apache.poi:poi org.apache.poi:poi-ooxml
  apache:pdfbox org.apache.pdfbox:pdfbox
  apache:tika org.apache.tika:tika-core org.apache.tika:tika-parsers
  apache:camel org.apache.camel:camel-core
  apache:cxf org.apache.cxf:cxf-core org.apache.cxf:cxf-rt-transports-http
  apache:velocity_engine org.apache.velocity:velocity-engine-core org.apache.velocity:velocity
  apache:xalan-java xalan:xalan
  apache:xerces-j xerces:xercesImpl
  apache:batik org.apache.xmlgraphics:batik-transcoder org.apache.xmlgraphics:batik-bridge
  apache:dubbo org.apache.dubbo:dubbo com.alibaba:dubbo
  apache:mina org.apache.mina:mina-core
  apache:sshd org.apache.sshd:sshd-core
  apache:santuario_xml_security_for_java org.apache.santuario:xmlsec
  apache:ignite org.apache.ignite:ignite-core
  apache:ant org.apache.ant:ant
  apache:ivy org.apache.ivy:ivy
  apache:maven org.apache.maven:maven-core
  apache:avro org.apache.avro:avro
  apache:thrift org.apache.thrift:libthrift
  vmware:spring_framework org.springframework:*
  vmware:spring_boot org.springframework.boot:spring-boot
  vmware:spring_security org.springframework.security:spring-security-core org.springframework.security:spring-security-web
  vmware:spring_cloud_gateway org.springframework.cloud:spring-cloud-gateway-server
  vmware:spring_data_rest org.springframework.data:spring-data-rest-webmvc
  pivotal_software:spring_framework org.springframework:spring-core
  fasterxml:jackson-databind com.fasterxml.jackson.core:jackson-databind
  fasterxml:jackson-core com.fasterxml.jackson.core:jackson-core
  fasterxml:woodstox com.fasterxml.woodstox:woodstox-core
  jettison_project:jettison org.codehaus.jettison:jettison
  eclipse:jetty org.eclipse.jetty:jetty-server org.eclipse.jetty:jetty-http org.eclipse.jetty:jetty-util org.eclipse.jetty:jetty-io
  eclipse:jersey org.glassfish.jersey.core:jersey-common org.glassfish.jersey.core:jersey-server
  eclipse:vert.x-web io.vertx:vertx-web
  eclipse:glassfish org.glassfish.main:glassfish
  netty:netty io.netty:*
  google:guava com.google.guava:guava
  google:gson com.google.code.gson:gson
  google:protobuf-java com.google.protobuf:protobuf-java
  google:protobuf com.google.protobuf:protobuf-java
  google:oauth_client_library_for_java com.google.oauth-client:google-oauth-client
  grpc:grpc io.grpc:grpc-core
  squareup:okhttp com.squareup.okhttp3:okhttp
  squareup:okio com.squareup.okio:okio
  snakeyaml_project:snakeyaml org.yaml:snakeyaml
  xerial:snappy-java org.xerial.snappy:snappy-java
  sqlite_jdbc_project:sqlite_jdbc org.xerial:sqlite-jdbc
  postgresql:postgresql_jdbc_driver org.postgresql:postgresql
  oracle:mysql_connector\\/j mysql:mysql-connector-java com.mysql:mysql-connector-j
  mariadb:connector\\/j org.mariadb.jdbc:mariadb-java-client
  microsoft:mssql-jdbc com.microsoft.sqlserver:mssql-jdbc
  h2database:h2 com.h2database:h2
  hsqldb:hypersql_database org.hsqldb:hsqldb
  qos:logback ch.qos.logback:logback-classic ch.qos.logback:logback-core
  qos:slf4j org.slf4j:slf4j-ext
  bouncycastle:bouncy_castle_for_java org.bouncycastle:bcprov-jdk15on org.bouncycastle:bcprov-jdk18on org.bouncycastle:bcpkix-jdk18on
  bouncycastle:legion-of-the-bouncy-castle-java-crytography-api org.bouncycastle:bcprov-jdk15on org.bouncycastle:bcprov-jdk18on
  hibernate:hibernate_orm org.hibernate:hibernate-core org.hibernate.orm:hibernate-core
  redhat:hibernate_validator org.hibernate:hibernate-validator org.hibernate.validator:hibernate-validator
  redhat:undertow io.undertow:undertow-core
  redhat:resteasy org.jboss.resteasy:resteasy-core
  redhat:keycloak org.keycloak:keycloak-core org.keycloak:keycloak-services
  quarkus:quarkus io.quarkus:quarkus-core
  xstream:xstream com.thoughtworks.xstream:xstream
  json-java_project:json-java org.json:json
  json-smart_project:json-smart net.minidev:json-smart
  json-path:jayway_jsonpath com.jayway.jsonpath:json-path
  alibaba:fastjson com.alibaba:fastjson
  connect2id:nimbus_jose\\+jwt com.nimbusds:nimbus-jose-jwt
  jboss:jboss-remoting org.jboss.remoting:jboss-remoting
  dom4j_project:dom4j dom4j:dom4j org.dom4j:dom4j
  jdom:jdom org.jdom:jdom org.jdom:jdom2
  jsoup:jsoup org.jsoup:jsoup
  owasp:enterprise_security_api org.owasp.esapi:esapi
  owasp:antisamy org.owasp.antisamy:antisamy
  owasp:java_html_sanitizer com.googlecode.owasp-java-html-sanitizer:owasp-java-html-sanitizer
  elastic:elasticsearch org.elasticsearch:elasticsearch
  amazon:opensearch org.opensearch:opensearch
  neo4j:neo4j org.neo4j:neo4j
  hazelcast:hazelcast com.hazelcast:hazelcast
  infinispan:infinispan org.infinispan:infinispan-core
  mortbay:jetty org.mortbay.jetty:jetty
  softwareag:quartz org.quartz-scheduler:quartz
  liquibase:liquibase org.liquibase:liquibase-core
  apache:groovy org.codehaus.groovy:groovy org.apache.groovy:groovy
  jetbrains:kotlin org.jetbrains.kotlin:kotlin-stdlib
  scala-lang:scala org.scala-lang:scala-library
  clojure:clojure org.clojure:clojure
  jruby:jruby org.jruby:jruby-core org.jruby:jruby-complete
  python:jython org.python:jython org.python:jython-standalone
  lightbend:akka com.typesafe.akka:akka-actor_2.12 com.typesafe.akka:akka-actor_2.13
  thymeleaf:thymeleaf org.thymeleaf:thymeleaf
  freemarker:freemarker org.freemarker:freemarker
  itextpdf:itext com.itextpdf:itextpdf com.itextpdf:kernel
  jolokia:jolokia org.jolokia:jolokia-core
  jenkins:jenkins org.jenkins-ci.main:jenkins-core org.jenkins-ci.main:jenkins-war
  beanshell_project:beanshell org.beanshell:bsh bsh:bsh
  beanshell:beanshell org.beanshell:bsh bsh:bsh
  async-http-client_project:async-http-client org.asynchttpclient:async-http-client
  zeroturnaround:zt-zip org.zeroturnaround:zt-zip
`);

;// CONCATENATED MODULE: ./src/sbom/cpes/system-products.ts
// Owns the products of system packages in the National Vulnerability Database.

/**
 * By the name of the source package of Debian, Alpine and RPM distributions, without the version in it: `openssl` for
 * openssl3. Names of rows of the table of programs are not repeated here.
 */
const SYSTEM_PRODUCTS = productsByPackage(`
  openssl:openssl openssl compat-openssl
  haxx:curl curl
  haxx:libcurl curl
  gnu:glibc glibc
  gnu:coreutils coreutils
  gnu:binutils binutils
  gnu:gcc gcc
  gnu:findutils findutils
  gnu:grep grep
  gnu:sed sed
  gnu:diffutils diffutils
  gnu:patch patch
  gnu:cpio cpio
  gnu:ncurses ncurses
  gnu:readline readline
  gnu:libtasn1 libtasn
  gnu:libidn libidn
  gnu:libidn2 libidn2
  gnu:libunistring libunistring
  gmplib:gmp gmp
  gnu:mpfr mpfr
  gnu:gettext gettext
  gnu:gdbm gdbm
  gnu:inetutils inetutils
  gnu:screen screen
  nettle_project:nettle nettle
  gnu:wget2 wget2
  gnu:less less
  greenwoodsoftware:less less
  gnu:groff groff
  gnu:m4 m
  gnu:indent indent
  gnu:bison bison
  gnu:grub2 grub
  gnu:libmicrohttpd libmicrohttpd
  p11-kit_project:p11-kit p11-kit
  gnupg:gnupg gnupg
  gnu:gpgme gpgme
  gnupg:libgcrypt libgcrypt libgcrypt20
  gnupg:libksba libksba
  gnome:glib glib glib2.0
  gnome:gdk-pixbuf gdk-pixbuf gdk-pixbuf2
  gnome:librsvg librsvg librsvg2
  gnome:pango pango pango1.0
  gnome:libsoup libsoup libsoup2.4 libsoup3
  gnome:gtk gtk gtk+3.0
  gnome:gvfs gvfs
  xmlsoft:libxml2 libxml2 libxml
  xmlsoft:libxslt libxslt
  libexpat_project:libexpat expat libexpat
  zlib:zlib zlib
  facebook:zstandard zstd libzstd
  tukaani:xz xz xz-utils
  bzip:bzip2 bzip2 bzip
  lz4_project:lz4 lz4
  google:brotli brotli
  libarchive:libarchive libarchive
  info-zip:unzip unzip
  info-zip:zip zip
  7-zip:p7zip p7zip
  7-zip:7-zip 7zip
  python:python python python3 python3.9 python3.10 python3.11 python3.12 python3.13 python3.14
  pypa:pip python-pip py3-pip pip
  python:setuptools setuptools py3-setuptools python-setuptools
  djangoproject:django python-django py3-django
  palletsprojects:jinja jinja2 py3-jinja2 python-jinja2
  palletsprojects:flask flask py3-flask python-flask
  palletsprojects:werkzeug python-werkzeug werkzeug py3-werkzeug
  python:requests requests py3-requests python-requests
  python:urllib3 python-urllib3 py3-urllib3
  cryptography.io:cryptography python-cryptography py3-cryptography
  python:pillow pillow py3-pillow
  pyyaml:pyyaml pyyaml py3-yaml
  ruby-lang:ruby ruby ruby2.7 ruby3.1 ruby3.3
  perl:perl perl
  php:php php php7 php8 php7.4 php8.1 php8.2 php8.3 php8.4 php81 php82 php83 php84
  nodejs:node.js nodejs nodejs-current
  npmjs:npm npm
  golang:go go golang golang-1.19 golang-1.21 golang-1.22 golang-1.23 golang-1.24
  rust-lang:rust rust rustc
  llvm:llvm llvm llvm-toolchain llvm-toolchain-14 llvm-toolchain-16 llvm-toolchain-19
  oracle:openjdk openjdk openjdk-8 openjdk-11 openjdk-17 openjdk-21 openjdk-25 openjdk8 openjdk11 openjdk17 openjdk21 java-1.8.0-openjdk java-11-openjdk java-17-openjdk java-21-openjdk
  erlang:erlang\\/otp erlang
  elixir-lang:elixir elixir
  lua:lua lua lua5.1 lua5.3 lua5.4
  tcl:tcl tcl tcl8.6
  sqlite:sqlite sqlite sqlite3
  postgresql:postgresql postgresql postgresql-13 postgresql-14 postgresql-15 postgresql-16 postgresql-17
  mariadb:mariadb mariadb mariadb-10.5 mariadb-connector-c
  oracle:mysql mysql mysql-8.0 mysql-8.4 community-mysql
  mongodb:mongodb mongodb
  redis:redis redis
  lfprojects:valkey valkey
  openbsd:openssh openssh
  libssh:libssh libssh
  libssh2:libssh2 libssh2
  mit:kerberos_5 krb5
  heimdal_project:heimdal heimdal
  openldap:openldap openldap openldap2
  cyrusimap:cyrus-sasl cyrus-sasl cyrus-sasl2
  linux-pam:linux-pam pam linux-pam
  sudo_project:sudo sudo
  shadow_project:shadow shadow shadow-utils
  debian:shadow shadow
  kernel:util-linux util-linux
  e2fsprogs_project:e2fsprogs e2fsprogs
  systemd_project:systemd systemd
  freedesktop:dbus dbus
  polkit_project:polkit polkit policykit-1
  debian:dpkg dpkg
  debian:advanced_package_tool apt
  debian:apt apt
  rpm:rpm rpm
  alpinelinux:apk-tools apk-tools
  avahi:avahi avahi
  iproute2_project:iproute2 iproute2
  netfilter:iptables iptables
  netfilter:nftables nftables
  tcpdump:libpcap libpcap
  tcpdump:tcpdump tcpdump
  isc:bind bind bind9
  isc:dhcp isc-dhcp dhcp
  thekelleys:dnsmasq dnsmasq
  nlnetlabs:unbound unbound
  nlnetlabs:ldns ldns
  c-ares:c-ares c-ares
  nghttp2:nghttp2 nghttp2
  apache:http_server apache2 httpd
  apache:apr-util apr-util
  apache:portable_runtime apr
  apache:subversion subversion
  apache:tomcat tomcat tomcat9 tomcat10
  apache:maven maven
  apache:ant ant
  apache:log4j apache-log4j2 log4j
  f5:nginx nginx
  nginx:nginx nginx
  haproxy:haproxy haproxy
  lighttpd:lighttpd lighttpd
  varnish-software:varnish_cache varnish
  squid-cache:squid squid
  libtiff:libtiff tiff libtiff
  libpng:libpng libpng libpng1.6
  libjpeg-turbo:libjpeg-turbo libjpeg-turbo
  webmproject:libwebp libwebp
  webmproject:libvpx libvpx
  freetype:freetype freetype
  harfbuzz_project:harfbuzz harfbuzz
  fontconfig_project:fontconfig fontconfig
  cairographics:cairo cairo
  pixman:pixman pixman
  littlecms:little_cms lcms2
  uclouvain:openjpeg openjpeg2 openjpeg
  jasper_project:jasper jasper
  artifex:ghostscript ghostscript
  artifex:jbig2dec jbig2dec
  imagemagick:imagemagick imagemagick ImageMagick
  graphicsmagick:graphicsmagick graphicsmagick
  freedesktop:poppler poppler
  ffmpeg:ffmpeg ffmpeg
  gstreamer_project:gstreamer gstreamer1.0 gstreamer
  xiph.org:libvorbis libvorbis
  flac_project:flac flac
  libsndfile_project:libsndfile libsndfile
  aomedia:aomedia aom
  struktur:libde265 libde265
  struktur:libheif libheif
  x.org:libx11 libx11
  x.org:libxcb libxcb
  x.org:x_server xorg-server
  x.org:libxpm libxpm
  x.org:libxfont libxfont
  mesa3d:mesa mesa
  pcre:pcre pcre pcre3
  pcre:pcre2 pcre2
  oniguruma_project:oniguruma libonig oniguruma
  jansson_project:jansson jansson
  json-c_project:json-c json-c
  pyyaml:libyaml libyaml
  google:protobuf protobuf
  grpc:grpc grpc
  gnu:gnutls gnutls gnutls28
  mozilla:network_security_services nss
  mozilla:nspr nspr
  mozilla:firefox firefox
  mozilla:firefox_esr firefox-esr
  mozilla:thunderbird thunderbird
  google:chrome chromium
  arm:mbed_tls mbedtls
  wolfssl:wolfssl wolfssl
  libevent_project:libevent libevent
  libuv_project:libuv libuv libuv1
  unicode:international_components_for_unicode icu icu-libs
  icu-project:international_components_for_unicode icu icu-libs
  oracle:berkeley_db db5.3 libdb
  git-scm:git git
  mercurial:mercurial mercurial
  vim:vim vim
  gnu:emacs emacs
  gnu:nano nano
  gnu:bash bash
  gnu:tar tar
  gnu:gzip gzip
  gnu:gawk gawk
  gnu:wget wget
  gnu:make make make-dfsg
  samba:samba samba
  samba:rsync rsync
  file_project:file file
  ntp:ntp ntp
  tuxfamily:chrony chrony
  rsyslog:rsyslog rsyslog
  logrotate_project:logrotate logrotate
  docker:docker docker.io moby docker-ce docker
  linuxfoundation:containerd containerd
  linuxfoundation:runc runc
  podman_project:podman podman libpod
  wordpress:wordpress wordpress
  memcached:memcached memcached
  vmware:rabbitmq rabbitmq-server
  elastic:elasticsearch elasticsearch
  elastic:kibana kibana
  elastic:logstash logstash
  amazon:opensearch opensearch
  jenkins:jenkins jenkins
  grafana:grafana grafana
  prometheus:prometheus prometheus
  etcd:etcd etcd
  hashicorp:consul consul
  hashicorp:vault vault
  hashicorp:terraform terraform
  hashicorp:nomad nomad
  traefik:traefik traefik
  caddyserver:caddy caddy
  influxdata:influxdb influxdb
  zabbix:zabbix zabbix
  qemu:qemu qemu
  busybox:busybox busybox
  musl-libc:musl musl
  libtirpc_project:libtirpc libtirpc
  libcap_project:libcap libcap2 libcap
  libbpf_project:libbpf libbpf
  libseccomp_project:libseccomp libseccomp
  fuse_project:fuse fuse fuse3
  zeromq:libzmq zeromq3 zeromq
  eclipse:mosquitto mosquitto
  postfix:postfix postfix
  exim:exim exim4 exim
  dovecot:dovecot dovecot
  proftpd:proftpd proftpd-dfsg proftpd
  libgit2:libgit2 libgit2
  jqlang:jq jq
  osgeo:gdal gdal
  osgeo:proj proj
  hdfgroup:hdf5 hdf5
  unixodbc:unixodbc unixodbc
  freetds:freetds freetds
`);

;// CONCATENATED MODULE: ./src/sbom/cpes/component-cpes.ts





/** The component with its CPE names, if its product is known. A component that states its own keeps them. */
function withCpes(component) {
    if (component.cpes !== undefined)
        return component;
    const products = productsOf(component);
    if (products.length === 0)
        return component;
    const stated = versionOf(component);
    if (stated === undefined)
        return component;
    return { ...component, cpes: products.map((product) => (0,cpe/* cpeOf */.u)(product, stated.version, stated.update)) };
}
function productsOf({ ecosystem, group, name, purl }) {
    switch (ecosystem) {
        case 'deb':
        case 'apk':
        case 'rpm':
            return systemProducts(upstreamOf(purl)?.name ?? name);
        case 'maven':
            return [`${group}:*`, `${group}:${name}`].flatMap((one) => MAVEN_PRODUCTS.get(one) ?? []);
        case 'golang':
            return (GO_PRODUCTS.get(name.replace(/\/v\d{1,3}$|(?<=^gopkg\.in\/.{1,200})\.v\d{1,3}$/, '')) ??
                GO_PRODUCTS.get(name) ??
                []);
        default:
            return [];
    }
}
/** By the whole name, else without the version at its end: openssl of `openssl3`, gcc of `gcc-12`. */
function systemProducts(name) {
    const bare = name.replace(/[-_.]?\d[\d.]{0,20}$/, '');
    for (const one of [name, bare]) {
        const products = SYSTEM_PRODUCTS.get(one) ?? (0,programs/* programNamed */.qU)(one)?.cpes;
        if (products !== undefined)
            return products;
    }
    return [];
}
/** The source package in a package URL, with its version if that differs: `gcc-12@12.2.0-14`, `bash-5.1.8-9.el9.src.rpm`. */
function upstreamOf(purl) {
    const stated = /[?&]upstream=([^&#]{1,500})/.exec(purl)?.[1];
    if (stated === undefined)
        return undefined;
    const text = decodeURIComponent(stated);
    const source = /^(.+)-[^-]+-[^-]+\.(?:no)?src\.rpm$/.exec(text);
    if (source?.[1] !== undefined)
        return { name: source[1] };
    const [name = '', version] = text.split('@', 2);
    return { name, ...(version !== undefined && { version }) };
}
function versionOf({ ecosystem, version, purl }) {
    switch (ecosystem) {
        case 'deb':
            return split(debian(upstreamOf(purl)?.version ?? version));
        case 'apk':
            return split(version
                .replace(/-r\d{1,6}$/, '')
                .replace(/_(p\d{1,4})$/, '$1')
                .replaceAll('_', ''));
        case 'rpm':
            return split(version
                .replace(/^\d+:/, '')
                .replace(/-[^-]*$/, '')
                .replace(/~/g, ''));
        case 'golang': {
            // A pseudo-version, or no version, belongs to no release.
            const release = /^v(\d+\.\d+\.\d+(?:-(?!0\.|\d{14}-)[\w.-]+)?)(?:\+[\w.-]+)?$/.exec(version)?.[1];
            return release === undefined || release.startsWith('0.0.0-') ? undefined : { version: release };
        }
        default:
            return version === '' ? undefined : { version };
    }
}
/** Without epoch and revision, and without the mark of a repackaged source: 9.2p1 of `1:9.2p1-2+deb12u2`, 1.2.13 of `1:1.2.13.dfsg-1`. */
function debian(version) {
    return version
        .replace(/^\d+:/, '')
        .replace(/-[^-]*$/, '')
        .replace(/[.+~](?:dfsg|ds|repack|really|git|deb|debian|ubuntu).*$/, '')
        .replaceAll('~', '');
}
/** 9.2p1 is version 9.2 with update p1 in the National Vulnerability Database. */
function split(text) {
    const [, version, update] = /^(\d[\d.]{0,40})(p\d{1,4})$/.exec(text) ?? [];
    if (version !== undefined && update !== undefined)
        return { version, update };
    return text === '' ? undefined : { version: text };
}

// EXTERNAL MODULE: ./src/sbom/layers/path.ts
var path = __webpack_require__(50181);
;// CONCATENATED MODULE: ./src/sbom/ownership.ts

/**
 * No advisories name these packages by their distribution's version, as they do Debian's or Alpine's. If such a package hid the
 * library that it contains, scanners would miss the library's vulnerabilities.
 */
const WITHOUT_ADVISORIES = new Set(['nix', 'bitnami']);
/**
 * A component of another ecosystem is left out if all its files belong to system packages of the same name and version:
 * python3-six owns six. A program, which has no name of its own in a file, is left out if the version is the same. Every
 * other component in such a file is listed with its owner, such as log4j-core in the package `elasticsearch`.
 */
function withOwners(all) {
    const owners = new Owners(all);
    if (owners.isEmpty)
        return { components: all, hidden: 0 };
    const cpes = new Map();
    let hidden = 0;
    const components = all.flatMap((component) => {
        const found = component.locations.map((location) => owners.of(fileOf(location)));
        const owner = found.find((one) => one !== undefined && one.ecosystem !== component.ecosystem);
        if (owner === undefined)
            return [component];
        const isOwner = found.every((one) => one !== undefined && represents(one, component));
        if (!isOwner)
            return [{ ...component, owner: owner.purl }];
        if (component.cpes !== undefined && WITHOUT_ADVISORIES.has(owner.ecosystem))
            cpes.set(owner, component.cpes);
        hidden += 1;
        return [];
    });
    // The CPE names of a program that is left out are the only names by which scanners know its package.
    const named = components.map((one) => cpes.has(one) && one.cpes === undefined ? { ...one, cpes: cpes.get(one) } : one);
    return { components: named, hidden };
}
/** The owners of files and of directories. A file that is listed itself belongs to the package that lists it. */
class Owners {
    #files = new Map();
    #directories = new Map();
    constructor(all) {
        for (const component of all) {
            for (const path of component.owns ?? []) {
                const directory = path.endsWith('/') ? path.slice(0, -1) : undefined;
                if (directory !== undefined)
                    this.#directories.set(directory, this.#directories.get(directory) ?? component);
                else
                    for (const name of aliases(path))
                        this.#files.set(name, component);
            }
        }
    }
    get isEmpty() {
        return this.#files.size === 0 && this.#directories.size === 0;
    }
    of(file) {
        const listed = this.#files.get(file);
        if (listed !== undefined || this.#directories.size === 0)
            return listed;
        for (const above of (0,path/* ancestors */.T1)(file)) {
            const owner = this.#directories.get(above);
            if (owner !== undefined)
                return owner;
        }
        return undefined;
    }
}
/** The file of a location: without the path in an archive. */
function fileOf(location) {
    const inside = location.indexOf('!/');
    return inside === -1 ? location : location.slice(0, inside);
}
/** Packages list /bin/bash where /bin is a link to usr/bin, and the other way round. */
function aliases(path) {
    if (/^\/(?:bin|sbin|lib|lib32|lib64)\//.test(path))
        return [path, `/usr${path}`];
    return /^\/usr\/(?:s?bin|lib(?:32|64)?)\//.test(path) ? [path, path.slice('/usr'.length)] : [path];
}
function represents(owner, component) {
    // A nested archive is another artifact than the one that contains it.
    if (component.locations.some((location) => location.includes('!/')))
        return false;
    const isProgram = component.identity?.technique === 'binary-analysis';
    if (!isProgram && WITHOUT_ADVISORIES.has(owner.ecosystem))
        return false;
    return (versionsOf(component).some((version) => sameVersion(owner.version, version, isProgram)) &&
        (isProgram || bareName(owner.name) === bareName(component.name)));
}
/** The version, and how system packages write it. */
function versionsOf({ ecosystem, version }) {
    // The revision of a rockspec is not a part of the version of the software.
    if (ecosystem === 'luarocks')
        return [version.replace(/-\d{1,9}$/, '')];
    // A version of R may contain dashes, which RPM does not allow.
    return ecosystem === 'cran' && version.includes('-') ? [version, version.replaceAll('-', '.')] : [version];
}
/** True if `version` is the upstream version of a package's version: 1.16.0 of `1.16.0-4`, 3.0 of `2:3.0~dfsg-1`. */
function sameVersion(packaged, version, isProgram) {
    const [whole, part] = [packaged.replace(/^\d+:/, ''), version.replace(/^v/, '')].map((text) => text.toLowerCase().replaceAll(/[~_]|(?<=\d)-(?=[a-z])/g, ''));
    if (!whole.startsWith(part))
        return false;
    const rest = whole.slice(part.length);
    // A program may state less than its package: Vim 9.0 is in version 9.0.1378.
    return isProgram ? !/^\d/.test(rest) : !/^\.?\d/.test(rest);
}
/** How distributions begin the names of packages of a language or program, with or without its version. */
const PREFIX = /^(?:python\d*(?:\.\d+)?|py\d*|rubygem|ruby\d*(?:\.\d+)?|node(?:js)?|php\d*(?:\.\d+)?|lua\d*(?:\.\d+)?|r|wordpress)-(?:pecl-|pear-|cran-|bioc-|plugin-|theme-)?(?=.)/;
/** A name without the prefix or suffix of its language: `yaml` for python3-yaml and for PyYAML. */
function bareName(name) {
    const whole = name
        .toLowerCase()
        .replace(PREFIX, '')
        .replaceAll(/[^a-z0-9]/g, '');
    const bare = whole
        .replace(/^(?:python3?|py3?|rubygem|ruby|nodejs|node|php|rcran|rbioc|lua|lib)/, '')
        .replace(/(?:python|java|ruby|js|py)$/, '');
    return bare === '' ? whole : bare;
}

;// CONCATENATED MODULE: ./src/sbom/components.ts
// Turns the visible facts into the image's components: each once, with its layer and its dependencies.



/** Versions of one name considered for a dependency. This bounds the time for hostile images. */
const MAX_NAMESAKES = 64;
/** Visible files in all states together: enough for a hundred layers that each change packages of 5,000 files. */
const MAX_TRACED_FILES = 500_000;
/**
 * `states` holds the visible files after each layer, from the lowest; the last one is the image. A component's layer is the
 * lowest from which on it is always present. So a package keeps its layer when a later one rewrites the database. States that
 * took too much memory are undefined.
 */
function catalogue(states, layers, cataloguers, note) {
    const last = states.length - 1;
    const image = states[last];
    if (image === undefined)
        return { components: [], hidden: 0 };
    const found = groups(image, layers);
    const reader = cataloguers.find((cataloguer) => cataloguer.distro !== undefined);
    const distro = reader && distroOf(reader, found.get(reader.name) ?? [], note);
    const quiet = { ...(distro && { distro }), note: () => undefined };
    const histories = cataloguers.map((cataloguer) => {
        const facts = found.get(cataloguer.name) ?? [];
        const components = assembled(cataloguer, facts, { ...quiet, note });
        const since = new Map(components.map(({ purl }) => [purl, last]));
        return { cataloguer, components, facts, since, unbroken: [...since.keys()] };
    });
    trace(histories, states, layers, quiet, note);
    const all = histories.flatMap(({ components, since }) => components.map((component) => {
        const layer = layers[since.get(component.purl) ?? last];
        return { ...component, layer, dependsOn: component.dependsOn ?? [] };
    }));
    const { components, hidden } = withOwners(withoutKnownClaims(all));
    return { ...(distro && { distro }), components: resolved(merged(components)).map(withCpes), hidden };
}
/** Drops what an SBOM document in the image states about components that were found themselves, whatever their qualifiers. */
function withoutKnownClaims(all) {
    const keyOf = ({ purl }) => purl.split(/[?#]/, 1)[0].toLowerCase();
    const known = new Set(all.flatMap((one) => (one.source === undefined ? keyOf(one) : [])));
    return all.filter((one) => one.source === undefined || !known.has(keyOf(one)));
}
/** Walks the states from the top down, one at a time, and fills in `since`. */
function trace(histories, states, layers, context, note) {
    let work = 0;
    for (let at = states.length - 2; at >= 0; at--) {
        const files = states[at];
        work += files === states[at + 1] ? 0 : (files?.length ?? 0);
        if (files === undefined || work > MAX_TRACED_FILES) {
            note('', 'too many layers change packages: the layer of a component may be one above the layer that added it');
            return;
        }
        const lower = files === states[at + 1] ? undefined : groups(files, layers);
        for (const history of histories) {
            const { cataloguer, since } = history;
            if (history.unbroken.length === 0)
                continue;
            const facts = lower === undefined ? history.facts : (lower.get(cataloguer.name) ?? []);
            // The same facts give the same components.
            if (!same(facts, history.facts)) {
                const there = new Set(assembled(cataloguer, facts, context).map(({ purl }) => purl));
                history.unbroken = history.unbroken.filter((purl) => there.has(purl));
            }
            history.facts = facts;
            for (const purl of history.unbroken)
                since.set(purl, at);
        }
    }
}
function distroOf(reader, found, note) {
    try {
        return reader.distro?.(found);
    }
    catch (error) {
        note('', `the distribution is unknown: ${(0,errors/* unexpectedDetail */.$e)(error)}`);
        return undefined;
    }
}
/** A bug that foreign content triggers costs the components of one cataloguer, and is noted. */
function assembled(cataloguer, found, context) {
    try {
        return cataloguer.assemble(found, context);
    }
    catch (error) {
        context.note('', `all packages of ${cataloguer.name} are missing: ${(0,errors/* unexpectedDetail */.$e)(error)}`);
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
/** Merges components with the same package URL. Locations are joined; other fields come from the first one. */
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
/** Resolves dependencies by name to package URLs, and drops those that are not in the image. */
function resolved(components) {
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
            for (const separator of ['/', ':'])
                add(ecosystem, `${group}${separator}${name}`, component);
        for (const provided of provides)
            add(ecosystem, provided, component);
    }
    return components.map((component) => {
        const targets = component.dependsOn.map((wanted) => purls.has(wanted) ? wanted : nearest(component, byName.get(`${component.ecosystem} ${wanted}`) ?? [])?.purl);
        const known = targets.filter((purl) => purl !== undefined && purl !== component.purl);
        return { ...component, dependsOn: [...new Set(known)].sort() };
    });
}
/** Of several versions of one name, the closest: the most shared parent directories, then the least depth. */
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


/***/ }),

/***/ 33266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ cpeOf)
/* harmony export */ });
// Writes CPE names, by which scanners find advisories of programs.
/** CPE 2.3, formatted string binding. `product` is `vendor:product`, with special characters escaped. */
function cpeOf(product, version, update) {
    return `cpe:2.3:a:${product}:${escaped(version)}:${update === undefined ? '*' : escaped(update)}:*:*:*:*:*:*`;
}
/** Letters, digits, `_`, `.` and `-` stand for themselves. */
function escaped(text) {
    return text.toLowerCase().replaceAll(/[^\w.-]/g, '\\$&');
}


/***/ }),

/***/ 52047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ licenseList),
/* harmony export */   ZK: () => (/* binding */ isLicenseId),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   qY: () => (/* binding */ license),
/* harmony export */   yr: () => (/* binding */ spdx)
/* harmony export */ });
/* harmony import */ var spdx_exceptions_index_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53988);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93326);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var spdx_license_ids_deprecated_json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3389);
/* harmony import */ var spdx_license_ids_index_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75204);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
// Converts licence texts of packages to SPDX expressions if the meaning is unambiguous.





/** Longer values are licence texts. Their first line may still name the licence. */
const MAX_NAME = 200;
const MAX_EXPRESSION = 1000;
/**
 * Common names, in lower case, that mean exactly one SPDX identifier. "BSD" and "GPL" alone are ambiguous and stay free
 * text.
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
/** Debian's names of exceptions, in lower case without the word `exception`. */
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
/** URLs of licence texts, with their SPDX identifier. Without one, the captured part of the URL is the identifier. */
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
 * The SPDX expression (SPDX 2.3 annex D) of a licence field, or its own text as one bounded line if it is not one.
 * Undefined for a field without information (`UNKNOWN`, empty).
 */
function license(text) {
    const line = firstLine(text);
    if (line === undefined)
        return undefined;
    return spdx(line) ?? (line.length > MAX_NAME ? undefined : line);
}
/** The SPDX expression, or undefined if the text is not unambiguously one. */
function spdx(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > MAX_EXPRESSION)
        return undefined;
    const whole = identifier(trimmed) ?? fromUrl(trimmed);
    if (whole !== undefined)
        return whole;
    const expression = grouped(trimmed);
    return expression !== undefined && parses(expression) ? expression : undefined;
}
/** True for an SPDX identifier in its own spelling. */
function isLicenseId(text) {
    return IDS.get(text.toLowerCase()) === text;
}
/** Titles at the top of licence texts that identify exactly one licence. */
const TITLES = [
    [/^apache license,? version 2\.0\b/, 'Apache-2.0'],
    [/^(?:the )?mit license(?: \(mit\))? (?:copyright|permission)/, 'MIT'],
    [/^mozilla public license,? (?:version|v\.?) ?2\.0\b/, 'MPL-2.0'],
    [/^eclipse public license -? ?v ?2\.0\b/, 'EPL-2.0'],
    [/^eclipse public license -? ?v ?1\.0\b/, 'EPL-1.0'],
];
/** The licence of a full text, by its title. Undefined if the title is not one of the known ones. */
function titled(text) {
    const beginning = text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim().toLowerCase();
    return TITLES.find(([title]) => title.test(beginning))?.[1];
}
/** Several licence fields as one list in the same order, without duplicates and empty values. */
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
/** One name as an SPDX identifier, or as an identifier with its exception. */
function identifier(name) {
    const lower = name.toLowerCase();
    const named = Object.hasOwn(NAMES, lower) ? NAMES[lower] : IDS.get(lower);
    return named === undefined || !isDeprecated(named) ? (named ?? gnu(name)) : (gnu(name) ?? named);
}
/** The SPDX identifier for the URL of a licence text, as found in jars and gems. */
function fromUrl(text) {
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
/** True for deprecated identifiers such as GPL-2.0 and GPL-2.0+, replaced by -only and -or-later. */
function isDeprecated(id) {
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
/** In Debian's syntax a comma binds weaker than operators: `GPL-1+ or Artistic, and Expat` is `(A OR B) AND C`. */
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
/** Normalizes an expression token by token: names, operators in any case, Debian's `with X exception`. */
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
    }
    catch (error) {
        // spdx-expression-parse throws a TypeError for an expression that ends early, such as `MIT AND`.
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .rethrowUnless */ .ki)(error, Error, TypeError);
        return false;
    }
    return true;
}


/***/ }),

/***/ 52812:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ packageUrl),
/* harmony export */   Ei: () => (/* binding */ purlParts),
/* harmony export */   sE: () => (/* binding */ distroQualifier)
/* harmony export */ });
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87091);
/* harmony import */ var packageurl_js__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(packageurl_js__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
// Builds package URLs, which identify components.


/**
 * What packageurl-js throws for invalid parts. A ReferenceError is its own bug: its rule for Go versions such as `v1` names a
 * variable that does not exist (2.0.1).
 */
const INVALID = [Error, URIError, ReferenceError];
/** No real name or version is longer. */
const MAX_PART = 1024;
/**
 * The canonical package URL (ECMA-427), or undefined if the parts are invalid: no name, a NUL, a Maven artifact without
 * group.
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
        const url = new packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL(type, namespace || undefined, name, version || undefined, qualifiers, subpath || undefined);
        // packageurl-js does not encode `+` in versions. The specification encodes all but letters, digits and `.-_~:`.
        return url.toString().replace(/^[^?#]*/, (path) => path.replaceAll('+', '%2B'));
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, ...INVALID);
        return undefined;
    }
}
/** The parts of a package URL that a document states, or undefined if it is invalid. */
function purlParts(text) {
    if (text.length > MAX_PART || !text.startsWith('pkg:'))
        return undefined;
    try {
        const { type, namespace, name, version, qualifiers, subpath } = packageurl_js__WEBPACK_IMPORTED_MODULE_0__.PackageURL.fromString(text);
        if (type === undefined || name === undefined)
            return undefined;
        return {
            type,
            name,
            ...(namespace && { namespace }),
            ...(version && { version }),
            ...(qualifiers && { qualifiers: { ...qualifiers } }),
            ...(subpath && { subpath }),
        };
    }
    catch (error) {
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, ...INVALID);
        return undefined;
    }
}
/** The `distro` qualifier of system packages: `debian-12`, or the identifier if the distribution has no version. */
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
/* harmony import */ var _cataloguers_catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(264);
/* harmony import */ var _generate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59350);
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

/***/ 39173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutDevelopment)
/* harmony export */ });
/** Without the packages that development dependencies need, and nothing else. All others stay, also those that nothing wants. */
function withoutDevelopment(locked, { runtime, development }) {
    const byId = new Map(locked.map((one) => [idOf(one), one]));
    const byRange = new Map(locked.flatMap((one) => [idOf(one), ...(one.wantedAs ?? [])].map((wanted) => [wanted, one])));
    const byName = Map.groupBy(locked, ({ name }) => name);
    // An override may have changed the range. Then every version of that name is needed.
    const changed = new Set(runtime.flatMap((wanted) => (byRange.has(wanted) ? [] : nameOf(wanted))));
    const needed = [
        ...runtime.flatMap((wanted) => byRange.get(wanted) ?? []),
        ...[...changed].flatMap((name) => byName.get(name) ?? []),
    ];
    const atRuntime = reached(needed, byId);
    const inDevelopment = reached(development.flatMap((wanted) => byRange.get(wanted) ?? []), byId);
    return locked.filter((one) => atRuntime.has(one) || !inDevelopment.has(one));
}
function reached(from, byId) {
    const all = new Set(from);
    // A set also yields what is added while it is read.
    for (const one of all) {
        for (const id of one.dependsOn) {
            const other = byId.get(id);
            if (other !== undefined)
                all.add(other);
        }
    }
    return all;
}
function idOf({ name, version }) {
    return `${name}@${version}`;
}
function nameOf(wanted) {
    return wanted.slice(0, wanted.indexOf('@', 1));
}


/***/ }),

/***/ 43863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ indentedLines),
/* harmony export */   q: () => (/* binding */ unquoted)
/* harmony export */ });
// Reads indented `key: value` lines: the subset of YAML that lock files use, and Yarn's own format.
//
// The YAML parser takes quadratic time for files with many keys, as in large or hostile lock files.
const MAX_LINE = 8192;
/** `key: value`, `key:` or, in Yarn's first format, `key value`. Keys may be quoted. */
const ENTRY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'][^\s]*?)(?::(?:\s+(.*))?| (.*))$/;
/** Yields every line that is neither empty nor a comment. */
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
            key: unquoted(key),
            value: unquoted(afterColon ?? afterSpace ?? ''),
        };
    }
}
function unquoted(text) {
    const trimmed = text.trim();
    const quote = trimmed[0];
    return trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote)
        ? trimmed.slice(1, -1)
        : trimmed;
}


/***/ }),

/***/ 44505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fromIntegrity),
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
const ALGORITHMS = {
    md5: ['MD5', 16],
    sha1: ['SHA-1', 20],
    sha256: ['SHA-256', 32],
    sha512: ['SHA-512', 64],
};
/** The hashes of a subresource integrity value. Malformed hashes and other algorithms are left out. */
function fromIntegrity(value) {
    return value
        .slice(0, 1000)
        .split(/\s+/)
        .flatMap((one) => {
        const dash = one.indexOf('-');
        return hashOf(one.slice(0, dash), Buffer.from(one.slice(dash + 1).split('?', 1)[0] ?? '', 'base64').toString('hex'));
    });
}
/** A hexadecimal hash whose algorithm is named `sha256` or `SHA-256`. Empty if malformed. */
function hashOf(algorithm, hex) {
    const name = algorithm.toLowerCase().replace('-', '');
    const known = Object.hasOwn(ALGORITHMS, name) ? ALGORITHMS[name] : undefined;
    if (known === undefined || hex.length !== known[1] * 2 || !/^[0-9a-f]+$/i.test(hex))
        return [];
    return [{ algorithm: known[0], hex: hex.toLowerCase() }];
}


/***/ }),

/***/ 32550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27105);
/* harmony import */ var _cataloguers_cataloguer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90263);
// Reads untrusted JSON field by field.


/** The document's object. Throws `Unreadable` if it is not a JSON object. V8's parser does not recurse, so any depth is safe. */
function jsonObject(bytes) {
    const object = objectOf(jsonValue(bytes));
    if (object === undefined)
        throw new _cataloguers_cataloguer_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('is not a JSON object');
    return object;
}
/** The document's value of any type, such as a list. */
function jsonValue(bytes) {
    // TextDecoder removes a byte order mark.
    const value = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(new TextDecoder().decode(bytes));
    if (value === undefined)
        throw new _cataloguers_cataloguer_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .I('is not valid JSON');
    return value;
}
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** A member of an object, never an inherited one such as `constructor`. */
function member(object, name) {
    return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A non-empty string, trimmed. */
function textOf(value) {
    const text = typeof value === 'string' ? value.trim() : '';
    return text === '' ? undefined : text;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The members of an object in order. None for other values. */
function entriesOf(value) {
    return Object.entries(objectOf(value) ?? {});
}


/***/ }),

/***/ 99195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   i: () => (/* binding */ decodedText)
/* harmony export */ });
// Decodes text files and splits them into lines of bounded length.
/** Longer lines are truncated. */
const MAX_LINE = 8192;
/** UTF-8 without byte order mark. Invalid bytes become U+FFFD. */
function decodedText(bytes) {
    return new TextDecoder().decode(bytes);
}
/** Every line that is not blank, trimmed. */
function* lines(text) {
    let at = 0;
    while (at < text.length) {
        let end = text.indexOf('\n', at);
        if (end === -1)
            end = text.length;
        const line = text.slice(at, Math.min(end, at + MAX_LINE)).trim();
        at = end + 1;
        if (line !== '')
            yield line;
    }
}


/***/ }),

/***/ 59350:
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

// EXTERNAL MODULE: ./src/sbom/cataloguers/catalogue.ts + 44 modules
var catalogue = __webpack_require__(264);
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
/** A blob arrives in chunks of 64 KB. Waking a thread for each of them takes longer than joining them. */
const JOINED_BYTES = 256 * 1024;
/** Chunks of output are never joined, so that each is a part of the buffer that the decoder fills. */
const SINGLE_CHUNKS = { readableObjectMode: true, readableHighWaterMark: 1 };
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
 * Yields the uncompressed bytes. A chunk is valid until the next one is requested. Always reads the blob to its end, even if decompression fails or the consumer stops early,
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
        else if (state.compression === 'gzip') {
            yield* decoded(new Input([], () => input.takeJoined()), (0,external_node_zlib_.createGunzip)({ chunkSize: CHUNK_BYTES, ...SINGLE_CHUNKS }));
        }
        else if (state.compression === 'zstd') {
            // node:zlib stops after one frame (RFC 8878, 3.1). zstd:chunked layers have one frame per file.
            for (let frame = 0; await input.hasMore(); frame++) {
                if (frame >= bounds.frames && state.compressedBytes < frame * bounds.frameBytes) {
                    throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${bounds.frames} zstd frames of less than ${bounds.frameBytes} bytes`);
                }
                if (await input.skipFrame())
                    continue;
                yield* decoded(input, (0,external_node_zlib_.createZstdDecompress)({ chunkSize: frame === 0 ? CHUNK_BYTES : FRAME_BYTES, params: ZSTD, ...SINGLE_CHUNKS }));
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
    #joined;
    constructor(first, next) {
        this.#held = [...first];
        this.#next = next;
    }
    async take() {
        return this.#held.shift() ?? this.#next();
    }
    /** The next chunks as one, in a buffer that the next call overwrites. Only the last one is shorter than the buffer. */
    async takeJoined() {
        this.#joined ??= Buffer.allocUnsafeSlow(JOINED_BYTES);
        let length = 0;
        while (length < JOINED_BYTES) {
            const chunk = await this.take();
            if (chunk === undefined)
                break;
            const part = chunk.subarray(0, JOINED_BYTES - length);
            this.#joined.set(part, length);
            length += part.byteLength;
            if (part.byteLength < chunk.byteLength)
                this.giveBack([chunk.subarray(part.byteLength)]);
        }
        return length === 0 ? undefined : this.#joined.subarray(0, length);
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
/** Yields the output of one decoder, up to the end of its frame. A chunk is valid until the next one is requested. */
async function* decoded(input, decoder) {
    decoder.on('error', () => undefined);
    let inputError;
    const fed = feed(input, decoder).catch((error) => {
        inputError = error;
        decoder.destroy(error);
    });
    let filled;
    try {
        for await (const chunk of decoder) {
            // The decoder takes another buffer when one is full. Buffers that wait to be collected make V8 collect all the time.
            if (filled !== chunk.buffer && filled?.byteLength === CHUNK_BYTES)
                filled.transfer(0);
            filled = chunk.buffer;
            yield chunk;
        }
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

;// CONCATENATED MODULE: ./src/sbom/layers/tar-header.ts
// Decodes the blocks of a tar archive that describe entries: ustar and GNU headers, and the records of pax headers.
const BLOCK_BYTES = 512;
/** Thrown for bytes that are not a tar archive. */
class TarFault extends Error {
    name = 'TarFault';
}
/** Type flags by their character (POSIX.1-2001, ustar; GNU tar: K, L and N). A contiguous file (7) is a file too. */
const TYPES = {
    ...{
        '\0': 'file',
        0: 'file',
        1: 'link',
        2: 'symlink',
        3: 'special',
        4: 'special',
        5: 'directory',
        6: 'special',
        7: 'file',
    },
    ...{ x: 'pax', g: 'pax-global', K: 'long-link', L: 'long-name', N: 'long-name' },
};
const TYPE_BY_FLAG = new Map(Object.entries(TYPES).map(([flag, type]) => [flag.charCodeAt(0), type]));
const SPACE = 0x20;
const ZERO = 0x30;
const NAME_AT = 0;
const MODE_AT = 100;
const SIZE_AT = 124;
const CHECKSUM_AT = 148;
const TYPE_AT = 156;
const LINK_AT = 157;
const MAGIC_AT = 257;
const PREFIX_AT = 345;
const NAME_LENGTH = 100;
const PREFIX_LENGTH = 155;
/** The checksum field counts as eight spaces. */
const EMPTY_CHECKSUM = 8 * SPACE;
const USTAR = Buffer.from('ustar\0', 'latin1');
const GNU = Buffer.from('ustar  \0', 'latin1');
/** The header in the block at `at`, or undefined for a block of zeros. Throws TarFault. */
function decodeHeader(bytes, at) {
    const sum = checksum(bytes, at);
    if (sum === EMPTY_CHECKSUM)
        return undefined;
    if (sum !== number(bytes, at + CHECKSUM_AT, 8))
        throw new TarFault('the checksum of a tar header is wrong');
    const isUstar = startsWith(bytes, at + MAGIC_AT, USTAR);
    if (!isUstar && !startsWith(bytes, at + MAGIC_AT, GNU))
        throw new TarFault('a tar header has an unknown format');
    let name = tar_header_text(bytes, at + NAME_AT, NAME_LENGTH);
    if (isUstar && bytes[at + PREFIX_AT] !== 0)
        name = `${tar_header_text(bytes, at + PREFIX_AT, PREFIX_LENGTH)}/${name}`;
    return {
        type: TYPE_BY_FLAG.get(bytes[at + TYPE_AT]) ?? 'other',
        name,
        linkname: tar_header_text(bytes, at + LINK_AT, NAME_LENGTH),
        mode: number(bytes, at + MODE_AT, 8),
        size: number(bytes, at + SIZE_AT, 12),
    };
}
/** The text of a GNU long name or link, up to the first NUL. */
function decodeLongText(bytes) {
    return tar_header_text(bytes, 0, bytes.length);
}
/** Records are `LENGTH KEY=VALUE\n` (POSIX.1-2001, pax). Reading ends at the first invalid one. */
function decodePax(bytes) {
    const records = {};
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const length = space === -1 || space - at > 10 ? Number.NaN : Number(bytes.toString('latin1', at, space));
        const equals = bytes.indexOf('=', space);
        if (!(length > 0 && at + length <= bytes.length) || equals === -1 || equals >= at + length)
            break;
        const key = equals - space > 16 ? '' : bytes.toString('latin1', space + 1, equals);
        if (key === 'path' || key === 'linkpath' || key === 'size') {
            records[key] = bytes.toString('utf8', equals + 1, at + length - 1);
        }
        at += length;
    }
    return records;
}
/** The sum of all bytes, where those of the checksum itself count as spaces. */
function checksum(bytes, at) {
    let sum = EMPTY_CHECKSUM;
    for (let index = at; index < at + CHECKSUM_AT; index++)
        sum += bytes[index];
    for (let index = at + TYPE_AT; index < at + BLOCK_BYTES; index++)
        sum += bytes[index];
    return sum;
}
function startsWith(bytes, at, beginning) {
    return bytes.compare(beginning, 0, beginning.length, at, at + beginning.length) === 0;
}
/** The text of a field, which ends at its first NUL. */
function tar_header_text(bytes, at, length) {
    if (bytes[at] === 0)
        return '';
    let end = at;
    while (end < at + length && bytes[end] !== 0)
        end++;
    return bytes.toString('utf8', at, end);
}
/** An octal number that spaces may surround, or a binary one (GNU) whose first bit is set. NaN if it is neither. */
function number(bytes, at, length) {
    if ((bytes[at] & 0x80) !== 0)
        return binary(bytes, at, length);
    const limit = at + length;
    let start = at;
    while (start < limit && bytes[start] === SPACE)
        start++;
    let end = start;
    while (end < limit && bytes[end] !== SPACE)
        end++;
    while (start < end && bytes[start] === 0)
        start++;
    let value = 0;
    for (let index = start; index < end; index++) {
        const digit = bytes[index] - ZERO;
        // Whatever is not a digit ends the number. It is rare before the first one.
        if (!(digit >= 0 && digit <= 7))
            return index > start ? value : Number.parseInt(bytes.toString('utf8', start, end), 8);
        value = value * 8 + digit;
    }
    return value;
}
/** The first byte is 0x80 for a positive number, 0xff for the complement of a negative one. */
function binary(bytes, at, length) {
    const isNegative = bytes[at] === 0xff;
    if (!isNegative && bytes[at] !== 0x80)
        return Number.NaN;
    let value = 0;
    for (let index = at + 1; index < at + length; index++) {
        const byte = bytes[index];
        value = value * 256 + (isNegative ? 0xff - byte : byte);
    }
    return isNegative ? -value : value;
}

;// CONCATENATED MODULE: ./src/sbom/layers/tar-reader.ts
// Reads a tar archive from chunks as they arrive, and passes on the bodies that are wanted without copying them.

const MAX_LONG_BYTES = 4 * 1024 * 1024;
/** Container runtimes ignore the size of these. A reader that believes it would skip entries that they unpack. */
const WITHOUT_BODY = new Set(['directory', 'symlink', 'link', 'special']);
const NO_SIZE = 'a tar header has no valid size';
const NO_RECORDS = {};
const NOTHING = Buffer.alloc(0);
/**
 * Only those records of pax headers count that decide what an entry is. Global ones are ignored, as in container runtimes.
 * The time is linear in the bytes of the archive, and the memory is that of one extended header, whatever the bytes are.
 */
class TarReader {
    #open;
    /** An incomplete block. */
    #block = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    #blockBytes = 0;
    /** Bytes to come of the body, and from its end to the next block. */
    #left = 0;
    #padding = 0;
    #body;
    /** What extended headers state about the next entry. */
    #longName = '';
    #longLink = '';
    #records = NO_RECORDS;
    constructor(open) {
        this.#open = open;
    }
    /** Resolves when the chunk is no longer used. Throws TarFault, and the errors of opener and bodies. */
    async write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        for (let at = 0; at < bytes.length;) {
            let waiting;
            if (this.#left > 0) {
                const end = Math.min(bytes.length, at + this.#left);
                this.#left -= end - at;
                this.#body?.write(bytes.subarray(at, end));
                if (this.#left === 0)
                    waiting = this.#endBody();
                at = end;
            }
            else if (this.#padding > 0) {
                const skipped = Math.min(bytes.length - at, this.#padding);
                this.#padding -= skipped;
                at += skipped;
            }
            else if (this.#blockBytes === 0 && bytes.length - at >= BLOCK_BYTES) {
                waiting = this.#begin(decodeHeader(bytes, at));
                at += BLOCK_BYTES;
            }
            else {
                const end = Math.min(bytes.length, at + BLOCK_BYTES - this.#blockBytes);
                this.#blockBytes += bytes.copy(this.#block, this.#blockBytes, at, end);
                if (this.#blockBytes === BLOCK_BYTES) {
                    this.#blockBytes = 0;
                    waiting = this.#begin(decodeHeader(this.#block, 0));
                }
                at = end;
            }
            // Most entries need no time of their own.
            if (waiting !== undefined)
                await waiting;
        }
    }
    /** Throws TarFault if the archive ends within an entry. */
    end() {
        if (this.#left > 0 || this.#padding > 0 || this.#blockBytes > 0)
            throw new TarFault('it ends within an entry');
    }
    /** Releases what an entry holds that was not read to its end. */
    close() {
        this.#body?.close();
        this.#body = undefined;
    }
    #begin(header) {
        if (header === undefined)
            return undefined;
        const extend = this.#extension(header.type);
        if (extend === undefined)
            return this.#beginEntry(this.#extended(header));
        if (!(header.size >= 0))
            throw new TarFault(NO_SIZE);
        if (header.size > MAX_LONG_BYTES)
            throw new TarFault(`an extended tar header exceeds ${MAX_LONG_BYTES} bytes`);
        return this.#receive(header, new ExtendedHeader(header.size, extend));
    }
    /** What the content of an extended header changes; undefined for any other entry. */
    #extension(type) {
        switch (type) {
            case 'long-name':
                return (bytes) => {
                    this.#longName = decodeLongText(bytes);
                };
            case 'long-link':
                return (bytes) => {
                    this.#longLink = decodeLongText(bytes);
                };
            case 'pax':
                return (bytes) => {
                    this.#records = decodePax(bytes);
                };
            case 'pax-global':
                return () => undefined;
            default:
                return undefined;
        }
    }
    /** The header with the fields that extended headers replace. */
    #extended(header) {
        const { path, linkpath, size } = this.#records;
        const extended = {
            ...header,
            name: path || this.#longName || header.name,
            linkname: linkpath || this.#longLink || header.linkname,
            ...(size && { size: Number.parseInt(size, 10) }),
        };
        this.#longName = this.#longLink = '';
        this.#records = NO_RECORDS;
        return extended;
    }
    #beginEntry(header) {
        if (!(header.size >= 0))
            throw new TarFault(NO_SIZE);
        const body = this.#open(header);
        if (body instanceof Promise)
            return body.then((opened) => this.#receive(header, opened));
        return this.#receive(header, body);
    }
    #receive({ type, size }, body) {
        this.#body = body;
        this.#left = WITHOUT_BODY.has(type) ? 0 : size;
        this.#padding = (BLOCK_BYTES - (this.#left % BLOCK_BYTES)) % BLOCK_BYTES;
        return this.#left === 0 ? this.#endBody() : undefined;
    }
    #endBody() {
        const ended = this.#body?.end();
        if (ended !== undefined)
            return ended.then(() => this.close());
        this.close();
        return undefined;
    }
}
class ExtendedHeader {
    #content;
    #extend;
    constructor(size, extend) {
        this.#content = new WholeBody(size);
        this.#extend = extend;
    }
    write(bytes) {
        this.#content.write(bytes);
    }
    end() {
        this.#extend(this.#content.bytes);
    }
    close() { }
}
/** Collects a body of known size. A body that arrives in one piece is not copied. */
class WholeBody {
    #size;
    #bytes = NOTHING;
    #length = 0;
    constructor(size) {
        this.#size = size;
    }
    write(bytes) {
        if (bytes.length === this.#size) {
            this.#bytes = bytes;
            return;
        }
        if (this.#length === 0)
            this.#bytes = Buffer.allocUnsafeSlow(this.#size);
        this.#length += bytes.copy(this.#bytes, this.#length);
    }
    /** The body, once it has been written to its end. */
    get bytes() {
        return this.#bytes;
    }
}

;// CONCATENATED MODULE: ./src/sbom/layers/file-content.ts
// Passes the content of one file to the cataloguers that want it: as a stream, as a whole, or through a temporary file.




/** What reading a large archive holds at once: an archive inside it. */
const LARGE_HELD_BYTES = 64 * 1024 * 1024;
const file_content_NOTHING = new Uint8Array(0);
/** The content of a file that is only scanned. */
class ScannedContent {
    #scanners;
    #record;
    #failures = new Map();
    #active;
    constructor(scanners, record) {
        this.#scanners = scanners;
        this.#active = scanners;
        this.#record = record;
    }
    write(bytes) {
        if (this.#active.length === 0)
            return;
        this.#active = this.#active.filter((one) => {
            try {
                return one.scanner.write(bytes);
            }
            catch (error) {
                // The recorder tells what is expected of foreign bytes from a bug.
                this.#failures.set(one, error);
                return false;
            }
        });
    }
    async end() {
        for (const one of this.#scanners) {
            await this.#record(one.name, one.cataloguer, () => {
                if (this.#failures.has(one))
                    throw this.#failures.get(one);
                return one.scanner.end();
            });
        }
    }
    close() { }
}
/** Content beyond what its cataloguers hold goes to a temporary file, if there is a place for one. */
function readContent(options, scanned) {
    const { readers, size } = options;
    const isLarge = readers.every(({ cataloguer: { heldBytes } }) => heldBytes !== undefined && size > heldBytes);
    const large = isLarge ? openLargeFile() : undefined;
    return large === undefined ? new HeldContent(options, scanned) : new LargeContent(options, scanned, large);
}
class HeldContent {
    heldBytes;
    #options;
    #scanned;
    #whole;
    constructor(options, scanned) {
        this.#options = options;
        this.#scanned = scanned;
        this.heldBytes = options.size;
        this.#whole = new WholeBody(options.size);
    }
    write(bytes) {
        this.#whole.write(bytes);
        this.#scanned?.write(bytes);
    }
    async end() {
        const { readers, archives, record } = this.#options;
        const { bytes } = this.#whole;
        for (const { name, cataloguer } of readers) {
            await record(name, cataloguer.name, () => cataloguer.read({ path: name, bytes, archives }));
        }
        await this.#scanned?.end();
    }
    close() { }
}
class LargeContent {
    heldBytes = LARGE_HELD_BYTES;
    #options;
    #scanned;
    #large;
    #fault;
    constructor(options, scanned, large) {
        this.#options = options;
        this.#scanned = scanned;
        this.#large = large;
    }
    write(bytes) {
        this.#scanned?.write(bytes);
        if (this.#fault !== undefined)
            return;
        try {
            this.#large.append(bytes);
        }
        catch (error) {
            // The disk is full. The rest of the layer is read all the same.
            (0,errors/* rethrowUnless */.ki)(error, FILE_SYSTEM_CODE);
            this.#fault = error;
        }
    }
    async end() {
        const { readers, archives, record } = this.#options;
        await this.#scanned?.end();
        for (const { name, cataloguer } of readers) {
            await record(name, cataloguer.name, () => {
                const fault = this.#fault;
                if (fault !== undefined)
                    throw new cataloguers_cataloguer/* Unreadable */.I(`could not be kept in a temporary file: ${(0,errors/* errorDetail */.m2)(fault)}`);
                return cataloguer.read({ path: name, bytes: file_content_NOTHING, large: this.#large, archives });
            });
        }
    }
    close() {
        this.#large.close();
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

// EXTERNAL MODULE: ./src/sbom/layers/path.ts
var layers_path = __webpack_require__(50181);
;// CONCATENATED MODULE: ./src/sbom/layers/layer-files.ts
// Passes the files of one layer to the cataloguers and collects their facts.





const EXECUTABLE = 0o755;
class LayerFiles {
    #tree;
    #options;
    #keepers;
    #facts = new Map();
    #archives;
    #directories;
    #entries = 0;
    constructor(tree, options) {
        this.#tree = tree;
        this.#options = options;
        const { archiveFloorBytes, archiveRatio, archiveEntries } = options.bounds;
        this.#archives = { bytes: archiveFloorBytes + archiveRatio * options.layerBytes, entries: archiveEntries };
        this.#keepers = options.cataloguers.filter((cataloguer) => 'read' in cataloguer);
        this.#directories = options.cataloguers.filter((cataloguer) => 'directory' in cataloguer);
    }
    /** Processes one entry. Returns what reads its content, if anything does. Throws BoundExceeded at a bound of the layer. */
    entry(header) {
        if (++this.#entries > this.#options.bounds.entries) {
            throw new layers_bounds/* BoundExceeded */.Kz(`it has more than ${this.#options.bounds.entries} entries`);
        }
        const path = this.#tree.place(header.name);
        if (path === undefined)
            return undefined;
        // Of two entries with the same name the later one is valid.
        if (this.#options.only === undefined) {
            this.#facts.delete(path);
            this.#inDirectories(path, header.type === 'directory');
        }
        switch (header.type) {
            case 'file':
                this.#tree.other(path);
                return this.#file(path, header);
            case 'directory':
                this.#tree.directory(path);
                return undefined;
            case 'symlink':
                this.#tree.symlink(path, header.linkname);
                return undefined;
            case 'link':
                this.#tree.other(path);
                this.#hardLink(path, (0,layers_path/* normalPath */.FE)(header.linkname));
                return undefined;
            default:
                this.#tree.other(path);
                return undefined;
        }
    }
    /** Passes on the directory that the path is, or is in. An archive need not have an entry for a directory with files. */
    #inDirectories(path, isDirectory) {
        for (const cataloguer of this.#directories) {
            const { name, parent } = cataloguer;
            if (!path.startsWith(parent) || path[parent.length] !== '/')
                continue;
            const end = path.indexOf('/', parent.length + 1);
            if (end === -1 && !isDirectory)
                continue;
            const directory = end === -1 ? path : path.slice(0, end);
            if (this.#facts.get(directory)?.some((one) => one.cataloguer === name))
                continue;
            const facts = cataloguer.directory(directory);
            if (facts !== undefined)
                this.#add({ path: directory, cataloguer: name, facts });
        }
    }
    facts() {
        return [...this.#facts.values()].flat();
    }
    #file(path, { size, mode }) {
        const again = this.#options.only !== undefined;
        const names = again ? (this.#options.only.get(path) ?? []) : [path];
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
        const scanned = scanners.length === 0 ? undefined : new ScannedContent(scanners, this.#record);
        if (readers.length === 0)
            return scanned;
        return this.#granted(readContent({ size, readers, archives: this.#archives, record: this.#record }, scanned));
    }
    /** The content, once the memory that it needs is free. */
    #granted(content) {
        const { budget } = this.#options;
        const body = {
            write: (bytes) => content.write(bytes),
            end: () => content.end(),
            close: () => {
                budget.release(content.heldBytes);
                content.close();
            },
        };
        return budget.acquire(content.heldBytes)?.then(() => body) ?? body;
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
    #record = async (path, cataloguer, read) => {
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
    };
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
        if (target !== '' && target.length <= this.#bounds.pathLength && !target.includes('\0'))
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

;// CONCATENATED MODULE: ./src/sbom/layers/layer.ts
// Reads one layer as a stream: decompresses it, unpacks it and passes each file to the cataloguers.








/** Faults in the bytes of a layer, as opposed to errors of the store. node:zlib has its own error codes. */
const CONTENT_FAULTS = [layers_bounds/* BoundExceeded */.Kz, TarFault, /^(?:Z_|ZSTD_)/];
/**
 * Streams a layer once. Faults in the content (compression, archive, a bound) end the layer with a note. Errors of the
 * store (StoreError, such as a wrong digest) are thrown.
 */
async function readLayer(source, reading) {
    const { descriptor } = source;
    const tree = new LayerTree(descriptor.digest, reading.bounds);
    const files = new LayerFiles(tree, { ...reading, layerBytes: descriptor.size });
    const archive = new TarReader((header) => files.entry(header));
    const state = { compression: 'empty', compressedBytes: 0, head: new Uint8Array() };
    const blob = reading.store.blob(descriptor);
    const unpacked = new digest/* Digester */.Y8(source.diffId === undefined ? 'sha256' : (0,digest/* splitDigest */.vo)(source.diffId).algorithm);
    let fault;
    try {
        for await (const chunk of decompressed(blob, state, reading.signal, reading.bounds)) {
            unpacked.update(chunk);
            fault = sizeFault(unpacked.size, state.compressedBytes, reading.bounds) ?? (await faultOf(archive.write(chunk)));
            // Errors of the blob, which is then read to its end, take precedence over those in its content.
            if (fault !== undefined)
                break;
        }
        if (fault === undefined)
            archive.end();
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, ...CONTENT_FAULTS);
        fault = error;
    }
    finally {
        archive.close();
    }
    if (state.compression === 'unknown')
        tree.noteLayer(`not read: ${unknownCompression(state.head)}`);
    else if (fault !== undefined)
        tree.noteLayer(`only partly read: ${reasonOf(fault)}`);
    else if (source.diffId !== undefined && unpacked.digest() !== source.diffId) {
        tree.noteLayer(`its uncompressed bytes do not match the diffID in the image's config (${source.diffId})`);
    }
    return tree.record(files.facts());
}
async function faultOf(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, layers_bounds/* BoundExceeded */.Kz, TarFault);
        return error;
    }
}
function sizeFault(unpackedBytes, compressedBytes, bounds) {
    const { layerBytes, ratio, ratioFloorBytes } = bounds;
    if (unpackedBytes > layerBytes)
        return new layers_bounds/* BoundExceeded */.Kz(`it unpacks to more than ${layerBytes} bytes`);
    if (unpackedBytes > ratioFloorBytes && unpackedBytes > ratio * compressedBytes) {
        return new layers_bounds/* BoundExceeded */.Kz(`it unpacks to more than ${ratio} times its size`);
    }
    return undefined;
}
function reasonOf(fault) {
    if (fault instanceof layers_bounds/* BoundExceeded */.Kz)
        return fault.message;
    return `the archive is damaged (${fault.message.slice(0, 200)}); rebuild and push the image`;
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
        const known = this.#known.get(key);
        if (known !== undefined)
            return known;
        const counted = only === undefined ? this.#options.progress?.begin(source.descriptor) : undefined;
        const reading = this.#limit(async () => {
            const done = await this.#readOnce(key, source, only, counted);
            counted?.end();
            return done;
        });
        this.#known.set(key, reading);
        return reading;
    }
    /** Cancels all reads in progress after one has failed. */
    stop(reason) {
        this.#limit.clearQueue();
        this.#stopped.abort(reason);
    }
    async #readOnce(key, source, only, counted) {
        const { cache, concurrency: _, progress: __, ...reading } = this.#options;
        const kept = await cache?.get(key);
        if (kept?.digest === source.descriptor.digest)
            return { record: kept, cached: true };
        try {
            const record = await readLayer(source, {
                ...reading,
                ...(counted && { store: counted.countingIn(reading.store) }),
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
        ...(options.progress && { progress: options.progress }),
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

/***/ 74589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qU: () => (/* binding */ programNamed),
  TS: () => (/* binding */ programsIn)
});

// UNUSED EXPORTS: PROGRAMS

;// CONCATENATED MODULE: ./src/sbom/programs/program.ts
// Defines a row of the table of programs: the files of a program, and how its version is recognised in their bytes.
/** Two to four numbers, and the mark of a release that is not final: `1.2.3`, `8.4.0RC1`, `1.30.0-rc.1`. */
const NUMBERS = String.raw `\d{1,8}(?:\.\d{1,8}){1,3}`;
const MARK = String.raw `(?:(?:[-.]?(?:alpha|beta|rc|RC|pre|dev)[-.]?\d{0,4}|[ab]\d{1,2})(?![A-Za-z]))`;
const VERSION = `${NUMBERS}${MARK}?`;
/** What follows a version: something, because a truncated file may end within it, and no further number. */
const END = String.raw `(?=[^\d.]|\.[^\d])`;
/** The version that follows a text at once. `shape` is a regular expression without groups. */
function after(anchor, shape = VERSION) {
    return { anchor, version: new RegExp(`^${escaped(anchor)}(${shape})${END}`) };
}
/** The version that stands immediately before a text. */
function before(anchor, shape = VERSION) {
    return { anchor, before: 40, version: new RegExp(`(?:^|[^.\\w-])(${shape})${escaped(anchor)}`) };
}
/** The version between two NULs that has at most `distance` bytes between itself and a text before it. */
function aloneAfter(anchor, distance, shape = VERSION) {
    const gap = `[^]{0,${distance}}?`;
    return {
        anchor,
        after: anchor.length + distance + 40,
        version: new RegExp(`^${escaped(anchor)}${gap}\0(${shape})\0`),
    };
}
function escaped(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/** Longer names are not names of programs. */
const MAX_NAME = 100;
/** Hashes in names of shared libraries: auditwheel's `libssl-8f57a6b2.so.3`, Rust's `libstd-a5a48102fbd58791.so`. */
const HASH = /^(lib.{1,80})-(?:[0-9a-f]{8}|[0-9a-f]{16})$/;
/**
 * The name of a program in a file name: without `.exe`, `.so` and what follows, a hash, and a version at the end. `python`
 * for `python3.11`, `libssl` for `libssl.so.3` and `libssl-8f57a6b2.so.3`.
 */
function fileKey(path) {
    const base = path.slice(path.lastIndexOf('/') + 1);
    if (base.length > MAX_NAME)
        return '';
    return base
        .replace(/\.(?:exe|dll|dylib|so(?:\.[\d.]{1,40})?)$/, '')
        .replace(HASH, '$1')
        .replace(/[-_.]?\d[\d.]{0,40}$/, '');
}

;// CONCATENATED MODULE: ./src/sbom/programs/rows/applications.ts
const APPLICATIONS = [
    {
        name: 'chrome',
        files: ['chrome', 'chromium', 'chromium-browser', 'headless_shell', 'chrome-headless-shell'],
        // The last number of a release is not zero. Versions that end with zero are limits in tables.
        versions: [{ standalone: /^\d{2,3}\.0\.\d{4,5}\.[1-9]\d{0,2}$/ }],
        marker: 'chrome://',
        cpes: ['google:chrome'],
    },
    {
        name: 'firefox',
        files: ['application.ini'],
        kind: 'text',
        path: /(?:^|\/)firefox[\w.-]{0,20}\/(?:browser\/)?application\.ini$/,
        versions: [
            {
                anchor: '\nName=Firefox\n',
                after: 300,
                version: /^\nName=Firefox\n(?:RemotingName=[^\n]{0,60}\n)?(?:CodeName=[^\n]{0,60}\n)?Version=(\d{1,3}(?:\.\d{1,3}){1,2}(?:[ab]\d{1,2})?)\nBuildID=\d{14}\n/,
            },
        ],
        marker: '\nVendor=Mozilla\n',
        cpes: ['mozilla:firefox'],
        supplier: 'Mozilla',
    },
    {
        name: 'wordpress',
        files: ['version.php'],
        kind: 'text',
        path: /(?:^|\/)wp-includes\/version\.php$/,
        versions: [
            {
                anchor: '\n$wp_version = ',
                version: /^\n\$wp_version = '(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:-(?:RC|beta|alpha)[\w.-]{0,20})?)';/,
            },
        ],
        marker: '@package WordPress',
        cpes: ['wordpress:wordpress'],
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/databases.ts
// Owns the rows of databases, caches and message brokers.

/** Directories of branches have two numbers only. */
const RELEASE = String.raw `\d\.\d\.\d{1,2}`;
const DATABASES = [
    {
        name: 'postgresql',
        files: ['postgres'],
        versions: [
            {
                anchor: 'postgres (PostgreSQL) ',
                version: /^postgres \(PostgreSQL\) (\d{1,2}(?:\.\d{1,2}){1,2}|\d{2}(?:beta|rc)\d)[ \n]/,
            },
        ],
        cpes: ['postgresql:postgresql'],
    },
    {
        name: 'mariadb',
        files: ['mariadbd', 'mysqld', 'mariadb', 'mysql'],
        versions: [{ anchor: '-MariaDB', before: 16, version: /\0(\d{1,2}\.\d{1,2}\.\d{1,2})-MariaDB/ }],
        cpes: ['mariadb:mariadb'],
    },
    {
        name: 'mysql',
        files: ['mysqld', 'mysql', 'mysqladmin', 'mysqldump'],
        versions: [
            { anchor: '/sql/log.cc\0', before: 24, version: /\/mysql-(\d{1,2}\.\d{1,2}\.\d{1,2})\/sql\/log\.cc/ },
            { anchor: '/sql/mysqld.cc\0', before: 24, version: /\/mysql-(\d{1,2}\.\d{1,2}\.\d{1,2})\/sql\/mysqld\.cc/ },
            { anchor: '/vio/viosocket.c', before: 24, version: /\/mysql-(\d{1,2}\.\d{1,2}\.\d{1,2})\/vio\/viosocket\.c/ },
            { anchor: '\0MySQL ', version: /^\0MySQL (\d{1,2}\.\d{1,2}\.\d{1,2})\0/ },
            {
                anchor: '\0%s  Ver %s for %s on %s (%s)',
                before: 40,
                version: /\0(\d{1,2}\.\d{1,2}\.\d{1,2})\0[\w-]{3,12}\0Linux\0%s {2}Ver %s for/,
            },
            {
                anchor: '\0mysql_real_escape_string',
                before: 40,
                version: /\0(\d{1,2}\.\d{1,2}\.\d{1,2})\0(?:\d{1,2}\.\d{1,2}\.\d{1,2}\.\d{1,2}\0)?\0{0,7}mysql_real_escape_string/,
            },
        ],
        cpes: ['oracle:mysql', 'mysql:mysql'],
    },
    {
        name: 'percona-server',
        files: ['mysqld', 'mysql'],
        versions: [after('/percona-server-', RELEASE)],
        cpes: ['percona:percona_server', 'oracle:mysql'],
    },
    {
        name: 'percona-xtradb-cluster',
        files: ['mysqld', 'mysql'],
        versions: [after('/Percona-XtraDB-Cluster-', RELEASE)],
        cpes: ['percona:xtradb_cluster', 'percona:percona_server', 'oracle:mysql'],
    },
    {
        name: 'percona-xtrabackup',
        files: ['xtrabackup'],
        versions: [after('/percona-xtrabackup-', RELEASE)],
        cpes: ['percona:xtrabackup'],
    },
    {
        name: 'mongodb',
        files: ['mongod'],
        // The version is followed by the first name of the build information, which depends on the release.
        versions: ['tcmalloc', 'heap_size', 'cppdefines'].map((name) => ({
            anchor: `\0${name}\0`,
            before: 20,
            version: new RegExp(`\\0([3-9]\\.\\d\\.\\d{1,3}(?:-rc\\d{1,2})?)\\0${name}\\0`),
        })),
        cpes: ['mongodb:mongodb'],
    },
    {
        name: 'arangodb',
        files: ['arangod', 'arangosh'],
        versions: [{ standalone: /^(3\.\d{1,2}\.\d{1,2}(?:-\d{1,2})?)(?: enterprise)? \[linux\]$/ }],
        cpes: ['arangodb:arangodb'],
    },
    {
        name: 'redis',
        files: ['redis-server', 'redis-check-rdb', 'redis-check-aof', 'redis-sentinel', 'redis-cli'],
        versions: [
            { standalone: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:-rc\d)?$/, confirmedBy: 'build-id' },
            after('Server started, Redis version '),
        ],
        cpes: ['redis:redis'],
    },
    {
        name: 'valkey',
        files: ['valkey-server', 'valkey-check-rdb', 'valkey-check-aof', 'valkey-sentinel', 'valkey-cli'],
        versions: [{ standalone: /^\d{1,2}\.\d{1,2}\.\d{1,2}(?:-rc\d)?$/, confirmedBy: 'build-id' }],
        cpes: ['lfprojects:valkey'],
    },
    { name: 'memcached', files: ['memcached'], versions: [after('memcached ')], cpes: ['memcached:memcached'] },
    {
        name: 'rabbitmq',
        files: ['rabbit.app'],
        versions: [{ anchor: '{vsn', version: /^\{vsn, ?"(\d\.\d{1,2}\.\d{1,2}(?:-[\w.]{1,12})?)"\}/ }],
        cpes: ['vmware:rabbitmq', 'pivotal_software:rabbitmq'],
        kind: 'text',
        path: /(?:^|\/)rabbit-(\d[\d.]*)\/ebin\/rabbit\.app$/,
    },
    {
        name: 'sqlite',
        files: ['libsqlite', 'sqlite'],
        versions: [{ standalone: /^3\.\d{1,2}\.\d{1,2}$/ }],
        cpes: ['sqlite:sqlite'],
    },
    { name: 'pgbouncer', files: ['pgbouncer'], versions: [after('PgBouncer ')], cpes: ['pgbouncer:pgbouncer'] },
    { name: 'pgpool-ii', files: ['pgpool'], versions: [before('\0pgpool-II\0')], cpes: ['pgpool:pgpool-ii'] },
    { name: 'sphinx', files: ['searchd'], versions: [after('Sphinx ')], cpes: ['sphinxsearch:sphinx'] },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/languages.ts
// Owns the rows of programming languages: interpreters, compilers and their libraries.

/** Numbers of a release of Erlang, such as 25.3.2.8. */
const OTP = String.raw `\d{2}(?:\.\d{1,3}){1,4}`;
const LANGUAGES = [
    {
        name: 'node',
        files: ['node', 'nodejs', 'libnode'],
        versions: [after('node.js/v'), after('https://nodejs.org/download/release/v')],
        cpes: ['nodejs:node.js'],
    },
    {
        name: 'deno',
        files: ['deno', 'denort'],
        versions: [
            { anchor: 'Deno/', version: /^Deno\/(\d\.\d{1,2}\.\d{1,2})(?:Deno\/|\+|\0|cli\/|-)/ },
            { anchor: 'deno/', version: /^deno\/(\d\.\d{1,2}\.\d{1,2}) npm\// },
        ],
        cpes: ['deno:deno'],
    },
    {
        name: 'bun',
        files: ['bun', 'bun-profile'],
        versions: [
            { anchor: '/releases/download/bun-v', version: /^\/releases\/download\/bun-v(\d\.\d{1,2}\.\d{1,3})\/bun-/ },
            after('bun pm trust v'),
            after('--- bun meta -----\nBun v'),
        ],
        cpes: ['oven-sh:bun'],
    },
    {
        name: 'python',
        files: ['python', 'libpython'],
        path: /(?:^|\/)(?:lib)?python(\d\.\d{1,2})(?:[^/]*)$/,
        versions: [{ standalone: /^\d\.\d{1,2}\.\d{1,3}(?:(?:a|b|rc)\d{1,2})?\+?$/ }],
        cpes: ['python:python', 'python_software_foundation:python'],
        supplier: 'Python Software Foundation',
        type: 'application',
    },
    {
        name: 'ruby',
        files: ['libruby', 'ruby', 'libruby-static'],
        versions: [{ anchor: '\0ruby ', version: /^\0ruby (\d\.\d\.\d{1,3}(?:p\d{1,4})?) \(20/ }],
        cpes: ['ruby-lang:ruby'],
        type: 'application',
    },
    {
        name: 'perl',
        files: ['perl', 'libperl'],
        versions: [
            after('PERL_INTERNAL_RAND_SEED\0v'),
            { anchor: '/perl', version: /^\/perl5?\/(5\.\d{1,2}\.\d{1,2})[/\0]/ },
        ],
        cpes: ['perl:perl'],
        type: 'application',
    },
    {
        name: 'php',
        files: ['php', 'php-fpm', 'php-cgi', 'libphp', 'phpdbg'],
        versions: [after('X-Powered-By: PHP/')],
        cpes: ['php:php'],
        type: 'application',
    },
    {
        name: 'erlang',
        files: ['OTP_VERSION'],
        kind: 'text',
        path: /(?:^|\/)releases\/(\d{2})\/OTP_VERSION$/,
        versions: [{ anchor: '', version: new RegExp(`^(${OTP})\\n$`) }],
        cpes: ['erlang:erlang\\/otp'],
    },
    {
        name: 'elixir',
        files: ['elixir.app'],
        kind: 'text',
        path: /(?:^|\/)elixir\/ebin\/elixir\.app$/,
        versions: [{ anchor: '{vsn,"', version: /^\{vsn,"(1\.\d{1,2}\.\d{1,2}(?:-(?:rc\.\d{1,2}|dev))?)"\}/ }],
        cpes: ['elixir-lang:elixir'],
    },
    {
        name: 'go',
        files: ['go'],
        // The build information of the command itself: version of Go, then the path of the main package.
        versions: [
            {
                anchor: 'path\tcmd/go\n',
                before: 80,
                after: 20,
                version: /go(1\.\d{1,3}(?:\.\d{1,3})?(?:rc\d{1,2}|beta\d)?)(?:[ -][ -~]{0,40})?.{17,19}path\tcmd\/go\n/s,
            },
        ],
        marker: '\xff Go buildinf:',
        cpes: ['golang:go'],
        supplier: 'The Go Authors',
    },
    {
        name: 'rust',
        files: ['libstd', 'librustc_driver'],
        versions: [
            {
                anchor: '(rustc version ',
                version: /^\(rustc version (1\.\d{1,3}\.\d{1,2}(?:-(?:nightly|beta(?:\.\d{1,2})?))?)[ )]/,
            },
            { anchor: '/usr/src/rustc-', version: /^\/usr\/src\/rustc-(1\.\d{1,3}\.\d{1,2})\/library\// },
            { anchor: '/rustc-1.', version: /^\/rustc-(1\.\d{1,3}\.\d{1,2})(?:\+[\w.~]{1,30})?\/library\// },
        ],
        cpes: ['rust-lang:rust'],
    },
    {
        name: 'dotnet',
        files: ['libhostpolicy'],
        path: /(?:^|\/)shared\/Microsoft\.NETCore\.App\/(\d{1,2}\.\d\.\d{1,2})[^/]{0,40}\/libhostpolicy\.so$/,
        versions: [
            aloneAfter('Microsoft.NETCore.DotNetHostPolicy', 0),
            { standalone: /^\d{1,2}\.\d\.\d{1,2}(?:-(?:rc|preview)[\w.]{1,30})?$/ },
        ],
        cpes: ['microsoft:.net', 'microsoft:.net_core'],
        type: 'framework',
    },
    {
        name: 'julia',
        files: ['libjulia-internal'],
        path: /(?:^|\/)libjulia-internal\.so\.(\d\.\d{1,2}(?:\.\d{1,2})?)$/,
        versions: [{ standalone: /^1\.\d{1,2}\.\d{1,2}(?:-(?:alpha|beta|rc)\d)?$/ }],
        cpes: ['julialang:julia'],
        type: 'application',
    },
    {
        name: 'dart',
        files: ['dart', 'dartaotruntime'],
        versions: [
            {
                anchor: ') (',
                before: 40,
                version: /\0(\d\.\d{1,2}\.\d{1,2}(?:-\d{1,4}\.\d{1,2}\.(?:beta|dev))?) \((?:stable|beta|dev)\) \([A-Z][a-z]{2} /,
            },
        ],
        cpes: ['dart:dart_software_development_kit'],
    },
    {
        name: 'lua',
        files: ['lua', 'liblua', 'luac'],
        versions: [after('$LuaVersion: Lua '), after('Lua ', String.raw `5\.\d\.\d{1,2}`)],
        cpes: ['lua:lua'],
    },
    {
        name: 'ocaml',
        files: ['ocamlrun', 'ocaml'],
        versions: [after('version ', String.raw `[45]\.\d{1,2}\.\d{1,2}`)],
        cpes: ['ocaml:ocaml'],
    },
    {
        name: 'luajit',
        files: ['luajit', 'libluajit'],
        versions: [{ anchor: 'LuaJIT 2.', version: /^LuaJIT (2\.\d\.[\w.-]{1,20})[ \0]/ }],
        cpes: ['luajit:luajit'],
    },
    {
        name: 'pypy',
        files: ['libpypy3-c', 'pypy3', 'pypy', 'libpypy', 'libpypy3.9-c', 'libpypy3.10-c', 'libpypy3.11-c'],
        versions: [after('[PyPy ')],
        cpes: ['pypy:pypy'],
        type: 'application',
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/libraries.ts
// Owns the rows of shared libraries.

const LIBRARIES = [
    {
        name: 'glibc',
        files: ['libc'],
        versions: [{ anchor: 'GNU C Library ', version: /^GNU C Library [^\n]{0,60} release version (2\.\d{2})\./ }],
        cpes: ['gnu:glibc'],
    },
    {
        name: 'musl',
        files: ['libc', 'ld-musl-x86', 'ld-musl-aarch', 'ld-musl-armhf', 'ld-musl-x86_64'],
        versions: [{ standalone: /^1\.[012]\.\d{1,2}$/ }],
        cpes: ['musl-libc:musl'],
        path: /(?:^|\/)(?:ld-musl-[\w]+\.so\.1|libc\.so)$/,
    },
    {
        name: 'zlib',
        files: ['libz'],
        versions: [
            { anchor: ' deflate 1.', version: /^ deflate (1\.\d\.\d{1,2}(?:\.\d)?)(?:\.f-[\w-]+)? Copyright/ },
            { anchor: '\0incorrect length check\0', version: /^\0incorrect length check\0(1\.\d(?:\.\d{1,2}){0,2})\0/ },
        ],
        cpes: ['zlib:zlib'],
    },
    { name: 'gnutls', files: ['libgnutls'], versions: [{ standalone: /^3\.\d\.\d{1,2}$/ }], cpes: ['gnu:gnutls'] },
    {
        name: 'libgcrypt',
        files: ['libgcrypt'],
        versions: [{ anchor: 'This is Libgcrypt ', version: /^This is Libgcrypt (1\.\d{1,2}\.\d{1,2}) / }],
        cpes: ['gnupg:libgcrypt'],
    },
    { name: 'expat', files: ['libexpat'], versions: [after('expat_')], cpes: ['libexpat_project:libexpat'] },
    { name: 'libpng', files: ['libpng'], versions: [after('libpng version ')], cpes: ['libpng:libpng'] },
    { name: 'libtiff', files: ['libtiff'], versions: [after('LIBTIFF, Version ')], cpes: ['libtiff:libtiff'] },
    {
        name: 'nss',
        files: ['libnss'],
        versions: [after('Version: NSS '), before('\x000123456789ABCDEF\0http://')],
        cpes: ['mozilla:network_security_services'],
    },
    { name: 'libarchive', files: ['libarchive'], versions: [after('libarchive ')], cpes: ['libarchive:libarchive'] },
    {
        name: 'libssh2',
        files: ['libssh2', 'libssh'],
        versions: [after('SSH-2.0-libssh2_'), after('libssh2_')],
        cpes: ['libssh2:libssh2'],
    },
    {
        name: 'libssh',
        files: ['libssh'],
        versions: [
            { anchor: 'SSH-2.0-libssh_', version: /^SSH-2\.0-libssh_(0\.\d{1,2}\.\d{1,2})/ },
            { anchor: '/openssl', before: 12, version: /\0(0\.\d{1,2}\.\d{1,2})\/openssl/ },
        ],
        cpes: ['libssh:libssh'],
    },
    { name: 'libgit2', files: ['libgit2', 'libgit'], versions: [after('libgit2 ')], cpes: ['libgit2:libgit2'] },
    {
        name: 'qt',
        files: ['libQt5Core', 'libQt6Core', 'libQtCore'],
        versions: [
            { anchor: 'Qt ', version: /^Qt ([56]\.\d{1,2}\.\d{1,2}) \(/ },
            after('This is the QtCore library version '),
        ],
        cpes: ['qt:qt'],
    },
    {
        name: 'krb5',
        files: ['libkrb'],
        versions: [{ anchor: 'KRB5_BRAND: krb5-', version: /^KRB5_BRAND: krb5-(1\.\d{2}(?:\.\d)?)-final / }],
        cpes: ['mit:kerberos_5'],
    },
    {
        name: 'heimdal',
        files: ['libkrb'],
        versions: [after('@(#)$Version: Heimdal ')],
        cpes: ['heimdal_project:heimdal'],
    },
    {
        name: 'aws-lc',
        files: ['openssl', 'libcrypto', 'libssl'],
        versions: [after('(compatible; AWS-LC ')],
        cpes: ['amazon:aws-lc'],
    },
    {
        name: 'libnghttp2',
        files: ['libnghttp'],
        versions: [{ standalone: /^1\.\d{2}\.\d{1,2}$/ }],
        cpes: ['nghttp2:nghttp2'],
    },
    {
        name: 'opencv',
        files: ['libopencv_core'],
        versions: [
            {
                anchor: 'General configuration for OpenCV ',
                version: /^General configuration for OpenCV (\d\.\d{1,2}\.\d{1,2}) =/,
            },
        ],
        cpes: ['opencv:opencv'],
    },
    {
        name: 'proj',
        files: ['libproj'],
        versions: [{ anchor: 'Rel. ', version: /^Rel\. (\d\.\d{1,2}\.\d), / }],
        cpes: ['osgeo:proj'],
    },
    {
        name: 'lz4',
        files: ['liblz4', 'liblz'],
        versions: [{ standalone: /^1\.\d{1,2}\.\d$/ }],
        cpes: ['lz4_project:lz4'],
    },
    { name: 'libzstd', files: ['libzstd'], versions: [{ standalone: /^1\.\d\.\d{1,2}$/ }], cpes: ['facebook:zstandard'] },
    {
        name: 'liblzma',
        files: ['liblzma'],
        versions: [{ standalone: /^5\.\d\.\d{1,2}(?:alpha|beta)?$/ }],
        cpes: ['tukaani:xz'],
    },
    {
        name: 'bzip2',
        files: ['libbz', 'bzip'],
        versions: [{ anchor: ', ', before: 8, version: /\0(1\.0\.\d), \d{1,2}-[A-Z][a-z]{2}-20\d\d/ }],
        cpes: ['bzip:bzip2'],
    },
    {
        name: 'libjpeg-turbo',
        files: ['libjpeg', 'libturbojpeg'],
        versions: [after('libjpeg-turbo version ')],
        cpes: ['libjpeg-turbo:libjpeg-turbo'],
    },
    {
        name: 'libuv',
        files: ['libuv'],
        versions: [{ standalone: /^1\.\d{2}\.\d{1,2}(?:-dev)?$/ }],
        cpes: ['libuv_project:libuv'],
    },
    {
        name: 'libevent',
        files: ['libevent', 'libevent_core'],
        versions: [{ standalone: /^2\.\d\.\d{1,2}-(?:stable|beta|alpha|alpha-dev)$/ }],
        cpes: ['libevent_project:libevent'],
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/servers.ts
// Owns the rows of web, mail, name and other servers.

const SERVERS = [
    {
        name: 'nginx',
        files: ['nginx', 'openresty', 'tengine', 'angie'],
        versions: [after('nginx version: nginx/')],
        cpes: ['f5:nginx', 'nginx:nginx'],
    },
    {
        name: 'openresty',
        files: ['nginx', 'openresty'],
        versions: [after('nginx version: openresty/', String.raw `1\.\d{1,2}\.\d{1,2}\.\d{1,2}`)],
        cpes: ['openresty:openresty'],
    },
    {
        name: 'envoy',
        files: ['envoy'],
        // Bundled libraries state older versions, which end before 1.6.
        versions: [{ standalone: /^1\.(?:[6-9]|[1-9]\d)\.\d{1,2}(?:-dev)?$/ }],
        marker: 'envoy.',
        cpes: ['envoyproxy:envoy'],
    },
    {
        name: 'fluent-bit',
        files: ['fluent-bit'],
        versions: [
            {
                anchor: 'Fluent Bit v%s',
                before: 32,
                after: 40,
                version: /\0(\d\.\d{1,2}\.\d{1,2})\0{1,4}(?:[^\0]{1,6}\0{1,4})?(?:%s)?Fluent Bit v%s/,
            },
        ],
        cpes: ['treasuredata:fluent_bit'],
    },
    {
        name: 'httpd',
        files: ['httpd', 'apache2'],
        versions: [{ anchor: '\0Apache/2.', version: /^\0Apache\/(2\.\d\.\d{1,3})(?:-dev)?[ \0]/ }],
        cpes: ['apache:http_server'],
    },
    {
        name: 'haproxy',
        files: ['haproxy'],
        versions: [
            {
                anchor: 'HA-Proxy version ',
                version: /^HA-Proxy version (1\.\d{1,2}\.\d{1,3}) 20\d\d\//,
            },
            {
                anchor: ', released 20',
                before: 60,
                version: /version (\d\.\d{1,2}(?:\.\d{1,3}|-dev\d{1,3})?)[\w.+~-]*, released 20/,
            },
        ],
        cpes: ['haproxy:haproxy'],
    },
    {
        name: 'lighttpd',
        files: ['lighttpd', 'lighttpd-angel'],
        versions: [after('lighttpd/')],
        cpes: ['lighttpd:lighttpd'],
    },
    {
        name: 'varnish',
        files: ['varnishd'],
        versions: [{ anchor: 'varnish-', version: /^varnish-(\d\.\d\.\d{1,2}) revision / }],
        cpes: ['varnish-software:varnish_cache', 'varnish_cache_project:varnish_cache', 'varnish-cache:varnish'],
    },
    { name: 'squid', files: ['squid'], versions: [after('\0squid/')], cpes: ['squid-cache:squid'] },
    {
        name: 'nghttp2',
        files: ['nghttpx', 'nghttpd'],
        versions: [after('nghttpx nghttp2/'), after('nghttp2/'), after('nghttpd nghttp2/')],
        cpes: ['nghttp2:nghttp2'],
    },
    {
        name: 'uwsgi',
        files: ['uwsgi', 'uwsgi-core'],
        versions: [
            { anchor: 'listen_queue_errors', before: 28, version: /\0(2\.\d\.\d{1,2}(?:\.\d)?)(?:-\w{1,10})?\0listen_queue/ },
        ],
        cpes: ['unbit:uwsgi'],
    },
    {
        name: 'proftpd',
        files: ['proftpd'],
        versions: [{ anchor: '\0ProFTPD Version ', version: /^\0ProFTPD Version (1\.\d\.\d{1,2}[a-z]?(?:rc\d)?)\0/ }],
        cpes: ['proftpd:proftpd'],
    },
    { name: 'vsftpd', files: ['vsftpd'], versions: [after('(vsFTPd ')], cpes: ['vsftpd_project:vsftpd'] },
    {
        name: 'bind',
        files: ['named'],
        versions: [
            { anchor: 'bind-', version: /^bind-(9\.\d{1,2}\.\d{1,2})/ },
            { anchor: 'libisc-9.', version: /^libisc-(9\.\d{1,2}\.\d{1,2})[-.]/ },
        ],
        cpes: ['isc:bind'],
    },
    { name: 'unbound', files: ['unbound'], versions: [after('\0unbound ')], cpes: ['nlnetlabs:unbound'] },
    {
        name: 'dnsmasq',
        files: ['dnsmasq'],
        versions: [after('dnsmasq-', String.raw `2\.\d{1,3}(?:(?:test|rc)\d{1,3})?`)],
        cpes: ['thekelleys:dnsmasq'],
    },
    {
        name: 'openssh',
        files: ['sshd', 'ssh', 'sshd-session'],
        versions: [{ anchor: 'OpenSSH_', version: /^OpenSSH_(\d{1,2}\.\d(?:\.\d)?p\d)[ \0]/ }],
        cpes: ['openbsd:openssh'],
    },
    {
        name: 'dropbear',
        files: ['dropbear', 'dropbearmulti', 'dbclient'],
        versions: [after('SSH-2.0-dropbear_', String.raw `20\d\d\.\d{1,3}`)],
        cpes: ['dropbear_ssh_project:dropbear_ssh'],
    },
    {
        name: 'postfix',
        files: ['master', 'postconf', 'libpostfix-global'],
        versions: [
            after('mail_version='),
            after('mail_version\0'),
            before('\0specify one of -b and -t'),
            before('\0MAIL_CONFIG\0'),
        ],
        cpes: ['postfix:postfix'],
        path: /(?:^|\/)postfix\/|(?:^|\/)postconf$/,
    },
    { name: 'exim', files: ['exim', 'exim4'], versions: [before('\0<<eximversion>>')], cpes: ['exim:exim'] },
    {
        name: 'dovecot',
        files: ['dovecot'],
        versions: [{ anchor: 'Dovecot v', version: /^Dovecot v(\d\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:-\d)?[ \0]/ }],
        cpes: ['dovecot:dovecot'],
    },
    {
        name: 'openvpn',
        files: ['openvpn'],
        versions: [{ anchor: 'OpenVPN ', version: /^OpenVPN (\d\.\d{1,2}(?:\.\d{1,3}|_(?:rc|beta|alpha)\d)) \w{3,12}-/ }],
        cpes: ['openvpn:openvpn'],
    },
    {
        name: 'strongswan',
        files: ['charon', 'charon-systemd'],
        versions: [
            { anchor: '\0Linux strongSwan %s', before: 16, version: /\0(\d\.\d{1,2}\.\d{1,2})\0Linux strongSwan %s/ },
            { anchor: '(strongSwan ', version: /^\(strongSwan (\d\.\d{1,2}\.\d{1,2})[,)]/ },
        ],
        cpes: ['strongswan:strongswan'],
    },
    {
        name: 'tor',
        files: ['tor'],
        versions: [
            after('\0tor ', String.raw `0\.\d\.\d{1,2}\.\d{1,2}(?:-alpha|-rc)?`),
            before('\0Tor %s opening %slog file', String.raw `0\.\d\.\d{1,2}\.\d{1,2}(?:-alpha|-rc)?`),
        ],
        cpes: ['torproject:tor'],
    },
    {
        name: 'coturn',
        files: ['turnserver'],
        versions: [after('Coturn-'), after('TURN Server ')],
        cpes: ['coturn_project:coturn'],
    },
    {
        name: 'freeradius',
        files: ['freeradius', 'radiusd'],
        versions: [after('FreeRADIUS Version ')],
        cpes: ['freeradius:freeradius'],
    },
    {
        name: 'openldap',
        files: ['slapd', 'ldapsearch'],
        versions: [{ anchor: '$OpenLDAP: ', version: /^\$OpenLDAP: \w{5,12} (\d\.\d\.\d{1,2})/ }],
        cpes: ['openldap:openldap'],
    },
    {
        name: 'samba',
        files: ['smbd'],
        versions: [{ anchor: 'SAMBA_4.', version: /^SAMBA_(4\.\d{1,2}\.\d{1,2})[_\0]/ }],
        cpes: ['samba:samba'],
    },
    {
        name: 'cups',
        files: ['cupsd'],
        versions: [after('CUPS/', String.raw `\d\.\d\.\d{1,2}(?:rc\d|b\d)?`), after('CUPS v')],
        cpes: ['openprinting:cups', 'apple:cups'],
    },
    { name: 'keepalived', files: ['keepalived'], versions: [after('Keepalived v')], cpes: ['keepalived:keepalived'] },
    {
        name: 'mosquitto',
        files: ['mosquitto'],
        versions: [before('\0mosquitto version %s')],
        cpes: ['eclipse:mosquitto'],
    },
    {
        name: 'asterisk',
        files: ['asterisk'],
        versions: [{ standalone: /^((?:1[3-9]|2\d)\.\d{1,2}\.\d{1,2})(?:[~+]dfsg\S{0,30})?$/ }],
        cpes: ['digium:asterisk', 'sangoma:asterisk'],
    },
    { name: 'icecast', files: ['icecast', 'icecast2'], versions: [after('Icecast ')], cpes: ['xiph:icecast'] },
    { name: 'stunnel', files: ['stunnel', 'stunnel4'], versions: [after('stunnel ')], cpes: ['stunnel:stunnel'] },
    { name: 'rsyslog', files: ['rsyslogd'], versions: [after('This is rsyslog version ')], cpes: ['rsyslog:rsyslog'] },
    {
        name: 'syslog-ng',
        files: ['syslog-ng'],
        versions: [{ anchor: 'syslog-ng ', version: /^syslog-ng \d \((\d\.\d{1,2}\.\d)\)\n/ }],
        cpes: ['oneidentity:syslog-ng'],
    },
    { name: 'monit', files: ['monit'], versions: [after('Monit version '), after('monit ')], cpes: ['mmonit:monit'] },
    { name: 'h2o', files: ['h2o'], versions: [after('h2o/')], cpes: ['dena:h2o'] },
    {
        name: 'tinyproxy',
        files: ['tinyproxy'],
        versions: [after('tinyproxy/'), after('tinyproxy '), before('\0version\0package\0')],
        cpes: ['tinyproxy_project:tinyproxy'],
    },
    { name: 'privoxy', files: ['privoxy'], versions: [after('Privoxy version ')], cpes: ['privoxy:privoxy'] },
    { name: 'nsd', files: ['nsd'], versions: [after('NSD '), after('nsd ')], cpes: ['nlnetlabs:name_server_daemon'] },
    {
        name: 'knot',
        files: ['knotd'],
        versions: [after('Knot DNS '), after('Knot DNS, version ')],
        cpes: ['nic:knot_dns'],
    },
    { name: 'collectd', files: ['collectd'], versions: [after('collectd ')], cpes: ['collectd:collectd'] },
    {
        name: 'clamav',
        files: ['clamd', 'libclamav', 'clamscan'],
        versions: [after('clamav-'), aloneAfter('ClamAV', 40), before('\0 (Clam)\0')],
        cpes: ['clamav:clamav'],
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/rows/tools.ts
// Owns the rows of command line tools.

const TOOLS = [
    { name: 'busybox', files: ['busybox'], versions: [after('BusyBox v')], cpes: ['busybox:busybox'] },
    { name: 'bash', files: ['bash', 'sh'], versions: [after('@(#)Bash version ')], cpes: ['gnu:bash'] },
    {
        name: 'zsh',
        files: ['zsh'],
        versions: [{ anchor: '\0zsh %s (%s-%s-%s)', before: 12, version: /\0(5\.\d(?:\.\d{1,2})?)\0zsh %s/ }],
        cpes: ['zsh:zsh'],
    },
    {
        name: 'fish',
        files: ['fish'],
        versions: [{ standalone: /^[34]\.\d\.\d$/ }, { anchor: '/fish-', version: /^\/fish-([34]\.\d\.\d)\// }],
        cpes: ['fishshell:fish'],
    },
    {
        name: 'openssl',
        files: ['openssl', 'libcrypto', 'libssl'],
        versions: [
            {
                anchor: 'OpenSSL ',
                version: /^OpenSSL (\d\.\d\.\d{1,2}(?:[a-z]{1,2}|-(?:alpha|beta)\d{1,2}|-dev)?)(?:-fips|\+quic)? {1,2}\d{1,2} [A-Z][a-z]{2} 20\d\d/,
            },
        ],
        cpes: ['openssl:openssl'],
        type: 'application',
    },
    { name: 'curl', files: ['curl'], versions: [after('\0curl/'), after('curl ')], cpes: ['haxx:curl'] },
    {
        name: 'libcurl',
        files: ['libcurl', 'libcurl-gnutls'],
        versions: [after('CLIENT libcurl '), after('libcurl/')],
        cpes: ['haxx:libcurl', 'haxx:curl'],
    },
    { name: 'wget', files: ['wget'], versions: [{ standalone: /^1\.\d{2}(?:\.\d{1,2})?$/ }], cpes: ['gnu:wget'] },
    {
        name: 'git',
        files: ['git'],
        versions: [{ anchor: 'git/', version: /^git\/(\d\.\d{1,2}\.\d{1,2}(?:-rc\d)?)\0/ }],
        cpes: ['git-scm:git', 'git:git'],
    },
    {
        name: 'jq',
        files: ['jq'],
        versions: [
            aloneAfter('Error: writing output failed: %s', 60, String.raw `1\.\d(?:\.\d)?(?:rc\d)?`),
            before('\0version\0jq-%s', String.raw `1\.\d(?:\.\d)?(?:rc\d)?`),
        ],
        cpes: ['jqlang:jq', 'jq_project:jq', 'stedolan:jq'],
    },
    {
        name: 'ffmpeg',
        files: [
            'ffmpeg',
            'ffprobe',
            'libavutil',
            'libavcodec',
            'libavformat',
            'libavfilter',
            'libswscale',
            'libswresample',
            'libavdevice',
        ],
        versions: [
            { anchor: 'FFmpeg version ', version: /^FFmpeg version n?(\d\.\d{1,2}(?:\.\d{1,2})?)(?:[-+~][^\0]{0,60})?\0/ },
            {
                anchor: '\0%s version %s',
                before: 40,
                version: /\0n?(\d{1,2}\.\d{1,2}(?:\.\d{1,2})?)(?:[-+~][^\0]{0,30})?\0%s version %s/,
            },
            { anchor: '%s version ', version: /^%s version n?(\d\.\d{1,2}(?:\.\d{1,2})?)[-+ \0]/ },
        ],
        cpes: ['ffmpeg:ffmpeg'],
        type: 'application',
    },
    {
        name: 'poppler',
        files: ['pdftotext', 'pdftoppm', 'pdfinfo'],
        versions: [{ anchor: 'version %s', before: 24, version: /\0(\d{2}\.\d{2}\.\d)\0pdf\w{2,10} version %s/ }],
        cpes: ['freedesktop:poppler'],
    },
    {
        name: 'qpdf',
        files: ['libqpdf'],
        versions: [{ standalone: /^1[0-2]\.\d{1,2}\.\d{1,2}$/ }],
        cpes: ['qpdf_project:qpdf'],
        type: 'application',
    },
    {
        name: 'tesseract',
        files: ['libtesseract'],
        versions: [{ standalone: /^[345]\.\d\.\d{1,2}$/ }],
        cpes: ['tesseract_project:tesseract'],
        type: 'application',
    },
    { name: 'gzip', files: ['gzip'], versions: [{ standalone: /^1\.\d{1,2}$/ }], cpes: ['gnu:gzip'] },
    {
        name: 'tar',
        files: ['tar'],
        versions: [aloneAfter('GNU tar', 200), before('\0TAR_VERSION\0', String.raw `1\.\d{2}`)],
        cpes: ['gnu:tar'],
    },
    { name: 'xz', files: ['xz'], versions: [after('xz (XZ Utils) ')], cpes: ['tukaani:xz'] },
    { name: 'zstd', files: ['zstd'], versions: [after('\0v')], cpes: ['facebook:zstandard'] },
    { name: 'gawk', files: ['gawk'], versions: [after('GNU Awk ')], cpes: ['gnu:gawk'] },
    {
        name: 'vim',
        files: ['vim', 'vim.tiny', 'vim.basic'],
        versions: [{ anchor: 'VIM - Vi IMproved ', version: /^VIM - Vi IMproved (\d\.\d) \(/ }],
        cpes: ['vim:vim'],
    },
    { name: 'nano', files: ['nano'], versions: [after('GNU nano, version '), after('GNU nano ')], cpes: ['gnu:nano'] },
    { name: 'emacs', files: ['emacs', 'emacs-nox'], versions: [after('GNU Emacs ')], cpes: ['gnu:emacs'] },
    { name: 'rsync', files: ['rsync'], versions: [{ standalone: /^3\.\d{1,2}\.\d{1,2}$/ }], cpes: ['samba:rsync'] },
    {
        name: 'socat',
        files: ['socat', 'socat1'],
        versions: [{ standalone: /^1\.[78]\.\d\.\d$/ }],
        cpes: ['dest-unreach:socat'],
    },
    { name: 'tcpdump', files: ['tcpdump'], versions: [after('%s version ')], cpes: ['tcpdump:tcpdump'] },
    {
        name: 'nmap',
        files: ['nmap', 'ncat'],
        versions: [{ standalone: /^7\.\d{2,3}(?:SVN)?$/ }, after('Version ')],
        cpes: ['nmap:nmap'],
    },
    {
        name: 'wireshark',
        files: ['tshark', 'wireshark'],
        versions: [{ anchor: ' (Git v', before: 12, version: /\0([234]\.\d\.\d{1,2}) \(Git v/ }],
        cpes: ['wireshark:wireshark'],
    },
    {
        name: 'iperf3',
        files: ['libiperf'],
        versions: [after('iperf ', String.raw `3\.\d{1,2}(?:\.\d)?\+?`)],
        cpes: ['es:iperf3'],
        type: 'application',
    },
    {
        name: 'make',
        files: ['make', 'gmake'],
        versions: [
            { anchor: '$(strip $(VPATH))', before: 12, version: /\0(\d\.\d(?:\.\d{1,2})?)\0\$\(strip/ },
            { anchor: '\0quiet\0stop\0new-file\0', before: 12, version: /\0(\d\.\d(?:\.\d{1,2})?)\0quiet\0stop\0/ },
        ],
        cpes: ['gnu:make'],
    },
    {
        name: 'gdb',
        files: ['gdb'],
        versions: [{ standalone: /^1\d\.\d$/ }, { anchor: '/gdb-1', version: /^\/gdb-(1\d\.\d)\/gdb\// }],
        cpes: ['gnu:gdb'],
    },
    {
        name: 'tmux',
        files: ['tmux'],
        versions: [after('tmux '), { standalone: /^3\.\d[a-z]?$/ }],
        cpes: ['tmux_project:tmux'],
    },
    {
        name: 'sudo',
        files: ['sudo', 'sudoers'],
        versions: [
            aloneAfter('Sudo version %s\n', 0, String.raw `1\.[89]\.\d{1,2}(?:p\d{1,2})?`),
            after('sudoers ', String.raw `1\.[89]\.\d{1,2}(?:p\d{1,2})?`),
        ],
        cpes: ['sudo_project:sudo'],
    },
    {
        name: 'util-linux',
        files: ['getopt', 'dmesg', 'mount'],
        versions: [after('util-linux ')],
        cpes: ['kernel:util-linux'],
    },
    {
        name: 'e2fsprogs',
        files: ['e2fsck', 'mke2fs'],
        versions: [{ standalone: /^1\.4\d(?:\.\d)?$/ }],
        cpes: ['e2fsprogs_project:e2fsprogs'],
    },
    {
        name: 'gnupg',
        files: ['gpg', 'gpg2', 'gpgsm'],
        versions: [{ standalone: /^2\.\d\.\d{1,2}$/ }],
        cpes: ['gnupg:gnupg'],
    },
    {
        name: 'crun',
        files: ['crun'],
        versions: [
            { anchor: '\0%s version %s\n', before: 14, version: /\0(1\.\d{1,2}(?:\.\d{1,2})?)\0%s version/ },
            { anchor: '\0crun ', version: /^\0crun ([01]\.\d{1,2}(?:\.\d{1,2})?)\0/ },
        ],
        cpes: ['crun_project:crun'],
    },
    {
        name: 'tini',
        files: ['tini', 'tini-static', 'docker-init'],
        versions: [{ anchor: 'tini version ', version: /^tini version (0\.\d{1,2}\.\d)/ }],
        cpes: [],
    },
    {
        name: 'dumb-init',
        files: ['dumb-init'],
        versions: [{ anchor: '\n', before: 8, after: 24, version: /\0(1\.\d\.\d)\n/ }],
        cpes: [],
    },
    {
        name: 'strace',
        files: ['strace'],
        versions: [{ standalone: /^[4-9]\.\d{1,2}$/ }],
        cpes: [],
    },
    {
        name: 'imagemagick',
        files: ['magick', 'libMagickCore-6.Q', 'libMagickCore-6.Q16HDRI', 'libMagickCore-7.Q', 'libMagickCore-7.Q16HDRI'],
        versions: [after('ImageMagick ', String.raw `[67]\.\d\.\d{1,2}-\d{1,3}`)],
        cpes: ['imagemagick:imagemagick'],
        type: 'application',
    },
    {
        name: 'iptables',
        files: ['xtables-nft-multi', 'xtables-legacy-multi'],
        versions: [after('\0v'), { standalone: /^1\.8\.\d{1,2}$/ }],
        cpes: ['netfilter:iptables'],
    },
    {
        name: 'systemd',
        files: ['systemd'],
        versions: [
            {
                anchor: 'systemd 2',
                version: /^systemd (2\d\d(?:\.\d{1,2})?)[\w.~+-]{0,40} running in %ssystem mode/,
            },
            after('systemd ', String.raw `2\d\d(?:\.\d{1,2})?`),
        ],
        cpes: ['systemd_project:systemd'],
        path: /(?:^|\/)lib\/systemd\/systemd$/,
    },
    {
        name: 'mc',
        files: ['mc'],
        versions: [{ standalone: /^4\.8\.\d{2}$/ }, after('\0MCEdit ', String.raw `4\.8\.\d{2}`)],
        cpes: ['midnight_commander:midnight_commander', 'gnu:midnight_commander'],
    },
];

;// CONCATENATED MODULE: ./src/sbom/programs/programs.ts
// Owns the table of programs, and finds the rows that a file may belong to. A new program is one row in `rows`.







const PROGRAMS = [
    ...LANGUAGES,
    ...SERVERS,
    ...DATABASES,
    ...APPLICATIONS,
    ...TOOLS,
    ...LIBRARIES,
];
const BY_NAME = new Map(PROGRAMS.map((program) => [program.name, program]));
const BY_FILE = Map.groupBy(PROGRAMS.flatMap((program) => program.files.map((file) => ({ file, program }))), ({ file }) => file);
const NONE = [];
/** The programs that a file may be, by its path (no leading slash). All of them are of one kind. */
function programsIn(path) {
    const rows = BY_FILE.get(fileKey(path)) ?? BY_FILE.get(path.slice(path.lastIndexOf('/') + 1));
    if (rows === undefined)
        return NONE;
    return rows.map(({ program }) => program).filter((program) => program.path?.test(path) ?? true);
}
function programNamed(name) {
    return BY_NAME.get(name);
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


/***/ }),

/***/ 86257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sourceEvidence),
/* harmony export */   l: () => (/* binding */ sourceDocument)
/* harmony export */ });
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46662);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _documents_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67700);
/* harmony import */ var _sbom_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10524);




function sourceDocument(sources, source, options) {
    const sbom = sbomOf(sources, source, options);
    return {
        bytes: _sbom_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .SBOM_FORMATS */ .z[options.format].write(sbom, options),
        components: sources.components.length,
        created: (0,_documents_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .timestampOf */ .U_)(sbom, options),
        notes: sources.notes,
    };
}
function sourceEvidence({ bytes, components, created }, source, subject, options) {
    const row = _sbom_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .SBOM_FORMATS */ .z[options.format];
    const name = source.directory === '.' ? '' : `-${source.directory.replaceAll(/[^A-Za-z0-9._]+/g, '-').slice(-64)}`;
    return {
        kind: 'source-sbom',
        subject,
        document: {
            descriptor: { mediaType: row.mediaType, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength },
            async *open() {
                yield bytes;
            },
        },
        title: `source-sbom${name}.${row.extension}`,
        // Trivy takes the first referrer with the type of an SBOM for that of the image.
        artifactType: (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ownType */ .ZZ)('source-sbom'),
        predicateType: (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .ownPredicate */ .CW)('source-sbom'),
        created,
        producer: `${_documents_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_NAME */ .lH} ${options.toolVersion}`,
        detail: `${components} packages of the sources in ${source.directory}`,
        annotations: {},
    };
}
function sbomOf(sources, source, { created, format }) {
    const content = [(0,_documents_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .generatorId */ .xH)(format), source, sources.components];
    const subject = { mediaType: '', digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(JSON.stringify(content)), size: 0 };
    const image = { location: source.name, subject, layers: [], labels: {}, notes: [], ...(created && { created }) };
    return { image, source, ...sources, layersRead: 0 };
}


/***/ })

};
