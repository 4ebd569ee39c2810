// How a command was asked to sign: the inputs as typed data, checked before anything is read or sent.

import { UserError } from '../errors.ts';
import type { ScanPredicate } from '../scan/statement.ts';
import { checkServices, checkServiceUrl, type ServiceUrls } from '../signing/instance.ts';
import { type InputName, type Inputs, switchOf } from './inputs.ts';

export interface SigningRequest {
  /** `auto`: with the key, else with the workflow's identity, else not at all and a note says so. */
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

/** Throws a UserError that names the inputs which do not go together; never quotes a secret. */
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
  if (mode === 'key' && key === '') throw new UserError('sign is key, and there is no signing-key');
  if (mode === 'keyless' && key !== '')
    throw new UserError('sign is keyless, and there is a signing-key; which is meant?');
  if (mode === 'none' && signImage) throw new UserError('sign-image signs the image, and sign is none');
  if (githubAttestations && (mode === 'none' || mode === 'key' || key !== '')) {
    throw new UserError("github-attestations takes what is signed with the workflow's identity; set sign to keyless");
  }
  return request;
}
