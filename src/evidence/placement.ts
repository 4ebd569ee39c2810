// Assigns files to the subjects that they are about. Pure, except that a document is read again to wrap it in a statement.

import { UserError } from '../errors.ts';
import { type Descriptor, platformName } from '../oci/descriptor.ts';
import { isIndex } from '../oci/media-types.ts';
import type { Blob } from '../oci/store.ts';
import { EVIDENCE_ANNOTATION } from './annotations.ts';
import type { Evidence, SourceResult } from './evidence.ts';
import { type InspectedFile, titleOf } from './files.ts';
import { kindRow } from './kinds.ts';
import { isComplete } from './scan-report.ts';
import { fillSubject, subjectOf, wrapPredicate } from './statement.ts';
import { isAbout, isFillable, otherSubject } from './statement-subject.ts';

export interface Targets {
  readonly subject: Descriptor;
  /** The selected platform manifests; the subject itself if it is not an index. */
  readonly platforms: readonly Descriptor[];
  /** The subject's name in statements: `registry/repository`. */
  readonly name: string;
}

/**
 * Turns files into evidence. The first of these decides on the subject: the platform in the line; the subjects of the
 * statement; the one platform whose digest the document mentions; for kinds with the target `platform`, every platform;
 * otherwise the image. Throws a UserError for an unknown platform and for a statement about something else.
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
  const isBound = content.subjects !== undefined && !isFillable(content);
  const isBoundTo = ({ digest }: Descriptor): boolean => !isBound || isAbout(content, digest);
  if (!all.some(isBoundTo)) {
    throw new UserError(`${name}: ${otherSubject(content, `${targets.name}@${subject.digest}`)}`);
  }
  if (file.platform !== undefined) {
    if (!isIndex(subject.mediaType)) {
      throw new UserError(
        `${name} is declared for ${file.platform}, but the image has a single manifest; omit the platform`,
      );
    }
    const chosen = platforms.filter((platform) => isPlatform(platform, file.platform as string));
    if (chosen.length === 0) {
      const has = platforms.map(nameOf).join(', ');
      throw new UserError(`${name} is declared for ${file.platform}, but the platforms of the image are ${has}`);
    }
    const other = chosen.find((platform) => !isBoundTo(platform));
    if (other !== undefined)
      throw new UserError(
        `${name} is declared for ${file.platform}, but its statement is about ${content.subjects?.digests[0]}`,
      );
    return chosen;
  }
  if (isBound) return isBoundTo(subject) ? [subject] : platforms.filter(isBoundTo);
  if (!isIndex(subject.mediaType)) return [subject];
  const mentioned = platforms.filter(({ digest }) => content.mentions.includes(digest));
  if (mentioned.length === 1) return mentioned;
  if (kindRow(content.kind).target === 'index' || platforms.length === 0) return [subject];
  if (platforms.length > 1) {
    notes.push(
      `${name} names no platform: attached to all ${platforms.length} platforms; to choose one, write ${content.kind}@${nameOf(platforms[0] as Descriptor)}=${file.path}`,
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
    title: wrapped ? `${titleOf(file).replace(/\.json$/i, '')}.intoto.json` : titleOf(file),
    ...(content.predicateType !== undefined && { predicateType: content.predicateType }),
    ...(file.artifactType !== undefined && { artifactType: file.artifactType }),
    ...(content.created !== undefined && { created: content.created }),
    ...(content.producer !== undefined && { producer: content.producer }),
    annotations: {
      ...(content.format !== undefined && { [EVIDENCE_ANNOTATION.format]: content.format }),
      ...(scan && !isComplete(scan) && { [EVIDENCE_ANNOTATION.scanStatus]: 'incomplete' }),
    },
    ...(scan && { scan }),
  };
}

/** The document itself, unless it is a predicate without a statement or a statement without a subject. */
async function documentAbout({ content, document }: InspectedFile, subject: Descriptor, name: string): Promise<Blob> {
  if (content.bare && content.predicateType !== undefined) {
    return wrapPredicate(subjectOf(name, subject), content.predicateType, document);
  }
  if (isFillable(content)) {
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
