// Owns the Sigstore instances: certificate authority, transparency log and timestamp authority of each.
import { UserError } from '../errors.ts';

export type InstanceName = 'public-good' | 'github' | 'custom';

export interface Instance {
  readonly name: InstanceName;
  readonly fulcioUrl: string;
  /** A transparency log; without one, a timestamp authority is the only source of trusted time. */
  readonly rekorUrl?: string;
  readonly timestampUrl?: string;
}

/** Services that the user names: a self-hosted Sigstore, or log and timestamp authority for a key. */
export interface ServiceUrls {
  readonly fulcioUrl?: string;
  readonly rekorUrl?: string;
  readonly timestampUrl?: string;
}

const PUBLIC_GOOD: Instance = {
  name: 'public-good',
  fulcioUrl: 'https://fulcio.sigstore.dev',
  rekorUrl: 'https://rekor.sigstore.dev',
};

/** GitHub's own instance: for github.com, and for each tenant of GitHub Enterprise Cloud with data residency. */
function githubInstance(server: string): Instance {
  const { hostname } = new URL(server);
  const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
  return { name: 'github', fulcioUrl: `https://fulcio.${host}`, timestampUrl: `https://timestamp.${host}` };
}

/**
 * The instance to sign with. `auto` is the public-good instance for a repository that the identity token calls public, and
 * GitHub's instance for its other repositories. A public log must not reveal a private repository, so the user must choose
 * if the visibility is unknown. With `fulcio-url`, only the log and the timestamp authority named with it are used.
 * Throws a UserError that says what to choose.
 */
export function chooseInstance(
  choice: 'auto' | 'public-good' | 'github',
  urls: ServiceUrls,
  { visibility, server }: { readonly visibility: unknown; readonly server: string },
): Instance {
  const { fulcioUrl, ...witnesses } = urls;
  if (fulcioUrl !== undefined) return { name: 'custom', fulcioUrl, ...witnesses };
  if (choice === 'public-good' || (choice === 'auto' && visibility === 'public'))
    return { ...PUBLIC_GOOD, ...witnesses };
  const ofGitHub = /^https:\/\/(?:github\.com|[^/]+\.ghe\.com)$/.test(server);
  if (choice === 'github' || (visibility !== undefined && ofGitHub)) return { ...githubInstance(server), ...witnesses };
  throw new UserError(
    'could not choose a Sigstore instance for `sigstore: auto`: the identity token does not say that the repository is public; set sigstore to public-good (its log is public), or fulcio-url to your own instance',
  );
}

/** Throws a UserError for a certificate authority without log and timestamp authority. */
export function checkServices({ fulcioUrl, rekorUrl, timestampUrl }: ServiceUrls): void {
  if (fulcioUrl === undefined || rekorUrl !== undefined || timestampUrl !== undefined) return;
  throw new UserError(
    'fulcio-url needs rekor-url or timestamp-server-url: its certificates expire within minutes, and signatures without a trusted time cannot be verified later',
  );
}
