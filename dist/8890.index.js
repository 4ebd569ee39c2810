export const id = 8890;
export const ids = [8890,6584];
export const modules = {

/***/ 91529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signingRequest),
/* harmony export */   g: () => (/* binding */ signerRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71440);
/* harmony import */ var _signing_instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95412);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31108);
// How attach was asked to sign: the inputs checked against each other before anything is read or sent.




/** The request of a command without the inputs that only attach has. Throws what `signingRequest` throws. */
function signerRequest(inputs) {
    return signingRequest({
        ...inputs,
        'trusted-signers': [],
        'sign-image': false,
        'github-attestations': false,
        'scan-predicate': 'vulns',
    });
}
/** Throws a UserError that names the inputs which contradict each other; never quotes a secret. */
function signingRequest(inputs) {
    const url = (name) => () => inputs[name] === undefined ? undefined : (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_1__/* .checkServiceUrl */ .J)(name, inputs[name]);
    const { fulcioUrl, rekorUrl, timestampUrl } = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_3__/* .checkAll */ .K7)({
        fulcioUrl: url('fulcio-url'),
        rekorUrl: url('rekor-url'),
        timestampUrl: url('timestamp-server-url'),
    });
    const services = {
        ...(fulcioUrl !== undefined && { fulcioUrl }),
        ...(rekorUrl !== undefined && { rekorUrl }),
        ...(timestampUrl !== undefined && { timestampUrl }),
    };
    const { sign: mode, 'signing-key': key, 'signing-key-password': password, 'trusted-root': trustedRoot } = inputs;
    const { 'sign-image': signImage, 'github-attestations': githubAttestations } = inputs;
    (0,_signing_instance_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServices */ .R)(services);
    if (mode === 'key' && key === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign: key needs a signing-key');
    if (mode === 'keyless' && key !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign: keyless does not use signing-key; remove one of the two');
    }
    if (mode === 'none' && signImage)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('sign-image cannot be used with sign: none');
    if (githubAttestations && (mode === 'none' || mode === 'key' || key !== undefined)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("github-attestations needs signatures with the job's identity; set sign to keyless and remove signing-key");
    }
    return {
        mode,
        ...(key !== undefined && { key }),
        ...(password !== undefined && { password }),
        sigstore: inputs.sigstore,
        services,
        ...(trustedRoot !== undefined && { trustedRoot }),
        trustedSigners: inputs['trusted-signers'],
        signImage,
        githubAttestations,
        scanPredicate: inputs['scan-predicate'],
    };
}


/***/ }),

/***/ 15770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openSigning)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/github/client.ts
var github_client = __webpack_require__(96584);
;// CONCATENATED MODULE: ./src/github/attestations.ts
// Stores bundles with GitHub's attestations API, where `gh attestation verify` looks for them without a registry.


const PER_PAGE = 100;
const PERMISSION = 'attestations: write';
/**
 * Stores bundles, in their order, and returns their ids. A bundle of an earlier run is stored only if the API does not
 * have it, so that a re-run completes what failed and stores nothing twice. Throws a GitHubError for the first failure.
 */
