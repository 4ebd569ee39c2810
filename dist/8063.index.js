export const id = 8063;
export const ids = [8063];
export const modules = {

/***/ 98375:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadSigningKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _signing_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40337);
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
    for (const part of (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__.masksOf)(pem))
        context.mask(part);
    return (0,_signing_key_js__WEBPACK_IMPORTED_MODULE_3__.readSigningKey)(pem, secret);
}
async function readPem(key, { cwd, env }) {
    if (key.includes('-----BEGIN'))
        return key;
    const variable = VARIABLE.exec(key)?.[1];
    if (variable !== undefined) {
        const value = env[variable];
        if (value === undefined || value === '')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`signing-key names the environment variable ${variable}, which is not set`);
        return value;
    }
    // Text that is not a path may be a key without its first line, so it is not quoted.
    if (key.length > 512 || /[\r\n]/.test(key))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(_signing_key_js__WEBPACK_IMPORTED_MODULE_3__.NOT_PEM);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, key), 'utf8');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`signing-key is not PEM text, env://VARIABLE or a readable file (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorText */ .UX)(error)})`);
    }
}


/***/ }),

/***/ 48409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openSigning)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(75398);
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
        const request = { attempted: 'list the attestations', permission: PERMISSION };
        const data = await client.request(request, (octokit, at) => octokit.request('GET /repos/{owner}/{repo}/attestations/{subject}', { ...at, subject, per_page: PER_PAGE }).then((response) => response.data, (error) => {
            if ((0,github_client.statusOf)(error) === 404)
                return { attestations: [] };
            throw error;
        }));
        if (!(0,fields/* isRecord */.u4)(data) || !Array.isArray(data.attestations)) {
            throw client.unexpected(request, 'has no list of attestations', data);
        }
        for (const one of data.attestations)
            known.add(signatureOf((0,fields/* isRecord */.u4)(one) ? one.bundle : undefined));
    }
    const ids = [];
    for (const { bundle: bytes } of attestations) {
        const bundle = JSON.parse(Buffer.from(bytes).toString('utf8'));
        const signature = signatureOf(bundle);
        if (signature !== '' && known.has(signature))
            continue;
        const request = { attempted: 'store attestations', permission: PERMISSION };
        const data = await client.request(request, async (octokit, at) => {
            const body = { ...at, bundle: bundle };
            return (await octokit.request('POST /repos/{owner}/{repo}/attestations', body)).data;
        });
        const id = (0,fields/* isRecord */.u4)(data) ? (0,fields/* text */.Qq)(data.id) : undefined;
        if (id === undefined)
            throw client.unexpected(request, 'has no id', data);
        ids.push(id);
    }
    return ids;
}
function signatureOf(bundle) {
    const envelope = (0,fields/* isRecord */.u4)(bundle) && (0,fields/* isRecord */.u4)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : {};
    const [first] = Array.isArray(envelope.signatures) ? envelope.signatures : [];
    return (0,fields/* isRecord */.u4)(first) && typeof first.sig === 'string' ? first.sig : '';
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
// EXTERNAL MODULE: ./src/signing/embedding-limit.ts
var embedding_limit = __webpack_require__(32428);
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

// EXTERNAL MODULE: ./src/evidence/annotations.ts
var annotations = __webpack_require__(76335);
// EXTERNAL MODULE: ./src/evidence/classify.ts
var classify = __webpack_require__(74271);
;// CONCATENATED MODULE: ./src/signing/signable.ts
// Decides how a piece of evidence is signed: which statement, and whether the document is attached unsigned as well.






const READ_RAW = ['application/sarif+json'];
/** `name` is the subject's name in statements: `registry/repository`. A statement contains documents of up to `maxBytes`. */
async function signableOf(evidence, name, { substitute, maxBytes } = {}) {
    const { mediaType } = evidence.document.descriptor;
    const isSigned = (0,classify/* isBundleType */.Jo)(mediaType) || mediaType === media_types/* MEDIA_TYPE */.Ap.dsse;
    if (isSigned || (evidence.kind === 'signature' && !isImageSignature(evidence)))
        return { evidence, raw: true };
    if (substitute !== undefined)
        return { evidence, ...substitute, raw: true };
    const { statement, predicateType } = await (0,evidence_statement/* statementOf */.T8)(evidence, name, maxBytes);
    const readRaw = mediaType !== media_types/* MEDIA_TYPE */.Ap.inToto && (evidence.kind === 'sbom' || READ_RAW.includes((0,media_types/* bareMediaType */.ZX)(mediaType)));
    const hasOwnType = evidence.artifactType !== undefined;
    return { evidence, statement, predicateType, raw: readRaw || hasOwnType || predicateType === evidence_statement/* REFERENCE_PREDICATE */.Sy };
}
/** The bundle as evidence, annotated with the digest of its statement so that a later run finds it. */
function bundleEvidence({ evidence, statement, predicateType }, bundle) {
    // A bundle is found by its own artifact type.
    const { artifactType: _, ...rest } = evidence;
    return {
        ...rest,
        document: (0,evidence_document/* documentOf */.lM)(bundle, media_types/* MEDIA_TYPE */.Ap.sigstoreBundle),
        title: `${evidence.title}.sigstore.json`,
        signs: evidence,
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
// EXTERNAL MODULE: ./src/commands/attach/signing-key.ts
var signing_key = __webpack_require__(98375);
// EXTERNAL MODULE: ./src/net/service-url.ts
var service_url = __webpack_require__(71440);
// EXTERNAL MODULE: ./src/signing/instance.ts
var signing_instance = __webpack_require__(95412);
;// CONCATENATED MODULE: ./src/commands/attach/signing-setup.ts



/** The setup of a job that signs with its identity token. Throws a UserError or a SigningError for a token that cannot be used. */
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
        claims: workload.claims,
        ...(roots && { trust: { keys: [], roots } }),
        services: instance,
        open: async () => (await __webpack_require__.e(/* import() */ 2045).then(__webpack_require__.bind(__webpack_require__, 22045))).keylessSigner(instance.fulcioUrl, workload, policy),
    };
}
/** The signer as receipts and summaries name it. */
function runSigner({ identity, publicPem = '', services }) {
    return identity.kind === 'key' ? { ...identity, publicPem, log: services.rekorUrl !== undefined } : identity;
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
    const { Verifier } = await Promise.all(/* import() */[__webpack_require__.e(4399), __webpack_require__.e(9908)]).then(__webpack_require__.bind(__webpack_require__, 24399));
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















const SIGNING_IS_OFF = { why: 'off', text: 'nothing was signed, because sign is none' };
const NOT_SIGNED = 'nothing was signed: there is neither a signing-key nor an identity token; set signing-key, or give the job of a workflow the permission id-token: write (pull requests from forks never have it)';
/**
 * Decides who signs. Throws a UserError for a key or trusted root that cannot be used, and if signing is required but this
 * job has no identity.
 */
async function openSigning(request, context, policy = service_calls/* SERVICE_POLICY */.pZ) {
    if (request.githubAttestations)
        (0,github_client.githubRepository)(context.env, 'github-attestations');
    const roots = request.trustedRoot === undefined ? undefined : await (0,trusted_roots/* trustedRootFile */.K3)(request.trustedRoot, context);
    const trusted = await readTrustedSigners(request.trustedSigners, roots, context, policy);
    if (request.mode === 'none')
        return unsigned(trusted, SIGNING_IS_OFF);
    if (request.key !== undefined) {
        const key = await (0,signing_key/* loadSigningKey */.f)(request.key, request.password, context);
        const signer = (0,signing_signer/* keySigner */.Y)(key);
        const { rekorUrl, timestampUrl } = request.services;
        return new OpenSigning(request, context, policy, trusted, [key, ...trusted.keys], async () => ({
            identity: signer.identity,
            publicPem: key.publicPem,
            trust: { keys: [key], ...(roots && { roots }) },
            services: { ...(rekorUrl && { rekorUrl }), ...(timestampUrl && { timestampUrl }) },
            open: async () => signer,
        }));
    }
    const { SIGSTORE_ID_TOKEN: given } = context.env;
    const identityToken = context.identityToken ?? (given ? async () => given : undefined);
    if (identityToken !== undefined) {
        return new OpenSigning(request, context, policy, trusted, trusted.keys, () => keylessSetup(request, context, policy, identityToken, roots));
    }
    if (request.mode === 'keyless' || request.githubAttestations) {
        throw new errors/* UserError */.yo(`${request.mode === 'keyless' ? 'sign: keyless' : 'github-attestations'} needs an identity token, but this job has none; give it the permission id-token: write (pull requests from forks never have one)`);
    }
    const text = request.signImage ? `${NOT_SIGNED}; the image was not signed either` : NOT_SIGNED;
    return unsigned(trusted, { why: 'no-identity', text });
}
function unsigned(trusted, reason) {
    return {
        signs: false,
        keys: trusted.keys,
        trusted: () => trustedVerifier(trusted),
        claims: async () => undefined,
        sign: async (_store, _subject, evidence) => ({
            ...{ evidence, planned: [], failures: [], notes: [], attestations: [] },
            unsigned: reason,
        }),
        publish: async () => undefined,
    };
}
class OpenSigning {
    signs = true;
    keys;
    #request;
    #context;
    #policy;
    #trustedSigners;
    #setup;
    #signer;
    constructor(request, context, policy, trustedSigners, keys, setup) {
        this.keys = keys;
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
    async claims() {
        const setup = await this.#available();
        return setup instanceof errors/* UserError */.yo ? undefined : setup.claims;
    }
    /**
     * Proves push access and finds bundles of earlier runs, then signs the rest. Rejects if nothing at all could be signed.
     * Otherwise evidence that could not be signed is among the failures, and is not attached in any form.
     */
    async sign(store, subject, evidence, { dryRun, listed }) {
        const name = (0,reference/* subjectName */.wn)(subject.reference);
        const pieces = this.#request.signImage ? [...evidence, imageSignature(subject.descriptor)] : evidence;
        const limit = this.#limit();
        const signables = await Promise.all(pieces.map(async (piece) => {
            const substitute = await this.#scanStatement(piece, name);
            const options = { maxBytes: limit.bytes, ...(substitute && { substitute }) };
            return signableOf(piece, piece.subjectName ?? name, options);
        }));
        const references = signables.flatMap((one) => (0,embedding_limit/* referenceNote */.C5)(one.evidence, one.predicateType, limit) ?? []);
        const wanted = signables.filter(({ statement }) => statement !== undefined);
        const raw = signables.filter(({ raw: isRaw }) => isRaw).map((signable) => signable.evidence);
        const nothing = { planned: [], failures: [], notes: references, attestations: [] };
        if (wanted.length === 0)
            return { ...nothing, evidence: raw };
        if (dryRun) {
            const empty = new Uint8Array();
            return { ...nothing, evidence: raw, planned: wanted.map((signable) => bundleEvidence(signable, empty)) };
        }
        const setup = await this.#available();
        if (setup instanceof errors/* UserError */.yo) {
            return {
                ...nothing,
                notes: [],
                evidence,
                unsigned: { why: 'not-possible', text: `nothing was signed: ${setup.message}` },
            };
        }
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
        const note = signedNote(bundles, setup.identity);
        return {
            planned: [],
            evidence: [
                ...bundles.map(({ signable, bundle }) => bundleEvidence(signable, bundle)),
                ...raw.filter((piece) => !failed.has(piece)),
            ],
            failures: [...failed].map(([piece, error]) => ({ piece, error })),
            notes: [...notes, ...references, note],
            signed: { signer: runSigner(setup), note },
            attestations: bundles.map(({ signable, bundle, reused }) => ({
                subject: signable.evidence.subject.digest,
                bundle,
                reused,
            })),
        };
    }
    #limit() {
        const { key, services, githubAttestations, maxEmbeddedSize } = this.#request;
        const use = { keyless: key === undefined, log: services.rekorUrl !== undefined, githubAttestations };
        return (0,embedding_limit/* embeddingLimit */.zh)(use, maxEmbeddedSize);
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
            Promise.all(/* import() */[__webpack_require__.e(4399), __webpack_require__.e(9908)]).then(__webpack_require__.bind(__webpack_require__, 24399)),
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

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ distinctFindings),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   ZF: () => (/* binding */ whereText),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   lb: () => (/* binding */ openFindings)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94984);
/* harmony import */ var _evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5467);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);
// Renders the findings of scans as lines for a terminal, and owns what every report of findings shares.




