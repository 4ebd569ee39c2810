export const id = 2413;
export const ids = [2413];
export const modules = {

/***/ 19255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance),
/* harmony export */   E: () => (/* binding */ PROVENANCE)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72175);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13636);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20075);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99718);
// Owns the checks of provenance: builder, source, build type and runner.





const OPTIONS = {
    builder: {
        type: 'names',
        description: 'Builder that made the image: `https://github.com/OWNER/REPOSITORY/.github/workflows/FILE@REF`',
    },
    source: { type: 'names', description: 'Source repository: `github.com/OWNER/REPOSITORY`' },
    ref: { type: 'names', description: 'Git ref that was built: `refs/heads/main`' },
    'build-type': { type: 'names', description: 'Build type, a URI' },
    runner: {
        type: 'choice',
        values: ['github-hosted', 'self-hosted'],
        description: 'Environment of the runner, as the signing certificate says, or the provenance if there is no certificate',
    },
    trigger: { type: 'texts', description: 'Events that may start the build, such as `push` or `release`' },
    'match-certificate': {
        type: 'flag',
        default: 'false',
        description: 'Whether builder, source, ref and commit must be those of the signing certificate, so that a workflow cannot claim another build (SLSA Build L3)',
    },
    'require-materials': {
        type: 'flag',
        default: 'false',
        description: 'Whether the provenance must name the commit of the source',
    },
};
const PROVENANCE = (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .defineKind */ .W)({
    description: 'SLSA provenance, version 0.2 or 1',
    options: OPTIONS,
    read: readProvenance,
    timeOf: ({ finishedOn, startedOn }) => finishedOn ?? startedOn,
    check: async (facts, options, { signature }) => {
        const { builder, source, ref, buildType, trigger, commit } = facts;
        const found = await Promise.all([
            unmatched('builder', options.builder, [builder], true),
            unmatched('source', options.source, source === undefined ? [] : [source, `https://${source}`, `git+https://${source}`]),
            unmatched('ref', options.ref, [ref]),
            unmatched('build type', options['build-type'], [buildType], true),
        ]);
        const objections = found.flat();
        if (options.trigger !== undefined && !options.trigger.includes(trigger ?? '')) {
            objections.push(mismatch('event', trigger, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .either */ .gP)(options.trigger.map((one) => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(one)))));
        }
        const runner = certificateValue(signature, 'runnerEnvironment') ?? facts.runner;
        if (options.runner !== undefined && runner !== options.runner) {
            objections.push(mismatch('runner', runner, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(options.runner)));
        }
        if (options['require-materials'] === true && commit === undefined) {
            objections.push({ code: 'incomplete', text: 'names no commit of the source' });
        }
        if (options['match-certificate'] === true)
            objections.push(...certificateObjections(facts, signature));
        return { objections, summary: `built by ${builder === undefined ? 'an unknown builder' : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(builder, 160)}` };
    },
});
async function unmatched(name, patterns, values, isOther = false) {
    const known = values.filter((value) => value !== undefined);
    if (patterns === undefined || (await (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAny */ ._I)(patterns, known)))
        return [];
    return [{ ...mismatch(name, known[0], (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .patternsText */ .LJ)(patterns)), ...(isOther && { isOther: true }) }];
}
const REBUILD = 'build the image from the required source with the required builder, or correct the policy';
function mismatch(name, found, required) {
    return {
        code: 'mismatch',
        text: `has the ${name} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}, required: ${required}`,
        remedy: REBUILD,
    };
}
function certificateValue(signature, name) {
    if (signature.state !== 'verified' || signature.signer.kind !== 'certificate')
        return undefined;
    return signature.signer.extensions[name];
}
/** A workflow that signs for another build would make the provenance forgeable. */
function certificateObjections(facts, signature) {
    if (signature.state !== 'verified' || signature.signer.kind !== 'certificate') {
        return [
            { code: 'mismatch', text: 'is not signed with a certificate, which is needed to confirm the builder and source' },
        ];
    }
    const pairs = [
        ['builder', facts.builder, certificateValue(signature, 'buildSignerURI') ?? signature.signer.san],
        ['source', facts.source, normalSource(certificateValue(signature, 'sourceRepositoryURI'))],
        ['ref', facts.ref, certificateValue(signature, 'sourceRepositoryRef')],
        ['commit', facts.commit, certificateValue(signature, 'sourceRepositoryDigest')],
    ];
    return pairs.flatMap(([name, said, certified]) => said === certified && said !== undefined
        ? []
        : [
            {
                code: 'mismatch',
                text: `has the ${name} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(said)}, but its certificate is for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(certified)}`,
                remedy: 'generate the provenance in the workflow run that builds the image',
            },
        ]);
}
function readProvenance(content) {
    const json = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(content.json());
    const predicate = content.bytes === undefined ? json : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(json.predicate ?? json);
    if (predicate.buildDefinition !== undefined || predicate.runDetails !== undefined)
        return version1(predicate);
    if (predicate.builder !== undefined || predicate.buildType !== undefined)
        return version02(predicate);
    throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w('is not SLSA provenance of version 0.1, 0.2 or 1: it has neither buildDefinition nor builder');
}
function version1(predicate) {
    const definition = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(predicate.buildDefinition);
    const run = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(predicate.runDetails);
    const external = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(definition.externalParameters);
    const workflow = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(external.workflow);
    const github = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(definition.internalParameters).github);
    const metadata = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(run.metadata);
    const vcs = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(metadata.buildkit_metadata).vcs);
    const materials = materialsOf(definition.resolvedDependencies);
    const config = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(external.configSource).uri);
    const repository = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(workflow.repository) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(vcs.source) ?? config ?? gitMaterial(materials)?.uri;
    return facts({
        version: '1',
        builder: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(run.builder).id),
        buildType: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(definition.buildType),
        source: normalSource(repository),
        ref: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(workflow.ref) ?? refOf(config) ?? refOf(gitMaterial(materials)?.uri),
        commit: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(vcs.revision) ?? commitOf(materials, repository),
        trigger: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(github.event_name),
        runner: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(github.runner_environment),
        invocation: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(metadata.invocationId),
        startedOn: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(metadata.startedOn),
        finishedOn: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(metadata.finishedOn),
        materials,
    });
}
function version02(predicate) {
    const invocation = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(predicate.invocation);
    const config = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(invocation.configSource);
    const environment = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(invocation.environment);
    const metadata = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(predicate.metadata);
    const vcs = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(metadata['https://mobyproject.org/buildkit@v1#metadata']).vcs);
    const materials = materialsOf(predicate.materials);
    const uri = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(config.uri) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(vcs.source) ?? gitMaterial(materials)?.uri;
    return facts({
        version: '0.2',
        builder: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(predicate.builder).id),
        buildType: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(predicate.buildType),
        source: normalSource(uri),
        ref: refOf(uri) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(environment.github_ref),
        commit: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(config.digest).sha1) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(vcs.revision) ?? commitOf(materials, uri),
        trigger: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(environment.github_event_name),
        runner: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(environment.github_runner_environment),
        invocation: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(metadata.buildInvocationId) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(metadata.buildInvocationID),
        startedOn: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(metadata.buildStartedOn),
        finishedOn: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(metadata.buildFinishedOn),
        materials,
    });
}
function materialsOf(value) {
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(value).map((material) => {
        const { uri, digest } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(material);
        return { uri: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(uri) ?? '', digest: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)(digest) };
    });
}
function gitMaterial(materials) {
    return materials.find(({ uri, digest }) => uri.startsWith('git+') || digest.gitCommit !== undefined);
}
function commitOf(materials, repository) {
    const source = normalSource(repository);
    const material = materials.find(({ uri }) => normalSource(uri) === source) ?? gitMaterial(materials);
    return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(material?.digest.gitCommit) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(material?.digest.sha1);
}
/** `github.com/acme/app` for `git+https://github.com/acme/app.git@refs/heads/main`. */
function normalSource(uri) {
    if (uri === undefined)
        return undefined;
    const bare = uri
        .replace(/^git\+/, '')
        .replace(/^[a-z]+:\/\//, '')
        .replace(/[@#?].*$/s, '');
    return bare.replace(/\/$/, '').replace(/\.git$/, '');
}
/** BuildKit writes the ref after `#`, others after `@`. */
function refOf(uri) {
    return /[@#](refs\/[^@#]+)$/.exec(uri ?? '')?.[1];
}
function facts(found) {
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 11273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ KIND_ROWS)
});

// EXTERNAL MODULE: ./src/json/fields.ts
var json_fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/policy/content.ts
var policy_content = __webpack_require__(72175);
// EXTERNAL MODULE: ./src/policy/pattern.ts
var pattern = __webpack_require__(13636);
// EXTERNAL MODULE: ./src/policy/text.ts
var policy_text = __webpack_require__(20075);
// EXTERNAL MODULE: ./src/policy/kinds/kind.ts
var kind = __webpack_require__(99718);
;// CONCATENATED MODULE: ./src/policy/kinds/approval.ts
// Owns the checks of approvals: how many people approved, in which role, and who does not count.





const OPTIONS = {
    'not-by': {
        type: 'choices',
        values: ['author', 'actor'],
        description: 'Approvers who do not count: the `author` of the change, the `actor` who started the build. An approval that does not say it does not count',
    },
    roles: {
        type: 'texts',
        description: 'Roles of approvers whose approval is accepted, such as `environment-reviewer` or `code-reviewer`',
    },
    approvers: { type: 'names', description: 'Names of approvers whose approval is accepted' },
    environment: { type: 'names', description: 'Deployment environment that the approval is for' },
    'ignore-rejections': {
        type: 'flag',
        default: 'false',
        description: 'Whether a rejection by one approver is ignored. By default it fails the requirement',
    },
};
const APPROVAL = (0,kind/* defineKind */.W)({
    description: 'Approvals by people',
    counts: 'approvers',
    options: OPTIONS,
    read: (content) => {
        const json = (0,json_fields/* record */.g1)(content.json());
        if (!Array.isArray(json.approvals))
            throw new policy_content/* EvidenceFault */.w('has no list of approvals');
        const expires = (0,json_fields/* text */.Qq)(json.expires);
        return { approvals: (0,json_fields/* list */.p_)(json.approvals).map((one) => approvalOf((0,json_fields/* record */.g1)(one), expires)) };
    },
    combine: (pieces) => ({ approvals: pieces.flatMap(({ approvals }) => approvals) }),
    check: async ({ approvals }, options, { count, now }) => {
        const standing = lastDecisions(approvals);
        const evaluated = await Promise.all(standing.map(async (one) => ({ one, why: await whyNot(one, options, now) })));
        const objections = [];
        const rejections = standing.filter(({ decision }) => decision === 'rejected');
        if (rejections.length > 0 && options['ignore-rejections'] !== true) {
            const who = rejections.map(({ approver, role }) => `${(0,policy_text/* quoted */.TL)(approver, 60)} as ${(0,policy_text/* bounded */.Mm)(role, 60)}`);
            objections.push({
                code: 'mismatch',
                text: `has ${(0,policy_text/* counted */.hS)(rejections.length, 'rejection')}: by ${(0,policy_text/* some */.zN)(who)}`,
                remedy: 'resolve the objections, and ask the reviewers to approve',
            });
        }
        const persons = personsOf(approvals);
        const counting = onePerPerson(evaluated.flatMap(({ one, why }) => (why === undefined ? [one] : [])), persons);
        if (counting.length < count) {
            const others = evaluated.flatMap(({ one, why }) => why === undefined ? [] : [`${(0,policy_text/* quoted */.TL)(one.approver, 60)} ${why}`]);
            const rest = others.length === 0 ? '' : `; not counted: ${(0,policy_text/* some */.zN)(others, 5)}`;
            const more = (0,policy_text/* counted */.hS)(count - counting.length, 'more approval');
            objections.push({
                code: 'too-few',
                text: `has ${counting.length} of ${(0,policy_text/* counted */.hS)(count, 'required approver')}${rest}`,
                remedy: `ask for ${more}${approvalsWanted(options)}`,
            });
        }
        const names = counting.map(({ approver }) => (0,policy_text/* quoted */.TL)(approver, 60));
        return { objections, summary: names.length === 0 ? 'no approval counts' : `approved by ${(0,policy_text/* some */.zN)(names, 5)}` };
    },
});
function approvalsWanted({ roles, 'not-by': notBy }) {
    const role = roles === undefined ? '' : ` with the role ${(0,policy_text/* either */.gP)(roles)}`;
    const others = notBy === undefined ? '' : ` who is not the ${(0,policy_text/* either */.gP)(notBy)}`;
    return role === '' && others === '' ? '' : ` by a person${role}${others}`;
}
async function whyNot(one, options, now) {
    const { roles, approvers, environment, 'not-by': notBy = [] } = options;
    if (one.decision !== 'approved')
        return 'rejected';
    if (one.expires !== undefined && !(Date.parse(one.expires) > now))
        return `approved until ${(0,policy_text/* bounded */.Mm)(one.expires, 40)}`;
    for (const [word, is] of [
        ['author', one.isAuthor],
        ['actor', one.isActor],
    ]) {
        if (!notBy.includes(word) || is === false)
            continue;
        return is === true ? `is the ${word}` : `may be the ${word}: the approval does not say`;
    }
    if (roles !== undefined && !roles.includes(one.role))
        return `approved as ${(0,policy_text/* quoted */.TL)(one.role, 60)}, required: ${(0,policy_text/* either */.gP)(roles)}`;
    if (approvers !== undefined && !(await (0,pattern/* matchesAny */._I)(approvers, [one.approver]))) {
        return `is not ${(0,pattern/* patternsText */.LJ)(approvers)}`;
    }
    if (environment !== undefined &&
        !(await (0,pattern/* matchesAny */._I)(environment, one.environment === undefined ? [] : [one.environment]))) {
        return `approved for ${(0,policy_text/* quoted */.TL)(one.environment, 60)}, required: ${(0,pattern/* patternsText */.LJ)(environment)}`;
    }
    return undefined;
}
/** A key for each person by identity and by name. An approval that has both shows that they are the same person. */
function personsOf(approvals) {
    const byName = new Map();
    for (const { approver, identity } of approvals) {
        const name = approver.toLowerCase();
        const known = byName.get(name);
        // A name that several people share is one key: it may count too few, never too many.
        if (known === undefined || identity < known)
            byName.set(name, identity);
    }
    const byIdentity = new Map();
    for (const { approver, identity } of approvals) {
        const person = byName.get(approver.toLowerCase()) ?? identity;
        const known = byIdentity.get(identity);
        if (known === undefined || person < known)
            byIdentity.set(identity, person);
    }
    return ({ identity }) => byIdentity.get(identity) ?? identity;
}
function onePerPerson(approvals, personOf) {
    return [...new Map(approvals.map((one) => [personOf(one), one])).values()];
}
/** The last decision of each person for each role and environment. Of decisions without times, a rejection takes precedence. */
function lastDecisions(approvals) {
    const last = new Map();
    for (const one of approvals) {
        const key = JSON.stringify([one.identity, one.role, one.environment]);
        const known = last.get(key);
        if (known === undefined || replaces(one, known))
            last.set(key, one);
    }
    return [...last.values()].sort((a, b) => (a.identity < b.identity ? -1 : 1));
}
function replaces(one, known) {
    const [a, b] = [Date.parse(one.time ?? ''), Date.parse(known.time ?? '')];
    if (!Number.isNaN(a) && !Number.isNaN(b) && a !== b)
        return a > b;
    if (one.decision !== known.decision)
        return one.decision === 'rejected';
    // Of equal decisions, choose one independently of the order of the evidence.
    return JSON.stringify(one) < JSON.stringify(known);
}
function approvalOf(fields, expires) {
    const { name, id } = (0,json_fields/* record */.g1)(fields.approver);
    const approver = (0,json_fields/* text */.Qq)(name);
    const { decision } = fields;
    if (approver === undefined || (decision !== 'approved' && decision !== 'rejected')) {
        throw new policy_content/* EvidenceFault */.w('has an approval without approver or decision');
    }
    const [time, environment] = [(0,json_fields/* text */.Qq)(fields.time), (0,json_fields/* text */.Qq)(fields.environment)];
    const [isAuthor, isActor] = [(0,json_fields/* flag */.Jt)(fields.isAuthor), (0,json_fields/* flag */.Jt)(fields.isActor)];
    return {
        approver,
        identity: ((0,json_fields/* text */.Qq)(id) ?? approver).toLowerCase(),
        role: (0,json_fields/* text */.Qq)(fields.role) ?? '',
        decision,
        ...(time !== undefined && { time }),
        ...(environment !== undefined && { environment }),
        ...(isAuthor !== undefined && { isAuthor }),
        ...(isActor !== undefined && { isActor }),
        ...(expires !== undefined && { expires }),
    };
}

;// CONCATENATED MODULE: ./src/policy/kinds/evaluation-report.ts
// Owns the checks of evaluation reports: thresholds for metrics.




const evaluation_report_OPTIONS = {
    passed: {
        type: 'flag',
        default: 'false',
        description: 'Whether the report must say that its own thresholds were met',
    },
    thresholds: {
        type: 'limits',
        description: 'Limits of metrics, by `METRIC` for every suite that has it or by `SUITE/METRIC`',
        example: '{ acc: { min: 0.8 }, gsm8k/exact_match: { min: 0.6 } }',
    },
    suites: { type: 'texts', description: 'Suites that must be in the report' },
    'min-samples': { type: 'integer', min: 1, description: 'Minimum number of samples in each suite' },
};
const EVALUATION_REPORT = (0,kind/* defineKind */.W)({
    description: 'Scores of a model in evaluations',
    options: evaluation_report_OPTIONS,
    read: (content) => {
        const json = (0,json_fields/* record */.g1)(content.json());
        if (!Array.isArray(json.suites))
            throw new policy_content/* EvidenceFault */.w('has no list of suites');
        const passed = (0,json_fields/* flag */.Jt)(json.passed);
        const target = (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(json.target).name);
        return {
            ...(target !== undefined && { target }),
            ...(passed !== undefined && { passed }),
            suites: (0,json_fields/* list */.p_)(json.suites).map((suite) => suiteOf((0,json_fields/* record */.g1)(suite))),
        };
    },
    check: ({ suites, passed, target }, options) => {
        const objections = [];
        if (options.passed === true && passed !== true) {
            objections.push({
                code: 'mismatch',
                text: passed === false ? 'says that its thresholds were not met' : 'does not say whether its thresholds were met',
            });
        }
        const missing = (options.suites ?? []).filter((name) => !suites.some((suite) => suite.name === name));
        if (missing.length > 0) {
            objections.push({
                code: 'incomplete',
                text: `has no suite ${(0,policy_text/* some */.zN)(missing.map((name) => (0,policy_text/* quoted */.TL)(name, 80)), 5)}`,
            });
        }
        const least = options['min-samples'];
        if (least !== undefined) {
            const small = suites.filter(({ samples = 0 }) => samples < least);
            const texts = small.map(({ name, samples }) => `${(0,policy_text/* quoted */.TL)(name, 80)} (${samples ?? 'unknown'})`);
            if (small.length > 0) {
                objections.push({ code: 'incomplete', text: `has too few samples, required: ${least}: ${(0,policy_text/* some */.zN)(texts, 5)}` });
            }
        }
        for (const [name, limit] of Object.entries(options.thresholds ?? {})) {
            objections.push(...thresholdObjections(name, limit, suites));
        }
        const metrics = suites.reduce((sum, suite) => sum + suite.metrics.length, 0);
        const summary = `${(0,policy_text/* counted */.hS)(metrics, 'metric')} in ${(0,policy_text/* counted */.hS)(suites.length, 'suite')}`;
        return { objections, summary: target === undefined ? summary : `${summary} of ${(0,policy_text/* bounded */.Mm)(target, 80)}` };
    },
});
/** Every metric of that name must be within the limit, and there must be at least one. */
function thresholdObjections(wanted, { min, max }, suites) {
    const found = suites.flatMap(({ name, metrics }) => metrics
        .filter((metric) => [metric.name, `${metric.name},${metric.variant}`].some((one) => one === wanted || `${name}/${one}` === wanted))
        .map((metric) => ({ suite: name, ...metric })));
    if (found.length === 0)
        return [{ code: 'incomplete', text: `has no metric ${(0,policy_text/* quoted */.TL)(wanted, 80)}` }];
    const limit = [
        ...(min === undefined ? [] : [`at least ${min}`]),
        ...(max === undefined ? [] : [`at most ${max}`]),
    ].join(' and ');
    const isWithin = (value) => (min === undefined || value >= min) && (max === undefined || value <= max);
    return found
        .filter(({ value }) => value === undefined || !isWithin(value))
        .map(({ suite, name, value }) => ({
        code: 'mismatch',
        text: `has ${(0,policy_text/* bounded */.Mm)(`${suite}/${name}`, 120)} = ${value ?? 'no number'}, required: ${limit}`,
        remedy: 'evaluate a version that reaches the threshold',
    }));
}
function suiteOf(fields) {
    const samples = (0,json_fields/* count */.U9)(fields.samples);
    return {
        name: (0,json_fields/* text */.Qq)(fields.name) ?? '',
        ...(samples !== undefined && { samples }),
        metrics: (0,json_fields/* list */.p_)(fields.metrics).flatMap((metric) => {
            const { name, value, variant, passed } = (0,json_fields/* record */.g1)(metric);
            const [score, filter, met] = [(0,json_fields/* number */.ai)(value), (0,json_fields/* text */.Qq)(variant), (0,json_fields/* flag */.Jt)(passed)];
            return [
                {
                    name: (0,json_fields/* text */.Qq)(name) ?? '',
                    ...(score !== undefined && { value: score }),
                    ...(filter !== undefined && { variant: filter }),
                    ...(met !== undefined && { passed: met }),
                },
            ];
        }),
    };
}

// EXTERNAL MODULE: ./src/evidence/cyclonedx-license.ts
var cyclonedx_license = __webpack_require__(61018);
// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/policy/licenses.ts
// Decides whether SPDX license expressions are permitted. Denying a license also denies it as "or later" and with exceptions.


/** Longer expressions count as unknown: the parser is recursive. */
const MAX_EXPRESSION = 2000;
const GNU = /^((?:a|l)?gpl|gfdl)-\d+\.\d+$/;
/** Checks an expression; undefined stands for a component without license. Equal expressions are evaluated once. */
function licenseCheck({ deny = [], allow, unknown, }) {
    const denied = matcher(deny);
    const allowed = allow === undefined ? undefined : matcher(allow);
    const unknownIsDenied = (unknown ?? (allow === undefined ? 'allow' : 'deny')) === 'deny';
    const known = new Map();
    const leaf = (name) => {
        if (denied(name))
            return 'denied';
        if (allowed === undefined || allowed(name))
            return 'permitted';
        return 'not allowed';
    };
    const evaluate = (expression) => {
        if ('conjunction' in expression) {
            const [left, right] = [evaluate(expression.left), evaluate(expression.right)];
            // With OR, one choice is enough; with AND, every license applies.
            return expression.conjunction === 'or' ? best(left, right) : best(left, right) === left ? right : left;
        }
        return leaf(nameOf(expression));
    };
    const check = (expression) => {
        const text = expression?.trim() ?? '';
        const parsed = text === '' ? undefined : parsedExpression(text);
        if (parsed !== undefined)
            return evaluate(parsed);
        if (text !== '' && denied(text))
            return 'denied';
        if (text !== '' && allowed?.(text))
            return 'permitted';
        return unknownIsDenied ? 'unknown' : 'permitted';
    };
    return (expression = '') => {
        const verdict = known.get(expression) ?? check(expression);
        known.set(expression, verdict);
        return verdict;
    };
}
const RANK = ['permitted', 'not allowed', 'unknown', 'denied'];
function best(a, b) {
    return RANK.indexOf(a) <= RANK.indexOf(b) ? a : b;
}
function parsedExpression(text) {
    if (text.length > MAX_EXPRESSION)
        return undefined;
    try {
        return spdx_expression_parse_default()(text);
    }
    catch (error) {
        // spdx-expression-parse throws a TypeError for an expression that ends early, such as `MIT AND`.
        (0,errors/* rethrowUnless */.ki)(error, Error, TypeError);
        return undefined;
    }
}
function nameOf({ license, plus, exception }) {
    return `${license}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
}
/** `GPL-2.0` and `GPL-2.0+` are deprecated names of `GPL-2.0-only` and `GPL-2.0-or-later`. */
function canonical(name) {
    const lower = name.trim().toLowerCase();
    const id = lower.replace(/\+$/, '');
    if (!GNU.test(id))
        return lower;
    return `${id}-${lower.endsWith('+') ? 'or-later' : 'only'}`;
}
/** Whether a list has a license. `AGPL-*` stands for every license with that prefix. */
function matcher(names) {
    const exact = new Set();
    const prefixes = [];
    for (const name of names) {
        if (name.endsWith('*'))
            prefixes.push(name.slice(0, -1).trim().toLowerCase());
        else
            exact.add(canonical(name));
    }
    return (license) => {
        const [id = '', exception] = license.split(' WITH ');
        const own = canonical(id);
        const forms = [own, own.replace(/-or-later$/, '-only'), own.replace(/\+$/, '')];
        const full = exception === undefined ? [] : [`${own} with ${exception.toLowerCase()}`];
        return [...forms, ...full].some((form) => exact.has(form)) || prefixes.some((prefix) => own.startsWith(prefix));
    };
}

// EXTERNAL MODULE: ./src/policy/kinds/sbom-facts.ts
var sbom_facts = __webpack_require__(52851);
;// CONCATENATED MODULE: ./src/policy/kinds/model-card.ts
// Owns the checks of model cards: required fields and the license of the model.







const model_card_OPTIONS = {
    'required-fields': {
        type: 'choices',
        values: ['version', 'task', 'license', 'libraries', 'languages', 'baseModels', 'datasets', 'tags'],
        description: 'Fields of the model that must be filled in',
    },
    'deny-licenses': { type: 'texts', description: 'Licenses that the model may not have' },
    'allow-licenses': { type: 'texts', description: 'Licenses that the model may have. Any other license fails' },
};
const MODEL_CARD = (0,kind/* defineKind */.W)({
    description: 'A model card',
    options: model_card_OPTIONS,
    read: readCard,
    check: ({ models }, options) => {
        const required = options['required-fields'] ?? [];
        const allowed = options['allow-licenses'];
        const check = licenseCheck({ deny: options['deny-licenses'], allow: allowed });
        const objections = [];
        for (const { name, fields } of models) {
            const which = models.length === 1 ? '' : ` of the model ${(0,policy_text/* quoted */.TL)(name, 80)}`;
            const missing = required.filter((field) => isEmpty(fields[field]));
            if (missing.length > 0) {
                objections.push({
                    code: 'incomplete',
                    text: `lacks the model ${missing.length === 1 ? 'field' : 'fields'} ${(0,policy_text/* either */.gP)(missing, 'and')}${which}`,
                    remedy: 'complete the model card',
                });
            }
            const license = (0,json_fields/* text */.Qq)(fields.license);
            const verdict = check(license);
            if (verdict !== 'permitted') {
                const limit = allowed === undefined ? '' : `, required: ${(0,policy_text/* either */.gP)(allowed)}`;
                objections.push({
                    code: 'mismatch',
                    text: `has the license ${(0,policy_text/* quoted */.TL)(license, 80)}${which}, which is ${verdict}${limit}`,
                });
            }
        }
        return { objections, summary: (0,policy_text/* some */.zN)(models.map(summaryOf), 3) };
    },
});
function summaryOf({ name, fields }) {
    const license = (0,json_fields/* text */.Qq)(fields.license);
    return `${(0,policy_text/* bounded */.Mm)(name, 120)}${license === undefined ? '' : `, ${(0,policy_text/* bounded */.Mm)(license, 60)}`}`;
}
function isEmpty(value) {
    return Array.isArray(value) ? value.length === 0 : (0,json_fields/* text */.Qq)(value) === undefined;
}
/** A document of this project, which may contain an ML-BOM, or an ML-BOM alone. */
function readCard(content) {
    const json = (0,json_fields/* record */.g1)(content.json());
    if (json.bomFormat === 'CycloneDX')
        return { models: mlBom(json) };
    // The model that a card states is one of its ML-BOM's, which may describe more.
    const { format, bom } = (0,json_fields/* record */.g1)(json.card);
    if (format === 'cyclonedx')
        return { models: mlBom((0,json_fields/* record */.g1)(bom)) };
    const name = (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(json.model).name);
    if (name === undefined)
        throw new policy_content/* EvidenceFault */.w('names no model');
    return { models: [{ name, fields: (0,json_fields/* record */.g1)(json.model) }] };
}
function mlBom({ metadata, components }) {
    const all = (0,sbom_facts/* flatComponents */.C)([(0,json_fields/* record */.g1)(metadata).component, ...(0,json_fields/* list */.p_)(components)]);
    const models = all.filter(({ type }) => type === 'machine-learning-model');
    if (models.length === 0)
        throw new policy_content/* EvidenceFault */.w('is an ML-BOM without a model');
    return models.map((component) => {
        const name = (0,json_fields/* text */.Qq)(component.name);
        if (name === undefined)
            throw new policy_content/* EvidenceFault */.w('has a model without a name');
        const { task, datasets } = (0,json_fields/* record */.g1)((0,json_fields/* record */.g1)(component.modelCard).modelParameters);
        return {
            name,
            fields: {
                name,
                version: component.version,
                task,
                license: (0,cyclonedx_license/* cycloneDxLicense */.L)(component),
                datasets: (0,json_fields/* list */.p_)(datasets).flatMap((one) => (0,json_fields/* texts */.Te)([(0,json_fields/* record */.g1)(one).name ?? (0,json_fields/* record */.g1)(one).ref].filter(Boolean))),
                tags: component.tags,
            },
        };
    });
}

;// CONCATENATED MODULE: ./src/policy/kinds/policy-decision.ts
// Owns the checks of policy decisions: SLSA verification summary attestations.





const policy_decision_OPTIONS = {
    by: { type: 'names', description: 'The verifier that decided, by its identifier' },
    passed: { type: 'flag', default: 'true', description: 'Whether the decision must be `PASSED`' },
    levels: {
        type: 'texts',
        description: 'Levels that must be verified, such as `SLSA_BUILD_LEVEL_3`. A higher level of the same track counts',
    },
    policy: {
        type: 'text',
        description: 'Digest of the policy that was applied (`sha256:…`), or `same` for the digest of this policy',
        example: 'same',
    },
    'policy-uri': { type: 'names', description: 'URI of the policy that was applied' },
    resource: {
        type: 'names',
        description: 'Resource that the decision is about, such as `pkg:oci/app` or an image name',
    },
};
const POLICY_DECISION = (0,kind/* defineKind */.W)({
    description: 'The decision of another gate: a SLSA verification summary',
    options: policy_decision_OPTIONS,
    read: readDecision,
    timeOf: ({ time }) => time,
    check: async (facts, options, { policy, subject, image }) => {
        const { verifier, result, levels, policyUri, policyDigest, resource } = facts;
        const objections = [];
        const named = [
            ['verifier', options.by, verifier],
            ['policy', options['policy-uri'], policyUri],
            ['resource', options.resource, resource],
        ];
        for (const [name, patterns, value] of named) {
            if (patterns === undefined || (await (0,pattern/* matchesAny */._I)(patterns, value === undefined ? [] : [value])))
                continue;
            const text = `has the ${name} ${(0,policy_text/* quoted */.TL)(value)}, required: ${(0,pattern/* patternsText */.LJ)(patterns)}`;
            objections.push({ code: 'mismatch', text, isOther: true });
        }
        const wanted = options.policy === 'same' ? policy : options.policy;
        if (wanted !== undefined && policyDigest !== wanted) {
            const found = policyDigest === undefined ? 'a policy without digest' : `the policy ${(0,policy_text/* bounded */.Mm)((0,policy_text/* shortDigest */.VK)(policyDigest), 80)}`;
            const which = options.policy === 'same' ? ' (this policy)' : '';
            objections.push({
                code: 'mismatch',
                text: `is by ${found}, required: ${(0,policy_text/* shortDigest */.VK)(wanted)}${which}`,
                isOther: true,
                remedy: 'verify again with the required version of the policy, and attach the new decision',
            });
        }
        const other = otherDigest(resource, [subject, image]);
        if (other !== undefined) {
            objections.push({ code: 'mismatch', text: `is about ${(0,policy_text/* bounded */.Mm)(other, 80)}, not about this digest` });
        }
        if (options.passed !== false && result !== 'PASSED') {
            objections.push({
                code: 'mismatch',
                text: `has the result ${(0,policy_text/* quoted */.TL)(result, 40)}, required: PASSED`,
                remedy: 'fix the reasons that the decision lists, then verify again',
            });
        }
        const missing = (options.levels ?? []).filter((level) => !levels.some((one) => reaches(one, level)));
        if (missing.length > 0) {
            const found = levels.length === 0
                ? 'no verified levels'
                : `the verified levels ${(0,policy_text/* some */.zN)(levels.map((one) => (0,policy_text/* bounded */.Mm)(one, 60)), 5)}`;
            objections.push({ code: 'mismatch', text: `has ${found}, required: ${(0,policy_text/* some */.zN)(missing, 5)}` });
        }
        return {
            objections,
            summary: `${(0,policy_text/* bounded */.Mm)(result, 40)} by ${verifier === undefined ? 'an unknown verifier' : (0,policy_text/* bounded */.Mm)(verifier, 120)}`,
        };
    },
});
/** SLSA VSA 0.1 writes `verification_result` and `policy_level`, later versions `verificationResult` and `verifiedLevels`. */
function readDecision(content) {
    const json = (0,json_fields/* record */.g1)(content.json());
    const result = (0,json_fields/* text */.Qq)(json.verificationResult) ?? (0,json_fields/* text */.Qq)(json.verification_result);
    if (result === undefined)
        throw new policy_content/* EvidenceFault */.w('has no verification result');
    const policy = (0,json_fields/* record */.g1)(json.policy);
    const { sha256, sha512 } = (0,json_fields/* record */.g1)(policy.digest);
    const [short, long] = [(0,json_fields/* text */.Qq)(sha256), (0,json_fields/* text */.Qq)(sha512)];
    const digest = short !== undefined ? `sha256:${short}` : long !== undefined ? `sha512:${long}` : undefined;
    const facts = {
        verifier: (0,json_fields/* text */.Qq)((0,json_fields/* record */.g1)(json.verifier).id),
        policyUri: (0,json_fields/* text */.Qq)(policy.uri),
        policyDigest: digest,
        resource: (0,json_fields/* text */.Qq)(json.resourceUri) ?? (0,json_fields/* text */.Qq)(json.resource_uri),
        time: (0,json_fields/* text */.Qq)(json.timeVerified) ?? (0,json_fields/* text */.Qq)(json.time_verified),
    };
    const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    return { ...known, result, levels: (0,json_fields/* texts */.Te)(json.verifiedLevels ?? json.verified_levels ?? json.policy_level ?? []) };
}
/** `SLSA_BUILD_LEVEL_3` includes the lower levels of its track (SLSA 1.0, "SlsaResult"). */
function reaches(verified, required) {
    const parts = (level) => /^(.*_(?:LEVEL_|L))(\d{1,3})$/.exec(level);
    const [a, b] = [parts(verified), parts(required)];
    if (a === null || b === null)
        return verified === required;
    return a[1] === b[1] && Number(a[2]) >= Number(b[2]);
}
/** The digest in a resource URI if it is not one of `subjects`. */
function otherDigest(resource, subjects) {
    const digest = /sha(?:256|512)(?::|%3a)[a-f0-9]{64,128}/i
        .exec(resource ?? '')?.[0]
        .toLowerCase()
        .replace('%3a', ':');
    return digest === undefined || subjects.includes(digest) ? undefined : digest;
}

// EXTERNAL MODULE: ./src/policy/kinds/provenance.ts
var provenance = __webpack_require__(19255);
;// CONCATENATED MODULE: ./src/policy/kinds/red-team-summary.ts
// Owns the checks of red-team summaries: worst severity, success rate and accepted risks.




const red_team_summary_OPTIONS = {
    'max-severity': {
        type: 'choice',
        values: ['critical', 'high', 'medium', 'low', 'none'],
        description: 'The worst severity of a successful attack that is allowed',
    },
    'accepted-risks': {
        type: 'flag',
        default: 'true',
        description: 'Whether a category with an accepted risk that has not expired is allowed to exceed `max-severity`, up to the severity that was accepted',
    },
    'max-success-rate': {
        type: 'number',
        min: 0,
        max: 1,
        description: 'Maximum share of successful attacks in each category, 0 to 1',
    },
    'min-attempts': { type: 'integer', min: 1, description: 'Minimum number of attempts in each category' },
    categories: { type: 'texts', description: 'Categories that must have been attempted' },
};
/** In ascending order of severity. */
const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'];
const RED_TEAM_SUMMARY = (0,kind/* defineKind */.W)({
    description: 'The result of attacks on a model',
    options: red_team_summary_OPTIONS,
    read: (content) => {
        const json = (0,json_fields/* record */.g1)(content.json());
        if (!Array.isArray(json.categories))
            throw new policy_content/* EvidenceFault */.w('has no list of categories');
        const worst = severityOf(json.worstSeverity);
        return {
            categories: (0,json_fields/* list */.p_)(json.categories).map((one) => categoryOf((0,json_fields/* record */.g1)(one))),
            ...(worst !== undefined && { worst }),
            acceptedRisks: (0,json_fields/* list */.p_)(json.acceptedRisks).map((one) => riskOf((0,json_fields/* record */.g1)(one))),
        };
    },
    check: (facts, options, { now }) => {
        const { categories, acceptedRisks } = facts;
        const objections = [];
        const limit = options['max-severity'];
        const valid = acceptedRisks.filter(({ expires }) => Date.parse(expires) > now);
        const waived = [];
        if (limit !== undefined) {
            const risks = options['accepted-risks'] === false ? [] : valid;
            const above = categoriesAbove(facts, limit).filter((category) => {
                const risk = risks.find((one) => covers(one, category));
                if (risk !== undefined)
                    waived.push(`${(0,policy_text/* bounded */.Mm)(category.name, 80)}: accepted risk ${(0,policy_text/* bounded */.Mm)(risk.id, 80)} until ${(0,policy_text/* bounded */.Mm)(risk.expires, 40)}`);
                return risk === undefined;
            });
            const texts = above.map(({ name, worst }) => `${(0,policy_text/* quoted */.TL)(name, 80)} (${worst ?? 'unrated'}${expiredText(acceptedRisks, name, now)})`);
            if (above.length > 0) {
                objections.push({
                    code: 'findings',
                    text: `has successful attacks above ${limit} in ${(0,policy_text/* counted */.hS)(above.length, 'category')}: ${(0,policy_text/* some */.zN)(texts, 5)}`,
                    remedy: 'fix the weakness and test again, or record an accepted risk with an expiry in the summary',
                });
            }
        }
        const rate = options['max-success-rate'];
        const successful = categories.filter(({ attempts, successes }) => rate !== undefined && successes > rate * attempts);
        if (successful.length > 0) {
            const texts = successful.map(({ name, attempts, successes }) => `${(0,policy_text/* quoted */.TL)(name, 80)} (${successes} of ${attempts})`);
            objections.push({ code: 'findings', text: `has a success rate above ${rate}: ${(0,policy_text/* some */.zN)(texts, 5)}` });
        }
        const least = options['min-attempts'] ?? 0;
        const few = categories.filter(({ attempts }) => attempts < least);
        if (few.length > 0) {
            const texts = few.map(({ name, attempts }) => `${(0,policy_text/* quoted */.TL)(name, 80)} (${attempts})`);
            objections.push({ code: 'incomplete', text: `has too few attempts, required: ${least}: ${(0,policy_text/* some */.zN)(texts, 5)}` });
        }
        const tried = new Set(categories.filter(({ attempts }) => attempts > 0).map(({ name }) => name));
        const missing = (options.categories ?? []).filter((name) => !tried.has(name));
        if (missing.length > 0) {
            const names = missing.map((name) => (0,policy_text/* quoted */.TL)(name, 80));
            objections.push({ code: 'incomplete', text: `has no attempts in the category ${(0,policy_text/* some */.zN)(names, 5)}` });
        }
        return { objections, waived, summary: (0,policy_text/* counted */.hS)(categories.length, 'category') };
    },
});
/** Categories with a successful attack above the limit. Without a severity of its own, a category has that of the summary. */
function categoriesAbove({ categories, worst }, limit) {
    const isAbove = (severity) => SEVERITIES.indexOf(severity ?? 'critical') > SEVERITIES.indexOf(limit);
    const successful = categories
        .filter(({ successes }) => successes > 0)
        .map((one) => ({ ...one, worst: one.worst ?? worst ?? 'critical' }));
    const above = successful.filter((category) => isAbove(category.worst));
    // The worst severity of the summary may be above that of all its categories.
    if (above.length > 0 || worst === undefined || !isAbove(worst))
        return above;
    return [{ name: 'the summary', attempts: 0, successes: 0, worst }];
}
function covers({ category, severity }, { name, worst }) {
    if (category !== undefined && category !== name)
        return false;
    // An accepted risk without category and severity covers nothing.
    if (severity === undefined)
        return category !== undefined;
    return SEVERITIES.indexOf(worst ?? 'critical') <= SEVERITIES.indexOf(severity);
}
function expiredText(risks, name, now) {
    const expired = risks.find((risk) => risk.category === name && !(Date.parse(risk.expires) > now));
    return expired === undefined ? '' : `, accepted only until ${(0,policy_text/* bounded */.Mm)(expired.expires, 40)}`;
}
function severityOf(value) {
    return SEVERITIES.find((known) => known === value);
}
function categoryOf(fields) {
    const [attempts, successes] = [(0,json_fields/* count */.U9)(fields.attempts), (0,json_fields/* count */.U9)(fields.successes)];
    if (attempts === undefined || successes === undefined || successes > attempts) {
        throw new policy_content/* EvidenceFault */.w(`has a category whose attempts and successes are not plausible: ${(0,policy_text/* quoted */.TL)(fields.name, 80)}`);
    }
    const worst = severityOf(fields.worstSeverity);
    return { name: (0,json_fields/* text */.Qq)(fields.name) ?? '', attempts, successes, ...(worst !== undefined && { worst }) };
}
function riskOf(fields) {
    const [category, severity] = [(0,json_fields/* text */.Qq)(fields.category), severityOf(fields.severity)];
    return {
        id: (0,json_fields/* text */.Qq)(fields.id) ?? '',
        expires: (0,json_fields/* text */.Qq)(fields.expires) ?? '',
        ...(category !== undefined && { category }),
        ...(severity !== undefined && { severity }),
    };
}

;// CONCATENATED MODULE: ./src/policy/kinds/sbom.ts
// Owns the checks of SBOMs: components, licenses, minimum elements.




const sbom_OPTIONS = {
    'min-components': {
        type: 'integer',
        min: 1,
        description: 'Minimum number of components. The component that describes the image itself does not count',
    },
    'deny-licenses': {
        type: 'texts',
        description: 'Licenses that no component may have. A component with a choice (`MIT OR GPL-2.0-only`) fails if every choice is denied',
    },
    'allow-licenses': {
        type: 'texts',
        description: 'Licenses that components may have. A component with any other license fails',
    },
    'unknown-licenses': {
        type: 'choice',
        values: ['allow', 'deny'],
        description: 'How to treat components whose license is absent, not an SPDX expression or custom. Default: `deny` with `allow-licenses`, otherwise `allow`',
    },
    ntia: {
        type: 'flag',
        default: 'false',
        description: 'Whether the SBOM must have the NTIA minimum elements: author, timestamp, relationships, and for each component supplier, name, version and another identifier',
    },
    format: {
        type: 'choices',
        values: ['cyclonedx', 'spdx'],
        description: 'Accepted formats of the SBOM',
    },
};
const SBOM = (0,kind/* defineKind */.W)({
    description: 'An SBOM, in CycloneDX or SPDX',
    options: sbom_OPTIONS,
    read: sbom_facts/* readSbom */.k,
    check: (facts, options) => {
        const { components, label, format } = facts;
        const { 'min-components': least = 0, format: formats } = options;
        const objections = [];
        if (formats !== undefined && !formats.includes(format)) {
            objections.push({ code: 'mismatch', text: `is ${label}, required: ${(0,policy_text/* either */.gP)(formats)}`, isOther: true });
        }
        if (components.length < least) {
            objections.push({
                code: 'incomplete',
                text: `has ${(0,policy_text/* counted */.hS)(components.length, 'component')}, required: at least ${least}`,
                remedy: 'generate the SBOM from the built image, so that every layer is read',
            });
        }
        objections.push(...licenseObjections(components, {
            deny: options['deny-licenses'],
            allow: options['allow-licenses'],
            unknown: options['unknown-licenses'],
        }));
        if (options.ntia === true)
            objections.push(...ntiaObjections(facts));
        return { objections, summary: `${(0,policy_text/* counted */.hS)(components.length, 'component')}, ${label}` };
    },
});
function licenseObjections(components, rules) {
    const check = licenseCheck(rules);
    const refused = { denied: [], 'not allowed': [], unknown: [] };
    for (const one of components) {
        const verdict = check(one.license);
        if (verdict !== 'permitted')
            refused[verdict].push(licenseText(one));
    }
    const objection = (names, what) => names.length === 0
        ? []
        : [
            {
                code: 'mismatch',
                text: `has ${(0,policy_text/* counted */.hS)(names.length, 'component')} with ${what}: ${(0,policy_text/* some */.zN)(names, 5)}`,
                remedy: 'replace the components, correct their licenses in the SBOM, or permit the licenses in the policy',
            },
        ];
    return [
        ...objection(refused.denied, 'a denied license'),
        ...objection(refused['not allowed'], 'a license that is not in allow-licenses'),
        ...objection(refused.unknown, 'an unknown license, which unknown-licenses denies'),
    ];
}
function licenseText({ name, version, license }) {
    const what = (0,policy_text/* bounded */.Mm)(version === undefined ? name : `${name} ${version}`, 80);
    return `${what} (${license === undefined ? 'no license' : (0,policy_text/* bounded */.Mm)(license, 80)})`;
}
/** "The Minimum Elements For a Software Bill of Materials", NTIA 2021. */
function ntiaObjections({ components, authors, created, hasRelationships }) {
    const lacking = (what, lacks) => {
        const found = components.filter(lacks);
        const [first] = found;
        if (first === undefined)
            return [];
        return [
            `${what} of ${found.length} of ${(0,policy_text/* counted */.hS)(components.length, 'component')} (such as ${(0,policy_text/* quoted */.TL)(first.name, 80)})`,
        ];
    };
    const missing = [
        ...(authors.length === 0 ? ['author'] : []),
        ...(created === undefined || Number.isNaN(Date.parse(created)) ? ['timestamp'] : []),
        ...(hasRelationships ? [] : ['dependency relationships']),
        ...lacking('supplier', ({ supplier }) => supplier === undefined),
        ...lacking('name', ({ name }) => name === ''),
        ...lacking('version', ({ version }) => version === undefined),
        ...lacking('identifier', ({ identified }) => !identified),
    ];
    if (missing.length === 0)
        return [];
    return [
        {
            code: 'incomplete',
            text: `lacks minimum elements of the NTIA: ${(0,policy_text/* either */.gP)(missing, 'and')}`,
            remedy: 'generate the SBOM with a tool that fills these in, or add them',
        },
    ];
}

// EXTERNAL MODULE: ./src/policy/kinds/scan.ts
var scan = __webpack_require__(34909);
;// CONCATENATED MODULE: ./src/policy/kinds/junit.ts
// Counts the test cases of a JUnit report in one pass. Reads only names, failures and errors.

/** A relevant tag, a comment, or CDATA, in which tags are only text. Attributes may contain `>`, but never `<`. */
const PIECE = /<!--|<!\[CDATA\[|<(\/?)(testcase|failure|error|testsuites?)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const MAX_TESTS = 1_000_000;
function readJunit(xml) {
    const [passed, failed] = [[], []];
    let current;
    let [suites, depth, stated] = [0, 0, 0];
    const end = () => {
        if (current !== undefined)
            (current.hasFailed ? failed : passed).push(current.name);
        current = undefined;
        if (passed.length + failed.length > MAX_TESTS)
            throw new policy_content/* EvidenceFault */.w(`has more than ${MAX_TESTS} test cases`);
    };
    PIECE.lastIndex = 0;
    for (let match = PIECE.exec(xml); match !== null; match = PIECE.exec(xml)) {
        const [piece, slash, tag, attributes = ''] = match;
        if (tag === undefined) {
            const close = xml.indexOf(piece === '<!--' ? '-->' : ']]>', PIECE.lastIndex);
            if (close < 0)
                throw new policy_content/* EvidenceFault */.w('is truncated XML');
            PIECE.lastIndex = close;
        }
        else if (tag.startsWith('testsuite')) {
            suites += 1;
            if (!attributes.endsWith('/'))
                depth += slash === '/' ? -1 : 1;
            if (slash === '')
                stated = Math.max(stated, countIn(attributes, 'failures') + countIn(attributes, 'errors'));
        }
        else if (tag !== 'testcase') {
            if (slash === '' && current !== undefined)
                current.hasFailed = true;
        }
        else if (slash === '/') {
            end();
        }
        else {
            end();
            current = { name: junit_nameOf(attributes), hasFailed: false };
            if (attributes.endsWith('/'))
                end();
        }
    }
    if (suites === 0 || depth !== 0 || current !== undefined)
        throw new policy_content/* EvidenceFault */.w('is not a whole JUnit report');
    if (stated > failed.length) {
        throw new policy_content/* EvidenceFault */.w(`counts ${stated} failed tests, and lists ${failed.length}`);
    }
    if (passed.length + failed.length === 0)
        throw new policy_content/* EvidenceFault */.w('has no test cases');
    return { passed, failed };
}
/** A count in the attributes of a suite: `failures="2"`. */
function countIn(attributes, name) {
    return Number(new RegExp(` ${name}\\s*=\\s*["']\\s*(\\d{1,9})`).exec(attributes)?.[1] ?? 0);
}
function junit_nameOf(attributes) {
    return / name\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean) ?? '';
}

;// CONCATENATED MODULE: ./src/policy/kinds/test-result.ts
// Owns the checks of test results: the result, the number of tests, required tests and the configuration.






const test_result_OPTIONS = {
    passed: { type: 'flag', default: 'true', description: 'Whether the tests must have passed' },
    'allow-warned': { type: 'flag', default: 'false', description: 'Whether the result `WARNED` counts as passed' },
    'min-tests': { type: 'integer', min: 1, description: 'Minimum number of tests' },
    tests: { type: 'texts', description: 'Names of tests that must have passed' },
    configuration: { type: 'names', description: 'Name or URI of a configuration that the tests must have run with' },
};
const TEST_RESULT = (0,kind/* defineKind */.W)({
    description: 'A test result (in-toto) or a JUnit report',
    options: test_result_OPTIONS,
    read: readTests,
    check: async (facts, options) => {
        const { result, passed, warned, failed, configuration } = facts;
        const objections = [];
        if (options.configuration !== undefined && !(await (0,pattern/* matchesAny */._I)(options.configuration, configuration))) {
            const found = configuration.length === 0 ? 'absent' : (0,policy_text/* some */.zN)(configuration.map((one) => (0,policy_text/* quoted */.TL)(one, 80)));
            objections.push({
                code: 'mismatch',
                text: `has the configuration ${found}, required: ${(0,pattern/* patternsText */.LJ)(options.configuration)}`,
                isOther: true,
            });
        }
        const isAccepted = result === 'PASSED' || (result === 'WARNED' && options['allow-warned'] === true);
        if (options.passed !== false && !isAccepted) {
            const names = [...failed, ...warned].map((name) => (0,policy_text/* quoted */.TL)(name, 80));
            const list = names.length === 0 ? '' : `: ${(0,policy_text/* some */.zN)(names, 5)}`;
            objections.push({
                code: 'mismatch',
                text: `has the result ${result}, required: PASSED${list}`,
                remedy: 'fix the failing tests and run them again',
            });
        }
        const total = passed.length + warned.length + failed.length;
        const least = options['min-tests'] ?? 0;
        if (total < least) {
            objections.push({ code: 'incomplete', text: `has ${(0,policy_text/* counted */.hS)(total, 'test')}, required: at least ${least}` });
        }
        const known = new Set(passed);
        const missing = (options.tests ?? []).filter((name) => !known.has(name));
        if (missing.length > 0) {
            objections.push({
                code: 'incomplete',
                text: `has no passed test ${(0,policy_text/* some */.zN)(missing.map((name) => (0,policy_text/* quoted */.TL)(name, 80)), 5)}`,
            });
        }
        return { objections, summary: `${result}, ${(0,policy_text/* counted */.hS)(total, 'test')}` };
    },
});
/** Reads an in-toto "Test Result" predicate, version 0.1, or a JUnit report. */
function readTests(content) {
    if (content.bytes !== undefined && /xml/.test(content.mediaType)) {
        const { passed, failed } = readJunit(new TextDecoder().decode(content.bytes));
        return { result: failed.length > 0 ? 'FAILED' : 'PASSED', passed, warned: [], failed, configuration: [] };
    }
    const json = (0,json_fields/* record */.g1)(content.json());
    const result = (0,json_fields/* text */.Qq)(json.result)?.toUpperCase();
    if (result !== 'PASSED' && result !== 'WARNED' && result !== 'FAILED') {
        throw new policy_content/* EvidenceFault */.w(`has the result ${(0,policy_text/* quoted */.TL)(json.result, 40)}, which is none of PASSED, WARNED and FAILED`);
    }
    const names = (value) => (value === undefined ? [] : (0,json_fields/* texts */.Te)(value));
    return {
        result,
        passed: names(json.passedTests),
        warned: names(json.warnedTests),
        failed: names(json.failedTests),
        configuration: (0,json_fields/* list */.p_)(json.configuration).flatMap((one) => {
            const { name, uri, downloadLocation } = (0,json_fields/* record */.g1)(one);
            return (0,json_fields/* texts */.Te)([name, uri, downloadLocation].filter((each) => each !== undefined));
        }),
    };
}

;// CONCATENATED MODULE: ./src/policy/kinds/tool-manifest.ts
// Owns the checks of tool manifests: permitted tools and permissions.





const tool_manifest_OPTIONS = {
    'allow-tools': { type: 'names', description: 'Names of tools that are permitted. Any other tool fails' },
    'deny-tools': { type: 'names', description: 'Names of tools that are not permitted' },
    'allow-permissions': {
        type: 'names',
        description: 'Permissions that the server and its tools may declare. Any other permission fails',
    },
    digests: {
        type: 'texts',
        description: 'Tools whose definition must not change, each as `TOOL@DIGEST`',
        example: '[read_file@sha256:…]',
    },
};
const TOOL_MANIFEST = (0,kind/* defineKind */.W)({
    description: 'The tools that a server offers to a model',
    options: tool_manifest_OPTIONS,
    read: (content) => {
        const json = (0,json_fields/* record */.g1)(content.json());
        if (!Array.isArray(json.tools))
            throw new policy_content/* EvidenceFault */.w('has no list of tools');
        return { tools: (0,json_fields/* list */.p_)(json.tools).map((tool) => toolOf((0,json_fields/* record */.g1)(tool))), permissions: (0,json_fields/* texts */.Te)(json.permissions ?? []) };
    },
    check: async ({ tools, permissions }, options) => {
        const { 'allow-tools': allow, 'deny-tools': deny = [], 'allow-permissions': allowed, digests = [] } = options;
        const objections = [];
        const add = (names, text) => {
            if (names.length > 0)
                objections.push({
                    code: 'mismatch',
                    remedy: 'remove them from the server, or permit them in the policy',
                    text: `${text}: ${(0,policy_text/* some */.zN)([...new Set(names)].map((name) => (0,policy_text/* quoted */.TL)(name, 80)), 5)}`,
                });
        };
        const names = tools.map(({ name }) => name);
        if (allow !== undefined)
            add(await unmatched(names), `has tools that are not permitted, required: ${(0,pattern/* patternsText */.LJ)(allow)}`);
        const denied = await Promise.all(names.map((name) => (0,pattern/* matchesAny */._I)(deny, [name])));
        add(names.filter((_, at) => denied[at]), 'has tools that are denied');
        if (allowed !== undefined) {
            const all = [...permissions, ...tools.flatMap((tool) => tool.permissions)];
            const permitted = await Promise.all(all.map((one) => (0,pattern/* matchesAny */._I)(allowed, [one])));
            add(all.filter((_, at) => !permitted[at]), `has permissions that are not allowed, required: ${(0,pattern/* patternsText */.LJ)(allowed)}`);
        }
        for (const pinned of digests)
            objections.push(...pinObjections(pinned, tools));
        return { objections, summary: (0,policy_text/* counted */.hS)(tools.length, 'tool') };
        async function unmatched(values) {
            const matched = await Promise.all(values.map((value) => (0,pattern/* matchesAny */._I)(allow ?? [], [value])));
            return values.filter((_, at) => !matched[at]);
        }
    },
});
/** `TOOL@DIGEST`: every tool of that name has the digest, and there is one. */
function pinObjections(pinned, tools) {
    const at = pinned.lastIndexOf('@');
    const [name, digest] = [pinned.slice(0, at), pinned.slice(at + 1)];
    const found = tools.filter((tool) => tool.name === name);
    if (found.length === 0)
        return [{ code: 'incomplete', text: `has no tool ${(0,policy_text/* quoted */.TL)(name, 80)}` }];
    return found
        .filter((tool) => tool.digest !== digest)
        .map((tool) => ({
        code: 'mismatch',
        text: `has the tool ${(0,policy_text/* quoted */.TL)(name, 80)} with the definition ${(0,policy_text/* bounded */.Mm)(tool.digest ?? 'without digest', 80)}, required: ${digest}`,
        remedy: `review the new definition of ${(0,policy_text/* quoted */.TL)(name, 80)}, then update its digest in the policy`,
    }));
}
function toolOf(fields) {
    const digest = (0,json_fields/* text */.Qq)(fields.digest);
    return {
        name: (0,json_fields/* text */.Qq)(fields.name) ?? '',
        ...(digest !== undefined && { digest }),
        permissions: (0,json_fields/* texts */.Te)(fields.permissions ?? []),
    };
}

// EXTERNAL MODULE: ./src/policy/kinds/vex-facts.ts
var vex_facts = __webpack_require__(82359);
;// CONCATENATED MODULE: ./src/policy/kinds/vex.ts
// Owns the checks of VEX documents: author, format and statuses.




const vex_OPTIONS = {
    format: {
        type: 'choices',
        values: ['openvex', 'csaf', 'cyclonedx'],
        description: 'Accepted formats of the document',
    },
    author: { type: 'names', description: 'Author or publisher that the document names' },
    'deny-status': {
        type: 'choices',
        values: ['affected', 'under_investigation'],
        description: 'Statuses that no statement may have',
    },
};
const VEX = (0,kind/* defineKind */.W)({
    description: 'A VEX document: OpenVEX, CSAF or CycloneDX',
    options: vex_OPTIONS,
    read: vex_facts/* readVex */.i,
    timeOf: ({ created }) => created,
    check: async ({ format, author, statements }, options) => {
        const objections = [];
        if (options.format !== undefined && !options.format.includes(format)) {
            objections.push({ code: 'mismatch', text: `is ${format}, required: ${(0,policy_text/* either */.gP)(options.format)}`, isOther: true });
        }
        if (options.author !== undefined && !(await (0,pattern/* matchesAny */._I)(options.author, author === undefined ? [] : [author]))) {
            objections.push({
                code: 'mismatch',
                text: `has the author ${(0,policy_text/* quoted */.TL)(author)}, required: ${(0,pattern/* patternsText */.LJ)(options.author)}`,
                isOther: true,
            });
        }
        const denied = statements.filter(({ status }) => options['deny-status']?.includes(status));
        if (denied.length > 0) {
            const ids = denied.map(({ vulnerabilities: [id = 'a vulnerability'], status }) => `${(0,policy_text/* bounded */.Mm)(id, 60)} (${status})`);
            objections.push({
                code: 'findings',
                text: `has ${(0,policy_text/* counted */.hS)(denied.length, 'statement')} with a denied status: ${(0,policy_text/* some */.zN)(ids, 5)}`,
            });
        }
        return { objections, summary: (0,policy_text/* counted */.hS)(statements.length, 'statement') };
    },
});

;// CONCATENATED MODULE: ./src/policy/kinds/table.ts












const KIND_ROWS = {
    signature: (0,kind/* defineKind */.W)({
        description: 'A signature of the image itself, without a statement',
        options: {},
        read: () => ({}),
        check: () => ({ objections: [] }),
    }),
    sbom: SBOM,
    'source-sbom': (0,kind/* defineKind */.W)({
        description: 'An SBOM of the sources, from their lock files',
        options: {},
        read: () => ({}),
        check: () => ({ objections: [] }),
    }),
    provenance: provenance/* PROVENANCE */.E,
    scan: scan/* SCAN */.w,
    vex: VEX,
    'policy-decision': POLICY_DECISION,
    approval: APPROVAL,
    'test-result': TEST_RESULT,
    'model-card': MODEL_CARD,
    'evaluation-report': EVALUATION_REPORT,
    'red-team-summary': RED_TEAM_SUMMARY,
    'tool-manifest': TOOL_MANIFEST,
    custom: (0,kind/* defineKind */.W)({
        description: 'Any other statement, checked by `schema` and `fields`',
        needsPredicateType: true,
        options: {},
        read: (content) => content.json(),
        check: () => ({ objections: [] }),
    }),
};


/***/ }),

