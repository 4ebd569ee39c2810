export const id = 7362;
export const ids = [7362];
export const modules = {

/***/ 57362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _commands_attach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63080);
/* harmony import */ var _commands_attach_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95442);
/* harmony import */ var _commands_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11247);
/* harmony import */ var _commands_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89902);
/* harmony import */ var _commands_output_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16868);
/* harmony import */ var _graph_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78802);
/* harmony import */ var _oci_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28630);
/* harmony import */ var _report_attach_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92682);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32794);
/* harmony import */ var _report_receipt_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24282);
// The attach action: receipts, the graph afterwards, the generated documents as files, and the job summary.










async function run(inputs, world) {
    const request = (0,_commands_attach_request_js__WEBPACK_IMPORTED_MODULE_1__/* .attachRequest */ .b)(inputs, world.env);
    const context = (0,_commands_context_js__WEBPACK_IMPORTED_MODULE_2__/* .openContext */ .e)(world, inputs, (0,_commands_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(inputs.image));
    try {
        const results = await (0,_commands_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .attach */ .K)(request, context);
        const attached = results.filter(_commands_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttached */ .l);
        for (const { receipt } of attached)
            world.note((0,_report_attach_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderReceipt */ .p)(receipt));
        const shown = await Promise.all(attached.map((result) => {
            const suffix = (0,_commands_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .imageSuffix */ .$u)(results.indexOf(result), results.length);
            return show(result, context, request.dryRun, suffix);
        }));
        const failures = [
            ...results.flatMap((result) => ((0,_commands_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttached */ .l)(result) ? [] : [result.error.message])),
            ...attached.flatMap(({ receipt, failure }) => {
                const failed = receipt.entries.find(({ status }) => status === 'failed');
                const ofEntries = failed === undefined ? [] : [`${(0,_report_receipt_js__WEBPACK_IMPORTED_MODULE_8__/* .countsOf */ .m)(receipt)}: ${failed.error}`];
                return failure === undefined ? ofEntries : [...ofEntries, failure];
            }),
            ...shown.flatMap(({ failure }) => failure ?? []),
        ];
        const fails = inputs['on-error'] === 'fail';
        if (!fails)
            for (const failure of failures)
                world.warn(failure);
        return {
            outputs: {
                subject: attached.map(({ receipt }) => receipt.reference).join('\n'),
                attached: JSON.stringify(attached.flatMap(({ receipt }) => receipt.entries)),
                graph: lines(shown.map(({ graphPath }) => graphPath)),
                'sbom-path': lines(shown.flatMap(({ paths }) => paths.sbom)),
                'provenance-path': lines(shown.flatMap(({ paths }) => paths.provenance)),
                'scan-path': lines(shown.flatMap(({ paths }) => paths.scan)),
            },
            ...(inputs.summary !== 'false' && {
                summary: attached
                    .map(({ receipt }, at) => {
                    const graph = shown[at]?.graph;
                    return (0,_report_attach_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .renderAttachSummary */ .w)({ receipt, ...(graph && { graph }), inputs: shownInputs(inputs) });
                })
                    .join('\n'),
            }),
            ...(fails && failures.length > 0 && { failure: failures.join('\n') }),
        };
    }
    finally {
        await context.stores.close();
    }
}
/** The files of one image. It is late to fail: what is attached stays attached, and its receipt has to be told. */
async function show({ subject, generated }, context, dryRun, suffix) {
    let paths = {};
    try {
        paths = await (0,_commands_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeGenerated */ .nF)(context, generated, suffix);
        if (dryRun)
            return { paths };
        const store = context.stores.open(subject.reference);
        const graph = await (0,_graph_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkGraph */ .i)(store, subject.manifest ?? subject.descriptor.digest);
        return { graph, graphPath: await (0,_commands_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .zh)(context, `graph${suffix}.json`, (0,_report_json_js__WEBPACK_IMPORTED_MODULE_9__/* .renderGraphJson */ .l)(graph)), paths };
    }
    catch (error) {
        if (error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .StoreError */ .A || error instanceof _oci_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .y)
            return { paths, failure: error.message };
        throw error;
    }
}
function lines(values) {
    return values.filter((value) => value !== undefined).join('\n');
}
/** The inputs that a summary may show: those that differ from their defaults and are no secret. */
function shownInputs(inputs) {
    const rows = (0,_commands_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)('attach');
    return Object.fromEntries(rows
        .filter(([name, row]) => !row.secret && inputs[name] !== (row.default ?? ''))
        .map(([name]) => [name, inputs[name]]));
}


/***/ })

};
