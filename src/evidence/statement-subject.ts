// Decides whether the statement in a document is about a given manifest. Pure.
import type { Digest } from '../oci/digest.ts';
import type { Content } from './recognise.ts';

type Fillable = Content & Required<Pick<Content, 'subjectRange'>>;

/** True for an unsigned statement whose subject list is empty. Only such a list may be filled in. */
export function isFillable(content: Content): content is Fillable {
  return content.subjects?.count === 0 && content.subjectRange !== undefined;
}

/** True if one of the statement's subjects has exactly this digest. */
export function isAbout({ subjects }: Content, digest: Digest): boolean {
  return subjects?.digests.includes(digest) ?? false;
}

/** Why a statement cannot be evidence about `expected`: the end of a message. */
export function otherSubject({ subjects }: Content, expected: string): string {
  if (subjects === undefined || subjects.count === 0) {
    return 'its signed statement has no subject, and cannot be changed; sign a statement about the image';
  }
  const digests = subjects.digests.slice(0, 3).join(', ') || 'no sha256 or sha512 digest in lower case';
  return `its statement is about something else: none of its ${subjects.count} subjects is ${expected} (found ${digests})`;
}