/***/ 82359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readVex)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33905);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72175);
// Reads the statements of VEX documents in OpenVEX, CSAF 2.0 and CycloneDX.


const STATUSES = ['affected', 'under_investigation', 'fixed', 'not_affected'];
/** CycloneDX 1.6, "impact analysis state". */
const STATES = {
    resolved: 'fixed',
    resolved_with_pedigree: 'fixed',
    exploitable: 'affected',
    in_triage: 'under_investigation',
    false_positive: 'not_affected',
    not_affected: 'not_affected',
};
/** CSAF 2.0, section 3.2.3.9: product status. */
const CSAF_STATUSES = {
    known_not_affected: 'not_affected',
    fixed: 'fixed',
    first_fixed: 'fixed',
    known_affected: 'affected',
    first_affected: 'affected',
    last_affected: 'affected',
    under_investigation: 'under_investigation',
};
const MAX_DEPTH = 100;
function readVex(content) {
    const json = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(content.json());
    if (/^https:\/\/openvex\.dev\/ns/.test((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json['@context']) ?? ''))
        return openVex(json);
    if (json.bomFormat === 'CycloneDX')
        return cycloneDx(json);
    if ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.document).csaf_version) !== undefined)
        return csaf(json);
    if (Array.isArray(json.statements) && json.author !== undefined)
        return openVex(json);
    throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w('is neither OpenVEX, CSAF nor CycloneDX');
}
function openVex(json) {
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.last_updated) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.timestamp);
    return facts('openvex', (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(json.author), created, (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.statements).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1).flatMap(openVexStatement), created);
}
function openVexStatement(statement) {
    const status = STATUSES.find((known) => known === statement.status);
    if (status === undefined)
        return [];
    const { vulnerability } = statement;
    const named = typeof vulnerability === 'string' ? { name: vulnerability } : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(vulnerability);
    const time = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.last_updated) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.timestamp);
    const justification = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.justification) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(statement.impact_statement);
    return [
        {
            vulnerabilities: [
                ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([named.name, named['@id']].filter((one) => one !== undefined)),
                ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(named.aliases),
            ],
            products: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(statement.products).map(openVexProduct),
            status,
            ...(justification !== undefined && { justification }),
            ...(time !== undefined && { time }),
        },
    ];
}
function openVexProduct(product) {
    const fields = typeof product === 'string' ? { '@id': product } : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(product);
    return {
        ids: identifiers(fields),
        parts: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(fields.subcomponents).flatMap((part) => identifiers(typeof part === 'string' ? { '@id': part } : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(part))),
    };
}
function identifiers(fields) {
    const { purl, cpe23, cpe22 } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(fields.identifiers);
    const hashes = Object.entries((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(fields.hashes)).map(([name, value]) => `${name.replace('-', '')}:${value}`);
    return [...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([fields['@id'], purl, cpe23, cpe22].filter((one) => one !== undefined)), ...hashes];
}
function cycloneDx(json) {
    const { timestamp, component, authors, supplier, manufacturer } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.metadata);
    const purls = new Map();
    for (const one of [component, ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.components)]) {
        const { 'bom-ref': reference, purl } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one);
        const [from, to] = [(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reference), (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(purl)];
        if (from !== undefined && to !== undefined)
            purls.set(from, to);
    }
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(timestamp);
    const statements = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.vulnerabilities)
        .map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)
        .flatMap((vulnerability) => {
        const analysis = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(vulnerability.analysis);
        const status = STATES[(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.state) ?? ''];
        if (status === undefined)
            return [];
        const time = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.lastUpdated) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(vulnerability.updated);
        const justification = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.justification) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(analysis.detail);
        const aliases = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.references).map((reference) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(reference).id);
        return [
            {
                vulnerabilities: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([vulnerability.id, ...aliases].filter((one) => one !== undefined)),
                products: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.affects).map((affected) => {
                    const reference = ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(affected).ref) ?? '').replace(/^urn:cdx:[^#]*#/, '');
                    return { ids: [purls.get(reference) ?? reference], parts: [] };
                }),
                status,
                ...(justification !== undefined && { justification }),
                ...(time !== undefined && { time }),
            },
        ];
    });
    const author = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)([...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(authors), manufacturer, supplier].map((one) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(one).name))[0];
    return facts('cyclonedx', author, created, statements, created);
}
function csaf(json) {
    const document = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.document);
    const tracking = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(document.tracking);
    const created = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(tracking.current_release_date) ?? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(tracking.initial_release_date);
    const products = csafProducts((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(json.product_tree));
    const statements = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(json.vulnerabilities)
        .map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)
        .flatMap((vulnerability) => {
        const ids = [vulnerability.cve, ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.ids).map((id) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(id).text)];
        const vulnerabilities = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(ids.filter((one) => one !== undefined));
        const flags = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(vulnerability.flags).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1);
        return Object.entries((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(vulnerability.product_status)).flatMap(([name, named]) => {
            const status = CSAF_STATUSES[name];
            if (status === undefined)
                return [];
            const productIds = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(named);
            const justification = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(flags.find((flag) => (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(flag.product_ids).some((id) => productIds.includes(id)))?.label);
            return [
                {
                    vulnerabilities,
                    products: productIds.map((id) => products.get(id) ?? { ids: [id], parts: [] }),
                    status,
                    ...(justification !== undefined && { justification }),
                },
            ];
        });
    });
    return facts('csaf', (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(document.publisher).name), created, statements, created);
}
/** The products by identifier. A relationship is also a product: a part (`product_reference`) within another product. */
function csafProducts(tree) {
    const products = new Map();
    const add = (value) => {
        const { product_id, product_identification_helper } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(value);
        const id = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(product_id);
        if (id === undefined)
            return;
        const { purl, purls } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(product_identification_helper);
        products.set(id, { ids: [...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(purl), ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .texts */ .Te)(purls), id], parts: [] });
    };
    const visit = (branches, depth) => {
        if (depth > MAX_DEPTH)
            throw new _content_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceFault */ .w(`has branches nested deeper than ${MAX_DEPTH} levels`);
        for (const branch of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(branches).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)) {
            if (branch.product !== undefined)
                add(branch.product);
            visit(branch.branches, depth + 1);
        }
    };
    for (const product of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(tree.full_product_names))
        add(product);
    visit(tree.branches, 0);
    for (const relationship of (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(tree.relationships).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)) {
        const id = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(relationship.full_product_name).product_id);
        const part = products.get((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(relationship.product_reference) ?? '');
        const whole = products.get((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(relationship.relates_to_product_reference) ?? '');
        if (id !== undefined && part !== undefined && whole !== undefined)
            products.set(id, { ids: whole.ids, parts: part.ids });
    }
    return products;
}
/** Statements without a time of their own have the document's. */
function facts(format, author, created, statements, time) {
    return {
        format,
        ...(author !== undefined && { author }),
        ...(created !== undefined && { created }),
        statements: statements.map((one) => (one.time === undefined && time !== undefined ? { ...one, time } : one)),
    };
}


