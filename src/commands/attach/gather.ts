// Reads every source of evidence that a request names, in parallel, once the subject is known.

import { ExpectedError, settleAll, UserError } from '../../errors.ts';
import { isBundleType } from '../../evidence/classify.ts';
import type { Evidence, SourceResult } from '../../evidence/evidence.ts';
import type { InspectedFiles } from '../../evidence/files.ts';
import type { Kind } from '../../evidence/kinds.ts';
import { placeFiles } from '../../evidence/placement.ts';
import { isWorkflowRun } from '../../evidence/provenance.ts';
import { subjectName } from '../../oci/reference.ts';
import type { Store } from '../../oci/store.ts';
import type { Context } from '../context.ts';
import { openLogProofs } from '../cosign-content.ts';
import type { Subject } from '../subject.ts';
import { collect, type PackedEvidence } from './collect.ts';
import { type ExistingEvidence, type OpenVerifier, readExisting } from './existing.ts';
import type { AttachRequest, Generate } from './request.ts';

/** A source that failed. */
export interface SourceFailure {
  readonly kind: Kind;
  readonly error: Error;
}

export interface Gathered {
  readonly evidence: readonly Evidence[];
  /** Evidence that is packed already. */
  readonly packed: readonly PackedEvidence[];
  /** The part of the evidence that was generated here, and the part that the user gave as files. */
  readonly generated: readonly Evidence[];
  readonly given: readonly Evidence[];
  readonly failures: readonly SourceFailure[];
  readonly notes: readonly string[];
}

/** What a source works with. `existing` is set if the source must skip what the image already has. */
interface SourceCall {
  readonly store: Store;
  readonly subject: Subject;
  readonly context: Context;
  readonly request: AttachRequest;
  readonly existing?: ExistingEvidence;
  readonly required: boolean;
  /** SBOMs that this run attaches, once they are generated: generated ones first, then given, then collected ones. */
  sboms(): Promise<readonly Evidence[]>;
}

interface SourceRow {
  readonly kind: Kind;
  mode(request: AttachRequest): Generate;
  /** With `auto`, skips what the image already has. */
  readonly yields?: true;
  /** Throws a UserError if the source cannot work at all, before any network call. */
  check?(context: Context, request: AttachRequest): void | Promise<void>;
  read(call: SourceCall): Promise<SourceResult>;
}

// Modules are loaded when they are needed: loading all of them takes half the time of a short run.
const SBOM: SourceRow = {
  kind: 'sbom',
  mode: ({ sbom }) => sbom,
  yields: true,
  check: async ({ env }, { sbomSettings: { generator } }) => {
    if (generator !== undefined) await (await import('./sources/sbom.ts')).checkGenerator(generator, env);
  },
  read: async ({ store, subject, context, request, existing }) =>
    (await import('./sources/sbom.ts')).generateSbom(store, subject, context, request.sbomSettings, existing),
};

/** The sources that generate evidence, one row each. */
const SOURCES: readonly SourceRow[] = [
  SBOM,
  {
    kind: 'source-sbom',
    mode: ({ sourceDirectories }) => (sourceDirectories.length > 0 ? 'always' : 'never'),
    read: async ({ store, subject, context, request }) => {
      const { generateSourceSboms } = await import('./sources/source-sbom.ts');
      const { sourceDirectories, sbomSettings, allowOutside } = request;
      return generateSourceSboms(sourceDirectories, store, subject, context, sbomSettings, allowOutside);
    },
  },
  {
    kind: 'provenance',
    mode: ({ provenance }) => provenance,
    yields: true,
    check: ({ env }) => {
      if (!isWorkflowRun(env))
        throw new UserError('provenance can be generated only in a workflow run; set it to the path of a statement');
    },
    read: async ({ subject, context, existing, required }) =>
      (await import('./sources/provenance.ts')).generateProvenance(subject, context, { required, existing }),
  },
  {
    kind: 'scan',
    mode: ({ scan }) => (scan.scanners.length > 0 ? 'always' : 'never'),
    check: async (context, { scan }) => (await import('./sources/scan.ts')).checkScanners(scan, context),
    read: async ({ store, subject, context, request, sboms }) => {
      const { generateScans } = await import('./sources/scan.ts');
      const { scan: settings, sbomSettings } = request;
      return generateScans({ store, subject, context, settings, sbomSettings, sboms: await sboms() });
    },
  },
  {
    kind: 'approval',
    mode: ({ approvals }) => approvals,
    read: async ({ subject, context, required }) =>
      (await import('./sources/approvals.ts')).generateApprovals(subject, context, required),
  },
];