async function storeAttestations(attestations, repository, policy) {
    const client = await github_client.GitHubClient.open(repository, policy);
    const known = new Set();
    for (const subject of new Set(attestations.filter(({ reused }) => reused).map((one) => one.subject))) {
        const data = await client.request({ attempted: 'list the attestations', permission: PERMISSION }, (octokit, at) => octokit.request('GET /repos/{owner}/{repo}/attestations/{subject}', { ...at, subject, per_page: PER_PAGE }).then((response) => response.data, (error) => {
            if ((0,github_client.statusOf)(error) === 404)
                return {};
            throw error;
        }));
        for (const signature of signaturesOf(data))
            known.add(signature);
    }
    const ids = [];
    for (const { bundle: bytes } of attestations) {
        const bundle = JSON.parse(Buffer.from(bytes).toString('utf8'));
        if (known.has(signatureOf(bundle)))
            continue;
        const data = await client.request({ attempted: 'store attestations', permission: PERMISSION }, async (octokit, at) => {
            const body = { ...at, bundle: bundle };
            return (await octokit.request('POST /repos/{owner}/{repo}/attestations', body)).data;
        });
        ids.push(String((0,fields/* isRecord */.u4)(data) ? data.id : ''));
    }
    return ids;
}
function signaturesOf(data) {
    const list = (0,fields/* isRecord */.u4)(data) && Array.isArray(data.attestations) ? data.attestations : [];
    return list.map((one) => signatureOf((0,fields/* isRecord */.u4)(one) ? one.bundle : undefined)).filter((text) => text !== '');
}
function signatureOf(bundle) {
    const envelope = (0,fields/* isRecord */.u4)(bundle) && (0,fields/* isRecord */.u4)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : {};
    const [first] = Array.isArray(envelope.signatures) ? envelope.signatures : [];
    return (0,fields/* isRecord */.u4)(first) && typeof first.sig === 'string' ? first.sig : '';
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/evidence/document.ts
var evidence_document = __webpack_require__(66716);
// EXTERNAL MODULE: ./src/evidence/kinds.ts
var kinds = __webpack_require__(46662);
// EXTERNAL MODULE: ./src/evidence/statement.ts
var evidence_statement = __webpack_require__(63240);
// EXTERNAL MODULE: ./src/oci/digest.ts
var digest = __webpack_require__(68825);
;// CONCATENATED MODULE: ./src/signing/image-signature.ts
// Makes the statement that signs the image itself, as cosign 3 does: it names the digest and nothing else.





const [SIGN_PREDICATE] = kinds/* KINDS */.GW.signature.predicateTypes;
/** The statement, to be signed. cosign leaves the repository's name out, and so does this. */
function imageSignature(subject) {
    const { algorithm, encoded } = (0,digest/* splitDigest */.vo)(subject.digest);
    const statement = {
        _type: evidence_statement/* STATEMENT_TYPE */.zG,
        subject: [{ digest: { [algorithm]: encoded }, annotations: {} }],
        predicateType: SIGN_PREDICATE,
        predicate: {},
    };
    return {
        kind: 'signature',
        subject,
        document: (0,evidence_document/* documentOf */.lM)(new TextEncoder().encode(JSON.stringify(statement)), media_types/* MEDIA_TYPE */.Ap.inToto),
        title: 'signature.intoto.json',
        predicateType: SIGN_PREDICATE,
        annotations: {},
    };
}
/** Whether the evidence is such a statement, which is never attached unsigned. */
function isImageSignature({ kind, predicateType }) {
    return kind === 'signature' && predicateType === SIGN_PREDICATE;
}

// EXTERNAL MODULE: ./src/signing/instance.ts
var signing_instance = __webpack_require__(95412);
// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
;// CONCATENATED MODULE: ./src/signing/signable.ts
// Decides how a piece of evidence is signed: which statement, and whether the document is attached unsigned as well.






const READ_RAW = ['application/sarif+json'];
/** `name` is the subject's name in statements: `registry/repository`. */
async function signableOf(evidence, name, substitute) {
    const { mediaType } = evidence.document.descriptor;
    const isSigned = (0,classify/* isBundleType */.Jo)(mediaType) || mediaType === media_types/* MEDIA_TYPE */.Ap.dsse;
    if (isSigned || (evidence.kind === 'signature' && !isImageSignature(evidence)))
        return { evidence, raw: true };
    if (substitute !== undefined)
        return { evidence, ...substitute, raw: true };
    const { statement, predicateType } = await (0,evidence_statement/* statementOf */.T8)(evidence, name);
    const readRaw = mediaType !== media_types/* MEDIA_TYPE */.Ap.inToto && (evidence.kind === 'sbom' || READ_RAW.includes((0,media_types/* bareMediaType */.ZX)(mediaType)));
    return { evidence, statement, predicateType, raw: readRaw || predicateType === evidence_statement/* REFERENCE_PREDICATE */.Sy };
}
/** The bundle as evidence, annotated with the digest of its statement so that a later run finds it. */
function bundleEvidence({ evidence, statement, predicateType }, bundle) {
    return {
        ...evidence,
        document: (0,evidence_document/* documentOf */.lM)(bundle, media_types/* MEDIA_TYPE */.Ap.sigstoreBundle),
        title: `${evidence.title}.sigstore.json`,
        ...(predicateType !== undefined && { predicateType }),
        annotations: {
            ...evidence.annotations,
            ...(statement && { [annotations/* EVIDENCE_ANNOTATION */.Gg.statement]: statement.descriptor.digest }),
        },
    };
}

// EXTERNAL MODULE: ./src/signing/signer.ts
var signing_signer = __webpack_require__(70997);
// EXTERNAL MODULE: ./src/signing/signing-error.ts
var signing_error = __webpack_require__(94627);
// EXTERNAL MODULE: ./src/commands/trusted-roots.ts
var trusted_roots = __webpack_require__(28445);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/signing/key.ts + 1 modules
var signing_key = __webpack_require__(40337);
;// CONCATENATED MODULE: ./src/commands/attach/signing-key.ts
// Loads the signing key: from the input itself, an environment variable, or a file.




const VARIABLE = /^env:\/\/([A-Za-z_][A-Za-z0-9_]*)$/;
/**
 * The key. Key and password are masked before they are parsed. The default password is COSIGN_PASSWORD. Throws a UserError
 * that contains nothing of either.
 */
async function loadSigningKey(key, password, context) {
    const secret = password ?? context.env.COSIGN_PASSWORD ?? '';
    if (secret !== '')
        context.mask(secret);
    const pem = await readPem(key, context);
    for (const part of (0,signing_key.masksOf)(pem))
        context.mask(part);
    return (0,signing_key.readSigningKey)(pem, secret);
}
async function readPem(key, { cwd, env }) {
    if (key.includes('-----BEGIN'))
        return key;
    const variable = VARIABLE.exec(key)?.[1];
    if (variable !== undefined) {
        const value = env[variable];
        if (value === undefined || value === '')
            throw new errors/* UserError */.yo(`signing-key names the environment variable ${variable}, which is not set`);
        return value;
    }
    // Text that is not a path may be a key without its first line, so it is not quoted.
    if (key.length > 512 || /[\r\n]/.test(key))
        throw new errors/* UserError */.yo(signing_key.NOT_PEM);
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, key), 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`signing-key is not PEM text, env://VARIABLE or a readable file (${(0,errors/* fileErrorCode */.c2)(error)})`);
    }
}

;// CONCATENATED MODULE: ./src/commands/attach/trusted-signers.ts

/** Reads the keys. Makes no network call. Throws a UserError for a file that is not a public key. */
async function readTrustedSigners(signers, roots, context, policy) {
    const paths = signers.flatMap((signer) => (signer.kind === 'key' ? [signer.path] : []));
    const identities = signers.flatMap((signer) => (signer.kind === 'identity' ? [signer.policy] : []));
    const keys = await Promise.all(paths.map((path) => publicKey(path, context)));
    if (identities.length === 0)
        return { keys, identities };
    return { keys, identities, roots: roots ?? (0,trusted_roots/* allRoots */.zr)(context, policy) };
}
/** Verifies evidence by trusted signers and by `own`, the signer of this run; undefined if there is no signer to trust. */
async function trustedVerifier({ keys, identities, roots }, own) {
    const trust = own?.trust;
    const ownIdentity = trust !== undefined && own?.identity.kind === 'certificate'
        ? [{ issuer: own.identity.issuer, san: { exactly: own.identity.san } }]
        : [];
    const all = { keys: [...(trust?.keys ?? []), ...keys], identities: [...ownIdentity, ...identities] };
    if (all.keys.length + all.identities.length === 0)
        return undefined;
    const allowed = roots ?? trust?.roots;
    const { Verifier } = await __webpack_require__.e(/* import() */ 3502).then(__webpack_require__.bind(__webpack_require__, 43502));
    // An empty list of identities trusts no certificate, even if there are roots for log entries.
    return Verifier.open({ keys: all.keys, ...(allowed && { roots: allowed }) }, { identities: all.identities });
}
async function publicKey(path, context) {
    const { readPublicKey } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40337));
    return readPublicKey(await (0,trusted_roots/* readNamedFile */.wh)('trusted-signers', path, context), `trusted-signers ${JSON.stringify(path)}`);
}