/***/ }),

/***/ 59182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policyDigest)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68825);
// Computes the digest of a policy from a canonical form that depends on what the policy requires, not on how it is written.

/**
 * Leaves out positions and the names of requirements and key files, so that neither comments nor moving a rule into an
 * included file change the digest. A key is represented by its hint, which is the hash of the key.
 */
function policyDigest(policy) {
    const trust = Object.entries(policy.trust).map(([name, signer]) => [name, canonicalSigner(signer)]);
    const form = {
        version: 1,
        trust: Object.fromEntries(trust),
        require: policy.require.map((requirement) => requirement.type === 'any-of'
            ? { ...unplaced(requirement), anyOf: requirement.anyOf.map(unplaced) }
            : unplaced(requirement)),
        exceptions: policy.exceptions.map(({ at: _, ...exception }) => exception),
        conditions: policy.conditions.map(({ at: _, ...condition }) => condition),
    };
    return (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(canonical(form));
}
function canonicalSigner({ at: _, ...signer }) {
    if (signer.kind === 'certificate')
        return signer;
    const { name: __, pem: ___, ...key } = signer;
    return key;
}
function unplaced({ at: _, name: __, ...rest }) {
    return rest;
}
/** JSON with sorted keys and without spaces (RFC 8785 for the values that a policy has). */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}


