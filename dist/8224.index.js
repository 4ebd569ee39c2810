export const id = 8224;
export const ids = [8224];
export const modules = {

/***/ 58224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OsvUnavailable: () => (/* binding */ OsvUnavailable),
  osvReports: () => (/* binding */ osvReports),
  osvScan: () => (/* binding */ osvScan)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/scan/tally.ts
var scan_tally = __webpack_require__(71131);
// EXTERNAL MODULE: ./src/scan/versions/semver.ts
var semver = __webpack_require__(97295);
;// CONCATENATED MODULE: ./src/scan/osv/affected.ts

/** OSV schema, "Evaluation", applied to the entries for the package. */
function evaluate(entries, version, order) {
    let isOpen = entries.length === 0;
    for (const entry of entries) {
        if (entry.ranges.length === 0) {
            if (isEnumerated(entry, version, order))
                return { status: 'affected' };
            // An entry without ranges and versions decides nothing.
            isOpen ||= entry.versions.length === 0;
            continue;
        }
        const results = entry.ranges.map((range) => evaluateRange(range, version, order));
        const within = results.find(({ status }) => status === 'affected');
        if (within !== undefined)
            return within;
        if (entry.versions.includes(version))
            return { status: 'affected' };
        isOpen ||= results.some(({ status }) => status === 'unknown');
    }
    return { status: isOpen ? 'unknown' : 'not_affected' };
}
/** Compares by the version order too, because a version can have several spellings: `1.0` and `1.0.0`. */
function isEnumerated({ versions }, version, order) {
    return versions.includes(version) || (order !== undefined && versions.some((other) => order(other, version) === 0));
}
function evaluateRange({ type, events }, version, own) {
    const order = type === 'SEMVER' ? semver/* semverOrder */.N : own;
    if (order === undefined)
        return { status: 'unknown' };
    const compared = events.map((event) => ({ event, order: compare(version, event, order) }));
    if (compared.some((one) => one.order === undefined))
        return { status: 'unknown' };
    const limits = compared.filter(({ event }) => event.type === 'limit');
    if (limits.length > 0 && limits.every((one) => one.order >= 0))
        return { status: 'not_affected' };
    const sorted = compared
        .filter(({ event }) => event.type !== 'limit')
        .sort((a, b) => byVersion(a.event, b.event, order));
    let affected = false;
    for (const { event, order: position } of sorted) {
        const reached = event.type === 'last_affected' ? position > 0 : position >= 0;
        if (reached)
            affected = event.type === 'introduced';
        else if (affected && event.type === 'fixed')
            return { status: 'affected', fixed: event.version };
    }
    return { status: affected ? 'affected' : 'not_affected' };
}
/** Compares the version with that of an event. `0` is before every version, `*` after every version. */
function compare(version, { type, version: bound }, order) {
    if (type === 'introduced' && bound === '0')
        return 1;
    if (type === 'limit' && bound === '*')
        return -1;
    return order(version, bound);
}
/** All bounds are valid here, because they have been compared with the version. */
function byVersion(a, b, order) {
    const isFirst = ({ type, version }) => type === 'introduced' && version === '0';
    if (isFirst(a) || isFirst(b))
        return Number(isFirst(b)) - Number(isFirst(a));
    return order(a.version, b.version) ?? 0;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/json/fields.ts
var json_fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/scan/osv/client.ts
var osv_client = __webpack_require__(44379);
;// CONCATENATED MODULE: ./src/scan/osv/record.ts
// Parses a record of an OSV database (OSV schema 1.7), and keeps only the fields that a scan needs.

const EVENTS = ['introduced', 'fixed', 'last_affected', 'limit'];
const MAX_IDS = 100;
const MAX_TITLE = 300;
/** Undefined if the value is not a record. */
function osvRecord(value, wants) {
    const fields = (0,json_fields/* record */.g1)(value);
    const id = (0,json_fields/* text */.Qq)(fields.id);
    if (id === undefined)
        return undefined;
    const title = (0,json_fields/* text */.Qq)(fields.summary) ?? (0,json_fields/* text */.Qq)(fields.details)?.split('\n', 1)[0];
    const advisory = (0,json_fields/* list */.p_)(fields.references)
        .map(json_fields/* record */.g1)
        .find(({ type }) => type === 'ADVISORY');
    return {
        id,
        modified: (0,json_fields/* text */.Qq)(fields.modified) ?? '',
        withdrawn: (0,json_fields/* text */.Qq)(fields.withdrawn) !== undefined,
        aliases: (0,json_fields/* texts */.Te)(fields.aliases).slice(0, MAX_IDS),
        upstream: (0,json_fields/* texts */.Te)(fields.upstream).slice(0, MAX_IDS),
        related: (0,json_fields/* texts */.Te)(fields.related).slice(0, MAX_IDS),
        ...optional('title', title?.slice(0, MAX_TITLE)),
        ...optional('url', (0,json_fields/* text */.Qq)(advisory?.url)),
        severity: severities(fields.severity),
        ...optional('rating', (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(fields.database_specific).severity) ?? ratingInTitle(title)),
        affected: (0,json_fields/* list */.p_)(fields.affected)
            .map(json_fields/* record */.g1)
            .filter((affected) => wants((0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(affected.package).name) ?? ''))
            .map(affectedOf),
    };
}
function affectedOf(fields) {
    const { ecosystem, name } = (0,json_fields/* record */.g1)(fields.package);
    const specific = { ...(0,json_fields/* record */.g1)(fields.database_specific), ...(0,json_fields/* record */.g1)(fields.ecosystem_specific) };
    return {
        ecosystem: (0,json_fields/* text */.Qq)(ecosystem) ?? '',
        name: (0,json_fields/* text */.Qq)(name) ?? '',
        ranges: (0,json_fields/* list */.p_)(fields.ranges).map(json_fields/* record */.g1).flatMap(rangeOf),
        versions: (0,json_fields/* texts */.Te)(fields.versions),
        severity: severities(fields.severity),
        ...optional('rating', (0,json_fields/* text */.Qq)(specific.urgency) ?? (0,json_fields/* text */.Qq)(specific.severity)),
    };
}
/** Ignores ranges of commits, which cannot be compared with a package's version. */
function rangeOf({ type, events }) {
    if (type !== 'SEMVER' && type !== 'ECOSYSTEM')
        return [];
    const all = (0,json_fields/* list */.p_)(events)
        .map(json_fields/* record */.g1)
        .flatMap((event) => EVENTS.flatMap((kind) => {
        const version = (0,json_fields/* text */.Qq)(event[kind]);
        return version === undefined ? [] : [{ type: kind, version }];
    }));
    return [{ type, events: all }];
}
function severities(value) {
    return (0,json_fields/* list */.p_)(value)
        .map(json_fields/* record */.g1)
        .flatMap(({ type, score }) => {
        const [kind, rating] = [(0,json_fields/* text */.Qq)(type), (0,json_fields/* text */.Qq)(score)];
        return kind === undefined || rating === undefined ? [] : [{ type: kind, score: rating }];
    });
}
/** The severity at the start of Red Hat's titles, and those of its rebuilds: `Important: openssl security update`. */
function ratingInTitle(title = '') {
    return /^(Critical|Important|Moderate|Low): /.exec(title)?.[1];
}
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./src/scan/osv/answers.ts
// Queries an OSV service: which vulnerabilities match which packages, page by page, and their records.




/** The limit of the OSV API. */
const BATCH_QUERIES = 1000;
const BATCHES_AT_ONCE = 4;
/** With HTTP/2, all requests share one connection. */
const RECORDS_AT_ONCE = 64;
/** Pages of one query, of up to a thousand vulnerabilities each. */
const MAX_PAGES = 20;
/** Distinct vulnerabilities of one image. */
const MAX_RECORDS = 20_000;
/**
 * Queries all packages and reads each matching record once, as soon as its identifier is known. Does not throw if the service
 * fails: missing answers are undefined, and `errors` has the reasons.
 */
async function askOsv(client, queries, wants, maxRecords = MAX_RECORDS) {
    const errors = [];
    const batches = (0,p_limit/* default */.A)(BATCHES_AT_ONCE);
    const slots = (0,p_limit/* default */.A)(RECORDS_AT_ONCE);
    const reading = new Map();
    const matches = queries.map(() => new Set());
    const excess = new osv_client.OsvError(`more than ${maxRecords} vulnerabilities match; no further records are read`);
    let lastModified;
    await Promise.all(chunks(queries.map((query, at) => ({ query, at }))).map((chunk) => ask(chunk, 1)));
    const records = new Map(await Promise.all([...reading].map(async ([id, work]) => [id, await work])));
    return {
        matches: matches.map((ids) => (ids === undefined ? undefined : [...ids])),
        records,
        ...(lastModified !== undefined && { lastModified }),
        errors,
    };
    async function ask(asked, page) {
        const results = await batches(() => resultsOf(asked));
        if (results === undefined)
            return;
        const more = [];
        for (const [index, { query, at }] of asked.entries()) {
            const result = resultOf(results[index]);
            if (result === undefined) {
                markUnanswered([{ query, at }], new osv_client.OsvError(`the result for ${query.package.name} is not one of OSV`));
                continue;
            }
            for (const { id, modified } of result.vulnerabilities) {
                matches[at]?.add(id);
                noteTime(modified);
                if (!reading.has(id))
                    reading.set(id, reading.size < maxRecords ? slots(() => read(id)) : tooMany());
            }
            const token = result.next;
            if (token === undefined)
                continue;
            if (page < MAX_PAGES)
                more.push({ query: { ...query, page_token: token }, at });
            else
                markUnanswered([{ query, at }], new osv_client.OsvError(`${query.package.name} has more than ${MAX_PAGES} pages of vulnerabilities`));
        }
        await Promise.all(chunks(more).map((chunk) => ask(chunk, page + 1)));
    }
    /** One result per query; undefined if the batch failed. */
    async function resultsOf(asked) {
        const answer = await answerTo(asked);
        if (!(answer instanceof osv_client.OsvError))
            return answer;
        if (answer.status === 400)
            return querySplit(asked, answer);
        markUnanswered(asked, answer);
        return undefined;
    }
    async function answerTo(asked) {
        try {
            const { results } = (0,json_fields/* record */.g1)(await client.queryBatch(asked.map(({ query }) => query)));
            if (Array.isArray(results) && results.length === asked.length)
                return results;
            return new osv_client.OsvError(`the response to ${asked.length} queries has ${(0,json_fields/* list */.p_)(results).length} results`);
        }
        catch (error) {
            if (error instanceof osv_client.OsvError)
                return error;
            throw error;
        }
    }
    /**
     * The service rejects a whole batch if it rejects one of its queries. Splits the batch by ecosystem, then into halves as long
     * as one of them is accepted.
     */
    async function querySplit(asked, refusal) {
        const nothing = asked.map(() => ({}));
        const byEcosystem = Object.values(Object.groupBy(asked, ({ query }) => query.package.ecosystem));
        const middle = asked.length >> 1;
        const parts = byEcosystem.length > 1 ? byEcosystem : [asked.slice(0, middle), asked.slice(middle)];
        const answers = asked.length === 1 ? [refusal, refusal] : await Promise.all(parts.map(answerTo));
        if (byEcosystem.length === 1 && answers.every((answer) => answer instanceof osv_client.OsvError)) {
            markUnanswered(asked, refusal);
            return nothing;
        }
        const results = await Promise.all(answers.map(async (answer, at) => {
            const part = parts[at];
            if (!(answer instanceof osv_client.OsvError))
                return answer;
            if (answer.status === 400)
                return querySplit(part, answer);
            markUnanswered(part, answer);
            return part.map(() => ({}));
        }));
        const byPlace = new Map(parts.flatMap((part, at) => part.map((one, index) => [one, results[at]?.[index]])));
        return asked.map((one) => byPlace.get(one));
    }
    function markUnanswered(asked, error) {
        errors.push(error);
        for (const { at } of asked)
            matches[at] = undefined;
    }
    async function read(id) {
        try {
            const found = osvRecord(await client.vulnerability(id), wants);
            if (found?.id !== id)
                throw new osv_client.OsvError(found === undefined
                    ? `the response for ${id} is not a valid record`
                    : `the response for ${id} is the record of ${found.id}`);
            noteTime(found.modified);
            return found;
        }
        catch (error) {
            if (!(error instanceof osv_client.OsvError))
                throw error;
            errors.push(error);
            return undefined;
        }
    }
    async function tooMany() {
        if (!errors.includes(excess))
            errors.push(excess);
    }
    function noteTime(time) {
        if (time !== undefined && Date.parse(time) > (lastModified === undefined ? 0 : Date.parse(lastModified))) {
            lastModified = time;
        }
    }
}
/** Undefined for anything but a result: an error in its place is not "no vulnerabilities". */
function resultOf(value) {
    if (!(0,json_fields/* isRecord */.u4)(value))
        return undefined;
    const { vulns = [], next_page_token: next } = value;
    if (!Array.isArray(vulns))
        return undefined;
    const vulnerabilities = [];
    for (const one of vulns.map(json_fields/* record */.g1)) {
        const id = (0,json_fields/* text */.Qq)(one.id);
        if (id === undefined)
            return undefined;
        vulnerabilities.push({ id, modified: (0,json_fields/* text */.Qq)(one.modified) });
    }
    return { vulnerabilities, next: (0,json_fields/* text */.Qq)(next) };
}
function chunks(items) {
    return Array.from({ length: Math.ceil(items.length / BATCH_QUERIES) }, (_, at) => items.slice(at * BATCH_QUERIES, (at + 1) * BATCH_QUERIES));
}

// EXTERNAL MODULE: ./node_modules/packageurl-js/index.js
var packageurl_js = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/scan/versions/apk.ts
var apk = __webpack_require__(16757);
// EXTERNAL MODULE: ./src/scan/versions/composer.ts
var composer = __webpack_require__(81781);
// EXTERNAL MODULE: ./src/scan/versions/dpkg.ts
var dpkg = __webpack_require__(29069);
// EXTERNAL MODULE: ./src/scan/versions/gem.ts
var gem = __webpack_require__(31356);
// EXTERNAL MODULE: ./src/scan/versions/maven.ts
var maven = __webpack_require__(13776);
// EXTERNAL MODULE: ./src/scan/versions/pep440.ts
var pep440 = __webpack_require__(93868);
// EXTERNAL MODULE: ./src/scan/versions/rpm.ts
var rpm = __webpack_require__(12698);
;// CONCATENATED MODULE: ./src/scan/osv/ecosystem.ts
// Owns the table of OSV ecosystems: one row per kind of package URL, with ecosystem, names and version order.










const major = (version) => version.split('.', 1)[0];
const withRelease = (name, release) => release === '' ? undefined : `${name}:${release}`;
const CODENAMES = {
    ...{ buster: '10', bullseye: '11', bookworm: '12', trixie: '13', forky: '14' },
    ...{ bionic: '18.04', focal: '20.04', jammy: '22.04', noble: '24.04' },
};
/**
 * Distributions by type and namespace of the package URL, with the names of the OSV schema's "Defined ecosystems". They are
 * queried by name, because the service finds no advisories for a distribution's package URL unless its qualifiers have one
 * particular form.
 */
const DISTRIBUTIONS = {
    'deb/debian': deb(({ version }) => withRelease('Debian', major(version))),
    'deb/ubuntu': deb(({ version }) => withRelease('Ubuntu', isLongTerm(version) ? `${version}:LTS` : version)),
    'apk/alpine': ecosystem_apk(({ version }) => withRelease('Alpine', /^\d+\.\d+/.test(version) ? `v${/^\d+\.\d+/.exec(version)}` : '')),
    'apk/wolfi': ecosystem_apk(() => 'Wolfi'),
    'apk/chainguard': ecosystem_apk(() => 'Chainguard'),
    'apk/minimos': ecosystem_apk(() => 'MinimOS'),
    'apk/alpaquita': ecosystem_apk(({ version }) => withRelease('Alpaquita', version === '' ? 'stream' : major(version))),
    'rpm/redhat': {
        ...ecosystem_rpm(() => 'Red Hat'),
        // `Red Hat:enterprise_linux:9::appstream`, `Red Hat:rhel_eus:9.2::baseos`.
        accepts: (ecosystem, { version }) => version === '' ||
            new RegExp(`^Red Hat:(?:enterprise_linux|rhel\\w*):${literally(major(version))}(?:[.:]|$)`).test(ecosystem),
    },
    'rpm/rocky': ecosystem_rpm(({ version }) => withRelease('Rocky Linux', major(version))),
    'rpm/almalinux': ecosystem_rpm(({ version }) => withRelease('AlmaLinux', major(version))),
    'rpm/opensuse': ecosystem_rpm(({ id, version }) => id.includes('tumbleweed') ? 'openSUSE:Tumbleweed' : withRelease('openSUSE', version && `Leap ${version}`)),
    'rpm/suse': {
        ...ecosystem_rpm(() => 'SUSE'),
        // `SUSE:Linux Enterprise Module for Basesystem 15 SP6` for release 15.6.
        accepts: (ecosystem, { version }) => version === '' || ecosystem.endsWith(` ${version.replace('.', ' SP')}`),
    },
    'rpm/azurelinux': ecosystem_rpm(({ version }) => withRelease('Azure Linux', major(version))),
    'rpm/photon': ecosystem_rpm(({ version }) => withRelease('Photon OS', version)),
    'rpm/mageia': ecosystem_rpm(({ version }) => withRelease('Mageia', major(version))),
    'rpm/openeuler': ecosystem_rpm(({ id, version }) => withRelease('openEuler', version && `${version}${(/-lts.*$/.exec(id)?.[0] ?? '-lts').toUpperCase()}`)),
};
/** Namespaces that other tools use for the same distributions. */
const NAMESPACES = {
    rhel: 'redhat',
    'rocky-linux': 'rocky',
    alma: 'almalinux',
    sles: 'suse',
    'azure-linux': 'azurelinux',
    'photon os': 'photon',
};
/** Language ecosystems, by type of the package URL. */
const LANGUAGES = {
    npm: language('npm', semver/* semverOrder */.N, '/'),
    pypi: { ...language('PyPI', pep440/* pep440Order */.S), names: ({ name }) => [name.toLowerCase().replaceAll(/[-_.]+/g, '-')] },
    golang: { ...language('Go', semver/* semverOrder */.N, '/'), version: ({ version }) => version?.replace(/^(?:v|go)(?=\d)/, '') },
    maven: language('Maven', maven/* mavenOrder */.y, ':'),
    gem: language('RubyGems', gem/* gemOrder */.i),
    cargo: language('crates.io', semver/* semverOrder */.N),
    composer: language('Packagist', composer/* composerOrder */.$, '/'),
    nuget: language('NuGet', semver/* nugetOrder */.e),
    hex: language('Hex', semver/* semverOrder */.N, '/'),
    pub: language('Pub', semver/* semverOrder */.N),
    cran: language('CRAN'),
    hackage: language('Hackage'),
    conan: language('ConanCenter'),
    swift: language('SwiftURL', semver/* semverOrder */.N, '/'),
    bitnami: language('Bitnami', semver/* semverOrder */.N),
};
/** The package of a package URL in terms of OSV, or the reason why OSV does not cover it. */
function osvPackage(text) {
    const purl = parsed(text);
    if (purl === undefined)
        return { why: 'their package URLs are invalid' };
    const namespace = purl.namespace?.toLowerCase() ?? '';
    const distribution = DISTRIBUTIONS[`${purl.type}/${NAMESPACES[namespace] ?? namespace}`];
    const row = distribution ?? LANGUAGES[purl.type];
    if (row === undefined) {
        const kind = ['deb', 'apk', 'rpm'].includes(purl.type)
            ? `${purl.type} packages of ${namespace || 'no distribution'}`
            : `${purl.type} packages`;
        return { why: `OSV has no advisories for ${kind}` };
    }
    const release = releaseOf(purl.qualifiers?.distro);
    const ecosystem = row.ecosystem(release);
    if (ecosystem === undefined)
        return { why: `their package URLs do not name the release of ${namespace}` };
    const version = row.version === undefined ? purl.version : row.version(purl);
    if (!version)
        return { why: 'they have no version' };
    const { accepts } = row;
    return {
        ecosystem,
        names: [...new Set(row.names(purl))],
        version,
        ...(row.order && { order: row.order }),
        accepts: (other) => accepts === undefined
            ? other === ecosystem || (!ecosystem.includes(':') && base(other) === ecosystem)
            : accepts(other, release),
        isDistribution: distribution !== undefined,
    };
}
/** `Debian` for `Debian:12`. */
function base(ecosystem) {
    return ecosystem.split(':', 1)[0];
}
function parsed(text) {
    try {
        return packageurl_js.PackageURL.fromString(text);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Error, URIError);
        return undefined;
    }
}
function releaseOf(distro = '') {
    const text = distro.toLowerCase();
    const codename = CODENAMES[text.replace(/^(?:debian|ubuntu)-/, '')];
    if (codename !== undefined)
        return { id: text, version: codename };
    const version = /(?:^|[-_])v?(\d[\d.]*)/.exec(text)?.[1] ?? '';
    return { id: text, version };
}
/** Ubuntu's long-term releases appear in April of even years. */
function isLongTerm(version) {
    const [, year] = /^(\d\d)\.04$/.exec(version) ?? [];
    return year !== undefined && Number(year) % 2 === 0;
}
/** Debian's databases use source packages. The qualifier `upstream` is `source` or `source@version`. */
function deb(ecosystem) {
    return {
        order: dpkg/* dpkgOrder */.R,
        names: ({ name, qualifiers }) => [qualifiers?.upstream?.split('@', 1)[0] || name],
        version: ({ version, qualifiers }) => withEpoch(/@(.+)$/.exec(qualifiers?.upstream ?? '')?.[1] ?? version, qualifiers),
        ecosystem,
    };
}
function ecosystem_apk(ecosystem) {
    return {
        order: apk/* apkOrder */.P,
        names: ({ name, qualifiers }) => [qualifiers?.upstream?.split('@', 1)[0] || name, name],
        ecosystem,
    };
}
/** The qualifier `upstream` is the file name of the source package: `openssl-3.0.7-27.el9.src.rpm`. */
function ecosystem_rpm(ecosystem) {
    return {
        order: rpm/* rpmOrder */._,
        names: ({ name, qualifiers }) => [name, /^(.+)-[^-]+-[^-]+$/.exec(qualifiers?.upstream ?? '')?.[1] ?? name],
        version: ({ version, qualifiers }) => withEpoch(version, qualifiers),
        ecosystem,
    };
}
function withEpoch(version, qualifiers) {
    const epoch = qualifiers?.epoch;
    return version !== undefined && epoch && !version.includes(':') ? `${epoch}:${version}` : version;
}
function language(ecosystem, order, join) {
    return {
        ...(order && { order }),
        names: ({ namespace, name }) => [namespace && join !== undefined ? `${namespace}${join}${name}` : name],
        ecosystem: () => ecosystem,
    };
}
function literally(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./src/evidence/finding.ts
var finding = __webpack_require__(94984);
// EXTERNAL MODULE: ./src/scan/raw-finding.ts
var raw_finding = __webpack_require__(24707);
;// CONCATENATED MODULE: ./src/scan/osv/merge.ts


/** The findings of one package. */
function mergeMatches(purl, installed, matches) {
    return grouped(matches.flatMap(named)).map((group) => findingOfGroup(purl, installed, group));
}
/**
 * A distribution's record describes upstream vulnerabilities (OSV schema, "aliases", "upstream"). One that covers several is
 * split into one entry for each, because users rate, accept and search for single vulnerabilities.
 */
function named(match) {
    const { record, id } = match;
    if (record === undefined)
        return [{ names: new Set([id]), advisories: [], match }];
    const own = [id, ...record.aliases];
    // AlmaLinux, and older advisories of other distributions, list the vulnerabilities as `related`.
    const fixes = record.upstream.length > 0 || !match.isDistribution ? record.upstream : record.related;
    const vulnerabilities = fixes.filter(isCve);
    if (vulnerabilities.length < 2)
        return [{ names: new Set([...own, ...vulnerabilities]), advisories: [], match }];
    return vulnerabilities.map((cve) => ({ names: new Set([cve]), advisories: own, match }));
}
/** Groups entries that share an identifier, directly or through other entries. */
function grouped(all) {
    const groups = new Map();
    for (const one of all) {
        const joined = new Set([...one.names].flatMap((name) => groups.get(name) ?? []));
        const group = [...joined, one];
        for (const { names } of group)
            for (const name of names)
                groups.set(name, group);
    }
    return [...new Set(groups.values())];
}
function findingOfGroup(purl, installed, group) {
    const names = [...new Set(group.flatMap((one) => [...one.names]))].sort(byPreference);
    const [id, ...others] = names;
    const matches = group.map(({ match }) => match).sort((a, b) => byPreference(a.id, b.id));
    const affected = matches.filter(({ status }) => status === 'affected');
    const rating = matches.map((match) => match.rating).sort(byWeight(matches))[0];
    const records = matches.flatMap(({ record }) => record ?? []);
    const cvss = rating?.cvss ?? matches.find((match) => match.rating.cvss !== undefined)?.rating.cvss;
    return (0,raw_finding/* findingOf */.h)({
        id,
        aliases: [...others, ...group.flatMap(({ advisories }) => advisories)],
        package: purl,
        installed,
        fixed: [...new Set(affected.flatMap(({ fixed }) => fixed ?? []))].sort().join(', '),
        severity: rating?.severity ?? 'unknown',
        severitySource: rating?.source,
        cvss,
        status: affected.length > 0 ? 'affected' : 'unknown',
        title: records.find(({ title }) => title !== undefined)?.title,
        url: records.find(({ url }) => url !== undefined)?.url ??
            `https://osv.dev/vulnerability/${encodeURIComponent(matches[0]?.id ?? '')}`,
    });
}
/** A distribution's own rating first, then the most severe. */
function byWeight(matches) {
    const own = new Set(matches.filter(({ isDistribution }) => isDistribution).map(({ rating }) => rating));
    const weight = (rating) => (rating.severity === 'unknown' ? 100 : 0) + (own.has(rating) ? 0 : 10) + finding/* SEVERITIES */.oC.indexOf(rating.severity);
    return (a, b) => weight(a) - weight(b);
}
function isCve(id) {
    return /^CVE-\d{4}-\d{4,}$/.test(id);
}
/** CVE identifiers first, because they are the most common, then GitHub's, then others in alphabetical order. */
function byPreference(a, b) {
    const rank = (id) => (isCve(id) ? 0 : id.startsWith('GHSA-') ? 1 : 2);
    return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

// EXTERNAL MODULE: ./src/scan/cvss.ts
var scan_cvss = __webpack_require__(3322);
// EXTERNAL MODULE: ./src/scan/severity.ts
var severity = __webpack_require__(44902);
;// CONCATENATED MODULE: ./src/scan/osv/rating.ts
// Chooses the severity of a vulnerability from the ratings in its OSV record.


/**
 * A distribution's rating of its own package has precedence, because it takes the distribution's build into account. Next is
 * the newest version of CVSS, for the package rather than the whole record, and last any other rating in words.
 */
function ratingOf(found, entries, isDistribution) {
    const severities = [...entries.flatMap(({ severity }) => severity), ...found.severity];
    const cvss = cvssOf(severities);
    const ubuntu = severities.find(({ type }) => type === 'Ubuntu')?.score;
    const word = entries.map(({ rating }) => rating).find((rating) => (0,severity/* severityOfWord */.Z)(rating) !== 'unknown') ??
        ubuntu ??
        found.rating;
    const worded = (0,severity/* severityOfWord */.Z)(word);
    const byWord = { severity: worded, source: databaseOf(found.id), ...(cvss && { cvss: cvss.cvss }) };
    if (worded !== 'unknown' && (isDistribution || cvss === undefined))
        return byWord;
    if (cvss === undefined)
        return { severity: 'unknown' };
    return { severity: (0,severity/* severityOfScore */.F)(cvss.cvss.score), source: cvss.type.toLowerCase(), cvss: cvss.cvss };
}
function cvssOf(severities) {
    for (const type of ['CVSS_V4', 'CVSS_V3', 'CVSS_V2']) {
        for (const one of severities) {
            const cvss = one.type === type ? (0,scan_cvss/* scored */.l)(one.score) : undefined;
            if (cvss !== undefined)
                return { type, cvss };
        }
    }
    return undefined;
}
/** The database of an identifier: `debian` for `DEBIAN-CVE-2024-1`, `ghsa` for `GHSA-…`. */
function databaseOf(id) {
    return (/^[A-Za-z]+/.exec(id)?.[0] ?? id).toLowerCase();
}

;// CONCATENATED MODULE: ./src/scan/osv/scan.ts
// Runs the built-in scan: queries an OSV service for the packages of SBOMs, and evaluates the matching records.








/** The service has answered no query. */
class OsvUnavailable extends errors/* UserError */.yo {
    name = 'OsvUnavailable';
}
/** Error messages that a report contains. */
const NAMED_ERRORS = 3;
/**
 * Scans the packages of several images, usually the platforms of one, and returns a report for each. Packages that they share
 * are queried once. Missing answers make a report incomplete: packages that could not be queried are counted, and a
 * vulnerability whose record could not be read is a finding of unknown status. Throws an OsvUnavailable if no query is answered.
 */
async function osvScan(images, options) {
    const reportOf = await osvReports(images, options);
    return images.map((_, at) => reportOf(at));
}
/** The same for many images: returns a function that makes the report of one, so that not all of them are in memory. */
async function osvReports(images, options) {
    const startedOn = timeOf(options.now());
    const all = images.map(sorted);
    const { queries, placeOf } = queriesOf(all.flatMap(({ asked }) => asked));
    const names = new Set(queries.map((query) => query.package.name.toLowerCase()));
    const wants = (name) => names.has(name.toLowerCase());
    const answers = await askOsv(options.client, queries, wants, options.maxRecords);
    const [firstError] = answers.errors;
    if (firstError !== undefined && answers.matches.every((ids) => ids === undefined)) {
        throw new OsvUnavailable(`osv: ${options.url} did not respond (${firstError.message}); run the job again later, or set osv-url to another OSV service`);
    }
    const finishedOn = timeOf(options.now());
    return (at) => {
        const packages = images[at];
        const { asked, notCovered } = all[at];
        const { tally, incomplete, lastModified } = evaluated(asked, placeOf, answers);
        // The service does not report when its database changed, so the latest change of a matching record is used.
        const lastUpdate = (options.independent ? lastModified : answers.lastModified) ?? startedOn;
        const db = { uri: options.url, lastUpdate };
        return {
            ...tally.result(),
            scanner: { name: 'oci-evidence', uri: kinds/* NAMESPACE */.CU, version: options.toolVersion, db },
            startedOn,
            finishedOn,
            incomplete: [
                ...(packages.whole ? [] : [`the SBOM has more than the ${packages.purls.length} packages that are scanned`]),
                ...incomplete,
            ],
            ...(notCovered.length > 0 && { notCovered }),
        };
    };
}
function evaluated(asked, placeOf, { matches, records, errors }) {
    const tally = new scan_tally/* FindingTally */.W();
    const matched = new Set();
    let unanswered = 0;
    for (const [purl, target] of asked) {
        const places = target.names.map((name) => placeOf(target, name));
        if (places.some((place) => matches[place] === undefined))
            unanswered += 1;
        const ids = [...new Set(places.flatMap((place) => matches[place] ?? []))].sort();
        for (const id of ids)
            matched.add(id);
        const found = ids.flatMap((id) => matchOf(id, records.get(id), target));
        for (const finding of mergeMatches(purl, target.version, found))
            tally.add(finding);
    }
    const unread = [...matched].filter((id) => records.get(id) === undefined).length;
    const reasons = [
        ...(unanswered > 0 ? [`${unanswered} packages could not be queried`] : []),
        ...(unread > 0 ? [`${unread} of ${matched.size} records could not be read`] : []),
    ];
    const messages = [...new Set(errors.map(({ message }) => message))];
    const times = [...matched].flatMap((id) => records.get(id)?.modified ?? []);
    return {
        tally,
        incomplete: [...reasons, ...messages.slice(0, reasons.length > 0 ? NAMED_ERRORS : 0)],
        lastModified: times.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1),
    };
}
function sorted(packages) {
    const asked = [];
    const why = new Map(packages.unnamed > 0 ? [['they have no package URL', packages.unnamed]] : []);
    for (const purl of packages.purls) {
        const target = osvPackage(purl);
        if ('why' in target)
            why.set(target.why, (why.get(target.why) ?? 0) + 1);
        else
            asked.push([purl, target]);
    }
    const notCovered = [...why].map(([reason, count]) => ({ why: reason, packages: count }));
    return { asked, notCovered: notCovered.sort((a, b) => b.packages - a.packages || (a.why < b.why ? -1 : 1)) };
}
/** Equal queries, such as those of binary packages from one source package, are sent once. */
function queriesOf(asked) {
    const queries = [];
    const places = new Map();
    const keyOf = ({ ecosystem, version }, name) => [ecosystem, name, version].join('\n');
    for (const [, target] of asked) {
        for (const name of target.names) {
            const key = keyOf(target, name);
            if (places.has(key))
                continue;
            places.set(key, queries.length);
            queries.push({ package: { name, ecosystem: target.ecosystem }, version: target.version });
        }
    }
    return { queries, placeOf: (target, name) => places.get(keyOf(target, name)) };
}
/** The service's matches are only candidates: the local evaluation decides, unless its result is `unknown`. */
function matchOf(id, found, target) {
    const { isDistribution, names, version, order } = target;
    if (found === undefined)
        return [{ id, status: 'unknown', rating: { severity: 'unknown' }, isDistribution }];
    if (found.withdrawn)
        return [];
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    const ofPackage = found.affected.filter(({ name }) => wanted.has(name.toLowerCase()));
    const entries = ofPackage.filter(({ ecosystem }) => target.accepts(ecosystem));
    // The record is only about other releases of the distribution.
    if (entries.length === 0 && ofPackage.length > 0)
        return [];
    const evaluation = evaluate(entries, version, order);
    if (evaluation.status === 'not_affected')
        return [];
    return [
        {
            record: found,
            id,
            status: evaluation.status,
            ...('fixed' in evaluation && evaluation.fixed !== undefined && { fixed: evaluation.fixed }),
            rating: ratingOf(found, entries, isDistribution),
            isDistribution,
        },
    ];
}
function timeOf(milliseconds) {
    return new Date(milliseconds).toISOString();
}


/***/ }),

