// Deletes the scans that newer ones of the same signer replace. Scans of others stay, whatever they claim.
import { applyRemoval, type RemovalOutcome } from '../../graph/apply-removal.ts';
import type { EvidenceItem, EvidenceRules } from '../../graph/retention.ts';
import { removalPlan } from '../../graph/retention-plan.ts';
import type { Digest } from '../../oci/digest.ts';
import type { Verifier } from '../../signing/verifier.ts';
import type { Context } from '../context.ts';
import { decideInventory, type Learnt } from '../prune/evidence.ts';
import { type DeleteWith, openRemover } from '../prune/remover.ts';
import type { Signers } from '../signers.ts';
import type { ExactReference } from '../subject.ts';
import { PRODUCER } from './own-scans.ts';

const RULES: Omit<EvidenceRules, 'superseded' | 'now'> = {
  duplicates: false,
  orphans: false,
  grace: 0,
  anySigner: false,
  requiredKinds: new Set(),
};

/**
 * Keeps the newest own scan of each platform. Signed ones are compared with those of the same signer, unsigned ones with each
 * other. Throws a StoreError if the evidence cannot be listed, because a plan from a partial list could delete too much.
 */
export async function deleteReplaced(
  reference: ExactReference,
  context: Context,
  own: Verifier | undefined,
  { deleteWith, now }: { readonly deleteWith: DeleteWith; readonly now: number },
): Promise<readonly RemovalOutcome[]> {
  const store = context.stores.open(reference, 'delete');
  const { reader, remover } = await openRemover(reference, store, context, { deleteWith, isImage: true });
  const root = await reader.readImage(reference.digest);
  const rules: EvidenceRules =
    own === undefined ? { ...RULES, superseded: false, keepNewest: 1, now } : { ...RULES, superseded: true, now };
  const signers = own && signersOf(own);
  const learnt: Learnt = { signatures: new Map(), contents: new Map(), uncompared: new Set() };
  const decide = async () => {
    const { items, evidence } = await decideInventory(reader.inventory(), rules, store, signers, learnt, {
      compareAll: true,
    });
    const candidates = new Set(items.filter((item) => isOwn(item, own !== undefined)).map(digestOf));
    const removed = new Map([...evidence.removed].filter(([digest]) => candidates.has(digest)));
    return { items, evidence: { ...evidence, removed } };
  };
  // What is attached to a candidate decides whether it can go.
  await reader.readLevels([...(await decide()).evidence.removed.keys()]);
  const inventory = reader.inventory();
  const plan = removalPlan({ inventory, ...(await decide()), untaggedBefore: 0, keptImages: [root] });
  return applyRemoval(plan, inventory, store, remover);
}

function isOwn({ kind, producer, signature }: EvidenceItem, isSigned: boolean): boolean {
  return kind === 'scan' && producer === PRODUCER && signature.state === (isSigned ? 'own' : 'none');
}

function digestOf({ descriptor }: EvidenceItem): Digest {
  return descriptor.digest;
}

/** The verifier of this run accepts nobody else's signatures. */
function signersOf(verifier: Verifier): Signers {
  return {
    verifier,
    refusal: (signature) => (signature.state === 'verified' ? undefined : 'it is not signed by this run'),
  };
}
