// Determines when a key signed evidence. Anybody can request a new timestamp or log entry for an old signature, so these prove
// only that the signature existed. What the key signed proves more: the time in the document, and that it is the same statement
// as that of an older bundle. A short-lived certificate needs none of this, since its timestamps must be within its validity.
import type { Candidate } from './candidate.ts';
import { KIND_ROWS } from './kinds/table.ts';

/** Sets the time of each candidate that a key signed to the earliest that is proven; undefined if nothing proves any. */
export async function limitKeySigningTimes(candidates: readonly Candidate[]): Promise<void> {
  const byKey = candidates.filter(({ evidence: { signature } }) => {
    return signature.state === 'verified' && signature.signer.kind === 'key';
  });
  const byStatement = Map.groupBy(byKey, ({ signer, evidence }) => {
    const { statement, artifact, layer } = evidence;
    return `${signer} ${statement?.digest ?? `${artifact.digest} ${layer}`}`;
  });
  for (const same of byStatement.values()) {
    const [first] = same as [Candidate, ...Candidate[]];
    const times = same.map(({ time }) => time).filter((time) => time !== undefined);
    const stated = times.length < same.length ? undefined : await statedTime(first);
    const time = times.length < same.length ? undefined : Math.min(...times, stated ?? Number.POSITIVE_INFINITY);
    for (const candidate of same) candidate.time = time;
  }
}

/** The time that the document states, in milliseconds since the epoch. */
async function statedTime(candidate: Candidate): Promise<number | undefined> {
  const { kind } = candidate.evidence;
  const { timeOf } = KIND_ROWS[kind];
  if (timeOf === undefined) return undefined;
  const read = await candidate.facts(kind);
  const time = 'fault' in read ? Number.NaN : Date.parse(timeOf(read.facts) ?? '');
  return Number.isNaN(time) ? undefined : time;
}