/***/ 16757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ apkOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Alpine versions (apk-package(5)): 1.2.3[letter][_suffix[number]]...[~commit][-rN].

const apkOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : byToken(left, right);
};
/** Token types. At the first difference of types, the version with the lower type is newer. */
const [DIGITS, LETTER, SUFFIX, NUMBER, COMMIT, REVISION, END] = [0, 1, 2, 3, 4, 5, 6];
const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d+))?$/;
/** The first four are pre-releases: they come before the version without a suffix. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p'];
const PRE_RELEASES = 4;
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, digits, letter = '', suffixes = '', commit, revision] = VERSION.exec(version.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    return [
        ...digits.split('.').map((text) => ({ type: DIGITS, text })),
        ...(letter === '' ? [] : [{ type: LETTER, text: letter }]),
        ...[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, name = '', number = '']) => [
            { type: SUFFIX, text: name },
            ...(number === '' ? [] : [{ type: NUMBER, text: number }]),
        ]),
        ...(commit === undefined ? [] : [{ type: COMMIT, text: commit }]),
        ...(revision === undefined ? [] : [{ type: REVISION, text: revision }]),
    ];
}
function byToken(a, b) {
    const end = { type: END, text: '' };
    let first = true;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(a, b, end, (left, right) => {
        const isFirst = first;
        first = false;
        if (left.type === right.type)
            return byValue(left, right, isFirst);
        // A pre-release is older than any other token. Otherwise, the longer version is newer.
        if (isPreRelease(left) !== isPreRelease(right))
            return isPreRelease(left) ? -1 : 1;
        return right.type - left.type;
    });
}
function isPreRelease({ type, text }) {
    return type === SUFFIX && SUFFIXES.indexOf(text) < PRE_RELEASES;
}
function byValue({ type, text }, other, isFirst) {
    if (type === SUFFIX)
        return SUFFIXES.indexOf(text) - SUFFIXES.indexOf(other.text);
    if (type === LETTER || type === COMMIT)
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(text, other.text);
    // After a dot, digits with a leading zero are compared as a fraction: 1.01 is older than 1.1.
    const isFraction = type === DIGITS && !isFirst && (text.startsWith('0') || other.text.startsWith('0'));
    return isFraction ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(text, other.text) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(text, other.text);
}


/***/ }),