;// CONCATENATED MODULE: ./src/commands/attach/signing.ts
// Signs the evidence of a command, with one signer for the run. It is opened only after push access has been proven, because
// certificates and log entries are permanent.















const NOT_SIGNED = 'nothing was signed: there is no signing-key, and this job has no identity token (give it the permission id-token: write; pull requests from forks never have one)';
/**
 * Decides who signs. Throws a UserError for a key or trusted root that cannot be used, and if signing is required but this
 * job has no identity.
 */
async function openSigning(request, context, policy = service_calls/* SERVICE_POLICY */.p) {
    if (request.githubAttestations)
        (0,github_client.githubRepository)(context.env, 'github-attestations');
    const roots = request.trustedRoot === undefined ? undefined : await (0,trusted_roots/* trustedRootFile */.K3)(request.trustedRoot, context);
    const trusted = await readTrustedSigners(request.trustedSigners, roots, context, policy);
    if (request.mode === 'none')
        return unsigned(trusted, []);
    if (request.key !== undefined) {
        const key = await loadSigningKey(request.key, request.password, context);
        const signer = (0,signing_signer/* keySigner */.Y)(key);
        const { rekorUrl, timestampUrl } = request.services;
        return new OpenSigning(request, context, policy, trusted, async () => ({
            identity: signer.identity,
            trust: { keys: [key], ...(roots && { roots }) },
            services: { ...(rekorUrl && { rekorUrl }), ...(timestampUrl && { timestampUrl }) },
            open: async () => signer,
        }));
    }
    const { SIGSTORE_ID_TOKEN: given } = context.env;
    const identityToken = context.identityToken ?? (given ? async () => given : undefined);
    if (identityToken !== undefined) {
        return new OpenSigning(request, context, policy, trusted, () => keylessSetup(request, context, policy, identityToken, roots));
    }
    if (request.mode === 'keyless' || request.githubAttestations) {
        throw new errors/* UserError */.yo(`${request.mode === 'keyless' ? 'sign: keyless' : 'github-attestations'} needs an identity token, but this job has none; give it the permission id-token: write (pull requests from forks never have one)`);
    }
    return unsigned(trusted, [request.signImage ? `${NOT_SIGNED}; the image was not signed either` : NOT_SIGNED]);
}
function unsigned(trusted, notes) {
    return {
        signs: false,
        trusted: () => trustedVerifier(trusted),
        sign: async (_store, _subject, evidence) => ({ evidence, planned: [], failures: [], notes, attestations: [] }),
        publish: async () => undefined,
    };
}
async function keylessSetup(request, context, policy, identityToken, givenRoots) {
    const { readWorkload } = await __webpack_require__.e(/* import() */ 6069).then(__webpack_require__.bind(__webpack_require__, 6069));
    const server = (0,service_url/* checkServiceUrl */.J)('GITHUB_SERVER_URL', context.env.GITHUB_SERVER_URL || 'https://github.com');
    const mask = (secret) => context.mask(secret);
    const workload = await readWorkload(identityToken, { server, mask, policy });
    const visibility = workload.claims.repository_visibility;
    const instance = (0,signing_instance/* chooseInstance */.N)(request.sigstore, request.services, { visibility, server });
    const roots = givenRoots ?? (0,trusted_roots/* tufRoots */.Zw)(instance.name, context, policy);
    return {
        identity: { kind: 'certificate', san: workload.san, issuer: workload.issuer },
        ...(roots && { trust: { keys: [], roots } }),
        services: instance,
        open: async () => (await __webpack_require__.e(/* import() */ 2045).then(__webpack_require__.bind(__webpack_require__, 22045))).keylessSigner(instance.fulcioUrl, workload, policy),
    };
}
class OpenSigning {
    signs = true;
    #request;
    #context;
    #policy;
    #trustedSigners;
    #setup;
    #signer;
    constructor(request, context, policy, trustedSigners, setup) {
        this.#request = request;
        this.#context = context;
        this.#policy = policy;
        this.#trustedSigners = trustedSigners;
        this.#setup = (0,trusted_roots/* once */.Oo)(setup);
        // One certificate for all images of the run.
        this.#signer = (0,trusted_roots/* once */.Oo)(async () => (await this.#setup()).open());
    }
    async trusted() {
        const setup = await this.#available();
        return trustedVerifier(this.#trustedSigners, setup instanceof errors/* UserError */.yo ? undefined : setup);
    }
    /**
     * Proves push access and finds bundles of earlier runs, then signs the rest. Rejects if nothing at all could be signed.
     * Otherwise evidence that could not be signed is among the failures, and is not attached in any form.
     */
    async sign(store, subject, evidence, { dryRun, listed }) {
        const name = (0,reference/* subjectName */.wn)(subject.reference);
        const pieces = this.#request.signImage ? [...evidence, imageSignature(subject.descriptor)] : evidence;
        const signables = await Promise.all(pieces.map(async (piece) => signableOf(piece, piece.subjectName ?? name, await this.#scanStatement(piece, name))));
        const wanted = signables.filter(({ statement }) => statement !== undefined);
        const raw = signables.filter(({ raw: isRaw }) => isRaw).map((signable) => signable.evidence);
        const nothing = { planned: [], failures: [], notes: [], attestations: [] };
        if (wanted.length === 0)
            return { ...nothing, evidence: raw };
        if (dryRun) {
            const empty = new Uint8Array();
            return { ...nothing, evidence: raw, planned: wanted.map((signable) => bundleEvidence(signable, empty)) };
        }
        const setup = await this.#available();
        if (setup instanceof errors/* UserError */.yo)
            return { ...nothing, evidence, notes: [`nothing was signed: ${setup.message}`] };
        const [{ found, notes }] = await Promise.all([
            this.#earlier(store, wanted, setup, listed),
            store.provePushAccess(),
        ]);
        const signed = await this.#bundles(wanted, found, setup);
        const failed = new Map(signed.flatMap((one) => ('error' in one ? [[one.signable.evidence, one.error]] : [])));
        const [firstError] = failed.values();
        if (firstError !== undefined && failed.size === signed.length)
            throw firstError;
        const bundles = signed.filter((one) => 'bundle' in one);
        return {
            planned: [],
            evidence: [
                ...bundles.map(({ signable, bundle }) => bundleEvidence(signable, bundle)),
                ...raw.filter((piece) => !failed.has(piece)),
            ],
            failures: [...failed].map(([piece, error]) => ({ piece, error })),
            notes: [...notes, signedNote(bundles, setup.identity)],
            attestations: bundles.map(({ signable, bundle, reused }) => ({
                subject: signable.evidence.subject.digest,
                bundle,
                reused,
            })),
        };
    }
    /** The findings of a scan as a statement, to sign in place of the scanner's own document. */
    async #scanStatement(piece, name) {
        if (piece.scan === undefined || piece.document.descriptor.mediaType === media_types/* MEDIA_TYPE */.Ap.inToto)
            return undefined;
        const { signedScan } = await __webpack_require__.e(/* import() */ 6508).then(__webpack_require__.bind(__webpack_require__, 56508));
        return signedScan(piece, piece.scan, name, this.#request.scanPredicate);
    }
    /** The setup; for `auto`, the reason why there is none. */
    async #available() {
        try {
            return await this.#setup();
        }
        catch (error) {
            const required = this.#request.mode !== 'auto' || this.#request.githubAttestations;
            if (error instanceof errors/* UserError */.yo && !required)
                return error;
            throw error;
        }
    }
    async publish(attestations) {
        if (!this.#request.githubAttestations || attestations.length === 0)
            return undefined;
        const github = (0,github_client.githubRepository)(this.#context.env, 'github-attestations');
        const name = `${github.owner}/${github.repo}`;
        const ids = await storeAttestations(attestations, github, this.#policy);
        return ids.length === 0
            ? `all bundles are already stored as attestations of ${name}`
            : `stored ${ids.length} of ${attestations.length} bundles as attestations of ${name} (ids ${ids.join(', ')})`;
    }
    async #earlier(store, wanted, { identity, trust, services }, listed) {
        if (trust === undefined)
            return { found: new Map(), notes: [] };
        const [{ findBundles }, { Verifier }] = await Promise.all([
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 27354)),
            __webpack_require__.e(/* import() */ 3502).then(__webpack_require__.bind(__webpack_require__, 43502)),
        ]);
        const statements = wanted.flatMap(({ evidence, statement }) => statement === undefined ? [] : [{ subject: evidence.subject.digest, statement: statement.descriptor.digest }]);
        const reuse = {
            verifier: await Verifier.open(trust),
            signer: identity,
            log: services.rekorUrl !== undefined,
            timestamp: services.timestampUrl !== undefined,
        };
        try {
            return { found: await findBundles(store, statements, reuse, listed), notes: [] };
        }
        catch (error) {
            if (!(error instanceof signing_error/* SigningError */.u))
                throw error;
            return {
                found: new Map(),
                notes: [`signed again, because bundles of earlier runs could not be verified: ${error.message}`],
            };
        }
    }
    async #bundles(wanted, found, { services }) {
        const digestOf = ({ statement }) => statement?.descriptor.digest ?? '';
        const unsignedYet = wanted.filter((signable) => !found.has(digestOf(signable)));
        const made = new Map();
        if (unsignedYet.length > 0) {
            const [{ signStatements }, { openWitnesses }] = await Promise.all([
                __webpack_require__.e(/* import() */ 4854).then(__webpack_require__.bind(__webpack_require__, 54854)),
                __webpack_require__.e(/* import() */ 6736).then(__webpack_require__.bind(__webpack_require__, 16736)),
            ]);
            const witnesses = await openWitnesses(services, this.#policy);
            const statements = unsignedYet.flatMap(({ statement }) => statement ?? []);
            const outcomes = await signStatements(statements, await this.#signer(), witnesses);
            outcomes.forEach((outcome, at) => {
                const signable = unsignedYet[at];
                made.set(signable, 'error' in outcome ? { signable, error: outcome.error } : { signable, bundle: outcome.bundle, reused: false });
            });
        }
        return wanted.map((signable) => made.get(signable) ?? { signable, bundle: found.get(digestOf(signable)), reused: true });
    }
}
function signedNote(bundles, identity) {
    const reused = bundles.filter((one) => one.reused).length;
    const all = `${bundles.length} ${bundles.length === 1 ? 'statement' : 'statements'} signed by ${(0,signing_signer/* signerName */.E)(identity)}`;
    return reused === 0 ? all : `${all}, ${reused === bundles.length ? 'all' : reused} of them by an earlier run`;
}


/***/ }),

/***/ 83626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ cacheDirectory)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Finds the directory in which this program keeps what it can fetch or compute again.


/** `$XDG_CACHE_HOME/oci-evidence`, or `.cache/oci-evidence` in the home directory: an absolute path in any environment. */
function cacheDirectory({ XDG_CACHE_HOME, HOME }) {
    const given = [XDG_CACHE_HOME, HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(HOME, '.cache')].find((path) => path && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path));
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(given ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home() ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), '.cache'), 'oci-evidence');
}
/** Node takes an empty HOME for the home directory. */
function home() {
    const directory = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)() || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(directory) ? directory : undefined;
}


