export const id = 9243;
export const ids = [9243];
export const modules = {

/***/ 69243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convert: () => (/* binding */ convert)
});

// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/json/pick.ts
var pick = __webpack_require__(37245);
;// CONCATENATED MODULE: ./src/evidence/ai/evaluation-report.ts
// Converts the results of evaluation tools to evaluation reports (schemas/evaluation-report.v1.schema.json).


/** EleutherAI's lm-evaluation-harness: `results` maps tasks to `metric,filter` values and their `metric_stderr,filter`. */
async function fromHarness(document, name) {
    const found = await (0,pick/* pickValues */.M)(document, [
        'results',
        'versions',
        'n-shot',
        'n-samples',
        'configs',
        'higher_is_better',
        'config',
        'model_name',
        'model_source',
    ], name);
    const config = (0,fields/* record */.g1)(found.config);
    const suites = Object.entries((0,fields/* record */.g1)(found.results)).map(([task, values]) => (0,fields/* present */.Eb)({
        name: task,
        version: (0,fields/* text */.Qq)((0,fields/* record */.g1)(found.versions)[task]),
        dataset: (0,fields/* text */.Qq)((0,fields/* record */.g1)((0,fields/* record */.g1)(found.configs)[task]).dataset_path),
        samples: (0,fields/* count */.U9)((0,fields/* record */.g1)((0,fields/* record */.g1)(found['n-samples'])[task]).effective),
        shots: (0,fields/* count */.U9)((0,fields/* record */.g1)(found['n-shot'])[task]),
        metrics: harnessMetrics((0,fields/* record */.g1)(values), (0,fields/* record */.g1)((0,fields/* record */.g1)(found.higher_is_better)[task])),
    }));
    return {
        target: {
            name: (0,fields/* text */.Qq)(found.model_name) ?? (0,fields/* text */.Qq)(config.model) ?? 'unknown',
            ...(0,fields/* present */.Eb)({ provider: (0,fields/* text */.Qq)(found.model_source) }),
        },
        suites: suites.map(withMetrics),
    };
}
function harnessMetrics(values, better) {
    return Object.entries(values).flatMap(([key, value]) => {
        const [metric = '', filter] = key.split(',', 2);
        const measured = (0,fields/* number */.ai)(value);
        if (filter === undefined || metric.endsWith('_stderr') || measured === undefined)
            return [];
        const optional = (0,fields/* present */.Eb)({
            standardError: (0,fields/* number */.ai)(values[`${metric}_stderr,${filter}`]),
            higherIsBetter: (0,fields/* flag */.Jt)(better[metric]),
        });
        return [{ name: metric, ...(filter !== 'none' && { variant: filter }), value: measured, ...optional }];
    });
}
/** UK AISI's Inspect: one log is one task; its scores hold metrics by scorer, the standard error among them. */
async function fromInspect(document, name) {
    const found = await (0,pick/* pickValues */.M)(document, ['status', 'eval', 'results'], name);
    const evaluated = (0,fields/* record */.g1)(found.eval);
    const results = (0,fields/* record */.g1)(found.results);
    const suite = (0,fields/* present */.Eb)({
        name: (0,fields/* text */.Qq)(evaluated.task) ?? 'unknown',
        version: (0,fields/* text */.Qq)(evaluated.task_version),
        dataset: (0,fields/* text */.Qq)((0,fields/* record */.g1)(evaluated.dataset).name) ?? (0,fields/* text */.Qq)((0,fields/* record */.g1)(evaluated.dataset).location),
        samples: (0,fields/* count */.U9)(results.completed_samples),
        metrics: (0,fields/* list */.p_)(results.scores).flatMap((score) => inspectMetrics((0,fields/* record */.g1)(score))),
    });
    return {
        target: {
            name: (0,fields/* text */.Qq)(evaluated.model) ?? 'unknown',
            ...(0,fields/* present */.Eb)({ version: (0,fields/* text */.Qq)((0,fields/* record */.g1)(evaluated.revision).commit) }),
        },
        suites: [withMetrics(suite)],
        // The results of a log that ended early are unreliable.
        ...(found.status !== 'success' && { passed: false }),
    };
}
function inspectMetrics(score) {
    const variant = (0,fields/* text */.Qq)(score.name);
    const metrics = Object.values((0,fields/* record */.g1)(score.metrics)).map(fields/* record */.g1);
    const standardError = (0,fields/* number */.ai)(metrics.find((metric) => metric.name === 'stderr')?.value);
    return metrics
        .filter((metric) => metric.name !== 'stderr')
        .flatMap((metric, at) => {
        const value = (0,fields/* number */.ai)(metric.value);
        if (value === undefined)
            return [];
        const error = at === 0 && standardError !== undefined ? { standardError } : {};
        return [{ name: (0,fields/* text */.Qq)(metric.name) ?? 'unknown', ...(variant !== undefined && { variant }), value, ...error }];
    });
}
/** promptfoo: each prompt with each provider is a suite of tests that pass or fail. */
async function fromPromptfoo(document, name) {
    const found = await (0,pick/* pickValues */.M)(document, ['results.prompts', 'results.stats'], name);
    const prompts = (0,fields/* list */.p_)(found['results.prompts']).map(fields/* record */.g1);
    const stats = (0,fields/* record */.g1)(found['results.stats']);
    const total = testsOf(stats.successes, stats.failures, stats.errors);
    const suites = prompts.map((prompt) => {
        const metrics = (0,fields/* record */.g1)(prompt.metrics);
        return {
            name: labelOf(prompt),
            metrics: Object.entries((0,fields/* record */.g1)(metrics.namedScores)).flatMap(([metric, value]) => {
                const measured = (0,fields/* number */.ai)(value);
                return measured === undefined ? [] : [{ name: metric, value: measured }];
            }),
            tests: testsOf(metrics.testPassCount, metrics.testFailCount, metrics.testErrorCount),
        };
    });
    const providers = [...new Set(prompts.map(({ provider }) => (0,fields/* text */.Qq)(provider)).filter((one) => one !== undefined))];
    return {
        target: { name: providers.join(', ') || 'unknown' },
        suites: suites.length > 0 ? suites : [{ name: 'promptfoo', metrics: [], tests: total }],
        passed: total.failed === 0 && total.errors === 0 && total.passed > 0,
    };
}
/** Without a label of its own, a prompt's label is its whole text. */
function labelOf(prompt) {
    const label = (0,fields/* text */.Qq)(prompt.label) ?? (0,fields/* text */.Qq)(prompt.id) ?? 'prompt';
    const line = label.split('\n', 1)[0];
    const short = [...line].length > 120 ? `${[...line].slice(0, 119).join('')}…` : line;
    const provider = (0,fields/* text */.Qq)(prompt.provider);
    return provider === undefined ? short : `${provider}: ${short}`;
}
function testsOf(passed, failed, errors) {
    return { passed: (0,fields/* count */.U9)(passed) ?? 0, failed: (0,fields/* count */.U9)(failed) ?? 0, errors: (0,fields/* count */.U9)(errors) ?? 0 };
}
/** `metrics` is required even if it is empty. */
function withMetrics(suite) {
    return { ...suite, metrics: suite.metrics ?? [] };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/cyclonedx-license.ts
var cyclonedx_license = __webpack_require__(61018);
;// CONCATENATED MODULE: ./src/evidence/ai/model-card.ts
// Converts Markdown cards and CycloneDX ML-BOMs to model cards (schemas/model-card.v1.schema.json), which contain the original
// and the main facts about the model.





/** A card is prose. A longer document is not a model card. */
const MAX_MARKDOWN_BYTES = 4 * 1024 * 1024;
const MAX_BOM_BYTES = 16 * 1024 * 1024;
/**
 * Converts a Markdown card, with or without the front matter of the Hugging Face hub. `fallbackName` is used if the card
 * does not name the model. Throws a UserError for front matter that is not a YAML mapping.
 */
async function fromMarkdown(document, name, fallbackName) {
    const markdown = (await bounded(document, MAX_MARKDOWN_BYTES, name)).toString('utf8');
    const front = await frontMatter(markdown, name);
    const heading = /^# (.{1,200})/m.exec(markdown)?.[1]?.replace(/^model card(?: for|:)?\s+/i, '');
    const indexed = (0,fields/* text */.Qq)((0,fields/* record */.g1)((0,fields/* list */.p_)(front['model-index'])[0]).name);
    return {
        model: {
            name: (0,fields/* text */.Qq)(front.model_name) ?? indexed ?? (0,fields/* text */.Qq)(heading) ?? fallbackName,
            ...(0,fields/* present */.Eb)({
                task: (0,fields/* text */.Qq)(front.pipeline_tag),
                license: (0,fields/* text */.Qq)(front.license_name) ?? (0,fields/* text */.Qq)(front.license),
                libraries: (0,fields/* texts */.Te)(front.library_name),
                languages: (0,fields/* texts */.Te)(front.language),
                baseModels: (0,fields/* texts */.Te)(front.base_model),
                datasets: (0,fields/* texts */.Te)(front.datasets),
                tags: (0,fields/* texts */.Te)(front.tags),
            }),
        },
        card: { format: 'markdown', text: markdown },
    };
}
/** Converts a CycloneDX ML-BOM: the model is its main component, or the first component that is a model. */
async function fromMlBom(document, name) {
    const bom = JSON.parse((await bounded(document, MAX_BOM_BYTES, name)).toString('utf8'));
    const isModel = (component) => (0,fields/* record */.g1)(component).type === 'machine-learning-model';
    const main = (0,fields/* record */.g1)((0,fields/* record */.g1)((0,fields/* record */.g1)(bom).metadata).component);
    const component = isModel(main) ? main : (0,fields/* record */.g1)((0,fields/* list */.p_)((0,fields/* record */.g1)(bom).components).find(isModel));
    const parameters = (0,fields/* record */.g1)((0,fields/* record */.g1)(component.modelCard).modelParameters);
    return {
        model: {
            name: (0,fields/* text */.Qq)(component.name) ?? 'unknown',
            ...(0,fields/* present */.Eb)({
                version: (0,fields/* text */.Qq)(component.version),
                task: (0,fields/* text */.Qq)(parameters.task),
                license: (0,cyclonedx_license/* cycloneDxLicense */.L)(component),
                datasets: (0,fields/* list */.p_)(parameters.datasets).flatMap((one) => (0,fields/* texts */.Te)((0,fields/* record */.g1)(one).name ?? (0,fields/* record */.g1)(one).ref)),
                tags: (0,fields/* texts */.Te)(component.tags ?? []),
            }),
        },
        card: { format: 'cyclonedx', bom },
    };
}
async function frontMatter(markdown, name) {
    const matter = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(markdown)?.[1];
    if (matter === undefined)
        return {};
    const { parse, YAMLError } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let front;
    try {
        front = parse(matter, { maxAliasCount: 20, logLevel: 'error' });
    }
    catch (error) {
        // The parser throws a ReferenceError for an alias without an anchor, and for too many aliases.
        (0,errors/* rethrowUnless */.ki)(error, Error, YAMLError, ReferenceError);
        // The lines after the first one, which a colon introduces, show the source.
        const reason = (error.message.split('\n', 1)[0] ?? '').replace(/:$/, '');
        throw new errors/* UserError */.yo(`${name}: the front matter is not valid YAML: ${(0,annotations/* foreignValue */.W4)(reason)}; correct it`);
    }
    if (front !== null && !(0,fields/* isRecord */.u4)(front))
        throw new errors/* UserError */.yo(`${name}: the front matter is not a mapping of keys to values`);
    return (0,fields/* record */.g1)(front);
}
async function bounded(document, limit, name) {
    try {
        return await (0,evidence_document/* readDocument */.u0)(document, limit);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new errors/* UserError */.yo(`${name}: the model card has ${error.message}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/evidence/ai/red-team-summary.ts
// Converts promptfoo red-team runs to red-team summaries (schemas/red-team-summary.v1.schema.json).


const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];
/**
 * Each result is one attempt of a plugin, the category. A failed test is a successful attack. Results are counted as they
 * are read, so their number is not limited.
 */
async function fromPromptfooRedTeam(document, name) {
    const categories = new Map();
    const providers = new Set();
    await (0,pick/* eachValue */.B)(document, ['results.results[]', 'results.prompts'], name, (place, _, value) => {
        if (place === 'results.prompts') {
            for (const prompt of (0,fields/* list */.p_)(value))
                providers.add((0,fields/* text */.Qq)((0,fields/* record */.g1)(prompt).provider) ?? 'unknown');
            return;
        }
        countAttempt((0,fields/* record */.g1)(value), categories);
    });
    const counted = [...categories.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return {
        target: { name: [...providers].join(', ') || 'unknown' },
        method: 'promptfoo redteam',
        categories: counted,
        worstSeverity: counted.reduce((worst, { worstSeverity }) => worseOf(worst, worstSeverity), 'none'),
    };
}
function countAttempt(result, categories) {
    const metadata = { ...(0,fields/* record */.g1)((0,fields/* record */.g1)(result.testCase).metadata), ...(0,fields/* record */.g1)(result.metadata) };
    const name = (0,fields/* text */.Qq)(metadata.pluginId) ?? 'other';
    const category = categories.get(name) ?? { name, attempts: 0, successes: 0, errors: 0, worstSeverity: 'none' };
    categories.set(name, category);
    category.attempts += 1;
    // failureReason 2 is an error of the run, 1 a failed assertion.
    if (result.failureReason === 2)
        category.errors += 1;
    else if (result.success === false) {
        category.successes += 1;
        category.worstSeverity = worseOf(category.worstSeverity, severityOf(metadata.severity));
    }
}
/** A successful attack without a severity counts as medium. */
function severityOf(value) {
    const named = (0,fields/* text */.Qq)(value)?.toLowerCase();
    return SEVERITIES.find((severity) => severity === named) ?? 'medium';
}
function worseOf(a, b) {
    return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
;// CONCATENATED MODULE: ./src/evidence/ai/canonical-json.ts
// Serialises canonical JSON (RFC 8785): equal values have equal texts, and so equal digests.
/** The canonical text of a value from `JSON.parse`. Throws a RangeError if it has none. */
function canonicalJson(value) {
    switch (typeof value) {
        case 'string':
            if (!value.isWellFormed())
                throw new RangeError('a string contains a lone surrogate');
            return JSON.stringify(value);
        case 'number':
            // Section 3.2.2.3 takes the serialisation of ECMAScript.
            if (!Number.isFinite(value))
                throw new RangeError('a number is too large');
            return JSON.stringify(value);
        case 'boolean':
            return String(value);
        case 'object':
            break;
        default:
            throw new RangeError(`${typeof value} is not JSON`);
    }
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    // Section 3.2.3: by UTF-16 code units, which is how JavaScript compares strings.
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./src/evidence/ai/tool-manifest.ts
// Makes tool manifests (schemas/tool-manifest.v1.schema.json) from documents of the Model Context Protocol: a server.json, or
// the result of tools/list.





/** No model can use a server with more tools. */
const MAX_TOOLS = 10_000;
/** Converts the result of tools/list, with or without its JSON-RPC response. Throws a UserError for an incomplete list. */
async function fromToolsList(document, name) {
    const tools = new Map();
    await (0,pick/* eachValue */.B)(document, ['tools[]', 'result.tools[]', 'nextCursor', 'result.nextCursor'], name, (place, index, value) => {
        if (place.endsWith('nextCursor')) {
            if (value === null || value === '')
                return;
            throw new errors/* UserError */.yo(`${name} is one page of a longer list (it has a nextCursor); join all pages`);
        }
        if (index >= MAX_TOOLS)
            throw new errors/* UserError */.yo(`${name} has more than ${MAX_TOOLS} tools`);
        const tool = toolOf(value, `${name}: ${place.replace('[]', `[${index}]`)}`);
        if (tools.has(tool.name))
            throw new errors/* UserError */.yo(`${name} has two tools with the name ${JSON.stringify(tool.name)}`);
        tools.set(tool.name, tool);
    });
    return { tools: [...tools.values()] };
}
/** One tool as listed by a server. Throws a UserError that begins with `where` if it is not a tool. */
function toolOf(value, where) {
    const name = (0,fields/* isRecord */.u4)(value) ? (0,fields/* text */.Qq)(value.name) : undefined;
    if (!(0,fields/* isRecord */.u4)(value) || name === undefined)
        throw new errors/* UserError */.yo(`${where} is not a tool: it has no name`);
    const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint } = (0,fields/* record */.g1)(value.annotations);
    const hints = (0,fields/* present */.Eb)({
        readOnly: (0,fields/* flag */.Jt)(readOnlyHint),
        destructive: (0,fields/* flag */.Jt)(destructiveHint),
        idempotent: (0,fields/* flag */.Jt)(idempotentHint),
        openWorld: (0,fields/* flag */.Jt)(openWorldHint),
    });
    try {
        return {
            name,
            ...(0,fields/* present */.Eb)({ title: (0,fields/* text */.Qq)(value.title), description: (0,fields/* text */.Qq)(value.description) }),
            digest: (0,digest/* digestOf */.ol)(canonicalJson(value)),
            definition: value,
            ...(Object.keys(hints).length > 0 && { hints }),
        };
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new errors/* UserError */.yo(`${where} cannot be written as canonical JSON: ${error.message}`);
        throw error;
    }
}
/** Converts a server.json of an MCP registry, which describes the server and lists no tools. */
async function fromServerJson(document, name) {
    const found = await (0,pick/* pickValues */.M)(document, ['name', 'version', 'description', 'repository.url', 'packages', 'remotes'], name);
    return {
        server: (0,fields/* present */.Eb)({
            name: (0,fields/* text */.Qq)(found.name) ?? 'unknown',
            version: (0,fields/* text */.Qq)(found.version),
            description: (0,fields/* text */.Qq)(found.description),
            repository: (0,fields/* text */.Qq)(found['repository.url']),
            packages: (0,fields/* list */.p_)(found.packages).filter(fields/* isRecord */.u4),
            remotes: (0,fields/* list */.p_)(found.remotes).filter(fields/* isRecord */.u4),
        }),
        tools: [],
    };
}

;// CONCATENATED MODULE: ./src/evidence/ai/convert.ts
// Converts the documents of AI tools to the schema of their kind.







/** By kind, then by format. The format of a new tool is one row here and one in the formats table. */
const CONVERTERS = {
    'model-card': { 'model-card-markdown': fromMarkdown, 'cyclonedx-json': fromMlBom },
    'evaluation-report': { 'lm-evaluation-harness': fromHarness, inspect: fromInspect, promptfoo: fromPromptfoo },
    'red-team-summary': { promptfoo: fromPromptfooRedTeam },
    'tool-manifest': { 'mcp-tools': fromToolsList, 'mcp-server': fromServerJson },
};
/** The converted document, with the digest of the original; undefined if the format needs no conversion. */
async function convert(document, content, name) {
    const { kind, format } = content;
    const converter = format === undefined ? undefined : CONVERTERS[kind]?.[format];
    if (converter === undefined)
        return undefined;
    const file = name.slice(name.lastIndexOf('/') + 1);
    const body = await converter(document, name, file.replace(/\.[^.]*$/, ''));
    const [, producer, version] = /^(.+?)(?: (v?\d\S*))?$/.exec(content.producer ?? '') ?? [];
    const { digest, size } = document.descriptor;
    const whole = {
        $schema: (0,kinds/* schemaId */.Vl)(kind),
        ...(0,fields/* present */.Eb)({
            created: content.created,
            producer: producer === undefined ? undefined : (0,fields/* present */.Eb)({ name: producer, version }),
        }),
        ...body,
        source: { format, name: file, digest, size },
    };
    return {
        document: (0,evidence_document/* documentOf */.lM)(new TextEncoder().encode(JSON.stringify(whole)), (0,kinds/* ownType */.ZZ)(kind)),
        content: { ...content, format: kind, mediaType: (0,kinds/* ownType */.ZZ)(kind), predicateType: (0,kinds/* ownPredicate */.CW)(kind) },
    };
}


/***/ }),

/***/ 61018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ cycloneDxLicense),
/* harmony export */   b: () => (/* binding */ allOf)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33905);
// Reads the license of a CycloneDX component as one SPDX expression.

/**
 * All entries of `licenses` apply to the component (CycloneDX 1.6), so that several are joined with AND. Undefined if there are
 * none. The result of a license that is only named is that name, which need not be a valid expression.
 */
function cycloneDxLicense(component) {
    return allOf((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(component.licenses).flatMap((entry) => {
        const { license, expression } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(entry);
        return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(expression) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(license).id) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(license).name) ?? [];
    }));
}
/** Joins licenses that all apply to one component. */
function allOf(licenses) {
    return licenses.length < 2
        ? licenses[0]
        : licenses.map((one) => (/ OR /i.test(one) ? `(${one})` : one)).join(' AND ');
}


/***/ }),

/***/ 37245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachValue),
/* harmony export */   M: () => (/* binding */ pickValues)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31060);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98527);
// Extracts the values at given places from a JSON document of any size.



/**
 * Calls `onValue` with every value at `places`, and returns the facts of `watched`. Throws a UserError, which names the document
 * `name`, for invalid JSON.
 */
async function eachValue(document, places, name, onValue, watched = []) {
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .JsonScanner */ .V({ places: watched, elements: places }, onValue);
    try {
        for await (const chunk of document.open())
            scanner.push(chunk);
        scanner.end();
        return scanner.facts;
    }
    catch (error) {
        if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .JsonError */ .N))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name}: line ${error.line}, column ${error.column} (byte ${error.offset}): ${error.message}`);
    }
}
/** The first value at each of `places`. Places that the document does not have are absent. */
async function pickValues(document, places, name) {
    const found = {};
    await eachValue(document, places, name, (place, index, value) => {
        if (index === 0)
            found[place] = value;
    });
    return found;
}


/***/ })

};