/***/ 81781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ composerOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Packagist versions: Composer's normal form, compared like PHP's version_compare.

/** Undefined for branches (`dev-main`), which have no place in the order. */
const composerOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left, right, '#', byPart);
};
const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+\S+)?$/;
const STABILITIES = { b: 'beta', a: 'alpha', pl: 'p', patch: 'p', stable: '' };
/** The order of words. `#` represents a number, or a missing part that is compared with a word. */
const WORDS = ['dev', 'alpha', 'beta', 'rc', '#', 'p'];
/** The parts of the normal form: four numbers, the stability, its numbers, `dev`. */
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const found = VERSION.exec(text.trim().toLowerCase());
    if (found === null)
        return undefined;
    const [, major = '0', minor = '0', patch = '0', build = '0', word = '', numbers = '', dev] = found;
    const stability = STABILITIES[word] ?? word;
    return [
        ...[major, minor, patch, build],
        ...(stability === '' ? [] : [stability, ...(numbers.match(/\d+/g) ?? [])]),
        ...(dev === undefined ? [] : ['dev']),
    ];
}
function byPart(a, b) {
    const isNumber = (part) => /^\d/.test(part);
    if (isNumber(a) && isNumber(b))
        return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b);
    // A number is newer than a missing part.
    if (a === '#' || b === '#')
        if (isNumber(a) || isNumber(b))
            return isNumber(a) ? 1 : -1;
    const rank = (part) => WORDS.indexOf(isNumber(part) ? '#' : part);
    return rank(a) - rank(b);
}


