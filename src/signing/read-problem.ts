// Decides whether a failed read means that evidence is damaged, or only that it could not be read.
import { EXIT, type ExpectedError } from '../errors.ts';
import { StoreError } from '../oci/errors.ts';
import { UNUSABLE } from './existing-bundles.ts';
import type { ReadProblem } from './found-evidence.ts';
import { SigningError } from './signing-error.ts';

/** The problem that an error of a store or of a trusted root stands for. Throws any other error. */
export function problemOf(error: unknown): ReadProblem {
  if (error instanceof StoreError) return { undecided: !UNUSABLE.includes(error.code), text: error.message };
  if (error instanceof SigningError) return { undecided: true, text: error.message };
  throw error;
}

/**
 * Whether nothing is known after an error: the store or a service did not respond, or forbids to read. False if the image or its
 * evidence is missing or cannot be used.
 */
export function isUndecided(error: ExpectedError): boolean {
  if (error instanceof StoreError || error instanceof SigningError) return problemOf(error).undecided;
  return error.exitCode === EXIT.undecided;
}

/** The problem of evidence that exists but cannot be used. */
export function damaged(text: string): ReadProblem {
  return { undecided: false, text };
}

/** The problem of evidence that was not read because of a limit. Whoever can push could hide evidence behind it otherwise. */
export function unknown(text: string): ReadProblem {
  return { undecided: true, text };
}
