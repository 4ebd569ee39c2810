// Orders Python versions (PEP 440, now "Version specifiers" of the Python packaging user guide).
import { byElement, byNumber, byText, MAX_VERSION_LENGTH, type VersionOrder } from './order.ts';

export const pep440Order: VersionOrder = (a, b) => {
  const [left, right] = [parse(a), parse(b)];
  if (left === undefined || right === undefined) return undefined;
  return (
    byNumber(left.epoch, right.epoch) ||
    byElement(left.release, right.release, '0', byNumber) ||
    byElement(left.phase, right.phase, ZERO, byPhase) ||
    byElement(left.local, right.local, NOTHING, byLocal)
  );
};

const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;

/** A kind of release and its number. */
interface Phase {
  readonly rank: number;
  readonly number: string;
}

interface Pep440Version {
  readonly epoch: string;
  readonly release: readonly string[];
  /** Pre-release, post-release and development release. */
  readonly phase: readonly Phase[];
  readonly local: readonly string[];
}

const ZERO: Phase = { rank: 0, number: '0' };
/** Not a valid segment: pads a version without a local part, which is older than any with one. */
const NOTHING = '';
const PRE_RANKS: Readonly<Record<string, number>> = { a: -3, b: -2, c: -1, r: -1, p: -1 };

function parse(text: string): Pep440Version | undefined {
  if (text.length > MAX_VERSION_LENGTH) return undefined;
  const found = VERSION.exec(text.trim().toLowerCase());
  if (found === null) return undefined;
  const [, epoch = '0', release = '', pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = found;
  const hasPost = implicitPost !== undefined || post !== undefined;
  return {
    epoch,
    release: release.split('.'),
    phase: [
      // A development release of a version comes before its pre-releases.
      pre !== undefined
        ? { rank: PRE_RANKS[pre[0] as string] as number, number: preNumber || '0' }
        : { rank: dev !== undefined && !hasPost ? -4 : 0, number: '0' },
      hasPost ? { rank: 1, number: implicitPost ?? (postNumber || '0') } : ZERO,
      dev !== undefined ? { rank: -1, number: devNumber || '0' } : ZERO,
    ],
    local: local?.split(/[-_.]/) ?? [],
  };
}

function byPhase(a: Phase, b: Phase): number {
  return a.rank - b.rank || byNumber(a.number, b.number);
}

/** A missing segment comes before words, words before numbers. */
function byLocal(a: string, b: string): number {
  const rank = (segment: string): number => (segment === NOTHING ? 0 : /^\d+$/.test(segment) ? 2 : 1);
  return rank(a) - rank(b) || (rank(a) === 2 ? byNumber(a, b) : byText(a, b));
}
