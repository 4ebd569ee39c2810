// Loads a policy with everything that it includes or names: other policies, public keys, JSON Schemas.
import { UserError } from '../../errors.ts';
import { closest } from '../../spelling.ts';
import type { EvidenceRequirement, Policy, Requirement, SourcePosition, TrustedSigner } from '../model.ts';
import { policyDigest } from './digest.ts';
import { type PolicyFile, readPolicyFile } from './policy-file.ts';
import { PolicyError, Problems, quote } from './problem.ts';
import type { EvidenceDraft, RequirementDraft, TrustUse } from './requirement.ts';
import type { UnreadKey } from './signer.ts';
import { type PolicySource, resolveSource, sourceName } from './source.ts';
import { MAX_POLICY_BYTES } from './yaml.ts';

/** The effects that the caller provides, because the loader itself reads nothing. */
export interface PolicyReader {
  /**
   * The content of a file or artifact. Throws a UserError if it does not exist, which becomes a problem of the policy; any
   * other error (a registry that does not respond) is passed on.
   */
  read(source: PolicySource): Promise<Uint8Array>;
  /** The hint of a public key. Throws a UserError that begins with `what`. */
  keyHint(pem: string, what: string): string;
  /** The reason why a CEL expression is invalid; undefined if it is valid. */
  checkExpression(cel: string): string | undefined;
}

export interface LoadedPolicy {
  /** Absent if there are errors. */
  readonly policy?: Policy;
  readonly problems: Problems;
  /** The names of `trust` that requirements refer to. */
  readonly uses: ReadonlySet<string>;
}

const MAX_INCLUDE_DEPTH = 8;
const MAX_INCLUDED_FILES = 32;
const MAX_NAMED_BYTES = 1024 * 1024;

interface OpenFile {
  readonly source: PolicySource;
  readonly file: PolicyFile;
}

