// Compiles the name patterns of policies. RE2 matches in linear time, a glob at most in pattern length times name length.
import { errorDetail, rethrowBug, UserError } from '../errors.ts';
import type { NamePattern } from './model.ts';

export interface Matcher {
  /** For messages: `"acme/*"`, `/refs\/tags\/v.+/`. */
  readonly text: string;
  readonly matches: (value: string) => boolean;
}

/** RE2 keeps matching linear; this keeps the compiled program small. */
const MAX_PATTERN_LENGTH = 1024;

/** Compiled patterns, so that each pattern of a policy is compiled once. */
const compiled = new WeakMap<NamePattern, Promise<Matcher>>();

/** Throws a UserError that quotes an invalid pattern. */
export function compilePattern(pattern: NamePattern): Promise<Matcher> {
  const matcher = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, matcher);
  return matcher;
}

/** Whether one of the patterns matches one of the values. */
export async function matchesAny(patterns: readonly NamePattern[], values: readonly string[]): Promise<boolean> {
  const matchers = await Promise.all(patterns.map(compilePattern));
  return values.some((value) => matchers.some(({ matches }) => matches(value)));
}

async function compile(pattern: NamePattern): Promise<Matcher> {
  if ('exactly' in pattern) {
    const { exactly } = pattern;
    return { text: JSON.stringify(exactly), matches: (value) => value === exactly };
  }
  const source = 'glob' in pattern ? pattern.glob : pattern.pattern;
  if (source.length > MAX_PATTERN_LENGTH) {
    throw new UserError(
      `the pattern "${source.slice(0, 40)}…" has more than ${MAX_PATTERN_LENGTH} characters; shorten it`,
    );
  }
  if ('glob' in pattern) return { text: JSON.stringify(source), matches: globMatcher(source) };
  const { RE2JS } = await import('re2js');
  let program: InstanceType<typeof RE2JS>;
  try {
    program = RE2JS.compile(source);
  } catch (error) {
    rethrowBug(error);
    throw new UserError(`invalid pattern ${JSON.stringify(source)}: ${errorDetail(error)}; use RE2 syntax`);
  }
  return { text: `/${source}/`, matches: (value) => program.matches(value) };
}

/** The patterns as alternatives, for messages: `"a"`, `"a" or "b"`. */
export function patternsText(patterns: readonly NamePattern[]): string {
  return patterns.map(patternText).join(' or ');
}

export function patternText(pattern: NamePattern): string {
  if ('exactly' in pattern) return JSON.stringify(pattern.exactly);
  return 'glob' in pattern ? JSON.stringify(pattern.glob) : `/${pattern.pattern}/`;
}

/** `*` matches any characters except a slash, so glob and value must have the same number of segments. */
export function globMatcher(glob: string): (value: string) => boolean {
  const segments = glob.split('/');
  return (value) => {
    const parts = value.split('/');
    return (
      parts.length === segments.length && segments.every((segment, at) => matchSegment(segment, parts[at] as string))
    );
  };
}

/** Backtracks only to the last star, because the matches of earlier stars never need to change. */
function matchSegment(glob: string, value: string): boolean {
  let [at, from, star, taken] = [0, 0, -1, 0];
  while (from < value.length) {
    if (at < glob.length && glob[at] === '*') {
      star = at;
      taken = from;
      at += 1;
    } else if (at < glob.length && glob[at] === value[from]) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      at = star + 1;
      taken += 1;
      from = taken;
    } else {
      return false;
    }
  }
  while (glob[at] === '*') at += 1;
  return at === glob.length;
}
