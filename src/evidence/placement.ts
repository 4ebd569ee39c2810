// The files source, second half: which subject each document is about. Pure but for reading a document once more where
// it has to be put into a statement.

import { UserError } from '../errors.ts';
import { type Descriptor, platformName } from '../oci/descriptor.ts';
import { isIndex, MEDIA_TYPE } from '../oci/media-types.ts';
import type { Blob } from '../oci/store.ts';
import { isComplete } from '../scan/report.ts';
import { EVIDENCE_ANNOTATION } from './annotations.ts';
import type { Evidence, SourceResult } from './evidence.ts';
import { type InspectedFile, titleOf } from './files.ts';
import { kindRow } from './kinds.ts';
import { fillSubject, subjectOf, wrapPredicate } from './statement.ts';

export interface Targets {
  readonly subject: Descriptor;
  /** The platform manifests that were chosen; the subject itself where it is no index. */
  readonly platforms: readonly Descriptor[];
  /** What statements call the subject: `registry/repository`. */
  readonly name: string;
}

/**
 * Turns files into evidence. Where one goes, in this order: to the platform that its line names; to the digests that its
 * statement is bound to; to the one platform whose digest it mentions; for kinds that speak of a platform, to
 * every platform, where there are any; to the subject. Throws a UserError for a platform that is not there and for a
 * statement about something else.
 */
export async function placeFiles(files: readonly InspectedFile[], targets: Targets): Promise<SourceResult> {
  const notes: string[] = [];
  const placed = files.flatMap((file) => subjectsOf(file, targets, notes).map((subject) => ({ file, subject })));
  const evidence = await Promise.all(placed.map(({ file, subject }) => evidenceOf(file, subject, targets.name)));
  return { evidence, notes };
}

function subjectsOf(file: InspectedFile, targets: Targets, notes: string[]): readonly Descriptor[] {
  const { subject, platforms } = targets;
  const { content, name } = file;
  const all = [subject, ...platforms];
  const bound = content.subjects ?? [];
  const isBoundTo = ({ digest }: Descriptor): boolean => bound.length === 0 || bound.includes(digest);
  if (bound.length > 0 && !all.some(isBoundTo)) {
    const about = bound.slice(0, 3).join(', ');
    throw new UserError(`${name} holds a statement about ${about}, which is not ${targets.name}@${subject.digest}`);
  }
  if (content.subjects?.length === 0 && content.subjectRange === undefined) {
    notes.push(
      `${name} holds a signed statement without a subject: it speaks of nothing, and verifiers will refuse it`,
    );
  }
  if (file.platform !== undefined) {
    if (!isIndex(subject.mediaType)) {
      throw new UserError(
        `${name} is given for ${file.platform}, and the image has one manifest only; leave the platform out`,
      );
    }
    const chosen = platforms.filter((platform) => isPlatform(platform, file.platform as string));
    if (chosen.length === 0) {
      const has = platforms.map(nameOf).join(', ');
      throw new UserError(`${name} is given for ${file.platform}, and the image has ${has}`);
    }
    const other = chosen.find((platform) => !isBoundTo(platform));
    if (other !== undefined)
      throw new UserError(`${name} is given for ${file.platform}, and its statement is about ${bound[0]}`);
    return chosen;
  }
  if (bound.length > 0) return isBoundTo(subject) ? [subject] : platforms.filter(isBoundTo);
  if (!isIndex(subject.mediaType)) return [subject];
  const mentioned = platforms.filter(({ digest }) => content.mentions.includes(digest));
  if (mentioned.length === 1) return mentioned;
  if (kindRow(content.kind).target === 'index' || platforms.length === 0) return [subject];
  if (platforms.length > 1) {
    notes.push(
      `${name} does not say which platform it is about, so it goes to all ${platforms.length}; write ${content.kind}@${nameOf(platforms[0] as Descriptor)}=${name} to choose one`,
    );
  }
  return platforms;
}

async function evidenceOf(file: InspectedFile, subject: Descriptor, targetName: string): Promise<Evidence> {
  const { content, scan } = file;
  const document = await documentAbout(file, subject, targetName);
  const wrapped = document !== file.document && content.bare;
  return {
    kind: content.kind,
    subject,
    document,
    title: wrapped ? `${titleOf(file.name).replace(/\.json$/i, '')}.intoto.json` : titleOf(file.name),
    ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
    ...(content.created !== undefined && { created: content.created }),
    ...(content.producer !== undefined && { producer: content.producer }),
    annotations: {
      ...(content.format !== undefined && { [EVIDENCE_ANNOTATION.format]: content.format }),
      ...(scan && !isComplete(scan) && { [EVIDENCE_ANNOTATION.scanStatus]: 'incomplete' }),
    },
    ...(scan && { scan }),
  };
}

/** The document as it is, unless it is a predicate without statement or a statement without subject. */
async function documentAbout({ content, document }: InspectedFile, subject: Descriptor, name: string): Promise<Blob> {
  if (content.bare && content.predicateType !== undefined) {
    return wrapPredicate(subjectOf(name, subject), content.predicateType, document);
  }
  if (content.subjects?.length === 0 && content.subjectRange && document.descriptor.mediaType === MEDIA_TYPE.inToto) {
    return fillSubject(document, content.subjectRange, subjectOf(name, subject));
  }
  return document;
}

function isPlatform(descriptor: Descriptor, wanted: string): boolean {
  const name = nameOf(descriptor);
  return name === wanted || name.startsWith(`${wanted}/`);
}

function nameOf({ platform, digest }: Descriptor): string {
  return platform === undefined ? digest : platformName(platform);
}
