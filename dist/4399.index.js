export const id = 4399;
export const ids = [4399];
export const modules = {

/***/ 54635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ cacheEncoding),
/* harmony export */   b: () => (/* binding */ cacheCertificateEncoding)
/* harmony export */ });
/**
 * Makes a parsed object and everything in it encode once. The object must not change after its first encoding; callers
 * get a copy of the bytes.
 */
function cacheEncoding(object) {
    let der;
    object.toDER = () => {
        der ??= encode(object);
        return Buffer.from(der);
    };
    object.subs.forEach(cacheEncoding);
}
/** Does the same for a certificate and its clones, from which the verifier removes the signatures of certificate logs. */
function cacheCertificateEncoding(certificate) {
    cacheEncoding(certificate.root);
    const clone = certificate.clone.bind(certificate);
    certificate.clone = () => {
        const copy = clone();
        cacheEncoding(copy.root);
        return copy;
    };
}
/** X.690, 8.1: tag, length, content. */
function encode({ tag, subs, value }) {
    const content = subs.length > 0 ? subs.map((sub) => sub.toDER()) : [value];
    const length = content.reduce((sum, { byteLength }) => sum + byteLength, 0);
    return Buffer.concat([Buffer.of(tag.toDER()), encodeLength(length), ...content]);
}
/** X.690, 8.1.3: one byte below 128, else the number of bytes that follow, then the length in them. */
function encodeLength(length) {
    if (length < 0x80)
        return Buffer.of(length);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    const significant = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
    return Buffer.concat([Buffer.of(0x80 | significant.byteLength), significant]);
}


/***/ }),

/***/ 14275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withSigningTime)
/* harmony export */ });
/* unused harmony export timeOf */
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/;
/** The timestamp with its signing time set. Throws if it has none, or lacks a part that its verification needs. */
function withSigningTime(timestamp) {
    if (!isComplete(timestamp.root))
        throw new Error('the timestamp lacks a part that RFC 3161 requires');
    if (timestamp.tstInfo.messageImprintHashAlgorithm === undefined)
        throw new Error('the timestamp has an unsupported hash algorithm');
    const value = timeOf(timestamp.tstInfo.root.subs[4]?.value.toString('ascii') ?? '');
    Object.defineProperty(timestamp, 'signingTime', { value });
    return timestamp;
}
/** The time of a GeneralizedTime in DER. Throws if it is not one. */
function timeOf(text) {
    const parts = GENERALIZED_TIME.exec(text);
    if (parts === null)
        throw new Error('the timestamp has no valid time');
    const [year, month, day, hour, minute, second, fraction = '0'] = parts.slice(1);
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
    if (Number.isNaN(time.getTime()))
        throw new Error('the timestamp has no valid time');
    return time;
}
/** Whether every object is there that `RFC3161Timestamp` and its TSTInfo access. */
function isComplete(response) {
    const [status, token] = response.subs;
    // CMS, RFC 5652, section 5: version, digestAlgorithms, encapContentInfo, ..., signerInfos.
    const signedData = tagged(token)?.subs[0]?.subs ?? [];
    const content = signedData[2]?.subs ?? [];
    const info = content[1]?.subs[0]?.subs[0]?.subs ?? [];
    const signer = signedData.at(-1)?.subs[0];
    const attributes = tagged(signer)?.subs ?? [];
    const [, issuerAndSerial, digestAlgorithm, , signatureAlgorithm, signature] = signer?.subs ?? [];
    const imprint = info[2]?.subs ?? [];
    return ([status?.subs[0], token?.subs[0], content[0], info[4], signature].every((part) => part !== undefined) &&
        [imprint[0]?.subs[0], imprint[1]].every((part) => part !== undefined) &&
        [issuerAndSerial?.subs[1], digestAlgorithm?.subs[0], signatureAlgorithm?.subs[0]].every((part) => part !== undefined) &&
        attributes.length > 0 &&
        attributes.every(({ subs: [type, values] }) => type !== undefined && values?.subs[0] !== undefined));
}
/** The part with the context-specific tag 0. */
function tagged(parent) {
    return parent?.subs.find(({ tag }) => tag.isContextSpecific(0));
}


/***/ }),

/***/ 24399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Verifier: () => (/* binding */ Verifier),
  otherSubject: () => (/* binding */ otherSubject),
  readStatement: () => (/* binding */ readStatement)
});

// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/digest.ts
var oci_digest = __webpack_require__(68825);
// EXTERNAL MODULE: ./src/oci/media-types.ts
var media_types = __webpack_require__(29217);
// EXTERNAL MODULE: ./src/signing/bundle.ts
var signing_bundle = __webpack_require__(7363);
// EXTERNAL MODULE: ./src/signing/cosign-legacy.ts
var cosign_legacy = __webpack_require__(32510);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/signing/verification-failure.ts
var verification_failure = __webpack_require__(5091);
;// CONCATENATED MODULE: ./src/signing/identity-policy.ts
// Owns identity policies: which certificate identities may sign. The issuer matches exactly, the name exactly or by a pattern.


/** RE2 keeps matching linear; this keeps the compiled program small. */
const MAX_PATTERN_LENGTH = 1024;
/**
 * Compiles policies, of which one must match. RE2 patterns match in linear time, so a hostile name cannot stall a gate.
 * Throws a UserError that quotes an invalid pattern.
 */
async function compileIdentities(policies) {
    const compiled = await Promise.all(policies.map(async (policy) => ({ policy, matches: await sanMatcher(policy.san) })));
    return (identity) => {
        const { issuer, san, extensions } = identity;
        const ofIssuer = compiled.filter(({ policy }) => policy.issuer === issuer);
        if (ofIssuer.length === 0) {
            const wanted = [...new Set(policies.map((policy) => quoted(policy.issuer)))].join(' or ');
            return (0,verification_failure/* failed */.gz)('wrong-issuer', wanted === ''
                ? `the issuer is ${quoted(issuer)}, but no identity is trusted`
                : `the issuer is ${quoted(issuer)}, expected ${wanted}`);
        }
        const ofName = ofIssuer.filter(({ matches }) => matches(san));
        if (ofName.length === 0) {
            const wanted = ofIssuer.map(({ policy }) => sanText(policy.san)).join(' or ');
            return (0,verification_failure/* failed */.gz)('wrong-identity', `the identity is ${quoted(san)}, expected ${wanted}`);
        }
        const differing = ofName.map(({ policy }) => firstDifference(policy.extensions ?? {}, extensions));
        if (differing.includes(undefined))
            return undefined;
        return (0,verification_failure/* failed */.gz)('wrong-extension', differing[0]);
    };
}
async function sanMatcher(san) {
    if ('exactly' in san)
        return (text) => text === san.exactly;
    const { pattern } = san;
    if (pattern.length > MAX_PATTERN_LENGTH)
        throw new errors/* UserError */.yo(`an identity pattern has more than ${MAX_PATTERN_LENGTH} characters; shorten it`);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    let program;
    try {
        program = RE2JS.compile(pattern);
    }
    catch (error) {
        (0,errors/* rethrowBug */.zO)(error);
        throw new errors/* UserError */.yo(`identity pattern ${JSON.stringify(pattern)} is invalid: ${(0,errors/* errorDetail */.m2)(error)}; use RE2 syntax`);
    }
    return (text) => program.matches(text);
}
function sanText(san) {
    return 'exactly' in san ? quoted(san.exactly) : `a name that matches ${quoted(san.pattern)}`;
}
function quoted(text) {
    return text === undefined || text === '' ? 'absent' : JSON.stringify(text);
}
function firstDifference(wanted, found) {
    for (const [name, value] of Object.entries(wanted)) {
        if (found[name] !== value)
            return `${name} is ${quoted(found[name])}, expected ${quoted(value)}`;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/signing/algorithm.ts
var algorithm = __webpack_require__(48566);
// EXTERNAL MODULE: ./src/signing/certificate.ts
var signing_certificate = __webpack_require__(99908);
// EXTERNAL MODULE: ./src/signing/der-cache.ts
var der_cache = __webpack_require__(54635);
// EXTERNAL MODULE: ./src/signing/envelope.ts
var signing_envelope = __webpack_require__(29243);
// EXTERNAL MODULE: ./src/signing/intoto-log-entry.ts
var intoto_log_entry = __webpack_require__(538);
// EXTERNAL MODULE: ./src/signing/timestamp.ts
var timestamp = __webpack_require__(14275);
;// CONCATENATED MODULE: ./src/signing/verify-signature.ts
// Verifies a signature: trusted signer, matching bytes, trusted time.









/** Entries of one log that are verified, each with the certificate again. */
const MAX_LOG_ENTRIES = 8;
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
/** `requireLog`: the signature must be in a trusted log, even if a key made it. */
async function verifySignature(signed, trust, { requireLog }) {
    const { toSignedEntity } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    let entity;
    try {
        entity = toSignedEntity(signed.bundle, signed.artifact && Buffer.from(signed.artifact));
        for (const one of entity.timestamps) {
            if (one.$case === 'timestamp-authority')
                (0,der_cache/* cacheEncoding */.W)((0,timestamp/* withSigningTime */.X)(one.timestamp).root);
        }
        if (entity.key.$case === 'certificate')
            (0,der_cache/* cacheCertificateEncoding */.b)(entity.key.certificate);
    }
    catch (error) {
        (0,verification_failure/* rethrowUnlessContent */.B7)(error);
        return (0,verification_failure/* failed */.gz)('malformed', `unreadable certificate or timestamp (${(0,errors/* errorDetail */.m2)(error)})`);
    }
    entity = { ...entity, signature: anyScheme(entity.signature, signed) };
    return entity.key.$case === 'certificate'
        ? verifyCertificateSignature(entity, signed, trust, requireLog)
        : verifyKeySignature(entity, entity.key.hint, signed, trust, requireLog);
}
/** The library verifies with one hash for every key; this verifies with each hash that the key allows. */
function anyScheme(content, { bundle, artifact }) {
    const envelope = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope : undefined;
    const bytes = envelope ? (0,signing_envelope/* preAuthEncoding */.J)(envelope.payload, envelope.payloadType) : (artifact ?? Buffer.alloc(0));
    return {
        signature: content.signature,
        compareSignature: (signature) => content.compareSignature(signature),
        compareDigest: (digest) => content.compareDigest(digest),
        compareSignedDigest: (digest) => content.compareSignedDigest(digest),
        verifySignature: (key) => (0,algorithm/* verifyBytes */.RV)(key, bytes, content.signature),
    };
}
async function verifyCertificateSignature(entity, signed, trust, requireLog) {
    if (entity.key.$case !== 'certificate')
        throw new TypeError('not a certificate');
    const { certificate } = entity.key;
    let leaf;
    let signerKey;
    try {
        leaf = new external_node_crypto_.X509Certificate(derOf(signed.bundle));
        // Reading the key fails on its own: OpenSSL decodes it when it is first used.
        signerKey = leaf.publicKey;
    }
    catch (error) {
        (0,verification_failure/* rethrowUnlessContent */.B7)(error);
        return (0,verification_failure/* failed */.gz)('malformed', `unreadable certificate (${(0,errors/* errorDetail */.m2)(error)})`);
    }
    if (leaf.ca || !leaf.keyUsage?.includes(CODE_SIGNING)) {
        return (0,verification_failure/* failed */.gz)('certificate-untrusted', 'not a code-signing certificate');
    }
    const roots = (await trust.roots?.()) ?? [];
    if (roots.length === 0)
        return (0,verification_failure/* failed */.gz)('no-trust', 'it has a certificate, but only public keys are trusted');
    const issuing = roots.filter(({ material }) => issuers(material).some((name) => name.equals(certificate.issuer)));
    if (issuing.length === 0) {
        return (0,verification_failure/* failed */.gz)('certificate-untrusted', `issued by ${JSON.stringify(oneLine(leaf.issuer))}`);
    }
    let first;
    for (const root of issuing) {
        const outcome = await verifyUnderRoot(entity, signed, root, root.material, {
            ctlogThreshold: root.certificateLogs,
            tlogThreshold: requireLog ? 1 : root.logs,
            timestampThreshold: 1,
            signerKey,
        });
        if (!('status' in outcome)) {
            const { subjectAlternativeName: san = '', oids = [], extensions } = outcome.signer.identity ?? {};
            const known = (0,signing_certificate/* extensionsOf */.o)(oids);
            const signer = { kind: 'certificate', root: root.name, san, issuer: extensions?.issuer ?? '', extensions: known };
            return { signer: signer, time: timeOf(entity) };
        }
        first ??= outcome;
    }
    // A timestamp covers the signature. If the signature does not verify, that is the reason, not the timestamp.
    if (first?.code === 'timestamp-invalid' && !entity.signature.verifySignature(signerKey)) {
        return (0,verification_failure/* failed */.gz)('signature-invalid', 'it does not verify under its certificate');
    }
    return first;
}
async function verifyKeySignature(entity, hint, signed, trust, requireLog) {
    const { keys } = trust;
    if (keys.length === 0)
        return (0,verification_failure/* failed */.gz)('no-trust', 'it was made with a key, but no public key is trusted');
    const named = keys.filter((key) => key.hint === hint);
    const key = (named.length > 0 ? named : keys).find((one) => entity.signature.verifySignature(one.key));
    if (key === undefined) {
        const tried = `${keys.length} trusted key${keys.length === 1 ? '' : 's'}`;
        return hint !== '' && named.length === 0
            ? (0,verification_failure/* failed */.gz)('wrong-key', `the key ${JSON.stringify(hint)} is not among ${tried}`)
            : (0,verification_failure/* failed */.gz)('signature-invalid', named.length > 0 ? `key ${JSON.stringify(hint)}` : `tried ${tried}`);
    }
    const time = await checkWitnesses(entity, key, signed, trust, requireLog);
    if ('status' in time)
        return time;
    return { signer: { kind: 'key', hint: key.hint, algorithm: key.algorithm }, time };
}
/** The trusted time of a key's signature. Without a trusted root, log entries and timestamps cannot be verified. */
async function checkWitnesses(entity, key, signed, trust, requireLog) {
    const none = entity.tlogEntries.length + entity.timestamps.length === 0;
    if (none && requireLog)
        return (0,verification_failure/* failed */.gz)('log-missing', 'no log entry');
    if (none || (trust.roots === undefined && !requireLog))
        return { clock: 'none' };
    const roots = (await trust.roots?.()) ?? [];
    let first;
    for (const root of roots) {
        const material = { ...root.material, publicKey: () => ({ publicKey: key.key, validFor: () => true }) };
        const outcome = await verifyUnderRoot(entity, signed, root, material, {
            ctlogThreshold: 0,
            tlogThreshold: requireLog ? 1 : 0,
            timestampThreshold: 0,
            signerKey: key.key,
        });
        if (!('status' in outcome))
            return timeOf(entity);
        first ??= outcome;
    }
    return first ?? (0,verification_failure/* failed */.gz)('log-missing', 'no trusted root to verify the log entry with');
}
async function verifyUnderRoot(entity, { envelope }, root, material, { signerKey, ...thresholds }) {
    const { Verifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187)]).then(__webpack_require__.bind(__webpack_require__, 54187));
    const old = envelope === undefined ? [] : entity.tlogEntries.filter(intoto_log_entry/* isIntotoEntry */.k);
    for (const entry of old) {
        const refusal = await (0,intoto_log_entry/* checkIntotoEntry */.O)(entry, envelope, signerKey, root.material.tlogs);
        if (refusal !== undefined)
            return refusal;
    }
    const tlogThreshold = Math.max(0, thresholds.tlogThreshold - old.length);
    try {
        const verifier = new Verifier(material, { ...thresholds, tlogThreshold });
        const verify = (entries) => verifier.verify({
            ...entity,
            tlogEntries: entries.filter((entry) => !old.includes(entry)),
            timestamps: entity.timestamps.filter((one) => one.$case !== 'transparency-log' || entries.includes(one.tlogEntry)),
        });
        const [first = [], ...others] = onePerLog(entity.tlogEntries);
        const signer = verify(first);
        others.forEach(verify);
        return { signer };
    }
    catch (error) {
        return (0,verification_failure/* failureOf */.g5)(error);
    }
}
/**
 * Groups of entries with at most one entry of each log, because the library refuses two of one log, which cosign accepts. A
 * repeated entry stays in its group, where the library refuses it.
 */
