// How attach was asked to sign: the inputs checked against each other before anything is read or sent.
import { UserError } from '../../errors.ts';
import { checkServiceUrl } from '../../net/service-url.ts';
import type { ScanPredicate } from '../../scan/statement.ts';
import { checkServices, type ServiceUrls } from '../../signing/instance.ts';
import { checkAll } from '../inputs/read.ts';
import type { TrustedSigner } from '../inputs/signing.ts';
import type { AttachInputs } from './inputs.ts';

export interface SigningRequest {
  /** `auto`: with the key, else with the identity of the workflow, else not at all and a note says so. */
  readonly mode: 'auto' | 'keyless' | 'key' | 'none';
  /** PEM text, `env://VARIABLE`, or a path. */
  readonly key?: string;
  readonly password?: string;
  readonly sigstore: 'auto' | 'public-good' | 'github';
  readonly services: ServiceUrls;
  /** Path of a `trusted_root.json`. */
  readonly trustedRoot?: string;
  /** Signers besides this run's own whose existing evidence `auto` accepts. */
  readonly trustedSigners: readonly TrustedSigner[];
  readonly signImage: boolean;
  readonly githubAttestations: boolean;
  readonly scanPredicate: ScanPredicate;
  /** Bytes up to which a statement contains its document; absent for the default of the instance. */
  readonly maxEmbeddedSize?: number;
}

/** The inputs of a command that signs one piece of evidence of its own. */
export type SignerInputs = Pick<
  AttachInputs,
  | 'sign'
  | 'signing-key'
  | 'signing-key-password'
  | 'sigstore'
  | 'fulcio-url'
  | 'rekor-url'
  | 'timestamp-server-url'
  | 'trusted-root'
>;

/** The request of a command without the inputs that only attach has. Throws what `signingRequest` throws. */
export function signerRequest(inputs: SignerInputs): SigningRequest {
  return signingRequest({
    ...inputs,
    'trusted-signers': [],
    'sign-image': false,
    'github-attestations': false,
    'scan-predicate': 'vulns',
  });
}

type SigningInputs = SignerInputs &
  Pick<AttachInputs, 'trusted-signers' | 'sign-image' | 'github-attestations' | 'scan-predicate'> & {
    readonly 'max-embedded-size'?: number | undefined;
  };

/** Throws a UserError that names the inputs which contradict each other; never quotes a secret. */
export function signingRequest(inputs: SigningInputs): SigningRequest {
  const url = (name: 'fulcio-url' | 'rekor-url' | 'timestamp-server-url') => () =>
    inputs[name] === undefined ? undefined : checkServiceUrl(name, inputs[name]);
  const { fulcioUrl, rekorUrl, timestampUrl } = checkAll({
    fulcioUrl: url('fulcio-url'),
    rekorUrl: url('rekor-url'),
    timestampUrl: url('timestamp-server-url'),
  });
  const services: ServiceUrls = {
    ...(fulcioUrl !== undefined && { fulcioUrl }),
    ...(rekorUrl !== undefined && { rekorUrl }),
    ...(timestampUrl !== undefined && { timestampUrl }),
  };
  const { sign: mode, 'signing-key': key, 'signing-key-password': password, 'trusted-root': trustedRoot } = inputs;
  const { 'sign-image': signImage, 'github-attestations': githubAttestations } = inputs;
  checkServices(services);
  if (mode === 'key' && key === undefined) throw new UserError('sign: key needs a signing-key');
  if (mode === 'keyless' && key !== undefined) {
    throw new UserError('sign: keyless does not use signing-key; remove one of the two');
  }
  if (mode === 'none' && signImage) throw new UserError('sign-image cannot be used with sign: none');
  if (githubAttestations && (mode === 'none' || mode === 'key' || key !== undefined)) {
    throw new UserError(
      "github-attestations needs signatures with the job's identity; set sign to keyless and remove signing-key",
    );
  }
  return {
    mode,
    ...(key !== undefined && { key }),
    ...(password !== undefined && { password }),
    sigstore: inputs.sigstore,
    services,
    ...(trustedRoot !== undefined && { trustedRoot }),
    trustedSigners: inputs['trusted-signers'],
    signImage,
    githubAttestations,
    scanPredicate: inputs['scan-predicate'],
    ...(inputs['max-embedded-size'] !== undefined && { maxEmbeddedSize: inputs['max-embedded-size'] }),
  };
}
