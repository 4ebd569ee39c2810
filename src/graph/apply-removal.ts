// Carries out the plan of a removal, and checks before each deletion that nothing has arrived that needs it.
import pLimit from 'p-limit';
import { ExpectedError } from '../errors.ts';
import { type Descriptor, parseManifest } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import type { ManifestDeleter, ReferrersUnlister, TagDeleter } from '../oci/store.ts';
import { type Inventory, type InventoryNode, reachableFrom, taggedSubject } from './inventory.ts';
import { InventoryReader, type InventorySource } from './read-inventory.ts';
import { ownTags, type RemovalPlan, type RemovalStep, stepsOf } from './retention-plan.ts';

/** Deletes manifests by digest: the store itself, or a service of the registry. */
export interface ManifestRemover {
  /** Throws an ExpectedError. */
  remove(digest: Digest): Promise<'deleted' | 'absent'>;
  /** Whether tags can be deleted without their manifest. */
  readonly deletesTags: boolean;
  /** False if lists of referrers have to be updated after a deletion. */
  readonly updatesLists: boolean;
}

/** Errors that every further deletion would meet too. */
const REFUSALS: ReadonlySet<string> = new Set(['unsupported', 'denied', 'unauthorized']);

export type RemovalStore = InventorySource & ManifestDeleter & TagDeleter & ReferrersUnlister;

export type RemovalOutcome =
  | { readonly step: RemovalStep; readonly outcome: 'deleted' | 'absent' }
  /** It is needed now, or is not what the plan says. */
  | { readonly step: RemovalStep; readonly outcome: 'skipped'; readonly why: string }
  | { readonly step: RemovalStep; readonly outcome: 'failed'; readonly error: ExpectedError };

export interface RemovalOptions {
  /** Deletions at the same time; default 32. */
  readonly concurrency?: number;
  readonly onOutcome?: (outcome: RemovalOutcome) => void;
}

/** A remover for stores that delete manifests themselves. */
export function storeRemover(store: ManifestDeleter): ManifestRemover {
  return {
    deletesTags: true,
    updatesLists: true,
    async remove(digest) {
      try {
        await store.delete(digest);
        return 'deleted';
      } catch (error) {
        if (error instanceof StoreError && error.code === 'not-found') return 'absent';
        throw error;
      }
    },
  };
}

/**
 * Removes evidence leaf first, then images: first their tags, then their entries, the index last. If tags cannot be deleted
 * alone, the index goes first, and its tags with it. So an image is never tagged and broken, and evidence never stays behind
 * without its subject. One failure does not end the removal; what depends on it is skipped.
 */
export async function applyRemoval(
  plan: RemovalPlan,
  inventory: Inventory,
  store: RemovalStore,
  remover: ManifestRemover,
  options: RemovalOptions = {},
): Promise<readonly RemovalOutcome[]> {
  return new Removal(plan, inventory, store, remover, options).run();
}

class Removal {
  readonly #plan: RemovalPlan;
  readonly #inventory: Inventory;
  readonly #store: RemovalStore;
  readonly #remover: ManifestRemover;
  readonly #options: RemovalOptions;
  readonly #outcomes: RemovalOutcome[] = [];
  /** Gone by this removal, or before it. */
  readonly #gone = new Set<Digest>();
  /** Images that tags point to now, and did not when the plan was made. */
  #needed: ReadonlySet<Digest> = new Set();
  /** Images that stay, or of which a part has to, with the reason. */
  readonly #blocked = new Map<Digest, string>();
  /** An index that lists each entry, among the images that go. */
  readonly #indexes = new Map<Digest, Digest>();
  #deletesTags: boolean;
  /** Why no further deletion is tried: the registry refuses all of them. */
  #stopped: string | undefined;

  constructor(
    plan: RemovalPlan,
    inventory: Inventory,
    store: RemovalStore,
    remover: ManifestRemover,
    options: RemovalOptions,
  ) {
    this.#plan = plan;
    this.#inventory = inventory;
    this.#store = store;
    this.#remover = remover;
    this.#options = options;
    this.#deletesTags = remover.deletesTags;
  }

