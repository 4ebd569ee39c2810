// Renders the decision of a gate as GitHub markdown, for the job summary and for a comment: verdict, table, what is missing.
import type { Decision, EvaluatedEvidence, Outcome, Reason, RequirementResult } from '../policy/decision.ts';
import { COMMAND_LINE } from '../policy/schema/flags.ts';
import { BOUND, folded, list, page, table } from './blocks.ts';
import {
  type DecidedImage,
  type ImageVerdict,
  isDecided,
  outcomeOf,
  overallOutcome,
  type UndecidedImage,
} from './decision-model.ts';
import {
  type EvidenceGroup,
  evidenceGroups,
  imageName,
  isDescribed,
  OUTCOME_WORDS,
  placeText,
  remedyParts,
  signerName,
  typeName,
  unmet,
  verdict,
} from './decision-phrases.ts';
import { code, fenced, html, visible } from './escape.ts';
import { claim, shortDigest } from './node-text.ts';
import { changeLines } from './record-changes-text.ts';
import { renderFailures } from './summary/failures.ts';
import { imageHeading, imageText } from './summary/heading.ts';
import { signerText } from './summary/signer.ts';

/** Pieces of evidence that a reason shows; the audit record has all of them. */
const MAX_FOUND = 5;
const MAX_REASONS = 20;
const MAX_GROUPS = 6;
/** Requirements whose reasons are not folded. */
const SHOWN_UNMET = 4;
/** Signers that the verdict names. */
const NAMED_SIGNERS = 2;

/** Below 1 MiB, whatever the evidence and the number of images. `bytes` is the limit for all of them together. */
export function renderDecisions(images: readonly ImageVerdict[], bytes = 900_000): string {
  const [only] = images;
  if (images.length === 1 && only !== undefined) return section(only, bytes, '##');
  const outcome = overallOutcome(images);
  const count = images.filter((image) => ['passed', 'warned'].includes(outcomeOf(image))).length;
  const heading = `## ${OUTCOME_WORDS[outcome].mark} ${OUTCOME_WORDS[outcome].word}: ${count} of ${images.length} images passed`;
  // Stable, so that images of one outcome keep the order of the call.
  const order = images.toSorted((a, b) => weight(outcomeOf(a)) - weight(outcomeOf(b)));
  const rows = order.map((image) => {
    const { mark } = OUTCOME_WORDS[outcomeOf(image)];
    return isDecided(image)
      ? [mark, imageText(nameOf(image.decision)), html(verdict(image.decision))]
      : [mark, imageText(image.reference), OUTCOME_WORDS[image.outcome].word];
  });
  const overview = table(['', 'Image', 'Verdict'], rows, Math.floor(bytes / 3));
  let room = bytes - Buffer.byteLength(overview) - 1000;
  const sections: string[] = [];
  for (const [at, image] of order.entries()) {
    const passed = outcomeOf(image) === 'passed';
    const text = section(image, Math.min(BOUND.table, room), '###');
    const shown = passed && isDecided(image) ? folded(`✅ ${imageText(nameOf(image.decision))}`, text) : text;
    room -= Buffer.byteLength(shown);
    if (room < 0) {
      sections.push(`The details of ${order.length - at} more images are in the audit records.`);
      break;
    }
    sections.push(shown);
  }
  return page([heading, overview, ...sections]);
}

function weight(outcome: Outcome): number {
  return ['failed', 'undecided', 'warned', 'passed'].indexOf(outcome);
}

function section(image: ImageVerdict, bytes: number, level: '##' | '###'): string {
  return isDecided(image) ? decided(image, bytes, level) : notDecided(image, level);
}

function notDecided({ reference, outcome, error }: UndecidedImage, level: string): string {
  const { mark, word } = OUTCOME_WORDS[outcome];
  return page([
    imageHeading(mark, reference, { level: level.length }),
    `**${word}: there is no decision**`,
    renderFailures([{ what: '', error }]),
  ]);
}

/** The image with the tag that was resolved, and its digest. */
function nameOf({ subject }: Decision): string {
  return `${imageName(subject)}@${subject.digest}`;
}

function decided({ decision, commands, reviewBy, changes }: DecidedImage, bytes: number, level: string): string {
  const { outcome, subject, policy, time, results, notes } = decision;
  const missing = unmet(decision).map((result) => unmetPart(result, decision));
  const further = missing.slice(SHOWN_UNMET);
  const half = Math.floor(bytes / 2);
  const waived = results.flatMap((result) => result.waived);
  return page([
    imageHeading(OUTCOME_WORDS[outcome].mark, nameOf(decision), { level: level.length }),
    [
      `**${html(verdict(decision))}**`,
      ...signersOf(decision),
      `policy ${html(policy.source, 200)}`,
      ...(reviewBy === undefined ? [] : [`verify again by ${html(reviewBy)}`]),
    ].join(' · '),
    ...boundedParts(missing.slice(0, SHOWN_UNMET), Math.floor(half / 2) - 5_000),
    resultsTable(decision, Math.min(BOUND.table, half)),
    further.length === 0
      ? ''
      : folded(
          `Reasons of ${further.length} more requirements that are not met`,
          boundedParts(further, Math.floor(half / 2) - 5_000).join('\n\n'),
        ),
    changes === undefined ? '' : changesPart(changes),
    waived.length === 0
      ? ''
      : folded(
          `${waived.length} findings left out by exceptions and VEX`,
          list(
            waived.map((text) => html(text, 500)),
            20_000,
          ),
        ),
    notes.length === 0
      ? ''
      : folded(
          `Notes (${notes.length})`,
          list(
            notes.map((note) => html(note, 1000)),
            20_000,
          ),
        ),
    folded(
      'Commands that repeat this check',
      fenced(commands.map((command) => visible(command, 8192)).join('\n'), 'sh'),
    ),
    folded(
      'Digests and time',
      list(
        [
          `image ${code(subject.digest)}`,
          `policy ${code(policy.source, 200)} ${code(policy.digest)}`,
          `decided ${html(time)}`,
        ],
        10_000,
      ),
    ),
  ]);
}

