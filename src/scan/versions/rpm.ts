// Orders RPM versions (rpm-version(7)): [epoch:]version[-release].
import { byNumber, byText, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

/** A version without a release is older than the same version with one. Otherwise the order would not be transitive. */
export const rpmOrder: VersionOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  if (left === undefined || right === undefined) return undefined;
  return (
    byNumber(left.epoch, right.epoch) || byPart(left.version, right.version) || byPart(left.release, right.release)
  );
};

interface RpmVersion {
  readonly epoch: string;
  readonly version: string;
  readonly release: string;
}

function parse(text: string): RpmVersion | undefined {
  if (text.length > MAX_VERSION_LENGTH) return undefined;
  const [, epoch = '0', version, release = ''] = /^(?:(\d+):)?([^\s:-]+)(?:-([^\s:-]+))?$/.exec(text.trim()) ?? [];
  return version === undefined ? undefined : { epoch, version, release };
}

/** Compares segments of digits and of letters and ignores separators. `~` comes before the end, `^` directly after it. */
function byPart(a: string, b: string): number {
  let [left, right] = [a, b];
  for (;;) {
    [left, right] = [left.replace(/^[^A-Za-z0-9~^]+/, ''), right.replace(/^[^A-Za-z0-9~^]+/, '')];
    const [mark, otherMark] = [left[0], right[0]];
    if (mark === '~' || otherMark === '~') {
      if (mark !== otherMark) return mark === '~' ? -1 : 1;
      [left, right] = [left.slice(1), right.slice(1)];
      continue;
    }
    if (mark === '^' || otherMark === '^') {
      if (mark !== otherMark) {
        if (mark === undefined || otherMark === undefined) return mark === undefined ? -1 : 1;
        return mark === '^' ? -1 : 1;
      }
      [left, right] = [left.slice(1), right.slice(1)];
      continue;
    }
    if (mark === undefined || otherMark === undefined) return left.length - right.length;
    const kind = /\d/.test(mark) ? /^\d+/ : /^[A-Za-z]+/;
    const segment = kind.exec(left)?.[0] ?? '';
    const other = kind.exec(right)?.[0];
    // Digits are newer than letters.
    if (other === undefined) return /\d/.test(mark) ? 1 : -1;
    const order = /\d/.test(mark) ? byNumber(segment, other) : byText(segment, other);
    if (order !== 0) return order;
    [left, right] = [left.slice(segment.length), right.slice(other.length)];
  }
}
