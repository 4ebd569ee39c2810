// Expands patterns into images: the repositories of a registry under a prefix, and the tags of a repository.

import type { Label } from '../../../audit/line.ts';
import { type ImageTarget, type PatternTarget, patternText } from '../../../audit/target.ts';
import { ExpectedError } from '../../../errors.ts';
import { formatReference, type RegistryReference } from '../../../oci/reference.ts';
import { isCosignTag, isReferrersTag } from '../../../oci/referrers-tag.ts';
import type { Context } from '../../context.ts';

/** A pattern whose images could not be listed. It has a line in the report, so that its images are never absent from it. */
export interface UnlistedTarget {
  readonly type: 'unlisted';
  /** The pattern. */
  readonly reference: string;
  readonly labels: readonly Label[];
  readonly error: ExpectedError;
}

export interface Expansion {
  readonly context: Pick<Context, 'stores'>;
  /** Whether to audit a tag. */
  readonly wants: (tag: string) => boolean;
}

/** Images of a pattern; a failure is a target as well. */
export async function* expandPattern(
  pattern: PatternTarget,
  expansion: Expansion,
): AsyncGenerator<ImageTarget | UnlistedTarget> {
  if (pattern.type === 'tags') {
    yield* tagsOf(pattern, expansion);
    return;
  }
  const { registry, name, labels } = pattern;
  try {
    for await (const repository of expansion.context.stores.repositories(registry)) {
      if (name !== '' && !repository.startsWith(`${name}/`)) continue;
      yield* tagsOf({ type: 'tags', registry, name: repository, labels }, expansion);
    }
  } catch (error) {
    yield unlisted(pattern, error);
  }
}

async function* tagsOf(
  pattern: PatternTarget,
  { context: { stores }, wants }: Expansion,
): AsyncGenerator<ImageTarget | UnlistedTarget> {
  const { registry, name, labels } = pattern;
  const reference: RegistryReference = { scheme: 'registry', registry, repository: name };
  try {
    for await (const tag of stores.open(reference).tags()) {
      if (isReferrersTag(tag) || isCosignTag(tag) || !wants(tag)) continue;
      yield { type: 'image', reference: formatReference({ ...reference, tag }), labels, places: [] };
    }
  } catch (error) {
    yield unlisted(pattern, error);
  } finally {
    stores.release(reference);
  }
}

export function unlisted(pattern: PatternTarget, error: unknown): UnlistedTarget {
  if (!(error instanceof ExpectedError)) throw error;
  return { type: 'unlisted', reference: patternText(pattern), labels: pattern.labels, error };
}

/** Whether a tag matches one of the patterns, in which `*` stands for any characters; without patterns, every tag does. */
export function tagFilter(patterns: readonly string[]): (tag: string) => boolean {
  if (patterns.length === 0) return () => true;
  const parts = patterns.map((pattern) => pattern.split('*'));
  return (tag) => parts.some((literals) => matchesParts(tag, literals));
}

/** In linear time, unlike a regular expression with several `.*`. */
function matchesParts(tag: string, literals: readonly string[]): boolean {
  const [first = '', ...rest] = literals;
  if (rest.length === 0) return tag === first;
  const last = rest.pop() ?? '';
  if (!tag.startsWith(first) || tag.length < first.length + last.length || !tag.endsWith(last)) return false;
  let at = first.length;
  for (const literal of rest) {
    const found = tag.indexOf(literal, at);
    if (found < 0 || found + literal.length > tag.length - last.length) return false;
    at = found + literal.length;
  }
  return true;
}