/***/ }),

/***/ 28445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ trustedRootFile),
/* harmony export */   Oo: () => (/* binding */ once),
/* harmony export */   Zw: () => (/* binding */ tufRoots),
/* harmony export */   wh: () => (/* binding */ readNamedFile),
/* harmony export */   zr: () => (/* binding */ allRoots)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _cache_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83626);
// Owns the roots of certificates that a command trusts: those of a file, or those that Sigstore instances publish by TUF.




/** The roots in a `trusted_root.json`. Throws a UserError. */
async function trustedRootFile(path, context) {
    const text = await readNamedFile('trusted-root', path, context);
    const { readTrustedRoots } = await __webpack_require__.e(/* import() */ 4465).then(__webpack_require__.bind(__webpack_require__, 34465));
    const roots = await readTrustedRoots(text, `trusted-root ${JSON.stringify(path)}`);
    return async () => roots;
}
/** The root of the instance; a self-hosted instance publishes none that is known here. */
function tufRoots(name, { env }, policy) {
    if (name === 'custom')
        return undefined;
    return once(async () => {
        const { fetchTrustedRoot, TUF_SOURCES } = await __webpack_require__.e(/* import() */ 9824).then(__webpack_require__.bind(__webpack_require__, 19824));
        return [await fetchTrustedRoot(TUF_SOURCES[name], (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_cache_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheDirectory */ .o)(env), 'tuf'), policy)];
    });
}
/** Runs `work` at the first call; every call returns that outcome. */
function once(work) {
    let outcome;
    return () => {
        outcome ??= work();
        return outcome;
    };
}
/** The roots of every instance that publishes one, fetched when a signature first needs one. */
function allRoots(context, policy) {
    const names = ['public-good', 'github'];
    const sources = names.map((name) => tufRoots(name, context, policy));
    return async () => (await Promise.all(sources.map((roots) => roots?.() ?? []))).flat();
}
/** A file that an input names. Throws a UserError that names the input. */
async function readNamedFile(input, path, { cwd }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`could not read ${input} ${JSON.stringify(path)}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c2)(error)}; check the path`);
    }
}


