// Gathering: every source of evidence that a request names, read side by side once the subject is known.
import type { Evidence, SourceResult } from '../evidence/evidence.ts';
import type { InspectedFiles } from '../evidence/files.ts';
import type { Kind } from '../evidence/kinds.ts';
import { placeFiles } from '../evidence/placement.ts';
import { isWorkflowRun } from '../evidence/provenance.ts';
import { StoreError, UserError } from '../oci/errors.ts';
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
}

interface SourceRow {
  readonly kind: Kind;
  /** The part of the request that asks for it. */
  readonly asked: 'sbom' | 'provenance' | 'approvals';
  /** Throws a UserError where it cannot work at all, before any network call. */
  check?(context: Context): void;
  read(call: SourceCall): Promise<SourceResult>;
}

/** What makes evidence, one row each. Modules are loaded when they are needed: half of a short run's time otherwise. */
const SOURCES: readonly SourceRow[] = [
  {
    kind: 'sbom',
    asked: 'sbom',
    read: async ({ store, subject, context, request, attached }) =>
      (await import('./generate-sbom.ts')).generateSbom(store, subject, context, request.sbomSettings, attached),
  },
  {
    kind: 'provenance',
    asked: 'provenance',
    check: ({ env }) => {
      if (!isWorkflowRun(env))
        throw new UserError('provenance can be generated in a workflow run alone; pass the path of a statement');
    },
    read: async ({ subject, context, attached, required }) =>
      (await import('./generate-provenance.ts')).generateProvenance(subject, context, { required, attached }),
  },
  {
    kind: 'approval',
    asked: 'approvals',
    read: async ({ subject, context, required }) =>
      (await import('./generate-approvals.ts')).generateApprovals(subject, context, required),
  },
];

/** Throws a UserError for a source that is required and cannot work here. */
export function checkSources(request: AttachRequest, context: Context): void {
  for (const { asked, check } of SOURCES) if (request[asked] === 'always') check?.(context);
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
  const sources = SOURCES.filter(({ kind, asked }) => isWanted(request[asked], given.has(kind)));
  const yields = sources.some(({ asked }) => request[asked] === 'auto' && asked !== 'approvals');
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
  const results = await Promise.all(
    sources.map(async ({ kind, asked, read }): Promise<SourceResult | SourceFailure> => {
      const gives = request[asked] === 'auto' && attached !== undefined;
      try {
        return await read({
          store,
          subject,
          context,
          request,
          required: request[asked] === 'always',
          ...(gives && { attached }),
        });
      } catch (error) {
        if (error instanceof StoreError || error instanceof UserError) return { kind, error };
        throw error;
      }
    }),
  );
  const read = results.filter((result) => 'evidence' in result);
  const generated = read.flatMap(({ evidence }) => evidence);
  return {
    evidence: [...generated, ...placed.evidence, ...collected.evidence],
    packed: collected.packed,
    generated,
    failures: results.filter((result) => 'error' in result),
    notes: [...inspected.notes, ...placed.notes, ...collected.notes, ...read.flatMap(({ notes }) => notes)],
  };
}

/** `auto` gives way to a file of the same kind. */
function isWanted(generate: Generate, isGiven: boolean): boolean {
  return generate === 'always' || (generate === 'auto' && !isGiven);
}
