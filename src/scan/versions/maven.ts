// Orders Maven versions by the "Version Order Specification" of the POM reference, as implemented in Maven 3.9.
import { byNumber, byText, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

export const mavenOrder: VersionOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  if (left === undefined || right === undefined) return undefined;
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [one, other] = [left[at], right[at]];
    const order = byToken(one ?? nothingLike(other as Token), other ?? nothingLike(one as Token));
    if (order !== 0) return order;
  }
  return 0;
};

/** A number or a qualifier, and the separator before it. */
interface Token {
  readonly prefix: '.' | '-';
  readonly text: string;
}

/** Known qualifiers in order; the empty one is the release. Unknown ones come after them, in alphabetical order. */
const QUALIFIERS = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const ALIASES: Readonly<Record<string, string>> = { cr: 'rc', ga: '', final: '', release: '' };
/** Abbreviations of qualifiers that are directly followed by a number. */
const INITIALS: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', m: 'milestone' };

function parse(version: string): readonly Token[] | undefined {
  const text = version.trim().toLowerCase();
  if (text === '' || text.length > MAX_VERSION_LENGTH || /\s/.test(text)) return undefined;
  // A transition between digits and other characters counts as a hyphen.
  const separated = text
    .replace(/(?<=^|[\d.-])([abm])(?=\d)/g, (initial) => INITIALS[initial] as string)
    .replace(/(?<=\d)(?=[^\d.-])|(?<=[^\d.-])(?=\d)/g, '-');
  const tokens = [...`.${separated}`.matchAll(/([.-])([^.-]*)/g)].map(
    // An empty token between two separators counts as zero.
    ([, prefix, word = '']): Token => ({
      prefix: prefix as Token['prefix'],
      text: word === '' ? '0' : (ALIASES[word] ?? word),
    }),
  );
  return trimmed(tokens);
}

/** Removes null values (zero, release) at the end, and before each hyphen and each qualifier. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const token of tokens.toReversed()) {
    const next = kept[0];
    const isLast = next === undefined || next.prefix === '-' || !isNumber(next);
    if (!(isLast && isNothing(token))) kept.unshift(token);
  }
  return kept;
}

function isNumber({ text }: Token): boolean {
  return /^\d/.test(text);
}

function isNothing({ text }: Token): boolean {
  return /^0*$/.test(text);
}

/** The padding of a shorter version where the longer one has `token`. */
function nothingLike(token: Token): Token {
  return { prefix: token.prefix, text: token.prefix === '.' && isNumber(token) ? '0' : '' };
}

/** Qualifiers before numbers, numbers after a hyphen before those after a point. */
function byToken(a: Token, b: Token): number {
  const rank = (token: Token): number => (isNumber(token) ? (token.prefix === '-' ? 1 : 2) : 0);
  return rank(a) - rank(b) || (isNumber(a) ? byNumber(a.text, b.text) : byQualifier(a.text, b.text));
}

function byQualifier(a: string, b: string): number {
  const rank = (text: string): number => (QUALIFIERS.includes(text) ? QUALIFIERS.indexOf(text) : QUALIFIERS.length);
  return rank(a) - rank(b) || (rank(a) === QUALIFIERS.length ? byText(a, b) : 0);
}