function onePerLog(entries) {
    const distinct = new Set(entries.map(({ logId, logIndex, canonicalizedBody }) => [logId?.keyId.toString('hex'), logIndex, canonicalizedBody.toString('base64')].join(' ')));
    if (distinct.size < entries.length || entries.length > MAX_LOG_ENTRIES)
        return [entries];
    const groups = [];
    for (const ofLog of Map.groupBy(entries, ({ logId }) => logId?.keyId.toString('hex')).values()) {
        ofLog.forEach((entry, at) => {
            groups[at] = [...(groups[at] ?? []), entry];
        });
    }
    return groups;
}
function timeOf({ timestamps }) {
    for (const entry of timestamps) {
        if (entry.$case === 'timestamp-authority')
            return { clock: 'timestamp', at: entry.timestamp.signingTime.toISOString() };
    }
    for (const entry of timestamps) {
        if (entry.$case === 'transparency-log' && entry.tlogEntry.inclusionPromise !== undefined) {
            return { clock: 'log', at: new Date(Number(entry.tlogEntry.integratedTime) * 1000).toISOString() };
        }
    }
    return { clock: 'none' };
}
function issuers({ certificateAuthorities }) {
    return certificateAuthorities.flatMap(({ certChain }) => certChain.map(({ subject }) => subject));
}
function derOf({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes ?? Buffer.alloc(0);
        default:
            return Buffer.alloc(0);
    }
}
function oneLine(name) {
    return name.split('\n').toReversed().join(', ');
}

