// Finds the content that the name of a configuration leads to: a file, an artifact in a registry, a file on GitHub.
import { UserError } from '../../errors.ts';
import { formatReference, parseReference } from '../../oci/reference.ts';
import { type PolicySource, resolveSource } from '../../policy/schema/source.ts';
import type { Context } from '../context.ts';

/** The same kinds of sources as for policies. A tag or branch is allowed here: an organisation moves its defaults. */
export type ConfigSource = PolicySource;

const GITHUB = /^github:([\w.-]+)\/([\w.-]+)\/([^@\s]+)@([^@\s]+)$/;
/** A branch, tag or commit: no query and no path that leads elsewhere. */
const REF = /^(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;

/** Resolves a name from the source that has it. A tag is resolved to its digest. Throws a UserError. */
export async function resolveConfig(name: string, parent: ConfigSource, context: Context): Promise<ConfigSource> {
  if (name.startsWith('oci://')) {
    const reference = parseReference(name.slice('oci://'.length));
    if (reference.scheme !== 'registry') throw new UserError(`${JSON.stringify(name)} is not a registry reference`);
    if (reference.digest === undefined) {
      const { tag = 'latest', ...repository } = reference;
      const { digest } = await context.stores.open(reference).resolve(tag);
      return { type: 'oci', reference: formatReference({ ...repository, digest }) };
    }
  }
  const [, owner, repository, path = '', ref = ''] = GITHUB.exec(name) ?? [];
  if (owner !== undefined && repository !== undefined && !path.split('/').includes('..') && REF.test(ref)) {
    return { type: 'github', owner, repository, path, commit: ref };
  }
  const resolved = resolveSource(name, parent);
  if ('refused' in resolved) throw new UserError(resolved.refused.replaceAll('the policy', 'the configuration'));
  return resolved;
}