/** Findings to list. The documents contain all of them. */
const LISTED_IN_TERMINAL = 5;
const MARKS = {
    critical: '🟣',
    high: '🔴',
    medium: '🟠',
    low: '🟡',
    negligible: '⚪',
    unknown: '❔',
};
/** One line per scan, and its most urgent findings below it. */
function findingLines(scans, { color = false } = {}) {
    const paint = (style, text) => color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text, { validateStream: false }) : text;
    return scans.flatMap(({ title, platforms, report }) => {
        const on = platforms.length === 0 ? '' : ` on ${platforms.map((platform) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(platform)).join(', ')}`;
        const state = (0,_evidence_scan_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isComplete */ .A)(report)
            ? ''
            : paint('red', ` (incomplete: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(report.incomplete.join('; '), 500)})`);
        const distinct = distinctFindings(openFindings(report));
        const top = distinct.slice(0, LISTED_IN_TERMINAL);
        const left = openCount(report) - (openFindings(report).length - distinct.length) - top.length;
        return [
            `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(title)}${on}: ${countsText(report)}${state}`,
            ...top.map((finding) => `    ${paint(isUrgent(finding) ? 'red' : 'yellow', findingText(finding))}`),
            ...(left > 0 ? [paint('dim', `    and ${left} more`)] : []),
        ];
    });
}
/** `1 critical, 3 high; 2 resolved`. */
function countsText({ counts }) {
    const open = _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => `${counts[severity]} ${severity}`);
    return `${open.join(', ') || 'no open findings'}${counts.resolved > 0 ? `; ${counts.resolved} resolved` : ''}`;
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
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.indexOf(severity) * 100 - (cvss?.score ?? 0);
}
/** The open findings that a report lists. */
function openFindings({ findings }) {
    const resolved = findings.findIndex(({ status }) => status === 'fixed' || status === 'not_affected');
    return resolved < 0 ? findings : findings.slice(0, resolved);
}
function openCount({ counts }) {
    return _evidence_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .oC.reduce((sum, severity) => sum + counts[severity], 0);
}
function isUrgent({ severity }) {
    return severity === 'critical' || severity === 'high';
}
function findingText(finding) {
    const version = [finding.installed, finding.fixed].filter((part) => part !== undefined).join(' -> ');
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(finding.id, 60), finding.severity, (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(whereText(finding), 80), (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(version, 80)]
        .join('  ')
        .trimEnd();
}
/** The package without its version and qualifiers, or the file. */
function whereText({ package: purl, name, location }) {
    return purl?.replace(/^pkg:/, '').replace(/[@?#].*$/, '') ?? name ?? location ?? '';
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