/***/ }),

/***/ 60721:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bare),
/* harmony export */   s: () => (/* binding */ artifactManifest)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68825);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29217);
// Builds artifact manifests: image manifests with an artifact type and a subject. The same content yields the same bytes.
// OCI image specification 1.1, "Guidelines for Artifact Usage".



/** Layers and subject are reduced to the required fields, and the annotations of the layers. */
function artifactManifest(content) {
    const { artifactType, config = _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi, annotations } = content;
    const annotated = Object.keys(annotations).length > 0 && { annotations };
    // The order of the keys is part of the digest: never change it.
    const bytes = new TextEncoder().encode(JSON.stringify({
        schemaVersion: 2,
        mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest,
        artifactType,
        config: { ...bare(config), ...(config.artifactType !== undefined && { artifactType: config.artifactType }) },
        layers: content.layers.map((layer) => ({
            ...bare(layer),
            ...(layer.annotations && { annotations: layer.annotations }),
        })),
        subject: bare(content.subject),
        ...annotated,
    }));
    const descriptor = { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MEDIA_TYPE */ .Ap.manifest, digest: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return { descriptor: { ...descriptor, artifactType, ...annotated }, bytes };
}
/** A descriptor without the fields that belong to the manifest or list it comes from. */
function bare({ mediaType, digest, size }) {
    return { mediaType, digest, size };
}


/***/ }),

/***/ 28060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47592);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29217);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76335);
/* harmony import */ var _artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60721);
/* harmony import */ var _classify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74271);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66716);
// Packs evidence into an artifact manifest and its blobs. Pure. The same evidence always packs to the same digest, so that
// pushing it again adds nothing.






/**
 * Artifact type and layer media type are the document's, unless the evidence names another artifact type. A Sigstore bundle
 * is packed in the form that cosign 3, gh, Kyverno, policy-controller and Trivy read.
 */
function pack(evidence) {
    const { document, predicateType, producer, created } = evidence;
    const { mediaType } = document.descriptor;
    const isBundle = (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundleType */ .Jo)(mediaType);
    const artifactType = evidence.artifactType ?? mediaType;
    const annotations = sorted({
        ...evidence.annotations,
        ...(isBundle && bundleAnnotations(predicateType)),
        [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.kind]: evidence.kind,
        // Readers that filter by predicate type expect a statement.
        ...(predicateType !== undefined &&
            (0,_classify_js__WEBPACK_IMPORTED_MODULE_4__/* .needsPredicate */ .pj)(artifactType) && { [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.predicateType]: predicateType }),
        ...(producer !== undefined && { [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.producer]: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignValue */ .W4)(producer) }),
        ...(created !== undefined && { [_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATION */ .YX.created]: created }),
    });
    const layerAnnotations = {
        ...sorted(evidence.layerAnnotations ?? {}),
        [_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .ANNOTATION */ .YX.title]: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .foreignValue */ .W4)(evidence.title),
    };
    const subject = (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .bare */ .$)(evidence.subject);
    const manifest = (0,_artifact_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactManifest */ .s)({
        artifactType,
        // `cosign clean` reads the type from the config's descriptor.
        config: isBundle ? { ..._oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi, artifactType: mediaType } : _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_DESCRIPTOR */ .gi,
        layers: [{ ...document.descriptor, annotations: layerAnnotations }],
        subject,
        annotations,
    });
    return { manifest, subject, blobs: [(0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .documentOf */ .lM)(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_JSON */ .JO, _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .MEDIA_TYPE */ .Ap.empty), document] };
}
/** The annotations that Sigstore's readers filter by. A bundle without a predicate type signs the subject itself. */
function bundleAnnotations(predicateType) {
    return predicateType === undefined
        ? { [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.bundleContent]: 'message-signature' }
        : {
            [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.bundleContent]: 'dsse-envelope',
            [_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .EVIDENCE_ANNOTATION */ .Gg.bundlePredicateType]: predicateType,
        };
}
function sorted(annotations) {
    return Object.fromEntries(Object.entries(annotations).sort(([a], [b]) => (a < b ? -1 : 1)));
}


/***/ }),

/***/ 96584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   GitHubError: () => (/* binding */ GitHubError),
/* harmony export */   githubRepository: () => (/* binding */ githubRepository),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72584);
/* harmony import */ var _net_service_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71440);
// Owns the client of GitHub's REST API: authentication, timeouts, retries and errors. No other file imports Octokit.



