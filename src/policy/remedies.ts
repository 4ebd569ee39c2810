// Owns what would satisfy an unmet requirement, with the command.
import type { Kind } from '../evidence/kinds.ts';
import type { ReasonCode } from './decision.ts';
import type { GateInput } from './evaluation.ts';
import type { EvidenceRequirement, Policy } from './model.ts';
import { aKind, type Place, trustText } from './phrases.ts';
import { durationText, either } from './text.ts';

/** The flags of `oci-evidence attach` that yield a kind. */
const FLAGS: Readonly<Partial<Record<Kind, string>>> = {
  sbom: '--sbom generate',
  provenance: '--provenance generate',
  scan: '--scan osv',
  approval: '--approvals generate',
};

/** Commands of other tools that make evidence which counts too. */
const OTHERS: Readonly<Partial<Record<Kind, (reference: string) => string>>> = {
  signature: (reference) => `cosign sign ${reference}`,
};

type About = Pick<EvidenceRequirement, 'kind' | 'signedBy' | 'maxAge' | 'predicateType'>;

/** The command that attaches evidence of the kind at a place. */
export function attachCommand(
  { kind, predicateType }: About,
  { platform, subject }: Place,
  { reference, digest }: GateInput,
): string {
  const repository = reference.replace(/@[^@]*$/, '');
  const other = OTHERS[kind]?.(`${repository}@${subject}`);
  if (other !== undefined) return other;
  const flag =
    predicateType !== undefined && kind === 'custom' ? '--evidence FILE' : (FLAGS[kind] ?? `--evidence ${kind}=FILE`);
  const platforms = platform === null || subject === digest ? '' : ` --platforms ${platform}`;
  return `oci-evidence attach ${repository}@${digest}${platforms} ${flag}`;
}

/** By the code of the reason; a check that knows better says so itself. */
export function remedyOf(code: ReasonCode, requirement: About, place: Place, policy: Policy, input: GateInput): string {
  const { kind, signedBy, maxAge } = requirement;
  const command = attachCommand(requirement, place, input);
  const by = signersText(signedBy, policy);
  const signing = signedBy.length === 0 ? '' : `, signed by ${by}`;
  switch (code) {
    case 'unavailable':
      return 'check that the registry and the services answer, then decide again';
    case 'untrusted-signer':
      return `attach ${aKind(kind)}${signing}: ${command}; if the signer that was found is the right one, correct its entry in trust`;
    case 'unsigned':
      return `sign it: run ${command} as ${by}${keyHint(signedBy, policy)}`;
    case 'expired':
      return `attach ${aKind(kind)} by a signer that is still trusted: ${command}; or extend "until" in trust`;
    case 'no-trusted-time':
      return `sign with a trusted time (--rekor-url or --timestamp-server-url): ${command}`;
    case 'in-future':
      return 'correct the clock of this machine, then decide again';
    case 'too-old':
      return `attach a new one${maxAge === undefined ? '' : ` every ${durationText(maxAge)} or more often`}${signing}: ${command}`;
    case 'too-few':
      return `attach ${aKind(kind)} by another signer${signedBy.length === 0 ? '' : ` of ${by}`}: ${command}`;
    case 'invalid-signature':
    case 'unreadable':
    case 'invalid':
      return `attach it again${signing}: ${command}`;
    default:
      return `attach ${aKind(kind)} that satisfies the requirement${signing}: ${command}`;
  }
}

/** `release (https://github.com/acme/…) or scanner (…)`. */
function signersText(signedBy: readonly string[], { trust }: Policy): string {
  return either(signedBy.map((name) => trustText(name, Object.hasOwn(trust, name) ? trust[name] : undefined)));
}

function keyHint(signedBy: readonly string[], { trust }: Policy): string {
  const isKey = signedBy.some((name) => Object.hasOwn(trust, name) && trust[name]?.kind === 'key');
  return isKey ? ' (with a key: --sign key --signing-key FILE)' : '';
}