/***/ }),

/***/ 29069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dpkgOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Debian and Ubuntu versions (deb-version(7)): [epoch:]upstream[-revision].

const dpkgOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) || byPart(left.upstream, right.upstream) || byPart(left.revision, right.revision));
};
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, epoch = '0', rest = ''] = /^(?:(\d+):(?=[^:]))?((?<=:)[A-Za-z0-9.+~:-]+|[A-Za-z0-9.+~-]+)$/.exec(version.trim()) ?? [];
    if (rest === '')
        return undefined;
    const hyphen = rest.lastIndexOf('-');
    return hyphen < 0
        ? { epoch, upstream: rest, revision: '' }
        : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}
/** Compares runs of non-digits and runs of digits alternately. A missing revision equals 0. */
function byPart(a, b) {
    let [left, right] = [a, b];
    while (left !== '' || right !== '') {
        const [others, otherOthers] = [/^\D*/.exec(left)?.[0] ?? '', /^\D*/.exec(right)?.[0] ?? ''];
        for (let at = 0; at < Math.max(others.length, otherOthers.length); at += 1) {
            const order = weight(others[at]) - weight(otherOthers[at]);
            if (order !== 0)
                return order;
        }
        [left, right] = [left.slice(others.length), right.slice(otherOthers.length)];
        const [digits, otherDigits] = [/^\d*/.exec(left)?.[0] ?? '', /^\d*/.exec(right)?.[0] ?? ''];
        const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(digits, otherDigits);
        if (order !== 0)
            return order;
        [left, right] = [left.slice(digits.length), right.slice(otherDigits.length)];
    }
    return 0;
}
/** A tilde comes before the end of the text, the end before letters, letters before all other characters. */
function weight(character) {
    if (character === undefined)
        return 0;
    if (character === '~')
        return -1;
    return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}


