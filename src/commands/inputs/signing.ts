// Inputs that say who signs, and with which services.

import type { IdentityPolicy } from '../../signing/identity-policy.ts';
import { masksOf } from '../../signing/key.ts';
import { choice, flag, group, invalidValue, linesOf, parsed, text } from './input.ts';

/** A signer that the user trusts: a public key in a file, or the identity in a certificate. */
export type TrustedSigner =
  | { readonly kind: 'key'; readonly path: string }
  | { readonly kind: 'identity'; readonly policy: IdentityPolicy };

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

const whole = (secret: string): readonly string[] => [secret];

export const SIGNING = group('Signing', {
  sign: choice(
    {
      default: 'auto',
      description:
        'Who signs: `auto` (the signing key if there is one, else the identity of the job, which needs `permissions: id-token: write`, else nobody), `keyless` (the identity of the job), `key` or `none`',
    },
    ['auto', 'keyless', 'key', 'none'],
  ),
  'signing-key': text({
    // A path or the name of a variable is no secret.
    secrets: (key) => (/-----BEGIN|\n/.test(key) ? masksOf(key) : []),
    description: 'Private key to sign with: PEM text (PKCS #8, SEC 1 or cosign), env://VARIABLE, or the path of a file',
  }),
  'signing-key-password': text({
    secrets: whole,
    description: 'Password of an encrypted signing key. Default: the environment variable COSIGN_PASSWORD',
  }),
  sigstore: choice(
    {
      default: 'auto',
      description:
        'Sigstore instance for keyless signing: `auto` (public-good for public repositories, the one of GitHub for all others), `public-good` or `github`',
    },
    ['auto', 'public-good', 'github'],
  ),
  'fulcio-url': text({
    description: 'Certificate authority of a self-hosted Sigstore; also set rekor-url or timestamp-server-url',
  }),
  'rekor-url': text({
    description: 'Transparency log to record signatures in. Default with a key: none',
  }),
  'timestamp-server-url': text({
    description: 'Timestamp authority (RFC 3161) for signatures. Default with a key: none',
  }),
  'trusted-root': text({
    description: '`trusted_root.json` used to verify existing bundles, for Sigstore instances without TUF',
  }),
  'trusted-signers': parsed(
    {
      repeatable: true,
      description:
        'Signers whose existing evidence makes `auto` generate none, besides the signer of this run. One per line: the path of a public key, or the identity in a certificate (such as the URL of a workflow file with its ref) and its issuer, GitHub Actions by default',
    },
    (value) => linesOf(value).map(parseTrustedSigner),
  ),
  'sign-image': flag({ description: 'Also sign the image itself, as `cosign sign` does' }),
  'github-attestations': flag({
    description:
      'Also store bundles in the attestations API of GitHub; github-token needs `permissions: attestations: write`',
  }),
});

/** One line of the input: a path, or an identity and its issuer, which is GitHub's by default. Throws a UserError. */
function parseTrustedSigner(line: string): TrustedSigner {
  const [name = '', issuer, ...rest] = line.split(/\s+/);
  const isIdentity = /^https:\/\/./.test(name) || issuer !== undefined;
  if (!isIdentity) return { kind: 'key', path: name };
  if (rest.length > 0 || (issuer !== undefined && !/^https?:\/\/./.test(issuer))) {
    throw invalidValue(line, 'the path of a public key, or an identity and the URL of its issuer');
  }
  return { kind: 'identity', policy: { issuer: issuer ?? GITHUB_ISSUER, san: { exactly: name } } };
}