/***/ }),

/***/ 52695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   Zw: () => (/* binding */ Problems),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pn: () => (/* binding */ PolicyError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the problems of a policy: what is wrong at which line and column, and the error that lists all of them.

/** Further problems are only counted, because a file that is not a policy has one on every line. */
const MAX_PROBLEMS = 100;
/** Collects the problems of one or more files. */
class Problems {
    /** What the files are, for messages. */
    noun;
    list = [];
    /** The number of problems that are not kept. */
    omitted = 0;
    #errors = 0;
    constructor(noun = 'policy') {
        this.noun = noun;
    }
    error(at, text) {
        this.#errors += 1;
        this.#add({ severity: 'error', at, text });
    }
    warn(at, text) {
        this.#add({ severity: 'warning', at, text });
    }
    get hasErrors() {
        return this.#errors > 0;
    }
    #add(problem) {
        if (this.list.length < MAX_PROBLEMS)
            this.list.splice(this.#placeOf(problem.at), 0, problem);
        else
            this.omitted += 1;
    }
    /** Sorts the problems of a file by line, because references are checked after everything else. */
    #placeOf({ file, line, column }) {
        const later = this.list.findIndex(({ at }) => at.file === file && (at.line > line || (at.line === line && at.column > column)));
        if (later >= 0)
            return later;
        const last = this.list.findLastIndex(({ at }) => at.file === file);
        return last < 0 ? this.list.length : last + 1;
    }
}
/** The policy cannot be used. Lists each mistake with its position. */
class PolicyError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageErrors */ .TS {
    name = 'PolicyError';
    constructor({ list, omitted }) {
        const errors = list.filter(({ severity }) => severity === 'error');
        const more = omitted > 0 ? [new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`and ${omitted} more problems`)] : [];
        super([...errors.map((problem) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(problemLine(problem), { place: problem.at })), ...more]);
    }
}
/** `policy.yml:3:5: unknown key "trusts", did you mean "trust"?` */
function problemLine({ at, severity, text }) {
    return `${at.file}:${at.line}:${at.column}: ${severity === 'warning' ? 'warning: ' : ''}${text}`;
}
const MAX_QUOTED = 80;
/** Text of the file in quotation marks, on one line and bounded. */
function quote(value) {
    const text = typeof value === 'string' ? value : String(value);
    return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text);
}


