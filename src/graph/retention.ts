// Decides which evidence of an image is kept and which is removed, by rules over plain data. Pure.
import type { Kind } from '../evidence/kinds.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';

/** Who signed a piece of evidence. `foreign`: somebody else than the signers of the call, or it was not verified. */
export type ItemSignature =
  | { readonly state: 'none' }
  | { readonly state: 'foreign' }
  | { readonly state: 'own'; readonly signer: string };

/** One referrer, as far as the rules need it. */
export interface EvidenceItem {
  readonly descriptor: Descriptor;
  readonly subject: Digest;
  /** Whether the subject is in the store. */
  readonly orphan: boolean;
  readonly platform: string | null;
  readonly kind: Kind;
  /** Null if no list reveals it: such evidence is never removed by a rule, because it may be anything. */
  readonly artifactType: string | null;
  readonly predicateTypes: readonly string[];
  /** The tool without its version. */
  readonly producer: string | null;
  /** Milliseconds since 1970: the time of a verified signature, else what the annotation claims. */
  readonly created: number | null;
  readonly signature: ItemSignature;
  /** Identifies the content (layers and config); absent if the manifest was not read. */
  readonly content?: string;
}

export interface EvidenceRules {
  /** How many of each subject, kind, producer, platform, type and signer stay. */
  readonly keepNewest?: number;
  /** In milliseconds. */
  readonly olderThan?: number;
  readonly superseded: boolean;
  readonly duplicates: boolean;
  readonly orphans: boolean;
  /** Milliseconds during which an orphan stays: its image may be pushed after it. */
  readonly grace: number;
  /** Also removes what others signed. */
  readonly anySigner: boolean;
  /** Kinds of which every subject keeps one piece. */
  readonly requiredKinds: ReadonlySet<Kind>;
  readonly now: number;
}

export type EvidenceReason = 'orphan' | 'duplicate' | 'superseded' | 'newer-kept' | 'too-old';

export type Protection =
  /** Signed, and not by a signer of the call. */
  | 'signed-by-others'
  /** The last of a kind that the policy requires. */
  | 'required-by-policy'
  | 'unknown-type'
  | 'unknown-age'
  /** Its time is in the future: a wrong clock, or a claim that would push out other evidence. */
  | 'future'
  | 'too-young'
  /** Evidence is attached to it that stays. */
  | 'has-evidence';

export interface EvidenceDecision {
  readonly removed: ReadonlyMap<Digest, EvidenceReason>;
  /** What a rule selected, or could not compare, and why it stays. */
  readonly kept: ReadonlyMap<Digest, Protection>;
  /** What no rule may remove, selected or not: what it is attached to stays as well. */
  readonly guarded: ReadonlySet<Digest>;
}

/** Clocks of build machines differ by this at most. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** The first rule that selects an item is its reason. What a rule selects can still be protected. */
export function decideEvidence(items: readonly EvidenceItem[], rules: EvidenceRules): EvidenceDecision {
  const removed = new Map<Digest, EvidenceReason>();
  const kept = new Map<Digest, Protection>();
  const select = (item: EvidenceItem, reason: EvidenceReason): void => {
    const { digest } = item.descriptor;
    if (removed.has(digest) || kept.has(digest)) return;
    const protection = protectionOf(item, rules);
    if (protection === undefined) removed.set(digest, reason);
    else kept.set(digest, protection);
  };
  const isLeft = ({ descriptor }: EvidenceItem): boolean => !removed.has(descriptor.digest);
  const attached = items.filter(({ orphan }) => !orphan);

  if (rules.orphans) for (const item of items) if (item.orphan) select(item, 'orphan');
  if (rules.duplicates) {
    for (const group of groupsOf(
      attached.filter(({ content }) => content !== undefined),
      duplicateKey,
    )) {
      for (const item of ranked(group).slice(1)) select(item, 'duplicate');
    }
  }
  const dated = attached.filter((item) => isDated(item, rules.now));
  if (rules.superseded) {
    const own = dated.filter(({ signature }) => signature.state === 'own');
    for (const group of groupsOf(own.filter(isLeft), supersedeKey)) {
      const [newest] = ranked(group);
      for (const item of group) if (Number(item.created) < Number(newest?.created)) select(item, 'superseded');
    }
  }
  if (rules.keepNewest !== undefined) {
    for (const group of groupsOf(dated.filter(isLeft), newestKey)) {
      for (const item of ranked(group).slice(rules.keepNewest)) select(item, 'newer-kept');
    }
  }
  if (rules.olderThan !== undefined) {
    const limit = rules.now - rules.olderThan;
    for (const item of dated) if (Number(item.created) < limit) select(item, 'too-old');
  }
  if (rules.keepNewest !== undefined || rules.olderThan !== undefined) {
    for (const item of attached) {
      const { digest } = item.descriptor;
      if (removed.has(digest) || kept.has(digest)) continue;
      if (item.created === null) kept.set(digest, 'unknown-age');
      else if (!isDated(item, rules.now)) kept.set(digest, 'future');
    }
  }
  keepRequired(attached, rules.requiredKinds, removed, kept);
  const guarded = items.filter((item) => protectionOf(item, rules) !== undefined);
  return { removed, kept, guarded: new Set(guarded.map(({ descriptor }) => descriptor.digest)) };
}

