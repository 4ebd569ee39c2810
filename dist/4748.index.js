export const id = 4748;
export const ids = [4748];
export const modules = {

/***/ 84748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseCandidates: () => (/* binding */ baseCandidates)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40258);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33905);
/* harmony import */ var _json_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27105);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47592);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68825);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1890);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62148);
/* harmony import */ var _sbom_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32272);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25358);
// Reads the images that an image may be built on: those of the input, else those that the image or its provenance names.










const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';
/** Images that one build used. Each costs a few requests. */
const MAX_CANDIDATES = 8;
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
/** A candidate that cannot be read gives a note. Throws StoreError if the image itself cannot be read. */
async function baseCandidates(choice, store, subject, target, context) {
    if (choice === 'none')
        return { candidates: [], notes: [] };
    const image = await (0,_sbom_image_js__WEBPACK_IMPORTED_MODULE_6__/* .readImage */ .A)(store, target);
    if ('notice' in image)
        return { candidates: [], notes: [] };
    const references = choice === 'auto' ? await statedBases(image, store, subject, target) : choice;
    const distinct = [...new Map(references.map((one) => [(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(one), one])).values()].slice(0, MAX_CANDIDATES);
    const read = await Promise.all(distinct.map((reference) => candidate(reference, image.platform, context)));
    return {
        candidates: read.flatMap((one) => (typeof one === 'string' ? [] : one)),
        notes: read.flatMap((one) => (typeof one === 'string' ? one : [])),
    };
}
/** `platform` is that of the image, by its index or its config. */
async function candidate(reference, platform, context) {
    const failed = (reason) => `could not read the base image ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .formatReference */ .FH)(reference)}: ${reason}; its components are not marked`;
    try {
        const store = context.stores.open(reference);
        const digest = reference.digest ?? (await store.resolve(reference.tag ?? 'latest')).digest;
        const base = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveSubject */ .f9)(store, { ...reference, digest }, { platforms: [], allowMissing: false });
        // One manifest may be that of several platforms.
        const entries = base.content === undefined ? [] : (0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .imageEntries */ .Io)(base.content.manifests);
        const found = entries.find((one) => isSamePlatform(platform, one.platform)) ??
            (base.platforms.length === 1 ? base.platforms[0] : undefined);
        if (found === undefined)
            return failed(`it has no platform ${platform === undefined ? 'to choose' : (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(platform)}`);
        const image = await (0,_sbom_image_js__WEBPACK_IMPORTED_MODULE_6__/* .readImage */ .A)(store, { subject: found });
        if ('notice' in image)
            return failed('it is not a container image');
        const layers = image.layers.map(({ descriptor, diffId }) => ({
            digest: descriptor.digest,
            ...(diffId && { diffId }),
        }));
        return { reference: `${publicName(reference)}@${digest}`, name: shortName(reference, digest), layers };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpectedError */ .Dh))
            throw error;
        return failed(error.message);
    }
}
/** One of them may leave the variant out: an index lists linux/arm64/v8 where BuildKit writes linux/arm64. */
function isSamePlatform(one, other) {
    if (one === undefined || other === undefined)
        return false;
    return (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlatform */ .a)(one, (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(other)) || (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlatform */ .a)(other, (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .platformName */ .$r)(one));
}
/**
 * Those of annotations and labels, and those of BuildKit's provenance, which names the images of all build stages. A label may be
 * inherited from the base image and name the base of that.
 */
async function statedBases(image, store, subject, target) {
    const stated = [image.labels, target.subject.annotations ?? {}, subject.content?.annotations ?? {}].flatMap(labelled);
    return [...stated, ...(await materials(store, subject, target))];
}
/** The name without the digest is not enough: a tag may have moved since the build. */
function labelled(labels) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(labels[DIGEST] ?? '');
    const reference = digest && referenceOf(labels[NAME] ?? '');
    return reference === undefined || digest === undefined ? [] : [{ ...reference, digest }];
}
/** What an image claims may name a registry, and no directory of this machine. */
function referenceOf(name) {
    try {
        const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(name);
        return reference.scheme === 'registry' ? reference : undefined;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return undefined;
    }
}
async function materials(store, subject, target) {
    const entries = (0,_evidence_attestation_entries_js__WEBPACK_IMPORTED_MODULE_8__/* .attestationEntries */ .Nz)(subject.content?.manifests ?? []).filter(({ image }) => image.digest === target.subject.digest);
    const found = await Promise.all(entries.map(({ manifest }) => provenanceOf(store, manifest)));
    return found.flat().flatMap((predicate) => {
        const { materials: v02, buildDefinition } = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1)(predicate).predicate);
        const stated = [...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(v02), ...(0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1)(buildDefinition).resolvedDependencies)].slice(0, 1000).map(_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1);
        return stated.flatMap(({ uri, digest }) => imageOf((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .text */ .Qq)(uri) ?? '', (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .text */ .Qq)((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_9__/* .record */ .g1)(digest).sha256)) ?? []);
    });
}
async function provenanceOf(store, manifest) {
    const { layers } = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(await store.manifest(manifest.digest), store.location);
    const statements = layers.filter(({ annotations, size }) => size <= MAX_STATEMENT_BYTES &&
        annotations?.['in-toto.io/predicate-type']?.startsWith('https://slsa.dev/provenance/'));
    return Promise.all(statements.slice(0, 2).map(async (layer) => {
        const chunks = [];
        for await (const chunk of store.blob(layer))
            chunks.push(chunk);
        return (0,_json_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(Buffer.concat(chunks).toString('utf8'));
    }));
}
/** `pkg:docker/debian@12?digest=sha256:…&platform=linux%2Famd64`, as BuildKit writes it. */
function imageOf(uri, sha256) {
    const [, path = '', tag] = /^pkg:docker\/([^@?#]{1,255})(?:@([^?#]{1,200}))?(?:\?|$)/.exec(uri) ?? [];
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDigest */ .m)(`sha256:${sha256 ?? ''}`);
    if (path === '' || digest === undefined)
        return undefined;
    const version = tag === undefined || tag.includes('sha256') ? '' : `:${decoded(tag)}`;
    const reference = referenceOf(`${decoded(path)}${version}`);
    return reference && { ...reference, digest };
}
function decoded(part) {
    return part.replaceAll(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** The repository, or the last part of a layout's path, so that no path of this machine is published. */
function publicName(reference) {
    return reference.scheme === 'registry' ? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .locationOf */ .hD)(reference) : reference.path.replace(/^.*[\\/](?=[^\\/])/s, '');
}
function shortName(reference, digest) {
    const name = publicName(reference).replace(/^(?:registry-1\.)?docker\.io\/(?:library\/)?/, '');
    return reference.tag === undefined ? `${name}@${digest.slice(0, 'sha256:'.length + 12)}` : `${name}:${reference.tag}`;
}


/***/ })

};
