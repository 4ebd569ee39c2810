// Reads the audit records of `against` and finds the one to compare with an image.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileErrorText, UserError } from '../../errors.ts';
import type { Decision } from '../../policy/decision.ts';
import { readRecord } from '../../policy/read-record.ts';
import type { ComparableRecord } from '../../policy/record-changes.ts';

/** Throws a UserError for a file that is not an audit record. */
export function readRecords(paths: readonly string[], cwd: string): Promise<readonly ComparableRecord[]> {
  return Promise.all(
    paths.map(async (path) => {
      const name = `against ${JSON.stringify(path)}`;
      let bytes: Uint8Array;
      try {
        bytes = await readFile(resolve(cwd, path));
      } catch (error) {
        throw new UserError(`could not read ${name}: ${fileErrorText(error)}; check the path`);
      }
      return readRecord(bytes, name);
    }),
  );
}

/** The records that are about none of the images, which are probably those of another call. */
export function unmatchedRecords(
  records: readonly ComparableRecord[],
  subjects: readonly Decision['subject'][],
): readonly string[] {
  const verified = new Set(subjects.map(({ reference }) => repositoryOf(reference)));
  const others = records.filter(({ subject }) => !verified.has(repositoryOf(subject.reference)));
  return others.map(
    ({ subject }) => `against: the record of ${subject.reference} is about none of the verified images`,
  );
}

/** The latest record of the same digest or, without one, of another digest in the same repository. */
export function matchingRecord(
  records: readonly ComparableRecord[],
  { reference, digest }: Decision['subject'],
): ComparableRecord | undefined {
  const same = records.filter((record) => repositoryOf(record.subject.reference) === repositoryOf(reference));
  const exact = same.filter((record) => record.subject.digest === digest);
  return (exact.length > 0 ? exact : same).toSorted((a, b) => (a.time < b.time ? 1 : -1))[0];
}

function repositoryOf(reference: string): string {
  return reference.replace(/@[^@]*$/, '');
}
