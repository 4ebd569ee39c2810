// Switches for the token endpoint, which auth.ts reads, and for the checks of the routes.
import { flag, number, text } from './row.ts';

export const TOKEN_FAULTS = {
  tokenSeconds: number({ help: 'tokens expire after so many seconds', otherwise: 60 }),
  tokenUses: number({ help: 'tokens expire after so many requests', otherwise: 1 }),
  tokenWithoutExpiry: flag({ help: 'expires_in is left out' }),
  tokenStrict: flag({
    help: 'a token for more than the account may do is refused with 403, not given for less (GHCR)',
  }),
  tokenGetOnly: flag({ help: 'POST /token is refused with 405' }),
  tokenKey: text<'token' | 'access_token'>({ help: 'the token comes under this key alone' }),
  foreignRealm: flag({ help: 'the token endpoint is on the second listener, another origin (Docker Hub)' }),
  acceptMissingContent: flag({ help: 'manifests are taken whose blobs are not there' }),
};
