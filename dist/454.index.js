export const id = 454;
export const ids = [454];
export const modules = {

/***/ 82536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isConnectionError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
// Tells the errors of connections (sockets, DNS, TLS, HTTP) from bugs, which must not become answers.

/** The codes of the system, streams, TLS, undici and its parser. An invalid argument of undici's is a bug. */
const CODE = /^(?:E[A-Z0-9]+|EAI_\w+|UND_ERR_(?!INVALID_ARG$)\w+|HPE_\w+|ERR_(?:STREAM|SOCKET|SSL|TLS|OSSL|HTTP2)_\w+|ABORT_ERR)$/;
/** The codes of X.509 verification, as Node's documentation of TLS lists them. */
const CERTIFICATE_CODE = /^(?:(?:UNABLE_TO|CERT|CRL|ERROR_IN_CERT|ERROR_IN_CRL|DEPTH_ZERO|SELF_SIGNED)_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/;
/** Connecting to several addresses fails with an AggregateError of one error for each. */
function isConnectionError(error) {
    if (!node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(error))
        return false;
    if (error instanceof AggregateError && error.errors.length > 0)
        return error.errors.every(isConnectionError);
    // undici gives no code to some errors of its parser, and that of an invalid argument to the status 407 of a proxy.
    if (error.name === 'HTTPParserError' || /^Proxy (?:response|Authentication)/.test(error.message))
        return true;
    const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
    return CODE.test(code) || CERTIFICATE_CODE.test(code);
}


/***/ }),

/***/ 9377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openDispatchers)
});

// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-connect.js
var api_connect = __webpack_require__(34660);
var api_connect_default = /*#__PURE__*/__webpack_require__.n(api_connect);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(14043);
var api_request_default = /*#__PURE__*/__webpack_require__.n(api_request);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var dispatcher_agent = __webpack_require__(57405);
var agent_default = /*#__PURE__*/__webpack_require__.n(dispatcher_agent);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/dispatcher.js
var dispatcher = __webpack_require__(30883);
var dispatcher_default = /*#__PURE__*/__webpack_require__.n(dispatcher);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/net/authorities.ts
// The certificate authorities to trust: Node's own, and those of a PEM file.




/**
 * A context that trusts the authorities of `caFile` besides Node's own; undefined without a file. It is made once for all
 * connections, since reading that many certificates takes 30 ms. Throws a UserError for a file that cannot be used.
 */
async function trustedAuthorities(caFile) {
    if (caFile === undefined)
        return undefined;
    const failed = (why) => new errors/* UserError */.yo(`could not use the certificate authority file "${caFile}": ${why}; give a file of PEM certificates`);
    const pem = await (0,promises_.readFile)(caFile, 'utf8').catch((error) => {
        throw failed((0,errors/* fileErrorText */.UX)(error));
    });
    const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (certificates.length === 0)
        throw failed('it has no PEM certificate');
    for (const [at, certificate] of certificates.entries()) {
        try {
            new external_node_crypto_.X509Certificate(certificate);
        }
        catch (error) {
            (0,errors/* rethrowUnless */.ki)(error, errors/* CRYPTO_CODE */.YR, Error);
            throw failed(`certificate ${at + 1} is invalid`);
        }
    }
    return external_node_tls_default().createSecureContext({ ca: [...external_node_tls_default().getCACertificates('default'), ...certificates] });
}

// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
;// CONCATENATED MODULE: ./src/net/proxy.ts
// The proxies that the environment names: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case.

const PROXY_SCHEMES = new Set(['http:', 'https:', 'socks5:', 'socks:']);
/** Throws a UserError that names the variable whose value is not a proxy's address. */
function proxiesOf(env) {
    const http = proxyUrl(env.http_proxy ?? env.HTTP_PROXY, 'HTTP_PROXY');
    const https = proxyUrl(env.https_proxy ?? env.HTTPS_PROXY, 'HTTPS_PROXY');
    return {
        byProtocol: { ...(http && { 'http:': http }), ...(https && { 'https:': https }) },
        noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    };
}
/** A value without a scheme is an http:// address; an empty one is none. The value may hold a password: never quoted. */
function proxyUrl(value, variable) {
    const text = value?.trim() ?? '';
    if (text === '')
        return undefined;
    const url = URL.parse(/^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`);
    if (url === null)
        throw new errors/* UserError */.yo(`${variable} is not a URL; give the address of a proxy, or unset it`);
    if (!PROXY_SCHEMES.has(url.protocol)) {
        throw new errors/* UserError */.yo(`${variable} has the scheme ${url.protocol}//; use http://, https:// or socks5://`);
    }
    return url;
}

;// CONCATENATED MODULE: ./src/net/dispatcher.ts
// How requests leave this machine: directly or through the environment's proxy, trusting the authorities of a CA file.







// The entry point of undici does the same. It also loads its fetch, mocks and caches, which takes 50 ms more in each process.
Object.assign((dispatcher_default()).prototype, { connect: (api_connect_default()), request: (api_request_default()) });
/** Throws a UserError for a proxy variable or a CA file that cannot be used. */
async function openDispatchers({ env, caFile, mask, agent }) {
    const { byProtocol, noProxy } = proxiesOf(env);
    const secureContext = await trustedAuthorities(caFile);
    const authorities = secureContext === undefined ? {} : { secureContext };
    const options = { ...agent, connect: authorities };
    const through = async (proxy) => {
        const [{ default: EnvHttpProxyAgent }, { default: Pool }] = await Promise.all([
            __webpack_require__.e(/* import() */ 3137).then(__webpack_require__.t.bind(__webpack_require__, 53137, 23)),
            Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 30628, 23)),
        ]);
        if (proxy.password !== '')
            mask?.(decodeURIComponent(proxy.password));
        return new EnvHttpProxyAgent({
            ...options,
            httpProxy: proxy.href,
            httpsProxy: proxy.href,
            noProxy,
            requestTls: authorities,
            proxyTls: authorities,
            clientFactory: (origin, pool) => {
                const { connectTimeout } = agent;
                return new Pool(origin, { ...pool, ...(connectTimeout !== undefined && { headersTimeout: connectTimeout }) });
            },
        });
    };
    const direct = new (agent_default())(options);
    const proxied = new Map(await Promise.all(Object.entries(byProtocol).map(async ([protocol, proxy]) => [protocol, await through(proxy)])));
    return {
        for: (url) => ((0,loopback/* isLoopback */.U)(url.hostname) ? direct : (proxied.get(url.protocol) ?? direct)),
        async destroy() {
            await Promise.all([direct, ...proxied.values()].map((dispatcher) => dispatcher.destroy()));
        },
    };
}


/***/ }),

/***/ 71830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
// Which hosts are this machine: contacted without TLS and without a proxy.
/** `localhost`, 127.0.0.0/8 and ::1, as `URL.hostname` spells them. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 37893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ isTransientStatus),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   Me: () => (/* binding */ refusedWait),
/* harmony export */   QQ: () => (/* binding */ afterTries),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   yE: () => (/* binding */ RETRY_POLICY)
/* harmony export */ });
/* unused harmony export backoff */
// Retries: which failures may pass, how often a request is repeated, and after how long. One policy a service.
/**
 * For every service, unless it has a policy of its own. Registries that limit the rate ask for up to a minute; quotas of
 * hours are not waited for.
 */
const RETRY_POLICY = {
    tries: 5,
    firstDelay: 250,
    maxDelay: 10_000,
    maxRetryAfter: 60_000,
};
/**
 * Sends until `transient` finds nothing in an outcome that another try could change, or until the policy is exhausted.
 * Gives the last value with the number of tries, or throws the last error.
 */
