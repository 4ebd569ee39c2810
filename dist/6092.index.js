export const id = 6092;
export const ids = [6092];
export const modules = {

/***/ 76092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ recordDeployment),
  recordStorage: () => (/* binding */ recordStorage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/json/fields.ts
var json_fields = __webpack_require__(33905);
// EXTERNAL MODULE: ./src/github/client.ts + 1 modules
var github_client = __webpack_require__(75398);
;// CONCATENATED MODULE: ./src/github/artifact-metadata.ts
// Writes storage and deployment records of images to the artifact metadata of an organisation.


const PERMISSION = 'artifact-metadata: write';
/** GitHub's limit for names, environments and clusters. */
const MAX_NAME = 256;
/** Writes or updates a storage record and returns the ids of what was written. Throws a GitHubError. */
function writeStorageRecord(at, { name, digest, registryUrl, repository }, policy) {
    return write(at, policy, `write the storage record of ${digest}`, 'storage', {
        name: name.slice(0, MAX_NAME),
        digest,
        registry_url: registryUrl,
        repository,
        status: 'active',
    });
}
/** Writes or updates a deployment record and returns the ids of what was written. Throws a GitHubError. */
function writeDeploymentRecord(at, { name, digest, environment, deployment, cluster }, policy) {
    return write(at, policy, `write the deployment record of ${digest}`, 'deployment', {
        name: name.slice(0, MAX_NAME),
        digest,
        status: 'deployed',
        logical_environment: environment,
        deployment_name: deployment,
        ...(cluster !== undefined && { cluster }),
    });
}
async function write(at, policy, attempted, kind, fields) {
    const client = await github_client.GitHubClient.open(at, policy);
    try {
        const { data } = await client.request({ attempted, permission: PERMISSION }, (octokit, { owner, repo }) => octokit.request(`POST /orgs/{org}/artifacts/metadata/${kind}-record`, {
            org: owner,
            ...fields,
            // Of use only for artifacts without attestations in GitHub's own store.
            github_repository: repo,
        }));
        const records = (0,json_fields/* isRecord */.u4)(data) ? data[`${kind}_records`] : undefined;
        if (!Array.isArray(records))
            throw client.unexpected({ attempted }, `has no list of ${kind} records`, data);
        return records.map((one) => String((0,json_fields/* isRecord */.u4)(one) ? one.id : ''));
    }
    catch (error) {
        if (!(error instanceof github_client.GitHubError) || error.status !== 404)
            throw error;
        // A user has no artifact metadata, and GitHub does not say so.
        const { status, remedy } = error;
        throw new github_client.GitHubError(`${error.message}; only organisations have ${kind} records`, {
            status,
            ...(remedy !== undefined && { remedy }),
        });
    }
}

// EXTERNAL MODULE: ./src/net/service-calls.ts
var service_calls = __webpack_require__(72584);
// EXTERNAL MODULE: ./src/oci/reference.ts
var reference = __webpack_require__(62148);
;// CONCATENATED MODULE: ./src/commands/github-records.ts
// Writes the records of images to the artifact metadata of the organisation on GitHub. A failure is a note.





/** What was written, or why not: evidence and decisions do not depend on the record. */
async function recordStorage(image, { env }, policy = service_calls/* SERVICE_POLICY */.pZ) {
    return noteOf('storage record', image, async () => {
        if (image.scheme !== 'registry')
            throw new errors/* UserError */.yo('it is not in a registry');
        const { registry, repository, digest } = image;
        const record = { name: (0,reference/* locationOf */.hD)(image), digest, registryUrl: `https://${registry}`, repository };
        return writeStorageRecord((0,github_client.githubRepository)(env, 'storage-record'), record, policy);
    });
}
async function recordDeployment(image, { environment, name, cluster }, { env }, policy = service_calls/* SERVICE_POLICY */.pZ) {
    return noteOf('deployment record', image, async () => {
        if (image.scheme !== 'registry')
            throw new errors/* UserError */.yo('it is not in a registry');
        const deployment = name ?? image.repository.replaceAll('/', '-');
        const record = { name: (0,reference/* locationOf */.hD)(image), digest: image.digest, environment, deployment };
        const at = (0,github_client.githubRepository)(env, 'deployment-environment');
        return writeDeploymentRecord(at, { ...record, ...(cluster !== undefined && { cluster }) }, policy);
    });
}
async function noteOf(what, image, write) {
    const name = `${(0,reference/* locationOf */.hD)(image)}@${image.digest}`;
    try {
        const ids = await write();
        if (ids.length === 0)
            return `GitHub wrote no ${what} for ${name}: it knows no attestation of this digest`;
        return `wrote the ${what} of ${name} (${ids.length === 1 ? 'id' : 'ids'} ${ids.join(', ')})`;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo || error instanceof github_client.GitHubError))
            throw error;
        return `no ${what} of ${name} was written: ${error.message}`;
    }
}


/***/ })

};