/**
 * Reads the repository from the variables of a workflow run. Throws a UserError that names `feature`, which needs it, and
 * the variable that is missing or malformed.
 */
function githubRepository(env, feature) {
    const { GITHUB_API_URL: api, GITHUB_REPOSITORY: name = '', GITHUB_TOKEN: token } = env;
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
    if (owner === undefined || repo === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs GITHUB_REPOSITORY to be owner/repository, as it is in a workflow`);
    }
    if (token === undefined || token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${feature} needs a github-token`);
    return { api: (0,_net_service_url_js__WEBPACK_IMPORTED_MODULE_2__/* .checkServiceUrl */ .J)('GITHUB_API_URL', api || 'https://api.github.com'), owner, repo, token };
}
/** A failed request to the API. The message names the permission that the token may lack, and never contains the token. */
class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh {
    name = 'GitHubError';
    code = 'github';
}
class GitHubClient {
    repository;
    #octokit;
    #policy;
    constructor(repository, octokit, policy) {
        this.repository = repository;
        this.#octokit = octokit;
        this.#policy = policy;
    }
    /** For messages: `OWNER/REPOSITORY`, or `OWNER` without a repository. */
    get place() {
        const { owner, repo } = this.repository;
        return repo === '' ? owner : `${owner}/${repo}`;
    }
    static async open(repository, policy) {
        const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(3137), __webpack_require__.e(6752), __webpack_require__.e(4942), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 92413));
        const request = { timeout: policy.timeout };
        return new GitHubClient(repository, getOctokit(repository.token, { baseUrl: repository.api, log: SILENT, request }), policy);
    }
    /** Sends one request, and again after a transient failure. Throws a GitHubError. */
    async request({ attempted, permission }, call) {
        const { api, owner, repo, token } = this.repository;
        try {
            return await (0,_net_service_calls_js__WEBPACK_IMPORTED_MODULE_1__/* .retried */ .s)(() => call(this.#octokit, { owner, repo }), this.#policy, isTransient);
        }
        catch (error) {
            const status = statusOf(error);
            const detail = `${status ?? 'no response'}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorDetail */ .m2)(error, [token])}`;
            const remedy = remedyOf(status, permission);
            throw new GitHubError(`could not ${attempted} of ${this.place} at ${api}: ${detail}; ${remedy}`, { remedy });
        }
    }
}
/** The HTTP status of an error of Octokit; undefined if there was no response. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
function isTransient(error) {
    const status = statusOf(error);
    return status === undefined || status === 408 || status === 429 || status >= 500;
}
function remedyOf(status, permission) {
    if (status === 401)
        return 'github-token is not valid for this API; pass a valid one';
    if (status === 403 || status === 404) {
        return `give the job the permission ${permission}, or pass a token that has it as github-token`;
    }
    return 'run the job again when the API responds';
}
/** Octokit writes to the console by default, where the runner reads commands. */
const SILENT = { debug: () => { }, info: () => { }, warn: () => { }, error: () => { } };


/***/ }),

