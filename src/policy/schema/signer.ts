// Reads the signers of `trust`: workflows, repositories and other certificate identities, and keys.
import type { CertificateSigner, NamePattern, SourcePosition, TrustedSigner } from '../model.ts';
import { type Problems, quote } from './problem.ts';
import { asMap, type Fields, type Read, readChoice, readFields, readName, readParsed, readText } from './read.ts';
import { EXTENSION_FIELDS, GITHUB_ISSUER, RUNNERS, SIGNER_FIELDS } from './signer-fields.ts';
import { isDateOrTime, namePattern, TIME_FORM } from './values.ts';
import type { YamlNode } from './yaml.ts';

/** A key that must still be read: the path of a file, or the PEM text itself. */
export interface UnreadKey {
  readonly kind: 'unread-key';
  readonly source: { readonly path: string } | { readonly pem: string };
  readonly at: SourcePosition;
  readonly until?: string;
}

export type SignerDraft = TrustedSigner | UnreadKey;

type Completed = NamePattern | { readonly refused: string };

const WORKFLOW = /^(https:\/\/[^/@\s]+\/)?([^/@\s]+)\/([^/@\s]+)\/(\.github\/workflows\/[^/@\s]+\.ya?ml)@(\S+)$/;
const FULL_REF = /^(?:refs\/\S+|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Expands `OWNER/REPOSITORY/.github/workflows/FILE@REF` to the identity in GitHub's certificates. */
export function workflowIdentity(text: string): Completed {
  const [, host = 'https://github.com/', owner = '', , , ref = ''] = WORKFLOW.exec(text) ?? [];
  if (owner === '') {
    return {
      refused: `${quote(text)} is not a workflow; use OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, such as acme/app/.github/workflows/release.yml@refs/heads/main`,
    };
  }
  if (owner.includes('*')) return { refused: `${quote(text)} names no owner; without one, anybody could sign` };
  if (!FULL_REF.test(ref)) {
    return {
      refused: `${quote(text)} has no full ref after @; use @refs/tags/${ref}, @refs/heads/${ref} or a commit`,
    };
  }
  return namePattern(text.startsWith('https://') ? text.slice(host.length) : text, host);
}

const REPOSITORY = /^(?:(https:\/\/[^/@\s]+\/)|(github\.com\/))?([^/@:\s]+)\/([^/@:\s]+)$/;

/** Expands `OWNER/REPOSITORY` to the URI in GitHub's certificates. */
export function repositoryUri(text: string): Completed {
  const [, host = 'https://github.com/', , owner = '', name = ''] = REPOSITORY.exec(text) ?? [];
  if (owner === '') return { refused: `${quote(text)} is not a repository; use OWNER/REPOSITORY, such as acme/app` };
  if (owner.includes('*')) return { refused: `${quote(text)} names no owner; without one, anybody could sign` };
  return namePattern(`${owner}/${name}`, host);
}

/** The fields that identify a signer. Values of the other fields, such as the branch `main`, are common to many owners. */
const NAMING: readonly string[] = [
  'workflow',
  'identity',
  'repository',
  'build-signer-uri',
  'build-config-uri',
  'source-repository-identifier',
  'source-repository-owner-uri',
  'source-repository-owner-identifier',
  'github-workflow-repository',
];
/** Patterns that match every name. */
const ANYTHING = /^(?:[\s*]+|\^?\(?\.[*+]\)?\$?)$/;

const PEM_START = '-----BEGIN ';
const ISSUER = /^https:\/\/[^\s?#]+$/;

/** One entry of `trust`. */
export const readSigner: Read<SignerDraft> = (node, what, problems) => {
  const map = asMap(node, what, problems);
  if (map === undefined) return undefined;
  const fields = readFields(map, Object.keys(SIGNER_FIELDS), what, problems);
  const until = fields.read('until', readTime);
  const last = until === undefined ? {} : { until };
  if (fields.has('key')) return readKey(fields, what, last, problems);
  const certificate = readCertificate(fields, what, problems);
  return certificate && { ...certificate, ...last, at: map.at };
};

const readTime = readParsed((text) => (isDateOrTime(text) ? text : undefined), TIME_FORM);

function readKey(fields: Fields, what: string, until: { until?: string }, problems: Problems): UnreadKey | undefined {
  const others = Object.keys(SIGNER_FIELDS).filter((name) => SIGNER_FIELDS[name]?.of === 'certificate');
  const other = others.find((name) => fields.has(name));
  if (other !== undefined) {
    return problems.error(
      fields.keyAt(other),
      `${quote(other)} of ${what} cannot be combined with "key": a key has no identity; use two names`,
    );
  }
  const node = fields.node('key') as YamlNode;
  if (node.type === 'scalar' && typeof node.value === 'string' && node.value.startsWith(PEM_START)) {
    return { kind: 'unread-key', source: { pem: node.value }, at: node.at, ...until };
  }
  const path = fields.read('key', readText);
  return path === undefined ? undefined : { kind: 'unread-key', source: { path }, at: node.at, ...until };
}

function readCertificate(fields: Fields, what: string, problems: Problems): CertificateSigner | undefined {
  if (fields.has('workflow') && fields.has('identity')) {
    return problems.error(
      fields.keyAt('identity'),
      `"identity" and "workflow" of ${what} are the same field of a certificate; use one of them`,
    );
  }
  const before = problems.list.length + problems.omitted;
  const identity = fields.read('workflow', readName(workflowIdentity)) ?? fields.read('identity', readName());
  const repository = fields.read('repository', readName(repositoryUri));
  const ref = fields.read('ref', readName());
  const runner = fields.read('runner', readChoice(RUNNERS));
  const extensions: Record<string, NamePattern> = {};
  for (const [field, name] of EXTENSION_FIELDS) {
    const value = fields.read(field, readName());
    if (value !== undefined) extensions[name] = value;
  }
  const isGithub = ['workflow', 'repository', 'ref', 'runner', ...EXTENSION_FIELDS.keys()].some(fields.has);
  const given = fields.read(
    'issuer',
    readParsed((text) => (ISSUER.test(text) ? text : undefined), 'an https URL'),
  );
  if (problems.list.length + problems.omitted > before) return undefined;
  if (!NAMING.some(fields.has)) {
    return problems.error(
      fields.map.at,
      `${what} does not say who signs; set "workflow", "repository", "key", or "issuer" and "identity"`,
    );
  }
  for (const field of NAMING) {
    const node = fields.node(field);
    const inner = node?.type === 'map' ? node.entries[0]?.value : node;
    if (inner?.type === 'scalar' && typeof inner.value === 'string' && ANYTHING.test(inner.value)) {
      return problems.error(inner.at, `${quote(field)} of ${what} matches everybody; name who may sign`);
    }
  }
  const issuer = given ?? (isGithub ? GITHUB_ISSUER : undefined);
  if (issuer === undefined) {
    return problems.error(
      fields.map.at,
      `${what} has an "identity" without "issuer"; add the OIDC issuer of the identity`,
    );
  }
  return {
    kind: 'certificate',
    issuer,
    ...(identity && { identity }),
    ...(repository && { repository }),
    ...(ref && { ref }),
    ...(runner && { runner }),
    extensions,
  };
}
