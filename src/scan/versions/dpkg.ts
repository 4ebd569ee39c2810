// Orders Debian and Ubuntu versions (deb-version(7)): [epoch:]upstream[-revision].
import { byNumber, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

export const dpkgOrder: VersionOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  if (left === undefined || right === undefined) return undefined;
  return (
    byNumber(left.epoch, right.epoch) || byPart(left.upstream, right.upstream) || byPart(left.revision, right.revision)
  );
};

interface DpkgVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

function parse(version: string): DpkgVersion | undefined {
  if (version.length > MAX_VERSION_LENGTH) return undefined;
  const [, epoch = '0', rest = ''] =
    /^(?:(\d+):(?=[^:]))?((?<=:)[A-Za-z0-9.+~:-]+|[A-Za-z0-9.+~-]+)$/.exec(version.trim()) ?? [];
  if (rest === '') return undefined;
  const hyphen = rest.lastIndexOf('-');
  return hyphen < 0
    ? { epoch, upstream: rest, revision: '' }
    : { epoch, upstream: rest.slice(0, hyphen), revision: rest.slice(hyphen + 1) };
}

/** Compares runs of non-digits and runs of digits alternately. A missing revision equals 0. */
function byPart(a: string, b: string): number {
  let [left, right] = [a, b];
  while (left !== '' || right !== '') {
    const [others, otherOthers] = [/^\D*/.exec(left)?.[0] ?? '', /^\D*/.exec(right)?.[0] ?? ''];
    for (let at = 0; at < Math.max(others.length, otherOthers.length); at += 1) {
      const order = weight(others[at]) - weight(otherOthers[at]);
      if (order !== 0) return order;
    }
    [left, right] = [left.slice(others.length), right.slice(otherOthers.length)];
    const [digits, otherDigits] = [/^\d*/.exec(left)?.[0] ?? '', /^\d*/.exec(right)?.[0] ?? ''];
    const order = byNumber(digits, otherDigits);
    if (order !== 0) return order;
    [left, right] = [left.slice(digits.length), right.slice(otherDigits.length)];
  }
  return 0;
}

/** A tilde comes before the end of the text, the end before letters, letters before all other characters. */
function weight(character: string | undefined): number {
  if (character === undefined) return 0;
  if (character === '~') return -1;
  return /[A-Za-z]/.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256;
}
