// Orders Alpine versions (apk-package(5)): 1.2.3[letter][_suffix[number]]...[~commit][-rN].
import { byElement, byNumber, byText, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

export const apkOrder: VersionOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  return left === undefined || right === undefined ? undefined : byToken(left, right);
};

/** Token types. At the first difference of types, the version with the lower type is newer. */
const [DIGITS, LETTER, SUFFIX, NUMBER, COMMIT, REVISION, END] = [0, 1, 2, 3, 4, 5, 6];

interface Token {
  readonly type: number;
  readonly text: string;
}

const VERSION = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(~[0-9a-f]+)?(?:-r(\d+))?$/;
/** The first four are pre-releases: they come before the version without a suffix. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', 'cvs', 'svn', 'git', 'hg', 'p'];
const PRE_RELEASES = 4;

function parse(version: string): readonly Token[] | undefined {
  if (version.length > MAX_VERSION_LENGTH) return undefined;
  const [, digits, letter = '', suffixes = '', commit, revision] = VERSION.exec(version.trim()) ?? [];
  if (digits === undefined) return undefined;
  return [
    ...digits.split('.').map((text) => ({ type: DIGITS as number, text })),
    ...(letter === '' ? [] : [{ type: LETTER as number, text: letter }]),
    ...[...suffixes.matchAll(/_([a-z]+)(\d*)/g)].flatMap(([, name = '', number = '']) => [
      { type: SUFFIX as number, text: name },
      ...(number === '' ? [] : [{ type: NUMBER as number, text: number }]),
    ]),
    ...(commit === undefined ? [] : [{ type: COMMIT as number, text: commit }]),
    ...(revision === undefined ? [] : [{ type: REVISION as number, text: revision }]),
  ];
}

function byToken(a: readonly Token[], b: readonly Token[]): number {
  const end: Token = { type: END as number, text: '' };
  let first = true;
  return byElement(a, b, end, (left, right) => {
    const isFirst = first;
    first = false;
    if (left.type === right.type) return byValue(left, right, isFirst);
    // A pre-release is older than any other token. Otherwise, the longer version is newer.
    if (isPreRelease(left) !== isPreRelease(right)) return isPreRelease(left) ? -1 : 1;
    return right.type - left.type;
  });
}

function isPreRelease({ type, text }: Token): boolean {
  return type === SUFFIX && SUFFIXES.indexOf(text) < PRE_RELEASES;
}

function byValue({ type, text }: Token, other: Token, isFirst: boolean): number {
  if (type === SUFFIX) return SUFFIXES.indexOf(text) - SUFFIXES.indexOf(other.text);
  if (type === LETTER || type === COMMIT) return byText(text, other.text);
  // After a dot, digits with a leading zero are compared as a fraction: 1.01 is older than 1.1.
  const isFraction = type === DIGITS && !isFirst && (text.startsWith('0') || other.text.startsWith('0'));
  return isFraction ? byText(text, other.text) : byNumber(text, other.text);
}
