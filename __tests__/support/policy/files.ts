// A policy reader over files in memory.
import { UserError } from '../../../src/errors.ts';
import { type LoadedPolicy, loadPolicy, type PolicyReader } from '../../../src/policy/schema/load.ts';
import { problemLine } from '../../../src/policy/schema/problem.ts';
import { sourceName } from '../../../src/policy/schema/source.ts';
import { readPublicKey } from '../../../src/signing/key.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads from `files`, by the names of sources. */
export function readerOf(files: Files): PolicyReader & { readonly read: PolicyReader['read'] } {
  return {
    async read(source) {
      const content = files[sourceName(source)];
      if (content === undefined) throw new UserError(`no such file: ${sourceName(source)}`);
      return typeof content === 'string' ? Buffer.from(content) : content;
    },
    keyHint: (pem, what) => readPublicKey(pem, what).hint,
    checkExpression: (cel) => (cel.includes('!!') ? 'unexpected "!!"' : undefined),
  };
}

export function load(text: string | Uint8Array, files: Files = {}): Promise<LoadedPolicy> {
  return loadPolicy({ type: 'file', path: 'policy.yml' }, readerOf({ 'policy.yml': text, ...files }));
}

/** The problems of a policy, one line each. */
export async function problemsOf(text: string | Uint8Array, files: Files = {}): Promise<string[]> {
  const { problems } = await load(text, files);
  return problems.list.map(problemLine);
}
