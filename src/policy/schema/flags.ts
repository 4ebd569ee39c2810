// Builds a policy from the flags of a command line: --require, --signed-by, --max-severity, --max-age.
import { UserError } from '../../errors.ts';
import { isKind, KINDS, type Kind } from '../../evidence/kinds.ts';
import { alternatives, closest } from '../../spelling.ts';
import type { OptionRow } from '../kinds/kind.ts';
import { KIND_ROWS } from '../kinds/table.ts';
import type { CertificateSigner, EvidenceRequirement, NamePattern, Policy, TrustedSigner } from '../model.ts';
import { policyDigest } from './digest.ts';
import { quote } from './problem.ts';
import { repositoryUri, workflowIdentity } from './signer.ts';
import { GITHUB_ISSUER } from './signer-fields.ts';
import { namePattern, parseDuration } from './values.ts';

export interface PolicyFlags {
  /** Kinds of evidence: `sbom`. */
  readonly require: readonly string[];
  /** `github:acme/app`, `workflow:…`, `key:release.pub`, or `issuer=… identity=…`; one of them must have signed. */
  readonly signedBy: readonly string[];
  /** The most severe open finding of scans that is allowed. */
  readonly maxSeverity?: string;
  /** `scan=7d`, or `7d` for everything that is required. */
  readonly maxAge: readonly string[];
}

/** The file of a key and the hint of the key in it. */
export interface ReadKey {
  readonly pem: string;
  readonly hint: string;
}

/** Where the policy comes from, in decisions and reports. */
export const COMMAND_LINE = 'command line';

/** The paths after `key:` in --signed-by, for the caller to read. */
export function keyPaths(signedBy: readonly string[]): readonly string[] {
  return signedBy.filter((text) => text.startsWith(KEY)).map((text) => text.slice(KEY.length));
}

const KEY = 'key:';
const FORMS =
  'github:OWNER/REPOSITORY, workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, key:PATH or "issuer=URL identity=NAME"';

/** Throws a UserError that begins with the flag's name. `keys` has the content of every path of `keyPaths`. */
export function policyOfFlags(flags: PolicyFlags, keys: ReadonlyMap<string, ReadKey>): Policy {
  const kinds = [...new Set(flags.require.map(kindOf))];
  if (kinds.length === 0) throw new UserError('require: name at least one kind of evidence, such as sbom');
  const trust: Record<string, TrustedSigner> = {};
  // The text of the flag is the signer's name in reports.
  for (const text of flags.signedBy) trust[text] = flagSigner(text, keys);
  const maxSeverity = flags.maxSeverity === undefined ? undefined : severityOf(flags.maxSeverity, kinds);
  const ages = agesOf(flags.maxAge, kinds);
  const require = kinds.map((kind, index): EvidenceRequirement => {
    const maxAge = ages.get(kind);
    return {
      type: 'evidence',
      name: `require[${index}]`,
      kind,
      on: 'any',
      signedBy: Object.keys(trust),
      count: 1,
      select: 'newest',
      enforce: 'fail',
      fields: [],
      ...(maxAge !== undefined && { maxAge }),
      options: kind === 'scan' && maxSeverity !== undefined ? { 'max-severity': maxSeverity } : {},
    };
  });
  const parts = { trust, require, exceptions: [], conditions: [] };
  return { source: COMMAND_LINE, digest: policyDigest(parts), ...parts };
}

function kindOf(text: string): Kind {
  if (isKind(text) && !KIND_ROWS[text].needsPredicateType) return text;
  const known = (Object.keys(KINDS) as Kind[]).filter((kind) => !KIND_ROWS[kind].needsPredicateType);
  if (isKind(text)) throw new UserError(`require: ${text} needs a predicate type; use a policy file`);
  const close = closest(text, known);
  const hint = close === undefined ? `use ${alternatives(known)}` : `did you mean ${quote(close)}?`;
  throw new UserError(`require: unknown kind of evidence ${quote(text)}; ${hint}`);
}

function severityOf(text: string, kinds: readonly Kind[]): string {
  const row: OptionRow | undefined = KIND_ROWS.scan.options['max-severity'];
  const values = row?.values ?? [];
  if (!values.includes(text)) {
    const close = closest(text, values);
    const hint = close === undefined ? '' : `; did you mean ${quote(close)}?`;
    throw new UserError(`max-severity: ${quote(text)} is not a severity; use ${alternatives(values)}${hint}`);
  }
  if (!kinds.includes('scan'))
    throw new UserError('max-severity applies only to scans, but scan is not required; add it to require');
  return text;
}