/***/ }),

/***/ 31356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gemOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Ruby versions like Gem::Version: segments of digits and of letters. A version with letters is a pre-release.

const gemOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    return left === undefined || right === undefined ? undefined : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left, right, '0', bySegment);
};
const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
/** The segments, without trailing zeros of the numeric prefix and of the rest. */
function parse(text) {
    const version = text.trim();
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze || !VERSION.test(version))
        return undefined;
    const segments = version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
    const word = segments.findIndex((segment) => !isNumber(segment));
    const split = word < 0 ? segments.length : word;
    return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}
function withoutZeros(segments) {
    return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}
function isNumber(segment) {
    return /^\d/.test(segment);
}
/** Words come before numbers. */
function bySegment(a, b) {
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? 1 : -1;
    return isNumber(a) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b);
}


/***/ }),

/***/ 13776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ mavenOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Maven versions by the "Version Order Specification" of the POM reference, as implemented in Maven 3.9.

const mavenOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
        const [one, other] = [left[at], right[at]];
        const order = byToken(one ?? nothingLike(other), other ?? nothingLike(one));
        if (order !== 0)
            return order;
    }
    return 0;
};
/** Known qualifiers in order; the empty one is the release. Unknown ones come after them, in alphabetical order. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES = { cr: 'rc', ga: '', final: '', release: '' };
/** Abbreviations of qualifiers that are directly followed by a number. */
const INITIALS = { a: 'alpha', b: 'beta', m: 'milestone' };
function parse(version) {
    const text = version.trim().toLowerCase();
    if (text === '' || text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze || /\s/.test(text))
        return undefined;
    // A transition between digits and other characters counts as a hyphen.
    const separated = text
        .replace(/(?<=^|[\d.-])([abm])(?=\d)/g, (initial) => INITIALS[initial])
        .replace(/(?<=\d)(?=[^\d.-])|(?<=[^\d.-])(?=\d)/g, '-');
    const tokens = [...`.${separated}`.matchAll(/([.-])([^.-]*)/g)].map(
    // An empty token between two separators counts as zero.
    ([, prefix, word = '']) => ({
        prefix: prefix,
        text: word === '' ? '0' : (ALIASES[word] ?? word),
    }));
    return trimmed(tokens);
}
/** Removes null values (zero, release) at the end, and before each hyphen and each qualifier. */
function trimmed(tokens) {
    const kept = [];
    for (const token of tokens.toReversed()) {
        const next = kept[0];
        const isLast = next === undefined || next.prefix === '-' || !isNumber(next);
        if (!(isLast && isNothing(token)))
            kept.unshift(token);
    }
    return kept;
}
function isNumber({ text }) {
    return /^\d/.test(text);
}
function isNothing({ text }) {
    return /^0*$/.test(text);
}
/** The padding of a shorter version where the longer one has `token`. */
function nothingLike(token) {
    return { prefix: token.prefix, text: token.prefix === '.' && isNumber(token) ? '0' : '' };
}
/** Qualifiers before numbers, numbers after a hyphen before those after a point. */
function byToken(a, b) {
    const rank = (token) => (isNumber(token) ? (token.prefix === '-' ? 1 : 2) : 0);
    return rank(a) - rank(b) || (isNumber(a) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a.text, b.text) : byQualifier(a.text, b.text));
}
function byQualifier(a, b) {
    const rank = (text) => (QUALIFIERS.includes(text) ? QUALIFIERS.indexOf(text) : QUALIFIERS.length);
    return rank(a) - rank(b) || (rank(a) === QUALIFIERS.length ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b) : 0);
}


