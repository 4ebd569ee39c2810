// Inputs for signing: the signer and the services to use.

import { settleAll } from '../../errors.ts';
import { MAX_EMBEDDABLE_BYTES } from '../../signing/embedding-limit.ts';
import type { IdentityPolicy } from '../../signing/identity-policy.ts';
import { masksOf } from '../../signing/key.ts';
import { choice, flag, group, type InputCheck, invalidValue, linesOf, parsed, text } from './input.ts';
import { checkReadable } from './named-files.ts';

/** A signer that the user trusts: a public key in a file, or the identity in a certificate. */
export type TrustedSigner =
  | { readonly kind: 'key'; readonly path: string }
  | { readonly kind: 'identity'; readonly policy: IdentityPolicy };

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

const MIB = 1024 * 1024;
const UNITS: Readonly<Record<string, number>> = { B: 1, KB: 1000, KIB: 1024, MB: 1_000_000, MIB };

const whole = (secret: string): readonly string[] => [secret];

export const SIGNING = group('Signing', {
  sign: choice(
    {
      default: 'auto',
      description:
        'How to sign: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless` (with the identity of the job), `key` (with signing-key) or `none`',
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
        'Sigstore instance for keyless signing: `auto` (`public-good` for public repositories, `github` for private and internal ones), `public-good` or `github`',
    },
    ['auto', 'public-good', 'github'],
  ),
  'fulcio-url': text({
    description:
      'URL of the certificate authority (Fulcio) of a self-hosted Sigstore. Also set rekor-url or timestamp-server-url',
  }),
  'rekor-url': text({
    description:
      'URL of the transparency log (Rekor) to record signatures in. Default: the log of the Sigstore instance; none with a key',
  }),
  'timestamp-server-url': text({
    description:
      'URL of the timestamp authority (RFC 3161) for signatures. Default: that of the Sigstore instance; none with a key',
  }),
  'trusted-root': text({
    check: checkReadable,
    description: 'Path of a `trusted_root.json` to verify existing bundles with, for Sigstore instances without TUF',
  }),
  'trusted-signers': parsed(
    {
      check: checkKeys,
      repeatable: true,
      description:
        'Signers to trust besides the signer of this run: `auto` does not generate evidence that a trusted signer has already attached. One per line: the path of a public key, or the identity in a certificate (such as the URL of a workflow file with its ref), followed by its issuer (default: GitHub Actions)',
    },
    (value) => linesOf(value).map(parseTrustedSigner),
  ),
  'max-embedded-size': parsed(
    {
      description: `Size up to which a signed statement contains its document, such as \`7MiB\`. The statement refers to a larger one by digest, and readers that ask for its predicate type do not find it. At most ${MAX_EMBEDDABLE_BYTES / MIB}MiB. Default: the least limit of the signing services and readers, 7MiB, or ${MAX_EMBEDDABLE_BYTES / MIB}MiB with a key and no log`,
    },
    parseEmbeddedSize,
  ),
  'sign-image': flag({ description: 'Also sign the image itself, as `cosign sign` does' }),
  'github-attestations': flag({
    description:
      'Also store bundles in the attestations API of GitHub. github-token needs `permissions: attestations: write`',
  }),
});

/** Bytes; undefined for the default. Throws a UserError. */
function parseEmbeddedSize(value: string): number | undefined {
  if (value === '') return undefined;
  const [, number = '', unit = 'B'] = /^(\d{1,9})\s*([KM]i?B|B)?$/i.exec(value) ?? [];
  const bytes = number === '' ? Number.NaN : Number(number) * (UNITS[unit.toUpperCase()] ?? Number.NaN);
  if (!(bytes >= 1 && bytes <= MAX_EMBEDDABLE_BYTES)) {
    throw invalidValue(value, `a size from 1 byte to ${MAX_EMBEDDABLE_BYTES / MIB}MiB, such as 7MiB or 500kB`);
  }
  return bytes;
}

/** Rejects with UsageErrors for keys that cannot be read. */
async function checkKeys(signers: readonly TrustedSigner[], call: InputCheck): Promise<void> {
  await settleAll(signers.map((signer) => signer.kind === 'key' && checkReadable(signer.path, call)));
}

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
