// Reads what a policy is made of: files of this machine, artifacts of a registry, files of a repository on GitHub.
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { EXIT, ExpectedError, fileErrorText, UserError } from '../errors.ts';
import { GitHubError } from '../github/client.ts';
import { readRepositoryFile } from '../github/contents.ts';
import { SERVICE_POLICY } from '../net/service-calls.ts';
import { checkServiceUrl } from '../net/service-url.ts';
import { parseManifest } from '../oci/descriptor.ts';
import { StoreError } from '../oci/errors.ts';
import { parseReference } from '../oci/reference.ts';
import { checkExpression } from '../policy/conditions/condition.ts';
import type { PolicyReader } from '../policy/schema/load.ts';
import { type PolicySource, sourceName } from '../policy/schema/source.ts';
import { readPublicKey } from '../signing/key.ts';
import { problemOf } from '../signing/read-problem.ts';
import { readBlob } from '../signing/verify-referrer.ts';
import type { Context } from './context.ts';

/** A registry or GitHub did not respond, so nothing is known about a policy. */
export class PolicyUnavailableError extends ExpectedError {
  override readonly name = 'PolicyUnavailableError';
  override readonly code = 'policy-unavailable';
  override readonly exitCode = EXIT.undecided;
}

/** More than any part of a policy may have; the loader has a limit of its own for each part. */
const MAX_BYTES = 2 * 1024 * 1024;

export function policyReader(context: Context): PolicyReader {
  return {
    read: (source) => readPolicy(source, context),
    keyHint: (pem, what) => readPublicKey(pem, what).hint,
    checkExpression,
  };
}

/** A service that does not respond is not a mistake in the policy. */
async function readPolicy(source: PolicySource, context: Context): Promise<Uint8Array> {
  try {
    return await readSource(source, context, 'a policy');
  } catch (error) {
    const isUnavailable = error instanceof GitHubError || (error instanceof StoreError && problemOf(error).undecided);
    if (!isUnavailable) throw error;
    throw new PolicyUnavailableError(`could not read the policy ${sourceName(source)}: ${error.message}`, {
      cause: error,
    });
  }
}

/** The content of a source; `noun` names it in errors. Throws a UserError if it does not exist. */
export async function readSource(source: PolicySource, context: Context, noun: string): Promise<Uint8Array> {
  switch (source.type) {
    case 'file':
      return readFileBounded(source.path, context.cwd);
    case 'oci':
      return readArtifact(source.reference, context, noun);
    case 'github':
      return readFromGitHub(source, context, noun);
  }
}

async function readFileBounded(path: string, cwd: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(resolve(cwd, path), { end: MAX_BYTES })) chunks.push(chunk);
  } catch (error) {
    throw new UserError(`could not read ${JSON.stringify(path)}: ${fileErrorText(error)}; check the path`);
  }
  return Buffer.concat(chunks);
}

/** The only layer of the artifact. */
async function readArtifact(text: string, { stores }: Context, noun: string): Promise<Uint8Array> {
  const reference = parseReference(text);
  const store = stores.open(reference);
  const refused = (why: string): UserError => new UserError(`${text} is not the artifact of ${noun}: ${why}`);
  try {
    const { layers } = parseManifest(await store.manifest(reference.digest ?? ''), store.location);
    const [layer] = layers;
    if (layer === undefined || layers.length > 1) throw refused(`it has ${layers.length} layers, expected one`);
    if (layer.size > MAX_BYTES) throw refused(`it has ${layer.size} bytes, more than the limit of ${MAX_BYTES}`);
    return await readBlob(store, layer);
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') throw new UserError(error.message, { cause: error });
    throw error;
  }
}

function readFromGitHub(
  { owner, repository, path, commit }: Extract<PolicySource, { type: 'github' }>,
  { env }: Context,
  noun: string,
): Promise<Uint8Array> {
  const { GITHUB_API_URL: api, GITHUB_TOKEN: token = '' } = env;
  if (token === '') throw new UserError(`${noun} from GitHub needs a github-token`);
  const at = {
    api: checkServiceUrl('GITHUB_API_URL', api || 'https://api.github.com'),
    owner,
    repo: repository,
    token,
  };
  return readRepositoryFile(at, path, commit, SERVICE_POLICY);
}
