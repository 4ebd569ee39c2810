export const id = 4787;
export const ids = [4787];
export const modules = {

/***/ 43833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ auditTargets)
});

// UNUSED EXPORTS: sourceLine

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/audit/shard.ts
var audit_shard = __webpack_require__(78963);
// EXTERNAL MODULE: ./src/audit/target.ts
var target = __webpack_require__(62350);
// EXTERNAL MODULE: ./src/deployment/dockerfile.ts
var dockerfile = __webpack_require__(27281);
// EXTERNAL MODULE: ./src/deployment/image-use.ts
var image_use = __webpack_require__(25712);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/oci/reference.ts
var oci_reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/commands/images-from.ts + 5 modules
var images_from = __webpack_require__(70353);
// EXTERNAL MODULE: ./src/commands/image-lists/formats.ts + 3 modules
var formats = __webpack_require__(93054);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(75398);
// EXTERNAL MODULE: ./src/github/packages.ts
var github_packages = __webpack_require__(90898);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/net/pause.ts
var pause = __webpack_require__(53737);
// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/oci/referrers-tag.ts
var referrers_tag = __webpack_require__(67572);
;// CONCATENATED MODULE: ./src/commands/image-lists/sources/repositories.ts
// Expands patterns into images: the repositories of a registry under a prefix, and the tags of a repository.




