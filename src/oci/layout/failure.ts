// Converts file system errors to StoreErrors that name the layout, the path and the remedy.
import { ERRNO, rethrowUnless } from '../../errors.ts';
import { isRecord } from '../../json/fields.ts';
import { StoreError, type StoreErrorCode } from '../errors.ts';

const ANSWERS: Readonly<Record<string, readonly [StoreErrorCode, string]>> = {
  ENOENT: ['not-found', 'check the path; a layout is a directory with the files oci-layout and index.json'],
  ENOTDIR: ['not-found', 'give the directory of a layout; unpack an archive first'],
  EACCES: ['denied', 'grant this user read and write access to the directory'],
  EPERM: ['denied', 'grant this user read and write access to the directory'],
  EROFS: ['denied', 'use another directory: the file system is read-only'],
  ELOOP: ['denied', 'copy the layout with its links resolved (cp -rL): the path is a symbolic link'],
  ENOSPC: ['unavailable', 'free space on the disk and run again'],
  EDQUOT: ['unavailable', 'free space in the quota and run again'],
  EMFILE: ['unavailable', 'raise the limit of open files (ulimit -n) and run again'],
};

/** Checked by shape: in tests, file system errors are not instances of this realm's `Error`. */
export function errnoOf(error: unknown): string | undefined {
  return isRecord(error) && typeof error.code === 'string' ? error.code : undefined;
}

export function isMissing(error: unknown): boolean {
  return errnoOf(error) === 'ENOENT';
}

/** A StoreError for an error of the file system at `path`; `error` itself if it is one already. Throws any other error. */
export function layoutFailure(
  error: unknown,
  at: { readonly store: string; readonly attempted: string; readonly path: string; readonly reference?: string },
): StoreError {
  if (error instanceof StoreError) return error;
  rethrowUnless(error, ERRNO);
  const errno = errnoOf(error) ?? error.message;
  const [code, remedy] = ANSWERS[errno] ?? ['unavailable' as const, 'check the disk and run again'];
  return new StoreError({
    code,
    store: at.store,
    ...(at.reference !== undefined && { reference: at.reference }),
    attempted: at.attempted,
    detail: `${at.path}: ${errno}`,
    remedy,
    cause: error,
  });
}
