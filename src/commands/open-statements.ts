// Opens statements that the graph lists unread, so that one about another image is known before it is used.
import type { Kind } from '../evidence/kinds.ts';
import type { EvidenceStore } from '../signing/evidence-place.ts';
import type { FoundEvidence } from '../signing/found-evidence.ts';
import { mapEvidence } from '../signing/read-evidence.ts';
import { formOf } from '../signing/stored-layer.ts';

/** Unsigned statements of a kind are listed unread. Opened, one about another image has a problem. Others are as they were. */
export async function openStatements(
  store: EvidenceStore,
  kind: Kind,
  found: readonly FoundEvidence[],
): Promise<readonly FoundEvidence[]> {
  const isUnread = (one: FoundEvidence): boolean =>
    one.kind === kind &&
    one.signature.state === 'none' &&
    one.stored !== undefined &&
    formOf(one.stored.mediaType) === 'statement';
  const unread = found.filter(isUnread);
  if (unread.length === 0) return found;
  const opened = await mapEvidence(store, unread, { kinds: new Set([kind]) }, (evidence) => evidence);
  return [...found.filter((one) => !isUnread(one)), ...opened];
}
