// Prepares the evidence of an inventory for the rules of prune: verifies signers, finds duplicates and applies the rules.
import pLimit from 'p-limit';
import { contentKey, evidenceItem, timeOf } from '../../graph/evidence-items.ts';
import type { Inventory, InventoryNode } from '../../graph/inventory.ts';
import {
  decideEvidence,
  type EvidenceDecision,
  type EvidenceItem,
  type EvidenceRules,
  possibleDuplicates,
  signaturesToVerify,
} from '../../graph/retention.ts';
import { parseManifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { StoreError } from '../../oci/errors.ts';
import { signerIdentity } from '../../policy/trust.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import { type EvidenceStore, mapEvidence } from '../../signing/read-evidence.ts';
import type { Signers } from '../signers.ts';

export interface Decided {
  readonly items: readonly EvidenceItem[];
  readonly evidence: EvidenceDecision;
}

/** Verified signatures and contents that this run has read already, by manifest digest. */
export interface Learnt {
  readonly signatures: Map<Digest, Pick<EvidenceItem, 'signature'> & { readonly time: number | null }>;
  /** Undefined for what cannot be compared. */
  readonly contents: Map<Digest, string | undefined>;
  /** Possible duplicates that are not read, because there are more than MAX_COMPARED. */
  readonly uncompared: Set<Digest>;
}

/** Possible duplicates that are read for a plan that is only shown: one request each. Before a deletion, all are. */
const MAX_COMPARED = 1_000;

export async function decideInventory(
  inventory: Inventory,
  rules: EvidenceRules,
  store: EvidenceStore,
  signers: Signers | undefined,
  learnt: Learnt,
  { compareAll }: { readonly compareAll: boolean },
): Promise<Decided> {
  const listed = itemsOf(inventory).map((item) => withLearnt(item, learnt));
  if (signers !== undefined) {
    const unverified = signaturesToVerify(listed, rules).filter(
      ({ descriptor }) => !learnt.signatures.has(descriptor.digest),
    );
    await verifySignatures(unverified, store, signers, learnt);
  }
  const signed = listed.map((item) => withLearnt(item, learnt));
  const first = decideEvidence(signed, { ...rules, duplicates: false });
  if (!rules.duplicates) return { items: signed, evidence: first };
  const candidates = possibleDuplicates(signed, first).filter(
    ({ descriptor: { digest } }) => !learnt.contents.has(digest) && !learnt.uncompared.has(digest),
  );
  const left = compareAll ? candidates.length : Math.max(0, MAX_COMPARED - learnt.contents.size);
  for (const { descriptor } of candidates.slice(left)) learnt.uncompared.add(descriptor.digest);
  await readContents(candidates.slice(0, left), store, learnt);
  const items = signed.map((item) => withLearnt(item, learnt));
  return { items, evidence: decideEvidence(items, rules) };
}

/** All referrers, and cosign tags without an image. The cosign tag of an existing image holds all its signatures. */
function itemsOf(inventory: Inventory): readonly EvidenceItem[] {
  return [...inventory.nodes.values()].flatMap((node) => {
    if (node.subject === null) return [];
    const place = { subject: node.subject, platform: node.platform, orphan: isOrphan(node, inventory) };
    if (node.role === 'referrer') return [evidenceItem(node.descriptor, place)];
    if (node.role !== 'cosign-tag' || !place.orphan) return [];
    const artifactType = 'application/vnd.dev.cosign.artifact.sig.v1+json';
    return [evidenceItem({ ...node.descriptor, artifactType }, place)];
  });
}

/** Whether the image that it refers to, directly or indirectly, no longer exists. */
function isOrphan(node: InventoryNode, { nodes, missing }: Inventory): boolean {
  const seen = new Set<Digest>();
  for (let subject = node.subject; subject !== null && !seen.has(subject); ) {
    if (missing.has(subject)) return true;
    seen.add(subject);
    subject = nodes.get(subject)?.subject ?? null;
  }
  return false;
}

function withLearnt(item: EvidenceItem, { signatures, contents }: Learnt): EvidenceItem {
  const { digest } = item.descriptor;
  const known = signatures.get(digest);
  const content = contents.get(digest);
  return {
    ...item,
    ...(known && { signature: known.signature, created: known.time ?? item.created }),
    ...(content !== undefined && { content }),
  };
}

async function verifySignatures(
  items: readonly EvidenceItem[],
  store: EvidenceStore,
  signers: Signers,
  { signatures }: Learnt,
): Promise<void> {
  const places = items.map(({ descriptor, subject, platform }) => ({
    artifact: descriptor,
    subject,
    platform,
    source: 'api' as const,
  }));
  const limits = { manifests: Number.MAX_SAFE_INTEGER };
  const selection = { verifier: signers.verifier, depth: 'signatures' as const, limits };
  const found = await mapEvidence(store, places, selection, (evidence) => ({
    digest: evidence.artifact.digest,
    own: ownSignature(evidence, signers),
  }));
  for (const [digest, layers] of Map.groupBy(found, (one) => one.digest)) {
    const [first] = layers;
    // A manifest can hold several signatures. All of them must be by the same own signer.
    const own = layers.every((one) => one.own !== undefined && one.own.signer === first?.own?.signer);
    if (!own || first?.own === undefined) continue;
    signatures.set(digest, { signature: { state: 'own', signer: first.own.signer }, time: first.own.time });
  }
}

function ownSignature(
  { signature }: FoundEvidence,
  signers: Signers,
): { readonly signer: string; readonly time: number | null } | undefined {
  if (signature.state !== 'verified' || signers.refusal(signature) !== undefined) return undefined;
  const time = signature.time.clock === 'none' ? null : timeOf(signature.time.at);
  return { signer: signerIdentity(signature.signer), time };
}

async function readContents(items: readonly EvidenceItem[], store: EvidenceStore, { contents }: Learnt): Promise<void> {
  const limit = pLimit(64);
  await Promise.all(
    items.map(({ descriptor: { digest } }) =>
      limit(async () => {
        try {
          contents.set(digest, contentKey(parseManifest(await store.manifest(digest), store.location)));
        } catch (error) {
          // It was deleted in the meantime or is not a manifest, so it has no duplicates.
          if (!(error instanceof StoreError) || !UNCOMPARABLE.has(error.code)) throw error;
          contents.set(digest, undefined);
        }
      }),
    ),
  );
}

const UNCOMPARABLE: ReadonlySet<string> = new Set(['not-found', 'invalid-response', 'not-a-registry']);
