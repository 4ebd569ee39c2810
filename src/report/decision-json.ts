// Renders the decisions of a gate as JSON, for other programs. Fields may be added but never removed.
import { type ImageVerdict, isDecided, overallOutcome } from './decision-model.ts';
import { visibleJson } from './escape.ts';

/**
 * The outcome of the call and, for each image, its decision or why there is none; one part for each image, because the decisions
 * of a thousand images have many megabytes.
 */
export function* decisionJsonParts(images: readonly ImageVerdict[]): Generator<string> {
  const start = `{\n  "outcome": ${JSON.stringify(overallOutcome(images))},\n  "images": [`;
  if (images.length === 0) yield `${start}]\n}\n`;
  for (const [at, image] of images.entries()) {
    const json = JSON.stringify(jsonOf(image), null, 2).replaceAll('\n', '\n    ');
    const end = at === images.length - 1 ? '\n  ]\n}\n' : ',';
    yield visibleJson(`${at === 0 ? start : ''}\n    ${json}${end}`);
  }
}

function jsonOf(image: ImageVerdict): object {
  if (!isDecided(image)) {
    return { outcome: image.outcome, subject: { reference: image.reference }, error: image.error };
  }
  return {
    ...image.decision,
    reviewBy: image.reviewBy ?? null,
    commands: image.commands,
    ...(image.changes && { changes: image.changes }),
  };
}
