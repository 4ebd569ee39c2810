export const id = 9908;
export const ids = [9908];
export const modules = {

/***/ 99908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ EXTENSION_NAMES),
/* harmony export */   o: () => (/* binding */ extensionsOf)
/* harmony export */ });
const FULCIO_ARC = '1.3.6.1.4.1.57264.1.';
/** The last arc of each extension; `bare` if its value is plain text instead of DER. */
const EXTENSIONS = {
    issuer: [8],
    buildSignerURI: [9],
    buildSignerDigest: [10],
    runnerEnvironment: [11],
    sourceRepositoryURI: [12],
    sourceRepositoryDigest: [13],
    sourceRepositoryRef: [14],
    sourceRepositoryIdentifier: [15],
    sourceRepositoryOwnerURI: [16],
    sourceRepositoryOwnerIdentifier: [17],
    buildConfigURI: [18],
    buildConfigDigest: [19],
    buildTrigger: [20],
    runInvocationURI: [21],
    sourceRepositoryVisibility: [22],
    deploymentEnvironment: [23],
    /** The older extensions for GitHub workflows, still in every certificate and used by older policies. */
    githubWorkflowTrigger: [2, 'bare'],
    githubWorkflowSha: [3, 'bare'],
    githubWorkflowName: [4, 'bare'],
    githubWorkflowRepository: [5, 'bare'],
    githubWorkflowRef: [6, 'bare'],
};
const EXTENSION_NAMES = Object.keys(EXTENSIONS);
/** The values of the extensions, without those that are absent or not text. */
function extensionsOf(pairs) {
    const values = new Map(pairs.map(({ oid, value }) => [oid?.id.join('.') ?? '', value]));
    const entries = EXTENSION_NAMES.map((name) => {
        const [arc, bare] = EXTENSIONS[name];
        const value = values.get(`${FULCIO_ARC}${arc}`);
        return [name, value === undefined ? undefined : bare ? value.toString('utf8') : derText(value)];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
/** The text of a DER UTF8String (X.690, 8.23); undefined for anything else. */
function derText(der) {
    if (der[0] !== 0x0c || der.length < 2)
        return undefined;
    const first = der[1];
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    if (lengthBytes > 2)
        return undefined;
    const start = 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    return der.length === start + length ? der.toString('utf8', start) : undefined;
}


/***/ })

};