/** Repositories whose tags are requested before their images are wanted: else each image waits for a list of its own. */
const LISTED_AHEAD = 16;
/** Tags of a repository that are held. */
const TAGS_HELD = 1_000;
/** Images of a pattern; a failure is a target as well. */
async function* expandPattern(pattern, expansion) {
    if (pattern.type === 'tags') {
        yield* tagsOf(pattern, expansion);
        return;
    }
    const ahead = new Ahead();
    try {
        const { registry, name, labels } = pattern;
        let failure;
        try {
            for await (const repository of expansion.context.stores.repositories(registry)) {
                if (name !== '' && !repository.startsWith(`${name}/`))
                    continue;
                ahead.start(tagsOf({ type: 'tags', registry, name: repository, labels }, expansion));
                if (ahead.size >= LISTED_AHEAD)
                    yield* ahead.next();
            }
        }
        catch (error) {
            failure = unlisted(pattern, error);
        }
        while (ahead.size > 0)
            yield* ahead.next();
        if (failure !== undefined)
            yield failure;
    }
    finally {
        await ahead.stop();
    }
}
/** Generators in order, whose first items are requested before they are wanted. */
class Ahead {
    #started = [];
    get size() {
        return this.#started.length;
    }
    start(items) {
        const first = items.next();
        void (0,errors/* whenSettled */.al)(first);
        this.#started.push({ items, first });
    }
    async *next() {
        const { items, first } = this.#started.shift() ?? {};
        if (items === undefined || first === undefined)
            return;
        const { value, done } = await first;
        if (done)
            return;
        try {
            yield value;
            yield* items;
        }
        finally {
            await items.return(undefined);
        }
    }
    async stop() {
        await Promise.allSettled(this.#started.map(({ items }) => items.return(undefined)));
    }
}
async function* tagsOf(pattern, { context: { stores }, wants, listed }) {
    const { registry, name, labels } = pattern;
    const reference = { scheme: 'registry', registry, repository: name };
    const isImage = (tag) => !(0,referrers_tag/* isReferrersTag */.zb)(tag) && !(0,referrers_tag/* isCosignTag */.gm)(tag) && wants(tag);
    const imageOf = (tag) => ({
        type: 'image',
        reference: (0,oci_reference/* formatReference */.FH)({ ...reference, tag }),
        labels,
        places: [],
    });
    let held = [];
    let isWhole = true;
    let failure;
    try {
        for await (const tag of stores.open(reference).tags()) {
            held.push(tag);
            if (held.length < TAGS_HELD)
                continue;
            isWhole = false;
            for (const one of held)
                if (isImage(one))
                    yield imageOf(one);
            held = [];
        }
        if (isWhole)
            listed?.((0,oci_reference/* locationOf */.hD)(reference), held);
    }
    catch (error) {
        failure = unlisted(pattern, error);
    }
    finally {
        stores.release(reference);
    }
    for (const one of held)
        if (isImage(one))
            yield imageOf(one);
    if (failure !== undefined)
        yield failure;
}
function unlisted(pattern, error) {
    if (!(error instanceof errors/* ExpectedError */.Dh))
        throw error;
    return { type: 'unlisted', reference: (0,target/* patternText */.U)(pattern), labels: pattern.labels, error };
}
/** Whether a tag matches one of the patterns, in which `*` stands for any characters; without patterns, every tag does. */
function tagFilter(patterns) {
    if (patterns.length === 0)
        return () => true;
    const parts = patterns.map((pattern) => pattern.split('*'));
    return (tag) => parts.some((literals) => matchesParts(tag, literals));
}
/** In linear time, unlike a regular expression with several `.*`. */
function matchesParts(tag, literals) {
    const [first = '', ...rest] = literals;
    if (rest.length === 0)
        return tag === first;
    const last = rest.pop() ?? '';
    if (!tag.startsWith(first) || tag.length < first.length + last.length || !tag.endsWith(last))
        return false;
    let at = first.length;
    for (const literal of rest) {
        const found = tag.indexOf(literal, at);
        if (found < 0 || found + literal.length > tag.length - last.length)
            return false;
        at = found + literal.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/commands/image-lists/sources/github-packages.ts
// Lists the images of an account on GitHub by the packages API: all its container packages, and the tags of each.









const LIST = { attempted: 'list the container packages', permission: 'packages: read' };
/** The registry of the packages of a GitHub server: that of github.com, or of GitHub Enterprise. */
function packagesRegistry({ GITHUB_SERVER_URL: server }) {
    const host = URL.parse(server ?? '')?.host ?? 'github.com';
    return host === 'github.com' ? 'ghcr.io' : `containers.${host}`;
}
/** Images of the account; a failure is a target as well. */
async function* packageImages(source) {
    const { owner, prefix, labels, wants, context, policy = service_calls/* SERVICE_POLICY */.pZ } = source;
    const registry = packagesRegistry(context.env);
    const account = owner.toLowerCase();
    const all = { type: 'repositories', registry, name: prefix || account, labels };
    const { GITHUB_API_URL: api, GITHUB_TOKEN: token = '' } = context.env;
    if (token === '') {
        yield unlisted(all, new github_client.GitHubError(`could not list the container packages of ${owner}: there is no github-token`));
        return;
    }
    const at = { api: (0,service_url/* checkServiceUrl */.J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo: '', token };
    let names;
    try {
        names = await packageNames(await github_client.GitHubClient.open(at, policy));
    }
    catch (error) {
        yield unlisted(all, error);
        return;
    }
    for (const name of names) {
        const repository = `${account}/${name}`;
        if (!(0,oci_reference/* isRepositoryName */.en)(repository) || (prefix !== '' && !`${repository}/`.startsWith(`${prefix}/`)))
            continue;
        const tags = { type: 'tags', registry, name: repository, labels };
        try {
            const packages = await github_packages.GitHubPackages.open({ ...at, repo: name }, policy, {
                now: () => Date.now(),
                sleep: pause/* pause */.v,
                note: (text) => context.note(text),
            });
            for (const version of await packages.versions()) {
                for (const tag of version.tags) {
                    if (!(0,oci_reference/* isTag */.dz)(tag) || (0,referrers_tag/* isReferrersTag */.zb)(tag) || (0,referrers_tag/* isCosignTag */.gm)(tag) || !wants(tag))
                        continue;
                    yield { type: 'image', reference: `${registry}/${repository}:${tag}`, labels, places: [] };
                }
            }
        }
        catch (error) {
            yield unlisted(tags, error);
        }
    }
}
/** An account is an organisation or a user, and only the API knows which. */
async function packageNames(client) {
    const list = (accounts) => client.list(LIST, (octokit, { owner, page, per_page }) => octokit.request(`GET /${accounts}/${encodeURIComponent(owner)}/packages`, {
        package_type: 'container',
        page,
        per_page,
    }));
    try {
        return namesOf(client, await list('orgs'));
    }
    catch (error) {
        if (!(error instanceof github_client.GitHubError) || error.status !== 404)
            throw error;
        return namesOf(client, await list('users'));
    }
}
/** Throws a GitHubError for an entry without a name, whose images would be missing from the list. */
function namesOf(client, packages) {
    return packages.map((one) => {
        if ((0,fields/* isRecord */.u4)(one) && typeof one.name === 'string')
            return one.name;
        throw client.unexpected(LIST, 'has an entry that is not a package', one);
    });
}

// EXTERNAL MODULE: ./src/commands/image-lists/sources/list-lines.ts
var list_lines = __webpack_require__(53443);
;// CONCATENATED MODULE: ./src/commands/image-lists/targets.ts
// Lists the images to audit from all sources, each once: lists, standard input, registries, packages, deployment files.













const STANDARD_INPUT = '-';
const MAX_JSON_BYTES = 4 * 1024 * 1024;
/** Finds out what a line of images-from is. A file or directory of this name takes precedence over a pattern. Throws a UserError. */
async function sourceLine(line, cwd) {
    if (line === STANDARD_INPUT)
        return { type: 'stdin' };
    const [, owner] = /^github:(.*)$/.exec(line) ?? [];
    if (owner !== undefined) {
        if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})$/.test(owner)) {
            throw new errors/* UserError */.yo(`images-from: ${JSON.stringify(line.slice(0, 100))} names no account; write github:ORGANISATION`);
        }
        return { type: 'github', owner };
    }
    const file = await statusOf((0,external_node_path_.resolve)(cwd, line));
    if (file === undefined) {
        const first = await statusOf((0,external_node_path_.resolve)(cwd, line.split('/')[0] ?? ''));
        const pattern = first === undefined ? (0,target/* parsePattern */.EY)(line) : undefined;
        if (pattern !== undefined)
            return { type: 'pattern', pattern: { ...pattern, labels: [] } };
        return { type: 'deployment', path: line };
    }
    const name = (0,external_node_path_.basename)(line);
    if (file.isDirectory() || /\.ya?ml$/i.test(name) || (0,dockerfile/* isDockerfile */.p)(line))
        return { type: 'deployment', path: line };
    return { type: /\.json$/i.test(name) ? 'json' : 'list', path: line };
}
/** Images of this shard, each once, as they are found. Throws a UserError for a source that cannot be read. */
async function* auditTargets({ lines, tags, shard, listed }, context) {
    const seen = new Set();
    const wants = tagFilter(tags);
    for await (const target of allTargets(lines, context)) {
        const found = target.type === 'image' || target.type === 'unlisted'
            ? [target]
            : expand(target, { context, wants, ...(listed && { listed }) });
        for await (const one of found) {
            if (seen.has(one.reference))
                continue;
            seen.add(one.reference);
            if ((0,audit_shard/* isInShard */.O1)(one.reference, shard))
                yield one;
        }
    }
}
/** The registry of GitHub has no catalog; its packages API takes the place of it. */
function expand(pattern, expansion) {
    const { context, wants } = expansion;
    if (pattern.type === 'github') {
        return packageImages({ owner: pattern.owner, prefix: '', labels: [], wants, context });
    }
    const { type, registry, name, labels } = pattern;
    const [owner = ''] = name.split('/');
    const isGitHub = type === 'repositories' && owner !== '' && registry === packagesRegistry(context.env);
    return isGitHub ? packageImages({ owner, prefix: name, labels, wants, context }) : expandPattern(pattern, expansion);
}
async function* allTargets(lines, context) {
    const { cwd } = context;
    const excluded = lines.filter((line) => line.startsWith('!'));
    const sources = await Promise.all(lines.filter((line) => !line.startsWith('!')).map((line) => sourceLine(line, cwd)));
    if (sources.filter(({ type }) => type === 'stdin').length > 1) {
        throw new errors/* UserError */.yo('images-from: standard input can be read once only; write one line with "-"');
    }
    const deployed = sources.flatMap((one) => (one.type === 'deployment' ? [one.path] : []));
    // First, because a mistake in a file must show before anything is audited.
    if (deployed.length > 0)
        yield* deployedImages([...deployed, ...excluded], context);
    for (const source of sources) {
        switch (source.type) {
            case 'pattern':
                yield source.pattern;
                break;
            case 'github':
                yield source;
                break;
            case 'stdin':
                yield* (0,list_lines/* targetsOfList */.q)(standardInput(context), 'standard input');
                break;
            case 'json':
                yield* jsonImages(source.path, context);
                break;
            case 'list':
                yield* (0,list_lines/* targetsOfList */.q)((0,list_lines/* fileBytes */.s)(source.path, cwd), source.path);
                break;
            case 'deployment':
                break;
        }
    }
}
async function* deployedImages(lines, { cwd, note }) {
    const { images, notes } = await (0,images_from/* imagesFrom */.r2)(lines, cwd);
    for (const text of notes)
        note(text);
    for (const { reference, places } of images) {
        yield { type: 'image', reference: (0,target/* canonical */.$N)(reference), labels: [], places: places.map(image_use/* placeText */.Z9) };
    }
}
/** A list that a build tool wrote, or a manifest in JSON. */
async function* jsonImages(path, context) {
    const name = `images-from ${JSON.stringify(path)}`;
    const text = await readText((0,external_node_path_.resolve)(context.cwd, path), name);
    if (/"apiVersion"\s*:/.test(text)) {
        yield* deployedImages([path], context);
        return;
    }
    for (const reference of (0,formats/* readImageList */.m)(text, name).references) {
        yield { type: 'image', reference: (0,oci_reference/* formatReference */.FH)(reference), labels: [], places: [] };
    }
}
async function readText(path, name) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > MAX_JSON_BYTES) {
            throw new errors/* UserError */.yo(`could not read ${name}: it has ${size} bytes; the limit is ${MAX_JSON_BYTES}`);
        }
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`could not read ${name}: ${(0,errors/* fileErrorText */.UX)(error)}; check the path`);
    }
}
function standardInput({ standardInput }) {
    const input = standardInput?.();
    if (input !== undefined)
        return input;
    throw new errors/* UserError */.yo('"-" stands for standard input, which only the command line has; write the path of a file');
}
async function statusOf(path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        if (!['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,errors/* fileErrorCode */.c2)(error)))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 64763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ trustedRegistries)
/* harmony export */ });
/* harmony import */ var _audit_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62350);
// Decides which registries of a call with many images may receive its credential.

