export const id = 1883;
export const ids = [1883];
export const modules = {

/***/ 11883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy),
  requirePolicy: () => (/* binding */ requirePolicy)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/spelling.ts
var spelling = __webpack_require__(49229);
// EXTERNAL MODULE: ./src/policy/schema/digest.ts
var digest = __webpack_require__(59182);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
;// CONCATENATED MODULE: ./src/policy/schema/generic-options.ts
const PLACES = ['image', 'platforms', 'any'];
const SELECTIONS = ['newest', 'all', 'any'];
const ENFORCEMENTS = ['fail', 'warn'];
const MAX_COUNT = 100;
const GENERIC_OPTIONS = {
    on: {
        type: 'choice',
        values: PLACES,
        default: 'any',
        description: 'Where the evidence must be attached: to the `image` itself (for a multi-platform image its index), to the manifest of each of its `platforms`, or to `any` of the two',
    },
    'signed-by': {
        type: 'trust',
        description: 'Names from `trust`, one of which must have signed. Without it, unsigned evidence counts too',
        example: '[release, scanner]',
    },
    count: {
        type: 'integer',
        min: 1,
        max: MAX_COUNT,
        default: '1',
        description: 'Number of pieces of evidence that must satisfy the requirement, each with a different signer',
    },
    select: {
        type: 'choice',
        values: SELECTIONS,
        default: 'newest',
        description: 'Which of several pieces must satisfy the options: the `newest` by trusted time, `all` of them, or `any` of them',
    },
    'max-age': {
        type: 'duration',
        description: 'Maximum age of the evidence, by the trusted time of its signature',
        example: '7d',
    },
    'predicate-type': {
        type: 'text',
        description: 'Predicate type of the in-toto statement',
        example: 'https://slsa.dev/provenance/v1',
    },
    schema: {
        type: 'schema',
        description: 'JSON Schema (2020-12) that the predicate or document must match: the path of a file, relative to the policy, or the schema itself',
        example: 'schemas/test-result.json',
    },
    fields: {
        type: 'fields',
        description: 'Fields of the predicate by JSON pointer, each with the value that it must have, or with `equals`, `one-of` or `matches`',
        example: '{ /buildType: "https://actions.github.io/buildtypes/workflow/v1" }',
    },
    enforce: {
        type: 'choice',
        values: ENFORCEMENTS,
        default: 'fail',
        description: 'Whether the requirement fails the decision when it is not met, or only warns: `fail` or `warn`',
    },
};

// EXTERNAL MODULE: ./src/policy/schema/problem.ts
var problem = __webpack_require__(52695);
// EXTERNAL MODULE: ./src/policy/schema/read.ts
var read = __webpack_require__(80226);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/policy/kinds/table.ts + 11 modules
var table = __webpack_require__(11273);
;// CONCATENATED MODULE: ./src/policy/schema/limits.ts


const readLimits = (0,read/* readNamed */.Mk)(({ key, value }, what, problems) => {
    const name = `${(0,problem/* quote */.hD)(key)} in ${what}`;
    const map = (0,read/* asMap */.$H)(value, name, problems);
    if (map === undefined)
        return undefined;
    const fields = (0,read/* readFields */.qU)(map, ['min', 'max'], name, problems);
    const min = fields.read('min', (0,read/* readNumber */.kz)({ whole: false }));
    const max = fields.read('max', (0,read/* readNumber */.kz)({ whole: false }));
    if (min === undefined && max === undefined)
        return problems.error(map.at, `${name} needs "min" or "max"`);
    if (min !== undefined && max !== undefined && min > max) {
        return problems.error(map.at, `${name} can never be met, because min ${min} is above max ${max}`);
    }
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
});

// EXTERNAL MODULE: ./src/policy/schema/values.ts
var values = __webpack_require__(31652);
;// CONCATENATED MODULE: ./src/policy/schema/requirement.ts
// Reads the requirements of a policy: a kind with its options, or a choice of several.