;// CONCATENATED MODULE: ./src/signing/verifier.ts
// Owns the verifier: the verified statement of a signature about a subject, or the reason why it does not verify.









const MAX_SUBJECTS = 1024;
const SIMPLE_SIGNING_TYPE = 'cosign container image signature';
/** Verifies signatures. A signature that does not verify is a result; only a trusted root that cannot be fetched throws. */
class Verifier {
    #trust;
    #requireLog;
    #identities;
    constructor(trust, requireLog, identities) {
        this.#trust = trust;
        this.#requireLog = requireLog;
        this.#identities = identities;
    }
    /** Throws a UserError for an invalid identity pattern. */
    static async open(trust, { identities, requireLog = false } = {}) {
        return new Verifier(trust, requireLog, identities && (await compileIdentities(identities)));
    }
    /** A Sigstore bundle, version 0.1 to 0.3. */
    async bundle(bytes, subject) {
        const bundle = await (0,signing_bundle/* readBundle */.Bo)(bytes);
        if ('status' in bundle)
            return bundle;
        const { content } = bundle;
        if (content.$case === 'dsseEnvelope') {
            const { payloadType, payload } = content.dsseEnvelope;
            if (payloadType !== media_types/* MEDIA_TYPE */.Ap.inToto)
                return (0,verification_failure/* failed */.gz)('statement-malformed', `payload type ${JSON.stringify(payloadType)}`);
            return this.#statement({ bundle }, payload, subject, 'bundle');
        }
        const { algorithm, digest } = content.messageSignature.messageDigest;
        const artifact = await subject.bytes?.();
        if (artifact === undefined)
            return (0,verification_failure/* failed */.gz)('unsupported-format', 'it signs the bytes of the subject, which are not available');
        // 1 is SHA2_256 in Sigstore's HashAlgorithm, the only one in use.
        if (algorithm !== 1)
            return (0,verification_failure/* failed */.gz)('unsupported-format', `hash algorithm ${algorithm}`);
        if ((0,oci_digest/* digestOf */.ol)(artifact) !== `sha256:${digest.toString('hex')}`) {
            return (0,verification_failure/* failed */.gz)('wrong-subject', `it signs sha256:${digest.toString('hex')}, expected ${subject.digest}`);
        }
        return this.#verifySignature({ bundle, artifact }, { form: 'bundle' });
    }
    /** A layer of cosign's `.sig` manifests, with its annotations. */
    async cosignSignature(payload, annotations, subject) {
        const signed = (0,cosign_legacy/* readCosignSignature */.aS)(payload, annotations);
        if ('status' in signed)
            return signed;
        const verdict = await this.#verifySignature(signed, { form: 'cosign-signature' });
        if (verdict.status === 'failed')
            return verdict;
        // https://github.com/containers/image, "simple signing": the payload names the signed digest.
        const named = simpleSigningDigest(payload);
        if (named === undefined)
            return (0,verification_failure/* failed */.gz)('statement-malformed', 'the payload names no image');
        return named === subject.digest
            ? verdict
            : (0,verification_failure/* failed */.gz)('wrong-subject', `it is about ${JSON.stringify(named)}, expected ${subject.digest}`);
    }
    /** A layer of cosign's `.att` manifests, with its annotations. */
    async cosignAttestation(layer, annotations, subject) {
        const signed = (0,cosign_legacy/* readCosignAttestation */.Ml)(layer, annotations);
        if ('status' in signed)
            return signed;
        const { content } = signed.bundle;
        const payload = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.payload : Buffer.alloc(0);
        return this.#statement(signed, payload, subject, 'cosign-attestation');
    }
    /** The payload is parsed only after its signature has been verified. */
    async #statement(signed, payload, subject, form) {
        const verdict = await this.#verifySignature(signed, { form });
        if (verdict.status === 'failed')
            return verdict;
        const statement = readStatement(payload);
        if ('status' in statement)
            return statement;
        const other = otherSubject(statement, subject.digest);
        return other ?? { ...verdict, predicateType: statement.predicateType, statement, payload: (0,oci_digest/* digestOf */.ol)(payload) };
    }
    async #verifySignature(signed, facts) {
        const verified = await verifySignature(signed, this.#trust, { requireLog: this.#requireLog });
        if ('status' in verified)
            return verified;
        const refusal = verified.signer.kind === 'certificate' ? this.#identities?.(verified.signer) : undefined;
        return refusal ?? { status: 'verified', ...facts, ...verified };
    }
}
/**
 * Parses the statement in a payload that is unsigned or whose signature has been verified. `isBound`: the subject is known
 * from elsewhere, so the list of subjects may be empty, as in BuildKit's statements.
 */
