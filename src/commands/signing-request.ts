// Owns the signing part of a request: its inputs as typed data, validated before anything is read or sent.

import { UserError } from '../errors.ts';
import type { ScanPredicate } from '../scan/statement.ts';
import { checkServices, checkServiceUrl, type ServiceUrls } from '../signing/instance.ts';
import { type InputName, type Inputs, switchOf } from './inputs.ts';

export interface SigningRequest {
  /** `auto`: with the key, else with the job's identity, else not at all, with a note. */
  readonly mode: 'auto' | 'keyless' | 'key' | 'none';
  /** PEM text, `env://VARIABLE`, or a path; empty where there is none. */
  readonly key: string;
  readonly password: string;
  readonly sigstore: 'auto' | 'public-good' | 'github';
  readonly services: ServiceUrls;
  /** Path of a `trusted_root.json`; empty where there is none. */
  readonly trustedRoot: string;
  readonly signImage: boolean;
  readonly githubAttestations: boolean;
  readonly scanPredicate: ScanPredicate;
}

/** Throws a UserError that names the inputs that contradict each other. It never quotes a secret. */
export function signingRequest(inputs: Inputs): SigningRequest {
  const url = (name: InputName): string | undefined =>
    inputs[name] === '' ? undefined : checkServiceUrl(name, inputs[name]);
  const [fulcioUrl, rekorUrl, timestampUrl] = [url('fulcio-url'), url('rekor-url'), url('timestamp-server-url')];
  const request: SigningRequest = {
    mode: inputs.sign as SigningRequest['mode'],
    key: inputs['signing-key'],
    password: inputs['signing-key-password'],
    sigstore: inputs.sigstore as SigningRequest['sigstore'],
    services: {
      ...(fulcioUrl !== undefined && { fulcioUrl }),
      ...(rekorUrl !== undefined && { rekorUrl }),
      ...(timestampUrl !== undefined && { timestampUrl }),
    },
    trustedRoot: inputs['trusted-root'],
    signImage: switchOf('sign-image', inputs['sign-image']),
    githubAttestations: switchOf('github-attestations', inputs['github-attestations']),
    scanPredicate: inputs['scan-predicate'] as ScanPredicate,
  };
  const { mode, key, services, signImage, githubAttestations } = request;
  checkServices(services);
  if (mode === 'key' && key === '') throw new UserError('sign: key needs a signing-key');
  if (mode === 'keyless' && key !== '')
    throw new UserError('sign: keyless does not use signing-key; remove one of the two');
  if (mode === 'none' && signImage) throw new UserError('sign-image cannot be used with sign: none');
  if (githubAttestations && (mode === 'none' || mode === 'key' || key !== '')) {
    throw new UserError(
      "github-attestations needs signatures with the job's identity; set sign to keyless and remove signing-key",
    );
  }
  return request;
}
