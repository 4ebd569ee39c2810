// Expands patterns into images: the repositories of a registry under a prefix, and the tags of a repository.

import type { Label } from '../../../audit/line.ts';
import { type ImageTarget, type PatternTarget, patternText } from '../../../audit/target.ts';
import { ExpectedError, whenSettled } from '../../../errors.ts';
import { formatReference, locationOf, type RegistryReference } from '../../../oci/reference.ts';
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
  /** Called for a repository whose tags were listed whole before its first image. */
  readonly listed?: (location: string, tags: readonly string[]) => void;
}

/** Repositories whose tags are requested before their images are wanted: else each image waits for a list of its own. */
const LISTED_AHEAD = 16;
/** Tags of a repository that are held. */
const TAGS_HELD = 1_000;

/** Images of a pattern; a failure is a target as well. */
export async function* expandPattern(
  pattern: PatternTarget,
  expansion: Expansion,
): AsyncGenerator<ImageTarget | UnlistedTarget> {
  if (pattern.type === 'tags') {
    yield* tagsOf(pattern, expansion);
    return;
  }
  const ahead = new Ahead<ImageTarget | UnlistedTarget>();
  try {
    const { registry, name, labels } = pattern;
    let failure: UnlistedTarget | undefined;
    try {
      for await (const repository of expansion.context.stores.repositories(registry)) {
        if (name !== '' && !repository.startsWith(`${name}/`)) continue;
        ahead.start(tagsOf({ type: 'tags', registry, name: repository, labels }, expansion));
        if (ahead.size >= LISTED_AHEAD) yield* ahead.next();
      }
    } catch (error) {
      failure = unlisted(pattern, error);
    }
    while (ahead.size > 0) yield* ahead.next();
    if (failure !== undefined) yield failure;
  } finally {
    await ahead.stop();
  }
}

/** Generators in order, whose first items are requested before they are wanted. */
class Ahead<T> {
  readonly #started: { readonly items: AsyncGenerator<T>; readonly first: Promise<IteratorResult<T>> }[] = [];

  get size(): number {
    return this.#started.length;
  }

  start(items: AsyncGenerator<T>): void {
    const first = items.next();
    void whenSettled(first);
    this.#started.push({ items, first });
  }

  async *next(): AsyncGenerator<T> {
    const { items, first } = this.#started.shift() ?? {};
    if (items === undefined || first === undefined) return;
    const { value, done } = await first;
    if (done) return;
    try {
      yield value;
      yield* items;
    } finally {
      await items.return(undefined);
    }
  }

  async stop(): Promise<void> {
    await Promise.allSettled(this.#started.map(({ items }) => items.return(undefined)));
  }
}

async function* tagsOf(
  pattern: PatternTarget,
  { context: { stores }, wants, listed }: Expansion,
): AsyncGenerator<ImageTarget | UnlistedTarget> {
  const { registry, name, labels } = pattern;
  const reference: RegistryReference = { scheme: 'registry', registry, repository: name };
  const isImage = (tag: string): boolean => !isReferrersTag(tag) && !isCosignTag(tag) && wants(tag);
  const imageOf = (tag: string): ImageTarget => ({
    type: 'image',
    reference: formatReference({ ...reference, tag }),
    labels,
    places: [],
  });
  let held: string[] = [];
  let isWhole = true;
  let failure: UnlistedTarget | undefined;
  try {
    for await (const tag of stores.open(reference).tags()) {
      held.push(tag);
      if (held.length < TAGS_HELD) continue;
      isWhole = false;
      for (const one of held) if (isImage(one)) yield imageOf(one);
      held = [];
    }
    if (isWhole) listed?.(locationOf(reference), held);
  } catch (error) {
    failure = unlisted(pattern, error);
  } finally {
    stores.release(reference);
  }
  for (const one of held) if (isImage(one)) yield imageOf(one);
  if (failure !== undefined) yield failure;
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
