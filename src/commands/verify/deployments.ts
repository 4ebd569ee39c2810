// Records the deployment of the images that pass, when verify runs after a deployment.
import { locationOf, type Reference } from '../../oci/reference.ts';
import { type ImageVerdict, isDecided } from '../../report/decision-model.ts';
import type { Context } from '../context.ts';
import { recordDeployment } from '../github-records.ts';
import type { VerifyInputs } from './inputs.ts';
import { type EvaluatedImage, isEvaluated, type UnevaluatedImage } from './verify.ts';

/** Notes the records. Returns the warnings: records that could not be written, and images that were not recorded. */
export async function recordDeployments(
  results: readonly (EvaluatedImage | UnevaluatedImage)[],
  verdicts: readonly ImageVerdict[],
  inputs: VerifyInputs,
  context: Context,
): Promise<readonly string[]> {
  const { 'deployment-environment': environment, 'deployment-name': name, 'deployment-cluster': cluster } = inputs;
  if (environment === undefined) return [];
  const warnings: string[] = [];
  // GitHub asks for writes one after the other.
  for (const [at, result] of results.entries()) {
    const verdict = verdicts[at];
    if (!isEvaluated(result) || verdict === undefined || !isDecided(verdict)) continue;
    const { outcome, subject } = verdict.decision;
    if (outcome !== 'passed' && outcome !== 'warned') {
      warnings.push(`no deployment record of ${subject.reference} was written: the decision is ${outcome}`);
      continue;
    }
    const image = { ...result.reference, digest: result.descriptor.digest };
    // A name stands for one deployment: the repository distinguishes several images.
    const own = name === undefined || results.length === 1 ? name : `${name}-${baseName(image)}`;
    const note = await recordDeployment(image, { environment, name: own, cluster }, context);
    if (note.startsWith('wrote ')) context.note(note);
    else warnings.push(note);
  }
  return warnings;
}

function baseName(image: Reference): string {
  return locationOf(image).replace(/^.*\//, '');
}