/***/ 12019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   n: () => (/* binding */ outcomeWord)
/* harmony export */ });
/** The words for each operation's outcomes. An operation is one row. */
const OPERATIONS = {
    attach: { created: 'attached', existing: 'already attached', none: 'nothing to attach' },
    copy: { created: 'copied', existing: 'already copied', absent: 'left out', none: 'nothing to copy' },
    mount: { created: 'mounted', existing: 'already there', none: 'nothing to mount' },
    tag: { created: 'tagged', existing: 'already tagged', none: 'nothing to tag' },
    delete: { deleted: 'deleted', absent: 'already deleted', none: 'nothing to delete' },
};
/** `already attached`, `deleted`: an outcome in a word or two. */
function outcomeWord({ operation, outcome }) {
    const words = OPERATIONS[operation];
    return words[outcome] ?? outcome;
}
/** `3 attached, 1 already attached, 1 failed`; for no entries, `nothing to attach`. */
function countsOf({ entries }, operation) {
    const order = ['created', 'deleted', 'existing', 'absent', 'planned', 'skipped', 'failed'];
    const words = order.flatMap((outcome) => entries.filter((entry) => entry.outcome === outcome).map(outcomeWord));
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${same.length} ${word}`);
    return counts.join(', ') || OPERATIONS[operation].none;
}


/***/ }),

/***/ 34476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i$: () => (/* binding */ renderAttachFailure),
/* harmony export */   pB: () => (/* binding */ renderReceipt),
/* harmony export */   wP: () => (/* binding */ renderAttachSummary)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46662);
/* harmony import */ var _plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12019);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19334);
/* harmony import */ var _node_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59870);
/* harmony import */ var _receipt_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12933);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44505);
// Renders what attach did: a page of GitHub markdown for the job summary, and lines for a terminal.









const OUTCOME_MARKS = {
    created: '✅',
    existing: '☑',
    deleted: '🗑',
    absent: '☑',
    planned: '📝',
    skipped: '⏭',
    failed: '❌',
};
/** The outcomes first, failures next, then the graph, with inputs and commands folded. Always below 1 MiB. */
function renderAttachSummary({ receipt, graph, failure, inputs }) {
    const { entries, notes, reference, traffic } = receipt;
    const dryRun = entries.some(({ outcome }) => outcome === 'planned') ? 'Dry run, nothing was pushed: ' : '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .MY)([
        `## Evidence for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(reference, 400)}`,
        `${dryRun}${(0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(receipt, 'attach')}${traffic === undefined ? '' : `, in ${trafficText(traffic)}`}.`,
        failure === undefined ? '' : `❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .html */ .qy)(failure, 2000)}`,
        entries.length === 0 ? '' : entriesTable(entries),
        errors(entries),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(notes.map((note) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .html */ .qy)(note, 1000)), _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUND */ .d9.notes),
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFindings */ .vO)(receipt.scans ?? []),
        ...(graph === undefined ? [] : (0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .graphSections */ .P)(graph)),
        (0,_sections_js__WEBPACK_IMPORTED_MODULE_6__/* .checkCommands */ .D)(reference),
        inputsTable(inputs),
    ]);
}
/** The section of an image to which nothing could be attached. */
function renderAttachFailure(reference, error) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .page */ .MY)([`## Evidence for ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(reference, 400)}`, `❌ Nothing was attached: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .html */ .qy)(error, 2000)}`]);
}
/** One line per entry, then findings, notes and counts, for a terminal. No line break at the end. */
function renderReceipt(receipt, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    const lines = receipt.entries.map((entry) => {
        const outcome = (0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWord */ .n)(entry).padEnd(16);
        const error = entry.error === undefined ? '' : `\n    ${paint('red', (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.error, 2000))}`;
        const parts = [
            paint(entry.outcome === 'failed' ? 'red' : entry.outcome === 'created' ? 'green' : 'dim', outcome),
            (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(entry.kind).label.padEnd(17),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.platform ?? 'image').padEnd(14),
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(entry.title),
            ...(entry.object === null ? [] : [paint('dim', entry.object.digest)]),
        ];
        return parts.join('  ') + error;
    });
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingLines */ .hq)(receipt.scans ?? [], { color });
    const notes = receipt.notes.map((note) => paint('yellow', `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(note, 1000)}`));
    const traffic = receipt.traffic === undefined ? '' : `, in ${trafficText(receipt.traffic)}`;
    return [...lines, ...findings, ...notes, `${(0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .countsOf */ .m)(receipt, 'attach')}${traffic}`].join('\n');
}
function entriesTable(entries) {
    const rows = entries.map((entry) => [
        `${OUTCOME_MARKS[entry.outcome]} ${(0,_plan_receipt_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeWord */ .n)(entry)}`,
        (0,_evidence_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kindRow */ .LX)(entry.kind).label,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(entry.title, 100),
        entry.platform === null ? 'image' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .html */ .qy)(entry.platform),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)((0,_receipt_json_js__WEBPACK_IMPORTED_MODULE_8__/* .artifactTypeOf */ .G)(entry), 100),
        (0,_node_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .pV)(entry.document.size),
        entry.object === null ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)((0,_node_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortDigest */ .VK)(entry.object.digest)),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Status', 'Kind', 'Document', 'Attached to', 'Type', 'Size', 'Digest'], rows, _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUND */ .d9.table);
}
function errors(entries) {
    const failed = entries.filter(({ outcome }) => outcome === 'failed');
    if (failed.length === 0)
        return '';
    const lines = failed.map(({ title, error }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(title, 100)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .html */ .qy)(error ?? 'unknown reason', 2000)}`);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`Failures (${failed.length})`, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(lines, _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUND */ .d9.errors));
}
function inputsTable(inputs) {
    const given = Object.entries(inputs).filter(([, value]) => value !== '');
    if (given.length === 0)
        return '';
    const rows = given.map(([name, value]) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(name), (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(value, 500)]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('Inputs', (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['Input', 'Value'], rows, _blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .BOUND */ .d9.inputs));
}
function trafficText({ requests, sentBytes, receivedBytes, milliseconds }) {
    const sent = `${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .pV)(sentBytes)} sent, ${(0,_node_text_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesText */ .pV)(receivedBytes)} received`;
    return `${requests} ${requests === 1 ? 'request' : 'requests'} (${sent}) and ${(milliseconds / 1000).toFixed(1)} s`;
}


/***/ }),

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ distinctFindings),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   lb: () => (/* binding */ openFindings),
/* harmony export */   vO: () => (/* binding */ renderFindings)
/* harmony export */ });
/* unused harmony export countsText */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94984);
/* harmony import */ var _evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5467);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
// Renders the findings of scans: a section of a job summary, and lines for a terminal.





/** Findings to list. The documents contain all of them. */
const LISTED = 50;
const LISTED_IN_TERMINAL = 5;
const MARKS = {
    critical: '🟣',
    high: '🔴',
    medium: '🟠',
    low: '🟡',
    negligible: '⚪',
    unknown: '❔',
};
/** Counts per scan, reasons for incomplete scans, and the most urgent findings, folded. Empty if nothing was scanned. */
function renderFindings(scans) {
    if (scans.length === 0)
        return '';
    const listed = mostUrgent(scans);
    const incomplete = scans.flatMap(({ title, report }) => report.incomplete.map((why) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(title, 100)} is incomplete: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(why, 500)}`));
    return [
        '### Findings',
        countsTable(scans),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(incomplete, _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND */ .d9.notes),
        listed.length === 0 ? '' : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .folded */ .TM)(`Most urgent findings (${listed.length})`, findingsTable(listed)),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** One line per scan, and its most urgent findings below it. */
