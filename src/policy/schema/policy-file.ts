// Reads one policy file: includes, signers, requirements, exceptions and conditions. Does not read the files that it names.
import { type Digest, parseDigest } from '../../oci/digest.ts';
import type { Condition, Exception, SourcePosition } from '../model.ts';
import { ENFORCEMENTS } from './generic-options.ts';
import type { Problems } from './problem.ts';
import { quote } from './problem.ts';
import { asList, asMap, readChoice, readFields, readNumber, readParsed, readText } from './read.ts';
import { type RequirementDraft, readRequirement } from './requirement.ts';
import { readSigner, type SignerDraft } from './signer.ts';
import { DATE_FORM, isDate } from './values.ts';
import { parseYaml, type YamlNode } from './yaml.ts';

export interface PolicyFile {
  readonly includes: readonly { readonly name: string; readonly at: SourcePosition }[];
  readonly trust: ReadonlyMap<string, { readonly at: SourcePosition; readonly signer: SignerDraft | undefined }>;
  readonly require: readonly RequirementDraft[];
  readonly exceptions: readonly Placed<Exception>[];
  readonly conditions: readonly Placed<Condition>[];
}

export type Placed<T> = T & { readonly at: SourcePosition };

/** The keys of a policy file, each with a sentence for the docs and the JSON Schema. */
export const POLICY_KEYS = {
  version: 'Version of the policy language: 1',
  description: 'What the policy is for. It has no effect',
  include: 'Other policies whose signers, requirements, exceptions and conditions are added to those of this one',
  trust: 'Signers by name. Requirements refer to the names',
  require: 'Evidence that must be attached. All requirements must be met',
  exceptions: 'Vulnerabilities that do not count until a day',
  conditions: 'Expressions over the content of the evidence that must be true, in CEL (https://cel.dev)',
} as const;

/** The keys of an exception. */
export const EXCEPTION_KEYS = {
  id: 'Identifier of the vulnerability, such as `CVE-2026-1234`, or one of its aliases',
  until: 'Last day (UTC) on which the exception counts',
  reason: 'Non-empty explanation, which the audit record shows',
  digest: 'Only for the image or platform manifest with this digest',
  package: 'Only for the package with this package URL; without a version, for all versions',
} as const;

/** The keys of a condition. */
export const CONDITION_KEYS = {
  name: 'Name in reports',
  cel: 'CEL expression that must be true',
  enforce: 'Whether the condition fails the decision when it is not true, or only warns: `fail` or `warn`',
} as const;

/** The form of signer names, which lists, flags and reports contain without quotation marks. */
export const TRUST_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** `place` is the prefix of requirement names, such as `include[0].`. Returns undefined if there are errors. */
export function readPolicyFile(
  bytes: Uint8Array,
  file: string,
  place: string,
  problems: Problems,
): PolicyFile | undefined {
  const root = parseYaml(bytes, file, problems);
  const map = root && asMap(root, 'the policy', problems);
  if (map === undefined) return undefined;
  const fields = readFields(map, Object.keys(POLICY_KEYS), 'the policy', problems);
  if (!fields.has('version')) problems.error(map.at, 'the policy has no "version"; add `version: 1`');
  else fields.read('version', readNumber({ min: 1, max: 1, whole: true }));
  fields.read('description', readText);
  const list = (key: 'require' | 'exceptions' | 'conditions'): readonly YamlNode[] => fields.read(key, asList) ?? [];
  return {
    includes: readIncludes(fields.node('include'), problems),
    trust: readTrust(fields.node('trust'), problems),
    require: list('require').flatMap(
      (node, index) => readRequirement(node, `${place}require[${index}]`, problems) ?? [],
    ),
    exceptions: list('exceptions').flatMap(
      (node, index) => readException(node, `exceptions[${index}]`, problems) ?? [],
    ),
    conditions: list('conditions').flatMap(
      (node, index) => readCondition(node, `conditions[${index}]`, problems) ?? [],
    ),
  };
}

function readIncludes(node: YamlNode | undefined, problems: Problems): PolicyFile['includes'] {
  if (node === undefined) return [];
  const items = node.type === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    const name = readText(item, '"include" of the policy', problems);
    return name === undefined ? [] : [{ name, at: item.at }];
  });
}

function readTrust(node: YamlNode | undefined, problems: Problems): PolicyFile['trust'] {
  const map = node && asMap(node, '"trust" of the policy', problems);
  const trust = new Map<string, { at: SourcePosition; signer: SignerDraft | undefined }>();
  for (const { key, keyAt, value } of map?.entries ?? []) {
    if (!TRUST_NAME.test(key)) {
      problems.error(keyAt, `${quote(key)} is not a name for a signer; use letters, digits, "-", "_" and "."`);
      continue;
    }
    trust.set(key, { at: keyAt, signer: readSigner(value, `the signer ${quote(key)}`, problems) });
  }
  return trust;
}

const readDigest = readParsed<Digest>(parseDigest, 'a digest such as sha256:… with 64 lower-case hexadecimal digits');
const readDate = readParsed((text) => (isDate(text) ? text : undefined), DATE_FORM);
const readPackageUrl = readParsed(
  (text) => (/^pkg:[a-z][a-z0-9+.-]*\/./.test(text) ? text : undefined),
  'a package URL such as pkg:npm/lodash',
);

function readException(node: YamlNode, name: string, problems: Problems): Placed<Exception> | undefined {
  const map = asMap(node, name, problems);
  if (map === undefined) return undefined;
  const fields = readFields(map, Object.keys(EXCEPTION_KEYS), name, problems);
  for (const key of ['id', 'until', 'reason']) {
    if (!fields.has(key)) problems.error(map.at, `${name} has no ${quote(key)}`);
  }
  const id = fields.read('id', readText);
  const until = fields.read('until', readDate);
  const reason = fields.read('reason', readText);
  const digest = fields.read('digest', readDigest);
  const purl = fields.read('package', readPackageUrl);
  if (id === undefined || until === undefined || reason === undefined) return undefined;
  return { id, until, reason, ...(digest && { digest }), ...(purl && { package: purl }), at: map.at };
}

function readCondition(node: YamlNode, name: string, problems: Problems): Placed<Condition> | undefined {
  const map = asMap(node, name, problems);
  if (map === undefined) return undefined;
  const fields = readFields(map, Object.keys(CONDITION_KEYS), name, problems);
  for (const key of ['name', 'cel']) {
    if (!fields.has(key)) problems.error(map.at, `${name} has no ${quote(key)}`);
  }
  const title = fields.read('name', readText);
  const cel = fields.read('cel', readText);
  const enforce = fields.read('enforce', readChoice(ENFORCEMENTS)) ?? 'fail';
  if (title === undefined || cel === undefined) return undefined;
  return { name: title, cel, enforce, at: fields.at('cel') };
}