/***/ }),

/***/ 80226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ asMap),
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   mY: () => (/* binding */ readParsed),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2856);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49229);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52695);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31652);
// Reads YAML nodes into typed values. Invalid values become problems with their positions, and reading continues.





/** Describes an unexpected node for messages: `a list`, `the number 7`. */
function describe(node) {
    if (node.type !== 'scalar')
        return node.type === 'map' ? 'a mapping' : 'a list';
    if (node.value === null)
        return 'nothing';
    return typeof node.value === 'string' ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.value) : `the ${typeof node.value} ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.value)}`;
}
function mismatch(node, what, expected, problems, known = []) {
    const close = node.type === 'scalar' && typeof node.value === 'string' ? (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(node.value, known) : undefined;
    const hint = close === undefined ? '' : `; did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(close)}?`;
    return problems.error(node.at, `${what} must be ${expected}, not ${describe(node)}${hint}`);
}
const readText = (node, what, problems) => {
    if (node.type === 'scalar' && typeof node.value === 'string' && node.value !== '') {
        if (node.value.length <= _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG)
            return node.value;
        return problems.error(node.at, `${what} has more than ${_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG} characters; shorten it`);
    }
    const quotes = node.type === 'scalar' && node.value !== null && node.value !== '' ? ' (in quotation marks)' : '';
    const empty = node.type === 'scalar' && node.value === '' ? ' that is not empty' : '';
    return mismatch(node, what, `a text${quotes}${empty}`, problems);
};
const readFlag = (node, what, problems) => node.type === 'scalar' && typeof node.value === 'boolean'
    ? node.value
    : mismatch(node, what, 'true or false', problems, ['true', 'false']);
function readNumber({ min, max, whole }) {
    const lower = min === undefined ? '' : max === undefined ? ` of at least ${min}` : ` from ${min} to ${max}`;
    const upper = min === undefined && max !== undefined ? ` of at most ${max}` : '';
    const expected = min !== undefined && min === max ? `${min}` : `a ${whole ? 'whole ' : ''}number${lower}${upper}`;
    return (node, what, problems) => {
        const value = node.type === 'scalar' ? node.value : undefined;
        const fits = typeof value === 'number' &&
            (!whole || Number.isInteger(value)) &&
            value >= (min ?? Number.NEGATIVE_INFINITY) &&
            value <= (max ?? Number.POSITIVE_INFINITY);
        return fits ? value : mismatch(node, what, expected, problems);
    };
}
function readChoice(values) {
    return (node, what, problems) => {
        const found = node.type === 'scalar' ? values.find((value) => value === node.value) : undefined;
        return found ?? mismatch(node, what, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(values), problems, values);
    };
}
/** A string that `parse` accepts; `form` completes "must be". */
function readParsed(parse, form) {
    return (node, what, problems) => {
        const text = node.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
        const value = text === undefined || text.length > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TEXT */ .lG ? undefined : parse(text);
        return value ?? mismatch(node, what, form, problems);
    };
}
/** A string with `*`, or `{ pattern: RE2 }`. `prefixOf` completes short forms, or returns why it rejects the string. */
function readName(complete = _values_js__WEBPACK_IMPORTED_MODULE_2__/* .namePattern */ ._u) {
    return (node, what, problems) => {
        if (node.type === 'map') {
            const fields = readFields(node, ['pattern'], what, problems);
            const pattern = fields.read('pattern', readText);
            const at = fields.at('pattern');
            if (!fields.has('pattern'))
                return problems.error(node.at, `${what} has no "pattern"`);
            return pattern === undefined ? undefined : compilePattern(pattern, at, what, problems);
        }
        const text = readText(node, what, problems);
        if (text === undefined)
            return undefined;
        const name = complete(text);
        return 'refused' in name ? problems.error(node.at, `${what} ${name.refused}`) : name;
    };
}
function compilePattern(pattern, at, what, problems) {
    if (pattern.length > _values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATTERN */ .Y5) {
        return problems.error(at, `the pattern of ${what} has more than ${_values_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATTERN */ .Y5} characters; shorten it`);
    }
    try {
        re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JS.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof re2js__WEBPACK_IMPORTED_MODULE_4__.RE2JSException))
            throw error;
        return problems.error(at, `the pattern of ${what} is not an RE2 expression: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error)}`);
    }
    return { pattern };
}
const MAX_ITEMS = 1_000;
/** A list, or a single value in its place. */
function readList(read) {
    return (node, what, problems) => {
        const items = node.type === 'list' ? node.items : [node];
        if (items.length === 0)
            return problems.error(node.at, `${what} is an empty list; remove it or add a value`);
        if (items.length > MAX_ITEMS)
            return problems.error(node.at, `${what} has more than ${MAX_ITEMS} values`);
        const values = items.map((item) => read(item, what, problems));
        return values.includes(undefined) ? undefined : values;
    };
}
/** A mapping from arbitrary names to values. */
function readNamed(read) {
    return (node, what, problems) => {
        if (node.type !== 'map')
            return mismatch(node, what, 'a mapping', problems);
        const values = node.entries.map((entry) => [entry.key, read(entry, what, problems)]);
        if (values.some(([, value]) => value === undefined))
            return undefined;
        // Without a prototype, `__proto__` is an ordinary key.
        return Object.assign(Object.create(null), Object.fromEntries(values));
    };
}
const MAX_UNKNOWN = 50;
/** The fields of a mapping. Unknown keys are problems that name the closest known one. */
function readFields(map, known, what, problems) {
    const entries = new Map(map.entries.map((entry) => [entry.key, entry]));
    const unknown = map.entries.filter(({ key }) => !known.includes(key));
    if (unknown.length > MAX_UNKNOWN) {
        problems.error(map.at, `${what} has ${unknown.length} unknown keys; these are the first ${MAX_UNKNOWN}`);
    }
    for (const { key, keyAt } of unknown.slice(0, MAX_UNKNOWN)) {
        const close = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .k)(key, known);
        const hint = close === undefined ? `use ${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatives */ .V)(known)}` : `did you mean ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(close)}?`;
        problems.error(keyAt, `unknown key ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} in ${what}; ${hint}`);
    }
    return {
        map,
        has: (key) => entries.has(key),
        node: (key) => entries.get(key)?.value,
        at: (key) => entries.get(key)?.value.at ?? map.at,
        keyAt: (key) => entries.get(key)?.keyAt ?? map.at,
        read: (key, read) => {
            const entry = entries.get(key);
            return entry === undefined ? undefined : read(entry.value, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} of ${what}`, problems);
        },
    };
}
/** The node as a mapping; anything else is a problem. */
function asMap(node, what, problems) {
    return node.type === 'map' ? node : mismatch(node, what, 'a mapping', problems);
}
function asList(node, what, problems) {
    if (node.type !== 'list')
        return mismatch(node, what, 'a list', problems);
    if (node.items.length <= MAX_ITEMS)
        return node.items;
    return problems.error(node.at, `${what} has more than ${MAX_ITEMS} entries`);
}
/** The node as plain data, for values that are compared without conversion. */
function plain(node) {
    if (node.type === 'scalar')
        return node.value;
    if (node.type === 'list')
        return node.items.map(plain);
    const entries = node.entries.map(({ key, value }) => [key, plain(value)]);
    return Object.assign(Object.create(null), Object.fromEntries(entries));
}


/***/ }),

/***/ 61612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ EXTENSION_FIELDS),
/* harmony export */   Ir: () => (/* binding */ RUNNERS),
/* harmony export */   lm: () => (/* binding */ SIGNER_FIELDS),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER)
/* harmony export */ });
/* harmony import */ var _signing_certificate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99908);
// Owns the table of fields of a `trust` entry. The reader, the JSON Schema and the docs derive from it.

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const RUNNERS = ['github-hosted', 'self-hosted'];
/** The extensions whose fields have other names than the extensions. */
const NAMED = {
    issuer: 'issuer',
    sourceRepositoryURI: 'repository',
    sourceRepositoryRef: 'ref',
    runnerEnvironment: 'runner',
};
const OWN_FIELDS = {
    workflow: {
        description: 'Workflow that signed, as `OWNER/REPOSITORY/.github/workflows/FILE@REF`; a reusable workflow if the signing job runs in one',
        example: 'acme/workflows/.github/workflows/evidence.yml@refs/tags/v1',
        type: 'name',
        of: 'certificate',
    },
    repository: {
        description: 'Repository whose workflow run signed, as `OWNER/REPOSITORY`',
        example: 'acme/*',
        type: 'name',
        of: 'certificate',
    },
    ref: {
        description: 'Git ref of the workflow run that signed',
        example: 'refs/heads/main',
        type: 'name',
        of: 'certificate',
    },
    runner: {
        description: 'Runner that signed: `github-hosted` or `self-hosted`',
        example: 'github-hosted',
        type: 'runner',
        of: 'certificate',
    },
    issuer: {
        description: `OIDC issuer of the certificate. Required with \`identity\` alone; otherwise the default is \`${GITHUB_ISSUER}\``,
        example: 'https://accounts.google.com',
        type: 'text',
        of: 'certificate',
    },
    identity: {
        description: 'Identity in the certificate (subject alternative name): an email address or a URI',
        example: 'release@acme.example',
        type: 'name',
        of: 'certificate',
    },
    key: {
        description: 'Public key: the path of a PEM file, relative to the policy, or the PEM text itself',
        example: 'keys/release.pub',
        type: 'text',
        of: 'key',
    },
    until: {
        description: 'Last day or time (RFC 3339, UTC) at which signatures of this signer count, by trusted time',
        example: '2027-01-31',
        type: 'time',
        of: 'both',
    },
};
/** `deploymentEnvironment` as a policy writes it: `deployment-environment`. */
function fieldOf(extension) {
    return extension.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
/** The remaining certificate extensions, by field name. */
const EXTENSION_FIELDS = new Map(_signing_certificate_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSION_NAMES */ .f.filter((name) => NAMED[name] === undefined).map((name) => [fieldOf(name), name]));
const SIGNER_FIELDS = {
    ...OWN_FIELDS,
    ...Object.fromEntries([...EXTENSION_FIELDS].map(([field, name]) => [
        field,
        { description: `Certificate extension \`${name}\``, example: '', type: 'name', of: 'certificate' },
    ])),
};


/***/ }),