function agesOf(texts: readonly string[], kinds: readonly Kind[]): ReadonlyMap<Kind, number> {
  const ages = new Map<Kind, number>();
  for (const text of texts) {
    const [name, age = ''] = text.includes('=') ? text.split('=', 2) : [undefined, text];
    const duration = parseDuration(age.trim());
    if (duration === undefined) {
      throw new UserError(
        `max-age: ${quote(text)} is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind (units: m, h, d, w)`,
      );
    }
    const named = name === undefined ? kinds : [kindOf(name.trim())];
    for (const kind of named) {
      if (!kinds.includes(kind)) throw new UserError(`max-age: ${kind} is not required; add it to require`);
      // A duration for one kind takes precedence over the one for all kinds, whatever their order.
      if (name !== undefined || !ages.has(kind)) ages.set(kind, duration);
    }
  }
  return ages;
}

/** Throws a UserError that quotes the text. */
export function flagSigner(text: string, keys: ReadonlyMap<string, ReadKey>): TrustedSigner {
  const refuse = (why: string): UserError => new UserError(`signed-by: ${why}`);
  const accepted = (name: NamePattern | { readonly refused: string }): NamePattern => {
    if ('refused' in name) throw refuse(name.refused);
    return name;
  };
  const github = { kind: 'certificate', issuer: GITHUB_ISSUER, extensions: {} } as const;
  if (text.startsWith('github:')) {
    const name = text.slice('github:'.length);
    const repository = accepted(repositoryUri(name));
    if (!('exactly' in repository)) {
      throw refuse(`${quote(text)} must name one repository; use a policy file for several`);
    }
    // Without the second field, a reusable workflow of another repository would be trusted once this repository calls it.
    return { ...github, repository, identity: { pattern: workflowsOf(repository.exactly) } };
  }
  if (text.startsWith('workflow:')) {
    const [workflow = '', ...rest] = text.slice('workflow:'.length).trim().split(/\s+/);
    const fields = pairs(rest, ['repository'], text);
    const repository = fields.get('repository');
    const signer: CertificateSigner = { ...github, identity: accepted(workflowIdentity(workflow)) };
    return repository === undefined ? signer : { ...signer, repository: accepted(repositoryUri(repository)) };
  }
  if (text.startsWith(KEY)) {
    const path = text.slice(KEY.length);
    const key = keys.get(path);
    if (key === undefined) throw refuse(`the key ${quote(path)} was not read`);
    return { kind: 'key', name: path, ...key };
  }
  if (!text.includes('=')) throw refuse(`${quote(text)} is not a signer; use ${FORMS}`);
  const fields = pairs(text.trim().split(/\s+/), ['issuer', 'identity'], text);
  const [issuer, identity] = [fields.get('issuer'), fields.get('identity')];
  if (issuer === undefined || identity === undefined)
    throw refuse(`${quote(text)} needs both issuer=URL and identity=NAME`);
  if (!issuer.startsWith('https://')) throw refuse(`the issuer ${quote(issuer)} is not an https URL`);
  if (/^\*+$/.test(identity)) throw refuse(`the identity ${quote(identity)} matches everybody; name who may sign`);
  return { kind: 'certificate', issuer, identity: namePattern(identity), extensions: {} };
}

/** An RE2 pattern for all workflows of a repository at any ref. A glob would not match the slashes of a ref. */
function workflowsOf(repository: string): string {
  return `${repository.replaceAll(/[.+*?()|[\]{}^$\\]/g, '\\$&')}/\\.github/workflows/[^/@]+@.+`;
}

function pairs(words: readonly string[], known: readonly string[], text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const word of words) {
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const value = equals < 0 ? '' : word.slice(equals + 1);
    if (!known.includes(name) || value === '') {
      throw new UserError(
        `signed-by: ${quote(word)} in ${quote(text)} is not ${alternatives(known.map((key) => `${key}=…`))}`,
      );
    }
    if (fields.has(name)) throw new UserError(`signed-by: ${quote(text)} has ${name} twice`);
    fields.set(name, value);
  }
  return fields;
}