  async run(): Promise<readonly RemovalOutcome[]> {
    for (const stage of this.#plan.evidence) await this.#stage(stage);
    for (const [at, group] of this.#plan.images.entries()) {
      await this.#readChanges(at === 0 ? 'all' : 'new-names');
      await this.#group(group);
    }
    return this.#outcomes;
  }

  async #readChanges(which: 'all' | 'new-names'): Promise<void> {
    if (this.#inventory.tags.size === 0 || this.#stopped !== undefined) return;
    const needed = await new InventoryReader(this.#store).changedSince(this.#inventory, which);
    this.#needed = new Set([...this.#needed, ...needed]);
  }

  /** An image goes whole or not at all: its tags stay if anything in it has to stay. */
  async #group(stages: readonly (readonly RemovalStep[])[]): Promise<void> {
    const steps = new Map(stages.flat().map((step) => [step.object.digest, step]));
    for (const root of stages.at(-1) ?? []) {
      if (this.#stopped !== undefined) break;
      const whole = partsOf(root, steps);
      const obstacles = await Promise.all(whole.map((step) => this.#unlessFailed(() => this.#obstacle(step))));
      const why = obstacles.find((obstacle) => obstacle !== undefined);
      if (why === undefined) await this.#untag(root);
      else for (const { object } of whole) this.#blocked.set(object.digest, why);
    }
    for (const [digest, { entries }] of steps)
      for (const entry of entries) if (steps.has(entry)) this.#indexes.set(entry, digest);
    for (const stage of this.#deletesTags ? stages : stages.toReversed()) await this.#stage(stage);
  }

  async #unlessFailed(check: () => Promise<string | undefined>): Promise<string | undefined> {
    try {
      return await check();
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      return `it could not be checked: ${error.message}`;
    }
  }

  async #stage(steps: readonly RemovalStep[]): Promise<void> {
    const limit = pLimit(this.#options.concurrency ?? 32);
    await Promise.all(steps.map((step) => limit(() => this.#step(step))));
  }

  async #step(step: RemovalStep): Promise<void> {
    const outcome = await this.#attempt(step);
    if (outcome.outcome === 'deleted' || outcome.outcome === 'absent') this.#gone.add(step.object.digest);
    this.#outcomes.push(outcome);
    this.#options.onOutcome?.(outcome);
  }

  async #attempt(step: RemovalStep): Promise<RemovalOutcome> {
    if (this.#stopped !== undefined) return { step, outcome: 'skipped', why: this.#stopped };
    try {
      const why = this.#blocked.get(step.object.digest) ?? this.#broken(step);
      if (why !== undefined) return { step, outcome: 'skipped', why };
      if (step.role === 'fallback-tag') return await this.#removeList(step);
      const obstacle = await this.#obstacle(step);
      if (obstacle !== undefined) return { step, outcome: 'skipped', why: obstacle };
      return { step, outcome: await this.#remove(step, step.object.digest) };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      if (REFUSALS.has(error.code)) this.#stopped = 'an earlier deletion was refused';
      return { step, outcome: 'failed', error };
    }
  }

  /** Why deleting an image now would break one: an index needs its entries, and a failed entry is found by its index. */
  #broken({ role, object, entries }: RemovalStep): string | undefined {
    if (role !== 'image') return undefined;
    const index = this.#indexes.get(object.digest);
    if (!this.#deletesTags && index !== undefined && !this.#gone.has(index)) return `the index ${index} still lists it`;
    const left = this.#deletesTags && entries.find((entry) => this.#indexes.has(entry) && !this.#gone.has(entry));
    return left ? `its entry ${left} is still there` : undefined;
  }

  /** Why a manifest must stay; undefined if it may go. */
  async #obstacle(step: RemovalStep): Promise<string | undefined> {
    const { digest } = step.object;
    if (step.role === 'image') {
      if (this.#needed.has(digest)) return 'a tag was set to it, or to an index that lists it, after the plan was made';
    } else if (step.role === 'cosign-tag') {
      const moved = await this.#movedTag(step);
      if (moved !== undefined) return `the tag "${moved}" was changed after the plan was made`;
    } else {
      const manifest = await unlessMissing(() => this.#store.manifest(digest));
      const subject = manifest && parseManifest(manifest, this.#store.location).subject?.digest;
      if (manifest !== undefined && subject !== step.subject)
        return 'it does not name the manifest that lists it as its subject';
    }
    for (const { digest: left } of await this.#referrersOf(digest)) {
      if (!this.#gone.has(left)) return `evidence is attached to it: ${left}`;
    }
    return undefined;
  }

  /** The index under a fallback tag goes as it is now, if nothing is left in it. */
  async #removeList(step: RemovalStep): Promise<RemovalOutcome> {
    const [tag = ''] = step.tags.filter((one) => taggedSubject(one)?.isCosign === false);
    const manifest = await unlessMissing(() => this.#store.manifest(tag));
    if (manifest === undefined) return { step, outcome: 'absent' };
    for (const { digest } of parseManifest(manifest, this.#store.location).manifests) {
      if (this.#gone.has(digest)) continue;
      if ((await unlessMissing(() => this.#store.resolve(digest))) !== undefined) {
        return { step, outcome: 'skipped', why: `it lists ${digest}` };
      }
    }
    return { step, outcome: await this.#remove(step, manifest.descriptor.digest) };
  }

  async #remove({ role, subject }: RemovalStep, digest: Digest): Promise<'deleted' | 'absent'> {
    const outcome = await this.#remover.remove(digest);
    if (!this.#remover.updatesLists && role === 'referrer' && subject !== null && this.#plan.kept.has(subject)) {
      await this.#store.unlistReferrers(subject, [digest]);
    }
    return outcome;
  }

  async #referrersOf(digest: Digest): Promise<readonly Descriptor[]> {
    const found: Descriptor[] = [];
    for await (const { referrers } of this.#store.referrers(digest)) found.push(...referrers);
    return found;
  }

  /** Deletes the tags of an image that still point to it. */
  async #untag(step: RemovalStep): Promise<void> {
    for (const tag of this.#deletesTags ? ownTags(step) : []) {
      try {
        const now = await this.#store.resolve(tag);
        if (now.digest === step.object.digest) await this.#store.deleteTag(tag);
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        if (error.code === 'unsupported' || error.code === 'immutable') this.#deletesTags = false;
        // Any other failure meets the deletion of the manifest as well, which reports it.
        else if (error.code !== 'not-found') return;
      }
    }
  }

  async #movedTag({ tags, object }: RemovalStep): Promise<string | undefined> {
    for (const tag of tags) {
      const now = await unlessMissing(() => this.#store.resolve(tag));
      if (now !== undefined && now.digest !== object.digest) return tag;
    }
    return undefined;
  }
}

async function unlessMissing<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof StoreError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** A step and those of the entries that go with it. */
function partsOf(root: RemovalStep, steps: ReadonlyMap<Digest, RemovalStep>): readonly RemovalStep[] {
  const parts = new Map<Digest, RemovalStep>();
  const open = [root];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (parts.has(step.object.digest)) continue;
    parts.set(step.object.digest, step);
    open.push(...step.entries.flatMap((entry) => steps.get(entry) ?? []));
  }
  return [...parts.values()];
}

/**
 * What kept images lack after a removal: manifests that are not in the store, and evidence that is not listed. `store` must
 * not have cached anything from before.
 */
export async function lostAfter(
  plan: RemovalPlan,
  inventory: Inventory,
  store: InventorySource,
): Promise<readonly string[]> {
  const limit = pLimit(64);
  const lost: string[] = [];
  const kept = [...reachableFrom(plan.keptImages, inventory)].flatMap((digest) => inventory.nodes.get(digest) ?? []);
  const touched = new Set(stepsOf(plan).flatMap(({ subject }) => subject ?? []));
  const expected = Map.groupBy(
    kept.filter(({ role, descriptor }) => role === 'referrer' && plan.kept.has(descriptor.digest)),
    ({ subject }) => subject,
  );
  const check = async ({ role, descriptor: { digest } }: InventoryNode): Promise<void> => {
    // The index under a fallback tag has another digest after each change.
    if (role === 'fallback-tag' || !plan.kept.has(digest)) return;
    if ((await unlessMissing(() => store.resolve(digest))) === undefined) lost.push(`${digest} is not in the store`);
    if (!touched.has(digest)) return;
    const listed = new Set<Digest>();
    for await (const { referrers } of store.referrers(digest)) for (const one of referrers) listed.add(one.digest);
    for (const { descriptor } of expected.get(digest) ?? []) {
      if (!listed.has(descriptor.digest)) lost.push(`${descriptor.digest} is not listed for ${digest}`);
    }
  };
  await Promise.all(kept.map((node) => limit(() => check(node))));
  return lost;
}
