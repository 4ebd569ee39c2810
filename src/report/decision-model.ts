// Owns what a report of a gate shows: the decision of each image, or why there is none.
import type { Decision, Outcome } from '../policy/decision.ts';
import type { RecordChanges } from '../policy/record-changes.ts';

export type ImageVerdict = DecidedImage | UndecidedImage;

export interface DecidedImage {
  readonly decision: Decision;
  /** The commands that repeat the check. */
  readonly commands: readonly string[];
  /** The moment (RFC 3339) after which the evidence of a passed decision stops to count; absent if there is none. */
  readonly reviewBy?: string;
  /** What changed since the record that the call names. */
  readonly changes?: RecordChanges;
}

/** An image that could not be evaluated at all. */
export interface UndecidedImage {
  readonly reference: string;
  readonly outcome: Extract<Outcome, 'failed' | 'undecided'>;
  readonly error: string;
}

export function isDecided(image: ImageVerdict): image is DecidedImage {
  return 'decision' in image;
}

export function outcomeOf(image: ImageVerdict): Outcome {
  return isDecided(image) ? image.decision.outcome : image.outcome;
}

const ORDER: readonly Outcome[] = ['failed', 'undecided', 'warned', 'passed'];

/** The outcome of a call: the worst decision of the images. */
export function overallOutcome(images: readonly ImageVerdict[]): Outcome {
  const outcomes = images.map(outcomeOf);
  return ORDER.find((outcome) => outcomes.includes(outcome)) ?? 'undecided';
}
