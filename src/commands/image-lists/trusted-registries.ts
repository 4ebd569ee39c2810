// Decides which registries of a call with many images may receive its credential.
import { parsePattern } from '../../audit/target.ts';
import type { Reference } from '../../oci/reference.ts';

/** The registries of patterns and the one of the input registry. A list may come from a pull request, so its registries are not among them. */
export function trustedRegistries(lines: readonly string[], registry: string | undefined): readonly Reference[] {
  const patterns = lines.map((line) => parsePattern(line)?.registry);
  return [...patterns, registry].flatMap((one): Reference[] =>
    one === undefined ? [] : [{ scheme: 'registry', registry: one, repository: 'any' }],
  );
}
