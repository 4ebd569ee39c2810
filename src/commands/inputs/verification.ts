// Inputs that say whose signatures count.
import type { CertificateSigner, NamePattern } from '../../policy/model.ts';
import { group, invalidValue, linesOf, parsed, text } from './input.ts';

/** A signer of the input: a certificate identity, or the path of a public key. */
export type SignedBy =
  | { readonly kind: 'certificate'; readonly text: string; readonly signer: CertificateSigner }
  | { readonly kind: 'key'; readonly text: string; readonly path: string };

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
const REPOSITORY = /^[^/\s*@:]+\/[^/\s@:]+$/;
const WORKFLOW = /^[^/\s*@]+\/[^/\s@]+\/\.github\/workflows\/[^/\s@]+\.ya?ml@(?:refs\/\S+|[0-9a-f]{40})$/;
const FORMS =
  'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@refs/…, key:FILE, or issuer=URL identity=NAME';

export const VERIFICATION = group('Signing', {
  'signed-by': parsed(
    {
      repeatable: true,
      description:
        'Signers of whom one must have signed, one per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@refs/tags/v1`, `key:FILE` (a public key), or `issuer=URL identity=NAME`; `*` stands for any characters but a slash',
    },
    (value) => linesOf(value).map(parseSigner),
  ),
  'trusted-root': text({
    description:
      '`trusted_root.json` used to verify certificates, for Sigstore instances without TUF and without network',
  }),
});

function parseSigner(line: string): SignedBy {
  const [, form = '', value = ''] = /^(github|workflow|key):(\S.*)$/.exec(line) ?? [];
  if (form === 'key') return { kind: 'key', text: line, path: value };
  if (form === 'github' && REPOSITORY.test(value)) {
    return certificate(line, { issuer: GITHUB_ISSUER, repository: pattern(`https://github.com/${value}`) });
  }
  if (form === 'workflow' && WORKFLOW.test(value)) {
    return certificate(line, { issuer: GITHUB_ISSUER, identity: pattern(`https://github.com/${value}`) });
  }
  const [, issuer, identity] = /^issuer=(https?:\/\/\S+)\s+identity=(\S+)$/.exec(line) ?? [];
  if (issuer !== undefined && identity !== undefined) return certificate(line, { issuer, identity: pattern(identity) });
  throw invalidValue(line, FORMS);
}

function certificate(line: string, fields: Pick<CertificateSigner, 'issuer' | 'identity' | 'repository'>): SignedBy {
  return { kind: 'certificate', text: line, signer: { kind: 'certificate', extensions: {}, ...fields } };
}

function pattern(name: string): NamePattern {
  return name.includes('*') ? { glob: name } : { exactly: name };
}
