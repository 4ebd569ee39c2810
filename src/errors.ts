// Owns the base class of every error that a person can act on, and the exit code that follows from it.

import { types } from 'node:util';

/** Exit codes of the command line. `undecided`: the question has no answer, neither yes nor no. */
export const EXIT = { ok: 0, failed: 1, usage: 2, undecided: 3 } as const;

/** For the help: each exit code with its meaning. */
export const EXIT_MEANINGS = 'Exit codes: 0 success, 1 failure, 2 invalid use, 3 undecided (no reliable answer).';

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * A failure that this program foresees. Its message is one line that says what failed, on what, why and what to do.
 * Front ends print the message alone. Any other error is a bug and is printed with its stack trace.
 */
export abstract class ExpectedError extends Error {
  /** A stable name for the reason, such as `not-found`: what programs compare instead of messages. */
  abstract readonly code: string;
  /** What the reader can do about it, where that is not part of the message's own sentence. */
  readonly remedy: string | undefined;
  readonly exitCode: ExitCode = EXIT.failed;

  constructor(message: string, options: { readonly remedy?: string; readonly cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.remedy = options.remedy;
  }
}

/** A place in a file of the user; lines and columns count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An invalid input: found before any network call wherever it can be, exit code 2. */
export class UserError extends ExpectedError {
  override readonly name: string = 'UserError';
  override readonly code = 'usage';
  override readonly exitCode = EXIT.usage;
  /** The place of the mistake, where it is in a file; the message begins with it. */
  readonly place: FilePlace | undefined;

  constructor(
    message: string,
    options: { readonly remedy?: string; readonly cause?: unknown; readonly place?: FilePlace } = {},
  ) {
    super(message, options);
    this.place = options.place;
  }
}

const MAX_DETAIL_LENGTH = 300;
/** Three base64url parts: the form of an identity token, whoever printed it. */
const TOKEN = /\bey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*/g;

/** The messages of an error of a library or service and of its causes: one line, bounded, without tokens and `secrets`. */
export function errorDetail(error: unknown, secrets: readonly string[] = []): string {
  const messages: string[] = [];
  for (let at: unknown = error; types.isNativeError(at) && messages.length < 4; at = at.cause)
    messages.push(at.message);
  const texts = messages.length > 0 ? messages : [String(error)];
  // An outer message often ends with the inner one.
  const distinct = texts.filter((text, at) => !texts.slice(0, at).some((outer) => outer.includes(text)));
  let line = distinct.join(': ').replace(TOKEN, '***');
  for (const secret of secrets) if (secret !== '') line = line.replaceAll(secret, '***');
  line = line.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > MAX_DETAIL_LENGTH ? `${line.slice(0, MAX_DETAIL_LENGTH - 1)}…` : line;
}

/** Several invalid inputs, reported together: one line each. */
export class UsageErrors extends UserError {
  override readonly name: string = 'UsageErrors';
  readonly messages: readonly string[];
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    const single = errors.flatMap((error) => (error instanceof UsageErrors ? error.errors : [error]));
    const messages = single.map(({ message }) => message);
    super(messages.join('\n'));
    this.messages = messages;
    this.errors = single;
  }
}

/**
 * Waits for all works and gives their results. Rejects with UsageErrors that have the mistakes of every one of them, and with
 * another error alone.
 */
export async function settleAll<const T extends readonly unknown[]>(
  works: T,
): Promise<{ -readonly [At in keyof T]: Awaited<T[At]> }> {
  const outcomes = await Promise.allSettled(works);
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
  const mistakes = reasons.filter((reason) => reason instanceof UserError);
  if (mistakes.length < reasons.length) throw reasons.find((reason) => !(reason instanceof UserError));
  if (mistakes.length > 1) throw new UsageErrors(mistakes);
  if (mistakes[0] !== undefined) throw mistakes[0];
  return Promise.all(works);
}

/** `ENOENT`: the code of an error of the file system. Throws any other error. */
export function fileErrorCode(error: unknown): string {
  const code = types.isNativeError(error) && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  return code;
}

const FILE_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  ENOTDIR: 'a part of the path is not a directory',
  EISDIR: 'it is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
};

/** `no such file or directory (ENOENT)`, for a message. Throws any other error than one of the file system. */
export function fileErrorText(error: unknown): string {
  const code = fileErrorCode(error);
  const words = FILE_ERRORS[code];
  return words === undefined ? code : `${words} (${code})`;
}

/** The `code` of errors of the system, such as ENOENT. Node's own errors, such as ERR_INVALID_ARG_TYPE, have an underscore. */
export const ERRNO = /^E[A-Z0-9]+$/;
/** The `code` of errors in input to `node:crypto`. */
export const CRYPTO_CODE = /^ERR_(?:OSSL|CRYPTO)_|^ERR_MISSING_PASSPHRASE$/;
/** The `code` of errors in input to `node:zlib`; the last one means that the output is larger than its limit. */
export const ZLIB_CODE = /^Z_|^ERR_BUFFER_TOO_LARGE$/;
/** The `code` of the TypeError that a fatal TextDecoder throws. */
export const UTF8_CODE = /^ERR_ENCODING_INVALID_ENCODED_DATA$/;

/** A class of errors, or a pattern of their `code`. */
export type Expected = (abstract new (...parameters: never[]) => Error) | RegExp;

/**
 * Throws `error` again unless it is expected, so that a bug never becomes an answer. `Error` stands only for errors that have
 * no class of their own, as libraries throw them, and not for a TypeError. In tests, errors of Node's own modules are not
 * instances of this realm's classes, so names count too.
 */
export function rethrowUnless(error: unknown, ...expected: readonly Expected[]): asserts error is Error {
  if (!(error instanceof Error || types.isNativeError(error))) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isExpected = expected.some((one) => {
    if (one instanceof RegExp) return one.test(code);
    return error.name === one.name || (one !== Error && error instanceof one);
  });
  if (!isExpected) throw error;
}

/** The errors of the language, which are bugs. */
const BUGS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'EvalError', 'URIError']);

/** Throws a bug again. For libraries whose errors have neither a class nor a code in common. */
export function rethrowBug(error: unknown): asserts error is Error {
  if (!types.isNativeError(error) || BUGS.has(error.name)) throw error;
}

/**
 * Resolves when the promise has settled, for work that comes after it whatever its result is. `void whenSettled(promise)` keeps
 * Node from ending the process because of a rejection before the code that receives it awaits the promise. Only for a promise
 * whose error somebody receives: one that nobody needs is `ignore`d by class instead.
 */
export async function whenSettled(promise: Promise<unknown>): Promise<void> {
  await Promise.allSettled([promise]);
}

/**
 * The text of any error, for the few places where foreign content must not stop the rest even if it triggers a bug. A bug is
 * named as one.
 */
export function unexpectedDetail(error: unknown): string {
  return `unexpected ${String(error).slice(0, 300)}`;
}

/** For `promise.catch(...)`: undefined for an expected error. Throws any other error. */
export function ignore(...expected: readonly Expected[]): (error: unknown) => undefined {
  return (error) => {
    rethrowUnless(error, ...expected);
    return undefined;
  };
}