/** The registries of patterns and the one of the input registry. A list may come from a pull request, so its registries are not among them. */
function trustedRegistries(lines, registry) {
    const patterns = lines.map((line) => (0,_audit_target_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePattern */ .EY)(line)?.registry);
    return [...patterns, registry].flatMap((one) => one === undefined ? [] : [{ scheme: 'registry', registry: one, repository: 'any' }]);
}


/***/ }),

/***/ 90898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubPackages: () => (/* binding */ GitHubPackages)
/* harmony export */ });
/* unused harmony export PackagesError */
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70370);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75398);
// Lists and deletes the versions of a container package with GitHub's packages API, within its rate limits.





/** A version that could not be deleted, or a list that could not be read. `denied` holds for every other version too. */
class PackagesError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'PackagesError';
    code;
    constructor(code, message, cause) {
        super(message, { cause });
        this.code = code;
    }
}
const PER_PAGE = 100;
const MAX_PAGES = 2_000;
const AT_ONCE = 8;
/**
 * GitHub's secondary limit is 900 points a minute, and a deletion takes 5 (docs.github.com, "Rate limits for the REST API").
 * A little less leaves room for other requests of the token.
 */
const DELETIONS_PER_MINUTE = 170;
const MINUTE = 60_000;
/** A longer wait is refused: what is left is deleted by another run. */
const MAX_WAIT = 20 * MINUTE;
class GitHubPackages {
    #client;
    #owner;
    #name;
    #clock;
    #slots = (0,p_limit__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(AT_ONCE);
    #started = [];
    #accounts = 'orgs';
    #pausedUntil = 0;
    #known;
    constructor(client, { owner, repo }, clock) {
        this.#client = client;
        this.#owner = owner;
        this.#name = repo;
        this.#clock = clock;
    }
    /** `repo` is the name of the package, which may have slashes. */
    static async open(at, policy, clock) {
        return new GitHubPackages(await _client_js__WEBPACK_IMPORTED_MODULE_2__.GitHubClient.open(at, policy), at, clock);
    }
    /** Every version, tagged or not. Throws a PackagesError. */
    async versions() {
        const first = await this.#firstPage();
        const versions = [...first.versions];
        let { last, hasNext } = first;
        for (let next = 2; next <= last || hasNext;) {
            if (next > MAX_PAGES)
                throw this.#invalid(`the package has more than ${MAX_PAGES * PER_PAGE} versions`);
            // Without the number of the last page, each page says only whether there is another one.
            const count = Math.max(1, Math.min(AT_ONCE, last - next + 1));
            const pages = await Promise.all(Array.from({ length: count }, (_, offset) => this.#page(next + offset)));
            for (const page of pages)
                versions.push(...page.versions);
            ({ last, hasNext } = pages.at(-1) ?? first);
            next += count;
        }
        this.#known = new Map(versions.map((version) => [version.digest, version]));
        return [...this.#known.values()];
    }
    /** Deletes the version with this digest; `absent` if there is none. Throws a PackagesError. */
    async remove(digest) {
        if (this.#known === undefined)
            await this.versions();
        const version = this.#known?.get(digest) ?? (await this.#recent(digest));
        if (version === undefined)
            return 'absent';
        return this.#slots(() => this.#delete(version));
    }
    /** A version that was pushed after the list was read is on its first page. */
    async #recent(digest) {
        return (await this.#page(1)).versions.find((version) => version.digest === digest);
    }
    /** An account is an organisation or a user, and only the API knows which. */
    async #firstPage() {
        const asOrganisation = await this.#find(1);
        if (asOrganisation !== undefined)
            return asOrganisation;
        this.#accounts = 'users';
        return this.#page(1);
    }
    async #page(page) {
        const found = await this.#find(page, false);
        if (found === undefined)
            throw new TypeError('a page that is not found is an error');
        return found;
    }
    /** Undefined for a package that is not found, if it may be missing. */
    async #find(page, mayMiss = true) {
        const answer = await this.#send('list the versions', 'packages: read', (octokit) => octokit.request(`GET ${this.#path()}`, { per_page: PER_PAGE, page }).catch((error) => {
            if (mayMiss && (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 404)
                return undefined;
            throw error;
        }));
        if (answer === undefined)
            return undefined;
        const link = answer.headers.link ?? '';
        const last = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link)?.[1];
        return {
            versions: this.#versionsOf(answer.data),
            last: last === undefined ? page : Number(last),
            hasNext: /;\s*rel="next"/.test(link),
        };
    }
    /** Throws a PackagesError for anything but a list of versions: what cannot be read is not a package without versions. */
    #versionsOf(data) {
        if (!Array.isArray(data))
            throw this.#invalid(`the response is not a list but ${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__.formOf)(data)}`);
        return data.map((one) => {
            const version = versionOf(one);
            if (version === undefined)
                throw this.#invalid(`an entry of the list is not a version but ${(0,_client_js__WEBPACK_IMPORTED_MODULE_2__.formOf)(one)}`);
            return version;
        });
    }
    #invalid(why) {
        const place = `${this.#owner}/${this.#name}`;
        return new PackagesError('github', `could not list the versions of ${place}: ${why}`, undefined);
    }
    async #delete({ id }) {
        await this.#turn();
        return this.#send(`delete version ${id}`, 'packages: write', (octokit) => octokit.request(`DELETE ${this.#path()}/${id}`).then(() => 'deleted', (error) => {
            if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 404)
                return 'absent';
            throw error;
        }));
    }
    /** GitHub expects the slash in the name of a package encoded. */
    #path() {
        const [owner, name] = [this.#owner, this.#name].map(encodeURIComponent);
        return `/${this.#accounts}/${owner}/packages/container/${name}/versions`;
    }
    /** Waits until another deletion is within the limit. */
    async #turn() {
        for (;;) {
            const now = this.#clock.now();
            while (this.#started.length > 0 && (this.#started[0] ?? 0) <= now - MINUTE)
                this.#started.shift();
            if (this.#started.length < DELETIONS_PER_MINUTE)
                break;
            await this.#clock.sleep((this.#started[0] ?? now) + MINUTE - now);
        }
        this.#started.push(this.#clock.now());
    }
    /** Sends one request, and again after the wait that a limit asks for, which holds for all requests. */
    async #send(attempted, permission, call) {
        for (let waited = 0;;) {
            const pause = this.#pausedUntil - this.#clock.now();
            if (pause > 0)
                await this.#clock.sleep(pause);
            let failure;
            try {
                return await this.#client.request({ attempted, permission }, (octokit) => call(octokit).catch((error) => {
                    failure = error;
                    throw error;
                }));
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh))
                    throw error;
                const wait = limitWait(failure, this.#clock.now());
                if (wait === undefined)
                    throw this.#error((0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(failure) === 401 || isDenied(failure) ? 'denied' : 'github', error);
                waited += wait;
                if (waited > MAX_WAIT)
                    throw this.#error('rate-limited', error);
                if (this.#pausedUntil <= this.#clock.now()) {
                    this.#clock.note(`waiting ${Math.ceil(wait / 1000)} s for the rate limit of GitHub`);
                }
                this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + wait);
            }
        }
    }
    #error(code, error) {
        const again = code === 'rate-limited' ? '; run again later, and what is left is deleted then' : '';
        return new PackagesError(code, `${error.message}${again}`, error);
    }
}
/** Milliseconds that a limit asks for; undefined if the failure is not one of a limit. */
function limitWait(error, now) {
    const status = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error);
    if (status !== 403 && status !== 429)
        return undefined;
    const headers = headersOf(error);
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after) && after >= 0)
        return after * 1000 + 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset))
        return Math.max(0, reset * 1000 - now) + 1000;
    if (status === 429 || /secondary rate limit/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)))
        return MINUTE;
    return undefined;
}
function isDenied(error) {
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.statusOf)(error) === 403;
}
function headersOf(error) {
    const response = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(error) ? error.response : undefined;
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(response) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(response.headers) ? response.headers : {};
}
function versionOf(one) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one) || typeof one.id !== 'number' || typeof one.name !== 'string')
        return undefined;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(one.name);
    const pushed = Date.parse(typeof one.updated_at === 'string' ? one.updated_at : String(one.created_at));
    if (digest === undefined || Number.isNaN(pushed))
        return undefined;
    const container = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one.metadata) && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(one.metadata.container) ? one.metadata.container : {};
    const tags = Array.isArray(container.tags) ? container.tags.filter((tag) => typeof tag === 'string') : [];
    return { id: one.id, digest, tags, pushed };
}


/***/ })

};
