// Owns the plan of a removal: which manifests go, why, in which order, and what is protected. Pure.
import type { Kind } from '../evidence/kinds.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import {
  dependentsOf,
  type Inventory,
  type InventoryNode,
  type InventoryRole,
  levelOf,
  reachableFrom,
  taggedSubject,
} from './inventory.ts';
import type { EvidenceDecision, EvidenceItem, EvidenceReason, Protection } from './retention.ts';
import type { ImageDecision } from './retention-images.ts';

export type RemovalReason =
  | EvidenceReason
  /** It is attached to something that goes. */
  | 'attached'
  /** An image, or a part of one, that no rule keeps. */
  | 'not-kept'
  | 'untagged'
  /** The user named it. */
  | 'requested';

export interface RemovalStep {
  readonly object: Descriptor;
  readonly role: InventoryRole;
  readonly tags: readonly string[];
  readonly entries: readonly Digest[];
  readonly subject: Digest | null;
  readonly platform: string | null;
  readonly reason: RemovalReason;
  /** Absent for images. */
  readonly kind?: Kind;
}

export interface RemovalPlan {
  readonly location: string;
  /** In the order in which they are carried out; steps of one stage run side by side. */
  readonly stages: readonly (readonly RemovalStep[])[];
  /** Number of manifests that stay, by the reason. */
  readonly protections: ReadonlyMap<Protection | 'reachable', number>;
  /** Images that stay. Each is checked after the removal. */
  readonly keptImages: readonly Digest[];
  /** Everything that stays. */
  readonly kept: ReadonlySet<Digest>;
  readonly notes: readonly string[];
}

export interface PlanInput {
  readonly inventory: Inventory;
  readonly items: readonly EvidenceItem[];
  readonly evidence: EvidenceDecision;
  /** Absent: images are not selected, and stay. */
  readonly images?: ImageDecision;
  /** Untagged manifests that the registry received after this time stay, in milliseconds since 1970. */
  readonly untaggedBefore: number;
  readonly keptImages: readonly Digest[];
}

/** Evidence goes leaf first. An image goes after its evidence, and an index after its entries. */
export function removalPlan(input: PlanInput): RemovalPlan {
  const { inventory, evidence, images } = input;
  const { nodes } = inventory;
  const reasons = new Map<Digest, RemovalReason>(evidence.removed);
  const kept = new Map<Digest, Protection>(evidence.kept);
  const reachable = reachableFrom(input.keptImages, inventory);
  // An index or image is never removed as evidence of another, whatever a list says.
  for (const digest of evidence.removed.keys()) if (nodes.get(digest)?.role === 'image') reasons.delete(digest);
  if (images !== undefined) addRest(input, reachable, reasons, kept);
  const guarded = images === undefined ? new Set([...kept.keys(), ...evidence.guarded]) : new Set<Digest>();
  withDependents(inventory, guarded, reasons, kept);
  addEmptiedTags(inventory, reasons);
  const steps = [...reasons].flatMap(([digest, reason]) => {
    const node = nodes.get(digest);
    return node === undefined ? [] : [stepOf(node, reason, input.items)];
  });
  const stays = new Set([...nodes.keys()].filter((digest) => !reasons.has(digest)));
  return {
    location: inventory.location,
    stages: stagesOf(steps, nodes),
    protections: countsOf(stays, kept),
    keptImages: input.keptImages,
    kept: stays,
    notes: inventory.notes,
  };
}

/** The plan for one image: it goes with its whole graph, but for what others of the repository need. */
export function deletionPlan(inventory: Inventory, root: Digest, keptImages: readonly Digest[]): RemovalPlan {
  const { nodes, notes, location } = inventory;
  const shared = reachableFrom(keptImages, inventory);
  const reasons = new Map<Digest, RemovalReason>();
  for (const digest of reachableFrom([root], inventory)) if (!shared.has(digest)) reasons.set(digest, 'requested');
  const steps = [...reasons].flatMap(([digest, reason]) => {
    const node = nodes.get(digest);
    return node === undefined ? [] : [stepOf(node, reason, [])];
  });
  const stays = new Set([...nodes.keys()].filter((digest) => !reasons.has(digest)));
  return {
    location,
    stages: stagesOf(steps, nodes),
    protections: countsOf(stays, new Map()),
    keptImages,
    kept: stays,
    notes,
  };
}

/** Everything that no kept image needs, unless it arrived a short time ago. */
function addRest(
  { inventory: { nodes }, images, untaggedBefore }: PlanInput,
  reachable: ReadonlySet<Digest>,
  reasons: Map<Digest, RemovalReason>,
  kept: Map<Digest, Protection>,
): void {
  const young = new Set<Digest>();
  for (const [digest, node] of nodes) {
    if (reachable.has(digest) || node.pushed === undefined || node.pushed <= untaggedBefore) continue;
    young.add(digest);
  }
  // What a young manifest needs stays with it: its entries, and what it is attached to.
  const staying = new Set(reachableFrom(young, { nodes }));
  for (const digest of young) {
    for (let at = nodes.get(digest); at !== undefined && at.subject !== null; at = nodes.get(at.subject)) {
      if (staying.has(at.subject)) break;
      staying.add(at.subject);
    }
  }
  for (const [digest, node] of nodes) {
    if (reachable.has(digest)) continue;
    if (staying.has(digest)) {
      reasons.delete(digest);
      kept.set(digest, 'too-young');
    } else if (!reasons.has(digest)) {
      kept.delete(digest);
      reasons.set(digest, restReason(node, images));
    }
  }
}

