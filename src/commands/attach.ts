// attach: resolve the subject, gather evidence, pack, push, receipt. Dry-run stops after the plan.
import type { Evidence } from '../evidence/evidence.ts';
import { packRaw } from '../evidence/pack.ts';
import { platformName } from '../oci/descriptor.ts';
import { formatReference } from '../oci/reference.ts';
import type { Artifact, ArtifactOutcome } from '../oci/store.ts';
import type { Receipt, ReceiptEntry } from '../report/receipt.ts';
import type { AttachRequest } from './attach-request.ts';
import type { Context } from './context.ts';
import { gather } from './gather.ts';
import { resolveSubject, type Subject } from './subject.ts';

export interface AttachResult {
  readonly subject: Subject;
  readonly receipt: Receipt;
  /** Of what was attached, what was made here. */
  readonly generated: readonly Evidence[];
}

/**
 * Attaches everything that the request names. One artifact's failure is an entry of the receipt; what the others need is
 * done. Throws a UserError for files that cannot be used, before any network call, and a StoreError where the subject or
 * a layer cannot be read, before anything is pushed.
 */
export async function attach(request: AttachRequest, context: Context): Promise<AttachResult> {
  const store = context.stores.open(request.reference);
  const { subject, evidence, generated, notes } = await gather(request, context, store, () =>
    resolveSubject(store, request.reference, {
      platforms: request.platforms,
      allowMissing: request.allowMissingSubject,
    }),
  );
  const plan = evidence.map((piece) => ({ piece, artifact: packRaw(withAnnotations(piece, request)) }));
  const outcomes = request.dryRun ? [] : await store.pushArtifacts(plan.map(({ artifact }) => artifact));
  const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
  const receipt: Receipt = {
    reference: formatReference({ ...subject.reference }),
    entries: plan.map(({ piece, artifact }) =>
      entryOf(piece, artifact, subject, byDigest.get(artifact.manifest.descriptor.digest)),
    ),
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
