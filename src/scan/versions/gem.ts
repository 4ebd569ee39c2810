// Orders Ruby versions like Gem::Version: segments of digits and of letters. A version with letters is a pre-release.
import { byElement, byNumber, byText, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

export const gemOrder: VersionOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  return left === undefined || right === undefined ? undefined : byElement(left, right, '0', bySegment);
};

const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** The segments, without trailing zeros of the numeric prefix and of the rest. */
function parse(text: string): readonly string[] | undefined {
  const version = text.trim();
  if (version.length > MAX_VERSION_LENGTH || !VERSION.test(version)) return undefined;
  const segments = version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
  const word = segments.findIndex((segment) => !isNumber(segment));
  const split = word < 0 ? segments.length : word;
  return [...withoutZeros(segments.slice(0, split)), ...withoutZeros(segments.slice(split))];
}

function withoutZeros(segments: readonly string[]): readonly string[] {
  return segments.slice(0, segments.findLastIndex((segment) => !/^0+$/.test(segment)) + 1);
}

function isNumber(segment: string): boolean {
  return /^\d/.test(segment);
}

/** Words come before numbers. */
function bySegment(a: string, b: string): number {
  if (isNumber(a) !== isNumber(b)) return isNumber(a) ? 1 : -1;
  return isNumber(a) ? byNumber(a, b) : byText(a, b);
}
