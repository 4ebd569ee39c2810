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

/** Indexes inside indexes that are ordered. */
const MAX_NESTING = 8;

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
  /** Evidence, in the order in which it goes; steps of one stage are independent. */
  readonly evidence: readonly (readonly RemovalStep[])[];
  /** Images, a few at a time, after all evidence: each group in stages, entries before the indexes that list them. */
  readonly images: readonly (readonly (readonly RemovalStep[])[])[];
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
  const reachable = reachableFrom(withSubjects(input.keptImages, nodes), inventory);
  // An index or image is never removed as evidence of another, whatever a list says.
  for (const digest of evidence.removed.keys()) if (nodes.get(digest)?.role === 'image') reasons.delete(digest);
  if (images !== undefined) addRest(input, reachable, reasons, kept);
  const guarded = images === undefined ? new Set([...blocking(kept), ...evidence.guarded]) : new Set<Digest>();
  withDependents(inventory, guarded, reasons, kept);
  addEmptiedTags(inventory, reasons);
  const steps = [...reasons].flatMap(([digest, reason]) => {
    const node = nodes.get(digest);
    return node === undefined ? [] : [stepOf(node, reason, reasons, input.items)];
  });
  const stays = new Set([...nodes.keys()].filter((digest) => !reasons.has(digest)));
  return {
    location: inventory.location,
    ...orderOf(steps, nodes),
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
    return node === undefined ? [] : [stepOf(node, reason, reasons, [])];
  });
  const stays = new Set([...nodes.keys()].filter((digest) => !reasons.has(digest)));
  return {
    location,
    ...orderOf(steps, nodes),
    protections: countsOf(stays, new Map()),
    keptImages,
    kept: stays,
    notes,
  };
}

/** A kept tag may name evidence: what that is attached to stays as well. */
function withSubjects(kept: readonly Digest[], nodes: Inventory['nodes']): readonly Digest[] {
  const all = new Set(kept);
  for (const digest of all) {
    const subject = nodes.get(digest)?.subject ?? null;
    if (subject !== null) all.add(subject);
  }
  return [...all];
}

/** What keeps its parent: not evidence that only has no age of its own, which goes with its parent. */
function blocking(kept: ReadonlyMap<Digest, Protection>): readonly Digest[] {
  return [...kept].filter(([, why]) => why !== 'unknown-age' && why !== 'future').map(([digest]) => digest);
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

function stepOf(
  node: InventoryNode,
  reason: RemovalReason,
  reasons: ReadonlyMap<Digest, RemovalReason>,
  items: readonly EvidenceItem[],
): RemovalStep {
  const { descriptor, tags, entries, subject, platform } = node;
  // Evidence with a tag of its own goes as evidence, before what it is attached to.
  const isEvidence = node.role === 'image' && subject !== null && reasons.has(subject);
  const role = isEvidence ? 'referrer' : node.role;
  const kind = kindsOf(items).get(descriptor.digest);
  return { object: descriptor, role, tags, entries, subject, platform, reason, ...(kind !== undefined && { kind }) };
}

const known = new WeakMap<readonly EvidenceItem[], ReadonlyMap<Digest, Kind>>();

function kindsOf(items: readonly EvidenceItem[]): ReadonlyMap<Digest, Kind> {
  const kinds = known.get(items) ?? new Map(items.map(({ descriptor, kind }) => [descriptor.digest, kind]));
  known.set(items, kinds);
  return kinds;
}

/** Images that are removed at the same time. An interrupted removal leaves at most these without tags. */
const IMAGES_AT_ONCE = 8;

/** Referrers of the deepest level first, then the tags that list them, level by level; then images. */
function orderOf(steps: readonly RemovalStep[], nodes: Inventory['nodes']): Pick<RemovalPlan, 'evidence' | 'images'> {
  const rank = (step: RemovalStep): number => {
    const level = levelOf(nodes.get(step.object.digest) as InventoryNode, nodes);
    // A tag that lists the evidence of a subject goes after that evidence and before the subject.
    return step.role === 'referrer' ? -2 * level : -2 * level + 1;
  };
  const stages = Map.groupBy(
    steps.filter(({ role }) => role !== 'image'),
    rank,
  );
  return {
    evidence: [...stages].sort(([a], [b]) => a - b).map(([, stage]) => stage),
    images: imageGroups(steps.filter(({ role }) => role === 'image')),
  };
}

/** An entry that several indexes share goes with the last of them. */
function imageGroups(steps: readonly RemovalStep[]): RemovalPlan['images'] {
  const byDigest = new Map(steps.map((step) => [step.object.digest, step]));
  const isEntry = new Set(steps.flatMap(({ entries }) => entries));
  const roots = steps.filter(({ object }) => !isEntry.has(object.digest));
  const chunks = Array.from({ length: Math.ceil(roots.length / IMAGES_AT_ONCE) }, (_, at) =>
    roots.slice(at * IMAGES_AT_ONCE, (at + 1) * IMAGES_AT_ONCE),
  );
  const placed = new Set<Digest>();
  const groups = chunks.toReversed().map((chunk) => {
    const nesting = nestingOf(chunk, byDigest);
    const own = [...nesting].filter(([digest]) => !placed.has(digest));
    for (const [digest] of own) placed.add(digest);
    return [...Map.groupBy(own, ([, depth]) => depth)]
      .sort(([a], [b]) => b - a)
      .map(([, stage]) => stage.flatMap(([digest]) => byDigest.get(digest) ?? []));
  });
  return groups.reverse();
}

/** How many indexes contain each image, for the roots and all that they contain. */
function nestingOf(
  roots: readonly RemovalStep[],
  byDigest: ReadonlyMap<Digest, RemovalStep>,
): ReadonlyMap<Digest, number> {
  const nesting = new Map<Digest, number>();
  const visit = (step: RemovalStep, depth: number): void => {
    if (depth > MAX_NESTING || (nesting.get(step.object.digest) ?? -1) >= depth) return;
    nesting.set(step.object.digest, depth);
    for (const entry of step.entries) {
      const below = byDigest.get(entry);
      if (below !== undefined) visit(below, depth + 1);
    }
  };
  for (const root of roots) visit(root, 0);
  return nesting;
}

/** Every step of a plan, in its order. */
export function stepsOf({ evidence, images }: Pick<RemovalPlan, 'evidence' | 'images'>): readonly RemovalStep[] {
  return [...evidence.flat(), ...images.flat(2)];
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