/** Loads a policy and collects all its problems. */
export async function loadPolicy(source: PolicySource, reader: PolicyReader): Promise<LoadedPolicy> {
  const problems = new Problems();
  const files: OpenFile[] = [];
  const seen = new Set<string>();

  /** Adds included files before the file that includes them. */
  const open = async (at: PolicySource, bytes: Uint8Array, place: string, path: readonly string[]): Promise<void> => {
    const name = sourceName(at);
    seen.add(name);
    const file = readPolicyFile(bytes, name, place, problems);
    if (file === undefined) return;
    for (const [index, include] of file.includes.entries()) {
      const found = await readInclude(include, at, [...path, name]);
      if (found !== undefined) await open(found.source, found.bytes, `${place}include[${index}].`, [...path, name]);
    }
    files.push({ source: at, file });
  };

  /** The content of an include; undefined if the file is included already or has a problem. */
  const readInclude = async (
    include: { name: string; at: SourcePosition },
    parent: PolicySource,
    path: readonly string[],
  ): Promise<{ source: PolicySource; bytes: Uint8Array } | undefined> => {
    const target = resolveSource(include.name, parent);
    if ('refused' in target) return problems.error(include.at, `could not include it: ${target.refused}`);
    const name = sourceName(target);
    if (path.includes(name))
      return problems.error(include.at, `${quote(include.name)} includes itself; remove the cycle`);
    if (seen.has(name)) return undefined;
    if (path.length > MAX_INCLUDE_DEPTH) {
      return problems.error(include.at, `includes are nested deeper than ${MAX_INCLUDE_DEPTH} levels`);
    }
    if (seen.size > MAX_INCLUDED_FILES) {
      return problems.error(include.at, `the policy includes more than ${MAX_INCLUDED_FILES} files`);
    }
    const bytes = await readNamed(target, include.at, `could not include ${quote(include.name)}`);
    return bytes && { source: target, bytes };
  };

  const readNamed = async (
    target: PolicySource,
    at: SourcePosition,
    what: string,
    limit = MAX_POLICY_BYTES,
  ): Promise<Uint8Array | undefined> => {
    try {
      const bytes = await reader.read(target);
      return bytes.length <= limit
        ? bytes
        : problems.error(at, `${what}: it has ${bytes.length} bytes, and the limit is ${limit}`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return problems.error(at, `${what}: ${error.message}`);
    }
  };

  const readKey = async (key: UnreadKey, parent: PolicySource): Promise<TrustedSigner | undefined> => {
    const until = key.until === undefined ? {} : { until: key.until };
    if ('pem' in key.source) return keySigner(key.source.pem, 'the key', key.at, until);
    const { path } = key.source;
    const target = resolveSource(path, parent);
    if ('refused' in target) return problems.error(key.at, `could not read the key: ${target.refused}`);
    const bytes = await readNamed(target, key.at, `could not read the key ${quote(path)}`);
    return bytes && keySigner(Buffer.from(bytes).toString('utf8'), path, key.at, until);
  };

  const keySigner = (
    pem: string,
    name: string,
    at: SourcePosition,
    until: { until?: string },
  ): TrustedSigner | undefined => {
    try {
      return { kind: 'key', name, hint: reader.keyHint(pem, quote(name)), pem, at, ...until };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return problems.error(at, error.message);
    }
  };

  const readSchema = async (draft: EvidenceDraft, parent: PolicySource): Promise<EvidenceRequirement | undefined> => {
    const { schemaFile, uses: _, ...requirement } = draft;
    if (schemaFile === undefined) return requirement;
    const { path, at } = schemaFile;
    const target = resolveSource(path, parent);
    if ('refused' in target) return problems.error(at, `could not read the schema: ${target.refused}`);
    const bytes = await readNamed(target, at, `could not read the schema ${quote(path)}`, MAX_NAMED_BYTES);
    if (bytes === undefined) return undefined;
    const schema = parseObject(bytes);
    return schema === undefined
      ? problems.error(at, `the schema ${quote(path)} is not a JSON object`)
      : { ...requirement, schema };
  };

  const readRequirement = async (draft: RequirementDraft, parent: PolicySource): Promise<Requirement | undefined> => {
    if (draft.type === 'evidence') return readSchema(draft, parent);
    const anyOf = await inOrder(draft.anyOf, (one) => readSchema(one, parent));
    return { ...draft, anyOf };
  };

  await open(source, await reader.read(source), '', []);
  const trust: Record<string, TrustedSigner> = Object.create(null);
  const defined = new Map<string, SourcePosition>();
  const require: Requirement[] = [];
  for (const { source: parent, file } of files) {
    for (const [name, { at, signer }] of file.trust) {
      const first = defined.get(name);
      if (first !== undefined) {
        problems.error(
          at,
          `the signer ${quote(name)} is already defined at ${first.file}:${first.line}; use another name`,
        );
        continue;
      }
      defined.set(name, at);
      const known = signer?.kind === 'unread-key' ? await readKey(signer, parent) : signer;
      if (known !== undefined) trust[name] = known;
    }
    require.push(...(await inOrder(file.require, (draft) => readRequirement(draft, parent))));
  }
  const drafts = files.flatMap(({ file }) => file.require);
  const used = drafts.flatMap((draft) =>
    draft.type === 'evidence' ? draft.uses : draft.anyOf.flatMap((one) => one.uses),
  );
  checkUses(used, [...defined.keys()], problems);
  const conditions = files.flatMap(({ file }) => file.conditions);
  for (const { cel, at } of conditions) {
    const reason = reader.checkExpression(cel);
    if (reason !== undefined) problems.error(at, `invalid CEL expression: ${reason}`);
  }
  const start = { file: sourceName(source), line: 1, column: 1 };
  if (drafts.length === 0 && conditions.length === 0 && !problems.hasErrors) {
    problems.error(start, 'the policy requires nothing, so every image would pass; add "require" or "conditions"');
  }
  const uses = new Set(used.map(({ name }) => name));
  if (problems.hasErrors) return { problems, uses };
  const parts = { trust, require, exceptions: files.flatMap(({ file }) => file.exceptions), conditions };
  return { policy: { source: sourceName(source), digest: policyDigest(parts), ...parts }, problems, uses };
}

/** Loads a policy. Throws a PolicyError with all problems if there are errors. */
export async function requirePolicy(source: PolicySource, reader: PolicyReader): Promise<Policy> {
  const { policy, problems } = await loadPolicy(source, reader);
  if (policy === undefined) throw new PolicyError(problems);
  return policy;
}

async function inOrder<T, U>(items: readonly T[], read: (item: T) => Promise<U | undefined>): Promise<U[]> {
  const results: U[] = [];
  for (const item of items) {
    const result = await read(item);
    if (result !== undefined) results.push(result);
  }
  return results;
}

function checkUses(uses: readonly TrustUse[], names: readonly string[], problems: Problems): void {
  for (const { name, at } of uses) {
    if (names.includes(name)) continue;
    const close = closest(name, names);
    const known = names.length === 0 ? 'the policy has no "trust"' : `"trust" has ${names.map(quote).join(', ')}`;
    problems.error(
      at,
      `unknown signer ${quote(name)}; ${close === undefined ? known : `did you mean ${quote(close)}?`}`,
    );
  }
}

function parseObject(bytes: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
