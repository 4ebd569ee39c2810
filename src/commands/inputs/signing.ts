// Inputs that say who signs, and with which services.
import { masksOf } from '../../signing/key.ts';
import { choice, flag, group, text } from './input.ts';

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
  'sign-image': flag({ description: 'Also sign the image itself, as `cosign sign` does' }),
  'github-attestations': flag({
    description:
      'Also store bundles in the attestations API of GitHub; github-token needs `permissions: attestations: write`',
  }),
});
