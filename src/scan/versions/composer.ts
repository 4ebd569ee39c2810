// Orders Packagist versions: Composer's normal form, compared like PHP's version_compare.
import { byElement, byNumber, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

/** Undefined for branches (`dev-main`), which have no place in the order. */
export const composerOrder: VersionOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  return left === undefined || right === undefined ? undefined : byElement(left, right, '#', byPart);
};

const VERSION =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+\S+)?$/;
const STABILITIES: Readonly<Record<string, string>> = { b: 'beta', a: 'alpha', pl: 'p', patch: 'p', stable: '' };
/** The order of words. `#` represents a number, or a missing part that is compared with a word. */
const WORDS = ['dev', 'alpha', 'beta', 'rc', '#', 'p'];

/** The parts of the normal form: four numbers, the stability, its numbers, `dev`. */
function parse(text: string): readonly string[] | undefined {
  if (text.length > MAX_VERSION_LENGTH) return undefined;
  const found = VERSION.exec(text.trim().toLowerCase());
  if (found === null) return undefined;
  const [, major = '0', minor = '0', patch = '0', build = '0', word = '', numbers = '', dev] = found;
  const stability = STABILITIES[word] ?? word;
  return [
    ...[major, minor, patch, build],
    ...(stability === '' ? [] : [stability, ...(numbers.match(/\d+/g) ?? [])]),
    ...(dev === undefined ? [] : ['dev']),
  ];
}

function byPart(a: string, b: string): number {
  const isNumber = (part: string): boolean => /^\d/.test(part);
  if (isNumber(a) && isNumber(b)) return byNumber(a, b);
  // A number is newer than a missing part.
  if (a === '#' || b === '#') if (isNumber(a) || isNumber(b)) return isNumber(a) ? 1 : -1;
  const rank = (part: string): number => WORDS.indexOf(isNumber(part) ? '#' : part);
  return rank(a) - rank(b);
}