/** Rejects with UsageErrors for required sources that cannot work here. */
export async function checkSources(request: AttachRequest, context: Context): Promise<void> {
  const required = SOURCES.filter(({ mode }) => mode(request) === 'always');
  await settleAll(required.map(async ({ check }) => check?.(context, request)));
}

/**
 * A source that fails is one of the failures, so that the evidence of the others is attached. Throws a UserError for a
 * file that does not fit the subject, and StoreError if existing evidence cannot be read.
 */
export async function gather(
  request: AttachRequest,
  context: Context,
  store: Store,
  subject: Subject,
  inspected: InspectedFiles,
  openVerifier: OpenVerifier,
): Promise<Gathered> {
  const given = new Set(inspected.files.map(({ content }) => content.kind));
  const sources = SOURCES.filter(({ kind, mode }) => isWanted(mode(request), given.has(kind)));
  const yielding = sources.filter((source) => source.yields && source.mode(request) === 'auto');
  const kinds = new Set(yielding.map(({ kind }) => kind));
  const targets = {
    subject: subject.descriptor,
    platforms: subject.platforms,
    name: subjectName(subject.reference),
  };
  const [placed, collected, existing] = await Promise.all([
    placeFiles(inspected.files, targets),
    collect(request.collect, {
      store,
      subject,
      targets,
      proof: openLogProofs(context, request.signing.services.rekorUrl),
      signsImage: request.signing.signImage,
    }),
    kinds.size > 0 ? readExisting(store, subject, kinds, openVerifier) : undefined,
  ]);
  if (trustsOthers(request) && placed.evidence.some(({ document }) => isBundleType(document.descriptor.mediaType))) {
    const verifier = await openVerifier();
    const { verifyGivenBundles } = await import('./given-bundles.ts');
    if (verifier !== undefined) await verifyGivenBundles(placed.evidence, verifier);
  }
  const running = new Map<SourceRow, Promise<SourceOutcome>>();
  const sboms = async (): Promise<readonly Evidence[]> => {
    const made = (await running.get(SBOM))?.evidence ?? [];
    return [...made, ...placed.evidence, ...collected.evidence].filter(({ kind }) => kind === 'sbom');
  };
  const call = { store, subject, context, request, sboms };
  for (const source of sources) running.set(source, outcomeOf(source, call, existing));
  const outcomes = await Promise.all(running.values());
  const generated = outcomes.flatMap(({ evidence }) => evidence);
  return {
    evidence: [...generated, ...placed.evidence, ...collected.evidence],
    packed: collected.packed,
    generated,
    given: placed.evidence,
    failures: [...(collected.unconverted ?? []), ...outcomes.flatMap(({ failures }) => failures)],
    notes: [...inspected.notes, ...placed.notes, ...collected.notes, ...outcomes.flatMap(({ notes }) => notes)],
  };
}

/** Whether the request says more about whom it trusts than who signs. */
function trustsOthers({ signing }: AttachRequest): boolean {
  return signing.trustedSigners.length > 0 || signing.trustedRoot !== undefined;
}

interface SourceOutcome extends Omit<SourceResult, 'failures'> {
  readonly failures: readonly SourceFailure[];
}

async function outcomeOf(
  { kind, mode, yields, read }: SourceRow,
  call: Omit<SourceCall, 'existing' | 'required'>,
  existing: ExistingEvidence | undefined,
): Promise<SourceOutcome> {
  const skips = yields && mode(call.request) === 'auto' && existing !== undefined;
  try {
    const required = mode(call.request) === 'always';
    const { evidence, notes, failures = [] } = await read({ ...call, required, ...(skips && { existing }) });
    return { evidence, notes, failures: failures.map((error) => ({ kind, error })) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { evidence: [], notes: [], failures: [{ kind, error }] };
  }
}

/** `auto` generates nothing if a file of the same kind is given. */
function isWanted(generate: Generate, isGiven: boolean): boolean {
  return generate === 'always' || (generate === 'auto' && !isGiven);
}
