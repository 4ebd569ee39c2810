// Orders semantic versions (SemVer 2.0.0, section 11) of npm, Cargo, Go and others. Also accepts a leading `v`, missing or
// additional parts and numbers of any length, because packages have such versions, and `1.21` is a release of Go.
import { byElement, byNumber, byText, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

export const semverOrder: VersionOrder = (a, b) => order(a, b, (text) => text);

/** Orders NuGet versions, whose pre-release labels are case-insensitive. */
export const nugetOrder: VersionOrder = (a, b) => order(a, b, (text) => text.toLowerCase());

const VERSION = /^[v=]?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;

function order(a: string, b: string, fold: (text: string) => string): number | undefined {
  const [left, right] = [parse(fold(a.trim())), parse(fold(b.trim()))];
  if (left === undefined || right === undefined) return undefined;
  const byNumbers = byElement(left.numbers, right.numbers, '0', byNumber);
  if (byNumbers !== 0) return byNumbers;
  // A version with pre-release labels is older than the same version without them.
  if (left.labels.length === 0 || right.labels.length === 0) return right.labels.length - left.labels.length;
  return byElement(left.labels, right.labels, '', byLabel);
}

function parse(
  version: string,
): { readonly numbers: readonly string[]; readonly labels: readonly string[] } | undefined {
  if (version.length > MAX_VERSION_LENGTH) return undefined;
  const [, numbers, labels] = VERSION.exec(version) ?? [];
  return numbers === undefined ? undefined : { numbers: numbers.split('.'), labels: labels?.split('.') ?? [] };
}

/** A missing label comes before numbers, numbers before words. */
function byLabel(a: string, b: string): number {
  const rank = (label: string): number => (label === '' ? 0 : /^\d+$/.test(label) ? 1 : 2);
  return rank(a) - rank(b) || (rank(a) === 1 ? byNumber(a, b) : byText(a, b));
}
