// attach: for each image, resolve the subject, gather evidence, pack, push, receipt. Dry-run stops after the plan.
import type { Evidence } from '../evidence/evidence.ts';
import { type InspectedFiles, inspectFiles } from '../evidence/files.ts';
import { kindRow } from '../evidence/kinds.ts';
import { packRaw } from '../evidence/pack.ts';
import { platformName } from '../oci/descriptor.ts';
import { StoreError, UserError } from '../oci/errors.ts';
import { formatReference } from '../oci/reference.ts';
import type { Artifact, ArtifactOutcome } from '../oci/store.ts';
import type { Receipt, ReceiptEntry } from '../report/receipt.ts';
import type { AttachRequest } from './attach-request.ts';
import type { Context } from './context.ts';
import { checkSources, gather, type SourceFailure } from './gather.ts';
import { type ExactReference, resolveSubject, type Subject } from './subject.ts';

export interface AttachResult {
  readonly subject: Subject;
  readonly receipt: Receipt;
  /** Of what was attached, what was made here. */
  readonly generated: readonly Evidence[];
}

/** An image that nothing could be attached to. */
export interface AttachFailure {
  readonly reference: ExactReference;
  readonly error: StoreError | UserError;
}

/**
 * Attaches everything that the request names, to all images at once. What fails is an entry of the receipt, or the
 * failure of its image; what the others need is done. Throws a UserError for files that cannot be used and for a source
 * that cannot work, before any network call.
 */
export async function attach(
  request: AttachRequest,
  context: Context,
): Promise<readonly (AttachResult | AttachFailure)[]> {
  checkSources(request, context);
  const inspected = await inspectFiles(request.files, {
    workspace: context.cwd,
    ifNoFilesFound: request.ifNoFilesFound,
    allowOutside: request.allowOutside,
    validate: request.validate,
  });
  return Promise.all(
    request.references.map(async (reference) => {
      try {
        return await attachOne(reference, request, context, inspected);
      } catch (error) {
        if (error instanceof StoreError || error instanceof UserError) return { reference, error };
        throw error;
      }
    }),
  );
}

export function isAttached(result: AttachResult | AttachFailure): result is AttachResult {
  return 'receipt' in result;
}

async function attachOne(
  reference: ExactReference,
  request: AttachRequest,
  context: Context,
  inspected: InspectedFiles,
): Promise<AttachResult> {
  const store = context.stores.open(reference);
  const { platforms, allowMissingSubject: allowMissing } = request;
  const subject = await resolveSubject(store, reference, { platforms, allowMissing });
  const { evidence, packed, generated, failures, notes } = await gather(request, context, store, subject, inspected);
  const plan = [...evidence.map((piece) => ({ piece, artifact: packRaw(withAnnotations(piece, request)) })), ...packed];
  const outcomes = request.dryRun ? [] : await store.pushArtifacts(plan.map(({ artifact }) => artifact));
  const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
  const entries = plan.map(({ piece, artifact }) =>
    entryOf(piece, artifact, subject, byDigest.get(artifact.manifest.descriptor.digest)),
  );
  const receipt: Receipt = {
    reference: formatReference(reference),
    entries: [...entries, ...failures.map((failure) => failedEntry(failure, subject))],
    notes,
    traffic: store.traffic(),
  };
  return { subject, receipt, generated };
}

function withAnnotations(piece: Evidence, { annotations }: AttachRequest): Evidence {
  return { ...piece, annotations: { ...piece.annotations, ...annotations } };
}

function entryOf(
  piece: Evidence,
  { manifest }: Artifact,
  subject: Subject,
  outcome: ArtifactOutcome | undefined,
): ReceiptEntry {
  const entry = subject.platforms.find(({ digest }) => digest === piece.subject.digest);
  const { descriptor } = piece.document;
  return {
    digest: manifest.descriptor.digest,
    kind: piece.kind,
    subject: piece.subject.digest,
    platform: entry?.platform === undefined ? null : platformName(entry.platform),
    title: piece.title,
    mediaType: descriptor.mediaType,
    artifactType: manifest.descriptor.artifactType ?? descriptor.mediaType,
    size: descriptor.size,
    status: outcome?.status ?? 'planned',
    via: outcome === undefined || outcome.status === 'failed' ? null : outcome.via,
    ...(outcome?.status === 'failed' && { error: outcome.error.message }),
  };
}

/** A source that gave nothing has no document to speak of. */
function failedEntry({ kind, error }: SourceFailure, { descriptor }: Subject): ReceiptEntry {
  return {
    digest: null,
    kind,
    subject: descriptor.digest,
    platform: null,
    title: `generated ${kindRow(kind).label}`,
    mediaType: '',
    artifactType: '',
    size: 0,
    status: 'failed',
    via: null,
    error: error.message,
  };
}
