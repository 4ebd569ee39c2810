// Docker's credential helpers: programs that return a registry's credential (docker-credential-helpers, "get").
import { UserError } from '../../../errors.ts';
import { isRecord } from '../../../json/fields.ts';
import { parseJson } from '../../../json/parse.ts';
import { childEnvironment } from '../../../process/environment.ts';
import { RunError, run } from '../../../process/run.ts';
import type { Credential } from '../../environment.ts';
import { oneLine } from '../../foreign-text.ts';
import type { Secret } from './docker-config.ts';

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
export async function askHelper(
  program: string,
  server: string,
  env: Readonly<Record<string, string | undefined>>,
  timeout: number = HELPER_TIMEOUT_MS,
): Promise<Secret | undefined> {
  const failed = (why: string): UserError =>
    new UserError(
      `could not get a credential for ${server} from ${program}: ${why}; fix the helper, or log in to ${server} again`,
    );
  const stdout = await call(program, 'get', server, { env, timeout, failed });
  if (stdout === undefined) return undefined;
  const answer = parseJson(stdout);
  if (answer === undefined) throw failed('its output is not JSON');
  if (!isRecord(answer) || typeof answer.Username !== 'string' || typeof answer.Secret !== 'string') {
    throw failed('its output has no "Username" and "Secret"');
  }
  if (answer.Secret === '') return undefined;
  if (answer.Username === IDENTITY_TOKEN) return { kind: 'identity-token', token: answer.Secret };
  return { kind: 'password', username: answer.Username, password: answer.Secret };
}

/** Stores a credential. Throws a UserError that names the program and quotes nothing of the credential. */
export async function storeInHelper(
  program: string,
  server: string,
  { username, password }: Credential,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const failed = (why: string): UserError =>
    new UserError(
      `could not store the credential for ${server} in ${program}: ${why}; fix the helper, or remove it from the registry configuration`,
    );
  const input = JSON.stringify({ ServerURL: server, Username: username, Secret: password });
  await call(program, 'store', input, { env, timeout: HELPER_TIMEOUT_MS, failed, secrets: [password, username] });
}

/** Erases a credential; nothing happens if the program has none. */
export async function eraseFromHelper(
  program: string,
  server: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const failed = (why: string): UserError =>
    new UserError(`could not erase the credential for ${server} in ${program}: ${why}; fix the helper`);
  await call(program, 'erase', server, { env, timeout: HELPER_TIMEOUT_MS, failed });
}

interface HelperCall {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeout: number;
  readonly failed: (why: string) => UserError;
  /** Removed from the error output. */
  readonly secrets?: readonly string[];
}

/** The standard output of a helper; undefined if it has no such credential. */
async function call(
  program: string,
  verb: 'get' | 'store' | 'erase',
  input: string,
  { env, timeout, failed, secrets = [] }: HelperCall,
): Promise<string | undefined> {
  const options = { env: childEnvironment(program, env), timeout, maxOutput: MAX_OUTPUT_BYTES, input };
  const { exitCode, stdout, stderr } = await run(program, [verb], options).catch((error: unknown) => {
    throw error instanceof RunError ? failed(error.message) : error;
  });
  if (exitCode === 0) return stdout;
  if (verb !== 'store' && (NOT_FOUND.test(stdout) || NOT_FOUND.test(stderr))) return undefined;
  const shown = withoutSecrets(stderr, stdout);
  const reason = oneLine(
    secrets.reduce((text, secret) => text.replaceAll(secret, '***'), shown),
    300,
  );
  throw failed(`it failed with exit code ${exitCode}${reason === '' ? '' : `: ${reason}`}`);
}

/** The error output of a failed helper, without secret JSON fields and words that are also in its standard output. */
function withoutSecrets(stderr: string, stdout: string): string {
  const printed = stdout.match(/[^\s"\\,:{}]{4,}/g) ?? [];
  const words = printed.filter((word) => !/^(?:Secret|Username|ServerURL)$/.test(word));
  const text = stderr.replace(/("(?:Secret|Username)"\s*:\s*)"(?:[^"\\]|\\.)*"?/g, '$1"***"');
  return words.reduce((clean, word) => clean.replaceAll(word, '***'), text);
}