function restReason(node: InventoryNode, images: ImageDecision | undefined): RemovalReason {
  if (node.role !== 'image') return 'attached';
  return images?.removed.has(node.descriptor.digest) ? 'not-kept' : 'untagged';
}

/** Adds what is attached to evidence that goes. If some of that stays, the evidence stays with it. */
function withDependents(
  { nodes }: Inventory,
  protectedDigests: ReadonlySet<Digest>,
  reasons: Map<Digest, RemovalReason>,
  kept: Map<Digest, Protection>,
): void {
  const dependents = dependentsOf(nodes.values());
  for (const digest of [...reasons.keys()]) {
    const below: Digest[] = [];
    const open = [digest];
    const seen = new Set<Digest>();
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const { descriptor } of dependents.get(at) ?? []) {
        below.push(descriptor.digest);
        open.push(descriptor.digest);
      }
    }
    if (below.some((one) => protectedDigests.has(one) || nodes.get(one)?.role === 'image')) {
      reasons.delete(digest);
      kept.set(digest, 'has-evidence');
    } else {
      for (const one of below) if (!reasons.has(one)) reasons.set(one, 'attached');
    }
  }
}

/** The fallback tag of a missing subject goes with the last of its entries. */
function addEmptiedTags({ nodes, missing }: Inventory, reasons: Map<Digest, RemovalReason>): void {
  const staying = new Set<Digest>();
  for (const [digest, { subject, role }] of nodes) {
    if (role === 'referrer' && subject !== null && !reasons.has(digest)) staying.add(subject);
  }
  for (const [digest, { subject, role }] of nodes) {
    if (role !== 'fallback-tag' || subject === null || !missing.has(subject) || reasons.has(digest)) continue;
    if (!staying.has(subject)) reasons.set(digest, 'orphan');
  }
}

function stepOf(node: InventoryNode, reason: RemovalReason, items: readonly EvidenceItem[]): RemovalStep {
  const { descriptor, role, tags, entries, subject, platform } = node;
  const kind = kindsOf(items).get(descriptor.digest);
  return { object: descriptor, role, tags, entries, subject, platform, reason, ...(kind !== undefined && { kind }) };
}

const known = new WeakMap<readonly EvidenceItem[], ReadonlyMap<Digest, Kind>>();

function kindsOf(items: readonly EvidenceItem[]): ReadonlyMap<Digest, Kind> {
  const kinds = known.get(items) ?? new Map(items.map(({ descriptor, kind }) => [descriptor.digest, kind]));
  known.set(items, kinds);
  return kinds;
}

/** Referrers of the deepest level first, then the tags that list them, level by level; then images, entries before indexes. */
function stagesOf(steps: readonly RemovalStep[], nodes: Inventory['nodes']): readonly (readonly RemovalStep[])[] {
  const nesting = nestingOf(steps);
  const rank = (step: RemovalStep): number => {
    if (step.role === 'image') return 1000 - (nesting.get(step.object.digest) ?? 0);
    const level = levelOf(nodes.get(step.object.digest) as InventoryNode, nodes);
    // A tag that lists the evidence of a subject goes after that evidence and before the subject.
    return step.role === 'referrer' ? -2 * level : -2 * level + 1;
  };
  const groups = Map.groupBy(steps, rank);
  return [...groups].sort(([a], [b]) => a - b).map(([, stage]) => stage);
}

/** How many indexes among the steps contain each image. */
function nestingOf(steps: readonly RemovalStep[]): ReadonlyMap<Digest, number> {
  const entries = new Map(steps.map((step) => [step.object.digest, step.entries]));
  const nesting = new Map<Digest, number>();
  const visit = (digest: Digest, depth: number): void => {
    if (depth > 16 || (nesting.get(digest) ?? -1) >= depth) return;
    nesting.set(digest, depth);
    for (const entry of entries.get(digest) ?? []) visit(entry, depth + 1);
  };
  for (const { object, role } of steps) if (role === 'image') visit(object.digest, 0);
  return nesting;
}

function countsOf(
  stays: ReadonlySet<Digest>,
  kept: ReadonlyMap<Digest, Protection>,
): ReadonlyMap<Protection | 'reachable', number> {
  const counts = new Map<Protection | 'reachable', number>();
  for (const digest of stays) {
    const why = kept.get(digest) ?? 'reachable';
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return counts;
}

/** Tags of an image that are its own, and not names of evidence tags. */
export function ownTags({ tags }: Pick<RemovalStep, 'tags'>): readonly string[] {
  return tags.filter((tag) => taggedSubject(tag) === undefined);
}
