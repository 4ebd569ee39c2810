export const id = 3367;
export const ids = [3367];
export const modules = {

/***/ 73367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPolicyGate: () => (/* binding */ openPolicyGate)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62148);
/* harmony import */ var _policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26747);
/* harmony import */ var _verify_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29223);
/* harmony import */ var _verify_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5279);
/* harmony import */ var _verify_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70332);
// Owns the policy gate of promote: evaluates a policy before an image is copied, and again at the destination.






/** The policy does not allow the copy, or the copy does not satisfy it. */
class GateError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'GateError';
    code = 'policy-decision';
    exitCode;
    constructor(message, exitCode) {
        super(message);
        this.exitCode = exitCode;
    }
}
const MAX_REASONS = 10;
/** Throws a UserError or a PolicyError for a policy, trusted root or signing key that cannot be used. */
async function openPolicyGate(policy, trustedRoot, context, attach) {
    const source = (0,_policy_schema_source_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSource */ .e)(policy, { type: 'file', path: '' });
    if ('refused' in source)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`policy: ${source.refused}`);
    const request = {
        references: [],
        platforms: [],
        policy: source,
        ...(trustedRoot !== undefined && { trustedRoot }),
        attestationsFrom: [],
        against: [],
        comment: false,
        flags: [`--policy=${policy}`],
    };
    const gate = await (0,_verify_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .openGate */ .G)(request, context);
    const evaluated = async (image, failed, options = {}) => {
        // Only the audit record contains the registry's URL, and it is not used here.
        const [result] = await (0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyImages */ .O3)({ ...request, ...options, references: [image] }, gate, context, {
            plainHttp: () => false,
            warnings: () => [],
        });
        if (result === undefined)
            throw new TypeError(`no decision about ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image)}`);
        if ((0,_verify_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .isEvaluated */ .KN)(result))
            return result;
        const { outcome, error } = result;
        throw new GateError(`${failed} ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(image)}: ${error.message}`, exitCodeOf(outcome));
    };
    const check = async (image) => {
        checkDecision((await evaluated(image, REFUSED)).decision, REFUSED);
    };
    if (attach === undefined)
        return { check };
    const publisher = await (0,_verify_publish_js__WEBPACK_IMPORTED_MODULE_4__/* .openPublisher */ .Z)(attach, context);
    return {
        check,
        async decide(copy) {
            const result = await evaluated(copy, UNMET, { attach });
            const published = await publisher.publish(result);
            if (published?.failure !== undefined)
                throw published.failure;
            checkDecision(result.decision, UNMET);
            const digests = published?.receipt.entries.flatMap(({ object }) => object?.digest ?? []) ?? [];
            return `attached the decision "${result.decision.outcome}" to the copy: ${digests.join(', ')}`;
        },
    };
}
const REFUSED = 'did not copy';
const UNMET = 'copied, but refused at the destination:';
function checkDecision({ outcome, subject, results }, failed) {
    if (outcome === 'passed' || outcome === 'warned')
        return;
    const unmet = results.filter((result) => result.outcome === outcome);
    const reasons = unmet.map(({ text, reasons: [first] }) => (first === undefined ? text : `${text} (${first.text})`));
    const what = outcome === 'failed' ? 'its policy is not met' : 'its policy could not be evaluated';
    const message = `${failed} ${subject.reference}: ${what}: ${reasons.slice(0, MAX_REASONS).join('; ')}`;
    throw new GateError(message, exitCodeOf(outcome));
}
function exitCodeOf(outcome) {
    return outcome === 'failed' ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.failed : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.undecided;
}


/***/ })

};
