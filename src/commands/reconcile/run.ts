// reconcile: compares fallback tags with the referrers API, repairs lists, and converts evidence in older forms. Shows the
// comparison by default.
import { ExpectedError } from '../../errors.ts';
import { type Graph, nodesOf } from '../../graph/model.ts';
import { compareTag, isTagRedundant, listAgain, missingFromList, type TagComparison } from '../../graph/reconcile.ts';
import { visibilityOf } from '../../graph/visibility.ts';
import { walkGraph } from '../../graph/walk.ts';
import { type Descriptor, parseManifest } from '../../oci/descriptor.ts';
import type { Digest } from '../../oci/digest.ts';
import { formatReference, type Reference, subjectName } from '../../oci/reference.ts';
import type { Store } from '../../oci/store.ts';
import {
  type ReaderChange,
  type ReconcileReport,
  type Repair,
  renderReconcile,
  renderReconcileJson,
  renderReconcileMarkdown,
} from '../../report/reconcile.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { openLogProofs } from '../cosign-content.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import { convertEvidence } from './convert.ts';
import type { ReconcileInputs, ReconcileOutput } from './inputs.ts';

/** Referrers that are listed again may have evidence of their own, which the next round finds. */
const MAX_ROUNDS = 8;

/** A repair failed. The other repairs were done. */
class ReconcileError extends ExpectedError {
  override readonly name = 'ReconcileError';
  override readonly code = 'reconcile-incomplete';
}

export async function run(inputs: ReconcileInputs, world: World): Promise<CommandResult<ReconcileOutput>> {
  const reference = readableReference(inputs.image, inputs.digest);
  const options = { concurrency: READ_CONCURRENCY };
  const { before, repairs, notes } = await withContext(
    world,
    inputs,
    [reference],
    (context) => reconcile(context, reference, inputs),
    options,
  );
  // A separate context has cached nothing from before the repair.
  const after = await withContext(
    world,
    inputs,
    [reference],
    ({ stores }) => walkGraph(stores.open(reference), before.root.digest),
    options,
  );
  const report: ReconcileReport = {
    reference: formatReference(reference),
    applied: inputs.apply,
    repairs,
    readers: readerChanges(before, after),
    notes,
  };
  const failed = repairs.filter(({ error }) => error !== undefined);
  const document = inputs.format === 'json' ? renderReconcileJson : renderReconcileMarkdown;
  return {
    outputs: { receipt: [{ name: 'receipt.json', content: renderReconcileJson(report) }] },
    report: inputs.format === 'text' ? { text: () => renderReconcile(report) } : { document: () => document(report) },
    failures:
      failed.length === 0
        ? []
        : [
            new ReconcileError(
              `could not repair ${failed.length} of ${repairs.length} entries at ${report.reference}: ${failed[0]?.error}`,
            ),
          ],
  };
}

interface Reconciled {
  readonly before: Graph;
  readonly repairs: readonly Repair[];
  readonly notes: readonly string[];
}

async function reconcile(context: Context, reference: Reference, inputs: ReconcileInputs): Promise<Reconciled> {
  const store = context.stores.open(reference, inputs.apply ? 'delete' : 'read');
  const before = await walkGraph(store, reference.digest ?? reference.tag ?? '');
  const known = await knownReferrers(store, inputs.referrers);
  const repairs = new Map<string, Repair>();
  let graph = before;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const subjects = new Set([...nodesOf(graph)].map(({ node }) => node.digest));
    let listed = 0;
    for (const subject of subjects) {
      const comparison = await compareTag(store, subject, known.get(subject) ?? []);
      listed += await repairSubject(store, comparison, inputs, repairs);
    }
    if (listed === 0 || !inputs.apply) break;
    graph = await walkGraph(store, before.root.digest);
  }
  const converted = await convertEvidence(store, graph, {
    conversions: inputs.convert,
    apply: inputs.apply,
    name: subjectName(reference),
    proof: openLogProofs(context, inputs['rekor-url']),
  });
  return { before, repairs: [...repairs.values(), ...converted.repairs], notes: converted.notes };
}

/** Returns how many referrers were listed again. */
async function repairSubject(
  store: Store,
  comparison: TagComparison,
  inputs: ReconcileInputs,
  repairs: Map<string, Repair>,
): Promise<number> {
  const { subject, hasApi, tag, referrers } = comparison;
  let listed = 0;
  const attempt = async (what: Repair['what'], object: string, work: () => Promise<void>): Promise<boolean> => {
    const key = `${what} ${object} ${subject}`;
    if (repairs.has(key)) return false;
    const repair: Repair = { what, object, subject };
    try {
      if (inputs.apply) await work();
      repairs.set(key, repair);
      return true;
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      repairs.set(key, { ...repair, error: error.message });
      return false;
    }
  };
  for (const one of missingFromList(comparison)) {
    if (await attempt('list', one.descriptor.digest, () => listAgain(store, one, hasApi))) listed += 1;
  }
  for (const { descriptor, problem, inTag } of referrers) {
    if (problem === undefined || !inTag || hasApi) continue;
    await attempt('unlist', descriptor.digest, () => store.unlistReferrers(subject, [descriptor.digest]));
  }
  if (inputs['remove-tags'] && tag !== undefined) {
    const now = listed > 0 && inputs.apply ? await compareTag(store, subject, []) : comparison;
    if (isTagRedundant(now)) await attempt('remove-tag', tag, () => store.deleteTag(tag));
  }
  return listed;
}

/** The manifests that the user names, grouped by subject. Throws a StoreError if one is not in the store. */
async function knownReferrers(
  store: Store,
  digests: readonly Digest[],
): Promise<ReadonlyMap<Digest, readonly Descriptor[]>> {
  const known = new Map<Digest, Descriptor[]>();
  for (const digest of digests) {
    const manifest = await store.manifest(digest);
    const subject = parseManifest(manifest, store.location).subject?.digest;
    if (subject !== undefined) known.set(subject, [...(known.get(subject) ?? []), manifest.descriptor]);
  }
  return known;
}

function readerChanges(before: Graph, after: Graph): readonly ReaderChange[] {
  const then = new Map(visibilityOf(before).map(({ reader, finds }) => [reader, finds.length]));
  return visibilityOf(after).map(({ reader, finds }) => ({
    reader,
    before: then.get(reader) ?? 0,
    after: finds.length,
  }));
}
