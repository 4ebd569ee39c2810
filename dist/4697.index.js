export const id = 4697;
export const ids = [4697];
export const modules = {

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

/***/ 92318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ npm)
});

// EXTERNAL MODULE: ./src/sbom/documents/license.ts
var license = __webpack_require__(52047);
// EXTERNAL MODULE: ./src/sbom/documents/purl.ts
var purl = __webpack_require__(52812);
;// CONCATENATED MODULE: ./src/sbom/formats/development-dependencies.ts
/** Without the packages that development dependencies need, and nothing else. All others stay, also those that nothing wants. */
function withoutDevelopment(locked, { runtime, development }) {
    const byId = new Map(locked.map((one) => [idOf(one), one]));
    const byRange = new Map(locked.flatMap((one) => [idOf(one), ...(one.wantedAs ?? [])].map((wanted) => [wanted, one])));
    const byName = Map.groupBy(locked, ({ name }) => name);
    // An override may have changed the range. Then every version of that name is needed.
    const needed = runtime.flatMap((wanted) => byRange.get(wanted) ?? byName.get(nameOf(wanted)) ?? []);
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
        if (locked === undefined || entry.link === true || entry.dev === true || entry.devOptional === true)
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
    return marksDevelopment ? all : withoutDevelopment(all, importers);
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
    version: 2,
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
        const locked = wanted === undefined ? facts.locked : withoutDevelopment(facts.locked, wanted);
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
/* harmony import */ var _documents_cpe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33266);
/* harmony import */ var _documents_purl_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52812);
/* harmony import */ var _formats_integrity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44505);
/* harmony import */ var _formats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32550);
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
            else
                context.note(`/${path}`, `package ${name.slice(0, 80)} has no valid name or version`);
        }
        return target.flatMap(({ name, version, hashes, dependencies }) => {
            const purl = purls.get(name.toLowerCase());
            if (purl === undefined)
                return [];
            const needed = dependencies.flatMap((other) => purls.get(other.toLowerCase()) ?? []);
            const dependsOn = [...new Set(needed)].filter((other) => other !== purl);
            return [
                {
                    type: 'library',
                    ecosystem: 'nuget',
                    name,
                    version,
                    purl,
                    locations: [`/${path}`],
                    ...(hashes.length > 0 && { hashes }),
                    ...(dependsOn.length > 0 && { dependsOn }),
                },
            ];
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
            ...(product !== undefined && { cpes: [(0,_documents_cpe_js__WEBPACK_IMPORTED_MODULE_3__/* .cpeOf */ .u)(product, version)] }),
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
  apptainer:apptainer github.com/apptainer/apptainer
  opentelemetry:opentelemetry go.opentelemetry.io/otel
  golang:crypto golang.org/x/crypto
  golang:net golang.org/x/net
  golang:networking golang.org/x/net
  golang:text golang.org/x/text
  golang:image golang.org/x/image
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
  qos:slf4j-ext org.slf4j:slf4j-ext
  bouncycastle:bouncy_castle_for_java org.bouncycastle:bcprov-jdk15on org.bouncycastle:bcprov-jdk18on org.bouncycastle:bcpkix-jdk18on
  bouncycastle:legion-of-the-bouncy-castle-java-crytography-api org.bouncycastle:bcprov-jdk15on org.bouncycastle:bcprov-jdk18on
  hibernate:hibernate_orm org.hibernate:hibernate-core org.hibernate.orm:hibernate-core
  redhat:hibernate_validator org.hibernate:hibernate-validator org.hibernate.validator:hibernate-validator
  redhat:undertow io.undertow:undertow-core
  redhat:resteasy org.jboss.resteasy:resteasy-core
  redhat:keycloak org.keycloak:keycloak-core org.keycloak:keycloak-services
  quarkus:quarkus io.quarkus:quarkus-core
  xstream:xstream com.thoughtworks.xstream:xstream
  json:json-java org.json:json
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
  gnu:gmp gmp
  gnu:mpfr mpfr
  gnu:gettext gettext
  gnu:gdbm gdbm
  gnu:inetutils inetutils
  gnu:screen screen
  gnu:nettle nettle
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
  gnupg:gpgme gpgme
  gnupg:libgpg-error libgpg-error
  gnupg:libgcrypt libgcrypt libgcrypt20
  gnupg:libksba libksba
  gnupg:libassuan libassuan
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
  7-zip:7-zip p7zip 7zip
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
  xiph:libvorbis libvorbis
  xiph:libogg libogg
  flac_project:flac flac
  libsndfile_project:libsndfile libsndfile
  aomedia:aomedia aom
  strukturag:libde265 libde265
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

;// CONCATENATED MODULE: ./src/sbom/ownership.ts
/**
 * A component of another ecosystem is left out if all its files belong to system packages of the same name and version:
 * python3-six owns six. A program, which has no name of its own in a file, is left out if the version is the same. Every
 * other component in such a file is listed with its owner, such as log4j-core in the package `elasticsearch`.
 */
function withOwners(all) {
    const owners = new Map();
    for (const component of all) {
        for (const path of component.owns ?? [])
            for (const name of aliases(path))
                owners.set(name, component);
    }
    if (owners.size === 0)
        return { components: all, hidden: 0 };
    let hidden = 0;
    const components = all.flatMap((component) => {
        const found = component.locations.map((location) => owners.get(fileOf(location)));
        const owner = found.find((one) => one !== undefined && one.ecosystem !== component.ecosystem);
        if (owner === undefined)
            return [component];
        const isOwner = found.every((one) => one !== undefined && represents(one, component));
        if (!isOwner)
            return [{ ...component, owner: owner.purl }];
        hidden += 1;
        return [];
    });
    return { components, hidden };
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
    return (sameVersion(owner.version, component.version, isProgram) &&
        (isProgram || bareName(owner.name) === bareName(component.name)));
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
/** A name without the prefix or suffix of its language: `yaml` for python3-yaml and for PyYAML. */
function bareName(name) {
    return name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
        .replace(/^(?:python3?|py3?|rubygem|ruby|nodejs|node|php|rcran|rbioc|lua|lib)/, '')
        .replace(/(?:python|java|ruby|js|py)$/, '');
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
        ],
        cpes: ['rust-lang:rust'],
    },
    {
        name: 'dotnet',
        files: ['libhostpolicy'],
        path: /(?:^|\/)shared\/Microsoft\.NETCore\.App\/(\d{1,2}\.\d\.\d{1,2})[^/]{0,40}\/libhostpolicy\.so$/,
        versions: [aloneAfter('Microsoft.NETCore.DotNetHostPolicy', 0)],
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
        versions: [{ anchor: ' deflate 1.', version: /^ deflate (1\.\d\.\d{1,2}(?:\.\d)?)(?:\.f-[\w-]+)? Copyright/ }],
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
    { name: 'nss', files: ['libnss'], versions: [after('Version: NSS ')], cpes: ['mozilla:network_security_services'] },
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
        cpes: ['varnish-software:varnish_cache', 'varnish_cache_project:varnish_cache'],
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
        versions: [after('mail_version='), after('mail_version\0'), before('\0specify one of -b and -t')],
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
        versions: [after('\0tor ', String.raw `0\.\d\.\d{1,2}\.\d{1,2}(?:-alpha|-rc)?`)],
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
        versions: [after('clamav-'), aloneAfter('ClamAV', 40)],
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
    { name: 'fish', files: ['fish'], versions: [{ standalone: /^[34]\.\d\.\d$/ }], cpes: ['fishshell:fish'] },
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
    { name: 'tar', files: ['tar'], versions: [aloneAfter('GNU tar', 200)], cpes: ['gnu:tar'] },
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
        versions: [{ anchor: '$(strip $(VPATH))', before: 12, version: /\0(\d\.\d(?:\.\d{1,2})?)\0\$\(strip/ }],
        cpes: ['gnu:make'],
    },
    { name: 'gdb', files: ['gdb'], versions: [{ standalone: /^1\d\.\d$/ }], cpes: ['gnu:gdb'] },
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
        versions: [{ anchor: '\0%s version %s\n', before: 14, version: /\0(1\.\d{1,2}(?:\.\d{1,2})?)\0%s version/ }],
        cpes: ['crun_project:crun'],
    },
    {
        name: 'tini',
        files: ['tini', 'tini-static', 'docker-init'],
        versions: [{ anchor: 'tini version ', version: /^tini version (0\.\d{1,2}\.\d)/ }],
        cpes: ['tini_project:tini'],
    },
    {
        name: 'dumb-init',
        files: ['dumb-init'],
        versions: [{ anchor: '\n', before: 8, after: 24, version: /\0(1\.\d\.\d)\n/ }],
        cpes: ['yelp:dumb-init'],
    },
    {
        name: 'strace',
        files: ['strace'],
        versions: [{ standalone: /^[4-9]\.\d{1,2}$/ }],
        cpes: ['strace_project:strace'],
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
        versions: [after('systemd ', String.raw `2\d\d(?:\.\d{1,2})?`)],
        cpes: ['systemd_project:systemd'],
        path: /(?:^|\/)lib\/systemd\/systemd$/,
    },
    {
        name: 'mc',
        files: ['mc'],
        versions: [{ standalone: /^4\.8\.\d{2}$/ }],
        cpes: ['midnight_commander:midnight_commander'],
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


/***/ })

};