const KIND_NAMES = Object.keys(kinds/* KINDS */.GW);
const ANY_OF = 'any-of';
const MAX_ALTERNATIVES = 20;
/** One entry of `require`; `name` is its place, such as `require[2]`. */
function readRequirement(node, name, problems) {
    if (node.type === 'map' && node.entries.some(({ key }) => key === ANY_OF))
        return readAnyOf(node, name, problems);
    return readEvidence(node, name, problems);
}
function readAnyOf(node, name, problems) {
    const fields = read/* readFields */.qU(node, [ANY_OF, 'enforce'], name, problems);
    const enforce = fields.read('enforce', read/* readChoice */.Kf(ENFORCEMENTS)) ?? 'fail';
    const items = fields.read(ANY_OF, read/* asList */.DD) ?? [];
    if (items.length > MAX_ALTERNATIVES) {
        return problems.error(fields.at(ANY_OF), `any-of of ${name} has more than ${MAX_ALTERNATIVES} alternatives`);
    }
    if (items.length === 0 && fields.node(ANY_OF)?.type === 'list') {
        return problems.error(fields.at(ANY_OF), `any-of of ${name} is empty; add at least two requirements`);
    }
    const anyOf = items.map((item, index) => {
        const place = `${name}.${ANY_OF}[${index}]`;
        if (item.type === 'map' && item.entries.some(({ key }) => key === ANY_OF)) {
            return problems.error(item.at, `${place} is an any-of inside an any-of; list its requirements in the outer one`);
        }
        const draft = readEvidence(item, place, problems);
        if (draft?.enforce === 'warn') {
            problems.error(draft.at, `"enforce" of ${place} has no effect; set it beside "any-of"`);
        }
        return draft;
    });
    if (anyOf.length === 0 || anyOf.includes(undefined))
        return undefined;
    return { type: ANY_OF, name, at: node.at, enforce, anyOf: anyOf };
}
function readEvidence(node, name, problems) {
    // `- sbom` alone stands for `- sbom: {}`.
    if (node.type === 'scalar' && typeof node.value === 'string') {
        const kind = readKind(node.value, node.at, name, problems);
        return kind && build(kind, { type: 'map', at: node.at, entries: [] }, node.at, name, problems);
    }
    const map = read/* asMap */.$H(node, name, problems);
    if (map === undefined)
        return undefined;
    const [entry, second] = map.entries;
    if (entry === undefined)
        return problems.error(map.at, `${name} is empty; name a kind of evidence, such as sbom`);
    if (entry.key === 'kind')
        return reportKindAsValue(entry, name, problems);
    const kind = readKind(entry.key, entry.keyAt, name, problems);
    if (second !== undefined) {
        const isOption = kind !== undefined && optionNames(kind).includes(second.key);
        const hint = isOption ? `indent it below ${kind}` : 'start a new list entry with "-" for each requirement';
        problems.error(second.keyAt, `${name} has two keys, ${(0,problem/* quote */.hD)(entry.key)} and ${(0,problem/* quote */.hD)(second.key)}; ${hint}`);
    }
    if (kind === undefined || second !== undefined)
        return undefined;
    const { value } = entry;
    if (value.type === 'scalar' && value.value === null) {
        return build(kind, { type: 'map', at: entry.keyAt, entries: [] }, entry.keyAt, name, problems);
    }
    const options = read/* asMap */.$H(value, kind, problems);
    return options && build(kind, options, entry.keyAt, name, problems);
}
/** Reports `- kind: sbom`, which a reader of other policy languages writes for `- sbom:`. */
function reportKindAsValue({ keyAt, value }, name, problems) {
    const text = value.type === 'scalar' && typeof value.value === 'string' ? value.value : '';
    const kind = (0,spelling/* closest */.k)(text, KIND_NAMES) ?? 'sbom';
    return problems.error(keyAt, `${name} has the key "kind"; write the kind as the key, such as ${(0,problem/* quote */.hD)(`- ${kind}:`)}`);
}
function readKind(text, at, name, problems) {
    const kind = KIND_NAMES.find((one) => one === text);
    if (kind !== undefined)
        return kind;
    const close = (0,spelling/* closest */.k)(text, [...KIND_NAMES, ANY_OF]);
    const hint = close === undefined ? `use ${KIND_NAMES.join(', ')} or ${ANY_OF}` : `did you mean ${(0,problem/* quote */.hD)(close)}?`;
    return problems.error(at, `unknown kind of evidence ${(0,problem/* quote */.hD)(text)} in ${name}; ${hint}`);
}
/** The options that a requirement of a kind takes. A kind's own row comes first. */
function optionNames(kind) {
    return [...Object.keys(table/* KIND_ROWS */.B[kind].options), ...Object.keys(GENERIC_OPTIONS)];
}
function build(kind, map, at, name, problems) {
    const fields = read/* readFields */.qU(map, optionNames(kind), kind, problems);
    const row = table/* KIND_ROWS */.B[kind];
    const options = {};
    for (const [option, optionRow] of Object.entries(row.options)) {
        const value = fields.read(option, optionReader(optionRow));
        if (value !== undefined)
            options[option] = value;
    }
    if (row.needsPredicateType && !fields.has('predicate-type')) {
        problems.error(at, `${kind} needs "predicate-type", because it can be any statement`);
    }
    const maxAge = fields.read('max-age', optionReader({ type: 'duration' }));
    const predicateType = fields.read('predicate-type', read/* readText */.yR);
    const schema = fields.node('schema');
    const schemaPath = schema?.type === 'map' ? undefined : fields.read('schema', read/* readText */.yR);
    return {
        type: 'evidence',
        name,
        at,
        kind,
        on: fields.read('on', read/* readChoice */.Kf(PLACES)) ?? 'any',
        signedBy: fields.read('signed-by', optionReader({ type: 'trust' })) ?? [],
        count: fields.read('count', read/* readNumber */.kz({ min: 1, max: MAX_COUNT, whole: true })) ?? 1,
        select: fields.read('select', read/* readChoice */.Kf(SELECTIONS)) ?? 'newest',
        enforce: fields.read('enforce', read/* readChoice */.Kf(ENFORCEMENTS)) ?? 'fail',
        fields: fields.read('fields', readFieldChecks) ?? [],
        ...(maxAge !== undefined && { maxAge }),
        ...(predicateType !== undefined && { predicateType }),
        ...(schema?.type === 'map' && { schema: read/* plain */.pj(schema) }),
        ...(schemaPath !== undefined && { schemaFile: { path: schemaPath, at: fields.at('schema') } }),
        options,
        uses: trustOptions(kind).flatMap((option) => trustUses(fields.node(option))),
    };
}
function trustOptions(kind) {
    const own = Object.entries(table/* KIND_ROWS */.B[kind].options).filter(([, { type }]) => type === 'trust');
    return [...own.map(([option]) => option), 'signed-by'];
}
function trustUses(node) {
    if (node === undefined || node.type === 'map')
        return [];
    if (node.type === 'list')
        return node.items.flatMap(trustUses);
    return typeof node.value === 'string' ? [{ name: node.value, at: node.at }] : [];
}
const OPTION_READERS = {
    flag: () => read/* readFlag */.fG,
    integer: ({ min, max }) => read/* readNumber */.kz({ ...bounds(min, max), whole: true }),
    number: ({ min, max }) => read/* readNumber */.kz({ ...bounds(min, max), whole: false }),
    text: () => read/* readText */.yR,
    texts: () => read/* readList */.LD(read/* readText */.yR),
    choice: ({ values = [] }) => read/* readChoice */.Kf(values),
    choices: ({ values = [] }) => read/* readList */.LD(read/* readChoice */.Kf(values)),
    name: () => read/* readName */.MQ(),
    names: () => read/* readList */.LD(read/* readName */.MQ()),
    duration: () => read/* readParsed */.mY(values/* parseDuration */.E9, values/* DURATION_FORM */.ec),
    date: () => read/* readParsed */.mY((text) => ((0,values/* isDateOrTime */.$H)(text) ? text : undefined), values/* DATE_FORM */.CG),
    trust: () => read/* readList */.LD(read/* readText */.yR),
    limits: () => readLimits,
};
/** The reader of an option by the type that its row declares. */
function optionReader(row) {
    return OPTION_READERS[row.type](row);
}
function bounds(min, max) {
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
const COMPARISONS = ['equals', 'one-of', 'matches'];
const readFieldChecks = (node, what, problems) => {
    const map = read/* asMap */.$H(node, what, problems);
    if (map === undefined)
        return undefined;
    const checks = map.entries.map(({ key, keyAt, value }) => {
        if (!(0,values/* isPointer */._V)(key)) {
            return problems.error(keyAt, `${(0,problem/* quote */.hD)(key)} is not a JSON pointer; use /name or /list/0/name`);
        }
        return readFieldCheck(key, value, problems);
    });
    return checks.includes(undefined) ? undefined : checks;
};
function readFieldCheck(pointer, node, problems) {
    if (node.type === 'scalar')
        return { pointer, equals: node.value };
    const what = `the field ${pointer}`;
    if (node.type === 'list') {
        return problems.error(node.at, `${what} is a list; use "one-of" for several values, or "equals" for a list`);
    }
    const fields = read/* readFields */.qU(node, COMPARISONS, what, problems);
    const [used, second] = COMPARISONS.filter((name) => fields.has(name));
    if (used === undefined || second !== undefined) {
        return problems.error(node.at, `${what} needs one of "equals", "one-of" and "matches"`);
    }
    if (used === 'equals')
        return { pointer, equals: read/* plain */.pj(fields.node('equals')) };
    if (used === 'one-of') {
        const values = fields.read('one-of', read/* asList */.DD);
        return values && { pointer, oneOf: values.map(read/* plain */.pj) };
    }
    const matches = fields.read('matches', read/* readName */.MQ());
    return matches && { pointer, matches };
}

// EXTERNAL MODULE: ./src/policy/schema/signer.ts
var signer = __webpack_require__(89676);
// EXTERNAL MODULE: ./src/policy/schema/yaml.ts
var yaml = __webpack_require__(92105);
;// CONCATENATED MODULE: ./src/policy/schema/policy-file.ts
// Reads one policy file: includes, signers, requirements, exceptions and conditions. Does not read the files that it names.








/** The keys of a policy file, each with a sentence for the docs and the JSON Schema. */
const POLICY_KEYS = {
    version: 'Version of the policy language: 1',
    description: 'What the policy is for. It has no effect',
    include: 'Other policies whose signers, requirements, exceptions and conditions are added to those of this one',
    trust: 'Signers by name. Requirements refer to the names',
    require: 'Evidence that must be attached. All requirements must be met',
    exceptions: 'Vulnerabilities that do not count until a day',
    conditions: 'Expressions over the content of the evidence that must be true, in CEL (https://cel.dev)',
};
/** The keys of an exception. */
const EXCEPTION_KEYS = {
    id: 'Identifier of the vulnerability, such as `CVE-2026-1234`, or one of its aliases',
    until: 'Last day (UTC) on which the exception counts',
    reason: 'Non-empty explanation, which the audit record shows',
    digest: 'Only for the image or platform manifest with this digest',
    package: 'Only for the package with this package URL; without a version, for all versions',
};
/** The keys of a condition. */
const CONDITION_KEYS = {
    name: 'Name in reports',
    cel: 'CEL expression that must be true',
    enforce: 'Whether the condition fails the decision when it is not true, or only warns: `fail` or `warn`',
};
/** The form of signer names, which lists, flags and reports contain without quotation marks. */
const TRUST_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** `place` is the prefix of requirement names, such as `include[0].`. Returns undefined if there are errors. */
function readPolicyFile(bytes, file, place, problems) {
    const root = (0,yaml/* parseYaml */.h)(bytes, file, problems);
    const map = root && (0,read/* asMap */.$H)(root, 'the policy', problems);
    if (map === undefined)
        return undefined;
    const fields = (0,read/* readFields */.qU)(map, Object.keys(POLICY_KEYS), 'the policy', problems);
    if (!fields.has('version'))
        problems.error(map.at, 'the policy has no "version"; add `version: 1`');
    else
        fields.read('version', (0,read/* readNumber */.kz)({ min: 1, max: 1, whole: true }));
    fields.read('description', read/* readText */.yR);
    const list = (key) => fields.read(key, read/* asList */.DD) ?? [];
    return {
        includes: readIncludes(fields.node('include'), problems),
        trust: readTrust(fields.node('trust'), problems),
        require: list('require').flatMap((node, index) => readRequirement(node, `${place}require[${index}]`, problems) ?? []),
        exceptions: list('exceptions').flatMap((node, index) => readException(node, `exceptions[${index}]`, problems) ?? []),
        conditions: list('conditions').flatMap((node, index) => readCondition(node, `conditions[${index}]`, problems) ?? []),
    };
}
function readIncludes(node, problems) {
    if (node === undefined)
        return [];
    const items = node.type === 'list' ? node.items : [node];
    return items.flatMap((item) => {
        const name = (0,read/* readText */.yR)(item, '"include" of the policy', problems);
        return name === undefined ? [] : [{ name, at: item.at }];
    });
}
function readTrust(node, problems) {
    const map = node && (0,read/* asMap */.$H)(node, '"trust" of the policy', problems);
    const trust = new Map();
    for (const { key, keyAt, value } of map?.entries ?? []) {
        if (!TRUST_NAME.test(key)) {
            problems.error(keyAt, `${(0,problem/* quote */.hD)(key)} is not a name for a signer; use letters, digits, "-", "_" and "."`);
            continue;
        }
        trust.set(key, { at: keyAt, signer: (0,signer/* readSigner */.$2)(value, `the signer ${(0,problem/* quote */.hD)(key)}`, problems) });
    }
    return trust;
}
const readDigest = (0,read/* readParsed */.mY)(oci_digest/* parseDigest */.m, 'a digest such as sha256:… with 64 lower-case hexadecimal digits');
const readDate = (0,read/* readParsed */.mY)((text) => ((0,values/* isDate */.$P)(text) ? text : undefined), values/* DATE_FORM */.CG);
const readPackageUrl = (0,read/* readParsed */.mY)((text) => (/^pkg:[a-z][a-z0-9+.-]*\/./.test(text) ? text : undefined), 'a package URL such as pkg:npm/lodash');
function readException(node, name, problems) {
    const map = (0,read/* asMap */.$H)(node, name, problems);
    if (map === undefined)
        return undefined;
    const fields = (0,read/* readFields */.qU)(map, Object.keys(EXCEPTION_KEYS), name, problems);
    for (const key of ['id', 'until', 'reason']) {
        if (!fields.has(key))
            problems.error(map.at, `${name} has no ${(0,problem/* quote */.hD)(key)}`);
    }
    const id = fields.read('id', read/* readText */.yR);
    const until = fields.read('until', readDate);
    const reason = fields.read('reason', read/* readText */.yR);
    const digest = fields.read('digest', readDigest);
    const purl = fields.read('package', readPackageUrl);
    if (id === undefined || until === undefined || reason === undefined)
        return undefined;
    return { id, until, reason, ...(digest && { digest }), ...(purl && { package: purl }), at: map.at };
}
function readCondition(node, name, problems) {
    const map = (0,read/* asMap */.$H)(node, name, problems);
    if (map === undefined)
        return undefined;
    const fields = (0,read/* readFields */.qU)(map, Object.keys(CONDITION_KEYS), name, problems);
    for (const key of ['name', 'cel']) {
        if (!fields.has(key))
            problems.error(map.at, `${name} has no ${(0,problem/* quote */.hD)(key)}`);
    }
    const title = fields.read('name', read/* readText */.yR);
    const cel = fields.read('cel', read/* readText */.yR);
    const enforce = fields.read('enforce', (0,read/* readChoice */.Kf)(ENFORCEMENTS)) ?? 'fail';
    if (title === undefined || cel === undefined)
        return undefined;
    return { name: title, cel, enforce, at: fields.at('cel') };
}

// EXTERNAL MODULE: ./src/policy/schema/source.ts
var schema_source = __webpack_require__(26747);
;// CONCATENATED MODULE: ./src/policy/schema/load.ts
// Loads a policy with everything that it includes or names: other policies, public keys, JSON Schemas.







const MAX_INCLUDE_DEPTH = 8;
const MAX_INCLUDED_FILES = 32;
const MAX_NAMED_BYTES = 1024 * 1024;
/** Loads a policy and collects all its problems. */
async function loadPolicy(source, reader) {
    const problems = new problem/* Problems */.Zw();
    const files = [];
    const seen = new Set();
    /** Adds included files before the file that includes them. */
    const open = async (at, bytes, place, path) => {
        const name = (0,schema_source/* sourceName */.V)(at);
        seen.add(name);
        const file = readPolicyFile(bytes, name, place, problems);
        if (file === undefined)
            return;
        for (const [index, include] of file.includes.entries()) {
            const found = await readInclude(include, at, [...path, name]);
            if (found !== undefined)
                await open(found.source, found.bytes, `${place}include[${index}].`, [...path, name]);
        }
        files.push({ source: at, file });
    };
    /** The content of an include; undefined if the file is included already or has a problem. */
    const readInclude = async (include, parent, path) => {
        const target = (0,schema_source/* resolveSource */.e)(include.name, parent);
        if ('refused' in target)
            return problems.error(include.at, `could not include it: ${target.refused}`);
        const name = (0,schema_source/* sourceName */.V)(target);
        if (path.includes(name))
            return problems.error(include.at, `${(0,problem/* quote */.hD)(include.name)} includes itself; remove the cycle`);
        if (seen.has(name))
            return undefined;
        if (path.length > MAX_INCLUDE_DEPTH) {
            return problems.error(include.at, `includes are nested deeper than ${MAX_INCLUDE_DEPTH} levels`);
        }
        if (seen.size > MAX_INCLUDED_FILES) {
            return problems.error(include.at, `the policy includes more than ${MAX_INCLUDED_FILES} files`);
        }
        const bytes = await readNamed(target, include.at, `could not include ${(0,problem/* quote */.hD)(include.name)}`);
        return bytes && { source: target, bytes };
    };
    const readNamed = async (target, at, what, limit = yaml/* MAX_POLICY_BYTES */.m) => {
        try {
            const bytes = await reader.read(target);
            return bytes.length <= limit
                ? bytes
                : problems.error(at, `${what}: it has ${bytes.length} bytes, and the limit is ${limit}`);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return problems.error(at, `${what}: ${error.message}`);
        }
    };
    const readKey = async (key, parent) => {
        const until = key.until === undefined ? {} : { until: key.until };
        if ('pem' in key.source)
            return keySigner(key.source.pem, 'the key', key.at, until);
        const { path } = key.source;
        const target = (0,schema_source/* resolveSource */.e)(path, parent);
        if ('refused' in target)
            return problems.error(key.at, `could not read the key: ${target.refused}`);
        const bytes = await readNamed(target, key.at, `could not read the key ${(0,problem/* quote */.hD)(path)}`);
        return bytes && keySigner(Buffer.from(bytes).toString('utf8'), path, key.at, until);
    };
    const keySigner = (pem, name, at, until) => {
        try {
            return { kind: 'key', name, hint: reader.keyHint(pem, (0,problem/* quote */.hD)(name)), pem, at, ...until };
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            return problems.error(at, error.message);
        }
    };
    const readSchema = async (draft, parent) => {
        const { schemaFile, uses: _, ...requirement } = draft;
        if (schemaFile === undefined)
            return requirement;
        const { path, at } = schemaFile;
        const target = (0,schema_source/* resolveSource */.e)(path, parent);
        if ('refused' in target)
            return problems.error(at, `could not read the schema: ${target.refused}`);
        const bytes = await readNamed(target, at, `could not read the schema ${(0,problem/* quote */.hD)(path)}`, MAX_NAMED_BYTES);
        if (bytes === undefined)
            return undefined;
        const schema = parseObject(bytes);
        return schema === undefined
            ? problems.error(at, `the schema ${(0,problem/* quote */.hD)(path)} is not a JSON object`)
            : { ...requirement, schema };
    };
    const readRequirement = async (draft, parent) => {
        if (draft.type === 'evidence')
            return readSchema(draft, parent);
        const anyOf = await inOrder(draft.anyOf, (one) => readSchema(one, parent));
        return { ...draft, anyOf };
    };
    await open(source, await reader.read(source), '', []);
    const trust = Object.create(null);
    const defined = new Map();
    const require = [];
    for (const { source: parent, file } of files) {
        for (const [name, { at, signer }] of file.trust) {
            const first = defined.get(name);
            if (first !== undefined) {
                problems.error(at, `the signer ${(0,problem/* quote */.hD)(name)} is already defined at ${first.file}:${first.line}; use another name`);
                continue;
            }
            defined.set(name, at);
            const known = signer?.kind === 'unread-key' ? await readKey(signer, parent) : signer;
            if (known !== undefined)
                trust[name] = known;
        }
        require.push(...(await inOrder(file.require, (draft) => readRequirement(draft, parent))));
    }
    const drafts = files.flatMap(({ file }) => file.require);
    const used = drafts.flatMap((draft) => draft.type === 'evidence' ? draft.uses : draft.anyOf.flatMap((one) => one.uses));
    checkUses(used, [...defined.keys()], problems);
    const conditions = files.flatMap(({ file }) => file.conditions);
    for (const { cel, at } of conditions) {
        const reason = reader.checkExpression(cel);
        if (reason !== undefined)
            problems.error(at, `invalid CEL expression: ${reason}`);
    }
    const start = { file: (0,schema_source/* sourceName */.V)(source), line: 1, column: 1 };
    if (drafts.length === 0 && conditions.length === 0 && !problems.hasErrors) {
        problems.error(start, 'the policy requires nothing, so every image would pass; add "require" or "conditions"');
    }
    const uses = new Set(used.map(({ name }) => name));
    if (problems.hasErrors)
        return { problems, uses };
    const parts = { trust, require, exceptions: files.flatMap(({ file }) => file.exceptions), conditions };
    return { policy: { source: (0,schema_source/* sourceName */.V)(source), digest: (0,digest/* policyDigest */.p)(parts), ...parts }, problems, uses };
}
/** Loads a policy. Throws a PolicyError with all problems if there are errors. */
async function requirePolicy(source, reader) {
    const { policy, problems } = await loadPolicy(source, reader);
    if (policy === undefined)
        throw new problem/* PolicyError */.pn(problems);
    return policy;
}
async function inOrder(items, read) {
    const results = [];
    for (const item of items) {
        const result = await read(item);
        if (result !== undefined)
            results.push(result);
    }
    return results;
}
function checkUses(uses, names, problems) {
    for (const { name, at } of uses) {
        if (names.includes(name))
            continue;
        const close = (0,spelling/* closest */.k)(name, names);
        const known = names.length === 0 ? 'the policy has no "trust"' : `"trust" has ${names.map(problem/* quote */.hD).join(', ')}`;
        problems.error(at, `unknown signer ${(0,problem/* quote */.hD)(name)}; ${close === undefined ? known : `did you mean ${(0,problem/* quote */.hD)(close)}?`}`);
    }
}
function parseObject(bytes) {
    try {
        const value = JSON.parse(Buffer.from(bytes).toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        return undefined;
    }
}


/***/ }),