/** `signed by acme/app · release.yml @ v1.4.2`: the signers of what satisfies the requirements, if there are any. */
function signersOf({ results }: Decision): readonly string[] {
  const signers = results
    .filter(({ outcome }) => outcome === 'passed')
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ signature }) => (signature.state === 'verified' ? signerText(signature.signer) : []));
  const distinct = [...new Set(signers)];
  if (distinct.length === 0) return [];
  const more = distinct.length - NAMED_SIGNERS;
  return [`signed by ${distinct.slice(0, NAMED_SIGNERS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}

function resultsTable(decision: Decision, bytes: number): string {
  const rows = decision.results.map((result) => {
    const { mark } = OUTCOME_WORDS[result.outcome];
    const groups = evidenceGroups(shownEvidence(result), decision);
    const shown = groups.slice(0, MAX_GROUPS);
    const cell = (of: (group: (typeof groups)[number]) => string): string => {
      const lines = shown.map(of);
      return [...lines, ...(groups.length > shown.length ? [`${groups.length - shown.length} more`] : [])].join('<br>');
    };
    const evidence =
      groups.length === 0
        ? result.outcome === 'passed'
          ? ''
          : 'none'
        : cell(({ type, platforms, digests }) => {
            const names = digests.slice(0, 3).map((digest) => code(digest));
            const more = digests.length > 3 ? ` and ${digests.length - 3} more` : '';
            return `${breakable(html(type, 100))} ${names.join(' ')}${more} (${html(platforms.join(', '), 200)})`;
          });
    return [
      `${mark} ${html(result.text, 500)}`,
      evidence,
      cell((group) => signerCell(group, decision)),
      cell(({ age }) => html(age).replaceAll(' ', '&nbsp;')),
    ];
  });
  return table(['Requirement', 'Evidence', 'Signer', 'Age'], rows, bytes);
}

/** The signer after the name that the policy has for it, shortened and linked where it is a workflow. */
function signerCell({ signer, example }: EvidenceGroup, decision: Decision): string {
  return example === undefined ? breakable(html(signer, 300)) : signerOf(example, decision);
}

function signerOf(evidence: EvaluatedEvidence, decision: Decision): string {
  const { signature, trustedAs } = evidence;
  if (signature.state !== 'verified') return html(signerName(evidence, decision), 300);
  const names = decision.policy.source === COMMAND_LINE ? [] : trustedAs.map(claim);
  const text = signerText(signature.signer);
  return names.length === 0 ? text : `${html(names.join(', '), 200)}: ${text}`;
}

/** For an unmet requirement, the evidence that comes closest. */
function shownEvidence({ outcome, evidence, reasons }: RequirementResult): readonly EvaluatedEvidence[] {
  if (outcome === 'passed') return evidence;
  return [...new Set(reasons.flatMap(({ found }) => found.slice(0, 1)))];
}

/** Escaped text that may wrap within its cell: identities and types are long and have no spaces. */
function breakable(escaped: string): string {
  return escaped.replaceAll('/', '/<wbr>').replaceAll('&#64;', '<wbr>&#64;');
}

function unmetPart(result: RequirementResult, decision: Decision): string {
  const { mark } = OUTCOME_WORDS[result.outcome];
  const reasons = result.reasons.slice(0, MAX_REASONS);
  const left = result.reasons.length - reasons.length;
  const place = placeText(result);
  return [
    `**${mark} ${html(result.text, 500)}**${place === undefined ? '' : ` (${code(place, 200)})`}`,
    ...reasons.map((reason) => reasonPart(reason, decision)),
    ...(left > 0 ? [`${left} more reasons are in the audit record.`] : []),
  ].join('\n\n');
}

function reasonPart(reason: Reason, decision: Decision): string {
  const { text, found, remedy } = reason;
  const other = found.filter((one) => !isDescribed(one, reason));
  const shown = other.slice(0, MAX_FOUND).map((one) => {
    const rejected = one.rejected === undefined ? '' : `: ${html(one.rejected, 500)}`;
    return `  - ${code(shortDigest(one.artifact))} ${html(typeName(one), 100)}, ${signerOf(one, decision)}${rejected}`;
  });
  const more = other.length - shown.length;
  return [
    `- ${html(text, 1000)}`,
    ...shown,
    ...(more > 0 ? [`  - ${more} more`] : []),
    `  - To satisfy it: ${remedyText(remedy)}`,
  ].join('\n');
}

function remedyText(remedy: string): string {
  return remedyParts(remedy)
    .map(({ text, command }) => (command ? code(text, 1000) : html(text, 1000)))
    .join('');
}

function changesPart(changes: NonNullable<DecidedImage['changes']>): string {
  const lines = changeLines(changes);
  const heading = `**Since the record of ${html(changes.since)}**`;
  return `${heading}\n\n${
    lines.length === 0
      ? 'Nothing changed.'
      : list(
          lines.map((line) => html(line, 500)),
          30_000,
        )
  }`;
}

/** The parts that fit; the last one says how many do not. */
function boundedParts(parts: readonly string[], bytes: number): string[] {
  let room = bytes;
  const shown: string[] = [];
  for (const part of parts) {
    room -= Buffer.byteLength(part) + 2;
    if (room < 0)
      return [...shown, `The reasons of ${parts.length - shown.length} more requirements are in the audit record.`];
    shown.push(part);
  }
  return shown;
}
