// Owns the table of fields of a `trust` entry. The reader, the JSON Schema and the docs derive from it.
import { EXTENSION_NAMES, type ExtensionName } from '../../signing/certificate.ts';

export interface SignerField {
  readonly description: string;
  readonly example: string;
  /** `name`: with `*`, or `{ pattern: RE2 }`. */
  readonly type: 'name' | 'text' | 'runner' | 'time';
  /** The kind of signer that has the field. */
  readonly of: 'certificate' | 'key' | 'both';
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
export const RUNNERS = ['github-hosted', 'self-hosted'] as const;

/** The extensions whose fields have other names than the extensions. */
const NAMED: Readonly<Partial<Record<ExtensionName, string>>> = {
  issuer: 'issuer',
  sourceRepositoryURI: 'repository',
  sourceRepositoryRef: 'ref',
  runnerEnvironment: 'runner',
};

const OWN_FIELDS: Readonly<Record<string, SignerField>> = {
  workflow: {
    description:
      'Workflow that signed, as `OWNER/REPOSITORY/.github/workflows/FILE@REF`; a reusable workflow if the signing job runs in one',
    example: 'acme/workflows/.github/workflows/evidence.yml@refs/tags/v1',
    type: 'name',
    of: 'certificate',
  },
  repository: {
    description: 'Repository whose workflow run signed, as `OWNER/REPOSITORY`',
    example: 'acme/*',
    type: 'name',
    of: 'certificate',
  },
  ref: {
    description: 'Git ref of the workflow run that signed',
    example: 'refs/heads/main',
    type: 'name',
    of: 'certificate',
  },
  runner: {
    description: 'Runner that signed: `github-hosted` or `self-hosted`',
    example: 'github-hosted',
    type: 'runner',
    of: 'certificate',
  },
  issuer: {
    description: `OIDC issuer of the certificate. Required with \`identity\` alone; otherwise the default is \`${GITHUB_ISSUER}\``,
    example: 'https://accounts.google.com',
    type: 'text',
    of: 'certificate',
  },
  identity: {
    description: 'Identity in the certificate (subject alternative name): an email address or a URI',
    example: 'release@acme.example',
    type: 'name',
    of: 'certificate',
  },
  key: {
    description: 'Public key: the path of a PEM file, relative to the policy, or the PEM text itself',
    example: 'keys/release.pub',
    type: 'text',
    of: 'key',
  },
  until: {
    description: 'Last day or time (RFC 3339, UTC) at which signatures of this signer count, by trusted time',
    example: '2027-01-31',
    type: 'time',
    of: 'both',
  },
};

/** `deploymentEnvironment` as a policy writes it: `deployment-environment`. */
function fieldOf(extension: ExtensionName): string {
  return extension.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** The remaining certificate extensions, by field name. */
export const EXTENSION_FIELDS: ReadonlyMap<string, ExtensionName> = new Map(
  EXTENSION_NAMES.filter((name) => NAMED[name] === undefined).map((name) => [fieldOf(name), name]),
);

export const SIGNER_FIELDS: Readonly<Record<string, SignerField>> = {
  ...OWN_FIELDS,
  ...Object.fromEntries(
    [...EXTENSION_FIELDS].map(([field, name]) => [
      field,
      { description: `Certificate extension \`${name}\``, example: '', type: 'name', of: 'certificate' } as const,
    ]),
  ),
};
