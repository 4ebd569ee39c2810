// Gathering: every source of evidence that a request names, read side by side once the subject is known.

import { ExpectedError, UserError } from '../errors.ts';
import type { Evidence, SourceResult } from '../evidence/evidence.ts';
import type { InspectedFiles } from '../evidence/files.ts';
import type { Kind } from '../evidence/kinds.ts';
import { placeFiles } from '../evidence/placement.ts';
import { isWorkflowRun } from '../evidence/provenance.ts';
import { subjectName } from '../oci/reference.ts';
import type { Store } from '../oci/store.ts';
import type { AttachRequest, Generate } from './attach-request.ts';
import { type Attached, readAttached } from './attached.ts';
import { collect, type PackedEvidence } from './collect.ts';
import type { Context } from './context.ts';
import type { Subject } from './subject.ts';

/** A source that gave nothing although it was asked to. */
export interface SourceFailure {
  readonly kind: Kind;
  readonly error: Error;
}

export interface Gathered {
  readonly evidence: readonly Evidence[];
  /** Further evidence that needs no packing. */
  readonly packed: readonly PackedEvidence[];
  /** Of the evidence, what was made here. */
  readonly generated: readonly Evidence[];
  readonly failures: readonly SourceFailure[];
  readonly notes: readonly string[];
}

/** What a source works with. `attached` is there where the source must give way to what the image has. */
interface SourceCall {
  readonly store: Store;
  readonly subject: Subject;
  readonly context: Context;
  readonly request: AttachRequest;
  readonly attached?: Attached;
  readonly required: boolean;
  /** SBOMs that this run attaches, once they are made: the generated before the given before the collected. */
  sboms(): Promise<readonly Evidence[]>;
}

interface SourceRow {
  readonly kind: Kind;
  asked(request: AttachRequest): Generate;
  /** With `auto` it gives way to what the image has. */
  readonly yields?: true;
  /** Throws a UserError where it cannot work at all, before any network call. */
  check?(context: Context, request: AttachRequest): void | Promise<void>;
  read(call: SourceCall): Promise<SourceResult>;
}

// Modules are loaded when they are needed: half of a short run's time otherwise.
const SBOM: SourceRow = {
  kind: 'sbom',
  asked: ({ sbom }) => sbom,
  yields: true,
  read: async ({ store, subject, context, request, attached }) =>
    (await import('./generate-sbom.ts')).generateSbom(store, subject, context, request.sbomSettings, attached),
};

/** What makes evidence, one row each. */
const SOURCES: readonly SourceRow[] = [
  SBOM,
  {
    kind: 'provenance',
    asked: ({ provenance }) => provenance,
    yields: true,
    check: ({ env }) => {
      if (!isWorkflowRun(env))
        throw new UserError('provenance can be generated in a workflow run alone; pass the path of a statement');
    },
    read: async ({ subject, context, attached, required }) =>
      (await import('./generate-provenance.ts')).generateProvenance(subject, context, { required, attached }),
  },
  {
    kind: 'scan',
    asked: ({ scan }) => (scan.scanners.length > 0 ? 'always' : 'never'),
    check: async (context, { scan }) => (await import('./generate-scan.ts')).checkScanners(scan, context),
    read: async ({ store, subject, context, request, sboms }) => {
      const { generateScans } = await import('./generate-scan.ts');
      const { scan: settings, sbomSettings } = request;
      return generateScans({ store, subject, context, settings, sbomSettings, sboms: await sboms() });
    },
  },
  {
    kind: 'approval',
    asked: ({ approvals }) => approvals,
    read: async ({ subject, context, required }) =>
      (await import('./generate-approvals.ts')).generateApprovals(subject, context, required),
  },
];

/** Throws a UserError for a source that is required and cannot work here. */
export async function checkSources(request: AttachRequest, context: Context): Promise<void> {
  for (const { asked, check } of SOURCES) if (asked(request) === 'always') await check?.(context, request);
}

/**
 * A source that fails is a failure among the results, so that the others are attached all the same. Throws a UserError
 * for a file that does not fit the subject, and StoreError where what the image has cannot be read.
 */
export async function gather(
  request: AttachRequest,
  context: Context,
  store: Store,
  subject: Subject,
  inspected: InspectedFiles,
): Promise<Gathered> {
  const given = new Set(inspected.files.map(({ content }) => content.kind));
  const sources = SOURCES.filter(({ kind, asked }) => isWanted(asked(request), given.has(kind)));
  const yields = sources.some((source) => source.yields && source.asked(request) === 'auto');
  const targets = {
    subject: subject.descriptor,
    platforms: subject.platforms,
    name: subjectName(subject.reference),
  };
  const [placed, collected, attached] = await Promise.all([
    placeFiles(inspected.files, targets),
    collect(request.collect, store, subject, targets),
    yields ? readAttached(store, subject) : undefined,
  ]);
  const running = new Map<SourceRow, Promise<SourceOutcome>>();
  const sboms = async (): Promise<readonly Evidence[]> => {
    const made = (await running.get(SBOM))?.evidence ?? [];
    return [...made, ...placed.evidence, ...collected.evidence].filter(({ kind }) => kind === 'sbom');
  };
  const call = { store, subject, context, request, sboms };
  for (const source of sources) running.set(source, outcomeOf(source, call, attached));
  const outcomes = await Promise.all(running.values());
  const generated = outcomes.flatMap(({ evidence }) => evidence);
  return {
    evidence: [...generated, ...placed.evidence, ...collected.evidence],
    packed: collected.packed,
    generated,
    failures: outcomes.flatMap(({ failures }) => failures),
    notes: [...inspected.notes, ...placed.notes, ...collected.notes, ...outcomes.flatMap(({ notes }) => notes)],
  };
}

interface SourceOutcome extends Omit<SourceResult, 'failures'> {
  readonly failures: readonly SourceFailure[];
}

async function outcomeOf(
  { kind, asked, yields, read }: SourceRow,
  call: Omit<SourceCall, 'attached' | 'required'>,
  attached: Attached | undefined,
): Promise<SourceOutcome> {
  const gives = yields && asked(call.request) === 'auto' && attached !== undefined;
  try {
    const required = asked(call.request) === 'always';
    const { evidence, notes, failures = [] } = await read({ ...call, required, ...(gives && { attached }) });
    return { evidence, notes, failures: failures.map((error) => ({ kind, error })) };
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return { evidence: [], notes: [], failures: [{ kind, error }] };
  }
}

/** `auto` gives way to a file of the same kind. */
function isWanted(generate: Generate, isGiven: boolean): boolean {
  return generate === 'always' || (generate === 'auto' && !isGiven);
}
