// Docker's credential helpers: programs that are asked for a registry's secret (docker-credential-helpers, "get").
import { spawn } from 'node:child_process';
import { UserError } from '../../../errors.ts';
import { isRecord } from '../../descriptor.ts';
import { oneLine } from '../http/foreign-text.ts';
import type { Secret } from './docker-config.ts';

/** Helpers of clouds ask a service over the network. */
const HELPER_MILLISECONDS = 30_000;
const MAX_OUTPUT = 64 * 1024;
/** What helpers print on standard output when they have nothing, exiting with 1. */
const NOT_FOUND = /credentials not found|no credentials/i;
/** A helper that gives this name has put a refresh token in place of a password. */
const IDENTITY_TOKEN = '<token>';

/**
 * Asks `program` for the secret of `server`; undefined where it has none. Throws a UserError that names the program
 * where it is missing, fails, takes too long or prints something else than it should; no output of a success is quoted.
 */
export async function askHelper(
  program: string,
  server: string,
  env: Readonly<Record<string, string | undefined>>,
  milliseconds: number = HELPER_MILLISECONDS,
): Promise<Secret | undefined> {
  const failed = (why: string): UserError =>
    new UserError(`the credential helper ${program} gave no credential for ${server}: ${why}; mend it or log in again`);
  const { code, signal, output, errors } = await run(program, server, env, milliseconds).catch(
    (error: NodeJS.ErrnoException) => {
      throw failed(error.code === 'ENOENT' ? 'it is not in PATH' : `it cannot be run (${error.code})`);
    },
  );
  if (signal !== null) throw failed(`it was stopped after ${milliseconds / 1000} s or ${MAX_OUTPUT} bytes of output`);
  if (code !== 0) {
    if (NOT_FOUND.test(output) || NOT_FOUND.test(errors)) return undefined;
    throw failed(`it ended with exit code ${code}: ${oneLine(errors || output, 300) || 'without a word'}`);
  }
  let answer: unknown;
  try {
    answer = JSON.parse(output);
  } catch {
    throw failed('what it prints is not JSON');
  }
  if (!isRecord(answer) || typeof answer.Username !== 'string' || typeof answer.Secret !== 'string') {
    throw failed('what it prints has no Username and Secret');
  }
  if (answer.Secret === '') return undefined;
  if (answer.Username === IDENTITY_TOKEN) return { kind: 'identity-token', token: answer.Secret };
  return { kind: 'password', username: answer.Username, password: answer.Secret };
}

interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

function run(
  program: string,
  input: string,
  env: Readonly<Record<string, string | undefined>>,
  milliseconds: number,
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, ['get'], { env: { ...env }, windowsHide: true });
    // The pipes too: what the helper started itself may hold them open.
    const stop = (): void => {
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(stop, milliseconds);
    let size = 0;
    const collect = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_OUTPUT) stop();
      else into.push(chunk);
    };
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', collect(output));
    child.stderr.on('data', collect(errors));
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const text = (parts: Buffer[]): string => Buffer.concat(parts).toString('utf8').trim();
      resolve({ code, signal, output: text(output), errors: text(errors) });
    });
    // A helper that ends without reading its input is judged by how it ends.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
