// Owns the request of verify: its inputs, checked against each other before anything is read or sent.
import { UserError } from '../../errors.ts';
import type { Digest } from '../../oci/digest.ts';
import { formatReference, type Reference } from '../../oci/reference.ts';
import type { PolicyFlags } from '../../policy/schema/flags.ts';
import { type PolicySource, resolveSource } from '../../policy/schema/source.ts';
import { type SigningRequest, signerRequest } from '../attach/signing-request.ts';
import { attestationPlaces } from '../github-attestations.ts';
import { checkAll } from '../inputs/read.ts';
import { readableReference } from '../subject.ts';
import type { VerifyInputs } from './inputs.ts';

export interface VerifyRequest {
  /** The images, without duplicates. */
  readonly references: readonly Reference[];
  readonly platforms: readonly string[];
  readonly policy: PolicySource | { readonly type: 'flags'; readonly flags: PolicyFlags };
  readonly trustedRoot?: string;
  /** `OWNER/REPOSITORY` or `OWNER`. */
  readonly attestationsFrom: readonly string[];
  /** Paths of audit records. */
  readonly against: readonly string[];
  /** The directory for recorded cases. */
  readonly record?: string;
  /** How to sign the decision; absent if it is not attached. */
  readonly attach?: SigningRequest;
  readonly comment: boolean;
  /** Whether to keep what SBOMs and scans say, for the HTML report. */
  readonly contents?: true;
  /** The command-line flags that repeat the check. */
  readonly flags: readonly string[];
}

/** `named`: the images of images-from. Throws UsageErrors that list every mistake. */
export function verifyRequest(inputs: VerifyInputs, named: readonly Reference[]): VerifyRequest {
  const checked = checkAll({
    references: () => readableReferences(inputs.image, inputs.digest, named),
    policy: () => policyOf(inputs),
    attestationsFrom: () => attestationPlaces(inputs['attestations-from']),
    recordable: () => checkRecord(inputs),
    attach: () => (inputs['attach-decision'] ? signerRequest(inputs) : undefined),
  });
  const { attach, recordable: _, ...rest } = checked;
  const { 'trusted-root': trustedRoot, record } = inputs;
  return {
    ...rest,
    platforms: inputs.platforms,
    against: inputs.against,
    comment: inputs.comment,
    ...(inputs.format === 'html' && { contents: true }),
    ...(attach !== undefined && { attach }),
    ...(trustedRoot !== undefined && { trustedRoot }),
    ...(record !== undefined && { record }),
    flags: flagsOf(inputs),
  };
}

function checkRecord({ record, policy }: VerifyInputs): void {
  if (record === undefined || policy !== undefined) return;
  throw new UserError('record needs policy: a case names the policy that decides it');
}

function readableReferences(
  images: readonly Reference[],
  digest: Digest | undefined,
  named: readonly Reference[],
): readonly Reference[] {
  if (images.length + named.length === 0) throw new UserError('set image, or images-from with files that name images');
  if (digest !== undefined && (images.length !== 1 || named.length > 0)) {
    throw new UserError(
      `digest applies to one image, but ${images.length + named.length} images are given; write each as image@sha256:…`,
    );
  }
  const references = [...images.map((image) => readableReference(image, digest)), ...named];
  return [...new Map(references.map((reference) => [formatReference(reference), reference])).values()];
}

/** The policy that the inputs name, or the inputs that take its place. Throws a UserError. */
export function policyOf(
  inputs: Pick<VerifyInputs, 'policy' | 'require' | 'signed-by' | 'max-severity' | 'max-age'>,
): VerifyRequest['policy'] {
  const { policy, require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge } = inputs;
  const given = Object.entries({ require, 'signed-by': signedBy, 'max-severity': maxSeverity, 'max-age': maxAge })
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([name]) => name);
  if (policy === undefined) {
    if (require.length === 0) throw new UserError('set policy, or require with kinds of evidence such as sbom');
    const flags = { require, signedBy, maxAge, ...(maxSeverity !== undefined && { maxSeverity }) };
    return { type: 'flags', flags };
  }
  if (given.length > 0) throw new UserError(`${given.join(', ')} cannot be used with policy; put it into the policy`);
  const source = resolveSource(policy, { type: 'file', path: '' });
  if ('refused' in source) throw new UserError(`policy: ${source.refused}`);
  return source;
}

/** The inputs that affect the decision, as flags of the command line. */
function flagsOf(inputs: VerifyInputs): readonly string[] {
  const { policy, require, platforms } = inputs;
  const flag = (name: string, values: readonly (string | undefined)[]): string[] =>
    values.flatMap((value) => (value === undefined ? [] : [`--${name}`, value]));
  return [
    ...flag('policy', [policy]),
    ...flag('require', require.length > 0 ? [require.join(',')] : []),
    ...flag('signed-by', inputs['signed-by']),
    ...flag('max-severity', [inputs['max-severity']]),
    ...flag('max-age', inputs['max-age']),
    ...flag('platforms', platforms.length > 0 ? [platforms.join(',')] : []),
    ...flag('attestations-from', inputs['attestations-from']),
    ...flag('trusted-root', [inputs['trusted-root']]),
  ];
}