/***/ 92105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml),
/* harmony export */   m: () => (/* binding */ MAX_POLICY_BYTES)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52695);
// Parses YAML 1.2 into plain nodes with positions. Anchors, aliases, tags, directives and several documents are refused.



const MAX_POLICY_BYTES = 256 * 1024;
const MAX_DEPTH = 32;
/** Number of nodes in one file. */
const MAX_NODES = 10_000;
/** Number of tokens from the lexer: words, signs and spaces. */
const MAX_LEXEMES = 8 * MAX_NODES;
/** Lexemes without text in the file: the start of a document or scalar, and the end of a flow. */
const CONTROL = new Set(['\u0002', '\u0018', '\u001f']);
const SPLIT = 'split it into included files';
/** Characters that YAML does not allow, and bidirectional controls, which make text display in another order. */
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]|[\u202a-\u202e\u2066-\u2069]/u;
/** The root of the document, or undefined if there are problems. `file` names the file in positions. */
function parseYaml(bytes, file, problems) {
    const start = { file, line: 1, column: 1 };
    if (bytes.length > MAX_POLICY_BYTES) {
        return problems.error(start, `the file has ${bytes.length} bytes; a ${problems.noun} has at most ${MAX_POLICY_BYTES}`);
    }
    const text = decode(bytes);
    if (text === undefined)
        return problems.error(start, 'the file is not UTF-8 text');
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(1, line), column: Math.max(1, col) };
    };
    const tokens = parseTokens(text, lines, at, problems);
    if (tokens === undefined)
        return undefined;
    const forbidden = FORBIDDEN.exec(text);
    if (forbidden !== null) {
        const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        return problems.error(at(forbidden.index), `the character U+${code} is not allowed in a ${problems.noun}`);
    }
    if (!checkTokens(tokens, at, problems))
        return undefined;
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Composer */ .Dk({
        version: '1.2',
        schema: 'core',
        merge: false,
        uniqueKeys: false,
        lineCounter: lines,
    });
    const [document, second] = [...composer.compose(tokens, true, text.length)];
    if (second !== undefined) {
        return problems.error(at(second.range[0]), `a ${problems.noun} is a single YAML document; remove the \`---\` in between`);
    }
    const errors = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
    for (const error of errors)
        problems.error(at(error.pos[0]), `invalid YAML: ${firstSentence(error.message)}`);
    const contents = document?.contents;
    if (errors.length > 0)
        return undefined;
    if (contents === null || contents === undefined)
        return problems.error(start, 'the file is empty');
    return convert(contents, at, problems);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error) && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
            return undefined;
        throw error;
    }
}
/** The parser's tokens. Feeds lexemes to the parser one by one, so that parsing stops early if there are too many. */
function parseTokens(text, lines, at, problems) {
    lines.addNewLine(0);
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX(lines.addNewLine);
    const tokens = [];
    let [count, offset] = [0, 0];
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Lexer */ .JG().lex(text)) {
        tokens.push(...parser.next(lexeme));
        count += 1;
        if (!CONTROL.has(lexeme))
            offset += lexeme.length;
        if (count > MAX_LEXEMES)
            return problems.error(at(offset), `the ${problems.noun} has more than ${MAX_NODES} values; ${SPLIT}`);
    }
    tokens.push(...parser.end());
    return tokens;
}
const REFUSED = {
    alias: ['aliases', 'repeat the value'],
    anchor: ['anchors', 'remove it'],
    tag: ['tags', 'remove it'],
    directive: ['directives', 'remove the line'],
};
/** Tokens that are not values; the size of the file bounds them. */
const SPACING = new Set(['space', 'newline', 'comment', 'comma', 'map-value-ind', 'seq-item-ind']);
/**
 * Rejects syntax that a policy does not need, and bounds depth and count before nodes are made of the tokens, because the
 * library's composer is recursive. This walk is not recursive.
 */