/***/ }),

/***/ 43295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i6: () => (/* binding */ byElement),
/* harmony export */   vh: () => (/* binding */ byNumber),
/* harmony export */   z4: () => (/* binding */ byText),
/* harmony export */   ze: () => (/* binding */ MAX_VERSION_LENGTH)
/* harmony export */ });
// Defines the type of a version order, and comparisons that several orders share.
/** Longer texts are not versions, and comparing them would take time. */
const MAX_VERSION_LENGTH = 1024;
/** Compares two texts by code unit. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares two runs of digits as numbers of any length. An empty run is zero. */
function byNumber(a, b) {
    const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
    return left.length - right.length || byText(left, right);
}
/** Compares two lists by their first difference. The shorter list is padded with `filler`. */
function byElement(a, b, filler, compare) {
    for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
        const order = compare(a[at] ?? filler, b[at] ?? filler);
        if (order !== 0)
            return order;
    }
    return 0;
}


/***/ }),

/***/ 93868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pep440Order)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders Python versions (PEP 440, now "Version specifiers" of the Python packaging user guide).

const pep440Order = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.release, right.release, '0', _order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.phase, right.phase, ZERO, byPhase) ||
        (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.local, right.local, NOTHING, byLocal));
};
const VERSION = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const ZERO = { rank: 0, number: '0' };
/** Not a valid segment: pads a version without a local part, which is older than any with one. */
const NOTHING = '';
const PRE_RANKS = { a: -3, b: -2, c: -1, r: -1, p: -1 };
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const found = VERSION.exec(text.trim().toLowerCase());
    if (found === null)
        return undefined;
    const [, epoch = '0', release = '', pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = found;
    const hasPost = implicitPost !== undefined || post !== undefined;
    return {
        epoch,
        release: release.split('.'),
        phase: [
            // A development release of a version comes before its pre-releases.
            pre !== undefined
                ? { rank: PRE_RANKS[pre[0]], number: preNumber || '0' }
                : { rank: dev !== undefined && !hasPost ? -4 : 0, number: '0' },
            hasPost ? { rank: 1, number: implicitPost ?? (postNumber || '0') } : ZERO,
            dev !== undefined ? { rank: -1, number: devNumber || '0' } : ZERO,
        ],
        local: local?.split(/[-_.]/) ?? [],
    };
}
function byPhase(a, b) {
    return a.rank - b.rank || (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a.number, b.number);
}
/** A missing segment comes before words, words before numbers. */
function byLocal(a, b) {
    const rank = (segment) => (segment === NOTHING ? 0 : /^\d+$/.test(segment) ? 2 : 1);
    return rank(a) - rank(b) || (rank(a) === 2 ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b));
}