function readStatement(payload, { isBound = false } = {}) {
    const json = (0,parse/* parseJsonBytes */.d)(payload);
    if (json === undefined)
        return (0,verification_failure/* failed */.gz)('statement-malformed', 'the payload is not JSON');
    if (!(0,fields/* isRecord */.u4)(json))
        return (0,verification_failure/* failed */.gz)('statement-malformed', 'the payload is not a JSON object');
    const { _type, subject, predicateType, predicate } = json;
    if (typeof _type !== 'string' || !/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/.test(_type)) {
        return (0,verification_failure/* failed */.gz)('statement-malformed', `its _type is ${JSON.stringify(_type)}`);
    }
    if (typeof predicateType !== 'string' || predicateType === '') {
        return (0,verification_failure/* failed */.gz)('statement-malformed', 'no predicateType');
    }
    if (isBound && (subject === undefined || subject === null || (Array.isArray(subject) && subject.length === 0))) {
        return { _type, subject: [], predicateType, predicate };
    }
    if (!Array.isArray(subject) || subject.length === 0)
        return (0,verification_failure/* failed */.gz)('statement-malformed', 'no subject');
    if (subject.length > MAX_SUBJECTS)
        return (0,verification_failure/* failed */.gz)('limit-exceeded', `${subject.length} subjects, more than the limit of ${MAX_SUBJECTS}`);
    const subjects = subject.flatMap((one) => {
        if (!(0,fields/* isRecord */.u4)(one) || !(0,fields/* isRecord */.u4)(one.digest))
            return [];
        const digests = Object.entries(one.digest).filter((pair) => typeof pair[1] === 'string');
        return [{ ...(typeof one.name === 'string' && { name: one.name }), digest: Object.fromEntries(digests) }];
    });
    return { _type, subject: subjects, predicateType, predicate };
}
/** The failure of a statement that does not name the digest among its subjects; undefined if it does. */
function otherSubject(statement, expected) {
    const { algorithm, encoded } = (0,oci_digest/* splitDigest */.vo)(expected);
    if (statement.subject.some(({ digest }) => digest[algorithm] === encoded))
        return undefined;
    const [first] = statement.subject;
    const found = first
        ? Object.entries(first.digest)
            .map((pair) => pair.join(':'))
            .join(' ')
        : 'nothing';
    return (0,verification_failure/* failed */.gz)('wrong-subject', `the statement is about ${found}, expected ${expected}`);
}
function simpleSigningDigest(payload) {
    const json = (0,parse/* parseJson */.q)(Buffer.from(payload).toString('utf8'));
    const critical = (0,fields/* isRecord */.u4)(json) && (0,fields/* isRecord */.u4)(json.critical) ? json.critical : {};
    const image = (0,fields/* isRecord */.u4)(critical.image) ? critical.image : {};
    const digest = image['docker-manifest-digest'];
    return critical.type === SIMPLE_SIGNING_TYPE && typeof digest === 'string' ? digest : undefined;
}


/***/ })

};