/** The evidence whose signatures decide something: all that is signed in groups of several, or that may be too old. */
export function signaturesToVerify(items: readonly EvidenceItem[], rules: EvidenceRules): readonly EvidenceItem[] {
  const wanted = new Set<EvidenceItem>();
  for (const item of items) {
    const isOld = rules.olderThan !== undefined && (item.created ?? 0) < rules.now - rules.olderThan;
    if (isOld || (item.orphan && rules.orphans)) wanted.add(item);
  }
  if (rules.superseded || rules.keepNewest !== undefined || rules.duplicates) {
    for (const group of groupsOf(items, subjectKindKey))
      if (group.length > 1) for (const item of group) wanted.add(item);
  }
  return items.filter((item) => wanted.has(item) && item.signature.state !== 'none');
}

/** The evidence that may have duplicates among what a decision keeps: equal as far as the lists say. */
export function possibleDuplicates(
  items: readonly EvidenceItem[],
  decision: EvidenceDecision,
): readonly EvidenceItem[] {
  const left = items.filter(({ orphan, descriptor }) => !orphan && !decision.removed.has(descriptor.digest));
  return groupsOf(left, listedKey)
    .filter(({ length }) => length > 1)
    .flat();
}

function protectionOf(item: EvidenceItem, rules: EvidenceRules): Protection | undefined {
  if (item.artifactType === null) return 'unknown-type';
  if (item.signature.state === 'foreign' && !rules.anySigner) return 'signed-by-others';
  if (item.orphan && item.created !== null && item.created > rules.now - rules.grace) return 'too-young';
  return undefined;
}

/** Every subject keeps one of each required kind: the newest that this caller signed, else the newest. */
function keepRequired(
  items: readonly EvidenceItem[],
  required: ReadonlySet<Kind>,
  removed: Map<Digest, EvidenceReason>,
  kept: Map<Digest, Protection>,
): void {
  for (const group of groupsOf(
    items.filter(({ kind }) => required.has(kind)),
    subjectKindKey,
  )) {
    if (group.some(({ descriptor }) => !removed.has(descriptor.digest))) continue;
    const own = group.filter(({ signature }) => signature.state === 'own');
    const last = ranked(own.length > 0 ? own : group)[0]?.descriptor.digest;
    if (last === undefined) continue;
    removed.delete(last);
    kept.set(last, 'required-by-policy');
  }
}

function isDated({ created }: EvidenceItem, now: number): boolean {
  return created !== null && created <= now + CLOCK_SKEW_MS;
}

/** The newest first. Equal times are ordered by digest, so that every run decides the same. */
function ranked(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  return items.toSorted(
    (a, b) =>
      (b.created ?? Number.NEGATIVE_INFINITY) - (a.created ?? Number.NEGATIVE_INFINITY) ||
      (a.descriptor.digest < b.descriptor.digest ? -1 : 1),
  );
}

function groupsOf(
  items: readonly EvidenceItem[],
  key: (item: EvidenceItem) => readonly (string | null)[],
): readonly (readonly EvidenceItem[])[] {
  return [...Map.groupBy(items, (item) => JSON.stringify(key(item))).values()];
}

const subjectKindKey = ({ subject, kind }: EvidenceItem) => [subject, kind];

/** Unsigned evidence never pushes out signed evidence, and nobody's pushes out that of somebody else. */
const newestKey = ({ subject, kind, producer, platform, artifactType, signature }: EvidenceItem) => [
  ...[subject, kind, producer, platform, artifactType, signature.state],
  signature.state === 'own' ? signature.signer : null,
];

const supersedeKey = (item: EvidenceItem) => [...newestKey(item), ...item.predicateTypes];

const duplicateKey = (item: EvidenceItem) => [...supersedeKey(item), item.content ?? null];

const listedKey = ({ subject, kind, artifactType, predicateTypes, descriptor }: EvidenceItem) => [
  ...[subject, kind, artifactType],
  descriptor.annotations?.['org.opencontainers.image.title'] ?? null,
  ...predicateTypes,
];