/***/ }),

/***/ 12698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rpmOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders RPM versions (rpm-version(7)): [epoch:]version[-release].

/** A version without a release is older than the same version with one. Otherwise the order would not be transitive. */
const rpmOrder = (a, b) => {
    const [left, right] = [parse(a), parse(b)];
    if (left === undefined || right === undefined)
        return undefined;
    return ((0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(left.epoch, right.epoch) || byPart(left.version, right.version) || byPart(left.release, right.release));
};
function parse(text) {
    if (text.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, epoch = '0', version, release = ''] = /^(?:(\d+):)?([^\s:-]+)(?:-([^\s:-]+))?$/.exec(text.trim()) ?? [];
    return version === undefined ? undefined : { epoch, version, release };
}
/** Compares segments of digits and of letters and ignores separators. `~` comes before the end, `^` directly after it. */
function byPart(a, b) {
    let [left, right] = [a, b];
    for (;;) {
        [left, right] = [left.replace(/^[^A-Za-z0-9~^]+/, ''), right.replace(/^[^A-Za-z0-9~^]+/, '')];
        const [mark, otherMark] = [left[0], right[0]];
        if (mark === '~' || otherMark === '~') {
            if (mark !== otherMark)
                return mark === '~' ? -1 : 1;
            [left, right] = [left.slice(1), right.slice(1)];
            continue;
        }
        if (mark === '^' || otherMark === '^') {
            if (mark !== otherMark) {
                if (mark === undefined || otherMark === undefined)
                    return mark === undefined ? -1 : 1;
                return mark === '^' ? -1 : 1;
            }
            [left, right] = [left.slice(1), right.slice(1)];
            continue;
        }
        if (mark === undefined || otherMark === undefined)
            return left.length - right.length;
        const kind = /\d/.test(mark) ? /^\d+/ : /^[A-Za-z]+/;
        const segment = kind.exec(left)?.[0] ?? '';
        const other = kind.exec(right)?.[0];
        // Digits are newer than letters.
        if (other === undefined)
            return /\d/.test(mark) ? 1 : -1;
        const order = /\d/.test(mark) ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(segment, other) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(segment, other);
        if (order !== 0)
            return order;
        [left, right] = [left.slice(segment.length), right.slice(other.length)];
    }
}


/***/ }),