async function retry(send, policy, clock, transient) {
    let waited = 0;
    for (let tries = 1;; tries++) {
        const outcome = await send(tries).then((value) => ({ value }), (error) => ({ error }));
        const failure = transient(outcome);
        const limit = policy.maxRetryAfter;
        const asked = parseRetryAfter(failure?.retryAfter ?? undefined, clock.now?.()) ?? 0;
        const refused = waited + asked > limit ? { asked, waited, limit } : undefined;
        if (failure === undefined || refused !== undefined || tries >= policy.tries) {
            if (refused !== undefined)
                failure?.refuse?.(refused);
            if ('error' in outcome)
                throw outcome.error;
            return { value: outcome.value, tries, ...(refused && { refused }) };
        }
        failure.release?.();
        waited += asked;
        await clock.sleep(asked + backoff(tries, policy, clock.random()));
    }
}
/** Milliseconds after so many tries, besides Retry-After (RFC 9110, section 10.2.3): exponential with full jitter. */
function backoff(tries, policy, random) {
    return random * Math.min(policy.maxDelay, policy.firstDelay * 2 ** (tries - 1));
}
/** Retry-After in milliseconds from now, from seconds or a date; undefined if it is absent or neither. */
function parseRetryAfter(value, now) {
    const text = value?.trim() ?? '';
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // Only the forms of RFC 9110, section 5.6.7, which all begin with the day's name: Date.parse accepts much else.
    const date = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
    return now === undefined || Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
/** 501 (not implemented) and 505 do not pass with time. */
function isTransientStatus(status) {
    return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}
/** ` (after 3 tries)`, for the end of an error's detail. */
function afterTries(tries) {
    return tries > 1 ? ` (after ${tries} tries)` : '';
}
/** `; Retry-After is 110 s, and the limit is 60 s`, for the end of an error's detail. */
function refusedWait(refused) {
    if (refused === undefined)
        return '';
    const { asked, waited, limit } = refused;
    const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)} s`;
    const before = waited > 0 ? ` after a wait of ${seconds(waited)}` : '';
    return `; Retry-After is ${seconds(asked)}${before}, which exceeds the limit of ${seconds(limit)} for all waits`;
}


/***/ }),

/***/ 88554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ basic),
/* harmony export */   J: () => (/* binding */ Credentials)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _docker_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11629);
/* harmony import */ var _docker_credential_program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22671);
// Finds the credential of a repository: the given one, then Docker's and podman's files, then the workflow's token.




/** ghcr.io takes the user from the token, but requires some name. */
const TOKEN_USERNAME = 'x-access-token';
/** Looks each repository up once per session. Every secret is masked before it is returned. */
class Credentials {
    #environment;
    #secrets;
    #found = new Map();
    #texts = new Map();
    #asked = new Map();
    /** One object per login: the token cache compares logins by identity. */
    #logins = new Map();
    constructor(environment, secrets) {
        this.#environment = environment;
        this.#secrets = secrets;
    }
    /** Throws a UserError for a broken file or helper, which never counts as "no credential". */
    find(registry, repository) {
        const look = async () => {
            const login = await this.#look(registry, repository);
            return login && this.#learn(login);
        };
        return once(this.#found, `${registry}/${repository}`, look);
    }
    /** Where `find` looks, for errors. */
    places() {
        return ['the inputs registry-username and registry-password', ...(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configFiles */ .ap)(this.#environment.env)].join(', ');
    }
    async #look(registry, repository) {
        const { env } = this.#environment;
        const given = this.#environment.credential?.(registry);
        if (given !== undefined)
            return { kind: 'password', ...given, source: 'the inputs registry-username and registry-password' };
        for (const file of (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configFiles */ .ap)(env)) {
            const text = await this.#read(file);
            if (text === undefined)
                continue;
            const { helpers, secret } = (0,_docker_config_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfig */ .Xg)(text, file, registry, repository);
            for (const { program, server } of helpers) {
                const kept = await once(this.#asked, `${program} ${server}`, () => (0,_docker_credential_program_js__WEBPACK_IMPORTED_MODULE_3__/* .askHelper */ .mH)(program, server, env));
                if (kept !== undefined)
                    return { ...kept, source: `${program} (named in ${file})` };
            }
            if (secret !== undefined)
                return { ...secret, source: file };
        }
        if (registry === 'ghcr.io' && env.GITHUB_TOKEN) {
            const username = env.GITHUB_ACTOR || TOKEN_USERNAME;
            return { kind: 'password', username, password: env.GITHUB_TOKEN, source: 'GITHUB_TOKEN' };
        }
        return undefined;
    }
    #learn(login) {
        if (login.kind === 'password') {
            this.#secrets.add(login.password);
            this.#secrets.add(basic(login.username, login.password));
        }
        else {
            this.#secrets.add(login.token);
        }
        const key = JSON.stringify(login);
        const known = this.#logins.get(key) ?? login;
        this.#logins.set(key, known);
        return known;
    }
    /** A file's text; undefined if it does not exist. */
    #read(file) {
        return once(this.#texts, file, () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => {
            const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .fileErrorCode */ .c2)(error);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`could not read the registry configuration "${file}": ${code}; make it readable or remove it`);
        }));
    }
}
/** The value made for `key` before, else a new one. */
function once(made, key, make) {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
}
/** The credentials of the Basic scheme (RFC 7617): base64 of `name:password` in UTF-8. */
function basic(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}


/***/ }),

/***/ 11629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ serverKey),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   ap: () => (/* binding */ configFiles),
/* harmony export */   bX: () => (/* binding */ isKeyOf),
/* harmony export */   dO: () => (/* binding */ dockerConfigFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27105);
// Parses Docker's config.json and podman's auth.json, and lists where they are.



const DOCKER_HUB = 'registry-1.docker.io';
/** The names under which Docker Hub's credentials are stored; helpers use the first. */
const DOCKER_HUB_KEYS = ['https://index.docker.io/v1/', 'index.docker.io', 'docker.io', DOCKER_HUB];
/** A helper is a program `docker-credential-NAME` in PATH, never a path. */
const HELPER_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The file that `docker login` writes. Throws a UserError if the environment names no home directory. */
function dockerConfigFile({ DOCKER_CONFIG, HOME, USERPROFILE, }) {
    const directory = DOCKER_CONFIG || ((HOME ?? USERPROFILE) && `${HOME ?? USERPROFILE}/.docker`);
    if (directory)
        return `${directory}/config.json`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('could not find the home directory for the registry configuration; set DOCKER_CONFIG to a directory');
}
/** The key under which a registry's credential is stored. */
function serverKey(registry) {
    return registry === DOCKER_HUB ? DOCKER_HUB_KEYS[0] : registry;
}
/** Whether a key of `auths` is the registry itself: a host, or the URL of one, and no namespace in it. */
function isKeyOf(key, registry) {
    const hosts = registry === DOCKER_HUB ? DOCKER_HUB_KEYS : [registry];
    return hosts.includes(key) || (/^https?:\/\//.test(key) && hosts.includes(URL.parse(key)?.host ?? ''));
}
/**
 * The files to read, those named by a variable first: `$DOCKER_CONFIG/config.json` (in place of
 * `~/.docker/config.json`), `$REGISTRY_AUTH_FILE`, then the home directory's, then podman's.
 */
function configFiles(env) {
    const home = env.HOME ?? env.USERPROFILE;
    const files = [
        env.DOCKER_CONFIG && `${env.DOCKER_CONFIG}/config.json`,
        env.REGISTRY_AUTH_FILE,
        !env.DOCKER_CONFIG && home && `${home}/.docker/config.json`,
        env.XDG_RUNTIME_DIR && `${env.XDG_RUNTIME_DIR}/containers/auth.json`,
        env.XDG_CONFIG_HOME
            ? `${env.XDG_CONFIG_HOME}/containers/auth.json`
            : home && `${home}/.config/containers/auth.json`,
    ];
    return files.filter((file) => Boolean(file));
}
/**
 * A file's entry for a repository. Podman's keys may include a namespace (`host/name`): the longest match counts. Throws a
 * UserError that names the file if it is invalid; no value of it is ever quoted.
 */
function readConfig(text, file, registry, repository) {
    const broken = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not use the registry configuration "${file}": ${why}; fix the file or log in again`);
    const config = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    // The parser's message quotes the text, which contains passwords.
    if (config === undefined)
        throw broken('it is not JSON');
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(config))
        throw broken('it is not a JSON object');
    const { auths = {}, credHelpers = {}, credsStore } = config;
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(auths))
        throw broken('auths is not an object');
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(credHelpers))
        throw broken('credHelpers is not an object');
    const keys = keysFor(registry, repository);
    const helperNames = [match(credHelpers, keys), credsStore].filter((name) => name !== undefined && name !== '');
    const server = serverKey(registry);
    const helpers = helperNames.map((name) => {
        if (typeof name !== 'string' || !HELPER_NAME.test(name)) {
            throw broken('credsStore or credHelpers does not name a program');
        }
        return { program: `docker-credential-${name}`, server };
    });
    const entry = match(auths, keys);
    if (entry !== undefined && !(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry))
        throw broken(`the entry of ${registry} in auths is not an object`);
    return {
        helpers,
        secret: entry && secretOf(entry, () => broken(`the auth of ${registry} is not base64 of name:password`)),
    };
}
/** The keys that match a repository, the most specific first. */
function keysFor(registry, repository) {
    const hosts = registry === DOCKER_HUB ? DOCKER_HUB_KEYS : [registry];
    const parts = repository.split('/');
    const paths = parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
    return [...paths.flatMap((path) => hosts.map((host) => `${host}/${path}`)), ...hosts];
}
/** The value of the first key that exists, as it is or, for a host, as a URL (`https://host/v2/`). */
function match(table, keys) {
    for (const key of keys)
        if (Object.hasOwn(table, key))
            return table[key];
    const hosts = new Set(keys.filter((key) => !key.includes('/')));
    return Object.entries(table).find(([key]) => /^https?:\/\//.test(key) && hosts.has(URL.parse(key)?.host ?? ''))?.[1];
}
/** Undefined for the empty entry that `docker login` writes for a credential store. */
function secretOf(entry, broken) {
    const { auth, username, password, identitytoken, registrytoken } = entry;
    if (isText(registrytoken))
        return { kind: 'registry-token', token: registrytoken };
    if (isText(identitytoken))
        return { kind: 'identity-token', token: identitytoken };
    if (isText(auth)) {
        const decoded = /^[A-Za-z0-9+/_=\s-]+$/.test(auth) ? Buffer.from(auth, 'base64').toString('utf8') : '';
        const colon = decoded.indexOf(':');
        if (colon < 1)
            throw broken();
        // Docker pads short passwords with NUL.
        return {
            kind: 'password',
            username: decoded.slice(0, colon),
            password: decoded.slice(colon + 1).replace(/\0+$/, ''),
        };
    }
    if (isText(username) && isText(password))
        return { kind: 'password', username, password };
    return undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 22671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ storeInHelper),
/* harmony export */   Rk: () => (/* binding */ eraseFromHelper),
/* harmony export */   mH: () => (/* binding */ askHelper)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27105);
/* harmony import */ var _process_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69304);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67212);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72665);
// Docker's credential helpers: programs that return a registry's credential (docker-credential-helpers, "get").






/** Helpers of cloud providers ask a service over the network. */
const HELPER_TIMEOUT_MS = 30_000;
const MAX_OUTPUT_BYTES = 64 * 1024;
/** What helpers print on standard output when they have no credential, exiting with 1. */
const NOT_FOUND = /credentials not found|no credentials/i;
/** The user name with which a helper returns a refresh token instead of a password. */
const IDENTITY_TOKEN = '<token>';
/**
 * Asks `program` for the credential of `server`; undefined if it has none. Throws a UserError that names the program if
 * it is missing, fails, takes too long or prints something else than a credential. Its standard output is never quoted.
 */
async function askHelper(program, server, env, timeout = HELPER_TIMEOUT_MS) {
    const failed = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not get a credential for ${server} from ${program}: ${why}; fix the helper, or log in to ${server} again`);
    const stdout = await call(program, 'get', server, { env, timeout, failed });
    if (stdout === undefined)
        return undefined;
    const answer = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(stdout);
    if (answer === undefined)
        throw failed('its output is not JSON');
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(answer) || typeof answer.Username !== 'string' || typeof answer.Secret !== 'string') {
        throw failed('its output has no "Username" and "Secret"');
    }
    if (answer.Secret === '')
        return undefined;
    if (answer.Username === IDENTITY_TOKEN)
        return { kind: 'identity-token', token: answer.Secret };
    return { kind: 'password', username: answer.Username, password: answer.Secret };
}
/** Stores a credential. Throws a UserError that names the program and quotes nothing of the credential. */
async function storeInHelper(program, server, { username, password }, env) {
    const failed = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not store the credential for ${server} in ${program}: ${why}; fix the helper, or remove it from the registry configuration`);
    const input = JSON.stringify({ ServerURL: server, Username: username, Secret: password });
    await call(program, 'store', input, { env, timeout: HELPER_TIMEOUT_MS, failed, secrets: [password, username] });
}
/** Erases a credential; nothing happens if the program has none. */
async function eraseFromHelper(program, server, env) {
    const failed = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`could not erase the credential for ${server} in ${program}: ${why}; fix the helper`);
    await call(program, 'erase', server, { env, timeout: HELPER_TIMEOUT_MS, failed });
}
/** The standard output of a helper; undefined if it has no such credential. */
async function call(program, verb, input, { env, timeout, failed, secrets = [] }) {
    const options = { env: (0,_process_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .childEnvironment */ .Q)(program, env), timeout, maxOutput: MAX_OUTPUT_BYTES, input };
    const { exitCode, stdout, stderr } = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .N)(program, [verb], options).catch((error) => {
        throw error instanceof _process_run_js__WEBPACK_IMPORTED_MODULE_3__/* .RunError */ .e ? failed(error.message) : error;
    });
    if (exitCode === 0)
        return stdout;
    if (verb !== 'store' && (NOT_FOUND.test(stdout) || NOT_FOUND.test(stderr)))
        return undefined;
    const shown = withoutSecrets(stderr, stdout);
    const reason = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .T)(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), shown), 300);
    throw failed(`it failed with exit code ${exitCode}${reason === '' ? '' : `: ${reason}`}`);
}
/** The error output of a failed helper, without secret JSON fields and words that are also in its standard output. */
function withoutSecrets(stderr, stdout) {
    const printed = stdout.match(/[^\s"\\,:{}]{4,}/g) ?? [];
    const words = printed.filter((word) => !/^(?:Secret|Username|ServerURL)$/.test(word));
    const text = stderr.replace(/("(?:Secret|Username)"\s*:\s*)"(?:[^"\\]|\\.)*"?/g, '$1"***"');
    return words.reduce((clean, word) => clean.replaceAll(word, '***'), text);
}


/***/ }),

/***/ 98124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ atMinimumRate),
/* harmony export */   g3: () => (/* binding */ wholeBody),
/* harmony export */   i_: () => (/* binding */ SlowBody),
/* harmony export */   ld: () => (/* binding */ bodyStart),
/* harmony export */   nm: () => (/* binding */ afterMilliseconds)
/* harmony export */ });
/* harmony import */ var _net_connection_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82536);
// Reads response bodies within bounds of size and time.

/** A body that arrives below the minimum rate, or that is read whole and not complete in time. */
class SlowBody extends Error {
    code = 'SLOW_BODY';
}
/** Timers of the event loop. After a blocked loop, data that has arrived is delivered before `expired` is called. */
function afterMilliseconds(milliseconds, expired) {
    let turn;
    const timer = setTimeout(() => {
        turn = setImmediate(expired);
    }, milliseconds);
    return () => {
        clearTimeout(timer);
        clearImmediate(turn);
    };
}
/**
 * Passes a body through. Throws a SlowBody once fewer bytes than the minimum rate allows have arrived in a window, without
 * waiting for the next chunk. Only time spent waiting for chunks counts, so that a slow consumer is not mistaken for a slow
 * registry.
 */
async function* atMinimumRate(body, { bytesPerSecond, window }, clock) {
    const chunks = body[Symbol.asyncIterator]();
    let waited = 0;
    let received = 0;
    let refused = false;
    try {
        for (;;) {
            const next = chunks.next();
            let began = clock.now();
            let chunk = await within(next, window + 1 - waited, clock);
            while (chunk === undefined) {
                if (received * 1000 < bytesPerSecond * window) {
                    refused = true;
                    const measured = `received ${received} bytes in ${window / 1000} s`;
                    throw new SlowBody(`${measured}, below the minimum of ${bytesPerSecond} bytes per second`);
                }
                waited = 0;
                received = 0;
                began = clock.now();
                chunk = await within(next, window + 1, clock);
            }
            if (chunk.done)
                return;
            waited += clock.now() - began;
            received += chunk.value.byteLength;
            yield chunk.value;
        }
    }
    finally {
        // A generator that waits for its next chunk cannot be returned.
        if (refused)
            body.destroy?.();
        else
            await chunks.return?.();
    }
}
/** The result of `work`, or undefined if it takes longer. */
async function within(work, milliseconds, clock) {
    const { promise, resolve } = Promise.withResolvers();
    const cancel = clock.after(Math.max(0, milliseconds), () => resolve(undefined));
    try {
        return await Promise.race([work, promise]);
    }
    finally {
        cancel();
    }
}
/** All of a body, or undefined if it is longer than `limit` bytes. Throws what the connection throws. */
async function wholeBody({ body, headers }, limit, { milliseconds, rate, clock }) {
    if (Number(headers['content-length'] ?? 0) > limit) {
        body.destroy();
        return undefined;
    }
    const timer = setTimeout(() => body.destroy(new SlowBody(`incomplete after ${milliseconds / 1000} s`)), milliseconds);
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of atMinimumRate(body, rate, clock)) {
            size += chunk.length;
            if (size > limit)
                return undefined;
            chunks.push(chunk);
        }
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks);
}
const START_MILLISECONDS = 5_000;
/** The first bytes of a body as text, for errors. A body that fails yields what came before. */
async function bodyStart({ body }, limit) {
    const timer = setTimeout(() => body.destroy(), START_MILLISECONDS);
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.length;
            if (size >= limit)
                break;
        }
    }
    catch (error) {
        // An error response is shown as far as it came; the request has failed already.
        if (!(0,_net_connection_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isConnectionError */ .R)(error))
            throw error;
    }
    finally {
        clearTimeout(timer);
    }
    return Buffer.concat(chunks).subarray(0, limit).toString('utf8');
}


