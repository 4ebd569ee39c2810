// Inputs that say whose signatures count.
import { group, lines, text } from './input.ts';

export const VERIFICATION = group('Signing', {
  'signed-by': lines({
    description:
      'Accepted signers, one per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF`, `key:FILE` (a public key), or `issuer=URL identity=NAME`',
  }),
  'trusted-root': text({
    description:
      '`trusted_root.json` used to verify certificates, for Sigstore instances without TUF and without network',
  }),
});
