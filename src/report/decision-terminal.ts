// Renders the decision of a gate for a terminal: the verdict first, then one line for each requirement, then what is missing.
import { styleText } from 'node:util';
import type { Decision, Outcome, RequirementResult } from '../policy/decision.ts';
import { type DecidedImage, type ImageVerdict, isDecided, outcomeOf, overallOutcome } from './decision-model.ts';
import {
  evidenceGroups,
  imageName,
  isDescribed,
  OUTCOME_WORDS,
  placeText,
  signerName,
  typeName,
  verdict,
} from './decision-phrases.ts';
import { visible } from './escape.ts';
import { shortDigest } from './node-text.ts';
import { changeLines } from './record-changes-text.ts';

export interface TextOptions {
  readonly color?: boolean;
}

type Style = 'green' | 'red' | 'yellow' | 'dim' | 'bold';
type Paint = (style: Style, text: string) => string;

const WORDS: Readonly<Record<Outcome, readonly [word: string, style: Style]>> = {
  passed: ['pass', 'green'],
  warned: ['warn', 'yellow'],
  failed: ['FAIL', 'red'],
  undecided: ['????', 'yellow'],
};
const MAX_FOUND = 5;
const MAX_REASONS = 50;

/** No line break at the end. */
export function renderDecisionText(images: readonly ImageVerdict[], { color = false }: TextOptions = {}): string {
  const paint: Paint = (style, text) => (color ? styleText(style, text, { validateStream: false }) : text);
  const sections = images.map((image) =>
    (isDecided(image) ? decidedLines(image, paint) : undecidedLines(image, paint)).join('\n'),
  );
  if (images.length === 1) return sections.join('');
  const passed = images.filter((image) => ['passed', 'warned'].includes(outcomeOf(image))).length;
  const outcome = overallOutcome(images);
  const total = `${OUTCOME_WORDS[outcome].word}: ${passed} of ${images.length} images passed`;
  return [...sections, paint(WORDS[outcome][1], total)].join('\n\n');
}

function undecidedLines({ reference, outcome, error }: Exclude<ImageVerdict, DecidedImage>, paint: Paint): string[] {
  const head = `${OUTCOME_WORDS[outcome].word}: there is no decision`;
  return [paint(WORDS[outcome][1], head), `  ${visible(reference, 1000)}`, `  ${visible(error, 2000)}`];
}

function decidedLines({ decision, reviewBy, changes }: DecidedImage, paint: Paint): string[] {
  const { outcome, subject, policy, results, notes } = decision;
  const lines = [
    paint(WORDS[outcome][1], verdict(decision)),
    `  image   ${visible(imageName(subject), 1000)}@${subject.digest}`,
    `  policy  ${visible(policy.source, 500)} ${paint('dim', policy.digest)}`,
    '',
    ...results.flatMap((result) => resultLines(result, decision, paint)),
  ];
  if (changes !== undefined) {
    const since = changeLines(changes);
    lines.push('', `changes since the record of ${visible(changes.since)}:${since.length === 0 ? ' none' : ''}`);
    lines.push(...since.map((line) => `  ${visible(line, 500)}`));
  }
  const waived = results.flatMap((result) => result.waived).length;
  if (waived > 0) lines.push(paint('dim', `${waived} findings left out by exceptions and VEX`));
  lines.push(...notes.map((note) => paint('yellow', `note: ${visible(note, 1000)}`)));
  if (reviewBy !== undefined) lines.push(paint('dim', `verify again by ${visible(reviewBy)}`));
  return lines;
}

function resultLines(result: RequirementResult, decision: Decision, paint: Paint): string[] {
  const [word, style] = WORDS[result.outcome];
  const lines = [`${paint(style, word)}  ${paint('bold', visible(result.text, 500))}`];
  for (const { type, platforms, digests, signer, age } of evidenceGroups(result.evidence, decision)) {
    const names = digests.slice(0, 3).join(' ') + (digests.length > 3 ? ` and ${digests.length - 3} more` : '');
    const when = age === 'unknown' ? 'age unknown' : age;
    lines.push(paint('dim', `      ${visible(`${type} ${names} (${platforms.join(', ')}), ${signer}, ${when}`, 500)}`));
  }
  const place = result.outcome === 'passed' ? undefined : placeText(result);
  if (place !== undefined) lines.push(paint('dim', `      ${visible(place, 300)}`));
  const reasons = result.reasons.slice(0, MAX_REASONS);
  for (const reason of reasons) {
    const { text, found, remedy } = reason;
    lines.push(`      ${visible(text, 1000)}`);
    const other = found.filter((one) => !isDescribed(one, reason));
    for (const one of other.slice(0, MAX_FOUND)) {
      const rejected = one.rejected === undefined ? '' : `: ${one.rejected}`;
      const shown = `${shortDigest(one.artifact)} ${typeName(one)}, ${signerName(one, decision)}${rejected}`;
      lines.push(paint('dim', `        found ${visible(shown, 800)}`));
    }
    if (other.length > MAX_FOUND) lines.push(paint('dim', `        found ${other.length - MAX_FOUND} more`));
    lines.push(`        ${paint('yellow', 'to satisfy it:')} ${visible(remedy.replaceAll('`', ''), 2000)}`);
  }
  if (result.reasons.length > reasons.length)
    lines.push(`      ${result.reasons.length - reasons.length} more reasons`);
  return lines;
}
