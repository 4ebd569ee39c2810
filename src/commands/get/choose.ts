// Chooses the evidence of an image that get prints. Pure.
import { EXIT, ExpectedError, UserError } from '../../errors.ts';
import { type Kind, kindRow } from '../../evidence/kinds.ts';
import type { Digest } from '../../oci/digest.ts';
import { bareMediaType } from '../../oci/media-types.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import { alternatives } from '../../spelling.ts';
import type { Signers } from '../signers.ts';

export interface Choice {
  readonly kind: Kind;
  readonly platform?: string | undefined;
  /** A predicate type or media type. */
  readonly type?: string | undefined;
  readonly signers?: Signers | undefined;
  readonly all: boolean;
  /** The image, and the manifests of its platforms. */
  readonly subjects: ReadonlySet<Digest>;
  /** For messages. */
  readonly reference: string;
  /** The kinds that the annotations claim, for messages. */
  readonly kinds: ReadonlySet<Kind>;
}

/** The image has no such evidence. */
export class NoEvidenceError extends ExpectedError {
  override readonly name = 'NoEvidenceError';
  override readonly code = 'no-evidence';
}

/** The registry did not respond, so it is unknown which evidence is the newest. */
export class UndecidedError extends ExpectedError {
  override readonly name = 'UndecidedError';
  override readonly code = 'undecided';
  override readonly exitCode = EXIT.undecided;
}

/**
 * The evidence to print, newest first; one piece unless all are requested. Throws a NoEvidenceError that lists what exists
 * instead, an UndecidedError if a candidate could not be read, and a UserError if a platform must be chosen.
 */
export function chooseEvidence(found: readonly FoundEvidence[], choice: Choice): readonly FoundEvidence[] {
  const { kind, type, signers, subjects, reference } = choice;
  const ofImage = found.filter((one) => subjects.has(one.subject));
  const ofKind = ofImage.filter((one) => one.kind === kind);
  // Evidence that could not be read and is of unknown kind may match the request.
  checkRead(
    ofImage.filter((one) => one.kind === 'custom'),
    choice,
  );
  if (ofKind.length === 0) throw noneOf(choice);
  const ofType =
    type === undefined ? ofKind : ofKind.filter((one) => typesOf(one).some((found) => isType(found, type)));
  if (ofType.length === 0) {
    const types = [...new Set(ofKind.flatMap((one) => typesOf(one)))].sort();
    throw new NoEvidenceError(
      `could not find ${label(kind)} of type ${JSON.stringify(type)} at ${reference}: there is ${alternatives(types)}; set type to one of them`,
    );
  }
  const ofPlatform = onPlatform(ofType, choice);
  checkRead(ofPlatform, choice);
  const usable = ofPlatform.filter((one) => refusalOf(one, signers) === undefined);
  if (usable.length === 0) throw refused(ofPlatform, choice);
  const sorted = usable.toSorted(byAge);
  return choice.all ? sorted : sorted.slice(0, 1);
}

function checkRead(found: readonly FoundEvidence[], { kind }: Choice): void {
  const unread = found.find(({ problem }) => problem?.undecided);
  if (unread?.problem === undefined) return;
  throw new UndecidedError(`could not decide which document of the kind ${kind} is the newest: ${unread.problem.text}`);
}

/** The reason not to print the evidence; undefined if there is none. */
export function refusalOf(evidence: FoundEvidence, signers: Signers | undefined): string | undefined {
  const { problem, statement, claimedPredicateType: claimed } = evidence;
  if (problem !== undefined) return problem.text;
  if (signers === undefined) return undefined;
  const refusal = signers.refusal(evidence.signature);
  if (refusal !== undefined) return refusal;
  return statement === undefined || claimed === undefined || statement.predicateType === claimed
    ? undefined
    : `its annotations claim the predicate type ${claimed}, and its statement has ${statement.predicateType}`;
}

/** The trusted time of the evidence if it has one, otherwise the claimed time. */
export function timeOf({ signature, created }: FoundEvidence): string | undefined {
  return signature.state === 'verified' && signature.time.clock !== 'none' ? signature.time.at : created;
}

function onPlatform(found: readonly FoundEvidence[], choice: Choice): readonly FoundEvidence[] {
  const { kind, platform, all, reference } = choice;
  const names = [...new Set(found.map((one) => one.platform).filter((name) => name !== null))].sort();
  const ofImage = found.filter((one) => one.platform === null);
  if (platform !== undefined) {
    const chosen = found.filter(
      (one) => one.platform !== null && (one.platform === platform || one.platform.startsWith(`${platform}/`)),
    );
    if (chosen.length > 0) return chosen;
    // Evidence about the image applies to each of its platforms.
    if (ofImage.length > 0) return ofImage;
    throw new NoEvidenceError(
      `could not find ${label(kind)} for ${platform} at ${reference}: there is one for ${alternatives(names)}; set platform to one of them`,
    );
  }
  if (all) return found;
  if (ofImage.length > 0 || names.length < 2) return ofImage.length > 0 ? ofImage : found;
  throw new UserError(
    `${reference} has ${label(kind)} for several platforms: ${alternatives(names).replace(/ or (?=[^ ]*$)/, ' and ')}; set platform to one of them`,
  );
}

/** Newest first. At equal age, documents that need no unwrapping come first, then the lowest digest, for a stable order. */
function byAge(a: FoundEvidence, b: FoundEvidence): number {
  const [timeA, timeB] = [a, b].map((one) => Date.parse(timeOf(one) ?? '') || 0) as [number, number];
  if (timeA !== timeB) return timeB - timeA;
  const wrapped = ({ signature, stored }: FoundEvidence): number =>
    signature.state === 'none' && stored?.mediaType !== 'application/vnd.in-toto+json' ? 0 : 1;
  return wrapped(a) - wrapped(b) || a.layer - b.layer || (a.artifact.digest < b.artifact.digest ? -1 : 1);
}

function typesOf({ statement, claimedPredicateType, stored, artifact }: FoundEvidence): readonly string[] {
  const types = [statement?.predicateType ?? claimedPredicateType, stored?.mediaType, artifact.artifactType];
  return types.flatMap((type) => (type === undefined ? [] : [bareMediaType(type)]));
}

/** A predicate type without a version matches every version. */
function isType(found: string, wanted: string): boolean {
  const type = bareMediaType(wanted);
  return found === type || (type.includes('://') && found.startsWith(`${type}/`));
}

function label(kind: Kind): string {
  return kindRow(kind).label;
}

function noneOf({ kind, kinds, reference }: Choice): NoEvidenceError {
  const others = [...kinds].filter((one) => one !== kind).sort();
  const reason =
    others.length === 0 ? 'no evidence is attached' : `the kinds of the attached evidence are ${others.join(', ')}`;
  const remedy = others.length === 0 ? 'attach it, or check the digest' : 'set kind to one of these';
  return new NoEvidenceError(`could not find ${label(kind)} at ${reference}: ${reason}; ${remedy}`);
}

function refused(found: readonly FoundEvidence[], { kind, signers, reference }: Choice): NoEvidenceError {
  const reasons = [...new Set(found.map((one) => refusalOf(one, signers)))].slice(0, 3);
  const remedy = signers === undefined ? 'attach it again' : 'check signed-by, or attach one by that signer';
  return new NoEvidenceError(
    `could not use ${found.length === 1 ? `the only ${label(kind)}` : `any of ${found.length} documents of the kind ${kind}`} at ${reference}: ${reasons.join('; ')}; ${remedy}`,
  );
}
