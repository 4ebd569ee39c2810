// sbom: the SBOM of one platform's image, made from its layers. Nothing is written.

import { UserError } from '../errors.ts';
import { platformName } from '../oci/descriptor.ts';
import { formatReference, type Reference } from '../oci/reference.ts';
import type { Blob } from '../oci/store.ts';
import type { Context } from './context.ts';
import { generateSbom } from './generate-sbom.ts';
import { type Inputs, itemsOf } from './inputs.ts';
import { type SbomSettings, sbomSettings } from './sbom-settings.ts';
import { checkPlatforms, readableReference, resolveSubject } from './subject.ts';

export interface SbomRequest {
  readonly reference: Reference;
  readonly platforms: readonly string[];
  readonly settings: SbomSettings;
}

/** Throws a UserError that names the input. */
export function sbomRequest(inputs: Inputs, env: Readonly<Record<string, string | undefined>>): SbomRequest {
  const reference = readableReference(inputs.image, inputs.digest);
  return { reference, platforms: checkPlatforms(itemsOf(inputs.platforms)), settings: sbomSettings(inputs, env) };
}

/**
 * The document, and what the reader must know of it. Of several platforms the first that was asked for, else
 * linux/amd64, else the first is taken. Throws a UserError where the image is no container image.
 */
export async function sbom(
  request: SbomRequest,
  context: Context,
): Promise<{ readonly document: Blob; readonly notes: readonly string[] }> {
  const { reference } = request;
  const store = context.stores.open(reference);
  const digest = reference.digest ?? (await store.resolve(reference.tag ?? '')).digest;
  const subject = await resolveSubject(
    store,
    { ...reference, digest },
    { platforms: request.platforms, allowMissing: false },
  );
  const names = subject.platforms.map(({ platform }) => (platform ? platformName(platform) : ''));
  const at = request.platforms.length > 0 ? 0 : Math.max(0, names.indexOf('linux/amd64'));
  const platform = subject.platforms[at];
  if (platform === undefined)
    throw new UserError(`${formatReference(subject.reference)} has no platform that an SBOM can be made of`);
  const { evidence, notes } = await generateSbom(
    store,
    { ...subject, platforms: [platform] },
    context,
    request.settings,
  );
  const document = evidence[0]?.document;
  if (document === undefined) throw new UserError(notes.join('; '));
  const chosen =
    names.length > 1
      ? [`this is the SBOM of ${names[at]}; the image also has ${names.toSpliced(at, 1).join(', ')}`]
      : [];
  return { document, notes: [...chosen, ...notes] };
}
