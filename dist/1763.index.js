export const id = 1763;
export const ids = [1763];
export const modules = {

/***/ 21763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sourcesIn: () => (/* binding */ sourcesIn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/sbom/documents/purl.ts
var documents_purl = __webpack_require__(52812);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/sbom/cataloguers/cataloguer.ts
var cataloguers_cataloguer = __webpack_require__(90263);
// EXTERNAL MODULE: ./src/sbom/components.ts + 6 modules
var components = __webpack_require__(76649);
// EXTERNAL MODULE: ./src/sbom/cataloguers/npm.ts + 5 modules
var npm = __webpack_require__(92318);
// EXTERNAL MODULE: ./src/sbom/cataloguers/nuget-lock.ts
var nuget_lock = __webpack_require__(15351);
// EXTERNAL MODULE: ./src/sbom/cataloguers/php.ts
var php = __webpack_require__(55404);
// EXTERNAL MODULE: ./src/sbom/formats/integrity.ts
var integrity = __webpack_require__(44505);
// EXTERNAL MODULE: ./src/sbom/formats/text.ts
var formats_text = __webpack_require__(99195);
// EXTERNAL MODULE: ./src/sbom/formats/indented.ts
var indented = __webpack_require__(43863);
;// CONCATENATED MODULE: ./src/sbom/formats/toml-packages.ts
// Reads the `[[package]]` tables of TOML lock files: Cargo, Poetry, uv, PDM. Only what these tools write, line by line.


const MAX_PACKAGES = 50_000;
const MAX_ITEMS = 5_000;
function tomlPackages(text) {
    const packages = [];
    let current;
    let open;
    for (const line of (0,formats_text/* lines */.M)(text)) {
        if (open !== undefined) {
            if (line.startsWith(']'))
                open = undefined;
            else if (open.length < MAX_ITEMS)
                open.push((0,indented/* unquoted */.q)(line.replace(/,$/, '')));
        }
        else if (line.startsWith('[')) {
            // Tables of a package, such as [package.source], are not needed.
            current = undefined;
            if (line === '[[package]]' && packages.length < MAX_PACKAGES) {
                current = { fields: new Map(), lists: new Map() };
                packages.push(current);
            }
        }
        else if (current !== undefined) {
            const equals = line.indexOf('=');
            const [key, value] = [line.slice(0, Math.max(0, equals)).trim(), line.slice(equals + 1).trim()];
            if (value === '[') {
                open = [];
                current.lists.set(key, open);
            }
            else if (key !== '')
                current.fields.set(key, (0,indented/* unquoted */.q)(value));
        }
    }
    return packages;
}

;// CONCATENATED MODULE: ./src/sbom/sources/lock-file.ts
// Defines a cataloguer of lock files: what a project depends on, whether it is installed or not.

const MAX_BYTES = 16 * 1024 * 1024;
const lock_file_MAX_PACKAGES = 50_000;
function lockFile(row) {
    return {
        name: row.name,
        version: 1,
        maxBytes: MAX_BYTES,
        wants: (path) => row.file.test(nameOf(path)),
        read: ({ path, bytes }) => {
            const packages = row.read(bytes, nameOf(path)).slice(0, lock_file_MAX_PACKAGES);
            return packages.length === 0 ? undefined : packages;
        },
        assemble: (found, context) => found.flatMap((one) => componentsOf(row, one, context.note)),
    };
}
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function componentsOf({ ecosystem, separator = '/' }, { path, facts }, note) {
    const fullName = ({ namespace, name }) => namespace === undefined ? name : `${namespace}${separator}${name}`;
    const purls = new Map();
    for (const one of facts) {
        const { namespace, name, version } = one;
        const purl = (0,documents_purl/* packageUrl */.EH)({ type: ecosystem, namespace, name, version });
        if (purl !== undefined)
            purls.set(`${fullName(one)}@${version}`, purl);
        else
            note(`/${path}`, `package ${name.slice(0, 80)} has no valid name or version`);
    }
    const byName = new Map(facts.map((one) => [fullName(one), purls.get(`${fullName(one)}@${one.version}`)]));
    return facts.flatMap((one) => {
        const { namespace, name, version, hashes = [], dependsOn = [] } = one;
        const purl = purls.get(`${fullName(one)}@${version}`);
        if (purl === undefined)
            return [];
        const needed = dependsOn.flatMap((other) => purls.get(other) ?? byName.get(other) ?? []);
        const others = [...new Set(needed)].filter((other) => other !== purl);
        return [
            {
                type: 'library',
                ecosystem,
                ...(namespace !== undefined && { group: namespace }),
                name,
                version,
                purl,
                locations: [`/${path}`],
                ...(hashes.length > 0 && { hashes }),
                ...(others.length > 0 && { dependsOn: others }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/sbom/sources/locks/cargo.ts
// Reads the crates of Cargo.lock.




const cargoLock = lockFile({
    name: 'cargo-lock',
    ecosystem: 'cargo',
    file: /^Cargo\.lock$/,
    read: (bytes) => tomlPackages((0,formats_text/* decodedText */.i)(bytes)).flatMap(({ fields, lists }) => {
        const [name, version] = [fields.get('name'), fields.get('version')];
        // Crates of the workspace have no source.
        if (!name || !version || !fields.has('source'))
            return [];
        const dependsOn = lists.get('dependencies')?.map((one) => one.split(' ').slice(0, 2).join('@')) ?? [];
        return [{ name, version, hashes: (0,integrity/* hashOf */.q)('sha256', fields.get('checksum') ?? ''), dependsOn }];
    }),
});

;// CONCATENATED MODULE: ./src/sbom/sources/locks/go.ts
// Reads the modules that go.mod requires. Since Go 1.17 it lists the indirect ones too.


const MODULE = /^(?:require\s+)?([^\s"()]{1,500})\s+(v[^\s"()]{1,200})(?:\s+\/\/.*)?$/;
const REPLACEMENT = /^(?:replace\s+)?([^\s"()]{1,500})(?:\s+(v[^\s"()]{1,200}))?\s+=>\s+([^\s"()]{1,500})(?:\s+(v[^\s"()]{1,200}))?/;
const goMod = lockFile({
    name: 'go-mod',
    ecosystem: 'golang',
    file: /^go\.mod$/,
    read(bytes) {
        const required = new Map();
        const replaced = new Map();
        let block = '';
        for (const line of (0,formats_text/* lines */.M)((0,formats_text/* decodedText */.i)(bytes))) {
            const directive = /^(\w+)\s*\(/.exec(line)?.[1];
            if (directive !== undefined)
                block = directive;
            else if (line.startsWith(')'))
                block = '';
            else if (block === 'require' || line.startsWith('require ')) {
                const [, path, version] = MODULE.exec(line) ?? [];
                if (path !== undefined && version !== undefined)
                    required.set(path, version);
            }
            else if (block === 'replace' || line.startsWith('replace ')) {
                const [, path = '', only = '', other = '', version] = REPLACEMENT.exec(line) ?? [];
                if (path !== '')
                    replaced.set(`${path}@${only}`, [other, version]);
            }
        }
        return [...required].flatMap(([path, version]) => {
            const [other, newVersion] = replaced.get(`${path}@${version}`) ?? replaced.get(`${path}@`) ?? [path, version];
            // A directory takes the place of the module: its version is unknown.
            return newVersion === undefined ? [] : [moduleOf(other, newVersion)];
        });
    },
});
function moduleOf(path, version) {
    const slash = path.lastIndexOf('/');
    return slash === -1
        ? { name: path, version }
        : { namespace: path.slice(0, slash), name: path.slice(slash + 1), version };
}

;// CONCATENATED MODULE: ./src/sbom/sources/locks/gradle.ts
// Reads the artifacts of Gradle's lock files, without those that only tests need.


/** `group:name:version=compileClasspath,runtimeClasspath`. */
const ENTRY = /^([^:=\s#]{1,300}):([^:=\s]{1,300}):([^:=\s]{1,200})=(.*)$/;
const gradleLock = lockFile({
    name: 'gradle-lock',
    ecosystem: 'maven',
    separator: ':',
    file: /^(?:gradle|buildscript-gradle)\.lockfile$/,
    read: (bytes) => [...(0,formats_text/* lines */.M)((0,formats_text/* decodedText */.i)(bytes))].flatMap((line) => {
        const [, namespace, name, version, configurations = ''] = ENTRY.exec(line) ?? [];
        const isForTests = configurations.split(',').every((one) => /^test|Test/.test(one));
        if (namespace === undefined || name === undefined || version === undefined || isForTests)
            return [];
        return [{ namespace, name, version }];
    }),
});

// EXTERNAL MODULE: ./src/sbom/formats/json.ts
var json = __webpack_require__(32550);
;// CONCATENATED MODULE: ./src/sbom/sources/locks/python.ts
// Reads Python's lock files: poetry.lock, uv.lock, pdm.lock, Pipfile.lock, and requirements with exact versions.




/** `name[extra]==1.0; marker \`, as pip compiles it. */
const PINNED = /^([A-Za-z0-9][\w.-]{0,200})(?:\[[^\]]{0,200}\])?\s*===?\s*([\w.!+-]{1,100})(?=\s|;|\\|#|$)/;
const pythonLock = lockFile({
    name: 'python-lock',
    ecosystem: 'pypi',
    file: /^(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|requirements[\w.-]*\.txt)$/,
    read(bytes, file) {
        if (file === 'Pipfile.lock')
            return pipfile(bytes);
        return file.endsWith('.txt') ? requirements((0,formats_text/* decodedText */.i)(bytes)) : tables((0,formats_text/* decodedText */.i)(bytes));
    },
});
function tables(text) {
    return tomlPackages(text).flatMap(({ fields }) => {
        const [name, version] = [fields.get('name'), fields.get('version')];
        const groups = fields.get('groups');
        const isDevelopment = fields.get('category') === 'dev' || (groups !== undefined && !/"(?:main|default)"/.test(groups));
        // uv lists the project itself.
        const isOwn = /^\{\s*(?:editable|virtual|directory|workspace)\b/.test(fields.get('source') ?? '');
        return name && version && !isDevelopment && !isOwn ? [{ name, version }] : [];
    });
}
function pipfile(bytes) {
    return (0,json/* entriesOf */.Mc)((0,json/* member */.Dc)((0,json/* jsonObject */.o$)(bytes), 'default')).flatMap(([name, value]) => {
        const version = (0,json/* textOf */.b6)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(value), 'version'))?.replace(/^==/, '');
        return name !== '' && version !== undefined ? [{ name, version }] : [];
    });
}
/** A requirement with a range does not say what is installed. */
function requirements(text) {
    return [...(0,formats_text/* lines */.M)(text)].flatMap((line) => {
        const [, name, version] = PINNED.exec(line) ?? [];
        return name !== undefined && version !== undefined ? [{ name, version }] : [];
    });
}

;// CONCATENATED MODULE: ./src/sbom/sources/locks/r.ts
// Reads the R packages of renv.lock.


const renvLock = lockFile({
    name: 'renv-lock',
    ecosystem: 'cran',
    file: /^renv\.lock$/,
    read: (bytes) => (0,json/* entriesOf */.Mc)((0,json/* member */.Dc)((0,json/* jsonObject */.o$)(bytes), 'Packages')).flatMap(([name, value]) => {
        const version = (0,json/* textOf */.b6)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(value), 'Version'));
        const dependsOn = (0,json/* listOf */.c3)((0,json/* member */.Dc)((0,json/* objectOf */.Xy)(value), 'Requirements')).flatMap((one) => (0,json/* textOf */.b6)(one) ?? []);
        return name !== '' && version !== undefined ? [{ name, version, dependsOn }] : [];
    }),
});

;// CONCATENATED MODULE: ./src/sbom/sources/locks/ruby.ts
// Reads the gems of Gemfile.lock.


const MAX_LINE = 1000;
const gemfileLock = lockFile({
    name: 'gemfile-lock',
    ecosystem: 'gem',
    file: /^(?:Gemfile|gems)\.(?:lock|locked)$/,
    read: (bytes) => specs((0,formats_text/* decodedText */.i)(bytes)),
});
/** Below `specs:`, a gem has four spaces and what it needs six. Gems of the project itself are in the section PATH. */
function specs(text) {
    const gems = [];
    let isInstalled = false;
    for (const whole of text.split('\n')) {
        const line = whole.slice(0, MAX_LINE).trimEnd();
        if (/^[A-Z]/.test(line))
            isInstalled = line === 'GEM' || line === 'GIT';
        if (!isInstalled)
            continue;
        const [, name, version] = /^ {4}([\w.-]{1,200}) \(([\w.-]{1,100})\)$/.exec(line) ?? [];
        if (name !== undefined && version !== undefined)
            gems.push({ name, version, dependsOn: [] });
        const needed = /^ {6}([\w.-]{1,200})(?:!| \(|$)/.exec(line)?.[1];
        if (needed !== undefined)
            gems.at(-1)?.dependsOn.push(needed);
    }
    return gems;
}

;// CONCATENATED MODULE: ./src/sbom/sources/catalogue.ts









/** Composer's lock file has the form of its list of installed packages. */
const composerLock = {
    ...php/* php */.z,
    name: 'composer-lock',
    wants: (path) => /(?:^|\/)composer\.lock$/.test(path),
};
const SOURCE_CATALOGUERS = [
    npm/* npm */.w,
    pythonLock,
    goMod,
    cargoLock,
    gradleLock,
    gemfileLock,
    composerLock,
    nuget_lock/* nugetLock */.d,
    renvLock,
];

;// CONCATENATED MODULE: ./src/sbom/sources/directory.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
// Reads the lock files of a source directory, within bounds, and lists what they name.







/** Directories of version control, of installed packages and of virtual environments. What they hold is in lock files. */
const SKIPPED = new Set([
    '.git',
    '.hg',
    '.svn',
    'node_modules',
    'vendor',
    '.venv',
    'venv',
    '__pycache__',
    '.tox',
    'site-packages',
]);
const BOUNDS = { entries: 500_000, depth: 32, files: 2_000, bytes: 256 * 1024 * 1024 };
/**
 * Symbolic links are not followed, so that nothing outside of the directory is read. What could not be read is a note. Rejects
 * with the error of the file system if the directory itself cannot be listed.
 */
async function readSources(root, bounds = {}) {
    const reader = new DirectoryReader(root, { ...BOUNDS, ...bounds });
    await reader.read();
    const { notes } = reader;
    const layer = (0,digest/* digestOf */.ol)('');
    const found = (0,components/* catalogue */.s)([reader.files()], [layer], SOURCE_CATALOGUERS, (path, text) => notes.push({ path, text }));
    return { components: found.components, hidden: 0, notes };
}
class DirectoryReader {
    notes = [];
    #root;
    #bounds;
    #files = [];
    #entries = 0;
    #bytes = 0;
    constructor(root, bounds) {
        this.#root = root;
        this.#bounds = bounds;
    }
    files() {
        return this.#files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    }
    /** Breadth first, so that a bound cuts off the deepest files. */
    async read() {
        let level = [''];
        for (let depth = 0; level.length > 0; depth++) {
            if (depth > this.#bounds.depth) {
                this.notes.push({ path: '', text: `directories deeper than ${this.#bounds.depth} levels were not read` });
                return;
            }
            const next = [];
            for (const directory of level)
                if (!(await this.#list(directory, next)))
                    return;
            level = next;
        }
    }
    /** False once a bound is reached. */
    async #list(directory, next) {
        let entries;
        try {
            entries = await this.entriesOf(directory);
        }
        catch (error) {
            if (directory === '')
                throw error;
            this.notes.push({ path: directory, text: `not read: ${codeOf(error)}` });
            return true;
        }
        for (const entry of entries) {
            if (++this.#entries > this.#bounds.entries) {
                this.notes.push({ path: '', text: `only the first ${this.#bounds.entries} entries were read` });
                return false;
            }
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory() && !SKIPPED.has(entry.name))
                next.push(path);
            if (entry.isFile() && !(await this.#file(path)))
                return false;
        }
        return true;
    }
    async entriesOf(directory) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(this.#root, directory), { withFileTypes: true });
        return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    /** False once a bound is reached. */
    async #file(path) {
        const cataloguers = SOURCE_CATALOGUERS.filter((one) => one.wants(path, 0o644));
        if (cataloguers.length === 0)
            return true;
        const bytes = await this.#bytesOf(path, Math.max(...cataloguers.map(({ maxBytes }) => maxBytes)));
        if (bytes === undefined)
            return true;
        this.#bytes += bytes.byteLength;
        if (this.#bytes > this.#bounds.bytes || this.#files.length >= this.#bounds.files) {
            this.notes.push({ path, text: `not read, like all after it: the lock files exceed the limits of the generator` });
            return false;
        }
        const facts = [];
        for (const cataloguer of cataloguers) {
            try {
                const found = await cataloguer.read({ path, bytes });
                if (found !== undefined)
                    facts.push({ path, cataloguer: cataloguer.name, facts: found });
            }
            catch (error) {
                if (!(error instanceof cataloguers_cataloguer/* Unreadable */.I))
                    throw error;
                this.notes.push({ path, text: `not read by ${cataloguer.name}: ${error.message}` });
            }
        }
        if (facts.length > 0)
            this.#files.push({ path, layer: 0, facts });
        return true;
    }
    /** A file that was replaced by a link or a device since it was listed is not read. */
    async #bytesOf(path, maxBytes) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
                const file = __addDisposableResource(env_1, await (0,promises_.open)((0,external_node_path_.join)(this.#root, path), flags), true);
                const { size } = await file.stat().then((stat) => (stat.isFile() ? stat : { size: 0 }));
                if (size > maxBytes) {
                    this.notes.push({ path, text: `not read: its ${size} bytes exceed the limit of ${maxBytes}` });
                    return undefined;
                }
                const bytes = Buffer.alloc(size);
                const { bytesRead } = await file.read(bytes, 0, size, 0);
                return bytes.subarray(0, bytesRead);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            this.notes.push({ path, text: `not read: ${codeOf(error)}` });
            return undefined;
        }
    }
}
/** The code of an error of the file system. Throws any other error. */
function codeOf(error) {
    const { code, syscall } = error;
    if (typeof syscall !== 'string' || code === undefined)
        throw error;
    return code;
}

;// CONCATENATED MODULE: ./src/commands/sbom/source-directory.ts
// Reads a source directory for its SBOM, and says what the sources are: a commit on GitHub, or a directory.





const REPOSITORY = /^([A-Za-z0-9][A-Za-z0-9-]{0,100})\/([A-Za-z0-9_.-]{1,100})$/;
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** Throws a UserError for a directory that cannot be read, that a link leads out of the workspace to, and without lock files. */
async function sourcesIn(path, { cwd, env }, options) {
    const fail = (why) => new errors/* UserError */.yo(`could not read the source directory ${JSON.stringify(path)}: ${why}`);
    const [workspace, directory] = [(0,external_node_path_.resolve)(cwd), (0,external_node_path_.resolve)(cwd, path)];
    let sources;
    let shown;
    try {
        const [realWorkspace, real] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)(directory)]);
        const isNamedInside = isInside(workspace, directory);
        if (isNamedInside && !isInside(realWorkspace, real) && !options.allowOutside) {
            throw fail('a symbolic link leads out of the workspace; set allow-outside-workspace to follow it');
        }
        shown = isNamedInside ? (0,external_node_path_.relative)(workspace, directory).split(external_node_path_.sep).join('/') || '.' : (0,external_node_path_.basename)(real);
        sources = await readSources(real);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw fail(`${(0,errors/* fileErrorCode */.c2)(error)}; check the path`);
    }
    const [note] = sources.notes;
    if (options.strict && note !== undefined) {
        throw fail(`the SBOM would be incomplete: /${note.path}: ${note.text}; remove it, or unset strict`);
    }
    if (sources.components.length === 0)
        throw fail('it has no lock file that lists packages; check the path');
    return { sources, origin: originOf(shown, (0,external_node_path_.basename)(directory), env) };
}
function isInside(parent, path) {
    const way = (0,external_node_path_.relative)(parent, path);
    return way === '' || (!way.startsWith(`..${external_node_path_.sep}`) && way !== '..' && !(0,external_node_path_.isAbsolute)(way));
}
/** In a workflow run, the commit that it runs for. */
function originOf(directory, name, env) {
    const [, owner, repository] = REPOSITORY.exec(env.GITHUB_REPOSITORY ?? '') ?? [];
    const commit = env.GITHUB_SHA ?? '';
    const isGitHub = (env.GITHUB_SERVER_URL ?? 'https://github.com') === 'https://github.com';
    if (owner !== undefined && repository !== undefined && COMMIT.test(commit) && isGitHub) {
        const subpath = directory === '.' ? undefined : directory;
        const parts = {
            type: 'github',
            namespace: owner.toLowerCase(),
            name: repository.toLowerCase(),
            version: commit,
            subpath,
        };
        const purl = (0,documents_purl/* packageUrl */.EH)(parts);
        if (purl !== undefined)
            return { name: `${owner}/${repository}`, version: commit, purl, directory };
    }
    return { name, purl: (0,documents_purl/* packageUrl */.EH)({ type: 'generic', name }) ?? 'pkg:generic/source', directory };
}


/***/ })

};
