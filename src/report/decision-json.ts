// Renders the decisions of a gate as JSON, for other programs. Fields may be added but never removed.
import { type ImageVerdict, isDecided, overallOutcome } from './decision-model.ts';
import { visibleJson } from './escape.ts';

/** The outcome of the call and, for each image, its decision or why there is none. */
export function renderDecisionJson(images: readonly ImageVerdict[]): string {
  const json = {
    outcome: overallOutcome(images),
    images: images.map((image) =>
      isDecided(image)
        ? {
            ...image.decision,
            reviewBy: image.reviewBy ?? null,
            commands: image.commands,
            ...(image.changes && { changes: image.changes }),
          }
        : { outcome: image.outcome, subject: { reference: image.reference }, error: image.error },
    ),
  };
  return visibleJson(`${JSON.stringify(json, null, 2)}\n`);
}