function findingLines(scans, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    return scans.flatMap(({ title, platforms, report }) => {
        const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(platform)).join(', ')}`;
        const state = (0,_evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isComplete */ .A)(report)
            ? ''
            : paint('red', ` (incomplete: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(report.incomplete.join('; '), 500)})`);
        const distinct = distinctFindings(openFindings(report));
        const top = distinct.slice(0, LISTED_IN_TERMINAL);
        const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(title)}${on}: ${countsText(report)}${state}`,
            ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
            ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
        ];
    });
}
/** `1 critical, 3 high; 2 resolved`. */
function countsText({ counts }) {
    const open = _evidence_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return `${open.join(', ') || 'no open findings'}${counts.resolved > 0 ? `; ${counts.resolved} resolved` : ''}`;
}
function countsTable(scans) {
    const head = [
        'Scan',
        'Attached to',
        ..._evidence_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.map((severity) => `${MARKS[severity]} ${severity}`),
        'resolved',
        'State',
    ];
    const rows = scans.map(({ title, platforms, report }) => [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(title, 100)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(scannerText(report), 100)}`,
        platforms.length === 0 ? 'image' : platforms.map((platform) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(platform)).join(', '),
        ..._evidence_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.map((severity) => String(report.counts[severity])),
        String(report.counts.resolved),
        (0,_evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_3__/* .isComplete */ .A)(report) ? 'complete' : '⚠ incomplete',
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(head, rows, _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND */ .d9.findings);
}
function findingsTable(findings) {
    const rows = findings.map((finding) => [
        `${MARKS[finding.severity]} ${finding.severity}${finding.cvss === undefined ? '' : ` ${finding.cvss.score}`}`,
        finding.url === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(finding.id) : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(finding.url, 600)}">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(finding.id)}</a>`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(whereText(finding), 150),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(finding.installed ?? '', 60),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(finding.fixed ?? '', 80),
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(finding.title ?? '', 120),
    ]);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Severity', 'Finding', 'Package or file', 'Installed', 'Fixed in', 'Title'], rows, _blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .BOUND */ .d9.findings);
}
function mostUrgent(scans) {
    const all = scans.flatMap(({ report }) => openFindings(report));
    return distinctFindings(all)
        .sort((a, b) => rank(a) - rank(b))
        .slice(0, LISTED);
}
/** A finding by several scanners, on several platforms or in several files counts once, with the highest severity. */
function distinctFindings(findings) {
    const found = new Map();
    for (const finding of findings) {
        const key = [finding.id, whereText(finding), finding.installed].join('\n');
        const known = found.get(key);
        if (known === undefined || rank(finding) < rank(known))
            found.set(key, finding);
    }
    return [...found.values()];
}
function rank({ severity, cvss }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
/** The open findings that a report lists. */
function openFindings({ findings }) {
    const resolved = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
    return resolved < 0 ? findings : findings.slice(0, resolved);
}
function openCount({ counts }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0);
}
function isUrgent({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function findingText(finding) {
    const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(finding.id, 60), finding.severity, (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(whereText(finding), 80), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(version, 80)]
        .join('  ')
        .trimEnd();
}
/** The package without its version and qualifiers, or the file. */
function whereText({ package: purl, name, location }) {
    return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
}
function scannerText({ scanner }) {
    return scanner.version === undefined ? scanner.name : `${scanner.name} ${scanner.version}`;
}


/***/ }),

/***/ 12933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ artifactTypeOf),
/* harmony export */   k: () => (/* binding */ renderReceiptsJson)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14031);

/** The entries of all images, on one line, each with its image. */
function renderReceiptsJson(receipts) {
    const entries = receipts.flatMap(({ reference, entries }) => entries.map((entry) => entryJson(entry, reference)));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)(JSON.stringify(entries));
}
/** The artifact type of the manifest; the media type of the document if there is no manifest. */
function artifactTypeOf({ object, document }) {
    return object?.artifactType ?? document.mediaType;
}
function entryJson(entry, reference) {
    return {
        digest: entry.object?.digest ?? null,
        kind: entry.kind,
        subject: entry.subject,
        platform: entry.platform,
        title: entry.title,
        mediaType: entry.document.mediaType,
        artifactType: artifactTypeOf(entry),
        size: entry.document.size,
        status: entry.outcome,
        via: entry.via,
        ...(entry.error !== undefined && { error: entry.error }),
        reference,
        operation: entry.operation,
    };
}


/***/ }),

/***/ 95412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ chooseInstance),
/* harmony export */   R: () => (/* binding */ checkServices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
// Owns the Sigstore instances: certificate authority, transparency log and timestamp authority of each.

const PUBLIC_GOOD = {
    name: 'public-good',
    fulcioUrl: 'https://fulcio.sigstore.dev',
    rekorUrl: 'https://rekor.sigstore.dev',
};
/** GitHub's own instance: for github.com, and for each tenant of GitHub Enterprise Cloud with data residency. */
function githubInstance(server) {
    const { hostname } = new URL(server);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { name: 'github', fulcioUrl: `https://fulcio.${host}`, timestampUrl: `https://timestamp.${host}` };
}
/**
 * The instance to sign with. `auto` is the public-good instance for a repository that the identity token calls public, and
 * GitHub's instance for its other repositories. A public log must not reveal a private repository, so the user must choose
 * if the visibility is unknown. With `fulcio-url`, only the log and the timestamp authority named with it are used.
 * Throws a UserError that says what to choose.
 */
function chooseInstance(choice, urls, { visibility, server }) {
    const { fulcioUrl, ...witnesses } = urls;
    if (fulcioUrl !== undefined)
        return { name: 'custom', fulcioUrl, ...witnesses };
    if (choice === 'public-good' || (choice === 'auto' && visibility === 'public'))
        return { ...PUBLIC_GOOD, ...witnesses };
    const ofGitHub = /^https:\/\/(?:github\.com|[^/]+\.ghe\.com)$/.test(server);
    if (choice === 'github' || (visibility !== undefined && ofGitHub))
        return { ...githubInstance(server), ...witnesses };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('could not choose a Sigstore instance for `sigstore: auto`: the identity token does not say that the repository is public; set sigstore to public-good (its log is public), or fulcio-url to your own instance');
}
/** Throws a UserError for a certificate authority without log and timestamp authority. */
function checkServices({ fulcioUrl, rekorUrl, timestampUrl }) {
    if (fulcioUrl === undefined || rekorUrl !== undefined || timestampUrl !== undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('fulcio-url needs rekor-url or timestamp-server-url: its certificates expire within minutes, and signatures without a trusted time cannot be verified later');
}


/***/ }),

/***/ 70997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ signerName),
/* harmony export */   Y: () => (/* binding */ keySigner)
/* harmony export */ });
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48566);
// Owns the interface of a signer, and the signer that uses a key.

function keySigner(key) {
    return {
        identity: { kind: 'key', hint: key.hint, algorithm: key.algorithm },
        verifierPem: key.publicPem,
        sign: (data) => (0,_algorithm_js__WEBPACK_IMPORTED_MODULE_0__/* .signBytes */ .b_)(key.privateKey, data),
    };
}
/** For messages: `https://github.com/o/r/.github/workflows/x.yml@refs/heads/main`, `key ECDSA P-256 WLaV…`. */
function signerName(identity) {
    return identity.kind === 'key' ? `key ${identity.algorithm} ${identity.hint}` : identity.san;
}


/***/ })

};