/***/ }),

/***/ 35898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ registryErrors),
/* harmony export */   Ze: () => (/* binding */ errorResponseFacts),
/* harmony export */   _6: () => (/* binding */ isHtml)
/* harmony export */ });
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27105);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37893);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72665);
// Turns an error response of a registry or token service into a reason and a remedy.




const MAX_MESSAGE = 300;
const MAX_ERRORS = 3;
/** The `errors` of distribution 1.1.1, "Error Codes", that mean that a tag cannot be overwritten. */
const IMMUTABLE = /immutab/i;
/** The permissions that a token needs, by registry; added to the general remedy. */
const PERMISSIONS = [
    {
        registry: /^ghcr\.io$/,
        hint: '; a workflow token needs "permissions: packages: write" and the package must grant the repository access',
    },
];
const ROWS = [
    [[401], 'unauthorized', 'authentication is required', logIn],
    [[403], 'denied', 'access is denied', logIn],
    [
        [404],
        'not-found',
        'not found',
        () => 'check the name, and that you may read it: registries also answer 404 to callers without access',
    ],
    [
        [405, 406, 501],
        'unsupported',
        'the registry does not support this request',
        () => 'enable it in the registry, or use another registry',
    ],
    [[408], 'timeout', 'the registry timed out waiting for the request', later],
    [
        [413],
        'limit-exceeded',
        'it exceeds the size limit of the registry',
        () => "push smaller content, or raise the registry's limit",
    ],
    [[429], 'rate-limited', 'too many requests', rateLimit],
];
/** The facts of an error response. */
function errorResponseFacts(errorResponse) {
    const { status, request, tries, refused } = errorResponse;
    const messages = messagesOf(errorResponse);
    const [, code, meaning, remedy] = rowOf(status, messages, errorResponse);
    const said = messages.length > 0 ? messages.join('; ') : meaning;
    return {
        code,
        request,
        status,
        detail: said + (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .afterTries */ .QQ)(tries) + (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedWait */ .Me)(refused),
        remedy: remedy(errorResponse),
    };
}
function rowOf(status, messages, errorResponse) {
    const client = status >= 400 && status < 500;
    if (client && status !== 404 && messages.some((message) => IMMUTABLE.test(message))) {
        return [[], 'immutable', '', () => 'choose another tag, or allow overwriting it in the registry'];
    }
    if (status === 401 && /insufficient_scope/.test(errorResponse.headers['www-authenticate'] ?? '')) {
        return [[], 'denied', 'the credential does not grant the required access', logIn];
    }
    const row = ROWS.find(([statuses]) => statuses.includes(status));
    if (row !== undefined)
        return row;
    if (status >= 500)
        return [[], 'unavailable', 'the registry failed', later];
    if (client)
        return [
            [],
            'rejected',
            'the registry rejected the request',
            () => 'fix the cause that the registry names, then run again',
        ];
    return [[], 'invalid-response', `unexpected status ${status}`, () => 'check that the host is a registry'];
}
function logIn({ registry, login, places }) {
    const hint = PERMISSIONS.find((row) => row.registry.test(registry))?.hint ?? '';
    if (login === undefined)
        return `log in to ${registry} first: found no credential in ${places}${hint}`;
    return `check that the credential from ${login} is valid and grants this access${hint}`;
}
function later() {
    return "run again later; if it keeps failing, contact the registry's operator";
}
function rateLimit({ headers, now, login, refused }) {
    const wait = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .mu)(headers['retry-after'], now) ?? 0;
    const minutes = Math.ceil(wait / 60_000);
    const when = refused === undefined ? 'later' : `in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`;
    return `run again ${when}${login === undefined ? ', or log in: registries allow more requests then' : ', or attach fewer files at once'}`;
}
/** The messages in the body, one line each: a registry's `errors`, an OAuth error, or the text itself unless it is HTML. */
function messagesOf({ body, headers }) {
    if (isHtml(headers))
        return ['the response is an HTML page'];
    const json = (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(body);
    if (json === undefined) {
        const text = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(body, MAX_MESSAGE);
        return text === '' ? [] : [text];
    }
    const errors = registryErrors(json);
    if (errors.length === 0 && (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(json)) {
        const oauth = [json.error, json.error_description, json.message, json.details].filter((text) => typeof text === 'string');
        return oauth.length === 0 ? [] : [(0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(oauth.join(': '), MAX_MESSAGE)];
    }
    return errors
        .slice(0, MAX_ERRORS)
        .map(({ code, message }) => (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)([code, message].filter(Boolean).join(': '), MAX_MESSAGE));
}
/** Distribution 1.1.1, "Error Codes": `{"errors": [{"code", "message", "detail"}]}`; empty for anything else. */
function registryErrors(json) {
    if (!(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(json) || !Array.isArray(json.errors))
        return [];
    return json.errors.filter(_json_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4).map(({ code, message }) => ({
        code: typeof code === 'string' ? code : '',
        message: typeof message === 'string' ? message : '',
    }));
}
function isHtml(headers) {
    return /^\s*(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '');
}


/***/ }),

/***/ 79743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Meter),
/* harmony export */   y: () => (/* binding */ withOwnMeter)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);
// Counts requests and bytes, including retries, redirects and token requests.

/** The meter of the current asynchronous task, if its traffic is counted separately. */
const ofWork = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/** Runs `work` with its own meter, which `traffic` then reads. A shared token request is counted for the task that sent it. */
function withOwnMeter(now, work) {
    return ofWork.run(new Meter(now), work);
}
class Meter {
    #now;
    #requests = 0;
    #sentBytes = 0;
    #receivedBytes = 0;
    #first;
    #last = 0;
    constructor(now) {
        this.#now = now;
    }
    /** The meters for a request made now: this one, and that of the current task. */
    all() {
        const own = ofWork.getStore();
        return own === undefined ? [this] : [this, own];
    }
    /** The traffic of the current task if it has its own meter, else of everything. */
    current() {
        return (ofWork.getStore() ?? this).traffic();
    }
    request() {
        this.#requests += 1;
        this.#first ??= this.#now();
        this.#last = this.#now();
    }
    /** Bytes of a request's body. */
    sent(bytes) {
        this.#sentBytes += bytes;
    }
    /** Bytes of a response's body; 0 for its head and its end, which only update the time. */
    received(bytes) {
        this.#receivedBytes += bytes;
        this.#last = this.#now();
    }
    /** Adds the requests that another process has sent for this one until now. */
    add({ requests, sentBytes, receivedBytes }) {
        this.#requests += requests;
        this.#sentBytes += sentBytes;
        this.#receivedBytes += receivedBytes;
        this.#first ??= this.#now();
        this.#last = this.#now();
    }
    traffic() {
        return {
            requests: this.#requests,
            sentBytes: this.#sentBytes,
            receivedBytes: this.#receivedBytes,
            milliseconds: this.#first === undefined ? 0 : this.#last - this.#first,
        };
    }
}


/***/ }),

/***/ 40454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ RegistryTransport),
  u: () => (/* binding */ shared)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/net/loopback.ts
var loopback = __webpack_require__(71830);
// EXTERNAL MODULE: ./src/oci/errors.ts
var oci_errors = __webpack_require__(28630);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
;// CONCATENATED MODULE: ./src/oci/registry/http/origin.ts
// Decides which URLs may be contacted and whether TLS is used: http only on loopback and for allowed hosts.



/** Query keys without secrets; other parts of a query may be a signature or the state of an upload. */
const SHOWN_QUERY = new Set(['digest', 'mount', 'from', 'artifactType', 'n', 'last']);
const MAX_SHOWN_URL = 400;
const PROBE_MILLISECONDS = 5_000;
/** Whether a URL's host may be contacted without TLS. */
function allowsPlainHttp(url, environment) {
    if ((0,loopback/* isLoopback */.U)(url.hostname))
        return true;
    return (environment.plainHttp ?? []).some((host) => {
        return URL.parse(`http://${host}`)?.host === url.host;
    });
}
/**
 * Resolves a URL from a response of `from` (a path, a Location, a Link), or returns the reason why it is rejected: another
 * scheme, a password in it, a downgrade from TLS, or no TLS for a host that requires it.
 */
function resolveUrl(text, from, environment) {
    const url = URL.parse(text, from.href);
    if (url === null)
        return 'it is not a URL';
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return `its scheme ${url.protocol} is neither https nor http`;
    if (url.username !== '' || url.password !== '')
        return 'it contains a user name or password';
    if (url.protocol === 'http:' && from.protocol === 'https:') {
        // A registry behind a TLS-terminating proxy may return http URLs for its own host. They are contacted with TLS.
        if (url.host !== from.host || url.port !== '')
            return 'it leads from https to http';
        url.protocol = 'https:';
    }
    if (url.protocol === 'http:' && !allowsPlainHttp(url, environment))
        return 'it is not https';
    url.hash = '';
    return url;
}
/** `GET /v2/app/manifests/latest` for errors: with its origin unless that is `home`, without secrets in its query. */
function requestLine(method, url, home) {
    const shown = [...url.searchParams].filter(([key]) => SHOWN_QUERY.has(key)).map(([key, value]) => `${key}=${value}`);
    const query = shown.length === 0 ? '' : `?${shown.join('&').replace(/[^\x21-\x7e]/g, '')}`;
    const line = `${url.origin === home ? '' : url.origin}${url.pathname}${query}`;
    return `${method} ${line.length > MAX_SHOWN_URL ? `${line.slice(0, MAX_SHOWN_URL)}…` : line}`;
}
/**
 * The origin of a registry host. If TLS is optional, http is used unless the host requires TLS, which is detected by one
 * handshake without a request.
 */
