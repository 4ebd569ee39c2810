export const id = 6379;
export const ids = [6379];
export const modules = {

/***/ 86379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkScanners: () => (/* binding */ checkScanners),
  generateScans: () => (/* binding */ generateScans)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/title.ts
var title = __webpack_require__(39067);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/process/execute.ts
var process_execute = __webpack_require__(15830);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/pick.ts
var pick = __webpack_require__(37245);
;// CONCATENATED MODULE: ./src/scan/packages.ts
// Reads the package URLs of an SBOM in any JSON format as a stream.


/** Images have a few thousand packages. The bound protects against SBOMs that would exhaust the memory. */
const MAX_PACKAGES = 200_000;
/** The readers of CycloneDX, SPDX 2, SPDX 3 and Syft, by the place of the packages, also inside a statement. */
const PLACES = {
    'components[]': cyclonedx,
    'packages[]': spdx,
    '@graph[]': spdx3,
    'artifacts[]': ({ purl }, found) => found.add((0,fields/* text */.Qq)(purl)),
};
/** Throws a UserError, which names the document `name`, for invalid JSON. */
async function packagesOf(sbom, name) {
    const found = new Found();
    const places = new Map(Object.entries(PLACES).flatMap(([place, read]) => [[place, read], [`predicate.${place}`, read]]));
    await (0,pick/* eachValue */.B)(sbom, [...places.keys()], name, (place, _, value) => places.get(place)?.((0,fields/* record */.g1)(value), found));
    return { purls: [...found.purls].sort(), unnamed: found.unnamed, whole: found.purls.size < MAX_PACKAGES };
}
class Found {
    purls = new Set();
    unnamed = 0;
    add(purl) {
        if (purl === undefined)
            this.unnamed += 1;
        else if (this.purls.size < MAX_PACKAGES)
            this.purls.add(purl);
    }
}
/** Files, devices and data are not packages, and an operating system is scanned by its packages. */
const CYCLONEDX_PACKAGES = ['library', 'application', 'framework', 'container', 'platform'];
function cyclonedx(component, found) {
    if (component.purl !== undefined || CYCLONEDX_PACKAGES.includes(component.type)) {
        if (component.type !== 'operating-system')
            found.add((0,fields/* text */.Qq)(component.purl));
    }
    for (const inner of (0,fields/* list */.p_)(component.components))
        cyclonedx((0,fields/* record */.g1)(inner), found);
}
function spdx({ externalRefs, primaryPackagePurpose: purpose }, found) {
    if (purpose === 'OPERATING-SYSTEM' || purpose === 'OPERATING_SYSTEM' || purpose === 'CONTAINER')
        return;
    const reference = (0,fields/* list */.p_)(externalRefs)
        .map(fields/* record */.g1)
        .find(({ referenceType }) => referenceType === 'purl');
    found.add((0,fields/* text */.Qq)(reference?.referenceLocator));
}
function spdx3(element, found) {
    const type = (0,fields/* text */.Qq)(element.type) ?? (0,fields/* text */.Qq)(element['@type']) ?? '';
    if (!type.endsWith('software_Package') && !type.endsWith('software/Package'))
        return;
    found.add((0,fields/* text */.Qq)(element.software_packageUrl) ?? (0,fields/* text */.Qq)(element.packageUrl));
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/evidence/files.ts + 2 modules
var evidence_files = __webpack_require__(470);
// EXTERNAL MODULE: ./src/process/run.ts
var run = __webpack_require__(67212);
// EXTERNAL MODULE: ./src/scan/parsers/parse.ts + 8 modules
var parse = __webpack_require__(75470);
;// CONCATENATED MODULE: ./src/scan/programs.ts
// Runs installed scanners on an existing SBOM. Owns the table of scanners: one row each.






const SCANNERS = {
    grype: {
        // Without --quiet, which would hide why it failed.
        args: (sbom, file) => [`sbom:${sbom}`, '--output', 'json', '--file', file],
        format: 'grype-json',
        // Exit code 2: findings reach the fail-on-severity of its configuration.
        finished: [0, 2],
        versionArgs: ['version', '--output', 'json'],
        env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
        install: 'add a step "uses: anchore/scan-action/download-grype@v7", or see https://github.com/anchore/grype#installation',
    },
    trivy: {
        args: (sbom, file) => ['sbom', '--no-progress', '--format', 'json', '--exit-code', '0', '--output', file, sbom],
        format: 'trivy-json',
        finished: [0],
        versionArgs: ['--version'],
        env: { TRIVY_SKIP_VERSION_CHECK: 'true' },
        install: 'add a step "uses: aquasecurity/setup-trivy@v0", or see https://trivy.dev/latest/getting-started/installation/',
    },
};
const SHOWN_STDERR = 500;
/** Throws a UserError with installation instructions if the scanner cannot be run. Call before any other work. */
async function checkScanner(name, execute) {
    const row = SCANNERS[name];
    let why;
    try {
        const { exitCode, stderr } = await execute(name, row.versionArgs, row.env);
        if (exitCode === 0)
            return;
        why = ending(exitCode, stderr);
    }
    catch (error) {
        (0,errors/* rethrowUnless */.ki)(error, Error, run/* RunError */.e);
        why = error.message;
    }
    throw new errors/* UserError */.yo(`could not run the scanner ${name} (${why}); ${row.install}, or use osv, which is built in`);
}
/**
 * Scans the SBOM file `sbom` and returns the report that the scanner wrote to `folder`, validated and parsed like any file.
 * Throws a UserError with the scanner's output if it fails or does not write its report.
 */
async function externalScan(name, sbom, folder, execute) {
    const row = SCANNERS[name];
    const file = (0,external_node_path_.join)(folder, `scan-${name}.json`);
    const { exitCode, stderr } = await execute(name, row.args(sbom, file), row.env);
    if (!row.finished.includes(exitCode))
        throw failure(name, ending(exitCode, stderr));
    let report;
    try {
        const { files } = await (0,evidence_files/* inspectFiles */.IK)([`scan=${file}`], {
            workspace: folder,
            allowOutside: true,
            readFindings: parse.collectScan,
        });
        [report] = files;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw failure(name, `its output is not one of its reports: ${error.message}`);
    }
    if (report?.content.format !== row.format) {
        throw failure(name, `its output is not one of its reports, but ${report?.content.label ?? 'nothing'}`);
    }
    return report;
}
function failure(name, why) {
    return new errors/* UserError */.yo(`${name} could not scan the SBOM: ${why}; run it manually for details, or use another scanner`);
}
function ending(exitCode, stderr) {
    const printed = (0,external_node_util_.stripVTControlCharacters)(stderr).replaceAll(/\s+/g, ' ').trim();
    return `exit code ${exitCode}${printed === '' ? '' : `: ${printed.slice(-SHOWN_STDERR)}`}`;
}

// EXTERNAL MODULE: ./src/scan/statement.ts
var statement = __webpack_require__(56508);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/commands/output-files.ts
var output_files = __webpack_require__(57123);
// EXTERNAL MODULE: ./src/commands/attach/sources/sbom.ts + 3 modules
var sbom = __webpack_require__(38249);
;// CONCATENATED MODULE: ./src/commands/attach/sources/scan.ts
// Generates scans: runs every scanner of the request on the SBOM of each platform.
















/** Throws a UserError for a scanner that is not installed. */
async function checkScanners({ scanners }, { env }) {
    const programs = scanners.filter((name) => name !== 'osv');
    await Promise.all(programs.map((name) => checkScanner(name, (0,process_execute/* executeIn */.f)(env))));
}
/**
 * For platforms without an SBOM, one is generated for the scan only. A scanner that fails is one of the failures, and
 * the scans of the others are attached. Throws what generating an SBOM throws.
 */
async function generateScans(call) {
    const { sboms, notes } = await sbomsOf(call);
    if (sboms.length === 0)
        return { evidence: [], notes: [...notes, 'skipped the scan: there is no SBOM to scan'] };
    const results = await Promise.all(call.settings.scanners.map(async (scanner) => {
        try {
            return await (scanner === 'osv' ? osvScans(sboms, call) : externalScans(scanner, sboms, call));
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                return error;
            throw error;
        }
    }));
    const evidence = results.flatMap((result) => (result instanceof errors/* UserError */.yo ? [] : result));
    return {
        evidence,
        notes: [...notes, ...evidence.flatMap(coverageNote)],
        failures: results.filter((result) => result instanceof errors/* UserError */.yo),
    };
}
/** One SBOM for each platform, in JSON: scanners read no other format. */
async function sbomsOf(call) {
    const { store, subject, context, sbomSettings } = call;
    const of = (platform) => call.sboms.find(({ subject: about, document }) => about.digest === platform.digest && /[/+]json$/.test(document.descriptor.mediaType));
    const missing = subject.platforms.filter((platform) => of(platform) === undefined);
    const made = missing.length === 0
        ? { evidence: [], notes: [] }
        : await (0,sbom.generateSbom)(store, { ...subject, platforms: missing }, context, sbomSettings);
    const sboms = subject.platforms.flatMap((platform) => of(platform) ?? made.evidence.filter(({ subject: about }) => about.digest === platform.digest));
    return { sboms, notes: made.notes };
}
async function osvScans(sboms, { subject, context, settings }) {
    const [{ osvScan }, { OsvClient, osvRoot }, { openConnection }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(7091), __webpack_require__.e(8401)]).then(__webpack_require__.bind(__webpack_require__, 98401)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 44379)),
        __webpack_require__.e(/* import() */ 4572).then(__webpack_require__.bind(__webpack_require__, 34572)),
    ]);
    const images = await Promise.all(sboms.map(({ document, title }) => packagesOf(document, title)));
    const connection = await openConnection(osvRoot(settings.osvUrl), context.env, settings.caFile);
    try {
        const client = new OsvClient({
            url: settings.osvUrl,
            fetch: connection.fetch,
            sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
            random: () => Math.random(),
        });
        const options = { client, url: settings.osvUrl, toolVersion: version/* VERSION */.x, now: () => Date.now() };
        const reports = await osvScan(images, options);
        const name = (0,reference/* subjectName */.wn)(subject.reference);
        return reports.map((report, at) => {
            const about = sboms[at].subject;
            return {
                ...(0,statement/* scanStatement */.py)(report, about, name, settings.predicate),
                title: titleOf('osv', subject, about, 'intoto.json'),
            };
        });
    }
    finally {
        await connection.close();
    }
}
async function externalScans(scanner, sboms, { subject, context }) {
    const execute = (0,process_execute/* executeIn */.f)(context.env);
    const evidence = [];
    // One at a time: a scanner updates its database first, and uses all the memory that it gets.
    for (const sbom of sboms) {
        // Images that are processed in parallel have SBOMs of the same names.
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await context.temporary(), `${scanner}-`));
        const file = (0,external_node_path_.join)(folder, (0,output_files/* fileName */.Md)(sbom.title));
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(sbom.document.open()), (0,external_node_fs_.createWriteStream)(file));
        const { document, content, scan } = await externalScan(scanner, file, folder, execute);
        evidence.push({
            kind: 'scan',
            subject: sbom.subject,
            document,
            title: titleOf(scanner, subject, sbom.subject, 'json'),
            ...(content.created !== undefined && { created: content.created }),
            ...(content.producer !== undefined && { producer: content.producer }),
            annotations: content.format === undefined ? {} : { [annotations/* EVIDENCE_ANNOTATION */.Gg.format]: content.format },
            ...(scan && { scan }),
        });
    }
    return evidence;
}
function titleOf(scanner, subject, { platform }, extension) {
    const suffix = subject.platforms.length > 1 ? (0,title/* platformSuffix */.J)(platform) : '';
    return `scan-${scanner}${suffix}.${extension}`;
}
function coverageNote({ title, scan }) {
    const notCovered = scan?.notCovered ?? [];
    const packages = notCovered.reduce((sum, one) => sum + one.packages, 0);
    if (packages === 0)
        return [];
    const why = notCovered.slice(0, 3).map((one) => `${one.packages}: ${one.why}`);
    return [`${title} does not cover ${packages} packages (${why.join('; ')}${notCovered.length > 3 ? '; …' : ''})`];
}


/***/ })

};
