// Reads the list of artifacts that the runner keeps for a job ($GITHUB_ARTIFACTS_LIST), version 1.
import { UserError } from '../../errors.ts';
import { isRecord } from '../../json/fields.ts';
import type { Reference } from '../../oci/reference.ts';
import { digestIn, type ImageListFormat, imageOf, quoted } from './image-list.ts';

const KINDS = ['file', 'oci'];

/** Files are for other tools. An image with another digest than before, or an unknown kind, is an error. */
export const ARTIFACTS_LIST: ImageListFormat = {
  name: 'list of artifacts of the runner',
  matches: (content) => isRecord(content) && Object.hasOwn(content, 'version') && Object.hasOwn(content, 'subjects'),
  read: (content) => {
    const { version, subjects } = content as Readonly<Record<string, unknown>>;
    if (version !== 1) throw new UserError(`version is ${quoted(version)}; only version 1 is supported`);
    if (!Array.isArray(subjects)) throw new UserError('subjects is not a list');
    const seen = new Map<string, string>();
    const references: Reference[] = [];
    let files = 0;
    for (const [at, subject] of (subjects as unknown[]).entries()) {
      const place = `subjects[${at}]`;
      const { name, digest, kind } = isRecord(subject) ? subject : {};
      if (typeof name !== 'string' || name === '') throw new UserError(`${place}.name is ${quoted(name)}, not a name`);
      if (typeof kind !== 'string' || !KINDS.includes(kind)) {
        throw new UserError(`${place}.kind is ${quoted(kind)}; use file or oci`);
      }
      // The digest of a file may have another algorithm.
      const exact = kind === 'oci' ? digestIn(digest, `${place}.digest`) : undefined;
      const identity = `${kind} ${exact ?? quoted(digest)}`;
      const known = seen.get(name);
      if (known !== undefined && known !== identity) {
        throw new UserError(`${place} has the name ${quoted(name)} of an earlier subject with another kind or digest`);
      }
      seen.set(name, identity);
      if (exact === undefined) files += 1;
      else references.push(imageOf(name, exact, `${place}.name`));
    }
    const notes =
      files === 0
        ? []
        : [`skipped ${files} ${files === 1 ? 'file' : 'files'} in the list of artifacts: only images are subjects`];
    return { references, notes };
  },
};