class RegistryOrigin {
    #plain;
    #secure;
    #url;
    #decided;
    #probe;
    constructor(registry, environment) {
        this.#plain = new URL(`http://${registry}`);
        this.#secure = new URL(`https://${registry}`);
        this.#decided = !allowsPlainHttp(this.#plain, environment);
        this.#url = this.#decided ? this.#secure : this.#plain;
    }
    get url() {
        return this.#url;
    }
    /** Called when the host has answered the protocol that was used. */
    confirm() {
        this.#decided = true;
    }
    /** Called when `tried` got no proper HTTP response; true if TLS is to be tried. */
    async reconsider(tried) {
        if (tried.origin !== this.#plain.origin)
            return false;
        if (!this.#decided) {
            this.#probe ??= acceptsTls(this.#secure);
            if (await this.#probe)
                this.#url = this.#secure;
            this.#decided = true;
        }
        return this.#url === this.#secure;
    }
}
/** True if a TLS handshake succeeds. The certificate is only verified by the first request. */
function acceptsTls(url) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    return new Promise((resolve) => {
        const servername = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const socket = external_node_tls_default().connect({ host, port: Number(url.port || 443), rejectUnauthorized: false, ...servername });
        const finish = (answer) => {
            socket.destroy();
            resolve(answer);
        };
        socket.setTimeout(PROBE_MILLISECONDS, () => finish(false));
        socket.once('secureConnect', () => finish(true));
        socket.once('error', () => finish(false));
    });
}

;// CONCATENATED MODULE: ./src/oci/registry/http/registry-failure.ts
/** Converted to a StoreError by the exchange that it fails. */
class RegistryFailure extends Error {
    name = 'RegistryFailure';
    facts;
    constructor(facts) {
        super(facts.detail);
        this.facts = facts;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/challenge.ts
// Parses the WWW-Authenticate header (RFC 9110, section 11.6.1).
const MAX_HEADER = 16 * 1024;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** Wider than a token, since registries omit the quotes around URLs and scopes. */
const UNQUOTED = /[^\s,"]+/y;
/** `Negotiate YII=`: one value that ends its challenge, unlike a parameter, whose equals sign is followed by a value. */
const TOKEN68 = / +[A-Za-z0-9._~+/-]+=*(?=\s*(?:,|$))/y;
const GAP = /[\s,]*/y;
const EQUALS = /\s*=\s*/y;
/** All challenges of a header, in order. Parsing stops at invalid syntax. */
function parseChallenges(header) {
    const text = header.slice(0, MAX_HEADER);
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    while (at < text.length) {
        take(GAP);
        const name = take(TOKEN)?.[0].toLowerCase();
        if (name === undefined)
            break;
        const current = challenges.at(-1);
        // `name = value` belongs to the scheme before it; a name alone is the next scheme.
        if (current !== undefined && take(EQUALS)) {
            const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? take(UNQUOTED)?.[0] ?? '';
            if (!Object.hasOwn(current.parameters, name))
                current.parameters[name] = value;
        }
        else {
            challenges.push({ scheme: name, parameters: {} });
            take(TOKEN68);
        }
    }
    return challenges;
}

// EXTERNAL MODULE: ./src/oci/registry/auth/credentials.ts
var credentials = __webpack_require__(88554);
;// CONCATENATED MODULE: ./src/oci/registry/auth/scope.ts
/** Bounds on a challenge: no request needs more than two repositories. */
const MAX_RESOURCES = 16;
const MAX_TEXT = 4096;
const ORDER = ['pull', 'push', 'delete'];
function scopeSet(scopes) {
    return collect(scopes.map(({ repository, actions }) => [`repository:${repository}`, actions]));
}
/** Parses the `scope` of a challenge, ignoring invalid parts. The name may contain colons (`host:port/name`). */
function parseScopes(text) {
    const entries = [];
    for (const part of text.slice(0, MAX_TEXT).split(' ').slice(0, MAX_RESOURCES)) {
        const match = /^([^:]+:.+):([^:]*)$/.exec(part);
        if (match?.[1] !== undefined && match[2])
            entries.push([match[1], match[2].split(',')]);
    }
    return collect(entries);
}
function union(a, b) {
    return collect([...a, ...b]);
}
/** Whether a token for `wide` grants `narrow`. */
function covers(wide, narrow) {
    return [...narrow].every(([resource, actions]) => {
        const allowed = wide.get(resource);
        return allowed !== undefined && (allowed.has('*') || [...actions].every((action) => allowed.has(action)));
    });
}
/** One text per resource, sorted. */
function formatScopes(scopes) {
    return [...scopes].map(([resource, actions]) => `${resource}:${[...actions].toSorted(byOrder).join(',')}`).toSorted();
}
function collect(entries) {
    const set = new Map();
    for (const [resource, actions] of entries) {
        const known = set.get(resource) ?? new Set();
        for (const action of actions)
            known.add(action);
        set.set(resource, known);
    }
    return set;
}
function byOrder(a, b) {
    return ORDER.indexOf(a) - ORDER.indexOf(b) || (a < b ? -1 : 1);
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/token-cache.ts

/** A token is not used in its last ten seconds or its last quarter, since the request itself takes time. */
const MARGIN_MILLISECONDS = 10_000;
class TokenCache {
    #now;
    #fetch;
    #entries = [];
    constructor(now, fetch) {
        this.#now = now;
        this.#fetch = fetch;
    }
    /**
     * A token that covers the query's scopes, or `exactly` those; waits for one that is being fetched for another request.
     */
    get(query, match = 'covering') {
        const now = this.#now();
        this.#entries = this.#entries.filter(({ expires }) => expires > now);
        // The newest first: its scopes include those that a challenge added.
        const known = this.#entries.findLast((entry) => serves(entry.query, query) && (match === 'covering' || covers(query.scopes, entry.query.scopes)));
        if (known !== undefined)
            return known.token;
        const fetched = this.#fetch(query).then((token) => {
            entry.value = token.value;
            const milliseconds = token.lifetime * 1000;
            entry.expires = now + milliseconds - Math.min(MARGIN_MILLISECONDS, milliseconds / 4);
            return token;
        }, (error) => {
            // The next call fetches again.
            this.#forget(entry);
            throw error;
        });
        const entry = { query, token: fetched, expires: Number.POSITIVE_INFINITY };
        this.#entries.push(entry);
        return fetched;
    }
    /** Removes a token that the registry refused, so that the next `get` fetches another. */
    refuse(value) {
        this.#entries = this.#entries.filter((entry) => entry.value !== value);
    }
    #forget(entry) {
        this.#entries = this.#entries.filter((other) => other !== entry);
    }
}
function serves(known, wanted) {
    return (known.realm === wanted.realm &&
        known.service === wanted.service &&
        known.login === wanted.login &&
        covers(known.scopes, wanted.scopes));
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/auth.ts






class Authenticator {
    #context;
    #tokens;
    #scheme;
    constructor(context) {
        this.#context = context;
        this.#tokens = new TokenCache(() => context.environment.now(), context.fetchToken);
    }
    /** Whether the registry has asked for authorization. */
    get isChallenged() {
        return this.#scheme !== undefined;
    }
    /** The credential for the repository of the first scope. Throws a UserError for a broken configuration. */
    login(scopes) {
        return this.#context.credentials.find(this.#context.registry, scopes[0]?.repository ?? '');
    }
    /** The authorization for a request; none until the registry has asked for it. Throws a RegistryFailure without a token. */
    async grant(scopes) {
        if (this.#context.environment.pullToken !== undefined)
            return this.#granted();
        return this.#scheme && this.#answer(this.#scheme, scopeSet(scopes), scopes);
    }
    /**
     * Reads the challenge of a 401. Returns the scopes that the request needs together with those that the challenge names;
     * undefined without a challenge of a known scheme. Throws a RegistryFailure for a realm that is not safe.
     */
    learn(header, scopes, origin) {
        const challenges = parseChallenges(header);
        const challenge = challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges.find(isBasic);
        if (challenge === undefined)
            return undefined;
        this.#scheme = isBasic(challenge) ? { kind: 'basic' } : this.#bearer(challenge, origin);
        return union(scopeSet(scopes), parseScopes(challenge.parameters.scope ?? ''));
    }
    /**
     * Another authorization for a refused request, after `learn`; undefined if there is none. A token that `renew` itself
     * returned is replaced only by one for more scopes.
     */
    async renew(wanted, scopes, refused, renewed) {
        if (this.#context.environment.pullToken !== undefined) {
            const next = await this.#granted(refused);
            return next?.header === refused?.header ? undefined : next;
        }
        if (this.#scheme === undefined)
            return undefined;
        if (refused?.token !== undefined) {
            if (renewed && covers(refused.token.scopes, wanted))
                return undefined;
            this.#tokens.refuse(refused.token.value);
        }
        const next = await this.#answer(this.#scheme, wanted, scopes);
        return next?.header === refused?.header ? undefined : next;
    }
    /**
     * A token for exactly these scopes, to hand to another process; undefined if the registry requires none. `withheld`: the
     * registry takes the credential itself, or a token that contains it.
     */
    async pullToken(scopes, refused) {
        if (this.#scheme === undefined)
            return undefined;
        const login = await this.login(scopes);
        if (this.#scheme.kind === 'basic' || login?.kind === 'registry-token')
            return 'withheld';
        if (refused !== undefined)
            this.#tokens.refuse(refused);
        const { realm, service } = this.#scheme;
        const { value } = await this.#tokens.get({ realm, service, login, scopes: scopeSet(scopes) }, 'exactly');
        const secret = login?.kind === 'password' ? login.password : login?.token;
        return secret !== undefined && contains(value, secret) ? 'withheld' : value;
    }
    /** A token that another process granted. */
    async #granted(refused) {
        const { environment, secrets } = this.#context;
        const value = await environment.pullToken?.(refused?.token?.value);
        if (value === undefined)
            return undefined;
        secrets.add(value);
        return { header: `Bearer ${value}`, token: { value, scopes: scopeSet([]) } };
    }
    async #answer(scheme, wanted, scopes) {
        const login = await this.login(scopes);
        if (login?.kind === 'registry-token')
            return { header: `Bearer ${login.token}` };
        if (scheme.kind === 'basic') {
            return login?.kind === 'password' ? { header: `Basic ${(0,credentials/* basic */.H)(login.username, login.password)}` } : undefined;
        }
        const { realm, service } = scheme;
        const { value } = await this.#tokens.get({ realm, service, login, scopes: wanted });
        return { header: `Bearer ${value}`, token: { value, scopes: wanted } };
    }
    /** The realm comes from the registry itself: it may be on any origin, but needs TLS unless the registry has none. */
    #bearer({ parameters }, origin) {
        const { realm = '', service } = parameters;
        const url = URL.canParse(realm) ? resolveUrl(realm, origin, this.#context.environment) : 'it is not a URL';
        if (typeof url !== 'string')
            return { kind: 'bearer', realm: url.href, service };
        throw new RegistryFailure({
            code: 'invalid-response',
            detail: `refused to send a credential to the token service that the registry names: ${url}`,
            remedy: 'check the realm in the WWW-Authenticate header of the registry',
        });
    }
}
/** Some token services return the credential in another encoding. */
function contains(token, secret) {
    return token.includes(secret) || Buffer.from(token, 'base64').includes(secret);
}
function isBasic({ scheme }) {
    return scheme === 'basic';
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/secrets.ts
// The secrets of one session: masked in the log before use, and removed from errors.
/** Shorter values would remove common words from messages. */
const MIN_LENGTH = 4;
class Secrets {
    #mask;
    #known = new Set();
    constructor(mask) {
        this.#mask = mask;
    }
    add(secret) {
        if (secret === '' || this.#known.has(secret))
            return;
        this.#known.add(secret);
        this.#mask(secret);
    }
    /** `text` without the secrets that it echoes. */
    redact(text) {
        let clean = text;
        for (const secret of this.#known)
            if (secret.length >= MIN_LENGTH)
                clean = clean.replaceAll(secret, '***');
        return clean;
    }
}

// EXTERNAL MODULE: ./src/json/fields.ts
var fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/json/parse.ts
var parse = __webpack_require__(27105);
// EXTERNAL MODULE: ./src/oci/registry/http/body.ts
var http_body = __webpack_require__(98124);
// EXTERNAL MODULE: ./src/oci/registry/http/error-response.ts
var error_response = __webpack_require__(35898);
// EXTERNAL MODULE: ./src/net/retry.ts
var retry = __webpack_require__(37893);
// EXTERNAL MODULE: ./src/net/connection-error.ts
var connection_error = __webpack_require__(82536);
// EXTERNAL MODULE: ./src/oci/foreign-text.ts
var foreign_text = __webpack_require__(72665);
;// CONCATENATED MODULE: ./src/oci/registry/http/circuit.ts
// Stops sending requests to a registry that has stopped answering, and tries it again after a while.

/** A request that was not sent, because the ones before it got no response. The cause is the error of the last one. */
class Unanswered extends Error {
    name = 'Unanswered';
    constructor(failures, cause) {
        super(`the last ${failures} requests got no response`, { cause });
    }
}
/** Requests in a row without an answer, and for how long at least: a lost connection breaks many requests at the same moment. */
const FAILURES = 3;
const SILENT_MS = 10_000;
/** After this time one request is sent, and the others follow if it is answered. */
const PAUSE_MS = 60_000;
class Circuit {
    #now;
    #failures = 0;
    /** When the first of the requests in a row was sent. */
    #since = 0;
    #last;
    #nextTry = 0;
    constructor(now) {
        this.#now = now;
    }
    /** Called before a request is sent. Throws Unanswered while requests are not sent. */
    enter() {
        const now = this.#now();
        if (!this.#isOpen(now))
            return;
        if (now < this.#nextTry)
            throw new Unanswered(this.#failures, this.#last);
        this.#nextTry = now + PAUSE_MS;
    }
    /** The registry has answered, with whatever status. */
    answered() {
        this.#failures = 0;
    }
    /** A request that was sent at `began` got no response. */
    failed(error, began) {
        if (!(0,connection_error/* isConnectionError */.R)(error))
            return;
        const now = this.#now();
        this.#since = this.#failures === 0 ? began : Math.min(this.#since, began);
        this.#failures += 1;
        this.#last = error;
        if (this.#isOpen(now))
            this.#nextTry = now + PAUSE_MS;
    }
    #isOpen(now) {
        return this.#failures >= FAILURES && now - this.#since >= SILENT_MS;
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/http/network-failure.ts
// Maps the errors of sockets, TLS, DNS and undici to codes, reasons and remedies.




const NETWORK = 'check the network, the proxy settings (HTTPS_PROXY, NO_PROXY) and the registry, then run again';
const CERTIFICATE = 'pass the PEM file of its certificate authority as ca-file';
const SLOW = 'run again later: the registry or the network is overloaded';
/** Matched against an error's code, else its name, or against a message about a proxy; the first match counts. */
const ROWS = [
    {
        when: /^(ENOTFOUND|EAI_\w+)$/,
        code: 'network',
        detail: (host) => `could not resolve the host name ${host}`,
        remedy: "check the spelling of the registry's name and the network",
        transient: true,
    },
    {
        when: /^ECONNREFUSED$/,
        code: 'network',
        detail: (host) => `${host} refused the connection`,
        remedy: "check the registry's name and port, and that it is running",
        transient: true,
    },
    {
        when: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
        code: 'timeout',
        detail: (host) => `connecting to ${host} timed out`,
        remedy: NETWORK,
        transient: true,
    },
    {
        when: /^UND_ERR_HEADERS_TIMEOUT$/,
        code: 'timeout',
        detail: (host) => `${host} accepted the request and did not answer in time`,
        remedy: SLOW,
        transient: 'once',
    },
    {
        when: /^UND_ERR_BODY_TIMEOUT$/,
        code: 'timeout',
        detail: (host) => `${host} stopped sending in the middle of its response`,
        remedy: SLOW,
        transient: true,
    },
    {
        when: /^SLOW_BODY$/,
        code: 'timeout',
        detail: (host) => `${host} sends the response too slowly`,
        remedy: SLOW,
        // A second try could take as long again.
        transient: false,
    },
    {
        when: /^UND_ERR_(DESTROYED|CLOSED)$/,
        code: 'network',
        detail: (host) => `the client closed its connections to ${host}`,
        remedy: 'run again',
        transient: false,
    },
    {
        when: /^UND_ERR_HEADERS_OVERFLOW$/,
        code: 'invalid-response',
        detail: (host) => `the response headers of ${host} exceed the limit of 256 KiB`,
        remedy: 'check that the host is a registry',
        transient: false,
    },
    {
        when: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_UNTRUSTED)$/,
        code: 'network',
        detail: (host) => `the certificate of ${host} is not signed by a trusted authority`,
        remedy: CERTIFICATE,
        transient: false,
    },
    {
        when: /^(CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/,
        code: 'network',
        detail: (host) => `the certificate of ${host} is invalid`,
        remedy: "check the registry's name and certificate, and the clock of this machine",
        transient: false,
    },
    {
        when: /^(EPROTO|ERR_SSL_\w+)$/,
        code: 'network',
        detail: (host) => `the TLS handshake with ${host} failed`,
        remedy: 'if you trust this registry and it has no TLS, add it to plain-http',
        transient: false,
    },
    {
        when: /^Proxy .*\(407\)/,
        code: 'network',
        detail: (host) => `the proxy used for ${host} requires authentication`,
        remedy: 'set HTTPS_PROXY to http://user:password@proxy:port, or add the registry to NO_PROXY',
        transient: false,
    },
    {
        when: /^(UND_ERR_PRX_|Proxy )/,
        code: 'network',
        detail: (host) => `the proxy used for ${host} refused the connection`,
        remedy: 'check HTTPS_PROXY, or add the registry to NO_PROXY',
        transient: true,
    },
    {
        when: /^UND_ERR_REQ_CONTENT_LENGTH_MISMATCH$/,
        code: 'size-mismatch',
        detail: (host) => `the content sent to ${host} does not have its announced length`,
        remedy: 'run again when nothing writes to the file: its content changed while it was read',
        transient: false,
    },
    {
        when: /^(HPE_|HTTPParserError)/,
        code: 'not-a-registry',
        detail: (host) => `the response of ${host} is not HTTP`,
        remedy: "check the registry's name and port",
        transient: false,
    },
];
const BROKEN = {
    code: 'network',
    detail: (host) => `the connection to ${host} was lost`,
    remedy: NETWORK,
    transient: true,
};
/**
 * Classifies an error of a connection to `host`. Its own text is appended, bounded, since it often names an address. Throws any
 * other error.
 */
function networkFailure(error, host) {
    if (error instanceof Unanswered) {
        const last = networkFailure(error.cause, host);
        return { ...last, detail: `${last.detail}; not sent, because ${error.message}`, transient: false };
    }
    if (!(error instanceof http_body/* SlowBody */.i_ || (0,connection_error/* isConnectionError */.R)(error)))
        throw error;
    const { key, message } = describe(error);
    const { detail, remedy, transient, code } = ROWS.find(({ when }) => when.test(key)) ?? BROKEN;
    return { code, detail: `${detail(host)} (${(0,foreign_text/* oneLine */.T)(message, 200)})`, remedy, transient };
}
/** The key to match and the text of an error. Connecting to several addresses fails with an AggregateError. */
function describe(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return describe(error.errors[0]);
    const { name, message, code } = error;
    if (message.startsWith('Proxy '))
        return { key: message, message };
    return { key: typeof code === 'string' ? code : name, message };
}

;// CONCATENATED MODULE: ./src/oci/registry/http/requests.ts
// Sends one request: follows redirects and retries. Authorization is only sent to the registry's own origin.





/** No complete response was received. `host` is the last one contacted, which differs from the registry after redirects. */
class RequestFailure extends Error {
    name = 'RequestFailure';
    host;
    /** The request line of the try. */
    request;
    constructor({ method, home }, url, cause) {
        super('no response', { cause });
        this.host = url.host;
        this.request = requestLine(method, url, home);
    }
}
const MAX_REDIRECTS = 5;
/**
 * Sends a request and follows redirects: 301, 302 and 303 for GET and HEAD alone, 307 and 308 for every method, with the
 * body from its beginning. Throws RequestFailure without a response, RegistryFailure for a redirect that is not allowed,
 * and what the body's source throws.
 */
async function followRedirects(outgoing, connections, environment) {
    const { method, authorization } = outgoing;
    let { url } = outgoing;
    for (let redirects = 0;; redirects++) {
        const headers = {
            ...outgoing.headers,
            ...(authorization?.origin === url.origin && { authorization: authorization.value }),
        };
        const answer = await send({ ...outgoing, url, headers }, connections);
        const { location } = answer.headers;
        const redirected = location !== undefined && redirectsOn(answer.status, method);
        if (!redirected || outgoing.accept.includes(answer.status))
            return answer;
        void answer.body.dump();
        let next = resolveUrl(location, url, environment);
        if (redirects === MAX_REDIRECTS)
            next = `more than ${MAX_REDIRECTS} redirects`;
        if (outgoing.confined && next instanceof URL && next.origin !== url.origin)
            next = 'it would send a credential to another origin';
        if (typeof next === 'string') {
            throw new RegistryFailure({
                code: 'invalid-response',
                request: requestLine(method, url, outgoing.home),
                status: answer.status,
                detail: `refused the redirect to ${shownLocation(location, url)}: ${next}`,
                remedy: 'check the registry and the proxies in front of it',
            });
        }
        url = next;
    }
}
/**
 * Repeats `attempt` until the response is accepted or final. Returns it with the number of tries. Throws a RegistryFailure
 * without a response. Without `retry`, only 429 is retried, because the registry has not processed that request.
 */
async function sendWithRetries(request, environment, attempt) {
    let tries = 0;
    const transient = (outcome) => {
        if ('error' in outcome) {
            const { error } = outcome;
            if (!(error instanceof RequestFailure) || !request.retry || tries >= retry/* RETRY_POLICY */.yE.tries)
                return undefined;
            const { transient } = networkFailure(error.cause, error.host);
            return transient === true || (transient === 'once' && tries === 1) ? {} : undefined;
        }
        const { status, headers, body } = outcome.value;
        if (request.accept.includes(status) || !(0,retry/* isTransientStatus */.Dm)(status))
            return undefined;
        // With patience, only requests that the registry asks to repeat later are repeated more often.
        if (status !== 429 && (!request.retry || tries >= retry/* RETRY_POLICY */.yE.tries))
            return undefined;
        return { retryAfter: headers['retry-after'], release: () => void body.dump() };
    };
    try {
        const send = (count) => {
            tries = count;
            return attempt();
        };
        const { value, ...course } = await (0,retry/* retry */.L5)(send, policyOf(environment), environment, transient);
        return { ...course, answer: value };
    }
    catch (error) {
        if (!(error instanceof RequestFailure))
            throw error;
        const { code, detail, remedy } = networkFailure(error.cause, error.host);
        throw new RegistryFailure({
            code,
            request: error.request,
            detail: detail + (0,retry/* afterTries */.QQ)(tries),
            remedy,
            cause: error.cause,
        });
    }
}
/** A registry that limits the rate refuses some requests of many at once often before it takes them. */
const PATIENT_TRIES = 40;
function policyOf({ patience }) {
    return patience === undefined ? retry/* RETRY_POLICY */.yE : { ...retry/* RETRY_POLICY */.yE, tries: PATIENT_TRIES, maxRetryAfter: patience };
}
async function send(outgoing, connections) {
    const { method, url, headers } = outgoing;
    const source = {};
    const body = typeof outgoing.body === 'function' ? watched(outgoing.body(), source) : outgoing.body;
    try {
        const isLimited = url.origin === outgoing.home;
        return await connections.send({ method, url, headers, ...(body && { body }), ...(isLimited && { isLimited }) });
    }
    catch (error) {
        // The source of the body failed, not the registry. Its error is thrown unchanged and not retried.
        if ('error' in source)
            throw source.error;
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new RequestFailure(outgoing, url, error);
    }
}
async function* watched(body, source) {
    try {
        yield* body;
    }
    catch (error) {
        source.error = error;
        throw error;
    }
}
function redirectsOn(status, method) {
    if (status === 307 || status === 308)
        return true;
    return (status === 301 || status === 302 || status === 303) && (method === 'GET' || method === 'HEAD');
}
/** A Location for an error: without its query, which may be a signature. */
function shownLocation(location, from) {
    const url = URL.parse(location, from.href);
    return url === null ? 'an invalid URL' : `${url.protocol}//${url.host}${url.pathname}`.slice(0, 200);
}

;// CONCATENATED MODULE: ./src/oci/registry/auth/token-service.ts
// Fetches a token from the service that a registry names (distribution's token specification): by GET with name and
// password or anonymously, by OAuth2 POST with a refresh token.









const CLIENT_ID = 'oci-evidence';
const MAX_ANSWER_BYTES = 256 * 1024;
const ANSWER_MILLISECONDS = 30_000;
const MAX_SHOWN_BYTES = 16 * 1024;
/** The specification's default in seconds; also used for invalid values. */
const DEFAULT_LIFETIME = 60;
/** Throws a RegistryFailure without a token. The credential is sent to the realm's origin only. */
async function fetchToken(query, context) {
    const { environment, connections, secrets } = context;
    const time = { ...context.time, milliseconds: ANSWER_MILLISECONDS };
    const outgoing = outgoingRequest(query);
    let body;
    const { answer, ...course } = await sendWithRetries({ accept: outgoing.accept, retry: true }, environment, async () => {
        const answer = await followRedirects(outgoing, connections, environment);
        if (answer.status === 200) {
            body = await (0,http_body/* wholeBody */.g3)(answer, MAX_ANSWER_BYTES, time).catch((cause) => {
                throw new RequestFailure(outgoing, answer.url, cause);
            });
        }
        return answer;
    });
    if (answer.status !== 200)
        throw refused(query, context, answer, await (0,http_body/* bodyStart */.ld)(answer, MAX_SHOWN_BYTES), course);
    const token = body === undefined ? `exceeds the limit of ${MAX_ANSWER_BYTES} bytes` : tokenIn(new TextDecoder().decode(body));
    if (typeof token === 'string') {
        const request = requestLine(outgoing.method, answer.url, '');
        throw new RegistryFailure({
            ...NO_TOKEN,
            request,
            status: answer.status,
            detail: `the response of the token service ${token}`,
        });
    }
    secrets.add(token.value);
    return token;
}
function outgoingRequest({ realm, service, scopes, login }) {
    const url = new URL(realm);
    const common = { accept: [200], home: '', body: undefined, headers: {}, authorization: undefined };
    if (login?.kind === 'identity-token') {
        const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: CLIENT_ID, refresh_token: login.token });
        if (service !== undefined)
            form.set('service', service);
        if (scopes.size > 0)
            form.set('scope', formatScopes(scopes).join(' '));
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { ...common, method: 'POST', url, headers, confined: true, body: new TextEncoder().encode(form.toString()) };
    }
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of formatScopes(scopes))
        url.searchParams.append('scope', scope);
    if (login?.kind !== 'password')
        return { ...common, method: 'GET', url };
    const value = `Basic ${(0,credentials/* basic */.H)(login.username, login.password)}`;
    return { ...common, method: 'GET', url, authorization: { origin: url.origin, value } };
}
/** The token of a response, or what is wrong with it. */
function tokenIn(text) {
    const json = (0,parse/* parseJson */.q)(text);
    if (json === undefined)
        return 'is not JSON';
    const value = (0,fields/* isRecord */.u4)(json) ? json.token || json.access_token : undefined;
    if (typeof value !== 'string' || value === '')
        return 'has no token';
    // RFC 6750, section 2.1; anything else could not be sent as a header.
    if (!/^[\x21-\x7e]+$/.test(value))
        return 'has a token with invalid characters';
    const seconds = (0,fields/* isRecord */.u4)(json) ? Number(json.expires_in) : 0;
    return { value, lifetime: seconds > 0 ? seconds : DEFAULT_LIFETIME };
}
const NO_TOKEN = {
    code: 'invalid-response',
    remedy: 'check the token service in the WWW-Authenticate header of the registry (realm)',
};
function refused({ login }, { registry, environment, secrets, places }, { status, headers, url }, text, course) {
    const byRefreshToken = login?.kind === 'identity-token';
    const facts = (0,error_response/* errorResponseFacts */.Ze)({
        request: requestLine(byRefreshToken ? 'POST' : 'GET', url, ''),
        // RFC 6749, section 5.2: 400 is the answer to an expired refresh token.
        status: byRefreshToken && status === 400 ? 401 : status,
        headers,
        body: secrets.redact(text),
        ...course,
        registry,
        login: login?.source,
        places,
        now: environment.now(),
    });
    const detail = `the token service answered: ${facts.detail}`;
    // Never "not found": the service is missing, not the requested content.
    const missing = facts.code === 'not-found' || facts.code === 'unsupported';
    return new RegistryFailure({ ...facts, status, ...(missing && NO_TOKEN), detail });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/errors.js
var core_errors = __webpack_require__(68707);
var errors_default = /*#__PURE__*/__webpack_require__.n(core_errors);
// EXTERNAL MODULE: ./src/net/dispatcher.ts + 2 modules
var dispatcher = __webpack_require__(9377);
;// CONCATENATED MODULE: ./src/oci/registry/http/rate-limit.ts
// Keeps the requests to one registry within its rate limit: all of them wait when it asks one of them to.

/** Above this number of requests at once nothing is limited here any more. */
const MAX_WINDOW = 256;
/** Without a time in the response, requests that are refused in this time are one burst. */
const BURST_MS = 1_000;
const MAX_JITTER_MS = 500;
/** A reset that is later than this in seconds is a date and not a duration. */
const EPOCH_SECONDS = 1_000_000_000;
/**
 * Learns from 429 with Retry-After and from headers that say that nothing is left (`RateLimit: r=0;t=30`,
 * `RateLimit-Remaining` and `X-RateLimit-Remaining` with their reset). The number of requests at once is halved after a
 * burst of refusals and grows again by one for each round that succeeds.
 */
class RateLimit {
    #clock;
    /** Longer waits are left to the request itself, which fails then. */
    #longest;
    #pausedUntil = 0;
    #window = Number.POSITIVE_INFINITY;
    #active = 0;
    #burstUntil = 0;
    #waiting = [];
    constructor(clock, longest) {
        this.#clock = clock;
        this.#longest = longest;
    }
    /** Waits for the turn of a request; the function ends it. */
    async turn() {
        while (this.#active >= this.#window)
            await new Promise((resolve) => this.#waiting.push(resolve));
        this.#active += 1;
        const wait = this.#pausedUntil - this.#clock.now();
        // The jitter keeps the requests that wait from being one burst again.
        if (wait > 0)
            await this.#clock.sleep(wait + this.#clock.random() * Math.min(wait, MAX_JITTER_MS));
        return () => {
            this.#active -= 1;
            this.#waiting.shift()?.();
        };
    }
    learn(status, headers) {
        const now = this.#clock.now();
        if (status === 429) {
            const asked = (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], now);
            this.#pause(asked, now);
            if (now >= this.#burstUntil) {
                this.#window = Math.max(1, Math.floor(Math.min(this.#window, this.#active) / 2));
                this.#burstUntil = now + Math.max(BURST_MS, Math.min(asked ?? 0, this.#longest));
            }
            return;
        }
        this.#pause(resetOf(headers, now), now);
        if (status >= 400 || !Number.isFinite(this.#window))
            return;
        this.#window += 1 / this.#window;
        if (this.#window >= MAX_WINDOW)
            this.#window = Number.POSITIVE_INFINITY;
        if (this.#active < this.#window)
            this.#waiting.shift()?.();
    }
    #pause(milliseconds, now) {
        if (milliseconds === undefined || milliseconds > this.#longest)
            return;
        this.#pausedUntil = Math.max(this.#pausedUntil, now + milliseconds);
    }
}
/** Milliseconds until the limit is reset, if nothing is left of it. */
function resetOf(headers, now) {
    const both = headers.ratelimit ?? '';
    const [remaining, reset] = /(?:^|[;,\s])r=\d/.test(both)
        ? [/(?:^|[;,\s])r=(\d+)/.exec(both)?.[1], /(?:^|[;,\s])t=(\d+)/.exec(both)?.[1]]
        : [
            headers['ratelimit-remaining'] ?? headers['x-ratelimit-remaining'],
            headers['ratelimit-reset'] ?? headers['x-ratelimit-reset'],
        ];
    if (!/^\s*0+\s*(?:;|$)/.test(remaining ?? '') || !/^\s*\d{1,12}\s*$/.test(reset ?? ''))
        return undefined;
    const seconds = Number(reset);
    return Math.max(0, seconds >= EPOCH_SECONDS ? seconds * 1000 - now : seconds * 1000);
}

// EXTERNAL MODULE: ./src/oci/registry/http/traffic.ts
var traffic = __webpack_require__(79743);
;// CONCATENATED MODULE: ./src/oci/registry/http/connections.ts
// The connections to one registry host: a pool for each origin, limits, and a count of requests and bytes.









/** Google Artifact Registry sends response headers beyond Node's default limit of 16 KiB. */
const LIMITS = {
    connect: 10_000,
    answer: 30_000,
    silence: 10_000,
    commit: 300_000,
    idle: 60_000,
    whole: 120_000,
    rate: { bytesPerSecond: 1024, window: 10_000 },
    headBytes: 256 * 1024,
};
const CONCURRENCY = 16;
/** Longer than signing takes between reading and pushing. Most registries keep a connection for a minute. */
const KEEP_ALIVE_MILLISECONDS = 30_000;
/**
 * HTTP/1.1 only, by measurement (undici 8.12 against node:http2, TLS, Node 24, 2026-11): with HTTP/2 a burst of 16 small
 * requests took 4 ms instead of 27, with 50 ms of latency 55 instead of 170, since it needs no further handshakes; but
 * 64 MiB took 700 ms instead of 250 to read and 4,000 instead of 120 to push, and with 50 ms of latency 8 MiB took
 * 6,500 instead of 70. Blobs take most of the time, and reused HTTP/1.1 connections need no further handshakes either.
 */
const ALLOW_HTTP2 = false;
class Connections {
    #environment;
    #limits;
    #meter;
    #slots;
    #rate;
    /** For commands that read many images: only they have something else to do. */
    #circuit;
    /** How many more connections may be opened ahead of their requests. */
    #ahead;
    #dispatchers;
    #isAnnounced = false;
    constructor(environment, limits = LIMITS) {
        this.#environment = environment;
        this.#limits = limits;
        this.#meter = new traffic/* Meter */.k(() => environment.now());
        const concurrency = environment.concurrency ?? CONCURRENCY;
        this.#slots = (0,p_limit/* default */.A)(concurrency);
        this.#rate = new RateLimit(environment, environment.patience ?? retry/* RETRY_POLICY */.yE.maxRetryAfter);
        this.#circuit = environment.failFast ? new Circuit(() => environment.now()) : undefined;
        this.#ahead = concurrency - 1;
    }
    /**
     * Sends one request and resolves with the head of its response. Does not retry or follow redirects. Throws what undici
     * or the body's source throws, and a UserError for a proxy variable or CA file that cannot be used.
     */
    async send(request) {
        this.#dispatchers ??= this.#open();
        const dispatcher = (await this.#dispatchers).for(request.url);
        const release = await this.#slot();
        const done = request.isLimited ? await this.#rate.turn() : undefined;
        // undici returns a connection to the pool one turn after its response. Without this wait, the next request opens another.
        await (0,promises_.setImmediate)();
        const began = this.#environment.now();
        const writes = request.method === 'PUT' || request.method === 'POST' || request.method === 'PATCH';
        // A response to a write comes after its body, which may take long.
        const announcement = writes ? undefined : setTimeout(() => this.#announce(request), this.#limits.silence);
        const circuit = request.isLimited ? this.#circuit : undefined;
        try {
            circuit?.enter();
            const answer = await dispatcher
                .compose((dispatch) => (options, handler) => dispatch(options, this.#metered(handler, release)))
                .request({
                origin: request.url.origin,
                path: request.url.pathname + request.url.search,
                method: request.method,
                headers: request.headers,
                // undici takes any async iterable, which its types leave out.
                body: (request.body ?? null),
                headersTimeout: writes ? this.#limits.commit : this.#limits.answer,
                // Else undici closes the connection after each HEAD.
                ...(request.method === 'HEAD' && { reset: false }),
            });
            // A body that is destroyed unread emits an error that has no other listener.
            answer.body.on('error', () => { });
            const headers = joined(answer.headers);
            if (request.isLimited)
                this.#rate.learn(answer.statusCode, headers);
            circuit?.answered();
            return { status: answer.statusCode, headers, url: request.url, body: answer.body };
        }
        catch (error) {
            release();
            if (!(error instanceof (errors_default()).HeadersTimeoutError)) {
                circuit?.failed(error, began);
                throw error;
            }
            const seconds = Math.round((this.#environment.now() - began) / 1000);
            const late = new (errors_default()).HeadersTimeoutError(`no response within ${seconds} s`);
            circuit?.failed(late, began);
            throw late;
        }
        finally {
            clearTimeout(announcement);
            done?.();
        }
    }
    /**
     * Opens a connection for a later request and sends nothing: with TLS that saves the request two round trips. undici has
     * no call for it; a handler that throws at the start of its request leaves the connection open.
     */
    async warm(url) {
        if (--this.#ahead < 0)
            return;
        this.#dispatchers ??= this.#open();
        const dispatcher = (await this.#dispatchers).for(url);
        const nothing = () => { };
        const onRequestStart = () => {
            throw new Error('only the connection is needed');
        };
        const silent = {
            onResponseStart: nothing,
            onResponseData: nothing,
            onResponseEnd: nothing,
            onResponseError: nothing,
        };
        // An empty object is required: undici's proxy adds the host header to it, and connections are pooled by host.
        const request = { origin: url.origin, path: '/', method: 'GET', headers: {} };
        dispatcher.dispatch(request, { ...silent, onRequestStart });
    }
    /** A silent registry is announced once, so that nobody takes the wait for a hang of this program. */
    #announce({ method, url }) {
        if (this.#isAnnounced)
            return;
        this.#isAnnounced = true;
        const [waited, most] = [this.#limits.silence, this.#limits.answer].map((milliseconds) => Math.round(milliseconds / 1000));
        const silent = `${url.host} has not answered a ${method} request for ${waited} s`;
        this.#environment.note?.(`${silent}; waiting for at most ${most} s`);
    }
    traffic() {
        return this.#meter.current();
    }
    /** The function adds traffic of another process to that of the current task. */
    counter() {
        const meters = this.#meter.all();
        return (traffic) => {
            for (const meter of meters)
                meter.add(traffic);
        };
    }
    /** Aborts all requests in progress. */
    async close() {
        // Without a proxy or CA file that can be used, the requests have failed and there are no connections.
        const open = await this.#dispatchers?.catch((0,errors/* ignore */.Xe)(errors/* UserError */.yo));
        await open?.destroy();
    }
    /** Waits for one of the slots for requests in flight; the function releases it. */
    #slot() {
        return new Promise((granted) => {
            void this.#slots(() => new Promise(granted));
        });
    }
    /**
     * Counts, and releases the slot when the response is complete or its reader pauses: a paused body must not block the
     * request that its reader waits for, as when a blob is copied within one registry.
     */
    #metered(handler, release) {
        const meters = this.#meter.all();
        return {
            onRequestStart(controller, context) {
                for (const meter of meters)
                    meter.request();
                handler.onRequestStart?.(controller, context);
            },
            onBodySent(chunk) {
                for (const meter of meters)
                    meter.sent(chunk.length);
            },
            onResponseStart(controller, status, headers, message) {
                for (const meter of meters)
                    meter.received(0);
                handler.onResponseStart?.(controller, status, headers, message);
            },
            onResponseData(controller, chunk) {
                for (const meter of meters)
                    meter.received(chunk.length);
                handler.onResponseData?.(controller, chunk);
                if (controller.paused)
                    release();
            },
            onResponseEnd(controller, trailers) {
                for (const meter of meters)
                    meter.received(0);
                release();
                handler.onResponseEnd?.(controller, trailers);
            },
            onResponseError(controller, error) {
                release();
                handler.onResponseError?.(controller, error);
            },
        };
    }
    #open() {
        const { env, caFile } = this.#environment;
        return (0,dispatcher/* openDispatchers */.d)({
            env,
            caFile,
            mask: (secret) => this.#environment.mask(secret),
            agent: {
                allowH2: ALLOW_HTTP2,
                connectTimeout: this.#limits.connect,
                bodyTimeout: this.#limits.idle,
                maxHeaderSize: this.#limits.headBytes,
                keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
            },
        });
    }
}
function joined(headers) {
    const record = {};
    for (const [name, value] of Object.entries(headers)) {
        if (value !== undefined)
            record[name] = Array.isArray(value) ? value.join(', ') : value;
    }
    return record;
}

;// CONCATENATED MODULE: ./src/oci/registry/http/response.ts
// The response of an exchange: its body as a stream, whole, or discarded.





/** How often a truncated body is requested again. */
const MAX_AGAIN = 2;
/** The ways in which that request fails. Then the first error is thrown. */
const AGAIN_FAILURES = [errors/* ExpectedError */.Dh, RegistryFailure, RequestFailure];
/** Headers that differ between versions of a resource. */
const VERSION = ['docker-content-digest', 'etag', 'content-length', 'content-range'];
class RegistryResponse {
    status;
    headers;
    url;
    tries;
    #answer;
    #context;
    constructor(answer, context) {
        this.status = answer.status;
        this.headers = answer.headers;
        this.url = answer.url.href;
        this.tries = context.tries;
        this.#answer = answer;
        this.#context = context;
    }
    /** Leaving the iteration early ends the request. */
    async *body() {
        try {
            const { rate, clock } = this.#context.time;
            yield* (0,http_body/* atMinimumRate */.Ae)(this.#answer.body, rate, clock);
        }
        catch (cause) {
            throw this.#broken(cause);
        }
    }
    /** A truncated body is fetched again, as long as it is the same version of the resource. One that is too slow is not. */
    async bytes(limit) {
        let answer = this.#answer;
        for (let tries = 0;; tries++) {
            try {
                const bytes = await (0,http_body/* wholeBody */.g3)(answer, limit, this.#context.time);
                if (bytes !== undefined)
                    return bytes;
            }
            catch (cause) {
                const isFinal = cause instanceof http_body/* SlowBody */.i_ || tries === MAX_AGAIN;
                const next = isFinal ? undefined : await this.#context.again?.().catch((0,errors/* ignore */.Xe)(...AGAIN_FAILURES));
                if (next === undefined || !this.#isSame(next)) {
                    void next?.body.dump();
                    throw this.#broken(cause);
                }
                answer = next;
                continue;
            }
            throw this.#context.fail({
                code: 'limit-exceeded',
                detail: `the response exceeds the limit of ${limit} bytes`,
                remedy: 'check what the registry serves: no response of this kind should be that large',
            });
        }
    }
    async discard() {
        await this.#answer.body.dump();
    }
    #isSame(next) {
        return next.status === this.status && VERSION.every((name) => next.headers[name] === this.headers[name]);
    }
    #broken(cause) {
        const { code, detail, remedy } = networkFailure(cause, this.#answer.url.host);
        return this.#context.fail({ code, detail, remedy, cause });
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/http/warnings.ts
// Shows `Warning: 299` headers of a registry (distribution 1.1.1, "Warnings"), each once.

const MAX_WARNINGS = 20;
const warnings_MAX_TEXT = 500;
/** Warn-code 299, agent `-`, a quoted text; several may be joined in one header. */
const WARNING = /\b299 - "((?:[^"\\]|\\.)*)"/g;
class Warnings {
    #registry;
    #warn;
    #shown = new Set();
    constructor(registry, warn) {
        this.#registry = registry;
        this.#warn = warn;
    }
    /** Reads a `Warning` header. At most MAX_WARNINGS different ones are shown. */
    read(header) {
        for (const [, quoted = ''] of header.matchAll(WARNING)) {
            const text = (0,foreign_text/* oneLine */.T)(quoted.replace(/\\(.)/g, '$1'), warnings_MAX_TEXT);
            if (text === '' || this.#shown.has(text) || this.#shown.size >= MAX_WARNINGS)
                continue;
            this.#shown.add(text);
            this.#warn(`${this.#registry} warns: ${text}`);
        }
    }
}

;// CONCATENATED MODULE: ./src/oci/registry/http/transport.ts
// The transport to one registry host: authentication, TLS, retries, and a StoreError for every failure.















const transport_MAX_SHOWN_BYTES = 16 * 1024;
const MAX_RENEWALS = 2;
/** Statuses that depend on the credential. */
const LOGIN_STATUSES = new Set([401, 403, 429]);
const USER_AGENT = 'oci-evidence';
function shared(environment) {
    const secrets = new Secrets((secret) => environment.mask(secret));
    return { secrets, credentials: new credentials/* Credentials */.J(environment, secrets) };
}
class RegistryTransport {
    registry;
    #environment;
    #shared;
    #time;
    #connections;
    #origin;
    #auth;
    #warnings;
    #firstRequest;
    constructor(registry, environment, common = shared(environment), limits = LIMITS) {
        this.registry = registry;
        this.#environment = environment;
        this.#shared = common;
        const clock = { now: () => environment.now(), after: http_body/* afterMilliseconds */.nm };
        const time = { milliseconds: limits.whole, rate: limits.rate, clock };
        this.#time = time;
        const connections = new Connections(environment, limits);
        this.#connections = connections;
        this.#origin = new RegistryOrigin(registry, environment);
        this.#warnings = new Warnings(registry, (text) => environment.warn(text));
        const { credentials, secrets } = common;
        const places = credentials.places();
        this.#auth = new Authenticator({
            registry,
            environment,
            credentials,
            secrets,
            fetchToken: (query) => fetchToken(query, { registry, environment, connections, secrets, places, time }),
        });
    }
    async exchange(request) {
        try {
            const { accept, method, retry = true } = request;
            const attempt = () => this.#authenticated(request);
            const { answer, ...course } = await sendWithRetries({ accept, retry }, this.#environment, attempt);
            if (!accept.includes(answer.status))
                throw await this.#rejected(request, answer, course);
            this.#mustNotBeHtml(request, answer);
            return new RegistryResponse(answer, {
                tries: course.tries,
                time: this.#time,
                fail: (facts) => this.#error(request, { ...facts, request: this.#line(request, answer), status: answer.status }),
                ...(method === 'GET' && retry && { again: attempt }),
            });
        }
        catch (error) {
            throw error instanceof RegistryFailure ? this.#error(request, error.facts) : error;
        }
    }
    /** Whether the registry has asked for authorization. */
    get isChallenged() {
        return this.#auth.isChallenged;
    }
    async credentialSource(repository) {
        return (await this.#auth.login([{ repository, actions: ['pull'] }]))?.source;
    }
    traffic() {
        return this.#connections.traffic();
    }
    async pullTokens(repository) {
        const scopes = [{ repository, actions: ['pull'] }];
        try {
            const first = await this.#auth.pullToken(scopes);
            if (first === 'withheld')
                return undefined;
            const renew = async (refused) => {
                const token = await this.#auth.pullToken(scopes, refused).catch((0,errors/* ignore */.Xe)(errors/* ExpectedError */.Dh, RegistryFailure));
                return token === 'withheld' ? undefined : token;
            };
            return { ...(first !== undefined && { first }), renew, count: this.#connections.counter() };
        }
        catch (error) {
            // Without a token, this process reads what is needed, and reports the error if it occurs again.
            return (0,errors/* ignore */.Xe)(errors/* ExpectedError */.Dh, RegistryFailure)(error);
        }
    }
    close() {
        return this.#connections.close();
    }
    /** One try, repeated with another grant as long as a 401 leaves one to try. */
    async #authenticated(request) {
        const { scopes } = request;
        const arrived = await this.#turn(request);
        try {
            let grant = await this.#auth.grant(scopes);
            for (let renewals = 0;; renewals++) {
                const answer = await this.#once(request, grant);
                const refused = answer.status === 401 && this.#isHome(answer.url) && renewals < MAX_RENEWALS;
                const wanted = refused ? this.#learn(answer, scopes) : undefined;
                arrived();
                const next = wanted && (await this.#auth.renew(wanted, scopes, grant, renewals > 0));
                if (next === undefined)
                    return answer;
                void answer.body.dump();
                grant = next;
            }
        }
        finally {
            arrived();
        }
    }
    /**
     * Sends the first request to a host alone, and lets the others wait for the head of its response. Nearly every registry
     * requires authentication, so this saves each of them a 401. Meanwhile their connections are opened and the credential is
     * looked up. Registries on loopback rarely require authentication, so requests without a credential do not wait there.
     * Returns the function that releases the others.
     */
    async #turn({ scopes, body }) {
        if (this.#firstRequest !== undefined) {
            // An error is ignored here, because the request itself fails with it again.
            if (!this.#firstRequest.arrived)
                void this.#connections.warm(this.#origin.url).catch((0,errors/* ignore */.Xe)(errors/* ExpectedError */.Dh));
            await this.#firstRequest.promise;
            return () => { };
        }
        const { promise, resolve } = Promise.withResolvers();
        const first = { promise, arrived: false };
        this.#firstRequest = first;
        const arrive = () => {
            first.arrived = true;
            resolve();
        };
        const isLocal = (0,loopback/* isLoopback */.U)(this.#origin.url.hostname);
        const { credential, pullToken } = this.#environment;
        if ((isLocal && credential === undefined) || pullToken !== undefined)
            arrive();
        // An error is ignored here, because it occurs again when the credential is needed.
        else if (!isLocal)
            void this.#auth.login(scopes).catch((0,errors/* ignore */.Xe)(errors/* ExpectedError */.Dh, RegistryFailure));
        if (typeof body === 'function') {
            try {
                await this.#discoverAuth(scopes);
            }
            catch (error) {
                // The request itself reports what is wrong.
                (0,errors/* rethrowUnless */.ki)(error, errors/* ExpectedError */.Dh, RegistryFailure, RequestFailure);
                arrive();
            }
        }
        return arrive;
    }
    /** Finds out how to authenticate without consuming a stream. Distribution 1.1.1, "Determining Support". */
    async #discoverAuth(scopes) {
        const ping = { method: 'GET', url: '/v2/', scopes, accept: [], attempted: 'authenticate', store: '' };
        const answer = await this.#once(ping, undefined);
        if (answer.status === 401 && this.#isHome(answer.url))
            this.#learn(answer, scopes);
        void answer.body.dump();
    }
    /** One request with its redirects; repeated with TLS if the host turns out to require it. */
    async #once(request, grant) {
        const { method, body, accept } = request;
        const home = this.#origin.url;
        const url = resolveUrl(request.url, home, this.#environment);
        if (typeof url === 'string')
            throw this.#misled(request, url);
        const authorization = grant && { origin: home.origin, value: grant.header };
        const headers = {
            'user-agent': USER_AGENT,
            ...request.headers,
            ...(request.bodyLength !== undefined && { 'content-length': String(request.bodyLength) }),
        };
        let answer;
        try {
            const outgoing = { method, url, headers, body, authorization, accept, home: home.origin };
            answer = await followRedirects(outgoing, this.#connections, this.#environment);
            // A TLS server that is contacted without TLS either closes the connection or answers 400.
            if (answer.status !== 400 && this.#isHome(url))
                this.#origin.confirm();
        }
        catch (error) {
            if (!(error instanceof RequestFailure) || !(await this.#origin.reconsider(url)))
                throw error;
        }
        if (answer === undefined || (answer.status === 400 && (await this.#origin.reconsider(url)))) {
            void answer?.body.dump();
            return this.#once(request, grant);
        }
        if (answer.headers.warning !== undefined && this.#isHome(answer.url))
            this.#warnings.read(answer.headers.warning);
        return answer;
    }
    /** Throws a RegistryFailure if the challenge cannot be trusted. */
    #learn(answer, scopes) {
        return this.#auth.learn(answer.headers['www-authenticate'] ?? '', scopes, answer.url);
    }
    #isHome(url) {
        return url.origin === this.#origin.url.origin;
    }
    #line(request, answer) {
        return requestLine(request.method, answer.url, this.#origin.url.origin);
    }
    #misled({ method, url }, why) {
        const shown = URL.parse(url);
        return new RegistryFailure({
            code: 'invalid-response',
            request: shown === null ? method : requestLine(method, shown, this.#origin.url.origin),
            detail: `refused the address that the registry returned: ${why}`,
            remedy: 'check the registry and the proxies in front of it',
        });
    }
    async #rejected(request, answer, course) {
        const { credentials, secrets } = this.#shared;
        // A credential helper is not run for an error that does not depend on a credential.
        const asked = LOGIN_STATUSES.has(answer.status);
        const login = asked
            ? await this.#auth.login(request.scopes).catch((0,errors/* ignore */.Xe)(errors/* ExpectedError */.Dh, RegistryFailure))
            : undefined;
        const errorResponse = {
            request: this.#line(request, answer),
            status: answer.status,
            headers: answer.headers,
            body: secrets.redact(await (0,http_body/* bodyStart */.ld)(answer, transport_MAX_SHOWN_BYTES)),
            ...course,
            registry: this.registry,
            login: login?.source,
            places: credentials.places(),
            now: this.#environment.now(),
        };
        return new RegistryFailure((0,error_response/* errorResponseFacts */.Ze)(errorResponse));
    }
    /** An HTML page instead of a manifest or a list comes from a login portal or a web server. */
    #mustNotBeHtml(request, answer) {
        if (answer.status !== 200 || !(0,error_response/* isHtml */._6)(answer.headers) || request.url.includes('/blobs/'))
            return;
        void answer.body.dump();
        throw new RegistryFailure({
            code: 'not-a-registry',
            request: this.#line(request, answer),
            status: answer.status,
            detail: 'the response is an HTML page instead of JSON',
            remedy: `check that ${this.registry} is a registry, and that no login page or proxy answers for it`,
        });
    }
    #error(request, facts) {
        const { attempted, store, reference } = request;
        return new oci_errors/* StoreError */.A({ ...facts, attempted, store, ...(reference !== undefined && { reference }) });
    }
}


/***/ }),

/***/ 69304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* unused harmony export EXTRA_VARIABLES */
// The environment of child processes: an allow-list, so that signing keys, passwords and tokens of the job stay here.
/** What any program may need: where things are, language, proxies, certificate authorities, the desktop's key store. */
const BASE = new Set([
    'PATH',
    'HOME',
    'USER',
    'LOGNAME',
    'SHELL',
    'LANG',
    'LANGUAGE',
    'TZ',
    'TMPDIR',
    'TMP',
    'TEMP',
    'XDG_CACHE_HOME',
    'XDG_CONFIG_HOME',
    'XDG_DATA_HOME',
    'XDG_RUNTIME_DIR',
    'XDG_STATE_HOME',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'NO_PROXY',
    'ALL_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'NODE_EXTRA_CA_CERTS',
    'DOCKER_CONFIG',
    'DOCKER_HOST',
    'REGISTRY_AUTH_FILE',
    'DBUS_SESSION_BUS_ADDRESS',
    'DISPLAY',
    'WAYLAND_DISPLAY',
    'GNUPGHOME',
    'GPG_TTY',
    'PASSWORD_STORE_DIR',
    'JAVA_HOME',
    'SYSTEMROOT',
    'SYSTEMDRIVE',
    'WINDIR',
    'COMSPEC',
    'PATHEXT',
    'USERPROFILE',
    'USERNAME',
    'HOMEDRIVE',
    'HOMEPATH',
    'APPDATA',
    'LOCALAPPDATA',
    'PROGRAMDATA',
    'PROGRAMFILES',
]);
const AWS = ['AWS_'];
const GOOGLE = ['GOOGLE_', 'CLOUDSDK_', 'GCE_METADATA_'];
const AZURE = ['AZURE_', 'ACR_', 'IDENTITY_ENDPOINT', 'IDENTITY_HEADER', 'MSI_ENDPOINT', 'MSI_SECRET'];
/** Generators read the Docker configuration and run its credential helpers themselves. */
const REGISTRY_CLIENT = [...AWS, ...GOOGLE, ...AZURE];
/** Prefixes of the variables that single programs read besides; a new program is a row. */
const BY_PROGRAM = [
    { program: /^docker-credential-ecr/, prefixes: AWS },
    { program: /^docker-credential-(?:gcr|gcloud)/, prefixes: GOOGLE },
    { program: /^docker-credential-acr/, prefixes: AZURE },
    { program: /^docker-credential-(?:ghcr|github|gh)(?:-|$)/, prefixes: ['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ACTOR'] },
    { program: /^syft$/, prefixes: ['SYFT_', ...REGISTRY_CLIENT] },
    { program: /^grype$/, prefixes: ['GRYPE_'] },
    { program: /^trivy$/, prefixes: ['TRIVY_', ...REGISTRY_CLIENT] },
    { program: /^cdxgen$/, prefixes: ['CDXGEN_', ...REGISTRY_CLIENT] },
];
/** Names a user allows for every child process, separated by commas: for a credential helper that is not in the table. */
const EXTRA_VARIABLES = 'OCI_EVIDENCE_CHILD_ENV';
/** The variables of `env` that `program` may see, and `additions`. Windows does not distinguish case, nor do proxies. */
function childEnvironment(program, env, additions = {}) {
    const prefixes = BY_PROGRAM.filter((row) => row.program.test(program)).flatMap((row) => row.prefixes);
    const extra = new Set((env[EXTRA_VARIABLES] ?? '').split(',').map((name) => name.trim().toUpperCase()));
    const allowed = (name) => BASE.has(name) || name.startsWith('LC_') || extra.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
    const kept = Object.entries(env).filter((pair) => pair[1] !== undefined && allowed(pair[0].toUpperCase()));
    return { ...Object.fromEntries(kept), ...additions };
}


/***/ }),

/***/ 67212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ run),
/* harmony export */   e: () => (/* binding */ RunError)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _process_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50094);
// Runs a program as a child process: no shell, bounded time and output, and no process left running afterwards.



/** A program that could not be started, or that did not exit by itself. The message never quotes its output. */
class RunError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExpectedError */ .Dh {
    name = 'RunError';
    code;
    constructor(code, message, cause) {
        super(message, { cause });
        this.code = code;
    }
}
/** Milliseconds for the pipes to close once the program has exited. A daemon that it started may keep them open. */
const PIPES_CLOSE_MS = 1_000;
const MEMORY_CHECK_MS = 250;
/** Windows has no process groups: there only the program itself is killed. */
const HAS_PROCESS_GROUPS = process.platform !== 'win32';
const FORWARDED_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `program` from the PATH of `env` and resolves when it has exited, with whatever exit code. Its process group is
 * killed when it exits, on timeout, on abort, and when this process ends. Throws a RunError.
 */
async function run(program, args, options) {
    const { env, timeout, maxOutput, maxMemory, input = '', signal } = options;
    if (signal?.aborted)
        throw new RunError('aborted', `${program} was not started: the run was cancelled`);
    watchOwnEnd();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, [...args], { env: { ...env }, detached: HAS_PROCESS_GROUPS, windowsHide: true });
    running.add(child);
    let failure;
    const stop = (code, message) => {
        failure ??= new RunError(code, message);
        killGroup(child);
        child.stdout.destroy();
        child.stderr.destroy();
    };
    const timer = setTimeout(() => stop('timeout', `${program} did not exit within ${timeout / 1000} s`), timeout);
    const checkMemory = async (most) => {
        if ((await (0,_process_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .treeBytes */ .eS)(child.pid ?? 0)) <= most)
            return;
        stop('memory-limit', `${program} exceeds the limit of ${Math.round(most / 1024 / 1024)} MiB of memory`);
    };
    const watch = maxMemory === undefined ? undefined : setInterval(checkMemory, MEMORY_CHECK_MS, maxMemory);
    const abort = () => stop('aborted', `${program} was stopped: the run was cancelled`);
    signal?.addEventListener('abort', abort, { once: true });
    const stdout = [];
    const stderr = [];
    let size = 0;
    const collect = (into) => (chunk) => {
        size += chunk.length;
        if (size > maxOutput)
            stop('output-limit', `${program} printed more than ${maxOutput} bytes`);
        else
            into.push(chunk);
    };
    child.stdout.on('data', collect(stdout));
    child.stderr.on('data', collect(stderr));
    // A program may exit without reading its input.
    child.stdin.on('error', () => { });
    child.stdin.end(input);
    try {
        const [exitCode, endSignal] = await ended(child);
        if (failure !== undefined)
            throw failure;
        if (exitCode === null)
            throw new RunError('killed', `${program} was killed by ${endSignal ?? 'a signal'}`);
        return { exitCode, stdout: textOf(stdout), stderr: textOf(stderr) };
    }
    catch (error) {
        if (error instanceof RunError)
            throw error;
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .rethrowUnless */ .ki)(error, _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ERRNO */ .Xi);
        throw startFailure(program, error);
    }
    finally {
        clearTimeout(timer);
        clearInterval(watch);
        signal?.removeEventListener('abort', abort);
        running.delete(child);
        if (running.size === 0)
            unwatchOwnEnd();
    }
}
/** Rejects where the program cannot be started. Kills what it leaves behind in its process group. */
function ended(child) {
    return new Promise((resolve, reject) => {
        let timer;
        child.once('error', reject);
        child.once('exit', () => {
            killGroup(child);
            timer = setTimeout(() => {
                child.stdout?.destroy();
                child.stderr?.destroy();
            }, PIPES_CLOSE_MS);
        });
        child.once('close', (code, signal) => {
            clearTimeout(timer);
            resolve([code, signal]);
        });
    });
}
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(HAS_PROCESS_GROUPS ? -child.pid : child.pid, 'SIGKILL');
    }
    catch (error) {
        // ESRCH: the group has no process left. EPERM: on macOS all of them are zombies.
        const { code } = error;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
    }
}
const running = new Set();
function killAll() {
    for (const child of running)
        killGroup(child);
}
/** Ends this process as the signal would have, unless someone else handles it. */
function forward(signal) {
    killAll();
    const others = process.listeners(signal).filter((listener) => listener !== forward);
    if (others.length > 0)
        return;
    process.removeListener(signal, forward);
    process.kill(process.pid, signal);
}
/**
 * A process group of its own gets no signal from the terminal or the runner: it is killed with this process instead.
 * Called before the program is started, so that no signal falls between the two.
 */
function watchOwnEnd() {
    if (running.size > 0)
        return;
    process.on('exit', killAll);
    for (const signal of FORWARDED_SIGNALS)
        process.on(signal, forward);
}
function unwatchOwnEnd() {
    process.removeListener('exit', killAll);
    for (const signal of FORWARDED_SIGNALS)
        process.removeListener(signal, forward);
}
function startFailure(program, error) {
    if (error.code === 'ENOENT')
        return new RunError('not-found', `${program} is not in PATH`, error);
    return new RunError('not-executable', `${program} cannot be started (${error.code ?? error.message})`, error);
}
function textOf(chunks) {
    return Buffer.concat(chunks).toString('utf8');
}


/***/ })

};
