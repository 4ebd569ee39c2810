// Compares the open findings of two images. Pure.
import { byUrgency, type Finding, isOpen } from '../evidence/finding.ts';
import { packageKey } from './components.ts';

export interface FindingsDiff {
  /** Open now, and not open before: the most urgent first. */
  readonly appeared: readonly Finding[];
  /** Open before, and not open now. */
  readonly fixed: readonly Finding[];
  /** Open in both. */
  readonly remaining: number;
}

/** Findings are the same if they are about the same package, in any version, and have an identifier or alias in common. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): FindingsDiff {
  const [old, now] = [open(before), open(after)];
  const [oldKeys, nowKeys] = [keysOf(old), keysOf(now)];
  const appeared = now.filter((finding) => !keys(finding).some((key) => oldKeys.has(key)));
  const fixed = old.filter((finding) => !keys(finding).some((key) => nowKeys.has(key)));
  return {
    appeared: appeared.sort(byUrgency),
    fixed: fixed.sort(byUrgency),
    remaining: now.length - appeared.length,
  };
}

/** Several scanners, and several versions of a package, can have the same finding. */
function open(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>();
  return findings.toSorted(byUrgency).filter((finding) => {
    const own = keys(finding);
    const isKnown = own.some((key) => known.has(key));
    for (const key of own) known.add(key);
    return isOpen(finding) && !isKnown;
  });
}

function keysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(keys));
}

function keys({ id, aliases, package: purl, name, location }: Finding): readonly string[] {
  const where = packageKey(purl, name ?? location ?? '');
  return [id, ...aliases].map((one) => JSON.stringify([one, where]));
}
