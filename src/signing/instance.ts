// Sigstore instances: which certificate authority, log and timestamp authority sign for whom. A new one is a row.
import { UserError } from '../errors.ts';
import { isLoopback } from '../net/loopback.ts';

export type InstanceName = 'public-good' | 'github' | 'custom';

export interface Instance {
  readonly name: InstanceName;
  readonly fulcioUrl: string;
  /** A transparency log; without one, a timestamp authority is the only clock. */
  readonly rekorUrl?: string;
  readonly timestampUrl?: string;
}

/** Services that the user names: for a self-hosted Sigstore, and for the log and clock of a key. */
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

/** GitHub's own: of github.com, and of each tenant of GitHub Enterprise Cloud with data residency. */
function githubInstance(server: string): Instance {
  const { hostname } = new URL(server);
  const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
  return { name: 'github', fulcioUrl: `https://fulcio.${host}`, timestampUrl: `https://timestamp.${host}` };
}

/**
 * The instance to sign with. `auto` is the public-good one for a repository that the identity token calls public, and
 * GitHub's for its other repositories: a public log must not tell of a private repository, so where neither is known the
 * user must choose. A Fulcio that the user names stands alone: only the log and the clock that are named with it are used.
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
    'sigstore: auto cannot tell which Sigstore to use, since the identity token calls no repository public; set sigstore to public-good (its log is public), or fulcio-url to your own',
  );
}

/** Throws a UserError for a certificate authority without log and clock. */
export function checkServices({ fulcioUrl, rekorUrl, timestampUrl }: ServiceUrls): void {
  if (fulcioUrl === undefined || rekorUrl !== undefined || timestampUrl !== undefined) return;
  throw new UserError(
    'fulcio-url needs rekor-url or timestamp-server-url beside it: its certificates expire within minutes, and without a clock nobody could verify them later',
  );
}

/** Checks the address of a service. Throws a UserError that names the input. */
export function checkServiceUrl(input: string, text: string): string {
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    url = undefined;
  }
  if (url !== undefined && (url.username !== '' || url.password !== '')) {
    throw new UserError(`${input} must not carry a password`);
  }
  const loopback = url !== undefined && isLoopback(url.hostname);
  if (url === undefined || !(url.protocol === 'https:' || (url.protocol === 'http:' && loopback))) {
    throw new UserError(`${input} is ${JSON.stringify(text)}; it takes the https:// address of a service`);
  }
  return text.replace(/\/+$/, '');
}
