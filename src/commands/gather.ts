// Gathering: every source of evidence that a request names, read side by side once the subject is known.
import type { Evidence, SourceResult } from '../evidence/evidence.ts';
import { inspectFiles } from '../evidence/files.ts';
import { placeFiles } from '../evidence/placement.ts';
import { locationOf } from '../oci/reference.ts';
import type { Store } from '../oci/store.ts';
import type { AttachRequest } from './attach-request.ts';
import { type Attached, readAttached } from './attached.ts';
import type { Context } from './context.ts';
import { generateApprovals } from './generate-approvals.ts';
import { generateProvenance } from './generate-provenance.ts';
import type { Subject } from './subject.ts';

export interface Gathered {
  readonly subject: Subject;
  readonly evidence: readonly Evidence[];
  /** Of the evidence, what was made here. */
  readonly generated: readonly Evidence[];
  readonly notes: readonly string[];
}

/**
 * Files are read and recognised before `resolve` makes the first request, so that a mistake in them costs none. Throws a
 * UserError for a file or a source that cannot be used here, and StoreError for what the store fails to give.
 */
export async function gather(
  request: AttachRequest,
  context: Context,
  store: Store,
  resolve: () => Promise<Subject>,
): Promise<Gathered> {
  const inspected = await inspectFiles(request.files, { workspace: context.cwd });
  const given = new Set(inspected.files.map(({ content }) => content.kind));
  const wants = (kind: 'sbom' | 'provenance'): boolean =>
    request[kind] === 'always' || (request[kind] === 'auto' && !given.has(kind));
  const subject = await resolve();
  const asks = (['sbom', 'provenance'] as const).some((kind) => wants(kind) && request[kind] === 'auto');
  const attached = asks ? await readAttached(store, subject) : undefined;
  const isThere = (kind: 'sbom' | 'provenance'): Attached | undefined =>
    request[kind] === 'auto' ? attached : undefined;

  const name = locationOf(request.reference);
  const [placed, sboms, provenance, approvals] = await Promise.all([
    placeFiles(inspected.files, { subject: subject.descriptor, platforms: subject.platforms, name }),
    wants('sbom') ? sbomsOf(store, subject, context, isThere('sbom')) : nothing,
    wants('provenance')
      ? generateProvenance(subject, context, {
          required: request.provenance === 'always',
          attached: isThere('provenance'),
        })
      : nothing,
    request.approvals === 'never' ? nothing : generateApprovals(subject, context, request.approvals === 'always'),
  ]);
  const generated = [...sboms.evidence, ...provenance.evidence, ...approvals.evidence];
  return {
    subject,
    evidence: [...generated, ...placed.evidence],
    generated,
    notes: [...inspected.notes, ...placed.notes, ...sboms.notes, ...provenance.notes, ...approvals.notes],
  };
}

/** The generator is loaded when it is needed: half of a short run's time otherwise. */
async function sbomsOf(...[store, subject, context, attached]: SbomArguments): Promise<SourceResult> {
  const { generateSbom } = await import('./generate-sbom.ts');
  return generateSbom(store, subject, context, attached);
}

type SbomArguments = Parameters<typeof import('./generate-sbom.ts').generateSbom>;

const nothing = { evidence: [], notes: [] } satisfies { evidence: Evidence[]; notes: string[] };