/***/ 97295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ semverOrder),
/* harmony export */   e: () => (/* binding */ nugetOrder)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43295);
// Orders semantic versions (SemVer 2.0.0, section 11) of npm, Cargo, Go and others. Also accepts a leading `v`, missing or
// additional parts and numbers of any length, because packages have such versions, and `1.21` is a release of Go.

const semverOrder = (a, b) => order(a, b, (text) => text);
/** Orders NuGet versions, whose pre-release labels are case-insensitive. */
const nugetOrder = (a, b) => order(a, b, (text) => text.toLowerCase());
const VERSION = /^[v=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function order(a, b, fold) {
    const [left, right] = [parse(fold(a.trim())), parse(fold(b.trim()))];
    if (left === undefined || right === undefined)
        return undefined;
    const byNumbers = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.numbers, right.numbers, '0', _order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh);
    if (byNumbers !== 0)
        return byNumbers;
    // A version with pre-release labels is older than the same version without them.
    if (left.labels.length === 0 || right.labels.length === 0)
        return right.labels.length - left.labels.length;
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byElement */ .i6)(left.labels, right.labels, '', byLabel);
}
function parse(version) {
    if (version.length > _order_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_VERSION_LENGTH */ .ze)
        return undefined;
    const [, numbers, labels] = VERSION.exec(version) ?? [];
    return numbers === undefined ? undefined : { numbers: numbers.split('.'), labels: labels?.split('.') ?? [] };
}
/** A missing label comes before numbers, numbers before words. */
function byLabel(a, b) {
    const rank = (label) => (label === '' ? 0 : /^\d+$/.test(label) ? 1 : 2);
    return rank(a) - rank(b) || (rank(a) === 1 ? (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byNumber */ .vh)(a, b) : (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z4)(a, b));
}


/***/ })

};
