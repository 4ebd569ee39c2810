// Owns the remedies for unmet requirements, with the commands to run.
import type { Kind } from '../evidence/kinds.ts';
import type { ReasonCode } from './decision.ts';
import type { GateInput } from './evaluation.ts';
import type { EvidenceRequirement, Policy } from './model.ts';
import { aKind, evidenceNoun, type Place, trustText } from './phrases.ts';
import { COMMAND_LINE } from './schema/flags.ts';
import { durationText, either } from './text.ts';

/** The flags of `oci-evidence attach` that yield a kind. */
const FLAGS: Readonly<Partial<Record<Kind, string>>> = {
  sbom: '--sbom generate',
  provenance: '--provenance generate',
  scan: '--scan osv',
  approval: '--approvals generate',
};

/** Attestations that actions/attest pushes to the registry count as well. */
const OR_ATTEST = '; or let actions/attest push it (push-to-registry: true)';

type About = Pick<EvidenceRequirement, 'kind' | 'signedBy' | 'maxAge' | 'predicateType'>;

/** The command that attaches evidence of the kind at a place, between backticks. */
export function attachCommand(
  { kind, predicateType }: About,
  { platform, subject }: Place,
  { reference, digest }: GateInput,
): string {
  const repository = reference.replace(/@[^@]*$/, '');
  // `attach` signs statements; an image itself is signed by cosign.
  if (kind === 'signature') return `\`cosign sign ${repository}@${subject}\``;
  const flag =
    predicateType !== undefined && kind === 'custom' ? '--evidence FILE' : (FLAGS[kind] ?? `--evidence ${kind}=FILE`);
  const platforms = platform === null || subject === digest ? '' : ` --platforms ${platform}`;
  return `\`oci-evidence attach ${repository}@${digest}${platforms} ${flag}\``;
}

/** The remedy for a reason by its code. A check may supply a more specific one. */
export function remedyOf(code: ReasonCode, requirement: About, place: Place, policy: Policy, input: GateInput): string {
  const { kind, signedBy, maxAge } = requirement;
  const command = attachCommand(requirement, place, input);
  const signers = signersText(signedBy, policy);
  const as = signedBy.length === 0 ? '' : ` as ${signers}`;
  switch (code) {
    case 'unavailable':
      return 'check that the registry and the services respond, then verify again';
    case 'untrusted-signer':
      return `attach ${aKind(kind)}${as}: ${command}; if the signer that was found is right, add it to ${policy.source === COMMAND_LINE ? 'signed-by' : 'trust'}`;
    case 'unsigned':
      return `sign it${as}: ${command}${keyHint(requirement, policy)}`;
    case 'expired':
      return `attach ${aKind(kind)} by a signer that is still trusted: ${command}; or extend "until" in trust`;
    case 'no-trusted-time':
      return `sign${as} with a trusted time (--rekor-url or --timestamp-server-url): ${command}`;
    case 'in-future':
      return 'correct the clock of this machine, then verify again';
    case 'too-old':
      return `attach a new ${evidenceNoun(requirement)}${maxAge === undefined ? '' : ` at least every ${durationText(maxAge)}`}${as}: ${command}`;
    case 'too-few':
      return `attach ${aKind(kind)} by another signer${signedBy.length === 0 ? '' : ` among ${signers}`}: ${command}`;
    case 'invalid-signature':
    case 'unreadable':
    case 'invalid':
      return `attach it again${as}: ${command}`;
    case 'missing':
      return `attach ${aKind(kind)}${as}: ${command}${keyHint(requirement, policy)}${kind === 'provenance' ? OR_ATTEST : ''}`;
    default:
      return `attach ${aKind(kind)} that satisfies the requirement${as}: ${command}`;
  }
}

/** `release (https://github.com/acme/…) or scanner (…)`. */
function signersText(signedBy: readonly string[], { trust }: Policy): string {
  return either(signedBy.map((name) => trustText(name, Object.hasOwn(trust, name) ? trust[name] : undefined)));
}

function keyHint({ signedBy, kind }: About, { trust }: Policy): string {
  const isKey = signedBy.some((name) => Object.hasOwn(trust, name) && trust[name]?.kind === 'key');
  if (!isKey) return '';
  return kind === 'signature' ? ' (with a key: --key FILE)' : ' (with a key: --sign key --signing-key FILE)';
}