function checkTokens(tokens, at, problems) {
    const stack = tokens.map((token) => [token, 0]);
    stack.reverse();
    let nodes = 0;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        const [token, depth] = next;
        const refused = REFUSED[token.type];
        if (refused !== undefined) {
            const [what, remedy] = refused;
            problems.error(at(token.offset), `${what} are not allowed in a ${problems.noun}; ${remedy}`);
            return false;
        }
        if (!SPACING.has(token.type))
            nodes += 1;
        if (nodes > MAX_NODES || depth > MAX_DEPTH) {
            const what = depth > MAX_DEPTH ? `is nested deeper than ${MAX_DEPTH} levels` : `has more than ${MAX_NODES} values`;
            problems.error(at(token.offset), `the ${problems.noun} ${what}; ${SPLIT}`);
            return false;
        }
        const children = childrenOf(token);
        const inner = 'items' in token ? depth + 1 : depth;
        for (let index = children.length - 1; index >= 0; index -= 1) {
            stack.push([children[index], inner]);
        }
    }
    return true;
}
function childrenOf(token) {
    if (token.type === 'document')
        return [...token.start, ...(token.value ? [token.value] : [])];
    if (!('items' in token))
        return [];
    return token.items.flatMap(({ start, key, sep, value }) => [
        ...start,
        ...(key ? [key] : []),
        ...(sep ?? []),
        ...(value ? [value] : []),
    ]);
}
/** Shortens a message of the library, which may have several sentences and contain the source. */
function firstSentence(message) {
    const [line = ''] = message.split('\n');
    return line.replace(/\.$/, '').replace(/^([A-Z])(?=[a-z ])/, (letter) => letter.toLowerCase());
}
function convert(node, at, problems) {
    const position = at(node.range[0]);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node))
        return convertMap(node, position, at, problems);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => convert(item, at, problems));
        return items.includes(undefined) ? undefined : { type: 'list', at: position, items: items };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node))
        return problems.error(position, `aliases are not allowed in a ${problems.noun}; repeat the value`);
    const { value } = node;
    if (typeof value === 'number' && !Number.isFinite(value)) {
        return problems.error(position, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node.source)} is not a number that a ${problems.noun} can use`);
    }
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        return problems.error(position, `the number ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(node.source)} is too large`);
    }
    return { type: 'scalar', at: position, value: value };
}
function convertMap(node, position, at, problems) {
    const entries = [];
    const seen = new Map();
    let valid = true;
    const refuse = (where, text) => {
        valid = false;
        problems.error(where, text);
    };
    for (const { key, value } of node.items) {
        const keyNode = key;
        const keyAt = keyNode === null ? position : at(keyNode.range[0]);
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(keyNode) ? keyNode.value : undefined;
        if (typeof name !== 'string') {
            refuse(keyAt, 'a key must be a text; put it in quotation marks');
            continue;
        }
        const first = seen.get(name);
        if (first !== undefined) {
            refuse(keyAt, `duplicate key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(name)}; it is already set in line ${first.line}`);
            continue;
        }
        seen.set(name, keyAt);
        const converted = value === null ? { type: 'scalar', at: keyAt, value: null } : convert(value, at, problems);
        if (converted === undefined)
            valid = false;
        else
            entries.push({ key: name, keyAt, value: converted });
    }
    return valid ? { type: 'map', at: position, entries } : undefined;
}


/***/ })

};