/***/ 89676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readSigner),
/* harmony export */   LJ: () => (/* binding */ repositoryUri),
/* harmony export */   cI: () => (/* binding */ workflowIdentity)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52695);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80226);
/* harmony import */ var _signer_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61612);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31652);




const WORKFLOW = /^(https:\/\/[^/@\s]+\/)?([^/@\s]+)\/([^/@\s]+)\/(\.github\/workflows\/[^/@\s]+\.ya?ml)@(\S+)$/;
const FULL_REF = /^(?:refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Expands `OWNER/REPOSITORY/.github/workflows/FILE@REF` to the identity in GitHub's certificates. */
function workflowIdentity(text) {
    const [, host = 'https://github.com/', owner = '', , , ref = ''] = WORKFLOW.exec(text) ?? [];
    if (owner === '') {
        return {
            refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a workflow; use OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, such as acme/app/.github/workflows/release.yml@refs/heads/main`,
        };
    }
    if (owner.includes('*'))
        return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names no owner; without one, anybody could sign` };
    if (!FULL_REF.test(ref)) {
        return {
            refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} has no full ref after @; use @refs/tags/${ref}, @refs/heads/${ref} or a commit`,
        };
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .namePattern */ ._u)(text.startsWith('https://') ? text.slice(host.length) : text, host);
}
const REPOSITORY = /^(?:(https:\/\/[^/@\s]+\/)|(github\.com\/))?([^/@:\s]+)\/([^/@:\s]+)$/;
/** Expands `OWNER/REPOSITORY` to the URI in GitHub's certificates. */
function repositoryUri(text) {
    const [, host = 'https://github.com/', , owner = '', name = ''] = REPOSITORY.exec(text) ?? [];
    if (owner === '')
        return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a repository; use OWNER/REPOSITORY, such as acme/app` };
    if (owner.includes('*'))
        return { refused: `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} names no owner; without one, anybody could sign` };
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .namePattern */ ._u)(`${owner}/${name}`, host);
}
/** The fields that identify a signer. Values of the other fields, such as the branch `main`, are common to many owners. */
const NAMING = [
    'workflow',
    'identity',
    'repository',
    'build-signer-uri',
    'build-config-uri',
    'source-repository-identifier',
    'source-repository-owner-uri',
    'source-repository-owner-identifier',
    'github-workflow-repository',
];
/** Patterns that match every name. */
const ANYTHING = /^(?:[\s*]+|\^?\(?\.[*+]\)?\$?)$/;
const PEM_START = '-----BEGIN ';
const ISSUER = /^https:\/\/[^\s?#]+$/;
/** One entry of `trust`. */
const readSigner = (node, what, problems) => {
    const map = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .asMap */ .$H)(node, what, problems);
    if (map === undefined)
        return undefined;
    const fields = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readFields */ .qU)(map, Object.keys(_signer_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNER_FIELDS */ .lm), what, problems);
    const until = fields.read('until', readTime);
    const last = until === undefined ? {} : { until };
    if (fields.has('key'))
        return readKey(fields, what, last, problems);
    const certificate = readCertificate(fields, what, problems);
    return certificate && { ...certificate, ...last, at: map.at };
};
const readTime = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readParsed */ .mY)((text) => ((0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .isDateOrTime */ .$H)(text) ? text : undefined), _values_js__WEBPACK_IMPORTED_MODULE_3__/* .TIME_FORM */ .HG);
function readKey(fields, what, until, problems) {
    const others = Object.keys(_signer_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNER_FIELDS */ .lm).filter((name) => _signer_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNER_FIELDS */ .lm[name]?.of === 'certificate');
    const other = others.find((name) => fields.has(name));
    if (other !== undefined) {
        return problems.error(fields.keyAt(other), `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other)} of ${what} cannot be combined with "key": a key has no identity; use two names`);
    }
    const node = fields.node('key');
    if (node.type === 'scalar' && typeof node.value === 'string' && node.value.startsWith(PEM_START)) {
        return { kind: 'unread-key', source: { pem: node.value }, at: node.at, ...until };
    }
    const path = fields.read('key', _read_js__WEBPACK_IMPORTED_MODULE_1__/* .readText */ .yR);
    return path === undefined ? undefined : { kind: 'unread-key', source: { path }, at: node.at, ...until };
}
function readCertificate(fields, what, problems) {
    if (fields.has('workflow') && fields.has('identity')) {
        return problems.error(fields.keyAt('identity'), `"identity" and "workflow" of ${what} are the same field of a certificate; use one of them`);
    }
    const before = problems.list.length + problems.omitted;
    const identity = fields.read('workflow', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .MQ)(workflowIdentity)) ?? fields.read('identity', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .MQ)());
    const repository = fields.read('repository', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .MQ)(repositoryUri));
    const ref = fields.read('ref', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .MQ)());
    const runner = fields.read('runner', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf)(_signer_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .RUNNERS */ .Ir));
    const extensions = {};
    for (const [field, name] of _signer_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_FIELDS */ .CH) {
        const value = fields.read(field, (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readName */ .MQ)());
        if (value !== undefined)
            extensions[name] = value;
    }
    const isGithub = ['workflow', 'repository', 'ref', 'runner', ..._signer_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTENSION_FIELDS */ .CH.keys()].some(fields.has);
    const given = fields.read('issuer', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readParsed */ .mY)((text) => (ISSUER.test(text) ? text : undefined), 'an https URL'));
    if (problems.list.length + problems.omitted > before)
        return undefined;
    if (!NAMING.some(fields.has)) {
        return problems.error(fields.map.at, `${what} does not say who signs; set "workflow", "repository", "key", or "issuer" and "identity"`);
    }
    for (const field of NAMING) {
        const node = fields.node(field);
        const inner = node?.type === 'map' ? node.entries[0]?.value : node;
        if (inner?.type === 'scalar' && typeof inner.value === 'string' && ANYTHING.test(inner.value)) {
            return problems.error(inner.at, `${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(field)} of ${what} matches everybody; name who may sign`);
        }
    }
    const issuer = given ?? (isGithub ? _signer_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_ISSUER */ .oX : undefined);
    if (issuer === undefined) {
        return problems.error(fields.map.at, `${what} has an "identity" without "issuer"; add the OIDC issuer of the identity`);
    }
    return {
        kind: 'certificate',
        issuer,
        ...(identity && { identity }),
        ...(repository && { repository }),
        ...(ref && { ref }),
        ...(runner && { runner }),
        extensions,
    };
}


/***/ })

};
